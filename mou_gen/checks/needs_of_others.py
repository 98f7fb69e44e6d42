"""The region whose people need what an agreement is to bring, as a recital says, and which is no party.

Another region may be told of as where somebody comes from, travels or buys. But who needs the
agreement is at home in one of its parties: "bahwa petani di Kabupaten Dairi memerlukan kepastian pasar".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mou_gen.checks.party_lists import TOLD, is_strange
from mou_gen.kinds.party import Party, places_among
from mou_gen.language.named_regions import NamedRegion
from mou_gen.startup.expressions import expression

_WHO = expression(
    r"(?:^|\b(?:bahwa|that)\s+)(?:(?!dari\b|asal\b|from\b|ke\b)[^\W\d_]+(?:-[^\W\d_]+)?\s+){1,4}?"
    r"(?:(?:di|in|of)\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
_NEED = expression(
    r"\s+(?:(?:sangat|masih|juga|kerap|still|also|often)\s+)?"
    r"(?:memerlukan|membutuhkan|berhak|mengharapkan|kekurangan|kesulitan|mengalami\s+kesulitan"
    r"|belum\s+(?:memiliki|memperoleh|mendapat\w*|terlayani)|needs?|requires?|lacks?|(?:is|are)\s+(?:entitled|short)"
    r"|(?:has|have)\s+(?:difficulty|no))\b",
    re.IGNORECASE,
)
_ON_THE_WAY = expression(
    r"\b(?:migran|korban|saksi|pengungsi|wisatawan|perantau|transit|migrants?|victims?|witness\w*|refugees?|tourists?)\b",
    re.IGNORECASE,
)
"""Who may come from anywhere."""
_FROM = expression(
    r"^\s*(?:bahwa|that)\s+(?:(?:banyak|sejumlah|para|many|several)\s+)?(?:korban|saksi|victims|witnesses)"
    r"\s+(?:yang\s+)?(?:berasal\s+)?(?:dari|asal|from)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Begins a recital on those whom the agreement is about, and who come from one place."""


def needy_stranger(
    text: str, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> NamedRegion | None:
    """Return the only region that a recital names, if its people need something and it stands for a party of its province."""
    if len(named) != 1 or TOLD.search(text):
        return None
    (each,) = named
    from_there = _FROM.search(text[: each.start])
    if _ON_THE_WAY.search(text) and not from_there:
        return None
    beside = [
        place
        for place in places_among(parties)
        if place.code[:2] == each.region.code[:2] and place.level == each.region.level
    ]
    stands_for_one = (
        len(beside) == 1
        and each.region.level != "provinsi"
        and not each.as_head
        and is_strange(each.region, parties)
    )
    needs = _WHO.search(text[: each.start]) and _NEED.match(text, each.end)
    return each if stands_for_one and (needs or from_there) else None
