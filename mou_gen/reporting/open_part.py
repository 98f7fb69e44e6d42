"""Which keys of a file are its open part, as the models know them, and which words are the program's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import PlainValidator

from mou_gen.data.loader import Entries, Items, Node
from mou_gen.data.model import ACCEPTED, Model
from mou_gen.data.values import LANGUAGES, Bilingual, SourcedText
from mou_gen.document import Origin
from mou_gen.kinds import registry
from mou_gen.language.alike import words_of
from mou_gen.library.words import known_words
from mou_gen.messages import vocabulary


def part(
    node: Node, models: set[type], closed: list[SourcedText], opened: list[SourcedText]
) -> None:
    """Add each text below *node*, keys too, to *opened* if one of *models* knows its key."""
    if isinstance(node, SourcedText):
        opened.append(node)
    elif isinstance(node, Items):
        for item in node:
            part(item, models, closed, opened)
    else:
        for name in node.places:
            text = next((each for each in node if each == name), None)
            key = text or SourcedText(name, _origin(node, name))
            inside = _known(name, models)
            if inside is None or not isinstance(key, SourcedText):
                closed += [SourcedText(name, _origin(node, name)), *_texts(node.get(name))]
                continue
            opened.append(key)
            if name in node:
                part(node[name], inside, closed, opened)


def _origin(node: Entries, name: str) -> Origin:
    return replace(node.origin, path=node.path(name), source=node.place(name))


def _texts(node: Node | None) -> Iterator[SourcedText]:
    """Yield the keys and texts of *node*."""
    match node:
        case Entries():
            for name in node.places:
                yield SourcedText(name, _origin(node, name))
                yield from _texts(node.get(name))
        case Items():
            for item in node:
                yield from _texts(item)
        case SourcedText():
            yield node
        case _:
            return


def _known(key: str, models: Iterable[type]) -> set[type] | None:
    """Return the models that may stand at *key* of *models*, None where none knows the key."""
    found: set[type] | None = None
    for model in models:
        if model is Bilingual and key in LANGUAGES:
            found = found or set()
        elif issubclass(model, Model) and key in _fields(model):
            found = (found or set()) | _fields(model)[key]
    return found


@cache
def _fields(model: type[Model]) -> Mapping[str, set[type]]:
    return {
        info.alias or name: _models(info.annotation, info.metadata)
        for name, info in model.model_fields.items()
    }


def _models(annotation: Any, metadata: Iterable[Any] = ()) -> set[type]:
    """Return the models that a field with this *annotation* may hold."""
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _models(inner, more)
    if any(isinstance(each, PlainValidator) for each in metadata):
        return {Bilingual} if annotation is Bilingual else set()
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return {annotation}
    return {model for each in get_args(annotation) for model in _models(each)}


@cache
def code() -> frozenset[str]:
    """Return the words of keys and choices, which are the program's own."""
    names = {key for model in _all(Model) for key in _fields(model)}
    names |= {str(each) for known in ACCEPTED.values() for each in known.get("enum", ())}
    return frozenset(word for name in (*names, *registry.words()) for word in words_of(name))


def _all(model: type[Model]) -> Iterator[type[Model]]:
    for each in model.__subclasses__():
        yield each
        yield from _all(each)


@cache
def common() -> frozenset[str]:
    """Return the words that everybody says: the program, its keys, and the packaged templates."""
    return frozenset(known_words() | vocabulary() | code())
