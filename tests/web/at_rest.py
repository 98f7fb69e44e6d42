"""A real office whose sealed data are encrypted: what lies on the disk, and what one without the right is told.

    python -m tests.web.at_rest

`mou-gen serve --office` runs with folders of its own for data, temporary files, caches and its log. A
case officer brings a key, opens every referral, prints and saves; a drafter goes to each address.
Then the server is killed, and all files and all answers to the drafter are searched for canaries.
"""

from __future__ import annotations

import http.cookiejar
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.error import HTTPError

import pyotp

from mou_gen.web.workspace.accounts import AccountRole, Accounts
from tests import canaries
from tests.canaries import Aviary, Canary, heard
from tests.source import samples
from tests.web.people import PASSWORD, write_certificate
from tests.web.test_canaries import REFERRALS, addresses
from tests.web.workspace import Workspace, form_fields

_TOKEN = re.compile(r'csrfmiddlewaretoken" value="(\w+)"')
_PICTURE = re.compile(r'src="(/documents/[^"]*\.png[^"]*)"')
_COMMAND = (sys.executable, "-m", "mou_gen")


@dataclass
class Caller:
    """Somebody with a browser."""

    origin: str
    certificate: Path
    answers: list[tuple[str, bytes]] = field(default_factory=list)
    """Each head and each body, with its address."""

    def __post_init__(self) -> None:
        context = ssl.create_default_context(cafile=self.certificate)
        self.jar = http.cookiejar.CookieJar()
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPSHandler(context=context),
            urllib.request.HTTPCookieProcessor(self.jar),
        )

    def ask(self, path: str, sent: Any = None, kind: str = "") -> bytes:
        """Return the answer of *path*, or to what is *sent* there; its headers are kept with it."""
        request = urllib.request.Request(f"{self.origin}{path}", sent)
        request.add_header("Origin", self.origin)
        if kind:
            request.add_header("Content-Type", kind)
        try:
            with self._opener.open(request, timeout=120) as answer:
                data = bytes(answer.read())
                head = str(answer.headers)
        except HTTPError as error:
            data, head = error.read(), str(error.headers)
        self.answers += [(path, head.encode()), (path, data)]
        return data

    def send(self, path: str, at: str, fields: list[tuple[str, str]]) -> bytes:
        """Send *fields* to *path* with the token of the page *at*."""
        token = _TOKEN.search(self.ask(at).decode())
        said = [("csrfmiddlewaretoken", token[1] if token else ""), *fields]
        return self.ask(path, urllib.parse.urlencode(said).encode())

    def bring(self, key: Path) -> None:
        """Bring a key file."""
        token = _TOKEN.search(self.ask("/key/").decode())
        assert token
        parts = (
            f"--x\r\nContent-Disposition: form-data; name=csrfmiddlewaretoken\r\n\r\n{token[1]}\r\n"
            "--x\r\nContent-Disposition: form-data; name=passphrase\r\n\r\n\r\n"
            '--x\r\nContent-Disposition: form-data; name=file; filename="k"\r\n\r\n'
            f"{key.read_text()}\r\n--x--\r\n"
        )
        self.ask("/key/", parts.encode(), "multipart/form-data; boundary=x")


@dataclass
class Office:
    """An office in a folder of its own."""

    home: Path
    environment: dict[str, str]
    secrets: dict[str, str]
    aviary: Aviary
    certificate: tuple[Path, Path]

    def run(self, *words: str) -> str:
        """Run `mou-gen`; return what it prints."""
        command = [*_COMMAND, *words]
        done = subprocess.run(
            command,
            cwd=self.home,
            env=self.environment,
            text=True,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def sign_in(self, origin: str, role: str) -> Caller:
        """Return somebody who has signed in."""
        caller = Caller(origin, self.certificate[0])
        number = pyotp.TOTP(self.secrets[role]).now()
        said = [("name", role), ("password", PASSWORD), ("number", number)]
        assert b"Sign out" in caller.send("/sign-in/", "/sign-in/", said), role
        return caller


def begun(home: Path) -> Office:
    """Lay out a folder with a canary in each place, encrypt what is sealed, and make the accounts."""
    places = {each: home / each for each in ("tmp", "cache", "data", "config")}
    for each in places.values():
        each.mkdir()
    environment = {
        **os.environ,
        "TMPDIR": str(places["tmp"]),
        "XDG_CACHE_HOME": str(places["cache"]),
        "XDG_DATA_HOME": str(places["data"]),
        "XDG_CONFIG_HOME": str(places["config"]),
        "MOU_GEN_LANG": "en",
        "PYTHONPATH": str(Path.cwd()),
    }
    keys = Path(tempfile.mkdtemp())
    aviary = canaries.lay_out(home / "agreements")
    office = Office(home, environment, {}, aviary, write_certificate(keys))
    public = [office.run("seal", "--new-key", str(keys / each)).strip() for each in ("own", "safe")]
    (home / "key-holders.yaml").write_text(
        f"officers:\n- name: A\n  office: B\n  public_key: {public[0]}\n"
        f"recovery:\n  kept: C\n  public_key: {public[1]}\n"
    )
    office.run("seal")
    accounts = Accounts(home / "accounts.sqlite3")
    cases = frozenset(Path(each).stem for each in REFERRALS)
    for role in (AccountRole.MANAGER, AccountRole.CASE_OFFICER, AccountRole.DRAFTER):
        code = accounts.invite(
            role, role, cases if role is AccountRole.CASE_OFFICER else frozenset()
        )
        office.secrets[role] = accounts.join(role, code, PASSWORD)
    with accounts._change() as change:
        change.execute("UPDATE accounts SET last_step = 0")
    return office


def worked(office: Office, work: Workspace, officer: Caller) -> set[Canary]:
    """Let the case officer open, print and save all referrals; return the canaries that were shown."""
    officer.bring(office.certificate[0].with_name("own"))
    for name in REFERRALS:
        code, url = work.document(name).id, work.url(name)
        officer.send(f"/referrals/{code}/", f"/referrals/{code}/", [("purpose", "handover")])
        page = officer.ask(url)
        for more in ("file/", "as/pdf/", "as/docx/", "versions/", "as/pdf/?name=none"):
            officer.ask(f"{url}{more}")
        shown = re.findall(r'href="(/documents/[^"]*/as/[^"]*)"', page.decode())
        for each in {*_PICTURE.findall(page.decode())[:1], *shown}:
            officer.ask(each.replace("&amp;", "&"))
        fields = [each for each in form_fields(page) if each[0] != "csrfmiddlewaretoken"]
        changed = [(each, "Tarakan" if each == "f.place" else said) for each, said in fields]
        officer.send(url, url, changed)
        officer.send(f"{url}check/", url, changed)
    return {each for _path, data in officer.answers for each in heard(data, office.aviary)}


def walked(drafter: Caller) -> None:
    """Let one without the right go to each address, and send forms there."""
    for url in addresses(*REFERRALS, samples.RAPAT):
        if url != "/sign-out/":
            drafter.ask(url)
            drafter.send(url, "/parties/", [("f.place", "Tarakan"), ("purpose", "curious")])


def main() -> int:
    """Run the office, and print what lies on the disk and what was told; return how many hits."""
    home = Path(tempfile.mkdtemp(prefix="at-rest-"))
    office = begun(home)
    work = Workspace.of(home / "agreements")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    pem = [str(each) for each in office.certificate]
    command = [*_COMMAND, "serve", "--office", "--certificate", pem[0], "--private-key", pem[1]]
    command += [
        "--listen",
        "127.0.0.1",
        "--port",
        port,
        "--accounts",
        "accounts.sqlite3",
        "--no-open",
    ]
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(
            command,
            cwd=home,
            env=office.environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    for _try in range(600):
        with suppress(OSError), socket.create_connection(("127.0.0.1", int(port)), timeout=1):
            break
        time.sleep(0.2)
    origin = f"https://localhost:{port}"
    officer = office.sign_in(origin, "case-officer")
    shown = worked(office, work, officer)
    drafter = office.sign_in(origin, "drafter")
    walked(drafter)
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()

    sealed = office.aviary.of(canaries.SEALED)
    told = {each: path for path, data in drafter.answers for each in heard(data, office.aviary)}
    found = {name: hits & sealed for name, hits in canaries.in_folder(home, office.aviary).items()}
    lying = {name: hits for name, hits in found.items() if hits}
    told_officer = len(shown & sealed)
    print(f"{len(sealed)} sealed canaries, {told_officer} shown to the officer")  # noqa: T201
    hits = len(told.keys() & sealed)
    print(f"drafter: {len(drafter.answers) // 2} answers, {hits} sealed canaries")  # noqa: T201
    print(f"disk after kill -9: {len(found)} files and folders, {len(lying)} with sealed canaries")  # noqa: T201
    for each in sorted(lying):
        print(f"    {each}: {sorted(map(str, lying[each]))[:3]}")  # noqa: T201
    shutil.rmtree(home)
    return len(lying) + len(told.keys() & sealed)


if __name__ == "__main__":
    sys.exit(bool(main()))
