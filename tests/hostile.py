"""Runs the command line for one hostile pack after another, each in a process that is watched.

`python -m tests.hostile FOLDER` reads FOLDER/cases.json, a list of command lines by name, and
prints what became of each: how it ended, what it said, the seconds and bytes it took, and every
file or socket it opened that it had no business with. A process that is forked has everything
imported and one paper made, so that what it takes is what the pack takes.
"""

from __future__ import annotations

import io
import json
import os
import resource
import signal
import sys
import sysconfig
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

SECONDS = 10
MEMORY = 400_000_000
"""Bytes of address space beyond what the program has when it begins."""
ROOT = Path(__file__).parent.parent
_WATCHED = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "ctypes.",
)


def run_all(folder: Path) -> dict[str, Any]:
    """Return what became of each case of *folder*, by name."""
    cases = json.loads((folder / "cases.json").read_text(encoding="utf-8"))
    # The packs lie beside a file that none of them may read; the program reads only these.
    allowed = [folder / "packs", folder / "tmp", ROOT, *_python()]
    tempfile.tempdir = str(folder / "tmp")
    (folder / "tmp").mkdir()
    _main([*next(iter(cases.values()))[:-2]])
    return {name: _watched(arguments, allowed) for name, arguments in cases.items()}


def _python() -> list[Path]:
    paths = (sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib"))
    return [*{Path(path).resolve() for path in paths}, Path("/dev/null")]


def _watched(arguments: list[str], allowed: list[Path]) -> dict[str, Any]:
    reads, writes = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reads)
        with os.fdopen(writes, "w") as pipe:
            _child(arguments, allowed, pipe)
        os._exit(0)
    os.close(writes)
    with os.fdopen(reads) as pipe:
        answer = pipe.read()
    _, status, used = os.wait4(process, 0)
    told = json.loads(answer) if answer else {"code": "killed", "said": ""}
    signalled = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    return {"opened": [], **told, "signal": signalled, "seconds": used.ru_utime + used.ru_stime}


def _child(arguments: list[str], allowed: list[Path], pipe: Any) -> None:
    opened: list[str] = []

    def hook(event: str, given: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(given[0], str | bytes):
            path = Path(os.fsdecode(given[0])).resolve()
            if not any(path.is_relative_to(each) for each in allowed):
                opened.append(f"open {path}")
        elif event.startswith(_WATCHED):
            opened.append(event)

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    size = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    signal.alarm(10 * SECONDS)
    sys.addaudithook(hook)
    code, said = _main(arguments)
    json.dump({"code": code, "said": said, "opened": opened}, pipe)


def _main(arguments: list[str]) -> tuple[str, str]:
    from mou_gen.cli import main

    said = io.StringIO()
    try:
        with redirect_stderr(said), redirect_stdout(said):
            main(arguments, prog_name="mou-gen")
    except SystemExit as ended:
        return str(ended.code), said.getvalue()
    except BaseException as error:  # a traceback, to the user
        return f"{type(error).__name__}: {error}"[:500], said.getvalue()
    return "0", said.getvalue()


if __name__ == "__main__":
    os.chdir(ROOT)
    json.dump(run_all(Path(sys.argv[1]).resolve()), sys.stdout)
