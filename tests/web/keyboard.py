"""A new cooperation from sign-in to PDF by keyboard alone, and the way to each section, in a real Chromium.

    python -m tests.web.keyboard [LANGUAGE ...]

No mouse, no script: an address is typed once, all else is Tab, Enter, arrows and letters.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page, Request

from mou_gen.web.workspace.office import close_office
from mou_gen.web.workspace.office_server import OfficeAddress, OfficeListener
from mou_gen.web.workspace.served_folder import served
from tests.web.chromium import another_page, chromium, entered, listening
from tests.web.people import PASSWORD, People, write_certificate
from tests.web.workspace import Workspace

MOST = 25
"""Strokes to any section of a document."""
_LONGEST = 150
"""Strokes to anything else; more are a fault."""
_HELD = "selector => document.activeElement.matches(selector)"
_KINDS = """[...document.querySelectorAll('main section')].map(
    e => [e.id, [...e.querySelectorAll('li a')].map(a => a.getAttribute('href'))])"""
_SECTIONS = "[...document.querySelectorAll('#sections a')].map(e => e.getAttribute('href'))"


@dataclass
class Keyboard:
    """A page, and a person without a mouse."""

    page: Page
    strokes: int = 0
    asked: set[str] = field(default_factory=set)
    """The servers that the browser asked for something."""

    def __post_init__(self) -> None:
        self.page.on("request", self._note)

    def _note(self, request: Request) -> None:
        self.asked.add("/".join(request.url.split("/")[:3]))

    def press(self, key: str) -> None:
        """Press one key."""
        self.page.keyboard.press(key)
        self.strokes += 1

    def to(self, selector: str, most: int = _LONGEST) -> int:
        """Press Tab until *selector* has the focus; return how often."""
        for count in range(most + 1):
            if self.page.evaluate(_HELD, selector):
                return count
            self.press("Tab")
        raise AssertionError(f"{selector} is not within {most} strokes at {self.page.title()}")

    def write(self, selector: str, text: str) -> None:
        """Go to a field and replace what stands in it."""
        self.to(selector)
        self.press("Control+a")
        self.page.keyboard.type(text)
        self.strokes += len(text)

    def enter(self, selector: str = "") -> None:
        """Go to *selector*, press Enter, and wait for the page that comes."""
        if selector:
            self.to(selector)
        with another_page(self.page):
            self.press("Enter")

    def step(self, selector: str, what: str) -> None:
        """Go to a section, choose the next of a list, press a button, or write."""
        if what == "section":
            section(self, selector)
        elif what == "down":
            self.to(selector)
            self.press("ArrowDown")
        elif what == "enter":
            self.enter(selector)
        else:
            self.write(selector, what)

    def download(self) -> bytes:
        """Take the PDF of the document that is shown."""
        self.to("a[href$='/as/pdf/']")
        assert not self.page.locator("#findings .error").count(), self.page.inner_text("#findings")
        with self.page.expect_download() as coming:
            self.press("Enter")
        return Path(coming.value.path()).read_bytes()


def journey(keys: Keyboard, people: People) -> Iterator[tuple[str, bytes]]:
    """Sign in, begin a cooperation and what belongs to it; yield each document with its PDF."""
    keys.write("#name", "drafter")
    keys.write("#password", PASSWORD)
    keys.write("#number", people.number("drafter"))
    keys.enter()
    keys.enter("a[href='/new/']")
    keys.enter("a[href='/new/agreement/']")
    keys.write("#party-1", "Kabupaten Nunukan")
    keys.write("#party-2", "35.01")
    keys.write("#q-subject", "Pelindungan Korban")
    keys.write("#q-subject_en", "Protection of Victims")
    keys.write("#q-years", "3")
    keys.enter()
    section(keys, "#s-general")
    keys.write("#f-place", "Nunukan")
    keys.enter()
    yield "agreement", keys.download()
    for kind, answers, steps in _DOCUMENTS:
        keys.enter("a[href*='/cooperations/']")
        keys.enter("a[href='/cooperations/pelindungan-korban/']")
        keys.enter("a.button")
        keys.enter(f"a[href='/new/pelindungan-korban/{kind}/']")
        for name, text in answers.items():
            keys.write(f"#q-{name}", text)
        keys.enter()
        for name, text in steps:
            keys.step(name, text)
        yield kind, keys.download()


_SAVE = (".bar button.main", "enter")
_LETTER = (("#s-general", "section"), ("#f-classification", "down"), ("#f-from", "down"), _SAVE)
_DOCUMENTS: tuple[tuple[str, dict[str, str], tuple[tuple[str, str], ...]], ...] = (
    (
        "invitation",
        {"date": "11 Januari 2027"},
        (
            *_LETTER,
            ("#s-to", "section"),
            ("button[value='add:f.to']", "enter"),
            ("#f-to-n0--office", "Kepala Dinas Sosial"),
            _SAVE,
            ("#s-meeting", "section"),
            ("#f-meeting-name", "Rapat koordinasi"),
            _SAVE,
        ),
    ),
    (
        "minutes",
        {"date": "18 Januari 2027"},
        (
            ("#s-decisions", "section"),
            ("button[value='add:f.decisions']", "enter"),
            ("#f-decisions-n0--text-id", "Rapat berikutnya di Pacitan"),
            _SAVE,
        ),
    ),
    (
        "transmittal",
        {"date": "19 Januari 2027"},
        (
            *_LETTER,
            ("#s-to", "section"),
            ("#f-to-office", "Sekretaris Daerah"),
            _SAVE,
            ("#s-items", "section"),
            ("button[value='add:f.items']", "enter"),
            ("#f-items-n0--name", "Notula rapat"),
            ("#f-items-n0--count", "1"),
            ("#f-items-n0--unit", "berkas"),
            _SAVE,
        ),
    ),
)
"""Each document, the answers to its questions, and what is done in its form."""


def section(keys: Keyboard, name: str) -> int:
    """Go to the section *name* from where a page begins; return how many strokes it took."""
    before = keys.strokes
    keys.to("a[href='#sections']")
    keys.press("Enter")
    keys.to(f"#sections a[href='{name}']")
    keys.press("Enter")
    keys.page.wait_for_function(f"location.hash === '{name}'")
    assert keys.page.locator(name).is_visible(), f"{name} is closed"
    return keys.strokes - before


def office_journey(browser: Browser, language: str) -> tuple[Keyboard, dict[str, bytes]]:
    """Make the journey at an office over TLS; return the person and the PDF files."""
    with tempfile.TemporaryDirectory() as home:
        people = People(Path(home))
        address = OfficeAddress("127.0.0.1", 0, *write_certificate(Path(home)))
        with OfficeListener(address) as server:
            context = browser.new_context(ignore_https_errors=True, locale=language)
            keys = Keyboard(context.new_page())
            keys.page.set_default_timeout(180_000)
            keys.page.goto(f"https://localhost:{server.server_port}/")
            if keys.page.locator("html").get_attribute("lang") != language:
                keys.enter("button[name=language]")
            pdfs = dict(journey(keys, people))
            context.close()
        close_office()
    return keys, pdfs


def farthest(browser: Browser, language: str) -> Iterator[tuple[str, int, int]]:
    """Yield each kind of document of the examples, its sections, and the strokes to the farthest."""
    with tempfile.TemporaryDirectory() as home:
        work = Workspace(Path(home))
        shown = {each.word + each.type: each for each in served().documents() if not each.sealed}
        with listening() as server:
            page = entered(browser, server, language)
            for document in shown.values():
                url = f"{server.address}documents/{document.id}/"
                page.goto(url)
                names = page.evaluate(_SECTIONS)
                most = 0
                for name in names:
                    page.goto("about:blank")
                    page.goto(url)
                    most = max(most, section(Keyboard(page), name))
                yield document.word, len(names), most
            page.close()
        assert work.root.exists()


def kinds_of_documents(browser: Browser, language: str) -> Iterator[tuple[str, int]]:
    """Yield each kind of document, and the strokes to it on the page where one is begun."""
    with tempfile.TemporaryDirectory() as home:
        Workspace(Path(home), "nunukan-ttu")
        with listening() as server:
            page = entered(browser, server, language)
            url = f"{server.address}new/?cooperation=nunukan-ttu"
            page.goto(url)
            for phase, links in page.evaluate(_KINDS):
                for link in links:
                    page.goto("about:blank")
                    page.goto(url)
                    keys = Keyboard(page)
                    keys.to("a[href='#main']")
                    keys.press("Enter")
                    keys.to(f"a[href='#{phase}']")
                    keys.press("Enter")
                    keys.to(f"a[href='{link}']")
                    yield link.split("/")[-2], keys.strokes
            page.close()


def main(languages: list[str]) -> int:
    """Make the journey, and go to each section; return how much is wrong."""
    wrong = 0
    with chromium() as browser:
        for language in languages or ["id", "en"]:
            keys, pdfs = office_journey(browser, language)
            for kind, pdf in pdfs.items():
                wrong += not pdf.startswith(b"%PDF")
                print(f"{language}: {kind} as PDF, {len(pdf):,} bytes")  # noqa: T201
            print(f"{language}: {keys.strokes} strokes in all; asked {sorted(keys.asked)}")  # noqa: T201
            strokes = dict(kinds_of_documents(browser, language))
            wrong += sum(each > MOST for each in strokes.values())
            most = max(strokes.values())
            print(f"{language}: {len(strokes)} kinds to begin, the farthest {most} strokes")  # noqa: T201
            for word, sections, most in farthest(browser, language):
                wrong += most > MOST
                print(  # noqa: T201
                    f"{language}: {word}: {sections} sections, the farthest {most} strokes",
                    flush=True,
                )
    return wrong


if __name__ == "__main__":
    sys.exit(bool(main(sys.argv[1:])))
