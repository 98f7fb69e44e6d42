"""A thing of a day that a text told of before, with another day: "peringatan dini tanggal 12 Juni tersebut", which was of 12 July.

Only the Indonesian is read. "Tersebut" says that there is one such thing, and so does the list of documents
that were at hand; the day it gives stands nowhere else, and differs from the one that was told in its day,
its month or its year alone.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence

from mou_gen.language.days import differs_in_one_part
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.startup.expressions import expression

_NAMED = expression(
    r"(?P<words>(?:\b[^\W\d_]+\s+){1,4}?)(?:pada\s+)?(?:(?:hari\s+[^\W\d_]+,?\s+)?tanggal|tertanggal)\s+$",
    re.IGNORECASE,
)
"""Before the day that tells a thing from another of its kind."""
_THAT = expression(r"\s+(?:tersebut|itu|dimaksud|di\s+atas)\b", re.IGNORECASE)
_NO_THING = frozenset(
    ("dan", "atau", "pada", "sampai", "dengan", "sejak", "hingga", "mulai", "setelah", "sebelum", "lambat", "dilaksanakan", "diadakan", "diselenggarakan", "ditandatangani", "berlaku", "berakhir", "terjadi", "diterima", "dikirim", "dari", "per", "bagi", "untuk", "ini", "itu")
)  # fmt: skip
_REACH = 90
_MOST = 200


def redated_things(texts: Sequence[str]) -> Iterator[tuple[int, Fact, Fact]]:
    """Yield the place among *texts* of each day by which one of them goes back to a thing of another day, and that day."""
    days = [
        (place, each) for place, text in enumerate(texts) for each in facts(text, "id") if _is(each)
    ][:_MOST]
    told = [(place, each, thing) for place, each in days if (thing := _thing(texts[place], each))]
    for place, again, thing in told:
        if not _THAT.match(texts[place], again.end):
            continue
        of_it = {
            each.value: each
            for _at, each, other in told
            if each.value != again.value and _is_one(thing, other)
        }
        is_new = sum(each.value == again.value for _at, each in days) == 1
        if is_new and len(of_it) == 1:
            (first,) = of_it.values()
            if differs_in_one_part(again.value, first.value):
                yield place, again, first


_DOCUMENT = expression(
    r"\s*(?P<words>(?:[^\W\d_]+\s+){1,5}?)(?:pada\s+)?(?:tanggal|tertanggal|bertanggal)\s+$",
    re.IGNORECASE,
)
_RECURS = expression(
    r"\b(?:rapat|notula|perjanjian|kesepakatan|surat|laporan|berita|tagihan|rekening|kuitansi|faktur|foto)\b",
    re.IGNORECASE,
)
"""What there is often of several days."""
_RECEIVED = expression(
    r"\b(?P<noun>[^\W\d_]{4,}?)(?:nya)?\s+(?:baru\s+)?(?:diterima|dikirim(?:kan)?|disampaikan|diserahkan)\s+pada\s+hari\s+ke-?\s?(?P<day>\d{1,3})(?!\d)",
    re.IGNORECASE,
)
"""On which day after an event a document came: "rinciannya diterima pada hari ke-16"."""


def redated_documents(
    texts: Sequence[str], listed: Collection[int]
) -> Iterator[tuple[int, Fact, Fact]]:
    """Yield the place of each document that is *listed* among the *texts* with another day than it has in one of them, and that day."""
    days = [
        (place, each) for place, text in enumerate(texts) for each in facts(text, "id") if _is(each)
    ][:_MOST]
    received: dict[str, set[dt.date]] = {}
    for place, day in days:
        text = texts[place]
        found = _DOCUMENT.fullmatch(text, 0, day.start) if place in listed else None
        is_new = sum(each.value == day.value for _at, each in days) == 1
        if not found or not is_new or _RECURS.search(found["words"]) or text[day.end :].strip(" ."):
            continue
        document = tuple(found["words"].casefold().split())
        others = [(at, each) for at, each in days if at not in listed]
        of_it = [each for at, each in others if _is_of(texts[at], each, document)]
        if not of_it:
            noun = document[0]
            if noun not in received:
                received[noun] = {one for text in texts for one in _received(text, noun)}
            came = received[noun]
            of_it = [each for _at, each in others if each.day in came and _is_digit(day, each)]
        if len({each.value for each in of_it}) == 1 and differs_in_one_part(
            day.value, of_it[0].value
        ):
            yield place, day, of_it[0]


def days_recorded_otherwise(text: str, recorded: Sequence[str]) -> Iterator[tuple[Fact, Fact]]:
    """Yield the day that *text* gives for a thing, where what is *recorded* of it has another, and with it that day.

    The day of *text* is told nowhere there, and differs in its day, its month or its year alone.
    """
    days = [(line, each) for line in recorded for each in facts(line, "id") if _is(each)]
    for day in facts(text, "id"):
        thing = _thing(text, day) if _is(day) else ()
        if len(thing) < _SURE_WORDS or any(each.value == day.value for _line, each in days):
            continue
        of_it = {each.value: each for line, each in days if _is_one(thing, _thing(line, each))}
        if len(of_it) == 1:
            (other,) = of_it.values()
            if differs_in_one_part(day.value, other.value):
                yield day, other


_SURE_WORDS = 2
"""Words of a name by which a thing is one in two documents."""


def _is_of(text: str, day: Fact, document: tuple[str, ...]) -> bool:
    thing = _thing(text, day)
    return min(len(thing), len(document)) > 1 and _is_one(thing, document)


def _received(text: str, noun: str) -> Iterator[dt.date]:
    """Yield the days on which a *noun* came that *text* counts from the day of an event: "pengerahan tanggal 11 Januari ... pada hari ke-16"."""
    for found in _RECEIVED.finditer(text):
        if found["noun"].casefold() != noun:
            continue
        events = [
            each
            for each in facts(text, "id")
            if _is(each) and 0 <= found.start() - each.end <= _REACH
        ]
        later = dt.timedelta(int(found["day"]))
        if len(events) == 1 and (first := events[0].day) and first <= dt.date.max - later:
            yield first + later


def _is_digit(day: Fact, other: Fact) -> bool:
    """Return whether two days of one month differ in one digit."""
    one, two = (f"{each.day:%Y%m%d}" if each.day else "" for each in (day, other))
    return one[:6] == two[:6] and sum(a != b for a, b in zip(one, two, strict=False)) == 1


def _is(fact: Fact) -> bool:
    return fact.kind is FactKind.DATE and fact.is_day


def _thing(text: str, day: Fact) -> tuple[str, ...]:
    """Return the words right before a *day* that name what it tells from others; none where they name nothing."""
    found = _NAMED.search(text, max(0, day.start - _REACH), day.start)
    words = found["words"].casefold().split() if found else []
    while words and any(each in _NO_THING for each in words):
        words = words[1:]
    return tuple(words)


def _is_one(thing: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether both end in the same name: "pengiriman peringatan dini" and "peringatan dini"."""
    least = min(len(thing), len(other), 2)
    return bool(least) and thing[-least:] == other[-least:]
