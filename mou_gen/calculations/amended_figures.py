"""What an addendum made of a figure, told again: "putaran diperpanjang dari 10 menjadi 14 hari melalui adendum", which made it 15.

A figure is compared with those in the same unit that the addenda give to a thing of the same name; what it was
before, with what was agreed by then. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.calculations.agreed_bounds import OtherThanAgreed
from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import noun_behind, sentences_of
from mou_gen.startup.expressions import expression

BY_ADDENDUM = expression(
    r"\b(?:melalui|dengan|dalam|oleh|menurut|berdasarkan|pada|lewat|sejak)\s+adendum\b"
    r"|\badendum\b(?:(?!\bmenjadi\b)[^.;]){0,80}?\sme(?:ngubah|netapkan|mperpanjang|mpersingkat|mperpendek|naikkan|nurunkan|nambah|ngurangi|njadikan|mperbesar|mperkecil)\b",
    re.IGNORECASE,
)
_NOT_YET = expression(
    r"\b(?:\w*usul\w*|rencana\w*|akan|perlu|agar|dapat|tanpa|belum|apabila|jika|harus|sebaiknya|rancangan|tidak|kecuali)\b",
    re.IGNORECASE,
)
"""Tells of an addendum that is still to come, or of none."""
_MANNER = r"(?:(?:paling\s+[^\W\d_]+|sebesar|sebanyak|sejumlah|senilai|selama|setiap|minimal|maksimal)\s+){0,2}"
_BECAME = expression(rf"\bmenjadi\s+{_MANNER}$", re.IGNORECASE)
_WAS = expression(rf"\b(?:dari|semula)\s+(?:semula\s+)?{_MANNER}$", re.IGNORECASE)
_KINDS = (FactKind.NUMBER, FactKind.DURATION, FactKind.MONEY, FactKind.PERCENT)
_REACH = 60


def misquoted_changes(
    text: str, addenda: Sequence[str], before: Sequence[str]
) -> Iterator[OtherThanAgreed]:
    """Yield each figure that *text* says an addendum made or found, and that is another in *addenda*, or in what was agreed *before*."""
    for start, sentence in sentences_of(text):
        cited = BY_ADDENDUM.search(sentence)
        if cited is None or _NOT_YET.search(sentence):
            continue
        figures = _figures(sentence)
        for made in (each for each in figures if _stands_behind(_BECAME, sentence, each)):
            amount, unit = _measured(sentence, made)
            if other := _otherwise(sentence, amount, unit, addenda):
                yield OtherThanAgreed(made.moved(start), *other)
            was = _before(sentence, figures, made)
            amount = _amount_before(sentence, was, unit) if was else None
            if was and amount is not None and (other := _otherwise(sentence, amount, unit, before)):
                yield OtherThanAgreed(was.moved(start), *other)


def _figures(sentence: str) -> list[Fact]:
    return [each for each in facts(sentence, "id") if each.kind in _KINDS]


def _stands_behind(words: re.Pattern[str], sentence: str, figure: Fact) -> bool:
    return bool(words.search(sentence, max(0, figure.start - _REACH), figure.start))


def _before(sentence: str, figures: Sequence[Fact], made: Fact) -> Fact | None:
    """Return the figure that is said to have become *made*: "dari 10 menjadi 15 hari"."""
    index = [*figures].index(made)
    was = figures[index - 1] if index else None
    return was if was and _stands_behind(_WAS, sentence, was) else None


def _amount_before(sentence: str, was: Fact, unit: object) -> object | None:
    """Return how much *was* is in *unit*, which may be said once behind what it became; None where it is in another."""
    amount, own = _measured(sentence, was)
    bare = was.kind is FactKind.NUMBER and own in ("", "menjadi")
    return amount if bare or own == unit else None


def _measured(sentence: str, figure: Fact) -> tuple[object, object]:
    """Return how much *figure* is, and in what: days, rupiah, or what the word behind it names."""
    match figure.kind:
        case FactKind.DURATION:
            amount, unit = figure.value
            return amount, unit
        case FactKind.MONEY:
            currency, amount = figure.value
            return amount, currency
        case FactKind.PERCENT:
            return figure.value, figure.kind
        case _:
            return figure.value, noun_behind(sentence, figure)


_BY = expression(
    r"\b(?:(?:di|ber)?tambah(?:kan)?|dikurangi|berkurang|dinaikkan|diturunkan|diperpanjang|diperpendek)\s+(?:dengan\s+|sebesar\s+|sebanyak\s+|selama\s+)?$",
    re.IGNORECASE,
)
"""Before the figure by which an addendum changes another."""


def _otherwise(
    sentence: str, amount: object, unit: object, known: Sequence[str]
) -> tuple[Fact, str] | None:
    """Return the figure in *unit* that what is *known* of the same thing gives first, where nothing there gives the *amount*."""
    there = [
        (each, clause, _measured(clause, each))
        for text in known
        for _start, clause in sentences_of(text)
        for each in _figures(clause)
    ]
    there = [each for each in there if each[2][1] == unit]
    told_by_difference = any(_BY.search(clause, 0, each.start) for each, clause, _said in there)
    if told_by_difference or any(said == amount for _each, _clause, (said, _unit) in there):
        return None
    matter = meanings(sentence)
    alike = ((each, clause) for each, clause, _said in there if in_common(matter, meanings(clause)))
    return next(alike, None)
