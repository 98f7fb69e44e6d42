"""A share of the value of a contract that tells its price by the month or the year: "5% dari nilai kontrak selama 2 tahun" of Rp24 a month.

Only the Indonesian is read, and only a contract with one such price and none for a unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.typing_slips import is_mistyped
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_A_YEAR = 12
_PAYS = expression(
    r"\b(?:membayar(?:kan)?|pembayaran|dibayar(?:kan)?|menerima|harga|sewa|imbalan)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
_NOT_ALL = expression(
    r"\b(?:paling|maksim(?:al|um)|minim(?:al|um)|setinggi-tingginya|sedikitnya|sekurang-kurangnya|denda|bunga|jaminan|uang\s+muka|tambahan|potongan|hingga"
    r"|sampai|lebih|kurang|sekitar|selisih|semula|kenaikan)\b",
    re.IGNORECASE,
)
_PERIOD = expression(
    r"\s*(?:(?:se|per\s+|setiap\s+|tiap\s+)(?P<period>bulan|tahun))\b(?!\s+(?:untuk|bagi|per)\s+(?:setiap|tiap|masing|[^\W\d_]+\b))",
    re.IGNORECASE,
)
_APIECE = expression(
    r"\s*(?:(?:untuk|bagi)\s+)?(?:setiap|tiap|per)\s+(?!bulan\b|tahun\b)[^\W\d_]+|\s*sebuah\b",
    re.IGNORECASE,
)
_OF_VALUE = expression(
    r"(?<!\s)\s+dari\s+(?:seluruh\s+|total\s+)?nilai\s+(?:seluruh\s+|total\s+)?(?:kontrak|perjanjian|sewa|kerja\s+sama)(?:\s+ini)?"
    r"(?P<period>\s+(?:setahun|per\s+tahun)|\s+selama\s+)?",
    re.IGNORECASE,
)
_THAT_IS = expression(
    r"\s*,?\s*(?:yaitu|yakni|atau|ialah|setara\s+dengan|sama\s+dengan)?\s*(?:sebesar|senilai)?\s*",
    re.IGNORECASE,
)
_IN_ALL = expression(
    r"\bnilai\s+(?:seluruh\s+|total\s+)?(?:kontrak|perjanjian)(?:\s+ini)?(?:\s+(?:seluruhnya|adalah|ialah|sebesar|senilai|berjumlah))*\s+$",
    re.IGNORECASE,
)
"""Before the value of the whole contract."""
_OF_MORE = expression(
    r"\b(?:dan|serta|ditambah|pemeliharaan|perawatan)\b[^.;]{0,60}$", re.IGNORECASE
)
"""Before an amount that pays for something more, or only for that: "pembayaran per kilometer, dan pemeliharaan halte"."""
_REACH = 120


@value_class
class WrongShareOfContract:
    """An amount, the text in which it stands, and what the share of the contract is."""

    at: int
    amount: Fact
    made: Decimal


def wrong_shares_of_contract(
    texts: Sequence[str], term: int | None
) -> Iterator[WrongShareOfContract]:
    """Yield each amount in *texts* that is called a share of the value of the contract and is not, the contract being for *term* months."""
    told = [found for at, text in enumerate(texts) for found in _told(at, text, term)]
    totals = {each for text in texts for each in _totals(text)} if told else set()
    price = _price(texts) if told and not totals else None
    for at, amount, share, months in told:
        if totals:
            whole = min(totals) if len(totals) == 1 and months in (0, term) else None
        else:
            whole = price if months else None
        if whole and whole[0] == amount.value[0]:
            made = whole[1] * share * (_A_YEAR if totals else months) / (100 * _A_YEAR)
            if abs(made - amount_of(amount)) >= 1:
                yield WrongShareOfContract(at, amount, made)
        elif not totals and months == _A_YEAR:
            value = _meant_value(texts, amount, share)
            if value is not None:
                yield WrongShareOfContract(at, amount, value * share / 100)


_IS_PRICE = expression(
    r"\s*(?:pembayaran|harga|imbalan|sewa|nilai\s+kontrak)(?:\s+(?!(?:dan|serta|atau|denda|pemeliharaan|perawatan|untuk|bagi|kepada|dari|oleh|ditambah|selain)\b)"
    r"[^\W\d_]+){0,6}?(?:,?\s+paling\s+(?:tinggi|banyak)|\s+(?:sebesar|senilai|adalah|ialah))?\s+$",
    re.IGNORECASE,
)
"""Before the most that is paid for all of a contract in a year: "pembayaran per kilometer tempuh, paling tinggi"."""


def _meant_value(texts: Sequence[str], amount: Fact, share: Decimal) -> Decimal | None:
    """Return the price for a year, if it is the only amount for a year in *texts*, of which *amount* is another share, or nearly this *share*."""
    yearly = [
        (text, each)
        for text in texts
        for each in facts(text, "id")
        if each.kind is FactKind.MONEY
        and each.value[0] == amount.value[0]
        and (period := _PERIOD.match(text, each.end))
        and period["period"].casefold() == "tahun"
    ]
    if len(yearly) != 1 or not _IS_PRICE.match(yearly[0][0], 0, yearly[0][1].start):
        return None
    said, value = amount_of(amount), amount_of(yearly[0][1])
    if value * share == 100 * said:
        return None
    is_other_share = said < value / 2 and (100 * said) % value == 0
    return value if is_other_share or is_mistyped(said, value * share / 100) else None


_IN_TOTAL = expression(
    r"\b(?:seluruhnya|keseluruhan(?:nya)?|total(?:nya)?|(?:ber)?jumlah(?:nya)?)\s+(?:sebesar\s+)?$",
    re.IGNORECASE,
)
_ENDS = expression(r"\s*(?:[.;,)]|$)")
_IS_PAID = expression(
    r"\b(?:imbalan|harga|sewa|pembayaran|nilai\s+(?:kontrak|perjanjian))\b[^.;\d]{0,60}$", re.I
)
_FOR = expression(r"\s*(?:untuk|selama)\s+(?:jangka\s+waktu\s+)?", re.IGNORECASE)


def other_terms(texts: Sequence[str], term: int | None) -> Iterator[tuple[int, Fact]]:
    """Yield each number of months for which one of *texts* reckons the whole price, with its place there, where the contract is for another *term*.

    "Rp90 per bulan, seluruhnya Rp2.160 untuk 24 bulan" of a contract of three years.
    """
    if not term or len(set[object]().union(*map(_monthly_prices, texts))) != 1:
        return
    for at, text in enumerate(texts):
        found = [each for each in facts(text, "id") if any(map(str.isdigit, each.text))]
        for price, total, span in zip(found, found[1:], found[2:], strict=False):
            kinds = (price.kind, total.kind, span.kind)
            if kinds != (FactKind.MONEY, FactKind.MONEY, FactKind.DURATION):
                continue
            months, unit = span.value
            period = _PERIOD.match(text, price.end)
            if (
                unit == "month"
                and months != term
                and period
                and _IS_PAID.search(text, max(0, price.start - _REACH), price.start)
                and _IN_TOTAL.search(text, max(0, total.start - _REACH), total.start)
                and _FOR.fullmatch(text, total.end, span.start)
                and _ENDS.match(text, span.end)
                and amount_of(price) * months == amount_of(total)
            ):
                yield at, span


def _monthly_prices(text: str) -> set[object]:
    """Return the amounts that *text* tells for a month."""
    money = (each for each in facts(text, "id") if each.kind is FactKind.MONEY)
    told = ((each.value, period) for each in money if (period := _PERIOD.match(text, each.end)))
    return {value for value, period in told if period["period"].casefold() == "bulan"}


def _totals(text: str) -> Iterator[tuple[str, Decimal]]:
    """Yield the value of the whole contract, wherever *text* tells it."""
    for each in facts(text, "id"):
        if each.kind is FactKind.MONEY:
            before = text[max(0, each.start - _REACH) : each.start]
            if _IN_ALL.search(before) and not _PERIOD.match(text, each.end):
                yield each.value[0], amount_of(each)


def _price(texts: Sequence[str]) -> tuple[str, Decimal] | None:
    """Return the one price of *texts* for a year, with its currency; None where there is another, or one for a unit."""
    prices = set[tuple[str, Decimal]]()
    for text in texts:
        for _start, sentence in sentences_of(text):
            for money in (each for each in facts(sentence, "id") if each.kind is FactKind.MONEY):
                before = sentence[max(0, money.start - _REACH) : money.start]
                period = _PERIOD.match(sentence, money.end)
                if period and _OF_MORE.search(before):
                    return None
                if not _PAYS.search(before) or _NOT_ALL.search(before):
                    continue
                if period:
                    times = 1 if period["period"].casefold() == "tahun" else _A_YEAR
                    prices.add((money.value[0], amount_of(money) * times))
                elif _APIECE.match(sentence, money.end):
                    return None
    return prices.pop() if len(prices) == 1 else None


def _told(at: int, text: str, term: int | None) -> Iterator[tuple[int, Fact, Decimal, int]]:
    """Yield each amount of *text* that is called a share of the value of the contract, with the share and the months."""
    for start, sentence in sentences_of(text):
        if not _OF_VALUE.search(sentence):
            continue
        found = facts(sentence, "id")
        for place, share in enumerate(found):
            value = _OF_VALUE.match(sentence, share.end)
            if share.kind is not FactKind.PERCENT or value is None:
                continue
            months, end = _months(value, found[place + 1 : place + 2], term)
            amount = _beside(sentence, found, place, end)
            if amount is not None:
                yield at, amount.moved(start), amount_of(share), months


def _months(value: re.Match[str], behind: Sequence[Fact], term: int | None) -> tuple[int, int]:
    """Return for how many months the *value* of the contract is told, 0 where nobody knows, and where that ends."""
    period = value["period"]
    if period is None:
        return term or 0, value.end()
    if period.strip() != "selama":
        return _A_YEAR, value.end()
    for each in behind:
        if (
            each.kind is FactKind.DURATION
            and each.start == value.end()
            and each.value[1] == "month"
        ):
            return int(each.value[0]), each.end
    return 0, value.end()


def _beside(sentence: str, found: Sequence[Fact], place: int, end: int) -> Fact | None:
    """Return the amount of money right before the share at *place*, or right behind what it is of."""
    share = found[place]
    for one, other in pairwise(found[: place + 1]):
        if (
            other is share
            and one.kind is FactKind.MONEY
            and _is_same(sentence, one.end, share.start)
        ):
            return one
    for each in found[place + 1 :]:
        if each.kind is FactKind.MONEY:
            return each if _is_same(sentence, end, each.start) else None
    return None


def _is_same(sentence: str, start: int, stop: int) -> bool:
    return bool(sentence[start:stop].strip(" ,")) and bool(
        _THAT_IS.fullmatch(sentence, start, stop)
    )
