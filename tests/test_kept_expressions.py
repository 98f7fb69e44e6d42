"""What the program's expressions are compiled to is kept, does the same as before, and tells nothing of any data."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from mou_gen.startup.kept_expressions import _Kept, compiling_a_library, kept_pattern
from tests.test_expressions import made_at_import

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="asks who owns a folder")

PATTERN = r"(?P<article>pasal)\s+(\d+)"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    kept = _Kept(tmp_path)
    kept.pattern(PATTERN, re.IGNORECASE)
    kept.save()
    return tmp_path


def again(folder: Path) -> tuple[re.Pattern[str], bool]:
    """Return the expression as a later command has it, and whether it was compiled anew."""
    later = _Kept(folder)
    found = later.pattern(PATTERN, re.IGNORECASE)
    return found, bool(later._added)


def test_what_is_kept_is_what_python_compiles(folder: Path) -> None:
    found, anew = again(folder)

    assert not anew
    assert found == re.compile(PATTERN, re.IGNORECASE)
    assert found.search("Pasal 12").groupdict() == {"article": "Pasal"}  # type: ignore[union-attr]


def test_each_expression_of_the_program_is_kept_as_python_compiles_it(tmp_path: Path) -> None:
    first, made = _Kept(tmp_path), list(made_at_import())
    for each in made:
        first.pattern(each.pattern, each._flags)
    first.save()
    later = _Kept(tmp_path)

    for each in made:
        assert later.pattern(each.pattern, each._flags) == re.compile(each.pattern, each._flags)
    assert not later._added


@pytest.mark.parametrize("at", [0, 4, 40, -1])
def test_a_changed_byte_is_noticed_and_all_is_compiled_anew(folder: Path, at: int) -> None:
    (file,) = folder.iterdir()
    damaged = bytearray(file.read_bytes())
    damaged[at] ^= 1
    file.write_bytes(damaged)

    assert again(folder) == (re.compile(PATTERN, re.IGNORECASE), True)


@pytest.mark.parametrize("rest", [b"", b"\x00", b"\x00" * 4, b"\x00" * 400])
def test_a_file_that_ends_early_is_compiled_anew(folder: Path, rest: bytes) -> None:
    (file,) = folder.iterdir()
    file.write_bytes(rest)

    assert again(folder) == (re.compile(PATTERN, re.IGNORECASE), True)


def test_only_the_user_can_read_or_change_it(folder: Path) -> None:
    (file,) = folder.iterdir()

    assert file.stat().st_mode & 0o077 == 0


def test_a_folder_that_is_gone_is_no_matter(tmp_path: Path) -> None:
    kept = _Kept(tmp_path / "gone")
    kept.pattern(PATTERN, 0)

    kept.save()

    assert not (tmp_path / "gone").exists()


def test_without_a_folder_expressions_work_as_before() -> None:
    assert _Kept(None).pattern(PATTERN, 0) == re.compile(PATTERN)


def test_what_is_no_expression_is_refused_as_ever() -> None:
    with pytest.raises(re.error):
        kept_pattern("(")


def test_a_library_compiles_what_it_would_compile_alone() -> None:
    with compiling_a_library():
        found = re.compile(r"kept by a library (\d+)")

    assert found == re.compile(r"kept by a library (\d+)")


def test_what_another_thread_compiles_meanwhile_is_not_kept(tmp_path: Path) -> None:
    """A request of the workspace may search for a name while another one imports a library."""
    program = (
        "import re, threading\n"
        "from mou_gen.startup.kept_expressions import compiling_a_library\n"
        "with compiling_a_library():\n"
        "    re.compile('of the library')\n"
        "    other = threading.Thread(target=re.compile, args=('Siti Contoh',))\n"
        "    other.start(), other.join()\n"
    )
    subprocess.run(
        [sys.executable, "-c", program], env={"XDG_CACHE_HOME": str(tmp_path)}, check=True
    )

    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    assert b"of the library" in file.read_bytes()
    assert b"Siti" not in file.read_bytes()


def test_each_release_keeps_its_own(tmp_path: Path) -> None:
    program = "import mou_gen\nmou_gen.__version__ = {!r}\n" + PROGRAM
    for release in ("1.0", "1.1"):
        subprocess.run(
            [sys.executable, "-c", program.format(release)],
            env={"XDG_CACHE_HOME": str(tmp_path)},
            check=True,
        )

    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 2


PROGRAM = """
from mou_gen.startup.expressions import data_expression, expression
expression("stands in the code").search("")
data_expression("Siti Contoh").search("")
"""


def test_of_an_expression_made_from_data_nothing_is_kept(tmp_path: Path) -> None:
    for _ in range(2):
        subprocess.run(
            [sys.executable, "-c", PROGRAM], env={"XDG_CACHE_HOME": str(tmp_path)}, check=True
        )

    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    assert b"stands in the code" in file.read_bytes()
    assert b"Siti" not in file.read_bytes()
