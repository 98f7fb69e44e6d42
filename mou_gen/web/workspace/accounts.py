"""The accounts of an office: who may come, as what, and how they prove who they are.

They lie in a file of SQLite outside the data folder. A password is kept as its argon2 hash. The second factor
is a number that changes every 30 seconds (TOTP, RFC 6238); each is taken once. Whoever is wrong too often waits.
"""

from __future__ import annotations

import json
import re
import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from mou_gen.build.output import make_folder
from mou_gen.errors import OutputError
from mou_gen.messages import _

LEAST = 12
"""Characters of a password."""
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{1,39}")
_WRONG, _WAIT = 5, 15 * 60
"""So many wrong answers in a row, and seconds to wait after them."""
_STEP = 30
_INVITED = 7 * 24 * 3600
"""Seconds in which an invitation can be taken."""
_TABLE = """
CREATE TABLE IF NOT EXISTS accounts (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    cases TEXT NOT NULL DEFAULT '[]',
    password TEXT NOT NULL DEFAULT '',
    secret TEXT NOT NULL DEFAULT '',
    last_step INTEGER NOT NULL DEFAULT 0,
    wrong INTEGER NOT NULL DEFAULT 0,
    wait_until REAL NOT NULL DEFAULT 0,
    invitation TEXT NOT NULL DEFAULT '',
    invited_until REAL NOT NULL DEFAULT 0
)
"""


class AccountRole(StrEnum):
    """What somebody is in the office; what each may do says `rights.py`."""

    READER = "reader"
    DRAFTER = "drafter"
    SECRETARY = "secretary"
    CASE_OFFICER = "case-officer"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may come."""

    name: str
    role: AccountRole
    cases: frozenset[str]
    """Case codes that a case officer is assigned."""
    has_joined: bool
    """Whether the invitation was taken."""


class Accounts:
    """All accounts; each call is one transaction."""

    def __init__(self, file: Path) -> None:
        """Take the *file*, which need not be there yet.

        Raises:
            OutputError: it cannot be used.
        """
        self._file = file
        self._hasher = PasswordHasher()
        self._nobody = self._hasher.hash(secrets.token_urlsafe())
        """What the password of an unknown name is compared with, so that it takes as long."""
        make_folder(file.parent, private=True)
        file.touch(0o600, exist_ok=True)
        with self._change() as change:
            change.execute(_TABLE)

    def all(self) -> list[Account]:
        """Return all accounts, by name."""
        with self._change() as change:
            rows = change.execute("SELECT * FROM accounts ORDER BY name").fetchall()
        return list(map(_account, rows))

    def invite(self, name: str, role: AccountRole, cases: frozenset[str] = frozenset()) -> str:
        """Return the code by which *name* sets a password; one that is there must do so again.

        Raises:
            OutputError: the name is none.
        """
        if not _NAME.fullmatch(name):
            raise OutputError(_("a name has 2 to 40 small letters, digits, dots or hyphens"))
        code = secrets.token_urlsafe(12)
        with self._change() as change:
            change.execute("DELETE FROM accounts WHERE name = ?", (name,))
            change.execute(
                "INSERT INTO accounts (name, role, cases, invitation, invited_until) VALUES (?, ?, ?, ?, ?)",
                (name, role, json.dumps(sorted(cases)), _hash(code), time.time() + _INVITED),
            )
            _refuse_without_manager(change)
        return code

    def join(self, name: str, code: str, password: str) -> str:
        """Take the invitation of *name* with its *code*, and return the secret of the second factor.

        Raises:
            OutputError: the password is too short, or there is no such invitation any more.
        """
        if len(password) < LEAST:
            raise OutputError(_("the password must have at least {n} characters", n=LEAST))
        secret, hashed = pyotp.random_base32(), self._hasher.hash(password)
        with self._change() as change:
            done = change.execute(
                "UPDATE accounts SET password = ?, secret = ?, invitation = '' "
                "WHERE name = ? AND invitation = ? AND invitation <> '' AND invited_until > ?",
                (hashed, secret, name, _hash(code), time.time()),
            )
            if done.rowcount != 1:
                raise OutputError(_("this invitation is not valid; ask the manager for a new one"))
        return secret

    def prove(self, name: str, password: str, number: str) -> Account | None:
        """Return the account of *name*, if the *password* and the *number* of the second factor are right."""
        with self._change() as change:
            row = change.execute("SELECT * FROM accounts WHERE name = ?", (name,)).fetchone()
            known = row["password"] if row and row["password"] else self._nobody
            right = self._is_password(known, password) and row is not None
            now = time.time()
            if row is None or row["wait_until"] > now or not row["password"]:
                return None
            step = _step(row["secret"], number, now)
            if not right or step is None or step <= row["last_step"]:
                self._count_wrong(change, row, now)
                return None
            change.execute(
                "UPDATE accounts SET last_step = ?, wrong = 0, wait_until = 0 WHERE name = ?",
                (step, name),
            )
        return _account(row)

    def change(self, name: str, role: AccountRole, cases: frozenset[str]) -> None:
        """Give *name* another *role* and other *cases*.

        Raises:
            OutputError: nobody would be left who manages accounts.
        """
        with self._change() as change:
            said = (role, json.dumps(sorted(cases)), name)
            change.execute("UPDATE accounts SET role = ?, cases = ? WHERE name = ?", said)
            _refuse_without_manager(change)

    def remove(self, name: str) -> None:
        """Remove the account of *name*.

        Raises:
            OutputError: nobody would be left who manages accounts.
        """
        with self._change() as change:
            change.execute("DELETE FROM accounts WHERE name = ?", (name,))
            _refuse_without_manager(change)

    def _is_password(self, hashed: str, password: str) -> bool:
        try:
            return self._hasher.verify(hashed, password)
        except VerificationError:
            return False

    def _count_wrong(self, change: sqlite3.Connection, row: sqlite3.Row, now: float) -> None:
        wrong = row["wrong"] + 1
        wait = now + _WAIT if wrong >= _WRONG else 0
        said = (0 if wait else wrong, wait, row["name"])
        change.execute("UPDATE accounts SET wrong = ?, wait_until = ? WHERE name = ?", said)

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self._file, timeout=30, isolation_level=None)
        connection.row_factory = sqlite3.Row
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            message = _("the accounts in {file} cannot be used", file=self._file)
            raise OutputError(message) from error
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.close()


def setup_address(name: str, secret: str) -> str:
    """Return what a program for second factors reads to know the *secret* of *name*."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name="mou-gen")


def _account(row: sqlite3.Row) -> Account:
    cases = frozenset(json.loads(row["cases"]))
    return Account(row["name"], AccountRole(row["role"]), cases, bool(row["password"]))


def _hash(code: str) -> str:
    return sha256(code.encode()).hexdigest()


def _step(secret: str, number: str, now: float) -> int | None:
    """Return of which 30 seconds *number* is, of these or those beside; None where it is of none."""
    said = "".join(number.split())
    factor = pyotp.TOTP(secret)
    for step in range(int(now) // _STEP - 1, int(now) // _STEP + 2):
        if secrets.compare_digest(factor.at(step * _STEP).encode(), said.encode()):
            return step
    return None


def _refuse_without_manager(change: sqlite3.Connection) -> None:
    if not change.execute(
        "SELECT 1 FROM accounts WHERE role = ?", (AccountRole.MANAGER,)
    ).fetchone():
        raise OutputError(_("nobody would be left who manages the accounts"))
