"""The least and the most of one thing, and of two."""

from __future__ import annotations

import pytest

from mou_gen.calculations.arithmetic import crossed_bounds


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Bagian provinsi paling rendah 60% dan paling tinggi 40%."),
        ("id", "Kontribusinya paling sedikit 60% tetapi tidak boleh melebihi paling banyak 40%."),
        ("en", "The share is at least 60% and must be at most 40%."),
        ("id", "Kenaikan sekurang-kurangnya 10% dan harus paling tinggi 5%."),
        ("id", "Pelatihan diikuti paling sedikit 12 orang dan paling banyak 10 orang."),
        ("id", "paling sedikit 60 (enam puluh) hari dan paling lama 30 (tiga puluh) hari"),
        ("id", "paling lama 30 hari, tetapi sekurang-kurangnya 6 minggu"),
        ("en", "at least Rp5,000,000.00 and at most Rp3,000,000.00"),
        ("id", "paling sedikit 15 (lima belas) gram protein dan paling banyak 10 (sepuluh) gram protein"),
        ("en", "at least 15 (fifteen) grams of protein and no more than 10 (ten) grams of the protein"),
        ("id", "paling sedikit 15 gram dan paling banyak 10 gram gula"),
        ("id", "paling sedikit 12 orang peserta dan paling banyak 10 orang peserta pelatihan"),
        ("id", "paling singkat 30 hari kalender dan paling lama 10 hari sejak permintaan"),
        ("id", "paling sedikit 40 jam sehari dan paling lama 20 jam pelajaran"),
        ("en", "at least 15% nitrogen and at most 2% of the nitrogen"),
    ],
)  # fmt: skip
def test_a_least_that_is_more_than_the_most_is_found(language: str, text: str) -> None:
    assert len(list(crossed_bounds(text, language))) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Bagian provinsi paling rendah 40% dan paling tinggi 60%."),
        (
            "id",
            "Pemenuhan permintaan paling rendah 95% dan kantong kedaluwarsa paling tinggi 1,5%.",
        ),
        ("id", "Rapat dihadiri paling sedikit 80% anggota, dan suara menolak paling banyak 20%."),
        ("en", "Requests met of at least 95% and expired bags of at most 1.5% are the target."),
        ("id", "Porsi mengandung paling sedikit 15 (lima belas) gram protein dan paling banyak 10 (sepuluh) gram gula."),
        ("en", "Each portion contains at least 15 (fifteen) grams of protein and no more than 10 (ten) grams of sugar."),
        ("id", "Kelompok terdiri atas paling sedikit 12 orang perempuan dan paling banyak 8 orang laki-laki."),
        ("id", "Pelatihan memuat paling sedikit 40 jam praktik dan paling banyak 20 jam teori."),
        ("en", "The course includes at least 40 hours of practice and at most 20 hours of theory."),
        ("en", "The fertiliser contains at least 15% (fifteen percent) nitrogen and at most 2% (two percent) water."),
    ],
)  # fmt: skip
def test_bounds_of_two_things_pass(language: str, text: str) -> None:
    assert not [*crossed_bounds(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            "Pameran diperpanjang paling lama 30 (tiga puluh) hari, jika PIHAK KEDUA menyetujuinya sekurang-kurangnya 6 (enam)"
            " minggu sebelum pameran berakhir.",
        ),
        (
            "en",
            "The exhibition may be extended by at most 30 (thirty) days, if the SECOND PARTY consents no less than 6 (six) weeks"
            " before it ends.",
        ),
        ("id", "paling sedikit Rp5.000.000,00, asalkan sewanya paling banyak Rp3.000.000,00"),
        ("en", "at least 60 days and, where the road is closed, at most 30 days"),
        ("id", "paling sedikit 20 hari dan paling lama 30 hari"),
    ],
)
def test_limits_of_a_thing_and_of_its_condition_pass(language: str, text: str) -> None:
    assert not [*crossed_bounds(text, language)]
