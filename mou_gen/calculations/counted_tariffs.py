"""What so many of several kinds bring in at the charges for each: "bus besar Rp6.000,00, bus sedang Rp4.000,00" and, in the next paragraph, "60 bus besar dan 90 bus sedang sehari, ditaksir Rp720.000,00 sehari".

Each kind is known by its name in both. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.calculations.unit_prices import is_slip_for, rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, by_sentence, span_of
from mou_gen.startup.expressions import expression

_WORDS = r"[^\W\d_]+(?:[\s-][^\W\d_]+){0,5}?"
_NAME_BEFORE = expression(
    rf"(?:^|[:;,]|\b(?:dan|serta|sedangkan|untuk|bagi)\b)\s*(?:(?:dan|serta|untuk|bagi|setiap|tiap)\s+){{0,3}}(?P<name>{_WORDS})\s*,?\s*"
    r"(?:(?:sebesar|senilai|seharga|dikenai|membayar|adalah|ialah)\s+)?[=:]?\s*$",
    re.IGNORECASE,
)
"""Before a charge, the kind for which it is levied."""
_NAME_BEHIND = expression(
    rf"\s+(?P<name>{_WORDS})\s*(?=[,;.]|\s(?:dan|serta|sehari|sebulan|seminggu|setahun|setiap|tiap|per|maka|yang|dalam|seluruhnya|pendapatan|penerimaan|(?:di|me)[a-z]{{5,}})\b|$)",
    re.IGNORECASE,
)
"""Behind a number, the kind that it counts."""
_VAGUE = expression(
    r"\b(?:paling|maksim(?:al|um)|minim(?:al|um)|sekurang\S*|hampir|lebih|kurang|atau|jika|apabila|dikurangi|potongan|dipotong|setelah|bersih|ditambah"
    r"|termasuk|selain|kecuali|naik|turun|semula|menjadi|denda|sisa\w*|separuh|setengah|bagian)\b|%",
    re.IGNORECASE,
)
_COMES_TO = expression(
    r"\b(?:pendapatan|penerimaan|pungutan|hasil|tagihan|pembayaran|seluruhnya|(?:ber)?jumlah(?:nya)?|total(?:nya)?|(?:di)?perlukan|memerlukan|(?:di)?butuhkan|dibayar"
    r"|terkumpul|diperoleh|diterima|dipungut)\b",
    re.IGNORECASE,
)
"""In a sentence whose amount is what all that it counts brings in or costs."""
_ANOTHER = expression(
    r"\b(?:biaya|dana|ongkos|upah|belanja)\s+(?!(?:seluruh|ke|itu|tersebut|sebesar|di))[^\W\d_]+",
    re.IGNORECASE,
)
"""What is paid for something else: "biaya pemeliharaan"."""
_UNCOUNTED = expression(r"\b(?:dan|serta|beserta|berikut)\s+(?!\d)", re.IGNORECASE)
"""Joins something to what is counted that is not counted itself: "serta sewa kios"."""
_FEWEST, _MOST = 2, 12


def wrong_counted_tariffs(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield the amount in one of *texts* that what it counts does not make at the charges of the others."""
    if sum("Rp" in each.text for each in texts) < _FEWEST:
        return
    charges = _charges(texts)
    for place, said in enumerate(texts) if len(charges) >= _FEWEST else ():
        for sentence in by_sentence(said.text, facts(said.text, "id")):
            money = [each for each in sentence if each.kind is FactKind.MONEY]
            counts = _counts(said.text, sentence) if len(money) == 1 else []
            if not _FEWEST <= len(counts) <= _MOST or not _is_exact(said.text, sentence):
                continue
            parts = [
                amount_of(count) * price
                for count, name in counts
                if (price := charges.get(name)) is not None
            ]
            made, total = sum(parts, Decimal(0)), money[0]
            is_made = abs(made - amount_of(total)) <= rounding(total)
            if len(parts) == len(counts) and not is_made and is_slip_for(made, amount_of(total)):
                yield WrongReferred(place, total, made)


def _charges(texts: Sequence[ArticleText]) -> dict[str, Decimal]:
    """Return the one charge of each kind that *texts* name."""
    told = dict[str, set[Decimal]]()
    for each in texts:
        before = 0
        for fact in facts(each.text, "id"):
            if fact.kind is FactKind.MONEY:
                name = _NAME_BEFORE.search(each.text, before, fact.start)
                if name:
                    told.setdefault(_plain(name["name"]), set()).add(amount_of(fact))
            before = fact.end
    return {name: amounts.pop() for name, amounts in told.items() if len(amounts) == 1}


def _counts(text: str, sentence: Sequence[Fact]) -> list[tuple[Fact, str]]:
    """Return what a *sentence* counts, each with its name; nothing where one of them has none."""
    numbers = [each for each in sentence if each.kind is FactKind.NUMBER]
    named = [
        (each, _plain(name["name"]))
        for each in numbers
        if (name := _NAME_BEHIND.match(text, each.end))
    ]
    return named if len(named) == len(numbers) else []


def _is_exact(text: str, sentence: Sequence[Fact]) -> bool:
    """Return whether a *sentence* tells its numbers and its amount for one time, and as they are."""
    times = {each.value for each in sentence if each.kind is FactKind.DURATION}
    span = span_of(text, sentence)
    told = _COMES_TO.search(text, *span) and not _ANOTHER.search(text, *span)
    is_vague = _VAGUE.search(text, *span) or _UNCOUNTED.search(text, sentence[0].end, span[1])
    return len(times) <= 1 and bool(told) and not is_vague


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
