"""An event that the next meeting is to evaluate, and that is set after it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.data.values import SourcedDate, Unknown
from mou_gen.errors import Source
from mou_gen.kinds.minutes import Minutes
from mou_gen.language.acts import Sense, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.phrases import differ
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class LateEvent:
    """An event that is held only after the meeting that is to evaluate it."""

    place: Source
    when: str
    meeting: dt.date


@value_class
class _Event:
    """An event, and the first day that minutes may mean for it, or by which they want it held."""

    place: Source
    what: str
    when: str
    first: dt.date


_EVALUATION = expression(
    r"\b(?:evaluasi|penilaian|pembahasan\s+hasil|membahas\s+hasil|laporan\s+hasil|hasil)\s+"
    r"(?:(?:hasil|pelaksanaan|penyelenggaraan|atas|terhadap|dari|kegiatan|laporan)\s+)*(?P<what>[^.;:()]{3,120})",
    re.IGNORECASE,
)
_NOT_ITSELF = expression(
    r"\b(?:persiapan|rencana|kesiapan|perencanaan|progres|kemajuan|perkembangan|tahap\w*|awal|sementara|proposal|calon|pendaftaran|tengah|bulanan|triwulan\w*"
    r"|semester|tahun\w*)\b",
    re.IGNORECASE,
)
"""Of what can be evaluated before the event is held, or again and again."""
_JOINT = expression(r"\s*,\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta)\s+")
_HELD = expression(
    r"^(?P<what>[A-Z][^.;:,]{3,80}?)\s+(?:(?:akan|direncanakan|dijadwalkan|disepakati|tersebut|itu|untuk)\s+)*"
    r"(?:dilaksanakan|diselenggarakan|diadakan|digelar|berlangsung|dimulai)\s+(?:(?:kembali|paling\s+cepat|pada|mulai|di\s+[A-Z][\w'-]+|hari|bulan|tanggal|awal"
    r"|pertengahan|akhir|minggu\s+\w+|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),?\s+)*$"
)
"""The event before its day, with which a sentence begins."""
_TO_HOLD = expression(
    r"^(?:melakukan|melaksanakan|menyelenggarakan|mengadakan|menggelar)\s+(?P<what>[^.;:,]{3,120})",
    re.IGNORECASE,
)
"""A follow-up by which an event is held: "Melakukan simulasi rujukan"."""
_ANOTHER_EVENT = expression(
    r"\b(?:kedua|ketiga|keempat|lanjutan|berikut\w*|susulan|tambahan|ulang|kembali|lain\w*|tahap\w*|angkatan|gelombang|baru|setiap|tiap|hasil|evaluasi|laporan|pendaftaran"
    r"|persiapan|publikasi)\b",
    re.IGNORECASE,
)

_FOR_NEW_PERSONS = expression(
    r"\b(?:bagi|untuk|kepada|oleh|dengan)\s+(?!(?:angkatan|gelombang|tahap|kelompok)\b)(?:[^\W\d_]+\s+){1,3}baru\b",
    re.IGNORECASE,
)
"""Says no more of an event than for whom it is: "simulasi bagi petugas baru"."""


def late_events(minutes: Minutes) -> Iterator[LateEvent]:
    """Yield each event that *minutes* set after the day of the next meeting, which is to evaluate it by its subject."""
    coming = minutes.next_meeting
    if isinstance(coming, Unknown) or coming is None or isinstance(coming.date, Unknown):
        return
    subject = "" if isinstance(coming.subject, Unknown) else str(coming.subject.get("id", ""))
    evaluated = list(_evaluated(subject))
    told = [*_told(minutes), *_to_be_held(minutes)] if evaluated else []
    for event in told:
        early = any(
            _is_one(other.what, event.what) and other.first <= coming.date for other in told
        )
        is_late = event.first > coming.date and not early
        if is_late and any(_is_one(each, event.what) for each in evaluated):
            yield LateEvent(event.place, event.when, coming.date)


def _evaluated(subject: str) -> Iterator[str]:
    """Yield what is evaluated by the *subject* of a meeting."""
    for found in _EVALUATION.finditer(subject):
        for what in _JOINT.split(found["what"]):
            if not _NOT_ITSELF.search(found[0]):
                yield what


def _told(minutes: Minutes) -> Iterator[_Event]:
    """Yield each event of which *minutes* tell when it is held."""
    texts = [
        *(each.text.get("id") for each in minutes.discussion or ()),
        *(each.text.get("id") for each in minutes.decisions or ()),
    ]
    for text in filter(None, texts):
        for _start, sentence in sentences_of(text):
            dates = [each for each in facts(sentence, "id") if each.kind is FactKind.DATE]
            held = _HELD.search(sentence[: dates[0].start]) if dates else None
            if held and dates[0].value[0] and dates[0].value[1]:
                yield _Event(text.origin.source, held["what"], dates[0].text, _first_day(dates[0]))


_GOES_ON = expression(
    r"^(?:kegiatan\s+)?(?:patroli|pendampingan|pemantauan|pelayanan|pengawasan|pembinaan|pengamatan|pemeliharaan|penyuluhan)\b",
    re.IGNORECASE,
)
"""What goes on until it is due, and may be evaluated before."""


def _to_be_held(minutes: Minutes) -> Iterator[_Event]:
    """Yield each event that is to be held by a follow-up of *minutes*, with the day on which that is due."""
    for each in minutes.follow_up or ():
        action, due = each.action.get("id"), each.due
        held = _TO_HOLD.search(action) if action else None
        if held and isinstance(due, SourcedDate) and not _GOES_ON.search(held["what"]):
            yield _Event(due.origin.source, held["what"], f"{due:%d-%m-%Y}", due)


def _first_day(fact: Fact) -> dt.date:
    """Return the first day that *fact* may mean."""
    year, month, _day = fact.value
    return fact.day or dt.date(year, month, 1)


def _is_one(one: str, other: str) -> bool:
    """Return whether two phrases name one event by the same noun, and none says what the other does not."""
    first, second = (_noun(each) for each in (one, other))
    is_another = _ANOTHER_EVENT.search(_FOR_NEW_PERSONS.sub(" ", other))
    return bool(first & second) and not differ(one, other) and not is_another


def _noun(phrase: str) -> Sense:
    return next(iter(things(phrase)), Sense())
