"""The feasibility study of a cooperation with a third party (Permendagri 22/2020, articles 25 to 27)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import Field

from mou_gen.data.fields import Day, PlainWords
from mou_gen.data.model import Maybe, Model
from mou_gen.data.waiver import Waivers
from mou_gen.document import Layout
from mou_gen.errors import Problem
from mou_gen.kinds.agreement_facts import agreement_facts
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement, UnderAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import WRITTEN, Lines, sender_of
from mou_gen.kinds.party import Party
from mou_gen.kinds.references import PartyRef
from mou_gen.language.labels import Labels
from mou_gen.library.agreement_types import REGION
from mou_gen.messages import N_, _

_PARTS = (
    "latar belakang",
    "dasar hukum",
    "maksud dan tujuan",
    "objek kerja sama",
    "kegiatan yang akan dilaksanakan",
    "jangka waktu",
    "analisis manfaat dan biaya",
    "kesimpulan dan rekomendasi",
)
"""What it holds at least, in its order (article 27)."""


class InitiativeCriteria(Model):
    """What a third party that begins must meet (article 26(1))."""

    integration: Maybe[Lines]
    """How it fits the master plan of the sector."""
    viability: Maybe[Lines]
    """Why it is viable, economically and financially."""
    means: Maybe[Lines]
    """From what the third party finances it."""


class PartnerSelection(Model):
    """By what a partner was chosen among several (article 30(3))."""

    standing: Maybe[Lines]
    experience: Maybe[Lines]
    commitment: Maybe[Lines]


class FeasibilityStudy(UnderAgreement):
    """A feasibility study of the party that begins the cooperation."""

    kind: PlainWords
    agreement: AgreementRef
    sender: PartyRef = Field(alias="from")
    date: Maybe[Day]
    draft: PlainWords | None = None
    background: Maybe[Lines]
    purpose: Maybe[Lines]
    activities: Maybe[Lines]
    benefits_and_costs: Maybe[Lines]
    conclusion: Maybe[Lines]
    criteria: Maybe[InitiativeCriteria]
    selection: PartnerSelection | None = None
    waive: Waivers = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """It goes to Indonesian offices (UU 24/2009)."""
        return ("id",)

    @property
    def layout(self) -> Layout:
        """With one language there is nothing to lay out."""
        return Layout.STACKED

    @property
    def issuer(self) -> Party:
        """The party that begins."""
        return self.sender

    def check(self) -> Iterator[Problem]:
        """Yield a party that is not there, and an agreement that needs no study."""
        if self.sender.key not in [party.key for party in self.agreement.parties]:
            message = _("`{key}` is not a party to the agreement", key="from")
            yield self.problem("from", message)
        if all(party.sort == REGION or party.is_central for party in self.agreement.parties):
            message = _("only a cooperation with a third party needs a feasibility study")
            hint = _("delete this file (Permendagri 22/2020, articles 25 to 27)")
            yield self.problem("agreement", message, hint)


def _facts(
    study: FeasibilityStudy, _tags: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of *study* may name."""
    facts = agreement_facts(study.agreement, ("id",), labels)
    return {
        "study": study,
        "agreement": study.agreement,
        "instrument": facts["instrument"],
        "legal_basis": facts["legal_basis"],
        "affairs": facts["affairs"],
        "others": tuple(each for each in study.agreement.parties if each.key != study.sender.key),
        "by_third_party": study.sender.sort != REGION,
    }


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    return {"from": sender_of(agreement, asked)}


KIND = Kind(
    "feasibility-study",
    FeasibilityStudy,
    (
        DocumentKind(
            "feasibility-study",
            _facts,
            carries_data=True,
            prints=("background", "purpose", "activities", "benefits_and_costs", "conclusion"),
            headings=lambda _study: _PARTS,
            headings_by=lambda _study: "Permendagri 22/2020, article 27",
        ),
    ),
    Scaffold(
        N_("Start the feasibility study of a cooperation with a third party."),
        "studies",
        "date",
        _known,
        (WRITTEN, SENDER),
        lambda agreement: {"from": [party.key for party in agreement.parties]},
    ),
    told=("date", "activities", "benefits_and_costs"),
)
