"""What no line parts: what is read as one, and the ideas of a title.

A sign that is tied keeps its place and is another one of the same width: a space becomes a no-break space, a hyphen a no-break hyphen. So
the words stay the same, and each engine still breaks a line by its own measure, wherever a sign is
left untied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate
from math import ceil, inf

from mou_gen.document import (
    Blank,
    N,
    Paragraph,
    Ref,
    Role,
    Strong,
    Text,
    Value,
    children,
    mapped,
    printed_words,
)
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.line_count import ENDS, SetLine, set_lines
from mou_gen.writers.phrases import (
    LONG_PHRASES,
    NUMBERS,
    PHRASES,
    Held,
    hyphens,
    names,
    phrases_in,
    slashes,
    within_runs,
)

HYPHEN, SLASH, SPACE = "\u2011", "\u2215", "\u00a0"
_TIES = frozenset(HYPHEN + SLASH + SPACE)
_PLAIN = str.maketrans(HYPHEN + SLASH + SPACE, "-/ ")
RUNNING = (Role.BODY, Role.INDENTED, Role.CLOSING)
"""Text in which a line may end after "kabupaten/", but not within a number or "dan/atau"."""
LONGEST = 17.0
"""Width of a word that a column of a page still holds in one piece, in multiples of the size of its type."""
_MOST_OF_A_LINE = 0.6
"""The part of a justified line that is held in one piece at most."""
_FAR, _TOO_FAR = 0.5, 1.0
"""What a space between justified words grows by so that it is seen, and so that the words look torn apart."""
_MOST_FREE = 0.4
"""The part of a line of words set left that may stay free before words that belong together."""
_RUN = expression(rf"((?:\S|(?<=\S){SPACE}(?=\S))+)")
"""Words with tied signs between them, if any."""
_OVER, _LAST, _FIRST = 1e5, 1e4, 30.0
"""How bad a line is that is too wide, and one that ends in a word that belongs to the next one; how good one that begins an office."""
_OFFICES = frozenset(["badan", "dinas", "kantor", "sekretariat"])
"""First words of the name of an office, of which the post of a signer is."""
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


@value_class
class Measure:
    """The lines that a text is set in; widths are in multiples of the size of its type."""

    room: float = inf
    indent: float = 0.0
    """Of the first line."""
    even: bool = False
    """Whether the lines are about as long as each other, as those of a title."""
    justified: bool = False
    ends: str = ENDS
    """The signs behind which a line may end."""

    def gap(self, line: SetLine) -> float:
        """Return the room left in *line*, or what each of its spaces grows by where it is justified."""
        return (self.room - line.width) / (max(line.spaces, 1) if self.justified else 1)

    @property
    def longest(self) -> float:
        """Width of what is held in one piece."""
        return max(min(self.room, LONGEST), _MOST_OF_A_LINE * self.room if self.justified else 0.0)


ANY = Measure()
"""Lines of no known width."""


def tied(
    paragraph: Paragraph, face: Face, measure: Measure = ANY, *, phrases: bool = True
) -> Paragraph:
    """Return *paragraph* with its hyphens, numbers and *phrases* tied, as lines of this *measure* allow.

    What is wider than a line is left as it is, and what belongs to a phrase is parted from it where
    it would leave the words of the line above far from each other.
    """
    words = "".join(map(printed_words, paragraph.kids))
    bold = any(isinstance(kid, Strong) for kid in paragraph.kids)
    widest = replace(face, bold=face.bold or bold)
    plain, every = untied(words), phrases or measure.even
    signs = [*hyphens(plain), *slashes(plain, everywhere=paragraph.role not in RUNNING)]
    read = [*phrases_in(plain, PHRASES if every else NUMBERS), *names(paragraph, held=every)]
    more = phrases_in(plain, LONG_PHRASES if every else ())
    if measure.even:
        held = _fitting(signs, widest, measure)
        followed = frozenset(place for _words, places in (*read, *more) for place in places)
        held |= frozenset(_spaces(plain, widest, measure.room, followed))
        return _replaced(paragraph, words, held) if held else paragraph
    held = _fitting([*signs, *within_runs(read, paragraph)], widest, measure)
    loose = _fitting(within_runs(more, paragraph), widest, measure) - held
    if measure.room < inf and loose:
        loose = _kept(paragraph, held, loose, face, measure)
    return _replaced(paragraph, words, held | loose) if held or loose else paragraph


def gapes(paragraph: Paragraph, face: Face, measure: Measure) -> bool:
    """Return whether justified words of a line of *paragraph* would stand too far from each other."""
    lines = set_lines(paragraph.kids, face, measure.room, measure.indent, measure.ends)
    return any(line.whole and measure.gap(line) > _TOO_FAR for line in lines)


def _fitting(held: Iterable[Held], face: Face, measure: Measure) -> frozenset[int]:
    """Return the places of what is *held* and no wider than a line."""
    fit = (places for words, places in held if face.width(words) <= measure.longest)
    return frozenset(place for places in fit for place in places)


def _kept(
    paragraph: Paragraph, held: frozenset[int], loose: frozenset[int], face: Face, measure: Measure
) -> frozenset[int]:
    """Return the *loose* places that stay tied: not those without which the line above is better filled."""
    words, start = "".join(map(printed_words, paragraph.kids)), 0
    most = _FAR if measure.justified else _MOST_FREE * measure.room
    while True:
        kids = _replaced(paragraph, words, held | loose).kids
        lines = set_lines(kids, face, measure.room, measure.indent, measure.ends)
        wide = (each for each in lines if each.whole and each.end > start)
        line = next((each for each in wide if measure.gap(each) > most), None)
        if line is None:
            return loose
        start = line.end
        room = measure.room - line.width
        fit = [
            place
            for place in _run_at(words, start, held | loose)
            if place in loose and face.width(" " + words[start:place]) <= room
        ]
        loose -= {*fit[-1:]}


def _run_at(words: str, start: int, tied: frozenset[int]) -> Iterator[int]:
    """Yield the *tied* places of *words* from *start* to the next space that is not."""
    for place in range(start, len(words)):
        if words[place].isspace() and place not in tied:
            return
        if place in tied:
            yield place


def _spaces(words: str, face: Face, room: float, held: frozenset[int]) -> Iterator[int]:
    """Yield the places of the spaces of *words* at which no line within *room* may end, least of all one that is *held*.

    What fits one line has none: a reader who searches for its words finds them.
    """
    start = 0
    for line in words.split("\n"):
        if face.width(line) > room:
            single = line.split(" ")
            places = [start - 1 + end for end in accumulate(len(word) + 1 for word in single)]
            followed = frozenset(count for count, place in enumerate(places) if place in held)
            ends = _line_ends(tuple(single), followed, face, room)
            yield from (place for count, place in enumerate(places[:-1]) if count not in ends)
        start += len(line) + 1


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
            (
                cost
                + _cost(widths[start:end], even, room + space)
                + _LAST * bound
                - _FIRST * (start > 0 and words[start].lower() in _OFFICES),
                (*ends, end - 1),
            )
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
        if isinstance(node, Ref):
            return replace(node, label=tied[start:at])
        return replace(node, text=tied[start:at]) if isinstance(node, Text | Value) else node

    return mapped(paragraph, change)
