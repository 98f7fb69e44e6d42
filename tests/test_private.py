"""What is sealed is for its owner alone, wherever it lies and for however short a time."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pytest
from click.testing import CliRunner, Result

from mou_gen.build.memory import FOLDER
from mou_gen.cli import main
from tests.examples import ROOT
from tests.source import samples
from tests.source.samples import RAPAT, RUJUKAN

REFERRAL = RUJUKAN.removesuffix(".yaml")
FILES = [f"{REFERRAL}-{kind}.{name}" for kind in ("form", "letter") for name in ("docx", "pdf")]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions"),
]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("private")
    samples.write(base / "data")
    samples.changed(base / "data", RUJUKAN, "[return]", "[legal-aid]")
    assert run(base, RAPAT, RUJUKAN).exit_code == 0
    return base


@pytest.fixture
def base(whole: Path, tmp_path: Path) -> Path:
    return shutil.copytree(whole, tmp_path / "base")


def run(base: Path, *papers: str, force: bool = False) -> Result:
    asked = [str(base / "data" / paper) for paper in papers]
    options = ["-o", str(base / "out"), "--engine", "typst", *(["--force"] if force else [])]
    return CliRunner().invoke(main, ["build", *asked, *options])


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_what_a_referral_makes_and_its_folder_are_shut_and_minutes_are_not(base: Path) -> None:
    out = base / "out"

    assert [mode(out / name) for name in FILES] == [0o600] * 4
    assert mode((out / REFERRAL).parent) == 0o700
    assert mode(out / RAPAT.replace(".yaml", ".pdf")) & 0o044
    assert mode((out / RAPAT).parent) & 0o055
    assert mode(out / FOLDER) == 0o700
    assert {mode(path) for path in (out / FOLDER).rglob("*.json")} == {0o600}


@pytest.mark.parametrize("force", [True, False])
def test_sealed_files_that_all_could_read_are_shut_by_the_next_build(
    base: Path, force: bool
) -> None:
    for name in FILES:
        (base / "out" / name).chmod(0o644)

    result = run(base, RUJUKAN, force=force)

    assert bool(result.stdout) is force
    assert [mode(base / "out" / name) for name in FILES] == [0o600] * 4


def test_a_sealed_form_that_was_edited_is_shut_as_well_as_the_new_one(base: Path) -> None:
    form = base / "out" / FILES[0]
    form.write_bytes(b"\xd0\xcf\x11\xe0 enciphered")
    form.chmod(0o644)

    run(base, RUJUKAN)

    assert [mode(form), mode(form.with_name(f"{form.stem}.new.docx"))] == [0o600, 0o600]


def test_the_file_that_a_referral_begins_with_is_shut(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(base)
    shutil.rmtree(base / "data/kerja-sama/referrals")
    command = "new referral kerja-sama --case NNK-TPPO-2026-0007 --date 2026-03-02 --folder data"

    result = CliRunner().invoke(main, command.split())

    assert result.exit_code == 0, result.stderr
    path = Path(result.stdout.strip())
    assert [mode(path), mode(path.parent)] == [0o600, 0o700]
    command = "new minutes kerja-sama --date 2026-12-01 --folder data"
    result = CliRunner().invoke(main, command.split())
    assert mode(Path(result.stdout.strip())) & 0o044


def test_what_a_killed_run_left_is_removed_by_a_build_of_other_documents(base: Path) -> None:
    folders = [base / "data/kerja-sama/referrals", (base / "out" / REFERRAL).parent,
               base / "out" / FOLDER / REFERRAL]  # fmt: skip
    for folder in folders:
        folder.mkdir(exist_ok=True)
        (folder / ".mou-gen-k1ll3d_9").write_bytes(b"nama contoh")

    run(base, RAPAT)

    assert not list(base.rglob(".mou-gen-*"))


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the moment in the file system")
def test_a_run_that_is_killed_while_it_writes_leaves_nothing_after_the_next(base: Path) -> None:
    form = base / "out" / FILES[0]
    (base / "site").mkdir()
    (base / "site" / "sitecustomize.py").write_text(
        "import os, signal, sys\n"
        "def hook(event, args):\n"
        "    if event == 'os.rename' and str(args[1]).endswith('-form.docx'):\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "sys.addaudithook(hook)\n"
    )
    command = [sys.executable, "-m", "mou_gen", "build", str(base / "data" / RUJUKAN)]
    killed = subprocess.run(
        [*command, "-o", str(base / "out"), "-f", "docx", "--force"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{base / 'site'}:{ROOT}"},
        capture_output=True,
        check=False,
    )
    left = {mode(path) for path in base.rglob(".mou-gen-*")}

    run(base, RAPAT)

    assert killed.returncode == -signal.SIGKILL
    assert form.exists()
    assert left == {0o600}
    assert not list(base.rglob(".mou-gen-*"))


def test_a_running_build_keeps_what_it_has_laid_ready(base: Path) -> None:
    held = base / "out" / ".mou-gen-inuse_77"
    code = "import fcntl,sys,time; f=open(sys.argv[1],'w'); fcntl.flock(f,2); print(1,flush=True); time.sleep(60)"
    other = subprocess.Popen([sys.executable, "-c", code, str(held)], stdout=subprocess.PIPE)
    try:
        assert other.stdout is not None
        other.stdout.readline()
        run(base, RAPAT)
        assert held.exists()
    finally:
        other.kill()
        other.communicate()
    run(base, RAPAT)
    assert not held.exists()


def test_sealed_forms_never_stand_in_one_file_with_letters(base: Path) -> None:
    table, joined = base / "rows.csv", base / "all.pdf"
    table.write_text("file,number\na,400.9.8/1\nb,400.9.8/2\n", encoding="utf-8")
    command = ["merge", str(base / "data" / RUJUKAN), "--table", str(table), "--engine", "typst"]
    command += ["-o", str(base / "out"), "-f", "pdf", "--joined", str(joined)]

    results = [CliRunner().invoke(main, command) for _ in range(2)]

    for result in results:
        assert result.exit_code == 0, result.stderr
        assert "2 sealed forms are left out of" in result.stderr
    letters = [base / "out" / f"{REFERRAL}-{row}-letter.pdf" for row in "ab"]
    with pikepdf.open(joined) as pdf:
        assert len(pdf.pages) == sum(_sides(path) for path in letters)
    assert mode(joined) == 0o600


def _sides(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages) + len(pdf.pages) % 2


def test_a_joined_file_that_somebody_wrote_on_is_kept(base: Path) -> None:
    table, joined = base / "rows.csv", base / "all.pdf"
    table.write_text("file,start\na,08:00\n", encoding="utf-8")
    joined.write_bytes(b"%PDF-1.7\nof somebody else\n%%EOF\n")
    command = ["merge", str(base / "data" / RAPAT), "--table", str(table), "--engine", "typst"]
    command += ["-o", str(base / "out"), "-f", "pdf", "--joined", str(joined)]

    results = [CliRunner().invoke(main, command) for _ in range(2)]

    assert joined.read_bytes() == b"%PDF-1.7\nof somebody else\n%%EOF\n"
    for result in results:
        assert str(base / "all.new.pdf") in result.stdout.splitlines()
        assert f"{joined}: warning: this file was signed or edited" in result.stderr
    joined.unlink()
    CliRunner().invoke(main, command)
    assert joined.exists()


# ---- what a referral leaves behind ---------------------------------------------------------------


def test_documents_of_a_referral_that_is_gone_are_named_until_they_are_deleted(base: Path) -> None:
    out, gone = base / "out", f"{REFERRAL}-form.docx"
    remembered = out / FOLDER / f"{REFERRAL}.json"
    (base / "data" / RUJUKAN).unlink()

    result = run(base, RAPAT)

    assert result.exit_code == 0
    for name in FILES:
        told = f"{out / name}: warning: the referral of this file no longer exists [output]"
        assert told in result.stderr
        (out / name).unlink() if name != gone else None
    assert run(base, RAPAT).stderr.count("no longer exists") == 1
    (out / gone).unlink()
    assert remembered.exists()
    assert "no longer exists" not in run(base, RAPAT).stderr
    assert not remembered.exists()


def test_documents_of_a_referral_that_is_renamed_are_named(base: Path) -> None:
    path = base / "data" / RUJUKAN
    text = path.read_text(encoding="utf-8")
    path.unlink()
    new = path.with_name(path.name.replace("0001", "0009"))
    new.write_text(text.replace("2026-0001", "2026-0009"), encoding="utf-8")

    result = run(base, new.relative_to(base / "data").as_posix())

    assert result.exit_code == 0, result.stderr
    assert result.stderr.count("the referral of this file no longer exists") == 4


def test_documents_of_another_data_folder_are_nobodys_to_miss(base: Path) -> None:
    shutil.copytree(base / "data", base / "others")
    shutil.rmtree((base / "others" / RUJUKAN).parent)
    command = ["build", str(base / "others" / RAPAT), "-o", str(base / "out"), "--engine", "typst"]

    result = CliRunner().invoke(main, command)

    assert "no longer exists" not in result.stderr


# ---- what was built before the referral came ------------------------------------------------------


NAME = "Zahwarti Qinantika"
_DECISION = "Menyusun alur rujukan."


def _built_before(base: Path) -> list[Path]:
    """Build minutes that name somebody, of whom a referral tells from then on, and return the documents."""
    samples.changed(base / "data", RAPAT, _DECISION, f"Menjemput {NAME}.")
    assert run(base, RAPAT).exit_code == 0
    samples.changed(base / "data", RUJUKAN, "name: nama contoh", f"name: {NAME}")
    return [base / "out" / RAPAT.replace(".yaml", f".{ending}") for ending in ("docx", "pdf")]


def _copies(base: Path) -> list[str]:
    files = sorted((base / "out" / FOLDER / "sent").glob("*.xml"))
    return [each.read_text(encoding="utf-8") for each in files]


def test_documents_from_before_the_referral_are_named_until_they_are_deleted(base: Path) -> None:
    built = _built_before(base)
    results = [run(base, RAPAT), run(base, RAPAT)]

    for result in results:
        assert result.exit_code == 1
        assert NAME not in result.output
        for each in built:
            told = f"{each}: warning: this document was built before sealed data were found in its data file"
            assert told in result.stderr
    built[0].unlink()
    assert run(base, RAPAT).stderr.count("was built before") == 1
    built[1].unlink()
    assert "was built before" not in run(base, RAPAT).stderr


def test_a_document_that_others_have_worked_on_since_is_named_as_well(base: Path) -> None:
    docx, _pdf = _built_before(base)
    docx.with_name(f"{docx.stem}.new.docx").write_bytes(docx.read_bytes())

    assert run(base, RAPAT).stderr.count("was built before") == 3


def test_documents_that_are_refused_for_another_reason_are_not_to_be_deleted(base: Path) -> None:
    samples.changed(base / "data", RAPAT, "end: 12:30", "end: 07:30")
    assert "was built before" not in run(base, RAPAT).stderr
    samples.changed(base / "data", RAPAT, "end: 12:30", "end: 12:30")
    samples.changed(base / "data", RUJUKAN, "sealed:", "seald:")

    result = run(base, RAPAT)

    assert result.exit_code == 1
    assert "was built before" not in result.stderr


def test_a_copy_of_what_was_sent_goes_when_a_referral_shows_whom_it_names(base: Path) -> None:
    _built_before(base)
    assert any(NAME in each for each in _copies(base))
    samples.changed(base / "data", RAPAT, _DECISION, "Menjemput korban.")
    other = [each for each in _copies(base) if NAME not in each]

    run(base, RAPAT)

    kept = _copies(base)
    assert not any("Zahwarti" in each or "Qinantika" in each for each in kept)
    assert set(other) <= set(kept)
    assert any("Menjemput korban." in each for each in kept)


def test_a_copy_stays_whose_name_is_waived_at_its_place(base: Path) -> None:
    _built_before(base)
    text = (base / "data" / RAPAT).read_text(encoding="utf-8")
    waivers = "waive:\n" + "".join(
        f"  - {{rule: sealed-names, at: 'decisions[first].text.id', for: {word}, reason: x, by: x}}\n"
        for word in (f"'{NAME}'", *NAME.split())
    )
    (base / "data" / RAPAT).write_text(text + waivers, encoding="utf-8")

    result = run(base, RAPAT)

    assert result.exit_code == 0, result.stderr
    assert any(NAME in each for each in _copies(base))


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may remove all")
def test_a_copy_that_cannot_be_removed_is_named(base: Path) -> None:
    _built_before(base)
    folder = base / "out" / FOLDER / "sent"
    folder.chmod(0o500)

    result = run(base, RAPAT)

    folder.chmod(0o700)
    assert "this copy of a document contains" in result.stderr


# ---- what is named after a victim ----------------------------------------------------------------


@pytest.mark.parametrize("option", ["-o", "--joined"])
def test_nothing_is_written_under_the_name_of_a_victim(option: str, base: Path) -> None:
    samples.changed(base / "data", RUJUKAN, "name: nama contoh", "name: Zahwarti Qinantika")
    (base / "rows.csv").write_text("file,start\na,08:00\n", encoding="utf-8")
    named = base / "new" / "kasus-zahwarti.pdf"
    usual = ["-o", str(base / "new")] if option == "--joined" else []
    command = ["merge", str(base / "data" / RAPAT), "--table", str(base / "rows.csv"), *usual]

    result = CliRunner().invoke(main, [*command, option, str(named), "--engine", "typst"])

    assert result.exit_code == 1
    assert "this is a sealed name" in result.stderr
    assert "zahwarti" not in (result.stderr + result.stdout).lower()
    assert not (base / "new").exists()


@pytest.mark.parametrize(
    "command",
    [
        ("build", "data", "-f", "docx", "-o", "new/kasus-zahwarti/out"),
        ("calendar", "data", "-o", "kasus-zahwarti/out/calendar.ics"),
        ("status", "data", "-f", "csv", "-o", "zahwarti/status.csv"),
    ],
)
def test_no_folder_is_made_on_the_way_under_the_name_of_a_victim(
    command: Sequence[str], base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(base)
    samples.changed(base / "data", RUJUKAN, "name: nama contoh", f"name: {NAME}")
    there = set(base.iterdir())

    result = CliRunner().invoke(main, command)

    assert result.exit_code == 1
    assert "choose another" in result.stderr
    assert "zahwarti" not in result.output.lower()
    assert set(base.iterdir()) == there


@pytest.mark.parametrize(
    "name", ["5303994101900000", "530399-4101-900000", "081234567890", "6281234567890", "b7654321"]
)
@pytest.mark.parametrize(
    "command",
    [
        "build data -f docx -o NAME",
        "build data -f docx -o new/kasus-NAME/out",
        "new addendum kerja-sama --folder data --name NAME",
    ],
)
def test_nothing_is_written_under_the_number_of_a_victim(
    command: str, name: str, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(base)
    numbers = 'nik: "5303994101900000"\n    passport: B7654321'
    samples.changed(base / "data", RUJUKAN, "nik: 1234564101903456", numbers)
    said = (base / "data" / RUJUKAN).read_text(encoding="utf-8")
    told = said.replace("ringkasan contoh", "Telepon 0812-3456-7890.")
    (base / "data" / RUJUKAN).write_text(told, encoding="utf-8")
    there = set(base.rglob("*"))

    result = CliRunner().invoke(main, command.replace("NAME", name).split())

    assert result.exit_code == 1
    assert "choose another name" in result.stderr
    assert name not in result.output
    assert set(base.rglob("*")) == there


def test_a_folder_that_is_there_may_have_the_name(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(base)
    samples.changed(base / "data", RUJUKAN, "name: nama contoh", f"name: {NAME}")
    (base / "zahwarti").mkdir()

    result = CliRunner().invoke(main, ["status", "data", "-f", "csv", "-o", "zahwarti/status.csv"])

    assert result.exit_code == 0


@pytest.mark.parametrize(
    "name", ["zahwarti-qinantika", "kasus-zahwarti", "qinantika", "zahwartiqinantika"]
)
def test_no_folder_is_begun_under_the_name_of_a_victim(
    base: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(base)
    samples.changed(base / "data", RUJUKAN, "name: nama contoh", f"name: {NAME}")

    result = CliRunner().invoke(main, ["new", name, *_NEW])

    assert result.exit_code == 1
    assert "this is a sealed name" in result.stderr
    assert "choose another name" in result.stderr
    assert not any(each in result.output.lower() for each in NAME.lower().split())
    assert not (base / "data" / name).exists()


_NEW = ["--party", "35.01", "--party", "Kabupaten Bantul", "--folder", "data"]


@pytest.mark.parametrize(
    "name", ["banjir", "rujukan-korban", "nunukan-ttu", "putri-melati", "kerja-sama-2"]
)
def test_an_ordinary_folder_is_begun(
    base: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(base)
    samples.changed(base / "data", RUJUKAN, "name: nama contoh", f"name: {NAME}")

    assert CliRunner().invoke(main, ["new", name, *_NEW]).exit_code == 0


def test_a_referral_is_begun_whatever_its_case_code_begins_with(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(base)
    samples.changed(base / "data", RUJUKAN, "name: nama contoh", "name: Nanirwa Nokarsi Kandiwa")
    command = "new referral kerja-sama --case NNK-TPPO-2026-0007 --date 2026-03-02 --folder data"

    assert CliRunner().invoke(main, command.split()).exit_code == 0
