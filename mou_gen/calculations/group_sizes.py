"""How many several groups take in all, where each takes so many: four courses of at most ten participants take forty.

Also in how many groups all are taken that the scope of the agreement names: 2,000 families by 25 in each class in eighty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING
from itertools import pairwise

from mou_gen.calculations.multiples import factors, may_count, times
from mou_gen.calculations.referred_amounts import WrongReferred
from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    noun_behind,
    numbers_counted,
    sentences_of,
)
from mou_gen.startup.expressions import expression

_MOST = r"(?:paling\s+banyak|maksimal|maksimum|sebanyak-banyaknya|tidak\s+lebih\s+dari|at\s+(?:the\s+)?most|no\s+more\s+than|up\s+to)\s+"
_AT_MOST = expression(rf"\b{_MOST}$", re.IGNORECASE)
_IN_EACH = expression(
    rf"(?:\s+[^\W\d_]+){{1,4}}?,?\s+(?:(?:yang|dengan|which|that)\s+)?(?:masing-masing|each)\s+(?:[^\W\d_]+\s+){{0,4}}?(?:{_MOST})?"
    rf"|(?:\s+[^\W\d_]+){{1,4}}?\s+(?:dengan|of|with)\s+(?:{_MOST})?",
    re.IGNORECASE,
)
"""From how many groups there are to how many each takes: "empat angkatan yang masing-masing menampung paling banyak"."""
_EACH = expression(r"masing-masing|\beach\b", re.IGNORECASE)
_EACH_BEHIND = expression(
    r"\s+[^\W\d_]+\s+(?:(?:pada|untuk|dalam|di|in|for)\s+)?(?:setiap|per|tiap|each|every)\b",
    re.IGNORECASE,
)
_FROM_EACH = expression(r"\b(?:setiap|per|tiap|each|every)\b", re.IGNORECASE)
"""Behind the size of each group, what there is more than one of in it: "masing-masing sepuluh peserta dari setiap kabupaten"."""
_IN_ALL = expression(
    r"(?:\s+[^\W\d_]+){1,5}?,?\s+(?:sehingga|jadi|dengan\s+demikian|yaitu|yakni|atau|so\s+that|thus|hence|that\s+is|or)\b,?\s+"
    r"(?:[^\W\d_]+\s+){0,8}?$",
    re.IGNORECASE,
)
_ALL = expression(
    r"\b(?:seluruhnya|keseluruhan(?:nya)?|total(?:nya)?|berjumlah|jumlah(?:nya)?|in\s+all|in\s+total|altogether|a\s+total\s+of)\b",
    re.IGNORECASE,
)
_ALL_BEHIND = expression(
    r"\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\s+(?:seluruhnya|in\s+all|in\s+total|altogether)\b",
    re.IGNORECASE,
)
_OF_MORE = expression(
    r"\b(?:sisa\w*|tersisa|lulus\w*|hadir|lainnya|cadangan|ditambah|selain|termasuk|dikurangi|sekitar|hampir|rata-rata|kurang|lebih\s+dari(?<!tidak lebih dari)"
    r"|bersama|beserta|karena|sebab|because|since|together|remain\w*|left|pass\w*|other|spare|besides|including|about|around|nearly|average)\b",
    re.IGNORECASE,
)
"""In a sentence that counts more or less than the groups take."""


def wrong_group_sums(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield how many *text* says that groups take in all, where as many groups of that size take another number."""
    for start, sentence in sentences_of(text):
        if not _ALL.search(sentence) or _OF_MORE.search(sentence):
            continue
        counts = [each for each in facts(sentence, language) if may_count(each)]
        numbers = [each for each in counts if each.kind is FactKind.NUMBER and each.sure]
        for three in zip(numbers, numbers[1:], numbers[2:], strict=False):
            if _are_groups(sentence, *three):
                yield from _wrong(three, counts, start)


def _wrong(three: Sequence[Fact], counts: Sequence[Fact], start: int) -> Iterator[WrongAmount]:
    groups, size, total = three
    others = [times(each) for each in counts if each not in three][:_MOST_OTHERS]
    made = amount_of(groups) * amount_of(size)
    if amount_of(total) not in {made, *(made * factor for factor in factors(others))}:
        yield WrongAmount(total.moved(start), made)


_MOST_OTHERS = 4


def _are_groups(text: str, groups: Fact, size: Fact, total: Fact) -> bool:
    """Return whether there are so many *groups* of that *size*, and *total* is told to follow from both."""
    between = _IN_EACH.fullmatch(text, groups.end, size.start)
    if between is None or not (_EACH.search(between[0]) or _EACH_BEHIND.match(text, size.end)):
        return False
    thing = noun_behind(text, size).rstrip("s")
    if not thing or noun_behind(text, total).rstrip("s") != thing:
        return False
    led = _IN_ALL.fullmatch(text, size.end, total.start)
    if _EACH.search(between[0]) and _FROM_EACH.search(text, size.end, total.start):
        return False
    if led is None or not (_ALL.search(led[0]) or _ALL_BEHIND.match(text, total.end)):
        return False
    limited = [_AT_MOST.search(text, max(0, each.start - 30), each.start) for each in (size, total)]
    return bool(limited[0]) == bool(limited[1])


_GROUP = r"(?P<group>kelas|angkatan|kelompok|gelombang|sesi|rombongan|regu|kloter|bus|perjalanan|pelayaran)"
_EACH_GROUP = expression(
    rf"\b(?:setiap|tiap)\s+{_GROUP}\s+(?:diikuti|dihadiri|menampung|beranggotakan|terdiri\s+(?:atas|dari)|berisi|memuat|menerima|melatih|mengangkut|membawa|melayani)"
    r"(?:\s+oleh)?(?:\s+paling\s+banyak)?\s+$",
    re.IGNORECASE,
)
"""Before how many are in each group."""
_THUS = expression(
    r"\b(?:sehingga|jadi|dengan\s+demikian|(?:oleh\s+)?karena\s+itu)\b", re.IGNORECASE
)
_OF_SOME = expression(
    r"\b(?:setiap|tiap|per|masing-masing|paling|sekitar|sekurang-kurangnya|setahun|sebulan|sebagian|antara)\b",
    re.IGNORECASE,
)


def wrong_numbers_of_groups(
    scope: Sequence[str], clauses: Sequence[str]
) -> Iterator[WrongReferred]:
    """Yield in how many groups one of *clauses* takes those that the *scope* counts, where by as many in each it takes others."""
    for place, text in enumerate(clauses):
        for start, sentence in sentences_of(text):
            numbers = numbers_counted(sentence)
            for size, groups in pairwise(numbers):
                each = _EACH_GROUP.search(sentence, 0, size.start)
                group, thing = each["group"].casefold() if each else "", noun_behind(sentence, size)
                if (
                    not thing
                    or not group
                    or noun_behind(sentence, groups) != group
                    or not _THUS.search(sentence, size.end, groups.start)
                ):
                    continue
                wholes = {amount_of(one) for said in scope for one in _all_of(said, group, thing)}
                if len(wholes) != 1 or amount_of(size) <= 0:
                    continue
                made = (wholes.pop() / amount_of(size)).to_integral_value(ROUND_CEILING)
                if amount_of(groups) != made and is_slip_for(made, amount_of(groups)):
                    yield WrongReferred(place, groups.moved(start), made)


def _all_of(text: str, group: str, thing: str) -> list[Fact]:
    """Return how many of a *thing* a *text* of the scope takes in such groups."""
    if group not in text.casefold().split() or _OF_SOME.search(text):
        return []
    return [each for each in numbers_counted(text) if noun_behind(text, each) == thing]
