"""A side that is told by what it does, and is the other one in the other text: the region that asks for help and the one that gives it, the party that places people and the one that houses them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, LanguageVersion, exchanged_ways
from mou_gen.startup.expressions import expression

_SIDE_ID = (
    r"\b(?:daerah|pihak|kabupaten|kota|provinsi|pemerintah|instansi|dinas|badan|kantor|unit|regu|desa|puskesmas|rumah\s+sakit"
    r"|laboratorium|sekolah|gudang|pos|panti)\s+yang\s+(?:(?:telah|sedang|akan)\s+)?"
)
_SIDE_EN = r"(?:region|party|side|regency|city|province|government|agency|office|unit|crew|village|hospital|laboratory|school|depot|post|home|one)"
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


_BY_ITSELF = r"(?<!\bis )"
"""Before what a side does, and is not done to it: "the office that is sent the report" is the one that receives it."""
_AT_ITS_OWN = (
    r"[^.;]{0,80}?\b(?:di|pada)\s+(?:[^\W\d_]+\s+){0,3}?(?:[^\W\d_]{3,}nya|sendiri|milik)\b"
)
"""Behind "menempatkan", that it is with itself: the one that places people in its own home houses them."""
_PLACING: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf"{_SIDE_ID}(?:menempatkan|menitipkan|mengirim(?:kan)?|mengutus|memberangkatkan|merujuk|menyerahkan)\b(?!{_AT_ITS_OWN})",
        re.I,
    ),
    "en": expression(
        rf"{_ACTING}{_BY_ITSELF}(?:plac(?:es|ed|ing)|sen(?:ds|t|ding)|dispatch(?:es|ed|ing)|refer(?:s|red|ring))\b",
        re.I,
    ),
}
_HOUSING: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf"{_SIDE_ID}(?:menampung|menerima|menjadi\s+tuan\s+rumah|merawat|mengasuh)\b",
        re.I,
    ),
    "en": expression(
        rf"{_ACTING}{_BY_ITSELF}(?:accommodat(?:es|ed|ing)|hous(?:es|ed|ing)|host(?:s|ed|ing)|receiv(?:es|ed|ing)|admit(?:s|ted|ting)"
        r"|shelter(?:s|ed|ing)|tak(?:es|ing)\s+in|took\s+in|car(?:es|ed|ing)\s+for|look(?:s|ed|ing)\s+after)\b"
        rf"|\b(?:hosting|host|accommodating)\s+{_SIDE_EN}\b",
        re.I,
    ),
}
_PLACES: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b\w*(?:tempatk|titip|kirim|utus|berangkat|rujuk|serah|asal)\w*", re.I),
    "en": expression(
        r"\b(?:plac(?:e[sd]?|ing|ement)|send\w*|sent|dispatch\w*|refer\w*|origin|home|deliver\w*|hand\w*)\b",
        re.I,
    ),
}
_HOUSES: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b\w*(?:tampung|terima|tuan\s+rumah|rawat|asuh|layan|inap|tinggal|tuju)\w*", re.I
    ),
    "en": expression(
        r"\b(?:accommodat|hous[ei]|host|recei[vp]|recipient|admi[ts]|shelter|tak(?:e|es|ing|en)\s+in|took\s+in|car(?:e|es|ed|ing)\b|look|stay|serv|destin)\w*",
        re.I,
    ),
}
"""Words that may tell who sends people away, and with whom they stay."""
_SIDES = (
    ((_ASKING, _ASKS), (_GIVING, _GIVES)),
    ((_PLACING, _PLACES), (_HOUSING, _HOUSES)),
)
"""Which side does what, with all the words that may tell of it, and which does the other."""


def turned_roles(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield who asks in one text and gives in the other, where neither says what the other does: "daerah yang meminta bantuan"."""
    pairs = (pair for sides in _SIDES for pair in (sides, sides[::-1]))
    yield from exchanged_ways(first, second, pairs)
