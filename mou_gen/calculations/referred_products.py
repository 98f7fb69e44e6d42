"""What an amount is reckoned from, where one of the three stands in another paragraph: so many doses, the price of one, and what all cost.

"Jumlah sebagaimana dimaksud pada ayat (3) dihitung dari 20.000 dosis dengan harga Rp20.000,00 setiap dosis", where
paragraph (3) has Rp480.000.000,00. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.calculations.unit_prices import is_slip_for, price_unit, rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, noun_behind, sentences_of, sum_of
from mou_gen.startup.expressions import expression

_REFERRED = r"sebagaimana\s+dimaksud\s+(?:pada|dalam)\s+ayat\s+\((?P<number>\d+)\)"
_AMOUNT_REFERRED = expression(
    rf"\b(?:jumlah|biaya|dana|nilai|anggaran|pembiayaan|pagu|harga|besaran|besarnya)(?:\s+(?!sebagaimana)[^\W\d_]+){{0,4}}\s+{_REFERRED}",
    re.IGNORECASE,
)
_COUNT_REFERRED = expression(
    rf"\b(?:seluruh|semua|keseluruhan|jumlah|total)\s+(?P<noun>[^\W\d_]+)(?:\s+(?!sebagaimana)[^\W\d_]+){{0,3}}\s+{_REFERRED}",
    re.IGNORECASE,
)
_RECKONED = expression(
    r"\b(?:dihitung|diperhitungkan|diperoleh|berasal|hasil|terdiri|didasarkan|berdasarkan|yaitu|yakni|untuk|dengan\s+(?:harga|tarif|biaya|rincian)|x|×|kali|dikalikan)\b|×",
    re.IGNORECASE,
)
_UNIT_PRICE = expression(
    r"\b(?:harga|biaya|tarif)\s+(?:satuan(?:nya)?|per\s+[^\W\d_]+|setiap\s+[^\W\d_]+|tiap\s+[^\W\d_]+)\s+(?:(?:sebesar|senilai|adalah|ialah)\s+)?$",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"\b(?:sekitar|kurang\s+lebih|rata-rata|sisa\w*|sebagian|tahap\w*|termin|angsuran|denda|tambahan|ditambah|dikurangi|termasuk|selain|potongan"
    r"|pajak|PPN|persen|semula|diubah|cadangan|belum|biaya\s+lain\w*|ongkos|antara)\b|%",
    re.IGNORECASE,
)
"""In a sentence or a paragraph whose amount is reckoned from more."""
_MOST = expression(
    r"\b(?:paling\s+(?:tinggi|banyak|besar)|maksim(?:al|um)|setinggi-tingginya|sebanyak-banyaknya|sampai\s+dengan)\b",
    re.IGNORECASE,
)
_IS_MADE = expression(
    r"\b(?:dihitung|diperhitungkan|diperoleh|hasil|terdiri|yaitu|yakni|dikalikan|kali|x)\b|×",
    re.IGNORECASE,
)
"""Says that an amount is just what it is reckoned from, also where it is the most."""
_AVERAGE = expression(
    r"\b(?:(?:atau|yaitu|yakni|dengan)\s+)?(?:harga\s+)?rata-rata(?:nya)?\s+(?:sebesar\s+|senilai\s+)?(?=Rp)",
    re.I,
)
"""Before a price that is no price list's, but what all cost shared out: it may be rounded."""
_ROUNDED = Decimal("0.01")
"""The share of an average price by which it may be rounded."""
_MOST_TEXTS = 60


def wrong_referred_products(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield the amounts and the prices of an article, in *texts*, that do not agree with a count in another of them."""
    for place, each in enumerate(texts[:_MOST_TEXTS]):
        for start, sentence in sentences_of(each.text):
            plain = _AVERAGE.sub(" ", sentence)
            if _RECKONED.search(sentence) and not _OTHERWISE.search(plain):
                yield from _of_sentence(texts, place, start, sentence)


def _of_sentence(
    texts: Sequence[ArticleText], place: int, start: int, sentence: str
) -> Iterator[WrongReferred]:
    money = [each for each in facts(sentence, "id") if each.kind is FactKind.MONEY]
    prices = [each for each in money if _is_price(sentence, each)]
    if len(prices) != 1 or len(money) > 2:
        return
    (price,) = prices
    total = _total(texts, place, sentence, [each for each in money if each is not price])
    count = _count(texts, place, sentence, price_unit(sentence, price))
    has_reference = _AMOUNT_REFERRED.search(sentence) or _COUNT_REFERRED.search(sentence)
    if total is None or count is None or not has_reference:
        return
    made = count * amount_of(price)
    is_most = _MOST.search(sentence) or any(_MOST.search(each.text) for each in texts)
    average = _AVERAGE.search(sentence)
    if made < amount_of(total) and is_most and not (average or _IS_MADE.search(sentence)):
        return
    rounded = made * _ROUNDED if average else rounding(total)
    if abs(made - amount_of(total)) > rounded and is_slip_for(made, amount_of(total)):
        if total in money and not average:
            yield WrongReferred(place, total.moved(start), made)
        else:
            yield WrongReferred(place, price.moved(start), amount_of(total) / count)


def _is_price(sentence: str, money: Fact) -> bool:
    return bool(price_unit(sentence, money) or _UNIT_PRICE.search(sentence, 0, money.start))


def _total(
    texts: Sequence[ArticleText], place: int, sentence: str, money: Sequence[Fact]
) -> Fact | None:
    """Return what all cost: the other amount of a *sentence*, or the one of the paragraph to which it refers."""
    if money:
        return money[0]
    found = _AMOUNT_REFERRED.search(sentence)
    of = _paragraph(texts, place, found["number"]) if found else []
    amounts = [each for text in of for each in facts(text, "id") if each.kind is FactKind.MONEY]
    return amounts[0] if len(amounts) == 1 else None


def _paragraph(texts: Sequence[ArticleText], place: int, number: str) -> list[str]:
    """Return the texts of another paragraph than that at *place*; none where its amounts are not all."""
    found = [each.text for each in texts if each.number == number != texts[place].number]
    return [] if any(map(_OTHERWISE.search, found)) else found


def _count(texts: Sequence[ArticleText], place: int, sentence: str, unit: str) -> Decimal | None:
    """Return how many a *sentence* counts of a *unit*, or all that the paragraph has to which it refers; None where that is not sure."""
    there = _counted(sentence, unit)
    if there:
        return amount_of(there[0]) if len(there) == 1 else None
    found = _COUNT_REFERRED.search(sentence)
    noun = found["noun"].casefold() if found else ""
    if found is None or (unit and unit != noun):
        return None
    parts = [
        each for text in _paragraph(texts, place, found["number"]) for each in _counted(text, noun)
    ]
    return sum_of(parts) if parts else None


def _counted(text: str, unit: str) -> list[Fact]:
    """Return the numbers of a *text* that count a *unit*, or where it has no name anything."""
    return [
        each
        for each in facts(text, "id")
        if each.kind is FactKind.NUMBER
        and each.sure
        and (noun := noun_behind(text, each))
        and unit in ("", noun)
    ]
