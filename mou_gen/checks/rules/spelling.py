"""A word that its translation shows to be misspelt.

A letter lost in typing is found by a spelling checker, where one is installed for the language; for
Indonesian it often is not. The rule therefore asks the translation: where it says "receive" and the
text beside it has no word for that, but "recieve", this is meant. A word that is a letter off
by itself proves nothing: many correct words are. Only of a word that no dictionary knows and that is a letter off a usual
word of agreements, also in one language, is a slip certain enough. Names of languages and regions begin with a capital.

Passes: `pelindungan` and `perlindungan` beside `protection`; `programme` and `program`; `protested` beside `memprotes`; names.
Fails:  `ataua`; `merupkan`; `bahasa indonesia`; `Provinsi jawa Tengah`; `recieve payment` beside `menerima pembayaran`; `pelidungan korban` beside `protection of victims`.
Not seen: in a document in one language, other words than those of every agreement; a word of fewer than six letters, or two letters off; a misspelt
        word that is another word.
Source: KBBI for the spelling of Indonesian words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from mou_gen.checks.case import Case
from mou_gen.checks.parity.pairs import LanguageVersion, pairs
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import LANGUAGES
from mou_gen.errors import Level, Problem
from mou_gen.kinds.party import places_among
from mou_gen.language.cognates import alike
from mou_gen.language.dictionary import Dictionary, Term
from mou_gen.language.drafting_words import meant_word
from mou_gen.language.named_regions import named_regions
from mou_gen.language.number_words import is_number_word
from mou_gen.language.other_words import is_other_word
from mou_gen.language.regions import Region
from mou_gen.language.small_names import small_names
from mou_gen.language.spelling import one_letter_off
from mou_gen.language.stems import kin, may_begin_from, stems
from mou_gen.library.dictionary import read_dictionary
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "spelling"
LEVEL = Level.WARNING
SOURCE = "KBBI"
SURE = True
ATURAN = """Kata yang salah ketik menurut terjemahannya.

Huruf yang hilang saat mengetik ditemukan oleh pemeriksa ejaan jika terpasang untuk bahasanya; untuk
bahasa Indonesia sering tidak ada. Karena itu, terjemahannya yang ditanya: jika di sana tertulis
"receive" dan teks di sampingnya tidak memuat padanannya, tetapi memuat "recieve", itulah yang
dimaksud. Kata yang berbeda satu huruf saja tidak membuktikan apa pun: banyak kata yang benar demikian. Hanya kata yang tidak
dikenal kamus dan berbeda satu huruf dari kata yang lazim dalam kesepakatan, juga dalam satu bahasa, cukup pasti salah ketik. Nama bahasa dan
daerah diawali huruf kapital.

Lulus:  `pelindungan` dan `perlindungan` di samping `protection`; `programme` dan `program`; `protested` di samping `memprotes`; nama.
Gagal:  `ataua`; `merupkan`; `bahasa indonesia`; `Provinsi jawa Tengah`; `recieve payment` di samping `menerima pembayaran`; `pelidungan korban` di samping `protection of victims`.
Tidak terlihat: dalam dokumen satu bahasa, kata selain yang lazim dalam setiap kesepakatan; kata yang kurang dari enam huruf, atau yang berbeda dua huruf; salah
        ketik yang menjadi kata lain.
Sumber: KBBI untuk ejaan kata bahasa Indonesia.
"""

_SHORTEST = 6
"""Letters of a word that is looked at: of shorter ones too many are a letter off each other."""
_SHORTEST_STEM = 4
_VARIANTS = (
    (expression(r"our"), "or"),
    (expression(r"re$"), "er"),
    (expression(r"[pv]"), "f"),
    (expression(r"z"), "s"),
    (expression(r"(.)\1"), r"\1"),
)
"""In what two correct spellings differ: labour and labor, centre and center, travelled and traveled, sertipikat and sertifikat."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each word of two languages that is a letter off the one that the other language asks for."""
    dictionary = read_dictionary(case.templates)
    places = places_among(case.record.agreement_parties)
    found = [
        problem
        for first, second in pairs(case)
        for one, other in ((first, second), (second, first))
        for problem in _misspelt(one, other, dictionary, places)
    ]
    yield from found
    told = {each.source for each in found}
    yield from (each for each in _in_drafting(case, dictionary) if each.source not in told)


_IN_A_TEXT = expression(r"(?:(?<![\w@./\\_-])|(?<=\bdan/)|(?<=\band/))[a-z]{5,}(?![\w@/\\_-]|\.\w)")
"""A word in small letters that is no part of an address or a code."""


def _in_drafting(case: Case, dictionary: Dictionary) -> Iterator[Problem]:
    """Yield each word of the data that no dictionary knows and that is one letter off a usual word of agreements."""
    for said in open_texts(case):
        language = said.language or "id"
        for stretch in said.stretches if language in LANGUAGES else ():
            slips = _slips(stretch.text, language, dictionary) if stretch.value else ()
            for start, word, meant in slips:
                yield _misspelling(said, stretch.start + start, word, meant)
            for start, end, meant in small_names(stretch.text, language) if stretch.value else ():
                yield _misspelling(said, stretch.start + start, stretch.text[start:end], meant)


def _misspelling(said: Wording, start: int, word: str, meant: str) -> Problem:
    message = _("{word} is misspelt", word=said.quoted(word))
    place = said.place(start, start + len(word))
    return Problem(place, message, _("write `{word}`", word=meant), ID, LEVEL)


@lru_cache(4096)
def _slips(text: str, language: str, dictionary: Dictionary) -> tuple[tuple[int, str, str], ...]:
    """Return where the words of *text* stand that are one letter off a usual word of agreements, the words, and what is meant."""
    near = [
        (found.start(), found[0], meant)
        for found in _IN_A_TEXT.finditer(text)
        if (meant := meant_word(found[0], language))
        and not is_other_word(found[0], language)
        and not dictionary.stands_in_form(found[0], language)
    ]
    if not near:
        return ()
    known = {each.start for each in dictionary.terms(text, language) if each.known}
    return tuple(each for each in near if each[0] not in known)


_OFFICIAL = {"kalurahan": "34"}
"""Words that one province alone calls its parts by, with its code: villages of Yogyakarta, whatever others call theirs."""


def _is_official(word: str, text: LanguageVersion, places: Sequence[Region]) -> bool:
    """Return whether *word* is the name of a part of a province of the parties, at *places*, or one that *text* names."""
    provinces = {_OFFICIAL[each] for each in stems(word, text.language) & _OFFICIAL.keys()}
    if not provinces:
        return False
    named = [*places, *(each.region for each in named_regions(text.said))]
    return any(each.code.partition(".")[0] in provinces for each in named)


def _misspelt(
    one: LanguageVersion,
    other: LanguageVersion,
    dictionary: Dictionary,
    places: Sequence[Region],
) -> Iterator[Problem]:
    ours = dictionary.terms(one.said, one.language)
    unknown = [
        each
        for each in ours
        if _may_be_misspelt(each)
        and not dictionary.stands_in_form(each.text, one.language)
        and not is_other_word(each.text, one.language)
        and not _is_official(each.text, one, places)
    ]
    if not unknown:
        return
    theirs = dictionary.terms(other.said, other.language)
    unknown = [each for each in unknown if not _has_cognate(each, one, theirs, other)]
    here, there = (_said(each) for each in (ours, theirs))
    asked = {
        spelling
        for each in theirs
        if not each.function and _is_asked(each, here, there)
        for meaning in each.meanings
        for spelling in dictionary.spellings(meaning, one.language)
        if len(spelling) >= _SHORTEST_STEM
    }
    for word in unknown:
        near = frozenset(
            each
            for each in asked
            if _may_be_meant(word.text, each) and not _is_derived(word.text, each, one.language)
        )
        corrections = _corrections(word.text, near, one.language) if near else {}
        meant = next(
            (corrected for stem, corrected in corrections.items() if {stem, corrected} & near), ""
        )
        if meant:
            message = _("{word} is misspelt", word=one.quoted(word.text))
            hint = _("write `{word}`, if that is what the translation says", word=meant)
            yield Problem(one.place_of(word), message, hint, ID, LEVEL)


def _has_cognate(
    word: Term, one: LanguageVersion, theirs: Sequence[Term], other: LanguageVersion
) -> bool:
    """Return whether *theirs* have a word of no dictionary either that is *word* in the other language: "protested", "memprotes"."""
    ours = stems(word.text, one.language)
    return any(
        alike(mine, stem)
        for each in theirs
        if not each.known
        for stem in stems(each.text, other.language)
        for mine in ours
    )


def _said(terms: Sequence[Term]) -> Counter[int]:
    """Return how often *terms* say each meaning."""
    return Counter(meaning for each in terms for meaning in each.meanings)


def _is_asked(term: Term, here: Counter[int], there: Counter[int]) -> bool:
    """Return whether the text does not say *term* of the other one, or a word of weight less often."""
    if term.weight:
        return all(here[meaning] < there[meaning] for meaning in term.meanings)
    return not any(here[meaning] for meaning in term.meanings)


def _may_be_misspelt(term: Term) -> bool:
    is_part = is_number_word(term.text.removesuffix("nya"), "id")  # "sepertiganya"
    return not term.known and not is_part and term.text.islower() and len(term.text) >= _SHORTEST


def _may_be_meant(word: str, other: str) -> bool:
    """Return whether one half of *other*, but for its first letter, stands in *word*: one wrong letter leaves one whole."""
    half = len(other) // 2
    return other[1:half] in word or other[half + 1 :] in word


def _is_derived(word: str, other: str, language: str) -> bool:
    """Return whether both begin from one stem, which is in both as it is, "dicadangkan" from "cadangan", or is changed as in "decisive"."""
    if other in kin(word, language) - stems(word, language):
        return True
    shared = stems(word, language) & stems(other, language)
    return any(each in word and each in other and len(each) >= _SHORTEST_STEM for each in shared)


@lru_cache(maxsize=1024)
def _corrections(word: str, near: frozenset[str], language: str) -> Mapping[str, str]:
    """Return what *word* may begin from with one letter corrected within it, and the corrected word for each.

    What leads to none of *near* is left out.
    """
    stems_near = [each for each in near if not _stands_in(word, each)]
    return {
        stem: corrected
        for corrected in sorted(one_letter_off(word))
        if _is_slip(word, corrected)
        if corrected in near or may_begin_from(corrected, stems_near, language)
        if _one_variant(corrected) != _one_variant(word)
        for stem in stems(corrected, language)
        if not _stands_in(word, stem)
    }


def _stands_in(word: str, stem: str) -> bool:
    """Return whether *stem* stands in *word* but for a letter at its edge: what is wrong there is an ending."""
    return stem[1:] in word or stem[:-1] in word


_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
"""The rows of a keyboard, each half a key to the right of the one above."""
_NEAR = {
    frozenset((one, other))
    for row, below in zip(_KEYS, (*_KEYS[1:], ""), strict=True)
    for place, one in enumerate(row)
    for other in row[place + 1 : place + 2] + below[max(0, place - 1) : place + 1]
}
_ALIKE = {
    frozenset(pair)
    for pair in re.findall(
        r"\w+",
        "ae ai ei eo iu ou ao au eu io iy fp fv pv cs sz ck kq bp dt gk mn bd gj cz",
    )
}
"""Letters that sound or look alike."""


def _is_slip(word: str, corrected: str) -> bool:
    """Return whether the letters in which two words of one length differ are near each other on a keyboard, or alike.

    Most of the correct words that are a letter off another one have quite another letter there:
    "sebelah" and "setelah", "latter" and "laster".
    """
    if len(word) != len(corrected):
        return True
    changed = [
        frozenset((one, other)) for one, other in zip(word, corrected, strict=True) if one != other
    ]
    return len(changed) > 1 or changed[0] in _NEAR | _ALIKE


def _one_variant(word: str) -> str:
    for pattern, instead in _VARIANTS:
        word = pattern.sub(instead, word)
    return word
