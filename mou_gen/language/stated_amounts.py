"""Numbers and amounts that stand in one sentence, so that they may be reckoned with one another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

SENTENCE_END = expression(r"[.;](?=\s|$)")
_CITED = expression(
    r"(?:\b(?:nomor|no\.|tahun|number|pasal|articles?|ayat|paragraphs?)\s*\(?|\bnumber \d+ of )$",
    re.IGNORECASE,
)
"""What stands before the number, the year or the article of a law, which counts nothing."""
_PERSONS = r"(?:people|men|women|children|[a-z]+(?:men|women))"
_ARE_AS_MANY = expression(
    rf"\b(?:they|we|who|which|these|those|(?!(?:its|this|his|is|was|has|as|thus)\b)[a-z]{{2,}}s|{_PERSONS})"
    r"\s+(?:(?:now|then|already|together|currently|at\s+present|in\s+all|still)\s+)?number\s+$"
)
_OF_THEM = expression(
    rf"(?:\s+\([^()]{{1,80}}\))?(?:(?:\s+[a-z][a-z-]{{2,}})?\s+(?:(?!(?:is|was|has|as)\b)[a-z-]{{2,}}s|{_PERSONS})\b"
    r"|,?\s+(?:\d[\d.,]*\s+(?:\([^()]{1,80}\)\s+)?)?of\s+(?:whom|which|them)\b)"
)
"""Around how many there are, of which "number" is the verb: "the maps of both regions number 1,214 sheets, 86 of which"."""
REACH = 200
"""Characters before a number that can say what it is."""
_MOST_COMPARED = 100
"""Numbers in a sentence that are reckoned with: each is compared with each."""


@value_class
class WrongAmount:
    """An amount, and what it ought to be."""

    amount: Fact
    made: Decimal


def by_sentence(text: str, found: Sequence[Fact]) -> Iterator[list[Fact]]:
    """Yield those of *found* that stand in one sentence of *text*, sentence by sentence."""
    sentence: list[Fact] = []
    for each in found:
        if sentence and SENTENCE_END.search(
            text, sentence[-1].end, max(sentence[-1].end, each.start)
        ):
            yield sentence
            sentence = []
        sentence.append(each)
    yield sentence


_BETWEEN_SENTENCES = expression(r"(?<=[.;])\s+")


def sentences_of(text: str) -> Iterator[tuple[int, str]]:
    """Yield the sentences of *text*, each with where it begins."""
    start = 0
    for end in [*(found.end() for found in _BETWEEN_SENTENCES.finditer(text)), len(text)]:
        yield start, text[start:end]
        start = end


def numbers_counted(sentence: str) -> list[Fact]:
    """Return what an Indonesian *sentence* counts for certain; a place in an order counts nothing."""
    return [
        each
        for each in facts(sentence, "id")
        if each.kind is FactKind.NUMBER and each.sure and not each.is_place
    ]


_FAR = 240
"""Characters before the first fact of a sentence in which its beginning is looked for."""


def span_of(text: str, sentence: Sequence[Fact]) -> tuple[int, int]:
    """Return where the sentence of these facts begins in *text* and where it ends, as far as it is near them."""
    begin = max(0, sentence[0].start - _FAR)
    ends = [found.end() for found in SENTENCE_END.finditer(text, begin, sentence[0].start)]
    stop = SENTENCE_END.search(text, sentence[-1].end)
    return ends[-1] if ends else begin, stop.start() if stop else len(text)


_NOUN = expression(r"\s+([^\W\d_]+)")


def noun_behind(text: str, fact: Fact) -> str:
    """Return the word right behind *fact* in small letters, which it may count; "" where none stands there."""
    found = _NOUN.match(text, fact.end)
    return found[1].casefold() if found else ""


@lru_cache(maxsize=4096)
def counted_by_sentence(text: str, language: str) -> Sequence[tuple[int, Sequence[Fact]]]:
    """Return where each sentence of *text* that states several facts begins, and these facts."""
    ends = [found.end() for found in SENTENCE_END.finditer(text)]
    bounds = [0, *ends, len(text) + 1]
    found = [
        each
        for each in facts(text, language)
        if each.sure and (not stands_before(each, text, _CITED) or _is_how_many(each, text))
    ]
    sentences = []
    for start, stop in pairwise(bounds):
        first, end = (bisect_left(found, place, key=_start) for place in (start, stop))
        if 1 < end - first <= _MOST_COMPARED:
            sentences.append((start, found[first:end]))
    return sentences


def _is_how_many(fact: Fact, text: str) -> bool:
    """Return whether *fact* tells how many there are of those that "number" so many, and is no number of a paper."""
    return stands_before(fact, text, _ARE_AS_MANY) and bool(_OF_THEM.match(text, fact.end))


_HOURS = expression(r"(?:jam|hours?)$", re.IGNORECASE)
_AND_MINUTES = expression(r"\s+(?:(?:dan|lebih|and)\s+)?", re.IGNORECASE)
_AN_HOUR = 60


def with_whole_times(found: Iterable[Fact], text: str) -> list[Fact]:
    """Return what is *found* in *text*, with each time that it tells in hours and minutes as one: "3 jam 20 menit"."""
    whole = list[Fact]()
    for each in found:
        before = whole[-1] if whole else None
        if before and _are_one_time(before, each, text):
            value = (before.value[0] + each.value[0], "minute")
            said, sure = text[before.start : each.end], before.sure and each.sure
            whole[-1] = Fact(FactKind.DURATION, value, said, before.start, each.end, sure)
        else:
            whole.append(each)
    return whole


def _are_one_time(hours: Fact, minutes: Fact, text: str) -> bool:
    return (
        hours.kind is minutes.kind is FactKind.DURATION
        and hours.value[1] == minutes.value[1] == "minute"
        and bool(
            _HOURS.search(hours.text) and _AND_MINUTES.fullmatch(text, hours.end, minutes.start)
        )
        and minutes.value[0] < _AN_HOUR
    )


def _start(fact: Fact) -> int:
    return fact.start


def stands_before(fact: Fact, text: str, said: re.Pattern[str]) -> bool:
    """Return whether *said*, a pattern that ends at the number, stands right before *fact*."""
    return bool(said.search(text, max(0, fact.start - REACH), fact.start))


_ABOUT = expression(
    r"\b(?:sekitar|kurang\s+lebih|kira-kira|about|around|roughly|approximately|some)\s+$",
    re.IGNORECASE,
)
"""Right before a number that is not exact."""
SLACK = Decimal("1.25")
"""How many times what is reckoned an amount may be that is only about so much."""


def without_about(text: str, found: Sequence[Fact]) -> str:
    """Return *text* with blanks for the words by which a number *found* there is only about so much."""
    for each in found:
        if about := _ABOUT.search(text, max(0, each.start - 20), each.start):
            text = text[: about.start()] + " " * len(about[0]) + text[about.end() :]
    return text


def amount_of(fact: Fact) -> Decimal:
    """Return how much an amount or a number is, or how many of its unit a time is."""
    match fact.kind:
        case FactKind.MONEY:
            return Decimal(fact.value[1])
        case FactKind.DURATION:
            return Decimal(fact.value[0])
        case _:
            return Decimal(fact.value)


def sum_of(parts: Sequence[Fact]) -> Decimal:
    """Return how much *parts* are together."""
    return sum((amount_of(each) for each in parts), Decimal(0))


def is_alike(one: Fact, other: Fact) -> bool:
    """Return whether one can be a part of the other: both numbers, amounts of one currency, or times in one unit."""
    if one.kind is FactKind.DURATION:
        return other.kind is FactKind.DURATION and bool(one.value[1] == other.value[1])
    return one.kind is other.kind and (
        one.kind is not FactKind.MONEY or one.value[0] == other.value[0]
    )


_YEAR = expression(r"(?:19|20)\d\d(?!\d)")
_OF_A_YEAR = expression(
    r"\b(?:tahun|anggaran|ajaran|sejak|pada|awal|pertengahan|akhir|in|during|since|of|year|by|until)\s+$",
    re.IGNORECASE,
)


def is_year(fact: Fact, text: str) -> bool:
    """Return whether *fact* is the year of "pada tahun 2024", which counts nothing."""
    return bool(
        fact.kind is FactKind.NUMBER
        and _YEAR.match(fact.text)
        and _OF_A_YEAR.search(text, max(0, fact.start - 12), fact.start)
    )


_YEARS_JOINT = r"\s*(?:,|,?\s+(?:dan|atau|serta|and|or)|-|–|\s+(?:sampai\s+dengan|hingga|to|until|through))\s*(?:tahun\s+(?:anggaran\s+)?)?"
_BESIDE_A_YEAR = expression(rf"\b(?:19|20)\d\d{_YEARS_JOINT}$", re.IGNORECASE)
_BEFORE_A_YEAR = expression(rf"{_YEARS_JOINT}(?:19|20)\d\d(?!\d)", re.IGNORECASE)


def is_among_years(fact: Fact, text: str) -> bool:
    """Return whether *fact* is a year, or stands beside one: "antara 2026 dan 2027"."""
    if fact.kind is not FactKind.NUMBER or not _YEAR.fullmatch(fact.text):
        return False
    beside = _BESIDE_A_YEAR.search(text, max(0, fact.start - 40), fact.start)
    return is_year(fact, text) or bool(beside or _BEFORE_A_YEAR.match(text, fact.end))


_LEAST_MULTIPLIED = 2


def are_multiplied(parts: Sequence[Fact], totals: Sequence[Fact]) -> bool:
    """Return whether each of *totals* is so many times that of *parts* in its place: "5 and 7 in each watch, 20 and 28 in all"."""
    if not _LEAST_MULTIPLIED <= len(parts) == len(totals):
        return False
    times = {amount_of(total) / amount_of(part) for part, total in zip(parts, totals, strict=True)}
    return len(times) == 1 and all(each > 1 and each == int(each) for each in times)


def is_fraction(fact: Fact) -> bool:
    """Return whether it is "sepertiga" or another part of one."""
    return fact.kind is FactKind.NUMBER and 0 < Decimal(fact.value) < 1
