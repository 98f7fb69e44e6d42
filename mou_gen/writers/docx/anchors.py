"""Bookmarks and content controls, by which an edited Word file can be read back.

Each value from the data stands in one inline content control, whose tag is made from where
the value is written. No control is locked or bound, none holds a field or a bookmark:
LibreOffice cannot print those. None is one of plain text, in which Word lets nobody begin a line
or make a word bold (ISO 29500-1, 17.5.2.44). Names and ids are made from ids, so that they stay
the same from build to build.
"""

from __future__ import annotations

import zlib
from collections import Counter
from hashlib import sha256
from itertools import count

from mou_gen.document import Article, Blank, Document, Paragraph, Value, paragraphs_below
from mou_gen.writers.docx.markup import quoted

LONGEST = 64
"""What Word shows of a tag or a title."""


class Anchors:
    """The bookmarks and content controls of one document, in the order of its text."""

    def __init__(self, document: Document) -> None:
        self._file = document.file
        self._first = document.languages[0]
        self._targets = _targets(document)
        self.bookmarks: dict[str, Paragraph] = {}
        """The paragraph of each bookmark."""
        self.controls: dict[str, Value | Blank] = {}
        """What the control of each tag holds."""
        self._ordinals: Counter[tuple[str, str]] = Counter()
        self._numbers: set[int] = set()

    def bookmarked(self, paragraph: Paragraph, content: str) -> str:
        """Return *content* with the hidden bookmark of *paragraph* around it."""
        name = _bookmark(paragraph)
        number = len(self.bookmarks) + 1
        self.bookmarks[name] = paragraph
        start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
        return f'{start}{content}<w:bookmarkEnd w:id="{number}"/>'

    def target(self, id: str, language: str) -> str:
        """Return the bookmark of the article or paragraph *id* in *language*."""
        languages = (language or self._first, "", self._first)
        return next(
            name for each in languages if (name := self._targets.get((each, id))) is not None
        )

    def passed(self, node: Value | Blank) -> int:
        """Count *node* among those from its place in the data, and return which of them it is.

        What is inserted has no control, since that would stay, empty, where it is rejected.
        """
        place = node.origin.file, node.origin.path
        self._ordinals[place] += 1
        return self._ordinals[place]

    def control(self, node: Value | Blank, content: str, *, tracked: bool = False) -> str:
        """Return the content control that holds *node*; *content* are its runs, with *tracked* changes."""
        origin, ordinal = node.origin, self.passed(node)
        tag = f"mg.{_digest(origin.file, origin.path)}.{ordinal}"
        self.controls[tag] = node
        empty = isinstance(node, Blank) and not tracked
        return (
            f"<w:sdt><w:sdtPr><w:alias w:val={quoted(_readable(origin.path))}/>"
            f'<w:tag w:val="{tag}"/><w:id w:val="{self._number(tag)}"/>'
            f"{'<w:showingPlcHdr/>' if empty else ''}</w:sdtPr>"
            f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
        )

    def _number(self, tag: str) -> int:
        # 31 bits, not 0, and the same in each build.
        first = zlib.crc32(tag.encode()) >> 1 or 1
        number = next(each for each in count(first) if each not in self._numbers)
        self._numbers.add(number)
        return number


def _targets(document: Document) -> dict[tuple[str, str], str]:
    targets = {}
    for node in document.nodes:
        if isinstance(node, Article):
            headings = paragraphs_below(node.heading)
            targets.update({(each.language, node.id): _bookmark(each) for each in headings})
        elif isinstance(node, Paragraph):
            targets.setdefault((node.language, node.id), _bookmark(node))
    return targets


def _bookmark(paragraph: Paragraph) -> str:
    # Word hides the names that begin with a low line from its list of bookmarks.
    return f"_{_digest(paragraph.language, paragraph.id)}"


def _readable(path: str) -> str:
    if len(path) <= LONGEST:
        return path
    return f"{path[:50]}~{_digest(path)[:8]}"


def _digest(*names: str) -> str:
    return sha256("\0".join(names).encode("utf-8", "surrogateescape")).hexdigest()[:20]
