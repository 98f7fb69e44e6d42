"""The guard finds a name however it is written, and nobody else's."""

from __future__ import annotations

import pytest

from mou_gen.checks.name_guard.name_index import NameIndex
from mou_gen.checks.name_guard.name_search import find_names
from mou_gen.kinds.sealed_part import names_in
from mou_gen.language.spelling import in_new_spelling, spelling_key
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


HIDDEN = [
    ("Yulianarek", "Yuli@n@rek"),
    ("Yuliana", "Yuli@n@"),
    ("Yuliana", "Yulian@"),
    ("Yuliana", "Yul1an@"),
    ("Yuliana", "%59%75%6C%69%61%6E%61"),
    ("Yuliana", "Yuli%61na"),
    ("Yuliana", "&#89;&#117;&#108;&#105;&#97;&#110;&#97;"),
    ("Yuliana", "Yuli&#x61;na"),
    ("Yuliána", "Yuli%C3%A1na"),
    ("Yuliana", "Yuli&aacute;na"),
    ("Yuliana", "Yuli&shy;ana"),
    ("Bulan Lima", "Bulan%20Lima"),
    ("Bulan Lima", "Bulan&nbsp;Lima"),
    ("Bulan Lima", "https://contoh.example/cari?q=Bulan%20Lima"),
    ("Bulan Lima", "bulan.lima@mail.example"),
    ("Bulan Lima", "bulan_lima@mail.example"),
    ("Bulan Lima", "lima-bulan88@mail.example"),
    ("Bulan Lima", "mailto:bulan.lima@mail.example"),
    ("Bulan Lima", "https://bulan.lima@mail.example/"),
    ("Bulan Lima", "https://contoh.example/bulan-lima"),
    ("Dewi", "Dew/i"),
    ("Dewi", "Dew[i]"),
    ("Dewi", "(D)ewi"),
    ("Dewi", "[D]ewi"),
    ("Dewi", "Dew|i"),
    ("Dewi", "D/ewi"),
    ("Dewi", "De+wi"),
    ("Dewi", "De\\wi"),
    ("Dewi", "D(ew)i"),
    ("Dewi", "Dew%69"),
]


@pytest.mark.parametrize(("name", "said"), HIDDEN)
def test_a_name_behind_signs_and_codes_is_found(name: str, said: str) -> None:
    found = [find_names(sentence.format(said), index(name)) for sentence in SENTENCES]

    assert all(found)
    start, end = found[1][0].start, found[1][0].end
    assert 0 < start < end <= len(SENTENCES[1].format(said))


@pytest.mark.parametrize(
    "text",
    [
        "Anggaran 100% dari APBD; 50%20; 5%an, 7%efektif, 20%dari, 3%be",
        "Dinas P3AP2KB & Dinas Sosial; PT A&B; R&D; a &amp; b; Q&A;",
        "10 buku @ Rp5.000; US$ 5; Rp@ 7; info@contoh.example; dinas.sosial@contoh.example",
        "dan/atau, s/d, a/n, Kab/Kota, suami/istri, ibu/bapak, Kepala/Wakil; sudah/belum",
        "No. 12/SK/II/2026; 463/DINSOS-P3A/X/2026; Nomor W/1/2026; huruf (d) ewi-ewi; pasal [i]",
        "jalan (i) lima bulan; lima/bulan; https://contoh.example/dew/izin?halaman=2",
        "bulan ini, lima orang; dewan@mail.example; rapat lima@mail.example",
    ],
)
def test_signs_and_codes_of_ordinary_texts_hide_no_name(text: str) -> None:
    names = index(
        "Yuliana", "Dewi", "Bulan Mei Lima", "Sari", "Danis", "Anidar", "Wani Sari", "Contoh"
    )

    assert not [text[each.start : each.end] for each in find_names(text, names)]


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


def test_common_names_that_are_nearly_the_same_are_those_of_others() -> None:
    names = index("Rahma Berekan", "Sarah Berekan", "Novi Berekan", "Salma Berekan", "Yuni Berekan")

    for other in ("Rama", "Zahra", "Nova", "Juni 2026", "Vina", "Rina", "Yanti"):
        assert not find_names(f"Rapat dibuka {other}.", names)


def test_none_of_two_thousand_ordinary_words_and_names_is_taken_for_one() -> None:
    names = index(*SEALED)
    sealed = {in_new_spelling(part) for name in names.names for part in name}
    words = [word for word in ordinary() if in_new_spelling(spelling_key(word)) not in sealed]

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
