"""What stands in a paragraph of a Word file: words, fields, controls, and what is no words.

What it does not know is noted with its paragraph, never skipped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from xml.etree import ElementTree

from mou_gen.messages import N_, _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.word.emblem_names import is_another_picture, is_emblem
from mou_gen.word.word_lines import Stamp, Standing, W, WordLine, WordNote, WordPiece

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
EMBLEM = N_("an emblem")
PICTURE = N_("a picture or drawing")
_UNSEEN = expression("[\u00ad\u200b-\u200f\u2060\ufeff]")
_PROMPT = expression(
    r"(?:click (?:or tap )?(?:here )?to enter|click or tap|klik (?:atau ketuk )?|choose an item"
    r"|pilih item|tap or click).*",
    re.IGNORECASE | re.DOTALL,
)
_LOOKS = {
    "b": "b", "i": "i", "u": "u", "strike": "s", "dstrike": "s", "caps": "c", "smallCaps": "c",
    "vanish": "v", "highlight": "h",
}  # fmt: skip
"""A letter each; `k` for a colour, `p` for the look of a placeholder."""
_PLAIN_COLOURS = frozenset(("", "auto", "000000"))
_WHITE = "FFFFFF"
_PLACEHOLDER = "PlaceholderText"
_SIGNS = {"br": "\n", "cr": "\n", "tab": "\t", "ptab": "\t", "noBreakHyphen": "-"}
_PAGE_ENDS = frozenset(("page", "column"))
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
    "drawing": PICTURE,
    "pict": PICTURE,
    "object": N_("an embedded object"),
    "oMath": N_("a formula"),
    "oMathPara": N_("a formula"),
    "altChunk": N_("another file"),
    "control": N_("an embedded object"),
}


def stamp_of(element: ElementTree.Element | None, *, moved: bool = False) -> Stamp | None:
    """Return who made the tracked change *element*, and when."""
    if element is None:
        return None
    return Stamp(element.get(f"{W}author", ""), element.get(f"{W}date", ""), moved)


def value_of(element: ElementTree.Element | None) -> str:
    """Return what *element* sets, "" where there is none."""
    return "" if element is None else element.get(f"{W}val", "")


def is_prompt(text: str) -> bool:
    """Return whether *text* is what Word shows in a control that somebody has emptied."""
    return bool(_PROMPT.fullmatch(text.strip()))


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction, and whether its result has begun."""

    code: str = ""
    result: bool = False

    @property
    def is_link(self) -> bool:
        """Whether it is no more than a link, put round words that stay what they are."""
        return self.code.split()[:1] == ["HYPERLINK"]


@value_class
class NotesBeside:
    """What stands beside the text, by the id by which the text refers to it."""

    comments: Mapping[str, ElementTree.Element]
    footnotes: Mapping[str, ElementTree.Element]
    endnotes: Mapping[str, ElementTree.Element]
    picture_digest: Callable[[str], str]
    """Returns the digest of the picture with this id, "" where there is none."""


class InlineReader:
    """Reads what stands in paragraphs; a field may go on from one to the next."""

    def __init__(self, beside: NotesBeside, boxed: Callable[[ElementTree.Element], None]) -> None:
        """Take the notes *beside* the text, and what reads the paragraphs of a text box."""
        self._beside, self._boxed = beside, boxed
        self._fields: list[_Field] = []

    def read(self, element: ElementTree.Element, line: WordLine, at: Standing) -> None:
        """Put what *element* says into *line*."""
        name = element.tag.removeprefix(W) if isinstance(element.tag, str) else "comment"
        match name:
            case "r":
                self._run(element, line, at)
            case "sdt":
                self._control(element, line, at)
            case "ins" | "moveTo":
                stamp = stamp_of(element, moved=name == "moveTo")
                self._kids(element, line, replace(at, inserted=at.inserted or stamp))
            case "del" | "moveFrom":
                stamp = stamp_of(element, moved=name == "moveFrom")
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
            self.read(each, line, at)

    def _control(self, element: ElementTree.Element, line: WordLine, at: Standing) -> None:
        properties = element.find(f"{W}sdtPr")
        tag = "" if properties is None else value_of(properties.find(f"{W}tag"))
        prompt = properties is not None and properties.find(f"{W}showingPlcHdr") is not None
        inside = replace(at, controls=(*at.controls, tag)) if tag else at
        first = len(line.pieces)
        content = element.find(f"{W}sdtContent")
        if content is not None:
            self._kids(content, line, inside)
        said = "".join(piece.text for piece in line.pieces[first:])
        if prompt and is_prompt(said):
            del line.pieces[first:]
        if tag and len(line.pieces) == first:
            line.pieces.append(WordPiece("", inside))

    def _run(self, run: ElementTree.Element, line: WordLine, at: Standing) -> None:
        properties = run.find(f"{W}rPr")
        if properties is not None:
            at = replace(at, look=_look(properties))
            if (change := properties.find(f"{W}rPrChange")) is not None:
                line.notes.append(WordNote("format", _("text formatting"), stamp_of(change)))
        for each in run:
            name = each.tag.removeprefix(W) if isinstance(each.tag, str) else "comment"
            match name:
                case "t" | "delText":
                    self._put(line, each.text or "", at)
                case _ if name in _SIGNS and each.get(f"{W}type") not in _PAGE_ENDS:
                    self._put(line, _SIGNS[name], at)
                case "fldChar":
                    self._field_mark(each, line, at)
                case "instrText" | "delInstrText":
                    if self._fields and not self._fields[-1].result:
                        self._fields[-1].code += each.text or ""
                case _:
                    if name not in _IGNORED and name not in _SIGNS:
                        self._strange(each, name, line, at)

    def _put(self, line: WordLine, text: str, at: Standing) -> None:
        """Put *text* into *line*; between the instruction of a field and its result nothing shows."""
        if not all(each.result for each in self._fields):
            return
        around = next((each for each in self._fields if not each.is_link), None)
        if around is not None:
            at = replace(at, field=around.code.strip() or "?")
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
                # a field without a result stands there as well
                if not self._fields and not shown and not closed.is_link:
                    code = closed.code.strip() or "?"
                    line.pieces.append(WordPiece("", replace(at, field=code)))
            case _:
                pass

    # ---- what is no words --------------------------------------------------------------

    def _strange(
        self, element: ElementTree.Element, name: str, line: WordLine, at: Standing
    ) -> None:
        match name.rpartition("}")[2]:
            case "commentReference":
                self._comment(element, line)
            case "footnoteReference" | "endnoteReference" as kind:
                self._footnote(element, line, kind)
            case "AlternateContent":
                for kid in alternative(element):
                    self.read(kid, line, at)
            case "sym":
                line.pieces.append(WordPiece("\u25a1", at))
                line.notes.append(WordNote("object", _("a character in a symbol font")))
            case word if word in _OBJECTS:
                self._object(element, word, line, at)
            case word:
                line.notes.append(WordNote("unknown element", word))
                self._kids(element, line, at)

    def _object(
        self, element: ElementTree.Element, word: str, line: WordLine, at: Standing
    ) -> None:
        if at.deleted:
            return
        drawn = (each.get("string") for each in element.iter() if each.tag.endswith("}textpath"))
        said = ": ".join(filter(None, (self._emblem(element) or _(_OBJECTS[word]), *drawn)))
        line.notes.append(WordNote("object", said, at.inserted))
        if word.startswith("oMath"):
            signs = "".join(each.text or "" for each in element.iter() if each.tag.endswith("}t"))
            self._put(line, signs, at)
            return
        for box in _boxes(element):
            self._boxed(box)

    def _emblem(self, element: ElementTree.Element) -> str:
        """Return what is said of *element* if it is an emblem of ours, "" otherwise."""
        name = next(
            (each.get("name", "") for each in element.iter() if each.tag.endswith("}docPr")), ""
        )
        if not is_emblem(name):
            return ""
        sources = (
            each.get(f"{R}embed", "") for each in element.iter() if each.tag.endswith("}blip")
        )
        digests = filter(None, map(self._beside.picture_digest, sources))
        exchanged = any(is_another_picture(name, each) for each in digests)
        return _("another emblem") if exchanged else _(EMBLEM)

    def _comment(self, element: ElementTree.Element, line: WordLine) -> None:
        comment = self._beside.comments.get(element.get(f"{W}id", ""))
        if comment is not None:
            said = " ".join("".join(t.text or "" for t in comment.iter(f"{W}t")).split())
            line.notes.append(WordNote("comment", said, stamp_of(comment)))

    def _footnote(self, element: ElementTree.Element, line: WordLine, kind: str) -> None:
        footnote = kind == "footnoteReference"
        notes = self._beside.footnotes if footnote else self._beside.endnotes
        note = notes.get(element.get(f"{W}id", ""))
        said = "".join(t.text or "" for t in note.iter(f"{W}t")) if note is not None else ""
        line.notes.append(WordNote("footnote", " ".join(said.split())))


def alternative(element: ElementTree.Element) -> list[ElementTree.Element]:
    """Return what stands in the first of the alternatives in *element*: all say the same."""
    for each in element:
        if each.tag.endswith(("}Choice", "}Fallback")):
            return list(each)
    return []


def _boxes(element: ElementTree.Element) -> list[ElementTree.Element]:
    """Return the text boxes in *element*, each once."""
    found = []
    for each in element:
        if each.tag.endswith("}txbxContent"):
            found.append(each)
        elif each.tag.endswith("}AlternateContent"):
            found += [box for kid in alternative(each) for box in _boxes(kid)]
        else:
            found += _boxes(each)
    return found


def _look(properties: ElementTree.Element) -> str:
    found = {
        _LOOKS[name]
        for each in properties
        if (name := each.tag.removeprefix(W)) in _LOOKS and _is_on(each)
    }
    colour = value_of(properties.find(f"{W}color"))
    if colour.upper() == _WHITE:
        found.add("v")
    elif colour not in _PLAIN_COLOURS:
        found.add("k")
    shade = properties.find(f"{W}shd")
    if shade is not None and shade.get(f"{W}fill", "auto").upper() not in ("AUTO", _WHITE):
        found.add("h")
    if value_of(properties.find(f"{W}rStyle")) == _PLACEHOLDER:
        found.add("p")
    return "".join(sorted(found))


def _is_on(element: ElementTree.Element) -> bool:
    return value_of(element) not in ("0", "false", "off", "none")
