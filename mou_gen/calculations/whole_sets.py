"""More places of a kind than there are: 13 "kecamatan perbatasan" where the agreement knows eleven, and means these wherever it names them.

Only the Indonesian is read, and only places that hardly change, with the one word that tells which of them are meant.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.language.facts import Fact
from mou_gen.language.stated_amounts import numbers_counted
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_PLACE = (
    r"(?:kecamatan|kelurahan|desa|kampung|nagari|dusun|distrik|gampong|pulau|kabupaten|kota|provinsi|pelabuhan|dermaga|terminal|stasiun|bandara|pasar|hutan"
    r"|kawasan|muara|teluk|danau|waduk|bendungan|embung|puskesmas|posyandu|sekolah|kampus|museum|situs)"
)
_KIND = (
    rf"(?P<place>{_PLACE})\s+(?P<kind>perbatasan|pesisir|pantai|kepulauan|pegunungan|hulu|hilir|lereng|sasaran|penyangga|terdampak|terluar|terdepan"
    r"|terpencil|terisolasi|rawan)"
)
"""What lies so; schools or markets of a sort may be others each time."""
_NAMED = expression(rf"\b{_KIND}\b", re.IGNORECASE)
_COUNTED = expression(
    rf"\s+{_KIND}\b(?P<part>\s+(?:di|yang|pada|milik|lain\w*|pertama|dari|baru|tambahan)\b)?",
    re.IGNORECASE,
)
_OTHERS = expression(
    r"\b(?:\w*usul\w*|rencana\w*|calon|bertambah|penambahan|ditambah|menjadi|semula|se-\w+|seluruh\s+(?:provinsi|Indonesia)|nasional|pemekaran)\b",
    re.IGNORECASE,
)
"""In a sentence that may count more places than those of the agreement."""


@value_class
class BeyondAll:
    """A number of places that is more than there are, where it stands, and the number of all."""

    place: int
    number: Fact
    whole: Fact


def names_places(texts: Sequence[str]) -> bool:
    """Return whether one of *texts* may tell how many such places there are."""
    return any(map(_NAMED.search, texts))


def beyond_all(own: Sequence[str], others: Sequence[str]) -> Iterator[BeyondAll]:
    """Yield each number of places in a document's *own* texts that is above the only one which the *others* have of that kind."""
    told = [(place, each) for place, text in enumerate(own) for each in _counted(text)]
    named = Counter(_kind(found) for text in others for found in _NAMED.finditer(text))
    counted = [each for text in others for each in _counted(text)]
    times = Counter(kind for kind, _number, _is_part in counted)
    for place, (kind, number, _is_part) in told:
        wholes = {each.value: each for one, each, is_part in counted if one == kind and not is_part}
        is_meant_as_all = named[kind] > times[kind]
        if len(wholes) != 1 or not is_meant_as_all or _OTHERS.search(own[place]):
            continue
        (whole,) = wholes.values()
        known = {each.value for one, each, _is_part in counted if one == kind}
        if Decimal(number.value) > Decimal(whole.value) and number.value not in known:
            yield BeyondAll(place, number, whole)


_Counted = tuple[tuple[str, str], Fact, bool]
"""Places of a kind, their number, and whether it may be of some of them only."""


def _counted(text: str) -> Iterator[_Counted]:
    for number in numbers_counted(text) if _NAMED.search(text) else ():
        if found := _COUNTED.match(text, number.end):
            yield _kind(found), number, bool(found["part"])


def _kind(found: re.Match[str]) -> tuple[str, str]:
    return found["place"].casefold(), found["kind"].casefold()
