"""Lines of YAML: where something stands in them, and how something new is written."""

from __future__ import annotations

from collections.abc import Mapping

import yaml

from mou_gen.data.yaml_content import (
    PathSteps,
    RefusedEditError,
    YamlContent,
    content_of,
    item_number,
)
from mou_gen.data.yaml_scalars import new_scalar
from mou_gen.messages import _


def item_index(node: yaml.SequenceNode, name: tuple[str, bool]) -> int:
    """Return the place of the item *name* in the list *node*."""
    said = content_of(node)
    assert isinstance(said, list)
    number = item_number(said, name[0])
    if number >= len(said):
        raise RefusedEditError(_("the list has no such item"))
    return number


def list_at(node: yaml.Node, steps: PathSteps) -> yaml.SequenceNode:
    """Return the list that *steps* lead to below *node*."""
    for name, _is_item in steps:
        kid = kid_of(node, name)
        if kid is None:
            raise RefusedEditError(_("there is no such list"))
        node = kid
    if not isinstance(node, yaml.SequenceNode):
        raise RefusedEditError(_("this is not a list"))
    return node


def kid_of(node: yaml.Node, name: str) -> yaml.Node | None:
    """Return the value of the key, or the item, *name* of *node*; None where there is none."""
    match node:
        case yaml.MappingNode():
            return next((kid for key, kid in node.value if key.value == name), None)
        case yaml.SequenceNode():
            said = content_of(node)
            assert isinstance(said, list)
            number = item_number(said, name)
            found: yaml.Node | None = node.value[number] if number < len(said) else None
            return found
        case _:
            return None


def line_end_of(text: str) -> str:
    """Return what ends the lines of *text*."""
    return "\r\n" if "\r\n" in text else "\n"


def line_start(text: str, index: int) -> int:
    """Return where the line of *index* begins."""
    return text.rfind("\n", 0, index) + 1


def line_after(text: str, index: int) -> int:
    """Return where the line behind that of *index* begins."""
    end = text.find("\n", index)
    return len(text) if end < 0 else end + 1


def entry_span(text: str, top: yaml.MappingNode, key: str) -> tuple[int, int]:
    """Return where the lines of *key*, at the margin of *text*, begin, and where those of the next key do.

    Comments below it count as its own.

    Raises:
        RefusedEditError: there is no such key on a line of its own.
    """
    lines = text.splitlines(keepends=True)
    starts = [int(each.start_mark.line) for each, _kid in top.value]
    places = dict(zip((str(each.value) for each, _kid in top.value), starts, strict=True))
    place = places.get(key)
    if top.flow_style or place is None or starts.count(place) > 1 or lines[place][:1].isspace():
        raise RefusedEditError(_("its key does not begin a line at the margin"))
    after = min((each for each in starts if each > place), default=len(lines))
    return len("".join(lines[:place])), len("".join(lines[:after]))


def content_end(node: yaml.Node, text: str) -> int:
    """Return where the last sign of *node* ends; a block of YAML ends only where the next begins."""
    if node.end_mark.index <= node.start_mark.index:
        return int(node.end_mark.index)
    if not isinstance(node, yaml.CollectionNode) or node.flow_style:
        whole = text[node.start_mark.index : node.end_mark.index]
        return int(node.start_mark.index) + len(whole.rstrip())
    last = node.value[-1]
    return content_end(last[1] if isinstance(node, yaml.MappingNode) else last, text)


def flow_of(said: YamlContent) -> str:
    """Return *said* between brackets."""
    match said:
        case str():
            return new_scalar(said, 0, 0, flow=True)
        case list():
            return f"[{', '.join(map(flow_of, said))}]"
        case dict():
            return "{" + ", ".join(f"{key}: {flow_of(kid)}" for key, kid in said.items()) + "}"
        case None:
            return ""


def lines_of(said: YamlContent, indent: int, line_end: str) -> str:
    """Return *said*, a mapping or a list, as lines of YAML."""
    pad = " " * indent
    if isinstance(said, Mapping):
        made = [_entry(key, kid, indent, line_end) for key, kid in said.items()]
        return "".join(f"{pad}{each}" for each in made)
    assert isinstance(said, list)
    return "".join(f"{pad}- {item_text(each, indent, line_end)}" for each in said)


def _entry(key: str, kid: YamlContent, indent: int, line_end: str) -> str:
    if isinstance(kid, str):
        column = indent + len(key) + 2
        return f"{key}: {new_scalar(kid, column, indent, line_end=line_end)}{line_end}"
    if not kid:
        return f"{key}: []{line_end}" if kid == [] else f"{key}:{line_end}"
    return f"{key}:{line_end}{lines_of(kid, indent + 2, line_end)}"


def item_text(item: YamlContent, indent: int, line_end: str) -> str:
    """Return *item* as it stands behind the dash of a list."""
    if isinstance(item, str):
        return new_scalar(item, indent + 2, indent, line_end=line_end) + line_end
    return lines_of(item, indent + 2, line_end).removeprefix(" " * (indent + 2))
