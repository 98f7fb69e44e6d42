"""What is read as one, and the signs in it at which no line is to end.

A phrase is a date, a reference, the name of a party and the like; a word with a short or coded piece
around a hyphen, and the number of a letter with its slashes, are read as one too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate

from mou_gen.document import (
    Blank,
    Break,
    Deleted,
    Emphasis,
    Inline,
    Inserted,
    Origin,
    Paragraph,
    Ref,
    Revised,
    Strong,
    Text,
    Value,
    children,
    printed_words,
    walk,
)
from mou_gen.startup.expressions import expression

Held = tuple[str, list[int]]
"""Words that no line parts, and the places of the signs in them at which one could end."""
Marked = Strong | Emphasis | Break | Inserted | Deleted | Revised
"""What stands in a paragraph beside its plain words."""
_HYPHENED = expression(r"[^\s/]+-[^\s/]+")
_SLASHED = expression(r"[^\s/]+(?:/[^\s/]+)+")
_NUMBER = expression(
    r"""
    \b (?:
      (?:NIP\ )?[0-9]{8}\ [0-9]{6}\ [0-9]\ [0-9]{3}
    | [0-9]{1,3}\ [x×]\ [0-9]{1,3}
    | [0-9]{1,2}[.:][0-9]{2}\ WI(?:B|TA|T)
    ) \b
    | \([0-9]{3,4}\)\ [0-9]+
    | \b (?:Pos-el|pos-el|E-mail|e-mail|[Ss]urel)\ \S+@\S+
    """,
    re.VERBOSE,
)
"""A number with a space in it, as an NIP, a time or a telephone number, or an address of electronic mail with what it is.

Nobody searches for the words around its space, so Word holds it too.
"""
_PHRASE = expression(
    r"""
    \b (?:
      [0-9]{1,2}\ (?:Jan|Feb|Mar|Apr|Me?i|May|Jun|Jul|Ag|Aug|Sep|O[ck]t|Nov|De[cs])[a-z]*
    | (?:Rp)?[0-9]{1,3}(?:[.,][0-9]{2,3})*\ \([a-z]+
    | Kerja\ Sama | Semester\ I{1,2}
    | (?:Pasal|Article|Tahun|angka|item)\ [0-9]{1,4}[A-Z]?
    | (?:Nomor|Number)\ (?=[^\s,;]*[0-9])[^\s,;:()/]+(?![^\s,;:()])
    | (?:huruf|point)\ [a-z]
    | PARA\ PIHAK | PIHAK\ [A-Z]+ | Pihak\ (?:Pertama|Ke[a-z]+) | [A-Z]+\ PART(?:Y|IES)
    | PT\ [A-Z][a-z]+
    | [A-Z][a-z]+\ Daerah | Regional\ [A-Z][a-z]+
    ) \b
    | \b (?:ayat|paragraph)\ \([0-9]+[a-z]?\)
    | \b [A-Z][a-z]+(?:,\ (?:[A-Z][A-Za-z]{0,3}\.){2,})+
    | (?<![^\n]) [0-9]{1,2}\.\ \S+
    """,
    re.VERBOSE,
)
"""Words that are read as one: a day, a number in words, a reference and its number, a party, an office, a name and its degree."""
_SHORT = r"(?!(?:AKAN|ANTARA|ATAS|ATAU|BAGI|DAN|DARI|DI|KE|OLEH|PADA|AND|AT|BY|FOR|FROM|IN|OF|ON|OR|THE|TO|WITH)\b)[A-Z]{2,4}"
_ABBREVIATIONS = expression(rf"\b{_SHORT}(?: {_SHORT})+\b")
"""An abbreviation of several words: GT PP TPPO, and not "DATA DAN" of a title in capitals."""
_WHOLE_PHRASE = expression(
    r"""
    \b [0-9]{1,2}\ (?:Jan|Feb|Mar|Apr|Me?i|May|Jun|Jul|Ag|Aug|Sep|O[ck]t|Nov|De[cs])[a-z]*\ [0-9]{4} \b
    | \b (?:Pasal|Article)\ [0-9]{1,4}[A-Z]?\ (?:ayat|paragraph)\ \([0-9]+[a-z]?\)
    | \b Articles\ [0-9]{1,4}[A-Z]?\ (?:to|and)\ [0-9]{1,4}[A-Z]? \b
    | \b (?:[0-9]{1,3}\ x\ )?(?:Rp)?[0-9]{1,3}(?:[.,][0-9]{2,3})*\ \([a-z-]+(?:\ [a-z-]+){1,4}\)
    | \b Semester\ I{1,2}\ Tahun\ [0-9]{4} \b
    """,
    re.VERBOSE,
)
"""A phrase and what completes it: a date and its year, an article and its paragraph, all words of a number.

Where a line is too narrow for all of it, it may be parted after the phrase.
"""
_LONG_PHRASE = expression(
    r"""
    \b (?:Nomor|Number)\ [0-9]{1,4}\ (?:Tahun|of)\ [0-9]{4} \b
    | \b [0-9]{1,3}\ \([a-z]+\)\ (?:orang|persons?|rangkap|eksemplar) \b
    | \b (?:[Tt]elepon|[Tt]elephone)\ \([0-9]{3,4}\)\ [0-9]+
    | \b PT(?:\ (?!Nomor|Number)[A-Z][a-z]+){2,}
    | \b di\ [A-Z][a-z]+ \b
    | \b Kerja\ Sama\ Daerah \b
    """,
    re.VERBOSE,
)
"""A phrase and what belongs to it: a law and its year, a place and its "di".

Where a line would gape, it may be parted after the phrase.
"""
_LETTER_NUMBER = expression(r"\b(?:Nomor|Number) (?=[^\s,;]*[0-9])[^\s,;:()/]+/[^\s,;:()]+")
"""The number of a letter and what it is called, which together are so long that justified words beside them are torn apart."""
_LAW = expression(r"\bUndang(-)Undang(?= Nomor\b)")
_PARTY = expression(r"\b (?: PIHAK\ [A-Z]+ | [A-Z]+\ PARTY ) \b", re.VERBOSE)
IN_CELLS = (_WHOLE_PHRASE, _PARTY)
"""What is not parted in a table if its columns have room."""
NUMBERS, PHRASES = (_NUMBER,), (_NUMBER, _PHRASE, _ABBREVIATIONS)
WHOLE_PHRASES, LONG_PHRASES, LETTER_NUMBERS = (_WHOLE_PHRASE,), (_LONG_PHRASE,), (_LETTER_NUMBER,)
NAME_KEY = "name"
"""The key of names in the data."""
_PIECE = 4
"""Letters of the shortest piece of a word that may stand alone on a line: of "masing-masing", not "e-mail"."""


def texts_and_marks(kids: Iterable[Inline]) -> Iterator[str | Marked]:
    """Yield the words of those of *kids* that stand together and have no look of their own as one text, and each other kid."""
    words = ""
    for kid in kids:
        if isinstance(kid, Text | Value | Blank | Ref):
            words += printed_words(kid)
            continue
        if words:
            yield words
        words = ""
        yield kid
    if words:
        yield words


def slashes(words: str, *, everywhere: bool) -> Iterator[tuple[str, list[int]]]:
    """Yield each number of a letter in *words*, 400.9.8/001/CONTOH/2026, with the places of its slashes.

    Words parted by slashes, as Hari/Tanggal, are taken for numbers *everywhere* but in running text, short ones there too.
    """
    for found in _SLASHED.finditer(words) if "/" in words else ():
        short = any(len(piece) < _PIECE for piece in found[0].split("/"))
        if everywhere or short or any(map(str.isdigit, found[0])):
            yield found[0], _places(found, "/")


@lru_cache(maxsize=4096)
def phrases_in(words: str, kinds: tuple[re.Pattern[str], ...]) -> tuple[Held, ...]:
    """Return each phrase of *words* of these *kinds*, with the places of its spaces."""
    return tuple((each[0], _places(each, " ")) for kind in kinds for each in kind.finditer(words))


def names(paragraph: Paragraph) -> Iterator[Held]:
    """Yield each name in *paragraph*, as the data have it."""
    at = 0
    for leaf in (each for each in walk(paragraph) if not children(each)):
        words = printed_words(leaf)
        if isinstance(leaf, Value) and names_somebody(leaf.origin):
            yield words, [at + n for n, sign in enumerate(words) if sign == " "]
        at += len(words)


def names_somebody(origin: Origin) -> bool:
    """Return whether the data have a name at *origin*."""
    return origin.path.rpartition(".")[2] == NAME_KEY


def within_runs(held: Iterable[Held], paragraph: Paragraph) -> Iterator[Held]:
    """Yield what is *held* without the signs beside what has a look of its own.

    Only a no-break space would hold there, which a reader's search does not find.
    """
    ends = ends_of_runs(paragraph)
    for words, places in held:
        yield words, [place for place in places if place not in ends]


def ends_of_runs(paragraph: Paragraph) -> frozenset[int]:
    """Return the first and the last place of each text of *paragraph* that has one look."""
    ends = frozenset(accumulate(map(len, one_look_texts(paragraph.kids))))
    return ends | {end - 1 for end in ends}


def one_look_texts(kids: Iterable[Inline]) -> Iterator[str]:
    """Yield each text of `texts_and_marks`, and each break, in *kids* and in what has a look of its own."""
    for each in texts_and_marks(kids):
        if isinstance(each, str | Break):
            yield each if isinstance(each, str) else "\n"
        else:
            yield from one_look_texts(each.kids)


def hyphens(words: str) -> Iterator[tuple[str, list[int]]]:
    """Yield each word of *words* with a hyphen at which no line may end, and the places of its hyphens."""
    for found in _HYPHENED.finditer(words) if "-" in words else ():
        pieces = [piece.strip(".,;:()[]") for piece in found[0].split("-")]
        if not all(len(piece) >= _PIECE and piece.isalpha() for piece in pieces):
            yield found[0], _places(found, "-")


def laws(words: str) -> Iterator[Held]:
    """Yield each "Undang-Undang" of *words* that its number follows, and the place of its hyphen."""
    for found in _LAW.finditer(words):
        yield found[0], [found.start(1)]


def doubled(words: str) -> Iterator[Held]:
    """Yield each word of *words* at whose hyphens a line may end, and their places."""
    held = frozenset(place for _word, places in hyphens(words) for place in places)
    for found in _HYPHENED.finditer(words) if "-" in words else ():
        places = _places(found, "-")
        if held.isdisjoint(places):
            yield found[0], places


def _places(found: re.Match[str], sign: str) -> list[int]:
    return [found.start() + n for n, each in enumerate(found[0]) if each == sign]
