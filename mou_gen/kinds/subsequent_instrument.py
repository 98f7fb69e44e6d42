"""What the parties conclude after an agreement: an addendum, an extension, its end.

It has the form of the agreement that it is about, its parties and their signatories, and is in languages of it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from mou_gen.data.fields import (
    AnyKey,
    BilingualText,
    Day,
    PlainWords,
    between,
)
from mou_gen.data.model import Maybe
from mou_gen.data.values import LANGUAGES, Bilingual, SourcedNumber, SourcedText, Unknown
from mou_gen.data.waiver import Waivers
from mou_gen.document import Layout
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import (
    Agreement,
    AgreementNumber,
    Authority,
    Clause,
    CouncilApproval,
    Languages,
    LayoutName,
    Signatory,
)
from mou_gen.kinds.agreement_facts import emblem_bearers, sides
from mou_gen.kinds.cooperation import CooperationRef
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement, UnderAgreement
from mou_gen.kinds.kind import Question, Scaffold, Values, languages
from mou_gen.kinds.party import Party, Signing, Unit, regions_among
from mou_gen.kinds.references import no_such, no_such_unit
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.library.agreement_types import AgreementType
from mou_gen.messages import N_, _, listed

COOPERATION = Question(
    "cooperation",
    N_("Name of the Perjanjian Kerja Sama that it is about; the default is the agreement itself."),
    type="key",
    names="cooperation",
)


class SubsequentInstrument(UnderAgreement):
    """What the parties of an agreement conclude about it, and sign as they signed it."""

    kind: PlainWords
    agreement: AgreementRef
    cooperation: CooperationRef | None = None
    """The Perjanjian Kerja Sama that it is about, where that is not the agreement itself."""
    languages: Languages = LANGUAGES
    layout: LayoutName = Layout.COLUMNS
    date: Maybe[Day]
    place: Maybe[PlainWords]
    numbers: tuple[AgreementNumber, ...] = ()
    """As the parties number it, in their order."""
    signing: Signing | None = None
    signatories: dict[AnyKey, Signatory] = Field(default_factory=dict)
    """By key of the party; where there is none, the head of region signs."""
    letters: dict[AnyKey, Authority] = Field(default_factory=dict)
    """By key of the institution: the letter by which its head signs."""
    approvals: dict[AnyKey, CouncilApproval] = Field(default_factory=dict)
    """By key of the region: the letter by which the leaders of its DPRD approve."""
    originals: Annotated[SourcedNumber, PlainValidator(between(1, 99))]
    draft: BilingualText | None = None
    """Why this is only a draft."""
    waive: Waivers = ()
    """Rules whose findings do not count here, each with its reason."""

    @classmethod
    def called(cls) -> str:
        """Return `agreement` for what all of them may lack as an agreement may."""
        return "agreement" if cls is SubsequentInstrument else super().called()

    @property
    def base(self) -> Agreement:
        """The agreement that it is about."""
        return self.cooperation or self.agreement

    @property
    def key(self) -> str:
        """The name of its file, without the ending."""
        return PurePosixPath(self.origin.file).stem

    @property
    def cooperation_key(self) -> str:
        """The name of the Perjanjian Kerja Sama that it is about, "" for the agreement itself."""
        return self.cooperation.key if self.cooperation else ""

    @property
    def row(self) -> AgreementType:
        """What follows from the type of that agreement."""
        return self.base.row

    @property
    def precedes_the_form(self) -> bool:
        """Whether that agreement is dated before Permendagri 22/2020."""
        return self.base.precedes_the_form

    @property
    def parties(self) -> tuple[Party, ...]:
        """The parties of that agreement."""
        return self.base.parties

    @property
    def subject(self) -> Bilingual | Unknown:
        """The subject of that agreement."""
        return self.base.subject

    @property
    def focal_points(self) -> Mapping[Any, SourcedText]:
        """The focal points of that agreement."""
        return self.base.focal_points

    @property
    def issuer(self) -> Party:
        """The first party, whose theme it takes."""
        return self.base.issuer

    @property
    def signed_by_heads(self) -> tuple[Party, ...]:
        """The parties whose head of region signs."""
        return tuple(party for party in self.parties if party.key not in self.signatories)

    def signatory_of(self, party: Party) -> Signatory | None:
        """Return who signs for *party* by special power of attorney, None where the head of region does."""
        return self.signatories.get(party.key)

    def title_office(self, party: Party) -> Unit | None:
        """Return the office of *party* that the title of that agreement names."""
        return self.base.title_office(party)

    def step(self, event: Event, until: dt.date | None = None) -> Step:
        """Return the *event* that it is, with the last day *until* which the agreement is valid then."""
        draft = self.draft is not None
        return Step(event, plain_day(self.date), self.cooperation_key, plain_day(until), draft)

    def costs_of(self, party: Party) -> tuple[Clause, ...]:  # noqa: ARG002 - an agreement may say it
        """Return nothing: what a party pays for is in the agreement."""
        return ()

    def check(self) -> Iterator[Problem]:
        """Yield languages that the agreement does not have, and parties and units that are not there."""
        if strange := [tag for tag in self.languages if tag not in self.base.languages]:
            message = _("the agreement has no text in {languages}", languages=listed(strange))
            hint = _(
                "write the languages of the agreement: {names}", names=listed(self.base.languages)
            )
            yield self.problem("languages", message, hint)
        if len(self.numbers) > len(self.parties):
            message = _("`numbers` has more items than there are parties")
            yield self.problem("numbers", message, _("write one per party, in their order"))
        parties = {party.key: party for party in self.parties}
        for name in (*self.signatories, *self.letters):
            if name not in parties:
                yield no_such(name, _("party of this agreement with the key"), parties)
        regions = {party.key: party for party in regions_among(self.parties)}
        for name in self.approvals:
            if name not in regions:
                yield no_such(name, _("region of this agreement with the key"), regions)
        for name, signatory in self.signatories.items():
            if name in parties and signatory.unit not in parties[name].units:
                yield no_such_unit(signatory.unit, parties[name])


# ---- what the kinds share ----------------------------------------------------------------------


def subsequent_facts(record: SubsequentInstrument) -> dict[str, Any]:
    """Return what the template of *record* may name of it and of the agreement it is about."""
    return {
        "agreement": record,
        "base": record.base,
        "base_parties": tuple(sides(record.base)),
        "instrument": record.row.name,
        "parties": tuple(sides(record)),
        "regions": tuple(each for each in sides(record) if each.sort == "region"),
        "standing": record.row.standing,
        "own_councils": any(party.council for party in regions_among(record.parties)),
        "garuda": record.row.emblems == "garuda",
        "emblems": emblem_bearers(record.parties) if record.base.shows_emblems else (),
        "between_regions": all(party.sort == "region" for party in record.parties),
    }


def subsequent_scaffold(help: str, folder: str, name: str) -> Scaffold:
    """Return how `new` starts one in *folder*; *help* is what it does, *name* what its file is named for."""
    return Scaffold(
        help,
        folder,
        "name",
        _known,
        (
            Question("name", name, type="key", needed=True),
            COOPERATION,
            languages(),
        ),
    )


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    return {
        "cooperation": asked.get("cooperation") or None,
        "languages": asked["languages"],
        "layout": str(agreement.layout),
        "originals": len(agreement.parties),
    }
