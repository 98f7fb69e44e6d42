"""Papers made by a cluster: a scheduler and workers as processes of their own, on this machine."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.examples import ROOT
from tests.source import samples
from tests.source.samples import RAPAT, RUJUKAN

pytest.importorskip("distributed")

PAPERS = 40
LOOPBACK = "127.0.0.1"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A data folder with many minutes, and a referral."""
    folder = samples.write(tmp_path / "data")
    for number in range(PAPERS):
        shutil.copy(folder / RAPAT, (folder / RAPAT).with_name(f"rapat-{number:02}.yaml"))
    return folder


def build(root: Path, out: Path, *options: str, **environment: str) -> subprocess.Popen[str]:
    """Begin to build the papers in *root* as Word files."""
    command = [sys.executable, "-m", "mou_gen", "build", str(root), "-o", str(out), "-f", "docx"]
    return subprocess.Popen(
        [*command, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=root.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Wait until *process* ends, and return its exit code and what it said on stderr."""
    _stdout, stderr = process.communicate(timeout=120)
    return process.returncode, stderr


def files(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*.docx")}


def made_here(root: Path, out: Path) -> dict[str, bytes]:
    code, said = ended(build(root, out, "--jobs", "1"))
    assert code == 0, said
    return files(out)


class Cluster:
    """A scheduler and its workers, each a process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        with socket.create_server((LOOPBACK, 0)) as free:
            self.port = free.getsockname()[1]
        self.address = f"tcp://{LOOPBACK}:{self.port}"
        self._start("scheduler", "--host", LOOPBACK, "--port", str(self.port))
        end = time.monotonic() + 60
        while not self._answers():
            assert time.monotonic() < end
            time.sleep(0.1)

    def worker(self, *options: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start a worker with one thread."""
        folder = ("--local-directory", str(self.folder))
        every = (self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard", *folder)
        return self._start("worker", *every, *options, **environment)

    def _start(self, kind: str, *options: str, **environment: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.dask_{kind}", *options]
        if kind == "scheduler":
            command.append("--no-dashboard")
        log = (self.folder / f"{kind}-{len(self._processes)}.log").open("wb")
        with log:
            process = subprocess.Popen(
                command,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            )
        self._processes.append(process)
        return process

    def _answers(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex((LOOPBACK, self.port)) == 0

    def end(self) -> None:
        for process in reversed(self._processes):
            process.kill()
            process.wait()

    def text(self) -> str:
        """Return all that its processes have said."""
        return "".join(path.read_text() for path in self.folder.glob("*.log"))


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    (tmp_path / "dask").mkdir()
    started = Cluster(tmp_path / "dask")
    yield started
    started.end()


@pytest.mark.slow
def test_the_documents_of_a_worker_that_is_killed_are_made_by_another_with_the_same_bytes(
    root: Path, tmp_path: Path, cluster: Cluster
) -> None:
    here = made_here(root, tmp_path / "here")
    killed, left = cluster.worker(), cluster.worker()
    out = tmp_path / "there"
    process = build(root, out, "--cluster", cluster.address)
    end = time.monotonic() + 90
    while len(files(out)) < 3:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end
        time.sleep(0.01)
    killed.send_signal(signal.SIGKILL)
    before = len(files(out))

    code, said = ended(process)

    assert before < len(here)
    assert code == 0, said
    assert files(out) == here
    assert left.poll() is None
