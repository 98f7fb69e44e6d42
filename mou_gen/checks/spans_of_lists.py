"""Spans in the lists of an agreement that do not fit the others: a round of five days among those of six, stages that leave out a month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from mou_gen.calculations.listed_spans import odd_spans, parted_stages, short_spans_of_work
from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, indonesian_stretches, texts_below
from mou_gen.errors import Level, Problem
from mou_gen.language.facts import FactKind
from mou_gen.messages import _


def unfit_spans(case: Case, rule: str) -> Iterator[Problem]:
    """Yield, as findings of *rule*, each item of a list of articles whose span does not fit those of the others."""
    told = [stretch.text for _said, stretch in indonesian_stretches(case)]
    for article in parts.articles(case.document):
        said_there = (each for each in texts_below(case, article) if each.language == "id")
        for is_item, found in groupby(said_there, key=_is_item):
            items = list(found) if is_item else []
            words = [each.text for each in items]
            for place in (*odd_spans(words, told), *short_spans_of_work(words, told)):
                message = _(
                    "{text}: this is shorter or longer than the others", text=_span(items, place)
                )
                yield _unfit(items, place, message, rule)
            for place in parted_stages(words):
                message = _(
                    "{text}: this stage does not begin on the day after the one before it ends",
                    text=_span(items, place),
                )
                yield _unfit(items, place, message, rule)


def _unfit(items: Sequence[Wording], place: int, message: str, rule: str) -> Problem:
    """Return that the span of the item at *place* does not fit, as the *message* says."""
    said = items[place].place(*_dates(items[place]))
    return Problem(said, message, _("correct one of the two days"), rule, Level.WARNING)


def _is_item(said: Wording) -> bool:
    return bool(
        said.label
        and said.label.text.strip("().").isalnum()
        and not said.label.text.startswith("(")
    )


def _dates(said: Wording) -> tuple[int, int]:
    """Return from where to where the dates of what is *said* stand."""
    found = list(said.facts(FactKind.DATE))
    return found[0].start, found[-1].end


def _span(items: Sequence[Wording], place: int) -> str:
    said = items[place]
    start, end = _dates(said)
    return said.quoted(said.text[start:end])
