"""What is before a point in time in one language and after it in the other: "1 jam setelah" beside "one hour before".

A word such as "of" or "on" may answer to "setelah", but not where the same period, day or hour
stands beside an opposite in the other text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, LanguageVersion, differences
from mou_gen.language.dictionary import Dictionary, Meaning
from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class _Order:
    """A word that says on which side of a point in time something is."""

    text: str
    start: int
    end: int
    key: str
    """`before` or `after`."""
    fact: tuple[FactKind, object]
    """The period, the day or the hour that it stands beside."""


_KEYS = {
    **dict.fromkeys(("sebelum", "before", "prior to"), "before"),
    **dict.fromkeys(("setelah", "sesudah", "sejak", "after", "following", "since"), "after"),
}
_BEHIND_A_PERIOD = {
    "id": expression(r"\s+(sebelum|setelah|sesudah|sejak)\b(?!\s+(?:itu|tersebut))", re.IGNORECASE),
    "en": expression(r"\s+(before|prior\s+to|after|following|since)\b(?!\s+(?:which|that))", re.I),
}
_AHEAD_OF_A_DAY = {
    "id": expression(
        r"\b(sebelum|setelah|sesudah)\s+(?:(?:hari|tanggal|bulan|pukul|jam)\s+)*$", re.IGNORECASE
    ),
    "en": expression(r"\b(before|after)\s+$", re.IGNORECASE),
}
_DENYING = r"tidak|bukan|tanpa|dilarang|hanya|kecuali|baru|belum|not|no|never|cannot|only|unless|without|except|prohibited"
_DENIED = expression(rf"\b(?:{_DENYING}|until)\b", re.IGNORECASE)
"""What is not done after an hour is done before it."""
_REACH = 40


_NOT = expression(r"\b(?:tidak|dilarang|not|no|never|cannot|prohibited)\b", re.IGNORECASE)
_ONLY = expression(r"\b(?:hanya|only)\b", re.IGNORECASE)


def is_turned(one: str, other: str) -> bool:
    """Return whether one text allows only what the other leaves when it denies the rest: "not after" is "only before"."""
    return any(
        _NOT.search(denied) and not _ONLY.search(denied) and _ONLY.search(allowed)
        for denied, allowed in ((one, other), (other, one))
    )


_FIRST = {
    "id": expression(r"\b(?:dahulu|didahului|mula-mula|pertama-tama)\b", re.IGNORECASE),
    "en": expression(r"\b(?:first|preceded|beforehand|in\s+advance)\b", re.IGNORECASE),
}
_THEN = {
    "id": expression(r"\b(?:setelah|sesudah)\s+(?:itu|ini)\b", re.IGNORECASE),
    "en": expression(r"\bafter\s+(?:that|this|which)\b", re.IGNORECASE),
}
_BEFORE_WHAT = {
    "id": expression(r"\bsebelum\s+(?!itu\b|ini\b)(?P<what>[^,.;:]+)", re.IGNORECASE),
    "en": expression(
        r"\b(?:before|prior\s+to)\s+(?!(?:that|this|it|then|which)\b)(?P<what>[^,.;:]+)", re.I
    ),
}


def resumed(one: LanguageVersion, other: LanguageVersion, dictionary: Dictionary) -> list[int]:
    """Return where *one* tells again that what follows comes later: "A lebih dahulu; setelah itu B", which is "before B, A".

    What *other* sets before something else is before what follows, and not before what comes first.
    """
    then = _THEN[one.language].search(one.said)
    before = _BEFORE_WHAT[other.language].search(other.said)
    if not (then and before and _FIRST[one.language].search(one.said, 0, then.start())):
        return []
    what = _meant(before["what"], other.language, dictionary)
    ahead, behind = one.said[: then.start()], one.said[then.end() :]
    near, far = (len(what & _meant(each, one.language, dictionary)) for each in (behind, ahead))
    return [then.start()] if near >= far else []


_BEFORE_OR_AFTER: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?P<after>setelah|sesudah|seusai|sehabis)\s+(?!itu\b|ini\b)|\b(?P<before>sebelum)\s+(?!itu\b|ini\b)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?P<after>after|once)\s+(?!(?:that|this|which)\b)|\b(?P<before>before|prior\s+to)\s+(?!(?:that|this|which)\b)",
        re.IGNORECASE,
    ),
}
_CLAUSE_END = expression(r"[.,;:]")


def is_told_from_its_end(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether one text sets A after B, once, where the other sets B before A: "dikembalikan setelah diperiksa", "inspected before it is returned"."""
    here, there = (_told_once(each, dictionary) for each in (first, second))
    if here is None or there is None or here.key == there.key:
        return False
    crossed = here.main & there.beside and there.main & here.beside
    return bool(crossed) and not here.beside & there.beside


@value_class
class _Told:
    """What a sentence tells, and the event beside which it sets it."""

    key: str
    """`before` or `after`."""
    main: frozenset[Meaning]
    beside: frozenset[Meaning]


def _told_once(text: LanguageVersion, dictionary: Dictionary) -> _Told | None:
    """Return what *text* sets before or after what, if it does so in one place alone."""
    found = [*_BEFORE_OR_AFTER[text.language].finditer(text.said)]
    if len(found) != 1:
        return None
    (word,) = found
    before, behind = text.said[: word.start()], text.said[word.end() :]
    event = _CLAUSE_END.split(behind, maxsplit=1)[0]
    rest = f"{before} {behind[len(event) :]}"
    main, beside = (_meant(each, text.language, dictionary) for each in (rest, event))
    return _Told(str(word.lastgroup), main - beside, beside - main)


def _meant(text: str, language: str, dictionary: Dictionary) -> frozenset[Meaning]:
    """Return what the words of *text* mean, but for those that only hold it together."""
    terms = (each for each in dictionary.terms(text, language) if not each.function)
    return frozenset[Meaning]().union(*(each.meanings for each in terms))


def exchanged_orders(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield the first word of two texts that sets on one side of a time what the other sets on its other side."""
    ours, theirs = ([*_orders(each)] for each in (first, second))
    for fact in dict.fromkeys(each.fact for each in ours):
        mine, others = ([each for each in side if each.fact == fact] for side in (ours, theirs))
        wanting, surplus = _more(mine, others), _more(others, mine)
        if len(mine) == len(others) and wanting and surplus:
            yield from differences(first, wanting[:1], second, surplus[:1])
            return


def _more(ours: list[_Order], theirs: list[_Order]) -> list[_Order]:
    """Return what is said more often in *ours* than in *theirs*."""
    more = Counter(each.key for each in ours) - Counter(each.key for each in theirs)
    return [each for each in ours if each.key in more]


_YEAR = {
    "id": expression(
        r"\b(?:(?P<before>sebelum|sampai(?:\s+dengan)?|hingga)|(?P<after>setelah|sesudah|sejak|semenjak|mulai|dari))\s+(?:(?:awal|akhir)\s+)?tahun"
        r"\s+(?P<year>(?:19|20)\d\d)\b(?!\s*(?:sampai|hingga|s\.d|-|–|ke\b|,?\s*(?:dan|serta|atau|dan/atau)\s+(?:tahun(?:-tahun)?\s+)?sebelum))",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?P<before>before|prior\s+to|until|till|up\s+to)|(?P<after>after|since|from))\s+(?:the\s+)?(?:(?:end|beginning|start)\s+of\s+)?(?:the\s+)?(?:year\s+)?"
        r"(?P<year>(?:19|20)\d\d)\b(?!\s*(?:to\b|until|till|through|up\s+to|-|–|back|,?\s*(?:and|or|and/or)\s+(?:years\s+)?(?:earlier|before)))",
        re.IGNORECASE,
    ),
}
"""A side of a year: "akta sebelum tahun 2000", "certificates from 2000 onwards"."""


_YEAR_DENIED = expression(rf"\b(?:{_DENYING})\b", re.IGNORECASE)


def _of_years(text: LanguageVersion) -> Iterator[_Order]:
    """Yield on which side of which years *text* is."""
    for found in () if _YEAR_DENIED.search(text.said) else _YEAR[text.language].finditer(text.said):
        key = "before" if found["before"] else "after"
        fact = (FactKind.DATE, (int(found["year"]), None, None))
        yield _Order(found[key], *found.span(key), key, fact)


def _orders(text: LanguageVersion) -> Iterator[_Order]:
    yield from _of_years(text)
    said = text.said
    denied = bool(_DENIED.search(said))
    for fact in text.own_facts:
        if fact.kind is FactKind.DURATION and fact.sure:
            found = _BEHIND_A_PERIOD[text.language].match(said, fact.end)
        elif fact.kind in (FactKind.DATE, FactKind.CLOCK) and not denied:
            found = _AHEAD_OF_A_DAY[text.language].search(
                said, max(0, fact.start - _REACH), fact.start
            )
        else:
            continue
        if found:
            yield _order(found, fact)


def _order(found: re.Match[str], fact: Fact) -> _Order:
    return _Order(found[1], *found.span(1), _KEYS[" ".join(found[1].casefold().split())], fact.key)
