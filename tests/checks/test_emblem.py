from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.source.samples import KERJA_SAMA, RUJUKAN, changed, write

GARUDA = '<img src="emblems/garuda.png" alt="Lambang negara Garuda Pancasila" width="25">'


@pytest.mark.parametrize(
    "emblems",
    [
        "\n".join(
            f'<img src="{{{{ agreement.parties[{n}].emblem }}}}" alt="Lambang daerah" width="20">'
            for n in range(2)
        ),
        '<img src="{{ agreement.parties[0].emblem }}" alt="Lambang daerah" width="20">',
    ],
)
def test_regional_emblems_over_an_agreement_are_found(tmp_path: Path, emblems: str) -> None:
    write(tmp_path)
    own = overridden(tmp_path / "own", "agreement.html", GARUDA, emblems)

    (problem,) = found("emblem", tmp_path / KERJA_SAMA, own)

    assert (problem.source.file, problem.source.line) == ("templates/agreement.html", 1)


def test_an_agreement_without_the_garuda_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    header = f'<header class="agreement">\n{GARUDA}\n</header>'
    own = overridden(tmp_path / "own", "agreement.html", header, "")

    assert len(found("emblem", tmp_path / KERJA_SAMA, own)) == 1


def test_the_garuda_over_the_letter_of_an_office_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    emblem = '<img src="{{ party.emblem }}" alt="{{ party.emblem_alt }}" width="20">'
    own = overridden(tmp_path / "own", "macros.html", emblem, GARUDA)

    (problem,) = found("emblem", tmp_path / RUJUKAN, own)

    assert problem.source.file == "templates/referral-letter.html"


def test_no_garuda_over_the_letter_of_a_head_of_region_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "persons: 1", "persons: 1\nsigned_by: head")
    emblem = '<img src="{{ party.emblem }}" alt="Lambang daerah" width="25">'
    own = overridden(tmp_path / "own", "macros.html", GARUDA, emblem)

    (problem,) = found("emblem", tmp_path / RUJUKAN, own)

    assert problem.message == "the letterhead of a head of region has the Garuda"


def test_the_emblems_of_the_program_pass(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "persons: 1", "persons: 1\nsigned_by: head")

    assert found("emblem", tmp_path) == []
