from __future__ import annotations

import pytest

from mou_gen.calculations.rounds import wrong_rounds


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "memindai sekurang-kurangnya 150 (seratus lima puluh) lembar setiap malam, sehingga 10.200 (sepuluh ribu dua ratus) lembar yang tersisa selesai dalam 86 (delapan puluh enam) malam", "68"),
        ("en", "scan at least 150 (one hundred and fifty) sheets a night, so that the remaining 10,200 (ten thousand two hundred) sheets are finished in 86 (eighty-six) nights", "68"),
        ("id", "Panitera memeriksa 25 (dua puluh lima) berkas setiap hari kerja, sehingga 300 berkas selesai dalam 15 (lima belas) hari kerja.", "12"),
        ("id", "Setiap perjalanan mengangkut paling banyak 40 (empat puluh) orang, sehingga 310 orang terangkut dalam 7 (tujuh) perjalanan.", "8"),
        ("id", "Regu menyemprot 120 rumah per minggu. Regu lain memeriksa 60 rumah per minggu, sehingga 420 rumah selesai dalam 9 (sembilan) minggu.", "7"),
        ("en", "Each wave takes 35 (thirty-five) participants, so that 140 participants are trained in 5 (five) waves.", "4"),
        ("id", "Petugas memindai 100 lembar setiap minggu, sehingga 300 lembar selesai dalam lima minggu.", "3"),
    ],
)  # fmt: skip
def test_rounds_are_reckoned(language: str, text: str, made: str) -> None:
    assert [str(each.made) for each in wrong_rounds(text, language)] == [made]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "memindai sekurang-kurangnya 150 lembar setiap malam, sehingga 10.200 lembar yang tersisa selesai dalam 68 (enam puluh delapan) malam"),
        ("id", "memindai 150 lembar setiap malam, sehingga 10.200 lembar selesai dalam paling lama 86 malam"),
        ("id", "memindai sekitar 150 lembar setiap malam, sehingga 10.200 lembar selesai dalam 70 malam"),
        ("id", "2 (dua) regu memindai 150 lembar setiap malam, sehingga 10.200 lembar selesai dalam 34 malam"),
        ("id", "masing-masing regu memindai 150 lembar setiap malam, sehingga 10.200 lembar selesai dalam 34 malam"),
        ("id", "memeriksa 25 berkas setiap hari kerja, sehingga 300 berkas selesai dalam 16 (enam belas) hari"),
        ("id", "memeriksa 25 berkas setiap hari kerja, sehingga 310 berkas selesai dalam 13 (tiga belas) hari kerja"),
        ("id", "memeriksa 25 berkas setiap hari, sehingga 300 berkas selesai diperiksa dalam 2 (dua) minggu"),
        ("id", "memeriksa 25 berkas setiap hari, sehingga 300 surat selesai diperiksa dalam 3 hari"),
        ("id", "Setiap perjalanan mengangkut paling banyak 40 orang, sehingga 310 orang terangkut dalam 8 (delapan) perjalanan."),
        ("id", "Dilatih 30 kader setiap gelombang, sehingga 180 kader dari 4 kecamatan terlatih dalam 3 gelombang."),
        ("en", "Each wave takes 35 participants, so that 140 participants are trained in 4 (four) waves."),
        ("id", "Petugas memindai 100 lembar setiap minggu, sehingga 300 lembar selesai dalam tiga minggu."),
        ("en", "The clerks scan 100 sheets each week, so that 300 sheets are finished in three weeks."),
        ("en", "The counter serves 40 persons a day, so that 200 persons are served in 1 (one) week."),
    ],
)  # fmt: skip
def test_what_is_done_in_as_many_rounds_passes(language: str, text: str) -> None:
    assert list(wrong_rounds(text, language)) == []
