"""What the prices of a list come to for so long or so many: "a. kandang Rp6.000,00 sehari; b. penimbangan Rp10.000,00", for 14 days Rp94.000,00.

The prices are the items of one paragraph, and another tells what they are "seluruhnya" and for how many days, nights
or trips. A price for what that paragraph does not count, or a list of what may be chosen, is left alone. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.multiples import is_in_all
from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.calculations.unit_prices import is_slip_for, rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, noun_behind
from mou_gen.startup.expressions import expression

_EACH_BEHIND = expression(
    r"\s*(?:\([^()]{1,200}\)\s*)?(?:(?:untuk\s+|bagi\s+)?(?:setiap|tiap|per)\s+|se)(?P<unit>[^\W\d_]{3,})\b",
    re.IGNORECASE,
)
"""Behind a price, for each of what it is paid: "Rp6.000,00 sehari"."""
_APIECE = expression(r"\b(?:setiap|tiap|per)\s+(?P<unit>[^\W\d_]{3,})\b", re.IGNORECASE)
_CHOSEN = expression(
    r"\b(?:salah\s+satu|antara\s+lain|di\s+antara\w*|atau|pilihan|sebagian|masing-masing|apabila|jika|kecuali|selain|paling|maksim(?:al|um)|minim(?:al|um)"
    r"|sekitar|lebih|kurang|hingga|sampai|denda|sisa\w*|termasuk|jumlah(?:nya)?|seluruh(?:nya)?|total(?:nya)?|semula|menjadi)\b|%",
    re.IGNORECASE,
)
"""In a list whose prices are not all paid, or not exactly."""
_OTHERWISE = expression(
    r"\b(?:potongan|keringanan|diskon|dikurangi|dipotong|ditambah|termasuk|selain|kecuali|pajak|PPN|paling|maksim(?:al|um)|minim(?:al|um)|sekitar|hampir"
    r"|lebih|kurang|rata-rata|separuh|setengah|semula|menjadi|denda|tahap\w*|termin|sisa\w*)\b|%",
    re.IGNORECASE,
)
"""In a sentence whose amount is not just what the prices make."""
_UNITS = {
    "hari": ("day", 1),
    "minggu": ("day", 7),
    "pekan": ("day", 7),
    "bulan": ("month", 1),
    "triwulan": ("month", 3),
    "semester": ("month", 6),
    "tahun": ("month", 12),
}
_FEWEST, _MOST = 2, 8


def wrong_listed_prices(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield what one of *texts* says that the prices of the one list among them make in all, and these do not."""
    lists = list(_lists(texts))
    if len(lists) != 1:
        return
    ((number, head, items),) = lists
    told = [
        (place, total)
        for place, each in enumerate(texts)
        if each.number != number and not _refers_elsewhere(each.text, number)
        for total in _in_all(each.text)
    ]
    if len(told) != 1 or _CHOSEN.search(head):
        return
    ((place, total),) = told
    parts = [_part(each, texts[place].text, _apiece(head)) for each in items]
    known = [each for each in parts if each is not None]
    is_of_one = _apiece(texts[place].text) in ("", _apiece(head))
    if len(known) < len(parts) or not is_of_one or _makes(known, total):
        return
    made = sum(known, Decimal(0))
    if is_slip_for(made, amount_of(total)):
        yield WrongReferred(place, total, made)


def _lists(texts: Sequence[ArticleText]) -> Iterator[tuple[str, str, list[str]]]:
    """Yield the number of each paragraph that is a list of prices, its head and its items."""
    for place, head in enumerate(texts):
        items = [
            each.text for each in texts[place + 1 :] if head.number and each.number == head.number
        ]
        is_head = head.text.rstrip().endswith(":") and not _money(head.text)
        if is_head and _FEWEST <= len(items) <= _MOST and all(map(_money, items)):
            yield head.number, head.text, items


def _money(text: str) -> list[Fact]:
    return [each for each in facts(text, "id") if each.kind is FactKind.MONEY]


def _refers_elsewhere(text: str, number: str) -> bool:
    """Return whether *text* refers to what is not the paragraph of that *number*."""
    return any(
        each.kind is FactKind.REFERENCE and each.value != ("paragraph", number)
        for each in facts(text, "id")
    )


def _in_all(text: str) -> list[Fact]:
    """Return the one amount of money in *text*, where it says that it is all; none where it is not exact."""
    money = _money(text)
    is_all = len(money) == 1 and is_in_all(text, money[0]) and not _OTHERWISE.search(text)
    return money if is_all else []


def _apiece(text: str) -> str:
    """Return for each of what *text* is: "untuk setiap ekor"."""
    found = _APIECE.search(text)
    return found["unit"].casefold() if found else ""


def _part(item: str, told: str, apiece: str) -> Decimal | None:
    """Return what the price of an *item* makes for as many as the text *told* counts; None where it is not certain."""
    money = _money(item)
    if len(money) != 1 or _CHOSEN.search(item):
        return None
    price = amount_of(money[0])
    each = _EACH_BEHIND.match(item, money[0].end)
    counted = [one for one in facts(item, "id") if one.kind is FactKind.NUMBER and one.sure]
    if each is None:
        return None if counted or _APIECE.search(item) else price
    unit = each["unit"].casefold()
    if counted:
        return None
    return price if unit == apiece else _times(price, unit, told)


def _times(price: Decimal, unit: str, told: str) -> Decimal | None:
    """Return a *price* as many times as the text *told* counts the *unit*, None where it does not do that once."""
    counts = []
    for fact in facts(told, "id"):
        if fact.kind is FactKind.NUMBER and fact.sure and noun_behind(told, fact) == unit:
            counts.append(amount_of(fact))
        elif fact.kind is FactKind.DURATION and unit in _UNITS:
            of, length = _UNITS[unit]
            counts += [amount_of(fact) / length] if fact.value[1] == of else []
    return price * counts[0] if len(counts) == 1 else None


def _makes(parts: Sequence[Decimal], total: Fact) -> bool:
    """Return whether all or some of *parts* make the *total*."""
    sums = {Decimal(0)}
    for part in parts:
        sums |= {each + part for each in sums}
    return any(abs(amount_of(total) - each) <= rounding(total) for each in sums)
