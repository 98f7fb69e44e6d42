"""Words beside a figure that both texts give once, of which one says the contrary: "paling cepat 11 Januari", "on 11 January at the latest"; "naik 6%", "down 6%"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.checks.parity.turned_periods import given_once
from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression

_TO_A_DAY = {
    "id": r"\s+(?:pada\s+)?(?:hari\s+[^\W\d_]+,?\s+)?(?:tanggal\s+|pukul\s+)?$",
    "en": r"\s+(?:on\s+|at\s+)?(?:[^\W\d_]+day,?\s+)?(?:the\s+)?$",
}
_TO_A_NUMBER = {
    "id": r"\s+(?:(?:sebesar|sebanyak|sekitar|hampir|kurang\s+lebih|lebih\s+dari)\s+)*$",
    "en": r"\s+(?:by\s+)?(?:(?:about|around|nearly|almost|some|more\s+than)\s+)?$",
}
_UP = {
    "id": r"naik|meningkat|bertambah|kenaikan|peningkatan",
    "en": r"rose|ris(?:es|en|ing)|increas(?:ed|es|ing)|grew|grown",
}
_DOWN = {
    "id": r"turun|menurun|berkurang|merosot|penurunan|pengurangan",
    "en": r"fell|fall(?:s|en|ing)|dropp(?:ed|ing)|drops|decreas(?:ed|es|ing)|declin(?:ed|es|ing)",
}
_GONE = (
    r"(?:(?<=,\s)|(?<=\bis\s)|(?<=\bare\s)|(?<=\bwas\s)|(?<=\bwere\s)|(?<=\bbeen\s)|(?<=\bwent\s))"
)
"""Behind which "up" and "down" tell of a change; what "goes down 6 metres" is a stair."""
_BEFORE: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "id": (
        expression(
            r"\b(?:(?P<first>paling\s+(?:cepat|awal|dini)|secepat-cepatnya|tidak\s+lebih\s+(?:awal|cepat)\s+dari(?:pada)?)"
            rf"|(?P<last>paling\s+lambat|selambat-lambatnya|tidak\s+lebih\s+lambat\s+dari(?:pada)?)){_TO_A_DAY['id']}",
            re.IGNORECASE,
        ),
        expression(
            rf"\b(?:(?P<up>{_UP['id']})|(?P<down>{_DOWN['id']})){_TO_A_NUMBER['id']}", re.IGNORECASE
        ),
    ),
    "en": (
        expression(
            r"\b(?:(?P<first>(?:no|not)\s+(?:earlier|sooner)\s+than|not\s+before)|(?P<last>(?:no|not)\s+later\s+than|by))"
            rf"{_TO_A_DAY['en']}",
            re.IGNORECASE,
        ),
        expression(
            rf"\b(?:(?P<up>{_GONE}up|{_UP['en']}|(?:increase|rise)\s+of)"
            rf"|(?P<down>{_GONE}down|{_DOWN['en']}|(?:decrease|decline|fall|drop|reduction)\s+of))"
            rf"{_TO_A_NUMBER['en']}",
            re.IGNORECASE,
        ),
    ),
}
_BY_OR_TO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf"\b(?:{_UP['id']}|{_DOWN['id']})\b(?:[^.;,\d]{{0,50}}?\b(?P<to>menjadi)|(?P<by>(?:\s+(?:sebesar|sebanyak))?))\s+$",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"\b(?:{_UP['en']}|{_DOWN['en']}|rise|increase|fall|drop|decrease|decline)\b[^.;,\d]{{0,50}}?\b(?:(?P<to>(?<!\bclose\s)(?<!\bup\s)to)|(?P<by>by))\s+$",
        re.IGNORECASE,
    ),
}
_AS_THE_DIFFERENCE = expression(
    r"\s+(?P<by>fewer|less|lower|smaller|cheaper|more|higher|larger|dearer)(?=\s+than\b|\s*[.,;]|\s*$)",
    re.IGNORECASE,
)
"""Behind a figure by which something is less or more: "a third fewer than"."""
_AT_THE = expression(r"\s+at\s+the\s+(?:(?P<first>earliest)|(?P<last>latest))\b", re.IGNORECASE)
"""Behind a day in English."""
_OF_DAYS = (FactKind.DATE, FactKind.CLOCK)
_OF_CHANGES = (FactKind.PERCENT, FactKind.NUMBER, FactKind.MONEY)
_REACH = 60


def turned_edges(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield each figure that both texts give once, of which one says that it is the first day, or more, and the other that it is the last, or less."""
    for kinds, place in ((_OF_DAYS, 0), (_OF_CHANGES, 1)):
        for mine, other in given_once(*(_single(text, kinds) for text in (first, second))):
            one, two = _beside(first, mine, place), _beside(second, other, place)
            if one and two and one.lastgroup != two.lastgroup:
                yield from differences(first, [FoundWords.of(one)], second, [FoundWords.of(two)])
    yield from _by_or_to(first, second)
    yield from _during_or_after(first, second)


_OF_THE_FIRST: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:(?P<during>selama|dalam|pada|sepanjang|untuk)|(?P<after>setelah|sesudah|lewat))\s+$",
        re.I,
    ),
    "en": expression(
        r"\b(?:(?P<during>for|during|within|in|throughout|over)|(?P<after>after|beyond))\s+the\s+(?:first|initial)\s+$",
        re.I,
    ),
}
_FIRST = expression(r"\s+(?:yang\s+)?pertama\b", re.IGNORECASE)


_TURNED = expression(
    r"\b(?:tidak|hanya|baru|belum|only|then|thereafter|afterwards|included)\b", re.IGNORECASE
)
"""Lets one text tell of the first period what the other tells of the time behind it."""


def _during_or_after(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield each first period that both texts give once, in the course of which one has it, and after which the other: "selama 3 hari pertama", "after the first 3 days"."""
    periods = (
        [each for each in text.own_facts if each.kind is FactKind.DURATION]
        for text in (first, second)
    )
    for mine, other in given_once(*periods):
        one, two = (
            _OF_THE_FIRST[text.language].search(text.said, max(0, fact.start - _REACH), fact.start)
            for text, fact in ((first, mine), (second, other))
        )
        is_first = _FIRST.match(first.said, mine.end) and not _TURNED.search(
            f"{first.said} {second.said}"
        )
        if is_first and one and two and one.lastgroup != two.lastgroup:
            yield from differences(first, [FoundWords.of(one)], second, [FoundWords.of(two)])


_ITS_OWN_REST = ((FactKind.NUMBER, Decimal("0.5")), (FactKind.PERCENT, Decimal(50)))
"""A half, by which something falls to a half; also in per cent."""


def _by_or_to(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield each figure that both texts give once, by which one has something rise or fall, and to which the other has it: "turun menjadi sepertiga", "a third fewer"."""
    for mine, other in given_once(*(_single(text, _OF_CHANGES) for text in (first, second))):
        one = _BY_OR_TO["id"].search(first.said, max(0, mine.start - _REACH), mine.start)
        two = _AS_THE_DIFFERENCE.match(second.said, other.end) or _BY_OR_TO["en"].search(
            second.said, max(0, other.start - _REACH), other.start
        )
        is_half = (mine.kind, mine.value) in _ITS_OWN_REST
        if one and two and one.lastgroup != two.lastgroup and not is_half:
            yield from differences(first, [mine], second, [other])


_TIMES = expression(r"\s*(?:kali|times|lipat|-?fold)\b", re.IGNORECASE)


def _single(text: LanguageVersion, kinds: Collection[FactKind]) -> list[Fact]:
    """Return the facts of *text* of these *kinds* that do not say how often: "naik 3 kali" is "was raised three times"."""
    found = (each for each in text.own_facts if each.kind in kinds)
    return [each for each in found if not _TIMES.match(text.said, each.end)]


def _beside(text: LanguageVersion, fact: Fact, place: int) -> re.Match[str] | None:
    """Return what stands right before *fact*, or behind it, and says which side of it is meant."""
    before = _BEFORE[text.language][place].search(
        text.said, max(0, fact.start - _REACH), fact.start
    )
    if place == 0 and text.language == "en":
        return _AT_THE.match(text.said, fact.end) or before
    return before
