"""Opens a Word file that has a password, from the specification alone: MS-OFFCRYPTO, 2.3.4.10 to 2.3.4.15."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import struct

import olefile
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

_INPUT, _VALUE, _KEY = (
    bytes.fromhex(each) for each in ("fea7d2763b4b9e79", "d7aa0f6d3061344e", "146e0be7abacd0d6")
)
_SEGMENT = 4096


def opened(data: bytes, password: str) -> bytes:
    """Return the Word file in *data*.

    Raises:
        ValueError: it is another password, or the file is not encrypted by AES-256.
    """
    with olefile.OleFileIO(io.BytesIO(data)) as ole:
        about = ole.openstream("EncryptionInfo").read().decode("utf-8", "replace")
        package = ole.openstream("EncryptedPackage").read()
    head, _, tail = about.partition("encryptedKey")
    file, holder = _said(head), _said(tail)
    if holder["keyBits"] != "256" or holder["hashAlgorithm"] != "SHA512":
        raise ValueError("this is not AES-256")
    salt = base64.b64decode(holder["saltValue"])
    digest = hashlib.sha512(salt + password.encode("utf-16-le")).digest()
    for count in range(int(holder["spinCount"])):
        digest = hashlib.sha512(struct.pack("<I", count) + digest).digest()

    def plain(name: str, block: bytes) -> bytes:
        key = hashlib.sha512(digest + block).digest()[:32]
        return _decrypted(base64.b64decode(holder[name]), key, salt)

    verifier = plain("encryptedVerifierHashInput", _INPUT)
    if hashlib.sha512(verifier).digest() != plain("encryptedVerifierHashValue", _VALUE)[:64]:
        raise ValueError("this is another password")
    key, size = plain("encryptedKeyValue", _KEY), struct.unpack("<Q", package[:8])[0]
    found = b""
    for number, start in enumerate(range(8, len(package), _SEGMENT)):
        start_value = hashlib.sha512(
            base64.b64decode(file["saltValue"]) + struct.pack("<I", number)
        ).digest()[:16]
        found += _decrypted(package[start : start + _SEGMENT], key, start_value)
    return found[:size]


def _said(xml: str) -> dict[str, str]:
    return dict(re.findall(r'(\w+)\s*=\s*"([^"]*)"', xml))


def _decrypted(data: bytes, key: bytes, start_value: bytes) -> bytes:
    cipher = Cipher(AES(key), CBC(start_value)).decryptor()
    return cipher.update(data) + cipher.finalize()
