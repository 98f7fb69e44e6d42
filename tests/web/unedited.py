"""A form of every kind, opened and saved by a real Chromium without a change: no byte of its file is another.

python -m tests.web.unedited [FORM ...]
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page

from mou_gen.web.workspace.served_folder import ListedDocument, served
from tests import canaries, steps
from tests.examples import ROOT
from tests.web.chromium import chromium, entered, listening
from tests.web.workspace import Workspace


def sample_folders(home: Path) -> Iterator[Path]:
    """Lay out folders that have a document of every kind between them, and yield each."""
    yield steps.copied(home / "steps").parent
    for name in ("agreements", "tests/year", "mou_gen/trial/sample"):
        yield Path(shutil.copytree(ROOT / name, home / name))
    canaries.lay_out(home / "canaries")
    yield home / "canaries"


def form_called(document: ListedDocument) -> str:
    """Return the kind of *document*, with its type if it has one."""
    return "/".join(filter(None, (document.word, document.type)))


def is_whole(page: Page, address: str, document: ListedDocument) -> bool:
    """Open *document*, save it as it is, and return whether its file is the same."""
    before = document.path.read_bytes()
    if document.sealed:
        page.goto(f"{address}referrals/{document.id}/")
        if page.locator("[name=purpose]").count():
            page.locator("[name=purpose]").fill("mencoba")
            page.keyboard.press("Enter")
            page.wait_for_url("**/documents/**")
    page.goto(f"{address}documents/{document.id}/")
    page.locator(".bar button.main").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    said = page.locator(".banner.good").inner_text()
    return said.startswith("Tidak ada yang berubah") and document.path.read_bytes() == before


def tried(
    browser: Browser, root: Path, chosen: list[str], seen: set[str]
) -> Iterator[tuple[str, bool]]:
    """Try a document of each kind below *root* that was not *seen* yet; yield its kind, and whether it is whole."""
    Workspace.of(root)
    with listening() as server:
        page = entered(browser, server)
        for document in served().documents():
            form = form_called(document)
            if form in seen or (chosen and form not in chosen):
                continue
            seen.add(form)
            yield form, is_whole(page, server.address, document)
        page.close()


def main(chosen: list[str]) -> int:
    """Try every kind, or those *chosen*; return how many are changed."""
    seen, changed = set[str](), 0
    with chromium() as browser, tempfile.TemporaryDirectory() as home:
        for root in sample_folders(Path(home)):
            for form, whole in tried(browser, root, chosen, seen):
                changed += not whole
                print(f"{form}: {'the same bytes' if whole else 'CHANGED'}", flush=True)  # noqa: T201
    print(f"{len(seen)} forms, {changed} changed")  # noqa: T201
    return changed


if __name__ == "__main__":
    sys.exit(bool(main(sys.argv[1:])))
