"""What the items of a list make together: "34 putra dan 30 putri, yaitu: a. bola voli, 10 putra dan 10 putri; ...".

The head of the list counts two kinds or more, and each item some of them; or it counts one, "420 alat ukur", and each item
begins with its part. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from mou_gen.calculations.lists import NO_ITEMS
from mou_gen.language.facts import Fact
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    noun_behind,
    numbers_counted,
    sentences_of,
)
from mou_gen.startup.expressions import expression

_HEAD = expression(
    r",?\s+(?:(?:yang\s+)?(?:terdiri\s+(?:atas|dari)|terbagi\s+(?:atas|menjadi)|(?:dengan\s+)?(?:pem|per)?(?:bagian|incian)(?:nya)?)|yaitu|yakni)"
    r"(?:\s+sebagai\s+berikut)?\s*:?\s*$",
    re.IGNORECASE,
)
_IN_ONE_TEXT = expression(r",?\s+(?:yaitu|yakni|terdiri\s+(?:atas|dari))\s*:?\s+", re.IGNORECASE)
_NOT_EXACT = expression(
    r"\b(?:paling|minim(?:al|um)|maksim(?:al|um)|sedikitnya|sekurang\S*|setidak\S*|sekitar|kira-kira|hampir|lebih|kurang|antara\s+lain|hingga|sampai|atau|masing-masing|di\s+antara\w*"
    r"|termasuk|ditambah|tambahan|cadangan|selain|kecuali|sisanya|selebihnya|lainnya|per|tiap|dari)\b",
    re.IGNORECASE,
)
_EVERY = expression(r"\bsetiap\b", re.IGNORECASE)
_KINDS = 2
_FEWEST = 2


def wrong_kinds_of_list(head: str, items: Sequence[str]) -> Iterator[WrongAmount]:
    """Yield each count of a kind in the *head* of a list that its *items* do not make."""
    if not _HEAD.search(head) or len(items) < _FEWEST:
        return
    counted = _by_noun(head)
    if _NOT_EXACT.search(_HEAD.sub("", head)):
        return
    if len(counted) < _KINDS:
        yield from _wrong_total(head, items)
        return
    made = dict.fromkeys(counted, Decimal(0))
    for item in items:
        parts = {noun: fact for noun, fact in _by_noun(item).items() if noun in counted}
        if not parts or _NOT_EXACT.search(item) or _EVERY.search(item) or _repeats(item, parts):
            return
        for noun, fact in parts.items():
            made[noun] += amount_of(fact)
    for noun, total in counted.items():
        if made[noun] != amount_of(total) and made[noun]:
            yield WrongAmount(total, made[noun])


def _wrong_total(head: str, items: Sequence[str]) -> Iterator[WrongAmount]:
    """Yield the only count of *head* if the counts with which all the *items* begin do not make it."""
    totals, parts = numbers_counted(head), [numbers_counted(item) for item in items]
    if len(totals) != 1 or not _HEAD.fullmatch(_behind_noun(head, totals[0])):
        return
    if any(len(each) != 1 or each[0].start for each in parts):
        return
    if any(_NOT_EXACT.search(item) or _EVERY.search(item) for item in items):
        return
    made = sum((amount_of(each[0]) for each in parts), Decimal(0))
    if made != amount_of(totals[0]):
        yield WrongAmount(totals[0], made)


_NOUN = expression(
    r"\s+[^\W\d_]+(?:\s+(?!(?:yang|yaitu|yakni|terdiri|terbagi|dengan)\b)[^\W\d_]+){0,4}"
)


def _behind_noun(head: str, total: Fact) -> str:
    """Return what stands in *head* behind the *total* and what it counts."""
    noun = _NOUN.match(head, total.end)
    return head[noun.end() :] if noun else ""


def wrong_kinds_of_text(text: str) -> Iterator[WrongAmount]:
    """Yield each count of a kind that the items behind it in *text*, parted by semicolons, do not make."""
    for head in _IN_ONE_TEXT.finditer(text):
        begin = _start_of_sentence(text, head.start())
        end = _END.search(text, head.end())
        items = text[head.end() : end.start() if end else len(text)].split(";")
        for found in wrong_kinds_of_list(text[begin : head.end()].rstrip(), items):
            yield WrongAmount(found.amount.moved(begin), found.made)


_END = expression(r"\.(?=\s|$)")


def _start_of_sentence(text: str, place: int) -> int:
    return max(start for start, _sentence in sentences_of(text[:place] or " "))


def _by_noun(text: str) -> Mapping[str, Fact]:
    """Return what *text* counts, by what it is called; what is measured is no kind of thing."""
    found = dict[str, Fact]()
    for each in numbers_counted(text):
        noun = noun_behind(text, each)
        if noun and noun not in NO_ITEMS:
            found.setdefault(noun, each)
    return found


def _repeats(item: str, parts: Mapping[str, Fact]) -> bool:
    """Return whether *item* counts one of the kinds twice, of which neither need be all."""
    nouns = [noun_behind(item, each) for each in numbers_counted(item)]
    return any(nouns.count(noun) > 1 for noun in parts)
