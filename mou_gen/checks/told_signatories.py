"""Who signs an agreement, as a text tells, and may not sign it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.agreed_terms import COOPERATION, JOINT
from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts, pieces
from mou_gen.kinds.party import places_among
from mou_gen.language.named_regions import named_regions
from mou_gen.startup.expressions import expression

ToldSignatory = tuple[Wording, int, int, bool]
"""A text, where the office stands in it that signs, and whether that is one of the council."""

_SENTENCE = expression(r"[.;:]\s")
_ANY = rf"(?:{JOINT}|{COOPERATION}|PKS|MoU|adendum|addendum)"
_TAIL = r"(?:\s+(?:tentang|mengenai|on)\s+[^.;,]{3,100}?)?(?:\s+(?:ini|itu|tersebut|dimaksud))?,?"
_WILL = r"(?:\s+(?:yang|akan|harus|dapat|wajib|cukup|telah|sudah|perlu|which|that|is|are|was|were|be|been|shall|will|must|may|can|has|have|to))*"
_SIGNED_BY = r"\s+(?:ditandatangani|ditanda\s?tangani|signed)\s+(?:(?:oleh|by)\s+)?(?:the\s+)?"
_COUNCIL = (
    r"(?:(?:(?:Wakil\s+)?Ketua|(?:para\s+)?pimpinan|Sekretaris|anggota|unsur\s+pimpinan|(?:Vice\s+)?(?:Chair(?:man|person|woman)?|Speaker)|leaders?(?:hip)?|Secretary)\s+"
    r"(?:of\s+)?(?:the\s+)?)(?:Komisi\s+\w{1,5}\s+)?(?:DPRD\b|Dewan\s+Perwakilan\s+Rakyat\s+Daerah\b|Regional\s+House\s+of\s+Representatives\b|Regional\s+(?:Legislative\s+)?Council\b)"
)
_OFFICE = (
    r"(?:(?:para\s+)?Kepala\s+(?:Dinas|Pelaksana|Bagian|Biro|Bidang|Sekretariat|Satuan|Perangkat\s+Daerah|Badan\s+(?:Penanggulangan\s+Bencana|Perencanaan|Kesatuan|Pengelola)"
    r"|BPBD|Bappeda|Bakesbangpol)\b|(?:para\s+)?(?:Sekretaris\s+Daerah|Sekda|Asisten|Camat|Inspektur)\b|Wakil\s+(?:Bupati|Wali\s*Kota|Gubernur)\b"
    r"|(?:Vice\s+(?:Regent|Mayor|Governor)|Deputy\s+(?:Regent|Mayor|Governor)|Regional\s+Secretar(?:y|ies))\b"
    r"|Heads?\s+of\s+(?:the\s+)?(?:[A-Z]\w+\s+){0,4}(?:Offices?|Agenc(?:y|ies)|Divisions?|Bureaus?)\b)"
)
_PASSIVE_ANY = expression(
    rf"\b{_ANY}\b{_TAIL}{_WILL}{_SIGNED_BY}(?P<office>{_COUNCIL})", re.IGNORECASE
)
_ACTIVE_ANY = expression(
    rf"(?P<office>{_COUNCIL})(?:\s+(?:Kabupaten|Kota|Provinsi|of)(?:\s+[A-Z]\w+){{1,4}})?{_WILL}"
    rf"\s+(?:menandatangani|signs?)\s+(?:the\s+)?(?:(?:perubahan|perpanjangan|adendum|addendum|naskah)\s+(?:atas\s+)?)?{_ANY}\b",
    re.IGNORECASE,
)
_PASSIVE_JOINT = expression(
    rf"\b(?:{JOINT}|MoU)\b{_TAIL}{_WILL}{_SIGNED_BY}(?P<office>{_OFFICE})", re.IGNORECASE
)
_ACTIVE_JOINT = expression(
    rf"(?P<office>{_OFFICE})(?:\s+(?!(?-i:me\w+|di|agar|bahwa|dan|and)\b|Bupati|Wali|Gubernur|Regent|Mayor|Governor)[\w()]+){{0,9}}?"
    rf"\s+(?:menandatangani|signs?)\s+(?:the\s+)?(?:naskah\s+)?(?:{JOINT}|MoU)\b",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = expression(
    r"\b(?:persetujuan|surat|notula|risalah|berita\s+acara|daftar\s+hadir|laporan|undangan|rencana\s+kerja|lampiran|paraf\w*|diparaf"
    r"|APBD|KUA|PPAS|anggaran|kuasa|dikuasakan|approvals?|letters?|minutes|records?|lists?|reports?|annex\w*|budgets?|powers?|authoris\w+)\b",
    re.IGNORECASE,
)
"""What is signed beside an agreement, or by whom an agreement may be signed."""
_NOT_NOW = expression(
    r"\b(?:tidak|bukan|belum|tanpa|sebelumnya|terdahulu|semula|lama|pertama|draf|konsep|sejak|sebelum|not|never|previous|former|earlier|draft|before)\b",
    re.IGNORECASE,
)


def wrong_signatories(case: Case) -> Iterator[ToldSignatory]:
    """Yield each office that signs an agreement of the regions of *case*, as it says, and may not sign it."""
    parties = case.record.agreement_parties
    places = places_among(parties)
    only_regions = bool(places) and len(places) == len(parties)
    own = {place.code for place in places}
    for said in open_texts(case) if places else ():
        for start, end in pieces(_SENTENCE, said.text):
            for found, of_council in _told(said.text, start, end, only_regions=only_regions):
                sentence = said.text[start:end]
                named = {each.region.code for each in named_regions(sentence)}
                told = _OF_SOMETHING_ELSE.search(sentence) or _NOT_NOW.search(sentence)
                if not told and (not named or named & own):
                    yield said, *found.span("office"), of_council


def _told(
    text: str, start: int, end: int, *, only_regions: bool
) -> Iterator[tuple[re.Match[str], bool]]:
    """Yield the first office that signs what only heads of region sign, and whether it is one of the council."""
    if "tangan" not in text[start:end] and "sign" not in text[start:end]:
        return
    council = _PASSIVE_ANY.search(text, start, end) or _ACTIVE_ANY.search(text, start, end)
    office = _PASSIVE_JOINT.search(text, start, end) or _ACTIVE_JOINT.search(text, start, end)
    if council:
        yield council, True
    elif office and only_regions:
        yield office, False
