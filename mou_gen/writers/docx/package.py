"""The parts of a Word file, put together."""

from __future__ import annotations

import datetime as dt
import io
import os
import zipfile

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from mou_gen.document import Blank, Document
from mou_gen.theme import Theme
from mou_gen.writers.docx.base import base, core_properties, header, pack, section
from mou_gen.writers.docx.body import write_body
from mou_gen.writers.docx.letterhead import Picture
from mou_gen.writers.docx.marks import Marks
from mou_gen.writers.docx.markup import NAMESPACES
from mou_gen.writers.docx.numbering import Numbering
from mou_gen.writers.docx.paragraphs import Paragraphs
from mou_gen.writers.docx.styles import Styles

_STORE = "{6D6F752D-6765-6E00-7365-6E7400000001}"
"""Id of the custom XML part, any GUID; always the same."""
_EARLIEST = "1980-01-01T00:00:00Z"
"""The earliest time that a zip file knows."""


def write_docx(document: Document, theme: Theme) -> bytes:
    """Return *document* as a Word file in the look of *theme*; the same bytes for the same input."""
    styles, numbering, marks = Styles(document, theme), Numbering(document, theme), Marks(document)
    word = _open(document, theme, styles, numbering)
    paragraphs = Paragraphs(styles, numbering, marks)
    text = write_body(document, theme, paragraphs, _picture(word, document))
    page = section(theme, _header(word, document, first=True), _header(word, document, first=False))
    body = parse_xml(f"<w:body {NAMESPACES}>{text}{page}</w:body>")
    word.element.replace(word.element.body, body)
    if not document.sealed:
        _keep(word, marks.sent())
    return _save(word)


def _open(document: Document, theme: Theme, styles: Styles, numbering: Numbering) -> WordDocument:
    properties = core_properties(
        document.title, document.author, document.languages[0], _time(document.date)
    )
    parts = styles.part(numbering.linked()), numbering.part(styles)
    return docx.Document(io.BytesIO(base(*parts, properties, theme.font)))


def _time(date: str) -> str:
    """Return the time for the properties: never that of the clock."""
    if date:
        return f"{date}T00:00:00Z"
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        return dt.datetime.fromtimestamp(int(epoch), dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return _EARLIEST


def _picture(word: WordDocument, document: Document) -> Picture | None:
    if document.letterhead is None or isinstance(document.letterhead.emblems[0].picture, Blank):
        return None
    relation, image = word.part.get_or_add_image(str(document.letterhead.emblems[0].picture))
    return Picture(relation, image.px_height / image.px_width)


def _header(word: WordDocument, document: Document, *, first: bool) -> str:
    xml = header(document.running, numbered=not first, draft=document.draft)
    name = PackURI(f"/word/header{1 if first else 2}.xml")
    part = Part(name, CONTENT_TYPE.WML_HEADER, xml.encode(), word.part.package)
    return word.part.relate_to(part, RELATIONSHIP_TYPE.HEADER)


def _keep(word: WordDocument, sent: str) -> None:
    """Put *sent* into the package, bound to nothing: Word keeps it and shows it nowhere."""
    schema = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    properties = f'<ds:datastoreItem ds:itemID="{_STORE}" xmlns:ds="{schema}"/>'
    package = word.part.package
    item = Part(PackURI("/customXml/item1.xml"), CONTENT_TYPE.XML, sent.encode(), package)
    about = Part(
        PackURI("/customXml/itemProps1.xml"),
        CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
        properties.encode(),
        package,
    )
    item.relate_to(about, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
    word.part.relate_to(item, RELATIONSHIP_TYPE.CUSTOM_XML)


def _save(word: WordDocument) -> bytes:
    # python-docx writes the time into the zip file and nothing else that changes.
    saved = io.BytesIO()
    word.save(saved)
    with zipfile.ZipFile(saved) as package:
        return pack({name: package.read(name) for name in package.namelist()})
