"""No answer, header, log, version or file of the workspace tells what is sealed to whoever may not see it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import pyotp
import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from mou_gen.data.places import template_folders
from mou_gen.web.workspace import office_server
from mou_gen.web.workspace.accounts import AccountRole
from mou_gen.web.workspace.office import close_office
from mou_gen.web.workspace.office_server import OfficeAddress
from mou_gen.web.workspace.served_folder import ServedFolder, served
from mou_gen.web.workspace.urls import urlpatterns
from tests import canaries
from tests.canaries import Aviary, Canary, heard
from tests.source import records, samples
from tests.web.workspace import Workspace, replaced

pytestmark = [pytest.mark.xdist_group("workspace"), pytest.mark.slow]

REFERRALS = (samples.RUJUKAN, canaries.CHILD, canaries.FAMILY)
NEAR = (samples.RAPAT, records.SERAH_TERIMA)
"""A document that everybody may read, and one that names a referral."""
PASSWORD = "empat kata yang panjang"
_LINK = re.compile(r'(?:href|src|action|hx-get|hx-post)="(/[^"#]*)')
_TOKEN = re.compile(rb'(?<=csrfmiddlewaretoken" value=")\w+')
_FORMS: list[dict[str, Any]] = [
    {},
    {"do": "show"},
    {"f.place": "Tarakan", "f.venue.id": "Tarakan"},
    {"purpose": " "},
]


@dataclass
class Walk:
    """All that the pages say to somebody who goes to every address and sends every form."""

    browser: Client
    aviary: Aviary
    secure: bool = False
    told: dict[Canary, str] = field(default_factory=dict)
    """What was heard, and where."""
    seen: dict[str, set[int]] = field(default_factory=dict)
    _searched: set[bytes] = field(default_factory=set)

    def everywhere(self) -> None:
        """Go to each address for each document, to what the pages link to, and send forms there."""
        waiting = list(addresses(*REFERRALS, *NEAR))
        while waiting:
            url = waiting.pop()
            if url in self.seen:
                continue
            answer = self.asked("get", url)
            if "html" in answer.headers.get("Content-Type", ""):
                links = _LINK.findall(answer.content.decode())
                waiting += [each.replace("&amp;", "&") for each in links if "/as/" not in each]
        for url in addresses(*REFERRALS, samples.RAPAT):
            for form in _FORMS if url != "/sign-out/" else ():
                self.asked("post", url, form)
            self.asked("post", url, {"file": SimpleUploadedFile("x.docx", b"PK\3\4 none")})

    def asked(self, method: str, url: str, sent: Any = None) -> Any:
        answer = getattr(self.browser, method)(url, sent or {}, secure=self.secure)
        body = _TOKEN.sub(b"", answer.getvalue())
        for said in {body, str(answer.headers).encode()} - self._searched:
            self._searched.add(said)
            for canary in heard(said, self.aviary):
                self.told.setdefault(canary, f"{method} {url}")
        self.seen.setdefault(url, set()).add(answer.status_code)
        if method == "post" and answer.status_code == 302:
            self.asked("get", answer.headers["Location"])  # what is said once after a save
        return answer


def addresses(*names: str) -> Iterator[str]:
    """Yield each address of the workspace, with each of the documents where it names one."""
    codes = [
        each.id
        for each in served().documents()
        if not names or each.path.relative_to(served().root).as_posix() in names
    ]
    for each in urlpatterns:
        route = "/" + re.sub(r"<int:\w+>", "1", each.pattern._route)
        for name, value in (
            ("cooperation", "kerja-sama"),
            ("name", "kerja-sama"),
            ("id", "0" * 40),
            ("mark", "0" * 32),
        ):
            route = re.sub(rf"<\w+:{name}>", value, route)
        route = route.replace("<slug:kind>", "referral")
        for form in ("pdf", "docx") if "<slug:form>" in route else ("",):
            url = route.replace("<slug:form>", form)
            if "<slug:document>" not in url:
                yield url
                continue
            yield from (url.replace("<slug:document>", code) for code in codes)


@dataclass
class Laid:
    """A folder with a canary in each place, in which the one who may has opened and saved a referral."""

    work: Workspace
    aviary: Aviary
    owner: Walk

    @cached_property
    def secret(self) -> set[Canary]:
        """What stands in a referral and in no other file."""
        files = (
            *self.aviary.words.values(),
            *self.aviary.numbers.values(),
            *self.aviary.days.values(),
        )
        here = {each for each in files if each.file in REFERRALS}
        others = [path for path in self.work.root.rglob("*.yaml") if "referrals" not in path.parts]
        return here - {each for path in others for each in heard(path.read_bytes(), self.aviary)}


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Laid:
    home = tmp_path_factory.mktemp("canaries")
    aviary = canaries.lay_out(home / "agreements")
    work = Workspace.of(home / "agreements")
    owner = Walk(work.browser, aviary)
    for name in REFERRALS:
        work.open_referral(name, "handover")
        for more in ("", "file/", "as/pdf/", "as/docx/"):
            owner.asked("get", work.url(name, more))
        page = work.get(name).content.decode()
        pictures = [each for each in _LINK.findall(page) if each.endswith(".png")]
        assert pictures
        owner.asked("get", pictures[0])
        work.post(name, [*work.fields(name), ("f.place", "Tarakan")])
    return Laid(work, aviary, owner)


def test_who_has_opened_a_referral_sees_what_is_sealed_in_it(laid: Laid) -> None:
    sealed = laid.aviary.of(canaries.SEALED)
    statuses = {url: code for url, codes in laid.owner.seen.items() for code in codes}

    assert sealed <= laid.owner.told.keys()
    assert sealed <= laid.secret
    assert set(statuses.values()) == {200}


def test_who_works_alone_is_told_nothing_sealed_before_a_purpose_is_stated(laid: Laid) -> None:
    laid.work.serve()
    walk = Walk(Client(HTTP_HOST="127.0.0.1"), laid.aviary)
    walk.everywhere()
    for url in [each for each in laid.owner.seen if each.endswith(".png")]:
        assert walk.asked("get", url).status_code == 404

    _nothing_sealed(laid, walk)


def test_an_officer_without_a_case_is_told_nothing_sealed(laid: Laid, tmp_path: Path) -> None:
    kept = settings.ALLOWED_HOSTS, settings.CSRF_COOKIE_NAME, settings.CSRF_COOKIE_SECURE
    address = OfficeAddress("127.0.0.1", 0, Path("c"), Path("k"), ("arsip.example",))
    folder = ServedFolder(laid.work.root, template_folders(), "typst")
    accounts = office_server.prepare_office(folder, tmp_path / "a.sqlite3", address).accounts
    accounts.invite("budi", AccountRole.MANAGER)
    code = accounts.invite("ani", AccountRole.CASE_OFFICER, frozenset())
    secret = accounts.join("ani", code, PASSWORD)
    with accounts._change() as change:
        change.execute("UPDATE accounts SET last_step = 0")
    browser = Client(HTTP_HOST="arsip.example")
    said = {"name": "ani", "password": PASSWORD, "number": pyotp.TOTP(secret).now()}
    assert browser.post("/sign-in/", said, secure=True).status_code == 302
    walk = Walk(browser, laid.aviary, secure=True)
    walk.everywhere()
    close_office()
    settings.ALLOWED_HOSTS, settings.CSRF_COOKIE_NAME, settings.CSRF_COOKIE_SECURE = kept

    _nothing_sealed(laid, walk)
    assert heard((tmp_path / "a.sqlite3").read_bytes(), laid.aviary) == set()


def _nothing_sealed(laid: Laid, walk: Walk) -> None:
    """Assert that a *walk* through everything told much, and nothing of what a referral alone says."""
    secret = laid.secret
    open_words = [each for each in walk.told if each.kind == canaries.OPEN]

    assert {str(each): where for each, where in walk.told.items() if each in secret} == {}
    assert len(open_words) > 100
    assert {404, 200} <= set().union(*walk.seen.values())
    for name in map(laid.work.url, REFERRALS):
        # on its way the walk signs out; then every address answers 401
        assert all(codes <= {401, 404} for url, codes in walk.seen.items() if name in url)


def test_the_log_and_the_versions_hold_nothing_sealed(laid: Laid) -> None:
    minutes = samples.RAPAT
    laid.work.serve()
    fields = laid.work.fields(minutes)
    other = "WIB" if dict(fields)["f.zone"] != "WIB" else "WITA"
    laid.work.post(minutes, replaced(fields, "f.zone", other))
    found = canaries.in_folder(laid.work.root / ".mou-gen", laid.aviary)
    told = set().union(*found.values())

    assert "access.log" in found
    assert any(name.startswith("history.git/objects/") and each for name, each in found.items())
    assert told & laid.secret == set()
