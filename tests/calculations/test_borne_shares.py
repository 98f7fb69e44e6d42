from __future__ import annotations

from decimal import Decimal

import pytest

from mou_gen.calculations.borne_shares import (
    borne_share,
    lacking_shares,
    shares_of_parties,
    wrong_borne_amounts,
    wrong_borne_sums,
)
from mou_gen.calculations.referred_amounts import ArticleText

_INTRO = "Biaya tetap gudang sebesar Rp1.200.000.000,00 setahun dibagi sebagai berikut:"
_THREE = (
    "PIHAK KESATU 50% (lima puluh persen) atau Rp600.000.000,00 (enam ratus juta rupiah);",
    "PIHAK KEDUA menanggung 30% (tiga puluh persen); dan",
)


@pytest.mark.parametrize(
    ("last", "intro", "count"),
    [
        ("PIHAK KETIGA 15% (lima belas persen).", _INTRO, 3),
        ("PIHAK KETIGA sebesar 25% (dua puluh lima persen).", _INTRO, 3),
        ("PIHAK KETIGA 20% (dua puluh persen).", _INTRO, 0),
        ("PIHAK KETIGA 15% (lima belas persen) dari biaya tenaga.", _INTRO, 0),
        ("PIHAK KETIGA paling tinggi 15% (lima belas persen).", _INTRO, 0),
        ("PIHAK KETIGA 15% (lima belas persen) dan provinsi 5% (lima persen).", _INTRO, 0),
        ("PIHAK KEDUA 15% (lima belas persen).", _INTRO, 0),
        ("PIHAK KETIGA 15% (lima belas persen).", "Kenaikan tarif setiap tahun adalah:", 0),
        ("PIHAK KETIGA 15% (lima belas persen).", "Biaya yang tersisa dibagi, selain hibah provinsi:", 0),
        ("PIHAK KETIGA 70% (tujuh puluh persen).", _INTRO, 0),
    ],
)  # fmt: skip
def test_the_shares_of_all_parties_in_a_list_are_a_whole(last: str, intro: str, count: int) -> None:
    assert len(shares_of_parties(intro, [*_THREE, last], 3)) == count


def test_a_list_of_some_of_the_parties_is_no_whole() -> None:
    assert shares_of_parties(_INTRO, _THREE, 3) == []
    assert len(shares_of_parties(_INTRO, _THREE, 2)) == 2


@pytest.mark.parametrize(
    ("language", "text", "of"),
    [
        ("id", "55% (lima puluh lima persen) dari biaya seluruhnya, yaitu Rp1.320.000.000,00", "biaya seluruhnya"),
        ("en", "57% (fifty-seven per cent) of the yearly costs, that is Rp2,223,000,000.00", "yearly costs"),
        ("id", "biaya setahun, atau 44% (empat puluh empat persen) dari seluruh biaya", "seluruh biaya"),
        ("id", "paling tinggi 40% (empat puluh persen) dari biaya seluruhnya", None),
        ("id", "40% (empat puluh persen) dari hasil sewa", None),
        ("id", "40% dari biaya seluruhnya dan 5% dari biaya tenaga", None),
    ],
)  # fmt: skip
def test_a_share_is_of_one_cost(language: str, text: str, of: str | None) -> None:
    found = borne_share(text, language)

    assert (found.of if found else None) == of


@pytest.mark.parametrize(
    ("amounts", "wrong"),
    [
        (("Rp1.320.000,00", "Rp1.080.000,00"), []),
        (("Rp1.320.000,00", "Rp1.180.000,00"), [(1, Decimal(1_080_000))]),
        (("Rp1.320.500,00", "Rp1.079.500,00"), []),
        (("Rp0,00", "Rp0,00"), []),
    ],
)
def test_amounts_are_their_shares_of_one_whole(
    amounts: tuple[str, str], wrong: list[tuple[int, Decimal]]
) -> None:
    borne = [
        borne_share(f"{share}% dari biaya seluruhnya, yaitu {amount}", "id")
        for share, amount in zip((55, 45), amounts, strict=True)
    ]

    assert wrong_borne_amounts([each for each in borne if each]) == wrong


def test_a_share_of_nothing_is_of_no_whole() -> None:
    texts = ("0% dari biaya seluruhnya, yaitu Rp5,00", "100% dari biaya seluruhnya, yaitu Rp7,00")

    assert wrong_borne_amounts([each for text in texts if (each := borne_share(text, "id"))]) == []


@pytest.mark.parametrize(
    ("cost", "told", "made"),
    [
        ("Biaya pintu air setahun berjumlah Rp780.000.000,00, yang terdiri atas:", "PIHAK KESATU memikul Rp486.000.000,00 dan PIHAK KEDUA memikul Rp312.000.000,00.", [468_000_000]),
        ("Biaya pemeliharaan ditetapkan sebesar Rp780.000.000,00.", "PIHAK KESATU menanggung sebesar Rp468.000.000,00 dan PIHAK KEDUA menanggung sebesar Rp321.000.000,00.", [312_000_000]),
        ("Biaya pemeliharaan ditetapkan sebesar Rp780.000.000,00.", "PIHAK KESATU membayar Rp468.000.000,00 dan PIHAK KEDUA membayar Rp31.200.000,00.", [312_000_000]),
        ("Biaya pintu air setahun berjumlah Rp780.000.000,00, yang terdiri atas:", "PIHAK KESATU memikul Rp468.000.000,00 dan PIHAK KEDUA memikul Rp312.000.000,00.", []),
        ("Biaya pintu air setahun berjumlah Rp780.000.000,00, yang terdiri atas:", "PIHAK KESATU memikul Rp400.000.000,00 dan PIHAK KEDUA memikul Rp300.000.000,00.", []),
        ("Biaya pintu air setahun berjumlah Rp780.000.000,00, yang terdiri atas:", "PIHAK KESATU memikul paling banyak Rp486.000.000,00 dan PIHAK KEDUA memikul Rp312.000.000,00.", []),
        ("Biaya pintu air paling tinggi sebesar Rp780.000.000,00.", "PIHAK KESATU memikul Rp486.000.000,00 dan PIHAK KEDUA memikul Rp312.000.000,00.", []),
        ("Biaya pintu air setahun berjumlah Rp780.000.000,00.", "PIHAK KESATU memikul Rp486.000.000,00.", []),
        ("Biaya pintu air setahun berjumlah Rp780.000.000,00.", "PIHAK KESATU memikul Rp486.000.000,00, PIHAK KEDUA memikul Rp312.000.000,00, dan sisanya dari hibah.", []),
    ],
)  # fmt: skip
def test_what_all_parties_bear_makes_the_cost(cost: str, told: str, made: list[int]) -> None:
    article = [ArticleText("1", cost), ArticleText("2", told)]

    assert [int(each.made) for each in wrong_borne_sums(article, 2)] == made


_BORNE = "Biaya sebagaimana dimaksud pada ayat (1) ditanggung oleh PIHAK KESATU sebesar {} dan oleh PIHAK KEDUA sebesar {}."
_PRICE = "Biaya pelatihan ditetapkan sebesar Rp1.750.000,00 untuk setiap peserta."


@pytest.mark.parametrize(
    ("texts", "made"),
    [
        ([_PRICE, _BORNE.format("60% (enam puluh persen)", "30% (tiga puluh persen)")], [90]),
        (["Biaya listrik dipikul PIHAK KESATU dan PIHAK KEDUA masing-masing 55% dan 40%."], [95]),
        (["Seluruh biaya rumah singgah dibebankan 70% kepada Kabupaten Ende dan 20% kepada Kabupaten Sikka."], [90]),
        (["Pendapatan bersih dibagi untuk PIHAK KESATU sebesar 60% dan untuk PIHAK KEDUA sebesar 30%."], [90]),
        ([_BORNE.format("60%", "40%")], []),
        ([_BORNE.format("33,3%", "66,6%")], []),
        ([_BORNE.format("60%", "30%"), "Sisanya dibayar oleh peserta."], []),
        ([_BORNE.format("60%", "30%"), "Peserta menanggung 10% dari biaya itu."], []),
        ([_BORNE.format("60%", "30%").replace(".", " dan sisanya oleh peserta.")], []),
        ([_BORNE.format("paling tinggi 60%", "paling tinggi 30%")], []),
        (["Biaya dibayar lunas; kenaikan biaya yang ditanggung PIHAK KESATU 60% dan PIHAK KEDUA 30%."], []),
        (["Biaya perjalanan ditanggung oleh PIHAK KESATU sebesar 60% dan oleh peserta sebesar 30%."], []),
        (["PIHAK KESATU menaikkan tarif 50% dan PIHAK KEDUA 30%."], []),
        (["Biaya sewa PIHAK KESATU ditanggung sebesar 60% dan biaya angkut PIHAK KEDUA sebesar 30%."], []),
        ([_BORNE.format("60%", "30%").replace("ditanggung", "seluruhnya ditanggung")], []),
    ],
)  # fmt: skip
def test_shares_of_all_parties_leave_nothing_to_nobody(texts: list[str], made: list[int]) -> None:
    article = [ArticleText(str(at), text) for at, text in enumerate(texts, 1)]

    found = [int(sum(each.value for each in shares)) for _at, shares in lacking_shares(article, 2)]
    assert found == made
