"""Texts encrypted by age (age-encryption.org/v1), armored so that they can stand in a YAML file.

The one home of its library, which is asked only where a text is encrypted or opened.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Any

from mou_gen.errors import OutputError
from mou_gen.messages import N_, _
from mou_gen.startup.expressions import expression

BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----"
END = "-----END AGE ENCRYPTED FILE-----"
PRIVATE = "AGE-SECRET-KEY-"
"""Begins a private key."""
_MARK = "AGE ENCRYPTED FILE"
VERSION = b"age-encryption.org/v1\n"
_LINE = expression(r"[A-Za-z0-9+/]{1,64}={0,2}")
_WIDTH = 64

DAMAGED = N_("the encrypted text is damaged")
_TRUNCATED = N_("the encrypted text is incomplete: its line `{line}` is missing")
_SEVERAL = N_("there are several encrypted texts")
_AROUND = N_("there is other text beside the encrypted text")


class NotOpenedError(Exception):
    """None of the keys opens the text: it was encrypted for others."""


class DamagedTextError(Exception):
    """The text is for one of the keys, but somebody or something has changed it."""


class NoKeyError(Exception):
    """A line of a key file is no private key."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line


class WrongPassphraseError(Exception):
    """The passphrase does not open the key file."""


def is_encrypted(text: str) -> bool:
    """Return whether *text* is encrypted, or was meant to be: a damaged one counts."""
    return _MARK in text


def fault_of(text: str) -> str:
    """Return why *text* is no encrypted text that is whole by its looks, "" if it is; no key is needed."""
    lines = text.strip().splitlines()
    begins, ends = text.count(BEGIN), text.count(END)
    if begins > 1 or ends > 1:
        return _(_SEVERAL)
    if not begins or not ends:
        return _(_TRUNCATED, line=END if begins else BEGIN)
    if lines[0] != BEGIN or lines[-1] != END:
        return _(_AROUND)
    body = lines[1:-1]
    if not body or not all(map(_LINE.fullmatch, body)) or any(len(x) != _WIDTH for x in body[:-1]):
        return _(DAMAGED)
    try:
        whole = base64.b64decode("".join(body), validate=True)
    except binascii.Error:
        return _(DAMAGED)
    return "" if whole.startswith(VERSION) else _(DAMAGED)


def encrypted(data: bytes, public_keys: Sequence[str]) -> str:
    """Return *data* encrypted for the holders of *public_keys*, each of whom can open it alone.

    Raises:
        OutputError: the library is not installed.
    """
    age = _library()
    holders = [age.x25519.Recipient.from_str(each) for each in public_keys]
    armored: bytes = age.encrypt(data, holders, armored=True)
    return armored.decode("ascii")


def decrypted(text: str, private_keys: Sequence[str]) -> bytes:
    """Return what is encrypted in *text*.

    Raises:
        NotOpenedError: none of *private_keys* opens it.
        DamagedTextError: it has been changed since it was encrypted.
        OutputError: the library is not installed.
    """
    age = _library()
    keys = [age.x25519.Identity.from_str(each) for each in private_keys]
    try:
        data: bytes = age.decrypt(text.strip().encode("ascii", "replace") + b"\n", keys)
    except age.DecryptError as error:
        # The library tells its reasons apart by their words alone.
        if "No matching keys" in str(error):
            raise NotOpenedError from None
        raise DamagedTextError from None
    return data


# ---- keys ----------------------------------------------------------------------------------


def new_private_key() -> str:
    """Return a new private key."""
    return str(_library().x25519.Identity.generate())


def public_key_of(private_key: str) -> str:
    """Return the public key that belongs to *private_key*, "" where that is none."""
    age = _library()
    try:
        return str(age.x25519.Identity.from_str(private_key).to_public())
    except age.IdentityError:
        return ""


def private_keys_in(data: bytes) -> list[str]:
    """Return the private keys in *data*, a key file that needs no passphrase any more.

    Raises:
        NoKeyError: a line is none; its number is that of the line.
    """
    lines = [line.strip() for line in data.decode("utf-8", "replace").splitlines()]
    for number, line in enumerate(lines, 1):
        if line and not line.startswith("#") and not public_key_of(line):
            raise NoKeyError(number)
    return [line for line in lines if line and not line.startswith("#")]


def needs_passphrase(data: bytes) -> bool:
    """Return whether *data*, a key file, is encrypted with a passphrase."""
    return data.lstrip().startswith((BEGIN.encode(), VERSION))


def is_public_key(text: str) -> bool:
    """Return whether *text* is a public key, its checksum included."""
    age = _library()
    try:
        age.x25519.Recipient.from_str(text)
    except age.RecipientError:
        return False
    return True


def locked(data: bytes, passphrase: str) -> bytes:
    """Return *data* encrypted with *passphrase*."""
    sealed: bytes = _library().passphrase.encrypt(data, passphrase, armored=True)
    return sealed


def unlocked(data: bytes, passphrase: str) -> bytes:
    """Return what `locked` was given.

    Raises:
        WrongPassphraseError: it was another passphrase, or *data* are damaged.
    """
    age = _library()
    try:
        opened: bytes = age.passphrase.decrypt(data, passphrase)
    except age.DecryptError:
        raise WrongPassphraseError from None
    return opened


def _library() -> Any:
    try:
        import pyrage
    except ImportError as error:
        message = _('encrypted data require an extra package: pip install "mou-gen[seal]"')
        raise OutputError(message) from error
    return pyrage
