"""WeasyPrint alone, as anybody would call it: pages and style sheets that are there, to PDF.

Run as a process of its own: `python -m benchmarks.floor PAGES OUTPUT [PROCESSES]`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.spread import spread


def write_pages(pages: Sequence[Path], output: Path) -> None:
    """Write a PDF into *output* for each of *pages* and the style sheet of its name."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()

    @cache
    def parsed(style: str) -> Any:
        return CSS(string=style, font_config=fonts)

    for page in pages:
        style = page.with_suffix(".css").read_text(encoding="utf-8")
        HTML(string=page.read_text(encoding="utf-8")).write_pdf(
            output / f"{page.stem}.pdf",
            stylesheets=[parsed(style)],
            font_config=fonts,
            pdf_variant="pdf/a-3a",
        )


def main(pages: str, output: str, processes: str = "1") -> None:
    """Print all *pages* into *output*, shared out to *processes*."""
    spread(write_pages, sorted(Path(pages).glob("*.html")), Path(output), int(processes))


if __name__ == "__main__":
    main(*sys.argv[1:])
