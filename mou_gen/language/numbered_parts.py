"""Which of several equal parts a text means: "triwulan III", "tahap kedua", "the third quarter", "Phase 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.numbers import ordinal, roman
from mou_gen.startup.expressions import expression

_MOST = 12
_ROMANS = tuple(roman(n) for n in range(1, _MOST + 1))
_KINDS: Mapping[str, str] = {
    **dict.fromkeys(("triwulan", "kuartal", "quarter", "quarters", "q"), "quarter"),
    **dict.fromkeys(("semester", "semesters", "half-year", "half-years"), "semester"),
}
_STAGE = "stage"
"""What is counted, by the words for it in both languages; anything else is a stage: "tahap", "termin", "instalment"."""
_INDONESIAN = r"triwulan|kuartal|semester|tahap|fase|termin|angsuran"
_ENGLISH = r"quarters?|semesters?|half-years?|stages?|phases?|instal?lments?|tranches?|terms?"
_ROMAN = r"(?:XI{0,2}|IX|I{1,3}|IV|VI{0,3}|\d{1,2}(?![.,]?\d|\s*%|\s*\())"
_AND = r"(?:\s*,\s*(?:(?:dan|and|atau|or)\s+)?|\s+(?:dan|and|atau|or|sampai\s+dengan|to)\s+)(?:the\s+)?"


_ORDINALS: Mapping[str, Mapping[str, int]] = {
    "id": {**{ordinal(n, "id"): n for n in range(1, _MOST + 1)}, "pertama": 1, "kesatu": 1},
    "en": {ordinal(n, "en"): n for n in range(1, _MOST + 1)},
}


def _words(language: str) -> str:
    return "|".join(sorted(_ORDINALS[language], key=len, reverse=True))


_AFTER = {
    "id": expression(
        rf"\b(?P<kind>(?i:{_INDONESIAN}))\s+(?:ke-?\s?)?(?P<which>(?:{_ROMAN}|(?i:{_words('id')}))\b"
        rf"(?:{_AND}(?:{_ROMAN}|(?i:{_words('id')}))\b){{0,11}})"
    ),
    "en": expression(
        rf"\b(?P<kind>(?i:{_ENGLISH}))\s+(?P<which>{_ROMAN}\b(?:{_AND}{_ROMAN}\b){{0,11}})"
        r"|\b(?P<quarter>Q(?=[1-4]\b))(?P<of_year>\d)\b"
        rf"|\b(?P<which_first>(?i:{_words('en')})\b(?:{_AND}(?i:{_words('en')})\b){{0,11}})\s+(?P<kind_last>(?i:{_ENGLISH}))\b"
    ),
}
_WHICH = expression(r"[\w-]+")


@lru_cache(maxsize=4096)
def numbered_parts(text: str, language: str) -> tuple[tuple[str, Fact], ...]:
    """Return what is counted and which of it, for each that *text* names, in the order of the numbers."""
    found = (each for match in _AFTER[language].finditer(text) for each in _read(match, language))
    return tuple(sorted(found, key=lambda each: (each[0], each[1].value)))


def _read(match: re.Match[str], language: str) -> Iterator[tuple[str, Fact]]:
    kind = _KINDS.get(_said(match, "kind", "kind_last", "quarter").casefold(), _STAGE)
    for word in _WHICH.findall(_said(match, "which", "which_first", "of_year")):
        if number := _number(word, language):
            yield kind, Fact(FactKind.NUMBER, number, match[0], *match.span())


def _said(match: re.Match[str], *names: str) -> str:
    """Return what stands at the one of *names* that *match* has."""
    found = match.groupdict()
    return next(found[name] for name in names if found.get(name))


def _number(word: str, language: str) -> int:
    """Return the number that *word* is, 0 where it is none."""
    if word.upper() in _ROMANS and word.isupper():
        return _ROMANS.index(word) + 1
    if word.isdecimal():
        return int(word)
    return _ORDINALS[language].get(word.casefold(), 0)
