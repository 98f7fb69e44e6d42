"""Checks that a document has every text in each of its languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from mou_gen.data.model import Model
from mou_gen.data.values import Bilingual
from mou_gen.errors import Problem
from mou_gen.kinds.letter import OfficialRecord, TranslatedRecord
from mou_gen.kinds.record import Record
from mou_gen.kinds.references import Office
from mou_gen.messages import _


def translations(record: Model, languages: Iterable[str]) -> list[Problem]:
    """Return a finding for each text of *record*, and of what it refers to, that lacks a language."""
    wanted = tuple(languages)
    return [
        _lacking(text, language, record)
        for text in _each(record.parts(), wanted)
        for language in wanted
        if language not in text
    ]


def not_in(record: Record, languages: tuple[str, ...] | None) -> list[Problem]:
    """Return what keeps *record* from standing in *languages*; None asks for those of the data."""
    if languages and isinstance(record, OfficialRecord):
        if not isinstance(record, TranslatedRecord) and languages != record.languages:
            message = _("letters are in Indonesian only")
            hint = _("build it without --language: it goes to Indonesian offices")
            return [Problem(record.origin.source, message, hint)]
        if languages[0] != "id":
            message = _("English is only a translation beside the Indonesian text")
            hint = _("write --language id --language en (UU 24/2009)")
            return [Problem(record.origin.source, message, hint)]
    return translations(record, languages or record.languages)


def _lacking(text: Bilingual, language: str, record: Model) -> Problem:
    """Return that *text* lacks a *language* of *record*, which is named where it is another file."""
    path, file = text.origin.path, record.origin.source.file
    message = _("`{path}` has no `{language}` text", path=path, language=language)
    hint = _("add `{language}: ...` below it", language=language)
    if text.origin.source.file != file:
        message = _(
            "`{path}` has no `{language}` text, which `{file}` asks for",
            path=path,
            language=language,
            file=file,
        )
        hint = _(
            "add `{language}: ...` below it, or make that document without `{language}`",
            language=language,
        )
    lacking = text.origin.at(f"{text.origin.path}.{language}")
    return Problem(lacking.source, message, hint, missing=lacking.path)


def _texts(value: Any, wanted: tuple[str, ...]) -> Iterator[Bilingual]:
    """Yield every text in several languages that *value* is, holds or refers to.

    Another document is not looked into where it was read with all *wanted* languages.
    """
    match value:
        case str() | None:
            pass  # most of what there is
        case Bilingual():
            yield value
        case Record() if set(wanted) <= set(value.languages):
            pass
        case Model():
            yield from _each(value.parts(), wanted)
        case Office(party, unit):
            yield from _each((party, unit), wanted)
        case tuple():
            yield from _each(value, wanted)
        case dict():
            yield from _each(value.values(), wanted)
        case _:
            pass


def _each(values: Iterable[Any], wanted: tuple[str, ...]) -> Iterator[Bilingual]:
    for value in values:
        yield from _texts(value, wanted)
