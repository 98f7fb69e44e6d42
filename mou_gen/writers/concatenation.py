"""Joins PDF files into one for printing.

The pages are those of the files, one file after the other. What makes a file an archive and
readable by ear, its tags, its metadata and what it carries, stays with the files themselves.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from mou_gen.errors import OutputError
from mou_gen.messages import _
from mou_gen.writers.imprint import with_imprint


def concatenate(files: Sequence[Path]) -> bytes:
    """Return the pages of *files*, in this order, as one PDF.

    Each file begins on the front of a sheet: an odd number of pages is followed by an empty one.

    Raises:
        OutputError: pikepdf is not installed.
    """
    try:
        import pikepdf
    except ImportError as error:
        message = _('joined PDF files require an extra package: pip install "mou-gen[merge]"')
        raise OutputError(message) from error
    joined = pikepdf.new()
    for file in files:
        with pikepdf.open(file) as pdf:
            joined.pages.extend(pdf.pages)
            if len(pdf.pages) % 2:
                _left, _bottom, width, height = map(float, pdf.pages[-1].mediabox)
                joined.add_blank_page(page_size=(width, height))
    data = io.BytesIO()
    joined.save(data, deterministic_id=True)
    return with_imprint(data.getvalue())
