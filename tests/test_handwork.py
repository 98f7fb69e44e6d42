"""What people did to documents is never lost, and nothing is signed that leaves it out."""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pikepdf
import pytest
import yaml
from click.testing import CliRunner, Result

from mou_gen.build.memory import FOLDER
from mou_gen.checks.completeness import blanks
from mou_gen.cli import main
from mou_gen.inputs import digest
from mou_gen.kinds.kind import Edition
from mou_gen.writers.imprint import is_as_written, with_imprint
from tests.examples import ROOT
from tests.source import records
from tests.test_final_letters import documents, fill

pytestmark = pytest.mark.slow

SLIP = records.PENGANTAR
NAME = SLIP.removesuffix(".yaml")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a slip in which no fact is missing, and its draft as DOCX and PDF."""
    base = tmp_path_factory.mktemp("whole")
    path = records.write(base / "data", SLIP)
    shutil.copy(ROOT / "templates/emblems/garuda.png", base / "data/parties/lambang.png")
    for blank in blanks(documents(path, Edition())):
        place = base / "data" / blank.origin.file
        tree = yaml.load(place.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        fill(tree, blank.origin.path)
        place.write_text(yaml.safe_dump(tree, allow_unicode=True), encoding="utf-8")
    result = run(base)
    assert result.exit_code == 0, result.stderr
    return base


@pytest.fixture
def base(whole: Path, tmp_path: Path) -> Path:
    return shutil.copytree(whole, tmp_path / "base")


def run(base: Path, *options: str) -> Result:
    command = ["build", str(base / "data" / SLIP), "-o", str(base / "out"), "--engine", "typst"]
    return CliRunner().invoke(main, [*command, *options])


def out(base: Path, ending: str) -> Path:
    return base / "out" / f"{NAME}{ending}"


def change(base: Path) -> None:
    path = base / "data" / SLIP
    path.write_text(path.read_text(encoding="utf-8").replace("berkas", "lembar"), encoding="utf-8")


def edit(path: Path) -> bytes:
    word = docx.Document(str(path))
    word.add_paragraph("Pasal yang disisipkan.")
    word.save(str(path))
    return path.read_bytes()


def files(base: Path) -> dict[str, bytes]:
    folder = out(base, "").parent
    return {each.name: each.read_bytes() for each in folder.iterdir()}


# ---- PDF files -----------------------------------------------------------------------------------


def signed(data: bytes) -> bytes:
    """Return *data* with a signature in an update at the end, as signing programs write it."""
    at = data.rindex(b"startxref")
    before = int(data[at:].split()[1])
    field = b"9000 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 10 20 30]/Contents<00>>>\nendobj\n"
    xref = b"xref\n9000 1\n%010d 00000 n \n" % len(data)
    trailer = b"trailer\n<</Size 9001/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
    return data + field + xref + trailer % (before, len(data) + len(field))


def annotated(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[10, 10, 30, 30], Contents="?"
        )
        pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(note)])
        return _saved(pdf)


def written_again(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return _saved(pdf)


def enciphered(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return _saved(pdf, encryption=pikepdf.Encryption(owner="x", user="y"))


def _saved(pdf: pikepdf.Pdf, **options: object) -> bytes:
    saved = io.BytesIO()
    pdf.save(saved, **options)  # type: ignore[arg-type]
    return saved.getvalue()


def with_a_field(data: bytes) -> bytes:
    """Return *data* with a place for a signature, written into it without an update."""
    return data.replace(b"/Type/Catalog", b"/Type/Catalog/AcroForm<</SigFlags 3>>", 1)


def cut_in_the_update(data: bytes) -> bytes:
    return signed(data)[:-30]


CHANGES = [signed, annotated, written_again, enciphered, with_a_field, cut_in_the_update]


@pytest.mark.parametrize("remembered", [True, False])
@pytest.mark.parametrize("by_hand", CHANGES)
def test_a_pdf_that_was_signed_or_changed_is_kept_and_the_new_one_lies_beside_it(
    base: Path, by_hand: Callable[[bytes], bytes], remembered: bool
) -> None:
    pdf = out(base, ".pdf")
    mine = by_hand(pdf.read_bytes())
    assert mine != pdf.read_bytes()
    pdf.write_bytes(mine)
    if not remembered:
        shutil.rmtree(base / "out" / FOLDER)
    change(base)

    first, again = run(base, "-f", "pdf"), run(base, "-f", "pdf")

    assert pdf.read_bytes() == mine
    assert is_as_written(out(base, ".new.pdf").read_bytes())
    for result in (first, again):
        assert result.exit_code == 0
        assert f"{pdf}: warning: this file was signed or edited and is kept" in (result.stderr)
        assert "the new version is `2026-03-02.new.pdf`" in result.stderr
    assert again.stdout == ""


@pytest.mark.parametrize("by_hand", [signed, annotated, written_again])
def test_a_pdf_that_was_signed_is_kept_even_if_the_memory_says_it_is_ours(
    base: Path, by_hand: Callable[[bytes], bytes]
) -> None:
    pdf = out(base, ".pdf")
    before, mine = pdf.read_bytes(), by_hand(pdf.read_bytes())
    pdf.write_bytes(mine)
    (memory,) = (base / "out" / FOLDER).rglob("*.json")
    memory.write_text(memory.read_text().replace(digest(before), digest(mine)))

    run(base, "-f", "pdf", "--force")

    assert pdf.read_bytes() == mine


@pytest.mark.parametrize("remembered", [True, False])
@pytest.mark.parametrize(
    "damage",
    [bytes, lambda data: data[:3000], lambda data: data[:0], lambda data: bytes(len(data))],
)
def test_a_pdf_of_ours_is_replaced_as_it_was_or_cut_off_even_if_nothing_is_remembered(
    base: Path, damage: Callable[[bytes], bytes], remembered: bool
) -> None:
    pdf = out(base, ".pdf")
    pdf.write_bytes(damage(pdf.read_bytes()))
    if not remembered:
        shutil.rmtree(base / "out" / FOLDER)
    change(base)

    result = run(base, "-f", "pdf")

    assert result.stdout.splitlines() == [str(pdf)]
    assert result.stderr == ""
    assert is_as_written(pdf.read_bytes())


def test_the_mark_of_a_pdf_tells_every_change_of_a_byte(base: Path) -> None:
    data = out(base, ".pdf").read_bytes()

    assert is_as_written(data)
    assert with_imprint(data) == data
    for at in range(0, len(data), 997):
        assert not is_as_written(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    assert not is_as_written(data + b"% a remark")


@pytest.mark.parametrize("content", [b"\xd0\xcf\x11\xe0 enciphered by Word", b"notes of mine"])
def test_a_file_that_never_was_ours_is_kept_whatever_it_is(base: Path, content: bytes) -> None:
    for ending in (".docx", ".pdf"):
        out(base, ending).write_bytes(content)

    result = run(base)

    assert result.exit_code == 0
    assert set(files(base)) == {f"2026-03-02{each}" for each in (".docx", ".pdf", ".new.docx", ".new.pdf")}  # fmt: skip
    assert files(base)["2026-03-02.docx"] == files(base)["2026-03-02.pdf"] == content


def test_a_new_one_that_a_killed_run_left_beside_is_removed(base: Path) -> None:
    shutil.copy(out(base, ".docx"), out(base, ".new.docx"))

    assert run(base).exit_code == 0
    assert set(files(base)) == {"2026-03-02.docx", "2026-03-02.pdf"}


def test_a_file_beside_that_cannot_be_read_is_not_removed(base: Path) -> None:
    shutil.rmtree(base / "out")
    assert run(base).exit_code == 0
    beside = out(base, ".new.docx")
    beside.touch()
    os.truncate(beside, 300_000_001)  # larger than what is read of a document

    assert run(base).exit_code == 0
    assert beside.exists()


# ---- what is signed is what was read -------------------------------------------------------------


def test_a_draft_of_ours_makes_way_for_the_final_document(base: Path) -> None:
    result = run(base, "--final")

    assert result.exit_code == 0, result.stderr
    assert set(files(base)) == {"2026-03-02.docx", "2026-03-02.pdf"}
    assert run(base, "--final").stdout == ""


@pytest.mark.parametrize("remembered", [True, False])
@pytest.mark.parametrize("formats", [[], ["-f", "pdf"], ["-f", "docx"]])
@pytest.mark.parametrize(
    "name",
    [
        ".docx",
        ".new.docx",
        ".new-7.docx",
        ".DOCX",
        " (1).docx",
        " - Copy.docx",
        "_rev.docx",
        ".docm",
    ],
)
def test_nothing_is_final_while_an_edited_word_file_stands_there(
    base: Path, name: str, formats: list[str], remembered: bool
) -> None:
    if name != ".docx":
        shutil.copy(out(base, ".docx"), out(base, name))
    edit(out(base, name))
    if not remembered:
        shutil.rmtree(base / "out" / FOLDER)
    before = files(base)

    result = run(base, "--final", *formats)

    assert result.exit_code == 1
    assert files(base) == before
    assert f"{out(base, name)}: error: this file was signed or edited" in result.stderr
    assert f"copy the changes into `{base / 'data' / SLIP}`" in result.stderr
    assert f"then delete `{out(base, name)}`" in result.stderr
    assert "nothing was written" in result.stderr
    word = '"' if " " in name else ""
    assert f"--drop {word}{out(base, name)}{word}" in result.stderr


@pytest.mark.parametrize("name", [".odt", ".doc", " - Salinan.rtf"])
def test_nothing_is_final_while_it_stands_there_as_the_file_of_another_program(
    base: Path, name: str
) -> None:
    out(base, name).write_bytes(b"Pasal yang disisipkan.")

    assert run(base, "--final").exit_code == 1


@pytest.mark.parametrize("name", ["-kedua.docx", "b.docx", ".signed.pdf", ".txt"])
def test_what_is_another_file_by_its_name_keeps_nothing_from_being_final(
    base: Path, name: str
) -> None:
    shutil.copy(out(base, ".docx"), out(base, name))
    edit(out(base, name)) if name.endswith("docx") else None

    assert run(base, "--final").exit_code == 0


def test_a_copy_that_has_a_password_keeps_nothing_from_being_final(base: Path) -> None:
    password = "lima kata untuk penerima ini\n"
    CliRunner().invoke(
        main, ["protect", str(out(base, ".docx")), str(out(base, ".pdf"))], input=password
    )
    assert out(base, ".protected.docx").exists()

    result = run(base, "--final")

    assert result.exit_code == 0, result.stderr


def test_a_copy_that_has_a_password_was_once_an_edited_file(base: Path) -> None:
    password = "lima kata untuk penerima ini\n"
    edit(out(base, ".docx"))
    CliRunner().invoke(main, ["protect", str(out(base, ".docx"))], input=password)
    out(base, ".docx").unlink()

    assert f"{out(base, '.protected.docx')}: error" in run(base, "--final").stderr


def test_an_edited_document_of_another_file_keeps_nothing_from_being_final(base: Path) -> None:
    slip = base / "data" / SLIP
    shutil.copy(slip, slip.with_name(f"{slip.stem} kedua.yaml"))
    shutil.copy(out(base, ".docx"), out(base, " kedua.docx"))
    edit(out(base, " kedua.docx"))

    assert run(base, "--final").exit_code == 0


def test_a_final_document_is_not_left_as_it_is_when_its_word_file_was_edited_since(
    base: Path,
) -> None:
    run(base, "--final")
    edit(out(base, ".docx"))
    before = files(base)

    results = [run(base, "--final", *formats) for formats in ([], ["-f", "pdf"])]

    assert [result.exit_code for result in results] == [1, 1]
    assert files(base) == before


def test_a_signed_pdf_keeps_another_final_one_away(base: Path) -> None:
    pdf = out(base, ".pdf")
    pdf.write_bytes(signed(pdf.read_bytes()))
    before = files(base)

    result = run(base, "--final", "-f", "docx")

    assert result.exit_code == 1
    assert f"{pdf}: error: " in result.stderr
    assert files(base) == before


def test_when_the_edited_file_is_gone_the_document_becomes_final(base: Path) -> None:
    edit(out(base, ".docx"))
    assert run(base, "--final").exit_code == 1
    out(base, ".docx").unlink()

    assert run(base, "--final").exit_code == 0


def test_merge_makes_no_row_final_beside_an_edited_word_file_of_its_own(base: Path) -> None:
    table = base / "rows.csv"
    table.write_text("file,place\na,Kupang\nb,Atambua\n", encoding="utf-8")
    command = ["merge", str(base / "data" / SLIP), "--table", str(table), "-o", str(base / "out")]
    assert CliRunner().invoke(main, [*command, "-f", "docx"]).exit_code == 0
    edit(out(base, "-a.docx"))

    result = CliRunner().invoke(main, [*command, "-f", "docx", "--final"])

    assert result.exit_code == 1
    assert result.stdout.splitlines() == [str(out(base, "-b.docx"))]
    assert f"{out(base, '-a.docx')}: error: " in result.stderr
