"""Tracked changes of a Word file accepted or rejected, by a reading of ISO 29500-1, 17.13.5, of our own.

Knows nothing of the writer. What is read of the result are its paragraphs: where each stands, its
style, its number, its words, which of them are bold, and what references it shows.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from tests import docx_words
from tests.docx_words import W

_NEW = {f"{W}ins", f"{W}moveTo"}
_GONE = {f"{W}del", f"{W}moveFrom"}
_RANGES = {f"{W}move{way}Range{end}" for way in ("From", "To") for end in ("Start", "End")}
_SPEAKING = {"t": "t", "delText": "t", "instrText": "instrText", "delInstrText": "instrText"}
GAP = "Gap"
"""The style of lines that are as good as not there, above and below tables."""


def accepted(docx: bytes) -> bytes:
    """Return *docx* with all its changes made."""
    return _resolved(docx, _NEW, _GONE)


def rejected(docx: bytes) -> bytes:
    """Return *docx* as it was before its changes."""
    return _resolved(docx, _GONE, _NEW)


def marked_characters(docx: bytes) -> tuple[int, int]:
    """Return how many characters of *docx* are marked as new, and how many as gone."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        root = ElementTree.fromstring(package.read("word/document.xml"))
    counts = [
        sum(
            len(text.text or "")
            for mark in root.iter()
            if mark.tag in tags
            for text in mark.iter()
            if text.tag in (f"{W}t", f"{W}delText")
        )
        for tags in (_NEW, _GONE)
    ]
    return counts[0], counts[1]


def _resolved(docx: bytes, stays: set[str], goes: set[str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as package, zipfile.ZipFile(out, "w") as result:
        for name in package.namelist():
            data = package.read(name)
            if name.startswith("word/") and name.endswith(".xml"):
                root = ElementTree.fromstring(data)
                _resolve(root, stays, goes)
                data = ElementTree.tostring(root)
            result.writestr(name, data)
    return out.getvalue()


def _resolve(node: Element, stays: set[str], goes: set[str]) -> None:
    """Make the changes in *node*: rows, runs, then the marks of paragraphs, which join what they part."""
    kids: list[Element] = []
    joined = [
        each for each in node if each.tag == f"{W}p" and _mark(each.find(f"{W}pPr/{W}rPr"), goes)
    ]
    for kid in list(node):
        if kid.tag in goes or kid.tag in _RANGES:
            continue
        if kid.tag == f"{W}tr" and _mark(kid.find(f"{W}trPr"), goes):
            continue
        _resolve(kid, stays, goes)
        if kid.tag == f"{W}tbl" and kid.find(f"{W}tr") is None:
            continue
        if kid.tag in stays:
            kids += list(kid)
        else:
            kids.append(kid)
    for kid in kids:
        if (name := _SPEAKING.get(kid.tag.removeprefix(W))) is not None:
            kid.tag = f"{W}{name}"
    node[:] = kids
    if joined:
        _join(node, joined)


def _mark(properties: Element | None, tags: set[str]) -> bool:
    return properties is not None and any(each.tag in tags for each in properties)


def _join(node: Element, joined: list[Element]) -> None:
    """Let the paragraphs *joined*, whose marks go, run on into what follows them in *node*."""
    kids: list[Element] = []
    waiting: list[Element] = []
    hanging = False
    for kid in node:
        if kid.tag in (f"{W}p", f"{W}tbl"):
            hanging = kid in joined
        if kid.tag != f"{W}p":
            assert not any(map(_speaks, waiting)), "words run on into a table"
            waiting = []
        elif kid in joined:
            waiting += [each for each in kid if each.tag != f"{W}pPr"]
            continue
        else:
            kid[:] = [
                *(each for each in kid if each.tag == f"{W}pPr"),
                *waiting,
                *(each for each in kid if each.tag != f"{W}pPr"),
            ]
            waiting = []
        kids.append(kid)
    assert not any(map(_speaks, waiting)), "words run on into nothing"
    assert not hanging, "the last mark of a text or of a cell goes"
    node[:] = kids


def _speaks(node: Element) -> bool:
    return any(each.tag in (f"{W}t", f"{W}fldChar", f"{W}br") for each in node.iter())


@dataclass(frozen=True)
class Said:
    """A paragraph as somebody sees it."""

    place: str
    """Of rows and cells it stands in: whether a head, which cell."""
    style: str
    label: str
    words: str
    bold: str
    references: tuple[str, ...]


def said(docx: bytes) -> list[Said]:
    """Return the paragraphs of the text of *docx*, and those of its heads and feet."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        document = ElementTree.fromstring(package.read("word/document.xml"))
        edges = [
            ElementTree.fromstring(package.read(name))
            for name in sorted(package.namelist())
            if name.startswith(("word/header", "word/footer"))
        ]
    labels = [label for label, _ in docx_words.paragraphs(docx)]
    paragraphs = list(_placed(document, ""))
    assert len(labels) == len(paragraphs)
    found = [
        _said(each, place, label) for (each, place), label in zip(paragraphs, labels, strict=True)
    ]
    found += [_said(each, "edge", "") for root in edges for each in root.iter(f"{W}p")]
    return [each for each in found if each.style != GAP or each.words]


def _placed(node: Element, place: str) -> Iterator[tuple[Element, str]]:
    if node.tag == f"{W}p":
        yield node, place
        return
    if node.tag == f"{W}tr":
        head = "head" if node.find(f"{W}trPr/{W}tblHeader") is not None else "row"
        for n, cell in enumerate(node.findall(f"{W}tc")):
            for kid in cell:
                yield from _placed(kid, f"{place}/{head}{n}")
        return
    for kid in node:
        yield from _placed(kid, place)


def _said(paragraph: Element, place: str, label: str) -> Said:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    runs = [(each, "".join(docx_words._texts(each))) for each in paragraph.iter(f"{W}r")]
    bold = (words for run, words in runs if run.find(f"{W}rPr/{W}b") is not None)
    codes = (each.text or "" for each in paragraph.iter(f"{W}instrText"))
    return Said(
        place,
        "" if style is None else style.get(f"{W}val", ""),
        label,
        # where a line of a title may end depends on all its words, those that are gone too
        "".join(words for _, words in runs).replace("\u00a0", " "),
        "".join(bold),
        tuple(code.split()[0] for code in codes if code.split()),
    )


def control_defects(docx: bytes) -> list[str]:
    """Return what is wrong with the controls of *docx*: no words in one, or a tag that stands twice."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        root = ElementTree.fromstring(package.read("word/document.xml"))
    tags = [each.get(f"{W}val", "") for each in root.iter(f"{W}tag")]
    empty = [
        control
        for control in root.iter(f"{W}sdtContent")
        if not "".join(docx_words._texts(control))
    ]
    plain = [
        control
        for control in root.iter(f"{W}sdt")
        if control.find(f"{W}sdtPr/{W}text") is not None
        and any(each.tag in _NEW | _GONE for each in control.iter())
    ]
    return [
        *(f"the tag {tag} stands twice" for tag in sorted({t for t in tags if tags.count(t) > 1})),
        *("a control is empty" for _ in empty),
        *("a control of plain text holds changes" for _ in plain),
    ]
