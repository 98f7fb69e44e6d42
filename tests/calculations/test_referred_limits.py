from __future__ import annotations

import pytest

from mou_gen.calculations.referred_amounts import ArticleText
from mou_gen.calculations.referred_limits import wrong_named_limits, wrong_referred_limits

ESTIMATE = "Untuk tahun 2026 biaya operasional seluruhnya diperkirakan sebesar Rp34.800.000,00."
MORE = "Biaya yang melampaui perkiraan sebagaimana dimaksud pada ayat (1) lebih dari 10% (sepuluh persen) hanya dibayar setelah disetujui"


@pytest.mark.parametrize(
    ("before", "text", "made"),
    [
        (ESTIMATE, f"{MORE}; untuk tahun 2026 batas tersebut ialah Rp38.820.000,00.", [38_280_000]),
        (ESTIMATE, f"{MORE}; untuk tahun 2026 batas tersebut ialah Rp38.280.000,00.", []),
        (ESTIMATE, f"{MORE}, dan batasnya adalah Rp3.480.000,00 di atas perkiraan.", []),
        (ESTIMATE, f"{MORE}, dan batasnya adalah Rp4.380.000,00 di atas perkiraan.", [3_480_000]),
        (ESTIMATE, f"{MORE}; untuk tahun 2027 batas tersebut ialah Rp80.000.000,00.", []),
        (f"{ESTIMATE} Cadangan sebesar Rp1.000.000,00.", f"{MORE}; batas tersebut ialah Rp38.820.000,00.", []),
        (ESTIMATE, "Biaya sebagaimana dimaksud pada ayat (1) dibayar 10% (sepuluh persen) di muka; batas tersebut ialah Rp38.820.000,00.", []),
    ],
)  # fmt: skip
def test_a_limit_so_much_above_an_amount_is_that_much(
    before: str, text: str, made: list[int]
) -> None:
    article = [ArticleText("1", before), ArticleText("2", text)]

    assert [each.made for each in wrong_referred_limits(article)] == made


@pytest.mark.parametrize(
    ("limit", "made"),
    [
        ("batas 20 (dua puluh) menit", []),
        ("batas 30 (tiga puluh) menit", [20]),
        ("batas waktu 30 (tiga puluh) menit", [20]),
        ("30 (tiga puluh) menit", []),
        ("batas 2 (dua) hari", []),
        ("sisa jangka waktu 5 (lima) menit", []),
    ],
)
def test_a_limit_is_that_of_the_paragraph_to_which_it_refers(limit: str, made: list[int]) -> None:
    texts = [
        ArticleText("1", "Petugas keluar paling lama 20 (dua puluh) menit kemudian."),
        ArticleText("2", f"Dalam keadaan itu {limit} sebagaimana dimaksud pada ayat (1) boleh dilampaui."),
    ]  # fmt: skip

    assert [int(each.made) for each in wrong_named_limits(texts)] == made


@pytest.mark.parametrize(
    ("there", "reference"),
    [
        ("Laporan disampaikan setiap 3 (tiga) bulan.", "ayat (1)"),
        ("Petugas keluar paling lama 20 (dua puluh) hari kemudian.", "ayat (1) Pasal 7"),
    ],
)
def test_what_sets_no_limit_or_stands_in_another_article_is_no_measure(
    there: str, reference: str
) -> None:
    limit = f"Jangka waktu 6 (enam) bulan sebagaimana dimaksud pada {reference} dapat diperpanjang."

    assert not list(wrong_named_limits([ArticleText("1", there), ArticleText("2", limit)]))
