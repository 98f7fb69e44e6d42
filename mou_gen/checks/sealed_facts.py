"""Where a text says what else the sealed sheets know: a village, a school, a number, a birth date."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from mou_gen.checks.case import Case, once
from mou_gen.checks.wording import Wording, hidden_texts, open_texts
from mou_gen.document import Field, Fields, Paragraph, Row, walk
from mou_gen.kinds.case import CASE
from mou_gen.kinds.sealed_part import Fact
from mou_gen.kinds.secrets import Person, Secrets
from mou_gen.language.spelling import Word, words

_CODE = re.compile(rf"\b{CASE}\b")
_DIGITS = re.compile(r"\d(?:[\s./()+\-\u2010-\u2015]{0,3}\d){4,}")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari pebruari february feb peb",
            "maret march mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt ags aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        1,
    )
    for name in names.split()
}


@dataclass(frozen=True, slots=True)
class Said:
    """A fact of *person*, from *start* to *end* of a text."""

    person: Person
    fact: Fact
    start: int
    end: int


@dataclass(slots=True)
class FactIndex:
    """All facts of the sealed sheets, by their first word, their date or their digits."""

    phrases: dict[str, list[tuple[Person, Fact]]] = field(default_factory=lambda: defaultdict(list))
    dates: dict[str, list[tuple[Person, Fact]]] = field(default_factory=lambda: defaultdict(list))
    numbers: list[tuple[Person, Fact]] = field(default_factory=list)


@lru_cache(maxsize=8)
def index_of(secrets: Secrets) -> FactIndex:
    """Return the index of all facts of *secrets*."""
    index = FactIndex()
    for person in secrets.people:
        for fact in person.facts:
            if fact.what == "birth":
                index.dates[fact.words[0]].append((person, fact))
            elif fact.what == "number":
                index.numbers.append((person, fact))
            else:
                index.phrases[fact.words[0]].append((person, fact))
    return index


def facts_in(text: str, secrets: Secrets) -> list[Said]:
    """Return where *text* says a sealed fact."""
    index = index_of(secrets)
    found: list[Said] = []
    if index.phrases:
        found += _phrases(words(text), index.phrases)
    if any(map(str.isdigit, text)):
        found += _dates(words(text), index.dates) if index.dates else []
        found += _numbers(text, index.numbers)
    return found


def _phrases(
    said: Sequence[Word], phrases: Mapping[str, list[tuple[Person, Fact]]]
) -> Iterator[Said]:
    for place, word in enumerate(said):
        for person, fact in phrases.get(word.key, ()):
            pieces = said[place : place + len(fact.words)]
            if tuple(each.key for each in pieces) == fact.words:
                yield Said(person, fact, pieces[0].start, pieces[-1].end)


def _dates(said: Sequence[Word], dates: Mapping[str, list[tuple[Person, Fact]]]) -> Iterator[Said]:
    for place in range(len(said)):
        for length in (1, 3):
            pieces = said[place : place + length]
            for date in _read(tuple(each.key for each in pieces)):
                for person, fact in dates.get(date, ()):
                    yield Said(person, fact, pieces[0].start, pieces[-1].end)


def _read(parts: tuple[str, ...]) -> set[str]:
    """Return which dates *parts* may be, in ISO form: day, month and year in any order and form."""
    if len(parts) == 1:
        (one,) = parts
        if len(one) != 8 or not one.isdecimal():
            return set()
        return _read((one[:4], one[4:6], one[6:])) | _read((one[:2], one[2:4], one[4:]))
    if len(parts) != 3:
        return set()
    first, second, third = (_figure(part) for part in parts)
    found = {(third, second, first), (third, first, second), (first, second, third)}
    return {
        f"{_year(year)}-{month:02}-{day:02}"
        for year, month, day in found
        if year is not None and month and day and month < 13 and day < 32
    }


def _figure(part: str) -> int | None:
    if part in _MONTHS:
        return _MONTHS[part]
    digits = re.sub(r"(?:st|nd|rd|th)$", "", part)
    return int(digits) if digits.isdecimal() and len(digits) < 5 else None


def _year(year: int) -> int:
    return year if year > 99 else year + (1900 if year > 40 else 2000)


def _numbers(text: str, numbers: Sequence[tuple[Person, Fact]]) -> Iterator[Said]:
    if not numbers:
        return
    for found in _DIGITS.finditer(text):
        digits = "".join(str(int(char)) for char in found[0] if char.isdecimal())
        for person, fact in numbers:
            if fact.words[0].isdecimal() and fact.words[0] in digits:
                yield Said(person, fact, found.start(), found.end())
    yield from _codes(text, numbers)


def _codes(text: str, numbers: Sequence[tuple[Person, Fact]]) -> Iterator[Said]:
    """Yield numbers with letters, as those of passports, however they are grouped."""
    said = words(text)
    for person, fact in numbers:
        code = fact.words[0]
        if code.isdecimal():
            continue
        for begin, first in enumerate(said):
            joined, end = first.key, begin
            while len(joined) < len(code) and code.startswith(joined) and end + 1 < len(said):
                end += 1
                joined += said[end].key
            if joined == code:
                yield Said(person, fact, first.start, said[end].end)


# ---- beside a case code ------------------------------------------------------------------------


@once
def _beside(case: Case) -> Iterator[dict[int, set[str]]]:
    """Yield the case codes that each paragraph of *case*, by its identity, says or stands beside."""
    spoken = {id(said.paragraph): set(_CODE.findall(said.text)) for said in open_texts(case)}
    codes: dict[int, set[str]] = defaultdict(
        set, {each: set(found) for each, found in spoken.items()}
    )
    for node in case.document.nodes if any(spoken.values()) else ():
        if isinstance(node, Row | Fields | Field):
            inside = [id(each) for each in walk(node) if isinstance(each, Paragraph)]
            together = {code for each in inside for code in spoken.get(each, ())}
            for each in inside:
                codes[each] |= together
    yield codes


def is_beside(said: Wording, person: Person, case: Case) -> bool:
    """Return whether *said* stands beside the case code of *person*, or in a paper on this case."""
    if not person.case or str(getattr(case.paper, "case", "")) == person.case:
        return True
    (codes,) = _beside(case)
    return person.case in said.text or person.case in codes.get(id(said.paragraph), ())


def all_texts(case: Case) -> tuple[Wording, ...]:
    """Return everything that leaves with the document of *case*."""
    return (*open_texts(case), *hidden_texts(case))
