"""The Nota Kesepakatan Sinergi: tasks that the Government and regions share (Permendagri 22/2020, articles 42 and 52 to 60)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from mou_gen.data.fields import AnyKey, BilingualText, YesNo, between
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import SourcedNumber, Unknown
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Clauses, types_of
from mou_gen.kinds.agreement_facts import agreement_facts, unknown_of
from mou_gen.kinds.joint_agreement import KIND as AGREEMENT
from mou_gen.kinds.joint_agreement import THEME, JointAgreement
from mou_gen.kinds.kind import DocumentKind, Kind
from mou_gen.kinds.party import Party, RegionParty, regions_among
from mou_gen.kinds.references import no_such
from mou_gen.language.labels import Labels
from mou_gen.library.agreement_types import SYNERGY_FORM
from mou_gen.messages import _


class PlannedProgramme(Model):
    """Where the object stands in the annual plan (RKPD) of a region (Permendagri 22/2020, article 53(2))."""

    year: Annotated[SourcedNumber, PlainValidator(between(2000, 2099))]
    programme: BilingualText


class SynergyAgreement(JointAgreement):
    """A Nota Kesepakatan Sinergi: the file `agreement.yaml` in a folder of its own."""

    background: Maybe[BilingualText]
    locations: Maybe[BilingualText]
    rkpd: dict[AnyKey, PlannedProgramme] = Field(default_factory=dict)
    """By key of the region."""
    tasks: dict[AnyKey, Clauses] = Field(default_factory=dict)
    """By key of the party."""
    emblems: YesNo | None = None
    """Whether it shows the logos and emblems of its parties."""

    def check(self) -> Iterator[Problem]:
        """Yield also parties that are not there."""
        yield from super().check()
        parties = [party.key for party in self.parties]
        for by_party in (self.rkpd, self.tasks):
            for name in by_party:
                if name not in parties:
                    yield no_such(name, _("party of this agreement with the key"), parties)

    @property
    def shows_emblems(self) -> bool:
        """Whether it shows the logos and emblems of its parties."""
        return self.emblems == "yes"


def _facts(
    agreement: SynergyAgreement, tags: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of a Nota Kesepakatan Sinergi may name.

    Raises:
        InputError: the plan names an article that is not there or may not go.
    """
    return {
        **agreement_facts(agreement, tags, labels),
        "tasks": {party.key: _of(agreement, party, "tasks") for party in agreement.parties},
        "programmes": {
            party.key: _of(agreement, party, "rkpd") for party in regions_among(agreement.parties)
        },
        "reporting": tuple(
            {"index": index, "head": party.place.head, "above": _head_above(party)}
            for index, party in enumerate(agreement.parties)
            if isinstance(party, RegionParty)
        ),
    }


def _head_above(region: RegionParty) -> Mapping[str, str] | None:
    """Return the Governor to whom a Regent or Mayor reports; None for a province, which reports to the Minister.

    Permendagri 22/2020, article 60(2) and (3).
    """
    above = region.place.above
    return above.head if above else None


def _of(agreement: SynergyAgreement, party: Party, key: str) -> Any | Unknown:
    """Return what *agreement* says of *party* under *key*."""
    said: Mapping[str, Any] = getattr(agreement, key)
    return said.get(party.key) or unknown_of(
        agreement, f"agreement.{key}", key, f"{key}.{party.key}", party
    )


KIND = Kind(
    "synergy",
    SynergyAgreement,
    (DocumentKind("synergy", _facts, theme=THEME, carries_data=True),),
    told=AGREEMENT.told,
    steps=AGREEMENT.steps,
    of="agreement",
    types=types_of(SYNERGY_FORM),
)
