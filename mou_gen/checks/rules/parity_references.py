"""References to articles, paragraphs and letters are the same in both languages.

A typed reference does not change when an article is added, and a translator copies the old number.
The rule compares the numbers as printed, both those that the program sets (`ref`) and those that
were typed.

Passes: `Pasal 4 ayat (3)` beside `Article 4 paragraph (3)`, or `paragraph (3) of Article 4`.
Fails:  `Pasal 4 ayat (3)` beside `Article 4 paragraph (2)`;
        `Pasal 5 dan Pasal 6` beside `Article 5`; `Kewajiban menurut ayat ini` beside `The obligations under this Article`.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.case import Case
from mou_gen.checks.laws.cited_laws import cited_laws
from mou_gen.checks.parity.pairs import (
    Difference,
    FoundWords,
    LanguageVersion,
    differences,
    fact_differences,
    pairs,
)
from mou_gen.errors import Level, Problem
from mou_gen.language.facts import FactKind
from mou_gen.library.law import InstrumentKind, read_law
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

ID = "parity-references"
LEVEL = Level.ERROR
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Rujukan kepada pasal, ayat, dan huruf sama dalam kedua bahasa.

Rujukan yang diketik tidak ikut berubah ketika sebuah pasal ditambahkan, dan penerjemah menyalin
nomor lama. Yang dibandingkan adalah nomor yang tercetak, baik yang dipasang oleh program (`ref`)
maupun yang diketik.

Lulus:  `Pasal 4 ayat (3)` di samping `Article 4 paragraph (3)`, atau `paragraph (3) of Article 4`.
Gagal:  `Pasal 4 ayat (3)` di samping `Article 4 paragraph (2)`;
        `Pasal 5 dan Pasal 6` di samping `Article 5`; `Kewajiban menurut ayat ini` di samping `The obligations under this Article`.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each piece of a reference that only one language of *case* has."""
    for found in fact_differences(case, FactKind.REFERENCE):
        yield Problem(found.place, found.message, found.hint, ID, LEVEL)
    kinds = read_law(tuple(case.templates)).kinds
    for first, second in pairs(case):
        for found in (*_of_other_kinds(first, second, kinds), *_of_itself(first, second)):
            yield Problem(found.place, found.message, found.hint, ID, LEVEL)


# ---- the provision itself ---------------------------------------------------------------------

_ITSELF = {
    "id": expression(r"\b(?:(?P<article>Pasal)|(?P<paragraph>ayat)|(?P<letter>huruf))\s+ini\b"),
    "en": expression(
        r"\bthis\s+(?:(?P<article>Article)|(?P<paragraph>paragraph)|(?P<letter>letter|point|item))\b",
        re.IGNORECASE,
    ),
}
"""Names the provision in which it stands."""


def _of_itself(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield that one language means the whole article and the other a paragraph of it, where each names one alone."""
    ours, theirs = ([*_ITSELF[each.language].finditer(each.said)] for each in (first, second))
    levels = [{each.lastgroup for each in found} for found in (ours, theirs)]
    if all(len(each) == 1 for each in levels) and levels[0] != levels[1]:
        yield from differences(first, [FoundWords.of(ours[0])], second, [FoundWords.of(theirs[0])])


# ---- laws of the same number -----------------------------------------------------------------

_FAMILIES = {
    "id": {
        "perppu": r"Peraturan Pemerintah Pengganti|Perpp?u\b",
        "law": r"Undang-Undang|UU\b",
        "government": r"Peraturan Pemerintah|PP\b",
        "president": r"Peraturan Presiden|Perpres",
        "minister": r"Peraturan Menteri|Permen",
        "region": r"Peraturan Daerah|Perda\b|Qanun",
        "head": r"Peraturan (?:Bupati|Wali ?Kota|Gubernur)|Perbup|Perwali|Pergub",
    },
    "en": {
        "perppu": r"Government Regulation in Lieu|Perpp?u\b",
        "law": r"Law\b|UU\b",
        "government": r"Government Regulation|PP\b",
        "president": r"Presidential Regulation|Regulation of the President|Perpres",
        "minister": r"Ministerial Regulation|(?:Minister [\w ]{0,60})?Regulation of the Minister|Minister of|Permen",
        "region": r"Regional Regulation|Perda\b|Qanun",
        "head": r"Regulation of the (?:Regent|Mayor|Governor)|(?:Regent|Mayor|Governor)(?:'s)? Regulation",
    },
}
_KIND_BEFORE = expression(
    r"\b(?:Ministerial|Presidential|Government|Regional|Regent|Mayor|Governor)(?:'s)?\s+$"
)


@value_class
class _Citation:
    """A law that a text cites, and who made it."""

    family: str
    number: tuple[int, int]
    text: str
    start: int
    end: int


def _of_other_kinds(
    first: LanguageVersion, second: LanguageVersion, kinds: Mapping[str, InstrumentKind]
) -> Iterator[Difference]:
    """Yield a law that has the same number in both languages and was made by another authority in one."""
    ours, theirs = (_citations(each, kinds) for each in (first, second))
    for mine in ours:
        facing = [each for each in theirs if each.number == mine.number]
        if facing and all(each.family not in ("", mine.family) for each in facing) and mine.family:
            yield from differences(first, [mine], second, facing[:1])


def _citations(text: LanguageVersion, kinds: Mapping[str, InstrumentKind]) -> list[_Citation]:
    found = []
    for each in cited_laws(text.said, kinds):
        before = _KIND_BEFORE.search(text.said, 0, each.start)
        start = before.start() if before else each.start
        words = text.said[start : each.end]
        family = next(
            (
                name
                for name, pattern in _FAMILIES[text.language].items()
                if re.match(pattern, words, re.IGNORECASE)
            ),
            "",
        )
        found.append(_Citation(family, (each.number, each.year), words, start, each.end))
    return found
