"""In which town a document says that a meeting of a day was, and where the minutes, the invitation or the agreement of the folder have it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import Unknown
from mou_gen.kinds.joint_agreement import JointAgreement, UnderAgreement
from mou_gen.kinds.party import places_among
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.statements.event_places import EventPlace

_TOWN = r"(?:(?:Kota|Kabupaten|Kecamatan)\s+)?(?P<town>[A-Z][a-z]+(?:\s+[A-Z][a-z]+){0,2})(?![\w-])"
_DAY = r"(?:\s+(?:pada\s+)?(?:hari\s+\w+,?\s+)?tanggal|\s+of|\s+(?:held\s+)?on)\s+$"
_HELD = (
    r"(?:\s+(?:yang\s+)?(?:telah\s+)?(?:diselenggarakan|dilaksanakan|diadakan|berlangsung|held))?"
)
_MEETING = expression(
    rf"\b(?i:rapat|pertemuan|meeting)\b(?P<name>[^.;:,]{{0,80}}?){_HELD}(?P<in>\s+(?:(?:ber)?tempat\s+)?(?:di|in|at)\s+{_TOWN})?{_DAY}"
)
"""A meeting, before its day."""
_IN_TOWN = expression(rf"(?P<in>,?\s+(?:bertempat\s+)?(?:di|in|at)\s+{_TOWN})")
"""Behind the day of a meeting."""
_OTHERWISE = expression(
    r"\b(?:semula|bukan|dipindah\w*|pindah\w*|dialihkan|instead|moved|daring|virtual|online|video)\b"
)
_NEAR = 200


@value_class
class ToldMeeting:
    """A meeting of a day, and the town where it was."""

    fact: Fact
    """The day."""
    day: dt.date
    place: EventPlace


@value_class
class MeetingElsewhere:
    """A meeting that *said* has in another town than a document of the folder."""

    said: Wording
    told: ToldMeeting
    where: str
    file: str


def meetings_elsewhere(case: Case) -> Iterator[MeetingElsewhere]:
    """Yield each meeting that the document of *case* has in another town than the minutes, the invitation or the agreement of the folder."""
    regions, date = places_among(case.record.agreement_parties), case.record.date
    for said in open_texts(case):
        for told in _meetings(said.text, said.facts(FactKind.DATE)):
            if not isinstance(date, Unknown) and told.day > date:
                continue  # it may still be moved
            for where, file in _known(case, told.day):
                place = EventPlace((), _town(where), where)
                if told.place.place.casefold() not in where.casefold() and told.place.is_elsewhere(
                    place, regions
                ):
                    yield MeetingElsewhere(said, told, where, file)
                    break


def _meetings(text: str, found: Iterable[Fact]) -> Iterator[ToldMeeting]:
    for fact in found:
        before = text[max(0, fact.start - _NEAR) : fact.start]
        meeting = _MEETING.search(before) if fact.day else None
        if meeting is None or fact.day is None:
            continue
        town = meeting if meeting["in"] else _IN_TOWN.match(text, fact.end)
        behind = text[fact.end : fact.end + _NEAR]
        if town and not _OTHERWISE.search(meeting[0] + behind):
            yield ToldMeeting(fact, fact.day, EventPlace((), town["town"], town["in"].strip()))


def _known(case: Case, day: dt.date) -> Iterator[tuple[str, str]]:
    """Yield where the other documents of the folder have the meeting of a *day*, with their files."""
    for kind, path, where in (
        ("minutes", "date", "venue"),
        ("invitation", "meeting.date", "meeting.venue"),
    ):
        for each in case.beside(kind, path, day.isoformat()):
            if venue := each.text(where):
                yield venue, each.file
    joint = case.record.agreement if isinstance(case.record, UnderAgreement) else None
    if isinstance(joint, JointAgreement):
        for recital in joint.recitals or ():
            text = str(recital.text.get("id", ""))
            for told in _meetings(text, facts(text, "id")):
                if told.day == day:
                    yield told.place.place, joint.origin.source.file


def _town(venue: str) -> str:
    """Return the town of a *venue*, which its last part names: "Hotel Royal, Tarakan"."""
    return venue.rsplit(",", 1)[-1].strip()
