"""The page of one document: its form, what is found in it, its pages as they print."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.http import content_disposition_header

from mou_gen import inputs
from mou_gen.data.sealed_block import lock_state
from mou_gen.data.text_files import MAX_BYTES
from mou_gen.data.values import LANGUAGES
from mou_gen.errors import InputError, OutputError
from mou_gen.inputs import display_name
from mou_gen.kinds.key_holders import read_key_holders
from mou_gen.messages import _
from mou_gen.reporting.redaction import MASK
from mou_gen.web.workspace.clashes import show_clashes
from mou_gen.web.workspace.confirmations import confirmed
from mou_gen.web.workspace.document_task import PrintedDocument, TooSlowError
from mou_gen.web.workspace.examination import Examined, keys_mark
from mou_gen.web.workspace.failures import failure, is_partial
from mou_gen.web.workspace.file_keeper import OpenFile, Saved
from mou_gen.web.workspace.finding_words import FindingWords, at_fields, sentence, where
from mou_gen.web.workspace.form_fields import FormBuilder, FormField, sections
from mou_gen.web.workspace.form_operations import operated
from mou_gen.web.workspace.guesses import watched_writing
from mou_gen.web.workspace.hindrance import hindrance, hindrances
from mou_gen.web.workspace.page import examination, keeper, show
from mou_gen.web.workspace.reader import readers_sight
from mou_gen.web.workspace.references import References
from mou_gen.web.workspace.rights import Right, WorkspaceUser, may, needs
from mou_gen.web.workspace.served_folder import ListedDocument, served
from mou_gen.web.workspace.shown_pages import mark_of
from mou_gen.writers.formats import FORMATS


@needs(Right.READ)
def document_form(request: Any, document: ListedDocument) -> HttpResponse:
    """Return the page of *document*, or save the form that was sent."""
    if request.method == "POST":
        if not may(request.person, Right.WRITE, document):
            raise Http404
        try:
            return _posted(request, document)
        except (InputError, OSError):  # it was removed or spoilt meanwhile
            return _not_taken(request, document)
    try:
        file = keeper().filled_from(document)
    except (InputError, OSError):
        return _unreadable(request, document)
    examined = examination().shown(document.path, request.person.name)
    return _page(request, document, Saved(file, file.value), examined)


@needs(Right.WRITE)
def typed(request: Any, document: ListedDocument) -> HttpResponse:
    """Return what is found in what was typed, and its pages; nothing is saved."""
    if request.method != "POST":
        return redirect("document", document.id)
    try:
        made = keeper().proposed(document, request.POST)
    except (InputError, OSError):
        return _not_taken(request, document)
    examined = examination().shown_as(document.path, made.file.data, request.person.name)
    shown = _as_typed(made)
    if is_partial(request):
        told = _told(request.person, document, shown, examined)
        return show(request, "side.html", {**told, **_unsaved(made.written)})
    return _page(request, document, shown, examined, unsaved=made.written)


def _unsaved(unsaved: bool) -> Mapping[str, bool]:
    """Return what is said of a text that is not saved: whether it was searched for all that is sealed."""
    return {"unsaved": unsaved, "unsearched": unsaved and readers_sight() is not None}


def _posted(request: Any, document: ListedDocument) -> HttpResponse:
    if asked := _operation(request.POST):
        made = keeper().proposed(document, request.POST)
        shown = _as_typed(made)
        value, about = operated(shown.file.shape, shown.value, asked)
        shown = replace(shown, value=value)
        return _page(request, document, shown, Examined(), about=about, unsaved=True)
    try:
        with watched_writing(request.person, document):
            made = keeper().save(document, request.POST, request.person.author)
    except OutputError as error:
        why = sentence(str(error), _("The file cannot be written now."))
        made = replace(keeper().proposed(document, request.POST), refused=why)
    if not (made.clashes or made.refused):
        return confirmed(request, _outcome(made), "document", document.id)
    fresh = served().find(document.id) or document
    examined = examination().shown(fresh.path, request.person.name)
    shown = _as_typed(made) if made.refused else made
    return _page(request, fresh, shown, examined, sent=True, status=409)


def _outcome(made: Saved) -> str:
    """Return what is said of a form that was saved."""
    if not made.written:
        return _("Nothing was changed, so nothing was saved.")
    if made.unkept:
        return _(
            "Saved, but not kept as a version: the document contains sealed data, or the sealed data cannot be "
            "read at the moment."
        )
    if made.joined:
        return _(
            "Saved. Somebody else has changed the document at the same time; both changes are in it now."
        )
    return _("Saved.")


def _operation(sent: Any) -> str:
    """Return what a button of a list asks for, with what was chosen beside it; "" where the form is to be saved."""
    asked = str(sent.get("do") or "")
    what, _colon, name = asked.partition(":")
    chosen = sent.get(f"{name}+") if what == "add" else ""
    return f"add/{chosen}:{name}" if chosen else asked


def _as_typed(made: Saved) -> Saved:
    """Return the form as it was sent, with the file that it was filled from: by that its items are called."""
    return Saved(made.base or made.file, made.value, refused=made.refused)


def _page(
    request: Any,
    document: ListedDocument,
    made: Saved,
    examined: Examined,
    about: str = "",
    sent: bool = False,
    unsaved: bool = False,
    status: int = 200,
) -> HttpResponse:
    told = _told(request.person, document, made, examined)
    more = {"about": about, "sent": sent, **_unsaved(unsaved), "made": made}
    return show(request, "document.html", {**told, **more}, status)


def _told(
    person: WorkspaceUser, document: ListedDocument, made: Saved, examined: Examined
) -> Mapping[str, Any]:
    """Return what the page of *document* tells *person*."""
    form = _form(document, made)
    here = display_name(document.path)
    others = [each for each in examined.problems if each.source.file != here]
    hindering = {each: hindrance(each, person) for each in others}
    told = [each for each in examined.problems if not hindering.get(each)]
    findings = at_fields(told, form, here)
    is_locked = document.sealed and lock_state(made.file.data) == "locked"
    return {
        "document": document,
        "is_locked": is_locked,
        "holders": _holders() if is_locked else (),
        "file": made.file,
        "numbered": [each.key for each in made.file.shape.kids],
        "form": form,
        "sections": sections(form),
        "hindrances": list(dict.fromkeys(filter(None, hindering.values()))),
        "findings": [each for each in findings if each.level != "waived"],
        "waived": [each for each in findings if each.level == "waived"],
        "blanks": [_blank(each, form) for each in examined.blanks],
        "stopped": examined.stopped,
        "too_slow": examined.too_slow,
        "previews": page_pictures(examination().pages.last(place_of(document, person))),
    }


def _holders() -> Sequence[str]:
    """Return who can open what is encrypted in the folder; nobody where that is listed nowhere, or in the wrong way."""
    try:
        listed = read_key_holders(served().root)
    except (InputError, OutputError):
        return ()
    recovery = _("the key of the office, kept here: {place}", place=listed.recovery.kept)
    return (*(f"{each.name}, {each.office}" for each in listed.officers), recovery)


def _form(document: ListedDocument, made: Saved) -> FormField:
    said = made.file.said
    references = References(served(), document.cooperation, said)
    value = made.file.value if made.clashes else made.value
    builder = FormBuilder(references, _languages(document, said))
    form = builder.form(made.file.shape, value, said)
    if made.clashes and made.base:
        before = FormBuilder(references, _languages(document, made.base.said))
        show_clashes(form, made, builder, before)
    return form


def _languages(document: ListedDocument, said: Mapping[str, Any]) -> tuple[str, ...]:
    """Return in which languages the texts of *document* are asked for."""
    if document.word == "party":
        return LANGUAGES
    usual = LANGUAGES if document.word == "agreement" else LANGUAGES[:1]
    named = said.get("languages")
    return tuple(named) if isinstance(named, list) and named else usual


def _blank(blank: Any, form: FormField) -> FindingWords:
    path = blank.origin.path
    at = next((each for each in form.each() if each.path and each.path == path), None)
    while at is None and path:
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
        at = next((each for each in form.each() if path and each.path == path), None)
    fields = {each.path: each for each in form.each() if each.path}
    what = blank.what
    if MASK in what:
        what = where(at, fields) if at is not None else _("a field of another document")
    return FindingWords("blank", "", what, "", "", "", at.id if at else "", "")


def page_pictures(documents: Iterable[PrintedDocument]) -> list[Mapping[str, Any]]:
    """Return what a page needs to show *documents*, each page with its size in pixels."""
    found = list(documents)
    if not found:
        return []
    from mou_gen.web.pages import sizes

    return [
        {
            "name": each.title,
            "mark": mark_of(each),
            "pages": [
                (n, round(w), round(h)) for n, (w, h) in enumerate(sizes(each.data), start=1)
            ],
        }
        for each in found
    ]


def place_of(document: ListedDocument, person: WorkspaceUser) -> tuple[Path, str, str]:
    """Return where the pages of *document* are remembered that *person* is shown, with the keys at hand."""
    return document.path, person.name, keys_mark()


@needs(Right.READ)
def page_picture(request: Any, document: ListedDocument, mark: str, page: int) -> HttpResponse:
    """Return a page of *document* as a picture, to whoever is shown it."""
    from mou_gen.web.pages import picture as rendered
    from mou_gen.web.pages import sizes

    pages, place = examination().pages, place_of(document, request.person)
    pdf = pages.find(place, mark) or pages.find((*place, "compare"), mark)
    if pdf is None or not 1 <= page <= len(sizes(pdf)):
        raise Http404
    return HttpResponse(rendered(pdf, page - 1), content_type="image/png")


@needs(Right.READ)
def download(request: Any, document: ListedDocument, form: str) -> HttpResponse:
    """Return the file of *document* in the format *form*; where it makes several, the choice of them."""
    if form not in FORMATS:
        raise Http404
    try:
        files = examination().files(document.path, form)
    except (InputError, OutputError, TooSlowError) as error:
        found = error.problems if isinstance(error, InputError) else ()
        told = {
            "document": document,
            "title": _("This document cannot be printed yet"),
            "advice": _("Open it, and correct what is marked as an error."),
            "hindrances": hindrances(found, request.person),
        }
        return show(request, "failure.html", told, 409)
    wanted = request.GET.get("name") or (files[0].name if len(files) == 1 else "")
    file = next((each for each in files if each.name == wanted), None)
    if file is None and files and not wanted:
        return show(request, "downloads.html", {"document": document, "files": files})
    if file is None:
        raise Http404
    answer = HttpResponse(file.data, content_type=FORMATS[form].media_type)
    answer.headers["Content-Disposition"] = content_disposition_header(True, file.name)
    return answer


@needs(Right.READ)
def file_text(request: Any, document: ListedDocument) -> HttpResponse:
    """Return the file of *document* as it is."""
    try:
        data = inputs.contents(document.path, MAX_BYTES)
    except OSError:  # it is too large, or may not be read
        title, advice = _("Cannot be read"), _("The file is too large, or may not be read.")
        return failure(request, 409, title, advice)
    told = {"document": document, "text": data.decode("utf-8", "replace")}
    return show(request, "file.html", told)


def _unreadable(request: Any, document: ListedDocument) -> HttpResponse:
    told = {"document": document, "open_file": OpenFile}
    return show(request, "unreadable.html", told, 200)


def _not_taken(request: Any, document: ListedDocument) -> HttpResponse:
    """Return that the form which was sent went nowhere, since its file cannot be read any more."""
    why = _(
        "Its file was changed or removed meanwhile, and cannot be read now. Ask whoever edited it last."
    )
    return failure(request, 409, _("Nothing was saved."), why, document)
