"""WordprocessingML as strings: the few building blocks.

Text is escaped here and nowhere else. The finished body is parsed once, so a slip in the
nesting or a control character cannot reach a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

from mou_gen.writers.ties import HYPHEN, SLASH

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
BREAK = "<w:r><w:br/></w:r>"
EVERY_SIDE = ("top", "left", "bottom", "right")


def escaped(words: str) -> str:
    """Return *words* as the content of an element."""
    return escape(words)


def quoted(words: str) -> str:
    """Return *words* as the value of an attribute, with its quotes."""
    return quoteattr(words)


def twips(mm: float) -> int:
    """Return millimetres in twentieths of a point."""
    return round(mm * 1440 / 25.4)


def spacing(*, before: float | None = None, after: float | None = None) -> str:
    """Return the paragraph property for the points above and below; None is what the style says."""
    given = (("before", before), ("after", after))
    sides = "".join(f' w:{side}="{round(pt * 20)}"' for side, pt in given if pt is not None)
    return f"<w:spacing{sides}/>" if sides else ""


def line_height(mm: float) -> str:
    """Return the paragraph property for a line of just *mm* millimetres."""
    return f'<w:spacing w:line="{twips(mm)}" w:lineRule="exact"/>'


def size(pt: float) -> str:
    """Return the run properties for type of *pt* points."""
    return f'<w:sz w:val="{round(pt * 2)}"/><w:szCs w:val="{round(pt * 2)}"/>'


def text_run(words: str, properties: str = "", *, deleted: bool = False) -> str:
    """Return a run of *words*; no line ends at a hyphen that is tied."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    tag = "w:delText" if deleted else "w:t"
    pieces = map(escaped, words.replace(SLASH, "/").split(HYPHEN))
    parts = (f'<{tag} xml:space="preserve">{piece}</{tag}>' for piece in pieces)
    return f"<w:r>{look}{'<w:noBreakHyphen/>'.join(parts)}</w:r>"


def field(code: str, cached: str, properties: str = "", *, deleted: bool = False) -> str:
    """Return the field *code*; *cached* is what stands there until Word counts anew."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    begin, separate, end = (
        f'<w:r>{look}<w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    )
    tag = "w:delInstrText" if deleted else "w:instrText"
    instruction = f'<w:r>{look}<{tag} xml:space="preserve"> {code} </{tag}></w:r>'
    return begin + instruction + separate + text_run(cached, properties, deleted=deleted) + end


def paragraph(style: str, content: str = "", properties: str = "") -> str:
    """Return a paragraph; *properties* follow the style in the order of the schema."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def borders(
    element: str, sides: Iterable[str], pt: float = 0.5, *, space: int = 0, line: str = "single"
) -> str:
    """Return *element* with a line on each of *sides*, *pt* thick and *space* points off."""
    line = f'w:val="{line}" w:sz="{round(pt * 8)}" w:space="{space}" w:color="auto"'
    return f"<{element}>{''.join(f'<w:{side} {line}/>' for side in sides)}</{element}>"


def table(
    widths: Sequence[int],
    rows: Iterable[str],
    *,
    padding: tuple[int, int, int, int] = (0, 0, 0, 0),
    border: str = "",
    edge: str = "left",
    nested: bool = False,
) -> str:
    """Return a table of fixed *widths* with its outer line on the margin, or else its words.

    In compatibility mode 14, the indent of a table leads to its words, that of a nested one to its edge.

    Args:
        widths: of the columns, in twips.
        rows: made by `row`.
        padding: of each cell, in twips: top, left, bottom, right.
        border: a `w:tblBorders`; none for a table that only sets things side by side.
        edge: where the table stands instead: "center", "right".
        nested: whether it stands in a cell of another.
    """
    margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in zip(("top", "left", "bottom", "right"), padding, strict=True)
    )
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    left = padding[1] if border and not nested else 0
    where = f'<w:tblInd w:w="{left}" w:type="dxa"/>'
    if edge != "left":
        where = f'<w:jc w:val="{edge}"/>'
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'{where}{border}<w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        f"<w:tblGrid>{columns}</w:tblGrid>"
        f"{''.join(rows)}</w:tbl>"
    )


def row(
    cells: Iterable[str],
    *,
    whole: bool = False,
    header: bool = False,
    height: int = 0,
    revision: str = "",
) -> str:
    """Return a row; *whole* is never broken, *header* is repeated on each page.

    *revision* says who has inserted or deleted it; no checker takes that for all there is to say.
    """
    split = '<w:cantSplit w:val="off"/>' if revision else ""
    properties = "".join(
        (
            "<w:cantSplit/>" if whole or header else split,
            f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else "",
            "<w:tblHeader/>" if header else "",
            revision,
        )
    )
    wrapped = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{wrapped}{''.join(cells)}</w:tr>"


def cell(
    width: int, content: str, *, span: int = 1, border: str = "", gap: int = 0, edge: str = ""
) -> str:
    """Return a cell; *content* ends with a paragraph and stands at the top or else at *edge*.

    *gap* is the room at the right of it, in twips.
    """
    properties = "".join(
        (
            f'<w:gridSpan w:val="{span}"/>' if span > 1 else "",
            border,
            f'<w:tcMar><w:right w:w="{gap}" w:type="dxa"/></w:tcMar>' if gap else "",
            f'<w:vAlign w:val="{edge}"/>' if edge else "",
        )
    )
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'
