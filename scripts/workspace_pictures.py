"""Takes the pictures of the workspace for the READMEs, of the real pages in Chromium.

`make pictures` calls it after `pictures.py`. The example documents are served as `mou-gen serve` does, to a folder
of their own, so that nothing of this computer is in a picture.
"""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.wsgi import get_wsgi_application
from PIL import Image, ImageOps
from playwright.sync_api import Page, sync_playwright

from mou_gen.data.places import template_folders
from mou_gen.web.workspace.listener import Listener
from mou_gen.web.workspace.served_folder import ServedFolder, served
from mou_gen.web.workspace.settings import configure

ROOT = Path(__file__).parent.parent
CHROMIUM = "/usr/bin/chromium"
WIDTH, HEIGHT = 1280, 860
PERSON = "Sekretariat (contoh)"
COLOURS = 128
LANGUAGES = {"en": "", "id": "-id"}
"""The language of the pages, and how the name of its pictures ends."""
MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"


def main() -> None:
    """Write the pictures into `docs/pictures`, and their paths to stdout."""
    with TemporaryDirectory() as folder, workspace(Path(folder)) as (page, address):
        for language, ending in LANGUAGES.items():
            choose(page, address, language)
            for name, picture in pictures(page, address):
                target = ROOT / "docs" / "pictures" / f"{name}{ending}.png"
                picture.save(target, optimize=True)
                sys.stdout.write(f"{target.relative_to(ROOT)}\n")


@contextmanager
def workspace(folder: Path) -> Iterator[tuple[Page, str]]:
    """Give a page of a browser, and the address of a workspace with the example documents in *folder*."""
    root = folder / "agreements"
    shutil.copytree(ROOT / "agreements", root)
    configure(ServedFolder(root, template_folders(), "typst"), PERSON)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        with Listener.at(0, get_wsgi_application()) as server:
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            yield page, server.address.rstrip("/")
        browser.close()


def choose(page: Page, address: str, language: str) -> None:
    """Let the pages be in this *language*."""
    page.goto(f"{address}/")
    button = page.locator(f"button[name=language][value={language}]")
    if button.count():
        button.click()
    page.locator(f"html[lang={language}]").wait_for(state="attached")


def pictures(page: Page, address: str) -> Iterator[tuple[str, Image.Image]]:
    """Yield the pictures by name."""
    minutes = served().at(served().root / MINUTES)
    assert minutes is not None
    page.goto(f"{address}/documents/{minutes.id}/#s-decisions")
    page.locator("img.sheet").first.wait_for()
    page.wait_for_load_state("networkidle")
    yield "workspace-document", taken(page)
    page.goto(f"{address}/cooperations/nunukan-ttu/")
    yield "workspace-cooperation", taken(page)


def taken(page: Page) -> Image.Image:
    """Return what the browser shows, in a thin grey frame and few colours."""
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    framed = ImageOps.expand(picture, border=1, fill="silver")
    return framed.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)


if __name__ == "__main__":
    main()
