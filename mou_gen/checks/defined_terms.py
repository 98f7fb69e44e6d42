"""The terms that a document defines in both languages, which are each other's translation from then on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import agreements_told
from mou_gen.checks.pairs import pairs
from mou_gen.checks.wording import bilingual_texts
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
    """Yield each term that *record* defines or an agreement to which it belongs, in Indonesian and in English."""
    above = record.under if isinstance(record, CooperationAgreement) else None
    for agreement in (record, *agreements_told(record), *((above,) if above else ())):
        for text in bilingual_texts(agreement):
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

    "Kelompok Perajin" beside "Weavers' Group", which is defined as "Kelompok Penenun".
    """
    for term, translated in terms.items():
        theirs = _named_in_english(translated).search(english)
        kind, *more = term.split()
        if theirs and more and not re.search(rf"\b{re.escape(term)}", indonesian, re.IGNORECASE):
            for found in re.finditer(rf"\b{re.escape(kind)}\s+[A-Z][\w-]+", indonesian):
                answer = terms.get(found[0])
                if answer is None or not _named_in_english(answer).search(english):
                    yield found, theirs, term


def _named_in_english(term: str) -> re.Pattern[str]:
    """Return the pattern of *term*, also in the plural and with any apostrophe."""
    words = _APOSTROPHE.sub("['’]", re.escape(term))
    return data_expression(rf"\b{words}(?:s|es)?\b")


_APOSTROPHE = expression(r"['’]")
