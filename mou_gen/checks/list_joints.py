"""The "; dan" behind an item of a list, which stands before the last item and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.document import Label, Scheme
from mou_gen.kinds.amendment import Addendum
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_JOINT = expression(r";\s+(?:dan/atau|dan|atau|serta|and/or|and|or)(?P<mark>\s*[.;,])?\s*$")
_LETTERS = 2
"""The level of a list in an article; above it stand what begins anew after a list."""


@value_class
class MisplacedJoint:
    """Words that join an item to the next, where no next one is, or several are."""

    said: Wording
    start: int
    end: int
    is_last: bool
    """Whether no item follows."""


def misplaced_joints(case: Case) -> Iterator[MisplacedJoint]:
    """Yield each "; dan" behind the last item of a list, or before more than one item.

    An addendum quotes an item without those behind it, so there only what it states before its articles is looked at.
    """
    quotes = isinstance(case.record, Addendum)
    items = [each for each in open_texts(case) if each.label and _is_whole(each.label, quotes)]
    for _list, found in groupby(sorted(items, key=_list_of), key=_list_of):
        listed = [*found]
        for place, said in enumerate(listed):
            joint = _JOINT.search(said.text)
            if joint is None:
                continue  # most items: what follows them is not counted
            following = _siblings(listed[place + 1 :], _level(said))
            is_last = not following and not _goes_on(listed[place + 1 :])
            if joint["mark"] or is_last or _is_early(listed[:place], said, following):
                yield MisplacedJoint(said, *joint.span(), is_last=is_last)


def _is_whole(label: Label, quotes: bool) -> bool:
    return not quotes or label.sequence == "recitals"


def _list_of(said: Wording) -> tuple[str, str]:
    assert said.label, "only items are listed"
    return said.language, said.label.sequence


def _level(said: Wording) -> int:
    assert said.label, "only items are listed"
    return said.label.level


def _siblings(behind: Sequence[Wording], level: int) -> list[Wording]:
    """Return the items of the same list *behind* one of this *level*."""
    rest = takewhile(lambda each: _level(each) >= level, behind)
    return [each for each in rest if _level(each) == level]


def _goes_on(behind: Sequence[Wording]) -> bool:
    """Return whether a list above goes on right *behind* the last item of one inside it."""
    label = behind[0].label if behind else None
    return label is not None and (label.scheme is not Scheme.ARTICLES or label.level >= _LETTERS)


def _is_early(before: Sequence[Wording], said: Wording, following: Sequence[Wording]) -> bool:
    """Return whether several items follow what is *said*, and none *before* it is joined to the next."""
    mine = _siblings(before[::-1], _level(said))
    return len(following) > 1 and not any(_JOINT.search(each.text) for each in (*mine, *following))
