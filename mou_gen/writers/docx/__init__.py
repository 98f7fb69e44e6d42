"""A Document as a Word file: named styles, Word's own numbering, live references.

`styles`, `numbering` and `base` write the parts that a document rests on, `letterhead`,
`paragraphs`, `signatures` and `body` its text, `furniture` the heads and feet of its pages;
`package` puts them together with python-docx.
"""

from pathlib import Path

from mou_gen.writers.docx.package import packed, write_docx
from mou_gen.writers.outgoing_document import OutgoingDocument

__all__ = ["write", "write_docx"]


def write(outgoing: OutgoingDocument, _fonts: Path, carries: bool) -> bytes:
    """Return *outgoing* as a Word file, with its data if it *carries* them; Word has the fonts."""
    return packed(outgoing, carries=carries)
