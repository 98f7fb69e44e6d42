"""Files that came back as ODT, DOC or RTF, turned into DOCX by LibreOffice."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from mou_gen import inputs
from mou_gen.data.leftovers import temporary_folder
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _

_MOST = 100_000_000
_SECONDS = 120
_CONVERTED = {".odt": b"PK", ".doc": b"\xd0\xcf\x11\xe0", ".rtf": b"{\\rtf", ".fodt": b"<?xml"}
"""By ending, what such files begin with."""


def is_converted(path: Path) -> bool:
    """Return whether LibreOffice turns the file *path* into a Word file."""
    return path.suffix.lower() in _CONVERTED


def word_file(path: Path) -> bytes:
    """Return the file *path* that came back, as a Word file.

    Raises:
        InputError: it cannot be read, or LibreOffice is needed and not installed, or fails.
    """
    file = inputs.display_name(path)
    try:
        data = inputs.contents(path, _MOST)
    except inputs.TooLargeError:
        _refuse(file, _("the file is larger than {limit} MB", limit=_MOST // 1_000_000))
    except OSError:
        _refuse(file, _("the file cannot be read"))
    ending = path.suffix.lower()
    if ending in _CONVERTED and data.startswith(_CONVERTED[ending]):
        return _converted(data, ending, file)
    return data


def _converted(data: bytes, ending: str, file: str) -> bytes:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        hint = _("open it in Word or LibreOffice, and save it as .docx")
        _refuse(file, _("LibreOffice is needed to read this format, and is not installed"), hint)
    with temporary_folder() as here:
        (here / f"returned{ending}").write_bytes(data)
        command = [
            office, f"-env:UserInstallation={(here / 'user').as_uri()}", "--headless", "--norestore",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(here / "out"),
            str(here / f"returned{ending}"),
        ]  # fmt: skip
        _run(command, here)
        try:
            return inputs.contents(here / "out" / "returned.docx", _MOST)
        except OSError:
            hint = _("open it in Word or LibreOffice, and save it as .docx")
            _refuse(file, _("LibreOffice could not read this file"), hint)


def _run(command: list[str], folder: Path) -> None:
    """Run *command* with its temporary files in *folder*; end it with all that it started if it takes too long."""
    with suppress(OSError):
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))},
            start_new_session=True,
        )
        try:
            process.wait(_SECONDS)
        except subprocess.TimeoutExpired:
            _end(process)
        except BaseException:  # Ctrl-C does not reach it, and it would write copies on and on
            _end(process)
            raise


def _end(process: subprocess.Popen[bytes]) -> None:
    """End *process* with all that it started, and wait until it is gone."""
    if sys.platform == "win32":  # which has no such groups
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _refuse(file: str, message: str, hint: str = "") -> NoReturn:
    raise InputError([Problem(Source(file), message, hint, "pull")])
