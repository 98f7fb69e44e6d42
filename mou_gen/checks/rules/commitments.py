"""No commitment is repeated, and the agreement between Nunukan and TTU contains all six.

A commitment that was copied and not changed states one duty twice. On the meeting of 25 September
2019, one report lists six commitments and another five, so a draft based on the second loses one.
All six are required if Nunukan and Timor Tengah Utara agree on the crime of trafficking in persons
and the recitals name that meeting or its six commitments. An agreement that rests on another
meeting has commitments of its own.

Passes: the six commitments of the example; two others in an agreement of the same regencies that
        names no such meeting.
Fails:  two commitments with the same text; the example without `focal-point-meetings`.
Source: the reports of the meeting by SBMI (six) and Prokal (five), both read; no signed text is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.data.values import LANGUAGES, SourcedText
from mou_gen.errors import Level, Problem
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.party import places_among
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "commitments"
LEVEL = Level.WARNING
SOURCE = "the six commitments of 25 September 2019, as reported by SBMI"
SURE = True
ATURAN = """Komitmen tidak ditulis dua kali, dan kesepakatan Nunukan dan TTU memuat keenam komitmennya.

Komitmen yang disalin tanpa diubah menyebut satu kewajiban dua kali. Tentang rapat 25 September
2019, satu berita memuat enam komitmen dan yang lain lima, sehingga draf yang disusun dari berita
kedua kehilangan satu. Keenamnya diminta jika Nunukan dan Timor Tengah Utara bersepakat tentang
tindak pidana perdagangan orang dan konsiderannya menyebut rapat itu atau keenam komitmennya.
Kesepakatan yang berdasar pada rapat lain memiliki komitmen sendiri.

Lulus:  enam komitmen dalam contoh; dua komitmen lain dalam kesepakatan kedua kabupaten yang tidak menyebut
        rapat itu.
Gagal:  dua komitmen dengan teks yang sama; contoh tanpa `focal-point-meetings`.
Sumber: pemberitaan rapat oleh SBMI (enam) dan Prokal (lima), keduanya dibaca; dokumen yang ditandatangani
        tidak diketahui.
"""

_REGIONS = {"65.03", "53.03"}
_SUBJECT = "tindak pidana perdagangan orang"
_MEETING = expression(r"\b25 September 2019\b|\b(?:enam|6 \(enam\)) komitmen\b", re.IGNORECASE)
_SIX = {
    "task-force-coordination": "Penguatan Koordinasi Gugus Tugas",
    "referral-system": "Pelayanan Saksi dan/atau Korban dan Rujukan Lintas Daerah",
    "law-enforcement-and-protection": "Kerja Sama Antardaerah dalam Penegakan Hukum dan Pelindungan Korban",
    "human-rights": "Penghormatan Hak Asasi Manusia",
    "cross-sector-cooperation": "Kerja Sama Lintas Sektor",
    "focal-point-meetings": "Pertemuan dan Komunikasi Rutin Focal Point",
}
"""Key and title of each, as in the example."""


def check(case: Case) -> Iterator[Problem]:
    """Yield commitments that say the same, and those of the six that are not there."""
    if isinstance(case.record, JointAgreement):
        yield from _duplicates(case.record)
        yield from _missing(case.record)


def _duplicates(agreement: JointAgreement) -> Iterator[Problem]:
    for tag in LANGUAGES:
        for part in ("title", "text"):
            known: dict[str, SourcedText] = {}
            for commitment in agreement.commitments or ():
                said = getattr(commitment, part).get(tag)
                if said is None:
                    continue
                words = " ".join(said.casefold().split()).strip(" .;")
                if words in known:
                    message = _told(part, commitment.key, known[words].origin.source.line)
                    hint = _("keep one of the two")
                    yield Problem(said.origin.source, message, hint, ID, LEVEL)
                known.setdefault(words, said)


def _told(part: str, key: str, line: int) -> str:
    """Return that the *part* of the commitment *key* stands on *line* already."""
    if part == "title":
        return _("the title of `{key}` is the same as on line {line}", key=key, line=line)
    return _("the text of `{key}` is the same as on line {line}", key=key, line=line)


def _missing(agreement: JointAgreement) -> Iterator[Problem]:
    regions = {place.code for place in places_among(agreement.parties)}
    subject = str(agreement.subject.id).casefold()
    if regions != _REGIONS or _SUBJECT not in subject or not agreement.commitments:
        return
    if not any(_MEETING.search(str(each.text.get("id", ""))) for each in agreement.recitals or ()):
        return
    there = {str(each.key) for each in agreement.commitments}
    titles = {each.title.get("id", "").casefold() for each in agreement.commitments}
    for key, title in _SIX.items():
        if key not in there and title.casefold() not in titles:
            message = _("the commitment `{title}` is missing", title=title)
            hint = _("add it with the key `{key}`, or say in a waiver why it was dropped", key=key)
            place = agreement.entries.place("commitments")
            yield Problem(place, message, hint, ID, LEVEL, missing=f"commitments[{key}]")
