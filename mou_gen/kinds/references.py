"""References to other files and to their parts: a party, a unit, an agreement.

A model that refers to another file asks for it in the context of its validation, so that
its field holds the party itself, and what is wrong there is reported with the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Protocol, TypeVar, cast

from pydantic import PlainValidator, ValidationInfo

from mou_gen.data.fields import ACCEPTED, accepting, key, matching, office_key
from mou_gen.data.model import Maybe, Model, raise_problems, validation_error
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.party import Party, RegionParty, Unit
from mou_gen.messages import N_, _, did_you_mean, listed
from mou_gen.startup.value_classes import value_class

M = TypeVar("M", bound=Model)


class Library(Protocol):
    """The parties of a data folder."""

    root: Path

    def party(self, name: SourcedText) -> Party:
        """Return the party with this key.

        Raises:
            InputError: there is none, or its file is wrong.
        """


def no_such(name: SourcedText, what: str, known: Collection[str]) -> Problem:
    """Return the finding that there is no *what* of this *name* among the *known*.

    *what* is in the reader's language.
    """
    message = _(
        "`{path}`: there is no {what} `{name}`", path=name.origin.path, what=what, name=name
    )
    known_ones = did_you_mean(name, known, _("available: {names}", names=listed(known)))
    return Problem(name.origin.source, message, known_ones if known else _("there are none yet"))


def no_such_unit(name: SourcedText, party: Party) -> Problem:
    """Return the finding that *party* has no unit of this *name*, with the file to add it in."""
    found = no_such(name, _("unit of {party} with the key", party=party.key), party.units)
    file = party.origin.source.file
    add = _("a new office is added under `units` in {file}", file=file)
    return replace(found, hint=f"{found.hint}; {add}")


def unit_of(party: Party, name: SourcedText) -> Unit:
    """Return the unit of *party* with this key; a validator may call it."""
    if name not in party.units:
        raise_problems([no_such_unit(name, party)])
    return party.units[name]


def resolve(read: Callable[[SourcedText], M], name: SourcedText) -> M:
    """Return what *read* gives for *name*; what is wrong there counts as wrong here."""
    try:
        return read(name)
    except InputError as error:
        raise validation_error(error.problems) from None


@accepting(**ACCEPTED[key])
def _party(node: Any, info: ValidationInfo) -> Party:
    library = cast(Library, info.context)
    return resolve(library.party, key(node))


@accepting(**ACCEPTED[key])
def _unit(node: Any, info: ValidationInfo) -> Unit | None:
    """Return the unit *node* of the party beside it; None where that party has its own findings."""
    name, party = office_key(node), info.data.get("party")
    return unit_of(party, name) if party else None


@accepting(**ACCEPTED[key])
def _unit_of_region(node: Any, info: ValidationInfo) -> Unit | Unknown | None:
    """Return the unit *node* of the party beside it, which an institution need not have."""
    if not isinstance(node, Unknown):
        return _unit(node, info)
    if isinstance(info.data.get("party"), RegionParty):
        message = _("`{path}` is missing", path=node.origin.path)
        hint = _("add the line `{key}: ...`", key="unit")
        raise_problems([Problem(node.origin.source, message, hint, missing=node.origin.path)])
    return node


PartyRef = Annotated[Party, PlainValidator(_party)]
"""A party, written as its key."""

UnitRef = Annotated[Unit, PlainValidator(_unit)]
"""A unit, written as its key, of the party in the field `party` beside it."""

RegionalUnitRef = Annotated[Maybe[Unit], PlainValidator(_unit_of_region)]
"""The same; of an institution that acts as a whole, nothing."""


@value_class
class Office:
    """A unit and the party it belongs to."""

    party: Party
    unit: Unit

    @property
    def address(self) -> SourcedText | Unknown:
        """Where it is."""
        return self.unit.address


_path = matching(
    r"[a-z0-9-]+/[a-z0-9-]+",
    N_("must be the keys of a party and a unit"),
    N_("write it like `nunukan/dp3ap2kb`"),
)


@accepting(**ACCEPTED[_path])
def _office(node: Any, info: ValidationInfo) -> Office:
    value = _path(node)
    party_key, _slash, unit_key = value.partition("/")
    library = cast(Library, info.context)
    party = resolve(library.party, SourcedText(party_key, value.origin))
    return Office(party, unit_of(party, SourcedText(unit_key, value.origin)))


OfficeRef = Annotated[Office, PlainValidator(_office)]
"""A unit of any party, written as `party/unit`."""


@value_class
class ReceivingOffice:
    """Who receives persons: a unit of a party, or an institution as a whole."""

    party: Party
    unit: Unit | None

    @property
    def address(self) -> SourcedText | Unknown:
        """Where it is."""
        return self.unit.address if self.unit else self.party.address


_path_or_party = matching(
    r"[a-z0-9-]+(?:/[a-z0-9-]+)?",
    N_("must be the keys of a party and a unit"),
    N_("write it like `nunukan/dp3ap2kb`; of an institution that acts as a whole, its key alone"),
)


@accepting(**ACCEPTED[_path_or_party])
def _receiving_office(node: Any, info: ValidationInfo) -> ReceivingOffice:
    value = _path_or_party(node)
    if "/" in value:
        office = _office(node, info)
        return ReceivingOffice(office.party, office.unit)
    party = resolve(cast(Library, info.context).party, value)
    if isinstance(party, RegionParty):
        _path(node)  # which says how a unit of a region is written
    return ReceivingOffice(party, None)


ReceivingOfficeRef = Annotated[ReceivingOffice, PlainValidator(_receiving_office)]
"""The same, or the key of an institution alone."""
