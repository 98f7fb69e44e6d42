"""An article that a partner put in, as what is to be written below `articles.add`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from mou_gen.data.loader import dump
from mou_gen.document import Article, Document, Label, paragraphs_below, walk
from mou_gen.messages import _
from mou_gen.pull.changes import PulledChange
from mou_gen.pull.returned_file import NewLine, ReturnedFile
from mou_gen.startup.expressions import expression

_NUMBER = expression(r"^\s*(?:pasal|article)\s+\d+[.:]?\s*", re.IGNORECASE)
_LABEL = expression(r"^\s*\(\d+\)\s*")


@dataclass(slots=True)
class _NewArticle:
    first: PulledChange
    titles: dict[str, str] = field(default_factory=dict)
    paragraphs: dict[str, list[str]] = field(default_factory=dict)


def with_stanzas(
    returned: ReturnedFile, languages: Sequence[str], today: Document
) -> list[PulledChange]:
    """Return what is no value in *returned*; a new article says how it is written in the data."""
    stanzas = {
        id(each.first): _stanza(each, languages, today)
        for each in _articles(returned.new_lines, languages)
    }
    why = _("a new article: paste this into the data file, and choose its `key` and `after`")
    return [
        replace(each, text=stanzas[id(each)], why=why) if id(each) in stanzas else each
        for each in returned.others
    ]


def _articles(lines: Sequence[NewLine], languages: Sequence[str]) -> Iterator[_NewArticle]:
    """Yield the articles in *lines*: a heading a language, and the paragraphs below it."""
    article: _NewArticle | None = None
    for line in lines:
        language = line.change.language or languages[0]
        words = line.change.new.strip()
        if line.is_heading:
            if article is None or language in article.titles:
                if article is not None and any(article.paragraphs.values()):
                    yield article
                article = _NewArticle(line.change)
            article.titles[language] = " ".join(_NUMBER.sub("", words).split())
        elif article is not None:
            said = " ".join(_LABEL.sub("", words).split())
            article.paragraphs.setdefault(language, []).append(said)
    if article is not None and any(article.paragraphs.values()):
        yield article


def _stanza(article: _NewArticle, languages: Sequence[str], today: Document) -> str:
    count = max(map(len, article.paragraphs.values()))
    entry = {
        "key": _key(article, languages),
        "after": _article_at(article.first.where, today),
        "title": {each: article.titles.get(each, "") for each in languages},
        "paragraphs": [_nth(article.paragraphs, n, languages) for n in range(count)],
    }
    return dump({"articles": {"add": [entry]}}).decode().rstrip()


def _nth(
    paragraphs: Mapping[str, Sequence[str]], n: int, languages: Sequence[str]
) -> dict[str, str]:
    said = {each: paragraphs.get(each, ()) for each in languages}
    return {each: texts[n] if n < len(texts) else "" for each, texts in said.items()}


def _key(article: _NewArticle, languages: Sequence[str]) -> str:
    titles = [article.titles.get(each, "") for each in reversed(languages)]
    title = next(filter(None, titles), "")
    words = re.findall(r"[a-z0-9]+", title.casefold())
    return "-".join(words[:5]) or "new-article"


def _article_at(where: str, today: Document) -> str:
    """Return the key of the article in *today* that *where* begins with."""
    for node in walk(today):
        if isinstance(node, Article):
            headings = paragraphs_below(node.heading)
            labels = [each.label for each in headings if isinstance(each.label, Label)]
            for label in labels:
                text = label.text.replace("\xa0", " ")
                if where == text or where.startswith(f"{text} "):
                    return node.id
    return ""
