"""Regions that a text names in one list: "Kabupaten Sleman, Klaten, dan Kabupaten Boyolali"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mou_gen.language.named_regions import NamedRegion
from mou_gen.language.regions import find_regions
from mou_gen.startup.expressions import expression

_JOINED = expression(
    r"[\s,]*(?:dan|and|serta|&)?\s*(?:(?:antara|between)\s+)?(?:the\s+)?"
    r"(?:Pemerintah(?: Daerah)?\s+|Government of (?:the )?)?",
    re.IGNORECASE,
)
_NEXT_NAME = expression(r"\s*,?\s*(?:dan|and|serta|,)\s+(?=[A-Z])")
_WORDS = expression(r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}")


def with_bare_names(text: str, named: Sequence[NamedRegion]) -> list[NamedRegion]:
    """Return *named* and the regions of the same kind that follow without it: "Kabupaten Sleman, Klaten, dan Boyolali"."""
    found: list[NamedRegion] = []
    for each in named:
        last: NamedRegion | None = each
        while last is not None:
            found.append(last)
            last = _following(text, last)
    return found


def _following(text: str, before: NamedRegion) -> NamedRegion | None:
    joint = _NEXT_NAME.match(text, before.end)
    words = _WORDS.match(text, joint.end()) if joint else None
    if words is None:
        return None
    parts = words[0].split()
    for count in range(len(parts), 0, -1):
        name = " ".join(parts[:count])
        for region in find_regions(f"{before.region.level} {name}"):
            if region.level == before.region.level:
                return NamedRegion(region, words.start(), words.start() + len(name), False)
    return None


def lists_of_regions(text: str, named: Sequence[NamedRegion]) -> Iterator[list[NamedRegion]]:
    """Yield the regions of *text* that stand in one list."""
    together = list(named[:1])
    for before, after in pairwise(named):
        if not _JOINED.fullmatch(text[before.end : after.start]):
            yield together
            together = []
        together.append(after)
    yield together
