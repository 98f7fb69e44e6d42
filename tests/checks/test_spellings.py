"""The guard finds a name however it is written, and nobody else's."""

from __future__ import annotations

import pytest

from mou_gen.checks.name_index import NameIndex
from mou_gen.checks.name_search import find_names
from mou_gen.kinds.sealed_part import names_in
from mou_gen.language.spelling import spelling_key
from tests.checks.ordinary import ordinary
from tests.checks.spellings import LONG, OTHERS, spellings

ALL = [*((name, said) for name in LONG for said in spellings(name))] + [
    (name, said) for name, many in OTHERS.items() for said in many
]
SENTENCES = ("{}", "Rapat membahas {} dan tindak lanjutnya.", "Kasus ({}) dirujuk.")


def index(*names: str) -> NameIndex:
    return NameIndex(tuple(part for name in names for part in names_in(name)))


def test_three_hundred_spellings_of_names_are_found() -> None:
    indices = {name: index(name) for name, _said in ALL}

    missed = [
        (name, text)
        for name, said in ALL
        for text in (sentence.format(said) for sentence in SENTENCES)
        if not find_names(text, indices[name])
    ]

    assert len(set(ALL)) >= 300
    assert missed == []


SEALED = (
    *LONG,
    *OTHERS,
    "Hermanusrekan Bano",
    "Petronelarek Usboko",
    "Rosalindarek Tefa",
    "Marselinarek Neno",
    "Wilhelminarek Kolo",
    "Sarlinarek Mbari",
    "Yulitarek Banase",
    "Agnesarekan Lake",
    "Oktovianarek Naif",
    "Ferdirekan Sila",
    "Contoh Lestarirek",
    "Contoh Ratnasarek",
)


def test_none_of_two_thousand_ordinary_words_and_names_is_taken_for_one() -> None:
    names = index(*SEALED)
    sealed = {part for name in names.names for part in name}
    words = [word for word in ordinary() if spelling_key(word) not in sealed]

    assert len(words) >= 2000
    assert len(SEALED) >= 30
    assert [word for word in words if find_names(word, names)] == []
    assert [word for word in words if find_names(f"Rapat di {word} dibuka.", names)] == []


COINCIDING = (
    "Contoh Lestari",
    "Contoh Agustus Putri",
    "Adolfinarek Nesirek",
    "Sitirek Hasnahrek",
    "Merirek Muskananrek",
    "Umirek Badingahrek",
    "Osiasrek Sarekan",
)


@pytest.mark.parametrize(
    "text",
    [
        "Kelestarian lingkungan dan pelestarian budaya dilestarikan.",
        "Contoh formulir, Agustus 2026, untuk anak putri.",
        "Bantuan dari Pihak Putri",
        "a.n. Bupati Contoh, u.b. Sekretaris Daerah, Rekaan, S.H., M.M.; SK, OK, macOS",
        "contoh.......... putri........ Lest*; kunci contoh_anak_lain, a. ...... b. ......",
        "Ibu Kota Negara; korban dan saksi; Bapak Bupati; anak usia dini",
    ],
)
def test_what_grammar_makes_of_a_word_is_no_name(text: str) -> None:
    assert not find_names(text, index(*COINCIDING))


def test_a_name_may_be_as_long_as_a_story() -> None:
    assert not find_names("Rapat dibuka.", index("a" * 20_000, "Rekawati " * 2_000))


@pytest.mark.parametrize("piece", ["x@", "xa", "a1", "a'", "rekawat", "nya"])
def test_a_name_inside_a_word_without_end_is_found(piece: str) -> None:
    endless = piece * (9_900 // len(piece))

    assert find_names(f"Rapat {endless}imeldarek{endless}", index("Contoh Imeldarek", "Ani"))
    assert not find_names(f"Rapat {endless} **", index("Contoh Imeldarek", "Ani"))
