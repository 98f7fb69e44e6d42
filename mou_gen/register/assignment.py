"""Gives a document its number, and writes it into the data file, in one action.

That the number can be written is tried first, with the next one of the series. If it cannot be written after
all, it is voided; one that somebody else has given stays the document's. Who is killed in between asks again: the
register gives the document its own number.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from mou_gen import inputs
from mou_gen.build.output import try_files, write_files
from mou_gen.checks.name_guard import sealed_text
from mou_gen.checks.rules import sealed_names
from mou_gen.data import leftovers
from mou_gen.data.places import record_files_below, template_folders
from mou_gen.data.text_files import read_bytes
from mou_gen.data.writing import rewritten
from mou_gen.data.yaml_content import DataEdit, LengthenList, SetText
from mou_gen.errors import InputError, MouGenError, OutputError, Problem, Source, refusal
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.number_book import RegisteredNumber
from mou_gen.kinds.number_series import NumberSeries
from mou_gen.kinds.own_numbers import own_numbers
from mou_gen.kinds.record import Record
from mou_gen.messages import _
from mou_gen.pipeline import check_file
from mou_gen.register.database import RegisterError
from mou_gen.register.known_offices import refuse_unknown
from mou_gen.register.number_register import NumberRegister, NumberRequest
from mou_gen.register.numbered_document import (
    NumberChoice,
    NumberedDocument,
    no_series,
    numbered_document,
    series_called,
)
from mou_gen.startup.value_classes import value_class


@value_class
class AssignedNumber:
    """A number that a document has now."""

    entry: RegisteredNumber
    is_new: bool
    """Whether it was given or recorded just now."""
    was_written: bool
    """Whether the file did not have it before."""
    formerly: str = ""
    """The file that the number belonged to before the document was renamed."""


def assign_number(
    register: NumberRegister,
    path: Path,
    choice: NumberChoice | None = None,
    templates: Sequence[Path] = (),
) -> AssignedNumber:
    """Give the document in the file *path* its number, write it there, and return it.

    A document that has one keeps it. *choice* tells what its file does not.

    Raises:
        InputError: its file is wrong, says a number that is not its own, or would be wrong with it; the register has one for a file of
            this name, and may mean another document, or one of another date.
        RegisterError: there is no series for it, or the register refuses; a number that could not be written
            was voided.
    """
    choice = choice or NumberChoice()
    asked = numbered_document(register, path, choice, templates)
    _refuse_names(asked, asked.request.document, choice.number, asked.said, asked.request.office)
    if choice.outside:
        _refuse_unread(asked)
        return _recorded(register, asked, choice)
    if asked.said:
        return _confirmed(register, asked)
    if asked.series is None:
        raise RegisterError(no_series(register, asked.request))
    if known := register.book().of_document(asked.request.party, asked.request.document):
        raise InputError([_of_this_name(register, asked, known)])
    number = register.written(asked.request, asked.series, 1)
    _refuse_names(asked, number)
    _refuse_findings(asked, asked.series, number, templates)
    _try(asked, number)
    entry, is_new = register.take(
        asked.request, asked.series, lambda number: _used_by(asked, number)
    )
    if not is_new:  # another process has just taken it
        raise InputError([_of_this_name(register, asked, entry)])
    try:
        _write(asked, entry.number)
    except (MouGenError, OSError) as error:
        raise _voided(register, asked, entry, error) from error
    return AssignedNumber(entry, is_new, was_written=True)


def record_number(
    register: NumberRegister, choice: NumberChoice, offices: Collection[str] = ()
) -> RegisteredNumber:
    """Record the number of a letter that is no document here, and return its entry; *offices* may have given it.

    Raises:
        RegisterError: it is another one's already, or no office or date is said, or none of *offices*.
    """
    series = series_called(register, choice.series) if choice.series else None
    in_series = {str(each.office) for each in register.settings.series.values()}
    office = choice.office or str(
        series.office if series else in_series.pop() if len(in_series) == 1 else ""
    )
    if not office or choice.date is None:
        raise RegisterError(_("say with `--office` who gave it, and with `--on` when"))
    refuse_unknown(office, offices)
    asked = NumberRequest(office=office, date=choice.date)
    return register.record(asked, " ".join(choice.number.split()), choice.outside, series)


def _refuse_names(asked: NumberedDocument, *words: str) -> None:
    """Refuse *words* that name somebody sealed, or are digits of one: the register keeps them for good, and others read it.

    Raises:
        InputError: one of them does.
    """
    secrets, place = asked.folder.secrets(), Source.of(asked.path)
    found = [each for said in words for each in sealed_names.named(said, place, secrets)]
    if not found and any(sealed_text.says_who(said, secrets) for said in words):
        message = _("this may name a person, or tell of one, and others read the register")
        found = [Problem(place, message, rule=sealed_names.ID)]
    if found:
        raise InputError(found)


def _refuse_findings(
    asked: NumberedDocument, series: NumberSeries, number: str, templates: Sequence[Path]
) -> None:
    """Refuse a *number* of *series* that is an error in the document: it could only be voided.

    Raises:
        InputError: it is one.
    """
    secrets = {inputs.real_path(asked.folder.root): asked.folder.secrets()}
    desk = Desk(Edition(), template_folders(templates), secrets)
    with inputs.proposed({asked.path: _with_number(asked, asked.data, number)}):
        problems = check_file(desk, asked.path).problems
    hint = _("give another code with `--code`") if series.format.number_format.has_code else ""
    found = [
        replace(
            each,
            source=asked.own.said.origin.source,
            hint="; ".join(filter(None, (each.hint, hint))),
        )
        for each in problems
        if each.stops and each.source.key_path == asked.own.path
    ]
    if found:
        raise InputError(found)


def _refuse_unread(asked: NumberedDocument) -> None:
    """Refuse a number that somebody has typed while a file with sealed data cannot be read, but for want of a key.

    Raises:
        InputError: one cannot.
    """
    secrets = asked.folder.secrets()
    if unread := [each for each in secrets.problems if each not in secrets.locked]:
        raise InputError(unread)


def _recorded(
    register: NumberRegister, asked: NumberedDocument, choice: NumberChoice
) -> AssignedNumber:
    """Record the number that somebody else has given."""
    number = " ".join(choice.number.split()) or asked.said
    if not number:
        raise RegisterError(_("say with `--number` which number was given"))
    if asked.said and asked.said != number:
        raise InputError([_other_number(asked, asked.said)])
    if not asked.said:
        _try(asked, number)
    known = register.book().of_document(asked.request.party, asked.request.document)
    if known and known.number == number:
        _refuse_another(register, asked, known)
    entry = register.record(asked.request, number, choice.outside, asked.series)
    is_new = known is None
    if asked.said:
        return AssignedNumber(entry, is_new, was_written=False)
    try:
        _write(asked, number)
    except (MouGenError, OSError) as error:
        raise _unwritten(asked, entry, error) from error
    return AssignedNumber(entry, is_new, was_written=True)


def _confirmed(register: NumberRegister, asked: NumberedDocument) -> AssignedNumber:
    """Return the number that the file says, if the register knows it as its own."""
    book, request = register.book(), asked.request
    own = book.of_document(request.party, request.document)
    if own and own.number == asked.said:
        _refuse_another(register, asked, own)
        return AssignedNumber(own, is_new=False, was_written=False)
    if own:
        raise InputError([_other_number(asked, own.number)])
    known = book.entries(request.party, asked.said)
    for each in (each for each in known if not each.void):
        if each.document and inputs.exists(asked.folder.root / each.document):
            message = _("`{number}` is the number of {file}", number=asked.said, file=each.document)
            hint = _("delete it here, and take one of its own")
            raise InputError([_at_number(asked, message, hint)])
        _refuse_another(register, asked, each)
        register.move(each, request.document)
        return AssignedNumber(each, is_new=False, was_written=False, formerly=each.document)
    if known:
        message = _("`{number}` is void: {reason}", number=asked.said, reason=known[0].void)
        hint = _("delete it here, and take another one with `mou-gen number take`")
        raise InputError([_at_number(asked, message, hint)])
    message = _("the register does not know `{number}`", number=asked.said)
    hint = _(
        "delete it here to take one, or record it with `--outside srikandi` or `--outside hand`, whoever gave it"
    )
    raise InputError([_at_number(asked, message, hint)])


def _refuse_another(
    register: NumberRegister, asked: NumberedDocument, entry: RegisteredNumber
) -> None:
    """Refuse to take *entry* for the number of what is *asked* where its date is another, and the number tells it.

    Raises:
        InputError: so it is, or the file does not say the number, and any other date may be that of another document.
    """
    date = asked.request.date
    if not register.fits(entry, date) or (not asked.said and entry.day != date):
        raise InputError([_of_this_name(register, asked, entry)])


def _of_this_name(
    register: NumberRegister, asked: NumberedDocument, entry: RegisteredNumber
) -> Problem:
    """Return that the register has *entry* for a file of this name, and what to do."""
    hint = _(
        "if it is this document, write `{number}` as its number; if it is another one, rename this file",
        number=entry.number,
    )
    if not register.fits(entry, asked.request.date):
        hint = _(
            "this document is of {day:%d-%m-%Y}: if it is the same one, void `{number}` first; if it is another "
            "one, rename this file",
            day=asked.request.date,
            number=entry.number,
        )
    return _at_number(asked, entry.of_this_name(), hint)


def _used_by(asked: NumberedDocument, number: str) -> str:
    """Return another file of the data folder that has *number* of the same party, "" where there is none.

    A register may be new, or not the one that was used before.
    """
    year = asked.request.date.year
    for path in record_files_below(asked.folder.root):
        try:
            if path == asked.path or number.encode() not in read_bytes(path):
                continue
            record = asked.folder.read(path)
        except InputError:
            continue  # it is reported on its own
        for own in own_numbers(record) if isinstance(record, Record) else ():
            same = own.party == asked.request.party and own.said == number
            if same and (own.date is None or own.date.year == year):
                return inputs.display_name(path)
    return ""


# ---- the file ------------------------------------------------------------------------------------


def _edits(path: str, number: str) -> Iterator[DataEdit]:
    name, bracket, index = path.rstrip("]").partition("[")
    if bracket and int(index):  # of the first one, an empty list is not written first
        yield LengthenList(name, int(index))
    yield SetText(path, number)


def _with_number(asked: NumberedDocument, data: bytes, number: str) -> bytes:
    """Return *data*, what the file of what is *asked* holds, with *number* in its place.

    Raises:
        InputError: it cannot be written there.
    """
    return rewritten(data, _edits(asked.own.path, number), inputs.display_name(asked.path))


def _try(asked: NumberedDocument, number: str) -> None:
    """Refuse to ask for a number that could not be written, here with *number* in its place.

    Raises:
        InputError: it cannot be written there.
        OutputError: the file cannot be replaced.
    """
    try_files({inputs.real_path(asked.path): _with_number(asked, asked.data, number)})


def _write(asked: NumberedDocument, number: str) -> None:
    """Write *number* into the file, unless another process has just done so.

    Raises:
        InputError: it cannot be written there.
        OutputError: the file cannot be replaced, or says something else by now.
    """
    now = read_bytes(asked.path)
    after = _with_number(asked, now, number)
    if after == now:
        return
    if now != asked.data:
        raise OutputError(_("{file} was changed meanwhile", file=inputs.display_name(asked.path)))
    target = inputs.real_path(asked.path)
    leftovers.clear(target.parent, below=False)
    write_files({target: after})


def _voided(
    register: NumberRegister,
    asked: NumberedDocument,
    entry: RegisteredNumber,
    error: MouGenError | OSError,
) -> RegisterError:
    """Void *entry*, which could not be written for the reason *error*, and return that."""
    why = _why(error)
    register.void(entry.number, _("not written: {why}", why=why), entry.office)
    message = _(
        "`{number}` could not be written into {file} and was voided: {why}",
        number=entry.number,
        file=inputs.display_name(asked.path),
        why=why,
    )
    return RegisterError(message)


def _unwritten(
    asked: NumberedDocument, entry: RegisteredNumber, error: MouGenError | OSError
) -> RegisterError:
    """Return that *entry* is the document's, but could not be written for the reason *error*."""
    message = _(
        "`{number}` is the number of {file}, but could not be written there: {why}",
        number=entry.number,
        file=inputs.display_name(asked.path),
        why=_why(error),
    )
    return RegisterError(message)


def _why(error: MouGenError | OSError) -> str:
    said = (
        "; ".join(each.message for each in error.problems) if isinstance(error, InputError) else ""
    )
    said = said or (refusal(error) if isinstance(error, OSError) else "") or str(error)
    return " ".join(said.split())


def _at_number(asked: NumberedDocument, message: str, hint: str) -> Problem:
    return Problem(asked.own.said.origin.source, message, hint)


def _other_number(asked: NumberedDocument, other: str) -> Problem:
    message = _(
        "it says `{said}`, but its number in the register is `{number}`",
        said=asked.said,
        number=other,
    )
    return _at_number(asked, message, _("correct it, or void the number in the register first"))
