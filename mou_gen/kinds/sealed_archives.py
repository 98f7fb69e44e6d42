"""Determines whether an archive may hold a file with sealed data, without unpacking it to the disk.

A file in it counts as the same file outside would, by its name and by what it says; whatever is of no
sort that is known counts always. Files of office programs are archives too: what is of the program
in them counts only by what it says.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from mou_gen import inputs
from mou_gen.kinds.sealed_signs import text_of
from mou_gen.startup.expressions import expression

Holds = Callable[[Path, bytes], bool]
"""Returns whether a file outside of archives may hold sealed data, by its path and what it holds."""

_PACKED = (
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ\0",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!",
    b"\x28\xb5\x2f\xfd",
)
"""The first bytes of archives that do not show the names of their files without being unpacked."""
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ZIP_END = b"PK\x05\x06"
_END = 65_557
"""Bytes at the end of a zip in which it says where its list of files is, whatever stands before it."""
_TAR, _TAR_AT = b"ustar", 257
_OFFICE = expression(
    r"\[Content_Types\]\.xml|mimetype|layout-cache|manifest\.rdf|(?:content|styles|meta|settings)\.xml"
    r"|(?:_rels|_xmlsignatures|docProps|word|xl|ppt|customXml|META-INF|Pictures|Thumbnails|Basic"
    r"|Configurations2|Object \d+|ObjectReplacements)/.*"
)
"""Names of the parts of a file of an office program."""
_DATA = expression(r"\.(?:ya?ml|txt|json|md|csv|tsv|html?)", re.IGNORECASE)
"""Endings that no such part has."""
_ENCRYPTED = 1
_HARMLESS = expression(
    r"\.(?:png|jpe?g|gif|webp|tiff?|svg|pdf|doc|xls|ppt|docx|xls[xm]|pptx|od[tsp]|[to]tf|mp[34]"
    r"|md|html?|css|py|po|typ|csv|tsv|xml)",
    re.IGNORECASE,
)
"""Endings of files that are passed over outside of archives too, unless they say something sealed."""
_MOST, _DEEPEST = 5_000, 3
"""Files of an archive that are looked at, and archives within each other."""
_BEGINNING, _LARGEST, _LARGEST_ALL = 4_096, 1_000_000, 50_000_000
"""Bytes of a file that are read first, of a text, and of all that is in an archive; what has more counts."""


def is_locked(path: Path, beginning: bytes, holds: Holds) -> bool:
    """Return whether the file *path*, with this *beginning*, is an archive that may hold sealed data."""
    if _is_packed(beginning):
        return True
    return beginning.startswith(_ZIP) and _finds(inputs.contents(path), holds)


def ends_as_archive(path: Path, holds: Holds) -> bool:
    """Return whether a zip that may hold sealed data follows something else in the file *path*, as a program that unpacks it."""
    if _ZIP_END not in inputs.read_end(path, _END):
        return False
    data = inputs.contents(path)
    return zipfile.is_zipfile(io.BytesIO(data)) and _finds(data, holds)


@inputs.judged_once
def _finds(data: bytes, holds: Holds) -> bool:
    return _Search(holds).finds(data)


def _is_packed(beginning: bytes) -> bool:
    return beginning.startswith(_PACKED) or beginning[_TAR_AT:].startswith(_TAR)


class _Search:
    """Looks through an archive, and the archives in it."""

    def __init__(self, holds: Holds) -> None:
        self._holds = holds
        self._left = _LARGEST_ALL

    def finds(self, data: bytes, depth: int = 1) -> bool:
        """Return whether a file in the zip *data* may be one of data; one that cannot be read has."""
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                inside = [each for each in archive.infolist() if not each.is_dir()]
                return len(inside) > _MOST or any(
                    self._counts(archive, each, depth) for each in inside
                )
        except (OSError, ValueError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error):
            return True

    def _counts(self, archive: zipfile.ZipFile, file: zipfile.ZipInfo, depth: int) -> bool:
        path = PurePosixPath(file.filename)
        part = bool(_OFFICE.fullmatch(file.filename)) and not _DATA.fullmatch(path.suffix)
        if file.flag_bits & _ENCRYPTED or not (part or _HARMLESS.fullmatch(path.suffix)):
            return True
        with archive.open(file) as opened:
            data = opened.read(_BEGINNING)
            if _is_packed(data):
                return True
            nested = data.startswith(_ZIP)
            if nested or text_of(data) is not None:
                data += opened.read(self._left if nested else _LARGEST)
        self._left -= len(data)
        if nested:
            return self._left < 1 or depth >= _DEEPEST or self.finds(data, depth + 1)
        if self._left < 1 or (len(data) > _LARGEST and not part):
            return True
        return self._holds(Path(path.with_suffix(".xml") if part else path), data)
