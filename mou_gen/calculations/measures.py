"""How much of one measure goes into another: a ton is 1,000 kilograms, a dozen twelve of anything."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class NamedMeasure:
    """A measure that is named in a text."""

    kind: str
    """What is measured in it, by which it can be turned into another; "" for so many of anything."""
    size: Decimal


_SIZES: Mapping[str, Mapping[str, str]] = {
    "weight": {
        "1000000": r"ton|tonnes?|tons?",
        "100000": r"k[uw]intal|quintals?",
        "1000": r"kilo(?:gram(?:me)?s?|s)?|kg",
        "100": r"ons",
        "1": r"gram(?:me)?s?",
    },
    "volume": {
        "1000": r"(?:meter\s+)?kubik|cubic\s+met(?:re|er)s?|m3|m³",
        "1": r"lit(?:er|re)s?",
        "0.001": r"mill?ilit(?:er|re)s?|ml",
    },
    "area": {
        "1000000": r"kilometer\s+persegi|square\s+kilomet(?:re|er)s?|km2|km²",
        "10000": r"hektare?|hectares?|ha",
        "100": r"ares?",
        "1": r"meter\s+persegi|square\s+met(?:re|er)s?|m2|m²",
    },
    "length": {
        "1000": r"kilomet(?:er|re)s?|km",
        "1": r"met(?:er|re)s?",
        "0.01": r"(?:senti|centi)met(?:er|re)s?|cm",
    },
    "": {
        "500": r"rim|reams?",
        "144": r"gross?",
        "20": r"kodi",
        "12": r"lusin|dozens?",
        "2": r"pasang|pairs?",
    },
}
_NAMED = expression(
    r"\s*(?:"
    + "|".join(
        rf"(?P<{kind or 'lot'}_{place}>{names})"
        for kind, sizes in _SIZES.items()
        for place, names in enumerate(sizes.values())
    )
    + r")(?!\w)(?!\s+(?:persegi|kubik)\b)",
)


def measure_at(text: str, start: int) -> NamedMeasure | None:
    """Return the measure whose name stands in *text* from *start* on, None where none does."""
    found = _NAMED.match(text, start)
    if found is None or found.lastgroup is None:
        return None
    kind, _, place = found.lastgroup.partition("_")
    kind = "" if kind == "lot" else kind
    return NamedMeasure(kind, Decimal([*_SIZES[kind]][int(place)]))


def turned(count: Decimal, own: NamedMeasure | None, into: NamedMeasure | None) -> set[Decimal]:
    """Return how many *into* are a *count* of its *own* measure: forty tons are 40,000 kilograms.

    A dozen may be priced as one, or by the pieces in it.
    """
    if own and into and own.kind and own.kind == into.kind:
        return {count * own.size / into.size}
    pieces = own.size if own and not own.kind else Decimal(1)
    lot = into.size if into and not into.kind else Decimal(1)
    return {count, count * pieces / lot}
