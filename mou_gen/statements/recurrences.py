"""How often something is held, by what it is called: "gladi bersama ... 1 (satu) kali dalam 1 (satu) tahun".

Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class Recurrence:
    """How often something is held."""

    often: Fact
    thing: tuple[Sense, ...]
    sentence: str

    def is_of(self, other: Recurrence) -> bool:
        """Return whether *other* tells of the same thing, by all its words."""
        words = [in_common([*each], [*each]) for each in (self.thing, other.thing)]
        return words[0] == words[1] == in_common([*self.thing], [*other.thing]) > 0


_HELD = r"(?:di(?:selenggarakan|laksanakan|adakan|gelar|lakukan|jadwalkan)|berlangsung|(?P<act>di(?:sampaikan|kirim(?:kan)?|perbarui|mutakhirkan|evaluasi|periksa)))"
_IS_HELD = expression(
    rf"^\s*(?:bahwa\s+)?(?:(?:pelaksanaan|penyelenggaraan|kegiatan)\s+)?(?P<thing>[^\W\d_]+(?:[\s-]+[^\W\d_]+){{0,6}}?)\s+(?:(?:akan|tetap|wajib|harus|dapat)\s+)?{_HELD}\b[^,.;]*$",
    re.IGNORECASE,
)
_HOLDS = expression(
    r"\b(?:menyelenggarakan|melaksanakan|mengadakan|menggelar|melakukan)\s+(?P<thing>[^\W\d_]+(?:[\s-]+[^\W\d_]+){0,6}?)\s*(?:,\s*)?(?:(?:sebanyak|paling\s+sedikit)\s+)?$",
    re.IGNORECASE,
)
_BARE = expression(
    r"^\s*(?P<thing>[^\W\d_]+(?:[\s-]+[^\W\d_]+){0,4}?)\s+(?:(?:adalah|ialah|ya(?:itu|kni))\s+)?$",
    re.IGNORECASE,
)
_OFTEN = expression(
    r"(?:setiap|tiap|per|sekali|kali)\b|\bkali\b|se(?:hari|minggu|bulan|tahun)\b", re.IGNORECASE
)
_OTHERWISE = expression(
    r"\b(?:\w*usul\w*|semula|diubah|menjadi|telah|sudah|baru|belum|rata-rata|kecuali|paling|minim(?:al|um)|maksim(?:al|um)|sekurang\S*|tambahan|masing-masing"
    r"|rencana|direncanakan|hanya)\b",
    re.IGNORECASE,
)


def recurrences(text: str) -> Iterator[Recurrence]:
    """Yield how often *text* says that things are held, one for each sentence that says so once."""
    for _start, sentence in sentences_of(text):
        periods = [each for each in facts(sentence, "id") if each.kind is FactKind.DURATION]
        if len(periods) != 1 or not _OFTEN.search(periods[0].text) or _OTHERWISE.search(sentence):
            continue
        before = sentence[: periods[0].start]
        found = _HOLDS.search(before) or _IS_HELD.search(before) or _BARE.search(before)
        act = found.groupdict().get("act") if found else None
        if found and (thing := tuple(meanings(f"{found['thing']} {act or ''}"))):
            yield Recurrence(periods[0], thing, " ".join(sentence.split()))
