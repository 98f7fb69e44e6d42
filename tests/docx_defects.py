"""What the schema allows in a Word file and Word or LibreOffice does not: a second check.

Beside the checker of OOXML, whose schema is good and which misses what is listed here.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BLOCKS = {f"{W}p", f"{W}tbl"}
_NEVER_IN_CONTROLS = ("bookmarkStart", "bookmarkEnd", "fldChar", "hyperlink", "sdt")


def defects(docx: bytes) -> list[str]:
    """Return what is wrong with *docx*, one sentence a defect."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        roots = [
            ElementTree.fromstring(package.read(name))
            for name in sorted(package.namelist())
            if name.startswith("word/") and name.endswith(".xml")
        ]
        pictures = [name for name in package.namelist() if name.startswith("word/media/")]
    return [
        *(found for root in roots for found in _structure(root)),
        *_across(roots),
        *(
            f"{name} is a picture that older Words do not show"
            for name in pictures
            if name.endswith(".svg")
        ),
    ]


def _structure(root: Element) -> Iterator[str]:
    """Yield what is wrong inside one part."""
    for node, inline in _each(root, False):
        match node.tag.removeprefix(W):
            case "tc" if [kid.tag for kid in node][-1:] != [f"{W}p"]:
                yield "a cell does not end with a paragraph"
            case "body" if [k.tag for k in node if k.tag != f"{W}sectPr"][-1:] == [f"{W}tbl"]:
                yield "the text ends with a table"
            case "tbl":
                yield from _table(node)
            case "sdtContent":
                yield from _control(node, inline)
            case "p":
                yield from _fields(node)
            case "del" if next(node.iter(f"{W}t"), None) is not None:
                yield "deleted words are not marked as such"
            case "lock" | "dataBinding":
                yield "a control is locked or bound"
            case _:
                pass
        if node.tag == f"{W}updateFields" or node.get(f"{W}dirty"):
            yield "Word would ask on opening"
        if any(a.tag == b.tag == f"{W}tbl" for a, b in pairwise(node)):
            yield "two tables touch"


def _each(node: Element, inline: bool) -> Iterator[tuple[Element, bool]]:
    """Yield *node* and all below it, with whether it stands in a paragraph."""
    yield node, inline
    for kid in node:
        yield from _each(kid, inline or node.tag == f"{W}p")


def _table(node: Element) -> Iterator[str]:
    rows = node.findall(f"{W}tr")
    if not rows:
        yield "a table has no rows"
    columns = len(node.findall(f"{W}tblGrid/{W}gridCol"))
    for row in rows:
        spans = (cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(f"{W}tc"))
        if sum(1 if span is None else int(span.get(f"{W}val", "1")) for span in spans) != columns:
            yield "a row does not fill the grid of its table"


def _control(node: Element, inline: bool) -> Iterator[str]:
    if any((kid.tag in _BLOCKS) == inline for kid in node):
        yield "a control stands at the wrong level"
    for name in _NEVER_IN_CONTROLS:
        if next(node.iter(f"{W}{name}"), None) is not None:
            yield f"a {name} stands inside a control"


def _fields(node: Element) -> Iterator[str]:
    kinds = [each.get(f"{W}fldCharType") for each in node.iter(f"{W}fldChar")]
    if kinds != ["begin", "separate", "end"] * (len(kinds) // 3):
        yield "a field does not begin, separate and end in one paragraph"


def _across(roots: list[Element]) -> Iterator[str]:
    """Yield what is wrong between parts."""
    names = [each.get(f"{W}name", "") for each in _all(roots, "bookmarkStart")]
    controls = [each.get(f"{W}val", "") for each in _all(roots, "id")]
    tags = [each.get(f"{W}val", "") for name in ("tag", "alias") for each in _all(roots, name)]
    codes = ((each.text or "").split() for each in _all(roots, "instrText"))
    references = {code[1] for code in codes if code[0] == "REF"}
    starts = sorted(each.get(f"{W}id", "") for each in _all(roots, "bookmarkStart"))
    ends = sorted(each.get(f"{W}id", "") for each in _all(roots, "bookmarkEnd"))
    yield from (f"two bookmarks are named {name}" for name in _twice(names))
    yield from (f"two controls have the id {number}" for number in _twice(controls))
    yield from (f"the tag {tag} is too long" for tag in tags if len(tag) > 64)
    yield from (f"no bookmark {name} is there to refer to" for name in references - {*names})
    if starts != ends:
        yield "a bookmark does not begin and end"


def _all(roots: list[Element], name: str) -> Iterator[Element]:
    for root in roots:
        yield from root.iter(f"{W}{name}")


def _twice(names: Iterable[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]
