"""How much of a price the instalments are that a text names by their places: "Termin pertama dan kedua, seluruhnya 80%".

The instalments are those of an agreement that lists all of them, in one clause ("dalam 3 (tiga) termin, yakni 30%, 50%,
dan 20%") or in the letters of a paragraph ("tahap pertama sebesar 40%"). Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.instalments import listed_shares, stage_of
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.ordinals import ordinal_words, place_told
from mou_gen.language.stated_amounts import WrongAmount, amount_of, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_STAGE = r"(?P<stage>termin|tahap|angsuran|cicilan)"
_ORDINAL = rf"(?:{ordinal_words('id')})"
_NAMED = expression(
    rf"\b{_STAGE}\s+(?P<places>{_ORDINAL}(?:(?:,\s+|,?\s+(?:dan|serta)\s+)(?:(?P=stage)\s+)?{_ORDINAL}){{0,4}})\b",
    re.IGNORECASE,
)
_PLACE = expression(rf"\b{_ORDINAL}\b", re.IGNORECASE)
_ARE = expression(
    r"(?:[\s,]|\b(?:yang|seluruhnya|sebesar|senilai|sejumlah|sebanyak|yaitu|yakni|atau|berjumlah|bersama-sama|setara|dengan|ialah|adalah|merupakan|mencapai)\b)*",
    re.IGNORECASE,
)
"""Between instalments and how much they are."""
_LESS = expression(
    r"\b(?:dikurangi|dipotong|potongan|retensi|denda|pajak|PPN|sebagian|baru|sisa\w*|tambahan|ditambah|diubah|menjadi|semula|\w*usul\w*|kumulatif|realisasi)\b",
    re.IGNORECASE,
)
"""Tells that not just the instalments are meant, or not those that were agreed."""
_OF = expression(rf"\b{_STAGE}\b", re.IGNORECASE)
_WHOLE, _FEWEST = Decimal(100), 2


@value_class
class _Plan:
    """All the instalments in which something is paid."""

    stage: str
    shares: tuple[Decimal, ...]


def wrong_stages(text: str, agreed: Sequence[str]) -> Iterator[WrongAmount]:
    """Yield the share that *text* gives some instalments, where in the clauses *agreed* they make another.

    Where two agreements divide what they pay otherwise, nobody knows which is meant.
    """
    named = [(start, each, _NAMED.search(each)) for start, each in sentences_of(text)]
    if not any(found for _start, _sentence, found in named):
        return
    plans = set(_plans(agreed))
    for start, sentence, found in named:
        of_stage = [each for each in plans if found and each.stage == found["stage"].casefold()]
        if found is None or len(of_stage) != 1 or _LESS.search(sentence):
            continue
        places = [place_told(each[0]) for each in _PLACE.finditer(found["places"])]
        share = _share_behind(sentence, found.end())
        shares = of_stage[0].shares
        if share is None or len({*places}) < len(places) or max(places) > len(shares):
            continue
        made = sum((shares[place - 1] for place in places), Decimal(0))
        if made != amount_of(share):
            yield WrongAmount(share.moved(start), made)


def _share_behind(sentence: str, start: int) -> Fact | None:
    """Return the share that stands right behind *start* in a *sentence*, behind an amount at the most; None where there is none."""
    at = start
    for each in facts(sentence, "id"):
        if each.start < start:
            continue
        if not _ARE.fullmatch(sentence, at, each.start):
            return None
        if each.kind is not FactKind.MONEY:
            return each if each.kind is FactKind.PERCENT else None
        at = each.end
    return None


def _plans(agreed: Sequence[str]) -> Iterator[_Plan]:
    """Yield the instalments that the clauses *agreed* list, where they make the whole."""
    letters = list[tuple[int, str, Decimal]]()
    for text in agreed:
        yield from _listed(text)
        for place, stage, share in _placed(text):
            if place == 1:
                yield from _whole(letters)
                letters = []
            letters.append((place, stage, share))
    yield from _whole(letters)


def _listed(text: str) -> Iterator[_Plan]:
    """Yield the instalments that *text* counts and lists: "3 (tiga) termin, yakni 30%, 50%, dan 20%"."""
    found = facts(text, "id")
    for count in found:
        shares = listed_shares(text, count, found)
        told = tuple(amount_of(each) for each in shares)
        stage = _OF.search(text, count.end)
        if stage and len(told) >= _FEWEST and sum(told, Decimal(0)) == _WHOLE:
            yield _Plan(stage["stage"].casefold(), told)


def _placed(text: str) -> Iterator[tuple[int, str, Decimal]]:
    """Yield the place, the name and the share of each instalment that *text* names by its place."""
    for each in facts(text, "id"):
        place = place_told(stage_of(text, each)) if each.kind is FactKind.PERCENT else 0
        stage = _OF.search(text) if place else None
        if stage:
            yield place, stage["stage"].casefold(), amount_of(each)


def _whole(letters: Sequence[tuple[int, str, Decimal]]) -> Iterator[_Plan]:
    """Yield the instalments of some *letters*, where these follow each other and are the whole."""
    shares = tuple(share for _place, _stage, share in letters)
    stages = {stage for _place, stage, _share in letters}
    is_in_order = [place for place, _stage, _share in letters] == [*range(1, len(letters) + 1)]
    if is_in_order and len(stages) == 1 and sum(shares, Decimal(0)) == _WHOLE:
        yield _Plan(stages.pop(), shares)
