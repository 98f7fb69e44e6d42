"""The facts of minutes."""

from __future__ import annotations

from typing import Any

from mou_gen.kinds.minutes import Minutes


def facts(minutes: Minutes, *_: object) -> dict[str, Any]:
    """Return what the template of *minutes* may name."""
    return {
        "minutes": minutes,
        "signatory": minutes.leader,
        "commitments": {each.key: each for each in minutes.agreement.commitments or ()},
    }
