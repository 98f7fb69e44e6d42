"""Laws of a legal basis whose number is nearly that of the law on the subject of the agreement."""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.kinds.agreement import Agreement
from mou_gen.language.phrases import content
from mou_gen.library.law import Instrument, Law

_FOUNDATIONS = frozenset(("uu-23-2014", "pp-28-2018", "permendagri-22-2020"))
"""Keys of the laws on which each cooperation of regions rests, whatever it is on."""
_SAME = 2
"""Words that a title has in common with a subject that it is on, where that does not have all of them."""


def mistaken_laws(case: Case, law: Law) -> Iterator[tuple[SourcedText, Instrument]]:
    """Yield each key of the legal basis of *case* that is not on its subject, and the law with nearly that number that is.

    UU 24/2009 is on the flag and the language, and UU 24/2007 on disaster management. Where the legal basis has both,
    neither is mistaken for the other.
    """
    record = case.record
    if not isinstance(record, Agreement) or isinstance(record.subject, Unknown):
        return
    date = None if isinstance(record.date, Unknown) else record.date
    subject = content(str(record.subject.get("id", "")))
    keys = [each for each in record.legal_basis if isinstance(each, SourcedText)]
    known = {*keys, *(name for key in keys for name in _amended(law, key))}
    for key in keys:
        own = law.instruments.get(key)
        title = own.title.get("id") if own else None
        if own is None or not title or key in _FOUNDATIONS or subject & content(title):
            continue
        near = [
            each
            for each in law.instruments.values()
            if _is_near(own, each)
            and each.key not in known
            and _is_on(each, subject)
            and each.holds(date)
        ]
        if len(near) == 1:
            yield key, near[0]


def _is_near(one: Instrument, other: Instrument) -> bool:
    """Return whether the two are of one kind, with one number and a year of which one digit differs, or with the digits of that number in one year."""
    if one.kind != other.kind or one.key == other.key:
        return False
    if one.number == other.number:
        return _differing(str(one.year), str(other.year)) == 1
    return one.year == other.year and sorted(str(one.number)) == sorted(str(other.number))


def _differing(one: str, other: str) -> int:
    """Return in how many places the years *one* and *other* differ."""
    return sum(mine != theirs for mine, theirs in zip(one, other, strict=True))


def _amended(law: Law, key: str) -> tuple[str, ...]:
    """Return the laws that the one called *key* amends."""
    found = law.instruments.get(key)
    return found.amends if found else ()


def _is_on(law: Instrument, subject: frozenset[str]) -> bool:
    """Return whether the title of *law* has what the *subject* of an agreement says."""
    words = content(law.title.get("id", ""))
    return bool(words) and (words <= subject or len(words & subject) >= _SAME)
