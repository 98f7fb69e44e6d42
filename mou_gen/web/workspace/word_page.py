"""Word files that come back: what was changed in them, and which of it is taken."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.http import HttpResponse

from mou_gen.data import leftovers
from mou_gen.data.places import root_of
from mou_gen.data.writing import rewritten
from mou_gen.errors import InputError, MouGenError
from mou_gen.kinds.sight import seeing
from mou_gen.messages import _, _n
from mou_gen.pull import pull_run
from mou_gen.pull.changes import PulledChange
from mou_gen.web.workspace.confirmations import confirmed
from mou_gen.web.workspace.failures import failure
from mou_gen.web.workspace.file_keeper import named_as_before, opened
from mou_gen.web.workspace.finding_words import finding_words, sentence
from mou_gen.web.workspace.form_changes import changes
from mou_gen.web.workspace.guesses import watched_writing
from mou_gen.web.workspace.page import examination, keeper, show
from mou_gen.web.workspace.reader import readers_sight
from mou_gen.web.workspace.rights import Right, needs
from mou_gen.web.workspace.served_folder import ListedDocument, served, with_titles
from mou_gen.web.workspace.version_pages import worded_changes

LARGEST = 20_000_000
"""Bytes of a Word file."""


@needs(Right.WRITE)
def word(request: Any, document: ListedDocument) -> HttpResponse:
    """Offer the Word file of *document*, show what was changed in one that came back, and take what is chosen."""
    told: dict[str, Any] = {"document": document, "changes": None}
    if request.method != "POST":
        return show(request, "word.html", told)
    if "returned" in request.POST:
        return _taken(request, document)
    sent = request.FILES.get("file")
    data = sent.read() if sent is not None and sent.size <= LARGEST else b""
    if not _is_docx(data):
        advice = _("Choose a Word file (.docx) of at most 20 MB that came from this document.")
        return failure(request, 400, _("This file cannot be read"), advice, document)
    try:
        found = _pulled(data, document)
        now = keeper().filled_from(document)
        after = opened(found.writes.get(document.path, now.data), document)
    except InputError as error:
        problem = examination().redactor().told(error.problems[0])
        said = finding_words(problem, {}).message
        return failure(request, 400, _("This file cannot be read"), said, document)
    keeper().remember(after)
    told["changes"] = list(worded_changes(document, now, after))
    told["others"] = [_told(each) for each in found.changes if not each.is_writable]
    told |= {"returned": after.hash, "base": now.hash}
    return show(request, "word.html", told)


def _taken(request: Any, document: ListedDocument) -> HttpResponse:
    """Write the changes that were chosen into the file of *document*, if it is still the same."""
    now = keeper().filled_from(document)
    after = keeper().remembered(document, request.POST.get("returned"))
    if after is None or request.POST.get("base") != now.hash:
        title, advice = (
            _("Nothing was saved."),
            _("The document has changed; compare the file again."),
        )
        return failure(request, 409, title, advice, document)
    chosen = set(request.POST.getlist("take"))
    edits = [
        each
        for n, each in enumerate(
            changes(now.shape, now.value, named_as_before(now, after), now.said)
        )
        if str(n) in chosen
    ]
    try:
        data = rewritten(now.data, edits, document.path.name)
        message = _("Changes from a Word file taken")
        with watched_writing(request.person, document):
            keeper().write(document, data, request.person.author, message)
    except MouGenError as error:
        why = sentence(str(error), _("The file cannot be written now."))
        return failure(request, 409, _("Nothing was saved."), why, document)
    taken = len(edits)
    said = (
        _n(
            "{n} change was taken from the Word file.",
            "{n} changes were taken from the Word file.",
            taken,
        )
        if taken
        else _("No change was ticked, so nothing was changed.")
    )
    return confirmed(request, said, "document", document.id)


def _is_docx(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return "word/document.xml" in package.namelist()
    except zipfile.BadZipFile:
        return False


def _pulled(data: bytes, document: ListedDocument) -> pull_run.PullResult:
    """Return what was changed in the Word file *data* of *document*; it lies in a private folder meanwhile.

    Raises:
        InputError: it is of another document, which the person may not be allowed to open, or no such file.
    """
    with leftovers.temporary_folder() as folder:
        file = Path(folder) / "returned.docx"
        file.write_bytes(data)
        roots = [served().root] if root_of(served().root / "_") else []
        order = pull_run.PullOrder(
            (file,),
            roots,
            served().templates,
            lambda _digest: None,
            only=document.path.relative_to(served().root).as_posix(),
        )
        with seeing(readers_sight()):  # nothing is kept yet
            return pull_run.pull_all(order)


def _told(change: PulledChange) -> Mapping[str, str]:
    """Return *change* in the words of a page; what is sealed is masked."""
    mask = examination().redactor().quoted
    return {
        "where": mask(change.where) or _("in the document"),
        "before": mask(change.old),
        "after": mask(_quoted(with_titles(change.new or change.text))),
        "by": ", ".join(map(mask, change.authors)),
    }


def _quoted(text: str) -> str:
    """Return *text*, which may be a finding, in the quotation marks of a reader."""
    return re.sub(r"`([^`]*)`", r"“\1”", text)
