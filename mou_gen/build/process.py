"""The process environment: standard streams, crashes, and signals that end the process.

A stream may be closed, or lead to a full disk or to a reader who has gone. That is no bug of the
program: what cannot be written is given up, the rest is done, and the exit code says so.
"""

from __future__ import annotations

import errno
import io
import os
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

if sys.platform != "win32":
    import resource

INTERRUPTED = 128 + signal.SIGINT
"""What programs that Ctrl-C has ended exit with."""
_STOPPING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
_UNTOUCHED = (signal.SIG_DFL, signal.default_int_handler)

_received: list[int] = []
"""The signals that have asked the process to end."""


# ---- crashes -------------------------------------------------------------------------------------


def write_no_core_dumps() -> None:
    """Let a crash leave no copy of the memory on the disk, in which sealed data are readable.

    What this process starts leaves none either. A limit of 0 concerns files alone: Linux gives the copy to a
    program such as apport all the same, and gives it nothing only where the limit is 1.
    """
    if sys.platform != "win32":
        _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0 if hard == 0 else 1, hard))


# ---- signals -------------------------------------------------------------------------------------


def turn_signals_into_interrupts() -> None:
    """Let whatever asks the process to end do what Ctrl-C does, so that it tidies up first.

    A signal that is ignored, as `nohup` wants it, stays ignored.
    """
    for number in _STOPPING:
        if signal.getsignal(number) in _UNTOUCHED:
            signal.signal(number, _stop)


def _stop(number: int, _frame: object) -> None:
    _received.append(number)
    raise KeyboardInterrupt


def end_if_asked() -> None:
    """Raise again what a signal raised, if a library has swallowed it as it called back."""
    if _received:
        raise KeyboardInterrupt


def restore_signals() -> None:
    """Let a signal end the process at once, without a word: there is nothing left to tidy up."""
    for number in _STOPPING:
        if signal.getsignal(number) is _stop:
            signal.signal(number, signal.SIG_DFL)


@contextmanager
def signals_blocked() -> Iterator[None]:
    """Put off what asks the process to end; what is started inside never hears of it."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _STOPPING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# ---- standard streams ----------------------------------------------------------------------------


class _Steady(io.RawIOBase):
    """A stream that takes whatever it is given: the first failure is kept, the rest forgotten."""

    def __init__(self, raw: io.RawIOBase | io.FileIO) -> None:
        self._raw = raw
        self.lost: OSError | None = None

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return self._raw.isatty()

    def fileno(self) -> int:
        return self._raw.fileno()

    def write(self, data: Any) -> int:
        size = memoryview(data).nbytes
        try:
            return size if self.lost else self._written(data)
        except OSError as error:
            self.lost = error
            return size

    def _written(self, data: Any) -> int:
        """Return how much of *data* is written; the owner of the stream may not let it wait."""
        while (size := self._raw.write(data)) is None:
            select.select((), (self._raw,), ())
        return size


_lost_output: list[_Steady] = []
"""What stdout is written through."""


def shield_streams() -> None:
    """Let no standard stream raise an error, nor any file take the number of one that is closed."""
    for number in (0, 1, 2):
        _occupy(number)
    sys.stdin = sys.stdin or open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout, sys.stderr = _wrapped(sys.stdout, 1), _wrapped(sys.stderr, 2)
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")


def _occupy(number: int) -> None:
    """Take the file *number* if it is closed; neither can be written to."""
    try:
        os.fstat(number)
    except OSError:
        free = os.open(os.devnull, os.O_RDONLY)
        if free != number:
            os.dup2(free, number)
            os.close(free)


def _wrapped(stream: Any, number: int) -> Any:
    """Return what writes to the same file as *stream*, that with this *number*, and never fails."""
    if stream is None:
        steady = _Steady(io.FileIO(number, "w", closefd=False))
    else:
        stream.flush()
        # where nothing is to be buffered, there is no buffer that could have a raw file
        steady = _Steady(getattr(stream.buffer, "raw", stream.buffer))
    if number == 1:
        _lost_output.append(steady)
    return io.TextIOWrapper(
        io.BufferedWriter(steady),
        encoding=stream.encoding if stream else "utf-8",
        # A terminal with a legacy coding cannot show every character of a finding.
        errors="backslashreplace",
        line_buffering=stream is None or stream.line_buffering,
        write_through=stream is not None and stream.write_through,
    )


def stdout_error() -> OSError | None:
    """Return why something that was asked for could not be written to stdout, if so."""
    sys.stdout.flush()
    return next((each.lost for each in _lost_output if each.lost), None)


def is_broken_pipe(error: OSError) -> bool:
    """Return whether *error* came because the reader of our output has closed it."""
    return error.errno in (errno.EPIPE, errno.ESHUTDOWN)


def exit_code(asked: int) -> int:
    """Return the exit code of a process that would end with *asked*, had no signal ended it."""
    for number in _received:
        # Ctrl-C is how `watch` is ended, and no failure there
        if asked or number != signal.SIGINT:
            return 128 + number
    return asked
