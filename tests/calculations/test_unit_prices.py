from __future__ import annotations

import pytest

from mou_gen.calculations.unit_prices import wrong_totals

_FEE = "Kompensasi jasa pelayanan sebesar Rp85.000,- (delapan puluh lima ribu rupiah) per ton."
_COURSE = "Biaya pelatihan ditetapkan sebesar Rp1.750.000,00 untuk setiap peserta."


@pytest.mark.parametrize(
    ("texts", "made"),
    [
        ((_FEE, "Untuk pembuangan sebanyak 30 (tiga puluh) ton dalam satu hari, PIHAK KEDUA membayar Rp2.505.000,00."), 2_550_000),
        ((_FEE, "Untuk kendaraan bermuatan 8 (delapan) ton, kompensasi sebagaimana dimaksud pada ayat (1) berjumlah Rp640.000,00."), 680_000),
        ((f"{_FEE} Dengan demikian, PIHAK KEDUA membayar Rp255.000,00 untuk 30 ton.",), 2_550_000),
        ((_FEE, "PIHAK KEDUA membayar kompensasi sebesar Rp25.550.000,00 untuk 300 ton setiap bulan."), None),
        ((_FEE, "Pembuangan 30 ton per hari selama 30 hari dibayar sebesar Rp76.000.000,00."), None),
        ((_FEE, "Pembuangan 30 ton selama 30 hari dibayar sebesar Rp76.000.000,00."), 76_500_000),
        ((_FEE, "Untuk jumlah tertinggi 30 (tiga puluh) ton sehari, kompensasi sebesar Rp2.250.000,00 setiap hari."), 2_550_000),
        ((_FEE, "Untuk sampah sebanyak 30 (tiga puluh) ton, kompensasi yang dibayarkan berjumlah Rp2.650.000,00."), 2_550_000),
        ((_FEE, "Dalam hal sampah yang dibuang 30 ton, kompensasi yang harus dibayar sebesar Rp2.650.000,00."), 2_550_000),
        ((_FEE, "Kompensasi jasa pelayanan bagi 30 ton per hari sebesar Rp2.650.000,00 per hari."), 2_550_000),
        (("Harga beras medium Rp12.000,00 per kilogram.", "PIHAK KEDUA membayar Rp6.100.000,00 untuk 500 kilogram beras medium."), 6_000_000),
        ((_COURSE, "Untuk 40 (empat puluh) orang, PIHAK KESATU membayar biaya pelatihan sebesar Rp75.000.000,00."), 70_000_000),
        ((_COURSE, "Biaya sebagaimana dimaksud pada ayat (1) untuk 40 (empat puluh) peserta seluruhnya berjumlah Rp72.000.000,00 dan ditanggung oleh PIHAK KESATU sebesar 60% dan oleh PIHAK KEDUA sebesar 40%."), 70_000_000),
        ((_COURSE, "Biaya pelatihan untuk 40 peserta berjumlah Rp72.000.000,00, yang dibebankan kepada PARA PIHAK dengan 50% untuk masing-masing."), 70_000_000),
        ((_COURSE, "Biaya pelatihan untuk 40 peserta berjumlah Rp70.000.000,00 dan ditanggung oleh PIHAK KESATU sebesar 60%."), None),
        ((_COURSE, "Biaya pelatihan untuk 40 peserta dikurangi potongan 10% berjumlah Rp63.000.000,00 dan ditanggung oleh PIHAK KESATU."), None),
        (("Biaya pelatihan untuk setiap peserta sebesar Rp1.750.000,00.", "Biaya pelatihan bagi 40 peserta seluruhnya Rp75 juta."), 70_000_000),
    ],
)  # fmt: skip
def test_what_so_many_cost_at_the_price_of_an_article_is_reckoned(
    texts: tuple[str, ...], made: int | None
) -> None:
    assert [int(each.made) for each in wrong_totals(texts, together=True)] == [made][
        : made is not None
    ]


@pytest.mark.parametrize(
    "texts",
    [
        (_FEE, "Untuk pembuangan sebanyak 30 (tiga puluh) ton, PIHAK KEDUA membayar Rp2.550.000,00."),
        (_FEE, "Untuk pembuangan sebanyak 30 (tiga puluh) ton, PIHAK KEDUA membayar Rp2,55 juta."),
        (_FEE, "Untuk 30 ton sehari, kompensasi sebesar Rp2.550.000,00 setiap hari."),
        (_FEE, "Untuk 30 ton sehari, kompensasi sebesar Rp76.500.000,00 setiap bulan."),
        (_FEE, "Untuk 30 ton pertama, kompensasi sebesar Rp2.000.000,00."),
        (_FEE, "Rp80.000,00 (delapan puluh ribu rupiah) untuk sampah sampai dengan 300 (tiga ratus) ton sebulan."),
        (_FEE, "Rp80.000,00 (delapan puluh ribu rupiah) untuk sampah di atas 300 (tiga ratus) ton sebulan."),
        (_FEE, "Untuk 30 ton, kompensasi dampak lingkungan sebesar Rp2.000.000,00."),
        (_FEE, "Untuk pembuangan sebanyak 30 ton, PIHAK KEDUA membayar biaya pengangkutan sebesar Rp2.000.000,00."),
        (_FEE, "Kendaraan bermuatan lebih dari 8 ton dikenai denda sebesar Rp500.000,00."),
        (_FEE, "Kendaraan bermuatan 8 ton membayar retribusi jalan sebesar Rp500.000,00."),
        (_FEE, "PIHAK KEDUA membayar uang muka sebesar Rp2.000.000,00 untuk 30 ton."),
        (_FEE, "PIHAK KEDUA membayar 90% atau Rp2.295.000,00 untuk 30 ton."),
        (_FEE, "Kompensasi sebesar Rp80.000,00 per ton untuk sampah organik.", "Untuk 30 ton, PIHAK KEDUA membayar Rp2.400.000,00."),
        (_FEE, "PIHAK KEDUA menyediakan 8 truk dengan biaya Rp900.000,00."),
        (_COURSE, "Untuk setiap peserta PIHAK KESATU menanggung Rp1.050.000,00 bagi 40 peserta."),
        (_FEE, "Biaya pengangkutan sebagaimana dimaksud pada ayat (4) untuk 30 ton sebesar Rp2.000.000,00."),
        ("Harga beras premium sebesar Rp14.000,00 per kilogram.", "PIHAK KEDUA membayar Rp6.000.000,00 untuk 500 kilogram beras medium."),
        ("Harga ikan tongkol Rp30.000,00 per kilogram.", "Untuk 100 kilogram ikan layang, PIHAK KEDUA membayar Rp2.000.000,00."),
        ("Biaya makan Rp50.000,00 per orang.", "Biaya makan dan penginapan 20 orang sebesar Rp1.500.000,00."),
        (_COURSE, "Pembayaran tahap pertama sebesar Rp25.000.000,00 untuk 40 peserta."),
    ],
)  # fmt: skip
def test_what_is_right_or_of_another_thing_passes(texts: tuple[str, ...]) -> None:
    assert list(wrong_totals(texts, together=True)) == []


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        (("Biaya pelatihan Rp4.500.000,00 per peserta.", "Untuk 10 (sepuluh) peserta, biaya pelatihan seluruhnya Rp54.000.000,00."), 1),
        (("Biaya pelatihan Rp4.500.000,00 per peserta.", "Pelatihan satu angkatan yang diikuti 10 peserta memerlukan biaya Rp54.000.000,00."), 1),
        (("Biaya pelatihan Rp4.500.000,00 per peserta.", "Untuk 10 peserta, biaya pelatihan seluruhnya Rp45.000.000,00."), 0),
        (("Biaya pelatihan Rp4.500.000,00 per peserta.", "Konsumsi 10 peserta memerlukan Rp54.000.000,00."), 0),
        (("Biaya pelatihan Rp4.500.000,00 per peserta.", "Pelatihan empat angkatan bagi 10 peserta memerlukan biaya Rp180.000.000,00."), 0),
    ],
)  # fmt: skip
def test_outside_an_article_both_are_of_one_matter(texts: tuple[str, ...], count: int) -> None:
    assert len(list(wrong_totals(texts, together=False))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Biaya pelatihan Rp2.500.000,00 per peserta untuk 40 peserta sebesar Rp90.000.000,00.", 1),
        ("Biaya pelatihan setiap peserta Rp2.500.000,00, sehingga untuk 40 peserta dibutuhkan Rp90.000.000,00.", 1),
        ("Pelatihan bagi 40 peserta memerlukan Rp90.000.000,00 dengan biaya satuan Rp2.500.000,00 setiap peserta.", 1),
        ("Biaya Rp90.000.000,00 dihitung dari 40 peserta dengan biaya Rp2.500.000,00 per peserta.", 1),
        ("Untuk 40 peserta dengan biaya Rp2.500.000,00 per peserta diperlukan anggaran Rp90.000.000,00.", 1),
        ("Biaya pelatihan Rp2.500.000,00 per peserta. Empat angkatan masing-masing 10 peserta memerlukan biaya pelatihan Rp90.000.000,00.", 1),
        ("Biaya pelatihan 40 peserta x Rp2.500.000,00 = Rp90.000.000,00.", 1),
        ("Biaya setiap angkatan Rp25.000.000,00 untuk empat angkatan sebesar Rp90.000.000,00.", 1),
        ("Biaya satu peserta Rp2.500.000,00 dan untuk 40 peserta Rp90.000.000,00.", 1),
        ("Biaya pelatihan Rp2.500.000,00 per peserta untuk 40 peserta sebesar Rp100.000.000,00.", 0),
        ("Biaya pelatihan Rp2.500.000,00 per peserta untuk 40 peserta dan biaya tempat Rp90.000.000,00.", 0),
        ("Biaya pelatihan Rp2.500.000,00 per peserta untuk 40 peserta, sedangkan sewa gedung Rp90.000.000,00.", 0),
        ("Pelatihan bagi 40 peserta memerlukan Rp90.000.000,00 dan uang saku Rp2.500.000,00 per peserta.", 0),
        ("Biaya pelatihan Rp2.500.000,00 per peserta per angkatan untuk 10 peserta, empat angkatan seluruhnya Rp100.000.000,00.", 0),
        ("Rp100.000,00 setiap peserta untuk 30 peserta, sehingga disediakan anggaran Rp5.000.000,00", 0),
        ("Gedung disewa Rp90.000.000,00 dan uang harian 40 peserta Rp2.500.000,00 per orang.", 0),
    ],
)  # fmt: skip
def test_a_price_and_what_so_many_cost_in_one_sentence_are_reckoned(text: str, count: int) -> None:
    assert len(list(wrong_totals([text], together=False))) == count


_PAY = "membayar biaya pelatihan sebesar Rp1.500.000,00 per peserta paling lambat 30 (tiga puluh) hari setelah laporan diterima"  # fmt: skip


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("biaya pelatihan peserta yang diusulkan, yaitu Rp12.500.000,00 (dua belas juta lima ratus ribu rupiah) untuk 10 (sepuluh) peserta", [15_000_000]),
        ("biaya pelatihan 12 (dua belas) peserta sebesar Rp16.000.000,00", [18_000_000]),
        ("biaya pelatihan peserta yang diusulkan, yaitu Rp15.000.000,00 untuk 10 (sepuluh) peserta", []),
        ("biaya makan peserta pelatihan, yaitu Rp12.500.000,00 untuk 10 (sepuluh) peserta", []),
        ("biaya pelatihan dan penginapan peserta, yaitu Rp20.000.000,00 untuk 10 (sepuluh) peserta", []),
        ("biaya pelatihan peserta, paling tinggi Rp12.500.000,00 untuk 10 (sepuluh) peserta", []),
    ],
)  # fmt: skip
def test_a_cost_elsewhere_is_reckoned_by_the_price_that_is_due_on_a_day(
    text: str, made: list[int]
) -> None:
    assert [int(each.made) for each in wrong_totals([_PAY, text], together=False)] == made


_TANK = "Harga setiap tangki ditetapkan sebesar Rp350.000,00, yang terdiri atas:"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Dalam 1 (satu) tahun anggaran PIHAK KEDUA memesan paling banyak 600 (enam ratus) tangki, sehingga nilai seluruhnya tidak melebihi Rp{}.000.000,00.", [210]),
        ("PIHAK KEDUA memesan 600 tangki, sehingga nilai pesanan seluruhnya Rp{}.000.000,00.", [210]),
        ("Dalam 1 (satu) tahun dipesan maksimal 600 tangki, dengan demikian nilainya paling banyak sebesar Rp{}.000.000,00.", [210]),
        ("PIHAK KEDUA memesan paling sedikit 600 tangki, sehingga biaya seluruhnya tidak kurang dari Rp{}.000.000,00.", [210]),
        ("PIHAK KEDUA memesan paling sedikit 600 tangki, sehingga biaya seluruhnya paling banyak Rp{}.000.000,00.", []),
        ("PIHAK KEDUA memesan paling banyak 600 tangki, sehingga biaya pengawasan tidak melebihi Rp{}.000.000,00.", []),
        ("PIHAK KEDUA memesan paling banyak 600 tangki, sehingga nilainya tidak melebihi batas pengadaan langsung sebesar Rp{}.000.000,00.", []),
        ("PIHAK KEDUA memesan paling banyak 600 tangki, sedangkan anggarannya tidak melebihi Rp{}.000.000,00.", []),
        ("PIHAK KEDUA memesan paling banyak 600 tangki, sehingga sisanya Rp{}.000.000,00.", []),
        ("PIHAK KEDUA membangun paling banyak 600 bak, sehingga nilai seluruhnya tidak melebihi Rp{}.000.000,00.", []),
    ],
)  # fmt: skip
def test_what_results_from_how_many_there_are_at_the_most_is_reckoned(
    text: str, made: list[int]
) -> None:
    for said, expected in (("240", made), ("190", made), ("210", [])):
        texts = [_TANK, text.format(said)]
        assert [int(each.made) // 1_000_000 for each in wrong_totals(texts, together=True)] == expected  # fmt: skip


def test_a_round_bound_above_what_so_many_cost_may_be_another_one() -> None:
    text = "PIHAK KEDUA memesan paling banyak 500 tangki, sehingga nilai seluruhnya tidak melebihi Rp200.000.000,00."
    assert list(wrong_totals([_TANK, text], together=True)) == []
