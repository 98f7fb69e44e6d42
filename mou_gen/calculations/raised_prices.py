"""What a price becomes when it rises or falls by a share or an amount, where the price stands in another text.

"Kenaikannya paling tinggi 10%, sehingga menjadi paling tinggi Rp94.500,00 per ton", of Rp85.000,00 per ton; "ditambahkan
Rp120.000,00, sehingga menjadi Rp484.000,00", of Rp374.000,00. Only the Indonesian is read. What rises several times, or is
rounded, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.unit_prices import WrongTotal, is_slip_for, price_unit, rounding
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_RISES = r"(?:ke|me|di|pe)?(?:naik|ningkat|tingkat|tambah|nambah)(?:kan|an)?(?:nya)?|bertambah"
_FALLS = r"(?:pe|di)?(?:turun|nurun|kurang|ngurang)(?:kan|an|i)?(?:nya)?|menurun|berkurang|potongan(?:nya)?|dipotong|keringanan|diskon"
_MOVES = expression(
    rf"\b(?:(?P<rises>{_RISES})|(?P<falls>{_FALLS}))\b[^.;\d]{{0,60}}$", re.IGNORECASE
)
"""Before the share by which a price rises or falls."""
_BECOMES = expression(r"^[^;]{0,160}\bmenjadi\b[^.;,\d]{0,60}$", re.IGNORECASE)
_THAT_IS = expression(
    r"^\s*,?\s*\(?(?:yaitu|yakni|atau)\s+(?:(?:paling\s+[^\W\d_]+|maksim(?:al|um)|sebesar|senilai|sejumlah)\s+){0,2}$",
    re.IGNORECASE,
)
"""From a share to the amount by which a price moves."""
_MOST = expression(
    r"\b(?:paling\s+(?:tinggi|banyak|besar)|maksim(?:al|um)|setinggi-tingginya|tidak\s+(?:lebih\s+dari|melebihi|melampaui)|sampai\s+dengan|hingga)"
    r"(?:\s+(?:sebesar|menjadi|senilai))?\s*$",
    re.IGNORECASE,
)
_LEAST = expression(
    r"\b(?:paling\s+(?:rendah|sedikit|kecil|kurang)|minim(?:al|um)|sekurang-kurangnya|tidak\s+kurang\s+dari)(?:\s+(?:sebesar|menjadi|senilai))?\s*$",
    re.IGNORECASE,
)
_BEFORE = 50
_OTHERWISE = expression(
    r"\b(?:sekitar|kurang\s+lebih|hampir|dibulatkan|pembulatan|\w*usul\w*|semula|kedua|ketiga|keempat|kelima|berikutnya|selanjutnya|kumulatif"
    r"|berturut-turut|dua\s+kali|volume|tonase|kuota|banyaknya|pemakaian|produksi|tiga\s+kali|inflasi|pajak|PPN|biaya\s+lain\w*|ditambah\s+(?:biaya|ongkos)|atau\s+lebih|lebih\s+dari|kurang\s+dari)\b",
    re.IGNORECASE,
)
"""In a sentence in which a price may become something else."""
_PARTY = expression(r"\b(?:PIHAK\s+(?:KESATU|KEDUA|KETIGA)|ayat\s+\(\d+\))", re.IGNORECASE)
_ROUNDED = Decimal(1)


@value_class
class _Raise:
    """How much a price becomes, or by how much it moves, when it moves by a share."""

    start: int
    """Where its sentence begins."""
    factor: Decimal
    told: Fact
    bounds: tuple[str, str]
    """`most`, `least` or "" for the share, and for what it becomes."""
    unit: str
    matter: tuple[Sense, ...]

    def is_made(self, made: Decimal) -> bool:
        """Return whether *made* is what a price becomes, or within what it may become, or far from it."""
        said = amount_of(self.told)
        is_near = abs(said - made) <= max(rounding(self.told), _ROUNDED)
        if is_near or not is_slip_for(made, said):
            return True
        share, result = self.bounds
        if share == result:
            return False
        if result or not share:
            return True  # nothing is sure where only the result has a bound
        return said < made if (share == "most") == (self.factor > 0) else said > made


def wrong_raised_prices(texts: Sequence[str], *, together: bool) -> Iterator[WrongTotal]:
    """Yield what a price is said to become in one of *texts*, where its share and the one price in another make something else.

    Texts that stand *together* are an article, whose one price is meant also where the unit is left out.
    """
    prices: list[tuple[int, str, str, Fact]] | None = None
    for place, text in enumerate(texts):
        for start, sentence in sentences_of(text):
            raised = _raise(start, sentence)
            if raised is None:
                continue
            if prices is None:
                prices = [*_prices(texts)]
            of_it = [
                price
                for at, words, unit, price in prices
                if at != place and raised.unit in (("", unit) if together else (unit,))
                if together or in_common(meanings(words), [*raised.matter]) > 0
            ]
            if len({each.value for each in of_it}) == 1:
                made = _made(raised, of_it[0])
                if not raised.is_made(made):
                    yield WrongTotal(place, raised.told.moved(start), made, of_it[0])


def _made(raised: _Raise, price: Fact) -> Decimal:
    return abs(raised.factor) * amount_of(price)


def _prices(texts: Sequence[str]) -> Iterator[tuple[int, str, str, Fact]]:
    """Yield the prices for one in *texts*, each with its place, its sentence and its unit."""
    for place, text in enumerate(texts):
        for _start, sentence in sentences_of(text):
            money = [each for each in facts(sentence, "id") if each.kind is FactKind.MONEY]
            if len(money) == 1 and (unit := price_unit(sentence, money[0])):
                yield place, sentence, unit, money[0]


def _raise(start: int, sentence: str) -> _Raise | None:
    """Return what a *sentence* says that a price becomes; None where it does not, or that is not sure."""
    stated = facts(sentence, "id")
    shares = [each for each in stated if each.kind is FactKind.PERCENT]
    money = [each for each in stated if each.kind is FactKind.MONEY]
    if len(shares) != 1 or len(money) != 1 or shares[0].end > money[0].start:
        return None
    (share,), (told,) = shares, money
    moves = _MOVES.search(sentence, max(0, share.start - 100), share.start)
    factor = _factor(sentence[share.end : told.start], share, falls=bool(moves and moves["falls"]))
    if not moves or factor is None or _OTHERWISE.search(_PARTY.sub(" ", sentence)):
        return None
    bounds = (_bound(sentence, share), _bound(sentence, told))
    matter = tuple(meanings(sentence))
    return _Raise(start, factor, told, bounds, price_unit(sentence, told), matter)


def _factor(between: str, share: Fact, *, falls: bool) -> Decimal | None:
    """Return how many times the price the amount behind a *share* is, below nought where it *falls*; None where that is not told."""
    part = Decimal(share.value) / 100
    if _BECOMES.search(between):
        return part - 1 if falls else part + 1
    return part if _THAT_IS.search(between) else None


def _bound(sentence: str, fact: Fact) -> str:
    begin = max(0, fact.start - _BEFORE)
    if _MOST.search(sentence, begin, fact.start):
        return "most"
    return "least" if _LEAST.search(sentence, begin, fact.start) else ""


_ADDED = expression(
    r"\b(?:(?P<more>ditambah(?:kan|i)?|dengan\s+tambahan|bertambah)|(?P<less>dikurang(?:kan|i)|dipotong|berkurang))\s+(?:sebesar\s+|biaya\s+|senilai\s+)?$",
    re.IGNORECASE,
)
_SO_BECOMES = expression(
    r"^\s*(?:\([^()]{1,120}\)\s*)?,?\s*(?:[^\W\d_]+,?\s+){0,5}?(?:sehingga|hingga|dan|yang)\s+(?:[^\W\d_]+\s+){0,4}?menjadi\s+(?:sebesar\s+)?$",
    re.IGNORECASE,
)


def wrong_additions(texts: Sequence[str], *, together: bool) -> Iterator[WrongTotal]:
    """Yield what a price is said to become in one of *texts* by an amount, where the one price in another makes something else.

    Texts that stand *together* are an article, whose one price is meant also where nothing else is in common.
    """
    for place, text in enumerate(texts):
        for start, sentence in sentences_of(text):
            told = _addition(sentence)
            if told is None:
                continue
            by, becomes = told
            others = [each for at, each in enumerate(texts) if at != place]
            if any(amount_of(each) == amount_of(becomes) - by for each in _money(others)):
                continue
            matter = meanings(sentence)
            heads = [
                money[0]
                for each in others
                for _start, words in sentences_of(each)
                if (money := [*_money([words])])
                and _PARTY.findall(words) == _PARTY.findall(sentence)
                and (
                    in_common(meanings(words), matter) >= (1 if together else _SAME_MATTER)
                    or (together and _GOES_BACK.search(sentence))
                )
            ]
            if len({each.value for each in heads}) == 1:
                made = amount_of(heads[0]) + by
                if is_slip_for(made, amount_of(becomes)):
                    yield WrongTotal(place, becomes.moved(start), made, heads[0])


_GOES_BACK = expression(r"\b(?:tersebut|dimaksud|itu)\b|[a-z]{4,}nya\b")
"""In an article, goes back to what another paragraph tells."""
_SAME_MATTER = 2
"""Words of one matter in two texts of which the one adds to the price in the other."""


def _money(texts: Sequence[str]) -> Iterator[Fact]:
    return (each for text in texts for each in facts(text, "id") if each.kind is FactKind.MONEY)


_BUDGETED = expression(
    r"\b(?:anggaran|pagu|realisasi|dana|terpakai|terserap|saldo|kas)\b", re.IGNORECASE
)
"""What is more or less from year to year, and by whom, and is no price."""


def _addition(sentence: str) -> tuple[Decimal, Fact] | None:
    """Return by how much a price moves in *sentence*, and what it becomes; None where that is not told."""
    money = [*_money([sentence])]
    if len(money) != 2 or _OTHERWISE.search(_PARTY.sub(" ", sentence)):
        return None
    if _BUDGETED.search(sentence):
        return None
    by, becomes = money
    moves = _ADDED.search(sentence, max(0, by.start - 60), by.start)
    if not moves or not _SO_BECOMES.search(sentence[by.end : becomes.start]):
        return None
    return (amount_of(by) if moves["more"] else -amount_of(by)), becomes
