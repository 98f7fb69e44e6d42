"""The plan of articles for each type of agreement: which ones, in which order, by which law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mou_gen.data.values import Bilingual
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.messages import N_, _, did_you_mean, listed

OPTIONAL = "optional"
_JOINT: Mapping[str, str] = {
    "purpose": N_("Permendagri 22/2020, article 40"),
    "subject-matter": N_("Permendagri 22/2020, article 40"),
    "scope": N_("Permendagri 22/2020, article 40"),
    "implementation": N_("Permendagri 22/2020, article 40"),
    "duration": N_("Permendagri 22/2020, articles 9(3) and 40"),
    "funding": OPTIONAL,
    "data-protection": OPTIONAL,
    "correspondence": N_("Permendagri 22/2020, article 40"),
    "dispute-settlement": OPTIONAL,
    "force-majeure": OPTIONAL,
    "language": N_("Perpres 63/2019, article 26(4)"),
    "miscellaneous": N_("Permendagri 22/2020, article 40"),
    "closing": N_("Permendagri 22/2020, article 40"),
}
_COOPERATION: Mapping[str, str] = {
    "purpose": N_("Permendagri 22/2020, article 41"),
    "subject-matter": N_("Permendagri 22/2020, article 41"),
    "scope": N_("Permendagri 22/2020, article 41"),
    "implementation": N_("Permendagri 22/2020, article 41"),
    "rights-and-duties": N_("Permendagri 22/2020, articles 1(13) and 41"),
    "data-protection": OPTIONAL,
    "funding": N_("Permendagri 22/2020, article 41"),
    "duration": N_("Permendagri 22/2020, article 41"),
    "dispute-settlement": N_("Permendagri 22/2020, articles 18, 21 and 41"),
    "force-majeure": N_("Permendagri 22/2020, article 41"),
    "termination": N_("Permendagri 22/2020, article 41"),
    "amendment": OPTIONAL,
    "correspondence": OPTIONAL,
    "language": N_("Perpres 63/2019, article 26(4)"),
    "closing": N_("Permendagri 22/2020, article 41"),
}
ARTICLES: Mapping[str, Mapping[str, str]] = {
    "kesepakatan-bersama": _JOINT,
    "nota-kesepahaman": _JOINT,
    "perjanjian-kerja-sama": _COOPERATION,
}
"""The articles of each type of agreement in their order, each with the rule that demands it."""


@dataclass(frozen=True, slots=True)
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
    for key in ARTICLES[agreement.type]:
        if key in changes.replace:
            replacement = changes.replace[key]
            yield PlannedArticle(key, (), replacement.title, replacement.paragraphs)
        elif key not in changes.leave_out and (bilingual or key != "language"):
            own = f"clauses/{agreement.type}/{key}.html"
            yield PlannedArticle(key, (own, f"clauses/{key}.html"))
        for article in changes.add:
            if article.after == key:
                yield PlannedArticle(article.key, (), article.title, article.paragraphs)


def _strange_articles(agreement: Agreement) -> Iterator[Problem]:
    changes, known = agreement.articles, ARTICLES[agreement.type]
    named = [*changes.leave_out, *changes.replace, *(article.after for article in changes.add)]
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
            hint = _("{law} requires it; replace it instead", law=_(rule))
            yield Problem(key.origin.source, message, hint)
    for article in changes.add:
        if article.key in known:
            message = _("the article `{key}` already exists", key=article.key)
            hint = _("give the new article another key")
            yield Problem(article.key.origin.source, message, hint)
