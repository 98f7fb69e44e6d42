"""What is told of a thing above the most that was agreed for it: "biaya sistem sebesar 5%" where "biaya sistem paling tinggi 4%" was agreed.

Only the Indonesian is read. The ceiling stands right behind what it is for: a thing that is named in two words, or an
act, and then the thing that this is done to is the same too: "sirene dapat digeser paling jauh 250 meter", and
"dua sirene digeser sejauh 280 meter".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.calculations.agreed_bounds import OtherThanAgreed
from mou_gen.language.acts import names_all, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, noun_behind, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_KINDS = (FactKind.PERCENT, FactKind.MONEY, FactKind.NUMBER, FactKind.DURATION)
_WORDS = r"(?P<first>[^\W\d_]{3,})\s+(?P<last>[^\W\d_]{3,})"
_AT_MOST = r"(?:paling\s+(?:banyak|tinggi|besar|jauh|lama|dalam|lebar|panjang|berat)|setinggi-tingginya|sebanyak-banyaknya|sejauh-jauhnya|selama-lamanya|maksimal|maksimum)"
_SO_MUCH = r"(?:sebesar|sebanyak|senilai|sejumlah|setinggi|sejauh|selama|sedalam|selebar|sepanjang|seberat)"
_CEILING = expression(
    rf"\b{_WORDS}(?:\s+(?:ditetapkan|dibatasi|adalah|ialah|{_SO_MUCH}))?\s+{_AT_MOST}\s+(?:{_SO_MUCH}\s+)?$",
    re.IGNORECASE,
)
"""Before the most that was agreed."""
_TOLD = expression(
    rf"\b{_WORDS}(?:\s+(?:ditetapkan|disepakati|adalah|ialah))?\s+(?:{_SO_MUCH}\s+)?(?:{_AT_MOST}\s+)?$",
    re.IGNORECASE,
)
"""Before what is told of such a thing."""
_ACT = expression(r"(?:di|ber|ter|me)[^\W\d_]{4,}$", re.IGNORECASE)
_FOR_SOME = expression(
    r"\b(?:kecuali|apabila|jika|bila|kalau|dalam\s+hal|(?:di)?perpanjang\w*|(?<!untuk )(?<!bagi )(?:se)?tiap|masing-masing|seorang|tambahan|sisa\w*|selain|tidak|belum|rata-rata"
    r"|yang|dengan|ditanggung|dipikul|dibebankan|beban|tanggungan)\b",
    re.IGNORECASE,
)
"""In a clause whose ceiling does not hold for all there is, or not always."""
_OTHERWISE = expression(
    r"\b(?:\w*usul\w*|semula|diubah|mengubah|perubahan|menjadi|dinaikkan|diturunkan|sebagian|sisa\w*|sementara|tambahan|kenaikan|penurunan"
    r"|(?:di)?perpanjang\w*|\w*minta\w*|rencana\w*|lain\w*|tidak|belum|ditolak|jumlah|total|seluruh\w*|bersama-sama|kumulatif)\b",
    re.IGNORECASE,
)
"""In a clause whose figure may be above the ceiling, or is of several things together."""
_MORE = expression(r"[^,;.]{0,200}")
_PARENTHESIS = expression(r"\s*\([^()]{1,120}\)")
_NO_CONDITION = expression(r"^\s*(?:dari|tanpa|sejak)\b", re.IGNORECASE)
"""Begins behind a ceiling what does not tell for which case it holds."""
_WITHOUT = expression(r"\btanpa\b", re.IGNORECASE)
_AGREED = expression(r"(?:setuj|sepakat|izin)", re.IGNORECASE)
"""In a clause on what may go beyond a ceiling up to which nobody has to agree."""
_REACH = 200
_LENGTHS = ("meter", "kilometer", "sentimeter", "mil", "derajat")


@value_class
class _Figure:
    """A figure, and what it is of."""

    fact: Fact
    unit: str
    """The currency, the word behind a number, the unit of a time."""
    first: str
    last: str
    before: str
    """What its clause says before that."""
    behind: str
    clause: str
    sentence: str

    def is_of(self, ceiling: _Figure) -> bool:
        """Return whether it is of what the *ceiling* is for, in each case for which that holds."""
        if (self.fact.kind, self.unit) != (ceiling.fact.kind, ceiling.unit):
            return False
        if self.last != ceiling.last or not self._names_the_same(ceiling):
            return False
        if _WITHOUT.search(ceiling.behind) and _AGREED.search(self.clause):
            return False
        condition = "" if _NO_CONDITION.match(ceiling.behind) else ceiling.behind
        return names_all(things(self.clause), things(condition)) and self.periods == ceiling.periods

    def _names_the_same(self, ceiling: _Figure) -> bool:
        if not _ACT.match(self.last):
            return self.first == ceiling.first
        done_to = things(_NO_THING.sub(" ", f"{ceiling.before} {ceiling.first}"))
        return bool(done_to) and names_all(things(f"{self.before} {self.first}"), done_to)

    @property
    def periods(self) -> frozenset[str]:
        """For which time it is, and for each of what."""
        return frozenset(each[0].casefold() for each in _FOR_EACH.finditer(self.behind))


_FOR_EACH = expression(
    r"\b(?:(?:setiap|tiap|per)\s+[^\W\d_]+|se(?:hari|minggu|bulan|tahun|malam|jam|orang|kali))\b",
    re.IGNORECASE,
)
_NO_THING = expression(
    r"\b(?:letak|posisi|suatu|sebuah|dapat|boleh|hanya|wajib|harus|bisa)\b", re.IGNORECASE
)
"""Before an act, what does not tell to what it is done."""


def above_ceilings(text: str, agreed: Sequence[str]) -> Iterator[OtherThanAgreed]:
    """Yield the figures of *text* that are above the most which the clauses *agreed* have for the same thing or act."""
    ceilings: list[_Figure] | None = None
    for start, sentence in sentences_of(text):
        for told in _figures(sentence, _TOLD, _OTHERWISE):
            if ceilings is None:
                ceilings = [
                    each
                    for clause in agreed
                    for _start, one in sentences_of(clause)
                    for each in _figures(one, _CEILING, _FOR_SOME)
                ]
            alike = [each for each in ceilings if told.is_of(each)]
            if not alike or any(_is_agreed(told, clause) for clause in agreed):
                continue  # it may be agreed for another case
            if all(amount_of(told.fact) > amount_of(each.fact) for each in alike):
                clause = " ".join(alike[0].sentence.split())
                yield OtherThanAgreed(told.fact.moved(start), alike[0].fact, clause)


def _is_agreed(told: _Figure, clause: str) -> bool:
    """Return whether a *clause* has the very figure that is *told*, and names what it is of."""
    named = clause.casefold()
    return (
        told.first in named
        and told.last in named
        and any(each.key == told.fact.key for each in facts(clause, "id"))
    )


def _figures(
    sentence: str, named: re.Pattern[str], except_in: re.Pattern[str]
) -> Iterator[_Figure]:
    """Yield the figures of a *sentence* before which *named* finds what they are of, *except* in such clauses."""
    for fact in facts(sentence, "id"):
        if fact.kind not in _KINDS or not fact.sure or fact.is_place:
            continue
        begin = max(0, fact.start - _REACH)
        found = named.search(sentence, begin, fact.start)
        if found is None:
            continue
        first = max(sentence.rfind(mark, begin, found.start()) for mark in ",;:.") + 1 or begin
        behind = _MORE.match(sentence, _end(sentence, fact))
        clause = sentence[first : behind.end() if behind else fact.end]
        unit = _unit(sentence, fact, is_act=bool(_ACT.match(found["last"])))
        if unit and not except_in.search(clause):
            yield _Figure(
                fact,
                unit,
                found["first"].casefold(),
                found["last"].casefold(),
                sentence[first : found.start()],
                behind[0] if behind else "",
                clause,
                sentence,
            )


def _end(sentence: str, fact: Fact) -> int:
    """Return where *fact* ends with its unit and its words."""
    found = _PARENTHESIS.match(sentence, fact.end)
    end = found.end() if found else fact.end
    noun = noun_behind(sentence, fact) if fact.kind is FactKind.NUMBER else ""
    return sentence.find(" ", end + 1) if noun and " " in sentence[end + 1 :] else end


def _unit(sentence: str, fact: Fact, *, is_act: bool) -> str:
    """Return in what *fact* is measured, "" where many things or acts together may have more than each of them."""
    match fact.kind:
        case FactKind.NUMBER:
            noun = noun_behind(sentence, fact)
            return noun if is_act and noun in _LENGTHS else ""
        case FactKind.DURATION:
            return str(fact.value[1]) if is_act else ""
        case FactKind.MONEY:
            return str(fact.value[0])
        case _:
            return "%"
