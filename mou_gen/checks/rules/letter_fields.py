"""A letter, record or list prints everything in its official form, and its dates are possible.

Facts that are not known yet are printed as blanks and are not findings. The rule finds omissions
that are easily overlooked: a template without the time of a meeting, the receipt of a slip or a
part of the terms of reference; an empty list; an invitation to a meeting that is over; and a
handover record that does not say that the envelope was opened, its content compared with the
person, and the envelope closed again.

Passes: an invitation of 2 November to a meeting of 10 November.
Fails:  an invitation of 12 November to that meeting; a template without `tempat`; terms of reference
        without Pembiayaan; `benefits: []`; a slip without Penerima.
Source: Permendagri 1/2023, Lampiran I.C, I.D.4, I.D.6 and I.D.11; Permendagri 22/2020, article 7(2)
        (both read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedDate
from mou_gen.document import Blank, Document, Role, Value, paragraphs_below
from mou_gen.errors import Level, Problem
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.registry import document_kinds
from mou_gen.library.agreement_types import cited
from mou_gen.messages import _

ID = "letter-fields"
LEVEL = Level.WARNING
SOURCE = (
    "Permendagri 1/2023, Lampiran I.C, I.D.4, I.D.6 and I.D.11; Permendagri 22/2020, article 7(2)"
)
SURE = True
ATURAN = """Surat, berita acara, dan daftar memuat unsur bentuk resminya, dan tanggalnya masuk akal.

Hal yang belum diketahui dicetak sebagai isian kosong dan bukan temuan. Yang ditemukan ialah hal
yang mudah terlewat: templat tanpa waktu rapat, tanpa tanda terima surat pengantar, atau tanpa salah
satu bagian Kerangka Acuan Kerja; daftar yang kosong; undangan untuk rapat yang sudah lewat; dan
berita acara serah terima yang tidak menyebut bahwa sampul dibuka, isinya dicocokkan dengan
orangnya, dan sampul ditutup kembali.

Lulus:  undangan tanggal 2 November untuk rapat 10 November.
Gagal:  undangan tanggal 12 November untuk rapat itu; templat tanpa `tempat`; Kerangka Acuan Kerja tanpa
        Pembiayaan; `benefits: []`; surat pengantar tanpa Penerima.
Sumber: Permendagri 1/2023, Lampiran I.C, I.D.4, I.D.6, dan I.D.11; Permendagri 22/2020, Pasal 7 ayat (2)
        (keduanya dibaca lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield what a document does not print, and days and numbers that cannot be right."""
    if case.document.kind in document_kinds():
        yield from _not_printed(case)
    if isinstance(case.record, InvitationLetter):
        yield from _called_late(case.record)


def _not_printed(case: Case) -> Iterator[Problem]:
    document, kind = case.document, document_kinds()[case.document.kind]
    nodes = (each for each in document.nodes if isinstance(each, Value | Blank))
    own = {_path(each.origin.path) for each in nodes if each.origin.file == document.file}
    for key in kind.prints:
        if not any(_is_of(path, key) or _is_of(key, path) for path in own):
            message = _("the document does not print `{key}`", key=key)
            hint = _("print it in the template")
            yield Problem(parts.first_line_of(document), message, hint, ID, LEVEL, missing=key)
    text = " ".join(parts.plain_text(document).casefold().split())
    for words in kind.says:
        if words not in text:
            message = _("the document does not contain `{words}`", words=words)
            hint = _("add it to the template, as in the official form")
            yield Problem(parts.first_line_of(document), message, hint, ID, LEVEL, missing=words)
    law = kind.headings_by(case.record)
    yield from _without_parts(document, kind.headings(case.record), law)
    signatures = parts.signatures(document)
    lines = parts.plain_text(signatures).splitlines() if signatures else []
    above = [each.rstrip(",") for each in lines]
    for name in kind.signed_over:
        if name not in above:
            message = _("the signature of `{name}` is missing", name=name)
            hint = _("print both signatures, as in the official form")
            yield Problem(parts.first_line_of(document), message, hint, ID, LEVEL, missing=name)


def _without_parts(terms: Document, headings: tuple[str, ...], law: str) -> Iterator[Problem]:
    sections = (each for each in paragraphs_below(terms) if each.role is Role.SECTION)
    there = "\n".join(each.text for each in sections).casefold()
    for part in headings:
        if part not in there:
            message = _("the document lacks the part `{part}`", part=part)
            hint = _("print it, with its heading ({law})", law=cited(law))
            yield Problem(parts.first_line_of(terms), message, hint, ID, LEVEL, missing=part)


def _is_of(path: str, whole: str) -> bool:
    """Return whether *path* is *whole* or below it; what is unknown as a whole is printed as one blank."""
    return f"{path}.".startswith(f"{whole}.")


def _path(path: str) -> str:
    """Return the key *path* without the places in its lists: `to[0].office` as `to.office`."""
    return re.sub(r"\[[^\]]*\]", "", path)


def _called_late(invitation: InvitationLetter) -> Iterator[Problem]:
    meeting = invitation.meeting.date
    if isinstance(meeting, SourcedDate) and invitation.date > meeting:
        message = _(
            "the invitation of {called} is later than the meeting of {meeting}",
            called=invitation.date,
            meeting=meeting,
        )
        hint = _("correct one of the two dates")
        yield Problem(meeting.origin.source, message, hint, ID, LEVEL)
