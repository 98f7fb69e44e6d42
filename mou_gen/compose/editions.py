"""Editions: the layouts of the languages of one Document.

Up to here a document holds each paragraph in every language, side by side in a `Parallel`.
An edition moves whole nodes and changes no word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import assert_never, cast

from mou_gen.document import (
    Annex,
    Article,
    Block,
    Change,
    Columns,
    Document,
    Field,
    Fields,
    Layout,
    N,
    Node,
    Paragraph,
    Parallel,
    Part,
    Role,
    Signatures,
    Table,
    Text,
    mapped,
    walk,
)
from mou_gen.errors import Source
from mou_gen.language.labels import Labels


def edition(document: Document, labels: Mapping[str, Labels]) -> Document:
    """Return *document* laid out as its `layout` says; one language alone stays as it is."""
    if len(document.languages) == 1:
        return document
    match document.layout:
        case Layout.COLUMNS if not _is_filled_in(document.body):
            return replace(document, body=_in_columns(document.body, document, labels))
        case Layout.SEQUENTIAL if not (_is_filled_in(document.body) or _is_one_form(document.body)):
            return replace(document, body=_in_parts(document))
        case Layout.COLUMNS | Layout.STACKED | Layout.SEQUENTIAL:
            body = _opened(document.body, document.languages)
            return replace(document, body=tuple(map(_said_once, body)))


def column_names(document: Document, labels: Mapping[str, Labels]) -> tuple[str, ...]:
    """Return the words that an edition of *document* adds to it: a name a language, over columns."""
    in_columns = len(document.languages) > 1 and document.layout is Layout.COLUMNS
    in_columns = in_columns and not _is_filled_in(document.body)
    return tuple(labels[tag].name for tag in document.languages) if in_columns else ()


def _in_columns(
    body: Iterable[Block], document: Document, labels: Mapping[str, Labels]
) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for block in _opened(body, document.languages):
        match block:
            case Parallel() | Article() | Fields():
                if blocks and isinstance(above := blocks[-1], Columns):
                    blocks[-1] = replace(above, body=(*above.body, block))
                else:
                    names = _names(block.id, document.languages, labels)
                    blocks.append(Columns(names, (block,)))
            case Annex():
                blocks.append(replace(block, body=_in_columns(block.body, document, labels)))
            case Table() | Signatures():
                blocks.append(_said_once(block))
            case Paragraph() | Field() | Columns() | Part():
                blocks.append(block)
            case _:
                assert_never(block)
    return tuple(blocks)


def _opened(body: Iterable[Block], languages: Sequence[str]) -> tuple[Block, ...]:
    """Return *body*, its titles and notes whole in one language, then in the next, over all columns."""
    blocks: list[Block] = []
    for role, run in groupby(body, _role):
        if role in (Role.TITLE, Role.NOTE):
            whole = tuple(run)
            blocks += (each for tag in languages for each in _sides(whole, tag, languages[0]))
        else:
            blocks += (
                replace(each, body=_opened(each.body, languages))
                if isinstance(each, Annex)
                else each
                for each in run
            )
    return tuple(blocks)


def _said_once(node: N) -> N:
    """Return *node* with what is the same in all languages, as a name or a date, standing once under one another.

    A value stands beside the first of its terms, and so does a line to write on.
    """
    match node:
        case Parallel(sides=(Field() as first, *_)) if all(
            isinstance(each, Field) and each.value.text == first.value.text for each in node.sides
        ):
            terms = [
                _termed(each) for each in node.sides[1:] if isinstance(each, Field) and each.term
            ]
            return cast("N", replace(node, sides=(first, *terms)) if terms else first)
        case Parallel(sides=(Paragraph(label=None) as first, *others)) if all(
            isinstance(each, Paragraph) and each.text == first.text for each in others
        ):
            return cast("N", replace(first, language="")) if first.text else node
        case Parallel(sides=(Paragraph(role=Role.LINE), *_)) if any(map(_is_wordless, node.sides)):
            worded = tuple(each for each in node.sides if not _is_wordless(each))
            return cast("N", worded[0] if len(worded) == 1 else replace(node, sides=worded))
        case _:
            return mapped(node, _said_once)


def _is_wordless(block: Block) -> bool:
    """Return whether *block* is a line that its language has no words for: "di" of an address has none in English."""
    return isinstance(block, Paragraph) and block.role is Role.LINE and not block.kids


def _termed(field: Field) -> Field:
    """Return *field* without its value."""
    return replace(field, value=replace(field.value, role=Role.LINE, kids=(), label=None))


def _role(block: Block) -> Role | None:
    first = block.sides[0] if isinstance(block, Parallel) else block
    return first.role if isinstance(first, Paragraph) else None


def _sides(blocks: Iterable[Block], language: str, first: str) -> Iterator[Block]:
    """Yield *blocks* in *language*; what is no language's own stands in the *first* alone."""
    for block in blocks:
        if isinstance(block, Parallel):
            yield from (side for side in block.sides if side.language == language)
        elif language == first:
            yield block


def _names(
    first: str, languages: Sequence[str], labels: Mapping[str, Labels]
) -> tuple[Paragraph, ...]:
    """Return the headers of the columns that begin with the id *first*: each language's own name."""
    return tuple(
        Paragraph(f"{first}/column", tag, (Text(labels[tag].name),), Source(""), Role.LINE)
        for tag in languages
    )


def _in_parts(document: Document) -> tuple[Block, ...]:
    """Return a part a language, then what is signed once, and a part a language of each annex below."""
    end = _end_of_text(document.body)
    parts: list[Block] = [*_a_part_a_language(document.body[:end], document.languages)]
    for is_annex, run in groupby(document.body[end:], _is_unsigned_annex):
        below = tuple(run)
        parts += (
            _a_part_a_language(below, document.languages) if is_annex else map(_said_once, below)
        )
    return tuple(parts)


def _end_of_text(body: Sequence[Block]) -> int:
    """Return where the signatures begin, or a table with cells to sign in right above them."""
    signed = (i for i, block in enumerate(body) if isinstance(block, Signatures))
    end = next(signed, len(body))
    while end and isinstance(body[end - 1], Table) and _is_signed(body[end - 1]):
        end -= 1
    return end


def _is_filled_in(body: Iterable[Block]) -> bool:
    """Return whether *body* has fields to write on: who signs on a form, signs on it once."""
    fields = (each for block in body for each in walk(block) if isinstance(each, Field))
    return any(each.value.role is Role.FILL for each in fields)


def _is_one_form(body: Sequence[Block]) -> bool:
    """Return whether *body* is a list that everyone signs, with no text but its title and fields above it.

    In a part of its own, one language would be a title without the list.
    """
    above = body[: _end_of_text(body)]
    signed = any(map(_is_signed, body[len(above) :]))
    return signed and all(
        isinstance(each, Fields) or _role(each) in (Role.TITLE, Role.NOTE) for each in above
    )


def _is_unsigned_annex(block: Block) -> bool:
    return isinstance(block, Annex) and not any(map(_is_signed, walk(block)))


def _is_signed(node: Node) -> bool:
    """Return whether *node* is a table with empty cells, in which each person listed signs."""
    return isinstance(node, Table) and any(not cell.kids for row in node.rows for cell in row.cells)


def _a_part_a_language(blocks: Iterable[Block], languages: Sequence[str]) -> Iterator[Part]:
    if text := tuple(blocks):
        for tag in languages:
            body = map(_only(tag), text)
            yield Part(tag, tuple(each for each in body if not _is_wordless(each)))


def _only(language: str) -> Change:
    """Return what gives a node with every `Parallel` in it replaced by its side in *language*."""

    def only(node: N) -> N:
        match node:
            case Parallel(_, sides):
                # a side may stand wherever a `Parallel` does
                return cast("N", next(each for each in sides if each.language == language))
            case Paragraph():
                return cast("N", replace(node, language=node.language or language))
            case Field():
                return node
            case _:
                return mapped(node, only)

    return only
