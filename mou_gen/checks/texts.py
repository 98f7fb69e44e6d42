"""The texts of a document that everybody may read, one by one, for rules about words.

Blanks are left out, since they say what is not there, and so is what is sealed: no finding
may quote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from mou_gen.checks.case import Case, once
from mou_gen.compose.editions import column_names
from mou_gen.data.values import is_sealed
from mou_gen.document import (
    Blank,
    Break,
    Document,
    Node,
    Paragraph,
    Value,
    children,
    walk,
    words,
)
from mou_gen.errors import Source
from mou_gen.kinds.keys import known_keys
from mou_gen.writers import leaving


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that stand together, and where they come from."""

    text: str
    at: Source
    paragraph: Paragraph | None = None
    """None for what stands in none."""
    values: tuple[Value, ...] = ()

    @property
    def language(self) -> str:
        """That of its paragraph; "" for a text that is no language's own."""
        return self.paragraph.language if self.paragraph else ""

    @property
    def id(self) -> str:
        """That of its paragraph; "" where it stands in none."""
        return self.paragraph.id if self.paragraph else ""

    def value(self, part: str) -> Value | None:
        """Return the value that says *part*; None where the template does."""
        return next((value for value in self.values if part in value.text), None)

    def place(self, part: str) -> Source:
        """Return where *part* was written: in the data, or else in the template."""
        value = self.value(part)
        return value.origin.source if value else self.at


@once
def open_texts(case: Case) -> Iterator[Wording]:
    """Yield what each paragraph of *case* says that holds nothing sealed, furniture included."""
    for paragraph in _paragraphs(case.document):
        leaves = [node for node in walk(paragraph) if not children(node)]
        values = tuple(leaf for leaf in leaves if isinstance(leaf, Value))
        if not any(is_sealed(value.origin.path) for value in values):
            text = "".join(_printed(leaf) for leaf in leaves)
            yield Wording(text, paragraph.at, paragraph, values)


def _paragraphs(document: Document) -> Iterator[Paragraph]:
    """Yield every paragraph of *document*, also those at the edges of its pages."""
    foot = document.letterhead.foot if document.letterhead else ()
    running = (document.running,) if document.running else ()
    yield from _below((document, *foot, *running, *document.initials))


def _below(nodes: Iterable[Node]) -> Iterator[Paragraph]:
    for node in nodes:
        yield from (each for each in walk(node) if isinstance(each, Paragraph))


def _printed(leaf: Node) -> str:
    if isinstance(leaf, Blank):
        return "[......]"
    return " " if isinstance(leaf, Break) else words(leaf)


@once
def hidden_texts(case: Case) -> Iterator[Wording]:
    """Yield what leaves with *case* beside its text: names of files, properties, data, blanks, heads of columns.

    A blank says which fact is missing, in words of the labels and of the data: "nama Bupati Nunukan".
    """
    document, here = leaving.outward(case.document, known_keys()), case.paper.origin.source
    beside = dict.fromkeys(leaving.beside(document), here)
    for text, at in {**beside, **case.names, document.file: here}.items():
        yield Wording(text, at)
    yield from (Wording(each, here) for each in column_names(document, case.labels))
    for paragraph in _paragraphs(case.document):
        for leaf in walk(paragraph):
            if isinstance(leaf, Blank) and not is_sealed(leaf.origin.path):
                yield Wording(leaf.what, leaf.origin.source, paragraph)


@cache
def any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of any of *names* as whole words, in any case; the longest counts."""
    longest = sorted(names, key=len, reverse=True)
    either = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest)
    return re.compile(rf"(?<![\w.@/-])(?:{either})(?![\w@-])", re.IGNORECASE)
