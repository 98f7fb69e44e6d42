"""How much in so long: for how many days a stock is enough, and how many there are a day on average.

"320 ton, cukup untuk 45 hari dengan kebutuhan 8 ton per hari" is enough for forty, and "rata-rata 23 permohonan per
hari" are not 506 in 20 days. What is only about so many is left alone, and what is for each of several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.rates import Rate, all_rates
from mou_gen.language.stated_amounts import WrongAmount, amount_of, noun_behind, sentences_of
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
    r"\b(?:sekitar|kurang|lebih|kira-kira|hampir|paling|minimal|maksimal|hingga|antara|semula|menjadi|setelah|naik|turun|about|around|nearly|almost"
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
    told = list(all_rates(text, language))
    if len(told) != 1 or told[0].amount.kind is not FactKind.NUMBER or _VAGUE.search(text):
        return
    (rate,) = told
    others = facts(text, language)
    counts = [each for each in others if _is_of(text, each, rate)]
    spans = [each for each in others if each.kind is FactKind.DURATION and _lasts(each, rate)]
    apart = text[: rate.period.start] + text[rate.period.end :]
    if len(counts) != 1 or len(spans) != 1 or _BY_EACH.search(apart):
        return
    for found in (
        *_lasting(text, rate, counts[0], spans[0]),
        *_average(text, rate, counts[0], spans[0]),
    ):
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


def _lasting(text: str, rate: Rate, stock: Fact, span: Fact) -> Iterator[WrongAmount]:
    """Yield the *span* for which a *stock* is said to be enough, where at the *rate* at which it is used it is not."""
    if (
        not _ENOUGH.search(text, 0, span.start)
        or not _USE.search(text, 0, rate.amount.start)
        or _MORE_COMES.search(text)
    ):
        return
    (value, unit), (length, of) = rate.period.value, span.value
    if unit != of or _is_worked(text, span) != _is_worked(text, rate.period):
        return
    made = amount_of(stock) * Decimal(value) / amount_of(rate.amount)
    if _in_its_unit(span, Decimal(length) - made) >= _FEWEST_AWAY:
        yield WrongAmount(span, _rounded(_in_its_unit(span, made)))


def _is_worked(text: str, span: Fact) -> bool:
    return bool(_WORKED.search(span.text) or _WORKED_BEHIND.match(text, span.end))


_FIGURE = expression(r"\d+")


def _in_its_unit(span: Fact, made: Decimal) -> Decimal:
    """Return *made* in the unit in which *span* is told."""
    told = _FIGURE.search(span.text)
    return made * Decimal(told[0]) / amount_of(span) if told else made


def _rounded(made: Decimal) -> Decimal:
    return made.quantize(Decimal("0.1")).normalize()


def _average(text: str, rate: Rate, whole: Fact, span: Fact) -> Iterator[WrongAmount]:
    """Yield how many there are on average, where a *whole* and its *span* make another."""
    if not _ON_AVERAGE.search(text, 0, rate.amount.start):
        return
    if not _joins(text, whole, span) or rate.period.value[1] != span.value[1]:
        return
    said = amount_of(rate.amount)
    least = amount_of(whole) * Decimal(rate.period.value[0]) / amount_of(span)
    is_by_day = rate.period.value == (1, "day") and amount_of(span) >= _A_WEEK
    most = least * _A_WEEK / _OF_WORK if is_by_day else least
    if not least - _FEWEST_AWAY < said < most + _FEWEST_AWAY:
        yield WrongAmount(rate.amount, _rounded(least))


_IN = expression(
    r"(?:\s+[^\W\d_]+){1,6}?,?\s+(?:dalam|selama|in|over|within|during|for)(?:\s+[^\W\d_]+){0,2}\s+",
    re.IGNORECASE,
)
_AFTER = expression(r"(?:\s+[^\W\d_]+){0,4}?,?(?:\s+[^\W\d_]+){1,6}\s+", re.IGNORECASE)
_IN_BEFORE = expression(
    r"\b(?:dalam|selama|in|over|within|during|for)(?:\s+[^\W\d_]+){0,2}\s+$", re.IGNORECASE
)


def _joins(text: str, whole: Fact, span: Fact) -> bool:
    """Return whether *whole* is what there was in a *span*."""
    if whole.end <= span.start:
        return bool(_IN.fullmatch(text, whole.end, span.start))
    begin = max(0, span.start - 40)
    return bool(
        _IN_BEFORE.search(text, begin, span.start) and _AFTER.fullmatch(text, span.end, whole.start)
    )
