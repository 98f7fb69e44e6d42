"""A data file with gaps: known facts are written, missing ones are comments.

The shape comes from the JSON Schema of the kind, and so do the words of the comments, in both
languages: a kind that has a schema has a skeleton. What may be left out is commented out, and a
document prints a blank for it; what must not is a key without a value, which `check` asks for.
"""

from __future__ import annotations

import datetime as dt
import json
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import cached_property
from typing import Any

from mou_gen.data.values import LANGUAGES
from mou_gen.kinds.descriptions import WIDTH, comment_lines
from mou_gen.kinds.kind import Values
from mou_gen.kinds.schema import json_schema
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_SHORT = 70
"""As much of the choices of a key as fits on its line."""
_PLAIN = expression(r"[^\W\d_](?:[\w.,/()'&–-]| (?=[\w(&–]))*|[1-9]\d{0,8}|\d{4}-\d\d-\d\d")
_KEY = expression(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NO_TEXTS = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n"))
"""Words that an editor does not take for texts."""


@value_class
class Skeleton:
    """The files of one kind."""

    kind: str
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """What may be written at a key of this name, where only other files tell."""
    languages: Sequence[str] = LANGUAGES
    """In which a text is to be written."""
    type: str = ""
    """Of an agreement, where its type says which keys it has."""

    def text(self, facts: Values, schema_place: str) -> str:
        """Return the file that says *facts*; *schema_place* leads from it to its schema."""
        first = f"# yaml-language-server: $schema={schema_place}"
        return "\n".join((first, *self._mapping(facts, self._top))) + "\n"

    def gaps(self) -> dict[str, Any]:
        """Return what such a file asks for: "" where it must be written, None elsewhere."""
        return self._gaps(self._top)

    @cached_property
    def _schema(self) -> dict[str, Any]:
        return json_schema(self.kind)

    @property
    def _top(self) -> dict[str, Any]:
        made = self._schema
        while "if" in made:
            types = made["if"]["properties"]["type"]["enum"]
            made = made["then" if self.type in types else "else"]
        return self._found(made) if "$ref" in made else made

    # ---- what is written ---------------------------------------------------------------

    def _mapping(self, facts: Values, node: Values) -> Iterator[str]:
        for key, value in facts.items():
            kid = self._kid(node, key)
            if value is None or _half_said(value, kid):
                told = (*self._told(key, kid), *self._shape(key, kid, value))
                yield from (f"# {line}".rstrip() for line in told)
            elif value in ("", []):
                yield from (f"# {line}" for line in self._told(key, kid))
                first, *rest = self._shape(key, kid)
                yield first
                # An item without a value would be wrong by itself; the key alone is asked for.
                yield from (f"# {line}" if value == [] else line for line in rest)
            else:
                yield from self._entry(key, value, kid)

    def _entry(self, key: str, value: Any, node: Values) -> Iterator[str]:
        match value:
            case Mapping() if all(each is None for each in value.values()):
                yield f"{key}:"
                yield from _indented(self._open(value, node))
            case Mapping():
                yield f"{key}:"
                yield from _indented(self._mapping(value, node))
            case list() | tuple() if all(map(_is_key, value)):
                yield f"{key}: [{', '.join(value)}]"
            case list() | tuple():
                yield f"{key}:"
                for each in value:
                    yield from _indented(self._item(each, self._items(node)))
            case _:
                yield from _scalar(key, value, self._note(key, node))

    def _open(self, keys: Iterable[str], node: Values) -> Iterator[str]:
        """Yield *keys* without values: where all were comments, the mapping would not be there."""
        for key in keys:
            kid = self._kid(node, key)
            yield from (f"# {line}" for line in self._told(key, kid))
            yield self._noted(f"{key}:", key, kid)
            _key_alone, *below = self._shape(key, kid)
            yield from (f"# {line}" for line in below)

    def _item(self, value: Any, node: Values) -> Iterator[str]:
        lines = self._mapping(value, node) if isinstance(value, Mapping) else _bare(value)
        for index, line in enumerate(lines):
            yield f"{'  ' if index else '- '}{line}"

    # ---- what is not -------------------------------------------------------------------

    def _shape(self, key: str, node: Values, known: Any = None) -> Iterator[str]:
        """Yield how *key* is to be written, with empty values."""
        if "properties" in node:
            yield f"{key}:"
            said = known if isinstance(known, Mapping) else {}
            for name in self._wanted(node):
                if said.get(name):
                    yield from _indented(_scalar(name, said[name]))
                else:
                    yield from _indented(self._shape(name, self._kid(node, name)))
        elif "items" in node:
            items = self._items(node)
            yield self._noted(f"{key}:", key, {} if "properties" in items else items)
            if "properties" in items:
                kids = (self._shape(name, self._kid(items, name)) for name in self._wanted(items))
                lines = (line for kid in kids for line in kid)
                yield from _indented(f"{'  ' if n else '- '}{line}" for n, line in enumerate(lines))
            else:
                yield "  -"
        else:
            yield self._noted(f"{key}:", key, node)

    def _gaps(self, node: Values) -> dict[str, Any]:
        required = node.get("required", ())
        kids = {key: self._kid(node, key) for key in node.get("properties", ())}
        return {key: self._gap(kid) if key in required else None for key, kid in kids.items()}

    def _gap(self, node: Values) -> Any:
        if _is_text_in_languages(node) or "const" in node:
            return node.get("const", "")
        if "properties" in node:
            return self._gaps(node)
        return [] if "items" in node else ""

    def _wanted(self, node: Values) -> Iterable[str]:
        return self.languages if _is_text_in_languages(node) else node["properties"]

    def _told(self, key: str, node: Values) -> Iterator[str]:
        """Yield what *node* is, Indonesian first, and what to choose from if that is much."""
        english, _, indonesian = node.get("description", "").partition("\n\n")
        note = self._note(key, node if "items" not in node else self._items(node))
        for said in (indonesian, english, note if len(note) > _SHORT else ""):
            yield from comment_lines(said)

    def _noted(self, line: str, key: str, node: Values) -> str:
        note = self._note(key, node)
        return f"{line} # {note}" if 0 < len(note) <= _SHORT else line

    def _note(self, key: str, node: Values) -> str:
        if "items" in node or "properties" in node:
            return ""
        choices = self.choices.get(key) or [each for each in node.get("enum", ()) if each]
        return " | ".join(choices)

    # ---- the schema --------------------------------------------------------------------

    def _kid(self, node: Values, key: str) -> dict[str, Any]:
        others: Values = next(iter(node.get("patternProperties", {}).values()), {})
        return self._found(node.get("properties", {}).get(key, others))

    def _items(self, node: Values) -> dict[str, Any]:
        lists = (each["items"] for each in node.get("anyOf", ()) if "items" in each)
        return self._found(node.get("items") or next(lists, {}))

    def _found(self, node: Values) -> dict[str, Any]:
        """Return *node* with what it refers to, as it is where there is a value."""
        for other in node.get("anyOf", ()):
            if other.get("type") != "null":
                return {**self._found(other), **node}
        if "$ref" in node:
            name = node["$ref"].rpartition("/")[2]
            return {**self._found(self._schema["$defs"][name]), **node}
        return dict(node)


def _is_text_in_languages(node: Values) -> bool:
    return tuple(node.get("properties", ())) == LANGUAGES


def _half_said(value: Any, node: Values) -> bool:
    """Return whether *value* is a text that lacks a language that is asked for."""
    return _is_text_in_languages(node) and isinstance(value, Mapping) and None in value.values()


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def _is_key(value: Any) -> bool:
    return isinstance(value, str) and _KEY.fullmatch(value) is not None


def _scalar(key: str, value: Any, note: str = "") -> Iterator[str]:
    (said,) = _bare(value)
    line = f"{key}: {said} # {note}" if note else f"{key}: {said}"
    if len(line) <= WIDTH or note:
        yield line
    else:
        yield f"{key}: >-"
        yield from textwrap.wrap(
            str(value),
            WIDTH,
            initial_indent="  ",
            subsequent_indent="  ",
            break_long_words=False,
            break_on_hyphens=False,
        )


def _bare(value: str | int | dt.date) -> tuple[str]:
    """Return *value* as YAML reads it, in quotes where it must be."""
    text = str(value)
    plain = _PLAIN.fullmatch(text) and text.casefold() not in _NO_TEXTS
    return (text if plain else json.dumps(text, ensure_ascii=False),)
