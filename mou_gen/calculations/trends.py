"""What rises is more in the end, what falls is less, and more than half is more than half.

"Menurun dari 42 kejadian menjadi 57 kejadian" is said of a rise, and "lebih dari separuh, yaitu 11 dari 30" of
less. What is denied is left alone, and so is a rank, which rises to a lower number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from math import ceil, floor

from mou_gen.calculations.proportions import FROM_BEFORE, TO
from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import (
    amount_of,
    by_sentence,
    is_alike,
    is_fraction,
    is_year,
)
from mou_gen.startup.expressions import expression

_LONGER = r"diperpanjang|perpanjangan|extended|lengthened"
_SHORTER = r"diperpendek|dipersingkat|dipercepat|shortened"
_MORE = (
    r"naik|dinaikkan|meningkat|ditingkatkan|bertambah|ditambah|kenaikan|peningkatan|penambahan|tumbuh"
    r"|r[io]sen?|rises|raised|grew|grows?|grown|increas\w+"
)
_LESS = (
    r"turun|diturunkan|menurun|berkurang|dikurangi|penurunan|pengurangan"
    r"|f[ae]ll(?:s|en)?|decreas\w+|declin\w+|drop(?:s|ped)?|reduc\w+|lowered"
)
_WAY = expression(rf"\b(?:(?P<up>{_MORE})|(?P<down>{_LESS}))\b", re.IGNORECASE)
_WAY_OF_TIME = expression(rf"\b(?:(?P<up>{_LONGER})|(?P<down>{_SHORTER}))\b", re.IGNORECASE)
_NOT = expression(
    r"\b(?:tidak|bukan|belum|tanpa|peringkat|urutan|posisi|tipe|kelas|level|kategori|type|class|category|not|never|without|rank\w*|place)\b",
    re.IGNORECASE,
)
_REACH = 90
"""Characters before a number in which its sentence tells which way it moves."""
_FAR = 200
"""Characters between two numbers that are of one thing, at most."""


def wrong_ways(text: str, language: str) -> Iterator[tuple[str, Fact, Fact]]:
    """Yield each word of *text* for a rise or a fall that is the other one, with what it is from and to."""
    for found in by_sentence(text, facts(text, language)):
        stated = [each for each in found if _moves(text, each)]
        for first, last in pairwise(stated):
            start = max(0, first.start - _REACH)
            if (
                last.start - first.end > _FAR
                or not is_alike(first, last)
                or not FROM_BEFORE.search(text, start, first.start)
                or not TO.fullmatch(text, first.end, last.start)
            ):
                continue
            ways = _WAY_OF_TIME if first.kind is FactKind.DURATION else _WAY
            way = _nearest(ways, text[start : first.start])
            change = amount_of(last) - amount_of(first)
            if way and (change < 0 if way["up"] else change > 0):
                yield way[0], first, last


def _moves(text: str, fact: Fact) -> bool:
    kinds = (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT, FactKind.DURATION)
    return fact.kind in kinds and fact.sure and not is_year(fact, text)


def _nearest(ways: re.Pattern[str], before: str) -> re.Match[str] | None:
    """Return the last of *ways* in *before*; None where it is denied, or a rank moves."""
    sentence = re.split(r"[.;](?=\s)", before)[-1]
    *_others, way = (None, *ways.finditer(sentence))
    return way if way and not _NOT.search(sentence) else None


# ---- more than half --------------------------------------------------------------------------

_HALF = expression(
    r"\b(?:(?P<over>lebih\s+dari\s+(?:separuh|setengah)(?:nya)?|sebagian\s+besar|mayoritas|more\s+than\s+half|over\s+half|most|a\s+majority)"
    r"|(?P<under>kurang\s+dari\s+(?:separuh|setengah)(?:nya)?|sebagian\s+kecil|less\s+than\s+half|fewer\s+than\s+half|a\s+minority))\b"
    r"(?:\s+(?:[^\W\d_]|-)+){0,8}?\s*,\s*(?:yaitu|yakni|that\s+is|namely|i\.e\.)?,?\s*(?:sebanyak\s+|sebesar\s+)?$",
    re.IGNORECASE,
)
_OF = expression(
    r"(?:\s+[^\W\d_]+){0,2}?\s+(?:dari|of|out\s+of)(?:\s+(?:the|seluruh|jumlah|total|all))?\s+",
    re.IGNORECASE,
)


def wrong_halves(text: str, language: str) -> Iterator[tuple[Fact, Fact, bool]]:
    """Yield each part in *text* with its whole, of which it is not more than half as is said, or not less; True for the former."""
    for found in by_sentence(text, facts(text, language)):
        stated: Sequence[Fact] = [each for each in found if each.sure and _counts(each)]
        for part, whole in pairwise(stated):
            half = _HALF.search(text, max(0, part.start - _REACH), part.start)
            near = whole.start - part.end <= _FAR
            if (
                half
                and near
                and is_alike(part, whole)
                and _OF.fullmatch(text, part.end, whole.start)
            ):
                over = 2 * amount_of(part) - amount_of(whole)
                if (over <= 0) if half["over"] else (over >= 0):
                    yield part, whole, bool(half["over"])


def _counts(fact: Fact) -> bool:
    return fact.kind in (FactKind.NUMBER, FactKind.MONEY) and amount_of(fact) > Decimal(0)


# ---- a quorum --------------------------------------------------------------------------------

_MORE_THAN = expression(r"\b(?:lebih\s+dari|more\s+than|over)\s+(?:an?\s+)?$", re.IGNORECASE)
_OF_MEMBERS = expression(r"[^.;,\d]{0,40}?", re.IGNORECASE)
_THAT_IS = expression(
    r"[^.;\d]{0,40}?,\s*(?:yaitu|yakni|atau|that\s+is|i\.e\.|namely|or)\s*,?\s*"
    r"(?:(?:paling\s+sedikit|sekurang-kurangnya|minimal|sebanyak|oleh|at\s+least|a\s+minimum\s+of)\s+){0,2}",
    re.IGNORECASE,
)


def wrong_quorums(text: str, language: str) -> Iterator[tuple[Fact, int]]:
    """Yield each number in *text* that is less than the part of all which it is said to be, with the least that it is.

    "Lebih dari setengah dari ketiga daerah, yaitu paling sedikit 1 (satu) daerah" takes two.
    """
    for found in by_sentence(text, facts(text, language)):
        numbers = [each for each in found if each.kind is FactKind.NUMBER]
        for part, members, least in zip(numbers, numbers[1:], numbers[2:], strict=False):
            if (
                is_fraction(part)
                and least.start - part.end <= _FAR
                and is_integral(amount_of(members))
                and is_integral(amount_of(least))
                and _OF_MEMBERS.fullmatch(text, part.end, members.start)
                and _THAT_IS.fullmatch(text, members.end, least.start)
            ):
                due = _due(text, part, amount_of(members))
                if amount_of(least) < due:
                    yield least, due


_VOTES_OF = expression(
    r"\s*(?:suara|votes?)\s+(?:dari|out\s+of|of)\s+(?:the\s+|seluruhnya\s+)?",
    re.IGNORECASE,
)
_EXCEEDS = expression(
    r"[^.;,\d]{0,30}?,\s+(?:(?P<more>(?:yang\s+)?(?:melampaui|melebihi|lebih\s+dari)|more\s+than|exceeding|above)|(?:memenuhi|mencapai|at\s+least|meeting))\s+(?:the\s+)?",
    re.IGNORECASE,
)


_IS_THE_MEASURE = expression(
    r"\s*(?:[.;,)]|$|(?:(?:suara|votes)\s+)?(?:yang\s+)?(?:disyaratkan|diperlukan|ditentukan|dipersyaratkan|required|needed)\b)",
    re.IGNORECASE,
)
"""Behind the part of all that is asked for; "lebih dari separuh perempuan" tells of something else."""


def missed_majorities(text: str, language: str) -> Iterator[tuple[Fact, int]]:
    """Yield each number of votes in *text* that is not the part of all which it is said to reach, with the least that does.

    "7 suara dari 10, melampaui tiga perempat" takes eight.
    """
    for found in by_sentence(text, facts(text, language)):
        numbers = [each for each in found if each.kind is FactKind.NUMBER]
        for votes, members, part in zip(numbers, numbers[1:], numbers[2:], strict=False):
            way = _EXCEEDS.fullmatch(text, members.end, part.start)
            if (
                way
                and is_fraction(part)
                and _IS_THE_MEASURE.match(text, part.end)
                and is_integral(amount_of(votes))
                and is_integral(amount_of(members))
                and _VOTES_OF.fullmatch(text, votes.end, members.start)
            ):
                share = amount_of(part) * amount_of(members)
                due = floor(share + _ROUNDED) + 1 if way["more"] else ceil(share - _ROUNDED)
                if amount_of(votes) < due:
                    yield votes, due


_BODY = expression(r"\bberanggotakan\s+$", re.IGNORECASE)
_PERSONS = expression(r"\s*(?:\([^()]{1,60}\)\s*)?(?:orang|anggota)\b", re.IGNORECASE)
_OF_ALL_MEMBERS = expression(
    r"\s+(?:dari\s+(?:seluruh|semua|jumlah(?:\s+seluruh)?)\s+anggota(?:nya)?|anggotanya)\s*,\s*(?:yaitu|yakni|atau)\s+"
    r"(?:(?:paling\s+sedikit|sekurang-kurangnya|sedikitnya|minimal|sebanyak)\s+)?",
    re.IGNORECASE,
)


def wrong_quorums_of_body(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield how many members are called a part of all in one of *texts*, where the body that an article sets up has another number of them.

    "Beranggotakan 9 (sembilan) orang" makes of "dua pertiga dari seluruh anggota, yakni" six. Only the Indonesian
    is read, and nothing where the texts set up several bodies.
    """
    bodies = {
        amount_of(each)
        for told in texts
        for each in facts(told.text, "id")
        if each.kind is FactKind.NUMBER
        and is_integral(amount_of(each))
        and _BODY.search(told.text, max(0, each.start - 20), each.start)
        and _PERSONS.match(told.text, each.end)
    }
    if len(bodies) != 1:
        return
    (members,) = bodies
    for place, told in enumerate(texts):
        for part, count in pairwise(facts(told.text, "id")):
            if is_fraction(part) and _OF_ALL_MEMBERS.fullmatch(told.text, part.end, count.start):
                due = _due(told.text, part, members)
                if count.kind is FactKind.NUMBER and amount_of(count) != due:
                    yield WrongReferred(place, count, Decimal(due))


def _due(text: str, part: Fact, members: Decimal) -> int:
    """Return how many of the *members* a *part* of them is at the least, and one more behind "lebih dari"."""
    share = amount_of(part) * members
    if _MORE_THAN.search(text, max(0, part.start - 20), part.start):
        return floor(share + _ROUNDED) + 1
    return ceil(share - _ROUNDED)


_ROUNDED = Decimal("0.001")
"""By which two thirds, in decimals, may miss a whole number."""
