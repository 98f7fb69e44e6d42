"""The style sheet for PDF, generated from the theme.

It says where words stand and how they look; it adds none and hides none, but for the page
number and the running head in the margin. So nothing can be read in the PDF that is not in
the Document.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from mou_gen import inputs
from mou_gen.document import Document, Kop, Table, printed_words
from mou_gen.errors import OutputError
from mou_gen.messages import _
from mou_gen.theme import Theme
from mou_gen.writers.breaks import Ruler
from mou_gen.writers.shapes import (
    BESIDE_MM,
    SIGNED,
    draft_word,
    fill_lead_pt,
    head_lines,
)

FACES = {
    "regular": "normal normal",
    "bold": "normal bold",
    "italic": "italic normal",
    "bolditalic": "italic bold",
}
"""Font style and weight by the ending of the file's name."""

_DRAFT_MARK = """\
<svg xmlns="http://www.w3.org/2000/svg" width="150mm" height="150mm" viewBox="0 0 150 150">
<g transform="rotate(-45 75 75) {place}" fill="none" stroke="#e8e8e8" stroke-width="7">
<path d="M4 0V38H13A15 19 0 0 0 13 0Z"/>
<path d="M44 41.500V0H56A10.500 10.500 0 0 1 56 21H44M56 21L70 41.500"/>
<path d="M77 41.500L91.500 -1L106 41.500M82 28H101"/>
<path d="M118 41.500V0H138M118 19H134"/>{last}
</g></svg>"""
_HEAD_LINE = 1.2
"""Height of a line of the running head, in multiples of its type."""
_LAST_T = '\n<path d="M146 0H172M159 0V41.500"/>'


def draft_mark(document: Document) -> str:
    """Return the draft mark of *document*, drawn in strokes: no text, so nobody reads, searches or copies it."""
    english = draft_word(document) == "DRAFT"
    # Five letters at the size of four would reach over the edges of the drawing.
    place, last = ("translate(-4 56) scale(.9)", _LAST_T) if english else ("translate(9 56)", "")
    return _DRAFT_MARK.format(place=place, last=last)


def style_sheet(document: Document, theme: Theme, fonts: Path) -> str:
    """Return the CSS that prints *document* as *theme* says, with the fonts in *fonts*.

    Raises:
        OutputError: *fonts* has no file for one of the four faces of the family.
    """
    faces = "".join(
        _font_face(theme.pdf_font, style, font_file(fonts, theme.pdf_font, style))
        for style in FACES
    )
    changes = (_changes(theme),) if document.revision else ()
    return "\n".join(
        (faces, _page(document, theme), _text(theme), _blocks(document, theme), *changes)
    )


def font_file(fonts: Path, family: str, style: str) -> Path:
    """Return the file in *fonts* with *style* of *family*: "TeX Gyre Bonum", "bold".

    Raises:
        OutputError: there is none.
    """
    stem = f"{family.replace(' ', '')}-{style}".lower()
    for path in sorted(fonts.glob("*.[ot]tf")):
        if path.stem.lower() == stem and inputs.exists(path):
            return path
    folder, file = fonts.as_posix(), f"{stem}.otf"
    raise OutputError(
        _(
            "{folder}: there is no `{file}` or `.ttf` for the font {font}",
            folder=folder,
            file=file,
            font=family,
        )
    )


def _font_face(family: str, style: str, file: Path) -> str:
    slant, weight = FACES[style].split()
    return (
        f"@font-face {{ font-family: {_string(family)}; font-style: {slant}; "
        f"font-weight: {weight}; src: url({_string(inputs.real_path(file).as_uri())}) }}\n"
    )


def _page(document: Document, theme: Theme) -> str:
    """Return the page and its margin; the number stands top centre (Permendagri 1/2023, 35), level with the first line of the head."""
    lines = head_lines(document, theme)
    words = (
        "element(running)" if document.revision else _string("\n".join(map(printed_words, lines)))
    )
    below = _HEAD_LINE * (len(lines) - 1)
    whole = f"white-space: pre; line-height: {_HEAD_LINE}; padding-top: {below:g}em"
    running = f"@top-left {{ content: {words}; font-weight: bold; {whole} }}" if lines else ""
    svg = f'url("data:image/svg+xml,{quote(draft_mark(document))}")'
    mark = f"background: {svg} no-repeat center" if document.draft else ""
    boxes = "@bottom-right { content: element(initials); vertical-align: top; padding-top: 1mm }"
    initials = boxes if theme.initials and document.initials else ""
    return f"""
@page {{
  size: {theme.page_width_mm}mm {theme.page_height_mm}mm;
  margin: {theme.top_mm}mm {theme.right_mm}mm {theme.bottom_mm}mm {theme.left_mm}mm;
  font: {theme.small_pt}pt {_string(theme.pdf_font)};
  @top-center {{ content: counter(page); font-size: {theme.size_pt}pt }}
  {running}
  {initials}
  {mark}
}}
@page :first {{ @top-center {{ content: none }} {_foot(document)} }}"""


def _foot(document: Document) -> str:
    """Return the address at the bottom centre of the first page (Permendagri 1/2023, Lampiran II)."""
    lines = "\n".join(map(printed_words, document.letterhead.foot)) if document.letterhead else ""
    words = "element(foot)" if document.revision else _string(lines)
    content = f"content: {words}; white-space: pre-line; text-align: center"
    return f"@bottom-center {{ {content} }}" if lines else ""


def _text(theme: Theme) -> str:
    return f"""
body {{
  font: {theme.size_pt}pt/{theme.line_height} {_string(theme.pdf_font)};
  orphans: 2; widows: 2; hyphens: manual;
}}
body, p, h1, h2, h3, h4 {{ margin: 0 }}
p {{ margin-bottom: {theme.paragraph_gap_pt}pt }}
h1, h2, h3, h4 {{ font-size: inherit; font-weight: bold }}
body [lang] {{ bookmark-level: none }}
.slanted {{ font-style: italic }}
.slanted em {{ font-style: normal }}
.title {{ text-align: center; font-weight: bold; margin-bottom: 0 }}
.heading {{ text-align: center; font-weight: {"bold" if theme.article_bold else "normal"} }}
.above {{ margin-right: -0.25em }} /* its space, which parts it from the title for a reader */
.heading, .section {{
  margin-top: {theme.article_gap_pt}pt; margin-bottom: {theme.paragraph_gap_pt}pt
}}
body .close {{ margin-top: {theme.paragraph_gap_pt}pt }}
body .apart {{ margin-top: {theme.article_gap_pt}pt }}
.body, .indented, .closing {{ text-align: justify }}
.ragged {{ text-align: left }}
.indented, .closing {{ text-indent: {theme.indent_mm}mm }}
.kept, .crest, .crests, .kop {{ break-after: avoid }}
.line {{ margin-bottom: 0 }}
.date {{ text-align: right }}
.fill {{
  border-bottom: 0.75pt dotted; min-height: {theme.line_height}em; padding-top: {fill_lead_pt(theme):g}pt;
  margin-bottom: 0
}}
.note, .frame {{ border: 0.5pt solid; padding: 4pt 6pt; font-size: {theme.small_pt}pt }}
.label {{
  display: inline-block; min-width: {theme.list_indent_mm}mm; white-space: pre; text-indent: 0
}}
{_indents(theme)}
.tied {{ white-space: nowrap }}
.fresh {{ break-before: page }}
.fresh > :first-child {{ margin-top: 0 }}"""


def _indents(theme: Theme, inside: str = "") -> str:
    """Return the indents of numbered paragraphs, of those *inside* something or of all."""
    step = theme.list_indent_mm
    return "\n".join(
        f"{inside}.level-{depth} {{ padding-left: {depth * step}mm; text-indent: -{step}mm }}"
        for depth in range(1, 4)
    )


def _blocks(document: Document, theme: Theme) -> str:
    return "\n".join(
        (
            _letterhead(document, theme),
            _initials(document, theme),
            _fields(theme),
            _columns(theme),
            _table(document, theme),
            _signatures(theme),
        )
    )


def _letterhead(document: Document, theme: Theme) -> str:
    if document.letterhead is None:
        return ""
    emblems = document.letterhead.emblems
    widths = "\n".join(
        # PDF/A allows no picture to be smoothed (ISO 19005-3, 6.2.8)
        f".emblem-{n} {{ width: {emblem.width_mm}mm; image-rendering: crisp-edges }}"
        for n, emblem in enumerate(emblems, 1)
    )
    if document.letterhead.kop is Kop.OFFICE:
        look = _office(theme, emblems[0].width_mm)
    elif len(emblems) == 1:
        look = _crest(theme)
    else:
        look = _crests(theme, max(emblem.width_mm for emblem in emblems[:-1]))
    return f"{widths}\n.frame {{ box-sizing: border-box; text-align: center; margin: 0 }}\n{look}"


def _crest(theme: Theme) -> str:
    """Return one emblem in the middle, over the post where a head of region writes."""
    return f"""
.crest {{ text-align: center; margin-bottom: {theme.article_gap_pt}pt }}
.crest .frame {{ margin: 0 auto }}"""


def _crests(theme: Theme, emblem_mm: float) -> str:
    """Return emblems of *emblem_mm* at the left, one at the right (Permendagri 22/2020, article 43)."""
    return f"""
.crests {{
  display: table; table-layout: fixed; width: 100%; margin-bottom: {theme.article_gap_pt}pt
}}
.crests > div {{ display: table-row }}
.crests > div > div {{ display: table-cell; vertical-align: middle; width: {emblem_mm + BESIDE_MM}mm }}
.crests > div > :last-child {{ text-align: right; width: auto }}
.crests > div > :last-child .frame {{ margin-left: auto }}"""


def _office(theme: Theme, emblem_mm: float) -> str:
    """Return the kop: government to office is 3 : 4 (Permendagri 1/2023, Lampiran II)."""
    return f"""
.kop {{
  display: table; table-layout: fixed; width: 100%; text-align: center; line-height: 1.2;
  border-bottom: {theme.rule_pt}pt solid; padding-bottom: 6pt;
  margin-bottom: {theme.article_gap_pt}pt;
}}
.kop > div {{ display: table-row }}
.kop > div > div {{ display: table-cell; vertical-align: middle }}
.kop .emblem {{ width: {emblem_mm + BESIDE_MM}mm; text-align: left }}
.kop .line {{ font-size: {theme.small_pt}pt }}
.kop .title {{ font-size: {theme.office_pt}pt }}
.kop .title + :not(.title) {{ margin-top: 2pt }}
.kop .government p {{ font-size: {theme.office_pt * 3 / 4}pt }}"""


def _initials(document: Document, theme: Theme) -> str:
    """Return the boxes for initials: practice, no rule."""
    if not (theme.initials and document.initials):
        return ""
    return f"""
.initials {{ position: running(initials); display: table; margin: 0 -2mm 0 auto; border-spacing: 2mm 0 }}
.initials > div {{ display: table-row }}
.initials > div > div {{ display: table-cell; width: 20mm; vertical-align: bottom }}
.initial {{ font-size: {theme.small_pt * 3 / 4}pt; text-align: center; margin-bottom: 1mm }}
.box {{ height: 9mm; border: 0.5pt solid }}"""


def _fields(theme: Theme) -> str:
    return f"""
.fields {{
  display: table; table-layout: fixed; width: 100%; border-spacing: 0;
  margin-bottom: {theme.paragraph_gap_pt}pt;
}}
.fields > div {{ display: table-row; break-inside: avoid }}
.fields > .long {{ break-inside: auto }}
.fields > div > * {{
  display: table-cell; vertical-align: top; padding-bottom: {theme.paragraph_gap_pt}pt; text-align: left
}}
.fields > div > :first-child {{
  width: {theme.term_width_mm}mm; box-sizing: border-box; padding-right: 2mm
}}
.fields > div > :nth-child(2) {{ width: 4mm }}
.fields > .written > * {{ vertical-align: bottom }}
.fields > div > .fill {{ height: {theme.line_height}em }}
.fields > div > .line, .fields > div > .fill, .fields > div > .colon {{ padding-bottom: 0 }}
.fields > .long > .colon {{ padding-bottom: {theme.line_height}em }}"""


def _columns(theme: Theme) -> str:
    """Return columns of equal width: the space round their cells hangs out of the margins."""
    gap, narrow = theme.gutter_mm, theme.in_columns
    text = theme.page_width_mm - theme.left_mm - theme.right_mm
    return f"""
.columns {{
  display: table; table-layout: fixed; border-spacing: {gap}mm 0; font-size: {narrow.size_pt}pt;
  width: {text + 2 * gap}mm; margin: 0 -{gap}mm;
}}
.names {{ display: table-header-group }}
.names > div, .row {{ display: table-row; break-inside: avoid }}
.names > div > *, .row > * {{ display: table-cell; vertical-align: top; text-align: left }}
.names > div > * {{ padding-bottom: {narrow.paragraph_gap_pt}pt }}
.names p {{
  margin: 0; font-size: {theme.small_pt}pt; text-align: center; border-bottom: 0.5pt solid; padding-bottom: 2pt
}}
.row > * {{ padding-bottom: {narrow.paragraph_gap_pt}pt }}
.row > .title, .row > div {{ padding-bottom: 0 }}
.row > .line {{ padding-bottom: {narrow.paragraph_gap_pt / 2}pt }}
.row > .title, .row > .heading {{ text-align: center }}
.row > .date {{ text-align: right }}
.row > .heading, .row > .section {{ padding-top: {narrow.article_gap_pt}pt }}
.row > .indented, .row > .closing {{ text-indent: {narrow.list_indent_mm}mm }}
.row.apart > * {{ padding-top: {narrow.article_gap_pt}pt }}
{_indents(narrow, ".columns ")}
.columns .label {{ min-width: {narrow.list_indent_mm}mm }}
.row.long {{ break-inside: auto }}
.whole > div > * {{ width: {text}mm }}"""


def _table(document: Document, theme: Theme) -> str:
    tables = [node for node in document.nodes if isinstance(node, Table)]
    ruler = Ruler(theme, tables=tables)
    widths = sorted({share for table in tables for share in ruler.of_table(table).shares(table)})
    columns = "\n".join(f".wide-{width} {{ width: {width}% }}" for width in widths)
    return f"""
table {{
  table-layout: fixed; width: 100%; border-collapse: collapse;
  margin: 0 0 {theme.article_gap_pt}pt;
}}
table.small {{ font-size: {theme.small_pt}pt }}
{columns}
tr {{ break-inside: avoid }}
tr.long {{ break-inside: auto }}
th, td {{ border: 0.5pt solid; padding: {theme.cell_gap_pt}pt 4pt; vertical-align: top; text-align: left }}
th {{ vertical-align: middle; text-align: center }}
th p, td p {{ margin: 0; text-align: inherit }}
td:empty {{ height: {theme.empty_row_mm}mm }}"""


def _signatures(theme: Theme) -> str:
    """Return the room for a signature; frames are as large as a meterai and the place of a TTE.

    Three rows of signatures fill a page if they are crowded together; more may break.
    """
    room = theme.signature_mm
    return f"""
.signatures {{ break-inside: avoid; margin-top: {theme.article_gap_pt}pt }}
.signatures > div {{ display: table; table-layout: fixed; width: 100%; break-inside: avoid }}
.signatures > .middle {{ width: {100 * SIGNED[1]:.4f}%; margin: 0 auto }}
.signatures > div > div {{ display: table-row }}
.signatures > div > div > div {{
  display: table-cell; vertical-align: top; text-align: center; padding: 0 3mm {theme.article_gap_pt}pt
}}
.crowded > div > div > div {{ padding-bottom: {theme.paragraph_gap_pt}pt }}
.signatures > :last-child > div > div {{ padding-bottom: 0 }}
.alone > div > div > div {{ text-align: left }}
.many {{ break-inside: auto }}
.below {{ margin-top: {room}mm }}
.lowered {{ height: {theme.line_height}em }}
.led {{ height: {fill_lead_pt(theme):g}pt }}
.stamp {{
  width: 26mm; height: 16mm; margin: {(room - 16) / 2}mm auto; border: 0.5pt dashed #666;
  font-size: {theme.small_pt}pt; color: #444; box-sizing: border-box; padding-top: 5mm;
}}
.place {{ width: 45mm; height: 20mm; margin: {(room - 20) / 2}mm auto; padding-top: 2mm }}
.alone .stamp {{ margin-left: 0; text-align: center }}
.crowded .stamp {{ margin-top: 1mm; margin-bottom: 1mm }}
.stamp + .below {{ margin-top: 0 }}
.signatures p {{ margin: 0; text-align: inherit; text-indent: 0 }}
.signatures .fill {{ text-align: left }}"""


def _changes(theme: Theme) -> str:
    """Return how inserted and deleted text is distinguished: without colour, since print may have none."""
    return f"""
ins {{ text-decoration: underline }}
del {{ text-decoration: line-through }}
ins.moved {{ text-decoration: underline double }}
del.moved {{ text-decoration: line-through double }}
.running {{ position: running(running); font-weight: bold }}
.foot {{ position: running(foot); text-align: center }}
.running, .foot {{ font-size: {theme.small_pt}pt; margin: 0 }}"""


def _string(text: str) -> str:
    """Return *text* as a CSS string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\a ")
    return f'"{escaped}"'
