"""Where the accounts of an office lie: in a file of SQLite, or in PostgreSQL where the office has one; the same SQL for both."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Protocol

from mou_gen.build.output import make_folder
from mou_gen.data.places import root_of
from mou_gen.errors import OutputError
from mou_gen.inputs import real_path
from mou_gen.kinds.number_series import has_password
from mou_gen.messages import _
from mou_gen.register.database import Execute, Rows
from mou_gen.register.database_choice import is_postgresql, usual_file
from mou_gen.register.postgresql_database import postgresql_transaction, shown_address
from mou_gen.startup.value_classes import value_class

_LOCK = 0x6163636F756E
"""Who changes accounts in PostgreSQL holds the advisory lock of this number until the change is done."""
_PATIENCE = 30
"""Seconds that a change waits for others."""


@value_class
class AccountChange:
    """A change of the accounts that is not done yet."""

    run: Execute

    def execute(self, statement: str, *values: object) -> Rows:
        """Return the rows that the *statement* answers, with *values* for each `?` in it."""
        return self.run(statement, *values)


class AccountDatabase(Protocol):
    """Keeps the accounts."""

    def change(self, tables: str) -> AbstractContextManager[AccountChange]:
        """Return a change, with the *tables* made if they are not there; it is done when it ends, or never was."""


def account_database(said: str) -> AccountDatabase:
    """Return the database that is called *said*: an address of PostgreSQL, or a file, "" for the usual one.

    Raises:
        OutputError: it lies in the data folder, its address has a password, or its library is not installed.
    """
    if is_postgresql(said):
        if has_password(said):
            message = _(
                "leave the password out of the address: all users of this computer can read it; "
                "write it into the file `.pgpass` of PostgreSQL"
            )
            raise OutputError(message)
        return PostgresqlAccounts(said)
    file = Path(said) if said else usual_file().with_name("accounts.sqlite3")
    if root_of(real_path(file)):
        message = _("accounts must not lie in the data folder: {file}", file=file)
        raise OutputError(message)
    return SqliteAccounts(file)


class SqliteAccounts:
    """A file of SQLite that only its owner may read."""

    def __init__(self, file: Path) -> None:
        """Take the *file*, which need not be there yet."""
        self._file = file
        make_folder(file.parent, private=True)
        file.touch(0o600, exist_ok=True)

    @contextmanager
    def change(self, tables: str) -> Iterator[AccountChange]:
        """Return a change, as `AccountDatabase` says.

        Raises:
            OutputError: the file cannot be used.
        """
        try:
            with closing(
                sqlite3.connect(self._file, timeout=_PATIENCE, isolation_level=None)
            ) as connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(tables)
                yield AccountChange(
                    lambda said, *values: connection.execute(said, values).fetchall()
                )
                connection.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            raise _unusable(str(self._file)) from error


class PostgresqlAccounts:
    """A database of PostgreSQL; who may open it is for its server to say."""

    def __init__(self, address: str) -> None:
        """Take the *address*, such as `postgresql://register.example/mou_gen`."""
        self._address = address

    @contextmanager
    def change(self, tables: str) -> Iterator[AccountChange]:
        """Return a change, as `AccountDatabase` says.

        Raises:
            OutputError: the database cannot be used.
        """
        with postgresql_transaction(self._address, _LOCK, _unusable_for) as execute:
            execute(tables)
            yield AccountChange(execute)


def _unusable(name: str) -> OutputError:
    return OutputError(_("the accounts in {file} cannot be used", file=name))


def _unusable_for(address: str, _why: str) -> OutputError:
    return _unusable(shown_address(address))
