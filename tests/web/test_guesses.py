"""Whoever may not open a case learns nothing of it by guessing: not while typing, and when saving neither silently nor quickly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.test import Client

from mou_gen.web.workspace import access_log, comparison_page, document_task
from mou_gen.web.workspace.accounts import Account, AccountRole
from mou_gen.web.workspace.guesses import NOTED, REFUSED, watched_writing
from mou_gen.web.workspace.office import close_office, user_of
from mou_gen.web.workspace.page import history
from mou_gen.web.workspace.reader import read_by
from tests.web.people import People
from tests.web.test_pages import returned
from tests.web.workspace import FORM, Workspace, form_fields, replaced, text_of

pytestmark = [pytest.mark.xdist_group("workspace"), pytest.mark.slow]

MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
REFERRAL = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
FIELD = "f.venue.id"
SENTENCE = "This document contains sealed data of a case."
CASE = "NNK-TPPO-2026-0001"
NAMES = ("Contoh Dewasa Pertama", "Yuliana Tefa Nahak")
"""The made-up name in the example, and the one that it gets here: with words that nobody uses."""


@pytest.fixture
def people(tmp_path: Path) -> Iterator[People]:
    Workspace(tmp_path, "nunukan-ttu")
    kept = settings.ALLOWED_HOSTS, settings.CSRF_COOKIE_NAME, settings.CSRF_COOKIE_SECURE
    people = People(tmp_path)
    referral = people.work.file(REFERRAL)
    said = referral.read_text("utf-8").replace(*NAMES).replace("Desa Rekaan", "Desa Manufui")
    referral.write_text(said.replace("1990-01-01", "1990-03-17"), "utf-8")
    yield people
    close_office()
    settings.ALLOWED_HOSTS, settings.CSRF_COOKIE_NAME, settings.CSRF_COOKIE_SECURE = kept


class Desk:
    """Somebody who writes minutes in a browser."""

    def __init__(self, people: People, role: str) -> None:
        self.people, self.browser = people, people.browser(role)

    def sent(self, words: str, more: str = "") -> Any:
        """Send the form of the minutes with *words* in one field, and return the answer."""
        url = self.people.work.url(MINUTES)
        fields = form_fields(self.browser.get(url, secure=True).content)
        said = urlencode(replaced(fields, FIELD, words))
        kind = {"HX-Request-Type": "partial"} if more else {}
        return self.browser.post(
            url + more, said, content_type=FORM, secure=True, headers=kind, follow=True
        )

    def checked(self, words: str) -> str:
        """Return what is said of *words* that are typed, with the pages that are shown, but not the words."""
        answer = self.sent(words, "check/").content.decode()
        return re.sub(
            r"pages/\w+/", "pages/", answer.replace(words, "...").replace(words[-13:], "...")
        )


def noted() -> list[str]:
    return [each["did"] for each in access_log.entries() if each.get("did") in (NOTED, REFUSED)]


GUESSES = [
    ("Yuliana Tefa Nahak", "Juminten Gusti Worowo"),
    ("ruang Y******", "ruang Q******"),
    (f"kasus {CASE} dari Manufui", f"kasus {CASE} dari Manubelo"),
    (f"kasus {CASE}, lahir 17 Maret 1990", f"kasus {CASE}, lahir 18 Maret 1990"),
    ("NIK 5303994101900000", "NIK 5303994101900001"),
]


@pytest.mark.parametrize(
    ("right", "wrong"), GUESSES, ids=["name", "letter", "village", "birth", "number"]
)
def test_what_is_typed_is_answered_as_a_wrong_guess_is(
    people: People, right: str, wrong: str
) -> None:
    drafter = Desk(people, "drafter")

    assert drafter.checked(right) == drafter.checked(wrong)
    assert "Names from cases are searched for when you save." in drafter.checked(right)
    assert not noted()


def test_an_officer_is_told_of_assigned_cases_all_and_of_others_nothing(people: People) -> None:
    officer = Desk(people, "case-officer")

    assert "is a sealed name" in officer.checked("Yuliana Tefa Nahak")
    assert officer.checked("Anak Contoh Kedua") == officer.checked("Anak Contoh Ketujuh")
    assert "is a sealed name" in text_of(officer.sent("Yuliana Tefa Nahak"))
    assert not noted()


def test_a_text_that_is_saved_is_stopped_in_one_sentence_and_noted(people: People) -> None:
    drafter = Desk(people, "drafter")
    page = text_of(drafter.sent("Yuliana Tefa Nahak dan Y******, lahir 17 Maret 1990"))

    assert page.count(SENTENCE) == 1
    assert "sealed name" not in page
    assert "in sealed data" not in page
    assert drafter.browser.get(people.work.url(MINUTES, "as/pdf/"), secure=True).status_code == 409
    assert noted() == [NOTED]
    entry = access_log.entries()[0]
    assert (entry["person"], entry["document"]) == ("drafter", MINUTES)
    shown = text_of(people.browser("manager").get("/log/", secure=True))
    assert "drafter wrote sealed data of a case that is not theirs" in shown
    assert SENTENCE in text_of(drafter.browser.get(people.work.url(MINUTES), secure=True))


def test_versions_that_cannot_be_compared_tell_no_more(people: People) -> None:
    drafter = Desk(people, "drafter")
    drafter.sent("ruang besar")
    drafter.sent("Yuliana Tefa Nahak dan Y******")
    version = history().versions(people.work.file(MINUTES))[0].id
    url = people.work.url(MINUTES, "compare/")
    page = text_of(drafter.browser.get(f"{url}?before={version}", secure=True))

    assert page.count(SENTENCE) == 1
    assert "***" not in page
    assert noted() == [NOTED]


def test_two_versions_that_are_a_name_together_are_no_silent_guess(people: People) -> None:
    drafter, url = Desk(people, "drafter"), people.work.url(MINUTES, "compare/")
    for first, second, guesses in (("Zuli", "ano", 0), ("Yuli", "ana", 1)):
        for words in (first, second):
            assert SENTENCE not in text_of(drafter.sent(f"ruang {words}"))
        version = history().versions(people.work.file(MINUTES))[1].id
        page = text_of(drafter.browser.get(f"{url}?before={version}", secure=True))
        assert page.count(SENTENCE) == guesses
        assert noted() == [NOTED] * guesses
    for _again in range(4):
        drafter.browser.get(f"{url}x.docx?before={version}", secure=True)
    page = text_of(drafter.browser.get(f"{url}?before={version}", secure=True))

    assert SENTENCE not in page
    assert "several times" in page
    assert noted()[0] == REFUSED
    assert noted().count(NOTED) == 5


def test_two_versions_that_take_too_long_to_compare_are_no_silent_guess(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    def done(task: Any) -> Any:
        if getattr(task, "sight", None) is not None:  # nothing stops it then: it is printed whole
            raise document_task.TooSlowError
        return document_task.done_apart(task)

    drafter, url = Desk(people, "drafter"), people.work.url(MINUTES, "compare/")
    for words in ("Yuli", "ana"):
        drafter.sent(f"ruang {words}")
    monkeypatch.setattr(comparison_page, "done_apart", done)
    version = history().versions(people.work.file(MINUTES))[1].id
    page = text_of(drafter.browser.get(f"{url}?before={version}", secure=True))

    assert SENTENCE in page
    assert noted() == [NOTED]


@pytest.mark.parametrize(
    ("listed", "half"),
    [
        ("Juminten, Yuliana, Sukarni", "Yuliana, Sukarni"),
        ("1205994107880002, 5303994101900000", "5303994101900000"),
        ("korban Sari, Yuliana", "ruang Sari, Yuliana"),
    ],
    ids=["names", "numbers", "context"],
)
def test_half_of_a_list_of_guesses_is_a_guess(people: People, listed: str, half: str) -> None:
    drafter = Desk(people, "drafter")
    for words, guesses in ((listed, 1), (half, 2), (f"{half} yang besar", 2)):
        assert SENTENCE in text_of(drafter.sent(words))
        assert noted() == [NOTED] * guesses


def test_a_waiver_for_half_of_a_list_of_guesses_is_a_guess(people: People) -> None:
    minutes = people.work.file(MINUTES)
    drafter = Desk(people, "drafter")
    drafter.sent("Yuliana, Juminten Gusti")
    url = people.work.url(MINUTES)
    said = minutes.read_text("utf-8")
    waiver = "waive: [{rule: sealed-names, at: venue.id, for: Juminten Gusti, reason: nama gedung, by: Setda}]\n"
    document = people.work.document(MINUTES)
    person = user_of(Account("drafter", AccountRole.DRAFTER, frozenset(), True))
    with read_by(person), watched_writing(person, document):
        minutes.write_text(waiver + said, "utf-8")

    assert SENTENCE in text_of(drafter.browser.get(url, secure=True))
    assert noted() == [NOTED, NOTED]


def test_a_guess_that_takes_too_long_to_print_is_noted(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafter = Desk(people, "drafter")
    with monkeypatch.context() as patch:
        patch.setattr(document_task, "PATIENCE", 0.0)
        drafter.sent("Desa Manufui")

    assert SENTENCE in text_of(drafter.browser.get(people.work.url(MINUTES), secure=True))
    assert noted() == [NOTED]


def test_a_new_document_that_takes_too_long_to_print_is_noted(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = people.browser("drafter")
    asked = {"subject": "Desa Manufui", "languages": "id", "party": ["Nunukan", "Timor Tengah Utara"]}  # fmt: skip
    with monkeypatch.context() as patch:
        patch.setattr(document_task, "PATIENCE", 0.0)
        begun = browser.post("/new/agreement/", asked, secure=True)

    assert SENTENCE in text_of(browser.get(begun.headers["Location"], secure=True))
    assert noted() == [NOTED]


def test_who_guesses_often_has_to_wait_and_is_told_nothing(people: People) -> None:
    drafter = Desk(people, "drafter")
    for words in ("Yuliana", "Y******", "Nahak", "Tefa Nahak", "Yuliana Tefa"):
        assert SENTENCE in text_of(drafter.sent(words))
    before = people.work.file(MINUTES).read_bytes()
    right, wrong = (text_of(drafter.sent(words)) for words in ("Yu*****", "Ya*****"))

    assert "nothing of yours is saved" in right
    assert right.replace("Yu*****", "") == wrong.replace("Ya*****", "")
    assert people.work.file(MINUTES).read_bytes() == before
    assert noted()[:2] == [REFUSED, REFUSED]
    assert noted().count(NOTED) == 5
    assert "Saved." in text_of(Desk(people, "secretary").sent("ruang besar"))  # others go on


@pytest.mark.parametrize(
    "at",
    [
        *("", "yesterday", "2026-13-01", "2026-11-10T08:00:00", "0001-01-01"),
        *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"),
    ],
)
def test_a_line_of_the_log_without_a_time_keeps_nobody_from_saving(people: People, at: str) -> None:
    log = access_log.log_file()
    log.parent.mkdir(exist_ok=True)
    log.write_text(f'{{"at": "{at}", "person": "drafter", "did": "{NOTED}"}}\n' * 9)
    manager = people.browser("manager")

    assert "Saved." in text_of(Desk(people, "drafter").sent("ruang besar"))
    assert "drafter" in text_of(manager.get("/log/", secure=True))


def test_who_writes_what_anybody_may_read_never_waits(people: People) -> None:
    drafter = Desk(people, "drafter")
    drafter.sent("Yuliana Tefa Nahak")
    for number in range(7):  # what stands there already is no new guess
        assert "Saved" in text_of(drafter.sent(f"Yuliana Tefa Nahak, ruang {number}"))
    for words in ("ruang rapat besar", "aula kantor bupati", "Kefamenanu", "Nunukan, lantai 2"):
        page = text_of(drafter.sent(words))
        assert "Saved." in page
        assert SENTENCE not in page

    assert noted() == [NOTED]


def test_no_page_masks_what_its_reader_has_typed(people: People) -> None:
    minutes = people.work.file(MINUTES)
    text = minutes.read_text("utf-8")
    for words in ("Yuliana", "Juminten"):
        minutes.write_text(text.replace("ruang rapat contoh", words), "utf-8")
        for role in ("drafter", "reader", "manager"):
            browser = people.browser(role)
            for url in ("/progress/", "/cooperations/nunukan-ttu/", people.work.url(MINUTES)):
                assert "***" not in text_of(browser.get(url, secure=True))


def test_a_word_file_that_comes_back_is_no_silent_guess(people: People) -> None:
    drafter, url = Desk(people, "drafter"), people.work.url(MINUTES, "word/")
    sent = drafter.browser.get(people.work.url(MINUTES, "as/docx/"), secure=True).content
    pages = {}
    for words in ("Yuliana Tefa Nahak", "Juminten Gusti Worowo"):
        file = returned(sent, "ruang rapat contoh", words)
        page = drafter.browser.post(url, {"file": file}, secure=True).content.decode()
        pages[words] = re.sub(r'value="\w+"', "", page).replace(words, "...")
    hidden = dict(re.findall(r'name="(returned|base)" value="(\w+)"', page))

    assert len(set(pages.values())) == 1
    assert "..." in page.replace(words, "...")
    assert not noted()
    drafter.browser.post(url, {**hidden, "take": "0"}, secure=True)
    assert not noted()
    drafter.sent("Yuliana Tefa Nahak")
    assert noted() == [NOTED]


def test_a_name_in_the_form_of_a_party_is_no_silent_guess(people: People) -> None:
    browser, url = people.browser("drafter"), people.work.url("parties/nunukan.yaml")
    before = form_fields(browser.get(url, secure=True).content)
    field = next(name for name, value in before if value and name.endswith(".address"))
    for words, found in (("Jalan Besar 2", 0), ("Jalan Yuliana", 1), ("Jalan Y******", 2)):
        fields = form_fields(browser.get(url, secure=True).content)
        said = urlencode(replaced(fields, field, words))
        browser.post(url, said, content_type=FORM, secure=True)
        assert words in people.work.file("parties/nunukan.yaml").read_text("utf-8")
        assert len(noted()) == found


def test_a_waiver_does_not_tell_whether_its_word_is_a_name(people: People) -> None:
    minutes = people.work.file(MINUTES)
    text = minutes.read_text("utf-8")
    pages = []
    for words in ("Yuliana", "Zuminta"):
        waiver = f"waive: [{{rule: sealed-names, at: venue.id, for: {words}, reason: nama gedung, by: Setda}}]\n"
        minutes.write_text(waiver + text.replace("ruang rapat contoh", words), "utf-8")
        browser = people.browser("drafter")
        page = browser.get(people.work.url(MINUTES), secure=True).content.decode()
        side = page[page.index('<aside id="side"') :]
        pages.append(re.sub(r"pages/\w+/", "pages/", side.replace(words, "...")))

    assert pages[0] == pages[1]
    assert 'class="error"' not in pages[0]


def test_the_name_of_a_new_document_is_no_silent_guess(people: People) -> None:
    browser = people.browser("drafter")
    asked = {"subject": "Tema Yuliana Tefa Nahak", "languages": "id", "party": ["Nunukan", "Timor Tengah Utara"]}  # fmt: skip
    page = text_of(browser.post("/new/agreement/", asked, secure=True, follow=True))

    assert "sealed name" not in page
    assert noted() == [NOTED]
    assert "nahak" not in str(access_log.entries()[0]).casefold()


def test_the_purpose_is_no_silent_guess(people: People) -> None:
    browser, ours = people.browser("case-officer"), people.work.document(REFERRAL).id
    for purpose in ("serah terima dengan Yuliana", "serah terima dengan Anak Contoh Kedua"):
        answer = browser.post(f"/referrals/{ours}/", {"purpose": purpose}, secure=True)
        assert answer.status_code == 400

    assert noted() == [NOTED]


def test_who_works_alone_keeps_every_finding(tmp_path: Path) -> None:
    work = Workspace(tmp_path, "nunukan-ttu")
    fields = replaced(work.fields(MINUTES), FIELD, NAMES[0])

    assert "is a sealed name" in text_of(work.post(MINUTES, fields, "check/"))
    assert "is a sealed name" in text_of(work.post(MINUTES, fields))
    assert isinstance(work.browser, Client)
    assert not noted()
