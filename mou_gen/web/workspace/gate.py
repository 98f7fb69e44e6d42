"""What every request passes: who asks, from where, in which language; and what no answer lacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import field
from typing import Any

from django.http import Http404, HttpResponse, HttpResponseForbidden
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import redirect

from mou_gen.data.keys_at_hand import holding_keys
from mou_gen.messages import ENGLISH, INDONESIAN, language, speaking
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.examination import one_look
from mou_gen.web.workspace.failures import signed_out
from mou_gen.web.workspace.reader import read_by
from mou_gen.web.workspace.rights import Right, WorkspaceUser, may

LANGUAGE = "language"
"""The cookie that holds the language which was chosen."""
POLICY = (
    "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
    "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    # `no-referrer` would let a browser send `Origin: null`, which no form can be told by
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_METHODS = ("GET", "HEAD", "POST")
_ALONE = frozenset(Right) - {Right.MANAGE_PEOPLE, Right.READ_LOG}
_ANSWER = Callable[[Any], HttpResponse]


@value_class
class Visitor:
    """Whoever sends a request."""

    person: WorkspaceUser | None
    keys: Sequence[str] | None = field(default=None, repr=False)
    """Private keys that open sealed data for this request; None for those of the process."""


_known: list[Callable[[Any], Visitor]] = []


def let_in(visitor: Callable[[Any], Visitor]) -> None:
    """Let *visitor* say of each request from now on who sends it."""
    _known[:] = [visitor]


def work_alone(name: str) -> None:
    """Let everybody who comes be the one person of this *name*, who works alone on this computer."""
    person = WorkspaceUser(name, f"{name}@localhost", _ALONE)
    let_in(lambda _request: Visitor(person))


class Gate:
    """Lets in what comes from a page of ours, and sets what every answer says of itself."""

    def __init__(self, get_response: _ANSWER) -> None:
        """Take what answers."""
        self._answer = get_response

    def __call__(self, request: Any) -> HttpResponse:
        """Return the answer to *request*."""
        visitor = _known[0](request) if _known else Visitor(None)
        request.person = visitor.person
        keys = nullcontext() if visitor.keys is None else holding_keys(visitor.keys)
        look = one_look() if request.method == "GET" else nullcontext()
        with speaking(_language_of(request)), keys, look, read_by(request.person):
            if request.method not in _METHODS or not comes_from_own_page(request):
                answer: HttpResponse = HttpResponseForbidden()
            else:
                answer = self._answer(request)
        for name, value in _HEADERS.items():
            answer.headers[name] = value
        if request.scheme == "https":
            answer.headers["Strict-Transport-Security"] = "max-age=31536000"
        return answer

    def process_view(self, request: Any, view: Any, args: Any, named: Any) -> Any:  # noqa: ARG002
        """Refuse a view that does not say which right it asks for; who has no name yet is to sign in."""
        if not isinstance(getattr(view, "right", None), Right):
            raise Http404
        unknown = request.person is not None and not request.person.name
        if unknown and not may(request.person, view.right):
            return redirect("sign_in") if request.method == "GET" else signed_out(request)
        return None


class FormGuard(CsrfViewMiddleware):  # type: ignore[misc] # Django has no types
    """Refuses a form that no page of ours has given out."""


def _language_of(request: Any) -> str:
    chosen = request.COOKIES.get(LANGUAGE)
    return chosen if chosen in (ENGLISH, INDONESIAN) else language()


def comes_from_own_page(request: Any) -> bool:
    """Return whether no other page asks: browsers say who does, other programs say nothing."""
    own = f"{request.scheme}://{request.get_host()}"
    return (
        request.headers.get("Sec-Fetch-Site", "none") in ("none", "same-origin")
        and request.headers.get("Origin", own) == own
    )
