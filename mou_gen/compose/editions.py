"""Editions: how several languages of one Document are laid out.

Up to here a document holds each paragraph in every language, side by side in a `Parallel`.
An edition moves whole nodes and changes no word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from mou_gen.document import (
    Annex,
    Article,
    Block,
    Cell,
    Columns,
    Document,
    Field,
    Fields,
    Layout,
    Paragraph,
    Parallel,
    Part,
    Role,
    Row,
    Signatures,
    Table,
    Text,
)
from mou_gen.errors import Source
from mou_gen.language.labels import Labels


def edition(document: Document, labels: Mapping[str, Labels]) -> Document:
    """Return *document* laid out as its `layout` says; one language alone stays as it is."""
    if len(document.languages) == 1:
        return document
    match document.layout:
        case Layout.COLUMNS:
            return replace(document, body=_in_columns(document.body, document, labels))
        case Layout.STACKED:
            return document
        case Layout.SEQUENTIAL:
            return replace(document, body=_in_parts(document))


def column_names(document: Document, labels: Mapping[str, Labels]) -> tuple[str, ...]:
    """Return the words that an edition of *document* adds to it: a name a language, over columns."""
    in_columns = len(document.languages) > 1 and document.layout is Layout.COLUMNS
    return tuple(labels[tag].name for tag in document.languages) if in_columns else ()


def _in_columns(
    body: Iterable[Block], document: Document, labels: Mapping[str, Labels]
) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for side_by_side, run in groupby(body, lambda b: isinstance(b, Parallel | Article | Fields)):
        if side_by_side:
            rows = tuple(run)
            blocks.append(Columns(_names(rows[0], document.languages, labels), rows))
        else:
            blocks += (
                replace(b, body=_in_columns(b.body, document, labels))
                if isinstance(b, Annex)
                else b
                for b in run
            )
    return tuple(blocks)


def _names(
    first: Any, languages: Sequence[str], labels: Mapping[str, Labels]
) -> tuple[Paragraph, ...]:
    """Return the headers of the columns that begin with *first*: each language's own name."""
    return tuple(
        Paragraph(f"{first.id}/column", tag, (Text(labels[tag].name),), Source(""), Role.LINE)
        for tag in languages
    )


def _in_parts(document: Document) -> tuple[Block, ...]:
    """Return a part a language, then what is signed once, and what follows it."""
    end = next((i for i, b in enumerate(document.body) if _is_signed(b)), len(document.body))
    text, rest = document.body[:end], document.body[end:]
    parts = (Part(tag, tuple(_only(b, tag) for b in text)) for tag in document.languages)
    return (*parts, *rest)


def _is_signed(block: Block) -> bool:
    """Return whether *block* is signed: the signatures, an annex, a table with cells to sign in."""
    if isinstance(block, Table):
        return any(not cell.kids for row in block.rows for cell in row.cells)
    return isinstance(block, Signatures | Annex)


def _only(node: Any, language: str) -> Any:
    """Return *node* with every `Parallel` in it replaced by its side in *language*."""
    match node:
        case Parallel():
            return next(side for side in node.sides if side.language == language)
        case Article():
            body = tuple(_only(b, language) for b in node.body)
            return replace(node, heading=_only(node.heading, language), body=body)
        case Fields():
            return replace(node, rows=tuple(_only(row, language) for row in node.rows))
        case Table():
            rows = tuple(_only(row, language) for row in node.rows)
            return replace(node, header=_only(node.header, language), rows=rows)
        case Row():
            return replace(node, cells=tuple(_only(cell, language) for cell in node.cells))
        case Cell():
            return Cell(tuple(_only(kid, language) for kid in node.kids))
        case Paragraph():
            return replace(node, language=node.language or language)
        case Field():
            return node
        case _:
            raise TypeError(f"{type(node).__name__} cannot stand before the signatures")
