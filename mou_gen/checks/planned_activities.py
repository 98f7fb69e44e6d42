"""Who carries out an activity of a Rencana Kerja: the parties whose tasks it is by the agreement, and no others in their place."""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.duties_of_others import indonesian_clauses
from mou_gen.data.values import SourcedText
from mou_gen.kinds.party import Party
from mou_gen.kinds.synergy import SynergyAgreement
from mou_gen.kinds.work_plan import PlannedActivity, WorkPlan
from mou_gen.language.acts import Sense, in_common, things
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class MisplacedActivity:
    """An activity without a party whose task it is, and with one that has no such task."""

    activity: PlannedActivity
    other: str
    """The key of the party that has no such task."""
    owner: Party
    task: SourcedText


def misplaced_activities(plan: WorkPlan) -> Iterator[MisplacedActivity]:
    """Yield each activity of *plan* that a party carries out in the place of one whose task it is."""
    if not isinstance(plan.agreement, SynergyAgreement):
        return  # a work plan of a Kesepakatan Bersama, whose parties have no tasks there
    tasks = {key: indonesian_clauses(each) for key, each in plan.agreement.tasks.items()}
    for activity in plan.activities or ():
        text = activity.activity.get("id")
        if text is None:
            continue
        what = _named(text)
        having = {
            key: own for key, said in tasks.items() if (own := _same_act(what, said)) is not None
        }
        others = [
            key for key in activity.by if key not in having and not _near(what, tasks.get(key, []))
        ]
        for party in plan.agreement.parties if others else ():
            if party.key in having and party.key not in activity.by:
                yield MisplacedActivity(activity, others[0], party, having[party.key])
                break


_TOGETHER = expression(
    r"\b(?:bersama(?:-sama)?|gabungan|terpadu|terkoordinasi)\b(?:\s+(?:dengan\s+)?PIHAK\s+KE[A-Z]+)?",
)
"""Tells with whom something is done, or that it is done with somebody."""
_OF_MANY = "data informasi layanan sarana petugas fasilitas kebutuhan"
"""What is no one thing: several parties may provide services, each to others."""
_ENOUGH = 2


def _named(text: str) -> list[Sense]:
    """Return the act that *text* begins with, and the things that it names."""
    return list(things(_TOGETHER.sub(" ", text)))


def _same_act(what: list[Sense], tasks: list[SourcedText]) -> SourcedText | None:
    """Return the one of *tasks* that does the act of *what* to the same thing, None where there is none."""
    enough = _ENOUGH if in_common(what[1:2], list(things(_OF_MANY))) else 1
    for task in tasks:
        said = _named(task)
        same = in_common(what[:1], said[:1]) and in_common(what[1:2], said[1:2])
        if same and in_common(what[1:], said[1:]) >= enough:
            return task
    return None


def _near(what: list[Sense], tasks: list[SourcedText]) -> bool:
    """Return whether a party may do *what* by one of its *tasks*, in other words: it tells of the act, or of what this is done to."""
    said = [_named(each) for each in tasks]
    return any(in_common(what[:2], each) and in_common(what, each) >= _ENOUGH for each in said)
