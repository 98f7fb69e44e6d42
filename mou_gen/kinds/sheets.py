"""What each document of a file of data is made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.compose import Sheet
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.document import Layout
from mou_gen.kinds import registry
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.paper import Paper
from mou_gen.language.labels import Labels


def sheets(paper: Paper, edition: Edition, labels: Mapping[str, Labels]) -> Iterator[Sheet]:
    """Yield what each document of *paper* is made from.

    Raises:
        InputError: the plan of an agreement names an article that is not there or may not go.
    """
    languages = edition.languages or paper.languages
    for each in registry.of_model(type(paper)).documents:
        yield Sheet(
            kind=each.name,
            file=paper.origin.file,
            facts=each.facts(paper, languages, labels),
            languages=languages,
            layout=edition.layout or Layout(paper.layout),
            draft=not edition.final,
            date="" if isinstance(paper.date, Unknown) else paper.date.isoformat(),
            sealed=each.sealed,
            carries_data=each.carries_data,
            theme=_theme(paper),
        )


def _theme(paper: Paper) -> SourcedText | None:
    """Return the theme that *paper* names itself, or the party that issues it does."""
    if isinstance(paper, Agreement) and paper.theme:
        return paper.theme
    return None if isinstance(paper.issuer, Unknown) else paper.issuer.theme
