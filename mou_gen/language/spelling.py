"""Spelling variants of names that are read as the same name.

Two texts are compared as they are read, not as they are stored: without case, marks, apostrophes,
signs of format and the form of Unicode, with letters of other scripts that look like Latin ones
taken for these. `in_new_spelling` goes further and takes old and new Indonesian spelling for one;
`sound` also takes letters for one that are pronounced alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from html import unescape
from urllib.parse import unquote

from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_APOSTROPHES = frozenset("'`´ʹʺʻʼʽʾʿˈˊˋ‘’‚‛“”„′‵＇’ʼꞌ\N{DEVANAGARI SIGN AVAGRAHA}")
_LIKE_LATIN = str.maketrans(
    "абвгԁеѕіјкмнорԛстуԝхѵһАВЕЅІЈКМНОРԚСТУԜХҺαβεικνορτυχγηςωΑΒΕΖΗΙΚΜΝΟΡΤΥΧɑɡ",
    "a6brdesijkmhopqctywxvhabesijkmhopqctywxhabeikvoptuxynswabezhikmnoptyxag",
)
_NAMED = expression(
    r"LATIN (?:\w+ )*?LETTER (?:SMALL CAPITAL |DOTLESS )?([A-Z])(?: WITH .*)?|.* LETTER ([A-Z])"
)
_SIGNS = str.maketrans("4310578@$€", "aeiostbase")
_WORD = expression(r"[^\W_]+(?:[@$€]+[^\W_]+)*@?|[^\W_]*[@$€][^\W_]+@?")
_CODED = expression(r"(?:%[0-9A-Fa-f]{2})+|&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,31});")
"""Characters as addresses of pages and HTML code them."""
_OLD_LETTERS = (
    (expression(r"oe|ou"), "u"),
    (expression(r"ee|ie"), "i"),
    (expression(r"dj"), "j"),
    (expression(r"tj"), "c"),
    (expression(r"nj"), "ny"),
    (expression(r"s[jyh]"), "s"),
)
_LAST_LETTERS = ((expression(r"[yj]"), "i"), (expression(r"(.)\1+"), r"\1"))
_SOUNDS = (
    *_OLD_LETTERS,
    (expression(r"ch"), "c"),
    (expression(r"k?h(?=[^aiueo]|$)|(?<=[kdtgbr])h"), ""),
    (expression(r"ph|[vp]"), "f"),
    (expression(r"[cq]"), "k"),
    (expression(r"x"), "ks"),
    (expression(r"z"), "s"),
    *_LAST_LETTERS,
)
_SPELLINGS = (
    (expression(r"oo"), "u"),
    *_OLD_LETTERS,
    (expression(r"ch"), "k"),
    (expression(r"(?<=[kdtgbr])h"), ""),
    *_LAST_LETTERS,
)


@value_class
class Word:
    """A word of a text, as it is read."""

    key: str
    """Small Latin letters and digits, as far as it can be read so."""
    start: int
    end: int
    """Where it stands in the text."""
    capital: bool
    """Whether it is written with a capital letter first."""
    shouted: bool
    """Whether it is written in capital letters alone."""
    glued: bool = False
    """Whether it follows the one before it without a sign between: the second in `AniRia`."""


@lru_cache(maxsize=20_000)  # most texts are the templates', and the same in every document
def split_words(text: str) -> tuple[Word, ...]:
    """Return the words of *text*; those that only capital letters or digits part are several.

    Characters that are coded, as `%59` or `&#89;`, are read as what they stand for.
    """
    if not _CODED.search(text):
        return tuple(_words(text))
    plain, starts, ends = _decoded(text)
    return tuple(
        replace(word, start=starts[word.start], end=ends[word.end - 1]) for word in _words(plain)
    )


def _decoded(text: str) -> tuple[str, list[int], list[int]]:
    """Return *text* without codes, and where each of its characters begins and ends in it."""
    plain, starts, ends = list[str](), list[int](), list[int]()
    at = 0
    for found in (*_CODED.finditer(text), None):
        stop = found.start() if found else len(text)
        plain += text[at:stop]
        starts += range(at, stop)
        ends += range(at + 1, stop + 1)
        if found:
            meant = _meant(found[0])
            plain += meant
            starts += [found.start()] * len(meant)
            ends += [found.end()] * len(meant)
            at = found.end()
    return "".join(plain), starts, ends


def _meant(code: str) -> str:
    """Return what *code* stands for; *code* itself where it is none, as in `7%efektif`."""
    meant = unescape(code) if code.startswith("&") else unquote(code, errors="replace")
    return code if "\ufffd" in meant else meant


def _words(text: str) -> Iterator[Word]:
    folded, places = _read(text)
    for found in _WORD.finditer(folded):
        glued = False
        for start, end in _pieces(found.start(), found.end(), text, places):
            written = text[places[start] : places[end - 1] + 1]
            yield Word(
                folded[start:end].casefold(),
                places[start],
                places[end - 1] + 1,
                written[:1].isupper(),
                written.isupper() and len(written) > 1,
                glued,
            )
            glued = True


def _pieces(start: int, end: int, text: str, places: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the pieces of the word from *start* to *end*, parted where a hump of capitals begins."""
    begin = start
    for index in range(start + 1, end):
        before, here = text[places[index - 1]], text[places[index]]
        if before.islower() and here.isupper():
            yield begin, index
            begin = index
    yield begin, end


def _read(text: str) -> tuple[str, list[int]]:
    """Return *text* as it is read, and where each of its characters comes from."""
    if text.isascii() and "'" not in text and "`" not in text:
        return text, list(range(len(text)))
    folded: list[str] = []
    places: list[int] = []
    for index, char in enumerate(text):
        for each in _plain(char):
            folded.append(each)
            places.append(index)
    return "".join(folded), places


@lru_cache(maxsize=10_000)
def _plain(char: str) -> str:
    """Return *char* as it is read; "" for what is not seen or is no letter of its own."""
    if char in _APOSTROPHES:
        return ""
    if char.isascii():
        return char
    plain = "".join(
        each
        for each in unicodedata.normalize("NFKD", char).translate(_LIKE_LATIN)
        if unicodedata.category(each) not in ("Mn", "Me", "Cf", "Lm", "Sk")
        and each not in _APOSTROPHES
    )
    return "".join(map(_named, plain)).casefold()


def _named(char: str) -> str:
    """Return the Latin letter that *char* is called after, or else *char*: `ø`, `ł`, `Ⓐ`."""
    if char.isascii():
        return char
    found = _NAMED.fullmatch(unicodedata.name(char, ""))
    return (found[1] or found[2]).lower() if found else char


def spelling_keys(text: str) -> tuple[str, ...]:
    """Return the words of *text*, as they are read."""
    return tuple(word.key for word in split_words(text))


def spelling_key(text: str) -> str:
    """Return *text* as one word, as it is read."""
    return "".join(spelling_keys(text))


@lru_cache(maxsize=50_000)
def with_letters(key: str) -> str:
    """Return *key* with the letters that its digits and signs may stand for: `r3k4w4t1`."""
    return key.translate(_SIGNS)


@lru_cache(maxsize=50_000)
def sound(key: str) -> str:
    """Return *key* as it sounds, in old spelling or in new: `djoenaidi` and `junaidi`, `aisyah` and `aisha`."""
    return respelt(key, _SOUNDS)


@lru_cache(maxsize=50_000)
def in_new_spelling(key: str) -> str:
    """Return *key* without what parts old spelling from new: `soekarni` and `sukarni` are one name, not two that sound alike."""
    return respelt(key, _SPELLINGS)


def respelt(word: str, sounds: Iterable[tuple[re.Pattern[str], str]]) -> str:
    """Return *word* with one letter or none for what *sounds* alike, one pattern after another."""
    for pattern, letter in sounds:
        word = pattern.sub(letter, word)
    return word


def deletions(key: str) -> set[str]:
    """Return *key* and all that is left of it without one of its letters.

    Two words that differ by one letter, or by two that changed places, have one of these in common.
    """
    return {key, *(key[:index] + key[index + 1 :] for index in range(len(key)))}


def one_letter_off(word: str) -> set[str]:
    """Return what *word* becomes by a letter more, less, changed or swapped, between its first and its last."""
    places = range(1, len(word) - 1)
    letters = "abcdefghijklmnopqrstuvwxyz"
    return (
        {word[:at] + word[at + 1 :] for at in places}
        | {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places[:-1]}
        | {word[:at] + letter + word[at + 1 :] for at in places for letter in letters}
        | {word[:at] + letter + word[at:] for at in (*places, len(word) - 1) for letter in letters}
    ) - {word}


def is_one_off(word: str, meant: str) -> bool:
    """Return whether *word* becomes *meant* by a letter more, less, changed or swapped with the next."""
    swapped = (
        word[:at] + word[at + 1] + word[at] + word[at + 2 :] == meant
        for at in range(len(word) - 1)
        if word[at] != meant[at : at + 1]
    )
    return is_off_by(word, meant, 1) or next(swapped, False)


@lru_cache(100_000)
def is_off_by(word: str, meant: str, most: int) -> bool:
    """Return whether *word* becomes *meant* by changing *most* letters at the most."""
    if abs(len(word) - len(meant)) > most:
        return False
    row = list(range(len(meant) + 1))
    for number, letter in enumerate(word, 1):
        above, row = row, [number]
        for index, other in enumerate(meant):
            change = above[index] + (letter != other)
            row.append(min(change, above[index + 1] + 1, row[index] + 1))
    return row[-1] <= most
