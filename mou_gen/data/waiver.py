"""A waiver: a finding for which an office takes responsibility, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, Any

from pydantic import Field

from mou_gen.data.fields import BilingualText, Key, PlainWords, plain_words
from mou_gen.data.model import Either, Model, missing_key
from mou_gen.data.values import Bilingual, SourcedText
from mou_gen.errors import Problem
from mou_gen.messages import _

BY_PLACE = "sealed-names"
"""The rule that is waived for one word at one place: another victim's name still stops."""

OfficeName = Annotated[SourcedText | BilingualText, Either(SourcedText, plain_words)]
"""The name of an office, in one language or in each."""


class Waiver(Model):
    """A rule whose findings do not count in this document."""

    rule: Key
    """Id of the rule, as a finding gives it."""
    reason: PlainWords
    """Why what the rule finds is right here."""
    by: OfficeName
    """The office that answers for it, never a person."""
    at: PlainWords | None = None
    """Of `sealed-names` alone: the key path of the text that is meant, `attendance[0].name`."""
    word: PlainWords | None = Field(None, alias="for")
    """Of `sealed-names` alone: the word that stands there by coincidence, as it is written there."""

    @property
    def office(self) -> str:
        """The name of the office, in Indonesian where there is a choice."""
        return next(iter(self.by.values())) if isinstance(self.by, Bilingual) else self.by

    @property
    def because(self) -> str:
        """What is reported about a finding that it waives: the reason, and the office."""
        return f"{' '.join(self.reason.split())} ({self.office})"

    def check(self) -> Iterator[Problem]:
        """Yield what a waiver of `sealed-names` lacks, and what no other may have."""
        if self.rule == BY_PLACE:
            for key, value in (("at", self.at), ("for", self.word)):
                if value is None:
                    problem = missing_key(self.entries, key)
                    message = _(
                        "{missing}: a waiver of `{rule}` must give the place and the word",
                        missing=problem.message,
                        rule=BY_PLACE,
                    )
                    hint = _(
                        "write `at:` with the place, such as "
                        "`attendance[0].name`, and `for:` with the word"
                    )
                    yield replace(problem, message=message, hint=hint)
        elif self.at or self.word:
            message = _("`at` and `for` are only for waivers of `{rule}`", rule=BY_PLACE)
            yield self.problem("at" if self.at else "for", message, _("delete this line"))

    def parts(self) -> Iterator[Any]:
        """Yield nothing: no document prints a waiver, so it need not be translated."""
        return iter(())


Waivers = tuple[Waiver, ...]
"""The waivers of a document."""
