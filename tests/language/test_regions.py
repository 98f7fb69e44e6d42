from __future__ import annotations

import pytest

from mou_gen.language.facts import facts
from mou_gen.language.named_regions import misnamed_heads, named_regions, placed_regions
from mou_gen.language.regions import Region, find_regions, region_by_code, regions, similar_regions
from mou_gen.library.glossary import read_glossary
from tests.examples import FOLDERS


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
    found = region_by_code(code)

    assert found is not None
    assert (found.code, found.name, found.level, found.province) == (code, name, level, province)


@pytest.mark.parametrize("code", ["6503", "65.99", "65.03.01", "", "nunukan", "65.03 ", "٦٥.٠٣"])
def test_anything_else_is_no_code(code: str) -> None:
    assert region_by_code(code) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("6503", "65.03"),
        ("65.03.01", "65.03"),
        ("Nunukan", "65.03"),
        ("kab. nunukan", "65.03"),
        ("timor tengah utara", "53.03"),
        ("papua tengah", "94"),
        ("Pacitn", "35.01"),
        ("Jogjakarta", "34.71"),
        ("Jakarta", "31"),
    ],
)
def test_the_region_that_was_meant_comes_first(text: str, code: str) -> None:
    assert similar_regions(text)[0].code == code


@pytest.mark.parametrize("text", ["", "nowhere", "99.01", "0"])
def test_what_is_like_no_region_gives_none(text: str) -> None:
    assert similar_regions(text) == []


def test_a_region_is_a_plain_value() -> None:
    assert region_by_code("65.03") == Region(
        "65.03", "Kabupaten Nunukan", "kabupaten", "Kalimantan Utara"
    )


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("35.01", ["35.01"]),
        ("Pacitan", ["35.01"]),
        ("kab. pacitan", ["35.01"]),
        ("Pacitan Regency", ["35.01"]),
        ("Bandung", ["32.04", "32.73"]),
        ("Kota Bandung", ["32.73"]),
        ("Gorontalo", ["75", "75.01", "75.71"]),
        ("Provinsi Gorontalo", ["75"]),
        ("Toli Toli", ["72.04"]),
        ("Kepulauan Siau Tagulandang Biaro", ["71.09"]),
        ("Pacitn", []),
        ("", []),
    ],
)
def test_a_code_or_a_name_gives_each_region_that_is_called_so(text: str, codes: list[str]) -> None:
    assert [each.code for each in find_regions(text)] == codes


@pytest.mark.parametrize(
    ("code", "government", "head", "english"),
    [
        ("65.03", "Pemerintah Kabupaten Nunukan", "Bupati Nunukan", "Nunukan Regency"),
        ("32.73", "Pemerintah Kota Bandung", "Wali Kota Bandung", "Bandung City"),
        ("35", "Pemerintah Provinsi Jawa Timur", "Gubernur Jawa Timur", "Jawa Timur Province"),
        ("11", "Pemerintah Aceh", "Gubernur Aceh", "Aceh"),
        (
            "34",
            "Pemerintah Daerah Daerah Istimewa Yogyakarta",
            "Gubernur Daerah Istimewa Yogyakarta",
            "Daerah Istimewa Yogyakarta",
        ),
        (
            "71.09",
            "Pemerintah Kabupaten Kepulauan Siau Tagulandang Biaro",
            "Bupati Kepulauan Siau Tagulandang Biaro",
            "Kepulauan Siau Tagulandang Biaro Regency",
        ),
    ],
)
def test_government_and_head_are_called_as_the_law_calls_them(
    code: str, government: str, head: str, english: str
) -> None:
    (found,) = find_regions(code)

    assert (found.government["id"], found.head["id"]) == (government, head)
    assert found.government["en"] == f"Government of {english}"


def test_only_the_parts_of_jakarta_do_not_govern_themselves() -> None:
    administrative = [each.code for each in regions() if not each.autonomous]

    assert administrative == ["31.01", "31.71", "31.72", "31.73", "31.74", "31.75"]


def test_no_two_regions_have_the_same_key() -> None:
    assert len({each.key for each in regions()}) == len(regions()) == 552


def test_no_name_of_a_region_is_read_as_a_number_or_a_term() -> None:
    terms = read_glossary(FOLDERS).terms
    names = [name for each in regions() for name in (each.bare_name, each.bare_name.upper())]

    for language in ("id", "en"):
        read = [name for name in names if facts(name, language) or [*terms.found(name, language)]]
        assert read == []


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("bahwa Kabupaten Nunukan di Provinsi Kalimantan Timur merupakan daerah transit", "Kalimantan Timur"),
        ("disampaikan kepada Gubernur Jawa Tengah selaku wakil Pemerintah Pusat di wilayah Kabupaten Gunungkidul", "Jawa Tengah"),
        ("disampaikan kepada Gubernur Kalimantan Timur sebagai wakil Pemerintah Pusat untuk Kabupaten Nunukan", "Kalimantan Timur"),
        ("sent to the Governor of Jawa Tengah as the representative of the Central Government in Gunungkidul Regency", "Jawa Tengah"),
        ("Provinsi Kalimantan Timur yang membawahi Kabupaten Nunukan", "Kalimantan Timur"),
        ("Nunukan Regency in Kalimantan Timur Province is a region of transit", "Kalimantan Timur"),
        ("Kabupaten Nunukan, Kalimantan Timur", "Kalimantan Timur"),
        ("Kota Batam yang terletak di Provinsi Riau", "Riau"),
        ("Batam City, which is located in Riau Province", "Riau"),
        ("Kota Bandung (Jawa Barat)", "Jawa Barat"),
        ("Kabupaten Gunungkidul di DIY", "Daerah Istimewa Yogyakarta"),
    ],
)  # fmt: skip
def test_a_text_says_in_which_province_a_region_lies(text: str, province: str) -> None:
    assert [other.region.bare_name for _one, other in placed_regions(text)] == [province]


@pytest.mark.parametrize(
    "text",
    [
        "Bupati Nunukan dan Gubernur Kalimantan Timur",
        "Bupati Nunukan, Gubernur Kalimantan Timur",
        "Kabupaten Nunukan, Kalimantan Timur, dan Kota Tarakan",
        "Kabupaten Nunukan, Provinsi Jawa Timur, dan Kota Tarakan",
        "Kabupaten Nunukan dengan Provinsi Kalimantan Timur",
        "Kabupaten Nunukan, yang dahulu termasuk Provinsi Kalimantan Timur",
        "lulusan Kabupaten Nunukan belajar di Provinsi Jawa Timur",
        "Gubernur Jawa Tengah dan Gubernur Jawa Timur selaku wakil Pemerintah Pusat di wilayah Kabupaten Wonogiri dan Kabupaten Pacitan",
        "Gubernur Jawa Tengah selaku wakil Pemerintah Pusat, Kabupaten Gunungkidul, dan Kabupaten Pacitan",
    ],
)
def test_regions_that_are_named_together_lie_nowhere(text: str) -> None:
    assert list(placed_regions(text)) == []


def test_a_governor_may_be_that_of_several_regions() -> None:
    text = "Gubernur Jawa Timur selaku wakil Pemerintah Pusat di wilayah Kabupaten Pacitan, Kabupaten Ngawi, dan Kabupaten Gunungkidul"

    assert [one.region.bare_name for one, _other in placed_regions(text)] == [
        "Pacitan",
        "Ngawi",
        "Gunungkidul",
    ]


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Bupati Kota Bima mendukung pelatihan.", ["Bupati Kota Bima"]),
        ("Wali Kota Kabupaten Bima hadir.", ["Wali Kota Kabupaten Bima"]),
        ("The Regent of Bima City attended.", ["Regent of Bima City"]),
        ("the Mayor of Nunukan Regency", ["Mayor of Nunukan Regency"]),
        ("Bupati Kota Tanjung Pinang", ["Bupati Kota Tanjung Pinang"]),
        ("Bupati Parepare", ["Bupati Parepare"]),
        ("Bupati Bima dan Wali Kota Bima", []),
        ("Wali Kota Bima, Kota Bima", []),
        ("Bupati Lima Puluh Kota", []),
        ("Bupati Kotabaru", []),
        ("Bupati, Kota Bima, dan Kota Kupang", []),
        ("the Regent of Bima and the City Council", []),
        ("Wali Kota Kotamobagu", []),
    ],
)
def test_a_city_has_no_regent(text: str, called: list[str]) -> None:
    assert [text[start:end] for start, end, _region in misnamed_heads(text)] == called


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("files go to West Muna Regency", "Kabupaten Muna Barat"),
        ("files go to Muna Barat Regency", "Kabupaten Muna Barat"),
        ("files go to Muna Regency", "Kabupaten Muna"),
        ("the Mayor of South Tangerang", "Kota Tangerang Selatan"),
        ("West Java Province", "Provinsi Jawa Barat"),
        ("the Governor of East Nusa Tenggara", "Provinsi Nusa Tenggara Timur"),
        ("Southwest Papua Province", "Provinsi Papua Barat Daya"),
        ("South West Sumba Regency", "Kabupaten Sumba Barat Daya"),
        ("South East Aceh Regency", "Kabupaten Aceh Tenggara"),
        ("Riau Islands Province", "Provinsi Kepulauan Riau"),
    ],
)
def test_a_region_is_known_by_a_name_that_was_translated(text: str, name: str) -> None:
    (found,) = named_regions(text)

    assert found.region.called["id"] == name
    assert text.endswith(text[found.start : found.end])
