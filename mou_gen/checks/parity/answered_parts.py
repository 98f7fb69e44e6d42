"""What one language says of a number with other words, or parts otherwise: "dua kali seminggu", "twice weekly".

A number that is read as a whole in one language may be read in pieces in the other, or not at all: its unit
stands before, as in "4 days ... and 2", or apart from it; it is a word that is no number by itself, as
"a pair". So what has no equal as a whole is compared by its parts: how many, and of what. A part is
answered by what no equal has taken in the other text. It is not by what says the same in the same way of
another number: three months are no answer to six months.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal

from mou_gen.checks.parity.pairs import LanguageVersion
from mou_gen.language.days import MONTHS
from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.figures import is_integral
from mou_gen.language.numerals import Numeral, numerals
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_PARTED = (FactKind.NUMBER, FactKind.DURATION)
"""An amount, a share or a code is always written as such."""
_APART = (FactKind.DATE, FactKind.WEEKDAY, FactKind.REFERENCE, FactKind.CODE)
"""Answer no number."""
_UNITS = {
    "id": {
        "minute": r"(?:se)?menit",
        "hour": r"(?:se)?jam",
        "day": r"(?:se)?hari(?:an)?|siang|(?:se)?malam",
        "week": r"(?:se)?(?:minggu|pekan)(?:an)?",
        "month": rf"(?:se)?bulan(?:an)?|{'|'.join(MONTHS['id'])}",
        "quarter": r"triwulan(?:an)?",
        "semester": r"semester(?:an)?",
        "year": r"(?:se)?tahun(?:an)?|dasawarsa",
    },
    "en": {
        "minute": r"minutes?",
        "hour": r"hours?|hourly",
        "day": r"days?|daily|nights?|nightly|overnight",
        "week": r"weeks?|weekly|fortnight(?:s|ly)?",
        "month": rf"months?|monthly|{'|'.join(name for name in MONTHS['en'] if name != 'may')}",
        "quarter": r"quarters?|quarterly",
        "semester": r"semesters?|half-year(?:s|ly)?|semi-annual(?:ly)?",
        "year": r"years?|yearly|annual(?:ly)?|decades?",
    },
}
_UNIT = {
    language: expression(
        rf"\b(?:{'|'.join(f'(?P<{unit}>{words})' for unit, words in units.items())})(?:nya)?\b",
        re.IGNORECASE,
    )
    for language, units in _UNITS.items()
}
_BRACKETS = expression(r"\([^()]{0,400}\)")
_AGE = expression(
    r"\b(?:(?:ber)?(?:usia|umur)|aged?|ages|(?:under|over|below|above)(?=\s+\d))\b", re.IGNORECASE
)
_LESSON = expression(r"\bjam\s+pelajaran\b", re.IGNORECASE)
_LESSONS = expression(r"\b(?:lessons?|periods?)\b", re.IGNORECASE)


@value_class
class _Parted:
    """A number that has no equal in the other text, by its parts."""

    fact: Fact
    counts: Sequence[Sequence[frozenset[Decimal]]]
    """How many: each as a whole, or else by pieces all of which count."""
    units: frozenset[str]

    def is_like(self, other: _Parted) -> bool:
        """Return whether both say a number in the same way, so that they are equal as a whole or not at all."""
        shapes = [
            (each.fact.kind, _is_part(each.fact), [len(count) for count in each.counts])
            for each in (self, other)
        ]
        return shapes[0] == shapes[1]


@value_class
class _Side:
    """A text and what may answer in it."""

    text: LanguageVersion
    lost: Sequence[_Parted]
    open: Sequence[Numeral]
    """What may count, and has no equal in the other text."""
    open_units: Sequence[tuple[str, int]]
    """The units that no equal has, and where they stand."""


def answered_in_parts(
    first: LanguageVersion, mine: Sequence[Fact], second: LanguageVersion, others: Sequence[Fact]
) -> tuple[list[Fact], list[Fact]]:
    """Return those of *mine* and *others* of which the other text does not say the parts either."""
    ours, theirs = _side(first, mine, second), _side(second, others, first)
    left: tuple[list[_Parted], list[_Parted]] = ([], [])
    while True:
        now = (_unanswered(ours, theirs, left[1]), _unanswered(theirs, ours, left[0]))
        if [len(each) for each in now] == [len(each) for each in left]:
            return [each.fact for each in left[0]], [each.fact for each in left[1]]
        left = now


def may_be_implied(lost: Fact, text: LanguageVersion, other: LanguageVersion) -> bool:
    """Return whether *lost* is a word for which the *other* text, in which nothing else counts, need have none."""
    side = _side(other, [], text)
    is_open = any(not each.is_one for each in side.open) or (
        lost.kind is FactKind.DURATION and side.open_units
    )
    return not is_open and not any(map(str.isdigit, lost.text))


def _side(text: LanguageVersion, lost: Sequence[Fact], other: LanguageVersion) -> _Side:
    taken = _taken(text, lost, other)
    found = numerals(text.said, text.language)
    open_ = [each for each in found if not any(a < each.end and each.start < b for a, b in taken)]
    units = [
        (each.lastgroup or "", each.start())
        for each in _UNIT[text.language].finditer(text.said)
        if not any(a <= each.start() < b for a, b in taken)
    ]
    parted = [_parted(each, text.language) for each in lost]
    return _Side(text, parted, open_, units)


def _taken(
    text: LanguageVersion, lost: Sequence[Fact], other: LanguageVersion
) -> list[tuple[int, int]]:
    """Return where in *text* stands what answers its equal in *other*, or could answer no number."""
    there, here = ([each.key for each in side.own_facts] for side in (other, text))
    return [
        (_behind_once(each, other), each.end)
        for each in text.own_facts
        if each.kind in _APART
        or (
            each not in lost
            and each.key in there
            and not (_is_whole(each) and here.count(each.key) > there.count(each.key))
        )
    ]


def _behind_once(fact: Fact, other: LanguageVersion) -> int:
    """Return where *fact* begins, or only its period, if *other* says "once" of it apart: "one chance to repeat it"."""
    once = _ONE_TIME.match(fact.text) if fact.kind is FactKind.DURATION else None
    is_apart = once and _ONE_TIME_APART[other.language].search(other.said)
    equals = [each for each in other.own_facts if each.key == fact.key]
    if once is None or not is_apart or any(_ONE_TIME.match(each.text) for each in equals):
        return fact.start
    return fact.start + once.end()


_ONE_TIME = expression(
    r"(?:(?:1|satu|one)\s+(?:\([^()]{1,20}\)\s+)?(?:kali|time)|sekali|once)\b", re.IGNORECASE
)
"""Begins how often something is within a period: "1 (satu) kali dalam waktu 2 bulan"."""
_ONE_TIME_APART = {
    "id": expression(
        r"\b(?:(?:1|satu)\s+(?:\([^()]{1,20}\)\s+)?(?:kali|[kp]e\w{3,20}an|kunjungan|ujian)|sekali)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?:1|one)\s+(?:\([^()]{1,20}\)\s+)?(?:(?:further|more|other|new|free)\s+)?"
        r"(?:time|opportunity|chance|occasion|attempt|try|go|repeat|retake|retry|visit|check|test|review|round"
        r"|\w{3,20}(?:[st]ion|ment|ing|al))|once)\b",
        re.IGNORECASE,
    ),
}
"""Says of an act, not of who does it, that it is once: "1 (one) opportunity", "1 (one) inspection"."""


def _is_whole(fact: Fact) -> bool:
    """Return whether *fact* is a number without a unit, of which one may be that of another: "both ... the next two"."""
    return fact.kind is FactKind.NUMBER and not _is_part(fact)


def _is_part(fact: Fact) -> bool:
    return fact.kind is FactKind.NUMBER and not is_integral(Decimal(fact.value))


def units_of(fact: Fact, language: str) -> frozenset[str]:
    """Return the units in which *fact* is told: the day of "170 (one hundred and seventy) sailing days"."""
    said = _BRACKETS.sub(" ", fact.text)
    return frozenset(found.lastgroup or "" for found in _UNIT[language].finditer(said))


def _parted(fact: Fact, language: str) -> _Parted:
    said = _BRACKETS.sub(lambda found: " " * len(found[0]), fact.text)
    if fact.kind is FactKind.DURATION:
        said = _UNIT[language].sub(lambda found: " " * len(found[0]), said)
    found = [each for each in numerals(said, language) if not each.unit]
    wholes = [each for each in found if not any(_is_within(each, other) for other in found)]
    counts = [
        (whole.values, *(each.values for each in found if _is_within(each, whole)))
        for whole in wholes
        if not whole.is_one or said[whole.start].isdigit()
    ]
    return _Parted(fact, counts, units_of(fact, language))


def _is_within(one: Numeral, other: Numeral) -> bool:
    return one is not other and other.start <= one.start and one.end <= other.end


def _unanswered(one: _Side, other: _Side, unanswered: Collection[_Parted]) -> list[_Parted]:
    """Return what *other* does not answer, where those of it that are *unanswered* themselves answer nothing."""
    return [each for each in one.lost if not _is_answered(each, one, other, unanswered)]


def _is_answered(lost: _Parted, one: _Side, other: _Side, unanswered: Collection[_Parted]) -> bool:
    if lost.fact.kind not in _PARTED or not (lost.counts or lost.units):
        return False
    barred = [
        (each.fact.start, each.fact.end)
        for each in other.lost
        if each in unanswered or each.is_like(lost)
    ]
    if _is_factor(lost.fact, one, other):
        return True
    free = [
        each for each in other.open if each.first is not None or not _is_barred(each.start, barred)
    ]
    if _is_known(lost, one.text) and all(each.is_one for each in other.open):
        return True
    if lost.counts:
        told = {
            found.lastgroup or "" for found in _UNIT[other.text.language].finditer(other.text.said)
        }
        told.update(each.unit for each in free)
    else:
        if _ONE.match(lost.fact.text) and any(each.is_one for each in free):
            return True
        told = {unit for unit, at in other.open_units if not _is_barred(at, barred)}
    return all(_has_count(each, free, other) for each in lost.counts) and (
        lost.units <= told | _left_out(one.text, other.text)
    )


def _is_factor(lost: Fact, one: _Side, other: _Side) -> bool:
    """Return whether *other* says a product of which *lost* is a factor: "dua kali lima", "ten"."""
    return any(
        each.first is not None
        and each.first <= lost.start
        and lost.end <= each.end
        and any(each.values & answer.values for answer in other.open)
        for each in one.open
    )


def _is_known(lost: _Parted, text: LanguageVersion) -> bool:
    """Return whether it is told of what is known that there are so many: "the two regions", "those three months"."""
    fact = lost.fact
    in_words = lost.counts and not _is_part(fact) and not any(map(str.isdigit, fact.text))
    return bool(in_words) and bool(_THE.search(text.said, 0, fact.start))


_THE = expression(r"\b(?:the|these|those|all)\s+$", re.IGNORECASE)
_ONE = expression(r"(?:satu|one)\b", re.IGNORECASE)


def _is_barred(place: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _has_count(count: Sequence[frozenset[Decimal]], free: Sequence[Numeral], other: _Side) -> bool:
    whole, *pieces = count
    if any(each.values & whole for each in free):
        return True
    everywhere = numerals(other.text.said, other.text.language)
    told = [each for each in pieces if each != {1}]
    return any(min(each) < _SCALE for each in told) and all(
        any(each.values & piece for each in (everywhere if min(piece) >= _SCALE else free))
        for piece in told
    )


_SCALE = 1000
"""What multiplies a number need not be said again: "from twelve thousand to nine"."""


def _left_out(one: LanguageVersion, other: LanguageVersion) -> set[str]:
    """Return the units that *other* need not say: the years of an age, the hours of lessons."""
    is_age = _AGE.search(one.said) or _AGE.search(other.said)
    pairs = ((one, other), (other, one))
    are_lessons = any(_LESSON.search(a.said) and _LESSONS.search(b.said) for a, b in pairs)
    return {*(("year",) if is_age else ()), *(("hour",) if are_lessons else ())}
