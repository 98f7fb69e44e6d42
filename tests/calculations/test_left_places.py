from __future__ import annotations

import pytest

from mou_gen.calculations.left_places import wrong_rests_of_places

TAKEN = "Panti dihuni 83 (delapan puluh tiga) orang, yaitu 49 perempuan dan 34 laki-laki, atau 86,5% dari 96 (sembilan puluh enam) tempat tidur."
IN_ENGLISH = "The homes had 83 residents, 49 women and 34 men, or 86.5% of the 96 beds."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", f"{TAKEN} Dengan demikian tersisa 23 (dua puluh tiga) tempat tidur kosong."),
        ("id", f"{TAKEN[:-1]}, sehingga tersisa 23 tempat tidur yang kosong."),
        (
            "id",
            "Sebanyak 83 pedagang menempati 86,5% dari 96 kios, sehingga tersisa 23 kios yang kosong.",
        ),
        ("id", f"{TAKEN} Penghuni tertua berusia 97 tahun. Jadi, masih tersisa 23 tempat tidur."),
        ("en", f"{IN_ENGLISH} This leaves 23 (twenty-three) beds free."),
        ("en", f"{IN_ENGLISH[:-1]}, leaving 23 beds vacant."),
    ],
)
def test_what_is_taken_leaves_the_rest(language: str, text: str) -> None:
    assert [str(each.made) for each in wrong_rests_of_places(text, language)] == ["13"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", f"{TAKEN} Dengan demikian tersisa 13 (tiga belas) tempat tidur kosong."),
        ("id", f"{TAKEN} Di Lubuk Alung tersisa 5 tempat tidur kosong."),
        ("id", f"{TAKEN} Dengan demikian tersisa 5 tempat tidur bagi laki-laki yang lumpuh."),
        ("id", f"{TAKEN} Dengan demikian tersisa 5 kamar kosong."),
        ("id", f"{TAKEN} Dari sisanya, 5 tempat tidur diperbaiki."),
        ("id", "Panti dihuni 83 orang di 96 tempat tidur. Dengan demikian tersisa 5 tempat tidur kosong."),
        ("id", f"{TAKEN} Sisanya 10 tempat tidur, karena tiga rusak."),
        ("id", f"{TAKEN} Bulan ini masuk 6 penghuni baru. Dengan demikian tersisa 7 tempat tidur kosong."),
        ("id", "Sebanyak 48 pedagang menempati 50% dari 96 kios, sehingga tersisa 30 kios besar."),
        ("en", f"{IN_ENGLISH} This leaves 13 beds free."),
        ("en", f"{IN_ENGLISH} This leaves 5 beds for men."),
    ],
)  # fmt: skip
def test_other_places_pass(language: str, text: str) -> None:
    assert list(wrong_rests_of_places(text, language)) == []
