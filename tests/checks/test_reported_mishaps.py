"""A report tells no mishap of a day that is still to come."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_FILE = "darah/reports/2026-1.yaml"
_OLD = "mati 11 (sebelas) jam pada tanggal 19 Mei 2026"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("mati 11 (sebelas) jam pada tanggal 19 Juli 2026", 1),
        ("rusak sejak tanggal 19 Juli 2026", 1),
        ("mati pada tanggal 9 Agustus 2026", 1),
        ("bocor 3 (tiga) kali pada hari Kamis, 16 Juli 2026", 1),
        ("mencapai 9 (sembilan) derajat selama 5 (lima) jam pada tanggal 30 Juli 2026", 1),
        ("mati 11 (sebelas) jam pada tanggal 12 Juli 2026", 0),
        ("rusak dan baru dapat diganti pada tanggal 19 Agustus 2026", 0),
        ("rusak; penggantinya akan tiba pada tanggal 19 Agustus 2026", 0),
        ("rusak sejak tanggal 3 Mei 2026 dan diperbaiki paling lambat tanggal 31 Juli 2026", 0),
        ("tidak dapat dipakai sampai dengan tanggal 19 Juli 2026", 0),
        ("belum dikalibrasi; kalibrasi dijadwalkan pada tanggal 19 Juli 2026", 0),
    ],
)
def test_a_mishap_happened_before_its_report(tmp_path: Path, said: str, count: int) -> None:
    problems = found("future-events", copied("blood", tmp_path, (_FILE, _OLD, said)) / _FILE)

    assert len(problems) == count
