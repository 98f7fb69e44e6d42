"""The server underneath `watch` and the workspace: bounded connections, a random word in each address."""

from __future__ import annotations

import os
import secrets
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Self

from mou_gen.messages import _
from mou_gen.reporting.terminal import print_bug, print_plain
from mou_gen.web.browser import Ticket
from mou_gen.web.connections import Connections

LOOPBACK = "127.0.0.1"


class BoundedServer(ThreadingHTTPServer):
    """Answers each request in a thread of its own while it is open, and so many at a time."""

    daemon_threads = True
    request_queue_size = 64
    # on Windows it would let two programs have one port
    allow_reuse_address = os.name != "nt"

    def __init__(
        self,
        port: int,
        requests: type[BaseHTTPRequestHandler],
        connections: int,
        host: str = LOOPBACK,
    ) -> None:
        self.word = secrets.token_urlsafe(16)
        self.connections = Connections(connections)
        self.ticket = Ticket()
        super().__init__((host, port), requests)

    @classmethod
    def at(cls, port: int, *served: Any) -> Self:
        """Return a server at *port*, or, where that cannot be had, at a free one, and say so."""
        try:
            return cls(port, *served)
        except OSError as error:
            server = cls(0, *served)
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
    def address(self) -> str:
        """The URL of what it serves."""
        return f"{self.origin}/{self.word}/"

    @property
    def origin(self) -> str:
        """The URL of the server, which shows nothing."""
        return f"http://{LOOPBACK}:{self.server_port}"

    def __enter__(self) -> Self:
        Thread(target=self.serve_forever, name="server", daemon=True).start()
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
