"""The annexes that a letter, an agreement or what changes it names, by their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mou_gen.language.numbers import roman
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class

_ORDINALS = {
    **{roman(number).casefold(): number for number in range(1, 11)},
    **{
        each: number
        for number, each in enumerate(("pertama", "kedua", "ketiga", "keempat", "kelima"), 1)
    },
}
_NUMBER = rf"\s+(?P<number>{'|'.join(_ORDINALS)}|\d{{1,2}})"
_ANNEX = expression(
    rf"\b(?:lampiran|annex|attachment|enclosure){_NUMBER}\s+"
    r"(?:dari\s+)?(?:(?:surat|undangan|surat\s+undangan)\s+ini|(?:of|to)\s+this\s+(?:letter|invitation))\b",
    re.IGNORECASE,
)


_ANNEX_ALONE = expression(
    rf"(?<=\s)(?:dalam|pada|di|lihat|sesuai)\s+lampiran{_NUMBER}(?=\s*(?:[.,;)](?!\d)|$)|\s+(?:mohon|agar|harap|hendaknya|dapat|perlu)\b)",
    re.IGNORECASE,
)
"""An annex of which nothing more is said: that of the letter, where the sentence names no other paper."""
_OTHER_PAPER = expression(
    r"\b(?:kesepakatan|perjanjian|kontrak|adendum|keputusan|peraturan|permendagri|kerangka|pedoman|petunjuk|rencana|laporan"
    r"|notula|risalah|berita\s+acara|dokumen|naskah|surat\s+(?!ini|undangan))",
    re.IGNORECASE,
)
_LAW = expression(
    r"\b(?:Undang-Undang|UUD?|Perpres|Perda|PP|Kitab|KUHP|Qanun|Konvensi|Instruksi|Anggaran Dasar)\b"
)
_SENTENCE = expression(r"[.;](?=\s)")


def annexes_beyond(text: str, enclosed: int) -> Iterator[tuple[str, int, int]]:
    """Yield each annex that *text* of a letter calls its own, by a number above those *enclosed*, with its place."""
    for found in _ANNEX.finditer(text):
        if _count(found["number"]) > enclosed:
            yield found[0], *found.span()
    for found in _ANNEX_ALONE.finditer(text):
        begin = max((0, *(each.end() for each in _SENTENCE.finditer(text, 0, found.start()))))
        end = _SENTENCE.search(text, found.end())
        sentence = text[begin : end.start() if end else len(text)]
        of_another = _OTHER_PAPER.search(sentence) or _LAW.search(sentence)
        if not of_another and _count(found["number"]) > enclosed:
            yield found[0], *found.span()


_AGREEMENTS_ID = r"kesepakatan\s+bersama|nota\s+kesepa\w+|perjanjian(?:\s+kerja\s+sama)?|kontrak"
_AGREEMENTS_EN = (
    r"joint\s+agreement|memorandum(?:\s+of\s+\w+)?|(?:cooperation\s+)?agreement|contract"
)


_AS_A_PART = (
    r"(?:(?:yang|which)\s+)?(?:merupakan|menjadi|is|are|forms?)\s+(?:an?\s+)?"
    r"(?:bagian\s+(?:yang\s+)?tidak\s+terpisahkan|(?:integral|inseparable)\s+part)"
)
"""Between an annex and what it is said to be a part of."""


def _of_this(indonesian: str, english: str) -> re.Pattern[str]:
    """Return what finds an annex of the document in which it stands, by what that is called in each language."""
    return data_expression(
        rf"\b(?:lampiran|annex){_NUMBER}\s+(?:{_AS_A_PART}\s+)?(?:dari\s+)?"
        rf"(?:(?:{indonesian})\s+ini|(?:of|to)\s+this\s+(?:{english}))\b",
        re.IGNORECASE,
    )


_OF_THIS = {
    "agreement": _of_this(_AGREEMENTS_ID, _AGREEMENTS_EN),
    "addendum": _of_this("adendum", "addendum"),
    "extension": _of_this("perpanjangan", "extension"),
    "termination": _of_this("pengakhiran", "termination"),
}


def own_annexes(text: str, kind: str) -> Iterator[tuple[int, int, int]]:
    """Yield the number of each annex that *text* calls one of this document, of a *kind*, and where it stands."""
    for found in _OF_THIS[kind].finditer(text):
        yield _count(found["number"]), *found.span()


_NUMBERED = expression(rf"\b(?:lampiran|annex){_NUMBER}\b", re.IGNORECASE)


def numbered_annexes(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield the number of each annex that *text* names, of whatever it is, and where it stands."""
    for found in _NUMBERED.finditer(text):
        yield _count(found["number"]), *found.span()


_OF_A_LAW = expression(
    r"\s+(?:dari\s+|pada\s+|(?:of|to)\s+(?:the\s+)?)?(?:Undang-Undang|UUD?|Peraturan|Perpres|Permen\w*|Perda|PP|Keputusan|Qanun|Instruksi"
    r"|Laws?|Regulations?|Government|Presidential|Minister\w*|Decrees?)\b"
)
_PART_OF_IT = expression(r"\b(?:tidak\s+terpisahkan|inseparable|integral)\b", re.IGNORECASE)
_ONE = expression(r"^(?:LAMPIRAN|ANNEX)$|\b(?:dalam|pada|in\s+the)\s+(?:Lampiran|Annex)\b(?!-)")
_SOME = expression(r"\b(?:lampir\w*|terlampir|dilampirkan|annex\w*|attach\w*)", re.IGNORECASE)


@value_class
class NamedAnnexes:
    """The annexes that the texts of a document name."""

    numbers: frozenset[int]
    introduced: frozenset[int]
    """Those of which a text says that they are a part of it."""
    has_one: bool
    """Whether it has an annex without a number."""
    is_certain: bool
    """Whether it speaks of no annexes but these."""

    @property
    def last(self) -> int:
        """The highest number that an annex of it may have; 0 where it has none."""
        return max((0, int(self.has_one), *self.numbers, *self.introduced))


def named_annexes(texts: Iterable[str]) -> NamedAnnexes:
    """Return which annexes the *texts* of a document name, and whether that is certain."""
    numbers, introduced, has_one, is_certain = set[int](), set[int](), False, True
    for text in texts:
        found = [number for number, end in _with_ranges(text) if not _OF_A_LAW.match(text, end)]
        numbers.update(found)
        introduced.update(found if _PART_OF_IT.search(text) else ())
        if _SOME.search(text) and not found and not _LAW.search(text):
            one = bool(_ONE.search(text.strip()))
            has_one, is_certain = has_one or one, is_certain and one
    return NamedAnnexes(frozenset(numbers), frozenset(introduced), has_one, is_certain)


_MORE = expression(
    r"(?:\s*(?:,|/|\bdan/atau|\bdan|\batau|\bserta|\band/or|\band|\bor)|\s*(?P<to>\bsampai\s+dengan|\bs\.d\.|\bhingga|\bto\b|[-–]))"
    rf"(?:\s*(?:lampiran|annex))?{_NUMBER}\b",
    re.IGNORECASE,
)


def _with_ranges(text: str) -> Iterator[tuple[int, int]]:
    """Yield each number of an annex in *text* and where its name ends: "Lampiran I sampai dengan IV" names four."""
    done = 0
    for last, start, end in numbered_annexes(text):
        if start < done:
            continue
        numbers = {last}
        while more := _MORE.match(text, end):
            end, number = more.end(), _count(more["number"])
            numbers |= set(range(last, number + 1)) if more["to"] else {number}
            last = number
        done = end
        yield from ((each, end) for each in sorted(numbers))


def _count(number: str) -> int:
    return _ORDINALS.get(number.casefold()) or int(number)
