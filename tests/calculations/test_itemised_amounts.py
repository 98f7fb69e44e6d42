"""The items of a list make the whole that its head, or another paragraph, tells."""

from __future__ import annotations

import pytest

from mou_gen.calculations.itemised_amounts import wrong_itemised, wrong_itemised_text
from mou_gen.calculations.referred_amounts import ArticleText

_PRICE = "Harga kontrak sebesar Rp9.850,00 (sembilan ribu delapan ratus lima puluh rupiah) per kilometer, belum termasuk pajak."
_ITEMS = (
    "upah sebesar Rp{},00;",
    "bahan bakar sebesar Rp5.100,00; dan",
    "perawatan sebesar Rp2.000,00.",
)


def _found(first: str, head: str, items: tuple[str, ...]) -> list[tuple[int, int]]:
    article = [ArticleText("1", first), *(ArticleText("2", each) for each in (head, *items))]
    return [(each.place, int(each.made)) for each in wrong_itemised(article)]


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Harga sebagaimana dimaksud pada ayat (1) terdiri atas:", 0),
        ("Harga kontrak terdiri atas:", 0),
        ("Harga kontrak tersebut, dengan rincian sebagai berikut:", 0),
        ("Harga setiap perjalanan terdiri atas:", None),
        ("Harga sewa terdiri atas:", None),
        ("Harga kontrak sebesar Rp9.850,00 per kilometer terdiri atas:", 1),
        ("Harga sebagaimana dimaksud pada ayat (1) antara lain terdiri atas:", None),
        ("Harga sebagaimana dimaksud pada ayat (1) dibayar jika:", None),
    ],
)  # fmt: skip
def test_the_items_of_a_list_make_the_whole_that_they_are_parts_of(
    head: str, place: int | None
) -> None:
    wrong, right = (tuple(each.format(wage) for each in _ITEMS) for wage in ("2.570", "2.750"))

    assert _found(_PRICE, head, wrong) == ([] if place is None else [(place, 9_670)])
    assert _found(_PRICE, head, right) == []


@pytest.mark.parametrize(
    ("head", "items", "made"),
    [
        ("Anggaran setiap tahun sebesar Rp100 juta digunakan untuk:", ("penginapan, Rp60 juta; dan", "pengangkutan, Rp30 juta."), 90_000_000),
        ("Dana sebesar Rp100 juta diperuntukkan bagi:", ("pelatihan sebesar Rp60 juta; dan", "peralatan sebesar Rp45 juta."), 105_000_000),
        ("Biaya sebesar Rp100 juta ditanggung oleh:", ("PIHAK KESATU sebesar Rp60 juta; dan", "PIHAK KEDUA sebesar Rp30 juta."), 90_000_000),
        ("Pelatihan selama 40 (empat puluh) jam terdiri atas:", ("teori selama 16 jam; dan", "praktik selama 20 jam."), 36),
        ("Terdapat 240 (dua ratus empat puluh) lapak yang terdiri atas:", ("190 lapak di blok A; dan", "60 lapak di blok B."), 250),
    ],
)  # fmt: skip
def test_money_times_and_counts_are_added_up(head: str, items: tuple[str, ...], made: int) -> None:
    assert _found("Pasal ini berlaku.", head, items) == [(1, made)]


@pytest.mark.parametrize(
    ("head", "items"),
    [
        ("Biaya sebesar Rp100 juta ditanggung oleh:", ("PIHAK KESATU sebesar Rp60 juta; dan", "PIHAK KEDUA sebesar Rp40 juta.")),
        ("Biaya sebesar Rp100 juta ditanggung oleh:", ("PIHAK KESATU sebesar Rp60 juta; dan", "PIHAK KEDUA selebihnya.")),
        ("Biaya sebesar Rp100 juta setahun terdiri atas:", ("sewa sebesar Rp5 juta sebulan; dan", "upah sebesar Rp60 juta.")),
        ("Biaya sebesar Rp100 juta terdiri atas:", ("20 kursi sebesar Rp1 juta; dan", "upah sebesar Rp80 juta.")),
        ("Biaya sebesar Rp100 juta terdiri atas:", ("upah paling tinggi Rp50 juta; dan", "sewa sebesar Rp40 juta.")),
        ("Biaya paling tinggi Rp100 juta terdiri atas:", ("upah sebesar Rp50 juta; dan", "sewa sebesar Rp40 juta.")),
        ("Biaya sebesar Rp100 juta, belum termasuk PPN, terdiri atas:", ("upah sebesar Rp100 juta; dan", "PPN sebesar Rp11 juta.")),
        ("Tim beranggotakan 9 (sembilan) orang yang terdiri atas:", ("3 unsur PIHAK KESATU; dan", "3 unsur PIHAK KEDUA.")),
        ("Anggaran setiap tahun sebesar Rp100 juta digunakan untuk:", ("penginapan, Rp60 juta; dan", "pengangkutan, Rp40 juta.")),
        ("Aula selama 5 (lima) hari dipakai untuk:", ("pameran selama 4 hari; dan", "lokakarya selama 3 hari.")),
        ("Sebanyak 60 (enam puluh) komputer digunakan untuk:", ("40 komputer di kelas; dan", "30 komputer untuk ujian.")),
        ("Uang jaminan sebesar Rp500.000,00 digunakan untuk:", ("kerusakan di atas Rp300.000,00; dan", "denda sebesar Rp100.000,00.")),
        ("Anggaran sebesar Rp100 juta digunakan antara lain untuk:", ("penginapan, Rp60 juta; dan", "pengangkutan, Rp30 juta.")),
        ("Anggaran setiap kabupaten sebesar Rp100 juta digunakan untuk:", ("penginapan, Rp60 juta; dan", "pengangkutan, Rp30 juta.")),
        ("Dana paling banyak Rp100 juta digunakan untuk:", ("penginapan, Rp60 juta; dan", "pengangkutan, Rp30 juta.")),
        ("Pembayaran dilakukan dalam 3 (tiga) tahap, yaitu:", ("tahap kesatu sebesar Rp1 juta; dan", "tahap kedua sebesar Rp2 juta.")),
    ],
)  # fmt: skip
def test_what_may_be_no_part_is_not_added_up(head: str, items: tuple[str, ...]) -> None:
    assert _found("Pasal ini berlaku.", head, items) == []


_OF_EACH = ("harga air sebesar Rp75.000,00; dan", "biaya angkut sebesar Rp{}.000,00.")


@pytest.mark.parametrize(
    "head",
    [
        "Harga setiap tangki ditetapkan sebesar Rp350.000,00 (tiga ratus lima puluh ribu rupiah), yang terdiri atas:",
        "Harga air sebesar Rp350.000,00 untuk setiap tangki terdiri dari:",
        "Untuk tiap tangki PIHAK KEDUA membayar Rp350.000,00 dengan rincian sebagai berikut:",
        "Setiap tangki dijual dengan harga Rp350.000,00, yang dirinci sebagai berikut:",
        "Harga satu tangki sebesar Rp350.000,00 terdiri atas:",
        "Tarif sebesar Rp350.000,00 per tangki dengan rincian:",
    ],
)  # fmt: skip
@pytest.mark.parametrize("behind", ["", " setiap tangki", " per tangki"])
def test_the_price_of_each_is_made_of_its_parts(head: str, behind: str) -> None:
    is_for_each = "satu" not in head
    for amount, made in (("265", [340_000]), ("275", []), ("900", [])):
        items = tuple(
            item.format(amount).replace(",00", f",00{behind}" if is_for_each else ",00")
            for item in _OF_EACH
        )
        assert [each for _place, each in _found("Pasal ini berlaku.", head, items)] == made


@pytest.mark.parametrize(
    ("head", "items"),
    [
        ("Setiap peserta menerima Rp500.000,00, yang terdiri atas:", ("uang saku Rp100.000,00 sehari; dan", "transpor Rp300.000,00.")),
        ("Setiap peserta menerima Rp500.000,00, yang terdiri atas:", ("uang saku 2 (dua) hari, Rp100.000,00; dan", "transpor Rp300.000,00.")),
        ("Setiap tangki dibayar Rp350.000,00, yaitu:", ("pada hari kerja Rp350.000,00; dan", "pada hari libur Rp400.000,00.")),
        ("Setiap desa dibantu Rp100 juta, yang digunakan untuk:", ("bak Rp60 juta; dan", "pipa Rp30 juta.")),
        ("Harga setiap tangki sebesar Rp350.000,00 terdiri atas:", ("air Rp15,00 setiap liter; dan", "angkut Rp275.000,00.")),
        ("Setiap tim terdiri atas 6 (enam) orang yang terdiri atas:", ("2 orang dari PIHAK KESATU; dan", "3 orang dari PIHAK KEDUA.")),
        ("Harga setiap tangki sekitar Rp350.000,00, terdiri atas:", ("air Rp75.000,00; dan", "angkut Rp265.000,00.")),
    ],
)  # fmt: skip
def test_what_each_gets_may_be_no_sum(head: str, items: tuple[str, ...]) -> None:
    assert _found("Pasal ini berlaku.", head, items) == []


@pytest.mark.parametrize(
    ("head", "count"),
    [
        ("Harga sebagaimana dimaksud pada ayat (1) terdiri atas:", 1),
        ("Dana sebagaimana dimaksud pada ayat (1) digunakan untuk:", 0),
        ("Harga tiap tangki terdiri atas:", 0),
    ],
)  # fmt: skip
def test_the_price_of_each_may_stand_in_another_paragraph(head: str, count: int) -> None:
    items = tuple(each.format("265") for each in _OF_EACH)

    found = _found("Harga setiap tangki sebesar Rp350.000,00.", head, items)

    assert found == [(0, 340_000)] * count


_HUNDRED = "Biaya setahun {} Rp100 juta terdiri atas:"


@pytest.mark.parametrize(
    ("most", "items", "others", "made"),
    [
        ("paling tinggi", ("upah Rp48 juta; dan", "sewa Rp25 juta; dan", "solar Rp36 juta."), (), [109_000_000]),
        ("paling banyak sebesar", ("upah Rp48 juta; dan", "sewa Rp52 juta; dan", "makan Rp5 juta."), (), []),
        ("maksimal", ("upah Rp48 juta; dan", "sewa Rp61 juta."), (), [109_000_000]),
        ("tidak melebihi", ("upah Rp48 juta; dan", "sewa Rp16 juta; dan", "solar Rp27 juta."), (), []),
        ("tidak melebihi", ("upah Rp48 juta; dan", "sewa Rp16 juta; dan", "solar Rp27 juta."), ("PIHAK KESATU membayar Rp40 juta dan PIHAK KEDUA Rp60 juta.",), [91_000_000]),
        ("tidak melebihi", ("upah Rp48 juta; dan", "sewa Rp16 juta; dan", "solar Rp27 juta."), ("PIHAK KESATU membayar Rp40 juta dan PIHAK KEDUA Rp50 juta.",), []),
        ("paling tinggi", ("upah Rp48 juta; dan", "sewa Rp25 juta; dan", "solar Rp18 juta."), (), []),
        ("paling tinggi", ("upah Rp48 juta; dan", "sewa Rp25 juta; dan", "solar Rp27 juta."), (), []),
        ("setinggi-tingginya", ("upah Rp39 juta; dan", "sewa Rp25 juta; dan", "solar Rp27 juta."), (), []),
        ("setinggi-tingginya", ("upah Rp48 juta; dan", "sewa Rp16 juta; dan", "solar Rp27 juta."), ("Sisanya sebesar Rp9 juta dicadangkan.",), []),
        ("paling rendah", ("upah Rp48 juta; dan", "sewa Rp25 juta; dan", "solar Rp36 juta."), (), []),
        ("sebesar", ("upah Rp48 juta; dan", "sewa Rp25 juta; dan", "solar Rp36 juta."), (), [109_000_000]),
    ],
)  # fmt: skip
def test_the_items_of_what_is_the_most_may_leave_something_of_it(
    most: str, items: tuple[str, ...], others: tuple[str, ...], made: list[int]
) -> None:
    article = [ArticleText("1", each) for each in (_HUNDRED.format(most), *items)]
    article += [ArticleText("2", each) for each in others]

    assert [int(each.made) for each in wrong_itemised(article)] == made


def test_an_item_of_what_is_the_most_with_two_digits_exchanged_is_found() -> None:
    items = ("upah Rp744.000.000,00;", "solar Rp696.000.000,00;", "perawatan Rp{}.000.000,00; dan", "kartu Rp110.000.000,00.")  # fmt: skip
    head = "Biaya setahun paling tinggi Rp1.860.000.000,00, terdiri atas:"

    for amount, made in (("301", [1_851_000_000]), ("310", []), ("300", [])):
        told = tuple(each.format(amount) for each in items)
        assert [each for _place, each in _found("Pasal ini berlaku.", head, told)] == made


@pytest.mark.parametrize(
    ("rest", "made"),
    [
        ("Sisanya sebesar Rp10 juta disimpan untuk tahun berikutnya.", []),
        ("Rp10 juta dicadangkan untuk keadaan darurat.", []),
        ("Sisanya sebesar Rp20 juta disimpan untuk tahun berikutnya.", [90_000_000]),
        ("Sisa anggaran dicadangkan untuk keadaan darurat.", []),
        ("Pergeseran diputuskan oleh panitia; selebihnya memerlukan persetujuan.", [90_000_000]),
        ("Denda sebesar Rp10 juta dibayar tunai.", [90_000_000]),
    ],
)  # fmt: skip
def test_what_is_left_of_the_whole_may_be_told_outside_the_list(rest: str, made: list[int]) -> None:
    items = ("penginapan, Rp60 juta; dan", "pengangkutan, Rp30 juta.")
    head = "Anggaran sebesar Rp100 juta digunakan untuk:"
    article = [ArticleText("1", each) for each in (head, *items)] + [ArticleText("2", rest)]

    assert [int(each.made) for each in wrong_itemised(article)] == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Biaya sebesar Rp3.500.000,00, terdiri atas: a. sewa tenda 2 (dua) hari x Rp1.000.000,00; b. konsumsi Rp1.500.000,00.", []),
        ("Harga Rp9.850,00 per kilometer, terdiri atas: a. upah Rp2.570,00; b. solar Rp5.100,00; dan c. laba Rp2.000,00.", [9_670]),
        ("Harga Rp9.850,00 per kilometer, terdiri atas: a. upah Rp2.750,00; b. solar Rp5.100,00; dan c. laba Rp2.000,00.", []),
        ("Dana Rp100 juta digunakan untuk: a. sewa Rp60 juta; dan b. upah Rp30 juta. Sisanya sebesar Rp10 juta dicadangkan.", []),
        ("Dana Rp100 juta digunakan untuk: a. sewa Rp60 juta; dan b. upah Rp30 juta.", [90_000_000]),
        ("Disepakati biaya Rp90 juta dengan rincian: 1) sewa Rp50 juta, 2) upah Rp30 juta. Denda Rp1 juta dibayar tunai.", [80_000_000]),
        ("Biaya Rp90 juta terdiri atas: sewa Rp50 juta; upah Rp30 juta; dan lain-lain.", []),
        ("Biaya Rp90 juta terdiri atas: sewa Rp50 juta; dan upah Rp30 juta; serta makan Rp5 juta.", [85_000_000]),
    ],
)  # fmt: skip
def test_a_list_within_a_text_makes_its_whole(text: str, made: list[int]) -> None:
    assert [int(each.made) for each in wrong_itemised_text(text)] == made


@pytest.mark.parametrize(
    ("last", "made"),
    [
        ("50 kilogram sebagai cadangan bagi PIHAK yang lebih dahulu memerlukannya.", [850]),
        ("50 kilogram bagi PIHAK yang memintanya lebih awal.", [850]),
        ("100 kilogram sebagai cadangan bagi PIHAK yang lebih dahulu memerlukannya.", []),
        ("lebih dari 50 kilogram bagi PIHAK KETIGA.", []),
        ("cadangan bagi PIHAK yang lebih dahulu memerlukannya.", []),
    ],
)  # fmt: skip
def test_an_item_for_who_comes_first_is_a_part(last: str, made: list[int]) -> None:
    head = (
        "Kapasitas instalasi sebesar 900 (sembilan ratus) kilogram sehari dibagi sebagai berikut:"
    )
    items = ("450 kilogram bagi PIHAK KESATU;", "350 kilogram bagi PIHAK KEDUA; dan", last)

    assert [each for _place, each in _found("Pasal ini berlaku.", head, items)] == made


@pytest.mark.parametrize(
    ("booths", "huts", "made"),
    [
        ("40 (empat puluh) gerai, sebesar Rp124.000.000,00;", "bilik, sebesar Rp75.200.000,00.", [251_500_000]),
        ("40 (empat puluh) gerai, sebesar Rp142.000.000,00;", "bilik, sebesar Rp57.200.000,00.", [251_500_000]),
        ("40 (empat puluh) gerai, sebesar Rp124.000.000,00;", "bilik, sebesar Rp57.200.000,00.", []),
        ("40 (empat puluh) gerai, sebesar Rp124.000.000,00;", "bilik, sebesar Rp60.000.000,00.", []),
        ("40 (empat puluh) gerai, sebesar Rp3.100.000,00;", "bilik, sebesar Rp57.200.000,00.", []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("bound", ["sebesar", "paling tinggi"])
def test_what_so_many_cost_is_a_part_where_its_digits_are_exchanged(
    bound: str, booths: str, huts: str, made: list[int]
) -> None:
    head = f"Biaya bursa kerja {bound} Rp233.500.000,00, yang terdiri atas:"
    items = (booths, "publikasi, sebesar Rp52.300.000,00; dan", huts)

    assert [each for _place, each in _found("Pasal ini berlaku.", head, items)] == made


@pytest.mark.parametrize(
    ("boats", "made"),
    [
        ("kapal Rp468.000.000,00, yaitu 33,5% (tiga puluh tiga koma lima persen);", [("33,5%", "32.5")]),
        ("kapal Rp486.000.000,00 atau 32,5%;", [("32,5%", "33.75")]),
        ("kapal Rp468.000.000,00 (35%);", [("35%", "32.5")]),
        ("kapal Rp468.000.000,00, yaitu 32,5% (tiga puluh dua koma lima persen);", []),
        ("kapal Rp468.000.000,00 atau 33%;", []),
        ("kapal Rp468.000.000,00 (80% dari APBN);", []),
        ("kapal Rp468.000.000,00 (100% dari PIHAK KEDUA);", []),
        ("kapal Rp468.000.000,00, yaitu 80% (delapan puluh persen) oleh PIHAK KESATU;", []),
        ("kapal Rp468.000.000,00, yaitu 33,5% dari seluruh biaya;", [("33,5%", "32.5")]),
        ("kapal Rp468.000.000,00, naik 12% dari tahun lalu;", []),
        ("kapal Rp468.000.000,00, yang dibayar 40% di muka;", []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_referred", [True, False])
def test_the_share_of_an_item_is_that_of_its_amount(
    boats: str, made: list[tuple[str, str]], is_referred: bool
) -> None:
    whole = "Biaya operasi sebesar Rp1.440.000.000,00 setahun"
    first, head = (
        (f"{whole}.", "Biaya sebagaimana dimaksud pada ayat (1) terdiri atas:")
        if is_referred
        else ("Pasal ini berlaku.", f"{whole} terdiri atas:")
    )
    items = ("upah Rp612.000.000,00, yaitu 42,5%;", boats, "pengujian Rp360.000.000,00, yaitu 25%.")
    article = [ArticleText("1", first), *(ArticleText("2", each) for each in (head, *items))]

    found = list(wrong_itemised(article))

    assert [(each.amount.text[: len(share)], str(each.made)) for each, (share, _made) in zip(found, made, strict=True)] == made  # fmt: skip


def test_items_of_a_whole_of_nothing_have_no_shares_of_it() -> None:
    items = ("upah Rp0,00 (nol rupiah), yaitu 0%;", "kapal Rp0,00 (nol rupiah), yaitu 0%.")
    head = "Biaya operasi sebesar Rp0,00 (nol rupiah) terdiri atas:"

    assert _found("Pasal ini berlaku.", head, items) == []
