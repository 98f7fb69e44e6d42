"""The server of the workspace alone, and of `watch`: for browsers on this computer that know the address.

It has bounds: the loopback alone, a random word in each
address, a request that must come whole within a time, a number of connections. What lies behind
the word is answered by an application, Django or the page of `watch`, which sees no request without it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from http import HTTPStatus
from ssl import SSLError
from typing import IO, Any, cast
from urllib.parse import unquote, urlsplit
from wsgiref.handlers import SimpleHandler
from wsgiref.simple_server import WSGIRequestHandler

from mou_gen.messages import _
from mou_gen.reporting.terminal import print_bug
from mou_gen.web.bounded_server import LOOPBACK, BoundedServer
from mou_gen.web.browser import redirect_page
from mou_gen.web.connections import request_reader

LARGEST_UPLOAD = 24_000_000
"""Bytes of a request."""
Application = Callable[..., Any]
"""What answers a request, as WSGI has it."""


class Listener(BoundedServer):
    """Gives requests that know the address to an application."""

    patience = 15.0
    """Seconds in which a request must come whole."""
    answer_patience = 30.0
    """Seconds in which a piece of the answer must be taken."""
    largest = LARGEST_UPLOAD
    """Bytes of a request."""
    first = ""
    """The page that is opened first, below the word of the address."""

    def __init__(
        self,
        port: int,
        application: Application,
        connections: int = 32,
        host: str = LOOPBACK,
        requests: type[WSGIRequestHandler] | None = None,
    ) -> None:
        self.application = application
        super().__init__(port, requests or AddressedRequest, connections, host)
        self.base_environ = {
            "GATEWAY_INTERFACE": "CGI/1.1",
            "SERVER_NAME": host,
            "SERVER_PORT": str(self.server_port),
        }

    @property
    def address(self) -> str:
        """The URL of the first page."""
        return f"{super().address}{self.first}"


class AddressedRequest(WSGIRequestHandler):
    """One request: without the word of the address it goes no further."""

    server: Listener

    def setup(self) -> None:
        """Read no more, and no longer, than the limits allow."""
        super().setup()
        self.rfile.close()
        self.rfile = request_reader(self.connection, self.server.patience, self.server.largest)

    def handle(self) -> None:
        """Answer one request, and close the connection."""
        self.raw_requestline = self.rfile.readline(65_537)
        if len(self.raw_requestline) > 65_536:
            self._refuse(HTTPStatus.REQUEST_URI_TOO_LONG)
        elif self.parse_request():
            self.answer()

    def answer(self) -> None:
        """Answer a request that knows the address."""
        word, _slash, rest = urlsplit(self.path).path.removeprefix("/").partition("/")
        if not rest and self.headers.get("Host") in self._own_names() and self._is_ticket(word):
            self._lead_on()
        elif not secrets.compare_digest(word.encode(), self.server.word.encode()):
            self._refuse(HTTPStatus.NOT_FOUND)
        elif self.headers.get("Host") not in self._own_names():
            self._refuse(HTTPStatus.FORBIDDEN)
        else:
            self.server.connections.known(self.connection)
            self.give(f"/{word}", rest)

    def _is_ticket(self, word: str) -> bool:
        return self.command == "GET" and self.server.ticket.take(word)

    def _own_names(self) -> set[str]:
        return {f"{name}:{self.server.server_port}" for name in (LOOPBACK, "localhost")}

    def give(self, place: str, rest: str) -> None:
        """Let the application answer for *rest*, as if it stood at the *place*."""
        environ = self.get_environ()
        environ["SCRIPT_NAME"] = place
        environ["PATH_INFO"] = "/" + unquote(rest, "iso-8859-1")
        self.connection.settimeout(self.server.answer_patience)
        handler = _Handler(
            cast(IO[bytes], self.rfile), cast(IO[bytes], self.wfile), self.get_stderr(), environ
        )
        handler.run(self.server.application)

    def _lead_on(self) -> None:
        """Send the browser that has shown its ticket to the workspace, as if it had asked itself."""
        self._send(
            HTTPStatus.OK, redirect_page(f"/{self.server.word}/{self.server.first}"), "text/html"
        )

    def _refuse(self, status: HTTPStatus) -> None:
        said = _("There is nothing here. Open the address that the terminal shows.")
        self._send(status, said.encode(), "text/plain")

    def _send(self, status: HTTPStatus, data: bytes, kind: str) -> None:
        head = (
            f"HTTP/1.0 {status.value} {status.phrase}\r\nContent-Type: {kind}; charset=utf-8\r\n"
            f"Content-Length: {len(data)}\r\nCache-Control: no-store\r\n"
            "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
            "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n\r\n"
        )
        self.wfile.write(head.encode() + data)

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: the address is a secret."""


class _Handler(SimpleHandler):
    """Runs the application; what it raises is shown by the server, and told to nobody else."""

    server_software = None
    os_environ: dict[str, str] = {}  # noqa: RUF012 - as the base class has it

    def log_exception(self, exc_info: Any) -> None:
        """Show a bug."""
        if not isinstance(exc_info[1], (ConnectionError, TimeoutError, SSLError)):
            print_bug(exc_info[0], exc_info[1])
