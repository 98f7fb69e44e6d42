"""A register in a file of SQLite, for the people who work on one computer."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from mou_gen.build.output import make_folder
from mou_gen.errors import reason
from mou_gen.messages import _
from mou_gen.register.database import (
    KEPT,
    TABLES,
    Execute,
    Rows,
    checked_version,
    unusable,
)
from mou_gen.register.network_drives import network_drive

_PATIENCE = 60
"""Seconds that a number waits for those who take one at the same time."""
_CHANGED = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in KEPT)
_TRIGGERS = f"""
CREATE TRIGGER never_deleted BEFORE DELETE ON numbers
    BEGIN SELECT RAISE(ABORT, 'a number is never deleted, but voided'); END;
CREATE TRIGGER kept BEFORE UPDATE ON numbers WHEN OLD.void <> '' OR {_CHANGED}
    BEGIN SELECT RAISE(ABORT, 'a number never changes, and is voided once'); END;
"""


class SqliteDatabase:
    """A file of SQLite: WAL, immediate transactions, each on the disk before it counts."""

    def __init__(self, path: Path) -> None:
        """Take the file *path*, which need not be there yet.

        Raises:
            RegisterError: it lies on a network drive.
        """
        self.path = path
        drive = network_drive(path.absolute())
        self.may_be_on_network = drive is None
        """Whether this system does not say what kind of drive it lies on."""
        if drive:
            raise unusable(
                self.name,
                _(
                    "it lies on a network drive ({drive}), where two computers may give the same number; "
                    "keep it on a disk of this computer, or use PostgreSQL",
                    drive=drive,
                ),
            )

    @property
    def name(self) -> str:
        """Its path."""
        return self.path.as_posix()

    @contextmanager
    def transaction(self, *, writes: bool) -> Iterator[Execute]:
        """Return a transaction, as `Database` says."""
        try:
            with (
                closing(self._connection(writes=writes)) as connection,
                _transaction(connection, "IMMEDIATE" if writes else "DEFERRED") as execute,
            ):
                yield execute
        except OSError as error:
            raise unusable(self.name, reason(error)) from error
        except sqlite3.IntegrityError:
            raise
        except sqlite3.DatabaseError as error:
            raise unusable(self.name, _why(error)) from error

    def _connection(self, *, writes: bool) -> sqlite3.Connection:
        """Return a connection; who only reads makes no file."""
        there = writes or self.path.exists()
        if writes:
            self._make_file()
        name = self.path if there else ":memory:"
        connection = sqlite3.connect(name, timeout=_PATIENCE, isolation_level=None)
        try:
            connection.execute("PRAGMA synchronous = FULL")
            if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
                self._prepare(connection)
            checked_version(
                connection.execute("SELECT version FROM register_version").fetchall(), self.name
            )
        except BaseException:
            connection.close()
            raise
        return connection

    def _make_file(self) -> None:
        """Make the file if it is not there; a number beside the code of its case is for the owner alone."""
        make_folder(self.path.parent, private=True)
        with suppress(FileExistsError):
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Make the tables, unless another process has made them meanwhile."""
        _write_ahead(connection)
        with _transaction(connection, "IMMEDIATE") as execute:
            if execute("PRAGMA user_version")[0][0] == 0:
                identity = "INTEGER PRIMARY KEY AUTOINCREMENT"
                for each in _statements(TABLES.format(identity=identity) + _TRIGGERS):
                    execute(each)
                execute("PRAGMA user_version = 1")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Make the file one of WAL; SQLite itself does not wait here for those who do the same."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


@contextmanager
def _transaction(connection: sqlite3.Connection, how: str) -> Iterator[Execute]:
    def execute(statement: str, *values: object) -> Rows:
        return connection.execute(statement, values).fetchall()

    execute(f"BEGIN {how}")
    try:
        yield execute
        execute("COMMIT")
    finally:
        if connection.in_transaction:
            execute("ROLLBACK")


def _statements(script: str) -> Iterator[str]:
    """Yield the statements of *script*, those of triggers whole."""
    statement = ""
    for part in script.split(";"):
        statement += f"{part};"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _why(error: sqlite3.DatabaseError) -> str:
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:  # the rest tells more than a person needs
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return _("another program is using it")
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return _("it is damaged, or no register; bring back a copy of it")
        case sqlite3.SQLITE_FULL:
            return _("the disk is full")
        case sqlite3.SQLITE_CANTOPEN:
            return _("it cannot be opened: is it a folder, or in one that you may not write to?")
        case sqlite3.SQLITE_READONLY:
            return _("you may not write to it")
        case _:
            return str(error)
