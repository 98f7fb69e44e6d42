"""A price for one thing in one language that is for another in the other: "Rp85.000,00 per ton", "Rp85,000 per vehicle"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.pairs import Difference, LanguageVersion, differences
from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_UNITS: Mapping[str, Mapping[str, str]] = {
    "id": {
        "weight": r"ton|kuintal|kilogram|kilo|kg|gram",
        "vehicle": r"kendaraan|truk|mobil|armada|rit|ritase|trip|perjalanan|kapal",
        "person": r"orang|peserta|siswa|murid|jiwa|korban|petugas|pasien|pegawai|pelatih",
        "household": r"keluarga|kk|kepala\s+keluarga|rumah\s+tangga|rumah",
        "animal": r"ekor",
        "area": r"hektare?|ha|meter\s+persegi",
        "volume": r"liter|meter\s+kubik|kubik",
    },
    "en": {
        "weight": r"tonnes?|tons?|quintals?|kilogram(?:me)?s?|kilos?|kg|grams?",
        "vehicle": r"vehicles?|trucks?|cars?|trips?|journeys?|loads?|ships?|vessels?|boats?",
        "person": r"persons?|people|participants?|pupils?|students?|capita|victims?|officers?|patients?|employees?|trainers?",
        "household": r"famil(?:y|ies)|households?|houses?|homes?",
        "animal": r"animals?|heads?\s+of\s+(?:cattle|livestock|buffalo(?:es)?|goats?|sheep|pigs?)|cattle|cows?|goats?|dogs?",
        "area": r"hectares?|ha|square\s+met(?:re|er)s?",
        "volume": r"lit(?:re|er)s?|cubic\s+met(?:re|er)s?",
    },
}
_ANY = {
    language: expression(
        r"\b(?:" + "|".join(f"(?P<{kind}>{words})" for kind, words in units.items()) + r")\b",
        re.IGNORECASE,
    )
    for language, units in _UNITS.items()
}
_PER = {
    "id": expression(r"[\s,)-]*(?:per|(?:untuk\s+)?(?:setiap|tiap(?:-tiap)?))\s+", re.IGNORECASE),
    "en": expression(r"[\s,)-]*(?:per|(?:for\s+)?(?:each|every))\s+", re.IGNORECASE),
}


@value_class
class _Unit:
    """What a price is for, and where it stands."""

    text: str
    start: int
    end: int
    kind: str


def exchanged_units(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield what a price is for in one text, where in the other it is for something that the first does not name."""
    ours, theirs = (_by_price(each) for each in (first, second))
    for price in ours.keys() & theirs.keys():
        mine, other = ours[price], theirs[price]
        if (
            mine.kind != other.kind
            and mine.kind not in _kinds(second)
            and other.kind not in _kinds(first)
        ):
            yield from differences(first, [mine], second, [other])


def _by_price(text: LanguageVersion) -> Mapping[object, _Unit]:
    """Return what each price in *text* is for; nothing of one that is told twice."""
    prices = [each for each in text.own_facts if each.kind is FactKind.MONEY]
    keys = [each.key for each in prices]
    units = {each.key: _unit(text, each) for each in prices if keys.count(each.key) == 1}
    return {key: unit for key, unit in units.items() if unit}


def _unit(text: LanguageVersion, price: Fact) -> _Unit | None:
    per = _PER[text.language].match(text.said, price.end)
    found = _ANY[text.language].match(text.said, per.end()) if per else None
    return _Unit(found[0], *found.span(), found.lastgroup or "") if found else None


def _kinds(text: LanguageVersion) -> set[str | None]:
    return {each.lastgroup for each in _ANY[text.language].finditer(text.said)}
