"""Who is signed in: in memory alone, with the keys that they have brought, until they leave or stay away."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from threading import Lock

from mou_gen.web.workspace.rights import WorkspaceUser

COOKIE = "__Host-session"
_IDLE, _LONGEST = 30 * 60, 10 * 3600
"""Seconds without a request, and in all, after which somebody is signed out."""


@dataclass(slots=True)
class SignedInPerson:
    """Somebody who is signed in."""

    person: WorkspaceUser
    since: float
    seen: float
    keys: Sequence[str] = field(default=(), repr=False)
    """Private keys, in memory for as long as the person is here."""


class Sessions:
    """All who are signed in, each by the hash of a random word that the browser keeps."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._here: dict[str, SignedInPerson] = {}
        self._turn = Lock()

    def begin(self, person: WorkspaceUser) -> str:
        """Return the word by which the browser of *person* is known from now on."""
        word, now = secrets.token_urlsafe(32), time.monotonic()
        with self._turn:
            self._here[_hash(word)] = SignedInPerson(person, now, now)
        return word

    def find(self, word: str) -> SignedInPerson | None:
        """Return who is known by this *word*; None after too long a time."""
        now = time.monotonic()
        with self._turn:
            for each, found in list(self._here.items()):
                if now - found.seen > _IDLE or now - found.since > _LONGEST:
                    del self._here[each]
            here = self._here.get(_hash(word))
            if here:
                here.seen = now
            return here

    def end(self, word: str) -> None:
        """Sign out whoever is known by this *word*; the keys are forgotten."""
        with self._turn:
            self._here.pop(_hash(word), None)

    def end_all_of(self, name: str) -> None:
        """Sign out the person of this *name* everywhere."""
        with self._turn:
            self._here = {k: each for k, each in self._here.items() if each.person.name != name}


def _hash(word: str) -> str:
    return sha256(word.encode()).hexdigest()
