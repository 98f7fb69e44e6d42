"""Amounts for one and for all: "Rp100 setiap tahun selama 3 tahun, seluruhnya Rp300"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product
from math import prod

from mou_gen.calculations.measures import NamedMeasure, measure_at, turned
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    by_sentence,
    is_among_years,
    is_fraction,
    noun_behind,
    span_of,
)
from mou_gen.startup.expressions import expression

_IN_ALL_BEFORE = expression(
    r"\b(?:(?:jumlah|nilai|biaya)\s+(?:ke)?seluruhan(?:nya)?|seluruhnya(?:\s+(?:ber)?jumlah)?|jumlah\s+seluruh(?:nya)?"
    r"|total(?:nya)?|(?:ber)?jumlah(?:nya)?|a\s+total\s+of|in\s+total|in\s+all|altogether|totall?ing)"
    r"(?:\s+(?:sebesar|senilai|menjadi|adalah|ialah|mencapai|biaya|dana|of|is))*\s*$",
    re.IGNORECASE,
)
_IN_ALL_BEHIND = expression(
    r"\s*\)?\s*(?:in\s+all|in\s+total|altogether|seluruhnya)\b"
    r"|\s+[^\W\d_]+[²³]?\s+(?:(?:long|wide|high|deep)\s+)?(?:in\s+all|in\s+total|altogether)\b",
    re.IGNORECASE,
)
"""Behind a total, or behind the unit of one: "14.6 km in all"."""
_FOR = expression(r"\s+(?:untuk|bagi|for)\s+", re.IGNORECASE)
_APIECE_BEHIND = expression(
    r"\s*,?\s*(?:per|(?:(?:untuk|bagi|kepada)\s+)?(?:setiap|tiap|masing-masing)|(?:(?:for|to)\s+)?(?:each|every)|an?)\b",
    re.IGNORECASE,
)
_APIECE_BEFORE = expression(
    r"\b(?:masing-masing|(?:dengan|menurut)\s+(?:tarif|harga\s+satuan)|at\s+(?:the|a)\s+(?:rate|unit\s+price)"
    r"|(?:biaya|harga|honorarium|upah|uang\s+\w+)\s+(?:setiap|tiap|per)\s+[^\W\d_]+"
    r"|(?:costs?|price|fee)\s+(?:of|for|per)\s+(?:each|every|an?)?\s*[^\W\d_]+)(?:\s+(?:sebesar|senilai|adalah|ialah|is|of))?\s*$",
    re.IGNORECASE,
)
_THAT_IS_BEFORE = expression(
    r"\b(?:atau|yaitu|yakni|(?<!sampai )dengan|masing-masing|or|that\s+is|i\.e\.|namely|being|at)\s*,?\s*"
    r"(?:(?:sebesar|senilai|rata-rata|(?:an\s+)?average\s+of|on\s+average)\s+)*$",
    re.IGNORECASE,
)
"""What leads from an amount in all to the amount for one: "Rp900 selama 3 tahun, yaitu Rp300 setiap tahun"."""
_TIMES = expression(
    r"\b(?:yaitu|yakni|that\s+is|i\.e\.|namely|being)\s*,?\s*(?:hasil\s+dari\s+)?\d[\d.,]*(?:\s*\([^()]{1,80}\))?(?:\s+[^\W\d_]+){1,3}\s+"
    r"(?:kali|dikalikan(?:\s+dengan)?|x|×|times)\s+(?:sebesar\s+|senilai\s+)?$",
    re.IGNORECASE,
)
"""What leads from an amount in all to that for one of so many: "Rp900, yaitu 3 (tiga) penerima kali Rp300"."""
_THUS = expression(r"\b(?:sehingga|dengan\s+demikian|jadi|thus|hence|so\s+that)\b", re.IGNORECASE)
_OTHER_THAN_ALL = expression(
    r"\b(?:sisa\w*|selisih\w*|kekurangan\w*|kelebihan\w*|\w*hemat\w*|tersedia|pagu|anggaran|plafon|paling|maksim(?:al|um)|minim(?:al|um)"
    r"|rest|remain\w*|left|sav\w+|difference|budget\w*|available|at\s+(?:most|least))\b",
    re.IGNORECASE,
)
_CAPPED = expression(
    r"\b(?:paling|maksimal|maksimum|se\w+-\w+nya|at\s+(?:the\s+)?most|no\s+more\s+than|up\s+to)\b[^.;]{1,80}?\b(?:atau|or)\s+(?:sebesar\s+)?$",
    re.IGNORECASE,
)
"""Before what a charge may at the most come to: "untuk setiap hari, paling lama 50 hari atau Rp1.800.000,00"."""
_OR = expression(
    r"\b(?:atau|yaitu|yakni|artinya|or|that\s+is|i\.e\.|namely)\s*,?\s*(?:(?:sebesar|senilai|maksimal|paling\s+(?:tinggi|banyak|besar)|at\s+most|up\s+to)\s+)*$",
    re.IGNORECASE,
)
_AT_MOST = expression(
    r"\b(?:maksim(?:al|um)|(?:paling|ter)\s*(?:tinggi|banyak|besar)|setinggi-tingginya|sebanyak-banyaknya|at\s+most|up\s+to)\s+$",
    re.IGNORECASE,
)
_FOR_A_GROUP = expression(
    r"\s+(?:untuk|bagi|for)\s+(?:(?:setiap|tiap|satu|suatu|sebuah|each|every|one|the|an?)\s+)?"
    r"(?!(?:rombongan|kelompok|paket|keluarga|grup|regu|tim|group|package|family|team|part(?:y|ies))\b)[^\W\d_]+\s+"
    r"(?:(?:yang\s+)?(?:berjumlah|terdiri\s+(?:atas|dari)|beranggotakan|berisi|diikuti|dengan|sebanyak)(?:\s+oleh)?|of|with|that\s+has)\s+",
    re.IGNORECASE,
)
"""Between an amount and how many it is for: "untuk angkatan yang berjumlah 10 peserta"; a group may pay less."""
_A_BEHIND = expression(r"\s*(?:\([^()]{1,200}\)\s*)?(?:per|an?)\s+[^\W\d_]+", re.IGNORECASE)
_RECURRING = expression(
    r"\b(?P<often>harian|daily|bulanan|monthly|tahunan|annual|yearly)(?:\s+[^\W\d_]+){0,4}?(?:\s+(?:sebesar|senilai|adalah|ialah|of|is))?\s+$",
    re.IGNORECASE,
)
"""Before an amount that comes again each day, month or year: "uang harian kurir sebesar Rp430"."""
_EACH_TIME = expression(
    r"\s*(?:\([^()]{1,200}\)\s*)?(?:(?:per|setiap|tiap|each|every|an?)\s+|se)(?P<often>hari|bulan|tahun|day|month|year)\b",
    re.IGNORECASE,
)
_UNITS = (
    (("harian", "daily", "hari", "day"), expression(r"\b(?:hari|days?)\b", re.IGNORECASE)),
    (("bulanan", "monthly", "bulan", "month"), expression(r"\b(?:bulan|months?)\b", re.I)),
    (("tahunan", "annual", "yearly", "tahun", "year"), expression(r"\b(?:tahun|years?)\b", re.I)),
)
"""What says how often an amount comes, and the unit in which it is told for how long."""
_OTHER_THAN_THAT = expression(
    r"\b(?:dipotong|potongan|dikurangi|pajak|termasuk|ditambah|setelah|bersih|paling|deduct\w*|less|after|net|including|plus|at\s+most)\b",
    re.IGNORECASE,
)
_NAMELY_ALL = expression(
    r"\b(?:ya(?:itu|kni)|that\s+is|i\.e\.|namely)\s*,?\s*(?:(?:sebesar|senilai)\s+)?$", re.I
)
_SO_LONG = expression(r"\s*(?:\([^()]{1,200}\)\s*)?(?:untuk|selama|for)\s+", re.IGNORECASE)
_OR_ELSE = expression(r"\b(?:atau|or)\s+$", re.IGNORECASE)
_FREQUENT = expression(r"\s*(?:setiap|tiap|per|every|each)\b", re.IGNORECASE)
_GOES_ON = expression(r";(?=\s+(?:untuk|bagi|sehingga|maka|for|so)\b)", re.IGNORECASE)
"""Before a clause that reckons on with what stands before it: "Rp100 per peserta; untuk 10 peserta seluruhnya Rp1.000"."""
_MOST_COUNTS = 4


def wrong_multiples(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield each amount in all that no count makes of the amount for one: "Rp100 setiap tahun selama 3 tahun ... Rp400"."""
    text = _GOES_ON.sub(",", text)
    for sentence in by_sentence(text, facts(text, language)):
        money = [each for each in sentence if each.kind is FactKind.MONEY]
        if len(money) != 2:
            continue
        one, total = money
        first, second = (_period_of(text, each, sentence) for each in money)
        if first and second:
            is_same = _THAT_IS_BEFORE.search(text, one.end, total.start)
            if is_same and not any(
                may_count(each) for each in sentence if each not in (first, second)
            ):
                yield from _told_otherwise(one, first, total, second)
            continue  # else amounts for two periods make each other as rates do
        if _CAPPED.search(text, one.end, total.start) or _are_tariffs(text, one, total):
            continue
        told = _one_and_all(text, one, total, sentence)
        if told is None:
            continue
        one, total = told
        counted = _counted(text, one, total, sentence)
        if len(counted) > _MOST_COUNTS or _is_shared_by_others(text, one, counted):
            continue
        priced = measures_of_price(text, one)
        if priced and not _is_measured(text, counted, priced):
            continue
        counts = [times_at_price(text, each, priced) for each in counted]
        price = amount_of(one) * (2 if _is_half_of_the_way(text, one, sentence) else 1)
        made = _made(price, counts, amount_of(total))
        if made and _is_about(text, one) and abs(made - amount_of(total)) <= made / 100:
            continue  # an average is rounded
        if made and not (
            (_is_of_periods(text, one, total, sentence) and _is_multiple(amount_of(total), made))
            or _may_be_for_more(text, one, total, price, sentence)
            or _is_changed(text, total, {price, *_products(price, counts)}, sentence)
        ):
            yield WrongAmount(total, made)


def _is_measured(text: str, counted: Sequence[Fact], priced: Sequence[NamedMeasure]) -> bool:
    """Return whether one of what is *counted* is told in a measure of those *priced*; how much it is may stand in the sentence before."""
    own = (measure_at(text, each.end) for each in counted)
    return any(each and each.kind in {price.kind for price in priced} for each in own)


def _counted(text: str, one: Fact, total: Fact, sentence: Sequence[Fact]) -> list[Fact]:
    """Return what a *sentence* counts besides the periods in which its amounts come."""
    period = _PERIOD_BEHIND.match(text, one.end)
    own = _period_of(text, total, sentence)
    return [
        each
        for each in sentence
        if may_count(each)
        and not is_among_years(each, text)
        and each is not own
        and not (period and one.end <= each.start < period.end())
    ]


def _is_of_periods(text: str, one: Fact, total: Fact, sentence: Sequence[Fact]) -> bool:
    """Return whether *one* comes again and again, and the *sentence* need not say how often, or for how many."""
    if _recurs(text, one, total, sentence):
        return True
    counted = _counted(text, one, total, sentence)
    return bool(_PERIOD_BEHIND.match(text, one.end)) and not any(
        each.kind is FactKind.DURATION for each in counted
    )


_PER = r"(?:per|setiap|tiap|each|every|an?)"
_PER_TWO = expression(
    rf"\s*,?\s*(?:(?:untuk|bagi|kepada|for|to)\s+)?(?:{_PER}\s+[^\W\d_]+|each)\s+(?:(?:untuk|bagi)\s+)?"
    r"(?P<again>(?:per|setiap|tiap|each|every|an?)\s+[^\W\d_]+|se(?:hari|malam|minggu|pekan|bulan|tahun))\b",
    re.IGNORECASE,
)
"""Behind a price for one of two things at once: "Rp3 per kamar per malam", "Rp3 each a month"."""
_EACH_PER = expression(
    r"\s*(?P<again>(?:per|setiap|tiap)\s+[^\W\d_]+|se(?:hari|malam|minggu|pekan|bulan|tahun))\b",
    re.IGNORECASE,
)
_TIME_FOR_EACH = expression(
    r"\s*(?P<again>se(?:hari|malam|minggu|pekan|bulan|tahun)|(?:per|setiap|tiap|an?|each|every)\s+(?:hari|malam|minggu|pekan|bulan|tahun|day|night|week"
    r"|month|year))\s+(?:(?:untuk|bagi|kepada|for|to)\s+)?(?:setiap|tiap|per|each|every)\b",
    re.IGNORECASE,
)
"""Behind a price for a time and one of something: "Rp3 sebulan untuk setiap penjaga"."""
_EACH_BEFORE = expression(r"\bmasing-masing\s+(?:(?:sebesar|senilai)\s+)?$", re.IGNORECASE)
"""Before the price of one of several, with how often it comes behind it: "masing-masing Rp3 sebulan"."""


def _may_be_for_more(
    text: str, one: Fact, total: Fact, price: Decimal, sentence: Sequence[Fact]
) -> bool:
    """Return whether *one* is for one of two things, of which the *sentence* counts only these: "5 bulan, masing-masing Rp3 sebulan".

    How many the others are may stand elsewhere, as in the letter before.
    """
    counted = _counted(text, one, total, sentence)
    each = _EACH_BEFORE.search(text, max(0, one.start - 40), one.start)
    per = _PER_TWO.match(text, one.end) or _TIME_FOR_EACH.match(text, one.end)
    per = per or (each and _EACH_PER.match(text, one.end))
    if not per or len(counted) != 1:
        return False
    (count,) = counted
    often = next(
        (
            each.value
            for each in sentence
            if each.kind is FactKind.DURATION and per.start("again") <= each.start < per.end()
        ),
        None,
    )
    if count.kind is FactKind.DURATION and often and often[1] == count.value[1] and often[0] > 0:
        return _is_multiple(amount_of(total), price * count.value[0] / often[0])
    return count.kind is FactKind.NUMBER and _is_multiple(
        amount_of(total), price * amount_of(count)
    )


_MEASURED_BEHIND = expression(
    r"\s*(?:\([^()]{1,200}\)\s*)?,?\s*(?:for\s+|untuk\s+)?(?:per|setiap|tiap|each|every|an?)\s+"
    r"(?P<measure>[^\W\d_]+[²³]?(?:\s+(?:persegi|kubik|met(?:re|er)))?)",
    re.IGNORECASE,
)
_MEASURED_BEFORE = expression(
    r"\b(?:per|setiap|tiap|each|every|an?)\s+(?P<measure>[^\W\d_]+(?:\s+(?:persegi|kubik|met(?:re|er)))?)"
    r"(?:\s+(?:sebesar|senilai|adalah|ialah|is|of))?\s*$",
    re.IGNORECASE,
)


def measures_of_price(text: str, one: Fact) -> list[NamedMeasure]:
    """Return the measures of which *one* is the price: "Rp11.500,00 per kilogram", "Rp150,00 per kilogram per kilometer"."""
    places, end = list[int](), one.end
    if before := _MEASURED_BEFORE.search(text, max(0, one.start - 40), one.start):
        places.append(before.start("measure"))
    while behind := _MEASURED_BEHIND.match(text, end):
        places.append(behind.start("measure"))
        end = behind.end()
    return [measure for place in places if (measure := measure_at(text, place))]


def times_at_price(text: str, count: Fact, priced: Sequence[NamedMeasure]) -> set[Decimal]:
    """Return how many times a *count* may stand for the price of what it is *priced* by: forty tons per kilogram are 40,000."""
    if count.kind is not FactKind.NUMBER:
        return times(count)
    own = measure_at(text, count.end)
    alike = (each for each in priced if own and own.kind == each.kind)
    return turned(amount_of(count), own, next(alike, priced[0] if priced else None))


ONE_WAY = expression(
    r"[^.;]{0,40}?\b(?:(?:(?:satu|setiap|tiap)\s+kali|sekali)\s+(?:jalan|berangkat|perjalanan)|each\s+way|one[\s-]way)\b",
    re.IGNORECASE,
)
"""Behind what a journey costs in one direction: "Rp1 sekali jalan", "Rp1 each way"."""
_BOTH_WAYS = expression(
    r"\b(?:(?:pergi|berangkat)(?:\s+dan\s+|[\s-]+)(?:pulang|kembali)|pulang(?:\s+dan\s+|[\s-]+)pergi"
    r"|outward\s+and\s+(?:return|homeward)|return\s+(?:journeys?|trips?|tickets?|flights?|travel|fares?)|round[\s-]trips?"
    r"|there\s+and\s+back|both\s+ways|to\s+and\s+from)\b",
    re.IGNORECASE,
)


def _is_half_of_the_way(text: str, one: Fact, sentence: Sequence[Fact]) -> bool:
    """Return whether *one* is paid each way in a *sentence* of journeys both ways: "pergi dan pulang, Rp1 sekali jalan"."""
    start, end = span_of(text, sentence)
    return bool(ONE_WAY.match(text, one.end) and _BOTH_WAYS.search(text, start, end))


def _one_and_all(
    text: str, first: Fact, second: Fact, sentence: Sequence[Fact]
) -> tuple[Fact, Fact] | None:
    """Return the amount for one and that in all, of the *first* and the *second* in a *sentence*; None where they are not these."""
    if _is_of_a_group(text, first, second, sentence):
        return first, second
    if _recurs(text, first, second, sentence):
        return first, second
    if _TIMES.search(text, first.end, second.start):
        return second, first
    is_price = _is_apiece(text, second) or _comes_in_a_time(text, second, sentence)
    if is_price and _THAT_IS_BEFORE.search(text, first.end, second.start):
        return second, first
    is_all = (
        is_in_all(text, second)
        or _is_for(text, second, sentence)
        or _follows(text[first.end : second.start])
    )
    return (first, second) if is_all and _is_apiece(text, first) else None


_ABOUT = expression(
    r"\b(?:rata-rata|sekitar|kurang\s+lebih|average|about|some|roughly)\s+(?:of\s+|sebesar\s+)?$",
    re.IGNORECASE,
)


def _is_about(text: str, amount: Fact) -> bool:
    """Return whether *amount* is an average, or not exact."""
    return bool(_ABOUT.search(text, max(0, amount.start - 40), amount.start))


def _comes_in_a_time(text: str, amount: Fact, sentence: Sequence[Fact]) -> bool:
    """Return whether exactly *amount* comes each month or the like, and the *sentence* says how many of these there are."""
    period = _period_of(text, amount, sentence)
    if period is None or _is_about(text, amount):
        return False
    return any(
        each.kind is FactKind.DURATION
        and each.value[1] == period.value[1]
        and _FOR_SO_LONG.search(text, max(0, each.start - 40), each.start)
        for each in sentence
    )


_FOR_SO_LONG = expression(
    r"\b(?:selama|untuk(?:\s+(?:masa|jangka\s+waktu))?|for(?:\s+a\s+period\s+of)?)\s+$",
    re.IGNORECASE,
)


def _recurs(text: str, one: Fact, total: Fact, sentence: Sequence[Fact]) -> bool:
    """Return whether *total* is what *one*, which comes each day or the like, makes in the time between them.

    For how many it is the sentence need not say.
    """
    often = _EACH_TIME.match(text, one.end)
    begin = often.end() if often else one.end
    often = often or _RECURRING.search(text, max(0, one.start - 80), one.start)
    time = next((each for each in sentence if each.start >= begin), None)
    if not often or time is None or time.kind is not FactKind.DURATION:
        return False
    said = often["often"].casefold()
    unit = next(unit for words, unit in _UNITS if said in words)
    if not unit.search(time.text) or not _SO_LONG.fullmatch(text, begin, time.start):
        return False
    is_told = _NAMELY_ALL.search(text, time.end, total.start) or is_in_all(text, total)
    is_near = total.start - time.end < _NEAR and amount_of(one) < amount_of(total)
    is_other = _OTHER_THAN_THAT.search(text, time.end, total.end + _NEAR)
    return bool(is_told and is_near and not is_other)


_NEAR = 60
"""Characters from a time to what is paid in it."""


def _are_tariffs(text: str, one: Fact, other: Fact) -> bool:
    """Return whether the amounts are two tariffs to choose from or compare: "Rp5 per peserta, atau Rp90 per kelas untuk 20 peserta"."""
    units = [_A_BEHIND.match(text, each.end) for each in (one, other)]
    same = len({each[0].split()[-1].casefold() for each in units if each}) == 1
    return all(units) and bool(same or _OR_ELSE.search(text, one.end, other.start))


def _told_otherwise(one: Fact, first: Fact, other: Fact, second: Fact) -> Iterator[WrongAmount]:
    """Yield *one*, of the *first* period, if *other*, of the *second*, is not as much: "Rp48 a year, or Rp5 a month"."""
    (long, unit), (short, its_unit) = first.value, second.value
    if unit == its_unit and long > short > 0 and is_integral(long / short):
        made = amount_of(other) * (long / short)
        if abs(made - amount_of(one)) > made / 100:  # a part may be rounded
            yield WrongAmount(one, made)


_BEHIND = expression(r"\s*(?:\([^()]{1,200}\)\s*)?")


def _period_of(text: str, amount: Fact, sentence: Sequence[Fact]) -> Fact | None:
    """Return the period in which *amount* comes, right behind it: "Rp162.000.000,00 setahun"."""
    return next(
        (
            each
            for each in sentence
            if each.kind is FactKind.DURATION
            and _IN_EACH.match(each.text)
            and _BEHIND.fullmatch(text, amount.end, each.start)
        ),
        None,
    )


_IN_EACH = expression(
    r"(?:se(?:hari|minggu|pekan|bulan|tahun)|an?\s|per\s|setiap\s|tiap\s|every\s|each\s)",
    re.IGNORECASE,
)


_PERIOD_BEHIND = expression(
    r"\s*,?\s*(?:(?:(?:untuk|bagi)\s+)?(?:setiap|tiap|per)\s+[^\W\d_]+\s+|(?:for\s+)?(?:per|each|every|an?)\s+[^\W\d_]+\s+|each\s+)?"
    r"(?:(?:setiap|tiap|per)\s+(?:hari|minggu|bulan|triwulan|semester|tahun)|se(?:hari|minggu|bulan|tahun)"
    r"|(?:per|each|every|an?)\s+(?:day|week|month|quarter|year))\b",
    re.IGNORECASE,
)
"""Behind an amount for a time, of which the sentence need not say how many there are: "Rp3 per orang per bulan", of a year's costs."""
_MOST_PERIODS = 366


def _is_multiple(total: Decimal, made: Decimal) -> bool:
    """Return whether *total* is what is *made* in a whole number of periods."""
    return 1 < total / made <= _MOST_PERIODS and is_integral(total / made)


_EQUALLY = expression(
    r"\b(?:sama\s+(?:rata|besar|banyak)|(?:secara\s+)?merata|dibagi\s+rata|equally|in\s+equal\s+(?:parts|shares))\b",
    re.IGNORECASE,
)
"""Before what each has who share, whom the sentence need not count: "dipikul sama rata, masing-masing Rp30"."""


def _is_shared_by_others(text: str, one: Fact, counted: Sequence[Fact]) -> bool:
    """Return whether *one* is the equal part of some who are not *counted* in the sentence."""
    shared = _EQUALLY.search(text, max(0, one.start - 80), one.start)
    if shared is None:
        return False
    if not (_APIECE_BEFORE.search(text[shared.end() : one.start]) or _EACH.match(text, one.end)):
        return False
    return not any(each.start > shared.start() for each in counted if each.kind is FactKind.NUMBER)


_EACH = expression(r"\s*(?:\([^()]*\)\s*)?(?:each|apiece)\s*(?:[.,;]|$)", re.IGNORECASE)


def _is_apiece(text: str, fact: Fact) -> bool:
    before = text[max(0, fact.start - 40) : fact.start]
    return bool(_APIECE_BEHIND.match(text, fact.end) or _APIECE_BEFORE.search(before))


def is_in_all(text: str, fact: Fact) -> bool:
    """Return whether *text* says of *fact* that it is all: "seluruhnya 4 (empat)"."""
    before = text[max(0, fact.start - 60) : fact.start]
    return bool(_IN_ALL_BEFORE.search(before) or _IN_ALL_BEHIND.match(text, fact.end))


def _is_for(text: str, total: Fact, sentence: Sequence[Fact]) -> bool:
    """Return whether a count stands right behind *total*: "Rp30.000.000,00 untuk sepuluh peserta"."""
    return any(
        each.kind is FactKind.NUMBER and _FOR.fullmatch(text, total.end, each.start)
        for each in sentence
        if each.start > total.end
    )


def _is_of_a_group(text: str, one: Fact, total: Fact, sentence: Sequence[Fact]) -> bool:
    """Return whether *total* is *one* told again for so many: "Rp1 per peserta, atau Rp9 untuk angkatan yang berjumlah 10 peserta"."""
    if not (_is_apiece(text, one) and _OR.search(text, one.end, total.start)):
        return False
    if _is_capped(text, total) and not _is_capped(text, one):
        return False  # what many pay may be limited to less
    words = text[max(0, one.start - 40) : total.start].casefold().split()
    units = {each.strip(",.()").removesuffix("s") for each in words}
    return any(
        each.kind is FactKind.NUMBER
        and _FOR_A_GROUP.fullmatch(text, total.end, each.start)
        and noun_behind(text, each).removesuffix("s") in units
        for each in sentence
    )


def _is_capped(text: str, amount: Fact) -> bool:
    return bool(_AT_MOST.search(text, max(0, amount.start - 30), amount.start))


def _follows(between: str) -> bool:
    """Return whether an amount follows from one *between* which and it this stands: ", sehingga untuk sepuluh peserta menjadi"."""
    return bool(_THUS.search(between)) and not _OTHER_THAN_ALL.search(between)


def may_count(fact: Fact) -> bool:
    """Return whether *fact* may tell how many share, or how long."""
    if fact.kind is FactKind.NUMBER:
        return not fact.is_place and Decimal(fact.value) > 1
    return fact.kind is FactKind.DURATION and not _FREQUENT.match(fact.text)


def times(fact: Fact) -> set[Decimal]:
    """Return how many times *fact* may stand for: three years are 3, 36 months, 12 quarters."""
    if fact.kind is FactKind.NUMBER:
        return {Decimal(fact.value)}
    value, unit = fact.value
    parts = (1, 3, 6, 12) if unit == "month" else (1, 7) if unit == "day" else (1, 60)
    often = _SO_OFTEN.search(fact.text)
    length = _LENGTHS.get((often["in"].casefold(), unit)) if often else None
    in_it = {length / Decimal(value)} if length and value else set[Decimal]()
    return {Decimal(value) / part for part in parts} | in_it


_SO_OFTEN = expression(
    r"\b(?:times|twice|kali)\b.*?(?P<in>tahun|year|bulan|month|minggu|pekan|week)$", re.IGNORECASE
)
"""Says how often something is done in a time: "ten times a year", "sepuluh kali setahun"."""
_LENGTHS = {
    **dict.fromkeys((("tahun", "month"), ("year", "month")), Decimal(12)),
    **dict.fromkeys((("bulan", "month"), ("month", "month")), Decimal(1)),
    **dict.fromkeys((("minggu", "day"), ("pekan", "day"), ("week", "day")), Decimal(7)),
}


_CHANGE = expression(
    r"\b(?:potongan|diskon|rabat|keringanan|dipotong|dikurangi|turun|naik|pajak|PPN|ditambah|tambahan|discount|reduc\w+|rebate|deduct\w+|less|raised|rises?"
    r"|falls?|increase\w*|tax|VAT|plus|surcharge)\b",
    re.IGNORECASE,
)
_ROUNDED = 1


def _is_changed(text: str, total: Fact, bases: set[Decimal], sentence: Sequence[Fact]) -> bool:
    """Return whether *total* is one of *bases* less a share that the *sentence* takes off, or with it: "14 hari dengan potongan 10%"."""
    shares = [
        amount_of(each) / (100 if each.kind is FactKind.PERCENT else 1)
        for each in sentence
        if each.kind is FactKind.PERCENT or is_fraction(each)
    ]
    start, end = span_of(text, sentence)
    return bool(shares and _CHANGE.search(text, start, end)) and any(
        abs(base * (1 + sign * share) - amount_of(total)) < _ROUNDED
        for base in bases
        for share in shares
        for sign in (1, -1)
    )


def _products(one: Decimal, counts: Sequence[set[Decimal]]) -> set[Decimal]:
    return {one * factor for factor in factors(counts)}


def _made(one: Decimal, counts: Sequence[set[Decimal]], total: Decimal) -> Decimal | None:
    """Return what *counts* make of *one*, the nearest to *total*; None where some make it, or there are none."""
    made = _products(one, counts)
    return None if not made or total in made else min(made, key=lambda each: abs(each - total))


def factors(counts: Sequence[set[Decimal]]) -> set[Decimal]:
    """Return the products of some of *counts*, each counted once or not at all."""
    found = set()
    for each in product(*({None, *each} for each in counts)):
        chosen = [factor for factor in each if factor is not None]
        if chosen:
            found.add(prod(chosen, start=Decimal(1)))
    return found
