"""At the place of which party something is done, and whether only there: "di gudang PIHAK KESATU", "satu-satunya tempat penyerahan"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.party_names import A_PARTY, name_of_party
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_ACT = r"(?:penyerahan|pengambilan|serah\s+terima|pembayaran|penimbangan|pemeriksaan|pengujian|penyimpanan|penerimaan|pembongkaran|pelatihan|pendaftaran)"
_THING = r"(?:\s+(?!(?:dilakukan|dilaksanakan|hanya|di|kepada|oleh|dari|pada|adalah|ialah|berada|yang|PIHAK)\b)[^\W\d_]+){0,4}?"
_DONE_AT = expression(
    rf"^(?P<act>(?i:{_ACT}){_THING})\s+(?P<only>hanya\s+)?(?:dapat\s+)?(?:dilakukan|dilaksanakan|diselenggarakan|bertempat)\s+(?P<also>hanya\s+)?"
    rf"(?:pada\s+[^.;]{{1,60}}?\s)?di\s+(?:[^\W\d_]+\s+){{1,5}}?(?P<party>{A_PARTY})"
)
_SERVES_AS = expression(
    rf"^(?P<party>{A_PARTY})\s+[^.;]{{0,60}}?\bmenyediakan\s+[^.;,]{{3,60}}?\s+sebagai\s+(?P<only>satu-satunya\s+)?tempat\s+(?P<act>{_ACT}{_THING})"
    r"(?=\s+(?:kepada|oleh|dari|pada|bagi|untuk)\b|[.;,]|$)"
)
_IS_AT = expression(
    rf"^(?P<only>satu-satunya\s+)?tempat\s+(?P<act>{_ACT}{_THING})\s+(?:adalah|ialah|berada\s+di|terletak\s+di)\s+(?:[^\W\d_]+\s+){{1,5}}?(?P<party>{A_PARTY})",
    re.IGNORECASE,
)
_NEXT_PARTY = expression(rf"^\s*(?:,|dan|atau|dan/atau|maupun)\s+(?:[^.;,]{{0,40}}\s)?{A_PARTY}")
_IN_CASES = expression(
    r"\b(?:apabila|jika|bila|dalam\s+hal|tidak|bergantian|bergilir\w*|sementara|masing-masing|pertama|kedua|ketiga)\b"
)


@value_class
class PartyPlace:
    """At the place of which party an act is done."""

    act: tuple[Sense, ...]
    party: str
    is_only: bool
    text: str
    """The words for the act."""

    def contradicts(self, other: PartyPlace) -> bool:
        """Return whether one of the two says that this is done with its party only, and the other elsewhere."""
        same = names_all(self.act, other.act) or names_all(other.act, self.act)
        return same and self.party != other.party and (self.is_only or other.is_only)


def party_places(text: str) -> Iterator[PartyPlace]:
    """Yield at the place of which party the Indonesian sentence *text* has something done."""
    if _IN_CASES.search(text):
        return
    for pattern in (_DONE_AT, _SERVES_AS, _IS_AT):
        found = pattern.search(text)
        if found and not _NEXT_PARTY.search(text[found.end() :]):
            only = any(found.groupdict().get(each) for each in ("only", "also"))
            party = name_of_party(found["party"].upper())
            yield PartyPlace(things(found["act"]), party, only, found["act"])
            return
