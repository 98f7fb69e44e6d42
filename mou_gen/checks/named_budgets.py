"""Budgets that a text names: whose they are, and of which fiscal year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.parts import PARTY_NAMES, party_names
from mou_gen.checks.wording import any_of
from mou_gen.startup.expressions import expression

_REGIONS_ID = (
    r"(?:(?:masing-masing|setiap|tiap|tiap-tiap|kedua|ketiga)\s+(?:daerah|kabupaten|kota|provinsi|pemerintah\s+daerah)\b"
    r"|(?:Pemerintah\s+)?(?:Daerah\s+)?(?:Kabupaten|Kota|Provinsi)\s+[A-Z])"
)
_REGIONS_EN = (
    r"of\s+(?:(?:each|either|both|all|the\s+respective)\s+(?:region|regenc|cit|provinc)\w*"
    r"|(?:the\s+Government\s+of\s+)?(?:[A-Z][\w'-]*\s+){1,4}(?:Regency|City|Province)\b)"
)
_STATE_OF_A_REGION = expression(
    rf"\b(?:(?:APBN|[Aa]nggaran\s+[Pp]endapatan\s+dan\s+[Bb]elanja\s+[Nn]egara)(?:\s*\(APBN\))?\s+{_REGIONS_ID}"
    rf"|State\s+(?:Revenue\s+and\s+Expenditure\s+)?Budgets?(?:\s*\(APBN\))?\s+{_REGIONS_EN})"
)
_REGIONAL_OF_THE_STATE = expression(
    r"\b(?:(?:APBD|[Aa]nggaran\s+[Pp]endapatan\s+dan\s+[Bb]elanja\s+[Dd]aerah)(?:\s*\(APBD\))?\s+"
    r"(?:Kementerian|Pemerintah\s+Pusat|Kepolisian|Kejaksaan|Kantor\s+Wilayah|Kantor\s+Imigrasi|BP3MI)\b"
    r"|Regional\s+(?:Revenue\s+and\s+Expenditure\s+)?Budgets?(?:\s*\(APBD\))?\s+of\s+the\s+(?:[A-Z]\w*\s+){0,4}(?:Ministry|Police|Prosecut\w+)\b)"
)
_ONE_OF_TWO = expression(r"(?:\b(?:dan|atau|serta|and|or)\s+|[/,]\s*)(?:the\s+)?$", re.IGNORECASE)
"""Before a budget that stands beside another: "APBD dan/atau APBN masing-masing daerah" leaves open whose is which."""
_SOURCE_ID = (
    r"\bsumber(?:-sumber)?(?:\s+(?:lain(?:nya)?|dana|pendanaan|biaya|pembiayaan|anggaran|keuangan|pendapatan|penerimaan)"
    r"(?:\s+[^\W\d_]+){0,3}?)?"
)
_SOURCE_EN = (
    r"\bsources?\b(?!\s+of\s+(?!(?:the\s+|public\s+)?(?:fund|financ|revenue|income|money|budget)))"
)
"""Of funds, or of what is not said: there are sources of law that bind."""
_TIED_SOURCES = expression(
    rf"{_SOURCE_ID}\s+yang\s+(?P<id>sah\s+(?:dan|serta)\s+mengikat)\b"
    r"|\b(?P<en>(?:lawful|legitimate|legal|valid)\s+and\s+binding)\s+"
    rf"(?:(?:other|additional|funding|financial|financing|budgetary|revenue)\s+){{0,2}}{_SOURCE_EN}"
    rf"|{_SOURCE_EN}[^.;]{{0,40}}?\b(?P<after>(?:lawful|legitimate|legal|valid)\s+and\s+binding)\b",
    re.IGNORECASE,
)


def tied_sources(text: str) -> Iterator[tuple[int, int]]:
    """Yield where *text* says of other sources of funds that they bind: "sumber lain yang sah dan mengikat"."""
    for found in _TIED_SOURCES.finditer(text):
        yield found.span(str(found.lastgroup))


def budgets_of_others(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where *text* names the budget of the State as that of a region, or the other way round; and whether it is the first."""
    for is_state, named in ((True, _STATE_OF_A_REGION), (False, _REGIONAL_OF_THE_STATE)):
        for found in named.finditer(text):
            if not _ONE_OF_TWO.search(text, max(0, found.start() - 20), found.start()):
                yield *found.span(), is_state


_REGIONAL = r"(?:APBD|Anggaran\s+Pendapatan\s+dan\s+Belanja\s+Daerah|Regional\s+(?:Revenue\s+and\s+Expenditure\s+)?Budgets?)(?:\s*\(APBD\))?"
_STATE = r"(?:APBN|Anggaran\s+Pendapatan\s+dan\s+Belanja\s+Negara|State\s+(?:Revenue\s+and\s+Expenditure\s+)?Budgets?)(?:\s*\(APBN\))?"
_WHOSE = expression(
    rf"\b(?:(?P<state>{_STATE})|{_REGIONAL})\s+(?:dari\s+|milik\s+|of\s+)?(?:the\s+)?"
    rf"(?:(?:{any_of(PARTY_NAMES)})(?:\s*,\s*|,?\s+(?:dan|serta|atau|and|or)\s+)(?:the\s+)?){{0,8}}$",
    re.IGNORECASE,
)
"""Before a party, and those named with it, to whom a budget is said to belong."""
_ITS = expression(rf"'s\s+(?:own\s+)?(?:(?P<state>{_STATE})|{_REGIONAL})", re.IGNORECASE)
_LONGEST = 250


def budgets_of_parties(text: str) -> Iterator[tuple[int, int, int, bool]]:
    """Yield where *text* names a party whose a budget is said to be, which party that is, and whether it is the budget of the State."""
    for name in party_names(text):
        start, end = name.span()
        before = text[max(0, start - _LONGEST) : start]
        whose = _WHOSE.search(before)
        if whose and whose["state"] and _ONE_OF_TWO.search(before, 0, whose.start()):
            continue
        if found := whose or _ITS.match(text, end):
            yield start, end, PARTY_NAMES[" ".join(name[0].split())], bool(found["state"])


FISCAL_YEAR = expression(
    r"\b(?:tahun\s+anggaran|TA\.?|fiscal\s+year|budget\s+year)\s+(?P<year>20\d\d)\b(?!\s*[-–/])",
    re.IGNORECASE,
)
_PAID_BEFORE = expression(
    r"\b(?:kegiatan|pelatihan|gladi|rapat|pertemuan|lokakarya|sosialisasi|pemulangan|pengadaan|evaluasi|pendampingan|survei|pemeliharaan)"
    r"\b[^.;,\d]{0,60}\b(?:tahun|bulan\s+\w+)\s+(?P<year>20\d\d)\s+(?:akan\s+|dapat\s+)?(?:dibiayai|dibebankan|didanai|ditanggung)\b"
    r"[^.;,\d]{0,80}\btahun\s+anggaran\s+(?P<budget>20\d\d)\b",
    re.IGNORECASE,
)
"""What is done in one year and paid from the budget of another."""
_IN_ARREARS = expression(
    r"\b(?:kurang|kekurangan|utang|sisa|tunggakan|pelunasan|uang\s+muka)\b", re.IGNORECASE
)


def earlier_budgets(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield where *text* charges what is done in a year to the budget of an earlier one, and the year in which it is done."""
    for found in _PAID_BEFORE.finditer(text):
        year = int(found["year"])
        if int(found["budget"]) < year and not _IN_ARREARS.search(found[0]):
            yield *found.span("budget"), year
