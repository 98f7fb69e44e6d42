"""How much in so long: for how many days a stock is enough, and how many there are a day on average.

"320 ton, cukup untuk 45 hari dengan kebutuhan 8 ton per hari" is enough for forty, and "rata-rata 23 permohonan per
hari" are not 506 in 20 days. What is only about so many may be somewhat more or less; what is for each of several is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.rates import Rate, all_rates
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import to_place
from mou_gen.language.stated_amounts import (
    SLACK,
    WrongAmount,
    amount_of,
    noun_behind,
    sentences_of,
    without_about,
)
from mou_gen.startup.expressions import expression

_ENOUGH = expression(
    r"\b(?:(?:men)?cukup(?:i)?|memadai|bertahan|memenuhi\s+kebutuhan|enough|sufficient|suffic\w+|lasts?|will\s+last|cover\w*)\b[^.;,\d]{0,40}$",
    re.IGNORECASE,
)
"""Before how long a stock is enough."""
_USE = expression(
    r"\b(?:kebutuhan\w*|konsumsi\w*|pemakaian\w*|penggunaan\w*|penyaluran\w*|pengeluaran\w*|needs?|use|uses|using|usage|consumption|demand|consumed?|requirements?|distribution)\b"
    r"[^.;,\d]{0,60}$",
    re.IGNORECASE,
)
"""Before how much is used in a period."""
_ON_AVERAGE = expression(
    r"\b(?:rata-rata(?:nya)?|averag\w+)\b[^.;,\d]{0,40}$|\brata-rata\s*$", re.IGNORECASE
)
_VAGUE = expression(
    r"\b(?:sekitar|kurang|lebih|kira-kira|hampir|paling|minim(?:al|um)|maksim(?:al|um)|hingga|antara|semula|menjadi|setelah|naik|turun|about|around|nearly|almost"
    r"|over|more|less|roughly|approximately|some|between|previously|now|at\s+(?:least|most)|up\s+to)\b",
    re.IGNORECASE,
)
_MORE_COMES = expression(
    r"\b(?:pasokan|tambahan|ditambah|kiriman|produksi|impor|termasuk|susut|supply|supplies|replenish\w*|additional|plus|including|production)\b",
    re.IGNORECASE,
)
"""Tells that the stock is not all that there is to use."""
_BY_EACH = expression(r"\b(?:setiap|tiap|per|masing-masing|each|every|per)\b", re.IGNORECASE)
_WORKED = expression(r"\b(?:kerja|working)\b", re.IGNORECASE)
_WORKED_BEHIND = expression(r"\s+(?:kerja|working)\b", re.IGNORECASE)
_FEWEST_AWAY = 1
_A_WEEK, _OF_WORK = Decimal(7), Decimal(5)


def wrong_paces(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield each time in *text* for which a stock is not enough, and each average that the whole and its time do not make."""
    ahead = ""
    for start, sentence in sentences_of(text):
        for before in dict.fromkeys(("", ahead)):
            found = list(_of_sentence(before + sentence, language, len(before)))
            for each in found:
                yield WrongAmount(each.amount.moved(start - len(before)), each.made)
            if found:
                break
        ahead = sentence


def _of_sentence(text: str, language: str, start: int) -> Iterator[WrongAmount]:
    """Yield what is wrong behind *start* in a *text* of one sentence, or of two that follow each other."""
    others = facts(text, language)
    plain = without_about(text, others)
    told = list(all_rates(text, language))
    if len(told) != 1 or told[0].amount.kind is not FactKind.NUMBER or _VAGUE.search(plain):
        return
    (rate,) = told
    if not amount_of(rate.amount):
        return
    counts = [each for each in others if _is_of(text, each, rate)]
    spans = [each for each in others if each.kind is FactKind.DURATION and _lasts(each, rate)]
    spans += _months(text, others)
    apart = text[: rate.period.start] + text[rate.period.end :]
    if len(counts) != 1 or len(spans) != 1 or _BY_EACH.search(apart):
        return
    slack = Decimal(1) if plain == text else SLACK
    is_stock = _ENOUGH.search(text, 0, spans[0].start)
    reckoned = _lasting if is_stock else _average_after if rate.period.end < start else _average
    for found in reckoned(text, rate, counts[0], spans[0], slack):
        if found.amount.start >= start:
            yield found


def _is_of(text: str, fact: Fact, rate: Rate) -> bool:
    """Return whether *fact* counts what a *rate* does."""
    if fact.kind is not FactKind.NUMBER or not fact.sure or fact.start == rate.amount.start:
        return False
    noun = noun_behind(text, fact)
    return bool(noun) and noun.rstrip("s") == rate.thing


def _lasts(span: Fact, rate: Rate) -> bool:
    """Return whether *span* is how long something lasts, and neither the period of the *rate* nor "harian"."""
    return span.start != rate.period.start and bool(span.value[0]) and " " in span.text


_UNTIL = expression(
    r"\s+(?:sampai(?:\s+dengan)?|s\.d\.|to|until|through)\s+(?:bulan\s+)?", re.IGNORECASE
)
_FROM = expression(
    r"\b(?:pada|dari|dalam|selama|mulai|in|from|during)\s+(?:bulan\s+)?$", re.IGNORECASE
)
_MOST_APART = 12


def _months(text: str, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the time from one month to another: "pada bulan Juli sampai dengan bulan September 2026"."""
    for first, last in pairwise(found):
        if not first.kind is last.kind is FactKind.DATE:
            continue
        (year, month, day), (until, last_month, last_day) = first.value, last.value
        if day or last_day or not _UNTIL.fullmatch(text, first.end, last.start):
            continue
        years = until - year if year and until else int(month > last_month)
        count = 12 * years + last_month - month + 1
        if 1 < count <= _MOST_APART and _FROM.search(text, max(0, first.start - 20), first.start):
            told = text[first.start : last.end]
            yield Fact(FactKind.DURATION, (Decimal(count), "month"), told, first.start, last.end)


def _lasting(
    text: str, rate: Rate, stock: Fact, span: Fact, slack: Decimal
) -> Iterator[WrongAmount]:
    """Yield the *span* for which a *stock* is said to be enough, where at the *rate* at which it is used it is not."""
    if not _USE.search(text, 0, rate.amount.start) or _MORE_COMES.search(text):
        return
    (value, unit), (length, of) = rate.period.value, span.value
    if unit != of or _is_worked(text, span) != _is_worked(text, rate.period):
        return
    made = amount_of(stock) * Decimal(value) / amount_of(rate.amount)
    if _in_its_unit(span, Decimal(length) - made * slack) >= _FEWEST_AWAY:
        yield WrongAmount(span, _rounded(_in_its_unit(span, made)))


def _is_worked(text: str, span: Fact) -> bool:
    return bool(_WORKED.search(span.text) or _WORKED_BEHIND.match(text, span.end))


_FIGURE = expression(r"\d+")


def _in_its_unit(span: Fact, made: Decimal) -> Decimal:
    """Return *made* in the unit in which *span* is told."""
    told = _FIGURE.search(span.text)
    return made * Decimal(told[0]) / amount_of(span) if told else made


def _rounded(made: Decimal) -> Decimal:
    return to_place(made, Decimal("0.1"))


def _average(
    text: str, rate: Rate, whole: Fact, span: Fact, slack: Decimal
) -> Iterator[WrongAmount]:
    """Yield how many there are on average, where a *whole* and its *span* make another."""
    if not _ON_AVERAGE.search(text, 0, rate.amount.start):
        return
    unit, of = rate.period.value[1], span.value[1]
    if not _joins(text, whole, span) or (unit, of) not in ((of, of), _BY_WORKING_DAYS):
        return
    said = amount_of(rate.amount)
    least = amount_of(whole) * Decimal(rate.period.value[0]) / amount_of(span)
    is_by_day = rate.period.value == (1, "day") == (1, of) and amount_of(span) >= _A_WEEK
    most = least * _A_WEEK / _OF_WORK if is_by_day else least
    if not (least - _FEWEST_AWAY) / slack < said < (most + _FEWEST_AWAY) * slack:
        yield WrongAmount(rate.amount, _rounded(least))


_BY_WORKING_DAYS = ("day", "working day")
_BY_THAT = expression(
    r"\b(?:rata-rata\s+(?:tersebut|itu|ini)|(?:jumlah|angka|kecepatan|laju)\s+(?:tersebut|itu)|sehingga|jadi|(?:dengan\s+)?demikian|artinya|berarti"
    r"|(?:that|this)\s+(?:average|rate|pace)|thus|hence|therefore|at\s+that)\b",
    re.IGNORECASE,
)
"""Says in a sentence that it goes on reckoning from the one before it."""


def _average_after(
    text: str, rate: Rate, whole: Fact, span: Fact, slack: Decimal
) -> Iterator[WrongAmount]:
    """Yield the *whole*, where a sentence before it gives the average by which it is said to be reckoned."""
    if _BY_THAT.search(text, rate.period.end):
        for _found in _average(text, rate, whole, span, slack):
            made = amount_of(rate.amount) * amount_of(span) / Decimal(rate.period.value[0])
            yield WrongAmount(whole, made)


_IN = expression(
    r"(?:\s+[^\W\d_]+){1,6}?,?\s+(?:dalam|selama|in|over|within|during|for)(?:\s+[^\W\d_]+){0,2}\s+",
    re.IGNORECASE,
)
_AFTER = expression(r"(?:\s+[^\W\d_]+){0,4}?,?(?:\s+[^\W\d_]+){1,6}\s+", re.IGNORECASE)
_IN_BEFORE = expression(
    r"\b(?:dalam|selama|in|over|within|during|for)(?:\s+[^\W\d_]+){0,2}\s+$", re.IGNORECASE
)
_IN_MONTHS = expression(
    r"(?:\s+[^\W\d_]+){1,6}?,?\s+(?:pada|dari|dalam|selama|in|from|during)(?:\s+bulan)?\s+",
    re.IGNORECASE,
)


def _joins(text: str, whole: Fact, span: Fact) -> bool:
    """Return whether *whole* is what there was in a *span*."""
    is_of_months = _UNTIL.search(span.text) is not None
    if whole.end <= span.start:
        is_in = _IN_MONTHS if is_of_months else _IN
        return bool(is_in.fullmatch(text, whole.end, span.start))
    begin = max(0, span.start - 40)
    is_told = is_of_months or _IN_BEFORE.search(text, begin, span.start)
    return bool(is_told and _AFTER.fullmatch(text, span.end, whole.start))
