"""The recommendation of the TKKSD to sign (Permendagri 22/2020, article 46(2)g)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import PlainValidator

from mou_gen.data.fields import Day, PlainWords, one_of
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import SourcedText
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.agreement_facts import Side, sides
from mou_gen.kinds.cooperation import CooperationRef
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import NUMBERED, WRITTEN
from mou_gen.kinds.neighbours import latest_in
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.kinds.team_letter import TeamLetter, team_facts, team_of
from mou_gen.kinds.terms_review import ReviewRef
from mou_gen.language.labels import Labels
from mou_gen.messages import N_


class TeamMeeting(Model):
    """The meeting of the team that decided on a recommendation (articles 48(3)c and 49(3)d)."""

    type: Annotated[SourcedText, PlainValidator(one_of("technical", "plenary"))]
    date: Maybe[Day]


class Recommendation(TeamLetter):
    """A letter of the team to the head of its region."""

    cooperation: CooperationRef | None = None
    """What is to be signed, where that is not the agreement itself."""
    review: ReviewRef | None = None
    """The review of the terms of reference that it builds on."""
    meeting: Maybe[TeamMeeting]
    notes: tuple[PlainWords, ...] = ()
    """What is to be seen to before the signature."""

    @property
    def recommended(self) -> Agreement:
        """What is to be signed."""
        return self.cooperation or self.agreement

    @property
    def side(self) -> Side | None:
        """The region of the team as a party of what is to be signed, None where it is none."""
        return next((e for e in sides(self.recommended) if e.key == self.issuer.key), None)


# ---- the kind --------------------------------------------------------------------------


def _facts(
    letter: Recommendation, _languages: tuple[str, ...], _labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of a recommendation may name."""
    return {
        **team_facts(letter),
        "recommended": letter.recommended,
        "instrument": letter.recommended.row.name["id"],
        "side": letter.side,
    }


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    review = latest_in(agreement, "terms-reviews")
    return {"from": team_of(agreement, asked), **({"review": review} if review else {})}


def _steps(letter: Recommendation) -> tuple[Step, ...]:
    name = letter.cooperation.key if letter.cooperation else ""
    return (Step(Event.RECOMMENDED, plain_day(letter.date), name, draft=letter.draft is not None),)


KIND = Kind(
    "recommendation",
    Recommendation,
    (
        DocumentKind(
            "recommendation",
            _facts,
            carries_data=True,
            prints=(*NUMBERED, "classification", "meeting"),
            says=("merekomendasikan", "tim koordinasi kerja sama daerah"),
        ),
    ),
    Scaffold(
        N_("Start the recommendation of the coordination team (TKKSD) to sign."),
        "recommendations",
        "date",
        _known,
        (WRITTEN, SENDER),
    ),
    told=("date", "number", "from", "cooperation"),
    steps=_steps,
)
