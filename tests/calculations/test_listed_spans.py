from __future__ import annotations

import pytest

from mou_gen.calculations.listed_spans import odd_spans, parted_stages, short_spans_of_work

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


_GROUPS = "dari hari Senin, 15 September 2025, sampai dengan hari Jumat, 26 September 2025;"
_HEAD = "diikuti 3 (tiga) angkatan yang masing-masing terdiri atas 4 (empat) peserta dan berlangsung 10 (sepuluh) hari kerja:"


@pytest.mark.parametrize(
    ("second", "told", "short"),
    [
        ("dari hari Selasa, 14 Oktober 2025, sampai dengan hari Jumat, 24 Oktober 2025; dan", _HEAD, [1]),
        ("dari tanggal 13 sampai dengan 23 Oktober 2025; dan", "Pelatihan selama 10 hari kerja untuk setiap angkatan.", [1]),
        ("dari tanggal 13 sampai dengan 24 Oktober 2025; dan", _HEAD, []),
        ("dari tanggal 13 sampai dengan 27 Oktober 2025; dan", _HEAD, []),
        ("dari tanggal 14 sampai dengan 24 Oktober 2025, kecuali hari libur; dan", _HEAD, []),
        ("dari tanggal 14 sampai dengan 24 Oktober 2025; dan", "Laporan setiap angkatan disampaikan paling lambat 10 (sepuluh) hari kerja setelah selesai.", []),
        ("dari tanggal 14 sampai dengan 24 Oktober 2025; dan", "Setiap angkatan berlangsung 12 (dua belas) hari kerja.", []),
        ("dari tanggal 14 sampai dengan 24 Oktober 2025; dan", "Setiap angkatan berlangsung 9 (sembilan) hari kerja.", []),
    ],
)  # fmt: skip
def test_a_round_has_the_working_days_of_each(second: str, told: str, short: list[int]) -> None:
    last = "dari tanggal 17 sampai dengan 28 November 2025."
    items = [f"angkatan {each}" for each in (_GROUPS, second, last)]

    assert [*short_spans_of_work(items, [told])] == short


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
