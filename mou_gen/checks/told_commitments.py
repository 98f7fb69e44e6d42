"""The commitments of the agreement that a document names by their place and by their subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.agreement_articles import addenda_to
from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import agreement_told
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.amendment import Addendum
from mou_gen.language.numbers import ordinal
from mou_gen.language.phrases import content
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

_PLACES = {
    **{ordinal(n, language): n for n in range(1, 13) for language in ("id", "en")},
    "pertama": 1,
}
_WORD = "|".join(sorted(_PLACES, key=len, reverse=True))
_AGREEMENT = (
    r"(?:\s+(?:(?:dalam|dari|pada|of|in|under)\s+)?(?:the\s+|this\s+)?"
    r"(?:Kesepakatan\s+Bersama|Nota\s+Kesepahaman|Nota\s+Kesepakatan|Joint\s+Agreement|Memorandum\s+of\s+\w+)(?:\s+ini)?)?"
)
_SUBJECT = (
    r"\s*,?\s*(?:\(|(?:tentang|mengenai|yaitu|yakni|ialah|on|concerning|namely|which\s+is)\s)\s*(?:the\s+)?"
    r"(?P<subject>[^.;:,()]{6,120})"
)
_TOLD = tuple(
    expression(each, re.IGNORECASE)
    for each in (
        rf"\bkomitmen\s+(?:yang\s+)?(?:ke-|nomor\s+|angka\s+)?(?P<place>\d{{1,2}}|{_WORD})\b{_AGREEMENT}{_SUBJECT}",
        rf"\b(?P<place>\d{{1,2}}(?=st|nd|rd|th)|{_WORD})(?:st|nd|rd|th)?\s+commitment{_AGREEMENT}{_SUBJECT}",
        rf"\bcommitment\s+(?:number\s+|no\.\s*)?(?P<place>\d{{1,2}})\b{_AGREEMENT}{_SUBJECT}",
        rf"(?:^|[.;]\s+)(?P<subject>[^.;:,()]{{6,120}}?)\s+(?:merupakan|adalah|ialah)\s+komitmen\s+(?:ke-|nomor\s+|angka\s+)?(?P<place>\d{{1,2}}|{_WORD})\b"
        rf"(?={_AGREEMENT}\s*[.,;])",
        rf"(?:^|[.;]\s+)(?P<subject>[^.;:,()]{{6,120}}?)\s+(?:is|are)\s+the\s+(?P<place>{_WORD})\s+commitment\b(?={_AGREEMENT}\s*[.,;])",
    )
)
"""A commitment by its place, and what it is on: "komitmen ketiga Kesepakatan Bersama tentang sistem rujukan"."""
_SAME = 2
"""Words that a subject has in common with the title of the commitment that is meant."""


def misnumbered_commitments(case: Case, rule: str) -> Iterator[Problem]:
    """Yield each commitment that *case* gives the place of another, as a finding of *rule*."""
    for said in open_texts(case):
        for found in (each for pattern in _TOLD for each in pattern.finditer(said.text)):
            titles = _titles(case, said, found)
            place = _PLACES.get(found["place"].casefold()) or int(found["place"])
            meant = _meant(titles, found["subject"])
            if meant and meant != place:
                message = _(
                    "{text}: the commitment with this subject is number {number}",
                    text=said.quoted(found[0].strip(" .;")),
                    number=meant,
                )
                at = said.place(*found.span("place"))
                yield Problem(at, message, _("correct the number"), rule, Level.WARNING)


def _titles(case: Case, said: Wording, found: re.Match[str]) -> Sequence[str]:
    """Return the titles of the commitments of the agreement that *said* is about, in its language; none where they may be others."""
    changes_them = isinstance(case.record, Addendum)
    agreement = None if changes_them else agreement_told(case.record, said.value(*found.span()))
    listed = agreement.commitments if agreement else ()
    if agreement is None or isinstance(listed, Unknown) or addenda_to(case, agreement):
        return ()
    return [str(each.title.get(said.language or "id", "")) for each in listed]


def _meant(titles: Sequence[str], subject: str) -> int:
    """Return the place of the one of *titles* that *subject* has most in common with; 0 where none is sure."""
    words = content(subject)
    shared = [len(words & content(title)) for title in titles]
    most = max(shared, default=0)
    return shared.index(most) + 1 if most >= _SAME and shared.count(most) == 1 else 0
