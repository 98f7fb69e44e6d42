"""What is measured has a unit of its kind: a length in metres, an area in square metres, power in kilowatts.

A road "12 hectares long" or a tank of "200 square metres" leaves open how much was promised: the figure or the unit is
that of something else. The rule reads the figure behind what it measures, and the unit behind the figure. Units that it
does not know, and measures that are usual in more than one kind (a volume of waste in tonnes), are left alone.

Passes: `sepanjang 12 (dua belas) kilometer`; `volume 200 (dua ratus) meter kubik`; `volume sampah 20 ton`; `setinggi 5 lantai`.
Fails:  `sepanjang 12 (dua belas) hektare`; `volume 200 (dua ratus) meter persegi`; `daya terpasang 50 kWh`; `a length of 12
        (twelve) hectares`; `seluas 3 (tiga) kilometer`.
Source: house rule; the International System of Units.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.errors import Level, Problem
from mou_gen.language.facts import FactKind, facts
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "units"
LEVEL = Level.WARNING
SOURCE = "house rule"
SURE = True
ATURAN = """Yang diukur memakai satuan jenisnya: panjang dalam meter, luas dalam meter persegi, daya dalam kilowatt.

Jalan "sepanjang 12 hektare" atau tangki dengan volume "200 meter persegi" tidak menyatakan seberapa banyak yang
dijanjikan: angka atau satuannya milik hal lain. Aturan ini membaca angka di belakang yang diukur dan satuan di belakang
angka itu. Satuan yang tidak dikenal dibiarkan, begitu pula ukuran yang lazim dinyatakan dengan lebih dari satu jenis
satuan (volume sampah dalam ton).

Lulus:  `sepanjang 12 (dua belas) kilometer`; `volume 200 (dua ratus) meter kubik`; `volume sampah 20 ton`; `setinggi 5 lantai`.
Gagal:  `sepanjang 12 (dua belas) hektare`; `volume 200 (dua ratus) meter persegi`; `daya terpasang 50 kWh`; `a length of 12
        (twelve) hectares`; `seluas 3 (tiga) kilometer`.
Sumber: tidak ada; Sistem Internasional Satuan.
"""

_SQUARE = r"(?:\s*(?:persegi|²|2\b)|(?<=m)2\b)"
_CUBIC = r"(?:\s*(?:kubik|³|3\b)|(?<=m)3\b)"
_METRES = r"(?:(?:kilo|senti|mili)?meter|(?:kilo|centi|milli)?met(?:re|er)s?|km|cm|mm|m)"
_UNIT = expression(
    rf"\s*(?:(?P<area>(?:square\s+{_METRES}|{_METRES}{_SQUARE}|hekt(?:are|ar)|hectares?|ha)\b|{_METRES}²)"
    rf"|(?P<volume>(?:cubic\s+{_METRES}|{_METRES}{_CUBIC}|lit(?:er|re)s?)\b|{_METRES}³)"
    rf"|(?P<length>{_METRES}\b(?!\s*(?:persegi|kubik|per\b|/|[²³])))"
    r"|(?P<weight>(?:kilogram|gram|ton|kuintal|kg|kilograms?|grams?|tonnes?|tons?)\b(?!\s*(?:per\b|/)))"
    r"|(?P<energy>(?:kilowatt-?\s?jam|megawatt-?\s?jam|kWh|MWh|kilowatt[-\s]hours?)\b)"
    r"|(?P<power>(?:kilowatt|megawatt|watt|kW|MW|kilowatts?|watts?)\b(?!\s*(?:per\b|/))))",
)
_LIMIT = r"(?:(?:paling\s+\w+|sekurang-kurangnya|minimal|maksimal|lebih\s+kurang|kurang\s+lebih|sekitar|sebesar|adalah|at\s+(?:least|most)|about|up\s+to)\s+)*"
_MEASURED = {
    "id": expression(
        rf"\b(?:(?P<length>sepanjang|setinggi|selebar|sedalam|sejauh|setebal|(?:panjang|lebar|kedalaman|ketebalan)(?:\s+(?:jalan|saluran|jembatan|tanggul|pipa))?)"
        rf"|(?P<area>seluas|luas(?:\s+(?:lahan|tanah|bangunan))?)|(?P<volume>volume(?:\s+(?:tangki|bak|kolam|tampung\w*))?)"
        rf"|(?P<weight>seberat|berat(?:\s+(?:bersih|kotor))?)|(?P<power>daya\s+(?:listrik|terpasang)|kapasitas\s+daya(?:\s+terpasang)?))\s+{_LIMIT}$",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"\b(?:(?P<length>length|width|height|depth|thickness)|(?P<area>area)|(?P<volume>volume)|(?P<weight>weight)|(?P<power>(?:installed|electric(?:al)?)\s+(?:power\s+)?capacity|power))"
        rf"\s+of\s+{_LIMIT}$",
        re.IGNORECASE,
    ),
}
_ALSO = {"volume": frozenset(("weight",)), "power": frozenset[str]()}
"""Other units in which a thing is usually measured too: waste in tonnes."""
_REACH = 80


def check(case: Case) -> Iterator[Problem]:
    """Yield each figure of *case* whose unit is of another kind than what it measures."""
    for said in open_texts(case):
        for stretch in said.stretches if said.language in _MEASURED else ():
            if stretch.value:
                yield from _in_a_text(said, stretch.text, stretch.start)


def _in_a_text(said: Wording, text: str, start: int) -> Iterator[Problem]:
    for fact in facts(text, said.language):
        if fact.kind is not FactKind.NUMBER:
            continue
        measured = _MEASURED[said.language].search(text, max(0, fact.start - _REACH), fact.start)
        unit = _UNIT.match(text, fact.end) if measured else None
        if not measured or not unit:
            continue
        thing, kind = str(measured.lastgroup), str(unit.lastgroup)
        if kind != thing and kind not in _ALSO.get(thing, ()):
            message = _(
                "{text}: {unit} does not measure this",
                text=said.quoted(text[measured.start() : unit.end()]),
                unit=said.quoted(unit[0].strip()),
            )
            hint = _("correct the unit, or say what is measured")
            place = said.place(start + measured.start(), start + unit.end())
            yield Problem(place, message, hint, ID, LEVEL)
