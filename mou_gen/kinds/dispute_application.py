"""The application to settle a dispute: to the TKKSD of the province, or to the Minister (Permendagri 22/2020, articles 19 to 21)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import PlainValidator

from mou_gen.data.fields import Day, PlainWords
from mou_gen.data.model import Maybe, Model
from mou_gen.errors import Problem, Source
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.agreement_facts import province_of, sides
from mou_gen.kinds.amended_base import AmendedBy, amended_facts, strange_addendum
from mou_gen.kinds.cooperation import CooperationRef
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import NUMBERED, WRITTEN, Lines, OfficeLetter, Urgency, sender_of
from mou_gen.kinds.neighbours import latest_in, neighbour
from mou_gen.kinds.party import Party, RegionParty
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.kinds.team_letter import capacity_of, team_of
from mou_gen.language.labels import Labels
from mou_gen.language.regions import Region
from mou_gen.messages import N_, _

DeliberationRef = Annotated[Deliberation, PlainValidator(neighbour("deliberation"))]
"""The record of a deliberation under the agreement beside it, written as the name of its file."""


class MinisterDecree(Model):
    """The decree by which the Minister settles a dispute; it is final and binding (articles 20(3) and 21(3))."""

    number: Maybe[PlainWords]
    date: Day


class DisputeApplication(OfficeLetter):
    """A letter that asks to settle a dispute on which deliberation brought no agreement."""

    agreement: AgreementRef
    urgency: Urgency | None = None
    cooperation: CooperationRef | None = None
    """The Perjanjian Kerja Sama that the dispute is about, where that is not the agreement itself."""
    amended_by: AmendedBy = None
    """The last addendum to that agreement, where it was amended."""
    deliberation: DeliberationRef
    """The record that it was not settled."""
    dispute: Maybe[Lines]
    """What the dispute is about."""
    request: Maybe[Lines]
    """What is asked for."""
    at: Maybe[PlainWords]
    """Seat of the TKKSD of the province, or of the Minister."""
    decree: MinisterDecree | None = None
    """The decree that has settled the dispute since; not printed."""

    @property
    def base(self) -> Agreement:
        """The agreement that the dispute is about."""
        return self.cooperation or self.agreement

    @property
    def province(self) -> Region | None:
        """The province that settles disputes between the parties, None where the Minister does."""
        return province_of(self.base.parties)

    @property
    def is_of_province(self) -> bool:
        """Whether the Governor writes, since the team of the province brought no agreement (article 20(1))."""
        own = self.issuer.place if isinstance(self.issuer, RegionParty) else None
        return self.province is not None and own == self.province

    @property
    def to_province(self) -> bool:
        """Whether it goes to the TKKSD of the province (article 19(1)); else it goes to the Minister."""
        return self.province is not None and not self.is_of_province

    def outsider(self, party: Party, key: str, place: Source) -> Iterator[Problem]:
        """Yield that *party* is no party of the agreement, nor the province that tried to settle the dispute."""
        if not self.is_of_province:
            yield from super().outsider(party, key, place)

    def check(self) -> Iterator[Problem]:
        """Yield also parties whose disputes the law leaves to them."""
        yield from super().check()
        yield from strange_addendum(self, self.amended_by, self.base)
        if self.base.row.disputes != "minister":
            message = _("no law lets these parties apply to the province or the Minister")
            hint = _(
                "follow the article on disputes of the agreement (Permendagri 22/2020, articles 18 to 21 are on regions)"
            )
            yield self.problem("agreement", message, hint)


# ---- the kind ----------------------------------------------------------------------------------


def _facts(
    letter: DisputeApplication, _tags: tuple[str, ...], _labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of *letter* may name."""
    return {
        "letter": letter,
        "capacity": capacity_of(letter.signatory),
        "base": letter.base,
        **amended_facts(letter.amended_by),
        "base_parties": tuple(sides(letter.base)),
        "instrument": letter.base.row.name["id"],
        "to_province": letter.to_province,
        "province": letter.province,
        "article": "19" if letter.to_province else "20" if letter.is_of_province else "21",
    }


def _steps(letter: DisputeApplication) -> tuple[Step, ...]:
    name, draft = letter.cooperation.key if letter.cooperation else "", letter.draft is not None
    asked = Step(Event.ESCALATED, plain_day(letter.date), name, draft=draft)
    if letter.decree is None:
        return (asked,)
    return asked, Step(Event.SETTLED, plain_day(letter.decree.date), name)


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    last = latest_in(agreement, "deliberations")
    return {
        "from": team_of(agreement, asked) or f"{sender_of(agreement, asked)}/setda",
        **({} if province_of(agreement.parties) else {"signed_by": "head"}),
        **({"deliberation": last} if last else {}),
    }


KIND = Kind(
    "dispute-application",
    DisputeApplication,
    (
        DocumentKind(
            "dispute-application",
            _facts,
            carries_data=True,
            prints=(*NUMBERED, "dispute", "request"),
            says=("permohonan", "perselisihan"),
        ),
    ),
    Scaffold(
        N_("Start the application to settle a dispute."),
        "dispute-applications",
        "date",
        _known,
        (WRITTEN, SENDER),
    ),
    told=("date", "number", "from", "cooperation"),
    steps=_steps,
)
