"""A Document as a Word file: named styles, Word's own numbering, live references.

`styles`, `numbering` and `base` write the parts that a paper stands on, `letterhead`,
`paragraphs`, `signatures` and `body` its text, `furniture` the heads and feet of its pages;
`package` puts them together with python-docx.
"""

from mou_gen.writers.docx.package import write_docx

__all__ = ["write_docx"]
