"""The one place where rights are asked: `may`. What is not allowed here is refused.

A view says by `@needs` which right it asks for, and one that says nothing is never called. Where
an address names a document, the right is asked for that document, before anything of it is read;
who lacks it gets the same answer as for a document that is not there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import field
from enum import StrEnum
from functools import wraps
from typing import Any, TypeVar

from django.http import Http404

from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.served_folder import ListedDocument, served

V = TypeVar("V", bound=Callable[..., Any])


class Right(StrEnum):
    """What somebody may do."""

    ENTER = "enter"
    """See that there is a workspace: its help, its language, its style sheet."""
    READ = "read"
    WRITE = "write"
    TAKE_NUMBERS = "take-numbers"
    LIST_REFERRALS = "list-referrals"
    """See that there are referrals, by their case codes."""
    OPEN_SEALED = "open-sealed"
    """State a purpose, and open a referral after that."""
    MANAGE_PEOPLE = "manage-people"
    READ_LOG = "read-log"
    """See who came, and who opened what."""


@value_class
class WorkspaceUser:
    """Who asks."""

    name: str
    email: str
    rights: frozenset[Right] = frozenset()
    opened: set[str] = field(default_factory=set, compare=False)
    """The sealed documents that were opened with a purpose since the person came."""
    cases: frozenset[str] | None = None
    """The case codes that the person is assigned; None for all."""

    @property
    def author(self) -> str:
        """By whom a version is, as git writes it."""
        name, email = (re.sub(r"[<>\x00-\x1f]", "", each) for each in (self.name, self.email))
        return f"{name} <{email}>"


def may(person: WorkspaceUser | None, right: Right, thing: ListedDocument | None = None) -> bool:
    """Return whether *person* has this *right* to the *thing*, or to what belongs to nobody where it is None."""
    if person is None or right not in person.rights:
        return False
    if thing is None or not thing.sealed:
        return True
    if person.cases is not None and thing.title not in person.cases:
        return False
    if right in (Right.OPEN_SEALED, Right.LIST_REFERRALS):
        return True
    return Right.OPEN_SEALED in person.rights and thing.id in person.opened


def needs(right: Right) -> Callable[[V], V]:
    """Return what lets a view be called only by those who have this *right*.

    The argument `document` of the address becomes the document itself.
    """

    def guarded(view: V) -> V:
        @wraps(view)
        def call(request: Any, **named: Any) -> Any:
            thing = None
            if "document" in named:
                thing = named["document"] = served().find(named["document"])
                if thing is None:
                    raise Http404
            if not may(request.person, right, thing):
                raise Http404
            return view(request, **named)

        call.right = right  # type: ignore[attr-defined]
        return call  # type: ignore[return-value]

    return guarded
