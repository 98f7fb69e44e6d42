"""The facts in a text, as values: "6 (enam) bulan" and "6 (six) months" are equal.

Numbers, durations, money, percentages, dates, weekdays, times of day and references to
articles, in Indonesian and in English. A text is read from what is most particular to what
is least: a date first, a bare number last; what has been read is not read again.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from mou_gen.language.days import (
    CLOCKS,
    DATES,
    MONTHS,
    NUMERIC_DATES,
    WEEKDAY_NAMES,
    WEEKDAYS,
    minutes,
)
from mou_gen.language.figures import (
    AMOUNT,
    CURRENCIES,
    DIGITS,
    FIGURE,
    SCALE,
    scaled_value,
    sum_of_money,
)
from mou_gen.language.idioms import without_idioms
from mou_gen.language.number_words import NUMBER_WORDS, PARTS, SPELLED, spelled_number
from mou_gen.language.numbers import cardinal, ordinal, roman
from mou_gen.language.regions import without_misleading_names
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


class FactKind(StrEnum):
    """What a fact is about."""

    NUMBER = "number"
    """A `Decimal`."""
    DURATION = "duration"
    """How many of a unit: (6, "month"), where a year is twelve months and a week seven days."""
    MONEY = "money"
    """The currency and how much of it: ("IDR", 5000000)."""
    PERCENT = "percentage"
    """A `Decimal`."""
    CODE = "code"
    """Letters and figures as they are, as in the number of a letter."""
    DATE = "date"
    """(year, month, day); year and day may be None."""
    WEEKDAY = "weekday"
    """0 is Monday."""
    CLOCK = "time"
    """Minutes since midnight."""
    REFERENCE = "reference"
    """One piece of it: ("article", "5"), ("paragraph", "2"), ("letter", "a")."""


@value_class
class Fact:
    """One fact, and where in the text it stands."""

    kind: FactKind
    value: Any
    text: str
    """As it is written."""
    start: int
    end: int
    sure: bool = True
    """False for a word that may mean this and may not: "kedua" is "both", or "second"."""

    @property
    def key(self) -> tuple[FactKind, Any]:
        """What is equal where two languages state the same."""
        return self.kind, self.value

    def moved(self, by: int) -> Fact:
        """Return the fact at its place in a longer text, in which its own begins at *by*."""
        return Fact(self.kind, self.value, self.text, self.start + by, self.end + by, self.sure)

    @property
    def is_place(self) -> bool:
        """Whether it is a place in an order, in words: "kedua", "second"."""
        return self.kind is FactKind.NUMBER and self.text.casefold() in _PLACES

    @property
    def is_day(self) -> bool:
        """Whether it is a date that has a day, a month and a year, be there such a day or not."""
        return self.kind is FactKind.DATE and None not in self.value

    @property
    def day(self) -> dt.date | None:
        """The day of what `is_day`; None for anything else, and where the calendar has no such day."""
        try:
            return dt.date(*self.value) if self.is_day else None
        except ValueError:
            return None


@lru_cache(maxsize=4096)
def facts(text: str, language: str) -> tuple[Fact, ...]:
    """Return what *text* states in *language*, "id" or "en", in reading order."""
    rest = without_idioms(without_misleading_names(text.replace("\xa0", " ")), language)
    small = rest.casefold()
    found: list[Fact] = []
    for reader in _READERS[language]:
        if reader.may_read(small) and (read := list(reader.facts(rest))):
            rest = _without(rest, read)
            found += read
    return tuple(sorted(found, key=lambda fact: fact.start))


def _without(text: str, read: Iterable[Fact]) -> str:
    """Return *text* as long as it is, with a sign that is no letter where it has been *read*."""
    pieces, end = [], 0
    for start, stop in sorted({(fact.start, fact.end) for fact in read}):
        pieces += [text[end:start], _READ * (stop - start)]
        end = stop
    return "".join((*pieces, text[end:]))


_READ = "\x1f"


@value_class
class _Reader:
    kind: FactKind
    pattern: str
    needs: tuple[str, ...]
    """Words or signs in small letters, one of which stands in every text that matches: found far faster."""
    read: Callable[[re.Match[str]], Iterable[Any]]
    """The values that a match states; none where it states nothing after all."""
    sure: bool = True

    def may_read(self, small: str) -> bool:
        """Return whether a text, which is *small* in small letters, may state anything."""
        return any(map(small.__contains__, self.needs))

    def facts(self, text: str) -> Iterator[Fact]:
        """Yield what *text* states."""
        for match in _compiled(self.pattern).finditer(text):
            for value in self.read(match):
                yield Fact(self.kind, value, match[0], *match.span(), self.sure)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return expression(pattern, re.IGNORECASE | re.ASCII)


# ---- what is counted -----------------------------------------------------------------------

_UNITS = {
    "menit": (1, "minute"),
    "minute": (1, "minute"),
    "jam": (60, "minute"),
    "hour": (60, "minute"),
    "hari": (1, "day"),
    "hari kalender": (1, "day"),
    "day": (1, "day"),
    "calendar day": (1, "day"),
    "daily": (1, "day"),
    "hari kerja": (1, "working day"),
    "working day": (1, "working day"),
    "business day": (1, "working day"),
    "minggu": (7, "day"),
    "pekan": (7, "day"),
    "week": (7, "day"),
    "weekly": (7, "day"),
    "fortnight": (14, "day"),
    "fortnightly": (14, "day"),
    "bulan": (1, "month"),
    "month": (1, "month"),
    "monthly": (1, "month"),
    "triwulan": (3, "month"),
    "quarter": (3, "month"),
    "quarterly": (3, "month"),
    "caturwulan": (4, "month"),
    "semester": (6, "month"),
    **dict.fromkeys(
        ("setengah tahun", "setengah tahunan", "setengah tahun sekali", "semesteran"), (6, "month")
    ),
    "half-year": (6, "month"),
    "half year": (6, "month"),
    "semi-annually": (6, "month"),
    "tahun": (12, "month"),
    "year": (12, "month"),
    "yearly": (12, "month"),
    "annually": (12, "month"),
    "per annum": (12, "month"),
    **dict.fromkeys(("biennially", "biennial", "dua tahunan", "dwitahunan"), (24, "month")),
    "half-yearly": (6, "month"),
    "semi-annual": (6, "month"),
    "annual": (12, "month"),
    **dict.fromkeys(("every dry season", "every rainy season", "every wet season"), (12, "month")),
    **dict.fromkeys(("each dry season", "each rainy season", "each wet season"), (12, "month")),
    **dict.fromkeys(
        (
            f"{each} {part}musim {season}"
            for each in ("setiap", "tiap")
            for part in ("", "awal ", "akhir ")
            for season in ("kemarau", "hujan")
        ),
        (12, "month"),
    ),
    **dict.fromkeys(("setiap tanggal", "tiap tanggal"), (1, "month")),
    **dict.fromkeys(("setiap pukul", "tiap pukul", "setiap jam", "tiap jam"), (1, "day")),
    "around the clock": (24 * 60, "minute"),
    "round the clock": (24 * 60, "minute"),
    "harian": (1, "day"),
    "mingguan": (7, "day"),
    "bulanan": (1, "month"),
    "triwulanan": (3, "month"),
    "tahunan": (12, "month"),
}
_PLACES = {
    **dict.fromkeys(("pertama", "kesatu", "first"), 1),
    **dict.fromkeys(("kedua", "second"), 2),
    **dict.fromkeys(("ketiga", "third"), 3),
    **dict.fromkeys(("keempat", "fourth"), 4),
    **dict.fromkeys(("kelima", "fifth"), 5),
    **dict.fromkeys(("keenam", "sixth"), 6),
    **dict.fromkeys(("ketujuh", "seventh"), 7),
    **dict.fromkeys(("kedelapan", "eighth"), 8),
    **dict.fromkeys(("kesembilan", "ninth"), 9),
    **dict.fromkeys(("kesepuluh", "tenth"), 10),
}
_MAYBE: Mapping[str, Decimal | int] = {
    **_PLACES,
    **dict.fromkeys(("satu", "sekali", "one", "once"), 1),
    **dict.fromkeys(("both", "twice", "duplicate", "double", "doubled", "twofold", "pair"), 2),
    **dict.fromkeys(("triplicate", "thrice", "threefold", "triple", "tripled"), 3),
    **dict.fromkeys(("fourfold", "quadruple"), 4),
    "fivefold": 5,
    "tenfold": 10,
    "antardua": 2,
    "antartiga": 3,
    "antarempat": 4,
    **dict.fromkeys(("setengah", "separuh", "half"), Decimal("0.5")),
}
_FEW = {cardinal(n, "en"): n for n in range(2, 11)}
"""What English says where Indonesian need not: "one of the two regions", "those four"."""
_PER = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
"""Of what English leaves out that it is one: "parts per million", "per sejuta"."""
_NO_PARTY = r"(?<!pihak )(?:{})(?! part(?:y|ies)\b)"
_WORDS = r"(?:\s?\([^()\d\x1f]{2,400}\))?"
_PLACE_WORDS = (
    r"(?:\s?\((?:(?:pertama|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus))(?:\s[a-z]+){0,7}"
    r"|[a-z]+(?:[\s-][a-z]+){0,7}(?<=(?:st|nd|rd|th)))\))?"
)
"""Behind a place in an order, its words: "ke-28 (kedua puluh delapan)", "24th (twenty-fourth)"."""
_EVENTS = r"olah\s?raga|raya|seni|budaya|kebudayaan|pemuda|remaja|pelajar|imunisasi|ilmiah|inovasi|buku|literasi"
"""Behind "pekan", that last a week or bear its name: "pekan olahraga" are games."""
_UNIT = {
    "id": rf"(?P<unit>hari\s+kerja|hari\s+kalender|hari(?!\s+\x1f)|minggu|pekan(?!\s+(?:{_EVENTS})\b)|bulan|triwulan|caturwulan|semester"
    r"|(?:setengah\s+)?tahun|jam|menit)(?:nya)?\b(?!\s+\d{4})",
    "en": r"(?:(?:(?:non-)?consecutive|successive|further|additional|extra|actual|effective|full|whole|more|fiscal|financial|budget"
    r"|academic|school|lesson|class|teaching|training|contact|study"
    r"|dry|wet|rainy|lean|opening|market|sailing|fishing|harvesting|travelling)\s+){0,2}"
    r"(?:calendar\s+(?!days?\b))?(?:[a-z]{3,16}\s+(?=(?:working|business)\s+days?\b))?"
    r"(?P<unit>(?:(?:calendar|working|business)\s+)?day|week|fortnight|month|quarter|semester(?!\s+credits?\b)"
    r"|(?:half[\s-])?year|hour|minute)s?\b",
}
_EVERY = {
    "id": rf"\b(?:(?:setiap|tiap|tiap-tiap|per|saban)\s+(?!akhir\s+pekan\b)(?:(?:awal|akhir|pertengahan)\s+)?{_UNIT['id']}(?!\s+(?:\x1f|genap\b|ganjil\b))"
    r"|(?P<often>(?:setiap|tiap)\s+(?:(?:(?:awal|akhir)\s+)?musim\s+(?:kemarau|hujan)|tanggal(?=\s+\d{1,2}\b(?!\s+[A-Za-z]+\s+\d{4}))))\b)",
    "en": rf"\b(?:(?:every|each|per)\s+{_UNIT['en']}"
    r"|(?P<often>daily|weekly|fortnightly|monthly|quarterly|semi-annually|half-yearly|yearly|annually|per annum|biennially"
    r"|(?:every|each)\s+(?:dry|rainy|wet)\s+season)\b)",
}
_EACH = {
    "id": r"\b(?P<often>setengah\s+tahun(?:an|\s+sekali)|semesteran|harian|mingguan|bulanan|triwulanan|(?:dua\s+|dwi)?tahunan|triwulan|caturwulan|semester)\b",
    "en": r"\b(?P<often>annual|biennial|semi-annual|quarter|semester|a?round the clock)\b",
}
"""What happens so often, or lasts so long; a report on a quarter is a quarterly one."""
_RECURRING = {
    "id": r"[\s-]+(?P<unit>harian|mingguan|bulanan|tahunan)\b",
    "en": r"-(?P<unit>weekly|monthly|yearly)\b",
}
"""What comes once in so many of them: "rapat tiga bulanan" is a quarterly meeting, as is a three-monthly one."""
_PASSING = {
    "id": (
        rf"\b(?:dari\s+)?{_UNIT['id']}\s+(?:ke|demi)\s+(?P=unit)\b",
        rf"\b(?:kian|(?:se)?makin)\s+{_UNIT['id']}\s+(?:kian|(?:se)?makin)\b",
    ),
    "en": (
        rf"\b(?:from\s+)?{_UNIT['en']}[\s-]+(?:to|by|after|on|over|upon)[\s-]+(?P=unit)\b",
        rf"\b(?:every|each)\s+(?:passing|single)\s+{_UNIT['en']}",
    ),
}
"""What goes on in each of them: "dari tahun ke tahun"; nobody must answer it with "every"."""
_AT_EVERY = r"\b(?P<often>(?:setiap|tiap)\s+(?:pukul|jam))(?=\s+\x1f)"
"""Before a time of day that has been read: what is done "setiap pukul 22.00" is done at 22.00 every day."""
_ONE_UNIT = {
    "id": r"\bse(?P<unit>hari|minggu|pekan|bulan|tahun)\b",
    "en": rf"\b(?:an?|the|any)\s+(?:(?:single|given|nearest|entire|same)\s+)?{_UNIT['en']}",
}
_SPENT = (
    r"(?:(?!working\s+days?\b|(?:during|including|excluding|regarding|concerning|being)\b)[a-z]{2,14}ing\s+"
    r"|(?:flight|engine|machine|labou?r|credit|duty|service|patrol)\s+)?"
)
"""Between a number and its unit in English, what the time is spent on: "30 flying hours", "30 jam terbang"."""
_EVERY_SUCH = (
    r"\b(?:(?:every|each)\s+(?!working|calendar|business)[a-z]{3,16}\s+(?P<unit>day)s?\b"
    r"|per\s+(?P<often>day|week|month)(?=\s+of\s+[a-z]))"
)
"""Days of a kind, in English: "every sampling day", "per day of care"; Indonesian may say "setiap pengambilan", "hari rawat"."""
_NAMED_PERIOD = (
    r"(?!(?<=\bdalam\s)(?:hari|minggu|pekan|bulan|triwulan|semester|tahun)\s+(?:(?:anggaran|ajaran|pelajaran|kalender)\s+)?"
    rf"(?:\x1f|(?:{'|'.join(MONTHS['id'])}|itu|ini|tersebut|lalu|depan|berjalan|yang)\b))"
)
"""Before one period that is told which, in which something happens so often: "3 kali dalam bulan Oktober" is no rate."""
_OFTEN = {
    "id": (
        r"\b(?:COUNT\s+(?:kali|pertemuan|rapat|kunjungan)|(?P<once>sekali))\s+"
        rf"(?:(?:(?:dalam(?:\s+(?:jangka\s+)?waktu)?|tiap|setiap|per)\s+)+(?:(?:PERIOD)\s+)?(?:se)?|se){_NAMED_PERIOD}{_UNIT['id']}"
        r"(?!\s+(?:pertama|terakhir|berikutnya|setelah|sesudah|sebelum|sejak)\b)",
        r"\bse(?P<unit>hari|minggu|bulan|tahun)\s+(?:COUNT\s+kali|(?P<once>sekali))\b",
        rf"\bdalam\s+PERIOD\s+{_UNIT['id']}\s+(?:COUNT\s+kali|(?P<once>sekali))\b(?!\s+lipat)",
    ),
    "en": (
        r"\b(?:COUNT\s+(?:times?|trips|visits|meetings|sessions|rounds|patrols|doses)|(?P<once>once|twice|thrice))\s+"
        rf"(?:in\s+)?(?:an?|per|each|every|any)\s+(?:(?:single|given)\s+)?(?:(?:PERIOD)\s+)?{_UNIT['en']}",
        r"\b(?:COUNT\s+(?:times?|visits|meetings)|(?P<once>once|twice|thrice))\s+(?:with)?in\s+PERIOD\s+"
        + _UNIT["en"]
        + r"(?!\s+(?:after|before|following|from|of|since)\b)",
    ),
}
"""How many times in a period."""
_COUNTS = (
    *(
        "kali",
        "pertemuan",
        "rapat",
        "kunjungan",
        "time",
        "trips",
        "visits",
        "meetings",
        "sessions",
        "rounds",
        "patrols",
        "doses",
    ),
    *("once", "twice", "thrice"),
)
"""Words one of which stands in each of these."""
_TIMES = {"sekali": 1, "once": 1, "twice": 2, "thrice": 3}


def _amount(match: re.Match[str], language: str, prefix: str = "") -> Decimal | None:
    """Return the number of *match*, which has a figure or a word; None where it spells none."""
    if figure := match[f"{prefix}figure"]:
        return scaled_value(figure, match.groupdict().get(f"{prefix}scale"), language)
    word: str | None = match[f"{prefix}word"]
    return spelled_number(word, language) if word else None


def _counting(language: str) -> Iterator[_Reader]:
    """Yield the readers of money, shares, durations and bare numbers."""
    counted, number = _counted(language), (*DIGITS, *NUMBER_WORDS[language])

    def amount(match: re.Match[str]) -> Iterable[Decimal]:
        value = _amount(match, language)
        return () if value is None else (value,)

    def signed(match: re.Match[str]) -> Iterable[tuple[str, Decimal]]:
        value = sum_of_money(match["figure"], match["scale"], language)
        yield CURRENCIES[match["sign"].casefold()], value

    def rupiah(match: re.Match[str]) -> Iterable[tuple[str, Decimal]]:
        figure = match["figure"]
        value = (
            sum_of_money(figure, match["scale"], language) if figure else _amount(match, language)
        )
        return () if value is None else (("IDR", value),)

    def part(match: re.Match[str]) -> Iterable[Decimal]:
        value = spelled_number(re.sub(r"^a\s", "one ", match[0].replace("-", " ")), language)
        return () if value is None else (value,)

    def bare(match: re.Match[str]) -> Iterable[Decimal]:
        # "one another", "salah satu", "tempat tidur kosong": one and nought are numbers with their figures only
        return [
            value
            for value in amount(match)
            if value not in (0, 1) or re.search(r"[\d,.]", match[0])
        ]

    yield from _few()
    yield from _halved(language)
    yield from _with_part(language, counted)
    yield _Reader(FactKind.NUMBER, PARTS[language], ("per", "third", "quarter", "th"), part)
    yield _Reader(FactKind.MONEY, rf"{AMOUNT}{_WORDS}", DIGITS, signed)
    yield _Reader(FactKind.MONEY, rf"{counted}\s+rupiahs?\b", ("rupiah",), rupiah)
    percent = rf"{counted}\s?(?:%|persen\b|per\s?cent\b){_WORDS}"
    yield _Reader(FactKind.PERCENT, percent, ("%", "persen", "cent"), amount)
    yield from _durations(language, counted)
    place = rf"\b(?:ke-(\d{{1,9}})|(\d{{1,9}})(?:st|nd|rd|th))\b{_PLACE_WORDS}"
    yield _Reader(FactKind.NUMBER, place, DIGITS, lambda match: [Decimal(match[1] or match[2])])
    yield _Reader(FactKind.NUMBER, _LAW, ("/",), lambda match: map(Decimal, match.groups()))
    yield _Reader(FactKind.CODE, _CODE, DIGITS, lambda match: [match[0].casefold().rstrip(".")])
    yield from _beyond_ten(language)
    yield _Reader(FactKind.NUMBER, counted, number, bare)
    maybe = rf"(?:\b|(?<=\bantar)){_NO_PARTY.format('|'.join(_MAYBE))}\b"
    yield _Reader(
        FactKind.NUMBER, maybe, tuple(_MAYBE), lambda m: [_MAYBE[m[0].casefold()]], sure=False
    )


_HALVED = (
    r"(?:(?<=\bdibagi )|(?<=\bterbagi )|(?<=\bmembagi ))dua"
    r"(?=\s*(?:[.,;:)]|$)|\s+(?:sama|secara|rata|masing-masing|oleh|di\s+antara|antara)\b)"
)
"""Counts no things that follow: "dibagi dua sama besar" is "shared equally"."""


def _halved(language: str) -> Iterator[_Reader]:
    if language == "id":
        yield _Reader(FactKind.NUMBER, _HALVED, ("bagi",), lambda _match: [Decimal(2)], sure=False)


def _few() -> Iterator[_Reader]:
    """Yield the readers of what English says where Indonesian need not."""
    few = "|".join(_FEW)
    yield _Reader(
        FactKind.NUMBER,
        rf"\b(?P<above>one|{few})\s+per\s+(?P<below>hundred|thousand)(?=\s+of\b|\s*(?:[.,;:)]|$))",
        ("per",),
        lambda match: [
            Decimal(_FEW.get(match["above"].casefold(), 1)) / _PER[match["below"].casefold()]
        ],
    )
    yield _Reader(
        FactKind.DURATION,
        rf"(?:(?<=\bthose )|(?<=\bthese ))(?P<word>{few})\s+{_UNIT['en']}",
        tuple(_FEW),
        _few_units,
        sure=False,
    )
    yield _Reader(
        FactKind.NUMBER,
        rf"(?:(?<=\bone of the )|(?<=\beither of the )|(?<=\bthose )|(?<=\bthese ))(?:{few})\b",
        tuple(_FEW),
        lambda match: [_FEW[match[0].casefold()]],
        sure=False,
    )
    yield _Reader(
        FactKind.NUMBER,
        rf"(?<=\bper )(?:{'|'.join(_PER)})\b",
        tuple(_PER),
        lambda match: [_PER[match[0].casefold()]],
        sure=False,
    )
    yield _Reader(
        FactKind.NUMBER,
        rf"\bbest\s+of\s+(?:{few})\b",
        ("best",),
        lambda match: _best_of(_FEW[match[0].casefold().split()[-1]]),
        sure=False,
    )


def _few_units(match: re.Match[str]) -> Iterable[tuple[Decimal, str]]:
    """Return how long "those three months" are."""
    times, unit = _unit(match["unit"])
    return _told_time(Decimal(_FEW[match["word"].casefold()] * times), unit)


def _best_of(sets: int) -> Iterable[int]:
    """Return how many sets are played at most, and how many win the match: "dua set kemenangan"."""
    return sets, sets // 2 + 1


_PART = {
    **dict.fromkeys(("setengah", "separuh", "half"), Decimal("0.5")),
    **dict.fromkeys(("seperempat", "quarter"), Decimal("0.25")),
    **dict.fromkeys(("tiga perempat", "three quarter", "three quarters"), Decimal("0.75")),
}
_ENDS_PART = (
    r"(?=\s*(?:[.,;:)]|$)|\s+(?:dan|atau|menjadi|sampai|hingga|untuk|pada|setiap|sejak|sebelum|setelah|lebih|per"
    r"|to|and|or|for|from|at|in|before|after|each|every|later|earlier|long)\b)"
)
"""Behind a part of a unit, which without it is a part of what follows: "dalam tiga bulan seperempat anggaran"."""
_WITH_PART = {
    "id": (
        rf"COUNT\s+{_UNIT['id']}\s+(?P<part>setengah|separuh|seperempat|tiga\s+perempat)\b{_ENDS_PART}",
        rf"COUNT\s+(?P<part>seperempat|tiga\s+perempat)\s+{_UNIT['id']}",
    ),
    "en": (
        rf"COUNT\s+{_UNIT['en']}\s+and\s+(?:an?\s+|one\s+)?(?P<part>half|quarter|three[\s-]quarters)\b{_ENDS_PART}",
        rf"COUNT\s+and\s+(?:an?\s+|one\s+)?(?P<part>quarter|three[\s-]quarters?)\s+{_UNIT['en']}",
    ),
}
"""How long something takes in units and a part of one: "tiga jam seperempat", "three and a quarter hours"."""


def _with_part(language: str, counted: str) -> Iterator[_Reader]:
    """Yield the readers of durations with a part of their unit, where *counted* is a number."""

    def duration(match: re.Match[str]) -> Iterable[tuple[Decimal, str]]:
        times, unit = _unit(match["unit"])
        value = _amount(match, language)
        part = _PART[" ".join(re.split(r"[\s-]+", match["part"].casefold()))]
        return () if value is None else _told_time((value + part) * times, unit)

    for pattern in _WITH_PART[language]:
        pattern = pattern.replace("COUNT", counted)
        yield _Reader(
            FactKind.DURATION,
            pattern,
            ("setengah", "separuh", "perempat", "half", "quarter"),
            duration,
        )


_DAYS_FROM_H = r"\b(?-i:H)[-–−+](?P<days>\d{1,3})\b(?![-/.]\w)"
"""Days before a day, "hari H", or after it: "mulai H-7 sampai dengan H+7 Idulfitri"; no time that something lasts."""
_LONGEST = {"month": 12 * 500}
_LONGEST_OF_OTHERS = 1_000_000


def _told_time(value: Decimal, unit: str) -> Iterable[tuple[Decimal, str]]:
    """Return the one time of *value* in this *unit*; none where it would leave the calendar, as a slip of the pen may."""
    return ((value, unit),) if value <= _LONGEST.get(unit, _LONGEST_OF_OTHERS) else ()


def _durations(language: str, counted: str) -> Iterator[_Reader]:
    """Yield the readers of how long something takes and how often it is, where *counted* is a number."""

    def duration(match: re.Match[str]) -> Iterable[tuple[Decimal, str]]:
        if _OF_A_MONTH.search(match.string, 0, match.start()):
            return ()
        times, unit = _unit(match["unit"])
        value = _amount(match, language)
        return () if value is None else _told_time(value * times, unit)

    def product(match: re.Match[str]) -> Iterable[tuple[Decimal, str]]:
        factor = _amount(match, language, "factor_") or Decimal(1)
        return [
            time for value, unit in duration(match) for time in _told_time(factor * value, unit)
        ]

    def often(match: re.Match[str]) -> Iterable[tuple[Decimal, str]]:
        once = _TIMES.get((match["once"] or "").casefold())
        count = Decimal(once) if once else _amount(match, language)
        period = Decimal(1)
        if "period_word" in match.groupdict():
            period = _amount(match, language, "period_") or period
        times, unit = _unit(match["unit"])
        return _told_time(period * times / count, unit) if count and period else ()

    def years(match: re.Match[str]) -> Iterable[tuple[Decimal, str]]:
        value = _amount(match, language)
        return () if value is None else _told_time(12 * value, "month")

    for pattern in _OFTEN[language]:
        counting = pattern.replace("COUNT", _times(language)).replace(
            "PERIOD", _times(language, "period_")
        )
        yield _Reader(FactKind.DURATION, counting, _COUNTS, often)
    for pattern in _AGE[language]:
        yield _Reader(FactKind.DURATION, pattern.replace("COUNT", f"(?>{counted})"), _AGES, years)
    times = rf"\b{_times(language, 'factor_')}\s+(?:kali|times)\s+{_times(language)}"
    units = tuple(_UNITS)
    yield _Reader(FactKind.DURATION, rf"{times}[\s-]*{_UNIT[language]}", _COUNTS, product)
    spent = _SPENT if language == "en" else ""
    yield _Reader(FactKind.DURATION, rf"{counted}[\s-]*{spent}{_UNIT[language]}", units, duration)
    recurring = rf"\b{_times(language)}{_RECURRING[language]}"
    yield _Reader(FactKind.DURATION, recurring, units, duration)
    yield from _without_number(language)


def _without_number(language: str) -> Iterator[_Reader]:
    """Yield the readers of periods that are told without a number of units: H-7, each of them, all of several, one."""
    units = tuple(_UNITS)
    yield _Reader(
        FactKind.DURATION,
        _DAYS_FROM_H,
        ("h-", "h–", "h−", "h+"),
        lambda match: [(Decimal(match["days"]), "day")],
        sure=False,
    )
    if language == "en":
        yield _Reader(FactKind.DURATION, _EVERY_SUCH, units, _period, sure=False)
    else:
        yield _Reader(FactKind.DURATION, _ALL_OF_SEVERAL, units, _all_of_several, sure=False)
        yield _Reader(FactKind.DURATION, _AT_EVERY, ("tiap",), _period, sure=False)
    yield _Reader(FactKind.DURATION, _EVERY[language], units, _period)
    for pattern in _PASSING[language]:
        yield _Reader(FactKind.DURATION, pattern, units, _period, sure=False)
    yield _Reader(FactKind.DURATION, _EACH[language], units, _period, sure=False)
    yield _Reader(FactKind.DURATION, _ONE_UNIT[language], units, _period, sure=False)


_ALL_OF_SEVERAL = (
    r"(?:(?<=pada )|(?<=dalam )|(?<=selama )|(?<=untuk )|(?<=dari ))"
    r"ke(?P<count>dua|tiga|empat|lima|enam|tujuh|delapan)\s+(?P<unit>triwulan|caturwulan|semester)\b"
)
"""All of several periods, which in Indonesian look like one of them: "pada keempat triwulan tahun 2027"."""
_ALL_OF_MANY = (
    r"\bke(?P<count>(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\s(?:belas|puluh"
    r"(?:\s(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?)|sebelas)\b"
)
"""All of more than ten things, or the last of them: "keempat belas pemeriksa"."""
_AGES = ("under", "over", "below", "above", "age", "usia", "umur")
_PERSONS = (
    r"(?:child|children|infants?|toddlers?|persons?|people|victims?|minors?|witness(?:es)?|pupils?|students?|girls?|boys?"
    r"|wom[ae]n|m[ae]n|those|anyone|workers?|young\s+people|adults?|bab(?:y|ies)|youths?|adolescents?|teenagers?|orphans?|daughters?|sons?"
    r"|athletes?|players?|swimmers?|hikers?|climbers?|divers?|riders?|drivers?|passengers?|visitors?|guests?|tourists?|patients?|donors?"
    r"|participants?|applicants?|candidates?|trainees?|learners?|apprentices?|volunteers?|employees?|labourers?|members?|residents?"
    r"|villagers?|farmers?|fisher(?:m[ae]n|s)?|seafarers?|migrants?|refugees?|mothers?|fathers?|brides?|widows?)"
)
_ENDS_THERE = r"(?=\s*(?:[.,;:)]|$|(?:and|or|are|is|who|shall|must|may|can|have|has)\b))"
"""Behind an age that names no years: "children under two"."""
_COUNTS_NOTHING = (
    r"(?<=\))(?=\s+[a-z])"
    r"(?!\s+(?:[a-z]+ing\s+)?(?:(?!has\b|was\b|does\b|always\b)[a-z]+[^\Ws]s|per|percent|ha|kg|[ckm]?m|full|whole|working|calendar|consecutive|successive|people|children|(?:wo)?men|fish)\b)"
)
"""Behind the words of an age: nothing that the number counts, as "under 3 (three) metres", but a verb, as a rule: "take part"."""
_NO_UNIT = (
    r"(?!\s*(?:-|–|to\b|until\b|sampai\b|hingga\b|s\.?d\b|(?:and|or|dan|atau)\s+\d))"
    r"(?!\s*-?\s*(?:\([^()]*\)\s*)?(?:years?|months?|weeks?|days?|hours?|tahun|bulan|minggu|hari|jam)\b)"
)
"""Behind an age that is no range and names no unit: "the age of 18 (eighteen)"."""
_BOUND_OF_AGE = r"(?:(?:exactly|precisely|just|only|at\s+(?:least|most)|(?:no|not)\s+(?:less|more|younger|older)\s+than|(?:more|less)\s+than|under|over|below|above|up\s+to)\s+)?"
_AGE = {
    "id": (
        rf"\b(?:berusia|berumur|usia|umur)\s+(?:(?:di\s+(?:bawah|atas)|kurang\s+dari|lebih\s+dari)\s+)?COUNT{_NO_UNIT}",
    ),
    "en": (
        rf"\b{_PERSONS}\s+(?:(?:who\s+(?:is|are)|being)\s+)?(?:under|over|below|above|aged)\s+COUNT{_ENDS_THERE}",
        rf"\b{_PERSONS}\s+(?:(?:who\s+(?:is|are)|being)\s+)?(?:under|over|below|above)\s+COUNT{_NO_UNIT}{_COUNTS_NOTHING}",
        rf"\b(?:the\s+age\s+of|aged)\s+{_BOUND_OF_AGE}COUNT{_NO_UNIT}",
    ),
}
_OF_A_MONTH = expression(r"\btanggal\s+$", re.IGNORECASE)
"""Before the day of a month: "tanggal 10 bulan berikutnya" is no ten months."""


def _counted(language: str) -> str:
    """Return the pattern of a number, in figures or in words."""
    figure = rf"(?P<figure>{FIGURE}){SCALE}{_WORDS}"
    return rf"(?:{figure}|(?P<word>{SPELLED[language]})(?:\s?\(\d+\))?)"


_MOST_TIMES = 31


def _times(language: str, prefix: str = "") -> str:
    """Return the pattern of a small number, with groups that begin with *prefix*."""
    words = "|".join(cardinal(n, language) for n in range(_MOST_TIMES, 0, -1))
    return rf"(?:(?P<{prefix}figure>\d{{1,3}}){_WORDS}|(?P<{prefix}word>{words})(?:\s?\(\d+\))?)"


def _period(match: re.Match[str]) -> Iterable[tuple[Decimal, str]]:
    said = match.groupdict()
    times, unit = _unit(said.get("unit") or said["often"])
    yield Decimal(times), unit


def _all_of_several(match: re.Match[str]) -> Iterable[tuple[Decimal, str]]:
    times, unit = _unit(match["unit"])
    value = spelled_number(match["count"], "id")
    return () if value is None else _told_time(value * times, unit)


def _beyond_ten(language: str) -> Iterator[_Reader]:
    def count(match: re.Match[str]) -> Iterable[Decimal]:
        value = spelled_number(match["count"], "id")
        return () if value is None else (value,)

    if language == "id":
        yield _Reader(FactKind.NUMBER, _ALL_OF_MANY, ("belas", "puluh"), count, sure=False)
    else:
        yield from (_far_places(joined=each) for each in (True, False))


def _far_places(*, joined: bool) -> _Reader:
    """Return the reader of places beyond the tenth; in a *joined* one, "twenty-second", stands another number."""
    words = [each for each in _FAR_PLACES if ("-" in each) == joined]

    def place(match: re.Match[str]) -> Iterable[Decimal]:
        yield Decimal(_FAR_PLACES[match[0].casefold()])

    needs = ("ty-",) if joined else ("eventh", "elfth", "eenth", "tieth")
    return _Reader(FactKind.NUMBER, rf"\b(?:{'|'.join(words)})\b", needs, place, sure=joined)


_FAR_PLACES = {ordinal(n, "en"): n for n in range(99, 10, -1)}


def _unit(words: str) -> tuple[int, str]:
    return _UNITS[" ".join(words.casefold().split())]


_NUMBER_WITH_WORDS = (
    r"(?:\d+(?:[.,]\d+)?(?:-(?-i:[a-z]{2,}))+(?![\w./])|(?:early|mid|late|pre|post)-\d{4}\b)"
)
"""A number that a hyphen joins to English words, and no code: "80-metre", "mid-2027"."""
_LAW = (
    r"\b(?:Law|Act|Regulation|Undang-Undang|UU|PP|Perpres|Permen[a-z]+|Perda|Pergub|Perbup|Perwali|Peraturan)(?:\s+[A-Za-z]+){0,8}?\s+(?:No\.?|Number|Nomor)\s*"
    r"(\d{1,3})/((?:19|20)\d\d)(?![\w/-])"
)
"""A law with its year behind a stroke, which the other language gives as number and year: "Law No. 43/2009"."""
_CODE = (
    rf"(?<![\w./-])(?!{_NUMBER_WITH_WORDS})"
    r"(?:(?=[\w./-]*\d)\w[\w.]*(?:[/-]\w[\w.]*)+"  # 188.45/349/V/2019, COVID-19
    r"|(?!(?:[ck]?m[23]|P3K|[BK]3)\b)(?=[A-Za-z]*\d)(?=\d*[A-Za-z])\w+)(?![\w/-])"  # A1234567
)

# ---- days ------------------------------------------------------------------------------------


def _dating(language: str) -> Iterator[_Reader]:
    """Yield the readers of dates, weekdays and times of day."""
    for pattern, read in NUMERIC_DATES:
        yield _Reader(FactKind.DATE, pattern, DIGITS, _known(read))
    for pattern, read in DATES[language]:
        yield _Reader(FactKind.DATE, pattern, tuple(MONTHS[language]), _known(read))
    pattern, day = WEEKDAYS[language]
    yield _Reader(FactKind.WEEKDAY, pattern, tuple(WEEKDAY_NAMES[language]), _known(day))
    for pattern in CLOCKS[language]:
        yield _Reader(FactKind.CLOCK, pattern, DIGITS, _known(minutes))


def _known(read: Callable[[re.Match[str]], Any]) -> Callable[[re.Match[str]], Iterable[Any]]:
    def values(match: re.Match[str]) -> Iterable[Any]:
        value = read(match)
        return () if value is None else (value,)

    return values


# ---- references ------------------------------------------------------------------------------

_LEVELS = {
    "id": {"article": "pasal", "paragraph": "ayat", "letter": "huruf", "annex": "lampiran"},
    "en": {
        "article": "articles?",
        "paragraph": "paragraphs?",
        "letter": "(?:letters?|points?|items?)",
        "annex": "(?:annex(?:es)?|appendix|appendices|attachments?)",
    },
}
_LEVEL_WORDS = {
    "article": ("pasal", "article"),
    "paragraph": ("ayat", "paragraph"),
    "letter": ("huruf", "letter", "point", "item"),
    "annex": ("lampiran", "annex", "appendi", "attachment"),
}
"""Words one of which stands in each of these."""
_NOT_EACH = r"(?!(?<=s\sa)\s+(?!(?:and|or|to|through|of|above|below)\b)[a-z]{2}|(?<=\ba)\s+(?:minute|hour|day|night|week|month|quarter|semester|year|person)\b)"
"""Behind an English "a" that is no letter, but says of what each has so many: "80 points a year", "items a family"."""
_SIGNS = {
    "article": r"\d+[A-Z]?\b(?!\s?\([a-z])",
    "paragraph": r"\(?\d+\)?",
    "letter": rf"(?:(?-i:\b[a-z]\b){_NOT_EACH}|\((?-i:[a-z])\))(?!['’])",
    "annex": r"(?-i:\b(?:[IVX]{1,4}|[A-H]|\d{1,2})\b)(?![.'’]\w)",
}
_TO = r"(?:,?\s+(?:sampai\s+dengan|hingga|s\.d\.|s/d|to|through)\s+|\s?[–-]\s?)"
"""Between the first and the last of several that follow each other."""
_AND = rf"(?:,?\s+(?:dan/atau|and/or|dan|atau|and|or)\s+|\s?,\s?|{_TO})"
_ALONE = r"\s?,\s(?=\d)(?!\d+[A-Z]?(?:,?\s+(?:dan|atau|sampai|hingga|and|or|to)\b|\s?[,–]\s?\(?\d|\s*(?:[.;:)]|$)))"
"""A comma before a number after which the list neither goes on nor ends: "ayat (1), 60 rumah"."""


def _amount_of(language: str) -> str:
    """Return the pattern of a number that counts something, and is no further sign: "ayat (1), 60%"."""
    unit = _UNIT[language].replace("?P<unit>", "?:")
    return (
        rf"(?:(?<=\s)\d+[.,]\d|\d+(?:\s?[%‰°]|\s?\([a-z]{{2}}|[\s-]+(?:{unit}"
        r"|(?:persen|per\s?cent|permil|rupiah|ribu|juta|miliar|triliun|thousand|million|billion|trillion)\b)))"
    )


_SHORT = (
    r"\b(?:pasal|article)s?\s+(\d+[A-Z]?)\s?\((\d+)\)"
    rf"(?:\s?\((?-i:([a-z]))\)|(?-i:([a-z]))\b|\s(?-i:([b-z]))\b(?!['’]))?(?P<more>(?:{_AND}\(\d+\))*)"
)
"""In English, "a" apart from its paragraph is no letter; "Article 12(3) and (5)" are two paragraphs."""


_LETTERED = rf"\(\d+\)(?:\s?\((?-i:[a-z])\)(?:{_AND}\((?-i:[a-z])\))*)"
_SHORT_PARAGRAPH = rf"\b(?:paragraph|ayat)s?\s+{_LETTERED}(?:{_AND}(?:{_LETTERED}|\(\d+\)))*"
"""A letter behind its paragraph, without a word of its own: "paragraph (1)(b)", "paragraphs (1)(b) and (2)(c)"."""
_PIECE = expression(r"\((?:(?P<paragraph>\d+)|(?P<letter>[a-z]))\)")


def _referring(language: str) -> Iterator[_Reader]:
    """Yield the readers of references; "Articles 5 and 6" are two, "Articles 5 to 8" are four."""
    yield _Reader(FactKind.REFERENCE, _SHORT, _LEVEL_WORDS["article"], _in_short)
    yield _Reader(FactKind.REFERENCE, _SHORT_PARAGRAPH, _LEVEL_WORDS["paragraph"], _lettered_pieces)
    for level, word in _LEVELS[language].items():
        sign = _SIGNS[level]
        further = rf"(?:(?!{_ALONE}){_AND}|{_TO}{word}\s+)(?!{_amount_of(language)}){sign}"
        pattern = rf"\b{word}\s+{sign}(?:{further})*"
        yield _Reader(FactKind.REFERENCE, pattern, _LEVEL_WORDS[level], _pieces(level, sign))


def _lettered_pieces(match: re.Match[str]) -> Iterable[Any]:
    found = list(_PIECE.finditer(match[0]))
    yield from _expanded(match[0], found, [str(each.lastgroup) for each in found])


def _in_short(match: re.Match[str]) -> Iterable[Any]:
    levels = ("article", "paragraph", "letter")
    article, paragraph, *letters, more = match.groups()
    signs = article, paragraph, next(filter(None, letters), None)
    yield from ((level, sign) for level, sign in zip(levels, signs, strict=True) if sign)
    further = list(_NUMBERED_PARAGRAPH.finditer(match[0])) if more else []
    yield from [*_expanded(match[0], further, ["paragraph"] * len(further))][1:]


_NUMBERED_PARAGRAPH = expression(r"\(\d+\)")


def _pieces(level: str, sign: str) -> Callable[[re.Match[str]], Iterable[Any]]:
    single = expression(sign)

    def values(match: re.Match[str]) -> Iterable[Any]:
        signs = _SHORT_TO.sub("to", match[0].split(maxsplit=1)[1])
        found = list(single.finditer(signs))
        yield from _expanded(signs, found, [level] * len(found))

    return values


_SHORT_TO = expression(r"s\.d\.|s/d", re.IGNORECASE)
"""Has letters that are no sign of a provision."""
_BETWEEN = expression(rf"{_TO}(?:[a-z]+\s+)?", re.IGNORECASE)
_MOST_OF_A_SPAN = 40
"""Provisions that one span may name; what names more is a number of something else."""


def _expanded(
    text: str, signs: Sequence[re.Match[str]], levels: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield each of the *signs* of *text* with its level, and what stands between the first and the last of a span."""
    before: tuple[str, str, int] | None = None
    for found, level in zip(signs, levels, strict=True):
        sign = found[0].strip("()")
        if before and before[0] == level and _BETWEEN.fullmatch(text, before[2], found.start()):
            yield from ((level, each) for each in _signs_between(before[1], sign))
        yield level, sign
        before = level, sign, found.end()


def _signs_between(first: str, last: str) -> Sequence[str]:
    """Return the signs between *first* and *last*; none where these do not follow each other in one order."""
    for order in _ORDERS:
        if first in order and last in order:
            inner = order[order.index(first) + 1 : order.index(last)]
            return inner if len(inner) < _MOST_OF_A_SPAN else ()
    return ()


_ORDERS = (
    [str(number) for number in range(1, 1000)],
    [chr(code) for code in range(ord("a"), ord("z") + 1)],
    [chr(code) for code in range(ord("A"), ord("H") + 1)],
    [roman(number) for number in range(1, 40)],
)
"""The signs of provisions and annexes, in their order."""


_READERS = {
    language: (*_dating(language), *_referring(language), *_counting(language))
    for language in ("id", "en")
}
