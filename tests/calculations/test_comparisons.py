from __future__ import annotations

import pytest

from mou_gen.calculations.comparisons import (
    reversed_years,
    wrong_comparisons,
    wrong_distances,
    wrong_measures,
)


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Biaya per peserta tercatat Rp2.853.600,00, di bawah perkiraan Rp2.900.000,00.", 0),
        ("id", "Biaya per peserta tercatat Rp2.853.600,00, di atas perkiraan Rp2.900.000,00.", 1),
        ("id", "Susut bobot rata-rata 6,4% masih melampaui batas wajar 6%.", 0),
        ("id", "Susut bobot rata-rata 4,6% masih melampaui batas wajar 6%.", 1),
        ("en", "Average weight loss of 4.6% still exceeds the limit of 6%.", 1),
        ("en", "The cost was Rp2,853,600.00, below the estimate of Rp2,900,000.00.", 0),
        ("id", "Biaya itu Rp100.000,00 di atas perkiraan Rp2.900.000,00.", 0),
        ("id", "Serapan 5% di bawah target 90%.", 0),
        ("id", "Cakupan imunisasi naik 12 persen, melampaui target 90 persen.", 0),
        ("en", "Costs rose by Rp500,000.00, exceeding the ceiling of Rp9,000,000.00.", 0),
        ("id", "Biaya Rp9.000.000,00 sebulan, di bawah pagu Rp800.000,00 sehari.", 0),
        ("id", "Biaya Rp2.853.600,00, lebih tinggi daripada perkiraan Rp2.900.000,00.", 1),
        (
            "id",
            "Apabila biaya Rp2.853.600,00, di atas perkiraan Rp2.900.000,00, rapat diadakan.",
            0,
        ),
        ("id", "Sebanyak 61 penderita, kurang dari 300 orang, tinggal lebih dari 3 kilometer.", 0),
    ],
)
def test_a_figure_is_where_a_text_puts_it_beside_another(
    language: str, text: str, count: int
) -> None:
    assert len(list(wrong_comparisons(text, language))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("akta kelahiran tahun 1999 sampai dengan tahun 1990", 1),
        ("akta kelahiran tahun 1990 sampai dengan tahun 1999", 0),
        ("data of the years 2025 to 2021", 1),
        ("tahun ajaran 2025/2026", 0),
        ("Nomor 12 Tahun 2023-2021/X", 0),
    ],
)
def test_years_run_forwards(text: str, count: int) -> None:
    assert len(list(reversed_years(text))) == count


@pytest.mark.parametrize(
    ("one", "way", "other", "count"),
    [
        ("6 (enam)", "dekat", "19 (sembilan belas)", 0),
        ("19 (sembilan belas)", "dekat", "6 (enam)", 1),
        ("19 (sembilan belas)", "jauh", "6 (enam)", 0),
        ("6 (enam)", "jauh", "19 (sembilan belas)", 1),
    ],
)
def test_what_is_nearer_is_not_farther(one: str, way: str, other: str, count: int) -> None:
    text = (
        f"Pos Losari berjarak {one} kilometer dari batas, lebih {way} daripada pos "
        f"Ketanggungan yang berjarak {other} kilometer."
    )

    assert len(list(wrong_distances(text))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Air limbah sebanyak 81 (delapan puluh satu) meter kubik sehari masih di bawah kapasitas instalasi pengolahan air limbah, yaitu 20 (dua puluh) meter kubik sehari.", 1),
        ("Sampah yang dibuang sebanyak 1.200 ton per bulan melampaui daya tampung tempat pembuangan sebesar 1.500 ton per bulan.", 1),
        ("Pemakaian 450 kWh setiap bulan, lebih rendah daripada batas golongan itu, yakni 400 kWh setiap bulan.", 1),
        ("Air limbah sebanyak 8,1 (delapan koma satu) meter kubik sehari masih di bawah kapasitas instalasi, yaitu 20 (dua puluh) meter kubik sehari.", 0),
        ("Air limbah sebanyak 81 meter kubik sebulan masih di bawah kapasitas instalasi, yaitu 20 meter kubik sehari.", 0),
        ("Air limbah sebanyak 81 liter masih di bawah kapasitas instalasi, yaitu 20 meter kubik.", 0),
        ("Jika air limbah mencapai 8 meter kubik sehari di atas kapasitas sebesar 20 meter kubik sehari, kapasitasnya ditambah.", 0),
        ("Hasilnya naik 5 ton di atas target sebesar 90 ton.", 0),
        ("Hasilnya 5 ton di atas target sebesar 90 ton.", 0),
        ("Air limbah tidak sampai 30 meter kubik sehari, di bawah kapasitas sebesar 20 meter kubik sehari.", 0),
        ("Sampah 12 ton sehari tidak di atas kapasitas truk sebesar 20 ton sehari.", 0),
        ("Truk membawa 2 ton melebihi kapasitas 8 ton.", 0),
        ("Truk yang bermuatan 2 ton melebihi kapasitas 8 ton diturunkan.", 0),
    ],
)  # fmt: skip
def test_a_measure_is_where_a_text_puts_it_beside_its_limit(text: str, count: int) -> None:
    assert len(list(wrong_measures(text))) == count
