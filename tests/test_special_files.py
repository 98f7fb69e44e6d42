"""What stands in the place of a file and is none, has no end, or leads elsewhere: refused at once."""

from __future__ import annotations

import ast
import os
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mou_gen import inputs
from mou_gen.cli import main
from tests.examples import ROOT
from tests.syntax import modules

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here"),
]

AGREEMENT = "agreements/nunukan-ttu/agreement.yaml"
REFERRAL = "agreements/nunukan-ttu/referrals/NNK-TPPO-2026-0009.yaml"
COOPERATIONS = "agreements/nunukan-ttu/cooperations"
COOPERATION = f"{COOPERATIONS}/victim-referral.yaml"
MINUTES = "agreements/nunukan-ttu/minutes/2026-11-10.yaml"
NEIGHBOUR = "agreements/nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
EMBLEM = "agreements/parties/emblem.png"
CHECK = ("check", AGREEMENT)
MERGE = ("merge", AGREEMENT)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the examples, and a file beside it that nothing there may read."""
    (tmp_path / "outside").write_text("kind: party\n")
    here = tmp_path / "here"
    shutil.copytree(ROOT / "agreements/parties", here / "agreements/parties")
    for name in (AGREEMENT, NEIGHBOUR, COOPERATION, MINUTES):
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, here / name)
    party = here / "agreements/parties/nunukan.yaml"
    party.write_text(
        party.read_text().replace("emblem: lambang-contoh.png", "emblem: emblem.png", 1)
    )
    shutil.copyfile(ROOT / "templates/emblems/garuda.png", here / EMBLEM)
    monkeypatch.chdir(here)
    return here


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, prog_name="mou-gen")


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10**12)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(path))


def _link_out(path: Path) -> None:
    path.symlink_to(path.parents[len(path.relative_to(Path.cwd()).parts)] / "outside")


def _link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


KINDS: dict[str, Callable[[Path], None]] = {
    "a pipe": os.mkfifo,
    "a device": _device,
    "a sparse file": _sparse,
    "a socket": _socket,
    "a link out": _link_out,
    "a link to itself": _link_to_itself,
}
PLACES: dict[str, tuple[str, ...]] = {
    "agreements/parties/nunukan.yaml": CHECK,
    AGREEMENT: CHECK,
    NEIGHBOUR: CHECK,
    COOPERATION: ("check", COOPERATIONS),
    EMBLEM: CHECK,
    "templates/agreement.html": CHECK,
    "templates/clauses/closing.html": CHECK,
    "templates/labels/id.yaml": CHECK,
    "templates/law/glossary.yaml": CHECK,
    "templates/law/dictionary.txt": CHECK,
    "templates/themes/kesepakatan.yaml": CHECK,
    "templates/emblems/garuda.png": CHECK,
    "table.csv": (*MERGE, "table.csv"),
    "table.xlsx": (*MERGE, "table.xlsx"),
    "pack.zip": (*CHECK, "--templates", "pack.zip"),
}
ABROAD_IS_FINE = ("table.csv", "table.xlsx", "pack.zip")
"""Named by the user, wherever they lie; then it is their contents that are wrong."""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", PLACES)
def test_what_is_no_file_is_refused_with_its_name(folder: Path, place: str, kind: str) -> None:
    path = folder / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    KINDS[kind](path)

    result = run(*PLACES[place])

    assert result.exit_code in (1, 2), result.output
    assert isinstance(result.exception, SystemExit)
    assert Path(place).stem in result.output


@pytest.mark.parametrize("kind", ["a pipe", "a device", "a sparse file", "a socket"])
@pytest.mark.parametrize(
    "place",
    [
        "output/.mou-gen/nunukan-ttu/agreement.json",
        "output/nunukan-ttu/agreement.docx",
        REFERRAL,
    ],
)
def test_what_is_no_file_beside_a_document_holds_no_build(
    folder: Path, place: str, kind: str
) -> None:
    path = folder / place
    path.parent.mkdir(parents=True, exist_ok=True)
    KINDS[kind](path)

    result = run("build", AGREEMENT, "--format", "docx")

    assert result.exception is None or isinstance(result.exception, SystemExit)


@pytest.mark.parametrize("kind", KINDS)
def test_a_build_names_what_is_no_file_and_makes_those_of_other_folders(
    folder: Path, kind: str
) -> None:
    for name in ("parties", "pelatihan-kerja"):
        shutil.copytree(ROOT / "agreements" / name, folder / "others" / name)
    path = folder / MINUTES
    path.unlink()
    KINDS[kind](path)

    both = str(path.parent.relative_to(folder)), "others/pelatihan-kerja"
    result = run("build", *both, "--format", "docx")

    assert result.exit_code == 1, result.output
    assert isinstance(result.exception, SystemExit)
    assert "minutes/2026-11-10.yaml: error" in result.output
    assert (folder / "output/pelatihan-kerja/agreement.docx").is_file()
    # It may hold a referral, whose names nobody knows then.
    assert not (folder / "output/nunukan-ttu").exists()


def test_a_whole_folder_of_data_or_templates_may_be_a_link(folder: Path) -> None:
    (folder / "agreements").rename(folder.parent / "data")
    (folder / "agreements").symlink_to("../data")
    (folder / "templates").symlink_to(ROOT / "templates")

    result = run(*CHECK)

    assert result.exit_code == 0, result.output


def test_a_link_within_the_data_folder_is_followed(folder: Path) -> None:
    party = folder / "agreements/parties/nunukan.yaml"
    party.rename(folder / "agreements/nunukan-of-2026.txt")
    party.symlink_to("../nunukan-of-2026.txt")

    result = run(*CHECK)

    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("command", ["check", "build", "status", "calendar"])
@pytest.mark.parametrize("place", ["", "/agreement.yaml"])
def test_a_folder_that_is_a_link_to_another_place_is_told(
    folder: Path, command: str, place: str
) -> None:
    (folder / "agreements/nunukan-ttu").rename(folder.parent / "elsewhere")
    (folder / "agreements/nunukan-ttu").symlink_to(folder.parent / "elsewhere")

    result = run(command, f"agreements/nunukan-ttu{place}")

    assert isinstance(result.exception, SystemExit)
    assert "this link leads out of the data folder" in result.output


@pytest.mark.parametrize("command", ["check", "build", "status", "calendar"])
def test_a_path_that_leaves_the_data_folder_again_is_of_none(folder: Path, command: str) -> None:
    (folder / "others").mkdir()
    (folder / "others/x.yaml").write_text("kind: minutes\n", encoding="utf-8")

    result = run(command, "agreements/../others/x.yaml")

    assert isinstance(result.exception, SystemExit)
    assert "no parent folder contains a folder `parties`" in result.output


def test_a_file_that_grows_while_it_is_read_has_an_end(tmp_path: Path) -> None:
    growing = tmp_path / "growing"
    growing.write_bytes(b"x" * 100)
    pieces = inputs._pieces(growing, 150)

    next(pieces)
    with growing.open("ab") as file:
        file.write(b"x" * 100)

    with pytest.raises(inputs.TooLargeError):
        list(pieces)


# ---- every reading has one home --------------------------------------------------------------

READS = {"read_bytes", "read_text", "open", "fdopen", "ZipFile", "stat", "load_workbook", "resolve"}
"""`resolve` too: it fails at a link to itself, and `inputs.real_path` does not."""
ALLOWED = {
    ("inputs", "open"): "the home",
    ("inputs", "stat"): "the home",
    ("kinds.sealed_files", "stat"): "what kind of file it is, and which folder",
    ("library.program", "read_bytes"): "the program's own modules",
    ("startup.kept_expressions", "read_bytes"): "what this program has kept for itself",
    ("startup.kept_expressions", "fdopen"): "writes",
    ("library.words", "read_text"): "the program's own templates",
    ("messages", "read_bytes"): "the program's own messages",
    ("web.watch_pages", "read_bytes"): "the program's own page",
    ("web.browser", "open"): "the browser",
    ("web.browser", "stat"): "the mode of a folder",
    ("build.output", "open"): "writes",
    ("build.output", "fdopen"): "writes",
    ("build.output", "stat"): "the mode of what is written",
    ("data.leftovers", "open"): "files that this program makes",
    ("build.process", "open"): "the standard streams",
    ("register.sqlite_database", "open"): "makes an empty file for SQLite, which reads it",
    ("web.workspace.access_log", "open"): "writes",
    ("web.workspace.history", "stat"): "how long a lock of the own history has been there",
    ("library.pack", "open"): "writes what is unpacked",
    ("library.pack", "stat"): "a size",
    ("library.pack", "ZipFile"): "bytes that are read",
    ("data.spreadsheet", "ZipFile"): "bytes that are read",
    ("data.spreadsheet", "load_workbook"): "bytes that are read",
    ("build.handwork", "ZipFile"): "bytes that are read",
    ("kinds.sealed_archives", "ZipFile"): "bytes that are read",
    ("kinds.sealed_archives", "open"): "a file in these bytes",
    ("writers.imprint", "ZipFile"): "bytes that are read",
    ("word.package_parts", "ZipFile"): "bytes that are read",
    ("data.zip_file", "ZipFile"): "writes",
    ("writers.docx.package", "ZipFile"): "bytes that are made",
    ("writers.concatenation", "open"): "bytes that are made",
    ("writers.protection", "open"): "bytes that are read",
    ("web.workspace.word_page", "ZipFile"): "bytes that are read",
    ("cli.key_files", "stat"): "the mode of a key file",
    ("build.encryption", "stat"): "how many names a file has",
    ("reporting.redaction", "stat"): "the size and the time of a file whose name is masked",
}


def test_each_file_is_read_over_the_one_reader() -> None:
    found = {
        (module, name)
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and (name := _called(node)) in READS
    }

    assert found <= set(ALLOWED), found - set(ALLOWED)


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id="open" | "ZipFile" as name):
            return name
        case _:
            return ""
