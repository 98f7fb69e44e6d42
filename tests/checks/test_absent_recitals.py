from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


def _told(tmp_path: Path, indonesian: str, english: str) -> list[str]:
    return [each.message for each in recital(tmp_path, indonesian, english).found("references")]


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf f perlu diatur.", "that based on the consideration referred to in letter f rules are needed."),
        ("bahwa sesuai dengan hal sebagaimana dimaksud pada angka 9 perlu diatur.", "that, in line with what is referred to in number 9, rules are needed."),
        ("bahwa hal yang disebut dalam konsiderans huruf c perlu diatur.", "that what is mentioned in recital (c) needs rules."),
        ("bahwa hal tersebut pada angka 1 perlu diatur.", "that what is stated in point 1 needs rules."),
        ("bahwa hal pada pertimbangan huruf a dan huruf b perlu diatur.", "that what is referred to in points (a) and (b) needs rules."),
    ],
)  # fmt: skip
def test_a_recital_that_is_not_there_is_found_in_both_languages(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    told = _told(tmp_path, indonesian, english)

    assert len(told) == (2 if " dan huruf" not in indonesian else 4)


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("bahwa hal itu diatur dalam Pasal 3 ayat (2) huruf b Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020.", "that this is laid down in Article 3 paragraph (2) letter b of Regulation of the Minister of Home Affairs Number 22 of 2020."),
        ("bahwa hal sebagaimana dimaksud dalam huruf b Notula Rapat perlu diatur.", "that what is referred to in letter b of the Minutes needs rules."),
        ("bahwa: a. korban perlu dilindungi; dan b. hal sebagaimana dimaksud dalam huruf a perlu diatur.", "that: a. victims need protection; and b. what is referred to in letter a needs rules."),
        ("bahwa hal sebagaimana dimaksud pada angka 4 notula rapat perlu diatur.", "that what is referred to in number 4 of the minutes needs rules."),
        ("bahwa penulisan nama dengan huruf kapital perlu diatur.", "that names are written in capital letters."),
        ("bahwa indikator tersebut pada angka 12 persen perlu dijaga.", "that the indicator stated in number is to be kept."),
    ],
)  # fmt: skip
def test_an_item_of_something_else_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert _told(tmp_path, indonesian, english) == []
