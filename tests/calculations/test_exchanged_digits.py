"""Two neighbouring digits exchanged make another figure of the same thing."""

from __future__ import annotations

import pytest

from mou_gen.calculations.exchanged_digits import exchanged_digits

BILL = "Kabupaten Cirebon mengajukan rincian sebesar Rp6.180.000,00 untuk 2 (dua) pengerahan, masing-masing Rp3.090.000,00."
PRICE = "Harga sewa gedung pertemuan ditetapkan Rp1.254.000,00."


@pytest.mark.parametrize(
    "decided",
    [
        "Membayar penggantian biaya sebesar Rp6.810.000,00",
        "Kabupaten Brebes membayar Rp6.810.000,00 paling lambat 27 November 2026.",
        "Membayar Rp1.680.000,00",
    ],
)
def test_what_is_decided_is_what_was_told(decided: str) -> None:
    ((place, wrong, meant),) = exchanged_digits([BILL, decided], {1})

    assert (place, meant.text) == (1, "Rp6.180.000,00")
    assert wrong.text in decided


SHARES = "Tersisa Rp78.300.000,00, yang dibagi menjadi Rp23.490.000,00 untuk PIHAK KESATU dan Rp54.810.000,00 untuk PIHAK KEDUA."


@pytest.mark.parametrize(
    ("decided", "count"),
    [
        ("Menyetor bagian PIHAK KESATU sebesar Rp24.390.000,00", 1),
        ("Menyetor bagian PIHAK KESATU sebesar Rp23.490.000,00", 0),
        ("Menyetor bagian PIHAK KETIGA sebesar Rp24.390.000,00", 0),
        ("Membayar tahap kedua kepada PIHAK KESATU sebesar Rp24.390.000,00", 0),
    ],
)
def test_the_share_of_a_party_is_the_one_that_was_told(decided: str, count: int) -> None:
    assert len(list(exchanged_digits([SHARES, decided], {1}))) == count


@pytest.mark.parametrize(
    "texts",
    [
        (BILL, "Membayar penggantian biaya sebesar Rp6.180.000,00"),
        (BILL, "Membayar uang muka sebesar Rp6.810.500,00"),
        (BILL, "Membayar penggantian biaya sebesar Rp6.801.000,00, semula Rp6.810.000,00"),
        (BILL, "Tarif pengerahan naik menjadi Rp6.810.000,00"),
        (f"{BILL} Yang lain Rp6.810.000,00.", "Membayar penggantian biaya sebesar Rp6.810.000,00"),
        ("Harga beras Rp12.000,00.", "Membayar Rp21.000,00"),
        (BILL, "Mencetak 6.810.000 lembar"),
        (BILL, "Menganggarkan honorarium narasumber Rp6.810.000,00"),
    ],
)
def test_other_amounts_may_be_decided_on(texts: tuple[str, ...]) -> None:
    assert list(exchanged_digits(texts, {1})) == []


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        ((PRICE, "Penyewa membayar harga sewa gedung pertemuan Rp1.524.000,00."), 1),
        ((PRICE, "Harga sewa gedung Rp1.254.000,00.", "Harga sewa gedung Rp1.524.000,00."), 1),
        (("Data penduduk miskin berjumlah 12.438 jiwa.", "Sasaran data penduduk miskin berjumlah 12.348 jiwa."), 1),
        ((f"{PRICE} Harga sewa gedung pertemuan Rp1.524.000,00.",), 1),
        ((PRICE, "Harga sewa gedung olahraga ditetapkan Rp1.524.000,00."), 0),
        ((PRICE, "Harga sewa gedung pertemuan tahun 2027 ditetapkan Rp1.524.000,00."), 0),
        ((PRICE, "Harga sewa gedung pertemuan semula Rp1.524.000,00."), 0),
        (("Data penduduk miskin berjumlah 12.438 jiwa.", "Data penduduk miskin berjumlah 12.348 keluarga."), 0),
        (("Jumlah penduduk 12.438 jiwa di Brebes dan 12.348 jiwa di Losari.",), 0),
        (("Pada tahun 2026 tercatat 12.345 wisatawan asing; pada tahun 2027 tercatat 12.354 wisatawan asing.",), 0),
        (("Luas lahan 12.400 hektare.", "Luas lahan 14.200 hektare."), 0),
        ((PRICE, "Harga sewa gedung pertemuan ditetapkan Rp1.254.000,00."), 0),
    ],
)  # fmt: skip
def test_figures_of_one_thing_are_compared(texts: tuple[str, ...], count: int) -> None:
    assert len(list(exchanged_digits(texts, ()))) == count
