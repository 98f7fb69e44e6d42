"""Copies of a sealed form that open with a password, for the one who takes over the case."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from click.testing import CliRunner, Result

from mou_gen.build.handwork import edited_files
from mou_gen.cli import main
from mou_gen.inputs import digest
from tests import agile_encryption
from tests.examples import ROOT
from tests.source import samples
from tests.source.samples import RUJUKAN
from tests.test_cli import run

PASSWORD = "lima kata untuk penerima ini"
FORM = Path(RUJUKAN).with_suffix("").name + "-form"


def _words(pdf: pypdfium2.PdfDocument) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in pdf]


def protect(*files: Path, typed: str = PASSWORD) -> Result:
    return CliRunner().invoke(main, ["protect", *map(str, files)], input=f"{typed}\n")


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a sealed form as PDF and DOCX, and copies that have a password."""
    base = tmp_path_factory.mktemp("forms")
    samples.write(base / "data")
    samples.changed(base / "data", RUJUKAN, "nama contoh", "Contoh Rekawati")
    assert (
        run("build", base / "data" / RUJUKAN, "-o", base / "out", "--engine", "typst").exit_code
        == 0
    )
    folder = (base / "out" / RUJUKAN).parent
    made = protect(folder / f"{FORM}.pdf", folder / f"{FORM}.docx")
    assert made.exit_code == 0
    assert PASSWORD not in made.output
    assert made.stdout == f"{folder / FORM}.protected.pdf\n{folder / FORM}.protected.docx\n"
    return folder


def test_a_pdf_opens_with_its_password_and_no_other(forms: Path) -> None:
    copy = forms / f"{FORM}.protected.pdf"
    plain = pypdfium2.PdfDocument(forms / f"{FORM}.pdf")

    opened = pypdfium2.PdfDocument(copy, password=PASSWORD)

    assert "Rekawati" in "".join(_words(opened))
    assert _words(opened) == _words(plain)
    for wrong in ("", PASSWORD.upper(), None):
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(copy, password=wrong)


def test_a_copy_keeps_nothing_from_being_final_unless_somebody_saved_it(forms: Path) -> None:
    copy = forms / f"{FORM}.protected.docx"
    made, data = copy.read_bytes(), forms.parents[2] / "data" / RUJUKAN

    ours = (digest((forms / f"{FORM}.docx").read_bytes()),)
    pulled = run("pull", copy)

    assert "made this copy, and nobody has changed it since" in pulled.stderr
    assert edited_files(forms / FORM, ours, data) == []
    copy.write_bytes(made.replace(b">\n    <keyData ", b"><keyData      "))  # as Word writes it
    assert edited_files(forms / FORM, ours, data) == [copy]
    assert "protected by a password" in run("pull", copy).stderr
    copy.write_bytes(made)


def test_a_missing_library_is_named_before_a_password_is_asked_for(
    forms: Path, tmp_path: Path
) -> None:
    (tmp_path / "msoffcrypto.py").write_text("raise ImportError", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mou_gen", "protect", forms / f"{FORM}.pdf"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), str(ROOT)))},
        input="kurang\n", capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 1
    assert 'pip install "mou-gen[protect]"' in done.stderr


def test_a_pdf_is_encrypted_by_aes_256_and_claims_no_archive(forms: Path) -> None:
    copy = forms / f"{FORM}.protected.pdf"

    with pikepdf.open(copy, password=PASSWORD) as pdf, pikepdf.open(forms / f"{FORM}.pdf") as plain:
        by = pdf.encryption
        assert (by.R, by.bits, by.stream_method.name) == (6, 256, "aesv3")
        assert not pdf.owner_password_matched
        assert "pdfaid:part" in plain.open_metadata()
        assert "pdfaid:part" not in pdf.open_metadata()
        assert "pdfuaid:part" in pdf.open_metadata()
    assert b"Rekawati" not in copy.read_bytes()


def test_a_word_file_opens_with_its_password_and_no_other(forms: Path) -> None:
    copy = (forms / f"{FORM}.protected.docx").read_bytes()

    assert agile_encryption.opened(copy, PASSWORD) == (forms / f"{FORM}.docx").read_bytes()
    with pytest.raises(ValueError, match="another password"):
        agile_encryption.opened(copy, PASSWORD.upper())


def test_copies_are_for_their_owner_alone(forms: Path) -> None:
    for ending in ("pdf", "docx"):
        mode = (forms / f"{FORM}.protected.{ending}").stat().st_mode
        assert stat.S_IMODE(mode) == 0o600


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("pendek", "at least 12 characters"),
        ("", "at least 12 characters"),
        ("kata sandi dengan \u00e9", "letters without accents"),
        ("x" * 128, "at most 127"),
    ],
)
def test_a_password_that_is_weak_or_not_read_everywhere_is_refused(
    forms: Path, tmp_path: Path, typed: str, told: str
) -> None:
    form = Path(shutil.copy(forms / f"{FORM}.docx", tmp_path))

    refused = protect(form, typed=typed)

    assert refused.exit_code == 1
    assert told in refused.stderr
    assert not typed or typed not in refused.output
    assert list(tmp_path.iterdir()) == [form]


def _sign(file: Path) -> None:
    with pikepdf.open(file, allow_overwriting_input=True) as pdf:
        pdf.Root.AcroForm = pikepdf.Dictionary(SigFlags=3, Fields=[])
        pdf.save()


REFUSED: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "a PDF with a password": ("protected.pdf", lambda file: None, "is encrypted already"),  # noqa: ARG005
    "a DOCX with a password": ("protected.docx", lambda file: None, "is encrypted already"),  # noqa: ARG005
    "half a DOCX": ("docx", lambda file: file.write_bytes(file.read_bytes()[:2000]), "is damaged"),
    "no PDF behind its first bytes": (
        "pdf",
        lambda file: file.write_bytes(b"%PDF-1.7\n?"),
        "is damaged",
    ),
    "a text": ("pdf", lambda file: file.write_text("x"), "is neither a PDF nor a DOCX file"),
    "a signed PDF": ("pdf", _sign, "is signed electronically"),
}


@pytest.mark.parametrize(("ending", "change", "told"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_encrypted_is_refused_and_nothing_is_written(
    forms: Path, tmp_path: Path, ending: str, change: Callable[[Path], object], told: str
) -> None:
    good = Path(shutil.copy(forms / f"{FORM}.docx", tmp_path / "good.docx"))
    form = Path(shutil.copy(forms / f"{FORM}.{ending}", tmp_path))
    change(form)

    refused = protect(good, form)

    assert refused.exit_code == 1
    assert isinstance(refused.exception, SystemExit)
    assert told in refused.stderr
    assert sorted(tmp_path.iterdir()) == sorted((good, form))
