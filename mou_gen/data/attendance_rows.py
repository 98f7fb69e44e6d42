"""A table of who attended a meeting, as offices keep it: with titles above the names of its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from mou_gen.data.spreadsheet import Line, read_lines
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _, listed

_COLUMNS: Mapping[str, tuple[str, str]] = {
    "nama": ("name", ""),
    "nama lengkap": ("name", ""),
    "name": ("name", ""),
    "jabatan": ("office", "id"),
    "office": ("office", "en"),
    "position": ("office", "en"),
    "instansi": ("institution", "id"),
    "unit kerja": ("institution", "id"),
    "perangkat daerah": ("institution", "id"),
    "asal instansi": ("institution", "id"),
    "institution": ("institution", "en"),
}
"""Which fact, in which language, stands in a column of this name."""
_LEAST = 2
"""Columns of these names that make a row the names of the columns."""


def read_attendance(path: Path, languages: Sequence[str]) -> list[Mapping[str, object]]:
    """Return who attended by the table *path*: name, office and institution, in *languages*.

    The first row that names two of the columns is the header; titles above it are passed over. An institution that
    is written once for several rows holds for those below it.

    Raises:
        InputError: the file is no table, or no row names the columns.
        OutputError: openpyxl, which reads workbooks, is not installed.
    """
    lines = read_lines(path)
    heads = (number for number, line in enumerate(lines) if len(_columns(line)) >= _LEAST)
    header = next(heads, None)
    if header is None:
        message = _("no row of this table names its columns")
        hint = _("write {names} above them", names=listed(("Nama", "Jabatan", "Instansi")))
        raise InputError([Problem(Source.of(path), message, hint)])
    columns, above = _columns(lines[header]), dict[str, str]()
    people = list[Mapping[str, object]]()
    for line in lines[header + 1 :]:
        said = _row(line, columns)
        above |= said.get("institution", {})
        if any(said.get(fact) for fact in ("name", "office")):
            people.append(_person({**said, "institution": dict(above)}, languages))
    return people


def _columns(line: Line) -> dict[int, tuple[str, str]]:
    """Return what stands in each column, by the names in *line*."""
    named = {place.column: " ".join(text.casefold().split()) for place, text in line}
    return {column: _COLUMNS[name] for column, name in named.items() if name in _COLUMNS}


def _row(line: Line, columns: Mapping[int, tuple[str, str]]) -> dict[str, dict[str, str]]:
    """Return what *line* says, by fact and language."""
    said: dict[str, dict[str, str]] = {}
    for place, text in line:
        if place.column in columns and text.strip():
            fact, language = columns[place.column]
            said.setdefault(fact, {})[language] = " ".join(text.split())
    return said


def _person(said: Mapping[str, Mapping[str, str]], languages: Sequence[str]) -> dict[str, object]:
    facts = ("office", "institution")
    texts = {fact: {tag: said.get(fact, {}).get(tag) for tag in languages} for fact in facts}
    known = {fact: text for fact, text in texts.items() if any(text.values())}
    return {"name": said.get("name", {}).get(""), **known}
