from __future__ import annotations

import pytest

from mou_gen.calculations.listed_spans import odd_spans, parted_stages

_ROUNDS = [
    "gelombang pertama pada tanggal 18 sampai dengan 23 Januari 2027, bagi 8 (delapan) peserta;",
    "gelombang kedua pada tanggal 15 sampai dengan 20 Maret 2027, bagi 8 (delapan) peserta; dan",
]
_STAGES = [
    "tahap uji coba, sejak 1 Juli 2026 sampai dengan 31 Desember 2026, di 2 (dua) kecamatan;",
    "tahap perluasan, sejak 1 Januari 2027 sampai dengan 30 Juni 2028, di 4 (empat) kecamatan; dan",
]


@pytest.mark.parametrize(
    ("last", "told", "odd"),
    [
        ("21 sampai dengan 25 Juni 2027", "pelatihan selama 6 (enam) hari dalam 3 (tiga) gelombang", [2]),
        ("21 sampai dengan 27 Juni 2027", "pelatihan selama 6 hari dalam tiga gelombang", [2]),
        ("21 sampai dengan 27 Juni 2027", "Setiap gelombang berlangsung 6 (enam) hari.", [2]),
        ("21 sampai dengan 26 Juni 2027", "pelatihan selama 6 (enam) hari dalam 3 (tiga) gelombang", []),
        ("21 sampai dengan 25 Juni 2027", "Laporan disampaikan dalam 6 (enam) hari.", []),
        ("21 sampai dengan 27 Juni 2027", "Setiap gelombang berlangsung 6 (enam) hari, hari libur nasional tidak dihitung.", []),
        ("21 sampai dengan 25 Juni 2027", "Laporan disampaikan paling lambat 6 (enam) hari setelah berakhirnya setiap gelombang.", []),
        ("21 sampai dengan 25 Juni 2027, kecuali hari libur", "Setiap gelombang berlangsung 6 (enam) hari.", []),
    ],
)  # fmt: skip
def test_a_round_lasts_as_long_as_the_others(last: str, told: str, odd: list[int]) -> None:
    items = [*_ROUNDS, f"gelombang ketiga pada tanggal {last}, bagi 8 (delapan) peserta."]

    assert [*odd_spans(items, [told])] == odd


@pytest.mark.parametrize(
    ("last", "apart"),
    [
        ("tahap penuh, sejak 1 Agustus 2028 sampai berakhirnya Kesepakatan Bersama ini.", [2]),
        ("tahap penuh, sejak 1 Juni 2028 sampai dengan 31 Desember 2029.", [2]),
        ("tahap penuh, sejak 1 Januari 2029 sampai dengan 31 Desember 2029.", []),
        ("tahap penuh, sejak 1 Juli 2028 sampai berakhirnya Kesepakatan Bersama ini.", []),
        ("evaluasi akhir, sejak 1 Agustus 2028.", []),
        ("tahap penuh, sejak 15 Juli 2028 sampai dengan 31 Desember 2029.", []),
    ],
)
def test_a_stage_begins_where_the_one_before_it_ends(last: str, apart: list[int]) -> None:
    assert [*parted_stages([*_STAGES, last])] == apart


def test_the_last_day_of_all_ends_a_stage() -> None:
    last = "sejak 1 Januari 9999 sampai dengan 31 Desember 9999"

    assert [*parted_stages([f"tahap {each}, {last};" for each in "abc"])] == []
