"""The region that an e-mail address or a web site of an office names."""

from __future__ import annotations

import pytest

from mou_gen.language.region_addresses import strange_region
from mou_gen.language.regions import find_regions

_WONOGIRI = ("Kabupaten Wonogiri", "Kabupaten Pacitan")


def _strange(own: str, other: str, address: str, *texts: str) -> str | None:
    places = [find_regions(name)[0] for name in (own, other)]
    found = strange_region(address, places[0], places, texts)
    return found.called["id"] if found else None


@pytest.mark.parametrize(
    ("own", "other", "address", "region"),
    [
        (*_WONOGIRI, "bpbd-pacitan@example.id", "Kabupaten Pacitan"),
        (*_WONOGIRI, "setdapacitan@example.id", "Kabupaten Pacitan"),
        (*_WONOGIRI, "bpbd@pacitankab.go.id", "Kabupaten Pacitan"),
        (*_WONOGIRI, "bpbd.wonogiri@pacitankab.go.id", "Kabupaten Pacitan"),
        (*_WONOGIRI, "https://bpbd.pacitankab.go.id/kontak", "Kabupaten Pacitan"),
        (*_WONOGIRI, "bpbd-sragen@example.id", "Kabupaten Sragen"),
        (*_WONOGIRI, "setda@jawatimurprov.go.id", "Provinsi Jawa Timur"),
        ("Kota Madiun", "Kabupaten Madiun", "setda@madiunkab.go.id", "Kabupaten Madiun"),
        ("Kabupaten Bogor", "Kota Bogor", "kotabogor.go.id", "Kota Bogor"),
        ("Kabupaten Buru", "Kabupaten Buru Selatan", "pertanian-buru-selatan@example.id", "Kabupaten Buru Selatan"),
        ("Kabupaten Soppeng", "Kabupaten Bone", "pangan.bone@example.id", "Kabupaten Bone"),
    ],
)  # fmt: skip
def test_an_address_of_another_region_is_known(
    own: str, other: str, address: str, region: str
) -> None:
    assert _strange(own, other, address) == region


@pytest.mark.parametrize(
    ("own", "other", "address"),
    [
        (*_WONOGIRI, "bpbd@wonogirikab.go.id"),
        (*_WONOGIRI, "setdawonogiri@example.id"),
        (*_WONOGIRI, "bpbd@jawatengahprov.go.id"),
        (*_WONOGIRI, "bpbd@jatengprov.go.id"),
        (*_WONOGIRI, "kerjasama-pacitan-wonogiri@example.id"),
        (*_WONOGIRI, "dlh-padi.banjar@example.id"),
        (*_WONOGIRI, "setda13@kemendagri.go.id"),
        ("Kabupaten Buru Selatan", "Kabupaten Buru", "pertanian-buru-selatan@example.id"),
        ("Kabupaten Kupang", "Kabupaten Belu", "peternakan-kupang@example.id"),
        ("Kota Madiun", "Kabupaten Madiun", "dinkes-madiun@example.id"),
        ("Kabupaten Bandung Barat", "Kabupaten Bandung", "setdabandungbarat@example.id"),
        ("Kabupaten Kotabaru", "Kabupaten Majene", "dkp@kotabarukab.go.id"),
        ("Kabupaten Manggarai Barat", "Kabupaten Nunukan", "dinsos.manggarai.barat@example.id"),
        ("Kabupaten Konawe Selatan", "Kabupaten Konawe", "dinkes.konawe.selatan@example.id"),
        ("Kabupaten Lima Puluh Kota", "Kota Payakumbuh", "setda@limapuluhkotakab.go.id"),
        ("Jawa Timur", "Jawa Tengah", "uptd-surabaya@example.id"),
    ],
)  # fmt: skip
def test_an_address_of_its_own_region_passes(own: str, other: str, address: str) -> None:
    assert _strange(own, other, address) is None


def test_the_town_in_the_address_of_an_office_may_be_another_region() -> None:
    named = ("Kabupaten Timor Tengah Utara", "Kabupaten Nunukan", "penghubung-mataram@example.id")

    assert _strange(*named, "Jalan Contoh 3, Mataram") is None
    assert _strange(*named, "Jalan Contoh 3, Kefamenanu") == "Kota Mataram"
