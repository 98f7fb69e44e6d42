"""Who led a meeting is on the list of attendance, in the same office."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
CHAIR = "id: Asisten Pemerintahan dan Kesejahteraan Rakyat Sekretariat"
SECRETARY = "id: Kepala Bagian Hukum Sekretariat"
ROW = "office: {id: Asisten Pemerintahan dan Kesejahteraan Rakyat, en"
OTHER_ROW = "office: {id: Kepala Bagian Hukum, en"


def _told(tmp_path: Path, *edits: tuple[str, str]) -> list[str]:
    root = copied("examples", tmp_path, *((MINUTES, *each) for each in edits))
    return [each.message for each in found("same-meeting", root / MINUTES)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (CHAIR, "id: Asisten Perekonomian dan Pembangunan Sekretariat"),
        (ROW, "office: {id: Asisten Administrasi Umum, en"),
        (SECRETARY, "id: Kepala Bagian Organisasi Sekretariat"),
        (OTHER_ROW, "office: {id: Kepala Bagian Umum, en"),
    ],
)
def test_another_office_of_its_kind_on_the_list_is_found(
    tmp_path: Path, old: str, new: str
) -> None:
    (said,) = _told(tmp_path, (old, new))

    assert "is not on the attendance list, but" in said


@pytest.mark.parametrize(
    "edits",
    [
        [],
        [(ROW, "office: {id: Asisten I, en")],
        [(ROW, "office: {id: Asisten Pemerintahan dan Kesra, en")],
        [(ROW, "office: {id: Camat Nunukan, en")],  # the list need not have all
        [(ROW, "name: Contoh Wahyu\n    office: {id: Asisten Administrasi Umum, en"), ("chair:\n", "chair:\n  name: Contoh Siti\n")],
        [(ROW, "office: {id: Asisten Umum, en"), (OTHER_ROW, "office: {id: Asisten Perekonomian, en")],
        [(CHAIR, "id: Asisten Umum Sekretariat"), (OTHER_ROW, "office: {id: Camat Sebuku, en")],
        [("id: Staf Bagian Hukum Sekretariat", "id: Staf Bagian Umum Sekretariat")],
    ],
)  # fmt: skip
def test_a_list_that_lacks_somebody_or_names_another_person_passes(
    tmp_path: Path, edits: list[tuple[str, str]]
) -> None:
    assert _told(tmp_path, *edits) == []


@pytest.mark.parametrize(
    ("office", "count"),
    [
        ("Asisten Perekonomian dan Pembangunan", 1),
        ("Asisten Pemerintahan dan Kesra", 0),
        ("Asisten I", 0),
        ("Kepala Bagian Hukum", 0),
    ],
)
def test_the_list_is_signed_by_the_office_that_led(tmp_path: Path, office: str, count: int) -> None:
    file = "nunukan-ttu/attendance/2026-11-10.yaml"
    held = f"chair: {{office: {{id: {office} Sekretariat Daerah Kabupaten Nunukan, en: X}}}}\nrows:"
    root = copied("examples", tmp_path, (file, "rows:", held))

    assert len(found("same-meeting", root / file)) == count
