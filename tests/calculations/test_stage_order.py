from __future__ import annotations

import pytest

from mou_gen.calculations.stage_order import skipped_stages


@pytest.mark.parametrize(
    ("language", "texts", "said", "skipped"),
    [
        ("id", ["Pembayaran dilakukan dalam 2 (dua) tahap:", "tahap pertama sebesar Rp25 juta; dan", "tahap ketiga sebesar Rp45 juta."], "tahap ketiga", 2),
        ("en", ["Payment is made in 2 (two) stages:", "a first stage of Rp25 million; and", "a third stage of Rp45 million."], "third stage", 2),
        ("id", ["Dana dicairkan dalam tiga termin: termin I 30%, termin II 30%, dan termin IV 40%."], "termin IV", 3),
        ("id", ["Pelatihan dibagi dalam 2 (dua) angkatan: angkatan kedua di Pacitan dan angkatan ketiga di Wonogiri."], "angkatan kedua", 1),
    ],
)  # fmt: skip
def test_a_stage_that_is_left_out_is_found(
    language: str, texts: list[str], said: str, skipped: int
) -> None:
    (found,) = skipped_stages(texts, language)

    assert (found.text, found.skipped) == (said, skipped)
    assert texts[found.place][found.start : found.end] == said


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("id", ["Pembayaran dilakukan dalam 2 (dua) tahap:", "tahap pertama sebesar 40%;", "tahap kedua sebesar 60%."]),
        ("id", ["Dalam 3 (tiga) tahap: tahap pertama dan tahap ketiga dibayar PIHAK KESATU."]),
        ("id", ["Tahap pertama dan tahap ketiga dibayar PIHAK KESATU."]),
        ("id", ["Pelatihan dilaksanakan dalam dua angkatan.", "Angkatan pertama dimulai setelah tahap ketiga pembangunan."]),
        ("id", ["Dalam 2 (dua) tahap. Tahap 3 (tiga) bulan pertama."]),
        ("en", ["In 3 (three) stages: the third stage after the second stage and the first stage."]),
        ("en", ["In 2 (two) phases and 3 (three) instalments: the first phase, the third phase."]),
    ],
)  # fmt: skip
def test_stages_in_a_row_pass(language: str, texts: list[str]) -> None:
    assert list(skipped_stages(texts, language)) == []
