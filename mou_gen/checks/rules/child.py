"""Nothing outside the sealed form identifies a child.

For a child who is a victim or witness, the law keeps secret not only the name but also the parents,
the address, the school and everything else that reveals who the child is. "Satu anak dari Desa
Contoh" names nobody, yet the whole village knows. The rule therefore searches every other document
for the school and the village of each child under `sealed`; whoever has no date of birth there that
can be read counts as a child. It also finds small numbers given
together with a place, schools mentioned in the same breath as a child, and the archive code for
child protection, 400.2.4, in the number of a letter or record that names a case: it tells the
registry what is in the envelope. `sealed-names` finds the names of the child and of the guardians.
A finding never repeats what it found.

Passes: `anak korban dirujuk dengan kode kasus`; a letter with the number `400.2.3/12/DSP3A`; `serah terima di Waingapu`, the
        seat of a party, in an agreement.
Fails:  `satu anak dari Desa Contoh`; `siswa SMP Negeri 1 Contoh menjadi korban`; `SDI Contoh` where
        the school is SD Inpres Contoh; `400.2.4/12/DSP3A`.
Source: UU 11/2012, articles 19 and 97 (seen in secondary sources); UU 35/2014, articles 59 and 64 i
    (read in full); Permendagri 83/2022, Lampiran B, for the codes (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.name_guard.sealed_facts import FactMatch, find_facts, names_seat
from mou_gen.checks.name_guard.told_cases import cases_in, names_a_case
from mou_gen.checks.wording import Wording, hidden_texts, open_texts
from mou_gen.errors import Level, Problem
from mou_gen.kinds.secrets import Secrets
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ATURAN = """Anak tidak dapat dikenali dari apa pun di luar formulir tertutup.

Bagi anak korban atau anak saksi, undang-undang merahasiakan bukan hanya nama, melainkan juga orang
tua, alamat, sekolah, dan hal lain yang mengungkapkan jati dirinya. "Satu anak dari Desa Contoh"
tidak menyebut nama, tetapi seluruh desa tahu. Karena itu, sekolah dan desa setiap anak di bawah
`sealed` dicari dalam setiap dokumen lain; orang yang tanggal lahirnya tidak ada atau tidak terbaca
dianggap anak. Aturan ini juga menemukan jumlah kecil yang disertai
tempat, sekolah yang disebut bersama seorang anak, dan kode arsip pelindungan anak, 400.2.4, dalam
nomor surat atau berita acara yang menyebut suatu kasus: kode itu memberi tahu tata usaha apa isi
sampulnya. Nama anak dan walinya ditemukan oleh `sealed-names`. Temuan tidak pernah mengulangi
isinya.

Lulus:  `anak korban dirujuk dengan kode kasus`; surat bernomor `400.2.3/12/DSP3A`; `serah terima di Waingapu`, tempat
        kedudukan salah satu pihak, dalam kesepakatan.
Gagal:  `satu anak dari Desa Contoh`; `siswa SMP Negeri 1 Contoh menjadi korban`; `SDI Contoh`
        jika sekolahnya SD Inpres Contoh; `400.2.4/12/DSP3A`.
Sumber: UU 11/2012, Pasal 19 dan Pasal 97 (dilihat dalam sumber sekunder); UU 35/2014, Pasal 59 dan Pasal 64
    huruf i (dibaca lengkap); Permendagri 83/2022, Lampiran B, untuk kodenya (dibaca lengkap).
"""

ID = "child"
LEVEL = Level.ERROR
SOURCE = "UU 11/2012, articles 19 and 97; UU 35/2014, articles 59 and 64 i"
SURE = True

_FEW = r"\d|10|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh"
_FEW_ENGLISH = r"\d|10|one|two|three|four|five|six|seven|eight|nine|ten"
_ANAK = (
    r"(?:\s+\(\w+\))?(?:\s+(?:orang|korban|saksi))*\s+(?:anak|remaja|pelajar|bayi|siswa|siswi)\b"
)
_CHILDREN = r"(?:\s+\(\w+\))?(?:\s+[\w-]+){0,2}?\s+(?:child(?:ren)?|minors?|boys?|girls?|pupils?)\b"
_PLACE = r"\s+(?:the\s+)?[A-Z]"
_SMALL_NUMBER = expression(
    rf"(?<!puluh )(?<!ratus )(?<!ribu )\b(?i:(?:seorang|{_FEW}){_ANAK})[^.;]{{0,60}}?\b(?:dari|asal|di){_PLACE}"
    rf"|(?<!-)\b(?i:(?:{_FEW_ENGLISH}){_CHILDREN})[^.;]{{0,60}}?\b(?:from|of|in|at){_PLACE}"
    rf"|\b(?i:an?{_CHILDREN})[^.;]{{0,60}}?\bfrom{_PLACE}"
)
_SCHOOL = expression(
    r"\b(?:(?:SDN?|SMPN?|SMAN?|SMKN?|MIN?|MTsN?|MAN?|PAUD|TK)\s+(?:Negeri\s+|Swasta\s+)?(?:\d+|[A-Z])"
    r"|(?i:sekolah (?:dasar|menengah pertama|menengah atas|luar biasa)|(?:elementary|primary|junior high|high|secondary) school)\s+(?:Negeri\s+)?(?:\d+|[A-Z]))"
)
_CHILD = expression(
    r"\b(?:anak|korban|siswa|siswi|pelajar|remaja|child(?:ren)?|victims?|pupils?|students?)\b",
    re.IGNORECASE,
)
_MENTIONED = (
    *("anak", "korban", "siswa", "siswi", "pelajar", "remaja", "bayi"),
    *("child", "victim", "minor", "boy", "girl", "pupil", "student"),
)
"""A text without one of these, in small letters, says nothing of a child: the rest is not tried on it."""
_CHILD_CODE = expression(r"(?<![\d.])400\.2\.4(?!\d)")

_Span = tuple[int, int]


def check(case: Case) -> Iterator[Problem]:
    """Yield what would let somebody recognise a child."""
    if case.document.sealed:
        return
    secrets = case.folder.secrets()
    hint = _("write only the case code; the place, school and family belong under `sealed`")
    for said in (*open_texts(case), *hidden_texts(case)):
        for span, message in (*_statements(said.text), *_facts(case, said, secrets)):
            yield Problem(said.place(*span), message, hint, ID, LEVEL)
    known = cases_in(case)
    if any(names_a_case(said.text, known) for said in open_texts(case)):
        yield from _code(case)


def _statements(text: str) -> Iterator[tuple[_Span, str]]:
    """Yield where *text* says too much about any child, each with a message."""
    small = text.casefold()
    if not any(word in small for word in _MENTIONED):
        return
    for found in _SMALL_NUMBER.finditer(text):
        message = _(
            "a small number of children and a place are named together: people there "
            "will know who they are"
        )
        yield found.span(), message
    for school in _SCHOOL.finditer(text) if _CHILD.search(_SCHOOL.sub("", text)) else ():
        yield school.span(), _("a school is named together with a child or victim")


def tells(found: FactMatch, text: str) -> bool:
    """Return whether *found*, in *text*, lets a child be recognised wherever it stands."""
    if not (found.person.child and found.fact.alone):
        return False
    return found.fact.what == "school" or (
        found.fact.what == "village" and _CHILD.search(text) is not None
    )


def _facts(case: Case, said: Wording, secrets: Secrets) -> Iterator[tuple[_Span, str]]:
    """Yield where *said* tells a sealed fact of a child, each with a message that does not."""
    for found in find_facts(said.text, secrets):
        if tells(found, said.text) and not names_seat(said, found, case):
            message = _("this is the village of a child in the sealed data")
            if found.fact.what == "school":
                message = _("this is the school of a child in the sealed data")
            yield (found.start, found.end), message


def _code(case: Case) -> Iterator[Problem]:
    """Yield that the number of the letter has the archive code for the protection of children."""
    for said in open_texts(case):
        for found in _CHILD_CODE.finditer(said.text):
            message = _(
                "the code `400.2.4` (child protection) reveals that the case concerns a child"
            )
            hint = _("use a general code, `400.2.3` or `400.9.8`")
            yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)
