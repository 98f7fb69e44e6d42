"""The one writer of files of data: it changes the bytes of what is meant, and no other byte.

A file is composed, changed in one place, composed again and compared: every other key, text and
item must say what it said, and the place must say what was wanted. Where no way of writing it
leads to that, nothing is written, and the reason is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import yaml

from mou_gen.data.text_files import decoded
from mou_gen.data.values import FORBIDDEN
from mou_gen.data.yaml_content import (
    ClearKey,
    DataEdit,
    EmptyList,
    InsertItem,
    LengthenList,
    MoveItem,
    PathSteps,
    RefusedEditError,
    RemoveItem,
    ReplaceEntry,
    SetText,
    YamlContent,
    content_of,
    path_steps,
    wanted_content,
)
from mou_gen.data.yaml_lines import (
    content_end,
    entry_span,
    flow_of,
    item_index,
    kid_of,
    line_after,
    line_end_of,
    line_start,
    lines_of,
    list_at,
)
from mou_gen.data.yaml_lists import ListLines
from mou_gen.data.yaml_scalars import ScalarSpot, new_scalar, replacements
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _
from mou_gen.startup.expressions import data_expression

_BOM = b"\xef\xbb\xbf"


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


def file_content(data: bytes, file: str) -> dict[str, YamlContent]:
    """Return what the YAML file *data* says; *file* is its name.

    Raises:
        InputError: it is no mapping in plain YAML.
    """
    try:
        said = content_of(_composed(decoded(data, file)))
    except RefusedEditError as error:
        raise InputError([Problem(Source(file), str(error))]) from None
    assert isinstance(said, dict), "it is a mapping"
    return said


def _edited(text: str, edit: DataEdit) -> str:
    top = _composed(text)
    said = content_of(top)
    wanted = wanted_content(said, edit)
    for candidate in _candidates(text, top, edit):
        try:
            found = content_of(_composed(candidate))
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


def _candidates(text: str, top: yaml.MappingNode, edit: DataEdit) -> Iterator[str]:
    match edit:
        case SetText(path, words):
            if found := FORBIDDEN.search(words):
                code = f"U+{ord(found[0]):04X}"
                raise RefusedEditError(_("it contains the character {code}", code=code))
            yield from _with_text(text, top, path_steps(path), words)
        case InsertItem(path, index, item):
            yield from _with_item(text, top, path_steps(path), index, item)
        case RemoveItem(path):
            *above, last = path_steps(path)
            items = ListLines(text, list_at(top, above))
            yield from items.removed(item_index(items.node, last))
        case MoveItem(path, index):
            *above, last = path_steps(path)
            items = ListLines(text, list_at(top, above))
            yield from items.moved(item_index(items.node, last), index)
        case LengthenList(path, length):
            yield _lengthened(text, path, length)
        case ReplaceEntry(path, lines):
            start, end = entry_span(text, top, path)
            glue = "" if lines.endswith("\n") or end == len(text) else line_end_of(text)
            yield text[:start] + lines + glue + text[end:]
        case ClearKey(path):
            yield from _cleared(text, top, path_steps(path))
        case EmptyList(path):
            yield from _with_text(text, top, path_steps(path), [])


def _length(text: str, path: str) -> int:
    """Return how many items the list at *path* has; none where there is no list yet."""
    node: yaml.Node | None = _composed(text)
    for name, _is_item in path_steps(path):
        node = kid_of(node, name) if node is not None else None
    return len(node.value) if isinstance(node, yaml.SequenceNode) else 0


def _lengthened(text: str, path: str, length: int) -> str:
    for number in range(_length(text, path), length):
        text = _edited(text, SetText(f"{path}[{number}]", ""))
    return text


def _with_item(
    text: str, top: yaml.Node, steps: PathSteps, index: int, item: YamlContent
) -> Iterator[str]:
    """Yield *text* with *item* in the list that *steps* lead to, which may be empty or not be there."""
    node: yaml.Node | None = top
    for name, _is_item in steps:
        node = kid_of(node, name) if node is not None else None
    if node is None or content_of(node) is None:
        yield from _with_text(text, top, steps, [item])
        return
    if content_of(node) == [] and not isinstance(item, str):
        indent = int(node.start_mark.index) - line_start(text, int(node.start_mark.index))
        line = text[line_start(text, int(node.start_mark.index)) :][:indent]
        yield from _below_empty(text, node, (), [item], len(line) - len(line.lstrip(" -")))
    yield from ListLines(text, list_at(top, steps)).inserted(index, item)


# ---- a key without a value ---------------------------------------------------------------


def _cleared(text: str, top: yaml.Node, steps: PathSteps) -> Iterator[str]:
    node: yaml.Node | None = top
    for name, _is_item in steps:
        node = kid_of(node, name) if node is not None else None
    if node is None:
        raise RefusedEditError(_("there is no mapping with this key"))
    start = int(node.start_mark.index)
    end = content_end(node, text)
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        above = text[line_start(text, start) : start]
        end = start + len(_block_lines(text[start:end], len(above) - len(above.lstrip(" -"))))
    head, rest = text[:start], text[end:]
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        head = text[: line_start(text, start)]
        told = [each for each in text[len(head) : end].splitlines(True) if each.strip()[:1] == "#"]
        yield head + "".join(told) + text[line_after(text, end) :]
        return
    yield (head.rstrip(" ") if not rest[:1].strip() else head) + rest


# ---- a text ------------------------------------------------------------------------------


def _with_text(text: str, node: yaml.Node, steps: PathSteps, words: YamlContent) -> Iterator[str]:
    flow, indent = False, 0
    for count, (name, _is_item) in enumerate(steps):
        flow = flow or bool(getattr(node, "flow_style", False))
        indent = int(node.start_mark.column)
        kid = kid_of(node, name)
        if kid is None:
            yield from _with_new(text, node, steps[count:], words, flow)
            return
        if content_of(kid) is None and words == [] and count == len(steps) - 1:
            start, end = int(kid.start_mark.index), int(kid.end_mark.index)
            yield f"{text[:start].rstrip(' ')} []{text[end:]}"
            return
        if content_of(kid) is None and (count < len(steps) - 1 or not isinstance(words, str)):
            yield from _below_empty(text, kid, steps[count + 1 :], words, indent)
            return
        node = kid
    if not isinstance(node, yaml.ScalarNode) or not isinstance(words, str):
        raise RefusedEditError(_("this is not a text, but keys or a list"))
    yield from _scalar_replaced(text, node, words, flow, indent)


def _scalar_replaced(
    text: str, node: yaml.ScalarNode, words: str, flow: bool, indent: int
) -> Iterator[str]:
    start, end = int(node.start_mark.index), int(node.end_mark.index)
    column = int(node.start_mark.column)
    if start == end:
        new = new_scalar(words, column + 1, indent, flow=flow, line_end=line_end_of(text))
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


def _nested(steps: PathSteps, words: YamlContent) -> YamlContent:
    said = words
    for name, is_item in reversed(steps):
        if is_item and name != "0":
            raise RefusedEditError(_("the earlier items of the list must be filled in first"))
        said = [said] if is_item else {name: said}
    return said


def _below_empty(
    text: str, kid: yaml.Node, steps: PathSteps, words: YamlContent, indent: int
) -> Iterator[str]:
    """Yield *text* with what *steps* lead to below a key without a value."""
    start = int(kid.start_mark.index)
    end = int(kid.end_mark.index)
    lines = lines_of(_nested(steps, words), indent + 2, line_end_of(text))
    head = text[:start].rstrip(" ")
    rest = line_after(text, end)
    yield head + text[end:rest].rstrip("\r\n") + line_end_of(text) + lines + text[rest:]


def _with_new(
    text: str, node: yaml.Node, steps: PathSteps, words: YamlContent, flow: bool
) -> Iterator[str]:
    if isinstance(node, yaml.SequenceNode):
        said = _nested(steps[1:], words)
        yield from ListLines(text, node).inserted(len(node.value), said)
        return
    if not isinstance(node, yaml.MappingNode):
        raise RefusedEditError(_("there is no mapping with this key"))
    name = steps[0][0]
    said = _nested(steps[1:], words)
    if flow or node.flow_style:
        end = int(node.end_mark.index) - 1
        comma = ", " if node.value else ""
        yield f"{text[:end].rstrip()}{comma}{name}: {flow_of(said)}{text[end:]}"
        return
    indent = int(node.start_mark.column)
    lines = lines_of({name: said}, indent, line_end_of(text))
    yield from _in_place_of_comment(text, node, name, indent, lines)
    yield from _behind_last(text, node, lines)


def _in_place_of_comment(
    text: str, node: yaml.Node, name: str, indent: int, lines: str
) -> Iterator[str]:
    """Yield *text* with *lines* in the place of the comment `# name:`, or below one that names it."""
    start = line_start(text, int(node.start_mark.index))
    if indent == 0:
        start = 0
    pad = " " * indent
    comment = data_expression(rf"^{pad}#[ ]?{re.escape(name)}:.*(?:\n|\Z)", re.MULTILINE)
    naming = data_expression(
        rf"^{pad}#.*(?<![\w-]){re.escape(name)}(?![\w-]).*(?:\n|\Z)", re.MULTILINE
    )
    stop = _mapping_stop(text, node, indent)
    if found := comment.search(text, start, stop):
        end = found.end()
        deeper = data_expression(rf"{pad}#[ ]?(?:  |\t)+.*(?:\n|\Z)")
        while below := deeper.match(text, end, stop):
            end = below.end()
        yield text[: found.start()] + lines + text[end:]
    elif found := naming.search(text, start, stop):
        end = found.end()
        while (more := data_expression(rf"{pad}#.*(?:\n|\Z)").match(text, end, stop)) is not None:
            end = more.end()
        glue = "" if text[:end].endswith("\n") else line_end_of(text)
        yield text[:end] + glue + lines + text[end:]


def _mapping_stop(text: str, node: yaml.Node, indent: int) -> int:
    """Return where the lines of *node* end, comments below it that are as deep included."""
    end = line_after(text, content_end(node, text))
    line = data_expression(r"([ ]*)(#?)[^\n]*(?:\n|\Z)")
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
    end = line_after(text, content_end(node, text))
    glue = "" if text[:end].endswith("\n") else line_end_of(text)
    new = lines if end < len(text) or text.endswith("\n") else lines.rstrip("\r\n")
    yield text[:end] + glue + new + text[end:]
