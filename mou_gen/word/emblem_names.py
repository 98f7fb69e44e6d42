"""The name of an emblem in a Word file: it says which picture was sent, so that another one is noticed."""

from __future__ import annotations

from hashlib import sha256

from mou_gen.startup.expressions import expression

_NAME = expression(r"Lambang \d+(?: \(([0-9a-f]{8})\))?")


def emblem_name(number: int, picture: bytes) -> str:
    """Return the name of the *number*-th emblem of a document, whose PNG file is *picture*."""
    return f"Lambang {number} ({picture_digest(picture)})"


def is_emblem(name: str) -> bool:
    """Return whether the program has given a drawing this *name*."""
    return bool(_NAME.fullmatch(name))


def is_another_picture(name: str, digest: str) -> bool:
    """Return whether the emblem of this *name* is no longer the picture that was sent, but that of *digest*."""
    said = _NAME.fullmatch(name)
    return bool(said and said[1] and said[1] != digest)


def picture_digest(picture: bytes) -> str:
    """Return by what the PNG file *picture* is known again."""
    return sha256(picture).hexdigest()[:8]
