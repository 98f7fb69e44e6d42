"""What a meeting decides on for each place and in all, and what its follow-ups get for some of the places.

"Tiap tempat dilengkapi 4 tandu, sejumlah 68 tandu untuk 17 tempat", and follow-ups that buy 44 for eleven and 24 for six. Only the
Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.agreed_bounds import manner_of
from mou_gen.language.facts import Fact
from mou_gen.language.stated_amounts import amount_of, noun_behind, numbers_counted, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_FOR = expression(
    r"\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,2}\s+(?:untuk|bagi|di|pada|kepada)\s+$", re.IGNORECASE
)
_AND = expression(r"\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,2}?(?:,|,?\s+(?:dan|serta))\s+$", re.IGNORECASE)
_EACH = expression(
    r"\b(?:setiap|tiap)\s+(?P<place>[^\W\d_]+)(?P<rest>[^.;:]{0,240})", re.IGNORECASE
)
_IN_ALL = expression(
    r"\b(?:sejumlah|seluruhnya|total\w*|keseluruhan\w*|yaitu|yakni|sehingga|untuk|bagi)\b|,\s",
    re.IGNORECASE,
)
"""Ends what each has."""
_OTHERWISE = expression(
    r"\b(?:sisa\w*|kekurangan|cadangan|tambahan|menambah\w*|selain|kecuali|sebagian|tahap\w*|pertama|kedua|sekitar|kurang\s+lebih|rata-rata|rusak"
    r"|memperbaiki|memeriksa|menguji|merawat|mengganti\w*|meminjam\w*|\w*usul\w*|semula|menjadi|bekas|sudah|telah|belum)\b",
    re.IGNORECASE,
)
"""In a sentence that need not get all, or gets more than that."""
_VAGUE = frozenset(("orang", "unit", "buah", "lembar", "kali", "hari", "bulan", "tahun", "jam"))


@value_class
class _Allotted:
    """So many of a thing for so many places, and the text in which they stand."""

    at: int
    thing: str
    amount: Fact
    place: str
    places: Fact


@value_class
class _Apiece:
    """So many of a thing for each place."""

    thing: str
    place: str
    amount: Decimal
    manner: str


@value_class
class WrongAllotment:
    """A number of a follow-up, the text in which it stands, and the number that it should be."""

    at: int
    amount: Fact
    made: Decimal


def wrong_allotments(decided: Sequence[str], done: Sequence[str]) -> Iterator[WrongAllotment]:
    """Yield each number of the follow-ups *done* that what was *decided* does not make: for each place, or in all."""
    got = [*_allotted(done)]
    if not got:
        return
    totals, apiece = [*_allotted(decided)], [each for text in decided for each in _apiece(text)]
    for thing, place in dict.fromkeys((each.thing, each.place) for each in got):
        mine = [each for each in got if (each.thing, each.place) == (thing, place)]
        if _is_got_elsewhere(done, mine, thing) or _may_be_for_the_same(mine):
            continue
        rates = [each for each in apiece if (each.thing, each.place) == (thing, place)]
        whole = [each for each in totals if (each.thing, each.place) == (thing, place)]
        wrong = [*_not_apiece(mine, rates[0])] if len(rates) == 1 else []
        if len(whole) == 1 and not wrong:
            wrong = [*_not_in_all(mine, whole[0])]
        yield from wrong


def _is_got_elsewhere(done: Sequence[str], got: Sequence[_Allotted], thing: str) -> bool:
    """Return whether a follow-up that tells no places is on the *thing* too."""
    known = {each.at for each in got}
    others = (text for at, text in enumerate(done) if at not in known)
    return any(re.search(rf"\b{re.escape(thing)}\b", text, re.IGNORECASE) for text in others)


def _may_be_for_the_same(got: Sequence[_Allotted]) -> bool:
    """Return whether two follow-ups are for as many places, which may be the same ones and have the sum of both."""
    return len({amount_of(each.places) for each in got}) < len(got)


def _not_apiece(got: Sequence[_Allotted], rate: _Apiece) -> Iterator[WrongAllotment]:
    """Yield what is fewer than each place is to have, or more where it is to have just so many."""
    for each in got:
        amount, made = amount_of(each.amount), rate.amount * amount_of(each.places)
        few, many = amount < made, amount > made
        if {"least": few, "most": many}.get(rate.manner, few or many):
            yield WrongAllotment(each.at, each.amount, made)


def _not_in_all(got: Sequence[_Allotted], whole: _Allotted) -> Iterator[WrongAllotment]:
    """Yield what does not add up to the *whole* for as many places, or the places for as many things."""
    amount, places = amount_of(whole.amount), amount_of(whole.places)
    things = sum(amount_of(each.amount) for each in got)
    there = sum(amount_of(each.places) for each in got)
    is_any = bool(amount and places)  # else nothing is shared out
    if is_any and len(got) > 1 and (things == amount) != (there == places):
        for each in got:
            made = amount * amount_of(each.places) / places
            if made != amount_of(each.amount):
                if there == places:
                    yield WrongAllotment(each.at, each.amount, made)
                else:
                    needed = amount_of(each.amount) * places / amount
                    yield WrongAllotment(each.at, each.places, needed)


def _allotted(texts: Sequence[str]) -> Iterator[_Allotted]:
    for at, text in enumerate(texts):
        for start, sentence in sentences_of(text):
            if not _OTHERWISE.search(sentence):
                yield from _in_sentence(at, start, sentence)


def _in_sentence(at: int, start: int, sentence: str) -> Iterator[_Allotted]:
    """Yield the things of a *sentence* that it lists before "untuk" so many places."""
    numbers = numbers_counted(sentence)
    things = list[Fact]()
    for one, other in pairwise(numbers):
        if _FOR.fullmatch(sentence, one.end, other.start):
            place = noun_behind(sentence, other)
            for each in (*things, one):
                thing = noun_behind(sentence, each)
                if place and thing and thing not in _VAGUE:
                    yield _Allotted(at, thing, each.moved(start), place, other.moved(start))
        joined = _AND.fullmatch(sentence, one.end, other.start)
        things = [*things, one] if joined else []


def _apiece(text: str) -> Iterator[_Apiece]:
    """Yield so many things as each place has by the *text*: "tiap tempat dilengkapi 4 tandu dan 2 kursi roda"."""
    for _start, sentence in sentences_of(text):
        found = None if _OTHERWISE.search(sentence) else _EACH.search(sentence)
        if found is None:
            continue
        end = _IN_ALL.search(sentence, found.start("rest"), found.end())
        stop = end.start() if end else found.end()
        manner = ""
        for number in numbers_counted(sentence):
            if found.start("rest") <= number.start < stop:
                manner = manner_of(sentence, number) or manner
                thing = noun_behind(sentence, number)
                if thing and thing not in _VAGUE:
                    place = found["place"].casefold()
                    yield _Apiece(thing, place, amount_of(number), manner)
