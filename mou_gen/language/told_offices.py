"""The office that a text gives to somebody right behind the name: "A, Kepala Dinas Sosial Kabupaten B"."""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.language.named_regions import named_regions
from mou_gen.language.regions import Region
from mou_gen.startup.expressions import expression

_OFFICE = expression(
    r",?\s+(?:(?:selaku|sebagai|as)\s+)?(?:the\s+)?(?:Plt\.\s+|Plh\.\s+)?"
    r"(?P<office>(?:Kepala|Sekretaris|Asisten|Camat|Inspektur|Direktur|Ketua|Staf|Narahubung|Head|Secretary|Assistant|Director|Focal)\b"
    r"(?:,?\s+(?:dan|serta|of|and|the|for|point)\b|,?\s+[A-Z][\w()/'-]*)*)"
)
_ANOTHER = expression(
    r",\s+(?:(?:dan|serta|and)\s+)?(?:the\s+)?(?:Kepala|Sekretaris|Asisten|Camat|Inspektur|Bupati|Wali\s+Kota|Head|Secretary|Regent|Mayor)\b"
)
"""Where the office of somebody else begins."""


def told_offices(text: str, name: str) -> Iterator[tuple[int, int, Region]]:
    """Yield each office that *text* gives to who is called *name*: where it stands, and the one region it names."""
    place = text.find(name)
    while place >= 0:
        found = _OFFICE.match(text, place + len(name))
        if found and not text[:place][-1:].isalnum():
            start, end = found.span("office")
            if another := _ANOTHER.search(text, start, end):
                end = another.start()
            regions = [each.region for each in named_regions(text[start:end]) if not each.as_head]
            if len(regions) == 1:
                yield start, end, regions[0]
        place = text.find(name, place + 1)
