"""How many there are of one thing for each of another on average: 6,320 sheets in 40 nights are 158 a night.

The time of a calendar is reckoned as a pace; here what is counted is a night, a voyage, a class or a village. The
whole, how many share it and the average stand in one sentence, and no other number that it could be reckoned from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import to_place
from mou_gen.language.stated_amounts import (
    SLACK,
    WrongAmount,
    amount_of,
    is_year,
    noun_behind,
    sentences_of,
    without_about,
)
from mou_gen.startup.expressions import expression

_WORD = r"[^\W\d_]+"
_FOR_EACH = (
    r"(?:(?:untuk|dalam|pada|di|bagi|in|on|for|from|to)\s+)?"
    r"(?:(?:setiap|tiap|per|sekali|each|every|an?)\s+|se)(?P<unit>[^\W\d_]{3,})\b"
)
_UNIT_BEHIND = expression(rf"(?:\s+{_WORD}){{0,3}}?\s+{_FOR_EACH}", re.IGNORECASE)
_UNIT_BEFORE = expression(
    rf"\b(?:setiap|tiap|each|every)\s+(?P<unit>[^\W\d_]{{3,}})(?:\s+{_WORD}(?:-{_WORD})?){{0,4}}\s+$",
    re.IGNORECASE,
)
_ON_AVERAGE = expression(
    rf"\b(?:rata-rata(?:nya)?|rerata(?:nya)?|averag\w+)(?:\s+{_WORD}){{0,4}}\s+$", re.IGNORECASE
)
_ON_AVERAGE_BEHIND = expression(r"\s+(?:secara\s+rata-rata|on\s+average)\b", re.IGNORECASE)
_OF_MORE = expression(
    r"\b(?:kurang|lebih|hampir|paling|minim(?:al|um)|maksim(?:al|um)|hingga|antara|semula|menjadi|naik|turun|selain|kecuali|termasuk|ditambah|tambahan"
    r"|target|sasaran|rencana|sebelum\w*|lalu|sisa\w*|lain\w*|pertama|terakhir|sedangkan|sementara|tetapi|dibandingkan"
    r"|nearly|almost|over|more|less|between|previous\w*|last|besides|except|including|plus|target|planned|rest|remain\w*|other|first|while|whereas|but"
    r"|compared|at\s+(?:least|most)|up\s+to)\b",
    re.IGNORECASE,
)
"""Tells of more or fewer than those that are reckoned, or of another time."""
_BY_EACH = expression(
    r"\b(?:setiap|tiap|masing-masing|per|each|every|dua\s+kali|twice)\b", re.IGNORECASE
)
_ROUNDED = 1
"""By less than how much an average may be rounded."""
_MOST = 10
"""How many times too much or too little a number is taken for a slip; beyond that it counts something else."""


def wrong_averages(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield each average in *text* that the whole and how many share it do not make."""
    for start, sentence in sentences_of(text):
        for each in _of_sentence(sentence, language):
            yield WrongAmount(each.amount.moved(start), each.made)


def _of_sentence(text: str, language: str) -> Iterator[WrongAmount]:
    counts = [
        each
        for each in facts(text, language)
        if each.kind is FactKind.NUMBER and not each.is_place and not is_year(each, text)
    ]
    if len(counts) != 3 or not all(each.sure and amount_of(each) for each in counts):
        return
    for average in counts:
        around = _around(text, average)
        shared = _shared(text, average, counts, around["unit"]) if around else None
        if around is None or shared is None or _is_of_more(text, average, around, counts):
            continue
        whole, sharers = shared
        made = amount_of(whole) / amount_of(sharers)
        if _is_slip(text, average, made, counts):
            yield WrongAmount(average, to_place(made, Decimal("0.1")))


def _around(text: str, average: Fact) -> re.Match[str] | None:
    """Return for each of what there are so many on *average*, None where it is no average."""
    around = _UNIT_BEHIND.match(text, average.end) or _UNIT_BEFORE.search(text[: average.start])
    if around is None:
        return None
    is_told = _ON_AVERAGE.search(text[: average.start])
    is_told_behind = _ON_AVERAGE_BEHIND.match(text, max(average.end, around.end()))
    return around if is_told or is_told_behind else None


def _shared(
    text: str, average: Fact, counts: Sequence[Fact], unit: str
) -> tuple[Fact, Fact] | None:
    """Return the whole and how many of the *unit* share it, of the other two *counts*; None where they are not these."""
    others = [each for each in counts if each is not average]
    sharers = [each for each in others if _is_one(noun_behind(text, each), unit)]
    if len(sharers) != 1:
        return None
    (whole,) = (each for each in others if each is not sharers[0])
    thing, of_average = noun_behind(text, whole), noun_behind(text, average)
    if not thing or not (of_average in (thing, "") or _says_unit(text, average)):
        return None
    return whole, sharers[0]


_AT_ONCE = expression(rf"\s+{_FOR_EACH}", re.IGNORECASE)


def _says_unit(text: str, average: Fact) -> bool:
    """Return whether *text* does not say again what there are so many of: "185 a night"."""
    return bool(_AT_ONCE.match(text, average.end))


def _is_one(noun: str, unit: str) -> bool:
    """Return whether *noun* is the *unit*, in English of several."""
    one = unit.casefold()
    return bool(noun) and noun in (one, f"{one}s", f"{one}es", f"{one.removesuffix('y')}ies")


def _is_of_more(text: str, average: Fact, around: re.Match[str], counts: Sequence[Fact]) -> bool:
    """Return whether the rest of *text* tells of more than is reckoned, or of each of several."""
    rest = without_about(text, counts)
    first, last = min(average.start, around.start()), max(average.end, around.end())
    return bool(
        _OF_MORE.search(rest) or _BY_EACH.search(rest, 0, first) or _BY_EACH.search(rest, last)
    )


def _is_slip(text: str, average: Fact, made: Decimal, counts: Sequence[Fact]) -> bool:
    said = amount_of(average)
    slack = SLACK if without_about(text, counts) != text else Decimal(1)
    is_right = (made - _ROUNDED) / slack < said < (made + _ROUNDED) * slack
    return not is_right and made / _MOST < said < made * _MOST


_LEAST = expression(
    r"\b(?:terendah|terkecil|paling\s+(?:rendah|kecil|sedikit)|minimum|berkisar(?:\s+antara)?|lowest|smallest|ranges?\s+(?:between|from))(?:\s+[^\W\d_]+){0,4}?\s+$",
    re.IGNORECASE,
)
_UP_TO_MOST = expression(
    r"[^.;\d]{0,60}?\b(?:dan|sampai(?:\s+dengan)?|hingga|tertinggi|terbesar|paling\s+(?:tinggi|besar|banyak)|maksimum|and|to|highest|largest)\b[^.;\d]{0,40}?",
    re.IGNORECASE,
)
_AND_AVERAGE = expression(
    rf"[^.;\d]{{0,60}}?(?:\b(?:rata-rata|rerata)(?:nya)?|\baverag\w+)(?:\s+{_WORD}){{0,4}}?\s+",
    re.IGNORECASE,
)


def averages_outside(text: str, language: str) -> Iterator[tuple[Fact, Fact, Fact]]:
    """Yield each average in *text* that does not lie between the least and the most before it, with these."""
    counts = [each for each in facts(text, language) if each.kind is FactKind.NUMBER and each.sure]
    for least, most, average in zip(counts, counts[1:], counts[2:], strict=False):
        if (
            _LEAST.search(text, 0, least.start)
            and _UP_TO_MOST.fullmatch(text, least.end, most.start)
            and _AND_AVERAGE.fullmatch(text, most.end, average.start)
            and noun_behind(text, average) == noun_behind(text, most)
            and amount_of(least) <= amount_of(most)
            and not amount_of(least) <= amount_of(average) <= amount_of(most)
        ):
            yield average, least, most
