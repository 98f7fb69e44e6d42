"""What papers of one agreement know of each other, and what a build does when that changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from mou_gen import pipeline
from mou_gen.cli import main
from mou_gen.kinds.dossier import outline
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.record import Record
from mou_gen.kinds.registry import kinds
from tests.dossiers import FIGURED, HERE, NAMES, TYPED, copied
from tests.examples import FOLDERS

pytestmark = pytest.mark.slow

FOLDER = "nunukan-ttu"
INVITATION = f"{FOLDER}/invitations/2026-05-04.yaml"
MINUTES = f"{FOLDER}/minutes/2026-05-12.yaml"
LIST = f"{FOLDER}/attendance/2026-05-12.yaml"
MEETING = {MINUTES, LIST}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder without what is sealed, since that makes every paper anew."""
    root = copied("trafficking", tmp_path)
    for folder in ("referrals", "handovers", "transmittals"):
        for path in (root / FOLDER / folder).iterdir():
            path.unlink()
    return root


@pytest.fixture
def build(root: Path, tmp_path: Path) -> Callable[[], set[str]]:
    """Build all papers as Word files, and return which are made."""

    def run() -> set[str]:
        out = tmp_path / "out"
        command = ["build", str(root), "-o", str(out), "-f", "docx"]
        done: Result = CliRunner().invoke(main, command)
        assert done.exit_code == 0, done.stderr
        made = (Path(line).relative_to(out) for line in done.stdout.splitlines())
        return {each.with_suffix(".yaml").as_posix() for each in made}

    return run


def changed(root: Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text("utf-8")
    assert old in text
    (root / file).write_text(text.replace(old, new, 1), "utf-8")


def test_a_fact_that_others_are_held_against_makes_them_anew(
    build: Callable[[], set[str]], root: Path
) -> None:
    build()
    changed(root, INVITATION, "  venue: ruang rapat Sekretariat", "  venue: aula Sekretariat")

    assert build() == {INVITATION, *MEETING}
    assert build() == set()


def test_other_words_of_a_neighbour_make_nothing_anew(
    build: Callable[[], set[str]], root: Path
) -> None:
    build()
    changed(root, INVITATION, "copies:", "notes: [Membawa laptop.]\ncopies:")

    assert build() == {INVITATION}
    assert build() == set()


def test_a_neighbour_that_comes_goes_or_breaks_makes_anew_what_is_held_against_it(
    build: Callable[[], set[str]], root: Path
) -> None:
    build()
    text = (root / INVITATION).read_text("utf-8")
    (root / INVITATION).unlink()

    assert build() == MEETING
    (root / INVITATION).write_text(text, "utf-8")
    assert build() == MEETING, "the documents of the invitation itself stand as they were"


def test_what_a_neighbour_answers_is_told_again_though_nothing_changed(
    root: Path, tmp_path: Path
) -> None:
    changed(root, MINUTES, "zone: WITA", "zone: WIB")
    command = ["build", str(root / MINUTES), "-o", str(tmp_path / "out"), "-f", "docx"]
    first, second = (CliRunner().invoke(main, command) for _ in range(2))

    assert "the time zone is `WIB` here" in first.stderr
    assert "the time zone is `WIB` here" in second.stderr
    assert second.stdout == ""


@pytest.mark.parametrize("name", NAMES)
def test_an_outline_tells_what_its_kind_names_and_nothing_sealed(name: str) -> None:
    folder = Folder(HERE / name)
    told = [
        outline(each, "", "") for each in map(folder.read, _files(name)) if isinstance(each, Record)
    ]

    assert {each.kind for each in told} > {"agreement", "minutes", "invitation"}
    for each in told:
        assert set(each.facts) == {*kinds()[each.kind].told, "officials"}
        for secret in ("Rekawati", "Rekanus", "Rekasius", "Rekamandi", "Rekatama", "Rekalestari"):
            assert secret not in repr(each.facts)


_TOGETHER = ("health", "disaster", "trafficking", "examples")
"""Folders of which all changes are made at once, one after another; of the others, each alone."""


def _correct() -> list[tuple[str, str, list[tuple[str, str, str]]]]:
    """Return the folder, the file and the edits of each change after which all is as right as before."""
    entries = yaml.safe_load((HERE / "correct.yaml").read_text("utf-8"))
    files = [(each["file"].partition("/"), each["change"]) for each in entries]
    return [
        (name, file, [(file, old, new) for old, new in change])
        for (name, _slash, file), change in files
    ]


@pytest.mark.repeats
@pytest.mark.parametrize("name", _TOGETHER)
def test_what_comes_near_a_slip_and_is_none_gives_no_finding(name: str, tmp_path: Path) -> None:
    edits = [edit for folder, _file, changes in _correct() for edit in changes if folder == name]
    root = copied(name, tmp_path, *edits)
    paths = [root] if name != "examples" else sorted({root / file for file, _old, _new in edits})

    run = pipeline.check_all(paths, Edition(), FOLDERS)

    assert [str(each) for each in run.warnings if not each.waived] == []


@pytest.mark.repeats
@pytest.mark.parametrize(
    ("name", "file", "edits"), [each for each in _correct() if each[0] not in _TOGETHER]
)
def test_a_change_after_which_all_is_right_gives_no_finding(
    name: str, file: str, edits: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    root = copied(name, tmp_path, *edits)

    run = pipeline.check_all([root / file], Edition(), FOLDERS)

    assert [str(each) for each in run.warnings if not each.waived] == []


def _files(name: str) -> list[Path]:
    return sorted((HERE / name).rglob("*.yaml"))


@pytest.mark.repeats
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(each, marks=pytest.mark.xdist_group(each))
        for each in (*NAMES, *TYPED, *FIGURED)
    ],
)
def test_whole_cooperations_in_which_all_is_right_give_no_finding(name: str) -> None:
    run = pipeline.check_all([HERE / name], Edition(), FOLDERS)

    assert [str(each) for each in run.warnings if not each.waived] == []
