"""From which day on, or until which, something was decided, told where that decision is cited: "mulai tanggal 14 Juli, sesuai dengan keputusan rapat".

Only the Indonesian is read. The decision is of the meeting that is cited by its day.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, facts
from mou_gen.startup.expressions import expression

_CITES = expression(
    r",?\s*\b(?:sesuai\s+dengan|menurut|berdasarkan|sebagaimana|seperti)\s+(?:\w+\s+){0,2}?(?:keputusan|kesepakatan|hasil|notula)\s+"
    r"(?:(?:dalam|dari|pada)\s+)?rapat\s+(?:pada\s+)?(?:hari\s+\w+,?\s+)?tanggal\s+$",
    re.IGNORECASE,
)
_WAY = expression(
    r"\b(?P<way>mulai|sejak|terhitung|sampai(?:\s+dengan)?|hingga|paling\s+lambat)\s+(?:pada\s+)?(?:hari\s+\w+,?\s+)?(?:tanggal\s+)?$",
    re.IGNORECASE,
)
_WAYS = {"mulai": "from", "sejak": "from", "terhitung": "from", "hingga": "until"}
_SAYS_NOTHING = expression(
    r"\b(?:mulai|sejak|terhitung|sampai|dengan|hingga|paling|lambat|hari|tanggal|berlaku|diberlakukan|tetap|rapat|keputusan|sesuai)\b",
    re.IGNORECASE,
)
_CHANGED = expression(
    r"\b(?:diubah|diundur\w*|ditunda|dipercepat|semula|menjadi|bukan|tidak|belum|seharusnya|terlambat)\b",
    re.IGNORECASE,
)
_ENOUGH = 2
"""Words in common by which a text tells what was decided."""


def cited_day(text: str) -> dt.date | None:
    """Return the day of the one meeting whose decision *text* cites."""
    days = [each.day for each in _dates(text) if _CITES.search(text, 0, each.start)]
    return days[0] if len(days) == 1 else None


def other_decided_days(text: str, decisions: Sequence[str]) -> Iterator[tuple[Fact, Fact]]:
    """Yield the one day in *text* that none of the *decisions* it cites has, and the day of the one that is on the same."""
    dates = _dates(text)
    cited = [each for each in dates if _CITES.search(text, 0, each.start)]
    told = [each for each in dates if each not in cited]
    way = _way(text, told[0]) if len(told) == 1 else ""
    if not way or len(cited) != 1 or _CHANGED.search(text):
        return
    matter = meanings(_SAYS_NOTHING.sub(" ", _CITES.sub(" ", text[: cited[0].start])))
    matter += meanings(_SAYS_NOTHING.sub(" ", text[cited[0].end :]))
    decided = [(each, one) for each in decisions for one in _dates(each)]
    if any(one.day == told[0].day for _decision, one in decided):
        return
    alike = [
        one
        for decision, one in decided
        if _way(decision, one) == way
        and in_common(matter, meanings(_SAYS_NOTHING.sub(" ", decision))) >= _ENOUGH
    ]
    if len({each.day for each in alike}) == 1:
        yield told[0], alike[0]


def _dates(text: str) -> list[Fact]:
    return [each for each in facts(text, "id") if each.day]


def _way(text: str, fact: Fact) -> str:
    """Return whether something is done `from` the day *fact* on, `until` or `by` it; "" where it is neither."""
    found = _WAY.search(text, 0, fact.start)
    word = found["way"].casefold().split()[0] if found else ""
    if word == "sampai":
        return "until"
    return "by" if word == "paling" else _WAYS.get(word, "")
