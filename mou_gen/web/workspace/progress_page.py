"""Progress: who owes what, by when, as a table and a plot of the same facts."""

from __future__ import annotations

import datetime as dt
from typing import Any
from xml.etree import ElementTree as ET

from django.http import HttpResponse

from mou_gen.progress.status import StatusReport
from mou_gen.progress.status_lines import counted
from mou_gen.progress.status_plot import plot
from mou_gen.web.workspace.agreement_reports import (
    agreement_reports,
    row_told,
    said_day,
    stages_told,
)
from mou_gen.web.workspace.page import show
from mou_gen.web.workspace.rights import Right, needs


@needs(Right.READ)
def progress(request: Any) -> HttpResponse:
    """Return what became of all follow-ups, by agreement."""
    day = dt.date.today()
    found = [each.status for each in agreement_reports(day)]
    read = [each for each in found if each]
    told = {
        "reports": [_told(each, number) for number, each in enumerate(read)],
        "unread": len(found) - len(read),
        "today": said_day(day),
    }
    return show(request, "progress.html", told)


def _told(report: StatusReport, number: int) -> dict[str, Any]:
    numbers = {row.name: n for n, row in enumerate(report.rows, 1)}
    svg = ET.tostring(plot(report, numbers, f"p{number}"), encoding="unicode")
    return {
        "subject": report.subject,
        "counted": counted(report) if report.rows else "",
        "stages": stages_told(report),
        "svg": svg if report.rows else "",
        "rows": [row_told(row, numbers[row.name]) for row in report.rows],
    }
