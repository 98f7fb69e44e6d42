from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("dilarang membuka identitas korban.", "shall not disclose the identity of victims."),
        ("identitas anak dirahasiakan.", "the identity of children is kept secret."),
        (
            "Membuka identitas korban tindak pidana perdagangan orang diancam pidana.",
            "Disclosing the identity of victims of the crime of trafficking in persons is punishable.",
        ),
        ("membuka layanan bagi anak korban.", "open services for child victims."),
        ("kasus dibahas dengan kode kasus saja.", "cases are discussed by case code alone."),
        ("nama korban tidak disebut dalam rapat.", "the names of the victims are not mentioned."),
        ("kasus dibahas menurut nama desa.", "cases are discussed by name of village."),
        (
            "kasus dipaparkan dengan nama program.",
            "cases are presented by the name of the programme.",
        ),
        (
            "korban disebut menurut nama daerah asal.",
            "victims are referred to by names of regions.",
        ),
        ("nama narahubung disebut dalam lampiran.", "the names of the focal points are listed."),
    ],
)
def test_what_keeps_a_secret_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("identity") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("membuka identitas anak korban.", "disclose the identity of child victims."),
        ("memakai identitas anak untuk publikasi.", "use the identity of children for publicity."),
        (
            "membuka identitas korban tindak pidana perdagangan orang.",
            "disclose the identity of victims of the crime of trafficking in persons.",
        ),
        ("data pribadi korban dicantumkan.", "personal data of victims are stated in it."),
        ("kasus dibahas dengan nama dan kode kasus.", "cases are discussed by name."),
        ("kasus dibahas menurut nama.", "cases are discussed by name and age."),
        ("kasus dibahas dengan nama lengkap.", "cases are discussed by full name."),
        ("kasus dibahas dengan nama para korban.", "cases are discussed by names of the victims."),
        (
            "korban disebut dengan nama dalam rapat.",
            "victims are mentioned by name in the meeting.",
        ),
        ("nama para korban dibacakan.", "the names of the victims are read out."),
        ("melampirkan daftar nama korban.", "attach the full names of the victims."),
    ],
)
def test_an_identity_that_is_disclosed_is_found_in_both_languages(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    problems = paper.found("identity")

    assert [each.source.line for each in problems] == [paper.indonesian, paper.english]
