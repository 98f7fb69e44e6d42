"""A document that asks for a number: which of its numbers, of which office and series."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from mou_gen import inputs
from mou_gen.data.places import template_folders
from mou_gen.data.text_files import read_bytes
from mou_gen.data.values import SourcedText
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds import registry
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.number_series import NumberSeries
from mou_gen.kinds.own_numbers import OwnNumber, document_name, own_numbers
from mou_gen.kinds.record import Record
from mou_gen.messages import _, listed
from mou_gen.register.database import RegisterError
from mou_gen.register.known_offices import offices_of, refuse_unknown
from mou_gen.register.number_register import NumberRegister, NumberRequest
from mou_gen.startup.value_classes import value_class


@value_class
class NumberChoice:
    """What a person says of a number, where the data do not."""

    office: str = ""
    """The key of the party, or of party and unit, that gives it."""
    series: str = ""
    code: str = ""
    date: dt.date | None = None
    """Of the document, where its file says none yet."""
    outside: str = ""
    """Who has given it: `srikandi` or `hand`; "" if the register is to give it."""
    number: str = ""
    """That was given elsewhere; "" if the file says it already."""


@value_class
class NumberedDocument:
    """A document that asks for a number."""

    path: Path
    data: bytes
    """What its file held when it was read."""
    folder: Folder
    own: OwnNumber
    request: NumberRequest
    series: NumberSeries | None

    @property
    def said(self) -> str:
        """The number that its file says, "" if it says none."""
        return str(self.own.said) if isinstance(self.own.said, SourcedText) else ""


def numbered_document(
    register: NumberRegister, path: Path, choice: NumberChoice, templates: Sequence[Path]
) -> NumberedDocument:
    """Return the document in the file *path*, with what *choice* tells of it.

    Raises:
        InputError: its file is wrong, it has no number of its own, or no date.
        RegisterError: there is no such series or office.
    """
    folder = Folder(Folder.of(path).root, templates=template_folders(templates))
    data = read_bytes(path)
    with folder.opened(path) as record:
        if not isinstance(record, Record):
            message = _("a party has no number")
            raise InputError(
                [Problem(Source.of(path), message, _("give a data file of a document"))]
            )
        kind = registry.of_model(type(record)).name
        own = _own(register, path, kind, choice, list(own_numbers(record)))
        date = own.date or choice.date
        if own.date and choice.date and own.date != choice.date:
            message = _(
                "its date is {date:%d-%m-%Y}, not {other:%d-%m-%Y}",
                date=own.date,
                other=choice.date,
            )
            raise InputError([Problem(_place(path, "date"), message, _("correct one of the two"))])
        if date is None:
            message = _("a document without a date gets no number")
            hint = _("write its `date`, or give it with `--on`")
            raise InputError([Problem(_place(path, "date"), message, hint, missing="date")])
        document = document_name(folder.root, path)
        office = choice.office or own.office
        series = register.settings.responsible(office, kind)
        if choice.series:
            series = series_called(register, choice.series)
            office = str(series.office)
        if office != own.office:
            refuse_unknown(office, offices_of([folder]))
        request = NumberRequest(
            office=office, kind=kind, date=date, document=document, code=choice.code
        )
        return NumberedDocument(path, data, folder, own, request, series)


def _own(
    register: NumberRegister, path: Path, kind: str, choice: NumberChoice, own: list[OwnNumber]
) -> OwnNumber:
    """Return which of its *own* numbers a document asks for: that of the office of the register."""
    wanted = choice.office or (
        series_called(register, choice.series).office if choice.series else ""
    )
    party = wanted.partition("/")[0]
    mine = [each for each in own if party in ("", each.party)]
    served = [each for each in mine if register.settings.responsible(each.office, kind)]
    chosen = mine if len(mine) == 1 else served
    if len(chosen) == 1:
        return chosen[0]
    if not own:
        raise InputError(
            [
                Problem(
                    Source.of(path),
                    _("documents of the kind `{kind}` have no number of their own", kind=kind),
                )
            ]
        )
    offices = listed(each.office for each in own)
    message = _("it has a number of each of {offices}", offices=offices)
    if party and not mine:
        message = _("`{office}` gives it no number, but {offices}", office=wanted, offices=offices)
    raise InputError([Problem(Source.of(path), message, _("say with `--office` whose is meant"))])


def series_called(register: NumberRegister, key: str) -> NumberSeries:
    """Return the series with this *key*.

    Raises:
        RegisterError: there is none.
    """
    known = register.settings.series
    if key not in known:
        raise RegisterError(
            _("there is no series `{series}`; there are {known}", series=key, known=listed(known))
        )
    return known[key]


def no_series(register: NumberRegister, asked: NumberRequest) -> str:
    """Return that no series is for what is *asked*."""
    if not register.settings.series:
        return no_register()
    return _(
        "no series is for the kind `{kind}` of `{office}`; describe one under `register` in `mou-gen.yaml`, or say "
        "with `--series` which is meant: {known}",
        kind=asked.kind,
        office=asked.office,
        known=listed(register.settings.series),
    )


def no_register() -> str:
    """Return how to set up a register, in the words of the reader."""
    lines = _EXAMPLE.replace("\n", "\n    ")
    return _(
        "`mou-gen.yaml` describes no series of numbers; write into it, for example:{lines}",
        lines=lines,
    )


_EXAMPLE = """
register:
  series:
    surat-keluar:
      office: nunukan/dp3ap2kb
      format: "{code}/{number:03}/DP3AP2KB/{roman_month}/{year}"
      code: 400.2.3"""


def _place(path: Path, key_path: str) -> Source:
    return Source.of(path) if not key_path else Source(inputs.display_name(path), key_path=key_path)
