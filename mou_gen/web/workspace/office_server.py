"""The server of an office: TLS for every connection, so that nobody on the way reads a page or a password."""

from __future__ import annotations

import socket
import ssl
import sys
from http import HTTPStatus
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mou_gen.data import leftovers
from mou_gen.errors import OutputError, reason
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class
from mou_gen.web.installation import not_installed
from mou_gen.web.workspace.served_folder import ServedFolder

try:
    from django.core.wsgi import get_wsgi_application

    from mou_gen.web.workspace.account_database import account_database
    from mou_gen.web.workspace.accounts import AccountRole, Accounts
    from mou_gen.web.workspace.listener import AddressedRequest, Listener
    from mou_gen.web.workspace.office import ServedOffice, office, open_office
    from mou_gen.web.workspace.sessions import COOKIE
    from mou_gen.web.workspace.settings import configure_office
except ImportError as error:
    raise not_installed("serve --office", "web") from error

_CONNECTIONS = 64


@value_class
class OfficeAddress:
    """Where the office is served, and how it proves that it is the one."""

    host: str
    port: int
    certificate: Path | None
    private_key: Path | None
    names: tuple[str, ...] = ()
    """By which browsers may call this server; without any, its own."""

    @property
    def url(self) -> str:
        """The address of the first page, by the first name."""
        return f"https://{self.known_names[0]}:{self.port}/"

    @property
    def known_names(self) -> tuple[str, ...]:
        """The names by which it may be called; an address says nothing about who asks."""
        return (*self.names, *dict.fromkeys((socket.gethostname(), "localhost", "127.0.0.1")))


def prepare_office(
    folder: ServedFolder, accounts: str | Path, address: OfficeAddress
) -> ServedOffice:
    """Return the office that serves *folder* to the *accounts* in a file, or in PostgreSQL; "" for the usual file.

    Raises:
        OutputError: it has no certificate, or the accounts cannot lie there.
    """
    if address.certificate is None or address.private_key is None:
        raise OutputError(
            _(
                "an office needs a certificate, or passwords and pages could be read on the way; give "
                "--certificate and --private-key"
            )
        )
    database = account_database(str(accounts))
    leftovers.clear(folder.root)
    office = ServedOffice(Accounts(database))
    configure_office(folder, address.known_names)
    open_office(office)
    return office


class OfficeListener(Listener):
    """The server of the workspace alone, with TLS in the place of the secret word."""

    def __init__(self, address: OfficeAddress) -> None:
        """Listen at *address*.

        Raises:
            OutputError: the certificate cannot be used, or somebody else has the port.
        """
        self._tls = _tls(address)
        application = get_wsgi_application()
        try:
            super().__init__(address.port, application, _CONNECTIONS, address.host, _OfficeRequest)
        except OSError as error:
            why = reason(error)
            message = _("port {port} cannot be used: {reason}", port=address.port, reason=why)
            raise OutputError(message) from None
        self.base_environ["HTTPS"] = "on"

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer *request* over TLS; whoever is silent or speaks none holds up nobody else."""
        # not at once: in a thread of its own, and as a connection that may be ended for others
        secure = self._tls.wrap_socket(request, server_side=True, do_handshake_on_connect=False)
        self.connections.remove(request)
        try:
            if not self.connections.add(secure):
                raise ConnectionAbortedError
            secure.settimeout(self.patience)
            secure.do_handshake()
        except OSError:
            self.connections.remove(secure)
            self.shutdown_request(secure)
            return
        super().process_request_thread(secure, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Show a bug; a connection that has broken, or its TLS, is none."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _OfficeRequest(AddressedRequest):
    """One request; Django asks whether its name and its sender are known."""

    def answer(self) -> None:
        """Answer what names this server once; whoever is signed in gives way to nobody."""
        if (
            len(self.headers.get_all("Host", ())) != 1
        ):  # Django would take a name of its own, or the last
            self._refuse(HTTPStatus.BAD_REQUEST)
            return
        cookies = SimpleCookie(self.headers.get("Cookie", ""))
        here = office()
        if here and COOKIE in cookies and here.sessions.find(cookies[COOKIE].value):
            self.server.connections.known(self.connection)
        self.give("", urlsplit(self.path).path.removeprefix("/"))


def _tls(address: OfficeAddress) -> ssl.SSLContext:
    assert address.certificate is not None
    assert address.private_key is not None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(address.certificate, address.private_key, password="")
    except (OSError, ssl.SSLError):
        file = address.certificate
        message = _("the certificate {file} and its private key cannot be used", file=file)
        raise OutputError(message) from None
    return context


def first_invitation(office: ServedOffice, name: str) -> str:
    """Return the code by which the first manager, *name*, joins; "" where there are accounts already.

    Raises:
        OutputError: the name is none.
    """
    return "" if office.accounts.all() else office.accounts.invite(name, AccountRole.MANAGER)
