from __future__ import annotations

import pytest

from mou_gen.language.bounds import bounds
from mou_gen.language.facts import facts


@pytest.mark.parametrize(
    ("text", "language", "upward"),
    [
        ("kapal sampai dengan 10 (sepuluh) gros ton", "id", [False]),
        ("kapal lebih dari 10 (sepuluh) gros ton", "id", [True]),
        ("tidak boleh mengangkut lebih dari 8 (delapan) ton", "id", [False]),
        ("tidak boleh melebihi muatan 8 (delapan) ton", "id", [False]),
        ("tidak melampaui batas kecepatan 30 (tiga puluh) kilometer per jam", "id", [False]),
        ("apabila melebihi kapasitas 40 (empat puluh) penumpang", "id", [True]),
        ("melebihi pagu sebesar Rp5.000.000,00", "id", [True]),
        ("melebihi muatan kapal dan 8 (delapan) ton", "id", []),
        ("shall not exceed a gross weight of 8 (eight) tonnes", "en", [False]),
        ("exceeding the capacity of 40 (forty) passengers", "en", [True]),
        ("paid over a period of 6 (six) months", "en", []),
        ("tidak dikenai denda apabila lebih dari 3 hari", "id", [True]),
        ("peserta yang tidak hadir lebih dari 3 (tiga) hari", "id", []),
        ("anggota yang tidak hadir lebih dari 2 (dua) rapat", "id", []),
        ("anggota yang tidak boleh membawa lebih dari 2 (dua) tas", "id", [False]),
        ("apabila alat tidak dipakai lebih dari 6 (enam) bulan", "id", []),
        ("peserta tidak boleh tinggal lebih dari 3 (tiga) hari", "id", [False]),
        ("tidak lebih dari 3 (tiga) hari", "id", [False]),
        ("jika mesin tidak dapat dipakai lebih dari 3 (tiga) hari", "id", []),
        ("prices have yet to exceed 110% (one hundred and ten per cent)", "en", [False]),
        ("members who do not attend for more than 3 (three) days", "en", []),
        ("shall not stay for more than 3 (three) days", "en", [False]),
        ("leaves a trainee unable to work for more than 2 (two) days", "en", []),
        ("members unable to carry more than 20 (twenty) kilograms", "en", [False]),
        ("biaya melebihi Rp10.000.000,00", "id", [True]),
        ("biaya tidak melebihi Rp10.000.000,00", "id", [False]),
        ("tidak kurang dari 5 orang", "id", [True]),
        ("10 (sepuluh) orang atau lebih", "id", [True]),
        ("usia 18 tahun ke bawah", "id", [False]),
        ("pada suhu minus 5 (lima) derajat Celsius atau lebih rendah", "id", [False]),
        ("berumur 60 (enam puluh) tahun atau lebih tua", "id", [True]),
        ("5 (lima) meter atau lebih pendek dari itu", "id", [False]),
        ("5 (lima) meter atau lebih pendek dari tiang", "id", []),
        ("at minus 5 (five) degrees Celsius or lower", "en", [False]),
        ("waves of 3 (three) metres or higher", "en", [True]),
        ("10 orang dan 20 orang", "id", []),
        ("vessels of up to 10 (ten) gross tonnes", "en", [False]),
        ("shall not carry more than 8 (eight) tonnes", "en", [False]),
        ("shall not be charged if it takes more than 3 days", "en", [True]),
        ("menerima sampah tanpa melebihi 10 (sepuluh) ton", "id", [False]),
        ("dilayani tanpa biaya bagi lebih dari 10 (sepuluh) orang", "id", [True]),
        ("Nothing over 10 (ten) kilograms is carried", "en", [False]),
        ("10 (ten) officers and over 20 (twenty) volunteers", "en", [True]),
        ("10 (sepuluh) petugas atau lebih dari 20 (dua puluh) relawan", "id", [True]),
        ("no fewer than 5 persons", "en", [True]),
        ("3 (three) days or less", "en", [False]),
        ("paid over 6 (six) months", "en", []),
        ("children over 12 (twelve) years", "en", [True]),
        ("paling lama 30 (tiga puluh) hari sebelum rapat", "id", [False]),
        ("at least 30 (thirty) days in advance", "en", [True]),
    ],
)
def test_a_limit_is_read_with_its_side(text: str, language: str, upward: list[bool]) -> None:
    found = [*bounds(text, language, facts(text, language))]

    assert [each.is_upward for each in found] == upward
    assert all(text[each.start : each.end] == each.text for each in found)
