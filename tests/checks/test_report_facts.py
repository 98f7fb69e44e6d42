"""A report has the days that were decided, and told of what is late."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

BLOOD = ("blood", "darah/reports/2026-1.yaml", "mulai tanggal 7 Juli 2026.")
SEA = ("search", "laut-flores/reports/2026-1.yaml", "diundurkan sampai dengan 14 Agustus 2026.")
CITED = "sesuai dengan keputusan rapat tanggal 11 Juni 2026"


@pytest.mark.parametrize(
    ("where", "new", "count"),
    [
        (BLOOD, f"mulai tanggal 14 Juli 2026, {CITED}.", 1),
        (BLOOD, f"mulai tanggal 7 Juli 2026, {CITED}.", 0),
        (BLOOD, "mulai tanggal 14 Juli 2026, sesuai dengan keputusan rapat tanggal 12 Maret 2026.", 0),
        (SEA, "diundurkan sampai dengan 28 Agustus 2026.", 1),
        (SEA, "diundurkan sampai dengan 28 September 2026.", 0),
        (SEA, "dahulu 1 Juli 2026.", 0),
    ],
)  # fmt: skip
def test_a_day_that_was_decided_or_told_is_reported(
    tmp_path: Path, where: tuple[str, str, str], new: str, count: int
) -> None:
    folder, file, old = where
    root = copied(folder, tmp_path, (file, old, new))

    assert len(found("report-facts", root / file)) == count


@pytest.mark.parametrize(("many", "count"), [("Enam", 1), ("Sembilan", 0), ("Empat", 0)])
def test_as_many_are_outstanding_as_have_not_come(tmp_path: Path, many: str, count: int) -> None:
    file = "reports/2026-2.yaml"
    root = copied("ferry", tmp_path, (file, "Sembilan jaket", f"{many} jaket"))

    assert len(found("report-facts", root / file)) == count
