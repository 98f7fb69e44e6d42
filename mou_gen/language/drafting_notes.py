"""What those who draft say to each other in a text: remarks in brackets, and marks that somebody dictated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.startup.expressions import expression

_CALLED = r"(?:bu|pak|bapak|ibu|mas|mbak|bang|kak|mr\.?|ms\.?|mrs\.?)"
_ASKED = (
    r"(?:tolong|pls)\s+[a-z]|\bplease\s+(?:re-?)?(?:check|confirm|verify|revise|fill|insert|update|ask|correct|see|add|delete|change|replace)\b|\bmohon\s+(?:di)?(?:cek|pastikan|koreksi|perbaiki|lihat|isi|ganti|sesuaikan|konfirmasi|baca|hitung|bantu|ditanyakan)"
    r"|(?:di)?cek(?:\s+\w+)?\s+(?:lagi|ulang|kembali|dulu|ya)\b|\b(?:angka|nama|tanggal|jumlah|nomor|data|kalimat|pasal)(?:nya)?\s+(?:belum\s+pasti|salah|benar|betul|sudah\s+benar|dari\s+mana)\b"
    r"|\b(?:menurut|sepertinya|kayaknya|rasanya)\s+(?:saya|aku|beliau)\b|\b(?:saya|aku)\s+(?:kira|rasa|ragu|lupa|(?:belum|tidak|kurang)\s+yakin|sudah\s+(?:ganti|ubah|tambah\w*)|ganti|ubah|tambah\w*|copy|salin)\b"
    r"|\b(?:kayaknya|gimana|dong|nih|yg|dgn|blm|sdh|utk|jgn|trims?|makasih|cmiiw)\b|\bya[,?!]?\s*(?:pak|bu|mas|mbak)\b|\bya\s*[?!]"
    r"|\b(?:perlu\s+konfirmasi|nanti\s+(?:diganti|diubah|dilengkapi|diisi|disesuaikan)|masih\s+menunggu\s+(?:data|angka|konfirmasi|jawaban)|lihat\s+(?:catatan|chat|email)\s+(?:rapat|kemarin|dari))\b"
    r"|\b(?:copas|copy[\s-]?paste|hasil salinan|versi lama|draf lama)\b|\b(?:apakah|apa)\s+(?:benar|betul|sudah|perlu|ini|masih)\b[^()]*\?"
    r"|\b(?:is|are)\s+(?:this|these|that|it|we)\s+(?:right|correct|sure|still|ok(?:ay)?)\b|\b(?:I|we)\s+(?:think|guess|am\s+not|are\s+not|aren't|changed|added|believe)\b"
    r"|\b(?:not\s+sure|fyi|thanks|thx|double[\s-]check|to\s+be\s+(?:checked|verified|confirmed))\b|\bcheck\s+(?:the\s+|this\s+)?(?:figure|amount|name|date|number|spelling|with)"
)
_IN_BRACKETS = expression(
    rf"[(\[]\s*(?:{_CALLED}(?:\s+[A-Z][\w.]*){{0,2}}\s*,|[^()\[\]]{{0,160}}?\b(?:{_ASKED}))[^()\[\]]{{0,200}}[)\]]",
    re.IGNORECASE,
)
_ADDRESSED = expression(
    rf"(?:^|[.;:]\s+)(?!bapak\s+dan)(?P<note>{_CALLED}(?:\s+(?-i:[A-Z])\w*){{0,2}},\s[^.;]{{0,160}}?\b(?:tolong|mohon|please|pls|cek|dicek|diperiksa|ya)\b)",
    re.IGNORECASE,
)
_OUTSIDE = expression(
    r"(?:^|[.;]\s+)(?P<note>(?:tolong|pls)\s+[a-z]+|please\s+(?:re-?)?check\s+(?:the|this|these)\s+(?:figures?|amounts?|names?|dates?|spelling|numbers?))\b",
    re.IGNORECASE,
)

_COUNTED = r"\d|\)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|nol|puluh|belas|ratus"
_ILL = (
    r"korban|pasien|anak|ia|dia|keadaan|kondisi|mengalami|sempat|masih|jatuh|sampai|hingga|dalam|tanda|adalah|ialah|dan|atau|status|sadar"
    r"|tidak|bukan|dengan|berupa|penyandang|ayahnya|ibunya|suaminya|istrinya|setelah|selama|sudah|telah|lalu|kemudian|memakai|menggunakan"
)
_SPOKEN_COMMA = expression(
    rf"(?<=\w\s)(?<!\d\s)(?<!\)\s)koma(?=\s+(?!(?:{_COUNTED}|selama|sejak|di|dan|atau|karena|akibat|setelah|atas|bawah)\b)[^\W\d_])"
    r"|\b(?:titik\s+koma|buka\s+kurung|tutup\s+kurung|(?:paragraf|baris|alinea)\s+baru(?=\s*[.;,]?\s*$|\s+[A-Z])|tanda\s+petik|garis\s+miring)\b"
    r"|(?<=[a-z]\s)(?:full\s+stop(?=\s*\.?\s*$)|semicolon\b|comma\b(?=\s+[a-z])|(?:open|close)\s+brackets?\b|new\s+paragraph(?=\s*\.?\s*$))",
    re.IGNORECASE,
)
_BEFORE_A_SIGN = expression(
    rf"\b(?:{_ILL}|{_COUNTED}|sebuah|suatu|pisah\w*|dipisahkan|oleh|sebagai|menulis|ditulis|ditandai|menutup|mencapai|complete|a|the|by|with|of|to|called|each|every|and|or|tanda|setiap|antar|pada|bentuk)\s+$",
    re.IGNORECASE,
)
_SPOKEN_STOP = expression(r"(?<=[^\W_]\s)titik(?=\s*$)", re.IGNORECASE)
_PLACE_BEFORE = expression(
    r"(?:\d|\)|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluh|belas|beberapa|setiap|tiap|semua|seluruh|sejumlah|berbagai"
    r"|suatu|sebuah|pada|di|ke|dari|antar|antara|per|jumlah|lokasi|penentuan|penetapan|letak|daftar|peta|koordinat|banyak|kedua|ketiga|masing-masing"
    r"|titik|dan|atau|mencapai|pe\w+an|me\w+|sampai|hingga|tanda|se|nama|kode|nomor|pemasangan|pemantauan|pengamatan|pengambilan|pengukuran|menentukan|menetapkan|para))\s*$",
    re.IGNORECASE,
)
_WORDS = 4


def remarks(text: str) -> Iterator[tuple[int, int]]:
    """Yield where *text* holds a remark among those who draft it: "(Bu, angkanya tolong dicek)"."""
    for found in _IN_BRACKETS.finditer(text):
        yield found.span()
    for pattern in (_ADDRESSED, _OUTSIDE):
        for found in pattern.finditer(text):
            yield found.span("note")


def spoken_signs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where *text* has the name of a mark for the mark, as who types from dictation leaves it: "koma", "titik"."""
    for found in _SPOKEN_COMMA.finditer(text):
        if not _BEFORE_A_SIGN.search(text[max(0, found.start() - _NEAR) : found.start()]):
            yield found.span()
    stop = _SPOKEN_STOP.search(text) if len(text.split()) > _WORDS else None
    if stop and not _PLACE_BEFORE.search(text[max(0, stop.start() - _NEAR) : stop.start()]):
        yield stop.span()


_NEAR = 24
