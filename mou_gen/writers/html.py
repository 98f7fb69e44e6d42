"""The Document as HTML for printing, one element per paragraph and no styling of its own.

Rows of columns and fields are `div`s, which the style sheet sets as a table: they are no
tables to a blind reader. Words that come from the data get no element, since each `span`
costs the layout as much as a line.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import assert_never

from mou_gen.data.pictures import printable_picture
from mou_gen.document import (
    Blank,
    Break,
    Deleted,
    Document,
    Emblem,
    Emphasis,
    Inline,
    Inserted,
    Kop,
    Paragraph,
    ParagraphChange,
    Parallel,
    Revised,
    Role,
    Strong,
    printed_words,
)
from mou_gen.theme import Theme
from mou_gen.writers import page
from mou_gen.writers.phrases import Marked, texts_and_marks
from mou_gen.writers.shapes import head_lines, one_under_another
from mou_gen.writers.ties import parted, untied


def write_html(document: Document, laid: page.Page) -> str:
    """Return *document* as one HTML page without a style, its emblems inside, as it is *laid* on pages.

    Raises:
        OutputError: the picture of the emblem cannot be read.
    """
    head = f'<meta charset="utf-8"><title>{escape(document.title)}</title>{_metadata(document)}'
    kop = _letterhead(laid.letterhead) if laid.letterhead else ""
    initials = _initials(document.initials) if laid.theme.initials else ""
    margins = _margins(document, laid.theme) if document.revision else ""
    return (
        f'<!DOCTYPE html><html lang="{escape(document.languages[0])}"><head>{head}</head>'
        f"<body>{initials}{margins}{kop}{_blocks(laid.body)}</body></html>"
    )


# ---- blocks


def _blocks(blocks: Iterable[page.LaidBlock]) -> str:
    return "".join(map(_block, blocks))


def _block(block: page.LaidBlock) -> str:
    match block:
        case page.LaidParagraph():
            return _paragraph(block)
        case page.LaidFields():
            opening = _tag("div", "fields", block.space)
            return f"{opening}{''.join(map(_field, block.rows))}</div>"
        case page.LaidTable():
            return _table(block)
        case page.LaidSignatures():
            return _signatures(block)
        case page.LaidColumns():
            return _columns(block)
        case page.LaidPart():
            return (
                f"{_tag('div', block.space, *_names(fresh=block.fresh))}{_blocks(block.body)}</div>"
            )
        case _:
            assert_never(block)


def _field(field: page.LaidField) -> str:
    written = field.value.role is Role.FILL
    row = _tag("div", *_breaks(field), *_names(written=written))
    if field.term is None:
        return f"{row}<div></div><div></div>{_paragraph(field.value)}</div>"
    term, value = _paragraph(field.term), _paragraph(field.value)
    colon = _changed(":", field.term.node.change) if field.has_colon else ""
    return f'{row}{term}<p class="colon">{colon}</p>{value}</div>'


def _table(table: page.LaidTable) -> str:
    widths = "".join(f'<col class="wide-{width}">' for width in table.widths)
    count = len(table.widths)
    rows = "".join(_row(row, "td", count) for row in table.rows)
    head = _row(table.header, "th", count)
    opening = _tag("table", table.space, *_names(small=table.small))
    return f"{opening}{widths}<thead>{head}</thead><tbody>{rows}</tbody></table>"


def _row(row: page.LaidRow, tag: str, columns: int) -> str:
    span = f' colspan="{columns}"' if len(row.cells) < columns else ""
    cells = "".join(f"<{tag}{span}>{_lines(cell)}</{tag}>" for cell in row.cells)
    return f"{_tag('tr', *_breaks(row))}{cells}</tr>"


def _breaks(row: page.LaidField | page.LaidRow) -> list[str]:
    """Return the classes that say where *row* may break."""
    return _names(long=row.long, kept=row.kept)


def _signatures(signatures: page.LaidSignatures) -> str:
    rows = "".join(map(_signed, signatures.rows))
    shape = _names(
        alone=signatures.alone,
        crowded=signatures.crowded,
        many=signatures.many,
        kept=signatures.kept,
    )
    return f"{_tag('div', 'signatures', signatures.space, *shape)}{rows}</div>"


def _signed(row: Sequence[page.LaidSignature | None]) -> str:
    opening = _tag("div", *_names(middle=len(row) == 1))
    return f"{opening}<div>{''.join(map(_signature, row))}</div></div>"


def _signature(signature: page.LaidSignature | None) -> str:
    if signature is None:
        return "<div></div>"
    frames = "".join(
        f'<div class="{name}">{_lines(lines)}</div>'
        for name, lines in (("stamp", signature.stamp), ("stamp place", signature.place))
        if lines
    )
    below = f'<div class="below">{_lines(signature.below)}</div>'
    free = (
        '<div class="lowered"></div>' * signature.lowered
        + '<div class="led"></div>' * signature.led
    )
    return f"<div>{_lines(signature.above)}{free}{frames}{below}</div>"


def _letterhead(kop: page.LaidLetterhead) -> str:
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


def _columns(columns: page.LaidColumns) -> str:
    names = "".join(map(_name, columns.names))
    rows = "".join(map(_level, columns.rows))
    opening = _tag("div", "columns", columns.space)
    return f'{opening}<div class="names"><div>{names}</div></div>{rows}</div>'


def _name(name: page.LaidParagraph) -> str:
    words = _changed(_inlines(name.node.kids), name.node.change)
    return f"<div>{_tag('p', 'name', lang=name.language)}{words}</p></div>"


def _level(row: page.Abreast | page.Across) -> str:
    match row:
        case page.Abreast():
            shape = _names(long=row.long, kept=row.stays)
            opening = _tag("div", "row", row.space, *shape)
            return f"{opening}{''.join(map(_side, row.sides))}</div>"
        case page.Across(content):
            text = _line(content) if isinstance(content, page.LaidField) else _block(content)
            return f"{_tag('div', 'row', 'whole', row.space)}<div>{text}</div></div>"
        case _:
            assert_never(row)


def _side(side: page.LaidLine) -> str:
    framed = isinstance(side, page.LaidParagraph) and side.role is Role.NOTE
    return f"<div>{_line(side)}</div>" if framed else _line(side)


# ---- paragraphs


def _lines(lines: Iterable[page.LaidLine]) -> str:
    return "".join(map(_line, lines))


def _line(line: page.LaidLine) -> str:
    """Return *line*, a field as one paragraph: "term : value".

    A value with a label of its own begins a line, so that it is level with those below it.
    """
    if isinstance(line, page.LaidParagraph):
        return _paragraph(line)
    if line.term is None:
        return _paragraph(line.value)
    if line.value.node.label:
        return f"<div>{_paragraph(line.term, ':')}{_paragraph(line.value)}</div>"
    return _paragraph(line.term, f": {_inlines(line.value.node.kids)}")


def _paragraph(paragraph: page.LaidParagraph, more: str = "") -> str:
    said = _inlines(paragraph.node.kids) + more
    # room to write in is no paragraph without words
    usual = "p" if said.replace("<br>", "").strip() or not said else "div"
    tag = f"h{paragraph.level}" if paragraph.level else usual
    names = (paragraph.role, f"level-{paragraph.depth}" if paragraph.depth else "", paragraph.space)
    look = _names(kept=paragraph.stays, slanted=paragraph.slanted, ragged=paragraph.ragged)
    opening = _tag(tag, *names, *look, lang=paragraph.language)
    # below a last break, Word and Typst have a line: room to write
    end = "<br>" if said.endswith("<br>") else ""
    words = _changed(said + end, paragraph.node.change)
    return f"{opening}{_label(paragraph)}{words}</{tag}>"


def _tag(name: str, *classes: str, lang: str = "") -> str:
    """Return the tag *name* with those of *classes* that are not empty."""
    given = " ".join(filter(None, classes))
    language = f' lang="{escape(lang)}"' if lang else ""
    return f'<{name} class="{given}"{language}>' if given else f"<{name}{language}>"


def _names(**classes: bool) -> list[str]:
    """Return the names of those *classes* that hold."""
    return [name for name, holds in classes.items() if holds]


def _label(paragraph: page.LaidParagraph) -> str:
    label = paragraph.node.label
    if label is None:
        return ""
    words = _changed(escape(label.text), paragraph.node.change)
    if paragraph.role in (Role.HEADING, Role.TITLE):
        return f'<span class="above">{words} </span><br>'
    return f'<span class="label">{words} </span>'


def _changed(words: str, change: ParagraphChange) -> str:
    """Return *words* as a later version has changed them."""
    if not change or not words:
        return words
    tag = "del" if change.is_gone else "ins"
    moved = change in (ParagraphChange.MOVED_HERE, ParagraphChange.MOVED_AWAY)
    return f"{_tag(tag, 'moved' if moved else '')}{words}</{tag}>"


def _initials(texts: Iterable[Paragraph | Parallel]) -> str:
    """Return the boxes for initials, which the style sheet moves into the margin."""
    boxes = "".join(
        f'<div><p class="initial">{escape(printed_words(text))}</p><div class="box"></div></div>'
        for text in texts
    )
    return f'<div class="initials"><div>{boxes}</div></div>' if boxes else ""


def _margins(document: Document, theme: Theme) -> str:
    """Return the head of pages and the foot of the first, which the style sheet moves into the margin."""
    foot = document.letterhead.foot if document.letterhead else ()
    return _margin("running", head_lines(document, theme)) + _margin("foot", foot)


def _margin(name: str, texts: Sequence[Paragraph | Parallel]) -> str:
    lines = (each for each in one_under_another(texts) if isinstance(each, Paragraph))
    words = "<br>".join(_changed(_inlines(each.kids), each.change) for each in lines)
    # what stands in a margin is known by its class, and is no text of the page
    marked = re.sub("<(ins|del|wbr)>", r'<\1 class="margin">', words)
    return f'<p class="{name}">{marked}</p>' if words else ""


def _crests(emblems: Sequence[str], line: Iterable[int | None]) -> str:
    cells = ("" if place is None else emblems[place] for place in line)
    return f"<div>{''.join(f'<div>{cell}</div>' for cell in cells)}</div>"


def _emblem(emblem: Emblem, count: int) -> str:
    if isinstance(emblem.picture, Blank):
        return f'<p class="frame emblem-{count}">{escape(emblem.picture.text)}</p>'
    url, alt = _data_url(emblem.picture), escape(emblem.alt)
    return f'<img class="emblem-{count}" src="{url}" alt="{alt}">'


def _inlines(kids: Iterable[Inline]) -> str:
    # a line may end between a word that went and the one that came in its place
    return "".join(map(_inline, texts_and_marks(kids))).replace("</del><ins>", "</del><wbr><ins>")


def _inline(kid: str | Marked) -> str:
    match kid:
        case str():
            # a reference is no link: each costs as much as five lines of text
            return _held(escape(kid, quote=False))
        case Strong():
            return f"<strong>{_inlines(kid.kids)}</strong>"
        case Emphasis():
            return f"<em>{_inlines(kid.kids)}</em>"
        case Break():
            return " <br>"
        case Inserted():
            return _changed(_inlines(kid.kids), ParagraphChange.INSERTED)
        case Deleted():
            return _changed(_inlines(kid.kids), ParagraphChange.DELETED)
        case Revised():
            return _inlines(kid.kids)
        case _:
            assert_never(kid)


def _held(words: str) -> str:
    """Return *words*, an element around each that no line parts, with the signs that readers search for."""
    pieces = enumerate(pairwise(["", *parted(words)]))
    return "".join(_whole(piece, before) if n % 2 else piece for n, (before, piece) in pieces)


def _whole(word: str, before: str) -> str:
    """Return *word* in one piece: bare behind a sign that ends a line, since WeasyPrint ends none ahead of an element."""
    bare = before.endswith(("-", "/"))
    return untied(word) if bare else f'<span class="tied">{untied(word)}</span>'


def _data_url(picture: Path) -> str:
    """Return the PNG as a URL: WeasyPrint names a picture by it, so no folder shows in the PDF."""
    return f"data:image/png;base64,{b64encode(printable_picture(picture)).decode()}"


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
