"""The words of a Word file, each with where it stands and who put it there or took it out.

Reads what the program wrote and what Word and LibreOffice make of it. What it does not know is
noted with its paragraph, never skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from xml.etree import ElementTree

from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import N_, _
from mou_gen.word.package_parts import WordPackage

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FIELD = "\ufffc"
"""Stands for what a field shows."""
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_PROMPT = re.compile(
    r"(?:click (?:or tap )?(?:here )?to enter|click or tap|klik (?:atau ketuk )?|choose an item"
    r"|pilih item|tap or click).*",
    re.IGNORECASE | re.DOTALL,
)
"""What Word shows in a control that somebody has emptied."""
_LOOKS = {"b": "b", "i": "i", "u": "u", "strike": "s", "dstrike": "s", "caps": "c", "vanish": "v"}
_CHANGES = ("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange")
_IGNORED = frozenset(
    [
        "pPr",
        "rPr",
        "sdtPr",
        "sdtEndPr",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "sectPr",
        "bookmarkEnd",
        "proofErr",
        "lastRenderedPageBreak",
        "permStart",
        "permEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "annotationRef",
        "footnoteRef",
        "endnoteRef",
        "separator",
        "continuationSeparator",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "tblPrEx",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd",
        "smartTagPr",
        "customXmlPr",
        "fldData",
        "softHyphen",
        "pgNum",
        "dayShort",
        "background",
        "tblPrExChange",
        "cellIns",
        "cellDel",
        "cellMerge",
        "numberingChange",
    ]
)
_THROUGH = frozenset(
    [
        "hyperlink",
        "smartTag",
        "customXml",
        "sdtContent",
        "ruby",
        "rubyBase",
        "dir",
        "bdo",
        "subDoc",
        "r",
        "rt",
    ]
)
_OBJECTS = {
    "drawing": N_("a picture or drawing"),
    "pict": N_("a picture or drawing"),
    "object": N_("an embedded object"),
    "oMath": N_("a formula"),
    "oMathPara": N_("a formula"),
    "altChunk": N_("another file"),
    "control": N_("an embedded object"),
}


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who changed something with tracking on, and when."""

    author: str
    date: str
    moved: bool = False
    """Whether the words were moved, and not just put in or taken out."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where words stand."""

    controls: tuple[str, ...] = ()
    """Tags of the content controls around them, outermost first."""
    inserted: Stamp | None = None
    deleted: Stamp | None = None
    field: str = ""
    """The instruction of the field whose result they are."""
    look: str = ""
    """What is set for them alone: b, i, u, s."""


@dataclass(frozen=True, slots=True)
class WordPiece:
    """Words that stand alike; "" for the place of an empty control."""

    text: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class WordNote:
    """What is no words: a comment, a changed look, an object."""

    kind: str
    """comment, format, object, footnote, unknown."""
    text: str
    stamp: Stamp | None = None


@dataclass(slots=True)
class WordLine:
    """A paragraph of a Word file."""

    part: str
    """body, header, footer, footnote, text box."""
    pieces: list[WordPiece] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    notes: list[WordNote] = field(default_factory=list)
    cell: tuple[int, int, int] | None = None
    """Which table, row and column, each counted in the file."""
    inserted: Stamp | None = None
    """Its end, or the row that it stands in."""
    deleted: Stamp | None = None
    in_row: bool = False
    """Whether a whole row was put in or taken out."""
    unnumbered: bool = False
    """Whether a number was taken from it."""
    styled: str = ""
    numbered: tuple[str, str] = ("", "")
    """The list that its number is of, and the level in it, where it does not come with the style."""

    @property
    def text(self) -> str:
        """Its words as they stand now: what is deleted left out."""
        return "".join(p.text for p in self.pieces if p.standing.deleted is None)

    @property
    def own_text(self) -> str:
        """Its words as they stand now, a sign in the place of each field: numbers are renewed."""
        return _own(piece for piece in self.pieces if piece.standing.deleted is None)

    @property
    def before(self) -> str:
        """Its words before anything was tracked, fields as in `own_text`."""
        return _own(piece for piece in self.pieces if piece.standing.inserted is None)


def _own(pieces: Iterable[WordPiece]) -> str:
    said, field_before = "", ""
    for piece in pieces:
        code = piece.standing.field
        said += piece.text if not code else FIELD if code != field_before else ""
        field_before = code
    return said


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction, and whether its result has begun."""

    code: str = ""
    result: bool = False


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
        body = ElementTree.Element(f"{W}body")
    reader = _WordReader(package)
    try:
        head, foot = reader.furniture(body)
        reader.read(body, "body")
        return [*head, *reader.lines, *foot, *reader.beside]
    except RecursionError:
        message = _("this is no Word file, or it is damaged")
        raise InputError([Problem(Source(package.file), message, "", "pull")]) from None


def read_written(body: str, header: str, footer: str) -> list[WordLine]:
    """Return the paragraphs of a file that the program writes, from the XML of its parts."""
    reader = _WordReader(None)
    found = []
    for xml, part in ((header, "header"), (body, "body"), (footer, "footer")):
        if xml:
            reader.lines = []
            reader.read(ElementTree.fromstring(xml), part)
            found += [line for line in reader.lines if part == "body" or line.text.strip()]
    return found


def _loosened(root: ElementTree.Element) -> None:
    """Let the names of a strict file be those of all others."""
    if root.tag.startswith(_STRICT):
        for each in root.iter():
            if isinstance(each.tag, str) and each.tag.startswith(_STRICT):
                each.tag = W + each.tag.removeprefix(_STRICT)


def _value(element: ElementTree.Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "")


def _is_on(element: ElementTree.Element) -> bool:
    return _value(element) not in ("0", "false", "off", "none")


def _stamp(element: ElementTree.Element | None, *, moved: bool = False) -> Stamp | None:
    if element is None:
        return None
    return Stamp(element.get(f"{W}author", ""), element.get(f"{W}date", ""), moved)


class _WordReader:
    def __init__(self, package: WordPackage | None) -> None:
        self._package = package
        self.lines: list[WordLine] = []
        self.beside: list[WordLine] = []
        self._tables = 0
        self._fields: list[_Field] = []
        self._comments = self._told("comments")
        self._footnotes = self._told("footnotes")
        self._endnotes = self._told("endnotes")

    def _told(self, kind: str) -> dict[str, ElementTree.Element]:
        if self._package is None:
            return {}
        found: dict[str, ElementTree.Element] = {}
        for each in self._package.relations(self._package.main).values():
            if each.kind == kind and (root := self._package.part(each.target)) is not None:
                _loosened(root)
                found |= {kid.get(f"{W}id", ""): kid for kid in root}
        return found

    def furniture(self, body: ElementTree.Element) -> tuple[list[WordLine], list[WordLine]]:
        """Return the head of all pages but the first, and the foot of the first."""
        assert self._package is not None
        relations = self._package.relations(self._package.main)
        found: dict[str, list[WordLine]] = {"header": [], "footer": []}
        wanted = {"header": "default", "footer": "first"}
        for section in body.findall(f"{W}sectPr"):
            for reference in section:
                name = reference.tag.removeprefix(W).removesuffix("Reference")
                relation = relations.get(reference.get(f"{_R}id", ""))
                if relation is None or reference.get(f"{W}type") != wanted.get(name):
                    continue
                if (root := self._package.part(relation.target)) is not None:
                    _loosened(root)
                    self.lines = []
                    self.read(root, name)
                    found[name] = [line for line in self.lines if line.text.strip()]
        self.lines = []
        return found["header"], found["footer"]

    # ---- blocks ------------------------------------------------------------------------

    def read(self, parent: ElementTree.Element, part: str, cell: _Cell | None = None) -> None:
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
                    other_file = _OBJECTS["altChunk"]
                    line = WordLine(part, notes=[WordNote("object", _(other_file))])
                    self.lines.append(line)
                case _:
                    pass

    def _table(self, table: ElementTree.Element, part: str, above: _Cell | None) -> None:
        self._tables += 1
        number = self._tables
        for row_number, row in enumerate(_rows(table)):
            properties = row.find(f"{W}trPr")
            marks = [
                None if properties is None else properties.find(f"{W}{x}") for x in ("ins", "del")
            ]
            inserted, deleted = map(_stamp, marks)
            for column, cell in enumerate(_cells(row)):
                here = _Cell((number, row_number, column), inserted, deleted)
                if above is not None:
                    here = replace(
                        here,
                        inserted=inserted or above.inserted,
                        deleted=deleted or above.deleted,
                    )
                self.read(cell, part, here)

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
        for each in element:
            self._inline(each, line, Standing())

    def _marked(self, line: WordLine, properties: ElementTree.Element) -> None:
        line.styled = _value(properties.find(f"{W}pStyle"))
        level, number = (_value(properties.find(f"{W}numPr/{W}{n}")) for n in ("ilvl", "numId"))
        line.numbered, line.unnumbered = (number, level), number == "0"
        mark = properties.find(f"{W}rPr")
        if mark is not None:
            inserted, deleted = _stamp(mark.find(f"{W}ins")), _stamp(mark.find(f"{W}del"))
            inserted = inserted or _stamp(mark.find(f"{W}moveTo"), moved=True)
            deleted = deleted or _stamp(mark.find(f"{W}moveFrom"), moved=True)
            line.inserted, line.deleted = line.inserted or inserted, line.deleted or deleted
        for name in _CHANGES:
            change = properties.find(f"{W}{name}")
            if change is not None:
                line.notes.append(
                    WordNote("format", _("the look of the paragraph"), _stamp(change))
                )

    # ---- inside a paragraph ------------------------------------------------------------

    def _inline(self, element: ElementTree.Element, line: WordLine, at: Standing) -> None:
        name = element.tag.removeprefix(W) if isinstance(element.tag, str) else "comment"
        match name:
            case "r":
                self._run(element, line, at)
            case "sdt":
                self._control(element, line, at)
            case "ins" | "moveTo":
                stamp = _stamp(element, moved=name == "moveTo")
                self._kids(element, line, replace(at, inserted=at.inserted or stamp))
            case "del" | "moveFrom":
                stamp = _stamp(element, moved=name == "moveFrom")
                self._kids(element, line, replace(at, deleted=at.deleted or stamp))
            case "bookmarkStart":
                line.bookmarks.append(element.get(f"{W}name", ""))
            case "fldSimple":
                self._fields.append(_Field(element.get(f"{W}instr", ""), result=True))
                self._kids(element, line, at)
                self._fields.pop()
            case _ if name in _THROUGH:
                self._kids(element, line, at)
            case _:
                if name not in _IGNORED:
                    self._strange(element, name, line, at)

    def _kids(self, element: ElementTree.Element, line: WordLine, at: Standing) -> None:
        for each in element:
            self._inline(each, line, at)

    def _control(self, element: ElementTree.Element, line: WordLine, at: Standing) -> None:
        properties = element.find(f"{W}sdtPr")
        tag = "" if properties is None else _value(properties.find(f"{W}tag"))
        prompt = properties is not None and properties.find(f"{W}showingPlcHdr") is not None
        inside = replace(at, controls=(*at.controls, tag)) if tag else at
        first = len(line.pieces)
        content = element.find(f"{W}sdtContent")
        if content is not None:
            self._kids(content, line, inside)
        said = "".join(piece.text for piece in line.pieces[first:])
        if prompt and _PROMPT.fullmatch(said.strip()):
            del line.pieces[first:]
        if tag and len(line.pieces) == first:
            line.pieces.append(WordPiece("", inside))

    def _run(self, run: ElementTree.Element, line: WordLine, at: Standing) -> None:
        properties = run.find(f"{W}rPr")
        if properties is not None:
            at = replace(at, look=self._look(properties))
            if (change := properties.find(f"{W}rPrChange")) is not None:
                line.notes.append(WordNote("format", _("the look of words"), _stamp(change)))
        for each in run:
            name = each.tag.removeprefix(W) if isinstance(each.tag, str) else "comment"
            match name:
                case "t" | "delText":
                    self._put(line, each.text or "", at)
                case "br" | "cr":
                    self._put(line, "\n", at)
                case "tab" | "ptab":
                    self._put(line, "\t", at)
                case "noBreakHyphen":
                    self._put(line, "-", at)
                case "fldChar":
                    self._field_mark(each, line, at)
                case "instrText" | "delInstrText":
                    if self._fields and not self._fields[-1].result:
                        self._fields[-1].code += each.text or ""
                case _:
                    if name not in _IGNORED:
                        self._strange(each, name, line, at)

    def _look(self, properties: ElementTree.Element) -> str:
        found = {
            _LOOKS[name]
            for each in properties
            if (name := each.tag.removeprefix(W)) in _LOOKS and _is_on(each)
        }
        return "".join(sorted(found))

    def _put(self, line: WordLine, text: str, at: Standing) -> None:
        """Put *text* into *line*; between the instruction of a field and its result nothing shows."""
        if self._fields:
            open_one = self._fields[0]
            if not open_one.result:
                return
            at = replace(at, field=open_one.code.strip() or "?")
        text = _UNSEEN.sub("", text).replace("\xa0", " ").replace("\u2011", "-")
        if text:
            line.pieces.append(WordPiece(text, at))

    def _field_mark(self, element: ElementTree.Element, line: WordLine, at: Standing) -> None:
        match element.get(f"{W}fldCharType"):
            case "begin":
                self._fields.append(_Field())
            case "separate" if self._fields:
                self._fields[-1].result = True
            case "end" if self._fields:
                closed = self._fields.pop()
                shown = line.pieces and line.pieces[-1].standing.field
                if not self._fields and not shown:  # a field without a result stands there as well
                    code = closed.code.strip() or "?"
                    line.pieces.append(WordPiece("", replace(at, field=code)))
            case _:
                pass

    def _strange(
        self, element: ElementTree.Element, name: str, line: WordLine, at: Standing
    ) -> None:
        match name.rpartition("}")[2]:
            case "commentReference":
                self._comment(element, line)
            case "footnoteReference" | "endnoteReference" as kind:
                self._footnote(element, line, kind)
            case "AlternateContent":
                self._choice(element, line, at)
            case "sym":
                line.pieces.append(WordPiece("\u25a1", at))
                line.notes.append(WordNote("object", _("a sign of a symbol font")))
            case word if word in _OBJECTS:
                self._object(element, word, line, at)
            case word:
                line.notes.append(WordNote("unknown", word))
                self._kids(element, line, at)

    def _choice(self, element: ElementTree.Element, line: WordLine, at: Standing) -> None:
        for each in element:
            if each.tag.endswith("}Choice"):
                for kid in each:
                    self._strange(kid, kid.tag.removeprefix(W), line, at)
                return

    def _object(
        self, element: ElementTree.Element, word: str, line: WordLine, at: Standing
    ) -> None:
        line.notes.append(WordNote("object", _(_OBJECTS[word]), at.inserted))
        if word.startswith("oMath"):
            said = "".join(each.text or "" for each in element.iter() if each.tag.endswith("}t"))
            self._put(line, said, at)
            return
        boxes = [each for each in element.iter() if each.tag.endswith("}txbxContent")]
        kept, self.lines = self.lines, []
        for box in boxes[:1]:
            self.read(box, "text box")
        self.beside += [each for each in self.lines if each.text.strip()]
        self.lines = kept

    def _comment(self, element: ElementTree.Element, line: WordLine) -> None:
        comment = self._comments.get(element.get(f"{W}id", ""))
        if comment is not None:
            said = " ".join("".join(t.text or "" for t in comment.iter(f"{W}t")).split())
            line.notes.append(WordNote("comment", said, _stamp(comment)))

    def _footnote(self, element: ElementTree.Element, line: WordLine, kind: str) -> None:
        notes = self._footnotes if kind == "footnoteReference" else self._endnotes
        note = notes.get(element.get(f"{W}id", ""))
        said = "".join(t.text or "" for t in note.iter(f"{W}t")) if note is not None else ""
        line.notes.append(WordNote("footnote", " ".join(said.split())))


@dataclass(frozen=True, slots=True)
class _Cell:
    place: tuple[int, int, int]
    inserted: Stamp | None
    deleted: Stamp | None


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
