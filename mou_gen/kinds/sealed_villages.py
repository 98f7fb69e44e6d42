"""Variants of the place that a person comes from: `Kecamatan Musi`, `Kec. Musi`, `Camat Musi`, `asal Musi`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.language.regions import words_of_names
from mou_gen.language.spelling import spelling_keys
from mou_gen.library.dictionary import is_plain_word
from mou_gen.library.words import known_words, ordinary_words

_Words = tuple[str, ...]

_VILLAGE = "desa|kelurahan|kampung|kampong|dusun|nagari|gampong|jorong|pekon|village|kel|ds|dsn"
_HEAD_OF_VILLAGE = "kades|kadus|lurah|kepala desa|kepala dusun|kepala kampung|village head of"
_DISTRICT = "kecamatan|distrik|district|subdistrict|kec"
_HEAD_OF_DISTRICT = "camat|head of district"
_FORMS = ((_VILLAGE, _HEAD_OF_VILLAGE), (_DISTRICT, _HEAD_OF_DISTRICT))
_KINDS = frozenset(re.findall(r"\w+", f"{_VILLAGE} {_DISTRICT}"))
_FROM = ("asal", "berasal dari", "warga", "penduduk", "kelahiran", "originating from", "comes from")
_BESIDE = ("dari", "di", "ke", "from", "in", "to")
"""Words before a place that any place has: alone they tell nothing."""
KINDS_AND_HEADS = frozenset(re.findall(r"\w+", " ".join(map(" ".join, _FORMS))))
"""The first words of a place with its kind, or with who heads it."""
LEADS = frozenset(re.findall(r"\w+", " ".join((*_FROM, *_BESIDE))))
"""Words before the name alone."""
_TOWN = "kota"
"""Begins the name of the district in which a town lies, and which everybody calls by the name of the town."""
_LEAST = 4
"""Letters of a word by which people know a village."""


def village_spellings(text: str) -> Iterator[tuple[_Words, bool]]:
    """Yield each way in which *text*, a village or district, is written, and whether it tells by itself."""
    read = spelling_keys(text)
    bare = tuple(each for each in read if each not in _KINDS)
    if not bare:
        return
    if bare[0] == _TOWN:
        yield from (((*form.split(), *bare), True) for form in _forms(read))
        return
    tells = len(bare) > 1 or not set(bare) <= known_words()
    if tells and not set(bare) <= ordinary_words():
        yield bare, True
        if len(bare) == 1 and not is_plain_word(bare[0]):
            return
    parts = [(each,) for each in bare if len(bare) > 1 and _is_rare(each)]
    for name in (bare, *parts):
        # many villages share the first word of `Rekaan Barat`
        sure = name == bare or len(parts) == len(bare)
        for form in (*_forms(read), *_FROM):
            yield (*form.split(), *name), sure
        for lead in _BESIDE:
            yield (lead, *name), sure and name != bare


def _forms(read: Sequence[str]) -> Iterator[str]:
    """Yield the words before the name of a place of the kind that *read* says, or of each kind."""
    said = _KINDS & set(read)
    for kinds, heads in _FORMS:
        if not said or said & set(kinds.split("|")):
            yield from (*kinds.split("|"), *heads.split("|"))


def _is_rare(word: str) -> bool:
    return len(word) >= _LEAST and word.isalpha() and word not in known_words() | words_of_names()
