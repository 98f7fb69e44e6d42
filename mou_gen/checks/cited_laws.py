"""The laws that a text cites, in full or in short, in both languages, and in which role."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from mou_gen.checks.wording import any_of
from mou_gen.library.law import InstrumentKind

_NUMBER = (
    r"(?:\s+(?:Republik Indonesia|R\.?I\.?|of the Republic of Indonesia))?,?\s+"
    r"(?:(?:Nomor|Number|No\.?|Nr\.?)\s*:?\s*)?(?P<number>\d{1,3})"
    r"\s*(?:Tahun|Thn?\.?|of|Year|/)\s*(?P<year>(?:19|20)\d\d)(?!\d)"
)
_MAY_CITE = re.compile(r"\d\s*(?:Tahun|Thn?\.?|of|Year|/)\s*(?:19|20)\d\d", re.IGNORECASE)
_ANY_LAW = (
    r"(?:Undang|Peraturan|Keputusan|Regulation|Decree|Law|Perda|Perbup|Perwali|Pergub|Perpres"
    r"|Permen\w*|Kepmen\w*|Qanun)(?:[^.;:\n\d(]|\b[IVX]+\b){0,90}?"
)
_NEAR = 120
"""Characters before a law that say what it is cited for."""
_TOLD = re.compile(
    r"(?:perubahan (?:\w+ )?atas|mencabut|pencabutan|menggantikan|mengganti|pengganti|dicabutnya|pelaksanaan"
    r"|pelaksana|penetapan(?: atas)?"
    r"|amendment (?:to|of)|amending|revoking|revoked|replac(?:es|ing|ed)|repeal(?:s|ing|ed)"
    r"|(?:implementation|stipulation|carrying out) of)"
    r"(?: ketentuan| peraturan pelaksanaan)?(?:\s+(?:the|dari|of))*\s*$",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"[^.;]{0,140}?\b(?:(?:yang )?(?:telah|sudah) (?:dicabut|diganti(?:kan)?|tidak berlaku)"
    r"|(?:which|that) (?:was|has been) (?:revoked|repealed|replaced)"
    r"|(?:was|has been) (?:revoked|repealed|replaced))",
    re.IGNORECASE,
)
_AMENDING = re.compile(
    r"(?:(?:diubah|diperbarui|terakhir)(?: \w+)? (?:dengan|melalui|oleh)"
    r"|amended(?: \w+){0,4}(?:,? most recently)? by|recently by|lastly by)(?:\s+the)?\s*$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"(?:Pasal|Article)\s+(?P<article>\d+)(?:\s+(?:ayat|paragraph)\s*\(\d+\))?\s+(?:of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)


class CitationRole(Enum):
    """What a text cites a law for."""

    BASIS = "basis"
    """What it says rests on this law."""
    AMENDING = "amending"
    """It amended the law before it."""
    TOLD = "told"
    """It is part of the title of another law, or is described as no longer in force."""


@dataclass(frozen=True, slots=True)
class CitedLaw:
    """A law that a text cites."""

    kind: str
    """Its kind in the table; "" for one that the table does not have."""
    number: int
    year: int
    start: int
    """Where its name begins in the text."""
    end: int
    """Where its number ends."""
    role: CitationRole
    article: str
    """The article that is cited; "" for the law as a whole."""

    @property
    def key(self) -> str:
        """As the table calls it."""
        return f"{self.kind}-{self.number}-{self.year}"


def cited_laws(text: str, kinds: Mapping[str, InstrumentKind]) -> Iterator[CitedLaw]:
    """Yield the laws that *text* cites, in reading order, one of no known kind among them."""
    if not _MAY_CITE.search(text):
        return
    names = {name.casefold(): kind for kind, each in kinds.items() for name in each.every_name}
    for found in _pattern(tuple(names)).finditer(text):
        known = names.get(" ".join((found["name"] or "").split()).casefold(), "")
        before = text[max(0, found.start() - _NEAR) : found.start()]
        article = _ARTICLE.search(before)
        yield CitedLaw(
            kind=known,
            number=int(found["number"]),
            year=int(found["year"]),
            start=found.start(),
            end=found.end(),
            role=_role(before, text[found.end() :]),
            article=article["article"] if article else "",
        )


def _role(before: str, after: str) -> CitationRole:
    if _AMENDING.search(before):
        return CitationRole.AMENDING
    return CitationRole.TOLD if _TOLD.search(before) or _GONE.match(after) else CitationRole.BASIS


@cache
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:(?P<name>{any_of(names)})|{_ANY_LAW}){_NUMBER}", re.IGNORECASE)
