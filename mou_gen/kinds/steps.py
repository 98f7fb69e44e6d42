"""The steps in the life of an agreement: what a document brings about, and when.

Each kind says in `Kind.steps` which steps its documents are; `life` reads the state of an agreement from them.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from mou_gen.data.values import Unknown
from mou_gen.startup.value_classes import value_class


class Event(StrEnum):
    """What happens to an agreement (Permendagri 22/2020, articles 6 to 21)."""

    REVIEWED = "reviewed"
    """The TKKSD has reviewed the terms of reference (article 7(4))."""
    OFFERED = "offered"
    ASKED_AGAIN = "asked-again"
    """The second request for an answer (article 8(4))."""
    SILENCE_REPORTED = "silence-reported"
    """The Governor or the Minister was told that nobody answers (article 8(5))."""
    ACCEPTED = "accepted"
    DECLINED = "declined"
    RECOMMENDED = "recommended"
    """The TKKSD recommends to sign (article 46(2)g)."""
    COUNCIL_ASKED = "council-asked"
    """The DPRD is asked for its approval (article 12(1)a)."""
    COUNCIL_REPLIED = "council-replied"
    """Its leaders have sent their review of the draft (article 12(1)c)."""
    COUNCIL_ANSWERED = "council-answered"
    """The head of region has followed up that review (article 12(1)d)."""
    COUNCIL_GRANTED = "council-granted"
    COUNCIL_REFUSED = "council-refused"
    CHANGE_ASKED = "change-asked"
    """The DPRD is asked to approve a change that burdens (articles 15(6), 37(5) and 58)."""
    EMPOWERED = "empowered"
    """A head of office may sign by special power of attorney (article 14(2))."""
    SIGNED = "signed"
    AMENDED = "amended"
    EXTENDED = "extended"
    DISPUTED = "disputed"
    """Deliberation did not settle a dispute (articles 18 and 19(1))."""
    ESCALATED = "escalated"
    """It was put before the team of the province, or the Minister (articles 19 to 21)."""
    SETTLED = "settled"
    ENDED = "ended"


@value_class
class Step:
    """A step that a document is."""

    event: Event
    day: dt.date | None
    """None while the document has no date."""
    cooperation: str = ""
    """The Perjanjian Kerja Sama that it is about, as its file is named without the ending; "" is the agreement itself."""
    until: dt.date | None = None
    """The last day of the term that it gives, if it gives one."""
    draft: bool = False
    """Whether the document says that it is only a draft."""
    type: str = ""
    """Of the agreement that is signed, by its key."""
    parties: tuple[str, ...] = ()
    """The keys of those that an offer, or a second request, goes to, and of the one that answers."""
    forum: str = ""
    """Who settles its disputes where deliberation does not: `province`, `minister`, or "" where the law leaves it open."""


def plain_day(date: dt.date | Unknown | None) -> dt.date | None:
    """Return *date* without its place in the data, None while it is unknown."""
    return dt.date(date.year, date.month, date.day) if isinstance(date, dt.date) else None
