"""Which law a key is meant to name that is none of the list: `uu-22-19` and `UU 22/2019` mean `uu-22-2019`, and `uu-24-2019` is another law."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from mou_gen.startup.expressions import expression

_KEY = expression(r"(?P<kind>[a-z][a-z0-9-]*)-(?P<number>[1-9]\d*)-(?P<year>\d{4})")
_NEARLY = 0.8
"""How alike two kinds of laws are of which one is a misspelling of the other: perpu and perppu, and neither perbup nor perda."""


def meant_law(said: str, known: Iterable[str]) -> str:
    """Return the one of *known* keys that *said* writes in another way; "" where it may be the key of a law that is not listed."""
    keys = [each for each in map(_KEY.fullmatch, known) if each]
    kinds = {each["kind"] for each in keys}
    own = _KEY.fullmatch(said)
    if own and own["kind"] in kinds:
        return ""
    meant = [each for each in keys if _has_its_figures(said, each["number"], each["year"])]
    near = difflib.get_close_matches(
        _letters(said), {_letters(each["kind"]) for each in meant}, n=1, cutoff=_NEARLY
    )
    return next((each[0] for each in meant if _letters(each["kind"]) in near), "")


_SMALL = frozenset(("nomor", "no", "tahun", "thn", "number", "of", "year"))


def _letters(text: str) -> str:
    """Return the letters of the kind in *text*, but for what only says that a number or a year follows."""
    return "".join(each for each in re.findall(r"[a-z]+", text.casefold()) if each not in _SMALL)


def _has_its_figures(said: str, number: str, year: str) -> bool:
    """Return whether *said* has the *number* of a law and its *year*, or that in two figures or mistyped."""
    figures = re.findall(r"\d+", said)
    if len(figures) == 1:
        return figures == [number + year]
    if len(figures) != len((number, year)) or figures[0].lstrip("0") != number:
        return False
    return figures[1] in (year, year[2:]) or (
        len(figures[1]) != len(year)
        and bool(difflib.get_close_matches(figures[1], [year], cutoff=_NEARLY))
    )
