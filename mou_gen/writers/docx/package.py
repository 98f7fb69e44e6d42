"""Assembles the parts of a Word file."""

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

from mou_gen.data.pictures import height_ratio, printable_picture
from mou_gen.data.zip_file import pack
from mou_gen.document import Blank, Document, Emblem
from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme
from mou_gen.word.emblem_names import emblem_name
from mou_gen.word.sent_copy import copy_digest
from mou_gen.writers.docx.anchors import Anchors
from mou_gen.writers.docx.base import DECLARATION, base, core_properties, section
from mou_gen.writers.docx.body import write_body
from mou_gen.writers.docx.furniture import footer, header
from mou_gen.writers.docx.letterhead import Picture, Pictures
from mou_gen.writers.docx.markup import NAMESPACES, escaped, quoted
from mou_gen.writers.docx.numbering import Numbering
from mou_gen.writers.docx.paragraphs import ParagraphWriter
from mou_gen.writers.docx.revisions import Revisions, part_from_words
from mou_gen.writers.docx.styles import Styles
from mou_gen.writers.outgoing_document import OutgoingDocument
from mou_gen.writers.page import Page
from mou_gen.writers.page_space import settings_in_word
from mou_gen.writers.typesetter import typeset

_TYPES = {"header": CONTENT_TYPE.WML_HEADER, "footer": CONTENT_TYPE.WML_FOOTER}
_RELATIONS = {"header": RELATIONSHIP_TYPE.HEADER, "footer": RELATIONSHIP_TYPE.FOOTER}
PROPERTY = "mou-gen"
"""The custom property that names what was sent: the digest of its copy, a space, the data file."""
_STORE = "{6D6F752D-6765-6E00-7365-6E7400000001}"
"""Id of the custom XML part, any GUID; always the same."""
_EARLIEST = "1980-01-01T00:00:00Z"
"""The earliest time that a zip file knows."""


@value_class
class WrittenParts:
    """The parts with words, as XML, and where in the Document each of them comes from."""

    body: str
    furniture: dict[tuple[str, str], str]
    """By what it is, header or footer, and on which page, first or default."""
    anchors: Anchors

    @property
    def xml_body(self) -> str:
        """The body as an element of its own."""
        return f"<w:body {NAMESPACES}>{self.body}</w:body>"


def write_docx(document: Document, theme: Theme, *, carries: bool = True) -> bytes:
    """Return *document* as `packed` does, in the look of *theme*."""
    return packed(OutgoingDocument(document, theme), carries=carries)


def packed(outgoing: OutgoingDocument, *, carries: bool) -> bytes:
    """Return *outgoing* as a Word file; the same bytes for the same input.

    It *carries* what was sent, to compare with what comes back; what is sealed never does. Of a
    redline this is its later version: our own changes are none of those that come back.
    """
    document, theme = outgoing.document, outgoing.theme
    laid = outgoing.laid_in_word.spaced(settings_in_word(theme))
    styles, numbering = Styles(document, laid.theme), Numbering(document, theme)
    word = _open(document, theme, styles, numbering)
    parts = _written(document, laid, styles, numbering, _pictures(word, document))
    page = section(theme, _furniture(word, parts))
    body = parse_xml(f"<w:body {NAMESPACES}>{parts.body}{page}</w:body>")
    if document.revision:
        part_from_words(body)
    word.element.replace(word.element.body, body)
    if carries and not document.sealed:
        _keep(word, outgoing.sent)
        _name(word, f"{copy_digest(outgoing.sent)} {document.file}")
    return _save(word)


def written_parts(document: Document, theme: Theme) -> WrittenParts:
    """Return the words of *document* as `write_docx` writes them, without a file around them."""
    emblems = document.letterhead.emblems if document.letterhead else ()
    drawn = tuple(
        None if isinstance(e.picture, Blank) else Picture("Lambang 1", "", 1.0) for e in emblems
    )
    laid, styles = typeset(document, theme), Styles(document, theme)
    return _written(document, laid, styles, Numbering(document, theme), drawn)


def _written(
    document: Document, laid: Page, styles: Styles, numbering: Numbering, pictures: Pictures
) -> WrittenParts:
    theme = laid.theme
    anchors, revisions = Anchors(document), Revisions(document.revision)
    paragraphs = ParagraphWriter(styles, numbering, anchors, revisions)
    body = write_body(laid, paragraphs, pictures)
    furniture = {}
    for page in ("first", "default"):
        first = page == "first"
        furniture["header", page] = header(document, theme, revisions, first=first)
        furniture["footer", page] = footer(document, theme, paragraphs, first=first)
    return WrittenParts(body, furniture, anchors)


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


def _pictures(word: WordDocument, document: Document) -> tuple[Picture | None, ...]:
    emblems = document.letterhead.emblems if document.letterhead else ()
    return tuple(_picture(word, *each) for each in enumerate(emblems, start=1))


def _picture(word: WordDocument, number: int, emblem: Emblem) -> Picture | None:
    if isinstance(emblem.picture, Blank):
        return None
    data = printable_picture(emblem.picture)
    relation, _image = word.part.get_or_add_image(io.BytesIO(data))
    return Picture(emblem_name(number, data), relation, height_ratio(data))


def _furniture(word: WordDocument, parts: WrittenParts) -> str:
    """Put heads and feet of pages into the package, and return the references to them."""
    references = []
    for (name, page), xml in parts.furniture.items():
        if xml:
            relation = _related(word, name, 1 if page == "first" else 2, xml)
            references.append(f'<w:{name}Reference w:type="{page}" r:id="{relation}"/>')
    return "".join(references)


def _related(word: WordDocument, name: str, number: int, xml: str) -> str:
    uri = PackURI(f"/word/{name}{number}.xml")
    part = Part(uri, _TYPES[name], (DECLARATION + xml).encode(), word.part.package)
    return word.part.relate_to(part, _RELATIONS[name])


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


def _name(word: WordDocument, sent: str) -> None:
    """Let a property say what was *sent*: it lives on where another program drops the copy."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    xml = (
        f'<Properties xmlns="{office}/custom-properties" xmlns:vt="{office}/docPropsVTypes">'
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name={quoted(PROPERTY)}>'
        f"<vt:lpwstr>{escaped(sent)}</vt:lpwstr></property></Properties>"
    )
    package = word.part.package
    kind = CONTENT_TYPE.OFC_CUSTOM_PROPERTIES
    part = Part(PackURI("/docProps/custom.xml"), kind, (DECLARATION + xml).encode(), package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


def _save(word: WordDocument) -> bytes:
    # python-docx writes the time into the zip file and nothing else that changes.
    saved = io.BytesIO()
    word.save(saved)
    with zipfile.ZipFile(saved) as package:
        return pack({name: package.read(name) for name in package.namelist()})
