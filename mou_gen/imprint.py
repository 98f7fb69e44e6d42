"""The line by which a PDF of this program is known to be as it was written.

It stands at the end, where PDF readers skip it, and holds the hash of all else. Whatever is signed,
annotated, enciphered or written again by another program has no such line, or one that does not
fit; so it is known as somebody's own, though nothing else is known of it.
"""

from __future__ import annotations

import re

from mou_gen.inputs import digest

_END = re.compile(rb"(?:%mou-gen ([0-9a-f]{32})\n)?startxref\s+\d+\s+%%EOF\s*\Z")
_TAIL = 200
"""Bytes in which the end of a PDF stands."""


def imprinted(pdf: bytes) -> bytes:
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
