"""Everything that a document contains besides its text, for the writers and the name guard.

Writers are given no other Document than the one that `outward_copy` returns. It says the same, and
holds no name that the author of the data chose and the document does not print: ids are
numbers, and so are list items and free keys in paths. So no writer can carry such a name.
What the files say beside their pages is what `texts_off_pages` yields, and the rules look at all of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, cast

from mou_gen.document import (
    Blank,
    Document,
    N,
    Node,
    Origin,
    Paragraph,
    Ref,
    Value,
    accepted,
    mapped,
    paragraphs_below,
    walk,
)
from mou_gen.startup.expressions import expression
from mou_gen.word.sent_copy import table_of

PrintedData = str | dict[str, Any] | list[Any] | None
"""A text, what stands below keys, a list; None for what is not known."""

_FOR_THE_HOUSE = ("draft", "waive", "sealed")
"""Keys of the data that are no part of the document, though a draft prints why it is one."""
_STEP = expression(r"\[([^\[\]]*)\]|([^.\[\]]+)")


# ---- the Document that writers are given -------------------------------------------------


def outward_copy(document: Document, known: Collection[str]) -> Document:
    """Return *document* with numbers for ids and for what paths name; only *known* keys stay.

    Numbers count in the order of the document, each within what it stands in, from 0.
    """
    numbers = _Numbers(known)
    if document.revision:
        # what the later version has is counted as if it stood alone
        numbers.exchanged(accepted(document))
    return numbers.exchanged(document)


@dataclass(slots=True)
class _Numbers:
    """The numbers that names are exchanged for, each name by what it stands in."""

    known: Collection[str]
    _given: dict[tuple[str, ...], dict[str, int]] = field(default_factory=dict)

    def exchanged(self, node: N) -> N:
        """Return *node*, of a Document, with all below it exchanged."""
        return cast("N", self._exchanged(node))

    def _exchanged(self, node: Node) -> Node:
        match node:
            case Value() | Blank():
                path = self._path(node.origin)
                return (
                    node if path == node.origin.path else replace(node, origin=node.origin.at(path))
                )
            case Ref():
                return replace(node, target=self._id(node.target))
            case Paragraph():
                id, label = self._id(node.id), node.label
                kids = tuple(map(self.exchanged, node.kids))
                if label:
                    label = replace(label, sequence=self._id(label.sequence))
                return replace(node, id=id, kids=kids, label=label)
            case _:
                named: dict[str, Any] = {"id": self._id(node.id)} if hasattr(node, "id") else {}
                inside = mapped(node, self.exchanged)
                return replace(inside, **named) if named else inside

    def _id(self, id: str) -> str:
        return self._number(("id",), id)

    def _path(self, origin: Origin) -> str:
        """Return the path of *origin* as it may leave: `rights[0][1].text.id`."""
        path = ""
        above: tuple[str, ...] = ("path", origin.file)
        for item, key in _STEP.findall(origin.path):
            if key in self.known:
                path += f".{key}" if path else key
            else:
                path += f"[{self._number(above, item or key)}]"
            above = (*above, item or key)
        return path

    def _number(self, above: tuple[str, ...], name: str) -> str:
        given = self._given.setdefault(above, {})
        return str(given.setdefault(name, len(given)))


# ---- what a PDF carries ------------------------------------------------------------------


def printed_data(document: Document) -> PrintedData:
    """Return what *document*, an `outward_copy`, prints of its own file of data; None for nothing.

    Each text stands under its keys, which are all that is added. A date, a number or a time
    stands as in the data if the printed words tell it whole, any other text as it is printed: in
    capitals, or as the word that the labels have for it. What the file says of
    drafts is left out, and so are other files.
    """
    if document.sealed or not document.carries_data or document.revision:
        return None
    found: dict[str, _Fact] = {}
    for paragraph in paragraphs_on_pages(document):
        for node in _leaves(paragraph):
            if node.origin.file == document.file and not is_internal(node.origin):
                found.setdefault(node.origin.path, _Fact()).add(node, paragraph.language)
    return _nested(found)


def paragraphs_on_pages(document: Document) -> Iterator[Paragraph]:
    """Yield every paragraph of *document* but the boxes for initials, also those at page edges."""
    edges = document.letterhead.foot if document.letterhead else ()
    running = (document.running,) if document.running else ()
    for node in (document, *edges, *running):
        yield from paragraphs_below(node)


def _leaves(node: Node) -> Iterator[Value | Blank]:
    return (each for each in walk(node) if isinstance(each, Value | Blank))


def is_internal(origin: Origin) -> bool:
    """Return whether the text from *origin* appears only on the pages."""
    return origin.path.partition(".")[0].partition("[")[0] in _FOR_THE_HOUSE


@dataclass(slots=True)
class _Fact:
    """What the document prints of one fact."""

    whole: str = ""
    """As the data say it; "" where no printed words tell that."""
    printed: dict[str, str] = field(default_factory=dict)
    """By language, what a filter has made of it."""

    def add(self, node: Value | Blank, language: str) -> None:
        if isinstance(node, Value):
            self.whole = (
                self.whole or node.origin.fact or ("" if node.origin.derived else node.text)
            )
            self.printed.setdefault(language, node.text)

    @property
    def said(self) -> PrintedData:
        texts = list(dict.fromkeys(self.printed.values()))
        if self.whole or len(texts) < 2 or "" in self.printed:
            return self.whole or next(iter(texts), None)
        return {str(language): text for language, text in self.printed.items()}


def _nested(facts: dict[str, _Fact]) -> PrintedData:
    """Return *facts*, which have outward paths, as keys and lists."""
    top: dict[str, Any] = {}
    for path, fact in facts.items():
        *above, last = [item or key for item, key in _STEP.findall(path)]
        here = top
        for step in above:
            below = here.get(step)
            here[step] = here = below if isinstance(below, dict) else {}
        if not isinstance(here.get(last), dict):
            here[last] = fact.said
    return _listed(top)


def _listed(node: Any) -> PrintedData:
    """Return *node* with a list for each mapping that has a number among its keys.

    What is not known is left out, but in a list, where it keeps the places of what follows.
    """
    if not isinstance(node, dict):
        said: PrintedData = node
        return said
    if not any(map(str.isdecimal, node)):
        kids = {key: _listed(each) for key, each in node.items()}
        return {key: each for key, each in kids.items() if each is not None} or None
    in_order = sorted(node, key=lambda key: int(key) if key.isdecimal() else len(node))
    items = [_listed(node[key]) for key in in_order]
    return items if any(each is not None for each in items) else None


# ---- what the guard looks at -------------------------------------------------------------


def texts_off_pages(document: Document) -> Iterator[str]:
    """Yield the texts that the files of *document*, an `outward_copy`, hold beside their words.

    These are the properties, the words on pictures, the names of the files of data, and what
    the attached data say otherwise than the pages.
    """
    yield from (document.title, document.author)
    yield from (document.revision.author,) if document.revision else ()
    if document.letterhead:
        yield from (emblem.alt for emblem in document.letterhead.emblems)
    leaves = list(_leaves(document))
    yield from dict.fromkeys((document.file, *(each.origin.file for each in leaves)))
    yield from dict.fromkeys(filter(None, (table_of(each.origin) for each in leaves)))
    printed = {node.text for node in leaves}
    yield from (each for each in texts_in_data(printed_data(document)) if each not in printed)


def texts_in_data(node: PrintedData) -> Iterator[str]:
    """Yield the texts in *node*, without its keys."""
    match node:
        case str():
            yield node
        case dict():
            yield from (text for each in node.values() for text in texts_in_data(each))
        case list():
            yield from (text for each in node for text in texts_in_data(each))
        case None:
            pass
