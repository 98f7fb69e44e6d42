"""Composed documents as files: the input of the writers, and their results."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from mou_gen.document import Document
from mou_gen.errors import Problem
from mou_gen.inputs import Input, recording
from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme
from mou_gen.word.sent_copy import copy_digest, sent_version, sent_xml
from mou_gen.writers import disclosure
from mou_gen.writers.formats import FORMATS, Write
from mou_gen.writers.glyphs import missing_glyphs, without_glyph
from mou_gen.writers.outgoing_document import OutgoingDocument
from mou_gen.writers.style import font_file


@value_class
class ComposedDocument:
    """A Document, its look, and the file it will be written to."""

    document: Document
    theme: Theme
    target: Path
    """Without its ending."""

    def named(self, form: str) -> str:
        """Return the name of its file in the format *form*, below the output folder."""
        return f"{self.target.as_posix()}.{form}"

    @property
    def printed(self) -> Document:
        """The document without the words of boxes for initials, if its theme has none."""
        return self.document if self.theme.initials else replace(self.document, initials=())

    def leaving(self, known_keys: Collection[str]) -> OutgoingDocument:
        """Return it as it leaves, with no names of the data but *known_keys*."""
        return OutgoingDocument(disclosure.outward_copy(self.printed, known_keys), self.theme)


@value_class
class CheckedFile:
    """A file of data, read, composed and checked."""

    path: Path
    composed: tuple[ComposedDocument, ...] = ()
    """Its documents; none where the data or a template are wrong."""
    problems: tuple[Problem, ...] = ()
    inputs: frozenset[Input] = frozenset()
    """All that was looked at."""
    unprinted: tuple[Document, ...] = ()
    """What it says, where it makes no document."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """All that may wait for facts."""
        return (*(each.document for each in self.composed), *self.unprinted)

    @property
    def stopped(self) -> bool:
        """Whether a problem keeps it from being written."""
        return any(problem.stops for problem in self.problems)


@value_class
class CheckedRun:
    """Several files of data, read, composed and checked, none of which is stopped."""

    composed: Sequence[ComposedDocument]
    warnings: Sequence[Problem]
    """What was found and stops nothing: warnings, and what is waived."""
    files: int
    """How many files of data there were; that of a party makes no document."""
    documents: Sequence[Document] = ()
    """All that may wait for facts; also what files say that make no document."""

    @classmethod
    def of(cls, every: Sequence[CheckedFile], warnings: Sequence[Problem]) -> CheckedRun:
        """Return the run over *every* file, with the *warnings* in all of them."""
        composed = [each for checked in every for each in checked.composed]
        documents = [each for checked in every for each in checked.documents]
        return cls(composed, warnings, len(every), documents)


@value_class
class FormatFiles:
    """The documents of a file of data in one format."""

    files: Mapping[str, bytes]
    """By path below the output folder."""
    inputs: frozenset[Input]
    sealed: frozenset[str] = frozenset()
    """Those of *files* that hold what is sealed."""
    copies: Mapping[str, bytes] = field(default_factory=dict)
    """What was sent with the names of the data, by digest, to be kept at home."""


@value_class
class Outcome:
    """What has become of a file of data: its documents, or what keeps them from being written."""

    written: Mapping[str, FormatFiles] = field(default_factory=dict)
    """By format; empty where a problem stops it."""
    problems: tuple[Problem, ...] = ()
    blanks: frozenset[str] = frozenset()
    """Hashes of the facts that are not known."""
    sealed: bool = False
    """Whether *problems* may reveal a person, and are not to be kept."""


@value_class
class Writer:
    """Writes documents in one format."""

    write: Write
    fonts: Callable[[], Path]
    known_keys: Collection[str]
    """All of the data that leaves by name."""
    carries: bool
    returns: bool
    """Whether people edit such files and send them back."""

    def __call__(self, each: ComposedDocument) -> bytes:
        """Return the file of *each*."""
        return self.file(each.leaving(self.known_keys))

    def file(self, outgoing: OutgoingDocument) -> bytes:
        """Return the file of *outgoing*."""
        return self.write(outgoing, self.fonts(), self.carries)

    def copy(self, each: ComposedDocument, outgoing: OutgoingDocument) -> dict[str, bytes]:
        """Return what is to be kept at home of *each*, which leaves as *outgoing* and may come back, by its digest."""
        if not (self.carries and self.returns) or each.document.sealed:
            return {}
        return {copy_digest(outgoing.sent): sent_xml(sent_version(each.printed)).encode()}


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
    return {
        name: Writer(
            FORMATS[name].write(engine), fonts, known_keys, carries, bool(FORMATS[name].edited_as)
        )
        for name in formats
    }


def print_formats(checked: CheckedFile, writers: Mapping[str, Writer]) -> dict[str, FormatFiles]:
    """Return the documents of *checked* as each of *writers* prints them, by format.

    Raises:
        InputError: a font has no glyph for a character.
        OutputError: a document cannot be written.
    """
    leaving = [
        (each, each.leaving(writer.known_keys))
        for writer in [*writers.values()][:1]  # all know the same
        for each in checked.composed
    ]
    return {form: _printed(checked, form, write, leaving) for form, write in writers.items()}


def _printed(
    checked: CheckedFile,
    form: str,
    writer: Writer,
    leaving: Sequence[tuple[ComposedDocument, OutgoingDocument]],
) -> FormatFiles:
    with recording() as more:
        files = {each.named(form): writer.file(outgoing) for each, outgoing in leaving}
    sealed = frozenset(each.named(form) for each, _outgoing in leaving if each.document.sealed)
    copies = {digest: data for each in leaving for digest, data in writer.copy(*each).items()}
    return FormatFiles(files, checked.inputs | more, sealed, copies)


def not_printable(composed: Iterable[ComposedDocument], fonts: Path) -> Iterator[Problem]:
    """Yield each character of *composed* that its font in the folder *fonts* does not have."""
    for each in composed:
        family = each.theme.pdf_font
        glyphs = missing_glyphs(each.document, font_file(fonts, family, "regular"))
        yield from without_glyph(each.document, family, glyphs)
