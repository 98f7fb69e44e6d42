"""Which of two parties pays the difference between what each did for the other: the one that did less, or that owes more.

Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.party_names import A_PARTY, name_of_party
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_WHO = rf"(?:{A_PARTY}|(?:Pemerintah\s+)?(?:Kabupaten|Kota)\s+[A-Z][a-z]+(?:\s+[A-Z][a-z]+){{0,3}})"
_GIVES = (
    r"melayani|merawat|menampung|mendidik|melatih|mengajar|mengangkut|memeriksa|menguji|mengolah|memadamkan|menolong|menyelamatkan|menagih|meminjamkan|menyewakan"
    r"|memasok|menjual|menalangi"
)
_OWES = r"berutang|terutang|meminjam|menyewa|memakai|menggunakan|membeli"
_DID = expression(
    rf"\b(?P<who>{_WHO})\s+(?:(?:telah|sudah)\s+)?(?:(?P<gives>{_GIVES})|(?P<owes>{_OWES}))\b"
)
_THE_DIFFERENCE = (
    r"selisih(?:nya)?\b(?=\s*(?:[.,;:]|$)|\s+(?:\d|Rp|sebesar|sebanyak|sejumlah|itu|tersebut|antara|yaitu|yakni|kepada|dibayar|dilunasi|ditagih)"
    r"|\s+(?:[a-z]+\s+)?(?:di(?:bayar|lunasi|tagih)))"
)
"""The one between both numbers: "selisih harga" is another."""
_PAYS = expression(
    rf"\b(?P<who>{_WHO})\s+(?:(?:wajib|harus|akan|yang)\s+)?(?:(?P<pays>membayar(?:kan)?|melunasi|menyetor(?:kan)?|mengganti)|menerima|memperoleh|berhak\s+atas|menagih)"
    rf"\s+(?:[^\W\d_]+\s+){{0,5}}?{_THE_DIFFERENCE}"
    rf"|\b{_THE_DIFFERENCE}[^.;]{{0,120}}?\b(?:(?P<paid>dibayar(?:kan)?|dilunasi)|ditagih(?:kan)?)\s+oleh\s+(?P<by>{_WHO})"
)
_TWO = 2


@value_class
class _Deed:
    """What a party did: of which act how much, over which time."""

    party: str
    act: str
    gives: bool
    """Whether the other party owes it for that, and not the other way round."""
    amount: Decimal
    of: tuple[str, ...]
    """What is counted: the kinds, and the unit of time."""


def turned_payments(text: str) -> Iterator[re.Match[str]]:
    """Yield where Indonesian *text* lets the party pay the difference to which it is due, or receive what it owes."""
    for start, sentence in sentences_of(text):
        pays = _PAYS.search(text, start, start + len(sentence))
        deeds = _deeds(text, start, pays.start()) if pays else []
        if pays is None or len(deeds) != _TWO or not _are_mutual(*deeds):
            continue
        less, more = sorted(deeds, key=lambda deed: deed.amount)
        payer, payee = (less, more) if less.gives else (more, less)
        told = name_of_party(pays["who"] or pays["by"])
        if told == (payee if pays["pays"] or pays["paid"] else payer).party:
            yield pays


def _are_mutual(one: _Deed, other: _Deed) -> bool:
    """Return whether each party did the same for the other, and one of them more."""
    same = (one.act, one.of) == (other.act, other.of)
    return same and one.party != other.party and one.amount != other.amount


def _deeds(text: str, start: int, end: int) -> list[_Deed]:
    """Return what parties did by a part of *text*; none where that tells no number, or several, of one of them."""
    found = list(_DID.finditer(text, start, end))
    ends = [*(each.start() for each in found), end][1:]
    deeds = [_deed(each, text[each.end() : stop]) for each, stop in zip(found, ends, strict=True)]
    return [each for each in deeds if each] if all(deeds) else []


def _deed(found: re.Match[str], rest: str) -> _Deed | None:
    told = [each for each in facts(rest, "id") if each.sure and not each.is_place]
    counts = [each for each in told if each.kind in (FactKind.NUMBER, FactKind.MONEY)]
    spans = [each for each in told if each.kind is FactKind.DURATION]
    if len(counts) != 1 or len(spans) > 1:
        return None
    amount, of = amount_of(counts[0]), [_unit(counts[0])]
    for span in spans:
        amount *= Decimal(span.value[0])
        of.append(str(span.value[1]))
    act = (found["gives"] or found["owes"]).casefold()
    return _Deed(name_of_party(found["who"]), act, bool(found["gives"]), amount, tuple(of))


def _unit(count: Fact) -> str:
    return str(count.value[0]) if count.kind is FactKind.MONEY else str(count.kind)
