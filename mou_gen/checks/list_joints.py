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
_OPEN = expression(r";\s*$")
_GOES_ON = expression(r";(?:\s+(?:dan/atau|dan|atau|serta|and/or|and|or))?\s*$")
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


def missing_joints(case: Case) -> Iterator[Wording]:
    """Yield each item of an article that ends with ";" alone and that one item follows, where its translation ends with "; and".

    Recitals need no "dan": the official samples list them without. An addendum quotes single items.
    """
    items = [each for each in open_texts(case) if each.label]
    joined = {each.id for each in items if _JOINT.search(each.text)}
    quotes = isinstance(case.record, Addendum)
    for _list, found in groupby(sorted(items, key=_list_of), key=_list_of) if not quotes else ():
        listed = [*found]
        for place, said in enumerate(listed):
            if said.id in joined and _is_open(said) and _is_last_but_one(listed, place):
                yield said


def _is_open(said: Wording) -> bool:
    """Return whether *said* is an item of an article that ends with a semicolon alone."""
    return _is_lettered(said) and bool(_OPEN.search(said.text))


def _is_last_but_one(listed: Sequence[Wording], place: int) -> bool:
    """Return whether one item follows the one at *place*, and none before it is joined to the next."""
    level = _level(listed[place])
    before = _siblings(listed[:place][::-1], level)
    return len(_siblings(listed[place + 1 :], level)) == 1 and not any(
        _JOINT.search(each.text) for each in before
    )


@value_class
class WrongEnd:
    """An item of a list that ends as the last one does, or the last one that does not."""

    said: Wording
    is_last: bool


def wrong_ends(case: Case) -> Iterator[WrongEnd]:
    """Yield each item of an article that ends with "." before another, or the last with ";", unlike its translation or its fellows."""
    if isinstance(case.record, Addendum):
        return
    items = [each for each in open_texts(case) if each.label]
    for _list, found in groupby(sorted(items, key=_list_of), key=_list_of):
        listed = [*found]
        for place, said in enumerate(listed):
            if _is_lettered(said) and (is_last := _is_wrong_end(listed, place, items)) is not None:
                yield WrongEnd(said, is_last)


def _is_lettered(said: Wording) -> bool:
    label = said.label
    return label is not None and label.scheme is Scheme.ARTICLES and label.level >= _LETTERS


def _is_wrong_end(listed: Sequence[Wording], place: int, items: Sequence[Wording]) -> bool | None:
    """Return whether the wrong mark of the item at *place* is that of the last one; None where its mark is right."""
    said = listed[place]
    mark, level = said.text.rstrip()[-1:], _level(said)
    following = _siblings(listed[place + 1 :], level)
    before = _siblings(listed[:place][::-1], level)
    others = [each for each in items if each.id == said.id and each.language != said.language]
    if mark == "." and following:
        fellows = [*before, *following[:-1], *others]
        return False if any(_GOES_ON.search(each.text) for each in fellows) else None
    if mark == ";" and not following and not _goes_on(listed[place + 1 :]):
        return True if any(each.text.rstrip().endswith(".") for each in others) else None
    return None
