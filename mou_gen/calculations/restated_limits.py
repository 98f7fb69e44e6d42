"""Limits and shares that a text repeats from what was agreed, without citing it: "batas volume tahunan sebesar 108.000 meter kubik".

A limit is compared where its figures are those of the one agreed limit in the same unit, in another order or but for
one of them; of a short number also their sentences have words in common. A share is compared where a sentence names all for which a clause gives a share of the same amount, and is
higher there. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.agreed_bounds import OtherThanAgreed, manner_of
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.party_names import ANY_PARTY
from mou_gen.language.stated_amounts import noun_behind, sentences_of
from mou_gen.startup.expressions import expression

_CALLED_LIMIT = expression(
    r"\b(?:batas(?:nya|an)?|kuota(?:nya)?|plafon|ambang)(?:\s+(?!dan\b|atau\b)[^\W\d_]+){0,6}?\s+(?:sebesar|sebanyak|sejumlah|senilai|adalah|ialah|ya(?:itu|kni))\s+$",
    re.IGNORECASE,
)
"""Before a number that is called a limit."""
_NOT_ABOVE = expression(
    r"\b(?:tidak\s+(?:boleh\s+)?(?:melebihi|melampaui|lebih\s+dari)|paling\s+(?:banyak|tinggi|besar)|maksim(?:al|um)|(?:batas|kuota|plafon)[^.;,\d]{0,60}?)\s+(?:sebesar\s+|sebanyak\s+)?$",
    re.IGNORECASE,
)
_CHANGED = expression(
    r"\b(?:\w*usul\w*|semula|diubah|mengubah|perubahan|menjadi|dinaikkan|diturunkan|kecuali|sebagian|sisa\w*|sementara|baru|tambahan|kenaikan|penurunan"
    r"|lama|lain\w*|provinsi|nasional|peraturan|setara|rata-rata|masing-masing)\b",
    re.IGNORECASE,
)
"""In a sentence whose number may be another one than that which was agreed."""
_REACH = 120
_FEW, _ENOUGH = 2, 4
_SHORT = 3
"""Figures of a number that may have those of another by chance: a quota of 21 persons, and one of 12 of something else."""


def misstated_limits(text: str, agreed: Sequence[str]) -> Iterator[OtherThanAgreed]:
    """Yield the limits of *text* that are the one limit of the clauses *agreed* but for the order of its figures, or one of them."""
    for start, sentence in sentences_of(text):
        if not _CALLED.search(sentence) or _CHANGED.search(sentence):
            continue
        for fact in facts(sentence, "id"):
            before = max(0, fact.start - _REACH)
            is_limit = _is_amount(fact) and _CALLED_LIMIT.search(sentence, before, fact.start)
            if is_limit and (found := _meant(sentence, fact, agreed)):
                yield OtherThanAgreed(fact.moved(start), *found)


_CALLED = expression(r"\b(?:batas|kuota|plafon|ambang)", re.IGNORECASE)


def _is_amount(fact: Fact) -> bool:
    return fact.sure and fact.kind in (FactKind.NUMBER, FactKind.MONEY)


def _meant(sentence: str, fact: Fact, agreed: Sequence[str]) -> tuple[Fact, str] | None:
    """Return the limit that is meant by *fact* with its clause, None where it is agreed as it is or none is near."""
    alike = [
        (each, clause)
        for passage in agreed
        for _start, clause in sentences_of(passage)
        for each in facts(clause, "id")
        if each.kind is fact.kind and _unit(clause, each) == _unit(sentence, fact)
    ]
    if any(each.value == fact.value for each, _clause in alike):
        return None
    told = meanings(_SO_MUCH.sub(" ", sentence[: fact.start]))
    near = [
        (each, " ".join(clause.split()))
        for each, clause in alike
        if _NOT_ABOVE.search(clause, max(0, each.start - _REACH), each.start)
        and _may_be_of_one_period(clause, sentence)
        and _is_misread(each, fact, in_common(meanings(clause[: each.start]), told))
    ]
    return near[0] if len({each.value for each, _clause in near}) == 1 else None


_SO_MUCH = expression(r"\b(?:sebesar|sebanyak|sejumlah|senilai)\s+$", re.IGNORECASE)
_PERIOD = expression(
    r"\b(?:(?:se|(?:setiap|tiap|per)\s+)(?P<each>hari|minggu|bulan|triwulan|tahun)|(?P<kind>hari|minggu|bulan|triwulan|tahun)an)\b",
    re.IGNORECASE,
)


def _may_be_of_one_period(one: str, other: str) -> bool:
    """Return whether two sentences can be about the same period: what holds for a day says nothing of a month."""
    periods, others = (
        {(found["each"] or found["kind"]).casefold() for found in _PERIOD.finditer(text)}
        for text in (one, other)
    )
    return not periods or not others or bool(periods & others)


_UNIT = expression(r"\s+[^\W\d_]+\s+([^\W\d_]+)")


def _unit(text: str, fact: Fact) -> tuple[str, str]:
    """Return the unit of *fact*: its currency, or the word behind it, and for metres whether they are square or cubic."""
    if fact.kind is FactKind.MONEY:
        return str(fact.value[0]), ""
    noun = noun_behind(text, fact)
    more = _UNIT.match(text, fact.end) if noun in ("meter", "kilometer", "sentimeter") else None
    return noun, more[1].casefold() if more else ""


def _is_misread(agreed: Fact, told: Fact, common: int) -> bool:
    """Return whether the figures of two numbers whose sentences have words in *common* are the same in another order, or all but one."""
    ours, theirs = (str(each.value) for each in (agreed, told))
    if agreed.kind is FactKind.MONEY:
        ours, theirs = (str(each.value[1]) for each in (agreed, told))
    if len(ours) != len(theirs):
        return False
    others = sum(one != other for one, other in zip(ours, theirs, strict=True))
    if others == 1:
        return common >= _FEW
    return sorted(ours) == sorted(theirs) and (common > 0 or len(ours) > _SHORT)


# ---- a share ---------------------------------------------------------------------------------

_OF = expression(
    r"(?:\s*\([^()]{0,80}\))?\s+dari\s+(?P<of>(?!PIHAK\b)[^\W\d_]+(?:\s+(?!dan\b|yang\b|untuk\b|pada\b|setiap\b|oleh\b)[^\W\d_]+)?)",
    re.IGNORECASE,
)
_IS = expression(r"\bsebesar\s+(?:paling\s+(?:banyak|tinggi|besar)\s+)?$", re.IGNORECASE)
_PAID = expression(
    r"\b(?:biaya|denda|imbal\w*|jasa|pendapatan|retribusi|potongan|komisi|pajak|penggantian|iuran|keuntungan|\w*bayar\w*)\b",
    re.IGNORECASE,
)
_HAPPENED = expression(
    r"\b(?:telah|sudah|realisasi|tercatat|mencapai|terserap|baru|atau)\b", re.IGNORECASE
)


def raised_shares(text: str, agreed: Sequence[str]) -> Iterator[OtherThanAgreed]:
    """Yield the share of an amount in *text* that is higher than the one which the clauses *agreed* give for the same."""
    for start, sentence in sentences_of(text):
        shares = list(_shares(sentence)) if _PAID.search(sentence) else []
        if len(shares) != 1 or _CHANGED.search(sentence) or _HAPPENED.search(sentence):
            continue
        ((fact, of, _head),) = shares
        told = meanings(ANY_PARTY.sub(" ", sentence))
        alike = [
            (each, clause)
            for passage in agreed
            for _start, clause in sentences_of(passage)
            for each, whole, head in _shares(clause)
            if whole == of
            and manner_of(clause, each) != "least"
            and _names_all(head, told)
            and _may_be_of_one_period(clause, sentence)
        ]
        if any(fact.key in [each.key for each in facts(clause, "id")] for _share, clause in alike):
            continue  # as it is agreed for another time or case
        values = {Decimal(each.value) for each, _clause in alike}
        if len(values) == 1 and Decimal(fact.value) > values.pop():
            other, clause = alike[0]
            yield OtherThanAgreed(fact.moved(start), other, " ".join(clause.split()))


def _shares(sentence: str) -> Iterator[tuple[Fact, str, str]]:
    """Yield the shares of an amount in a *sentence*, each with what it is a share of, and the words before it."""
    for fact in facts(sentence, "id"):
        near = max(0, fact.start - _REACH)
        if fact.kind is FactKind.PERCENT and _IS.search(sentence, near, fact.start):
            of, head = _OF.match(sentence, fact.end), _head(sentence, fact.start)
            if of and _PAID.search(head):
                whole = " ".join(of["of"].casefold().split())
                yield fact, whole, f"{_IS.sub('', head)} {of['of']}"


def _head(sentence: str, end: int) -> str:
    """Return what stands between the last mark before *end* and there."""
    return sentence[max(sentence.rfind(mark, 0, end) for mark in ",;:.") + 1 : end]


def _names_all(head: str, told: list[Sense]) -> bool:
    """Return whether what is *told* names all that stands at the *head* of a share."""
    words = meanings(ANY_PARTY.sub(" ", head))
    enough = in_common(words, words)
    return enough >= _ENOUGH and in_common(words, told) >= enough
