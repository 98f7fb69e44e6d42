"""The numbers in the database: what is read from it, and what may be added."""

from __future__ import annotations

from operator import attrgetter

from mou_gen.kinds.number_book import RegisteredNumber
from mou_gen.messages import _
from mou_gen.register.database import Execute, RegisterError, Rows

_COLUMNS = (
    "series, office, kind, year, count, number, dated, document, origin, taken_by, taken_at, "
    "void, void_by, void_at"
)


def registered_numbers(execute: Execute, where: str, *values: object) -> list[RegisteredNumber]:
    """Return the numbers of which *where* holds, a condition with `?` for its *values*."""
    rows: Rows = execute(f"SELECT {_COLUMNS} FROM numbers WHERE {where} ORDER BY id", *values)
    return [_read(*row) for row in rows]


def _read(
    series: str, office: str, kind: str, year: int, count: int | None, number: str | None,
    dated: str, document: str, origin: str, taken_by: str, taken_at: str,
    void: str, void_by: str, void_at: str,
) -> RegisteredNumber:  # fmt: skip
    return RegisteredNumber(
        series=series, office=office, kind=kind, year=year, count=count, number=number or "",
        date=dated, document=document, origin=origin, taken_by=taken_by, taken_at=taken_at,
        void=void, void_by=void_by, void_at=void_at,
    )  # fmt: skip


def insert(execute: Execute, entry: RegisteredNumber) -> None:
    """Insert *entry* as it is; the database refuses a number that is there."""
    said = attrgetter(*_COLUMNS.replace("dated", "date").split(", "))(entry)
    values = [
        None if name == "number" and not value else value
        for name, value in zip(_COLUMNS.split(", "), said, strict=True)
    ]
    places = ", ".join("?" * (len(values) + 1))
    execute(f"INSERT INTO numbers (party, {_COLUMNS}) VALUES ({places})", entry.party, *values)


def last_count(execute: Execute, series: str, year: int) -> int:
    """Return the last count of *series* in *year*, 0 where there is none."""
    where = "series = ? AND year = ?"
    return int(execute(f"SELECT max(count) FROM numbers WHERE {where}", series, year)[0][0] or 0)


def of_document(execute: Execute, party: str, document: str) -> RegisteredNumber | None:
    """Return the number that *document* has of *party*, None where it has none."""
    if not document:
        return None
    where = "party = ? AND document = ? AND void = ''"
    return next(iter(registered_numbers(execute, where, party, document)), None)


def add(execute: Execute, entry: RegisteredNumber) -> None:
    """Record *entry*, which the register has not given itself, within a transaction.

    Raises:
        RegisterError: its number, its count or its document has another entry; nothing was recorded.
    """
    if entry.document and not entry.void:
        where = "party = ? AND document = ? AND void = ''"
        for own in registered_numbers(execute, where, entry.party, entry.document):
            message = _(
                "{document} has the number `{number}` already",
                document=own.document,
                number=own.number,
            )
            raise RegisterError(message)
    refuse_taken(execute, entry)
    if entry.count is not None:
        where = "series = ? AND year = ? AND count = ?"
        for same in registered_numbers(execute, where, entry.series, entry.year, entry.count):
            raise RegisterError(_collision(entry.number or str(entry.count), same))
    insert(execute, entry)


def refuse_taken(execute: Execute, entry: RegisteredNumber) -> None:
    """Refuse a number that an office of the same party has in the same year: nobody could tell the two apart.

    Raises:
        RegisterError: one has it.
    """
    where = "party = ? AND year = ? AND number = ?"
    for same in registered_numbers(execute, where, entry.party, entry.year, entry.number):
        message = _collision(entry.number, same)
        if same.series not in ("", entry.series):
            hint = _(
                "write into `format` what sets its series apart from `{other}`", other=same.series
            )
            message = f"{message}; {hint}"
        raise RegisterError(message)


def _collision(number: str, other: RegisteredNumber) -> str:
    whose = other.document or other.number
    if other.void:
        return _(
            "`{number}` is void ({reason}), and is not given again",
            number=number,
            reason=other.void,
        )
    if other.document:
        return _("`{number}` already belongs to {document}", number=number, document=whose)
    return _(
        "`{number}` is in the register already, as `{other}` of `{office}`, {date}",
        number=number,
        other=other.number,
        office=other.office,
        date=other.date,
    )
