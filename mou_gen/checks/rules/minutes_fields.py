"""Minutes state who called, chaired, recorded and attended the meeting, and who does what by when.

Facts that are not known yet are printed as blanks and are not findings. The rule finds omissions
that are easily overlooked: a template that prints no invitation, an empty list of decisions,
participants without an attendance list, decisions without follow-up, impossible dates, and the
signature of an office that the law does not name for minutes.

Passes: an invitation of 2 November to a meeting of 10 November; a follow-up due after the meeting;
        a separate attendance list in the folder; minutes of 2022 that a Kepala Dinas signed.
Fails:  an invitation of 12 November to that meeting; `decisions: []`; a decision in July to do something `pada bulan Mei 2026` or `sampai dengan 31 Mei 2026`; a follow-up due before the
        meeting, or `Menyusun daftar peserta pelatihan` in October for a `Pelatihan` that is held in September, or on 15 December for what is decided to be
        done by 30 November, or on 15 January for `dicetak pada bulan Desember 2023`; a follow-up `di 6 kecamatan` where the decision says four; a template without Pencatat; minutes signed by a Kepala Dinas; an opening by `Kepala Bappeda
        selaku pimpinan rapat` where the `chair` is the Sekretaris Daerah; a chair who is not in `attendance`; a settlement in June to pay `paling lambat tanggal 16 April 2027`; `Kepala Dinas Kesehatan ... menyampaikan` where nobody of that office was there; `5 dari 9 anggota hadir` where the agreement asks for 6;
        `kuorum 7 (tujuh) anggota terpenuhi` where it is 9; a `next_meeting` on 11 February of a board that met on 3 December and meets
        `pada hari Kamis pertama setiap bulan genap`, or in the town of this meeting of a body that
        meets `secara bergantian di Bantaeng dan di Bontosunggu`.
Source: Permendagri 1/2023, Lampiran I.D.10 and Lampiran VII (read in full).
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from mou_gen.calculations.quorums import missed_quorums, other_quorums
from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.meetings.decided_follow_ups import later_than_decided, more_than_decided
from mou_gen.checks.meetings.habitual_meetings import same_place_again, unusual_next_meetings
from mou_gen.checks.told_changes import worded_beside
from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.checks.wording import texts
from mou_gen.data.values import Bilingual, SourcedDate, SourcedText, Unknown
from mou_gen.document import Blank, Value
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.party import Official
from mou_gen.language.civil_servants import bare_name
from mou_gen.language.days import MONTHS
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.phrases import differ
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "minutes-fields"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, Lampiran I.D.10 and VII"
SURE = True
ATURAN = """Notula menyebut siapa yang mengundang, memimpin, mencatat, dan menghadiri rapat, serta siapa melakukan apa dan kapan.

Hal yang belum diketahui dicetak sebagai isian kosong dan bukan temuan. Yang ditemukan ialah hal yang
mudah terlewat: templat tanpa surat undangan, daftar keputusan yang kosong, peserta tanpa daftar hadir,
keputusan tanpa tindak lanjut, tanggal yang mustahil, dan tanda tangan pejabat yang tidak disebut untuk
notula.

Lulus:  undangan tanggal 2 November untuk rapat 10 November; tindak lanjut dengan tenggat sesudah rapat; daftar hadir
        tersendiri dalam folder; notula tahun 2022 yang ditandatangani Kepala Dinas.
Gagal:  undangan tanggal 12 November untuk rapat itu; `decisions: []`; keputusan bulan Juli untuk melakukan sesuatu `pada bulan Mei 2026` atau `sampai dengan 31 Mei 2026`; tenggat sebelum rapat; `Menyusun daftar peserta pelatihan` pada bulan Oktober untuk `Pelatihan`
        bulan September, atau 15 Desember untuk yang diputuskan selesai paling lambat 30 November, atau 15 Januari untuk `dicetak pada bulan Desember 2023`; tindak lanjut `di 6 kecamatan`, padahal keputusannya empat; templat
        tanpa Pencatat; notula yang ditandatangani Kepala Dinas; pembukaan oleh `Kepala Bappeda selaku pimpinan
        rapat`, padahal `chair` adalah Sekretaris Daerah; penyelesaian bulan Juni untuk membayar `paling lambat tanggal 16 April
        2027`; pimpinan rapat yang tidak ada dalam
        `attendance`; `Kepala Dinas Kesehatan ... menyampaikan`, padahal dari perangkat daerah itu tidak ada yang hadir; `5 dari 9 anggota hadir`, padahal kesepakatannya mensyaratkan 6;
        `kuorum 7 (tujuh) anggota terpenuhi`, padahal kuorumnya 9; `next_meeting` 11 Februari oleh dewan yang bersidang pada 3
        Desember dan menurut kesepakatan `pada hari Kamis pertama setiap bulan genap`, atau di tempat rapat ini, padahal rapatnya
        `secara bergantian di Bantaeng dan di Bontosunggu`.
Sumber: Permendagri 1/2023, Lampiran I.D.10 dan Lampiran VII (dibaca lengkap).
"""

_PRINTED = (
    "meeting",
    "date",
    "invitation",
    "start",
    "agenda",
    "chair",
    "recorder",
    "participants",
    "decisions",
    "follow_up",
)
_LISTS = ("discussion", "decisions")
_IN_FORCE = dt.date(2023, 2, 15)
"""From when on Permendagri 1/2023 says who signs minutes."""
_NOT_FOR_MINUTES = expression(r"Kepala (?:Dinas|Badan|UPTD|Kantor)\b", re.IGNORECASE)


def check(case: Case) -> Iterator[Problem]:
    """Yield what the minutes lack without a blank for it, and days that cannot be right."""
    record = case.record
    if isinstance(record, Minutes):
        yield from _of_minutes(case, record)
    elif isinstance(record, Deliberation):
        yield from _decided_too_late(record.date, record.settlement or ())


def _of_minutes(case: Case, minutes: Minutes) -> Iterator[Problem]:
    yield from _not_printed(case, minutes)
    yield from _empty(minutes)
    yield from _unlisted(case, minutes)
    yield from _days(minutes)
    yield from _against_habit(case, minutes)
    yield from _prepared_too_late(minutes)
    decided = (text for each in minutes.decisions or () if (text := each.text.get("id")))
    yield from _decided_too_late(minutes.date, decided)
    yield from _not_as_decided(minutes)
    yield from _signature(minutes)
    yield from _opened(minutes)
    yield from _too_few(case, minutes)
    yield from _led(minutes)
    yield from _absent(minutes)
    yield from _speakers(case, minutes)


def _not_printed(case: Case, minutes: Minutes) -> Iterator[Problem]:
    nodes = (each for each in case.document.nodes if isinstance(each, Value | Blank))
    paths = {each.origin.path for each in nodes if each.origin.file == minutes.origin.file}
    printed = {re.split(r"[.\[]", path)[0] for path in paths}
    for field in _PRINTED:
        if field not in printed and getattr(minutes, field) != ():
            hint = _("print `minutes.{field}` in the template", field=field)
            message = _("the minutes do not print `{field}`", field=field)
            yield Problem(
                parts.first_line_of(case.document), message, hint, ID, LEVEL, missing=field
            )


def _empty(minutes: Minutes) -> Iterator[Problem]:
    for field in _LISTS:
        if getattr(minutes, field) == ():
            hint = _("write them, or delete the key so that a blank is printed")
            yield _at(minutes, field, _("`{field}` is an empty list", field=field), hint)
    if minutes.decisions and minutes.follow_up == ():
        hint = _("write who does what and by when in `follow_up`")
        yield _at(minutes, "follow_up", _("there are decisions without follow-up"), hint)


def _at(minutes: Minutes, field: str, message: str, hint: str) -> Problem:
    return Problem(minutes.entries.place(field), message, hint, ID, LEVEL, missing=field)


def _unlisted(case: Case, minutes: Minutes) -> Iterator[Problem]:
    """Yield that nobody is listed as present: neither in the minutes, nor on a list of that day in the folder."""
    if not minutes.participants or minutes.attendance:
        return
    lists = case.beside("attendance")
    if not any(
        minutes.date in (each.date("minutes.date"), each.date("meeting.date")) for each in lists
    ):
        hint = _("write `attendance`, one item per person")
        place, message = minutes.entries.place("participants"), _("there is no attendance list")
        yield Problem(place, message, hint, ID, LEVEL, missing="attendance")


def _days(minutes: Minutes) -> Iterator[Problem]:
    meeting = minutes.date
    if isinstance(meeting, Unknown):
        return
    called = minutes.invitation.date
    if isinstance(called, SourcedDate) and called > meeting:
        message = _(
            "the invitation of {day} is later than the meeting of {meeting}",
            day=called,
            meeting=meeting,
        )
        yield _day(called.origin.source, message)
    if not isinstance(minutes.follow_up, Unknown):
        for item in minutes.follow_up:
            if isinstance(item.due, SourcedDate) and item.due < meeting:
                message = _(
                    "`{key}` is due on {day}, earlier than the meeting of {meeting}",
                    key=item.key,
                    day=item.due,
                    meeting=meeting,
                )
                yield _day(item.due.origin.source, message)
    following = minutes.next_meeting.date
    if isinstance(following, SourcedDate) and following <= meeting:
        message = _(
            "the next meeting of {day} is not later than the meeting of {meeting}",
            day=following,
            meeting=meeting,
        )
        yield _day(following.origin.source, message)


def _against_habit(case: Case, minutes: Minutes) -> Iterator[Problem]:
    """Yield a next meeting on another day than the agreement sets for the body that met, or in the town where it is not its turn."""
    for day, habit in unusual_next_meetings(case, minutes):
        message = _(
            "the next meeting of {day} is not on the day of the agreement: `{sentence}`",
            day=day,
            sentence=habit.sentence,
        )
        hint = _("correct the day, or say in the minutes why the meeting is moved")
        yield Problem(day.origin.source, message, hint, ID, LEVEL)
    if again := same_place_again(case, minutes):
        place, sentence = again
        message = _(
            "`{place}` again, although the meetings take turns: `{sentence}`",
            place=place,
            sentence=sentence,
        )
        hint = _("correct the place, or say in the minutes why the meeting is moved")
        yield Problem(place.origin.source, message, hint, ID, LEVEL)


_MONTHS = tuple(each.casefold() for each in MONTHS["id"])
_PREPARES = expression(
    r"^\s*(?:menyusun|menyiapkan|mempersiapkan|mengirim(?:kan)?|menyampaikan|menetapkan|membentuk|mengumpulkan|mendata|menunjuk|mengusulkan|mendaftarkan"
    r"|mengundang|menyediakan|memesan|mencetak)\s+(?:(?:daftar|nama|usulan|data|calon)(?:-\w+)?\s+){0,3}"
    r"(?:peserta|undangan|panitia|narasumber|pelatih|pengajar|modul|materi|bahan|tempat|jadwal|perlengkapan|peralatan|kerangka\s+acuan)"
    r"\s+(?:kegiatan\s+|untuk\s+|acara\s+)?(?P<event>[^\W\d_]{6,})",
    re.IGNORECASE,
)
"""What is done before something is held: "Menyusun daftar peserta pelatihan"."""
_HELD_IN = expression(
    r"(?:^|[.;]\s+)(?:Kegiatan\s+)?(?P<event>[^\W\d_]{6,})(?P<more>(?:\s+[^\W\d_]+){0,6}?)\s+(?:akan\s+)?(?:dilaksanakan|diselenggarakan|diadakan|digelar|berlangsung)"
    r"\s+(?:[^\W\d_]+\s+){0,5}?(?:pada\s+)?(?:bulan|tanggal)\s+(?:(?P<first>0?[1-9]\d?)\s+(?:(?:sampai\s+dengan|s\.d\.|dan|-)\s+(?P<last>0?[1-9]\d?)\s+)?)?"
    rf"(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>20\d\d)",
    re.IGNORECASE,
)


def _prepared_too_late(minutes: Minutes) -> Iterator[Problem]:
    """Yield a follow-up that prepares something, and is due when that is over by a decision of the same minutes."""
    decided = [str(each.text.get("id", "")) for each in minutes.decisions or ()]
    events = [found for text in decided for found in _HELD_IN.finditer(text)]
    for item in minutes.follow_up or ():
        prepares = _PREPARES.search(str(item.action.get("id", "")))
        named = prepares["event"].casefold() if prepares else ""
        held = [each for each in events if each["event"].casefold() == named]
        if len(held) != 1 or not isinstance(item.due, SourcedDate):
            continue
        over = _last_day(held[0])
        if item.due > over:
            message = _(
                "`{key}` is due on {day}, after what it prepares, which is over on {over}",
                key=item.key,
                day=item.due,
                over=over,
            )
            yield _day(item.due.origin.source, message)


_PLANNED_IN = expression(
    r"(?:^|[.;]\s)[^.;]*?\b(?:dilaksanakan|diselenggarakan|diadakan|digelar|dimulai|dilanjutkan)\s+(?:[^\W\d_]+\s+){0,3}?pada\s+bulan\s+"
    rf"(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>20\d\d)",
    re.IGNORECASE,
)
_DUE_BY = expression(
    r"(?:^|[.;]\s)(?:[^.;]|(?<=\d)\.(?=\d))*?\b(?:(?:tetap\s+(?!berlaku\b)[^\W\d_]+|ditunda|dipertahankan|diberikan|disediakan|dilayani|dilaksanakan|diselesaikan"
    r"|diserahkan|disampaikan|dibayar\w*|dikirim\w*|disusun|ditetapkan)\s+(?:[^\W\d_]+\s+){0,4}?(?:sampai\s+dengan|hingga)|paling\s+lambat|selambat-lambatnya)\s+"
    rf"(?:pada\s+)?(?:tanggal\s+)?(?P<day>0?[1-9]|[12]\d|3[01])\s+(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>20\d\d)",
    re.IGNORECASE,
)
_IS_OVER = expression(
    r"\b(?:telah|sudah|yang|semula|seharusnya|terlambat|hasil|bahwa|laporan|mencatat|menerima|mengevaluasi|evaluasi|sebagaimana|saat|ketika|baik|lancar)\b",
    re.IGNORECASE,
)
"""Tells of what is past already."""
_NO_TERM = expression(
    r"\b(?:lahir|kelahiran|terbit|diterbitkan|tenggat\w*|batas(?:nya)?|\w*domisili|terdaftar|tercatat|ber(?:usia|umur)|berlaku|jatuh\s+tempo|izin|tagihan)\s+"
    r"(?:di\s+[^\W\d_]+\s+(?:[^\W\d_]+\s+)?)?(?:paling\s+lambat|selambat-lambatnya|sampai\s+dengan|hingga)[^.;]{0,40}$",
    re.IGNORECASE,
)
"""Tells of a day that is no term of what is decided: "anak yang lahir paling lambat"."""
_BINDS = expression(
    r"\b(?:di(?!\s)(?!pihak\b)[^\W\d_]{4,}|me[^\W\d_]{4,}|wajib|harus|akan|agar|selesai|tuntas|rampung)\b",
    re.IGNORECASE,
)
"""Says what is to be done by a day."""
_ENDED = expression(
    r"\b(?:tidak|belum|batal\w*|dibatalkan|gagal|diperpanjang|\w*henti\w*|dicabut|diganti\w*|diubah|dialihkan|sejak|mulai|baru|berikutnya|selanjutnya|kemudian|lalu)\b",
    re.IGNORECASE,
)
"""Says of what had to be done by a day that it was not, or what comes after it."""
_A_MONTH = expression(rf"\b(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>20\d\d)", re.IGNORECASE)


def _decided_too_late(
    meeting: SourcedDate | Unknown, decided: Iterable[SourcedText]
) -> Iterator[Problem]:
    """Yield what is *decided* to be done in a month, or by a day, that is over by the *meeting*."""
    if isinstance(meeting, Unknown):
        return
    for text in decided:
        for found in (*_PLANNED_IN.finditer(text), *_DUE_BY.finditer(text)):
            day = found.groupdict().get("day")
            last = _last_of(int(found["year"]), found["month"], day)
            if last >= meeting or not _is_decided(found[0]):
                continue
            rest = text[found.end() :].partition(". ")[0]
            if day is None or not _goes_on(f"{found[0]} {rest}", meeting):
                message = _(
                    "`{month}` is over by the meeting of {meeting}, which decides on it",
                    month=" ".join(filter(None, (day, found["month"], found["year"]))),
                    meeting=meeting,
                )
                yield _day(text.origin.source, message)


def _is_decided(told: str) -> bool:
    """Return whether what is *told* up to a day or a month is to be done by then."""
    is_past = _IS_OVER.search(told) or _NO_TERM.search(told)
    return not is_past and _BINDS.search(told) is not None


def _goes_on(sentence: str, meeting: dt.date) -> bool:
    """Return whether *sentence* tells of a month that is not over by the *meeting*, or of what had to be done by a day that it was not."""
    months = _A_MONTH.finditer(sentence)
    if any(_last_of(int(each["year"]), each["month"], None) >= meeting for each in months):
        return True
    return _ENDED.search(sentence) is not None


def _last_day(held: re.Match[str]) -> dt.date:
    """Return the last day on which something is *held*, or the last of its month."""
    return _last_of(int(held["year"]), held["month"], held["last"] or held["first"])


def _last_of(year: int, name: str, day: str | None) -> dt.date:
    """Return the *day* of the month of this *name*, or its last day."""
    month = _MONTHS.index(name.casefold()) + 1
    last = calendar.monthrange(year, month)[1]
    return dt.date(year, month, min(last, int(day or last)))


def _not_as_decided(minutes: Minutes) -> Iterator[Problem]:
    """Yield a follow-up of *minutes* that comes later than they decide, or counts more."""
    hint = _("write the same as in the decision")
    for item, day in later_than_decided(minutes):
        message = _("this is to be done by {day} according to the decision", day=day)
        yield Problem(item.due.origin.source, message, hint, ID, LEVEL)
    for item, number, decided in more_than_decided(minutes):
        message = _(
            "`{number}` here, but `{decided}` in the decision on it",
            number=number.text,
            decided=decided.text,
        )
        yield Problem(item.action["id"].origin.source, message, hint, ID, LEVEL)


_LATE = expression(
    r"\b(?:terlambat|lebih\s+lambat|mundur|molor|tertunda|late|later|delay\w*"
    r"|(?:lewat|melewati|melampaui|setelah|sesudah)\s+(?:dari\s+)?(?:waktu|jadwal|jam)\s+(?:undangan|rapat|acara|semula|dalam|yang)"
    r"|(?:past|after|behind)\s+(?:the\s+)?(?:(?:appointed|scheduled|agreed|announced|planned|set|invited)\s+(?:time|hour)|schedule|time\s+(?:of|in|set|given))"
    r"|(?:karena|setelah|sesudah)\s+menunggu|(?:after|because\s+of)\s+waiting)\b",
    re.IGNORECASE,
)
"""Tells of an opening that it came later than the start."""
_BY_SO_LONG = expression(
    r"\s+(?:terlambat|lebih\s+lambat|(?:lewat|melewati|setelah|sesudah)\s+(?:dari\s+)?(?:waktu|jadwal|jam)|late\b|later\b|(?:past|after|behind)\s+(?:the\s+)?[^\W\d_]+\s+(?:time|hour))",
    re.IGNORECASE,
)
"""Behind the minutes by which an opening came later: "20 menit lewat dari waktu undangan"."""


def _opened(minutes: Minutes) -> Iterator[Problem]:
    """Yield another hour of the opening than the one at which the meeting began."""
    start = minutes.start
    if minutes.opening is None or not isinstance(start, SourcedText):
        return
    began = 60 * int(start[:2]) + int(start[3:5])
    for language, text in minutes.opening.items():
        told = facts(text, language)
        hours = [fact for fact in told if fact.kind is FactKind.CLOCK and fact.sure]
        late = len(hours) == 1 and _is_told_late(text, told, hours[0].value - began)
        if len(hours) == 1 and hours[0].value != began and not late:
            message = _(
                "the opening says {said}, but the meeting began at {start}",
                said=f"`{hours[0].text}`",
                start=start,
            )
            yield Problem(text.origin.source, message, _("correct one of the two"), ID, LEVEL)


def _is_told_late(text: str, told: Sequence[Fact], by: int) -> bool:
    """Return whether an opening that came *by* so many minutes after the start is told to be late, and no other time by which it was."""
    minutes = [
        fact.value[0]
        for fact in told
        if fact.kind is FactKind.DURATION
        and fact.value[1] == "minute"
        and _BY_SO_LONG.match(text, fact.end)
    ]
    return by > 0 and bool(_LATE.search(text)) and minutes in ([], [by])


def _too_few(case: Case, minutes: Minutes) -> Iterator[Problem]:
    """Yield how many members the opening counts, where the agreement asks for more of them, and another quorum than it has."""
    text = minutes.opening.get("id") if minutes.opening else None
    agreement = minutes.agreement
    if text is None or agreement is None or not _COUNTS.search(text):
        return
    sentences = [each.text for each in worded_provisions(agreement)]
    if _QUORUM.search(text):
        sentences += worded_beside(case)
    title = "" if isinstance(minutes.meeting, Unknown) else minutes.meeting.get("id", "")
    for told, asked in other_quorums(sentences, text, title):
        message = _(
            "{text}: the quorum is `{asked}` in the agreement",
            text=f"`{told.text}`",
            asked=asked.text,
        )
        hint = _("copy the quorum from the agreement")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)
    for there, least in missed_quorums(sentences, text):
        message = _(
            "{text}: the agreement requires at least `{least}` members to be present",
            text=f"`{there.text}`",
            least=least.text,
        )
        hint = _("count them again, or say that the meeting had no quorum")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


_COUNTS = expression(r"\b(?:kuorum|(?:di)?hadir)", re.IGNORECASE)
_QUORUM = expression(r"\bkuorum", re.IGNORECASE)


_OFFICE = (
    r"(?P<office>\b(?:Kepala|Asisten|Sekretaris|Inspektur|Camat|Staf Ahli|Direktur|(?:Wakil )?(?:Bupati|Wali ?Kota|Gubernur)"
    r"|Head|Assistant|Regional Secretary|Inspector|Director|(?:Deputy )?(?:Regent|Mayor|Governor))\b[^.;:,]{0,160}?)"
)
_LEADING = expression(
    rf"(?:^|[.;,]\s|\b[Tt]he\s){_OFFICE},?\s+(?:selaku|sebagai|as)\s+(?:the\s+)?"
    r"(?:ketua|pimpinan|pemimpin|chair(?:man|person)?)(?:\s+(?:rapat|sidang|pertemuan)|\s+of\s+the\s+(?:meeting|session))?"
    r"(?=\s*(?:,|\.|$|membuka|memimpin|menyampaikan|mengawali|menutup|opened|said|welcomed|closed))",
    re.IGNORECASE,
)
_LED_BY = expression(
    rf"\b(?:(?:rapat|sidang|pertemuan)(?:\s+(?:ini|tersebut|dibuka dan))*\s+dipimpin(?:\s+langsung)?(?:\s+oleh)?"
    rf"|(?:meeting|session) was (?:chaired|presided over) by(?:\s+the)?)\s+{_OFFICE}(?=\s*(?:[.;,]|$|dan\b|and\b))",
    re.IGNORECASE,
)


def _led(minutes: Minutes) -> Iterator[Problem]:
    """Yield an office that the opening names as leading the meeting, where `chair` is another."""
    chair = minutes.chair
    if isinstance(chair, Unknown) or minutes.opening is None:
        return
    for language, text in minutes.opening.items():
        office = chair.office.get(language)
        found = _LEADING.search(text) or _LED_BY.search(text)
        name = "" if isinstance(chair.name, Unknown) else str(chair.name)
        if found and office and differ(found["office"], office) and not (name and name in text):
            message = _(
                "the opening names `{said}` as leading the meeting, but `chair` is `{chair}`",
                said=found["office"],
                chair=office,
            )
            yield Problem(text.origin.source, message, _("correct one of the two"), ID, LEVEL)


def _absent(minutes: Minutes) -> Iterator[Problem]:
    """Yield that the one who led the meeting is not among those who attended it; its secretary and who recorded it are often not listed."""
    chair = minutes.chair
    if isinstance(chair, Unknown) or isinstance(chair.name, Unknown):
        return
    names = [each.name for each in minutes.attendance]
    known = [bare_name(each) for each in names if isinstance(each, SourcedText)]
    if known and len(known) == len(names) and bare_name(chair.name) not in known:
        message = _("`{name}` leads the meeting, but is not in `attendance`", name=chair.name)
        hint = _("add this person to the attendance, or correct the name")
        yield Problem(minutes.entries.place("attendance"), message, hint, ID, LEVEL)


_SPEAKS = expression(
    r"(?:^|[.;]\s+)(?P<office>(?:Kepala|Sekretaris|Direktur|Ketua)\s+"
    r"(?P<body>(?:Dinas|Badan|Bagian|Biro|Kantor|Inspektorat|Balai)"
    r"(?:\s+(?!(?:selaku|sebagai|mewakili|atas|akan|agar|untuk|wajib|harus|dapat|diminta|telah|sudah)\b)[^\s,.;]+){1,9}?))"
    r"(?:\s+(?:Provinsi|Kabupaten|Kota)(?:\s+[A-Z]\w+){1,3})?(?:,\s+yang\s+(?:turut\s+)?hadir[^,.;]{0,40})?,?\s+"
    r"(?:menyampaikan|memaparkan|menjelaskan|melaporkan|mengusulkan|menyatakan|menanggapi|menegaskan|meminta|menambahkan)\b"
)
"""Who speaks at a meeting, with the office; the region behind it stands in no name of an office."""
_ANYBODY = expression(
    r"^(?:Perangkat\s+Daerah|Organisasi\s+Perangkat|Undangan|Peserta|Tamu|Seluruh|Semua)|\bterkait\b",
    re.IGNORECASE,
)
"""A participant that may be any office."""
_A_GOVERNMENT = expression(r"^Pemerintah\b", re.IGNORECASE)
"""One that may be any office of a region, unless the attendance tells."""


def _speakers(case: Case, minutes: Minutes) -> Iterator[Problem]:
    """Yield who is said to speak in an office that nobody present holds."""
    present = _offices_present(minutes)
    for said in texts(case) if present else ():
        for found in _SPEAKS.finditer(said.text) if said.language == "id" else ():
            body = _kind_and_subject(found["body"])
            if not any(body in each for each in present):
                message = _(
                    "{office} speaks at the meeting, but nobody of this office is among those present",
                    office=said.quoted(found["office"]),
                )
                hint = _("add this person to those present, or name who spoke")
                yield Problem(said.place(*found.span("office")), message, hint, ID, LEVEL)


def _kind_and_subject(body: str) -> str:
    """Return what kind of office *body* is and how its subject begins, in small letters: a name is often shortened."""
    kind, subject, *_more = body.casefold().split()
    return f"{kind} {subject[:_TELLING]}"


_TELLING = 3
"""Letters by which the subjects of the offices at a meeting are told apart."""


def _offices_present(minutes: Minutes) -> list[str]:
    """Return the offices of all who were there, in small letters; none where somebody may be of any office."""
    participants = () if isinstance(minutes.participants, Unknown) else minutes.participants
    named = [text for each in participants for text in each.values()]
    rows = [row.office for row in minutes.attendance]
    if any(map(_ANYBODY.search, named)) or any(isinstance(each, Unknown) for each in rows):
        return []
    if not rows and (not named or any(map(_A_GOVERNMENT.search, named))):
        return []
    leading = (minutes.chair, minutes.secretary, minutes.recorder)
    offices = [each.office for each in leading if isinstance(each, Official)]
    offices += [each for each in rows if isinstance(each, Bilingual)]
    texts_of_offices = [text for each in offices for text in each.values()]
    return [" ".join(each.split()).casefold() for each in (*texts_of_offices, *named)]


def _day(place: Source, message: str) -> Problem:
    return Problem(place, message, _("correct one of the two dates"), ID, LEVEL)


def _signature(minutes: Minutes) -> Iterator[Problem]:
    if not isinstance(minutes.date, Unknown) and minutes.date < _IN_FORCE:
        return
    signatory = minutes.leader
    office = None if isinstance(signatory, Unknown) else signatory.office.get("id")
    if office and _NOT_FOR_MINUTES.match(office):
        message = _("`{office}` is not an office that signs minutes", office=office)
        hint = _("minutes are signed by the Sekretaris Daerah or an Asisten")
        yield Problem(office.origin.source, message, hint, ID, LEVEL)
