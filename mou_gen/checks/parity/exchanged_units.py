"""A price for one thing in one language that is for another in the other: "Rp85.000,00 per ton", "Rp85,000 per vehicle"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.parity.pairs import Difference, LanguageVersion, differences
from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_UNITS: Mapping[str, Mapping[str, str]] = {
    "id": {
        "tonne": r"ton",
        "quintal": r"kuintal",
        "kilogram": r"kilogram|kilo|kg",
        "gram": r"gram",
        "vehicle": r"kendaraan|truk|mobil|bus|armada|angkutan|muatan",
        "vessel": r"kapal|perahu|armada|angkutan|muatan",
        "trip": r"rit|ritase|trip|perjalanan|pelayaran|angkutan|muatan|truk",
        "person": (
            r"orang|peserta|siswa|murid|jiwa|korban|petugas|pasien|pegawai|pelatih|penumpang|pemagang|pekerja|kepala|anak|warga"
        ),
        "household": r"keluarga|kk|kepala\s+keluarga|rumah\s+tangga|rumah",
        "batch": r"angkatan|gelombang|rombongan|rombongan\s+belajar|kelas|kelompok",
        "animal": r"ekor|kepala",
        "hectare": r"hektare?|ha",
        "square metre": r"meter\s+persegi",
        "litre": r"liter",
        "cubic metre": r"meter\s+kubik|kubik",
        "metre": r"meter",
        "kilometre": r"kilometer|km",
        "village": r"desa|kelurahan|kampung|nagari",
        "district": r"kecamatan|distrik",
        "school": r"sekolah|satuan\s+pendidikan",
        "session": r"sesi|pertemuan",
    },
    "en": {
        "tonne": r"tonnes?|tons?",
        "quintal": r"quintals?",
        "kilogram": r"kilogram(?:me)?s?|kilos?|kg",
        "gram": r"grams?",
        "vehicle": r"vehicles?|trucks?|lorry|cars?|bus|loads?|truckloads?|lorryloads?",
        "vessel": r"ships?|vessels?|boats?|craft|loads?|boatloads?|shiploads?",
        "trip": r"trips?|journeys?|voyages?|crossings?|runs?|loads?|truckloads?|lorryloads?|boatloads?|shiploads?|truck|lorry",
        "person": (
            r"persons?|people|participants?|pupils?|students?|capita|victims?|officers?|patients?|employees?|trainers?|trainees?|passengers?"
            r"|apprentices?|workers?|heads?|child(?:ren)?|m[ae]n|wom[ae]n|residents?|inhabitants?|members?|learners?"
        ),
        "household": r"famil(?:y|ies)|households?|houses?|homes?|heads?\s+of\s+(?:family|household)",
        "batch": r"intakes?|batch(?:es)?|cohorts?|waves?|groups?|class(?:es)?|courses?",
        "animal": (
            r"animals?|heads?(?:\s+of\s+(?:cattle|livestock|buffalo(?:es)?|goats?|sheep|pigs?))?|cattle|cows?|goats?|dogs?|pigs?|sheep|buffalo"
            r"|birds?|chickens?|fish|beasts?"
        ),
        "hectare": r"hectares?|ha",
        "square metre": r"square\s+met(?:re|er)s?",
        "litre": r"lit(?:re|er)s?",
        "cubic metre": r"cubic\s+met(?:re|er)s?",
        "metre": r"met(?:re|er)s?",
        "kilometre": r"kilomet(?:re|er)s?|km",
        "village": r"villages?|urban\s+villages?|kelurahans?|hamlets?",
        "district": r"districts?|sub-?districts?",
        "school": r"schools?",
        "session": r"sessions?|meetings?|class(?:es)?",
    },
}
"""Words for what prices are for, by language and by what they say; one that may say two things stands twice."""
_EACH = {
    kind: {
        language: expression(rf"(?:{units[kind]})\b", re.IGNORECASE)
        for language, units in _UNITS.items()
    }
    for kind in _UNITS["id"]
}
_WHOLE = {
    language: expression(r"\b(?:" + "|".join(units.values()) + r")\b", re.IGNORECASE)
    for language, units in _UNITS.items()
}
_FOR = {
    "id": r"(?<![^\W\d_])(?:per(?!-)|(?:(?:untuk|bagi)\s+)?(?:setiap|tiap(?:-tiap)?)(?:\s+satu)?)\s+",
    "en": r"(?<![^\W\d_])(?:per(?!-)|(?:(?:for|in)\s+)?(?:each|every)(?:\s+one)?)\s+",
}
_PER = {language: expression(words, re.IGNORECASE) for language, words in _FOR.items()}
_BEHIND = {
    "id": expression(rf"[\s,)-]*{_FOR['id']}", re.IGNORECASE),
    "en": expression(rf"[\s,)-]*(?:{_FOR['en']}|(?:for\s+)?(?:an?|one)\s+)", re.IGNORECASE),
}
"""From a price to what it is for; English says "a tonne" as well."""


@value_class
class _Unit:
    """What something is for, and where it stands."""

    text: str
    start: int
    end: int
    kinds: frozenset[str]


def exchanged_units(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield what a price or a number is for in one text, where in the other it is for something that the first does not have it for.

    A price is known again in the other language; a number is not, so where it is one, each text must be
    for one thing alone, which the other does not name at all.
    """
    ours, theirs = (_by_price(each) for each in (first, second))
    for price in ours.keys() & theirs.keys():
        mine, other = ours[price], theirs[price]
        if not (
            mine.kinds & other.kinds
            or mine.kinds & _near(second, price)
            or other.kinds & _near(first, price)
        ):
            yield from differences(first, [mine], second, [other])
            return
    if _counts(first) and _counts(second):
        mine_alone, other_alone = (_only_unit(each) for each in (first, second))
        if (
            mine_alone
            and other_alone
            and not (mine_alone.kinds & _kinds(second) or other_alone.kinds & _kinds(first))
        ):
            yield from differences(first, [mine_alone], second, [other_alone])


def _by_price(text: LanguageVersion) -> Mapping[object, _Unit]:
    """Return what each price in *text* is for; nothing of one that is told twice."""
    prices = [each for each in text.own_facts if each.kind is FactKind.MONEY]
    keys = [each.key for each in prices]
    units = {each.key: _unit(text, each) for each in prices if keys.count(each.key) == 1}
    return {key: unit for key, unit in units.items() if unit}


def _unit(text: LanguageVersion, price: Fact) -> _Unit | None:
    """Return what a *price* is for that says so right behind it."""
    per = _BEHIND[text.language].match(text.said, price.end)
    return _named(text, per.end()) if per else None


def _named(text: LanguageVersion, start: int) -> _Unit | None:
    """Return the unit that *text* names at *start*; the longest of two."""
    found = [
        (match.end(), kind)
        for kind, words in _EACH.items()
        if (match := words[text.language].match(text.said, start))
    ]
    end = max((end for end, _kind in found), default=start)
    kinds = frozenset(kind for stop, kind in found if stop == end)
    return _Unit(text.said[start:end], start, end, kinds) if kinds else None


_REACH = 60


def _near(text: LanguageVersion, price: object) -> frozenset[str]:
    """Return what *text* names right behind a *price*, or has anything for each of: "per day and person", "for each household"."""
    end = next(each.end for each in text.own_facts if each.key == price)
    return _kinds(text, end, end + _REACH).union(*(each.kinds for each in _units(text)))


def _units(text: LanguageVersion) -> Sequence[_Unit]:
    """Return all for each of which *text* has something."""
    found = (_named(text, each.end()) for each in _PER[text.language].finditer(text.said))
    return [each for each in found if each]


def _only_unit(text: LanguageVersion) -> _Unit | None:
    """Return what alone *text* has something for, each of it."""
    each = list(_PER[text.language].finditer(text.said))
    units = _units(text)
    return units[0] if len(units) == len(each) == 1 else None


def _counts(text: LanguageVersion) -> bool:
    """Return whether *text* says how many or how much."""
    kinds = (FactKind.MONEY, FactKind.NUMBER, FactKind.PERCENT)
    return any(each.kind in kinds for each in text.own_facts)


def _kinds(text: LanguageVersion, *span: int) -> frozenset[str]:
    """Return the kinds of all units that *text* names, or of those in *span*."""
    whole = _WHOLE[text.language].finditer(text.said, *span)
    names = (_named(text, each.start()) for each in whole)
    return frozenset(kind for unit in names if unit for kind in unit.kinds)
