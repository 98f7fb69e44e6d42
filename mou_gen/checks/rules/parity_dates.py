"""Dates, weekdays and times are the same in both languages.

The term, the deadlines and the law in force all depend on a date. The rule compares the day that is
meant: in figures, with the name of the month, or in words. Somebody called Juli or Rabu is not a
day.

Passes: `Rabu, 25 September 2019` beside `Wednesday, 25 September 2019`;
        `pukul 09.00 WITA` beside `09:00 WITA`; `pukul 16.00–18.00` beside `from 16.00 to 18.00`.
Fails:  `25 September 2019` beside `26 September 2019`;
        `Rabu` beside `Thursday`; `18.00 WIB` beside `18:00 WITA`; a date that only one language names.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.parity.listed_dates import without_listed_dates
from mou_gen.checks.parity.pairs import (
    FoundWords,
    LanguageVersion,
    differences,
    lost_facts,
    pairs,
)
from mou_gen.errors import Level, Problem
from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression

ID = "parity-dates"
LEVEL = Level.ERROR
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Tanggal, hari, dan waktu sama dalam kedua bahasa.

Jangka waktu, tenggat, dan hukum yang berlaku bergantung pada suatu tanggal. Yang dibandingkan
adalah hari yang dimaksud: dengan angka, dengan nama bulan, atau dengan huruf. Orang yang bernama
Juli atau Rabu bukan hari.

Lulus:  `Rabu, 25 September 2019` di samping `Wednesday, 25 September 2019`;
        `pukul 09.00 WITA` di samping `09:00 WITA`; `pukul 16.00–18.00` di samping `from 16.00 to 18.00`.
Gagal:  `25 September 2019` di samping `26 September 2019`;
        `Rabu` di samping `Thursday`; `18.00 WIB` di samping `18:00 WITA`; tanggal yang hanya disebut dalam satu bahasa.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each day or time that one language of *case* names and the other does not."""
    kinds = (FactKind.DATE, FactKind.WEEKDAY, FactKind.CLOCK)
    for first, second in pairs(case):
        lost, others = lost_facts(first, second, *kinds)
        mine = without_listed_dates(_not_written(lost, second), first, second)
        others = without_listed_dates(_not_written(others, first), second, first)
        zones = _zones(first, second), _zones(second, first)
        for found in (
            *differences(first, mine, second, others),
            *(differences(first, zones[0][:1], second, zones[1][:1]) if all(zones) else ()),
        ):
            yield Problem(found.place, found.message, found.hint, ID, LEVEL)


_ZONE = expression(r"\b(?:WIB|WITA|WIT)\b")


def _zones(text: LanguageVersion, other: LanguageVersion) -> list[FoundWords]:
    """Return the time zones that *text* names and *other* does not."""
    there = set(_ZONE.findall(other.said))
    found = _ZONE.finditer(text.said)
    return [FoundWords.of(each) for each in found if each[0] not in there]


def _not_written(lost: list[Fact], other: LanguageVersion) -> list[Fact]:
    """Return what of *lost* is no hour that *other* has without a sign that it is one, "from 16.00 to 18.00", or by its name, "noon"."""
    return [
        each
        for each in lost
        if each.kind is not FactKind.CLOCK or not (_has(other, each) or _names(other, each))
    ]


def _has(other: LanguageVersion, hour: Fact) -> bool:
    figures = re.escape(hour.text.replace(":", "."))
    said = other.said.replace(":", ".")
    return bool(re.search(rf"(?<![\d.]){figures}(?![\d.]*\d)", said))


_MIDNIGHT = expression(r"\b(?:midnight|tengah\s+malam)\b", re.IGNORECASE)
_NAMED = {
    720: expression(r"\b(?:noon|midday|tengah\s+hari)\b", re.IGNORECASE),
    0: _MIDNIGHT,
    1440: _MIDNIGHT,
}
"""How the hours are called that have a name, by their minutes since midnight."""


def _names(other: LanguageVersion, hour: Fact) -> bool:
    name = _NAMED.get(int(hour.value))
    return bool(name and name.search(other.said))
