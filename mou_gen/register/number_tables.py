"""The register as a table: every number with what is known of it, and old numbers from a workbook."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from pathlib import Path

from mou_gen.data.spreadsheet import Line, read_lines, workbook
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds.number_book import RegisteredNumber
from mou_gen.kinds.number_series import NumberSeries
from mou_gen.language.dates import read_long_date
from mou_gen.messages import INDONESIAN, N_, _, did_you_mean, listed, speaking
from mou_gen.register.database import Execute, RegisterError
from mou_gen.register.known_offices import refuse_unknown
from mou_gen.register.number_register import (
    IMPORT,
    OUTSIDE,
    REGISTER,
    NumberRegister,
    moment,
)
from mou_gen.register.number_rows import add
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

HEADINGS: Mapping[str, str] = {
    "number": N_("Number"),
    "date": N_("Date"),
    "office": N_("Office"),
    "kind": N_("Kind"),
    "document": N_("Document"),
    "series": N_("Series"),
    "year": N_("Year"),
    "count": N_("Count"),
    "origin": N_("Origin"),
    "taken_by": N_("Taken by"),
    "taken_at": N_("Taken at"),
    "void": N_("Void because"),
    "void_by": N_("Voided by"),
    "void_at": N_("Voided at"),
}
"""The columns by what a number has of them."""
_OTHER_NAMES = {
    "nomor surat": "number",
    "no. surat": "number",
    "tanggal surat": "date",
    "tgl. surat": "date",
}
"""What agenda books call the columns that are needed."""
_TITLE_ROWS = 20
"""Rows above the names of the columns, at most."""
_Wrong = Callable[..., InputError]
"""Returns what is wrong with the cell of a column, and what to write instead."""
_DAY = expression(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


def number_table(numbers: Sequence[RegisteredNumber]) -> list[list[str]]:
    """Return *numbers* as a table, its headings first."""
    read = attrgetter(*HEADINGS)
    rows = [["" if each is None else str(each) for each in read(number)] for number in numbers]
    return [[_(heading) for heading in HEADINGS.values()], *rows]


def number_workbook(numbers: Sequence[RegisteredNumber]) -> bytes:
    """Return *numbers* as an Excel workbook, which can be imported again.

    Raises:
        OutputError: openpyxl, which writes workbooks, is not installed.
    """
    return workbook(_("Register of numbers"), number_table(numbers))


@value_class
class ImportedNumbers:
    """What became of the rows of a table."""

    new: Sequence[RegisteredNumber]
    known: int
    """How many rows the register had already, word for word."""
    refused: Sequence[Problem]
    """Why the other rows were not recorded."""
    unread: Sequence[str]
    """The names of columns that say nothing to the register."""


def import_numbers(
    register: NumberRegister,
    path: Path,
    office: str = "",
    mask: Callable[[RegisteredNumber], RegisteredNumber] = lambda entry: entry,
    offices: Collection[str] = (),
) -> ImportedNumbers:
    """Record the numbers in the table *path*, an Excel workbook or CSV; rows that are wrong are refused.

    So are rows that *mask* returns otherwise, since they may name a person: the register keeps them for good.
    Rows without an office are of *office*, or of the only one in the register; those of none of *offices* are
    refused. The same table can be imported
    again: what is known already is left as it is.

    Raises:
        InputError: the file is no table, or has no columns for numbers and dates.
        RegisterError: the database cannot be used.
    """
    columns, unread, lines = _columns(path, read_lines(path))
    table = _Table(register, columns, office or _only_office(register), offices)
    new, known, refused = list[RegisteredNumber](), 0, list[Problem]()
    entries = list[tuple[RegisteredNumber, Source]]()
    for line in lines:
        try:
            entry, place = table.entry(line)
            if _tells(entry, mask(entry), register.by):
                message = _("this may name a person, or tell of one, and others read the register")
                hint = _("correct the row; what is encrypted here is known with `--key-file` alone")
                raise InputError([Problem(place, message, hint, "number-register")])
            entries.append((entry, place))
        except InputError as error:
            refused += error.problems
    # a number that was voided before it was given must lie between others
    entries.sort(key=lambda each: not each[0].number)
    with register.database.transaction(writes=True) as execute:
        for entry, place in entries:
            try:
                if table.is_known(execute, entry):
                    known += 1
                    continue
                add(execute, entry)
                new.append(entry)
            except RegisterError as error:
                refused.append(Problem(place, str(error), rule="number-register"))
    return ImportedNumbers(new, known, sorted(refused), unread)


def _tells(entry: RegisteredNumber, masked: RegisteredNumber, by: str) -> bool:
    """Return whether *entry* is not as *masked*; whoever records it now, *by*, may be called like anybody."""
    read = attrgetter("number", "office", "kind", "document", "void", "taken_at", "void_at")
    people = attrgetter("taken_by", "void_by")
    said = zip(people(entry), people(masked), strict=True)
    return read(entry) != read(masked) or any(one not in (by, other) for one, other in said)


def _only_office(register: NumberRegister) -> str:
    offices = {str(each.office) for each in register.settings.series.values()}
    return offices.pop() if len(offices) == 1 else ""


def _columns(
    path: Path, lines: Sequence[Line]
) -> tuple[dict[int, str], Sequence[str], Sequence[Line]]:
    """Return which column holds what, by its number, the names of the others, and the rows below their names."""
    names = _names()
    for index, line in enumerate(lines[:_TITLE_ROWS]):
        found = {
            place.column: names[said] for place, text in line if (said := _plain(text)) in names
        }
        if {"number", "date"} <= set(found.values()):
            _refuse_twice(line, found)
            others = [text.strip() for place, text in line if place.column not in found]
            return found, list(filter(None, others)), lines[index + 1 :]
    message = _(
        "no row names the columns `{number}` and `{date}`", number=_("Number"), date=_("Date")
    )
    hint = _("name the columns in the first row: {names}", names=listed(map(_, HEADINGS.values())))
    raise InputError([Problem(Source.of(path), message, hint)])


def _refuse_twice(line: Line, found: Mapping[int, str]) -> None:
    seen: set[str] = set()
    for place, text in line:
        if (name := found.get(place.column)) in seen:
            message = _("two columns are called `{name}`", name=text)
            raise InputError([Problem(place, message, _("delete or rename one of them"))])
        seen.update([name] if name else [])


def _names() -> dict[str, str]:
    """Return what each column may be called, in both languages."""
    names = {_plain(heading): name for name, heading in HEADINGS.items()}
    with speaking(INDONESIAN):
        names |= {_plain(_(heading)): name for name, heading in HEADINGS.items()}
    return names | _OTHER_NAMES


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


class _Table:
    """Reads the rows of a table as entries of a register."""

    def __init__(
        self,
        register: NumberRegister,
        columns: Mapping[int, str],
        office: str,
        offices: Collection[str],
    ) -> None:
        self._register, self._columns, self._office = register, columns, office
        self._offices = offices
        self._series = register.settings.series
        self._rows: dict[tuple[str, int, str], Source] = {}

    def entry(self, line: Line) -> tuple[RegisteredNumber, Source]:
        """Return what *line* says, and its place.

        Raises:
            InputError: it says too little, or what cannot be.
        """
        cells = {
            self._columns[place.column]: (place, text.strip())
            for place, text in line
            if place.column in self._columns
        }
        said = {name: text for name, (_place, text) in cells.items()}
        row = replace(line[0][0], column=0)
        places = {name: place for name, (place, _text) in cells.items()}

        def wrong(name: str, message: str, hint: str = "") -> InputError:
            return InputError([Problem(places.get(name, row), message, hint, "number-register")])

        if not said.get("number"):
            return self._hole(said, wrong), row
        if not said.get("date"):
            raise wrong("date", _("the date is missing"))
        date = _date(said["date"])
        if date is None:
            message = _("`{text}` is no date", text=said["date"])
            raise wrong("date", message, _("write it as 2019-09-25 or 25-09-2019"))
        series, count = self._counted(said, date, wrong)
        office = str(series.office) if series else said.get("office") or self._office
        if not office:
            raise _without_office(wrong)
        try:
            refuse_unknown(office, self._offices)
        except RegisterError as error:
            raise wrong("office", str(error)) from error
        made = self._made(said, office, series, count, date)
        key = (made.party, made.year, made.number)
        if first := self._rows.get(key):
            raise wrong(
                "number",
                _("`{number}` also stands in row {row}", number=made.number, row=first.line),
            )
        self._rows[key] = row
        return made, row

    def is_known(self, execute: Execute, entry: RegisteredNumber) -> bool:
        """Return whether the register has *entry* already, as it is."""
        where = "office = ? AND series = ? AND year = ? AND dated = ? AND document = ? AND void = ?"
        values = entry.office, entry.series, entry.year, entry.date, entry.document, entry.void
        if entry.number:
            return bool(
                execute(
                    f"SELECT 1 FROM numbers WHERE number = ? AND {where}", entry.number, *values
                )
            )
        return bool(
            execute(f"SELECT 1 FROM numbers WHERE count = ? AND {where}", entry.count, *values)
        )

    def _counted(
        self, said: Mapping[str, str], date: dt.date, wrong: _Wrong
    ) -> tuple[NumberSeries | None, int | None]:
        """Return the series of a number, and which of its year it is; neither where it has another form."""
        series = self._series_of(said, date, wrong)
        if series is None:
            return None, None
        number, stated = said["number"], said.get("count", "")
        if stated and not re.fullmatch(r"[1-9]\d{0,8}", stated, re.ASCII):
            raise wrong("count", _("`{count}` is no whole number above 0", count=stated))
        counted = series.format.number_format.count_of(number, date)
        if stated and counted not in (None, int(stated)):
            message = _(
                "`{number}` is not number {count} of its series", number=number, count=stated
            )
            raise wrong("count", message, _("correct one of the two"))
        if stated:
            return series, int(stated)
        if counted is not None or said.get("origin") in OUTSIDE:
            return (series, counted) if counted is not None else (None, None)
        message = _(
            "`{number}` of {date} does not fit the format of series `{series}`, `{format}`",
            number=number,
            date=date.isoformat(),
            series=series.key,
            format=series.format,
        )
        hint = _(
            "correct it; or write `srikandi` or `hand` as its origin if it was given elsewhere"
        )
        raise wrong("number", message, hint)

    def _series_of(
        self, said: Mapping[str, str], date: dt.date, wrong: _Wrong
    ) -> NumberSeries | None:
        """Return the series of a number; None where it may be of none."""
        origin, key = said.get("origin", ""), said.get("series", "")
        if origin and origin not in (*OUTSIDE, REGISTER, IMPORT):
            hint = _("write one of {names}, or nothing", names=listed(OUTSIDE))
            raise wrong("origin", _("`{origin}` is no origin", origin=origin), hint)
        if key and key not in self._series:
            hint = did_you_mean(
                key, self._series, _("there are {known}", known=listed(self._series))
            )
            raise wrong("series", _("there is no series `{series}`", series=key), hint)
        office = said.get("office") or self._office
        kind, settings = said.get("kind", ""), self._register.settings
        found = settings.series_with(office, kind, said["number"], date)
        if found and found.office not in (office, office.partition("/")[0]):
            found = None  # the table says that another office gave it
        series = self._series[key] if key else found or settings.responsible(office, kind)
        if series is None and not office:
            raise _without_office(wrong)
        if series is None and origin not in OUTSIDE:
            hint = _("describe one in `mou-gen.yaml`, or write `srikandi` or `hand` as the origin")
            raise wrong("office", _("no series is for `{office}`", office=office), hint)
        return series

    def _hole(self, said: Mapping[str, str], wrong: _Wrong) -> RegisteredNumber:
        """Return the entry of a number that nobody was given."""
        key, year, count = (said.get(name, "") for name in ("series", "year", "count"))
        whole = re.fullmatch(r"\d{4} [1-9]\d{0,8}", f"{year} {count}", re.ASCII)
        if not (said.get("void") and whole and key in self._series):
            raise wrong("number", _("the number is missing"))
        first = dt.date(int(year), 1, 1)
        series = self._series[key]
        made = self._made(said, str(series.office), series, int(count), first)
        return replace(made, number="", date="", document="")

    def _made(
        self,
        said: Mapping[str, str],
        office: str,
        series: NumberSeries | None,
        count: int | None,
        date: dt.date,
    ) -> RegisteredNumber:
        void, by, at = said.get("void", ""), self._register.by, moment()
        return RegisteredNumber(
            series=series.key if series else "",
            office=office,
            kind=said.get("kind", ""),
            year=date.year,
            count=count,
            number=said.get("number", ""),
            date=date.isoformat(),
            document=said.get("document", ""),
            origin=said.get("origin") or IMPORT,
            taken_by=said.get("taken_by") or by,
            taken_at=said.get("taken_at") or at,
            void=void,
            void_by=said.get("void_by") or by if void else "",
            void_at=said.get("void_at") or at if void else "",
        )  # fmt: skip


def _without_office(wrong: _Wrong) -> InputError:
    message = _("it does not say which office gave the number")
    return wrong("office", message, _("fill in `{name}`", name=_("Office")))


def _date(text: str) -> dt.date | None:
    try:
        if found := _DAY.fullmatch(text):
            return dt.date(int(found[3]), int(found[2]), int(found[1]))
        if re.fullmatch(r"\d{4}-\d\d-\d\d( 00:00:00)?", text):
            return dt.date.fromisoformat(text[:10])
        return read_long_date(text)
    except ValueError:
        return None
