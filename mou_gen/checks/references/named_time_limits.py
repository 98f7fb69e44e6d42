"""Which article names a time limit that a text refers to in another one, which has none: "batas waktu menurut Pasal 7", on the hours of lamps."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mou_gen.checks.parts import indonesian_text
from mou_gen.checks.references.meant_articles import TIMES, numbered_texts
from mou_gen.document import Article
from mou_gen.startup.expressions import expression

_LIMIT = r"(?P<limit>batas\s+waktu|tenggat(?:\s+waktu)?)"
_REFERRED = expression(
    rf"\b{_LIMIT}\s+(?:yang\s+)?(?:sebagaimana\s+)?(?:dimaksud|diatur|ditetapkan|ditentukan)\s+(?:pada|dalam)\s+$"
    rf"|(?:^\s*|[.;:,]\s+|\b(?:dalam|melampaui|melebihi|melewati|lewat|setelah|sebelum|sampai|dengan|sejak)\s+)"
    rf"{_LIMIT.replace('limit', 'bare')}\s+(?:menurut|dalam)\s+$",
    re.IGNORECASE,
)
"""Before a reference, a time limit; one that is changed by the article is none of it: "perpanjangan tenggat menurut"."""
_HOURS = expression(
    r"\b(?:dari|antara)\s+pukul\s+\d\d?[.:]\d\d(?:\s+WI(?:B|TA|T))?\s+(?:sampai(?:\s+dengan)?|hingga|dan)\s+pukul\s+\d\d?[.:]\d\d",
    re.IGNORECASE,
)
"""From when to when something is so, day by day."""
_POINTS = expression(r"\b(?:Pasal|ayat|Lampiran|jadwal)\b", re.IGNORECASE)
_FEW = 2


def articles_with_time_limit(
    before: str, number: str, sign: str, own: str, articles: Mapping[str, Article]
) -> tuple[str, ...]:
    """Return the few *articles* that name the time limit referred to in article *number*, or its paragraph *sign*, which gives no time but hours."""
    found = _REFERRED.search(before)
    if found is None or number not in articles or number == own:
        return ()
    texts = [text for at, text in numbered_texts(articles[number]) if not sign or at == sign]
    said = _HOURS.sub(" ", " ".join(texts))
    if not texts or TIMES.search(said) or _POINTS.search(said):
        return ()
    limit = " ".join((found["limit"] or found["bare"]).casefold().split())
    named = [
        key
        for key, each in articles.items()
        if key not in (number, own) and limit in indonesian_text(*each.body).casefold()
    ]
    return tuple(named) if len(named) <= _FEW else ()
