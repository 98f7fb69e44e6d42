"""The marks at which the items of a list end, by their place in it: "a. ...; b. ...; dan c. ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from mou_gen.document import Block, N, Paragraph, Parallel, Text, Value, mapped
from mou_gen.startup.expressions import expression

_MARK = expression(
    r"\s*(?P<sign>[.;,])(?:\s*(?P<joint>dan/atau|dan|atau|and/or|and|or))?\s*$", re.IGNORECASE
)
_JOINTS = {"id": "dan", "en": "and"}
FIRST_OF_LIST = 2
"""The level of huruf, the first at which items end with marks of their own."""
_LAST, _BEFORE_LAST, _EARLIER = range(3)


def level_of(block: Block) -> int | None:
    """Return the level of the number of *block*, None where it has none."""
    label = next((each.label for each in _texts(block)), None)
    return label.level if label else None


def with_mark(block: Block, old: Sequence[Block], after: Sequence[Block]) -> Block:
    """Return *block*, the new text of an item of a list, with the mark that what stands *after* it asks for.

    The *old* list gives the mark where the place is the same as before, and else its "dan" or "atau".
    What is no item of a list stays as it is, and so does one of a list without marks.
    """
    level = level_of(block)
    if level is None or level < FIRST_OF_LIST:
        return block
    place = min(sum(level_of(each) == level for each in _inside(after, level)), _EARLIER)
    marks = {tag: mark for tag in _JOINTS if (mark := _mark(tag, place, block, old))}

    def marked(node: N) -> N:
        if not isinstance(node, Paragraph) or node.language not in marks or not node.kids:
            return mapped(node, marked)
        *before, last = node.kids
        if isinstance(last, Value | Text):
            last = replace(last, text=_MARK.sub("", last.text))
        return replace(node, kids=(*before, last, Text(marks[node.language])))

    return marked(block)


def _mark(language: str, place: int, block: Block, old: Sequence[Block]) -> str:
    """Return the mark in *language* of an item at this *place*, "" where the *old* list has none."""
    was = {each.id: _MARK.search(each.text) for each in _said(old, language)}
    own = was.get(next(_texts(block)).id)
    if own and _place(own) == place:
        return own[0].strip()
    if not any(was.values()):
        return ""
    if place != _BEFORE_LAST:
        return "." if place == _LAST else ";"
    joints = (found["joint"] for found in was.values() if found and found["joint"])
    return f"; {next(joints, _JOINTS[language])}"


def _place(mark: re.Match[str]) -> int:
    """Return at which place of a list an item ends with *mark*."""
    if mark["joint"]:
        return _BEFORE_LAST
    return _LAST if mark["sign"] == "." else _EARLIER


def list_around(block: Block, body: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks of *body* that are one list with the item *block*, which stands in it."""
    place, level = body.index(block), level_of(block) or 0
    before = [*_inside(body[:place][::-1], level)][::-1]
    return (*before, block, *_inside(body[place + 1 :], level))


def _inside(blocks: Sequence[Block], level: int) -> Iterator[Block]:
    """Yield the first of *blocks* until one stands above *level*."""
    return takewhile(lambda each: (level_of(each) or 0) >= level, blocks)


def _said(blocks: Sequence[Block], language: str) -> Iterator[Paragraph]:
    return (each for block in blocks for each in _texts(block) if each.language == language)


def _texts(block: Block) -> Iterator[Paragraph]:
    for each in block.sides if isinstance(block, Parallel) else (block,):
        if isinstance(each, Paragraph):
            yield each
