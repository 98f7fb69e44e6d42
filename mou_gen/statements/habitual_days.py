"""On which weekday of its month a body meets by habit: "Rapat dilangsungkan pada hari Kamis pertama setiap bulan genap".

Only the Indonesian is read, and only where a sentence knows no other day: "dan setiap minggu selama kemarau", "jika perlu".
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterable, Iterator

from mou_gen.language.days import MONTHS, WEEKDAY_NAMES
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_LAST = 0
_NTH = {"pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "terakhir": _LAST}
_MONTH = "|".join(MONTHS["id"])
_DAYS = "|".join(each for each in WEEKDAY_NAMES["id"] if each != "minggu")
_HABIT = expression(
    rf"(?P<every>\b(?:setiap|tiap)\s+)?(?:\bhari\s+)?\b(?P<day>(?<=hari\s)minggu|{_DAYS})\s+(?P<nth>{'|'.join(_NTH)})\b"
    r"(?:\s+(?:pada\s+|dalam\s+|dari\s+)?(?P<each>(?:setiap|tiap|tiap-tiap)\s+)?bulan"
    rf"(?:\s+(?P<which>genap|ganjil)|(?P<months>(?:,?\s+(?:dan\s+)?(?:bulan\s+)?(?:{_MONTH})\b){{1,6}})(?!\s+(?:tahun\s+)?\d))?)?",
    re.IGNORECASE,
)
_MEETS = expression(
    r"\b(?:rapat|sidang|pertemuan|bersidang|berapat|bertemu|berkumpul)\b", re.IGNORECASE
)
_OTHER_DAYS = expression(
    r"\b(?:sewaktu-waktu|luar\s+biasa|kebutuhan|diperlukan|perlu|apabila|jika|bila|kecuali|atau|minimal|paling|(?:sekurang|setidak)\S*nya"
    r"|minggu|pekan|hari\s+kerja|tanggal|selama|mulai|usul\w*|persiapan)\b",
    re.IGNORECASE,
)
_VALID = expression(r"\bsah\s+(?:apabila|jika|bila)\b.*", re.IGNORECASE | re.DOTALL)
"""When a meeting counts, on whatever day it is."""
_ODD = "ganjil"


@value_class
class Habit:
    """A weekday of some months."""

    weekday: int
    nth: int
    """Which of its month: 1 is the first one, 0 the last."""
    months: frozenset[int]
    sentence: str

    def holds(self, day: dt.date) -> bool:
        """Return whether *day* is one of them."""
        return day == self.of_month(day.year, day.month)

    def of_month(self, year: int, month: int) -> dt.date | None:
        """Return the day of that *month*, None where none is in it."""
        if month not in self.months:
            return None
        last = calendar.monthrange(year, month)[1]
        days = (dt.date(year, month, each) for each in range(1, last + 1))
        return [each for each in days if each.weekday() == self.weekday][self.nth - 1]


def habits(texts: Iterable[str]) -> Iterator[Habit]:
    """Yield the habits of meeting that the sentences of *texts* set."""
    for text in texts:
        for _start, sentence in sentences_of(text) if _MEETS.search(text) else ():
            found = list(_HABIT.finditer(sentence))
            if len(found) != 1 or not _MEETS.search(sentence):
                continue
            rest = _VALID.sub(" ", sentence[: found[0].start()] + sentence[found[0].end() :])
            if _months(found[0]) and not _OTHER_DAYS.search(rest):
                day, nth = WEEKDAY_NAMES["id"][found[0]["day"].casefold()], found[0]["nth"]
                yield Habit(day, _NTH[nth.casefold()], _months(found[0]), sentence.strip())


def _months(found: re.Match[str]) -> frozenset[int]:
    """Return the months of a habit, none where it is of one day only: "hari Senin pertama bulan itu"."""
    if found["months"]:
        names = _NAME.findall(found["months"].casefold())
        return frozenset(MONTHS["id"][each] for each in names)
    if not (found["every"] or found["each"]):
        return frozenset()
    which = (found["which"] or "").casefold()
    every = range(1, 13)
    return frozenset(each for each in every if not which or (each % 2 == 1) == (which == _ODD))


_NAME = expression(rf"\b(?:{_MONTH})\b", re.IGNORECASE)
