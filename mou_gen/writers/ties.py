"""What no line parts: what is read as one, and the ideas of a title.

A sign that is tied keeps its place and is another one of the same width: a space becomes a no-break space, a hyphen a no-break hyphen. So
the words stay the same, and each engine still breaks a line by its own measure, wherever a sign is
left untied.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from math import inf

from mou_gen.document import (
    Blank,
    N,
    Origin,
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
from mou_gen.errors import Source
from mou_gen.startup.expressions import expression
from mou_gen.writers.even_lines import ties_of_even_lines
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.line_choice import TOO_FAR, WIDE, Measure, best_ties, fills
from mou_gen.writers.line_count import set_lines
from mou_gen.writers.phrases import (
    LETTER_NUMBERS,
    LONG_PHRASES,
    NAME_KEY,
    NUMBERS,
    PHRASES,
    WHOLE_PHRASES,
    Held,
    doubled,
    ends_of_runs,
    hyphens,
    laws,
    names,
    names_somebody,
    one_look_texts,
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
_APART, _LOOSE, _HALVED = 20.0, 9.0, 4.0
"""How bad it is to part a phrase, what belongs to one, and a doubled word, beside a gap that is seen."""
_TEXTS = 4096
"""Of so many texts the ties are kept."""
_NOWHERE = Source("")
_A_NAME, _A_VALUE = Origin("", Source("", key_path=NAME_KEY)), Origin("", _NOWHERE)
_RUN = expression(rf"((?:[^\s/-]|(?<=\S){SPACE}(?=\S))+[/-]?|[/-])")
"""Words with tied signs between them, if any, up to a sign behind which a line may end."""


def untied(words: str) -> str:
    """Return *words* as they were before they were tied."""
    return words.translate(_PLAIN)


def parted(words: str) -> list[str]:
    """Return *words* in pieces, every second of which is one that no line parts."""
    pieces = [""]
    for run in _RUN.split(words):
        if _is_tied(run):
            pieces += [run, ""]
        else:
            pieces[-1] += run
    return pieces


def _is_tied(run: str) -> bool:
    return not (_TIES.isdisjoint(run) or run.isspace())


ANY = Measure()
"""Lines of no known width."""


def longest(measure: Measure) -> float:
    """Return the width of what is held in one piece in the lines of *measure*, whatever it leaves free above."""
    most = _MOST_OF_A_LINE * measure.room if measure.justified else 0.0
    return max(min(measure.room, LONGEST), most)


def tied(
    paragraph: Paragraph, face: Face, measure: Measure = ANY, *, phrases: bool = True
) -> Paragraph:
    """Return *paragraph* with its hyphens, numbers and *phrases* tied, as lines of this *measure* allow.

    What is wider than a line is left as it is. What belongs to a phrase is parted from it, and a line
    ends earlier than it could, where the lines of the whole paragraph are better filled so.
    """
    words = "".join(map(printed_words, paragraph.kids))
    return _replaced(paragraph, words, _places(_shown(paragraph), face, measure, phrases=phrases))


@lru_cache(_TEXTS)
def _places(paragraph: Paragraph, face: Face, measure: Measure, *, phrases: bool) -> frozenset[int]:
    """Return the places to tie in *paragraph*, which says nothing but what is `_shown`.

    Most texts of a document are its template's, and stand in others as they do in it.
    """
    words = "".join(map(printed_words, paragraph.kids))
    places = _asked_places(paragraph, face, measure, phrases=phrases)
    for signs in (" ", "-/"):
        places -= _too_wide(words, places, signs, _widest(paragraph, face), measure.room)
    return places


def _widest(paragraph: Paragraph, face: Face) -> Face:
    bold = any(isinstance(kid, Strong) for kid in paragraph.kids)
    return replace(face, bold=face.bold or bold)


def _too_wide(
    words: str, places: frozenset[int], signs: str, face: Face, room: float
) -> frozenset[int]:
    """Return those of *places* at one of the *signs* which hold more of the *words* in one piece than has *room*.

    Phrases that each fit may meet in one piece.
    """
    runs = _RUN.finditer(_with_ties(words, places))
    wide = [each for each in runs if _is_tied(each[0]) and face.width(untied(each[0])) > room]
    within = frozenset(place for each in wide for place in range(*each.span()))
    return frozenset(place for place in places & within if words[place] in signs)


def _asked_places(
    paragraph: Paragraph, face: Face, measure: Measure, *, phrases: bool
) -> frozenset[int]:
    """Return the places to tie in *paragraph* by what is read as one, each for itself."""
    words = "".join(map(printed_words, paragraph.kids))
    widest = _widest(paragraph, face)
    if measure.even:
        return _even(paragraph, untied(words), widest, measure.room)
    read = _read_as_one(paragraph, untied(words), phrases=phrases)
    numbers = list(within_runs(phrases_in(untied(words), LETTER_NUMBERS), paragraph))
    if phrases and not measure.parts_numbers:
        read += numbers
    held = _fitting(read, widest, longest(measure))
    if not phrases:
        return held
    costs = _costs(paragraph, untied(words), read, widest, measure.room)
    if measure.parts_numbers:
        costs |= dict.fromkeys(_fitting(numbers, widest, measure.room), _LOOSE)
    every = held | costs.keys()
    whole = _replaced(paragraph, words, every)
    if measure.room == inf or fills(whole.kids, face, measure):
        return every
    node = _replaced(paragraph, words, held)
    return held | best_ties(node.kids, face, measure, costs, ends_of_runs(paragraph))


def _shown(paragraph: Paragraph) -> Paragraph:
    """Return *paragraph* without what its lines do not depend on, above all where it was written."""
    return Paragraph("", "", tuple(map(_plain, paragraph.kids)), _NOWHERE, paragraph.role)


def _plain(node: N) -> N:
    """Return *node* without where it was written."""
    match node:
        case Value() | Blank():
            return replace(node, origin=_A_NAME if names_somebody(node.origin) else _A_VALUE)
        case _:
            return mapped(node, _plain) if children(node) else node


def _even(paragraph: Paragraph, plain: str, face: Face, room: float) -> frozenset[int]:
    """Return the places to tie in the words of a title, which are *plain*."""
    phrases = phrases_in(plain, (*PHRASES, *WHOLE_PHRASES, *LONG_PHRASES, *LETTER_NUMBERS))
    followed = {place for _, places in (*phrases, *names(paragraph)) for place in places}
    spaces = ties_of_even_lines(plain, face, room, frozenset(followed))
    return _fitting(_signs(paragraph, plain), face, min(room, LONGEST)) | frozenset(spaces)


def _signs(paragraph: Paragraph, plain: str) -> list[Held]:
    return [*hyphens(plain), *slashes(plain, everywhere=paragraph.role not in RUNNING)]


def _read_as_one(paragraph: Paragraph, plain: str, *, phrases: bool) -> list[Held]:
    """Return what is read as one in *paragraph*, whose words are *plain*; without *phrases* what even Word holds."""
    if not phrases:
        return [*_signs(paragraph, plain), *within_runs(phrases_in(plain, NUMBERS), paragraph)]
    read = (*phrases_in(plain, (*PHRASES, *WHOLE_PHRASES)), *names(paragraph), *laws(plain))
    return [*_signs(paragraph, plain), *within_runs(read, paragraph)]


def _costs(
    paragraph: Paragraph, plain: str, read: Iterable[Held], face: Face, room: float
) -> dict[int, float]:
    """Return how bad it is to end a line at each place of what is *read* as one, or belongs together, if *room* holds it."""
    loose = within_runs(phrases_in(plain, LONG_PHRASES), paragraph)
    halves = doubled(plain) if room < inf else ()
    costs: dict[int, float] = {}
    for cost, each in ((_HALVED, halves), (_LOOSE, loose), (_APART, read)):
        costs |= dict.fromkeys(_fitting(each, face, room), cost)
    return costs


def stretches(paragraph: Paragraph, face: Face, measure: Measure) -> tuple[float, ...]:
    """Return what the spaces grow by of each piece of *paragraph* that no line parts, in the order of `parted`."""
    lines = iter(set_lines(paragraph.kids, face, measure.room, measure.indent, measure.ends))
    line = next(lines)
    at, found = 0, []
    for words in one_look_texts(paragraph.kids):
        for run in _RUN.finditer(words):
            if _is_tied(run[0]):
                while at + run.start() >= line.end:
                    line = next(lines)
                found.append(max(measure.gap(line), 0.0) if line.whole else 0.0)
        at += len(words)
    return tuple(found)


def widest_gap(paragraph: Paragraph, face: Face, measure: Measure) -> float:
    """Return the most that a space between justified words of *paragraph* grows by."""
    return max(_gaps(paragraph, face, measure), default=0.0)


def torn_apart(paragraph: Paragraph, face: Face, measure: Measure) -> bool:
    """Return whether *paragraph* is better set left, because the words of a justified line stand too far apart.

    Of two lines only the first is justified, so nobody misses its even edge.
    """
    gaps = _gaps(paragraph, face, measure)
    return any(gap > (WIDE if len(gaps) == 1 else TOO_FAR) for gap in gaps)


def _gaps(paragraph: Paragraph, face: Face, measure: Measure) -> list[float]:
    """Return what a space between words grows by, for each justified line of *paragraph*, of which the last is none."""
    lines = set_lines(paragraph.kids, face, measure.room, measure.indent, measure.ends)
    return [measure.gap(line) for line in lines if line.whole]


def _fitting(held: Iterable[Held], face: Face, most: float) -> frozenset[int]:
    """Return the places of what is *held* and no wider than *most*."""
    fit = (places for words, places in held if places and face.width(words) <= most)
    return frozenset(place for places in fit for place in places)


def _with_ties(words: str, places: frozenset[int]) -> str:
    ties = {"-": HYPHEN, "/": SLASH, " ": SPACE}
    signs = list(words)
    for place in places:
        signs[place] = ties.get(words[place], words[place])
    return "".join(signs)


def _replaced(paragraph: Paragraph, words: str, places: frozenset[int]) -> Paragraph:
    """Return *paragraph* with *words* tied at these *places*; a blank stays one, which Word files are read back by."""
    if not places:
        return paragraph
    tied, at = _with_ties(words, places), 0

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
