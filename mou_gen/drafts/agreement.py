"""A new agreement: its own file, and that of each party that has none yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from mou_gen.data.places import PARTIES
from mou_gen.drafts.place import Files, Place
from mou_gen.drafts.skeleton import Facts
from mou_gen.kinds.folder import AGREEMENT
from mou_gen.kinds.party import Party
from mou_gen.language.regions import Region

_LAW: Mapping[str, dt.date] = {
    "uu-23-2014": dt.date(2014, 10, 2),
    "pp-28-2018": dt.date(2018, 12, 31),  # its day is not verified
    "permendagri-22-2020": dt.date(2020, 4, 14),
}
"""On cooperation between regions, whatever its subject, and from when on."""


def new_agreement(
    root: Path, name: str, regions: Sequence[Region], asked: Facts, affairs: Sequence[str]
) -> Files:
    """Return the files of the agreement *name* of *regions*, in their order, in the folder *root*.

    *asked* holds what was answered; *affairs* are the keys of regional affairs to choose from. A
    party whose region has a file in *root* keeps it.
    """
    place = Place(root)
    known = place.parties()
    keys: dict[str, Sequence[str]] = {}
    files: dict[Path, bytes] = {}
    for region in regions:
        party = known.get(region.code)
        keys[party.key if party else region.key] = _units(party)
        if party is None:
            files |= place.file(f"{PARTIES}/{region.key}.yaml", "party", _party(region))
    facts = _agreement(list(keys), asked)
    return (
        place.file(f"{name}/{AGREEMENT}", "agreement", facts, {"affairs": affairs, **keys}) | files
    )


def _agreement(parties: Sequence[str], asked: Facts) -> Facts:
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
        "duration": {"years": asked["years"]} if asked.get("years") else None,
        "originals": len(parties),
        "focal_points": dict.fromkeys(parties),
    }


def subject(asked: Facts) -> Mapping[str, Any]:
    """Return what was answered as the subject, in each language of the paper."""
    answers = {"id": asked.get("subject"), "en": asked.get("subject_en")}
    return {tag: answers[tag] or None for tag in asked["languages"]}


def cooperation_law(date: dt.date | None) -> list[str] | None:
    """Return what every cooperation rests on, as far as it is in force on *date*."""
    return [key for key, since in _LAW.items() if date is None or since <= date] or None


def _party(region: Region) -> Facts:
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
