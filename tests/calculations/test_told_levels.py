"""Two amounts of one thing at one time."""

from __future__ import annotations

import pytest

from mou_gen.calculations.told_levels import other_levels

STOCK = "Stok beras Kota Parepare pada akhir Agustus 2026 sebanyak 320 (tiga ratus dua puluh) ton, cukup untuk 45 (empat puluh lima) hari."
DOGS = "Populasi anjing di Kabupaten Lembata tercatat 18.000 (delapan belas ribu) ekor."


@pytest.mark.parametrize(
    "texts",
    [
        (STOCK, "Dengan stok beras Kota Parepare sebanyak 230 (dua ratus tiga puluh) ton pada akhir Agustus 2026, pasokan dari Kabupaten Barru perlu dipercepat."),
        (STOCK, "Karena stok beras Kota Parepare akhir Agustus 2026 adalah 302 ton, operasi pasar ditunda."),
        ("Harga cabai di Kabupaten Barru pada bulan Juli 2026 tercatat Rp41.000,00 per kilogram.".replace(" per kilogram", ""), "Pada bulan Juli 2026 harga cabai di Kabupaten Barru sebesar Rp14.000,00."),
        (DOGS, "Dengan populasi anjing Kabupaten Lembata sebanyak 81.000 ekor, vaksin perlu ditambahkan tahun depan.".replace("ditambahkan", "disediakan")),
        ("Cakupan vaksinasi di Kabupaten Lembata pada Juni 2026 mencapai 74%.", "Pada Juni 2026 cakupan vaksinasi di Kabupaten Lembata sebesar 47%."),
    ],
)  # fmt: skip
def test_two_amounts_of_one_thing_are_found(texts: tuple[str, ...]) -> None:
    assert [(one.place, other.place) for one, other in other_levels(texts)] == [(1, 0)]


@pytest.mark.parametrize(
    "texts",
    [
        (STOCK, "Stok beras Kota Parepare pada akhir Agustus 2026 sebanyak 320 ton."),
        (STOCK, "Stok beras Kota Parepare pada akhir Juli 2026 sebanyak 410 ton."),
        (STOCK, "Stok beras Kota Parepare pada awal Agustus 2026 sebanyak 410 ton."),
        (STOCK, "Stok beras Kabupaten Barru pada akhir Agustus 2026 sebanyak 610 ton."),
        (STOCK, "Stok jagung Kota Parepare pada akhir Agustus 2026 sebanyak 90 ton."),
        (STOCK, "Stok beras medium Kota Parepare pada akhir Agustus 2026 sebanyak 200 ton."),
        (STOCK, "Kebutuhan beras Kota Parepare pada akhir Agustus 2026 sebanyak 240 ton."),
        (STOCK, "Stok beras Kota Parepare pada akhir Agustus 2026 diperkirakan sebanyak 300 ton."),
        (STOCK, "Stok beras Kota Parepare pada akhir Agustus 2026 sebanyak 12 hari konsumsi."),
        (STOCK, "Setelah pasokan diterima, stok beras Kota Parepare pada akhir Agustus 2026 sebanyak 470 ton."),
        ("Stok beras Kota Parepare sebanyak 320 ton.", "Stok beras Kota Parepare sebanyak 230 ton."),
        ("Cakupan vaksinasi pada Juni 2026 mencapai 71% di Kabupaten Flores Timur.", "Cakupan vaksinasi pada Juni 2026 mencapai 74% di Kabupaten Lembata."),
        ("Di Kota Parepare, stok beras pada akhir Agustus 2026 sebanyak 320 ton.", "Di Kabupaten Barru, stok beras pada akhir Agustus 2026 sebanyak 610 ton."),
        ("Kepala dinas melaporkan bahwa di gudang utama stok beras pada Agustus 2026 sebanyak 320 ton.", "Di gudang cadangan stok beras pada Agustus 2026 sebanyak 90 ton."),
        ("Stok beras pada akhir Agustus 2026 sebanyak 320 ton di gudang utama.", "Stok beras pada akhir Agustus 2026 sebanyak 90 ton di gudang cadangan."),
        ("Rapat diadakan di aula dengan kapasitas sebanyak 200 orang.", "Ruang rapat kecil dengan kapasitas sebanyak 20 orang disiapkan."),
        ("Harga beras pada September 2026 tercatat Rp12.000,00.", "Harga beras pada September 2026 ditetapkan sebesar Rp11.500,00."),
        (DOGS, "Populasi anjing di Kabupaten Flores Timur tercatat 25.000 ekor."),
        (DOGS, "Populasi anjing di Kabupaten Lembata yang telah divaksin tercatat 12.000 ekor."),
        ("Jumlah peserta dari Kota Parepare pada bulan Juli 2026 sebanyak 30 orang.", "Jumlah pelatih dari Kota Parepare pada bulan Juli 2026 sebanyak 3 orang."),
    ],
)  # fmt: skip
def test_other_times_things_and_estimates_pass(texts: tuple[str, ...]) -> None:
    assert not list(other_levels(texts))
