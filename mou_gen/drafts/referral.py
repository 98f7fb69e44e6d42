"""A new referral under an agreement.

What a victim consented to, and who the victim is, cannot be left open: such keys stand there
without a value, and `check` asks for each of them before anything is built.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from mou_gen.drafts.skeleton import Facts, Skeleton
from mou_gen.source import JointAgreement

_RARE = ("signed_by", "on_behalf", "through", "signing", "draft", "waive")
"""What few referrals say; the schema tells of it."""
_ANSWER = dt.timedelta(days=7)
"""An answer is due within this time (UU 21/2007, article 52)."""


def draft(agreement: JointAgreement, asked: Facts) -> tuple[Facts, Mapping[str, list[str]]]:
    """Return what the referral says, and the parties and units to choose from."""
    parties = [party.key for party in agreement.parties]
    sender = asked.get("sender") or parties[0]
    others = [key for key in parties if key != sender]
    skeleton, date = Skeleton("referral"), asked["date"]
    gaps = skeleton.gaps()
    known = {
        "agreement": agreement.key,
        "case": asked["case"],
        "date": date,
        "from": {**gaps["from"], "party": sender, "unit": _unit(agreement, sender)},
        "to": {**gaps["to"], **_recipient(agreement, others)},
        "response_due": date + _ANSWER,
    }
    facts = {key: known.get(key, gap) for key, gap in gaps.items() if key not in _RARE}
    units = {str(unit) for party in agreement.parties for unit in party.units}
    return facts, {"party": parties, "unit": sorted(units)}


def _unit(agreement: JointAgreement, party: str) -> str:
    return str(agreement.focal_points.get(party, ""))


def _recipient(agreement: JointAgreement, others: list[str]) -> Facts:
    """Return who is asked to take over, where only one other party is there."""
    if len(others) != 1:
        return {}
    return {"party": others[0], "unit": _unit(agreement, others[0])}
