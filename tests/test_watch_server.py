"""The page of `watch` is for who has its address on this computer, and for nobody else."""

from __future__ import annotations

import http.client
import io
import socket
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from mou_gen.web.board import Board, State
from mou_gen.web.server import Server

PAPER = Path("agreements/a & b/agreement.yaml")
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
    sheet = board.sheet("naskah kita", pdf(595, 842), DOCX)
    board.update(PAPER, state=State.MADE, sheets=(sheet,))
    return board


@pytest.fixture(scope="module")
def server(board: Board) -> Iterator[Server]:
    with Server(0, board) as server:
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
    here = f"/{server.word}/"
    served = {
        path: asked(server, f"{here}{path}")
        for path in ("", "page.css", "page.js", "view", "1/1.png", "1/naskah%20kita.docx")
    }

    assert {status for status, _content, _headers in served.values()} == {200}
    assert served["1/1.png"][1].startswith(b"\x89PNG\r\n")
    assert served["1/naskah%20kita.docx"][1] == DOCX
    assert b'"pdf": "1/naskah%20kita.pdf"' in served["view"][1]


def test_the_page_asks_no_other_place_for_anything(server: Server) -> None:
    for path in ("", "page.css", "page.js"):
        _status, content, _headers = asked(server, f"/{server.word}/{path}")
        assert b"//" not in content.replace(b"// ", b"")


@pytest.mark.parametrize("path", ["", "view", "1/1.png", "1/naskah%20kita.pdf"])
def test_nothing_is_kept_by_the_browser_nor_shown_inside_another_page(
    server: Server, path: str
) -> None:
    _status, _content, headers = asked(server, f"/{server.word}/{path}")

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
    status, content, _headers = asked(server, f"/{server.word}/{path}", **said)

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
    status, content, _headers = asked(server, f"/{server.word}/{path}")

    assert status == 404
    assert content.startswith(b"There is nothing here.")


def test_it_listens_on_the_loopback_alone_and_at_another_address_each_time(
    server: Server, board: Board
) -> None:
    assert server.server_address[0] == "127.0.0.1"
    with Server(0, board) as other:
        assert other.word != server.word


def test_a_change_is_told_to_who_listens(server: Server, board: Board) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
        host = f"127.0.0.1:{server.server_port}"
        request = f"GET /{server.word}/events HTTP/1.0\r\nHost: {host}\r\n\r\n"
        connection.sendall(request.encode())
        told = (line for line in connection.makefile("rb") if line.startswith(b"data:"))
        first = next(told)
        board.update(PAPER, state=State.MAKING)

        assert next(told) > first
