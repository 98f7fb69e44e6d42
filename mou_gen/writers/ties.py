"""What no line parts: words with short or coded pieces around a hyphen, and the ideas of a title.

A sign that is tied keeps its place and is another one of the same width: a space becomes a
no-break space, a hyphen a no-break hyphen. So the words stay the same, and each engine still
breaks a line by its own measure, wherever a sign is left untied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from mou_gen.document import Blank, N, Paragraph, Text, Value, children, mapped, printed_words

HYPHEN, SLASH, SPACE = "\u2011", "\u2215", "\u00a0"
_PLAIN = str.maketrans(HYPHEN + SLASH + SPACE, "-/ ")
_HYPHENED = re.compile(r"[^\s/]+-[^\s/]+")
_NUMBER = re.compile(r"[^\s/]+(?:/[^\s/]+)+")
LONGEST = 28
"""Letters of a word that a column of a page still holds in one piece."""
_HELD = re.compile(rf"([^\s\u00a0]*[{HYPHEN}{SLASH}][^\s\u00a0]*)")
_PIECE = 4
"""Letters of the shortest piece of a word that may stand alone on a line: of "masing-masing", not "e-mail"."""
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
    return _HELD.split(words)


def tied(paragraph: Paragraph, letters: int = 0, longest: int = LONGEST) -> Paragraph:
    """Return *paragraph* with its hyphens and numbers tied, and set in even lines of *letters* if given.

    A word of more than *longest* letters is left as it is: its line may be too narrow for it.
    """
    words = "".join(map(printed_words, paragraph.kids))
    spaces = _spaces(words, letters) if letters else ()
    places = frozenset((*_hyphens(words, longest), *_slashes(words, longest), *spaces))
    return _replaced(paragraph, words, places) if places else paragraph


def _slashes(words: str, longest: int) -> Iterator[int]:
    """Yield the places of the slashes of the numbers of letters in *words*: 400.9.8/001/CONTOH/2026."""
    for found in _NUMBER.finditer(words) if "/" in words else ():
        if len(found[0]) <= longest and any(map(str.isdigit, found[0])):
            yield from (found.start() + n for n, sign in enumerate(found[0]) if sign == "/")


def _hyphens(words: str, longest: int) -> Iterator[int]:
    """Yield the places of the hyphens of *words* at which no line may end."""
    if "-" not in words:
        return
    for found in _HYPHENED.finditer(words):
        pieces = [piece.strip(".,;:()[]") for piece in found[0].split("-")]
        loose = all(len(piece) >= _PIECE and piece.isalpha() for piece in pieces)
        if not loose and len(found[0]) <= longest:
            yield from (found.start() + n for n, sign in enumerate(found[0]) if sign == "-")


def _spaces(words: str, letters: int) -> Iterator[int]:
    """Yield the places of the spaces of *words* at which no line of about *letters* may end.

    What fits one line has none: a reader who searches for its words finds them.
    """
    start = 0
    for line in words.split("\n"):
        if len(line) > letters:
            ends = _line_ends(tuple(line.split(" ")), letters)
            place = start - 1
            for count, word in enumerate(line.split(" ")[:-1]):
                place += len(word) + 1
                if count not in ends:
                    yield place
        start += len(line) + 1


@cache
def _line_ends(words: tuple[str, ...], letters: int) -> tuple[int, ...]:
    """Return after which of *words* a line ends, so that the lines are even and few."""
    count = -(-sum(len(word) + 1 for word in words) // (letters + 1))
    even = sum(len(word) + 1 for word in words) / count
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
    for end in range(1, len(words) + 1):
        choices = [
            (cost + _unevenness(words[start:end], even, letters), (*ends, end - 1))
            for start, (cost, ends) in enumerate(best)
        ]
        best.append(min(choices))
    return best[-1][1][:-1]


def _unevenness(line: tuple[str, ...], even: float, letters: int) -> float:
    length = sum(len(word) + 1 for word in line)
    over = max(length - 1 - letters, 0) if len(line) > 1 else 0
    bound = line[-1].lower() in _BOUND
    return (length - even) ** 2 + 1e3 * over + 1e4 * bound


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
