"""The lines that were sent beside those that came back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from mou_gen.pull.alignment import Alignment, aligned, normal
from mou_gen.pull.sent_base import SentParagraph
from mou_gen.startup.value_classes import value_class
from mou_gen.word.word_lines import WordLine


@value_class
class LinePairs:
    """Lines with words, and which of them are the same."""

    sent: Sequence[SentParagraph]
    now: Sequence[WordLine]
    converted: bool
    """Whether another program has set looks and lists anew."""

    @cached_property
    def alignment(self) -> Alignment:
        """What became of each paragraph."""
        return aligned([each.line for each in self.sent], self.now)

    @cached_property
    def _of_now(self) -> dict[int, int]:
        return {j: group.sent[0] for group in self.alignment.groups for j in group.now}

    def is_paired(self, j: int) -> bool:
        """Return whether the line *j* that came back was sent."""
        return j in self._of_now

    def sent_of(self, j: int) -> SentParagraph:
        """Return what the line *j* that came back was when it was sent."""
        return self.sent[self._of_now[j]]

    def above(self, j: int) -> SentParagraph | None:
        """Return the sent paragraph above the line *j*, in its column or its form if there is one."""
        k = self.near(j, range(j - 1, -1, -1))
        return None if k is None else self.sent_of(k)

    def near(self, j: int, others: Iterable[int]) -> int | None:
        """Return the first of the lines *others* that was sent, in the column of the line *j* if there is one.

        Where languages stand one below the other, it is that of the next two that has the same form.
        """
        line = self.now[j]
        near = [k for k in others if k in self._of_now]
        if line.cell:
            alike = [k for k in near if (c := self.now[k].cell) and c[2] == line.cell[2]]
        else:
            alike = [k for k in near[:2] if self.is_like(k, j)]
        return next(iter(alike or near), None)

    def is_like(self, j: int, other: int) -> bool:
        """Return whether the lines *j* and *other* that came back have the same style and are of one list."""
        one, two = self.now[j], self.now[other]
        return (one.styled, one.numbered) == (two.styled, two.numbered)

    def deleted(self) -> Iterator[int]:
        """Yield the sent lines of which no word is left."""
        yield from self.alignment.deleted
        for group in self.alignment.groups:
            if not any(normal(self.now[j].text) for j in group.now):
                yield from group.sent
