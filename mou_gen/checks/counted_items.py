"""How many of an item a slip sends, beside how many of it the meeting decided to make and the evidence counts: 50 of 60 agreements."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

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
_ENDS = r"(?=\s*(?:[.,;:()]|$)|\s+(?:untuk|bagi|kepada|di|dari|oleh|dengan|pada|dan|yang|sampai|paling|sebelum|ke|dalam|telah|sudah)\b)"


@value_class
class CountedItem:
    """An item, and how many of it are told elsewhere, in which file."""

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
