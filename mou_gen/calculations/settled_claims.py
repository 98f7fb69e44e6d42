"""What is paid of a claim that a deliberation settles: a bill of Rp71 million with Rp14 million for what the one side bears itself, so Rp57 million.

The dispute tells the claim first, and perhaps a part of it that is contested; a sentence of the settlement tells what is paid, and
who bears that part, or what is left. A claim with other amounts, or one that is settled for less, is left alone. Only the Indonesian
is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_CLAIM = expression(
    r"\b(?:tagihan|tuntutan|klaim|denda|kerugian|ganti\s+rugi|biaya|tunggakan)\b[^.;]{0,80}?\b(?:sebesar|senilai|sejumlah|berjumlah)\s+$",
    re.IGNORECASE,
)
_CONTAINS = expression(
    r"\s*,?\s+(?:(?:yang|dan)\s+)?(?:memuat|mencakup|meliputi|di\s+dalamnya|termasuk(?:\s+di\s+dalamnya)?|sudah\s+termasuk)\s[^.;]{0,80}?$",
    re.IGNORECASE,
)
_PAID = expression(
    r"\b(?:membayar|dibayar(?:kan)?|melunasi|mengganti|diganti)\s[^.;,]{0,60}?$", re.I
)
_OTHER_PART = expression(
    r"\b(?:sedangkan|adapun|dan|sementara|sisanya|selebihnya|sisa)\b[^.;]{0,120}?$", re.IGNORECASE
)
_IS_BORNE = expression(
    r"[^.;]{0,60}?\b(?:ditanggung|dihapus(?:kan)?|ditiadakan|tidak\s+ditagih(?:kan)?|ditarik|dicoret|dikeluarkan|dibebankan|menjadi\s+beban|dibatalkan|dibebaskan)\b",
    re.IGNORECASE,
)
_PAID_AND_PART = 2


@value_class
class WrongSettlement:
    """What is said to be paid in one of several texts, and what is."""

    place: int
    """In which of the texts it stands, from 0."""
    amount: Fact
    made: Decimal


@value_class
class _Claim:
    """How much a dispute is about, and the part of it that it names."""

    whole: Decimal
    part: Decimal
    currency: str


def wrong_settlements(
    dispute: Sequence[str], settlement: Sequence[str]
) -> Iterator[WrongSettlement]:
    """Yield what one of the texts of a *settlement* says is paid, where with the part that the other side bears it is not the claim of the *dispute*."""
    yield from _with_digits_exchanged(dispute, settlement)
    claims = [claim for text in dispute if (claim := _claim(text))]
    if len(claims) != 1:
        return
    (claim,) = claims
    due = claim.whole - claim.part
    for place, text in enumerate(settlement):
        for start, sentence in sentences_of(text):
            paid = _paid(sentence, claim)
            if paid and amount_of(paid) != due and is_slip_for(due, amount_of(paid)):
                yield WrongSettlement(place, paid.moved(start), due)


_REFUSED = expression(
    r"\b(?:menolak|menagih|menuntut|meminta|belum|tidak|keberatan)\b[^.;]{0,40}?\b(?:\w*bayar\w*|penggantian|ganti\s+rugi|tagihan|klaim|mengganti)\b[^.;]{0,60}?$",
    re.IGNORECASE,
)


def _with_digits_exchanged(
    dispute: Sequence[str], settlement: Sequence[str]
) -> Iterator[WrongSettlement]:
    """Yield what is paid in the end of the one amount that a *dispute* is about, where it has its digits in another order."""
    told = [(text, each) for text in dispute for each in _money(text)]
    if len({each.value for _text, each in told}) != 1:
        return
    text, claim = told[0]
    if not _REFUSED.search(text[: claim.start]):
        return
    for place, sentence in enumerate(settlement):
        paid = _money(sentence)
        if len(paid) != 1 or paid[0].value[0] != claim.value[0]:
            continue
        digits = [str(amount_of(each)) for each in (paid[0], claim)]
        is_paid = _IS_PAID.search(sentence[: paid[0].start])
        if is_paid and digits[0] != digits[1] and sorted(digits[0]) == sorted(digits[1]):
            yield WrongSettlement(place, paid[0], amount_of(claim))


_IS_PAID = expression(
    r"\b(?:dibayar(?:kan)?|membayar|melunasi|dilunasi|diganti|mengganti)\b[^.;]{0,60}?$", re.I
)


def _money(text: str) -> list[Fact]:
    return [each for each in facts(text, "id") if each.kind is FactKind.MONEY and each.sure]


def _claim(text: str) -> _Claim | None:
    """Return the claim that *text* tells with a part of it, None where it tells other amounts."""
    money = _money(text)
    if len(money) != _PAID_AND_PART or not _CLAIM.search(text, 0, money[0].start):
        return None
    whole, part = money
    contains = _CONTAINS.match(text[: part.start], whole.end)
    if not contains or not amount_of(part) < amount_of(whole) or part.value[0] != whole.value[0]:
        return None
    return _Claim(amount_of(whole), amount_of(part), str(whole.value[0]))


def _paid(sentence: str, claim: _Claim) -> Fact | None:
    """Return what a *sentence* says is paid beside the part of the *claim* that another bears, None where it says something else."""
    money = _money(sentence)
    if len(money) != _PAID_AND_PART or {each.value[0] for each in money} != {claim.currency}:
        return None
    paid, part = money
    is_told = (
        amount_of(part) == claim.part
        and _PAID.search(sentence[: paid.start])
        and _OTHER_PART.search(sentence[: part.start], paid.end)
        and _IS_BORNE.match(sentence, part.end)
    )
    return paid if is_told and amount_of(paid) != claim.whole else None
