"""Attacks on an office over TLS, one a row: each is refused, says no name, and leaves every file as it was.

More of them, on the workspace alone, stand in `test_gate`; passwords and roles in `test_office`.
"""

from __future__ import annotations

import io
import re
import socket
import ssl
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.conf import settings

from mou_gen.web.workspace.office import close_office
from mou_gen.web.workspace.office_server import OfficeAddress, OfficeListener
from tests.web.people import PASSWORD, People, write_certificate
from tests.web.workspace import Workspace

pytestmark = [pytest.mark.xdist_group("workspace"), pytest.mark.slow]

MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
REFERRAL = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
PARTY = "parties/nunukan.yaml"
NAME = b"contoh dewasa pertama"
COOKIE = "__Host-session"
FORM = "Content-Type: application/x-www-form-urlencoded"


@dataclass
class Target:
    """The server, and those who have signed in."""

    people: People
    server: OfficeListener
    certificate: Path
    sessions: dict[str, tuple[str, str]]
    """By role: the cookies, and the token of a page."""

    def url(self, name: str, more: str = "") -> str:
        return self.people.work.url(name, more)

    def said(self, request: bytes) -> bytes:
        """Return all that comes back for the bytes of a *request*."""
        context = ssl.create_default_context(cafile=self.certificate)
        plain = socket.create_connection(("127.0.0.1", self.server.server_port), timeout=30)
        with context.wrap_socket(plain, server_hostname="localhost") as secure:
            try:
                secure.sendall(request)
                return secure.makefile("rb").read()
            except OSError:  # it has hung up
                return b""

    def asked(
        self,
        line: str,
        *headers: str,
        role: str = "",
        body: bytes = b"",
        host: str = "localhost:{port}",
    ) -> bytes:
        cookies = [f"Cookie: {self.sessions[role][0]}"] if role else []
        lengths = [each for each in headers if each.startswith(("Content-Length", "Transfer"))]
        length = [f"Content-Length: {len(body)}"] if body and not lengths else []
        named = [f"Host: {host.format(port=self.server.server_port)}"] if host else []
        lines = [f"{line} HTTP/1.1", *named, *cookies, *length, *headers, "", ""]
        return self.said("\r\n".join(lines).encode() + body)


def status(answer: bytes) -> int:
    """Return the status of an *answer*; 0 where the server has hung up."""
    found = re.match(rb"HTTP/1\.[01] (\d+)", answer)
    return int(found[1]) if found else 0


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    home = tmp_path_factory.mktemp("attacks")
    people, certificate = People(home), write_certificate(home)
    kept = settings.ALLOWED_HOSTS, settings.CSRF_COOKIE_NAME, settings.CSRF_COOKIE_SECURE
    address = OfficeAddress("127.0.0.1", 0, *certificate, ("arsip.example",))
    people.serve()
    with OfficeListener(address) as server:
        target = Target(people, server, certificate[0], {})
        for role in ("reader", "drafter", "case-officer"):
            browser = people.browser(role)
            token = re.search(
                r'csrfmiddlewaretoken" value="(\w+)"',
                browser.get("/parties/", secure=True).content.decode(),
            )
            assert token is not None
            cookies = "; ".join(f"{name}={each.value}" for name, each in browser.cookies.items())
            target.sessions[role] = cookies, token[1]
        yield target
    close_office()
    settings.ALLOWED_HOSTS, settings.CSRF_COOKIE_NAME, settings.CSRF_COOKIE_SECURE = kept


@pytest.fixture(autouse=True)
def _nothing_changes(target: Target) -> Iterator[None]:
    before = _files(target.people.work)
    yield
    assert _files(target.people.work) == before


def _files(work: Workspace) -> dict[str, bytes]:
    return {str(each): each.read_bytes() for each in work.root.rglob("*") if each.is_file()}


def refused(answer: bytes, *also: int) -> bool:
    """Return whether an *answer* shows nothing: an error, the page to sign in, or no answer at all."""
    shown = status(answer) in (0, 400, 403, 404, 405, 411, 413, 414, 431, 501, 505, *also)
    away = status(answer) == 302 and b"Location: /sign-in/" in answer
    return (shown or away) and NAME not in answer.lower()


def test_those_who_are_signed_in_are_not_refused(target: Target) -> None:
    answer = target.asked(f"GET {target.url(MINUTES, 'file/')}", role="reader")

    assert status(answer) == 200
    assert not refused(answer)


# ---- path and host -----------------------------------------------------------------------

PATHS = [
    "/../../etc/passwd",
    "/static/../../../../etc/passwd",
    "/static/%2e%2e/%2e%2e/settings.py",
    "/static/..%5c..%5csettings.py",
    "//evil.example/%2f..",
    "/documents/..%2f..%2faccounts.sqlite3/",
    "/documents/%00/file/",
    "/agreements/parties/nunukan.yaml",
    "/.mou-gen/access.log",
    "/.mou-gen/history.git/config",
    "/accounts.sqlite3",
    "/k.pem",
    "/cooperations/..%2f..%2f/",
    "/new/..%2f..%2fx/minutes/",
    "/new/nunukan-ttu/../../etc/",
    "/?x=" + "a" * 70_000,
]
HOSTS = ["evil.example", "localhost.evil.example", "localhost:1@evil.example", "[::1]", "a b", ""]


@pytest.mark.parametrize("path", PATHS, ids=range(len(PATHS)))
def test_a_path_leads_to_no_file(target: Target, path: str) -> None:
    assert refused(target.asked(f"GET {path}", role="reader"))


@pytest.mark.parametrize("host", HOSTS)
def test_another_name_is_not_answered(target: Target, host: str) -> None:
    answer = target.asked(f"GET {target.url(MINUTES)}", role="reader", host=host)

    assert refused(answer)
    assert b"evil" not in answer.split(b"\r\n\r\n")[0]


def test_two_names_are_one_too_many(target: Target) -> None:
    assert refused(target.asked("GET /parties/", "Host: evil.example", role="reader"))


@pytest.mark.parametrize(
    "header", ["X-Forwarded-Host: evil.example", "X-Original-URL: /people/", "X-Rewrite-URL: /log/"]
)
def test_what_a_proxy_would_say_is_not_believed(target: Target, header: str) -> None:
    answer = target.asked("GET /parties/", header, role="reader")

    assert b"evil" not in answer
    assert b"Nunukan" in answer


# ---- session -----------------------------------------------------------------------------

COOKIES = [
    "",
    "0" * 43,
    "' OR '1'='1",
    "../../accounts",
    "a" * 60_000,
    "%00",
    "reader",
    "{changed}",
    "{half}",
]


@pytest.mark.parametrize("value", COOKIES, ids=range(len(COOKIES)))
def test_a_made_up_session_is_none(target: Target, value: str) -> None:
    real = re.search(rf"{COOKIE}=([^;]*)", target.sessions["reader"][0])
    assert real is not None
    value = value.replace("{changed}", real[1][:-1] + "_").replace("{half}", real[1][:20])

    assert refused(target.asked("GET /parties/", f"Cookie: {COOKIE}={value}"))


@pytest.mark.parametrize("name", ["session", "sessionid", "Host-session", "__Secure-session"])
def test_a_session_under_another_name_is_none(target: Target, name: str) -> None:
    cookies = target.sessions["reader"][0].replace(COOKIE, name)

    assert refused(target.asked("GET /parties/", f"Cookie: {cookies}"))


def test_a_session_in_the_address_is_none(target: Target) -> None:
    cookies = target.sessions["reader"][0].replace("; ", "&")

    assert refused(target.asked(f"GET /parties/?{cookies}"))


# ---- forged forms ------------------------------------------------------------------------

FORGED = [
    ("", ()),
    ("csrfmiddlewaretoken=", ()),
    ("csrfmiddlewaretoken=" + "a" * 64, ()),
    ("csrfmiddlewaretoken={of another}", ()),
    ("csrfmiddlewaretoken={own}", ("Origin: https://evil.example",)),
    ("csrfmiddlewaretoken={own}", ("Origin: null",)),
    ("csrfmiddlewaretoken={own}", ("Origin: http://localhost:{port}",)),
    ("csrfmiddlewaretoken={own}", ("Referer: https://evil.example/",)),
    ("csrfmiddlewaretoken={own}", ("Sec-Fetch-Site: cross-site",)),
    ("csrfmiddlewaretoken={own}", ("Sec-Fetch-Site: same-site",)),
]


@pytest.mark.parametrize(("sent", "headers"), FORGED, ids=range(len(FORGED)))
def test_a_form_of_another_page_is_not_taken(
    target: Target, sent: str, headers: tuple[str, ...]
) -> None:
    own, other = target.sessions["drafter"][1], target.sessions["reader"][1]
    body = sent.replace("{own}", own).replace("{of another}", other) + "&f.zone=WIB"
    ours = f"Origin: https://localhost:{target.server.server_port}"
    named = [each.format(port=target.server.server_port) for each in headers]
    if not any(each.startswith(("Origin", "Referer")) for each in named):
        named.append(ours)
    line = f"POST {target.url(MINUTES)}"

    assert refused(target.asked(line, FORM, *named, role="drafter", body=body.encode()))


# ---- rights and guessed codes --------------------------------------------------------------

WAYS = ["", "file/", "as/pdf/", "as/docx/", "pages/0/1.png", "versions/", "word/", "emblem/"]
WAYS += [f"versions/{'0' * 40}/"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("role", ["reader", "drafter", "case-officer"])
def test_the_code_of_a_referral_helps_nobody(target: Target, role: str, way: str) -> None:
    assert status(target.asked(f"GET {target.url(REFERRAL, way)}", role=role)) == 404


@pytest.mark.parametrize("path", ["/people/", "/log/", "/key/", "/referrals/"])
def test_a_page_of_another_role_is_not_there(target: Target, path: str) -> None:
    assert status(target.asked(f"GET {path}", role="drafter")) == 404


def test_nobody_makes_a_manager_of_themselves(target: Target) -> None:
    token = target.sessions["drafter"][1]
    body = f"csrfmiddlewaretoken={token}&do=change&name=drafter&role=manager&cases=".encode()
    origin = f"Origin: https://localhost:{target.server.server_port}"

    assert status(target.asked("POST /people/", FORM, origin, role="drafter", body=body)) == 404


# ---- files that are sent -------------------------------------------------------------------


def package(**members: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, each in members.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), each)
    return data.getvalue()


_ENTITY = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
_LAUGHS = b'<!DOCTYPE a [<!ENTITY b "%s">]><a>%s</a>' % (b"c" * 1000, b"&b;" * 1000)
UPLOADS = [
    ("word/", "x.docx", b""),
    ("word/", "x.docx", b"PK\3\4 none"),
    ("word/", "x.docx", package(word__document_xml=b"no markup")),
    ("word/", "x.docx", package(word__document_xml=_ENTITY)),
    ("word/", "x.docx", package(word__document_xml=_LAUGHS)),
    ("word/", "x.docx", package(word__document_xml=b" " * 60_000_000)),
    ("word/", "../../parties/nunukan.yaml", b"kind: party"),
    ("emblem/", "x.png", b""),
    ("emblem/", "x.png", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
    ("emblem/", "x.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 500),
    ("emblem/", "../../../x.png", b"GIF89a"),
    (
        "emblem/",
        "x.png",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff\xff\xff\xff\xff\x08\2\0\0\0",
    ),
]


@pytest.mark.parametrize(("way", "name", "data"), UPLOADS, ids=range(len(UPLOADS)))
def test_a_file_that_is_not_what_it_says_is_not_taken(
    target: Target, way: str, name: str, data: bytes
) -> None:
    document = MINUTES if way == "word/" else PARTY
    field = "file" if way == "word/" else "picture"
    body = (
        f"--x\r\nContent-Disposition: form-data; name=csrfmiddlewaretoken\r\n\r\n"
        f"{target.sessions['drafter'][1]}\r\n--x\r\nContent-Disposition: form-data; "
        f'name={field}; filename="{name}"\r\n\r\n'
    ).encode() + data
    headers = (
        "Content-Type: multipart/form-data; boundary=x",
        f"Origin: https://localhost:{target.server.server_port}",
    )
    answer = target.asked(
        f"POST {target.url(document, way)}", *headers, role="drafter", body=body + b"\r\n--x--\r\n"
    )

    assert status(answer) in (400, 409)
    assert b"root:" not in answer


# ---- what is no request, too much, or too slow -----------------------------------------------

STRANGE = [
    ("Content-Length: -1",),
    ("Content-Length: ten",),
    ("Content-Length: 99999999999999",),
    ("Content-Length: 10", "Content-Length: 5"),
    ("Transfer-Encoding: chunked",),
    ("Transfer-Encoding: chunked", "Content-Length: 4"),
    ("X: " + "a" * 70_000,),
    ("X: y",) * 500,
]


@pytest.mark.parametrize("headers", STRANGE, ids=range(len(STRANGE)))
def test_a_strange_request_saves_nothing(
    target: Target, headers: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OfficeListener, "patience", 1.0)
    body = b"f.zone=WIB"
    line = f"POST {target.url(MINUTES)}"

    assert refused(target.asked(line, FORM, *headers, role="drafter", body=body))


def test_a_body_that_is_too_large_is_not_read(target: Target) -> None:
    answer = target.asked(f"POST {target.url(MINUTES)}", FORM, body=b"a" * 30_000_000)

    assert refused(answer)


@pytest.mark.parametrize("begun", ["", "POST / HTTP/1.1\r\nHost: ", "GET /"])
def test_a_request_that_stays_unfinished_is_ended(
    target: Target, begun: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OfficeListener, "patience", 0.4)

    assert status(target.said(begun.encode())) in (0, 400, 408)


def test_what_is_typed_to_sign_in_comes_back_in_no_answer(target: Target) -> None:
    body = f"name=reader&password={PASSWORD.replace(' ', '+')}&number=000000".encode()
    answer = target.asked("POST /sign-in/", FORM, body=body)

    assert refused(answer)
    assert PASSWORD.encode() not in answer
