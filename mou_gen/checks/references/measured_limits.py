"""Which part of an article sets the bounds of what is measured, where the part that is referred to does not.

"Kelembapan berada di luar batas sebagaimana dimaksud pada ayat (1) huruf c", which is on guards, beside letter b with its percentages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from mou_gen.startup.expressions import expression

_QUANTITIES = (
    (r"kelemba[bp]an", r"\w*lemba[bp]\w*|\d+\s*%|persen|RH"),
    (r"suhu|temperatur", r"\w*suhu\w*|\w*temperatur|\d+\s*°\s*C?|derajat|celsius|dingin|beku"),
    (r"kecepatan", r"kecepatan\w*|cepat|laju|jam|knot"),
    (r"kebisingan", r"\w*bising\w*|desibel|dB|suara"),
    (
        r"berat|bobot|beban|tonase",
        r"\w*berat|\w*bobot|\w*beban|\w*muat\w*|gram|kilogram|kg|ton|kuintal|tonase",
    ),
    (
        r"tinggi|ketinggian|panjang|lebar|kedalaman|diameter|jarak",
        r"(?:se|ke|ber)tinggi\w*|(?<!paling )tinggi|\w*panjang|\w*lebar|(?:se|ke)dalam\w*|\w*diameter|\w*jarak|\w*meter|cm|mm|km|mil|hektare|\w*ukur\w*",
    ),
    (r"curah\s+hujan", r"\w*hujan|milimeter|mm"),
    (r"debit", r"debit|liter|kubik"),
    (r"umur|usia", r"\w*umur|\w*usia|tahun|bulan|lahir|kelahiran|tua|muda|dewasa|anak|lansia"),
    (r"kadar", r"\w*kadar|\d+\s*%|persen|gram|miligram|mg|ppm|liter|kandungan|mengandung"),
)
_NAMES = "|".join(name for name, _signs in _QUANTITIES)
_BEYOND = expression(
    rf"\b(?P<what>(?:{_NAMES})\b(?:\s+[^\W\d_]+){{0,6}}?)\s+"
    r"(?:di\s+(?:luar|bawah|atas)|melampaui|melebihi|melewati|menyimpang\s+dari|kurang\s+dari|lebih\s+(?:dari|tinggi|rendah)(?:\s+dari(?:pada)?)?)\s+"
    r"(?:ambang|batas|kisaran|rentang|nilai|angka)(?:\s+[^\W\d_]+){0,2}?\s+(?:(?:yang\s+)?(?:sebagaimana\s+)?dimaksud\s+(?:pada|dalam)|menurut)\s+$",
    re.IGNORECASE,
)
"""Before a reference, what is measured and is beyond the bounds."""
_BOUNDS = tuple(
    (
        expression(rf"\b(?:{name})\b", re.IGNORECASE),
        expression(rf"(?<!\w)(?:{signs}|lampiran|ayat|pasal)(?!\w)", re.IGNORECASE),
    )
    for name, signs in _QUANTITIES
)
"""What is measured, and by which words or units a part of an article may bound it."""
_A_FIGURE = expression(r"\d")


def parts_that_bound(before: str, cited: str, others: Mapping[str, str]) -> tuple[str, ...]:
    """Return the sign of the one of *others* that must be meant by a reference, or nothing.

    What stands *before* the reference measures something; what is *cited* sets no bounds to that, and one of the *others* does.
    """
    found = _BEYOND.search(before)
    bounds = [bound for name, bound in _BOUNDS if found and name.search(found["what"])]
    if len(bounds) != 1 or bounds[0].search(cited):
        return ()
    (bound,) = bounds
    fitting = [
        sign for sign, text in others.items() if _A_FIGURE.search(text) and bound.search(text)
    ]
    return tuple(fitting) if len(fitting) == 1 else ()
