"""Amounts that are called equal or a half and are not: "sama besar, yaitu Rp40 juta dan Rp60 juta", "setengah, yaitu 40%"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, by_sentence, is_fraction
from mou_gen.startup.expressions import expression

_EQUAL = {
    "id": expression(
        r"(?<!tidak )\b(?:sama\s+(?:besar|rata|banyak)|secara\s+(?:merata|seimbang)|(?:di)?bagi\s+(?:sama\s+)?rata|dalam\s+jumlah\s+yang\s+sama"
        r"|dengan\s+(?:jumlah|bagian|besaran)\s+yang\s+sama)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?<!not )\b(?:equally|in\s+equal\s+(?:shares|parts|amounts)|evenly)\b", re.IGNORECASE
    ),
}
_NAMELY = r"(?:(?:yaitu|yakni|namely|that\s+is|with)\b\s*:?\s*)?"
_PARTY = r"(?:(?:PIHAK\s+KE[A-Z]+)|(?:(?:by|for|from|to)\s+)?the\s+[A-Z]{4,}\s+PARTY)"
_OF_PARTIES = {
    "id": expression(
        rf"[^.;\d]{{0,30}}?,?\s+{_NAMELY}(?:oleh\s+|bagi\s+|untuk\s+)?{_PARTY}\s+(?:[^\W\d_]+\s+){{0,2}}?$"
    ),
    "en": expression(rf"[^.;\d]{{0,30}}?,?\s+{_NAMELY}(?:{_PARTY}\s+)?$"),
}
"""From "equally" to what the first party has."""
_AND_OTHER = expression(
    rf"(?:\s+{_PARTY})?\s*,?\s+(?:dan|serta|sedangkan|and)\s+(?:oleh\s+|bagi\s+|untuk\s+)?(?:{_PARTY}\s+)?(?:[^\W\d_]+\s+){{0,2}}?"
)
_HAS_PARTY = expression(_PARTY)
_EACH = expression(
    r"[^.;\d]{0,20}?,?\s+(?:(?:yaitu|yakni|namely|that\s+is)\s+)?(?:masing-masing\s+)?(?:sebesar\s+)?$",
    re.IGNORECASE,
)
_IS_EACH = expression(r"\bmasing-masing\b", re.IGNORECASE)
_EACH_BEHIND = expression(r"\s+(?:each|apiece)\b", re.IGNORECASE)
_HALF = 50
_AGAIN = expression(
    r"(?:\s+[^\W\d_]+){0,6}?\s*,\s+(?:yaitu|yakni|atau|namely|that\s+is|or)\s+(?:sebesar\s+)?|\s+\((?:sebesar\s+)?",
    re.IGNORECASE,
)
_NEARLY = expression(
    r"\b(?:hampir|sekitar|kira-kira|lebih\s+dari|kurang\s+(?:dari|lebih)|di\s+(?:atas|bawah)|paling\s+\w+|(?:se)?tidak\s+\w+|nearly|almost|about|around"
    r"|(?:more|less)\s+than|over|under|roughly|at\s+(?:least|most))\s+$",
    re.IGNORECASE,
)
_SLACK = Decimal(1)
_WHOLE = 100


def unequal_shares(text: str, language: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield two amounts of *text* that two parties have and that are called equal, where they differ."""
    for equal in _EQUAL[language].finditer(text):
        behind = [each for each in facts(text, language) if each.start >= equal.end()]
        for one, other in list(pairwise(behind))[:1]:
            between = _AND_OTHER.fullmatch(text, one.end, other.start)
            if (
                one.kind is other.kind
                and one.kind in (FactKind.MONEY, FactKind.PERCENT)
                and amount_of(one) != amount_of(other)
                and between
                and _OF_PARTIES[language].fullmatch(text, equal.end(), one.start)
                and _HAS_PARTY.search(text, equal.end(), other.end + _NEAR)
            ):
                yield one, other


_NEAR = 25


def too_large_equal_shares(text: str, language: str) -> Iterator[Fact]:
    """Yield each share of *text* that several have alike and that is more than a half: "merata, masing-masing 60%"."""
    for equal in _EQUAL[language].finditer(text):
        share = next((each for each in facts(text, language) if each.start >= equal.end()), None)
        if (
            share is not None
            and share.kind is FactKind.PERCENT
            and _HALF < amount_of(share) < _WHOLE
            and (between := _EACH.fullmatch(text, equal.end(), share.start))
            and (_IS_EACH.search(between[0]) or _EACH_BEHIND.match(text, share.end))
        ):
            yield share


def wrong_fractions(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield each share of *text* that is said in words before it and is another: "setengah oleh PIHAK KESATU, yaitu 40%"."""
    for found in by_sentence(text, facts(text, language)):
        for part, share in pairwise(found):
            if (
                _is_part(part)
                and not _NEARLY.search(text, max(0, part.start - 30), part.start)
                and share.kind is FactKind.PERCENT
                and _AGAIN.fullmatch(text, part.end, share.start)
            ):
                due = amount_of(part) * _WHOLE
                if abs(due - amount_of(share)) > _SLACK:
                    yield WrongAmount(share, due.quantize(Decimal("0.01")).normalize())
        yield from _parts_of_amounts(text, found)


_OF_IT = expression(r"\b(?:dari|of)\s+(?:[^\W\d_]+\s+){0,6}?$", re.IGNORECASE)
_OF_THE = expression(r"\s+(?:dari|of)\s+(?:[^\W\d_]+\s+){0,6}?", re.IGNORECASE)
_THEN = expression(r"\s*,\s+(?:[^\W\d_]+\s+){1,5}?", re.IGNORECASE)
_ROUNDED = Decimal("0.005")


def _parts_of_amounts(text: str, found: Sequence[Fact]) -> Iterator[WrongAmount]:
    """Yield an amount that is told to be a part of another in the sentence whose facts are *found*, and is another part."""
    for three in zip(found, found[1:], found[2:], strict=False):
        one, two, last = three
        if one.kind is FactKind.MONEY and _is_part(two):
            is_told = _OF_IT.search(text, 0, one.start) and _THEN.fullmatch(
                text, one.end, two.start
            )
            whole, part = one, two
        elif _is_part(one) and two.kind is FactKind.MONEY:
            is_told = _OF_THE.fullmatch(text, one.end, two.start)
            whole, part = two, one
        else:
            continue
        due = amount_of(part) * amount_of(whole)
        if (
            last.kind is FactKind.MONEY
            and is_told
            and _AGAIN.fullmatch(text, two.end, last.start)
            and not _NEARLY.search(text, max(0, part.start - 30), part.start)
            and abs(due - amount_of(last)) > due * _ROUNDED
        ):
            yield WrongAmount(last, due.quantize(Decimal(1)))


def _is_part(fact: Fact) -> bool:
    return is_fraction(fact) and not fact.text[:1].isdecimal()
