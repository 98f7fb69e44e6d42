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
from mou_gen.language.days import differs_in_one_part
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
    rf"|\bprevious\s+meeting\s+{_HELD}{_DAY}\s*$"
    rf"|\b(?:dalam|melalui|at)\s+(?:the\s+)?(?P<there>(?:[^\W\d_]+\s+){{0,2}}(?:rapat|meeting)\b(?:\s+(?!yang\b)[^\W\d_]+){{0,4}}?)\s+{_HELD}{_DAY}\s*$"
    rf"|\b(?P<deliberated>musyawarah|deliberations?)\s+{_HELD}{_DAY}\s*$",
    re.IGNORECASE,
)
"""What is cited of a meeting, or a deliberation, before its day: "notula rapat tanggal", "dalam rapat koordinasi pada tanggal"."""
_HELD_PAPER = expression(
    r"(?:notula|notulen|risalah|daftar\s+hadir|berita\s+acara|hasil|keputusan|kesepakatan|kesimpulan|rekomendasi|minutes|decisions?|outcomes?|conclusions?|attendance)",
    re.IGNORECASE,
)
"""What there is of a meeting only when it was held: on the day of its invitation there is none of it."""
_OF_OTHERS = expression(
    r",?\s+(?:antara|dengan|between|with)\s+(?!(?:kedua|para|the\s+two|both|the\s+parties)\b)", re.I
)
"""Behind the day of a meeting that others had."""
_IN_TOWN = expression(r",?\s+(?:bertempat\s+)?(?:di|in)\s+(?P<town>[A-Z][^\W\d_]+)")
"""Behind the day of a meeting: one in another town is another."""
_NEAR = 200


@value_class
class CitedMeeting:
    """A meeting that a text cites by its day, which is *fact* of *said*."""

    said: Wording
    fact: Fact
    name: str
    """What it is called beside "rapat"."""
    kind: str
    """Of the record that there is of it: minutes, or that of a deliberation."""
    is_held: bool
    """Whether what is cited of it comes of the meeting itself, as its minutes do."""
    town: str
    """Where it was, "" where that is not told."""

    def is_of_day(self, held: Outline, day: dt.date) -> bool:
        """Return whether the meeting may be cited by *day*, as *held* tells."""
        days = (
            _days_of_meeting(held) if self.is_held else (*_days_of_meeting(held), *_invited(held))
        )
        return day in days

    def is_slip_for(self, held: Outline, met: dt.date) -> bool:
        """Return whether the day that is cited is that on which *held* met but for one part of it, or the day of its invitation."""
        is_slip = differs_in_one_part(self.fact.value, met.timetuple()[:3])
        return is_slip or (self.is_held and self.fact.day in list(_invited(held)))


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
        if cited.fact.day and any(cited.is_of_day(each, cited.fact.day) for each in held):
            continue
        meant = [
            each
            for each in held
            if each.kind == cited.kind
            and (met := each.date())
            and met <= record.date
            and met not in days
            and cited.is_slip_for(each, met)
            and not differ(cited.name, each.text("meeting"))
            and cited.town.casefold() in each.text("venue").casefold()
        ]
        if len(meant) == 1:
            yield cited, meant[0]


def _cited(case: Case) -> Iterator[CitedMeeting]:
    for said in open_texts(case):
        for fact in said.facts(FactKind.DATE):
            found = _CITED.search(said.text[max(0, fact.start - _NEAR) : fact.start])
            of_others = _OF_OTHERS.match(said.text, fact.end)
            if found and fact.day and not of_others:
                is_held = bool(found["deliberated"] or _HELD_PAPER.match(found[0]))
                kind = "deliberation" if found["deliberated"] else "minutes"
                name = found["name"] or found["there"] or ""
                town = _IN_TOWN.match(said.text, fact.end)
                yield CitedMeeting(said, fact, name, kind, is_held, town["town"] if town else "")


def _meetings(case: Case, cited: CitedMeeting) -> Iterator[Outline]:
    """Yield what tells of a meeting in the folder of the agreement that *cited* is about."""
    value = cited.said.value(cited.fact.start, cited.fact.end)
    folder = folder_told(case.record, value)
    for kind in ("minutes", "deliberation", "invitation", "attendance") if folder else ():
        yield from case.folder.dossier(folder).ask((False, kind, "", ""))


def _days_of_meeting(held: Outline) -> Iterator[dt.date]:
    """Yield the days on which *held* tells that there is or was a meeting."""
    paths = ["meeting.date", "minutes.date", "next_meeting.date"]
    if held.kind in ("minutes", "deliberation"):
        paths.append("date")
    yield from filter(None, map(held.date, paths))


def _invited(held: Outline) -> Iterator[dt.date]:
    """Yield the days of the invitations that *held* is, or tells of."""
    paths = ["invitation.date", *(["date"] if held.kind == "invitation" else [])]
    yield from filter(None, map(held.date, paths))
