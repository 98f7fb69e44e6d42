"""How long somebody stays in a place, told in two texts: a safe house for 14 days, and 30 days in the safe house.

Only the Indonesian is read. "Paling lambat", and a time since a day, is when something is done; only who leaves no sooner
than some days after coming stays for so long.
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
    """`most`, `least`, or "" for just so long."""
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
            self.thing == other.thing
            and self._is_of_other_length(other)
            and all(
                not mine or not theirs or mine == theirs
                for mine, theirs in zip(self.whose, other.whose, strict=True)
            )
            and self.persons == other.persons
            and not (self.guests and other.guests and self.guests.isdisjoint(other.guests))
        )

    def _is_of_other_length(self, other: Stay) -> bool:
        """Return whether no stay is of both lengths, or one limit is given in two ways."""
        if self.manner == other.manner:
            return self.days != other.days
        days = {self.manner: self.days, other.manner: other.days}
        return days.keys() == {_AT_LEAST, _AT_MOST} and days[_AT_LEAST] > days[_AT_MOST]


_AT_LEAST, _AT_MOST = "least", "most"
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
    r"\b(?:paling\s+lama|selama-lamanya|maksim(?:al|um)|tidak\s+lebih\s+dari|paling\s+banyak)\s+$",
    re.IGNORECASE,
)
_LEAST = expression(
    r"\b(?:paling\s+(?:singkat|sedikit|sebentar|kurang|pendek)|sekurang-kurangnya|sedikitnya|minim(?:al|um)|tidak\s+kurang\s+dari)\s+$",
    re.IGNORECASE,
)
_LEAVES = expression(
    r"\b(?:\w*[pm]ulangkan|pemulangan|kepulangan|pulang|meninggalkan|keluar|berangkat|\w*berangkatkan|pemberangkatan|\w*[pm]indahkan|pemindahan)\b"
    r"[^.;]{0,100}?\b(?P<no_sooner>paling\s+(?:cepat|awal)|secepat-cepatnya|(?<!tidak )(?:setelah|sesudah)|(?<=tidak )lebih\s+(?:cepat|awal)\s+dari)\s+$"
    r"|\b(?:tidak|belum)\s+(?:\w+\s+)?(?:\w*[pm]ulangkan|pulang|meninggalkan|keluar|\w*[pm]indahkan)\b[^.;]{0,60}?\bsebelum\s+$",
    re.IGNORECASE,
)
"""Before the days after which somebody leaves at the earliest."""
_HAVING_COME = expression(
    r"\s*(?:kalender\s+)?(?:terhitung\s+)?(?:sejak|setelah|sesudah)\s+(?:[^\W\d_]+\s+){0,5}?"
    r"(?:ditampung|\w*tempatkan|penempatan\w*|penampungan\w*|tinggal|berada|masuk|menginap|dirawat|diterima|tiba|kedatangan\w*)\s+"
    rf"(?:[^\W\d_]+\s+)?(?:(?:di|dalam|pada|ke)\s+)?(?:sebuah\s+|suatu\s+)?{_THING}",
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
                manner = _manner(sentence, each)
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
    if not _manner(sentence, period) and not _JUST.search(sentence, before, period.start):
        return ""
    leaves = _LEAVES.search(sentence, before, period.start)
    found = _IN_IT.match(sentence, period.end)
    if leaves and not found:
        found = _HAVING_COME.match(sentence, period.end)
    elif not found and not _SINCE.match(sentence, period.end):
        found = _IT_FOR.search(sentence, before, period.start)
    return " ".join(found["thing"].casefold().split()) if found else ""


def _manner(sentence: str, period: Fact) -> str:
    """Return whether a stay of the *period* is the longest or the shortest, "" where it is just so long or none is told."""
    before = max(0, period.start - _REACH), period.start
    if _MOST.search(sentence, *before):
        return _AT_MOST
    return _AT_LEAST if any(each.search(sentence, *before) for each in (_LEAST, _LEAVES)) else ""


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
