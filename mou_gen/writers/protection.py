"""Files with a password: PDF with AES-256 and DOCX as Word encrypts it, for one receiver.

An encrypted PDF is no archive: PDF/A forbids it (ISO 19005-2, 6.1.3), so its claim is taken out.
"""

from __future__ import annotations

import io
import secrets
from pathlib import Path
from typing import Any

from mou_gen import inputs
from mou_gen.errors import OutputError, reason
from mou_gen.messages import _

_ARCHIVE = ("pdfaid:part", "pdfaid:conformance", "pdfaid:rev", "pdfaid:amd")
_OPEN_BY_WORD = b"PK\x03\x04"
_ENCRYPTED_BY_WORD = b"\xd0\xcf\x11\xe0"
_PDF = b"%PDF-"
_MARK = ".protected"
_OUR_KEY = b'/certificate">\n    <keyData '
"""How a Word file of ours tells its key; Word and LibreOffice write the same without line ends."""
_MOST = 300_000_000
"""Bytes of a Word file; a larger one is none of ours."""


def protected_path(file: Path) -> Path:
    """Return where the copy of *file* that opens with a password lies."""
    return file.with_name(f"{file.stem}{_MARK}{file.suffix}")


def is_protected_copy(path: Path) -> bool:
    """Return whether *path* is the copy of the Word file beside it, as `with_password` made it.

    One that somebody opened and saved again is none: it may say something else.
    """
    plain = path.with_name(f"{path.stem.removesuffix(_MARK)}{path.suffix}")
    if path != protected_path(plain) or not plain.is_file():
        return False
    try:
        data = inputs.contents(path, _MOST)
    except OSError:
        return False
    return data.startswith(_ENCRYPTED_BY_WORD) and _OUR_KEY in data


def refuse_missing_libraries() -> None:
    """Refuse to ask for a password where `with_password` could make no copy.

    Raises:
        OutputError: a library is missing.
    """
    try:
        import msoffcrypto  # noqa: F401 - only whether it is there
        import pikepdf  # noqa: F401
    except ImportError as error:
        message = _('files with a password require extra packages: pip install "mou-gen[protect]"')
        raise OutputError(message) from error


def with_password(file: Path, password: str) -> bytes:
    """Return the PDF or Word *file*, to be opened with *password* alone.

    Raises:
        OutputError: it cannot be read, is neither, or is encrypted or signed already.
    """
    try:
        data = inputs.contents(file)
    except OSError as error:
        message = _("{file} cannot be read: {reason}", file=file, reason=reason(error))
        raise OutputError(message) from None
    if data.startswith(_PDF):
        return _pdf(data, file, password)
    if data.startswith(_OPEN_BY_WORD) and file.suffix.lower() == ".docx":
        return _docx(data, file, password)
    if data.startswith(_ENCRYPTED_BY_WORD):
        raise _encrypted_already(file)
    raise OutputError(_("{file} is neither a PDF nor a DOCX file", file=file))


def _pdf(data: bytes, file: Path, password: str) -> bytes:
    import pikepdf

    try:
        pdf = pikepdf.open(io.BytesIO(data))
    except pikepdf.PasswordError:
        raise _encrypted_already(file) from None
    except pikepdf.PdfError:
        raise OutputError(_("{file} is damaged", file=file)) from None
    with pdf:
        if pdf.is_encrypted:
            raise _encrypted_already(file)
        if _is_signed(pdf):
            message = _(
                "{file} is signed electronically, and a password would break the signature; put it "
                "into an encrypted archive instead",
                file=file,
            )
            raise OutputError(message)
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            for name in _ARCHIVE:
                if name in metadata:
                    del metadata[name]
        # Nobody knows the password of the owner, so nobody can lift what the other one guards.
        by_password = pikepdf.Encryption(owner=secrets.token_urlsafe(32), user=password, R=6)
        made = io.BytesIO()
        pdf.save(made, encryption=by_password)
    return made.getvalue()


def _is_signed(pdf: Any) -> bool:
    form = pdf.Root.get("/AcroForm")
    return form is not None and bool(int(form.get("/SigFlags", 0)) & 1)


def _docx(data: bytes, file: Path, password: str) -> bytes:
    from msoffcrypto.exceptions import FileFormatError
    from msoffcrypto.format.ooxml import OOXMLFile

    made = io.BytesIO()
    try:
        OOXMLFile(io.BytesIO(data)).encrypt(password, made)
    except FileFormatError:
        raise OutputError(_("{file} is damaged", file=file)) from None
    return made.getvalue()


def _encrypted_already(file: Path) -> OutputError:
    return OutputError(_("{file} is encrypted already", file=file))
