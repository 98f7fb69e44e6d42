"""What a text shows: whether it is one at all, and whether its keys are those of a sealed part.

A key is compared by what a reader takes it for: without case, marks, space and signs between its
letters, with letters of other scripts for Latin ones, in Indonesian, and a letter or two off.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from mou_gen.kinds import OPEN

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_CONTROL = re.compile(r"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\x80-\x84\x86-\x9f\ufffd\ufffe\uffff]")
_UTF_7 = re.compile(rb"\+A[A-Za-z0-9+/]{1,400}-?")
_UNSEEN = re.compile(
    r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
_MOST = 48
"""Characters of a key, with what stands between its letters."""
_ENDS = re.compile(r"[\n\r\x85\u2028\u2029{},\[\]\"'`]")
_ESCAPED_KEY = re.compile(r"\\(?:[xuU][0-9a-fA-F]{2}|\n)[^\"\n]{0,40}\"\s{0,9}:")
_COLUMN = re.compile(r"\bsealed\.[a-z]", re.IGNORECASE)
_KIND = re.compile(r"^[\"']?kind[\"']?[ \t]{0,9}:[ \t]{0,9}[\"']?([\w-]*)", re.MULTILINE)
_ANY_KIND = re.compile(
    r"^[ \t\"'{-]{0,40}(\w{3,6})[\"']?[ \t]{0,9}:[ \t]{0,9}[\"']?(\w{3,24})", re.MULTILINE
)
_SEALED = frozenset(
    re.findall(
        r"\w+",
        """sealed tersegel disegel segel zegel tertutup rahasia secret confidential private pribadi
    victim victims korban penyintas survivor survivors""",
    )
)
_PARTED = re.compile(r"[\W_]+")
_OF_A_PERSON = frozenset(
    re.findall(
        r"\w+",
        """identity identitas nik birthdate tanggallahir tempatlahir guardian wali guardianrisk
    basisofage bestinterest accompanyingadult withdrawalexplained namakorban""",
    )
)
"""As they are compared: without what stands between their letters."""


def text_of(data: bytes) -> str | None:
    """Return *data* as text, in whatever encoding; None if it is none."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _sound(data.decode(encoding, "replace"))
    if b"\0" in data:
        return next((text for each in _WIDE if (text := _wide(data, each))), None)
    try:
        return _sound(_utf_7(data).decode())
    except UnicodeDecodeError:
        likely = _wide(data, "cp1252") or _wide(data, "cp500")
        return likely or _sound(data.decode("cp1252", "replace"))


def _utf_7(data: bytes) -> bytes:
    """Return *data* with what UTF-7 hides in it, if there is any, at its end."""
    hidden = b"".join(_UTF_7.findall(data)) and data.decode("utf-7", "ignore")
    return data + b"\n" + hidden.encode("utf-8", "replace") if hidden else data


def _wide(data: bytes, encoding: str) -> str | None:
    text = data.decode(encoding, "replace")
    plain = sum(char.isascii() and (char.isprintable() or char.isspace()) for char in text)
    return _sound(text) if plain * 2 > len(text) else None


def _sound(text: str) -> str | None:
    """Return *text*, or None where a tenth of it or more cannot be shown."""
    return text if len(_CONTROL.findall(text)) * 10 <= len(text) else None


def is_sealing(key: str) -> bool:
    """Return whether *key* is that of a sealed part, or may be meant so: `sealed`, `Seald`, `data_korban`."""
    plain = _plain(key)
    if plain in _SEALED or (len(plain) > 4 and _is_off_by(plain, "sealed", 2)):
        return True
    return len(plain) < len(key) and not _SEALED.isdisjoint(map(_plain, _PARTED.split(key)))


def is_of_person(key: str) -> bool:
    """Return whether *key* is one that only a sealed part has, or may be meant so."""
    plain = _plain(key)
    return plain in _OF_A_PERSON or (len(plain) > 6 and _is_off_by(plain, "identity", 3))


def is_referral(kind: str) -> bool:
    """Return whether *kind* is that of a referral, or may be meant so."""
    return _is_off_by(_plain(kind), "referral", 2) or _plain(kind) == "rujukan"


@lru_cache(20_000)
def _plain(key: str) -> str:
    """Return the letters and digits of *key*, small and without marks."""
    folded = unicodedata.normalize("NFKD", key).casefold()
    return "".join(filter(str.isalnum, folded))


def has_signs(text: str, *, strict: bool) -> bool:
    """Return whether a key in *text* looks like one of a sealed part, or its kind like a referral's.

    *strict* asks for two of the three, since programs have such words too.
    """
    plain = text if text.isascii() else _UNSEEN.sub("", unicodedata.normalize("NFKC", text))
    keys = set(_keys(plain))
    signs = [any(map(is_sealing, keys)), any(map(is_of_person, keys)), _says_referral(plain)]
    if strict:
        return sum(signs) > 1 or bool(_COLUMN.search(plain))
    return any(signs) or bool(_ESCAPED_KEY.search(plain))


def _keys(text: str) -> Iterator[str]:
    """Yield what stands before each colon of *text*: all of it that may be a key, and its last word."""
    *before, _last = text.split(":")
    for each in before:
        whole = _ENDS.split(each[-_MOST:].rstrip().rstrip("\"'`"))[-1].strip(" \t-?#")
        if len(whole) > 2:
            yield whole
            yield from whole.split()[-1:]


def _says_referral(text: str) -> bool:
    return any(
        _is_off_by(_plain(key), "kind", 1) and is_referral(kind)
        for key, kind in _ANY_KIND.findall(text)
    )


def says_open_kind(text: str) -> bool:
    """Return whether *text* says of itself, at each place where it says so, to be of an open kind."""
    kinds = _KIND.findall(text)
    return bool(kinds) and OPEN.issuperset(kinds)


@lru_cache(100_000)
def _is_off_by(word: str, meant: str, most: int) -> bool:
    """Return whether *word* becomes *meant* by changing *most* letters at the most."""
    if abs(len(word) - len(meant)) > most:
        return False
    row = list(range(len(meant) + 1))
    for number, letter in enumerate(word, 1):
        above, row = row, [number]
        for index, other in enumerate(meant):
            change = above[index] + (letter != other)
            row.append(min(change, above[index + 1] + 1, row[index] + 1))
    return row[-1] <= most
