"""The classification code in a number is one that regional governments use.

A number begins with the code of its subject, under which the document is filed and found again. A
code from an old list, or from the list of the Ministry of Home Affairs, files it where nobody
looks. An agreement between regions has its own code, whatever its subject, and so has what the
parties conclude about it: an addendum, an extension, its end.

Passes: `100.3.7.1/12/2026` for an agreement; `400.2.3/15/DSP3A` for a letter; a number without a
        code; `100.3.7.1.4/12/2026`, which a regency subdivides further; any number dated before 23
        September 2022.
Fails:  `188.45/12/2026`; `200.4.1/12/2026`, a code of the ministry; `400.2.3/12/2026` for an agreement;
        `100.3.7.2/12/2026`, which is for agreements with other countries; `400.3.7/12/2026` (teachers) for a report on
        cooperation; `400.9.5/12/2026` on the slip of a referral with 400.9.8.
Not seen: whether the code fits the subject of other letters; a code that has different meanings in the
        two lists.
Source: Permendagri 83/2022, articles 3(6), 5 and 6, and Lampiran A and B (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.case_code import CASE
from mou_gen.kinds.letter import OfficialRecord
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.record import Record
from mou_gen.kinds.report import Report
from mou_gen.kinds.subsequent_instrument import SubsequentInstrument
from mou_gen.kinds.transmittal import Transmittal
from mou_gen.library.codes import (
    MINISTRY,
    REGIONS,
    ClassificationCode,
    CodeList,
    CodeUse,
    read_code_use,
    read_codes,
)
from mou_gen.messages import _, either
from mou_gen.startup.expressions import expression

ID = "classification-codes"
LEVEL = Level.WARNING
SOURCE = "Permendagri 83/2022, article 3(6), and Lampiran"
SURE = True
ATURAN = """Kode klasifikasi dalam nomor termasuk kode yang dipakai pemerintah daerah.

Nomor diawali kode urusannya, yang menentukan tempat berkas disimpan dan ditemukan kembali. Dengan
kode dari daftar lama, atau dari daftar Kementerian Dalam Negeri, berkas tersimpan di tempat yang
tidak dicari siapa pun. Kesepakatan antardaerah mempunyai kode tersendiri, apa pun bidangnya, begitu
pula adendum, perpanjangan, dan pengakhirannya.

Lulus:  `100.3.7.1/12/2026` untuk kesepakatan; `400.2.3/15/DSP3A` untuk surat; nomor tanpa kode;
        `100.3.7.1.4/12/2026`, yang dirinci lebih lanjut oleh daerah; nomor sebelum 23 September 2022.
Gagal:  `188.45/12/2026`; `200.4.1/12/2026`, kode kementerian; `400.2.3/12/2026` untuk kesepakatan;
        `100.3.7.2/12/2026`, yang untuk kesepakatan dengan luar negeri; `400.3.7/12/2026` (pendidik) untuk laporan kerja
        sama; `400.9.5/12/2026` pada surat pengantar rujukan dengan 400.9.8.
Tidak terlihat: apakah isi surat lain sesuai dengan kodenya; kode yang berbeda arti dalam kedua daftar.
Sumber: Permendagri 83/2022, Pasal 3 ayat (6), Pasal 5, dan Pasal 6, serta Lampiran A dan Lampiran B (dibaca
        lengkap).
"""

_PART = expression(r"(?:[A-Z]{1,3}[-.])?(?P<code>\d{3}(?:\.\d{1,3})+)")
_AGREED = expression(
    r"kerja\s?sama|kesepakatan|perjanjian|\bMoU\b|memorandum|kontrak", re.IGNORECASE
)
_CASE = expression(rf"\b{CASE}\b")
_ABROAD = expression(r"luar negeri|internasional|asing", re.IGNORECASE)


def check(case: Case) -> Iterator[Problem]:
    """Yield each classification code that no regional government has, or no agreement."""
    date, record = case.record.date, case.record
    coded = [(number, code) for number in _numbers(record) for code in _codes_in(number)]
    if isinstance(date, Unknown) or not coded:
        return
    folders = tuple(case.templates)
    use = read_code_use(folders)
    if use.since and date < use.since:
        return
    for number, code in coded:
        for message, hint in (
            *_faults(record, code, use, folders),
            *_slipped(code, _due(case, use), read_codes(folders, REGIONS)),
        ):
            yield Problem(number.origin.source, message, hint, ID, LEVEL)


def _numbers(record: Record) -> list[SourcedText]:
    """Return the numbers that *record* says."""
    match record:
        case Agreement() | SubsequentInstrument():
            numbers: tuple[SourcedText | Unknown, ...] = record.numbers
        case Minutes():
            numbers = () if isinstance(record.invitation, Unknown) else (record.invitation.number,)
        case OfficialRecord():
            numbers = (record.number,)
        case _:
            numbers = ()
    return [number for number in numbers if isinstance(number, SourcedText)]


def _codes_in(number: str) -> Iterator[str]:
    """Yield the first part of *number* that has the form of a code; a later one is that of an office."""
    for part in re.split(r"[/\s]+", number):
        if found := _PART.fullmatch(part):
            yield found["code"]
            return


def _faults(
    record: Record, code: str, use: CodeUse, folders: tuple[Path, ...]
) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with *code* in a number of *record*, and what to write."""
    regions = read_codes(folders, REGIONS)
    known = regions.nearest(code)
    if isinstance(record, Agreement | SubsequentInstrument):
        if known is None or not _is_for_agreements(known, regions):
            yield _unfit(code, known, regions, use)
    elif known is None:
        theirs = read_codes(folders, MINISTRY).get(code)
        if theirs is None:
            message = _("`{code}` is no classification code of regional governments", code=code)
            yield message, _find()
        elif not isinstance(record, Minutes):
            message = _(
                "`{code}` is a classification code of the Ministry of Home Affairs ({title})",
                code=code,
                title=theirs.title,
            )
            yield message, _find()


def _due(case: Case, use: CodeUse) -> list[str]:
    """Return the codes of which the number of a report or slip is surely one, or of another matter."""
    record = case.record
    if isinstance(record, Report):
        return [code.rsplit(".", depth)[0] for code in use.agreements for depth in (0, 1)]
    if isinstance(record, Transmittal):
        sent = {found for item in record.items for found in _CASE.findall(item.name)}
        letters = (each for code in sent for each in case.beside("referral", "case", code))
        own = (record.sender.party.key, record.sender.unit.key)
        return [
            code
            for each in letters
            if (each.text("from.party"), each.text("from.unit")) == own
            for code in _codes_in(each.text("number"))
        ]
    return []


def _slipped(code: str, due: Sequence[str], regions: CodeList) -> Iterator[tuple[str, str]]:
    """Yield that *code* has one digit other than what is *due*, and so files it under another matter."""
    known = regions.get(code)
    if known is None or code in due or _AGREED.search(known.title):
        return
    for right in filter(None, map(regions.get, due)):
        off = [pair for pair in zip(code, right.code, strict=False) if pair[0] != pair[1]]
        if len(code) == len(right.code) and len(off) == 1:
            message = _(
                "`{code}` ({title}) differs by a digit from `{due}` ({right})",
                code=code,
                title=known.title,
                due=right.code,
                right=right.title,
            )
            yield (
                message,
                _("begin the number with the code of its matter, `{due}`", due=right.code),
            )
            return


def _is_for_agreements(known: ClassificationCode, regions: CodeList) -> bool:
    """Return whether *known*, or what it lies below, is about agreements within the country."""
    is_agreed = any(_AGREED.search(each.title) for each in (*regions.above(known.code), known))
    return is_agreed and not _ABROAD.search(known.title)


def _unfit(
    code: str, known: ClassificationCode | None, regions: CodeList, use: CodeUse
) -> tuple[str, str]:
    due = filter(None, map(regions.get, use.agreements))
    hint = _(
        "begin it with {codes} (Permendagri 83/2022, Lampiran B)",
        codes=either(f"{each.code} ({each.title})" for each in due),
    )
    if known is None:
        return _("`{code}` is no classification code of regional governments", code=code), hint
    message = _("`{code}` ({title}) is no code of agreements", code=code, title=known.title)
    return message, hint


def _find() -> str:
    return _("`mou-gen codes` finds the code of a matter (Permendagri 83/2022, Lampiran B)")
