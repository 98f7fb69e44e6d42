"""An edition taken back: what stands in each language, side by side again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import cast

from mou_gen.document import (
    Annex,
    Block,
    Columns,
    Document,
    Field,
    N,
    Paragraph,
    Parallel,
    Part,
    mapped,
)


def in_parallel(document: Document) -> Document:
    """Return *document*, in the layout of its edition, as it was before: no word is changed.

    Raises:
        ValueError: its parts do not hold the same paragraphs in each language.
    """
    body: list[Block] = []
    for is_part, run in groupby(document.body, lambda block: isinstance(block, Part)):
        blocks = list(run)
        if is_part:
            parts = [each for each in blocks if isinstance(each, Part)]
            body += _together(parts).body
        else:
            body += _out_of_columns(blocks)
    return replace(document, body=tuple(body))


def _out_of_columns(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Columns():
                yield from block.body
            case Annex():
                yield replace(block, body=tuple(_out_of_columns(block.body)))
            case _:
                yield block


def _together(parts: list[Part]) -> Part:
    """Return the first of *parts*, each paragraph of it beside those of the others."""
    groups = zip(*map(_units, parts), strict=True)

    def together(node: N) -> N:
        if not isinstance(node, Paragraph | Field):
            return mapped(node, together)
        sides = next(groups)
        if len({side.id for side in sides}) > 1:
            raise ValueError(node.id)
        at = node.at if isinstance(node, Paragraph) else node.value.at
        return cast("N", Parallel(node.id, sides, at))

    whole = together(parts[0])
    if next(groups, None) is not None:
        raise ValueError(parts[0].language)
    return whole


def _units(part: Part) -> list[Paragraph | Field]:
    """Return the paragraphs and fields of *part*, in the order in which a change reaches them."""
    found: list[Paragraph | Field] = []

    def note(node: N) -> N:
        if isinstance(node, Paragraph | Field):
            found.append(node)
            return node
        return mapped(node, note)

    note(part)
    return found
