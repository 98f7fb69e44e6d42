"""What a rule looks at: one document with its data, and what lies around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, wraps
from pathlib import Path
from typing import Any, TypeVar

from mou_gen.document import Document, Field, Node, Paragraph, Parallel, Value, walk, words
from mou_gen.errors import InputError, Source
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.paper import Paper
from mou_gen.kinds.party import Party
from mou_gen.language.labels import Labels

T = TypeVar("T")


@dataclass(frozen=True)
class Case:
    """One document and the paper it was made from."""

    paper: Paper
    document: Document
    """Numbered, before its edition: what is said in two languages is a `Parallel`."""
    labels: Mapping[str, Labels]
    folder: Folder
    """The data folder, for what other papers say."""
    templates: Sequence[Path]
    """The folders of templates, for the tables below `law`; the first that has a file wins."""
    names: Mapping[str, Source] = field(default_factory=dict)
    """Of the files that a build remembers, and of the row that names its own: each with its place."""
    shared: dict[Callable[..., Any], tuple[Any, ...]] = field(default_factory=dict, repr=False)
    """What `once` keeps of this case."""

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield every paragraph of the document, also those of its letterhead."""
        return (node for node in self._nodes if isinstance(node, Paragraph))

    def pairs(self) -> Iterator[tuple[Paragraph, Paragraph]]:
        """Yield each paragraph of the first language with its translations, one by one."""
        for node in self._nodes:
            if isinstance(node, Parallel):
                first, *others = node.sides
                for other in others:
                    yield from zip(_said(first), _said(other), strict=True)

    @cached_property
    def _nodes(self) -> tuple[Node, ...]:
        """The paragraphs and parallels: forty rules look at them, and one walk is enough."""
        return tuple(each for each in self.document.nodes if isinstance(each, Paragraph | Parallel))

    def neighbours(self, agreement: str, folder: str, name: str = "*") -> Iterator[Paper | Party]:
        """Yield the papers in *folder* of the *agreement* that can be read; others are told of there."""
        for path in sorted((self.folder.root / agreement / folder).glob(f"{name}.yaml")):
            try:
                yield self.folder.read(path)
            except InputError:
                continue

    def place(self, paragraph: Paragraph, text: str = "") -> Source:
        """Return where *text* of *paragraph* was written: in the data, or else in the template."""
        values = [node for node in walk(paragraph) if isinstance(node, Value)]
        for value in values:
            if text and text in value.text:
                return value.origin.source
        whole = words(paragraph)
        if len(values) == 1 and len(values[0].text) * 2 > len(whole):
            return values[0].origin.source
        return paragraph.at


def once(function: Callable[[Case], Iterator[T]]) -> Callable[[Case], tuple[T, ...]]:
    """Return *function* asked once a case: many rules look at what it yields."""

    @wraps(function)
    def call(case: Case) -> tuple[T, ...]:
        if function not in case.shared:
            case.shared[function] = tuple(function(case))
        return case.shared[function]

    return call


def _said(side: Paragraph | Field) -> tuple[Paragraph, ...]:
    if isinstance(side, Paragraph):
        return (side,)
    return (side.term, side.value) if side.term else (side.value,)
