"""The references to provisions that a text writes out: "Pasal 4 ayat (3) huruf a", with what stands around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.wording import Wording
from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression

_LAW = expression(
    r"\b(?:Undang-Undang|UUD?|Peraturan|Perpres|Permendagri|Perda|PP|Keputusan|Kitab|KUHP|Qanun|Konvensi"
    r"|Instruksi|Anggaran Dasar|Laws? (?:Number|No)|the Law|Regulations?|Decrees?|Constitution|Convention"
    r"|Code|Charter|Treaty)\b",
)
_SENTENCE = expression(r"[.;](?=\s)")
_NEAR = 16
"""Characters between two pieces of one reference: "Pasal 4 ayat (3)", "huruf a, sampai dengan huruf c"."""
_LEVELS = ("article", "paragraph", "letter")
ReferencePieces = Mapping[str, Fact]
"""The pieces of one reference by their level: article, paragraph, letter."""


def references_in(said: Wording) -> Iterator[ReferencePieces]:
    """Yield each reference in what is *said* that is none to a law, by its levels."""
    found = [each for each in said.facts(FactKind.REFERENCE) if each.value[0] in _LEVELS]
    for together in _together(found):
        start, end = together[0].start, together[-1].end
        before, behind = sentence_around(said.text, start)[0], sentence_around(said.text, end)[1]
        if not _LAW.search(behind[:60]) and not _LAW.search(before[-80:]):
            yield from _single(together)


def names_a_span(piece: Fact) -> bool:
    """Return whether a *piece* names the first and the last of several: "Pasal 3 sampai dengan Pasal 6"."""
    return bool(_SPAN.search(piece.text))


_SPAN = expression(r"\s(?:sampai\s+dengan|hingga|s\.d\.|s/d|to|through)\s|[\w)]\s?[–-]\s?[\w(]")


def _together(found: Sequence[Fact]) -> Iterator[list[Fact]]:
    """Yield the pieces of *found* that stand beside each other, as they are one reference or several."""
    group: list[Fact] = []
    for each in found:
        if group and each.start - group[-1].end > _NEAR:
            yield group
            group = []
        group.append(each)
    if group:
        yield group


def _single(group: Sequence[Fact]) -> Iterator[ReferencePieces]:
    """Yield each reference of a *group*: of "Pasal 4 ayat (1) dan ayat (2)" two."""
    by_level = {level: [each for each in group if each.value[0] == level] for level in _LEVELS}
    several = [level for level, found in by_level.items() if len(found) > 1]
    rest = {level: found[0] for level, found in by_level.items() if len(found) == 1}
    if not several:
        yield rest
    elif several == ["article"] and not rest:
        yield from ({"article": each} for each in by_level["article"])
    elif len(several) == 1:
        lower = _LEVELS.index(several[0])
        above = {level: each for level, each in rest.items() if _LEVELS.index(level) < lower}
        yield from ({**above, several[0]: each} for each in by_level[several[0]])


def sentence_around(text: str, place: int) -> tuple[str, str]:
    """Return what comes before and after *place* in its sentence."""
    begin = max((0, *(found.end() for found in _SENTENCE.finditer(text, 0, place))))
    end = _SENTENCE.search(text, place)
    return text[begin:place], text[place : end.start() if end else len(text)]
