"""A transmittal slip names the letter, the form and the office that belong to one case.

The slip comes back signed, and later proves that the form has arrived. If its number, its case or
its addressee is that of another case, it proves nothing; and if forms of two cases are in one
envelope, they reach somebody who may read only one of them. The rule therefore compares each item
that names a case with the referral of that case.

Passes: a slip of the day of the letter or later, with letter and form of one case, to the focal
        point, the unit or the Sekretariat Daerah of the regency that receives.
Fails:  the letter of one case and the form of another; a case without a referral; another number
        than that of the letter; a slip dated before its letter; more copies of the form than there
        are; an office to which nobody was referred; a slip with a lower classification than the
        letter; `Surat Tugas Nomor 400.7/68/2026` where the evidence of that day is number 400.7/66/2026; 69 forms, `satu lembar
        untuk setiap tempat tidur`, where the agreement counts 96 beds; 50 agreements of which minutes and evidence count 60;
        574 certificates beside a list of `547 ekor`;
        `Laporan keadaan 47 benda` with 74 sheets; 16 sheets, `satu lembar dari setiap pemberi kerja`, beside the `Daftar 15
        (lima belas) pemberi kerja`; a `Perjanjian Kerja Sama yang telah ditandatangani` on 11 September, which is of the 14th;
        a `Rencana Kerja tahun 2025 sampai dengan tahun 2027` whose activities are of 2026 to 2028.
Not seen: what is really in the envelope; the number of an item that has a note on which of them are sent.
Source: Permendagri 1/2023, articles 56 to 60 and Lampiran I.D.6 (read in full).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain

from mou_gen.checks.case import Case
from mou_gen.checks.copies_for_each import (
    copies_of_a_list,
    exchanged_copies,
    transposed_copies,
)
from mou_gen.checks.counted_items import counted_items, miscounted_items
from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.data.values import SourcedText
from mou_gen.errors import Level, Problem
from mou_gen.kinds.case_code import CASE
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.letter import Item
from mou_gen.kinds.party import RegionParty
from mou_gen.kinds.transmittal import Transmittal
from mou_gen.language.days import MONTHS
from mou_gen.language.phrases import differ
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "sent-documents"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, articles 56 to 60 and Lampiran I.D.6"
SURE = True
ATURAN = """Surat pengantar dokumen suatu kasus menyebut surat, formulir, dan tujuan dari kasus itu.

Surat pengantar kembali setelah ditandatangani, dan kelak membuktikan bahwa formulirnya telah tiba.
Jika nomor, kasus, atau tujuannya milik kasus lain, surat itu tidak membuktikan apa pun; dan
formulir dua kasus dalam satu sampul sampai kepada orang yang hanya boleh membaca salah satunya.
Karena itu, setiap dokumen yang menyebut kasus dibandingkan dengan rujukan kasus itu.

Lulus:  surat pengantar pada hari surat rujukan atau sesudahnya, dengan surat dan formulir satu kasus, kepada
        narahubung, perangkat daerah, atau Sekretariat Daerah kabupaten penerima.
Gagal:  surat suatu kasus dan formulir kasus lain; kasus tanpa rujukan; nomor yang bukan nomor
        suratnya; surat pengantar sebelum suratnya; formulir lebih banyak daripada eksemplarnya;
        perangkat daerah yang bukan tujuan rujukan; surat pengantar dengan klasifikasi yang lebih
        rendah daripada suratnya; `Surat Tugas Nomor 400.7/68/2026`, padahal bukti pada hari itu bernomor 400.7/66/2026;
        69 formulir, `satu lembar untuk setiap tempat tidur`, padahal kesepakatannya menyebut 96 tempat tidur; 50 perjanjian, padahal
        notula dan bukti menghitung 60; 574 sertifikat di samping daftar `547 ekor`;
        `Laporan keadaan 47 benda` dengan 74 lembar; 16 lembar, `satu lembar dari setiap pemberi kerja`, di samping `Daftar 15
        (lima belas) pemberi kerja`; `Perjanjian Kerja Sama yang telah ditandatangani` pada 11 September, padahal tanggalnya 14 September;
        `Rencana Kerja tahun 2025 sampai dengan tahun 2027`, padahal kegiatannya tahun 2026 sampai dengan 2028.
Tidak terlihat: apa yang sebenarnya ada di dalam sampul; banyaknya dokumen yang menurut catatannya dikirim sebagian.
Sumber: Permendagri 1/2023, Pasal 56 sampai dengan Pasal 60 dan Lampiran I.D.6 (dibaca lengkap).
"""

_CASE = expression(rf"\b{CASE}\b")
_NUMBER = expression(r"(?<![\w/.-])[A-Z\d][\w.-]*(?:/[\w.-]+){2,}")
_LETTER, _FORM = expression(r"\bsurat\b", re.IGNORECASE), expression(r"\bformulir\b", re.IGNORECASE)
_SECRECY = ("biasa", "terbatas", "rahasia", "sangat-rahasia")
_DOOR = expression(r"\b(?:sekretari(?:s|at) daerah|sekda|setda|bupati|wali ?kota)\b", re.IGNORECASE)
"""What passes through the registry of a region goes to its Sekretariat Daerah (article 68(2))."""


def check(case: Case) -> Iterator[Problem]:
    """Yield what a slip says otherwise than the referrals of the cases that it names."""
    slip = case.record
    if not isinstance(slip, Transmittal):
        return
    yield from _two_cases(slip)
    yield from _evidence(case, slip)
    yield from _for_each(slip)
    yield from _counted(case, slip)
    yield from _monthly(slip)
    yield from _unsigned(case, slip)
    yield from _of_other_years(case, slip)
    known: dict[str, Outline] = {}
    for item in slip.items:
        for code in _codes(item):
            referrals = case.beside("referral", "case", code)
            known.update((code, each) for each in referrals)
            yield from _item(item, referrals[0]) if referrals else _unreferred(case, item, code)
    for referral in known.values():
        yield from _slip(case, slip, referral)


def _for_each(slip: Transmittal) -> Iterator[Problem]:
    """Yield how many of an item *slip* sends for each of what its agreement counts, where two digits are exchanged."""
    wrong = [*transposed_copies(slip.items), *copies_of_a_list(slip.items)]
    if slip.agreement is not None and any(item.note for item in slip.items):
        sentences = [each.text for each in worded_provisions(slip.agreement)]
        wrong += exchanged_copies(slip.items, sentences)
    for item, made in wrong:
        message = _("{text}: the calculation gives {sum}", text=f"`{item.count}`", sum=made)
        hint = _("reckon again, and correct the amount or what it is reckoned from")
        yield Problem(item.count.origin.source, message, hint, ID, LEVEL)


_SIGNED = expression(
    r"(?:(?:salinan|fotokopi|naskah|asli|pindaian)\s+)?(?:(?P<cooperation>Perjanjian\s+Kerja\s+Sama|PKS)|(?P<addendum>Adendum))"
    r"(?:\s+(?:dan|beserta|serta)\s+lampirannya)?,?\s+(?:yang\s+)?(?:(?:telah|sudah)\s+)?ditandatangani"
    r"(?:\s+(?:oleh\s+)?(?:PARA\s+PIHAK|(?:kedua|semua|seluruh)\s+(?:belah\s+)?PIHAK))?\s*[.;]?\s*$",
    re.IGNORECASE,
)
"""An item that is sent with the signatures of all, and is no other than that of the folder."""


def _unsigned(case: Case, slip: Transmittal) -> Iterator[Problem]:
    """Yield an item that *slip* sends as signed, where the folder has none of its kind that was signed by then."""
    for item in slip.items:
        found = _SIGNED.match(item.name)
        kind = found.lastgroup if found else None
        days = [day for each in case.beside(kind) if (day := each.date())] if kind else []
        if days and slip.date < min(days):
            message = _(
                "`{item}`, but on this date it was not yet signed: its date is {day:%d-%m-%Y}",
                item=item.name,
                day=min(days),
            )
            hint = _("correct one of the two dates")
            yield Problem(slip.date.origin.source, message, hint, ID, LEVEL)


_PLAN_OF_YEARS = expression(
    r"\bRencana\s+Kerja(?:\s+Sinergi)?\s+tahun\s+(?P<first>20\d\d)\s*(?:sampai(?:\s+dengan)?|hingga|s\.d\.|s/d|[–-])\s*(?:tahun\s+)?(?P<last>20\d\d)(?=\s*(?:[.;(]|$))",
    re.IGNORECASE,
)
"""A Rencana Kerja of some years, and of nothing that is named behind them."""


def _of_other_years(case: Case, slip: Transmittal) -> Iterator[Problem]:
    """Yield a Rencana Kerja that *slip* sends for other years than one in the folder, or all together, and for as many.

    One of more years may be told of that has other files, and one of none of these years is an earlier or later one.
    """
    for item in slip.items:
        found = _PLAN_OF_YEARS.search(item.name)
        told = (int(found["first"]), int(found["last"])) if found else None
        spans = _years_of_plans(case) if told else []
        shifted = [
            each
            for each in spans
            if told and each[1] - each[0] == told[1] - told[0] and _overlap(each, told)
        ]
        if found and shifted and told not in spans:
            first, last = shifted[-1]
            message = _(
                "`{text}`: the activities of the Rencana Kerja are of {first} to {last}",
                text=found[0],
                first=first,
                last=last,
            )
            hint = _("correct one of the two")
            yield Problem(item.name.origin.source, message, hint, ID, LEVEL)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _years_of_plans(case: Case) -> list[tuple[int, int]]:
    """Return the first and the last year of each Rencana Kerja of the folder, and of all together."""
    plans = [
        [each for each in plan.facts["activities.year"] if isinstance(each, int)]
        for plan in case.beside("work-plan")
    ]
    return [(min(years), max(years)) for years in (*plans, [*chain(*plans)]) if years]


_MONTHS = "|".join(MONTHS["id"])
_MONTHLY = expression(
    r"\b(?:satu|1(?:\s+\(satu\))?)\s+[^\W\d_]+\s+(?:untuk\s+|bagi\s+)?(?:setiap|tiap|per)\s+bulan",
    re.IGNORECASE,
)
"""Says in the note of an item that there is one for each month: "satu buku untuk setiap bulan"."""
_SPAN_OF_MONTHS = expression(
    rf"\b(?P<first>{_MONTHS})(?:\s+(?P<begin>20\d\d))?\s+(?:sampai(?:\s+dengan)?|hingga|s\.d\.|s/d|[–-])\s+(?:bulan\s+)?(?P<last>{_MONTHS})\s+(?P<end>20\d\d)\b",
    re.IGNORECASE,
)
_A_YEAR = 12


def _monthly(slip: Transmittal) -> Iterator[Problem]:
    """Yield how many of an item *slip* sends with one for each month, where its months are more or fewer."""
    for item in slip.items:
        span = (
            _SPAN_OF_MONTHS.search(item.name)
            if _MONTHLY.fullmatch((item.note or "").strip(" .,;()"))
            else None
        )
        if span is None:
            continue
        names = MONTHS["id"]
        years = int(span["end"]) - int(span["begin"] or span["end"])
        months = (
            years * _A_YEAR + names[span["last"].casefold()] - names[span["first"].casefold()] + 1
        )
        if 0 < months != item.count:
            message = _("{text}: the calculation gives {sum}", text=f"`{item.count}`", sum=months)
            hint = _("reckon again, and correct the amount or what it is reckoned from")
            yield Problem(item.count.origin.source, message, hint, ID, LEVEL)


def _counted(case: Case, slip: Transmittal) -> Iterator[Problem]:
    """Yield how many of an item *slip* sends, where the folder or another item counts another number of it."""
    for found in (*counted_items(case, slip), *miscounted_items(slip)):
        count = found.item.count
        message = _(
            "{figure} is {right} in {file}",
            figure=f"`{count}`",
            right=f"`{found.told.text}`",
            file=found.file,
        )
        hint = _("count again, or say in `note` which part of them is sent")
        yield Problem(count.origin.source, message, hint, ID, LEVEL)


def _said(item: Item) -> str:
    return f"{item.name} {item.note or ''}"


def _codes(item: Item) -> list[str]:
    return list(dict.fromkeys(_CASE.findall(_said(item))))


def _two_cases(slip: Transmittal) -> Iterator[Problem]:
    """Yield a form of a case whose letter does not go with it, where letters do."""
    letters = [code for item in slip.items if _LETTER.search(item.name) for code in _codes(item)]
    for item in slip.items if letters else ():
        for code in _codes(item) if _FORM.search(item.name) else ():
            if code not in letters:
                message = _(
                    "the form of `{code}` is sent with the letter of another case", code=code
                )
                hint = _(
                    "send the letter and the form of a case together, each case with its own slip"
                )
                yield Problem(item.name.origin.source, message, hint, ID, LEVEL)


_NUMBERED = expression(
    r"(?P<kind>[A-Z][^\W\d_]+(?:\s+[A-Z][^\W\d_]+){0,3})\s+(?:Nomor|No\.)\s+(?P<number>[\w.-]+(?:/[\w.-]+)+)"
)
"""A letter with its kind and its number: "Surat Tugas Nomor 400.7/66/2026"."""


def _evidence(case: Case, slip: Transmittal) -> Iterator[Problem]:
    """Yield the number of a letter that *slip* sends, where the evidence of that day has another for the only one of its kind."""
    sent = [(item, found) for item in slip.items if (found := _NUMBERED.fullmatch(item.name))]
    kinds = Counter(found["kind"] for _item, found in sent)
    shown = set(_shown(case, slip)) if sent else set()
    for item, found in sent:
        numbers = {number for kind, number in shown if kind == found["kind"]}
        if kinds[found["kind"]] != 1 or len(numbers) != 1:
            continue
        (shown_number,) = numbers
        if _is_misread(shown_number, found["number"]):
            message = _(
                "`{said}` is not the number that evidence of this day has", said=found["number"]
            )
            hint = _("write `{number}`, or correct the evidence", number=shown_number)
            yield Problem(item.name.origin.source, message, hint, ID, LEVEL)


def _shown(case: Case, slip: Transmittal) -> Iterator[tuple[str, str]]:
    """Yield kind and number of each letter of the day of *slip* that minutes or what is told between meetings give as evidence."""
    for outline in (*case.beside("progress"), *case.beside("minutes")):
        documents = outline.texts("progress.evidence.document")
        days = outline.facts.get("progress.evidence.date", ())
        if len(documents) != len(days):
            continue  # nobody knows which of them has none
        for document, day in zip(documents, days, strict=True):
            found = _NUMBERED.match(document) if day == slip.date else None
            if found:
                yield found["kind"], found["number"]


_MAY_BE_A_PERSONS = expression(r"\d{9}")


def _is_misread(right: str, number: str) -> bool:
    """Return whether two numbers differ in one group of figures, which has the same figures or all but one."""
    if _MAY_BE_A_PERSONS.search(right) or _MAY_BE_A_PERSONS.search(number):
        return False  # a message would quote it
    ours, theirs = right.split("/"), number.split("/")
    other = [(one, two) for one, two in zip(ours, theirs, strict=False) if one != two]
    if len(ours) != len(theirs) or len(other) != 1 or ours[-1] != theirs[-1]:
        return False
    one, two = other[0]
    if len(one) != len(two) or not (one + two).isdigit():
        return False
    return sorted(one) == sorted(two) or sum(map(str.__ne__, one, two)) == 1


def _unreferred(case: Case, item: Item, code: str) -> Iterator[Problem]:
    if case.beside("referral"):
        message = _("there is no referral for the case `{code}` in this folder", code=code)
        yield Problem(item.name.origin.source, message, _("correct the case code"), ID, LEVEL)


def _item(item: Item, referral: Outline) -> Iterator[Problem]:
    """Yield another number of the letter in *item*, and more copies of the form than there are."""
    number = referral.text("number")
    texts: list[SourcedText] = [item.name, *([item.note] if item.note else [])]
    for text in texts:
        for said in _NUMBER.findall(text):
            if number and said != number:
                message = _("`{said}` is not the number of the letter of this case", said=said)
                hint = _("write `{number}`, as the referral does", number=number)
                yield Problem(text.origin.source, message, hint, ID, LEVEL)
    copies = len(referral.facts["distribution.copy"])
    if _FORM.search(item.name) and item.count > copies:
        message = _(
            "{count} copies of the form are sent, but {copies} are listed",
            count=int(item.count),
            copies=copies,
        )
        hint = _("`distribution` in the referral gives their number and holders")
        yield Problem(item.count.origin.source, message, hint, ID, LEVEL)


def _slip(case: Case, slip: Transmittal, referral: Outline) -> Iterator[Problem]:
    date = referral.date()
    if date and slip.date < date:
        message = _("the slip is earlier than its letter of {date:%d-%m-%Y}", date=date)
        yield Problem(
            slip.date.origin.source, message, _("correct one of the two dates"), ID, LEVEL
        )
    due = referral.text("classification")
    if due and _SECRECY.index(slip.classification) < _SECRECY.index(due):
        message = _(
            "the slip has a lower classification than the letter, which is `{due}`", due=due
        )
        hint = _("write `classification: {due}`", due=due)
        yield Problem(slip.classification.origin.source, message, hint, ID, LEVEL)
    if not _is_for(case, slip, referral):
        office = slip.recipient.office
        message = _("`{office}` is not the recipient of the referral", office=office)
        hint = _("write the focal point or the unit of the referral, or the Sekretariat Daerah")
        yield Problem(office.origin.source, message, hint, ID, LEVEL)


def _is_for(case: Case, slip: Transmittal, referral: Outline) -> bool:
    said = f"{slip.recipient.office} {slip.recipient.institution or ''}"
    return bool(_DOOR.search(said)) or not all(
        differ(said, each) for each in _offices(case, referral)
    )


def _offices(case: Case, referral: Outline) -> Iterator[str]:
    """Yield what the office may be called that the case was referred to."""
    if focal_point := referral.holder("to.focal_point"):
        yield focal_point.office
    party = case.folder.party(SourcedText(referral.text("to.party"), case.record.origin))
    named = party.place.called["id"] if isinstance(party, RegionParty) else party.full_name
    if unit := party.units.get(referral.text("to.unit")):
        yield f"{unit.name['id']} {named}"
        if unit.head:
            yield f"{unit.head.office['id']} {named}"
    else:
        yield from (named, f"{party.head.office['id']} {named}")
