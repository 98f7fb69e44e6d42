"""Mail merge: the data of one file with the values of a table row.

A column is named after the key path of its fact (`numbers[0]`, `subject.id`), or a file maps
its name to one. An empty cell is a fact that is not known. Data of a victim have no place in
a table: a column below `sealed` is refused (UU 21/2007, article 44).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from mou_gen.data.loader import DataNode, Entries, Items, load
from mou_gen.data.rows import MergeColumn, MergeRow
from mou_gen.data.spreadsheet import Line, read_lines
from mou_gen.data.values import SourcedText, is_sealed
from mou_gen.document import Origin
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

NAME = "file"
"""The column that names the document of its row; without it the number of the row does."""

_PATH = expression(r"[a-z_]+(\[[^\[\]]+\])*(\.[a-z0-9_-]+(\[[^\[\]]+\])*)*")
_STEP = expression(r"\[[^\]]+\]|[^.\[\]]+")
_FILE_NAME = expression(r"[\w(][\w .,()-]{0,79}(?<![. ])")


def read_rows(path: Path, columns: Path | None = None) -> list[MergeRow]:
    """Return the rows of the table *path* below the names of its columns.

    *columns* is a file that has the key path for each name, or nothing for a column that is
    left out.

    Raises:
        InputError: the table, *columns* or the name of a column is wrong; every finding.
    """
    lines = read_lines(path)
    if len(lines) < 2:
        hint = _("write the column names in the first row, and one row for each document")
        raise InputError([Problem(Source.of(path), _("the table has no data rows"), hint)])
    used = _columns(lines[0], columns)
    rows = [_row(line, used) for line in lines[1:]]
    if problems := list(_wrong_names(rows)):
        raise InputError(problems)
    return rows


def _columns(line: Line, file: Path | None) -> dict[int, MergeColumn]:
    """Return the columns that are used, by number."""
    paths = load(file, file.parent) if file else None
    used: dict[int, MergeColumn] = {}
    problems: list[Problem] = []
    for place, text in line:
        name = text.strip()
        path = name if paths is None else paths.get(name)
        if paths is not None and name not in paths.places:
            problems.append(_unmapped(place, name, file))
        elif isinstance(path, str) and path:
            used[place.column] = MergeColumn(str(path), place)
    problems += _wrong_columns(list(used.values()))
    if paths is not None:
        problems += _lacking(paths, line)
    if problems:
        raise InputError(problems)
    return used


def _unmapped(place: Source, name: str, file: Path | None) -> Problem:
    message = _("`{file}` does not map the column `{name}`", file=file, name=name)
    hint = _(
        "add `{name}: ` and its key path there, or leave the value empty to ignore the column",
        name=name,
    )
    return Problem(place, message, hint)


def _lacking(paths: Entries, line: Line) -> Iterator[Problem]:
    there = {text.strip() for _place, text in line}
    for name, place in paths.places.items():
        if name not in there:
            message = _("the table has no column `{name}`", name=name)
            yield Problem(place, message, missing=name)


def _wrong_columns(columns: Sequence[MergeColumn]) -> Iterator[Problem]:
    seen: dict[str, Source] = {}
    for column in columns:
        if not _PATH.fullmatch(column.path):
            message = _("`{path}` is not a key path", path=column.path)
            hint = _("name the column as in `numbers[0]` or `subject.id`, or map it with --columns")
            yield Problem(column.place, message, hint)
        elif is_sealed(column.path):
            message = _("sealed data cannot come from a table")
            hint = _("keep personal data in the referral file (UU 21/2007, article 44)")
            yield Problem(column.place, message, hint)
        elif column.path in seen:
            message = _("two columns are mapped to `{path}`", path=column.path)
            yield Problem(column.place, message, _("keep one"))
        seen[column.path] = column.place


def _row(line: Line, used: Mapping[int, MergeColumn]) -> MergeRow:
    first = line[0][0]
    texts = {place.column: (place, text.strip()) for place, text in line}
    cells = [
        (column, *texts.get(number, (replace(first, column=number), "")))
        for number, column in used.items()
    ]
    name = next((text for column, _place, text in cells if column.path == NAME and text), "")
    facts = [cell for cell in cells if cell[0].path != NAME]
    return MergeRow(first, name or f"{first.line:04}", facts)


def _wrong_names(rows: Sequence[MergeRow]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for row in rows:
        if not _FILE_NAME.fullmatch(row.name):
            message = _("the document name in this row is not a valid file name")
            yield Problem(row.place, message, _("use only letters, digits, `-` and spaces"))
        elif other := seen.get(row.name.casefold()):
            message = _("row {row} has the same document name", row=other)
            yield Problem(row.place, message, _("give each document its own name"))
        seen[row.name.casefold()] = row.place.line


# ---- a row laid over the data ------------------------------------------------------------


def overlay_row(entries: Entries, row: MergeRow) -> Entries:
    """Return *entries* with the facts of *row* in their places; *entries* stay as they were.

    Raises:
        InputError: a column leads nowhere; every finding.
    """
    problems: list[Problem] = []
    for column, place, text in row.cells:
        fact = _Fact(
            column, text, Origin(entries.origin.file, replace(place, key_path=column.path))
        )
        try:
            entries = _in_entries(entries, _STEP.findall(column.path), fact)
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return entries


@value_class
class _Fact:
    """The text of a cell, "" where it is empty, with the place that it gets as a value."""

    column: MergeColumn
    text: str
    origin: Origin


def _with(node: DataNode | None, path: str, steps: Sequence[str], fact: _Fact) -> DataNode | None:
    """Return *node*, which has the key *path*, with *fact* at *steps* below it."""
    if not steps:
        return SourcedText(fact.text, fact.origin) if fact.text else None
    kind, put = (Items, _in_items) if steps[0].startswith("[") else (Entries, _in_entries)
    if node is None:
        node = kind(fact.origin.at(path))
    elif not isinstance(node, kind):
        message = _("`{path}` does not exist in documents of this kind", path=fact.column.path)
        raise InputError([Problem(fact.column.place, message, _("correct the key path"))])
    return put(node, steps, fact)  # type: ignore[arg-type]


def _in_entries(entries: Entries, steps: Sequence[str], fact: _Fact) -> Entries:
    key, path = steps[0], entries.path(steps[0])
    changed = entries.without("")
    if len(steps) == 1 or key not in entries:
        changed.places[key] = fact.origin.source
    kid = _with(entries.get(key), path, steps[1:], fact)
    if kid is None:
        changed.pop(key, None)
    else:
        name = SourcedText(key, fact.origin.at(path))
        changed[next((each for each in entries if each == key), name)] = kid
    return changed


def _in_items(items: Items, steps: Sequence[str], fact: _Fact) -> Items:
    name = steps[0][1:-1]
    index = _index(items, name)
    if index is None:
        message = _("there is no item `[{name}]` for `{path}`", name=name, path=fact.column.path)
        hint = _(
            "items are numbered from 0 or identified by their `key`; fill in "
            "the earlier items first"
        )
        raise InputError([Problem(fact.origin.source, message, hint)])
    changed = Items(items.origin)
    changed.extend(items)
    kid = _with(
        items[index] if index < len(items) else None,
        f"{items.origin.path}[{name}]",
        steps[1:],
        fact,
    )
    changed[index : index + 1] = [] if kid is None else [kid]
    return changed


def _index(items: Items, name: str) -> int | None:
    """Return the index of the item *name*, a number or its `key`; that of a new one at the end."""
    if name.isdecimal():
        return int(name) if int(name) <= len(items) else None
    keys = [str(each.get("key")) if isinstance(each, Entries) else "" for each in items]
    return keys.index(name) if name in keys else None
