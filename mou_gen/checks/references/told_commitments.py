"""The commitments of the agreement that a document names by their place and by their subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.agreement_articles import addenda_to
from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import agreement_told
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.amendment import Addendum
from mou_gen.language.ordinals import ordinal_words, place_told
from mou_gen.language.phrases import content
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

_WORD = ordinal_words("id", "en")
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
_GOES_ON = expression(
    r"\s(?:karena|sehingga|agar|belum|telah|sudah|akan|tidak|di[a-z]{4,}|ter[a-z]{4,}|is|are|has|have|was|were|because|so)\b"
)
"""Behind a subject, what is said of it."""
_SAME = 2
"""Words that a subject has in common with the title of the commitment that is meant."""


def misnumbered_commitments(case: Case, rule: str) -> Iterator[Problem]:
    """Yield each commitment that *case* gives the place of another, as a finding of *rule*."""
    for said in open_texts(case):
        for found in (each for pattern in _TOLD for each in pattern.finditer(said.text)):
            if meant := _meant(case, said, found):
                message = _(
                    "{text}: the commitment with this subject is number {number}",
                    text=said.quoted(found["place"]),
                    number=meant,
                )
                at = said.place(*found.span("place"))
                yield Problem(at, message, _("correct the number"), rule, Level.WARNING)


def _meant(case: Case, said: Wording, found: re.Match[str]) -> int:
    """Return the place of another commitment, whose title has most in common with the subject that is *found*; 0 where none is sure.

    "Tentang" behind the agreement may give its own subject, and an addendum may have changed the commitments.
    """
    changes_them = isinstance(case.record, Addendum)
    agreement = None if changes_them else agreement_told(case.record, said.value(*found.span()))
    listed = agreement.commitments if agreement else ()
    if agreement is None or isinstance(listed, Unknown) or addenda_to(case, agreement):
        return 0
    words, language = content(_GOES_ON.split(found["subject"])[0]), said.language or "id"
    shared = [len(words & content(str(each.title.get(language, "")))) for each in listed]
    own = {} if isinstance(agreement.subject, Unknown) else agreement.subject
    most = max(shared, default=0)
    told = place_told(found["place"])
    is_own = 0 < told <= len(shared) and shared[told - 1] >= _SAME
    is_sure = most >= _SAME and shared.count(most) == 1 and not is_own
    return shared.index(most) + 1 if is_sure and most > _own_words(words, own) else 0


def _own_words(words: frozenset[str], subject: Mapping[str, str]) -> int:
    """Return how many of *words* the *subject* of the agreement has."""
    return max((len(words & content(str(each))) for each in subject.values()), default=0)
