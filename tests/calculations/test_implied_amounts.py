from __future__ import annotations

import pytest

from mou_gen.calculations.implied_amounts import wrong_implied_amounts


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Disediakan 8 (delapan) kapal dengan masing-masing 6 (enam) jaket pelampung sehingga jumlah jaket pelampung adalah 54 (lima puluh empat) buah.", ["48"]),
        ("Disediakan 8 (delapan) kapal dengan masing-masing 6 (enam) jaket pelampung sehingga jumlah jaket pelampung adalah 48 (empat puluh delapan) buah.", []),
        ("Disediakan 8 (delapan) kapal dengan masing-masing 6 (enam) jaket dan 6 (enam) cadangan sehingga jumlah jaket adalah 54 (lima puluh empat).", []),
        ("Disediakan 8 (delapan) kapal dengan masing-masing 6 (enam) jaket sehingga jumlah penumpang 90 (sembilan puluh) orang.", []),
        ("Staf bekerja 5 (lima) hari seminggu selama 8 (delapan) jam sehari sehingga jam kerjanya berjumlah 45 (empat puluh lima) jam seminggu.", ["40"]),
        ("Staf bekerja 8 (delapan) jam sehari selama 5 (lima) hari seminggu sehingga jam kerjanya berjumlah 45 (empat puluh lima) jam seminggu.", ["40"]),
        ("Staf bekerja 5 (lima) hari seminggu selama 8 (delapan) jam sehari sehingga jam kerjanya berjumlah 40 (empat puluh) jam seminggu.", []),
        ("Dikenai bunga 1% (satu persen) per bulan, yang berarti 10% (sepuluh persen) per tahun.", ["12"]),
        ("Dikenai bunga 1% (satu persen) per bulan, yang berarti 12% (dua belas persen) per tahun.", []),
        ("Dikenai bunga 1% (satu persen) per bulan, paling tinggi 10% (sepuluh persen) per tahun.", []),
        ("Biaya sebesar Rp12.300.000,00 dibulatkan ke jutaan terdekat menjadi Rp13.000.000,00.", ["12000000"]),
        ("Biaya sebesar Rp12.500.000,00 dibulatkan ke jutaan terdekat menjadi Rp13.000.000,00.", []),
        ("Biaya sebesar Rp12.340.000,00 dibulatkan ke ratusan ribu terdekat menjadi Rp12.400.000,00.", ["12300000"]),
        ("Ambulans menempuh 120 (seratus dua puluh) kilometer dengan kecepatan rata-rata 60 (enam puluh) kilometer per jam dan tiba dalam 4 (empat) jam.", ["2"]),
        ("Ambulans menempuh 120 (seratus dua puluh) kilometer dengan kecepatan rata-rata 60 (enam puluh) kilometer per jam dan tiba dalam 2 (dua) jam.", []),
        ("Ambulans menempuh 120 (seratus dua puluh) kilometer dengan kecepatan rata-rata 60 (enam puluh) kilometer per jam dan tiba dalam 120 (seratus dua puluh) menit.", []),
        ("Dengan satu guru untuk 20 (dua puluh) siswa, kegiatan yang diikuti 200 (dua ratus) siswa memerlukan 25 (dua puluh lima) guru.", ["10"]),
        ("Ambulans menempuh 100 (seratus) kilometer dengan kecepatan rata-rata 60 (enam puluh) kilometer per jam dan tiba dalam 4 (empat) jam.", ["1.7"]),
        ("Staf bekerja 5 (lima) hari seminggu selama 8 (delapan) hari sehari sehingga berjumlah 45 (empat puluh lima) jam seminggu.", []),
        ("Dengan satu guru untuk 20 (dua puluh) siswa, kegiatan yang diikuti 205 (dua ratus lima) siswa memerlukan 11 (sebelas) guru.", []),
    ],
)  # fmt: skip
def test_an_amount_is_what_the_amounts_before_it_make(text: str, made: list[str]) -> None:
    assert [
        str(each.made.normalize().__format__("f")) for each in wrong_implied_amounts(text)
    ] == made


def test_an_amount_that_nobody_can_pay_stops_nothing() -> None:
    text = f"Biaya sebesar Rp{'9' * 40} dibulatkan ke jutaan terdekat menjadi Rp13.000.000,00."

    assert len(list(wrong_implied_amounts(text))) <= 1
