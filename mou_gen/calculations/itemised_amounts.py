"""The whole that the items of a list make together: "Rp9.850,00 per kilometer, terdiri atas: a. upah Rp2.750,00; b. bahan bakar Rp7.100,00".

The whole stands at the head of the list, in the paragraph to which that refers, or in one that names the same thing.
Items of so many at a price make what another paragraph says that each brings in: of "60 lapak di blok C sebesar
Rp200.000,00", "Rp12.000.000,00 dari blok C". Of a whole that is told as the most, the items may leave something; they
are found where they make more, where the article shares all of it, or where two digits of one have changed places; so are
items of so many, whose amounts may be prices of one. A share beside its amount, "Rp468 juta, yaitu 32,5%", is of the whole.
Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.multiples import may_count
from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred, is_made_of
from mou_gen.calculations.totals import in_its_unit
from mou_gen.calculations.unit_prices import is_slip_for, rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    SENTENCE_END,
    WrongAmount,
    amount_of,
    is_alike,
    noun_behind,
    sum_of,
)
from mou_gen.startup.expressions import expression

_HEAD = expression(
    r"^(?P<what>.*?),?\s+(?:(?:yang|dan)\s+)?(?:terdiri\s+(?:atas|dari)|terbagi\s+(?:atas|menjadi)|(?:dibagi|dirinci)(?:\s+menjadi)?"
    r"|(?:dengan\s+)?(?:pe)?rincian(?:nya)?(?:\s+(?:biaya|anggaran))?|(?:ditanggung|dipikul|dibiayai|dialokasikan|disediakan)(?:\s+(?:oleh|untuk|bagi))?"
    r"|(?P<spent>di(?:guna|per(?:guna|untuk)|belanja|anggar)kan|dipakai)(?:\s+(?:untuk|bagi))?"
    r"|yaitu|yakni)(?:\s+(?:sebagai\s+berikut|adalah|ialah))*\s*:\s*$",
    re.IGNORECASE | re.DOTALL,
)
"""The head of a list whose items are all parts of what it names; what is used for several things is money that is `spent`."""
_NOT_ALL = expression(
    r"\b(?:antara\s+lain|di\s+antara\w*|sebagian|masing-masing|tahap\w*|termin|angsuran|cicilan|denda|sisa\w*|kecuali|selain|sekitar"
    r"|hampir|kurang|(?<!tidak )melebihi|di\s+atas|rata-rata|semula|menjadi|salah\s+satu|atau|pilihan)\b",
    re.IGNORECASE,
)
"""In the head of a list whose items may not be all parts, or not parts of it."""
_EACH = expression(r"\b(?:setiap|tiap)(?=\s)", re.IGNORECASE)
_OF_EACH = expression(r"\b(?:setiap|tiap)(?!\s+(?:bulan|triwulan|semester|tahun)\b)", re.IGNORECASE)
"""Before each of those that an amount is for, which is a whole only if it is a price."""
_MADE_UP = expression(
    r"\b(?:terdiri\s+(?:atas|dari)|terbagi\s+(?:atas|menjadi)|dirinci|(?:pe)?rincian)\b",
    re.IGNORECASE,
)
"""Says that the items are what the whole is made of, and not what is done with it."""
_NO_PART = expression(
    r"\b(?:paling|maksim(?:al|um)|minim(?:al|um)|sekurang\S*|sekitar|hampir|hingga|sampai|lebih(?!\s+(?:dahulu|dulu|awal)\b)|kurang|setiap|tiap|masing-masing|di\s+antara\w*|termasuk"
    r"|di\s+(?:atas|bawah)|melebihi|sisa\w*|selebihnya|jumlah(?:nya)?|seluruh(?:nya)?|total(?:nya)?|atau|jika|apabila|dikurangi|potongan|ditambah|bersamaan|tumpang|lainnya)\b|%",
    re.IGNORECASE,
)
"""In an item that is no part, or not exactly what it gives."""
_BOUNDED = expression(
    r"\b(?:paling\s+\w+|maksim(?:al|um)|minim(?:al|um)|sekurang\S*|sekitar|kira-kira|hampir|lebih\s+dari|kurang\s+dari|rata-rata|semula|dari)\s+(?:sebesar\s+)?$",
    re.IGNORECASE,
)
"""Before a whole that is not exact, or of which something is taken."""
_AT_MOST = expression(
    r"\b(?:(?:paling\s+(?:tinggi|banyak|besar)|setinggi-tingginya|sebanyak-banyaknya|sebesar-besarnya|maksim(?:al|um)|tidak\s+(?:lebih\s+dari|melebihi))"
    r"\s+(?:sebesar\s+|sejumlah\s+)?|(?:pagu|plafon)\s+(?:sebesar\s+)?)$",
    re.IGNORECASE,
)
"""Before a whole that is the most."""
_TAX = expression(r"\b(?:pajak|PPN|PPh)\b", re.IGNORECASE)
_IS = expression(
    r"\s+(?:(?:adalah|ialah|ditetapkan|disepakati|berjumlah|sebesar|senilai|sebanyak|sejumlah|selama)\s+)+$",
    re.IGNORECASE,
)
_POINTS = expression(
    r"\s+(?:tersebut|itu|ini)\b|\s+sebagaimana\s+dimaksud\b.*", re.IGNORECASE | re.DOTALL
)
_SUMMED = (FactKind.MONEY, FactKind.DURATION, FactKind.NUMBER)
_FEWEST, _MOST = 2, 12


def wrong_itemised(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield the whole in one of *texts* that the items of a list, each of them one of the *texts*, do not make."""
    for place, items in _lists(texts):
        head = _head(texts[place].text)
        for at, whole in _wholes(texts, place, head["what"]) if head else ():
            if _OF_EACH.search(texts[at].text) and not _is_price(texts[place].text, [whole]):
                continue
            yield from _wrong_shares(texts, whole, items)
            made = _made(texts[at].text, whole, items)
            others = [each for each in texts if each.text not in items]
            if made is None or _is_rest_told(others, whole, made):
                continue
            said = [each.text for each in others]
            if not _is_most(texts[at].text, whole) or _is_all_meant(whole, made, items, said):
                yield WrongReferred(at, whole, made)


_WHICH_IS = expression(
    r"\s*,?\s*(?:\(|(?:atau|yaitu|yakni|ialah)\s+(?:sebesar\s+)?)", re.IGNORECASE
)
"""From an amount to the share that it is: "Rp468.000.000,00, yaitu 32,5%"."""
_OF_WHO_PAYS = expression(
    r"(?:\s*\([^()]{1,80}\))?\s+(?:oleh|APB[DN]\w*|dari(?!\s+(?:seluruh|total|jumlah|keseluruhan|biaya|anggaran|nilai)))\b",
    re.IGNORECASE,
)
"""Behind a share of the item itself, by who pays it: "(100% dari PIHAK KEDUA)"."""
_LEAST_RIGHT = 2


def _wrong_shares(
    texts: Sequence[ArticleText], whole: Fact, items: Sequence[str]
) -> Iterator[WrongReferred]:
    """Yield the one share in per cent in the *items* of a list that its amount is not of the *whole*, where all others are."""
    right, wrong = 0, list[WrongReferred]()
    for place, text in enumerate(texts if amount_of(whole) else ()):
        found = facts(text.text, "id") if text.text in items else ()
        for amount, share in pairwise(found):
            is_told = share.kind is FactKind.PERCENT and is_alike(amount, whole)
            if not is_told or not _WHICH_IS.fullmatch(text.text, amount.end, share.start):
                continue
            if _OF_WHO_PAYS.match(text.text, share.end):
                continue
            made = amount_of(amount) * 100 / amount_of(whole)
            decimals = Decimal(share.value).normalize().as_tuple().exponent
            if abs(made - amount_of(share)) < Decimal(1).scaleb(min(0, int(decimals))):
                right += 1
            else:
                wrong.append(WrongReferred(place, share, round(made, 2).normalize()))
            break
    if len(wrong) == 1 and right >= _LEAST_RIGHT:
        yield from wrong


def _is_most(text: str, whole: Fact) -> bool:
    """Return whether *text* tells the *whole* as the most that it may be."""
    return bool(_AT_MOST.search(text, 0, whole.start))


def _is_all_meant(whole: Fact, made: Decimal, items: Sequence[str], others: Sequence[str]) -> bool:
    """Return whether *items*, of which *made* is the sum, must make the most that the *whole* may be, and do not.

    It is more, the shares in one of the *others* make the whole, or an item would with two of its digits exchanged.
    """
    amount = amount_of(whole)
    parts = [one for each in items for one in facts(each, "id") if is_alike(one, whole)]
    shared = [
        [one for one in facts(each, "id") if is_alike(one, whole) and amount_of(one) < amount]
        for each in others
    ]
    return (
        made > amount
        or any(len(each) > 1 and sum_of(each) == amount for each in shared)
        or _has_exchanged(parts, amount - made)
    )


def _has_exchanged(parts: Sequence[Fact], missing: Decimal) -> bool:
    """Return whether one of *parts* would be right with two of its digits exchanged, *missing* being what all lack of their whole."""
    return any(_is_exchanged(amount_of(each), amount_of(each) + missing) for each in parts)


def _is_exchanged(said: Decimal, meant: Decimal) -> bool:
    """Return whether *said* has the digits of what is *meant*, with two neighbouring ones exchanged."""
    one, other = str(int(said)), str(int(meant)) if meant > 0 else ""
    places = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    is_pair = len(one) == len(other) and len(places) == _PAIR and places[1] == places[0] + 1
    return is_pair and sorted(one) == sorted(other)


_PAIR = 2


def _is_rest_told(texts: Sequence[ArticleText], whole: Fact, made: Decimal) -> bool:
    """Return whether another of *texts* says what is left of the *whole*, of which the items make less: "Sisanya sebesar Rp10 juta dicadangkan", or "Sisanya dicadangkan"."""
    rest = amount_of(whole) - made
    for text in texts:
        alike = [each for each in facts(text.text, "id") if is_alike(each, whole)]
        is_told = _LEFT.search(text.text) and any(amount_of(each) == rest for each in alike)
        if is_told or (not alike and _THE_REST.search(text.text)):
            return True
    return False


_THE_REST = expression(
    r"(?:^|[.;]\s+)(?:sisa(?:nya)?|selebihnya)\b(?:\s+[^\W\d_]+){0,4}?\s+(?:di(?:kembali|cadang|simpan|setor|guna|alokasi|peruntuk|belanja)\w*|dipakai)\b",
    re.IGNORECASE,
)
"""Begins a sentence on what is left, which need not say how much that is."""
_LEFT = expression(
    r"\b(?:(?:ter)?sisa\w*|selebihnya|selisih\w*|kekurangan\w*|(?:di)?cadang\w*|(?:di)?simpan\w*)\b",
    re.IGNORECASE,
)


def wrong_itemised_text(text: str) -> Iterator[WrongAmount]:
    """Yield the whole that the items of a list in *text* itself do not make: "Rp9 juta, terdiri atas: a. upah Rp4 juta; b. ..."."""
    for colon in _COLON.finditer(text):
        items = _items(text[colon.end() :])
        begin = max(
            (found.end() for found in SENTENCE_END.finditer(text, 0, colon.start())), default=0
        )
        head = _head(text[begin : colon.end()]) if len(items) >= _FEWEST else None
        for whole in _whole(head["what"]) if head else ():
            made = _made(text[begin : colon.end()], whole, items)
            if made is None or _is_rest_told([ArticleText("", text)], whole, made):
                continue
            is_most = _is_most(text[begin : colon.end()], whole)
            if not is_most or _is_all_meant(whole, made, items, ()):
                yield WrongAmount(whole.moved(begin), made)


def _head(text: str) -> re.Match[str] | None:
    """Return the *text* as the head of a list of all parts of what it names; None where it may be another."""
    found = _HEAD.match(text)
    if found is None or _NOT_ALL.search(found["what"]):
        return None
    whole = _whole(found["what"])
    if whole and _OF_EACH.search(found["what"]):
        return found if _is_price(text, whole) else None
    is_money = all(each.kind is FactKind.MONEY for each in whole)
    return found if is_money or not found["spent"] else None  # a hall may serve two at once


def _is_price(head: str, wholes: Sequence[Fact]) -> bool:
    """Return whether a list with that *head* tells what amounts of money for each are made of, and not what each does with them."""
    return bool(_MADE_UP.search(head)) and all(each.kind is FactKind.MONEY for each in wholes)


_COLON = expression(r":(?=\s)")
_MARK = r"(?:\(?(?:[a-z]|\d{1,2})\)|[a-z]\.|\d{1,2}\.)\s+"
_BETWEEN = expression(rf"\s*[;,]\s*(?:(?:dan|serta)\s+)?(?={_MARK})|\s*;\s*(?:(?:dan|serta)\s+)?")
_OWN_MARK = expression(rf"\s*{_MARK}")


def _items(listed: str) -> list[str]:
    """Return the items of a list up to the end of its sentence, without their marks; none where these are not marks of all."""
    items = _BETWEEN.split(listed)
    marks = [_OWN_MARK.match(each) for each in items]
    if any(marks) and not all(marks):
        return []
    own = [each[mark.end() if mark else 0 :] for each, mark in zip(items, marks, strict=True)]
    return [*own[:-1], SENTENCE_END.split(own[-1], maxsplit=1)[0]]


def _lists(texts: Sequence[ArticleText]) -> Iterator[tuple[int, list[str]]]:
    """Yield where the head of each list stands in *texts*, and its items."""
    for place, head in enumerate(texts):
        items = list[str]()
        for each in texts[place + 1 :]:
            if not head.number or each.number != head.number:
                break
            items.append(each.text)
        if head.text.rstrip().endswith(":") and _FEWEST <= len(items) <= _MOST:
            yield place, items


def _wholes(texts: Sequence[ArticleText], place: int, what: str) -> list[tuple[int, Fact]]:
    """Return the one thing that the items of the list at *place* may make: the whole in its head, where it refers to, or of the same name."""
    if own := _whole(what):
        return [(place, each) for each in own]
    references = [each.value for each in facts(what, "id") if each.kind is FactKind.REFERENCE]
    name = _POINTS.sub("", what).strip().casefold()
    found = list[tuple[int, Fact]]()
    for at, each in enumerate(texts):
        if each.number == texts[place].number:
            continue
        whole = _whole(each.text)
        if references:
            is_it = references == [("paragraph", each.number)]
        else:
            is_it = bool(whole) and _names(each.text, whole[0], name)
        found += [(at, one) for one in whole if is_it]
    return found if len(found) == 1 else []


def _names(text: str, whole: Fact, name: str) -> bool:
    """Return whether *text* begins with *name* and says that it is the *whole*."""
    said = _IS.search(text, 0, whole.start)
    return bool(name and said and text[: said.start()].strip().casefold() == name)


def _whole(text: str) -> list[Fact]:
    """Return the one amount of money that *text* tells, or else its one time, or what it counts; none where it is neither exact nor the most."""
    found = [each for each in facts(text, "id") if each.sure or each.kind is FactKind.MONEY]
    for kind in _SUMMED:
        told = [each for each in found if each.kind is kind]
        if told:
            is_most = kind is FactKind.MONEY and _is_most(text, told[0])
            is_exact = is_most or not _BOUNDED.search(text, 0, told[0].start)
            return told if len(told) == 1 and is_exact and not _NOT_ALL.search(text) else []
    return []


def _made(text: str, whole: Fact, items: Sequence[str]) -> Decimal | None:
    """Return what *items* make together, where that is not the *whole* in *text*; None where it is, or nobody can be sure."""
    noun = noun_behind(text, whole) if whole.kind is FactKind.NUMBER else ""
    is_vague = whole.kind is FactKind.NUMBER and not noun
    if is_vague or (_TAX.search(text) and any(map(_TAX.search, items))):
        return None
    units = _units(text)
    parts = [
        _part(_EACH.sub("per", each), whole, noun) if _units(each) <= units else None
        for each in items
    ]
    known = [each for each in parts if each is not None]
    made = sum_of(known)
    if len(known) < len(parts) or is_made_of(known, whole):
        return None
    is_exact = abs(made - amount_of(whole)) <= rounding(whole)
    if is_exact or not is_slip_for(made, amount_of(whole)):
        return None
    may_be_prices = whole.kind is FactKind.MONEY and any(map(_counts, items))
    if may_be_prices and not _has_exchanged(known, amount_of(whole) - made):
        return None
    return in_its_unit(whole, made)


def _units(text: str) -> set[str]:
    """Return what *text* gives a price or an amount for: "per kilometer", "setahun"."""
    return {" ".join(each.split()).casefold() for each in _PER.findall(_EACH.sub("per", text))}


_PER = expression(
    r"\bper\s+[^\W\d_]+|\bse(?:jam|hari|minggu|pekan|bulan|triwulan|semester|tahun|orang|buah|unit)\b",
    re.IGNORECASE,
)


_TIMES = expression(
    r"\s[x×]\s|\b\d+\s+(?:\([^()]{1,40}\)\s+)?(?:hari|malam|bulan|jam|kali)\b", re.IGNORECASE
)
"""In an item whose amount may be the price of one of several: "2 hari x Rp1 juta"."""


def _part(item: str, whole: Fact, noun: str) -> Fact | None:
    """Return the one amount that an *item* gives of the *whole*, which may have a *noun*; None where it may be no part."""
    alike = [each for each in facts(item, "id") if is_alike(each, whole)]
    if len(alike) != 1 or _NO_PART.search(item):
        return None
    (part,) = alike
    match whole.kind:
        case FactKind.NUMBER:
            return part if part.sure and noun_behind(item, part) == noun else None
        case FactKind.MONEY:
            return None if _TIMES.search(item) else part
        case _:
            return part if part.sure else None


def _counts(item: str) -> list[Fact]:
    """Return how many things an *item* counts, by their names."""
    return [
        each
        for each in facts(item, "id")
        if each.kind is FactKind.NUMBER
        and each.sure
        and may_count(each)
        and noun_behind(item, each)
    ]
