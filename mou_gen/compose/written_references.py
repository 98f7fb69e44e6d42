"""References that a text writes out, "Pasal 9 ayat (2)", made live: they follow when the provisions are numbered anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from mou_gen.compose.numbering import provision_names
from mou_gen.document import (
    Article,
    Document,
    Emphasis,
    Inline,
    N,
    Paragraph,
    Ref,
    Strong,
    Text,
    Value,
    mapped,
    printed_words,
)
from mou_gen.language.labels import Labels
from mou_gen.startup.expressions import data_expression, expression

_SPACES = expression(r"\s+")
_OF_A_LAW = expression(
    r"^(?:\s+(?:ayat|paragraph|huruf|letter|angka|number)\s+\S+)*,?\s*(?:(?:dari|dalam|of|to|in)\s+(?:the\s+)?)?"
    r"(?:\w+\s+)?(?:Undang-Undang|UU|Peraturan|PP|Perpres|Permen\w*|Perda|Perbup|Kitab|KUHP\w*|Keputusan|Konvensi|"
    r"Kesepakatan|Nota|Perjanjian|Adendum|Law|Act|Government|Presidential|Ministerial|Regulation|Code|Decree|"
    r"Convention|Joint|Memorandum|Cooperation|Addendum)\b"
)
"""What follows a provision of another text."""
_OF_THIS = expression(
    r"^[^.;]{0,40}?\b(?:Bersama|Kesepakatan|Kesepahaman|Sama|Kontrak)\s+ini\b|^\s+(?:of|in)\s+this\b"
)
"""What follows a provision of the agreement itself, where it is named."""


def with_live_references(document: Document, labels: Mapping[str, Labels]) -> Document:
    """Return *document*, not numbered yet, with each provision of its own that its articles write out as a reference."""
    linking = _Linking(document, labels)
    body = tuple(
        linking.article(each) if isinstance(each, Article) else each for each in document.body
    )
    return replace(document, body=body)


def written_references(
    paragraph: Paragraph, labels: Mapping[str, Labels], language: str
) -> Iterator[str]:
    """Yield each provision that *paragraph* writes out with its article, and that is of no other text."""
    pattern = _pattern(labels[language])
    text = _plain(paragraph.text)
    for found in pattern.finditer(text):
        if found["article"] and not _is_of_another(text[found.end() :]):
            yield found[0]


def _is_of_another(behind: str) -> bool:
    return bool(_OF_A_LAW.match(behind)) and not _OF_THIS.match(behind)


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text)


def _pattern(words: Labels) -> re.Pattern[str]:
    """Return what finds a provision in the language of *words*, with its article or without."""
    below = rf"{words.paragraph} \(\d+\)(?: {words.letter} [a-z]\b)?(?: {words.number} \d+\b)?"
    return data_expression(
        rf"(?P<article>\b{words.article} \d+\b)(?: {below}| {words.letter} [a-z]\b)?|\b{below}".replace(
            " ", r"\s"
        )
    )


class _Linking:
    def __init__(self, document: Document, labels: Mapping[str, Labels]) -> None:
        self._first = document.languages[0]
        self._ids: dict[tuple[str, str], str] = {}
        self._articles: dict[tuple[str, str], str] = {}
        for (language, id), steps in provision_names(document, labels).items():
            tag = language or self._first
            self._ids.setdefault((tag, _plain(" ".join(steps))), id)
            if "/" not in id:
                self._articles[tag, id] = _plain(" ".join(steps))
        self._patterns = {tag: _pattern(words) for tag, words in labels.items()}

    def article(self, article: Article) -> Article:
        def changed(node: N) -> N:
            if isinstance(node, Paragraph):
                tag = node.language or self._first
                own = self._articles.get((tag, article.id), "")
                return replace(node, kids=tuple(self._kids(node.kids, tag, own)))
            return mapped(node, changed)

        return mapped(article, changed)

    def _kids(self, kids: tuple[Inline, ...], tag: str, own: str) -> Iterator[Inline]:
        for n, kid in enumerate(kids):
            match kid:
                case Strong(inner) | Emphasis(inner):
                    yield replace(kid, kids=tuple(self._kids(inner, tag, own)))
                case Text(text) | Value(text, _):
                    behind = "".join(map(printed_words, kids[n + 1 :]))
                    pieces = list(self._pieces(text, behind, tag, own))
                    yield from [kid] if all(isinstance(each, Text) for each in pieces) else pieces
                case _:
                    yield kid

    def _pieces(self, text: str, behind: str, tag: str, own: str) -> Iterator[Inline]:
        start = 0
        for found in self._patterns[tag].finditer(text):
            name = _plain(found[0])
            id = self._ids.get((tag, name if found["article"] else f"{own} {name}"))
            if id is None or _is_of_another(text[found.end() :] + behind):
                continue
            if found.start() > start:
                yield Text(text[start : found.start()])
            yield Ref(id)
            start = found.end()
        if start < len(text):
            yield Text(text[start:])
