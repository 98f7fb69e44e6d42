"""What falls to each of several parties or regions, and to another of them in the other text: "PIHAK KESATU pada tahun genap", "50:30:20 di antara A, B, dan C"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mou_gen.checks.parity.pairs import Difference, LanguageVersion, Piece, Stated, differences
from mou_gen.language.dictionary import Dictionary
from mou_gen.language.ordinals import place_told
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_TURNS = ("opposites parity of numbers", "opposites start", "group day")
"""Sections of the dictionary whose words part a time or a thing between two: odd and even years, its beginning and its end."""
_ORDINAL = "ordinal"
_IN_THE_FIRST = {
    "id": expression(
        r"\b(?:paruh|separuh|semester|triwulan|kuartal|caturwulan|tahap|termin|babak|putaran|bulan|tahun|minggu|pekan|hari)\s+(?P<place>pertama|kedua)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?P<place>first|second)\s+(?:half|semester|quarter|stage|phase|instal?lment|round|month|year|week|day)\b"
        r"|\b(?:in|during|for|on)\s+the\s+(?P<alone>first|second)(?=\s*[,;.]|\s*$|\s+by\b)",
        re.IGNORECASE,
    ),
}
"""Parts of a time by their place, the last of which English names without its noun: "in the second half ... in the first"."""
_RATIO = expression(r"(?<![\d.,:/])\d{1,3}(?:\s?:\s?\d{1,3}){1,5}(?![\d:/]|[.,]\d)")
_SHARES = {
    "id": expression(
        r"\b(?:(?:di|mem|ter|ber)bagi|bagi\s+hasil|pembagian|(?:di|men)tanggung|memikul|dipikul|kontribusi|iuran)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:divid(?:e[sd]?|ing)|division|shar(?:e[sd]?|ing)|split(?:s|ting)?|bears?|borne|bearing|apportion(?:s|ed)?|allocat(?:e[sd]?|ion)|contribut(?:e[sd]?|ions?))\b",
        re.IGNORECASE,
    ),
}
_COMPARES = expression(
    r"\b(?:(?:ber)?skala|rasio|(?:di|men)campur(?:kan)?|campuran|adonan|scale[sd]?|mix(?:ed|es|ture|ing)?)\b",
    re.IGNORECASE,
)
"""Says of a ratio that nobody shares by it: a map, a mixture, pupils and teachers."""
_PARTED = expression(
    r"[,;]|\b(?:dan|serta|sedangkan|sementara|lalu|kemudian|and|while|whereas|then)\b",
    re.IGNORECASE,
)
"""Between what falls to one and what falls to the other."""
_TWO = 2


@value_class
class _Lot:
    """What falls to somebody, and where in a text."""

    key: object
    text: str
    start: int
    end: int


def oftener_named(
    first: LanguageVersion,
    ours: Sequence[Stated],
    second: LanguageVersion,
    theirs: Sequence[Stated],
) -> Iterator[Difference]:
    """Yield who is named once more in one text, where the other names somebody else once more: "kelalaian PIHAK KESATU", "negligence of the SECOND PARTY".

    Each is named in both; a text that names one of them less often may well say "it".
    """
    if {each.key for each in ours} != {each.key for each in theirs}:
        return
    mine, others = _oftener(ours, theirs), _oftener(theirs, ours)
    if mine and others:
        yield from differences(first, mine[-1:], second, others[-1:])


def _oftener(ours: Sequence[Stated], theirs: Sequence[Stated]) -> Sequence[Stated]:
    here, there = (Counter(each.key for each in names) for names in (ours, theirs))
    return [each for each in ours if here[each.key] > there[each.key]]


def exchanged_lots(
    first: LanguageVersion,
    ours: Sequence[Stated],
    second: LanguageVersion,
    theirs: Sequence[Stated],
    dictionary: Dictionary,
) -> Iterator[Difference]:
    """Yield what falls to another of *ours* in one text than of *theirs* in the other, where each names the same ones once."""
    keys = [[each.key for each in names] for names in (ours, theirs)]
    if len(keys[0]) < _TWO or {*keys[0]} != {*keys[1]} or any(len({*e}) != len(e) for e in keys):
        return
    if shares := _shares_by_one_ratio(first, second, len(ours)):
        one, another = (dict(zip(each, shares, strict=True)) for each in keys)
        for place, key in enumerate(keys[0]):
            if one[key] != another[key]:
                yield from differences(first, [ours[place]], second, [theirs[place]])
                return
    for mine, other in _turns_of_both(first, ours, second, theirs, dictionary):
        if mine.key != other.key:
            yield from differences(first, [mine], second, [other])
            return


def have_the_same_turns(
    first: LanguageVersion,
    ours: Sequence[Stated],
    second: LanguageVersion,
    theirs: Sequence[Stated],
    dictionary: Dictionary,
) -> bool:
    """Return whether the same falls to each of *ours* as to each of *theirs*: "in odd years the SECOND PARTY, in even years the FIRST"."""
    turns = [*_turns_of_both(first, ours, second, theirs, dictionary)]
    return bool(turns) and all(mine.key == other.key for mine, other in turns)


def _turns_of_both(
    first: LanguageVersion,
    ours: Sequence[Stated],
    second: LanguageVersion,
    theirs: Sequence[Stated],
    dictionary: Dictionary,
) -> Iterator[tuple[_Lot, _Lot]]:
    """Yield what falls to each in both texts, where it is the same two things."""
    for section in (*_TURNS, _ORDINAL) if len(ours) == len(theirs) == _TWO else ():
        mine, others = (
            _turns(text, names, _marks(text, section, dictionary))
            for text, names in ((first, ours), (second, theirs))
        )
        if mine.keys() == others.keys() and (
            {each.key for each in mine.values()} == {each.key for each in others.values()}
        ):
            yield from ((mark, others[key]) for key, mark in mine.items())


def _shares_by_one_ratio(first: LanguageVersion, second: LanguageVersion, count: int) -> list[int]:
    """Return the *count* parts by which both texts share something out, in the order of the names; none where that is not sure."""
    if any(
        not _SHARES[each.language].search(each.said) or _COMPARES.search(each.said)
        for each in (first, second)
    ):
        return []
    found = [_RATIO.findall(each.said) for each in (first, second)]
    if any(len(each) != 1 for each in found):
        return []
    ours, theirs = ([int(part) for part in each[0].split(":")] for each in found)
    return ours if ours == theirs and len(ours) == count else []


def _turns(
    text: LanguageVersion, names: Sequence[Stated], marks: Sequence[_Lot]
) -> dict[object, _Lot]:
    """Return which of *marks* falls to each of two *names*, next to which it stands; nothing where that is not clear."""
    if not len(names) == len(marks) == len({each.key for each in marks}) == _TWO:
        return {}
    placed: list[Piece] = [*names, *marks]
    one, before, behind, other = sorted(placed, key=lambda each: each.start)
    if not _PARTED.search(text.said, before.end, behind.start):
        return {}
    if (before in marks) == (one in marks) or (behind in marks) == (other in marks):
        return {}
    in_order = (sorted(each, key=lambda one: one.start) for each in (names, marks))
    return {name.key: mark for name, mark in zip(*in_order, strict=True)}


def _marks(text: LanguageVersion, section: str, dictionary: Dictionary) -> list[_Lot]:
    """Return the words of a *section* in *text*, each once where several words say it."""
    if section == _ORDINAL:
        return [
            _Lot(place_told(each[each.lastgroup or 0]), each[0], *each.span())
            for each in _IN_THE_FIRST[text.language].finditer(text.said)
        ]
    marks = [
        _Lot(each.key, each.text, each.start, each.end)
        for each in dictionary.opposed(text.said, text.language)
        if each.sure and each.key.startswith(section)
    ]
    members = dictionary.members((section,))
    marks += [
        _Lot(meaning, each.text, each.start, each.end)
        for each in dictionary.terms(text.said, text.language)
        for meaning in each.meanings & members
    ]
    marks.sort(key=lambda each: each.start)
    return [*marks[:1], *(other for one, other in pairwise(marks) if other.key != one.key)]
