"""Typst alone: pages that are there, as mou-gen would set them, to PDF.

Run as a process of its own: `python -m benchmarks.typst_alone SOURCES OUTPUT [PROCESSES]`; a
source is a folder of the files that Typst reads.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.spread import spread

FONTS = "fonts"
STANDARDS = ["a-3a", "ua-1"]


def printed(files: Mapping[str, bytes], fonts: Any, anew: str = "") -> bytes:
    """Return the PDF that Typst makes of *files* with *fonts*; with another *anew* it keeps nothing that it has set."""
    import typst

    compiler: Any = typst.Compiler  # its type hints do not know that it takes several files
    given = compiler(dict(files), font_paths=fonts, sys_inputs={"anew": anew})
    return bytes(given.compile(format="pdf", pdf_standards=STANDARDS))


def write_pages(folder: Path, sources: Sequence[Path], output: Path) -> None:
    """Write a PDF into *output* for each of *sources*; *folder* holds the page and the fonts."""
    import typst

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder / FONTS]
    )
    for source in sources:
        files = {each.name: each.read_bytes() for each in source.iterdir()}
        (output / f"{source.stem}.pdf").write_bytes(printed(files, fonts))


def keep(source: Path, files: Mapping[str, bytes]) -> None:
    """Write *files* where `write_pages` finds them as *source*."""
    source.mkdir()
    for name, data in files.items():
        (source / name).write_bytes(data)


def main(folder: str, output: str, processes: str = "1") -> None:
    """Print all sources in *folder* into *output*, shared out to *processes*."""
    sources = sorted(each for each in Path(folder).iterdir() if each.name != FONTS)
    spread(partial(write_pages, Path(folder)), sources, Path(output), int(processes))


if __name__ == "__main__":
    main(*sys.argv[1:])
