"""Shares of one thing: they exceed the whole, leave less than they must, or say another rest than there is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.stated_amounts import (
    REACH,
    SENTENCE_END,
    amount_of,
    counted_by_sentence,
    is_fraction,
    stands_before,
    sum_of,
)
from mou_gen.startup.expressions import expression

_BORNE = expression(
    r"\b(?:ditanggung|menanggung|dibagi\w*|pembagian|bagi\s+hasil|porsi|bagian|dibebankan|dibiayai|kontribusi|borne?|bear"
    r"|shared?|shares|divided?|contribut\w+|split|allocated)\b",
    re.IGNORECASE,
)
_RISES = expression(
    r"\b(?:naik|turun|meningkat|menurun|kenaikan|penurunan|rose|rise|fell|fall|increase\w*|decrease\w*)\b",
    re.I,
)


_FOR = expression(
    r"\b(?:untuk|bagi|for|to)\s+(?:the\s+)?[^\W\d_]+(?:\s+[^\W\d_]+){0,3}\s+sebesar\s+$|\b(?:as to|sebesar)\s+$",
    re.IGNORECASE,
)
_BOUND = expression(
    r"\b(?:paling|minim(?:al|um)|maksim(?:al|um)|sekurang\S*|at least|at most|than|exceed\w*|up to)\b",
    re.I,
)


def _spent(text: str, shares: Sequence[Fact]) -> bool:
    """Return whether each of *shares* is spent on something: "untuk beras sebesar 70% dan untuk ..."."""
    between = text[max(0, shares[0].start - REACH) : shares[-1].end]
    return not _BOUND.search(between) and all(stands_before(each, text, _FOR) for each in shares)


_REST = expression(
    r"\b(?:sisanya|selebihnya|sisa\s+(?:dana|biaya|hasil)|the\s+(?:remainder|rest|balance))\b",
    re.IGNORECASE,
)
_SPENT_ON = expression(
    r"\s*(?:(?:digunakan|dialokasikan|diperuntukkan|dipakai)\s+)?(?:untuk|bagi)\b"
    r"|\s*(?:shall\s+be\s+|is\s+|are\s+)?(?:(?:spent|used|allocated|set\s+aside)\s+)?(?:on|for)\b",
    re.IGNORECASE,
)

_NAMELY = expression(
    r"\b(?:yaitu|yakni|terdiri\s+(?:atas|dari)|namely|that\s+is|consisting\s+of|of\s+wh(?:om|ich))\s*[,:]?\s*$",
    re.IGNORECASE,
)
"""Before the shares of what a bound may stand before: "paling banyak 10 (sepuluh) peserta, yaitu 60% ..."."""


def _divided(text: str, shares: Sequence[Fact]) -> bool:
    """Return whether each of *shares* is followed by what it is for: "60% untuk ..., 25% untuk ..."."""
    reach = 0 if stands_before(shares[0], text, _NAMELY) else REACH
    between = text[max(0, shares[0].start - reach) : shares[-1].end]
    return not _BOUND.search(between) and all(_SPENT_ON.match(text, each.end) for each in shares)


_FROM_SOURCES = expression(
    r"(?:^|[.;:]\s)(?P<paid>(?:[^.;:%]|\.(?=\d)){0,200}?)\b(?:bersumber|berasal|dibiayai|didanai|ditanggung|dibebankan|financed|funded|paid|borne|met|comes?)\b"
    r"(?P<sources>[^.;%]{0,320}?),?\s+(?:(?:masing-masing|berturut-turut)\s+(?:(?:sebesar|sebanyak)\s+)?|(?:respectively,?\s+)?(?:as\s+to|to\s+the\s+extent\s+of)\s+)$",
    re.IGNORECASE,
)
"""Before the shares: what is paid, and the sources that pay it."""
_JOINS = expression(r"\s*,\s*(?:(?:dan|serta|and)\s+)?|\s(?:dan|serta|and)\s+", re.IGNORECASE)
_SEVERAL = expression(r"\b(?:dan|serta|maupun|and)\b", re.IGNORECASE)
_JOINED_NAME = expression(
    r"\b(?:Pendapatan\s+dan\s+Belanja|Revenues?\s+and\s+Expenditures?|(?:sah|lawful|legal)\s+(?:dan|and))\b",
    re.IGNORECASE,
)
"""In the name of one source."""
_FAR = 600
_AND_ALSO = expression(r"\s*(?:,|,?\s*\b(?:dan|serta|and)\b)\s*", re.IGNORECASE)
_OF_ALL_COSTS = expression(
    r"\s*(?:dari\s+(?:seluruh|keseluruhan|total|jumlah\s+(?:seluruh|keseluruhan)|semua)\s+"
    r"(?:kebutuhan|biaya|pembiayaan|pendanaan|dana|anggaran|belanja)\b"
    r"|of\s+(?:all|the\s+(?:total|whole|entire))\s+(?:of\s+the\s+)?(?:needs?|costs?|funds?|funding|budget|expen\w+|requirements?)\b"
    r"|dari\s+(?:kebutuhan|biaya|dana|anggaran)\s+(?:seluruhnya|keseluruhan)\b)",
    re.IGNORECASE,
)


def _from_sources(text: str, shares: Sequence[Fact]) -> bool:
    """Return whether as many sources pay *shares* of all costs of one thing: "bersumber dari APBN dan APBD, masing-masing 60% dan 45% dari seluruh kebutuhan"."""
    if not _OF_ALL_COSTS.match(text, shares[-1].end):
        return False
    is_of_several, sources = _paid_by(text, shares)
    return (
        not is_of_several
        and sources == len(shares)
        and all(_AND_ALSO.fullmatch(text, a.end, b.start) for a, b in pairwise(shares))
    )


def _of_several_things(text: str, shares: Sequence[Fact]) -> bool:
    """Return whether one source pays *shares* of several things: "benih dan pupuk didanai dari APBN, masing-masing 75% dan 60%"."""
    return _paid_by(text, shares) == (True, 1)


def _paid_by(text: str, shares: Sequence[Fact]) -> tuple[bool, int]:
    """Return whether *shares* are told to be of several things, and how many sources pay them; 0 where none are named."""
    told = _FROM_SOURCES.search(text[max(0, shares[0].start - _FAR) : shares[0].start])
    if told is None:
        return False, 0
    paid, sources = (_JOINED_NAME.sub("", told[each]) for each in ("paid", "sources"))
    return bool(_SEVERAL.search(paid)), len(_JOINS.split(sources))


_COMPOSED = expression(
    r"\b(?:terdiri\s+(?:atas|dari)|consist(?:s|ing)?\s+of|compris(?:es?|ing)|made\s+up\s+of)\s+$",
    re.IGNORECASE,
)
_KIND = expression(
    r"\s*(?:\([^()]{1,60}\)\s*)?(?!(?:dari|untuk|bagi|di|pada|oleh|of|the|in|from|for|by)\b)([^\W\d_]+)",
    re.IGNORECASE,
)
"""Behind a share, of what kind it is; what it is a share of is another thing."""


def _composed(text: str, shares: Sequence[Fact]) -> bool:
    """Return whether something is said to consist of *shares* of one kind each: "terdiri atas 35% golongan O, 30% golongan B"."""
    kinds = [found[1].casefold() for each in shares if (found := _KIND.match(text, each.end))]
    is_one = len(kinds) == len(shares) and len({*kinds}) == 1
    return is_one and stands_before(shares[0], text, _COMPOSED)


_HELD_AGAINST = expression(
    r"\b(?:di\s+(?:bawah|atas)|below|above|under|beneath)\s+(?:the\s+|batas\s+|angka\s+)*$"
    r"|\b(?:apabila|jika|bila(?:mana)?|manakala|ketika|dalam\s+hal|sepanjang|selama(?!\s+\d)|if|when(?:ever)?|where|once|unless|as\s+long\s+as|in\s+the\s+event)\s"
    r"(?:(?!\b(?:dan|serta|and)\s+(?:the\s+)?(?:PIHAK\s|[A-Z]{4,}\s+PARTY))(?:[^,;.]|[.,](?=\d))){0,120}$",
    re.IGNORECASE,
)
"""Before what a condition holds something against, and is no part of a whole: "apabila ketepatan turun di bawah 90%"."""
_CHANGED_BY = expression(
    r"\b(?:dikurangi|dipotong|dinaikkan|diturunkan|berkurang|bertambah)\s+(?:lagi\s+)?(?:(?:sebesar|sebanyak)\s+)?$"
    r"|\b(?:reduced|cut|raised|lowered|increased|decreased)\s+(?:again\s+)?by\s+$",
    re.IGNORECASE,
)
"""Before the part of itself by which something becomes another: "iuran dikurangi 12%"."""
_OF_A_PART = expression(
    r"\s*(?:\([^()]{1,60}\)\s*)?(?:dari|of)\s+(?:(?:the|its|that|their)\s+)?"
    r"(?:bagian|porsi|jatah|andil|share|portion|part|[A-Z]+\s+PARTY['’]s\s+(?:share|portion|part))\b",
)
"""Behind a share, says that it is one of another share: "10% dari bagian PIHAK KEDUA"."""


def _of_a_whole(text: str, stated: Sequence[Fact]) -> list[Fact]:
    """Return those of *stated* that may be parts of a whole; all of them where all stand in one condition."""
    unchanged = [
        each
        for each in stated
        if not stands_before(each, text, _CHANGED_BY) and not _OF_A_PART.match(text, each.end)
    ]
    parts = [each for each in unchanged if not _is_held_against(text, each)]
    return unchanged if not parts and len(unchanged) == len(stated) else parts


def _is_held_against(text: str, share: Fact) -> bool:
    """Return whether a condition holds something against *share*, which no party bears."""
    borne = any(stands_before(share, text, said) for said in _OF_A_PARTY.values())
    return not borne and stands_before(share, text, _HELD_AGAINST)


def _shares_and_whole(text: str, stated: Sequence[Fact]) -> Iterator[tuple[list[Fact], Decimal]]:
    """Yield the shares in per cent among *stated* and the fractions, each with the whole that they are of."""
    shares = [each for each in stated if each.kind is FactKind.PERCENT]
    yield _of_a_whole(text, shares), Decimal(100)
    yield _of_a_whole(text, [each for each in stated if is_fraction(each)]), Decimal(1)


_AIMED_AT = expression(
    r"\b(?:(?:target|sasaran)(?:nya)?(?:\s+(?:sebesar|adalah|ialah|yang\s+ditetapkan))?|dibandingkan(?:\s+dengan)?"
    r"|(?:the|a|its|their|annual)\s+target\s+(?:of|was|is|being)|(?:against|compared\s+(?:with|to)))\s+$",
    re.IGNORECASE,
)
"""Right before the share that was meant to be reached: "94,2%, sementara targetnya 95%"."""


def too_large_shares(text: str, language: str) -> Iterator[Sequence[Fact]]:
    """Yield shares of one thing in a sentence of *text* that make more than the whole, or leave no rest of it."""
    for _begin, stated in counted_by_sentence(text, language):
        for shares, whole in _shares_and_whole(text, stated):
            if len(shares) < 2 or any(amount_of(each) >= whole for each in shares):
                continue
            begin, end = max(0, shares[0].start - 120), shares[-1].end
            sentence = text[begin : end + 120]
            rest = _REST.search(text, shares[-1].end, end + 120)
            if rest and not text[shares[-1].end : rest.start()].strip(" ,"):
                rest = None  # of which the last share is it: "40% selebihnya"
            made = sum_of(shares)
            if stands_before(shares[-1], text, _AIMED_AT):
                continue
            if _RISES.search(sentence) or made < whole or (made <= whole + _ROUNDED and not rest):
                continue
            if _of_several_things(text, shares):
                continue
            if (
                rest
                or _BORNE.search(sentence)
                or _spent(text, shares)
                or _divided(text, shares)
                or _composed(text, shares)
                or _from_sources(text, shares)
            ):
                yield shares


_FOR_ALL = expression(
    r"\b(?:seluruhnya|sepenuhnya|in\s+full|entirely|in\s+their\s+entirety)\b", re.IGNORECASE
)
_OF_A_PARTY = {
    "id": expression(r"\bPIHAK\s+KE\w+\s+(?:sebesar\s+)?$"),
    "en": expression(r"\b[A-Z]+\s+PARTY\s+(?:as\s+to\s+)?$"),
}
_BY_A_PARTY = {
    "id": expression(r"\s*(?:oleh|dari|bagi|untuk)?\s*PIHAK\s+KE\w+"),
    "en": expression(r"\s*(?:by|from|for|to)?\s*(?:the\s+)?[A-Z]+\s+PARTY\b"),
}
SOMEBODY_ELSE = expression(
    r"\b(?:sisa\w*|selebihnya|selain\s+itu|lain(?:nya)?|APBN|provinsi|hibah|remainder|rest|balance|others?|province|grant)\b"
    r"|\b(?:paling|minim(?:al|um)|maksim(?:al|um)|at\s+(?:least|most)|up\s+to|than)\b",
    re.IGNORECASE,
)


def too_small_shares(text: str, language: str) -> Iterator[list[Fact]]:
    """Yield the shares of parties in a sentence of *text* that make less than the whole that they bear together."""
    for start, stated in counted_by_sentence(text, language):
        for shares, whole in _shares_and_whole(text, stated):
            if len(shares) < 2 or sum_of(shares) >= whole - _ROUNDED:
                continue
            end = SENTENCE_END.search(text, shares[-1].end)
            sentence = text[start : end.start() if end else len(text)]
            if (
                _FOR_ALL.search(sentence)
                and _BORNE.search(sentence)
                and not SOMEBODY_ELSE.search(sentence)
                and all(_is_of_a_party(text, each, language) for each in shares)
            ):
                yield shares


_THE_REST = expression(
    r"\b(?:sisanya|selebihnya|sisa|the\s+(?:remaining|rest|balance|other))\s*,?\s*(?:(?:sebesar|sebanyak|ya(?:itu|kni)|of|being)\s+)?$",
    re.IGNORECASE,
)


def wrong_rests(text: str, language: str) -> Iterator[tuple[Fact, Decimal]]:
    """Yield a share that is said to be the rest, and the rest that it is: "40% ... dan sisanya sebesar 50%"."""
    for _begin, stated in counted_by_sentence(text, language):
        shares = _of_a_whole(text, [each for each in stated if each.kind is FactKind.PERCENT])
        rest = Decimal(100) - sum_of(shares[:-1])
        if (
            len(shares) > 1
            and stands_before(shares[-1], text, _THE_REST)
            and rest > 0
            and amount_of(shares[-1]) not in (rest, *_rests_of_several(text, shares, rest))
        ):
            yield shares[-1], rest


_OF_EACH_BEFORE = expression(
    r"\b(?:masing-masing(?:nya)?|setiap|tiap)\s+(?:(?:sebesar|sebanyak|mendapat|menerima|menanggung)\s+)?$",
    re.IGNORECASE,
)
_OF_EACH_BEHIND = expression(r"\s+(?:each|apiece|per)\b", re.IGNORECASE)
_MOST_OWNERS = 10


def _rests_of_several(text: str, shares: Sequence[Fact], rest: Decimal) -> Iterator[Decimal]:
    """Yield what the *rest* is where one of *shares* is of each of several: "termin kedua dan termin ketiga masing-masing sebesar 35%"."""
    for share in shares[:-1]:
        if stands_before(share, text, _OF_EACH_BEFORE) or _OF_EACH_BEHIND.match(text, share.end):
            yield from (rest - n * amount_of(share) for n in range(1, _MOST_OWNERS))


def _is_of_a_party(text: str, share: Fact, language: str) -> bool:
    return stands_before(share, text, _OF_A_PARTY[language]) or bool(
        _BY_A_PARTY[language].match(text, share.end)
    )


_ROUNDED = Decimal("0.001")
"""What three thirds may be too much."""
