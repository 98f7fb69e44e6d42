"""The program as a process among others: its streams, its folder, signals, and names of files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest
from click.testing import CliRunner

from mou_gen.cli import main
from tests.examples import ROOT
from tests.source import samples
from tests.source.samples import RAPAT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix"),
]

FULL = "/dev/full"
BUILD = f"build data/{RAPAT} -f docx"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a data folder `data` in it."""
    samples.write(tmp_path / "data")
    return tmp_path


def shell(words: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run *words* in a shell in *folder*; `mou-gen` among them is this program."""
    script = f'mou-gen() {{ "{sys.executable}" -m mou_gen "$@"; }}\n{words}'
    return subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=False,
        timeout=120,
    )


def told(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return what was said on stderr; never a traceback."""
    said = done.stderr.decode()
    assert "Traceback" not in said + done.stdout.decode(errors="replace")
    assert "Exception ignored" not in said
    return said


def test_a_crash_writes_no_memory_to_the_disk(folder: Path) -> None:
    limit = (
        "import resource\n"
        "from mou_gen import __main__ as program\n"
        "program._asked = lambda: print(resource.getrlimit(resource.RLIMIT_CORE)[0]) or 0\n"
        "program.run()\n"
    )
    done = shell(f"ulimit -S -c 8 && {sys.executable} -c '{limit}'", folder)

    assert done.stdout == b"1\n"  # too few bytes for a file; 0 would stop no program


def leftovers(folder: Path) -> list[Path]:
    return list(folder.rglob(".mou-gen-*"))


# ---- streams -------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["--version", BUILD])
def test_what_cannot_be_written_to_stdout_is_told_and_fails(folder: Path, command: str) -> None:
    done = shell(f"mou-gen {command} > {FULL}", folder)

    assert "stdout cannot be used: the disk is full" in told(done)
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("streams", "code"),
    [
        ("<&- >&-", 1),
        ("2>&-", 0),
        ("<&- >&- 2>&-", 1),
        (f">{FULL} 2>{FULL}", 1),
    ],
)
def test_a_stream_that_is_closed_or_full_keeps_no_document_from_being_written(
    folder: Path, streams: str, code: int
) -> None:
    done = shell(f"mou-gen {BUILD} {streams}", folder)

    told(done)
    assert done.returncode == code
    assert len([*folder.glob("output/**/*.docx")]) == 1
    assert not leftovers(folder)


def test_a_reader_who_has_had_enough_is_no_error_to_tell(folder: Path) -> None:
    done = shell("mou-gen schema agreement | true; echo ${PIPESTATUS[0]}", folder)

    assert done.stdout == b"1\n"
    assert told(done) == ""


def test_a_reader_who_is_slow_hears_all(folder: Path) -> None:
    slow = "(sleep 1; cat)"
    wait = "import os; os.set_blocking(1, False)"
    done = shell(f"( {sys.executable} -c '{wait}'; mou-gen schema agreement ) | {slow}", folder)

    told(done)
    assert json.loads(done.stdout)


def test_a_coding_without_the_signs_of_a_finding_shows_them_otherwise(folder: Path) -> None:
    command = "mou-gen explain parity-names --lang id"
    done = shell(command, folder, PYTHONIOENCODING="ascii:strict")

    assert told(done) == ""
    assert done.stdout.isascii()


# ---- what surrounds it ---------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["build", "new flood --party 35.01 --party 35.02"])
def test_a_folder_that_is_gone_is_told(folder: Path, command: str) -> None:
    done = shell(f"mkdir gone; cd gone; rmdir ../gone; mou-gen {command}", folder)

    assert "the current folder no longer exists" in told(done)
    assert done.returncode == 1


def test_what_needs_no_folder_is_done_where_it_is_gone(folder: Path) -> None:
    done = shell("mkdir gone; cd gone; rmdir ../gone; mou-gen schema party", folder)

    assert told(done) == ""
    assert json.loads(done.stdout)


def test_a_file_that_grows_beyond_what_is_allowed_leaves_the_old_one(folder: Path) -> None:
    document = folder / "output" / Path(RAPAT).with_suffix(".docx")
    document.parent.mkdir(parents=True)
    document.write_bytes(b"the old one")

    # The measuring of coverage writes a file of its own, which must not meet the limit.
    done = shell(f"unset COVERAGE_PROCESS_CONFIG; ulimit -f 4; mou-gen {BUILD}", folder)

    assert "cannot be written: it is too large" in told(done)
    assert done.returncode == 1
    assert document.read_bytes() == b"the old one"
    assert not leftovers(folder)


def test_too_few_files_that_may_be_open_are_told_of_the_document(folder: Path) -> None:
    done = shell(f"unset COVERAGE_PROCESS_CONFIG; ulimit -n 8; mou-gen {BUILD}", folder)

    said = told(done)
    assert done.returncode == 0 or "too many files are open" in said


_AT_THE_FIRST_FILE = """
import os

put = os.replace

def put_and_signal(source, target, **options):
    put(source, target, **options)
    if str(target).endswith(".docx"):
        os.killpg(0, {number})

os.replace = put_and_signal
"""
"""Signals the whole group when the first document is in its place: no test has to be quick enough to do so."""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_a_build_with_its_exit_code_and_leaves_nothing_half_done(
    folder: Path, number: int, code: int
) -> None:
    for copy in range(40):
        path = folder / "data" / RAPAT
        path.with_name(f"rapat-{copy}.yaml").write_bytes(path.read_bytes())
    temporary = folder / "temporary"
    temporary.mkdir()
    (folder / "sitecustomize.py").write_text(_AT_THE_FIRST_FILE.format(number=int(number)))
    process = subprocess.Popen(
        [sys.executable, "-m", "mou_gen", "build", "data", "-f", "docx", "--jobs", "2"],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(map(str, (folder, ROOT))),
            "TMPDIR": str(temporary),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # which nohup ignores
    )
    _stdout, said = process.communicate(timeout=60)

    assert process.returncode == code
    assert b"Traceback" not in said
    assert b"stopped" in said
    assert not leftovers(folder)
    assert not [*temporary.iterdir()]


def test_a_bug_still_shows_its_traceback() -> None:
    code = (
        "import mou_gen.cli, mou_gen.__main__ as program\n"
        "def main(**options): raise OSError(9999, 'never heard of')\n"
        "mou_gen.cli.main = main\n"
        "program.run()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert "Traceback" in done.stderr
    assert "never heard of" in done.stderr


# ---- names ---------------------------------------------------------------------------------------

NAMES = {
    "a line of its own": b"a\nagreement.yaml: error: forged.yaml",
    "a command to the terminal": b"\x1b]0;owned\x07\x1b[31m.yaml",
    "another direction": "a\u202elmay.yaml".encode(),
    "no UTF-8": b"\xff.yaml",
    "a tab": b"a\tb.yaml",
}


@pytest.fixture(params=list(NAMES.values()), ids=list(NAMES))
def odd(request: pytest.FixtureRequest, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A paper whose name is no plain text."""
    monkeypatch.chdir(folder)
    path = Path("data", RAPAT).with_name(os.fsdecode(request.param))
    try:
        path.write_bytes((folder / "data" / RAPAT).read_bytes())
    except OSError:
        pytest.skip("this system has no such names")
    return path


def said_of(*command: str) -> Iterator[str]:
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    yield from (result.stdout, result.stderr)


@pytest.mark.parametrize(
    "command", ["build -f docx", "check", "check --format github"], ids=str.split
)
@pytest.mark.usefixtures("odd")
def test_a_name_that_is_no_plain_text_is_refused_and_obeyed_by_no_terminal(command: str) -> None:
    said = "".join(said_of(*command.split(), "data"))

    assert "the name of this file, or of a parent folder, is not plain text" in said
    assert all(each.isprintable() for each in said.replace("\n", ""))
    assert not any(line.startswith("agreement.yaml: error") for line in said.splitlines())
    assert not Path("output").exists()


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_programs_read_the_name_as_it_is(odd: Path, form: str) -> None:
    stdout, _stderr = said_of("check", "--format", form, "data")

    found = json.loads(stdout)
    if form == "json":
        assert {each["file"] for each in found} == {odd.as_posix()}
    else:
        place = found["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
        assert os.fsencode(odd) == unquote_to_bytes(place["artifactLocation"]["uri"])
    assert all(each.isprintable() for each in stdout.replace("\n", ""))


def test_a_name_that_is_too_long_fails_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    path = Path("data", RAPAT)
    path.with_name("x" * 250 + ".yaml").write_bytes(path.read_bytes())
    Path("output", path.parent.relative_to("data"), "x" * 250 + ".docx").mkdir(parents=True)

    result = CliRunner().invoke(main, ["build", str(path.parent), "-f", "docx"])

    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "it is a folder" in result.stderr
    assert Path("output", path.relative_to("data")).with_suffix(".docx").is_file()


def test_paths_on_stdout_stand_on_a_line_each(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    path = Path("data", RAPAT)

    result = CliRunner().invoke(main, ["build", str(path), "-f", "docx", "-o", "a\nb\x1b[31m"])

    assert result.exit_code == 0
    assert result.stdout.count("\n") == 1
    assert result.stdout.startswith(r"a\nb\x1b[31m")


def test_a_signal_that_python_swallows_is_not_forgotten() -> None:
    code = (
        "import os, signal\n"
        "from mou_gen.build import process\n"
        "class Called:\n"
        "    def __del__(self) -> None: os.kill(os.getpid(), signal.SIGINT)\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "process.turn_signals_into_interrupts()\n"
        "Called()\n"
        "print('swallowed', flush=True)\n"
        "process.end_if_asked()\n"
        "print('forgotten')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert (done.stdout, done.returncode) == ("swallowed\n", -signal.SIGINT)
