"""Progress: who owes what, by when, as a table and a plot of the same facts."""

from __future__ import annotations

import datetime as dt
from typing import Any
from xml.etree import ElementTree as ET

from django.http import HttpResponse

from mou_gen.errors import InputError
from mou_gen.kinds.agreement_progress import progress_of, stages_of
from mou_gen.kinds.folder import agreements_of
from mou_gen.kinds.joint_agreement import AGREEMENT
from mou_gen.language.dates import long_date
from mou_gen.messages import language
from mou_gen.progress.stage import duty_words, stage_words
from mou_gen.progress.status import StatusReport, status_report
from mou_gen.progress.status_lines import counted, heading
from mou_gen.progress.status_plot import plot
from mou_gen.web.workspace.page import examination, show
from mou_gen.web.workspace.rights import Right, needs
from mou_gen.web.workspace.served_folder import served


@needs(Right.READ)
def progress(request: Any) -> HttpResponse:
    """Return what became of all follow-ups, by agreement."""
    reports, unread = list[dict[str, Any]](), 0
    mask, day = examination().redactor().said, dt.date.today()
    for each in served().documents():
        if each.path.name != AGREEMENT:
            continue
        try:
            ((folder, agreement),) = agreements_of(each.path)
            stages = stages_of(folder, agreement, day)
            found = status_report(progress_of(folder, agreement), day, mask, stages)
        except InputError:
            unread += 1
            continue
        reports.append(_told(found, len(reports)))
    told = {"reports": reports, "unread": unread, "today": _long(day)}
    return show(request, "progress.html", told)


def _told(report: StatusReport, number: int) -> dict[str, Any]:
    numbers = {row.name: n for n, row in enumerate(report.rows, 1)}
    svg = ET.tostring(plot(report, numbers, f"p{number}"), encoding="unicode")
    return {
        "subject": report.subject,
        "counted": counted(report) if report.rows else "",
        "stages": [
            (stage_words(each, _long), [duty_words(duty, _long) for duty in each.duties])
            for each in report.stages
        ],
        "svg": svg if report.rows else "",
        "rows": [
            {
                "number": numbers[row.name],
                "commitment": heading(row.commitment),
                "action": row.action,
                "owner": row.owner,
                "due": _long(row.due) if row.due else "",
                "state": str(row.state.word),
            }
            for row in report.rows
        ],
    }


def _long(day: dt.date) -> str:
    return long_date(day, language())
