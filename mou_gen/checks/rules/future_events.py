"""A document reports nothing later than its own date as if it had happened, and cites letters with their correct date.

If a recital cites a letter of 12 May in an agreement of 10 March, or minutes follow a decision of a
later meeting, one of the two dates is wrong. The rule finds dates after that of the document in
clauses about something that was done or a letter that exists; terms, plans and next meetings are
later by nature. What a dispute is about, and the problems of a report, have happened. If a text
cites the offer of a cooperation with its date, the rule compares it with the offers in the folder.

Passes: `dengan surat tanggal 12 Januari 2026` in an agreement of March; `paling lambat tanggal 5 Juni 2026`; `rapat
        berikutnya pada tanggal 11 Agustus 2026`; `berlaku sampai dengan tanggal 9 Maret 2031`.
Fails:  `telah disepakati pada tanggal 24 Februari 2026` in a letter of 16 February; `sesuai
        keputusan rapat tanggal 12 Juli 2026` in minutes of May; an offer `tanggal 21 Januari 2026`
        where the folder has one of the 12th; evidence or an earlier letter with a date after
        that of the document that cites it; an offer of 2024 whose background tells what was done `Sepanjang tahun 2025`; a slip of 14 April that sends the summary of `triwulan II`; a breach of the
        Perjanjian Kerja Sama that `terjadi pada tanggal 14 Oktober 2026`, where it was signed on the 19th; a report of 14 July whose problems
        tell that a refrigerator `mati 11 (sebelas) jam pada tanggal 19 Juli 2026`;
        an approval of statutes with the number of a year before their deed; a feasibility study of 8 March by which the
        candidates `menyatakan kesediaannya secara tertulis pada tanggal 15 Maret`.
Not seen: a wrong date in the past, and a date without the day.
Source: follows from the calendar; Permendagri 22/2020, article 6 (read in full), for the order of the stages.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import chain

from mou_gen.checks.case import Case
from mou_gen.checks.text_references import sentence_around
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import SourcedDate, Unknown
from mou_gen.document import Value
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.dispute_application import DisputeApplication
from mou_gen.kinds.institution import Approval, InstitutionParty
from mou_gen.kinds.letter import HeadLetter
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.team_letter import TeamLetter
from mou_gen.kinds.transmittal import Transmittal
from mou_gen.language.facts import Fact, FactKind
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "future-events"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, article 6"
SURE = True
ATURAN = """Dokumen tidak menceritakan hal yang lebih kemudian daripada tanggalnya seolah-olah sudah terjadi, dan menyebut surat dengan tanggal yang benar.

Jika konsideran menyebut surat tanggal 12 Mei dalam kesepakatan tanggal 10 Maret, atau notula
mengikuti keputusan rapat yang lebih kemudian, salah satu tanggal itu keliru. Yang ditemukan ialah
tanggal sesudah tanggal dokumen dalam anak kalimat tentang hal yang sudah dilakukan atau surat yang
sudah ada; tenggat, rencana, dan rapat berikutnya memang lebih kemudian. Pokok perselisihan dan permasalahan dalam
laporan sudah terjadi. Jika teks menyebut
penawaran kerja sama beserta tanggalnya, tanggal itu dibandingkan dengan penawaran dalam folder.

Lulus:  `dengan surat tanggal 12 Januari 2026` dalam kesepakatan bulan Maret; `paling lambat tanggal 5 Juni 2026`;
        `rapat berikutnya pada tanggal 11 Agustus 2026`; `berlaku sampai dengan tanggal 9 Maret 2031`.
Gagal:  `telah disepakati pada tanggal 24 Februari 2026` dalam surat tanggal 16 Februari; `sesuai keputusan rapat tanggal
        12 Juli 2026` dalam notula bulan Mei; penawaran `tanggal 21 Januari 2026` padahal dalam folder tanggal 12;
        bukti atau surat terdahulu yang bertanggal sesudah dokumen yang menyebutnya; penawaran tahun 2024 yang latar belakangnya
        menceritakan hal yang dilakukan `Sepanjang tahun 2025`; surat pengantar 14 April untuk rekapitulasi
        `triwulan II`; pelanggaran Perjanjian Kerja Sama yang `terjadi pada tanggal 14 Oktober 2026`, padahal ditandatangani
        tanggal 19; laporan 14 Juli yang menyebut sebagai masalah bahwa lemari pendingin `mati 11 (sebelas) jam pada tanggal 19
        Juli 2026`;
        pengesahan anggaran dasar yang nomornya bertahun sebelum aktanya; studi kelayakan 8 Maret yang menyebut bahwa calon
        mitra `menyatakan kesediaannya secara tertulis pada tanggal 15 Maret`.
Tidak terlihat: tanggal keliru pada masa lampau, dan tanggal tanpa hari.
Sumber: sesuai dengan kalender; Permendagri 22/2020, Pasal 6 (dibaca lengkap), untuk urutan
        tahapnya.
"""

_SELECTION = expression(r"selection\.")
"""Tells by what a partner was chosen: what the candidates had shown by then."""
_GIVEN_ON = expression(
    r"\b(?:menyatakan|membuat|menandatangani|menyampaikan|menyerahkan|mengajukan|memberikan|mengirim(?:kan)?|memasukkan|dinyatakan|dibuat|ditandatangani|disampaikan"
    r"|diserahkan|diajukan|diberikan|dikirim(?:kan)?|diterima)\b(?:(?!\b(?:untuk|akan|bahwa|agar|guna|siap|harus|wajib|dapat)\b)[^.;,]){0,80}?\b(?:pada|tanggal|hari)\s+"
    r"(?:pada\s+)?(?:hari\s+)?(?:[^\W\d_]+,\s+)?(?:tanggal\s+)?$",
    re.IGNORECASE,
)
"""Before the day on which something was given or said: "menyatakan kesediaannya secara tertulis pada tanggal"."""
_DONE = expression(
    r"\b(?:telah|sudah|pernah|berdasarkan|sesuai(?: dengan)?|sebagaimana|menindaklanjuti|menunjuk|merujuk|memperhatikan"
    r"|surat|keputusan|notula|berita acara|penawaran|kesepakatan|perjanjian|rapat|pertemuan"
    r"|(?<!\bis )(?<!\bare )(?<!\bbe )(?:offered|agreed|decided|held|signed)|resulted|following|pursuant|by letter|letter of|power of attorney|meeting of|decision of)\b",
    re.IGNORECASE,
)
_AHEAD = expression(
    r"\b(?:akan|paling (?:lambat|lama)|selambat|sampai(?: dengan)?|hingga|s\.d\.|sebelum|berikut(?:nya)?|rencana|rancangan|kalender|jadwal|persiapan|penyusunan|direncanakan"
    r"|dijadwalkan|mulai|sejak|terhitung|jatuh tempo|tenggat|berlaku|berakhir|diperpanjang|diundang|undangan|mengundang"
    r"|will|would|shall|by|until|before|no later|at the latest|next|plan|draft|calendar|schedule|preparations?|planned|scheduled|due|from|effective|expires?|ends?)\b"
    r"(?=[\s,]|$)(?!\s+(?:letter|virtue))",
    re.IGNORECASE,
)
_PLANNED = expression(
    r"(?<!telah )(?<!sudah )(?<!yang )\b(?:dilaksanakan|diadakan|diselenggarakan|digelar|dilanjutkan|diteruskan|dimulai|dibuka\s+(?:lagi|kembali)|jatuh\s+pada"
    r"|di(?:tunda|undur(?:kan)?|mundurkan|majukan|pindahkan|alihkan|geser)\s+(?:ke|menjadi))\b"
    r"|(?<!telah )(?<!sudah )(?<!yang )(?<!sebagaimana )\bdi(?:bacakan|laporkan|bahas|sampaikan|paparkan|sajikan|ajukan|evaluasi|tinjau|bicarakan)"
    r"\s+(?:lagi\s+|kembali\s+)?(?:dalam|pada|di)\s+rapat\b"
    r"|\b(?:sepakat|bersepakat|menyepakati|memutuskan|menyetujui|setuju)\s+(?:untuk|agar|supaya)\b"
    r"|\bshould\s+(?!have\b)[a-z]+\b|\b(?:agreed|decided|resolved)\s+(?:not\s+)?to\s+(?!(?:the|an?|this|that|these|its|all|any|each|every)\b)[a-z]+\b"
    r"|\b(?:resumes|reconvenes|reopens|continues|begins|starts|falls\s+on|(?:is|are)\s+(?:adjourned|postponed|moved|brought\s+forward)\s+to"
    r"|(?:is|are)\s+to\s+(?:be\s+)?(?:resumed?|reconvened?|reopen(?:ed)?|continued?|beg[iu]n|start(?:ed)?|held|meet|met|taken?|opened|closed?))\b",
    re.IGNORECASE,
)
"""What is held on a later day, and not said to be over."""
_HAPPENED = expression(
    r"(?:(?!\b(?:akan|harus|wajib|ditargetkan|diharapkan|direncanakan|will|shall|must)\b)[^.;]){0,40}?"
    r"\b(?:telah|sudah|has been|have been|was|were)\b",
    re.IGNORECASE,
)
"""Behind a date: what happened on it."""
_EVIDENCE = expression(r"\.evidence\[")
"""It has a date of its own."""
_SOLUTIONS = expression(r"\bsolutions\[")
"""They are what is to be done, unless they say that it is done."""
_OVER = expression(r"\b(?:telah|sudah)\b", re.IGNORECASE)
_CLAUSE = expression(r"[.;:]\s|,\s(?:sehingga|dan|and|which)\s")
_OFFER = expression(r"\b(?:menawarkan|penawaran|offer(?:s|ed|ing)?)\b", re.IGNORECASE)
_OFFER_OF = expression(
    r"\b(?:surat penawaran|penawaran kerja sama|offer(?: of cooperation)?)\b"
    r"(?:(?!\b(?:diterima|terima|received|jawab|dijawab|dibahas|answered)\b)[^.;,]){0,60}?\b(?:tanggal|tertanggal|dated|of)\s+$",
    re.IGNORECASE,
)
"""The words before the date of an offer itself, and not that of its receipt."""
_WINDOW = 90
_YEAR = expression(
    r"\b(?:sebagaimana(?!\s+(?:dimaksud|diatur|ditetapkan|ditentukan|tercantum))|seperti|telah|sudah|kasus|data|laporan|hasil|rapat)\b[^.;]{0,40}?\btahun (?P<year>20\d\d)\b",
    re.IGNORECASE,
)
_MAY_BE_AHEAD = expression(
    r"(?!(?:sebagaimana|seperti|telah|sudah|kasus)\b)(?!.{0,60}\b(?:telah|sudah)\b)", re.IGNORECASE
)
"""Begins what may be of a year to come as well: data, a report, a result, a meeting."""
_REST_ON_IT = expression(
    r"\b(?:berdasarkan|menurut|sesuai|mengacu|merujuk|menindaklanjuti|memperhatikan|mempertimbangkan|mengingat|hingga|sampai|setelah|sesudah"
    r"|terlampir|melampirkan|bersumber)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
_IS_KNOWN = expression(
    r"(?:(?!\b(?:akan|harus|wajib|dapat|apabila|jika)\b)[^.;]){0,60}?"
    r"\b(?:telah|sudah|tersedia|terlampir|ter(?:catat|kumpul|bit|lihat)|diketahui|tampak"
    r"|me(?:nunjukkan|mbuktikan|ncatat|nyatakan|nyebut(?:kan)?|nyimpulkan|mutuskan|nyepakati|nghasilkan))\b",
    re.IGNORECASE,
)
"""Behind the year of something, that it is there: "data tahun 2027 menunjukkan"."""
_YEAR_OF_AN_EVENT = expression(
    r"\b(?:letusan|erupsi|gempa(?:\s+bumi)?|banjir|longsor|tsunami|kebakaran|kekeringan|bencana|wabah|pandemi|peristiwa|kejadian"
    r"|pengalaman|konflik|kecelakaan|sensus|survei)\b[^.;,]{0,40}?\btahun (?P<year>20\d\d)\s+"
    r"(?:menunjukkan|membuktikan|mengakibatkan|menyebabkan|menewaskan|merusak|melanda|memaksa|menimbulkan|mengajarkan|mencatat|terjadi)\b",
    re.IGNORECASE,
)
"""The year of what nobody can foresee, and of what it did."""


def check(case: Case) -> Iterator[Problem]:
    """Yield past events dated later than the document, and offers cited with another date."""
    date = case.record.date
    if isinstance(date, Unknown):
        return
    for said in open_texts(case):
        if not any(value.origin.file == case.record.origin.file for value in said.values):
            continue
        for fact in said.facts(FactKind.DATE):
            value = said.value(fact.start, fact.end)
            apart = value is not None and _stands_apart(value)
            if (day := fact.day) and not apart:
                yield from _later(said, fact, day, date)
        is_sent = isinstance(case.record, Transmittal)
        yield from _year(said, date, is_sent=is_sent)
        yield from _of_a_period(said, date, is_sent=is_sent)
        if isinstance(case.record, Agreement | HeadLetter | TeamLetter | Offer) and _OFFER.search(
            said.text
        ):
            yield from _offered(case, said)
    if isinstance(case.record, Deliberation | DisputeApplication):
        yield from _breaches(case, case.record)
    if isinstance(case.record, Agreement):
        yield from _deeds(case.record, date)
    if isinstance(case.record, Minutes):
        yield from _evidence(case.record, date)


def _stands_apart(value: Value) -> bool:
    """Return whether the days of *value* are not of what happened before its document."""
    path = value.origin.path
    return bool(
        _EVIDENCE.search(path) or (_SOLUTIONS.search(path) and not _OVER.search(value.text))
    )


def _evidence(minutes: Minutes, date: dt.date) -> Iterator[Problem]:
    """Yield the evidence of what was done that is dated after the meeting of that *date*."""
    for day in (each.date for entry in minutes.progress for each in entry.evidence):
        if isinstance(day, SourcedDate) and day > date:
            yield _not_yet_written(day, date)


def _not_yet_written(day: SourcedDate, date: dt.date) -> Problem:
    message = _(
        "{text} is described as past but is later than the document of {date:%d-%m-%Y}",
        text=f"`{day:%d-%m-%Y}`",
        date=date,
    )
    return Problem(day.origin.source, message, _("correct one of the two dates"), ID, LEVEL)


def _deeds(agreement: Agreement, date: dt.date) -> Iterator[Problem]:
    """Yield the deed of a party that was not yet made on the *date* of *agreement*."""
    for party in agreement.parties:
        day = party.deed.date if isinstance(party, InstitutionParty) else date
        if isinstance(day, SourcedDate) and day > date:
            yield _not_yet_written(day, date)
        if isinstance(party, InstitutionParty):
            yield from _approved_before(party)


_YEAR_OF_NUMBER = expression(r"\b(?:19|20)\d\d$")


def _approved_before(party: InstitutionParty) -> Iterator[Problem]:
    """Yield the number of the approval of the statutes of *party* whose year is before that of their deed."""
    deed, approval = party.deed, party.approval
    if isinstance(deed, Unknown) or not isinstance(approval, Approval):
        return
    number = approval.number
    year = None if isinstance(number, Unknown) else _YEAR_OF_NUMBER.search(number.strip())
    if year and isinstance(deed.date, SourcedDate) and int(year[0]) < deed.date.year:
        message = _(
            "{text} is of a year before the deed of {date:%d-%m-%Y}, which it approves",
            text=f"`{number}`",
            date=deed.date,
        )
        yield Problem(number.origin.source, message, _("correct one of the two"), ID, LEVEL)


_PAST_BY_NATURE = expression(
    r"\b(?:terjadi|melanda|menimpa|mengakibatkan|menimbulkan|berjalan (?:lancar|baik)|diterima|dikirim\w*|disampaikan|terlambat"
    r"|diserahkan|dibayar\w*|dilaksanakan|dikeluarkan|ditutup|rusak|tiba|datang|berlangsung|occurred|took place|arrived)\b",
    re.IGNORECASE,
)
_MISHAP = (
    r"(?:rusak|mati|padam|(?:ter)?putus|hilang|tenggelam|karam|kandas|roboh|ambruk|runtuh|jebol|longsor|terbakar|terendam|hanyut|macet|bocor"
    r"|mogok|gagal|meninggal|meledak|(?:ter|me)tabrak|tercemar|tertinggal|dimusnahkan|ditemukan"
    r"|tidak\s+(?:dijawab|diangkat|berfungsi|datang|hadir|dikirim|dibayar|diterima|menyala|terhubung))"
)
_EXACTLY = expression(
    rf"\b{_MISHAP}\b|(?:%|\b(?:persen|jam|menit|hari|kali))\s+(?:[^\W\d_]+\s+){{0,3}}pada\s+(?:hari\s+[^\W\d_]+,?\s+)?(?:tanggal\s+)?$",
    re.IGNORECASE,
)
"""Before the day of what nobody plans, and of what is known to the hour: "mati 11 (sebelas) jam pada tanggal"."""
_SINCE_IT = expression(
    rf"(\b{_MISHAP}\b(?:\s+(?:total|lagi|kembali|semua|seluruhnya|lampu\w*))?\s+)sejak\b", re.I
)
_REFERRED_TO = expression(
    r"\bsebagaimana\s+(?:dimaksud|diatur|ditetapkan|ditentukan|tercantum)\s+(?:dalam|pada)\b|\breferred\s+to\s+in\b",
    re.I,
)
"""What is set elsewhere, and not what was done: "angkutan laut sebagaimana dimaksud dalam Pasal 7 pada tahun 2027"."""
_COMPLAINT = expression(
    r"(?:dispute|representatives\..+\.position|agreements\[\d+\]\.problems)\[\d+\]"
)
"""Texts that tell of what was: what a dispute is about, and the problems of a report."""


def _complained(said: Wording, fact: Fact, before: str, clause: str) -> bool:
    """Return whether *fact* dates, in a *clause* of a complaint that goes on from *before* it, what the complaint is about."""
    value = said.value(fact.start, fact.end)
    if value is None or not _COMPLAINT.fullmatch(value.origin.path) or _NOT_YET.search(clause):
        return False
    return bool(_PAST_BY_NATURE.search(clause) or _EXACTLY.search(before))


_BREACH = expression(
    r"\b(?:pelanggaran|melanggar|dilanggar|cedera\s+janji|wanprestasi|ingkar\s+janji)\b[^.;]{0,60}?\b(?:(?P<contract>Perjanjian\s+Kerja\s+Sama|PKS)|Kesepakatan\s+Bersama)\b"
    r"[^.;]{0,60}?\b(?:terjadi|terulang|dilakukan|berlangsung|dimulai)\b"
    r"(?:,?\s+(?:lagi|kembali|pada|sejak|hari|tanggal|senin|selasa|rabu|kamis|jumat|sabtu|minggu))*,?\s+$",
    re.IGNORECASE,
)
"""Before the day on which an agreement was breached, which must be signed by then."""


def _breaches(case: Case, record: Deliberation | DisputeApplication) -> Iterator[Problem]:
    """Yield the day of a breach on which what was breached was not yet signed, by the *record* of a dispute."""
    for said in open_texts(case):
        for fact in said.facts(FactKind.DATE):
            told = _BREACH.search(said.text, max(0, fact.start - _REACH_OF_BREACH), fact.start)
            agreement = record.cooperation if told and told["contract"] else record.agreement
            signed = agreement.date if told and agreement else None
            if fact.day and isinstance(signed, SourcedDate) and fact.day < signed:
                message = _(
                    "{text} is before what was breached then was signed, on {date:%d-%m-%Y}",
                    text=said.quoted(fact.text),
                    date=signed,
                )
                hint = _("correct one of the two dates")
                yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


_REACH_OF_BREACH = 240
_NOT_YET = expression(r"\b(?:belum|baru\s+(?:dapat|bisa|akan))\b|\bnot yet\b", re.IGNORECASE)


_AT_HAND = expression(r"documents\[")
"""What the parties of a dispute have before them, which was written by then."""
_WRITTEN_ON = expression(
    r"\b(?:laporan|berita\s+acara|surat|notula|risalah|hasil|kuitansi|faktur|foto)\b(?:\s+(?!pada\b|sampai\b|untuk\b|hingga\b)[^\W\d_]+){0,4}\s+tanggal\s+(?:\d{1,2}\s+dan\s+)?$",
    re.IGNORECASE,
)
"""Before the day of a paper: "Dua laporan uji laboratorium tanggal 6 dan"."""


def _later(said: Wording, fact: Fact, day: dt.date, date: dt.date) -> Iterator[Problem]:
    before = _CLAUSE.split(said.text[max(0, fact.start - _WINDOW) : fact.start])[-1]
    before = _REFERRED_TO.sub(" ", _SINCE_IT.sub(r"\1", before))
    clause = before + re.split(r"[.;]\s", said.text[fact.end :])[0]
    value = said.value(fact.start, fact.end)
    is_there = (
        value is not None and _AT_HAND.match(value.origin.path) and _WRITTEN_ON.search(before)
    )
    done = (
        is_there
        or (_DONE.search(before) and not _PLANNED.search(before))
        or _HAPPENED.match(said.text, fact.end)
        or (_complained(said, fact, before, clause) and not _AHEAD.search(clause))
        or (value is not None and _SELECTION.match(value.origin.path) and _GIVEN_ON.search(before))
    )
    if day > date and done and not _AHEAD.search(before):
        message = _(
            "{text} is described as past but is later than the document of {date:%d-%m-%Y}",
            text=said.quoted(fact.text),
            date=date,
        )
        hint = _("correct one of the two dates")
        yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


_UNTIL = expression(
    r"(?:\b(?:hingga|sampai)|\bakan\b[^.;]{0,60}?\b(?:setelah|sesudah))\s+(?:semua\s+|seluruh\s+)?$",
    re.IGNORECASE,
)
_IS_THERE = expression(
    r"\s+(?:tersedia|terbit|terkumpul|rampung|selesai|lengkap|masuk|diterima|diterbitkan|diumumkan|disampaikan)\b",
    re.IGNORECASE,
)


def _is_awaited(text: str, found: re.Match[str]) -> bool:
    """Return whether what is *found* is said to be yet to come: "ditunda hingga data tahun 2027 tersedia"."""
    return bool(
        _UNTIL.search(text, max(0, found.start() - _WINDOW), found.start())
        and _IS_THERE.match(text, found.end("year"))
    )


def _is_there(text: str, found: re.Match[str]) -> bool:
    """Return whether what is *found* is told as there, and not only named, planned or owed: "menyusun laporan tahun 2027"."""
    return bool(
        not _MAY_BE_AHEAD.match(found[0])
        or _REST_ON_IT.search(text, max(0, found.start() - _WINDOW), found.start())
        or _IS_KNOWN.match(text, found.end("year"))
    )


def _year(said: Wording, date: dt.date, *, is_sent: bool) -> Iterator[Problem]:
    """Yield a year after that of *date* of which *said* tells as past; a slip sends only what is there."""
    told = [each for each in _YEAR.finditer(said.text) if is_sent or _is_there(said.text, each)]
    for found in (*told, *_YEAR_OF_AN_EVENT.finditer(said.text), *_years_that_were(said)):
        if (
            int(found["year"]) > date.year
            and not _AHEAD.search(found[0])
            and not _is_awaited(said.text, found)
        ):
            message = _(
                "{text} is described as past but is later than the document of {date:%d-%m-%Y}",
                text=said.quoted(found["year"]),
                date=date,
            )
            hint = _("correct one of the two dates")
            yield Problem(said.place(*found.span("year")), message, hint, ID, LEVEL)


_YEARS_THAT_WERE = (
    expression(
        r"(?:^|[.;]\s)sepanjang\s+tahun (?P<year>20\d\d)\b,?[^.;]*?\b(?:di|ter)[a-z]{4,}\b[^.;]*",
        re.IGNORECASE,
    ),
    expression(
        r"(?:^|[.;]\s)(?:selama|dalam|pada)\s+tahun (?P<year>20\d\d)\b,?[^.;]*?\b(?:telah|sudah|tercatat|terjadi|terdapat|ditemukan|ditampung"
        r"|dipulangkan|dirujuk)\b[^.;]*",
        re.IGNORECASE,
    ),
)
"""The year with which a sentence begins that tells what was done in it: "Sepanjang tahun 2023 sejumlah warga ditampung"."""
_BACKGROUND = expression(r"\bbackground\b")


def _years_that_were(said: Wording) -> Iterator[re.Match[str]]:
    """Yield the years of which a background tells what was; it tells of no plan but where it says so."""
    for found in chain(*(each.finditer(said.text) for each in _YEARS_THAT_WERE)):
        value = said.value(*found.span("year"))
        is_told = value is not None and _BACKGROUND.search(value.origin.path)
        if is_told and not _TO_COME.search(found[0]):
            yield found


_TO_COME = expression(
    r"\b(?:akan|direncanakan|ditargetkan|diperkirakan|diproyeksikan|diharapkan|dijadwalkan|diupayakan|harus|wajib|perlu|target|rencana|dapat|ditetapkan)\b",
    re.IGNORECASE,
)
_ORDINALS = {
    **dict.fromkeys(("i", "1", "pertama", "kesatu", "satu", "first"), 1),
    **dict.fromkeys(("ii", "2", "kedua", "dua", "second"), 2),
    **dict.fromkeys(("iii", "3", "ketiga", "tiga", "third"), 3),
    **dict.fromkeys(("iv", "4", "keempat", "empat", "fourth"), 4),
}
_NTH = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_MONTHS_OF = {"triwulan": 3, "kuartal": 3, "quarter": 3, "caturwulan": 4, "semester": 6, "half": 6}
_OF_A_PERIOD = expression(
    r"\b(?P<what>rekap(?:itulasi)?|laporan|data|realisasi|statistik|capaian|summary|recapitulation|report|figures)\b"
    r"(?P<between>[^.;,()]{0,60}?)\b"
    rf"(?:(?P<unit>triwulan|kuartal|caturwulan|semester)\s+(?:ke-?\s?)?(?P<number>{_NTH})"
    rf"|(?P<nth>{_NTH})[\s-]+(?P<period>quarter|half|semester))\b(?:,?\s+(?:of\s+|in\s+)?(?:(?:tahun|the\s+year)\s+)?(?:anggaran\s+)?(?P<year>20\d\d))?"
    r"(?!\s+(?:tahun\s+)?(?:ajaran|pelajaran|akademik)\b|\s+of\s+the\s+(?:school|academic)\s+year\b)",
    re.IGNORECASE,
)
"""A part of a calendar year, and not of a school year, whose second semester begins in January."""
_NO_SUMMARY = expression(
    r"\b(?:rencana|rancangan|format|formulir|templat|target|proyeksi|prakiraan|jadwal|sementara|awal|usulan|kebutuhan|rapat|pertemuan|laporan\s+(?:hasil\s+)?kunjungan"
    r"|sampai|hingga|menjelang|persiapan|dasar|plan|draft|form|template|target|forecast|schedule|meeting|preliminary|baseline)\b",
    re.IGNORECASE,
)
_IS_SENT = expression(
    r"\b(?:telah|sudah|terlampir|dilampirkan|bersama\s+ini|attached|enclosed|has\s+been|have\s+been|was|were)\b",
    re.IGNORECASE,
)
_NOT_SENT = expression(r"\b(?:belum|akan|not|will|shall|rencana)\b", re.IGNORECASE)


def _of_a_period(said: Wording, date: dt.date, *, is_sent: bool) -> Iterator[Problem]:
    """Yield the quarter or half year whose summary is there on a *date* on which it has only begun, or has not yet."""
    for found in _OF_A_PERIOD.finditer(said.text):
        unit = (found["unit"] or found["period"]).casefold()
        number = _ORDINALS[(found["number"] or found["nth"]).casefold()]
        before, behind = sentence_around(said.text, found.start())
        sentence = before + behind
        is_there = is_sent or (_IS_SENT.search(sentence) and not _NOT_SENT.search(sentence))
        around = before[-_REACH:] + found[0]
        is_told = _YEAR.search(found[0]) and int(found["year"] or 0) > date.year
        if not is_there or is_told or _NO_SUMMARY.search(around):
            continue
        if _is_too_early(date, number, _MONTHS_OF[unit], found["year"]):
            text = said.quoted(said.text[found.end("between") : found.end()])
            message = _(
                "the summary of {period} cannot be there on {date:%d-%m-%Y}", period=text, date=date
            )
            hint = _("write the period that was over by then, or correct the date")
            place = said.place(found.end("between"), found.end())
            yield Problem(place, message, hint, ID, LEVEL)


_REACH = 40


def _is_too_early(date: dt.date, number: int, months: int, year: str | None) -> bool:
    """Return whether the period *number* of that many *months* has only begun on *date*: less than half of it is over.

    Without a *year*, one that has not begun may be that of the year before.
    """
    begun = months * (number - 1) + 1
    half = begun + months // 2
    month = 12 * (date.year - int(year or date.year)) + date.month
    return month < half and (year is not None or month >= begun) and number * months <= 12


def _offered(case: Case, said: Wording) -> Iterator[Problem]:
    """Yield the date of an offer that is none of those in the folder."""
    known = [day for each in case.beside("offer") if (day := each.date())]
    dated = _OFFER if isinstance(case.record, Agreement) else _OFFER_OF
    if isinstance(case.record, Offer):
        known.append(case.record.date)
    for fact in said.facts(FactKind.DATE) if known else ():
        if (day := fact.day) and day not in known:
            before = said.text[max(0, fact.start - _WINDOW) : fact.start]
            if dated.search(before):
                message = _("no offer in the folder is dated {text}", text=said.quoted(fact.text))
                dates = ", ".join(f"{each:%d-%m-%Y}" for each in sorted(known))
                hint = _("the offers are dated {dates}", dates=dates)
                yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)
