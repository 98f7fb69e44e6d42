"""Where a text says that a thing of a cooperation stands: a counter in a district, a landfill in a city."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.districts import lies_elsewhere, lies_in
from mou_gen.language.named_regions import named_regions
from mou_gen.language.regions import Region
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_ALONE = (
    r"loket|posko|pos\s+komando|tempat\s+pe(?:mrosesan|mbuangan)\s+akhir|TPA|tempat\s+penampungan\s+sementara|terminal|pelabuhan|dermaga"
    r"|pangkalan|gudang|pasar\s+induk|rumah\s+aman|rumah\s+singgah|rumah\s+potong\s+hewan|laboratorium|instalasi|bendungan|embung|waduk|jembatan"
    r"|bandar\s+udara|bandara|stasiun|depo|sentra|sekretariat|pusat\s+(?:informasi|kendali|krisis|pelatihan|logistik|data)"
)
"""Things of which a cooperation nearly always has one."""
_OF_A_KIND = r"pos|kantor|gedung|balai|menara|unit|pusat|kebun|kolam|pasar|puskesmas|sekolah|asrama"
"""Such as have several, each with a name of its own."""
_NO_NAME = (
    r"(?:di|ke|dari|dan|serta|atau|yang|untuk|pada|bagi|oleh|dengan|akan|dapat|telah|sudah|masih|perlu|harus|wajib|tidak|belum|juga"
    r"|berada|terletak|berlokasi|ada|dibuka|disediakan|didirikan|dibangun|ditempatkan|baru|lain|kedua|ketiga|tambahan|lainnya)\b"
)
_PLACED = expression(
    rf"\b(?P<thing>(?P<alone>{_ALONE})|(?:{_OF_A_KIND}))(?P<name>(?:\s+(?!{_NO_NAME})[a-z][\w-]*){{0,3}}),?\s+"
    r"(?:(?:yang\s+)?(?:telah\s+|sudah\s+)?(?:berada|terletak|berlokasi|berkedudukan|ada|dibuka|disediakan|didirikan|dibangun|ditempatkan)\s+)?"
    r"di\s+(?:(?:dalam\s+)?wilayah\s+)?(?=(?-i:Kecamatan|Kelurahan|Desa|Kabupaten|Kota|Provinsi)\s+(?-i:[A-Z]))",
    re.IGNORECASE,
)
_LOCAL = expression(
    r"(?P<kind>Kecamatan|Kelurahan|Desa)\s+(?P<name>[A-Z][\w'-]*(?:\s+(?!(?:Kecamatan|Kabupaten|Kota|Provinsi)\b)[A-Z][\w'-]*){0,2})"
)
_ONE_NAME = {
    "tpa": "tempat pemrosesan akhir",
    "tempat pembuangan akhir": "tempat pemrosesan akhir",
    "bandara": "bandar udara",
}
"""Two names of one thing."""


@value_class
class PlacedThing:
    """A thing that a text puts in a place, from *start* to *end*."""

    thing: str
    name: str
    """What tells it from others of its kind."""
    alone: bool
    """Whether a cooperation nearly always has one such thing."""
    kind: str
    """Of the place, where it is a district or village; "" for a region."""
    place: str
    region: Region | None
    start: int
    end: int

    @property
    def where(self) -> str:
        """Its place, as it is written."""
        return self.region.name if self.region else f"{self.kind} {self.place}"


def placed_things(text: str) -> Iterator[PlacedThing]:
    """Yield which things the Indonesian *text* puts in a district, a village or a region."""
    for found in _PLACED.finditer(text):
        words = " ".join(found["thing"].casefold().split())
        thing, name = _ONE_NAME.get(words, words), " ".join(found["name"].casefold().split())
        alone = found["alone"] is not None
        if place := _LOCAL.match(text, found.end()):
            yield PlacedThing(
                thing, name, alone, place["kind"], place["name"], None, found.start(), place.end()
            )
            continue
        for each in named_regions(text):
            if each.start == found.end():
                here = each.region
                yield PlacedThing(
                    thing, name, alone, "", here.bare_name, here, found.start(), each.end
                )


def may_be_one(one: PlacedThing, other: PlacedThing) -> bool:
    """Return whether the two are surely the same thing: of one name, or of which there is one."""
    if one.thing != other.thing:
        return False
    return one.name == other.name if one.name and other.name else one.alone


def in_two_places(one: PlacedThing, other: PlacedThing) -> bool:
    """Return whether the place of *one* is surely not that of the *other*."""
    if one.region and other.region:
        codes = (one.region.code, other.region.code)
        return not any(first.startswith(second) for first, second in (codes, codes[::-1]))
    if one.region or other.region:
        region = one.region or other.region
        town = other if one.region else one
        return region is not None and town.kind == "Kecamatan" and _is_outside(town.place, region)
    names = (one.place.casefold(), other.place.casefold())
    is_same = names[0].startswith(names[1]) or names[1].startswith(names[0])
    return one.kind == other.kind and not is_same


def _is_outside(district: str, region: Region) -> bool:
    return not lies_in(district, region) and lies_elsewhere(district, region) is not None
