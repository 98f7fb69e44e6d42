from __future__ import annotations

import pytest

from mou_gen.calculations.unit_costs import wrong_unit_costs


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Biaya pelatihan Rp1.500.000,00 per peserta, sehingga 10 (sepuluh) peserta setiap angkatan memerlukan Rp15.000.000,00 dan 4 (empat) angkatan dalam setahun seluruhnya memerlukan Rp45.000.000,00.", [60_000_000]),
        ("Setiap posko membutuhkan Rp12.000.000,00, sehingga 5 (lima) posko seluruhnya membutuhkan Rp65.000.000,00.", [60_000_000]),
        ("Biaya pelatihan Rp1.500.000,00 per peserta, sehingga 10 (sepuluh) peserta setiap angkatan memerlukan Rp25.000.000,00.", [15_000_000]),
        ("Biaya pelatihan Rp1.500.000,00 per peserta, sehingga 10 (sepuluh) peserta setiap angkatan memerlukan Rp15.000.000,00 dan 4 (empat) angkatan dalam setahun seluruhnya memerlukan Rp60.000.000,00.", []),
        ("Setiap posko membutuhkan Rp12.000.000,00, sehingga 5 (lima) desa seluruhnya membutuhkan Rp65.000.000,00.", []),
        ("Biaya makan Rp40.000,00 per orang, sehingga 30 orang selama dua hari memerlukan Rp2.400.000,00.", []),
        ("Setiap kelas menghabiskan Rp15.000.000,00 dan 4 kelas yang telah berjalan menghabiskan Rp65.000.000,00.", [60_000_000]),
        ("Setiap kelas dianggarkan Rp15.000.000,00 dan 4 kelas yang telah berjalan menghabiskan Rp57.500.000,00.", []),
        ("Setiap posko membutuhkan Rp12.000.000,00, sedangkan 5 (lima) posko yang baru membutuhkan Rp75.000.000,00.", []),
        ("Setiap posko membutuhkan Rp12.000.000,00, sehingga 5 (lima) posko paling banyak membutuhkan Rp65.000.000,00.", []),
    ],
)  # fmt: skip
def test_several_cost_so_many_times_what_one_costs(text: str, made: list[int]) -> None:
    assert [int(each.made) for each in wrong_unit_costs(text)] == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Selisih Rp2.500,00 (dua ribu lima ratus rupiah) per kilogram akan menambah penghasilan petani sebesar Rp720.000.000,00 setahun pada hasil 2.880 ton.", [7_200_000_000]),
        ("Kenaikan Rp15.000,00 per peserta menambah biaya sebesar Rp450.000,00 untuk 36 (tiga puluh enam) peserta.", [540_000]),
        ("Iuran Rp25.000,00 setiap kapal menghasilkan Rp12.000.000,00 setahun dari 48 kapal.", [1_200_000]),
        ("Selisih Rp2.500,00 per kilogram akan menambah penghasilan petani sebesar Rp7.200.000.000,00 setahun pada hasil 2.880 ton.", []),
        ("Biaya Rp25.000,00 per orang, sehingga dibayar Rp2.500.000,00 untuk 10 orang selama 10 hari.", []),
        ("Biaya Rp25.000,00 per orang per hari, sehingga dibayar Rp2.500.000,00 untuk 10 orang.", []),
        ("Iuran Rp25.000,00 setiap kapal menghasilkan Rp12.000.000,00 setahun untuk 48 nelayan.", []),
        ("Iuran Rp25.000,00 setiap kapal menghasilkan Rp900.000,00 setelah biaya pungut dari 48 kapal.", []),
        ("Harga Rp2.500,00 per kilogram menghasilkan Rp720.000.000,00 pada hasil 2.880 ton di 3 kecamatan.", []),
    ],
)  # fmt: skip
def test_what_is_told_before_its_number_misses_no_digit(text: str, made: list[int]) -> None:
    assert [int(each.made) for each in wrong_unit_costs(text)] == made
