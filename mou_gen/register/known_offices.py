"""The offices that give numbers: the parties of the data folders, and their units.

A mistyped one would be recorded for good, and the right one refused afterwards.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from mou_gen.data.places import PARTIES
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.party import Party
from mou_gen.messages import _, did_you_mean, listed
from mou_gen.register.database import RegisterError


def offices_of(folders: Iterable[Folder]) -> set[str]:
    """Return the keys of the parties of *folders*, and of party and unit, such as `nunukan/dp3ap2kb`.

    Raises:
        InputError: the file of a party is wrong.
    """
    found = set[str]()
    for folder in folders:
        for path in sorted((folder.root / PARTIES).glob("*.yaml")):
            party = folder.read(path)
            if isinstance(party, Party):
                found |= {party.key, *(f"{party.key}/{unit}" for unit in party.units)}
    return found


def refuse_unknown(office: str, known: Collection[str]) -> None:
    """Refuse an *office* that is none of the *known*; where none are known, all may be.

    Raises:
        RegisterError: it is none.
    """
    if not known or office in known:
        return
    message = _("there is no party or unit `{office}`", office=office)
    hint = did_you_mean(office, known, _("there are {known}", known=listed(sorted(known))))
    raise RegisterError(f"{message}; {hint}")
