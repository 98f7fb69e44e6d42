"""When a place is open, and what is done in it: waste that is received at a landfill after it has closed.

Also a place that is open until 14.00 by one text, and serves until 15.00 or is closed at 15.00 by another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.party_names import ONE_PARTY, parties_in
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.statements.contraries import WEEKDAY, weekdays_in

_NO_RULE = expression(
    r"\b(?:kecuali|selain|di\s+luar|apabila|jika|bila|dalam\s+hal|tidak|dilarang|ditolak|menolak|bukan|belum|tutup|ditutup|libur|darurat"
    r"|sementara|khusus|lembur|bulan|Ramadan|selama|tertentu|pertama|kedua|ketiga|terakhir|berikutnya|persetujuan|izin)\b",
    re.IGNORECASE,
)
"""Says that a sentence tells of no ordinary day, or denies."""
_LEAD = rf"(?:(?:pada\s+)?(?:setiap\s+|tiap\s+)?hari(?:\s+kerja|\s+{WEEKDAY}(?:\s*(?:sampai(?:\s+dengan)?|hingga|-|–|dan|,)\s*(?:hari\s+)?{WEEKDAY}){{0,6}})?\s*,?\s+)?"
_OPEN = expression(
    rf"^{_LEAD}(?P<place>[^.;,]{{3,80}}?)\s+(?:tetap\s+|hanya\s+|akan\s+)?(?P<act>beroperasi|buka|dibuka|melayani)\b(?P<what>[^.;]*)",
    re.IGNORECASE,
)
_APART = expression(
    r"\b(?:(?:di|ke|dalam)\s+[^\W\d_]|daring|online|telepon|aplikasi|laman|whatsapp|kembali|lagi|keliling|bergerak)",
    re.IGNORECASE,
)
_DIGITS = expression(r"\d+")
_SAID_OF_WHEN = expression(
    rf"\b(?:setiap|tiap|hari|kerja|pada|pukul|jam|mulai|dari|dan|antara|{WEEKDAY}|sampai|hingga|dengan|WIB|WITA|WIT|masyarakat|permohonan|pemohon|umum)\b",
    re.IGNORECASE,
)
_ACT = (
    r"(?:(?:di)?terima|menerima|(?:di)?serah\w*|menyerahkan|penyerahan|penerimaan|dilayani|melayani|pelayanan|dibuang|membuang"
    r"|dibongkar|membongkar|masuk|memasuki|diambil|mengambil|pengambilan|pembongkaran|pembuangan|mendaftar|pendaftaran|tiba"
    r"|dikunjungi|mengunjungi|dikumpulkan|mengumpulkan|diantar\w*|mengantar\w*|ditimbang|menimbang|penimbangan)"
)
_AT = expression(
    rf"\b{_ACT}\b[^.;]{{0,80}}?\b(?:di|ke|pada|dalam)\s+(?P<place>(?!hari\b|pukul\b|tanggal\b)(?:(?!(?:setiap|tiap|pada|hari|pukul|jam|paling|mulai|sejak"
    rf"|sampai|hingga|sebelum|sesudah|setelah|antara|selambat|untuk|dan|oleh|dengan|yang|dilakukan|dilaksanakan|wajib|harus|dapat|{WEEKDAY})\b)[^\W\d_]+\s*){{1,8}})",
    re.IGNORECASE,
)
"""What only people can do in a place that is open."""
_OF_THE_PLACE = expression(
    r"^\s*(?:setiap\s+|para\s+)?(?:petugas|pegawai|pedagang|pengelola|pemasok)\b|\bbarang\s+dagangan\b|\bsetoran\b"
    r"|\b(?:sampah|limbah)\b[^.;]{0,40}\b(?:diambil|dikumpulkan)\b",
    re.IGNORECASE,
)
"""Those who work in a place, and what is brought there or taken away before or after its hours."""
_THAT = expression(r"\b(?:itu|tersebut|ini)\b", re.IGNORECASE)
_UNTIL = expression(
    r"\b(?:sampai(?:\s+dengan)?|hingga|s\.?d\.?|sebelum|paling\s+lambat|selambat-lambatnya)\s+(?:pukul|jam)?\s*$",
    re.IGNORECASE,
)
_SPAN = expression(
    r"^\s*(?:WIB|WITA|WIT)?\s*(?:sampai(?:\s+dengan)?|hingga|s\.?d\.?|dan|-|–)\s*(?:pukul|jam)?\s*$",
    re.IGNORECASE,
)
_WEEK = frozenset(range(7))
_EVERY = expression(rf"\b(?:setiap|tiap)\s+hari\b(?!\s+(?:kerja|{WEEKDAY})\b)", re.IGNORECASE)


@value_class
class Hours:
    """From when until when, in minutes of a day; None where that is not told."""

    start: int | None = None
    end: int | None = None

    def differ_from(self, other: Hours) -> bool:
        """Return whether these begin or end otherwise than the *other*, where both tell it."""
        pairs = ((self.start, other.start), (self.end, other.end))
        return any(None not in each and each[0] != each[1] for each in pairs)

    def are_apart_from(self, other: Hours) -> bool:
        """Return whether one ends before the other begins, as those of the morning and of the afternoon do."""
        if self.start is None or self.end is None or other.start is None or other.end is None:
            return False
        return self.end <= other.start or other.end <= self.start

    def reach_beyond(self, other: Hours) -> bool:
        """Return whether these begin before the *other*, or end after it."""
        if other.start is None or other.end is None:
            return False
        times = [each for each in (self.start, self.end) if each is not None]
        late = self.start is not None and self.start >= other.end
        early = self.end is not None and self.end <= other.start
        return late or early or any(not other.start <= each <= other.end for each in times)


@value_class
class Opening:
    """A place, and when it is open."""

    place: tuple[Sense, ...]
    days: frozenset[int]
    """Each day of the week where none is told."""
    hours: Hours
    serves: tuple[Sense, ...] = ()
    """What or whom it is open for, if not for all."""
    is_apart: bool = False
    """Whether it is told where, how or from what day on, so that other times may hold elsewhere."""
    named: frozenset[str] = frozenset()
    """The parties and the numbers that tell this place from another of its kind."""
    text: str = ""
    """The words for when."""

    def contradicts(self, other: Opening) -> bool:
        """Return whether *other* opens or closes the same place at another time of the same day."""
        same = names_all(self.place, other.place) and names_all(other.place, self.place)
        if not same or self.is_apart or other.is_apart or self.named != other.named:
            return False
        if self.days != other.days and len(self.days & other.days) < len(_WORKING_DAYS):
            return False  # a day of its own, as Saturday, may have hours of its own
        if self.hours.are_apart_from(other.hours):
            return False
        if self.serves or other.serves:
            return (not self.serves and other.hours.reach_beyond(self.hours)) or (
                not other.serves and self.hours.reach_beyond(other.hours)
            )
        return self.hours.differ_from(other.hours)


@value_class
class TimedAct:
    """What is done in a place, and when."""

    place: tuple[Sense, ...]
    is_told: bool
    """Whether it is "that place", so that its name may be short."""
    days: frozenset[int]
    """Empty where none are told."""
    hours: Hours
    text: str
    """The words for when."""

    def is_in(self, opening: Opening) -> bool:
        """Return whether this is done in the place of *opening*."""
        whole = self.is_told or names_all(self.place, opening.place)
        return whole and names_all(opening.place, self.place)

    def is_on_a_day_of(self, opening: Opening) -> bool:
        """Return whether the hours of *opening* hold for this."""
        return not self.days or bool(self.days & opening.days)


def openings(text: str) -> Iterator[Opening]:
    """Yield when the Indonesian sentence *text* says that a place is open."""
    found = _OPEN.search(text) if _is_a_rule(text) else None
    if found is None or _AT.search(text):
        return
    place = things(found["place"])
    days = _days(text)
    hours = _hours(text)
    if place and hours is not None and (days or hours != Hours()):
        what = _bare_of_times(found["what"])
        dated = any(each.kind is FactKind.DATE for each in facts(text, "id"))
        named = frozenset((*parties_in(text), *_DIGITS.findall(found["place"])))
        is_apart = dated or bool(_APART.search(what))
        told = _when(text) if _clocks(text) or days else ""
        yield Opening(place, days or _WEEK, hours, things(what), is_apart, named, told)


def _bare_of_times(text: str) -> str:
    """Return *text* without the words for when."""
    for each in facts(text, "id"):
        if each.kind in (FactKind.CLOCK, FactKind.WEEKDAY, FactKind.NUMBER):
            text = f"{text[: each.start]}{' ' * len(each.text)}{text[each.end :]}"
    return _SAID_OF_WHEN.sub(" ", text)


def timed_acts(text: str) -> Iterator[TimedAct]:
    """Yield when the Indonesian sentence *text* says that something is done in a place."""
    is_for_visitors = _is_a_rule(text) and not _OF_THE_PLACE.search(text)
    found = _AT.search(text) if is_for_visitors else None
    if found is None or not (place := things(_THAT.sub(" ", found["place"]))):
        return
    days, hours = _days(text), _hours(text)
    if hours is not None and (days or hours != Hours()):
        yield TimedAct(place, bool(_THAT.search(found["place"])), days, hours, _when(text))


def is_closed_for(act: TimedAct, every: Iterable[Opening]) -> bool:
    """Return whether the place of *act* is open at other times by *every* opening that is told of it."""
    here = [each for each in every if act.is_in(each)]
    if not here or not act.days <= frozenset().union(*(each.days for each in here)):
        return bool(here)
    return all(act.hours.reach_beyond(each.hours) for each in here if act.is_on_a_day_of(each))


def _is_a_rule(text: str) -> bool:
    return _NO_RULE.search(ONE_PARTY.sub(" ", text)) is None


def _clocks(text: str) -> list[Fact]:
    return [each for each in facts(text, "id") if each.kind is FactKind.CLOCK]


def _when(text: str) -> str:
    """Return the words of *text* from the first to the last that tells of days or hours."""
    told = [
        (each.start, each.end)
        for each in facts(text, "id")
        if each.kind in (FactKind.CLOCK, FactKind.WEEKDAY)
    ]
    every = (_EVERY.search(text), _ON_WORKING_DAYS.search(text))
    told += [found.span() for found in every if found]
    return text[min(told)[0] : max(told)[1]]


def _hours(text: str) -> Hours | None:
    """Return the one span of hours in *text*, which an hour alone begins; None where there are several, or it is not clear."""
    clocks = _clocks(text)
    if not clocks:
        return Hours()
    values = [int(each.value) for each in clocks]
    if len(clocks) == 2 and _SPAN.search(text[clocks[0].end : clocks[1].start]):
        return Hours(*values) if values[0] < values[1] else None
    if len(clocks) > 1:
        return None
    before = text[: clocks[0].start]
    if _UNTIL.search(before):
        return Hours(end=values[0])
    return Hours(start=values[0])


def _days(text: str) -> frozenset[int]:
    """Return on which days of the week something is by *text*; none where it does not tell."""
    if _EVERY.search(text):
        return _WEEK
    if _ON_WORKING_DAYS.search(text):
        return _WORKING_DAYS
    found = _ON_DAYS.search(text)
    return weekdays_in(f"pada {found[0]}") if found else frozenset()


_ON_WORKING_DAYS = expression(
    rf"\b(?:pada\s+|(?:setiap|tiap)\s+)hari\s+kerja\b(?!\s+(?:pertama|terakhir|berikutnya|{WEEKDAY}))",
    re.IGNORECASE,
)
_WORKING_DAYS = frozenset(range(5))
_ON_DAYS = expression(
    rf"\b(?:hari|setiap|tiap|pada)\s+{WEEKDAY}\b(?:\s*(?:,|dan|sampai(?:\s+dengan)?|hingga|-|–|serta)\s*(?:dan\s+)?(?:hari\s+)?{WEEKDAY}\b){{0,6}}",
    re.IGNORECASE,
)


# ---- when a place is closed or opened ----------------------------------------------------------

_NO_END = expression(
    r"\b(?:kecuali|selain|apabila|jika|bila|dalam\s+hal|darurat|sementara|istirahat|rehat|salat|sholat|ibadah|makan|Ramadan|bulan|khusus|lembur|tertentu"
    r"|libur|cuti|kembali|(?:di|mem)?buka(?:nya)?\s+lagi|paling|pertama|terakhir|berikutnya|persetujuan|izin|\w*usul\w*|semula|menjadi|diubah|setelah\s+seluruh"
    r"|tidak\s+(?:akan\s+|boleh\s+|perlu\s+)?(?:di|men)?tutup|gerbang|pintu|rapat|acara|pendaftaran|keliling)\b",
    re.IGNORECASE,
)
"""Says that a place closes for a while, on a day of its own, or not at all."""
_CLOCK_AHEAD = r"(?:pukul|jam)\s+(?=\d)"
_NAME = r"(?P<place>(?:(?!(?:pada|pukul|karena|sebab|telah|sudah|yang|akan|tepat|mulai|sejak|setelah)\b)[^\W\d_]+\s+){1,7}?)"
_SHUT = r"(?:tutup|ditutup|tidak\s+(?:lagi\s+)?(?:beroperasi|melayani|buka|dibuka)(?:\s+lagi)?|berhenti\s+(?:beroperasi|melayani))"
_NOT_YET = r"belum\s+(?:buka|dibuka|beroperasi|melayani)"
_BECAUSE = r"[^.;]{0,60}?(?:\b(?:karena|sebab|mengingat|ketika|saat)\s+|,\s*)"
_ENDS = (
    expression(rf"\bmenutup\s+{_NAME}(?:tepat\s+)?(?:pada\s+)?{_CLOCK_AHEAD}", re.IGNORECASE),
    expression(
        rf"(?:^|[,;]\s*){_NAME}(?:akan\s+|sudah\s+|telah\s+)?(?:di)?tutup\s+(?:tepat\s+)?(?:pada\s+)?{_CLOCK_AHEAD}",
        re.IGNORECASE,
    ),
)
_PAST_THE_END = (
    expression(
        rf"\b(?:setelah|sesudah|lewat(?:\s+dari)?|melewati|mulai|sejak)\s+{_CLOCK_AHEAD}[\d.:]+(?:\s+WI(?:B|TA|T))?{_BECAUSE}{_NAME}(?:telah\s+|sudah\s+)?{_SHUT}\b",
        re.IGNORECASE,
    ),
    expression(
        rf"(?:^|[,;]\s*){_NAME}(?:telah\s+|sudah\s+)?{_SHUT}\s+(?:setelah|sesudah|lewat|mulai|sejak)\s+{_CLOCK_AHEAD}",
        re.IGNORECASE,
    ),
)
_BEGINS = (
    expression(rf"\bmembuka\s+{_NAME}(?:tepat\s+)?(?:pada\s+)?{_CLOCK_AHEAD}", re.IGNORECASE),
)
_BEFORE_THE_BEGINNING = (
    expression(
        rf"\bsebelum\s+{_CLOCK_AHEAD}[\d.:]+(?:\s+WI(?:B|TA|T))?{_BECAUSE}{_NAME}{_NOT_YET}\b",
        re.IGNORECASE,
    ),
)
_OPERATION = expression(r"\b(?:pelayanan|layanan|operasional|kegiatan)\b", re.IGNORECASE)


@value_class
class Turn:
    """An hour at which a place opens or closes, or from which on it is closed, or up to which it is not yet open."""

    place: tuple[Sense, ...]
    days: frozenset[int]
    """Each day of the week where none is told."""
    hour: int
    """In minutes of a day."""
    is_end: bool
    is_just: bool
    """Whether it is the very hour, and not one from which on, or up to which, the place is closed."""
    named: frozenset[str]
    text: str

    def contradicts(self, opening: Opening) -> bool:
        """Return whether *opening* has the same place open at this hour, or where this is the very hour, close or open at another."""
        same = names_all(self.place, opening.place) and names_all(opening.place, self.place)
        if not same or opening.is_apart or opening.serves or self.named != opening.named:
            return False
        if self.days != opening.days and len(self.days & opening.days) < len(_WORKING_DAYS):
            return False
        start, end = opening.hours.start, opening.hours.end
        if start is None or end is None:
            return False
        if self.is_end:
            return start < self.hour and (self.hour != end if self.is_just else self.hour < end)
        return self.hour < end and (self.hour != start if self.is_just else self.hour > start)


def turns(text: str) -> Iterator[Turn]:
    """Yield at which hour the Indonesian sentence *text* says that a place opens or closes, or is closed."""
    clocks = _clocks(text)
    is_dated = any(each.kind is FactKind.DATE for each in facts(text, "id"))
    if len(clocks) != 1 or is_dated or _NO_END.search(ONE_PARTY.sub(" ", text)):
        return
    for patterns, is_end, is_just in (
        (_ENDS, True, True),
        (_PAST_THE_END, True, False),
        (_BEGINS, False, True),
        (_BEFORE_THE_BEGINNING, False, False),
    ):
        found = next((each for pattern in patterns if (each := pattern.search(text))), None)
        place = things(_OPERATION.sub(" ", found["place"])) if found else ()
        if found and place:
            named = frozenset((*parties_in(found["place"]),))
            hour, days = int(clocks[0].value), _days(text) or _WEEK
            yield Turn(place, days, hour, is_end, is_just, named, _when(text))
            return
