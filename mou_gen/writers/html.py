"""The Document as HTML for printing, one element a paragraph and no look of its own.

Rows of columns and fields are `div`s, which the style sheet sets as a table: they are no
tables to a blind reader. Words that come from the data get no element, since each `span`
costs the layout as much as a line.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import assert_never

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
    Label,
    Letterhead,
    Paragraph,
    Parallel,
    Part,
    Ref,
    Role,
    Row,
    Scheme,
    Signature,
    Signatures,
    Strong,
    Table,
    Text,
    Value,
    walk,
    words,
)
from mou_gen.errors import OutputError

_SHORT = 9
"""Letters of a term that leaves its column half empty: "Lampiran" does, "Hari/Tanggal" does not."""


def write_html(document: Document) -> str:
    """Return *document* as one HTML page without a style, its emblem inside.

    Raises:
        OutputError: the picture of the emblem cannot be read.
    """
    return _Writer(document).page()


class _Writer:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._first = document.languages[0]
        self._levels = _heading_levels(document.body)

    def page(self) -> str:
        document = self._document
        head = f'<meta charset="utf-8"><title>{escape(document.title)}</title>{_metadata(document)}'
        kop = self._letterhead(document.letterhead) if document.letterhead else ""
        body = self._blocks(document.body)
        return (
            f'<!DOCTYPE html><html lang="{escape(self._first)}"><head>{head}</head>'
            f"<body>{kop}{body}</body></html>"
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
        sides = [s for row in rows for s in (row.sides if isinstance(row, Parallel) else (row,))]
        terms = [side.term for side in sides if isinstance(side, Field) and side.term]
        narrow = all(len(words(term)) <= _SHORT for term in terms)
        name = "fields narrow" if narrow else "fields"
        return f'<div class="{name}">{"".join(map(self._field, sides))}</div>'

    def _field(self, field: Paragraph | Field) -> str:
        if isinstance(field, Paragraph) or field.term is None:
            alone = field if isinstance(field, Paragraph) else field.value
            return f"<div><div></div><div></div>{self._paragraph(alone)}</div>"
        term, value = self._paragraph(field.term), self._paragraph(field.value)
        return f'<div>{term}<p class="colon">:</p>{value}</div>'

    def _table(self, table: Table) -> str:
        widths = "".join(f'<col class="wide-{width}">' for width in table.widths)
        header = self._row(table.header, "th")
        rows = "".join(self._row(row, "td") for row in table.rows)
        return f"<table>{widths}<thead>{header}</thead><tbody>{rows}</tbody></table>"

    def _row(self, row: Row, tag: str) -> str:
        cells = "".join(f"<{tag}>{self._blocks(cell.kids)}</{tag}>" for cell in row.cells)
        return f"<tr>{cells}</tr>"

    def _signatures(self, signatures: Signatures) -> str:
        name = "signatures" if len(signatures.blocks) > 1 else "signatures alone"
        pairs = "".join(
            f"<div>{''.join(map(self._signature, pair))}</div>" for pair in signatures.rows
        )
        return f'<div class="{name}">{pairs}</div>'

    def _signature(self, signature: Signature | None) -> str:
        if signature is None:
            return "<div></div>"
        above = self._blocks(signature.above)
        stamp = (
            f'<div class="stamp">{self._blocks(signature.stamp)}</div>' if signature.stamp else ""
        )
        below = f'<div class="below">{self._blocks(signature.below)}</div>'
        return f"<div>{above}{stamp}{below}</div>"

    def _letterhead(self, kop: Letterhead) -> str:
        emblem = self._emblem(kop.emblems[0])
        if not kop.lines:
            return f'<div class="crest">{emblem}</div>'
        first, *rest = kop.lines
        lines = f'<div class="government">{self._block(first)}</div>{self._blocks(rest)}'
        return f'<div class="kop"><div><div class="emblem">{emblem}</div><div>{lines}</div></div></div>'

    def _emblem(self, emblem: Emblem) -> str:
        if isinstance(emblem.picture, Blank):
            return f'<p class="frame">{escape(emblem.picture.text)}</p>'
        return f'<img src="{_data_url(emblem.picture)}" alt="{escape(emblem.alt)}">'

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
                role = next(p.role for p in walk(block) if isinstance(p, Paragraph))
                sides = "".join(map(self._side, block.sides))
                return f'<div class="row {role}-row">{sides}</div>'
            case Article():
                return "".join(map(self._side_by_side, (block.heading, *block.body)))
            case Fields():
                return "".join(map(self._side_by_side, block.rows))
            case Field():
                return f'<div class="row whole"><div>{self._side(block)}</div></div>'
            case _:
                return f'<div class="row whole"><div>{self._block(block)}</div></div>'

    def _side(self, side: Paragraph | Field) -> str:
        """Return a cell of a narrow column, where a field is one paragraph: "term : value"."""
        if isinstance(side, Paragraph):
            framed = side.role is Role.NOTE
            return f"<div>{self._paragraph(side)}</div>" if framed else self._paragraph(side)
        if side.term is None:
            return self._paragraph(side.value)
        label = f"{escape(side.value.label.text)} " if side.value.label else ""
        return self._paragraph(side.term, f" : {label}{_inlines(side.value.kids)}")

    # ---- paragraphs

    def _paragraph(self, paragraph: Paragraph, more: str = "") -> str:
        level = self._levels.get(paragraph.id)
        tag = f"h{level}" if level else "p"
        label, name = self._label(paragraph)
        names = f"{paragraph.role} {name}" if name else paragraph.role
        language = self._language(paragraph.language)
        return f'<{tag} class="{names}"{language}>{label}{_inlines(paragraph.kids)}{more}</{tag}>'

    def _label(self, paragraph: Paragraph) -> tuple[str, str]:
        """Return the label's HTML and the class that makes room for it."""
        label = paragraph.label
        if label is None:
            return "", ""
        if paragraph.role in (Role.HEADING, Role.TITLE):
            return f"{escape(label.text)} <br>", ""
        return f'<span class="label">{escape(label.text)} </span>', f"level-{_depth(label)}"

    def _language(self, language: str) -> str:
        return f' lang="{escape(language)}"' if language not in ("", self._first) else ""


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
    try:
        data = picture.read_bytes()
    except OSError as error:
        raise OutputError(f"{picture.as_posix()}: {error.strerror}") from error
    return f"data:image/png;base64,{b64encode(data).decode()}"


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


def _depth(label: Label) -> int:
    """Return how many label widths the paragraph is indented: (1) stands one from the margin."""
    return label.level if label.scheme is Scheme.ARTICLES else label.level + 1


def _heading_levels(body: Iterable[Block], top: int = 1) -> dict[str, int]:
    """Return the level of each heading by its id; no level is skipped (ISO 14289-1, 7.4.2)."""
    levels: dict[str, int] = {}
    below = top
    for node in _outline(body):
        if isinstance(node, Annex):
            levels |= _heading_levels(node.body, below)
        elif node.role in (Role.HEADING, Role.SECTION):
            levels[node.id] = below
        elif node.role is Role.TITLE and below == top:
            levels[node.id] = top
            below = top + 1
    return levels


def _outline(blocks: Iterable[Block]) -> Iterator[Paragraph | Annex]:
    for block in blocks:
        match block:
            case Paragraph() | Annex():
                yield block
            case Parallel():
                yield from (side for side in block.sides if isinstance(side, Paragraph))
            case Article():
                yield from _outline((block.heading, *block.body))
            case Columns() | Part():
                yield from _outline(block.body)
            case _:
                pass
