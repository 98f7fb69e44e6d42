from __future__ import annotations

import pytest

from mou_gen.calculations.referred_amounts import ArticleText
from mou_gen.calculations.trends import (
    missed_majorities,
    wrong_halves,
    wrong_quorums,
    wrong_quorums_of_body,
    wrong_ways,
)


@pytest.mark.parametrize(
    ("language", "text", "way"),
    [
        ("id", "jumlah kejadian menurun dari 42 kejadian pada tahun 2024 menjadi 57 kejadian pada tahun 2025", "menurun"),
        ("en", "the number of disasters fell from 42 (forty-two) in 2024 to 57 (fifty-seven) in 2025", "fell"),
        ("id", "Anggaran naik dari Rp90.000.000,00 menjadi Rp60.000.000,00.", "naik"),
        ("id", "Jangka waktu diperpanjang dari 5 (lima) tahun menjadi 3 (tiga) tahun.", "diperpanjang"),
        ("en", "The time limit is shortened from 7 (seven) days to 14 (fourteen) days.", "shortened"),
        ("id", "Penurunan jumlah korban dari 12 orang menjadi 15 orang.", "Penurunan"),
        ("id", "Persentase kehadiran meningkat dari 80 persen menjadi 75 persen.", "meningkat"),
    ],
)  # fmt: skip
def test_a_rise_that_falls_is_found(language: str, text: str, way: str) -> None:
    ((said, _first, _last),) = wrong_ways(text, language)

    assert said == way


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "jumlah kejadian menurun dari 57 kejadian pada tahun 2024 menjadi 42 kejadian pada tahun 2025"),
        ("id", "Jangka waktu diperpanjang dari 3 (tiga) tahun menjadi 5 (lima) tahun."),
        ("id", "Peringkat daerah naik dari 5 menjadi 3."),
        ("id", "Status rumah sakit meningkat dari tipe 4 menjadi tipe 3."),
        ("id", "Status rumah sakit meningkat dari kelas 4 menjadi 3."),
        ("id", "Jumlah korban tidak menurun, dari 12 orang menjadi 15 orang."),
        ("id", "Kecepatan tanggap meningkat dari 60 menit menjadi 45 menit."),
        ("en", "The number of focal points was changed from 4 to 2."),
        ("id", "Biaya turun. Jumlah peserta berubah dari 20 orang menjadi 25 orang."),
    ],
)  # fmt: skip
def test_a_rise_is_left_alone(language: str, text: str) -> None:
    assert not [*wrong_ways(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Lebih dari separuh petugas, yaitu 11 (sebelas) dari 30 (tiga puluh) orang, belum dilatih."),
        ("en", "More than half of the officers, that is 15 of 30, have been trained."),
        ("id", "Kurang dari setengah pengeras suara, yaitu 80 dari 120, berfungsi."),
    ],
)  # fmt: skip
def test_what_is_not_more_than_half_is_found(language: str, text: str) -> None:
    assert [*wrong_halves(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Lebih dari separuh petugas, yaitu 16 (enam belas) dari 30 (tiga puluh) orang, sudah dilatih."),
        ("id", "Sebanyak 11 dari 30 petugas, lebih dari sepertiga, belum dilatih."),
    ],
)  # fmt: skip
def test_what_is_more_than_half_passes(language: str, text: str) -> None:
    assert not [*wrong_halves(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("id", "Rapat sah apabila dihadiri lebih dari setengah dari ketiga daerah, yaitu paling sedikit 1 (satu) daerah.", 2),
        ("id", "disetujui dua pertiga dari 12 (dua belas) anggota, yaitu paling sedikit 6 (enam) anggota", 8),
        ("en", "more than half of the ten members, that is at least five members", 6),
    ],
)  # fmt: skip
def test_a_quorum_that_is_too_small_is_found(language: str, text: str, due: int) -> None:
    ((_least, least_due),) = wrong_quorums(text, language)

    assert least_due == due


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "disetujui dua pertiga dari 12 (dua belas) anggota, yaitu paling sedikit 8 (delapan) anggota"),
        ("en", "more than half of the nine members, that is at least five members"),
        ("id", "setengah dari biaya 10 pelatihan ditanggung, dan 3 pelatihan ditunda"),
    ],
)  # fmt: skip
def test_a_quorum_passes(language: str, text: str) -> None:
    assert not [*wrong_quorums(text, language)]


BODY = "Dewan beranggotakan 9 (sembilan) orang, yaitu 5 (lima) orang dari kota dan 4 (empat) orang dari kabupaten."


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("dihadiri oleh paling sedikit dua pertiga dari seluruh anggota, yakni 7 (tujuh) orang", [6]),
        ("dihadiri lebih dari separuh dari jumlah anggota, yaitu paling sedikit 4 (empat) orang", [5]),
        ("dihadiri oleh paling sedikit dua pertiga dari seluruh anggota, yakni 6 (enam) orang", []),
        ("dihadiri lebih dari separuh dari jumlah anggota, yaitu paling sedikit 5 (lima) orang", []),
        ("disetujui dua pertiga dari anggota yang hadir, yakni 4 (empat) orang", []),
    ],
)  # fmt: skip
def test_a_part_of_all_members_is_reckoned_from_those_that_the_article_tells(
    text: str, due: list[int]
) -> None:
    article = [ArticleText("1", BODY), ArticleText("2", text)]

    assert [found.made for found in wrong_quorums_of_body(article)] == due
    assert not [*wrong_quorums_of_body(article[1:])]
    assert not [
        *wrong_quorums_of_body(
            [*article, ArticleText("3", BODY.replace("9", "8").replace("sembilan", "delapan"))]
        )
    ]


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("id", "dengan 8 (delapan) suara dari 10 (sepuluh) yang hadir, melampaui tiga perempat yang disyaratkan", []),
        ("id", "dengan 7 (tujuh) suara dari 10 (sepuluh) yang hadir, melampaui tiga perempat yang disyaratkan", [8]),
        ("id", "dengan 6 suara dari 8 yang hadir, melampaui tiga perempat yang disyaratkan", [7]),
        ("id", "dengan 6 suara dari 8 yang hadir, memenuhi tiga perempat yang disyaratkan", []),
        ("en", "by 7 (seven) votes out of the 10 (ten) present, more than the three quarters required", [8]),
        ("en", "by 8 (eight) votes out of the 10 (ten) present, more than the three quarters required", []),
        ("id", "dengan 4 suara dari 10, lebih dari separuh perempuan", []),
        ("id", "dengan 7 suara dari 10, melampaui tiga perempat", [8]),
        ("id", "pelatihan diikuti 5 (lima) dari 12 (dua belas) peserta, lebih dari separuh perempuan", []),
    ],
)  # fmt: skip
def test_votes_that_are_called_enough_are_enough(language: str, text: str, due: list[int]) -> None:
    assert [least for _votes, least in missed_majorities(text, language)] == due
