"""The lines of the items of a list: one put in, taken out or moved, with its comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import yaml

from mou_gen.data.yaml_content import RefusedEditError, YamlContent
from mou_gen.data.yaml_lines import (
    content_end,
    flow_of,
    item_text,
    line_after,
    line_end_of,
    line_start,
)
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

_KEY_LINE = expression(
    r"^(?P<key>[^#\n]*:)[ ]*(?:#[^\n]*)?\r?\n(?:[ ]*(?:#[^\n]*)?\r?\n)*\Z", re.MULTILINE
)
"""The line of the key of a list, and comments between it and the first item."""


class ListLines:
    """The items of one list, each with the lines that belong to it."""

    def __init__(self, text: str, node: yaml.SequenceNode) -> None:
        self.text = text
        self.node = node
        self._flow = bool(node.flow_style)

    def inserted(self, index: int, item: YamlContent) -> Iterator[str]:
        """Yield the text with *item* as the *index*-th."""
        count = len(self.node.value)
        if index > count:
            raise RefusedEditError(_("the earlier items of the list must be filled in first"))
        if self._flow:
            yield self._flow_inserted(index, flow_of(item))
            return
        spans = self._spans()
        indent = self._indent()
        new = f"{' ' * indent}- {item_text(item, indent, line_end_of(self.text))}"
        at = spans[index][0] if index < count else spans[-1][1]
        glue = "" if not at or self.text[:at].endswith("\n") else line_end_of(self.text)
        last = at == len(self.text) and not self.text.endswith("\n")
        yield self.text[:at] + glue + (new.rstrip("\r\n") if last else new) + self.text[at:]

    def removed(self, index: int) -> Iterator[str]:
        """Yield the text without the *index*-th."""
        if self._flow:
            yield self._flow_removed(index)
            return
        start, end = self._spans()[index]
        if len(self.node.value) > 1:
            yield self.text[:start] + self.text[end:]
            return
        head = self.text[:start].rstrip()
        yield f"{head} []{line_end_of(self.text)}{self.text[end:]}"
        if found := _KEY_LINE.search(
            self.text[:start]
        ):  # with comments behind the key, or below it
            at = found.end("key")
            yield f"{self.text[:at]} []{self.text[at:start]}{self.text[end:]}"

    def moved(self, index: int, to: int) -> Iterator[str]:
        """Yield the text with the *index*-th as the *to*-th of all."""
        if self._flow:
            raws = [self._raw(each) for each in self.node.value]
            raws.insert(to, raws.pop(index))
            yield self._flow_list(raws)
            return
        spans = self._spans()
        parts = [self.text[start:end] for start, end in spans]
        end = line_end_of(self.text)
        parts = [part if part.endswith("\n") else part + end for part in parts]
        parts.insert(to, parts.pop(index))
        whole = "".join(parts)
        if not self.text[: spans[-1][1]].endswith("\n"):
            whole = whole.removesuffix(end)
        yield self.text[: spans[0][0]] + whole + self.text[spans[-1][1] :]

    def _indent(self) -> int:
        first = int(self.node.value[0].start_mark.index)
        line = self.text[line_start(self.text, first) : first]
        return line.rindex("-") if "-" in line else int(self.node.start_mark.column)

    def _spans(self) -> list[tuple[int, int]]:
        """Return where the lines of each item begin and end; comments above it are its own."""
        indent = int(self.node.start_mark.column)
        starts = []
        for number, each in enumerate(self.node.value):
            start = line_start(self.text, self._dash(number, each))
            floor = line_after(self.text, self._end(number - 1)) if number else None
            starts.append(self._with_comments(start, indent, floor))
        ends = [*starts[1:], line_after(self.text, self._end(len(starts) - 1))]
        return list(zip(starts, ends, strict=True))

    def _dash(self, number: int, each: yaml.Node) -> int:
        before = self._end(number - 1) if number else int(self.node.start_mark.index)
        found = self.text.rfind("-", before, int(each.start_mark.index) + 1)
        if found < 0:
            raise RefusedEditError(_("the list is written in an unusual way"))
        return found

    def _end(self, number: int) -> int:
        return content_end(self.node.value[number], self.text)

    def _with_comments(self, start: int, indent: int, floor: int | None) -> int:
        """Return where the comments begin that stand straight above the line *start*."""
        if floor is None:
            return start
        while start > floor:
            above = line_start(self.text, start - 1)
            line = self.text[above:start]
            if not line.lstrip(" ").startswith("#") or len(line) - len(line.lstrip(" ")) < indent:
                break
            start = above
        return start

    # ---- between brackets --------------------------------------------------------------

    def _raw(self, node: yaml.Node) -> str:
        return self.text[node.start_mark.index : node.end_mark.index]

    def _flow_list(self, raws: Sequence[str]) -> str:
        start, end = int(self.node.start_mark.index), int(self.node.end_mark.index)
        return f"{self.text[:start]}[{', '.join(raws)}]{self.text[end:]}"

    def _flow_inserted(self, index: int, new: str) -> str:
        kids = self.node.value
        if index < len(kids):
            at = int(kids[index].start_mark.index)
            return f"{self.text[:at]}{new}, {self.text[at:]}"
        at = int(kids[-1].end_mark.index) if kids else int(self.node.start_mark.index) + 1
        comma = ", " if kids else ""
        return f"{self.text[:at]}{comma}{new}{self.text[at:]}"

    def _flow_removed(self, index: int) -> str:
        kids = self.node.value
        if index + 1 < len(kids):
            start, end = kids[index].start_mark.index, kids[index + 1].start_mark.index
        elif index:
            start, end = kids[index - 1].end_mark.index, kids[index].end_mark.index
        else:
            start, end = kids[0].start_mark.index, kids[0].end_mark.index
        return self.text[:start] + self.text[end:]
