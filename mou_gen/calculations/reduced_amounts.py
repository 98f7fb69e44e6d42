"""What an amount is after a reduction of another paragraph: "Rp2.250.000,00, atau Rp1.350.000,00 setelah keringanan sebagaimana dimaksud pada ayat (2) huruf a", which is 40%.

Only the Indonesian is read, and only one share of one paragraph or letter, or one that stands right there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import SENTENCE_END, amount_of, is_alike
from mou_gen.startup.expressions import expression

_BECOMES = expression(
    r"\s*,?\s*(?:(?:atau|tetapi|dan)\s+)?(?:(?:hanya|menjadi|sehingga\s+menjadi|tinggal|yaitu|yakni|sebesar)\s+)*",
    re.IGNORECASE,
)
_AFTER = expression(
    r"\s*,?\s*(?:setelah|sesudah)\s+(?:(?:mendapat(?:kan)?|memperoleh|diberi(?:kan)?|dikurangi|dipotong|ditambah|dikenai)\s+)?"
    r"(?:(?P<less>keringanan|potongan|pengurangan|diskon|penurunan|rabat)|(?P<more>kenaikan|tambahan|penambahan))"
    r"(?:\s+(?:tarif|harga|biaya|sewa|retribusi))?"
    r"(?:\s+sebagaimana\s+(?:dimaksud|diatur)\s+(?:pada|dalam)|\s+sebesar|\s+menurut)?\s+$",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"\b(?:paling|setinggi-\w+|hingga|kecuali|ditambah|dan\s+denda|pajak|PPN)\b", re.IGNORECASE
)
_OF_AN_ARTICLE = expression(r"\s*,?\s*(?:Pasal|huruf\s+[a-z]\s+Pasal)\b")
_ROUNDED = Decimal(1000)
"""Rupiah by which what is left may be rounded, if that is at most a hundredth of it."""
_Change = tuple[Decimal, int]
"""A share in per cent, and whether it is added (1) or taken off (-1)."""


def wrong_reduced_amounts(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield what an amount in one of *texts* is said to be after a reduction, and is not."""
    for place, each in enumerate(texts):
        found = facts(each.text, "id")
        for at, (whole, amount) in enumerate(pairwise(found)):
            if (
                not whole.kind is amount.kind is FactKind.MONEY
                or not is_alike(whole, amount)
                or not _BECOMES.fullmatch(each.text, whole.end, amount.start)
            ):
                continue
            change = _change(texts, each.text, amount, found[at + 2 : at + 5])
            if change is None:
                continue
            share, way = change
            made, said = amount_of(whole) * (100 + way * share) / 100, amount_of(amount)
            if abs(made - said) > min(_ROUNDED, made / 100):
                yield WrongReferred(place, amount, made)


def _change(
    texts: Sequence[ArticleText], text: str, amount: Fact, behind: Sequence[Fact]
) -> _Change | None:
    """Return by which share *amount* is said to differ from the one before it, as the facts *behind* tell; None where that is not sure."""
    if not behind:
        return None
    before = text[amount.end : behind[0].start]
    stop = SENTENCE_END.search(text, behind[0].end)
    after = _AFTER.match(before)
    if after is None or _OTHERWISE.search(text, amount.end, stop.start() if stop else len(text)):
        return None
    way = 1 if after["more"] else -1
    if behind[0].kind is FactKind.PERCENT:
        return amount_of(behind[0]), way
    if behind[0].kind is not FactKind.REFERENCE:
        return None
    share = _share(texts, text, behind)
    return None if share is None else (share, way)


def _share(texts: Sequence[ArticleText], text: str, behind: Sequence[Fact]) -> Decimal | None:
    """Return the one share in the paragraph, or in the letter of it, to which the first facts of *behind* refer."""
    paragraph, *others = (each for each in behind if each.kind is FactKind.REFERENCE)
    if paragraph.value[0] != "paragraph" or _OF_AN_ARTICLE.match(text, paragraph.end):
        return None
    group = [each.text for each in texts if each.number == paragraph.value[1]]
    letters = [each for each in others if not text[paragraph.end : each.start].strip()]
    if letters and letters[0].value[0] == "letter" and len(others) == 1:
        place = ord(letters[0].value[1]) - ord("a") + 1
        group = group[place : place + 1] if group and group[0].rstrip().endswith(":") else []
    elif others:
        return None
    shares = [
        amount_of(fact)
        for each in group[:2]
        for fact in facts(each, "id")
        if fact.kind is FactKind.PERCENT
    ]
    return shares[0] if len(group) == len(shares) == 1 else None
