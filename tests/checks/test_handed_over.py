from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.source.records import FILES, SERAH_TERIMA, write
from tests.source.samples import RUJUKAN

LINE = FILES[SERAH_TERIMA].split("persons")[0].count("\n") + 1
"""Where the record says how many persons there were."""


def numbered(root: Path, persons: str, letter: str) -> Path:
    """Write a record with *persons* and *letter*, of a referral with a number; return its file."""
    path = write(root, SERAH_TERIMA, "persons: 1", f"persons: {persons}\nreferral: {letter}")
    referral = (root / RUJUKAN).read_text("utf-8")
    (root / RUJUKAN).write_text(f"number: 400.9.8/1\n{referral}", "utf-8")
    return path


@pytest.mark.parametrize("persons", ["2", "99"])
def test_a_record_of_other_persons_than_were_referred_is_an_error(
    tmp_path: Path, persons: str
) -> None:
    path = write(tmp_path, SERAH_TERIMA, "persons: 1", f"persons: {persons}")

    (problem,) = found("handed-over", path)

    assert problem.level is Level.ERROR
    assert problem.source.line == LINE
    assert problem.hint == "write `1`, as the referral does"


@pytest.mark.parametrize("letter", ["{date: 2026-03-03}", "{number: 400.9.8/2}"])
def test_a_record_under_another_letter_is_an_error(tmp_path: Path, letter: str) -> None:
    (problem,) = found("handed-over", numbered(tmp_path, "1", letter))

    assert "differs from the letter of this case" in problem.message
    assert problem.source.line == LINE + 1


@pytest.mark.parametrize("letter", ["{date: 2026-03-02, number: 400.9.8/1}", "{date: 2026-03-02}"])
def test_a_record_of_the_same_persons_and_letter_passes(tmp_path: Path, letter: str) -> None:
    assert found("handed-over", numbered(tmp_path, "1", letter)) == []


def test_a_record_of_another_regencys_referral_cannot_be_compared(tmp_path: Path) -> None:
    path = write(tmp_path, SERAH_TERIMA, "persons: 1", "persons: 2")
    (tmp_path / RUJUKAN).unlink()

    assert found("handed-over", path) == []
