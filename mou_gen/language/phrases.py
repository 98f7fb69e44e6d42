"""Whether two short phrases, as officials write them, can mean one thing: a room, an office, an item of the agenda."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from mou_gen.language.spelling import is_off_by
from mou_gen.startup.expressions import expression

_IN_FULL = {
    "setda": "sekretariat daerah",
    "sekda": "sekretaris daerah",
    "kab": "kabupaten",
    "kec": "kecamatan",
    "prov": "provinsi",
    "dinsos": "dinas sosial",
    "kadis": "kepala dinas",
    "kabag": "kepala bagian",
    "bpbd": "badan penanggulangan bencana daerah",
    "bappeda": "badan perencanaan pembangunan daerah",
    "gt": "gugus tugas",
    "lt": "lantai",
    "gd": "gedung",
    "jl": "jalan",
    "no": "nomor",
    "rr": "ruang rapat",
    "kesra": "kesejahteraan rakyat",
}
_PASSED = frozenset(
    re.findall(
        r"\w+",
        """dan atau serta di ke dari pada untuk oleh dengan tentang dalam the of and in on at for to by
        rapat pembahasan acara ruang kantor tempat gedung aula melalui secara daring luring konferensi video
        virtual zoom meeting hybrid hibrida kabupaten kota provinsi pemerintah daerah""",
    )
)
"""Words that say nothing of which room, office or matter is meant."""
_LONG = 5


@lru_cache(maxsize=10_000)
def content(text: str) -> frozenset[str]:
    """Return the words of *text* that tell what is meant, abbreviations in full."""
    said = re.findall(r"\w+", text.casefold())
    words = (word for each in said for word in _IN_FULL.get(each, each).split())
    return frozenset(word for word in words if word not in _PASSED)


def differ(one: str, other: str) -> bool:
    """Return whether each of two phrases says something that the other does not.

    A phrase that only says more does not differ; a city is not the regency of the same name, and a
    hall not the meeting room.
    """
    first, second = content(one), content(other)
    differs = bool(_only(first, second)) and bool(_only(second, first))
    return (
        differs
        or _is_other_level(_levels(one), _levels(other))
        or _is_other_room(_rooms(one), _rooms(other))
    )


_ROOM = expression(
    r"\b(?:(?P<hall>aula)|(?P<pavilion>pendopo|pendapa)|(?P<room>ruang(?:an)?(?!\s+lingkup)|rr))\b",
    re.IGNORECASE,
)


def _rooms(text: str) -> set[str]:
    """Return which kinds of rooms *text* names: "ruang rapat aula Setda" may be either of two."""
    return {str(each.lastgroup) for each in _ROOM.finditer(text)}


def _is_other_room(one: set[str], other: set[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


_LEVEL = expression(
    r"\b(?P<before>kabupaten|kota)\s+(?P<named>[^\W\d_]+)|\b(?P<name>[^\W\d_]+)\s+(?P<behind>regency|city)\b",
    re.IGNORECASE,
)
_NO_NAME = frozenset(
    ("yang", "ini", "itu", "tersebut", "dimaksud", "lain", "this", "that", "each", "other")
)
_SAME_LEVEL = {"regency": "kabupaten", "city": "kota"}


def _levels(text: str) -> dict[str, set[str]]:
    """Return by the first word of each region in *text* whether it is a regency, a city or both."""
    found: dict[str, set[str]] = {}
    for each in _LEVEL.finditer(text):
        level = (each["before"] or each["behind"]).casefold()
        name = (each["named"] or each["name"]).casefold()
        if name not in _PASSED and name not in _NO_NAME:
            found.setdefault(name, set()).add(_SAME_LEVEL.get(level, level))
    return found


def _is_other_level(one: Mapping[str, set[str]], other: Mapping[str, set[str]]) -> bool:
    return any(one[name].isdisjoint(other[name]) for name in one.keys() & other.keys())


def _only(words: frozenset[str], others: frozenset[str]) -> list[str]:
    return [word for word in words if not any(_same(word, each) for each in others)]


def _same(word: str, other: str) -> bool:
    return word == other or (
        min(len(word), len(other)) >= _LONG
        and not any(map(str.isdigit, word + other))
        and is_off_by(word, other, 1)
    )
