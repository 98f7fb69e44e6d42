"""What a whole process takes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from resource import RUSAGE_CHILDREN, getrusage

from benchmarks.alternation import Cost
from benchmarks.examples import ROOT


def run(module: str, *arguments: str) -> Cost:
    """Return what a process of its own takes to run *module*."""
    # A user's Python keeps what it has compiled.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    before, start = getrusage(RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    wall, after = time.perf_counter() - start, getrusage(RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(done.stderr)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(wall, cpu)
