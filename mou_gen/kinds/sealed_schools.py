"""Variants of school names: `SMP Negeri 3`, `SMPN 3`, `Sekolah Menengah Pertama Negeri Tiga`; `SDI Rekaan`, `SD Rekaan`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from mou_gen.language.numbers import cardinal, roman
from mou_gen.library.words import known_words
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_Words = tuple[str, ...]

_KINDS: Mapping[str, tuple[str, ...]] = {
    "tk": ("taman kanak kanak", "kindergarten"),
    "sd": ("sekolah dasar", "elementary school", "primary school"),
    "smp": ("sekolah menengah pertama", "sltp", "junior high school"),
    "sma": ("sekolah menengah atas", "slta", "smu", "senior high school", "high school"),
    "smk": ("sekolah menengah kejuruan", "stm", "vocational school"),
    "mi": ("madrasah ibtidaiyah",),
    "mts": ("madrasah tsanawiyah",),
    "ma": ("madrasah aliyah",),
    "slb": ("sekolah luar biasa",),
}
"""What each kind of school is called in other words."""
_OWNERS: Mapping[str, str] = {
    "n": "negeri",
    "i": "inpres",
    "k": "katolik",
    "s": "swasta",
    "it": "islam terpadu",
}
_HEAD = expression(
    rf"(?P<kind>{'|'.join(sorted(_KINDS, key=len, reverse=True))}|sltp|slta|smu|stm)(?P<owner>n|it?|k|s)?(?P<number>\d{{0,2}})"
)
_MOST_ROMAN = 10
"""The highest number that a school has in Roman numerals."""
_LEAST = 4
"""Letters of a word by which people know a school."""


@value_class
class _School:
    kind: str
    owner: str
    """A letter of `_OWNERS`, or ""."""
    number: str
    name: _Words


def is_school(head: Sequence[str]) -> bool:
    """Return whether the words *head*, before the name of a place, say that it is a school of a kind that is known."""
    return _parsed(head) is not None


def school_spellings(read: Sequence[str]) -> Iterator[_Words]:
    """Yield the words *read*, the name of a school, in each way in which they are written."""
    yield tuple(read)
    school = _parsed(read)
    if school is None or not (school.number or school.name):
        return
    for kind, name in product(_kinds(school), _names(school)):
        yield (*kind, *name)
        if name[0].isdecimal():
            yield (*kind[:-1], f"{kind[-1]}{name[0]}", *name[1:])
        elif not school.number:  # `Rekaan Elementary School`
            yield (*name, *kind)


def _parsed(read: Sequence[str]) -> _School | None:
    """Return the school that *read* names; None if it says no kind of school."""
    said = " ".join(read)
    for kind, others in _KINDS.items():
        for other in others:
            if f"{said} ".startswith(f"{other} "):
                return _rest(kind, "", read[len(other.split()) :])
    head = _HEAD.fullmatch(read[0]) if read else None
    if head is None:
        return None
    kind = next(each for each, others in _KINDS.items() if head["kind"] in (each, *others))
    numbered = [head["number"]] if head["number"] else []
    return _rest(kind, head["owner"] or "", [*numbered, *read[1:]])


def _rest(kind: str, owner: str, rest: Sequence[str]) -> _School:
    """Return the school of a *kind* whose name goes on with *rest*."""
    for letter, word in _OWNERS.items():
        for form in (letter, word):
            if " ".join(rest).startswith(f"{form} "):
                owner, rest = letter, rest[len(form.split()) :]
    numbered = bool(rest) and rest[0].isdecimal()
    return _School(kind, owner, rest[0] if numbered else "", tuple(rest[numbered:]))


def _kinds(school: _School) -> Iterator[_Words]:
    """Yield what may stand before the number or the name of *school*."""
    for said in (school.kind, *_KINDS[school.kind]):
        words = tuple(said.split())
        yield words
        for letter in dict.fromkeys(("n", school.owner or "n")):
            yield (*words, *_OWNERS[letter].split())
            yield (*words, letter)
            if len(words) == 1:
                yield (f"{said}{letter}",)


def _names(school: _School) -> Iterator[_Words]:
    """Yield the number and the name of *school*, or one rare word for the name, or its initials beside the number."""
    names = [school.name, *((each,) for each in school.name if _is_rare(each))]
    if not school.number:
        yield from (each for each in dict.fromkeys(names) if set(map(_is_rare, each)) != {False})
        return
    if len(school.name) > 1:
        names.append(("".join(each[0] for each in school.name),))
    for figure, name in product(_figures(int(school.number)), dict.fromkeys(names)):
        yield (figure, *name)


def _is_rare(word: str) -> bool:
    return len(word) >= _LEAST and word.isalpha() and word not in known_words()


def _figures(number: int) -> tuple[str, ...]:
    numerals = [roman(number).casefold()] if 0 < number <= _MOST_ROMAN else []
    return (str(number), f"{number:02}", cardinal(number, "id"), *numerals)
