"""How the pages of the examples are filled, and what is broken or left alone on them.

    python -m tests.page_fill [--by PROGRAM] [--keep FOLDER] [FILE...]

prints, for each paper of `agreements/` and `tests/steps` in each layout and language, as both engines
and LibreOffice print it, the number of pages and the room left at the foot of each page but the last
of a part, in percent of the height of the text; then what is wrong: more room than `MOST_ROOM`, words outside the margin, a
name or a number over two lines, a title that ends in a single short word, a heading alone at the
foot of a page, a last page that holds next to nothing.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

import pypdfium2

from mou_gen.data.places import find_record_files
from mou_gen.document import (
    Annex,
    Columns,
    Document,
    Paragraph,
    Part,
    Role,
    Value,
    printed_words,
    walk,
)
from mou_gen.errors import InputError
from mou_gen.kinds.kind import Edition
from mou_gen.theme import Theme
from mou_gen.writers.docx import write_docx
from mou_gen.writers.formats import ENGINES
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.printing import ComposedDocument
from mou_gen.writers.ties import HYPHEN, tied, untied
from tests import steps
from tests.examples import AGREEMENTS, EDITIONS, FOLDERS, laid_out
from tests.lines import Line, pieces
from tests.printed import MM, squeezed, without_heads
from tests.rendering import render

MOST_ROOM = 12
"""Percent of the height of the text that may be left at the foot of a page."""
_SCALE = 1.0
_FACE = Face("TeX Gyre Bonum")
_SPACE_PT = 3.5
"""Width of the space that may end a line."""
_INK = 150
"""Grey of what is printed; the mark of a draft is lighter."""
_NAME = 40
"""Letters of the longest name that a line of a title holds for sure."""
_SHORT = 9
"""Letters of a word that is too short for a line of its own."""
_MOST_LINES = 12
"""Lines of the longest title."""
_LEAST = 4
"""Lines of the emptiest last page."""
_HEADINGS = (Role.HEADING, Role.SECTION)


@dataclass(frozen=True, slots=True)
class Filling:
    """How one PDF fills its pages."""

    rooms: tuple[int | None, ...]
    """Percent of the height of the text left at the foot of each page, None for the last of a part."""
    faults: tuple[str, ...]

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self.rooms)

    def __str__(self) -> str:
        rooms = " ".join("-" if room is None else str(room) for room in self.rooms)
        return f"{self.pages:3} pages: {rooms}" + "".join(
            f"\n        {each}" for each in self.faults
        )


@dataclass(frozen=True, slots=True)
class Paper:
    """A document in one edition."""

    name: str
    composed: ComposedDocument

    def file(self, folder: Path, count: int, ending: str) -> Path:
        """Return where it stands in *folder*, as the paper number *count*."""
        return folder / f"{count:03}-{re.sub('[^0-9A-Za-z.]+', '-', self.name)}.{ending}"

    def filled(self, pdf: bytes) -> Filling:
        """Return how *pdf* fills its pages, which it was printed as."""
        return filling(self.composed.document, self.composed.theme, pdf)


Printed = tuple[Paper, bytes]
"""A paper, and the PDF that was made of it."""


def filling(document: Document, theme: Theme, pdf: bytes) -> Filling:
    """Return how *pdf* fills its pages, which is *document* printed in the look of *theme*."""
    lines = _text_lines(theme, pdf)
    last = _ends_of_parts(document, lines)
    rooms = tuple(None if page in last else room for page, room in enumerate(_rooms(theme, pdf)))
    crammed = (
        f"page {page + 1}: {room} % of the page is left"
        for page, room in enumerate(rooms)
        if room is not None and room > MOST_ROOM
    )
    faults = (
        *crammed,
        *_outside(theme, lines),
        *_broken(document, lines),
        *_alone(document, lines),
    )
    return Filling(rooms, faults)


def _outside(theme: Theme, lines: Sequence[Sequence[Line]]) -> Iterator[str]:
    """Yield the words that stand beyond the right margin."""
    right = (theme.page_width_mm - theme.right_mm) * MM + _SPACE_PT
    for page, printed in enumerate(lines):
        for line in printed:
            if line.right > right:
                yield f"page {page + 1}: `{line.text}` stands outside the margin"


def _text_lines(theme: Theme, pdf: bytes) -> list[list[Line]]:
    """Return the pieces of lines of each page, without those in its margins."""
    top, bottom = theme.top_mm * MM, (theme.page_height_mm - theme.bottom_mm) * MM
    with pypdfium2.PdfDocument(pdf) as document:
        pages: list[list[Line]] = [[] for _ in document]
    for piece in pieces(pdf):
        if top < piece.baseline < bottom:
            pages[piece.page].append(piece)
    return pages


def _ends_of_parts(document: Document, lines: Sequence[Sequence[Line]]) -> set[int]:
    """Return the last page, and those before a part or an annex."""
    begun = [
        without_heads(printed_words(node), document)[:60]
        for node in document.nodes
        if isinstance(node, Part | Annex)
    ]
    ends = {len(lines) - 1}
    for number, page in enumerate(lines):
        text = without_heads("".join(line.text for line in page), document)
        if text and any(text.startswith(words[: len(text)]) for words in begun):
            ends.add(number - 1)
    return ends


def _rooms(theme: Theme, pdf: bytes) -> Iterator[int]:
    """Yield the percentage of the height of the text that is left at the foot of each page."""
    top, bottom = theme.top_mm * MM, (theme.page_height_mm - theme.bottom_mm) * MM
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            image = page.render(scale=_SCALE, grayscale=True)
            width, stride, grey = image.width, image.stride, bytes(image.buffer)
            end = round(bottom * _SCALE)
            while end > top * _SCALE and min(grey[end * stride : end * stride + width]) > _INK:
                end -= 1
            yield round(100 * (bottom - end / _SCALE) / (bottom - top))


def _broken(document: Document, lines: Sequence[Sequence[Line]]) -> Iterator[str]:
    """Yield each name and number that two lines share."""
    printed = [squeezed(line.text) for page in lines for line in page]
    in_columns = any(isinstance(node, Columns) for node in document.nodes)
    for title in _titles(document):
        most = _NAME // 2 if in_columns and title.role is Role.HEADING else _NAME
        for node in walk(title):
            if isinstance(node, Value) and 0 < len(node.text) <= most:
                name = squeezed(node.text)
                if not any(name in line for line in printed):
                    yield f"a title breaks {node.text!r}"
    parts = [part for each in document.paragraphs for part in _parts(each)]
    for page in lines:
        for above, below in pairwise(page):
            for start, end in parts:
                if above.text.endswith(start) and below.text.startswith(end):
                    yield f"page {above.page + 1}: a line ends in {start!r} before {end!r}"


def _parts(paragraph: Paragraph) -> set[tuple[str, str]]:
    """Return where a line must not part the words of *paragraph*: what is above, and what below."""
    words = "".join(map(printed_words, tied(paragraph, _FACE, phrases=False).kids)).split()
    return {
        (untied(word[: found.end()]), untied(word[found.end() :]))
        for word in words
        for found in re.finditer(HYPHEN, word)
    }


def _alone(document: Document, lines: Sequence[Sequence[Line]]) -> Iterator[str]:
    """Yield titles whose last line is a short word, and a last page that holds next to nothing."""
    printed = [line for page in lines for line in page]
    for title in _titles(document):
        words = title.text.split()
        last = squeezed(words[-1]) if len(words) > 1 else ""
        if 0 < len(last) <= _SHORT and any(
            squeezed(below.text) == last
            and _is_below(above, below)
            and _ends_here(title, printed[:end])
            for end, (above, below) in enumerate(pairwise(printed), 2)
        ):
            yield f"a title ends in {words[-1]!r} alone"
    for page in lines[:-1]:
        foot = [line for line in page if not _is_below(line, page[-1])]
        if foot and all(_is_heading(line, document) for line in foot):
            yield f"page {page[0].page + 1}: a heading stands alone at the foot"
    if len(lines) > 1:
        count = len({round(line.baseline) for line in lines[-1]})
        if count < _LEAST:
            yield f"the last page has {count} lines"


def _is_heading(line: Line, document: Document) -> bool:
    """Return whether *line* is the last of a heading."""
    return any(
        node.role in _HEADINGS and squeezed(node.text).endswith(squeezed(line.text))
        for node in document.paragraphs
    )


def _ends_here(title: Paragraph, printed: Sequence[Line]) -> bool:
    """Return whether what is *printed* last is the *title*, in all its lines."""
    whole = "".join(squeezed(line.text) for line in printed[-_MOST_LINES:])
    return whole.endswith(squeezed(title.text))


def _is_below(above: Line, below: Line) -> bool:
    """Return whether *below* is a line of its own: a piece in another type may stand beside."""
    return below.baseline - above.baseline > 1


def _titles(document: Document) -> Iterator[Paragraph]:
    for block in document.body:
        for node in walk(block):
            if isinstance(node, Paragraph) and node.role in (Role.TITLE, Role.HEADING):
                yield node


def papers(folder: Path, asked: Sequence[str] = ()) -> Iterator[Paper]:
    """Yield each paper that the examples and `tests.steps` make, in every edition that differs.

    Their data are copied into *folder*, which has to stay. If *asked* is given, only those of files
    whose path holds one of these words.
    """
    root = Path(shutil.copytree(AGREEMENTS, folder / AGREEMENTS.name))
    shutil.copytree(steps.HERE, root / steps.NAME, dirs_exist_ok=True)
    for path in find_record_files([root]):
        file = path.relative_to(root).as_posix()
        if not asked or any(words in file for words in asked):
            yield from _editions(path, file)


def _editions(path: Path, file: str) -> Iterator[Paper]:
    seen = set()
    for name, edition in EDITIONS.items():
        try:
            composed = [*laid_out(path, edition)]
        except InputError:
            if edition == Edition():
                raise
            continue  # a letter in another language, or without one of its own
        for each in composed:
            if (told := (each.target, repr((each.document, each.theme)))) not in seen:
                seen.add(told)
                yield Paper(f"{file} {each.target.name}, {name}", each)


def by_engine(engine: str, found: Iterable[Paper], kept: Path | None = None) -> Iterator[Printed]:
    """Yield each of *found* with the PDF that *engine* makes of it; the files stay in *kept*."""
    for count, paper in enumerate(found):
        (pdf,) = render([paper.composed], ["pdf"], FOLDERS, Path(), engine).values()
        if kept:
            paper.file(kept, count, "pdf").write_bytes(pdf)
        yield paper, pdf


def by_libreoffice(
    found: Iterable[Paper], kept: Path | None = None, soffice: str = "soffice"
) -> Iterator[Printed]:
    """Yield each of *found* with the PDF that LibreOffice makes of its Word file; the files stay in *kept*."""
    with tempfile.TemporaryDirectory() as name:
        folder = kept or Path(name)
        files = {paper.file(folder, count, "docx"): paper for count, paper in enumerate(found)}
        for path, paper in files.items():
            path.write_bytes(write_docx(paper.composed.document, paper.composed.theme))
        profile = f"-env:UserInstallation={(Path(name) / 'profile').as_uri()}"
        command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
        subprocess.run([*command, *map(str, files)], check=True, capture_output=True)
        for path, paper in files.items():
            yield paper, path.with_suffix(".pdf").read_bytes()


def main() -> None:
    """Print the filling of the papers of the files named on the command line, or of all."""
    parser = argparse.ArgumentParser(prog="python -m tests.page_fill")
    parser.add_argument("--by", action="append", choices=PROGRAMS, help="by this program alone")
    parser.add_argument("--keep", type=Path, help="the folder that the files stay in")
    parser.add_argument("file", nargs="*", help="part of the path of a file in agreements/")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = list(papers(Path(folder), asked.file))
        faults = sum(_told(name, found, asked.keep) for name in asked.by or PROGRAMS)
    sys.stdout.write(f"{len(found)} papers, {faults} faults\n")


def _told(program: str, found: Iterable[Paper], keep: Path | None) -> int:
    """Tell how *program* fills the pages of all that is *found*, and return the number of faults."""
    kept, faults = keep / program if keep else None, 0
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
    for paper, pdf in PROGRAMS[program](found, kept):
        filled = paper.filled(pdf)
        faults += len(filled.faults)
        sys.stdout.write(f"{program} {paper.name:60} {filled}\n")
    return faults


PROGRAMS: Mapping[str, Callable[[Iterable[Paper], Path | None], Iterator[Printed]]] = {
    **{engine: partial(by_engine, engine) for engine in ENGINES},
    "libreoffice": by_libreoffice,
}
"""What prints the pages."""


if __name__ == "__main__":
    main()
