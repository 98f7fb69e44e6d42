"""The metadata packet of a PDF, in the one form that every reader accepts.

One Description a schema, its namespace declared on it (ISO 19005-3, 6.6.2), and the
extension schema that PDF/UA needs inside PDF/A.
"""

from __future__ import annotations

from xml.sax.saxutils import escape

_EXTENSION = """\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"""

_EXTENSION_NAMESPACES = (
    'pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"'
)


def packet(
    *, title: str, author: str, creator_tool: str, producer: str, created: str, modified: str
) -> bytes:
    """Return the packet of a PDF/A-3a and PDF/UA-1 file; dates in W3C form, "" for none."""
    creator = f"<dc:creator><rdf:Seq>{_item(author)}</rdf:Seq></dc:creator>" if author else ""
    dates = _date("CreateDate", created) + _date("ModifyDate", modified)
    schemas = {
        'pdfaid="http://www.aiim.org/pdfa/ns/id/"': (
            "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
        ),
        'pdfuaid="http://www.aiim.org/pdfua/ns/id/"': "<pdfuaid:part>1</pdfuaid:part>",
        'dc="http://purl.org/dc/elements/1.1/"': (
            f"<dc:title><rdf:Alt>{_item(title, 'x-default')}</rdf:Alt></dc:title>{creator}"
        ),
        'pdf="http://ns.adobe.com/pdf/1.3/"': f"<pdf:Producer>{escape(producer)}</pdf:Producer>",
        'xmp="http://ns.adobe.com/xap/1.0/"': (
            f"<xmp:CreatorTool>{escape(creator_tool)}</xmp:CreatorTool>{dates}"
        ),
        _EXTENSION_NAMESPACES: _EXTENSION,
    }
    body = "".join(
        f'<rdf:Description rdf:about="" xmlns:{namespace}>{kids}</rdf:Description>'
        for namespace, kids in schemas.items()
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'{body}</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def _item(text: str, language: str = "") -> str:
    attribute = f' xml:lang="{language}"' if language else ""
    return f"<rdf:li{attribute}>{escape(text)}</rdf:li>"


def _date(name: str, date: str) -> str:
    return f"<xmp:{name}>{date}</xmp:{name}>" if date else ""
