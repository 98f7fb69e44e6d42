"""A share of what another text names with its amount: "0,35% dari nilai pertanggungan, yakni Rp1.286.250,00" of a "nilai pertanggungan" of Rp367,5 million.

Only the Indonesian is read. The amount of the base stands right behind its name, and is the only one that does; one
for a time or for each is none. The value of a contract is read in `contract_values`. A base may also be the one amount of
another paragraph: "20% dari nilai sebagaimana dimaksud pada ayat (2), yaitu Rp42.000.000,00".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.calculations.unit_prices import is_slip_for, rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, is_alike, is_fraction
from mou_gen.startup.expressions import expression

_NAME = (
    r"(?P<name>(?:nilai|harga|biaya|anggaran|pagu|dana|modal|pinjaman|tagihan|perkiraan|pendapatan|penerimaan|omzet|hasil|simpanan|iuran|santunan|imbalan)"
    r"(?!\s+(?:kontrak|perjanjian|kerja\s+sama|sewa)\b)(?:\s+(?!(?:yang|sebagaimana|setiap|tiap|per|masing-masing|tersebut|itu)\b)[^\W\d_]+){1,3}?)"
)
_WHOLE = r"(?:(?:seluruh|total|jumlah|keseluruhan)\s+)?"
_OF = expression(
    rf"\s+dari\s+{_WHOLE}{_NAME}(?:\s+(?:tersebut|itu))?\s*,?\s*(?:ya(?:itu|kni)|atau|ialah|(?:setara|sama)\s+dengan|sebesar|senilai)"
    r"\s+(?:(?:sebesar|senilai)\s+)?",
    re.IGNORECASE,
)
"""From a share to its amount."""
_OF_BEHIND = expression(
    rf"\s+dari\s+{_WHOLE}{_NAME}(?:\s+(?:tersebut|itu))?\s*(?:[.;,)]|$)", re.IGNORECASE
)
_THAT_IS = expression(
    r"\s*,?\s*(?:ya(?:itu|kni)|atau|ialah|(?:setara|sama)\s+dengan)\s+(?:sebesar\s+)?|\s*\(\s*",
    re.IGNORECASE,
)
"""From an amount to the share that it is."""
_AMOUNTS_TO = expression(
    r"(?:nya)?(?:\s+(?:seluruhnya|keseluruhan(?:nya)?|total(?:nya)?|tersebut|itu|ini|adalah|ialah|sebesar|senilai|sejumlah|berjumlah|ditetapkan|mencapai|tercatat)){0,4}\s+$",
    re.IGNORECASE,
)
"""From the name of a base to its amount."""
_OF_SOME = expression(
    r"\s*(?:\([^()]*\)\s*)?,?\s*(?:(?:untuk|bagi)\s+)?(?:se(?:hari|minggu|bulan|tahun)\b|(?:setiap|tiap|per|masing-masing)\b)",
    re.IGNORECASE,
)
_IF = expression(
    r"\b(?:apabila|jika|bila(?:mana)?|dalam\s+hal|sepanjang|misalnya|contoh)\b[^.;]*$",
    re.IGNORECASE,
)
"""Before an amount that a base may come to have, or has in an example."""
_NET = expression(
    r"[^.;]{0,120}?\b(?:setelah|sesudah|dikurangi|termasuk|ditambah|PPN|pajak|dibulatkan|pada\s+tahun)\b",
    re.IGNORECASE,
)
"""Behind an amount that is not the bare share, or is only one year of it."""
_MOST = 50
"""Bases that are looked up: a table of hundreds names none of another clause."""
_REACH = 120
_ROUNDED = Decimal(1000)
"""Rupiah by which a share may be rounded, if that is at most a hundredth of it."""


def wrong_shares_of_named(texts: Sequence[str], *, together: bool) -> Iterator[WrongReferred]:
    """Yield each amount in *texts* that is not the share of the base which it names; of texts that do not stand *together*, one that is nearly it."""
    bases = dict[str, Fact | None]()
    for place, text in enumerate(texts):
        for amount, share, name in _shares(text):
            if name not in bases and len(bases) < _MOST:
                bases[name] = _base(texts, name)
            base = bases.get(name)
            if base is None or not is_alike(base, amount) or _OF_SOME.match(text, amount.end):
                continue
            if _NET.match(text, amount.end):
                continue
            made, said = amount_of(base) * amount_of(share) / 100, amount_of(amount)
            slack = max(rounding(amount), min(_ROUNDED, made / 100))
            if abs(made - said) > slack and (together or is_slip_for(made, said)):
                yield WrongReferred(place, amount, made)


def _shares(text: str) -> Iterator[tuple[Fact, Fact, str]]:
    """Yield each amount in *text* that is called a share of something, with the share, and what it is of in small letters."""
    for one, other in pairwise(facts(text, "id")):
        kinds = (one.kind, other.kind)
        found = None
        if kinds == (FactKind.PERCENT, FactKind.MONEY):
            found, share, amount = _OF.fullmatch(text, one.end, other.start), one, other
        elif kinds == (FactKind.MONEY, FactKind.PERCENT):
            is_same = _THAT_IS.fullmatch(text, one.end, other.start)
            found, share, amount = _OF_BEHIND.match(text, other.end), other, one
            found = found if is_same else None
        if found:
            yield amount, share, " ".join(found["name"].casefold().split())


_OF_PARAGRAPH = (
    rf"\s+dari\s+{_WHOLE}(?:nilai|harga|biaya|anggaran|pagu|dana|jumlah|besaran|tarif|iuran|imbalan|sewa|modal|pinjaman|tagihan|pendapatan|penerimaan|bantuan|hibah)"
    r"(?:\s+(?!(?:setiap|tiap|per|masing-masing|setelah|sesudah|dikurangi|yang)\b)[^\W\d_]+){0,4}?"
    r"\s+(?:yang\s+)?(?:sebagaimana\s+)?(?:dimaksud|tersebut|disebut(?:kan)?)\s+(?:pada|dalam)\s+ayat\s+\((?P<number>\d{1,2})\)(?:\s+huruf\s+(?P<letter>[a-z])\b)?"
)
_OF_REFERRED = expression(
    rf"{_OF_PARAGRAPH}\s*,?\s*(?:ya(?:itu|kni)|atau|ialah|adalah|(?:setara|sama)\s+dengan|sebesar|senilai)\s+(?:(?:sebesar|senilai)\s+)?",
    re.IGNORECASE,
)
"""From a share to its amount, where what it is of stands in another paragraph."""
_AFTER = expression(
    r"\s*(?:\([^()]*\)\s*)?,?\s*(?:setelah|sesudah|(?:sudah\s+|belum\s+|tidak\s+)?termasuk)\b"
    r"|[^.;]{0,120}?\b(?:dikurangi|dipotong|ditambah|PPN|PPh|pajak|dibulatkan)\b",
    re.IGNORECASE,
)
"""Behind an amount that is not the bare share; "dibayar setelah jadwal ditetapkan" only tells when."""
_OF_REFERRED_BEHIND = expression(rf"{_OF_PARAGRAPH}\s*(?:[.;,)]|$)", re.IGNORECASE)


def wrong_shares_of_paragraph(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield each amount in the *texts* of an article that is not the share of the one amount of the paragraph which it names.

    Where that is the share of another amount of the article, the reference is wrong and not the amount.
    """
    for place, text in enumerate(texts):
        for amount, share, found in _shares_of_paragraph(text.text):
            bases = _amounts_of(texts, found["number"], found["letter"] or "")
            if len(bases) != 1 or found["number"] == text.number:
                continue
            part = amount_of(share) / (100 if share.kind is FactKind.PERCENT else 1)
            made, said = bases[0] * part, amount_of(amount)
            slack = max(rounding(amount), min(_ROUNDED, made / 100))
            others = [base for each in texts for base in _amounts(each.text)]
            is_right = any(abs(base * part - said) <= slack for base in others)
            if not is_right and is_slip_for(made, said):
                yield WrongReferred(place, amount, made)


def _shares_of_paragraph(text: str) -> Iterator[tuple[Fact, Fact, re.Match[str]]]:
    """Yield each exact amount in *text* that is called a share of what another paragraph gives, with the share, and that paragraph."""
    told = [each for each in facts(text, "id") if each.kind is not FactKind.REFERENCE]
    for one, other in pairwise(told):
        found = None
        if other.kind is FactKind.MONEY and _is_share(one):
            found, share, amount = _OF_REFERRED.fullmatch(text, one.end, other.start), one, other
        elif one.kind is FactKind.MONEY and _is_share(other):
            is_same = _THAT_IS.fullmatch(text, one.end, other.start)
            found, share, amount = _OF_REFERRED_BEHIND.match(text, other.end), other, one
            found = found if is_same else None
        if found and not (_OF_SOME.match(text, amount.end) or _AFTER.match(text, amount.end)):
            yield amount, share, found


def _is_share(fact: Fact) -> bool:
    return fact.kind is FactKind.PERCENT or is_fraction(fact)


def _amounts_of(texts: Sequence[ArticleText], number: str, letter: str) -> list[Decimal]:
    """Return the amounts of money in *texts* of a paragraph, or of a *letter* of it; none where one is for a time or for each."""
    of = [each.text for each in texts if (each.number, each.letter) == (number, letter)]
    if any(_OF_SOME.match(text, each.end) for text in of for each in _money(text)):
        return []
    return [*dict.fromkeys(each for text in of for each in _amounts(text))]


def _amounts(text: str) -> list[Decimal]:
    return [amount_of(each) for each in _money(text)]


def _money(text: str) -> list[Fact]:
    return [each for each in facts(text, "id") if each.kind is FactKind.MONEY]


def _base(texts: Sequence[str], name: str) -> Fact | None:
    """Return the one amount that *texts* give right behind the *name* of a base."""
    found = {
        each.value: each
        for text in texts
        for each in facts(text, "id")
        if each.kind is FactKind.MONEY and _is_named(text, each, name)
    }
    bases = [*found.values()]
    if len(bases) != 1 or any(_is_not_all(text, bases[0]) for text in texts):
        return None
    return bases[0]


def _is_named(text: str, amount: Fact, name: str) -> bool:
    """Return whether *amount* stands right behind the *name* of a base in *text*."""
    before = text[max(0, amount.start - _REACH) : amount.start]
    link = _AMOUNTS_TO.search(before)
    told = " ".join(before[: link.start()].casefold().split()) if link else ""
    return f" {told}".endswith(f" {name}")


def _is_not_all(text: str, base: Fact) -> bool:
    """Return whether *text* gives the amount of the *base* for each or for a time, or if something comes to be."""
    return any(
        each.value == base.value
        and (
            _OF_SOME.match(text, each.end)
            or _IF.search(text, max(0, each.start - _REACH), each.start)
        )
        for each in facts(text, "id")
        if each.kind is FactKind.MONEY
    )
