"""The follow-ups of an agreement as a plot: commitments against time, as plain SVG.

Each follow-up is a line from the meeting that set it to the day by which it is due, or on which it was
closed. A state has a shape as well as a colour, and the same number stands in the table beside the plot. All looks
are attributes, so that the plot needs neither a script nor a style sheet.
"""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from xml.etree import ElementTree as ET

from mou_gen.language.dates import long_date
from mou_gen.messages import _, language
from mou_gen.progress.follow_ups import FollowUpState
from mou_gen.progress.status import StatusCommitment, StatusReport, StatusRow
from mou_gen.progress.status_lines import counted, heading
from mou_gen.startup.value_classes import value_class

COLOURS: Mapping[FollowUpState, str] = {
    FollowUpState.OVERDUE: "#b3261e",
    FollowUpState.DUE: "#8a5a00",
    FollowUpState.OPEN: "#1f5fa8",
    FollowUpState.DONE: "#1e6b34",
    FollowUpState.DROPPED: "#5f6368",
}
"""Each has a contrast of 4.5 to 1 on white at least."""
_WIDTH, _LEFT, _RIGHT = 960, 12, 48
_ROW, _TITLE, _GAP = 17, 18, 10
_TOP = 62
"""Of the legend and the names of the months."""
_MONTHS = 14
"""About as many as are named."""
_LETTERS = 120
"""Of a line of a title."""
_INK, _FAINT = "#1b1b1b", "#c4c7c5"
_AFTER = dt.timedelta(14)
"""Shown after the last day of interest."""
_NEAR = dt.timedelta(400)
"""A report of a later day is drawn at the end of the axis, which would have no room for the rest."""
_LATEST = dt.date(9990, 1, 1)


@value_class
class _Axis:
    first: dt.date
    last: dt.date

    def x(self, day: dt.date) -> float:
        days = max((self.last - self.first).days, 1)
        room = _WIDTH - _LEFT - _RIGHT
        return round(
            _LEFT + room * (min(max(day, self.first), self.last) - self.first).days / days, 1
        )

    def months(self) -> Iterator[dt.date]:
        """Yield the first day of each month that begins on it."""
        day = self.first.replace(day=1)
        while day <= self.last:
            if day >= self.first:
                yield day
            day = (day + dt.timedelta(32)).replace(day=1)


def plot(report: StatusReport, numbers: Mapping[str, int], name: str) -> ET.Element:
    """Return the plot of *report* as an SVG element whose ids begin with *name*.

    *numbers* are those of the follow-ups in the table beside it, by name.
    """
    height = _TOP + sum(_height(report, each) for each in report.commitments) + 8
    svg = ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {_WIDTH} {height}",
            "role": "img",
            "aria-labelledby": f"{name}-title {name}-about",
            "font-family": "sans-serif",
            "font-size": "12",
        },
    )
    title = ET.SubElement(svg, "title", id=f"{name}-title")
    title.text = _("Follow-ups by commitment and time")
    about = ET.SubElement(svg, "desc", id=f"{name}-about")
    about.text = _("{counts}; the table has the same facts", counts=counted(report))
    axis = _axis(report)
    _legend(svg)
    _months(svg, axis, height)
    y = float(_TOP)
    for each in report.commitments:
        y = _commitment(svg, axis, y, each, report, numbers)
    _today(svg, axis, report.day, height)
    return svg


def _axis(report: StatusReport) -> _Axis:
    """Return the axis over all days of the follow-ups, and the day of the report where it is near them."""
    days = [day for row in report.rows for day in (row.set_on, row.due, row.closed_on) if day] or [
        report.day
    ]
    last = min(max(days), _LATEST)
    return _Axis(min(*days, last).replace(day=1), max(last, min(report.day, last + _NEAR)) + _AFTER)


def _height(report: StatusReport, commitment: StatusCommitment) -> int:
    return len(_lines(commitment)) * _TITLE + max(len(report.of(commitment)), 1) * _ROW + _GAP


def _lines(commitment: StatusCommitment) -> list[str]:
    return textwrap.wrap(heading(commitment), _LETTERS)


def _legend(svg: ET.Element) -> None:
    x = float(_LEFT) + 8
    for state in FollowUpState:
        _mark(svg, state, x, 14)
        _text(svg, x + 12, 18, state.word)
        x += 34 + 7.5 * len(state.word)


def _months(svg: ET.Element, axis: _Axis, height: int) -> None:
    months = list(axis.months())
    step = max(1, round(len(months) / _MONTHS))
    for day in months[::step]:
        _line(svg, axis.x(day), 46, axis.x(day), height - 4, _FAINT, 1)
        _text(svg, axis.x(day) + 3, 56, _month(day, with_year=step > 1 or day.month == 1))


def _month(day: dt.date, *, with_year: bool) -> str:
    """Return the month of *day*: "Agu", or "Jan 2027"."""
    _day, month, year = long_date(day, language()).split()
    return f"{month[:3]} {year}" if with_year else month[:3]


def _commitment(
    svg: ET.Element,
    axis: _Axis,
    y: float,
    commitment: StatusCommitment,
    report: StatusReport,
    numbers: Mapping[str, int],
) -> float:
    """Draw the follow-ups of *commitment* from *y* on; return where the next one begins."""
    for line in _lines(commitment):
        y += _TITLE
        _text(svg, _LEFT, y - 4, line, weight="bold", halo=True)
    if not report.of(commitment):
        y += _ROW
        _text(svg, _LEFT, y - 5, _("no follow-ups"), halo=True)
    for row in report.of(commitment):
        _follow_up(svg, axis, y + _ROW / 2, row, numbers[row.name], report.day)
        y += _ROW
    return y + _GAP


def _follow_up(
    svg: ET.Element, axis: _Axis, y: float, row: StatusRow, number: int, day: dt.date
) -> None:
    colour = COLOURS[row.state]
    start = axis.x(row.set_on or axis.first)
    group = ET.SubElement(svg, "g")
    ET.SubElement(group, "title").text = f"{number}. {row.action}: {row.state.word}"
    end = axis.x(row.closed_on or row.due or day)
    if row.state is FollowUpState.OVERDUE:
        _line(group, start, y, axis.x(row.due or day), y, colour, 3)
        _line(group, axis.x(row.due or day), y, axis.x(day), y, colour, 3, dashes="3 3")
        end = axis.x(day)
    else:
        _line(group, start, y, end, y, colour, 3)
    if row.due:
        _line(group, axis.x(row.due), y - 6, axis.x(row.due), y + 6, colour, 2)
    _mark(group, row.state, end, y)
    _text(group, end + 10, y + 4, str(number), halo=True)


def _mark(parent: ET.Element, state: FollowUpState, x: float, y: float) -> None:
    """Draw the mark of *state*: each has a shape of its own, for those who cannot tell the colours."""
    colour = COLOURS[state]
    fill = colour if state in _FULL else "#ffffff"
    paint = {"stroke-width": "2", "stroke": colour, "fill": fill}
    match state:
        case FollowUpState.DONE | FollowUpState.OPEN:
            place = {"cx": f"{x:g}", "cy": f"{y:g}", "r": "5"}
            ET.SubElement(parent, "circle", {**place, **paint})
        case FollowUpState.DUE:
            _path(parent, [(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)], paint)
        case FollowUpState.OVERDUE:
            _path(parent, [(x, y - 6), (x + 6, y + 5), (x - 6, y + 5)], paint)
        case FollowUpState.DROPPED:
            _line(parent, x - 5, y - 5, x + 5, y + 5, colour, 2.5)
            _line(parent, x - 5, y + 5, x + 5, y - 5, colour, 2.5)


_FULL = (FollowUpState.DONE, FollowUpState.OVERDUE)


def _today(svg: ET.Element, axis: _Axis, day: dt.date, height: int) -> None:
    x = axis.x(day)
    _line(svg, x, 40, x, height - 4, _INK, 1.5, dashes="6 3")
    anchor = "end" if x > _WIDTH / 2 else "start"
    _text(svg, x, 36, long_date(day, language()), weight="bold", anchor=anchor)


def _path(parent: ET.Element, points: Sequence[tuple[float, float]], paint: dict[str, str]) -> None:
    corners = " L ".join(f"{round(x, 1)} {round(y, 1)}" for x, y in points)
    ET.SubElement(parent, "path", {"d": f"M {corners} Z", **paint})


def _line(
    parent: ET.Element,
    x1: float,
    y1: float,
    x2: float,
    y2: float,
    colour: str,
    width: float,
    dashes: str = "",
) -> None:
    ends = {"x1": f"{x1:g}", "y1": f"{y1:g}", "x2": f"{x2:g}", "y2": f"{y2:g}"}
    paint = {"stroke": colour, "stroke-width": f"{width:g}"}
    more = {"stroke-dasharray": dashes} if dashes else {}
    ET.SubElement(parent, "line", {**ends, **paint, **more})


def _text(
    parent: ET.Element,
    x: float,
    y: float,
    words: str,
    weight: str = "normal",
    anchor: str = "start",
    *,
    halo: bool = False,
) -> None:
    looks = {"x": f"{x:g}", "y": f"{y:g}", "fill": _INK, "font-weight": weight}
    if halo:  # keeps words apart from the lines that they cross
        looks |= {"paint-order": "stroke", "stroke": "#ffffff", "stroke-width": "3"}
    ET.SubElement(parent, "text", {**looks, "text-anchor": anchor}).text = words
