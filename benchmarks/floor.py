"""WeasyPrint alone, as anybody would call it: pages and style sheets that are there, to PDF.

Run by `build_ratio`, as a process of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration


def write_pages(pages: Path, output: Path) -> None:
    """Write a PDF into *output* for each page in *pages* and the style sheet of its name."""
    fonts = FontConfiguration()
    for page in sorted(pages.glob("*.html")):
        style = page.with_suffix(".css").read_text(encoding="utf-8")
        HTML(string=page.read_text(encoding="utf-8")).write_pdf(
            output / f"{page.stem}.pdf",
            stylesheets=[CSS(string=style, font_config=fonts)],
            font_config=fonts,
            pdf_variant="pdf/a-3a",
        )


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]), Path(sys.argv[2]))
