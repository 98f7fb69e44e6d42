"""What axe-core objects to (WCAG 2.2 AA) on every page of the workspace, in a real Chromium.

    AXE=path/to/axe.min.js python -m tests.web.accessibility [LANGUAGE ...]

Every page is looked at wide, at 320 pixels, and at 200 %, with findings shown, in an office and alone.
`npm pack axe-core` brings the file.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import lxml.html
from playwright.sync_api import Browser, Page

from mou_gen.build.encryption import seal_files
from mou_gen.data.age_text import new_private_key, public_key_of
from mou_gen.web.workspace.office import close_office
from mou_gen.web.workspace.office_server import OfficeAddress, OfficeListener
from mou_gen.web.workspace.served_folder import served
from tests.test_encryption import HOLDERS
from tests.web.chromium import another_page, chromium, entered, listening
from tests.web.people import PASSWORD, People, write_certificate
from tests.web.test_pages import REGISTER, returned
from tests.web.workspace import Workspace

_MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
_INVITATION = "nunukan-ttu/invitations/2026-11-02.yaml"
_REFERRAL = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
VIEWS: Mapping[str, dict[str, int]] = {
    "wide": {"width": 1280, "height": 900},
    "320 pixels": {"width": 320, "height": 800},
    "200 %": {"width": 640, "height": 450},
}
"""Each view with the size of its window; a page at 200 % has half the pixels of a style sheet."""
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RUN = """rules => axe.run({runOnly: rules}).then(done => done.violations.map(
    each => `${each.id}: ${each.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`))"""
_LINK = re.compile(r"/as/|/static/|\.png|/versions/[0-9a-f]{40}/")
_CLOSED = "() => document.querySelectorAll('details').forEach(e => e.open = true)"


@dataclass
class Inspector:
    """Goes from page to page, and notes what axe says of each."""

    page: Page
    axe: str
    seen: dict[str, str] = field(default_factory=dict)
    """Each address without its codes, with the title of its page."""
    wrong: list[str] = field(default_factory=list)

    def look(self, name: str) -> None:
        """Look at what is shown now, in each view."""
        self.seen[name] = self.page.title()
        self.page.evaluate(_CLOSED)
        self.page.evaluate(self.axe)
        for view, size in VIEWS.items():
            self.page.set_viewport_size(size)  # type: ignore[arg-type]
            for each in self.page.evaluate(_RUN, _RULES):
                self.wrong.append(f"{name} ({view}): {each}")
            wide = self.page.evaluate("document.documentElement.scrollWidth")
            if wide > size["width"]:
                self.wrong.append(f"{name} ({view}): {wide} pixels wide")
        self.page.set_viewport_size(VIEWS["wide"])  # type: ignore[arg-type]

    def walk(self, home: str, kinds: Mapping[str, str]) -> None:
        """Go to each sort of page that can be reached by links from *home*."""
        waiting, origin = [home], re.match(r"https?://[^/]*", home)
        assert origin is not None
        while waiting:
            url = waiting.pop()
            name = sort_of(url, kinds)
            if name in self.seen:
                continue
            self.page.goto(url)
            self.look(name)
            links = lxml.html.fromstring(self.page.content()).xpath("//a/@href")
            there = {f"{origin[0]}{each.split('#')[0]}" for each in links if each.startswith("/")}
            waiting += sorted(each for each in there if not _LINK.search(each))


def sort_of(url: str, kinds: Mapping[str, str]) -> str:
    """Return the address *url* without what is secret or one of many, each kind of document apart."""
    path = re.sub(r"https?://[^/]*(/[\w-]{22}(?=/))?", "", url)
    path = re.sub(r"(?<=/)[0-9a-f]{16}(?=/)", lambda found: kinds.get(found[0], "code"), path)
    return re.sub(r"(?<=cooperations/)[^/]+|(?<=new/)[^/]+(?=/)|(?<=cooperation=).*", "*", path)


def kinds() -> dict[str, str]:
    """Return the kind of each document that is served, by its code."""
    return {each.id: each.word or "unreadable" for each in served().documents()}


def with_findings(home: Path, *names: str) -> Workspace:
    """Serve the examples, or those named; some of their documents have errors."""
    work = Workspace(home, *names)
    for path in work.root.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        spoilt = re.sub(r"(?m)^(zone|classification|layout): .*$", r"\1: keliru", text)
        spoilt = re.sub(r"(?m)^date: .*$", "date: 2026-12-06", spoilt, count=1)
        path.write_text(spoilt, encoding="utf-8")
    return work


def alone(browser: Browser, axe: str, language: str, *names: str) -> Inspector:
    """Look at all pages of the workspace alone, sent forms and conflicts among them."""
    with tempfile.TemporaryDirectory() as home:
        work = with_findings(Path(home), *names)
        with listening() as server:
            page = entered(browser, server, language, bypass_csp=True)
            inspector = Inspector(page, axe)
            for each in served().documents():
                if each.sealed:
                    work.open_referral(each.path.relative_to(work.root).as_posix())
            inspector.walk(server.address, kinds())
            for name, url in _sent(page, server.address, work):
                inspector.look(f"{name} {url}")
            page.close()
    return inspector


def _sent(page: Page, address: str, work: Workspace) -> Iterator[tuple[str, str]]:
    """Send forms, and yield what pages they lead to."""
    minutes = next(
        each
        for each in served().documents()
        if each.word == "minutes" and b"\nstart: " in each.path.read_bytes()
    )
    url = f"{address}documents/{minutes.id}/"
    page.goto(url)
    page.locator("button[value='add:f.decisions']").evaluate(
        "e => e.closest('details').open = true"
    )
    with another_page(page):
        page.locator("button[value='add:f.decisions']").click()
    yield "a new item", "minutes"
    page.goto(url)
    page.locator("#f-start").fill("10:00")
    text = minutes.path.read_text(encoding="utf-8")
    minutes.path.write_text(re.sub(r"(?m)^start: .*$", 'start: "08:15"', text), encoding="utf-8")
    page.locator(".bar button.main").click()
    page.locator(".banner").wait_for()
    assert page.locator(".clash").count()
    yield "a conflict", "minutes"
    for path in ("new/agreement/", f"new/{minutes.cooperation}/minutes/", "nowhere/"):
        page.goto(f"{address}{path}")
        if page.locator("main form button").count():
            page.locator("main form button").last.click()
            page.wait_for_load_state()
        yield "sent or missing", path
    assert work.root.exists()


def done(browser: Browser, axe: str, language: str) -> Inspector:
    """Look at pages that something leads to that was done: saved, compared, brought back, begun, encrypted."""
    with tempfile.TemporaryDirectory() as home:
        work = Workspace(Path(home), "nunukan-ttu", "victim-services")
        with listening() as server:
            page = entered(browser, server, language, bypass_csp=True)
            inspector = Inspector(page, axe)
            for name, address in _steps(page, server.address, work):
                if address:
                    page.goto(address)
                inspector.look(name)
            page.close()
    return inspector


def _steps(page: Page, address: str, work: Workspace) -> Iterator[tuple[str, str]]:
    """Do what can be done; yield the name of each page, and its address where it is not shown yet."""
    yield "today, not checked yet", address
    page.locator("#today:not([hx-get])").wait_for()
    yield "today", ""
    minutes = f"{address}documents/{work.document(_MINUTES).id}/"
    page.goto(minutes)
    for number in range(2):
        page.locator("#f-end").fill(f"1{number}:45")
        page.locator(".bar button.main").click()
        page.locator(".banner.good").wait_for()
    yield "saved", ""
    yield "versions", f"{minutes}versions/"
    page.locator(".rows a").last.click()
    page.locator("table.facts").wait_for()
    yield "an earlier version", ""
    page.goto(f"{minutes}compare/")
    page.locator("main form button").click()
    page.locator("img.sheet").first.wait_for()
    yield "two versions compared", ""
    page.goto(f"{minutes}word/")
    sent = returned(
        work.get(_MINUTES, "as/docx/").content, "ruang rapat contoh", "ruang rapat besar"
    )
    file = {"name": "kembali.docx", "mimeType": DOCX_TYPE, "buffer": sent.read()}
    page.locator("#file").set_input_files(file)  # type: ignore[arg-type]
    page.locator("main form button").click()
    page.locator("[name=take]").first.wait_for()
    yield "a Word file that came back", ""
    page.locator("main form button").last.click()
    page.locator(".banner.good").wait_for()
    yield "changes taken", ""
    invitation = f"{address}documents/{work.document(_INVITATION).id}/"
    for name in ("no number", "a number taken"):
        page.goto(invitation)
        page.locator("form[action$='/number/'] button").click()
        page.wait_for_load_state()
        yield name, ""
        yield f"numbers after {name}", f"{address}numbers/"
        settings = work.root.parent / "mou-gen.yaml"
        settings.write_text(
            REGISTER.format(database=work.root.parent / "numbers.db"), encoding="utf-8"
        )
    for cooperation in ("", "?cooperation=nunukan-ttu", "?cooperation=victim-services"):
        yield f"new {cooperation}", f"{address}new/{cooperation}"
    page.goto(f"{address}new/nunukan-ttu/termination/")
    page.locator("main form button").click()
    yield "questions that were not answered", ""
    yield from _referrals(address, work)


def _referrals(address: str, work: Workspace) -> Iterator[tuple[str, str]]:
    yield "referrals", f"{address}referrals/"
    work.open_referral(_REFERRAL)
    referral = f"{address}documents/{work.document(_REFERRAL).id}/"
    yield "a referral", referral
    yield "several files", f"{referral}as/pdf/"
    keys = [new_private_key(), new_private_key()]
    officer, recovery = map(public_key_of, keys)
    listed = HOLDERS.format(officer=officer, recovery=recovery)
    (work.root.parent / "key-holders.yaml").write_text(listed, encoding="utf-8")
    assert seal_files([work.file(_REFERRAL)]).written
    yield "a referral that is encrypted", referral
    yield "a document that it hinders", f"{address}documents/{work.document(_MINUTES).id}/"
    yield "a file that it hinders", f"{address}documents/{work.document(_MINUTES).id}/as/pdf/"


def office(browser: Browser, axe: str, language: str) -> list[Inspector]:
    """Look at what an office has more: to sign in, to join, people, keys, the log, by role."""
    found = []
    with tempfile.TemporaryDirectory() as home:
        people = People(Path(home))
        address = OfficeAddress("127.0.0.1", 0, *write_certificate(Path(home)))
        with OfficeListener(address) as server:
            url = f"https://localhost:{server.server_port}/"
            for role in ("", "manager", "case-officer", "secretary"):
                context = browser.new_context(ignore_https_errors=True, bypass_csp=True)
                inspector = Inspector(context.new_page(), axe)
                inspector.page.goto(url)
                if inspector.page.locator("html").get_attribute("lang") != language:
                    inspector.page.locator("button[name=language]").click()
                    inspector.page.wait_for_load_state()
                if role:
                    _sign_in(inspector.page, people, role)
                inspector.walk(url, kinds())
                found.append(inspector)
                context.close()
        close_office()
    return found


def _sign_in(page: Page, people: People, role: str) -> None:
    page.locator("#name").fill(role)
    page.locator("#password").fill(PASSWORD)
    page.locator("#number").fill(people.number(role))
    page.locator("main form button").click()
    page.wait_for_url("**/")


def main(languages: list[str]) -> int:
    """Look at every page; return how much axe objects to."""
    axe = Path(os.environ["AXE"]).read_text(encoding="utf-8")
    wrong: list[Any] = []
    with chromium() as browser:
        for language in languages or ["id", "en"]:
            for each in (
                done(browser, axe, language),
                alone(browser, axe, language),
                *office(browser, axe, language),
            ):
                wrong += each.wrong
                print(f"{language}: {len(each.seen)} pages, {len(each.wrong)} objections")  # noqa: T201
                print("".join(f"    {one}\n" for one in each.wrong), end="", flush=True)  # noqa: T201
    return len(wrong)


if __name__ == "__main__":
    sys.exit(bool(main(sys.argv[1:])))
