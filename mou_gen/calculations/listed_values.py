"""As many values as there are things that have them: "Tiga sirene terdengar pelan, yaitu 79, 81, dan 83 desibel".

The values are told in figures, with one unit for all. The number of things is the only one of their sentence that can
announce them; where another number is that of the values, the sentence may list these for that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.lists import NO_ITEMS, Announced
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import noun_behind, sentences_of, stands_before
from mou_gen.startup.expressions import expression

_VALUE = (
    r"(?:Rp\s?)?\d[\d.]*(?:,\d+)?%?(?:\s+\([^()]{1,80}\))?(?:\s+(?!dan\b|serta\b|and\b)[^\W\d_]+)?"
)
_LISTED = expression(
    r"(?P<lead>(?:,\s*)?\b(?:yaitu|yakni|masing-masing|berturut-turut|namely|that\s+is|respectively)"
    r"(?:\s+(?:pada|di|in|on|at|by|tanggal|sebesar|sebanyak|sejumlah|setinggi|selama|sejauh|seberat|nomor|numbers?|kilometer|pilar|kelas))*\s+)"
    rf"(?P<values>{_VALUE}(?:,\s+{_VALUE})*,?\s+(?:dan|serta|and)\s+{_VALUE})(?P<rest>(?:\s+[^\W\d_]+){{0,3}}(?:\s+\d{{4}})?)\s*(?:respectively\s*)?(?=[.;]|$)",
    re.IGNORECASE,
)
_EACH_VALUE = expression(
    r"(?:^|,\s+|,?\s+(?:dan|serta|and)\s+)(?P<figure>(?:Rp\s?)?\d[\d.]*(?:,\d+)?)%?(?:\s+\([^()]{1,80}\))?(?:\s+(?P<unit>(?!dan\b|serta\b|and\b)[^\W\d_]+))?",
    re.IGNORECASE,
)
_FULL = expression(r"\b(?:masing-masing|berturut-turut|respectively)\b", re.IGNORECASE)
_WHOLE = expression(r"\b(?:dari|of|among)\s+(?:the\s+)?$", re.IGNORECASE)
_OPEN = expression(
    r"\b(?:antara\s+lain|misalnya|setiap|tiap|per\s+(?!detik|menit|jam|seconds?\b|minutes?\b|hours?\b)|sampai|hingga|antara|atau|pasang|kelompok|kali\s+lipat|each|every|between|to|or|pairs?|groups?"
    r"|for\s+example)\b",
    re.IGNORECASE,
)
"""In a sentence whose values may be of more or fewer than it counts."""
_OF_TIMES = expression(
    r"\btanggal\b|\b(?:19|20)\d\d\b|\b(?:tahun|bulan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
    r"|january|february|march|may|june|july|august|october|december)\b",
    re.IGNORECASE,
)
"""Lists days or years, on which things may be more often than there are of them."""
_FEWEST, _MOST = 2, 12
_TIMES = frozenset(["kali", "times"])


def listed_values(text: str, language: str) -> Iterator[Announced]:
    """Yield each list of values in *text*, with how many things it says have them."""
    for start, sentence in sentences_of(text):
        listed = _LISTED.search(sentence)
        count = _count(sentence, listed, language) if listed else None
        if listed is None or count is None:
            continue
        values = _values(listed)
        many = int(count.value)
        if len(values) >= _FEWEST and (len(values) > many or _FULL.search(listed["lead"])):
            end = listed.end("values")
            words = sentence[count.start : end]
            told = Announced(
                many, len(values), len(values), words, start + count.start, start + end
            )
            yield told


def _values(listed: re.Match[str]) -> list[str]:
    """Return the values of a list; none where they have several units."""
    found = list(_EACH_VALUE.finditer(listed["values"]))
    return [each["figure"] for each in found] if len(_units(found)) <= 1 else []


def _units(values: Sequence[re.Match[str]]) -> set[str]:
    return {each["unit"].casefold() for each in values if each["unit"]}


def _count(sentence: str, listed: re.Match[str], language: str) -> Fact | None:
    """Return how many things have the values *listed*, None where the *sentence* does not say it for certain."""
    before = sentence[: listed.start()]
    known = facts(before, language)
    many = len(_values(listed))
    lasts = any(each.kind is FactKind.DURATION for each in known)
    if lasts or _OPEN.search(before) or any(_amount(each) == many for each in known):
        return None
    units = _units(list(_EACH_VALUE.finditer(listed["values"])))
    found = [each for each in known if _may_announce(before, each, units)]
    if len(found) != 1:
        return None
    is_of_times = _OF_TIMES.search(listed[0]) and noun_behind(before, found[0]) not in _TIMES
    return None if is_of_times else found[0]


def _amount(fact: Fact) -> Decimal | None:
    return Decimal(fact.value) if fact.kind is FactKind.NUMBER else None


def _may_announce(text: str, fact: Fact, units: set[str]) -> bool:
    """Return whether *fact* counts things, and neither measures them nor is the whole that they are of."""
    value = _amount(fact)
    if value is None or not fact.sure or value != int(value) or not _FEWEST <= value <= _MOST:
        return False
    noun = noun_behind(text, fact)
    is_measured = noun in NO_ITEMS - _TIMES or noun in units
    return bool(noun) and not is_measured and not stands_before(fact, text, _WHOLE)
