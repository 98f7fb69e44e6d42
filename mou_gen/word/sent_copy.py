"""The copy of what was sent: a whole Document as XML, and back.

It lies in each Word file, and the same with the names of the data at home, so that a file that
comes back is compared with what left and never with what the data say today. An element is a
node, named after its class; an attribute is a field, named after it. What is empty is left out,
and so is what stands as before: an id, a place, a language or a sequence that goes on as it did.
"""

from __future__ import annotations

import types
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields, is_dataclass, replace
from enum import Enum
from functools import cache
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any, Union, get_args, get_origin, get_type_hints
from xml.etree import ElementTree

from mou_gen import document as tree
from mou_gen.document import Document, Label, Node, Origin, accepted
from mou_gen.errors import Source

NAMESPACE = "urn:mou-gen:sent"
VERSION = 2
"""Of the format; 1 listed values and paragraphs apart."""
_TEMPLATES = "templates/"
_LABEL = "label"
"""Name of a field and of its class."""
_UNKNOWN = (Union, types.UnionType)


def sent_xml(document: Document) -> str:
    """Return the copy of *document*; an `outward_copy` for a file that leaves, which has no names."""
    root = _Copying(document.file).element(document)
    root.set("xmlns", NAMESPACE)
    root.set("version", str(VERSION))
    return ElementTree.tostring(root, encoding="unicode")


def sent_version(document: Document) -> Document:
    """Return what is sent as *document*: of a redline its later version, and who has made it."""
    return (
        replace(accepted(document), revision=document.revision) if document.revision else document
    )


def copy_digest(xml: str) -> str:
    """Return the name of a copy: what a property of the Word file says, and its file at home."""
    return sha256(xml.encode()).hexdigest()[:24]


def read_copy(root: ElementTree.Element) -> Document:
    """Return the Document that *root*, the top of a copy, describes.

    Raises:
        ValueError: it is none, or of another version.
    """
    if root.tag != f"{{{NAMESPACE}}}document" or root.get("version") != str(VERSION):
        raise ValueError(root.tag)
    try:
        found = _Reading(root.get("file", "")).node(root)
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(root.tag) from error
    if not isinstance(found, Document):
        raise ValueError(root.tag)
    return found


def table_of(origin: Origin) -> str:
    """Return the name of the table that *origin* is a cell of; "" for a file of data."""
    return _table_named(origin.source.file)


@cache
def _table_named(file: str) -> str:
    name = PurePosixPath(file).name
    return "" if name.lower().endswith((".yaml", ".yml")) or not name else name


def _kids_of(
    element: ElementTree.Element, name: str, *, wrapped: bool
) -> Iterable[ElementTree.Element]:
    if wrapped:
        return next((kid for kid in element if _local(kid) == f"{name}."), ())
    if name == _LABEL:
        return [kid for kid in element if _local(kid) == _LABEL]
    return [kid for kid in element if not _local(kid).endswith((".", _LABEL))]


# ---- what the classes say ----------------------------------------------------------------


@cache
def _classes() -> dict[str, type]:
    kinds = {*get_args(Node), Label, Origin}
    kinds |= {each for each in vars(tree).values() if is_dataclass(each) and isinstance(each, type)}
    return {each.__name__.lower(): each for each in kinds}


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _without_none(hint: Any) -> list[Any]:
    if get_origin(hint) in _UNKNOWN:
        return [each for each in get_args(hint) if each is not type(None)]
    return [hint]


@cache
def _is_inside(hint: Any) -> bool:
    """Return whether a field of the type *hint* is written as elements, and not as an attribute."""
    inner = [each for one in _without_none(hint) for each in (get_args(one) or (one,))]
    flat = [each for one in inner for each in _without_none(one)]
    return any(is_dataclass(each) for each in flat if each not in (Origin, Source))


@cache
def _inside(kind: type) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind) if _is_inside(_hints(kind)[each.name]))


@cache
def _fields(kind: type) -> tuple[tuple[str, bool, bool], ...]:
    """Return the name of each field of *kind*, whether it is written as elements, and whether these lie in one of their own."""
    inside = _inside(kind)
    return tuple(
        (each.name, each.name in inside, each.name in inside and _is_wrapped(kind, each.name))
        for each in fields(kind)
    )


def _is_wrapped(kind: type, name: str) -> bool:
    """Return whether the field *name* of *kind* has an element of its own; the last one has not."""
    return name not in (_LABEL, [each for each in _inside(kind) if each != _LABEL][-1])


class _Repeated:
    """What stands as before, by the name of its attribute; the same when a copy is read."""

    NAMES = frozenset(("id", "language", "sequence", "scheme", "place"))
    _NEXT = "+"

    def __init__(self) -> None:
        self._last: dict[str, str] = {}
        self._follows: dict[str, str] = {}
        self._count = -1

    def short(self, name: str, value: str) -> str | None:
        """Return what is written for *value*, None where nothing is."""
        expected, following = self._expected(name), str(self._count + 1)
        self._note(name, value)
        if value == expected:
            return None
        return self._NEXT if name == "id" and value == following else value

    def whole(self, name: str, said: str | None) -> str:
        """Return the value that *said* stands for."""
        value = self._expected(name) if said is None else said
        if name == "id" and said == self._NEXT:
            value = str(self._count + 1)
        self._note(name, value)
        return value

    def _expected(self, name: str) -> str:
        last = self._last.get(name, "")
        return self._follows.get(last, last) if name == "language" else last

    def _note(self, name: str, value: str) -> None:
        if name == "language":
            self._follows[self._last.get(name, "")] = value
        if name == "id" and value.isdecimal():
            self._count = max(self._count, int(value[:9]))
        self._last[name] = value


# ---- writing -----------------------------------------------------------------------------


class _Copying:
    def __init__(self, file: str) -> None:
        self._file = file
        self._repeated = _Repeated()

    def element(self, node: Any) -> ElementTree.Element:
        kind: type = type(node)
        element = ElementTree.Element(kind.__name__.lower())
        for name, is_inside, is_wrapped in _fields(kind):
            value = getattr(node, name)
            if is_inside:
                if value is not None and value != ():
                    self._append(element, name, value, wrapped=is_wrapped)
            elif name == "text":
                element.text = value
            else:
                self._set(element, name, value)
        return element

    def _append(
        self, element: ElementTree.Element, name: str, value: Any, *, wrapped: bool
    ) -> None:
        below = ElementTree.SubElement(element, f"{name}.") if wrapped else element
        for each in value if isinstance(value, tuple) else (value,):
            if is_dataclass(each):
                below.append(self.element(each))

    def _set(self, element: ElementTree.Element, name: str, value: Any) -> None:
        for key, said in self._attributes(name, value):
            if key in _Repeated.NAMES:
                short = self._repeated.short(key, said)
                if short is not None:
                    element.set(key, short)
            elif said:
                element.set(key, said)

    def _attributes(self, name: str, value: Any) -> Iterator[tuple[str, str]]:
        match value:
            case Origin():
                yield "file", "" if value.file == self._file else value.file
                yield "path", value.path
                yield "line", _counted(value.source.line)
                yield "column", _counted(value.source.column) if table_of(value) else ""
                yield "table", table_of(value)
                yield "derived", value.derived
                yield "fact", value.fact
            case Source() if value.file.startswith(_TEMPLATES):
                yield "place", value.file.removeprefix(_TEMPLATES)
                yield "line", _counted(value.line)
            case Source():  # of data, which may lie below the name of a user
                yield "place", ""
            case Enum():
                yield name, str(value.value)
            case bool():
                yield name, "yes" if value else ""
            case tuple():
                yield name, " ".join(map(str, value))
            case Path() | None:
                pass  # where a picture lies is nobody else's business
            case _:
                yield name, str(value)


def _counted(number: int) -> str:
    return str(number) if number else ""


# ---- reading -----------------------------------------------------------------------------


class _Reading:
    def __init__(self, file: str) -> None:
        self._file = file
        self._repeated = _Repeated()

    def node(self, element: ElementTree.Element) -> Any:
        kind = _classes()[_local(element)]
        inside, hints = _inside(kind), _hints(kind)
        given: dict[str, Any] = {}
        for each in fields(kind):
            hint = hints[each.name]
            if each.name in inside:
                kids = _kids_of(element, each.name, wrapped=_is_wrapped(kind, each.name))
                found = [self.node(kid) for kid in kids]
                given[each.name] = self._field(hint, found, each.default)
            elif each.name == "text":
                given[each.name] = element.text or ""
            elif hint is Origin:
                given[each.name] = self._origin(element)
            elif hint is Source:
                place = self._repeated.whole("place", element.get("place"))
                line = int(element.get("line", "0"))
                given[each.name] = Source(_TEMPLATES + place if place else "", line)
            elif each.name in _Repeated.NAMES:
                said = self._repeated.whole(each.name, element.get(each.name))
                given[each.name] = hint(said)
            else:
                given[each.name] = self._plain(hint, element.get(each.name, ""), each.default)
        return kind(**given)

    def _field(self, hint: Any, found: list[Any], default: Any) -> Any:
        if get_origin(hint) is tuple:
            return tuple(found)
        if found:
            return found[0]
        if Path in _without_none(hint):
            return Path()
        return None if default is MISSING else default

    def _plain(self, hint: Any, said: str, default: Any) -> Any:
        (kind, *_more) = _without_none(hint)
        if get_origin(kind) is tuple:
            inner = get_args(kind)[0]
            return tuple(inner(each) for each in said.split())
        if kind is bool:
            return said == "yes"
        if not said and default is not MISSING:
            return default
        if not said and len(_without_none(hint)) < len(get_args(hint)):
            return None
        return kind(said) if said or kind is str else kind()

    def _origin(self, element: ElementTree.Element) -> Origin:
        file = element.get("file") or self._file
        line, column = (int(element.get(name, "0")) for name in ("line", "column"))
        table = element.get("table", "")
        source = Source(table or file, line, column, "", element.get("path", ""))
        return Origin(file, source, element.get("derived", ""), element.get("fact", ""))


def _local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]
