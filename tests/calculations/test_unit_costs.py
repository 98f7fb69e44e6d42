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
