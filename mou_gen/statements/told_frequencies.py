"""How often something is done, also by what it is called: "setiap triwulan", "pembayaran triwulanan". Only the Indonesian is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.language.acts import Sense, meanings
from mou_gen.language.facts import FactKind, facts
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class Frequency:
    """How often something is done."""

    every: tuple[Decimal, str]
    """How long it is from one time to the next, and in which unit."""
    of: tuple[Sense, ...]
    """What is called after it, as the payment in "pembayaran triwulanan"; nothing where it is told by itself."""


_CALLED = expression(r"(?:harian|mingguan|bulanan|triwulanan|semesteran|tahunan)$", re.IGNORECASE)
_IS_CALLED = expression(r"([^\W\d_]{4,})\s+$")
_NOT_OF_ACTS = expression(
    r"(?:rencana|program|anggaran|kalender|jadwal|rapat|kegiatan|cuti|target|sasaran|rata-rata|tarif|biaya)$",
    re.IGNORECASE,
)
"""What may be of a year, and done in parts of it: "rencana tahunan"."""
_OFTEN = expression(r"(?:setiap|tiap|per|saban)\s", re.IGNORECASE)


def frequencies(text: str) -> Iterator[Frequency]:
    """Yield how often *text* says that things are done."""
    for fact in facts(text, "id"):
        if fact.kind is not FactKind.DURATION:
            continue
        if fact.sure and _OFTEN.match(fact.text):
            yield Frequency(fact.value, ())
            continue
        noun = _IS_CALLED.search(text, 0, fact.start) if _CALLED.match(fact.text) else None
        if noun and not _NOT_OF_ACTS.match(noun[1]):
            yield Frequency(fact.value, tuple(meanings(noun[1])))
