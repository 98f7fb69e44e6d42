"""The Document as HTML for printing, one element a paragraph and no look of its own.

Rows of columns and fields are `div`s, which the style sheet sets as a table: they are no
tables to a blind reader. Words that come from the data get no element, since each `span`
costs the layout as much as a line.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import assert_never

from mou_gen.data.pictures import printed
from mou_gen.document import (
    Annex,
    Article,
    Blank,
    Block,
    Break,
    Columns,
    Document,
    Emblem,
    Emphasis,
    Field,
    Fields,
    Inline,
    Kop,
    Letterhead,
    Paragraph,
    Parallel,
    Part,
    Ref,
    Role,
    Row,
    Signature,
    Signatures,
    Strong,
    Table,
    Text,
    Value,
    words,
)
from mou_gen.theme import Theme
from mou_gen.writers.breaks import Ruler, depth, kept
from mou_gen.writers.outline import heading_levels
from mou_gen.writers.shapes import crests, is_narrow, is_place, one_under_another


def write_html(document: Document, theme: Theme) -> str:
    """Return *document* as one HTML page without a style, its emblems inside.

    The theme says whether there are boxes for initials, and which rows are so long that
    they may break.

    Raises:
        OutputError: the picture of the emblem cannot be read.
    """
    return _Writer(document, theme).page()


class _Writer:
    def __init__(self, document: Document, theme: Theme) -> None:
        self._document = document
        self._initialled = theme.initials
        self._ruler = Ruler(theme)
        self._kept = kept(document, self._ruler)
        self._first = document.languages[0]
        self._levels = heading_levels(document.body)

    def page(self) -> str:
        document = self._document
        head = f'<meta charset="utf-8"><title>{escape(document.title)}</title>{_metadata(document)}'
        kop = self._letterhead(document.letterhead) if document.letterhead else ""
        initials = _initials(document.initials) if self._initialled else ""
        body = self._blocks(document.body)
        return (
            f'<!DOCTYPE html><html lang="{escape(self._first)}"><head>{head}</head>'
            f"<body>{initials}{kop}{body}</body></html>"
        )

    # ---- blocks

    def _blocks(self, blocks: Iterable[Block]) -> str:
        return "".join(map(self._block, blocks))

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return self._paragraph(block)
            case Parallel():
                return self._blocks(block.sides)
            case Field():
                return self._fields((block,))
            case Fields():
                return self._fields(block.rows)
            case Article():
                return self._block(block.heading) + self._blocks(block.body)
            case Table():
                return self._table(block)
            case Signatures():
                return self._signatures(block)
            case Columns():
                return self._columns(block)
            case Part():
                return f'<div class="part">{self._blocks(block.body)}</div>'
            case Annex():
                return f'<div class="annex">{self._blocks(block.body)}</div>'
            case _:
                assert_never(block)

    def _fields(self, rows: Iterable[Field | Parallel]) -> str:
        sides = one_under_another(rows)
        name = "fields narrow" if is_narrow(sides) else "fields"
        return f'<div class="{name}">{"".join(map(self._field, sides))}</div>'

    def _field(self, field: Paragraph | Field) -> str:
        names = self._breaks(field.id, self._ruler.field_lines(field))
        row = _tag("div", names)
        if isinstance(field, Paragraph) or field.term is None:
            alone = field if isinstance(field, Paragraph) else field.value
            return f"{row}<div></div><div></div>{self._paragraph(alone)}</div>"
        term, value = self._paragraph(field.term), self._paragraph(field.value)
        return f'{row}{term}<p class="colon">:</p>{value}</div>'

    def _table(self, table: Table) -> str:
        widths = "".join(f'<col class="wide-{width}">' for width in table.widths)
        header = self._row(table.header, "th", table.widths)
        rows = "".join(self._row(row, "td", table.widths) for row in table.rows)
        return f"<table>{widths}<thead>{header}</thead><tbody>{rows}</tbody></table>"

    def _row(self, row: Row, tag: str, widths: Sequence[int]) -> str:
        names = self._breaks(row.id, self._ruler.row_lines(row, widths))
        cells = "".join(f"<{tag}>{self._blocks(cell.kids)}</{tag}>" for cell in row.cells)
        return f"{_tag('tr', names)}{cells}</tr>"

    def _breaks(self, id: str, lines: int) -> list[str]:
        """Return the classes that say where a row of *lines* lines may break."""
        long = ["long"] if self._ruler.is_long(lines) else []
        return [*long, "kept"] if id in self._kept else long

    def _signatures(self, signatures: Signatures) -> str:
        rows = signatures.rows
        names = {
            "signatures": True,
            "alone": len(signatures.blocks) == 1,
            "crowded": len(rows) > 2,
            "many": len(rows) > 3,
        }
        pairs = "".join(f"<div>{''.join(map(self._signature, pair))}</div>" for pair in rows)
        opening = _tag("div", [name for name, holds in names.items() if holds])
        return f"{opening}{pairs}</div>"

    def _signature(self, signature: Signature | None) -> str:
        if signature is None:
            return "<div></div>"
        above = self._blocks(signature.above)
        stamp = self._stamp(signature.stamp) if signature.stamp else ""
        below = f'<div class="below">{self._blocks(signature.below)}</div>'
        return f"<div>{above}{stamp}{below}</div>"

    def _stamp(self, lines: Sequence[Paragraph | Parallel]) -> str:
        """Return the frame for a meterai, or the larger place for an electronic signature."""
        name = "stamp place" if is_place(lines) else "stamp"
        return f'<div class="{name}">{self._blocks(lines)}</div>'

    def _letterhead(self, kop: Letterhead) -> str:
        emblems = [_emblem(emblem, n) for n, emblem in enumerate(kop.emblems, 1)]
        match kop.kop:
            case Kop.AGREEMENT | Kop.HEAD if len(emblems) == 1:
                return f'<div class="crest">{emblems[0]}{self._blocks(kop.lines)}</div>'
            case Kop.AGREEMENT | Kop.HEAD:
                lines = "".join(_crests(emblems, line) for line in crests(len(emblems)))
                return f'<div class="crests">{lines}</div>'
            case Kop.OFFICE:
                *above, office = kop.lines[:2]
                government = f'<div class="government">{self._blocks(above)}</div>' if above else ""
                lines = f"<div>{government}{self._block(office)}{self._blocks(kop.lines[2:])}</div>"
                emblem = f'<div class="emblem">{emblems[0]}</div>'
                return f'<div class="kop"><div>{emblem}{lines}</div></div>'
            case _:
                assert_never(kop.kop)

    # ---- languages side by side

    def _columns(self, columns: Columns) -> str:
        names = "".join(map(self._name, columns.header))
        rows = "".join(map(self._side_by_side, columns.body))
        return f'<div class="columns"><div class="names"><div>{names}</div></div>{rows}</div>'

    def _name(self, name: Paragraph) -> str:
        language = self._language(name.language)
        return f'<div><p class="name"{language}>{_inlines(name.kids)}</p></div>'

    def _side_by_side(self, block: Block) -> str:
        match block:
            case Parallel():
                first = block.sides[0]
                role = first.value.role if isinstance(first, Field) else first.role
                sides = "".join(map(self._side, block.sides))
                lines = self._ruler.lines(block, self._ruler.column_mm(len(block.sides)))
                names = ["row", f"{role}-row", *self._breaks(block.id, lines)]
                return f"{_tag('div', names)}{sides}</div>"
            case Article():
                return "".join(map(self._side_by_side, (block.heading, *block.body)))
            case Fields():
                return "".join(map(self._side_by_side, block.rows))
            case Field():
                return f'<div class="row whole"><div>{self._side(block)}</div></div>'
            case _:
                return f'<div class="row whole"><div>{self._block(block)}</div></div>'

    def _side(self, side: Paragraph | Field) -> str:
        """Return a cell of a narrow column, where a field is one paragraph: "term : value".

        A value with a label of its own begins a line, so that it is level with those below it.
        """
        if isinstance(side, Paragraph):
            framed = side.role is Role.NOTE
            return f"<div>{self._paragraph(side)}</div>" if framed else self._paragraph(side)
        if side.term is None:
            return self._paragraph(side.value)
        term = replace(side.term, role=side.value.role)
        if side.value.label:
            return f"<div>{self._paragraph(term, ' :')}{self._paragraph(side.value)}</div>"
        return self._paragraph(term, f" : {_inlines(side.value.kids)}")

    # ---- paragraphs

    def _paragraph(self, paragraph: Paragraph, more: str = "") -> str:
        level = self._levels.get(paragraph.id)
        tag = f"h{level}" if level else "p"
        names = [str(paragraph.role)]
        if indent := depth(paragraph):
            names.append(f"level-{indent}")
        if paragraph.id in self._kept:
            names.append("kept")
        opening = _tag(tag, names, self._language(paragraph.language))
        return f"{opening}{_label(paragraph)}{_inlines(paragraph.kids)}{more}</{tag}>"

    def _language(self, language: str) -> str:
        return f' lang="{escape(language)}"' if language not in ("", self._first) else ""


def _tag(name: str, classes: Sequence[str], more: str = "") -> str:
    return f'<{name} class="{" ".join(classes)}"{more}>' if classes else f"<{name}{more}>"


def _label(paragraph: Paragraph) -> str:
    label = paragraph.label
    if label is None:
        return ""
    if paragraph.role in (Role.HEADING, Role.TITLE):
        return f'<span class="above">{escape(label.text)} </span><br>'
    return f'<span class="label">{escape(label.text)} </span>'


def _initials(texts: Iterable[Paragraph | Parallel]) -> str:
    """Return the boxes for initials, which the style sheet moves into the margin."""
    boxes = "".join(
        f'<div><p class="initial">{escape(words(text))}</p><div class="box"></div></div>'
        for text in texts
    )
    return f'<div class="initials"><div>{boxes}</div></div>' if boxes else ""


def _crests(emblems: Sequence[str], line: Iterable[int | None]) -> str:
    cells = ("" if place is None else emblems[place] for place in line)
    return f"<div>{''.join(f'<div>{cell}</div>' for cell in cells)}</div>"


def _emblem(emblem: Emblem, count: int) -> str:
    if isinstance(emblem.picture, Blank):
        return f'<p class="frame emblem-{count}">{escape(emblem.picture.text)}</p>'
    url, alt = _data_url(emblem.picture), escape(emblem.alt)
    return f'<img class="emblem-{count}" src="{url}" alt="{alt}">'


def _inlines(kids: Iterable[Inline]) -> str:
    return "".join(map(_inline, kids))


def _inline(kid: Inline) -> str:
    match kid:
        case Text() | Value() | Blank():
            return escape(kid.text, quote=False)
        case Ref():
            # no link: each costs as much as five lines of text
            return escape(kid.label, quote=False)
        case Strong():
            return f"<strong>{_inlines(kid.kids)}</strong>"
        case Emphasis():
            return f"<em>{_inlines(kid.kids)}</em>"
        case Break():
            return " <br>"
        case _:
            assert_never(kid)


def _data_url(picture: Path) -> str:
    """Return the PNG as a URL: WeasyPrint names a picture by it, so no folder shows in the PDF."""
    return f"data:image/png;base64,{b64encode(printed(picture)).decode()}"


def _metadata(document: Document) -> str:
    midnight = f"{document.date}T00:00:00Z" if document.date else ""
    named = {
        "author": document.author,
        "generator": "mou-gen",
        "dcterms.created": midnight,
        "dcterms.modified": midnight,
    }
    return "".join(
        f'<meta name="{name}" content="{escape(content)}">'
        for name, content in named.items()
        if content
    )
