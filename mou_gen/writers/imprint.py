"""A line in each PDF that shows that the file is unchanged.

It stands at the end, where PDF readers skip it, and holds the hash of all else. Whatever is signed,
annotated, enciphered or written again by another program has no such line, or one that does not
fit; so it is known as somebody's own, though nothing else is known of it.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from mou_gen.inputs import digest
from mou_gen.startup.expressions import expression

_OUR_WORD = b"PK\x03\x04\x14\x00\x00\x00\x08\x00\x00\x00\x21\x00"
"""How a Word file of ours begins; Word, LibreOffice and python-docx begin otherwise."""
_OUR_PDFS = (b"%PDF-1.7\n%\xf0\x9f\x96\xa4\n", b"%PDF-1.7\n%\x80\x80\x80\x80\n")
"""How a PDF of ours begins, by WeasyPrint and by Typst; no program that changes one begins so."""
_MOST = 300_000_000
"""Bytes of a package; a larger one is none of ours."""
_END = expression(rb"(?:%mou-gen ([0-9a-f]{32})\n)?startxref\s+\d+\s+%%EOF\s*\Z")
_TAIL = 200
"""Bytes in which the end of a PDF stands."""


def with_imprint(pdf: bytes) -> bytes:
    """Return *pdf* with the line."""
    end = _end(pdf)
    if end is None or end[1]:
        return pdf
    at = _start(pdf) + end.start()
    return b"%b%%mou-gen %b\n%b" % (pdf[:at], digest(pdf).encode(), pdf[at:])


def is_as_written(pdf: bytes) -> bool:
    """Return whether *pdf* has the line, and is what it was then."""
    end = _end(pdf)
    if end is None or not end[1]:
        return False
    line, start = end.start(), _start(pdf)
    rest = pdf[: start + line] + pdf[start + end.end(1) + 1 :]
    return bool(end[1] == digest(rest).encode())


def _start(pdf: bytes) -> int:
    return max(0, len(pdf) - _TAIL)


def _end(pdf: bytes) -> re.Match[bytes] | None:
    return _END.search(pdf[_start(pdf) :])


def is_changed(data: bytes) -> bool:
    """Return whether *data*, no file of this run, may hold somebody's work.

    It is sound and not as the program wrote it, or never was ours at all. What is cut off is neither.
    """
    return _in_word(data) if data.startswith(b"PK") else _in_pdf(data)


def is_like_ours(data: bytes) -> bool:
    """Return whether *data* may be a file of ours, since no other program has left its mark in it.

    What is remembered is not trusted alone: others may write into the output folder.
    """
    if data.startswith(b"PK"):
        return data.startswith(_OUR_WORD)
    whole = data.count(b"startxref") == 1 and data.rstrip().endswith(b"%%EOF")
    return data.startswith(_OUR_PDFS) and whole and b"/ByteRange" not in data


def _in_word(data: bytes) -> bool:
    """Return whether *data*, no Word file of this run, is sound, or never was ours at all."""
    if not data.startswith(_OUR_WORD):
        return True
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(each.file_size for each in package.infolist()) > _MOST:
                return True
            return package.testzip() is None and "[Content_Types].xml" in package.namelist()
    except (OSError, ValueError, EOFError, NotImplementedError, zlib.error, zipfile.BadZipFile):
        return False


def _in_pdf(data: bytes) -> bool:
    """Return whether *data* is no PDF of ours as it was written, nor the beginning of one."""
    cut = data.startswith(_OUR_PDFS) and b"%%EOF" not in data and b"/ByteRange" not in data
    return not cut and not is_as_written(data)
