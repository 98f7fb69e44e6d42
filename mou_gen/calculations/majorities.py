"""In which region most of something is, told beside how many there are in each: 83 hotspots in one, 131 in the other.

Only the Indonesian is read. Both texts name one thing; of another time or a part of the things nothing is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, is_year, sentences_of
from mou_gen.startup.expressions import expression

_IS = r"(?:berada|terdapat|terletak|tercatat|ditemukan|terjadi|berasal|terpantau)"
_MOST = expression(
    rf"\b(?:sebagian\s+besar|mayoritas|kebanyakan)\s+(?P<thing>[^\W\d_]+(?:\s+[^\W\d_]+){{0,3}}?)\s+{_IS}\s+(?:di|dari)\s+(?:dalam\s+)?"
    r"(?:wilayah\s+|daerah\s+)?$",
    re.IGNORECASE,
)
_REGION = expression(
    r"\b(?:Kabupaten|Kota|Provinsi|Kecamatan|Desa|Kelurahan|Pulau)(?:\s+[A-Z][\w'-]*){1,4}"
)
_OTHERWISE = expression(
    r"\b(?:bukan|tidak|belum|masing-masing\s+tahun|apabila|jika|semula|selebihnya|sisanya|sisa|lainnya|akan|diperkirakan|dalam\s+hal|tahun\s+(?:lalu|sebelumnya)|bulan\s+lalu)\b",
    re.IGNORECASE,
)
_THERE = expression(
    rf"\s*(?:(?P<thing>[^\W\d_]+(?:\s+[^\W\d_]+){{0,3}}?)\s+)??(?:{_IS}\s+)?(?:di|dari)\s+(?:dalam\s+)?(?:wilayah\s+|daerah\s+)?$",
    re.IGNORECASE,
)
"""Between a number and the region in which so many are."""
Place = tuple[int, int, int]


def wrong_majorities(texts: Sequence[str]) -> Iterator[tuple[Place, Decimal, Decimal]]:
    """Yield where one of *texts* says that most are in a region, how many another has there, and how many in all.

    The place is that of the text, from 0, and in it from where to where.
    """
    told: list[Mapping[str, Mapping[str, Decimal]]] | None = None
    for place, text in enumerate(texts):
        for start, sentence in sentences_of(text):
            is_dated = any(each.kind is FactKind.DATE for each in facts(sentence, "id"))
            said = [
                (found, at)
                for at in _REGION.finditer(sentence)
                if (found := _MOST.search(sentence, 0, at.start()))
            ]
            if len(said) != 1 or is_dated:
                continue
            ((found, at),) = said
            if _OTHERWISE.search(sentence, 0, at.end()):
                continue
            told = told if told is not None else [each for one in texts for each in _counts(one)]
            thing = " ".join(found["thing"].casefold().split())
            counts = [each[thing] for each in told if thing in each]
            if len(counts) == 1 and at[0] in counts[0]:
                there, every = counts[0][at[0]], sum(counts[0].values(), Decimal(0))
                if there * 2 < every:
                    yield (place, start + found.start(), start + at.end()), there, every


def _counts(text: str) -> Iterator[Mapping[str, Mapping[str, Decimal]]]:
    """Yield how many of a thing a sentence of *text* puts in each of several regions."""
    for _start, sentence in sentences_of(text):
        if _OTHERWISE.search(sentence):
            continue
        regions = list(_REGION.finditer(sentence))
        found: dict[str, Decimal] = {}
        thing = ""
        for number in _numbers(sentence):
            at = next((each for each in regions if each.start() > number.end), None)
            there = _THERE.fullmatch(sentence, number.end, at.start()) if at else None
            if at is None or there is None or (there["thing"] and thing):
                continue
            thing = thing or " ".join((there["thing"] or "").casefold().split())
            found[at[0]] = amount_of(number)
        if thing and len(found) > 1:
            yield {thing: found}


def _numbers(sentence: str) -> list[Fact]:
    return [
        each
        for each in facts(sentence, "id")
        if each.kind is FactKind.NUMBER and each.sure and not is_year(each, sentence)
    ]
