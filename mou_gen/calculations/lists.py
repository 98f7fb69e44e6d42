"""What a text announces and lists: "tiga komponen, yaitu a, b, dan c".

How many items a list has is not always sure, since a "dan" may stand within one: so it has a least
and a most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.language.asides import with_asides_as_commas
from mou_gen.language.days import MONTHS
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import stands_before
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_NAMELY = {
    "id": expression(
        r"(?P<noun>(?:\s+[^\W\d_]+){1,4})\s*,?\s*(?:\b(?:yaitu|yakni|ialah|terdiri\s+(?:atas|dari)|meliputi|mencakup)\b|:)"
        r"\s*:?\s*",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?P<noun>(?:\s+[^\W\d_]+){1,5})\s*,?\s*(?:\b(?:namely|i\.e\.|that\s+is|consisting\s+of|comprising)|:)\s*:?\s*",
        re.IGNORECASE,
    ),
}
_FAR = {
    "id": expression(
        r"\s+(?P<noun>kegiatan|langkah|tugas|hal|komponen|tahap(?:an)?|jenis|program|unsur|syarat|dokumen|layanan|upaya|tindakan|bentuk)"
        r"(?P<which>(?:\s+[^\W\d_]+){4,10})\s*,\s*(?:yaitu|yakni)\s*:?\s*(?=[a-z])"
    ),
    "en": expression(
        r"\s+(?P<noun>activities|steps|tasks|matters|components|stages|types|programmes|elements|requirements|documents|services"
        r"|efforts|measures|actions|forms)"
        r"(?P<which>(?:\s+[^\W\d_]+){5,12})\s*,\s*(?:namely|i\.e\.|that\s+is)\s*:?\s*(?=[a-z])"
    ),
}
"""Of what is of no place or person, and stands farther from its list: "3 (tiga) kegiatan di wilayah yang berdekatan, yaitu ..."."""
_DESCRIBED = {
    "id": expression(
        r"(?P<noun>(?:\s+[^\W\d_]+){1,3})\s+yang\s+(?P<which>(?:[^\W\d_]+\s+){1,6}[^\W\d_]+)\s*,\s*(?:yaitu|yakni)\s*:?\s*(?=[a-z])"
    ),
    "en": expression(
        r"(?P<noun>(?:\s+[^\W\d_]+){1,3})\s+(?:that|which)\s+(?P<which>(?:[^\W\d_]+\s+){1,8}[^\W\d_]+)\s*,\s*(?:namely|i\.e\.|that\s+is)\s*:?\s*(?=[a-z])"
    ),
}
"""Before a list of what a clause describes: "3 (tiga) titik rawan yang perlu ditangani bersama, yaitu ..."."""
_ANOTHER = expression(
    r"\b(?:dan|atau|serta|untuk|bagi|kedua|ketiga|dua|tiga|empat|lima|and|or|for|both|two|three|four|five|"
    r"kegiatan|langkah|tugas|hal|tahap|jenis|program|unsur|syarat|dokumen|layanan|bidang|sektor|kelompok|desa|daerah|regions?"
    r"|activities|steps|tasks|matters|stages|types|documents|services|fields|sectors|groups|villages)\b",
    re.IGNORECASE,
)
"""May be what the list is of."""
_END = expression(
    r"[.;](?=\s|$)|,\s*(?:sehingga|agar|supaya|so\s+that)\b|\b(?:yang|which|untuk|dengan|serta\s+dengan|in\s+order)\b",
    re.IGNORECASE,
)
_OPEN = expression(
    r"\b(?:antara\s+lain|misalnya|seperti|dan\s+lain|dan\s+sebagainya|among\s+others|such\s+as|including|for\s+example"
    r"|and\s+others|etc|dll|dsb|masing-masing|each|respective|setiap|every)\b",
    re.IGNORECASE,
)
_ENUMERATED = expression(r"(?:^|[\s,;])(?:\(?(?:[a-z]|\d{1,2})\)|[a-z]\.)\s+(?=\w)")
NO_ITEMS = frozenset(
    [
        "kali",
        "hari",
        "malam",
        "minggu",
        "pekan",
        "bulan",
        "tahun",
        "jam",
        "menit",
        "detik",
        "persen",
        "orang",
        "times",
        "time",
        "days",
        "day",
        "nights",
        "night",
        "weeks",
        "week",
        "months",
        "month",
        "years",
        "year",
        "hours",
        "hour",
        "minutes",
        "minute",
        "seconds",
        "people",
        "persons",
        "meter",
        "kilometer",
        "sentimeter",
        "milimeter",
        "hektare",
        "are",
        "gram",
        "kilogram",
        "kg",
        "kuintal",
        "ton",
        "liter",
        "mililiter",
        "derajat",
        "knot",
        "mil",
        "watt",
        "volt",
        "ampere",
        "desibel",
        "rupiah",
        "metre",
        "metres",
        "meters",
        "kilometre",
        "kilometres",
        "kilometers",
        "centimetres",
        "millimetres",
        "hectare",
        "hectares",
        "grams",
        "kilograms",
        "tonne",
        "tonnes",
        "litre",
        "litres",
        "liters",
        "degree",
        "degrees",
        "knots",
        "miles",
        "watts",
        "kilowatts",
        "volts",
        "decibels",
    ]
)
"""What is counted or measured, and not listed."""


def may_announce(count: Decimal, listed: int) -> bool:
    """Return whether as many as *count* may announce the items of which so many are *listed*.

    Nobody who lists three writes that they are twenty-one: that counts the members of a team, and not the list.
    """
    return 1 < count <= 2 * listed + 1


_THAT = "yang"
"""Begins what something is like: "dua paket yang mencakup kedua daerah" lists nothing."""
_MOST_ANNOUNCED = 30


@value_class
class Announced:
    """How many items a text announces, and how many it lists."""

    count: int
    least: int
    most: int
    text: str
    start: int
    end: int

    @property
    def agrees(self) -> bool:
        """Whether it lists as many as it announces."""
        return self.least <= self.count <= self.most


_LAST = {"id": r"(?:dan/atau|dan|serta|atau)", "en": r"(?:and/or|and|or)"}
_WHOLE = expression(r"\b(?:dari|of|among)\s+(?:the\s+)?$", re.IGNORECASE)


def announced(text: str, language: str) -> Iterator[Announced]:
    """Yield each list of *text* in *language* before which its number is said."""
    for fact in facts(text, language):
        if (
            fact.kind is not FactKind.NUMBER
            or not _is_count(fact)
            or stands_before(fact, text, _WHOLE)
        ):
            continue  # of "satu dari tiga desa: Batujai" one is listed
        found = _NAMELY[language].match(text, fact.end) or _far(text, fact.end, language)
        noun = found["noun"].casefold().split() if found else []
        if not found or NO_ITEMS & {*noun}:
            continue
        listed = _listed(text, found.end())
        bounds = _items(listed, language)
        if bounds and not _JOINT[language].search(listed):
            bounds = _going_on(text, found.end(), bounds, int(fact.value), language)
        if (
            bounds
            and not (_THAT in noun and bounds == (1, 1))
            and may_announce(Decimal(fact.value), bounds[1])
        ):
            bounds = _each_of_its_number(listed, bounds, int(fact.value), language)
            words = text[fact.start : found.end() + len(listed)]
            yield Announced(int(fact.value), *bounds, words, fact.start, found.end() + len(listed))


def _each_of_its_number(
    listed: str, bounds: tuple[int, int], count: int, language: str
) -> tuple[int, int]:
    """Return the *bounds* of what is *listed*, where an item with a number counts that many, unless they hold the *count* as they are.

    "Three places: the capital and two villages" are three, and "three activities: two contests, a fair and a show" too.
    """
    more = sum(_number(each, language) - 1 for each in _PARTS[language].split(listed))
    if bounds[0] <= count <= bounds[1]:
        return bounds
    return bounds[0] + more, bounds[1] + more


_PARTS = {tag: expression(rf",\s*(?:{last}\s+)?|\s+{last}\s+") for tag, last in _LAST.items()}
_BEFORE_A_NUMBER = expression(
    r"\s*(?:(?:di|pada|dari|oleh|untuk|bagi|ke|kepada|at|in|on|from|by|for|to|the|all)\s+)*", re.I
)
_TWO = expression(r"(?:kedua|both)\s+(?=[^\W\d_])", re.IGNORECASE)
_WORD = expression(r"\s+([^\W\d_]+)")
_PERSONS = frozenset(("orang", "people", "persons"))


def _number(item: str, language: str) -> int:
    """Return how many an *item* of a list counts: 2 of "dua kecamatan", 1 of "dua ton beras"."""
    begin = _BEFORE_A_NUMBER.match(item)
    start = begin.end() if begin else 0
    if _TWO.match(item, start):
        return 2
    for fact in facts(item, language):
        if fact.start == start and fact.kind is FactKind.NUMBER and _is_count(fact):
            noun = _WORD.match(item, fact.end)
            is_measured = noun is None or noun[1].casefold() in NO_ITEMS - _PERSONS
            return 1 if is_measured else int(fact.value)
    return 1


def _far(text: str, start: int, language: str) -> re.Match[str] | None:
    """Return what stands at *start* before a list that can be of nothing else, None where there is none."""
    found = _FAR[language].match(text, start) or _DESCRIBED[language].match(text, start)
    return found if found and not _ANOTHER.search(found["which"]) else None


_SENTENCE_ENDS = expression(r"[.;](?=\s|$)")
_DAY = expression(
    rf"\b\d{{1,2}}\s+(?:{'|'.join((*MONTHS['id'], *MONTHS['en']))})(?:\s+\d{{4}})?\b", re.IGNORECASE
)


def _going_on(
    text: str, start: int, bounds: tuple[int, int], count: int, language: str
) -> tuple[int, int] | None:
    """Return the *bounds* of the list at *start* that has no last "dan" yet, where it may go on behind what describes an item.

    "3 tahap: pendataan yang dipimpin camat, pelatihan, dan evaluasi" has one item before "yang", and three in all.
    """
    end = _SENTENCE_ENDS.search(text, start)
    every = _items(_DAY.sub("then", text[start : end.start() if end else len(text)]), language)
    if every is None or count > every[1]:
        return every
    return min(bounds[0], every[0]), max(bounds[1], every[1])


_OFTEN = expression(r"\b(?:kali|times|twice|thrice)\b", re.IGNORECASE)
_A_YEAR = 12
_MONTH = {
    language: expression(rf"\b(?:{'|'.join(MONTHS[language])})\b", re.IGNORECASE)
    for language in ("id", "en")
}
_THERE = r"(?:\s+(?:di|in|at)(?:\s+[^\W\d_]+){1,7}?)?"
"""Where it is in one of the months: "pada bulan April di wilayah PIHAK KESATU dan pada bulan November"."""
_MONTHS = {
    language: expression(
        r"\s*,?\s*(?:yaitu|yakni|ialah|namely|that\s+is)\s*,?\s*(?:pada\s+|in\s+)?(?:setiap\s+|every\s+)?(?:bulan\s+)?"
        rf"(?P<months>{month.pattern}(?:{_THERE}\s*(?:,|,?\s+(?:dan|serta|and))\s+(?:(?:pada|in)\s+)?(?:bulan\s+)?{month.pattern}){{0,12}})",
        re.IGNORECASE,
    )
    for language, month in _MONTH.items()
}


_EVERY = expression(r"\b(?:setiap|tiap|every)\s+$", re.IGNORECASE)


def announced_months(text: str, language: str) -> Iterator[Announced]:
    """Yield each list of months behind how often a year they come: "2 (dua) kali dalam setahun, yaitu pada bulan Mei dan Juli"."""
    for fact in facts(text, language):
        every = fact.kind is FactKind.DURATION and _EVERY.search(text, 0, fact.start)
        if fact.kind is not FactKind.DURATION or not (every or _OFTEN.search(fact.text)):
            continue
        value, unit = fact.value
        listed = _MONTHS[language].match(text, fact.end)
        if listed and unit == "month" and value and _A_YEAR % value == 0:
            count = len(_MONTH[language].findall(listed["months"]))
            words = text[fact.start : listed.end()]
            yield Announced(int(_A_YEAR / value), count, count, words, fact.start, listed.end())


_BEHIND = expression(
    r",\s+(kepada|dari|di|ke|pada|oleh|bagi|dalam|selama|to|from|in|at|on|by|for|during)\s",
    re.IGNORECASE,
)
"""Goes on behind a list: "seorang dokter dan seorang bidan, kepada PIHAK KEDUA"."""


_GOES_ON = expression(r",\s+(?:(?:akan|telah|dapat|wajib|sudah)\s+)?(?:me|ber|di|ter)[a-z]{3,}\b")
"""Goes on with its verb behind a list of names: "Kabupaten Pacitan dan Kabupaten Wonogiri, memiliki"."""
_OF_TIMES = expression(
    r"(?:sebelum|sesudah|setelah|selama|saat|pada|before|after|during|on|at)\s", re.IGNORECASE
)
"""Begins a list of times, each of which may begin in its own way."""


def _listed(text: str, start: int) -> str:
    """Return the list that begins at *start*: a last part that begins as no other does is none of its items."""
    end = _END.search(text, start)
    listed = text[start : end.start() if end else len(text)].rstrip(" ,")
    if listed[:1].isupper() and (verb := _GOES_ON.search(listed)):
        return listed[: verb.start()]
    behind = list(_BEHIND.finditer(listed))
    if (
        len(behind) == 1
        and not _OF_TIMES.match(listed)
        and not listed.casefold().startswith(f"{behind[0][1].casefold()} ")
    ):
        return listed[: behind[0].start()]
    return listed


def _is_count(fact: Fact) -> bool:
    value = Decimal(fact.value)
    return fact.sure and value == int(value) and 2 <= value <= _MOST_ANNOUNCED


def _items(listed: str, language: str) -> tuple[int, int] | None:
    """Return the least and the most items that *listed* may have; None where it is no full list."""
    listed = with_asides_as_commas(listed, language).lstrip(" ,")
    if _OPEN.search(listed) or not listed.strip():
        return None
    marks = len(_ENUMERATED.findall(listed))
    if marks >= 2:
        return marks, marks
    if re.search(r"\d", listed):
        return None
    cut = _cut(listed, language)
    least, most = _joined(cut, language)
    is_closed = _CLOSED[language].search(cut) and not _JOINT[language].search(listed, len(cut))
    return least, most if is_closed else _joined(listed, language)[1]


def _cut(listed: str, language: str) -> str:
    """Return *listed* up to where its sentence may go on behind: "A, B, dan C, dua kali setahun"."""
    joint = _JOINT[language].search(listed)
    behind = _NO_ITEM_BEHIND[language].search(listed, joint.end()) if joint else None
    return listed[: behind.start()] if behind else listed


_JOINT = {tag: expression(rf"\b,?\s+{last}\s") for tag, last in _LAST.items()}
_CLOSED = {tag: expression(rf",\s+{last}\s") for tag, last in _LAST.items()}
"""Before the last of a list; a comma behind that item parts it from the rest of the sentence."""
_NO_ITEM_BEHIND = {tag: expression(rf",(?!\s*{last}\b)") for tag, last in _LAST.items()}


def _joined(listed: str, language: str) -> tuple[int, int]:
    """Return the least and the most items that commas and "dan" part in *listed*."""
    last = _LAST[language]
    commas = len(re.findall(rf",(?!\s*{last}\b)", listed))
    final = len(re.findall(rf",\s*{last}\b", listed))
    inner = len(re.findall(rf"(?<![,\w])\s{last}\s", listed)) + len(
        re.findall(rf"(?<=\w)\s{last}\s", listed)
    )
    if not commas and not final and not inner:
        return (1, 1)
    ends = 1 + commas + final
    # Without a comma before the last "dan", one of them must be the joint of the list.
    least = ends if final else ends + (1 if inner else 0)
    if language == "id":
        least = max(least, 2) if inner and not final else least
    return least, ends + inner


_MARK = expression(
    r"(?:^|(?P<before>[:;,])\s+(?:(?:dan/atau|dan|atau|serta|and/or|and|or)\s+)?)"
    r"(?P<mark>\d{1,2}|[a-h])(?P<sign>[.)])\s+(?=(?!(?:dan|atau|sampai|and|or|to)\b)[^\W\d])"
)
_POINTED_AT = expression(
    r"\b(?:angka|huruf|butir|nomor|poin|point|items?|letters?|numbers?)\b", re.I
)


def skipped_marks(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield each mark of a list within *text* that does not follow the one before: where it stands, and what it should be.

    A list begins with "1)" or "a."; numbers and letters are two lists, since one may stand within the other.
    """
    last: dict[bool, tuple[int, int]] = {}
    for found in _MARK.finditer(text):
        mark = found["mark"]
        if found["before"] == "," and found["sign"] == ".":
            continue  # "Nomor 5, 2. cetakan"
        is_number = mark.isdecimal()
        value = int(mark) if is_number else ord(mark) - ord("a") + 1
        before, end = last.get(is_number, (0, 0))
        if value == 1 or (before and not _POINTED_AT.search(text, end, found.start())):
            last[is_number] = (value, found.end())
            if value not in (1, before + 1):
                due = str(before + 1) if is_number else chr(ord("a") + before)
                yield found.start("mark"), found.end("sign"), due + found["sign"]
