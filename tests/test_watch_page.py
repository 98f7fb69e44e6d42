"""The page of `watch` in a browser: what is saved is seen, and what is wrong beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.source import samples
from tests.source.samples import KERJA_SAMA, RAPAT, RUJUKAN
from tests.watching import PATIENCE, Watching, edited, watching

AGREEMENT, MINUTES, REFERRAL = (f"agreements/{file}" for file in (KERJA_SAMA, RAPAT, RUJUKAN))
_OPTIONS = [
    "--headless",
    "--no-sandbox",  # the tests may run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

_IS_SHOWN = """slot => {
    const image = slot.firstChild;
    const newest = image.getAttribute("src") === slot.dataset.source;
    return newest && image.complete && image.naturalWidth > 600;
}"""
_PICTURE = """slot => {
    const image = slot.firstChild;
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.toDataURL();
}"""

pytestmark = pytest.mark.slow
expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home")
    samples.write(folder / "agreements")
    return folder


@pytest.fixture(scope="module")
def running(home: Path) -> Iterator[Watching]:
    with watching(home, "--engine", "typst", "--port", "0") as started:
        yield started


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=_OPTIONS)
        yield opened
        opened.close()


@pytest.fixture
def page(running: Watching, browser: Browser) -> Iterator[Page]:
    """The page, with all papers made; that the browser complains of it fails the test."""
    complaints: list[str] = []
    opened = browser.new_page(viewport={"width": 1280, "height": 800})
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.goto(running.url)
    expect(opened.locator("#records a:not(.busy)")).to_have_count(3)
    yield opened
    opened.close()
    assert complaints == []


def open_record(page: Page, file: str) -> None:
    page.locator("#records a", has_text=Path(file).name).click()
    expect(page.get_by_role("heading", name=file)).to_be_visible()


def seen(page: Page) -> str:
    """Return the picture that the browser shows as the first page, once it is the newest."""
    slot = page.locator(".page").first
    slot.scroll_into_view_if_needed()
    while not slot.evaluate(_IS_SHOWN):
        page.wait_for_timeout(50)
    return str(slot.evaluate(_PICTURE))


def test_a_saved_line_is_seen_on_the_page_without_a_reload(page: Page, home: Path) -> None:
    open_record(page, MINUTES)
    before, source = seen(page), page.locator(".page img").first.get_attribute("src")
    page.evaluate("window.sameDocument = true")

    with edited(home / MINUTES, "Menyusun rancangan.", "Menyusun laporan."):
        expect(page.locator(f'.page:first-child img:not([src="{source}"])')).to_be_visible()
        after = seen(page)

    assert after != before
    assert page.evaluate("window.sameDocument")


def test_a_mistake_is_seen_beside_the_last_good_pages_until_it_is_mended(
    page: Page, home: Path
) -> None:
    open_record(page, AGREEMENT)
    before = seen(page)

    with edited(home / AGREEMENT, "years: 5", "years: 6"):
        finding = page.locator(".finding.error")
        expect(finding).to_contain_text("must be a whole number from 1 to 5, not `6`")
        expect(finding).to_contain_text(f"{AGREEMENT}:17:")
        expect(finding).to_contain_text("9(3)")
        expect(page.locator("#note")).to_contain_text("These are the last good pages")
        expect(page.locator("#records a.error")).to_have_count(3)
        assert page.locator(".page img").count() > 3
        page.locator("main").evaluate("main => main.scrollTop = 0")

    expect(page.locator(".finding.error")).to_have_count(0)
    expect(page.locator("#note")).to_contain_text("Built at")
    assert seen(page) == before


def test_a_referral_shows_letter_and_form_and_both_can_be_had(page: Page) -> None:
    open_record(page, REFERRAL)

    names = page.locator("#documents h3").all_text_contents()
    assert names == ["NNK-TPPO-2026-0001-letter", "NNK-TPPO-2026-0001-form"]
    for kind in ("PDF", "DOCX"):
        links = page.get_by_role("link", name=kind, exact=True)
        assert links.count() == 2
        address = links.last.evaluate("link => link.href")
        assert page.request.get(address).status == 200
    # only what is near is loaded: the form is several pages below
    assert page.locator(".page img").count() > 3


def test_the_pages_are_reached_with_the_keyboard_and_each_has_a_name(page: Page) -> None:
    page.keyboard.press("Tab")
    while (
        page.evaluate("document.activeElement.querySelector('b')?.textContent") != "2025-09-25.yaml"
    ):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name=MINUTES)).to_be_visible()
    expect(page.get_by_role("img", name="Page 1 of 2025-09-25", exact=True)).to_be_visible()
    expect(page.locator("#records a[aria-current]")).to_be_focused()


@pytest.mark.parametrize("width", [400, 1280])
def test_nothing_is_wider_than_the_window(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for file in (AGREEMENT, MINUTES, REFERRAL):
        open_record(page, file)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.locator(".page").first.bounding_box()["width"] >= min(width - 40, 600)  # type: ignore[index]


def test_what_is_said_is_text_and_never_markup(page: Page, home: Path) -> None:
    open_record(page, MINUTES)
    with edited(home / MINUTES, "agreement: kerja-sama", 'agreement: "<b id=injected>x</b>"'):
        expect(page.locator(".finding.error").first).to_contain_text("<b id=injected>")
        assert page.locator("#injected").count() == 0
    expect(page.locator(".finding.error")).to_have_count(0)


def test_that_the_program_has_ended_is_said_on_the_page(browser: Browser, tmp_path: Path) -> None:
    samples.write(tmp_path / "agreements")
    with watching(tmp_path, MINUTES, "--engine", "typst", "--lang", "id", "--port", "0") as started:
        page = browser.new_page()
        page.goto(started.url)
        expect(page.locator(".page img").first).to_be_visible()
        assert page.locator("html").get_attribute("lang") == "id"
        started.stop()

        expect(page.locator("#note.stopped")).to_contain_text("`mou-gen watch`")
        page.close()
