"""The laws that a text cites, in full or in short, in both languages, and in which role."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache

from mou_gen.checks.wording import any_of
from mou_gen.library.law import InstrumentKind
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class

_NUMBER = (
    r"(?:\s+(?:Republik Indonesia|R\.?I\.?|of the Republic of Indonesia))?,?\s+"
    r"(?:(?:Nomor|Number|No\.?|Nr\.?)\s*:?\s*)?(?P<number>\d{1,3})"
    r"\s*(?:Tahun|Thn?\.?|of|Year|/)\s*(?P<year>(?:19|20)\d\d)(?!\d)"
)
_MAY_CITE = expression(r"\d\s*(?:Tahun|Thn?\.?|of|Year|/)\s*(?:19|20)\d\d", re.IGNORECASE)
_ANY_LAW = (
    r"(?:Undang|Peraturan|Keputusan|Regulation|Decree|(?<!into )(?<!as )Law|Perda\b|Perbup|Perwali|Pergub|Perpres"
    r"|Permen\w*|Kepmen\w*|Qanun)(?:[^.;:\n\d(]|\b[IVX]+\b){0,90}?"
)
_NEAR = 120
"""Characters before a law that say what it is cited for."""
_TOLD = expression(
    r"(?:perubahan (?:\w+ )?atas|mencabut|pencabutan|menggantikan|mengganti|pengganti|dicabutnya|pelaksanaan"
    r"|pelaksana|penetapan(?: atas)?"
    r"|amendment (?:to|of)|amending|revoking|revoked|replac(?:es|ing|ed)|repeal(?:s|ing|ed)"
    r"|(?:implementation|stipulation|carrying out) of)"
    r"(?: ketentuan| peraturan pelaksanaan)?(?:\s+(?:the|dari|of))*\s*$",
    re.IGNORECASE,
)
_GONE = expression(
    r"[^.;]{0,140}?\b(?:(?:yang )?(?:telah|sudah) (?:dicabut|diganti(?:kan)?|tidak berlaku)"
    r"|(?:which|that) (?:was|has been) (?:revoked|repealed|replaced)"
    r"|(?:was|has been) (?:revoked|repealed|replaced))",
    re.IGNORECASE,
)
_SUBSTITUTE = "perppu"
"""Of a regulation that stands until a law enacts it: it is named in the title of that law."""
_ENACTED_BY = expression(
    r"(?:19|20)\d\d\s*,?\s*(?:\((?:yang\b|which\b|that\b|tentang\b|on\b)?"
    r"|(?:tentang|mengenai|perihal|yang|on|about|concerning|regarding|relating\s+to|which|that|enacting|to\s+enact)\b)"
    r"(?:\s*(?!(?:dan|serta|atau|jo|juncto|beserta|and|or|with|as\s+amended)\b)[^\W\d_]+\b){0,7}\s*$",
    re.IGNORECASE,
)
"""Before it, the law that enacts it, in whichever words."""
_ENACTED = expression(
    r"[^.;\d]{0,140}?\b(?:di\w{3,9}kan\s+(?:menjadi|sebagai)\s+undang-undang"
    r"|\w{3,9}ed\s+(?:as|into)\s+(?:an?\s+)?(?:law|act)|became\s+(?:a\s+)?law)\b",
    re.IGNORECASE,
)
_AMENDING = expression(
    r"(?:(?:diubah|diperbarui|terakhir)(?: \w+)? (?:dengan|melalui|oleh)"
    r"|amended(?: \w+){0,4}(?:,? most recently)? by|recently by|lastly by)(?:\s+the)?\s*$",
    re.IGNORECASE,
)
_JOINT = r"(?:,|\b(?:dan|atau|serta|sampai dengan|jo|and|or|to)\b)"
_BELOW = rf"(?:\s*{_JOINT}?\s*{_JOINT}?\s*(?:(?:ayat|paragraphs?)\s*)?\(\d{{1,2}}\)|\s+(?:huruf|letter|point)\s+\(?[a-z]\b\)?)*"
_ARTICLE = expression(
    r"\b(?:(?:ayat|paragraph)\s*\((?P<above>\d{1,2})\)\s+(?:of\s+)?)?(?:Pasal|Article)\s+"
    rf"(?P<article>\d{{1,3}})\b(?P<below>{_BELOW})",
    re.IGNORECASE,
)
_BEFORE = expression(r"\s+(?:of\s+|dari\s+|dalam\s+)?(?:the\s+)?$", re.IGNORECASE)
"""Between an article and the law that it is of."""
_BEHIND = expression(
    r"(?:\s+(?:tentang|on)\s[^.;:()\d]{5,200}?)?,?\s+\(?(?:khususnya |terutama |in particular )?(?=Pasal|Article|ayat|paragraph)",
    re.IGNORECASE,
)
"""Between a law and the article of it that is named behind."""
_ENDS = expression(
    r"\s*(?:[.;)]|$|(?:mengatur|menyatakan|menentukan|mewajibkan|menetapkan|provides|states|says|requires)\b)",
    re.IGNORECASE,
)
"""Behind an article that is of the law before it, and not of a document named next."""
_PARAGRAPH = expression(r"ayat|paragraph", re.IGNORECASE)
_SIGN = expression(r"\((\d+)\)")
_LETTER = expression(r"\b(?:huruf|letter|point)\s+\(?([a-z])\b", re.IGNORECASE)

_KEY = expression(r"(?P<kind>[a-z]+(?:-[a-z]+)*)-(?P<number>\d{1,4})-(?P<year>(?:19|20)\d\d)")


class CitationRole(Enum):
    """What a text cites a law for."""

    BASIS = "basis"
    """What it says rests on this law."""
    AMENDING = "amending"
    """It amended the law before it."""
    TOLD = "told"
    """It is part of the title of another law, or is described as no longer in force."""


@value_class
class CitedArticle:
    """An article of a law that a text cites."""

    number: str
    paragraphs: tuple[int, ...]
    """Those that are cited; none where it is cited as a whole."""
    letters: tuple[str, ...]
    """Those that are cited behind its number."""
    start: int
    """Where it begins in the text."""
    end: int


@value_class
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
    articles: tuple[CitedArticle, ...]
    """The articles that are cited; none for the law as a whole."""

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
        yield CitedLaw(
            kind=known,
            number=int(found["number"]),
            year=int(found["year"]),
            start=found.start(),
            end=found.end(),
            role=_role(known, before, text[found.end() :]),
            articles=(
                *_before(before, max(0, found.start() - _NEAR)),
                *_behind(text, found.end()),
            ),
        )


def law_of_key(key: str, kinds: Mapping[str, InstrumentKind]) -> CitedLaw | None:
    """Return the law that *key* means, as `uu-36-2009`; None where it is of no known kind."""
    found = _KEY.fullmatch(key)
    if found is None or found["kind"] not in kinds:
        return None
    number, year = int(found["number"]), int(found["year"])
    return CitedLaw(found["kind"], number, year, 0, len(key), CitationRole.BASIS, ())


def _before(before: str, offset: int) -> Iterator[CitedArticle]:
    """Yield the articles that *before*, which begins at *offset*, ends with: "Pasal 11 dan Pasal 12 ayat (4)"."""
    end = _BEFORE.search(before)
    place = end.start() if end else -1
    for found in reversed(list(_ARTICLE.finditer(before))):
        if re.fullmatch(rf"(?:\s*{_JOINT})*\s*", before[found.end() : place] or " ") is None:
            return
        yield _article(found, offset)
        place = found.start()


def _behind(text: str, place: int) -> Iterator[CitedArticle]:
    """Yield the article that is named in *text* right behind a law that ends at *place*."""
    gap = _BEHIND.match(text, place)
    found = _ARTICLE.match(text, gap.end()) if gap else None
    if found and _ENDS.match(text, found.end()):
        yield _article(found, 0)


def _article(found: re.Match[str], offset: int) -> CitedArticle:
    signs = [found["above"] or "", *_SIGN.findall(found["below"])]
    if found["article"] == "1" and not _PARAGRAPH.search(found[0]):
        signs = []  # a meaning in the list of what words mean: "article 1(13)"
    letters = tuple(_LETTER.findall(found["below"]))
    paragraphs = tuple(int(sign) for sign in signs if sign)
    start, end = found.span()
    return CitedArticle(found["article"], paragraphs, letters, offset + start, offset + end)


def _role(kind: str, before: str, after: str) -> CitationRole:
    is_told = bool(_TOLD.search(before) or _GONE.match(after))
    if kind == _SUBSTITUTE and (_ENACTED_BY.search(before) or _ENACTED.match(after)):
        is_told = True
    if _AMENDING.search(before):
        return CitationRole.AMENDING
    return CitationRole.TOLD if is_told else CitationRole.BASIS


@cache
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    return data_expression(rf"\b(?:(?P<name>{any_of(names)})|{_ANY_LAW}){_NUMBER}", re.IGNORECASE)
