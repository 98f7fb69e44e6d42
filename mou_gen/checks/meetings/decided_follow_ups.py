"""Follow-ups that do not keep to what the same minutes decide: later than decided, or of more than is decided; and months after which they were done."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from mou_gen.checks.counted_dues import last_day_after
from mou_gen.data.values import SourcedDate
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.follow_up import FollowUp
from mou_gen.kinds.minutes import Minutes
from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.progress.follow_ups import DONE
from mou_gen.startup.expressions import expression
from mou_gen.statements.due_dates import last_due_day

_NOUN = expression(r"(?:\s*\([^)]{1,60}\))?\s+(?P<noun>[^\W\d_]{4,})")
"""Behind a number, in figures or also in words, what is counted."""
_IN_STAGES = expression(r"\b(?:tahap\w*|berikut\w*|tambahan|lanjutan|semula|diubah)\b", re.I)

_NOT_ALL = expression(
    r"\b(?:setiap|tiap|per|masing-masing|sedikitnya|paling\s+(?:sedikit|kurang|rendah)|minim(?:al|um)|se\w+-kurangnya)\b",
    re.IGNORECASE,
)
"""In a decision whose number is that of each, or the least."""


def later_than_decided(minutes: Minutes) -> Iterator[tuple[FollowUp, dt.date]]:
    """Yield each follow-up that is due after the day by which a decision of *minutes* has it done, and that day."""
    for follow_up in minutes.follow_up or ():
        due, action = follow_up.due, follow_up.action.get("id")
        if not isinstance(due, SourcedDate) or action is None:
            continue
        for decided in _decided_on(str(action), minutes):
            last = last_due_day(decided) or _end_of_its_month(decided)
            if last is None and isinstance(minutes.date, SourcedDate):
                last = last_day_after(decided, minutes.date)
            if last and due > last:
                yield follow_up, last


_DONE_IN = expression(
    r"(?<!\byang )\bdi[a-z]{3,}\s+(?:[^\W\d_]+\s+){0,3}?(?:pada|dalam)\s+bulan\s+$", re.IGNORECASE
)
"""Before the month in which something is done: "dicetak pada bulan Desember 2023"."""
_ENDS_THERE = expression(r"\s*(?:[.;,]|$)")
_NOT_ITS_MONTH = expression(
    r"\b(?:mulai|dimulai|sejak|terhitung|sampai|hingga|setiap|tiap|dijadwalkan|direncanakan|ditargetkan|diusulkan|diajukan|ditunda|tidak|belum|apabila|jika|setelah|sesudah"
    r"|tahap\w*|gelombang|angkatan|termin|pertama|bertahap)\b",
    re.IGNORECASE,
)
"""In a decision of which the month is the first of several, or a plan."""


def _end_of_its_month(decided: str) -> dt.date | None:
    """Return the last day of the one month in which what is *decided* is done; None where it names another time, or several."""
    dates = [each for each in facts(decided, "id") if each.kind is FactKind.DATE]
    if len(dates) != 1 or _NOT_ITS_MONTH.search(decided):
        return None
    (date,) = dates
    year, month, day = date.value
    is_month = year and month and not day and _ENDS_THERE.match(decided, date.end)
    if not is_month or not _DONE_IN.search(decided, 0, date.start):
        return None
    return dt.date(year, month, calendar.monthrange(year, month)[1])


_OF_A_MONTH = expression(r"\b(?:pada|dalam)\s+bulan\s+$", re.IGNORECASE)
_GOES_ON = expression(
    r"\b(?:mulai|dimulai|sejak|sampai|hingga|belum|tidak|akan|kembali|lagi|dilanjutkan|ditambah\w*|berikut\w*|semula|baru|dibayar|diperbaiki)\b",
    re.IGNORECASE,
)
"""In a sentence on what is not done in this month alone, or is done again."""


def done_before_month(
    text: str, outlines: Sequence[Outline]
) -> Iterator[tuple[Fact, dt.date, str]]:
    """Yield each month in which *text* has a follow-up done whose evidence is of an earlier month, with the last day of this and its file."""
    for _start, sentence in sentences_of(text):
        dates = [each for each in facts(sentence, "id") if each.kind is FactKind.DATE]
        if len(dates) != 1 or _GOES_ON.search(sentence):
            continue
        (date,) = dates
        year, month, day = date.value
        if not year or not month or day or not _OF_A_MONTH.search(sentence, 0, date.start):
            continue
        for shown, file in _shown(sentence, outlines):
            if shown < dt.date(year, month, 1):
                yield date, shown, file
                break


def _shown(sentence: str, outlines: Sequence[Outline]) -> Iterator[tuple[dt.date, str]]:
    """Yield the last day of the evidence of each follow-up that is done and of which *sentence* tells, with the file of it."""
    told = meanings(sentence)
    own = {
        f"{PurePosixPath(each.inside).stem}/{item.name}": meanings(item.action)
        for each in outlines
        for item in each.follow_ups("follow_up")
    }
    for each in outlines:
        papers = each.texts("progress.evidence.document")
        begun = any(_BEGINS_IT.search(paper) for paper in papers)
        for entry in () if begun else each.follow_ups("progress"):
            action = own.get(entry.name, [])
            enough = min(_MOST, in_common(action, action))
            is_its = enough >= _FEWEST and in_common(action[:1], told)
            is_done = entry.state == DONE and is_its and in_common(action, told) >= enough
            if is_done and entry.shown:
                yield entry.shown, each.file


_BEGINS_IT = expression(
    r"\b(?:perintah|tugas|kontrak|perjanjian|pesanan|pemesanan|permohonan|permintaan|undangan|rencana|rancangan|jadwal|keputusan|penunjukan|order|contract|request|plan)\b",
    re.IGNORECASE,
)
"""A paper by which something begins, and that does not show that it was done."""
_MOST = 3
"""Words that an act has in common with a sentence that surely tells of it."""


def _decided_on(action: str, minutes: Minutes) -> list[str]:
    """Return the decisions that have a follow-up as their one act: they name all that *action* names."""
    matter = meanings(action)
    least = in_common(matter, matter)
    decided = [str(each.text.get("id", "")) for each in minutes.decisions or ()]
    if least < _FEWEST:
        return []
    return [each for each in decided if in_common(matter, meanings(each)) == least]


_FEWEST = 2
"""Words that tell an act from others: what is done, and to what."""


def more_than_decided(minutes: Minutes) -> Iterator[tuple[FollowUp, Fact, Fact]]:
    """Yield each follow-up that counts more of a thing than the decision of *minutes* on it does, with both numbers."""
    decided = [str(each.text.get("id", "")) for each in minutes.decisions or ()]
    for follow_up in minutes.follow_up or ():
        action = str(follow_up.action.get("id", ""))
        for noun, number in () if _IN_STAGES.search(action) else _counted(action):
            about = [
                each
                for each in decided
                if _is_about(action, each, noun) and not _NOT_ALL.search(each)
            ]
            alike = [other for text in about for said, other in _counted(text) if said == noun]
            if len(alike) == 1 and number.value > alike[0].value:
                yield follow_up, number, alike[0]


def _counted(text: str) -> list[tuple[str, Fact]]:
    """Return each number of *text* with the word for what it counts."""
    return [
        (found["noun"].casefold(), each)
        for each in facts(text, "id")
        if each.kind is FactKind.NUMBER and not each.is_place
        if (found := _NOUN.match(text, each.end))
    ]


def _is_about(action: str, decided: str, noun: str) -> bool:
    """Return whether *action* and a text that is *decided* have two more words in common than *noun*."""
    said = [meanings(re.sub(rf"\b{noun}\b", " ", each.casefold())) for each in (action, decided)]
    return in_common(*said) >= _FEWEST
