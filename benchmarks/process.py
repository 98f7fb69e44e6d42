"""What a whole process takes, with all that it starts."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import tempfile
import time
from contextlib import suppress

from benchmarks.alternation import Cost
from benchmarks.examples import ROOT

_MB = 1024
_SUBREAPER = 36
"""PR_SET_CHILD_SUBREAPER of Linux: processes that lose their parent become children of ours."""
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(_SUBREAPER, 1)


def run(module: str, *arguments: str) -> Cost:
    """Return what a Python process of its own, and those it starts, take to run *module*."""
    # A user's Python keeps what it has compiled.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=said,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            sys.exit(said.read().decode(errors="replace"))
    usages = [usage]
    with suppress(ChildProcessError):  # until none of those it started is left
        while True:
            usages.append(os.wait4(-1, 0)[2])
    cpu = sum(each.ru_utime + each.ru_stime for each in usages)
    return Cost(wall, cpu, max(each.ru_maxrss for each in usages) / _MB)
