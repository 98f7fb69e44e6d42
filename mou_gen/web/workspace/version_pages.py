"""The versions of a document: who saved them, what changed in words, and one of them taken back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import Http404, HttpResponse

from mou_gen.data.yaml_content import (
    ClearKey,
    DataEdit,
    EmptyList,
    InsertItem,
    MoveItem,
    RemoveItem,
    SetText,
)
from mou_gen.errors import InputError, OutputError
from mou_gen.kinds.sight import seeing
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.confirmations import confirmed
from mou_gen.web.workspace.failures import failure
from mou_gen.web.workspace.file_keeper import OpenFile, named_as_before, opened
from mou_gen.web.workspace.finding_words import field_at, sentence, where
from mou_gen.web.workspace.form_changes import changes
from mou_gen.web.workspace.form_fields import FormBuilder, FormField
from mou_gen.web.workspace.form_values import texts_in, with_long_dates_of
from mou_gen.web.workspace.guesses import (
    TooManyGuessesError,
    note_guess,
    turn_to_write,
    watched_writing,
)
from mou_gen.web.workspace.page import history, keeper, show, shown_time
from mou_gen.web.workspace.reader import readers_sight
from mou_gen.web.workspace.references import References
from mou_gen.web.workspace.rights import Right, WorkspaceUser, needs
from mou_gen.web.workspace.served_folder import ListedDocument, served


@value_class
class WordedChange:
    """What an edit changed, in words."""

    label: str
    before: str
    after: str


@needs(Right.READ)
def versions(request: Any, document: ListedDocument) -> HttpResponse:
    """Return the list of the versions of *document*."""
    found = history().versions(document.path)
    told = {"document": document, "versions": [(each, shown_time(each.at)) for each in found]}
    return show(request, "versions.html", told)


@needs(Right.WRITE)
def version(request: Any, document: ListedDocument, id: str) -> HttpResponse:
    """Return what *document* said in the version *id*, against today, or take that version back."""
    data = history().data(document.path, id)
    if data is None:
        raise Http404
    if not _may_be_shown(request.person, document, data):
        title = _("This version cannot be shown")
        why = _("It contains sealed data, or the sealed data cannot be read at the moment.")
        return failure(request, 409, title, why, document)
    if request.method == "POST":
        return _taken_back(request, document, data)
    try:
        then, now = opened(data, document), keeper().filled_from(document)
    except InputError:
        title = _("This version cannot be shown")
        return failure(request, 409, title, _("Its file cannot be read as a form."), document)
    told = {"document": document, "id": id, "changes": list(worded_changes(document, then, now))}
    return show(request, "version.html", told)


def _may_be_shown(person: WorkspaceUser, document: ListedDocument, data: bytes) -> bool:
    """Return whether *data*, an earlier version of *document*, names nobody sealed.

    Whoever wrote it may have guessed: that it is not shown any more is noted as a guess.
    """
    try:
        with turn_to_write(person):
            kept = keeper().may_be_kept(document.path, data)
            with seeing(readers_sight()):
                is_told = kept or not keeper().may_be_kept(document.path, data)
            if not is_told:
                note_guess(person, document)
            return kept
    except TooManyGuessesError:
        return False


def _taken_back(request: Any, document: ListedDocument, data: bytes) -> HttpResponse:
    person = request.person
    try:
        with watched_writing(person, document):
            keeper().write(document, data, person.author, _("An earlier version taken back"))
    except OutputError as error:
        why = sentence(str(error), _("The file cannot be written now."))
        return failure(request, 409, _("Nothing was saved."), why, document)
    return confirmed(request, _("The earlier version was taken back."), "document", document.id)


def worded_changes(
    document: ListedDocument, then: OpenFile, now: OpenFile
) -> Iterator[WordedChange]:
    """Yield what has changed from *then* to *now*."""
    edits = changes(then.shape, then.value, named_as_before(then, now), then.said)
    builder = FormBuilder(References(served(), document.cooperation, now.said), ("id", "en"))
    before = _by_path(builder.form(then.shape, then.value, then.said))
    after = _by_path(builder.form(now.shape, now.value, now.said))
    for edit in edits:
        at = field_at(edit.path, before) or field_at(edit.path, after)
        label = where(at, before) or where(at, after) if at else ""
        yield WordedChange(label, *_texts(edit, before.get(edit.path)))


def _by_path(form: FormField) -> dict[str, FormField]:
    return {each.path: each for each in form.each() if each.path}


def _texts(edit: DataEdit, was: FormField | None) -> tuple[str, str]:
    said = " / ".join(texts_in(was.value)) if was else ""
    match edit:
        case SetText(text=text):
            return said, with_long_dates_of(text)
        case EmptyList():
            return said, _("There are none")
        case InsertItem(item=item):
            return "", " / ".join(_words(item))
        case MoveItem():
            return said, _("moved: {text}", text=said)
        case RemoveItem() | ClearKey():
            return said, ""
        case _:
            return said, ""


def _words(item: Any) -> Iterator[str]:
    match item:
        case str():
            yield item
        case dict():
            for key, kid in item.items():
                yield from _words(kid) if key != "key" else ()
        case list():
            for kid in item:
                yield from _words(kid)
        case _:
            return
