"""The database of a register: SQLite for one computer, PostgreSQL for an office, the same SQL for both."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Protocol

from mou_gen.errors import OutputError
from mou_gen.messages import _, printable

Rows = list[tuple[Any, ...]]
Execute = Callable[..., Rows]
"""Runs a statement with `?` for its values, and returns the rows of its answer."""


class RegisterError(OutputError):
    """The register cannot be used, or refuses what was asked; the message says why and what to do."""


class Database(Protocol):
    """A register's database; each transaction has a connection of its own, so that threads may share it."""

    @property
    def name(self) -> str:
        """What the user calls it; no password is in it."""

    def transaction(self, *, writes: bool) -> AbstractContextManager[Execute]:
        """Return a transaction: what it has done is on the disk when it ends, or was never done.

        One that writes waits for all others that do, and sees what they have done.

        Raises:
            RegisterError: the database cannot be used.
        """


VERSION = 1
"""Of the tables; a database of a later one is refused."""

TABLES = """
CREATE TABLE register_version (version INTEGER NOT NULL);
CREATE TABLE numbers (
    id {identity},
    series TEXT NOT NULL,
    party TEXT NOT NULL,
    office TEXT NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    count INTEGER CHECK (count > 0),
    number TEXT CHECK (number <> ''),
    dated TEXT NOT NULL,
    document TEXT NOT NULL,
    origin TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    void TEXT NOT NULL DEFAULT '',
    void_by TEXT NOT NULL DEFAULT '',
    void_at TEXT NOT NULL DEFAULT '',
    CHECK (number IS NOT NULL OR void <> '')
);
CREATE UNIQUE INDEX one_count ON numbers (series, year, count);
CREATE UNIQUE INDEX one_number ON numbers (office, year, number);
CREATE UNIQUE INDEX one_for_a_document ON numbers (party, document) WHERE document <> '' AND void = '';
INSERT INTO register_version VALUES (1);
"""
"""Of both databases. Years count numbers anew, and a document has one number of a party."""

KEPT = (
    "series",
    "party",
    "office",
    "kind",
    "year",
    "count",
    "number",
    "dated",
    "origin",
    "taken_by",
    "taken_at",
)
"""Columns that never change; only what a number belongs to may, and whether it is void, once."""


def checked_version(rows: Rows, name: str) -> None:
    """Refuse a database whose tables are of a later release.

    Raises:
        RegisterError: they are.
    """
    if rows[0][0] > VERSION:
        message = _(
            "the register {name} was made by a later release of mou-gen; update this one",
            name=printable(name),
        )
        raise RegisterError(message)


def unusable(name: str, reason: str) -> RegisterError:
    """Return that the register *name* cannot be used, for this *reason*."""
    return RegisterError(
        _("the register {name} cannot be used: {reason}", name=printable(name), reason=reason)
    )
