"""What the register says of numbers, as a run of `check` compares it with the documents."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, fields, replace
from typing import Any

from mou_gen.messages import _


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredNumber:
    """A number in the register: given, recorded or voided."""

    series: str
    """Key of its series; "" for one of another form that was given elsewhere."""
    office: str
    kind: str
    """Name of the kind of its document, "" where it is not known."""
    year: int
    count: int | None
    """Which of its series and year it is; None where it has another form."""
    number: str
    """As it is printed; "" for one that was voided before it was given."""
    date: str
    """Of its document, as 2026-11-26; "" where there is none."""
    document: str
    """Its file as seen from the data folder, "" where there is none."""
    origin: str
    """`register`, `import`, or who gave it otherwise: `srikandi` or `hand`."""
    taken_by: str
    taken_at: str
    void: str = ""
    """Why it was voided, "" if it was not."""
    void_by: str = ""
    void_at: str = ""

    @property
    def party(self) -> str:
        """The key of the party that gives it."""
        return self.office.partition("/")[0]

    @property
    def day(self) -> dt.date:
        """The date of its document, where it has one."""
        return dt.date.fromisoformat(self.date)

    def of_this_name(self) -> str:
        """Return that a file of this name has it: this document, or one of another time or data folder."""
        return _(
            "the register has `{number}` for a file of this name already, dated {day:%d-%m-%Y}",
            number=self.number,
            day=self.day,
        )

    def masked(self, name: Callable[[str], str], said: Callable[[str], str]) -> RegisteredNumber:
        """Return it as it may be shown: *name* masks short texts, and *said* the file and what a person has written."""
        told: dict[str, Any] = {each.name: getattr(self, each.name) for each in fields(self)}
        shown = {key: name(text) for key, text in told.items() if isinstance(text, str)}
        return replace(
            self, **(told | shown | {"void": said(self.void), "document": said(self.document)})
        )


class NumberBook:
    """The numbers of a register at one moment, and which documents of this run have them."""

    def __init__(
        self, numbers: Iterable[RegisteredNumber], is_kept: Callable[[str, str], bool]
    ) -> None:
        """Take the *numbers*, and *is_kept*, which tells whether it has a series for an office and a kind."""
        self.is_kept = is_kept
        by_number: dict[tuple[str, str], list[RegisteredNumber]] = defaultdict(list)
        for each in numbers:
            by_number[each.party, each.number].append(each)
        self._by_number: Mapping[tuple[str, str], list[RegisteredNumber]] = by_number
        valid = (each for group in by_number.values() for each in group if not each.void)
        self._by_document = {(each.party, each.document): each for each in valid if each.document}
        self._said_by: dict[tuple[str, int, str], str] = {}

    def entries(self, party: str, number: str) -> tuple[RegisteredNumber, ...]:
        """Return what the register has as *number* of this *party*, of whatever year and office."""
        return tuple(self._by_number.get((party, number), ()))

    def of_document(self, party: str, document: str) -> RegisteredNumber | None:
        """Return the number that *document* has of this *party*, None if the register has none."""
        return self._by_document.get((party, document))

    def first_with(self, party: str, year: int, number: str, document: str) -> str:
        """Return the first document of this run with the *number*: another one, or *document* itself."""
        return self._said_by.setdefault((party, year, number), document)


_consulted: ContextVar[NumberBook | None] = ContextVar("consulted", default=None)


@contextmanager
def consulting(book: NumberBook | None) -> Iterator[None]:
    """Let rules compare documents with *book* inside; nothing that is built there depends on it."""
    token = _consulted.set(book)
    try:
        yield
    finally:
        _consulted.reset(token)


def consulted_book() -> NumberBook | None:
    """Return the book that is consulted here, None where there is none, as in a build."""
    return _consulted.get()
