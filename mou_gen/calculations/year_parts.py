"""A semester or quarter with the months that it is said to be: "Semester II, yaitu Juli sampai dengan Desember"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.days import MONTHS
from mou_gen.startup.expressions import expression

_WHICH = {
    **dict.fromkeys(("i", "1", "pertama", "first"), 1),
    **dict.fromkeys(("ii", "2", "kedua", "second"), 2),
    **dict.fromkeys(("iii", "3", "ketiga", "third"), 3),
    **dict.fromkeys(("iv", "4", "keempat", "fourth"), 4),
}
_HALF, _QUARTER = 6, 3
_QUARTERS = frozenset(("triwulan", "kuartal", "quarter"))
_NUMBERS = r"I{1,3}|IV|[1-4]"


_TO = {
    "id": r"(?:sampai(?:\s+dengan)?|hingga|s\.d\.)(?:\s+bulan)?",
    "en": r"(?:to|until|through)",
}
_MONTHS = {
    language: rf"\b(?P<months>(?P<first>{'|'.join(names)})(?:(?:\s+\d{{4}})?\s+{_TO[language]}|(?:,\s*(?:{'|'.join(names)})){{0,10}},?\s+(?:dan|and))\s+(?P<last>{'|'.join(names)}))\b"
    for language, names in MONTHS.items()
}
_PART = {
    "id": expression(
        rf"\b(?P<part>semester|triwulan|kuartal)\s+(?P<which>(?P<number>{_NUMBERS})|pertama|kedua|ketiga|keempat)\b(?P<between>[^.;]{{0,60}}?)"
        rf"{_MONTHS['id']}",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"\b(?:(?P<unit>semester|quarter)\s+(?P<number>{_NUMBERS})|(?P<which>first|second|third|fourth)\s+(?P<part>semester|half[\s-]year|half|quarter))\b"
        rf"(?P<between>[^.;]{{0,60}}?){_MONTHS['en']}",
        re.IGNORECASE,
    ),
}
_YEAR = r"(?P<year>\s*,?\s*(?:(?:of|in|tahun)\s+)?(?:anggaran\s+)?\d{4})?"
_IS = expression(
    rf"{_YEAR}\s*(?:\(\s*|,?\s*\(?(?:yaitu|yakni|ialah|adalah|that\s+is|i\.e\.|namely|which\s+is)\s*,?\s*)"
    r"(?:(?:dari|sejak|mulai|bulan|from|the|months?|of)\s+)*",
    re.IGNORECASE,
)
"""From a part of a year to the months that it is."""
_WHOLE = expression(
    r"\b(?:laporan|periode|sepanjang|rekapitulasi|realisasi|report\s+(?:on|for|of)(?:\s+the)?|period(?:\s+of(?:\s+the)?)?|throughout(?:\s+the)?)\s+$",
    re.IGNORECASE,
)
"""Before a part of a year that is meant as a whole."""
_COUNTED_OTHERWISE = expression(
    r"\b(?:\w*ajaran|pelajaran|akademik|perkuliahan|kuliah|maha\w*|siswa|tahun\s+ke\w+|tahun\s+pertama|academic|school|students?"
    r"|university|(?:first|second|third)\s+year)\b",
    re.IGNORECASE,
)
"""Said of a semester of a school, or of one counted from another day than the first of January."""
_OF_ANOTHER = expression(
    r"\s+(?:(?:pelaksanaan|kerja\s+sama|perjanjian|kontrak|proyek|program|kegiatan)\b"
    r"|of\s+(?!(?:(?:the|each|every|this|that)\s+)?(?:[a-z]+\s+)?(?:year|\d{4})\b))",
    re.IGNORECASE,
)
"""Behind a part of something else than a year: "the second half of the project"."""
_REACH = 40


def wrong_months(text: str, language: str) -> Iterator[tuple[str, int, int, bool]]:
    """Yield the months of *text* that a semester or quarter does not have, with their place and whether they are the other semester."""
    for found in _PART[language].finditer(text):
        words = {name: said.casefold() for name, said in found.groupdict().items() if said}
        which = _WHICH[words.get("which") or words["number"]]
        length = _QUARTER if _QUARTERS & {words.get("part"), words.get("unit")} else _HALF
        begin = max(0, found.start() - _REACH)
        if which * length > 12 or _OF_ANOTHER.match(found["between"]):
            continue
        if _COUNTED_OTHERWISE.search(text, begin, found.start("months")):
            continue
        own = (length * (which - 1) + 1, length * which)
        first, last = (MONTHS[language][words[end]] for end in ("first", "last"))
        is_other = length == _HALF and (first, last) in ((1, 6), (7, 12)) and first != own[0]
        told = _IS.fullmatch(found["between"])
        is_sure = told is not None and ("number" in words or bool(told["year"]))
        is_beyond = not own[0] <= first <= last <= own[1]
        is_whole = _WHOLE.search(text, begin, found.start()) is not None
        if is_other or (is_sure and (first, last) != own and (is_beyond or is_whole)):
            yield found["months"], *found.span("months"), is_other
