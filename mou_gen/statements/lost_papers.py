"""Papers of a person that a text says to be lost or not there: "KTP yang bersangkutan hilang".

What is told of the papers of others, or of what was lost once and is back, counts for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression

_PAPERS = {
    "identity card": r"(?:kartu\s+tanda\s+penduduk|e-?KTP|KTP(?:-?el)?|identity\s+cards?)",
    "family card": r"(?:kartu\s+keluarga|family\s+cards?)",
    "passport": r"(?:paspor|passports?)",
    "birth certificate": r"(?:akt[ae]\s+(?:kelahiran|lahir)|birth\s+certificates?)",
    "diploma": r"(?:ijazah|diplomas?)",
    "marriage book": r"(?:buku\s+nikah|kutipan\s+akta\s+nikah|marriage\s+(?:book|certificate)s?)",
}
_PAPER = "|".join(f"(?P<p{n}>{pattern})" for n, pattern in enumerate(_PAPERS.values()))
_ANY_PAPER = expression(rf"\b(?:{_PAPER})(?:nya)?\b", re.IGNORECASE)
_OWN = (
    r"(?:nya\b|'s\b|\b(?:yang\s+(?:bersangkutan|dirujuk)|milik(?:nya)?|korban|penyintas|klien|asli(?:nya)?|atas\s+namanya|orang\s+yang\s+dirujuk"
    r"|elektronik|pribadi|dari|the|of|person|victim|original|her|his)\b)"
)
_STILL = (
    r"\b(?:juga|masih|kini|sekarang|diduga|dilaporkan|turut|ikut|sampai\s+(?:saat\s+ini|sekarang)|hingga\s+(?:kini|saat\s+ini)|saat\s+ini|is|are|was|has"
    r"|have|been|still|now|reportedly|dan|and|ikut|serta)\b"
)
_OTHERS_TOO = rf"(?:,?\s+(?:dan|serta|and)\s+(?:{_PAPER.replace('?P<p', '?P<q')})(?:-?nya)?)?"
_GONE = (
    r"\b(?:hilang|musnah|terbakar|dicuri(?!gai)|kecurian|raib|tertinggal|tidak\s+(?:ada|ditemukan|dibawa|dimiliki)|belum\s+(?:ada|dimiliki|dikembalikan)"
    r"|(?:masih|tetap)\s+(?:ditahan|dipegang|dikuasai|disita|disimpan)|lost|stolen|missing|burnt|(?:still\s+)(?:kept|held|withheld))\b"
)
_PAPER_IS_GONE = expression(
    rf"\b(?:{_PAPER})(?:-?nya)?{_OTHERS_TOO}(?:\s*{_OWN})*(?:\s+{_STILL})*\s+{_GONE}", re.IGNORECASE
)
_HAS_NO_PAPER = expression(
    r"\b(?:kehilangan|(?:tidak|belum)\s+(?:lagi\s+|pernah\s+)?(?:memiliki|mempunyai|membawa|memegang|punya)|lost|has\s+(?:no|lost)|does\s+not\s+have)"
    rf"\s+(?:her\s+|his\s+|the\s+|an?\s+|dokumen\s+|berupa\s+)*(?:{_PAPER})\b(?!\s+(?:dan\s+\w+\s+)?(?:suami|istri|ibu|ayah|orang\s+tua|anak|adik|kakak|majikan|keluarga|palsu|lain|kedua|Malaysia))",
    re.IGNORECASE,
)
_ONCE = expression(
    r"\b(?:sempat|pernah|semula|awalnya|dahulu|dulu|ketika|sewaktu|waktu\s+itu|saat\s+itu|hampir|jika|apabila|bila|agar|supaya|dikhawatirkan|takut"
    r"|(?:telah|sudah)\s+(?:\w+\s+)?(?:terbit|diterbitkan|diurus|dicetak|diganti\w*|ditemukan|kembali|dikembalikan|dibuat\w*|diperoleh|ada)"
    r"|ditemukan\s+kembali|(?<!belum )(?<!tidak )dikembalikan|pengganti|duplikat|palsu|bukan|once|when|found|returned|replac\w+|reissued|if|almost|false|fake)\b",
    re.IGNORECASE,
)
"""In a text on what is there again, or was lost by nobody."""
_COPY_OF = expression(
    r"\b(?:salinan|fotokopi|foto|pindaian|copy\s+of(?:\s+the)?)\s+$", re.IGNORECASE
)
_OF_OTHERS = expression(
    r"\b(?:suami\w*|istri\w*|ibu\w*|ayah\w*|bapak\w*|orang\s+tua\w*|wali\w*|adik\w*|kakak\w*|saudara\w*|majikan\w*|anaknya|pendamping\w*|palsu|laporan|surat"
    r"|keterangan|fotokopi|salinan|mother|father|husband|wife|parents?|sister|brother|copy|fake|report)\b",
    re.IGNORECASE,
)


def kind_of_paper(name: str) -> str:
    """Return which paper of the person the *name* of a document tells, "" for another one, or for several."""
    kinds = {_kind(each) for each in _ANY_PAPER.finditer(name)}
    return kinds.pop() if len(kinds) == 1 and not _OF_OTHERS.search(name) else ""


def lost_papers(text: str) -> Iterator[str]:
    """Yield which papers of the person whom *text* is about it says to be gone; none where one may be back."""
    if _ONCE.search(text):
        return
    for _start, sentence in sentences_of(text):
        for found in (*_PAPER_IS_GONE.finditer(sentence), *_HAS_NO_PAPER.finditer(sentence)):
            if not _COPY_OF.search(sentence, 0, found.start()):
                yield from _kinds(found)


def _kinds(found: re.Match[str]) -> Iterator[str]:
    said = found.groupdict()
    for place, kind in enumerate(_PAPERS):
        if said.get(f"p{place}") or said.get(f"q{place}"):
            yield kind


def _kind(found: re.Match[str]) -> str:
    return next(_kinds(found))
