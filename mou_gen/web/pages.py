"""Renders the pages of a PDF as pictures with PDFium, so that all browsers show them alike."""

from __future__ import annotations

import io
from threading import Lock

from mou_gen.web.installation import not_installed

try:
    import pypdfium2
except ImportError as error:
    raise not_installed() from error

_ONE_AT_A_TIME = Lock()
"""PDFium serves one thread at a time."""
_SCALE = 2.0
"""Pixels a point: sharp on a screen of twice the usual density."""

Size = tuple[float, float]
"""Width and height in points."""


def sizes(pdf: bytes) -> tuple[Size, ...]:
    """Return the size of each page of *pdf*."""
    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(pdf) as document:
        return tuple(document.get_page_size(index) for index in range(len(document)))


def picture(pdf: bytes, index: int) -> bytes:
    """Return the page *index* of *pdf*, counted from 0, as PNG."""
    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(pdf) as document:
        image = document[index].render(scale=_SCALE).to_pil()
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=1)  # it travels no further than this computer
    return file.getvalue()
