"""A ratio that a slip of typing has turned into another than the shares told elsewhere: 115:48:51 beside 46%, 33,6% and 20,4%, which are as 115:84:51.

Only the Indonesian is read. A ratio may well differ from other shares: it is wrong only where two neighbouring digits
exchanged give it the proportions of shares that make a whole, and no such shares have its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from mou_gen.calculations.exchanged_digits import exchanges
from mou_gen.calculations.restated_figures import RestatedFigure
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression

_RATIO = expression(
    r"\b(?:perbandingan|rasio|imbangan|porsi|dibagi|pembagian(?:\s+biaya)?)\s+(?:sebesar\s+)?(?P<ratio>\d{1,4}(?:\s?:\s?\d{1,4}){1,4})(?![\d:]|\s:|[.,]\d)",
    re.IGNORECASE,
)
_DIGITS = 4
"""Digits of a ratio, at the least: 12:5 and 21:5 may both be meant."""
_ALL = 100
_SHARE = FactKind.PERCENT

_Proportions = tuple[Fraction, ...]
"""What part of the whole each is."""


def mistyped_ratios(own: Sequence[str], others: Sequence[str]) -> Iterator[RestatedFigure]:
    """Yield each ratio in a document's *own* texts that with two digits exchanged has the proportions which these or *others* tell, with that one."""
    ratios = [(place, each) for place, text in enumerate(own) for each in _ratios(text)]
    known = _shares_of_all((*own, *others)) if ratios else {}
    for place, ratio in ratios:
        parts = _parts_of(ratio)
        if _proportions(parts) in known or len("".join(parts)) < _DIGITS:
            continue
        meant = [made for made in _exchanged(parts) if _proportions(made) in known]
        if len(meant) == 1:
            text = ":".join(meant[0])
            right = Fact(FactKind.NUMBER, None, text, ratio.start, ratio.start + len(text))
            yield RestatedFigure(place, ratio, right, known[_proportions(meant[0])])


def has_ratio(texts: Sequence[str]) -> bool:
    """Return whether one of *texts* tells a ratio."""
    return any(map(_RATIO.search, texts))


def _ratios(text: str) -> Iterator[Fact]:
    """Yield the ratios of *text*; their value is not read."""
    for found in _RATIO.finditer(text):
        start, end = found.span("ratio")
        yield Fact(FactKind.NUMBER, None, found["ratio"], start, end)


def _parts_of(ratio: Fact) -> tuple[str, ...]:
    return tuple("".join(ratio.text.split()).split(":"))


def _proportions(parts: Sequence[str | Decimal]) -> _Proportions:
    """Return which part of the whole each of *parts* is; nothing of no whole."""
    amounts = [Fraction(each) for each in parts]
    whole = sum(amounts)
    return tuple(each / whole for each in amounts) if whole else ()


def _exchanged(parts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield what the *parts* of a ratio are with two digits of one of them exchanged."""
    for at, part in enumerate(parts):
        for made in exchanges(part):
            yield (*parts[:at], made, *parts[at + 1 :])


def _shares_of_all(texts: Sequence[str]) -> dict[_Proportions, str]:
    """Return the shares in per cent of a whole that a sentence of *texts* tells, also as a ratio, each with the first such sentence."""
    known = dict[_Proportions, str]()
    for text in texts:
        for _start, sentence in sentences_of(text):
            of_it = [amount_of(each) for each in facts(sentence, "id") if each.kind is _SHARE]
            as_ratios = [[Decimal(one) for one in _parts_of(each)] for each in _ratios(sentence)]
            for shares in (of_it, *as_ratios):
                if len(shares) > 1 and sum(shares) == _ALL:
                    known.setdefault(_proportions(shares), sentence.strip())
    return known
