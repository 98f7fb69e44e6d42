"""The plan of articles for each type of agreement: which ones, in which order, by which law."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mou_gen.data.values import Bilingual
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.library.agreement_types import OPTIONAL, cited
from mou_gen.messages import _, did_you_mean, listed
from mou_gen.startup.value_classes import value_class


@value_class
class PlannedArticle:
    """An article of the plan: a clause of the templates, or passages of the data."""

    key: str
    clause: tuple[str, ...]
    """Templates of the clause, that of its type first; none where the data give the passages."""
    title: Bilingual | None = None
    passages: tuple[Any, ...] = ()


def plan(
    agreement: Agreement, bilingual: bool, problems: list[Problem]
) -> Iterator[PlannedArticle]:
    """Yield the articles in their order: those of the templates, but for what the data change.

    What names an article that is not there, or may not go, is added to *problems*.
    """
    changes = agreement.articles
    problems += _strange_articles(agreement)
    for key in agreement.row.articles:
        if key in changes.replace:
            replacement = changes.replace[key]
            yield PlannedArticle(key, (), replacement.title, replacement.paragraphs)
        elif key not in changes.leave_out and (bilingual or key != "language"):
            own = (f"clauses/{folder}/{key}.html" for folder in agreement.row.clauses)
            yield PlannedArticle(key, (*own, f"clauses/{key}.html"))
        yield from _added(agreement, key)


def _added(agreement: Agreement, key: str) -> Iterator[PlannedArticle]:
    """Yield the added articles that stand after that of the *key*, each with those after itself."""
    for article in agreement.articles.add:
        if article.after == key and article.key != key:
            yield PlannedArticle(article.key, (), article.title, article.paragraphs)
            yield from _added(agreement, article.key)


def _strange_articles(agreement: Agreement) -> Iterator[Problem]:
    changes, known = agreement.articles, agreement.row.articles
    added = [article.key for article in changes.add]
    named = [*changes.leave_out, *changes.replace]
    named += [
        article.after for n, article in enumerate(changes.add) if article.after not in added[:n]
    ]
    for key in named:
        if key not in known:
            message = _(
                "`{key}` in `articles` is not an article of this type of agreement", key=key
            )
            yield Problem(
                key.origin.source,
                message,
                did_you_mean(key, known, _("allowed values: {names}", names=listed(known))),
            )
    for key in changes.leave_out:
        rule = known.get(key, OPTIONAL)
        if rule != OPTIONAL:
            message = _("the article `{key}` cannot be omitted", key=key)
            hint = _("{law} requires it; replace it instead", law=cited(rule))
            yield Problem(key.origin.source, message, hint)
    for article in changes.add:
        if article.key in known:
            message = _("the article `{key}` already exists", key=article.key)
            hint = _("give the new article another key")
            yield Problem(article.key.origin.source, message, hint)
