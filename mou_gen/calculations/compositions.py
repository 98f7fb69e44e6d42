"""The shares of which something consists make the whole: "terdiri atas 35% golongan O, 30% golongan B, 25% golongan A, dan 10% golongan AB".

Each share stands right before or right behind what it is of, in one list. What names a rest, or is far from a whole,
is left alone: a deduction may consist of a tax of 10% and a fee of 5%.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.breakdowns import PERSONS
from mou_gen.calculations.shares import SOMEBODY_ELSE
from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import SENTENCE_END, amount_of, counted_by_sentence, sum_of
from mou_gen.startup.expressions import expression

_CONSISTS = r"\b(?:(?:terdiri|tersusun)\s+(?:atas|dari)|dengan\s+(?:komposisi|susunan)|consist(?:s|ing)?\s+of|compris(?:es?|ing)|(?:made\s+up|composed)\s+of)\s+"
_WORD = r"(?!(?:dari|setiap|tiap|per|masing-masing|from|each|every|per)\b)[^\W\d_]+(?:-[^\W\d_]+)?"
_TOPIC = rf"{_WORD}(?:\s+{_WORD}){{0,5}}?"
_WORDS = r"(?:\s*\([^()]{1,80}\))?"
_JOINT = r"\s*(?:,\s*(?:(?:dan|serta|and)\s+)?|\s(?:dan|serta|and)\s+)"
_AS_TO = r"\s+(?:(?:dengan|with|at)\s+)?(?:(?:bobot|porsi|bagian|sebesar|sebanyak|(?:an?\s+)?(?:weight|share)\s+of|as\s+to)\s+)+"
_SHARE_FIRST = (
    expression(rf"{_CONSISTS}$", re.IGNORECASE),
    expression(rf"{_WORDS}\s+{_TOPIC}{_JOINT}", re.IGNORECASE),
    expression(
        rf"{_WORDS}\s+{_TOPIC}\s*(?:[.;,:]|\b(?:dan|serta|and|yang|which)\b|$)", re.IGNORECASE
    ),
)
_TOPIC_FIRST = (
    expression(rf"{_CONSISTS}{_TOPIC}{_AS_TO}$", re.IGNORECASE),
    expression(rf"{_WORDS}{_JOINT}{_TOPIC}{_AS_TO}", re.IGNORECASE),
    expression(rf"{_WORDS}\s*(?:[.;,:]|$)", re.IGNORECASE),
)
"""What stands before the first share of a list, between two and behind the last."""
_MORE_OF_IT = expression(
    r"[^.;]{0,60}(?:,\s*(?:serta|di\s+samping|selain|ditambah)\b|[.;]\s*(?:Sisanya|Selebihnya|Yang\s+lain|Lainnya|The\s+(?:rest|remainder|others))\b)",
    re.IGNORECASE,
)
"""Behind the last share: of what else it consists."""
_OF_A_SHARE = expression(
    rf"{_WORDS}\s+(?:di\s*antara(?:nya)?|dari(?:pada)?nya|dari\s+(?:antara|pada)nya|of\s+(?:which|whom|it|them|these|those))\b",
    re.IGNORECASE,
)
"""Behind a share of another share: "60% sawah, 70% di antaranya beririgasi"."""
_LEAST, _WHOLE = Decimal(85), Decimal(100)
_REACH = 160


def incomplete_compositions(text: str, language: str) -> Iterator[Sequence[Fact]]:
    """Yield the shares in a sentence of *text* of which something is said to consist, where they make less than the whole."""
    for start, stated in counted_by_sentence(text, language):
        stop = SENTENCE_END.search(text, stated[-1].end)
        end = stop.start() if stop else len(text)
        if SOMEBODY_ELSE.search(text, start, end) or _MORE_OF_IT.match(text, stated[-1].end):
            continue
        shares = [each for each in stated if each.kind is FactKind.PERCENT]
        is_exact = all(is_integral(amount_of(each)) for each in shares)
        most = _WHOLE - (0 if is_exact else Decimal("0.1") * len(shares))
        if len(shares) > 1 and _LEAST <= sum_of(shares) < most and _are_all(text, shares):
            yield shares


def exceeding_compositions(text: str, language: str) -> Iterator[Sequence[Fact]]:
    """Yield the shares in a sentence of *text* of which something is said to consist, where they make more than the whole."""
    for _start, stated in counted_by_sentence(text, language):
        shares = [each for each in stated if each.kind is FactKind.PERCENT]
        is_more = len(shares) > 1 and sum_of(shares) > _WHOLE + _ROUNDED * len(shares)
        if (
            is_more
            and all(amount_of(each) < _WHOLE for each in shares)
            and _are_all(text, shares)
            and not _may_be_counted_twice(text, shares)
        ):
            yield shares


_KIND = expression(r"(?:\s*\([^()]{1,60}\))?\s+(?P<kind>[^\W\d_][\w-]*)")
_SEXES = frozenset(("perempuan", "laki-laki", "wanita", "pria", "women", "men"))


def _may_be_counted_twice(text: str, shares: Sequence[Fact]) -> bool:
    """Return whether *shares* are of persons, who may be both women and young."""
    kinds = {found["kind"].casefold() for each in shares if (found := _KIND.match(text, each.end))}
    return bool(kinds & PERSONS) and not kinds <= _SEXES


_ROUNDED = Decimal("0.1")
"""What each share may be too much."""


def _are_all(text: str, shares: Sequence[Fact]) -> bool:
    """Return whether *text* lists nothing but these *shares*, each beside what it is of."""
    if any(_OF_A_SHARE.match(text, each.end) for each in shares):
        return False
    return any(
        before.search(text, max(0, shares[0].start - _REACH), shares[0].start)
        and behind.match(text, shares[-1].end)
        and all(between.fullmatch(text, one.end, other.start) for one, other in pairwise(shares))
        for before, between, behind in (_SHARE_FIRST, _TOPIC_FIRST)
    )
