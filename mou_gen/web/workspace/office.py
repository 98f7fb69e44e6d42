"""An office: many people with accounts, each with the rights of a role; who has none is to sign in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mou_gen.web.workspace.accounts import Account, AccountRole, Accounts
from mou_gen.web.workspace.gate import Visitor, let_in
from mou_gen.web.workspace.rights import Right, WorkspaceUser
from mou_gen.web.workspace.sessions import COOKIE, Sessions, SignedInPerson

ROLES: Mapping[AccountRole, frozenset[Right]] = {
    AccountRole.READER: frozenset({Right.ENTER, Right.READ}),
    AccountRole.DRAFTER: frozenset({Right.ENTER, Right.READ, Right.WRITE}),
    AccountRole.SECRETARY: frozenset({Right.ENTER, Right.READ, Right.WRITE, Right.TAKE_NUMBERS}),
    AccountRole.CASE_OFFICER: frozenset(
        {Right.ENTER, Right.READ, Right.WRITE, Right.LIST_REFERRALS, Right.OPEN_SEALED}
    ),
    AccountRole.MANAGER: frozenset({Right.ENTER, Right.READ, Right.MANAGE_PEOPLE, Right.READ_LOG}),
}
"""What each role may do; a manager sees nothing sealed, and whatever is not named is refused."""
_NOBODY = WorkspaceUser("", "", frozenset({Right.ENTER}))


@dataclass(slots=True)
class ServedOffice:
    """Who may come, and who is here."""

    accounts: Accounts
    sessions: Sessions = field(default_factory=Sessions)

    def here(self, request: Any) -> SignedInPerson | None:
        """Return who sends *request*, None where nobody is signed in."""
        return self.sessions.find(request.COOKIES.get(COOKIE, ""))

    def visitor(self, request: Any) -> Visitor:
        """Return who sends *request*, with the keys that the person has brought, and no others."""
        here = self.here(request)
        return Visitor(here.person, here.keys) if here else Visitor(_NOBODY, ())


_open: list[ServedOffice] = []


def open_office(office: ServedOffice) -> None:
    """Ask everybody who comes to sign in, in this process, from now on."""
    _open[:] = [office]
    let_in(office.visitor)


def close_office() -> None:
    """Know no accounts any more."""
    _open.clear()


def office() -> ServedOffice | None:
    """Return the office that is open in this process; None where one person works alone."""
    return _open[0] if _open else None


def user_of(account: Account) -> WorkspaceUser:
    """Return *account* as whoever asks for rights."""
    name = account.name
    return WorkspaceUser(name, f"{name}@localhost", ROLES[account.role], cases=account.cases)
