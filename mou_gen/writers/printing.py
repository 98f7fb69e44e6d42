"""Composed documents as files: what is given to the writers, and what comes back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from mou_gen.document import Document
from mou_gen.errors import Problem
from mou_gen.inputs import Input, recorded
from mou_gen.theme import Theme
from mou_gen.writers import leaving
from mou_gen.writers.formats import FORMATS, Write
from mou_gen.writers.glyphs import lacking, without_glyph
from mou_gen.writers.style import font_file


@dataclass(frozen=True, slots=True)
class Composed:
    """A Document, its look, and the file it will be written to."""

    document: Document
    theme: Theme
    target: Path
    """Without its ending."""

    def named(self, form: str) -> str:
        """Return the name of its file in the format *form*, below the output folder."""
        return f"{self.target.as_posix()}.{form}"


@dataclass(frozen=True, slots=True)
class Written:
    """The documents of a file of data in one format."""

    files: Mapping[str, bytes]
    """By path below the output folder."""
    inputs: frozenset[Input]
    sealed: frozenset[str] = frozenset()
    """Those of *files* that hold what is sealed."""


Writer = Callable[[Composed], bytes]


def writers(
    formats: Iterable[str],
    engine: str,
    fonts: Callable[[], Path],
    known_keys: Collection[str],
    *,
    carries: bool,
) -> dict[str, Writer]:
    """Return what writes a document in each of *formats*, with its data if it *carries* them.

    *engine* sets the pages, and *fonts* returns the folder of the fonts. Only *known_keys* of the
    data leave.

    Raises:
        OutputError: what one of them needs is not installed.
    """

    def writer(write: Write) -> Writer:
        return lambda each: write(
            leaving.outward(each.document, known_keys), each.theme, fonts(), carries
        )

    return {name: writer(FORMATS[name].write(engine)) for name in formats}


def written(composed: Iterable[Composed], form: str, write: Writer, seen: Set[Input]) -> Written:
    """Return *composed* in the format *form*; they were composed from what was *seen*.

    Raises:
        InputError: a font has no glyph for a character.
        OutputError: a document cannot be written.
    """
    with recorded() as more:
        files = {each.named(form): write(each) for each in composed}
    sealed = frozenset(each.named(form) for each in composed if each.document.sealed)
    return Written(files, frozenset(seen | more), sealed)


def not_printable(composed: Iterable[Composed], fonts: Path) -> Iterator[Problem]:
    """Yield each character of *composed* that its font in the folder *fonts* does not have."""
    for each in composed:
        family = each.theme.pdf_font
        glyphs = lacking(each.document, font_file(fonts, family, "regular"))
        yield from without_glyph(each.document, family, glyphs)
