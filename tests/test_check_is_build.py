"""`check` is `build` without writing: it refuses what `build` refuses, and nothing else.

`python -m tests.test_check_is_build 2000` tries as many spoilt files as it is told.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mou_gen import pipeline
from mou_gen.cli import main
from mou_gen.errors import InputError
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.kind import Edition
from mou_gen.writers.glyphs import IN_PACKAGED_FONTS, characters
from tests.examples import FOLDERS, ROOT
from tests.source.samples import FILES, KERJA_SAMA, RAPAT, RUJUKAN, write
from tests.source.test_random_input import spoilt
from tests.test_random_records import EDITS

LACKING = "Rapat ᮞ"
"""No packaged font has a Sundanese letter."""


def told(*arguments: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(main, [*map(str, arguments), "--lang", "en"])
    assert not result.exception or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stderr


@pytest.mark.parametrize("engine", ["weasyprint", "typst"])
def test_both_refuse_a_character_that_the_font_does_not_have(tmp_path: Path, engine: str) -> None:
    root = write(tmp_path / "data", {**FILES, RAPAT: FILES[RAPAT] + f"draft: {{id: {LACKING}}}\n"})

    checked = told("check", root / RAPAT)
    built = told("build", root / RAPAT, "-f", "pdf", "--engine", engine, "-o", tmp_path / engine)

    findings = [
        [line for line in said.splitlines() if "[glyph]" in line] for _, said in (checked, built)
    ]
    assert checked[0] == built[0] == 1
    assert len(findings[0]) == 1
    assert findings[0] == findings[1]


def test_both_refuse_two_files_that_make_the_same_documents(tmp_path: Path) -> None:
    root = write(tmp_path / "data")
    (root / RAPAT).with_suffix(".yml").write_text(FILES[RAPAT])

    for command in (("check",), ("build", "-o", tmp_path / "out", "-f", "docx")):
        code, said = told(*command, root)
        assert code == 1
        assert "its documents would have the same names as those of" in said


def same(root: Path, file: str, edits: list[tuple[float, int, str]]) -> bool:
    """Return whether `check` and `build` are of one mind on *file* with *edits*."""
    path = write(root, {**FILES, file: spoilt(FILES[file], edits)}) / file
    try:
        pipeline.check_all([path], Edition(), FOLDERS)
        passes = True
    except InputError:
        passes = False
    desk = Desk(Edition(), FOLDERS)
    made = pipeline.make_documents(desk, path, desk.writers(["docx", "pdf"], "typst"))
    return passes == (not any(problem.stops for problem in made.problems))


TRIED = st.tuples(st.sampled_from((KERJA_SAMA, RAPAT, RUJUKAN)), EDITS)
QUIET = {
    "derandomize": True,
    "deadline": None,
    "database": None,
    "suppress_health_check": list(HealthCheck),
}


@pytest.mark.slow
@settings(max_examples=60, **QUIET)  # type: ignore[arg-type]
@given(tried=TRIED)
def test_both_are_of_one_mind_on_spoilt_files(
    tmp_path_factory: pytest.TempPathFactory, tried: tuple[str, list[tuple[float, int, str]]]
) -> None:
    assert same(tmp_path_factory.mktemp("data"), *tried)


if __name__ == "__main__":
    many, wrong = int(sys.argv[1]), 0

    @settings(max_examples=many, **QUIET)  # type: ignore[arg-type]
    @given(tried=TRIED)
    def try_all(tried: tuple[str, list[tuple[float, int, str]]]) -> None:
        global wrong
        with TemporaryDirectory() as folder:
            wrong += not same(Path(folder), *tried)

    try_all()
    sys.stdout.write(f"{many} files tried, {wrong} on which they differ\n")


def test_packaged_fonts_have_the_characters_that_are_not_looked_up() -> None:
    for font in (ROOT / "templates/fonts").glob("*.[ot]tf"):
        assert {ord(each) for each in IN_PACKAGED_FONTS} <= characters(font), font
