"""Finds which cases a text names, by a whole code or by enough of one: `NNK/TPPO/2026/1`, "kasus 0001".

A code with other signs, in small letters or without its zeros is the same code to every reader, and in a
house that has a few cases its last digits are enough. What is less than the whole counts for cases whose
referral is in the folder alone, and a bare number after a word for a case alone: "12 kasus" counts them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from mou_gen.checks.case import Case, once
from mou_gen.checks.wording import open_texts
from mou_gen.kinds.case_code import CASE
from mou_gen.startup.expressions import expression

_SIGN = r"\s?[./_–—-]\s?"
_APART = rf"(?:{_SIGN}|\s|)"
_FOREIGN = expression(
    rf"(?<![^\W_]){CASE}(?!\d)|(?<![^\W_])[A-Z]{{2,5}}{_SIGN}TPPO{_SIGN}\d{{4}}{_SIGN}\d{{3,4}}(?!\d)",
    re.IGNORECASE,
)
"""The whole code of a case, also of one that is not in the folder."""
_WHOLE = expression(
    rf"(?<![^\W_])(?P<office>[A-Z]{{2,5}}){_APART}TPPO{_APART}(?P<year>\d{{4}}){_APART}(?P<number>\d{{1,4}})(?!\d)",
    re.IGNORECASE,
)
_WITHOUT_OFFICE = expression(
    r"(?<![^\W_])(?<![^\W\d_][./_–—-])TPPO"
    rf"(?:{_APART}(?P<year>\d{{4}})(?:{_SIGN}(?P<number>\d{{1,4}})|\s?(?P<four>\d{{4}}))|{_APART}(?P<alone>0\d{{1,3}}))(?!\d)",
    re.IGNORECASE,
)
_YEAR_AND_NUMBER = expression(
    r"(?<![\w./–—-])(?P<year>\d{4})[–—-](?P<number>0\d{3})(?![\w/–—]|-\w)"
)
_CALLS = r"(?:kasus|perkara|berkas|rujukan|korban|klien|penyintas|case|file|referral|victim|client)"
_NUMBERED = r"(?:(?:nomor|no|nr|number|kode|code|ke)\b\.?|#)"
_BETWEEN = r"[\s:#._–—-]{0,3}"
_AND = r"\s?(?:,|/|&|–|—|-|dan\b|serta\b|and\b|sampai\b(?:\sdengan\b)?|s\.\s?d\.|to\b)\s?"
_AFTER_A_WORD = expression(
    rf"(?<![^\W_]){_CALLS}(?![^\W_]){_BETWEEN}(?:(?:kasus|korban|TPPO|case)\b{_BETWEEN})?(?:{_NUMBERED}{_BETWEEN}){{0,2}}"
    rf"(?:(?P<year>\d{{4}})[./–—-])?(?P<number>0\d{{2,3}})(?!\d|/[^\W\d_])(?P<more>(?:{_AND}(?:{_CALLS}\s)?0\d{{2,3}}(?!\d)){{0,9}})",
    re.IGNORECASE,
)
_BY_ITS_NUMBER = expression(
    rf"(?<![^\W_])(?:kasus|case)\b{_BETWEEN}(?:{_NUMBERED}{_BETWEEN}){{1,2}}(?P<number>[1-9]\d{{0,3}})(?![\d/]|\s?\()"
    r"|(?<![^\W_])(?:kasus|case)\s(?P<year>\d{4})[./–—-](?P<short>\d{1,4})(?![\d/]|-\d)"
    r"|(?<![^\W_])(?:kasus|case)[\s_-](?P<zero>0[1-9])(?![\d/-]|\s(?-i:[A-Z]))",
    re.IGNORECASE,
)
_NUMBER = expression(r"\d+")
_PATTERNS = (_WHOLE, _WITHOUT_OFFICE, _YEAR_AND_NUMBER, _AFTER_A_WORD, _BY_ITS_NUMBER)
_HAS_DIGIT = expression(r"\d")

_Part = tuple[str, str, int]
"""The office and the year, "" where they are not said, and the number."""


def cases_in(case: Case) -> frozenset[str]:
    """Return the codes of the cases of which a referral is in the folder of *case*."""
    return frozenset(each.case for each in case.folder.secrets().people if each.case)


@lru_cache(maxsize=20_000)  # several rules ask, and most texts are the templates'
def named_cases(text: str, known: frozenset[str]) -> frozenset[str]:
    """Return which of the cases *known* the *text* names."""
    if not known or not _HAS_DIGIT.search(text):
        return frozenset()
    said = set(_parts(_as_read(text)))
    return frozenset(code for code in known if any(_fits(code, each) for each in said))


def names_a_case(text: str, known: frozenset[str]) -> bool:
    """Return whether *text* has a whole code of any case, or names one of those *known*."""
    return bool(_FOREIGN.search(_as_read(text))) or bool(named_cases(text, known))


def _as_read(text: str) -> str:
    """Return *text* with the digits and letters of other widths as a reader takes them."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


@once
def document_cases(case: Case) -> Iterator[str]:
    """Yield the codes of the cases that any open paragraph of *case* names."""
    known = cases_in(case)
    yield from sorted({code for said in open_texts(case) for code in named_cases(said.text, known)})


def _parts(text: str) -> Iterator[_Part]:
    """Yield each part of a code that *text* says."""
    for pattern in _PATTERNS:
        for found in pattern.finditer(text):
            told = found.groupdict()
            numbers = (told.get(name) for name in ("number", "four", "alone", "short", "zero"))
            for number in _NUMBER.findall(" ".join(filter(None, (*numbers, told.get("more"))))):
                yield (told.get("office") or "").casefold(), told.get("year") or "", int(number)


def _fits(code: str, said: _Part) -> bool:
    """Return whether what is *said* may be of the case *code*."""
    office, _tppo, year, number = code.split("-")
    return said[2] == int(number) and said[0] in ("", office.casefold()) and said[1] in ("", year)
