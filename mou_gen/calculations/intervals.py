"""How long one moment is after another: "pukul 09.10 ... pukul 09.55, yaitu 45 menit kemudian".

The interval stands behind both moments, between them, or before them: "14 hari setelah 1 Juni 2027,
yaitu 15 Juni 2027"; or the last moment comes first: "15 Juni 2027, yaitu 14 hari setelah 1 Juni 2027".
Days may be counted with the first, the last or neither, but for those "setelah" or "sebelum" a date, which is
not counted. What comes once a week comes as often as its day of the week.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.calculations.arithmetic import WrongPeriod, lasts_months, months_between
from mou_gen.language.days import WEEKDAY_NAMES
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import amount_of, by_sentence, with_whole_times
from mou_gen.startup.expressions import expression

_DAY = 24 * 60
_ZONE = r"(?:\s*(?:WIB|WITA|WIT)\b)?"
_NAMELY = (
    r"(?:yaitu|yakni|atau|artinya|berarti|jatuh(?:\s+pada)?|that\s+is|i\.e\.|namely|or|which\s+is)"
)
_AT = (
    r"(?:(?:pada|hari|tanggal|pukul|jam|at|on|the|senin|selasa|rabu|kamis|jumat|sabtu|minggu|paling|lambat|monday|tuesday"
    r"|wednesday|thursday|friday|saturday|sunday),?\s+)*"
)
_EVENT = r"(?:(?!(?:hari|tanggal|pukul|jam|pada|on|the|at)\b)[^\W\d_]{3,}\s+){0,4}?"
"""What was on the day from which is counted: "setelah rapat tanggal"."""
_ONLY = r"(?:(?:baru|hanya|selang|selama|terpaut|berselang|terlambat|only|some)\s+)*"
_LATER = r"(?:kemudian|setelah(?:nya|\s+itu)|sesudah(?:nya|\s+itu)|berikutnya|later(?!\s+than)|afterwards|thereafter)\b"
_HOW_LONG = expression(rf"{_ZONE}\s*[,(]\s*(?:{_NAMELY}\s*,?\s*)?{_ONLY}", re.IGNORECASE)
_HOW_LONG_APART = expression(
    rf"{_ZONE}\s*[,(]?\s*(?:{_NAMELY}\s*,?\s*|dengan\s+|sehingga\s+|with\s+(?:a|an)\s+|so\s+(?:that\s+)?(?:the\s+)?)?"
    r"(?:selisih|selang|jeda|gap|interval|difference|delay)(?:nya)?(?:\s+(?:waktu|waktunya|of|is|was|ialah|adalah))?\s+",
    re.IGNORECASE,
)
_IS_LATER = expression(rf"\s*{_LATER}", re.IGNORECASE)
_LATER_AT = expression(rf"\s*{_LATER}\s*[,(]?\s*(?:{_NAMELY}\s*,?\s*)?{_AT}", re.IGNORECASE)
_AFTER = expression(
    rf"\s+(?P<way>setelah|sesudah|sejak|terhitung\s+sejak|sebelum|after|from|before)\s+{_EVENT}{_AT}",
    re.IGNORECASE,
)
_WHICH_IS = expression(
    rf"{_ZONE}\s*,?\s*\(?\s*{_NAMELY}\s*,?\s*(?:(?:sampai(?:\s+dengan)?|hingga|until|through)\s+)?{_AT}",
    re.IGNORECASE,
)
_NOT_EXACT = expression(
    r"\b(?:paling\s+\w+|se\w+-\w+nya|minim(?:al|um)|maksim(?:al|um)|sekitar|lebih\s+dari|kurang\s+(?:dari|lebih)|hampir|at\s+(?:least|most)"
    r"|no\s+\w+\s+than|about|around|within|more\s+than|less\s+than|nearly|some)(?:\s+(?:waktu|selama))?\s*$",
    re.IGNORECASE,
)
_EXACT = ("setelah", "sesudah", "sebelum", "after", "before")
_BACKWARDS = ("sebelum", "before")


def wrong_intervals(text: str, language: str) -> Iterator[WrongPeriod]:
    """Yield each interval of *text* that its two moments, times of one day or two dates, do not make."""
    for found in by_sentence(text, with_whole_times(facts(text, language), text)):
        stated = [each for each in found if _is_moment(each) or _is_exact(text, each)]
        for three in zip(stated, stated[1:], stated[2:], strict=False):
            if told := _told(text, *three):
                yield from _wrong(text, *told)


def _is_moment(fact: Fact) -> bool:
    return fact.kind is FactKind.CLOCK or fact.day is not None


def _is_exact(text: str, fact: Fact) -> bool:
    if fact.kind is not FactKind.DURATION or not fact.sure or not is_integral(fact.value[0]):
        return False
    return not _NOT_EXACT.search(text, max(0, fact.start - 40), fact.start)


def _told(text: str, one: Fact, two: Fact, three: Fact) -> tuple[Fact, Fact, Fact] | None:
    """Return the interval, the first moment and the last, where three facts that follow each other are these."""
    match [_is_moment(each) for each in (one, two, three)]:
        case [True, True, False]:
            later = _IS_LATER.match(text, three.end)
            behind = _HOW_LONG.fullmatch(text, two.end, three.start) if later else None
            if behind or _HOW_LONG_APART.fullmatch(text, two.end, three.start):
                return three, one, two
        case [True, False, True] if _LATER_AT.fullmatch(text, two.end, three.start):
            return two, one, three
        case [True, False, True]:
            way = _AFTER.fullmatch(text, two.end, three.start)
            if way and _WHICH_IS.fullmatch(text, one.end, two.start):
                backwards = way["way"].casefold() in _BACKWARDS
                return (two, one, three) if backwards else (two, three, one)
        case [False, True, True]:
            way = _AFTER.fullmatch(text, one.end, two.start)
            if way and _WHICH_IS.fullmatch(text, two.end, three.start):
                backwards = way["way"].casefold() in _BACKWARDS
                return (one, three, two) if backwards else (one, two, three)
        case _:
            pass
    return None


def _wrong(text: str, period: Fact, first: Fact, last: Fact) -> Iterator[WrongPeriod]:
    value, unit = int(period.value[0]), period.value[1]
    if first.kind is not last.kind:
        return
    if first.kind is FactKind.CLOCK:
        made = (last.value - first.value) % _DAY
        if unit == "minute" and value < _DAY and made != value and _is_one_zone(text, first, last):
            yield WrongPeriod(period, first, last, made, unit)
        return
    begin, end = first.day, last.day
    if begin is None or end is None or begin > end:
        return
    slack = 0 if _is_counted_from(text, period, last, first) else 1
    if unit == "day" and abs((end - begin).days - value) > slack:
        yield WrongPeriod(period, first, last, (end - begin).days, unit)
    elif unit == "month" and not lasts_months(begin, end, value):
        yield WrongPeriod(period, first, last, months_between(begin, end), unit)


def _is_counted_from(text: str, period: Fact, *moments: Fact) -> bool:
    """Return whether *period* is counted after or before the day of one of its *moments*, which is none of its days."""
    return any(
        (way := _AFTER.fullmatch(text, period.end, each.start)) and way["way"].casefold() in _EXACT
        for each in moments
        if each.start > period.end
    )


def _is_one_zone(text: str, first: Fact, last: Fact) -> bool:
    zones = {found[1] for each in (first, last) if (found := _ITS_ZONE.match(text, each.end))}
    return len(zones) < 2


_ITS_ZONE = expression(r"\s*(WIB|WITA|WIT)\b")


# ---- days of a week --------------------------------------------------------------------------

_SPAN_OF_DAYS = {
    language: expression(
        rf"\b(?P<first>{'|'.join(names)})\s*(?:sampai(?:\s+dengan)?|s\.\s?d\.?|hingga|(?:up\s+)?to(?:\s+and\s+including)?|until|through|[-–])\s*(?:hari\s+)?(?P<last>{'|'.join(names)})\b",
        re.IGNORECASE,
    )
    for language, names in WEEKDAY_NAMES.items()
}
_THEN_DAYS = expression(
    r"[^.;\d]{0,40}?(?:\b(?:yaitu|yakni|namely|that\s+is)\b[^.;\d]{0,30}|,\s*(?:dari|mulai|from)\s+(?:hari\s+)?)",
    re.IGNORECASE,
)
_SO_LONG = expression(
    r"\s*,\s*(?:(?:yaitu|yakni|atau|that\s+is|or)\s+)?(?:selama|for)\s+", re.IGNORECASE
)
_EVERY = expression(r"(?:setiap|tiap|per|every|each|an?)\s", re.IGNORECASE)


_PER_WEEK = expression(r"\b(?:jam|hari|kali|menit)\s+$", re.IGNORECASE)
"""Before "seminggu" that tells for what time something is: "37,5 jam seminggu"."""


def wrong_weeks(text: str, language: str) -> Iterator[tuple[Fact, int]]:
    """Yield a number of days that is not that of the days of the week behind it, and how many these are."""
    for span in _SPAN_OF_DAYS[language].finditer(text):
        names = WEEKDAY_NAMES[language]
        count = (names[span["last"].casefold()] - names[span["first"].casefold()]) % 7 + 1
        for fact in facts(text, language):
            if (
                fact.kind is FactKind.DURATION
                and fact.value[1] in ("day", "working day")
                and not _EVERY.match(fact.text)
                and not (
                    fact.text.startswith("se")
                    and _PER_WEEK.search(text, max(0, fact.start - 12), fact.start)
                )
                and (
                    _THEN_DAYS.fullmatch(text, fact.end, span.start())
                    or _SO_LONG.fullmatch(text, span.end(), fact.start)
                )
                and fact.value[0] != count
            ):
                yield fact, count


# ---- what comes once a week ------------------------------------------------------------------

_ON_THESE_DAYS = {
    "id": expression(
        r"\s+(?:kali\s+)?(?:hari\s+)?(?:pasar|pertemuan|rapat|sidang|kunjungan|lelang|pameran|latihan|siaran|pengiriman|patroli)"
        r"(?:\s+(?!(?:setiap|tiap|per|pada)\b)[^\W\d_]+){0,4}\s*,?\s+(?:(?:yaitu|yakni|berturut-turut)\s+)*(?:dari|mulai|sejak)\s+(?:hari\s+)?$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\s+(?:market\s+days|markets|meetings|sessions|hearings|visits|auctions|fairs|exercises|broadcasts|deliveries|patrols)"
        r"(?:\s+(?!(?:every|each|per|on)\b)[^\W\d_]+){0,4}\s*,?\s+(?:(?:namely|that\s+is)\s+)?from\s+$",
        re.IGNORECASE,
    ),
}
"""From how many there are of what takes a day to the first of them: "4 pasar, yaitu dari"."""
_DATED = expression(r",?\s+(?:tanggal\s+|the\s+)?")
_UP_TO = expression(
    r",?\s+(?:sampai\s+dengan|sampai|hingga|s\.d\.|to|until|through)\s+(?:hari\s+)?", re.IGNORECASE
)
_LEFT_OUT = expression(
    r"\b(?:kecuali|selain|libur|ditiadakan|except|other\s+than|holidays?|cancelled)\b", re.I
)
_A_WEEK = 7


def wrong_weekly_turns(text: str, language: str) -> Iterator[tuple[Fact, int]]:
    """Yield how many there are from one day of the week to the same of another week, where it is one more or less: "4 pasar, dari Rabu, 30 September 2026 sampai dengan Rabu, 14 Oktober 2026"."""
    for sentence in by_sentence(text, facts(text, language)):
        for count, *days in zip(*(sentence[place:] for place in range(5)), strict=False):
            if count.kind is not FactKind.NUMBER or not _are_weekly(text, count, days, language):
                continue
            weeks = _weeks_between(days[1], days[3])
            apart = int(amount_of(count)) - 1
            is_regular = apart > 0 and weeks % apart == 0  # each second week, or each one
            if weeks > 1 and abs(apart - weeks) == 1 and not is_regular:
                yield count, weeks + 1


def _are_weekly(text: str, count: Fact, days: Sequence[Fact], language: str) -> bool:
    """Return whether *count* is told to be from the first to the last of *days*, a day of the week and its date each."""
    first, day, last, other = days
    return bool(
        is_integral(amount_of(count))
        and first.kind is last.kind is FactKind.WEEKDAY
        and day.kind is other.kind is FactKind.DATE
        and first.value == last.value
        and _ON_THESE_DAYS[language].match(text[count.end : first.start])
        and _DATED.fullmatch(text, first.end, day.start)
        and _UP_TO.fullmatch(text, day.end, last.start)
        and _DATED.fullmatch(text, last.end, other.start)
        and not _LEFT_OUT.search(text, max(0, count.start - 80), other.end + 80)
    )


def _weeks_between(first: Fact, last: Fact) -> int:
    """Return how many weeks two dates are apart, 0 where that is no whole number; the first may have the year of the last."""
    if first.value[0] is None and last.value[0] is not None:
        value = (last.value[0], *first.value[1:])
        first = Fact(first.kind, value, first.text, first.start, first.end)
    if first.day is None or last.day is None:
        return 0
    days = (last.day - first.day).days
    return days // _A_WEEK if days > 0 and days % _A_WEEK == 0 else 0
