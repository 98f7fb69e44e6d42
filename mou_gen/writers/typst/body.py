"""The Document as plain data for `paper.typ`: what is printed, in its order, and what may part.

No markup is made: Typst reads the words from JSON, where they can be nothing but words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile, takewhile
from typing import Any, assert_never

from mou_gen.document import (
    Annex,
    Article,
    Blank,
    Block,
    Break,
    Columns,
    Document,
    Emphasis,
    Field,
    Fields,
    Inline,
    Letterhead,
    Paragraph,
    Parallel,
    Part,
    Ref,
    Role,
    Row,
    Signature,
    Signatures,
    Strong,
    Table,
    Text,
    Value,
    words,
)
from mou_gen.theme import Theme
from mou_gen.writers.breaks import Ruler, depth, kept
from mou_gen.writers.outline import heading_levels
from mou_gen.writers.shapes import is_narrow, is_place, one_under_another

Data = dict[str, Any]

_SPACE = re.compile(r"[ \t\r\n\f]+")
_KEPT_WITH_NEXT = (Role.HEADING, Role.SECTION, Role.CLOSING)


def as_data(document: Document, theme: Theme) -> Data:
    """Return letterhead and body of *document* in values that JSON has, without its pictures.

    The theme says which rows are so long that they may break.
    """
    writer, kop = _Writer(document, theme), document.letterhead
    return {
        "kop": writer.letterhead(kop) if kop else None,
        "body": writer.blocks(document.body),
    }


class _Writer:
    def __init__(self, document: Document, theme: Theme) -> None:
        self._ruler = Ruler(theme)
        self._kept = kept(document, self._ruler)
        self._first = document.languages[0]
        self._levels = heading_levels(document.body)
        self._slanted = True
        """Whether what is not in the first language is slanted: it has no column or part."""

    # ---- blocks

    def blocks(self, blocks: Iterable[Block]) -> list[Data]:
        found = [each for block in blocks for each in self._block(block)]
        return list(_joined(found))

    def _block(self, block: Block) -> Iterator[Data]:
        match block:
            case Paragraph():
                yield self._paragraph(block)
            case Parallel():
                yield from (each for side in block.sides for each in self._block(side))
            case Field():
                yield self._fields((block,))
            case Fields():
                yield self._fields(block.rows)
            case Article():
                yield from (
                    each for kid in (block.heading, *block.body) for each in self._block(kid)
                )
            case Table():
                yield self._table(block)
            case Signatures():
                yield self._signatures(block)
            case Columns():
                yield self._columns(block)
            case Part():
                self._slanted = False
                yield {"kind": "part", "body": self.blocks(block.body)}
                self._slanted = True
            case Annex():
                yield {"kind": "annex", "body": self.blocks(block.body)}
            case _:
                assert_never(block)

    def _fields(self, rows: Iterable[Field | Parallel]) -> Data:
        sides = one_under_another(rows)
        return {"kind": "fields", "narrow": is_narrow(sides), "rows": list(map(self._field, sides))}

    def _field(self, field: Paragraph | Field) -> Data:
        breaks = self._breaks(field.id, self._ruler.field_lines(field))
        if isinstance(field, Paragraph):
            return {**breaks, "term": None, "value": self._paragraph(field)}
        term = self._paragraph(field.term) if field.term else None
        return {**breaks, "term": term, "value": self._paragraph(field.value)}

    def _table(self, table: Table) -> Data:
        rows = [self._row(row, table.widths) for row in table.rows]
        return {
            "kind": "table",
            "widths": table.widths,
            "header": self._row(table.header, table.widths)["cells"],
            "rows": rows,
            "last": [],
            "long": self._ruler.is_long(
                sum(self._ruler.row_lines(row, table.widths) for row in table.rows)
            ),
        }

    def _row(self, row: Row, widths: Sequence[int]) -> Data:
        breaks = self._breaks(row.id, self._ruler.row_lines(row, widths))
        return {**breaks, "cells": [self.blocks(cell.kids) for cell in row.cells]}

    def _breaks(self, id: str, lines: int) -> Data:
        """Return whether a row of *lines* lines may break, and whether it may part from the next."""
        return {"long": self._ruler.is_long(lines), "kept": id in self._kept}

    def _signatures(self, signatures: Signatures) -> Data:
        rows = signatures.rows
        return {
            "kind": "signatures",
            "alone": len(signatures.blocks) == 1,
            "crowded": len(rows) > 2,
            "rows": [[self._signature(each) for each in pair] for pair in rows],
        }

    def _signature(self, signature: Signature | None) -> Data | None:
        if signature is None:
            return None
        return {
            "above": self.blocks(signature.above),
            "stamp": self.blocks(signature.stamp),
            "place": bool(signature.stamp) and is_place(signature.stamp),
            "below": self.blocks(signature.below),
        }

    def letterhead(self, kop: Letterhead) -> Data:
        emblems = [
            {
                "blank": emblem.picture.text if isinstance(emblem.picture, Blank) else "",
                "alt": emblem.alt,
                "width_mm": emblem.width_mm,
            }
            for emblem in kop.emblems
        ]
        return {
            "kop": str(kop.kop),
            "emblems": emblems,
            "lines": [self.blocks((line,)) for line in kop.lines],
            "foot": list(map(words, kop.foot)),
        }

    # ---- languages side by side

    def _columns(self, columns: Columns) -> Data:
        self._slanted = False
        names = list(map(self._paragraph, columns.header))
        rows = [row for block in columns.body for row in self._side_by_side(block)]
        self._slanted = True
        return {"kind": "columns", "names": names, "rows": rows}

    def _side_by_side(self, block: Block) -> Iterator[Data]:
        match block:
            case Parallel():
                first = block.sides[0]
                role = first.value.role if isinstance(first, Field) else first.role
                lines = self._ruler.lines(block, self._ruler.column_mm(len(block.sides)))
                breaks = self._breaks(block.id, lines)
                breaks["kept"] |= role in _KEPT_WITH_NEXT
                yield {**breaks, "role": str(role), "sides": list(map(self._side, block.sides))}
            case Article():
                for each in (block.heading, *block.body):
                    yield from self._side_by_side(each)
            case Fields():
                for row in block.rows:
                    yield from self._side_by_side(row)
            case Paragraph() | Field():
                lines = self._ruler.lines(block, self._ruler.text_mm)
                yield {**self._breaks(block.id, lines), "role": "", "sides": [self._side(block)]}
            case _:
                blocks = self.blocks((block,))
                yield {"long": True, "kept": False, "role": "", "sides": [blocks]}

    def _side(self, side: Paragraph | Field) -> list[Data]:
        """Return a cell of a narrow column, where a field is one paragraph: "term : value".

        A value with a label of its own begins a line, so that it is level with those below it.
        """
        if isinstance(side, Paragraph):
            return [self._paragraph(side)]
        if side.term is None:
            return [self._paragraph(side.value)]
        term = replace(side.term, role=side.value.role)
        if side.value.label:
            return [self._paragraph(_longer(term, " :")), self._paragraph(side.value)]
        return [self._paragraph(_longer(term, " : ", *side.value.kids))]

    # ---- paragraphs

    def _paragraph(self, paragraph: Paragraph) -> Data:
        foreign = paragraph.language not in ("", self._first)
        return {
            "kind": "paragraph",
            "role": str(paragraph.role),
            "level": self._levels.get(paragraph.id, 0),
            "label": paragraph.label.text if paragraph.label else "",
            "depth": depth(paragraph),
            "language": paragraph.language if foreign else "",
            "slanted": foreign and self._slanted,
            "kept": paragraph.id in self._kept or paragraph.role in _KEPT_WITH_NEXT,
            "words": _inlines(paragraph.kids),
        }


def _joined(blocks: list[Data]) -> Iterator[Data]:
    """Yield *blocks*, the end of what comes before signatures kept with them.

    Signatures stand below columns within the reach of their names; whatever else follows columns
    takes along those of their last rows that may not part from it.
    """
    for above, block, below in zip([None, *blocks], blocks, [*blocks[1:], None], strict=False):
        if below and below["kind"] == "signatures":
            _keep(block)
        if block["kind"] == "signatures" and above and above["kind"] == "columns":
            continue
        yield _with_next(block, below) if block["kind"] == "columns" and below else block


def _keep(block: Data) -> None:
    """Keep the end of *block* with what follows it."""
    match block["kind"]:
        case "part":
            _keep(block["body"][-1])
        case "fields" | "columns":
            block["rows"][-1]["kept"] = True
        case "table":
            _keep_rows(block)
        case _:
            block["kept"] = True


def _keep_rows(table: Data) -> None:
    """Set the last rows of *table* by themselves, all of a short one: only a block can be kept."""
    *above, end = table["rows"]
    rest = list(dropwhile(lambda row: row["kept"], reversed(above)))[::-1] if table["long"] else []
    last = [*above[len(rest) :], end]
    if not any(row["long"] for row in last):
        table.update(rows=rest, last=last)


def _with_next(columns: Data, below: Data) -> Data:
    if below["kind"] == "signatures":
        return {**columns, "signatures": below}
    rows = columns["rows"]
    last = list(takewhile(lambda row: row["kept"], reversed(rows)))[::-1]
    return {**columns, "rows": rows[: len(rows) - len(last)], "last": last}


def _longer(paragraph: Paragraph, words: str, *more: Inline) -> Paragraph:
    return replace(paragraph, kids=(*paragraph.kids, Text(words), *more))


def _inlines(kids: Iterable[Inline]) -> list[Any]:
    """Return words as text, a break as a new line, and what is strong or emphasised as a pair."""
    return list(map(_inline, kids))


def _inline(kid: Inline) -> Any:
    match kid:
        case Text() | Value() | Blank():
            return _SPACE.sub(" ", kid.text)
        case Ref():
            return kid.label
        case Strong():
            return ["strong", _inlines(kid.kids)]
        case Emphasis():
            return ["emphasis", _inlines(kid.kids)]
        case Break():
            return "\n"
        case _:
            assert_never(kid)
