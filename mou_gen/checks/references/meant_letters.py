"""Which letter of a paragraph a text means, where the one that it refers to says nothing of what is referred to.

"Tenggat sebagaimana dimaksud pada ayat (1) huruf a", which gives no time, beside letters b and c, which do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from mou_gen.checks.references.article_parts import parts_of_article
from mou_gen.checks.references.meant_articles import ANY_KIND, norm_asked_for, referred_to
from mou_gen.checks.references.measured_limits import parts_that_bound
from mou_gen.document import Article
from mou_gen.language.acts import in_common, meanings
from mou_gen.startup.expressions import expression

_OF_A_FIGURE = expression(
    r"\b(?:angka|jumlah|nilai|sasaran|target)\s+(?:yang\s+|sebagaimana\s+)?dimaksud\s+(?:pada|dalam)\s+$",
    re.IGNORECASE,
)
"""Before a reference to a figure, which any letter may have."""


def letters_meant(before: str, sign: str, letter: str, article: Article) -> tuple[str, ...]:
    """Return the letters of paragraph *sign* of *article* that speak of what stands *before* a reference to another *letter* of it.

    None where that *letter* may speak of it, or where what introduces the letters speaks of it for all.
    """
    texts = {one: text for (at, one), text in parts_of_article(article).items() if at == sign}
    opening = texts.pop("", "")
    if letter not in texts:
        return ()
    others = {each: text for each, text in texts.items() if each != letter}
    return (
        _of_its_norm(before, letter, texts, opening)
        or _of_its_words(before, letter, texts, opening)
        or parts_that_bound(before, f"{opening} {texts[letter]}", others)
    )


def _of_its_norm(
    before: str, letter: str, texts: Mapping[str, str], opening: str
) -> tuple[str, ...]:
    """Return the letters that lay down what is referred to, as a time limit."""
    sets = norm_asked_for(before)
    if sets is None or sets.search(texts[letter]) or sets.search(opening):
        return ()
    return tuple(each for each, text in texts.items() if sets.search(text))


def _of_its_words(
    before: str, letter: str, texts: Mapping[str, str], opening: str
) -> tuple[str, ...]:
    """Return the one letter that names what is referred to."""
    what = [] if _OF_A_FIGURE.search(before) else referred_to(before, ANY_KIND)
    if not what or in_common(what, meanings(f"{opening} {texts[letter]}")):
        return ()
    named = [
        each
        for each, text in texts.items()
        if in_common(what, meanings(text)) == in_common(what, what)
    ]
    return tuple(named) if len(named) == 1 else ()
