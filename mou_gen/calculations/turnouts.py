"""How many take part in one event, told in two texts: the first training for 30 midwives, and for 45.

An event is one where both texts give it the same place in an order or the same day or month. Only
the Indonesian is read, and only a number that stands for all who take part.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.calculations.stage_order import PLACES
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.named_regions import named_regions
from mou_gen.language.stated_amounts import noun_behind, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class Turnout:
    """How many take part in an event."""

    place: int
    """In which of the texts it stands, from 0."""
    number: Fact
    noun: str
    event: str
    of: str
    """The word behind the event: of "pelatihan bidan" the midwives; "" where none stands there."""
    order: int
    """Its place in an order, 0 where it has none."""
    months: frozenset[tuple[int, int]]
    """Its month and day, each 0 where it is not told."""
    regions: frozenset[str]
    persons: frozenset[str]
    """All that its sentence names."""
    apart: Mapping[str, set[object]]
    """What tells it from others of its day or its order, by what that is: its hour, its village, its topic."""


OF_EVENT = (
    r"(?:\s+(?!(?:yang|dan|ini|itu|tersebut|akan|dapat|untuk|bagi|pada|di|dalam|dengan|oleh|tanggal|bulan|tahun|ke|dari|telah|sudah|tidak"
    r"|pertama|kesatu|kedua|ketiga|keempat|kelima|I{1,3}|IV|V)\b|ke-|(?:di|ter)\w{3}|ber\w{4})(?P<of>[^\W\d_]+))?"
)
"""The word behind an event that tells of whom or of what it is."""
_EVENT = expression(
    r"\b(?P<event>pelatihan|bimbingan\s+teknis|bimtek|lokakarya|gladi|simulasi|sosialisasi|kursus|magang|seminar|penyuluhan|angkatan|gelombang)"
    rf"{OF_EVENT}"
    r"(?:\s+(?:yang\s+)?(?:angkatan\s+|gelombang\s+)?(?P<order>pertama|kesatu|kedua|ketiga|keempat|kelima|I{1,3}|IV|V|ke-\s?\d)\b"
    r"(?!\s+(?:daerah|kabupaten|kota|provinsi|pihak|kelompok|desa|dinas|instansi|belah|kecamatan)\b))?",
    re.IGNORECASE,
)
_TAKE_PART = expression(
    r"\b(?:diikuti(?:\s+oleh)?|mengikutsertakan|melibatkan|dengan(?:\s+peserta)?|bagi|untuk|peserta(?:nya)?|berjumlah|menampung|memuat|mengundang|diperuntukkan\s+bagi)"
    r"\s+(?:(?:sebanyak|sejumlah|berjumlah|sebesar|adalah|ialah)\s+)?$",
    re.IGNORECASE,
)
_FOLLOW = expression(
    r"\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,2}?\s+(?:(?:akan|dapat)\s+)?(?:mengikuti|menghadiri|dilatih|menjadi\s+peserta|sebagai\s+peserta)\b",
    re.IGNORECASE,
)
_PERSONS = frozenset(
    (
        *("orang", "peserta", "bidan", "perawat", "dokter", "guru", "kader", "petugas", "pegawai", "anggota", "siswa", "murid"),
        *("penyuluh", "relawan", "nelayan", "petani", "pemandu", "pramuwisata", "pendamping", "perangkat", "operator", "pelaku"),
        *("warga", "tenaga", "pelatih", "pemuda", "santri", "pekerja", "korban", "penyintas"),
    )
)  # fmt: skip
_NOT_ALL = expression(
    r"\b(?:masing-masing|setiap|tiap|per|di\s+antara\w*|tambahan|ditambah|lainnya|baru|sisa\w*|sebagian|semula|\w*usul\w*|menjadi|diubah"
    r"|paling|minim(?:al|um)|maksim(?:al|um)|sekitar|lebih|kurang|hampir|belum|tidak|lulus|calon|pendaftar|cadangan|telah|sudah|hadir|terdaftar|rencana\s+semula)\b",
    re.IGNORECASE,
)
"""In a sentence whose number may not be that of all, or not the one that holds."""


def other_turnouts(texts: Sequence[str]) -> Iterator[tuple[Turnout, Turnout]]:
    """Yield how many one of *texts* says take part in an event, and another before it that says otherwise."""
    told = [each for place, text in enumerate(texts) for each in _turnouts(place, text)]
    for last, one in enumerate(told):
        for other in told[:last]:
            if one.number.value != other.number.value and _is_one(one, other):
                yield one, other
                break


def _turnouts(place: int, text: str) -> Iterator[Turnout]:
    for start, sentence in sentences_of(text):
        events = list(_EVENT.finditer(sentence))
        numbers = [each for each in facts(sentence, "id") if _is_turnout(sentence, each)]
        is_of_one = len({_name(each) for each in events}) == len(numbers) == 1
        if is_of_one and not _NOT_ALL.search(sentence):
            event = next((each for each in events if each["order"]), events[0])
            yield _turnout(place, start, sentence, event, numbers[0])


def _turnout(place: int, start: int, sentence: str, event: re.Match[str], number: Fact) -> Turnout:
    days = [each.value for each in facts(sentence, "id") if each.kind is FactKind.DATE]
    return Turnout(
        place,
        number.moved(start),
        noun_behind(sentence, number),
        _name(event),
        (event["of"] or "").casefold(),
        PLACES.get("".join((event["order"] or "").casefold().split()), 0),
        frozenset((month, day or 0) for _year, month, day in days),
        frozenset(str(each.region.name) for each in named_regions(sentence)),
        frozenset(_PERSONS & {word.casefold() for word in _WORD.findall(sentence)}),
        _apart(sentence),
    )


_WORD = expression(r"[^\W\d_]+")
_APART = expression(
    r"\b(?P<place>Desa|Kelurahan|Kecamatan)\s+(?P<name>[A-Z][^\W\d_]*(?:\s+[A-Z][^\W\d_]*)*)"
    r"|\b(?P<group>kelas|sesi|kelompok|tentang|mengenai)\s+(?P<which>[^\W\d_]+)"
)


def _apart(sentence: str) -> Mapping[str, set[object]]:
    found = defaultdict[str, set[object]](set)
    for each in _APART.finditer(sentence):
        found[each["place"] or each["group"]].add((each["name"] or each["which"]).casefold())
    for fact in facts(sentence, "id"):
        if fact.kind is FactKind.CLOCK:
            found[fact.kind].add(fact.value)
    return found


def _name(event: re.Match[str]) -> str:
    return " ".join(event["event"].casefold().split())


def _is_turnout(sentence: str, fact: Fact) -> bool:
    """Return whether *fact* counts those who take part in what its *sentence* tells of."""
    if (
        fact.kind is not FactKind.NUMBER
        or not fact.sure
        or noun_behind(sentence, fact) not in _PERSONS
    ):
        return False
    before = _TAKE_PART.search(sentence, max(0, fact.start - 60), fact.start)
    return bool(before or _FOLLOW.match(sentence, fact.end))


_ANYBODY = frozenset(("orang", "peserta"))
_STAFF = frozenset(
    (
        "pelatih",
        "petugas",
        "pendamping",
        "tenaga",
        "pegawai",
        "anggota",
        "dokter",
        "operator",
        "penyuluh",
        "relawan",
    )
)
"""Who may take part in an event of others."""


def _who(turnout: Turnout) -> Iterator[str]:
    yield turnout.noun
    if turnout.of in _PERSONS:
        yield turnout.of


def _is_one(one: Turnout, other: Turnout) -> bool:
    """Return whether two texts tell of one event, and of the same persons there."""
    nouns = {*_who(one), *_who(other)} - _ANYBODY
    if one.event != other.event or one.regions != other.regions or len(nouns) > 1:
        return False
    if nouns & _STAFF and one.noun != other.noun:
        return False
    if one.of and other.of and one.of != other.of:
        return False
    if any(
        one.apart[each].isdisjoint(other.apart[each])
        for each in one.apart.keys() & other.apart.keys()
    ):
        return False
    persons = [each.persons - _ANYBODY - _STAFF for each in (one, other)]
    if all(persons) and persons[0].isdisjoint(persons[1]):
        return False
    both_dated = bool(one.months and other.months)
    if both_dated and one.months != other.months:
        return False
    return one.order == other.order and bool(one.order or both_dated)
