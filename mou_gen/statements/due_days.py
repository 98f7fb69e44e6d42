"""By which day of a month or a year something is due: "dibayar paling lambat tanggal 20 setiap bulan"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.party_names import ANY_PARTY, parties_in
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_LIMIT = expression(
    r"\b(?:paling\s+lambat|paling\s+akhir|selambat-lambatnya|selambatnya)\s+(?:pada\s+)?(?:tanggal\s+)?$",
    re.IGNORECASE,
)
_OF_EACH_MONTH = expression(r"\s*(?:(?:setiap|tiap)\s+bulan|bulan\s+berikutnya)\b", re.IGNORECASE)
_BESIDE = expression(
    r"\b(?:kepada|melalui|di|pada|dalam|dengan|secara|untuk|bagi|setiap|tiap)\b.*$", re.IGNORECASE
)
"""What only says to whom, for what, where or how."""
_OTHERWISE = expression(
    r"\b(?:kecuali|apabila|jika|bila|dalam\s+hal|diubah|menjadi|semula|diperpanjang|terlambat|pertama|terakhir"
    r"|(?:tahap|termin|triwulan|semester|periode|angkatan|rapat|laporan|pembayaran|tahun)\s+ke(?:dua|tiga|empat))\b",
    re.IGNORECASE,
)
_HOW_MUCH = expression(r"\b(?:sebesar|senilai|sejumlah)\s+$", re.IGNORECASE)
_OF_WHAT = expression(
    r"(?:\s*(?:,-|\([^()]*\)))*(?:\s+(?:per|(?:untuk\s+)?(?:setiap|tiap))\s+[^\W\d_]+)?"
    r"(?:\s*,?\s+(?:dan|yang|serta))?",
    re.IGNORECASE,
)
"""Behind an amount, for how much it is, and what joins it to when it is paid."""
_FEWEST = 3
_REACH = 60
"""Characters before a day in which it is said that it is the last one."""


@value_class
class DueDay:
    """A day by which something is due."""

    text: str
    year: int | None
    month: int | None
    """None where it is a day of each month."""
    day: int
    matter: tuple[Sense, ...]
    parties: tuple[str, ...]
    beside: tuple[Sense, ...]
    """To whom, for what, where or how, as far as that is told."""
    amounts: frozenset[object] = frozenset()
    """How much is due, as far as that is told."""

    def contradicts(self, other: DueDay) -> bool:
        """Return whether the same is due by another day there."""
        if (self.month is None) != (other.month is None) or self._is_of_another_year(other):
            return False
        if self.amounts and other.amounts and self.amounts != other.amounts:
            return False
        same = names_all(self.matter, other.matter) and names_all(other.matter, self.matter)
        same &= names_all(self.beside, other.beside) or names_all(other.beside, self.beside)
        shorter = min(len(self.parties), len(other.parties))
        same_parties = self.parties[:shorter] == other.parties[:shorter]
        return same and same_parties and (self.month, self.day) != (other.month, other.day)

    def _is_of_another_year(self, other: DueDay) -> bool:
        return None not in (self.year, other.year) and self.year != other.year


def due_days(text: str) -> Iterator[DueDay]:
    """Yield the day by which the Indonesian sentence *text* says that something is due, if it is one."""
    stated = ((each, max(0, each.start - _REACH)) for each in facts(text, "id"))
    limits = ((each, _LIMIT.search(text[begin : each.start]), begin) for each, begin in stated)
    found = [(each, begin + limit.start()) for each, limit, begin in limits if limit]
    if len(found) != 1 or _OTHERWISE.search(text):
        return
    ((fact, end),) = found
    before, amounts = _without_amounts(text[:end])
    plain, told = _BESIDE.sub("", before), _told_day(text, fact)
    matter, beside = (
        things(ANY_PARTY.sub(" ", plain)),
        things(ANY_PARTY.sub(_in_one_word, before[len(plain) :])),
    )
    if told and len(matter) >= _FEWEST:
        parties = parties_in(before)
        yield DueDay(fact.text, *told, matter, parties, beside, amounts)


def _without_amounts(text: str) -> tuple[str, frozenset[object]]:
    """Return *text* without the amounts of money that it gives, and these."""
    amounts = [each for each in facts(text, "id") if each.kind is FactKind.MONEY]
    for each in reversed(amounts):
        how = _HOW_MUCH.search(text, max(0, each.start - _REACH), each.start)
        of_what = _OF_WHAT.match(text, each.end)
        end = of_what.end() if of_what else each.end
        text = f"{text[: how.start() if how else each.start]} {text[end:]}"
    return text, frozenset(each.value for each in amounts)


def _in_one_word(party: re.Match[str]) -> str:
    return "".join(party[0].split())


def _told_day(text: str, fact: Fact) -> tuple[int | None, int | None, int] | None:
    """Return year, month and day of *fact* as far as they are told, None where it is no day."""
    if fact.kind is FactKind.DATE and fact.value[2] is not None:
        return fact.value[0], fact.value[1], fact.value[2]
    is_monthly = fact.kind is FactKind.NUMBER and _OF_EACH_MONTH.match(text, fact.end)
    return (None, None, int(fact.value)) if is_monthly else None
