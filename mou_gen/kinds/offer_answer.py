"""The answer to an offer of cooperation: surat jawaban (Permendagri 22/2020, articles 8(3) and 54(3))."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import PlainValidator

from mou_gen.data.fields import Day, PlainWords, YesNo
from mou_gen.data.values import SourcedDate
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import IN_FORCE
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import NUMBERED, WRITTEN, HeadLetter, sending_parties
from mou_gen.kinds.neighbours import latest_in, neighbour
from mou_gen.kinds.offer import KIND as OFFER
from mou_gen.kinds.offer import Offer, offered_as
from mou_gen.kinds.party import Unit
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _

OfferRef = Annotated[Offer, PlainValidator(neighbour(OFFER.name))]
"""An offer under the agreement beside it, written as the name of its file."""


class OfferAnswer(HeadLetter):
    """A letter of a party to the one that offers."""

    offer: OfferRef
    received: Day | None = None
    """When the offer arrived, from which the time to answer counts (article 8(3))."""
    accepted: YesNo
    reasons: tuple[PlainWords, ...] = ()
    """Why it is declined, or what is still to be discussed."""

    @property
    def counted_from(self) -> SourcedDate:
        """The day from which the time to answer counts, as far as it is known."""
        return self.received or self.offer.date

    @property
    def focal_point(self) -> Unit | None:
        """The office that prepares the agreement for the party that answers, None where it is not known."""
        unit = self.agreement.focal_points.get(self.sender.key)
        return self.sender.units.get(unit) if unit else None

    def check(self) -> Iterator[Problem]:
        """Yield also that the party which offers answers itself, or one that a second request did not go to."""
        yield from super().check()
        if self.sender.key == self.offer.sender.key:
            message = _("`{key}` made the offer and cannot answer it", key=self.sender.key)
            hint = _("write the party that received it (Permendagri 22/2020, article 8(3))")
            yield self.problem("from", message, hint)
        elif self.sender.key not in [party.key for party in self.offer.parties]:
            message = _("the second request did not go to `{key}`", key=self.sender.key)
            hint = _(
                "write in `offer` the one that it received (Permendagri 22/2020, article 8(4))"
            )
            yield self.problem("from", message, hint)


# ---- the kind --------------------------------------------------------------------------


def _facts(
    letter: OfferAnswer, _languages: tuple[str, ...], _labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of an answer may name."""
    row = letter.agreement.row
    return {
        "letter": letter,
        "instrument": row.name["id"],
        "offered": offered_as(row),
        "article": row.offer_article if letter.date >= IN_FORCE and row.answer_days else "",
        "paragraph": _paragraph(letter),
        "focal_point": letter.focal_point,
    }


def _paragraph(letter: OfferAnswer) -> int:
    """Return the paragraph that the answer rests on: a second request, and so its answer, is that of paragraph (4)."""
    return 4 if letter.offer.previous else 3


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    answering = asked.get("sender") or agreement.parties[1].key
    return {"from": answering, "offer": latest_in(agreement, "offers")}


def _steps(letter: OfferAnswer) -> tuple[Step, ...]:
    event = Event.ACCEPTED if letter.accepted == "yes" else Event.DECLINED
    day, draft = plain_day(letter.date), letter.draft is not None
    return (Step(event, day, draft=draft, parties=(letter.sender.key,)),)


KIND = Kind(
    "offer-answer",
    OfferAnswer,
    (
        DocumentKind(
            "offer-answer",
            _facts,
            carries_data=True,
            prints=(*NUMBERED, "classification"),
            says=("penawaran",),
        ),
    ),
    Scaffold(
        N_("Start the answer to an offer of cooperation."),
        "offer-answers",
        "date",
        _known,
        (WRITTEN, SENDER),
        sending_parties,
    ),
    told=("date", "number", "from", "offer", "accepted"),
    steps=_steps,
)
