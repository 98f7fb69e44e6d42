"""Values that know their origin.

A text, a date or a number from the data is a `str`, a `date`, an `int` that carries its
origin, and a fact that nobody has written yet is an `Unknown`, which knows where it would
stand. So every word of a document leads back to its line.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any, ClassVar, Literal, Self

from mou_gen.document import Origin
from mou_gen.language import spelling
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

LANGUAGES = ("id", "en")
"""BCP 47 tags of the languages that a bilingual text may have."""

CLOSING_MARK = expression(r"(?<!\.)[.;,](?=\s*$)")
"""One mark at the end of a text, which a list sets itself; dots in a row wait for words."""

_NO_CHARACTERS = range(0x1FFFE, 0xE0000, 0x10000)
"""The first of the last two places of each plane, which Unicode gives to none."""
FORBIDDEN = expression(
    "["
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls
    r"\u2028\u2029"  # line ends that editors do not count
    r"\ud800-\uf8ff\U000f0000-\U0010ffff"  # halves of characters, and symbols of one font only
    # what cannot be seen, or turns the order of what is read
    r"\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3"
    r"\U0001d173-\U0001d17a\U000e0000-\U000effff"
    # what is no character at all
    r"\ufdd0-\ufdef\ufffe\uffff" + "".join(f"{chr(n)}{chr(n + 1)}" for n in _NO_CHARACTERS) + "]"
)
"""What no file may say: what XML 1.0 cannot hold, the private-use characters that mark values in
templates, and whatever a reader cannot see, since a name with it in its midst is found by no rule."""


def character_name(character: str) -> str:
    """Return what a *character* is called: "ZERO WIDTH SPACE (U+200B)", or "U+0007" alone."""
    code, name = f"U+{ord(character):04X}", unicodedata.name(character, "")
    return f"{name} ({code})" if name else code


class SourcedText(str):
    """A text of the data."""

    origin: Origin

    def __new__(cls, text: str, origin: Origin) -> Self:
        """Return *text* with its origin."""
        self = super().__new__(cls, text)
        self.origin = origin
        return self


class SourcedNumber(int):
    """A whole number of the data."""

    origin: Origin

    def __new__(cls, number: int, origin: Origin) -> Self:
        """Return *number* with its origin."""
        self = super().__new__(cls, number)
        self.origin = origin
        return self


class SourcedDate(dt.date):
    """A date of the data; sums and differences are plain dates."""

    origin: Origin

    def __new__(cls, date: dt.date, origin: Origin) -> Self:
        """Return *date* with its origin."""
        self = super().__new__(cls, date.year, date.month, date.day)
        self.origin = origin
        return self

    def __add__(self, other: dt.timedelta) -> dt.date:  # type: ignore[override]
        return dt.date.fromordinal(self.toordinal()) + other

    __radd__ = __add__  # type: ignore[assignment]

    def __sub__(self, other: Any) -> Any:
        return dt.date.fromordinal(self.toordinal()) - other

    def replace(self, *args: Any, **kwargs: Any) -> dt.date:  # type: ignore[override]
        """Return a plain date with other parts; from Python 3.13 on, it would be one of this class."""
        return dt.date.fromordinal(self.toordinal()).replace(*args, **kwargs)


@value_class
class Unknown:
    """A fact that is not written yet: false, and the same in every language.

    What belongs to an unknown whole, as the rank of an unknown head, is unknown in turn: it
    has a place of its own, and is described by the name of the whole.
    """

    origin: Origin
    """Where to write it: the path it would have, the line of the nearest key there is."""
    key: str
    """Which fact, by model and field: "official.name"."""
    owner: Mapping[str, Any] = field(compare=False, repr=False)
    """What stands beside it in the data, to describe it by; nothing where it would be sealed."""

    def __post_init__(self) -> None:
        """Forget what stands beside a sealed fact: its words are printed, and listed by `check`."""
        if is_sealed(self.origin.path):
            object.__setattr__(self, "owner", MappingProxyType({}))

    __iter__: ClassVar[None] = None  # with `__getitem__`, Python would try to iterate for ever

    def __bool__(self) -> Literal[False]:
        return False

    def __str__(self) -> str:
        return "[......]"

    def __getattr__(self, name: str) -> Unknown:
        if name.startswith("_"):
            raise AttributeError(name)
        if name in LANGUAGES:
            return self
        return replace(self, origin=self.origin.at(f"{self.origin.path}.{name}"))

    def __getitem__(self, language: str) -> Unknown:
        if language not in LANGUAGES:
            raise KeyError(language)
        return self


class Bilingual(Mapping[str, SourcedText]):
    """One text in several languages: `text["id"]`, `text.id`; it never changes."""

    __slots__ = ("_texts", "origin")

    def __init__(self, texts: Mapping[str, SourcedText], origin: Origin) -> None:
        """Keep *texts* by language tag; *origin* is that of the whole."""
        self._texts = MappingProxyType(dict(texts))
        self.origin = origin

    def __getitem__(self, language: str) -> SourcedText:
        return self._texts[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def only(self, languages: Iterable[str]) -> dict[str, SourcedText]:
        """Return the texts in *languages* alone."""
        return {language: self._texts[language] for language in languages}

    def __repr__(self) -> str:
        return f"Bilingual({dict(self._texts)})"

    @property
    def id(self) -> SourcedText | Unknown:
        """The Indonesian text; Unknown if the document has none because it needs none."""
        return self._text("id")

    @property
    def en(self) -> SourcedText | Unknown:
        """The English text; Unknown if the document has none because it needs none."""
        return self._text("en")

    def _text(self, language: str) -> SourcedText | Unknown:
        if language in self._texts:
            return self._texts[language]
        origin = self.origin.at(f"{self.origin.path}.{language}")
        return Unknown(origin, f"bilingual.{language}", self._texts)


# ---- the data of a victim ----------------------------------------------------------------------

_SEALED = frozenset(
    re.findall(
        r"\w+",
        """sealed tersegel disegel segel zegel tertutup rahasia secret confidential private pribadi
    victim victims korban penyintas survivor survivors""",
    )
)
_OF_A_PERSON = frozenset(
    re.findall(
        r"\w+",
        """identity identitas nik birthdate birthplace tanggallahir tempatlahir guardian wali
    guardianrisk guardiancontact basisofage bestinterest accompanyingadult withdrawalexplained namakorban""",
    )
)


def is_sealed(path: str) -> bool:
    """Return whether the key *path* lies in the data of a victim, which no message may quote.

    It does so where `sealed`, or what must stand below it, is misspelt, and where a stranger has written the
    path in another way that leads there: `[sealed].identity`.
    """
    first = path.lstrip(".[]").partition(".")[0].partition("[")[0]
    return is_closed(first.rstrip("]"))


def is_closed(key: str) -> bool:
    """Return whether *key* is that of a sealed part, or one below it, or may be meant so."""
    return is_sealing(key) or is_of_person(key)


@lru_cache(maxsize=10_000)
def is_sealing(key: str) -> bool:
    """Return whether *key* is that of a sealed part, or may be meant so: `sealed`, `Seald`, `data_korban`."""
    read = spelling.spelling_key(key)
    if read in _SEALED or (len(read) > 4 and spelling.is_off_by(read, "sealed", 2)):
        return True
    return not _SEALED.isdisjoint(spelling.spelling_keys(key))


@lru_cache(maxsize=10_000)
def is_of_person(key: str) -> bool:
    """Return whether *key* is one that only a sealed part has, or may be meant so."""
    read = spelling.spelling_key(key)
    return read in _OF_A_PERSON or (len(read) > 6 and spelling.is_off_by(read, "identity", 3))
