"""Places and bodies by their own names: "Desa Maspul" beside "Liang Bunyu Village" is another village.

A name of its own stands behind what it names, "Pelabuhan Tunon Taka", and in English before or behind
it, "Sei Jepun Village", "the Port of Tunon Taka". It is never translated; so one that a language alone
has, and another in its place, are two places. Words that a name translates are none: "Pasar Induk".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, LanguageVersion, differences
from mou_gen.language.cognates import alike
from mou_gen.language.dictionary import Dictionary, Term
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_KINDS: Mapping[str, tuple[str, str]] = {
    "village": (r"Desa|Kampung|Gampong|Nagari|Kelurahan", r"(?:Urban\s+)?Villages?|Wards?|Hamlets?|Kelurahan"),
    "district": (r"Kecamatan|Distrik|Kapanewon", r"(?:[Ss]ub-?)?[Dd]istricts?|Districts?"),
    "hamlet": (r"Dusun|Lingkungan", r"Hamlets?"),
    "island": (r"Pulau|Gili", r"Islands?"),
    "port": (r"Pelabuhan(?:\s+(?:Perikanan|Feri|Laut|Rakyat))?|Dermaga", r"(?:Fishing\s+|Ferry\s+|Sea\s+)?(?:Ports?|Harbou?rs?|Piers?|Jett(?:y|ies))"),
    "health centre": (r"Puskesmas", r"(?:(?:Community|Public)\s+)?Health\s+Cent(?:re|er)s?|Puskesmas"),
    "hospital": (r"RSUD|Rumah\s+Sakit(?:\s+Umum(?:\s+Daerah)?)?", r"(?:(?:Regional|General|Public)\s+){0,3}Hospitals?"),
    "river": (r"Sungai|Krueng|Batang", r"Rivers?"),
    "mountain": (r"Gunung", r"Mounts?|Mountains?"),
    "lake": (r"Danau|Waduk|Bendungan", r"Lakes?|Reservoirs?|Dams?"),
    "bay": (r"Teluk|Selat|Tanjung", r"Bays?|Straits?|Capes?"),
    "road": (r"Jalan", r"Roads?|Streets?"),
    "market": (r"Pasar", r"Markets?"),
    "airport": (r"Bandara|Bandar\s+Udara", r"Airports?"),
    "terminal": (r"Terminal", r"Terminals?"),
    "station": (r"Stasiun", r"Stations?"),
    "foundation": (r"Yayasan", r"Foundations?"),
    "university": (r"Universitas|Politeknik|Institut", r"Universit(?:y|ies)|Polytechnics?|Institutes?"),
    "cooperative": (r"Koperasi", r"Cooperatives?"),
    "hotel": (r"Hotel|Gedung", r"Hotels?|Buildings?|Halls?"),
}  # fmt: skip
"""What has a name of its own, in both languages."""
_WORD = (
    r"(?!(?:The|In|At|On|From|To|For|Of|And|Each|All|Every|This|These|Such|Any|Its|Dan|Di|Ke|Dari|Yang)\b)"
    r"[A-Z][^\W\d_]+(?:['’-][^\W\d_]+)*"
)
_NAME = rf"{_WORD}(?:\s+{_WORD}){{0,3}}"
_AND = r"(?:,\s+(?:dan\s+|and\s+)?|\s+(?:dan|and)\s+)"
_NAMES = {
    "id": [
        expression(rf"\b(?P<kind>{'|'.join(f'(?P<k{n}>{ours})' for n, (ours, _theirs) in enumerate(_KINDS.values()))})\s+(?P<names>{_NAME}(?:{_AND}(?!(?:{'|'.join(ours for ours, _theirs in _KINDS.values())})\b){_NAME})*)")
    ],
    "en": [
        expression(rf"(?P<names>(?:{_NAME}{_AND}){{0,4}}{_WORD}(?:\s+{_WORD}){{0,3}}?)\s+(?P<kind>{'|'.join(f'(?P<k{n}>{theirs})' for n, (_ours, theirs) in enumerate(_KINDS.values()))})\b"),
        expression(rf"\b(?P<kind>{'|'.join(f'(?P<k{n}>{theirs})' for n, (_ours, theirs) in enumerate(_KINDS.values()))})\s+(?:of\s+)?(?P<names>{_NAME}(?:{_AND}{_NAME})*)"),
    ],
}  # fmt: skip
_ONE = expression(_NAME)
_TOKEN = expression(r"[^\W\d_]+")
_SHORTEST = 3


@value_class
class _PlaceName:
    """A name of its own, and what it names."""

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def other_named_places(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield a place or body that *first* names, where *second* names another of its kind instead."""
    ours = [*_lost(first, second, dictionary)]
    theirs = [*_lost(second, first, dictionary)] if ours else []
    for mine in ours:
        others = [each for each in theirs if each.kind == mine.kind]
        if others:
            yield from differences(first, [mine], second, others[:1])
            return


def _lost(
    one: LanguageVersion, other: LanguageVersion, dictionary: Dictionary
) -> Iterator[_PlaceName]:
    """Yield the names in *one* of which *other* has a word neither as it is nor translated."""
    named = [*_named(one.said, one.language)]
    if not named:
        return
    there = {each.casefold() for each in _TOKEN.findall(other.text)}
    terms = dictionary.terms(other.text, other.language)
    ours = dictionary.terms(one.text, one.language)
    for name in named:
        words = [
            word
            for word in _TOKEN.finditer(one.text, name.start, name.end)
            if len(word[0]) >= _SHORTEST
        ]
        missing = [word for word in words if word[0].casefold() not in there]
        is_foreign = one.language == "id" or any(_is_no_word(word, ours) for word in missing)
        if (
            missing
            and is_foreign
            and not any(_is_told(word, ours, terms, there) for word in missing)
        ):
            yield name


def _is_no_word(word: re.Match[str], terms: tuple[Term, ...]) -> bool:
    """Return whether *word* is none of the words of its language that the dictionary knows."""
    return not any(each.known for each in terms if each.start <= word.start() < each.end)


def _is_told(
    word: re.Match[str], ours: tuple[Term, ...], theirs: tuple[Term, ...], there: set[str]
) -> bool:
    """Return whether *theirs* have a *word* translated, or *there* is its like."""
    mine = [each for each in ours if each.start <= word.start() < each.end]
    return any(each.is_like(other) for each in mine for other in theirs) or any(
        alike(word[0], each) for each in there
    )


def _named(text: str, language: str) -> Iterator[_PlaceName]:
    """Yield each name in *text*, with what it names."""
    for pattern in _NAMES[language]:
        for found in pattern.finditer(text):
            kind = next(name for n, name in enumerate(_KINDS) if found[f"k{n}"])
            for name in _ONE.finditer(text, *found.span("names")):
                yield _PlaceName(kind, name[0], name.start())
