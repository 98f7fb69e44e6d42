"""Names of regions are spelt officially and are not translated, and regions lie in their own provinces.

"Timur Tengah Utara" is a region that does not exist, though newspapers print it, and "North Central
Timor" is a translation that neither government uses. Nobody can look up the region by such a name,
and a misnamed party may claim that it never signed. The rule checks the names of the regions of the
parties and of their provinces, in every language and in capitals too. Of any region, it looks up
the province in which a text says that it lies: Nunukan left Kalimantan Timur in 2012, and old texts
did not.

Passes: `Kabupaten Timor Tengah Utara`; `Timor Tengah Utara Regency`; `TTU`; `dari pusat Kota Cilacap`, the town;
        `Kota Tanjungpinang`, as the city writes itself, for `Kota Tanjung Pinang`.
Fails:  `Timur Tengah Utara`; `North Central Timor`; `Kabupaten Nunukkan`; `East Nusa Tenggara`; with a warning,
        `Kabupaten Nunukan di Provinsi Kalimantan Timur`; `Gubernur Jawa Tengah selaku wakil Pemerintah Pusat di wilayah
        Kabupaten Gunungkidul`; `Kabupaten Wonosari`, which is a district of Gunungkidul;
        `Pemerintah Kota Belu`, `Kabupaten Pangandaran dan Kota Cilacap`, `Kota Cilacap merupakan daerah asal` or
        `Kabupaten Batam`, which are of the other kind; `Kota Belu` of a party, which has its seat in Atambua.
Source: Permendagri 1/2023, article 53(2) (read in full); names and provinces are those of Kepmendagri
    300.2.2-2138/2025.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from mou_gen.checks.case import Case, silent_again
from mou_gen.checks.wording import Wording, by_text, open_texts
from mou_gen.data.values import Unknown
from mou_gen.document import Value
from mou_gen.errors import Level, Problem
from mou_gen.kinds.party import places_among, regions_among
from mou_gen.language.districts import has_district, lies_in
from mou_gen.language.named_regions import named_regions, placed_regions, wrong_kinds
from mou_gen.language.regions import Region, official_names, regions
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ATURAN = """Nama daerah ditulis sesuai dengan nama resminya dan tidak diterjemahkan, dan daerah disebut dalam provinsinya sendiri.

"Timur Tengah Utara" adalah daerah yang tidak ada, walaupun surat kabar memuatnya, dan "North
Central Timor" adalah terjemahan yang tidak dipakai oleh kedua pemerintah. Dengan nama itu,
daerahnya tidak dapat ditemukan, dan pihak yang salah disebut dapat mengatakan tidak pernah
menandatangani. Yang diperiksa adalah nama daerah para pihak dan provinsinya, dalam setiap bahasa,
juga dalam huruf kapital. Untuk setiap daerah diperiksa pula provinsi yang menurut teks menjadi
letaknya: Nunukan tidak lagi termasuk Kalimantan Timur sejak tahun 2012, tetapi teks lama masih
menyebutnya demikian.

Lulus:  `Kabupaten Timor Tengah Utara`; `Timor Tengah Utara Regency`; `TTU`; `dari pusat Kota Cilacap`, yaitu kotanya;
        `Kota Tanjungpinang`, sebagaimana ditulis kota itu sendiri, untuk `Kota Tanjung Pinang`.
Gagal:  `Timur Tengah Utara`; `North Central Timor`; `Kabupaten Nunukkan`; `East Nusa Tenggara`; dengan peringatan,
        `Kabupaten Nunukan di Provinsi Kalimantan Timur`; `Gubernur Jawa Tengah selaku wakil Pemerintah Pusat di wilayah
        Kabupaten Gunungkidul`; `Kabupaten Wonosari`, yang merupakan kecamatan di Gunungkidul;
        `Pemerintah Kota Belu`, `Kabupaten Pangandaran dan Kota Cilacap`, `Kota Cilacap merupakan daerah asal`, atau
        `Kabupaten Batam`, yang jenisnya lain; `Kota Belu`, pihak yang berkedudukan di Atambua.
Sumber: Permendagri 1/2023, Pasal 53 ayat (2) (dibaca lengkap); nama daerah dan provinsinya menurut Kepmendagri
    300.2.2-2138/2025.
"""

ID = "region-name"
LEVEL = Level.ERROR
SOURCE = "Permendagri 1/2023, article 53(2)"
SURE = True

_DIRECTIONS = {
    "north": "utara",
    "northern": "utara",
    "south": "selatan",
    "southern": "selatan",
    "east": "timur",
    "eastern": "timur",
    "west": "barat",
    "western": "barat",
    "central": "tengah",
    "middle": "tengah",
    "southeast": "tenggara",
    "southeastern": "tenggara",
    "upper": "hulu",
    "islands": "kepulauan",
}
_WORD = expression(r"[^\W\d_]+")
_ONE_NAME = expression(rf"{_WORD.pattern}(?:\s+{_WORD.pattern})*")
_OFFICE = expression(r"(?:Kabupaten|Kota|Provinsi|Bupati|Wali ?Kota|Gubernur)\s+$", re.IGNORECASE)
_OFFICE_AFTER = expression(r"\s+(?:Regency|City|Province)\b", re.IGNORECASE)
_LAND = expression(r"(?:Pulau|Gunung|Selat|Teluk|Tanjung|Sungai|Danau|Laut|Trans|Lintas)\s")
"""Before the name of an island, a river or a road, which may be nearly that of a region: "Pulau Tidore", "Trans Kalimantan"."""
_SPELT_OUT = {"kep": "kepulauan"}
_LONGEST = 5
"""No region has a longer name, in words."""
_NEAR = 0.85
_SHORT = 6


def check(case: Case) -> Iterator[Problem]:
    """Yield each name that is nearly, but not quite, that of a region of the parties."""
    names, townless = _names(case), tuple(_townless(case))
    for said in open_texts(case):
        persons = _persons(said)
        for begin, end, right in _misspelt(said.text, names):
            if _is_within(begin, end, persons):
                continue
            wrong = said.quoted(said.text[begin:end])
            message = _("{name} is not the official name of this region", name=wrong)
            hint = _("write `{name}`; names of regions are not translated", name=right)
            yield Problem(said.place(begin, end), message, hint, ID, LEVEL)
        places = tuple(places_among(case.record.agreement_parties))
        yield from _elsewhere(said, townless, places, persons)


@silent_again(by_text)
def _elsewhere(
    said: Wording, townless: Sequence[Region], places: Sequence[Region], persons: _Spans
) -> Iterator[Problem]:
    """Yield each region of *said* that lies elsewhere, or is no regency or no city, outside the names of *persons*."""
    yield from _in_another_province(said)
    yield from _of_another_kind(said, townless, persons)
    yield from _only_a_district(said, places, persons)


_NAME_OF_A_PERSON = "name"
"""The last key of a key path; the names of bodies, meetings and offices stand below it in two languages."""
_Spans = tuple[tuple[int, int], ...]


def _persons(said: Wording) -> _Spans:
    """Return where *said* names persons, who may be called after a region, an office or a number."""
    return tuple(
        (start, start + len(leaf.text))
        for start, leaf in said.leaves
        if isinstance(leaf, Value) and leaf.origin.path.rpartition(".")[2] == _NAME_OF_A_PERSON
    )


def _is_within(start: int, end: int, spans: _Spans) -> bool:
    return any(begin <= start and end <= stop for begin, stop in spans)


_REGENCY = expression(
    r"\b(?:Kabupaten|Bupati)\s+(?P<name>[A-Z]\w+(?:\s+[A-Z]\w+)?)|\b(?P<named>[A-Z]\w+)\s+Regency\b"
)


def _only_a_district(said: Wording, places: Sequence[Region], persons: _Spans) -> Iterator[Problem]:
    """Yield a regency that is none, but a district of a party, as its seat: "Kabupaten Wonosari"."""
    named = named_regions(said.text)
    for found in _REGENCY.finditer(said.text):
        if any(each.start < found.end() and found.start() < each.end for each in named):
            continue  # "Kabupaten Ogan Komering Ulu"
        if _is_within(*found.span(), persons):
            continue
        words = (found["name"] or found["named"]).split()
        names = [" ".join(words[:count]) for count in range(len(words), 0, -1)]
        for name, place in ((name, place) for name in names for place in places):
            if lies_in(name, place):
                message = _(
                    "there is no regency called {name}; it lies in {region}",
                    name=said.quoted(name),
                    region=place.called["id"],
                )
                hint = _("write the name of the regency")
                yield Problem(said.place(*found.span()), message, hint, ID, Level.WARNING)
                break


def _townless(case: Case) -> Iterator[Region]:
    """Yield each regency of a party in which no town has its name: it has its seat elsewhere, as Belu in Atambua."""
    for party in regions_among(case.record.agreement_parties):
        seat, place = party.seat, party.place
        if place.level == "kabupaten" and not isinstance(seat, Unknown):
            name = place.bare_name.casefold()
            if name not in seat.casefold() and not has_district(place.bare_name, place):
                yield place


def _of_another_kind(
    said: Wording, townless: Sequence[Region], persons: _Spans
) -> Iterator[Problem]:
    """Yield a regency that is called a city, or a city that is called a regency: "Kota Cilacap"."""
    for start, end, region in wrong_kinds(said.text, townless):
        if _is_within(start, end, persons):
            continue
        message = _(
            "there is no {name}, but {region}",
            name=said.quoted(said.text[start:end]),
            region=region.called["id"],
        )
        language = "en" if said.language == "en" else "id"
        hint = _("write `{name}`", name=region.called[language])
        yield Problem(said.place(start, end), message, hint, ID, Level.WARNING)


def _in_another_province(said: Wording) -> Iterator[Problem]:
    """Yield a regency or city that is said to lie in a province where it does not."""
    for one, other in placed_regions(said.text):
        if one.region.province != other.region.province:
            message = _(
                "{region} is in {province}, not in {other}",
                region=one.region.called["id"],
                province=one.region.province,
                other=other.region.bare_name,
            )
            hint = _("write `{province}`", province=one.region.province)
            yield Problem(said.place(other.start, other.end), message, hint, ID, Level.WARNING)


def _names(case: Case) -> tuple[str, ...]:
    """Return the names of the regions of the parties and of their provinces, each once."""
    places = places_among(case.record.agreement_parties)
    names = (name for place in places for name in (place.bare_name, place.province))
    return tuple(dict.fromkeys(names))


@lru_cache(maxsize=10_000)  # most texts are the templates', and the same in every document
def _misspelt(text: str, names: tuple[str, ...]) -> tuple[tuple[int, int, str], ...]:
    """Return where each piece of *text* begins and ends that is nearly one of *names*, and which."""
    return tuple(_nearly(text, names))


def _nearly(text: str, names: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    words = _strange_words(text)
    for name, right in ((form, each) for each in names for form in _written(each)):
        count = len(name.split())
        for start in range(len(words) - count + 1):
            window = [word for word in words[start : start + count] if word]
            if len(window) < count:
                continue
            begin, end = window[0].start(), window[-1].end()
            if not text[begin].isupper():
                continue
            wrong = text[begin:end]
            if _ONE_NAME.fullmatch(wrong) and _may_be(wrong, name) and _means(wrong, name):
                kind = _OFFICE.search(text[max(0, begin - 40) : begin]) or _OFFICE_AFTER.match(
                    text, end
                )
                if kind or (len(right) >= _SHORT and not _is_land(wrong, right)):
                    yield begin, end, right


def _written(right: str) -> tuple[str, ...]:
    """Return how the name *right* is written, also with its words joined, as some cities join theirs."""
    return tuple(dict.fromkeys((right, right.replace(" ", ""))))


def _is_land(wrong: str, right: str) -> bool:
    """Return whether *wrong* names an island, a river or the like, and *right* is not called after one: "Pulau Tidore"."""
    found = _LAND.match(wrong)
    return found is not None and not right.startswith(found[0])


def _strange_words(text: str) -> list[re.Match[str] | None]:
    """Return the words of *text*; None for each that belongs to the official name of a region."""
    words: list[re.Match[str] | None] = list(_WORD.finditer(text))
    said = [_SPELT_OUT.get(word, word) for word in map(str.casefold, _WORD.findall(text))]
    for start, word in enumerate(said):
        if word in _joined_cities():
            words[start] = None
        if word not in _first_words():
            continue
        for count in range(min(_LONGEST, len(said) - start), 0, -1):
            if " ".join(said[start : start + count]) in _official():
                words[start : start + count] = [None] * count
                break
    return words


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in _official())


@cache
def _joined_cities() -> frozenset[str]:
    """Return the names of the cities that write in one word what the list of codes has in two: "Tanjungpinang".

    None where the last word is a name, or a direction, by itself: "Banda Aceh", "Tangerang Selatan".
    """
    apart = {*official_names(), *_DIRECTIONS.values(), "pusat"}
    cities = (each.bare_name.casefold() for each in regions() if each.level == "kota")
    return frozenset(
        "".join(name.split()) for name in cities if " " in name and name.split()[-1] not in apart
    )


@cache
def _official() -> frozenset[str]:
    return frozenset(" ".join(_WORD.findall(name)) for name in official_names())


def _may_be(text: str, right: str) -> bool:
    """Return whether each small word of *text* is one of the region *right* too: "Polewali pada" is no Polewali Mandar."""
    wanted = right.casefold().split()
    small = (word for word in text.split() if word.islower())
    return all(word in wanted or _DIRECTIONS.get(word) in wanted for word in small)


@lru_cache(maxsize=20_000)  # the same words stand in every text
def _means(text: str, right: str) -> bool:
    """Return whether *text*, which is no name of a region, means the region *right*."""
    said, wanted = text.casefold().split(), right.casefold().split()
    translated = sorted(_DIRECTIONS.get(word, word) for word in said)
    return _alike(" ".join(said), " ".join(wanted)) or _alike(
        " ".join(translated), " ".join(sorted(wanted))
    )


def _alike(text: str, other: str) -> bool:
    if 2 * min(len(text), len(other)) < _NEAR * (len(text) + len(other)):
        return False
    match = _matcher(other)
    match.set_seq1(text)
    return match.quick_ratio() >= _NEAR and match.ratio() >= _NEAR


@cache
def _matcher(other: str) -> difflib.SequenceMatcher[str]:
    """Return what compares texts with *other*; to make it costs more than to compare."""
    return difflib.SequenceMatcher(None, "", other, autojunk=False)
