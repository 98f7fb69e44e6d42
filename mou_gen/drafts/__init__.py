"""New files of data: an agreement with its parties, and the papers around an agreement.

What codes, law and the agreement tell is written; nothing is made up, and every fact that is
not known yet stands there as a comment. A kind of paper below an agreement is a line of `PAPERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from mou_gen.drafts import agreement, minutes, referral
from mou_gen.drafts.place import Files, Place
from mou_gen.drafts.skeleton import Facts
from mou_gen.source import JointAgreement

__all__ = ["PAPERS", "Facts", "Files", "PaperDraft", "new_agreement", "new_paper"]


@dataclass(frozen=True)
class PaperDraft:
    """How a kind of paper below an agreement is begun."""

    file: Callable[[Facts], str]
    """Its path in the folder of the agreement, from what is asked."""
    draft: Callable[[JointAgreement, Facts], tuple[Facts, Mapping[str, list[str]]]]
    """Its facts, from the agreement and from what is asked, and what may be chosen at which key."""


PAPERS: Mapping[str, PaperDraft] = {
    "minutes": PaperDraft(lambda asked: f"minutes/{asked['date']}.yaml", minutes.draft),
    "referral": PaperDraft(lambda asked: f"referrals/{asked['case']}.yaml", referral.draft),
}
new_agreement = agreement.new_agreement


def new_paper(root: Path, name: str, kind: str, asked: Facts) -> Files:
    """Return the file of a paper of this *kind* under the agreement *name* of the folder *root*.

    Raises:
        InputError: there is no such agreement, or its file is wrong.
    """
    place = Place(root)
    found = place.agreement(name)
    facts, choices = PAPERS[kind].draft(found, asked)
    return place.file(f"{name}/{PAPERS[kind].file(asked)}", kind, facts, choices)
