"""When something is done so often: "4 (empat) kunjungan dalam 6 (enam) bulan, yaitu pada minggu pertama, bulan ketiga, dan bulan keenam".

Each time is told by its place in an order of days, weeks, months or stages. The number of times is the only one of the
sentence before the list that can announce them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from mou_gen.calculations.lists import Announced
from mou_gen.language.facts import FactKind, facts
from mou_gen.language.ordinals import ordinal_words
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression

_MOST = 31
_PLACE = {
    "id": rf"(?:ke-?\d{{1,2}}|{ordinal_words('id', last=_MOST)}|terakhir)(?![\w-])",
    "en": rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{ordinal_words('en', last=_MOST)}|last)(?![\w-])",
}
_UNIT = {
    "id": r"(?:hari|malam|minggu|pekan|bulan|triwulan|semester|tahun|tahap|termin|jam)",
    "en": r"(?:days?|nights?|weeks?|months?|quarters?|semesters?|years?|stages?|hours?)",
}
_TURN = {
    "id": rf"(?:(?:pada|dalam)\s+)?(?:{_UNIT['id']}\s+)?{_PLACE['id']}",
    "en": rf"(?:(?:in|on|at|during)\s+)?(?:the\s+)?{_PLACE['en']}(?:\s+{_UNIT['en']})?",
}
_FIRST = {
    "id": rf"(?:(?:pada|dalam)\s+)?{_UNIT['id']}\s+{_PLACE['id']}",
    "en": rf"(?:(?:in|on|at|during)\s+)?the\s+{_PLACE['en']}(?:\s+{_UNIT['en']})?",
}
_NAMELY = {"id": r"(?:yaitu|yakni|ialah)", "en": r"(?:namely|that\s+is|i\.e\.)"}
_AND = {"id": r"(?:dan|serta)", "en": r"and"}
_GOES_ON = {"id": r"(?:sampai|hingga|dan|serta|atau|s\.d\.)", "en": r"(?:to|until|through|and|or)"}
_LISTED: Mapping[str, re.Pattern[str]] = {
    tag: expression(
        rf",?\s+{_NAMELY[tag]}\s*:?\s+(?P<turns>(?>{_FIRST[tag]}(?:,\s+{_TURN[tag]})*,?\s+{_AND[tag]}\s+{_TURN[tag]}))"
        rf"(?!\s*,?\s+{_GOES_ON[tag]}\b|,\s+{_TURN[tag]})",
        re.IGNORECASE,
    )
    for tag in ("id", "en")
}
_EACH: Mapping[str, re.Pattern[str]] = {
    tag: expression(place, re.IGNORECASE) for tag, place in _PLACE.items()
}
_ACTS = {
    "id": r"kali|kunjungan|rapat|pertemuan|pelatihan|evaluasi|penilaian|pemeriksaan|pemantauan|pembayaran|penyaluran|tahap(?:an)?|termin|angsuran|cicilan|sesi|kegiatan"
    r"|pengiriman|penyerahan|pengambilan|pengujian|uji|laporan|patroli|penyuluhan|putaran|gladi|simulasi|inspeksi|audit|survei|panen|kontrol|dosis|suntikan",
    "en": r"times|visits|meetings|trainings|courses|evaluations|assessments|checks|check-ups|examinations|payments|stages|instalments|sessions|activities|deliveries"
    r"|tests|samplings|reports|patrols|rounds|drills|simulations|inspections|audits|surveys|harvests|doses|injections",
}
"""What is done so often; what has a number besides may have any number at each time."""
_COUNT: Mapping[str, re.Pattern[str]] = {
    tag: expression(
        rf"(?<!\S)(?P<often>\S+(?:\s+\([^()]{{1,40}}\))?)\s+(?:{acts})\b", re.IGNORECASE
    )
    for tag, acts in _ACTS.items()
}
_OPEN = expression(
    r"\b(?:antara\s+lain|misalnya|masing-masing|salah\s+satu|dari|paling|sekurang\S*|minim(?:al|um)|among|respectively|each|one\s+of|of\s+which|at\s+least|up\s+to"
    r"|for\s+example)\b",
    re.IGNORECASE,
)
"""In a sentence that may not list every time, or lists the times of several."""
_FEWEST, _OFTENEST = 2, 12


def listed_turns(text: str, language: str) -> Iterator[Announced]:
    """Yield each list of times in *text*, with how many the sentence before it announces."""
    for start, sentence in sentences_of(text):
        listed = _LISTED[language].search(sentence)
        before = sentence[: listed.start()] if listed else ""
        found = _counts(before, language) if listed and not _OPEN.search(before) else []
        if listed and len(found) == 1:
            ((many, begin),) = found
            turns = len(_EACH[language].findall(listed["turns"]))
            if _are_of_several(before, language, many, turns):
                continue
            words = sentence[begin : listed.end()]
            yield Announced(many, turns, turns, words, start + begin, start + listed.end())


def _counts(before: str, language: str) -> list[tuple[int, int]]:
    """Return how many times the beginning of a sentence may announce, each with where it stands."""
    found = [
        (Decimal(fact.value), each.start())
        for each in _COUNT[language].finditer(before)
        for fact in facts(each["often"], language)
        if fact.kind is FactKind.NUMBER and not fact.is_place
    ]
    return [(int(many), begin) for many, begin in found if _FEWEST <= many <= _OFTENEST]


def _are_of_several(before: str, language: str, many: int, turns: int) -> bool:
    """Return whether so *many* are done in so many *turns*, several at each: four visits to two villages in the first and the third week."""
    numbers = (each for each in facts(before, language) if each.kind is FactKind.NUMBER)
    return any(Decimal(each.value) * turns == many for each in numbers)
