"""The office that a text gives to somebody beside the name: "A, Kepala Dinas Sosial Kabupaten B", "Kepala Dinas Sosial Kabupaten B, A, menyatakan"."""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.language.named_regions import named_regions
from mou_gen.language.regions import Region
from mou_gen.startup.expressions import expression

_HELD = (
    r"(?P<office>(?:Kepala|Sekretaris|Asisten|Camat|Inspektur|Direktur|Ketua|Staf|Narahubung|Head|Secretary|Assistant|Director|Focal)\b"
    r"(?:,?\s+(?:dan|serta|of|and|the|for|point)\b|,?\s+[A-Z][\w()/'-]*){0,20})"
)
_OFFICE = expression(rf",?\s+(?:(?:selaku|sebagai|as)\s+)?(?:the\s+)?(?:Plt\.\s+|Plh\.\s+)?{_HELD}")
_BEFORE = expression(rf"(?:^|[.;]\s+)(?:[Tt]he\s+)?{_HELD},?\s+$")
"""An office that opens a sentence, right before a name."""
_ACTS = expression(
    r",?\s+(?:yang\s+hadir,?\s+)?(?:(?:telah|sudah|akan|juga)\s+)?(?:me[mn]\w{3,}|membuka|memimpin|berpendapat|bertanya"
    r"|stated|said|explained|opened|reported|asked|proposed|presented|noted|confirmed|added)\b"
)
"""Behind the name of who does something, and not of one in a list."""
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
        if _ACTS.match(text, place + len(name)):
            yield from _before(text, place)
        place = text.find(name, place + 1)


_FAR = 200
"""Letters in which an office before a name begins."""


def _before(text: str, place: int) -> Iterator[tuple[int, int, Region]]:
    """Yield the office right before the name at a *place* of *text*, where it opens the sentence."""
    if found := _BEFORE.search(text, max(0, place - _FAR), place):
        start, end = found.span("office")
        regions = [each.region for each in named_regions(found["office"]) if not each.as_head]
        if len(regions) == 1 and not _ANOTHER.search(found["office"]):
            yield start, end, regions[0]
