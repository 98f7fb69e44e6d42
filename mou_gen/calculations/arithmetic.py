"""What a text reckons and gets wrong: periods between two days, hours, bounds, shares with their amounts.

What is not sure is left alone: where a break is spoken of, where days are working days, where one
of two amounts may belong to something else.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.days_of_year import DAYS_OF_A_MONTH
from mou_gen.calculations.multiples import is_in_all
from mou_gen.language.days import WEEKDAY_NAMES
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import WrongAmount, amount_of, by_sentence, with_whole_times
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class WrongPeriod:
    """A period and the two days or hours that do not make it."""

    period: Fact
    first: Fact
    last: Fact
    made: int
    """How many months, days or minutes they make."""
    unit: str
    """`month`, `day` or `minute`."""


UNTIL = expression(
    r"\s*(?:WIB|WITA|WIT)?\s*(?:sampai(?:\s+dengan)?|hingga|s\.?\s?d\.?|–|-|to|until|till|through)\s*"
    r"(?:(?:pada|tanggal|bulan|akhir|pukul|jam|the|end|of)\s*)*",
    re.IGNORECASE,
)
_NAMES_OF_DAYS = "|".join(name for names in WEEKDAY_NAMES.values() for name in names)
UNTIL_DAY = expression(
    r"\s*,?\s*(?:(?:sampai|hingga)(?:\s+dengan)?|s\.?\s?d\.?|s/d|–|-|(?:up\s+)?to(?:\s+and\s+including)?|until|till|through"
    r"|(?:(?:dan|serta|and)\s+)?(?:berakhir|selesai|ditutup|tiba|kembali|ends?|ending|finish(?:es|ing)|clos(?:es|ing)|arriv(?:es|ing)|return(?:s|ing))\b)\s*"
    rf"(?:(?:pada|on|hari|tanggal|bulan|akhir|the|end|of|(?:{_NAMES_OF_DAYS})\b\s*,?)\s*)*",
    re.IGNORECASE,
)
"""From one day to another, each with its day of the week: "6 April 2026, hingga hari Minggu,", "dan berakhir pada"."""
_SAID_AGAIN = expression(
    r"\s*(?:WIB|WITA|WIT)?\s*[,(]?\s*(?:(?:(?:atau\s+)?dengan\s+kata\s+lain|atau|ya(?:itu|kni)|ialah|adalah|jadi|berarti|artinya|sehingga"
    r"|or|that\s+is|i\.e\.|namely|which\s+is)\s*,?\s*)?"
    r"(?:berlangsung\s+)?(?:selama|dalam\s+waktu|dengan\s+jangka\s+waktu|for|lasting)?\s*"
    r"(?:(?:a|the|jangka|waktu|period|of|dari|tepat|genap|persis|exactly|precisely)\s+)*",
    re.IGNORECASE,
)
_PART_OF_YEAR = (
    r"(?:(?:dalam|pada|in|of)\s+(?:the\s+)?(?:(?:semester|triwulan|tahun)\s+(?:anggaran\s+)?(?:I{1,3}|IV|\d{1,4}|pertama|kedua|ketiga|keempat)"
    r"|(?:first|second|third|fourth)\s+(?:half(?:[\s-]year)?|semester|quarter)|\d{4})\b(?:\s+(?:of\s+|tahun\s+)?(?:anggaran\s+)?\d{4})?)?"
)
_BEGINS = expression(
    rf"\s*(?:sehari|per\s+hari|setiap\s+hari|a\s+day|daily|each\s+day)?\s*{_PART_OF_YEAR}\s*[,(]?\s*"
    r"(?:(?:yaitu|yakni|ialah|adalah|that\s+is|i\.e\.|namely|terhitung|berlangsung|running|starting)\s*,?\s*)?"
    rf"(?:(?:sejak|dari|mulai|dimulai|dibuka|berangkat|antara|pada|from|between|beginning|commencing|leaving|departing|on|hari|tanggal|bulan"
    rf"|pukul|jam|the|(?:{_NAMES_OF_DAYS})\b,?)\s+)*",
    re.IGNORECASE,
)
_NOT_EXACT = expression(
    r"\b(?:paling\s+\w+|se\w+-\w+nya|minim(?:al|um)|maksim(?:al|um)|sekitar|lebih\s+dari|kurang\s+dari|hampir|setiap|tiap|dalam"
    r"|at\s+(?:least|most)|no\s+\w+\s+than|up\s+to|about|within|more\s+than|less\s+than|nearly|every|each)"
    r"(?:\s+(?:waktu|selama))?\s*$",
    re.IGNORECASE,
)
_IN_THESE = expression(r"(?:^|[.;]\s+)Dalam\s+$")
"""At the head of a sentence, before what is told with its first and its last day: all of it, and no limit."""
_PAUSE = expression(r"\b(?:istirahat|jeda|diselingi|efektif|break|recess|lunch|effective)\b", re.I)
_WEEKS = expression(r"\b(?:minggu|pekan|weeks?)\b", re.IGNORECASE)
_NEARLY_A_MONTH = 20
"""Days by which a period in months may be rounded."""
_NO_LEAP_YEAR = 2027
_DAY = 24 * 60
_SHIFT = 6 * 60
_LUNCH = 60
"""Minutes that may be left out of a working day without a word."""
_IS_OPEN = expression(
    r"\b(?:(?:di)?buka|beroperasi|operasional|dioperasikan|melayani|dilayani|dijaga|open(?:s|ed)?|operat(?:es?|ed|ing)|staffed|serves?)\b"
    r"(?!\s+(?:pelatihan|rapat|lokakarya|kelas|acara|the\s+(?:training|meeting|workshop)))",
    re.IGNORECASE,
)
"""Said of a place with hours for the public, which no lunch of one officer shortens."""
_SENTENCE = expression(r"[.;](?=\s|$)")


def wrong_periods(text: str, language: str) -> Iterator[WrongPeriod]:
    """Yield each period of *text* that its two days or hours do not make: "4 bulan, sejak 1 Maret sampai dengan 31 Mei"."""
    found = with_whole_times(facts(text, language), text)
    if not any(each.kind is FactKind.DURATION for each in found):
        return
    for kind in (FactKind.DATE, FactKind.CLOCK):
        ends = [(place, each) for place, each in enumerate(found) if each.kind is kind]
        if kind is FactKind.DATE:
            ends = [*_first_days(text, found, ends)]
        until = UNTIL_DAY if kind is FactKind.DATE else UNTIL
        spans = [
            ((begin, first), (end, last))
            for (begin, first), (end, last) in pairwise(ends)
            if until.fullmatch(text, first.end, last.start)
        ]
        every = [(first, last) for (_begin, first), (_end, last) in spans]
        for (begin, first), (end, last) in spans:
            near = (*found[max(0, begin - _NEAR) : begin], *found[end + 1 : end + 1 + _NEAR])
            together = _told_together(text, (first, last), every)
            stated = (
                each for each in _stated(text, near, first, last) if not _is_of_all(each, together)
            )
            if kind is FactKind.DATE:
                yield from _days(text, first, last, stated)
            else:
                yield from _hours(text, first, last, stated)


_AND_FROM = expression(
    r"\s*(?:WIB|WITA|WIT)?\s*,?\s*(?:dan|serta|and|,)\s*"
    r"(?:(?:lalu|kemudian|then|again|sejak|dari|mulai|antara|pada|from|between|on|tanggal|pukul|jam)\s+)*",
    re.IGNORECASE,
)
_Span = tuple[Fact, Fact]
"""From when until when."""


def _told_together(text: str, span: _Span, spans: Sequence[_Span]) -> Sequence[_Span]:
    """Return *span* with those that are told in one breath with it: "07.00 to 11.30 and from 15.30 to 20.00"."""
    first = last = spans.index(span)
    while first and _AND_FROM.fullmatch(text, spans[first - 1][1].end, spans[first][0].start):
        first -= 1
    while last + 1 < len(spans) and _AND_FROM.fullmatch(
        text, spans[last][1].end, spans[last + 1][0].start
    ):
        last += 1
    return spans[first : last + 1]


def _is_of_all(period: Fact, spans: Sequence[_Span]) -> bool:
    """Return whether *period* is what several *spans* make together."""
    value, unit = period.value
    if len(spans) == 1:
        return False
    if spans[0][0].kind is FactKind.CLOCK:
        minutes = sum((last.value - first.value) % _DAY for first, last in spans)
        return bool(unit == "minute" and minutes == value)
    bounds = [each for span in spans if (each := _bounds(*span))]
    days = sum((end - begin).days + 1 for begin, end in bounds)
    return bool(unit == "day" and len(bounds) == len(spans) and days == value)


def _first_days(
    text: str, found: Sequence[Fact], ends: Sequence[tuple[int, Fact]]
) -> Iterator[tuple[int, Fact]]:
    """Yield *ends*, each after the day of its month from which it goes on: the first of "1 sampai dengan 5 Maret 2027"."""
    for place, last in ends:
        begin = place - 1 - (place > 1 and found[place - 1].kind is FactKind.WEEKDAY)
        first = found[begin] if begin >= 0 else None
        day = last.value[2]
        if (
            first is not None
            and day
            and first.kind is FactKind.NUMBER
            and first.text.isdecimal()
            and 0 < int(first.text) < day
            and UNTIL_DAY.fullmatch(text, first.end, last.start)
        ):
            value = (last.value[0], last.value[1], int(first.text))
            yield begin, Fact(FactKind.DATE, value, first.text, first.start, first.end)
        yield place, last


_NEAR = 4
"""Facts that may stand between a period and the one that it is read with, at most."""


def _stated(text: str, near: Sequence[Fact], first: Fact, last: Fact) -> Iterator[Fact]:
    """Yield the exact periods among those *near* that stand right before *first* or right behind *last*."""
    for each in near:
        if each.kind is not FactKind.DURATION or not each.sure or _is_often(text, each):
            continue
        before = text[max(0, each.start - 40) : each.start]
        ahead = each.end <= first.start and _BEGINS.fullmatch(text, each.end, first.start)
        behind = last.end <= each.start and _SAID_AGAIN.fullmatch(text, last.end, each.start)
        is_all = ahead and _IN_THESE.search(before)
        if (ahead or behind) and (is_all or not _NOT_EXACT.search(before)):
            yield each


_EXACTLY = expression(
    rf"\s*{_PART_OF_YEAR}\s*(?:[,(]|\b(?:yaitu|yakni|terhitung|dari|mulai|from|that\s+is|namely)\b)",
    re.IGNORECASE,
)
"""Between a period and the months that it is told to be again."""
_AGAIN = expression(r"[,(]|\b(?:yaitu|yakni|terhitung|that\s+is|namely)\b", re.IGNORECASE)
_IN_TURN = expression(
    r"\b(?:masing-masing|setiap|tiap|bergilir(?:an)?|bergantian|each|every|in\s+turns?)\b(?!\s+(?:tahun|year)\b)",
    re.IGNORECASE,
)
"""In a sentence about some who each have a time within the months: "setiap petugas selama 2 bulan dari Mei sampai dengan Juli"."""


def _in_any_year(text: str, first: Fact, last: Fact, period: Fact) -> bool:
    """Return whether *period* is not that from *first* to *last*, which name no year and may be months of it."""
    if last.value[0]:
        return False
    begin, end = _between(first, last, period)
    if period.value[1] != "month" or not _EXACTLY.match(text, begin, end):
        return True
    return not _AGAIN.search(text, begin, end) and bool(_IN_TURN.search(_sentence(text, period)))


def _is_of_each(text: str, first: Fact, last: Fact, period: Fact) -> bool:
    """Return whether *period* is what each has within the months from *first* to *last*."""
    if first.value[2] or last.value[2] or _AGAIN.search(text, *_between(first, last, period)):
        return False
    return bool(_IN_TURN.search(_sentence(text, period)))


def _between(first: Fact, last: Fact, period: Fact) -> tuple[int, int]:
    """Return where what stands between *period* and the span from *first* to *last* begins and ends."""
    return (period.end, first.start) if period.end <= first.start else (last.end, period.start)


_PART_LENGTHS = (("semester", 6), ("half", 6), ("triwulan", 3), ("quarter", 3), ("", 12))


def _is_in_part(text: str, first: Fact, last: Fact, period: Fact) -> bool:
    """Return whether the months tell a part of the year again in which *period* lies: "1 bulan pada semester II (Juli sampai dengan Desember)"."""
    part = _IN_PART.match(text, period.end, max(period.end, first.start))
    if not part or not part["part"].strip() or first.value[2] or last.value[2]:
        return False
    name = part["part"].casefold()
    length = next(months for word, months in _PART_LENGTHS if word in name)
    told = (last.value[1] - first.value[1]) % 12 + 1
    return bool(told == length and period.value[0] < length)


_IN_PART = expression(rf"\s*(?P<part>{_PART_OF_YEAR})", re.IGNORECASE)


def _days(text: str, first: Fact, last: Fact, periods: Iterator[Fact]) -> Iterator[WrongPeriod]:
    bounds = _bounds(first, last)
    for period in periods:
        value, unit = period.value
        if bounds is None or not is_integral(value) or unit not in ("day", "month"):
            continue
        if _in_any_year(text, first, last, period):
            continue
        begin, end = bounds
        if unit == "month" and not (
            lasts_months(begin, end, int(value))
            or _is_in_part(text, first, last, period)
            or (value < months_between(begin, end) and _is_of_each(text, first, last, period))
        ):
            yield WrongPeriod(period, first, last, months_between(begin, end), unit)
        elif (
            unit == "day"
            and not _lasts_days(begin, end, int(value), period.text)
            and not _is_weekly(text, period, begin, end)
        ):
            yield WrongPeriod(period, first, last, (end - begin).days + 1, unit)


def _bounds(first: Fact, last: Fact) -> tuple[dt.date, dt.date] | None:
    """Return the first and the last day from *first* to *last*, either of days or of months; None where they are neither."""
    (year, month, day), (until, last_month, last_day) = first.value, last.value
    if (until is None and year) or (day is None) != (last_day is None):
        return None
    until = until or _NO_LEAP_YEAR  # "dari Februari sampai dengan April" of each year
    begin = year or (until if (month, day or 0) <= (last_month, last_day or 0) else until - 1)
    try:
        start = dt.date(begin, month, day or 1)
        end = dt.date(until, last_month, last_day or calendar.monthrange(until, last_month)[1])
    except ValueError:
        return None
    return (start, end) if start < end else None


def months_between(begin: dt.date, end: dt.date) -> int:
    """Return how many months there are from *begin* to *end*, to the nearest."""
    return round(((end - begin).days + 1) / DAYS_OF_A_MONTH)


def lasts_months(begin: dt.date, end: dt.date, months: int) -> bool:
    """Return whether there are *months* from *begin* to *end*, more or less some days."""
    over = begin.month - 1 + months
    year, month = begin.year + over // 12, over % 12 + 1
    if year > dt.MAXYEAR:
        return False
    due = dt.date(year, month, min(begin.day, calendar.monthrange(year, month)[1]))
    return abs((end - due).days) <= _NEARLY_A_MONTH


def _lasts_days(begin: dt.date, end: dt.date, days: int, text: str) -> bool:
    apart = (end - begin).days
    if _WEEKS.search(text):  # from Monday to Friday is a week as well
        return days - 4 <= apart <= days
    worked = sum((begin + dt.timedelta(n)).weekday() < 5 for n in range(apart + 1))
    return days in (apart, apart + 1, worked, worked - 1)


_EACH_WEEK = expression(
    r"(?<!\bjam )(?<!\bhari )\b(?:setiap|tiap|sekali\s+dalam|sekali\s+per)\s+(?:minggu|pekan)\b|\bsekali\s+(?:dalam\s+)?seminggu\b|\bmingguan\b"
    r"|(?<!\bhours )(?<!\bdays )\b(?:every|each|once\s+(?:a|per))\s+week\b|\bweekly\b(?!\s+hours)",
    re.IGNORECASE,
)
"""Tells that something is done once in a week, and not how many hours of it."""
_ON_ITS_DAY = expression(
    r"\b(?:(?:hanya\s+)?(?:pada|setiap|tiap|hanya)\s+(?:hari\s+)?|(?:every|each|on|only)\s+)"
    rf"(?P<day>{_NAMES_OF_DAYS})s?\b(?!\s*,?\s*(?:tanggal\s+|the\s+)?\d)",
    re.IGNORECASE,
)
"""The day of the week on which something is done again and again, and not that of a date."""


def _is_weekly(text: str, period: Fact, begin: dt.date, end: dt.date) -> bool:
    """Return whether *period* counts the weeks in which something is done on one day, the first and the last counted.

    "On Fridays for 8 weeks, from Friday, 23 April 2027 to Friday, 11 June 2027" are eight Fridays.
    """
    if not _WEEKS.search(period.text) or (end - begin).days != period.value[0] - _WEEK:
        return False
    sentence = _sentence(text, period)
    days = {each["day"].casefold() for each in _ON_ITS_DAY.finditer(sentence)}
    own = {
        name.casefold()
        for names in WEEKDAY_NAMES.values()
        for name, day in names.items()
        if day == begin.weekday()
    }
    return bool(days & own or _EACH_WEEK.search(sentence))


_WEEK = 7


def _hours(text: str, first: Fact, last: Fact, periods: Iterator[Fact]) -> Iterator[WrongPeriod]:
    for period in periods:
        value, unit = period.value
        if unit != "minute" or value >= _DAY or _PAUSE.search(_sentence(text, period)):
            continue
        made = (last.value - first.value) % _DAY
        if made and made != value and not _may_leave_lunch_out(text, period, made):
            yield WrongPeriod(period, first, last, made, unit)


def _may_leave_lunch_out(text: str, period: Fact, made: int) -> bool:
    """Return whether a *period* may be one of *made* minutes without lunch: a counter that is open for six hours stays open."""
    is_open = _IS_OPEN.search(_sentence(text, period))
    is_long = made > _SHIFT if is_open else made >= _SHIFT
    return is_long and 0 < made - period.value[0] <= _LUNCH


def _sentence(text: str, fact: Fact) -> str:
    """Return what stands around *fact* in its sentence of *text*."""
    before, behind = text[max(0, fact.start - _REACH) : fact.start], text[fact.end :][:_REACH]
    return _SENTENCE.split(before)[-1] + fact.text + _SENTENCE.split(behind)[0]


_REACH = 300
"""Characters of a sentence that are looked at on either side."""


# ---- bounds --------------------------------------------------------------------------------

_MANNER = r"(?:\s+(?:sebesar|sebanyak|senilai|selama|sejumlah))?\s*$"
_LEAST = expression(
    r"\b(?:paling\s+(?:sedikit|kurang|rendah|kecil|singkat)|sekurang-kurangnya|sedikitnya|minimal|at\s+least"
    rf"|a\s+minimum\s+of|(?:no|not)\s+(?:less|fewer)\s+than){_MANNER}",
    re.IGNORECASE,
)
_MOST = expression(
    r"\b(?:paling\s+(?:banyak|tinggi|besar|lama)|sebanyak-banyaknya|setinggi-tingginya|maksim(?:al|um)|at\s+most"
    rf"|a\s+maximum\s+of|(?:no|not)\s+more\s+than|not\s+exceeding){_MANNER}",
    re.IGNORECASE,
)
_BOUNDED = (FactKind.MONEY, FactKind.NUMBER, FactKind.PERCENT, FactKind.DURATION)
_JOINED = expression(r"[^.;:]{0,40}?(?:,|\b(?:dan|serta|tetapi|namun|atau|and|but|or)\b)\s*[^.;:]*")
_OF_OTHERS = expression(
    r"\b(?:per|untuk|bagi|setiap|tiap|oleh|dari|for|each|every|by|from)\b", re.I
)
_NO_NAME = r"(?:harus|wajib|boleh|dapat|akan|tidak|hanya|juga|sebesar|sebanyak|melebihi|kurang|must|shall|may|can|will|be|is|are|not|also|only)"
_OF_ANOTHER = expression(
    rf"[^.;:]{{0,80}}?(?:,|\b(?:dan|serta|tetapi|namun|atau|and|but|or)\b)\s+(?:(?!{_NO_NAME}\b)[^\W\d_]+\s+){{1,4}}?(?:of\s+)?"
    r"(?:paling|sekurang|sedikitnya|minim(?:al|um)|maksim(?:al|um)|se\w+-\w+nya|at\s+(?:least|most)|no\s+(?:less|more)\s+than)\b[^.;:]*",
    re.IGNORECASE,
)
"""Names before the second of two shares what it is of: "pemenuhan paling rendah 95% dan kantong kedaluwarsa paling tinggi 1,5%"."""
_IF = expression(
    r"\b(?:jika|apabila|bila|kalau|dalam\s+hal|asal(?:kan)?|sepanjang|ketika|if|when|where|once|provided|in\s+case|as\s+long\s+as)\b",
    re.IGNORECASE,
)
"""Between a limit and that of its condition: "paling lama 30 hari, jika disetujui sekurang-kurangnya 6 minggu sebelumnya"."""
_NOUN = expression(r"\s*([^\W\d_]+)")
_NO_THING = (
    r"(?:dan|serta|atau|tetapi|namun|per|setiap|tiap|untuk|bagi|yang|dalam|pada|di|ke|dari|dengan|oleh|secara|adalah|akan|dapat|tidak|belum|hanya|lebih|kurang|lagi|kerja|kalender|sejak|setelah|sesudah|sebelum"
    r"|se(?:hari|minggu|pekan|bulan|tahun|kali)|(?:di|ber|ter)[^\W\d_]{4,}"
    r"|and|or|but|per|each|every|for|in|on|at|of|to|from|by|with|that|which|who|is|are|shall|may|must|will|more|less|a|an|the)\b"
)
_THING = {
    "id": expression(
        rf"\s+(?P<thing>(?!{_NO_THING})[^\W\d_]+(?:-[^\W\d_]+)?(?:\s+(?!{_NO_THING})[^\W\d_]+){{0,2}})",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"\s+of\s+(?:the\s+)?(?P<thing>(?!{_NO_THING})[^\W\d_]+(?:\s+(?!{_NO_THING})[^\W\d_]+){{0,2}})",
        re.IGNORECASE,
    ),
}
"""What a measure is of, behind it: "15 gram protein", "15 grams of protein"."""


def crossed_bounds(text: str, language: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield the least and the most of one thing in *text* of which the least is more."""
    bounds = [
        (each, bool(_LEAST.search(before)))
        for each in facts(text, language)
        if each.kind in _BOUNDED
        and (before := text[max(0, each.start - 60) : each.start])
        and (_LEAST.search(before) or _MOST.search(before))
    ]
    for (one, is_least), (other, is_least_too) in pairwise(bounds):
        least, most = (one, other) if is_least else (other, one)
        between = text[one.end : other.start]
        if (
            is_least != is_least_too
            and _is_alike(text, one, other)
            and not _are_of_two_things(text, one, other, language)
            and _JOINED.fullmatch(between)
            and not _OF_OTHERS.search(between)
            and not (one.kind is FactKind.PERCENT and _OF_ANOTHER.fullmatch(between))
            and not _IF.search(between)
            and amount_of(least) > amount_of(most)
        ):
            yield least, most


_DEGREES = expression(r"\s*°")


def _is_alike(text: str, one: Fact, other: Fact) -> bool:
    if one.kind is not other.kind:
        return False
    if one.kind in (FactKind.MONEY, FactKind.DURATION):
        place = 0 if one.kind is FactKind.MONEY else 1
        return bool(one.value[place] == other.value[place])
    if all(_DEGREES.match(text, each.end) for each in (one, other)):
        return True
    nouns = [found[1].casefold() for each in (one, other) if (found := _NOUN.match(text, each.end))]
    return one.kind is FactKind.PERCENT or (len(nouns) == 2 and _agree(*nouns))


def _are_of_two_things(text: str, one: Fact, other: Fact, language: str) -> bool:
    """Return whether *one* and *other* measure two things: "at least 15 grams of protein and at most 10 grams of sugar"."""
    things = [_thing(text, each, language) for each in (one, other)]
    shorter, longer = sorted(things, key=len)
    return bool(shorter) and longer[: len(shorter)] != shorter


def _thing(text: str, fact: Fact, language: str) -> list[str]:
    """Return the words for what *fact* is a measure of; none where it does not say so right behind its unit."""
    unit = _NOUN.match(text, fact.end) if fact.kind is FactKind.NUMBER else None
    end = unit.end() if unit else fact.end
    # a share stands right before what it is of: "15% nitrogen"
    own = _THING["id"].match(text, end) if fact.kind is FactKind.PERCENT else None
    found = own or _THING[language].match(text, end)
    return found["thing"].casefold().split() if found else []


def _agree(one: str, other: str) -> bool:
    joints = ("dan", "and", "serta", "or", "atau", "but", "tetapi")
    return one == other or one in joints


# ---- how often -----------------------------------------------------------------------------

_OFTEN = expression(
    r"(?:.*\s)?(?:setiap|tiap|per|every|each)\b|daily|weekly|monthly|yearly|annually|(?:.*\b)?(?:kali|sekali|times?|once|twice|thrice)\b"
    r"|\d+\s+(?:\([^()]*\)\s+)?[^\W\d_]+\s+an?\s+(?:year|month|week|quarter)\b",
    re.IGNORECASE,
)
_NAMELY = expression(
    r"\s*(?:[,(]?\s*(?:yaitu|yakni|artinya|seluruhnya|that\s+is|namely|i\.\s?e\.)|,\s*(?:atau|or))\s*,?\s*(?:(?:setiap|tiap|every|each)\s+)?",
    re.IGNORECASE,
)
_OR = expression(r"\s+(?:atau|or)\s+", re.IGNORECASE)
_OR_SO = expression(r"\b(?:atau|or)\b", re.IGNORECASE)
_SO_OFTEN = expression(r"\b(?:kali|times?|once|twice)\b", re.IGNORECASE)
"""How often, which with "atau" behind another time says it again: "setiap 3 bulan atau 4 kali setahun"."""
_WHILE = expression(
    r"\s*(?:\([^)]*\)\s*)?,?\s*(?:for\s+as\s+long\s+as|as\s+long\s+as|while|whilst|during|when(?:ever)?|where(?:ver)?|if|in\s+the\s+case|outside|on\s+days"
    r"|selama|sepanjang|apabila|jika|bila(?:mana)?|ketika|saat|pada\s+(?:saat|waktu|hari|musim|masa)|dalam\s+(?:hal|keadaan|musim)|di\s+luar)\b",
    re.IGNORECASE,
)
"""Behind how often, when it is so often, and otherwise not: "or every 15 minutes for as long as an alert is in force"."""
_EVERY = expression(r"\b(?:setiap|tiap|per|every|each)\s+$", re.IGNORECASE)


def wrong_frequencies(text: str, language: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield what is told twice and differs of how often: "setiap semester, yaitu 4 (empat) kali dalam setahun"."""
    for one, other in pairwise(facts(text, language)):
        if (
            one.kind is other.kind is FactKind.DURATION
            and one.value[0] != other.value[0]
            and one.value[1] == other.value[1]  # two weeks are nearly half a month
            and _is_often(text, one)
            and _is_often(text, other)
            and not (_WHILE.match(text, one.end) or _WHILE.match(text, other.end))
            and _is_told_again(text, one, other)
        ):
            yield one, other


def _is_told_again(text: str, one: Fact, other: Fact) -> bool:
    """Return whether *other* says again how often *one* is; "every two weeks, or every four weeks" are two of a choice."""
    if _OR.fullmatch(text, one.end, other.start):
        return bool(_SO_OFTEN.search(other.text))
    again = _NAMELY.fullmatch(text, one.end, other.start)
    if not again:
        return False
    same_unit = one.text.split()[-1].casefold() == other.text.split()[-1].casefold()
    return not (same_unit and _OR_SO.search(again[0]))


_TIMES = expression(
    r"\s*(?:kali|kunjungan|pertemuan|rapat|laporan|pelatihan|times?|visits?|meetings?|reports?|sessions?|trips?)\b",
    re.IGNORECASE,
)


def wrong_occurrences(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield how many times something is in all, where how often and how long make another number: "setiap bulan selama 6 bulan, seluruhnya 4 kali"."""
    for found in by_sentence(text, facts(text, language)):
        for often, span, total in zip(found, found[1:], found[2:], strict=False):
            kinds = (often.kind, span.kind, total.kind)
            if kinds != (FactKind.DURATION, FactKind.DURATION, FactKind.NUMBER):
                continue
            (every, unit), (length, unit_too) = often.value, span.value
            if (
                unit == unit_too
                and every
                and _is_often(text, often)
                and not _is_often(text, span)
                and _LASTS.search(text, max(0, span.start - _BEFORE_IT), span.start)
                and _TIMES.match(text, total.end)
                and is_in_all(text, total)
                and is_integral(made := length / every)
                and total.value not in (made, made + 1)
            ):
                yield WrongAmount(total, made)


_NO_LATER = r"(?:(?:tepat|genap|exactly|paling\s+(?:lambat|lama|banyak|sedikit)|selama|sekurang-kurangnya|no\s+later\s+than|not\s+later\s+than|at\s+(?:most|least)|within|for)\s+)?"
_THAT_LONG = expression(
    rf"\s*[,(]?\s*(?:yaitu|yakni|artinya|that\s+is|namely|i\.\s?e\.)\s*,?\s*{_NO_LATER}",
    re.IGNORECASE,
)
_A_PART = expression(
    r"\s*(?:\([^)]*\)\s*)?(?:yang\s+)?(?:pertama|kedua|ketiga|terakhir|awal|berikutnya|untuk|teori|praktik|first|second|last|of\b|for\b)",
    re.IGNORECASE,
)
"""Behind a period that is a part of the one before it."""
_NEXT_PART = 40
_LASTS = expression(
    r"\b(?:(?:ber)?usia|(?:ber)?umur|(?:the\s+)?age\s+of|selama|dalam\s+(?:jangka\s+)?waktu|jangka\s+waktu|berlangsung|paling\s+\w+|within|for|lasts?|at\s+(?:most|least)|later\s+than|period\s+of)\s+$",
    re.IGNORECASE,
)
_BEFORE_IT = 30
_TERM_IS = expression(
    r"\b(?:jangka\s+waktu(?:nya)?|masa\s+(?:berlaku|kerja|tugas)(?:nya)?|term|duration)(?:\s+[^\W\d_]+){0,5}?,?\s+(?:yaitu|yakni|ialah|adalah|that\s+is|namely|is),?\s+$",
    re.IGNORECASE,
)
"""Before how long a term is that is named: "selama jangka waktu perjanjian, yaitu"."""
_TERM_REACH = 80


def wrong_lengths(text: str, language: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield a period that is told twice and differs: "2 (dua) minggu, yaitu paling lambat 10 (sepuluh) hari"."""
    found = [each for each in facts(text, language) if each.kind is FactKind.DURATION and each.sure]
    for place, (one, other) in enumerate(pairwise(found)):
        behind = found[place + 2 : place + 3]
        if (
            _differ(one, other)
            and _is_length(text, one, other)
            and not _is_often(text, one)
            and not _is_often(text, other)
            and (_THAT_LONG.fullmatch(text, one.end, other.start) or _is_or(text, one, other))
            and not _A_PART.match(text, other.end)
            and not (behind and behind[0].start - other.end < _NEXT_PART)
        ):
            yield one, other


def _is_length(text: str, one: Fact, other: Fact) -> bool:
    """Return whether *one* is how long something lasts; of a term that is named, *other* may be another choice if it is twice as long."""
    if _LASTS.search(text, max(0, one.start - _BEFORE_IT), one.start):
        return True
    if not _TERM_IS.search(text, max(0, one.start - _TERM_REACH), one.start):
        return False
    short, long = sorted(_in_days(each) for each in (one, other))
    return long < 2 * short


_ROUGHLY = Decimal("0.15")
"""By how much of itself a period in weeks may differ from one in months."""


def _differ(one: Fact, other: Fact) -> bool:
    """Return whether two periods are not as long as each other, roughly where one is in months and one in days."""
    unit, unit_again = one.value[1], other.value[1]
    if unit == unit_again:
        return bool(one.value != other.value)
    if {unit, unit_again} != {"month", "day"}:
        return False
    days = [_in_days(each) for each in (one, other)]
    return abs(days[0] - days[1]) > _ROUGHLY * max(days)


def _in_days(period: Fact) -> Decimal:
    """Return about how many days *period* is."""
    count, unit = period.value
    return Decimal(count) * (DAYS_OF_A_MONTH if unit == "month" else 1)


_OR_THAT_LONG = expression(r"\s*,?\s*(?:atau|or)\s+(?:selama\s+)?", re.IGNORECASE)
_UNIT = expression(r"[^\W\d_]+$")
_WORKING = expression(r"\s*(?:kerja|working|business)\b", re.IGNORECASE)
_CHOICE = expression(
    r"\s*,?\s*(?:sesuai|bergantung|tergantung|menurut|yang\s+dipilih|depending|according|as\s+(?:chosen|agreed))\b",
    re.IGNORECASE,
)
"""Behind two periods of which one is taken: "6 (enam) bulan atau 1 (satu) tahun, sesuai dengan jenis pelatihan"."""


def _is_or(text: str, one: Fact, other: Fact) -> bool:
    """Return whether *other* says *one* again in another unit: "2 (dua) tahun atau 24 (dua puluh empat) bulan"."""
    units = [found[0] if (found := _UNIT.search(each.text)) else "" for each in (one, other)]
    says_again = units[0] != units[1] or " x " in one.text
    is_exact = not any(_WORKING.match(text, each.end) for each in (one, other))
    if not says_again or not is_exact or _CHOICE.match(text, other.end):
        return False
    return bool(_OR_THAT_LONG.fullmatch(text, one.end, other.start))


def _is_often(text: str, fact: Fact) -> bool:
    before = text[max(0, fact.start - 10) : fact.start]
    is_product = " x " in fact.text  # "3 x 24 (tiga kali dua puluh empat) jam" is a time
    return bool((_OFTEN.match(fact.text) and not is_product) or _EVERY.search(before))


# ---- parts of a whole, over several paragraphs -----------------------------------------------

_WHOLE_BEFORE = expression(
    r"\b(?:nilai|harga|biaya|dana|anggaran|pagu|pembiayaan|kontribusi|price|costs?|value|funds?|funding|budget|contribution)\b"
    r"[^.;]{0,120}$",
    re.IGNORECASE,
)
_NO_WHOLE = expression(
    r"\b(?:denda|uang\s+muka|jaminan|paling|minim(?:al|um)|maksim(?:al|um)|di\s+atas|per|setiap|masing-masing|penalty|fine|advance"
    r"|at\s+(?:least|most)|up\s+to|more\s+than|less\s+than|exceed\w*|each|every)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_THAT_IS = expression(
    r"(?:\s+(?:dari|of)\s+(?:[^\W\d]+\s+){1,6}?(?:tersebut|itu|pada\s+ayat\s+\(\d+\)|to\s+in\s+paragraph\s+\(\d+\)|amounts?|costs?|sum))?"
    r"\s*[,(]?\s*(?:(?:atau|yaitu|yakni|or|that\s+is|i\.e\.|namely|being|amounting\s+to)\s*,?\s*)?"
    r"(?:(?:sebesar|senilai|sejumlah|setara(?:\s+dengan)?)\s+)?",
    re.IGNORECASE,
)
_EQUAL_PARTS = {
    "id": expression(
        r"\s+(?:tahap|angsuran|termin|cicilan|kali|bagian)(?:\s+(?:pembayaran|pencairan))?(?:\s+(?:yang|dengan))?"
        r"(?:\s+(?:sama\s+besar|jumlah\s+yang\s+sama))?,?\s+masing-masing\s+(?:(?:sebesar|senilai)\s+)?",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\s+(?:equal\s+)?(?:instal(?:l)?ments|payments|stages|tranches|parts)\s+of\s+",
        re.IGNORECASE,
    ),
}
_ROUNDED = Decimal(1000)
"""Rupiah by which a share may be rounded."""


@value_class
class WrongPart:
    """An amount in one of several texts that is not the part of the whole that it is said to be."""

    place: int
    """In which of the texts it stands, from 0."""
    amount: Fact
    made: Decimal | None
    """What the share makes of the whole, or all parts together; None where only the shares do not agree."""
    together: bool = False
    """Whether it is what all parts make together."""


def wrong_parts(texts: Sequence[str], language: str) -> Iterator[WrongPart]:
    """Yield the shares and instalments in *texts*, which belong together, that do not fit the whole stated in them."""
    told = [facts(text, language) for text in texts]
    shares = [
        each for place, text in enumerate(texts) for each in _shares(place, text, told[place])
    ]
    equal = [
        each
        for place, text in enumerate(texts)
        for each in _equal(place, text, told[place], language)
    ]
    if not shares and not equal:
        return
    parts = {(place, amount.start) for place, _by, amount in (*shares, *equal)}
    whole = _whole(texts, told, parts)
    stated = whole or _stated_whole(shares, told, parts)
    for place, share, amount in shares:
        made = stated * share / 100 if stated else _by_the_others(share, shares)
        if made is not None and abs(made - amount_of(amount)) > _ROUNDED:
            yield WrongPart(place, amount, made if stated else None)
            break
    for place, count, amount in equal:
        made = count * amount_of(amount)
        if whole and abs(made - whole) > _ROUNDED:
            yield WrongPart(place, amount, made, together=True)


_Part = tuple[int, Decimal, Fact]
"""In which text it stands, its share in percent or how many there are, and its amount."""


def _shares(place: int, text: str, found: Sequence[Fact]) -> Iterator[_Part]:
    stated = [each for each in found if each.kind in (FactKind.PERCENT, FactKind.MONEY)]
    for share, amount in pairwise(stated):
        kinds = (share.kind, amount.kind)
        if kinds == (FactKind.PERCENT, FactKind.MONEY) and _THAT_IS.fullmatch(
            text, share.end, amount.start
        ):
            yield place, Decimal(share.value), amount


def _equal(place: int, text: str, found: Sequence[Fact], language: str) -> Iterator[_Part]:
    for count, amount in pairwise(found):
        kinds = (count.kind, amount.kind)
        if kinds == (FactKind.NUMBER, FactKind.MONEY) and _EQUAL_PARTS[language].fullmatch(
            text, count.end, amount.start
        ):
            yield place, Decimal(count.value), amount


def _whole(
    texts: Sequence[str], told: Sequence[Sequence[Fact]], parts: set[tuple[int, int]]
) -> Decimal | None:
    """Return the one amount of which the *parts* are; None where it is not certain."""
    first = min(parts)
    others = [
        (place, each)
        for place, found in enumerate(told)
        for each in found
        if each.kind is FactKind.MONEY and (place, each.start) not in parts
    ]
    if len({amount_of(each) for _place, each in others}) != 1:
        return None
    place, fact = others[0]
    before = texts[place][max(0, fact.start - 160) : fact.start]
    if (place, fact.start) > first or not _WHOLE_BEFORE.search(before) or _NO_WHOLE.search(before):
        return None
    largest = max(
        amount_of(each)
        for place, found in enumerate(told)
        for each in found
        if (place, each.start) in parts
    )
    return amount_of(fact) if amount_of(fact) > largest else None


_MOST_SHARES = 20


def _stated_whole(
    shares: Sequence[_Part], told: Sequence[Sequence[Fact]], parts: set[tuple[int, int]]
) -> Decimal | None:
    """Return the one amount among those *told*, but for the *parts*, of which most of the *shares* are what they are said to be.

    None where a share is exactly of another amount that is told, or far from its part of this one.
    """
    is_all = sum(share for _place, share, _amount in shares) == 100
    if not _MOST_SHARES >= len(shares) >= (2 if is_all else 3):
        return None
    stated = {
        amount_of(each)
        for place, found in enumerate(told)
        for each in found
        if each.kind is FactKind.MONEY and (place, each.start) not in parts
    }
    wholes = [100 * amount_of(amount) / share for _place, share, amount in shares if share]
    of_it = [each for each in wholes if each in stated]
    if len(set(of_it)) != 1 or len(of_it) != len(shares) - 1:
        return None
    (other,) = [each for each in wholes if each not in stated] or [Decimal(0)]
    return of_it[0] if of_it[0] / 2 < other < of_it[0] * 2 else None


def _by_the_others(share: Decimal, shares: Sequence[_Part]) -> Decimal | None:
    """Return what *share* is of all amounts together, where the shares make the whole."""
    if len(shares) < 2 or sum(each[1] for each in shares) != 100:
        return None
    return sum((amount_of(each[2]) for each in shares), Decimal(0)) * share / 100
