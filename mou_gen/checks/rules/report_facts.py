"""A report is written when its period is over, and repeats what was decided as it was decided.

A report on the first semester with a date in January has the wrong period or the wrong date: its
figures tell of a time that has hardly begun. And a note that tells `2 (dua) kali` of a drill that the
minutes set for once a year changes a decision on its way to the Governor. The rule compares date and
period, and each text with the decisions in the minutes of that agreement that use its words, or that set
how often the same is held.

Passes: a report on the second semester of 18 January, or of 20 December; a decision in other words; a number that a later
        meeting has set.
Fails:  `period: 2027-1` in a report of 18 January 2027; `Gladi bersama diselenggarakan 2 (dua) kali dalam 1 (satu) tahun`
        where the minutes say once, also as `Ketiga daerah mengadakan gladi bersama setiap semester`;
        `mulai tanggal 14 Juli 2026, sesuai dengan keputusan rapat tanggal 11 Juni 2026`, which decided on 7 July;
        `Batas waktunya diundurkan sampai dengan 28 Agustus` of the one late follow-up, which is due on 14 August;
        `Enam jaket belum diterima` where six of fifteen were sent, or `Enam dari dua puluh empat halte belum selesai pada
        bulan Oktober 2026` where fifteen had been finished by the minutes of that month;
        `Sembilan pelayaran dibatalkan`, where the minutes of the period have `9 pelayaran terlambat dan 5 dibatalkan`;
        `16 panggilan baru ditangani setelah lebih dari 20 menit`, where the minutes have `61 panggilan melampaui 20 menit`;
        a problem `pada semester I` in a report on the second semester; `turun 53% dibandingkan dengan bulan September`
        where the minutes have `turun dari 58 pada bulan September menjadi 31`; `26 Februari 2027, sebelum batas 50 hari
        keterlambatan` where the delay runs from 31 December;
        `Lantai jemur diperluas pada bulan November 2026`, which the evidence of 27 October shows to be done;
        `dalam 3 (tiga) putaran ... 82.284 kilogram pati kering`, where the minutes and the report have 26.019, 28.365 and 28.440 for the three.
Not seen: what was decided without minutes in the folder, and decisions told in other words.
Source: Permendagri 22/2020, article 17(1) and (5), articles 39 and 60 (read in full).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.calculations.compared_months import wrong_shares_since
from mou_gen.calculations.delay_limits import beyond_delay_limits, tells_delay_limit
from mou_gen.calculations.outstanding_parts import wrong_outstanding
from mou_gen.calculations.restated_figures import reported_figures
from mou_gen.calculations.rounds_together import wrong_sums_of_rounds
from mou_gen.calculations.told_states import exchanged_states
from mou_gen.checks.agreed_terms import worded_clauses
from mou_gen.checks.case import Case
from mou_gen.checks.meetings.decided_follow_ups import done_before_month
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.dossier import Dossier, Outline
from mou_gen.kinds.report import Report, ReportedAgreement
from mou_gen.language.facts import FactKind, facts
from mou_gen.language.figures import in_figures
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.statements.decided_days import cited_day, other_decided_days
from mou_gen.statements.recurrences import recurrences

ID = "report-facts"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 17, 39 and 60"
SURE = True
ATURAN = """Laporan dibuat setelah periodenya berakhir, dan menyebut keputusan rapat seperti yang diputuskan.

Laporan semester pertama yang bertanggal Januari keliru periodenya atau tanggalnya: angkanya tentang
masa yang baru saja dimulai. Catatan yang menyebut `2 (dua) kali` untuk gladi yang menurut notula
satu kali setahun mengubah keputusan dalam perjalanannya ke Gubernur. Yang dibandingkan ialah tanggal
dengan periode, dan setiap teks dengan keputusan dalam notula kesepakatan itu yang memakai
kata-katanya, atau yang menetapkan seberapa sering hal itu diselenggarakan.

Lulus:  laporan semester kedua tanggal 18 Januari, atau tanggal 20 Desember; keputusan dengan kata lain; jumlah yang
        ditetapkan rapat yang lebih kemudian.
Gagal:  `period: 2027-1` dalam laporan tanggal 18 Januari 2027; `Gladi bersama diselenggarakan 2 (dua) kali dalam 1 (satu)
        tahun` padahal menurut notula satu kali, juga sebagai `Ketiga daerah mengadakan gladi bersama setiap semester`;
        `mulai tanggal 14 Juli 2026, sesuai dengan keputusan rapat tanggal 11 Juni 2026`, padahal diputuskan 7 Juli;
        `Batas waktunya diundurkan sampai dengan 28 Agustus` untuk satu-satunya tindak lanjut yang terlambat, padahal
        sampai 14 Agustus; `Enam jaket belum diterima`, padahal enam dari lima belas sudah dikirim, atau `Enam dari dua
        puluh empat halte belum selesai pada bulan Oktober 2026`, padahal lima belas sudah selesai menurut notula bulan
        itu; `Sembilan pelayaran dibatalkan`, padahal menurut notula periode itu `9 pelayaran terlambat dan 5 dibatalkan`;
        `16 panggilan baru ditangani setelah lebih dari 20 menit`,
        padahal menurut notula `61 panggilan melampaui 20 menit`;
        masalah `pada semester I` dalam laporan semester kedua; `turun 53% dibandingkan dengan bulan September`, padahal
        menurut notula `turun dari 58 pada bulan September menjadi 31`; `26 Februari 2027, sebelum batas 50 hari keterlambatan`,
        padahal keterlambatannya dihitung dari 31 Desember;
        `Lantai jemur diperluas pada bulan November 2026`, padahal buktinya tertanggal 27 Oktober;
        `dalam 3 (tiga) putaran ... 82.284 kilogram pati kering`, padahal menurut notula dan laporan itu ketiganya 26.019, 28.365, dan 28.440.
Tidak terlihat: yang diputuskan tanpa notula dalam folder, dan keputusan yang disebut dengan kata lain.
Sumber: Permendagri 22/2020, Pasal 17 ayat (1) dan ayat (5), Pasal 39, dan Pasal 60 (dibaca lengkap).
"""

_EARLY = dt.timedelta(days=30)
"""Reports of a semester are often written in its last month."""
_KINDS = (FactKind.NUMBER, FactKind.DURATION, FactKind.MONEY, FactKind.PERCENT)
_LEAST, _ALIKE = 3, 0.75
"""Words that a text has, and the share of them that a decision has too, if it is about the same."""


_CITED = expression(
    r",?\s*(?:sesuai(?:\s+dengan)?|sebagaimana|menurut|berdasarkan|seperti)\s+(?:\w+\s+){0,3}?(?:keputusan|kesepakatan|hasil|notula)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""The decision that a text rests on: ", sesuai dengan keputusan rapat tanggal 17 November 2026"."""
_CITED_FIRST = expression(
    r"^\s*(?:sesuai(?:\s+dengan)?|sebagaimana|menurut|berdasarkan)\s+(?:\w+\s+){0,3}?(?:keputusan|kesepakatan|hasil|notula)\b[^,.;]*,\s*",
    re.IGNORECASE,
)
"""The same before what was decided: "Sesuai dengan notula 17 November 2026, gladi bersama ..."."""


def check(case: Case) -> Iterator[Problem]:
    """Yield a period that is not over, and numbers that the minutes give otherwise."""
    report = case.record
    if not isinstance(report, Report):
        return
    if report.date < report.period.days.last - _EARLY:
        message = _(
            "the period ends on {last:%d-%m-%Y}, after the report", last=report.period.days.last
        )
        hint = _(
            "write the period that is over, or correct the date (Permendagri 22/2020, article 17)"
        )
        yield Problem(report.period.origin.source, message, hint, ID, LEVEL)
    for each in report.agreements:
        dossier = case.folder.dossier(each.agreement.key)
        minutes = dossier.ask((True, "minutes", "", ""))
        told = (*minutes, *dossier.ask((True, "progress", "", "")))
        for text in () if isinstance(each.problems, Unknown) else each.problems:
            yield from _of_another_semester(text, report)
        for text in _texts(each):
            yield from _decided_for(text, minutes)
            yield from _postponed(text, told, report.date)
            yield from _done_earlier(text, told)
            yield from _outstanding(text, told, report.date)
            yield from _in_another_state(text, minutes, report)
            yield from _with_exchanged_digits(text, minutes, report.date)
            yield from _moved_since(text, minutes, report.date)
            yield from _of_all_rounds(text, minutes, report.date)
            yield from _after_the_limit(text, dossier)
            yield from _otherwise(text, minutes, report.date) or _held_otherwise(
                text, minutes, report.date
            )


_SEMESTER = expression(
    r"\b(?:pada|selama|dalam|sepanjang)\s+semester\s+(?P<which>I{1,2}|kesatu|pertama|satu|kedua|dua|1|2)\b(?!\s+tahun\b)",
    re.IGNORECASE,
)
_SECOND = ("ii", "kedua", "dua", "2")
_COMPARES = expression(
    r"\b(?:dibanding\w*|daripada|sejak|sebelum\w*|lalu|semula|naik|turun|meningkat|menurun|berikut\w*|akan|mendatang|depan|sisa\w*|sudah|telah|belum|masih|tertunda|ditunda|\w*rencana\w*|terlambat|terancam|tersedia|menunggu)\b|\bsemester\b.*\bsemester\b",
    re.IGNORECASE | re.DOTALL,
)


def _of_another_semester(text: SourcedText, report: Report) -> Iterator[Problem]:
    """Yield the semester of which a report on the other one tells a problem, and compares nothing."""
    found, semester = list(_SEMESTER.finditer(text)), report.period.days.semester
    if not semester or len(found) != 1 or _COMPARES.search(text):
        return
    told = 2 if found[0]["which"].casefold() in _SECOND else 1
    if told != semester:
        message = _("`{text}`: the report is on another one", text=found[0][0].split(maxsplit=1)[1])
        yield Problem(text.origin.source, message, _("correct the semester"), ID, Level.WARNING)


def _texts(reported: ReportedAgreement) -> Iterator[SourcedText]:
    for texts in (reported.problems, reported.solutions, reported.notes):
        if not isinstance(texts, Unknown):
            yield from texts


def _otherwise(text: SourcedText, minutes: tuple[Outline, ...], date: dt.date) -> list[Problem]:
    """Return that *text* has other numbers than each decision before *date* that says the same."""
    told, numbers = _read(text)
    alike = [
        (each, decided)
        for each in minutes
        if (met := each.date()) and met <= date
        for decision in each.texts("decisions.text")
        for words, decided in (_read(decision),)
        if len(told) >= _LEAST and len(words & told) >= _ALIKE * len(words | told)
    ]
    if alike and numbers and all(decided and decided != numbers for _each, decided in alike):
        return [_problem(text, alike[-1][0])]
    return []


def _held_otherwise(
    text: SourcedText, minutes: tuple[Outline, ...], date: dt.date
) -> Iterator[Problem]:
    """Yield that *text* tells how often something is held, and each decision before *date* on it has another number."""
    for told in recurrences(text):
        decided = [
            (each, held)
            for each in minutes
            if (met := each.date()) and met <= date
            for decision in each.texts("decisions.text")
            for held in recurrences(decision)
            if held.is_of(told)
        ]
        if decided and all(held.often.value != told.often.value for _each, held in decided):
            yield _problem(text, decided[-1][0])
            return


def _decided_for(text: SourcedText, minutes: tuple[Outline, ...]) -> Iterator[Problem]:
    """Yield another day in *text* than the decision has that it cites by the day of the meeting."""
    met = cited_day(text)
    cited = [each for each in minutes if met and each.date() == met]
    if len(cited) != 1:
        return
    for told, decided in other_decided_days(text, cited[0].texts("decisions.text")):
        message = _(
            "`{told}` is `{decided}` in the decision in {file}",
            told=told.text,
            decided=decided.text,
            file=cited[0].file,
        )
        hint = _("copy the decision, or correct the minutes")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


_POSTPONED = expression(
    r"\b(?:batas\s+waktu|tenggat(?:\s+waktu)?)(?:nya)?\s+(?:(?:telah|sudah)\s+)?(?:diundurkan|dimundurkan|diundur|diperpanjang|digeser)\s+"
    r"(?:sampai(?:\s+dengan)?|hingga|menjadi|ke)\s+(?:tanggal\s+)?$",
    re.IGNORECASE,
)
_LATE = "late"


def _postponed(text: SourcedText, told: tuple[Outline, ...], date: dt.date) -> Iterator[Problem]:
    """Yield another day of the same month in *text*, to which something was postponed, than that of the one follow-up which was *told* to be late."""
    known = [each for each in told if (day := each.date()) and day <= date]
    every = [
        one
        for each in known
        for path in ("progress", "follow_up")
        for one in each.follow_ups(path)
        if one.due
    ]
    late = {one.name: one.due for one in every if one.state == _LATE}
    for fact in facts(text, "id"):
        day = fact.day
        if not day or len(late) != 1 or day in [one.due for one in every]:
            continue
        ((_name, due),) = late.items()
        is_near = due and (due.year, due.month) == (day.year, day.month)
        if due and is_near and _POSTPONED.search(text, 0, fact.start):
            message = _(
                "`{told}` is not {due:%d-%m-%Y}, the day to which the one late follow-up was postponed",
                told=fact.text,
                due=due,
            )
            hint = _("write the day that was told of it")
            yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _done_earlier(text: SourcedText, told: tuple[Outline, ...]) -> Iterator[Problem]:
    """Yield a month in which *text* has a follow-up done whose evidence, as it was *told*, is of a month before."""
    for fact, shown, file in done_before_month(text, told):
        message = _(
            "`{told}`: the evidence of this follow-up in {file} is of {day:%d-%m-%Y}",
            told=fact.text,
            file=file,
            day=shown,
        )
        yield Problem(text.origin.source, message, _("correct one of the two"), ID, LEVEL)


_TOLD = ("progress.note.id", "discussion.text.id")


def _outstanding(text: SourcedText, told: tuple[Outline, ...], date: dt.date) -> Iterator[Problem]:
    """Yield how many *text* says have not come, where what was *told* by that *date* of the same leaves another number."""
    known = [(day, each) for each in told if (day := each.date()) and day <= date]
    latest = sorted(known, key=lambda told_on: told_on[0], reverse=True)
    said = [(day, one) for day, each in latest for path in _TOLD for one in each.texts(path)]
    texts, days = [one for _day, one in said], [day for day, _one in said]
    for wrong in wrong_outstanding(text, texts, days):
        message = _(
            "{text}: the calculation gives {sum}",
            text=f"`{wrong.amount.text}`",
            sum=in_figures(wrong.made, "id"),
        )
        hint = _(
            "compare this with the number received according to the minutes or the progress file"
        )
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _in_another_state(
    text: SourcedText, minutes: tuple[Outline, ...], report: Report
) -> Iterator[Problem]:
    """Yield a number in *text* that the only minutes of the period tell of another state: nine sailings cancelled, where nine were late."""
    days = report.period.days
    held = [each for each in minutes if (met := each.date()) and days.first <= met <= days.last]
    if len(held) != 1:
        return
    for told, right in exchanged_states(text, held[0].texts("discussion.text.id")):
        message = _(
            "{figure} is {right} in {file}",
            figure=f"`{told.text}`",
            right=f"`{right.text}`",
            file=held[0].file,
        )
        hint = _("copy the number, or say when it was true")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


_RECORDED = ("discussion.text.id", "decisions.text", "follow_up.action")


def _with_exchanged_digits(
    text: SourcedText, minutes: tuple[Outline, ...], date: dt.date
) -> Iterator[Problem]:
    """Yield a number in *text* that the minutes of a meeting before *date* have with two digits exchanged."""
    held = [each for each in minutes if (met := each.date()) and met <= date]
    recorded = [told for each in held for path in _RECORDED for told in each.texts(path)]
    for found in reported_figures([text], recorded):
        message = _(
            "{text} is {other} elsewhere for the same thing",
            text=f"`{found.figure.text}`",
            other=f"`{found.other.text}`",
        )
        hint = _("write the same as in `{sentence}`", sentence=found.sentence)
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _moved_since(
    text: SourcedText, minutes: tuple[Outline, ...], date: dt.date
) -> Iterator[Problem]:
    """Yield by how many per cent *text* says that something moved since a month, where minutes before that *date* tell figures that make another."""
    known = [each for each in minutes if (met := each.date()) and met <= date]
    texts = [one for each in known for one in each.texts("discussion.text.id")]
    for wrong in wrong_shares_since(text, texts):
        message = _(
            "{text}: the calculation gives {sum}",
            text=f"`{wrong.amount.text}`",
            sum=f"{in_figures(wrong.made, 'id')}%",
        )
        hint = _("compare this with the numbers according to the minutes")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _of_all_rounds(
    text: SourcedText, minutes: tuple[Outline, ...], date: dt.date
) -> Iterator[Problem]:
    """Yield what all rounds of something made by *text*, where what each made by the minutes before that *date* is another sum."""
    known = [each for each in minutes if (met := each.date()) and met <= date]
    texts = [one for each in known for one in each.texts("discussion.text.id")]
    for wrong in wrong_sums_of_rounds(text, texts):
        message = _(
            "{text}: its parts make {sum}",
            text=f"`{wrong.amount.text}`",
            sum=in_figures(wrong.made, "id"),
        )
        hint = _("compare this with the numbers according to the minutes")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _after_the_limit(text: SourcedText, dossier: Dossier) -> Iterator[Problem]:
    """Yield a day that *text* says is within the limit of a delay, and is not by a Perjanjian Kerja Sama of the folder."""
    if not tells_delay_limit(text):
        return  # what the agreements allow does not matter
    signed = dossier.ask((True, "cooperation", "", ""))
    agreed = [one for each in signed for one in worded_clauses(each)]
    for day, last in beyond_delay_limits(text, agreed):
        message = _("`{day}`: the limit is reached on {last:%d-%m-%Y}", day=day.text, last=last)
        yield Problem(text.origin.source, message, _("correct one of the two"), ID, LEVEL)


def _problem(text: SourcedText, decided: Outline) -> Problem:
    message = _(
        "`{text}` has other numbers than the decision in {file}", text=text, file=decided.file
    )
    hint = _("copy the decision, or correct the minutes")
    return Problem(text.origin.source, message, hint, ID, LEVEL)


def _read(text: str) -> tuple[frozenset[str], list[str]]:
    """Return the words of *text*, and what it counts, in order; not what it cites for them."""
    text = _CITED.sub("", _CITED_FIRST.sub("", text))
    found = [each for each in facts(text, "id") if each.kind in _KINDS]
    rest = text
    for each in found:
        rest = rest[: each.start] + " " * (each.end - each.start) + rest[each.end :]
    return frozenset(re.findall(r"[^\W\d_]+", rest.casefold())), sorted(
        str(each.key) for each in found
    )
