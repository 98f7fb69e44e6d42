"""Of which figure a share is taken: "tiga perempat dari sasaran sebagaimana dimaksud pada ayat (1) huruf a, yaitu 67,5 persen"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from mou_gen.checks.references.article_parts import CitedPart, parts_of_article
from mou_gen.document import Article
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, is_fraction
from mou_gen.startup.expressions import expression

_OF = expression(
    r"\s+dari\s+(?:[^\W\d_]+\s+){1,5}?(?:yang\s+)?(?:sebagaimana\s+)?dimaksud\s+(?:pada|dalam)\s+$",
    re.IGNORECASE,
)
"""Between a share and the reference to what it is taken of."""
_JOINED = expression(r"\s*(?:,|,?\s*dan)\s*", re.IGNORECASE)
_NAMELY = expression(r"\s*,?\s*(?:yaitu|yakni|atau)\s+(?:sebesar\s+|senilai\s+)?$", re.IGNORECASE)
_RESULTS = (FactKind.PERCENT, FactKind.MONEY)
_EXACT = Decimal("0.001")
"""By how much of itself a share may be rounded."""

_FEW = 2
"""More parts than these may have the figure by chance."""


def parts_with_the_base(
    before: str, behind: str, cited: CitedPart, own: str, article: Article
) -> tuple[CitedPart, ...]:
    """Return the few parts of *article* of whose figure the share between *before* and *behind* a reference is taken, where that of the part *cited* makes another sum.

    The paragraph *own*, in which the reference stands, is none of them.
    """
    shares, results = _shares(before), _results(behind)
    if not shares or len(shares) != len(results):
        return ()
    texts = {part: text for part, text in parts_of_article(article).items() if part[0] != own}
    fitting = [part for part, text in texts.items() if _fits(text, shares, results)]
    within = [part for part in fitting if part == cited or (part[0], "") == cited]
    return tuple(fitting) if len(fitting) <= _FEW and not within and cited in texts else ()


def _shares(before: str) -> list[Decimal]:
    """Return the shares that end the text *before* a reference to what they are taken of, each as a part of 1."""
    found: list[Fact] = []
    for each in reversed(facts(before, "id")):
        gap = before[each.end : found[0].start if found else len(before)]
        if not (_JOINED.fullmatch(gap) if found else _OF.fullmatch(gap)):
            break
        found.insert(0, each)
    return [
        amount_of(each) / (100 if each.kind is FactKind.PERCENT else 1)
        for each in found
        if each.kind is FactKind.PERCENT or is_fraction(each)
    ]


def _results(behind: str) -> list[Fact]:
    """Return the figures that begin the text *behind* a reference, of one kind."""
    found: list[Fact] = []
    for each in facts(behind, "id"):
        gap = behind[found[-1].end if found else 0 : each.start]
        if each.kind not in _RESULTS or not (_JOINED if found else _NAMELY).fullmatch(gap):
            break
        found.append(each)
    return found if len({each.kind for each in found}) == 1 else []


def _fits(text: str, shares: Sequence[Decimal], results: Sequence[Fact]) -> bool:
    """Return whether *shares* of one figure of *text* are the *results*."""
    kind = results[0].kind
    bases = [amount_of(each) for each in facts(text, "id") if each.kind is kind]
    sums = [amount_of(each) for each in results]
    return any(
        all(
            abs(base * share - told) <= told * _EXACT
            for share, told in zip(shares, sums, strict=True)
        )
        for base in bases
    )
