"""The invitation, minutes and attendance list of a meeting agree with each other.

Minutes lead to their invitation by number and date, and people invited to another day, hour or room
were not at the meeting. The rule therefore compares minutes and attendance list with the invitation
to their meeting: the one with the number or the date that the minutes give, or else the one to a
meeting with the same name and day. A meeting may begin up to two hours late, go beyond its agenda,
and be described in more words; it does not begin early, and takes place nowhere else.

Passes: an invitation for 09.00 and minutes that begin at 09.10; `ruang rapat Setda` for `ruang rapat
        Sekretariat Daerah, Nunukan`; minutes of a meeting whose invitation is not in the folder; a meeting of another name; `4 (empat) orang, yaitu 3
        (tiga) orang dari Kabupaten Nunukan dan 1 (satu) orang dari ...` above a list of four names.
Fails:  minutes of 13 May for an invitation to the 12th; `ruang rapat Setda` for the `aula Setda`; two files with the minutes of one meeting; WIB where the invitation says WITA; an
        agenda item that the minutes leave out; `7 (tujuh) orang` above a list of four names; a list
        of a meeting that another person chaired, or signed by somebody who neither led nor minuted it; an office of one party beside the institution of another, as the `Camat Jebres` beside that of Karanganyar; who chaired, listed in another office; among those present, a regency that is not a party
        and was not invited; an invitation to the meeting that the last minutes set, for another day, hour or
        place, that does not say that it was moved; a decision that has the next meeting `secara luring di Kefamenanu`, which is a video conference in
        `next_meeting`; `tidak disediakan konferensi video` in an invitation whose venue has one; minutes that begin half an hour or a full hour after the invitation and do not tell when the meeting was opened; a party among the
        participants from which nobody is on the list; a list called 2026-11-10 that belongs to the minutes of another day; a slip that sends
        the `Notula rapat tanggal 13 Oktober 2024`, or a report that cites the `keputusan rapat` of that day, where the
        minutes of the folder are of 13 November, or `Notula rapat tanggal 4 November 2024`, the day of its invitation;
        `dalam rapat pada tanggal 25 September 2019 di Nunukan`, which by the minutes or the agreement was in Tarakan;
        `dihadiri oleh 7 (tujuh) pihak` of six participants; `Narahubung Kabupaten Malaka menyampaikan`, where Malaka took no part;
        `ditolak dengan 5 (lima) suara berbanding 4 (empat)` where eight members were present; `masing-masing 3 (tiga) orang dari setiap daerah`
        above a list with four from one of them; the `Kementerian Ketenagakerjaan` among the participants and not on the list;
        three `Wakil perajin` of one region, of which each has `2 (dua) wakil` by the agreement; minutes led by the `Asisten Perekonomian dan
        Pembangunan` where the list has the `Asisten Pemerintahan dan Kesejahteraan Rakyat` alone.
Not seen: an invitation that is in no file of the folder, and whether the people on the list were
        there.
Source: Permendagri 1/2023, Lampiran I.D.10 and I.D.11 (read in full), which require these facts in
        both; that they agree follows from this.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePosixPath

from mou_gen.checks.case import Case
from mou_gen.checks.meetings.attendance_rows import mistaken_rows
from mou_gen.checks.meetings.cited_meetings import meetings_of_other_days
from mou_gen.checks.meetings.led_offices import is_another_office
from mou_gen.checks.meetings.meeting_places import meetings_elsewhere
from mou_gen.checks.meetings.who_was_there import told_participants, wrong_attendance
from mou_gen.checks.wording import texts
from mou_gen.data.values import Bilingual, SourcedDate, SourcedText, Unknown
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.attendance import Attendance, Session
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.party import Official, places_among
from mou_gen.language.civil_servants import bare_name
from mou_gen.language.days import HOURS_AHEAD
from mou_gen.language.districts import lies_in
from mou_gen.language.named_regions import named_regions
from mou_gen.language.phrases import content, differ
from mou_gen.language.regions import Region
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.statements.meeting_ways import denied_way

ID = "same-meeting"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, Lampiran I.D.10 and I.D.11"
SURE = True
ATURAN = """Keterangan tentang suatu rapat sama dalam undangan, notula, dan daftar hadirnya.

Notula menunjuk surat undangannya dengan nomor dan tanggal, dan orang yang diundang pada hari, jam,
atau tempat lain tidak menghadiri rapat itu. Karena itu, notula dan daftar hadir dibandingkan dengan
undangan rapatnya: undangan dengan nomor atau tanggal yang disebut notula, atau undangan rapat
dengan nama dan hari itu. Rapat boleh dimulai paling lambat dua jam kemudian, membahas lebih dari
acaranya, dan disebut lebih lengkap; rapat tidak dimulai sebelum waktu undangannya dan tidak
diadakan di tempat lain.

Lulus:  undangan pukul 09.00 dan notula yang mulai pukul 09.10; `ruang rapat Setda` untuk `ruang rapat
        Sekretariat Daerah, Nunukan`; notula rapat yang undangannya tidak ada dalam folder; rapat dengan nama lain; `4 (empat) orang, yaitu 3 (tiga)
        orang dari Kabupaten Nunukan dan 1 (satu) orang dari ...` di atas daftar empat nama.
Gagal:  notula 13 Mei untuk undangan 12 Mei; `ruang rapat Setda` padahal `aula Setda`; dua berkas notula untuk satu rapat; WIB padahal WITA; acara yang tidak ada dalam notula; `7 (tujuh)
        orang` di atas daftar empat nama; daftar yang dipimpin orang lain; jabatan pada pihak yang satu di samping instansi pihak lain, misalnya `Camat Jebres` di samping instansi Karanganyar; pemimpin rapat yang terdaftar dengan jabatan lain; kabupaten di antara yang hadir yang
        bukan pihak dan tidak diundang; undangan rapat yang ditetapkan notula terakhir untuk hari, jam, atau tempat
        lain tanpa menyebut perubahannya; keputusan bahwa rapat berikutnya `secara luring di Kefamenanu`, padahal `next_meeting` menyebut
        konferensi video; `tidak disediakan konferensi video` dalam undangan yang tempatnya menyebutnya; notula yang mulai tepat setengah jam atau satu jam sesudah undangan tanpa menyebut kapan rapat dibuka; pihak di antara peserta yang
        tidak diwakili seorang pun dalam daftar; daftar bernama 2026-11-10 untuk notula hari lain; surat
        pengantar untuk `Notula rapat tanggal 13 Oktober 2024`, atau laporan yang menyebut `keputusan rapat` hari itu,
        padahal notula dalam folder bertanggal 13 November, atau `Notula rapat tanggal 4 November 2024`, padahal itu
        tanggal undangannya;
        `dalam rapat pada tanggal 25 September 2019 di Nunukan`, padahal menurut notula atau kesepakatan di Tarakan;
        `dihadiri oleh 7 (tujuh) pihak`, padahal pesertanya enam; `Narahubung Kabupaten Malaka menyampaikan`, padahal
        Malaka tidak hadir;
        `ditolak dengan 5 (lima) suara berbanding 4 (empat)`, padahal delapan anggota hadir; `masing-masing 3 (tiga) orang dari setiap daerah` di
        atas daftar dengan empat orang dari salah satunya; `Kementerian Ketenagakerjaan` di antara peserta yang tidak ada dalam daftar;
        tiga `Wakil perajin` dari satu daerah, padahal menurut kesepakatan `2 (dua) wakil` dari masing-masing daerah; notula yang dipimpin
        `Asisten Perekonomian dan Pembangunan`, padahal dalam daftar hanya ada `Asisten Pemerintahan dan Kesejahteraan Rakyat`.
Tidak terlihat: undangan yang tidak ada berkasnya dalam folder, dan apakah orang dalam daftar benar-benar hadir.
Sumber: Permendagri 1/2023, Lampiran I.D.10 dan I.D.11 (dibaca lengkap), yang mewajibkan keterangan
        ini dalam keduanya; kesesuaiannya disimpulkan dari ketentuan itu.
"""

_LATE = 120
"""Minutes that a meeting may begin after it was called."""
_HALF = 30
"""Minutes by which two documents differ that call it for two times; a meeting rarely begins as late to the minute, unless it says so."""
_WEEKS = dt.timedelta(weeks=3)
_SURE = 2
"""Words that a meeting and a subject have in common: an "evaluasi" may be of anything."""
_MOVED = expression(
    r"\b(?:semula|(?:di|pe)?tunda\w*|penundaan|di(?:majukan|undur(?:kan)?|pindahkan|alihkan)|pengunduran|pemindahan"
    r"|(?:perubahan|penyesuaian|pergeseran) (?:jadwal|waktu|tempat|hari|tanggal)|dijadwalkan (?:ulang|kembali)|penjadwalan ulang"
    r"|menggantikan|pengganti|bukan (?:lagi )?(?:pada|di)|berubah)\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Problem]:
    """Yield what minutes and lists tell otherwise than the invitation, and than themselves."""
    record = case.record
    yield from _cited(case)
    if isinstance(record, Minutes):
        yield from _twice(case, record)
        yield from _minutes(case, record)
        for found in (*wrong_attendance(case, record), *mistaken_rows(case, record)):
            yield Problem(*found, ID, LEVEL)
        yield from _next_elsewhere(case, record)
    elif isinstance(record, Attendance) and isinstance(record.meeting, Session):
        yield from _listed(case, record, record.meeting)
    elif isinstance(record, Attendance) and record.minutes:
        yield from _signed_by_another(record, record.minutes)
        yield from _of_another_day(case, record, record.minutes)
    elif isinstance(record, InvitationLetter):
        yield from _called_otherwise(case, record)
        yield from _held_otherwise(record)


def _held_otherwise(letter: InvitationLetter) -> Iterator[Problem]:
    """Yield a note of *letter* that denies how its meeting is held: no video conference where its venue has one."""
    venue = letter.meeting.venue
    for note in letter.notes if isinstance(venue, SourcedText) else ():
        if denied := denied_way(note, str(venue)):
            start, end = denied
            message = _(
                "{text} contradicts the venue, {venue}",
                text=f"`{note[start:end]}`",
                venue=f"`{venue}`",
            )
            yield Problem(note.origin.source, message, _("correct one of the two"), ID, LEVEL)


def _cited(case: Case) -> Iterator[Problem]:
    """Yield the day of a meeting that is cited, where the folder has the minutes of another day, or its town, where it has another."""
    for cited, minutes in meetings_of_other_days(case):
        start, end = cited.fact.start, cited.fact.end
        message = _(
            "{date}: no meeting of this day is in the folder, but one of {day:%d-%m-%Y}, in {file}",
            date=cited.said.quoted(cited.fact.text),
            day=minutes.date(),
            file=minutes.file,
        )
        hint = _("correct the day, or say which meeting is meant")
        yield Problem(cited.said.place(start, end), message, hint, ID, LEVEL)
    for each in meetings_elsewhere(case):
        place = each.told.place
        message = _(
            "{text}: the meeting of {day:%d-%m-%Y} was in `{where}`, by {file}",
            text=each.said.quoted(place.text),
            day=each.told.day,
            where=each.where,
            file=each.file,
        )
        start = each.told.fact.start
        yield Problem(
            each.said.place(start, each.told.fact.end),
            message,
            _("correct one of the two"),
            ID,
            LEVEL,
        )


# ---- the invitation of the minutes -------------------------------------------------------


def _twice(case: Case, minutes: Minutes) -> Iterator[Problem]:
    """Yield the first other file with minutes of this meeting: one of this name at this hour."""
    date, start, name = minutes.date, minutes.start, minutes.meeting
    if isinstance(date, Unknown) or isinstance(name, Unknown):
        return
    said = str(next(iter(name.values())))
    for other in case.beside("minutes", "date", date.isoformat()):
        began = other.text("start")
        at_once = not began or isinstance(start, Unknown) or began == start
        if at_once and other.text("meeting") == said:
            message = _("{file} has minutes of this meeting, too", file=other.file)
            hint = _("delete one of the two files: the follow-ups of both are counted")
            yield Problem(date.origin.source, message, hint, ID, LEVEL)
            return


def _minutes(case: Case, minutes: Minutes) -> Iterator[Problem]:
    letters = case.beside("invitation")
    number, date = minutes.invitation.number, minutes.invitation.date
    named = _those(letters, "number", number) or _those(letters, "date", date)
    called = named or _called(letters, minutes.meeting, minutes.date)
    if len(called) != 1:
        return
    (letter,) = called
    yield from _named_otherwise(minutes, letter)
    yield from _otherwise(minutes, letter, minutes.meeting)
    yield from _agenda(minutes, letter)
    yield from _uninvited(minutes, letter)


def _those(letters: Sequence[Outline], path: str, value: object) -> list[Outline]:
    if isinstance(value, SourcedText):
        return [each for each in letters if each.text(path) == value]
    if isinstance(value, SourcedDate):
        return [each for each in letters if each.date(path) == value]
    return []


def _called(letters: Sequence[Outline], name: Bilingual | Unknown, date: object) -> list[Outline]:
    """Return which of *letters* call a meeting of this *name* on this *date*."""
    if isinstance(name, Unknown) or not isinstance(date, SourcedDate):
        return []
    said = str(next(iter(name.values())))
    same_day = [each for each in letters if each.date("meeting.date") == date]
    return [each for each in same_day if not differ(said, each.text("meeting.name"))]


def _named_otherwise(minutes: Minutes, letter: Outline) -> Iterator[Problem]:
    """Yield another number or date of the invitation than it has itself."""
    number, date = minutes.invitation.number, minutes.invitation.date
    if isinstance(number, SourcedText) and letter.text("number") not in ("", number):
        message = _(
            "`{said}` is not the number of the invitation in {file}",
            said=number,
            file=letter.file,
        )
        yield _problem(number.origin.source, message, f"`{letter.text('number')}`")
    written = letter.date()
    if isinstance(date, SourcedDate) and written and date != written:
        message = _(
            "{said:%d-%m-%Y} is not the date of the invitation in {file}",
            said=date,
            file=letter.file,
        )
        yield _problem(date.origin.source, message, f"{written:%d-%m-%Y}")


def _problem(place: Source, message: str, other: str) -> Problem:
    hint = _("it is {other} there: correct one of the two", other=other)
    return Problem(place, message, hint, ID, LEVEL)


# ---- the same facts in two documents -----------------------------------------------------


def _otherwise(
    told: Minutes | Session, letter: Outline, name: Bilingual | Unknown
) -> Iterator[Problem]:
    """Yield which facts of the meeting differ from the invitation *letter*."""
    date, day = told.date, letter.date("meeting.date")
    if isinstance(date, SourcedDate) and day and date != day:
        message = _(
            "the meeting is of {said:%d-%m-%Y} here, but not in {file}", said=date, file=letter.file
        )
        yield _problem(date.origin.source, message, f"{day:%d-%m-%Y}")
    yield from _time(told, letter)
    for said, path in ((told.venue, "meeting.venue"), (name, "meeting.name")):
        text = "" if isinstance(said, Unknown) else next(iter(said.values()))
        other = letter.text(path)
        if isinstance(text, SourcedText) and other and differ(text, other):
            message = _("`{said}` is different in {file}", said=text, file=letter.file)
            yield _problem(text.origin.source, message, f"`{other}`")


def _time(told: Minutes | Session, letter: Outline) -> Iterator[Problem]:
    start, zone = told.start, told.zone
    called, other = letter.text("meeting.start"), letter.text("meeting.zone")
    if isinstance(zone, SourcedText) and other and zone != other and not _at_once(told, letter):
        message = _(
            "the time zone is `{said}` here, but not in {file}", said=zone, file=letter.file
        )
        yield _problem(zone.origin.source, message, f"`{other}`")
    elif isinstance(start, SourcedText) and called and not _in_time(told, letter):
        message = _(
            "the meeting begins at {said} here, but not in {file}", said=start, file=letter.file
        )
        yield _problem(start.origin.source, message, called)


def _at_once(told: Minutes | Session, letter: Outline) -> bool:
    """Return whether two times in two zones are one moment: 09.00 WIB and 10.00 WITA."""
    here, there = _moments(told, letter)
    return here is not None and here == there


def _in_time(told: Minutes | Session, letter: Outline) -> bool:
    here, there = _moments(told, letter)
    if here is None or there is None:
        return True
    late = here - there
    if isinstance(told, Minutes):
        return late == 0 or (0 < late <= _LATE and (late % _HALF != 0 or _tells_start(told)))
    return late == 0


def _tells_start(minutes: Minutes) -> bool:
    """Return whether the text of *minutes* tells when the meeting was opened, or why it was late."""
    hour, minute = str(minutes.start).split(":")[:2]
    clocks = (f"{hour}.{minute}", f"{hour}:{minute}", f" {int(hour)}.{minute}")
    told = (minutes.opening, *(each.text for each in minutes.discussion or ()))
    return any(
        any(clock in text for clock in clocks) or _BEGINS_LATE.search(text)
        for each in told
        if each
        for text in each.values()
    )


_BEGINS_LATE = expression(
    r"\b(?:terlambat|keterlambatan|menunggu|mundur|diundur|registrasi|pendaftaran|kuorum|setengah\s+jam|late|delay(?:ed)?|waiting|registration|quorum)\b",
    re.IGNORECASE,
)


def _moments(told: Minutes | Session, letter: Outline) -> tuple[int | None, int | None]:
    """Return when the meeting begins here and in *letter*, in minutes of one zone."""
    here = None if isinstance(told.start, Unknown) else _moment(told.start, told.zone)
    start = letter.text("meeting.start")
    return here, _moment(start, letter.text("meeting.zone")) if start else None


def _moment(clock: str, zone: object) -> int:
    hour, minute = (int(each) for each in clock.split(":")[:2])
    return 60 * (hour - HOURS_AHEAD.get(str(zone), 0)) + minute


def _agenda(minutes: Minutes, letter: Outline) -> Iterator[Problem]:
    """Yield each item of the agenda of *letter* that the minutes do not have."""
    if isinstance(minutes.agenda, Unknown) or not minutes.agenda:
        return
    items = [str(next(iter(each.values()))) for each in minutes.agenda]
    for called in letter.texts("meeting.agenda"):
        if all(differ(called, item) for item in items):
            message = _(
                "`{item}` is on the agenda in {file} but not here", item=called, file=letter.file
            )
            hint = _("add it to `agenda`, or write why it was not dealt with")
            yield Problem(minutes.entries.place("agenda"), message, hint, ID, LEVEL)


# ---- the meeting that earlier minutes set ------------------------------------------------


def _called_otherwise(case: Case, letter: InvitationLetter) -> Iterator[Problem]:
    """Yield another day, hour or place than the last minutes before *letter* set for its meeting."""
    earlier = [
        (date, each)
        for each in case.beside("minutes")
        if (date := each.date()) and date <= letter.date
    ]
    _date, last = max(earlier, key=lambda each: each[0], default=(None, None))
    if last is None or not _is_of(letter.meeting.name, last.text("next_meeting.subject")):
        return
    meeting, set_for = letter.meeting.date, last.date("next_meeting.date")
    if not isinstance(meeting, SourcedDate) or set_for is None or _is_moved(letter):
        return
    if meeting != set_for:
        if abs(meeting - set_for) < _WEEKS:
            yield _another(meeting, f"{meeting:%d-%m-%Y}", last, f"{set_for:%d-%m-%Y}")
        return
    start, agreed = letter.meeting.start, last.text("next_meeting.start")
    if isinstance(start, SourcedText) and agreed and start != agreed:
        yield _another(start, start, last, agreed)
    venue, place = letter.meeting.venue, last.text("next_meeting.venue")
    is_room = len(content(place)) >= _SURE  # and no town alone, in which the room may be
    if isinstance(venue, SourcedText) and is_room and differ(venue, place):
        yield _another(venue, venue, last, place)


def _is_of(name: str, subject: str) -> bool:
    """Return whether a meeting of this *name* is surely the one on *subject*."""
    words = min(len(content(name)), len(content(subject)))
    return words >= _SURE and not differ(name, subject)


def _is_moved(letter: InvitationLetter) -> bool:
    """Return whether *letter* says that the meeting is not when or where it was to be."""
    return any(_MOVED.search(text) for text in (letter.opening or "", *letter.notes))


def _another(said: SourcedDate | SourcedText, here: str, last: Outline, there: str) -> Problem:
    message = _(
        "the meeting is called for `{here}`, but {file} sets it for `{there}`",
        here=here,
        file=last.file,
        there=there,
    )
    hint = _("correct one of the two, or write in `notes` that the meeting is moved")
    return Problem(said.origin.source, message, hint, ID, LEVEL)


# ---- who was there -----------------------------------------------------------------------


def _uninvited(minutes: Minutes, letter: Outline) -> Iterator[Problem]:
    """Yield each region among those present that is no party, and that nobody invited."""
    parties = {place.code for place in places_among(minutes.agreement_parties)}
    provinces = {code[:2] for code in parties}
    told = [
        *letter.texts("to.office"),
        *letter.texts("to.institution"),
        *told_participants(minutes),
    ]
    expected = {each.region.code for text in told for each in named_regions(text)}
    for row in minutes.attendance:
        for text in row.institution.values():
            for found in named_regions(text):
                if found.region.code not in parties | provinces | expected:
                    message = _(
                        "{region} is present, but is not a party and was not invited",
                        region=found.region.name,
                    )
                    hint = _("write who was there, or name this guest among `participants`")
                    yield Problem(text.origin.source, message, hint, ID, LEVEL)


_NEXT_MEETING = expression(
    r"(?:^|[.;]\s+)(?:(?:Rapat|Pertemuan)(?:\s+\w+){0,3}?\s+(?:berikutnya|selanjutnya|berikut|mendatang)|The\s+next\s+meeting)\b[^.;]{0,200}"
)
_ONLINE = expression(
    r"\b(?:konferensi\s+video|video\s*conference|daring|virtual(?:ly)?|zoom|online|telekonferensi|by\s+video)\b",
    re.IGNORECASE,
)
_IN_PERSON = expression(
    r"\b(?:luring|tatap\s+muka|in\s+person|offline|face\s+to\s+face)\b", re.IGNORECASE
)
_HELD_AT = expression(
    r"\b(?:diselenggarakan|dilaksanakan|diadakan|digelar|berlangsung|bertempat|held|takes?\s+place)\b[^.;]{0,60}?\b(?:di|in|at)\s+"
    r"(?:Kota\s+)?(?P<place>[A-Z]\w+)"
)
_AT_PLACE = expression(r"[A-Z]\w+(?:\s+[A-Z]\w+)*")


def _next_elsewhere(case: Case, minutes: Minutes) -> Iterator[Problem]:
    """Yield a sentence that has the next meeting in another way, or in another region, than `next_meeting`."""
    venue = minutes.next_meeting.venue
    at = {} if isinstance(venue, Unknown) else venue
    places = places_among(minutes.agreement_parties)
    for said in texts(case) if at else ():
        own = at.get(said.language or "id")
        for found in _NEXT_MEETING.finditer(said.text) if own else ():
            value = said.value(found.end() - 1, found.end())
            is_own = value is None or value.origin.path.startswith("next_meeting")
            told = None if is_own else _told_elsewhere(found[0], str(own), places)
            if told:
                start, end = found.start() + told.start(), found.start() + told.end()
                message = _("{text}: `next_meeting` has another place", text=said.quoted(told[0]))
                hint = _("it is {other} there: correct one of the two", other=f"`{own}`")
                yield Problem(said.place(start, end), message, hint, ID, LEVEL)


def _told_elsewhere(sentence: str, venue: str, places: Sequence[Region]) -> re.Match[str] | None:
    """Return the words by which *sentence* has a meeting at *venue* in another way, or in another of *places*."""
    online, in_person = _ONLINE.search(sentence), _IN_PERSON.search(sentence)
    held = _HELD_AT.search(sentence)
    here = _regions_of([held["place"]], places) if held else set[str]()
    if _ONLINE.search(venue):
        return None if online else in_person or (held if here else None)
    if online:
        return None if in_person or held else online
    there = _regions_of(_AT_PLACE.findall(venue), places)
    return held if here and there and here.isdisjoint(there) else None


def _regions_of(names: Sequence[str], places: Sequence[Region]) -> set[str]:
    """Return the codes of those of *places* in which a town of one of *names* lies."""
    return {place.code for place in places if any(lies_in(name, place) for name in names)}


# ---- a list without minutes --------------------------------------------------------------


def _listed(case: Case, record: Attendance, session: Session) -> Iterator[Problem]:
    """Yield the differences between a list and the invitation and minutes of its meeting."""
    letters = case.beside("invitation")
    called = _called(letters, session.name, session.date) or _near(letters, session)
    if len(called) == 1:
        yield from _otherwise(session, called[0], session.name)
    yield from _led(case, record, session)


def _of_another_day(case: Case, record: Attendance, minutes: Minutes) -> Iterator[Problem]:
    """Yield a list for the minutes of another day than its file is called after, of which there are minutes too."""
    called, other = (PurePosixPath(each.origin.file).stem for each in (record, minutes))
    if called != other and case.beside("minutes", "date", called):
        message = _(
            "this list is called {own}, but belongs to the minutes {other}",
            own=f"`{called}`",
            other=f"`{other}`",
        )
        hint = _("name the minutes of that meeting, or rename the file")
        yield Problem(record.entries.place("minutes"), message, hint, ID, LEVEL)


def _signed_by_another(record: Attendance, minutes: Minutes) -> Iterator[Problem]:
    """Yield who signs the list, but neither chaired the meeting nor wrote its minutes."""
    chair = record.chair
    if isinstance(chair, Unknown):
        return
    known = [each for each in (minutes.chair, minutes.leader) if not isinstance(each, Unknown)]
    if isinstance(chair.name, Unknown):
        offices = "; ".join(str(each.office.get("id", "")) for each in known)
        yield from _in_another_office(chair, offices, minutes.origin.file)
        return
    names = [each.name for each in known if not isinstance(each.name, Unknown)]
    if names and all(bare_name(chair.name) != bare_name(each) for each in names):
        message = _(
            "`{said}` chaired the meeting here, but not in {file}",
            said=chair.name,
            file=minutes.origin.file,
        )
        yield _led_by_another(chair.name, message)


def _near(letters: Sequence[Outline], session: Session) -> list[Outline]:
    """Return the invitations to a meeting of this name on another day, soon before or after."""
    date = session.date
    if isinstance(session.name, Unknown) or not isinstance(date, SourcedDate):
        return []
    name = str(next(iter(session.name.values())))
    named = [each for each in letters if not differ(name, each.text("meeting.name"))]
    days = [(each, each.date("meeting.date")) for each in named]
    return [each for each, day in days if day and abs(day - date) < _WEEKS]


def _led(case: Case, record: Attendance, session: Session) -> Iterator[Problem]:
    chair = record.chair
    if isinstance(chair, Unknown):
        return
    same: Callable[[Outline], bool] = lambda each: each.date() == session.date  # noqa: E731
    for minutes in filter(same, case.beside("minutes")):
        led = minutes.holder("chair")
        if led is None:
            continue
        if isinstance(chair.name, Unknown):
            yield from _in_another_office(chair, led.office, minutes.file)
        elif led.name and led.name != chair.name:
            message = _(
                "`{said}` chaired the meeting here, but not in {file}",
                said=chair.name,
                file=minutes.file,
            )
            yield _led_by_another(chair.name, message)


def _in_another_office(chair: Official, office: str, file: str) -> Iterator[Problem]:
    """Yield that the office of the *chair* is another, or of another region, than the *office* of who led by the minutes."""
    listed = chair.office.get("id")
    here, there = (
        {each.region.code for each in named_regions(text or "")} for text in (listed, office)
    )
    is_elsewhere = here and there and here.isdisjoint(there)
    if listed is not None and (
        is_elsewhere or all(is_another_office(listed, each) for each in office.split("; "))
    ):
        message = _("`{said}` chaired the meeting here, but not in {file}", said=listed, file=file)
        yield _led_by_another(listed, message)


def _led_by_another(name: SourcedText, message: str) -> Problem:
    """Return *message* at the *name* of who chaired here; the other name is that of another file, and stays there."""
    hint = _("name who chaired the meeting, the same in both")
    return Problem(name.origin.source, message, hint, ID, LEVEL)
