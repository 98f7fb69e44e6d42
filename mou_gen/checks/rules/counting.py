"""Lists have as many items as the text says, parts add up to their total, and shares do not exceed the whole.

"Tiga komponen, yaitu pengumpulan dan penyajian" has lost one component. If a recital speaks of six
commitments and the agreement lists five, nobody knows which were agreed. The rule checks lists
within a sentence; the commitments, decisions and agenda items that a text counts; totals with their
parts; and shares of a cost or a yield.

Passes: `2 (dua) lokasi, yaitu Wini dan Napan`; `60% ... dan 40%`; `enam komitmen` where there are
        six.
Fails:  `tiga komponen, yaitu pengumpulan dan penyajian`; `60% ... dan 50%`; `enam komitmen` where
        there are five; `9 orang, terdiri atas 5 orang ... dan 5 orang`; a total that is not the sum
        of its parts.
Not seen: a list with `antara lain`; what is counted in one paragraph and listed in the next, except
        for the lists named above, to which items may have been added.
Source: house rule; what is counted and what is listed must be the same for either to bind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sized
from decimal import Decimal

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, texts
from mou_gen.data.values import LANGUAGES
from mou_gen.errors import Level, Problem
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.record import Record
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.lists import announced, too_large_shares, wrong_sums
from mou_gen.messages import _, either

ID = "counting"
LEVEL = Level.WARNING
SOURCE = "house rule"
SURE = True
ATURAN = """Jumlah butir dalam daftar sesuai dengan yang disebut, bagian-bagian sama dengan jumlahnya, dan pembagian tidak melebihi keseluruhan.

"Tiga komponen, yaitu pengumpulan dan penyajian" kehilangan satu komponen. Jika konsideran menyebut
enam komitmen, tetapi kesepakatan hanya memuat lima, tidak jelas mana yang disepakati. Yang
diperiksa ialah daftar dalam kalimat; komitmen, keputusan, dan mata acara yang jumlahnya disebut;
jumlah beserta bagiannya; serta pembagian biaya atau hasil.

Lulus:  `2 (dua) lokasi, yaitu Wini dan Napan`; `60% ... dan 40%`; `enam komitmen` jika ada enam.
Gagal:  `tiga komponen, yaitu pengumpulan dan penyajian`; `60% ... dan 50%`; `enam komitmen` jika ada
        lima; `9 orang, terdiri atas 5 orang ... dan 5 orang`; jumlah yang bukan hasil penjumlahannya.
Tidak terlihat: daftar yang memakai `antara lain`; yang dihitung dalam satu paragraf dan dirinci dalam
        paragraf berikutnya, selain daftar tersebut di atas, yang butirnya boleh bertambah.
Sumber: aturan program ini; yang dihitung harus sama dengan yang dirinci agar dapat mengikat.
"""

_LISTS = {
    "commitments": re.compile(r"\s*(?:\w+\s+){0,1}?(?:komitmen|commitments)\b", re.IGNORECASE),
    "decisions": re.compile(r"\s*(?:\w+\s+){0,1}?(?:keputusan|decisions)\b", re.IGNORECASE),
    "agenda": re.compile(r"\s*(?:mata acara|agenda items|items on the agenda)\b", re.IGNORECASE),
}
"""What a text may count and the data list, by key."""


def check(case: Case) -> Iterator[Problem]:
    """Yield counts that are not those of their lists, and sums that are none."""
    lists, above = dict(_listed(case.record)), _counted_above(case.record)
    for said in texts(case):
        if said.language not in LANGUAGES or said.is_sealed:
            continue
        yield from _in_data(said, lists)
        yield from _otherwise(said, above)
        for stretch in said.stretches:
            yield from _lists(said, stretch.text, stretch.start)
            yield from _sums(said, stretch.text, stretch.start)
            yield from _shares(said, stretch.text, stretch.start)


def _listed(paper: Record) -> Iterator[tuple[str, int]]:
    agreement = paper if isinstance(paper, JointAgreement) else getattr(paper, "agreement", None)
    if isinstance(agreement, JointAgreement) and isinstance(agreement.commitments, Sized):
        yield "commitments", len(agreement.commitments)
    if isinstance(paper, Minutes):
        for key in ("decisions", "agenda"):
            if isinstance(found := getattr(paper, key), Sized):
                yield key, len(found)


def _in_data(said: Wording, lists: dict[str, int]) -> Iterator[Problem]:
    if not lists:
        return
    for fact in said.facts(FactKind.NUMBER):
        for key, count in lists.items():
            counted = fact.sure and fact.value >= 2 and _LISTS[key].match(said.text, fact.end)
            if counted and fact.value > count:
                message = _(
                    "{text}: there are {count} of them",
                    text=said.quoted(said.text[fact.start : counted.end()]),
                    count=count,
                )
                hint = _("list what is counted, or correct the number")
                yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


def _counted_above(record: Record) -> frozenset[Decimal]:
    """Return how many commitments the agreement of *record* counts, and how many it has."""
    agreement = getattr(record, "agreement", None)
    if not isinstance(agreement, JointAgreement) or not isinstance(agreement.recitals, Sized):
        return frozenset()
    counted = frozenset(
        fact.value
        for recital in agreement.recitals
        for tag, text in recital.text.items()
        for fact in facts(text, tag)
        if _counts_commitments(fact, text)
    )
    listed = agreement.commitments
    there = {Decimal(len(listed))} if isinstance(listed, Sized) else set()
    return counted | there if counted else counted


def _counts_commitments(fact: Fact, text: str) -> bool:
    is_number = fact.kind is FactKind.NUMBER and fact.sure and fact.value >= 2
    return is_number and bool(_LISTS["commitments"].match(text, fact.end))


def _otherwise(said: Wording, above: frozenset[Decimal]) -> Iterator[Problem]:
    """Yield another count of the commitments than that of the agreement."""
    for fact in said.facts(FactKind.NUMBER) if above else ():
        if _counts_commitments(fact, said.text) and fact.value not in above:
            message = _(
                "{text} commitments are counted here, but the agreement counts {count}",
                text=said.quoted(fact.text),
                count=either(map(_figure, sorted(above))),
            )
            hint = _("count them again, and correct one of the two")
            yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


def _lists(said: Wording, text: str, start: int) -> Iterator[Problem]:
    for found in announced(text, said.language):
        if not found.agrees:
            message = _(
                "{text}: {count} are announced, and {listed} listed",
                text=said.quoted(found.text),
                count=found.count,
                listed=found.least,
            )
            hint = _("list what is announced, or correct the number")
            place = said.place(start + found.start, start + found.end)
            yield Problem(place, message, hint, ID, LEVEL)


def _sums(said: Wording, text: str, start: int) -> Iterator[Problem]:
    for found in wrong_sums(text, said.language):
        message = _(
            "{text}: its parts make {sum}",
            text=said.quoted(found.total.text),
            sum=_figure(found.made),
        )
        place = said.place(start + found.total.start, start + found.total.end)
        yield Problem(place, message, _("correct the total, or a part of it"), ID, LEVEL)


def _figure(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _shares(said: Wording, text: str, start: int) -> Iterator[Problem]:
    for shares in too_large_shares(text, said.language):
        words = text[shares[0].start : shares[-1].end]
        message = _("{text}: these shares make more than the whole", text=said.quoted(words))
        place = said.place(start + shares[-1].start, start + shares[-1].end)
        yield Problem(
            place, message, _("correct the shares: they make 100% at the most"), ID, LEVEL
        )
