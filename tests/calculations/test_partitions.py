from __future__ import annotations

from decimal import Decimal

import pytest

from mou_gen.calculations.partitions import (
    exceeding_takes,
    too_many_members,
    wrong_partitions,
    wrong_remainders,
)

_SOLD = "menjual 60% (enam puluh persen) kompos yang dihasilkan"


@pytest.mark.parametrize(
    ("clauses", "made"),
    [
        (("menjual 65% kompos", "menerima 40% kompos", "menyerahkan 40% kompos"), [105]),
        ((_SOLD, "menerima 50% kompos untuk kelompok tani"), [110]),
        ((_SOLD, "menerima 40% kompos", "menyerahkan 40% kompos"), []),
        ((_SOLD, "menerima 60% kompos"), []),
        ((_SOLD, "menerima 50% pupuk"), []),
        (("menerima 60% peserta dari desa", "menerima 50% peserta perempuan"), []),
        (("menjual 60% kompos", "memastikan 50% kompos lulus uji"), []),
    ],
)
def test_shares_of_one_thing_that_make_more_than_the_whole_are_found(
    clauses: tuple[str, ...], made: list[int]
) -> None:
    assert [total for _place, _share, total in exceeding_takes(clauses)] == made


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("id", "Baru 18 (delapan belas) dari 45 (empat puluh lima) pemandu selam bersertifikat, sehingga masih ada 37 (tiga puluh tujuh) pemandu yang harus disertifikasi.", 27),
        ("en", "Only 18 (eighteen) of the 45 (forty-five) diving guides are certified, so that 37 (thirty-seven) guides still have to be certified.", 27),
        ("id", "18 dari 45 pemandu bersertifikat. Sisanya sebanyak 37 belum.", 27),
        ("en", "18 of 45 guides are certified. The remaining 37 guides are not.", 27),
        ("en", "18 of 45 guides are certified, leaving 37 guides without a certificate.", 27),
        ("id", "Sebanyak 9 desa dari 12 desa telah didata, sehingga tersisa 4 desa.", 3),
    ],
)  # fmt: skip
def test_what_is_left_of_a_whole_is_reckoned(language: str, text: str, left: int) -> None:
    assert [found for _count, found in wrong_remainders(text, language)] == [Decimal(left)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "18 dari 45 pemandu bersertifikat, sehingga masih ada 27 pemandu."),
        ("id", "18 dari 45 pemandu bersertifikat, sehingga masih ada 2 angkatan yang harus dilaksanakan."),
        ("id", "18 dari 45 pemandu bersertifikat. Rapat berlangsung 2 jam. Sisanya 5 pemandu."),
        ("id", "Sekitar 18 dari 45 pemandu, lebih dari yang direncanakan, sehingga masih ada 20 pemandu."),
        ("en", "18 of the 45 guides were trained in 2 courses, so that 3 courses still have to be held."),
        ("en", "18 of 45 guides are certified, so 5 trainers will be sent."),
    ],
)  # fmt: skip
def test_what_is_left_or_of_another_kind_passes(language: str, text: str) -> None:
    assert list(wrong_remainders(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Dari 41 rujukan, 37 dijawab dalam waktu 15 (lima belas) menit; 5 (lima) lainnya terkendala jaringan.", 42),
        ("id", "Dari seluruhnya 41 rujukan, 37 rujukan dijawab tepat waktu, sedangkan 3 rujukan lainnya terkendala.", 40),
        ("id", "Dari 41 rujukan yang masuk, sebanyak 37 dijawab. Sisanya sebanyak 5 rujukan terkendala.", 42),
        ("id", "Dari 41 rujukan, 37 dijawab oleh 2 (dua) rumah sakit; 5 lainnya terkendala.", 42),
        ("id", "Dari 41 rujukan, 30 dijawab tepat waktu, 7 dijawab terlambat, dan 5 sisanya belum dijawab.", 42),
        ("id", "Dari tiga puluh kader, dua puluh telah dilatih dan lima belas lainnya dilatih tahun depan.", 35),
        ("en", "Of the 41 referrals, 37 were answered within 15 minutes; the other 5 were delayed.", 42),
        ("en", "Of 41 referrals, 37 were answered in time and 5 others were delayed.", 42),
    ],
)  # fmt: skip
def test_some_of_a_whole_and_all_others_make_it(language: str, text: str, made: int) -> None:
    assert [found for _whole, found in wrong_partitions(text, language)] == [Decimal(made)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Dari 41 rujukan, 37 dijawab dalam waktu 15 (lima belas) menit; 4 (empat) lainnya terkendala jaringan."),
        ("id", "Dari 41 rujukan, 30 dijawab tepat waktu, 7 dijawab terlambat, dan 4 lainnya belum dijawab."),
        ("id", "Dari 41 rujukan, 37 dijawab oleh 2 (dua) rumah sakit; 4 lainnya terkendala."),
        ("id", "Dari 41 rujukan, 37 dijawab; 2 (dua) hal lainnya dibahas dalam rapat berikutnya."),
        ("id", "Dari 12 desa, 9 desa memiliki 20 kader dan 15 kader lainnya tinggal di kota."),
        ("id", "Dari 41 rujukan, sekitar 37 dijawab dan 5 lainnya terkendala."),
        ("id", "Dari 0 rujukan, 0 dijawab; 0 lainnya terkendala."),
        ("id", "Dari 41 rujukan, 37 dijawab, 12 di antaranya oleh Kota Bima dan 25 lainnya oleh Kabupaten Bima."),
        ("id", "Dari 41 rujukan, 37 dijawab, yaitu 12 oleh Kota Bima dan 25 lainnya oleh Kabupaten Bima."),
        ("id", "Dari 41 rujukan, 37 dijawab dan 4 belum. Rapat membahas 6 usul. 5 lainnya ditunda."),
        ("id", "Dari 120 kuintal benih, dua pertiga disediakan bagi petani dan sepertiga selebihnya disimpan."),
        ("en", "Of 41 referrals, 37 were answered; the other 4 were delayed."),
        ("en", "Of 41 referrals, 37 were answered; the other 2 hospitals had no doctor."),
    ],
)  # fmt: skip
def test_others_of_another_whole_pass(language: str, text: str) -> None:
    assert list(wrong_partitions(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Dari 12 (dua belas) petugas yang diundang, 7 (tujuh) orang hadir dan 4 (empat) orang tidak hadir.", [11]),
        ("en", "Of the 12 (twelve) officers invited, 7 (seven) attended and 4 (four) did not.", [11]),
        ("id", "Dari 12 (dua belas) petugas yang diundang, 8 (delapan) orang hadir dan 4 (empat) orang tidak hadir.", []),
        ("en", "Of the 12 (twelve) officers invited, 8 (eight) attended and 4 (four) did not.", []),
        ("id", "Dari 12 (dua belas) calon, 7 (tujuh) orang lulus dan 4 (empat) orang tidak lulus.", [11]),
        ("id", "Dari 12 (dua belas) calon, 7 (tujuh) orang lulus dan 4 (empat) orang belum lulus.", []),
        ("id", "Dari 12 (dua belas) calon, 7 (tujuh) orang hadir dan 4 (empat) orang tidak lulus.", []),
        ("id", "Dari 12 (dua belas) laporan, 7 (tujuh) tepat waktu dan 4 (empat) terlambat.", []),
        ("id", "Dari 12 (dua belas) desa, 7 (tujuh) desa setuju dan 4 (empat) desa tidak setuju.", []),
        ("id", "Dari 12 (dua belas) desa, 9 (sembilan) desa setuju dan 4 (empat) desa tidak setuju.", [13]),
    ],
)  # fmt: skip
def test_those_who_did_and_those_who_did_not_are_all(
    language: str, text: str, made: list[int]
) -> None:
    assert [found for _whole, found in wrong_partitions(text, language)] == made


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("The maps kept in the two regions number 1,214 (one thousand two hundred and fourteen) sheets, 86 (eighty-six) of which are torn.", 0),
        ("The fishermen of the three villages number 340 people, 52 of whom are women.", 0),
        ("In the two groups they now number 75, 12 of whom are under age.", 0),
        ("The boats in the two ports number 64, 9 of which are damaged.", 0),
        ("The old graves in those 2 districts together number 130, 41 of them nameless.", 0),
        ("The children of the two homes number 88 (eighty-eight), 14 (fourteen) of whom are orphans.", 0),
        ("The maps kept in the two regions number 64 (sixty-four) sheets, 86 (eighty-six) of which are torn.", 1),
        ("The fishermen of the three villages number 34, 52 of whom are women.", 1),
        ("The two letters number 400/12 and number 405 name 3 wells, 8 of which are new.", 1),
        ("Under law number 23, 3 wells were dug, 8 of which are new.", 1),
    ],
)  # fmt: skip
def test_how_many_there_are_is_told_by_number_as_a_verb(text: str, more: int) -> None:
    assert len([*too_many_members(text, "en")]) == more


@pytest.mark.parametrize(
    ("language", "text", "more"),
    [
        ("en", "a class of which at least one third of the pupils, and no fewer than 7 (seven) of them, speak the language", 0),
        ("id", "paling sedikit seperempat muridnya, dan tidak kurang dari 5 (lima) orang di antaranya, tinggal di asrama", 0),
        ("en", "Two thirds of the participants, 8 (eight) of them women, passed.", 0),
        ("id", "Murid kelas 4, 12 (dua belas) di antaranya perempuan, ikut serta.", 0),
        ("id", "Penumpang 2 (dua) bus, 60 (enam puluh) di antaranya anak-anak, diperiksa.", 0),
        ("en", "Residents of 3 (three) villages, 45 (forty-five) of them elderly, are evacuated.", 0),
        ("en", "80 (eighty) residents of 3 (three) villages, 95 (ninety-five) of them elderly, are evacuated.", 1),
        ("id", "Sepertiga dari 30 (tiga puluh) desa, 45 (empat puluh lima) di antaranya terpencil, belum terjangkau.", 1),
        ("id", "Listrik masuk di 30 (tiga puluh) desa, 45 (empat puluh lima) di antaranya terpencil.", 1),
        ("id", "Peserta 40 (empat puluh) orang, 50 (lima puluh) di antaranya perempuan.", 1),
        ("id", "bahwa 480 (empat ratus delapan puluh) dari 420 (empat ratus dua puluh) alat ukur telah didata.", 1),
        ("en", "that 480 (four hundred and eighty) of the 420 (four hundred and twenty) instruments were listed", 1),
        ("id", "bahwa 380 (tiga ratus delapan puluh) dari 420 (empat ratus dua puluh) alat ukur telah didata.", 0),
        ("id", "Terlaksana 480 (empat ratus delapan puluh) dari 420 (empat ratus dua puluh) pelatihan yang direncanakan.", 0),
        ("id", "Peserta naik menjadi 480 (empat ratus delapan puluh) dari 420 (empat ratus dua puluh) orang.", 0),
        ("id", "Murid kelas 4 berjumlah 30 (tiga puluh) orang, 35 (tiga puluh lima) di antaranya perempuan.", 1),
    ],
)  # fmt: skip
def test_a_share_a_label_or_a_place_is_not_how_many_there_are(
    language: str, text: str, more: int
) -> None:
    assert len([*too_many_members(text, language)]) == more
