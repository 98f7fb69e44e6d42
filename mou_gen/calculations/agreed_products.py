"""What so many cost by an agreed price, told in another document: Rp4.350.000,00 "untuk 300 timbangan" at Rp14.500,00 "untuk setiap timbangan".

Only the Indonesian is read. A price may be for several units at once, as a penalty "untuk setiap titik dan setiap
hari". The amount may be of something else that the agreement has no price for; it is therefore wrong only where one
slip of typing, two digits exchanged or a nought too many or too few, makes it what it ought to be, or where it is the
price of another number of them to the rupiah.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.typing_slips import is_exchanged
from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class AgreedPrice:
    """A price, and the units for one of each of which it is paid."""

    units: tuple[str, ...]
    amount: Fact
    sentence: str


@value_class
class WrongProduct:
    """An amount, what the agreed price makes, and that price."""

    amount: Fact
    made: Decimal
    price: AgreedPrice


_EACH = r"(?:(?:untuk|bagi)\s+)?(?:setiap|tiap|per)\s+(?:(?:satu|1)\s+)?"
_UNIT = r"[^\W\d_]+(?:\s+(?:kubik|persegi))?"
_FIRST = expression(
    rf"\s*,?\s*(?:{_EACH}|se(?=hari\b|bulan\b|minggu\b|malam\b))(?P<unit>{_UNIT})", re.IGNORECASE
)
_NEXT = expression(
    rf"(?:\s+keterlambatan)?\s*,?\s*(?:(?:dan|serta)\s+)?(?:{_EACH}|se(?=hari\b|bulan\b|minggu\b|malam\b))(?P<unit>{_UNIT})",
    re.IGNORECASE,
)
_PERIODS = {
    "jam": (60, "minute"),
    "hari": (1, "day"),
    "malam": (1, "day"),
    "minggu": (7, "day"),
    "bulan": (1, "month"),
    "triwulan": (3, "month"),
    "semester": (6, "month"),
    "tahun": (12, "month"),
}
_NO_UNIT = frozenset(("pihak", "kali", "daerah", "kabupaten", "kota", "tahap", "termin"))
_NOT_FIXED = expression(
    r"\b(?:paling|maksim(?:al|um)|minim(?:al|um)|sekitar|rata-rata|setinggi-\w+|semula|pasar)\s*(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
"""Before a price that is not the one."""
_MOST = 60


def agreed_prices(texts: Sequence[str]) -> list[AgreedPrice]:
    """Return the prices in *texts*, each with its units."""
    return [price for text in texts for price in _prices(text)][:_MOST]


def _prices(text: str) -> Iterator[AgreedPrice]:
    for _start, sentence in sentences_of(text):
        for each in facts(sentence, "id"):
            if each.kind is FactKind.MONEY and (units := units_of_price(sentence, each)):
                yield AgreedPrice(units, each, sentence)


def is_period(unit: str) -> bool:
    """Return whether a *unit* is a day, a month or another time."""
    return unit in _PERIODS


def units_of_price(sentence: str, price: Fact) -> tuple[str, ...]:
    """Return the units for which *price* is paid; none where it is no price, or not sure."""
    if _NOT_FIXED.search(sentence, max(0, price.start - 40), price.start):
        return ()
    units, found = [], _FIRST.match(sentence, price.end)
    while found is not None:
        units.append(" ".join(found["unit"].casefold().split()))
        found = _NEXT.match(sentence, found.end())
    return () if _NO_UNIT & set(units) else tuple(units)


_LINK = (
    r"\s*,?\s*(?:(?:yang\s+)?(?:dihitung|terhitung|diperhitungkan)\s+)?(?:untuk|atas|bagi|dari)\s+"
)
_COUNTED_BEHIND = expression(_LINK, re.IGNORECASE)
_COUNTED_BEFORE = expression(
    r"\s*,?\s+(?:dengan\s+(?:honorarium|honor|biaya|upah|imbalan|nilai|harga|jumlah|ongkos|sewa|uang\s+[^\W\d_]+)\s+(?:seluruh(?:nya)?\s+)?)?"
    r"(?:(?:adalah|ialah|yaitu|yakni|sebesar|senilai|seharga|berjumlah|sejumlah|atau|sama\s+dengan|seluruhnya)\s+){1,3}",
    re.IGNORECASE,
)
_MORE = expression(
    r"\s*(?:\([^()]*\)\s*)?(?:keterlambatan\s*)?,?\s*(?:selama|untuk|dan|dalam|x|kali|dikali(?:kan)?)\s+",
    re.IGNORECASE,
)
"""From one count to the next."""
_NOT_ALL = expression(
    r"\b(?:sisa\w*|kekurangan|sebagian|uang\s+muka|tahap\w*|termin|angsuran|cicilan|paling(?!\s+lambat\b)|maksim(?:al|um)|minim(?:al|um)|lebih|kurang|sekitar|hampir"
    r"|hingga|melebihi|pajak|PPN|PPh|potongan|dipotong|dikurangi|diskon|keringanan|subsidi|ditambah\w*|termasuk|separuh|setengah|setiap|tiap|per"
    r"|masing-masing)\b|%",
    re.IGNORECASE,
)
"""In a clause whose amount is not what so many cost."""
_CLAUSE = expression(r"[;]|,\s+(?:sedangkan|padahal|sementara|tetapi|sehingga)\b")


def misreckoned_products(text: str, prices: Sequence[AgreedPrice]) -> Iterator[WrongProduct]:
    """Yield each amount in *text* that none of the *prices* makes of what it is for, where one is missed by a slip of typing."""
    for start, sentence in sentences_of(text):
        for begin, clause in _clauses(sentence):
            for amount, counts in _paid(clause):
                if wrong := _wrong(amount.moved(start + begin), counts, clause, prices):
                    yield wrong


def _clauses(sentence: str) -> Iterator[tuple[int, str]]:
    start = 0
    for end in [*(found.start() for found in _CLAUSE.finditer(sentence)), len(sentence)]:
        yield start, sentence[start:end]
        start = end


def _paid(clause: str) -> Iterator[tuple[Fact, list[Fact]]]:
    """Yield the amount of a *clause*, with what it is for so many of; nothing where it may not be all."""
    found = facts(clause, "id")
    money = [each for each in found if each.kind is FactKind.MONEY]
    if len(money) != 1 or _NOT_ALL.search(clause):
        return
    (amount,) = money
    counted = [each for each in found if each.kind in (FactKind.NUMBER, FactKind.DURATION)]
    behind = [each for each in counted if each.start >= amount.end]
    before = [each for each in counted if each.end <= amount.start]
    if behind and _COUNTED_BEHIND.fullmatch(clause, amount.end, behind[0].start):
        yield amount, _one_after_another(clause, behind)
    elif before:
        last = before[-1]
        noun = _NOUN.match(clause, last.end) if last.kind is FactKind.NUMBER else None
        end = noun.end() if noun else last.end + len(_named_time(clause, last))
        if _COUNTED_BEFORE.fullmatch(clause, end, amount.start):
            first = before[-2:] if len(before) > 1 else before
            yield amount, _one_after_another(clause, first)[-len(first) :]


_NOUN = expression(rf"\s+(?P<unit>{_UNIT})", re.IGNORECASE)
_OF_WHAT = expression(
    r"\s+(?:makan|rawat(?:\s+inap)?|pelajaran|kerja|layanan|pelayanan|siaran|tayang|terbang|sewa|operasi|latihan|pelatihan|mengajar|belajar|kunjungan|tinggal|kandang|berlayar|sandar)\b",
    re.IGNORECASE,
)
"""Behind a day or an hour that is counted as one of its kind: "2.025 hari makan"."""


def _named_time(text: str, count: Fact) -> str:
    """Return what stands in *text* behind a time and says of which kind it is, with the space between; "" for a number, or a time as such."""
    found = _OF_WHAT.match(text, count.end) if count.kind is FactKind.DURATION else None
    return found[0] if found else ""


def _one_after_another(clause: str, counted: Sequence[Fact]) -> list[Fact]:
    """Return the first of what is *counted*, and those that follow it at once."""
    found = [counted[0]]
    for each in counted[1:]:
        noun = _NOUN.match(clause, found[-1].end) if found[-1].kind is FactKind.NUMBER else None
        if not _MORE.fullmatch(clause, noun.end() if noun else found[-1].end, each.start):
            break
        found.append(each)
    return found


def _wrong(
    amount: Fact, counts: Sequence[Fact], clause: str, prices: Sequence[AgreedPrice]
) -> WrongProduct | None:
    """Return the *amount* of a *clause* with what a price makes of the *counts*; None where one makes it, or none nearly."""
    made = [
        (product, price)
        for price in prices
        if price.amount.value[0] == amount.value[0]
        and (product := _product(counts, clause, price)) is not None
    ]
    said = amount_of(amount)
    if not made or any(abs(product - said) < 1 for product, _price in made):
        return None
    near = [
        (product, price)
        for product, price in made
        if is_exchanged(said, product)
        or _is_count_mistyped(said, product, counts, price)
        or (
            _is_told_by_number(counts, clause, price)
            and _is_for_another_number(said, product, counts, price)
        )
    ]
    return (
        WrongProduct(amount, *near[0]) if len({product for product, _price in near}) == 1 else None
    )


def _is_count_mistyped(
    said: Decimal, product: Decimal, counts: Sequence[Fact], price: AgreedPrice
) -> bool:
    """Return whether one of *counts* with two digits exchanged makes what is *said* of what they make, *product*."""
    numbers = [_number(each, price.units) for each in counts]
    return any(is_exchanged(each, each * said / product) for each in numbers if product)


def _number(count: Fact, units: Sequence[str]) -> Decimal:
    """Return how many of *units* a *count* tells: 40 for 40 hours that are paid by the hour."""
    unit = _unit_of_time(count, units)
    return amount_of(count) / _PERIODS[unit][0] if unit else amount_of(count)


def _is_told_by_number(counts: Sequence[Fact], clause: str, price: AgreedPrice) -> bool:
    """Return whether the one of *counts* in a *clause* is a number of things, or of days of the kind for which a *price* is paid."""
    if len(counts) != 1 or counts[0].kind is FactKind.NUMBER:
        return len(counts) == 1
    kind = " ".join(_named_time(clause, counts[0]).casefold().split())
    behind = " ".join(price.sentence[price.amount.end :].casefold().split())
    return bool(kind) and f" {price.units[0]} {kind}" in f" {behind}"


_ROUND = 25
"""A price of so many hundreds or thousands has other amounts for multiples by chance: Rp125.000,00, and none as Rp14.500,00 does."""
_FIGURES = 3
_MOST_OTHERWISE = Decimal("1.5")


def _is_for_another_number(
    said: Decimal, product: Decimal, counts: Sequence[Fact], price: AgreedPrice
) -> bool:
    """Return whether a *price* makes what is *said* of a whole number near the one that is told: 300 where 330 stands."""
    figures = str(int(amount_of(price.amount))).rstrip("0")
    is_round = len(figures) < _FIGURES or int(figures) % _ROUND == 0
    if is_round or not product:
        return False
    number = _number(counts[0], price.units) * said / product
    is_near = 1 / _MOST_OTHERWISE < said / product < _MOST_OTHERWISE
    return is_near and number == int(number)


def _product(counts: Sequence[Fact], clause: str, price: AgreedPrice) -> Decimal | None:
    """Return what a *price* makes of the *counts* in a *clause*; None where it is for other units, or more or fewer."""
    units = list(price.units)
    made = amount_of(price.amount)
    for each in counts:
        unit = _unit_of(each, clause, units)
        if unit is None:
            return None
        units.remove(unit)
        period = _PERIODS.get(unit, (1, ""))[0]
        made *= Decimal(amount_of(each)) / period
    return made if not units else None


def _unit_of(count: Fact, clause: str, units: Sequence[str]) -> str | None:
    """Return which of *units* a *count* counts, None where it counts none of them."""
    if count.kind is FactKind.DURATION:
        return _unit_of_time(count, units)
    noun = _NOUN.match(clause, count.end)
    told = " ".join(noun["unit"].casefold().split()) if noun and count.sure else ""
    return told if told in units else None


def _unit_of_time(count: Fact, units: Sequence[str]) -> str | None:
    """Return which of *units* is the one in which a *count* tells a time, None where none is, or several may be."""
    is_time = count.kind is FactKind.DURATION
    of = [each for each in units if is_time and _PERIODS.get(each, ("", ""))[1] == count.value[1]]
    return of[0] if len(of) == 1 else None


# ---- what so many are worth, told apart from how many ----------------------------------------

_WORTH = expression(
    r"\b(?:setara\s+dengan|senilai|seharga|bernilai|dengan\s+nilai|kerugian(?:nya)?)\s+(?:(?:sebesar|mencapai|sejumlah|sekitar)\s+)?$",
    re.IGNORECASE,
)
_ALIKE = 3
"""Words in common by which a sentence is of what a price is paid for."""
_SELDOM = 25
"""One in how many round amounts at least is a multiple of a price, so that one is by chance seldom."""


def wrong_worths(text: str, prices: Sequence[AgreedPrice]) -> Iterator[WrongProduct]:
    """Yield what *text* says that so many are worth, where by the one of *prices* for each it is what another number of them is worth.

    "memusnahkan 48 kantong darah karena suhunya naik, setara dengan Rp16.560.000,00" of a damage of "Rp360.000,00 per kantong":
    forty-six are worth that.
    """
    for start, sentence in sentences_of(text):
        for begin, clause in _clauses(sentence):
            found = facts(clause, "id")
            money = [each for each in found if each.kind is FactKind.MONEY]
            if len(money) != 1 or _NOT_ALL.search(clause):
                continue
            (amount,) = money
            if not _WORTH.search(clause, 0, amount.start):
                continue
            counted = [
                (each, price)
                for each in found
                for price in _only_prices(each, clause, prices)
                if in_common(meanings(clause), meanings(price.sentence)) >= _ALIKE
            ]
            if len(counted) == 1 and _is_of_others(amount, *counted[0]):
                made = amount_of(counted[0][0]) * amount_of(counted[0][1].amount)
                yield WrongProduct(amount.moved(start + begin), made, counted[0][1])


def _only_prices(count: Fact, clause: str, prices: Sequence[AgreedPrice]) -> Iterator[AgreedPrice]:
    """Yield the price for each of what a *count* counts, if there is one alone."""
    if count.kind is FactKind.NUMBER:
        of_it = [each for each in prices if _unit_of(count, clause, each.units) is not None]
        if len({each.amount.value for each in of_it}) == 1 and len(of_it[0].units) == 1:
            yield of_it[0]


def _is_of_others(amount: Fact, count: Fact, price: AgreedPrice) -> bool:
    """Return whether *amount* is the *price* of a whole number near the *count*, and that hardly by chance."""
    said, each, many = amount_of(amount), amount_of(price.amount), amount_of(count)
    if amount.value[0] != price.amount.value[0] or not each or not many:
        return False
    number = said / each
    is_near = 1 / _MOST_OTHERWISE < number / many < _MOST_OTHERWISE
    noughts = len(str(int(said))) - len(str(int(said)).rstrip("0"))
    is_seldom = each >= _SELDOM * Decimal(10) ** noughts
    return is_near and is_integral(number) and number != many and is_seldom


# ---- the price of one, of an amount for all ----------------------------------------------------

_FOR_EACH = expression(
    r"\s*(?:\([^()]*\)\s*)?(?:se(?:tahun|bulan|semester)|(?:setiap|per)\s+(?:tahun|bulan))?\s*,?\s*(?:yaitu|yakni|atau)\s+(?:sebesar\s+|rata-rata\s+)?",
    re.IGNORECASE,
)


@value_class
class WrongUnitPrice:
    """The price of one, what the amount for all makes it, and the sentence that tells how many there are."""

    price: Fact
    made: Decimal
    sentence: str


def wrong_unit_prices(text: str, counting: Sequence[str]) -> Iterator[WrongUnitPrice]:
    """Yield the price of one in *text* that the amount for all, right before it, does not make of the one number of them in *counting*.

    "Rp162.000.000,00 setahun, yaitu Rp5.400.000,00 untuk setiap perjalanan" of 36 journeys a year.
    """
    for start, sentence in sentences_of(text):
        money = [each for each in facts(sentence, "id") if each.kind is FactKind.MONEY]
        for whole, price in pairwise(money):
            units = units_of_price(sentence, price)
            if len(units) != 1 or not _FOR_EACH.fullmatch(sentence, whole.end, price.start):
                continue
            if is_period(units[0]) or counts_of(sentence, units[0]):
                continue
            counted = {
                amount_of(each): clause
                for line in counting
                for _at, clause in sentences_of(line)
                for each in counts_of(clause, units[0])
            }
            if len(counted) != 1 or 0 in counted:
                continue
            ((count, clause),) = counted.items()
            made = amount_of(whole) / count
            if is_exchanged(amount_of(price), made):
                yield WrongUnitPrice(price.moved(start), made, clause)


def counts_of(sentence: str, unit: str) -> list[Fact]:
    """Return the numbers in a *sentence* that count things of a *unit*."""
    return [
        each
        for each in facts(sentence, "id")
        if each.kind is FactKind.NUMBER and _unit_of(each, sentence, [unit]) is not None
    ]
