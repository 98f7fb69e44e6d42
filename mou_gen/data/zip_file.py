"""Zip files that do not tell when or where they were made: the same parts give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Return *parts* as a zip file that does not tell when or where it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            package.writestr(entry, data)
    return out.getvalue()
