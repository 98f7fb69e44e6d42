"""The Document as plain data for `document.typ`: what is printed, in order, and what may break.

No markup is made: Typst reads the words from JSON, where they can be nothing but words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Any, assert_never

from mou_gen.document import (
    Blank,
    Break,
    Deleted,
    Emblem,
    Emphasis,
    Inline,
    Inserted,
    Paragraph,
    Parallel,
    Revised,
    Strong,
    Text,
)
from mou_gen.startup.expressions import expression
from mou_gen.writers import page
from mou_gen.writers.letter_widths import WIDEST, Face
from mou_gen.writers.phrases import Marked, texts_and_marks
from mou_gen.writers.shapes import one_under_another
from mou_gen.writers.ties import parted, untied

Data = dict[str, Any]

_SPACE = expression(r"[ \t\r\n\f]+")
_SAFELY = 0.98
"""Part of what a tied space could grow by: its line would else be too long for its last word."""
_LABEL = Face(WIDEST, bold=True, kerned=False)
"""No label is wider than in this face: Typst measures those alone that may be too wide for their step."""


def as_data(laid: page.Page) -> Data:
    """Return letterhead and body, as *laid*, in values that JSON has, without its pictures."""
    kop = _letterhead(laid.letterhead) if laid.letterhead else None
    return {"kop": kop, "body": _blocks(laid.body)}


def margin(texts: Iterable[Paragraph | Parallel]) -> list[list[Any]]:
    """Return the lines of *texts*, which stand in a margin, each as words."""
    lines = (each for each in one_under_another(texts) if isinstance(each, Paragraph))
    return [_words(each, each.kids) for each in lines]


def _letterhead(kop: page.LaidLetterhead) -> Data:
    return {
        "kop": str(kop.kop),
        "emblems": list(map(_emblem, kop.emblems)),
        "crests": kop.crests,
        "government": _lines(kop.government),
        "office": _lines(kop.office),
        "address": _lines(kop.address),
    }


def _emblem(emblem: Emblem) -> Data:
    blank = emblem.picture.text if isinstance(emblem.picture, Blank) else ""
    return {"blank": blank, "alt": emblem.alt, "width_mm": emblem.width_mm}


# ---- blocks


def _blocks(blocks: Sequence[page.LaidBlock], after: Sequence[page.LaidBlock] = ()) -> list[Data]:
    """Return *blocks*, below which *after* stands.

    Signatures stand below columns within the reach of their names.
    """
    data: list[Data] = []
    above: page.LaidBlock | None = None
    for count, block in enumerate(blocks, 1):
        if not (isinstance(block, page.LaidSignatures) and isinstance(above, page.LaidColumns)):
            data.append(_block(block, (*blocks[count:], *after)))
        above = _end(block)
    return data


def _end(block: page.LaidBlock) -> page.LaidBlock:
    """Return what ends *block*: of a part its last block, else itself."""
    return _end(block.body[-1]) if isinstance(block, page.LaidPart) else block


def _block(block: page.LaidBlock, after: Sequence[page.LaidBlock]) -> Data:
    return {**_content(block, after), "space": str(block.space)}


def _content(block: page.LaidBlock, after: Sequence[page.LaidBlock]) -> Data:
    match block:
        case page.LaidParagraph():
            return _paragraph(block)
        case page.LaidFields(rows):
            return {"kind": "fields", "rows": list(map(_field, rows))}
        case page.LaidTable():
            return _table(block, after)
        case page.LaidSignatures():
            return _signatures(block)
        case page.LaidColumns():
            return _columns(block, after)
        case page.LaidPart(body, fresh):
            return {"kind": "part", "fresh": fresh, "body": _blocks(body, after)}
        case _:
            assert_never(block)


def _field(field: page.LaidField) -> Data:
    term = _paragraph(field.term) if field.term else None
    value = _paragraph(field.value)
    return {**_breaks(field), "term": term, "colon": field.has_colon, "value": value}


def _breaks(row: page.LaidField | page.LaidRow) -> Data:
    return {"long": row.long, "kept": row.kept}


def _table(table: page.LaidTable, after: Sequence[page.LaidBlock]) -> Data:
    """Return *table* and, where its last row is kept, what it has to leave room for below."""
    kept = table.rows and table.rows[-1].kept
    return {
        "kind": "table",
        "widths": table.widths,
        "small": table.small,
        "header": _row(table.header)["cells"],
        "rows": list(map(_row, table.rows)),
        "below": _blocks(_to_signatures(after)) if kept else [],
    }


def _row(row: page.LaidRow) -> Data:
    return {**_breaks(row), "cells": list(map(_lines, row.cells))}


def _to_signatures(blocks: Sequence[page.LaidBlock]) -> Sequence[page.LaidBlock]:
    """Return *blocks* to the first signatures; none if there are none before a new page."""
    for count, block in enumerate(blocks, 1):
        match block:
            case page.LaidSignatures():
                return blocks[:count]
            case page.LaidPart(fresh=True):
                break
            case _:
                pass
    return ()


def _signatures(signatures: page.LaidSignatures) -> Data:
    return {
        "kind": "signatures",
        "alone": signatures.alone,
        "crowded": signatures.crowded,
        "kept": signatures.kept,
        "rows": [[_signature(each) for each in pair] for pair in signatures.rows],
    }


def _signature(signature: page.LaidSignature | None) -> Data | None:
    if signature is None:
        return None
    return {
        "above": _lines(signature.above),
        "stamp": _lines(signature.stamp),
        "place": _lines(signature.place),
        "below": _lines(signature.below),
        "lowered": signature.lowered,
        "led": signature.led,
    }


# ---- languages side by side


def _columns(columns: page.LaidColumns, after: Sequence[page.LaidBlock]) -> Data:
    """Return *columns* with the signatures below them.

    Whatever else follows takes along those of the last rows that may not part from it.
    """
    rows: Sequence[page.Abreast | page.Across] = columns.rows
    below: Data = {}
    if after and isinstance(after[0], page.LaidSignatures):
        below = {"signatures": _signatures(after[0])}
    elif after:
        last = list(takewhile(lambda row: row.stays, reversed(rows)))[::-1]
        rows = rows[: len(rows) - len(last)]
        below = {"last": list(map(_level, last))}
    names, levels = list(map(_paragraph, columns.names)), list(map(_level, rows))
    return {"kind": "columns", "names": names, "rows": levels, **below}


def _level(row: page.Abreast | page.Across) -> Data:
    breaks = {"long": row.long, "kept": row.stays, "space": str(row.space)}
    match row:
        case page.Abreast():
            return {**breaks, "sides": list(map(_line, row.sides))}
        case page.Across(content):
            text = _line(content) if isinstance(content, page.LaidField) else _blocks([content])
            return {**breaks, "sides": [text]}
        case _:
            assert_never(row)


# ---- paragraphs


def _lines(lines: Iterable[page.LaidLine]) -> list[Data]:
    return [paragraph for line in lines for paragraph in _line(line)]


def _line(line: page.LaidLine) -> list[Data]:
    """Return *line*, a field as one paragraph: "term : value".

    A value with a label of its own begins a line, so that it is level with those below it.
    """
    if isinstance(line, page.LaidParagraph):
        return [_paragraph(line)]
    if line.term is None:
        return [_paragraph(line.value)]
    if line.value.node.label:
        return [_paragraph(line.term, Text(":")), _paragraph(line.value)]
    return [_paragraph(line.term, Text(": "), *line.value.node.kids)]


def _paragraph(paragraph: page.LaidParagraph, *more: Inline) -> Data:
    node = paragraph.node
    return {
        "kind": "paragraph",
        "role": str(paragraph.role),
        "level": paragraph.level,
        "label": node.label.text if node.label else "",
        "label_ems": _LABEL.width(f"{node.label.text} ") if node.label else 0,
        "change": str(node.change),
        "depth": paragraph.depth,
        "language": paragraph.language,
        "slanted": paragraph.slanted,
        "ragged": paragraph.ragged,
        "kept": paragraph.stays,
        "words": _words(node, (*node.kids, *more), paragraph.stretches),
    }


def _words(node: Paragraph, kids: Iterable[Inline], stretches: Sequence[float] = ()) -> list[Any]:
    words = _inlines(kids, iter(stretches))
    return [[str(node.change), words]] if node.change else words


def _inlines(kids: Iterable[Inline], stretches: Iterator[float]) -> list[Any]:
    """Return words as text, a break as a new line, and what is strong or emphasised as a pair.

    A piece that no line parts has what its spaces grow by, the next of *stretches*.
    """
    return [part for kid in texts_and_marks(kids) for part in _inline(kid, stretches)]


def _inline(kid: str | Marked, stretches: Iterator[float]) -> Iterator[Any]:
    match kid:
        case str():
            # every other piece is a word that no line parts
            for count, piece in enumerate(parted(_SPACE.sub(" ", kid))):
                if count % 2:
                    yield ["tied", round(_SAFELY * next(stretches, 0.0), 3), untied(piece)]
                elif piece:
                    yield piece
        case Strong():
            yield ["strong", _inlines(kid.kids, stretches)]
        case Emphasis():
            yield ["emphasis", _inlines(kid.kids, stretches)]
        case Break():
            yield "\n"
        case Inserted():
            yield ["inserted", _inlines(kid.kids, stretches)]
        case Deleted():
            yield ["deleted", _inlines(kid.kids, stretches)]
        case Revised():
            yield ["revised", _inlines(kid.kids, stretches)]
        case _:
            assert_never(kid)
