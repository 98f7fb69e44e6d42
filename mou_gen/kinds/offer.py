"""The offer of a cooperation with its terms of reference (Permendagri 22/2020, articles 7 and 8)."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from mou_gen.data.model import Maybe, Model, Words
from mou_gen.errors import Problem
from mou_gen.kinds.letter import Lines, OfficialPaper, Previous, Urgency
from mou_gen.kinds.party import Official, Party
from mou_gen.kinds.references import PartyRef


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


class Offer(OfficialPaper):
    """A letter of a head of region to those of the other parties of an agreement in draft."""

    sender: PartyRef = Field(alias="from")
    urgency: Urgency | None = None
    previous: Previous | None = None
    """The offer that was not answered, where this is the second (article 8)."""
    terms: Terms
    copies: tuple[Words, ...] = ()
    """Tembusan."""

    @property
    def issuer(self) -> Party:
        """The party that offers."""
        return self.sender

    @property
    def signatory(self) -> Official:
        """The head of region, who alone signs an offer (Permendagri 22/2020, article 8(2))."""
        return self.sender.head

    @property
    def signed_by_head(self) -> bool:
        """Always, by the same article."""
        return True

    @property
    def parties(self) -> tuple[Party, ...]:
        """The other parties of the agreement."""
        return tuple(party for party in self.agreement.parties if party.key != self.sender.key)

    @property
    def days(self) -> int:
        """Within how many days an answer is due (Permendagri 22/2020, article 8(3) and (4))."""
        return 15 if self.previous else 30

    def check(self) -> Iterator[Problem]:
        """Yield a sender who is no party of the agreement."""
        yield from self.outsider(self.sender, "from", self.entries["from"].origin.source)
