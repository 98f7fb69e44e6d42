"""A party that is to return what belongs to itself: "mengembalikan radio milik PIHAK KEDUA", as a duty of PIHAK KEDUA."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.data.values import SourcedText
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.termination import Termination
from mou_gen.language.numbers import ordinal
from mou_gen.language.party_names import A_PARTY, name_of_party
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class OwnThing:
    """A duty to return what belongs to who owes it."""

    duty: SourcedText
    party: str


_RETURNS = expression(
    rf"^\s*(?:mengembalikan|pengembalian)\s+(?:(?:seluruh|semua|kembali)\s+)?[^.;,()]{{1,60}}?(?:\([^()]{{1,60}}\)[^.;,()]{{1,60}}?)?"
    rf"\s(?:milik|kepunyaan|kepada)\s+(?P<party>{A_PARTY})(?!\s+(?:dan|atau|serta)\b)",
    re.IGNORECASE,
)


def own_things(record: CooperationAgreement | Termination) -> Iterator[OwnThing]:
    """Yield each duty of *record*, of what is left to do too, by which a party returns something to itself."""
    names = {
        party.key: f"PIHAK {ordinal(place, 'id').upper()}"
        for place, party in enumerate(record.parties, 1)
    }
    for key, text in _owed(record):
        found = _RETURNS.match(text)
        if found and name_of_party(found["party"].upper()) == names.get(key):
            yield OwnThing(text, names[key])


def _owed(record: CooperationAgreement | Termination) -> Iterator[tuple[str, SourcedText]]:
    """Yield what each party owes by *record*, with the key of the party."""
    if isinstance(record, Termination):
        left = [(str(each.by), each.text.get("id")) for each in record.left_to_do or ()]
    else:
        left = [
            (key, each.text.get("id")) for key, duties in record.duties.items() for each in duties
        ]
    for key, text in left:
        if text is not None:
            yield key, text
