"""A slip sends a letter by the number that the evidence of that day gives it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_SLIP = "tuberkulosis/transmittals/2026-08-18.yaml"
_NAME = "Surat Tugas Nomor 400.7/66/2026"
_SHOWN = "tuberkulosis/progress/2026-09-07.yaml"
_DAY = "date: 2026-08-18"


@pytest.mark.parametrize(
    ("name", "day", "count"),
    [
        ("Surat Tugas Nomor 400.7/68/2026", _DAY, 1),
        (_NAME, _DAY, 0),
        ("Surat Tugas Nomor 400.7/68/2026", "date: 2026-08-24", 0),
        ("Surat Izin Nomor 400.7/68/2026", _DAY, 0),
        ("Surat Tugas Nomor 400.7/118/2026", _DAY, 0),
        ("Surat Tugas Nomor 800.1/66/2026", _DAY, 0),
        ("Surat Tugas Nomor 400.7/68/2026\n  count: 6\n  unit: lembar\n- name: Surat Tugas Nomor 400.7/66/2026", _DAY, 0),
    ],
)  # fmt: skip
def test_a_letter_has_one_number(tmp_path: Path, name: str, day: str, count: int) -> None:
    edits = ((_SLIP, _NAME, name), (_SHOWN, _DAY, day))
    root = copied("tuberculosis", tmp_path, *edits)

    assert len(found("sent-documents", root / _SLIP)) == count


def test_a_number_that_may_be_a_persons_is_not_quoted(tmp_path: Path) -> None:
    slip, shown = (
        "Surat Tugas Nomor 5303111204080002/2026",
        "Surat Tugas Nomor 5303111204080020/2026",
    )
    edits = ((_SLIP, _NAME, slip), (_SHOWN, _NAME, shown))
    root = copied("tuberculosis", tmp_path, *edits)

    assert found("sent-documents", root / _SLIP) == []
