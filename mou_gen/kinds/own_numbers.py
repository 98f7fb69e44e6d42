"""The numbers that documents have themselves: where they stand, and which office gives them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from mou_gen import inputs
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.kinds.letter import OfficeLetter, OfficialRecord
from mou_gen.kinds.record import Record
from mou_gen.kinds.references import Office
from mou_gen.startup.value_classes import value_class


@value_class
class OwnNumber:
    """A number that a document has, or lacks."""

    office: str
    """Who gives it: the key of a party, or of a party and its unit, as `nunukan/dp3ap2kb`."""
    path: str
    """The key path at which its file says it."""
    said: SourcedText | Unknown
    date: dt.date | None
    """Of the document."""

    @property
    def party(self) -> str:
        """The key of the party that gives it."""
        return self.office.partition("/")[0]


def document_name(root: Path, path: Path) -> str:
    """Return what the register calls the file *path* of the data folder *root*, however its path is written."""
    return inputs.real_path(path).relative_to(inputs.real_path(root)).as_posix()


def own_numbers(record: Record) -> Iterator[OwnNumber]:
    """Yield the numbers of *record*: one of each party of an agreement, one of a letter or record."""
    date = None if isinstance(record.date, Unknown) else record.date
    match record:
        case Agreement():
            for index, party in enumerate(record.parties):
                said = (
                    record.numbers[index]
                    if index < len(record.numbers)
                    else record.missing("numbers")
                )
                yield OwnNumber(party.key, f"numbers[{index}]", said, date)
        case OfficialRecord():
            yield OwnNumber(_office(record), "number", record.number, date)
        case _:
            pass


def _office(record: OfficialRecord) -> str:
    """Return who gives the number of *record*: what a head of region signs is numbered for the region."""
    match record:
        case OfficeLetter() if not record.signed_by_head:
            office: Office | Unknown = record.sender
        case HandoverRecord():
            office = record.giver.office
        case _:
            return "" if isinstance(record.issuer, Unknown) else record.issuer.key
    return "" if isinstance(office, Unknown) else f"{office.party.key}/{office.unit.key}"
