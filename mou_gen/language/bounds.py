"""From which figure upwards, or up to which, a text speaks: "lebih dari 10 ton", "vessels of up to 10 tonnes"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_KINDS = (FactKind.NUMBER, FactKind.DURATION, FactKind.MONEY, FactKind.PERCENT)
_THAN = r"\s+dari(?:pada)?"
_MEASURE = {
    "id": r"(?:\s+(?:muatan|beban|berat|bobot|tonase|kapasitas|daya(?:\s+(?:tampung|angkut|muat))?|kecepatan|panjang|lebar|tinggi|ketinggian|kedalaman|luas"
    r"|tebal|volume|usia|umur|jarak|nilai|harga|tarif|biaya|pagu|anggaran|kuota|suhu|kadar|jangka\s+waktu|masa|waktu|jumlah|batas|ambang|angka)){0,2}",
    "en": r"(?:\s+(?:an?|the|its|their)(?:\s+[a-z]+)?\s+(?:load|cargo|weight|tonnage|capacity|speed|length|width|height|depth|area|thickness|volume|age"
    r"|distance|value|price|fare|cost|ceiling|budget|quota|temperature|content|period|time|number|amount|total|sum|limit|threshold|maximum|figure)\s+of)?",
}
"""What of a thing goes beyond a figure: "melebihi muatan 8 ton", "exceed a load of 8 tonnes"."""
_MORE = {
    "id": rf"lebih{_THAN}|lebih\s+(?:tinggi|besar|banyak|lama|berat|panjang|jauh){_THAN}|(?:melebihi|melampaui){_MEASURE['id']}|di\s+atas",
    "en": r"(?:more|greater|higher|larger|bigger|longer|heavier|older)\s+than|above|over|in\s+excess\s+of"
    rf"|exceed(?:s|ed|ing)?{_MEASURE['en']}",
}
_LESS = {
    "id": rf"kurang{_THAN}|lebih\s+(?:rendah|kecil|sedikit|singkat|ringan|pendek|muda|rapat){_THAN}|di\s+bawah",
    "en": r"(?:less|fewer|lower|smaller|shorter|lighter|younger)\s+than|below|under",
}
_MOST = {
    "id": r"paling\s+(?:banyak|besar|tinggi|lama|berat|panjang|jauh)|sebanyak-banyaknya|setinggi-tingginya|selama-lamanya"
    r"|maksimal|maksimum|sampai\s+dengan|hingga",
    "en": r"up\s+to|limited\s+to|at\s+(?:the\s+)?most|a\s+maximum\s+of|maximum",
}
_LEAST = {
    "id": r"paling\s+(?:sedikit|kurang|rendah|kecil|singkat|ringan|pendek)|sekurang-kurangnya|sedikitnya|setidak(?:-tidak)?nya"
    r"|minimal|minimum",
    "en": r"at\s+(?:the\s+)?least|a\s+minimum\s+of|minimum",
}
_DENIES = {
    "id": r"tidak(?!\s+sampai\b)|bukan|tak|tiada|belum|tanpa(?=\s+me)|dilarang|jangan",
    "en": r"(?:have|has|had)\s+yet\s+to|not?|nothing|none|nobody|without(?=\s+[a-z]+ing\b)|never|cannot|unable|incapable|prohibited|forbidden",
}
_NO_CLAUSE = {
    "id": r"(?!(?:berlaku|diperlukan|dihitung|diperhitungkan|termasuk|mencakup|dikenakan|dikenai)\b)(?:(?!(?:apabila|jika|bila|kalau|yang|karena|kecuali|dan|atau)\b)[^\W\d_]+\s+){0,4}?",
    "en": r"(?!(?:appl(?:y|ies)|extend|count(?:ed)?|include|cover|concern|(?:be\s+)?(?:required|needed|necessary))\b)(?:(?!(?:if|when|where|who|which|that|whose|because|unless|and|or)\b)[^\W\d_]+\s+){0,4}?",
}
"""Between a denial and what it denies; a rule that does not apply to "waves of more than 2 metres" is of the higher ones."""
_OF_IT = {
    "id": r"(?:\s+(?:dari|sebesar|sejumlah|senilai|sebanyak|jumlah|batas))?",
    "en": r"(?:\s+(?:of|the|a\s+total\s+of))?",
}


def _sides(language: str) -> re.Pattern[str]:
    """Return the pattern of what stands before a figure, by the side of it that is meant; what is denied comes first."""
    denied = rf"\b(?:{_DENIES[language]})\s+{_NO_CLAUSE[language]}"
    more, less, end = _MORE[language], _LESS[language], rf"{_OF_IT[language]}\s+$"
    return expression(
        rf"(?:(?P<down>{denied}(?:{more}))|(?P<up>{denied}(?:{less}))"
        rf"|\b(?P<above>{more}|{_LEAST[language]})|\b(?P<below>{less}|{_MOST[language]})){end}",
        re.IGNORECASE,
    )


_BEFORE = {language: _sides(language) for language in ("id", "en")}
_STRICT = {
    language: expression(rf"(?:{_MORE[language]}|{_LESS[language]})", re.IGNORECASE)
    for language in ("id", "en")
}
_LOWER = r"(?:rendah|kecil|sedikit|singkat|ringan|pendek|muda|dingin)\b"
_BEHIND = {
    "id": expression(
        rf"(?:\s*°\s?[CF]\b)?(?:\s+[^\W\d_]+){{0,3}}?\s+(?:atau\s+(?:(?P<below>kurang|lebih\s+{_LOWER})|(?P<above>lebih(?!\s+{_LOWER})))(?!\s+dari(?:pada)?\b(?!\s+itu\b))|ke\s+(?:(?P<up>atas)|(?P<down>bawah)))\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?:\s*°\s?[CF]\b)?(?:\s+[^\W\d_]+\s+by\s+\d[\d.,]*)?(?:\s+[^\W\d_]+){0,3}?\s+(?:or|and)\s+(?:(?P<above>more|over|above|older|longer|higher|larger|heavier|wider)|(?P<below>less|fewer|under|below|younger|lower|smaller|shorter|lighter|colder))\b(?!\s+(?:than\b|\d))",
        re.IGNORECASE,
    ),
}
_LASTS = expression(
    r"(?<!for )(?<!of )(?<!aged )(?<!persons )(?<!people )(?<!children )over\s+$", re.I
)
"""Before a period, in the course of which something is done: "paid over six months"."""
IN_ADVANCE = expression(
    r"[^.;,]{0,30}?\b(?:sebelum|sebelumnya|before|beforehand|prior|in\s+advance|ahead)\b",
    re.IGNORECASE,
)
"""Behind a period, of which "paling lama" and "at least" say the same: "paling lama 30 hari sebelum rapat"."""
_MAY_STAY_SO = {
    "id": expression(
        r"(?:tidak|bukan|tak|belum)\s+(?!(?:(?:dapat|bisa)\s+)?(?:lebih|kurang|boleh|akan|wajib|harus|di\s+atas|di\s+bawah|me(?:lebih|lampau)i)\b)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?:unable|incapable)\s|(?<!shall )(?<!may )(?<!must )not\s+(?!(?:more|less|fewer|longer|be|exceed)\b)",
        re.IGNORECASE,
    ),
}
"""Denies a state whose length follows: "yang tidak hadir lebih dari 3 hari" is absent for longer, and no more is denied."""
_CONDITION = expression(
    r"\b(?:yang|apabila|jika|bila|karena|who|that|which|if|where|when)\s+(?:(?:do|does|did|is|are)\s+)?$",
    re.IGNORECASE,
)
"""Before a denial that tells whom or what is meant, and limits nothing: "anggota yang tidak hadir lebih dari 2 rapat"."""
_LASTING = expression(r"\bfor\s+$", re.IGNORECASE)
"""Before a limit of what lasts, also before something else: "a shelter for at most 14 days before the return"."""
_REACH = 80


@value_class
class Bound:
    """A figure that is a limit."""

    fact: Fact
    is_upward: bool
    """Whether what is meant is above it: "more than", "at least"."""
    text: str
    """As it is written, with its figure."""
    start: int
    end: int
    in_advance: bool = False
    """Whether it is a period before something, of which the longest and the shortest are told alike."""
    is_lasting: bool = False
    """Whether it surely is how long something lasts."""
    is_strict: bool = False
    """Whether the figure itself is not meant: "less than", "more than"."""


def bounds(text: str, language: str, facts: Iterable[Fact]) -> Iterator[Bound]:
    """Yield those of the sure *facts* of *text* that are limits."""
    for fact in facts:
        if fact.kind not in _KINDS or not fact.sure:
            continue
        reach = max(0, fact.start - _REACH)
        before = text[reach : fact.start]
        found = _BEFORE[language].search(before)
        is_length = fact.kind is FactKind.DURATION
        if (
            found
            and (is_length or _CONDITION.search(before, 0, found.start()))
            and _may_be_either(found, before, language)
        ):
            continue
        if found and not (is_length and _LASTS.search(before)):
            strict = found.lastgroup in ("above", "below") and _STRICT[language].match(
                text, reach + found.start()
            )
            bound = _bound(fact, found, text, reach + found.start(), fact.end)
            yield replace(bound, is_strict=True) if strict else bound
        elif behind := _BEHIND[language].match(text, fact.end):
            yield _bound(fact, behind, text, fact.start, behind.end())


def _may_be_either(found: re.Match[str], before: str, language: str) -> bool:
    """Return whether a denial *before* a figure may be of what lasts so long or happens so often, or of its length or number."""
    return found.lastgroup in ("up", "down") and bool(
        _MAY_STAY_SO[language].match(before, found.start())
    )


def _bound(fact: Fact, found: re.Match[str], text: str, start: int, end: int) -> Bound:
    return Bound(
        fact,
        found.lastgroup in ("up", "above"),
        text[start:end],
        start,
        end,
        bool(IN_ADVANCE.match(text, fact.end)),
        bool(_LASTING.search(text[max(0, start - _REACH) : start])),
    )
