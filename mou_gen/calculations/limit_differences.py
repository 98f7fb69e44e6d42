"""By how much an amount is said to be below or above a ceiling that is told elsewhere: "Rp45.200.000,00, jadi Rp800.000,00 di bawah pagu" of Rp46 million.

Only the Indonesian is read. The ceiling stands behind the difference, or is the only amount of a decision that names
all that the sentence names before its amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.language.acts import names_all, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, is_alike, sentences_of
from mou_gen.startup.expressions import expression

_THAT_IS = expression(
    r"(?:\s+[^\W\d_]+){0,3}?\s*,?\s+(?:(?:jadi|atau|yaitu|yakni|berarti|artinya|sehingga|dengan\s+demikian)\s+)?(?:(?:masih|hanya|berada|selisih)\s+)*$",
    re.IGNORECASE,
)
_LIMIT = (
    r"(?:pagu|plafon|HPS|anggaran|(?:harga\s+)?(?:perkiraan|taksiran)(?:\s+sendiri)?|batas(?:\s+(?:tertinggi|atas))?)"
    r"(?:\s+(?:biaya|harga|anggaran|itu|tersebut|semula|yang\s+(?:ditetapkan|diputuskan|disepakati|disediakan|tersedia)))*"
)
_AWAY = expression(
    rf"\s+(?:(?P<under>di\s+bawah|(?:lebih\s+(?:rendah|kecil|murah|hemat)|kurang)\s+dari(?:pada)?)"
    rf"|(?:di\s+atas|lebih\s+(?:tinggi|besar|mahal)\s+dari(?:pada)?|melebihi|melampaui))\s+{_LIMIT}"
    r"(?:(?P<end>\s*(?:[.;,)]|$))|\s+(?:(?:sebesar|senilai|sejumlah|yaitu)\s+)?$)",
    re.IGNORECASE,
)
"""From a difference on, up to the ceiling where it is told."""
_NOT_EXACT = expression(
    r"\b(?:sekitar|kira-kira|hampir|lebih\s+dari(?=\s+Rp)|rata-rata|masing-masing|setiap|tiap|per|sisa\w*|sebagian|tahap|termin|pajak)\b",
    re.IGNORECASE,
)
_APIECE = expression(
    r"\s*(?:(?:untuk|bagi)\s+)?(?:setiap|tiap|per|masing-masing|se(?:hari|bulan|tahun|orang|buah|unit))\b",
    re.I,
)
_NO_THINGS = expression(
    r"\b(?:\w*harga\w*|biaya\w*|nilai\w*|realisasi\w*|jumlah\w*|total|belanja|kontrak|pengadaan|pembelian|dibeli|seluruh\w*|kedua\w*|ketiga\w*|keempat"
    r"|menghabiskan|memerlukan|menelan|dengan|akhirnya|telah|ternyata|tanggal|hasil|penawaran)\b",
    re.IGNORECASE,
)
"""Words around an amount that do not tell for what it is."""
_ESTIMATE = expression(r"\b(?:HPS|perkiraan|taksiran)\b", re.IGNORECASE)
"""What somebody reckons for a tender, which is no ceiling that was decided on."""
_FARTHEST = 2
"""How many times an amount may go into its ceiling, or the ceiling into it."""
_LIMITED = expression(rf"\b{_LIMIT}\b", re.IGNORECASE)


def names_limit(text: str) -> bool:
    """Return whether *text* may tell by how much something is away from a ceiling."""
    return bool(_LIMITED.search(text)) and "Rp" in text


def wrong_limit_differences(text: str, decided: Sequence[str]) -> Iterator[WrongAmount]:
    """Yield by how much an amount of *text* is said to be away from a ceiling, which the same sentence or one of those *decided* tells otherwise."""
    for start, sentence in sentences_of(text):
        money = [each for each in facts(sentence, "id") if each.kind is FactKind.MONEY]
        for found in (*_from_told(sentence, money), *_from_decided(sentence, money, decided)):
            yield WrongAmount(found.amount.moved(start), found.made)


def _from_told(sentence: str, money: Sequence[Fact]) -> Iterator[WrongAmount]:
    """Yield each difference among the *money* of a *sentence* that is not that of the amount before it from the ceiling behind it."""
    for place, (amount, difference, limit) in enumerate(
        zip(money, money[1:], money[2:], strict=False)
    ):
        away = _AWAY.fullmatch(sentence, difference.end, limit.start)
        if away is None or not _THAT_IS.fullmatch(sentence, amount.end, difference.start):
            continue
        begin = money[place - 1].end if place else 0
        if _NOT_EXACT.search(_around(sentence, begin, amount, limit)):
            continue
        due = amount_of(limit) - amount_of(amount)
        if not away["under"]:
            due = -due
        if due > 0 and due != amount_of(difference):
            yield WrongAmount(difference, due)


def _around(sentence: str, begin: int, amount: Fact, limit: Fact) -> str:
    """Return the part of a *sentence* from an *amount* to its *limit*, from *begin* or the last comma on and up to the next."""
    comma = sentence.rfind(", ", begin, amount.start)
    end = sentence.find(", ", limit.end)
    return sentence[max(begin, comma) : end if end >= 0 else len(sentence)]


def _from_decided(
    sentence: str, money: Sequence[Fact], decided: Sequence[str]
) -> Iterator[WrongAmount]:
    """Yield the difference in a *sentence* of one amount from a ceiling that is *decided* for it, where that makes another."""
    if len(money) != _AND_DIFFERENCE or _NOT_EXACT.search(sentence):
        return
    amount, difference = money
    away = _AWAY.match(sentence, difference.end)
    if (
        away is None
        or away["end"] is None
        or not _THAT_IS.fullmatch(sentence, amount.end, difference.start)
        or _ESTIMATE.search(sentence, difference.end)
    ):
        return
    made = {
        amount_of(each) - amount_of(amount)
        for each in _limits(sentence[: amount.start], amount, decided)
    }
    sign = 1 if away["under"] else -1
    if len(made) == 1 and (due := sign * made.pop()) > 0 and due != amount_of(difference):
        due_limit = amount_of(amount) + sign * amount_of(difference)
        if not _is_told(due_limit, amount, decided):
            yield WrongAmount(difference, due)


_AND_DIFFERENCE = 2


def _limits(before: str, amount: Fact, decided: Sequence[str]) -> list[Fact]:
    """Return the amounts of those *decided* that are for all that stands *before* an *amount*, and near it."""
    named = things(_NO_THINGS.sub(" ", before))
    found = list[Fact]()
    for text in decided if named else ():
        for _start, sentence in sentences_of(text):
            money = [each for each in facts(sentence, "id") if each.kind is FactKind.MONEY]
            if len(money) == 1 and names_all(things(sentence), named):
                found += (each for each in money if _may_be(sentence, each, amount))
    return found


def _may_be(sentence: str, limit: Fact, amount: Fact) -> bool:
    one, other = sorted((amount_of(limit), amount_of(amount)))
    is_near = is_alike(limit, amount) and other < one * _FARTHEST
    return is_near and not _APIECE.match(sentence, limit.end)


def _is_told(limit: Decimal, amount: Fact, decided: Sequence[str]) -> bool:
    """Return whether one of those *decided* tells such a *limit* of anything: it may be the one that is meant."""
    return any(
        is_alike(each, amount) and amount_of(each) == limit
        for text in decided
        for each in facts(text, "id")
    )
