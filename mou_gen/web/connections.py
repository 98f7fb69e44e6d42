"""Limits the number and the idle time of connections."""

from __future__ import annotations

import io
import socket
import time
from contextlib import suppress
from threading import Lock


class Connections:
    """The open connections; where there are too many, the oldest that has asked nothing goes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = Lock()
        self._open: dict[socket.socket, bool] = {}
        """In the order they came, and whether they know the address of the page."""

    def add(self, connection: socket.socket) -> bool:
        """Return whether there is room for *connection*, and keep it then."""
        with self._lock:
            if len(self._open) >= self._most and not self._drop():
                return False
            self._open[connection] = False
            return True

    def _drop(self) -> bool:
        oldest = next((each for each, known in self._open.items() if not known), None)
        if oldest is None:
            return False
        del self._open[oldest]
        _end(oldest)
        return True

    def known(self, connection: socket.socket) -> None:
        """Note that *connection* knows the address: it gives way to none."""
        with self._lock:
            if connection in self._open:
                self._open[connection] = True

    def remove(self, connection: socket.socket) -> None:
        """Forget *connection*, which is closed."""
        with self._lock:
            self._open.pop(connection, None)

    def end(self) -> None:
        """End all connections."""
        with self._lock:
            for connection in self._open:
                _end(connection)

    def __len__(self) -> int:
        with self._lock:
            return len(self._open)


def _end(connection: socket.socket) -> None:
    """End *connection*; the thread that waits for it hears of it and closes it."""
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def request_reader(connection: socket.socket, seconds: float, size: int) -> io.BufferedReader:
    """Return what comes through *connection* within so many *seconds*, *size* bytes at the most."""
    return io.BufferedReader(_Patient(connection, seconds, size))


class _Patient(io.RawIOBase):
    """Reads from a connection until a time is over: one byte a second does not put it off."""

    def __init__(self, connection: socket.socket, seconds: float, size: int) -> None:
        self._connection = connection
        self._end = time.monotonic() + seconds
        self._left = size

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Read what is there into *buffer*, and return how many bytes.

        Raises:
            TimeoutError: the time is over.
            ConnectionError: it is too much.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("the request has not come in time")
        if self._left <= 0:
            raise ConnectionAbortedError("the request is too long")
        self._connection.settimeout(left)
        count = self._connection.recv_into(buffer)
        self._left -= count
        return count
