"""How the pages of the examples are filled, and what is broken or left alone on them.

    python -m tests.page_fill [--word] [FILE...]

prints, for each example in each layout and by each engine, the number of pages and the room left at
the foot of each page but the last of a part, in percent of the height of the text; then what is
wrong: more room than `MOST_ROOM`, a name or a number over two lines, a title that ends in a single
short word, a last page that holds next to nothing. With --word it prints what LibreOffice makes of
the Word files too, which takes some minutes.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pypdfium2

from mou_gen.document import Annex, Document, Paragraph, Part, Role, Value, printed_words, walk
from mou_gen.theme import Theme
from mou_gen.writers.docx import write_docx
from mou_gen.writers.formats import ENGINES
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.ties import HYPHEN, tied, untied
from tests.examples import CASES, composed, pdfs
from tests.lines import Line, pieces
from tests.printed import MM, squeezed, without_heads

MOST_ROOM = 12
"""Percent of the height of the text that may be left at the foot of a page."""
_SCALE = 1.0
_FACE = Face("TeX Gyre Bonum")
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
    return Filling(rooms, (*crammed, *_broken(document, lines), *_alone(document, lines)))


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
        for node in document.body
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
    for title in _titles(document):
        for node in walk(title):
            if isinstance(node, Value) and 0 < len(node.text) <= _NAME:
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
    words = "".join(map(printed_words, tied(paragraph, _FACE).kids)).split()
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
    if len(lines) > 1:
        count = len({round(line.baseline) for line in lines[-1]})
        if count < _LEAST:
            yield f"the last page has {count} lines"


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


def main() -> None:
    """Print the filling of the examples named on the command line, or of all."""
    asked = [each for each in sys.argv[1:] if not each.startswith("--")]
    cases = [case for case in CASES if not asked or any(name in case[0] for name in asked)]
    for file, edition in cases:
        for engine in ENGINES:
            papers = zip(composed(file, edition), pdfs(file, edition, engine).items(), strict=True)
            for each, (name, (document, pdf)) in papers:
                _tell(f"{file} {name}, {edition}, {engine}", filling(document, each.theme, pdf))
    if "--word" in sys.argv:
        for name, found in in_word(cases):
            _tell(name, found)


def in_word(cases: Sequence[tuple[str, str]]) -> Iterator[tuple[str, Filling]]:
    """Yield the filling of each of *cases* as LibreOffice prints its Word file, by a name."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        papers = [
            (folder / f"{count:03}.docx", f"{file} {each.target.name}, {edition}, Word", each)
            for count, (file, edition, each) in enumerate(
                (file, edition, each) for file, edition in cases for each in composed(file, edition)
            )
        ]
        for path, _, each in papers:
            path.write_bytes(write_docx(each.document, each.theme))
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", name]
        subprocess.run([*command, *(path for path, *_ in papers)], check=True, capture_output=True)
        for path, told, each in papers:
            yield told, filling(each.document, each.theme, path.with_suffix(".pdf").read_bytes())


def _tell(name: str, found: Filling) -> None:
    sys.stdout.write(f"{name:60} {found}\n")


if __name__ == "__main__":
    main()
