"""Coverage is measured where it can tell something: a test that repeats tells nothing new."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def unmeasured_environment() -> dict[str, str]:
    """Return the environment for a process that is killed, and so could not tell what it ran."""
    return {name: each for name, each in os.environ.items() if not name.startswith("COVERAGE_")}


@contextmanager
def unmeasured() -> Iterator[None]:
    """Measure nothing meanwhile, neither here nor in processes that are started."""
    before = dict(os.environ)
    measured = sys.modules["coverage"].Coverage.current() if "coverage" in sys.modules else None
    for name in before.keys() - unmeasured_environment().keys():
        del os.environ[name]
    if measured is not None:
        measured.stop()
    try:
        yield
    finally:
        if measured is not None:
            measured.start()
        os.environ.update({name: before[name] for name in before if name.startswith("COVERAGE_")})
