"""No text says that the identity of a victim or a child is disclosed.

If both languages lose a "dilarang" or "tidak boleh", the two texts agree and order what the law
forbids. The rule therefore warns of each sentence in which the identity or the personal data of a
victim, a witness or a child are disclosed, announced or published, unless it forbids this, limits
it, or mentions secrecy or consent. To read out or circulate their names is to disclose them.

Passes: `PARA PIHAK dilarang membuka identitas anak korban`; `hanya dapat diakses oleh pendamping`.
Fails:  `PARA PIHAK membuka identitas anak korban`; `Data pribadi korban boleh dicantumkan dalam
        notula`; `kasus dibahas dengan nama korban`; the same in English.
Not seen: a prohibition that is lost in a sentence that does not mention victims or children.
Source: UU 21/2007, articles 24 and 44; UU 11/2012, article 19 (seen in secondary sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import open_texts, pieces
from mou_gen.errors import Level, Problem
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "identity"
LEVEL = Level.WARNING
SOURCE = "UU 21/2007, articles 24 and 44; UU 11/2012, article 19"
SURE = False
ATURAN = """Tidak ada teks yang menyebut bahwa identitas korban atau anak dibuka.

Jika "dilarang" atau "tidak boleh" hilang dalam kedua bahasa, kedua teks tetap sama, tetapi
memerintahkan hal yang dilarang undang-undang. Karena itu, aturan ini memperingatkan setiap kalimat
yang membuka, mengumumkan, atau memublikasikan identitas atau data pribadi korban, saksi, atau anak,
kecuali jika kalimat itu melarangnya, membatasinya, atau menyebut kerahasiaan atau persetujuan. Membacakan atau membagikan nama mereka
sama dengan membuka identitas.

Lulus:  `PARA PIHAK dilarang membuka identitas anak korban`; `hanya dapat diakses oleh pendamping`.
Gagal:  `PARA PIHAK membuka identitas anak korban`; `Data pribadi korban boleh dicantumkan dalam
        notula`; `kasus dibahas dengan nama korban`; kalimat yang sama dalam bahasa Inggris.
Tidak terlihat: larangan yang hilang dalam kalimat yang tidak menyebut korban atau anak.
Sumber: UU 21/2007, Pasal 24 dan Pasal 44; UU 11/2012, Pasal 19 (dilihat dalam sumber sekunder).
"""

_WHAT = expression(r"\b(?:identitas|data pribadi|identit(?:y|ies)|personal data)\b", re.IGNORECASE)
_WHOSE = expression(
    r"\b(?:korban|saksi|anak|victims?|witness(?:es)?|child|children)\b", re.IGNORECASE
)
_DISCLOSED = expression(
    r"\b(?:(?:mem|di)buka|(?:meng|di)umumkan|(?:menye|dise)bar(?:luas)?kan|(?:mem|di)publikasikan|(?:men|di)cantumkan"
    r"|(?:men|di)siarkan|(?:men|di)tayangkan|publikasi|media|disclos(?:e|es|ed|ing)|announc(?:e|es|ed|ing)"
    r"|publish(?:es|ed|ing)?|publicity|broadcast|made public|stated in)\b",
    re.IGNORECASE,
)
_LIMITED = expression(
    r"\b(?:tidak|bukan|tanpa|jangan|dilarang|larangan|hanya|kecuali|rahasia|kerahasiaan|dirahasiakan|tertutup|persetujuan"
    r"|menolak|mencegah|melindungi|pelindungan|sanksi|pelanggaran|disamarkan|diancam|dipidana|dengan pidana|not|no|never|without|prohibit\w*|only|except|unless"
    r"|confidential\w*|secre\w+|sealed|seal|consent|refuse|prevent|protect\w*|sanctions?|breach\w*|punish\w*|an offence|liable to|anonym\w+)\b",
    re.IGNORECASE,
)
_VICTIMS = r"(?:lengkap\s+|asli\s+)?(?:para\s+)?(?:(?:saksi\s+dan/atau\s+|anak\s+)?korban|penyintas|orang\s+yang\s+dirujuk)"
_SAID = r"(?:disebut(?:kan)?|dibaca(?:kan)?|dibagikan|dilampirkan|ditampilkan|diedarkan|ditempel|dimuat)"
_SAYING = r"(?:menyebut(?:kan)?|membaca(?:kan)?|membagikan|melampirkan|menampilkan|mengedarkan|menempel(?:kan)?|memuat)"
_THEIR_NAMES = r"(?:full\s+)?names\s+of\s+(?:all\s+)?(?:the\s+)?(?:child\s+)?(?:victims|survivors|persons\s+referred)"
_SHOWN = r"(?:read\s+out|mentioned|listed|attached|circulated|displayed|posted|handed\s+out)"
_NAMES_ID = (
    rf"nama\b(?=\s*(?:$|[^\w\s]|(?:dan|atau|serta|beserta|lengkap|asli|terang|sebenarnya|masing-masing|panggilan|mereka|anak|saksi|orang|perempuan|pekerja|klien|keluarga|{_VICTIMS}"
    r"|yang|di|dalam|pada|oleh|untuk|kepada|secara|saat|ketika|agar|sehingga)\b))"
)
_NAMES_EN = r"names?\b(?!\s+of\s+(?!(?:all\s+|the\s+|child\s+){0,3}(?:victim|survivor|witness|person|child)))"
"""Of the victims: "dibahas menurut nama desa" tells of others."""
_BY_NAME = expression(
    r"\b(?:kasus|korban|penyintas|orang\s+yang\s+dirujuk)\b[^.;]{0,60}?\b(?:dibahas|dibicarakan|dipaparkan|disebut(?:kan)?|dibacakan)"
    rf"\s+(?:dengan|menurut)\s+(?:(?:kode\s+kasus|kode)\s+dan\s+)?(?:menyebut(?:kan)?\s+)?{_NAMES_ID}"
    rf"|\bnama\s+{_VICTIMS}\b[^.;]{{0,30}}?\b{_SAID}\b|\b{_SAYING}\s+(?:daftar\s+)?nama\s+{_VICTIMS}\b"
    r"|\b(?:cases?|victims?|survivors?|persons\s+referred)\b[^.;]{0,60}?\b(?:discussed|presented|mentioned|referred\s+to|read\s+out)"
    rf"\s+by\s+(?:(?:the\s+)?(?:case\s+)?code\s+and\s+)?(?:their\s+)?(?:full\s+)?{_NAMES_EN}"
    rf"|\b{_THEIR_NAMES}\b[^.;]{{0,30}}?\b{_SHOWN}\b"
    rf"|\b(?:reads?\s+out|mentions?|lists?|attach(?:es)?|circulates?|displays?|posts?)\s+(?:a\s+list\s+of\s+)?the\s+{_THEIR_NAMES}\b",
    re.IGNORECASE,
)
"""Victims who are called by name where others hear or read it: "kasus dibahas dengan nama", "the names of the victims are read out"."""
_KEEPS_SECRET = expression(r"\bmerahasiakan\b", re.IGNORECASE)
"""Before where something is kept secret: "merahasiakan identitas korban, termasuk di media sosial"."""
_SENTENCES = expression(r"(?<=[.;])\s+")


def check(case: Case) -> Iterator[Problem]:
    """Yield each sentence of *case* that has an identity disclosed."""
    for said in open_texts(case):
        for start, end in pieces(_SENTENCES, said.text):
            sentence = said.text[start:end]
            found = _disclosure(sentence)
            if found and not _LIMITED.search(sentence):
                message = _(
                    "{word}: the identity of a victim or a child may not be disclosed",
                    word=said.quoted(found[0]),
                )
                hint = _("write `dilarang` and `shall not`, or to whom alone it may be told")
                place = said.place(start + found.start(), start + found.end())
                yield Problem(place, message, hint, ID, LEVEL)


def _disclosure(sentence: str) -> re.Match[str] | None:
    """Return where *sentence* has an identity told, if it is that of a victim or a child."""
    found = _DISCLOSED.search(sentence)
    about = found and _WHAT.search(sentence) and _WHOSE.search(sentence)
    kept = found and _KEEPS_SECRET.search(sentence, 0, found.start())
    return found if about and not kept else _BY_NAME.search(sentence)
