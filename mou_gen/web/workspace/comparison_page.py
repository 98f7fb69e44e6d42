"""Two versions of a document compared: its pages with what is old and new in them, and the matrix of changes."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path, PurePosixPath
from typing import Any

from django.http import Http404, HttpResponse
from django.utils.http import content_disposition_header, urlencode

from mou_gen.build.comparison import MATRIX, ComparisonOrder, compared_files
from mou_gen.checks import ON_SEALED_DATA
from mou_gen.errors import InputError, OutputError, Problem
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.sight import Sight, seeing
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.document_page import page_pictures, place_of
from mou_gen.web.workspace.document_task import PrintedDocument, TooSlowError, done_apart
from mou_gen.web.workspace.finding_words import finding_words, sentence
from mou_gen.web.workspace.guesses import note_guess, turn_to_write
from mou_gen.web.workspace.hindrance import hindrances
from mou_gen.web.workspace.page import examination, history, show, shown_time
from mou_gen.web.workspace.reader import readers_sight
from mou_gen.web.workspace.rights import Right, needs
from mou_gen.web.workspace.served_folder import ListedDocument, served
from mou_gen.writers.formats import FORMATS, PAGED

TODAY = ""
"""What an address says of a version that is the document as it is now."""
_TABLE = ".csv"


@value_class
class CompareVersions:
    """The task to compare two versions of a document."""

    path: Path
    before: Mapping[Path, bytes] = field(repr=False)
    after: Mapping[Path, bytes] = field(repr=False)
    order: ComparisonOrder
    sight: Sight = None
    """Whose sealed data stop it; None for everybody's, as they must before anything is shown."""

    def __call__(self) -> Mapping[str, bytes]:
        """Do it."""
        with seeing(self.sight):
            return compared_files(self.path, self.before, self.after, self.order)


@needs(Right.READ)
def comparison(request: Any, document: ListedDocument) -> HttpResponse:
    """Ask which versions of *document* to compare, and show what one says otherwise than the other."""
    if document.word == "party":
        raise Http404
    versions = history().versions(document.path)
    before, after = request.GET.get("before"), request.GET.get("after", TODAY)
    told: dict[str, Any] = {
        "document": document,
        "versions": [(each.id, f"{shown_time(each.at)}, {each.author}") for each in versions],
        "before": before or (versions[1].id if len(versions) > 1 else TODAY),
        "after": after,
        "compared": before is not None,
    }
    if before is None or document.sealed:
        return show(request, "compare.html", told)
    try:
        files = _compared(request, document, (PAGED, MATRIX))
    except (InputError, OutputError, TooSlowError) as error:
        return show(request, "compare.html", {**told, **_refusal(request, error)}, 409)
    place = (*place_of(document, request.person), "compare")
    pages = [
        PrintedDocument(name, _title(name), data)
        for name, data in files.items()
        if name.endswith(f".{PAGED}")
    ]
    examination().pages.keep(place, pages)
    tables = [data for name, data in files.items() if name.endswith(_TABLE)]
    query = urlencode({"before": before, "after": after})
    told |= {
        "tables": [list(csv.reader(io.StringIO(each.decode("utf-8-sig")))) for each in tables],
        "downloads": [(_called(name), f"{name}?{query}") for name in _names(files)],
        "previews": page_pictures(pages),
    }
    return show(request, "compare.html", told)


@needs(Right.READ)
def compared_file(request: Any, document: ListedDocument, name: str) -> HttpResponse:
    """Return the file of this *name* that shows what one version of *document* says otherwise than the other."""
    if document.sealed or document.word == "party":
        raise Http404
    try:
        found = _compared(request, document, (*FORMATS, MATRIX)).get(name)
    except (InputError, OutputError, TooSlowError) as error:
        told = _refusal(request, error)
        advice = " ".join(told["refused"])
        title = _("These versions cannot be compared")
        return show(
            request,
            "failure.html",
            {**told, "document": document, "title": title, "advice": advice},
            409,
        )
    if found is None:
        raise Http404
    form = FORMATS.get(PurePosixPath(name).suffix[1:])
    answer = HttpResponse(found, content_type=form.media_type if form else "text/csv")
    answer.headers["Content-Disposition"] = content_disposition_header(True, name)
    return answer


def _compared(
    request: Any, document: ListedDocument, formats: Sequence[str]
) -> Mapping[str, bytes]:
    """Return the files that show what the versions that the address names say otherwise, by name.

    What two versions say together may be a name that neither of them says: that they are refused for it is noted.
    """
    folder = served()
    order = ComparisonOrder(
        Edition(), tuple(formats), folder.engine, folder.templates, "", "", True
    )
    before, after = (_files(document, request.GET.get(each)) for each in ("before", "after"))
    task = CompareVersions(document.path, before, after, order)
    with turn_to_write(request.person):
        try:
            found: Mapping[str, bytes] = done_apart(task)
        except InputError as error:
            if _is_guess(error, task):
                note_guess(request.person, document)
            raise
    return found


def _is_guess(error: InputError, task: CompareVersions) -> bool:
    """Return whether *error*, which stops *task*, tells its reader what is sealed in a case that they may not open.

    Where sealed data stop the document of today already, they are told no more.
    """
    sight = readers_sight()
    if sight is None or not _is_on_sealed_data(error):
        return False
    today = examination().examine(task.path)
    if not task.after and today.withheld and today.stopped:
        return False
    try:
        done_apart(replace(task, sight=sight))
    except InputError as own:
        return not _is_on_sealed_data(own)
    except TooSlowError:
        return True  # nothing stopped it at once, as what the reader may open would have
    return True


def _is_on_sealed_data(error: InputError) -> bool:
    return any(each.stops and each.rule in ON_SEALED_DATA for each in error.problems)


def _files(document: ListedDocument, id: str | None) -> Mapping[Path, bytes]:
    """Return what the files held in the version *id* of *document*; none for the one of today."""
    if not id:
        return {}
    found = history().folder(document.path, id)
    if found is None:
        raise Http404
    return found


def _refusal(request: Any, error: Exception) -> dict[str, Any]:
    """Return what a page tells of the *error* that keeps two versions from being compared."""
    if isinstance(error, TooSlowError):
        return {"refused": [_("It takes too long.")], "hindrances": []}
    if not isinstance(error, InputError):
        why = sentence(str(error), _("Ask the person who set it up."))
        return {"refused": [why], "hindrances": []}
    found: Sequence[Problem] = [each for each in error.problems if each.stops]
    hindering = hindrances(found, request.person)
    told = (finding_words(examination().told(each), {}).message for each in found if not hindering)
    return {"refused": list(dict.fromkeys(told)), "hindrances": hindering}


def _names(files: Mapping[str, bytes]) -> list[str]:
    """Return the names of the files that are offered: each page also as a Word file."""
    pages = [name for name in files if name.endswith(f".{PAGED}") and "-matrix." not in name]
    return sorted({*files, *(f"{name.removesuffix(PAGED)}docx" for name in pages)})


def _title(name: str) -> str:
    return _("Matrix of changes") if "-matrix." in name else _("Pages with the changes")


def _called(name: str) -> str:
    ending = {"docx": "Word", PAGED: "PDF"}.get(PurePosixPath(name).suffix[1:], _("Spreadsheet"))
    return f"{_title(name)}: {ending}"
