"""The special power of attorney: surat kuasa khusus (Permendagri 22/2020, articles 14(2), 14(3) and 36(2))."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mou_gen.data.fields import OfficeKey
from mou_gen.data.model import Maybe
from mou_gen.data.values import Unknown
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Signatory
from mou_gen.kinds.agreement_facts import sides
from mou_gen.kinds.cooperation import CooperationRef
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import NUMBERED, WRITTEN, HeadLetter, sender_of, sending_parties
from mou_gen.kinds.neighbours import latest_in
from mou_gen.kinds.party import Unit
from mou_gen.kinds.references import no_such_unit
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.language.citations import in_indonesian
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _


class PowerOfAttorney(HeadLetter):
    """By which a head of region has the head of an office sign a Perjanjian Kerja Sama."""

    cooperation: CooperationRef
    copied_to: Maybe[OfficeKey]
    """Key of the unit in charge of cooperation, which gets a copy (article 14(3))."""

    @property
    def receiver(self) -> Signatory | None:
        """Who signs by it, None where the head of region signs."""
        return self.cooperation.signatories.get(self.sender.key)

    @property
    def unit(self) -> Unit | None:
        """The office whose head signs by it."""
        return self.sender.units[self.receiver.unit] if self.receiver else None

    @property
    def informed(self) -> Unit | Unknown:
        """The office in charge of cooperation."""
        return (
            self.copied_to
            if isinstance(self.copied_to, Unknown)
            else self.sender.units[self.copied_to]
        )

    def check(self) -> Iterator[Problem]:
        """Yield also a power that nobody needs, and an office that is not there."""
        yield from super().check()
        if self.receiver is None:
            message = _(
                "the head of `{key}` signs `cooperation` and needs no power", key=self.sender.key
            )
            hint = _(
                "add the head of the office to `signatories` there (Permendagri 22/2020, article 14(2)), or delete this file"
            )
            yield self.problem("cooperation", message, hint)
        if not isinstance(self.copied_to, Unknown) and self.copied_to not in self.sender.units:
            yield no_such_unit(self.copied_to, self.sender)


# ---- the kind --------------------------------------------------------------------------


def _facts(
    letter: PowerOfAttorney, _languages: tuple[str, ...], _labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of a power of attorney may name."""
    return {
        "letter": letter,
        "unit": letter.unit,
        "informed": letter.informed,
        "instrument": letter.cooperation.row.name["id"],
        "joint": letter.agreement.row.name["id"],
        "joint_parties": tuple(sides(letter.agreement)),
        "article": in_indonesian(letter.cooperation.row.signed_law).partition(", ")[2],
    }


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    return {
        "from": sender_of(agreement, asked),
        "cooperation": latest_in(agreement, "cooperations"),
    }


def _choices(agreement: JointAgreement) -> dict[str, list[str]]:
    units = dict.fromkeys(unit for party in agreement.parties for unit in map(str, party.units))
    return {**sending_parties(agreement), "copied_to": list(units)}


def _steps(letter: PowerOfAttorney) -> tuple[Step, ...]:
    day, draft = plain_day(letter.date), letter.draft is not None
    return (Step(Event.EMPOWERED, day, letter.cooperation.key, draft=draft),)


KIND = Kind(
    "power-of-attorney",
    PowerOfAttorney,
    (
        DocumentKind(
            "power-of-attorney",
            _facts,
            carries_data=True,
            prints=NUMBERED,
            says=("surat kuasa khusus", "memberikan kuasa", "tembusan"),
            signed_over=("Pemberi Kuasa", "Penerima Kuasa"),
        ),
    ),
    Scaffold(
        N_("Start the special power of attorney to sign a Perjanjian Kerja Sama."),
        "powers-of-attorney",
        "date",
        _known,
        (WRITTEN, SENDER),
        _choices,
    ),
    told=("date", "number", "from", "cooperation"),
    steps=_steps,
)
