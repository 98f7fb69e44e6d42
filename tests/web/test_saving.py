"""Two users and a text editor at one file, and a server that is killed while it saves: no word is lost or hidden.

`python -m tests.web.test_saving 200` kills a server so often; `tests.web.two_browsers` has real browsers.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from subprocess import PIPE
from typing import Any
from urllib.parse import urlencode

import pytest
import yaml
from django.http import QueryDict
from dulwich.objects import Blob

from mou_gen.data import leftovers
from mou_gen.data.yaml_content import SetText
from mou_gen.web.workspace.file_keeper import Saved
from mou_gen.web.workspace.history import History
from mou_gen.web.workspace.page import keeper
from mou_gen.web.workspace.served_folder import ListedDocument
from tests.web.workspace import Fields, Workspace, replaced

pytestmark = [pytest.mark.xdist_group("workspace"), pytest.mark.slow]

MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
PAIRS, KILLS = 60, 5
_FIELDS = ("f.venue.id", "f.venue.en", "f.meeting.id", "f.start", "f.end")
"""Some, so that many pairs change the same one."""


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path, "nunukan-ttu")


def test_whatever_two_users_and_an_editor_change_nothing_is_lost_or_hidden(work: Workspace) -> None:
    chance, file, first = random.Random(18), work.file(MINUTES), work.file(MINUTES).read_bytes()
    fields, document, clashes = work.fields(MINUTES), work.document(MINUTES), 0
    for n in range(PAIRS):
        file.write_bytes(first)
        work.base(MINUTES)
        if edited := chance.random() < 0.5:
            file.write_bytes(first.replace(b"zone: WITA", f"zone: WIT # editor {n}".encode()))
        one, two = chance.choice(_FIELDS), chance.choice(_FIELDS)
        _save(document, replaced(fields, two, f"theirs {n}"))
        made = _save(document, replaced(fields, one, f"mine {n}"))
        said = file.read_text(encoding="utf-8")

        assert f"theirs {n}" in said
        assert (f"# editor {n}" in said) == edited
        assert made.joined
        assert (f"mine {n}" in said) == (one != two)
        assert [each.text for each in made.clashes if isinstance(each, SetText)] == (
            [f"mine {n}"] if one == two else []
        )
        assert _comments(first) <= _comments(file.read_bytes())
        assert _others(said) == _others(first.decode())
        clashes += bool(made.clashes)
    assert 5 < clashes < PAIRS - 5


def _save(document: ListedDocument, fields: Fields) -> Saved:
    return keeper().save(document, QueryDict(urlencode(fields)), "siti <siti@localhost>")


def _comments(data: bytes) -> set[bytes]:
    return {each.strip() for each in data.splitlines() if each.strip().startswith(b"#")}


def _others(text: str) -> list[str]:
    """Return the texts of a file that nobody has changed, apart from those that somebody may."""
    kept: list[str] = []

    def go(said: Any, path: str) -> None:
        if isinstance(said, Mapping):
            for key, each in said.items():
                go(each, f"{path}.{key}")
        elif isinstance(said, list):
            for at, each in enumerate(said):
                go(each, f"{path}[{at}]")
        elif f"f{path}" not in _FIELDS and path != ".zone":
            kept.append(f"{path}: {said}")

    go(yaml.load(text, yaml.BaseLoader), "")
    return kept


# ---- killed ------------------------------------------------------------------------------

_SERVER = """
import os, random, signal, sys, time
from pathlib import Path
from tests.web.workspace import Workspace, replaced
from tests.web.test_saving import MINUTES
from mou_gen.web.workspace import page
chance, work = random.Random(9), Workspace.of(Path(sys.argv[1]))
fields = work.fields(MINUTES)
for turn, _line in enumerate(sys.stdin):
    begun, begins = os.pipe()
    if not (child := os.fork()):
        page._parts.cache_clear()  # as at a start
        for n in range(10**6):
            os.write(begins, b".")
            sent = replaced(fields, "base", work.base(MINUTES))
            work.post(MINUTES, replaced(sent, "f.venue.id", f"{'long ' * 2000}{turn} {n} end"))
    for _save in range(chance.randint(1, 3)):
        os.read(begun, 1)
    time.sleep(chance.random() / 10)  # somewhere in a save, however slow the machine is
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(begun)
    os.close(begins)
    print("killed", flush=True)
"""


def test_a_history_that_was_begun_when_the_server_was_killed_is_begun_again(
    work: Workspace,
) -> None:
    (work.root / ".mou-gen/history-begun.git/objects/info").mkdir(parents=True)
    _save(work.document(MINUTES), replaced(work.fields(MINUTES), "f.venue.id", "Tarakan"))
    page = work.get(MINUTES, "versions/").content.decode()

    assert len(re.findall(r"/versions/[0-9a-f]{40}/", page)) == 2
    assert sorted(each.name for each in (work.root / ".mou-gen").iterdir()) == ["history.git"]


def test_a_lock_that_a_killed_server_left_in_the_history_hinders_no_save(work: Workspace) -> None:
    fields, document = work.fields(MINUTES), work.document(MINUTES)
    _save(document, replaced(fields, "f.venue.id", "Tarakan"))
    history = work.root / ".mou-gen/history.git"
    blob = Blob.from_string(work.file(MINUTES).read_bytes().replace(b"Tarakan", b"Maumere"))
    left = [history / "refs/heads/main.lock", history / f"objects/{blob.id.decode()[:2]}"]
    left[1].mkdir(exist_ok=True)
    left[1] /= f"{blob.id.decode()[2:]}.lock"
    for each in left:
        each.write_bytes(b"")
        os.utime(each, (0, 0))
    _save(document, replaced(work.fields(MINUTES), "f.venue.id", "Maumere"))

    assert work.get(MINUTES, "versions/").content.count(b"/versions/") > 2
    assert list(history.rglob("*.lock")) == []


def test_locks_of_a_killed_server_are_gone_at_the_next_start(work: Workspace) -> None:
    _save(work.document(MINUTES), replaced(work.fields(MINUTES), "f.venue.id", "Tarakan"))
    lock = work.root / ".mou-gen/history.git/objects/ab.lock"
    lock.write_bytes(b"what was typed")
    os.utime(lock, (0, 0))
    History(work.root)

    assert not lock.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a process is not forked on Windows")
def test_a_server_killed_in_a_save_leaves_whole_files_and_nothing_else(work: Workspace) -> None:
    assert kill_often(work, KILLS) > 1


@pytest.mark.repeats
@pytest.mark.skipif(sys.platform == "win32", reason="a process is not forked on Windows")
def test_a_server_killed_in_many_saves_leaves_whole_files_and_nothing_else(
    work: Workspace,
) -> None:
    assert kill_often(work, 30) > 3


def kill_often(work: Workspace, kills: int) -> int:
    """Kill a server so often while it saves; return how many texts it had saved then."""
    file, before, saved = work.file(MINUTES), _names(work.root), set[str]()
    command = [sys.executable, "-c", _SERVER, str(work.root)]
    with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        for _ in range(kills):
            server.stdin.write("\n")
            server.stdin.flush()
            assert server.stdout.readline() == "killed\n"
            said = yaml.safe_load(file.read_text(encoding="utf-8"))["venue"]["id"]
            saved.add(said)
            leftovers.clear(work.root)

            assert said.endswith((" end", "Nunukan"))
            assert _names(work.root) == before
        server.stdin.close()
    Workspace.of(work.root)  # the next start
    page = work.get(MINUTES, "versions/").content.decode()

    assert page.count("/versions/") >= len(saved)
    return len(saved)


def _names(root: Path) -> list[str]:
    """Return all that lies in the folder, apart from the objects of its versions."""
    inside = (each.relative_to(root).as_posix() for each in root.rglob("*") if each.is_file())
    return sorted(each for each in inside if ".mou-gen/history" not in each)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        count = int(sys.argv[1])
        texts = kill_often(Workspace(Path(home), "nunukan-ttu"), count)
        left = sum(each.name.startswith(".mou-gen-") for each in Path(home).rglob("*"))
    print(f"{count} kills, {texts} texts in between; {left} files left over")  # noqa: T201
