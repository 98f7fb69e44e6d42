"""The desk of a run: what is asked of all its documents, and what they share, which is read once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from mou_gen.compose import DocumentSpec, Templates, compose_unnumbered, edition, number_document
from mou_gen.data.places import data_folder
from mou_gen.document import Document
from mou_gen.errors import InputError
from mou_gen.inputs import real_path, refresh
from mou_gen.kinds import registry
from mou_gen.kinds.document_specs import document_specs, with_quotation
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.keys import known_keys
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.record import Record
from mou_gen.kinds.secrets import Secrets
from mou_gen.kinds.translations import not_in
from mou_gen.language.labels import Labels
from mou_gen.library import layers
from mou_gen.library.labels import read_labels
from mou_gen.library.themes import load_theme
from mou_gen.writers import printing
from mou_gen.writers.printing import ComposedDocument, Writer


class Desk:
    """The templates and data folders of a run, and the edition that is asked for."""

    def __init__(
        self,
        asked: Edition,
        folders: Sequence[Path],
        secrets: Mapping[Path, Secrets] | None = None,
    ) -> None:
        """Take what is *asked*, the *folders* of templates, and *secrets* that are read already."""
        refresh()
        self.asked = asked
        self.folders = tuple(folders)
        self.templates = Templates(folders)
        self._secrets = secrets or {}
        self._data: dict[Path, Folder] = {}

    @property
    def fonts(self) -> Path:
        """The folder of the fonts."""
        return layers.first_path(self.folders, "fonts")

    @property
    def labels(self) -> Mapping[str, Labels]:
        """The fixed words of each language.

        Raises:
            InputError: a file of them is wrong.
        """
        return read_labels(self.folders)

    def labels_of(self, record: Record) -> Mapping[str, Labels]:
        """Return the labels for *record*: an agreement older than Permendagri 22/2020 calls its parties otherwise.

        Raises:
            InputError: a file of them is wrong.
        """
        if not record.precedes_the_form:
            return self.labels
        return {
            tag: replace(words, parties=words.older_parties) for tag, words in self.labels.items()
        }

    def folder(self, path: Path) -> Folder:
        """Return the data folder that *path* lies in.

        Raises:
            InputError: there is none.
        """
        root = data_folder(path)
        known = real_path(root)
        if known not in self._data:
            self._data[known] = Folder(root, self._secrets.get(known), self.folders)
        return self._data[known]

    def specs(
        self, record: Record, languages: tuple[str, ...] | None = None
    ) -> Iterator[DocumentSpec]:
        """Yield what each document of *record* is made from.

        It is in *languages* where they are given, and otherwise in those that are asked for.

        Raises:
            InputError: the data lack a language, or do not know an article that they name.
        """
        asked = replace(self.asked, languages=languages) if languages else self.asked
        if problems := not_in(record, asked.languages):
            raise InputError(problems)
        yield from document_specs(record, asked, self.labels)

    def composed(
        self, spec: DocumentSpec, record: Record, folder: Folder
    ) -> tuple[DocumentSpec, Document]:
        """Return the Document of *record* that *spec* asks for, before its edition, with all that it is made from.

        Raises:
            InputError: a template is wrong, or a change of what it quotes cannot be made.
        """
        labels, quoting = self.labels_of(record), registry.document_kinds()[spec.kind].quoting
        spec, base = with_quotation(spec, record, self.templates, labels, folder.root)
        own = compose_unnumbered(spec, self.templates, labels, folder.root)
        if quoting and quoting.rewritten and base:
            own = quoting.rewritten(record, own, base, labels)
        return spec, number_document(own, labels)

    def laid_out(self, spec: DocumentSpec, document: Document, target: Path) -> ComposedDocument:
        """Return *document*, made from *spec*, with its look, to be written beside *target*.

        Raises:
            InputError: there is no such theme, or its file is wrong.
        """
        theme = load_theme(spec.theme, self.folders)
        target = target.with_name(target.name + spec.suffix)
        return ComposedDocument(edition(document, self.labels), theme, target)

    def writers(
        self, formats: Sequence[str], engine: str, *, without_source: bool = False
    ) -> dict[str, Writer]:
        """Return what writes a document in each of *formats*; *engine* sets the pages.

        The files carry what they print as data, but *without_source*.

        Raises:
            OutputError: what one of them needs is not installed.
        """
        carries, known = not without_source, known_keys()
        return printing.writers(formats, engine, lambda: self.fonts, known, carries=carries)
