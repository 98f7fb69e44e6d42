"""The private keys that open sealed data: those of the process, or of a context.

Keys at hand belong to the process or, inside `holding_keys`, to a context: a person who has signed in.
They stand apart from what they open, so that a command which opens nothing reads no YAML for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

Keys = Callable[[], Sequence[str]]
"""Returns private keys; it may have to ask for a passphrase, and is called when they are needed."""

_usual: Keys = tuple
_held: ContextVar[Keys | None] = ContextVar("held", default=None)
_in_use: Sequence[str] = ()
"""What the keys of the process were when they were needed first; nobody is asked twice."""


def take_keys(keys: Keys) -> None:
    """Let this process open sealed data with *keys* from now on; they are asked for once, when needed."""
    global _usual, _in_use
    _usual, _in_use = keys, ()


@contextmanager
def holding_keys(keys: Sequence[str]) -> Iterator[None]:
    """Open sealed data with *keys* inside this context, and with no others."""
    token = _held.set(lambda: keys)
    try:
        yield
    finally:
        _held.reset(token)


def keys_at_hand() -> Sequence[str]:
    """Return the private keys that open sealed data here."""
    global _in_use
    if held := _held.get():
        return held()
    _in_use = _in_use or _usual()
    return _in_use


def keys_in_use() -> Sequence[str]:
    """Return the private keys that have been needed here so far; nobody is asked for any."""
    held = _held.get()
    return held() if held else _in_use
