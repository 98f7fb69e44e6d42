"""The terms that a document defines in both languages, which are each other's translation from then on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.pairs import pairs
from mou_gen.startup.expressions import expression

_NAME = r"(?P<term>[A-Z][\w-]{1,30}(?:\s[A-Z][\w-]{0,30}){0,5})"
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
        ours, theirs = _DEFINES["id"].match(first.said), _DEFINES["en"].match(second.said)
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
