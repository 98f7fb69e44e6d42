"""A figure that is said to be above or below another one, "Rp2.853.600,00, di bawah perkiraan Rp2.900.000,00", and years that run backwards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, by_sentence, is_alike
from mou_gen.startup.expressions import expression

_KINDS = (FactKind.MONEY, FactKind.PERCENT)
"""Numbers that are compared may count two things: "5 posts no more than 12 kilometres apart"."""
_WHAT = (
    r"(?:\s+(?:perkiraan|prakiraan|pagu|anggaran|rencana|target|sasaran|batas|ambang|kuota|taksiran|harga|biaya|angka|nilai|tahun|lalu|sebelumnya|semula"
    r"|yang|di(?:rencanakan|perkirakan|anggarkan|tetapkan|targetkan|sepakati)|sebesar|sebanyak|the|an?|our|estimated?|ceiling|budget|plan(?:ned)?|target"
    r"|limit|threshold|quota|price|cost|figure|number|amount|previous|agreed|of)){0,5}(?:\s+(?!(?:dan|atau|and|or)\b)[^\W\d_]+)?"
)
_ADVERBS = r"(?:(?:atau|yaitu|yakni|yang|berada|masih|jauh|sedikit|sudah|telah|juga|which|that|is|was|are|were|well|still|just|slightly|far)\s+)"
_LINK = r"(?:\s+(?!(?:dan|atau|serta|sedangkan|tetapi|apabila|jika|bila|kalau|ketika|and|or|but|while|dari|of|untuk|for|if|where|when|unless|provided)\b)[^\W\d_]+){0,3}?"
_ORDER = expression(
    rf"{_LINK}(?:(?:\s*,\s+{_ADVERBS}{{0,3}}|\s+{_ADVERBS}{{1,3}})"
    r"(?:(?P<less>di\s+bawah|lebih\s+(?:rendah|kecil|sedikit|murah)\s+dari(?:pada)?|kurang\s+dari(?:pada)?|below|under|(?:less|lower|smaller|cheaper)\s+than)"
    r"|di\s+atas|lebih\s+(?:tinggi|besar|banyak|mahal)\s+dari(?:pada)?|above|(?:more|higher|greater|larger)\s+than)"
    rf"|\s*,?\s+{_ADVERBS}{{0,3}}(?:melebihi|melampaui|exceed(?:s|ed|ing))){_WHAT}\s+",
    re.IGNORECASE,
)
"""From a figure to the one that it is compared with; without a comma or a verb it may be the difference: "Rp1 di atas perkiraan Rp9"."""
_NOT_STATED = expression(
    r"\b(?:paling|jika|apabila|bila|kalau|agar|supaya|tidak|bukan|belum|tanpa|wajib|harus|boleh|dapat|akan|atau|antara|sekitar|lebih|kurang|naik|turun|me(?:ningkat|nurun)|bertambah|berkurang|kenaikan|penurunan"
    r"|peningkatan|selisih|kelebihan|kekurangan|hemat|r[io]se|increas\w+|decreas\w+|grew|f[ae]ll|saving|difference"
    r"|if|where|when|unless|shall|must|may|not|no|never|without|between|about|at)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
"""Before a figure that is a limit, a condition, a change or not exact."""
_FOR_A_TIME = expression(
    r"\s*(?:\([^()]{1,120}\)\s*)?(?:per|setiap|tiap|masing-masing|se(?:hari|minggu|bulan|semester|tahun)|an?|each|every)\b",
    re.IGNORECASE,
)
"""Behind an amount that comes again, or is for one of several."""
_OF_ANOTHER = expression(
    r"\s*(?:%|persen|per\s+cent|poin|points?)?\s+(?:lebih|kurang|more|less|higher|lower)\b",
    re.I,
)
"""Behind a figure that is the difference itself: "5 poin lebih tinggi"."""
_REACH = 80
_BETWEEN = 200
"""Characters between two figures of which one is compared with the other."""


def wrong_comparisons(text: str, language: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield each figure of *text* and the one that it is said to be above or below, where it is not."""
    for sentence in by_sentence(text, facts(text, language)):
        stated = [each for each in sentence if each.kind in _KINDS]
        for one, other in pairwise(stated):
            is_near = other.start - one.end <= _BETWEEN
            found = _ORDER.fullmatch(text, one.end, other.start) if is_near else None
            if not found or not is_alike(one, other) or _OF_ANOTHER.match(text, one.end):
                continue
            if any(_FOR_A_TIME.match(text, each.end) for each in (one, other)):
                continue
            if _NOT_STATED.search(text, max(0, one.start - _REACH), one.start):
                continue
            less = amount_of(one) < amount_of(other)
            if less != bool(found["less"]) and amount_of(one) != amount_of(other):
                yield one, other


_FIGURE = r"\d{1,3}(?:\.\d{3}){0,4}(?:,\d{1,3})?"
_OFTEN = r"(?:\s+(?:se(?:jam|hari|minggu|bulan|tahun)|(?:per|setiap|tiap)\s+(?:jam|hari|minggu|bulan|tahun)))?"
_MEASURED = expression(
    rf"(?<![\d.,])(?P<one>{_FIGURE})\s+(?:\([^()\d]{{1,80}}\)\s+)?(?P<unit>(?:meter\s+)?kubik|m3|ton|kuintal|kilogram|kg|liter|kilometer|hektare|kWh|kilowatt)"
    rf"(?P<often>{_OFTEN})(?:\s*,\s+{_ADVERBS}{{0,3}}|\s+{_ADVERBS}{{1,3}}|(?P<at_once>\s+)(?=me))"
    r"(?:(?P<less>di\s+bawah|lebih\s+(?:rendah|kecil|sedikit)\s+dari(?:pada)?|kurang\s+dari)|di\s+atas|lebih\s+(?:tinggi|besar|banyak)\s+dari(?:pada)?|melebihi|melampaui)"
    r"\s+(?:kapasitas|daya\s+(?:tampung|dukung)|batas|ambang|kuota|target|kebutuhan|baku\s+mutu)(?:\s+(?!(?:dan|atau)\b)[^\W\d_]+){0,6}?\s*,?\s+"
    rf"(?:(?:yaitu|yakni|sebesar|sebanyak)\s+){{0,2}}(?P<other>{_FIGURE})\s+(?:\([^()\d]{{1,80}}\)\s+)?(?P=unit)(?P=often)(?!\w)",
    re.IGNORECASE,
)
"""A figure in a measure and the limit in the same that it is said to be below: "8,1 meter kubik sehari masih di bawah kapasitas, yaitu 20 meter kubik sehari"."""
_IN_ALL = expression(r"\b(?:sebanyak|sebesar|sejumlah|mencapai|berjumlah)\s+$", re.IGNORECASE)
"""Before a figure that is no excess: "membawa 2 ton melebihi kapasitas 8 ton" may be 2 tonnes too many."""
_COMPARES = expression(
    r"\b(?:di\s+(?:bawah|atas)|dari|daripada|melebihi|melampaui)\b", re.IGNORECASE
)


def wrong_measures(text: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield each measured figure of Indonesian *text* and the limit that it is said to be above or below, where it is not."""
    told = list(_MEASURED.finditer(text)) if _COMPARES.search(text) else []
    if not told:
        return  # the facts of a text cost more
    numbers = {each.start: each for each in facts(text, "id") if each.kind is FactKind.NUMBER}
    for found in told:
        one, other = (numbers.get(found.start(group)) for group in ("one", "other"))
        if not one or not other or _NOT_STATED.search(text, max(0, one.start - _REACH), one.start):
            continue
        if found["at_once"] and not _IN_ALL.search(text, max(0, one.start - _REACH), one.start):
            continue
        if _is_turned(amount_of(one), amount_of(other), less=bool(found["less"])):
            yield one, other


_FARTHER = expression(
    r"\bberjarak\s+(?P<one>\d{1,4}(?:,\d{1,2})?)\s+(?:\([^()]{1,60}\)\s+)?(?P<unit>kilometer|meter|km|mil)\b[^.;\d]{0,60}?,?\s+(?:jauh\s+|sedikit\s+)?"
    r"lebih\s+(?:(?P<less>dekat)|jauh)\s+dari(?:pada)?\b[^.;,\d]{0,80}?\bberjarak\s+(?P<other>\d{1,4}(?:,\d{1,2})?)\s+(?:\([^()]{1,60}\)\s+)?(?P=unit)\b",
    re.IGNORECASE,
)


def wrong_distances(text: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield each distance of Indonesian *text* and the one than which it is said to be nearer or farther, where it is not."""
    numbers = {each.start: each for each in facts(text, "id") if each.kind is FactKind.NUMBER}
    for found in _FARTHER.finditer(text):
        one, other = (numbers.get(found.start(group)) for group in ("one", "other"))
        if one and other and _is_turned(amount_of(one), amount_of(other), less=bool(found["less"])):
            yield one, other


def _is_turned(one: Decimal, other: Decimal, less: bool) -> bool:
    return one != other and (one < other) != less


_YEARS = expression(
    r"\b(?:tahun|periode|years?|period)\s+(?P<first>(?:19|20)\d\d)\s*(?:sampai(?:\s+dengan)?|hingga|s\.d\.|ke|to|until|through|–|-)\s*(?:tahun\s+)?"
    r"(?P<last>(?:19|20)\d\d)\b(?!\s*/)",
    re.IGNORECASE,
)


def reversed_years(text: str) -> Iterator[re.Match[str]]:
    """Yield each span of years of *text* that ends before it begins: "tahun 1999 sampai dengan tahun 1990"."""
    return (found for found in _YEARS.finditer(text) if found["last"] < found["first"])
