"""In which town an event is held, and in which something is done at it: the fair in Negara in Banyuwangi."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.districts import has_district, lies_in
from mou_gen.language.regions import Region, find_regions
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.statements.event_days import EVENT

_IN = (
    r"(?P<where>(?:yang\s+)?(?:(?:akan\s+)?(?:ber(?:lokasi|tempat)|diselenggarakan|diadakan|dilaksanakan|digelar|berlangsung)\s+)?"
    r"di\s+(?:(?i:wilayah)\s+)?(?:(?:Kabupaten|Kota|Kecamatan|Provinsi)\s+)?(?P<place>[A-Z][a-z]+(?:\s+[A-Z][a-z]+){0,2}))(?![\w-])"
)
_HELD = expression(
    rf"\b(?P<event>(?i:{EVENT})\b(?:\s+(?!(?:yang|akan|pada|di|tersebut|itu|dimaksud)\b)[^\W\d_]+){{0,5}}?)\s+(?:(?:tersebut|itu|dimaksud)\s+)?(?:akan\s+)?"
    rf"(?:diselenggarakan|dilaksanakan|diadakan|digelar|berlangsung|bertempat)\s+(?:[^.;]{{0,100}}?\s)?{_IN}"
)
_AT_IT = expression(
    rf"\b(?P<event>(?i:{EVENT}))\s+(?:tersebut|itu|dimaksud)\s*,?\s+(?:(?:(?:yang\s+)?(?:akan\s+)?(?:diselenggarakan|diadakan|dilaksanakan|digelar)\s+)?"
    rf"(?:pada\s+)?tanggal\s+\d{{1,2}}[^.;,]{{0,50}}?\s)?{_IN}"
)
_MOVED = expression(
    r"\b(?:dipindah\w*|dialihkan|pindah|semula|menjadi|bergantian|bergilir\w*|masing-masing|persiapan|sebelum|setelah|sesudah|hasil|tiket|pendaftaran|promosi"
    r"|(?:di\s+)?dan\s+di)\b",
    re.IGNORECASE,
)


@value_class
class EventPlace:
    """An event, and the town where it is held or something is done at it."""

    event: tuple[Sense, ...]
    place: str
    text: str

    def is_named_as(self, other: EventPlace) -> bool:
        """Return whether this may be said of the event of *other*."""
        return bool(self.event) and names_all(other.event, self.event[:1])

    def is_elsewhere(self, other: EventPlace, regions: Sequence[Region]) -> bool:
        """Return whether the town of this is surely not that of *other*, as the *regions* of the parties tell."""
        one, two = self.place.casefold(), other.place.casefold()
        if one in two or two in one:
            return False
        if any(_is_district(self, each) and _is_district(other, each) for each in regions):
            return True
        mine, theirs = (_codes(each.place, regions) for each in (self, other))
        return bool(mine and theirs) and not any(
            a.startswith(b) or b.startswith(a) for a in mine for b in theirs
        )


def held_in(text: str) -> Iterator[EventPlace]:
    """Yield in which town the Indonesian *text* has an event held."""
    return _places(text, _HELD)


def done_in(text: str) -> Iterator[EventPlace]:
    """Yield in which town something is done at an event that the Indonesian *text* calls that event."""
    return _places(text, _AT_IT)


def _places(text: str, pattern: re.Pattern[str]) -> Iterator[EventPlace]:
    if not _MOVED.search(text):
        for found in pattern.finditer(text):
            yield EventPlace(things(found["event"]), found["place"], found["where"])


def _is_district(told: EventPlace, region: Region) -> bool:
    name = told.place.casefold()
    return name != region.bare_name.casefold() and has_district(told.place, region)


def _codes(town: str, regions: Sequence[Region]) -> set[str]:
    """Return the codes of the regions that a *town* may be, or lie in."""
    found = {each.code for each in find_regions(town)}
    return found or {each.code for each in regions if lies_in(town, each)}
