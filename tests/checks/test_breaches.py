"""What is said to breach an agreement happened after it was signed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_FILE = "pacitan-wonogiri-gunungkidul/deliberations/2027-09-06.yaml"
_OLD = "dispute:\n"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Pelanggaran yang sama terhadap Perjanjian Kerja Sama telah terjadi pada tanggal 14 Oktober 2026.", 1),
        ("Perjanjian Kerja Sama itu disusun sejak 14 Oktober 2026.", 0),
        ("Pelanggaran yang sama terhadap Perjanjian Kerja Sama telah terjadi pada tanggal 14 November 2026.", 0),
        ("Pelanggaran terhadap Kesepakatan Bersama terjadi pada tanggal 14 Oktober 2026.", 0),
        ("Pelanggaran terhadap Perjanjian Kerja Sama yang dibahas pada tanggal 14 Oktober 2026 telah selesai.", 0),
    ],
)  # fmt: skip
def test_a_breach_before_the_signature_is_found(tmp_path: Path, said: str, count: int) -> None:
    edit = (_FILE, _OLD, f"{_OLD}  - {said}\n")
    problems = found("future-events", copied("examples", tmp_path, edit) / _FILE)

    assert ["was signed" in each.message for each in problems] == [True] * count
