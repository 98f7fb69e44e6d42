"""A price that rises or falls by a share or an amount becomes what both make."""

from __future__ import annotations

import pytest

from mou_gen.calculations.raised_prices import wrong_additions, wrong_raised_prices

_FEE = "Kompensasi jasa pelayanan sebesar Rp85.000,- (delapan puluh lima ribu rupiah) per ton."
_REVIEWED = "Kompensasi ditinjau setiap tahun dan kenaikannya paling tinggi 10% (sepuluh persen)"


def _made(*texts: str, together: bool = True) -> list[tuple[int, int]]:
    found = wrong_raised_prices(texts, together=together)
    return [(each.place, int(each.made)) for each in found]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (f"{_REVIEWED}, sehingga pada peninjauan pertama menjadi paling tinggi Rp94.500,00 (sembilan puluh empat ribu lima ratus rupiah) per ton.", 93_500),
        (f"{_REVIEWED}, sehingga menjadi paling tinggi Rp94.500,00.", 93_500),
        (f"{_REVIEWED}, sehingga kompensasi menjadi Rp95.000,00 per ton.", 93_500),
        (f"{_REVIEWED}, yaitu paling tinggi Rp9.500,00 per ton.", 8_500),
        (f"{_REVIEWED}, yakni maksimum Rp9.500,00 per ton.", 8_500),
        ("Mulai tahun 2027 kompensasi dinaikkan sebesar 20% menjadi Rp105.000,00 per ton.", 102_000),
        ("Kompensasi untuk sampah terpilah diturunkan 10% menjadi Rp75.600,00 per ton.", 76_500),
        ("Pembayaran di muka memperoleh potongan 10% sehingga kompensasi menjadi Rp76.000,00 setiap ton.", 76_500),
    ],
)  # fmt: skip
def test_what_a_price_becomes_is_reckoned(text: str, made: int) -> None:
    assert _made(_FEE, text) == [(1, made)]


@pytest.mark.parametrize(
    "text",
    [
        f"{_REVIEWED}.",
        f"{_REVIEWED}, sehingga pada peninjauan pertama menjadi paling tinggi Rp93.500,00 per ton.",
        f"{_REVIEWED}, sehingga pada peninjauan kedua menjadi paling tinggi Rp102.850,00 per ton.",
        f"{_REVIEWED}, sehingga kompensasi menjadi Rp90.000,00 per ton.",
        f"{_REVIEWED}, yaitu paling tinggi Rp8.500,00 per ton.",
        f"{_REVIEWED}, yakni maksimum Rp8.500,00 per ton.",
        f"{_REVIEWED}, sehingga menjadi sekitar Rp94.000,00 per ton.",
        "Kompensasi dinaikkan sebesar 10% menjadi Rp94.000,00 per ton setelah dibulatkan.",
        "Retribusi parkir dinaikkan 10% menjadi Rp5.500,00 per kendaraan.",
        "Keterlambatan pembayaran dikenai denda 2% setiap bulan, yaitu Rp1.700,00 per ton.",
        "Pembayaran naik 10%, sehingga jumlah yang dibayar menjadi Rp2.805.000,00.",
        "Volume sampah naik 10% sehingga seluruh kompensasi yang dibayar menjadi paling tinggi Rp94.500,00 per rumah.",
    ],
)
def test_what_may_be_right_passes(text: str) -> None:
    assert _made(_FEE, text) == []


def test_outside_an_article_the_unit_and_the_matter_are_the_same() -> None:
    raised = "Kompensasi dinaikkan 10% menjadi Rp94.500,00 per ton."

    assert _made(_FEE, raised, together=False) == [(1, 93_500)]
    assert (
        _made(_FEE, "Upah angkut dinaikkan 10% menjadi Rp94.500,00 per ton.", together=False) == []
    )
    assert _made(_FEE, _FEE.replace("85", "80"), raised) == []


_BAG = "Biaya pengolahan sebesar Rp374.000,00 per kantong, termasuk reagen Rp154.000,00."
_PLATELETS = "Untuk kantong yang diolah menjadi trombosit ditambahkan Rp120.000,00 (seratus dua puluh ribu rupiah), sehingga menjadi"


@pytest.mark.parametrize(
    ("texts", "made"),
    [
        ((_BAG, f"{_PLATELETS} Rp484.000,00."), [494_000]),
        ((_BAG, f"{_PLATELETS} Rp494.000,00."), []),
        ((_BAG, "Untuk kantong yang diolah ulang ditambahkan Rp120.000,00 per kantong, sehingga menjadi Rp484.000,00."), [494_000]),
        (("Anggaran patroli PIHAK KEDUA sebesar Rp150.000.000,00.", "Anggaran patroli PIHAK KESATU ditambah Rp20.000.000,00 sehingga menjadi Rp120.000.000,00."), []),
        ((_BAG, f"{_PLATELETS} sekitar Rp484.000,00."), []),
        ((_BAG, "Kantong yang diolah ulang dikurangi Rp50.000,00, sehingga biayanya menjadi Rp334.000,00."), [324_000]),
        ((_BAG, "Kantong yang diolah ulang dikurangi Rp50.000,00, sehingga biayanya menjadi Rp324.000,00."), []),
        ((_BAG, _BAG.replace("374", "360"), f"{_PLATELETS} Rp484.000,00."), []),
        ((_BAG, "Uang makan ditambah Rp20.000,00, sehingga menjadi Rp350.000,00."), []),
        ((_BAG, f"{_PLATELETS} Rp94.000.000,00."), []),
    ],
)  # fmt: skip
def test_what_a_price_becomes_by_an_amount_is_reckoned(
    texts: tuple[str, ...], made: list[int]
) -> None:
    assert [int(each.made) for each in wrong_additions(texts, together=False)] == made


def test_in_an_article_the_one_price_is_meant() -> None:
    added = "Bagi tamu ditambahkan Rp20.000,00 pada biaya itu, sehingga menjadi Rp384.000,00."
    others = "Uang transpor ditambah Rp60.000,00, sehingga menjadi Rp310.000,00."

    assert not [*wrong_additions((_BAG, others), together=True)]
    assert [int(each.made) for each in wrong_additions((_BAG, added), together=True)] == [394_000]
