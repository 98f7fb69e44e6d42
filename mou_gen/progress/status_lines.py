"""The status of an agreement as a table on a terminal."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from mou_gen.messages import N_, _
from mou_gen.progress.follow_ups import FollowUpState, short_name
from mou_gen.progress.stage import stage_lines
from mou_gen.progress.status import NOTHING, StatusCommitment, StatusReport, StatusRow, StatusSource

Style = Callable[..., str]
"""Returns a text in a colour (`fg`), bold or dim, as a terminal shows it."""

COLOURS: Mapping[FollowUpState, str | None] = {
    FollowUpState.OVERDUE: "red",
    FollowUpState.DUE: "yellow",
    FollowUpState.OPEN: None,
    FollowUpState.DONE: "green",
    FollowUpState.DROPPED: "bright_black",
}
SAYS: Mapping[str, str] = {
    "set": N_("set"),
    "done": N_("done"),
    "late": N_("late"),
    "dropped": N_("dropped"),
    "carried-on": N_("carried on"),
}
"""What a document says of a follow-up."""
NO_COMMITMENT = N_("Without a commitment")
_DATE = len("2026-11-26")
_NARROWEST = 20


def status_lines(report: StatusReport, width: int, style: Style) -> Iterator[str]:
    """Yield *report* as lines of *width* columns at most, as far as words let them be."""
    yield style(f"{report.key}: {report.subject}", bold=True)
    for stage in report.stages:
        for line in stage_lines(stage):
            yield from _wrapped(line, width, "  ")
    yield _("on {day}: {counts}", day=report.day.isoformat(), counts=counted(report))
    yield from _without_any(report, width, style)
    for commitment in report.commitments:
        rows = report.of(commitment)
        if rows:
            yield ""
            yield from (style(line, bold=True) for line in _wrapped(heading(commitment), width))
        for owner, owned in groupby(rows, lambda row: row.owner):
            yield from (f"  {line}" for line in _wrapped(owner, width - 2))
            for row in owned:
                yield from _row(row, width, style)


def _without_any(report: StatusReport, width: int, style: Style) -> Iterator[str]:
    """Yield the commitments of which no follow-up is known, which nobody may be working on."""
    titles = [each.title for each in report.commitments if not report.of(each)]
    if titles:
        text = _("commitments without follow-ups: {titles}", titles="; ".join(titles))
        yield from (style(line, dim=True) for line in _wrapped(text, width))


def counted(report: StatusReport) -> str:
    """Return how many follow-ups are in each state: "2 overdue, 1 due, 3 open, 4 done"."""
    return ", ".join(f"{n} {state.word}" for state, n in report.counts().items())


def heading(commitment: StatusCommitment) -> str:
    """Return the title of *commitment*, or what stands there without one."""
    return commitment.title or _(NO_COMMITMENT)


def _row(row: StatusRow, width: int, style: Style) -> Iterator[str]:
    states = max(len(state.word) for state in FollowUpState)
    margin = " " * (4 + states + 2 + _DATE + 2)
    state = style(row.state.word.ljust(states), fg=COLOURS[row.state])
    first, *rest = _wrapped(row.action, width - len(margin))
    yield f"    {state}  {_date(row.due).ljust(_DATE)}  {first}"
    yield from (f"{margin}{line}" for line in rest)
    for source in row.sources:
        lines = _wrapped(source_text(source), width - len(margin))
        yield from (f"{margin}{style(line, dim=True)}" for line in lines)


def source_text(source: StatusSource) -> str:
    """Return what a document says of a follow-up, in one line: when, what, by whom, by which evidence, and where."""
    told = f"{_date(source.date)} {_(SAYS[source.says])}"
    said = [each for each in (*source.evidence, source.told_by, source.note) if each != NOTHING]
    said = [each for each in said if each]
    file = short_name(source.file)
    return f"{told}: {'; '.join(said)} [{file}]" if said else f"{told} [{file}]"


def _date(date: dt.date | None) -> str:
    return date.isoformat() if date else NOTHING


def _wrapped(text: str, width: int, hanging: str = "") -> list[str]:
    margin = text[: len(text) - len(text.lstrip())]
    return textwrap.wrap(
        text,
        max(width, _NARROWEST),
        initial_indent=margin,
        subsequent_indent=margin + hanging,
        break_on_hyphens=False,
    ) or [""]
