"""The letterheads: emblems alone, the post of a head of region, or an office.

An emblem is a picture, or a frame that says which picture is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from mou_gen.document import Blank, Emblem, Kop
from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme
from mou_gen.writers.docx.markup import (
    EVERY_SIDE,
    borders,
    cell,
    paragraph,
    quoted,
    row,
    spacing,
    table,
    twips,
)
from mou_gen.writers.docx.paragraphs import ParagraphWriter, Surroundings
from mou_gen.writers.docx.styles import GAP, below_gap
from mou_gen.writers.page import LaidLetterhead
from mou_gen.writers.shapes import BESIDE_MM

_EMU_PER_MM = 36_000
_LINE = 20
"""Room in twips for the line of a frame, which LibreOffice cuts off at the edge of a cell."""
_FRAME_PT = 4
"""Between the frame of a missing emblem and its words."""


@value_class
class Picture:
    """A picture in the package."""

    name: str
    """What it is called in the file."""
    relation: str
    """Id of the relationship that leads to it."""
    ratio: float
    """Its height divided by its width."""


Pictures = Sequence[Picture | None]
"""Those of the emblems, in their order; None for a missing one."""


def write_letterhead(
    kop: LaidLetterhead, theme: Theme, paragraphs: ParagraphWriter, pictures: Pictures
) -> str:
    """Return *kop*, which begins the text."""
    width = twips(theme.page_width_mm - theme.left_mm - theme.right_mm)
    emblems = _Emblems(kop, pictures, paragraphs)
    match kop.kop:
        case Kop.AGREEMENT | Kop.HEAD:
            head = emblems.beside(width) if kop.crests else emblems.emblem(0, width, "center")
            head += paragraphs.each(kop.office, Surroundings())
        case Kop.OFFICE:
            head = _office(kop, width, theme, paragraphs, emblems)
        case _:
            assert_never(kop.kop)
    # Permendagri 1/2023, article 34(2)a: between kop and text, one line is left free.
    return head + paragraph(GAP, properties=spacing(after=below_gap(theme.article_gap_pt)))


def _office(
    kop: LaidLetterhead, width: int, theme: Theme, paragraphs: ParagraphWriter, emblems: _Emblems
) -> str:
    left = twips(kop.emblems[0].width_mm + BESIDE_MM)
    styled = {"government": kop.government, "office": kop.office, "address": kop.address}
    lines = "".join(
        paragraphs.each(lines, Surroundings(style=style)) for style, lines in styled.items()
    )
    cells = (
        cell(left, emblems.emblem(0, left, "left"), edge="center"),
        cell(width - left, lines, edge="center"),
    )
    return table(
        [left, width - left],
        [row(cells, whole=True)],
        padding=(0, 0, twips(2), 0),
        border=borders("w:tblBorders", ("bottom",), theme.rule_pt),
    )


@value_class
class _Emblems:
    kop: LaidLetterhead
    pictures: Pictures
    paragraphs: ParagraphWriter

    def beside(self, width: int) -> str:
        """Return emblems left and right on *width* twips (Permendagri 22/2020, article 43)."""
        *partners, _ = self.kop.emblems
        left = twips(max(emblem.width_mm for emblem in partners) + BESIDE_MM)
        lines = self.kop.crests
        lefts = [left] * (len(lines[0]) - 1)
        widths = [*lefts, width - sum(lefts)]
        return table(widths, [row(self._cells(line, widths), whole=True) for line in lines])

    def _cells(self, line: Sequence[int | None], widths: Sequence[int]) -> Iterator[str]:
        """Yield the cells of a *line* of emblems, the last of which stands right."""
        edges = ["left"] * (len(line) - 1) + ["right"]
        for place, width, edge in zip(line, widths, edges, strict=True):
            content = paragraph(GAP) if place is None else self.emblem(place, width, edge)
            yield cell(width, content, edge="center")

    def emblem(self, n: int, width: int, edge: str) -> str:
        """Return the *n*-th emblem at the *edge* of a line of *width* twips: left, center, right."""
        emblem, picture = self.kop.emblems[n], self.pictures[n]
        if isinstance(emblem.picture, Blank):
            return self._frame(emblem.picture, width, twips(emblem.width_mm), edge)
        assert picture is not None
        # of a line that is less than single, LibreOffice cuts off the foot of a picture
        whole = '<w:spacing w:line="240" w:lineRule="auto"/>'
        return self.paragraphs.line(
            _drawing(n + 1, emblem, picture), f'{whole}<w:jc w:val="{edge}"/>'
        )

    def _frame(self, missing: Blank, width: int, across: int, edge: str) -> str:
        # Lines and what keeps them apart stand outside the indents.
        outside = _LINE + _FRAME_PT * 20
        free = width - across
        left = {"left": 0, "center": free // 2, "right": free}[edge]
        indent = f'<w:ind w:left="{left + outside}" w:right="{free - left + outside}"/>'
        frame = borders("w:pBdr", EVERY_SIDE, space=_FRAME_PT)
        return self.paragraphs.line(self.paragraphs.blank(missing), frame + indent, "frame")


def _drawing(number: int, emblem: Emblem, picture: Picture) -> str:
    across = round(emblem.width_mm * _EMU_PER_MM)
    down = round(across * picture.ratio)
    extent = f'cx="{across}" cy="{down}"'
    name = f'id="{number}" name="{picture.name}"'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {extent}/><wp:docPr {name} descr={quoted(emblem.alt)}/>"
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f"<pic:pic><pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{picture.relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )
