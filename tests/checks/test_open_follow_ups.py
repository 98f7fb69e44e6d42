"""The latest minutes answer what earlier meetings wanted to be done by then."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests import year
from tests.checks.found import found

LAST = "layanan-korban/minutes/2026-12-08.yaml"
TOLD = "kind: progress\nagreement: layanan-korban\ndate: {date}\nprogress:\n  - {entry}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The year, whose last minutes say nothing of what is due any more."""
    folder = Path(shutil.copytree(year.FOLDER, tmp_path / "agreements"))
    silenced(folder / LAST)
    return folder


def silenced(path: Path) -> None:
    text = path.read_text()
    path.write_text(re.sub(r"^progress:\n(?:[- ].*\n)+", "", text, flags=re.MULTILINE))


def names(folder: Path) -> set[str]:
    problems = found("open-follow-ups", folder / LAST)
    assert all(each.missing == "progress" for each in problems)
    return {name[1] for each in problems if (name := re.search("`(.*?)`", each.message))}


def told(folder: Path, date: str, entry: str) -> None:
    text = TOLD.format(date=date, entry=entry)
    (folder / f"layanan-korban/progress/{date}.yaml").write_text(text)


def test_what_no_meeting_has_asked_about_for_half_a_year_is_found() -> None:
    (problem,) = found("open-follow-ups", year.FOLDER / LAST)

    assert "`2026-06-09/shelter-list`, which was due on 15-07-2026" in problem.message
    assert (problem.source.line, problem.level) == (46, Level.WARNING)


def test_what_is_due_by_the_day_of_the_meeting_or_has_no_due_date_is_asked_for(
    folder: Path,
) -> None:
    assert names(folder) == {
        "2026-06-09/radio",
        "2026-06-09/shelter-list",
        "2026-08-11/journalists",
        "2026-08-11/transport",
        "2026-10-13/hotline",
        "2026-10-13/school-visits",
    }


@pytest.mark.parametrize(
    ("date", "entry", "asked"),
    [
        ("2026-11-20", "{follow_up: 2026-06-09/radio, state: carried-on, due: 2027-02-01}", False),
        ("2026-11-20", "{follow_up: 2026-06-09/radio, state: dropped}", False),
        ("2026-12-20", "{follow_up: 2026-06-09/radio, state: late}", False),
        ("2026-11-20", "{follow_up: 2026-06-09/radio, state: late}", True),
        ("2026-11-20", "{follow_up: 2026-06-09/radio}", True),
    ],
)
def test_what_is_told_between_meetings_counts(
    folder: Path, date: str, entry: str, asked: bool
) -> None:
    told(folder, date, entry)

    assert ("2026-06-09/radio" in names(folder)) == asked


def test_older_minutes_are_left_as_they_were_signed(folder: Path) -> None:
    minutes = folder / "layanan-korban/minutes/2026-10-13.yaml"
    silenced(minutes)

    assert found("open-follow-ups", minutes) == []
