"""A memory that is damaged, or was made to harm, costs a warning and a build, and nothing else."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from mou_gen.build.memory import FOLDER
from mou_gen.cli import main
from mou_gen.inputs import digest
from tests.source import samples
from tests.source.samples import RAPAT

pytestmark = pytest.mark.slow

NAME = RAPAT.removesuffix(".yaml")
MINUTES = f"{NAME}.docx"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with minutes, of which a Word file is written and remembered."""
    base = tmp_path_factory.mktemp("memory")
    samples.write(base / "data", {k: v for k, v in samples.FILES.items() if k != samples.RUJUKAN})
    samples.changed(base / "data", RAPAT, "Menyusun alur rujukan.", "Notulen disusun.")
    assert run(base).exit_code == 0
    return base


@pytest.fixture
def base(whole: Path, tmp_path: Path) -> Path:
    return shutil.copytree(whole, tmp_path / "base")


def run(base: Path, *options: str) -> Result:
    command = ["build", str(base / "data" / RAPAT), "-o", str(base / "out"), "-f", "docx"]
    return CliRunner().invoke(main, [*command, *options])


def memory(base: Path) -> Path:
    return base / "out" / FOLDER / f"{NAME}.json"


def told_here(base: Path) -> dict[str, Any]:
    """Return what is remembered when all is as it should be in *base*, from where it was copied."""
    run(base)
    assert run(base).stdout == ""
    return told(base)


def told(base: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(memory(base).read_bytes())
    return found


def is_rebuilt(base: Path, named: Path) -> None:
    """Hold that a build warns of *named*, makes the minutes again, and remembers them."""
    result, again = run(base), run(base)

    assert (result.exception, result.exit_code) == (None, 0), result.stderr
    assert result.stdout.splitlines() == [str(base / "out" / MINUTES)]
    assert result.stderr.count("the build record is damaged") == 1
    assert f"{named}: warning: the build record is damaged" in result.stderr
    assert not list((base / "out").rglob("*.new.docx"))
    assert again.stdout == ""
    assert "damaged" not in again.stderr


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no memory",
        b"\xff\xfe\x00",
        b"null",
        b"[]",
        b"7",
        b"{}",
        b'{"version": null}',
        b'{"version": "1"}',
        b'{"version": 1, "docx": null}',
        b'{"version": 1, "docx": {"asked": 1}}',
        b'{"version": 1, "exe": {}}',
        b"[" * 200_000,
        b'{"version":' * 100_000,
        b'{"version": ' + b"9" * 6000 + b"}",
        b'{"version": 1}' + b" " * 50_000_001,
    ],
    ids=lambda data: str(data[:24]),
)
def test_a_memory_that_is_none_is_rebuilt_with_one_warning(base: Path, data: bytes) -> None:
    memory(base).write_bytes(data)

    is_rebuilt(base, memory(base))


WRONG = [
    ("asked", None),
    ("asked", 1),
    ("asked", "../x"),
    ("inputs", None),
    ("inputs", []),
    ("inputs", {"a": None}),
    ("inputs", {"a": "x"}),
    ("inputs", {"a\0b": "absent"}),
    ("inputs", {"\ud800": "absent"}),
    ("outputs", None),
    ("outputs", {MINUTES: None}),
    ("outputs", {MINUTES: ["a", "b", "c"]}),
    ("outputs", {MINUTES: ["0" * 32]}),
    ("outputs", {"../x.docx": ["0" * 32, ""]}),
    ("outputs", {"/etc/passwd": ["0" * 32, ""]}),
    ("outputs", {f"{NAME}/../../x.docx": ["0" * 32, ""]}),
    ("outputs", {"kerja-sama/agreement.docx": ["0" * 32, ""]}),
    ("blanks", {}),
    ("blanks", [None]),
    ("findings", None),
    ("findings", [None]),
    ("findings", [{"source": None}]),
    ("told", []),
]


@pytest.mark.parametrize(("key", "value"), WRONG, ids=lambda value: str(value)[:30])
def test_each_piece_of_a_memory_is_checked(base: Path, key: str, value: object) -> None:
    wrong = told(base)
    wrong["docx"][key] = value
    memory(base).write_text(json.dumps(wrong))

    is_rebuilt(base, memory(base))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("level",), "fatal"),
        (("message",), None),
        (("source", "line"), -1),
        (("source", "line"), 1.5),
        (("source", "file"), ["x"]),
        (("source",), {}),
        (("more",), ""),
    ],
)
def test_each_piece_of_a_finding_is_checked(
    base: Path, path: tuple[str, ...], value: object
) -> None:
    wrong = told(base)
    place = finding = wrong["docx"]["findings"][0]
    for key in path[:-1]:
        place = finding[key]
    place[path[-1]] = value
    memory(base).write_text(json.dumps(wrong))

    is_rebuilt(base, memory(base))


def test_a_memory_of_another_release_is_left_aside_without_a_word(base: Path) -> None:
    memory(base).write_text('{"version": 2, "what": ["others", "remember"]}')

    assert "damaged" not in run(base).stderr


def test_a_memory_from_before_findings_named_their_keys_still_knows_our_files(base: Path) -> None:
    older = told_here(base)
    del older["docx"]["findings"][0]["source"]["key_path"], older["docx"]["findings"][0]["missing"]
    memory(base).write_text(json.dumps(older))
    samples.changed(base / "data", RAPAT, "Menyusun alur rujukan.", "Notulen lain disusun.")

    result = run(base)

    assert "damaged" not in result.stderr
    assert result.stdout.splitlines() == [str(base / "out" / MINUTES)]


@pytest.mark.parametrize(
    "name",
    ["templates:9/x.html", "templates:-1/x", "templates:x/y", "templates:0/../../nowhere",
     "../../elsewhere", "{base}/../elsewhere", "../data/../../elsewhere"],
)  # fmt: skip
def test_a_memory_that_names_files_elsewhere_has_none_of_them_looked_at(
    base: Path, name: str
) -> None:
    (base.parent / "elsewhere").write_bytes(b"mine")
    state = digest(b"mine") if "elsewhere" in name else "absent"
    wrong = told_here(base)
    wrong["docx"]["inputs"] = {name.format(base=base): state}
    memory(base).write_text(json.dumps(wrong))

    result = run(base)

    # looked at, all were as the memory says, and the document would be left as it is
    assert result.stdout.splitlines() == [str(base / "out" / MINUTES)]


def test_a_memory_shows_no_line_of_a_file_elsewhere(base: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("what nobody is to see\n")
    wrong = told_here(base)
    wrong["docx"]["findings"][0]["source"] |= {"file": str(tmp_path / "secret"), "line": 1}
    memory(base).write_text(json.dumps(wrong))

    result = run(base)

    assert "nobody" not in result.stderr
    assert result.stdout.splitlines() == [str(base / "out" / MINUTES)]


def test_a_memory_has_nothing_removed_but_copies_beside_its_own_documents(base: Path) -> None:
    mine = base / "out/notes.new.docx"
    mine.write_bytes(b"mine")
    shutil.copy(mine, base / "notes.new.docx")
    wrong = told_here(base)
    pair = wrong["docx"]["outputs"][MINUTES]
    wrong["docx"]["outputs"] = {MINUTES: pair, "notes.docx": [digest(b"mine"), ""]}
    wrong["docx"]["outputs"]["../notes.docx"] = [digest(b"mine"), ""]
    memory(base).write_text(json.dumps(wrong))

    run(base)

    assert mine.exists()
    assert (base / "notes.new.docx").exists()


def _folder(path: Path) -> None:
    path.unlink()
    (path / "inside").mkdir(parents=True)


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _link(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")


@pytest.mark.parametrize("obstacle", [_folder, _pipe, _link])
def test_what_is_no_file_in_the_place_of_a_memory_is_put_aside(
    base: Path, obstacle: Callable[[Path], None]
) -> None:
    obstacle(memory(base))

    is_rebuilt(base, memory(base))
    assert os.path.lexists(memory(base).with_name(f"{memory(base).name}.old"))


def test_a_file_or_a_link_in_the_place_of_the_folder_is_put_aside(base: Path) -> None:
    folder = base / "out" / FOLDER
    shutil.rmtree(folder)
    folder.write_bytes(b"")
    is_rebuilt(base, folder)

    folder.rename(base / "elsewhere")
    folder.symlink_to(base / "elsewhere")
    before = sorted((base / "elsewhere").rglob("*"))
    is_rebuilt(base, folder)

    assert sorted((base / "elsewhere").rglob("*")) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_the_owner_alone_may_look_into_the_memory(base: Path) -> None:
    (base / "out" / FOLDER).chmod(0o755)
    memory(base).chmod(0o644)

    run(base, "--force")

    assert stat.S_IMODE((base / "out" / FOLDER).stat().st_mode) == 0o700
    assert stat.S_IMODE(memory(base).stat().st_mode) == 0o600


def test_a_memory_names_no_file_by_its_whole_path(base: Path) -> None:
    first = run(base, "--force")

    assert str(base) not in memory(base).read_text(encoding="utf-8")
    again = run(base)
    assert again.stdout == ""
    assert [each for each in again.stderr.splitlines() if ": warning:" in each] == [
        each for each in first.stderr.splitlines() if ": warning:" in each
    ]
    assert str(base / "data" / RAPAT) in again.stderr


def test_documents_of_renamed_data_are_named_until_they_are_deleted(base: Path) -> None:
    path = base / "data" / RAPAT
    renamed = path.rename(path.with_name("renamed.yaml"))
    command = ["build", str(renamed), "-o", str(base / "out"), "-f", "docx"]
    old = base / "out" / MINUTES

    first, again = (CliRunner().invoke(main, command) for _turn in range(2))
    old.unlink()
    last = CliRunner().invoke(main, command)

    said = f"{old}: warning: the data file of this document no longer exists [output]"
    assert (first.exit_code, said in first.stderr, said in again.stderr) == (0, True, True)
    assert "no longer exists" not in last.stderr
    assert not memory(base).exists()


def test_a_folder_that_cannot_be_made_is_no_damaged_record(base: Path) -> None:
    (base / "file").write_bytes(b"")

    result = run(base, "-o", str(base / "file" / "out"))

    assert result.exit_code == 1
    assert "the build record is damaged" not in result.stderr
    assert "error" in result.stderr
