"""New papers under an agreement: what each kind knows from it, and from what is asked.

What a victim consented to, and who the victim is, cannot be left open, and neither can whom a
letter goes to: such keys stand there without a value, and `check` asks for each of them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from mou_gen.data.places import ENDINGS
from mou_gen.drafts.agreement import cooperation_law, subject
from mou_gen.drafts.place import Files, Place
from mou_gen.drafts.skeleton import Facts, Skeleton
from mou_gen.kinds.agreement import COOPERATION, JointAgreement
from mou_gen.kinds.folder import MINUTES
from mou_gen.kinds.party import Party

_ANSWER = dt.timedelta(days=7)
"""A referral is answered within this time (UU 21/2007, article 52)."""
_RARE = frozenset(
    (
        *("signed_by", "on_behalf", "through", "signing", "signatory"),
        *("theme", "articles", "draft", "waive"),
    )
)
"""What few papers say; the schema tells of it."""


@dataclass(frozen=True)
class PaperDraft:
    """How a kind of paper is begun."""

    folder: str
    """Where it stands, in the folder of the agreement."""
    named_by: str
    """Which answer its file is named by."""
    known: Callable[[JointAgreement, Facts, Facts], Facts]
    """What is known of it, from the agreement, from what is asked, and from what it asks for."""
    kind: str = ""
    """What its file says under `kind`, where it is not the name of the kind itself."""
    type: str = ""
    """Of an agreement, its type."""


def _minutes(agreement: JointAgreement, asked: Facts, _gaps: Facts) -> Facts:
    governments = [_government(party, asked["languages"]) for party in agreement.parties]
    return {
        "languages": asked["languages"],
        "participants": governments,
        "attendance": [{"institution": each} for each in governments],
    }


def _attendance(agreement: JointAgreement, asked: Facts, _gaps: Facts) -> Facts:
    minutes = Path(agreement.origin.source.file).parent / MINUTES / str(asked["date"])
    there = any(minutes.with_name(minutes.name + ending).is_file() for ending in ENDINGS)
    languages = asked["languages"]
    meeting = {"name": dict.fromkeys(languages, ""), "date": asked["date"]}
    expected = [{"institution": _government(each, languages)} for each in agreement.parties]
    return {
        **({"minutes": str(asked["date"])} if there else {"meeting": meeting}),
        "languages": languages,
        "attendance": None if there else expected,
        "rows": len(agreement.parties),
    }


def _referral(agreement: JointAgreement, asked: Facts, gaps: Facts) -> Facts:
    sender = _sender(agreement, asked)
    others = [party.key for party in agreement.parties if party.key != sender]
    receiver = others[0] if len(others) == 1 else ""
    return {
        "from": {**gaps["from"], "party": sender, "unit": _unit(agreement, sender)},
        "to": {**gaps["to"], "party": receiver, "unit": _unit(agreement, receiver)},
        "response_due": asked["date"] + _ANSWER,
    }


def _handover(agreement: JointAgreement, asked: Facts, gaps: Facts) -> Facts:
    return {
        "giver": {**gaps["giver"], "office": _office(agreement, _sender(agreement, asked))},
        "originals": 2,
    }


def _offer(agreement: JointAgreement, asked: Facts, _gaps: Facts) -> Facts:
    return {"from": _sender(agreement, asked)}


def _cooperation(agreement: JointAgreement, asked: Facts, _gaps: Facts) -> Facts:
    parties = [party.key for party in agreement.parties]
    affairs = agreement.affairs
    return {
        "type": COOPERATION,
        "under": agreement.key,
        "languages": asked["languages"],
        "layout": str(agreement.layout),
        "subject": subject(asked),
        "parties": parties,
        "legal_basis": cooperation_law(None),
        "affairs": list(map(str, affairs)) if affairs else None,
        "originals": len(parties),
        "rights": dict.fromkeys(parties),
        "duties": dict.fromkeys(parties),
        "focal_points": {key: agreement.focal_points.get(key) for key in parties},
    }


def _letter(agreement: JointAgreement, asked: Facts, _gaps: Facts) -> Facts:
    return {"from": _office(agreement, _sender(agreement, asked))}


PAPERS: Mapping[str, PaperDraft] = {
    "cooperation": PaperDraft("cooperations", "name", _cooperation, "agreement", COOPERATION),
    "minutes": PaperDraft(MINUTES, "date", _minutes),
    "attendance": PaperDraft("attendance", "date", _attendance),
    "invitation": PaperDraft("invitations", "date", _letter),
    "offer": PaperDraft("offers", "date", _offer),
    "referral": PaperDraft("referrals", "case", _referral),
    "handover": PaperDraft("handovers", "case", _handover),
    "transmittal": PaperDraft("transmittals", "date", _letter),
}
"""The kinds of paper that an agreement may have, and how each is begun."""


def new_paper(root: Path, name: str, kind: str, asked: Facts) -> Files:
    """Return the file of a paper of this *kind* under the agreement *name* of the folder *root*.

    Raises:
        InputError: there is no such agreement, or its file is wrong.
    """
    place, paper = Place(root), PAPERS[kind]
    agreement = place.agreement(name)
    gaps = Skeleton(paper.kind or kind, type=paper.type).gaps()
    known = {
        **({} if paper.kind else {"agreement": agreement.key}),
        **{key: asked[key] for key in ("date", "case") if key in asked},
        **paper.known(agreement, asked, gaps),
    }
    facts = {key: known.get(key, gap) for key, gap in gaps.items() if key not in _RARE}
    file = f"{name}/{paper.folder}/{asked[paper.named_by]}.yaml"
    return place.file(file, paper.kind or kind, facts, _choices(agreement, kind))


def _choices(agreement: JointAgreement, kind: str) -> Mapping[str, list[str]]:
    """Return what may be chosen in a paper of this *kind* of *agreement*, by key."""
    parties = [party.key for party in agreement.parties]
    offices = [f"{party.key}/{unit}" for party in agreement.parties for unit in party.units]
    commitments = [str(each.key) for each in agreement.commitments or ()]
    if kind == "referral":
        return {"party": parties, "unit": sorted({each.partition("/")[2] for each in offices})}
    return {
        "letterhead": offices,
        "from": parties if kind == "offer" else offices,
        "commitment": commitments,
        "commitments": commitments,
        **({party.key: list(map(str, party.units)) for party in agreement.parties}),
    }


def _government(party: Party, languages: list[str]) -> Facts:
    return {tag: party.government[tag] for tag in languages}


def _sender(agreement: JointAgreement, asked: Facts) -> str:
    return str(asked.get("sender") or agreement.parties[0].key)


def _unit(agreement: JointAgreement, party: str) -> str:
    """Return the focal point of *party*, "" where it is not known."""
    return str(agreement.focal_points.get(party, ""))


def _office(agreement: JointAgreement, party: str) -> str:
    unit = _unit(agreement, party)
    return f"{party}/{unit}" if unit else ""
