"""Parties that are no regions: what their files say, and what `new` begins for them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from mou_gen.cli import main
from mou_gen.errors import InputError
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.institution import INSTITUTION_TYPES, InstitutionParty
from mou_gen.kinds.party import places_among, regions_among
from mou_gen.kinds.schema import json_schema
from tests.checks.found import found
from tests.source import samples

INSTITUTION = """\
kind: party
type: {type}
name: {{id: Lembaga Rekaan Nusantara, en: Nusantara Fictitious Body}}
head:
  office: {{id: Ketua, en: Chair}}
"""


def institution(root: Path, type: str, more: str = "") -> InstitutionParty:
    samples.write(root)
    path = root / samples.TTU
    path.write_text(INSTITUTION.format(type=type) + more, encoding="utf-8")
    party = Folder(root).read(path)
    assert isinstance(party, InstitutionParty)
    return party


@pytest.mark.parametrize("type", INSTITUTION_TYPES)
def test_an_institution_needs_no_code_of_a_region(tmp_path: Path, type: str) -> None:
    party = institution(tmp_path, type)

    assert (party.full_name, party.emblem_alt) == (
        "Lembaga Rekaan Nusantara",
        "Logo Lembaga Rekaan Nusantara",
    )
    assert not party.logo
    assert (regions_among([party]), places_among([party])) == ((), ())
    assert party.missing("seat").key == "institution.seat"


@pytest.mark.parametrize(
    ("type", "more", "told"),
    [
        ("embassy", "", "type"),
        ("vertical-body", 'region: "65"\n', "region"),
        ("ministry", "deed: {notary: Notaris Rekaan}\n", "deed"),
        ("agency", "approval: {number: AHU-0}\n", "approval"),
        ("company", "deed: {notaris: Notaris Rekaan}\n", "notaris"),
    ],
)
def test_what_an_institution_cannot_say_is_told_by_its_key(
    tmp_path: Path, type: str, more: str, told: str
) -> None:
    with pytest.raises(InputError) as error:
        institution(tmp_path, type, more)

    (problem,) = error.value.problems
    assert f"`{told}`" in problem.message or f".{told}`" in problem.message


def test_statutes_are_told_by_those_who_have_them(tmp_path: Path) -> None:
    """Permendagri 22/2020, article 1(17): an association may be a legal person or none."""
    assert institution(tmp_path, "company").statutes is not None
    assert institution(tmp_path, "association").statutes is None
    with_deed = institution(tmp_path, "association", "deed: {notary: Notaris Rekaan}\n")
    assert with_deed.statutes is not None


@pytest.mark.parametrize("type", ["vertical-body", "company"])
def test_an_institution_is_no_party_to_an_agreement_between_regions(
    tmp_path: Path, type: str
) -> None:
    institution(tmp_path, type)

    (problem,) = found("party-kind", tmp_path / samples.KERJA_SAMA)

    assert f"`ttu` is a `{type}`" in problem.message


def test_the_schema_tells_a_region_from_an_institution() -> None:
    made = json_schema("party")

    assert made["if"]["properties"]["type"]["enum"] == list(INSTITUTION_TYPES)
    assert "region" not in made["$defs"]["InstitutionParty"]["properties"]
    assert "region" in made["$defs"]["RegionParty"]["required"]


def test_new_begins_the_file_of_an_institution(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    police = "vertical-body: Kepolisian Daerah Rekaan / Fictitious Regional Police"

    begun = CliRunner().invoke(main, ["new", "safe", "--party", police, "--party", "35.01"])

    assert begun.exit_code == 0, begun.output
    path = tmp_path / "agreements/parties/kepolisian-daerah-rekaan.yaml"
    said = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert said["type"] == "vertical-body"
    assert said["name"] == {"id": "Kepolisian Daerah Rekaan", "en": "Fictitious Regional Police"}
    assert "region" not in said
    again = CliRunner().invoke(main, ["new", "other", "--party", police, "--party", "35.01"])
    assert "parties/" not in again.stdout


@pytest.mark.parametrize("party", ["embassy: Kedutaan Rekaan", "company:", ": PT Rekaan"])
def test_an_institution_of_no_type_or_no_name_is_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, party: str
) -> None:
    monkeypatch.chdir(tmp_path)

    result = CliRunner().invoke(main, ["new", "safe", "--party", party, "--party", "35.01"])

    assert result.exit_code == 2
    assert "vertical-body" in result.stderr
