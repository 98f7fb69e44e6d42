"""An item of a list within a sentence that the list of the other language lacks: "peringatan dini, kesiapsiagaan, tanggap darurat, dan pelayanan"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from mou_gen.checks.parity.pairs import LanguageVersion
from mou_gen.language.asides import ASIDE, without_asides
from mou_gen.language.dictionary import Dictionary, Term, runs, share_a_meaning, unanswered
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_ITEM_OF = {
    "id": r"(?=\S)[^,.;:()\d]{3,60}",
    "en": r"(?=\S)(?:(?!\s(?:and|or)\s)[^,.;:()\d]){3,60}",
}
_LISTS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf",\s+(?!(?:dan|atau|serta)\b)(?P<middle>{_ITEM_OF['id']}(?:,\s+(?!(?:dan|atau|serta)\b){_ITEM_OF['id']}){{0,30}}),\s+(?:dan/atau|dan|atau|serta)\s+(?=[^\W\d])"
    ),
    "en": expression(
        rf",\s+(?!(?:and|or)\b)(?P<middle>{_ITEM_OF['en']}(?:,\s+(?!(?:and|or)\b){_ITEM_OF['en']}){{0,30}}),?\s+(?:and/or|and|or)\s+(?=[^\W\d])"
    ),
}
"""The items between the first and the last of a list, with the joint before the last."""
_MOST_WORDS = 4
_NO_ITEM = expression(
    r"\b(?:shall|may|must|will|is|are|was|were|has|have|wajib|dapat|harus|akan|telah|sudah|yang|which|who|that|where|selain|kecuali|di\s+luar|other\s+than|except|besides|antara\s+lain|misalnya|when|if|jika|apabila|bahwa|sehingga"
    r"|agar|supaya|tidak|not|namely|yaitu|yakni|such\s+as|seperti|termasuk|including|baik|maupun|sedangkan|padahal|meskipun|walaupun|while|although|though|whereas|dan|and|or|atau|serta)\b",
    re.IGNORECASE,
)
"""Says that commas part clauses, or that an item holds several."""


@value_class
class ShortList:
    """A list that has fewer items than that of the other text, and lacks one of them."""

    few: int
    many: int
    item: str


@value_class
class _Items:
    """The items of a list but for its ends, and where the last one begins."""

    middle: Sequence[tuple[int, int]]
    end: int


def dropped_items(
    short: LanguageVersion, long: LanguageVersion, dictionary: Dictionary
) -> Iterator[ShortList]:
    """Yield each list of *short* that has fewer items than that of *long* in its place, of which *short* says one nowhere."""
    few, many = _lists(short), _lists(long, behind_asides=True)
    if len(few) != len(many):
        yield from _left_as_two(short, long, many, dictionary)
        if few and len(few) + 1 == len(many):
            for other in many:
                yield from _left_beside_lists(short, few, long, other, dictionary)
        return
    ours, theirs = (dictionary.terms(each.said, each.language) for each in (short, long))
    for mine, other in zip(few, many, strict=True):
        if len(mine.middle) < len(other.middle):
            lost = [each for each in other.middle if _is_lost(each, theirs, ours)]
            if not lost and not _GOES_ON.match(short.said, mine.end):
                lost = _lost_at_the_end(mine, ours, other, theirs)
            is_like = not _is_lost(_first(long, other.middle[0][0]), theirs, ours)
            if lost and is_like and len(lost) <= len(other.middle) - len(mine.middle):
                start, end = lost[0]
                few_items, many_items = (len(each.middle) + _ENDS for each in (mine, other))
                yield ShortList(few_items, many_items, long.said[start:end])


_JOINTS: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"(?P<first>[^\W\d_]+)\s+(?:dan/atau|dan|atau|serta)\s+(?=[^\W\d])"),
    "en": expression(r"(?P<first>[^\W\d_]+)\s+(?:and/or|and|or)\s+(?=[^\W\d])"),
}
"""Between two things, the first of which ends with the word before."""
_ONE_LOST = 1
"""Of three things, where two are left."""


def _left_as_two(
    short: LanguageVersion, long: LanguageVersion, many: Sequence[_Items], dictionary: Dictionary
) -> Iterator[ShortList]:
    """Yield the one list of three of *long* of which *short*, without a list, joins two: "training and certification".

    What *short* alone says may be the third in other words, unless *long* has words of its own for it.
    """
    said = without_asides(short.said, short.language)
    if len(many) != 1 or len(many[0].middle) != _ONE_LOST or _LISTS[short.language].search(said):
        return
    other = many[0]
    ours, theirs = (dictionary.terms(each.said, each.language) for each in (short, long))
    ends = _first(long, other.middle[0][0]), _last(other, theirs)
    if ends[1] is None or _is_lost(ends[0], theirs, ours):
        return
    lost = [each for each in (*other.middle, ends[1]) if _is_lost(each, theirs, ours)]
    if len(lost) != _ONE_LOST or not any(_joins_two(short, ours, theirs)):
        return
    (start, end) = lost[0]
    rest = [each for each in unanswered(theirs, ours) if not start <= each.start < end]
    extra = [
        each for each in unanswered(ours, theirs) if not _goes_with_another(each, ours, theirs)
    ]
    if len(runs(ours, extra)) <= len(runs(theirs, rest)):
        yield ShortList(_ENDS, len(other.middle) + _ENDS, long.said[start:end])


def _goes_with_another(word: Term, ours: Sequence[Term], theirs: Sequence[Term]) -> bool:
    """Return whether *word* stands right behind one that *theirs* answer, with which it is one thing: "nursery work"."""
    untold = unanswered(ours, theirs)
    return any(
        each.end + 1 == word.start and not each.function and each not in untold for each in ours
    )


def _left_beside_lists(
    short: LanguageVersion,
    few: Sequence[_Items],
    long: LanguageVersion,
    other: _Items,
    dictionary: Dictionary,
) -> Iterator[ShortList]:
    """Yield that of three things, which a list of *long* holds and none of the *few* lists of *short*, this joins two and lacks one: "extending or ending"."""
    ours, theirs = (dictionary.terms(each.said, each.language) for each in (short, long))
    end = _last(other, theirs)
    if len(other.middle) != _ONE_LOST or end is None:
        return
    items = [_first(long, other.middle[0][0]), *other.middle, end]
    lost = [each for each in items if _is_lost(each, theirs, ours)]
    kept = [_within([each], theirs) for each in items if each not in lost]
    listed = [each for items in few for each in _within(items.middle, ours)]
    if any(share_a_meaning(listed, each) for each in kept):
        return
    if len(lost) == _ONE_LOST and any(_joins(short, ours, *kept)):
        (start, stop) = lost[0]
        yield ShortList(_ENDS, len(items), long.said[start:stop])


def _within(spans: Sequence[tuple[int, int]], terms: Sequence[Term]) -> list[Term]:
    """Return those of *terms* that say something and stand within one of the *spans*."""
    return [
        each
        for each in terms
        if not each.function and any(start <= each.start < end for start, end in spans)
    ]


def _joins(
    text: LanguageVersion, own: Sequence[Term], one: Sequence[Term], two: Sequence[Term]
) -> Iterator[bool]:
    """Yield for each joint of *text* whether it joins what *one* and *two* mean."""
    for each in _JOINTS[text.language].finditer(text.said):
        behind = _last(_Items((), each.end()), own)
        before, after = _within([each.span("first")], own), _within([behind or (0, 0)], own)
        yield share_a_meaning(before, one) and share_a_meaning(after, two)


def _joins_two(
    text: LanguageVersion, own: Sequence[Term], others: Sequence[Term]
) -> Iterator[bool]:
    """Yield for each joint of *text* whether the *others* answer to what it joins."""
    for each in _JOINTS[text.language].finditer(text.said):
        behind = _last(_Items((), each.end()), own)
        yield behind is not None and not any(
            _is_lost(item, own, others) for item in (each.span("first"), behind)
        )


def _lost_at_the_end(
    mine: _Items, ours: Sequence[Term], other: _Items, theirs: Sequence[Term]
) -> list[tuple[int, int]]:
    """Return the last item of *other* if it is lost, and the last one of *mine* is no other word for it, but stands elsewhere in the list of *other*."""
    own, last = _last(mine, ours), _last(other, theirs)
    if not own or not last or _is_lost(own, ours, theirs) or not _is_lost(last, theirs, ours):
        return []
    return [last]


def _last(items: _Items, terms: Sequence[Term]) -> tuple[int, int] | None:
    """Return where the word behind the joint of *items* stands, with what is one with it: "saudara kandungnya"."""
    behind = [each for each in terms if each.start >= items.end and not each.function]
    if not behind or behind[0].start > items.end + _ARTICLE:
        return None
    phrase = takewhile(lambda each: each.meanings & behind[0].meanings, behind)
    *_before, last = phrase if behind[0].meanings else behind[:1]
    return behind[0].start, last.end


_GOES_ON = expression(r"[^.,;:]{0,60}?\b(?:and|or|dan|atau|serta)\b", re.IGNORECASE)
"""Behind what only seems the last joint: "Buddhist and Hindu temples and orphanages"."""
_ARTICLE = 6
"""Letters that a small word may take before an item."""


_ENDS = 2
"""The first item of a list and its last one."""


def _lists(text: LanguageVersion, *, behind_asides: bool = False) -> list[_Items]:
    """Return the lists of *text*; *behind_asides*, the first item of one that opens with an aside stands behind that.

    "Tents, where possible, blankets and water" are three things, but "setting out, as a minimum, the work and the hours" two.
    """
    found = []
    spans = [each.span() for each in ASIDE[text.language].finditer(text.said)]
    for each in _LISTS[text.language].finditer(text.said):
        start, end = each.span("middle")
        items = [one.span() for one in _ITEM.finditer(text.said, start, end)]
        asides = [one for one in items if any(begin < one[0] < stop for begin, stop in spans)]
        opens = behind_asides and items[0] in asides
        items = [one for one in items if one not in asides][1 if opens else 0 :]
        said = [text.said[begin:stop] for begin, stop in items]
        if not any(_NO_ITEM.search(one) or len(one.split()) > _MOST_WORDS for one in said):
            found.append(_Items(items, each.end()))
    return found


def _first(text: LanguageVersion, middle: int) -> tuple[int, int]:
    """Return where the last word of the first item stands, before the *middle* ones of a list."""
    found = _LAST_WORD.search(text.said, max(0, middle - _REACH), middle)
    return found.span() if found else (middle, middle)


_REACH = 60
_LAST_WORD = expression(r"[^\W\d_]+(?=,\s+$)")
_ITEM = expression(r"[^,\s][^,]*")


def _is_lost(item: tuple[int, int], own: Sequence[Term], others: Sequence[Term]) -> bool:
    """Return whether *others* answer to no word of an *item*, of which the dictionary knows all, but for words that stand elsewhere as well: of "kesehatan fisik, kesehatan jiwa", "jiwa" counts."""
    words = [each for each in own if item[0] <= each.start < item[1] and not each.function]
    elsewhere = {each.text.casefold() for each in own if each not in words}
    words = [each for each in words if each.text.casefold() not in elsewhere]
    return (
        bool(words)
        and all(each.meanings for each in words)
        and len(unanswered(words, others)) == len(words)
    )
