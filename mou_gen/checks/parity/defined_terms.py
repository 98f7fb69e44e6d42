"""The terms that a document defines in both languages, which are each other's translation from then on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import agreements_told
from mou_gen.checks.parity.pairs import pairs
from mou_gen.checks.wording import bilingual_texts
from mou_gen.data.values import is_sealed
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.record import Record
from mou_gen.startup.expressions import data_expression, expression

_NAME = r"(?P<term>[A-Z][\w'’-]{1,30}(?:\s[A-Z][\w'’-]{0,30}){0,5})"
_DEFINES = {
    "id": expression(
        rf"\s*{_NAME}(?:,?\s+(?:yang\s+)?selanjutnya\s[^,;]{{1,80}},)?\s+(?:adalah|ialah|berarti)\s"
    ),
    "en": expression(
        rf"\s*(?:[Tt]he\s|[Aa]n?\s)?{_NAME}(?:,?\s+hereinafter\s[^,;]{{1,80}},)?\s+(?:means|mean|is|are|refers\s+to)\s"
    ),
}
"""A definition: "Debit Andalan adalah debit sungai yang", "Dependable Discharge means the discharge"."""


def defined_terms(case: Case) -> Iterator[tuple[str, str]]:
    """Yield each term that *case* defines, in Indonesian and in English."""
    for first, second in pairs(case):
        yield from _defined(first.said, second.said)


def terms_of_agreements(record: Record) -> Iterator[tuple[str, str]]:
    """Yield each term that an agreement to which *record* belongs defines, and then those of *record* itself, in both languages."""
    above = record.under if isinstance(record, CooperationAgreement) else None
    for agreement in (*((above,) if above else ()), *agreements_told(record), record):
        for text in bilingual_texts(agreement):
            if not any(is_sealed(each.origin.path) for each in text.values()):
                yield from _defined(text.get("id", ""), text.get("en", ""))


def _defined(indonesian: str, english: str) -> Iterator[tuple[str, str]]:
    ours, theirs = _DEFINES["id"].match(indonesian), _DEFINES["en"].match(english)
    if ours and theirs:
        yield ours["term"], theirs["term"]


def both_named(
    terms: Sequence[tuple[str, str]], indonesian: str, english: str
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield where both texts name one of *terms*, each in its language; the English one may be in the plural."""
    for term, translated in terms:
        ours = re.finditer(rf"\b{re.escape(term)}(?:nya)?\b", indonesian)
        theirs = re.finditer(rf"\b{re.escape(translated)}(?:s|es)?\b", english)
        for one, other in zip(ours, theirs, strict=False):
            yield one.span(), other.span()


def another_term(
    terms: Mapping[str, str], indonesian: str, english: str
) -> Iterator[tuple[re.Match[str], re.Match[str], str]]:
    """Yield what stands in Indonesian where the English names one of *terms*, where that stands, and the term that it names.

    "Kelompok Perajin" beside "Weavers' Group", which is defined as "Kelompok Penenun". Where either language names two
    things of that kind, nobody knows which is which.
    """
    for term, translated in terms.items():
        kind, *more = term.split()
        if not more or kind in _OF_REGIONS:
            continue
        theirs = [*_of_the_kind(translated.split()[-1]).finditer(english)]
        ours = [*re.finditer(rf"\b{re.escape(kind)}(?:\s+[A-Z][\w-]+){{1,4}}", indonesian)]
        if (
            len(theirs) == len(ours) == 1
            and _names(translated, theirs[0][0])
            and not ours[0][0].casefold().startswith(term.casefold())
            and not re.search(
                rf"\b{re.escape(kind)}\b(?!\s+(?-i:[A-Z]))", indonesian, re.IGNORECASE
            )
        ):
            yield ours[0], theirs[0], term


_OF_REGIONS = frozenset(
    ("Pemerintah", "Daerah", "Kabupaten", "Kota", "Provinsi", "Dinas", "Badan", "Pihak")
)
"""What begins the names of regions and of their offices, of which each text names its own."""


def _names(term: str, said: str) -> bool:
    """Return whether English *said* ends with *term*, perhaps in the plural."""
    return any(each.end() == len(said) for each in _named_in_english(term).finditer(said))


@lru_cache(1000)
def _of_the_kind(last: str) -> re.Pattern[str]:
    """Return the pattern of a name in capitals that ends with the *last* word of a term: "Weavers' Groups"."""
    return data_expression(rf"(?:\b[A-Z][\w'’-]*\s+){{1,4}}{re.escape(last)}(?:s|es)?\b")


@lru_cache(1000)
def _named_in_english(term: str) -> re.Pattern[str]:
    """Return the pattern of *term*, also in the plural and with any apostrophe."""
    words = _APOSTROPHE.sub("['’]", re.escape(term))
    return data_expression(rf"\b{words}(?:s|es)?\b")


_APOSTROPHE = expression(r"['’]")
