"""How many are not acknowledged of what is claimed: of 18, eleven "yang permintaannya masuk dalam 5 hari", so that seven came after that.

Who is acknowledged is told with a limit of time, and the rest in the same words as being past it. Some of the rest may be told
for another reason; only those that are beyond that limit are all of it. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.lacking_parts import WrongLack
from mou_gen.language.stated_amounts import amount_of, noun_behind, numbers_counted, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_BUT_ONLY = expression(
    r"\b(?:sedangkan|tetapi|namun|padahal)\b[^.;]*\b(?:hanya|baru)\s+(?:\w+\s+)?$", re.IGNORECASE
)
"""From what one side claims to what the other acknowledges."""
_IN_TIME = expression(
    r"\s+[^\W\d_]+\s+yang\s+(?:(?P<thing>[^\W\d_]+)nya\s+)?(?P<act>[^\W\d_]+)\s+(?:dalam|sebelum|sampai|paling\s+(?:lambat|lama)|tepat\s+waktu|di\s+bawah|hingga)\b",
    re.IGNORECASE,
)
_TOO_LATE = expression(
    r"\s+(?P<thing>[^\W\d_]+)\s+(?:yang\s+)?(?:(?:baru|telah|sudah)\s+)?(?P<act>[^\W\d_]+)\s+(?:sesudah|setelah|lewat|melewati|melampaui|di\s+luar|lebih\s+dari|terlambat)\b",
    re.IGNORECASE,
)
_OF_SOME = expression(
    r"\b(?:di\s+antara\w*|sebagian|lain\w*|sekitar|hampir|paling|masing-masing|setiap|tiap)\b",
    re.IGNORECASE,
)
"""Tells of some of the rest, or only about how many there are."""
_SAID_FIRST = expression(r"\s*(?:(?:sebanyak|terdapat|ada)\s+)?", re.IGNORECASE)


@value_class
class _Acknowledged:
    """How many are left of a claim, and what those are called that were in time, and what they did."""

    rest: Decimal
    things: frozenset[str]
    act: str


def wrong_contested(texts: Sequence[str]) -> Iterator[WrongLack]:
    """Yield how many one of *texts* says were too late, where another number is left of the one claim that they tell."""
    told = [each for text in texts for each in _acknowledged(text)]
    if len(told) != 1:
        return
    (known,) = told
    for place, text in enumerate(texts):
        for start, sentence in sentences_of(text):
            counts = numbers_counted(sentence)
            if not counts or not _SAID_FIRST.fullmatch(sentence, 0, counts[0].start):
                continue
            late = _TOO_LATE.match(sentence, counts[0].end)
            if late is None or _OF_SOME.search(sentence) or not _is_of(late, known):
                continue
            if amount_of(counts[0]) != known.rest:
                yield WrongLack(place, counts[0].moved(start), known.rest)


def _is_of(late: re.Match[str], known: _Acknowledged) -> bool:
    return late["act"].casefold() == known.act and late["thing"].casefold() in known.things


def _acknowledged(text: str) -> Iterator[_Acknowledged]:
    """Yield how much of a claim is left, where a sentence of *text* says how many of it were in time."""
    for _start, sentence in sentences_of(text):
        counts = numbers_counted(sentence)
        if len(counts) != 2 or amount_of(counts[1]) >= amount_of(counts[0]):
            continue
        claimed, part = counts
        noun = noun_behind(sentence, part)
        found = _IN_TIME.match(sentence, part.end)
        is_less = _BUT_ONLY.search(sentence, claimed.end, part.start)
        if found and is_less and noun and noun == noun_behind(sentence, claimed):
            things = frozenset({noun, (found["thing"] or noun).casefold()})
            rest = amount_of(claimed) - amount_of(part)
            yield _Acknowledged(rest, things, found["act"].casefold())
