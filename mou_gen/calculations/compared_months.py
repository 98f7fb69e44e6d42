"""By how many per cent something rose or fell since a month, where other minutes tell what it was then and became: from 58 in September to 31, so by 47%.

A share that may be of another month is left alone: what is found is the part that is left, 53%, or has two digits
exchanged. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.proportions import is_rounded
from mou_gen.calculations.typing_slips import is_exchanged
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.days import MONTHS
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import to_place
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    is_alike,
    numbers_counted,
    sentences_of,
)
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_WAYS = r"(?:(?P<up>naik|meningkat|bertambah)|(?P<down>turun|menurun|berkurang))"
_BY = expression(rf"\b{_WAYS}\s+(?:sebesar\s+|sebanyak\s+)?$", re.IGNORECASE)
_FROM = expression(rf"\b{_WAYS}\s+(?:dari|semula)\s+$", re.IGNORECASE)
_MONTHS = "|".join(MONTHS["id"])
_SINCE = expression(
    rf"\s*,?\s*(?:(?:di)?banding(?:kan)?(?:\s+dengan)?|sejak|dari(?:pada)?)\s+(?:pada\s+)?(?:bulan\s+)?(?P<month>{_MONTHS})\b",
    re.IGNORECASE,
)
_IN = expression(
    rf"(?:\s+[^\W\d_]+){{0,4}}?\s+(?:pada|dalam|di)\s+(?:bulan\s+)?(?P<month>{_MONTHS})\b(?:\s+\d{{4}})?\s+menjadi\s+$",
    re.IGNORECASE,
)
_FEW = 2
_NEAR = 40
_REACH = 200


@value_class
class _Change:
    """By what something rises or falls since a month: a share, or what it was and became."""

    is_up: bool
    month: str
    words: tuple[Sense, ...]
    share: Fact | None = None
    first: Decimal = Decimal(0)
    last: Decimal = Decimal(0)

    def is_of(self, other: _Change) -> bool:
        """Return whether both tell of one thing since one month."""
        same = (self.is_up, self.month) == (other.is_up, other.month)
        return same and in_common([*self.words], [*other.words]) >= _FEW


def wrong_shares_since(text: str, others: Sequence[str]) -> Iterator[WrongAmount]:
    """Yield each share by which *text* says that something moved since a month, where *others* tell what makes another."""
    told = list(_shares(text))
    known = [each for other in others for each in _figures(other)] if told else []
    for mine in told:
        alike = [each for each in known if each.is_of(mine)]
        if len({(each.first, each.last) for each in alike}) != 1 or mine.share is None:
            continue
        first, last = alike[0].first, alike[0].last
        made, left = (100 * part / first for part in (abs(last - first), last))
        is_slip = is_rounded(mine.share, left) or is_exchanged(
            amount_of(mine.share), to_place(made, Decimal(1))
        )
        if is_slip and not is_rounded(mine.share, made):
            yield WrongAmount(mine.share, to_place(made, Decimal("0.1")))


def _shares(text: str) -> Iterator[_Change]:
    for start, sentence in sentences_of(text):
        for each in facts(sentence, "id"):
            way = _BY.search(sentence, max(0, each.start - _NEAR), each.start)
            since = _SINCE.match(sentence, each.end)
            if each.kind is FactKind.PERCENT and way and since:
                words = tuple(meanings(sentence[max(0, way.start() - _REACH) : way.start()]))
                month = since["month"].casefold()
                yield _Change(bool(way["up"]), month, words, share=each.moved(start))


def _figures(text: str) -> Iterator[_Change]:
    for _start, sentence in sentences_of(text):
        counted = numbers_counted(sentence)
        for first, last in pairwise(counted):
            way = _FROM.search(sentence, max(0, first.start - _NEAR), first.start)
            month = _IN.fullmatch(sentence, first.end, last.start)
            if way and month and is_alike(first, last) and amount_of(first):
                words = tuple(meanings(sentence[max(0, way.start() - _REACH) : way.start()]))
                yield _Change(
                    bool(way["up"]),
                    month["month"].casefold(),
                    words,
                    first=amount_of(first),
                    last=amount_of(last),
                )
