"""The server of the preview: only for browsers on this computer that know the address.

What it shows may be sealed. So it listens on the loopback alone, answers to no other name (a
foreign page could have its own name lead here) and to no request that another page makes, keeps
a random word in its address, lets nothing be stored, and logs nothing. Anybody on this computer may
connect, so connections that are slow, silent or too many are dropped.
"""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import BoundedSemaphore
from urllib.parse import unquote, urlsplit

from mou_gen.messages import _
from mou_gen.web.board import Board
from mou_gen.web.bounded_server import LOOPBACK, BoundedServer
from mou_gen.web.browser import redirect_page
from mou_gen.web.connections import request_reader
from mou_gen.web.pages import picture
from mou_gen.web.view import view
from mou_gen.writers.formats import FORMATS, PAGED

_HERE = Path(__file__).parent
_FILES = {
    "": ("page.html", "text/html; charset=utf-8"),
    "page.css": ("page.css", "text/css; charset=utf-8"),
    "page.js": ("page.js", "text/javascript; charset=utf-8"),
}
_PICTURE = re.compile(r"(\d{1,9})/(\d{1,9})\.png", re.ASCII)
_DOCUMENT = re.compile(rf"(\d{{1,9}})/([^/]+)\.({'|'.join(FORMATS)})", re.ASCII)
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


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a browser may take, in seconds, and how many may ask at a time."""

    request: float = 10.0
    """Until all of a request has come, however slowly."""
    answer: float = 30.0
    """Until all of a piece of the answer has been taken."""
    alive: float = 15.0
    """After which an idle browser gets a sign that the connection works."""
    size: int = 32_768
    """Bytes of a request."""
    connections: int = 64
    listeners: int = 24
    """Connections that receive changes; each open page has one."""


class Server(BoundedServer):
    """Serves what a board shows while it is open."""

    def __init__(self, port: int, board: Board, limits: Limits | None = None) -> None:
        self.board = board
        self.limits = limits or Limits()
        self.listeners = BoundedSemaphore(self.limits.listeners)
        super().__init__(port, _Answer, self.limits.connections)


class _Answer(BaseHTTPRequestHandler):
    """Answers one request."""

    server: Server

    def setup(self) -> None:
        """Read no more, and no longer, than the limits allow."""
        super().setup()
        self.rfile.close()
        limits = self.server.limits
        self.rfile = request_reader(self.connection, limits.request, limits.size)

    def do_GET(self) -> None:
        self.connection.settimeout(self.server.limits.answer)
        word, rest = self._address()
        if not self._names_this_computer():
            self._refuse(HTTPStatus.FORBIDDEN)
        elif not rest and self.server.ticket.take(word):
            self._lead_on()
        elif not self._comes_from_its_page():
            self._refuse(HTTPStatus.FORBIDDEN)
        elif not secrets.compare_digest(word.encode(), self.server.word.encode()):
            self._refuse(HTTPStatus.NOT_FOUND)
        else:
            self.server.connections.known(self.connection)
            self._answer(rest)

    def _answer(self, rest: str) -> None:
        """Send what stands at the address *rest*."""
        if rest == "events":
            self._tell_of_changes()
        elif found := self._content(rest):
            self._send(*found)
        else:
            self._refuse(HTTPStatus.NOT_FOUND)

    def _address(self) -> tuple[str, str]:
        """Return the random word that was asked for, and what follows it."""
        word, _slash, rest = urlsplit(self.path).path.removeprefix("/").partition("/")
        return word, rest

    def _names_this_computer(self) -> bool:
        return self.headers.get("Host") in self._own_names()

    def _comes_from_its_page(self) -> bool:
        """Return whether no other page asks: browsers say who does, other programs say nothing."""
        origins = {f"http://{name}" for name in self._own_names()}
        return (
            self.headers.get("Sec-Fetch-Site", "none") in ("none", "same-origin")
            and self.headers.get("Origin", min(origins)) in origins
        )

    def _own_names(self) -> set[str]:
        return {f"{name}:{self.server.server_port}" for name in (LOOPBACK, "localhost")}

    def _content(self, rest: str) -> tuple[bytes, str] | None:
        """Return what stands at the address *rest*, and its type."""
        if rest in _FILES:
            name, kind = _FILES[rest]
            return _HERE.joinpath(name).read_bytes(), kind
        if rest == "view":
            said = json.dumps(view(self.server.board), ensure_ascii=False)
            return said.encode(), "application/json"
        if found := _PICTURE.fullmatch(rest):
            return self._picture(int(found[1]), int(found[2]) - 1)
        if found := _DOCUMENT.fullmatch(rest):
            return self._document(int(found[1]), unquote(found[2]), found[3])
        return None

    def _picture(self, number: int, index: int) -> tuple[bytes, str] | None:
        document = self.server.board.find(number)
        if document is None or index not in range(len(document.pages)):
            return None
        return picture(document.files[PAGED], index), "image/png"

    def _document(self, number: int, name: str, form: str) -> tuple[bytes, str] | None:
        document = self.server.board.find(number)
        if document is None or document.name != name or form not in document.files:
            return None
        return document.files[form], FORMATS[form].media_type

    def _tell_of_changes(self) -> None:
        """Send the revision of the board whenever there is a new one, as Server-Sent Events."""
        if not self.server.listeners.acquire(blocking=False):
            self._refuse(HTTPStatus.SERVICE_UNAVAILABLE)
            return
        try:
            self._begin(HTTPStatus.OK, "text/event-stream")
            revision = -1
            while True:
                now = self.server.board.wait(revision, self.server.limits.alive)
                self.wfile.write(b":\n\n" if now == revision else b"data: %d\n\n" % now)
                revision = now
        finally:
            self.server.listeners.release()

    def _lead_on(self) -> None:
        """Send the browser that has shown its ticket to the page, as if it had asked itself."""
        self._send(redirect_page(f"/{self.server.word}/"), "text/html; charset=utf-8")

    def _refuse(self, status: HTTPStatus) -> None:
        said = _("There is nothing here. Open the address that `mou-gen watch` printed.")
        self._send(said.encode(), "text/plain; charset=utf-8", status)

    def _send(self, data: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self._begin(status, kind, len(data))
        self.wfile.write(data)

    def _begin(self, status: HTTPStatus, kind: str, length: int | None = None) -> None:
        self.send_response_only(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        html = kind.startswith("text/html")
        self.send_header("Content-Security-Policy", _POLICY if html else "frame-ancestors 'none'")
        self.send_header("Content-Type", kind)
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: the address is a secret."""
