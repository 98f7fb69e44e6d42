"""A PostgreSQL server for the tests, of which nobody else knows."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

_NOBODY = 65534
"""A user who is not root: PostgreSQL starts for no other."""


def programs() -> Path | None:
    """Return the folder of initdb and postgres, None where PostgreSQL is not installed."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    found = [*map(Path, filter(None, [shutil.which("initdb")])), *debian]
    return found[-1].parent if found else None


@contextmanager
def server() -> Iterator[str]:
    """Yield the address of a new server; it listens on a socket alone, and ends with all its data."""
    bin = programs()
    if bin is None:
        if os.environ.get("MOU_GEN_REQUIRE_POSTGRESQL"):
            pytest.fail("PostgreSQL is not installed")
        pytest.skip("needs PostgreSQL")
    folder = Path(
        tempfile.mkdtemp(prefix="mou-gen-pg-", dir="/tmp")
    )  # the path of a socket is short
    as_user: list[str] = []
    if os.geteuid() == 0:
        os.chown(folder, _NOBODY, _NOBODY)
        as_user = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups"]
    data = folder / "data"
    quick = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=120"]
    try:
        make = ["-D", str(data), "-U", "office", "-A", "trust", "-E", "UTF8", "--no-sync"]
        _run([*as_user, bin / "initdb", *make])
        options = ["-k", str(folder), "-c", "listen_addresses=", *quick]
        process = subprocess.Popen(
            [*as_user, str(bin / "postgres"), "-D", str(data), *options],
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            address = f"postgresql://office@/postgres?host={folder}"
            _wait_for(address)
            yield address
        finally:
            process.terminate()
            process.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(command: Sequence[str | Path]) -> None:
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, cwd="/")
    assert done.returncode == 0, done.stdout + done.stderr


def _wait_for(address: str) -> None:
    """Wait until the server at *address* answers: some milliseconds after it was begun."""
    import psycopg

    for _attempt in range(400):
        with suppress(psycopg.OperationalError), psycopg.connect(address):
            return
        time.sleep(0.05)
    raise AssertionError("PostgreSQL does not answer")
