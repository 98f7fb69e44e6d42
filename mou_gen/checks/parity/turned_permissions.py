"""What alone is allowed in one language and denied in the other: "hanya diberikan kepada petugas", "shall not be given to officers"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, crossed_difference
from mou_gen.language.dictionary import Dictionary, Term
from mou_gen.startup.expressions import expression

_TO = {
    "id": r"(?:kepada|oleh|untuk|dalam|pada|bagi|di|dengan|melalui|dari|apabila|jika|atas|sebagai)",
    "en": r"(?:to|by|for|in|at|on|with|through|from|if|when|where|via|as)",
}
_ONLY_DONE: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf"\bhanya\s+(?:(?:dapat|boleh|akan|bisa)\s+)?di\w{{3,}}\s+{_TO['id']}\s+"
        rf"|\b(?:(?:dapat|boleh|akan)\s+)?di\w{{3,}}\s+hanya\s+{_TO['id']}\s+",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"\bonly\s+(?:be\s+)?\w+(?:ed|en|wn|ld|de|t)\s+{_TO['en']}\s+|\bbe\s+(?:\w+\s+)?only\s+{_TO['en']}\s+"
        rf"|\bbe\s+\w+\s+only\s+{_TO['en']}\s+",
        re.IGNORECASE,
    ),
}
_NOT_DONE: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf"\b(?:tidak(?:\s+(?:boleh|dapat|akan))?|dilarang)\s+di\w{{3,}}\s+{_TO['id']}\s+",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"\b(?:(?:shall|may|must|will|can|is|are)\s+not|cannot)\s+(?:be\s+)?\w+\s+{_TO['en']}\s+",
        re.IGNORECASE,
    ),
}
_ALLOWS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:hanya|kecuali|selain|lain|lainnya|luar|sebelum|sampai|hingga|tanpa|terbatas|semata\w*|melainkan|tetapi|siapa)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:only|solely|exclusively|unless|except|other|others|else|any\w*|outside|beyond|until|before|without|but|save|third|than|un\w{4,}|non-?\w+)\b",
        re.IGNORECASE,
    ),
}
"""Words beside a denial by which it says "only"."""
_DENIES: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:tidak|bukan|belum|tanpa|dilarang|jangan|kecuali|selain)\b", re.I),
    "en": expression(r"\b(?:not?|never|cannot|without|nor|none|nobody|except|unless)\b", re.I),
}
_REACH = 60
"""Letters behind the preposition that name for whom, where or when."""
_NAMING = 2
"""Words of them that tell one such from another: "petugas kesehatan"."""


def turned_permissions(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield an "only" beside a denial of the same, as *dictionary* translates it."""
    for one, other in ((first, second), (second, first)):
        allowed = _ONLY_DONE[one.language].search(one.said)
        denied = _NOT_DONE[other.language].search(other.said)
        if (
            allowed
            and denied
            and not _DENIES[one.language].search(one.said)
            and not _ALLOWS[other.language].search(other.said)
            and _says_the_same(
                _behind(one, allowed, dictionary), _behind(other, denied, dictionary)
            )
        ):
            yield from crossed_difference(one, FoundWords.of(allowed), other, FoundWords.of(denied))


def _behind(text: LanguageVersion, found: re.Match[str], dictionary: Dictionary) -> list[Term]:
    """Return the words right behind *found* that name something."""
    terms = dictionary.terms(text.said[found.end() : found.end() + _REACH], text.language)
    return [each for each in terms if not each.function]


def _says_the_same(ours: Sequence[Term], theirs: Sequence[Term]) -> bool:
    """Return whether the first words of each name nothing that the other does not: no "ordinary vehicle" for a "kendaraan khusus"."""
    sides = ((ours, theirs), (theirs, ours))
    return bool(ours and theirs) and all(
        any(map(each.is_like, others)) for some, others in sides for each in some[:_NAMING]
    )
