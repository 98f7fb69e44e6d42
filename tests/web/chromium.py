"""A real Chromium at the workspace, for the tests and for the programs that try it at large."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.wsgi import get_wsgi_application
from playwright.sync_api import Browser, Page, sync_playwright

from mou_gen.web.workspace.gate import LANGUAGE
from mou_gen.web.workspace.listener import Listener

_ARGUMENTS = ("--no-sandbox", "--disable-dev-shm-usage")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Give a browser."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=[*_ARGUMENTS]
        )
        yield opened
        opened.close()


@contextmanager
def listening() -> Iterator[Listener]:
    """Give a server of what is served in this process."""
    with Listener.at(0, get_wsgi_application()) as server:
        yield server


def entered(browser: Browser, server: Listener, language: str = "id", **more: Any) -> Page:
    """Return a page inside, in the *language*; not the first page, which checks everything."""
    context = browser.new_context(**more)
    context.add_cookies([{"name": LANGUAGE, "value": language, "url": server.origin}])
    page = context.new_page()
    page.set_default_timeout(180_000)
    page.goto(f"{server.address}parties/")
    return page


def pressed(page: Page, key: str, until: str, most: int = 25) -> int:
    """Press *key* until the element *until* has the focus; return how often."""
    for count in range(1, most + 1):
        page.keyboard.press(key)
        if page.evaluate(f"document.activeElement.matches({until!r})"):
            return count
    raise AssertionError(f"{until} is not within {most} strokes")


@contextmanager
def another_page(page: Page) -> Iterator[None]:
    """Wait after the block until another page stands there, loaded or put in the place of this one."""
    page.evaluate("document.getElementById('main').dataset.before = ''")
    yield
    page.locator("#main:not([data-before])").wait_for()
    page.wait_for_load_state()
