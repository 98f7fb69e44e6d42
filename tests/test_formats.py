"""A format is a module and a line of `FORMATS`: nothing else knows it by name."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.examples import AGREEMENTS, ROOT

pytestmark = pytest.mark.slow

MODULE = """
from mou_gen.document import Paragraph, printed_words, walk


def write(outgoing, _fonts, _carries):
    nodes = (each for block in outgoing.document.body for each in walk(block))
    return "\\n".join(printed_words(each) for each in nodes if isinstance(each, Paragraph)).encode()
"""
_PROGRAM = (
    "import sys, mou_gen.writers as writers; writers.__path__.append(sys.argv.pop(1));"
    "from mou_gen.writers.formats import FORMATS, Format;"
    "FORMATS['txt'] = Format('text/plain', {'': 'plain_text'}, {'': 40});"
    "from mou_gen.cli import main; main(prog_name='mou-gen')"
)
FILE = "nunukan-ttu/transmittals/2026-03-02"


def test_a_format_is_written_known_again_and_kept_where_somebody_edited_it(tmp_path: Path) -> None:
    (tmp_path / "writers").mkdir()
    (tmp_path / "writers" / "plain_text.py").write_text(MODULE)
    for name in ("parties", "nunukan-ttu"):
        shutil.copytree(AGREEMENTS / name, tmp_path / "agreements" / name)
    made = tmp_path / "output" / f"{FILE}.txt"

    assert mou_gen(tmp_path) == f"output/{FILE}.txt\n"
    text = made.read_text(encoding="utf-8")
    assert "Surat pengantar ini dibuat dalam rangkap 2" in text

    assert mou_gen(tmp_path, "--force") == f"output/{FILE}.txt\n"
    made.write_text(text + "noted by hand\n", encoding="utf-8")
    assert mou_gen(tmp_path) == f"output/{FILE}.new.txt\n"
    assert made.read_text(encoding="utf-8").endswith("noted by hand\n")


def mou_gen(root: Path, *options: str) -> str:
    """Build the slip as text, and return which files were written."""
    done = subprocess.run(
        [
            *(sys.executable, "-c", _PROGRAM, str(root / "writers"), "build"),
            *(f"agreements/{FILE}.yaml", "-f", "txt", *options),
        ],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(ROOT), "PATH": "", "LANGUAGE": "en", "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
