"""Who pays what a dispute was about: not the party that claims it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.data.values import SourcedText
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.language.party_names import A_PARTY, name_of_party, names_of_parties
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class MistakenPayer:
    """A sentence of a settlement by which a party pays that cannot be meant."""

    text: SourcedText
    payer: str
    """What the agreement calls it: "PIHAK KESATU"."""
    creditor: str


_CLAIMS = expression(
    rf"(?P<party>{A_PARTY})\s+(?:(?:telah|sudah|tetap|kembali|masih)\s+)*(?:menagih|menuntut|mengeklaim|mengklaim)\b",
)
_CLAIMED_BY = expression(
    rf"\b(?i:tagihan|klaim|tuntutan)\b[^.;]{{0,80}}?\b(?:dari|oleh)\s+(?P<party>{A_PARTY})\b"
)
_OWES = expression(
    rf"(?P<party>{A_PARTY})\s+(?:(?:hanya|cuma|baru|masih|tetap)\s+)*(?:mengakui|mencatat|menghitung|bersedia|menolak|keberatan|menyatakan|berpendapat|berkeberatan)\b"
    rf"|\b(?:menurut|kepada)\s+(?:(?:catatan|perhitungan|hitungan|data)\s+)?(?P<other>{A_PARTY})\b"
)
"""Names the party against which something is claimed, by what it holds against it."""
_PAYS = expression(
    rf"(?:^|[;:]\s+|,\s+(?:dan|sedangkan)\s+)\s*(?P<party>{A_PARTY})\s+(?:(?:akan|wajib|tetap|hanya|bersedia|segera)\s+)*"
    rf"(?:membayar|melunasi)\s+(?P<what>(?:[^.;]|[.;](?=\d))*)",
)
_BACK = expression(
    r"\b(?:kembali|kelebihan|\w*kembalikan|pengembalian|selisih\s+lebih|kepada\s+penyedia)\b", re.I
)
_OTHER_DUES = expression(r"\s*(?P<due>[^\W\d_]{4,})\b")
"""The word with which begins what is paid, where it is no figure."""


def mistaken_payers(record: Deliberation) -> Iterator[MistakenPayer]:
    """Yield each sentence of the settlement of *record* by which the party that claims a payment pays it, or one of three that has no part in the dispute."""
    names = names_of_parties(party.key for party in record.base.parties)
    called = {party.full_name: names[party.key] for party in record.base.parties}
    dispute = " ".join(_numbered(text, called) for text in record.dispute or ())
    creditors = _parties(_CLAIMS, dispute) | _parties(_CLAIMED_BY, dispute)
    if len(creditors) != 1:
        return
    (creditor,) = creditors
    debtors = _parties(_OWES, dispute) - creditors
    for text in record.settlement or ():
        for found in _PAYS.finditer(_numbered(text, called)):
            payer = name_of_party(found["party"])
            is_strange = bool(debtors) and payer not in debtors
            if (payer == creditor or is_strange) and _is_claimed(found["what"], dispute):
                yield MistakenPayer(text, payer, creditor)


def _numbered(text: str, called: dict[str, str]) -> str:
    """Return *text* with the parties by their numbers instead of their names."""
    for name in sorted(called, key=len, reverse=True):  # "Provinsi Papua Barat" first
        text = text.replace(name, called[name])
    return text


def _parties(pattern: re.Pattern[str], text: str) -> set[str]:
    return {
        name_of_party(party)
        for found in pattern.finditer(text)
        for party in found.groupdict().values()
        if party
    }


def _is_claimed(what: str, dispute: str) -> bool:
    """Return whether *what* is paid may be what the *dispute* is about, and is not given back."""
    due = _OTHER_DUES.match(what)
    if _BACK.search(what):
        return False
    return due is None or due["due"].casefold() in dispute.casefold()
