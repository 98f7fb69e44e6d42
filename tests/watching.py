"""`mou-gen watch` as a process, and what its page is told."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

PATIENCE = 60.0
"""Seconds; a machine that does ten other things is slow."""


class Watching:
    """A running `mou-gen watch`."""

    def __init__(self, home: Path, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "mou_gen", "watch", *arguments],
            cwd=home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().strip()

    def records(self) -> dict[str, Any]:
        """Return what the page is told of each paper, by its file."""
        with urlopen(f"{self.url}view") as answer:
            return {record["file"]: record for record in json.load(answer)["records"]}

    def until(self, condition: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Return what is told of the papers as soon as all are made and *condition* holds."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            records = self.records()
            if not any(record["busy"] for record in records.values()) and condition(records):
                return records
            time.sleep(0.05)
        told = {file: (record["state"], record["findings"]) for file, record in records.items()}
        raise AssertionError(told)

    def stop(self) -> tuple[int, str]:
        """End it as Ctrl-C does; return its exit code and what it has said."""
        self.process.send_signal(signal.SIGINT)
        _out, said = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said


@contextmanager
def watching(home: Path, *arguments: str) -> Iterator[Watching]:
    started = Watching(home, *arguments)
    try:
        yield started
    finally:
        started.process.kill()
        started.process.communicate()


@contextmanager
def edited(path: Path, old: str, new: str) -> Iterator[None]:
    """Replace *old* by *new* in the file, and leave the file as it was."""
    before = path.read_text(encoding="utf-8")
    assert old in before
    path.write_text(before.replace(old, new), encoding="utf-8")
    try:
        yield
    finally:
        path.write_text(before, encoding="utf-8")


def numbers(record: Any) -> list[int]:
    """Return the numbers of the documents of *record*, which are others when it is made anew."""
    return [document["number"] for document in record["documents"]]


def rules(record: Any) -> list[str]:
    return [finding["rule"] for finding in record["findings"]]
