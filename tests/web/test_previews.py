"""Pages are made beside the server: a document that is slow, or ends its process, holds up no other."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from mou_gen.build.standing_workers import StandingWorkers
from mou_gen.build.workers import Bug, Lost
from mou_gen.data.places import template_folders
from mou_gen.web.workspace import document_task
from mou_gen.web.workspace.document_task import MakeDocument, TooSlowError, done_apart
from mou_gen.web.workspace.page import examination
from tests.web.workspace import Fields, Workspace, changed, text_of

pytestmark = pytest.mark.xdist_group("workspace")

AGREEMENT = "nunukan-ttu/agreement.yaml"
MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return Workspace(tmp_path_factory.mktemp("previews"), "nunukan-ttu")


def pictures(page: bytes) -> list[str]:
    return re.findall(r'src="([^"]+\.png)"', page.decode())


def sleep(seconds: float, done: Path) -> None:
    """Take as long as a document that is slow, and leave a mark where nobody has ended that."""
    time.sleep(seconds)
    done.touch()


class Task:
    """A task that takes some time in a process, and then says which it was."""

    def __init__(self, seconds: float, mark: Path) -> None:
        self.seconds, self.mark = seconds, mark

    def __call__(self) -> int:
        sleep(self.seconds, self.mark)
        return os.getpid()


class Ending:
    """A task that ends its process."""

    def __call__(self) -> None:
        os._exit(3)


class Failing:
    """A task with a bug."""

    def __call__(self) -> None:
        raise LookupError


def _begin() -> Callable[[Callable[[], object]], object]:
    return lambda task: task()


@pytest.fixture
def workers() -> Iterator[StandingWorkers[Callable[[], object], object]]:
    standing: StandingWorkers[Callable[[], object], object] = StandingWorkers(2, _begin)
    yield standing
    standing.close()


def test_a_process_stays_and_one_that_ends_is_replaced(
    workers: StandingWorkers[Callable[[], object], object], tmp_path: Path
) -> None:
    quick = Task(0, tmp_path / "mark")
    first = workers.ask(quick, 60)

    assert first == workers.ask(quick, 60) != os.getpid()
    assert workers.ask(Ending(), 60) == Lost("exit code 3")
    assert isinstance(bug := workers.ask(Failing(), 60), Bug)
    assert isinstance(bug.error, LookupError)
    assert isinstance(workers.ask(quick, 60), int)


def test_a_task_that_takes_too_long_is_ended_and_holds_up_no_other(
    workers: StandingWorkers[Callable[[], object], object], tmp_path: Path
) -> None:
    begun = Event()

    def ask_slowly() -> object:
        begun.set()
        return workers.ask(Task(600, tmp_path / "slow"), 1)

    with ThreadPoolExecutor(1) as threads:
        slow = threads.submit(ask_slowly)
        begun.wait()
        other = workers.ask(Task(0, tmp_path / "quick"), 60)

        assert isinstance(other, int)
        assert slow.result() == Lost("no answer in 1 seconds")
    assert isinstance(workers.ask(Task(0, tmp_path / "next"), 60), int)
    assert not (tmp_path / "slow").exists()


def test_whoever_asks_gets_the_bug_of_a_process_and_is_told_of_one_that_is_too_slow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(LookupError):
        done_apart(Failing())
    monkeypatch.setattr(document_task, "PATIENCE", 0.0)
    with pytest.raises(TooSlowError):
        done_apart(Task(600, tmp_path / "slow"))


def test_the_last_good_pages_stay_while_something_is_wrong(work: Workspace) -> None:
    good = pictures(work.get(MINUTES).content)
    wrong: Fields = changed(work.fields(MINUTES), f__date="31 Februari 2026")
    page = work.post(MINUTES, wrong, "check/")

    assert good
    assert pictures(page.content) == good
    assert "last good pages" in text_of(page)


def test_unsaved_text_is_printed_for_whoever_typed_it_alone(work: Workspace) -> None:
    saved = pictures(work.get(MINUTES).content)
    typed = changed(work.fields(MINUTES), f__date="11 November 2026")
    shown = pictures(work.post(MINUTES, typed, "check/").content)
    path = work.document(MINUTES).path

    assert shown
    assert not set(shown) & set(saved)
    assert {work.browser.get(each).status_code for each in (*shown, *saved)} == {200}
    examination().shown(path, "another")
    marks = {each.split("/")[-2] for each in shown}
    assert not any(examination().pages.find((path, "another", ""), each) for each in marks)
    assert pictures(work.get(MINUTES).content) == saved


def test_a_document_that_is_too_slow_keeps_its_form_and_says_so(
    work: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = changed(work.fields(AGREEMENT), f__date="11 November 2026")
    work.get(AGREEMENT)
    monkeypatch.setattr(document_task, "PATIENCE", 0.0)
    page = work.post(AGREEMENT, typed, "check/")

    assert page.status_code == 200
    assert "takes too long" in text_of(page)
    assert pictures(page.content)
    assert "11 November 2026" in page.content.decode()
    assert work.get(AGREEMENT, "as/docx/").status_code == 409


def test_a_change_in_an_editor_is_seen_whatever_was_made_before_it(work: Workspace) -> None:
    path = work.document(MINUTES).path
    before = path.read_text(encoding="utf-8")
    first = pictures(work.get(MINUTES).content)
    path.write_text(before.replace("date: 2026-11-10", "date: 2026-11-12", 1), encoding="utf-8")
    try:
        assert pictures(work.get(MINUTES).content) != first
    finally:
        path.write_text(before, encoding="utf-8")
    assert pictures(work.get(MINUTES).content) == first


def test_what_a_process_makes_is_what_this_one_would(work: Workspace) -> None:
    path = work.document(MINUTES).path
    task = MakeDocument(work.root, template_folders(), "typst", path, "pdf")
    assert done_apart(task) == task()
