"""Answers to requests that cannot be answered, in words."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from mou_gen.messages import _
from mou_gen.web.workspace.served_folder import ListedDocument


def not_our_form(request: Any, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django's signature
    """Return that a form came from no page of this run."""
    return failure(
        request,
        403,
        _("This page is out of date"),
        _("Go back, copy what you have typed, load the page again and paste it there."),
    )


def not_found(request: Any, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """Return that there is nothing at this address, for whoever asks."""
    return failure(
        request,
        404,
        _("There is nothing here"),
        _("The document was moved or removed, or the address is not complete."),
    )


def failure(
    request: Any, status: int, title: str, advice: str, document: ListedDocument | None = None
) -> HttpResponse:
    """Return a page that says what went wrong, and what to do; it leads back to the *document* that it is about."""
    told = {"title": title, "advice": advice, "document": document}
    answer: HttpResponse = render(request, "failure.html", told, status=status)
    return answer
