"""WeasyPrint alone, as anybody would call it: pages and style sheets that are there, to PDF.

Run by `build_ratio`, as a process of its own, which shares many pages out among one a core.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

from mou_gen.build import WORTH_PROCESSES


def write_pages(pages: Path, output: Path) -> None:
    """Write a PDF into *output* for each page in *pages* and the style sheet of its name."""
    found = sorted(pages.glob("*.html"))
    targets = [output / f"{page.stem}.pdf" for page in found]
    if len(found) < WORTH_PROCESSES["weasyprint"]:
        list(map(_write, found, targets))
        return
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(_write, found, targets))


def _write(page: Path, target: Path) -> None:
    from weasyprint import CSS, HTML

    style = page.with_suffix(".css").read_text(encoding="utf-8")
    HTML(string=page.read_text(encoding="utf-8")).write_pdf(
        target,
        stylesheets=[CSS(string=style, font_config=_fonts())],
        font_config=_fonts(),
        pdf_variant="pdf/a-3a",
    )


@cache
def _fonts() -> object:
    from weasyprint.text.fonts import FontConfiguration

    return FontConfiguration()


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]), Path(sys.argv[2]))
