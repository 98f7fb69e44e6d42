"""The workspace in a real Chromium: by keyboard alone, wide and narrow, without any request elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.web.accessibility import Inspector, with_findings
from tests.web.chromium import chromium, entered, listening, pressed
from tests.web.every_field import Form, tried
from tests.web.workspace import Workspace

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("workspace"),
    pytest.mark.usefixtures("chromium"),
]
MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


def test_minutes_are_changed_by_keyboard_alone(tmp_path: Path, browser: Browser) -> None:
    work = Workspace(tmp_path, "nunukan-ttu")
    asked: list[str] = []
    wrong: list[str] = []
    with listening() as server:
        page = entered(browser, server, "en")
        page.on("request", lambda each: asked.append(each.url))
        page.on("pageerror", lambda each: wrong.append(str(each)))
        page.on("console", lambda each: wrong.append(each.text) if each.type == "error" else None)
        page.goto(f"{server.address.rstrip('/')}{work.url(MINUTES)}")

        # to the last section but one: over the list of sections
        pressed(page, "Tab", "a[href='#sections']", 3)
        page.keyboard.press("Enter")
        strokes = pressed(page, "Tab", "a[href='#s-next-meeting']", 20)
        page.keyboard.press("Enter")
        assert strokes <= 22
        assert page.locator("#s-next-meeting").is_visible()

        # a new decision: the button adds it, and what is typed is checked before it is saved
        page.locator("a[href='#s-decisions']").press("Enter")
        page.locator("button[value='add:f.decisions']").press("Enter")
        page.wait_for_load_state()
        page.locator("#f-decisions-n0--text-id").fill("Rapat berikutnya di Kefamenanu")
        page.locator("#side .note", has_text="not saved yet").wait_for()
        assert "Kefamenanu" not in work.file(MINUTES).read_text(encoding="utf-8")
        page.locator(".bar button.main").press("Enter")
        page.locator(".banner.good").wait_for()
        page.locator("img.sheet").first.wait_for()
        narrow = _narrow(page)

        # an item more, then Back: no page that only a form could load again
        page.locator("button[value='add:f.decisions']").evaluate(
            "at => at.closest('details').open = true"
        )
        page.locator("button[value='add:f.decisions']").press("Enter")
        page.locator("#main .item.fresh").wait_for()
        added = page.evaluate("document.activeElement.className")
        page.locator("#main .item.fresh button[value^='remove:']").press("Enter")
        page.locator("#main .item.fresh").wait_for(state="detached")
        page.locator(".bar button:not(.main)").press("Enter")
        page.locator(".banner", has_text="Not saved yet").wait_for()
        page.locator(".bar button.main").press("Enter")
        page.locator(".banner.good").wait_for()
        page.go_back()
        back = page.locator("h1").inner_text()
    said = work.file(MINUTES).read_text(encoding="utf-8")

    assert "key: rapat-berikutnya-kefamenanu" in said
    assert wrong == []
    assert "fresh" in added
    assert "GT PP TPPO" in back
    assert all(each.startswith((server.origin, "data:")) for each in asked)
    assert narrow <= 320


def test_every_field_of_a_form_is_found_in_its_file(browser: Browser) -> None:
    """As `python -m tests.web.every_field` tries with each form."""
    assert tried(browser, Form("distribution")) == []


def test_axe_objects_to_no_page_with_findings(tmp_path: Path, browser: Browser, axe: str) -> None:
    """As `python -m tests.web.accessibility` looks at every page in both languages."""
    work = with_findings(tmp_path, "nunukan-ttu")
    with listening() as server:
        page = entered(browser, server, bypass_csp=True)
        inspector = Inspector(page, axe)
        for path in ("", "new/agreement/", work.url(MINUTES).lstrip("/")):
            page.goto(f"{server.address}{path}")
            page.locator("#today:not([hx-get]), main:not(:has(#today))").wait_for()
            inspector.look(path)
        found = page.locator(".found.error, .findings .error").count()
        page.close()

    assert found > 0
    assert inspector.wrong == []


def _narrow(page: Any) -> int:
    page.set_viewport_size({"width": 320, "height": 800})
    return int(page.evaluate("document.documentElement.scrollWidth"))
