"""Recitals, and items of the legal basis, that a text names by their number or letter and that are not there.

"Berdasarkan pertimbangan sebagaimana dimaksud dalam huruf f" is copied from a text whose recitals had
letters, or from one with more of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.document import Label
from mou_gen.errors import Level, Problem
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

_SIGN = r"(?<![\w(])\(?(?-i:[a-z]|\d{1,2})\)?(?![\w'’-])(?!\s?(?:%|persen\b|per\s?cent\b|[.,]\d))"
_WORD = {"id": r"(?:huruf|angka|butir|poin)", "en": r"(?:letter|point|item|number|recital)s?"}
_AND = (
    r"(?:\s*,|,?\s+(?:dan/atau|dan|atau|serta|sampai\s+dengan|hingga|and/or|and|or|to|through))\s+"
)
_OF_ANOTHER = (
    r"(?!\s*,?\s+(?:(?:dari|dalam|pada|atas|of|to|in|under)\s+)?(?:the\s+|an?\s+|that\s+)?"
    r"(?:(?-i:[A-Z])|notula|surat|keputusan|peraturan|undang-undang|perjanjian|kesepakatan|lampiran|berita\s+acara|minutes|letter|decree|law|regulation|annex|agreement))"
)
"""Behind the sign of an item of another text: "huruf b Pasal 3", "huruf b notula"."""


def _signs(language: str, behind: str = _OF_ANOTHER) -> str:
    """Return the pattern of the signs of items, and of what may stand *behind* them."""
    word = _WORD[language]
    return rf"(?P<signs>{word}\s+{_SIGN}(?:{_AND}(?:{word}\s+)?{_SIGN}){{0,8}}){behind}"


_AMONG = {
    "id": expression(
        r"\b(?:dimaksud|disebut(?:kan)?|tersebut|diuraikan|dinyatakan)\s+(?:(?:di\s+)?dalam|pada|di)\s+"
        rf"(?:(?:pertimbangan|konsiderans?|dasar\s+hukum)\s+)?{_signs('id')}",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:referred\s+to|mentioned|set\s+out|stated|described)\s+(?:in|under|at|above\s+in)\s+"
        rf"(?:the\s+)?{_signs('en')}",
        re.IGNORECASE,
    ),
}
"""In an item, refers to another of its list."""
_NAMED = {
    "recitals": {
        "id": expression(
            rf"\b(?:pertimbangan|konsiderans?)\s+(?:(?:pada|dalam)\s+)?{_signs('id')}",
            re.IGNORECASE,
        ),
        "en": expression(rf"\b(?:the\s+)?(?=recital){_signs('en')}", re.IGNORECASE),
    },
    "legal-basis": {
        "id": expression(rf"\bdasar\s+hukum\s+(?:(?:pada|dalam)\s+)?{_signs('id')}", re.IGNORECASE),
        "en": expression(_signs("en", r"\s+of\s+the\s+legal\s+basis\b"), re.IGNORECASE),
    },
}
"""By the id of the list that is named, anywhere in a document."""
_OWN_ITEM = expression(r"(?:^|[:;]\s+)(?:(?:dan|serta|atau|and|or)\s+)?\(?([a-z]|\d{1,2})[.)]\s")
_ONE = expression(_SIGN, re.IGNORECASE)
_LISTS = frozenset(_NAMED)


def absent_recitals(case: Case, rule: str) -> Iterator[Problem]:
    """Yield each recital or item of the legal basis that *case* names and does not have, and each that names itself, as a finding of *rule*."""
    said_here = [*open_texts(case)]
    has = _items(said_here)
    for said in said_here if has else ():
        for found, its_list in _references(said, has):
            for message in _mistakes(said, found, its_list, has[its_list]):
                place = said.place(*found.span("signs"))
                hint = _("look up the item that is meant")
                yield Problem(place, message, hint, rule, Level.WARNING)


def _mistakes(
    said: Wording, found: re.Match[str], its_list: str, items: Sequence[str]
) -> Iterator[str]:
    """Yield what is wrong with each sign that is *found* in *said*, by the signs of the *items* of the list that it names."""
    signs = [each.strip("()") for each in _ONE.findall(found["signs"])]
    own = _sign(said.label) if said.label and said.label.sequence == its_list else ""
    text = said.quoted(found["signs"])
    if signs == [own]:
        yield _("{text}: the item refers to itself", text=text)
        return
    numbers = items[0] if len(items) == 1 else f"{items[0]}–{items[-1]}"
    for sign in signs:
        if sign not in items and not _is_inside(said, sign):
            yield _("{text}: the items here are {numbers}", text=text, numbers=numbers)


def _items(said_here: Sequence[Wording]) -> Mapping[str, list[str]]:
    """Return the signs of the items of each list that texts refer to, as they are printed."""
    found: dict[str, list[str]] = {}
    for said in said_here:
        if said.label and said.label.level == 0 and said.label.sequence in _LISTS:
            sign = _sign(said.label)
            signs = found.setdefault(said.label.sequence, [])
            if sign not in signs:
                signs.append(sign)
    return found


def _sign(label: Label) -> str:
    """Return the sign of an item without its brackets and full stop."""
    return label.text.strip("().")


def _references(
    said: Wording, has: Mapping[str, Sequence[str]]
) -> Iterator[tuple[re.Match[str], str]]:
    """Yield where *said* names an item of a list, with the id of that."""
    language = said.language or "id"
    for its_list in has:
        found = [*_NAMED[its_list][language].finditer(said.text)]
        if said.label and said.label.sequence == its_list:
            taken = {each.span("signs") for each in found}
            among = _AMONG[language].finditer(said.text)
            found += [each for each in among if each.span("signs") not in taken]
        yield from ((each, its_list) for each in found)


def _is_inside(said: Wording, sign: str) -> bool:
    """Return whether what is *said* has such an item in its own words: "bahwa: a. ...; b. ..."."""
    return any(each[1] == sign for each in _OWN_ITEM.finditer(said.text))
