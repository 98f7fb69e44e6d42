"""A duty in one language is what the other forbids without it, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital

_RULES = ("parity-negation", "parity-duty", "parity-duty-missing", "parity-opposites")


def _found(root: Path, indonesian: str, english: str) -> set[str]:
    said = recital(root, indonesian, english)
    return {rule for rule in _RULES if said.found(rule)}


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Setiap kapal feri wajib membawa jaket penolong dengan jumlah yang tidak kurang dari jumlah penumpang.", "No ferry shall carry fewer life jackets than it has passengers."),
        ("Anak yang belum berusia 12 tahun hanya boleh naik perahu apabila didampingi orang dewasa.", "Unless accompanied by an adult, children under 12 years of age may not board the boat."),
        ("Tak seorang pun boleh memasuki ruang server tanpa didampingi petugas.", "Anyone entering the server room must be accompanied by an officer."),
        ("Perubahan atas perjanjian ini tidak sah, kecuali dibuat secara tertulis.", "To be valid, any amendment to this agreement must be made in writing."),
        ("Pengemudi ambulans tidak boleh meninggalkan pos sebelum penggantinya datang.", "Ambulance drivers must stay at their posts until their relief arrives."),
        ("bahwa setiap pengiriman ternak harus disertai surat keterangan kesehatan hewan.", "that no livestock may be shipped without an animal health certificate."),
        ("Jaring dengan ukuran mata kurang dari 2,5 (dua koma lima) inci dilarang digunakan dalam jarak 4 (empat) mil laut.", "Within 4 (four) nautical miles, no net with a mesh size under 2.5 (two point five) inches may be used."),
        ("Tempat pembuangan akhir diperkirakan penuh dalam empat tahun.", "The landfill can be expected to fill up in four years."),
    ],
)  # fmt: skip
def test_what_is_forbidden_without_it_is_a_duty(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert _found(tmp_path, indonesian, english) == set()


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Tak seorang pun boleh memasuki ruang server tanpa didampingi petugas.", "Anyone may enter the server room without being accompanied by an officer."),
        ("Tak seorang pun boleh memasuki ruang server tanpa didampingi petugas.", "Anyone may enter the server room accompanied by an officer."),
        ("Pengemudi ambulans tidak boleh meninggalkan pos sebelum penggantinya datang.", "Ambulance drivers must leave their posts before their relief arrives."),
        ("Setiap kapal feri wajib membawa jaket penolong dengan jumlah yang kurang dari jumlah penumpang.", "No ferry shall carry fewer life jackets than it has passengers."),
        ("Perubahan atas perjanjian ini sah, kecuali dibuat secara tertulis.", "To be valid, any amendment to this agreement must be made in writing."),
        ("PIHAK KEDUA tidak boleh mengungkapkan data tanpa persetujuan.", "The SECOND PARTY must disclose data with consent."),
    ],
)  # fmt: skip
def test_what_is_allowed_without_it_is_no_duty(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert _found(tmp_path, indonesian, english)
