"""How long or how often, of which one language leaves out the unit: "4 hari ... dan 2 hari", "4 days ... and 2".

English calls an hour of a school a lesson, and both languages leave out a unit that stands before and the
years of an age. A number that is not the same is still another one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from mou_gen.checks.pairs import LanguageVersion
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.startup.expressions import expression

_UNIT = expression(
    r"(?:(?<=[\d)])[\s-]*(?:[^\W\d_]+\s+){0,2}?|[\s-]+)"
    r"(?:hari|minggu|pekan|bulan|triwulan|semester|tahun|jam|menit|kali|(?:day|week|month|quarter|semester|year|hour|minute|time)s?)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""The unit of a duration, and what follows it: "tiga kali sebulan"."""
_LESSON = expression(r"\s+pelajaran\b", re.IGNORECASE)
_LESSONS = expression(r"\s+(?:lessons?|periods?)\b", re.IGNORECASE)
_OFTEN = expression(r"\bkali\b", re.IGNORECASE)
_A_PERIOD = expression(
    r"\s+(?:in\s+)?(?:an?|one|any|per|each|every)\s+(?:single\s+|given\s+)?(?:day|week|month|quarter|semester|year)\b",
    re.IGNORECASE,
)
"""Behind what happens so often in it: "three a month", "three in a month"."""
_ENDS = expression(
    r"\s*(?:$|[.,;:)]|(?:to|for|by|in|from|at|because|due|on|owing|and|or|after|with|karena|akibat|untuk|oleh|pada|dan|atau|setelah)\b)",
    re.IGNORECASE,
)
"""Behind a number of which nothing is said that it counts."""
_HOURS = expression(r"\bjam$", re.IGNORECASE)
_YEARS = expression(r"\b(?:tahun|years?)$", re.IGNORECASE)
_AGE = {
    "id": expression(r"\b(?:ber)?(?:usia|umur)\b[^.;]{0,60}$", re.IGNORECASE),
    "en": expression(r"\b(?:aged?|ages)\b[^.;]{0,60}$", re.IGNORECASE),
}
"""Before an age, however its bounds are told: "batas usia dinaikkan dari 22 menjadi", "aged 3 to"."""
_FAR = 80
_IS = expression(
    r"\s+(?:is|are|was|were|has|have|had|shall|must|may|can|will|who|that)\b", re.IGNORECASE
)
"""Behind an age that names no years, apart from what ends its part of the sentence."""


def answered_barely(
    first: LanguageVersion,
    mine: Sequence[Fact],
    second: LanguageVersion,
    others: Sequence[Fact],
) -> tuple[list[Fact], list[Fact]]:
    """Return those of *mine* and *others* that no count without its unit answers in the other text."""
    ours, theirs = (
        [each for each in text.own_facts if each.kind is FactKind.NUMBER]
        for text in (first, second)
    )
    left, answers = _without_bare(first, mine, second, theirs)
    right, answered = _without_bare(second, others, first, ours)
    return (
        [each for each in left if each not in answered],
        [each for each in right if each not in answers],
    )


def _without_bare(
    one: LanguageVersion, lost: Sequence[Fact], other: LanguageVersion, counts: Sequence[Fact]
) -> tuple[list[Fact], list[Fact]]:
    """Return what is *lost* and has no bare count in *other*, and the counts that answer the rest."""
    left: list[Fact] = []
    answers: list[Fact] = []
    for each in lost:
        bare = [count for count in counts if _answers(one, each, other, count)]
        answers += bare
        left += [] if bare else [each]
    return left, answers


def _answers(one: LanguageVersion, span: Fact, other: LanguageVersion, count: Fact) -> bool:
    """Return whether *count* of *other* is the *span* of *one* without its unit."""
    if span.kind is not FactKind.DURATION or _count(span, one.language) != Decimal(count.value):
        return False
    if _LESSON.match(one.said, span.end):
        return bool(_LESSONS.match(other.said, count.end))
    if not count.sure:
        return False
    if _OFTEN.search(span.text):
        return _is_so_often(span, other, count)
    ends = bool(_ENDS.match(other.said, count.end))
    if (ends or _IS.match(other.said, count.end)) and _is_age(one, span, other, count):
        return True
    return ends and (
        _tells_unit_before(one, span, other, count) or _is_of_lessons(one, span, other, count)
    )


def _is_so_often(span: Fact, other: LanguageVersion, count: Fact) -> bool:
    """Return whether *count* has behind it the period in which *span* happens so many times."""
    period = _A_PERIOD.match(other.said, count.end)
    told = facts(period[0], other.language) if period else ()
    return any(
        each.kind is FactKind.DURATION
        and each.value[1] == span.value[1]
        and round(Decimal(span.value[0]) * Decimal(count.value), 6) == each.value[0]
        for each in told
    )


def _is_age(one: LanguageVersion, span: Fact, other: LanguageVersion, count: Fact) -> bool:
    """Return whether both are ages in years: "anak berumur 3 sampai dengan 12 tahun", "aged 3 to 12"."""
    return bool(_YEARS.search(span.text)) and all(
        _AGE[text.language].search(text.said, max(0, each.start - _FAR), each.start)
        for text, each in ((one, span), (other, count))
    )


def _tells_unit_before(
    one: LanguageVersion, span: Fact, other: LanguageVersion, count: Fact
) -> bool:
    return any(
        _one_of(each, other.language) == _one_of(span, one.language)
        for each in other.own_facts
        if each.kind is FactKind.DURATION and each.end < count.start
    )


def _is_of_lessons(one: LanguageVersion, span: Fact, other: LanguageVersion, count: Fact) -> bool:
    """Return whether the hours of a school stand before in both: "80 jam pelajaran, naik dari 20 jam"."""
    return bool(_HOURS.search(span.text)) and all(
        any(
            behind.match(text.said, fact.end)
            for fact in text.own_facts
            if fact.kind is kind and fact.end < each.start
        )
        for text, each, kind, behind in (
            (one, span, FactKind.DURATION, _LESSON),
            (other, count, FactKind.NUMBER, _LESSONS),
        )
    )


def _one_of(span: Fact, language: str) -> tuple[Decimal, str] | None:
    """Return the unit in which *span* is told: a week of "2 (dua) minggu", which are fourteen days."""
    count = _count(span, language)
    return (Decimal(span.value[0]) / count, span.value[1]) if count else None


def _count(span: Fact, language: str) -> Decimal | None:
    """Return how many units *span* has: four of "4 (empat) hari"."""
    number = _UNIT.sub("", span.text)
    found = [each for each in facts(number, language) if each.kind is FactKind.NUMBER]
    return Decimal(found[0].value) if len(found) == 1 else None
