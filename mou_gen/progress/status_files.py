"""The status of agreements for programs: JSON and CSV."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from typing import Any

from mou_gen.data.spreadsheet import csv_table
from mou_gen.messages import N_, _
from mou_gen.progress.stage import Stage
from mou_gen.progress.status import NOTHING, StatusReport, StatusRow
from mou_gen.progress.status_lines import source_text

_COLUMNS = (
    N_("Agreement"),
    N_("Commitment"),
    N_("Owner"),
    N_("Follow-up"),
    N_("State"),
    N_("Set on"),
    N_("Due"),
    N_("Closed on"),
    N_("Key"),
    N_("Documents"),
)


def json_text(reports: Sequence[StatusReport]) -> str:
    """Return *reports* as JSON; dates are ISO 8601, states and keys are the same in every language."""
    said = [_agreement(each) for each in reports]
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _agreement(report: StatusReport) -> dict[str, Any]:
    return {
        "agreement": report.key,
        "subject": report.subject,
        "on": report.day.isoformat(),
        "states": [_stage(each) for each in report.stages],
        "counts": {str(state): n for state, n in report.counts().items()},
        "follow_ups": [_follow_up(row) for row in report.rows],
    }


def _stage(stage: Stage) -> dict[str, Any]:
    duties = [
        {"step": each.words, "law": each.law, "from": _iso(each.since), "by": _iso(each.by)}
        for each in stage.duties
    ]
    return {
        "cooperation": stage.cooperation or None,
        "state": stage.key,
        "since": _iso(stage.since),
        "last_day": _iso(stage.last_day),
        "parties": list(stage.parties),
        "draft": stage.draft,
        "file": stage.file or None,
        "next": duties,
    }


def _follow_up(row: StatusRow) -> dict[str, Any]:
    sources = [
        {
            "file": each.file,
            "date": _iso(each.date),
            "says": each.says,
            "told_by": _known(each.told_by),
            "evidence": list(each.evidence),
            "note": each.note or None,
        }
        for each in row.sources
    ]
    return {
        "key": row.name,
        "commitment": row.commitment.title or None,
        "owner": _known(row.owner),
        "action": row.action,
        "state": str(row.state),
        "set_on": _iso(row.set_on),
        "due": _iso(row.due),
        "closed_on": _iso(row.closed_on),
        "documents": sources,
    }


def _known(text: str) -> str | None:
    return None if text in ("", NOTHING) else text


def _iso(date: dt.date | None) -> str | None:
    return date.isoformat() if date else None


def csv_text(reports: Sequence[StatusReport]) -> str:
    """Return *reports* as CSV, a row for each follow-up, with commas, and no cell that is a formula."""
    return csv_table(status_cells(reports))


def status_cells(reports: Sequence[StatusReport]) -> Iterator[list[str]]:
    """Yield the names of the columns, and then the cells of each follow-up, as texts."""
    yield [_(name) for name in _COLUMNS]
    for report in reports:
        for row in report.rows:
            yield [
                report.key,
                row.commitment.title,
                row.owner,
                row.action,
                row.state.word,
                _iso(row.set_on) or "",
                _iso(row.due) or "",
                _iso(row.closed_on) or "",
                row.name,
                "\n".join(map(source_text, row.sources)),
            ]
