"""An act that one party has done at its place only, and the other at its own."""

from __future__ import annotations

from itertools import product

import pytest

from mou_gen.statements.sole_places import party_places

DELIVERY = "Penyerahan dilakukan pada hari Senin dan hari Kamis di gudang PIHAK KESATU, kecuali disepakati lain."


def _contradict(one: str, other: str) -> bool:
    return any(a.contradicts(b) for a, b in product(party_places(one), party_places(other)))


@pytest.mark.parametrize(
    "text",
    [
        "PIHAK KEDUA wajib menyediakan gudang di wilayahnya sebagai satu-satunya tempat penyerahan beras kepada PIHAK KESATU",
        "Penyerahan beras hanya dilakukan di gudang PIHAK KEDUA.",
        "Penyerahan dilakukan hanya di kantor dinas PIHAK KEDUA.",
        "Satu-satunya tempat penyerahan beras adalah gudang PIHAK KEDUA.",
    ],
)
def test_a_sole_place_of_another_party_is_found(text: str) -> None:
    assert _contradict(DELIVERY, text)
    assert _contradict(text, DELIVERY)


@pytest.mark.parametrize(
    "text",
    [
        "PIHAK KESATU wajib menyediakan gudang di wilayahnya sebagai satu-satunya tempat penyerahan beras",
        "PIHAK KEDUA wajib menyediakan gudang di wilayahnya sebagai tempat penyerahan beras",
        "PIHAK KEDUA wajib menyediakan gudang di wilayahnya sebagai satu-satunya tempat penyimpanan beras",
        "Penyerahan cabai dilakukan di gudang PIHAK KEDUA.",
        "Penyerahan hanya dilakukan di gudang PIHAK KESATU dan gudang PIHAK KEDUA.",
        "Dalam hal gudang penuh, penyerahan hanya dilakukan di gudang PIHAK KEDUA.",
    ],
)
def test_other_places_and_acts_pass(text: str) -> None:
    assert not _contradict(DELIVERY, text)
    assert not _contradict(text, DELIVERY)
