"""The styles: one for each purpose of a paragraph, in each language of the document.

The language is part of the style, so that Word checks the spelling of each column in its
own language. Word knows its built-in styles by their English names and shows them in the
language of its interface; headings are built-in, so that the navigation pane finds them.
All others bear names that a clerk can read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.document import Columns, Document, Paragraph, Part, Role, Scheme
from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme
from mou_gen.writers.docx.markup import (
    EVERY_SIDE,
    NAMESPACES,
    borders,
    quoted,
    size,
    spacing,
    twips,
)
from mou_gen.writers.shapes import fill_lead_pt

GAP_PT = 1
"""Height of the paragraph between tables."""
GAP, HEADER, FOOTER, PLACEHOLDER = "Gap", "Header", "Footer", "PlaceholderText"

NUMBERED = (Role.HEADING, "paragraph", "letter", "point")
"""The styles of the levels of `Scheme.ARTICLES`."""

_NAMES = {
    "id": {
        Role.TITLE: "Judul",
        Role.HEADING: "Pasal",
        Role.SECTION: "Bagian",
        Role.BODY: "Isi",
        Role.INDENTED: "Isi Menjorok",
        Role.CLOSING: "Penutup",
        Role.LINE: "Baris",
        Role.DATE: "Tempat Tanggal",
        Role.FILL: "Isian",
        Role.NOTE: "Catatan",
        "paragraph": "Ayat",
        "letter": "Huruf",
        "point": "Angka",
        "government": "Kop Pemerintah",
        "office": "Kop Instansi",
        "address": "Kop Alamat",
        "name": "Nama Bahasa",
        "head": "Kepala Tabel",
        "small-head": "Kepala Tabel Kecil",
        "small-cell": "Isi Tabel Kecil",
        "frame": "Bingkai",
    },
    "en": {
        Role.TITLE: "Document Title",
        Role.HEADING: "Article",
        Role.SECTION: "Section",
        Role.BODY: "Text",
        Role.INDENTED: "Text Indented",
        Role.CLOSING: "Closing Text",
        Role.LINE: "Line",
        Role.DATE: "Place and Date",
        Role.FILL: "Line to Fill In",
        Role.NOTE: "Remark",
        "paragraph": "Paragraph",
        "letter": "Letter",
        "point": "Point",
        "government": "Letterhead Government",
        "office": "Letterhead Office",
        "address": "Letterhead Address",
        "name": "Language Name",
        "head": "Table Head",
        "small-head": "Small Table Head",
        "small-cell": "Small Table Text",
        "frame": "Frame",
    },
}
_BUILT_IN = {Role.TITLE: "Title", Role.HEADING: "heading 1", Role.SECTION: "heading 2"}
_LOCALES = {"id": "id-ID", "en": "en-GB"}
_SINGLE = {"Bookman Old Style": 1.174}
_USUAL_SINGLE = 1.15
"""What Word calls single spacing, in multiples of the font size: what the font says of its own height."""


@value_class
class _Look:
    """How one style differs from its base; each part in the order of the schema."""

    keep: str = ""
    frame: str = ""
    layout: str = ""
    bold: bool = False
    size_pt: float = 0
    """0 for that of the base."""
    base: str = "Normal"
    """Another style of the same language, or Normal."""
    then: str = ""
    """The style of the paragraph that Enter begins; itself if empty."""


class Styles:
    """The styles of one document: their ids, and the part that defines them."""

    def __init__(self, document: Document, theme: Theme) -> None:
        nodes = document.nodes
        self.languages = document.languages
        self.justified = not any(isinstance(node, Columns) for node in nodes)
        """Whether running text is set to both edges; in narrow columns it would tear."""
        self.slanted = self.justified and not any(isinstance(node, Part) for node in nodes)
        """Whether further languages are italic: they have no column or part of their own."""
        self._theme = theme
        self._text = theme if self.justified else theme.in_columns
        """Type and spacing of running text."""
        self._articles = any(
            isinstance(node, Paragraph) and node.label and node.label.scheme is Scheme.ARTICLES
            for node in nodes
        )

    def id(self, key: str, language: str = "") -> str:
        """Return the style for *key*, a role or another name, in *language* or else the first."""
        language = language or self.languages[0]
        if language == self.languages[0] and key in _BUILT_IN:
            return _BUILT_IN[Role(key)].title().replace(" ", "")
        return self._name(key, language).replace(" ", "")

    def part(self, numbers: Mapping[str, int]) -> str:
        """Return `word/styles.xml`; *numbers* are the lists of the articles by language."""
        ours = (
            self._style(key, look, language, numbers.get(language, 0))
            for language in self.languages
            for key, look in self._looks(language).items()
            if self._articles or key not in NUMBERED[1:]
        )
        return f"<w:styles {NAMESPACES}>{self._defaults()}{''.join(ours)}</w:styles>"

    def _name(self, key: str, language: str) -> str:
        if language in _NAMES:
            return _NAMES[language][key]
        return f"{_NAMES['en'][key]} {language}"

    def _style(self, key: str, look: _Look, language: str, number: int) -> str:
        name, alias, custom = self._name(key, language), "", ' w:customStyle="1"'
        if language == self.languages[0] and key in _BUILT_IN:
            alias, custom = f"<w:aliases w:val={quoted(name)}/>", ""
            name = _BUILT_IN[Role(key)]
        base = look.base if look.base == "Normal" else self.id(look.base, language)
        then = self.id(look.then or key, language)
        levels = ""
        if number and key in NUMBERED:
            level = f'<w:ilvl w:val="{NUMBERED.index(key)}"/>'
            levels = f'<w:numPr>{level}<w:numId w:val="{number}"/></w:numPr>'
        slant = "<w:i/><w:iCs/>" if self.slanted and language != self.languages[0] else ""
        weight = "<w:b/><w:bCs/>" if look.bold else ""
        type_size = size(look.size_pt) if look.size_pt else ""
        return (
            f'<w:style w:type="paragraph"{custom} w:styleId="{self.id(key, language)}">'
            f"<w:name w:val={quoted(name)}/>{alias}"
            f'<w:basedOn w:val="{base}"/><w:next w:val="{then}"/><w:qFormat/>'
            f"<w:pPr>{look.keep}{levels}{look.frame}{look.layout}</w:pPr>"
            f"<w:rPr>{weight}{slant}{type_size}"
            f'<w:lang w:val="{_LOCALES.get(language, language)}"/></w:rPr>'
            "</w:style>"
        )

    def _looks(self, language: str) -> dict[str, _Look]:
        theme, text = self._theme, self._text
        after = spacing(after=text.paragraph_gap_pt)
        apart = spacing(before=text.article_gap_pt, after=text.paragraph_gap_pt)
        type_pt = 0 if text.size_pt == theme.size_pt else text.size_pt
        first = theme.indent_mm if self.justified else text.list_indent_mm
        indented = f'<w:ind w:firstLine="{twips(first)}"/>'
        centre, keep = '<w:jc w:val="center"/>', "<w:keepNext/>"
        whole = f"{keep}<w:keepLines/>"
        edge = f'<w:jc w:val="{"both" if self.justified else "left"}"/>'
        box = borders("w:pBdr", EVERY_SIDE, space=4)
        # Word draws one box round two paragraphs whose edges are the same.
        inset = 100 + self.languages.index(language)
        return {
            Role.TITLE: _Look(keep, layout=centre, bold=True),
            Role.HEADING: _Look(
                whole,
                layout=f'{apart}{centre}<w:outlineLvl w:val="0"/>',
                bold=theme.article_bold,
                size_pt=type_pt,
                then=NUMBERED[1] if self._articles else Role.BODY,
            ),
            Role.SECTION: _Look(
                whole,
                layout=f'{apart}<w:outlineLvl w:val="1"/>',
                bold=True,
                size_pt=type_pt,
                then=Role.BODY,
            ),
            Role.BODY: _Look(layout=after + edge, size_pt=type_pt),
            Role.INDENTED: _Look(layout=indented, base=Role.BODY),
            Role.CLOSING: _Look(whole, layout=indented, base=Role.BODY),
            Role.LINE: _Look(),
            Role.DATE: _Look(layout=after + '<w:jc w:val="right"/>'),
            Role.FILL: _Look(
                frame=borders("w:pBdr", ("bottom", "between"), 0.75, line="dotted"),
                layout=spacing(before=fill_lead_pt(theme)),
            ),
            Role.NOTE: _Look(
                frame=box,
                # a note stands above the columns
                layout=f'{spacing(after=theme.paragraph_gap_pt)}<w:ind w:left="{inset}" w:right="{inset}"/>',
                size_pt=theme.small_pt,
            ),
            **{key: _Look(base=Role.BODY) for key in NUMBERED[1:]},
            **self._furniture(),
        }

    def _furniture(self) -> dict[str, _Look]:
        """Return the looks of what stands around running text: letterhead, heads and frames."""
        theme, centre, keep = self._theme, '<w:jc w:val="center"/>', "<w:keepNext/>"
        close = '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
        rule = borders("w:pBdr", ("bottom",), space=2)
        cell = spacing(after=0) + '<w:jc w:val="left"/>'
        after = spacing(after=self._text.paragraph_gap_pt)
        return {
            "government": _Look(layout=close + centre, size_pt=theme.office_pt * 3 / 4),
            "office": _Look(layout=close + centre, bold=True, size_pt=theme.office_pt),
            "address": _Look(layout=close + centre, size_pt=theme.small_pt),
            "name": _Look(keep, rule, after + centre, size_pt=theme.small_pt),
            "head": _Look(keep, layout=centre, bold=True),
            "small-head": _Look(keep, layout=centre, bold=True, size_pt=theme.small_pt),
            "small-cell": _Look(layout=cell, size_pt=theme.small_pt),
            "frame": _Look(layout=close + centre, size_pt=theme.small_pt),
        }

    def _defaults(self) -> str:
        theme = self._theme
        font = quoted(theme.font)
        line = round(240 * theme.line_height / _SINGLE.get(theme.font, _USUAL_SINGLE))
        locale = _LOCALES.get(self.languages[0], self.languages[0])
        return (
            f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii={font} w:hAnsi={font}"
            f" w:eastAsia={font} w:cs={font}/>{size(theme.size_pt)}"
            f'<w:lang w:val="{locale}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
            "<w:pPrDefault><w:pPr><w:widowControl/>"
            f'<w:spacing w:after="0" w:line="{line}" w:lineRule="auto"/>'
            f"</w:pPr></w:pPrDefault></w:docDefaults>{''.join(self._built_in())}"
        )

    def _built_in(self) -> Iterator[str]:
        yield (
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
            '<w:name w:val="Normal"/><w:qFormat/></w:style>'
            '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
            '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/>'
            "<w:semiHidden/><w:unhideWhenUsed/></w:style>"
            '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
            '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
            '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
            '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
            '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
            "</w:tblCellMar></w:tblPr></w:style>"
            '<w:style w:type="numbering" w:default="1" w:styleId="NoList">'
            '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/>'
            "<w:unhideWhenUsed/></w:style>"
        )
        theme = self._theme
        middle = twips((theme.page_width_mm - theme.left_mm - theme.right_mm) / 2)
        close = '<w:spacing w:line="240" w:lineRule="auto"/>'
        yield (
            f'<w:style w:type="paragraph" w:styleId="{HEADER}"><w:name w:val="header"/>'
            f'<w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="{middle}"/>'
            f"</w:tabs>{close}</w:pPr></w:style>"
            f'<w:style w:type="paragraph" w:styleId="{FOOTER}"><w:name w:val="footer"/>'
            f'<w:basedOn w:val="Normal"/><w:pPr>{close}<w:jc w:val="center"/></w:pPr>'
            f"<w:rPr>{size(theme.small_pt)}</w:rPr></w:style>"
            # Black: on paper, a grey blank is easily missed.
            f'<w:style w:type="character" w:styleId="{PLACEHOLDER}">'
            '<w:name w:val="Placeholder Text"/><w:basedOn w:val="DefaultParagraphFont"/>'
            '<w:rPr><w:color w:val="auto"/></w:rPr></w:style>'
        )
        # Between tables, and after the last one, a paragraph must stand. It is as good as
        # invisible, keeps a closing in a table with its signatures, and makes the gap below.
        after = round(below_gap(theme.paragraph_gap_pt) * 20)
        yield (
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{GAP}">'
            '<w:name w:val="Celah"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/>'
            f'<w:spacing w:after="{after}" w:line="{GAP_PT * 20}" w:lineRule="exact"/></w:pPr>'
            f"<w:rPr>{size(GAP_PT)}</w:rPr></w:style>"
        )


def below_gap(space_pt: float) -> float:
    """Return what is left to stand below the paragraph between tables, which is part of the space there."""
    return max(space_pt - GAP_PT, 0.0)
