"""How many copies a slip sends for each of the things that the agreement counts: one form for each of 96 beds makes 96."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.calculations.exchanged_digits import exchanges
from mou_gen.data.values import SourcedText
from mou_gen.kinds.letter import Item
from mou_gen.language.days import MONTHS
from mou_gen.language.facts import FactKind, facts
from mou_gen.language.stated_amounts import amount_of, numbers_counted
from mou_gen.startup.expressions import expression

_FOR_EACH = expression(
    r"\s+[^\W\d_]+\s+(?:untuk|bagi|dari)\s+(?:setiap|tiap)\s+(?P<thing>[^\W\d_]+(?:\s+[^\W\d_]+)?)\s*[.]?\s*",
    re.IGNORECASE,
)
"""Behind how many there are for each: "satu lembar untuk setiap tempat tidur"."""


def exchanged_copies(items: Sequence[Item], sentences: Sequence[str]) -> Iterator[tuple[Item, int]]:
    """Yield each of *items* whose number is, with two digits exchanged, that for all that the *sentences* of the agreement count."""
    for item in items:
        told = _for_each(item.note) if item.note else None
        if told is None:
            continue
        each, thing = told
        made = {each * count for text in sentences for count in _counts(text, thing)}
        number = int(item.count)
        meant = made & set(map(int, exchanges(str(number))))
        if number not in made and len(meant) == 1:
            yield item, meant.pop()


_OF_SO_MANY = expression(
    r"(?<!\bnomor )(?<!\bno\. )(?<!\btanggal )(?<!\btgl )(?<!\bukuran )(?<!\bpasal )(?<!\d)(?P<number>[1-9]\d{1,3})(?:\s+\([^()]+\))?\s+"
    rf"(?!(?:tahun|hari|bulan|halaman|jam|menit|meter|sentimeter|cm|{'|'.join(MONTHS['id'])})\b)[^\W\d_]{{3,}}",
    re.IGNORECASE,
)
"""How many things are told in the name of an item: "Laporan keadaan 74 benda"."""


def transposed_copies(items: Sequence[Item]) -> Iterator[tuple[Item, int]]:
    """Yield each of *items* whose number is, with two digits exchanged, the one of things that its name tells: 74 sheets on 47 objects."""
    for item in items:
        told = {int(found["number"]) for found in _OF_SO_MANY.finditer(item.name)}
        number = int(item.count)
        if len(told) == 1 and number not in told and str(number) in exchanges(str(min(told))):
            yield item, min(told)


_A_LIST = expression(
    r"(?:Daftar|Rekapitulasi|Data)\s+(?P<number>[1-9]\d{0,3})(?:\s+\([^()]+\))?\s+(?P<things>[^\W\d_].*)",
    re.IGNORECASE,
)
"""An item that is a list of so many things: "Daftar 15 (lima belas) pemberi kerja"."""


_IS_ALL = expression(r"\s*(?:[.,;]|$)|\s+(?:dan|serta|beserta)\s", re.IGNORECASE)
"""Behind the name of things that are not only some of them: "pemberi kerja baru" are."""


def copies_of_a_list(items: Sequence[Item]) -> Iterator[tuple[Item, int]]:
    """Yield each of *items* of which there is one for each thing of a list, where the one list of these that is sent has another number."""
    lists = [found for item in items if (found := _A_LIST.match(item.name))]
    for item in items if lists else ():
        told = _for_each(item.note) if item.note else None
        if told is None:
            continue
        each, thing = told
        numbers = [
            int(found["number"])
            for found in lists
            if found["things"].casefold().startswith(thing)
            and _IS_ALL.match(found["things"], len(thing))
        ]
        if len(numbers) == 1 and int(item.count) != each * numbers[0]:
            yield item, each * numbers[0]


def _for_each(note: SourcedText) -> tuple[int, str] | None:
    """Return how many of what *note* says that there are for each, and for each what; None where it says no more than this."""
    numbers = [each for each in facts(note, "id") if each.kind is FactKind.NUMBER]
    found = _FOR_EACH.fullmatch(note, numbers[0].end) if len(numbers) == 1 else None
    if found is None or note[: numbers[0].start].strip():
        return None
    return int(amount_of(numbers[0])), found["thing"].casefold()


def _counts(text: str, thing: str) -> Iterator[int]:
    """Yield how many there are of a *thing*, as *text* says."""
    for each in numbers_counted(text):
        behind = text[each.end : each.end + len(thing) + 2].casefold().strip(" .,;")
        if behind.startswith(thing) and not behind[len(thing) : len(thing) + 1].isalpha():
            yield int(amount_of(each))
