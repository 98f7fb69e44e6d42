from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.source.samples import HERE, RAPAT, RUJUKAN, changed, write


@pytest.mark.parametrize(
    ("classification", "number"),
    [("rahasia", "B-12/DS/2026"), ("rahasia", "T-12/DS/2026"), ("sangat-rahasia", "R-12/DS/2026")],
)
def test_a_number_of_a_lower_classification_is_found(
    tmp_path: Path, classification: str, number: str
) -> None:
    write(tmp_path)
    new = f"classification: {classification}\n{HERE}number: {number}"
    line, _ = changed(tmp_path, RUJUKAN, "classification: rahasia", new)

    (problem,) = found("classification", tmp_path / RUJUKAN)

    assert problem.source.line == line


@pytest.mark.parametrize("number", ["R-12/DS/2026", "SR-12/2026", "400.2.3/12/2026", "12/B/2026"])
def test_a_number_of_its_own_classification_or_none_passes(tmp_path: Path, number: str) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "urgency: segera", f"urgency: segera\nnumber: {number}")

    assert found("classification", tmp_path / RUJUKAN) == []


@pytest.mark.parametrize(
    ("name", "paper"), [("letter.html", "letter"), ("referral-form.html", "referral")]
)
@pytest.mark.parametrize("printed", ["BIASA", ""])
def test_pages_that_do_not_show_it_are_found(
    tmp_path: Path, name: str, paper: str, printed: str
) -> None:
    write(tmp_path)
    old = f"{{{{ {paper}.classification|word(labels.id.choices)|capitals }}}}"
    own = overridden(tmp_path / "own", name, old, printed)

    (problem,) = found("classification", tmp_path / RUJUKAN, own)

    assert problem.source.file == f"templates/{name}"


def test_two_holders_of_one_copy_are_found(tmp_path: Path) -> None:
    write(tmp_path)
    old = "  - {copy: 1, holder: Narahubung}\n"
    line, _ = changed(tmp_path, RUJUKAN, old, f"{old}  - {{{HERE}copy: 1, holder: Arsip Contoh}}\n")

    (problem,) = found("classification", tmp_path / RUJUKAN)

    assert problem.source.line == line


def test_a_form_without_its_holders_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "holder: Narahubung", "holder: Arsip Contoh")
    own = overridden(
        tmp_path / "own",
        "referral-form.html",
        "{{ keeper(copy.holder, offices, languages) }}",
        "<p>–</p>",
    )

    (problem,) = found("classification", tmp_path / RUJUKAN, own)

    assert problem.message == "the form does not print who holds its copies"


def test_a_stamp_below_an_electronic_signature_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    changed(
        tmp_path,
        RAPAT,
        "date: 2025-09-25\n",
        "date: 2025-09-25\nsigning: electronic\nchair:\n  office: {id: Sekretaris Daerah Nunukan}\n",
    )
    own = overridden(
        tmp_path / "own",
        "minutes.html",
        "{{ named(signatory) }}",
        "<p>Stempel</p>\n{{ named(signatory) }}",
    )

    (problem,) = found("classification", tmp_path / RAPAT, own)

    assert problem.source.file == "templates/minutes.html"


def test_a_stamp_beside_a_signature_by_hand_passes(tmp_path: Path) -> None:
    write(tmp_path)
    own = overridden(
        tmp_path / "own", "minutes.html", "<hr>\n<p>{{ signatory }}</p>", "<hr>\n<p>Stempel</p>"
    )

    assert found("classification", tmp_path / RAPAT, own) == []
