"""Answers to requests that cannot be answered, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import DisallowedHost
from django.http import HttpResponse, HttpResponseBadRequest
from django.shortcuts import render

from mou_gen.kinds.field_names import field_name
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.web.workspace.form_fields import ROOT
from mou_gen.web.workspace.listener import LARGEST_UPLOAD
from mou_gen.web.workspace.served_folder import ListedDocument

_OF_REFERRALS = (f"{ROOT}.case", f"{ROOT}.sealed")
"""Fields of the forms of referrals alone."""
_DIGITS = 20
"""Of a length that is told; no file has more."""
_KEY = expression(r"\.([a-z_]+)")


def is_partial(request: Any) -> bool:
    """Return whether the answer takes the place of the side panel of a form, and not of a page."""
    return str(request.headers.get("HX-Request-Type")) == "partial"


def not_our_form(request: Any, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django's signature
    """Return that a form came from no page of this run, or was too large to come whole."""
    if _is_cut(request):
        return _too_large(request)
    title = _("This page is out of date")
    if texts_sent(request):
        advice = _("Nothing was saved. Load the page again, and copy into it what you have typed.")
    else:
        advice = _("Nothing was saved. Load the page again, and repeat what you did.")
    return failure(request, 403, title, advice)


def not_found(request: Any, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """Return that there is nothing at this address, for whoever asks."""
    advice = _(
        "The document was moved or removed, its file cannot be read any more, or the address is not complete."
    )
    if request.method == "POST":
        advice = " ".join((_("Nothing was saved."), advice))
    return failure(request, 404, _("There is nothing here"), advice)


def signed_out(request: Any) -> HttpResponse:
    """Return that the session of whoever sent a form has ended."""
    title = _("You have been signed out")
    advice = _(
        "Nothing was saved. Sign in again, open the document, and copy into it what you have typed."
    )
    return failure(request, 401, title, advice)


def not_understood(request: Any, exception: Exception | None = None) -> HttpResponse:
    """Return that a request cannot be read; to another name of this server, without a word."""
    if isinstance(exception, DisallowedHost):
        return HttpResponseBadRequest()
    if _is_cut(request):
        return _too_large(request)
    title = _("This form cannot be read")
    advice = _("Nothing was saved. The form has too many fields, or it did not come whole.")
    return failure(request, 400, title, advice)


def server_error(request: Any) -> HttpResponse:
    """Return that there is a bug; the terminal says which."""
    title = _("Something went wrong")
    advice = _(
        "This is a fault of the program. Tell the person who set this up; the terminal says more."
    )
    return failure(request, 500, title, advice)


def _is_cut(request: Any) -> bool:
    """Return whether more was sent than the server reads, so that the end of the form is not there."""
    return _told_length(request) > LARGEST_UPLOAD


def _told_length(request: Any) -> int:
    """Return how many bytes a request says to have; -1 where it says no number, and cannot be read."""
    said = str(request.META.get("CONTENT_LENGTH") or "0")
    return int(said[:_DIGITS]) if said.isdecimal() else -1


def _too_large(request: Any) -> HttpResponse:
    advice = _(
        "Choose a file of at most 20 MB. Pictures in a Word file are often what makes it large."
    )
    return failure(request, 413, _("This file is too large"), advice)


def failure(
    request: Any, status: int, title: str, advice: str, document: ListedDocument | None = None
) -> HttpResponse:
    """Return a page that says what went wrong, and what to do; it leads back to the *document* that it is about.

    It gives back what was typed into a form. In the place of the side panel it is no page of its own.
    """
    told: dict[str, Any] = {"title": title, "advice": advice, "document": document}
    told["signs_in"] = status == 401
    template = "side_failure.html" if is_partial(request) else "failure.html"
    # what was not read before cannot be read now
    told["typed"] = () if status in (400, 413) else texts_sent(request)
    answer: HttpResponse = render(request, template, told, status=status)
    return answer


def texts_sent(request: Any) -> Sequence[tuple[str, str]]:
    """Return the texts of the form of a document that was sent, each with what its field is called.

    Whose session has ended may not be whoever asks now, so nothing of a referral is given back.
    """
    if _told_length(request) < 0:
        return ()
    sent = request.POST
    if any(each.startswith(_OF_REFERRALS) for each in sent):
        return ()
    return [
        (field_name("", keys[-1]), text)
        for name in sent
        if name.startswith(f"{ROOT}.") and name[-1] not in "~]!+" and (keys := _KEY.findall(name))
        for text in sent.getlist(name)
        if text.strip()
    ]
