"""The server of the page: for the browsers of this computer, and only for who knows its address.

What it shows may be sealed. So it listens on the loopback alone, answers to no other name (a
foreign page could have its own name lead here) and to no request that another page makes, keeps
a random word in its address, lets nothing be stored, and logs nothing.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from mou_gen.cli.findings import tell
from mou_gen.messages import _
from mou_gen.web.board import Board
from mou_gen.web.pages import picture
from mou_gen.web.view import view

_LOOPBACK = "127.0.0.1"
_HERE = Path(__file__).parent
_FILES = {
    "": ("page.html", "text/html; charset=utf-8"),
    "page.css": ("page.css", "text/css; charset=utf-8"),
    "page.js": ("page.js", "text/javascript; charset=utf-8"),
}
_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_PICTURE = re.compile(r"(\d{1,9})/(\d{1,9})\.png", re.ASCII)
_DOCUMENT = re.compile(r"(\d{1,9})/([^/]+)\.(pdf|docx)", re.ASCII)
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
_ALIVE = 15.0
"""Seconds after which a browser that has nothing to hear is told that all is well."""


class Server(ThreadingHTTPServer):
    """Serves what a board shows while it is open."""

    daemon_threads = True
    # on Windows it would let two programs have one port
    allow_reuse_address = os.name != "nt"

    def __init__(self, port: int, board: Board) -> None:
        self.board = board
        self.word = secrets.token_urlsafe(16)
        super().__init__((_LOOPBACK, port), _Answer)

    @classmethod
    def at(cls, port: int, board: Board) -> Self:
        """Return a server at *port*, or, where that cannot be had, at a free one, and say so."""
        try:
            return cls(port, board)
        except OSError as error:
            server = cls(0, board)
            tell(
                _(
                    "port {port} cannot be used ({reason}), so it is port {other}",
                    port=port,
                    reason=error.strerror,
                    other=server.server_port,
                )
            )
            return server

    @property
    def address(self) -> str:
        """The URL of the page."""
        return f"http://{_LOOPBACK}:{self.server_port}/{self.word}/"

    def __enter__(self) -> Self:
        Thread(target=self.serve_forever, name="server", daemon=True).start()
        return self

    def __exit__(self, *args: object) -> None:
        self.shutdown()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Show a bug; that a browser has gone away is none."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Answer(BaseHTTPRequestHandler):
    """Answers one request."""

    server: Server

    def do_GET(self) -> None:
        word, rest = self._address()
        if not (self._names_this_computer() and self._comes_from_its_page()):
            self._refuse(HTTPStatus.FORBIDDEN)
        elif not secrets.compare_digest(word.encode(), self.server.word.encode()):
            self._refuse(HTTPStatus.NOT_FOUND)
        elif rest == "events":
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
        return {f"{name}:{self.server.server_port}" for name in (_LOOPBACK, "localhost")}

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
        sheet = self.server.board.find(number)
        if sheet is None or index not in range(len(sheet.pages)):
            return None
        return picture(sheet.pdf, index), "image/png"

    def _document(self, number: int, name: str, form: str) -> tuple[bytes, str] | None:
        sheet = self.server.board.find(number)
        if sheet is None or sheet.name != name:
            return None
        return sheet.pdf if form == "pdf" else sheet.docx, _TYPES[form]

    def _tell_of_changes(self) -> None:
        """Send the revision of the board whenever there is a new one, as Server-Sent Events."""
        self._begin(HTTPStatus.OK, "text/event-stream")
        revision = -1
        while True:
            now = self.server.board.wait(revision, _ALIVE)
            self.wfile.write(b":\n\n" if now == revision else b"data: %d\n\n" % now)
            revision = now

    def _refuse(self, status: HTTPStatus) -> None:
        said = _("There is nothing here. Open the address that `mou-gen watch` has printed.")
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
