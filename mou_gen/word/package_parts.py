"""The parts of a Word file of a stranger: counted before they are unpacked, and without entities."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from functools import cached_property
from posixpath import normpath
from typing import NoReturn
from xml.etree import ElementTree

from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class
from mou_gen.word.sent_copy import NAMESPACE

_MOST_PARTS = 3_000
_MOST_BYTES = 60_000_000
"""Unpacked, of a part; three times that of all."""
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_PROPERTY = "mou-gen"


@value_class
class Relation:
    """What a part refers to."""

    kind: str
    """header, footer, comments, footnotes, endnotes, officeDocument..."""
    target: str
    """Name of the part."""


class WordPackage:
    """A Word file, whose parts are read when they are asked for."""

    def __init__(self, data: bytes, file: str) -> None:
        """Open *data*, the file that the user calls *file*.

        Raises:
            InputError: it is no Word file, is sealed with a password, or would unpack to too much.
        """
        self.file = file
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            message = _("this file is in the format of Word 97, or protected by a password")
            self._refuse(message, _("open it in Word, and save it as .docx without a password"))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            sizes = [each.file_size for each in self._zip.infolist()]
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError):
            message = _("this is no Word file, or it is damaged")
            self._refuse(message, _("save it as .docx (Word Document) and try again"))
        if len(sizes) > _MOST_PARTS or max(sizes, default=0) > _MOST_BYTES:
            self._refuse(_("this file has too many parts, or parts that are too large"))
        if sum(sizes) > 3 * _MOST_BYTES:
            self._refuse(_("this file has too many parts, or parts that are too large"))
        self._names = set(self._zip.namelist())
        if self.main not in self._names:
            hint = _("save it as .docx (Word Document) and try again")
            self._refuse(_("this is no Word file, or it is damaged"), hint)

    @cached_property
    def main(self) -> str:
        """Name of the part with the text."""
        found = (e.target for e in self.relations("").values() if e.kind == "officeDocument")
        return next(found, "word/document.xml")

    def part(self, name: str) -> ElementTree.Element | None:
        """Return the part *name*, None where there is none.

        Raises:
            InputError: it is not XML, or has a DOCTYPE, with which a file reaches beyond itself.
        """
        if name not in self._names:
            return None
        builder = _PlainBuilder()
        parser = ElementTree.XMLParser(target=builder)
        try:
            parser.feed(self._zip.read(name))
            root = parser.close()
        except _DoctypeError:
            self._refuse(_("a part of this file has a DOCTYPE, which no Word file has"))
        except (
            ElementTree.ParseError,
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            ValueError,
            LookupError,
        ):
            hint = _("save it as .docx (Word Document) and try again")
            self._refuse(_("this is no Word file, or it is damaged"), hint)
        return root if isinstance(root, ElementTree.Element) else None

    def content(self, name: str) -> bytes:
        """Return the bytes of the part *name*, none where there is none or it is damaged."""
        try:
            return self._zip.read(name)
        except (
            KeyError,
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
        ):
            return b""

    def relations(self, part: str) -> dict[str, Relation]:
        """Return what *part* refers to, by id; "" is the whole file."""
        folder, _slash, name = part.rpartition("/")
        root = self.part(f"{folder}/_rels/{name}.rels" if part else "_rels/.rels")
        found = {}
        for number, each in enumerate(root.iter(_RELATION) if root is not None else ()):
            if each.get("TargetMode") == "External":
                continue
            kind = each.get("Type", "").rpartition("/")[2]
            target = each.get("Target", "")
            path = normpath(target.lstrip("/") if target.startswith("/") else f"{folder}/{target}")
            found[each.get("Id", str(number))] = Relation(kind, path.lstrip("/"))
        return found

    def copies(self) -> Iterator[ElementTree.Element]:
        """Yield the copies of what was sent that lie in it: one, unless others put some in."""
        for name in sorted(self._names):
            if re.fullmatch(r"customXml/item\d*\.xml", name):
                root = self.part(name)
                if root is not None and root.tag == f"{{{NAMESPACE}}}document":
                    yield root

    def sent_name(self) -> str:
        """Return what the property of the program says: digest and data file; "" where it is gone."""
        root = self.part("docProps/custom.xml")
        for each in root if root is not None else ():
            if each.get("name") == _PROPERTY:
                return "".join(each.itertext()).strip()
        return ""

    def control_titles(self) -> Iterator[str]:
        """Yield the titles of the content controls in the text and beside it: the key paths of values."""
        beside = (each.target for each in self.relations(self.main).values())
        for name in dict.fromkeys((self.main, *beside)):
            root = self.part(name) if name.endswith(".xml") else None
            for each in root.iter() if root is not None else ():
                if isinstance(each.tag, str) and each.tag.endswith(
                    "}alias"
                ):  # a strict file has other names
                    yield from each.attrib.values()

    def _refuse(self, message: str, hint: str = "") -> NoReturn:
        raise InputError([Problem(Source(self.file), message, hint, "pull")])


class _DoctypeError(Exception):
    """A part has a DOCTYPE."""


class _PlainBuilder(ElementTree.TreeBuilder):
    """Builds a tree, and stops where entities could be declared."""

    def doctype(self, *_names: object) -> None:
        """Refuse it."""
        raise _DoctypeError
