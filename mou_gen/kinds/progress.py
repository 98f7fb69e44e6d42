"""Progress: what is told of follow-ups between two meetings; it makes no document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from mou_gen.data.fields import Day, PlainWords
from mou_gen.data.values import LANGUAGES, Unknown
from mou_gen.data.waiver import Waivers
from mou_gen.document import Layout
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Languages
from mou_gen.kinds.follow_up import ProgressEntries, answers, evidence_to_come, told_too_early
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement, UnderAgreement
from mou_gen.kinds.kind import Kind, Scaffold, Values, date_of, languages
from mou_gen.kinds.party import Party
from mou_gen.messages import N_


class Progress(UnderAgreement):
    """What was told on one day of the follow-ups of earlier meetings."""

    kind: PlainWords
    agreement: AgreementRef
    date: Day
    languages: Languages = LANGUAGES
    progress: Annotated[ProgressEntries, Field(min_length=1)]
    waive: Waivers = ()

    @property
    def draft(self) -> None:
        """It makes no document, which could be a draft."""

    @property
    def layout(self) -> Layout:
        """It makes no document, so that there is nothing to lay out."""
        return Layout.STACKED

    @property
    def issuer(self) -> Party:
        """The first party."""
        return self.agreement.issuer

    @property
    def unknown(self) -> tuple[Unknown, ...]:
        """What is not told yet."""
        return tuple(fact for entry in self.progress for fact in entry.unknown)

    def check(self) -> Iterator[Problem]:
        """Yield what is told of a meeting that comes later, and evidence that does not exist yet."""
        yield from told_too_early(self.date, self.progress)
        yield from evidence_to_come(self.date, self.progress)


def _known(_agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    return {"languages": asked["languages"], "progress": answers(asked)}


KIND = Kind(
    "progress",
    Progress,
    scaffold=Scaffold(
        N_("Start what is told of follow-ups between two meetings."),
        "progress",
        "date",
        _known,
        (date_of(N_("Day on which it was told, such as 2026-12-01.")), languages()),
        carries_on=True,
    ),
    told=(
        "date",
        "progress",
        "progress.note.id",
        "progress.evidence.document",
        "progress.evidence.date",
    ),
)
