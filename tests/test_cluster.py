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
from contextlib import suppress
from pathlib import Path

import pytest

from tests.examples import ROOT
from tests.source import samples
from tests.source.samples import RAPAT, RUJUKAN

RECORDS = 24
LOOPBACK = "127.0.0.1"
_MEASURED = os.pathsep.join(map(str, (ROOT, ROOT / "tests" / "measured")))
"""The path of processes whose coverage is measured too."""

pytestmark = pytest.mark.slow


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A data folder with many minutes, and a referral."""
    return many_minutes(tmp_path / "data")


def many_minutes(folder: Path) -> Path:
    samples.write(folder)
    for number in range(RECORDS):
        shutil.copy(folder / RAPAT, (folder / RAPAT).with_name(f"rapat-{number:02}.yaml"))
    return folder


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What is made of such a folder without a cluster."""
    home = tmp_path_factory.mktemp("here")
    return made_here(many_minutes(home / "data"), home / "out")


def build(
    root: Path, out: Path, *options: str, cwd: Path | None = None, **environment: str
) -> subprocess.Popen[str]:
    """Begin to build the papers in *root* as Word files, and in what the *options* name."""
    command = [sys.executable, "-m", "mou_gen", "build", str(root), "-o", str(out), "-f", "docx"]
    return subprocess.Popen(
        [*command, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd or root.parent,
        env={**os.environ, "PYTHONPATH": _MEASURED, **environment},
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Wait until *process* ends, and return its exit code and what it said on stderr."""
    _stdout, stderr = process.communicate(timeout=120)
    return process.returncode, stderr


def files(out: Path) -> dict[str, bytes]:
    made = (path for path in out.rglob("*") if path.suffix in (".docx", ".pdf"))
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in made}


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
                env={**os.environ, "PYTHONPATH": _MEASURED, **environment},
            )
        self._processes.append(process)
        return process

    def _answers(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex((LOOPBACK, self.port)) == 0

    def end(self) -> None:
        for process in reversed(self._processes):
            process.terminate()  # so that it tells what was measured
            with suppress(subprocess.TimeoutExpired):
                process.wait(10)
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


def changed_program(folder: Path) -> Path:
    """Return *folder* with a program in it that differs in a line and in a template."""
    shutil.copytree(ROOT / "mou_gen", folder / "mou_gen", ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copytree(ROOT / "templates", folder / "templates")
    with (folder / "templates" / "minutes.html").open("a") as template:
        template.write("<!-- changed -->")
    with (folder / "mou_gen" / "theme.py").open("a") as module:
        module.write("# changed\n")
    return folder


def wait_for(process: subprocess.Popen[str], out: Path, number: int = 3) -> None:
    """Wait until *process* has written so many files."""
    end = time.monotonic() + 90
    while len(files(out)) < number:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end
        time.sleep(0.01)


def test_the_documents_of_a_worker_that_is_killed_are_made_by_another_with_the_same_bytes(
    root: Path, tmp_path: Path, cluster: Cluster, here: dict[str, bytes]
) -> None:
    killed, left = cluster.worker(), cluster.worker()
    out = tmp_path / "there"
    process = build(root, out, "--cluster", cluster.address)
    wait_for(process, out)
    killed.send_signal(signal.SIGKILL)
    before = len(files(out))

    code, said = ended(process)

    assert before < len(here)
    assert code == 0, said
    assert files(out) == here
    assert left.poll() is None


def without_sealed(root: Path) -> None:
    shutil.rmtree((root / RUJUKAN).parent)


def test_findings_and_what_is_remembered_are_those_of_a_build_here(
    tmp_path: Path, cluster: Cluster
) -> None:
    cluster.worker()
    root = samples.write(tmp_path / "data")
    samples.changed(root, RAPAT, "start: 09:00", "start: early")
    own = tmp_path / "own"
    own.mkdir()
    (own / "referral-letter.html").write_text("<p>{{ nothing }}</p>")
    options = ("-f", "pdf", "--templates", str(own))
    told = {"here": options, "there": (*options, "--cluster", cluster.address)}

    def said(name: str, *options: str) -> tuple[int, str]:
        return ended(build(Path("data"), tmp_path / name, *options, cwd=tmp_path))

    first = {name: said(name, *options) for name, options in told.items()}
    second = {name: said(name, *options) for name in told}

    assert first["here"] == first["there"]
    assert first["there"][0] == 1
    assert "data/kerja-sama/minutes/2025-09-25.yaml:5:8: error" in first["there"][1]
    assert "referral-letter.html:1: error" in first["there"][1]
    assert files(tmp_path / "there") == files(tmp_path / "here")
    assert len(files(tmp_path / "there")) == 2
    assert second["here"] == second["there"]
    assert "2 files are unchanged" in second["there"][1]


NAME = "Kenanga Citraloka"
"""Of the person of the sample, who is invented; in no other file than the referral."""
ON_DISK = {
    "DASK_DISTRIBUTED__WORKER__MEMORY__TARGET": "0.00000001",
    "DASK_DISTRIBUTED__WORKER__MEMORY__SPILL": "False",
    "DASK_DISTRIBUTED__WORKER__MEMORY__PAUSE": "False",
}
"""What makes a worker put all that it holds on its disk."""


def seen_on_disk(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what lies below *folder* just now."""
    for parent, _folders, names in os.walk(folder):  # which takes no offence at what goes meanwhile
        for path in (Path(parent, name) for name in names):
            with suppress(OSError):
                yield path.relative_to(folder).as_posix(), path.read_bytes()


def test_no_referral_goes_to_a_worker_and_nothing_that_was_sent_is_left_there(
    root: Path, tmp_path: Path, cluster: Cluster
) -> None:
    samples.changed(root, RUJUKAN, "name: nama contoh", f"name: {NAME}")
    for path in (root / RAPAT).parent.glob("rapat-[1-9]*"):  # a few will do
        path.unlink()
    temporary = cluster.folder / "temporary"
    temporary.mkdir()
    apart = {"TMPDIR": str(temporary), "PYTHONPATH": str(ROOT)}  # what measures it holds on to data
    worker = cluster.worker("--memory-limit", "2GB", **apart, **ON_DISK)
    seen = dict[str, bytes]()
    out = tmp_path / "out"

    process = build(root, out, "--cluster", cluster.address)
    while process.poll() is None:
        seen.update(seen_on_disk(cluster.folder))
        time.sleep(0.002)
    code, said = ended(process)

    assert code == 0, said
    assert files(out) == made_here(root, tmp_path / "here")
    assert any("/storage/" in name for name in seen)
    assert any(name.endswith(RAPAT) for name in seen)
    assert not [name for name in seen if name.endswith(RUJUKAN)]
    assert not [name for name, held in seen.items() if b"Citraloka" in held or b"citraloka" in held]
    end = time.monotonic() + 10
    while left := [name for name, _held in seen_on_disk(cluster.folder) if "yaml" in name]:
        assert time.monotonic() < end, left
        time.sleep(0.05)
    assert not [*temporary.rglob("*.yaml")]
    assert worker.poll() is None
    assert "Contoh" not in cluster.text()


def test_a_folder_with_a_file_that_cannot_be_read_goes_to_no_worker(
    root: Path, tmp_path: Path, cluster: Cluster
) -> None:
    worker = cluster.worker()
    (root / RUJUKAN).with_name("other.yaml").write_text('kind: "referral\n')
    seen = set[str]()

    process = build(root, tmp_path / "out", "--cluster", cluster.address)
    while process.poll() is None:
        seen.update(name for name, _held in seen_on_disk(cluster.folder))
        time.sleep(0.002)
    code, said = ended(process)

    assert code == 1
    assert "referrals/other.yaml:1" in said
    assert not [name for name in seen if name.endswith(".yaml")]
    assert worker.poll() is None


def test_a_worker_with_another_template_or_program_is_refused_and_what_differs_is_named(
    root: Path, tmp_path: Path, cluster: Cluster
) -> None:
    other = changed_program(tmp_path / "other")
    cluster.worker(PYTHONPATH=str(other))

    code, said = ended(build(root, tmp_path / "out", "--cluster", cluster.address))

    assert code == 1
    assert "the machines of the cluster differ from this one" in said
    assert f"    tcp://{LOOPBACK}:" in said
    assert "mou-gen 0." in said
    assert "instead of" in said
    assert "templates/minutes.html" in said
    assert "nothing was written" in said
    assert not files(tmp_path / "out")


def test_a_worker_that_comes_later_and_differs_is_given_no_document(
    root: Path, tmp_path: Path, cluster: Cluster, here: dict[str, bytes]
) -> None:
    other = changed_program(tmp_path / "other")
    first = cluster.worker()
    out = tmp_path / "out"
    process = build(root, out, "--cluster", cluster.address)
    wait_for(process, out)
    first.kill()
    cluster.worker(PYTHONPATH=str(other))

    code, said = ended(process)

    assert code == 1
    assert "templates/minutes.html" in said
    assert "documents not written" in said
    assert set(files(out).items()) <= set(here.items())


@pytest.mark.parametrize("address", ["tcp://192.0.2.1:8786", "192.0.2.1:8786"])
def test_sealed_data_go_to_no_other_machine_without_encryption(
    root: Path, tmp_path: Path, address: str
) -> None:
    code, said = ended(build(root, tmp_path / "out", "--cluster", address))

    assert code == 1
    assert "there are sealed data in" in said
    assert "UU 21/2007" in said
    assert "tls://" in said


def own_address() -> str:
    """Return an address of this machine that other machines reach; skip the test where it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing
        except OSError:
            pytest.skip("this machine has no network")
        return str(probe.getsockname()[0])


def test_sealed_data_go_to_no_worker_that_others_reach_without_encryption(
    root: Path, tmp_path: Path, cluster: Cluster
) -> None:
    home = own_address()
    cluster.worker("--host", LOOPBACK)
    cluster.worker("--host", home)
    time.sleep(5)

    code, said = ended(build(root, tmp_path / "out", "--cluster", cluster.address))

    assert code == 1
    assert "there are sealed data in" in said
    assert f"`tcp://{home}:" in said
    assert not files(tmp_path / "out")
    without_sealed(root)
    assert ended(build(root, tmp_path / "out", "--cluster", cluster.address))[0] == 0


def test_a_worker_that_comes_later_and_that_others_reach_is_given_nothing(
    root: Path, tmp_path: Path, cluster: Cluster, here: dict[str, bytes]
) -> None:
    home = own_address()
    first = cluster.worker("--host", LOOPBACK)
    out = tmp_path / "out"
    process = build(root, out, "--cluster", cluster.address)
    wait_for(process, out)
    first.kill()
    cluster.worker("--host", home)

    code, said = ended(process)

    assert code == 1
    assert f"`tcp://{home}:" in said
    assert set(files(out).items()) < set(here.items())


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("tcp://127.0.0.1:1", "does not answer"),
        ("paper://127.0.0.1:1", "cannot be used as a cluster"),
        ("tls://127.0.0.1:1", "cannot be used as a cluster"),
    ],
)
def test_an_address_without_a_cluster_is_told(
    root: Path, tmp_path: Path, address: str, words: str
) -> None:
    without_sealed(root)

    code, said = ended(build(root, tmp_path / "out", "--cluster", address))

    assert code == 1
    assert words in said
    assert "Traceback" not in said


def test_a_cluster_that_is_not_installed_is_told_with_what_to_type(
    root: Path, tmp_path: Path
) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "distributed.py").write_text("raise ImportError")

    code, said = ended(
        build(
            root,
            tmp_path / "out",
            "--cluster",
            f"tcp://{LOOPBACK}:1",
            PYTHONPATH=f"{tmp_path / 'site'}{os.pathsep}{ROOT}",
        )
    )

    assert code == 1
    assert 'pip install "mou-gen[cluster]"' in said


def test_jobs_and_a_cluster_do_not_go_together(root: Path, tmp_path: Path) -> None:
    code, said = ended(build(root, tmp_path, "--jobs", "2", "--cluster", f"tcp://{LOOPBACK}:1"))

    assert code == 2
    assert "--jobs cannot be combined" in said


def test_a_cluster_that_is_lost_leaves_what_is_written_and_says_so(
    root: Path, tmp_path: Path, cluster: Cluster
) -> None:
    cluster.worker()
    out = tmp_path / "out"
    process = build(root, out, "--cluster", cluster.address)
    wait_for(process, out)
    cluster.end()

    code, said = ended(process)

    assert code == 1
    assert "does not answer" in said
    assert "documents not written" in said
    assert "Traceback" not in said
    assert 0 < len(files(out)) < RECORDS


def test_a_cluster_that_is_lost_while_a_document_comes_from_there_says_so(
    root: Path, tmp_path: Path, cluster: Cluster
) -> None:
    worker = cluster.worker()
    out = tmp_path / "out"
    process = build(root, out, "--cluster", cluster.address)
    wait_for(process, out)
    worker.send_signal(signal.SIGSTOP)
    time.sleep(1)  # in which the paper is asked for
    worker.kill()
    time.sleep(1)  # in which the scheduler hears of it
    cluster.end()

    code, said = ended(process)

    assert code == 1
    assert said.count("does not answer") == 1
    assert "documents not written" in said
    assert "distributed" not in said
    assert "Traceback" not in said
