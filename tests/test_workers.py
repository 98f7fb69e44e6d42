"""Processes may end in the midst of a task, however they do: its task is tried again, and the others go on."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from mou_gen.build.workers import RENEWED, Bug, Lost, Workers

pytestmark = pytest.mark.slow

TASKS = range(20)
BAD = 3


def work(how: str, mark: Path) -> Callable[[int], object]:
    """Return what does a task in a process: all but `BAD` are answered with the process."""
    if how == "cannot start":
        raise ValueError(how)
    return lambda task: DEEDS[how](mark) if task == BAD else os.getpid()


def _ends(code: int) -> Callable[[Path], object]:
    return lambda mark: os._exit(code)  # noqa: ARG005


def _dies_once_as_it_answers(mark: Path) -> object:
    if mark.exists():
        return "answered"
    mark.touch()
    time.sleep(0.3)  # until nobody listens: the answer is longer than a pipe is
    threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGKILL)).start()
    return b"x" * 50_000_000


def _raises(mark: Path) -> object:
    raise LookupError(mark.name)


DEEDS: dict[str, Callable[[Path], object]] = {
    "all is well": lambda mark: "answered",  # noqa: ARG005
    "success": _ends(0),
    "failure": _ends(7),
    "killed": lambda mark: os.kill(os.getpid(), signal.SIGKILL),  # noqa: ARG005
    "killed as it answers": _dies_once_as_it_answers,
    "error": _raises,
}


def done(how: str, mark: Path, tasks: range = TASKS) -> dict[int, object]:
    """Return what becomes of each task; whoever asks is slow to take the first answer."""
    found: dict[int, object] = {}
    for index, answer in Workers[int, object](2, work).each(tasks, (how, mark)):
        time.sleep(0 if found else 1)
        found[index] = answer
    return found


@pytest.mark.parametrize(
    ("how", "told"),
    [("success", "exit code 0"), ("failure", "exit code 7"), ("killed", "signal 9")],
)
@pytest.mark.skipif(sys.platform == "win32", reason="has no signals")
def test_a_task_that_ends_its_process_each_time_is_given_up_alone(
    tmp_path: Path, how: str, told: str
) -> None:
    found = done(how, tmp_path / "mark")

    assert found.pop(BAD) == Lost(told)
    assert set(found) == {*TASKS} - {BAD}
    assert all(isinstance(each, int) for each in found.values())


@pytest.mark.skipif(sys.platform == "win32", reason="has no signals")
def test_half_an_answer_of_a_process_that_dies_harms_no_other(tmp_path: Path) -> None:
    found = done("killed as it answers", tmp_path / "mark")

    assert found[BAD] == "answered"
    assert set(found) == {*TASKS}


def test_a_task_that_raises_is_told_with_its_trace(tmp_path: Path) -> None:
    bug = done("error", tmp_path / "mark")[BAD]

    assert isinstance(bug, Bug)
    assert isinstance(bug.error, LookupError)
    assert "in _raises" in "".join(bug.error.__notes__)


def test_a_process_that_cannot_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot start"):
        done("cannot start", tmp_path / "mark")


def test_a_process_gives_way_to_a_new_one_after_many_tasks(tmp_path: Path) -> None:
    found = done("all is well", tmp_path / "mark", range(3 * RENEWED))

    by_process = list(found.values())
    assert len(found) == 3 * RENEWED
    assert len(set(by_process)) >= 3
    assert max(map(by_process.count, by_process)) <= RENEWED
