"""How many lack what the others have: "97 guru, tetapi hanya 41 guru yang berijazah. Dengan demikian, 56 guru belum berijazah".

Only the Indonesian is read. Who lacks it is said to follow, in the words of who has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, noun_behind, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class WrongLack:
    """How many are said to lack something, and how many do."""

    place: int
    """In which of the texts it stands, from 0."""
    amount: Fact
    made: Decimal


@value_class
class _Part:
    """Some of a whole who have something, and the words of it."""

    whole: Fact
    part: Fact
    noun: str
    has: str
    words: frozenset[str]


_BUT_ONLY = expression(
    r"(?:\s+[^\W\d_]+){1,8}?,?\s+(?:(?:tetapi|namun|dan|sedangkan)\s+)?(?:hanya|baru)\s+(?:(?:ada|terdapat|sebanyak)\s+)?",
    re.IGNORECASE,
)
_WHO_HAVE = expression(
    r"\s+(?P<noun>[^\W\d_]+)\s+(?:yang\s+)?(?:(?:sudah|telah)\s+)?(?P<has>[^\W\d_]+(?:\s+[^\W\d_]+){0,3})\s*(?:[.;]|$)"
)
_THUS = expression(
    r"^\s*(?:dengan\s+demikian|jadi|artinya|berarti|oleh\s+karena\s+itu)\b,?\s+(?:(?:masih\s+)?(?:ada|terdapat)\s+|sebanyak\s+)?$",
    re.IGNORECASE,
)
_WHO_LACK = expression(
    r"\s+(?P<noun>[^\W\d_]+)(?P<where>(?:\s+[^\W\d_]+){0,6}?)\s+(?:yang\s+)?(?:masih\s+)?(?:belum|tidak)\s+(?P<has>[^\W\d_]+(?:\s+[^\W\d_]+){0,3})\s*(?:[.;]|$)"
)
_WORD = expression(r"[^\W\d_]+")


def wrong_lacks(texts: Sequence[str]) -> Iterator[WrongLack]:
    """Yield how many are said to lack what a sentence before it in *texts* says that some have, where another number is left of the whole."""
    parts: list[_Part] = []
    again: set[str] = set()
    for place, text in enumerate(texts):
        for start, sentence in sentences_of(text):
            counts = [
                each for each in facts(sentence, "id") if each.kind is FactKind.NUMBER and each.sure
            ]
            known = [each for each in parts if each.noun not in again]
            if len(counts) == 1 and (rest := _rest(sentence, counts[0], known)) is not None:
                yield WrongLack(place, counts[0].moved(start), rest)
            more = list(_parts(sentence, counts))
            again.difference_update(each.noun for each in more)
            if not more:  # as many may have come to have it
                again.update(noun_behind(sentence, each) for each in counts)
            parts += more


def _parts(sentence: str, counts: Sequence[Fact]) -> Iterator[_Part]:
    """Yield who have something of a whole that a *sentence* counts before them."""
    for whole, part in pairwise(counts):
        found = _WHO_HAVE.match(sentence, part.end)
        if (
            found
            and found["noun"].casefold() == noun_behind(sentence, whole)
            and amount_of(part) < amount_of(whole)
            and _BUT_ONLY.fullmatch(sentence, whole.end, part.start)
        ):
            words = frozenset(_WORD.findall(sentence.casefold()))
            noun = found["noun"].casefold()
            yield _Part(whole, part, noun, _same(found["has"]), words)


def _same(words: str) -> str:
    return " ".join(words.casefold().split())


def _rest(sentence: str, count: Fact, parts: Sequence[_Part]) -> Decimal | None:
    """Return how many lack what the one of *parts* has that the *sentence* goes on from; None where *count* is right, or is about others."""
    found = _WHO_LACK.match(sentence, count.end)
    if not found or not _THUS.search(sentence[: count.start]):
        return None
    noun, has = found["noun"].casefold(), _same(found["has"])
    alike = [each for each in parts if (each.noun, each.has) == (noun, has)]
    if len(alike) != 1 or not {*_WORD.findall(found["where"].casefold())} <= alike[0].words:
        return None
    made = amount_of(alike[0].whole) - amount_of(alike[0].part)
    return made if made != amount_of(count) else None
