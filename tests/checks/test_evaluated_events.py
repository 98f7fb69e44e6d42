"""What the next meeting is to evaluate is over by then."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_MINUTES = "selat-bali/minutes/2026-06-30.yaml"
_SAID = "Pelatihan dilaksanakan pada bulan September 2026,"
_SUBJECT = "Evaluasi pameran dan pelatihan"


@pytest.mark.parametrize(
    ("said", "subject", "count"),
    [
        ("Pelatihan dilaksanakan pada bulan November 2026,", _SUBJECT, 1),
        ("Pelatihan pemandu diselenggarakan pada tanggal 9 November 2026,", _SUBJECT, 1),
        ("Pelatihan akan diadakan mulai hari Senin, 12 Oktober 2026,", "Evaluasi hasil pelatihan", 1),
        ("Pelatihan dijadwalkan berlangsung pada 2 November 2026,", "Membahas hasil pelatihan", 1),
        (_SAID, _SUBJECT, 0),
        ("Pelatihan dilaksanakan pada tanggal 1 Oktober 2026,", _SUBJECT, 0),
        ("Pelatihan dilaksanakan pada bulan November 2026,", "Evaluasi persiapan pelatihan", 0),
        ("Pelatihan dilaksanakan pada bulan November 2026,", "Persiapan pelatihan", 0),
        ("Pelatihan lanjutan dilaksanakan pada bulan November 2026,", _SUBJECT, 0),
        ("Lomba foto dilaksanakan pada bulan November 2026,", _SUBJECT, 0),
        ("Hasil pelatihan diumumkan pada bulan November 2026,", _SUBJECT, 0),
        ("Pelatihan dilaksanakan pada tanggal 7 September 2026. Pelatihan dilaksanakan pada bulan November 2026,", _SUBJECT, 0),
    ],
)  # fmt: skip
def test_an_event_is_held_before_it_is_evaluated(
    tmp_path: Path, said: str, subject: str, count: int
) -> None:
    edits = ((_MINUTES, _SAID, said), (_MINUTES, _SUBJECT, subject))
    problems = found("stated-times", copied("strait", tmp_path, *edits) / _MINUTES)

    assert len(problems) == count


_EXERCISE = "nunukan-ttu/minutes/2026-11-10.yaml"
_ACTION = "id: Melakukan simulasi rujukan bagi petugas baru dengan data contoh"
_DUE = "due: 2026-12-08"


@pytest.mark.parametrize(
    ("action", "due", "subject", "count"),
    [
        ("Melakukan simulasi rujukan bagi petugas baru", "2027-03-09", "Evaluasi simulasi rujukan", 1),
        ("Menyelenggarakan pelatihan petugas", "2027-02-10", "Evaluasi hasil pelatihan petugas", 1),
        ("Mengadakan gladi bersama", "2027-04-01", "Pembahasan hasil gladi", 1),
        ("Melakukan simulasi rujukan bagi petugas baru", "2027-02-09", "Evaluasi simulasi rujukan", 0),
        ("Melakukan simulasi rujukan bagi angkatan baru", "2027-03-09", "Evaluasi simulasi rujukan", 0),
        ("Melakukan simulasi rujukan kedua", "2027-03-09", "Evaluasi simulasi rujukan", 0),
        ("Melakukan simulasi rujukan bagi petugas baru", "2027-03-09", "Persiapan simulasi rujukan", 0),
        ("Melakukan simulasi rujukan bagi petugas baru", "2027-03-09", "Evaluasi persiapan simulasi rujukan", 0),
        ("Melakukan simulasi evakuasi", "2027-03-09", "Evaluasi simulasi rujukan", 0),
        ("Menyusun laporan simulasi rujukan", "2027-03-09", "Evaluasi simulasi rujukan", 0),
        ("Melakukan evaluasi simulasi rujukan", "2027-03-09", "Evaluasi simulasi rujukan", 0),
        ("Melakukan pelatihan", "2027-03-09", "Evaluasi pelatihan triwulanan", 0),
    ],
)  # fmt: skip
def test_a_follow_up_holds_an_event_before_it_is_evaluated(
    tmp_path: Path, action: str, due: str, subject: str, count: int
) -> None:
    edits = (
        (_EXERCISE, _ACTION, f"id: {action}"),
        (_EXERCISE, _DUE, f"due: {due}"),
        (_EXERCISE, "id: Evaluasi simulasi rujukan", f"id: {subject}"),
    )
    problems = found("stated-times", copied("examples", tmp_path, *edits) / _EXERCISE)

    assert len(problems) == count


_PANEL = "museum-keliling/minutes/2027-06-17.yaml"
_FINAL = "Evaluasi akhir pameran keliling tahun 2027"


@pytest.mark.parametrize(
    ("day", "subject", "count"),
    [
        ("2027-07-21", _FINAL, 1),
        ("2027-07-21", "Evaluasi penutup atas penyelenggaraan pameran keliling", 1),
        ("2027-08-11", _FINAL, 0),
        ("2027-07-26", _FINAL, 0),
        ("2027-07-21", "Evaluasi sementara pameran keliling tahun 2027", 0),
        ("2027-07-21", "Evaluasi akhir biaya angkutan", 0),
        ("2027-07-21", "Evaluasi akhir persiapan pameran keliling", 0),
    ],
)
def test_a_final_evaluation_is_after_the_last_day_of_the_event(
    tmp_path: Path, day: str, subject: str, count: int
) -> None:
    edits = ((_PANEL, "{date: 2027-08-11", f"{{date: {day}"), (_PANEL, _FINAL, subject))
    problems = found("stated-times", copied("loans", tmp_path, *edits) / _PANEL)

    assert len(problems) == count
