"""Each party gives the agreement its own number, and a number starts with an existing code.

Two parties with one number, or one number for two parties, leave an archive without its entry. Where a
number begins with a classification code, the code is one of those for that kind of document. The codes stand
in `templates/law/codes.yaml`, which a regency extends; documents of before 2023 are not compared with them.

Passes: `numbers: [100.3.7.1/12/2026, 134/KB/2026]`; no numbers at all, which prints a blank a party.
Fails:  the same number twice; one number for two parties; `400.2.3/12/2026` for an agreement;
        `188.45/12/2026`; a template that prints no number.
Source: Permendagri 83/2022, Lampiran B (code tables read); that a number begins with the code is practice
        (Permendagri 1/2023, article 26, leaves it open), seen in secondary sources.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.document import Blank, Value
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.attendance import Attendance
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.letter import OfficialRecord
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.record import Record
from mou_gen.library.law import Law, read_law
from mou_gen.messages import _, _n

ID = "numbering"
LEVEL = Level.WARNING
SOURCE = "Permendagri 83/2022, Lampiran B"
SURE = True
ATURAN = """Setiap pihak memberi nomor sendiri, dan nomor diawali kode yang ada.

Satu nomor untuk dua pihak membuat arsip salah satunya tidak tercatat. Jika nomor diawali kode
klasifikasi, kode itu harus termasuk kode untuk jenis naskahnya. Kodenya tercantum dalam
`templates/law/codes.yaml`, yang dapat ditambah oleh daerah; dokumen sebelum tahun 2023 tidak dibandingkan.

Lulus:  `numbers: [100.3.7.1/12/2026, 134/KB/2026]`; tanpa nomor, sehingga dicetak isian kosong.
Gagal:  nomor yang sama dua kali; satu nomor untuk dua pihak; `400.2.3/12/2026` untuk kesepakatan;
        `188.45/12/2026`; templat yang tidak mencetak nomor.
Sumber: Permendagri 83/2022, Lampiran B (tabel kode dibaca); bahwa nomor diawali kode merupakan praktik
        (Permendagri 1/2023, Pasal 26 tidak mengaturnya), dilihat dalam sumber sekunder.
"""

_CODE = re.compile(r"(?:[A-Z]{1,2}-)?(?P<code>\d{3}(?:\.\d+)+)(?=[/\s-]|$)")


def check(case: Case) -> Iterator[Problem]:
    """Yield numbers that two parties share, that are missing, or that begin with no known code."""
    if isinstance(case.record, Agreement):
        yield from _parties(case.record)
        yield from _not_printed(case, case.record)
    yield from _codes(case)


def _parties(agreement: Agreement) -> Iterator[Problem]:
    numbers = agreement.numbers
    for index, number in enumerate(numbers):
        if number in numbers[:index]:
            message = _("two parties have the number `{number}`", number=number)
            hint = _("each party has its own number; leave out numbers that are not known yet")
            yield Problem(number.origin.source, message, hint, ID, LEVEL)
    if 0 < len(numbers) < len(agreement.parties):
        message = _n(
            "`numbers` has {numbers} for {n} party",
            "`numbers` has {numbers} for {n} parties",
            len(agreement.parties),
            numbers=len(numbers),
        )
        place, hint = agreement.entries.place("numbers"), _("write one per party, in their order")
        yield Problem(place, message, hint, ID, LEVEL, missing=f"numbers[{len(numbers)}]")


def _not_printed(case: Case, agreement: Agreement) -> Iterator[Problem]:
    nodes = (each for each in case.document.nodes if isinstance(each, Value | Blank))
    paths = {each.origin.path for each in nodes if each.origin.file == agreement.origin.file}
    for index, party in enumerate(agreement.parties):
        if (lacking := f"numbers[{index}]") not in paths:
            message = _("the number of {region} is not printed", region=party.place.name)
            hint = _("print `side.number` of each party under the title")
            yield Problem(
                parts.first_line_of(case.document), message, hint, ID, LEVEL, missing=lacking
            )


def _codes(case: Case) -> Iterator[Problem]:
    law = read_law(tuple(case.templates))
    date = case.record.date
    if isinstance(date, Unknown) or (law.codes_since and date < law.codes_since):
        return
    kind, numbers = _numbered(case.record)
    for number in numbers:
        if (found := _CODE.match(number)) and kind not in _kinds_of(found["code"], law):
            known = [code for code in law.codes if kind in law.codes[code].papers]
            message = _(
                "`{code}` is not a known classification code for this document", code=found["code"]
            )
            hint = _(
                "use one of {codes}, or a code below it",
                codes=", ".join(f"`{code}`" for code in known),
            )
            yield Problem(number.origin.source, message, hint, ID, LEVEL)


def _numbered(record: Record) -> tuple[str, list[SourcedText]]:
    """Return what kind of paper bears a number of *record*, and these numbers."""
    match record:
        case Agreement():
            return "agreement", list(record.numbers)
        case Minutes():
            number, kind = record.invitation.number, "invitation"
        case Attendance():
            return "attendance", []
        case InvitationLetter():
            number, kind = record.number, "invitation"
        case OfficialRecord():
            number, kind = record.number, "letter"
        case _:
            return "letter", []
    return kind, [number] if isinstance(number, SourcedText) else []


def _kinds_of(code: str, law: Law) -> set[str]:
    """Return the papers whose number may begin with *code*, or with one above it."""
    above = (known for known in law.codes if f"{code}.".startswith(f"{known}."))
    return {str(name) for known in above for name in law.codes[known].papers}
