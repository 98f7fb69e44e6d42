"""How long somebody stays in a place, told in two texts: a safe house for 14 days, and 30 days in the safe house.

Only the Indonesian is read. "Paling lambat", and a time since a day, is when something is done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.named_regions import named_regions
from mou_gen.language.party_names import ONE_PARTY, name_of_party
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class Stay:
    """How long a stay in a place is."""

    period: Fact
    days: Decimal
    thing: str
    """The kind of place, in small letters."""
    manner: str
    """`most`, or "" for just so long."""
    whose: tuple[frozenset[str], ...]
    """The parties and the regions that its sentence names."""
    persons: frozenset[str]
    """Of those who stay, who have a time of their own."""
    guests: frozenset[str]
    """Those who stay, as far as they are named."""
    sentence: str

    def contradicts(self, other: Stay) -> bool:
        """Return whether *other* gives another time for the same stay."""
        return (
            (self.thing, self.manner) == (other.thing, other.manner)
            and self.days != other.days
            and all(
                not mine or not theirs or mine == theirs
                for mine, theirs in zip(self.whose, other.whose, strict=True)
            )
            and self.persons == other.persons
            and not (self.guests and other.guests and self.guests.isdisjoint(other.guests))
        )


_THING = (
    r"(?P<thing>rumah\s+(?:aman|singgah|perlindungan|penampungan|transit|sakit)|tempat\s+(?:penampungan|pengungsian|isolasi|transit)"
    r"|hunian\s+sementara|ruang\s+(?:isolasi|perawatan|observasi)|penampungan|pengungsian|asrama|selter|shelter|wisma|karantina"
    r"|posko|penginapan|panti\s+sosial|balai\s+(?:rehabilitasi|latihan))\b"
)
_IN_IT = expression(
    rf"\s+(?:(?:berada|tinggal|menginap|ditampung|dirawat|menetap)\s+)?(?:di|dalam|pada)\s+(?:sebuah\s+|suatu\s+)?{_THING}",
    re.IGNORECASE,
)
_IT_FOR = expression(
    r"\b(?:(?:menyediakan|disediakan|menggunakan|memakai|memanfaatkan|menempati|penyediaan|penggunaan)\s+(?:sebuah\s+|suatu\s+)?"
    r"|(?:\w*tempatkan|\w*tampung|menampung|penempatan|penampungan|tinggal|berada|menginap|dirawat|merawat|dilindungi|melindungi)\b[^,.;]{0,30}?\b(?:di|dalam|pada)\s+(?:sebuah\s+|suatu\s+)?)"
    rf"{_THING}[^,.;]{{0,80}}$",
    re.IGNORECASE,
)
_MOST = expression(
    r"\b(?:paling\s+lama|selama-lamanya|maksimal|tidak\s+lebih\s+dari|paling\s+banyak)\s+$",
    re.IGNORECASE,
)
_JUST = expression(r"\bselama\s+$", re.IGNORECASE)
_SINCE = expression(
    r"\s*(?:kerja\s+)?(?:sejak|setelah|sesudah|terhitung|berikutnya|lagi)\b", re.IGNORECASE
)
_OTHERWISE = expression(
    r"\b(?:\w*panjang\w*|tambahan|tambah|ditambah|kecuali|semula|diubah|menjadi|\w*usul\w*|rata-rata|(?<!pihak )(?:pertama|kedua)|berikutnya|telah|sudah"
    r"|darurat|terlambat|sisa)\b",
    re.IGNORECASE,
)
_PERSONS = expression(
    r"\b(?:anak|dewasa|bayi|lansia|perempuan|laki-laki|disabilitas|saksi|keluarga|pendamping|petugas)\b",
    re.IGNORECASE,
)
_GUESTS = expression(
    r"\b(?:korban|pasien|pengungsi|pekerja|nelayan|siswa|murid|peserta|pelatih|penumpang|pendonor|tamu)\b",
    re.IGNORECASE,
)
_MONTH = Decimal(30)
_REACH = 160


def stays(text: str) -> Iterator[Stay]:
    """Yield how long *text* says that stays in a place are."""
    for start, sentence in sentences_of(text):
        told = [(each, thing) for each in _periods(sentence) if (thing := _thing(sentence, each))]
        if len(told) == 1 and not _OTHERWISE.search(sentence):
            words = " ".join(sentence.split())
            for each, thing in told:
                manner = "most" if _is_most(sentence, each) else ""
                yield Stay(
                    each.moved(start),
                    _days(each),
                    thing,
                    manner,
                    _whose(sentence),
                    _named(_PERSONS, sentence),
                    _named(_GUESTS, sentence),
                    words,
                )


def _periods(sentence: str) -> list[Fact]:
    return [each for each in facts(sentence, "id") if each.kind is FactKind.DURATION and each.sure]


def _thing(sentence: str, period: Fact) -> str:
    """Return in what kind of place a *period* is spent, "" where the *sentence* does not say."""
    before = max(0, period.start - _REACH)
    if not _is_most(sentence, period) and not _JUST.search(sentence, before, period.start):
        return ""
    found = _IN_IT.match(sentence, period.end)
    if not found and not _SINCE.match(sentence, period.end):
        found = _IT_FOR.search(sentence, before, period.start)
    return " ".join(found["thing"].casefold().split()) if found else ""


def _is_most(sentence: str, period: Fact) -> bool:
    return bool(_MOST.search(sentence, max(0, period.start - _REACH), period.start))


def _days(period: Fact) -> Decimal:
    count, unit = period.value
    per = {"month": _MONTH, "minute": 1 / Decimal(24 * 60)}.get(unit, Decimal(1))
    return Decimal(count) * per


def _whose(sentence: str) -> tuple[frozenset[str], ...]:
    return (
        frozenset(map(name_of_party, ONE_PARTY.findall(sentence))),
        frozenset(str(each.region.name) for each in named_regions(sentence)),
    )


def _named(pattern: re.Pattern[str], sentence: str) -> frozenset[str]:
    return frozenset(found.casefold() for found in pattern.findall(sentence))
