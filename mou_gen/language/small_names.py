"""Names of languages and regions that begin with a small letter: "bahasa indonesia", "Provinsi jawa Tengah"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.named_regions import named_regions
from mou_gen.startup.expressions import expression

_LANGUAGE = {
    "id": expression(
        r"\b[Bb]ahasa\s+(?P<name>indonesia|inggris|arab|mandarin|jawa|sunda|bali|madura|melayu|bugis|portugis|tetun|dawan)\b"
    ),
    "en": expression(
        r"\b(?P<name>indonesian|english|javanese|sundanese|balinese|malay|portuguese|arabic)\b(?=\s+(?:language|text|version|and\b|or\b))"
    ),
}
_REGION = expression(
    r"\b(?:Provinsi|Kabupaten|Kota)\s+(?P<name>(?=[a-z]|[A-Z]\w+\s+[a-z])[A-Za-z]\w+(?:\s+[A-Za-z]\w+){0,2})"
)


def small_names(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a name with a small letter stands in *text*, and how it is written."""
    for found in _LANGUAGE[language].finditer(text):
        yield *found.span("name"), found["name"].capitalize()
    for found in _REGION.finditer(text) if language == "id" else ():
        if right := _region(found):
            yield found.start("name"), found.start("name") + len(right), right


def _region(found: re.Match[str]) -> str:
    """Return the name of a region that is *found* in small letters, as it is written; "" where it is none."""
    kind = found[0][: found.start("name") - found.start()]
    said = found["name"]
    for named in named_regions(f"{kind}{said.title()}"):
        name = named.region.name.removeprefix(kind.strip()).strip()
        if said.casefold().startswith(name.casefold()) and not said.startswith(name):
            return name
    return ""
