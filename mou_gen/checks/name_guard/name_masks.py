"""Masked names: `R*kawati`, `Rek...ti`, `R_k_w_t_`, `D*** K***`.

Who writes so means a person. A word counts if what is seen of it is how a part of a name begins, goes
on and ends: of the same length as that part, or with three letters seen or more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.name_guard.name_index import NameIndex
from mou_gen.language.spelling import spelling_key
from mou_gen.library.words import known_words, ordinary_words
from mou_gen.startup.expressions import data_expression, expression

_COUNTED = "*•●■▪×_"
_MASK = rf"(?:[{_COUNTED}…]+|\.{{2,12}})"
_LETTER = r"[^\W_'’ʼ`]|['’ʼ`](?=[^\W_])"
_MASKED = expression(rf"(?<![^\W_])[^\W\d_](?:{_LETTER}){{0,60}}(?:{_MASK}(?:{_LETTER})*)+")
_SPLIT = expression(rf"({_MASK})")
_INITIALS = expression(r"(?<!\w)[^\W\d_][*•●■▪×]{2,}(?:\s[^\W\d_][*•●■▪×]{2,})+")
_LEAST = 4
_SEEN, _SEEN_FIRST = 3, 4
"""Letters that must be seen where the length is another, and where only the beginning is seen."""
_LONGEST = 60


def find_masked_names(text: str, index: NameIndex) -> Iterator[tuple[int, int, int, bool]]:
    """Yield where a masked name stands in *text*, the number of the name, and whether it is whole."""
    if not any(sign in text for sign in (*_COUNTED, "…", "..")):
        return
    for found in _INITIALS.finditer(text):
        for number in index.initials.get(spelling_key("".join(filter(str.isalpha, found[0]))), ()):
            yield found.start(), found.end(), number, True
    for found in _MASKED.finditer(text):
        if len(found[0]) <= _LONGEST:
            for number in _meant(found[0], index):
                yield found.start(), found.end(), number, False


def _meant(word: str, index: NameIndex) -> Iterator[int]:
    """Yield the names that have a part which *word* masks."""
    pieces = _SPLIT.split(word)
    seen = [spelling_key(each) for each in pieces[::2]]
    if not seen[0] or (word.endswith(("_", ".", "…")) and seen[0] in known_words()):
        return
    length = len("".join(seen) + "".join(pieces[1::2]))
    pattern = data_expression("".join(map(_gap, seen, [*pieces[1::2], ""])))
    for part, number in index.beginning.get(seen[0][0], ()):
        tells = len(part) >= _LEAST and part not in ordinary_words()
        enough = len(part) == length or _shows_enough(seen, pieces)
        if tells and enough and pattern.fullmatch(part):
            yield number


def _gap(seen: str, mask: str) -> str:
    """Return the pattern for the letters *seen* and the *mask* that follows them."""
    exact = f".{{{len(mask)}}}" if "_" in mask else ".{1,12}"
    return re.escape(seen) + (exact if mask else "")


def _shows_enough(seen: list[str], pieces: list[str]) -> bool:
    if "_" in "".join(pieces):
        return False
    if any(seen[1:]):
        return len("".join(seen)) >= _SEEN
    return len(seen[0]) >= (_SEEN if "*" in pieces[1] else _SEEN_FIRST) and pieces[1] != "*"
