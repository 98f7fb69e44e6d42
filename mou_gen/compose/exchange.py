"""Documents are never changed; here a changed copy is made, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from mou_gen.document import (
    Annex,
    Article,
    Cell,
    Columns,
    Field,
    Fields,
    Paragraph,
    Parallel,
    Part,
    Row,
    Signature,
    Signatures,
    Table,
)

T = TypeVar("T")


def each_paragraph(
    blocks: tuple[T, ...], change: Callable[[Paragraph], Paragraph]
) -> tuple[T, ...]:
    """Return *blocks* with every paragraph in them exchanged by *change*, in reading order."""
    return tuple(_exchange(block, change) for block in blocks)


def _exchange(node: Any, change: Callable[[Paragraph], Paragraph]) -> Any:  # noqa: C901 - a `match`
    match node:
        case None:
            return None
        case Paragraph():
            return change(node)
        case Field():
            return replace(node, term=_exchange(node.term, change), value=change(node.value))
        case Parallel():
            return replace(node, sides=each_paragraph(node.sides, change))
        case Fields():
            return replace(node, rows=each_paragraph(node.rows, change))
        case Article():
            heading = _exchange(node.heading, change)
            return replace(node, heading=heading, body=each_paragraph(node.body, change))
        case Cell():
            return replace(node, kids=each_paragraph(node.kids, change))
        case Row():
            return replace(node, cells=each_paragraph(node.cells, change))
        case Table():
            header = _exchange(node.header, change)
            return replace(node, header=header, rows=each_paragraph(node.rows, change))
        case Signature():
            above, stamp, below = (
                each_paragraph(kids, change) for kids in (node.above, node.stamp, node.below)
            )
            return replace(node, above=above, stamp=stamp, below=below)
        case Signatures():
            return replace(node, blocks=each_paragraph(node.blocks, change))
        case Annex() | Part() | Columns():
            return replace(node, body=each_paragraph(node.body, change))
        case _:
            raise TypeError(f"{type(node).__name__} holds no paragraphs")
