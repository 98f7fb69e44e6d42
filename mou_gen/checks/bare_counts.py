"""How long or how often, of which one language leaves out the unit: "4 hari ... dan 2 hari", "4 days ... and 2".

English calls an hour of a school a lesson, and both languages leave out a unit that stands before. A
number that is not the same is still another one.
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
    r"\s+(?:an?|per|each|every)\s+(?:day|week|month|quarter|semester|year)\b", re.IGNORECASE
)
_ENDS = expression(
    r"\s*(?:$|[.,;:)]|(?:to|for|by|in|from|at|because|due|on|owing|and|or|after|with|karena|akibat|untuk|oleh|pada|dan|atau|setelah)\b)",
    re.IGNORECASE,
)
"""Behind a number of which nothing is said that it counts."""


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
        return bool(_A_PERIOD.match(other.said, count.end))
    return bool(_ENDS.match(other.said, count.end)) and any(
        _one_of(each, other.language) == _one_of(span, one.language)
        for each in other.own_facts
        if each.kind is FactKind.DURATION and each.end < count.start
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
