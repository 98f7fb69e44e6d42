"""A waiver: a finding that an office takes upon itself, with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from mou_gen.data.model import Both, Either, Key, Model, Words, text
from mou_gen.data.values import Bilingual, SourcedText

OfficeName = Annotated[SourcedText | Both, Either(SourcedText, text)]
"""The name of an office, in one language or in each."""


class Waiver(Model):
    """A rule whose findings do not count in this paper."""

    rule: Key
    """Id of the rule, as a finding gives it."""
    reason: Words
    """Why what the rule finds is right here."""
    by: OfficeName
    """The office that answers for it, never a person."""

    @property
    def office(self) -> str:
        """The name of the office, in Indonesian where there is a choice."""
        return next(iter(self.by.values())) if isinstance(self.by, Bilingual) else self.by

    def parts(self) -> Iterator[Any]:
        """Yield nothing: no paper prints a waiver, so it need not be translated."""
        return iter(())


Waivers = tuple[Waiver, ...]
"""The waivers of a paper."""
