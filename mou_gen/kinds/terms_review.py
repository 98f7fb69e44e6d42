"""The review of the terms of reference by the TKKSD, as a checklist (Permendagri 22/2020, article 7(4))."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from mou_gen.data.fields import PlainWords, one_of
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import SourcedText
from mou_gen.errors import Problem
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import NUMBERED, WRITTEN, Lines, office_of, sender_of
from mou_gen.kinds.neighbours import latest_in, neighbour
from mou_gen.kinds.offer_answer import OfferRef
from mou_gen.kinds.references import OfficeRef
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.kinds.team_letter import TeamLetter, team_facts, team_of
from mou_gen.language.citations import in_indonesian
from mou_gen.language.labels import Labels
from mou_gen.library.agreement_types import REGION
from mou_gen.messages import N_, _

MET, UNMET = "met", "unmet"
_OF_A_THIRD_PARTY = "Permendagri 22/2020, article 31(2)"


class Criterion(Model):
    """What the team found on one consideration."""

    result: Annotated[SourcedText, PlainValidator(one_of(MET, "partly", UNMET))]
    note: PlainWords | None = None


class Criteria(Model):
    """What the team considers; the last three where a third party offers (articles 7(4), 29(4) and 31(2))."""

    plans: Maybe[Criterion]
    """Rencana Pembangunan Jangka Menengah Daerah, and the strategic plan of the sector."""
    spatial_plan: Maybe[Criterion]
    """Rencana Tata Ruang Wilayah."""
    links: Maybe[Criterion]
    """Between sectors and between areas."""
    feasibility: Maybe[Criterion]
    """Of costs and benefits."""
    impact: Maybe[Criterion]
    """On the development of the region."""
    standing: Criterion | None = None
    experience: Criterion | None = None
    commitment: Criterion | None = None


class TermsReview(TeamLetter):
    """A letter of the team to the office that begins the cooperation (article 7(5))."""

    recipient: OfficeRef = Field(alias="to")
    offer: OfferRef
    """The offer whose terms of reference are reviewed."""
    criteria: Criteria
    conclusion: Maybe[Lines]

    @property
    def of_third_party(self) -> bool:
        """Whether a third party made the offer, which the team reviews when it has arrived (article 31)."""
        return self.offer.sender.sort != REGION

    @property
    def law(self) -> str:
        """The article that asks for the review, in English."""
        return (
            _OF_A_THIRD_PARTY if self.of_third_party else self.agreement.row.steps.get("review", "")
        )

    def check(self) -> Iterator[Problem]:
        """Yield also an office of another region."""
        yield from super().check()
        if self.recipient.party.key != self.issuer.key:
            message = _("`to` is an office of another party")
            hint = _(
                "the review goes back to the office that begins the cooperation (Permendagri 22/2020, article 7(5))"
            )
            yield self.problem("to", message, hint)


ReviewRef = Annotated[TermsReview, PlainValidator(neighbour("terms-review"))]
"""A review under the agreement beside it, written as the name of its file."""

# ---- the kind --------------------------------------------------------------------------


def _facts(
    letter: TermsReview, _languages: tuple[str, ...], _labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of a review may name."""
    article = in_indonesian(letter.law).partition(", ")[2]
    return {**team_facts(letter), "article": article, "of_third_party": letter.of_third_party}


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    return {
        "from": team_of(agreement, asked),
        "to": office_of(agreement, sender_of(agreement, asked)),
        "offer": latest_in(agreement, "offers"),
        "criteria": None,
    }


def _steps(letter: TermsReview) -> tuple[Step, ...]:
    return (Step(Event.REVIEWED, plain_day(letter.date), draft=letter.draft is not None),)


KIND = Kind(
    "terms-review",
    TermsReview,
    (
        DocumentKind(
            "terms-review",
            _facts,
            carries_data=True,
            prints=(
                *NUMBERED,
                "classification",
                "criteria.plans",
                "criteria.spatial_plan",
                "criteria.links",
                "criteria.feasibility",
                "criteria.impact",
                "conclusion",
            ),
            says=(
                "kesesuaian rencana kerja sama dengan rencana pembangunan jangka menengah daerah",
                "kesesuaian lokasi program/kegiatan dengan rencana tata ruang wilayah",
                "keterkaitan antarsektor dan antarwilayah",
                "kelayakan biaya dan manfaat",
                "dampak terhadap pembangunan daerah",
            ),
        ),
    ),
    Scaffold(
        N_("Start the review of the terms of reference by the coordination team (TKKSD)."),
        "terms-reviews",
        "date",
        _known,
        (WRITTEN, SENDER),
    ),
    told=("date", "number", "from"),
    steps=_steps,
)
