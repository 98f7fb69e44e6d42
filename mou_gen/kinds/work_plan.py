"""The Rencana Kerja that is signed with a Nota Kesepakatan Sinergi (Permendagri 22/2020, articles 52(2), 55 and 57(1))."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainValidator

from mou_gen.data.fields import BilingualText, Key, Keyed, PlainWords, between, distinct_texts
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import LANGUAGES, SourcedDate, SourcedNumber, Unknown
from mou_gen.data.waiver import Waivers
from mou_gen.document import Layout
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Agreement, Languages, LayoutName
from mou_gen.kinds.agreement_facts import sides
from mou_gen.kinds.joint_agreement import THEME, AgreementRef, JointAgreement, UnderAgreement
from mou_gen.kinds.kind import DocumentKind, Kind, Question, Scaffold, Values, languages
from mou_gen.kinds.party import Party
from mou_gen.kinds.record import Record
from mou_gen.kinds.references import no_such
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _


class PlannedActivity(Model):
    """What is to be done: a row of the plan."""

    key: Key
    activity: BilingualText
    year: Annotated[SourcedNumber, PlainValidator(between(2000, 2099))]
    place: Maybe[BilingualText]
    budget: Maybe[BilingualText]
    """How much, and whose."""
    by: Annotated[tuple[Key, ...], Field(min_length=1), BeforeValidator(distinct_texts)]
    """Keys of the parties that carry it out."""


class WorkPlan(UnderAgreement):
    """A Rencana Kerja."""

    kind: PlainWords
    agreement: AgreementRef
    languages: Languages = LANGUAGES
    layout: LayoutName = Layout.COLUMNS
    draft: BilingualText | None = None
    activities: Maybe[Annotated[Keyed[PlannedActivity], Field(min_length=1)]]
    waive: Waivers = ()

    @property
    def date(self) -> SourcedDate | Unknown:
        """That of its agreement, with which it is signed."""
        return self.agreement.date

    @property
    def issuer(self) -> Party:
        """The first party, whose theme it takes."""
        return self.agreement.issuer

    def check(self) -> Iterator[Problem]:
        """Yield parties that are not there."""
        parties = [party.key for party in self.agreement.parties]
        for activity in self.activities or ():
            for name in activity.by:
                if name not in parties:
                    yield no_such(name, _("party of this agreement with the key"), parties)
            yield from self._outside_the_term(activity)

    def _outside_the_term(self, activity: PlannedActivity) -> Iterator[Problem]:
        """Yield that *activity* is planned for a year in which the agreement is not in force."""
        first, last = self.agreement.date, self.agreement.last_day
        if isinstance(first, Unknown) or last is None:
            return
        if not first.year <= activity.year <= last.year:
            message = _("the agreement is not in force in {year}", year=activity.year)
            hint = _("plan it for {first} to {last}", first=first.year, last=last.year)
            yield activity.problem("year", message, hint)


def signed_agreement(record: Record) -> Agreement | None:
    """Return the agreement that *record* is, or is signed with; None where it is neither."""
    if isinstance(record, WorkPlan):
        return record.agreement
    return record if isinstance(record, Agreement) else None


def _facts(plan: WorkPlan, _tags: tuple[str, ...], _labels: Mapping[str, Labels]) -> dict[str, Any]:
    """Return what the template of *plan* may name."""
    return {
        "record": plan,
        "agreement": plan.agreement,
        "instrument": plan.agreement.row.name,
        "parties": tuple(sides(plan.agreement)),
        "places": {party.key: index for index, party in enumerate(plan.agreement.parties)},
    }


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    return {"languages": asked["languages"], "layout": str(agreement.layout)}


KIND = Kind(
    "work-plan",
    WorkPlan,
    (
        DocumentKind(
            "work-plan",
            _facts,
            theme=THEME,
            carries_data=True,
            prints=tuple(f"activities.{key}" for key in ("activity", "year", "place", "budget")),
        ),
    ),
    Scaffold(
        N_("Start the Rencana Kerja of a Nota Kesepakatan Sinergi."),
        "work-plans",
        "name",
        _known,
        (
            Question(
                "name",
                N_("Name of the Rencana Kerja, such as 2027; not printed."),
                type="key",
                needed=True,
            ),
            languages(),
        ),
    ),
    told=("activities.year", "activities.budget"),
)
