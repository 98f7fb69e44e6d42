"""An office: who has no account gets no page, each role does what it may, and a manager sees nothing sealed."""

from __future__ import annotations

import http.client
import re
import signal
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pyotp
import pytest
from click.testing import CliRunner
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from mou_gen.cli import main
from mou_gen.data.places import template_folders
from mou_gen.errors import OutputError
from mou_gen.register.number_tables import import_numbers
from mou_gen.web.workspace import access_log, office_server
from mou_gen.web.workspace.accounts import AccountRole, Accounts
from mou_gen.web.workspace.number_pages import number_register
from mou_gen.web.workspace.office import ROLES, close_office
from mou_gen.web.workspace.office_server import OfficeAddress, OfficeListener
from mou_gen.web.workspace.rights import Right
from mou_gen.web.workspace.served_folder import ServedFolder, served
from mou_gen.web.workspace.urls import urlpatterns
from tests.forged_copies import forged_file
from tests.test_cli import run
from tests.web.people import PASSWORD, People, write_certificate
from tests.web.workspace import Workspace, text_of

pytestmark = [pytest.mark.xdist_group("workspace"), pytest.mark.slow]

MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
REFERRAL = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
OTHER = "nunukan-ttu/referrals/NNK-TPPO-2026-0002.yaml"
NAME = "Contoh Dewasa Pertama"


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> People:
    return People(tmp_path_factory.mktemp("office"))


@pytest.fixture(autouse=True)
def _served(people: People) -> Iterator[None]:
    kept = settings.ALLOWED_HOSTS, settings.CSRF_COOKIE_NAME, settings.CSRF_COOKIE_SECURE
    people.serve()
    yield
    close_office()
    settings.ALLOWED_HOSTS, settings.CSRF_COOKIE_NAME, settings.CSRF_COOKIE_SECURE = kept


# ---- who comes ---------------------------------------------------------------------------


def test_who_is_not_signed_in_gets_no_page_but_that_to_sign_in(people: People) -> None:
    browser = people.browser()
    sealed, plain = people.work.url(REFERRAL), people.work.url(MINUTES)
    urls = ["/", "/cooperations/", "/referrals/", "/people/", "/log/", "/key/", plain, sealed]
    urls += [
        f"{each}{more}" for each in (plain, sealed) for more in ("file/", "as/pdf/", "as/docx/")
    ]

    for url in urls:
        answer = browser.get(url, secure=True)
        assert (answer.status_code, answer.headers.get("Location")) == (302, "/sign-in/"), url
        assert browser.post(url, {}, secure=True).status_code == 401
    assert browser.get("/sign-in/", secure=True).status_code == 200
    assert browser.get("/static/workspace.css", secure=True).status_code == 200


def test_what_was_typed_stays_where_the_session_has_ended(people: People) -> None:
    sent = {"f.place": "Nunukan <b>Barat</b>", "base": "x", "f.to[]": "0"}
    url, gone = people.work.url(MINUTES), people.browser()
    page = gone.post(url, sent, secure=True)
    side = gone.post(f"{url}check/", sent, secure=True, headers={"HX-Request-Type": "partial"})
    sealed = gone.post(url, {**sent, "f.case": "NNK-TPPO-2026-0001"}, secure=True)

    assert "You have been signed out" in text_of(page)
    assert "Nunukan &lt;b&gt;Barat&lt;/b&gt;" in page.content.decode()
    assert side.content.decode().count("<aside") == 1
    assert "<header" not in side.content.decode()
    assert "Barat" not in sealed.content.decode()
    assert {each.status_code for each in (page, side, sealed)} == {401}


def test_a_session_is_kept_by_a_cookie_that_no_script_and_no_other_server_reads(
    people: People,
) -> None:
    browser = people.browser("reader")
    cookie = browser.cookies["__Host-session"]

    assert cookie["secure"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    answer = browser.get("/parties/", secure=True)
    assert answer.status_code == 200
    assert "max-age" in answer.headers["Strict-Transport-Security"]
    assert cookie.value not in people.file.read_bytes().decode("latin-1")


@pytest.mark.parametrize(
    ("name", "password", "number"),
    [
        ("reader", "another password", ""),
        ("reader", PASSWORD, "000000"),
        ("reader", PASSWORD, "x"),
        ("nobody", PASSWORD, "000000"),
        ("", "", ""),
        ("reader' OR '1'='1", PASSWORD, "000000"),
    ],
)
def test_who_does_not_prove_who_they_are_stays_outside(
    people: People, name: str, password: str, number: str
) -> None:
    browser = people.browser()
    answer = people.sign_in(browser, name, password, number or people.number("reader"))

    assert answer.status_code == 403
    assert "__Host-session" not in browser.cookies
    assert browser.get("/", secure=True).status_code == 302


def test_a_number_is_taken_once(people: People) -> None:
    number = people.number("drafter")

    assert people.office.accounts.prove("drafter", PASSWORD, number)
    assert people.office.accounts.prove("drafter", PASSWORD, number) is None


def test_whoever_is_wrong_too_often_waits(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    for _try in range(5):
        people.office.accounts.prove("secretary", "wrong again and again", "000000")
    assert people.office.accounts.prove("secretary", PASSWORD, people.number("secretary")) is None

    later = time.time() + 16 * 60
    monkeypatch.setattr("mou_gen.web.workspace.accounts.time.time", lambda: later)
    number = pyotp.TOTP(people.secrets["secretary"]).at(int(later))
    assert people.office.accounts.prove("secretary", PASSWORD, number)


def test_who_leaves_is_gone_with_the_keys(people: People) -> None:
    browser = people.browser("case-officer")
    word = browser.cookies["__Host-session"].value
    assert browser.post("/sign-out/", {}, secure=True).status_code == 302
    browser.cookies["__Host-session"] = word

    assert browser.get("/", secure=True).status_code == 302
    assert people.office.sessions.find(word) is None


def test_an_invitation_is_taken_once_with_a_password_of_some_length(people: People) -> None:
    code = people.office.accounts.invite("baru", AccountRole.READER)
    browser = people.browser()
    said = {"name": "baru", "code": code, "password": PASSWORD, "again": PASSWORD}

    for wrong in ({"password": "short", "again": "short"}, {"again": "x"}, {"code": "x"}):
        assert browser.post("/join/", {**said, **wrong}, secure=True).status_code == 403
    joined = browser.post("/join/", said, secure=True)
    assert joined.status_code == 200
    assert b"otpauth://" in joined.content
    assert browser.post("/join/", said, secure=True).status_code == 403
    assert PASSWORD not in people.file.read_bytes().decode("latin-1")
    people.office.accounts.remove("baru")


# ---- what each may do --------------------------------------------------------------------


def test_each_role_may_do_what_it_is_given_and_nothing_else(people: People) -> None:
    document, sealed = people.work.url(MINUTES), people.work.url(REFERRAL)
    may = {
        Right.READ: ("/parties/", f"{document}file/"),
        Right.LIST_REFERRALS: ("/referrals/",),
        Right.OPEN_SEALED: ("/key/",),
        Right.MANAGE_PEOPLE: ("/people/",),
        Right.READ_LOG: ("/log/",),
    }

    for role, rights in ROLES.items():
        browser = people.browser(role)
        for right, urls in may.items():
            found = {browser.get(url, secure=True).status_code for url in urls}
            assert found == ({200} if right in rights else {404}), (role, right)
        assert browser.get(sealed, secure=True).status_code == 404


def test_who_may_only_read_saves_nothing(people: People) -> None:
    before = people.work.file(MINUTES).read_bytes()
    for role in (AccountRole.READER, AccountRole.MANAGER):
        browser = people.browser(role)
        said = {"f.zone": "WIB", "base": people.work.base(MINUTES)}
        for more in ("", "check/"):
            answer = browser.post(people.work.url(MINUTES, more), said, secure=True)
            assert answer.status_code == 404
    assert people.work.file(MINUTES).read_bytes() == before


def test_who_may_not_open_a_referral_begins_none(people: People) -> None:
    for role, status in (("drafter", 404), ("case-officer", 200)):
        browser = people.browser(role)
        kinds = browser.get("/new/?cooperation=nunukan-ttu", secure=True).content.decode()
        assert "/new/nunukan-ttu/minutes/" in kinds
        assert ("/new/nunukan-ttu/referral/" in kinds) == (status == 200)
        assert browser.get("/new/nunukan-ttu/referral/", secure=True).status_code == status


def test_a_case_officer_opens_assigned_cases_alone_and_says_why(people: People) -> None:
    browser = people.browser("case-officer")
    listed = browser.get("/referrals/", secure=True).content.decode()
    ours, other = people.work.document(REFERRAL).id, people.work.document(OTHER).id

    assert "NNK-TPPO-2026-0001" in listed
    assert "NNK-TPPO-2026-0002" not in listed
    refused = browser.post(f"/referrals/{other}/", {"purpose": "curious"}, secure=True)
    assert refused.status_code == 404
    assert browser.get(people.work.url(REFERRAL), secure=True).status_code == 404
    assert (
        browser.post(f"/referrals/{ours}/", {"purpose": "handover"}, secure=True).status_code == 302
    )
    assert NAME in browser.get(people.work.url(REFERRAL, "file/"), secure=True).content.decode()
    assert browser.get(people.work.url(OTHER, "file/"), secure=True).status_code == 404
    assert access_log.entries()[0]["purpose"] == "handover"
    assert access_log.broken() is None


@pytest.mark.parametrize("role", ["drafter", "case-officer"])
@pytest.mark.parametrize("kind", ["referral-form", "referral-letter", "minutes"])
def test_a_word_file_of_a_document_that_is_not_open_tells_nothing(
    people: People, role: str, kind: str
) -> None:
    browser, url = people.browser(role), people.work.url(MINUTES, "word/")
    paths = ("sealed.legal.stage", "sender")
    for path in paths:
        said = []
        for file in (OTHER, OTHER.replace("0002", "0099"), "nunukan-ttu/none.yaml"):
            sent = SimpleUploadedFile("x.docx", forged_file(kind, file, path))
            answer = browser.post(url, {"file": sent}, secure=True)
            assert answer.status_code == 400
            said.append(text_of(answer))

        assert said[0] == said[1] == said[2]
        assert "tahap contoh" not in said[0]


def test_the_purpose_names_nobody(people: People) -> None:
    manager, officer = people.browser("manager"), people.browser("case-officer")
    address = f"/referrals/{people.work.document(REFERRAL).id}/"
    access_log.note_opening("case-officer", people.work.file(REFERRAL), f"to call {NAME}")

    refused = officer.post(address, {"purpose": f"to call {NAME.upper()}"}, secure=True)
    log = manager.get("/log/", secure=True).content.decode()

    assert refused.status_code == 400
    assert NAME.upper() not in refused.content.decode()
    assert officer.get(people.work.url(REFERRAL), secure=True).status_code == 404
    assert "to call ***" in log
    assert NAME not in log


def test_the_register_tells_of_a_referral_to_whoever_may_know_of_it(people: People) -> None:
    home = people.work.root.parent
    (home / "mou-gen.yaml").write_text(
        f"register:\n  database: {home / 'numbers.db'}\n"
        "  series:\n    keluar:\n      office: nunukan\n      format: '{number}/NNK/{year}'\n"
    )
    rows = (f"1/NNK/2026,2026-03-02,{REFERRAL},", f"2/NNK/2026,2026-03-02,,to call {NAME}")
    (home / "old.csv").write_text("\n".join(("Number,Date,Document,Void because", *rows)))
    register = number_register("x")
    assert register
    assert not import_numbers(register, home / "old.csv").refused

    reader, officer = (people.browser(role) for role in ("reader", "case-officer"))
    pages = [each.get("/numbers/", secure=True).content.decode() for each in (reader, officer)]

    assert ["NNK-TPPO-2026-0001" in page for page in pages] == [False, True]
    assert all("2/NNK/2026" in page and NAME not in page for page in pages)


@pytest.mark.slow
def test_a_manager_sees_nothing_sealed_wherever_they_look(people: People) -> None:
    people.browser("case-officer").post(
        f"/referrals/{people.work.document(REFERRAL).id}/", {"purpose": "handover"}, secure=True
    )
    browser = people.browser("manager")
    codes = [each.id for each in served().documents() if each.sealed]
    codes.append(people.work.document(MINUTES).id)
    urls = [each.pattern._route for each in urlpatterns]
    said = b""
    for code in codes:
        for route in urls:
            url = "/" + re.sub(r"<slug:document>", code, route)
            url = re.sub(r"<slug:form>", "pdf", re.sub(r"<int:\w+>", "1", url))
            url = re.sub(r"<str:name>", "nunukan-ttu", url)
            if code == codes[0] or code in url:
                said += b"".join(browser.get(url, secure=True))

    assert b"nunukan" in said.lower()
    assert NAME.lower().encode() not in said.lower()
    assert browser.post(f"/referrals/{codes[0]}/", {"purpose": "x"}, secure=True).status_code == 404


def test_what_a_manager_changes_holds_at_once_and_is_noted(people: People) -> None:
    manager, drafter = people.browser("manager"), people.browser("drafter")
    said = {"do": "change", "name": "drafter", "role": "reader", "cases": ""}

    changed = manager.post("/people/", said, secure=True, follow=True)
    assert changed.redirect_chain == [("/people/", 302)]
    assert "The account of drafter was changed." in changed.content.decode()
    assert drafter.get("/", secure=True).status_code == 302
    assert access_log.entries()[0]["account"] == "drafter"
    manager.post("/people/", {**said, "role": "drafter"}, secure=True)
    for last in (
        {"do": "remove"},
        {"do": "change", "role": "reader"},
        {"do": "invite", "role": "reader"},
    ):
        answer = manager.post("/people/", {**said, "name": "manager", **last}, secure=True)
        assert answer.status_code == 409
    assert people.office.accounts.prove("manager", PASSWORD, people.number("manager"))


def test_a_form_of_no_page_of_ours_signs_nobody_in(people: People) -> None:
    strict = Client(HTTP_HOST="arsip.example", enforce_csrf_checks=True)

    assert people.sign_in(strict, "reader", PASSWORD, people.number("reader")).status_code == 403
    elsewhere = people.browser("reader").get("/", secure=True, HTTP_HOST="evil.example")
    assert elsewhere.status_code == 400


# ---- what is encrypted -------------------------------------------------------------------


@pytest.mark.slow
def test_an_encrypted_form_is_shown_to_whoever_has_brought_a_key_and_to_nobody_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = People(tmp_path)
    monkeypatch.chdir(tmp_path)
    public = [run("seal", "--new-key", each).stdout.strip() for each in ("own.key", "safe.key")]
    (tmp_path / "key-holders.yaml").write_text(
        f"officers:\n- name: A\n  office: B\n  public_key: {public[0]}\n"
        f"recovery:\n  kept: C\n  public_key: {public[1]}\n"
    )
    assert run("seal").exit_code == 0
    browser = own.browser("case-officer")
    ours = own.work.document(REFERRAL).id
    browser.post(f"/referrals/{ours}/", {"purpose": "handover"}, secure=True)

    form = own.work.url(REFERRAL, f"as/docx/?name={Path(REFERRAL).stem}-form.docx")

    without = browser.get(form, secure=True)
    wrong = browser.post("/key/", {"file": SimpleUploadedFile("k", b"hello")}, secure=True)
    key = SimpleUploadedFile("k", Path("own.key").read_bytes())
    brought = browser.post("/key/", {"file": key, "passphrase": ""}, secure=True)
    with_key = browser.get(form, secure=True)
    browser.post("/sign-out/", {}, secure=True)
    again = own.browser("case-officer")
    again.post(f"/referrals/{ours}/", {"purpose": "once more"}, secure=True)
    after = again.get(form, secure=True)

    assert wrong.status_code == 403
    assert brought.status_code == 302
    assert "-form.docx" in with_key.headers["Content-Disposition"]
    assert [each.status_code for each in (without, after)] == [404, 404]
    kept = [each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()]
    assert not any(NAME.encode() in each for each in kept)


# ---- the server --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for this computer, and its private key."""
    return write_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="module")
def server(people: People, certificate: tuple[Path, Path]) -> Iterator[OfficeListener]:
    people.serve()
    with OfficeListener(OfficeAddress("127.0.0.1", 0, *certificate)) as running:
        yield running


def asked(server: OfficeListener, certificate: tuple[Path, Path]) -> tuple[int, bytes]:
    """Return what a browser that trusts the certificate gets for the page to sign in."""
    trusted = ssl.create_default_context(cafile=certificate[0])
    port = server.server_port
    with closing(
        http.client.HTTPSConnection("localhost", port, context=trusted, timeout=20)
    ) as tls:
        tls.request("GET", "/sign-in/", headers={"Host": f"localhost:{port}"})
        answer = tls.getresponse()
        return answer.status, answer.read()


def test_pages_are_given_over_tls_alone(
    server: OfficeListener, certificate: tuple[Path, Path]
) -> None:
    status, page = asked(server, certificate)
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=20) as in_clear:
        in_clear.sendall(b"GET /sign-in/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
        with suppress(ConnectionError):
            assert b"password" not in in_clear.recv(65_536)

    assert status == 200
    assert b'name="password"' in page


def test_who_connects_and_says_nothing_holds_up_nobody(
    server: OfficeListener, certificate: tuple[Path, Path]
) -> None:
    silent = [
        socket.create_connection(("127.0.0.1", server.server_port), timeout=20) for _n in range(80)
    ]

    assert asked(server, certificate)[0] == 200
    for each in silent:
        each.close()


def test_without_a_certificate_no_office_is_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, certificate: tuple[Path, Path]
) -> None:
    work = Workspace(tmp_path, "nunukan-ttu")
    monkeypatch.chdir(tmp_path)

    asked = CliRunner().invoke(
        main, ["serve", "--office", "--accounts", "a.sqlite3"], input="siti\n"
    )
    assert asked.exit_code == 1
    assert "an office needs a certificate" in asked.stderr
    assert not Path("a.sqlite3").exists()
    folder = ServedFolder(work.root, template_folders(), "typst")
    address = OfficeAddress("127.0.0.1", 0, *certificate)
    with pytest.raises(OutputError, match="must not lie in the data folder"):
        office_server.prepare_office(folder, work.root / "a.sqlite3", address)


def test_a_name_that_is_none_is_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, certificate: tuple[Path, Path]
) -> None:
    Workspace(tmp_path, "nunukan-ttu")
    monkeypatch.chdir(tmp_path)
    before = signal.getsignal(signal.SIGTERM)
    pem, key = map(str, certificate)
    with socket.create_server(("127.0.0.1", 0)) as taken:  # so the server ends after the question
        port = str(taken.getsockname()[1])
        command = ["serve", "--office", "--accounts", "a.sqlite3", "--name", "localhost"]
        command += ["--listen", "127.0.0.1", "--port", port]
        asked = CliRunner().invoke(
            main,
            [*command, "--certificate", pem, "--private-key", key],
            input="Siti Rahma\nsiti\n",
        )
    signal.signal(signal.SIGTERM, before)

    assert asked.stderr.count("(2 to 40 small letters, digits, dots or hyphens)") == 2
    assert "siti joins at" in asked.stderr


def test_accounts_are_for_their_owner_alone_and_names_are_plain(tmp_path: Path) -> None:
    own = Accounts(tmp_path / "new" / "a.sqlite3")

    assert (tmp_path / "new" / "a.sqlite3").stat().st_mode & 0o077 == 0
    for name in ("", "A", "a b", "../a", "<b>", "a" * 60):
        with pytest.raises(OutputError):
            own.invite(name, AccountRole.MANAGER)
    with pytest.raises(OutputError, match="nobody would be left"):
        own.invite("siti", AccountRole.READER)
    assert own.all() == []
