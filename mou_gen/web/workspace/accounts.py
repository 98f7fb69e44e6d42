"""The accounts of an office: who may come, as what, and how they prove who they are.

They lie outside the data folder (`account_database.py`). A password is kept as its argon2 hash. The second factor
is a number that changes every 30 seconds (TOTP, RFC 6238); each is taken once. Whoever is wrong too often waits.
"""

from __future__ import annotations

import json
import secrets
import time
from contextlib import AbstractContextManager
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from mou_gen.errors import OutputError
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.account_database import (
    AccountChange,
    AccountDatabase,
    SqliteAccounts,
)

LEAST = 12
"""Characters of a password."""
_NAME = expression(r"[a-z0-9][a-z0-9._-]{1,39}")
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
    wait_until DOUBLE PRECISION NOT NULL DEFAULT 0,
    invitation TEXT NOT NULL DEFAULT '',
    invited_until DOUBLE PRECISION NOT NULL DEFAULT 0
)
"""
_READ = "SELECT name, role, cases, password, secret, last_step, wrong, wait_until FROM accounts"


class _Row(NamedTuple):
    """An account as it is read."""

    name: str
    role: str
    cases: str
    password: str
    secret: str
    last_step: int
    wrong: int
    wait_until: float


class AccountRole(StrEnum):
    """What somebody is in the office; what each may do says `rights.py`."""

    READER = "reader"
    DRAFTER = "drafter"
    SECRETARY = "secretary"
    CASE_OFFICER = "case-officer"
    MANAGER = "manager"


@value_class
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

    def __init__(self, database: AccountDatabase | Path) -> None:
        """Take the *database*, or the file of one, which need not be there yet.

        Raises:
            OutputError: it cannot be used.
        """
        self._database = SqliteAccounts(database) if isinstance(database, Path) else database
        self._hasher = PasswordHasher()
        self._nobody = self._hasher.hash(secrets.token_urlsafe())
        """What the password of an unknown name is compared with, so that it takes as long."""
        self.all()

    def all(self) -> list[Account]:
        """Return all accounts, by name."""
        with self._change() as change:
            rows = change.execute(f"{_READ} ORDER BY name")
        return [_account(_Row(*each)) for each in rows]

    def invite(self, name: str, role: AccountRole, cases: frozenset[str] = frozenset()) -> str:
        """Return the code by which *name* sets a password; one that is there must do so again.

        Raises:
            OutputError: the name is none.
        """
        if not _NAME.fullmatch(name):
            raise OutputError(_("a name has 2 to 40 small letters, digits, dots or hyphens"))
        code = secrets.token_urlsafe(12)
        with self._change() as change:
            change.execute("DELETE FROM accounts WHERE name = ?", name)
            change.execute(
                "INSERT INTO accounts (name, role, cases, invitation, invited_until) VALUES (?, ?, ?, ?, ?)",
                name,
                str(role),
                json.dumps(sorted(cases)),
                _hash(code),
                time.time() + _INVITED,
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
                "WHERE name = ? AND invitation = ? AND invitation <> '' AND invited_until > ? RETURNING name",
                hashed,
                secret,
                name,
                _hash(code),
                time.time(),
            )
            if not done:
                raise OutputError(_("this invitation is not valid; ask the manager for a new one"))
        return secret

    def prove(self, name: str, password: str, number: str) -> Account | None:
        """Return the account of *name*, if the *password* and the *number* of the second factor are right."""
        with self._change() as change:
            found = change.execute(f"{_READ} WHERE name = ?", name)
            row = _Row(*found[0]) if found else None
            known = row.password if row and row.password else self._nobody
            right = self._is_password(known, password) and row is not None
            now = time.time()
            if row is None or row.wait_until > now or not row.password:
                return None
            step = _step(row.secret, number, now)
            if not right or step is None or step <= row.last_step:
                self._count_wrong(change, row, now)
                return None
            change.execute(
                "UPDATE accounts SET last_step = ?, wrong = 0, wait_until = 0 WHERE name = ?",
                step,
                name,
            )
        return _account(row)

    def change(self, name: str, role: AccountRole, cases: frozenset[str]) -> None:
        """Give *name* another *role* and other *cases*.

        Raises:
            OutputError: nobody would be left who manages accounts.
        """
        with self._change() as change:
            said = (str(role), json.dumps(sorted(cases)), name)
            change.execute("UPDATE accounts SET role = ?, cases = ? WHERE name = ?", *said)
            _refuse_without_manager(change)

    def remove(self, name: str) -> None:
        """Remove the account of *name*.

        Raises:
            OutputError: nobody would be left who manages accounts.
        """
        with self._change() as change:
            change.execute("DELETE FROM accounts WHERE name = ?", name)
            _refuse_without_manager(change)

    def _is_password(self, hashed: str, password: str) -> bool:
        try:
            return self._hasher.verify(hashed, password)
        except VerificationError:
            return False

    def _count_wrong(self, change: AccountChange, row: _Row, now: float) -> None:
        wrong = row.wrong + 1
        wait = now + _WAIT if wrong >= _WRONG else 0
        said = (0 if wait else wrong, wait, row.name)
        change.execute("UPDATE accounts SET wrong = ?, wait_until = ? WHERE name = ?", *said)

    def _change(self) -> AbstractContextManager[AccountChange]:
        return self._database.change(_TABLE)


def setup_address(name: str, secret: str) -> str:
    """Return what a program for second factors reads to know the *secret* of *name*."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name="mou-gen")


def _account(row: _Row) -> Account:
    cases = frozenset(json.loads(row.cases))
    return Account(row.name, AccountRole(row.role), cases, bool(row.password))


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


def _refuse_without_manager(change: AccountChange) -> None:
    if not change.execute("SELECT 1 FROM accounts WHERE role = ?", str(AccountRole.MANAGER)):
        raise OutputError(_("nobody would be left who manages the accounts"))
