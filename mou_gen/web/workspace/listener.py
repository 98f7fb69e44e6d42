"""The server of the workspace alone: for browsers on this computer that know the address.

It is the one of `watch` underneath, with its bounds: the loopback alone, a random word in each
address, a request that must come whole within a time, a number of connections. What lies behind
the word is answered by Django, which sees no request without it.
"""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Callable
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from ssl import SSLError
from threading import Thread
from typing import IO, Any, Self, cast
from urllib.parse import unquote, urlsplit
from wsgiref.handlers import SimpleHandler
from wsgiref.simple_server import WSGIRequestHandler

from mou_gen.messages import _
from mou_gen.reporting.terminal import print_bug, print_plain
from mou_gen.web.browser import Ticket, redirect_page
from mou_gen.web.connections import Connections, request_reader
from mou_gen.web.workspace.settings import LARGEST_UPLOAD

LOOPBACK = "127.0.0.1"
Application = Callable[..., Any]
"""What answers a request, as WSGI has it."""


class Listener(ThreadingHTTPServer):
    """Gives requests that know the address to an application."""

    daemon_threads = True
    request_queue_size = 64
    # on Windows it would let two programs have one port
    allow_reuse_address = os.name != "nt"
    patience = 15.0
    """Seconds in which a request must come whole."""
    answer_patience = 30.0
    """Seconds in which a piece of the answer must be taken."""

    def __init__(
        self,
        port: int,
        application: Application,
        connections: int = 32,
        host: str = LOOPBACK,
        requests: type[WSGIRequestHandler] | None = None,
    ) -> None:
        self.application = application
        self.word = secrets.token_urlsafe(16)
        self.connections = Connections(connections)
        self.ticket = Ticket()
        super().__init__((host, port), requests or AddressedRequest)
        self.base_environ = {
            "GATEWAY_INTERFACE": "CGI/1.1",
            "SERVER_NAME": host,
            "SERVER_PORT": str(self.server_port),
        }

    @classmethod
    def at(cls, port: int, application: Application) -> Self:
        """Return a server at *port*, or, where that cannot be had, at a free one, and say so."""
        try:
            return cls(port, application)
        except OSError as error:
            server = cls(0, application)
            print_plain(
                _(
                    "port {port} is not available ({reason}); port {other} is used",
                    port=port,
                    reason=error.strerror,
                    other=server.server_port,
                )
            )
            return server

    @property
    def origin(self) -> str:
        """The URL of the server, which shows nothing."""
        return f"http://{LOOPBACK}:{self.server_port}"

    @property
    def address(self) -> str:
        """The URL of the workspace."""
        return f"{self.origin}/{self.word}/"

    def __enter__(self) -> Self:
        Thread(target=self.serve_forever, name="workspace", daemon=True).start()
        return self

    def __exit__(self, *args: object) -> None:
        self.shutdown()
        self.server_close()
        self.connections.end()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer *request* in a thread of its own, if there are not too many."""
        if not self.connections.add(request):
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except BaseException:
            self.connections.remove(request)
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer *request*."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.connections.remove(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        """Show a bug; that a browser has gone away is none."""
        error = sys.exception()
        if error and not isinstance(error, (ConnectionError, TimeoutError)):
            print_bug(type(error), error)


class AddressedRequest(WSGIRequestHandler):
    """One request: without the word of the address it goes no further."""

    server: Listener

    def setup(self) -> None:
        """Read no more, and no longer, than the limits allow."""
        super().setup()
        self.rfile.close()
        self.rfile = request_reader(self.connection, self.server.patience, LARGEST_UPLOAD)

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
        self._send(HTTPStatus.OK, redirect_page(f"/{self.server.word}/"), "text/html")

    def _refuse(self, status: HTTPStatus) -> None:
        said = _("There is nothing here. Open the address that `mou-gen serve` printed.")
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

    server_software = "mou-gen"
    os_environ: dict[str, str] = {}  # noqa: RUF012 - as the base class has it

    def log_exception(self, exc_info: Any) -> None:
        """Show a bug."""
        if not isinstance(exc_info[1], (ConnectionError, TimeoutError, SSLError)):
            print_bug(exc_info[0], exc_info[1])
