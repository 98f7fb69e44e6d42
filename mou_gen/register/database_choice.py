"""Which database a register has, as its settings say."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from mou_gen.register.database import Database
from mou_gen.register.postgresql_database import PostgresqlDatabase
from mou_gen.register.sqlite_database import SqliteDatabase


def open_database(said: str) -> Database:
    """Return the database that the settings call *said*: an address of PostgreSQL, or a file, "" for the usual one.

    Raises:
        RegisterError: it lies on a network drive, or its library is not installed.
    """
    if is_postgresql(said):
        return PostgresqlDatabase(said)
    return SqliteDatabase(Path(os.path.expanduser(said)) if said else usual_file())  # noqa: PTH111 - a wrong `~user` stays


def is_postgresql(said: str) -> bool:
    """Return whether *said* is an address of PostgreSQL."""
    return said.startswith(("postgresql://", "postgres://"))


def usual_file() -> Path:
    """Return the file of the register where the settings name none: in the data folder of the user."""
    return user_data_path("mou-gen", appauthor=False) / "register.sqlite3"
