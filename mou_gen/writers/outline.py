"""The headings of a Document, for screen readers and PDF bookmarks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from mou_gen.document import (
    Annex,
    Article,
    Block,
    Columns,
    Field,
    Fields,
    Paragraph,
    Parallel,
    Part,
    Role,
    Signatures,
    Table,
)


def heading_levels(body: Iterable[Block], top: int = 1) -> dict[str, int]:
    """Return the level of each heading by its id; no level is skipped (ISO 14289-1, 7.4.2)."""
    levels: dict[str, int] = {}
    below = top
    for node in _outline(body):
        if isinstance(node, Annex):
            levels |= heading_levels(node.body, below)
        elif node.role in (Role.HEADING, Role.SECTION):
            levels[node.id] = below
        elif node.role is Role.TITLE and below == top:
            levels[node.id] = top
            below = top + 1
    return levels


def _outline(blocks: Iterable[Block]) -> Iterator[Paragraph | Annex]:
    for block in blocks:
        match block:
            case Paragraph() | Annex():
                yield block
            case Parallel():
                yield from (side for side in block.sides if isinstance(side, Paragraph))
            case Article():
                yield from _outline((block.heading, *block.body))
            case Columns() | Part():
                yield from _outline(block.body)
            case Field() | Fields() | Table() | Signatures():
                pass
            case _:
                assert_never(block)
