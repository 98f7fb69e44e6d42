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
    r"^\s*(?i:mengembalikan|pengembalian)\s+(?!(?:kondisi|keadaan|fungsi|bentuk|nama\s+baik)\b)(?:(?:seluruh|semua|kembali)\s+)?"
    r"(?P<thing>[^.;,()]{1,60}?(?:\([^()]{1,60}\)[^.;,()]{1,60}?)?)"
    rf"\s(?P<joint>milik|kepunyaan|kepada)\s+(?P<party>{A_PARTY})(?!\s+(?:dan|atau|serta)\b)"
)
_WAS_GIVEN = expression(
    r"\b(?:di\w{3,}kan|diberi|dibayar|dikirim|dititip|dijual|tersalur(?:kan)?)(?:\s+(?:oleh|dari|secara|di\s+muka)\b[^.;,]{0,40})?\s*$",
    re.IGNORECASE,
)
"""Before the party to which the thing was given, not the one that gets it back: "uang muka yang dibayarkan kepada PIHAK KEDUA"."""
_PLACE = expression(
    r"\b(?:di|ke|dari|pada|dalam|dekat|melalui)\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\s*$", re.IGNORECASE
)
"""Before the owner of a place, not of the thing: "radio dari posko milik PIHAK KEDUA"."""


def own_things(record: CooperationAgreement | Termination) -> Iterator[OwnThing]:
    """Yield each duty of *record*, of what is left to do too, by which a party returns something to itself."""
    names = {
        party.key: f"PIHAK {ordinal(place, 'id').upper()}"
        for place, party in enumerate(record.parties, 1)
    }
    for key, text in _owed(record):
        found = _RETURNS.match(text)
        if not found or name_of_party(found["party"]) != names.get(key):
            continue
        other = _WAS_GIVEN if found["joint"] == "kepada" else _PLACE
        if not other.search(found["thing"]):
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
