"""The registry of kinds: each module of this package with a `KIND`."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from mou_gen import kinds as folder
from mou_gen.data.model import Model
from mou_gen.kinds.kind import DocumentKind, Kind


@cache
def kinds() -> Mapping[str, Kind]:
    """Return all kinds by name, in the order of the alphabet."""
    found = {kind.name: kind for kind in _kinds()}
    return {name: found[name] for name in sorted(found)}


def _kinds() -> Iterator[Kind]:
    for each in pkgutil.iter_modules(folder.__path__):
        kind = getattr(import_module(f"{folder.__name__}.{each.name}"), "KIND", None)
        if isinstance(kind, Kind):
            yield kind


@cache
def kind_words() -> tuple[str, ...]:
    """Return what a file may say under `kind`."""
    return tuple(dict.fromkeys(kind.word for kind in kinds().values()))


@cache
def open_kind_words() -> frozenset[str]:
    """Return what files without a sealed part say under `kind`."""
    return frozenset(
        kind.word for kind in kinds().values() if not any(each.sealed for each in kind.documents)
    )


def is_about_case(word: str) -> bool:
    """Return whether files with *word* under `kind` are compared with referrals."""
    return any(kind.about_case for kind in kinds().values() if kind.word == word)


def models(word: str) -> set[type]:
    """Return the models of the files that say *word* under `kind`."""
    return {kind.model for kind in kinds().values() if kind.word == word}


def of_word(word: str, type: str = "") -> Kind:
    """Return the kind of the files that say *word* under `kind`, and *type* under `type`.

    Of a type that is not known it is the kind that asks for none, if it knows types at all.
    """
    same = [kind for kind in kinds().values() if kind.word == word]
    by_type = (kind for kind in same if type in kind.types())
    usual = next(kind for kind in same if not kind.types())
    if type and "type" not in usual.model.model_fields:
        return next(by_type, next((kind for kind in same if kind.types()), usual))
    return next(by_type, usual)


def of_model(model: type[Model]) -> Kind:
    """Return the kind whose files are read as a *model*."""
    return next(kind for kind in kinds().values() if kind.model is model)


@cache
def document_kinds() -> Mapping[str, DocumentKind]:
    """Return all kinds of documents, by name."""
    return {each.name: each for kind in kinds().values() for each in kind.documents}
