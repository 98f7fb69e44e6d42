"""The facts of the two papers of a referral: only the form is handed what is sealed."""

from __future__ import annotations

from typing import Any

from mou_gen.kinds.referral import Referral


def letter_facts(referral: Referral, *_: object) -> dict[str, Any]:
    """Return the facts of the cover letter; the sealed data are not among them.

    UU 21/2007, articles 24 and 44: the identity of a witness or victim is kept secret.
    """
    cover = referral.cover()
    return {
        "letter": cover,
        "referral": cover,
        "agreement": cover.agreement,
        "recipient_head": cover.recipient.unit.head,
    }


def form_facts(referral: Referral, *_: object) -> dict[str, Any]:
    """Return the facts of the sealed form: the whole referral."""
    return {"referral": referral}
