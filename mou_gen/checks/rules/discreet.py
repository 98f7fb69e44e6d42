"""What masks the sealed facts of data folders in all that is told: what `sealed-names` finds, and more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from mou_gen import inputs
from mou_gen.checks import RULES, name_search, sealed_facts
from mou_gen.kinds.secrets import Secrets, read_secrets
from mou_gen.reporting.discretion import Discretion
from mou_gen.reporting.unquotable import Unquotable, alone, together, unquotable


def discretion(folders: Iterable[Path], files: Iterable[Path] = ()) -> Discretion:
    """Return what masks all that the data *folders*, and *files* that lie in none, keep sealed."""
    roots = list(dict.fromkeys(path.resolve() for path in folders))
    with inputs.apart():
        secrets = [read_secrets(root) for root in roots]
    unsure = {problem.source.file for each in secrets for problem in each.problems}
    closed = together(
        [
            *map(unquotable, roots),
            *map(alone, files),
            Unquotable(unread=tuple(sorted(unsure))),
        ]
    )
    return Discretion(closed, RULES, [partial(_spots, each) for each in secrets if each.people])


def _spots(secrets: Secrets, text: str) -> Iterator[tuple[int, int]]:
    """Yield where *text* says something of *secrets*, as the rule finds it."""
    for name in name_search.found_in(text, name_search.index_of(secrets)):
        yield name.start, name.end
    for fact in sealed_facts.facts_in(text, secrets):
        yield fact.start, fact.end
