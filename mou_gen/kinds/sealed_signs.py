"""What a text shows: whether it is one at all, and whether its keys are those of a sealed part.

Which keys are those of a sealed part says `data/values.py`; here they are looked for in what may be no YAML.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from mou_gen.data.values import is_closed, is_of_person, is_sealing
from mou_gen.kinds import OPEN
from mou_gen.language import spelling
from mou_gen.startup.expressions import expression

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_CONTROL = expression(r"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\x80-\x84\x86-\x9f\ufffd\ufffe\uffff]")
_UTF_7 = expression(rb"\+A[A-Za-z0-9+/]{1,400}-?")
_UNSEEN = expression(
    r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
_MOST = 48
"""Characters of a key, with what stands between its letters."""
_ENDS = expression(r"[\n\r\x85\u2028\u2029{},\[\]\"'`]")
_FIRST_KEY = expression(r"^[\"'{]{0,9}(\w{3,24})[\"']?[ \t]{0,9}:", re.MULTILINE)
_ESCAPED_KEY = expression(r"\\(?:[xuU][0-9a-fA-F]{2}|\n)[^\"\n]{0,40}\"\s{0,9}:")
_COLUMN = expression(r"\bsealed\.[a-z]", re.IGNORECASE)
_KIND = expression(r"^[\"']?kind[\"']?[ \t]{0,9}:[ \t]{0,9}[\"']?([\w-]*)", re.MULTILINE)
_ANY_KIND = expression(
    r"^[ \t\"'{-]{0,40}(\w{3,6})[\"']?[ \t]{0,9}:[ \t]{0,9}[\"']?(\w{3,24})", re.MULTILINE
)


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


def is_referral(kind: str) -> bool:
    """Return whether *kind* is that of a referral, or may be meant so."""
    read = spelling.spelling_key(kind)
    return read == "rujukan" or spelling.is_off_by(read, "referral", 2)


def shows_at_margin(text: str) -> bool:
    """Return whether the kind that *text* says, or a key at its margin, is that of a referral."""
    return _says_referral(text) or any(map(is_closed, _FIRST_KEY.findall(text)))


def has_signs(text: str, *, strict: bool) -> bool:
    """Return whether a key in *text* looks like one of a sealed part, or its kind like a referral's.

    *strict* asks for two of the three, since programs have such words too.
    """
    plain = _plain(text)
    keys = set(keys_in(plain))
    signs = [any(map(is_sealing, keys)), any(map(is_of_person, keys)), _says_referral(plain)]
    if strict:
        return sum(signs) > 1 or bool(_COLUMN.search(plain))
    return any(signs) or bool(_ESCAPED_KEY.search(plain))


def _plain(text: str) -> str:
    """Return *text* without signs that nobody sees, its letters in the form that most have."""
    return text if text.isascii() else _UNSEEN.sub("", unicodedata.normalize("NFKC", text))


def keys_in(text: str) -> Iterator[str]:
    """Yield what stands before each colon of *text*: all of it that may be a key, and its last word."""
    *before, _last = _plain(text).split(":")
    for each in before:
        whole = _ENDS.split(each[-_MOST:].rstrip().rstrip("\"'`"))[-1].strip(" \t-?#")
        if len(whole) > 2:
            yield whole
            yield from whole.split()[-1:]


def is_sign(key: str, said: str) -> bool:
    """Return whether a *key* of the data is one of a sealed part, or *said* below it is the kind of a referral."""
    is_kind = _is_kind(key) and is_referral(said)
    return is_kind or any(map(is_closed, {key, *keys_in(f"{key}:")}))


def _says_referral(text: str) -> bool:
    return any(_is_kind(key) and is_referral(kind) for key, kind in _ANY_KIND.findall(text))


@lru_cache(maxsize=10_000)
def _is_kind(key: str) -> bool:
    """Return whether *key* says of which kind a file is, or may be meant so."""
    return spelling.is_off_by(spelling.spelling_key(key), "kind", 1)


def says_open_kind(text: str) -> bool:
    """Return whether *text* says of itself, at each place where it says so, to be of an open kind."""
    kinds = _KIND.findall(text)
    return bool(kinds) and OPEN.issuperset(kinds)


@lru_cache(maxsize=1_000)
def meant_open_kind(word: str) -> str:
    """Return the open kind that *word* is, or is but for capitals and one letter; "" where it is none.

    Whoever writes `Offer` is told so where it stands, as with any other slip: it is no referral for that.
    """
    read = word.casefold()
    return next((each for each in sorted(OPEN) if spelling.is_off_by(read, each, 1)), "")
