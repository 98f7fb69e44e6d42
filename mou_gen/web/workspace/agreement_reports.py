"""How agreements stand today, as pages tell it: follow-ups, commitments, and what comes next by law."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from mou_gen.errors import InputError
from mou_gen.kinds.agreement_progress import progress_of, stages_of
from mou_gen.kinds.folder import agreements_of
from mou_gen.kinds.joint_agreement import AGREEMENT
from mou_gen.kinds.sight import Sight
from mou_gen.language.dates import long_date
from mou_gen.messages import language
from mou_gen.progress.follow_ups import FollowUpState
from mou_gen.progress.stage import Stage, duty_words, stage_words
from mou_gen.progress.status import StatusReport, StatusRow, status_report
from mou_gen.progress.status_lines import heading
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.examination import keys_mark
from mou_gen.web.workspace.page import examination
from mou_gen.web.workspace.reader import readers_sight
from mou_gen.web.workspace.served_folder import served

DUE = (FollowUpState.OVERDUE, FollowUpState.DUE)


_known: dict[tuple[str, str, str, Sight], tuple[str, StatusReport | None]] = {}
"""What was told of an agreement to readers of a language with the same keys and rights, with the day and the state of the folder."""


@value_class
class AgreementReport:
    """An agreement today; without a status where something in it has to be corrected first."""

    name: str
    """That of its folder."""
    status: StatusReport | None


def agreement_reports(day: dt.date) -> Iterator[AgreementReport]:
    """Yield how each agreement of the folder stands on *day*, with what is sealed masked."""
    names = {each.cooperation for each in served().documents() if each.path.name == AGREEMENT}
    yield from (AgreementReport(name, _status(name, day)) for name in sorted(names))


def report_on(name: str, day: dt.date) -> AgreementReport:
    """Return how the agreement in the folder *name* stands on *day*."""
    return AgreementReport(name, _status(name, day))


def _status(name: str, day: dt.date) -> StatusReport | None:
    asked = (name, language(), keys_mark(), readers_sight())
    state = f"{served().root} {day} {examination().folder_state()}"
    if asked not in _known or _known[asked][0] != state:
        _known[asked] = state, _status_now(name, day)
    return _known[asked][1]


def _status_now(name: str, day: dt.date) -> StatusReport | None:
    try:
        ((folder, agreement),) = agreements_of(served().root / name / AGREEMENT)
        stages = tuple(map(_titled(name), stages_of(folder, agreement, day)))
        return status_report(
            progress_of(folder, agreement), day, examination().redactor().quoted, stages
        )
    except InputError:
        return None


def _titled(name: str) -> Any:
    """Return what calls a stage of the agreement in the folder *name* by the title of its document."""
    titles = {
        each.path.stem: each.title
        for each in served().documents()
        if each.cooperation == name and each.path.parent.name == "cooperations" and not each.sealed
    }

    def titled(stage: Stage) -> Stage:
        return replace(stage, cooperation=titles.get(stage.cooperation, stage.cooperation))

    return titled


def stages_told(report: StatusReport) -> list[tuple[str, list[str]]]:
    """Return how far an agreement has come, and each Perjanjian Kerja Sama under it, each with its next duties."""
    return [
        (stage_words(each, said_day), [duty_words(duty, said_day) for duty in each.duties])
        for each in report.stages
    ]


def row_told(row: StatusRow, number: int = 0) -> dict[str, Any]:
    """Return what a table says of a follow-up."""
    return {
        "number": number,
        "commitment": heading(row.commitment),
        "action": row.action,
        "owner": row.owner,
        "due": said_day(row.due) if row.due else "",
        "state": str(row.state.word),
        "pressing": row.state in DUE,
    }


def said_day(day: dt.date) -> str:
    """Return *day* in the way of the reader."""
    return long_date(day, language())
