"""A finding says as data which key it is about and what is missing, so that a form can word it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.source import samples
from tests.source.samples import KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN
from tests.test_cli import run

pytestmark = pytest.mark.slow

NAME = "zahwarti"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return samples.write(tmp_path / "data")


def told(path: Path, *options: str, language: str = "en") -> list[dict[str, Any]]:
    """Return what `check` tells programs of *path*."""
    result = run("--lang", language, "check", path, "--format", "json", *options)
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


def keys(found: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(each["path"], each["missing"]) for each in found]


WRONG = [
    (RAPAT, "date: 2025-09-25\n", "date: 2025-09-31\n", ("date", "")),
    (RAPAT, "date: 2025-09-25\n", "date: ''\n", ("date", "date")),
    (RAPAT, "agreement: kerja-sama\n", "", ("agreement", "agreement")),
    (RAPAT, "agreement: kerja-sama\n", "agreement:\n", ("agreement", "agreement")),
    (RAPAT, "agreement: kerja-sama\n", "agreement: kerjasama\n", ("agreement", "")),
    (RAPAT, "start: 09:00\n", "strat: 09:00\n", ("strat", "")),
    (RAPAT, "start: 09:00\n", "start: 09:00\nstart: 10:00\n", ("start", "")),
    (RAPAT, "key: first\n", "key: First\n", ("decisions[First].key", "")),
    (RAPAT, "{id: Menyusun alur rujukan.}", "x", ("decisions[first].text", "")),
    (RAPAT, "{id: Menyusun alur rujukan.}", "{}", ("decisions[first].text.id",) * 2),
    (RAPAT, "    text: {id: Menyusun alur rujukan.}\n", "", ("decisions[first].text",) * 2),
    (KERJA_SAMA, "parties: [nunukan, ttu]", "parties: [nunukan]", ("parties", "parties[1]")),
    (KERJA_SAMA, "parties: [nunukan, ttu]", "parties: [nunukan, ~]", ("parties[1]",) * 2),
    (KERJA_SAMA, ", en: Human Rights}", "}", ("commitments[human-rights].title.en",) * 2),
    (NUNUKAN, ", en: Regent of Nunukan}", "}", ("head.office.en",) * 2),
    (RUJUKAN, "    name: nama contoh\n", "", ("sealed.identity.name",) * 2),
    (RUJUKAN, "birth_date: 1990-01-01", "birth_date: 1990", ("sealed.identity.birth_date", "")),
    (RUJUKAN, "birth_date: 1990-01-01", "birth_date: 2015-01-01", ("sealed.child",) * 2),
]


@pytest.mark.parametrize(("file", "old", "new", "about"), WRONG)
def test_a_finding_in_the_data_names_its_key_the_same_in_both_languages(
    root: Path, file: str, old: str, new: str, about: tuple[str, str]
) -> None:
    samples.changed(root, file, old, new)
    path = root / (KERJA_SAMA if file == NUNUKAN else file)

    english, indonesian = told(path), told(path, language="id")

    assert about in keys(english)
    assert keys(english) == keys(indonesian)
    assert [each["message"] for each in english] != [each["message"] for each in indonesian]


def test_a_blank_names_the_key_that_a_final_version_needs(root: Path) -> None:
    found = [each for each in told(root / RAPAT, "--final") if each["rule"] == "final"]

    assert ("venue", "venue") in keys(found)
    assert all(path == missing for path, missing in keys(found))


def test_a_rule_names_the_key_that_says_the_word_it_found(root: Path) -> None:
    samples.changed(root, RAPAT, "Menyusun alur rujukan.", "Notulen dan daftar notulen disusun.")

    first, second = told(root / RAPAT)

    assert first["rule"] == second["rule"] == "words"
    assert keys([first, second]) == [("decisions[first].text.id", "")] * 2


def test_a_rule_names_the_office_that_gets_no_copy(root: Path) -> None:
    samples.changed(root, RUJUKAN, "persons: 1\n", "persons: 1\non_behalf: yes\n")

    found = [each for each in told(root / RUJUKAN) if each["rule"] == "copies"]

    assert ("on_behalf", "Bupati Nunukan") in keys(found)


def test_what_is_wrong_in_a_template_names_no_key(root: Path, tmp_path: Path) -> None:
    template = tmp_path / "own" / "minutes.html"
    template.parent.mkdir()
    template.write_text("<html><body><p>{{ minutes.nothing }}</p></body></html>", encoding="utf-8")

    found = told(root / RAPAT, "--templates", str(template.parent))

    assert keys(found) == [("", "")]


def test_a_program_for_sarif_is_told_the_key_too(root: Path) -> None:
    samples.changed(root, RAPAT, "date: 2025-09-25\n", "date: soon\n")

    result = run("check", root / RAPAT, "--format", "sarif")

    (found,) = json.loads(result.stdout)["runs"][0]["results"]
    (place,) = found["locations"][0]["logicalLocations"]
    assert place["fullyQualifiedName"] == "date"


SEALED = [
    (
        "    nik: 1234564101903456\n",
        "    nik: 1\n    nik[6503015501900001]: 2\n",
        "sealed.identity.nik.***",
    ),
    ("    name: nama contoh\n", f"    name: nama contoh\n    {NAME}: x\n", "sealed.identity.***"),
    ("  risk:\n", f"  {NAME}: {{name: x}}\n  risk:\n", "sealed.***"),
    ("means: [cara contoh]", f"means: [{{{NAME}: x}}]", "sealed.identification.means[0]"),
    ("    nik: 1234564101903456\n", f"    nik: 1\n    nik[{NAME}]: 2\n", "sealed.identity.nik.***"),
    ("means: [cara contoh]", f"means: {{{NAME}: x}}", "sealed.identification.means"),
    ("  identity:\n", f"  identity:\n    {NAME}: x\n    {NAME}: y\n", "sealed.identity.***"),
    ("sealed:\n", f"sealed_{NAME}: {{x: y}}\nsealed:\n", "***"),
    ("sealed:\n", f"{NAME}:\n", "***"),
    ("persons: 1\n", f"persons: 1\n{NAME}: 1\n", "***"),
    (
        "office: {id: Narahubung}\nto:",
        f"office: {{{NAME}: Narahubung}}\nto:",
        "from.officer.office.***",
    ),
]


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize(("old", "new", "path"), SEALED)
def test_a_key_that_is_not_known_is_told_of_no_file_with_sealed_data(
    root: Path, old: str, new: str, path: str, language: str
) -> None:
    samples.changed(root, RUJUKAN, old, new)

    for file in (RUJUKAN, RAPAT, ""):
        assert NAME not in json.dumps(told(root / file, language=language))
    assert path in {each["path"] for each in told(root / RUJUKAN, language=language)}


def test_a_number_of_a_person_is_told_in_no_path_and_not_remembered(
    root: Path, tmp_path: Path
) -> None:
    number = "6503015501900001"
    samples.changed(root, RAPAT, "key: first", f"key: '{number}'")
    path = root / RAPAT
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Menyusun alur", "Notulen alur"), encoding="utf-8")

    found = told(path)
    run("build", path, "-o", tmp_path / "out", "-f", "docx")

    assert "decisions[***].text.id" in {each["path"] for each in found}
    assert number not in json.dumps(found)
    (memory,) = (tmp_path / "out" / ".mou-gen").rglob("*.json")
    assert number not in memory.read_text(encoding="utf-8")
