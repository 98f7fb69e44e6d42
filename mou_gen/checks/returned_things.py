"""A party that is to return what belongs to itself, or at the end of an agreement to give something to itself.

"Mengembalikan radio milik PIHAK KEDUA" as a duty of PIHAK KEDUA; "penyerahan catatan kepada PIHAK KEDUA", left to do by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.data.values import SourcedText
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.termination import Termination
from mou_gen.language.party_names import A_PARTY, name_of_party, names_of_parties, parties_in
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
    names = names_of_parties(party.key for party in record.parties)
    for key, text in _owed(record):
        found = _RETURNS.match(text)
        if not found or name_of_party(found["party"]) != names.get(key):
            continue
        other = _WAS_GIVEN if found["joint"] == "kepada" else _PLACE
        if not other.search(found["thing"]):
            yield OwnThing(text, names[key])


_GIVES = expression(
    r"^\s*(?i:penyerahan|penyampaian|pengiriman|pemberian|pembayaran|pelunasan|penyetoran|penggantian|pengalihan|pemindahtanganan|menyerahkan|menyampaikan|mengirim(?:kan)?|memberikan|membayar(?:kan)?"
    r"|melunasi|menyetor(?:kan)?|mengganti|mengalihkan)\s+"
    r"(?!(?:tagihan|piutang)\b)(?P<thing>[^.;]{1,160}?)\s(?i:kepada)\s+"
    rf"(?P<parties>{A_PARTY}(?:(?:,\s+|,?\s+(?:dan|serta)\s+){A_PARTY})*)(?!\s+(?:atau|yang|oleh|dari|untuk)\b)"
)
_BY_ANOTHER = expression(rf"\b(?:oleh|dari)\s+{A_PARTY}")


def gifts_to_itself(record: Termination) -> Iterator[OwnThing]:
    """Yield what *record* leaves a party to hand over or to pay, to itself or to itself among others."""
    names = names_of_parties(party.key for party in record.parties)
    left = [(each.text, each.by) for each in record.left_to_do or ()]
    left += [(each.text, each.by) for each in record.left_to_pay or ()]
    for said, by in left:
        text, name = said.get("id"), names.get(str(by))
        found = _GIVES.match(text) if text is not None and name else None
        if text is None or name is None or found is None:
            continue
        given = _WAS_GIVEN.search(found["thing"]) or _BY_ANOTHER.search(found["thing"])
        if name in parties_in(found["parties"]) and not given:
            yield OwnThing(text, name)


def _owed(record: CooperationAgreement | Termination) -> Iterator[tuple[str, SourcedText]]:
    """Yield what each party owes by *record*, to do or to pay, with the key of the party."""
    if isinstance(record, Termination):
        left = [(str(each.by), each.text.get("id")) for each in record.left_to_do or ()]
        left += [(str(each.by), each.text.get("id")) for each in record.left_to_pay or ()]
    else:
        left = [
            (key, each.text.get("id")) for key, duties in record.duties.items() for each in duties
        ]
    for key, text in left:
        if text is not None:
            yield key, text
