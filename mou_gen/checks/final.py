"""What a final version may not have: a blank, a draft's note, a text without Indonesian.

A draft shows what is not known yet; nobody signs it.
Source: Permendagri 22/2020, Lampiran; UU 24/2009, article 31(1).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mou_gen.document import Blank, Document, walk
from mou_gen.errors import Problem
from mou_gen.source import Paper

ID = "final"


def blanks(documents: Iterable[Document]) -> list[Blank]:
    """Return the facts that *documents* wait for, each once, in the order of their places."""
    found: dict[tuple[str, str], Blank] = {}
    for document in documents:
        for node in walk(document):
            if isinstance(node, Blank):
                found.setdefault((node.origin.file, node.origin.path), node)
    return sorted(found.values(), key=lambda blank: (blank.origin.source, blank.origin.path))


def check(document: Document, paper: Paper) -> Iterator[Problem]:
    """Yield what keeps *document*, made from *paper*, from being final."""
    if "id" not in document.languages:
        hint = "build it with `--language id`, alone or with others (UU 24/2009, article 31(1))"
        yield Problem(paper.origin.source, "a final version cannot do without Indonesian", hint, ID)
    if paper.draft:
        place = paper.entries.place("draft")
        yield Problem(place, "`draft` says that this is only a draft", "delete it if it is not", ID)
    for blank in blanks([document]):
        hint = f"write `{blank.origin.path}`, or build a draft without --final"
        yield Problem(blank.origin.source, f"not known yet: {blank.what}", hint, ID)
