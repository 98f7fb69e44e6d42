"""What the paragraphs of an article say, and their letters, by how they are cited."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.document import Article, paragraphs_below

CitedPart = tuple[str, str]
"""The number of a paragraph and its letter, "" where it is in none."""


def parts_of_article(article: Article) -> Mapping[CitedPart, str]:
    """Return the Indonesian text of each paragraph of *article*, without its letters, and of each letter."""
    found: dict[CitedPart, str] = {}
    for part, text in _parts(article):
        found[part] = f"{found.get(part, '')} {text}"
    return found


def _parts(article: Article) -> Iterator[tuple[CitedPart, str]]:
    sign, letter = "", ""
    for block in article.body:
        for each in paragraphs_below(block):
            label = each.label.text if each.label else ""
            if label.startswith("("):
                sign, letter = label.strip("()."), ""
            elif label:
                letter = label.strip("().")
            if each.language in ("id", "") and sign:
                yield (sign, letter), each.text
