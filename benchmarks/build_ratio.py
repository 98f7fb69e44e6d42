"""The whole process of `mou-gen build` for the examples, against WeasyPrint alone.

The floor is a process that imports WeasyPrint and prints the same HTML with the same style
sheets, fonts and PDF variant: what we cannot save while WeasyPrint makes the PDF files. Our
side reads the YAML, fills the templates, and writes the DOCX files on top of that.
"""

from __future__ import annotations

import os
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.alternation import medians, table
from benchmarks.examples import FOLDERS, composed
from benchmarks.process import run
from mou_gen.writers.html import write_html
from mou_gen.writers.style import style_sheet
from mou_gen.writers.typesetter import typeset

ROUNDS = 3


def main() -> None:
    """Print how many times the floor a build takes: in both formats, and in each alone."""
    with tempfile.TemporaryDirectory() as name:
        pages, floor, output = (Path(name, each) for each in ("pages", "floor", "output"))
        for folder in (pages, floor):
            folder.mkdir()
        _lay_out(pages)
        build = partial(run, "mou_gen", "build", "agreements", "-o", str(output), "--force")
        costs = medians(
            {
                "WeasyPrint alone": partial(
                    run, "benchmarks.floor", str(pages), str(floor), str(os.cpu_count() or 1)
                ),
                "mou-gen build": build,
                "mou-gen build -f pdf": partial(build, "-f", "pdf"),
                "mou-gen build -f docx": partial(build, "-f", "docx"),
            },
            ROUNDS,
        )
    print(table("Whole process, the examples", costs, "WeasyPrint alone"))  # noqa: T201


def _lay_out(pages: Path) -> None:
    """Write the HTML and the style sheet of each document into *pages*."""
    for number, each in enumerate(composed()):
        page = pages / f"{number}.html"
        style = style_sheet(each.document, each.theme, FOLDERS[0] / "fonts")
        page.write_text(
            write_html(each.document, typeset(each.document, each.theme)), encoding="utf-8"
        )
        page.with_suffix(".css").write_text(style, encoding="utf-8")


if __name__ == "__main__":
    main()
