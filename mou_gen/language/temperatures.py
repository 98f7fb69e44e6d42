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
_FIGURE = r"(?P<{0}_minus>minus\s+|[-–]\s?)?(?P<{0}>\d{{1,3}}(?:,\d)?)(?:\s+\([^()]*\))?"
_DEGREES = r"\s*(?:derajat(?:\s+(?:celcius|celsius|c)\b)?|°\s?C?|º\s?C?)"
_AT = (
    r"(?:suhu|temperatur)(?:nya)?\s+(?:(?:ruang|penyimpanan|antara|sebesar|dari|kisaran|konstan|tetap)\s+)*"
    r"(?P<bound>(?:paling\s+(?:tinggi|rendah)|maksimal|minimal|maksimum|minimum|di\s+bawah|di\s+atas|kurang\s+dari|lebih\s+dari)\s+)?"
    rf"{_FIGURE.format('first')}(?:{_DEGREES})?"
    rf"(?:\s*(?:sampai(?:\s+dengan)?|hingga|dan|-|–|s\.?d\.?)\s*{_FIGURE.format('last')})?{_DEGREES}"
)
_KEPT = expression(
    rf"^(?P<thing>[^.;:]{{0,120}}?)\b{_ACTS}\b(?P<between>[^.;,\d]{{0,60}}?)\b(?:pada|dengan|dalam|di)\s+{_AT}",
    re.IGNORECASE,
)
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
_UP_TO = ("paling tinggi", "maksimal", "maksimum", "di bawah", "kurang dari")
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
        apart = self.most < other.least or other.most < self.least
        return same and alike and in_one_place and apart


def temperatures(text: str) -> Iterator[Temperature]:
    """Yield at what temperature the Indonesian sentence *text* says that a thing is kept."""
    said = _AND_NOT.sub("", _LEAD.sub("", ONE_PARTY.sub(" ", text))).strip()
    found = None if _OTHERWISE.search(said) else _KEPT.search(said)
    thing = things(_MODAL.sub(" ", found["thing"])) if found else ()
    if found is None or not thing:
        return
    least, most = _range(found)
    act = "stored" if found["stored"] else "carried"
    parties = frozenset(map(name_of_party, ONE_PARTY.findall(text)))
    where = things(_MODAL.sub(" ", found["between"]))
    words = " ".join(
        found[0][found.start("bound") if found["bound"] else found.start("first") :].split()
    )
    yield Temperature(thing, where, act, least, most, parties, words)


def _range(found: re.Match[str]) -> tuple[float, float]:
    """Return the least and the most degrees that *found* allows."""
    first, last = _degrees(found, "first"), _degrees(found, "last")
    bound = " ".join((found["bound"] or "").casefold().split())
    if bound and found["last"] is None:
        return (-_HOTTEST, first) if bound in _UP_TO else (first, _HOTTEST)
    return (first, first) if found["last"] is None else (min(first, last), max(first, last))


def _degrees(found: re.Match[str], group: str) -> float:
    figure = found[group]
    value = float(figure.replace(",", ".")) if figure else 0.0
    return -value if found[f"{group}_minus"] else value
