"""On which day, and where, texts say that an agreement or an addendum was signed, and its file says otherwise.

An agreement is known by its kind and its subject; the Kesepakatan Bersama that a document belongs to also where nothing
more is said of it, and so is the Perjanjian Kerja Sama, if the document names it by its key or there is one alone.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.checks.agreed_terms import COOPERATION, JOINT, OTHERWISE
from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import (
    NAMED,
    SUBJECT,
    folder_told,
    reported_agreement,
    steps_told,
)
from mou_gen.checks.text_references import sentence_around
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import Unknown
from mou_gen.document import Value
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.joint_agreement import UnderAgreement
from mou_gen.kinds.steps import Step
from mou_gen.language.days import differs_in_one_part
from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.phrases import content
from mou_gen.startup.expressions import expression

OtherDay = tuple[Wording, Fact, dt.date]
"""A text, the date in it, and the one that the file of the agreement, or of its addendum, gives."""

_NEAR = 200


def other_days(case: Case) -> Iterator[OtherDay]:
    """Yield each date on which no agreement was signed, or ended, as *case* says."""
    if not isinstance(case.record, Agreement):
        yield from _of_the_folder(case)
        yield from _of_its_cooperation(case)
    yield from _on_another_day(case)
    yield from _of_its_addenda(case)


def last_sentence(before: str) -> str:
    """Return what *before* says in the sentence at whose end it stands."""
    return re.split(r"[.;]\s", before)[-1]


_EVENT = r"(?P<event>ditandatangani|signed|berakhir|habis masa berlakunya|berlaku (?:sampai dengan|hingga)|expire[sd]?|end(?:s|ed)|valid until)"
_TOLD = expression(
    rf"\b{NAMED}\s+{SUBJECT},?"
    r"(?:\s+(?:yang|itu|tersebut|telah|sudah|akan|which|that|has|was|is|were|will|been|be))*"
    rf"\s+{_EVENT}(?:\s+(?:di|in|at)\s+[A-Z][\w ]{{2,30}}?)?(?:,?\s+(?:pada|hari|tanggal|akhir|on|the|senin|selasa|rabu|kamis|jumat))*,?\s*$",
    re.IGNORECASE,
)
"""An agreement with its subject, and the words before the day on which it was signed or ended."""
_EARLIER_ONE = expression(
    r"\b(?:sebelumnya|terdahulu|semula|lama|pertama|\w*usul\w*|rancangan|rencana|apabila|jika|(?:mem|di)?perpanjang\w*"
    r"|previous|former|earlier|first|draft|propos\w+|if|exten\w+)\b",
    re.IGNORECASE,
)
_PREDECESSOR = dt.timedelta(days=180)
"""So long before the signature, another agreement on the same subject may have been signed."""


def _of_the_folder(case: Case) -> Iterator[OtherDay]:
    """Yield another day than its file gives for the signature or the end of an agreement called by its subject."""
    for said in open_texts(case):
        for fact in said.facts(FactKind.DATE):
            before = last_sentence(said.text[max(0, fact.start - 2 * _NEAR) : fact.start])
            told, day = _TOLD.search(before), fact.day
            if not told or not day or _EARLIER_ONE.search(before):
                continue
            if isinstance(case.record, UnderAgreement) and _is_its_end(told, before):
                continue  # which `_days` looks at
            steps = steps_told(case, said.value(fact.start, fact.end), told)
            due = _signed(steps, day) if _SIGNED.match(told["event"]) else _ended(steps, day)
            if due:
                yield said, fact, due


_TOWN = r"(?P<place>[A-Z][\w'-]*(?:\s+(?!Senin|Selasa|Rabu|Kamis|Jumat)[A-Z][\w'-]*){0,3})"
_ON = r"\s+(?:(?:pada|hari|tanggal|on|the|[A-Z][a-z]+day|Senin|Selasa|Rabu|Kamis|Jumat),?\s+)*$"
_A_SIGNATURE = (
    rf"\b(?:(?P<name>{JOINT}|{COOPERATION})\b[^.;]{{0,150}}?\b(?:ditandatangani|signed)"
    rf"|(?:[Pp]enandatanganan|[Ss]ign(?:ing|ature)\s+of\s+(?:the|this))\s+(?P<signed>{JOINT}|{COOPERATION})\b[^.;]{{0,100}}?)"
)
_SIGNED_AT = expression(rf"{_A_SIGNATURE}\s+(?:di|in|at)\s+{_TOWN},?{_ON}")
_SIGNED_THEN = expression(rf"{_A_SIGNATURE},?{_ON}")
_AT = expression(
    rf"(?:\s*\([^)]*\))?,?\s+(?:dan\s+)?(?:bertempat\s+)?(?:di|in|at)\s+{_TOWN}(?=\s*[,.;)]|\s+[a-z(]|\s*$)"
)
"""Behind the day of a signature: "pada tanggal 10 Februari 2026 di Bengkayang"."""


def other_places(case: Case) -> Iterator[tuple[Wording, int, int, str]]:
    """Yield another place than its file gives for the signature of the one agreement of that kind and that day."""
    for said in open_texts(case):
        for fact in said.facts(FactKind.DATE):
            first = max(0, fact.start - 2 * _NEAR)
            before = last_sentence(said.text[first : fact.start])
            first = fact.start - len(before)
            told, place = _SIGNED_AT.search(before), None
            if told:
                place = told["place"], first + told.start("place")
            elif (told := _SIGNED_THEN.search(before)) and (at := _AT.match(said.text, fact.end)):
                place = at["place"], at.start("place")
            folder = folder_told(case.record, said.value(fact.start, fact.end)) if told else ""
            if not told or not place or not folder or not fact.is_day:
                continue
            is_cooperation = re.fullmatch(COOPERATION, told["name"] or told["signed"])
            kind = "cooperation" if is_cooperation else "agreement"
            every = case.folder.dossier(folder).ask((False, kind, "", ""))
            signed = [each for each in every if fact.day and each.date() == fact.day]
            due = signed[0].text("place") if len(signed) == 1 else ""
            if due and not content(place[0]) & content(due):
                yield said, place[1], place[1] + len(place[0]), due


_SIGNED = expression(r"ditandatangani|signed", re.IGNORECASE)
_DAY = r"(?:,?\s+(?:pada|hari|tanggal|on|the|senin|selasa|rabu|kamis|jumat|[a-z]+day))*,?\s*$"
_PLACE = r"(?:\s+(?:di|in|at)\s+(?P<place>[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*){0,3}?))?"
_SIGNED_ON = expression(
    rf"\b(?P<name>{JOINT})(?:,?\s+(?:ini|itu|tersebut|yang|telah|sudah|which|that|was|has|been|is))*"
    rf"\s+(?:(?:ditandatangani|signed){_PLACE}|tertanggal|bertanggal|dated){_DAY}"
    rf"|\b(?:penandatanganan|the\s+sign(?:ing|ature)\s+of\s+(?:the|this))\s+(?P<again>{JOINT})(?:\s+(?:ini|itu|tersebut))?"
    rf"{_PLACE.replace('place', 'there')}{_DAY}"
    r"|\b(?:(?:tindak\s+lanjut|pelaksanaan|melaksanakan|berdasarkan|menurut|menindaklanjuti|sesuai\s+dengan)(?:\s+(?:dari|atas))?"
    rf"|(?:further|pursuant)\s+to|under|(?:in\s+)?implement\w*(?:\s+of)?|based\s+on)\s+(?:the\s+)?(?P<rested>{JOINT})\s+(?:tanggal|of){_DAY}",
    re.IGNORECASE,
)
"""The words before the day of signature of an agreement about which nothing more is said."""
_ON_ANOTHER_DAY = expression(
    r"\b(?:akan|\w*jadwal\w*|\w*tunda\w*|\w*undur\w*|\w*rencana\w*|lain(?:nya)?|will|shall|schedul\w+|postpon\w+|plan\w*|other|another)\b",
    re.IGNORECASE,
)


def _on_another_day(case: Case) -> Iterator[OtherDay]:
    """Yield another day of signature, near its own, for the Kesepakatan Bersama that the document belongs to."""
    record = case.record
    agreement = record.agreement if isinstance(record, UnderAgreement) else None
    if isinstance(record, CooperationAgreement):
        agreement = record.under
    if agreement is None or isinstance(agreement.date, Unknown) or isinstance(record.date, Unknown):
        return
    signed = agreement.date
    for said in open_texts(case) if signed <= record.date else ():
        for fact in said.facts(FactKind.DATE):
            before = last_sentence(said.text[max(0, fact.start - _NEAR) : fact.start])
            told, day = _SIGNED_ON.search(before), fact.day
            if (
                told
                and day
                and day != signed
                and signed - _PREDECESSOR < day <= record.date
                and _is_of(told, agreement)
                and not _EARLIER_ONE.search(before)
                and not _ON_ANOTHER_DAY.search(before)
            ):
                yield said, fact, signed


_COOPERATION_OF = expression(
    r"(?:^|[.;:(]\s*|\b(?:menurut|berdasarkan|dalam|dari|dengan|pada|melaksanakan|salinan|naskah|asli|dan|serta|under|in|of|to|with|copy)\s+(?:the\s+)?)"
    r"(?:Perjanjian\s+Kerja\s+Sama(?:\s+(?:ini|itu|tersebut))?\s+(?:(?:ber|ter)?tanggal|yang\s+ditandatangani\s+(?:pada\s+)?tanggal)"
    r"|(?:the\s+)?Cooperation\s+Agreement\s+(?:of|dated|signed\s+on))\s+$"
)
"""The words before the day of a Perjanjian Kerja Sama about which nothing more is said."""
_OF_COOPERATIONS = ("cooperation", "addendum", "extension", "termination")


def _of_its_cooperation(case: Case) -> Iterator[OtherDay]:
    """Yield another day than that of the one Perjanjian Kerja Sama that the document can mean."""
    record, signed = case.record, case.beside("cooperation")
    named = getattr(record, "cooperation", None)
    if isinstance(record.date, Unknown) or not signed or not (named or len(signed) == 1):
        return
    due = named.date if isinstance(named, CooperationAgreement) else signed[0].date()
    days = {each.date() for kind in _OF_COOPERATIONS for each in case.beside(kind)}
    if due is None or isinstance(due, Unknown) or due > record.date or None in days:
        return
    for said in open_texts(case):
        for fact in said.facts(FactKind.DATE):
            day = fact.day
            if day and day not in days and due - _PREDECESSOR < day <= record.date:
                before = last_sentence(said.text[max(0, fact.start - _NEAR) : fact.start])
                if _COOPERATION_OF.search(before) and not _EARLIER_ONE.search(before):
                    yield said, fact, due


_ADDENDUM_OF = expression(
    r"\b(?:adendum|addendum)(?:\s+(?:kesatu|pertama|kedua|ketiga|ke-\d|itu|tersebut|ini))?\s+"
    r"(?:(?:yang\s+)?(?:telah\s+|sudah\s+)?ditandatangani\s+(?:pada\s+)?(?:hari\s+[a-z]+,?\s+)?(?:tanggal\s+)?|(?:ber|ter)?tanggal\s+|(?:of|dated|signed\s+on)\s+(?:[a-z]+day,?\s+)?(?:the\s+)?)$",
    re.IGNORECASE,
)
"""The words before the day of an addendum."""
_OF_A_PAPER_ON_IT = expression(
    r"\b(?:\w*usul\w*|rancangan|rencana|draf|konsep|naskah|surat|nota|rapat|\w*bahas\w*|\w*minta\w*|\w*mohon\w*|telaah\w*|persetujuan|\w*tunggu\w*"
    r"|propos\w*|draft|letter|meeting|request\w*|discuss\w*|approv\w*|hibah|kontrak\w*|lain)\s+(?:\S+\s+){0,4}$",
    re.IGNORECASE,
)
"""Before an addendum that is yet to come, or of which the day may not be."""


def _of_its_addenda(case: Case) -> Iterator[OtherDay]:
    """Yield another day than that of the one addendum of its folder that differs from it by its day, its month or its year alone."""
    for said in open_texts(case):
        for fact in said.facts(FactKind.DATE):
            before = last_sentence(said.text[max(0, fact.start - _NEAR) : fact.start])
            told, day = _ADDENDUM_OF.search(before), fact.day
            if not told or not day or _OF_A_PAPER_ON_IT.search(before, 0, told.start()):
                continue
            folder = folder_told(case.record, said.value(fact.start, fact.end))
            addenda = case.folder.dossier(folder).ask((False, "addendum", "", "")) if folder else ()
            days = {each.date() for each in addenda}
            near = [
                each
                for each in days
                if each and differs_in_one_part(fact.value, each.timetuple()[:3])
            ]
            if len(near) == 1 and not days & {day, None}:
                yield said, fact, near[0]


def _is_of(told: re.Match[str], agreement: Agreement) -> bool:
    """Return whether what is *told* names *agreement* as it is called, and no other place than its own."""
    names = {each.casefold() for each in agreement.row.name.values()}
    place = told["place"] or told["there"] or ""
    own = "" if isinstance(agreement.place, Unknown) else str(agreement.place)
    called = " ".join((told["name"] or told["again"] or told["rested"]).casefold().split())
    return called in names and (not place or bool(content(place) & content(own)))


def _is_its_end(told: re.Match[str], before: str) -> bool:
    """Return whether the end of the agreement itself is *told*, and not that it has ended."""
    is_joint = re.fullmatch(JOINT, told["name"], re.IGNORECASE)
    return bool(is_joint and not _SIGNED.match(told["event"]) and not OTHERWISE.search(before))


def _signed(steps: list[Step], day: dt.date) -> dt.date | None:
    """Return the day of the signature, None where *day* may be it."""
    due = steps[0].day if steps else None
    return due if due and day != due and day > due - _PREDECESSOR else None


def _ended(steps: list[Step], day: dt.date) -> dt.date | None:
    """Return the last day of the agreement, None where *day* may be one."""
    ends = [each.until for each in steps]
    signed = steps[0].day if steps else None
    if not signed or day <= signed or not all(ends):
        return None
    known = [end for end in ends if end]
    return None if any(abs(day - end) <= dt.timedelta(1) for end in known) else known[-1]


# ---- not signed yet --------------------------------------------------------------------------

_ITS = rf"{NAMED}\s+{SUBJECT}"
_THEN = r"(?=\s*[,.;:]|\s+(?:yang|pada|di|which|that|in|at|hingga|sampai|as\s+of|until)\s|\s*$)"
_UNTIL = (
    r"(?:,?\s+(?:hingga|sampai(?:\s+dengan)?|pada|as\s+of|until)\s+(?:saat|hari|tanggal|akhir|laporan|periode|semester|the|now|today|this)\b"
    r"(?:\s+[\w-]+){0,4}?,?)?"
)
"""Until when something has not been done: "sampai dengan tanggal laporan ini"."""
_NOT_YET = r"(?:(?:masih|memang)\s+)?belum(?:\s+(?:juga|kunjung|sempat|dapat|bisa|akan))*"
_WHICH = r",?\s+(?:yang\s+|which\s+|that\s+)?"
_AWAITED = expression(
    r"\b(?:menunggu|menanti(?:kan)?|belum\s+adanya|await(?:s|ed|ing)?|pending|waits?\s+for|waiting\s+for)\s+(?:the\s+)?"
    rf"(?:penandatanganan|ditandatanganinya|sign(?:ing|ature)\s+of)\s+(?:the\s+)?{_ITS}{_THEN}",
    re.IGNORECASE,
)
_STILL_OPEN = (
    rf"(?:(?:(?:masih\s+)?(?:akan|direncanakan|dijadwalkan)(?:\s+(?:akan|untuk|segera|juga))*|{_NOT_YET})\s+ditandatangani"
    r"|masih\s+(?:(?:dalam|menunggu)\s+(?:proses\s+|tahap\s+)?penandatanganan|(?:berupa|berbentuk|berstatus)\s+(?:rancangan|draf\w*|konsep))"
    r"|(?:is|are)\s+(?:still\s+)?(?:to\s+be|not\s+yet|not|yet\s+to\s+be)\s+signed|has\s+(?:still\s+)?not\s+(?:yet\s+)?been\s+signed|will\s+be\s+signed"
    r"|(?:is|remains?)\s+(?:still\s+)?(?:unsigned|a\s+draft|in\s+draft))"
)
_AHEAD = expression(rf"\b{_ITS}{_UNTIL}{_WHICH}{_STILL_OPEN}\b", re.IGNORECASE)
_PLANNED = expression(
    rf"\b(?:rencana|jadwal|persiapan)\s+penandatanganan\s+{_ITS}{_THEN}", re.IGNORECASE
)
_TO_COME = expression(
    rf"\bpenandatanganan\s+{_ITS}{_UNTIL},?\s+(?:yang\s+)?"
    rf"(?:akan|direncanakan|dijadwalkan|masih\s+menunggu|{_NOT_YET}\s+(?:(?:di)?laksana\w*|terlaksana|dilakukan|terjadi|diselenggarakan|selesai|terwujud))\b",
    re.IGNORECASE,
)
_EVERY_PARTY = (
    r"(?:para\s+pihak|kedua\s+(?:pihak|belah\s+pihak|daerah)|keduanya|(?:the|both)\s+parties)"
)
_UNDONE = expression(
    rf"\b(?:{_EVERY_PARTY}\s+(?:{_NOT_YET}\s+menandatangani|have\s+(?:still\s+)?not\s+(?:yet\s+)?signed)|{_NOT_YET}\s+ada)\s+(?:the\s+)?{_ITS}{_THEN}",
    re.IGNORECASE,
)
_JOINT_AHEAD = expression(
    rf"\b(?P<joint>{JOINT})(?:\s+(?:ini|itu|tersebut))?{_UNTIL}{_WHICH}{_STILL_OPEN}\b",
    re.IGNORECASE,
)
"""The agreement that a document belongs to, about which nothing more is said."""
_OF_IT = expression(
    r"\b(?:lampiran|berita\s+acara|notula\w*|rencana|dokumen|surat|laporan|terjemahan|protokol|petunjuk|prosedur|pedoman|pelaksanaan|evaluasi"
    r"|annex(?:es)?|record|minutes|plan|report|translation|protocol|procedure|guidelines?)"
    r"(?:\s+(?:dari|atas|untuk|aksi|kerja|teknis|pelaksanaan|of|to|on|the)){0,3}\s+$",
    re.IGNORECASE,
)
"""A paper that belongs to the agreement, and may itself be unsigned."""
_PAST = expression(
    r"\b(?:saat\s+itu|ketika|sewaktu|waktu\s+itu|(?:tahun|bulan)\s+lalu|last\s+(?:year|month)|when|semula|sebelumnya|dahulu|perpanjangan|pengganti|baru|lanjutan|perubahan|adendum"
    r"|telah\s+ditandatangani|previously|at\s+that\s+time|earlier|former|new|extension|amend\w*|had)\b",
    re.IGNORECASE,
)
"""Tells of what was, or of an agreement that comes after the signed one."""


_REACH = 500
"""Letters before and behind it in which a sentence begins and ends that tells of a signature."""
_UNSIGNED = (_AWAITED, _AHEAD, _PLANNED, _TO_COME, _UNDONE, _JOINT_AHEAD)


def awaited(case: Case) -> Iterator[tuple[Wording, int, int, dt.date]]:
    """Yield where *case* speaks of an agreement of the folder as one that is not signed yet, and the day on which it was."""
    date = case.record.date
    if isinstance(date, Unknown) or isinstance(case.record, Agreement):
        return
    for said in open_texts(case):
        last = 0
        for found in (each for how in _UNSIGNED for each in how.finditer(said.text)):
            first = max(0, found.start() - _REACH)
            near = said.text[first : found.end() + _REACH]
            sentence = "".join(sentence_around(near, found.start() - first))
            if found.start() < last or _PAST.search(sentence) or _is_of_it(said.text, found):
                continue
            signed = _signature_told(case, said.value(found.start(), found.start() + 1), found)
            if signed and signed < date:
                yield said, *found.span(), signed
                last = found.end()


def _is_of_it(text: str, found: re.Match[str]) -> bool:
    """Return whether not the agreement that is *found* in *text* is meant, but a paper that belongs to it."""
    names = found.groupdict()
    start = found.start("joint" if names.get("joint") else "name")
    return start == found.start() and bool(_OF_IT.search(text[max(0, start - _NEAR) : start]))


def _signature_told(case: Case, value: Value | None, found: re.Match[str]) -> dt.date | None:
    """Return when the agreement that is *found* was signed, None where that is not certain."""
    joint = found.groupdict().get("joint")
    if joint is None:
        date = case.record.date
        steps = [each for each in steps_told(case, value, found) if _is_before(each, date)]
        return steps[0].day if len(steps) == 1 else None
    record = case.record
    agreement = record.agreement if isinstance(record, UnderAgreement) else None
    agreement = agreement or reported_agreement(record, value)
    if agreement is None or isinstance(agreement.date, Unknown):
        return None
    names = {each.casefold() for each in agreement.row.name.values()}
    return agreement.date if " ".join(joint.casefold().split()) in names else None


def _is_before(step: Step, date: dt.date | Unknown) -> bool:
    """Return whether *step* is not known to be later than *date*."""
    return step.day is None or isinstance(date, Unknown) or step.day <= date
