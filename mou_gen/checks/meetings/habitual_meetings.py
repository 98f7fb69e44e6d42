"""A next meeting that is not on the day on which, by the agreement, the body that met always meets."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.told_changes import worded_beside
from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.checks.wording import indonesian_stretches
from mou_gen.data.values import Bilingual, SourcedDate, SourcedText, Unknown
from mou_gen.kinds.minutes import Minutes
from mou_gen.language.days import WEEKDAY_NAMES
from mou_gen.startup.expressions import expression
from mou_gen.statements.habitual_days import Habit, habits

_MOVED = expression(
    r"\b(?:libur\w*|cuti|di(?:undur|majukan|mundurkan|geser|tunda|percepat|pindahkan|jadwalkan\s+ulang)\w*|mengundurkan|memajukan|menunda|penundaan"
    r"|luar\s+biasa|tambahan|khusus|lanjutan|bertepatan|bersamaan|berbarengan|hari\s+raya|tahun\s+baru|imlek|nyepi|idul\s?(?:fitri|adha)|lebaran"
    r"|ramadan|waisak|paskah|jumat\s+agung|kenaikan|maulid|isra|natal|galungan)\b",
    re.IGNORECASE,
)
"""Tells why a meeting may be on another day."""
_MEETING = expression(
    rf"\b(?:rapat|sidang|pertemuan|bersidang|berapat|bertemu|(?:{'|'.join(WEEKDAY_NAMES['id'])})\s+(?:pertama|kesatu|kedua|ketiga|keempat|terakhir))\b",
    re.IGNORECASE,
)
_NEXT_MEETING = r"\b(?:rapat|sidang|pertemuan)\s+(?:berikutnya|selanjutnya|mendatang)\b"
_STAYS = expression(
    rf"{_NEXT_MEETING}[^.;]{{0,120}}?\b(?:karena|sebab|kembali\s+(?:di|ke)|lagi\s+di|tetap\s+di|(?:sebagai\s+)?(?:peng)?ganti(?:kan)?|atas\s+permintaan)\b"
    rf"|\b(?:karena|atas\s+permintaan)\b[^.;]{{0,120}}?{_NEXT_MEETING}",
    re.IGNORECASE,
)
"""Says that the next meeting is meant to be where it is, or why: "Rapat berikutnya kembali di Bantaeng"."""
_FIXED_HOLIDAYS = ((1, 1), (5, 1), (6, 1), (8, 17), (12, 25))


def unusual_next_meetings(case: Case, minutes: Minutes) -> Iterator[tuple[SourcedDate, Habit]]:
    """Yield the day of the next meeting of *minutes*, and the habit that it breaks, which the meeting itself keeps.

    A meeting that is itself on no such day is of another body, or out of the ordinary.
    """
    held, following, agreement = minutes.date, minutes.next_meeting.date, minutes.agreement
    if not isinstance(held, SourcedDate) or not isinstance(following, SourcedDate):
        return
    agreed = (
        []
        if agreement is None
        else list(habits(each.text for each in worded_provisions(agreement)))
    )
    kept = [each for each in agreed if each.holds(held)]
    if not kept or _may_meet(agreed, following):
        return
    told = (stretch.text for _said, stretch in indonesian_stretches(case))
    is_moved = any(_MOVED.search(text) and _MEETING.search(text) for text in told)
    if not is_moved and not _may_meet(habits(worded_beside(case)), following):
        yield following, kept[0]


_PLACE = r"(?:di\s+)?(?:(?:Kota|Kabupaten)\s+)?[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?"
_IN_TURN = expression(
    rf"\b(?:bersidang|berapat|bertemu|rapat|sidang|pertemuan|Rapat|Sidang|Pertemuan)\b[^.;]{{0,80}}?\b(?:bergantian|bergilir(?:an)?)\s+(?P<places>di\s+{_PLACE}(?:(?:,|,?\s+dan)\s+{_PLACE}){{1,3}})"
)
"""Where a body meets in turn: "bersidang setiap 3 (tiga) bulan, secara bergantian di Bantaeng dan di Bontosunggu"."""
_A_TOWN = expression(r"[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?")
_KIND_OF_PLACE = expression(r"\b(?:Kota|Kabupaten)\s+")
_BODY = expression(
    r"\b(?:Tim|Dewan|Panitia|Forum|Komite|Komisi|Kelompok|Majelis|Sekretariat)(?:\s+[A-Z][a-z]+){1,2}\b"
    r"|\b[Rr]apat\s+[Kk]oordinasi\b"
)


def same_place_again(case: Case, minutes: Minutes) -> tuple[SourcedText, str] | None:
    """Return the place of the next meeting of *minutes*, which is that of this one, and the provision by which the two take turns.

    The meeting is of the body that the provision names, in its name or where its members are counted.
    """
    held, following = minutes.venue, minutes.next_meeting.venue
    here = None if isinstance(held, Unknown) else held.get("id")
    there = None if isinstance(following, Unknown) else following.get("id")
    if here is None or there is None or minutes.agreement is None:
        return None
    told = [each for each in (minutes.meeting, minutes.opening) if isinstance(each, Bilingual)]
    who = " ".join(str(each.get("id", "")) for each in told)
    for provision in worded_provisions(minutes.agreement):
        turn, body = _IN_TURN.search(provision.text), _BODY.search(provision.text)
        is_its = turn and body and body[0].casefold() in who.casefold()
        if turn and is_its and _same_town(_KIND_OF_PLACE.sub("", turn["places"]), here, there):
            texts = (stretch.text for _said, stretch in indonesian_stretches(case))
            is_moved = any(
                _STAYS.search(text) or (_MOVED.search(text) and _MEETING.search(text))
                for text in texts
            )
            is_changed = any(_IN_TURN.search(text) for text in worded_beside(case))
            return None if is_moved or is_changed else (there, provision.text)
    return None


def _same_town(places: str, here: str, there: str) -> bool:
    """Return whether *here* and *there* are in the same one of *places*, and in no other."""
    towns = _A_TOWN.findall(places)
    one, other = ([town for town in towns if town in place] for place in (here, there))
    return len(one) == 1 and one == other


def _may_meet(agreed: Iterable[Habit], day: dt.date) -> bool:
    """Return whether *day* is one of a habit, or in a month in which that day is a holiday."""
    return any(each.holds(day) or _is_holiday(each, day) for each in agreed)


def _is_holiday(habit: Habit, day: dt.date) -> bool:
    """Return whether the day of *habit* in the month of *day* is a holiday each year, for which the meeting may have been moved."""
    usual = habit.of_month(day.year, day.month)
    return usual is not None and (usual.month, usual.day) in _FIXED_HOLIDAYS
