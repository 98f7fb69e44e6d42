"""Checks that a final version has no blank and no draft note, and has Indonesian text.

A draft shows what is not known yet; nobody signs it.
Source: Permendagri 22/2020, Lampiran; UU 24/2009, article 31(1).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mou_gen.document import Blank, Document, Paragraph
from mou_gen.errors import Problem
from mou_gen.inputs import digest
from mou_gen.kinds.record import Record
from mou_gen.messages import _, language

ID = "final"


def blanks(documents: Iterable[Document]) -> list[Blank]:
    """Return the facts that *documents* wait for, each once, in the order of their places.

    Each is named as it is printed first, in the language of messages if a document prints it in that language too.
    """
    found: dict[tuple[str, str], Blank] = {}
    named = set[tuple[str, str]]()
    understood = False
    for node in (each for document in documents for each in document.nodes):
        if isinstance(node, Paragraph):
            understood = node.language == language()
        elif isinstance(node, Blank):
            place = (node.origin.file, node.origin.path)
            if place not in found or (understood and place not in named):
                found[place] = node
            if understood:
                named.add(place)
    return sorted(found.values(), key=lambda blank: (blank.origin.source, blank.origin.path))


def blank_hashes(documents: Iterable[Document]) -> frozenset[str]:
    """Return a hash of each fact that *documents* wait for; it reveals nothing about the fact."""
    origins = (blank.origin for blank in blanks(documents))
    return frozenset(digest(f"{each.file}\0{each.path}".encode()) for each in origins)


def final_problems(document: Document, record: Record) -> Iterator[Problem]:
    """Yield what keeps *document*, made from *record*, from being final; a draft is not to be."""
    if document.draft:
        return
    if "id" not in document.languages:
        message = _("a final version must include Indonesian")
        hint = _(
            "build it with `--language id`, alone or with another language (UU "
            "24/2009, article 31(1))"
        )
        yield Problem(record.origin.source, message, hint, ID)
    if record.draft:
        place = record.entries.place("draft")
        message = _("`draft` marks this document as a draft")
        yield Problem(place, message, _("delete it if the document is final"), ID)
    yield from missing_facts(document)


def missing_facts(document: Document) -> Iterator[Problem]:
    """Yield each fact that *document* waits for."""
    for blank in blanks([document]):
        message = _("missing: {what}", what=blank.what)
        hint = _("write `{key}`, or build a draft without --final", key=blank.origin.path)
        yield Problem(blank.origin.source, message, hint, ID, missing=blank.origin.path)
