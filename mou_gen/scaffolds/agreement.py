"""A new agreement: its file, and a file for each party that has none yet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mou_gen.data.places import PARTIES
from mou_gen.kinds.agreement import cooperation_law
from mou_gen.kinds.joint_agreement import AGREEMENT
from mou_gen.kinds.kind import Values, subject
from mou_gen.kinds.party import Party
from mou_gen.language.regions import Region
from mou_gen.scaffolds.target_folder import NewFiles, TargetFolder


def agreement_files(
    root: Path, name: str, regions: Sequence[Region], asked: Values, affairs: Sequence[str]
) -> NewFiles:
    """Return the files of the agreement *name* of *regions*, in their order, in the folder *root*.

    *asked* holds what was answered; *affairs* are the keys of regional affairs to choose from. A
    party whose region has a file in *root* keeps it.
    """
    target = TargetFolder(root)
    known = target.parties()
    keys: dict[str, Sequence[str]] = {}
    files: dict[Path, bytes] = {}
    for region in regions:
        party = known.get(region.code)
        keys[party.key if party else region.key] = _units(party)
        if party is None:
            files |= target.file(f"{PARTIES}/{region.key}.yaml", "party", _party(region))
    facts = _agreement(list(keys), asked)
    return (
        target.file(f"{name}/{AGREEMENT}", "agreement", facts, {"affairs": affairs, **keys}) | files
    )


def _agreement(parties: Sequence[str], asked: Values) -> Values:
    date, languages = asked.get("date"), asked["languages"]
    return {
        "kind": "agreement",
        "type": asked["type"],
        "languages": languages,
        "layout": asked["layout"],
        "subject": subject(asked),
        "date": date,
        "place": asked.get("place"),
        "numbers": None,
        "parties": list(parties),
        "recitals": None,
        "legal_basis": cooperation_law(date),
        "affairs": None,
        "commitments": None,
        "duration": asked.get("duration") or None,
        "originals": len(parties),
        "focal_points": dict.fromkeys(parties),
    }


def _party(region: Region) -> Values:
    return {
        "kind": "party",
        "region": region.code,
        "government": region.government,
        "seat": None,
        "address": None,
        "head": {"office": region.head, "name": None},
        "emblem": None,
        "units": {
            # Every region has one (UU 23/2014, articles 209 and 213).
            "setda": {
                "name": {"id": "Sekretariat Daerah", "en": "Regional Secretariat"},
                "address": None,
                "head": {
                    "office": {
                        "id": f"Sekretaris Daerah {region.called['id']}",
                        "en": f"Regional Secretary of {region.called['en']}",
                    },
                    "name": None,
                },
            }
        },
    }


def _units(party: Party | None) -> Sequence[str]:
    return list(map(str, party.units)) if party else ["setda"]
