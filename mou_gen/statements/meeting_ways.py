"""How a meeting is held, by its venue and by a sentence about it: by video conference, or face to face alone.

Only the Indonesian is read, and only a sentence that denies the other way for all: who may follow a meeting
in a room by video is told beside its venue.
"""

from __future__ import annotations

import re

from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression

_VIDEO = (
    r"(?:konferensi\s+video|video\s*conference|telekonferensi|daring|hibrida|hybrid|virtual|zoom)"
)
_ROOM = r"(?:tatap\s+muka|luring)"
_HOLD = "dilaksanakan|diselenggarakan|diadakan|digelar|berlangsung"
_HELD = rf"(?:(?:{_HOLD})\s+)"
_BY = r"(?:(?:secara|melalui|dengan|lewat|via)\s+)"
_ONLINE = expression(rf"\b{_VIDEO}\b", re.IGNORECASE)
_A_ROOM = expression(
    rf"\b(?:ruang(?:an)?|aula|gedung|kantor|pendopo|balai|hotel|{_ROOM})\b", re.IGNORECASE
)
_NO_VIDEO = expression(
    rf"\b(?:tidak|tanpa)\s+(?:(?:disediakan|menyediakan|tersedia|ada|{_HOLD})\s+)?(?:fasilitas\s+|sarana\s+|tautan\s+)?{_BY}?{_VIDEO}\b"
    rf"|\b{_HELD}(?:sepenuhnya\s+|hanya\s+|seluruhnya\s+){_BY}?{_ROOM}\b"
    rf"|\b{_HELD}{_BY}?{_ROOM}\s+(?:sepenuhnya|seluruhnya|saja)\b",
    re.IGNORECASE,
)
_NO_ROOM = expression(
    rf"\b(?:tidak|tanpa)\s+{_HELD}?{_BY}?{_ROOM}\b"
    rf"|\b{_HELD}(?:sepenuhnya\s+|hanya\s+|seluruhnya\s+){_BY}?{_VIDEO}\b"
    rf"|\b{_HELD}{_BY}?{_VIDEO}\s+(?:sepenuhnya|seluruhnya|saja)\b",
    re.IGNORECASE,
)
_NOT_ALL = expression(
    r"\b(?:bagi|untuk|oleh|peserta|undangan|sesi|kunjungan|peninjauan|makan|acara|kecuali|selain|apabila|jika|bila|rekaman|lagi|semula|sebelumnya"
    r"|berikutnya|pelatihan|lokakarya|hari\s+(?:pertama|kedua|ketiga))\b",
    re.IGNORECASE,
)
"""In a sentence about some who take part, a part of the meeting, or another one."""


def denied_way(text: str, venue: str) -> tuple[int, int] | None:
    """Return where *text* denies the way in which a meeting at this *venue* is held; None where it does not."""
    if _ONLINE.search(venue):
        denied = _NO_VIDEO
    elif _A_ROOM.search(venue):
        denied = _NO_ROOM
    else:
        return None
    for start, sentence in sentences_of(text):
        found = denied.search(sentence)
        if found and not _NOT_ALL.search(sentence):
            return start + found.start(), start + found.end()
    return None
