"""Where a text names a region by its kind: "Kabupaten Malaka", "Malaka Regency", "Bupati Malaka".

A bare name is left alone: Nunukan is a regency, a district and a harbour, and Negara a seat and a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from mou_gen.language.regions import Region, RegionLevel, find_regions, regions
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class

_LEVELS: dict[str, RegionLevel] = {
    "kabupaten": "kabupaten",
    "kab": "kabupaten",
    "bupati": "kabupaten",
    "regency": "kabupaten",
    "regent": "kabupaten",
    "kota": "kota",
    "city": "kota",
    "wali kota": "kota",
    "walikota": "kota",
    "mayor": "kota",
    "provinsi": "provinsi",
    "prov": "provinsi",
    "gubernur": "provinsi",
    "province": "provinsi",
    "governor": "provinsi",
}
_HEADS = frozenset(("bupati", "regent", "wali kota", "walikota", "mayor", "gubernur", "governor"))
_BEFORE = expression(
    r"\b(?P<kind>Kabupaten|Kab\.?|Kota|Wali\s?Kota|Bupati|Provinsi|Prov\.?|Gubernur"
    r"|(?:Regent|Mayor|Governor)\s+of)\s+(?=[A-Z])",
    re.IGNORECASE,
)
_AFTER = expression(r"(?<!\s)\s+(?P<kind>Regency|City|Province)\b")
_WORD = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BETWEEN = expression(r"\s+")
_LONGEST = 6
_REACH = 240
"""Characters before a name that can say what it is; more would be read again for each name."""


@value_class
class NamedRegion:
    """A region that a text names, from *start* to *end*."""

    region: Region
    start: int
    end: int
    as_head: bool
    """Whether its head is named, as in "Bupati Malaka"."""


@lru_cache(maxsize=10_000)
def named_regions(text: str) -> tuple[NamedRegion, ...]:
    """Return the regions that *text* names by their kind, in reading order."""
    found = sorted({*_after_their_kind(text), *_before_their_kind(text)}, key=_place)
    kept: list[NamedRegion] = []
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept)


_OTHER_LEVEL: dict[RegionLevel, RegionLevel] = {"kabupaten": "kota", "kota": "kabupaten"}


def misnamed_heads(text: str) -> Iterator[tuple[int, int, Region]]:
    """Yield where *text* names the regent of a city, as in "Bupati Kota Bima", or the mayor of a regency, and which region it is."""
    for kind in _BEFORE.finditer(text):
        word = re.sub(r"\s+", " ", re.sub(r"\s+of$", "", kind["kind"].casefold()))
        level = _LEVELS.get(word) if word in _HEADS else None
        if level is None or level not in _OTHER_LEVEL:
            continue
        words = _run(text, kind.end())
        if found := _called_otherwise(level, words) or _of_the_other_level(level, words):
            yield kind.start(), *found


def _of_the_other_level(
    level: RegionLevel, words: list[re.Match[str]]
) -> tuple[int, Region] | None:
    """Return where the name of a region of the other level than *level* ends, with which *words* begin; None for one of this level."""
    for count in range(len(words), 0, -1):
        if _region(level, words[:count]):
            return None
        if other := _region(_OTHER_LEVEL[level], words[:count]):
            return words[count - 1].end(), other
    return None


_CALLED = {"kabupaten": ("kabupaten", "regency"), "kota": ("kota", "city")}
"""What stands before and behind the name of a region of a level."""


def _called_otherwise(level: RegionLevel, words: list[re.Match[str]]) -> tuple[int, Region] | None:
    """Return where a region ends that *words* call one of the other level than *level*: "Kota Bima", "Bima City"."""
    other = _OTHER_LEVEL[level]
    before, behind = _CALLED[other]
    for count in range(len(words), 0, -1):
        if _region(level, words[:count]):
            break
        if words[0][0].casefold() == before and (named := _region(other, words[1:count])):
            return words[count - 1].end(), named
    for count in range(1, len(words)):
        named = _region(other, words[:count])
        if named and words[count][0].casefold() == behind and words[count][0][0].isupper():
            return words[count].end(), named
    return None


_JOINED = expression(
    r"\s*,?\s*(?:(?:yang\s+|which\s+|that\s+)?(?:berbatasan|bertetangga|adjoins|borders(?:\s+on)?|is\s+(?:adjacent\s+to|a\s+neighbour\s+of))"
    r"(?:\s+(?:darat|laut|langsung|directly))*(?:\s+dengan)?|dan|serta|dengan|maupun|and|with)\s+(?:the\s+)?"
    r"(?:Pemerintah(?: Daerah)?\s+|Government of (?:the )?)?"
)
_GOVERNS = expression(
    r"\b(?:Pemerintah(?:\s+Daerah)?|Government\s+of(?:\s+the)?|(?:Dinas|Badan|Sekretariat|Inspektorat|DPRD|Satuan)"
    r"(?:\s+(?:[A-Z]\w*,?|dan)){0,8})\s+$"
)
"""Before the name of a region whose government or office is meant, and no town."""
_OF_A_GOVERNMENT = expression(r"(?:'s)?\s+Government\b")
_ONCE = expression(
    r"\b(?:eks|bekas|dahulu|dulu|semula|mantan|former(?:ly)?|once)\s+$|/\s?$", re.IGNORECASE
)
"""Before a city that was a regency, and in "Kota/Kabupaten"."""
_ON_THE_WAY = expression(
    r"\b(?:jalan|jalur|rute|trayek|jurusan|jarak|pusat|melalui|roads?|routes?|distance|cent(?:er|re)|via)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
"""Before a city that is a town on a road, and no region."""


_IS_A_REGION = expression(
    r"\s+(?:merupakan|adalah|ialah|sebagai|menjadi|is|are|as|being)\s+(?:(?:salah\s+satu|suatu|sebuah|one\s+of\s+the|a|an|the)\s+)?"
    r"(?:kabupaten|daerah\s+(?:otonom|asal|tujuan|transit|pengirim|penerima|tetangga|penyangga)|daerah\s+yang\s+berbatasan"
    r"|regenc(?:y|ies)|(?:autonomous\s+|neighbouring\s+)?regions?\s+(?:of\s+(?:origin|destination|transit)|that|which))\b",
    re.IGNORECASE,
)
"""Behind a name: what is said of it is said of a region, and of no town."""


def wrong_kinds(text: str, townless: Iterable[Region] = ()) -> Iterator[tuple[int, int, Region]]:
    """Yield where *text* calls a regency a city, or a city a regency, and which region it is.

    "Kota Cilacap" may be the town of that name. It is meant for the region where its government or its
    office is named, beside another region, as a region of origin, and where no town has the name, as in those
    that are *townless*.
    """
    named = named_regions(text)
    for start, end, region in sorted({*_of_another_kind(text)}, key=lambda each: each[:2]):
        known = any(each.start < end and start < each.end for each in named)
        is_city = region.level == "kabupaten"
        if (
            known
            or _ONCE.search(text, max(0, start - _REACH), start)
            or (is_city and _ON_THE_WAY.search(text, max(0, start - _REACH), start))
        ):
            continue
        if (
            not is_city
            or _governs(text, start, end)
            or region in townless
            or _IS_A_REGION.match(text, end)
            or _is_beside(named, text, (start, end), region)
        ):
            yield start, end, region


def _governs(text: str, start: int, end: int) -> bool:
    return bool(
        _GOVERNS.search(text, max(0, start - _REACH), start) or _OF_A_GOVERNMENT.match(text, end)
    )


def _is_beside(
    named: tuple[NamedRegion, ...], text: str, place: tuple[int, int], region: Region
) -> bool:
    """Return whether a regency or city other than *region* is joined to what stands at *place*."""
    start, end = place
    return any(
        _JOINED.fullmatch(text, each.end, start) or _JOINED.fullmatch(text, end, each.start)
        for each in named
        if each.region.code != region.code and each.region.level != "provinsi"
    )


_PLACE_KINDS = ("kabupaten", "kab", "kota", "regency", "city")


def _of_another_kind(text: str) -> Iterator[tuple[int, int, Region]]:
    """Yield each regency of *text* that is called a city, and each city that is called a regency."""
    for kind in _BEFORE.finditer(text):
        word = kind["kind"].rstrip(".").casefold()
        words = _run(text, kind.end()) if kind[0][0].isupper() and word in _PLACE_KINDS else []
        for count in range(len(words), 0, -1):
            if other := _only_of(_OTHER_LEVEL[_LEVELS[word]], words[:count]):
                yield kind.start(), words[count - 1].end(), other
                break
    for kind in _AFTER.finditer(text):
        word = kind["kind"].casefold()
        words = _words_before(text, kind.start())
        for first in range(len(words)) if word in _PLACE_KINDS else ():
            if other := _only_of(_OTHER_LEVEL[_LEVELS[word]], words[first:]):
                yield words[first].start(), kind.end(), other
                break


def _only_of(level: RegionLevel, words: list[re.Match[str]]) -> Region | None:
    """Return the region of this *level* that *words* name, if none of the other level has the name."""
    return None if _region(_OTHER_LEVEL[level], words) else _region(level, words)


_LIES_IN = expression(
    r",?\s+(?:yang\s+|which\s+|that\s+)?(?:(?:ber)?ada\s+|terletak\s+|berkedudukan\s+|is\s+|lies\s+)?"
    r"(?:(?:located|situated)\s+)?(?:di(?:\s+dalam)?(?:\s+wilayah)?|dalam\s+wilayah|in|of)\s+(?:the\s+)?"
    r"|\s*(?P<mark>[,(])\s*",
    re.IGNORECASE,
)
_GOES_ON = expression(r"\s*,?\s*(?:dan|serta|atau|and|or)\b|\s*,\s*(?:Kabupaten|Kota|Provinsi)\b")
"""Behind a province that is one of a list, and not where the region before it lies."""


def placed_regions(text: str) -> Iterator[tuple[NamedRegion, NamedRegion]]:
    """Yield each regency and city of *text* with the province in which the text says that it lies."""
    named = named_regions(text)
    for one in named:
        link = _LIES_IN.match(text, one.end) if one.region.level != "provinsi" else None
        if not link:
            continue
        other = next((each for each in named if each.start == link.end()), None)
        other = other or _bare_province(text, link.end())
        if not other or other.as_head or other.region.level != "provinsi":
            continue
        if not (link["mark"] == "," and _GOES_ON.match(text, other.end)):
            yield one, other
    yield from _governed_regions(text, named)


_GOVERNS_IN = expression(
    r",?\s+(?:(?:yang\s+)?(?:membawahi|membawahkan)|"
    r"(?:selaku|sebagai|as(?:\s+the)?)\s+(?:wakil\s+Pemerintah(?:\s+Pusat)?|representative\s+of\s+the(?:\s+Central)?\s+Government)"
    r"\s+(?:di|untuk|bagi|in|for)(?:\s+wilayah|\s+daerah|\s+the\s+territory\s+of)?)\s+(?:the\s+)?",
    re.IGNORECASE,
)
"""Between a governor, or a province, and a region in its territory."""
_AND = expression(r"\s*,?\s*(?:(?:dan|serta|and)\s+)?(?:the\s+)?", re.IGNORECASE)
_OF_A_LIST = expression(r"(?:,|\b(?:dan|serta|atau|and|or))\s*$", re.IGNORECASE)
_NEAR = 20


def _governed_regions(
    text: str, named: Sequence[NamedRegion]
) -> Iterator[tuple[NamedRegion, NamedRegion]]:
    """Yield each regency and city that *text* puts under a province or its governor: "Gubernur ... selaku wakil Pemerintah Pusat di wilayah"."""
    first = min((each.end for each in named), default=0)
    for at, province in enumerate(named):
        link = (
            _GOVERNS_IN.match(text, province.end) if province.region.level == "provinsi" else None
        )
        begin = max(first, province.start - _NEAR)
        if not link or _OF_A_LIST.search(text, begin, max(begin, province.start)):
            continue
        place = link.end()
        for region in named[at + 1 :]:
            if region.start > place:
                break
            if region.start == place and region.region.level != "provinsi":
                yield region, province
                joint = _AND.match(text, region.end)
                place = joint.end() if joint else len(text)


def _bare_province(text: str, start: int) -> NamedRegion | None:
    """Return the province whose name without its kind begins at *start*."""
    words = _run(text, start)
    for count in range(len(words), 0, -1):
        if known := _region("provinsi", words[:count]):
            return NamedRegion(known, start, words[count - 1].end(), False)
    return None


def regions_called(name: str) -> tuple[Region, ...]:
    """Return the regions that *name*, a whole piece of an address, may mean: Jakarta, Surabaya, NTT."""
    also = _ALSO.get(name.casefold())
    return (_by_name()["provinsi"][also],) if also else tuple(find_regions(name))


@cache
def _any_province() -> re.Pattern[str]:
    names = sorted((each.bare_name for each in regions() if each.level == "provinsi"), key=len)
    return data_expression(rf"\b(?:{'|'.join(map(re.escape, reversed(names)))})\b")


def provinces_in(text: str) -> frozenset[str]:
    """Return the names of the provinces in *text*, as the name of a body has them: without their kind."""
    return frozenset(_any_province().findall(text))


def named_provinces(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the name of each province that *text* names, with or without its kind, and where the name stands."""
    for found in _any_province().finditer(text):
        yield found[0], *found.span()


def _place(found: NamedRegion) -> tuple[int, int]:
    return found.start, -found.end


def _after_their_kind(text: str) -> Iterator[NamedRegion]:
    for kind in _BEFORE.finditer(text):
        word = re.sub(r"\s+of$", "", kind["kind"].rstrip(".").casefold())
        word = re.sub(r"\s+", " ", word)
        words = _run(text, kind.end())
        for count in range(len(words), 0, -1):
            known = _region(_LEVELS[word], words[:count])
            if known:
                end = words[count - 1].end()
                yield NamedRegion(known, kind.start(), end, word in _HEADS)
                break


def _before_their_kind(text: str) -> Iterator[NamedRegion]:
    for kind in _AFTER.finditer(text):
        words = _words_before(text, kind.start())
        for first in range(len(words)):
            known = _region(_LEVELS[kind["kind"].casefold()], words[first:])
            if known:
                yield NamedRegion(known, words[first].start(), kind.end(), False)
                break


def _words_before(text: str, end: int) -> list[re.Match[str]]:
    """Return the last words of *text* before *end*, at most as many as a name has."""
    return list(_WORD.finditer(text, max(0, end - _REACH), end))[-_LONGEST:]


def _run(text: str, start: int) -> list[re.Match[str]]:
    """Return the words of *text* from *start* on that only spaces part."""
    words: list[re.Match[str]] = []
    while len(words) < _LONGEST and (word := _WORD.match(text, start)):
        words.append(word)
        space = _BETWEEN.match(text, word.end())
        if not space:
            break
        start = space.end()
    return words


def _region(level: RegionLevel, words: list[re.Match[str]]) -> Region | None:
    if not words or not words[0][0][0].isupper():
        return None
    return _by_name()[level].get(" ".join(word[0].casefold() for word in words))


_ALSO = {
    "dki jakarta": "daerah khusus ibukota jakarta",
    "daerah khusus jakarta": "daerah khusus ibukota jakarta",
    "jakarta": "daerah khusus ibukota jakarta",
    "diy": "daerah istimewa yogyakarta",
    "di yogyakarta": "daerah istimewa yogyakarta",
    "yogyakarta": "daerah istimewa yogyakarta",
    "bangka belitung": "kepulauan bangka belitung",
    "ntt": "nusa tenggara timur",
    "ntb": "nusa tenggara barat",
    "kaltara": "kalimantan utara",
    "kaltim": "kalimantan timur",
}
"""What provinces are called beside their official names."""


_SIDES = {
    "barat daya": "southwest",
    "barat": "west",
    "timur": "east",
    "utara": "north",
    "selatan": "south",
    "tenggara": "southeast",
    "tengah": "central",
}
_TWO_WAYS = ("southwest", "southeast")
"""Written in one word or in two."""
_ISLANDS = {"jawa": "java", "sumatera": "sumatra"}


def _in_english(name: str) -> Iterator[str]:
    """Yield how translators call the region *name*, though its name is never translated: "west java", "riau islands"."""
    words = name.split()
    for side, english in _SIDES.items():
        if len(words) > 1 and name.endswith(f" {side}"):
            rest = name.removesuffix(f" {side}")
            ways = (
                (english, english.replace("south", "south "))
                if english in _TWO_WAYS
                else (english,)
            )
            yield from (
                f"{way} {each}" for way in ways for each in {rest, _ISLANDS.get(rest, rest)}
            )
            return
    if words[0] == "kepulauan":
        yield f"{name.removeprefix('kepulauan ')} islands"


@cache
def _by_name() -> dict[RegionLevel, dict[str, Region]]:
    found: dict[RegionLevel, dict[str, Region]] = {"provinsi": {}, "kabupaten": {}, "kota": {}}
    for each in regions():
        found[each.level][" ".join(_WORD.findall(each.bare_name.casefold()))] = each
    for names in found.values():  # Tanjungpinang for Tanjung Pinang
        joined = {name.replace(" ", ""): each for name, each in names.items()}
        names |= {name: each for name, each in joined.items() if name not in names}
    for names in found.values():
        english = [(other, each) for name, each in names.items() for other in _in_english(name)]
        names |= {name: each for name, each in english if name not in names}
    provinces = found["provinsi"]
    provinces |= {name: provinces[official] for name, official in _ALSO.items()}
    return found


_INITIALS = 3
"""Of the shortest name that is used without its words: TTU."""


def may_tell_of(text: str, region: Region) -> bool:
    """Return whether *text* may speak of *region*: by its name, by those words of it that are not translated, or by its initials."""
    rest = text
    for each in reversed(named_regions(text)):
        alike = each.region.bare_name == region.bare_name
        if alike and _OF_LEVEL[region.level].search(text):  # "Bima Regency and City"
            return True
        rest = rest[: each.start] + rest[each.end :]
    name = region.bare_name
    initials = "".join(word[0] for word in name.split())
    if len(initials) >= _INITIALS and re.search(rf"\b{initials}\b", rest):
        return True
    said, name = rest.casefold(), name.casefold()
    own = [each for each in name.split() if each not in _TRANSLATED]
    others = (other for other, official in _ALSO.items() if official == name)
    called = (name.replace(" ", ""), *_in_english(name), *others)
    return all(each in said for each in own) or any(each in said for each in called)


_OF_LEVEL: dict[RegionLevel, re.Pattern[str]] = {
    "kabupaten": expression(r"\b(?:kab|bupati|regen)", re.IGNORECASE),
    "kota": expression(r"\b(?:kota|city|cities|wali\s?kota|mayor)", re.IGNORECASE),
    "provinsi": expression(r"\b(?:prov|gubernur|governor)", re.IGNORECASE),
}
_TRANSLATED = frozenset((*_SIDES, "kepulauan", "pulau"))
"""Words of names that translators put into English, wrong as it is."""
