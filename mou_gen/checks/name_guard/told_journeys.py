"""How serious it is that a document tells of the journey of a case: its day, its ship, who goes along.

Beside the code this lets whoever looks for the person wait at the quay. Once the journey is over the day
only tells what happened, and a record of the handover has to give it.
"""

from __future__ import annotations

import datetime as dt
import re

from mou_gen.checks.case import Case
from mou_gen.checks.name_guard.sealed_facts import FactMatch
from mou_gen.checks.wording import Wording
from mou_gen.errors import Level
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.startup.expressions import expression

_TRAVELS = expression(
    r"\b(?:berangkat|keberangkatan|diberangkatkan|bertolak|tiba|setibanya|ketibaan|kedatangan|datang|kapal|KMP?|feri|ferry|pelabuhan|bandara|pesawat|penerbangan|bus|terminal|stasiun"
    r"|dijemput|menjemput|penjemputan|diantar|perjalanan|dipulangkan|pulang|pemulangan|kepulangan|menyeberang|berlayar|dititip\w*|sandar|transit"
    r"|depart\w*|arriv\w*|leav(?:es?|ing)|left|ship|boat|flight|plane|port|airport|travel\w*|journey|return(?:s|ed)?|picked\s+up)\b",
    re.IGNORECASE,
)
"""Tells that somebody goes somewhere: a meeting may be on the same day."""
_ENDS = expression(
    r"\b(?:tiket|karcis|kursi|serah\s+terima|diserahkan|penyerahan|diserahterimakan|reuni|reunifikasi|dipertemukan|bertemu\s+keluarga|sampai\s+di"
    r"|tickets?|seat|hand(?:ed|ing)?[\s-]?over|reunion|reunited|reaches)\b",
    re.IGNORECASE,
)
"""Tells the same of a day to come; that somebody was handed over is what the record of it says."""


def journey_level(found: FactMatch, said: Wording, case: Case) -> Level | None:
    """Return how serious it is that *said* has what was *found* of the journey; None where it tells nothing of it."""
    day = _day(found.fact.words[0])
    if day is None:
        return Level.ERROR
    written = getattr(case.record, "date", None)
    is_over = isinstance(written, dt.date) and written > day
    tells = _TRAVELS.search(said.text) or (not is_over and _ENDS.search(said.text))
    if isinstance(case.record, HandoverRecord) or not tells:
        return None
    return Level.WARNING if is_over else Level.ERROR


def _day(word: str) -> dt.date | None:
    """Return the day that *word* is in ISO form; None for the word of a name."""
    try:
        return dt.date.fromisoformat(word)
    except ValueError:
        return None
