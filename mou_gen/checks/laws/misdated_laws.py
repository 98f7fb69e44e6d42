"""Laws that no list has, and that two documents of a folder cite with one title and another number or year.

No two laws of a kind have one title and one number, or one title and one year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.case import Case
from mou_gen.checks.laws.cited_laws import CitationRole, CitedLaw, cited_laws
from mou_gen.checks.named_agreements import agreements_told
from mou_gen.checks.wording import Wording, texts
from mou_gen.kinds.agreement import Agreement, UnlistedInstrument
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.library.law import Law
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_TITLE = expression(
    r"\s*,?\s*(?:tentang|mengenai|on|concerning|regarding)\s+(?:the\s+)?(?P<title>[^;.:(\n]{3,300})",
    re.IGNORECASE,
)
_END = expression(r",? (?:sebagaimana|as amended|beserta|berikut|juncto|jo\b)", re.IGNORECASE)
_WORD = expression(r"[^\W_]+")


@value_class
class MisdatedLaw:
    """A law that a text cites, and the law of that title on which the agreement rests."""

    said: Wording
    law: CitedLaw
    right: str
    """As the agreement cites it."""
    file: str
    """Where the agreement does."""


@value_class
class _Known:
    law: CitedLaw
    name: str
    title: tuple[str, ...]
    file: str


def misdated_laws(case: Case, law: Law) -> Iterator[MisdatedLaw]:
    """Yield each law of *case* that has the title of one on which its agreement rests, and either its number or its year, but not both."""
    known = list(_known(case, law).values())
    keys = {each.law.key for each in known} | {*law.titles}
    for said in texts(case) if known else ():
        for cited in cited_laws(said.text, law.kinds):
            if cited.key in keys or not cited.kind:
                continue
            for other in known:
                if _is_misdated(cited, other.law) and _has_title(said.text, cited, other.title):
                    yield MisdatedLaw(said, cited, other.name, other.file)
                    break


def _known(case: Case, law: Law) -> Mapping[tuple[str, ...], _Known]:
    """Return the laws on which the document of *case* rests, by title; of one that two agreements cite, as the one above does."""
    found: dict[tuple[str, ...], _Known] = {}
    for agreement in _above(case):
        for each in _with_titles(agreement, law):
            found.setdefault((each.law.kind, *each.title), each)
    return found


def _above(case: Case) -> Iterator[Agreement]:
    """Yield the agreements on which the document of *case* rests, from above, itself among them."""
    for agreement in agreements_told(case.record):
        if isinstance(agreement, CooperationAgreement) and agreement.under:
            yield agreement.under
        yield agreement
    about = getattr(case.record, "cooperation", None)
    if isinstance(about, CooperationAgreement):
        yield about


def _with_titles(agreement: Agreement, law: Law) -> Iterator[_Known]:
    """Yield the laws that the legal basis of *agreement* cites by titles of its own, in each language."""
    for entry in agreement.legal_basis:
        titles: Mapping[str, str] = entry.title if isinstance(entry, UnlistedInstrument) else {}
        for title in titles.values():
            (first, *_) = (*cited_laws(title, law.kinds), None)
            if first and first.kind and first.role is CitationRole.BASIS:
                words = _words(_title_at(title, first))
                if words:
                    name = title[first.start : first.end]
                    yield _Known(first, name, words, agreement.origin.file)


def _is_misdated(one: CitedLaw, other: CitedLaw) -> bool:
    alike = (one.number == other.number) + (one.year == other.year)
    return one.kind == other.kind and alike == 1


def _has_title(text: str, cited: CitedLaw, title: tuple[str, ...]) -> bool:
    """Return whether *text* gives the *title* behind the law that is *cited*."""
    return _words(_title_at(text, cited))[: len(title)] == title


def _title_at(text: str, cited: CitedLaw) -> str:
    found = _TITLE.match(text, cited.end)
    return _END.split(found["title"])[0] if found else ""


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in _WORD.findall(text))
