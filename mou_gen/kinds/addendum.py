"""The addendum, which changes an agreement, and the agreement as it reads then (Permendagri 22/2020, article 15)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mou_gen.kinds.agreement_facts import unknown_of
from mou_gen.kinds.amended_base import amended_facts
from mou_gen.kinds.amendment import Addendum
from mou_gen.kinds.consolidated_text import consolidated
from mou_gen.kinds.joint_agreement import THEME
from mou_gen.kinds.kind import DocumentKind, Kind, Quoting
from mou_gen.kinds.party import regions_among
from mou_gen.kinds.printed_change import amendment_history, quoted_changes
from mou_gen.kinds.steps import Event, Step
from mou_gen.kinds.subsequent_instrument import subsequent_facts, subsequent_scaffold
from mou_gen.language.labels import Labels
from mou_gen.messages import N_


def _facts(
    addendum: Addendum, _tags: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the templates of an addendum may name, beside what they quote."""
    return {
        **subsequent_facts(addendum),
        **amended_facts(addendum.follows),
        "instrument": {tag: words.choices["addendum"] for tag, words in labels.items()},
        "base_instrument": addendum.row.name,
        "burdened": addendum.row.burdened,
        "approvals": {
            party.key: addendum.approvals.get(party.key)
            or unknown_of(
                addendum, "addendum.approval", "approvals", f"approvals.{party.key}", party
            )
            for party in regions_among(addendum.parties)
        },
    }


def _steps(addendum: Addendum) -> tuple[Step, ...]:
    return (addendum.step(Event.AMENDED),)


KIND = Kind(
    "addendum",
    Addendum,
    (
        DocumentKind(
            "addendum",
            _facts,
            theme=THEME,
            carries_data=True,
            quoting=Quoting(lambda addendum: addendum.base, quoted_changes),
        ),
        DocumentKind(
            "consolidated",
            _facts,
            "-consolidated",
            theme=THEME,
            quoting=Quoting(lambda addendum: addendum.base, amendment_history, consolidated),
        ),
    ),
    subsequent_scaffold(
        N_("Start an addendum to an agreement, with the agreement as it reads then."),
        "addenda",
        N_("Name of the addendum, such as first; not printed."),
    ),
    told=(
        "date",
        "numbers",
        "burden",
        "changes.title",
        "changes.add_after",
        "changes.delete",
        "changes.text.id",
        "changes.paragraphs.id",
        "changes.paragraphs.letters.id",
    ),
    steps=_steps,
)
