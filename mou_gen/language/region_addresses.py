"""The region that an e-mail address or a web site names: "bpbd-pacitan@example.id", "pacitankab.go.id".

A name stands between signs, its words apart or joined; with its kind it is a region's own, as "tegalkota" is the city's. The
name of a region of the folder may also end a longer word: "setdapacitan".
Short names of a region, as "jabarprov", are not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from mou_gen.language.districts import has_district, has_village
from mou_gen.language.regions import Region, RegionLevel, regions
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_SCHEME = expression(r"^\s*https?://")
_PART = expression(r"[^@./?#\s]+")
_WORD = expression(r"[^\W\d_]+")
_KINDS: Mapping[RegionLevel, tuple[str, ...]] = {
    "kabupaten": ("kab", "kabupaten", "pemkab"),
    "kota": ("kota", "pemkot", "pemkota"),
    "provinsi": ("prov", "provinsi", "pemprov"),
}
_MOST_WORDS = 6
_LONG = 6
"""Letters of a name that is hardly one of anything else; of a party's neighbour in the folder it may be shorter."""
_ALSO_WORDS = frozenset(("banjar", "batu", "landak", "malaka", "padang", "serang", "sorong"))
"""Names that say nothing of a region far away: "banjar" is a hamlet in Bali, "padang" a field."""


@value_class
class _Named:
    """A name of regions in an address."""

    name: str
    regions: tuple[Region, ...]
    with_kind: bool
    in_domain: bool


def strange_region(
    address: str, own: Region, others: Iterable[Region], own_texts: Iterable[str]
) -> Region | None:
    """Return the region that an *address* of an office of *own* names instead, None where it may be right.

    The *others* are the regions of the folder, known by a short name too; a place in the *own_texts* of the office, as its
    town, may stand in its address.
    """
    others = tuple(others)
    found = list(_named(address, others))
    told = ["".join(_WORD.findall(each.casefold())) for each in own_texts]
    strange = [each for each in found if not any(_is_of(one, own, each) for one in each.regions)]
    for each in strange:
        if each.with_kind and each.in_domain:
            return each.regions[0]
    if len(strange) < len(found):
        return None
    near = {each.code for each in others}
    for each in strange:
        known = [one for one in each.regions if one.code in near]
        is_long = len(each.name) >= _LONG and each.name not in _ALSO_WORDS
        is_sure = bool(known) or each.with_kind or is_long
        if is_sure and not any(each.name in text for text in told):
            region = (known or each.regions)[0]
            if each.with_kind or not _lies_within(region, own):
                return region
    return None


def _is_of(named: Region, own: Region, found: _Named) -> bool:
    """Return whether *named* is *own*, a province of it, a part of it, or called as it is, or as a part of its name, where no kind is *found*."""
    is_same = not found.with_kind and _joined(named) in _joined(own)
    return is_same or own.code.startswith(named.code) or named.code.startswith(own.code)


def _lies_within(region: Region, own: Region) -> bool:
    """Return whether a district or a village of *own* has the name of another *region*."""
    return has_district(region.bare_name, own) or has_village(region.bare_name, own)


def _named(address: str, others: Sequence[Region]) -> Iterator[_Named]:
    """Yield the names of regions in *address*, the longest one at each place, and those of *others* at the end of a word."""
    plain = _SCHEME.sub("", address.casefold())
    domain = plain.rfind("@") + 1
    for part in _PART.finditer(plain):
        words = _WORD.findall(part[0])
        at = 0
        while at < len(words):
            longest = min(len(words), at + _MOST_WORDS)
            for end in range(longest, at, -1):
                called = _by_name().get("".join(words[at:end]))
                if called:
                    yield _Named(*called, in_domain=part.start() >= domain)
                    at = end - 1
                    break
            else:
                if ending := _ending(words[at], others):
                    yield ending
            at += 1


def _ending(word: str, others: Sequence[Region]) -> _Named | None:
    """Return the longest name of *others* at the end of a longer *word*."""
    names = {_joined(each) for each in others}
    ends = [each for each in names if len(each) >= _LONG and word.endswith(each)]
    name = max(ends, key=len, default="")
    called = tuple(each for each in others if name and _joined(each) == name)
    return _Named(name, called, with_kind=False, in_domain=False) if called else None


def _joined(region: Region) -> str:
    """Return the name of *region* without its kind in small letters, its words joined."""
    return "".join(_WORD.findall(region.bare_name.casefold()))


@cache
def _by_name() -> Mapping[str, tuple[str, tuple[Region, ...], bool]]:
    """Return the name, the regions and whether their kind is said, by each way to write a name in an address."""
    bare, full = dict[str, list[Region]](), dict[str, tuple[str, tuple[Region, ...], bool]]()
    for region in regions():
        name = _joined(region)
        bare.setdefault(name, []).append(region)
        for kind in _KINDS[region.level]:
            full[f"{kind}{name}"] = full[f"{name}{kind}"] = (name, (region,), True)
    return full | {name: (name, tuple(called), False) for name, called in bare.items()}
