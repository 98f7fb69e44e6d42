"""On which days an event is held, and when something is done at it: the fair of 14 to 16 August on 24 August, or for four days."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.days import MONTHS
from mou_gen.language.number_words import spelled_number
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_MONTH = "|".join(MONTHS["id"])
EVENT = r"(?:pameran|festival|lomba|pelatihan|sosialisasi|seminar|lokakarya|bazar|pasar\s+murah|pekan\s+raya|pertandingan|turnamen|kejuaraan|simulasi|gladi|konser|karnaval|pentas|vaksinasi|kunjungan)"
"""An event that is held once."""
_DATE = rf"(?P<last>\d{{1,2}})\s+(?P<month>{_MONTH})\s+(?P<year>\d{{4}})"
_SPAN = rf"(?:(?P<first>\d{{1,2}})(?:\s+(?P<from>{_MONTH}))?\s*(?:sampai(?:\s+dengan)?|hingga|s\.?d\.?|dan|-|–)\s*(?:tanggal\s+)?)?{_DATE}"
_ON = r"(?:pada\s+)?(?:hari\s+[^\W\d_]+(?:\s+(?:sampai\s+dengan|dan)\s+[^\W\d_]+)?,?\s+)?tanggal\s+"
_HELD = expression(
    rf"\b(?P<event>{EVENT}\b(?:\s+(?!(?:yang|akan|pada|di)\b)[^\W\d_]+){{0,5}}?)\s+(?:akan\s+)?"
    rf"(?:diselenggarakan|dilaksanakan|diadakan|digelar|berlangsung)\s+(?:[^.;,\d]{{0,40}}?\s)?{_ON}{_SPAN}",
    re.IGNORECASE,
)
_AT_IT = expression(
    rf"\b(?:dalam|pada|di|selama|saat)\s+(?P<event>{EVENT})\s+(?:tersebut|itu|dimaksud)\s*,?\s+(?P<when>{_ON}{_SPAN})",
    re.IGNORECASE,
)
_DAYS = r"(?:(?P<figure>\d{1,2})(?:\s+\([^()]*\))?|(?P<word>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))\s+hari"
_ALL_OF_IT = r"(?:penyelenggaraan|pelaksanaan|berlangsungnya|diselenggarakannya|berjalannya)"
_SO_LONG = expression(
    rf"\b(?P<when>(?:selama|sepanjang|pada|dalam|untuk)\s+(?P<all>(?:seluruh|semua|ke)\s*)?{_DAYS})\s+(?:(?P<of>{_ALL_OF_IT})\s+|(?:dalam|pada|di)\s+)?"
    rf"(?P<event>{EVENT})\s+(?:tersebut|itu|dimaksud)\b"
    rf"|\b(?:dalam|pada|di)\s+(?P<event_too>{EVENT})\s+(?:tersebut|itu|dimaksud)\s*,?\s+(?P<when_too>selama\s+{_DAYS.replace('figure', 'figure_too').replace('word', 'word_too')})\b"
    r"(?!\s+(?:sebelum|setelah|sesudah|sejak|pertama|terakhir))",
    re.IGNORECASE,
)
_FROM_THEN_ON = expression(r"\b(?:mulai|dimulai|sejak|terhitung|bermula)\b", re.IGNORECASE)
"""Says that the day of an event is the first of several."""
_MOVED = expression(
    r"\b(?:diundur\w*|dimajukan|digeser|diubah|ditunda|dijadwalkan\s+ulang|semula|menjadi|persiapan|sebelum|setelah|sesudah|paling\s+lambat)\b",
    re.IGNORECASE,
)


@value_class
class HeldEvent:
    """An event, and its first and last day."""

    event: tuple[Sense, ...]
    first: dt.date
    last: dt.date
    text: str
    """What the sentence says of when."""

    def is_named_as(self, other: HeldEvent) -> bool:
        """Return whether this may be said of the event of *other*."""
        return _is_named_as(self.event, other)

    def is_not_on(self, other: HeldEvent) -> bool:
        """Return whether the days of this are none of the days of *other*."""
        return not (other.first <= self.first and self.last <= other.last)


def held_events(text: str) -> Iterator[HeldEvent]:
    """Yield which events are held when by the Indonesian *text*."""
    for found in _HELD.finditer(text):
        if found["first"] or not _FROM_THEN_ON.search(found[0]):
            yield from _read(found, found[0])


def days_at_events(text: str) -> Iterator[HeldEvent]:
    """Yield on which days something is done at an event that the Indonesian *text* calls that event."""
    for found in () if _MOVED.search(text) else _AT_IT.finditer(text):
        yield from _read(found, found["when"])


def _is_named_as(event: tuple[Sense, ...], other: HeldEvent) -> bool:
    return bool(event) and names_all(other.event, event[:1])


@value_class
class EventLength:
    """For how many days something is done at an event."""

    event: tuple[Sense, ...]
    days: int
    is_all: bool
    """Whether these are said to be all of its days."""
    text: str

    def is_named_as(self, other: HeldEvent) -> bool:
        """Return whether this may be said of the event of *other*."""
        return _is_named_as(self.event, other)

    def is_not_of(self, other: HeldEvent) -> bool:
        """Return whether *other* does not last that long, or these are said to be all of its days and are fewer."""
        lasts = (other.last - other.first).days + 1
        return self.days > lasts or (self.is_all and self.days != lasts)


def lengths_at_events(text: str) -> Iterator[EventLength]:
    """Yield for how many days something is done at an event that the Indonesian *text* calls that event."""
    for found in () if _MOVED.search(text) else _SO_LONG.finditer(text):
        behind = "" if found["event"] else "_too"
        figure, word = found[f"figure{behind}"], found[f"word{behind}"]
        days = int(figure) if figure else spelled_number(word.casefold(), "id")
        if days is not None:
            is_all = not behind and bool(found["all"] or found["of"])
            event, when = things(found[f"event{behind}"]), found[f"when{behind}"]
            yield EventLength(event, int(days), is_all, when)


def _read(found: re.Match[str], text: str) -> Iterator[HeldEvent]:
    month, year = MONTHS["id"][found["month"].casefold()], int(found["year"])
    try:
        last = dt.date(year, month, int(found["last"]))
        first = last
        if found["first"]:
            since = found["from"]
            first = dt.date(
                year, MONTHS["id"][since.casefold()] if since else month, int(found["first"])
            )
    except ValueError:
        return
    yield HeldEvent(things(found["event"]), first, last, text)
