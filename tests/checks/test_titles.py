from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.source.samples import HERE, KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN, changed, write

HEAD = "  office: {id: Bupati Nunukan, en: Regent of Nunukan}\n"


@pytest.mark.parametrize(
    "name",
    [
        "Dr. Contoh Nama",
        "Contoh Nama, S.H.",
        "Drs. H. Contoh Nama, M.Si.",
        "Contoh Nama SH",
        "Ir Contoh Nama",
    ],
)
def test_a_title_of_who_signs_an_agreement_is_found(tmp_path: Path, name: str) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, NUNUKAN, HEAD, f"{HEAD}  name: {HERE}'{name}'\n")

    (problem,) = found("titles", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert "Nama" not in problem.message.removesuffix("Nama")


@pytest.mark.parametrize(
    "name",
    [
        "Contoh Nama",
        "Irawan Contoh",
        "Mohammad Contoh",
        "Contoh Sihombing",
        "Contoh Dwi",
        "R. Contoh",
    ],
)
def test_a_bare_name_passes(tmp_path: Path, name: str) -> None:
    write(tmp_path)
    changed(tmp_path, NUNUKAN, HEAD, f"{HEAD}  name: {name}\n")

    assert found("titles", tmp_path) == []


def test_titles_are_fine_in_minutes(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, "end: 12:30", "chair: {office: {id: Asisten}, name: 'Contoh, S.H.'}")

    assert found("titles", tmp_path) == []


@pytest.mark.parametrize(
    ("acting", "count"), [("", 0), ("  acting: Pj.\n", 1)], ids=["the head", "an acting head"]
)
def test_only_who_acts_as_head_signs_letters_without_titles(
    tmp_path: Path, acting: str, count: int
) -> None:
    write(tmp_path)
    changed(tmp_path, NUNUKAN, HEAD, f"{HEAD}  name: 'Contoh, S.H.'\n{acting}")
    changed(tmp_path, RUJUKAN, "persons: 1", "persons: 1\nsigned_by: head")

    assert len(found("titles", tmp_path / RUJUKAN)) == count


@pytest.mark.parametrize(
    ("nip", "count"),
    [
        ("19790101 200312 1 001", 0),
        ("199001012019032002", 0),
        ("19791301 200312 1 001", 1),
        ("19790101 198012 1 001", 1),
        ("19790101 200312 3 001", 1),
    ],
)
def test_an_nip_that_cannot_be_one_is_found(tmp_path: Path, nip: str, count: int) -> None:
    write(tmp_path)
    chair = f"chair: {{office: {{id: Asisten}}, name: Contoh, nip: {nip}}}"
    changed(tmp_path, RAPAT, "end: 12:30", chair)

    problems = found("officials", tmp_path / RAPAT)

    assert len(problems) == count
    assert nip not in "".join(map(str, problems))
