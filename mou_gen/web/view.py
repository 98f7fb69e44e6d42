"""The data of the preview page: every sentence is made here, the script only displays it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote

from mou_gen.checks import RULES
from mou_gen.document import Blank
from mou_gen.errors import Level
from mou_gen.messages import _, _n, language
from mou_gen.reporting import manual
from mou_gen.reporting.report import WAIVED, count_blanks, count_problems
from mou_gen.web.board import Board, Finding, ShownDocument, ShownRecord, State
from mou_gen.writers.formats import PAGED

_PIXELS = 96 / 72
"""Of CSS, a point."""


def view(board: Board, beside: bool = False) -> Mapping[str, Any]:
    """Return all that *board* shows, in the language of the reader, and whether the workspace stands *beside* it."""
    revision, records = board.records()
    return {
        "revision": revision,
        "language": language(),
        "words": {
            "records": _("Documents"),
            "findings": _("Findings"),
            "workspace": _("Workspace") if beside else "",
            "ended": _("No connection: `mou-gen watch` has stopped or has a new address."),
        },
        "records": [
            _record(path, shown)
            for path, shown in zip(_told_apart(records), records.values(), strict=True)
        ],
    }


def _told_apart(records: Mapping[Path, ShownRecord]) -> Iterator[PurePosixPath]:
    """Yield what each of *records* is called; of those with the same name, what is masked, by a number."""
    before: Counter[str] = Counter()
    for path, shown in records.items():
        called = shown.called or path.as_posix()
        before[called] += 1
        yield PurePosixPath(called if before[called] == 1 else f"{called} ({before[called]})")


def _record(path: PurePosixPath, shown: ShownRecord) -> Mapping[str, Any]:
    return {
        "file": path.as_posix(),
        "folder": path.parent.as_posix(),
        "name": path.name,
        "busy": shown.state is not State.MADE,
        "level": _level(shown),
        "state": _state(shown),
        "note": _note(shown),
        "documents": [_document(document) for document in shown.documents],
        "findings": [_finding(found) for found in shown.findings],
        "blanks": _blanks(shown.blanks),
    }


def _level(shown: ShownRecord) -> str:
    if shown.stopped:
        return Level.ERROR
    counts = any(not found.problem.waived for found in shown.findings)
    return Level.WARNING if counts else "fine"


def _state(shown: ShownRecord) -> str:
    """Return the few words about a document for the list."""
    if shown.state is State.WAITING:
        return _("waiting")
    if shown.state is State.MAKING:
        return _("building")
    return count_problems(found.problem for found in shown.findings) or _("no findings")


def _note(shown: ShownRecord) -> str:
    """Return the sentence over the pages."""
    if shown.stopped and shown.documents:
        return _(
            "The document has errors. These are the last good pages, built at {time}.",
            time=shown.at,
        )
    if shown.stopped:
        return _("The document has errors, so there are no pages yet.")
    if shown.documents:
        return _("Built at {time}.", time=shown.at)
    if shown.state is State.MADE:
        return _("This file does not produce a document.")
    return _("The pages are being built.")


def _document(document: ShownDocument) -> Mapping[str, Any]:
    return {
        "number": document.number,
        "name": document.name,
        "said": _n("1 page", "{n} pages", len(document.pages)),
        "files": [
            {"format": form, "place": f"{document.number}/{quote(document.name)}.{form}"}
            for form in sorted(document.files, key=PAGED.__ne__)
        ],
        "pages": [
            {
                "source": f"{document.number}/{index}.png",
                "alt": _("Page {n} of {name}", n=index, name=document.name),
                "width": round(width * _PIXELS),
                "height": round(height * _PIXELS),
            }
            for index, (width, height) in enumerate(document.pages, start=1)
        ],
    }


def _finding(found: Finding) -> Mapping[str, Any]:
    problem = found.problem
    rule = RULES.get(problem.rule)
    return {
        "level": WAIVED if problem.waived else problem.level,
        "word": _("waived") if problem.waived else problem.level.word,
        "place": str(problem.source),
        "message": problem.message,
        "excerpt": found.excerpt,
        "hint": problem.hint,
        "source": _("source: {law}", law=manual.source(rule, language())) if rule else "",
        "waived": _("waived: {reason}", reason=problem.waived) if problem.waived else "",
        "rule": problem.rule,
    }


def _blanks(blanks: Sequence[Blank]) -> Mapping[str, Any] | None:
    if not blanks:
        return None
    return {
        "said": count_blanks(list(blanks)),
        "all": [{"place": str(blank.origin.source), "what": blank.what} for blank in blanks],
    }
