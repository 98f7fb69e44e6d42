"""Words that are part of a sealed name, where they are surely nobody's: `kode etik`, `Rumah Sakit Santa Maria`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mou_gen.language.spelling import Word
from mou_gen.library.dictionary import is_plain_word
from mou_gen.library.words import common_names

_SMALL = frozenset(
    re.findall(r"\w+", "etik sila lopo sonaf sasando pinang cendana kenari bahari fajar")
)
"""Words that are a name with a capital letter, and none in small ones within a sentence."""
_SAINTS = frozenset(("santo", "santa", "santu", "st", "sto", "sta", "saint"))
_INSTITUTIONS = frozenset(
    re.findall(
        r"\w+",
        """universitas sakit rs rsu rsk yayasan paroki gereja sekolah tinggi sd sdk sdn smp smpk sma smak smk tk tkk seminari
    biara kapel stasi katedral klinik puskesmas panti asrama susteran stikes akademi institut politeknik koperasi
    kongregasi hospital university college school church parish foundation clinic""",
    )
)
_GROUPS = frozenset(
    re.findall(
        r"\w+", "tani nelayan ternak gapoktan poktan koperasi sanggar bumdes bumdesa kub kwt"
    )
)
"""Words right before the name of a group of farmers, fishers or weavers."""
_LATIN = frozenset(
    (first, second)
    for first, rest in (
        ("regina", "pacis caeli coeli rosari mundi apostolorum angelorum"),
        ("stella", "maris matutina"),
        ("maria", "assumpta immaculata mediatrix"),
    )
    for second in rest.split()
)
"""What the mother of Jesus is called in the names of schools and convents."""


def is_public_word(said: Sequence[Word], place: int) -> bool:
    """Return whether the word at *place* of *said* is a word of everybody, or of the name of an institution."""
    word = said[place]
    if not word.capital:
        return place > 0 and _is_small(word.key)
    if word.key == "sila":
        return any(each.key == "pancasila" for each in said)
    if not place:
        return False
    if said[place - 1].key in _GROUPS:
        return is_plain_word(word.key) or word.key in _SMALL
    before = {each.key for each in said[max(0, place - 4) : place]}
    pair = (word.key, said[place + 1].key) if place + 1 < len(said) else ()
    is_saint = said[place - 1].key in _SAINTS or pair in _LATIN
    return is_saint and bool(before & _INSTITUTIONS)


def _is_small(key: str) -> bool:
    """Return whether *key* is a word in small letters: of the dictionary, though many are called so, or of the list."""
    return key in _SMALL or (key in common_names() and is_plain_word(key))
