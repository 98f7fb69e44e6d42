"""Variants of school names: `SMP Negeri 3`, `SMPN 3`, `SMP 3`, `SMP Negeri Tiga`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from mou_gen.language.numbers import cardinal, roman
from mou_gen.startup.expressions import expression

_HEAD = expression(r"(tk|sd|smp|sma|smk|mi|mts|ma|slb|sltp|slta)(n?)(\d{0,2})")
_MOST_ROMAN = 10
"""The highest number that a school has in Roman numerals."""


def school_spellings(read: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the words *read*, the name of a school, in each way in which they are written."""
    yield tuple(read)
    head = _HEAD.fullmatch(read[0]) if read else None
    if not head:
        return
    rest = [*([head[3]] if head[3] else []), *read[1:]]
    rest = rest[1:] if rest[:1] in (["n"], ["negeri"]) else rest
    if not rest or not rest[0].isdecimal():
        return
    number, *more = rest
    kinds = ((head[1],), (f"{head[1]}n",), (head[1], "n"), (head[1], "negeri"))
    for kind, figure in product(kinds, _figures(int(number))):
        yield (*kind, figure, *more)
        yield (*kind[:-1], f"{kind[-1]}{figure}", *more)


def _figures(number: int) -> tuple[str, ...]:
    numerals = [roman(number).casefold()] if 0 < number <= _MOST_ROMAN else []
    return (str(number), f"{number:02}", cardinal(number, "id"), *numerals)
