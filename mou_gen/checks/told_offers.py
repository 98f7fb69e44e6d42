"""Which region offered the cooperation, as a text tells, where the offers of the folder are from another."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Set

from mou_gen.checks.case import Case
from mou_gen.checks.text_references import sentence_around
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.party import Party, places_among
from mou_gen.language.facts import FactKind
from mou_gen.language.named_regions import NamedRegion, named_regions
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class ToldOfferer:
    """A party that a text says to have offered."""

    said: Wording
    start: int
    end: int
    offerer: Party
    """The one that did."""


_GOVERNMENT = r"(?:(?:Pemerintah(?:\s+Daerah)?|(?:the\s+)?Government\s+of(?:\s+the)?|the)\s+){0,2}$"
_COOPERATION = (
    r"(?:kerja\s+sama|Kesepakatan\s+Bersama|Nota\s+Kesepahaman|Nota\s+Kesepakatan|cooperation|Joint\s+Agreement)"
    r"(?:\s+(?:ini|tersebut|antardaerah|daerah|itu))?"
)
_OFFERED_BY = expression(
    rf"\b{_COOPERATION}(?:\s+(?:telah|sudah|semula|awalnya|pertama\s+kali|mula-mula|was|has\s+been|had\s+been|is|first|originally))*"
    rf"\s+(?:ditawarkan|diprakarsai|offered|proposed|initiated)\s+(?:oleh|by)\s+{_GOVERNMENT}",
    re.IGNORECASE,
)
_OFFER_OF = expression(
    rf"\b(?:penawaran(?:\s+kerja\s+sama)?(?:\s+(?:dari|oleh))?|(?:letter\s+of\s+offer|offer(?:\s+letter|\s+of\s+cooperation)?)\s+(?:of|from|by))"
    rf"\s+{_GOVERNMENT}",
    re.IGNORECASE,
)
_OFFERS = expression(
    r"(?:'s\s+Government|\s+(?:telah|sudah|semula|awalnya|pertama\s+kali|lebih\s+dahulu|yang|has|had|first|which))*"
    r"\s+(?:menawarkan|memprakarsai|offered|proposed|initiated)\s+(?:the\s+|this\s+)?"
    rf"{_COOPERATION}(?=\s*[.,;]|\s+(?:dengan|melalui|lewat|by|in|through)\s+(?:the\s+|its\s+|a\s+)?(?:surat|letter)\b|\s+(?:pada\s+)?tanggal\b|\s+on\s+\d|\s*$)",
    re.IGNORECASE,
)
_LETTER_OF = expression(rf"\b(?:surat|letter\s+(?:of|from))\s+{_GOVERNMENT}", re.IGNORECASE)
_OFFERING = expression(r"\b(?:\w*[tn]awar\w*|offer\w*)\b", re.IGNORECASE)
_ANOTHER_OFFER = expression(
    r"\b(?:akan|\w*usul\w*|balik|balasan|kembali|jika|apabila|bila|seandainya|belum|tidak|bukan|selain|berikutnya|baru|lain|lanjutan|tambahan|terdahulu|sebelumnya"
    r"|kepada\s+(?:Pemerintah\s+)?(?:Provinsi|Kementerian)|will|would|if|not|another|next|new|further|previous|counter\w*)\b",
    re.IGNORECASE,
)
"""In a sentence on an offer that may be none of those in the folder."""


def wrong_offerers(case: Case) -> Iterator[ToldOfferer]:
    """Yield each party that *case* says to have offered the cooperation, where all offers there are come from another."""
    offers = () if isinstance(case.record, Offer) else case.beside("offer")
    senders = {each.text("from").partition("/")[0] for each in offers}
    parties = case.record.agreement_parties
    offerer = next((each for each in parties if {each.key} == senders), None)
    if offerer is None:
        return
    days = {each.date() for each in offers}
    others = [each for each in parties if each.key != offerer.key]
    codes = {place.code for place in places_among(others)}
    for said in open_texts(case):
        for named in named_regions(said.text) if _OFFERING.search(said.text) else ():
            if named.region.code in codes and _offers(said, named, days):
                yield ToldOfferer(said, named.start, named.end, offerer)


def _offers(said: Wording, named: NamedRegion, days: Set[dt.date | None]) -> bool:
    """Return whether *said* tells that the region *named* offered, or wrote the letter of the day of an offer."""
    before, behind = sentence_around(said.text, named.start)
    if _ANOTHER_OFFER.search(before) or _ANOTHER_OFFER.search(behind):
        return False
    told = (
        _OFFERED_BY.search(before)
        or _OFFER_OF.search(before)
        or _OFFERS.match(behind, named.end - named.start)
    )
    wrote = _LETTER_OF.search(before) and _OFFERING.search(before + behind)
    end = named.start + len(behind)
    return bool(told) or bool(
        wrote
        and any(f.day in days for f in said.facts(FactKind.DATE) if named.end <= f.start < end)
    )
