"""The data folder that is served, and its documents, which addresses name by a code and never by a path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from mou_gen import inputs
from mou_gen.data.places import ENDINGS, PARTIES, record_files_below
from mou_gen.data.text_files import MAX_BYTES
from mou_gen.data.writing import file_content
from mou_gen.errors import InputError
from mou_gen.kinds import registry, sealed_files
from mou_gen.kinds.field_names import kind_name
from mou_gen.kinds.joint_agreement import AGREEMENT
from mou_gen.language.dates import with_long_dates
from mou_gen.library.agreement_types import read_agreement_types
from mou_gen.messages import _, language
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.report_periods import period_said


@value_class
class ListedDocument:
    """A file of the folder."""

    id: str
    path: Path
    word: str
    """What it says under `kind`; "" where it cannot be read."""
    type: str
    cooperation: str
    """The name of the folder of its agreement; "" of a party."""
    sealed: bool
    """Whether it may hold the data of a victim."""
    title: str
    date: str

    @property
    def kind(self) -> str:
        """What such documents are called."""
        types = read_agreement_types(served().templates)
        if self.type in types:
            return str(types[self.type].name[language()])
        known = self.word in registry.kind_words()
        return kind_name(self.word) if known else _("Unreadable file")


@value_class
class ServedFolder:
    """The folder, and what its documents are made with."""

    root: Path
    templates: tuple[Path, ...]
    engine: str
    watched: bool = False
    """Whether the page of `watch` stands beside the workspace."""

    def documents(self) -> list[ListedDocument]:
        """Return all documents and parties; a link that leads out of the folder is none of them."""
        paths = [*record_files_below(self.root), *self._parties()]
        kept = [path for path in sorted(paths) if not inputs.leads_out(path, self.root)]
        return [self._listed(path) for path in kept]

    def find(self, id: str) -> ListedDocument | None:
        """Return the document with this *id*; None where there is none."""
        return next((each for each in self.documents() if each.id == id), None)

    def at(self, path: Path) -> ListedDocument | None:
        """Return the document in the file *path*; None where there is none."""
        return next((each for each in self.documents() if each.path == path), None)

    def _parties(self) -> Iterator[Path]:
        folder = self.root / PARTIES
        if folder.is_dir():
            yield from (each for each in folder.iterdir() if each.suffix.lower() in ENDINGS)

    def _listed(self, path: Path) -> ListedDocument:
        inside = path.relative_to(self.root)
        name = inside.as_posix()
        try:
            data = inputs.contents(path, MAX_BYTES)
            said = said_by(data)
            sealed = sealed_files.may_hold_sealed_data(inside, data)
        except OSError:
            said, sealed = {}, True
        folder = "" if inside.parts[0] == PARTIES else inside.parts[0]
        word, kind = (str(said.get(key) or "") for key in ("kind", "type"))
        title = path.stem if sealed else _title(said, path)
        date = str(said.get("date") or (path.stem if _DAY.fullmatch(path.stem) else ""))
        code = inputs.digest(name.encode())[:16]
        return ListedDocument(code, path, word, kind, folder, sealed, title, date)


def said_in(path: Path) -> Mapping[str, Any]:
    """Return what the file *path* says; nothing, where it cannot be read or is too large."""
    try:
        return said_by(inputs.contents(path, MAX_BYTES))
    except OSError:
        return {}


def said_by(data: bytes) -> Mapping[str, Any]:
    """Return what the file *data* says; nothing, where it cannot be read."""
    try:
        return _said_by(data)
    except InputError:
        return {}


@lru_cache(maxsize=2_000)
def _said_by(data: bytes) -> Mapping[str, Any]:
    return file_content(data, "")


_DAY = expression(r"\d{4}-\d\d-\d\d")
"""How a file is called that is about a day and says none."""
_TITLES = ("subject", "meeting", "government", "name", "title", "programme")


def _title(said: Mapping[str, Any], path: Path) -> str:
    """Return what a document is about, in the language of the reader as far as it says so."""
    for key in _TITLES:
        about = said.get(key)
        if isinstance(about, dict) and key == "meeting" and "id" not in about:
            about = about.get("name")
        if isinstance(about, dict):
            about = about.get(language()) or about.get("id") or about.get("en")
        if isinstance(about, str) and about.strip():
            return " ".join(about.split())
    if called := period_said(str(said.get("period") or "")):
        return called
    return readable_name(path.parent.name if path.name == AGREEMENT else path.stem)


def readable_name(name: str) -> str:
    """Return the *name* of a file as people write it: a day in full, and the words that somebody has chosen."""
    if re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name):
        return name.replace("-", " ").capitalize()
    return with_long_dates(name, language())


_served: list[ServedFolder] = []


def serve_folder(folder: ServedFolder) -> None:
    """Let *folder* be the one that this process serves."""
    _served[:] = [folder]


def served() -> ServedFolder:
    """Return the folder that this process serves."""
    return _served[0]


_FILE = expression(r"[^\s`“”()]+\.ya?ml")
_PLACE = r"(?::\d+){0,2}"
"""Line and column behind the name of a file."""


def with_titles(text: str) -> str:
    """Return *text*, of a finding, with other documents called by their titles and not by their files.

    What is sealed is "another document": not everybody may know that it is there.
    """
    another = _("another document")
    for each in served().documents() if _FILE.search(text) else ():
        title = another if each.sealed else f"{each.kind}: {each.title}"
        name = re.escape(inputs.display_name(each.path)) + _PLACE
        text = title.join(re.split(name, text))
    return re.sub(_FILE.pattern + _PLACE, another, text)
