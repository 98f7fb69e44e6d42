"""What a rule receives: one document with its data and its context."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from mou_gen.document import Document
from mou_gen.errors import Source
from mou_gen.kinds import registry
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.record import Record
from mou_gen.language.labels import Labels
from mou_gen.startup.value_classes import value_class

T = TypeVar("T")
P = ParamSpec("P")
_TEXTS = 20_000
"""Of so many texts it is kept that nothing is found in them."""


@value_class
class Case:
    """One document and the record it was made from."""

    record: Record
    document: Document
    """Numbered, before its edition: what is said in two languages is a `Parallel`."""
    labels: Mapping[str, Labels]
    folder: Folder
    """The data folder, for what other documents say."""
    templates: Sequence[Path]
    """The folders of templates, for the tables below `law`; the first that has a file wins."""
    names: Mapping[str, Source] = field(default_factory=dict)
    """Of the files that a build remembers, and of the row that names its own: each with its place."""
    shared: dict[Callable[..., Any], tuple[Any, ...]] = field(default_factory=dict, repr=False)
    """What `once` keeps of this case."""

    def beside(self, kind: str = "", path: str = "", value: str = "") -> tuple[Outline, ...]:
        """Return the outlines of the other documents of the same agreement, of one *kind* if it is given.

        With *path*, only those that have *value* there. Only documents about a case receive the
        outlines of documents about a case.
        """
        record = self.record
        if not record.agreement_folder:
            return ()
        cases = registry.of_model(type(record)).about_case
        found = self.folder.dossier(record.agreement_folder).ask((cases, kind, path, value))
        return tuple(each for each in found if each.file != record.origin.source.file)


def once(function: Callable[[Case], Iterator[T]]) -> Callable[[Case], tuple[T, ...]]:
    """Return *function* asked once a case: many rules look at what it yields."""

    @wraps(function)
    def call(case: Case) -> tuple[T, ...]:
        if function not in case.shared:
            case.shared[function] = tuple(function(case))
        return case.shared[function]

    return call


def silent_again(
    key: Callable[..., Hashable],
) -> Callable[[Callable[P, Iterable[T]]], Callable[P, tuple[T, ...]]]:
    """Decorate what finds something by *key* of its arguments alone: where it found nothing, it is not asked again.

    Most texts are the templates', and stand in other documents as they do in this one. What has the key None is sealed:
    it is read each time, and none of it outlives its document.
    """

    def decorate(function: Callable[P, Iterable[T]]) -> Callable[P, tuple[T, ...]]:
        silent: dict[Hashable, None] = {}

        @wraps(function)
        def call(*args: P.args, **kwargs: P.kwargs) -> tuple[T, ...]:
            asked = key(*args, **kwargs)
            if asked in silent:
                return ()
            found = tuple(function(*args, **kwargs))
            if not found and asked is not None:
                if len(silent) >= _TEXTS:
                    silent.clear()
                silent[asked] = None
            return found

        return call

    return decorate
