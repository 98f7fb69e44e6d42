"""A duty that one language tells, and the other as what is forbidden without it.

"Setiap kapal wajib membawa paling sedikit sebanyak penumpang" is "no ferry shall carry fewer"; "tidak sah, kecuali dibuat
secara tertulis" is "to be valid, it must be in writing". Neither text lacks a denial of the other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from mou_gen.checks.parity.pairs import LanguageVersion
from mou_gen.startup.expressions import expression

_FORBIDS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tidak|tak)\s+(?:(?:ada|satu|seorang|boleh|dapat)\s+(?:pun\s+)?)+|\bdilarang\b"
        r"|\btidak\s+(?:sah|berlaku|mengikat|diizinkan|diperbolehkan|dibenarkan)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:no|nobody|none)\b[^.;:]{0,100}?\b(?:may|shall|must|can|will|is|are)\b(?!\s+not\b)"
        r"|\b(?:may|must|shall|can)\s+not\b|\bcannot\b|\b(?:is|are)\s+not\s+(?:valid|binding|allowed|permitted)\b",
        re.IGNORECASE,
    ),
}
_WITHOUT_IT: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:tanpa|kecuali|selain|(?<!tidak )kurang\s+dari)\b", re.IGNORECASE),
    "en": expression(
        r"\b(?:without|unless|except|other\s+than|(?<!no )(?<!not )(?:fewer|less))\b", re.IGNORECASE
    ),
}
"""Says, behind what is forbidden, what it is forbidden without."""
_UNTIL_THEN: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:sebelum|sampai|hingga)\b(?!\s+dengan\b)", re.IGNORECASE),
    "en": expression(r"\b(?:before|until)\b", re.IGNORECASE),
}
_DUTY: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:wajib|harus|hanya\s+(?:boleh|dapat|sah|berlaku))\b", re.IGNORECASE),
    "en": expression(
        r"\b(?:must|shall|ha(?:s|ve)\s+to|(?:may|can|is|are)\s+only|only\s+if)\b", re.IGNORECASE
    ),
}
_OF_ALL: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:setiap|tiap|semua|seluruh|segala|siapa|barang\s+siapa|hanya|agar|supaya)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:each|every\w*|any\w*|all|who(?:m|so)?ever|only|to\s+be\s+(?:valid|binding|effective|admitted|eligible))\b",
        re.IGNORECASE,
    ),
}
"""Says of whom or of what all the duty is one; of one party alone it is another: "must disclose data with consent"."""
_STAYS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tetap|bertahan|menunggu)\b[^.;:]{1,120}?\b(?:sampai|hingga)\b", re.IGNORECASE
    ),
    "en": expression(
        r"\b(?:stay|remain|wait|keep|be\s+kept)\b[^.;:]{1,120}?\buntil\b", re.IGNORECASE
    ),
}
"""A duty that what is forbidden before a time is: "must stay at their posts until"."""
_DENIES: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tidak(?!\s+(?:kurang|lebih)\b)|tak|bukan|belum|tanpa|jangan|dilarang|kecuali|selain|(?<!tidak )kurang\s+dari)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?:not?)(?!\s+(?:fewer|less|more|later|earlier)\b)|never|cannot|without|neither|nor|none|nobody|nothing|unless|except"
        r"|(?<!no )(?<!not )(?:fewer|less)\s+than)\b",
        re.IGNORECASE,
    ),
}
_OF_THOSE_WITHOUT = expression(
    r"\byang\s+(?:belum|tidak)\b[^.;:]{1,160}?\b(?:tidak\s+(?:boleh|dapat|diizinkan|diperbolehkan|dibenarkan)|dilarang)\b",
    re.IGNORECASE,
)
_TO_BE_ADMITTED = expression(
    r"\b(?:in\s+order\s+)?to\s+be\s+[a-z]+(?:ed|en|nt|ld)\b[^.;:,]{0,80},[^.;:]{0,80}?\bmust\s+(?:first\s+)?(?:have|be)\b(?!\s+(?:under|below|younger|un[a-z]+)\b)",
    re.IGNORECASE,
)
"""Asks for what those have to whom it is not forbidden: "yang belum dilatih tidak boleh diterjunkan", "to be deployed, a volunteer must have been trained"."""
_THOSE_WITHOUT: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:yang\s+(?:belum|tidak)|tanpa)\b[^.;:]{1,160}?\b(?:tidak|dilarang)\b", re.IGNORECASE
    ),
    "en": expression(
        r"\b(?:(?:who|which|that|whose)\b[^.;:,]{0,40}?\b(?:not?|never)|without)\b[^.;:]{1,160}?"
        r"\b(?:(?:shall|may|must|will|is|are|can)\s+not|cannot)\b",
        re.IGNORECASE,
    ),
}
_ONLY_THOSE: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"(?:^|(?<=bahwa )|(?<=[,;:] ))hanya\b", re.IGNORECASE),
    "en": expression(r"(?:^|(?<=that )|(?<=[,;:] ))only\b", re.IGNORECASE),
}
"""Allows to those who have it what is denied to those who have not: "yang tidak terdaftar tidak dilayani", "only registered guests are served"."""
_OR_WITHOUT = expression(r"\batau\s+(?:belum|tidak)\b", re.IGNORECASE)
_OR = expression(r"\bor\b", re.IGNORECASE)
"""Asks for one of two things, where the other language forbids what lacks either."""
_TWICE = 2
"""Denials of what is forbidden: of it, and of what it is forbidden without."""


def is_inverted(first: LanguageVersion, second: LanguageVersion) -> bool:
    """Return whether one of two texts forbids without something what the other makes a duty, and neither denies anything else."""
    return _forbids_it(first, second) or _forbids_it(second, first)


def _forbids_it(one: LanguageVersion, other: LanguageVersion) -> bool:
    """Return whether *one* forbids what is not as *other* demands."""
    if _DENIES[other.language].search(other.said):
        return False
    if _is_of_others(one, other):
        return True
    forbidden = _FORBIDS[one.language].search(one.said)
    if forbidden is None:
        return False
    if _is_asked_for(one, other):
        return True
    if _WITHOUT_IT[one.language].search(one.said, forbidden.end()):
        demanded = (_DUTY[other.language], _OF_ALL[other.language])
        denied = len(_DENIES[one.language].findall(one.said))
        return denied <= _TWICE and all(each.search(other.said) for each in demanded)
    until = _UNTIL_THEN[one.language].search(one.said, forbidden.end())
    return bool(until and _STAYS[other.language].search(other.said))


def _is_of_others(one: LanguageVersion, other: LanguageVersion) -> bool:
    """Return whether *one* denies to all who have not what *other* says of those alone who have, and denies nothing else."""
    without = _THOSE_WITHOUT[one.language].search(one.said)
    if without is None or not _ONLY_THOSE[other.language].search(other.said):
        return False
    denials = _DENIES[one.language].findall
    return len(denials(without[0])) == len(denials(one.said)) == _TWICE


def _is_asked_for(one: LanguageVersion, other: LanguageVersion) -> bool:
    """Return whether Indonesian forbids to all who have not what English asks of those to whom it is to be allowed, and denies nothing else."""
    if one.language != "id" or not _TO_BE_ADMITTED.search(other.said):
        return False
    without = _OF_THOSE_WITHOUT.search(one.said)
    denials = _DENIES["id"].findall
    if without is None or len(denials(without[0])) != len(denials(one.said)):
        return False
    return not (_OR_WITHOUT.search(without[0]) and _OR.search(other.said))
