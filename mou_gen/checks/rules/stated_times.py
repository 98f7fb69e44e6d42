"""A text does not give another day or hour than the document itself states for the same thing.

`Rapat dimulai pukul 10.00` below `Pukul: 09.00`, a next meeting on the 23rd in the discussion and on
the 16th at the end, a confirmation that is due after the meeting: half of those who read it come at
the wrong time. The rule compares what texts say of the meeting, of its beginning and end, of the
next meeting, and of what must arrive before a meeting with the fields of the same document, and the day that an opening gives the invitation;
in a work plan, what an activity says of its year.

Passes: `Rapat dimulai pukul 10.00 WITA` for 09.00 WIB; `Registrasi dibuka pukul 08.30`; minutes that say `Rapat
        dibuka pukul 09.10` of a meeting called for 09.00; `Bahan rapat berikutnya dikirim pada tanggal 9 Februari`.
Fails:  `Rapat dimulai tepat pukul 10.00` where `start` is 09.00; `Konfirmasi kehadiran paling lambat tanggal 13
        November` for a meeting on the 10th; `Rapat berlangsung selama 3 (tiga) jam` from 09.00 to 11.00; `Rapat diskors pada pukul
        12.00` where the meeting ended at 11.30; `registrasi sebelum rapat dibuka, yaitu paling lambat pukul 09.30`; `Peserta dari Kabupaten Situbondo bergabung pada
        pukul 11.00 WIB` in a meeting at 10.00 WITA; `Rapat berikutnya disepakati pada tanggal 23 Februari` where
        `next_meeting` is on the 16th; an opening by `surat undangan tanggal 2 Oktober` where `invitation` is of
        2 November; in a work plan, `Pelatihan bersama pada bulan Maret 2027` for the year 2028; a training in
        November, or an exercise due in November, that the next meeting, in October, is to evaluate; `Evaluasi akhir pameran`
        on 21 July by minutes, where the exhibition closes on 25 July by its Perjanjian Kerja Sama; at the end of an agreement, `dalam waktu 30 hari setelah hari
        terakhir Perjanjian Kerja Sama` where `until` is two months later.
Not seen: times told in other words, such as "pagi hari" or "setelah makan siang".
Source: Permendagri 1/2023, Lampiran I.C and I.D.10 (read in full), which require these facts once;
        that they agree follows from this.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.counted_dues import wrong_dues
from mou_gen.checks.meetings.evaluated_events import late_events
from mou_gen.checks.meetings.final_evaluations import unfinished_event
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import SourcedDate, SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.work_plan import WorkPlan
from mou_gen.language.days import HOURS_AHEAD
from mou_gen.language.facts import Fact, FactKind
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.statements.planned_years import planned_year

ID = "stated-times"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, Lampiran I.C and I.D.10"
SURE = True
ATURAN = """Teks tidak menyebut hari atau jam lain daripada yang dinyatakan dokumen itu sendiri untuk hal yang sama.

`Rapat dimulai pukul 10.00` di bawah `Pukul: 09.00`, rapat berikutnya tanggal 23 dalam pembahasan dan
tanggal 16 pada akhir notula, konfirmasi yang ditunggu sampai sesudah rapat: sebagian pembacanya datang
pada waktu yang keliru. Karena itu, yang dikatakan teks tentang rapat, awal dan akhirnya, rapat
berikutnya, hal yang harus sampai sebelum rapat, dan tanggal undangan dalam pembukaan dibandingkan dengan isian
dokumen yang sama; dalam rencana kerja juga tahun dalam uraian kegiatan.

Lulus:  `Rapat dimulai pukul 10.00 WITA` untuk 09.00 WIB; `Registrasi dibuka pukul 08.30`; notula dengan `Rapat dibuka
        pukul 09.10` untuk rapat pukul 09.00; `Bahan rapat berikutnya dikirim pada tanggal 9 Februari`.
Gagal:  `Rapat dimulai tepat pukul 10.00`, padahal `start` 09.00; `Konfirmasi kehadiran paling lambat tanggal 13
        November` untuk rapat tanggal 10; `Rapat berlangsung selama 3 (tiga) jam` dari pukul 09.00 sampai pukul 11.00; `Rapat diskors pada pukul
        12.00`, padahal rapat selesai pukul 11.30; `registrasi sebelum rapat dibuka, yaitu paling lambat pukul 09.30`; `Peserta dari Kabupaten Situbondo bergabung pada
        pukul 11.00 WIB` dalam rapat pukul 10.00 WITA; `Rapat berikutnya disepakati pada tanggal 23 Februari`, padahal
        `next_meeting` tanggal 16; pembukaan dengan `surat undangan tanggal 2 Oktober`, padahal `invitation` tanggal
        2 November; dalam rencana kerja, `Pelatihan bersama pada bulan Maret 2027` untuk tahun 2028; pelatihan pada
        bulan November, atau simulasi dengan tenggat November, yang akan dievaluasi rapat berikutnya pada bulan Oktober; `Evaluasi akhir pameran` pada
        tanggal 21 Juli menurut notula, padahal pameran itu menurut Perjanjian Kerja Sama ditutup tanggal 25 Juli; dalam pengakhiran, `dalam waktu 30 hari
        setelah hari terakhir Perjanjian Kerja Sama`, padahal `until` dua bulan kemudian.
Tidak terlihat: waktu yang disebut dengan kata lain, misalnya "pagi hari" atau "setelah makan siang".
Sumber: Permendagri 1/2023, Lampiran I.C dan I.D.10 (dibaca lengkap), yang mewajibkan keterangan ini satu kali;
        kesesuaiannya disimpulkan dari ketentuan itu.
"""

_MEETING = r"(?:rapat|pertemuan|sidang|acara|(?:the |this )?(?:meeting|session))"
_NOT_ITS = r"(?<!bahan )(?<!undangan )(?<!sebelum )(?<!setelah )(?<!agenda )(?<!acara )(?<!notula )(?<!hasil )(?<!setiap )(?<!tiap )(?<!each )(?<!every )(?<!materials of the )"
_NOT_EACH = r"(?<!setiap )(?<!tiap )(?<!each )(?<!every )"
_LEADS = (
    r"(?:[\s,(:]|\b(?:akan|telah|disepakati|direncanakan|dijadwalkan|diadakan|dilaksanakan|diselenggarakan|berlangsung|ditetapkan"
    r"|jatuh|untuk|pada|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu|tanggal|tgl|ya(?:itu|kni)|ialah|adalah|tepat|pukul|jam|mulai"
    r"|dari|is|was|will|be|has|been|to|held|agreed|planned|scheduled|set|for|on|at|promptly|exactly|takes|place|the|from"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)*$"
)
"""What may stand between a meeting and its day or hour."""
_NEXT = expression(
    rf"{_NOT_ITS}\b(?:(?:rapat|pertemuan|sidang)\s+(?:berikutnya|selanjutnya|lanjutan|mendatang)|next\s+(?:meeting|session)|(?:bertemu|berkumpul|rapat|bersidang)\s+kembali|meet\s+again|reconvene){_LEADS}",
    re.IGNORECASE,
)
_HELD = expression(
    rf"(?:^|[.;]\s*){_MEETING}\s+(?:ini\s+)?(?:akan\s+)?(?:diadakan|dilaksanakan|diselenggarakan|berlangsung|takes place|is held|will be held|will take place)\b{_LEADS}",
    re.IGNORECASE,
)
_BEGINS = expression(
    rf"{_NOT_EACH}\b{_MEETING}\s+(?:ini\s+)?(?:akan\s+)?(?:dimulai|mulai|dibuka|starts?|started|begins?|began|opens|opened)\b{_LEADS}",
    re.IGNORECASE,
)
_ENDS = expression(
    rf"{_NOT_ITS}\b{_MEETING}\s+(?:ini\s+)?(?:akan\s+)?(?:ditutup|selesai|berakhir|ends?|ended|closed|adjourned)\b{_LEADS}",
    re.IGNORECASE,
)
_LASTS = expression(
    rf"{_NOT_ITS}{_NOT_EACH}\b{_MEETING}(?:,?\s+(?:yang|which))?\s+(?:ini\s+)?(?!(?:berikutnya|selanjutnya|lanjutan|kedua|sebelumnya|pertama))"
    r"(?:\b(?:ini|akan|direncanakan|dijadwalkan|diperkirakan|berlangsung|diadakan|dilaksanakan|diselenggarakan|selama|kurang|lebih"
    r"|sekitar|is|was|will|planned|scheduled|expected|to|last|lasts|lasted|take|takes|took|be|held|for|about|approximately)\b\s*)+$",
    re.IGNORECASE,
)
"""Before how long a meeting takes."""
_ABOUT = expression(r"\b(?:kurang|lebih|sekitar|diperkirakan|about|approximately)\b", re.IGNORECASE)
_DURING = expression(
    rf"{_NOT_ITS}{_NOT_EACH}\b{_MEETING}\s+(?:ini\s+)?(?:di(?:skors|istirahatkan|jeda|hentikan sementara|lanjutkan)|beristirahat|berlanjut"
    rf"|(?:was\s+)?(?:suspended|interrupted|resumed|continued)|paused|rested){_LEADS}",
    re.IGNORECASE,
)
"""Before an hour at which a meeting goes on, or pauses."""
_AWAITED = (
    r"(?:konfirmasi|kesediaan|pendaftaran|registrasi|nama peserta|daftar peserta|bahan (?:rapat|paparan)|confirm\w*"
    r"|registration|names of (?:the )?participants)"
)
_BEFORE_IT = expression(
    rf"\b(?:{_AWAITED}\b[^.;]{{0,80}}?"
    r"\b(?:paling lambat|selambat-lambatnya|paling akhir|sampai dengan|sebelum|no later than|not later than|at the latest|by|before|until)"
    rf"|(?:batas (?:akhir|waktu)|tenggat|deadline)\b[^.;]{{0,20}}?{_AWAITED}\b[^.;]{{0,40}}?)"
    r"(?:[\s,:]|\b(?:pada|hari|tanggal|pukul|ialah|adalah|ya(?:itu|kni)|is|on|the|senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday"
    r"|wednesday|thursday|friday|saturday|sunday)\b)*$",
    re.IGNORECASE,
)
"""What must arrive before a meeting, and the words before its last day."""
_ANOTHER_DAY = expression(
    r"\b(?:hari (?:pertama|kedua|ketiga|terakhir|berikutnya)|keesokan|besok|(?:first|second|third|last|next) day)\b",
    re.IGNORECASE,
)
"""A meeting of several days begins anew on each."""
_INVITED = expression(
    r"\b(?:surat undangan(?: rapat)?(?:\s+(?:nomor|no\.)\s+\S+)?,?\s+(?:tertanggal|bertanggal|tanggal)"
    r"|(?:letter of invitation|invitation(?: letter)?)(?:\s+(?:number|no\.)\s+\S+)?,?\s+(?:of|dated))\s+$",
    re.IGNORECASE,
)
"""Before the day of the invitation to a meeting."""
_OF_SENDER = expression(
    r"\s+(?:dari|kepada|untuk|perihal|hal|tentang|yang|from|to|for|about|which|that)\b",
    re.IGNORECASE,
)
_OTHER_INVITATION = expression(
    r"\b(?:pertama|kedua|semula|sebelumnya|terdahulu|dicabut|diganti\w*|ralat|perubahan|susulan|ditunda|berikutnya|gubernur|menteri"
    r"|first|second|previous|former|withdrawn|replac\w+|postponed|correct\w+|next|governor|minister)\b",
    re.IGNORECASE,
)
_ARRIVES = expression(
    rf"\b(?:sebelum|before)\s+(?:the\s+)?{_MEETING}\s+(?:ini\s+)?(?:dimulai|mulai|dibuka|starts?|begins?|opens|is\s+opened)\b"
    r"(?:,|,?\s+(?:yaitu|yakni|that\s+is)\b|(?=\s+(?:paling|selambat|no)\b)),?\s+"
    r"(?:(?:paling\s+lambat|selambat-lambatnya|pada|at|by|no\s+later\s+than)\s+)*(?:(?:pukul|jam)\s+)?$",
    re.IGNORECASE,
)
"""Before the hour until which something is done that is done before the meeting: "sebelum rapat dibuka, yaitu paling lambat pukul"."""
_JOINS = expression(
    r"\b(?:bergabung|mengikuti\s+(?:rapat|pertemuan|sidang)|hadir\s+secara\s+daring|joins?|attends?)\b(?:\s+(?!(?:agenda|acara|sesi|saat|hari)\b)[^\W\d_]+){0,8}?"
    r"\s+(?:pada|mulai|sejak|at|from)\s+(?:pukul\s+)?$",
    re.IGNORECASE,
)
"""Before the hour at which those of another zone join a meeting."""
_JOIN_LATER = expression(
    r"\b(?:agenda|acara|sesi|pembahasan|baru|hanya|menyusul|kemudian|setelah|sebelum|menit|jam|item|session|only|later|after|before|minutes|hours?)\b",
    re.IGNORECASE,
)
"""In a text about those who join a meeting at another hour than it begins, on purpose."""
_AGAIN = expression(
    r"(?<![\d.])(?P<hour>\d\d?)[.:](?P<minute>\d\d)\s*(?:[(/]\s*)?(?:atau|setara\s+dengan|sama\s+dengan|or)?\s*(?:pukul\s+)?$",
    re.IGNORECASE,
)
"""Before an hour that tells again the one before it, whose zone goes without saying: "pukul 10.00 (09.00 WIB)"."""
_ZONE = expression(r"\s*(WIB|WITA|WIT)\b")
_NEAR = 120
"""Characters before an hour in which the meeting is named that goes on then."""
_LATE = 30
"""Minutes between the hour that a meeting was called for, and that at which it was opened or closed."""


@value_class
class _Meeting:
    """What a document states of its meeting, each fact where it is known."""

    date: dt.date | None
    start: str
    end: str
    zone: str
    next: dt.date | None
    invited: dt.date | None
    """The day of the invitation that minutes name."""
    is_called: bool
    """Whether it is to come: an invitation."""


def check(case: Case) -> Iterator[Problem]:
    """Yield days and hours in the texts of *case* that its fields state otherwise, and years of planned activities."""
    if isinstance(case.record, WorkPlan):
        yield from _planned(case.record)
    if isinstance(case.record, Minutes):
        for late in late_events(case.record):
            message = _(
                "{when} is after the next meeting, of {day:%d-%m-%Y}, which is to evaluate this",
                when=f"`{late.when}`",
                day=late.meeting,
            )
            hint = _("correct one of the two dates, or the subject of the next meeting")
            yield Problem(late.place, message, hint, ID, LEVEL)
        yield from _unfinished(case, case.record)
    yield from _counted(case.record)
    meeting = _meeting(case.record)
    if meeting is None:
        return
    for said in open_texts(case):
        if any(_is_text(each.origin.path) for each in said.values):
            yield from _days(said, meeting)
            yield from _hours(said, meeting)
            yield from _lengths(said, meeting)


def _unfinished(case: Case, minutes: Minutes) -> Iterator[Problem]:
    """Yield the day of the next meeting, which is to evaluate an event for the last time before it is over."""
    if found := unfinished_event(case, minutes):
        meeting, last = found
        message = _(
            "the next meeting is the final evaluation of what goes on until {day:%d-%m-%Y}",
            day=last,
        )
        hint = _("correct one of the two dates, or the subject of the next meeting")
        yield Problem(meeting.origin.source, message, hint, ID, LEVEL)


def _counted(record: object) -> Iterator[Problem]:
    """Yield another day than the one to which a text of *record* counts: "30 hari setelah hari terakhir Perjanjian Kerja Sama"."""
    for found in wrong_dues(record):
        message = _(
            "{text} from {first:%d-%m-%Y} is {made:%d-%m-%Y}, and the day that is given is {told:%d-%m-%Y}",
            text=f"`{found.span}`",
            first=found.first,
            made=found.made,
            told=found.told,
        )
        hint = _("correct one of the two")
        yield Problem(found.text.origin.source, message, hint, ID, LEVEL)


def _planned(plan: WorkPlan) -> Iterator[Problem]:
    """Yield the year in which the text of an activity has it done, where *plan* has another year for it."""
    for activity in plan.activities or ():
        texts = (*activity.activity.values(), *(activity.place or {}).values())
        for text in texts:
            told = planned_year(text)
            if told and told.value != activity.year:
                message = _(
                    "this is planned for {told} here, and for {year} in `year`",
                    told=told.value,
                    year=int(activity.year),
                )
                hint = _("correct the text, or `year`")
                yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _is_text(path: str) -> bool:
    return path.startswith(
        ("notes", "opening", "meeting.agenda", "discussion", "decisions", "follow_up[", "agenda")
    )


def _meeting(record: object) -> _Meeting | None:
    match record:
        case InvitationLetter():
            told = record.meeting
            return _Meeting(
                date=_day(told.date),
                start=_said(told.start),
                end=_said(told.end),
                zone=_said(told.zone),
                next=None,
                invited=None,
                is_called=True,
            )
        case Minutes():
            following = (
                None if isinstance(record.next_meeting, Unknown) else _day(record.next_meeting.date)
            )
            start, end, zone = map(_said, (record.start, record.end, record.zone))
            invited = _day(record.invitation.date)
            return _Meeting(_day(record.date), start, end, zone, following, invited, False)
        case _:
            return None


def _day(date: object) -> dt.date | None:
    return date if isinstance(date, SourcedDate) else None


def _said(text: object) -> str:
    return str(text) if isinstance(text, SourcedText) else ""


def _days(said: Wording, meeting: _Meeting) -> Iterator[Problem]:
    for fact in said.facts(FactKind.DATE):
        day, before = fact.day, _before(said, fact)
        if day is None:
            continue
        if meeting.next and day != meeting.next and _NEXT.search(before):
            yield _otherwise(said, fact, _("the next meeting"), f"{meeting.next:%d-%m-%Y}")
        elif meeting.invited and day != meeting.invited and _is_invitation(said, fact):
            yield _otherwise(said, fact, _("the invitation"), f"{meeting.invited:%d-%m-%Y}")
        elif not meeting.is_called or meeting.date is None:
            continue
        elif day != meeting.date and _HELD.search(before):
            yield _otherwise(said, fact, _("the meeting"), f"{meeting.date:%d-%m-%Y}")
        elif day > meeting.date and _BEFORE_IT.search(before):
            message = _(
                "{text} is later than the meeting of {date:%d-%m-%Y}",
                text=said.quoted(fact.text),
                date=meeting.date,
            )
            hint = _("write a day before the meeting, or correct its date")
            yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


def _is_invitation(said: Wording, fact: Fact) -> bool:
    """Return whether the opening of minutes gives *fact* as the day of the invitation to the meeting."""
    value = said.value(fact.start, fact.end)
    return (
        value is not None
        and value.origin.path.startswith("opening")
        and bool(_INVITED.search(said.text[: fact.start]))
        and not _OF_SENDER.match(said.text, fact.end)
        and not _OTHER_INVITATION.search(said.text)
    )


def _before(said: Wording, fact: Fact) -> str:
    """Return what stands before *fact*, where the meeting is named whose day or hour it is."""
    return said.text[max(0, fact.start - _REACH) : fact.start]


_REACH = 400


def _hours(said: Wording, meeting: _Meeting) -> Iterator[Problem]:
    for fact in said.facts(FactKind.CLOCK):
        before = _before(said, fact)
        if _ANOTHER_DAY.search(said.text, 0, fact.start):
            continue
        if _ARRIVES.search(before[-_NEAR:]):
            if _is_late(said, fact, meeting):
                yield _otherwise(said, fact, _("the beginning"), meeting.start)
            continue
        for pattern, stated, what in (
            (_BEGINS, meeting.start, _("the beginning")),
            (_ENDS, meeting.end, _("the end")),
        ):
            if stated and pattern.search(before) and _apart(said, fact, stated, meeting):
                yield _otherwise(said, fact, what, stated)
        if meeting.start and _is_another_hour(said, fact, meeting):
            yield _otherwise(said, fact, _("the beginning"), f"{meeting.start} {meeting.zone}")
        during = _DURING.search(before[-_NEAR:]) or _THEN.match(said.text, fact.end)
        if during and _is_outside(said, fact, meeting):
            yield _otherwise(said, fact, _("the meeting"), f"{meeting.start}-{meeting.end}")


def _is_another_hour(said: Wording, fact: Fact, meeting: _Meeting) -> bool:
    """Return whether *fact* tells the beginning of the *meeting* in another zone, and reckons it wrong.

    Who reckons wrong does not move the hour at all, or moves it the other way; any other hour is another moment.
    """
    ahead, off = _ahead(said, fact, meeting), fact.value - _minutes(meeting.start)
    if not ahead or off not in (0, -60 * ahead):
        return False
    before = _before(said, fact)[-_NEAR:]
    again = _AGAIN.search(before)
    if again and _minutes(f"{again['hour']}:{again['minute']}") == _minutes(meeting.start):
        return True
    is_joined = meeting.is_called and _JOINS.search(before)
    return bool(is_joined) and not _JOIN_LATER.search(said.text)


_THEN = expression(
    r"(?:\s*(?:WIB|WITA|WIT))?,?\s+(?:(?:rapat|sidang|pertemuan|pimpinan\s+rapat)\s+(?:di)?(?:skors|tunda|lanjutkan|hentikan\s+sementara|jeda|menskors)"
    r"|the\s+(?:meeting|session|chair)\s+(?:was\s+)?(?:adjourned|suspended|resumed|interrupted))\b",
    re.IGNORECASE,
)
"""Behind an hour, what happens in the meeting then: "Pada pukul 15.50 WIB rapat diskors"."""


def _is_late(said: Wording, fact: Fact, meeting: _Meeting) -> bool:
    """Return whether *fact* is an hour after the beginning of a *meeting* that is to come."""
    if not (meeting.is_called and _HOUR.match(meeting.start)):
        return False
    return bool(fact.value - 60 * _ahead(said, fact, meeting) > _minutes(meeting.start))


def _is_outside(said: Wording, fact: Fact, meeting: _Meeting) -> bool:
    """Return whether *fact* is an hour before the beginning of the *meeting* or after its end."""
    if not (_HOUR.match(meeting.start) and _HOUR.match(meeting.end)):
        return False
    hour = fact.value - 60 * _ahead(said, fact, meeting)
    return not _minutes(meeting.start) <= hour <= _minutes(meeting.end)


def _lengths(said: Wording, meeting: _Meeting) -> Iterator[Problem]:
    """Yield that a meeting is said to take another time than that from its beginning to its end."""
    if not (_HOUR.match(meeting.start) and _HOUR.match(meeting.end)):
        return
    stated = _minutes(meeting.end) - _minutes(meeting.start)
    for fact in said.facts(FactKind.DURATION):
        length, unit = fact.value
        if unit != "minute" or not _LASTS.search(said.text[: fact.start]):
            continue
        exact = meeting.is_called and not _ABOUT.search(said.text, 0, fact.start)
        if stated > 0 and abs(length - stated) > (0 if exact else _LATE):
            hours = f"{meeting.start}-{meeting.end}"
            yield _otherwise(said, fact, _("the length of the meeting"), hours)


_HOUR = expression(r"\d\d?:\d\d")


def _minutes(clock: str) -> int:
    hour, minute = map(int, clock.split(":")[:2])
    return 60 * hour + minute


def _apart(said: Wording, fact: Fact, stated: str, meeting: _Meeting) -> bool:
    """Return whether *fact* is another moment than *stated*; a meeting may be opened a little late."""
    off = fact.value - 60 * _ahead(said, fact, meeting) - _minutes(stated)
    return bool(off) if meeting.is_called else not -_LATE <= off <= _LATE


def _ahead(said: Wording, fact: Fact, meeting: _Meeting) -> int:
    """Return by how many hours the zone that *fact* names is ahead of that of the *meeting*."""
    zone = _ZONE.match(said.text, fact.end)
    if not zone or meeting.zone not in HOURS_AHEAD:
        return 0
    return HOURS_AHEAD[zone[1]] - HOURS_AHEAD[meeting.zone]


def _otherwise(said: Wording, fact: Fact, what: str, stated: str) -> Problem:
    message = _(
        "{text} is given for {what}, but the document itself states {stated}",
        text=said.quoted(fact.text),
        what=what,
        stated=stated,
    )
    return Problem(
        said.place(fact.start, fact.end), message, _("correct one of the two"), ID, LEVEL
    )
