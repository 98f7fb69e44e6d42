"""The annexes that a letter or an agreement calls its own, by their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.numbers import roman
from mou_gen.startup.expressions import expression

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


_OF_AGREEMENT = expression(
    rf"\b(?:lampiran|annex){_NUMBER}\s+(?:dari\s+)?"
    r"(?:(?:kesepakatan\s+bersama|nota\s+kesepa\w+|perjanjian(?:\s+kerja\s+sama)?|kontrak)\s+ini"
    r"|(?:of|to)\s+this\s+(?:joint\s+agreement|memorandum(?:\s+of\s+\w+)?|(?:cooperation\s+)?agreement|contract))\b",
    re.IGNORECASE,
)


def annexes_of_agreement(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield the number of each annex that *text* calls one of this agreement, and where it stands."""
    for found in _OF_AGREEMENT.finditer(text):
        yield _count(found["number"]), *found.span()


def _count(number: str) -> int:
    return _ORDINALS.get(number.casefold()) or int(number)
