"""A register in PostgreSQL, for an office whose people work on several computers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

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
        try:
            import psycopg  # noqa: F401
        except ImportError as error:
            message = _('PostgreSQL requires an extra package: pip install "mou-gen[postgres]"')
            raise RegisterError(message) from error
        self._address = address

    @property
    def name(self) -> str:
        """Its address, without what it says of a password."""
        parts = urlsplit(self._address)
        host = parts.netloc.rpartition("@")[2]
        return f"{parts.scheme}://{host}{parts.path}"

    @contextmanager
    def transaction(self, *, writes: bool) -> Iterator[Execute]:
        """Return a transaction, as `Database` says."""
        import psycopg

        try:
            with psycopg.connect(self._address, connect_timeout=_PATIENCE) as connection:
                # What others have written before the lock was free must be seen, whatever the server says.
                connection.isolation_level = psycopg.IsolationLevel.READ_COMMITTED
                connection.execute("SET synchronous_commit = on")
                execute = _execute(connection)
                if writes:
                    execute("SELECT pg_advisory_xact_lock(?)", _LOCK)
                self._prepare(execute, writes=writes)
                yield execute
        except psycopg.errors.IntegrityError:
            raise
        except psycopg.Error as error:
            raise unusable(self.name, " ".join(str(error).split())) from error

    def _prepare(self, execute: Execute, *, writes: bool) -> None:
        """Make the tables if they are not there."""
        if execute("SELECT to_regclass('register_version')")[0][0] is None:
            if not writes:
                execute("SELECT pg_advisory_xact_lock(?)", _LOCK)
            if execute("SELECT to_regclass('register_version')")[0][0] is None:
                identity = "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
                execute(TABLES.format(identity=identity) + _TRIGGERS)
        checked_version(execute("SELECT version FROM register_version"), self.name)


def _execute(connection: psycopg.Connection[tuple[object, ...]]) -> Execute:
    def execute(statement: str, *values: object) -> Rows:
        # Only our own statements come here, and none of them has a `?` or a `%` in it but for values.
        said = statement.replace("?", "%s") if values else statement
        cursor = connection.execute(said, values or None)
        return cursor.fetchall() if cursor.description else []

    return execute
