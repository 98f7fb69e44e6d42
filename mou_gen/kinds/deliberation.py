"""The record of a deliberation on a dispute (berita acara hasil musyawarah; Permendagri 22/2020, articles 18(3) and 19(2))."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from mou_gen.data.fields import AnyKey, between, one_of
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import SourcedNumber, SourcedText
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Agreement, Authority
from mou_gen.kinds.agreement_facts import province_of, sides
from mou_gen.kinds.amended_base import AmendedBy, amended_facts, strange_addendum
from mou_gen.kinds.cooperation import CooperationRef
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import NUMBERED, WRITTEN, Lines, OfficialRecord, office_of, sender_of
from mou_gen.kinds.party import Official, Party
from mou_gen.kinds.references import OfficeRef, no_such
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _

PROVINCE = "province"


class Representative(Model):
    """Who speaks and signs for a party."""

    official: Maybe[Official]
    authority: Authority | None = None
    """By which special power of attorney, where that is not the head of region."""
    position: Maybe[Lines]
    """What the party holds."""


class Deliberation(OfficialRecord):
    """A record of what the parties of a dispute have agreed, or that they have not: a file in `deliberations`."""

    agreement: AgreementRef
    cooperation: CooperationRef | None = None
    """The Perjanjian Kerja Sama that the dispute is about, where that is not the agreement itself."""
    amended_by: AmendedBy = None
    """The last addendum to that agreement, where it was amended."""
    sender: OfficeRef = Field(alias="from")
    """The office that draws it up, and whose letterhead it bears (article 18(2))."""
    held: Annotated[SourcedText, PlainValidator(one_of("parties", PROVINCE))]
    """Among the parties (article 18), or before the TKKSD of the province (article 19(2))."""
    dispute: Maybe[Lines]
    """What the dispute is about."""
    documents: Maybe[Lines]
    """The documents on the cooperation that were at hand (article 18(2))."""
    representatives: dict[AnyKey, Representative]
    """By key of the party: who speaks and signs for it."""
    outcome: Annotated[SourcedText, PlainValidator(one_of("settled", "unsettled"))]
    settlement: Lines | None = None
    """What was agreed, where it is settled."""
    originals: Annotated[SourcedNumber, PlainValidator(between(1, 99))]

    @property
    def base(self) -> Agreement:
        """The agreement that the dispute is about."""
        return self.cooperation or self.agreement

    @property
    def issuer(self) -> Party:
        """The party whose office draws it up."""
        return self.sender.party

    @property
    def is_settled(self) -> bool:
        """Whether the parties have agreed."""
        return self.outcome == "settled"

    def check(self) -> Iterator[Problem]:
        """Yield also who does not speak, a settlement that is not there, and a province that settles nothing."""
        yield from strange_addendum(self, self.amended_by, self.base)
        yield from self.outsider(self.issuer, "from", self.entries["from"].origin.source)
        parties = [party.key for party in self.base.parties]
        for name in self.representatives:
            if name not in parties:
                yield no_such(name, _("party of this agreement with the key"), parties)
        for name in parties:
            if name not in self.representatives:
                message = _("nobody speaks for `{party}`", party=name)
                hint = _("every party signs (Permendagri 22/2020, articles 18(3) and 19(2))")
                yield self.problem("representatives", message, hint)
        if self.is_settled and not self.settlement:
            message = _("`settlement` is missing")
            yield self.problem("outcome", message, _("write what the parties have agreed"))
        if not self.is_settled and self.settlement:
            message = _("`settlement` stands beside `outcome: unsettled`")
            yield self.problem("settlement", message, _("keep one of the two"))
        if self.held == PROVINCE and province_of(self.base.parties) is None:
            message = _("no province settles disputes between these parties")
            hint = _(
                "it does between regencies and cities that lie in it (Permendagri 22/2020, articles 19 and 21)"
            )
            yield self.problem("held", message, hint)


# ---- the kind ----------------------------------------------------------------------------------


def _facts(
    record: Deliberation, _tags: tuple[str, ...], _labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of *record* may name."""
    return {
        "record": record,
        "base": record.base,
        **amended_facts(record.amended_by),
        "base_parties": tuple(sides(record.base)),
        "heads": {party.key: party.head for party in record.base.parties},
        "instrument": record.base.row.name["id"],
        "province": province_of(record.base.parties),
        "between_regions": all(party.sort == "region" for party in record.base.parties),
    }


def _steps(record: Deliberation) -> tuple[Step, ...]:
    event = Event.SETTLED if record.is_settled else Event.DISPUTED
    name = record.cooperation.key if record.cooperation else ""
    return (Step(event, plain_day(record.date), name, draft=record.draft is not None),)


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    return {
        "from": office_of(agreement, sender_of(agreement, asked)),
        "held": "parties",
        "representatives": {
            party.key: {"official": None, "position": None} for party in agreement.parties
        },
        "originals": len(agreement.parties),
    }


KIND = Kind(
    "deliberation",
    Deliberation,
    (
        DocumentKind(
            "deliberation",
            _facts,
            carries_data=True,
            prints=(*NUMBERED, "dispute", "originals"),
            says=("berita acara", "musyawarah"),
        ),
    ),
    Scaffold(
        N_("Start the record of a deliberation on a dispute."),
        "deliberations",
        "date",
        _known,
        (WRITTEN, SENDER),
    ),
    told=("date", "number", "outcome", "held", "cooperation"),
    steps=_steps,
)
