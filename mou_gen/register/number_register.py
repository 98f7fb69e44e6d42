"""The register: takes, records and voids numbers, and tells which are missing."""

from __future__ import annotations

import datetime as dt
import getpass
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from mou_gen.kinds.number_book import NumberBook, RegisteredNumber
from mou_gen.kinds.number_series import CODE, NumberSeries, RegisterSettings
from mou_gen.messages import _
from mou_gen.register.database import Database, Execute, RegisterError
from mou_gen.register.database_choice import open_database
from mou_gen.register.number_rows import (
    add,
    insert,
    last_count,
    of_document,
    refuse_taken,
    registered_numbers,
)
from mou_gen.startup.value_classes import value_class

OUTSIDE = ("srikandi", "hand")
"""Where a number may come from that the register has not given."""
REGISTER, IMPORT = "register", "import"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRequest:
    """What a number is asked for, or recorded for."""

    office: str
    """The key of a party, or of a party and its unit."""
    kind: str = ""
    date: dt.date
    document: str = ""
    """Its file as seen from the data folder; asking again for it gives its own number."""
    code: str = ""
    """Classification code; that of the series without one."""

    @property
    def party(self) -> str:
        """The key of the party that gives it."""
        return self.office.partition("/")[0]


@value_class
class NumberGap:
    """Numbers of a series and year that nobody has been given, and that are not void."""

    series: NumberSeries
    year: int
    counts: tuple[int, ...]


class NumberRegister:
    """The numbers of an office, in its database; threads and processes may share it."""

    def __init__(self, settings: RegisterSettings, by: str = "") -> None:
        """Take the *settings*, and *by* whom numbers are taken: the user of the system without one.

        Raises:
            RegisterError: the database cannot be used.
        """
        self.settings = settings
        self.database: Database = open_database(str(settings.database or ""))
        self.by = by or _user()

    def take(
        self,
        asked: NumberRequest,
        series: NumberSeries,
        used_by: Callable[[str], str] = lambda _number: "",
    ) -> tuple[RegisteredNumber, bool]:
        """Return the number of *series* for what is *asked*, and whether it was given just now.

        A document has one number for good: asking again gives its own. *used_by* returns what else has a number
        of which the register does not know, "" if nothing has.

        Raises:
            RegisterError: a code is missing, or the number is already another one's.
        """
        with self.database.transaction(writes=True) as execute:
            if own := of_document(execute, asked.party, asked.document):
                return own, False
            count = last_count(execute, series.key, asked.date.year) + 1
            if count == 1:
                self._refuse_renamed(execute, series, asked.date.year)
            number = self.written(asked, series, count)
            made = self._entry(asked, series, number, count, REGISTER)
            refuse_taken(execute, made)
            if other := used_by(number):
                message = _(
                    "`{number}` would be the next number, but {other} has it, and the register does not know that: "
                    "record it first with `--outside`, or import the old numbers",
                    number=number,
                    other=other,
                )
                raise RegisterError(message)
            insert(execute, made)
        return made, True

    def written(self, asked: NumberRequest, series: NumberSeries, count: int) -> str:
        """Return the *count*-th number of *series* for what is *asked*.

        Raises:
            RegisterError: a code is missing.
        """
        code = asked.code or str(series.code or "")
        if series.format.number_format.has_code and not code:
            message = _(
                "series `{series}` needs a classification code: give it with `--code`, or write "
                "`code` into `mou-gen.yaml`; `mou-gen codes` finds it",
                series=series.key,
            )
            raise RegisterError(message)
        if code and not re.fullmatch(CODE, code):
            raise RegisterError(_("`{code}` is no classification code", code=code))
        return series.format.number_format.written(count, asked.date, code)

    def record(
        self, asked: NumberRequest, number: str, origin: str, series: NumberSeries | None = None
    ) -> RegisteredNumber:
        """Record the *number* that *origin*, one of `OUTSIDE`, has given; return its entry.

        If it has the form of *series*, or of another one of the party, that series counts on after it.

        Raises:
            RegisterError: it is already another one's, or the document has another number.
        """
        known = self.settings.series_with(asked.office, asked.kind, number, asked.date)
        series = series or known
        form = series.format.number_format if series else None
        count = form.count_of(number, asked.date, any_month=True) if form else None
        made = self._entry(asked, series if count is not None else None, number, count, origin)
        with self.database.transaction(writes=True) as execute:
            if (own := of_document(execute, asked.party, asked.document)) and own.number == number:
                return own
            add(execute, made)
        return made

    def void(self, number: str, reason: str, office: str = "") -> RegisteredNumber:
        """Void *number*, of this *office* if several have it, for a *reason*; return its entry.

        Raises:
            RegisterError: there is no such number, it is void already, or no reason is given.
        """
        reason = _reason(reason)
        with self.database.transaction(writes=True) as execute:
            found = list(registered_numbers(execute, "number = ?", number))
            mine = [each for each in found if office in ("", each.office, each.party)]
            open_ = [each for each in mine if not each.void]
            if len(open_) != 1:
                raise RegisterError(_not_one(number, mine, open_))
            return self._void(execute, open_[0], reason)

    def void_count(self, series: str, year: int, count: int, reason: str) -> RegisteredNumber:
        """Void the *count*-th number of *series* in *year*, given or not, for a *reason*; return its entry.

        Raises:
            RegisterError: it is void already, comes after the last one, or no reason is given.
        """
        reason = _reason(reason)
        with self.database.transaction(writes=True) as execute:
            where = "series = ? AND year = ? AND count = ?"
            if found := registered_numbers(execute, where, series, year, count):
                if found[0].void:
                    raise RegisterError(
                        _("`{number}` is void already", number=found[0].number or count)
                    )
                return self._void(execute, found[0], reason)
            if not 0 < count < last_count(execute, series, year):
                message = _(
                    "series `{series}` has no number {count} in {year}",
                    series=series,
                    count=count,
                    year=year,
                )
                raise RegisterError(message)
            made = self._hole(series, year, count, reason)
            insert(execute, made)
            return made

    def numbers(self, series: str = "", year: int | None = None) -> list[RegisteredNumber]:
        """Return the numbers, of one *series* and *year* if they are given, by series, year and count.

        Raises:
            RegisterError: the database cannot be used.
        """
        with self.database.transaction(writes=False) as execute:
            found = registered_numbers(execute, "? IN ('', series)", series)
        chosen = [each for each in found if year in (None, each.year)]
        return sorted(
            chosen,
            key=lambda each: (each.series, each.year, each.count or 0, each.date, each.number),
        )

    def gaps(self) -> list[NumberGap]:
        """Return the numbers that are missing between the first and the last of each series and year."""
        counts: dict[tuple[str, int], set[int]] = defaultdict(set)
        for each in self.numbers():
            if each.count is not None:
                counts[each.series, each.year].add(each.count)
        return [
            NumberGap(self.settings.series[series], year, missing)
            for (series, year), known in counts.items()
            if series in self.settings.series
            if (missing := tuple(sorted(set(range(min(known), max(known))) - known)))
        ]

    def book(self) -> NumberBook:
        """Return what the register says now, to be compared with documents."""
        return NumberBook(
            self.numbers(), lambda office, kind: self.settings.responsible(office, kind) is not None
        )

    def fits(self, entry: RegisteredNumber, date: dt.date) -> bool:
        """Return whether *entry* may be the number of a document of this *date*: it has its year, and its month."""
        series = self.settings.series.get(entry.series)
        if entry.origin == REGISTER and series:
            form = series.format.number_format
            told = form.count_of(entry.number, entry.day) is not None
            if told and form.count_of(entry.number, date) is None:
                return False
        return entry.year == date.year

    def move(self, entry: RegisteredNumber, document: str) -> None:
        """Note that the document of *entry* is now the file *document*."""
        with self.database.transaction(writes=True) as execute:
            execute(
                "UPDATE numbers SET document = ? WHERE office = ? AND year = ? AND number = ?",
                *(document, entry.office, entry.year, entry.number),
            )

    def _refuse_renamed(self, execute: Execute, series: NumberSeries, year: int) -> None:
        """Refuse to begin *series* where its office has numbers of this *year* in one that nobody describes any more.

        Raises:
            RegisterError: it has: the series was renamed, and would begin again.
        """
        where = "office = ? AND year = ? AND series <> ''"
        for each in registered_numbers(execute, where, str(series.office), year):
            if each.series not in self.settings.series:
                message = _(
                    "series `{series}` would begin again at 1: `{office}` has numbers of {year} in the series `{old}`, "
                    "which `mou-gen.yaml` does not describe; if it was renamed, give it its old key again, otherwise "
                    "describe the old one too",
                    series=series.key,
                    office=series.office,
                    year=year,
                    old=each.series,
                )
                raise RegisterError(message)

    def _entry(
        self,
        asked: NumberRequest,
        series: NumberSeries | None,
        number: str,
        count: int | None,
        origin: str,
    ) -> RegisteredNumber:
        return RegisteredNumber(
            series=series.key if series else "",
            office=str(series.office) if series else asked.office,
            kind=asked.kind,
            year=asked.date.year,
            count=count,
            number=number,
            date=dt.date(asked.date.year, asked.date.month, asked.date.day).isoformat(),
            document=asked.document,
            origin=origin,
            taken_by=self.by,
            taken_at=moment(),
        )

    def _hole(self, series: str, year: int, count: int, reason: str) -> RegisteredNumber:
        """Return the entry of a number that nobody was given, and nobody will be."""
        return RegisteredNumber(
            series=series,
            office=str(self.settings.series[series].office)
            if series in self.settings.series
            else "",
            kind="",
            year=year,
            count=count,
            number="",
            date="",
            document="",
            origin=REGISTER,
            taken_by=self.by,
            taken_at=moment(),
            void=reason,
            void_by=self.by,
            void_at=moment(),
        )

    def _void(self, execute: Execute, entry: RegisteredNumber, reason: str) -> RegisteredNumber:
        values = reason, self.by, moment()
        execute(
            "UPDATE numbers SET void = ?, void_by = ?, void_at = ? WHERE office = ? AND year = ? AND number = ?",
            *(*values, entry.office, entry.year, entry.number),
        )
        (made,) = registered_numbers(
            execute,
            "office = ? AND year = ? AND number = ?",
            *(entry.office, entry.year, entry.number),
        )
        return made


def _not_one(number: str, found: list[RegisteredNumber], open_: list[RegisteredNumber]) -> str:
    if len(open_) > 1:
        return _("several offices have `{number}`: say which with `--office`", number=number)
    if found:
        return _("`{number}` is void already", number=number)
    return _("the register has no number `{number}`", number=number)


def _reason(said: str) -> str:
    if not said.strip():
        raise RegisterError(_("a number is voided only with a reason"))
    return " ".join(said.split())


def moment() -> str:
    """Return the time by the clock of this computer, as the register notes it; nothing is decided by it."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a user without a name
        return ""


def spans(counts: Iterable[int]) -> Iterator[str]:
    """Yield *counts*, which are sorted, as "39" and "41-43"."""
    first = last = None
    for each in counts:
        if last is not None and each == last + 1:
            last = each
            continue
        if first is not None:
            yield f"{first}" if first == last else f"{first}-{last}"
        first = last = each
    if first is not None:
        yield f"{first}" if first == last else f"{first}-{last}"
