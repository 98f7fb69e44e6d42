"""One thing that is kept at two temperatures."""

from __future__ import annotations

import pytest

from mou_gen.statements.temperatures import temperatures

STORED = "Vaksin disimpan pada suhu antara 2 (dua) dan 8 (delapan) derajat Celsius."


def _clash(one: str, other: str) -> bool:
    pairs = [(mine, theirs) for mine in temperatures(one) for theirs in temperatures(other)]
    return any(mine.contradicts(theirs) for mine, theirs in pairs)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (STORED, "Selama di pelabuhan, vaksin disimpan pada suhu 10 (sepuluh) sampai dengan 15 (lima belas) derajat Celsius."),
        (STORED, "Vaksin harus disimpan dengan suhu paling rendah 12 derajat Celsius."),
        ("Vaksin disimpan pada suhu antara 2 dan 8 derajat Celsius dan tidak boleh dibekukan.", "Vaksin disimpan pada suhu 12 derajat Celsius."),
        (STORED, "Seluruh vaksin wajib dijaga pada suhu -20 °C."),
        (STORED, "Vaksin disimpan pada suhu di bawah 0 (nol) derajat Celsius."),
        ("Vaksin diangkut pada suhu 2–8°C.", "Vaksin dikirim pada suhu minus 20 (dua puluh) derajat Celsius."),
        ("memakai bersama gudang dingin, yang menyimpan daging segar pada suhu 0 °C sampai dengan 4 °C dan daging beku pada suhu −18 °C atau lebih rendah", "Daging beku di dalam bagian setiap PIHAK disimpan pada suhu setinggi-tingginya −12 °C."),
        ("memakai gudang dingin, yang menyimpan daging segar pada suhu 0 °C sampai dengan 4 °C dan daging beku pada suhu −18 °C", "Daging segar disimpan pada suhu 7 °C."),
        ("Ikan disimpan di gudang pendingin pada suhu paling tinggi 4 derajat Celsius.", "Ikan disimpan di gudang pendingin pada suhu 10 derajat Celsius."),
    ],
)  # fmt: skip
def test_two_temperatures_of_one_thing_are_found(one: str, other: str) -> None:
    assert _clash(one, other)
    assert _clash(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("memakai gudang dingin, yang menyimpan daging segar pada suhu 0 °C sampai dengan 4 °C dan daging beku pada suhu −18 °C atau lebih rendah", "Daging beku disimpan pada suhu setinggi-tingginya −18 °C."),
        ("menyimpan limbah infeksius paling lama 2 (dua) hari pada suhu di atas 0 (nol) derajat Celsius atau paling lama 90 hari pada suhu minus 5 derajat Celsius", "Limbah infeksius disimpan pada suhu minus 8 derajat Celsius."),
        ("yang menyimpan daging beku pada suhu −18 °C atau lebih rendah", "Daging beku diangkut pada suhu setinggi-tingginya −12 °C."),
        ("yang menyimpan daging beku pada suhu −18 °C atau lebih rendah", "Daging beku dari luar negeri disimpan pada suhu setinggi-tingginya −12 °C."),
        (STORED, "Vaksin disimpan pada suhu 5 (lima) derajat Celsius."),
        (STORED, "Vaksin disimpan pada suhu paling tinggi 8 (delapan) derajat Celsius."),
        (STORED, "Vaksin diangkut pada suhu minus 20 (dua puluh) derajat Celsius."),
        (STORED, "Vaksin polio disimpan pada suhu minus 20 (dua puluh) derajat Celsius."),
        (STORED, "Sampel darah disimpan pada suhu minus 20 (dua puluh) derajat Celsius."),
        (STORED, "Vaksin tidak boleh disimpan pada suhu di atas 8 (delapan) derajat Celsius."),
        (STORED, "Apabila gudang rusak, vaksin disimpan pada suhu 10 (sepuluh) derajat Celsius."),
        (STORED, "Vaksin yang telah dilarutkan disimpan pada suhu 15 (lima belas) derajat Celsius setelah dibuka."),
        ("Ikan disimpan di gudang pendingin pada suhu 4 derajat Celsius.", "Ikan disimpan di gudang beku pada suhu minus 18 derajat Celsius."),
        ("Daging disimpan PIHAK KESATU pada suhu 4 derajat Celsius.", "Daging disimpan PIHAK KEDUA pada suhu minus 18 derajat Celsius."),
    ],
)  # fmt: skip
def test_one_temperature_and_other_things_pass(one: str, other: str) -> None:
    assert not _clash(one, other)
    assert not _clash(other, one)
