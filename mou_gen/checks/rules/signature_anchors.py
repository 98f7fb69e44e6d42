"""The place of an electronic signature is marked by one character that appears nowhere else.

The signing service looks for this character, the anchor, and puts the signature there. If it is in
the text too, or if two signatories share it, a signature lands in the wrong place, and a signed
document cannot be corrected. The anchors are in the labels (`signature_anchors`), one for each
signatory.

Passes: `#` in the place of PIHAK KESATU, `$` in that of PIHAK KEDUA, and neither anywhere else.
Fails:  `#` in both places; a meeting called `Rapat #3`; an anchor of two characters.
Source: practice of the national signing service; Permendagri 1/2023, articles 43 to 46, provides
        for the electronic signature, not for the anchor.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.document import Document, Paragraph, Signature, leaves, paragraphs_below, printed_words
from mou_gen.errors import Level, Problem, Source
from mou_gen.messages import _

ID = "signature-anchors"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, articles 43 to 46"
SURE = False
ATURAN = """Tempat tanda tangan elektronik ditandai dengan satu karakter yang tidak ada di tempat lain.

Layanan tanda tangan mencari karakter ini, yaitu penanda, lalu membubuhkan tanda tangan di situ.
Jika karakter itu juga ada dalam teks, atau jika dua penanda tangan memakai penanda yang sama, tanda
tangan jatuh di tempat yang salah, dan dokumen yang sudah ditandatangani tidak dapat diperbaiki.
Penanda ada di label (`signature_anchors`), satu untuk setiap penanda tangan.

Lulus:  `#` pada tempat PIHAK KESATU, `$` pada tempat PIHAK KEDUA, dan keduanya tidak ada di tempat lain.
Gagal:  `#` pada kedua tempat; nama rapat yang ditulis `Rapat #3`; penanda yang terdiri atas dua karakter.
Sumber: praktik layanan tanda tangan nasional; Permendagri 1/2023, Pasal 43 sampai dengan Pasal 46,
        mengatur tanda tangan elektronik, bukan penandanya.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield an anchor that is not one character, and other places where its character appears."""
    signed = parts.signatures(case.document)
    for anchor in map(_anchor, signed.blocks if signed else ()):
        if anchor is None:
            continue
        if len(anchor.text) != 1:
            message = _("the anchor of an electronic signature must be one character")
            yield Problem(anchor.at, message, _hint(), ID, LEVEL)
            continue
        for place in _elsewhere(case.document, anchor):
            message = _(
                "`{sign}` marks the place of a signature, and must not stand elsewhere in the document",
                sign=anchor.text,
            )
            yield Problem(place, message, _hint(), ID, LEVEL)


def _hint() -> str:
    return _(
        "write another character there, or another anchor in `signature_anchors` of the labels"
    )


def _anchor(signature: Signature) -> Paragraph | None:
    """Return the last line in the place of an electronic signature, None where one signs by hand."""
    lines = [each for line in signature.place for each in paragraphs_below(line)]
    return lines[-1] if lines else None


def _elsewhere(document: Document, anchor: Paragraph) -> Iterator[Source]:
    """Yield the other places where the character of *anchor* appears."""
    for paragraph in document.paragraphs:
        if paragraph is not anchor and anchor.text in paragraph.text:
            yield next(
                (at for leaf, at in leaves(paragraph) if anchor.text in printed_words(leaf)),
                paragraph.at,
            )
