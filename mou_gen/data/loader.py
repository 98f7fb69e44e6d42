"""Loads YAML as texts that know their line.

Every scalar stays the text that was written: `NO`, `0123`, `12:30` and the 18 digits of a
NIP are given a type by the models, not by YAML. What could surprise a reader of the file
(keys given twice, anchors, merge keys, tags, several documents) is refused. No message
quotes what the file says, because it may be about a victim.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from mou_gen import inputs
from mou_gen.data import age_text, sealed_block
from mou_gen.data.plain_yaml import compose_plain, refuse
from mou_gen.data.sealed_block import LockedText, ReadableText
from mou_gen.data.text_files import MAX_BYTES, decoded, forbidden, read_bytes, why_forbidden
from mou_gen.data.values import FORBIDDEN, SourcedText, character_name, is_sealed
from mou_gen.document import Origin
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _

_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_NO_VALUE = ("", "~", "null", "Null", "NULL")


class Entries(dict[str, "DataNode"]):
    """A mapping of the data; a key without a value has a place, but no entry."""

    def __init__(self, origin: Origin) -> None:
        """Make it empty; *origin* is that of the key it stands under."""
        super().__init__()
        self.origin = origin
        self.places: dict[str, Source] = {}

    def place(self, key: str) -> Source:
        """Return where *key* stands, or else where this mapping does, as the place of *key*."""
        return self.places.get(key) or self.origin.at(self.path(key)).source

    def path(self, key: str) -> str:
        """Return the key path of *key*."""
        return f"{self.origin.path}.{key}" if self.origin.path else key

    def keyed(self) -> Iterator[tuple[SourcedText, DataNode | None]]:
        """Yield each key as a text that knows its place, with what stands below it."""
        written = {key: key for key in self}
        for name, place in self.places.items():
            key = written.get(name)
            if not isinstance(key, SourcedText):
                key = SourcedText(name, Origin(self.origin.file, place))
            yield key, self.get(name)

    def over(self, below: Entries) -> Entries:
        """Return these entries laid over *below*, by key at every depth; each keeps its place.

        A text or a list takes the place of the one below; so does a key without a value.
        """
        joined = Entries(self.origin)
        joined.places = below.places | self.places
        for key, node in (*below.items(), *self.items()):
            under = joined.get(key)
            if isinstance(node, Entries) and isinstance(under, Entries):
                joined[key] = node.over(under)
            elif key in self or key not in self.places:
                joined[key] = node
        return joined

    def without(self, key: str) -> Entries:
        """Return the same entries, *key* left out."""
        rest = Entries(self.origin)
        rest.update({name: node for name, node in self.items() if name != key})
        rest.places = {name: place for name, place in self.places.items() if name != key}
        return rest


class Items(list["DataNode"]):
    """A list of the data."""

    def __init__(self, origin: Origin) -> None:
        """Make it empty; *origin* is that of the key it stands under."""
        super().__init__()
        self.origin = origin


DataNode = SourcedText | Entries | Items


def walk_data(node: DataNode | None) -> Iterator[tuple[SourcedText | None, DataNode | None]]:
    """Yield all that stands below *node*, at any depth, each with its key; an item has none."""
    match node:
        case Entries():
            inside: Iterable[tuple[SourcedText | None, DataNode | None]] = node.keyed()
        case Items():
            inside = ((None, item) for item in node)
        case _:
            inside = ()
    for key, each in inside:
        yield key, each
        yield from walk_data(each)


def load(path: Path, root: Path, data: bytes | None = None) -> Entries:
    """Return what the YAML file *path*, which lies below the folder *root*, says.

    *data* is what it holds, where it has been read already.

    Raises:
        InputError: the file cannot be read, is not plain YAML, or is not a mapping; every
            finding with its line and column.
    """
    file = inputs.display_name(path)
    _refuse_name(Path(relative_name(path, root)), Source(file))
    text = decoded(read_bytes(path) if data is None else data, file)
    top = compose_plain(text, file)
    readable = sealed_block.readable_yaml(text, top, file)
    reading = _Reading(file, relative_name(path, root), readable)
    top = readable.top if readable else top
    entries = reading.mapping(top, Origin(reading.below, reading.source(top)))
    refuse(reading.problems)
    return entries


def dump(said: Any) -> bytes:
    """Return *said*, keys, lists and texts, as a YAML file; each text stands on one line."""
    text = yaml.dump(said, Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=MAX_BYTES)
    return str(text).encode()


def relative_name(path: Path, root: Path) -> str:
    """Return *path* as seen from the folder *root*, with forward slashes."""
    if path.is_relative_to(root) and ".." not in path.relative_to(root).parts:
        return path.relative_to(root).as_posix()
    return inputs.real_path(path).relative_to(inputs.real_path(root)).as_posix()


# ---- places ----------------------------------------------------------------------------


def _refuse_name(path: Path, place: Source) -> None:
    """Refuse a file whose name, as seen from the data folder, holds what no document can show."""
    if found := FORBIDDEN.search(path.as_posix()):
        code = character_name(found[0])
        message = _("the name of this file or its folder contains the character {code}", code=code)
        hint = _("rename it; the character may be invisible")
        raise InputError([Problem(place, message, hint)])


# ---- from YAML nodes to ours -----------------------------------------------------------


@dataclass
class _Reading:
    """Turns the nodes of one file into ours, and collects what is wrong with them."""

    file: str
    below: str
    readable: ReadableText | None = None
    """What was opened, if something was: places are those of the file as it is."""
    problems: list[Problem] = field(default_factory=list)

    def source(self, node: yaml.Node, path: str = "") -> Source:
        mark = node.start_mark
        line = self.readable.line(mark.line) if self.readable else mark.line
        return Source(self.file, line + 1, mark.column + 1, key_path=path)

    def mapping(self, node: yaml.MappingNode, origin: Origin) -> Entries:
        entries = Entries(origin)
        for key_node, value in node.value:
            key = self._key(key_node, entries)
            if key is None:
                continue
            place = entries.places[key] = self.source(key_node, entries.path(key))
            here = Origin(self.below, place)
            if (kid := self._node(value, here)) is not None:
                entries[SourcedText(key, here)] = kid
        return entries

    def _key(self, node: yaml.Node, entries: Entries) -> str | None:
        """Return the key *node*, None if it is refused."""
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            hint = _("put text that starts with `[`, `{` or `?` in straight quotes")
            self._note(self.source(node, entries.origin.path), _("a key must be one word"), hint)
        elif found := FORBIDDEN.search(node.value):
            self._note(self.source(node, entries.origin.path), *why_forbidden(found[0]))
        elif node.value == "<<":
            message = _("merge keys (`<<`) are not supported")
            place = self.source(node, entries.origin.path)
            self._note(place, message, _("write the keys in full"))
        elif node.value in entries.places:
            place = self.source(node, entries.origin.path)
            first = entries.places[node.value]
            name = _("this key") if is_sealed(entries.origin.path) else f"`{first.key_path}`"
            message = _("duplicate key: {key} is also on line {line}", key=name, line=first.line)
            self._note(replace(place, key_path=first.key_path), message, _("keep one"))
        else:
            return str(node.value)
        return None

    def _node(self, node: yaml.Node, origin: Origin) -> DataNode | None:
        """Return *node*, whose key stands at *origin*; None where it has no value."""
        match node:
            case yaml.ScalarNode():
                return self._text(node, origin.path)
            case yaml.MappingNode():
                return self.mapping(node, origin)
            case yaml.SequenceNode():
                return self._list(node, origin)
            case _:
                raise TypeError(f"YAML has no nodes of the type {type(node).__name__}")

    def _text(self, node: yaml.ScalarNode, path: str) -> SourcedText | None:
        # The C parser calls the style of a plain scalar "", the pure one None.
        if not node.style and node.value in _NO_VALUE:
            return None
        place = self.source(node, path)
        self.problems += forbidden(node.value, place)
        if age_text.is_encrypted(node.value):
            return self._encrypted(node.value, place)
        return SourcedText(node.value, Origin(self.below, place))

    def _encrypted(self, text: str, place: Source) -> LockedText:
        if place.key_path != sealed_block.KEY:
            message = _("an encrypted text stands here")
            hint = _("only `sealed` of a referral is encrypted, as a whole, by mou-gen seal")
            self._note(place, message, hint)
        elif fault := age_text.fault_of(text):
            self.problems.append(sealed_block.unopened(place, fault))
        return LockedText(text, Origin(self.below, place))

    def _list(self, node: yaml.SequenceNode, origin: Origin) -> Items:
        items = Items(origin)
        for index, each in enumerate(node.value):
            place = self.source(each, f"{origin.path}[{_name(each, index, origin)}]")
            item = self._node(each, Origin(self.below, place))
            if item is None:
                message, hint = (
                    _("an item of this list is empty"),
                    _("fill it in, or delete its `-`"),
                )
                self.problems.append(Problem(place, message, hint, missing=place.key_path))
            else:
                items.append(item)
        return items

    def _note(self, place: Source, message: str, hint: str = "") -> None:
        self.problems.append(Problem(place, message, hint))


def _name(item: yaml.Node, index: int, origin: Origin) -> str:
    """Return the `key` of a list item, or else its index; of what is sealed always the index."""
    if isinstance(item, yaml.MappingNode) and not is_sealed(origin.path):
        for key, value in item.value:
            if key.value == "key" and isinstance(value, yaml.ScalarNode) and value.value:
                return str(value.value)
    return str(index)
