"""The register of numbers: the book, its gaps, and the number that a document takes."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect

from mou_gen.errors import InputError, MouGenError
from mou_gen.kinds.own_numbers import document_name
from mou_gen.kinds.settings import read_settings
from mou_gen.messages import _
from mou_gen.register.assignment import assign_number
from mou_gen.register.number_register import NumberRegister, spans
from mou_gen.register.numbered_document import NumberChoice
from mou_gen.web.workspace.confirmations import confirmed
from mou_gen.web.workspace.failures import failure
from mou_gen.web.workspace.finding_words import finding_words, sentence
from mou_gen.web.workspace.page import examination, show, shown_day
from mou_gen.web.workspace.rights import Right, may, needs
from mou_gen.web.workspace.served_folder import ListedDocument, served


def number_register(by: str) -> NumberRegister | None:
    """Return the register that the settings describe, for the user *by*; None where they describe none.

    Raises:
        MouGenError: they are wrong, or its database cannot be used.
    """
    file = served().root.parent / "mou-gen.yaml"
    settings = read_settings(file).number_register if file.is_file() else None
    return NumberRegister(settings, by) if settings and settings.series else None


@needs(Right.READ)
def numbers(request: Any) -> HttpResponse:
    """Return the numbers that were given, and those that are missing."""
    try:
        register = number_register(request.person.name)
        entries = register.numbers() if register else []
        gaps = register.gaps() if register else []
    except MouGenError:
        return _unusable(request)
    mask = examination().whole_redactor()
    shown = [(each.masked(mask.path, mask.quoted), each.document) for each in reversed(entries)]
    hidden = _hidden(request)
    told = {
        "register": register is not None,
        "entries": [
            {
                "number": each.number,
                "date": shown_day(str(each.date or "")),
                "document": "" if document in hidden else _named(document),
                "series": each.series,
                "void": each.void,
            }
            for each, document in shown
        ],
        "gaps": [
            f"{mask.path(each.series.key)} {each.year}: {', '.join(spans(each.counts))}"
            for each in gaps
        ],
    }
    return show(request, "numbers.html", told)


def _hidden(request: Any) -> set[str]:
    """Return the referrals, by what the register calls them, of which the person may not know."""
    sealed = (each for each in served().documents() if each.sealed)
    unknown = (each for each in sealed if not may(request.person, Right.LIST_REFERRALS, each))
    return {document_name(served().root, each.path) for each in unknown}


def _named(document: str) -> str:
    """Return the kind and the title of the *document* with this file; what stands there, where it is none.

    A title is masked as the reader may know it, for they may have typed it; what the register says, wholly.
    """
    found = served().at(served().root / document) if document else None
    if found is None:
        return examination().whole_redactor().quoted(PurePosixPath(document).stem)
    return examination().redactor().quoted(f"{found.kind}: {found.title}")


@needs(Right.TAKE_NUMBERS)
def number_of(request: Any, document: ListedDocument) -> HttpResponse:
    """Give *document* the next number of its series, and write it into its file."""
    if request.method != "POST":
        return redirect("document", document.id)
    title = _("No number was given")
    try:
        register = number_register(request.person.name)
        if register is None:
            advice = _(
                "No register of numbers is set up in this office. Write the number into its field, or ask the "
                "person who set up this workspace."
            )
            return failure(request, 409, title, advice, document)
        assign_number(register, document.path, NumberChoice(), served().templates)
    except InputError as error:
        told = examination().told(error.problems[0])
        words = finding_words(told, {})
        return failure(request, 409, title, f"{words.message} {words.hint}".strip(), document)
    except MouGenError as error:
        said = examination().redactor().said(str(error))
        return failure(
            request, 409, title, sentence(said, _("Ask the person who set it up.")), document
        )
    return confirmed(request, _("The document has its number now."), "document", document.id)


def _unusable(request: Any) -> HttpResponse:
    title = _("The register of numbers cannot be used")
    return failure(request, 409, title, _("Ask the person who set it up."))
