"""A share of what another text counts, and how many that makes: of 350 bags, "10% golongan AB, sehingga persediaan golongan AB berjumlah 35 kantong".

Only the Indonesian is read. What a share is of, its number names again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.language.acts import names_all, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, noun_behind, sentences_of
from mou_gen.startup.expressions import expression

_THUS = expression(
    r",?\s+(?:sehingga|jadi|dengan\s+demikian)\s+(?P<topic>[^.;:,]{3,80}?)\s+(?:berjumlah|sebanyak|sejumlah|adalah|ialah|mencapai|menjadi)\s+$",
    re.IGNORECASE,
)
_OF = expression(
    r"\s*(?:\([^()]*\)\s*)?(?P<topic>[^.;:,\d]{2,60}?)(?=,|\s+(?:dan|serta)\s|$)", re.IGNORECASE
)
_NOT_EXACT = expression(
    r"\b(?:paling|minim(?:al|um)|maksim(?:al|um)|sekitar|lebih|kurang|antara|hingga|naik|turun|ditambah|dikurangi|sisa\w*|tambahan|poin)\b",
    re.IGNORECASE,
)
_HALF = Decimal("0.5")
_MOST_WHOLES = 60


def wrong_stated_parts(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield a number in one of *texts* that the share of it, told right before, makes of nothing that the article counts."""
    for place, each in enumerate(texts):
        for start, sentence in sentences_of(each.text):
            if _NOT_EXACT.search(sentence):
                continue
            for number, share in _parts(sentence):
                wholes = _wholes(texts, place, noun_behind(sentence, number), number)
                made = [one * Decimal(share.value) / 100 for one in wholes]
                said = amount_of(number)
                near = [one for one in made if is_slip_for(one, said)]
                is_made = any(abs(one - said) <= _HALF for one in made)
                if near and not is_made and said not in wholes:
                    _distance, nearest = min((abs(one - said), one) for one in near)
                    yield WrongReferred(place, number.moved(start), nearest)


def _parts(sentence: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield the numbers that a *sentence* says follow from a share in it, with that share."""
    found = facts(sentence, "id")
    shares = [one for one in found if one.kind is FactKind.PERCENT]
    for number in found:
        thus = _THUS.search(sentence, 0, number.start) if number.kind is FactKind.NUMBER else None
        if thus is None or not number.sure or not noun_behind(sentence, number):
            continue
        topic = things(thus["topic"])
        its = [
            one
            for one in shares
            if one.end <= thus.start()
            and (of := _OF.match(sentence[: thus.start()], one.end))
            and names_all(topic, things(of["topic"]))
            and set(of["topic"].split()) <= set(thus["topic"].split())
        ]
        if len(its) == 1:
            yield number, its[0]


def _wholes(texts: Sequence[ArticleText], place: int, noun: str, number: Fact) -> set[Decimal]:
    """Return how many of what the *noun* names the article counts, but for the *number* at a *place*."""
    return {
        amount_of(one)
        for at, each in enumerate(texts[:_MOST_WHOLES])
        for one in facts(each.text, "id")
        if one.kind is FactKind.NUMBER and one.sure and noun_behind(each.text, one) == noun
        if at != place or one.value != number.value
    }
