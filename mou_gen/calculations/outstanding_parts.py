"""How many have not come yet, beside how many of all have: of 15 jackets six have been sent, so that nine have not been received.

Since it was told how many have come, more may have: fewer may be outstanding, but not more, and not just as many as
have come. In the month in which it was told, as many are outstanding as it left. Only the Indonesian is read.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    noun_behind,
    numbers_counted,
    sentences_of,
)
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_ACTS = (
    r"mengirim\w*|dikirim\w*|terkirim|diterima|menerima|tiba|datang|diserahkan|menyerahkan|diantar\w*|mengantar\w*",
    r"terpasang|dipasang|memasang|berdiri|didirikan|mendirikan",
    r"selesai|diselesaikan|menyelesaikan|rampung|tuntas",
    r"dicetak|tercetak|mencetak",
    r"dilatih|terlatih|melatih",
    r"dibeli|terbeli|membeli",
    r"dibagikan|terbagi|membagikan|disalurkan|tersalurkan?|menyalurkan",
)
"""What comes to be of a thing, each in the words for one act: what is sent is received."""
_HAVE = tuple(expression(rf"\b(?:{words})\b", re.IGNORECASE) for words in _ACTS)
_HAVE_NOT = tuple(
    expression(rf"\bbelum\s+(?:(?:dapat|juga|pernah)\s+)?(?:{words})\b", re.IGNORECASE)
    for words in _ACTS
)
_NOT = expression(r"\b(?:belum|tidak|gagal|sisa\w*|kurang)\b", re.IGNORECASE)
_OF_ALL = expression(r"(?:\s+(?P<noun>[^\W\d_]+))?\s+dari\s+", re.IGNORECASE)
_OF_ALL_BEFORE = expression(r"^\s*dari\s+$", re.IGNORECASE)
_OF_THEM = expression(
    r"\s+(?P<noun>[^\W\d_]+)(?:\s+(?!yang\b)[^\W\d_]+){0,4}?\s*,\s+(?:baru\s+|hanya\s+|sebanyak\s+)*",
    re.IGNORECASE,
)
"""From how many there are to how many of them have come: "Dari 24 halte, 15 telah selesai"."""
_HAS = expression(r"(?:\s+[^\W\d_]+)?\s+(?:telah|sudah|baru)?\s*(?P<act>[^\W\d_]+)", re.IGNORECASE)
_PARTLY = expression(
    r"\b(?:sekitar|hampir|lebih|kurang|paling|setiap|tiap|per|masing-masing|rusak|hilang|tambahan|lain\w*)\b",
    re.IGNORECASE,
)
"""Tells of about so many, or of others than those."""
_WORD = expression(r"[^\W\d_]+")


@value_class
class Received:
    """How many of all have come, and of what."""

    part: Decimal
    whole: Decimal
    noun: str
    act: int
    words: frozenset[str]
    """What else is said of the thing, in small letters."""


def received(text: str) -> Iterator[Received]:
    """Yield how many of all *text* says have come: "baru mengirimkan 6 (enam) dari 15 (lima belas) jaket"."""
    for _start, sentence in sentences_of(text):
        counts = numbers_counted(sentence)
        if found := _of_those(sentence, counts):
            yield found
            continue
        act = _act(_HAVE, sentence)
        if len(counts) != 2 or act is None or _NOT.search(sentence) or _PARTLY.search(sentence):
            continue
        part, whole = counts
        of_all = _OF_ALL.fullmatch(sentence, part.end, whole.start)
        noun = noun_behind(sentence, whole)
        if of_all and noun and amount_of(part) < amount_of(whole):
            words = _words(sentence[whole.end :].partition(" yang ")[0])
            yield Received(amount_of(part), amount_of(whole), noun, act, words - {noun})


def _of_those(sentence: str, counts: Sequence[Fact]) -> Received | None:
    """Return how many have come of all with which a *sentence* begins; None where it begins otherwise."""
    if len(counts) < 2 or not _OF_ALL_BEFORE.search(sentence[: counts[0].start]):
        return None
    whole, part = counts[:2]
    named, has = _OF_THEM.fullmatch(sentence, whole.end, part.start), _HAS.match(sentence, part.end)
    act = _act(_HAVE, has["act"]) if has else None
    if not named or act is None or amount_of(part) >= amount_of(whole):
        return None
    words = _words(named[0]) - _words(named["noun"]) - {"baru", "hanya", "sebanyak"}
    return Received(amount_of(part), amount_of(whole), named["noun"].casefold(), act, words)


def wrong_outstanding(
    text: str, told: Sequence[str], days: Sequence[dt.date] = ()
) -> Iterator[WrongAmount]:
    """Yield how many *text* says have not come, where what was *told* last of the same leaves another number.

    *told* are the texts of documents, the latest first, and *days* on which each was told.
    """
    for start, sentence in sentences_of(text):
        act = _act(_HAVE_NOT, sentence)
        counted = _outstanding(sentence) if act is not None else None
        if counted is None or _PARTLY.search(sentence):
            continue
        count, noun, whole = counted
        words = _words(sentence)
        known = [
            (each, days[at : at + 1])
            for at, other in enumerate(told)
            for each in received(other)
            if (each.noun, each.act) == (noun, act) and each.words <= words
        ]
        if not known or whole not in (None, known[0][0].whole):
            continue
        last, day = known[0]
        is_then = any((each.year, each.month) in _months(sentence) for each in day)
        if _is_other(amount_of(count), last, is_then=is_then):
            yield WrongAmount(count.moved(start), last.whole - last.part)


_THEN = expression(r"(?:^|\bbelum\s[^.;,\d]{1,40}?\s)\s*pada\s+(?:bulan\s+)?$", re.IGNORECASE)
"""Before the month of which a sentence tells how many have not come: not the one for which they were planned."""


def _months(sentence: str) -> set[tuple[int, int]]:
    """Return the month of which a *sentence* tells, if it names it."""
    return {
        each.value[:2]
        for each in facts(sentence, "id")
        if each.kind is FactKind.DATE
        and each.value[0]
        and not each.value[2]
        and _THEN.search(sentence, 0, each.start)
    }


def _outstanding(sentence: str) -> tuple[Fact, str, Decimal | None] | None:
    """Return how many a *sentence* says have not come, of what and of how many; None where it counts more."""
    counts = numbers_counted(sentence)
    if len(counts) == 1:
        noun = noun_behind(sentence, counts[0])
        return (counts[0], noun, None) if noun else None
    if len(counts) == 2 and _OF_ALL.fullmatch(sentence, counts[0].end, counts[1].start):
        return counts[0], noun_behind(sentence, counts[1]), amount_of(counts[1])
    return None


def _is_other(said: Decimal, known: Received, *, is_then: bool) -> bool:
    """Return whether so many cannot be outstanding, or are just as many as have come; *is_then* if that is told of the same time."""
    left = known.whole - known.part
    return said != left and (is_then or said == known.part or left < said <= known.whole)


def _act(acts: Sequence[re.Pattern[str]], sentence: str) -> int | None:
    found = [place for place, act in enumerate(acts) if act.search(sentence)]
    return found[0] if len(found) == 1 else None


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
