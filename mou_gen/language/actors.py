"""Which offices, regions and their heads a text names, in both languages by one key.

"Kepala Dinas Perikanan" and "the Head of the Fisheries Office" are known by what they have charge
of, "Narahubung Kabupaten Nunukan" and "the focal point of Nunukan Regency" by the name of the region.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from mou_gen.language.dictionary import Dictionary
from mou_gen.startup.expressions import expression

Actor = tuple[str, int, int]
"""What is named, and where its name begins and ends."""
_CAPITAL = r"[A-Z][\w’'-]*"
_TITLES = r"(?:Kepala|Ketua|Sekretaris|Narahubung|Petugas|Pemerintah|Pimpinan|Camat|Bupati|Wali Kota|Gubernur)"
_UNIT = (
    r"(?:Dinas|Badan|Kantor|Bagian|Inspektorat|Kepolisian|Satuan|Rumah Sakit|Kabupaten|Kota|Provinsi|Kecamatan|Desa"
    rf"|{_TITLES})"
)
_NAMED = {
    "id": expression(rf"\b{_UNIT}\b(?:\s+(?:dan\s+(?!{_UNIT}\b))?{_CAPITAL})*"),
    "en": expression(
        rf"(?:\b(?:[Hh]eads?|[Cc]hair|[Ss]ecretary|[Ff]ocal points?|[Oo]fficers?|[Gg]overnment|[Rr]egent|[Mm]ayor|[Gg]overnor)\s+of\s+(?:the\s+)?)?"
        rf"\b(?!The\b|A\b|An\b|If\b|Where\b){_CAPITAL}(?:\s+(?:and\s+|of\s+(?:the\s+)?)?{_CAPITAL})*"
    ),
}
"""What is called so: in Indonesian it begins with what it is, in English it ends so."""
_COMMON = frozenset(
    re.findall(
        r"\w+",
        """
    dinas badan kantor bagian kepala ketua sekretaris narahubung petugas pemerintah pimpinan
    camat bupati wali kota gubernur kabupaten provinsi kecamatan desa satuan rumah sakit
    kepolisian resor sektor daerah dan pihak kesatu kedua office agency department head of the
    regency city province district village government regent mayor governor police resort
    regional and party first second parties para pasal article ayat
    """,
    )
)
"""Words that say nothing of which one is meant."""


@lru_cache(maxsize=4096)
def actors(text: str, language: str, dictionary: Dictionary) -> tuple[Actor, ...]:
    """Return what names each office or region in *text*, and where its name begins and ends."""
    return tuple(_keys(text, language, dictionary))


def _keys(text: str, language: str, dictionary: Dictionary) -> Iterator[Actor]:
    terms = dictionary.terms(text, language)
    for found in _NAMED[language].finditer(text):
        inside = [each for each in terms if found.start() <= each.start < found.end()]
        for term in inside:
            plain = term.text.casefold()
            affairs = [
                meaning
                for meaning in term.meanings
                if dictionary.sections[meaning] == "group affairs"
            ]
            if affairs:
                yield f"affair {min(affairs)}", found.start(), found.end()
            elif plain not in _COMMON and term.text[0].isupper():
                yield plain, found.start(), found.end()


_ONE_NAME = expression(
    r"\b(?:Office|Agency|Department|District|Regency|City|Province|Village|Unit|Section|Hospital)\b"
)
_SEVERAL = expression(
    r"\b[Hh]eads\b|\b(?:Offices|Agencies|Departments|Districts|Regencies|Cities|Provinces|Villages|Units|Sections|Hospitals)\b"
)


def merged(ours: Sequence[Actor], theirs: Sequence[Actor], english: str) -> Actor | None:
    """Return whom *english* makes one of two: "the Health and Education Office" of two offices."""
    for key, start, end in theirs:
        name = english[start:end]
        if _SEVERAL.search(name) or len(_ONE_NAME.findall(name)) != 1 or " and " not in name:
            continue
        keys = {each[0] for each in theirs if each[1:] == (start, end)}
        spans = {each[1:] for each in ours if each[0] in keys}
        if len(spans) > 1 and all(sum(each[0] == one for each in ours) == 1 for one in keys):
            return key, start, end
    return None
