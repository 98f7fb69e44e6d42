"""How far an agreement has come, and what comes next by law, in the words of the reader."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from mou_gen.messages import _
from mou_gen.progress.follow_ups import short_name
from mou_gen.startup.value_classes import value_class


@value_class
class NextDuty:
    """What comes next by law."""

    words: str
    law: str
    since: dt.date | None
    """The first day for it, where it cannot be earlier."""
    by: dt.date | None
    """The last day for it, where the law counts one."""


@value_class
class Stage:
    """How far an agreement, or a Perjanjian Kerja Sama under it, has come."""

    cooperation: str
    """The name of the Perjanjian Kerja Sama; "" for the agreement of the folder."""
    key: str
    """The state for programs."""
    words: str
    since: dt.date | None
    file: str
    """The document by which it is so, "" where there is none."""
    parties: tuple[str, ...]
    """Those that have not answered the offer, or that declined it."""
    draft: bool
    """Whether that document says that it is only a draft."""
    last_day: dt.date | None
    is_final: bool
    """Whether the last day is settled: a termination is signed, or the agreement has ended."""
    duties: tuple[NextDuty, ...]


def stage_lines(stage: Stage) -> Iterator[str]:
    """Yield the state of *stage* in a line, and then each duty."""
    yield stage_text(stage)
    yield from (f"  {duty_text(duty)}" for duty in stage.duties)


def stage_text(stage: Stage) -> str:
    """Return the state of *stage*: "in force since 2026-01-05 until 2029-01-04 [year/agreement.yaml]"."""
    said = stage_words(stage, dt.date.isoformat)
    return f"{said} [{short_name(stage.file)}]" if stage.file else said


def duty_text(duty: NextDuty) -> str:
    """Return what comes next, by when, and the article."""
    return duty_words(duty, dt.date.isoformat)


def stage_words(stage: Stage, written: Callable[[dt.date], str]) -> str:
    """Return the state of *stage* with its dates *written* so, without the file that says it."""
    said = f"{stage.cooperation}: {stage.words}" if stage.cooperation else stage.words
    if stage.parties:
        said = _("{state} by {parties}", state=said, parties=", ".join(stage.parties))
    said = _ending(stage, said, written) if stage.is_final else _lasting(stage, said, written)
    return _("{state}, by a draft", state=said) if stage.draft else said


def _lasting(stage: Stage, said: str, written: Callable[[dt.date], str]) -> str:
    if stage.since:
        said = _("{state} since {day}", state=said, day=written(stage.since))
    if stage.last_day:
        said = _("{state} until {day}", state=said, day=written(stage.last_day))
    return said


def _ending(stage: Stage, said: str, written: Callable[[dt.date], str]) -> str:
    """Return *said* with the day of the signature that ends it, and the last day, which tells since when it is over."""
    if stage.since and stage.last_day and stage.since <= stage.last_day:
        said = _("{state} on {day}", state=said, day=written(stage.since))
    if stage.last_day:
        said = _("{state}, last day {day}", state=said, day=written(stage.last_day))
    return said


def duty_words(duty: NextDuty, written: Callable[[dt.date], str]) -> str:
    """Return what comes next, by when, and the article, with its dates *written* so."""
    said = duty.words
    if duty.since:
        said = _("{duty}, from {day} on", duty=said, day=written(duty.since))
    if duty.by:
        said = _("{duty}, by {day}", duty=said, day=written(duty.by))
    return f"{said} ({duty.law})"
