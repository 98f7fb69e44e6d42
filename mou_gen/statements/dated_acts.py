"""What is done until a day by one text and done no more from a day before it by another: vessels that are served until August.

Only the Indonesian is read. A sentence with a condition, an exception or several days is left alone.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.named_regions import named_regions
from mou_gen.language.party_names import parties_in
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_ON = r"(?:(?:hari\s+[^\W\d_]+,?|tanggal|bulan|awal|akhir)\s+){0,3}"
_UNTIL = expression(rf"\b(?:sampai(?:\s+dengan)?|hingga|s\.?d\.?)\s+{_ON}$", re.IGNORECASE)
_FROM = expression(rf"\b(?:(?:terhitung\s+)?(?:mulai|sejak)|terhitung|per)\s+{_ON}$", re.IGNORECASE)
_DENIED = expression(
    r"\b(?:tidak(?:\s+(?:lagi|akan|dapat|boleh))*|dilarang|ditolak|dihentikan|diakhiri|ditiadakan|dihapus(?:kan)?|dicabut|ditutup)\b",
    re.IGNORECASE,
)
_ADMITTED = expression(
    r"\b(?:dilayani|diterima|ditolak|diizinkan|diperbolehkan|diperkenankan|dibolehkan)\b",
    re.IGNORECASE,
)
"""Acts that are one for those who come: whoever is not served is refused."""
_ENDED = expression(
    r"\b(?:dihentikan|diakhiri|ditiadakan|dihapus(?:kan)?|dicabut|ditutup|dilarang)\b",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"\b(?:kecuali|selain|apabila|jika|bila|dalam\s+hal|hanya|belum|bukan|jangan|setelah|sesudah|sebelum|paling|diperpanjang|semula|diubah"
    r"|menjadi|\w*usul\w*|rencana\w*|telah|sudah|sebagian)\b",
    re.IGNORECASE,
)
_OF_TIME = expression(
    r"\b(?:terhitung|mulai|sejak|per|tanggal|hari|bulan|awal|akhir|sampai|hingga|tetap|masih|lagi|akan|dapat|boleh|sementara|untuk|dinyatakan"
    r"|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b",
    re.IGNORECASE,
)


@value_class
class DatedAct:
    """What is done, or is not done, from a day on or up to it."""

    matter: tuple[Sense, ...]
    is_done: bool
    is_ending: bool
    """Whether the day is the last and not the first."""
    day: dt.date
    others: tuple[frozenset[object], ...]
    """The parties, regions and numbers that it names."""
    text: str

    def contradicts(self, other: DatedAct) -> bool:
        """Return whether *other* begins before this ends, or the other way, and of one thing says the contrary."""
        if self.is_done == other.is_done or self.is_ending == other.is_ending:
            return False
        first, last = (other, self) if self.is_ending else (self, other)
        same = names_all(self.matter, other.matter) and names_all(other.matter, self.matter)
        return same and self.others == other.others and first.day < last.day


def dated_acts(text: str) -> Iterator[DatedAct]:
    """Yield what the Indonesian sentence *text* says is done, or not done, from one day on or up to it."""
    found = facts(text, "id")
    days = [each for each in found if each.kind is FactKind.DATE]
    denials = _DENIED.findall(text)
    if len(days) != 1 or len(denials) > 1 or _OTHERWISE.search(text):
        return
    is_ending = bool(_UNTIL.search(text, 0, days[0].start))
    if not is_ending and not _FROM.search(text, 0, days[0].start):
        return
    day = _day(days[0], last=is_ending)
    matter = things(_matter(text, days[0]))
    if day and len(matter) >= _FEWEST:
        yield DatedAct(matter, not denials, is_ending, day, _others(text), days[0].text)


_ENDS = expression(
    r"^\s*(?:menghentikan|mengakhiri|meniadakan|menghapus(?:kan)?|mencabut|menutup|menolak|melarang"
    r"|(?:tidak|berhenti)(?:\s+(?:lagi|akan))*\s+(?=melayani|menerima|mengizinkan))\s*",
    re.IGNORECASE,
)
"""At the head of an action by which something is done no more."""
_ADMITS = expression(
    r"^\s*(?P<act>pelayanan|penerimaan|melayani|menerima|mengizinkan)\s+(?:(?:bagi|untuk|kepada|terhadap|atas)\s+)?",
    re.IGNORECASE,
)
_DOING = expression(
    r"^\s*(?:pelaksanaan|penyelenggaraan|pemberian|pemberlakuan|penggunaan)\s+", re.IGNORECASE
)
_CLOSES = expression(r"^\s*menutup\b", re.IGNORECASE)
_REFUSES = expression(r"^\s*(?:menolak|melarang)\b", re.IGNORECASE)


def ended_acts(action: str, due: dt.date, when: str) -> Iterator[DatedAct]:
    """Yield what an Indonesian *action* that is *due* on a day, as *when* has it, has an end by then: "Menghentikan pelayanan bagi kapal"."""
    ends = _ENDS.match(action)
    found = facts(action, "id")
    if not ends or _OTHERWISE.search(action) or any(each.kind is FactKind.DATE for each in found):
        return
    what = _DOING.sub("", action[ends.end() :])
    admits = _ADMITS.match(what)
    is_refusal = bool(admits or _REFUSES.match(action))
    rest = what[admits.end() :] if admits else what
    done = " masuk " if is_refusal else " dibuka " if _CLOSES.match(action) else " "
    matter = things(_OF_TIME.sub(" ", rest) + done)
    if len(matter) >= _FEWEST:
        yield DatedAct(matter, False, False, due, _others(action), when)


def _others(text: str) -> tuple[frozenset[object], ...]:
    """Return the parties, the regions and the numbers that *text* names, but no dates."""
    stated = facts(text, "id")
    return (
        frozenset(parties_in(text)),
        frozenset(each.region.name for each in named_regions(text)),
        frozenset(each.value for each in stated if each.kind is not FactKind.DATE and each.sure),
    )


_FEWEST = 2


def _day(date: Fact, *, last: bool) -> dt.date | None:
    """Return the day of *date*, of a month the *last* or the first; None where it names no year."""
    year, month, day = date.value
    if not year or not month:
        return None
    try:
        return dt.date(year, month, day or (calendar.monthrange(year, month)[1] if last else 1))
    except ValueError:
        return None


def _matter(text: str, date: Fact) -> str:
    """Return what *text* tells of, without its *date* and without whether it is done."""
    rest = f"{text[: date.start]} {text[date.end :]}"
    admitted = " masuk " if _ADMITTED.search(rest) else " "
    for words in (_ADMITTED, _ENDED, _DENIED, _OF_TIME):
        rest = words.sub(" ", rest)
    return rest + admitted
