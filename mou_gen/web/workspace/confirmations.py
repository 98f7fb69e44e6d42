"""What is said once after something was done: a page that was saved leads to a page that can be loaded again.

It is kept in memory until the page it leads to is shown, so no address, cookie or file holds it.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

_MOST = 500
"""Confirmations that nobody has come to see yet."""

_left: OrderedDict[tuple[str, str], str] = OrderedDict()
"""What is to be said, by the name of the person and the address of the page."""


def confirmed(request: Any, words: str, page: str, *args: str) -> HttpResponse:
    """Return what leads the person to the *page*, which says these *words* once."""
    address = reverse(page, args=args)
    _left[request.person.name, address] = words
    while len(_left) > _MOST:
        _left.popitem(last=False)
    return redirect(address)


def confirmation(request: Any) -> str:
    """Return what the page is to say that is asked for, "" mostly; it is said once."""
    is_page = request.method == "GET" and not request.headers.get("HX-Request")
    person = getattr(request, "person", None)
    return _left.pop((person.name, request.path), "") if is_page and person else ""
