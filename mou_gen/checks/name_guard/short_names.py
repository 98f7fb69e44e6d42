"""Finds what people are called by for short: `Vina` for Rekavina, `R.T.`; and each part of an own name.

In general such a word counts after one that introduces a person. In papers on the case, and beside its
code, it counts by itself there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.name_guard.introductions import is_called, is_courteous, tells_initials
from mou_gen.checks.name_guard.name_index import NameIndex
from mou_gen.language.regions import words_of_names
from mou_gen.language.spelling import Word
from mou_gen.library.words import common_names, known_words
from mou_gen.startup.expressions import expression

_LEAST = 3
"""Letters of a short form."""
_OF_EVERYBODY = frozenset(
    re.findall(
        r"\w+",
        """januari februari maret april mei juni juli agustus september oktober november desember
    january february march may june july august october december
    senin selasa rabu kamis jumat sabtu minggu utara selatan timur barat tengah tenggara daya
    pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesatu satu first second third
    contoh rekaan anak dewasa ibu bapak ayah wali orang tua bayi nama korban saksi child children indonesia
    rahasia biasa segera""",
    )
)
"""Words with a capital letter that any paper may say of a day, a region, a number or a role."""

_AGE = expression(
    r"(?:\.\s?,?\s?|\s?,\s?|(?=\s?\())\s?\(?(?:(?:P|L|Pr|Lk|F|M)\W{1,2})?\d{1,2}(?:\s?\)|\s?(?:tahun|thn|th|years?)\b)",
    re.IGNORECASE,
)
"""After initials, what they are of: no office is 25 years old."""
_RETURNS = frozenset(("pemulangan", "penjemputan", "kepulangan", "return"))
"""Before initials, what happens to people; before a word it may be a thing that is fetched."""

ShortMatch = tuple[int, int, int, bool]
"""Where it stands, the number of its name, and whether it is initials."""


def find_short_names(
    text: str, said: Sequence[Word], index: NameIndex, *, own: bool
) -> Iterator[ShortMatch]:
    """Yield where *text*, whose words are *said*, calls somebody of *index* for short.

    *own* says that the text is on the case of those in the index.
    """
    for place, word in enumerate(said):
        called = is_called(text, said, place)
        if not word.capital:
            yield from _in_small_letters(text, said, place, index, called=called, own=own)
            continue
        if letters := _letters(said, place):
            if called:
                yield from _initials(said, place, letters, index, own=own)
            elif len(letters) > 1 and (own or _is_of_somebody(text, said, place, letters)):
                yield from _first_and_last(said, place, letters, index, own=own)
        if len(word.key) < _LEAST or _is_in_heading(said, place):
            continue
        if own and word.key not in _OF_EVERYBODY | words_of_names():
            yield from ((word.start, word.end, each, False) for each in _parts(word.key, index))
        if not word.shouted:
            yield from _shortened(said, place, index, called=called or own)


_JOINS = frozenset("_-")


def _in_small_letters(
    text: str, said: Sequence[Word], place: int, index: NameIndex, *, called: bool, own: bool
) -> Iterator[ShortMatch]:
    """Yield the names of which the word at *place* is a part or the initials, as names of files write them: `sdri-yas`, `ktp_ybn.jpg`."""
    word = said[place]
    is_joined = word.start > 0 and text[word.start - 1] in _JOINS
    if word.key in known_words() or len(word.key) < _LEAST or not (called or (is_joined and own)):
        return
    yield from _shortened(said, place, index, called=True)
    for number, name in enumerate(index.names) if is_joined else ():
        if word.key == "".join(part[0] for part in name):
            yield word.start, word.end, number, True


def _is_in_heading(said: Sequence[Word], place: int) -> bool:
    """Return whether the word at *place* is in capital letters as one beside it is: not as a name is, `korban MELATI`."""
    beside = said[max(0, place - 1) : place + 2]
    return said[place].shouted and sum(each.shouted for each in beside) > 1


def _parts(key: str, index: NameIndex) -> Iterator[int]:
    """Yield the names of which *key* is a part."""
    return (number for number, name in enumerate(index.names) if key in name)


def _shortened(
    said: Sequence[Word], place: int, index: NameIndex, *, called: bool
) -> Iterator[ShortMatch]:
    """Yield the names of which the word at *place* begins or ends a part."""
    word = said[place]
    if word.key in known_words() or (word.key in common_names() and is_courteous(said, place)):
        return
    for number, name in enumerate(index.names):
        for part in name:
            if len(part) > len(word.key) and (
                (called and part.endswith(word.key))
                or (part.startswith(word.key) and (called or _is_by_initial(said, place, name)))
            ):
                yield word.start, word.end, number, False


def _is_by_initial(said: Sequence[Word], place: int, name: Sequence[str]) -> bool:
    """Return whether the initial of a part of *name* stands before *place*, or of a later part after it: `Reka S.`."""
    before = said[place - 1] if place else None
    if before and before.capital and before.key in {part[0] for part in name}:
        return True
    after = said[place + 1] if place + 1 < len(said) else None
    return bool(
        after
        and after.capital
        and after.key in {part[0] for part in name[1:]}
        and said[place].key not in common_names()
    )


def _letters(said: Sequence[Word], place: int) -> str:
    """Return the capital letters at *place*: in one word, or in words of one letter; "" for a word."""
    word = said[place]
    if word.shouted and len(word.key) < _LEAST and word.key not in known_words():
        return word.key
    letters = ""
    for each in said[place:]:
        if len(each.key) > 1 or not each.capital:
            break
        letters += each.key
    return letters


def _initials(
    said: Sequence[Word], place: int, letters: str, index: NameIndex, *, own: bool
) -> Iterator[ShortMatch]:
    """Yield the names that have *letters*, which stand at *place*, among their initials in this order."""
    if len(letters) < 2 and not own and not tells_initials(said, place):
        return  # `korban A` is anybody
    count = _count(said, place, letters)
    following = said[place + count : place + count + 1]
    for number, name in enumerate(index.names):
        strange = any(
            len(each.key) > 1 and each.capital and each.key not in name for each in following
        )
        if not strange and _is_among(letters, "".join(part[0] for part in name)):
            yield said[place].start, said[place + count - 1].end, number, True


def _is_of_somebody(text: str, said: Sequence[Word], place: int, letters: str) -> bool:
    """Return whether an age follows the *letters* at *place*, or their return is told of: `M.N., 25 tahun`, `MN (P/25)`."""
    if place and said[place - 1].key in _RETURNS:
        return True
    return _AGE.match(text, said[place + _count(said, place, letters) - 1].end) is not None


def _count(said: Sequence[Word], place: int, letters: str) -> int:
    """Return of how many words the *letters* at *place* are."""
    return 1 if len(said[place].key) > 1 else len(letters)


def _first_and_last(
    said: Sequence[Word], place: int, letters: str, index: NameIndex, *, own: bool
) -> Iterator[ShortMatch]:
    """Yield the names that begin and end with the first and the last of *letters*, which stand at *place* after no word for a person."""
    if _is_in_heading(said, place):
        return
    for each in _initials(said, place, letters, index, own=own):
        name = index.names[each[2]]
        if (letters[0], letters[-1]) == (name[0][0], name[-1][0]):
            yield each


def _is_among(letters: str, initials: str) -> bool:
    """Return whether *letters* occur in *initials* in their order."""
    rest = iter(initials)
    return all(letter in rest for letter in letters)
