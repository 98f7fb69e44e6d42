"""A condition that all have to fulfil in one language, and any one of them in the other: "jika setiap PIHAK diwakili", "if any PARTY is represented"; "apabila kedua kepala badan sepakat", "if either head agrees"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.startup.expressions import expression

_MEMBERS = r"(?:PIHAK|anggota|wakil|peserta|daerah|kabupaten|kota|provinsi|desa|kelurahan|kecamatan|kelompok|dinas|instansi|penguji|juri|ahli|pemilik|bupati|pemerintah|unit|regu|negara|mitra|pemegang|orang\s+tua|ahli\s+waris|kepala|pimpinan|ketua|pejabat|pengurus|direktur)"
_OF_ALL = expression(
    r"\b(?:apabila|jika|bila|bilamana|kalau|asalkan|sepanjang|setelah)\b"
    rf"(?P<before>[^.;:,]{{0,60}}?)\b(?P<all>(?:setiap|tiap-tiap|masing-masing|semua|seluruh|segenap|kedua|ketiga|keempat)\s+{_MEMBERS})\b(?P<rest>[^.;:]{{0,120}})",
    re.IGNORECASE,
)
_OF_ANY = expression(
    r"\b(?:if|when|where|once|provided(?:\s+that)?|as\s+long\s+as|after|unless)\s+"
    r"(?:(?!(?:not?|in|at|on|under)\b)[^\W\d_]+\s+){0,5}?(?P<any>any(?:\s+(?:one\s+)?of\s+the)?|(?<!by\s)either(?:\s+of\s+the(?:\s+two)?)?|one\s+of\s+the(?:\s+(?:two|three|four))?)\s+(?P<what>[^\W\d_]+)(?P<rest>[^.;:]{0,120})",
    re.IGNORECASE,
)
_NOT_OF_PERSONS = frozenset(
    re.findall(
        r"\w+",
        "other time case way event further such more reason thing change dispute a an the his her their its of in by side",
    )
)
_OTHERWISE = expression(
    r"\b(?:tidak|bukan|belum|tanpa|tak|salah|satu|suatu|seorang|siapa|mana|apa|ada|terdapat|sesuatu|sebagian|melanggar|lalai|gagal|menolak|ditolak|keberatan|mengundurkan|menarik|terlambat"
    r"|sakit|meninggal|rusak|hilang|terkena|terdampak|mengalami|meminta|diminta|memerlukan|membutuhkan|menghendaki|bencana|wabah|kahar"
    r"|not?|never|without|every|each|all|both|everyone|one|the\s+other)\b",
    re.IGNORECASE,
)
"""Says that one is enough, or that what is meant is what befalls one of them: "apabila setiap PIHAK lalai" is written for any."""
_DONE_TOGETHER = expression(
    r"\b(?:(?:di)?hadir(?:i)?|(?:di|ter)wakili|setuju|disetujui|menyetujui|ditandatangani|menandatangani|sepakat|menyepakati|mengesahkan"
    r"|menerima|lulus|memenuhi|membayar|selesai|menyelesaikan)(?:nya)?\b",
    re.IGNORECASE,
)
"""What has to be so of all for something to hold; what only one intends or suffers is told of each."""


def conditions_of_all(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield the condition of all in Indonesian, of which English says that any one fulfils it."""
    mine, other = _OF_ALL.search(first.said), _OF_ANY.search(second.said)
    if mine is None or other is None or other["what"].casefold() in _NOT_OF_PERSONS:
        return
    if not _DONE_TOGETHER.search(mine["before"] + mine["rest"]):
        return
    if _OTHERWISE.search(mine["before"] + mine["rest"]) or _OTHERWISE.search(other["rest"]):
        return
    ours = FoundWords(mine["all"], *mine.span("all"))
    theirs = FoundWords(other["any"], *other.span("any"))
    yield from differences(first, [ours], second, [theirs])
