"""What so many bring in or cost at a price that a list gives them, and another paragraph tells: of "60 lapak di blok C sebesar Rp200.000,00", "Rp12.000.000,00 dari blok C".

Each item is known by its name in both, and one of them is wrong where the others are right; or all are told together,
as "apabila semua lapak terisi". Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.multiples import may_count
from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred, segments
from mou_gen.calculations.unit_prices import is_slip_for, rounding
from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, by_sentence, noun_behind, span_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class _Item:
    """So many of one name at a price."""

    place: int
    count: Fact
    noun: str
    price: Fact
    name: frozenset[str]

    @property
    def made(self) -> Decimal:
        return amount_of(self.count) * amount_of(self.price)


_NOT_EXACT = expression(
    r"\b(?:paling|maksim(?:al|um)|minim(?:al|um)|sekurang\S*|sekitar|hampir|hingga|sampai|lebih|kurang|sisa\w*|dikurangi|potongan|dipotong|setelah"
    r"|bersih|denda|naik|turun|kenaikan|penurunan|menjadi|realisasi|keringanan|diskon|ditambah|termasuk|rata-rata|semula|tunggakan|atau)\b|%",
    re.IGNORECASE,
)
_SAYS_NOTHING = frozenset(
    re.findall(
        r"\w+",
        """di dari pada untuk bagi oleh dengan ke yang dan serta masing setiap tiap per sebesar senilai seharga sejumlah sebanyak
        harga tarif sewa biaya bulan tahun hari""",
    )
)
_WORD = expression(r"[^\W_]+")
_IN_BRACKETS = expression(r"\([^()]*\)")
_ALL = expression(r"\b(?:semua|seluruh|keseluruhan)\s+(?P<noun>[^\W\d_]+)", re.IGNORECASE)
_FEWEST, _MOST = 2, 12
_MOST_TEXTS = 60


def wrong_priced_items(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield the amount in one of *texts* that so many, at the price which another gives for them, do not make."""
    items = [
        each for place, said in enumerate(texts[:_MOST_TEXTS]) for each in _items(place, said.text)
    ]
    if not _FEWEST <= len(items) <= _MOST:
        return
    priced = {texts[each.place].number for each in items}
    for place, said in enumerate(texts[:_MOST_TEXTS]):
        if said.number in priced:
            continue
        for sentence in by_sentence(said.text, facts(said.text, "id")):
            money = [each for each in sentence if each.kind is FactKind.MONEY]
            if not money or _NOT_EXACT.search(said.text, *span_of(said.text, sentence)):
                continue
            yield from _wrong_one(place, _named(said.text, sentence, money, items))
            if len(money) == 1:
                yield from _wrong_whole(texts, place, sentence, items)


def _items(place: int, text: str) -> Iterator[_Item]:
    """Yield each count of *text* that stands with the one price of its segment, and with a name of its own behind it."""
    for sentence in by_sentence(text, facts(text, "id")):
        money = [each for each in sentence if each.kind is FactKind.MONEY]
        for price, segment in segments(text, sentence, money):
            counts = [
                (each, noun)
                for each in facts(segment, "id")
                if each.kind is FactKind.NUMBER
                and each.sure
                and may_count(each)
                and (noun := noun_behind(segment, each))
            ]
            if len(counts) != 1 or _NOT_EXACT.search(segment):
                continue
            ((count, noun),) = counts
            name = _words(segment[count.end :]) - {noun}
            if name:
                yield _Item(place, count, noun, price, name)


def _words(text: str) -> frozenset[str]:
    """Return the words of *text* that tell one thing from another, a single letter too: "blok", "C"."""
    said = _WORD.findall(_IN_BRACKETS.sub(" ", text).casefold())
    return frozenset(said) - _SAYS_NOTHING


def _named(
    text: str, sentence: Sequence[Fact], money: Sequence[Fact], items: Sequence[_Item]
) -> list[tuple[Fact, _Item]]:
    """Return those amounts of *money* in a *sentence* that are told of one of *items*, by its name, with it."""
    found = list[tuple[Fact, _Item]]()
    for amount, segment in segments(text, sentence, money):
        words = _words(segment)
        named = [each for each in items if each.name <= words]
        if len(named) == 1:
            found.append((amount, named[0]))
    return found


def _wrong_one(place: int, told: Sequence[tuple[Fact, _Item]]) -> Iterator[WrongReferred]:
    """Yield the one amount of what is *told* that its count and its price do not make, where those of all others do.

    All may be told for a longer time than the prices are, such as a year.
    """
    if len({id(each) for _amount, each in told}) < len(told):
        return  # of one item twice, as in two years
    if not all(each.made for _amount, each in told):
        return  # one of them is free
    ratios = [amount_of(amount) / each.made for amount, each in told]
    common = Counter(ratios).most_common(1)
    if not common or common[0][1] != len(told) - 1 or (common[0][1] == 1 and 1 not in ratios):
        return
    ratio = Decimal(1) if len(told) == _FEWEST else common[0][0]
    for (amount, item), own in zip(told, ratios, strict=True):
        made = item.made * ratio
        is_other = own != ratio and abs(made - amount_of(amount)) > rounding(amount)
        if is_other and is_slip_for(made, amount_of(amount)):
            yield WrongReferred(place, amount, made)


def _wrong_whole(
    texts: Sequence[ArticleText], place: int, sentence: Sequence[Fact], items: Sequence[_Item]
) -> Iterator[WrongReferred]:
    """Yield the amount of a *sentence* that is told of all that *items* count, and that these do not make at their prices."""
    text = texts[place].text
    start, end = span_of(text, sentence)
    every = _ALL.search(text, start, end)
    priced = " ".join(each.text for each in texts if each.number == texts[items[0].place].number)
    if (
        every is None
        or {each.noun for each in items} != {every["noun"].casefold()}
        or len({texts[each.place].number for each in items}) != 1
        or _times(text[start:end]) != _times(priced)
        or in_common(meanings(text[start:end]), meanings(priced)) < _FEWEST
    ):
        return
    (amount,) = (each for each in sentence if each.kind is FactKind.MONEY)
    made = sum((each.made for each in items), Decimal(0))
    if abs(made - amount_of(amount)) > rounding(amount) and is_slip_for(made, amount_of(amount)):
        yield WrongReferred(place, amount, made)


def _times(text: str) -> set[object]:
    """Return for how long *text* tells its amounts."""
    return {each.value for each in facts(text, "id") if each.kind is FactKind.DURATION}
