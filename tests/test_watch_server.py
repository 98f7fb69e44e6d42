"""The page of `watch` is for who has its address on this computer, and for nobody else."""

from __future__ import annotations

import http.client
import io
import os
import socket
import threading
import time
import webbrowser
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pypdfium2
import pytest

from mou_gen.web.board import Board, State
from mou_gen.web.browser import open_page
from mou_gen.web.watch_pages import PLACE, WatchPages
from mou_gen.web.workspace.listener import Listener

RECORD = Path("agreements/a & b/agreement.yaml")
DOCX = b"PK of the test"


def pdf(width: float, height: float) -> bytes:
    file = io.BytesIO()
    with pypdfium2.PdfDocument.new() as document:
        document.new_page(width, height).close()
        document.save(file)
    return file.getvalue()


@pytest.fixture(scope="module")
def board() -> Board:
    board = Board()
    document = board.document("naskah kita", {"pdf": pdf(595, 842), "docx": DOCX})
    board.update(RECORD, state=State.MADE, documents=(document,))
    return board


class Server(Listener):
    """The server as `watch` has it."""

    first = PLACE


def serving(board: Board) -> Server:
    return Server(0, WatchPages(board))


@pytest.fixture(scope="module")
def server(board: Board) -> Iterator[Server]:
    with serving(board) as server:
        yield server


def asked(server: Server, path: str, **headers: str) -> tuple[int, bytes, http.client.HTTPMessage]:
    """Return status, content and headers of the answer to a request that has *headers*."""
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("GET", path, headers=named)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer.status, content, answer.headers


def test_the_page_its_style_its_script_and_the_documents_are_served(server: Server) -> None:
    here = f"/{server.word}/{PLACE}"
    served = {
        path: asked(server, f"{here}{path}")
        for path in ("", "page.css", "page.js", "view", "1/1.png", "1/naskah%20kita.docx")
    }

    assert {status for status, _content, _headers in served.values()} == {200}
    assert served["1/1.png"][1].startswith(b"\x89PNG\r\n")
    assert served["1/naskah%20kita.docx"][1] == DOCX
    assert b'"place": "1/naskah%20kita.pdf"' in served["view"][1]


def test_the_page_asks_no_other_place_for_anything(server: Server) -> None:
    for path in ("", "page.css", "page.js"):
        _status, content, _headers = asked(server, f"/{server.word}/{PLACE}{path}")
        assert b"//" not in content.replace(b"// ", b"")


@pytest.mark.parametrize("path", ["", "view", "1/1.png", "1/naskah%20kita.pdf"])
def test_nothing_is_kept_by_the_browser_nor_shown_inside_another_page(
    server: Server, path: str
) -> None:
    _status, _content, headers = asked(server, f"/{server.word}/{PLACE}{path}")

    assert headers["Cache-Control"] == "no-store"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "Server" not in headers


@pytest.mark.parametrize("path", ["", "view", "events", "1/1.png", "1/naskah%20kita.pdf"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "rebound.example"},
        {"Host": "rebound.example:{port}"},
        {"Host": "127.0.0.1"},
        {"Origin": "https://foreign.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
    ids=str,
)
def test_another_page_is_refused_even_with_the_right_address(
    server: Server, path: str, headers: dict[str, str]
) -> None:
    said = {name: value.format(port=server.server_port) for name, value in headers.items()}
    status, content, _headers = asked(server, f"/{server.word}/{PLACE}{path}", **said)

    assert status == 403
    assert content.startswith(b"There is nothing here.")


@pytest.mark.parametrize(
    "path", ["/", "/view", "/events", "/wrong/", "/wrong/view", "/wrong/1/1.png", "//view", "/é/"]
)
def test_nothing_is_served_without_the_word_in_the_address(server: Server, path: str) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
        host = f"127.0.0.1:{server.server_port}"
        connection.sendall(f"GET {path} HTTP/1.0\r\nHost: {host}\r\n\r\n".encode())
        answer = connection.makefile("rb").read()

    assert b" 404 " in answer.partition(b"\r\n")[0]
    assert b"naskah" not in answer


@pytest.mark.parametrize(
    "path",
    ["2/1.png", "1/0.png", "1/2.png", "1/other.pdf", "1/naskah%20kita.exe", "../page.html", "x"],
)
def test_what_is_not_shown_is_not_found(server: Server, path: str) -> None:
    status, content, _headers = asked(server, f"/{server.word}/{PLACE}{path}")

    assert status == 404
    assert content.startswith(b"There is nothing here.")


def test_it_listens_on_the_loopback_alone_and_at_another_address_each_time(
    server: Server, board: Board
) -> None:
    assert server.server_address[0] == "127.0.0.1"
    with serving(board) as other:
        assert other.word != server.word


def test_a_change_is_told_to_who_listens(server: Server, board: Board) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
        host = f"127.0.0.1:{server.server_port}"
        request = f"GET /{server.word}/{PLACE}events HTTP/1.0\r\nHost: {host}\r\n\r\n"
        connection.sendall(request.encode())
        told = (line for line in connection.makefile("rb") if line.startswith(b"data:"))
        first = next(told)
        board.update(RECORD, state=State.MAKING)

        assert next(told) > first


# ---- who may connect, and for how long ---------------------------------------------------

CONNECTIONS, LISTENERS = 6, 2


class StrictServer(Server):
    """A server that waits for nobody."""

    patience = 0.3
    answer_patience = 0.3
    largest = 4_096


def strictly(board: Board) -> StrictServer:
    return StrictServer(0, WatchPages(board, None, LISTENERS, 0.05), CONNECTIONS)


@pytest.fixture
def strict(board: Board) -> Iterator[Server]:
    with strictly(board) as server:
        yield server


def connected(server: Server) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.server_port), timeout=10)


def request(server: Server, path: str) -> bytes:
    return f"GET /{server.word}/{PLACE}{path} HTTP/1.0\r\nHost: 127.0.0.1:{server.server_port}\r\n".encode()


def is_ended(connection: socket.socket) -> bool:
    """Return whether the server ends *connection*; it answers nothing before."""
    try:
        return connection.recv(1) == b""
    except ConnectionError:
        return True


def emptied(server: Server) -> bool:
    """Return whether nobody is connected any more, in a while."""
    for _attempt in range(200):
        if not len(server.connections):
            return True
        time.sleep(0.01)
    return False


def test_a_connection_that_stays_silent_is_ended(strict: Server) -> None:
    with connected(strict) as connection:
        assert is_ended(connection)
    assert emptied(strict)


def test_a_request_that_comes_byte_by_byte_is_ended(strict: Server) -> None:
    def send(connection: socket.socket) -> None:
        for byte in request(strict, "view") * 10:
            connection.send(bytes([byte]))
            time.sleep(0.02)

    with connected(strict) as connection:
        with pytest.raises(ConnectionError):
            send(connection)
        assert is_ended(connection)
    assert emptied(strict)


def test_a_request_that_is_too_long_is_ended(strict: Server) -> None:
    with connected(strict) as connection, suppress(ConnectionError):
        connection.sendall(request(strict, "view") + b"X: " + b"y" * 9_000)
        assert is_ended(connection)
    assert emptied(strict)


def test_whoever_does_not_take_the_answer_is_ended() -> None:
    shown = Board()
    shown.update(
        RECORD,
        state=State.MADE,
        documents=(shown.document("x", {"pdf": pdf(9, 9), "docx": b"x" * 50_000_000}),),
    )
    with strictly(shown) as server, connected(server) as connection:
        connection.sendall(request(server, "1/x.docx") + b"\r\n")
        assert emptied(server)


def test_the_page_is_served_while_others_hold_as_many_connections_as_they_can(
    strict: Server,
) -> None:
    with ExitStack() as stack:
        idle = [stack.enter_context(connected(strict)) for _ in range(3 * CONNECTIONS)]
        status, _content, _headers = asked(strict, f"/{strict.word}/{PLACE}view")

        assert status == 200
        assert len(strict.connections) <= CONNECTIONS
        assert is_ended(idle[0])
    assert emptied(strict)


def test_so_many_pages_are_told_of_changes_and_no_more(strict: Server) -> None:
    with ExitStack() as stack:
        pages = [stack.enter_context(connected(strict)) for _ in range(LISTENERS + 1)]
        for page in pages:
            page.sendall(request(strict, "events") + b"\r\n")
        lines = [page.makefile("rb").readline().decode().split()[1] for page in pages]

    assert sorted(lines) == ["200", "200", "503"]
    assert emptied(strict)


def test_when_it_ends_no_thread_stays_with_a_browser(board: Board) -> None:
    before = set(threading.enumerate())
    with strictly(board) as server, connected(server) as page:
        page.sendall(request(server, "events") + b"\r\n")
        assert page.recv(9) == b"HTTP/1.0 "
        assert len(server.connections) == 1
        threads = set(threading.enumerate()) - before
    assert len(threads) == 2
    for thread in threads:
        thread.join(5)
        assert not thread.is_alive()


# ---- the way there ------------------------------------------------------------------------


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """What a browser is asked to open; the home is empty."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    urls: list[str] = []

    def remember(url: str) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr(webbrowser, "open", remember)
    return urls


def leads_to(content: bytes) -> str:
    return content.partition(b"url=")[2].partition(b'"')[0].decode()


def test_the_address_of_the_page_is_not_on_the_command_line_of_the_browser(
    server: Server, browser: list[str], tmp_path: Path
) -> None:
    with open_page(server.origin, server.ticket):
        (url,) = browser
        file = Path(url2pathname(urlsplit(url).path))

        assert url.startswith("file:")
        assert server.word not in url
        assert server.word.encode() not in file.read_bytes()
        assert file.is_relative_to(tmp_path)
        if os.name != "nt":
            assert file.stat().st_mode & 0o777 == 0o600
            assert file.parent.stat().st_mode & 0o777 == 0o700
        ticket = leads_to(file.read_bytes())
        # a browser says that a file has led it there
        status, page, _headers = asked(
            server, urlsplit(ticket).path, Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate"
        )
        assert status == 200
        assert leads_to(page) == f"/{server.word}/{PLACE}"
        for _again in range(200):
            if not file.parent.exists():
                break
            time.sleep(0.01)
        assert not file.parent.exists()
        assert asked(server, urlsplit(ticket).path)[0] == 404


def test_a_ticket_that_nobody_took_is_void_at_the_end(
    server: Server, browser: list[str], tmp_path: Path
) -> None:
    with open_page(server.origin, server.ticket):
        file = Path(url2pathname(urlsplit(browser[0]).path))
        ticket = urlsplit(leads_to(file.read_bytes())).path

    assert asked(server, ticket)[0] == 404
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("path", ["//", "/x/", "//view"])
def test_without_a_ticket_nothing_leads_to_the_page(server: Server, path: str) -> None:
    assert asked(server, path, Sec_Fetch_Site="cross-site")[0] in (403, 404)
