"""The page of `watch`: a place of the server of the workspace, which shows pages and findings as files are saved.

It is an application of its own and needs no Django, so that `watch` works without it; where Django is installed, the
whole workspace stands beside it. What it shows may be sealed: it answers no request that another page makes, lets
nothing be stored, and logs nothing. The server lets in only who knows the address.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from http import HTTPStatus
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any
from urllib.parse import unquote

from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.web.board import Board
from mou_gen.web.pages import picture
from mou_gen.web.view import view
from mou_gen.web.workspace.listener import Application
from mou_gen.writers.formats import FORMATS, PAGED

PLACE = "watch/"
"""Where it stands below the word of the address."""
_HERE = Path(__file__).parent
_FILES = {
    "": ("page.html", "text/html; charset=utf-8"),
    "page.css": ("page.css", "text/css; charset=utf-8"),
    "page.js": ("page.js", "text/javascript; charset=utf-8"),
}
_PICTURE = expression(r"(\d{1,9})/(\d{1,9})\.png", re.ASCII)
_DOCUMENT = expression(rf"(\d{{1,9}})/([^/]+)\.({'|'.join(FORMATS)})", re.ASCII)
_POLICY = (
    "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""For the page; a browser that shows a PDF itself needs more."""
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class WatchPages:
    """Shows a board; what is asked for elsewhere, the workspace beside it answers."""

    def __init__(
        self,
        board: Board,
        beside: Application | None = None,
        listeners: int = 24,
        alive: float = 15.0,
    ) -> None:
        """Take the *board*, and the most connections that are told of changes; each open page has one.

        Such a connection gets a sign that it works after so many seconds without a change.
        """
        self._board = board
        self._beside = beside
        self._listeners = BoundedSemaphore(listeners)
        self._alive = alive

    def __call__(self, environ: Mapping[str, Any], start: Any) -> Iterable[bytes]:
        """Answer a request, as WSGI has it."""
        path = environ["PATH_INFO"].removeprefix("/")
        if self._beside and not path.startswith(PLACE):
            answer: Iterable[bytes] = self._beside(environ, start)
            return answer
        if environ["REQUEST_METHOD"] != "GET" or not _comes_from_its_page(environ):
            return _refused(start, HTTPStatus.FORBIDDEN)
        if not path.startswith(PLACE):
            return _refused(start, HTTPStatus.NOT_FOUND)
        return self._answer(path.removeprefix(PLACE), start)

    def _answer(self, rest: str, start: Any) -> Iterable[bytes]:
        """Return what stands at the address *rest*."""
        if rest == "events":
            return self._changes(start)
        if found := self._content(rest):
            return _sent(start, *found)
        return _refused(start, HTTPStatus.NOT_FOUND)

    def _content(self, rest: str) -> tuple[bytes, str] | None:
        """Return what stands at the address *rest*, and its type."""
        if rest in _FILES:
            name, kind = _FILES[rest]
            return _HERE.joinpath(name).read_bytes(), kind
        if rest == "view":
            said = json.dumps(view(self._board, bool(self._beside)), ensure_ascii=False)
            return said.encode(), "application/json"
        if found := _PICTURE.fullmatch(rest):
            return self._picture(int(found[1]), int(found[2]) - 1)
        if found := _DOCUMENT.fullmatch(rest):
            return self._document(int(found[1]), unquote(found[2]), found[3])
        return None

    def _picture(self, number: int, index: int) -> tuple[bytes, str] | None:
        document = self._board.find(number)
        if document is None or index not in range(len(document.pages)):
            return None
        return picture(document.files[PAGED], index), "image/png"

    def _document(self, number: int, name: str, form: str) -> tuple[bytes, str] | None:
        document = self._board.find(number)
        if document is None or document.name != name or form not in document.files:
            return None
        return document.files[form], FORMATS[form].media_type

    def _changes(self, start: Any) -> Iterable[bytes]:
        """Return the revision of the board whenever there is a new one, as Server-Sent Events."""
        if not self._listeners.acquire(blocking=False):
            return _refused(start, HTTPStatus.SERVICE_UNAVAILABLE)
        _begin(start, HTTPStatus.OK, "text/event-stream")
        told = self._revisions()
        next(told)  # from here on, closing it lets another listen
        return told

    def _revisions(self) -> Iterator[bytes]:
        try:
            yield b""
            revision = -1
            while True:
                now = self._board.wait(revision, self._alive)
                yield b":\n\n" if now == revision else b"data: %d\n\n" % now
                revision = now
        finally:
            self._listeners.release()


def _comes_from_its_page(environ: Mapping[str, Any]) -> bool:
    """Return whether no other page asks: browsers say who does, other programs say nothing."""
    own = f"http://{environ['HTTP_HOST']}"
    return (
        environ.get("HTTP_SEC_FETCH_SITE", "none") in ("none", "same-origin")
        and environ.get("HTTP_ORIGIN", own) == own
    )


def _refused(start: Any, status: HTTPStatus) -> Iterable[bytes]:
    said = _("There is nothing here. Open the address that the terminal shows.")
    return _sent(start, said.encode(), "text/plain; charset=utf-8", status)


def _sent(
    start: Any, data: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK
) -> Iterable[bytes]:
    _begin(start, status, kind, len(data))
    return [data]


def _begin(start: Any, status: HTTPStatus, kind: str, length: int | None = None) -> None:
    html = kind.startswith("text/html")
    said = {"Content-Security-Policy": _POLICY if html else "frame-ancestors 'none'"}
    said["Content-Type"] = kind
    if length is not None:
        said["Content-Length"] = str(length)
    start(f"{status.value} {status.phrase}", list({**_HEADERS, **said}.items()))
