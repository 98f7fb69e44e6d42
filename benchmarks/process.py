"""What a whole process takes, with all that it starts."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
from contextlib import suppress
from resource import RUSAGE_CHILDREN, getrusage

from benchmarks.alternation import Cost
from benchmarks.examples import ROOT

_SUBREAPER = 36
"""PR_SET_CHILD_SUBREAPER of Linux: processes that lose their parent become children of ours."""
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(_SUBREAPER, 1)


def run(module: str, *arguments: str) -> Cost:
    """Return what a process of its own, and those it starts, take to run *module*."""
    # A user's Python keeps what it has compiled.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    before, start = getrusage(RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    wall = time.perf_counter() - start
    with suppress(ChildProcessError):
        while True:
            os.wait()
    after = getrusage(RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(done.stderr)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(wall, cpu, after.ru_maxrss)
