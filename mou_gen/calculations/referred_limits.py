"""A limit that lies so many per cent above or below an amount of another paragraph, and its amount.

"Biaya yang melampaui perkiraan sebagaimana dimaksud pada ayat (1) lebih dari 10% ...; batas tersebut ialah
Rp38.280.000,00" of an estimate of Rp34.800.000,00. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, is_alike
from mou_gen.startup.expressions import expression

_ABOVE = expression(
    r"\b(?:melampaui|melebihi|di\s+atas|lebih\s+(?:tinggi|besar))\b[^.;%]{0,120}?\b(?:lebih\s+dari|sebesar|paling\s+\w+|hingga|sampai(?:\s+dengan)?)?\s*$",
    re.IGNORECASE,
)
_LIMIT = expression(
    r"\b(?:batas|ambang|plafon)(?:nya)?(?:\s+(?:atas|tertinggi|itu|tersebut|dimaksud))*\s+(?:(?:ialah|adalah|sebesar|menjadi|berarti|ya(?:itu|kni))\s+)+$",
    re.IGNORECASE,
)
_ROUNDED = Decimal(1000)
"""Rupiah by which a share may be rounded."""


def wrong_referred_limits(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield the amount of a limit in one of *texts* that the share above an amount of another paragraph, which it names, does not make."""
    for place, each in enumerate(texts):
        found = facts(each.text, "id")
        numbers = {one.value for one in found if one.kind is FactKind.REFERENCE}
        shares = [one for one in found if one.kind is FactKind.PERCENT]
        limits = [one for one in found if _is_limit(each.text, one)]
        money = [one for one in found if one.kind is FactKind.MONEY]
        if not len(numbers) == len(shares) == len(limits) == len(money) == 1:
            continue
        whole = _only_amount(texts, numbers.pop())
        if whole is None or not is_alike(whole, limits[0]):
            continue
        if not _ABOVE.search(each.text, 0, shares[0].start) or limits[0].start < shares[0].end:
            continue
        made = amount_of(whole) * (100 + Decimal(shares[0].value)) / 100
        over, said = made - amount_of(whole), amount_of(limits[0])
        is_made = any(abs(one - said) <= _ROUNDED for one in (made, over))
        if not is_made and (is_slip_for(made, said) or is_slip_for(over, said)):
            yield WrongReferred(place, limits[0], made if is_slip_for(made, said) else over)


_NAMED = expression(
    r"\b(?:batas|tenggat|jangka\s+waktu|ambang|kuota|pagu|plafon|kuorum)(?:\s+(?:waktu|jumlah|berat|tinggi|umur|usia|nilai))?\s+$",
    re.IGNORECASE,
)
_OF_A_PART = expression(
    r"\b(?:sisa\w*|tambahan|perpanjangan|pengurangan|setengah\w*|separuh\w*|sepertiga\w*|dua\s+kali|ditambah|dikurangi)\b",
    re.IGNORECASE,
)
"""Says of a limit that it is no whole one, or not the only one of its paragraph."""
_SETS = expression(
    r"\b(?:paling|selama|jangka\s+waktu|batas|dalam(?:\s+waktu)?|pagu|kuota|plafon|ambang|tenggat)\b(?:\s+(?!setiap\b|tiap\b)[^\W\d_]+){0,3}\s+$",
    re.IGNORECASE,
)
"""Before what is a limit in the paragraph that sets it; "setiap 3 bulan" is none."""
_OF_AN_ARTICLE = expression(r"\s*,?\s*(?:huruf\s+\w\s+)?Pasal\b")
_OF_PARAGRAPH = expression(
    r"(?:\s+[^\W\d_]+)?\s+sebagaimana\s+(?:dimaksud|tersebut|ditetapkan|diatur)\s+(?:pada|dalam)\s+",
    re.IGNORECASE,
)
"""From a limit to the paragraph that sets it: "batas 20 menit sebagaimana dimaksud pada ayat (2)"."""


def wrong_named_limits(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield a limit in one of *texts* that the paragraph to which it refers sets otherwise: the only one of its kind there."""
    limits = [(each.number, _limits_in(each.text)) for each in texts if each.number]
    for place, each in enumerate(texts):
        for limit, reference in pairwise(facts(each.text, "id")):
            if (
                reference.kind is not FactKind.REFERENCE
                or limit.kind not in _LIMITED
                or not limit.sure
                or not _NAMED.search(each.text, max(0, limit.start - _NEAR), limit.start)
                or _OF_A_PART.search(each.text, max(0, limit.start - _NEAR), limit.start)
                or not _OF_PARAGRAPH.fullmatch(each.text, limit.end, reference.start)
                or _OF_AN_ARTICLE.match(each.text, reference.end)
            ):
                continue
            there = (
                one
                for number, set_there in limits
                if reference.value == ("paragraph", number)
                for one in set_there
                if is_alike(one, limit)
            )
            meant = next(there, None)
            is_only = next(there, None) is None
            if meant and is_only and amount_of(meant) != amount_of(limit):
                yield WrongReferred(place, limit, amount_of(meant))


_LIMITED = (FactKind.DURATION, FactKind.MONEY, FactKind.PERCENT)
_NEAR = 40


def _limits_in(text: str) -> list[Fact]:
    """Return what *text* sets as a limit; nothing where it tells of a part of one."""
    if _OF_A_PART.search(text):
        return []
    return [
        each
        for each in facts(text, "id")
        if each.kind in _LIMITED and _SETS.search(text, max(0, each.start - _NEAR), each.start)
    ]


def _is_limit(text: str, fact: Fact) -> bool:
    return fact.kind is FactKind.MONEY and bool(_LIMIT.search(text, 0, fact.start))


def _only_amount(texts: Sequence[ArticleText], reference: object) -> Fact | None:
    """Return the one amount of money in the paragraph of the article to which a *reference* leads."""
    found = [
        one
        for each in texts
        if each.number and reference == ("paragraph", each.number)
        for one in facts(each.text, "id")
        if one.kind is FactKind.MONEY
    ]
    return found[0] if len(found) == 1 else None
