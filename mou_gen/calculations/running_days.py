"""So many days up to a day, of what began on a day that this text or another one tells: "dalam 122 hari pelayanan hingga tanggal 30 Juni 2026", where "Layanan dimulai pada 2 Maret 2026".

Only the Indonesian is read. There may be fewer such days, with a pause, but not more; where both stand in one
paragraph, nearly as many are as many. Working days are left alone.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from mou_gen.calculations.arithmetic import WrongPeriod
from mou_gen.language.acts import in_common, meanings
from mou_gen.language.days import WEEKDAY_NAMES
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_ON = rf"(?:\s+(?:pada|hari|tanggal|(?:{'|'.join(WEEKDAY_NAMES['id'])})\s*,?))*\s+"
_COUNTED = expression(r"\b(?:dalam|selama|untuk)\s+$", re.IGNORECASE)
_NOT_ALL = expression(r"\b(?:kerja|efektif|libur|masing-masing|setiap|tiap)\b", re.IGNORECASE)
_UNTIL = expression(
    rf"(?:\s+(?P<of>[^\W\d_]+(?:\s+[^\W\d_]+)?))??\s+(?:hingga|sampai(?:\s+dengan)?){_ON}",
    re.IGNORECASE,
)
_BEGAN = expression(
    rf"(?:^|[.;]\s+)(?P<what>[^\W\d_]+(?:\s+[^\W\d_]+){{0,3}}?)\s+(?:akan\s+|telah\s+|sudah\s+)?(?:dimulai|mulai\s+berjalan|mulai\s+beroperasi){_ON}$",
    re.IGNORECASE,
)
_IN_TURN = expression(
    r"\b(?:angkatan|tahap\w*|termin|giliran|putaran|musyawarah|rapat|kelas|gelombang|pertama|kedua|ketiga|keempat)\b",
    re.IGNORECASE,
)
"""In the name of something that begins several times."""
_LEAST = 8
"""Days that are told at least: a smaller number may count the days of one week."""
_NEAR = 3
"""Days by which a number is too small at most where both stand in one paragraph: a still smaller one may count the last days alone."""


@value_class
class _Run:
    """So many days up to a day."""

    period: Fact
    last: Fact
    end: dt.date
    """The day that *last* is."""
    of: str
    """What its sentence says of them."""


@value_class
class _Start:
    """The day on which something began, and what."""

    of: str
    day: dt.date
    fact: Fact


def tells_days(text: str) -> bool:
    """Return whether *text* tells of so many days up to a day."""
    return any(_runs(text))


def wrong_runs(text: str, others: Sequence[str]) -> Iterator[WrongPeriod]:
    """Yield so many days of a *text* up to a day, of what began on a day that it or one of *others* tells, where there are not so many."""
    own = list(_starts(text))
    elsewhere = [each for other in others for each in _starts(other)]
    for run in _runs(text):
        days = int(amount_of(run.period))
        here = [each for each in own if each.day < run.end and each.fact.end <= run.period.start]
        there = [each for each in elsewhere if each.day < run.end and _is_of(run.of, each.of)]
        starts = here or there
        first = min(starts, key=lambda each: each.day) if starts else None
        if first is None or (here and len(here) > 1):
            continue
        passed = (run.end - first.day).days
        if days > passed + 1 or (here and 0 < passed - days <= _NEAR):
            yield WrongPeriod(run.period, first.fact, run.last, passed + 1, "day")


def _runs(text: str) -> Iterator[_Run]:
    """Yield so many days of *text* up to each day."""
    for start, sentence in sentences_of(text):
        found = facts(sentence, "id")
        for place, period in enumerate(found[:-1]):
            last = next((each for each in found[place + 1 :] if each.kind is FactKind.DATE), None)
            until = _UNTIL.fullmatch(sentence, period.end, last.start) if last else None
            if (
                last
                and last.day
                and until
                and _is_in_days(period)
                and _COUNTED.search(sentence, 0, period.start)
                and not _NOT_ALL.search(until[0])
            ):
                of = until["of"] or sentence
                yield _Run(period.moved(start), last.moved(start), last.day, of)


def _is_in_days(fact: Fact) -> bool:
    return (
        fact.kind is FactKind.DURATION
        and fact.value[1] == "day"
        and fact.text.endswith("hari")
        and is_integral(amount_of(fact))
        and amount_of(fact) >= _LEAST
    )


def _starts(text: str) -> Iterator[_Start]:
    """Yield when what *text* tells of began, once and for all."""
    for each in facts(text, "id") if "mulai" in text else ():
        began = _BEGAN.search(text, 0, each.start) if each.day else None
        if began and each.day and not _IN_TURN.search(began["what"]):
            yield _Start(began["what"], each.day, each)


def _is_of(said: str, began: str) -> bool:
    """Return whether what is *said* to last names what *began*."""
    return bool(in_common(meanings(said), meanings(began)))
