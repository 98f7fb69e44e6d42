"""The final evaluation of an event that by the Perjanjian Kerja Sama on it still goes on: "Evaluasi akhir pameran keliling"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.checks.agreed_terms import worded_clauses
from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedDate, Unknown
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.minutes import Minutes
from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import facts
from mou_gen.startup.expressions import expression

_FINAL = expression(
    r"\bevaluasi\s+(?:akhir|penutup)\s+(?:(?:atas|terhadap|pelaksanaan|penyelenggaraan|kegiatan)\s+)*(?P<what>[^.;:,()]{3,80})",
    re.IGNORECASE,
)
_NO_EVENT = expression(
    r"\b(?:tahun|semester|triwulan|bulan|masa|kerja\s+sama|perjanjian|kesepakatan|sinergi|rencana|tahap|putaran|persiapan)\b(?!\s+20\d\d)",
    re.IGNORECASE,
)
_HELD = r"\s+(?:akan\s+)?(?:berlangsung|dilaksanakan|diselenggarakan|diadakan|digelar|dibuka)\b"
_SPAN = r"\b(?:dari|mulai)\s+(?:hari|tanggal)\b[^.;]{5,80}?\b(?:sampai\s+dengan|hingga)\s"
_OPENING = expression(rf"^(?P<what>[A-Z][^.;:,]{{3,80}}?){_HELD}[^.;]{{0,60}}:$")
_ITEM = expression(rf"^(?:di\s+[^,;]{{3,80}},?\s+)?{_SPAN}")
_WHOLE = expression(rf"^(?P<what>[A-Z][^.;:,]{{3,80}}?){_HELD}[^.;:]{{0,80}}?{_SPAN}")


def unfinished_event(case: Case, minutes: Minutes) -> tuple[SourcedDate, dt.date] | None:
    """Return the day on which the next meeting of *minutes* is to evaluate an event for the last time, and the later last day of that event."""
    coming = minutes.next_meeting
    if isinstance(coming, Unknown) or coming is None or not isinstance(coming.date, SourcedDate):
        return None
    subject = "" if isinstance(coming.subject, Unknown) else str(coming.subject.get("id", ""))
    found = _FINAL.search(subject)
    if found is None or _NO_EVENT.search(found["what"]) or case.beside("addendum"):
        return None
    days = [
        day
        for each in case.beside("cooperation")
        if any(_is_on(found["what"], title) for title in each.texts("subject"))
        for day in _last_days(each, found["what"])
    ]
    last = max(days, default=coming.date)
    return (coming.date, last) if last > coming.date else None


def _is_on(what: str, told: str) -> bool:
    """Return whether *told* names what is evaluated."""
    said = meanings(re.sub(r"\btahun\s+20\d\d", "", what, flags=re.IGNORECASE))
    return bool(said) and in_common(said, meanings(told)) == len(said)


def _last_days(cooperation: Outline, what: str) -> Iterator[dt.date]:
    """Yield the last day of each time for which an event is held by *cooperation*."""
    clauses = worded_clauses(cooperation)
    opened = [each["what"] for text in clauses if (each := _OPENING.search(text))]
    listed = len(opened) == 1 and _is_on(what, opened[0])
    for text in clauses:
        whole = _WHOLE.search(text)
        if (listed and _ITEM.search(text)) or (whole and _is_on(what, whole["what"])):
            days = [day for each in facts(text, "id") if (day := each.day)]
            yield from days[1:2]
