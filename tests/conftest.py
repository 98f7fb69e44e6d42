from __future__ import annotations

import gc
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from mou_gen import inputs, messages

# what is compiled for a test is not kept in the cache of the person who runs it
os.environ["XDG_CACHE_HOME"] = str(Path(__file__).parent.parent / ".pytest_cache" / "user")
# What the tests expect is English, whatever the system of the developer speaks.
os.environ["LANGUAGE"] = os.environ["MOU_GEN_LANG"] = "en"
# A shell that runs the tests in the background makes them deaf to Ctrl-C, and all that they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

AXE = "axe-core@4.14.1"
_FAILED = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--renew-pictures", action="store_true", help="keep the pages as they look now"
    )
    parser.addoption(
        "--quick", action="store_true", help="run the first case of each test that takes no seconds"
    )


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Start one worker more than there are processors; of the quick tests, as many.

    Some tests wait, for a server, a cluster or a browser.
    """
    return None if config.getoption("--quick") else (os.cpu_count() or 1) + 1


def pytest_itemcollected(item: pytest.Item) -> None:
    """Send whole files to a worker, so that what a file builds once is built once.

    Files that look at the same documents say so with a group of their own. Later than here,
    pytest-xdist has read the groups.
    """
    if not item.get_closest_marker("xdist_group"):
        item.add_marker(pytest.mark.xdist_group(item.path.stem))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the files that take long, so that none is left at the end."""
    if config.getoption("--quick"):
        items[:] = {_test_of(each): each for each in reversed(items) if not _is_long(each)}.values()
        items.reverse()
    long = {item.path for item in items if _is_long(item)}
    items.sort(key=lambda item: item.path not in long)


def _is_long(item: pytest.Item) -> bool:
    return any(map(item.get_closest_marker, ("slow", "repeats")))


def _test_of(item: pytest.Item) -> str:
    """The name of the test without that of the case."""
    return item.nodeid.partition("[")[0]


def pytest_collection_finish() -> None:
    """Search what is there by now for cycles no more, and what comes as seldom as the program does."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember of a test that it failed."""
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


@pytest.fixture
def tmp_path(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A folder of the test's own, which is emptied if it does not fail: a run writes 1.5 GB.

    The folder itself stays. pytest would give its name to the next test, and what is remembered of
    a file goes by where it is.
    """
    yield tmp_path
    if _FAILED not in request.node.stash:
        for each in tmp_path.iterdir():
            with suppress(OSError):  # a test may have closed the folder
                shutil.rmtree(each) if each.is_dir() and not each.is_symlink() else each.unlink()


@pytest.fixture(autouse=True)
def _language(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget, after each test, the language that was chosen in it, and what files were called."""
    monkeypatch.setattr(messages, "_usual", "")
    inputs.alias_folders(())


@pytest.fixture(autouse=True, scope="module")
def _templates_of_others() -> Iterator[None]:
    """Forget, after each module, what was read of templates of its own.

    Each run begins with a look whether the files have changed that anything is remembered of: after
    hundreds of tests, each with a folder of its own, that would take longer than most of them.
    """
    yield
    ours = str(Path(__file__).parent.parent)
    for known in inputs._memories:
        for asked, (_value, seen) in list(known.items()):
            if any(not path.startswith(ours) for path, _state in seen):
                del known[asked]


@pytest.fixture(scope="session")
def soffice() -> str:
    """Path of LibreOffice; where it is not installed, the test is skipped, but never in CI."""
    found = shutil.which("soffice")
    if found:
        return found
    if os.environ.get("MOU_GEN_REQUIRE_LIBREOFFICE"):
        pytest.fail("LibreOffice is required here, and there is no `soffice`")
    pytest.skip("LibreOffice is not installed: no `soffice`")


@pytest.fixture(scope="session")
def uno_python(soffice: str) -> str:
    """Path of a Python that can talk to LibreOffice; where there is none, as `soffice`."""
    beside = Path(soffice).resolve().parent
    for found in ("/usr/bin/python3", beside / "python", sys.executable):
        with suppress(OSError, subprocess.CalledProcessError):
            subprocess.run([found, "-c", "import uno"], check=True, capture_output=True)
            return str(found)
    if os.environ.get("MOU_GEN_REQUIRE_LIBREOFFICE"):
        pytest.fail("UNO is required here, and no Python has it")
    pytest.skip("no Python has UNO: python3-uno is not installed")


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of Chromium; where it is not installed, the test is skipped, but never in CI."""
    found = shutil.which("chromium")
    if found:
        return found
    if os.environ.get("MOU_GEN_REQUIRE_CHROMIUM"):
        pytest.fail("Chromium is required here, and there is no `chromium`")
    pytest.skip("Chromium is not installed: no `chromium`")


@pytest.fixture(scope="session")
def axe(pytestconfig: pytest.Config) -> str:
    """The script of axe-core, which npm installs once into pytest's cache; who asks for it is of the group `workspace`."""
    if not shutil.which("npm"):
        pytest.skip("axe-core needs npm")
    cache: pytest.Cache | None = getattr(pytestconfig, "cache", None)
    if cache is None:
        pytest.skip("pytest keeps no cache to install axe-core into")
    folder = cache.mkdir("axe-core")
    script = folder / "node_modules" / "axe-core" / "axe.min.js"
    if not script.is_file():
        command = ["npm", "install", "--prefix", str(folder), "--ignore-scripts", AXE]
        if subprocess.run(command, capture_output=True, check=False, timeout=300).returncode:
            pytest.skip(f"npm could not install {AXE}")
    return script.read_text(encoding="utf-8")


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """A pseudo-terminal: the end to read, and the end that a program takes for a terminal."""
    try:
        leader, follower = os.openpty()
    except (AttributeError, OSError):
        pytest.skip("there are no pseudo-terminals here")
    yield leader, follower
    os.close(leader)
    os.close(follower)
