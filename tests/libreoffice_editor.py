"""A person with LibreOffice: opens Word files, edits them over UNO, and saves them as Word files.

    python3 tests/libreoffice_editor.py SOFFICE PROFILE < jobs.json

It runs under a Python that has `uno`, which comes with LibreOffice, and so imports nothing else. A job is what to open,
where to save it, and what to do on the way, in the words of `EDITS`.
"""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]

PATIENCE = 120
"""Seconds until LibreOffice has to answer."""


def argument(name: str, value: object) -> Any:
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


class Office:
    """LibreOffice, started for this program alone."""

    def __init__(self, soffice: str, profile: str) -> None:
        pipe = f"mou-gen-{os.getpid()}"
        self.process = subprocess.Popen(
            [
                soffice,
                f"-env:UserInstallation={Path(profile).absolute().as_uri()}",
                "--headless",
                "--norestore",
                f"--accept=pipe,name={pipe};urp;",
            ],
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.context = self._context(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        self.services = self.context.ServiceManager

    def _context(self, address: str) -> Any:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        until = time.monotonic() + PATIENCE
        while True:
            try:
                return resolver.resolve(address)
            except Exception:
                if time.monotonic() > until or self.process.poll() is not None:
                    raise
                time.sleep(0.1)

    def service(self, name: str) -> Any:
        return self.services.createInstanceWithContext(name, self.context)

    def is_written_by(self, name: str) -> None:
        """Make *name* the author of what is tracked from now on."""
        provider = self.service("com.sun.star.configuration.ConfigurationProvider")
        place = argument("nodepath", "/org.openoffice.UserProfile/Data")
        data = provider.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", (place,)
        )
        data.givenname, data.sn = name, ""
        data.commitChanges()

    def open(self, path: str) -> Any:
        desktop = self.service("com.sun.star.frame.Desktop")
        return desktop.loadComponentFromURL(
            Path(path).absolute().as_uri(), "_blank", 0, (argument("Hidden", True),)
        )

    def do(self, text: Any, command: str, *arguments: Any) -> None:
        """Do what *command* of the menu does."""
        helper = self.service("com.sun.star.frame.DispatchHelper")
        frame = text.CurrentController.Frame
        helper.executeDispatch(frame, f".uno:{command}", "", 0, arguments)

    def end(self) -> None:
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def _found(text: Any, words: str) -> Any:
    search = text.createSearchDescriptor()
    search.SearchString = words
    search.SearchCaseSensitive = True
    found = text.findFirst(search)
    assert found, f"there is no {words!r}"
    return found


def record(office: Office, text: Any, author: str) -> None:
    if author:
        office.is_written_by(author)
    text.RecordChanges = bool(author)


def replace(_office: Office, text: Any, old: str, new: str) -> None:
    _found(text, old).setString(new)


def replace_all(_office: Office, text: Any, old: str, new: str) -> None:
    change = text.createReplaceDescriptor()
    change.SearchString, change.ReplaceString = old, new
    change.SearchCaseSensitive = True
    assert text.replaceAll(change), f"there is no {old!r}"


def split(_office: Office, text: Any, words: str) -> None:
    """Press Enter before *words*."""
    found = _found(text, words)
    found.Text.insertControlCharacter(found.Start, 0, False)  # PARAGRAPH_BREAK


def delete_row(_office: Office, text: Any, words: str) -> None:
    found = _found(text, words)
    name = found.Cell.CellName
    found.TextTable.Rows.removeByIndex(int("".join(filter(str.isdigit, name))) - 1, 1)


def accept_all(office: Office, text: Any) -> None:
    office.do(text, "AcceptAllTrackedChanges")


def reject_all(office: Office, text: Any) -> None:
    office.do(text, "RejectAllTrackedChanges")


def reject(office: Office, text: Any, words: str) -> None:
    """Reject each change whose words are *words*."""
    count = 0
    while change := _change(text, words):
        seen = text.CurrentController.ViewCursor
        seen.gotoRange(change.RedlineStart, False)
        seen.gotoRange(change.RedlineEnd, True)
        office.do(text, "RejectTrackedChange")
        count += 1
        assert count < 10, f"{words!r} cannot be rejected"
    assert count, f"no change says {words!r}"


def _change(text: Any, words: str) -> Any:
    changes = text.Redlines.createEnumeration()
    while changes.hasMoreElements():
        change = changes.nextElement()
        start = change.RedlineStart
        cursor = start.Text.createTextCursorByRange(start)
        cursor.gotoRange(change.RedlineEnd, True)
        if cursor.String.strip() == words:
            return change
    return None


EDITS = {
    each.__name__: each
    for each in (record, replace, replace_all, split, delete_row, accept_all, reject_all, reject)
}


def main(soffice: str, profile: str) -> None:
    office = Office(soffice, profile)
    try:
        for job in json.load(sys.stdin):
            text = office.open(job["open"])
            for name, *arguments in job["edits"]:
                EDITS[name](office, text, *arguments)
            word = argument("FilterName", "MS Word 2007 XML")
            text.storeToURL(Path(job["save"]).absolute().as_uri(), (word,))
            text.close(True)
    finally:
        office.end()


if __name__ == "__main__":
    faulthandler.enable()
    main(*sys.argv[1:])
    # All files are saved. Python would now take the objects of a LibreOffice that is gone apart, and may crash there.
    os._exit(0)
