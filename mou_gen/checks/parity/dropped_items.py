"""An item of a list within a sentence that the list of the other language lacks: "peringatan dini, kesiapsiagaan, tanggap darurat, dan pelayanan"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.parity.pairs import LanguageVersion
from mou_gen.language.dictionary import Dictionary, Term, unanswered
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_ITEM_OF = {
    "id": r"(?=\S)[^,.;:()\d]{3,60}",
    "en": r"(?=\S)(?:(?!\s(?:and|or)\s)[^,.;:()\d]){3,60}",
}
_LISTS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf",\s+(?P<middle>{_ITEM_OF['id']}(?:,\s+(?!(?:dan|atau|serta)\b){_ITEM_OF['id']}){{0,30}}),\s+(?:dan|atau|serta)\s+(?=[^\W\d])"
    ),
    "en": expression(
        rf",\s+(?P<middle>{_ITEM_OF['en']}(?:,\s+(?!(?:and|or)\b){_ITEM_OF['en']}){{0,30}}),?\s+(?:and|or)\s+(?=[^\W\d])"
    ),
}
"""The items between the first and the last of a list, with the joint before the last."""
_MOST_WORDS = 4
_NO_ITEM = expression(
    r"\b(?:shall|may|must|will|is|are|was|were|has|have|wajib|dapat|harus|akan|telah|sudah|yang|which|who|that|where|selain|kecuali|di\s+luar|other\s+than|except|besides|antara\s+lain|misalnya|when|if|jika|apabila|bahwa|sehingga"
    r"|agar|supaya|tidak|not|namely|yaitu|yakni|such\s+as|seperti|termasuk|including|baik|maupun|sedangkan|while|dan|and|or|atau|serta)\b",
    re.IGNORECASE,
)
"""Says that commas part clauses, or that an item holds several."""


@value_class
class ShortList:
    """A list that has fewer items than that of the other text, and lacks one of them."""

    few: int
    many: int
    item: str


def dropped_items(
    short: LanguageVersion, long: LanguageVersion, dictionary: Dictionary
) -> Iterator[ShortList]:
    """Yield each list of *short* that has fewer items than that of *long* in its place, of which *short* says one nowhere."""
    few, many = _lists(short), _lists(long)
    if len(few) != len(many):
        return
    ours, theirs = (dictionary.terms(each.said, each.language) for each in (short, long))
    for mine, other in zip(few, many, strict=True):
        if len(mine) < len(other):
            lost = [each for each in other if _is_lost(each, theirs, ours)]
            is_like = not _is_lost(_first(long, other[0][0]), theirs, ours)
            if lost and is_like and len(lost) <= len(other) - len(mine):
                start, end = lost[0]
                yield ShortList(len(mine) + _ENDS, len(other) + _ENDS, long.said[start:end])


_ENDS = 2
"""The first item of a list and its last one."""


def _lists(text: LanguageVersion) -> list[list[tuple[int, int]]]:
    """Return where the items between the first and the last one of each list of *text* stand."""
    found = []
    for each in _LISTS[text.language].finditer(text.said):
        start, end = each.span("middle")
        items = [one.span() for one in _ITEM.finditer(text.said, start, end)]
        said = [text.said[begin:stop] for begin, stop in items]
        if not any(_NO_ITEM.search(one) or len(one.split()) > _MOST_WORDS for one in said):
            found.append(items)
    return found


def _first(text: LanguageVersion, middle: int) -> tuple[int, int]:
    """Return where the last word of the first item stands, before the *middle* ones of a list."""
    found = _LAST_WORD.search(text.said, max(0, middle - _REACH), middle)
    return found.span() if found else (middle, middle)


_REACH = 60
_LAST_WORD = expression(r"[^\W\d_]+(?=,\s+$)")
_ITEM = expression(r"[^,\s][^,]*")


def _is_lost(item: tuple[int, int], own: Sequence[Term], others: Sequence[Term]) -> bool:
    """Return whether *others* answer to no word of an *item*, of which the dictionary knows all."""
    words = [each for each in own if item[0] <= each.start < item[1] and not each.function]
    return (
        bool(words)
        and all(each.meanings for each in words)
        and len(unanswered(words, others)) == len(words)
    )
