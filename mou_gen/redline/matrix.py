"""The matrix of changes (matriks perubahan): what each provision said and says, side by side.

A document of its own, on pages that lie across, for the table of a negotiation: a column is left empty for
the answer of the other side.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from mou_gen.data.spreadsheet import csv_table
from mou_gen.document import (
    Cell,
    Document,
    Inline,
    Kop,
    Layout,
    Paragraph,
    Parallel,
    Role,
    Row,
    Strong,
    Table,
    Text,
    accepted,
)
from mou_gen.errors import Source
from mou_gen.language.dates import long_date
from mou_gen.language.labels import Labels
from mou_gen.redline.provisions import ChangedProvision, MarkedText, changed_provisions
from mou_gen.theme import Theme

KIND = "change-matrix"
_COLUMNS = ("no", "provision", "was", "now", "remark", "answer")
_WIDTHS = (5, 16, 27, 27, 12, 13)
_NOWHERE = Source("")


def landscape(theme: Theme) -> Theme:
    """Return *theme* for pages that lie across."""
    side = theme.right_mm
    return replace(
        theme,
        page_width_mm=theme.page_height_mm,
        page_height_mm=theme.page_width_mm,
        left_mm=side,
        size_pt=theme.small_pt,
    )


def change_matrix(document: Document, labels: Mapping[str, Labels]) -> Document:
    """Return the matrix of *document*, a redline in its edition, one row a provision in its languages."""
    now, by = accepted(document), document.revision
    assert by is not None
    tags = document.languages
    kop = now.letterhead if now.letterhead and now.letterhead.kop is Kop.OFFICE else None
    titles = {tag: labels[tag].changes["title"] for tag in tags}
    rows = (
        _row(n, each, tags, labels)
        for n, each in enumerate(changed_provisions(document, labels), 1)
    )
    told = {tag: labels[tag].changes["by"].format(author=_by(document, tag)) for tag in tags}
    return replace(
        now,
        kind=KIND,
        title=f"{titles[tags[0]].capitalize()}: {now.title}",
        date=by.date,
        layout=Layout.STACKED,
        draft=False,
        carries_data=False,
        letterhead=kop,
        initials=(),
        body=(
            _line("title", {tag: titles[tag].upper() for tag in tags}, Role.TITLE),
            _line("of", {"": now.title}, Role.TITLE),
            _line("by", told, Role.BODY),
            Table("changes", _WIDTHS, _header(tags, labels), tuple(rows)),
        ),
    )


def matrix_as_csv(document: Document, labels: Mapping[str, Labels]) -> bytes:
    """Return the matrix of *document*, a redline, as a table for a spreadsheet, a column a language."""
    table = csv_table(_cells(document, labels), "\r\n")
    return table.encode("utf-8-sig")


def _cells(document: Document, labels: Mapping[str, Labels]) -> Iterator[list[str]]:
    """Yield the names of the columns, and then the cells of each change."""
    tags = document.languages
    wide = {"was", "now"}
    first = labels[tags[0]].changes
    yield [
        f"{first[name]} ({tag})" if name in wide else first[name]
        for name in _COLUMNS
        for tag in (tags if name in wide else tags[:1])
    ]
    for n, each in enumerate(changed_provisions(document, labels), 1):
        said = {"no": str(n), "provision": _in(each.place, tags[0]), "answer": ""}
        said["remark"] = _remark(each, tags[0], labels)
        texts = {"was": each.was, "now": each.now}
        yield [
            _plain(texts[name], tag) if name in wide else said[name]
            for name in _COLUMNS
            for tag in (tags if name in wide else tags[:1])
        ]


def _by(document: Document, tag: str) -> str:
    assert document.revision is not None
    author, date = document.revision.author, document.revision.date
    return f"{author}, {long_date(dt.date.fromisoformat(date), tag)}" if date else author


def _header(tags: Sequence[str], labels: Mapping[str, Labels]) -> Row:
    cells = (
        Cell((_line(name, {tag: labels[tag].changes[name] for tag in tags}),)) for name in _COLUMNS
    )
    return Row("header", tuple(cells), _NOWHERE)


def _row(n: int, each: ChangedProvision, tags: Sequence[str], labels: Mapping[str, Labels]) -> Row:
    remarks = {tag: _remark(each, tag, labels) for tag in tags}
    place = {tag: _in(each.place, tag) for tag in tags}
    cells = (
        Cell((_line(f"{n}/no", {"": str(n)}),)),
        Cell((_line(f"{n}/provision", place),)),
        _text_cell(f"{n}/was", each.was),
        _text_cell(f"{n}/now", each.now),
        Cell((_line(f"{n}/remark", remarks),)),
        Cell(()),
    )
    return Row(str(n), cells, _NOWHERE)


def _remark(each: ChangedProvision, tag: str, labels: Mapping[str, Labels]) -> str:
    words = labels[tag].changes
    remark = words[each.kind]
    if place := _in(each.formerly, tag):
        remark = f"{remark}; {words['before'].format(place=place)}"
    return remark


def _in(said: Mapping[str, str], tag: str) -> str:
    return said.get(tag, said.get("", ""))


def _line(id: str, said: Mapping[str, str], role: Role = Role.LINE) -> Paragraph | Parallel:
    return _paragraphs(id, {tag: (Text(words),) for tag, words in said.items()}, role)


def _text_cell(id: str, said: Mapping[str, MarkedText]) -> Cell:
    kids = {tag: tuple(_inlines(pieces)) for tag, pieces in said.items() if pieces}
    return Cell((_paragraphs(id, kids, Role.LINE),) if kids else ())


def _inlines(pieces: Iterable[tuple[str, bool]]) -> Iterator[Inline]:
    for text, marked in pieces:
        yield Strong((Text(text),)) if marked else Text(text)


def _paragraphs(
    id: str, said: Mapping[str, tuple[Inline, ...]], role: Role
) -> Paragraph | Parallel:
    sides = tuple(Paragraph(id, tag, kids, _NOWHERE, role) for tag, kids in said.items())
    return sides[0] if len(sides) == 1 else Parallel(id, sides, _NOWHERE)


def _plain(said: Mapping[str, MarkedText], tag: str) -> str:
    return "".join(text for text, _ in said.get(tag, said.get("", ())))
