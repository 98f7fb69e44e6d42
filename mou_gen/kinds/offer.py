"""The offer of cooperation with its terms of reference (Permendagri 22/2020, articles 7 and 8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mou_gen.data.fields import Day
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import SourcedDate
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import IN_FORCE
from mou_gen.kinds.agreement_facts import names_of_affairs
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold
from mou_gen.kinds.letter import (
    NUMBERED,
    WRITTEN,
    HeadLetter,
    Lines,
    Previous,
    Silent,
    sending_parties,
    sent_by_head,
)
from mou_gen.kinds.party import Party, RegionParty, places_among
from mou_gen.kinds.references import no_such
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.language.labels import Labels
from mou_gen.library.agreement_types import REGION, SYNERGY_FORM, AgreementType
from mou_gen.messages import N_, _


class Terms(Model):
    """Kerangka Acuan Kerja: what is not in the agreement (Permendagri 22/2020, article 7(2))."""

    background: Maybe[Lines]
    purpose: Maybe[Lines]
    location: Lines | None = None
    """Where it is not the regions of all parties."""
    benefits: Maybe[Lines]
    impact: Maybe[Lines]
    """Analysis of the social and environmental impact, as the field asks for."""
    funding: Maybe[Lines]
    plans: Lines | None = None
    """How it fits the development plans and the spatial plan, by which it is judged (article 7(4))."""


class FirstOffer(Previous):
    """An offer that is not answered."""

    received: Day | None = None
    """When it arrived, from which the time to answer counts (article 8(3) and (4))."""

    @classmethod
    def called(cls) -> str:
        """Return the name that labels files have for an earlier letter."""
        return Previous.called()

    def check(self) -> Iterator[Problem]:
        """Yield that it arrived before it was written."""
        written = self.date
        if self.received and isinstance(written, SourcedDate) and self.received < written:
            message = _("`received` is earlier than the offer of {day:%d-%m-%Y}", day=written)
            yield self.problem("received", message, _("correct one of the two dates"))


class Offer(HeadLetter):
    """A letter of a head of region to those of the other parties of an agreement in draft.

    The head alone signs an offer (Permendagri 22/2020, article 8(2)).
    """

    previous: FirstOffer | None = None
    """The offer that was not answered, where this asks for an answer a second time (article 8(4))."""
    silent: Silent = ()
    terms: Terms

    @property
    def offered_to(self) -> tuple[Party, ...]:
        """The other parties of the agreement."""
        return tuple(party for party in self.agreement.parties if party.key != self.sender.key)

    @property
    def parties(self) -> tuple[Party, ...]:
        """Whom the letter goes to: of a second request, those who have not answered."""
        return tuple(each for each in self.offered_to if not self.silent or each.key in self.silent)

    @property
    def days(self) -> int | None:
        """Within how many days an answer is due, None where the law does not say so.

        Permendagri 22/2020, articles 8(3), 8(5) and 54(3).
        """
        known, asked_before = self.agreement.row.answer_days, int(self.previous is not None)
        return known[asked_before] if asked_before < len(known) else None

    def check(self) -> Iterator[Problem]:
        """Yield also parties in `silent` that were not asked, or of a first offer."""
        yield from super().check()
        if self.silent and not self.previous:
            message = _("only a second request names in `silent` who has not answered")
            hint = _("add `previous`, or delete `silent` (Permendagri 22/2020, article 8(4))")
            yield self.problem("silent", message, hint)
        asked = [party.key for party in self.offered_to]
        for name in self.silent:
            if name not in asked:
                yield no_such(name, _("party that the offer went to with the key"), asked)


# ---- the kind --------------------------------------------------------------------------


def _facts(
    letter: Offer, _languages: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the letter and the terms of reference of an offer may name."""
    return {
        "letter": letter,
        "instrument": letter.agreement.row.name["id"],
        "regulated": letter.date >= IN_FORCE,
        "article": letter.agreement.row.offer_article,
        "between_regions": all(party.sort == REGION for party in letter.agreement.parties),
        "parts": letter.agreement.row.terms,
        "offered": offered_as(letter.agreement.row),
        "affairs": names_of_affairs(letter.agreement, labels["id"]),
        "governor": governor_of(letter.issuer),
        "locations": getattr(letter.agreement, "locations", None),
        "places": places_among(letter.agreement.parties),
    }


_OFFERED: Mapping[bool, Mapping[str, str]] = {
    True: {"word": "Sinergi", "first": "Sinergi", "title": "Sinergi"},
    False: {"word": "kerja sama", "first": "Kerja sama", "title": "Kerja Sama"},
}
"""Whether it is a Sinergi, and what is offered: in a sentence, at its beginning, and in a title."""


def offered_as(row: AgreementType) -> Mapping[str, str]:
    """Return what an offer of an agreement of this type offers: a Sinergi (article 54(1)), or a cooperation."""
    return _OFFERED[row.form == SYNERGY_FORM]


def governor_of(party: Party) -> str:
    """Return to whom *party* reports that nobody answers, "" where it is a province, which reports to the Minister.

    A Regent or Mayor reports to the Governor (Permendagri 22/2020, article 8(5)).
    """
    province = party.place.above if isinstance(party, RegionParty) else None
    return province.head["id"] if province else ""


def _steps(letter: Offer) -> tuple[Step, ...]:
    event = Event.ASKED_AGAIN if letter.previous else Event.OFFERED
    asked = tuple(party.key for party in letter.parties)
    return (Step(event, plain_day(letter.date), draft=letter.draft is not None, parties=asked),)


KIND = Kind(
    "offer",
    Offer,
    (
        DocumentKind(
            "offer-letter",
            _facts,
            "-letter",
            carries_data=True,
            prints=(*NUMBERED, "classification"),
            says=("penawaran", "kerangka acuan kerja"),
        ),
        DocumentKind(
            "offer-terms",
            _facts,
            "-terms",
            carries_data=True,
            prints=(
                "terms.background",
                "terms.purpose",
                "terms.benefits",
                "terms.funding",
            ),
            headings=lambda letter: letter.agreement.row.terms,
            headings_by=lambda letter: letter.agreement.row.offered_by,
        ),
    ),
    Scaffold(
        N_("Start an offer of cooperation with its terms of reference."),
        "offers",
        "date",
        sent_by_head,
        (WRITTEN, SENDER),
        sending_parties,
    ),
    told=(
        "date",
        "number",
        "from",
        "silent",
        "previous.date",
        *(f"terms.{each}" for each in Terms.model_fields),
    ),
    steps=_steps,
)
