"""Whether what is said of an offer of cooperation as a whole accepts it, or declines it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.stated_amounts import SENTENCE_END
from mou_gen.startup.expressions import expression

_BEGINS = r"(?:^|[.;,:]\s+|\b(?:bahwa|karena|sehingga|maka|untuk\s+itu|demikian)\s+)"
_OFFER = (
    r"(?:rencana\s+)?(?:kerja\s+sama|penawaran|tawaran)"
    r"(?:\s+(?:kerja\s+sama|yang\s+(?:Saudara\s+|telah\s+)?(?:di)?tawarkan|yang\s+disampaikan|tersebut|ini|itu|dimaksud|Saudara|Bapak|Ibu))*"
)
"""The offer as a whole, and not its scope or its term."""
_TAKE = r"(?:menerima|menyetujui|menyepakati|memenuhi)"
_TAKEN = r"(?:kami\s+)?(?:di)?(?:terima|setujui|sepakati|penuhi)"
_DECLINED = expression(
    rf"(?<!tidak )\b(?:menolak|(?:tidak|belum)\s+(?:(?:dapat|bisa|bersedia|akan)\s+)?(?:untuk\s+)?{_TAKE}|tidak\s+(?:dapat\s+|akan\s+)?(?:melanjutkan|menindaklanjuti))\s+{_OFFER}"
    rf"|{_BEGINS}{_OFFER}\s+(?:(?:terpaksa\s+)?(?:ditolak|kami\s+tolak)|(?:tidak|belum)\s+(?:dapat|bisa)\s+{_TAKEN}|tidak\s+dapat\s+(?:kami\s+)?(?:di)?(?:lanjutkan|tindak\s?lanjuti)"
    r"|tidak\s+(?:sesuai|sejalan|selaras)\s+dengan|tidak\s+(?:kami\s+)?(?:di)?(?:perlukan|butuhkan|terima|setujui))\b"
    r"|\b(?:tidak|belum)\s+(?:bersedia|berminat|berkeinginan)\s+(?:untuk\s+)?(?:bekerja\s+sama|(?:mengadakan|menjalin|melakukan|melaksanakan)\s+kerja\s+sama)"
    r"|(?<!tidak )(?<!tidak ada )(?<!tidak merasa )\bkeberatan\s+(?:untuk\s+bekerja\s+sama|(?:atas|terhadap|dengan)\s+(?:penawaran|tawaran))",
    re.IGNORECASE,
)
_ACCEPTED = expression(
    rf"(?:{_BEGINS}|\b(?:kami|dapat|bersedia|sepakat|setuju)\s+){_TAKE}\s+{_OFFER}"
    rf"|{_BEGINS}{_OFFER}\s+(?:(?:dapat|bisa|telah|sudah)\s+{_TAKEN}|(?:telah\s+|sudah\s+|sangat\s+)?(?:sesuai|sejalan|selaras)\s+dengan|(?:kami\s+)?(?:di)?(?:terima|setujui))\b"
    r"|\b(?:bersedia|setuju|sepakat|berminat)\s+(?:untuk\s+)?(?:bekerja\s+sama|(?:mengadakan|menjalin|melakukan|melaksanakan)\s+kerja\s+sama)",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"\b(?:namun|tetapi|hanya|apabila|jika|bila|kecuali|sepanjang|setelah|sebelum|sampai|tanpa|asalkan|agar|semula|sebelumnya|meskipun|walaupun|kalau|bukan|jangan|kekhawatiran|kemungkinan)\b",
    re.IGNORECASE,
)
"""Says something else of the offer too, or under a condition."""
_NOT = expression(r"\b(?:tidak|belum|tanpa|menolak|ditolak|keberatan|tolak)\b", re.IGNORECASE)
_RECEIVED = expression(r"\b(?:tanggal|hari|surat)\b", re.IGNORECASE)
"""Says that the letter has arrived."""


def declines_offer(text: str) -> bool:
    """Return whether a sentence of *text* declines the offer, without a condition."""
    return any(_DECLINED.search(each) for each in _plain_sentences(text))


def accepts_offer(text: str) -> bool:
    """Return whether a sentence of *text* accepts the offer, and says nothing against it."""
    plain = (each for each in _plain_sentences(text) if not _NOT.search(each))
    return any(_ACCEPTED.search(each) for each in plain if not _RECEIVED.search(each))


def _plain_sentences(text: str) -> Iterator[str]:
    sentences = map(str.strip, SENTENCE_END.split(text))
    return (each for each in sentences if not _OTHERWISE.search(each))
