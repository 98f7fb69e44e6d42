from __future__ import annotations

import datetime as dt

import pytest

from mou_gen.calculations.seasons import ends_of_seasons, wrong_rests_of_season

SALT = "musim garam adalah masa sejak 1 Juni sampai dengan 30 November setiap tahun, kecuali apabila PARA PIHAK menetapkan lain."
TODAY = dt.date(2026, 9, 17)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ketua mengingatkan bahwa musim garam tinggal tiga setengah bulan lagi.", 1),
        ("Musim garam hanya tinggal 1 (satu) bulan lagi.", 1),
        ("Musim garam tersisa 47 (empat puluh tujuh) hari.", 1),
        ("Ketua mengingatkan bahwa musim garam tinggal dua setengah bulan lagi.", 0),
        ("Musim garam tinggal 2 (dua) bulan lagi.", 0),
        ("Musim garam tersisa 74 hari.", 0),
        ("Musim tanam tinggal tiga setengah bulan lagi.", 0),
        ("Rapat berikutnya tinggal tiga setengah bulan lagi.", 0),
    ],
)
def test_a_season_lasts_until_its_end(text: str, count: int) -> None:
    assert len([*wrong_rests_of_season(text, TODAY, ends_of_seasons([SALT]))]) == count


def test_a_season_with_two_ends_and_a_last_day_that_is_none_are_left_alone() -> None:
    other = "Musim garam berlangsung sejak 1 Juni sampai dengan 31 Oktober setiap tahun."
    strange = "Musim hujan ialah masa sejak 1 Oktober sampai dengan 31 November setiap tahun."

    assert ends_of_seasons([SALT, other]) == {}
    assert not [
        *wrong_rests_of_season(
            "Musim hujan tinggal dua setengah bulan lagi.", TODAY, ends_of_seasons([strange])
        )
    ]
    assert [
        *wrong_rests_of_season(
            "Musim garam tinggal 5 bulan lagi.", dt.date(9999, 12, 1), ends_of_seasons([SALT])
        )
    ]


TRIAL = "masa percontohan adalah masa sejak 1 Desember 2025 sampai dengan 30 November 2027."


@pytest.mark.parametrize(
    ("text", "agreed", "count"),
    [
        ("Masa percontohan tinggal 2 (dua) bulan lagi.", [TRIAL], 1),
        ("Masa percontohan tinggal 14 (empat belas) bulan lagi.", [TRIAL], 0),
        ("Masa percontohan tinggal 2 (dua) bulan lagi.", [TRIAL.replace("2027", "2025")], 0),
        ("Masa percontohan tinggal 20 bulan lagi setelah diperpanjang.", [TRIAL], 0),
        ("Masa percontohan tinggal 20 bulan lagi.", [TRIAL, "Masa percontohan diperpanjang 6 bulan."], 0),
        ("Masa percontohan tinggal 20 bulan lagi.", [TRIAL, "Perjanjian ini dapat diperpanjang."], 1),
    ],
)  # fmt: skip
def test_a_season_of_one_year_ends_in_that_year(text: str, agreed: list[str], count: int) -> None:
    assert len([*wrong_rests_of_season(text, TODAY, ends_of_seasons(agreed))]) == count
