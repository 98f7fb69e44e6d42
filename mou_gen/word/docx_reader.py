"""The paragraphs of a Word file.

Reads what the program wrote and what Word and LibreOffice make of it. What it does not know is
noted with its paragraph, never skipped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NoReturn
from xml.etree import ElementTree

from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class
from mou_gen.word.emblem_names import picture_digest
from mou_gen.word.inline_reader import (
    InlineReader,
    NotesBeside,
    R,
    alternative,
    stamp_of,
    value_of,
)
from mou_gen.word.list_levels import ListLevels
from mou_gen.word.package_parts import WordPackage
from mou_gen.word.word_lines import Stamp, Standing, W, WordLine, WordNote

_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_CHANGES = ("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange")
_NONE_BESIDE = NotesBeside({}, {}, {}, lambda _relation: "")
_FURNITURE = {("header", "default"): "header", ("footer", "first"): "footer"}
"""The heads and feet that stand in one place; what stands in any other is a copy of it, or new."""


def read_word_file(package: WordPackage) -> list[WordLine]:
    """Return the paragraphs of *package*: head, text, foot, then what stands beside the text.

    Raises:
        InputError: the file is damaged, or nested too deeply to be from Word.
    """
    main = package.part(package.main)
    assert main is not None
    _loosened(main)
    body = main.find(f"{W}body")
    if body is None:
        _refuse(package)
    try:
        reader = _BlockReader(_levels(package), _notes_beside(package))
        furniture = list(_furniture(package, body))
        head = [
            line for name, root in furniture if "header" in name for line in reader.edge(root, name)
        ]
        reader.read(body, "body")
        text, reader.lines = reader.lines, []
        foot = [
            line for name, root in furniture if "footer" in name for line in reader.edge(root, name)
        ]
        return [*head, *text, *foot, *reader.beside]
    except RecursionError:
        _refuse(package)


def _refuse(package: WordPackage) -> NoReturn:
    message = _("this is no Word file, or it is damaged")
    raise InputError([Problem(Source(package.file), message, "", "pull")]) from None


def read_written(body: str, furniture: Mapping[tuple[str, str], str]) -> list[WordLine]:
    """Return the paragraphs of a file that the program writes, from the XML of its parts."""
    reader = _BlockReader(ListLevels(None, None), _NONE_BESIDE)
    found: list[WordLine] = []
    reader.read(ElementTree.fromstring(body), "body")
    found, reader.lines = reader.lines, []
    for (name, page), xml in furniture.items():
        if xml:
            part = _FURNITURE.get((name, page), f"other {name}")
            lines = reader.edge(ElementTree.fromstring(xml), part)
            found = [*lines, *found] if name == "header" else [*found, *lines]
    return found


def _loosened(root: ElementTree.Element) -> None:
    """Let the names of a strict file be those of all others."""
    if root.tag.startswith(_STRICT):
        for each in root.iter():
            if isinstance(each.tag, str) and each.tag.startswith(_STRICT):
                each.tag = W + each.tag.removeprefix(_STRICT)


def _parts(package: WordPackage, kind: str) -> Iterator[ElementTree.Element]:
    related = package.relations(package.main).values()
    # a part once, however often a stranger has it referred to
    for target in dict.fromkeys(each.target for each in related if each.kind == kind):
        if (root := package.part(target)) is not None:
            _loosened(root)
            yield root


def _levels(package: WordPackage) -> ListLevels:
    styles = next(_parts(package, "styles"), None)
    return ListLevels(styles, next(_parts(package, "numbering"), None))


def _notes_beside(package: WordPackage) -> NotesBeside:
    comments, footnotes, endnotes = (
        {kid.get(f"{W}id", ""): kid for root in _parts(package, kind) for kid in root}
        for kind in ("comments", "footnotes", "endnotes")
    )
    related = package.relations(package.main)

    @cache
    def digest_of(target: str) -> str:
        return picture_digest(package.content(target))

    def digest(relation: str) -> str:
        return digest_of(related[relation].target) if relation in related else ""

    return NotesBeside(comments, footnotes, endnotes, digest)


def _furniture(
    package: WordPackage, body: ElementTree.Element
) -> Iterator[tuple[str, ElementTree.Element]]:
    """Yield each head and foot, as `WordLine.part` calls it.

    A section that names none has that of the section before it.
    """
    relations = package.relations(package.main)
    parts: dict[str, str] = {}
    last: dict[tuple[str, str], str] = {}
    for section in body.iter(f"{W}sectPr"):
        for reference in section:
            name = reference.tag.removeprefix(W).removesuffix("Reference")
            relation = relations.get(reference.get(f"{R}id", ""))
            if name in ("header", "footer") and relation is not None:
                parts[relation.target] = f"other {name}"
                last[name, reference.get(f"{W}type", "default")] = relation.target
    for place, target in last.items():
        if place in _FURNITURE:
            parts[target] = _FURNITURE[place]
    for target, part in parts.items():
        if (root := package.part(target)) is not None:
            _loosened(root)
            yield part, root


class _BlockReader:
    def __init__(self, levels: ListLevels, beside: NotesBeside) -> None:
        self._levels = levels
        self._inline = InlineReader(beside, self._box)
        self.lines: list[WordLine] = []
        self.beside: list[WordLine] = []
        self._tables = 0

    def edge(self, root: ElementTree.Element, part: str) -> list[WordLine]:
        """Return the lines of a head or foot, those with nothing in them left out."""
        kept, self.lines = self.lines, []
        self.read(root, part)
        found, self.lines = self.lines, kept
        return [line for line in found if line.text.strip() or line.notes]

    def _box(self, box: ElementTree.Element) -> None:
        self.beside += self.edge(box, "text box")

    def read(
        self, parent: Iterable[ElementTree.Element], part: str, cell: _Cell | None = None
    ) -> None:
        """Read the blocks in *parent* into the lines."""
        for each in parent:
            match each.tag.removeprefix(W) if isinstance(each.tag, str) else "":
                case "p":
                    self._paragraph(each, part, cell)
                case "tbl":
                    self._table(each, part, cell)
                case "sdt" | "sdtContent" | "customXml" | "ins" | "del" | "moveTo" | "moveFrom":
                    self.read(each, part, cell)
                case "altChunk":
                    line = WordLine(part, notes=[WordNote("object", _("another file"))])
                    self.lines.append(line)
                case strange if strange.endswith("}AlternateContent"):
                    self.read(alternative(each), part, cell)
                case _:
                    pass

    def _table(self, table: ElementTree.Element, part: str, above: _Cell | None) -> None:
        self._tables += 1
        number = self._tables
        for row_number, row in enumerate(_rows(table)):
            properties = row.find(f"{W}trPr")
            for column, cell in enumerate(_cells(row)):
                own = cell.find(f"{W}tcPr")
                inserted = _marked_in(properties, "ins") or _marked_in(own, "cellIns")
                deleted = _marked_in(properties, "del") or _marked_in(own, "cellDel")
                if above is not None:
                    inserted, deleted = inserted or above.inserted, deleted or above.deleted
                self.read(cell, part, _Cell((number, row_number, column), inserted, deleted))

    def _paragraph(self, element: ElementTree.Element, part: str, cell: _Cell | None) -> None:
        line = WordLine(part)
        self.lines.append(line)
        if cell is not None:
            line.cell = cell.place
            line.inserted, line.deleted = cell.inserted, cell.deleted
            line.in_row = bool(cell.inserted or cell.deleted)
        properties = element.find(f"{W}pPr")
        if properties is not None:
            self._marked(line, properties)
        line.numbered = self._levels.place(properties)
        # a program may mark the row alone, and not the words in it
        at = Standing(inserted=cell.inserted, deleted=cell.deleted) if cell else Standing()
        for each in element:
            self._inline.read(each, line, at)

    def _marked(self, line: WordLine, properties: ElementTree.Element) -> None:
        line.styled = value_of(properties.find(f"{W}pStyle"))
        mark = properties.find(f"{W}rPr")
        if mark is not None:
            inserted, deleted = stamp_of(mark.find(f"{W}ins")), stamp_of(mark.find(f"{W}del"))
            inserted = inserted or stamp_of(mark.find(f"{W}moveTo"), moved=True)
            deleted = deleted or stamp_of(mark.find(f"{W}moveFrom"), moved=True)
            line.inserted, line.deleted = line.inserted or inserted, line.deleted or deleted
        for name in _CHANGES:
            change = properties.find(f"{W}{name}")
            if change is not None:
                line.notes.append(WordNote("format", _("paragraph formatting"), stamp_of(change)))


@value_class
class _Cell:
    place: tuple[int, int, int]
    inserted: Stamp | None
    deleted: Stamp | None


def _marked_in(properties: ElementTree.Element | None, name: str) -> Stamp | None:
    return None if properties is None else stamp_of(properties.find(f"{W}{name}"))


def _rows(table: ElementTree.Element) -> Iterator[ElementTree.Element]:
    return _through(table, f"{W}tr")


def _cells(row: ElementTree.Element) -> Iterator[ElementTree.Element]:
    return _through(row, f"{W}tc")


def _through(parent: ElementTree.Element, tag: str) -> Iterator[ElementTree.Element]:
    """Yield what is a *tag* in *parent*, controls round it looked through."""
    for each in parent:
        if each.tag == tag:
            yield each
        elif each.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}del"):
            yield from _through(each, tag)
