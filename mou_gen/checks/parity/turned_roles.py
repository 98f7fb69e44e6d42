"""A side that is told by what it does, and is the other one in the other text: the region that asks for help, the region that gives it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.startup.expressions import expression

_SIDE_ID = (
    r"\b(?:daerah|pihak|kabupaten|kota|provinsi|pemerintah|instansi|dinas|badan|kantor|unit|regu|desa|puskesmas|rumah\s+sakit"
    r"|laboratorium|sekolah|gudang|pos)\s+yang\s+(?:(?:telah|sedang|akan)\s+)?"
)
_SIDE_EN = r"(?:region|party|side|regency|city|province|government|agency|office|unit|crew|village|hospital|laboratory|school|depot|post|one)"
_ACTING = rf"\b{_SIDE_EN}\s+(?:that|which|who)\s+(?:has\s+|had\s+|is\s+)?"
_ASKING: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf"{_SIDE_ID}(?:meminta|memohon|membutuhkan|memerlukan|dibantu)\b|\bpeminta\b", re.I
    ),
    "en": expression(
        rf"{_ACTING}(?:ask(?:s|ed|ing)|request(?:s|ed|ing)|need(?:s|ed|ing)|seek(?:s|ing)|sought|requires?)\b"
        rf"|\b{_SIDE_EN}\s+(?:asking|requesting|needing|seeking|in\s+need)\b|\b(?:requesting|asking)\s+{_SIDE_EN}\b",
        re.I,
    ),
}
_GIVING: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf"{_SIDE_ID}(?:memberi(?:kan)?|membantu|mengirim(?:kan)?|menyediakan|meminjamkan)\b|\bpemberi\s+(?:bantuan|pertolongan)\b",
        re.I,
    ),
    "en": expression(
        rf"{_ACTING}(?:giv(?:es|ing)|gave|provid(?:es|ed|ing)|send(?:s|ing)|sent|lend(?:s|ing)|help(?:s|ed|ing)|assist(?:s|ed|ing)|suppl(?:ies|ied|ying)"
        rf"|offer(?:s|ed|ing)|render(?:s|ed|ing))\b|\b{_SIDE_EN}\s+(?:giving|providing|sending|lending|assisting)\b"
        rf"|\b(?:assisting|helping|providing|lending)\s+{_SIDE_EN}\b",
        re.I,
    ),
}
_ASKS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b\w*(?:minta|mohon|butuh|perlu|terima|peroleh|dapat|pinjam)\w*|\bdi(?:bantu|tolong|beri|kirim|layani)\w*",
        re.I,
    ),
    "en": expression(
        r"\b(?:ask|request|need|seek|require|receiv|recipient|obtain|get|borrow|call|appl[iy]|demand|want)\w*|\bsought\b"
        r"|\b(?:is|are|was|were|been|be|being)\s+(?:given|helped|assisted|supplied|lent|served|sent)\b",
        re.I,
    ),
}
_GIVES: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b\w*(?:beri|kirim|sedia|serah|sampai|salur|kerah|pinjam)\w*|\b(?:membantu|pembantu)\w*",
        re.I,
    ),
    "en": expression(
        r"\b(?:g[ai]v|provi[ds]|sen[dt]|len[dt]|help|assists|assisting|suppl|offer|render|deliver|contribut|deploy)\w*",
        re.I,
    ),
}
"""Words that may tell who is given something, and who gives it, wherever they stand."""


def turned_roles(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield who asks in one text and gives in the other, where neither says what the other does: "daerah yang meminta bantuan"."""
    for one, other in ((first, second), (second, first)):
        asking = _ASKING[one.language].search(one.said)
        giving = _GIVING[other.language].search(other.said)
        if asking is None or giving is None:
            continue
        also = _GIVES[one.language].search(one.said) or _ASKS[other.language].search(other.said)
        if not also:
            sides = (asking, giving) if one is first else (giving, asking)
            yield from differences(first, [_words(sides[0])], second, [_words(sides[1])])


def _words(found: re.Match[str]) -> FoundWords:
    return FoundWords(found[0], *found.span())
