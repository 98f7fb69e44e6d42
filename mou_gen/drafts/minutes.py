"""New minutes of a meeting under an agreement."""

from __future__ import annotations

from collections.abc import Mapping

from mou_gen.drafts.skeleton import Facts, Skeleton
from mou_gen.source import JointAgreement

_RARE = ("layout", "signing", "signatory", "draft", "waive")
"""What few minutes say; the schema tells of it."""


def draft(agreement: JointAgreement, asked: Facts) -> tuple[Facts, Mapping[str, list[str]]]:
    """Return what the minutes say, and the commitments and letterheads to choose from."""
    languages = asked["languages"]
    governments = [{tag: party.government[tag] for tag in languages} for party in agreement.parties]
    known = {
        "kind": "minutes",
        "agreement": agreement.key,
        "languages": languages,
        "date": asked["date"],
        "participants": governments,
        "attendance": [{"institution": each} for each in governments],
    }
    gaps = Skeleton("minutes").gaps()
    facts = {key: known.get(key, gaps[key]) for key in gaps if key not in _RARE}
    return facts, {
        "letterhead": [
            f"{party.key}/{unit}" for party in agreement.parties for unit in party.units
        ],
        "commitment": [str(each.key) for each in agreement.commitments or ()],
    }
