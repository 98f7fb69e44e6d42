"""The commitments of the agreement that a Perjanjian Kerja Sama says by their ordinals that it carries out, beside those that it lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sized

from mou_gen.checks.agreement_articles import addenda_to
from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.errors import Level, Problem
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.language.ordinals import ordinal_words, place_told
from mou_gen.messages import _
from mou_gen.startup.expressions import expression


def _told(language: str, numeral: str) -> str:
    """Return an expression for ordinals of *language* in a row; *numeral* is one in figures."""
    one = rf"(?:{ordinal_words(language)}|{numeral})\b"
    return rf"(?P<told>{one}(?:(?:,|,?\s(?:dan|serta|and))\s(?:the\s)?{one}){{0,5}})"


_ID_TOLD, _EN_TOLD = _told("id", r"ke-\d{1,2}"), _told("en", r"\d{1,2}(?:st|nd|rd|th)")
_AGREEMENT = (
    r"(?:Kesepakatan\s+Bersama|Nota\s+Kesepahaman|Nota\s+Kesepakatan|Joint\s+Agreement|Memorandum\s+of)\b"
    r"(?!\s+(?:antara|dengan|between|with|tentang|on|Nomor|Number)\b)"
)
_THEN = (
    r"(?=\s*(?:[,.;:)]|$)|\s+(?:dan|serta|and|yaitu|yakni|namely)\s"
    rf"|\s+(?:(?:dalam|dari|pada|in|of|under)\s+)?(?:the\s+|this\s+)?{_AGREEMENT})"
)
"""Behind a commitment of the agreement: "komitmen kedua daerah" are those of two regions."""
_CARRIED = tuple(
    expression(each, re.IGNORECASE)
    for each in (
        r"\b(?:(?:di)?(?:susun|buat|rancang|turunkan)\s+(?:dari|berdasarkan|menurut)|melaksanakan|pelaksanaan(?:\s+dari)?|menindaklanjuti"
        rf"|tindak\s+lanjut(?:\s+(?:dari|atas))?)\s+komitmen\s+{_ID_TOLD}{_THEN}",
        r"\b(?:(?:made|drawn\s+up|drafted|prepared|derived)\s+(?:from|under)|carr(?:y|ies|ying)\s+out|implement(?:s|ing|ation\s+of)?)"
        rf"\s+the\s+{_EN_TOLD}\s+commitments?\b{_THEN}",
    )
)
_TELLS_OF_ITSELF = ("draft", "recitals", "subject")
"""Where an agreement tells what it carries out; its duties may be of others too."""
_ONE = expression(rf"\d{{1,2}}|\b(?:{ordinal_words('id', 'en')})\b", re.IGNORECASE)


def other_commitments(case: Case, rule: str) -> Iterator[Problem]:
    """Yield each commitment that *case* says it carries out and does not list, as a finding of *rule*."""
    carried, count = _carried(case)
    for said in open_texts(case) if carried else ():
        for pattern in _CARRIED:
            for found in pattern.finditer(said.text):
                value = said.value(*found.span("told"))
                if value and value.origin.path.startswith(_TELLS_OF_ITSELF):
                    yield from _others(said, found, carried, count, rule)


def _others(
    said: Wording, found: re.Match[str], carried: Mapping[int, str], count: int, rule: str
) -> Iterator[Problem]:
    """Yield that a commitment of those *found* is none of those *carried*; of *count*, the rest is not there at all."""
    told = {place_told(each) for each in _ONE.findall(found["told"])}
    if any(0 < number <= count and number not in carried for number in told):
        keys = ", ".join(f"`{each}`" for each in carried.values())
        place = said.place(*found.span("told"))
        message = _("`commitments` has {keys}, not this one", keys=keys)
        hint = _("correct the number, or `commitments`")
        yield Problem(place, message, hint, rule, Level.WARNING)


def _carried(case: Case) -> tuple[Mapping[int, str], int]:
    """Return the commitments that *case* carries out, by number, and how many its agreement has; none where an addendum changed it."""
    record = case.record
    if not isinstance(record, CooperationAgreement) or record.under is None:
        return {}, 0
    listed = record.under.commitments
    if not isinstance(listed, Sized) or not listed or addenda_to(case, record.under):
        return {}, 0
    keys = {str(each) for each in record.commitments}
    numbered = {n: str(each.key) for n, each in enumerate(listed, 1) if each.key in keys}
    return numbered, len(listed)
