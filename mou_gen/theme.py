"""A theme: the numbers from which CSS and Word styles are generated."""

from __future__ import annotations

from dataclasses import replace

from mou_gen.startup.value_classes import value_class

_GAPS = (
    "paragraph_gap_pt",
    "column_gap_pt",
    "cell_gap_pt",
)
_GAPS_APART = ("article_gap_pt", "column_article_gap_pt")


@value_class
class Theme:
    """Page, type and spacing of one kind of document; read from `templates/themes/<name>.yaml`."""

    name: str
    font: str
    """Name written into the DOCX: "Bookman Old Style", "Arial"."""
    pdf_font: str
    """Family of the free font embedded into the PDF: "TeX Gyre Bonum", "Liberation Sans"."""
    size_pt: float
    small_pt: float
    """Address lines of a letterhead, notes, headers of the columns."""
    office_pt: float
    """Name of the office in a letterhead; the government's name is three quarters of it."""
    line_height: float
    """Multiple of the font size."""
    paragraph_gap_pt: float
    """Space after a paragraph."""
    article_gap_pt: float
    """Space before the heading of an article or section."""
    indent_mm: float
    """First line of indented paragraphs."""
    list_indent_mm: float
    """Width of the label of a numbered paragraph, a level."""
    term_width_mm: float
    """The widest column of the terms of fields; it is as wide as the longest term."""
    gutter_mm: float
    """Between the columns of two languages."""
    column_size_pt: float
    """Of the text in them."""
    column_gap_pt: float
    """The space after a paragraph there."""
    column_article_gap_pt: float
    """The space before the heading of an article or section there."""
    column_indent_mm: float
    """Width of the label of a numbered paragraph there, a level."""
    top_mm: float
    bottom_mm: float
    left_mm: float
    right_mm: float
    signature_mm: float
    """Room for a signature and stamp."""
    rule_pt: float
    """Thickness of the rule below a letterhead."""
    article_bold: bool
    """Whether number and title of an article are bold."""
    initials: bool
    """Whether each page has boxes for initials (paraf) at its foot."""
    cell_gap_pt: float = 3.0
    """Space above and below the words in a cell of a table with lines."""
    empty_row_mm: float = 9.0
    """Height of the room for words in a row that is filled in by hand."""
    page_width_mm: float = 210.0
    page_height_mm: float = 297.0

    @property
    def text_height_mm(self) -> float:
        """Height of the text on a page."""
        return self.page_height_mm - self.top_mm - self.bottom_mm

    @property
    def in_columns(self) -> Theme:
        """The same with the type and spacing of columns, which are too narrow for those of a page."""
        return replace(
            self,
            size_pt=self.column_size_pt,
            paragraph_gap_pt=self.column_gap_pt,
            article_gap_pt=self.column_article_gap_pt,
            indent_mm=self.column_indent_mm,
            list_indent_mm=self.column_indent_mm,
        )

    def spaced(self, factor: float, leading: float = 1.0, apart: float = 1.0) -> Theme:
        """Return the same with all space between paragraphs and rows multiplied by *factor*, lines by *leading*.

        The space above headings is multiplied by *apart* besides. Word counts in twentieths of a point. The
        room to write by hand never shrinks.
        """
        factors = dict.fromkeys(_GAPS, factor) | dict.fromkeys(_GAPS_APART, factor * apart)
        measures = {gap: round(getattr(self, gap) * by * 20) / 20 for gap, by in factors.items()}
        return replace(
            self,
            **measures,
            line_height=self.line_height * leading,
            empty_row_mm=self.empty_row_mm * max(factor, 1.0),
        )
