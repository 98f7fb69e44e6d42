"""What a paragraph says, for rules about form: its words, its facts, and how to quote it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from mou_gen.checks.stretches import stretches
from mou_gen.data.values import is_sealed
from mou_gen.document import Paragraph, Value, walk
from mou_gen.errors import Source
from mou_gen.language.facts import Fact, Kind


def said(paragraph: Paragraph, *kinds: Kind) -> list[Fact]:
    """Return the facts of *kinds* that *paragraph* states, in reading order."""
    return sorted(
        (fact for together in said_together(paragraph, *kinds) for fact in together),
        key=lambda fact: fact.start,
    )


def said_together(paragraph: Paragraph, *kinds: Kind) -> Iterator[list[Fact]]:
    """Yield the facts of *kinds* in *paragraph* that belong together: a town called Rabu dates no letter."""
    for stretch in stretches(paragraph):
        stated = stretch.facts(paragraph.language or "id")
        yield [fact for fact in stated if fact.kind in kinds]


def whole_dates(paragraph: Paragraph) -> list[Fact]:
    """Return the dates of *paragraph* that have a day, a month and a year."""
    return [fact for fact in said(paragraph, Kind.DATE) if _is_whole(fact)]


def dates_together(paragraph: Paragraph) -> Iterator[list[Fact]]:
    """Yield the whole dates of *paragraph* that belong together."""
    for together in said_together(paragraph, Kind.DATE):
        yield list(filter(_is_whole, together))


def _is_whole(date: Fact) -> bool:
    return None not in date.value


def day_of(date: Fact) -> dt.date | None:
    """Return the day of a whole *date*, None where the calendar has none."""
    try:
        return dt.date(*date.value)
    except ValueError:
        return None


def quoted(paragraph: Paragraph, text: str) -> str:
    """Return *text* in backquotes; a mask where *paragraph* prints what is sealed."""
    values = (node for node in walk(paragraph) if isinstance(node, Value))
    return "`***`" if any(is_sealed(value.origin.path) for value in values) else f"`{text}`"


def written(paragraph: Paragraph, text: str) -> Source:
    """Return where *text* was written: the value of *paragraph* that says it, or the template."""
    values = (node for node in walk(paragraph) if isinstance(node, Value))
    saying = (value.origin.source for value in values if text in value.text)
    return next(saying, paragraph.at)


def any_of(names: Iterable[str]) -> str:
    """Return the pattern of one of *names*, the longest first."""
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
