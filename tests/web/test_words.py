"""Pages for those who write no YAML: no key path, no file name, dates as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import pytest
from django.test import Client

from mou_gen.kinds.keys import known_keys
from mou_gen.web.workspace.gate import Visitor, let_in
from mou_gen.web.workspace.rights import Right, WorkspaceUser
from tests.web.workspace import Workspace, banner, changed, replaced, text_of

pytestmark = [pytest.mark.xdist_group("workspace"), pytest.mark.slow]

MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
_KEYS = "|".join(sorted(each for each in known_keys() if "_" in each))
_OF_FILES = re.compile(
    rf"\byaml\b|\.ya?ml|\d{{4}}-\d\d-\d\d|`|\w\.\w+\[|\bline \d|\bbaris \d|\b(?:{_KEYS})\b",
    re.IGNORECASE,
)
_LINK = re.compile(r'href="(/[^"#]*)"')


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path, "nunukan-ttu")


def shown(page: str) -> Iterator[str]:
    """Yield all that a reader or a screen reader is told by *page*."""
    for each in lxml.html.fromstring(page).iter():
        if isinstance(each.tag, str) and each.tag not in ("script", "style"):
            yield from (each.text or "", each.tail or "")
            yield from (
                each.get(name, "") for name in ("aria-label", "title", "alt", "placeholder")
            )


def of_files(page: str) -> list[str]:
    return [" ".join(each.split()) for each in shown(page) if _OF_FILES.search(each)]


def test_the_search_finds_what_no_page_may_say() -> None:
    page = (
        "<p>agreement.yaml</p><p title='legal_basis'>line 3</p><p>since 2026-12-10</p><p>10 May</p>"
    )

    assert of_files(page) == ["agreement.yaml", "line 3", "legal_basis", "since 2026-12-10"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_page_speaks_of_files(work: Workspace, language: str) -> None:
    work.browser.post("/language/", {"language": language, "back": "/"})
    minutes = work.file(MINUTES)
    text = minutes.read_text(encoding="utf-8")
    minutes.write_text(text.replace("zone: WITA", "zone: [WITA]"), encoding="utf-8")
    waiting, seen, told = ["/", "/people/", "/nothing/"], set[str](), dict[str, list[str]]()
    while waiting:
        url = waiting.pop()
        answer = work.browser.get(url)
        seen.add(url)
        if "html" in answer.headers["Content-Type"]:
            page = answer.content.decode()
            told[url] = of_files(page)
            links = {each.replace("&amp;", "&") for each in _LINK.findall(page)} - seen
            waiting += [each for each in links if not re.search("/as/|/file/|/static/", each)]
    for url in (work.url(MINUTES, "number/"), work.url(MINUTES, "word/"), "/new/agreement/"):
        told[f"sent to {url}"] = of_files(work.browser.post(url, {"party": "x"}).content.decode())

    assert len(told) > 40
    assert {url: said for url, said in told.items() if said} == {}


def test_progress_says_dates_as_people_write_them(work: Workspace) -> None:
    work.browser.post("/language/", {"language": "id", "back": "/"})

    assert re.search(r"sejak \d+ [A-Z][a-z]+ \d{4}", text_of(work.browser.get("/progress/")))


# ---- a referral that is not filled in yet ------------------------------------------------


def begun(work: Workspace) -> str:
    """Begin a referral, and return its address."""
    sent = {"case": "NNK-TPPO-2026-0009", "date": "11 Januari 2027", "languages": "id"}
    return str(work.browser.post("/new/nunukan-ttu/referral/", sent).headers["Location"])


def test_a_referral_that_is_just_begun_is_named_where_it_hinders(work: Workspace) -> None:
    address = begun(work)
    pages = [work.get(MINUTES), work.get(MINUTES, "as/pdf/"), work.get(MINUTES, "as/docx/")]

    assert [each.status_code for each in pages] == [200, 409, 409]
    for each in (*pages, work.browser.get("/")):
        assert "The referral NNK-TPPO-2026-0009 does not say yet whom it protects" in text_of(each)
        assert (
            f'<a href="{address}">Open the referral NNK-TPPO-2026-0009</a>' in each.content.decode()
        )
        assert "***" not in text_of(each)
    work.browser.post(address, {"purpose": "filling it in"})
    name = "nunukan-ttu/referrals/NNK-TPPO-2026-0009.yaml"
    work.post(name, changed(work.fields(name), f__sealed__identity__name="Contoh Dewasa Kesepuluh"))
    assert work.get(MINUTES, "as/pdf/").status_code == 200


def test_who_may_see_no_referral_is_told_whom_to_ask(work: Workspace) -> None:
    address = begun(work)
    reader = WorkspaceUser("ani", "", frozenset([Right.ENTER, Right.READ]))
    let_in(lambda _request: Visitor(reader))
    browser = Client(HTTP_HOST="127.0.0.1")
    for page in (browser.get(work.url(MINUTES)), browser.get(work.url(MINUTES, "as/pdf/"))):
        assert "Ask the case officer" in text_of(page)
        assert "NNK-TPPO-2026-0009" not in text_of(page)
        assert address not in page.content.decode()


def test_another_document_is_no_file_where_both_tell_otherwise(work: Workspace) -> None:
    minutes = work.file(MINUTES)
    text = minutes.read_text(encoding="utf-8")
    spoilt = text.replace("ruang rapat contoh, Nunukan", "ruang rapat besar, Nunukan")
    minutes.write_text(spoilt, encoding="utf-8")

    said = text_of(work.get(MINUTES))

    assert "is different in Invitation: Rapat Narahubung" in said
    assert "cannot be read as it is meant" not in said


# ---- ordinary words that a referral has too ------------------------------------------------

INVITATION = "nunukan-ttu/invitations/2026-11-02.yaml"
PASTED = "sealed:\n  identity:\n    name: Rekawati\n"


@pytest.mark.parametrize(
    "words", ["dan\\atau", "C:\\new", "Data pribadi: dilindungi", "Wali: x", "Para korban: y"]
)
def test_an_ordinary_text_leaves_its_document_where_it_is(work: Workspace, words: str) -> None:
    fields = replaced(work.fields(INVITATION), "f.to[0].office", words)

    answer = work.post(INVITATION, fields)

    assert "Saved." in banner(answer)
    assert answer.status_code == 200
    assert not work.document(INVITATION).sealed


def test_a_text_that_looks_like_a_sealed_part_is_not_saved(work: Workspace) -> None:
    before = work.file(MINUTES).read_bytes()
    fields = work.fields(MINUTES)
    name = next(name for name, _value in fields if name.endswith(".text.id"))

    answer = work.post(MINUTES, replaced(fields, name, PASTED))

    assert answer.status_code == 409
    assert "looks like the sealed part of a referral" in banner(answer)
    assert "Rekawati" in answer.content.decode(), "what was typed is still there"
    assert work.file(MINUTES).read_bytes() == before


def test_a_document_that_looks_as_if_it_had_a_sealed_part_is_called_no_referral(
    work: Workspace,
) -> None:
    text = work.file(INVITATION).read_text(encoding="utf-8")
    pasted = "draft: |\n  " + PASTED.replace("\n", "\n  ")
    work.file(INVITATION).write_text(re.sub("(?m)^draft: .*\n", pasted + "\n", text), "utf-8")

    page = work.get(MINUTES)

    assert "A text in the document “Invitation: 2 November 2026” looks like" in text_of(page)
    assert "does not say yet whom it protects" not in text_of(page)
    assert of_files(page.content.decode()) == []


# ---- a file that is too large -----------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["nunukan-ttu/minutes/besar.yaml", "parties/nunukan.yaml", "nunukan-ttu/agreement.yaml"]
)
def test_a_file_that_is_too_large_breaks_no_page(work: Workspace, name: str) -> None:
    file = work.file(name)
    said = file.read_text(encoding="utf-8") if file.exists() else "kind: minutes\n"
    file.write_text(said + "#" * 1_100_000, encoding="utf-8")
    work.open_referral(name)

    today = text_of(work.browser.get("/?check"))
    pages = [work.browser.get(url) for url in ("/parties/", "/new/nunukan-ttu/minutes/")]
    pages += [work.get(MINUTES), work.get(name), work.get(name, "file/")]

    assert (
        f"Cannot be read These files may hold anything, so they are opened like referrals. {file.name}"
        in today
    )
    assert "The file besar.yaml cannot be read" in today or file.name != "besar.yaml"
    assert "does not say yet whom it protects" not in today
    assert [each.status_code for each in pages[:-1]] == [200] * 4
    assert pages[-1].status_code == 409
    assert "too large" in text_of(pages[-1])
