"""A register in PostgreSQL, for an office whose people work on several computers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mou_gen.errors import OutputError
from mou_gen.kinds.number_series import has_password
from mou_gen.messages import _
from mou_gen.register.database import (
    KEPT,
    TABLES,
    Execute,
    RegisterError,
    Rows,
    checked_version,
    unusable,
)

if TYPE_CHECKING:
    import psycopg

_PATIENCE = 10
"""Seconds for a server to answer."""
_LOCK = 0x6D6F7567656E
"""Who writes holds the advisory lock of this number until the transaction has ended."""
_CHANGED = " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in KEPT)
_TRIGGERS = f"""
CREATE FUNCTION numbers_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'UPDATE' THEN
        RAISE EXCEPTION 'a number is never deleted, but voided';
    ELSIF OLD.void <> '' OR {_CHANGED} THEN
        RAISE EXCEPTION 'a number never changes, and is voided once';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON numbers FOR EACH ROW EXECUTE FUNCTION numbers_are_kept();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON numbers FOR EACH STATEMENT EXECUTE FUNCTION numbers_are_kept();
"""


class PostgresqlDatabase:
    """A database of PostgreSQL; who may open it is for its server to say."""

    def __init__(self, address: str) -> None:
        """Take the *address*, such as `postgresql://register.example/mou_gen`.

        Raises:
            RegisterError: psycopg is not installed.
        """
        _require_psycopg()
        self._address = address

    @property
    def name(self) -> str:
        """Its address, without what it says of a password."""
        return shown_address(self._address)

    @contextmanager
    def transaction(self, *, writes: bool) -> Iterator[Execute]:
        """Return a transaction, as `Database` says."""
        lock = _LOCK if writes else None
        with postgresql_transaction(self._address, lock, unusable) as execute:
            self._prepare(execute, writes=writes)
            yield execute

    def _prepare(self, execute: Execute, *, writes: bool) -> None:
        """Make the tables if they are not there."""
        if execute("SELECT to_regclass('register_version')")[0][0] is None:
            if not writes:
                execute("SELECT pg_advisory_xact_lock(?)", _LOCK)
            if execute("SELECT to_regclass('register_version')")[0][0] is None:
                identity = "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
                execute(TABLES.format(identity=identity) + _TRIGGERS)
        checked_version(execute("SELECT version FROM register_version"), self.name)


@contextmanager
def postgresql_transaction(
    address: str, lock: int | None, refused: Callable[[str, str], OutputError]
) -> Iterator[Execute]:
    """Give a transaction of the database at *address*; who gives a *lock* waits for all others that gave it.

    Raises:
        OutputError: what *refused* makes of the address and the reason, where the database cannot be used.
    """
    _require_psycopg()
    import psycopg

    try:
        with psycopg.connect(address, connect_timeout=_PATIENCE) as connection:
            # What others have written before the lock was free must be seen, whatever the server says.
            connection.isolation_level = psycopg.IsolationLevel.READ_COMMITTED
            connection.execute("SET synchronous_commit = on")
            execute = _execute(connection)
            if lock is not None:
                execute("SELECT pg_advisory_xact_lock(?)", lock)
            yield execute
    except psycopg.errors.IntegrityError:
        raise
    except psycopg.Error as error:
        raise refused(shown_address(address), " ".join(str(error).split())) from error


def shown_address(address: str) -> str:
    """Return *address* without what it says of a user and a password."""
    scheme, _between, said = address.partition("://")
    if has_password(address):  # nobody knows where it ends
        return f"{scheme}://"
    return f"{scheme}://{said.partition('?')[0].rpartition('@')[2]}"


def _require_psycopg() -> None:
    try:
        import psycopg  # noqa: F401
    except ImportError as error:
        message = _('PostgreSQL requires an extra package: pip install "mou-gen[postgres]"')
        raise RegisterError(message) from error


def _execute(connection: psycopg.Connection[tuple[object, ...]]) -> Execute:
    def execute(statement: str, *values: object) -> Rows:
        # Only our own statements come here, and none of them has a `?` or a `%` in it but for values.
        said = statement.replace("?", "%s") if values else statement
        cursor = connection.execute(said, values or None)
        return cursor.fetchall() if cursor.description else []

    return execute
