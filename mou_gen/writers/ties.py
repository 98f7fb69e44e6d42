"""What no line parts: words with a short or coded piece around a hyphen, phrases, and the ideas of a title.

A phrase is a date, a reference, the name of a party and the like. A sign that is tied keeps its place
and is another one of the same width: a space becomes a no-break space, a hyphen a no-break hyphen. So
the words stay the same, and each engine still breaks a line by its own measure, wherever a sign is
left untied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate
from math import ceil

from mou_gen.document import (
    Blank,
    N,
    Paragraph,
    Role,
    Strong,
    Text,
    Value,
    children,
    mapped,
    printed_words,
    walk,
)
from mou_gen.startup.expressions import expression
from mou_gen.writers.letter_widths import Face

HYPHEN, SLASH, SPACE = "\u2011", "\u2215", "\u00a0"
_TIES = frozenset(HYPHEN + SLASH + SPACE)
_PLAIN = str.maketrans(HYPHEN + SLASH + SPACE, "-/ ")
_HYPHENED = expression(r"[^\s/]+-[^\s/]+")
_SLASHED = expression(r"[^\s/]+(?:/[^\s/]+)+")
_RUNNING = (Role.BODY, Role.INDENTED, Role.CLOSING)
"""Text in which a line may end after "kabupaten/", but not within a number or "dan/atau"."""
LONGEST = 17.0
"""Width of a word that a column of a page still holds in one piece, in multiples of the size of its type."""
_RUN = expression(rf"((?:\S|(?<=\S){SPACE}(?=\S))+)")
"""Words with tied signs between them, if any."""
_PHRASE = expression(
    r"""
    \b (?:
      [0-9]{1,2}\ (?:Jan|Feb|Mar|Apr|Me?i|May|Jun|Jul|Ag|Aug|Sep|O[ck]t|Nov|De[cs])[a-z]*
    | [0-9]{1,3}\ (?:[x×]\ [0-9]{1,3}|\([a-z]+)
    | [0-9]{1,2}[.:][0-9]{2}\ WI(?:B|TA|T)
    | [0-9]{8}\ [0-9]{6}\ [0-9]\ [0-9]{3}
    | (?:Pasal|Article|Nomor|Number|Tahun|angka|item)\ [0-9]{1,4}[A-Z]?
    | (?:huruf|point)\ [a-z]
    | PARA\ PIHAK | PIHAK\ [A-Z]+ | [A-Z]+\ PART(?:Y|IES)
    | [A-Z]{2,4}(?:\ [A-Z]{2,4})+
    ) \b
    | \b (?:ayat|paragraph)\ \([0-9]+[a-z]?\)
    | \([0-9]{3,4}\)\ [0-9]+
    """,
    re.VERBOSE,
)
"""Words that are read as one: a day, a number in words, a time, an NIP, a telephone number, a reference, a party, an abbreviation."""
_LONG_PHRASE = expression(
    r"""
    \b [0-9]{1,2}\ (?:Jan|Feb|Mar|Apr|Me?i|May|Jun|Jul|Ag|Aug|Sep|O[ck]t|Nov|De[cs])[a-z]*\ [0-9]{4} \b
    | \b (?:Nomor|Number)\ [0-9]{1,4}\ (?:Tahun|of)\ [0-9]{4} \b
    | \b (?:Pasal|Article)\ [0-9]{1,4}[A-Z]?\ (?:ayat|paragraph)\ \([0-9]+[a-z]?\)
    | \b Articles\ [0-9]{1,4}[A-Z]?\ (?:to|and)\ [0-9]{1,4}[A-Z]? \b
    | \b [0-9]{1,3}\ \([a-z]+(?:\ [a-z]+){1,2}\)
    | \b di\ [A-Z][a-z]+ \b
    """,
    re.VERBOSE,
)
"""What holds a phrase and what belongs to it: a date and its year, a law and its year, an article and its paragraph, a place and its "di".

Where a line is too narrow for all of it, it may be parted after the phrase.
"""
_PIECE = 4
"""Letters of the shortest piece of a word that may stand alone on a line: of "masing-masing", not "e-mail"."""
_OVER, _LAST = 1e5, 1e4
"""How bad a line is that is too wide, and one that ends in a word that belongs to the next one."""
_BOUND = frozenset(
    [
        "atau",
        "bagi",
        "dan",
        "dari",
        "di",
        "dengan",
        "ke",
        "oleh",
        "pada",
        "serta",
        "untuk",
        "yang",
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
    ]
)
"""Words that belong to the next one and end no line of a title."""


def untied(words: str) -> str:
    """Return *words* as they were before they were tied."""
    return words.translate(_PLAIN)


def parted(words: str) -> list[str]:
    """Return *words* in pieces, every second of which is one that no line parts."""
    pieces = [""]
    for run in _RUN.split(words):
        if not (_TIES.isdisjoint(run) or run.isspace()):
            pieces += [run, ""]
        else:
            pieces[-1] += run
    return pieces


def tied(
    paragraph: Paragraph,
    face: Face,
    room: float = 0.0,
    longest: float = LONGEST,
    *,
    phrases: bool = True,
) -> Paragraph:
    """Return *paragraph* with its hyphens, numbers and *phrases* tied, and set in even lines within *room* if given.

    Widths are in multiples of the size of *face*. A word wider than *longest* is left as it is: its
    line may be too narrow for it.
    """
    words = "".join(map(printed_words, paragraph.kids))
    if any(isinstance(kid, Strong) for kid in paragraph.kids):
        face = replace(face, bold=True)
    held = [*_hyphens(words), *_slashes(words, everywhere=paragraph.role not in _RUNNING)]
    if phrases and not room:
        held += _phrases(words, _leaf_ends(paragraph))
    spaces = _spaces(words, face, room) if room else ()
    signs = (place for word, places in held if face.width(word) <= longest for place in places)
    places = frozenset((*signs, *spaces))
    return _replaced(paragraph, words, places) if places else paragraph


def _slashes(words: str, *, everywhere: bool) -> Iterator[tuple[str, list[int]]]:
    """Yield each number of a letter in *words*, 400.9.8/001/CONTOH/2026, with the places of its slashes.

    Words parted by slashes, as Hari/Tanggal, are taken for numbers *everywhere* but in running text, short ones there too.
    """
    for found in _SLASHED.finditer(words) if "/" in words else ():
        short = any(len(piece) < _PIECE for piece in found[0].split("/"))
        if everywhere or short or any(map(str.isdigit, found[0])):
            yield found[0], _places(found, "/")


@lru_cache(maxsize=4096)
def _phrases(words: str, ends: tuple[int, ...]) -> tuple[tuple[str, list[int]], ...]:
    """Return each phrase of *words* that is read as one, with the places of its spaces.

    One that goes over the *ends* of what has a look of its own is left as it is: only a no-break
    space would hold it, which a reader's search does not find.
    """
    found = (
        each
        for phrase in (_PHRASE, _LONG_PHRASE)
        for each in phrase.finditer(words)
        if not any(each.start() < end < each.end() for end in ends)
    )
    return tuple((each[0], _places(each, " ")) for each in found)


def _leaf_ends(paragraph: Paragraph) -> tuple[int, ...]:
    """Return where each of the nodes ends that hold the words of *paragraph*."""
    leaves = (each for each in walk(paragraph) if not children(each))
    return tuple(accumulate(len(printed_words(each)) for each in leaves))


def _hyphens(words: str) -> Iterator[tuple[str, list[int]]]:
    """Yield each word of *words* with a hyphen at which no line may end, and the places of its hyphens."""
    for found in _HYPHENED.finditer(words) if "-" in words else ():
        pieces = [piece.strip(".,;:()[]") for piece in found[0].split("-")]
        if not all(len(piece) >= _PIECE and piece.isalpha() for piece in pieces):
            yield found[0], _places(found, "-")


def _places(found: re.Match[str], sign: str) -> list[int]:
    return [found.start() + n for n, each in enumerate(found[0]) if each == sign]


def _spaces(words: str, face: Face, room: float) -> Iterator[int]:
    """Yield the places of the spaces of *words* at which no line within *room* may end.

    What fits one line has none: a reader who searches for its words finds them.
    """
    start = 0
    for line in words.split("\n"):
        if face.width(line) > room:
            ends = _line_ends(tuple(line.split(" ")), _followed(line), face, room)
            place = start - 1
            for count, word in enumerate(line.split(" ")[:-1]):
                place += len(word) + 1
                if count not in ends:
                    yield place
        start += len(line) + 1


def _followed(line: str) -> frozenset[int]:
    """Return which words of *line*, by number, belong to the next one, because a phrase goes on."""
    return frozenset(
        line[:place].count(" ") for _phrase, places in _phrases(line, ()) for place in places
    )


@lru_cache(maxsize=1024)
def _line_ends(
    words: tuple[str, ...], followed: frozenset[int], face: Face, room: float
) -> tuple[int, ...]:
    """Return after which of *words* a line ends, so that the lines are even and few; not after those *followed* by the rest of a phrase."""
    space = face.width(" ")
    widths = [face.width(word) + space for word in words]
    even = sum(widths) / ceil(sum(widths) / (room + space))
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
    for end in range(1, len(words) + 1):
        bound = words[end - 1].lower() in _BOUND or end - 1 in followed
        choices = [
            (cost + _cost(widths[start:end], even, room + space) + _LAST * bound, (*ends, end - 1))
            for start, (cost, ends) in enumerate(best)
        ]
        best.append(min(choices))
    return best[-1][1][:-1]


def _cost(line: list[float], even: float, room: float) -> float:
    """Return how bad a *line* of words is that is not as wide as the others, or wider than *room*."""
    width = sum(line)
    return (width - even) ** 2 + _OVER * (len(line) > 1 and width > room)


def _replaced(paragraph: Paragraph, words: str, places: frozenset[int]) -> Paragraph:
    ties = {"-": HYPHEN, "/": SLASH, " ": SPACE}
    tied = "".join(ties.get(sign, sign) if n in places else sign for n, sign in enumerate(words))
    at = 0

    def change(node: N) -> N:
        nonlocal at
        if children(node):
            return mapped(node, change)
        start, at = at, at + len(printed_words(node))
        if isinstance(node, Blank):
            # its last sign closes the bracket
            return replace(node, what=tied[at - 1 - len(node.what) : at - 1])
        return replace(node, text=tied[start:at]) if isinstance(node, Text | Value) else node

    return mapped(paragraph, change)
