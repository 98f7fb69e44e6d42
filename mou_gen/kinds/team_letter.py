"""What the letters of the coordination team share: the TKKSD, and who signs for it (Permendagri 22/2020, article 47)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mou_gen.data.values import Unknown
from mou_gen.errors import Problem
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement
from mou_gen.kinds.kind import Values
from mou_gen.kinds.letter import OfficeLetter, Urgency, sender_of
from mou_gen.kinds.party import Official
from mou_gen.library.agreement_types import REGION
from mou_gen.messages import _

CHAIR, DEPUTY, SECRETARY = "Ketua", "Wakil Ketua", "Sekretaris"
LEADERS = (CHAIR, DEPUTY)


class TeamLetter(OfficeLetter):
    """A letter of the Tim Koordinasi Kerja Sama Daerah of a region, which sits with its Sekretariat Daerah."""

    agreement: AgreementRef
    urgency: Urgency | None = None

    @property
    def capacity(self) -> str:
        """As what the signatory signs for the team, by office alone; "" where the office is none of its."""
        return capacity_of(self.signatory)

    def check(self) -> Iterator[Problem]:
        """Yield also a sender that has no such team."""
        yield from super().check()
        if self.issuer.sort != REGION:
            message = _("`{key}` is no region and has no coordination team", key=self.issuer.key)
            hint = _("write an office of a region (Permendagri 22/2020, article 46(1))")
            yield self.problem("from", message, hint)


def capacity_of(signatory: Official | Unknown) -> str:
    """Return as what *signatory* signs for the team, by office alone; "" where the office is none of its.

    The chair is the Sekretaris Daerah, the deputy an Asisten, the secretary the head of the Biro or
    Bagian for cooperation (article 47(1)).
    """
    office = "" if isinstance(signatory, Unknown) else str(signatory.office["id"]).casefold()
    if office.startswith("asisten"):
        return DEPUTY
    if office.startswith("sekretaris daerah"):
        return CHAIR
    return SECRETARY if "kerja sama" in office else ""


def team_of(agreement: JointAgreement, asked: Values) -> str:
    """Return the Sekretariat Daerah of the party that sends as a reference to an office, "" where it has none."""
    sender = sender_of(agreement, asked)
    units = next((each.units for each in agreement.parties if each.key == sender), {})
    return f"{sender}/setda" if "setda" in units else ""


def team_facts(letter: TeamLetter) -> dict[str, Any]:
    """Return what the template of every letter of the team may name."""
    return {"letter": letter, "capacity": letter.capacity}
