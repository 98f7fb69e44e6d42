"""Determines whether an archive may hold a file with sealed data, without unpacking it.

Files of office programs are archives too, and are recognised by their first entry.
"""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path, PurePosixPath

from mou_gen import inputs
from mou_gen.startup.expressions import expression

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
_TAR, _TAR_AT = b"ustar", 257
_OFFICE = expression(r"\[Content_Types\]\.xml|mimetype|(?:_rels|docProps|word|xl|ppt|META-INF)/.*")
_ENCRYPTED = 1
_HARMLESS = expression(
    r"\.(?:png|jpe?g|gif|webp|tiff?|svg|pdf|doc|xls|ppt|docx|xls[xm]|pptx|od[tsp]|[to]tf|mp[34]"
    r"|md|html?|css|py|po|typ|csv|tsv|xml)",
    re.IGNORECASE,
)
"""Endings of files that are passed over, or are no data, outside of archives too."""
_MOST = 5_000
"""Files of an archive that are looked at."""


def is_locked(path: Path, beginning: bytes) -> bool:
    """Return whether the file *path*, with this *beginning*, is an archive that may hold sealed data."""
    if beginning.startswith(_PACKED) or beginning[_TAR_AT:].startswith(_TAR):
        return True
    return beginning.startswith(_ZIP) and _has_data(path)


def _has_data(path: Path) -> bool:
    """Return whether a file in the zip *path* may be one of data; one that cannot be listed has."""
    try:
        with zipfile.ZipFile(io.BytesIO(inputs.contents(path))) as archive:
            inside = [each for each in archive.infolist() if not each.is_dir()]
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return True
    if inside and _OFFICE.fullmatch(inside[0].filename):
        return False
    return len(inside) > _MOST or any(
        each.flag_bits & _ENCRYPTED or not _HARMLESS.fullmatch(PurePosixPath(each.filename).suffix)
        for each in inside
    )
