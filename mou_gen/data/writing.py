"""The one writer of files of data: it changes the bytes of what is meant, and no other byte.

A file is composed, changed in one place, composed again and compared: every other key, text and
item must say what it said, and the place must say what was wanted. Where no way of writing it
leads to that, nothing is written, and the reason is given.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from mou_gen.data.text_files import decoded
from mou_gen.data.values import FORBIDDEN
from mou_gen.data.yaml_scalars import ScalarSpot, new_scalar, replacements
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _

_STEP = re.compile(r"\[([^\[\]]*)\]|([^.\[\]]+)")
_BOM = b"\xef\xbb\xbf"
_NOTHING = ("", "~", "null", "Null", "NULL")

YamlContent = str | list[Any] | dict[str, Any] | None
"""What a file says: texts, lists, mappings, None for a key without a value."""


class RefusedEditError(Exception):
    """An edit cannot be written without touching more than it should; the message says why."""


@dataclass(frozen=True, slots=True)
class SetText:
    """Write *text* at the key *path*, which may not be there yet."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class InsertItem:
    """Write *item* into the list at *path*, as its *index*-th."""

    path: str
    index: int
    item: YamlContent


@dataclass(frozen=True, slots=True)
class RemoveItem:
    """Take the item *path* out of its list, with the comments above it."""

    path: str


@dataclass(frozen=True, slots=True)
class MoveItem:
    """Let the item *path* be the *index*-th of its list, with the comments above it."""

    path: str
    index: int


@dataclass(frozen=True, slots=True)
class LengthenList:
    """Let the list at *path*, which may not be there yet, have *length* items; those added are empty texts."""

    path: str
    length: int


DataEdit = SetText | InsertItem | RemoveItem | MoveItem | LengthenList


def rewritten(data: bytes, edits: Iterable[DataEdit], file: str) -> bytes:
    """Return the YAML file *data* with *edits* made in it, one after another; *file* is its name.

    Raises:
        InputError: one of them cannot be made; every byte would stay.
    """
    mark = _BOM if data.startswith(_BOM) else b""
    text = decoded(data, file)
    for edit in edits:
        try:
            text = _edited(text, edit)
        except RefusedEditError as error:
            message = _("`{path}` cannot be written here: {why}", path=edit.path, why=error)
            place = Source(file, key_path=edit.path)
            hint = _("write it yourself; the file was not changed")
            raise InputError([Problem(place, message, hint, "output")]) from None
    return mark + text.encode()


def can_write(data: bytes, edit: DataEdit, file: str) -> str:
    """Return why *edit* cannot be made in the file *data*, "" if it can."""
    try:
        _edited(decoded(data, file), edit)
    except RefusedEditError as error:
        return str(error)
    return ""


def _edited(text: str, edit: DataEdit) -> str:
    top = _composed(text)
    said = _said(top)
    wanted = _wanted(said, edit)
    for candidate in _candidates(text, top, edit):
        try:
            found = _said(_composed(candidate))
        except (yaml.YAMLError, RefusedEditError):
            continue
        if found == wanted:
            return candidate
    raise RefusedEditError(_("it cannot be written without changing other parts of the file"))


def _composed(text: str) -> yaml.MappingNode:
    try:
        top = yaml.compose(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        raise RefusedEditError(_("the file is not valid YAML")) from None
    if not isinstance(top, yaml.MappingNode):
        raise RefusedEditError(_("the file does not start with a key"))
    return top


def _candidates(text: str, top: yaml.Node, edit: DataEdit) -> Iterator[str]:
    match edit:
        case SetText(path, words):
            if found := FORBIDDEN.search(words):
                code = f"U+{ord(found[0]):04X}"
                raise RefusedEditError(_("it contains the character {code}", code=code))
            yield from _with_text(text, top, _steps(path), words)
        case InsertItem(path, index, item):
            yield from _Items(text, _at(top, _steps(path))).inserted(index, item)
        case RemoveItem(path):
            *above, last = _steps(path)
            items = _Items(text, _at(top, above))
            yield from items.removed(_index(items.node, last))
        case MoveItem(path, index):
            *above, last = _steps(path)
            items = _Items(text, _at(top, above))
            yield from items.moved(_index(items.node, last), index)
        case LengthenList(path, length):
            yield _lengthened(text, path, length)


# ---- what a file says --------------------------------------------------------------------


def _said(node: yaml.Node) -> YamlContent:
    match node:
        case yaml.MappingNode():
            pairs = [(str(key.value), _said(kid)) for key, kid in node.value]
            if len(dict(pairs)) < len(pairs):
                raise RefusedEditError(_("a key occurs twice"))
            return dict(pairs)
        case yaml.SequenceNode():
            return [_said(kid) for kid in node.value]
        case yaml.ScalarNode():
            empty = not node.style and node.value in _NOTHING
            return None if empty else str(node.value)
        case _:
            raise TypeError(f"YAML has no nodes of the type {type(node).__name__}")


def _wanted(said: Any, edit: DataEdit) -> YamlContent:
    """Return *said* with *edit* made in it."""
    match edit:
        case SetText(path, text):
            return _set(said, _steps(path), text)
        case InsertItem(path, index, item):
            return _relisted(said, _steps(path), lambda old: [*old[:index], item, *old[index:]])
        case RemoveItem(path):
            *above, last = _steps(path)
            return _relisted(said, above, lambda old: _without(old, last))
        case MoveItem(path, index):
            *above, last = _steps(path)
            return _relisted(said, above, lambda old: _shifted(old, last, index))
        case LengthenList(path, length):
            return _relisted(said, _steps(path), lambda old: [*old, *[""] * (length - len(old))])


def _set(said: Any, steps: Sequence[tuple[str, bool]], text: str) -> YamlContent:
    if not steps:
        return text
    (name, is_item), *rest = steps
    if is_item:
        items = list(said or [])
        number = _number(items, name)
        items[number : number + 1] = [
            _set(items[number] if number < len(items) else None, rest, text)
        ]
        return items
    if isinstance(said, str | list):
        raise RefusedEditError(_("there is no mapping with this key"))
    return {**(said or {}), name: _set((said or {}).get(name), rest, text)}


def _relisted(
    said: Any, steps: Sequence[tuple[str, bool]], change: Callable[[list[Any]], list[Any]]
) -> YamlContent:
    if not steps:
        if said is not None and not isinstance(said, list):
            raise RefusedEditError(_("this is not a list"))
        return change(said or [])
    (name, is_item), *rest = steps
    if is_item:
        items = list(said)
        number = _number(items, name)
        return [*items[:number], _relisted(items[number], rest, change), *items[number + 1 :]]
    return {**said, name: _relisted(said.get(name), rest, change)}


def _without(items: list[Any], name: tuple[str, bool]) -> list[Any]:
    number = _number(items, name[0])
    return [*items[:number], *items[number + 1 :]]


def _shifted(items: list[Any], name: tuple[str, bool], index: int) -> list[Any]:
    number = _number(items, name[0])
    rest = [*items[:number], *items[number + 1 :]]
    return [*rest[:index], items[number], *rest[index:]]


def _number(items: Sequence[Any], name: str) -> int:
    """Return the place of the item *name*, its `key` or its number; the one behind the last is new."""
    keys = [each.get("key") if isinstance(each, dict) else None for each in items]
    if name in keys:
        return keys.index(name)
    if name.isdecimal() and int(name) <= len(items):
        return int(name)
    raise RefusedEditError(_("the list has no such item"))


def _steps(path: str) -> list[tuple[str, bool]]:
    """Return the steps of a key *path*, each with whether it is an item of a list."""
    return [(item or key, bool(item)) for item, key in _STEP.findall(path)]


def _length(text: str, path: str) -> int:
    """Return how many items the list at *path* has; none where there is no list yet."""
    node: yaml.Node | None = _composed(text)
    for name, _is_item in _steps(path):
        node = _kid(node, name) if node is not None else None
    return len(node.value) if isinstance(node, yaml.SequenceNode) else 0


def _lengthened(text: str, path: str, length: int) -> str:
    for number in range(_length(text, path), length):
        text = _edited(text, SetText(f"{path}[{number}]", ""))
    return text


# ---- places ------------------------------------------------------------------------------


def _index(node: yaml.SequenceNode, name: tuple[str, bool]) -> int:
    said = _said(node)
    assert isinstance(said, list)
    number = _number(said, name[0])
    if number >= len(said):
        raise RefusedEditError(_("the list has no such item"))
    return number


def _at(node: yaml.Node, steps: Sequence[tuple[str, bool]]) -> yaml.SequenceNode:
    for name, _is_item in steps:
        kid = _kid(node, name)
        if kid is None:
            raise RefusedEditError(_("there is no such list"))
        node = kid
    if not isinstance(node, yaml.SequenceNode):
        raise RefusedEditError(_("this is not a list"))
    return node


def _kid(node: yaml.Node, name: str) -> yaml.Node | None:
    match node:
        case yaml.MappingNode():
            return next((kid for key, kid in node.value if key.value == name), None)
        case yaml.SequenceNode():
            said = _said(node)
            assert isinstance(said, list)
            number = _number(said, name)
            found: yaml.Node | None = node.value[number] if number < len(said) else None
            return found
        case _:
            return None


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _line_start(text: str, index: int) -> int:
    return text.rfind("\n", 0, index) + 1


def _line_after(text: str, index: int) -> int:
    """Return where the line behind that of *index* begins."""
    end = text.find("\n", index)
    return len(text) if end < 0 else end + 1


def _content_end(node: yaml.Node, text: str) -> int:
    """Return where the last sign of *node* ends; a block of YAML ends only where the next begins."""
    if node.end_mark.index <= node.start_mark.index:
        return int(node.end_mark.index)
    if not isinstance(node, yaml.CollectionNode) or node.flow_style:
        whole = text[node.start_mark.index : node.end_mark.index]
        return int(node.start_mark.index) + len(whole.rstrip())
    last = node.value[-1]
    return _content_end(last[1] if isinstance(node, yaml.MappingNode) else last, text)


# ---- a text ------------------------------------------------------------------------------


def _with_text(
    text: str, node: yaml.Node, steps: Sequence[tuple[str, bool]], words: str
) -> Iterator[str]:
    flow, indent = False, 0
    for count, (name, _is_item) in enumerate(steps):
        flow = flow or bool(getattr(node, "flow_style", False))
        indent = int(node.start_mark.column)
        kid = _kid(node, name)
        if kid is None:
            yield from _with_new(text, node, steps[count:], words, flow)
            return
        if _said(kid) is None and count < len(steps) - 1:
            yield from _below_empty(text, kid, steps[count + 1 :], words, indent)
            return
        node = kid
    if not isinstance(node, yaml.ScalarNode):
        raise RefusedEditError(_("this is not a text, but keys or a list"))
    yield from _scalar_replaced(text, node, words, flow, indent)


def _scalar_replaced(
    text: str, node: yaml.ScalarNode, words: str, flow: bool, indent: int
) -> Iterator[str]:
    start, end = int(node.start_mark.index), int(node.end_mark.index)
    column = int(node.start_mark.column)
    if start == end:
        new = new_scalar(words, column + 1, indent, flow=flow, line_end=_line_end(text))
        yield f"{text[:start]} {new}{text[start:]}"
        return
    if node.style in ("|", ">"):
        # a block ends only where something else begins; comments below it are not its own
        end = start + len(_block_lines(text[start:end], indent))
    spot = ScalarSpot(text, start, end, node.style or "", node.value, flow, indent)
    for new in replacements(spot, words):
        yield text[:start] + new + text[end:]


def _block_lines(raw: str, indent: int) -> str:
    """Return what of *raw* is the block itself: its lines that are indented by more than *indent*."""
    lines = raw.splitlines(keepends=True)
    inner = next((line for line in lines[1:] if line.strip()), "")
    depth = max(len(inner) - len(inner.lstrip(" ")), indent + 1)
    last = max(
        (n for n, line in enumerate(lines) if n and line.strip() and line[:depth].isspace()),
        default=0,
    )
    whole = "".join(lines[: last + 1])
    return whole.rstrip("\r\n") if last else whole


# ---- a key that is not there -------------------------------------------------------------


def _nested(steps: Sequence[tuple[str, bool]], words: str) -> YamlContent:
    said: YamlContent = words
    for name, is_item in reversed(steps):
        if is_item and name != "0":
            raise RefusedEditError(_("the earlier items of the list must be filled in first"))
        said = [said] if is_item else {name: said}
    return said


def _below_empty(
    text: str, kid: yaml.Node, steps: Sequence[tuple[str, bool]], words: str, indent: int
) -> Iterator[str]:
    """Yield *text* with what *steps* lead to below a key without a value."""
    start = int(kid.start_mark.index)
    end = int(kid.end_mark.index)
    lines = _lines_of(_nested(steps, words), indent + 2, _line_end(text))
    head = text[:start].rstrip(" ")
    rest = _line_after(text, end)
    yield head + text[end:rest].rstrip("\r\n") + _line_end(text) + lines + text[rest:]


def _with_new(
    text: str, node: yaml.Node, steps: Sequence[tuple[str, bool]], words: str, flow: bool
) -> Iterator[str]:
    if isinstance(node, yaml.SequenceNode):
        said = _nested(steps[1:], words)
        yield from _Items(text, node).inserted(len(node.value), said)
        return
    if not isinstance(node, yaml.MappingNode):
        raise RefusedEditError(_("there is no mapping with this key"))
    name = steps[0][0]
    said = _nested(steps[1:], words)
    if flow or node.flow_style:
        end = int(node.end_mark.index) - 1
        comma = ", " if node.value else ""
        yield f"{text[:end].rstrip()}{comma}{name}: {_flow(said)}{text[end:]}"
        return
    indent = int(node.start_mark.column)
    lines = _lines_of({name: said}, indent, _line_end(text))
    yield from _in_place_of_comment(text, node, name, indent, lines)
    yield from _behind_last(text, node, lines)


def _in_place_of_comment(
    text: str, node: yaml.Node, name: str, indent: int, lines: str
) -> Iterator[str]:
    """Yield *text* with *lines* in the place of the comment `# name:`, or below one that names it."""
    start = _line_start(text, int(node.start_mark.index))
    if indent == 0:
        start = 0
    pad = " " * indent
    comment = re.compile(rf"^{pad}#[ ]?{re.escape(name)}:.*(?:\n|\Z)", re.MULTILINE)
    naming = re.compile(rf"^{pad}#.*(?<![\w-]){re.escape(name)}(?![\w-]).*(?:\n|\Z)", re.MULTILINE)
    stop = _mapping_stop(text, node, indent)
    if found := comment.search(text, start, stop):
        end = found.end()
        deeper = re.compile(rf"{pad}#[ ]?(?:  |\t)+.*(?:\n|\Z)")
        while below := deeper.match(text, end, stop):
            end = below.end()
        yield text[: found.start()] + lines + text[end:]
    elif found := naming.search(text, start, stop):
        end = found.end()
        while (more := re.compile(rf"{pad}#.*(?:\n|\Z)").match(text, end, stop)) is not None:
            end = more.end()
        glue = "" if text[:end].endswith("\n") else _line_end(text)
        yield text[:end] + glue + lines + text[end:]


def _mapping_stop(text: str, node: yaml.Node, indent: int) -> int:
    """Return where the lines of *node* end, comments below it that are as deep included."""
    end = _line_after(text, _content_end(node, text))
    line = re.compile(r"([ ]*)(#?)[^\n]*(?:\n|\Z)")
    while end < len(text):
        found = line.match(text, end)
        if found is None or found.end() == end:
            break
        blank = not found[0].strip()
        if not blank and not (found[2] and len(found[1]) >= indent):
            break
        end = found.end()
    return end


def _behind_last(text: str, node: yaml.Node, lines: str) -> Iterator[str]:
    end = _line_after(text, _content_end(node, text))
    glue = "" if text[:end].endswith("\n") else _line_end(text)
    new = lines if end < len(text) or text.endswith("\n") else lines.rstrip("\r\n")
    yield text[:end] + glue + new + text[end:]


def _flow(said: YamlContent) -> str:
    match said:
        case str():
            return new_scalar(said, 0, 0, flow=True)
        case list():
            return f"[{', '.join(map(_flow, said))}]"
        case dict():
            return "{" + ", ".join(f"{key}: {_flow(kid)}" for key, kid in said.items()) + "}"
        case None:
            return ""


def _lines_of(said: YamlContent, indent: int, line_end: str) -> str:
    """Return *said*, a mapping or a list, as lines of YAML."""
    pad = " " * indent
    if isinstance(said, Mapping):
        made = [_entry(key, kid, indent, line_end) for key, kid in said.items()]
        return "".join(f"{pad}{each}" for each in made)
    assert isinstance(said, list)
    return "".join(f"{pad}- {_item_text(each, indent, line_end)}" for each in said)


def _entry(key: str, kid: YamlContent, indent: int, line_end: str) -> str:
    if isinstance(kid, str):
        column = indent + len(key) + 2
        return f"{key}: {new_scalar(kid, column, indent, line_end=line_end)}{line_end}"
    if not kid:
        return f"{key}:{line_end}"
    return f"{key}:{line_end}{_lines_of(kid, indent + 2, line_end)}"


def _item_text(item: YamlContent, indent: int, line_end: str) -> str:
    if isinstance(item, str):
        return new_scalar(item, indent + 2, indent, line_end=line_end) + line_end
    return _lines_of(item, indent + 2, line_end).removeprefix(" " * (indent + 2))


# ---- lists -------------------------------------------------------------------------------


class _Items:
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
            yield self._flow_inserted(index, _flow(item))
            return
        spans = self._spans()
        indent = self._indent()
        new = f"{' ' * indent}- {_item_text(item, indent, _line_end(self.text))}"
        at = spans[index][0] if index < count else spans[-1][1]
        glue = "" if not at or self.text[:at].endswith("\n") else _line_end(self.text)
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
        yield f"{head} []{_line_end(self.text)}{self.text[end:]}"

    def moved(self, index: int, to: int) -> Iterator[str]:
        """Yield the text with the *index*-th as the *to*-th of all."""
        if self._flow:
            raws = [self._raw(each) for each in self.node.value]
            raws.insert(to, raws.pop(index))
            yield self._flow_list(raws)
            return
        spans = self._spans()
        parts = [self.text[start:end] for start, end in spans]
        end = _line_end(self.text)
        parts = [part if part.endswith("\n") else part + end for part in parts]
        parts.insert(to, parts.pop(index))
        whole = "".join(parts)
        if not self.text[: spans[-1][1]].endswith("\n"):
            whole = whole.removesuffix(end)
        yield self.text[: spans[0][0]] + whole + self.text[spans[-1][1] :]

    def _indent(self) -> int:
        first = int(self.node.value[0].start_mark.index)
        line = self.text[_line_start(self.text, first) : first]
        return line.rindex("-") if "-" in line else int(self.node.start_mark.column)

    def _spans(self) -> list[tuple[int, int]]:
        """Return where the lines of each item begin and end; comments above it are its own."""
        indent = int(self.node.start_mark.column)
        starts = []
        for number, each in enumerate(self.node.value):
            start = _line_start(self.text, self._dash(number, each))
            floor = _line_after(self.text, self._end(number - 1)) if number else None
            starts.append(self._with_comments(start, indent, floor))
        ends = [*starts[1:], _line_after(self.text, self._end(len(starts) - 1))]
        return list(zip(starts, ends, strict=True))

    def _dash(self, number: int, each: yaml.Node) -> int:
        before = self._end(number - 1) if number else int(self.node.start_mark.index)
        found = self.text.rfind("-", before, int(each.start_mark.index) + 1)
        if found < 0:
            raise RefusedEditError(_("the list is written in an unusual way"))
        return found

    def _end(self, number: int) -> int:
        return _content_end(self.node.value[number], self.text)

    def _with_comments(self, start: int, indent: int, floor: int | None) -> int:
        """Return where the comments begin that stand straight above the line *start*."""
        if floor is None:
            return start
        while start > floor:
            above = _line_start(self.text, start - 1)
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
