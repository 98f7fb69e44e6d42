"""The style sheet of the PDF, made from the theme.

It says where words stand and how they look; it adds none and hides none, but for the page
number and the running head in the margin. So nothing can be read in the PDF that is not in
the Document.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from mou_gen.document import Document, Table, walk, words
from mou_gen.errors import OutputError
from mou_gen.theme import Theme

_FACES = {
    "regular": "normal normal",
    "bold": "normal bold",
    "italic": "italic normal",
    "bolditalic": "italic bold",
}
"""Font style and weight by the ending of the file's name."""

_DRAFT_MARK = """\
<svg xmlns="http://www.w3.org/2000/svg" width="150mm" height="150mm" viewBox="0 0 150 150">
<g transform="rotate(-45 75 75) translate(9 56)" fill="none" stroke="#e8e8e8" stroke-width="7">
<path d="M4 0V38H13A15 19 0 0 0 13 0Z"/>
<path d="M44 41.500V0H56A10.500 10.500 0 0 1 56 21H44M56 21L70 41.500"/>
<path d="M77 41.500L91.500 -1L106 41.500M82 28H101"/>
<path d="M118 41.500V0H138M118 19H134"/>
</g></svg>"""
"""DRAF, drawn in strokes: a mark that is no text is not read, searched or copied."""


def style_sheet(document: Document, theme: Theme, fonts: Path) -> str:
    """Return the CSS that prints *document* as *theme* says, with the fonts in *fonts*.

    Raises:
        OutputError: *fonts* has no file for one of the four faces of the family.
    """
    faces = "".join(
        _font_face(theme.pdf_font, style, font_file(fonts, theme.pdf_font, style))
        for style in _FACES
    )
    return "\n".join((faces, _page(document, theme), _text(theme), _blocks(document, theme)))


def font_file(fonts: Path, family: str, style: str) -> Path:
    """Return the file in *fonts* with *style* of *family*: "TeX Gyre Bonum", "bold".

    Raises:
        OutputError: there is none.
    """
    stem = f"{family.replace(' ', '')}-{style}".lower()
    for path in sorted(fonts.glob("*.[ot]tf")):
        if path.stem.lower() == stem:
            return path
    raise OutputError(
        f"{fonts.as_posix()}: there is no `{stem}.otf` or `.ttf` for the font {family}"
    )


def _font_face(family: str, style: str, file: Path) -> str:
    slant, weight = _FACES[style].split()
    return (
        f"@font-face {{ font-family: {_string(family)}; font-style: {slant}; "
        f"font-weight: {weight}; src: url({_string(file.resolve().as_uri())}) }}\n"
    )


def _page(document: Document, theme: Theme) -> str:
    """Return the page and its margin; the number stands top centre (Permendagri 1/2023, 35)."""
    head = words(document.running) if document.running else ""
    running = f"@top-left {{ content: {_string(head)}; font-weight: bold }}" if head else ""
    svg = f'url("data:image/svg+xml,{quote(_DRAFT_MARK)}")'
    mark = f"background: {svg} no-repeat center" if document.draft else ""
    return f"""
@page {{
  size: {theme.page_width_mm}mm {theme.page_height_mm}mm;
  margin: {theme.top_mm}mm {theme.right_mm}mm {theme.bottom_mm}mm {theme.left_mm}mm;
  font: {theme.small_pt}pt {_string(theme.pdf_font)};
  @top-center {{ content: counter(page); font-size: {theme.size_pt}pt }}
  {running}
  {mark}
}}
@page :first {{ @top-center {{ content: none }} }}"""


def _text(theme: Theme) -> str:
    indents = "\n".join(
        f".level-{depth} {{ padding-left: {depth * theme.list_indent_mm}mm; "
        f"text-indent: -{theme.list_indent_mm}mm }}"
        for depth in range(1, 4)
    )
    return f"""
body {{
  font: {theme.size_pt}pt/{theme.line_height} {_string(theme.pdf_font)};
  orphans: 2; widows: 2; hyphens: manual;
}}
body, p, h1, h2, h3, h4 {{ margin: 0 }}
p {{ margin-bottom: {theme.paragraph_gap_pt}pt }}
h1, h2, h3, h4 {{ font-size: inherit; font-weight: bold; break-after: avoid }}
body [lang] {{ bookmark-level: none; font-style: italic }}
body [lang] em {{ font-style: normal }}
.columns [lang], .part [lang] {{ font-style: normal }}
.columns [lang] em, .part [lang] em {{ font-style: italic }}
.title {{ text-align: center; font-weight: bold; break-after: avoid; margin-bottom: 0 }}
.title + :not(.title), .note + :not(.note) {{ margin-top: {theme.article_gap_pt}pt }}
.heading {{ text-align: center }}
.heading, .section {{
  margin-top: {theme.article_gap_pt}pt; margin-bottom: {theme.paragraph_gap_pt}pt
}}
.heading + .heading, .section + .section {{ margin-top: {theme.paragraph_gap_pt}pt }}
.body, .indented, .closing {{ text-align: justify }}
.indented, .closing {{ text-indent: {theme.indent_mm}mm }}
.closing {{ break-after: avoid }}
.line {{ margin-bottom: 0 }}
.fields + .line, .line + .body, .line + .indented {{ margin-top: {theme.article_gap_pt}pt }}
.date {{ text-align: right }}
.note, .frame {{ border: 0.5pt solid; padding: 4pt 6pt; font-size: {theme.small_pt}pt }}
.label {{
  display: inline-block; min-width: {theme.list_indent_mm}mm; white-space: pre; text-indent: 0
}}
{indents}
.part + .part, .annex {{ break-before: page }}"""


def _blocks(document: Document, theme: Theme) -> str:
    return "\n".join(
        (
            _letterhead(document, theme),
            _fields(theme),
            _columns(theme),
            _table(document, theme),
            _signatures(theme),
        )
    )


def _letterhead(document: Document, theme: Theme) -> str:
    """Return the kop: government to office is 3 : 4 (Permendagri 1/2023, Lampiran II)."""
    if document.letterhead is None:
        return ""
    width = document.letterhead.emblems[0].width_mm
    return f"""
.crest {{ text-align: center; margin-bottom: {theme.article_gap_pt}pt }}
.crest .frame {{ margin: 0 auto }}
img, .frame {{ width: {width}mm }}
.frame {{ box-sizing: border-box; text-align: center; margin: 0 }}
.kop {{
  display: table; table-layout: fixed; width: 100%; text-align: center; line-height: 1.2;
  border-bottom: 2.25pt solid; padding-bottom: 6pt; margin-bottom: {theme.article_gap_pt}pt;
}}
.kop > div {{ display: table-row }}
.kop > div > div {{ display: table-cell; vertical-align: middle }}
.kop .emblem {{ width: {width + 4}mm; text-align: left }}
.kop .line {{ font-size: {theme.small_pt}pt }}
.kop .title {{ font-size: {theme.office_pt}pt }}
.kop .title + :not(.title) {{ margin-top: 2pt }}
.kop .government p {{ font-size: {theme.office_pt * 3 / 4}pt }}"""


def _fields(theme: Theme) -> str:
    return f"""
.fields {{
  display: table; table-layout: fixed; width: 100%; border-spacing: 0;
  margin-bottom: {theme.paragraph_gap_pt}pt;
}}
.fields > div {{ display: table-row; break-inside: avoid }}
.fields > div > * {{
  display: table-cell; vertical-align: top; padding-bottom: {theme.paragraph_gap_pt}pt
}}
.fields > div > :first-child {{
  width: {theme.term_width_mm}mm; box-sizing: border-box; text-align: left
}}
.narrow > div > :first-child {{ width: {theme.term_width_mm / 2}mm }}
.fields > div > :nth-child(2) {{ width: 4mm }}
.fields > div > .line, .fields > div > .colon {{ padding-bottom: 0 }}"""


def _columns(theme: Theme) -> str:
    """Return columns of equal width: the space round their cells hangs out of the margins."""
    gap = theme.gutter_mm
    text = theme.page_width_mm - theme.left_mm - theme.right_mm
    return f"""
.columns {{
  display: table; table-layout: fixed; border-spacing: {gap}mm 0;
  width: {text + 2 * gap}mm; margin: 0 -{gap}mm;
}}
.names {{ display: table-header-group }}
.names > div, .row {{ display: table-row; break-inside: avoid }}
.names > div > *, .row > * {{ display: table-cell; vertical-align: top; text-align: left }}
.names > div > * {{ padding-bottom: {theme.paragraph_gap_pt}pt }}
.names p {{
  font-size: {theme.small_pt}pt; text-align: center; border-bottom: 0.5pt solid; padding-bottom: 2pt
}}
.row > * {{ padding-bottom: {theme.paragraph_gap_pt}pt }}
.row > .title, .row > .line, .row > div {{ padding-bottom: 0 }}
.row > .title, .row > .heading {{ text-align: center }}
.row > .heading, .row > .section {{ padding-top: {theme.article_gap_pt}pt }}
.row > .indented, .row > .closing {{ text-indent: {theme.list_indent_mm}mm }}
.title-row + .row:not(.title-row) > *, .note-row + .row:not(.note-row) > * {{
  padding-top: {theme.article_gap_pt}pt
}}
.title-row, .heading-row, .section-row, .closing-row {{ break-after: avoid }}
.whole > div > * {{ width: {text}mm }}"""


def _table(document: Document, theme: Theme) -> str:
    widths = sorted({w for node in walk(document) if isinstance(node, Table) for w in node.widths})
    shares = "\n".join(f".wide-{width} {{ width: {width}% }}" for width in widths)
    return f"""
table {{
  table-layout: fixed; width: 100%; border-collapse: collapse;
  margin: 0 0 {theme.article_gap_pt}pt;
}}
{shares}
tr {{ break-inside: avoid }}
th, td {{ border: 0.5pt solid; padding: 3pt 4pt; vertical-align: top; text-align: left }}
th {{ vertical-align: middle; text-align: center }}
th p, td p {{ margin: 0; text-align: inherit }}
td:empty {{ height: 9mm }}"""


def _signatures(theme: Theme) -> str:
    """Return the room for signature, stamp and meterai; its frame is as large as the stamp."""
    room = theme.signature_mm
    return f"""
.signatures {{
  display: table; table-layout: fixed; width: 100%; break-inside: avoid;
  margin-top: {theme.article_gap_pt}pt;
}}
.signatures > div {{ display: table-row; break-inside: avoid }}
.signatures > div > div {{
  display: table-cell; vertical-align: top; text-align: center; padding: 0 3mm {theme.article_gap_pt}pt
}}
.alone > div > div {{ text-align: left }}
.below {{ margin-top: {room}mm }}
.stamp {{
  width: 26mm; height: 16mm; margin: {(room - 16) / 2}mm auto; border: 0.5pt dashed #666;
  font-size: {theme.small_pt}pt; color: #444; box-sizing: border-box; padding-top: 5mm;
}}
.alone .stamp {{ margin-left: 0; text-align: center }}
.stamp + .below {{ margin-top: 0 }}
.signatures p {{ margin: 0; text-align: inherit; text-indent: 0 }}"""


def _string(text: str) -> str:
    """Return *text* as a CSS string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\a ")
    return f'"{escaped}"'
