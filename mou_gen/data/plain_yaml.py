"""Plain YAML: composed, with whatever could surprise a reader of the file refused.

Keys given twice are left to whoever knows what they mean; anchors, tags, several documents, what is too
long or too deep, and characters that no document can show are refused here. No message quotes the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import yaml

from mou_gen.data.text_files import LINE_END, forbidden_characters
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

MAX_DEPTH = 40
MAX_VALUES = 50_000
"""Keys, values and brackets of a file."""
_BLOCKS = ("|", ">")
_NO_LINE_END = expression(r"[^\r\n]")


class _Untyped(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):  # type: ignore[misc]
    """Gives nothing a type: tags are refused, and a type is what the models say."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> str:  # noqa: ARG002 - PyYAML's signature
        return ""

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


_YAML: Any = _Untyped


def compose_plain(text: str, file: str) -> yaml.MappingNode:
    """Return the YAML *text* of *file*, a mapping.

    Raises:
        InputError: it is not plain YAML, or no mapping; every finding with its line and column.
    """
    refuse(forbidden_characters(text, file))
    try:
        refuse(_surprises(text, file))
        top = yaml.compose(text, Loader=_YAML)
    except yaml.YAMLError as error:
        raise InputError([_syntax(error, text, file)]) from None
    if not isinstance(top, yaml.MappingNode):
        empty = top is None
        message = _("the file is empty") if empty else _("the file does not start with a key")
        hint = _("write keys and values, such as `kind: agreement`")
        raise InputError([Problem(Source(file, 1, 1), message, hint)])
    return top


def beside_values(text: str, top: yaml.Node) -> str:
    """Return *text*, whose YAML is *top*, with blanks for its keys and values: comments stay in their places."""
    kept, end = list[str](), 0
    for start, after in _spans(text, top):
        kept += text[end:start], _NO_LINE_END.sub(" ", text[start:after])
        end = after
    return "".join((*kept, text[end:]))


def _spans(text: str, node: yaml.Node) -> Iterator[tuple[int, int]]:
    """Yield from where to where each key and value of *node* stands, in their order."""
    match node:
        case yaml.MappingNode():
            for key, value in node.value:
                yield from _spans(text, key)
                yield from _spans(text, value)
        case yaml.SequenceNode():
            for item in node.value:
                yield from _spans(text, item)
        case yaml.ScalarNode():
            # Behind the `|` or `>` of a block, a comment may stand.
            begun = LINE_END.search(text, node.start_mark.index) if node.style in _BLOCKS else None
            yield begun.end() if begun else node.start_mark.index, node.end_mark.index
        case _:
            pass


def refuse(problems: Iterable[Problem]) -> None:
    """Raise *problems*, if there are any.

    Raises:
        InputError: there are.
    """
    if found := list(problems):
        raise InputError(found)


def marked_place(mark: Any, file: str) -> Source:
    """Return the place of a YAML *mark*, which counts from zero."""
    return Source(file, mark.line + 1, mark.column + 1)


def _in(lines: Sequence[str], place: Source) -> Source:
    """Return *place*; for the end of a file, one line below its last, the end of that line."""
    if place.line <= len(lines):
        return place
    return Source(place.file, len(lines), len(lines[-1]) + 1)


# ---- what YAML may do, but a data file may not -----------------------------------------


def _surprises(text: str, file: str) -> Iterator[Problem]:
    """Yield what is refused before any value is looked at, so that no alias is followed."""
    documents = depth = 0
    for count, event in enumerate(yaml.parse(text, Loader=_YAML)):
        if count <= MAX_VALUES and _is_plain(event):
            continue
        place = marked_place(event.start_mark, file)
        if count > MAX_VALUES:
            message = _("the file has more than {most} keys and values", most=MAX_VALUES)
            yield Problem(place, message, _("no document needs that much; split the file"))
            return
        yield from _properties(event, place)
        match event:
            case yaml.DocumentStartEvent():
                documents += 1
                if documents == 2:
                    message, hint = (
                        _("a second YAML document starts here"),
                        _("keep one document per file"),
                    )
                    yield Problem(place, message, hint)
                    return
            case yaml.CollectionStartEvent():
                depth += 1
                if depth > MAX_DEPTH:
                    message = _("this is nested more than {most} levels deep", most=MAX_DEPTH)
                    yield Problem(place, message)
                    return
            case yaml.CollectionEndEvent():
                depth -= 1
            case _:
                pass


def _is_plain(event: yaml.Event) -> bool:
    """Return whether *event* is a key or a value without anything beside it, as most are."""
    return isinstance(event, yaml.ScalarEvent) and event.anchor is None and event.tag is None


def _properties(event: yaml.Event, place: Source) -> Iterator[Problem]:
    if isinstance(event, yaml.AliasEvent):
        yield Problem(place, _("aliases (`*`) are not supported"), _("write the value in full"))
        return
    if getattr(event, "anchor", None) is not None:
        hint = _("write the value in full at each place")
        yield Problem(place, _("anchors (`&`) are not supported"), hint)
    if getattr(event, "tag", None) is not None:
        hint = _("delete it; put text that starts with `!` in straight quotes")
        yield Problem(place, _("tags (`!`) are not supported"), hint)


def _syntax(error: yaml.YAMLError, text: str, file: str) -> Problem:
    """Return the finding for *error* in our own words; it quotes one sign at the most."""
    mark, begun = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    if mark is None:
        return Problem(Source(file), _("the file is not valid YAML"))
    lines = LINE_END.split(text)
    place = _in(lines, marked_place(mark, file))
    rest = "\n".join(lines[mark.line :])[mark.column :]
    if not rest.strip() and begun is not None:
        place = _in(lines, marked_place(begun, file))
        hint = _("close the quotes, the bracket or the brace")
        return Problem(place, _("unclosed quote or bracket"), hint)
    match rest[:1]:
        case ":":
            hint = _("put the text in straight quotes, or write it on the next line below `>-`")
            return Problem(place, _("a colon is not allowed here"), hint)
        case "\t":
            message = _("a tab is not allowed here")
            return Problem(place, message, _("indent with spaces"))
        case "@" | "`" | "%" | "*" | "&" | "!" | "|" | ">" as sign:
            message = _("text without quotes cannot start with {sign}", sign=sign)
            return Problem(place, message, _("put the text in straight quotes"))
        case _:
            pass
    hint = _("check the indentation of this line, and the quotes, brackets and colons before it")
    return Problem(place, _("the file is not valid YAML from here on"), hint)
