"""A new agreement: its file, and a file for each party that has none yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from mou_gen.data.places import PARTIES
from mou_gen.kinds.agreement import cooperation_law
from mou_gen.kinds.institution import INSTITUTION_TYPES, NamedInstitution
from mou_gen.kinds.joint_agreement import AGREEMENT
from mou_gen.kinds.kind import Values, subject
from mou_gen.kinds.party import Party
from mou_gen.language.regions import Region
from mou_gen.library.agreement_types import REGION, SYNERGY_FORM, AgreementType
from mou_gen.scaffolds.target_folder import NewFiles, TargetFolder

_SHARED = ("background", "locations", "rkpd", "letters")
"""What a Nota Kesepakatan Sinergi says besides."""


def agreement_files(
    root: Path,
    name: str,
    parties: Sequence[Region | NamedInstitution],
    asked: Values,
    affairs: Sequence[str],
) -> NewFiles:
    """Return the files of the agreement *name* of *parties*, in their order, in the folder *root*.

    *asked* holds what was answered, and under `type` the row of its type; *affairs* are the keys of regional affairs to choose from. A
    party that has a file in *root* keeps it.
    """
    target = TargetFolder(root)
    known = target.parties()
    keys: dict[str, Sequence[str]] = {}
    files: dict[Path, bytes] = {}
    row: AgreementType = asked["type"]
    for each in sorted(parties, key=lambda each: sort_of(each) not in row.first):
        party = known.get(each.code if isinstance(each, Region) else each.name)
        keys[party.key if party else each.key] = _units(party, each)
        if party is None:
            facts = _region(each) if isinstance(each, Region) else _institution(each, asked)
            files |= target.file(f"{PARTIES}/{each.key}.yaml", "party", facts)
    facts = _agreement(list(keys), asked)
    if row.form == SYNERGY_FORM:
        facts = {**facts, **dict.fromkeys(_SHARED), "tasks": dict.fromkeys(keys)}
    return (
        target.file(f"{name}/{AGREEMENT}", "agreement", facts, {"affairs": affairs, **keys}) | files
    )


def _agreement(parties: Sequence[str], asked: Values) -> Values:
    date, languages = asked.get("date"), asked["languages"]
    return {
        "kind": "agreement",
        "type": asked["type"].key,
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


def sort_of(party: Region | NamedInstitution) -> str:
    """Return what *party* is: a region, or a type of institution."""
    return REGION if isinstance(party, Region) else party.type


def fitting_type(types: Mapping[str, AgreementType], sorts: Sequence[str]) -> AgreementType | None:
    """Return the first of *types* that parties of these *sorts* may conclude, None where there is none."""
    fit = (each for each in types.values() if not each.follows and each.fits(sorts))
    return next(fit, None)


def _region(region: Region) -> Values:
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


def _institution(institution: NamedInstitution, asked: Values) -> Values:
    names = {"id": institution.name, "en": institution.english}
    heads = {"id": institution.head, "en": institution.english_head}
    has_deed = INSTITUTION_TYPES[institution.type].has_deed
    return {
        "kind": "party",
        "type": institution.type,
        "name": {tag: names[tag] for tag in asked["languages"]},
        "seat": None,
        "address": None,
        "head": {"office": {tag: heads[tag] for tag in asked["languages"]}, "name": None},
        "logo": None,
        **({"deed": None, "approval": None} if has_deed else {"basis": None}),
        **({"principal": None} if institution.type == "vertical-body" else {}),
    }


def _units(party: Party | None, begun: Region | NamedInstitution) -> Sequence[str]:
    """Return the units to choose from: a new file of a region has its secretariat alone."""
    if party:
        return list(map(str, party.units))
    return ["setda"] if isinstance(begun, Region) else []
