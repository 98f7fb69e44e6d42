"""The meeting whose minutes, decisions or list a text cites by its day, and which of the folder it nearly is."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import folder_told
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import Unknown
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.team_letter import TeamLetter
from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.phrases import differ
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_PAPER = (
    r"notula(?:n|si)?|notulen|risalah|daftar\s+hadir|(?:surat\s+)?undangan|berita\s+acara|bahan|materi|paparan|dokumentasi"
    r"|hasil(?:-hasil)?|keputusan|kesimpulan|kesepakatan|rekomendasi|tindak\s+lanjut|menindaklanjuti"
    r"|minutes|decisions?|outcomes?|conclusions?|attendance\s+list|invitation"
)
_HELD = (
    r"(?:(?:yang\s+)?(?:telah\s+)?(?:diselenggarakan|dilaksanakan|diadakan|berlangsung|held)\s+)?"
)
_DAY = r"(?:pada\s+)?(?:hari\s+\w+,?\s+)?(?:tanggal|tertanggal|of|on|dated)"
_CITED = expression(
    rf"\b(?:{_PAPER})\s+(?:(?:dari|atas|dalam|of|to|from|at|the)\s+)*(?P<name>(?:rapat|pertemuan|meeting)\b[^.;:,\d]{{0,80}}?)\s+{_HELD}{_DAY}\s*$"
    rf"|\b(?:notula(?:n|si)?|notulen|risalah|minutes)\s+{_DAY}\s*$"
    rf"|\b(?P<past>rapat|pertemuan)\s+(?:sebelumnya|terakhir|terdahulu)\s+{_HELD}{_DAY}\s*$"
    rf"|\bprevious\s+meeting\s+{_HELD}{_DAY}\s*$",
    re.IGNORECASE,
)
"""What is cited of a meeting, before its day: "notula rapat tanggal", "minutes of the meeting of"."""
_OF_OTHERS = expression(
    r",?\s+(?:antara|dengan|between|with)\s+(?!(?:kedua|para|the\s+two|both|the\s+parties)\b)", re.I
)
"""Behind the day of a meeting that others had."""
_NEAR = 200
_ONE_OFF = 2
"""Parts of two dates that are the same, where a slip made the one of the other."""


@value_class
class CitedMeeting:
    """A meeting that a text cites by its day, which is *fact* of *said*."""

    said: Wording
    fact: Fact
    name: str
    """What it is called beside "rapat"."""


def meetings_of_other_days(case: Case) -> Iterator[tuple[CitedMeeting, Outline]]:
    """Yield each meeting that *case* cites by a day of none, and the minutes of the folder that may be meant.

    The day in the minutes differs from it in the day, the month or the year alone.
    """
    record = case.record
    if isinstance(record.date, Unknown) or isinstance(record, TeamLetter):
        return  # the team has meetings of its own
    every = list(_cited(case))
    days = {each.fact.day for each in every}
    for cited in every:
        held = list(_meetings(case, cited))
        known = {day for each in held for day in _days(each)}
        meant = [
            each
            for each in held
            if each.kind == "minutes"
            and (met := each.date())
            and met <= record.date
            and met not in days
            and _is_slip(cited.fact, met)
            and not differ(cited.name, each.text("meeting"))
        ]
        if len(meant) == 1 and cited.fact.day not in known:
            yield cited, meant[0]


def _cited(case: Case) -> Iterator[CitedMeeting]:
    for said in open_texts(case):
        for fact in said.facts(FactKind.DATE):
            found = _CITED.search(said.text[max(0, fact.start - _NEAR) : fact.start])
            of_others = _OF_OTHERS.match(said.text, fact.end)
            if found and fact.is_day and fact.day and not of_others:
                yield CitedMeeting(said, fact, found["name"] or "")


def _meetings(case: Case, cited: CitedMeeting) -> Iterator[Outline]:
    """Yield what tells of a meeting in the folder of the agreement that *cited* is about."""
    value = cited.said.value(cited.fact.start, cited.fact.end)
    folder = folder_told(case.record, value)
    for kind in ("minutes", "invitation", "attendance") if folder else ():
        yield from case.folder.dossier(folder).ask((False, kind, "", ""))


def _days(held: Outline) -> Iterator[dt.date]:
    """Yield the days of which *held* is, or tells that there is a meeting."""
    for path in ("date", "meeting.date", "minutes.date", "next_meeting.date", "invitation.date"):
        day = held.date(path)
        if day and not (path == "date" and held.kind == "attendance"):
            yield day


def _is_slip(fact: Fact, met: dt.date) -> bool:
    """Return whether *fact* is the day *met* but for its day, its month or its year."""
    pairs = zip(fact.value, (met.year, met.month, met.day), strict=True)
    return len([one for one, other in pairs if one == other]) == _ONE_OFF
