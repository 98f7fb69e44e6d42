"""Typst alone: pages that are there, as mou-gen would set them, to PDF.

Run as a process of its own: `python -m benchmarks.typst_alone SOURCES OUTPUT [PROCESSES]`; a
source is the JSON of what Typst is given.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks.spread import spread

MAIN, FONTS = "document.typ", "fonts"


def write_pages(folder: Path, sources: Sequence[Path], output: Path) -> None:
    """Write a PDF into *output* for each of *sources*; *folder* holds the page and the fonts."""
    import typst

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder / FONTS]
    )
    compiler = typst.Compiler(folder / MAIN, root=folder, font_paths=fonts)
    for source in sources:
        inputs = json.loads(source.read_text(encoding="utf-8"))
        pdf = compiler.compile(format="pdf", sys_inputs=inputs, pdf_standards=["a-3a", "ua-1"])
        (output / f"{source.stem}.pdf").write_bytes(pdf)


def main(folder: str, output: str, processes: str = "1") -> None:
    """Print all sources in *folder* into *output*, shared out to *processes*."""
    sources = sorted(Path(folder).glob("*.json"))
    spread(partial(write_pages, Path(folder)), sources, Path(output), int(processes))


if __name__ == "__main__":
    main(*sys.argv[1:])
