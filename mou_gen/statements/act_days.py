"""On which days of the week something is done, told in two texts: deliveries on Mondays and Thursdays, and the days of delivery as Mondays and Fridays.

Only the Indonesian is read. "Hari penyerahan, yaitu" tells the days of an act elsewhere laid down.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.facts import FactKind, facts
from mou_gen.language.party_names import ONE_PARTY, parties_in
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.statements.contraries import WEEKDAY, weekdays_in

_DAYS = rf"(?P<days>(?:hari\s+)?{WEEKDAY}\b(?:\s*(?:,|dan|serta|atau|sampai(?:\s+dengan)?|hingga|-|–)\s*(?:dan\s+)?(?:hari\s+)?{WEEKDAY}\b){{0,6}})"
_ON = r"(?:pada\s+)?(?:setiap\s+|tiap\s+|tiap-tiap\s+)?(?=(?:hari\s+)?(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b)"
_ACT = r"(?:pe|pel|pem|pen|peng|per)[^\W\d_]{3,}an(?!nya)"
_HELD = expression(
    rf"^(?P<act>{_ACT})(?P<of>(?:\s+(?!(?:dilakukan|dilaksanakan|diadakan|diselenggarakan|berlangsung|dijadwalkan|yang|pada|setiap)\b)[^\W\d_]+){{0,5}})\s+"
    rf"(?:(?:wajib|harus|akan)\s+)?(?:dilakukan|dilaksanakan|diadakan|diselenggarakan|berlangsung|dijadwalkan)\s+(?:secara\s+rutin\s+)?{_ON}{_DAYS}",
    re.IGNORECASE,
)
_MEANT = expression(
    rf"\b(?P<every>(?:setiap|tiap|semua|kedua)\s+)?hari\s+(?P<act>{_ACT})(?P<of>(?:\s+(?!(?:yaitu|yakni|ialah|adalah|pada)\b)[^\W\d_]+){{0,3}}?)"
    rf"\s*(?:,|\(|\b)\s*(?:(?:yaitu|yakni|ialah|adalah)\s+)(?:pada\s+)?(?:setiap\s+)?{_DAYS}",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"\b(?:selain|tambahan|pengganti|cadangan|apabila|jika|bila|dalam\s+hal|libur|semula|menjadi|diubah|dipindah\w*|\w*usul\w*|pertama|terakhir"
    r"|sementara|sebelum|setelah|minggu\s+(?:ke|pertama|kedua)|bulan|Ramadan)\b",
    re.IGNORECASE,
)
"""Says that the days may be others for a time or in a case."""

_UNLESS = expression(r"\bkecuali\s+(?:disepakati|ditentukan|diperjanjikan)\s+lain\b", re.IGNORECASE)


@value_class
class ActDays:
    """An act, and the days of the week on which it is done."""

    act: tuple[Sense, ...]
    of: tuple[Sense, ...]
    days: frozenset[int]
    is_meant: bool
    """Whether these are told as the days of an act that is laid down elsewhere."""
    is_every: bool
    """Whether these are told as all of its days."""
    parties: frozenset[str]
    rest: tuple[Sense, ...]
    """What stands behind the days: where, and for whom."""
    text: str

    def contradicts(self, other: ActDays) -> bool:
        """Return whether *other* has the same act on other days."""
        if self.is_meant and not other.is_meant:
            same = names_all(other.of, self.of)
            misses = self.days - other.days or (self.is_every and self.days != other.days)
            return self._is_act_of(other) and same and bool(misses)
        if other.is_meant and not self.is_meant:
            return other.contradicts(self)
        same = names_all(self.of, other.of) and names_all(other.of, self.of)
        same = same and (not (self.rest and other.rest) or self.rest == other.rest)
        return (
            self._is_act_of(other)
            and same
            and self.parties == other.parties
            and self.days != other.days
        )

    def _is_act_of(self, other: ActDays) -> bool:
        return names_all(self.act, other.act) and names_all(other.act, self.act)


def act_days(text: str) -> Iterator[ActDays]:
    """Yield on which days of the week the Indonesian sentence *text* says that something is done."""
    if _OTHERWISE.search(text) or any(each.kind is FactKind.DATE for each in facts(text, "id")):
        return
    for pattern, is_meant in ((_HELD, False), (_MEANT, True)):
        for found in pattern.finditer(text):
            days = weekdays_in(f"pada hari {found['days']}")
            is_every = is_meant and bool(found["every"])
            yield ActDays(
                things(found["act"]),
                things(found["of"] or ""),
                days,
                is_meant,
                is_every,
                frozenset(parties_in(text)),
                things(_UNLESS.sub(" ", ONE_PARTY.sub(" ", text[found.end() :]))),
                found["days"],
            )
