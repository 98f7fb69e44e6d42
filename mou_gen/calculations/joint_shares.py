"""The share of several together, which lies between the shares of each: of 71% and 74% no 76%."""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, by_sentence
from mou_gen.startup.expressions import expression

_JOINT = {
    "id": expression(r"\b(?:gabungan|rata-rata|rerata)\b(?P<of>[^.;]{0,60})$"),
    "en": expression(r"\b(?:combined|joint|average|mean)\b(?P<of>[^.;]{0,60})$"),
}
_OF_OTHERS = expression(
    r"\b(?:nasional|provinsi|dunia|tahun\s+(?:lalu|sebelumnya)|bulan\s+lalu|target|paling|minim(?:al|um)|naik|turun|national|provincial|global"
    r"|last\s+year|previous|at\s+(?:least|most)|rose|fell)\b"
)
"""Behind "rata-rata": of more than is told, or of another time."""
_NOT_PARTS = expression(
    r"\b(?:naik|turun|meningkat|menurun|dari\s+jumlah|target|paling|minim(?:al|um)|ambang|rose|fell|increas\w+|decreas\w+|target|threshold"
    r"|at\s+(?:least|most))\b"
)
_COMPARED = expression(
    r"(?:\s*\([^)]{0,60}\))?\s+(?:lebih|di\s+(?:atas|bawah)|less|more|lower|higher|below|above)\b"
)
_FEWEST = 2
"""Parts of which there is a joint share."""


def impossible_joint_shares(text: str, language: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield each joint share in *text* that is above all of its parts, or below all, and the part nearest to it."""
    for found in by_sentence(text, facts(text, language)):
        shares = [each for each in found if each.kind is FactKind.PERCENT]
        if len(shares) <= _FEWEST:
            continue
        *parts, joint = shares
        told = _JOINT[language].search(text, parts[-1].end, joint.start)
        if not told or _OF_OTHERS.search(told["of"]) or _COMPARED.match(text, joint.end):
            continue
        if _NOT_PARTS.search(text, found[0].start, told.start()):
            continue
        amounts = sorted(parts, key=amount_of)
        if amount_of(joint) > amount_of(amounts[-1]):
            yield joint, amounts[-1]
        elif amount_of(joint) < amount_of(amounts[0]):
            yield joint, amounts[0]
