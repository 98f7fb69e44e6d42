"""At what temperature something is kept, told in two texts: vaccine at 2 to 8 degrees, and at 10 to 15.

Only the Indonesian is read. Storing and carrying may be at two temperatures, and what has a condition
may be at any.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.party_names import ONE_PARTY, name_of_party
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_STORED = r"(?:disimpan|ditempatkan|dijaga|dipertahankan|didinginkan|diletakkan|penyimpanan)"
_CARRIED = r"(?:diangkut|dikirim(?:kan)?|dibawa|didistribusikan|dipindahkan|pengangkutan|pengiriman|distribusi)"
_ACTS = rf"(?:(?P<stored>{_STORED})|(?P<carried>{_CARRIED}))"
_FIGURE = r"(?P<{0}_minus>minus\s+|[-–−]\s?)?(?P<{0}>\d{{1,3}}(?:,\d)?)(?:\s+\([^()]*\))?"
_DEGREES = r"\s*(?:derajat(?:\s+(?:celcius|celsius|c)\b)?|°\s?C?|º\s?C?)"
_AT = (
    r"(?:suhu|temperatur)(?:nya)?\s+(?:(?:ruang|penyimpanan|antara|sebesar|dari|kisaran|konstan|tetap)\s+)*"
    r"(?P<bound>(?:paling\s+(?:tinggi|rendah)|setinggi-tingginya|serendah-rendahnya|maksimal|minimal|maksimum|minimum|di\s+bawah|di\s+atas|kurang\s+dari|lebih\s+dari)\s+)?"
    rf"{_FIGURE.format('first')}(?:{_DEGREES})?"
    rf"(?:\s*(?:sampai(?:\s+dengan)?|hingga|dan|-|–|s\.?d\.?)\s*{_FIGURE.format('last')})?{_DEGREES}"
    r"(?P<beyond>\s+atau\s+(?:lebih\s+(?:rendah|dingin|tinggi)|(?:kurang|di\s*bawahnya|di\s*atasnya|lebih)\b))?"
)
_KEPT = expression(
    rf"^(?P<thing>[^.;:]{{0,120}}?)\b{_ACTS}\b(?P<between>[^.;,\d]{{0,60}}?)\b(?:pada|dengan|dalam|di)\s+{_AT}",
    re.IGNORECASE,
)
_KEEPS = expression(
    r"\b(?:menyimpan|menempatkan|mempertahankan|(?P<carried>mengangkut|mengirim(?:kan)?|membawa))\s+",
    re.IGNORECASE,
)
_THING_AT = expression(
    rf"(?:,?\s*(?:dan|serta|sedangkan)\s+)?(?P<thing>(?:[^\W\d_]+\s+){{1,4}}?)(?:pada|dengan)\s+{_AT}",
    re.IGNORECASE,
)
"""One of the things that are kept: "daging segar pada suhu 0 °C sampai dengan 4 °C"."""
_EVERYWHERE = expression(
    r"\s+di\s+(?:dalam\s+)?(?:[^\W\d_]+\s+){0,2}(?:setiap|tiap|seluruh|semua|masing-masing)\s+[^\W\d_]+",
    re.IGNORECASE,
)
"""Behind a thing, any place at which it may be: "di dalam bagian setiap PIHAK"."""
_LEAD = expression(r"^(?:selama|dalam|pada)\b[^,]{0,80},\s*", re.IGNORECASE)
_OTHERWISE = expression(
    r"\b(?:apabila|jika|bila|dalam\s+hal|kecuali|selain|setelah|sesudah|sebelum|sejak|tidak|dilarang|khusus|pertama|kedua|berikutnya|sementara"
    r"|semula|diubah|menjadi|\w*usul\w*|lebih\s+dari\s+\d+\s+(?:jam|hari)|jangka\s+(?:panjang|pendek))\b",
    re.IGNORECASE,
)
_AND_NOT = expression(
    r",?\s+(?:dan|serta|tetapi|namun)\s+(?:tidak|dilarang)\b[^.;]*", re.IGNORECASE
)
_MODAL = expression(
    r"\b(?:wajib|harus|selalu|tetap|akan|agar|dan|serta|setiap|seluruh|semua|PIHAK)\b", re.I
)
_UP_TO = ("paling tinggi", "setinggi-tingginya", "maksimal", "maksimum", "di bawah", "kurang dari")
_LOWER = expression(r"rendah|dingin|kurang|bawah", re.IGNORECASE)
_HOTTEST = 1000.0


@value_class
class Temperature:
    """At what temperature a thing is stored or carried."""

    thing: tuple[Sense, ...]
    where: tuple[Sense, ...]
    """What its sentence says besides, as the place."""
    act: str
    """`stored` or `carried`."""
    least: float
    most: float
    parties: frozenset[str]
    text: str

    def contradicts(self, other: Temperature) -> bool:
        """Return whether *other* has the same thing at temperatures none of which is one of these."""
        same = names_all(self.thing, other.thing) and names_all(other.thing, self.thing)
        alike = (self.act, self.parties) == (other.act, other.parties)
        in_one_place = names_all(self.where, other.where) and names_all(other.where, self.where)
        apart = self.most < other.least or other.most < self.least or self._is_otherwise(other)
        return same and alike and in_one_place and apart

    def _is_otherwise(self, other: Temperature) -> bool:
        """Return whether both are the most, or both the least, and not the same."""
        hottest = self.least == other.least == -_HOTTEST and self.most != other.most
        return hottest or (self.most == other.most == _HOTTEST and self.least != other.least)


def temperatures(text: str) -> Iterator[Temperature]:
    """Yield at what temperature the Indonesian sentence *text* says that a thing is kept."""
    said = _AND_NOT.sub("", _LEAD.sub("", ONE_PARTY.sub(" ", text))).strip()
    if _OTHERWISE.search(said):
        return
    parties = frozenset(map(name_of_party, ONE_PARTY.findall(text)))
    if found := _KEPT.search(said):
        act = "stored" if found["stored"] else "carried"
        where = things(_MODAL.sub(" ", found["between"]))
        yield from _kept(found, where, act, parties)
    elif keeps := _KEEPS.search(said):
        act, place = "carried" if keeps["carried"] else "stored", keeps.end()
        while found := _THING_AT.match(said, place):
            yield from _kept(found, (), act, parties)
            place = found.end()


def _kept(
    found: re.Match[str], where: tuple[Sense, ...], act: str, parties: frozenset[str]
) -> Iterator[Temperature]:
    """Yield at what temperature, as *found*, one thing is kept, if it has a name."""
    thing = things(_MODAL.sub(" ", _EVERYWHERE.sub(" ", found["thing"])))
    least, most = _range(found)
    begin = min(
        found.start(each) for each in ("bound", "first_minus", "first") if found[each] is not None
    )
    words = " ".join(found.string[begin : found.end()].split())
    if thing:
        yield Temperature(thing, where, act, least, most, parties, words)


def _range(found: re.Match[str]) -> tuple[float, float]:
    """Return the least and the most degrees that *found* allows."""
    first, last = _degrees(found, "first"), _degrees(found, "last")
    bound = " ".join((found["bound"] or "").casefold().split())
    if found["beyond"] and found["last"] is None:
        is_up_to = _LOWER.search(found["beyond"])
        return (-_HOTTEST, first) if is_up_to else (first, _HOTTEST)
    if bound and found["last"] is None:
        return (-_HOTTEST, first) if bound in _UP_TO else (first, _HOTTEST)
    return (first, first) if found["last"] is None else (min(first, last), max(first, last))


def _degrees(found: re.Match[str], group: str) -> float:
    figure = found[group]
    value = float(figure.replace(",", ".")) if figure else 0.0
    return -value if found[f"{group}_minus"] else value
