"""Word files that somebody has written by hand: their copies of what was sent say what is not so."""

from __future__ import annotations

import io
import zipfile

from mou_gen.data.places import packaged_templates
from mou_gen.document import Document, Layout, Origin, Paragraph, Text, Value
from mou_gen.errors import Source
from mou_gen.kinds.kind import LETTERS
from mou_gen.library.themes import load_theme
from mou_gen.writers.docx.package import write_docx


def forged_file(kind: str, file: str, path: str) -> bytes:
    """Return a Word file whose copy says that it is an open document of this *kind*, made from the value at *path* of *file*."""
    paragraphs = tuple(
        Paragraph(
            str(n),
            "id",
            (Text(f"{n}: "), Value(said, Origin(file, Source(file, 1, 0, "", at)))),
            Source("x", n),
        )
        for n, (at, said) in enumerate({path: "AAAA", "sender": "BBBB"}.items())
    )
    document = Document(
        kind=kind, file=file, title="x", author="x", date="2026-01-01", languages=("id",),
        layout=Layout.STACKED, draft=True, sealed=False, carries_data=True, running=None,
        letterhead=None, initials=(), body=paragraphs,
    )  # fmt: skip
    data = write_docx(document, load_theme(LETTERS, (packaged_templates(),)))
    return _with_other_words(data)


def _with_other_words(data: bytes) -> bytes:
    """Return the Word file *data* with another value on its page than in its copy."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as made:
        for name in package.namelist():
            part = package.read(name)
            made.writestr(name, part.replace(b"AAAA", b"dihentikan") if name == "word/document.xml" else part)  # fmt: skip
    return out.getvalue()
