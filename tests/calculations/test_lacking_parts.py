from __future__ import annotations

import pytest

from mou_gen.calculations.lacking_parts import wrong_lacks

_TOLD = "Di kecamatan perbatasan terdapat 38 satuan PAUD dengan 97 guru, tetapi hanya 41 guru yang berijazah sarjana."


@pytest.mark.parametrize(
    "text",
    [
        "Dengan demikian, 46 guru di kecamatan perbatasan belum berijazah sarjana.",
        "Jadi, masih ada 46 guru yang belum berijazah sarjana.",
        "Artinya, 138 guru tidak berijazah sarjana.",
    ],
)
def test_another_rest_than_the_whole_leaves_is_found(text: str) -> None:
    assert [each.made for each in wrong_lacks([_TOLD, text])] == [56]
    assert [each.made for each in wrong_lacks([f"{_TOLD} {text}"])] == [56]
    assert [each.made for each in wrong_lacks([f"Ada 500 guru. {_TOLD} {text}"])] == [56]


@pytest.mark.parametrize(
    "text",
    [
        "Dengan demikian, 56 guru di kecamatan perbatasan belum berijazah sarjana.",
        "Dengan demikian, 46 guru di Kecamatan Contoh belum berijazah sarjana.",
        "Dengan demikian, 46 guru belum tersertifikasi.",
        "Pada tahun 2024, 60 guru belum berijazah sarjana.",
        "Pada tahun 2027 diwisuda 20 guru. Dengan demikian, 36 guru belum berijazah sarjana.",
        "Dengan demikian, 30 satuan PAUD belum berijazah sarjana.",
        "Dengan demikian, sekurang-kurangnya 46 guru belum berijazah sarjana.",
    ],
)
def test_the_rest_and_others_pass(text: str) -> None:
    assert not [*wrong_lacks([_TOLD, text])]
