from __future__ import annotations

import pytest

from mou_gen.language.regions import Region, region, similar_regions


@pytest.mark.parametrize(
    ("code", "name", "level", "province"),
    [
        ("65.03", "Kabupaten Nunukan", "kabupaten", "Kalimantan Utara"),
        ("53.03", "Kabupaten Timor Tengah Utara", "kabupaten", "Nusa Tenggara Timur"),
        ("65.71", "Kota Tarakan", "kota", "Kalimantan Utara"),
        ("65", "Kalimantan Utara", "provinsi", "Kalimantan Utara"),
    ],
)
def test_a_code_gives_the_official_name(code: str, name: str, level: str, province: str) -> None:
    found = region(code)

    assert found is not None
    assert (found.code, found.name, found.level, found.province) == (code, name, level, province)


@pytest.mark.parametrize("code", ["6503", "65.99", "65.03.01", "", "nunukan", "65.03 ", "٦٥.٠٣"])
def test_anything_else_is_no_code(code: str) -> None:
    assert region(code) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("6503", "65.03"),
        ("65.03.01", "65.03"),
        ("Nunukan", "65.03"),
        ("kab. nunukan", "65.03"),
        ("timor tengah utara", "53.03"),
        ("papua tengah", "94"),
    ],
)
def test_the_region_that_was_meant_comes_first(text: str, code: str) -> None:
    assert similar_regions(text)[0].code == code


@pytest.mark.parametrize("text", ["", "nowhere", "99.01", "0"])
def test_what_is_like_no_region_gives_none(text: str) -> None:
    assert similar_regions(text) == []


def test_a_region_is_a_plain_value() -> None:
    assert region("65.03") == Region("65.03", "Kabupaten Nunukan", "kabupaten", "Kalimantan Utara")
