"""Finds the parts of a document: articles, signatures, the paragraphs of a part."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mou_gen.checks.wording import any_of
from mou_gen.document import Article, Document, Node, Signatures, paragraphs_below
from mou_gen.errors import Source
from mou_gen.language.numbers import ordinal
from mou_gen.startup.expressions import expression

_MOST = 10
PARTY_NAMES: Mapping[str, int] = {
    **{f"PIHAK {ordinal(n, 'id').upper()}": n - 1 for n in range(1, _MOST + 1)},
    "PIHAK PERTAMA": 0,  # before Permendagri 22/2020
    **{f"{ordinal(n, 'en').upper()} PARTY": n - 1 for n in range(1, _MOST + 1)},
}
"""The names of the parties, in every language; 0 for PIHAK KESATU and FIRST PARTY."""
_PARTY_NAME = expression(rf"\b(?:{any_of(PARTY_NAMES)})\b")


def articles(document: Document) -> list[Article]:
    """Return the articles of *document* in their order."""
    return [each for each in document.nodes if isinstance(each, Article)]


def title_of(article: Article) -> str:
    """Return the title of *article* in all its languages, in capitals."""
    return "\n".join(each.text for each in paragraphs_below(article.heading)).upper()


def plain_text(node: Node) -> str:
    """Return what *node* says, a line a paragraph."""
    return "\n".join(each.text for each in paragraphs_below(node))


def indonesian_text(*nodes: Node) -> str:
    """Return what the Indonesian paragraphs of *nodes* say, and those of no language."""
    below = (each for node in nodes for each in paragraphs_below(node))
    return " ".join(each.text for each in below if each.language in ("id", ""))


def party_names(text: str) -> list[re.Match[str]]:
    """Return where *text* names a party, in reading order."""
    if "PIHAK" not in text and "PARTY" not in text:
        return []
    return list(_PARTY_NAME.finditer(text))


def start_of(article: Article) -> Source:
    """Return where *article* begins: at its first paragraph, since macros print its heading."""
    return next((each.at for block in article.body for each in paragraphs_below(block)), article.at)


def signatures(document: Document) -> Signatures | None:
    """Return the signatures of *document*, None where it has none."""
    return next((each for each in document.nodes if isinstance(each, Signatures)), None)


def first_line_of(document: Document) -> Source:
    """Return the first line of the template of *document*."""
    return Source(f"templates/{document.kind}.html", 1)
