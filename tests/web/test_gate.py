"""Who gets in: an attack a row, each refused; rights before anything is read; nothing is stored."""

from __future__ import annotations

import http.client
import io
import json
import re
import socket
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr
from pathlib import Path
from typing import Any

import pytest
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.urls import get_resolver

from mou_gen.web.workspace import access_log
from mou_gen.web.workspace.gate import POLICY
from mou_gen.web.workspace.listener import Listener
from mou_gen.web.workspace.rights import Right, WorkspaceUser, may
from mou_gen.web.workspace.settings import LARGEST_FORM
from mou_gen.web.workspace.urls import urlpatterns
from tests.web.workspace import Workspace, text_of

if sys.platform != "win32":
    import resource

pytestmark = pytest.mark.xdist_group("workspace")

MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
REFERRAL = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return Workspace(tmp_path_factory.mktemp("gate"), "nunukan-ttu")


@pytest.fixture(autouse=True)
def _served(work: Workspace) -> None:
    work.serve()


# ---- one request after another -----------------------------------------------------------

OUTSIDE = [
    {"HTTP_HOST": "evil.example"},
    {"HTTP_HOST": "127.0.0.1.evil.example"},
    {"HTTP_HOST": "127.0.0.2"},
    {"HTTP_HOST": "localhost.evil.example"},
    {"HTTP_HOST": "evil.example:8651"},
    {"HTTP_HOST": ""},
    {"HTTP_HOST": "127.0.0.1@evil.example"},
    {"HTTP_ORIGIN": "https://evil.example"},
    {"HTTP_ORIGIN": "null"},
    {"HTTP_ORIGIN": "http://127.0.0.1:9999"},
    {"HTTP_ORIGIN": "https://127.0.0.1"},
    {"HTTP_SEC_FETCH_SITE": "cross-site"},
    {"HTTP_SEC_FETCH_SITE": "same-site"},
]
PATHS = [
    "/../mou-gen.yaml",
    "/static/../settings.py",
    "/static/..%2fsettings.py",
    "/static/%2e%2e/%2e%2e/settings.py",
    "/static/settings.py",
    "/static/htmx-LICENSE.txt",
    "/static//etc/passwd",
    "/static/workspace.css%00.txt",
    "/documents/../../etc/passwd/",
    "/documents/..%2f..%2fetc%2fpasswd/",
    "/documents/agreement.yaml/",
    "/documents/nunukan-ttu/",
    "/documents/0000000000000000/",
    "/documents/0000000000000000/file/",
    "/documents/0000000000000000/as/pdf/",
    "/documents/%00/",
    "/documents/-/",
    "/documents/" + "a" * 5000 + "/",
    "/cooperations/..%2f..%2fetc/",
    "/cooperations/../",
    "/cooperations/parties/",
    "/cooperations/.mou-gen/",
    "/admin/",
    "/.git/config",
    "/.mou-gen/access.log",
    "/agreements/",
    "/referrals/0000000000000000/",
    "/language/",
]
METHODS = ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND"]


@pytest.mark.parametrize("headers", OUTSIDE, ids=lambda each: "=".join(*each.items()))
def test_a_request_from_elsewhere_is_refused(work: Workspace, headers: dict[str, str]) -> None:
    for url in ("/", work.url(MINUTES)):
        answer = Client(**{"HTTP_HOST": "127.0.0.1", **headers}).get(url)

        assert answer.status_code in (400, 403)
        assert b"Notula" not in answer.content


@pytest.mark.parametrize("path", PATHS, ids=range(len(PATHS)))
def test_an_address_that_is_none_of_ours_leads_nowhere(work: Workspace, path: str) -> None:
    assert work.browser.get(path).status_code in (400, 404)


@pytest.mark.parametrize("method", METHODS)
def test_another_method_is_refused(work: Workspace, method: str) -> None:
    assert work.browser.generic(method, work.url(MINUTES)).status_code == 403


FORGED: list[dict[str, Any]] = [
    {},
    {"csrfmiddlewaretoken": ""},
    {"csrfmiddlewaretoken": "a" * 64},
    {"csrfmiddlewaretoken": "a" * 5000},
]


@pytest.mark.parametrize("sent", FORGED, ids=range(len(FORGED)))
@pytest.mark.parametrize("more", ["", "check/"])
def test_a_form_that_no_page_gave_out_changes_nothing(
    work: Workspace, sent: dict[str, Any], more: str
) -> None:
    before = work.file(MINUTES).read_bytes()
    strict = Client(HTTP_HOST="127.0.0.1", enforce_csrf_checks=True)
    strict.get("/")
    answer = strict.post(work.url(MINUTES, more), {"f.zone": "WIB", **sent})

    assert answer.status_code == 403
    assert work.file(MINUTES).read_bytes() == before


def test_a_page_out_of_date_gives_back_what_was_typed(work: Workspace) -> None:
    strict = Client(HTTP_HOST="127.0.0.1", enforce_csrf_checks=True)
    sent = {"f.meeting.id": "Rapat <i>lama</i>", "password": "rahasia"}
    answer = strict.post(work.url(MINUTES), sent)
    sealed = strict.post(work.url(MINUTES), {**sent, "f.sealed.identity.name": "Siti"})

    assert "Rapat &lt;i&gt;lama&lt;/i&gt;" in answer.content.decode()
    assert "rahasia" not in answer.content.decode()
    assert "lama" not in sealed.content.decode()
    assert "Siti" not in sealed.content.decode()


def test_what_is_too_large_or_has_too_many_fields_is_refused_in_words(work: Workspace) -> None:
    strict = Client(HTTP_HOST="127.0.0.1", enforce_csrf_checks=True)
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.docx"\r\n\r\n'
    whole = head + b"y" * 25_000_000
    large = strict.post(
        work.url(MINUTES, "word/"), whole, content_type="multipart/form-data; boundary=x"
    )
    many = work.browser.post(work.url(MINUTES), {f"f.x{n}": "" for n in range(30_001)})
    work.browser.cookies["language"] = "id"
    indonesian = work.browser.post(work.url(MINUTES), {f"f.x{n}": "" for n in range(30_001)})
    del work.browser.cookies["language"]

    assert large.status_code == 413
    assert "at most 20 MB" in text_of(large)
    assert (many.status_code, indonesian.status_code) == (400, 400)
    assert "too many fields" in text_of(many)
    assert "terlalu banyak isian" in text_of(indonesian)


def test_a_bug_is_said_in_words(work: Workspace) -> None:
    request = work.browser.get("/").wsgi_request
    answer = get_resolver().resolve_error_handler(500)(request)

    assert answer.status_code == 500
    assert "fault of the program" in text_of(answer)


def test_a_form_of_our_own_page_is_taken() -> None:
    strict = Client(HTTP_HOST="127.0.0.1", enforce_csrf_checks=True)
    page = strict.get("/parties/").content.decode()
    token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', page)
    assert token is not None
    sent = {"csrfmiddlewaretoken": token[1], "language": "id", "back": "/parties/"}

    assert strict.post("/language/", sent).status_code == 302
    assert "Pihak" in strict.get("/parties/").content.decode()


@pytest.mark.parametrize(
    "back",
    ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", ""],
)
def test_the_way_back_leads_to_no_other_place(work: Workspace, back: str) -> None:
    answer = work.browser.post("/language/", {"language": "en", "back": back})

    assert answer.headers["Location"] == "/"


def test_a_form_that_is_too_large_is_refused(work: Workspace) -> None:
    many = "&".join(f"f.x{n}=1" for n in range(30_001))
    large = "f.zone=" + "a" * (LARGEST_FORM + 1)
    form = "application/x-www-form-urlencoded"

    for body in (many, large):
        answer = work.browser.post(work.url(MINUTES), body, content_type=form)
        assert answer.status_code == 400


@pytest.mark.parametrize(
    "fields",
    [
        {"f.kind": "referral"},
        {"f.agreement": "pelatihan-kerja"},
        {"f.unknown": "x"},
        {"f.decisions~": "list", "f.decisions[]": "999", "base": "gone"},
        {"f.meeting": "x"},
        {"do": "add:f.meeting"},
        {"do": "remove:f"},
        {"do": "up:f.decisions[7].x[9]"},
        {"do": "add:" + "f.x" * 500},
        {"f.chair.__class__": "x"},
    ],
    ids=range(10),
)
def test_a_field_that_no_form_has_is_not_written(work: Workspace, fields: dict[str, str]) -> None:
    before = work.file(MINUTES).read_bytes()
    sent = {"base": work.base(MINUTES), **fields}
    if "f.decisions~" in sent:
        sent["do"] = "show"
    answer = work.browser.post(work.url(MINUTES), sent, follow=True)

    assert answer.status_code == 200
    assert work.file(MINUTES).read_bytes() == before


def test_what_is_typed_is_text_on_the_page_and_in_the_file(work: Workspace) -> None:
    before = work.file(MINUTES).read_bytes()
    evil = '"></textarea><script>alert(1)</script> {{ 7 * 7 }}: # no comment'
    sent = {"base": work.base(MINUTES), "f.venue.id": evil}
    answer = work.browser.post(work.url(MINUTES), sent, follow=True)
    fields = dict(work.fields(MINUTES))
    work.file(MINUTES).write_bytes(before)

    assert b"<script>alert" not in answer.content
    assert fields["f.venue.id"] == evil


# ---- what every answer says of itself ----------------------------------------------------


def test_no_page_may_be_stored_framed_or_given_a_script(work: Workspace) -> None:
    for url in ("/", "/nothing/", "/static/workspace.css", work.url(MINUTES, "file/")):
        answer = work.browser.get(url)

        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Content-Security-Policy"] == POLICY
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "same-origin"
    assert "unsafe" not in POLICY


def test_no_page_has_a_script_or_a_style_of_its_own(work: Workspace) -> None:
    pages = ["/?check", "/cooperations/", "/cooperations/nunukan-ttu/", "/parties/", "/referrals/"]
    for url in (*pages, work.url(MINUTES)):
        page = work.browser.get(url).content.decode()

        assert not re.search(
            r"<script(?! src=)|<style|\sstyle=|\son\w+=|javascript:|https?://", page
        )


# ---- rights ------------------------------------------------------------------------------


def test_each_address_asks_for_a_right() -> None:
    assert all(isinstance(each.callback.right, Right) for each in urlpatterns)


def test_who_has_no_right_may_do_nothing(work: Workspace) -> None:
    nobody, reader = (
        WorkspaceUser("", ""),
        WorkspaceUser("a", "", frozenset([Right.READ, Right.OPEN_SEALED])),
    )
    sealed, plain = work.document(REFERRAL), work.document(MINUTES)

    assert not any(may(nobody, right) or may(nobody, right, plain) for right in Right)
    assert not any(may(None, right) for right in Right)
    assert may(reader, Right.READ, plain)
    assert not may(reader, Right.WRITE, plain)
    assert not may(reader, Right.READ, sealed)
    reader.opened.add(sealed.id)
    assert may(reader, Right.READ, sealed)
    assert not may(WorkspaceUser("b", "", frozenset([Right.READ]), {sealed.id}), Right.READ, sealed)


def test_a_referral_opens_only_with_a_purpose_that_is_written_down(tmp_path: Path) -> None:
    work = Workspace(tmp_path, "nunukan-ttu")
    document = work.document(REFERRAL)
    ways = ["", "file/", "as/pdf/", "as/docx/", f"pages/{32 * '0'}/1.png", "check/"]
    closed = [work.get(REFERRAL, each) for each in ways]
    closed += [work.browser.post(work.url(REFERRAL, each), {"base": ""}) for each in ("", "check/")]
    overview = [
        work.browser.get(each) for each in ("/?check", "/cooperations/nunukan-ttu/", "/referrals/")
    ]

    assert {each.status_code for each in closed} == {404}
    for each in (*closed, *overview):
        assert b"Bunga" not in each.content
        assert b"Nama Rekaan" not in each.content
    assert work.open_referral(REFERRAL, " ").status_code == 400
    assert not access_log.log_file().exists()

    assert work.open_referral(REFERRAL, "adding a date").status_code == 302
    (entry,) = map(json.loads, access_log.log_file().read_text(encoding="utf-8").splitlines())
    assert (entry["person"], entry["purpose"]) == ("siti", "adding a date")
    assert work.get(REFERRAL, "file/").status_code == 200
    assert document.id


def test_the_log_keeps_no_number_of_a_person_and_nothing_while_a_name_may_be_unknown(
    tmp_path: Path,
) -> None:
    work = Workspace(tmp_path, "nunukan-ttu")
    said = "Cek NIK 5303994101080000", "telepon 0812-0000-7733"

    assert {work.open_referral(REFERRAL, each).status_code for each in said} == {400}
    assert not access_log.log_file().exists()

    damaged = work.file(REFERRAL).with_name("NNK-TPPO-2026-0099.yaml")
    damaged.write_text("kind: referral\nsealed:\n  identity: {name: Rekaan", "utf-8")
    assert work.open_referral(REFERRAL, "Bertemu Rekaan").status_code == 302
    (entry,) = map(json.loads, access_log.log_file().read_text(encoding="utf-8").splitlines())
    assert entry["purpose"] == "***"


def test_a_line_taken_out_of_the_log_is_noticed(tmp_path: Path) -> None:
    work = Workspace(tmp_path, "nunukan-ttu")
    for purpose in ("one", "two", "three"):
        work.open_referral(REFERRAL, purpose)
    file = access_log.log_file()
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)

    assert access_log.broken() is None
    file.write_text(lines[0] + lines[2], encoding="utf-8")
    assert access_log.broken() == 2


@pytest.mark.skipif(sys.platform == "win32", reason="limits of Unix")
def test_what_cannot_be_noted_whole_is_not_opened(work: Workspace) -> None:
    access_log.log_file().unlink(missing_ok=True)
    access_log.note_act("somebody", did="nothing")
    before = access_log.log_file().read_bytes()
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(
        resource.RLIMIT_FSIZE, (len(before) + 30, limit[1])
    )  # as a disk that is nearly full
    try:
        with pytest.raises(OSError, match="No space left"):
            access_log.note_opening("somebody", work.file(REFERRAL), "handover")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)

    assert access_log.log_file().read_bytes() == before
    access_log.note_opening("somebody", work.file(REFERRAL), "handover")
    assert access_log.broken() is None


# ---- the server --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def server(work: Workspace) -> Iterator[Listener]:
    work.serve()
    with Listener.at(0, get_wsgi_application()) as running:
        yield running


def asked(server: Listener, path: str, method: str = "GET", **headers: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=20)
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    return answer.status, answer.read()


def test_without_the_word_of_the_address_there_is_nothing(server: Listener) -> None:
    for path in ("/", "/parties/", f"/{server.word[:-1]}/", f"/{server.word}x/", "/%2e%2e/"):
        assert asked(server, path)[0] == 404
    status, page = asked(server, f"/{server.word}/parties/")
    assert status == 200
    assert f'href="/{server.word}/parties/"'.encode() in page


def test_another_name_of_this_computer_is_refused(server: Listener) -> None:
    for name in ("evil.example", f"evil.example:{server.server_port}", "127.0.0.1", "127.0.0.1:1"):
        assert asked(server, f"/{server.word}/", Host=name)[0] == 403


def test_a_ticket_is_good_once(server: Listener) -> None:
    word = server.ticket.issue()

    assert server.word.encode() in asked(server, f"/{word}/")[1]
    assert asked(server, f"/{word}/")[0] == 404


@pytest.mark.parametrize(
    "said",
    [
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"X: y\r\n" * 500 + b"\r\n",
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET / HTTP/9.9\r\n\r\n",
        b"nonsense\r\n\r\n",
        b"",
    ],
    ids=range(6),
)
def test_what_is_no_request_gets_no_page(server: Listener, said: bytes) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=20) as connection:
        connection.sendall(said)
        connection.shutdown(socket.SHUT_WR)
        answer = connection.makefile("rb").read()

    assert b"200 OK" not in answer


def test_one_byte_after_another_is_not_waited_for(server: Listener, monkeypatch: Any) -> None:
    monkeypatch.setattr(Listener, "patience", 0.3)
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=20) as connection:
        connection.sendall(f"POST /{server.word}/ HTTP/1.1\r\nHost: ".encode())

        assert connection.makefile("rb").read() == b""


def test_a_bug_is_told_without_what_it_says(server: Listener) -> None:
    def broken(_environ: Any, _start: Any) -> Any:
        raise ValueError("naakeR"[::-1])

    kept, server.application = server.application, broken
    with redirect_stderr(io.StringIO()) as said:
        status, page = asked(server, f"/{server.word}/")
    server.application = kept

    assert status == 500
    assert "Rekaan" not in said.getvalue()
    assert b"Rekaan" not in page
