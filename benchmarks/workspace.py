"""Twenty users of `mou-gen serve` on two cores, against one: what it costs to open a document among 200.

Every answer has the form, its findings and the links of its pages. Users look at a page for some
seconds before they open the next; without that pause, twenty would wait for each other and nothing
else be measured.
"""

from __future__ import annotations

import http.client
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from statistics import median, quantiles
from urllib.parse import urlsplit

from benchmarks.examples import AGREEMENTS, ROOT

USERS, DOCUMENTS, PAGES = 20, 200, 8
PAUSE = 10.0
"""Seconds for which a user looks at a page, in the middle."""
CORES = 2
_CODE = re.compile(r'href="[^"]*/documents/([0-9a-f]{16})/"')
_EXAMPLE = "nunukan-ttu"


def main() -> None:
    """Print what opening a document costs when twenty work, as a multiple of what it costs one, and the memory."""
    with suppress(AttributeError, OSError):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    with tempfile.TemporaryDirectory() as home:
        folder = _folder(Path(home, "agreements"))
        command = [
            sys.executable,
            "-m",
            "mou_gen",
            "serve",
            "--no-open",
            "--port",
            "0",
            str(folder),
        ]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            address = server.stdout.readline().strip()
            try:
                _measure(address, server.pid)
            finally:
                server.terminate()


def _measure(address: str, pid: int) -> None:
    codes = _codes(address)
    assert len(codes) >= DOCUMENTS, len(codes)
    start = _processor(pid)
    one = _user(address, codes, 0, PAGES * 3, 0.0)
    alone = (_processor(pid) - start) / len(one)
    with ThreadPoolExecutor(USERS) as pool:
        jobs = [pool.submit(_user, address, codes, n, PAGES, PAUSE) for n in range(1, USERS + 1)]
        many = [each for job in jobs for each in job.result()]
    together = (_processor(pid) - start) / len(many) - alone * len(one) / len(many)
    slow = quantiles(many, n=20)[-1]
    print(  # noqa: T201
        f"workspace: a document among {len(codes)}, {USERS} users against one: {median(many) / median(one):.2f} times "
        f"in the middle, {slow / quantiles(one, n=20)[-1]:.2f} times for the slowest of twenty ({slow:.2f} s); "
        f"{together / alone:.2f} times the CPU of a page; {_memory(pid):.0f} MB"
    )


def _folder(folder: Path) -> Path:
    """Return *folder* with ten agreements, each with enough minutes for so many documents together."""
    shutil.copytree(AGREEMENTS / "parties", folder / "parties")
    minutes = next((AGREEMENTS / _EXAMPLE / "minutes").glob("2026-*.yaml")).read_text("utf-8")
    for number in range(10):
        name = f"kerja-sama-{number}"
        (folder / name / "minutes").mkdir(parents=True)
        shutil.copy(AGREEMENTS / _EXAMPLE / "agreement.yaml", folder / name)
        for day in range(1, DOCUMENTS // 10):
            text = re.sub(r"(?m)^agreement: .*$", f"agreement: {name}", minutes)
            text = re.sub(r"(?m)^date: .*$", f"date: 2026-11-{day:02}", text, count=1)
            (folder / name / "minutes" / f"2026-11-{day:02}.yaml").write_text(text, "utf-8")
    return folder


def _codes(address: str) -> Sequence[str]:
    """Return the codes of all documents of the cooperations."""
    found: set[str] = set()
    for number in range(10):
        found |= set(_CODE.findall(_get(address, f"cooperations/kerja-sama-{number}/")))
    return sorted(found)


def _user(address: str, codes: Sequence[str], seed: int, pages: int, pause: float) -> list[float]:
    """Open so many documents one after another; return the seconds that each took."""
    chance, taken = random.Random(seed), []
    for code in chance.sample(codes, pages):
        time.sleep(pause * chance.uniform(0.2, 1.8))
        start = time.perf_counter()
        _get(address, f"documents/{code}/")
        taken.append(time.perf_counter() - start)
    return taken


def _get(address: str, path: str) -> str:
    where = urlsplit(address)
    connection = http.client.HTTPConnection(str(where.hostname), where.port, timeout=600)
    connection.request("GET", f"{where.path}{path}")
    answer = connection.getresponse()
    said = answer.read().decode()
    assert answer.status == 200, (answer.status, path)
    return said


def _processor(pid: int) -> float:
    """Return the seconds of CPU that the process and all below it have taken, those that have ended among them."""
    ticks = 0
    for each in [pid, *_below(pid)]:
        with suppress(OSError):
            said = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
            ticks += sum(map(int, said[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def _memory(pid: int) -> float:
    """Return the megabytes of the process and all below it, what they share counted once."""
    whole = 0
    for each in [pid, *_below(pid)]:
        with suppress(OSError):
            lines = Path(f"/proc/{each}/smaps_rollup").read_text().splitlines()
            whole += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return whole / 1024


def _below(pid: int) -> list[int]:
    try:
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    kids = [int(each) for each in found]
    return [each for kid in kids for each in (kid, *_below(kid))]


if __name__ == "__main__":
    main()
