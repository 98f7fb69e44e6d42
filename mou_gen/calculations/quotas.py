"""What all parties may send or admit together, and what each of them may: sixty pupils and forty-five, together 115.

Only the Indonesian is read. The parts are clauses that begin with one act and name a party; of a total for another
period, or of some of what is counted, nothing is known.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from mou_gen.calculations.agreed_bounds import manner_of
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.party_names import ONE_PARTY
from mou_gen.language.stated_amounts import noun_behind, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class _Quota:
    """The one number of a clause, and what it counts."""

    number: Fact
    noun: str
    manner: str
    periods: frozenset[object]
    matter: tuple[Sense, ...]
    """What its sentence is about."""
    is_limit: bool
    """Whether it is called a quota."""

    @property
    def kind(self) -> tuple[str, str, frozenset[object]]:
        """What makes it one of a sum with others."""
        return self.noun, self.manner, self.periods


_ACT = expression(
    r"\s*(?P<act>menerima|menempatkan|mengirim(?:kan)?|menugaskan|menyediakan|menampung|mendaftarkan|menyerahkan|mengikutsertakan|memasok|membeli"
    r"|menjual|menyalurkan|memberangkatkan|melatih|merujuk)\s+(?:(?:paling|sebanyak|maksim(?:al|um)|minim(?:al|um)|sejumlah|hingga|sampai|dengan)\s+(?:(?:banyak|sedikit)\s+)?)*$",
    re.IGNORECASE,
)
_ALL = expression(
    r"\b(?P<how_many>kedua|ketiga|keempat|semua|seluruh|para)\s+(?:PIHAK|daerah|kabupaten|kota|belah\s+pihak)\b"
    r"|\b(?:seluruhnya|keseluruhan(?:nya)?|total(?:nya)?|bersama-sama)\b|\bjumlah\s+(?:seluruh|kedua|semua|keseluruhan)\b",
    re.IGNORECASE,
)
_HOW_MANY = {"kedua": 2, "ketiga": 3, "keempat": 4}
_OF_SOME = expression(
    r"\b(?:setiap|tiap|masing-masing|per)\s+(?!tahun|bulan|semester|minggu)\w|\b(?:lebih|kurang|sekitar|sisa\w*|tambahan|sebagian|di\s+antara\w*|telah|tercatat|menjadi|semula"
    r"|darurat|keadaan|apabila|jika|bila|dalam\s+hal|khusus)\b",
    re.IGNORECASE,
)
_AT_AN_END = expression(
    r"\s+[^\W\d_]+\s*(?:$|[.,;]|\b(?:(?:untuk|pada|dalam)\s+)?(?:setiap|tiap|per|dari|setahun|sebulan)\b)",
    re.IGNORECASE,
)
"""Behind a number and its noun which nothing tells apart from others."""


def wrong_quotas(clauses: Sequence[str]) -> Iterator[tuple[int, Fact, Decimal]]:
    """Yield what all parties may do together, where what each may makes another: with its place among *clauses*, and what is made."""
    totals = [
        (place, how_many, quota)
        for place, text in enumerate(clauses)
        for how_many, quota in _totals(text)
    ]
    parts = _parts(clauses) if totals else {}
    for place, how_many, quota in totals:
        shares = [
            each
            for (kind, act), each in parts.items()
            if kind == quota.kind and _is_of(quota, act)
            if len(each) > 1 and (how_many or len(each)) == len(each)
        ]
        sums = {sum(each, Decimal(0)) for each in shares}
        said = Decimal(quota.number.value)
        if len(sums) == 1 and said not in {*sums, *(one for each in shares for one in each)}:
            yield place, quota.number, sums.pop()


_CALLED = expression(r"\b(?:kuota|daya\s+tampung|kapasitas|penerimaan)\b", re.IGNORECASE)


def _is_of(total: _Quota, act: str) -> bool:
    """Return whether a *total* is of what is done by an *act*."""
    return total.is_limit or in_common([*total.matter], meanings(act)) > 0


def _parts(clauses: Sequence[str]) -> dict[tuple[object, str], list[Decimal]]:
    """Return how many each party may, by what is counted and the act with it."""
    parts = defaultdict[tuple[object, str], list[Decimal]](list)
    for text in clauses:
        quota = _quota(text) if ONE_PARTY.search(text) and len(text) < _LONG else None
        act = _ACT.fullmatch(text, 0, quota.number.start) if quota else None
        if quota and act:
            parts[quota.kind, act["act"].casefold()].append(Decimal(quota.number.value))
    return dict(parts)


_LONG = 400
"""Letters of a duty or a right, at most."""


def _totals(text: str) -> Iterator[tuple[int, _Quota]]:
    """Yield each number that stands for all parties in *text*, and how many they are; 0 where that is not told."""
    for start, sentence in sentences_of(text):
        found = _ALL.search(sentence)
        quota = _quota(sentence) if found and not _OF_SOME.search(sentence) else None
        if not found or not quota or ONE_PARTY.search(sentence):
            continue
        if _AT_AN_END.match(sentence, quota.number.end):
            how_many = _HOW_MANY.get((found["how_many"] or "").casefold(), 0)
            yield how_many, replace(quota, number=quota.number.moved(start))


def _quota(sentence: str) -> _Quota | None:
    """Return the one number of a *sentence* that counts something, None where it has more of them or an amount."""
    stated = facts(sentence, "id")
    kinds = (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT)
    numbers = [each for each in stated if each.kind in kinds and each.sure]
    noun = noun_behind(sentence, numbers[0]) if len(numbers) == 1 else ""
    if not noun or numbers[0].kind is not FactKind.NUMBER:
        return None
    periods = frozenset(each.value for each in stated if each.kind is FactKind.DURATION)
    number = numbers[0]
    return _Quota(
        number,
        noun,
        manner_of(sentence, number),
        periods,
        tuple(meanings(sentence)),
        bool(_CALLED.search(sentence)),
    )
