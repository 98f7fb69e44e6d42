"""A number fits the year and the month of its letter, and belongs to one letter only.

Numbers are often copied from the last letter with their month and year, and in a register with one
number for two letters neither can be found. The rule therefore compares the year at the end of a
number, and the Roman month before it, with the date; it does the same for numbers that a document
quotes from others with their dates. No other document of the same office in the folder may have the
number in the same year.

Passes: `400.9.8/41/DSP3A/VI/2026` of 1 June 2026; `005/0123`, which has no year; one number in two years.
Fails:  the first of these numbers on 1 April, or in 2027; `invitation: {number: .../V/2025, date:
        2026-05-04}`; the number of a referral on its slip; in a text, the number of a document of the folder with
        another date than its own, or its subject with another number; `Perjanjian Kerja Sama Nomor 11/PKS/2027` for
        the only one of the folder, 11/PKS/2026; `surat Nomor 005/012/2026 tanggal 4 Mei 2026` for the only one of
        that day, 005/011/2026; another number of the invitation in the text of minutes;
        the number of the Kesepakatan Bersama for its Perjanjian Kerja Sama, or of this one for that; `menindaklanjuti
        surat Nomor ...` with the number of the letter itself;
        `Adendum Nomor 044/CONTOH/2027` where the folder's
        has 041 to 043; a number of an addendum from another year; in a report, `Kesepakatan Bersama Nomor 005/CONTOH/2026` of an
        agreement with the numbers 001 to 003.
Not seen: the number of a letter outside the folder, and months in figures.
Source: the form of numbers is practice (Permendagri 1/2023, article 26, leaves it open), seen in
        secondary sources.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import reported_agreement
from mou_gen.checks.wording import open_texts
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.kinds.letter import OfficialRecord
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.record import Record
from mou_gen.kinds.report import Report
from mou_gen.kinds.subsequent_instrument import SubsequentInstrument
from mou_gen.language.facts import FactKind
from mou_gen.language.numbers import roman
from mou_gen.messages import _, either
from mou_gen.startup.expressions import expression

ID = "letter-number"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, article 26"
SURE = False
ATURAN = """Nomor sesuai dengan tahun dan bulan suratnya, dan hanya dipakai untuk satu surat.

Nomor sering disalin dari surat terakhir beserta bulan dan tahunnya, dan dalam buku agenda dengan
satu nomor untuk dua surat, keduanya tidak dapat ditemukan. Karena itu, tahun di akhir nomor dan
bulan Romawi di depannya dibandingkan dengan tanggal; begitu pula nomor surat lain yang dikutip
beserta tanggalnya. Tidak boleh ada dokumen lain dari perangkat daerah yang sama dalam folder dengan
nomor itu pada tahun yang sama.

Lulus:  `400.9.8/41/DSP3A/VI/2026` tanggal 1 Juni 2026; `005/0123`, yang tanpa tahun; satu nomor pada dua tahun.
Gagal:  nomor pertama itu pada tanggal 1 April, atau tahun 2027; `invitation: {number: .../V/2025,
        date: 2026-05-04}`; nomor rujukan pada surat pengantarnya; dalam teks, nomor dokumen dalam folder dengan
        tanggal lain, atau perihalnya dengan nomor lain; `Perjanjian Kerja Sama Nomor 11/PKS/2027` untuk
        satu-satunya dalam folder, 11/PKS/2026; `surat Nomor 005/012/2026 tanggal 4 Mei 2026` untuk satu-satunya pada
        tanggal itu, 005/011/2026; nomor lain untuk undangan dalam isi notula; nomor Kesepakatan
        Bersama untuk Perjanjian Kerja Samanya, atau sebaliknya; `menindaklanjuti surat Nomor ...` dengan nomor surat itu
        sendiri;
        `Adendum Nomor 044/CONTOH/2027`, padahal adendum dalam folder bernomor 041 sampai dengan 043; nomor adendum
        dari tahun lain; dalam laporan, `Kesepakatan Bersama Nomor 005/CONTOH/2026` untuk kesepakatan bernomor 001 sampai dengan 003.
Tidak terlihat: nomor surat di luar folder, dan bulan dalam angka.
Sumber: susunan nomor merupakan praktik (Permendagri 1/2023, Pasal 26 tidak mengaturnya), dilihat dalam sumber
        sekunder.
"""

_ROMAN = tuple(map(roman, range(1, 13)))
"""The months as numbers of letters write them."""
_ENDING = expression(r"(?:[/.](?P<month>[IVX]+))?[/.](?P<year>(?:19|20)\d\d)\s*$")


def check(case: Case) -> Iterator[Problem]:
    """Yield numbers of another year or month than their date, and those of two letters."""
    for number, date in _numbers(case.record):
        if isinstance(number, SourcedText) and not isinstance(date, Unknown):
            yield from _dated(number, date)
    yield from _quoted(case)
    yield from _told_of(case)
    yield from _of_that_day(case)
    yield from _of_the_invitation(case)
    yield from _of_another(case)
    yield from _of_the_reported(case)
    yield from _of_another_kind(case)
    yield from _of_itself(case)
    yield from _of_another_year(case)
    yield from _of_no_addendum(case)
    own = [number for number, _date in _own(case.record) if isinstance(number, SourcedText)]
    for number in own:
        yield from _taken(case, number)


def _own(record: Record) -> Iterator[tuple[Any, Any]]:
    match record:
        case Agreement() | SubsequentInstrument():
            yield from ((number, record.date) for number in record.numbers)
        case OfficialRecord():
            yield record.number, record.date
        case _:
            pass


def _numbers(record: Record) -> Iterator[tuple[Any, Any]]:
    """Yield the numbers of *record*, and those that it quotes, each with its date."""
    yield from _own(record)
    match record:
        case Minutes():
            yield record.invitation.number, record.invitation.date
        case HandoverRecord():
            yield record.referral.number, record.referral.date
        case Offer() if record.previous:
            yield record.previous.number, record.previous.date
        case CooperationAgreement():
            for signatory in record.signatories.values():
                yield signatory.authority.number, signatory.authority.date
        case _:
            pass


def _dated(number: SourcedText, date: dt.date) -> Iterator[Problem]:
    found = _ENDING.search(number)
    if not found:
        return
    hint = _("correct the number, or the date of {day:%d-%m-%Y}", day=date)
    if int(found["year"]) != date.year:
        message = _("`{number}` is a number from {year}", number=number, year=found["year"])
        yield Problem(number.origin.source, message, hint, ID, LEVEL)
    elif found["month"] in _ROMAN and _ROMAN.index(found["month"]) + 1 != date.month:
        message = _(
            "`{month}` in `{number}` is not the month of the date",
            month=found["month"],
            number=number,
        )
        yield Problem(number.origin.source, message, hint, ID, LEVEL)


_OF_DAY = expression(r"\s*,?\s*(?:tanggal|tertanggal|bertanggal|dated|of)\s+", re.IGNORECASE)
_NUMBERED = expression(r"\b(?:nomor|number|no\.?)\s*$", re.IGNORECASE)


def _quoted(case: Case) -> Iterator[Problem]:
    """Yield numbers in texts that end with another year than the date behind them."""
    for said in open_texts(case):
        for number, date in pairwise(said.facts(FactKind.CODE, FactKind.DATE)):
            found = _ENDING.search(number.text) if number.kind is FactKind.CODE else None
            if (
                found
                and date.day
                and _NUMBERED.search(said.text, 0, number.start)
                and _OF_DAY.fullmatch(said.text, number.end, date.start)
                and int(found["year"]) != date.value[0]
            ):
                message = _(
                    "`{number}` is a number from {year}", number=number.text, year=found["year"]
                )
                hint = _("correct the number, or the date of {day:%d-%m-%Y}", day=date.day)
                yield Problem(said.place(number.start, number.end), message, hint, ID, LEVEL)


def _told_of(case: Case) -> Iterator[Problem]:
    """Yield numbers in texts of documents of the folder, with another day than theirs behind them."""
    for said in open_texts(case):
        for number, date in pairwise(said.facts(FactKind.CODE, FactKind.DATE)):
            if not date.is_day or not _OF_DAY.fullmatch(said.text, number.end, date.start):
                continue
            days = {
                each.date()
                for path in ("number", "numbers")
                for each in case.beside("", path, number.text)
            }
            if days and date.day not in days and None not in days:
                message = _(
                    "the document with the number `{number}` has another date", number=number.text
                )
                hint = _(
                    "write {day:%d-%m-%Y}, the date of the document", day=max(filter(None, days))
                )
                yield Problem(said.place(date.start, date.end), message, hint, ID, LEVEL)


_TO_ANOTHER = expression(
    r"\s+(?:kepada|untuk|tentang|perihal|hal|to|on|about|regarding)\b", re.IGNORECASE
)
_OTHER_LETTER = expression(
    r"\b(?:lain(?:nya)?|terpisah|dicabut|ditarik|diralat|ralat|another|other|separate|withdrawn|corrected)\b",
    re.IGNORECASE,
)
_NAMES_SENDER = 60
"""Characters before the number of a letter in which a text says whose it is."""


def _of_that_day(case: Case) -> Iterator[Problem]:
    """Yield a number like that of the only letter of its day in the folder, with another running number."""
    for said in open_texts(case):
        for number, date in pairwise(said.facts(FactKind.CODE, FactKind.DATE)):
            if (
                date.day
                and _OF_DAY.fullmatch(said.text, number.end, date.start)
                and _NUMBERED.search(said.text, 0, number.start)
                and not _TO_ANOTHER.match(said.text, date.end)
                and not _OTHER_LETTER.search(
                    said.text, max(0, number.start - _NAMES_SENDER), date.end + _NAMES_SENDER
                )
                and not _is_of_any(case, number.text)
                and (right := _letter_of_day(case, date.day, said.text[: number.start]))
                and _runs_otherwise(right, number.text)
            ):
                message = _(
                    "the letter of {day:%d-%m-%Y} in the folder has another number than `{number}`",
                    day=date.day,
                    number=number.text,
                )
                hint = _("write `{right}`, or say which letter it is", right=right)
                yield Problem(said.place(number.start, number.end), message, hint, ID, LEVEL)


_INVITED = expression(
    r"\b(?:undangan|invitation)\s+(?:Nomor|Number|No\.)\s+(?P<number>[\w.-]+(?:/[\w.-]+)+)",
    re.IGNORECASE,
)


def _of_the_invitation(case: Case) -> Iterator[Problem]:
    """Yield the number of the invitation in the text of minutes, with another running number than they give themselves."""
    right = case.record.invitation.number if isinstance(case.record, Minutes) else None
    for said in open_texts(case) if isinstance(right, SourcedText) else ():
        for found in _INVITED.finditer(said.text):
            if _runs_otherwise(str(right), number := found["number"].rstrip(".")):
                message = _("`{number}` is not the number of the invitation", number=number)
                hint = _("write `{right}`, or correct `invitation`", right=right)
                yield Problem(said.place(*found.span("number")), message, hint, ID, LEVEL)


_NAMES_KIND = expression(
    r"\b(?:(?P<invitation>undangan|invitation)|(?P<offer>penawaran|offer)|(?P<offer_answer>jawaban|balasan|reply|answer)|(?P<referral>rujukan|referral)"
    r"|(?P<transmittal>pengantar|transmittal)|(?P<minutes>notula|minutes)|(?P<power_of_attorney>kuasa|attorney)|(?P<recommendation>rekomendasi|recommendation))\b",
    re.IGNORECASE,
)
"""Says before its number of what kind a letter is."""


def _letter_of_day(case: Case, day: dt.date, before: str) -> str:
    """Return the number of the only document of *day* in the folder; "" where *before* names another sender, or none is known."""
    found = case.beside("", "date", day.isoformat())
    numbers = {each for letter in found for each in letter.texts("number")}
    if len(found) != 1 or len(numbers) != 1:
        return ""
    kinds = [each.lastgroup for each in _NAMES_KIND.finditer(before[-_NAMES_SENDER:])]
    if kinds and str(kinds[-1]).replace("_", "-") != found[0].kind:
        return ""  # an invitation of that day is not the slip that the folder has
    sender, near = _party(found[0]), before[-_NAMES_SENDER:]
    others = [each for each in case.record.agreement_parties if each.key != sender]
    return "" if sender and any(each.bare_name in near for each in others) else numbers.pop()


def _runs_otherwise(right: str, number: str) -> bool:
    """Return whether two numbers differ in one group of figures only, which is no year."""
    ours, theirs = (each.split("/") for each in (right, number))
    if len(ours) != len(theirs):
        return False
    other = [(one, two) for one, two in zip(ours[:-1], theirs[:-1], strict=True) if one != two]
    return ours[-1] == theirs[-1] and len(other) == 1 and all(map(str.isdigit, other[0]))


_ABOUT = expression(
    r"\b(?:Kesepakatan Bersama|Perjanjian Kerja Sama|Nota Kesepa\w+(?: Sinergi)?|Joint Agreement|Cooperation Agreement"
    r"|Memorandum of \w+(?: on Synergy)?)\s+(?:Nomor|Number|No\.)\s+(?P<number>[\w.-]+(?:/[\w.-]+)+)"
    r"(?:\s+(?:tanggal|dated|of)\s+[\w ]{8,20}?)?\s+(?:tentang|on|concerning|regarding)\s+(?:the\s+)?"
)


def _of_another(case: Case) -> Iterator[Problem]:
    """Yield an agreement of the folder, called by its subject and a number that it does not have."""
    known = [
        (each.text("subject").casefold(), each.texts("numbers"))
        for parties, outlines in _agreements(case)
        for each in outlines
        if each.text("subject") and len(each.texts("numbers")) == parties
    ]
    for said in open_texts(case) if known else ():
        for found in _ABOUT.finditer(said.text):
            behind = said.text[found.end() :].casefold()
            named = [of for subject, of in known if behind.startswith(subject)]
            if named and all(found["number"] not in numbers for numbers in named):
                message = _(
                    "`{number}` is not the number of this agreement", number=found["number"]
                )
                hint = _("write {numbers}", numbers=either(named[0]))
                yield Problem(said.place(*found.span("number")), message, hint, ID, LEVEL)


def _agreements(case: Case) -> Iterator[tuple[int, tuple[Outline, ...]]]:
    """Yield how many parties the agreements of each folder of *case* have, with these agreements; a report tells of several."""
    kinds = ("agreement", "cooperation")
    if isinstance(case.record, Report):
        for told in case.record.agreements:
            dossier = case.folder.dossier(told.agreement.key)
            found = (each for kind in kinds for each in dossier.ask((False, kind, "", "")))
            yield len(told.agreement.parties), tuple(found)
    else:
        beside = (each for kind in kinds for each in case.beside(kind))
        yield len(case.record.agreement_parties), tuple(beside)


def _of_the_reported(case: Case) -> Iterator[Problem]:
    """Yield the number by which a report calls the agreement that it tells of, with another running number than any known."""
    folders = list(_agreements(case)) if isinstance(case.record, Report) else []
    known = {
        number
        for _parties, outlines in folders
        for each in outlines
        for number in each.texts("numbers")
    }
    for said in open_texts(case) if known else ():
        for found in () if _EARLIER.search(said.text) else _CALLED.finditer(said.text):
            number, near = found["number"], said.text[max(0, found.start() - _NAMES_SENDER) :]
            agreement = reported_agreement(case.record, said.value(*found.span("number")))
            own = [each for each in agreement.numbers if isinstance(each, str)] if agreement else []
            alike = any(_runs_otherwise(each, number) for each in own)
            if alike and number not in known and not _OTHER_LETTER.search(near):
                message = _("`{number}` is not the number of this agreement", number=number)
                hint = _("write {numbers}", numbers=either(own))
                yield Problem(said.place(*found.span("number")), message, hint, ID, LEVEL)


_NUMBER = r"\s+(?:Nomor|Number|No\.)\s+(?P<number>[\w.-]+(?:/[\w.-]+)+)"
_CALLED_BY_KIND = {
    "agreement": expression(
        rf"\b(?:Kesepakatan Bersama|Nota Kesepahaman|Joint Agreement|Memorandum of Understanding){_NUMBER}"
    ),
    "cooperation": expression(
        rf"\b(?:Perjanjian Kerja Sama|Kontrak|Cooperation Agreement|Contract){_NUMBER}"
    ),
}


def _of_another_kind(case: Case) -> Iterator[Problem]:
    """Yield an agreement with the number that its cooperation agreement has in the folder, or the other way round."""
    known = {
        kind: {number for each in case.beside(kind) for number in each.texts("numbers")}
        for kind in _CALLED_BY_KIND
    }
    if isinstance(case.record, Agreement):
        own = "cooperation" if isinstance(case.record, CooperationAgreement) else "agreement"
        known[own] |= {str(number) for number, _date in _own(case.record)}
    for said in open_texts(case) if all(known.values()) else ():
        for kind, called in _CALLED_BY_KIND.items():
            others = set[str]().union(*known.values()) - known[kind]
            for found in called.finditer(said.text):
                if (number := found["number"].rstrip(".")) in others:
                    message = _("`{number}` is not the number of this agreement", number=number)
                    hint = _("write {numbers}", numbers=either(sorted(known[kind])))
                    yield Problem(said.place(*found.span("number")), message, hint, ID, LEVEL)


_RESTS_ON = expression(
    r"\b(?:menindaklanjuti|menunjuk|merujuk|memperhatikan|mempedomani|menanggapi|menjawab|membalas|berdasarkan|sehubungan\s+dengan|sesuai\s+dengan"
    r"|further\s+to|pursuant\s+to|with\s+reference\s+to|in\s+(?:reply|response)\s+to|in\s+accordance\s+with)\b[^.;]{0,60}?"
    r"\b(?:surat|undangan|permohonan|penawaran|nota\s+dinas|letter|invitation|request|offer)\b(?!\s+ini\b)[^.;]{0,80}?\b(?:nomor|number|no\.)\s+(?P<number>[\w.-]+(?:/[\w.-]+)+)",
    re.IGNORECASE,
)
"""What a letter rests on, with its number."""


def _of_itself(case: Case) -> Iterator[Problem]:
    """Yield that a letter rests on one that has its own number."""
    number = case.record.number if isinstance(case.record, OfficialRecord) else None
    for said in open_texts(case) if isinstance(number, SourcedText) else ():
        for found in _RESTS_ON.finditer(said.text):
            if found["number"].rstrip(".") == str(number):
                message = _("`{number}` is the number of this document itself", number=number)
                hint = _("write the number of the document that is meant")
                yield Problem(said.place(*found.span("number")), message, hint, ID, LEVEL)


_CALLED = expression(
    r"\b(?:Kesepakatan Bersama|Perjanjian Kerja Sama|Nota Kesepa\w+(?: Sinergi)?|Joint Agreement|Cooperation Agreement"
    r"|Memorandum of \w+(?: on Synergy)?)\s+(?:Nomor|Number|No\.)\s+(?P<number>[\w.-]+(?:/[\w.-]+)+[/.](?:19|20)\d\d)\b"
    r"(?!\s+(?:tentang|on|concerning|regarding|antara|between|yang|which|sebelumnya|terdahulu|lama)\b)"
)
"""An agreement with its number, about which nothing more is said."""
_EARLIER = expression(
    r"\b(?:sebelumnya|terdahulu|semula|lama|pernah|previous|former|earlier|old)\b", re.IGNORECASE
)


def _of_another_year(case: Case) -> Iterator[Problem]:
    """Yield the number of an agreement of the folder, with another year at its end than its own."""
    known = [
        number
        for kind in ("agreement", "cooperation")
        for each in case.beside(kind)
        for number in each.texts("numbers")
    ]
    for said in open_texts(case) if known else ():
        for found in () if _EARLIER.search(said.text) else _CALLED.finditer(said.text):
            number = found["number"]
            alike = [each for each in known if each[:-4] == number[:-4]]
            if len(alike) == 1 and alike[0] != number and not _is_of_any(case, number):
                message = _("no document of the folder has the number `{number}`", number=number)
                hint = _("write `{right}`, or say which agreement it is", right=alike[0])
                yield Problem(said.place(*found.span("number")), message, hint, ID, LEVEL)


_ADDENDUM = expression(rf"\b(?:Adendum|Addendum){_NUMBER}", re.IGNORECASE)


def _of_no_addendum(case: Case) -> Iterator[Problem]:
    """Yield the number of an addendum like those of the folder, with another running number or year."""
    known = [number for each in case.beside("addendum") for number in each.texts("numbers")]
    for said in open_texts(case) if known else ():
        for found in _ADDENDUM.finditer(said.text):
            number = found["number"].rstrip(".")
            alike = any(_runs_otherwise(each, number) or each[:-4] == number[:-4] for each in known)
            if alike and not _is_of_any(case, number) and not _EARLIER.search(said.text):
                message = _("no document of the folder has the number `{number}`", number=number)
                hint = _("write {numbers}", numbers=either(known))
                yield Problem(said.place(*found.span("number")), message, hint, ID, LEVEL)


def _is_of_any(case: Case, number: str) -> bool:
    """Return whether a document of the folder has this *number*, or the one that is looked at."""
    own = {str(each) for each, _date in _own(case.record)}
    return number in own or any(
        any(case.beside("", path, number)) for path in ("number", "numbers")
    )


def _taken(case: Case, number: SourcedText) -> Iterator[Problem]:
    """Yield that another document of the same party has this *number* in the same year."""
    date, issuer = case.record.date, case.record.issuer
    if isinstance(issuer, Unknown) or isinstance(date, Unknown):
        return
    of_all = isinstance(case.record, Agreement | SubsequentInstrument)
    # A letter of one party may have the number that another gives to what all of them sign.
    paths = ("numbers",) if isinstance(case.record, SubsequentInstrument) else ("number", "numbers")
    for path in paths:
        for other in case.beside("", path, number):
            written = other.date()
            same = written is not None and written.year == date.year
            if same and (of_all or _party(other) in ("", issuer.key)):
                message = _(
                    "`{number}` is also the number of {file}", number=number, file=other.file
                )
                hint = _("check in the register to which of the two it belongs")
                yield Problem(number.origin.source, message, hint, ID, LEVEL)


def _party(other: Outline) -> str:
    """Return the key of the party that issues *other*; "" where it is of several."""
    said = other.text("from") or other.text("from.party") or other.text("giver.office")
    return said.partition("/")[0]
