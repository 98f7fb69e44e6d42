"""How much there is of one thing at one time, told in two texts: a stock of 320 tonnes at the end of August, and of 230.

Only the Indonesian is read. Both texts name the same thing, the same regions and the same date; where
neither has a date, only what hardly changes is compared, as a population or an area.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.named_regions import named_regions
from mou_gen.language.party_names import parties_in
from mou_gen.language.stated_amounts import noun_behind, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_LASTING = r"populasi|jumlah\s+penduduk|luas(?:\s+(?:wilayah|lahan|areal|sawah|kebun|hutan|kawasan))?|kapasitas|daya\s+tampung|panjang(?:\s+(?:jalan|garis\s+pantai))?"
_CHANGING = (
    r"stok|persediaan|cadangan|ketersediaan|kebutuhan|produksi|konsumsi|hasil\s+panen|panen|surplus|defisit|kekurangan|harga|tarif|realisasi|cakupan"
    r"|angka\s+[^\W\d_]+|jumlah\s+[^\W\d_]+|kunjungan|volume|timbulan|debit|saldo|tangkapan"
)
_TOLD = expression(
    rf"\b(?:(?P<lasting>{_LASTING})|(?P<changing>{_CHANGING}))(?:nya)?\b(?P<of>(?:[^.;:,()]|,\s+(?=yaitu|yakni)){{0,120}}?)"
    r"\s*,?\s*(?:yaitu\s+|yakni\s+)?(?:sebanyak|sebesar|mencapai|adalah|ialah|tercatat|berjumlah|senilai|seluas|sepanjang|sejumlah)\s+"
    r"(?:(?:sebanyak|sebesar|adalah|tercatat)\s+)?$",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"\b(?:paling|minim(?:al|um)|maksim(?:al|um)|sekitar|kurang\s+lebih|lebih\s+(?:dari|banyak)|kurang\s+dari|hampir|rata-rata|antara|target|sasaran|rencana|direncanakan|proyeksi"
    r"|diproyeksikan|perkiraan|diperkirakan|estimasi|semula|menjadi|naik|turun|meningkat|menurun|bertambah|berkurang|ditambah|tambahan|sisa\w*|setelah|sesudah"
    r"|sebelum|\w*usul\w*|seharusnya|diralat|koreksi|dikoreksi|menurut|versi|di\s+antara\w*|masing-masing|setiap|tiap|per|dari\s+semula|apabila|jika|jika"
    r"|sebagian|baru|hanya|maupun|ditetapkan|disepakati|diputuskan)\b",
    re.IGNORECASE,
)
"""In a sentence whose number may be another than the one that there is."""
_OF_TIME = expression(
    r"\b(?:pada|per|di|dalam|untuk|hingga|sampai|sebesar|tanggal|bulan|tahun|hari|akhir|awal|pertengahan|wilayah|daerah|saat|ini|itu|tersebut|kondisi|posisi)\b",
    re.IGNORECASE,
)
_PART_OF_TIME = expression(
    r"\b(?P<part>awal|pertengahan|akhir|minggu\s+\w+|pekan\s+\w+|triwulan\s+\w+|semester\s+\w+)\b",
    re.I,
)


@value_class
class ToldLevel:
    """How much there is of a thing."""

    place: int
    """In which of the texts it stands, from 0."""
    amount: Fact
    unit: str
    kind: str
    """The word for it, in small letters: stok."""
    of: tuple[Sense, ...]
    dates: frozenset[object]
    """The dates of its sentence, and the parts of a month or a year."""
    regions: frozenset[str]
    parties: frozenset[str]
    lasts: bool
    """Whether it hardly changes."""

    def contradicts(self, other: ToldLevel) -> bool:
        """Return whether *other* gives another amount of the same thing at the same time."""
        return (
            (self.kind, self.unit, self.dates) == (other.kind, other.unit, other.dates)
            and (self.regions, self.parties) == (other.regions, other.parties)
            and self.amount.kind is other.amount.kind
            and self.amount.value != other.amount.value
            and bool(self.dates or self.lasts)
            and names_all(self.of, other.of)
            and names_all(other.of, self.of)
        )


def other_levels(texts: Sequence[str]) -> Iterator[tuple[ToldLevel, ToldLevel]]:
    """Yield how much one of *texts* says there is, and another before it that says otherwise."""
    told = [each for place, text in enumerate(texts) for each in _levels(place, text)]
    for last, one in enumerate(told[:_MOST]):
        for other in told[:last]:
            if one.contradicts(other):
                yield one, other
                break


_MOST = 60
_MOST_IN_ONE = 12
"""Amounts of a sentence that are looked at: a table in one line is none."""
_THING = expression(rf"\b(?:{_LASTING}|{_CHANGING})", re.IGNORECASE)
_KINDS = (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT)
_REACH = 240


def _levels(place: int, text: str) -> Iterator[ToldLevel]:
    for start, sentence in sentences_of(text):
        if not _THING.search(sentence) or _OTHERWISE.search(sentence):
            continue
        amounts = [each for each in facts(sentence, "id") if each.kind in _KINDS and each.sure]
        plain = _undated(sentence) if len(amounts) <= _MOST_IN_ONE else ""
        for amount in amounts if plain else ():
            told = _TOLD.search(plain, max(0, amount.start - _REACH), amount.start)
            if told and (of := _of(plain, amount, told)):
                yield _level(place, start, sentence, amount, told, of)


def _level(
    place: int,
    start: int,
    sentence: str,
    amount: Fact,
    told: re.Match[str],
    of: tuple[Sense, ...],
) -> ToldLevel:
    kind = told["lasting"] or told["changing"]
    return ToldLevel(
        place,
        amount.moved(start),
        noun_behind(sentence, amount) if amount.kind is FactKind.NUMBER else "",
        " ".join(kind.casefold().split()),
        of,
        _times(sentence),
        frozenset(str(each.region.name) for each in named_regions(sentence[: amount.start])),
        frozenset(parties_in(sentence)),
        bool(told["lasting"]),
    )


def _times(sentence: str) -> frozenset[object]:
    """Return the dates in a *sentence*, and the parts of a month or a year."""
    dates = [each.value for each in facts(sentence, "id") if each.kind is FactKind.DATE]
    parts = [" ".join(each["part"].casefold().split()) for each in _PART_OF_TIME.finditer(sentence)]
    return frozenset((*dates, *parts))


_AHEAD = expression(r"^(?:.*\bbahwa\b|)\s*(?P<where>.*)$", re.IGNORECASE | re.DOTALL)
_PLACED = expression(r"\b(?:di|untuk|bagi|dari|pada|dalam)\b.*", re.IGNORECASE | re.DOTALL)
_BEHIND = expression(r"\s*(?:[^\W\d_]+)?(?P<where>[^,.;\d]{0,100})", re.IGNORECASE)


def _of(plain: str, amount: Fact, told: re.Match[str]) -> tuple[Sense, ...]:
    """Return of what a sentence, *plain* without its dates, gives an *amount*, and where that is; none where it does not say."""
    named = things(_OF_TIME.sub(" ", told["of"]))
    ahead = _AHEAD.match(plain[: told.start()])
    placed = _PLACED.search(ahead["where"]) if ahead else None
    behind = _BEHIND.match(plain, amount.end)
    where = f"{placed[0] if placed else ''} {behind['where'] if behind else ''}"
    return (*named, *things(_OF_TIME.sub(" ", where))) if named else ()


def _undated(sentence: str) -> str:
    """Return *sentence* with blanks for its dates."""
    for each in facts(sentence, "id"):
        if each.kind is FactKind.DATE:
            sentence = f"{sentence[: each.start]}{' ' * len(each.text)}{sentence[each.end :]}"
    return sentence
