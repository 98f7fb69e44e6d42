"""Each column is in its own language.

A paragraph that was copied into the wrong column, or left in Indonesian in the English column,
looks like a translation until somebody reads it. The small words give it away: a sentence with more
of them from the other language than from its own is in the wrong place. Names of offices and laws
and text in brackets are not counted; texts of fewer than five words are not judged, unless all words
of both columns that the dictionary knows are words of the other language.

Passes: `that regions have a duty to prevent it` as `en`;
        `as laid down in Peraturan Bupati tentang Gugus Tugas` as `en`.
Fails:  `bahwa daerah wajib untuk mencegahnya` as `en`; `that the regions have a duty to prevent it`
        as `id`; a title of six words or more that is left untranslated in both columns; `Early Warning` as
        `id` beside `Peringatan Dini` as `en`; `Pencegahan` or `Tindak lanjut` in both; `requires kerja
        sama antardaerah secara berkelanjutan` as `en`; `Bagian Hukum Sekretariat Daerah` in both;
        `the weekly attendance laporkan`; with a warning, `the magang of librarians`, `Kepala Dinas Perdagangan of Tegal City`, `satu kali at least once a year` or `loket on every working day` as `id`.
Source: UU 24/2009, article 31 (seen in secondary sources): the Indonesian text is in Indonesian.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from mou_gen.checks.case import Case
from mou_gen.checks.parity.pairs import NAMED, LanguageVersion, pairs
from mou_gen.checks.wording import bilingual_texts, open_texts, pieces
from mou_gen.document import Value
from mou_gen.errors import Level, Problem, Source
from mou_gen.language.dictionary import Dictionary, Term
from mou_gen.language.language_detection import (
    ASIDE,
    SENTENCE_ENDS,
    SMALL_WORDS,
    count_small_words,
    sentences,
    word_count,
)
from mou_gen.library.dictionary import read_dictionary
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "parity-language"
LEVEL = Level.ERROR
SOURCE = "UU 24/2009, article 31"
SURE = True
ATURAN = """Setiap kolom ditulis dalam bahasanya sendiri.

Paragraf yang tersalin ke kolom yang salah, atau tertinggal dalam bahasa Indonesia di kolom bahasa
Inggris, tampak seperti terjemahan sampai dibaca orang. Kata tugas menunjukkannya: kalimat yang
lebih banyak memakai kata tugas bahasa lain daripada bahasanya sendiri berada di tempat yang
salah. Nama lembaga dan peraturan serta isi tanda kurung tidak dihitung; teks kurang dari lima
kata tidak dinilai, kecuali jika semua kata kedua kolom yang dikenal kamus merupakan kata bahasa yang lain.

Lulus:  `that regions have a duty to prevent it` sebagai `en`;
        `as laid down in Peraturan Bupati tentang Gugus Tugas` sebagai `en`.
Gagal:  `bahwa daerah wajib untuk mencegahnya` sebagai `en`;
        `that the regions have a duty to prevent it` sebagai `id`;
        judul enam kata atau lebih yang tercantum dalam kedua kolom tanpa diterjemahkan;
        `Early Warning` sebagai `id` di samping `Peringatan Dini` sebagai `en`; `Pencegahan` atau `Tindak lanjut` dalam keduanya;
        `requires kerja sama antardaerah secara berkelanjutan` sebagai `en`; `Bagian Hukum Sekretariat Daerah` dalam
        keduanya; `the weekly attendance laporkan`; dengan peringatan, `the magang of librarians`, `Kepala Dinas Perdagangan of Tegal City`, `satu kali at least once a year` atau
        `loket on every working day` sebagai `id`.
Sumber: UU 24/2009, Pasal 31 (dilihat dalam sumber sekunder): naskah bahasa Indonesia ditulis
dalam bahasa Indonesia.
"""

_LEAST = 5


def check(case: Case) -> Iterator[Problem]:
    """Yield each text of *case* that is in the other language."""
    dictionary = read_dictionary(case.templates)
    if case.document.languages == ("id",):
        for said in open_texts(case):
            yield from _strayed(said.text, said.place, dictionary)
    for pair in pairs(case):
        misplaced = [*_misplaced(*pair), *_misplaced(*pair[::-1])]
        if not misplaced:
            misplaced += _left_behind(pair[1], pair[0], dictionary)
        if not misplaced:
            misplaced += _left_word(pair[1], pair[0], dictionary)
        if not misplaced:
            misplaced += _left_title(case, pair[1], pair[0])
        if not misplaced:
            misplaced += _strayed(pair[0].said, pair[0].place, dictionary)
        yield from misplaced
        for value, translation in () if misplaced else _translated(*pair):
            if _is_all(value.text, "en", dictionary) and _is_all(
                translation.text, "id", dictionary
            ):
                message = _("the Indonesian and the English text are exchanged")
                hint = _("exchange `id` and `en`")
                yield Problem(value.origin.source, message, hint, ID, LEVEL)
            elif _is_left(value, translation, dictionary):
                yield _in_another(pair[1], pair[0], translation.origin.source)
            elif _is_office(value, translation):
                found = _in_another(pair[1], pair[0], translation.origin.source)
                yield replace(found, level=Level.WARNING)  # which may have no English name


def _misplaced(own: LanguageVersion, other: LanguageVersion) -> Iterator[Problem]:
    """Yield each sentence of *own* that is in the language of *other*."""
    for start, end in pieces(SENTENCE_ENDS, own.said):
        if _is_in(other, own.said[start:end].strip(), own):
            yield _in_another(own, other, own.most(start, end))


_OFFICE = expression(
    r"(?:Kepala\s+|Sekretaris\s+)?(?:Bagian|Bidang|Biro|Seksi|Subbagian|Dinas|Badan|Kantor|Sekretariat|Inspektorat|Unit\s+Pelaksana)\s"
    r"|(?:Wakil\s+)?(?:Sekretaris\s+Daerah|Bupati|Wali\s+Kota|Gubernur|Ketua|Kepala)\s"
)


_OF_OFFICES = r"(?:Dinas|Badan|Bagian|Biro|Bidang|Seksi|Subbagian|Inspektorat|Sekretariat)"
_OF_PERSONS = (
    r"(?:Wakil\s+)?(?:Kepala|Sekretaris|Ketua|Staf|Anggota)\s+"
    rf"(?:{_OF_OFFICES}|Daerah|Kantor|Balai|UPTD?|Satuan|Pusat|Unit|DPRD|Tim|Kelompok|Kejaksaan|Kepolisian)"
    r"|(?:Wakil\s+)?(?:Bupati|Wali\s+Kota|Gubernur|Camat)"
)
_IN_CAPITALS = r"(?:,?\s+(?:(?:dan|serta)\s+)?[A-Z]\w+)"
_LEFT_TITLE = expression(
    r"(?:^\s*|[.,;:]\s+|\b(?:the|of|for|and|with|by|from|to|that|between|as)\s+)"
    rf"(?P<title>(?:{_OF_PERSONS}|{_OF_OFFICES}(?=\s+[A-Z])){_IN_CAPITALS}{{0,8}})(?=\s+of\s+(?:the\s+)?[A-Z])"
)
"""The title of an official or an office in the words of Indonesian, before the English "of": "Kepala Dinas Perdagangan of Tegal City"."""


def _left_title(case: Case, own: LanguageVersion, other: LanguageVersion) -> Iterator[Problem]:
    """Yield a title or an office that the English *own* has as *other* does, where no party calls it so itself."""
    plain = ASIDE.sub(lambda aside: " " * len(aside[0]), own.said)
    for found in _LEFT_TITLE.finditer(plain):
        title = found["title"]
        if title in other.said and not any(title in name for name in _english_names(case)):
            message = _(
                "the {language} text has a word in {other}", language=own.name, other=other.name
            )
            hint = _("write it in {language}", language=own.name)
            yield Problem(own.place(*found.span("title")), message, hint, ID, Level.WARNING)
            return


def _english_names(case: Case) -> Iterator[str]:
    """Yield how the parties of *case* call their offices and heads in English."""
    for party in case.record.agreement_parties:
        for name in bilingual_texts(tuple(party.parts())):
            yield str(name.get("en", ""))


def _is_office(value: Value, translation: Value) -> bool:
    """Return whether the name of an office stands in Indonesian in both columns."""
    text = translation.text.strip(" .;")
    return text == value.text.strip(" .;") and bool(_OFFICE.match(text))


_RUN = expression(r"(?<![\w(\"“‘-])[a-z][a-z-]+(?: [a-z][a-z-]+){3,}")
"""Words in small letters that stand together, outside of names, brackets and quotations."""
_LEFT = 4
"""Words of the other language in a row that are no term left as it is."""


def _left_behind(
    own: LanguageVersion, other: LanguageVersion, dictionary: Dictionary
) -> Iterator[Problem]:
    """Yield where the English *own* goes on in the very words of *other*: "requires kerja sama antardaerah secara berkelanjutan"."""
    for run in _RUN.finditer(own.said):
        words = list(_SMALL_WORD.finditer(own.said, *run.span()))
        for place in range(len(words) - _LEFT + 1):
            start, end = words[place].start(), words[place + _LEFT - 1].end()
            text = own.said[start:end]
            if text in other.said and _is_all(text, "id", dictionary):
                yield _in_another(own, other, own.place(start, end))
                return


_SMALL_WORD = expression(r"[a-z][a-z-]+")
_INFLECTED = expression(
    r"(?<![\w(\"“‘'’/-])(?:(?:meng|meny|mem|peng|peny)[a-z]{3,}|[a-z]{4,}(?:kan|nya))(?![\w'’/-])"
)
"""What can only be Indonesian: no noun that stays as it is, as "musyawarah" does."""


def _left_word(
    own: LanguageVersion, other: LanguageVersion, dictionary: Dictionary
) -> Iterator[Problem]:
    """Yield a word of Indonesian in the English *own*, inflected or as it stands in *other*: "the weekly attendance laporkan"."""
    for found in _INFLECTED.finditer(own.said):
        is_known = [
            any(term.known for term in dictionary.terms(found[0], tag)) for tag in ("id", "en")
        ]
        if is_known == [True, False]:
            message = _(
                "the {language} text has a word in {other}", language=own.name, other=other.name
            )
            hint = _("write it in {language}", language=own.name)
            yield Problem(own.place(*found.span()), message, hint, ID, LEVEL)
            return
    yield from _left_noun(own, other, dictionary)


_NOUN = expression(r"(?<![\w(\"“‘'’/-])[a-z]{5,}(?![\w'’/\"”-])")


def _left_noun(
    own: LanguageVersion, other: LanguageVersion, dictionary: Dictionary
) -> Iterator[Problem]:
    """Yield a word of *other* that stands in the English *own* as it is: "the magang of librarians"."""
    plain = ASIDE.sub(lambda aside: " " * len(aside[0]), own.said)
    theirs = {
        term.text.casefold()
        for term in dictionary.terms(other.said, other.language)
        if term.meanings and not term.function
    }
    terms = {term.start: term for term in dictionary.terms(own.said, own.language)}
    for found in _NOUN.finditer(plain):
        term = terms.get(found.start())
        if found[0] in theirs and term is not None and not term.known:
            message = _(
                "the {language} text has a word in {other}", language=own.name, other=other.name
            )
            hint = _("write it in {language}", language=own.name)
            yield Problem(own.place(*found.span()), message, hint, ID, Level.WARNING)
            return


_RUN_OF_WORDS = expression(r"(?<![\w(\"“‘-])[a-z]+(?: [a-z]+){3,}(?![\w)\"”’-])")
_ARTICLES = frozenset(("a", "an"))


def _strayed(
    text: str, place_of: Callable[[int, int], Source], dictionary: Dictionary
) -> Iterator[Problem]:
    """Yield English words in a row that were left in an Indonesian *text*: "satu kali at least once a year"."""
    plain = ASIDE.sub(lambda aside: " " * len(aside[0]), text)
    for run in _RUN_OF_WORDS.finditer(plain):
        found = list(_ANY_WORD.finditer(text, *run.span()))
        english = [_is_english(each[0], dictionary) for each in found]
        for place in range(len(found) - _STRAY + 1):
            words = found[place : place + _STRAY]
            is_told = any(each[0] in _OF_SENTENCES for each in words)
            if all(english[place : place + _STRAY]) and is_told:
                message = _("the Indonesian text has words in English")
                hint = _("write them in Indonesian")
                where = place_of(words[0].start(), words[-1].end())
                yield Problem(where, message, hint, ID, Level.WARNING)
                return


_ANY_WORD = expression(r"[a-z]+")
_STRAY = 4
"""English words in a row that are no term, if one of them is of a sentence: not "training of trainers", nor "on the job training"."""
_IN_TERMS = frozenset(("of", "for", "and", "on", "the", "all"))
"""Small words that terms have too, which Indonesian takes over as they are."""
_FURTHER = "every during until before after when while where there about only also should could would other"
_OF_SENTENCES = SMALL_WORDS["en"] - _IN_TERMS | frozenset(_FURTHER.split())


def _is_english(word: str, dictionary: Dictionary) -> bool:
    """Return whether *word* is a word of English alone."""
    if word in _ARTICLES or word in SMALL_WORDS["en"]:
        return True
    here, there = (any(term.known for term in dictionary.terms(word, tag)) for tag in ("en", "id"))
    return here and not there


def _in_another(own: LanguageVersion, other: LanguageVersion, place: Source) -> Problem:
    message = _(
        "the {language} text has a sentence in {other}", language=own.name, other=other.name
    )
    return Problem(place, message, _("write it in {language}", language=own.name), ID, LEVEL)


def _translated(first: LanguageVersion, second: LanguageVersion) -> Iterator[tuple[Value, Value]]:
    """Yield each Indonesian text of the data in *first*, a title or a name, with its English one in *second*."""
    english = {each.origin.path.removesuffix(".en"): each for each in second.values}
    for value in first.values:
        stem = value.origin.path.removesuffix(".id")
        if stem != value.origin.path and stem in english:
            yield value, english[stem]


def _is_all(text: str, language: str, dictionary: Dictionary) -> bool:
    """Return whether *text* has words of *language* alone, as far as the dictionary knows them."""
    other = "id" if language == "en" else "en"
    here, there = (_known(dictionary.terms(text, each)) for each in (language, other))
    return bool(here - there) and not there - here


_ACT = expression(
    r"(?!kecamatan|kelurahan|kepulauan|kementerian|kepolisian|kejaksaan|kedutaan|pelabuhan|pengadilan|per(?:guruan|kampungan|umahan|wakilan))"
    r"(?:pe|ke)\w{3,}an",
    re.IGNORECASE,
)
"""A word of Indonesian law: "pencegahan", "pelindungan", "kerahasiaan"; few programmes are called so."""


def _is_left(value: Value, translation: Value, dictionary: Dictionary) -> bool:
    """Return whether a title of few words was left in Indonesian: "Pencegahan" in both columns.

    A programme may have an Indonesian name in any language; it has capitals or brackets in it, or does not
    begin with the name of an act.
    """
    text = translation.text.strip(" .;")
    words = text.split()
    return (
        text == value.text.strip(" .;")
        and (text.islower() or not NAMED.search(value.origin.path))
        and len(words) < _LEAST
        and bool(words and (_ACT.fullmatch(words[0]) or (words[-1].islower() and len(words) > 1)))
        and all(each.isalpha() and not each[1:].isupper() for each in words)
        and bool(dictionary.terms(text, "id")[0].meanings)
        and not dictionary.terms(words[0], "en")[0].known
        and all(each.known for each in dictionary.terms(text, "id"))
    )


def _known(terms: Iterable[Term]) -> set[int]:
    """Return where the words of *terms* begin that the dictionary knows."""
    return {each.start for each in terms if each.known}


def _is_in(other: LanguageVersion, sentence: str, own: LanguageVersion) -> bool:
    """Return whether *sentence*, which should be in the language of *own*, is in that of *other*.

    In a title that stands untranslated in both columns the small words of names count too.
    """
    if word_count(sentence) < _LEAST:
        return False
    copied = word_count(sentence) > _LEAST and sentence in sentences(other.said)
    small = count_small_words(sentence, names=copied)
    return small[other.language] > small[own.language]
