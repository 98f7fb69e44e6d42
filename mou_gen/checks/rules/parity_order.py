"""Paragraphs are in the same order in both languages.

If paragraphs are moved in one language only, each still has a text beside it, and both columns are
still numbered in sequence; but paragraph (2) is then a different promise in each. The rule
recognises a paragraph by its numbers, its glossary terms and the words that both languages share
(koordinasi, coordination): if it fits the translation of its neighbour far better than its own, the
two have been swapped.

Passes: `a. rehabilitasi sosial; b. pemulangan` beside `a. social rehabilitation; b. return`.
Fails:  the English texts of two commitments swapped.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from mou_gen.checks.case import Case
from mou_gen.checks.parity.pairs import LanguageVersion, pairs
from mou_gen.errors import Level, Problem
from mou_gen.language.cognates import cognate_roots
from mou_gen.language.glossary import TermList
from mou_gen.library.glossary import read_glossary
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class

ID = "parity-order"
LEVEL = Level.ERROR
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Paragraf tersusun dalam urutan yang sama dalam kedua bahasa.

Jika paragraf dipindahkan hanya dalam satu bahasa, setiap paragraf tetap berpasangan dan nomor
kedua kolom tetap berurutan, tetapi ayat (2) menjadi janji yang berbeda. Isi paragraf dikenali dari
bilangannya, istilah glosariumnya, dan kata yang serupa dalam kedua bahasa (koordinasi,
coordination): jika suatu paragraf jauh lebih sesuai dengan terjemahan paragraf lain daripada
terjemahannya sendiri, keduanya tertukar.

Lulus:  `a. rehabilitasi sosial; b. pemulangan` di samping `a. social rehabilitation; b. return`.
Gagal:  naskah bahasa Inggris dari dua komitmen tertukar.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""

_CLEARLY = 3


@value_class
class _Pair:
    """Both sides of a paragraph, and what each is about."""

    first: LanguageVersion
    second: LanguageVersion
    ours: frozenset[object]
    theirs: frozenset[object]


def check(case: Case) -> Iterator[Problem]:
    """Yield each paragraph of *case* whose translation is beside another item of its list."""
    terms = read_glossary(case.templates).terms
    found = [
        _Pair(first, second, _topics(first, terms), _topics(second, terms))
        for first, second in pairs(case)
    ]
    for _key, group in groupby(found, key=_list):
        yield from _exchanged(list(group))


def _list(pair: _Pair) -> tuple[str, bool]:
    """Return what distinguishes the list of *pair* from others."""
    return pair.first.id.rpartition("/")[0], pair.first.label is not None


def _topics(text: LanguageVersion, terms: TermList) -> frozenset[object]:
    said = {each.key for each in terms.found(text.said, text.language)}
    return frozenset((*(fact.key for fact in text.own_facts), *said, *cognate_roots(text.said)))


def _exchanged(pairs: Sequence[_Pair]) -> Iterator[Problem]:
    for pair in pairs:
        best = max(pairs, key=lambda other: len(pair.ours & other.theirs))
        fit = len(pair.ours & best.theirs)
        rivals = (len(pair.ours & pair.theirs), len(best.ours & best.theirs))
        if best is not pair and fit >= max(rivals) + _CLEARLY:
            message = _(
                "the English text of {paragraph} seems to belong to {other}",
                paragraph=_name(pair),
                other=_name(best),
            )
            hint = _("put each translation next to its own paragraph")
            yield Problem(pair.second.whole(), message, hint, ID, LEVEL)


def _name(pair: _Pair) -> str:
    label = pair.first.label
    return f"`{label.text}`" if label and label.text else f"`{pair.first.id}`"
