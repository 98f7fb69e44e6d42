"""What is left of so many places, of which some are taken: 83 residents in 96 beds leave 13 beds free.

How many are taken is known where the text also says what share they are of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    SENTENCE_END,
    WrongAmount,
    amount_of,
    noun_behind,
)
from mou_gen.startup.expressions import expression

_OF = expression(
    r"\s*\)?\s+(?:dari|of)\s+(?:(?:the|all|seluruh|keseluruhan|total|jumlah)\s+){0,2}",
    re.IGNORECASE,
)
"""From a share to the places of which it is taken: "86,5% dari 96"."""
_LEFT = expression(
    r"(?:^|[.;,])\s*(?:(?:dengan\s+demikian|jadi|maka|oleh\s+karena\s+itu|karena\s+itu|sehingga|thus|hence|so|this|that|therefore)\s*,?\s+)?"
    r"(?:masih\s+)?(?:tersisa|sisanya|sisa|leaves|leaving|there\s+remain|there\s+are\s+still)\s+$",
    re.IGNORECASE,
)
"""From the beginning of a clause to how many places are left."""
_FREE = expression(
    r"\s+(?P<thing>[^\W\d_]+(?:\s+(?!(?:yang|kosong|belum|tidak|free|vacant|empty|unoccupied)\b)[^\W\d_]+)?)(?:\s+(?:yang\s+)?(?:kosong|belum\s+terisi|tidak\s+terisi|free|vacant|empty|unoccupied))?\s*(?:[.;,](?!\s+(?:karena|sebab|because|since)\b)|$)",
    re.IGNORECASE,
)
"""What is left of the places, and nothing that tells why, or of which of them."""
_WORD = expression(r"[^\W\d_]+")
_REACH = 80
_FAR = 400
"""Characters from the places to what is left of them."""
_MOST = 60


def wrong_rests_of_places(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield how many places are said in *text* to be left, where those that are taken leave another number."""
    told = list(facts(text, language))[:_MOST]
    numbers = [each for each in told if each.kind is FactKind.NUMBER and each.sure]
    shares = [each for each in told if each.kind is FactKind.PERCENT]
    for share in shares:
        whole = next((each for each in numbers if _OF.fullmatch(text, share.end, each.start)), None)
        if whole is None:
            continue
        taken = {amount_of(each) for each in _parts(text, numbers, share, whole)}
        behind = next((each for each in numbers if each.start > whole.end), None)  # no more taken
        left = behind if behind and _is_left(text, behind, whole) else None
        if left is not None and len(taken) == 1:
            made = amount_of(whole) - taken.pop()
            if made != amount_of(left):
                yield WrongAmount(left, made)


def _parts(text: str, numbers: Sequence[Fact], share: Fact, whole: Fact) -> Iterator[Fact]:
    """Yield the numbers in the sentence before a *share* of the *whole* that are this share of it."""
    places = -int(Decimal(share.value).normalize().as_tuple().exponent)
    unit = Decimal(10) ** -max(places, 0)
    for each in numbers:
        if each.end > share.start or SENTENCE_END.search(text, each.end, share.start):
            continue
        made = 100 * amount_of(each) / amount_of(whole) if amount_of(whole) else Decimal(0)
        if abs(made - amount_of(share)) < unit:
            yield each


def _is_left(text: str, number: Fact, whole: Fact) -> bool:
    """Return whether *number* tells how many of the *whole* are left: "Dengan demikian tersisa 13 tempat tidur kosong"."""
    noun = noun_behind(text, whole).rstrip("s")
    if not (
        0 < number.start - whole.end < _FAR
        and noun
        and noun_behind(text, number).rstrip("s") == noun
        and _LEFT.search(text, max(0, number.start - _REACH), number.start)
    ):
        return False
    if (free := _FREE.match(text, number.end)) is None:
        return False
    words = free["thing"].casefold().split()
    named = _WORD.findall(text[whole.end : whole.end + _REACH].casefold())
    return len(words) == 1 or words == named[: len(words)]
