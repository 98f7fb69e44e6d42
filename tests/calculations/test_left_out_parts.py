"""A price without one of its parts is what the others make."""

from __future__ import annotations

import pytest

from mou_gen.calculations.left_out_parts import wrong_without_parts

LIST = (
    "Tarif sebesar Rp7.650,00 (tujuh ribu enam ratus lima puluh rupiah) per kilogram terdiri atas:",
    "energi, Rp2.400,00 (dua ribu empat ratus rupiah);",
    "pemeliharaan, Rp800,00 (delapan ratus rupiah); dan",
    "pengangkutan, Rp600,00 (enam ratus rupiah).",
)
SPARE = "Untuk linen yang dicuci dengan mesin cadangan, PIHAK KESATU membayar tarif dalam Pasal 12 ayat (1) {}, yaitu {} per kilogram."


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (SPARE.format("tanpa komponen pengangkutan", "Rp7.150,00 (tujuh ribu seratus lima puluh rupiah)"), [7050]),
        (SPARE.format("dikurangi biaya pemeliharaan", "Rp6.580,00"), [6850]),
        ("Tarif tidak termasuk pengangkutan ialah Rp7.500,00 per kilogram.", [7050]),
        (SPARE.format("tanpa komponen pengangkutan", "Rp7.050,00 (tujuh ribu lima puluh rupiah)"), []),
        (SPARE.format("dikurangi biaya pemeliharaan", "Rp6.850,00"), []),
        (SPARE.format("tanpa komponen pajak", "Rp7.150,00"), []),
        (SPARE.format("dengan komponen pengangkutan", "Rp7.150,00"), []),
        (SPARE.replace("tarif", "sewa").format("tanpa komponen pengangkutan", "Rp7.150,00"), []),
        ("Tarif di luar pengangkutan, yaitu Rp600,00, dibayar bulanan.", []),
        ("Tarif tidak termasuk pengangkutan sebesar Rp650,00 per kilogram.", []),
        ("Tarif dibayar tanpa potongan. Pengangkutan, yaitu Rp600,00, ditagih sendiri.", []),
    ],
)  # fmt: skip
def test_a_price_is_less_by_the_part_that_it_lacks(text: str, made: list[int]) -> None:
    assert [int(each.made) for each in wrong_without_parts([text, *LIST])] == made


def test_one_of_two_prices_may_be_meant() -> None:
    text = SPARE.format("tanpa komponen pengangkutan", "Rp7.150,00")
    other = "Tarif sebesar Rp7.750,00 per kilogram untuk linen infeksius terdiri atas:"

    assert not [*wrong_without_parts([text, *LIST, other])]
