"""What share of one cost each party bears, and the amount that it is: "55% dari biaya seluruhnya, yaitu Rp1.320".

Also what each bears of a cost in another paragraph of an article, where one amount would make it with a digit corrected,
and shares of all parties that leave a part of a cost to nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.calculations.shares import SOMEBODY_ELSE, too_small_shares
from mou_gen.calculations.typing_slips import is_mistyped
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.party_names import A_PARTY, name_of_party
from mou_gen.language.stated_amounts import amount_of, is_alike, sentences_of, sum_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_OF = {
    "id": expression(
        r"\s+dari\s+(?P<of>(?:(?:seluruh|total|jumlah)\s+)?biaya(?:\s+[^\W\d_]+){0,5})\s*(?:[,.;]|$)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\s+of\s+(?:the\s+)?(?P<of>(?:[^\W\d_]+\s+){0,4}costs?(?:\s+[^\W\d_]+){0,5})\s*(?:[,.;]|$)",
        re.IGNORECASE,
    ),
}
"""Behind a share, the cost of which it is one."""


@value_class
class BorneShare:
    """A share of a cost, and the amount that is told beside it."""

    share: Fact
    of: str
    amount: Fact | None


def borne_share(text: str, language: str) -> BorneShare | None:
    """Return the one share of a cost that *text* tells, None where it tells more, or that somebody else bears some of it."""
    found = facts(text, language)
    shares = [each for each in found if each.kind is FactKind.PERCENT]
    money = [each for each in found if each.kind is FactKind.MONEY]
    if len(shares) != 1 or len(money) > 1 or SOMEBODY_ELSE.search(text):
        return None
    of = _OF[language].match(text, shares[0].end)
    if of is None:
        return None
    return BorneShare(shares[0], " ".join(of["of"].casefold().split()), money[0] if money else None)


def wrong_borne_amounts(borne: Sequence[BorneShare]) -> list[tuple[int, Decimal]]:
    """Return the place of each amount among those *borne* that is not its share of the whole, and what that is.

    The whole is the one of which most are the share that they are told to be; of two, that of the first.
    """
    money = [each.amount for each in borne if each.amount]
    if len(money) != len(borne) or not all(is_alike(money[0], each) for each in money):
        return []
    whole = sum_of(money)
    if not whole or not all(amount_of(each.share) for each in borne):
        return []  # of nothing nobody bears a part
    if all(
        abs(100 * amount_of(amount) / whole - amount_of(each.share)) < 1
        for each, amount in zip(borne, money, strict=True)
    ):
        return []
    wholes = [
        100 * amount_of(amount) / amount_of(each.share)
        for each, amount in zip(borne, money, strict=True)
    ]
    meant = max(wholes, key=lambda each: sum(_is_near(each, other) for other in wholes))
    return [
        (place, meant * amount_of(each.share) / 100)
        for place, (each, other) in enumerate(zip(borne, wholes, strict=True))
        if not _is_near(meant, other)
    ]


_ROUNDED = Decimal("0.01")


def _is_near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= one * _ROUNDED


# ---- a list of the parties -------------------------------------------------------------------

_SHARED = expression(
    r"\b(?:dibagi|pembagian|terbagi|bagi\s+hasil|ditanggung|dipikul|dibebankan|dibiayai|porsi|proporsi|bagian)\b[^.;]{0,120}:\s*$",
    re.IGNORECASE,
)
"""At the end of what announces the shares of a whole."""
_ITS_PARTY = expression(
    rf"\s*(?:(?:bagi|untuk|oleh|bagian)\s+)?(?P<party>{A_PARTY})\s*,?\s+(?:(?:menanggung|memperoleh|menerima|mendapat(?:kan)?|membayar|sebesar|ya(?:itu|kni))\s+){{0,2}}"
)
_NO_MORE = expression(
    r"\s*(?:,?\s*(?:atau|ya(?:itu|kni)|sebesar)\s+Rp[\d.,]+(?:\s*\([^()]{1,160}\))?)?\s*[,;.]?(?:\s+(?:dan|serta))?\s*$",
    re.IGNORECASE,
)
_FAR = 20
"""Per cent by which shares of one whole are not 100: others are shares of different things."""


def shares_of_parties(intro: str, items: Sequence[str], parties: int) -> list[Fact]:
    """Return the shares that the *items* of a list give all *parties* of what its *intro* divides, where they are near the whole and not it."""
    if not _SHARED.search(intro) or SOMEBODY_ELSE.search(intro) or len(items) != parties:
        return []
    shares, named = list[Fact](), set[str]()
    for item in items:
        told = [each for each in facts(item, "id") if each.kind is FactKind.PERCENT]
        party = _ITS_PARTY.fullmatch(item, 0, told[0].start) if len(told) == 1 else None
        if party is None or not _NO_MORE.match(item, told[0].end):
            return []
        shares.append(told[0])
        named.add(name_of_party(party["party"]))
    missing = abs(sum_of(shares) - 100)
    return shares if len(named) == parties and 1 < missing <= _FAR else []


# ---- a sentence on all parties ---------------------------------------------------------------

_BEARS = expression(
    rf"(?P<party>{A_PARTY})\s+(?:(?:wajib|akan)\s+)?(?:memikul|menanggung|membayar|membiayai|menyediakan|mengalokasikan)"
    r"\s+(?:(?:biaya|dana|anggaran|sebesar|sejumlah)\s+){0,2}$"
)
"""Before what one of the parties bears: "PIHAK KESATU memikul Rp468.000.000,00"."""
_COSTS = expression(
    r"^\s*(?:Seluruh\s+|Jumlah\s+)?(?:Biaya|Dana|Anggaran|Harga|Pembiayaan|Pendanaan)\b[^.;:%]{0,120}?\s(?:sebesar|berjumlah|adalah|ialah|sejumlah|senilai)\s+$"
)
"""Before what something costs in all, at the head of a paragraph."""
_OTHERWISE = expression(
    r"\b(?:paling|maksim(?:al|um)|sekitar|hampir|setiap|tiap|per|masing-masing|tahap\w*|termin|angsuran|denda|lebih|kurang|melebihi|semula|menjadi|ditambah|dikurangi|belum|di\s+antara\w*)\b",
    re.IGNORECASE,
)


def wrong_borne_sums(texts: Sequence[ArticleText], parties: int) -> Iterator[WrongReferred]:
    """Yield the amount that one of all *parties* bears in one of *texts*, where it does not make what another text costs, and would with a digit corrected."""
    for place, text in enumerate(texts):
        borne = _borne_by_all(text.text, parties) if "PIHAK" in text.text else []
        costs = _costs_in_all(texts, place) if borne else set()
        if len(costs) != 1:
            continue
        missing = min(costs) - sum_of(borne)
        meant = [
            (each, amount_of(each) + missing)
            for each in borne
            if missing and is_mistyped(amount_of(each), amount_of(each) + missing)
        ]
        if len(meant) == 1:
            ((amount, made),) = meant
            yield WrongReferred(place, amount, made)


def _borne_by_all(text: str, parties: int) -> list[Fact]:
    """Return what each of all *parties* bears in a sentence of *text* that names no other amount; none where it is not so."""
    for start, sentence in sentences_of(text):
        money = [each for each in facts(sentence, "id") if each.kind is FactKind.MONEY]
        told = [_BEARS.search(sentence, 0, each.start) for each in money]
        named = {name_of_party(each["party"]) for each in told if each}
        is_all = len(money) == len(named) == parties and parties > 1
        if is_all and not SOMEBODY_ELSE.search(sentence) and not _OTHERWISE.search(sentence):
            return [each.moved(start) for each in money]
    return []


def _costs_in_all(texts: Sequence[ArticleText], place: int) -> set[Decimal]:
    """Return what the other texts than the one at *place* cost in all."""
    found = set[Decimal]()
    for at, text in enumerate(texts):
        money = [each for each in facts(text.text, "id") if each.kind is FactKind.MONEY]
        if at != place and money and _COSTS.search(text.text, 0, money[0].start):
            head = text.text[: money[0].start]
            found |= set() if _OTHERWISE.search(head) else {amount_of(money[0])}
    return found


# ---- shares of all parties -------------------------------------------------------------------

_AN_OWNER = rf"(?:{A_PARTY}|(?:Pemerintah\s+)?(?:Kabupaten|Kota)(?:\s+[A-Z][^\W\d_]+){{1,4}})"
_OWNER = expression(rf"\b{_AN_OWNER}")
_DIVIDED = expression(
    r"^\s*(?:Seluruh\s+|Jumlah\s+)?(?:Biaya|Dana|Anggaran|Pembiayaan|Pendanaan|Ongkos|Modal|Kerugian|Keuntungan|Pendapatan|Penerimaan|Hasil)\b"
    r"[^.;:%]{0,160}?\b(?:ditanggung|dipikul|dibebankan|dibiayai|didanai|dibagi|menjadi\s+beban|menjadi\s+tanggungan)\b",
    re.IGNORECASE,
)
"""The head of a sentence that says who bears a cost, or has what comes in."""
_OWNER_BEFORE = expression(
    rf"\b(?P<owner>{_AN_OWNER})\s*,?\s+(?:(?:sebesar|sebanyak|ya(?:itu|kni)|menanggung|memikul)\s+){{0,2}}$"
)
_OWNER_BEHIND = expression(rf"\s*(?:oleh|bagi|untuk|kepada)\s+(?P<owner>{_AN_OWNER})")
_RESPECTIVELY = expression(
    r"\s*,?\s+(?:masing-masing|berturut-turut)\s+(?:sebesar\s+|sebanyak\s+)?$"
)
_REST_OF_IT = expression(
    r"\b(?:sisa\w*|selebihnya|kekurangan(?:nya)?|APBN|provinsi|hibah|bantuan|sponsor\w*|pihak\s+lain|Pemerintah\s+Pusat)\b",
    re.IGNORECASE,
)
"""In another paragraph that may give the rest to somebody else."""
_LEAST_SHARED = 50
"""Shares that make less are hardly those of a whole."""


def lacking_shares(
    texts: Sequence[ArticleText], parties: int
) -> Iterator[tuple[int, Sequence[Fact]]]:
    """Yield the place of each of *texts* of an article in which all *parties* have shares that leave a part of one cost to nobody, with them.

    What `too_small_shares` tells is left out: it is one slip, and one finding.
    """
    for place, text in enumerate(texts):
        too_small = list(too_small_shares(text.text, "id"))
        others = [each.text for at, each in enumerate(texts) if at != place]
        for start, sentence in sentences_of(text.text) if "%" in text.text else ():
            shares = [each.moved(start) for each in _shares_of_all(sentence, parties)]
            made = sum_of(shares)
            is_lacking = _LEAST_SHARED <= made < 99 and shares not in too_small
            if is_lacking and not any(_has_rest(each, 100 - made) for each in others):
                yield place, shares


def _shares_of_all(sentence: str, parties: int) -> list[Fact]:
    """Return the share that a *sentence* gives each of all *parties* of one thing; none where it gives others, or a bound."""
    shares = [each for each in facts(sentence, "id") if each.kind is FactKind.PERCENT]
    if (
        len(shares) != parties
        or parties < 2
        or not _DIVIDED.search(sentence, 0, shares[0].start)
        or SOMEBODY_ELSE.search(sentence)
    ):
        return []
    owners = _owners_of(sentence, shares)
    return shares if len(owners) == parties else []


def _owners_of(sentence: str, shares: Sequence[Fact]) -> set[str]:
    """Return who has the *shares* by a *sentence*: each beside its own, or all in a row before them."""
    if _RESPECTIVELY.search(sentence, 0, shares[0].start):
        return {name_of_party(each[0]) for each in _OWNER.finditer(sentence, 0, shares[0].start)}
    told = [_OWNER_BEFORE.search(sentence, 0, each.start) for each in shares]
    told = told if all(told) else [_OWNER_BEHIND.match(sentence, each.end) for each in shares]
    return {name_of_party(each["owner"]) for each in told if each}


def _has_rest(text: str, rest: Decimal) -> bool:
    """Return whether a *text* may say who has the *rest*."""
    shares = [each for each in facts(text, "id") if each.kind is FactKind.PERCENT]
    return bool(_REST_OF_IT.search(text)) or any(amount_of(each) == rest for each in shares)
