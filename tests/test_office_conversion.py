"""LibreOffice, which turns what came back into a Word file, leaves nothing of it behind."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from mou_gen.pull import office_conversion

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no scripts of the shell here")

_ALL = "{\\rtf1 Rekawati}"
_OFFICE = """\
#!/bin/sh
echo $$ > {told}
echo Rekawati > "$TMPDIR/lu1.tmp"
{more}
"""
_GOES_ON = "exec sleep 60"


@pytest.fixture
def returned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that came back, where temporary files lie in a folder of their own."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    file = tmp_path / "returned.rtf"
    file.write_text(_ALL)
    return file


def _install(folder: Path, monkeypatch: pytest.MonkeyPatch, more: str) -> Path:
    """Let LibreOffice be a script in *folder* that says its number in a file and does *more*; return the file."""
    told = folder / "told"
    office = folder / "soffice"
    office.write_text(_OFFICE.format(told=told, more=more))
    office.chmod(0o700)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return told


def test_whoever_stops_the_run_stops_libreoffice_too(
    returned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = _install(returned.parent, monkeypatch, _GOES_ON)
    wait = subprocess.Popen.wait

    def stopped(process: subprocess.Popen[bytes], timeout: float | None = None) -> int:
        if timeout is None:
            return wait(process)
        while not (told.exists() and told.read_text().strip()):
            time.sleep(0.01)
        raise KeyboardInterrupt

    monkeypatch.setattr(subprocess.Popen, "wait", stopped)

    with pytest.raises(KeyboardInterrupt):
        office_conversion.word_file(returned)

    with pytest.raises(ProcessLookupError):
        os.kill(int(told.read_text()), 0)
    assert list((returned.parent / "temporary").iterdir()) == []


def test_its_own_temporary_files_go_with_ours(
    returned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A LibreOffice that crashes, or is killed, removes none of them."""
    made = 'while [ "$1" != --outdir ]; do shift; done; mkdir -p "$2"; echo x > "$2/returned.docx"'
    _install(returned.parent, monkeypatch, made)

    assert office_conversion.word_file(returned) == b"x\n"
    assert list((returned.parent / "temporary").iterdir()) == []
