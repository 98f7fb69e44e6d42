"""The request to the regional council to approve a draft (Permendagri 22/2020, articles 11, 12, 34 and 56)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainValidator

from mou_gen.data.fields import Day, PlainWords, distinct_texts, one_of
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import SourcedText
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationRef
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import NUMBERED, WRITTEN, HeadLetter, sender_of, sending_parties
from mou_gen.kinds.neighbours import latest_in
from mou_gen.kinds.party import RegionParty
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.language.citations import in_indonesian
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _

STEP_DAYS = 15
"""For the reply of its leaders, the follow-up by the head of region, and the approval, each (article 12(1)b, d and e)."""

_Ground = Annotated[SourcedText, PlainValidator(one_of("burden", "unbudgeted"))]


class CouncilReview(Model):
    """The letter by which the leaders of the council send their review of the draft (article 12(1)c)."""

    number: Maybe[PlainWords]
    date: Maybe[Day]
    received: Day | None = None


class CouncilRequest(HeadLetter):
    """A letter of a head of region to the leaders of the council; with `review`, the one that follows up their review."""

    cooperation: CooperationRef | None = None
    """The draft; a Nota Kesepakatan Sinergi is approved itself."""
    grounds: Annotated[tuple[_Ground, ...], Field(min_length=1), BeforeValidator(distinct_texts)]
    """Why it needs approval (article 11(1))."""
    received: Day | None = None
    """When the leaders received the letter, from which their time counts."""
    review: CouncilReview | None = None
    changes: tuple[PlainWords, ...] = ()
    """How the draft was changed after the review."""

    @property
    def draft_agreement(self) -> Agreement:
        """What is to be approved."""
        return self.cooperation or self.agreement

    @property
    def in_steps(self) -> bool:
        """Whether each step of the council has 15 days, as between regions (article 12(1))."""
        return "council-answer" in self.draft_agreement.row.steps

    @property
    def granted_by_silence(self) -> dt.date | None:
        """The first day on which it counts as approved (articles 12(1)f, 12(4), 34(6) and 56(6))."""
        days = self.draft_agreement.row.council_days
        if self.review and self.in_steps:
            days = STEP_DAYS
        return (self.received or self.date) + dt.timedelta(days + 1) if days else None

    def check(self) -> Iterator[Problem]:
        """Yield also a sender without a council, and what is not approved before it is signed."""
        yield from super().check()
        if not isinstance(self.issuer, RegionParty):
            message = _("`{key}` is no region and has no council", key=self.issuer.key)
            hint = _("write the region whose council approves (Permendagri 22/2020, article 12(1))")
            yield self.problem("from", message, hint)
        row = self.draft_agreement.row
        if row.council != "before":
            message = _("a {name} is signed before the DPRD is asked", name=row.name["id"])
            hint = _(
                "write in `cooperation` the draft that it approves (Permendagri 22/2020, article 12(1))"
            )
            yield self.problem("cooperation", message, hint)


# ---- the kind --------------------------------------------------------------------------


def _facts(
    letter: CouncilRequest, _languages: tuple[str, ...], _labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of a request to the council may name."""
    row = letter.draft_agreement.row
    council = letter.issuer.council if isinstance(letter.issuer, RegionParty) else None
    named = council and letter.issuer.bare_name.casefold() in str(council["id"]).casefold()
    return {
        "letter": letter,
        "instrument": row.name["id"],
        "joint": letter.agreement.row.name["id"] if letter.cooperation else "",
        "council": council,
        "council_of": "" if named else letter.issuer.full_name,
        "enclosed": row.council_gets,
        "needed_by": _article(row.steps.get("council", "")),
        "silent_by": _article(row.steps.get("council-silent", "")),
        "silent_days": row.council_days,
        "step_days": STEP_DAYS if letter.in_steps else 0,
    }


def _article(law: str) -> str:
    return in_indonesian(law).partition(", ")[2]


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    draft = latest_in(agreement, "cooperations")
    return {
        "from": sender_of(agreement, asked),
        **({"cooperation": draft} if draft and agreement.row.council != "before" else {}),
    }


def _steps(letter: CouncilRequest) -> Iterator[Step]:
    name, draft = letter.cooperation.key if letter.cooperation else "", letter.draft is not None
    if letter.review:
        yield Step(Event.COUNCIL_REPLIED, plain_day(letter.review.date), name, draft=draft)
        yield Step(Event.COUNCIL_ANSWERED, plain_day(letter.date), name, draft=draft)
        return
    yield Step(Event.COUNCIL_ASKED, plain_day(letter.received or letter.date), name, draft=draft)
    if approval := letter.draft_agreement.approvals.get(letter.issuer.key):
        yield Step(Event.COUNCIL_GRANTED, plain_day(approval.date), name, draft=draft)


KIND = Kind(
    "council-request",
    CouncilRequest,
    (
        DocumentKind(
            "council-request",
            _facts,
            carries_data=True,
            prints=(*NUMBERED, "classification"),
            says=("persetujuan", "rancangan"),
        ),
    ),
    Scaffold(
        N_("Start the request to the council (DPRD) for its approval of a draft."),
        "council-requests",
        "date",
        _known,
        (WRITTEN, SENDER),
        sending_parties,
    ),
    told=("date", "number", "from", "cooperation", "received", "review.date"),
    steps=_steps,
)
