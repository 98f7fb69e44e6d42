"""How many days the spans in a list last: "Banjar, 16 April 2027 sampai dengan 20 April 2027", and "Keenam pameran itu ... 40 hari seluruhnya".

Each item tells one span, by its first and last day; both days count, or the nights between them. Another text of the article
counts the items and tells how long they last together, or how many of them last so many days. Only the Indonesian is read.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.listed_dates import listed_dates
from mou_gen.language.numbers import cardinal
from mou_gen.language.stated_amounts import WrongAmount, amount_of, sentences_of, stands_before
from mou_gen.startup.expressions import expression

_UNTIL = expression(
    r"\s*,?\s*(?:sampai(?:\s+dengan)?|hingga|s\.d\.|–|-)\s*(?:hari\s+)?(?:[^\W\d_]+,?\s+)?(?:tanggal\s+)?",
    re.IGNORECASE,
)
_OTHER_DAYS = expression(
    r"\b(?:kerja|kecuali|libur|diliburkan|selain|setiap|tiap|paling|sekitar|cadangan|geser|menggeser)\b",
    re.IGNORECASE,
)
"""In a list or a sentence that does not count every day of its spans."""
_IN_ALL = expression(r"\b(?:seluruhnya|keseluruhan(?:nya)?|total(?:nya)?)\b", re.IGNORECASE)
_FOR_EACH = expression(
    r"\s+[^\W\d_]+(?:\s+(?:lain(?:nya)?|sisanya))?\s+(?:(?:masing-masing|yang|berlangsung|diadakan)\s+)*selama\s+$",
    re.IGNORECASE,
)
"""Between how many last so long and how long: "empat pameran selama 5 hari"."""
_FEWEST = 2


def wrong_days_of_list(
    items: Sequence[str], texts: Sequence[str]
) -> Iterator[tuple[int, WrongAmount]]:
    """Yield, with the place of its text, how long one of *texts* says that the spans of the *items* of a list last, and how long they do."""
    spans = [_days(each) for each in items]
    lengths = [each for each in spans if each is not None]
    if len(items) < _FEWEST or len(lengths) < len(items) or any(map(_OTHER_DAYS.search, items)):
        return
    for place, text in enumerate(texts):
        for start, sentence in sentences_of(text):
            found = None if _OTHER_DAYS.search(sentence) else _wrong(sentence, lengths)
            if found:
                yield place, WrongAmount(found.amount.moved(start), found.made)


def odd_spans(items: Sequence[str], texts: Sequence[str]) -> Iterator[int]:
    """Yield the place of the one of *items* that lasts shorter or longer than the others, which last as one of *texts* says.

    "Pelatihan selama 6 (enam) hari dalam 3 (tiga) gelombang", of which one is from 21 to 25 June.
    """
    lengths = [_days(each) for each in items]
    counted = Counter(lengths).most_common()
    if None in lengths or len(items) < _ROUNDS or len(counted) != 2 or counted[1][1] != 1:
        return
    if len({each.split()[0].casefold() for each in items}) != 1:
        return
    usual = counted[0][0]
    if not any(map(_OTHER_DAYS.search, items)) and any(
        _is_of_rounds(text, usual, len(items)) for text in texts
    ):
        yield lengths.index(counted[1][0])


_ROUNDS = 3
_IN_ROUNDS = expression(
    r"\s+(?:dalam|sebanyak|terbagi\s+(?:atas|dalam|menjadi))\s+(?:\d+\s+\()?(?P<count>[^\W_]+)\)?\s+(?:gelombang|angkatan|kelas|kelompok|putaran|giliran|tahap)\b"
    r"|[^.;,]{0,40}?\b(?:setiap|tiap|per|masing-masing|untuk)\s+(?:gelombang|angkatan|kelas|kelompok|putaran|giliran|tahap)\b",
    re.IGNORECASE,
)
_OF_EACH = expression(
    r"\b(?:setiap|tiap|masing-masing)\s+(?:gelombang|angkatan|kelas|kelompok|putaran|giliran|tahap)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
"""Before or behind how long each of several rounds lasts."""


_DUE = expression(
    r"\b(?:paling\s+(?:lambat|lama|cepat)|sebelum|setelah|sesudah|sejak|kerja|libur|dihitung)\b",
    re.IGNORECASE,
)
"""In a text that tells by when something is done, or counts other days."""


def _is_of_rounds(text: str, days: int | None, count: int) -> bool:
    """Return whether *text* tells that each of *count* rounds lasts so many *days*."""
    for each in facts(text, "id"):
        if each.kind is FactKind.DURATION and each.value == (days, "day") and not _DUE.search(text):
            found = _IN_ROUNDS.match(text, each.end)
            if _OF_EACH.search(text, 0, each.start) or (
                found and found["count"] in (None, str(count), cardinal(count, "id"))
            ):
                return True
    return False


_EACH_LASTS = expression(
    r"\b(?:setiap|tiap|masing-masing)\b[^.;]{0,120}?\b(?:berlangsung|berjalan|selama|diadakan|dilaksanakan|diselenggarakan)\s+(?:selama\s+)?$",
    re.IGNORECASE,
)
"""Before how long each of several rounds lasts: "angkatan yang masing-masing terdiri atas 4 peserta dan berlangsung"."""
_REACH = 160
_SATURDAY = 5
_A_WEEK = 7


def short_spans_of_work(items: Sequence[str], texts: Sequence[str]) -> Iterator[int]:
    """Yield the place of the one of *items* that has fewer working days than one of *texts* gives to each, where the others have them.

    Holidays only take some away, and where Saturday is a working day, none of the others has just as many from Monday to Friday.
    """
    spans = [span for each in items if (span := _span(each))]
    if len(spans) < max(len(items), _FEWEST) or any(map(_OTHER_DAYS.search, items)):
        return
    if len({each.split()[0].casefold() for each in items}) != 1:
        return
    worked = [_weekdays(*each) for each in spans]
    for days in {each for text in texts for each in _working_days_of_each(text)}:
        short = [place for place, each in enumerate(worked) if each < days]
        if len(short) == 1 and days in worked:
            yield short[0]


def _weekdays(first: dt.date, last: dt.date) -> int:
    """Return how many days from the *first* to the *last*, which counts, are no Saturday or Sunday."""
    weeks, rest = divmod((last - first).days + 1, _A_WEEK)
    begun = ((first.weekday() + each) % _A_WEEK for each in range(rest))
    return weeks * _SATURDAY + sum(each < _SATURDAY for each in begun)


def _working_days_of_each(text: str) -> Iterator[int]:
    """Yield how many working days *text* gives to each of several rounds."""
    for each in facts(text, "id"):
        if each.kind is FactKind.DURATION and each.value[1] == "working day":
            near = max(0, each.start - _REACH), each.start
            is_of_each = any(told.search(text, *near) for told in (_EACH_LASTS, _OF_EACH))
            is_of_each = is_of_each or bool(_IN_ROUNDS.match(text, each.end))
            if is_of_each and not _DUE_BEFORE.search(text, *near):
                yield int(amount_of(each))


_DUE_BEFORE = expression(
    r"\b(?:paling\s+\w+|sebelum|setelah|sesudah|sejak|sekitar|sedikitnya|minimal)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
"""Before days within which something is done, or that are not exact."""


def parted_stages(items: Sequence[str]) -> Iterator[int]:
    """Yield the place of the one of *items*, stages of whole months, that does not begin when the one before it ends, as the others do."""
    ends = [_ends(each) for each in items]
    if len(items) < _ROUNDS or None in ends or not all(map(_STAGE.match, items)):
        return
    spans = [each for each in ends if each]
    apart = [
        place
        for place, (one, other) in enumerate(pairwise(spans), 1)
        if one[1] and (other[0] - one[1]).days != 1
    ]
    is_whole = all(first.day == 1 for first, _last in spans)
    if len(apart) == 1 and is_whole and all(last for _first, last in spans[:-1]):
        begin, end = spans[apart[0]][0], spans[apart[0] - 1][1]
        if end and abs((begin - end).days - 1) <= _A_MONTH:
            yield apart[0]


_A_MONTH = 31
"""By how many days a stage may miss the end of the one before it and be meant to follow it."""


_STAGE = expression(r"\s*(?:tahap|periode|fase)\b", re.IGNORECASE)


def _ends(item: str) -> tuple[dt.date, dt.date | None] | None:
    """Return the first and the last day of the one span of *item*, None for a last day that it does not tell."""
    days = [_day(each.value) for each in facts(item, "id") if each.kind is FactKind.DATE]
    if not 1 <= len(days) <= 2 or days[0] is None:
        return None
    last = days[1] if len(days) > 1 else None
    return days[0], last


def _days(item: str) -> int | None:
    """Return how many days the one span of *item* lasts with its first and its last; None where it does not tell one alone."""
    span = _span(item)
    return (span[1] - span[0]).days + 1 if span else None


def _span(item: str) -> tuple[dt.date, dt.date] | None:
    """Return the first and the last day of the one span of *item*; None where it does not tell one alone."""
    known = facts(item, "id")
    meant = {each.start: each.value for each in known if each.kind is FactKind.DATE}
    meant |= listed_dates(item, known)
    ends = {each.start: each.end for each in known}
    places = sorted(meant)
    if len(places) != 2 or places[0] not in ends:
        return None
    if not _UNTIL.fullmatch(item, ends[places[0]], places[1]):
        return None
    first, last = (_day(meant[each]) for each in places)
    return (first, last) if first and last and first < last else None


def _day(value: tuple[int | None, int, int | None]) -> dt.date | None:
    year, month, day = value
    try:
        return dt.date(year, month, day) if year and day else None
    except ValueError:
        return None


def _wrong(sentence: str, lengths: Sequence[int]) -> WrongAmount | None:
    """Return what *sentence* says of spans of these *lengths* that they do not make, None where it may be right."""
    known = facts(sentence, "id")
    days = [each for each in known if each.kind is FactKind.DURATION and each.value[1] == "day"]
    counts = [each for each in known if each.kind is FactKind.NUMBER]
    groups = [
        (count, each)
        for each in days
        for count in counts
        if count.end <= each.start and _FOR_EACH.fullmatch(sentence, count.end, each.start)
    ]
    grouped = {each.start for _count, each in groups}
    totals = [each for each in days if each.start not in grouped]
    is_of_all = sum((amount_of(count) for count, _each in groups), Decimal(0)) == len(lengths)
    is_counted = any(amount_of(each) == len(lengths) for each in counts)
    if len(totals) == 1 and (is_of_all or is_counted) and _is_in_all(sentence, totals[0]):
        made = sum(lengths)
        if amount_of(totals[0]) not in (made, made - len(lengths)):
            return WrongAmount(totals[0], Decimal(made))
    if is_of_all and groups:
        return _wrong_group(groups, lengths)
    return None


def _is_in_all(sentence: str, total: Fact) -> bool:
    before, behind = sentence[: total.start], sentence[total.end :].split(",")[0]
    return bool(_IN_ALL.search(behind) or stands_before(total, before, _JUST_SAID))


_JUST_SAID = expression(
    r"\b(?:seluruhnya|keseluruhan(?:nya)?|total(?:nya)?)(?:\s+(?:berjumlah|selama|sebanyak|menjadi|adalah|mencapai))*\s+$",
    re.IGNORECASE,
)


def _wrong_group(groups: Sequence[tuple[Fact, Fact]], lengths: Sequence[int]) -> WrongAmount | None:
    """Return of how many items the length is told otherwise than the *lengths* of all have it, as days or as nights."""
    told = Counter[int]()
    for count, each in groups:
        told[int(amount_of(each))] += int(amount_of(count))
    if any(told == Counter(each - less for each in lengths) for less in (0, 1)):
        return None
    have = Counter(lengths)
    for count, each in groups:
        if have[int(amount_of(each))] != told[int(amount_of(each))]:
            return WrongAmount(count, Decimal(have[int(amount_of(each))]))
    return None
