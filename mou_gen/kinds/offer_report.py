"""The report that an offer stays without an answer (Permendagri 22/2020, article 8(5))."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mou_gen.data.fields import PlainWords
from mou_gen.data.model import Maybe
from mou_gen.errors import Problem
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import (
    NUMBERED,
    WRITTEN,
    HeadLetter,
    Silent,
    sender_of,
    sending_parties,
)
from mou_gen.kinds.neighbours import latest_in
from mou_gen.kinds.offer import FirstOffer, governor_of
from mou_gen.kinds.offer_answer import OfferRef
from mou_gen.kinds.party import Party
from mou_gen.kinds.references import no_such
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.language.labels import Labels
from mou_gen.library.agreement_types import REGION
from mou_gen.messages import N_, _


class OfferReport(HeadLetter):
    """A letter of a head of region to the Governor, or of a Governor to the Minister."""

    request: OfferRef
    """The second request, which was not answered either."""
    silent: Silent = ()
    seat: Maybe[PlainWords]
    """The town that the letter goes to."""

    @property
    def first(self) -> FirstOffer | None:
        """The first offer, as the second request names it."""
        return self.request.previous

    @property
    def parties(self) -> tuple[Party, ...]:
        """Those that do not answer."""
        asked = self.request.parties
        return tuple(each for each in asked if not self.silent or each.key in self.silent)

    def check(self) -> Iterator[Problem]:
        """Yield also a report of another party, of a first offer, or of an offer to others than regions."""
        yield from super().check()
        if self.sender.key != self.request.sender.key:
            message = _("`{key}` did not make the offer", key=self.sender.key)
            hint = _("the party that offers reports (Permendagri 22/2020, article 8(5))")
            yield self.problem("from", message, hint)
        if self.request.previous is None:
            message = _("`request` refers to a first offer, not to a second request")
            hint = _("ask a second time before you report (Permendagri 22/2020, article 8(4))")
            yield self.problem("request", message, hint)
        if any(party.sort != REGION for party in self.agreement.parties):
            message = _("only an offer between regions is reported")
            hint = _("delete this file (Permendagri 22/2020, article 8(5))")
            yield self.problem("agreement", message, hint)
        asked = [party.key for party in self.request.parties]
        for name in self.silent:
            if name not in asked:
                yield no_such(name, _("party that was asked with the key"), asked)


# ---- the kind --------------------------------------------------------------------------


def _facts(
    letter: OfferReport, _languages: tuple[str, ...], _labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of a report may name."""
    governor = governor_of(letter.issuer)
    above = dict.fromkeys(governor_of(party) for party in letter.parties)
    return {
        "letter": letter,
        "governor": governor,
        "commands": not governor or list(above) == [governor],
        "follows_up": governor in above,
        "other_governors": [each for each in above if each and each != governor],
    }


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    return {"from": sender_of(agreement, asked), "request": latest_in(agreement, "offers")}


def _steps(letter: OfferReport) -> tuple[Step, ...]:
    return (Step(Event.SILENCE_REPORTED, plain_day(letter.date), draft=letter.draft is not None),)


KIND = Kind(
    "offer-report",
    OfferReport,
    (
        DocumentKind(
            "offer-report",
            _facts,
            carries_data=True,
            prints=(*NUMBERED, "classification", "seat"),
            says=("permintaan tanggapan kedua",),
        ),
    ),
    Scaffold(
        N_("Start the report that an offer stays without an answer."),
        "offer-reports",
        "date",
        _known,
        (WRITTEN, SENDER),
        sending_parties,
    ),
    told=("date", "number", "from", "request"),
    steps=_steps,
)
