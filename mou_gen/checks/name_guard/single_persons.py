"""Whether a text tells of one person, whom a reader would know: "Korban asal ...", "seorang pasien", "ia".

Papers on cooperation speak of victims all the time, and of none: "korban hamil berhak atas layanan". What tells
of one person says which one, or what happened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.startup.expressions import expression

VICTIM = r"(?:korban|penyintas|klien|saksi|yang\s+dirujuk|victim|survivor|client|witness)"
_CARED_FOR = r"(?:pasien|ODH[AI]V?|PMI|pengidap|penderita|patient)"
"""Whom papers on health and on migrants speak of in the plural by the same word: "PMI telah diperiksa"."""
_PERSON = (
    rf"(?:{VICTIM}|{_CARED_FOR}|anak|bayi|remaja|perempuan|wanita|gadis|child|girl|boy|woman|minor)"
)
_ONE = r"(?:seorang|satu|1\s*\(satu\)|salah\s+satu|salah\s+seorang|one|a|an|this|that)"
_LAST = r"(?:itu|ini|tersebut|dimaksud|yang\s+bersangkutan|bersangkutan)"
_HAPPENED = (
    r"(?:telah|sudah|sedang|masih|baru|kini|sekarang|saat\s+ini|kemarin|asal|berasal|kelahiran|adalah|ialah|merupakan"
    r"|bernama|berinisial|berusia|berumur|positif|mengidap|menderita|tiba|lahir|melahirkan|was|is|has|had|from|comes|came|arrived)"
)
_SINGLE = expression(
    rf"\b{_ONE}\s+(?:orang\s+)?(?:\w+\s+){{0,1}}(?:{VICTIM}|{_PERSON}(?!\s+(?:yang|who|whose)\b))\b"
    rf"|\b{_PERSON}(?:\s+\w+){{0,3}}\s+{_LAST}\b"
    rf"|(?:^|[.;:,(]\s*|\b(?:bahwa|dan|karena|that|the)\s+){VICTIM}(?:\s+\(\w+\))?(?:\s+(?!yang\b|who\b)[\w-]+){{0,6}}?\s+{_HAPPENED}\b"
    r"|\b(?:ODH[AI]V?|PMI)\s+(?:asal\s+(?-i:[A-Z])|(?:berasal|bernama|berinisial|berusia|berumur)\b)"
    r"|\b(?:ia|dia|ybs|yang\s+bersangkutan|she|he)\b",
    re.IGNORECASE,
)
"""One person, as a text says it."""
_HIS = expression(
    r"\b(?:kondisi|keadaan|kesehatan|kehamilan|kandungan|suami|istri|ibu|ayah|anak|keluarga|usia|umur|kakak|adik|paman|bibi|tante|nenek|kakek|sepupu|pacar|bayi"
    r"|foto|video|berita|kasus|rumah|alamat|tinggi|tangan|kaki|gigi|tubuh|badan|wajah|rambut|kulit|perut|pelaku|perekrut|majikan|upah|gaji|zodiak)nya\b"
    r"|\b(?:her|his)\s+[a-z]+",
    re.IGNORECASE,
)
"""What is somebody's, who is the one of the case where a paper names a case."""
_ABOUT = expression(
    rf"(?:^|[.;:,(]\s*|\b(?:bahwa|karena|that|the|[Pp]emulangan|[Pp]enjemputan|[Kk]asus)\s+){VICTIM}(?!\w)"
    r"(?!\s+yang\b)(?!\s+who\b)",
    re.IGNORECASE,
)
"""What may be one person: the person begins a clause."""
_ANYBODY = expression(
    rf"\b(?:setiap|semua|seluruh|para|tiap|berbagai|calon|banyak|sejumlah|beberapa|sebagian|each|every|all|any|many|some)\s+(?:\w+\s+){{0,2}}{_PERSON}"
    rf"|\b{_PERSON}-{_PERSON}\b|\b(?:jika|apabila|bila|bilamana|kalau|dalam\s+hal|seandainya|misalnya|contohnya|if|whenever|where|in\s+case|for\s+example)\b"
    r"|\b(?:berhak|wajib|hak|entitled|rights?|victims|survivors|patients|shall|must|boleh|may|he\s+or\s+she|(?:his|her)\s+or\s+(?:her|his))\b",
    re.IGNORECASE,
)
"""Says what holds for anybody."""
TRAFFICKED = expression(rf"\b(?:{VICTIM}|ODH[AI]V?|PMI)(?!\w)", re.IGNORECASE)
OTHER_VICTIM = expression(
    r"\b(?:banjir|gempa\w*|bencana|longsor|kebakaran|kecelakaan|tsunami|erupsi|cuaca|gigitan|rabies|flood|earthquake|disaster|fire|accident)\b"
    r"|\b(?:pasien|pengidap|penderita|patients?)\b",
    re.IGNORECASE,
)
"""Whoever has come to harm otherwise, or is in a hospital: a cooperation on health tells of them."""
CAME_HOME = expression(
    r"\b(?:dipulangkan|pulang|pemulangan|dijemput|tiba|ditemukan|diselamatkan|diperdagangkan|dieksploitasi|dirujuk|return(?:s|ed)?|rescued|found|trafficked|referred)\b",
    re.IGNORECASE,
)
"""What happens to somebody who was trafficked."""
_SENTENCE = expression(
    r"(?<=[.;!?])(?<!\b(?:Kec|Kel|Kab|Bpk|Sdr|kec|kel|thn)\.)(?<!\b(?:Ds|Kp|Sr|Ny|Nn|Tn|th|No)\.)(?<!\bSdri\.)(?<!\b[A-Z]\.)\s+"
)
"""Where a sentence ends, and no word cut short."""


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of *text* begins and ends."""
    start = 0
    for found in _SENTENCE.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


def is_of_one(sentence: str) -> bool:
    """Return whether a *sentence* tells of one person."""
    return bool(_SINGLE.search(sentence)) and not _ANYBODY.search(sentence)


def may_be_of_one(sentence: str) -> bool:
    """Return whether a *sentence* may tell of one person."""
    return bool(_SINGLE.search(sentence) or _ABOUT.search(sentence)) and not _ANYBODY.search(
        sentence
    )


def tells_of_one(text: str) -> bool:
    """Return whether a sentence of *text*, in a paper that names a case, tells of its person."""
    said = (text[start:end] for start, end in sentence_spans(text))
    return any(
        is_of_one(each) or (_HIS.search(each) and not _ANYBODY.search(each)) for each in said
    )


def is_of_one_victim(sentence: str) -> bool:
    """Return whether a *sentence* tells of one person who was trafficked, as far as it says."""
    return (
        is_of_one(sentence)
        and TRAFFICKED.search(sentence) is not None
        and not OTHER_VICTIM.search(sentence)
    )


def sentence_at(text: str, place: int) -> str:
    """Return the sentence of *text* that stands at *place*."""
    return next(
        (text[start:end] for start, end in sentence_spans(text) if start <= place < end), ""
    )
