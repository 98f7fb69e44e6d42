"""What a whole process takes, with all that it starts."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

from benchmarks.alternation import Cost
from benchmarks.examples import ROOT

_MB = 1024


def run(module: str, *arguments: str) -> Cost:
    """Return what a Python process of its own takes to run *module*."""
    # A user's Python keeps what it has compiled.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=said,
        )
        # what it took of itself and of those it waited for, the largest process of them all
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            sys.exit(said.read().decode(errors="replace"))
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / _MB)
