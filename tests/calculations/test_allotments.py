"""What follow-ups get for some of the places, beside what was decided on for each and for all."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from mou_gen.calculations.allotments import wrong_allotments

_DECIDED = (
    "Tiap tempat pengungsian dilengkapi sedikitnya 4 (empat) tandu dan 2 (dua) kursi roda sebelum tanggal 1 April 2026, "
    "sejumlah 68 (enam puluh delapan) tandu dan 34 (tiga puluh empat) kursi roda untuk 17 (tujuh belas) tempat."
)
_REST = "Membeli 24 (dua puluh empat) tandu dan 12 (dua belas) kursi roda untuk 6 (enam) tempat pengungsian"
_EXACT = "Setiap desa memperoleh 3 (tiga) pompa."


@pytest.mark.parametrize(
    ("decided", "done", "found"),
    [
        (_DECIDED, ["Membeli 46 tandu dan 22 kursi roda untuk 11 tempat pengungsian", _REST], [(0, "46", 44)]),
        (_DECIDED, ["Membeli 44 tandu dan 21 kursi roda untuk 11 tempat pengungsian", _REST], [(0, "21", 22)]),
        (_DECIDED, ["Membeli 44 tandu untuk 12 tempat pengungsian", _REST], [(0, "44", 48)]),
        (_DECIDED, ["Membeli 40 tandu untuk 11 tempat pengungsian"], [(0, "40", 44)]),
        (_EXACT, ["Mengirim 12 pompa untuk 5 desa"], [(0, "12", 15)]),
        (_EXACT, ["Mengirim 20 pompa untuk 5 desa"], [(0, "20", 15)]),
        ("Dibeli 30 (tiga puluh) tenda untuk 10 (sepuluh) desa.", ["Membeli 15 tenda untuk 6 desa", "Membeli 12 tenda untuk 4 desa"], [(0, "15", 18)]),
        ("Dibeli 30 (tiga puluh) tenda untuk 10 (sepuluh) desa.", ["Membeli 18 tenda untuk 5 desa", "Membeli 12 tenda untuk 4 desa"], [(0, "5", 6)]),
    ],
)  # fmt: skip
def test_a_follow_up_that_gets_other_numbers_than_were_decided_is_found(
    decided: str, done: Sequence[str], found: list[tuple[int, str, int]]
) -> None:
    wrong = [(e.at, e.amount.text, int(e.made)) for e in wrong_allotments([decided], done)]

    assert wrong == found


@pytest.mark.parametrize(
    ("decided", "done"),
    [
        (_DECIDED, ["Membeli 34 tandu untuk 17 tempat pengungsian pada bulan Juni", "Membeli 34 tandu untuk 17 tempat pengungsian pada bulan Desember"]),
        (_DECIDED, ["Membeli 44 tandu dan 22 kursi roda untuk 11 tempat pengungsian", _REST]),
        (_DECIDED, ["Membeli 46 tandu untuk 11 tempat pengungsian"]),
        (_DECIDED, ["Membeli 30 tandu tambahan untuk 11 tempat pengungsian", _REST]),
        (_DECIDED, ["Memperbaiki 10 tandu untuk 11 tempat pengungsian", _REST]),
        (_DECIDED, ["Memeriksa 6 tandu untuk 3 tempat pengungsian"]),
        (_DECIDED, ["Membeli 10 selimut untuk 11 tempat pengungsian", _REST]),
        (_DECIDED, ["Membeli 10 tandu untuk 3 puskesmas", _REST]),
        (_EXACT, ["Mengirim 15 pompa untuk 5 desa"]),
        (_EXACT, ["Mengirim 12 pompa untuk 5 desa", "Meminjam 3 (tiga) pompa dari provinsi"]),
        (_EXACT, ["Mengirim 15 pompa pada tahap pertama untuk 9 desa"]),
        ("Dibeli 30 tenda untuk 10 desa.", ["Membeli 20 tenda untuk 6 desa", "Membeli 10 tenda untuk 4 desa"]),
        ("Dibeli 30 tenda untuk 10 desa.", ["Membeli 12 tenda untuk 6 desa"]),
        ("Dibeli 30 tenda untuk 0 desa.", ["Membeli 12 tenda untuk 0 desa", "Membeli 12 tenda untuk 0 desa"]),
        ("Dibeli 30 tenda untuk 0 desa.", ["Membeli 30 tenda untuk 6 desa", "Membeli 0 tenda untuk 4 desa"]),
        ("Dibeli 0 tenda untuk 10 desa.", ["Membeli 0 tenda untuk 6 desa", "Membeli 0 tenda untuk 5 desa"]),
        ("Rapat dihadiri 4 orang dari tiap desa.", ["Mengundang 6 orang untuk 3 desa"]),
    ],
)  # fmt: skip
def test_follow_ups_that_may_be_right_pass(decided: str, done: Sequence[str]) -> None:
    assert list(wrong_allotments([decided], done)) == []
