"""How often something is, told twice, is the same; shares of which something consists make no more than the whole."""

from __future__ import annotations

import pytest

from mou_gen.calculations.arithmetic import wrong_frequencies
from mou_gen.calculations.shares import too_large_shares


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Rapat diadakan paling sedikit 2 (dua) kali dalam setahun, yaitu setiap 4 (empat) bulan.", 1),
        ("en", "Meetings are held at least 2 (two) times a year, namely every 4 (four) months.", 1),
        ("en", "The PARTIES shall hold 4 (four) meetings a year, namely every semester.", 1),
        ("en", "The PARTIES shall hold 4 (four) meetings a year, namely every quarter.", 0),
        ("id", "Rapat diadakan 3 (tiga) kali dalam setahun, yaitu setiap 4 (empat) bulan.", 0),
        ("id", "Rapat diadakan 2 (dua) kali dalam setahun, yaitu setiap semester.", 0),
        ("id", "Rapat diadakan dua kali sebulan, yaitu setiap dua minggu.", 0),
        ("id", "Rapat diadakan 2 (dua) kali dalam setahun, yaitu setiap bulan Maret dan September.", 0),
        ("id", "Rapat diadakan setiap 3 bulan, atau 2 kali dalam setahun.", 1),
        ("id", "Puskesmas keliling datang setiap dua minggu, atau setiap empat minggu dari bulan Desember sampai dengan bulan Februari.", 0),
        ("en", "The clinic visits every two weeks, or every four weeks from December up to and including February.", 0),
        ("id", "Rapat diadakan setiap 3 bulan, yaitu paling lama 4 bulan setelah yang terakhir.", 0),
    ],
)  # fmt: skip
def test_how_often_is_told_once(language: str, text: str, count: int) -> None:
    assert len([*wrong_frequencies(text, language)]) == count


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Persediaan terdiri atas 35% golongan O, 30% golongan B, 25% golongan A, dan 15% golongan AB.", 1),
        ("en", "The stock consists of 35% group O, 30% group B, 25% group A and 15% group AB.", 1),
        ("id", "Persediaan terdiri atas 35% golongan O, 30% golongan B, 25% golongan A, dan 10% golongan AB.", 0),
        ("id", "Peserta terdiri atas 60% perempuan dan 55% petani.", 0),
        ("id", "Pembayaran tahap pertama terdiri atas 80% dari biaya pelatihan dan 50% dari biaya perjalanan.", 0),
        ("id", "Cakupan golongan O mencapai 80% dan golongan B mencapai 70%.", 0),
    ],
)  # fmt: skip
def test_shares_of_one_kind_make_no_more_than_the_whole(
    language: str, text: str, count: int
) -> None:
    assert len([*too_large_shares(text, language)]) == count
