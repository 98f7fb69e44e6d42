"""The latest minutes say what became of each follow-up that is due or has no due date, and the dates that they give are possible.

What an earlier meeting decided is lost when the next one does not ask about it. So the minutes of the latest
meeting of an agreement answer, under `progress`, each follow-up of earlier meetings that is neither done nor
dropped and whose due date has come, or that has none. What a file of the kind `progress` told on that day or
later is answered too. `mou-gen new minutes` begins with all that is open. When a follow-up is reported, its new due
date has not passed yet, and its evidence is not dated a year too early.

Passes: a follow-up due on 30 November that the minutes of 8 December call done, late or carried on; one that is due
        in February; older minutes, which somebody has signed.
Fails:  minutes of 8 December that say nothing of it; a follow-up that is `late` on 1 March, with the new due date 12 January;
        evidence of 11 December 2025 for what a meeting of 18 November 2026 asked for.
Source: practice; the reports of Permendagri 22/2020, article 17(5), tell problems and what was done about them
        (read in full).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedDate, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.dossier import FollowUpFact, Outline
from mou_gen.kinds.follow_up import ProgressEntry
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.progress import Progress
from mou_gen.messages import _
from mou_gen.progress.follow_ups import CLOSING

ID = "open-follow-ups"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, article 17(5)"
SURE = True
ATURAN = """Notula terbaru menyebut perkembangan setiap tindak lanjut yang sudah jatuh tempo atau tanpa tenggat, dengan tanggal yang mungkin.

Keputusan rapat hilang jika rapat berikutnya tidak menanyakannya. Karena itu, notula rapat terbaru suatu
kesepakatan menjawab, di bawah `progress`, setiap tindak lanjut rapat sebelumnya yang belum selesai dan tidak
dihentikan, yang tenggatnya sudah tiba atau yang tidak bertenggat. Perkembangan yang dicatat dalam berkas jenis
`progress` pada hari itu atau sesudahnya dianggap menjawab. `mou-gen new minutes` dimulai dengan semua yang terbuka.
Saat suatu tindak lanjut dilaporkan, tenggat barunya belum lewat, dan tahun buktinya tidak keliru setahun lebih awal.

Lulus:  tindak lanjut dengan tenggat 30 November yang dalam notula 8 Desember dinyatakan selesai, terlambat, atau
        dilanjutkan; tindak lanjut dengan tenggat Februari; notula lama, yang sudah ditandatangani.
Gagal:  notula 8 Desember yang tidak menyebutnya; tindak lanjut yang pada tanggal 1 Maret dinyatakan terlambat, dengan tenggat baru
        12 Januari; bukti tanggal 11 Desember 2025 untuk hal yang diminta rapat tanggal 18 November 2026.
Sumber: praktik; laporan menurut Permendagri 22/2020, Pasal 17 ayat (5) memuat permasalahan dan upaya penyelesaiannya
        (dibaca lengkap).
"""

Told = tuple[dt.date, FollowUpFact]
"""What was told of a follow-up, and when; what has no date counts as told before all else."""


def check(case: Case) -> Iterator[Problem]:
    """Yield the follow-ups of earlier meetings that the latest minutes leave unanswered, and days told of others that cannot be right."""
    minutes = case.record
    if isinstance(minutes, Minutes | Progress):
        for entry in minutes.progress:
            yield from _days_of(entry, minutes.date)
    if not isinstance(minutes, Minutes) or isinstance(minutes.date, Unknown):
        return
    meetings, day = case.beside("minutes"), minutes.date
    if any(other > day for each in meetings if (other := each.date())):
        return
    told = list(_told((*meetings, *case.beside("progress"))))
    answered = {str(each.follow_up) for each in minutes.progress}
    for name, first_due in _set_before(day, meetings):
        if name not in answered:
            mine = sorted((each for each in told if each[1].name == name), key=lambda each: each[0])
            yield from _unanswered(minutes, day, name, first_due, mine)


def _days_of(entry: ProgressEntry, told: SourcedDate | Unknown) -> Iterator[Problem]:
    """Yield a new due date of *entry* that was over when it was *told*, and evidence older than what asked for it."""
    due, meeting = entry.due, entry.earlier.meeting
    if due and isinstance(told, SourcedDate) and due < told:
        message = _(
            "the new due date, {due:%d-%m-%Y}, had already passed when this was reported on {day:%d-%m-%Y}",
            due=due,
            day=told,
        )
        yield Problem(due.origin.source, message, _("correct the due date"), ID, LEVEL)
    for day in (each.date for each in entry.evidence):
        if isinstance(day, SourcedDate) and meeting and _is_of_last_year(day, meeting, told):
            message = _(
                "the evidence is dated {day:%d-%m-%Y}, before the meeting of {meeting:%d-%m-%Y} that set `{name}`",
                day=day,
                name=entry.follow_up,
                meeting=meeting,
            )
            hint = _("correct one of the two dates")
            yield Problem(day.origin.source, message, hint, ID, LEVEL)


def _is_of_last_year(day: dt.date, meeting: dt.date, told: SourcedDate | Unknown) -> bool:
    """Return whether *day* is before the *meeting*, and a year later would be between it and the day on which it was *told*.

    Other evidence may be older than the meeting, which asked for a copy of it.
    """
    if day >= meeting or not isinstance(told, SourcedDate) or (day.month, day.day) == (2, 29):
        return False
    return meeting <= day.replace(year=day.year + 1) <= told


def _set_before(day: dt.date, meetings: Sequence[Outline]) -> Iterator[tuple[str, dt.date | None]]:
    """Yield each follow-up that was set before *day*, by its name, with its due date."""
    for each in meetings:
        if (met := each.date()) and met < day:
            for item in each.follow_ups("follow_up"):
                yield f"{PurePosixPath(each.inside).stem}/{item.name}", item.due


def _told(documents: Sequence[Outline]) -> Iterator[Told]:
    for each in documents:
        for entry in each.follow_ups("progress"):
            if entry.state:
                yield each.date() or dt.date.min, entry


def _unanswered(
    minutes: Minutes, day: dt.date, name: str, first_due: dt.date | None, told: Sequence[Told]
) -> Iterator[Problem]:
    """Yield that nothing is said of the follow-up called *name*, if it should be."""
    if told and (told[-1][0] >= day or told[-1][1].state in CLOSING):
        return
    due = next((each.due for _when, each in reversed(told) if each.due), first_due)
    if due and due > day:
        return
    message = (
        _("nothing is said of `{name}`, which was due on {due:%d-%m-%Y}", name=name, due=due)
        if due
        else _("nothing is said of `{name}`, which has no due date", name=name)
    )
    hint = _("write it under `progress`, with its `state`")
    place = minutes.entries.place("progress")
    yield Problem(place, message, hint, ID, LEVEL, missing="progress")
