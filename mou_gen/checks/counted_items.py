"""How many of an item a slip sends, beside how many of it the meeting decided to make and the evidence counts: 50 of 60 agreements."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from mou_gen.calculations.exchanged_digits import exchanges
from mou_gen.checks.case import Case
from mou_gen.kinds.letter import Item
from mou_gen.kinds.transmittal import Transmittal
from mou_gen.language.facts import Fact
from mou_gen.language.stated_amounts import amount_of, numbers_counted, sentences_of
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class

_TOLD = {
    "minutes": ("decisions.text", "follow_up.action", "progress.evidence.document"),
    "progress": ("progress.evidence.document",),
}
_OF_A_PART = expression(
    r"\b(?:untuk|bagi|dari|sebagian|sisa\w*|tahap|termin|kiriman|pertama|kedua|susulan|cadangan|contoh|tambahan|selebihnya)\b",
    re.IGNORECASE,
)
"""Says that not all of an item is sent, or more than that."""
_UNIT = r"(?:(?:berkas|lembar|eksemplar|rangkap|buah|unit|set|keping|batang|helai)\s+)?"
_ENDS = r"(?=\s*(?:[.,;:()]|$)|\s+(?:di|dari|oleh|dengan|pada|dan|yang|sampai|paling|sebelum|ke|dalam|telah|sudah)\b)"


@value_class
class CountedItem:
    """An item, and how many of it are told elsewhere, in which file or in which item."""

    item: Item
    told: Fact
    file: str


def counted_items(case: Case, slip: Transmittal) -> Iterator[CountedItem]:
    """Yield each of the items of *slip* of which all that is told in the folder counts another number, and always the same."""
    names = Counter(str(each.name).casefold() for each in slip.items)
    sent = {
        text.casefold() for each in case.beside("transmittal") for text in each.texts("items.name")
    }
    for item in slip.items:
        name = str(item.name).casefold()
        whole = item.count > 1 and names[name] == 1 and name not in sent
        if not whole or _OF_A_PART.search(f"{name} {item.note or ''}"):
            continue
        told = list(_told(case, name))
        if len({amount_of(fact) for fact, _file in told}) == 1:
            fact, file = told[0]
            if amount_of(fact) != int(item.count):
                yield CountedItem(item, fact, file)


_LEAST = 100
"""Of fewer than so many two numbers easily have the same digits."""


def miscounted_items(slip: Transmittal) -> Iterator[CountedItem]:
    """Yield each of the items of *slip* whose number is, with two digits exchanged, the one that another item tells of nothing that is sent.

    547 certificates go with a list of 547 head of cattle.
    """
    told = [
        (each, item)
        for item in slip.items
        for each in numbers_counted(f"{item.name}; {item.note or ''}")
    ]
    known = {int(item.count) for item in slip.items} | {amount_of(each) for each, _item in told}
    for item in slip.items:
        own = any(other is item for _fact, other in told)
        said = f"{item.name} {item.note or ''}"
        if item.count < _LEAST or own or _OF_A_PART.search(said):
            continue
        if [int(each.count) for each in slip.items].count(int(item.count)) > 1:
            continue
        meant = known & set(map(int, exchanges(str(int(item.count)))))
        having = [(each, other) for each, other in told if amount_of(each) in meant]
        sent = any(int(each.count) in meant for each in slip.items)
        if len(meant) == 1 and having and not sent:
            fact, other = having[0]
            yield CountedItem(item, fact, f"`{other.origin.path}`")


def _told(case: Case, name: str) -> Iterator[tuple[Fact, str]]:
    """Yield each number of what is called *name* in the minutes of the folder and in what is told between meetings, with its file."""
    for kind, paths in _TOLD.items():
        for outline in case.beside(kind):
            for text in (text for path in paths for text in outline.texts(path)):
                yield from ((fact, outline.file) for fact in _counts(text, name))


def _counts(text: str, name: str) -> Sequence[Fact]:
    behind = data_expression(rf"\s+{_UNIT}{re.escape(name)}{_ENDS}", re.IGNORECASE)
    return [
        each
        for _start, sentence in sentences_of(text)
        for each in numbers_counted(sentence)
        if behind.match(sentence, each.end)
    ]
