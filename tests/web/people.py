"""The people of an office, and the certificate of its server."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyotp
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from django.test import Client

from mou_gen.data.places import template_folders
from mou_gen.web.workspace import office_server
from mou_gen.web.workspace.accounts import AccountRole, Accounts
from mou_gen.web.workspace.office_server import OfficeAddress
from mou_gen.web.workspace.served_folder import ServedFolder
from tests.web.workspace import Workspace

PASSWORD = "empat kata yang panjang"


class People:
    """The people of an office, each with a browser of their own."""

    def __init__(self, home: Path) -> None:
        """Serve the examples to five accounts, one for each role."""
        self.work = Workspace(home, "nunukan-ttu")
        self.file = home / "accounts.sqlite3"
        accounts, secrets = _five_accounts()
        self.file.write_bytes(accounts)
        self.secrets = dict(secrets)
        self.serve()

    def serve(self) -> None:
        address = OfficeAddress("127.0.0.1", 0, Path("c"), Path("k"), ("arsip.example",))
        folder = ServedFolder(self.work.root, template_folders(), "typst")
        self.office = office_server.prepare_office(folder, self.file, address)

    def number(self, role: str) -> str:
        """Return the number of the second factor now; a number is taken once, so that nobody waits."""
        with self.office.accounts._change() as change:
            change.execute("UPDATE accounts SET last_step = 0")
        return pyotp.TOTP(self.secrets[role]).now()

    def browser(self, role: str = "") -> Client:
        browser = Client(HTTP_HOST="arsip.example")
        if role:
            answer = self.sign_in(browser, role, PASSWORD, self.number(role))
            assert answer.status_code == 302
        return browser

    def sign_in(self, browser: Client, name: str, password: str, number: str) -> Any:
        said = {"name": name, "password": password, "number": number}
        return browser.post("/sign-in/", said, secure=True)


@cache
def _five_accounts() -> tuple[bytes, Mapping[str, str]]:
    """Return the file of five accounts, one for each role, and their second factors; a password takes its time."""
    with TemporaryDirectory() as home:
        file, secrets = Path(home) / "accounts.sqlite3", dict[str, str]()
        accounts = Accounts(file)
        for role in (AccountRole.MANAGER, *AccountRole):
            cases = frozenset({"NNK-TPPO-2026-0001"} if role is AccountRole.CASE_OFFICER else ())
            code = accounts.invite(role, role, cases)
            secrets[str(role)] = accounts.join(role, code, PASSWORD)
        return file.read_bytes(), secrets


def write_certificate(folder: Path) -> tuple[Path, Path]:
    """Write a certificate for this computer, and its private key; return where they are."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(
            name, name, key.public_key(), 1, now - dt.timedelta(1), now + dt.timedelta(1)
        )
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "c.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "k.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return folder / "c.pem", folder / "k.pem"
