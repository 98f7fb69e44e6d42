"""The fixed parts of every Word file.

Written here and not taken from a template file: no part is there that Word does not need,
nothing is as old as the template of a library, and nothing depends on a clock.
"""

from __future__ import annotations

from collections.abc import Mapping

from mou_gen.data.zip_file import pack
from mou_gen.theme import Theme
from mou_gen.writers.docx.markup import NAMESPACES, escaped, quoted, twips

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {
    "word/document.xml": ("officeDocument", f"{_WORD}.document.main+xml"),
    "word/styles.xml": ("styles", f"{_WORD}.styles+xml"),
    "word/settings.xml": ("settings", f"{_WORD}.settings+xml"),
    "word/numbering.xml": ("numbering", f"{_WORD}.numbering+xml"),
    "word/fontTable.xml": ("fontTable", f"{_WORD}.fontTable+xml"),
    "word/theme/theme1.xml": ("theme", "application/vnd.openxmlformats-officedocument.theme+xml"),
}
"""Kind of relationship and content type of each part."""
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_HEADER_MM = 8.0
"""From the edge of the page to its number."""
_FOOTER_MM = 6.0
"""The same to what stands at its foot."""

_DOCUMENT = f"<w:document {NAMESPACES}><w:body/></w:document>"
_SETTINGS = (
    f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    # Else the words before a line break are torn apart in justified text. From mode 15 on,
    # LibreOffice narrows spaces to fill a line, and drops a sign or figure that then has no room.
    "<w:compat><w:doNotExpandShiftReturn/>"
    '<w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="14"/></w:compat>'
    '<w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
    "</w:settings>"
)


def base(styles: str, numbering: str, properties: str, font: str) -> bytes:
    """Return a package with an empty body, for python-docx to open."""
    contents = {
        "word/document.xml": _DOCUMENT,
        "word/styles.xml": styles,
        "word/settings.xml": _SETTINGS,
        "word/numbering.xml": numbering,
        "word/fontTable.xml": _font_table(font),
        "word/theme/theme1.xml": _theme(font),
    }
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            {"word/document.xml": f"{_OFFICE}/officeDocument", "docProps/core.xml": core}
        ),
        "docProps/core.xml": properties,
        "word/_rels/document.xml.rels": _relationships(
            {
                name.removeprefix("word/"): f"{_OFFICE}/{kind}"
                for name, (kind, _) in _PARTS.items()
                if name != "word/document.xml"
            }
        ),
        **contents,
    }
    return pack({name: (DECLARATION + xml).encode() for name, xml in parts.items()})


def core_properties(title: str, author: str, language: str, when: str) -> str:
    """Return `docProps/core.xml`; *when* is a time as in 2019-09-25T00:00:00Z."""
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(title)}</dc:title><dc:creator>{escaped(author)}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{when}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{when}</dcterms:modified>'
        f"<dc:language>{escaped(language)}</dc:language></cp:coreProperties>"
    )


def section(theme: Theme, furniture: str) -> str:
    """Return the page; *furniture* are the references to its headers and footers."""
    margins = " ".join(
        f'w:{side}="{twips(mm)}"'
        for side, mm in {
            "top": theme.top_mm,
            "right": theme.right_mm,
            "bottom": theme.bottom_mm,
            "left": theme.left_mm,
            "header": _HEADER_MM,
            "footer": _FOOTER_MM,
            "gutter": 0,
        }.items()
    )
    width, height = twips(theme.page_width_mm), twips(theme.page_height_mm)
    turned = ' w:orient="landscape"' if theme.page_width_mm > theme.page_height_mm else ""
    return (
        f'<w:sectPr>{furniture}<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
        f"<w:pgMar {margins}/><w:titlePg/></w:sectPr>"
    )


def _content_types() -> str:
    types = {"docProps/core.xml": _CORE, **{name: kind for name, (_, kind) in _PARTS.items()}}
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in types.items()
    )
    relationships = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relationships}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(targets: Mapping[str, str]) -> str:
    kids = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>'
        for n, (target, kind) in enumerate(targets.items(), 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{kids}</Relationships>'


def _font_table(font: str) -> str:
    return f"<w:fonts {NAMESPACES}><w:font w:name={quoted(font)}/></w:fonts>"


def _theme(font: str) -> str:
    colours = {
        "dk1": "000000",
        "lt1": "FFFFFF",
        "dk2": "1F1F1F",
        "lt2": "F2F2F2",
        **{f"accent{n}": "595959" for n in range(1, 7)},
        "hlink": "000000",
        "folHlink": "000000",
    }
    scheme = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in colours.items()
    )
    face = f'<a:latin typeface={quoted(font)}/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="mou-gen">'
        f'<a:themeElements><a:clrScheme name="mou-gen">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="mou-gen"><a:majorFont>{face}</a:majorFont>'
        f'<a:minorFont>{face}</a:minorFont></a:fontScheme><a:fmtScheme name="mou-gen">'
        f"<a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
