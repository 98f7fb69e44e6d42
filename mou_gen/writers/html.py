"""The Document as HTML for printing, one element a paragraph and no look of its own.

Rows of columns and fields are `div`s, which the style sheet sets as a table: they are no
tables to a blind reader. Words that come from the data get no element, since each `span`
costs the layout as much as a line.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import assert_never

from mou_gen.data.pictures import printed
from mou_gen.document import (
    Blank,
    Break,
    Document,
    Emblem,
    Emphasis,
    Inline,
    Kop,
    Paragraph,
    Parallel,
    Ref,
    Role,
    Strong,
    Text,
    Value,
    words,
)
from mou_gen.theme import Theme
from mou_gen.writers.page import (
    Abreast,
    Across,
    LaidAnnex,
    LaidBlock,
    LaidColumns,
    LaidField,
    LaidFields,
    LaidLetterhead,
    LaidLine,
    LaidParagraph,
    LaidPart,
    LaidRow,
    LaidSignature,
    LaidSignatures,
    LaidTable,
)
from mou_gen.writers.typesetter import typeset


def write_html(document: Document, theme: Theme) -> str:
    """Return *document* as one HTML page without a style, its emblems inside.

    The theme says whether there are boxes for initials, and which rows are so long that
    they may break.

    Raises:
        OutputError: the picture of the emblem cannot be read.
    """
    page = typeset(document, theme)
    head = f'<meta charset="utf-8"><title>{escape(document.title)}</title>{_metadata(document)}'
    kop = _letterhead(page.letterhead) if page.letterhead else ""
    initials = _initials(document.initials) if theme.initials else ""
    return (
        f'<!DOCTYPE html><html lang="{escape(document.languages[0])}"><head>{head}</head>'
        f"<body>{initials}{kop}{_blocks(page.body)}</body></html>"
    )


# ---- blocks


def _blocks(blocks: Iterable[LaidBlock]) -> str:
    return "".join(map(_block, blocks))


def _block(block: LaidBlock) -> str:
    match block:
        case LaidParagraph():
            return _paragraph(block)
        case LaidFields():
            name = "fields narrow" if block.narrow else "fields"
            return f'<div class="{name}">{"".join(map(_field, block.rows))}</div>'
        case LaidTable():
            return _table(block)
        case LaidSignatures():
            return _signatures(block)
        case LaidColumns():
            return _columns(block)
        case LaidPart():
            return f'<div class="part">{_blocks(block.body)}</div>'
        case LaidAnnex():
            return f'<div class="annex">{_blocks(block.body)}</div>'
        case _:
            assert_never(block)


def _field(field: LaidField) -> str:
    row = _tag("div", _breaks(field))
    if field.term is None:
        return f"{row}<div></div><div></div>{_paragraph(field.value)}</div>"
    term, value = _paragraph(field.term), _paragraph(field.value)
    return f'{row}{term}<p class="colon">:</p>{value}</div>'


def _table(table: LaidTable) -> str:
    widths = "".join(f'<col class="wide-{width}">' for width in table.widths)
    rows = "".join(_row(row, "td") for row in table.rows)
    return f"<table>{widths}<thead>{_row(table.header, 'th')}</thead><tbody>{rows}</tbody></table>"


def _row(row: LaidRow, tag: str) -> str:
    cells = "".join(f"<{tag}>{_lines(cell)}</{tag}>" for cell in row.cells)
    return f"{_tag('tr', _breaks(row))}{cells}</tr>"


def _breaks(row: LaidField | LaidRow | Abreast) -> list[str]:
    """Return the classes that say where *row* may break."""
    return ["long"] * row.long + ["kept"] * row.kept


def _signatures(signatures: LaidSignatures) -> str:
    names = {
        "signatures": True,
        "alone": signatures.alone,
        "crowded": signatures.crowded,
        "many": signatures.many,
    }
    pairs = "".join(f"<div>{''.join(map(_signature, pair))}</div>" for pair in signatures.rows)
    opening = _tag("div", [name for name, holds in names.items() if holds])
    return f"{opening}{pairs}</div>"


def _signature(signature: LaidSignature | None) -> str:
    if signature is None:
        return "<div></div>"
    name = "stamp place" if signature.place else "stamp"
    frame = f'<div class="{name}">{_lines(signature.stamp)}</div>' if signature.stamp else ""
    below = f'<div class="below">{_lines(signature.below)}</div>'
    return f"<div>{_lines(signature.above)}{frame}{below}</div>"


def _letterhead(kop: LaidLetterhead) -> str:
    emblems = [_emblem(emblem, n) for n, emblem in enumerate(kop.emblems, 1)]
    match kop.kop:
        case Kop.AGREEMENT | Kop.HEAD if len(emblems) == 1:
            return f'<div class="crest">{emblems[0]}{_lines(kop.office)}</div>'
        case Kop.AGREEMENT | Kop.HEAD:
            lines = "".join(_crests(emblems, line) for line in kop.crests)
            return f'<div class="crests">{lines}</div>'
        case Kop.OFFICE:
            above = _lines(kop.government)
            government = f'<div class="government">{above}</div>' if above else ""
            lines = f"<div>{government}{_lines(kop.office)}{_lines(kop.address)}</div>"
            emblem = f'<div class="emblem">{emblems[0]}</div>'
            return f'<div class="kop"><div>{emblem}{lines}</div></div>'
        case _:
            assert_never(kop.kop)


# ---- languages side by side


def _columns(columns: LaidColumns) -> str:
    names = "".join(map(_name, columns.names))
    rows = "".join(map(_level, columns.rows))
    return f'<div class="columns"><div class="names"><div>{names}</div></div>{rows}</div>'


def _name(name: LaidParagraph) -> str:
    return f"<div>{_tag('p', ['name'], _language(name))}{_inlines(name.node.kids)}</p></div>"


def _level(row: Abreast | Across) -> str:
    match row:
        case Abreast():
            names = ["row", f"{row.role}-row", *_breaks(row)]
            return f"{_tag('div', names)}{''.join(map(_side, row.sides))}</div>"
        case Across(content):
            text = _line(content) if isinstance(content, LaidField) else _block(content)
            return f'<div class="row whole"><div>{text}</div></div>'
        case _:
            assert_never(row)


def _side(side: LaidLine) -> str:
    framed = isinstance(side, LaidParagraph) and side.role is Role.NOTE
    return f"<div>{_line(side)}</div>" if framed else _line(side)


# ---- paragraphs


def _lines(lines: Iterable[LaidLine]) -> str:
    return "".join(map(_line, lines))


def _line(line: LaidLine) -> str:
    """Return *line*, a field as one paragraph: "term : value".

    A value with a label of its own begins a line, so that it is level with those below it.
    """
    if isinstance(line, LaidParagraph):
        return _paragraph(line)
    if line.term is None:
        return _paragraph(line.value)
    if line.value.node.label:
        return f"<div>{_paragraph(line.term, ' :')}{_paragraph(line.value)}</div>"
    return _paragraph(line.term, f" : {_inlines(line.value.node.kids)}")


def _paragraph(paragraph: LaidParagraph, more: str = "") -> str:
    tag = f"h{paragraph.level}" if paragraph.level else "p"
    names = [str(paragraph.role)]
    if paragraph.depth:
        names.append(f"level-{paragraph.depth}")
    if paragraph.kept:
        names.append("kept")
    opening = _tag(tag, names, _language(paragraph))
    return f"{opening}{_label(paragraph)}{_inlines(paragraph.node.kids)}{more}</{tag}>"


def _language(paragraph: LaidParagraph) -> str:
    return f' lang="{escape(paragraph.language)}"' if paragraph.language else ""


def _tag(name: str, classes: Sequence[str], more: str = "") -> str:
    return f'<{name} class="{" ".join(classes)}"{more}>' if classes else f"<{name}{more}>"


def _label(paragraph: LaidParagraph) -> str:
    label = paragraph.node.label
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
