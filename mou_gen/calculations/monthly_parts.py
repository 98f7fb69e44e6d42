"""What is paid each month of what is paid in a year: "imbalan bulanan Rp195.000.000,00", "Rp2.340.000.000,00 setahun, dibayar dalam 12 angsuran bulanan".

Also what each gets in a semester or a quarter, where what each gets in a year is divided evenly over these. Only the
Indonesian is read, and nothing where the texts tell several such sums.
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

_THING = r"(?P<thing>imbalan|sewa|biaya|honor(?:arium)?|iuran|kompensasi|jasa)"
_MONTHLY = expression(rf"\b{_THING}\s+bulanan\s+(?:sebesar\s+|senilai\s+)?$", re.IGNORECASE)
_WHOLE = expression(rf"\b{_THING}\s+(?:sebesar\s+|senilai\s+)?$", re.IGNORECASE)
_IN_MONTHS = expression(
    r"(?:\s+(?:setahun|per\s+tahun))?\s*,?\s+(?:yang\s+)?dibayar(?:kan)?\s+dalam\s+(?P<count>\d{1,2})\s+(?:\([^()]*\)\s+)?(?:kali\s+)?angsuran\s+bulanan\b",
    re.IGNORECASE,
)
_NEAR = 40


@value_class
class WrongMonthlyPart:
    """What is said to be paid each month, and what the whole makes."""

    place: int
    """In which of the texts it stands, from 0."""
    amount: Fact
    made: Decimal


def wrong_monthly_parts(texts: Sequence[str]) -> Iterator[WrongMonthlyPart]:
    """Yield what one of *texts* says is paid each month, where the whole in another is paid in so many parts of another size."""
    parts, wholes = list[tuple[int, str, Fact]](), set[tuple[str, Decimal]]()
    for place, text in enumerate(texts):
        for each in facts(text, "id"):
            if each.kind is not FactKind.MONEY:
                continue
            near = max(0, each.start - _NEAR)
            monthly, whole = (said.search(text, near, each.start) for said in (_MONTHLY, _WHOLE))
            stages = _IN_MONTHS.match(text, each.end)
            if monthly:
                parts.append((place, monthly["thing"].casefold(), each))
            elif whole and stages and int(stages["count"]):
                wholes.add((whole["thing"].casefold(), amount_of(each) / int(stages["count"])))
    if len(wholes) != 1:
        return
    ((thing, made),) = wholes
    for place, of, part in parts:
        if of == thing and amount_of(part) != made and is_slip_for(made, amount_of(part)):
            yield WrongMonthlyPart(place, part, made)


# ---- of what is divided evenly ---------------------------------------------------------------

_MONTHS = {"bulan": 1, "triwulan": 3, "kuartal": 3, "semester": 6}
_FOR_EACH = r"(?:bagi|kepada|untuk)\s+(?:setiap|tiap|masing-masing|seorang)\s+(?P<who>[^\W\d_]+)"
_A_YEAR_DIVIDED = expression(
    rf"\s*(?:setahun|(?:per|setiap|tiap)\s+tahun)\s+{_FOR_EACH}\s*,?\s+(?:yang\s+)?(?:dibagi|dibayar(?:kan)?)"
    r"(?:\s+(?:secara|sama|rata|merata|besar))+\s+(?:atas|dalam|menjadi|selama)\s+$",
    re.IGNORECASE,
)
_PAID = expression(
    r"\b(?P<verb>(?:mem|di)bayar(?:kan)?|memberi(?:kan)?|diberi(?:kan)?|diterima(?:kan)?|menerima)\s+(?:(?P<thing>(?!sebesar|sejumlah|senilai)[^\W\d_]+)\s+)?"
    r"(?:(?:sebesar|sejumlah|senilai)\s+)?$",
    re.IGNORECASE,
)
_EVERY_PART = expression(rf"\b(?:setiap|tiap|per)\s+(?P<part>{'|'.join(_MONTHS)})\b", re.IGNORECASE)
_TO_EACH = expression(rf"\b{_FOR_EACH}", re.IGNORECASE)
_IN_PART = expression(
    r"\b(?:paling|sekitar|tambahan|ditambah|selain|di\s+samping|kecuali|pertama|terakhir|denda|potongan|dipotong|hingga|lebih|kurang|mulai|sejak)\b(?!-lambat)",
    re.IGNORECASE,
)
_DUE = expression(r",?\s+(?:paling\s+(?:lambat|lama)|selambat-lambatnya)\b.*", re.I | re.DOTALL)
"""Until when it is paid, which says nothing of how much."""
_TWELVE = 12


@value_class
class _Paid:
    """What each of some persons is paid in a part of a year, and as what."""

    place: int
    amount: Fact
    who: str
    thing: str
    in_month: Decimal
    """How much that is in a month."""


def wrong_parts_of_year(texts: Sequence[str]) -> Iterator[WrongMonthlyPart]:
    """Yield what one of *texts* says each gets in a part of a year, where the only amount of a year that is divided evenly over such parts makes another."""
    wholes = {
        (each.who, each.thing, each.in_month)
        for place, text in enumerate(texts)
        for each in _divided_over_year(place, text)
    }
    parts = [each for place, text in enumerate(texts) for each in _paid_in_parts(place, text)]
    if len(wholes) != 1:
        return
    ((who, thing, in_month),) = wholes
    for each in parts:
        if each.who == who and each.thing in ("", thing) and each.in_month != in_month:
            yield WrongMonthlyPart(
                each.place, each.amount, amount_of(each.amount) * in_month / each.in_month
            )


def _divided_over_year(place: int, text: str) -> Iterator[_Paid]:
    found = facts(text, "id")
    for amount in found:
        paid = _PAID.search(text, max(0, amount.start - _NEAR), amount.start)
        if amount.kind is not FactKind.MONEY or not paid:
            continue
        for over in found:
            divided = _A_YEAR_DIVIDED.fullmatch(text, amount.end, max(amount.end, over.start))
            if divided and over.kind is FactKind.DURATION and over.value == (_TWELVE, "month"):
                in_month = amount_of(amount) / _TWELVE
                who, thing = divided["who"].casefold(), (paid["thing"] or "").casefold()
                yield _Paid(place, amount, who, thing, in_month)


def _paid_in_parts(place: int, text: str) -> Iterator[_Paid]:
    for start, whole in sentences_of(text):
        sentence = _DUE.sub("", whole)
        money = [each for each in facts(sentence, "id") if each.kind is FactKind.MONEY]
        parts, each = list(_EVERY_PART.finditer(sentence)), list(_TO_EACH.finditer(sentence))
        if not len(money) == len(parts) == len(each) == 1 or _IN_PART.search(sentence):
            continue
        (amount,) = money
        paid = _PAID.search(sentence, max(0, amount.start - _NEAR), amount.start)
        is_all = paid and (paid["thing"] or paid["verb"].casefold().startswith("di"))
        if paid and is_all and amount_of(amount):
            in_month = amount_of(amount) / _MONTHS[parts[0]["part"].casefold()]
            who, thing = each[0]["who"].casefold(), (paid["thing"] or "").casefold()
            yield _Paid(place, amount.moved(start), who, thing, in_month)
