"""A client of yaml-language-server, as small as an editor can be."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

SETTINGS = {"validate": True, "schemaStore": {"enable": False}}


class Editor:
    """An editor with one server behind it."""

    def __init__(self, sent: IO[bytes], received: IO[bytes], root: Path) -> None:
        """Greet the server that reads *sent* and writes *received*."""
        self._sent, self._received, self._opened = sent, received, 0
        capabilities = {"workspace": {"configuration": True}}
        greeting = {"processId": None, "rootUri": root.as_uri(), "capabilities": capabilities}
        self._send("initialize", greeting, number=1)
        self._wait(lambda message: message.get("id") == 1 and "method" not in message)
        self._send("initialized", {})
        self._send("workspace/didChangeConfiguration", {"settings": {"yaml": SETTINGS}})

    def diagnostics(self, path: Path, text: str) -> list[str]:
        """Return what the server says of *text*, as the content of a new file beside *path*."""
        self._opened += 1
        uri = path.with_name(f"{self._opened}-{path.name}").as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._send("textDocument/didOpen", {"textDocument": document})
        told = self._wait(
            lambda message: (
                message.get("method") == "textDocument/publishDiagnostics"
                and message["params"]["uri"] == uri
            )
        )
        return [each["message"] for each in told["params"]["diagnostics"]]

    def _wait(self, wanted: Any) -> Mapping[str, Any]:
        """Return the first message that is *wanted*; what the server asks is answered meanwhile."""
        while True:
            message = self._receive()
            if wanted(message):
                return message
            if "id" in message and "method" in message:
                self._send(None, None, number=message["id"], result=_answer(message))

    def _send(
        self, method: str | None, params: Any, number: Any = None, result: Any = None
    ) -> None:
        message: dict[str, Any] = {"jsonrpc": "2.0"}
        if number is not None:
            message["id"] = number
        message |= {"method": method, "params": params} if method else {"result": result}
        data = json.dumps(message).encode()
        self._sent.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._sent.flush()

    def _receive(self) -> dict[str, Any]:
        length = 0
        while line := self._received.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise EOFError("the language server has ended")
        message: dict[str, Any] = json.loads(self._received.read(length))
        return message


def _answer(message: Mapping[str, Any]) -> Any:
    if message["method"] == "workspace/configuration":
        return [
            SETTINGS if item.get("section") == "yaml" else {} for item in message["params"]["items"]
        ]
    return None


@contextmanager
def editor(command: list[str], root: Path) -> Iterator[Editor]:
    """Yield an editor on the folder *root*, whose server *command* starts."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        try:
            assert server.stdin is not None
            assert server.stdout is not None
            yield Editor(server.stdin, server.stdout, root)
        finally:
            server.kill()
