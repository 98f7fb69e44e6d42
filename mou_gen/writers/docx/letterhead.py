"""The kop, of each kind: emblems alone, over the post of a head of region, or beside an office.

An emblem is a picture, or a frame that says which picture is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from mou_gen.document import Blank, Emblem, Field, Kop, Letterhead, Paragraph, Role
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
from mou_gen.writers.docx.paragraphs import Paragraphs, Place, sides
from mou_gen.writers.docx.styles import GAP
from mou_gen.writers.shapes import ABREAST, BESIDE_MM, crests

_EMU_PER_MM = 36_000
_LINE = 20
"""Room in twips for the line of a frame, which LibreOffice cuts off at the edge of a cell."""
_FRAME_PT = 4
"""Between the frame of a missing emblem and its words."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the package."""

    relation: str
    """Id of the relationship that leads to it."""
    ratio: float
    """Its height divided by its width."""


Pictures = Sequence[Picture | None]
"""Those of the emblems, in their order; None for a missing one."""


def write_letterhead(
    letterhead: Letterhead, theme: Theme, paragraphs: Paragraphs, pictures: Pictures
) -> str:
    """Return *letterhead*, which begins the text."""
    width = twips(theme.page_width_mm - theme.left_mm - theme.right_mm)
    emblems = _Emblems(letterhead.emblems, pictures, paragraphs)
    match letterhead.kop:
        case Kop.AGREEMENT | Kop.HEAD:
            kop = emblems.beside(width) if len(pictures) > 1 else emblems.emblem(0, width, "center")
            kop += paragraphs.each(letterhead.lines, Place())
        case Kop.OFFICE:
            kop = _office(letterhead, theme, paragraphs, emblems)
        case _:
            assert_never(letterhead.kop)
    # Permendagri 1/2023, article 34(2)a: between kop and text, one line is left free.
    return kop + paragraph(GAP, properties=spacing(after=theme.article_gap_pt))


def _office(letterhead: Letterhead, theme: Theme, paragraphs: Paragraphs, emblems: _Emblems) -> str:
    width = twips(theme.page_width_mm - theme.left_mm - theme.right_mm)
    left = twips(letterhead.emblems[0].width_mm + BESIDE_MM)
    lines = "".join(
        paragraphs.side(line, Place(style=_style(line, n == 0)))
        for n, line in enumerate(sides(letterhead.lines))
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


def _style(line: Paragraph | Field, first: bool) -> str:
    if isinstance(line, Paragraph) and line.role is Role.TITLE:
        return "office"
    return "government" if first else "address"


@dataclass(frozen=True, slots=True)
class _Emblems:
    emblems: Sequence[Emblem]
    pictures: Pictures
    paragraphs: Paragraphs

    def beside(self, width: int) -> str:
        """Return emblems left and right on *width* twips (Permendagri 22/2020, article 43)."""
        *partners, _ = self.emblems
        left = twips(max(emblem.width_mm for emblem in partners) + BESIDE_MM)
        abreast = min(ABREAST, len(partners))
        widths = [left] * abreast + [width - left * abreast]
        lines = (
            [*lefts, *[None] * (abreast - len(lefts)), right]
            for lefts, right in crests(len(self.emblems))
        )
        return table(widths, [row(self._cells(line, widths), whole=True) for line in lines])

    def _cells(self, line: Sequence[int | None], widths: Sequence[int]) -> Iterator[str]:
        """Yield the cells of a *line* of emblems, the last of which stands right."""
        edges = ["left"] * (len(line) - 1) + ["right"]
        for place, width, edge in zip(line, widths, edges, strict=True):
            content = paragraph(GAP) if place is None else self.emblem(place, width, edge)
            yield cell(width, content, edge="center")

    def emblem(self, n: int, width: int, edge: str) -> str:
        """Return the *n*-th emblem at the *edge* of a line of *width* twips: left, center, right."""
        emblem, picture = self.emblems[n], self.pictures[n]
        if isinstance(emblem.picture, Blank):
            return self._frame(emblem.picture, width, twips(emblem.width_mm), edge)
        assert picture is not None
        return self.paragraphs.line(_drawing(n + 1, emblem, picture), f'<w:jc w:val="{edge}"/>')

    def _frame(self, missing: Blank, width: int, across: int, edge: str) -> str:
        # Lines and what keeps them apart stand outside the indents.
        outside = _FRAME_PT * 20
        free = width - across
        left = {"left": 0, "center": free // 2, "right": free - _LINE}[edge]
        indent = f'<w:ind w:left="{left + outside}" w:right="{free - left + outside}"/>'
        frame = borders("w:pBdr", EVERY_SIDE, space=_FRAME_PT)
        return self.paragraphs.line(self.paragraphs.blank(missing), frame + indent, "frame")


def _drawing(number: int, emblem: Emblem, picture: Picture) -> str:
    across = round(emblem.width_mm * _EMU_PER_MM)
    down = round(across * picture.ratio)
    extent = f'cx="{across}" cy="{down}"'
    name = f'id="{number}" name="Lambang {number}"'
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
