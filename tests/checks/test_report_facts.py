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


@pytest.mark.parametrize(("many", "count"), [("Enam", 1), ("Sembilan", 0)])
def test_as_many_are_unfinished_as_the_meeting_of_that_month_left(
    tmp_path: Path, many: str, count: int
) -> None:
    file = "bus-antardaerah/reports/2026.yaml"
    root = copied("bus", tmp_path, (file, "Sembilan dari dua puluh empat", f"{many} dari dua puluh empat"))  # fmt: skip

    assert len(found("report-facts", root / file)) == count


@pytest.mark.parametrize(("many", "count"), [("Enam", 1), ("Sembilan", 0), ("Empat", 0)])
def test_as_many_are_outstanding_as_have_not_come(tmp_path: Path, many: str, count: int) -> None:
    file = "reports/2026-2.yaml"
    root = copied("ferry", tmp_path, (file, "Sembilan jaket", f"{many} jaket"))

    assert len(found("report-facts", root / file)) == count


FERRY = "reports/2026-2.yaml"
_CANCELLED = "Lima pelayaran dibatalkan karena tinggi gelombang"
_MINUTES = "bus-feri-pelajar/minutes/2026-11-18.yaml"
_COUNTS = "9 pelayaran terlambat\\\n      \\ dan 5 dibatalkan karena gelombang"


@pytest.mark.parametrize(
    ("reported", "met", "count"),
    [
        ("Sembilan pelayaran dibatalkan karena tinggi gelombang", _COUNTS, 1),
        ("Sebanyak 9 (sembilan) pelayaran dibatalkan karena tinggi gelombang", _COUNTS, 1),
        ("Lima pelayaran terlambat dan sembilan dibatalkan karena tinggi gelombang", _COUNTS, 2),
        ("Tiga jaket hilang dan empat rusak, sebab tinggi gelombang", "4 jaket hilang dan 3 rusak karena gelombang", 2),
        ("Sebanyak 5 jaket belum diterima karena tinggi gelombang", "5 jaket telah diterima dan 9 belum diterima karena gelombang", 1),
        (_CANCELLED, _COUNTS, 0),
        ("Enam pelayaran dibatalkan karena tinggi gelombang", _COUNTS, 0),
        ("Dalam semester ini sembilan pelayaran dibatalkan karena tinggi gelombang", _COUNTS, 0),
        ("Sembilan pelayaran dibatalkan dan dua belas terlambat karena tinggi gelombang", _COUNTS, 0),
        ("Sembilan perjalanan dibatalkan karena tinggi gelombang", _COUNTS, 0),
        ("Sembilan pelayaran ditambah karena tinggi gelombang", _COUNTS, 0),
    ],
)  # fmt: skip
def test_a_number_of_another_state_of_the_same_thing_is_found(
    tmp_path: Path, reported: str, met: str, count: int
) -> None:
    edits = ((FERRY, _CANCELLED, reported), (_MINUTES, _COUNTS, met))
    root = copied("ferry", tmp_path, *edits)

    assert len(found("report-facts", root / FERRY)) == count


def test_minutes_of_another_period_tell_other_numbers(tmp_path: Path) -> None:
    edits = (
        (FERRY, _CANCELLED, "Sembilan pelayaran dibatalkan karena tinggi gelombang"),
        (_MINUTES, "date: 2026-11-18", "date: 2026-06-18"),
    )

    assert found("report-facts", copied("ferry", tmp_path, *edits) / FERRY) == []


@pytest.mark.parametrize(
    ("folder", "file", "old", "new", "count"),
    [
        ("transfusion", "reports/2026-2.yaml", "turun 47% (empat puluh tujuh persen)", "turun 53% (lima puluh tiga persen)", 1),
        ("transfusion", "reports/2026-2.yaml", "turun 47% (empat puluh tujuh persen)", "turun 46,6%", 0),
        ("broadcast", "layar-desa/reports/2026-2.yaml", "19 Februari 2027", "26 Februari 2027", 1),
        ("broadcast", "layar-desa/reports/2026-2.yaml", "19 Februari 2027", "12 Februari 2027", 0),
    ],
)  # fmt: skip
def test_a_report_reckons_as_the_minutes_and_the_agreements_do(
    tmp_path: Path, folder: str, file: str, old: str, new: str, count: int
) -> None:
    root = copied(folder, tmp_path, (file, old, new))

    assert len(found("report-facts", root / file)) == count


_FLOOR = "reports/2026-2.yaml"
_DONE = "Lantai jemur diperluas dari 400 (empat ratus) menjadi 1.000 (seribu) meter persegi pada bulan Oktober 2026."
_SHOWN = "pasar/progress/2026-11-12.yaml"


@pytest.mark.parametrize(
    ("said", "edits", "count"),
    [
        (_DONE.replace("Oktober", "November"), (), 1),
        ("Lantai jemur telah diperluas dan diatapi pada bulan Desember 2026.", (), 1),
        (_DONE, (), 0),
        (_DONE.replace("Oktober", "September"), (), 0),
        ("Lantai jemur mulai diperluas pada bulan November 2026.", (), 0),
        ("Lantai jemur dibersihkan pada bulan November 2026.", (), 0),
        (_DONE.replace("Oktober", "November"), ((_SHOWN, "state: done", "state: late"),), 0),
        (_DONE.replace("Oktober", "November"), ((_SHOWN, "Berita acara pemeriksaan pekerjaan", "Surat perintah kerja"),), 0),
    ],
)  # fmt: skip
def test_what_the_evidence_shows_was_done_in_no_later_month(
    tmp_path: Path, said: str, edits: tuple[tuple[str, str, str], ...], count: int
) -> None:
    root = copied("seaweed", tmp_path, (_FLOOR, _DONE, said), *edits)
    messages = [each.message for each in found("report-facts", root / _FLOOR)]

    assert ["the evidence of this follow-up" in each for each in messages] == [True] * count
