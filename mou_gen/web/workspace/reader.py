"""Who reads the answer to a request, and whose sealed data may be told from it.

Whoever may not open a case must not be able to tell a right guess of what it seals from a wrong one. So what is
said to them rests on no sealed data of it, but for one sentence on what was saved (`guesses`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from mou_gen import inputs
from mou_gen.kinds.sight import Sight
from mou_gen.web.workspace.rights import Right, WorkspaceUser, may
from mou_gen.web.workspace.served_folder import served

_sight: ContextVar[Callable[[], Sight]] = ContextVar("readers_sight", default=lambda: None)


@contextmanager
def read_by(person: WorkspaceUser | None) -> Iterator[None]:
    """Let what is said inside be for *person*; it is looked up once, and only where it is asked for."""
    token = _sight.set(cache(lambda: _sight_of(person)))
    try:
        yield
    finally:
        _sight.reset(token)


def readers_sight() -> Sight:
    """Return the files with sealed data that the reader may open; None for whoever may open all of them."""
    return _sight.get()()


def _sight_of(person: WorkspaceUser | None) -> Sight:
    if person is None or not may(person, Right.OPEN_SEALED):
        return frozenset()
    if person.cases is None:
        return None
    sealed = (each for each in served().documents() if each.sealed)
    opened = (each.path for each in sealed if may(person, Right.OPEN_SEALED, each))
    return frozenset(map(inputs.real_path, opened))
