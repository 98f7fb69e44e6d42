from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.dossiers import copied
from tests.source.samples import HERE, KERJA_SAMA, changed, write


def test_other_originals_than_parties_are_found(tmp_path: Path) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, KERJA_SAMA, "originals: 2", f"{HERE}originals: 3")

    (problem,) = found("originals", tmp_path / KERJA_SAMA)

    assert problem.message == "`originals` is 3, but there are 2 parties"
    assert "originals: 2" in problem.hint
    assert problem.source.line == line


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            '{{ agreement.originals }} ({{ agreement.originals|in_words("id") }})',
            "3 (tiga)",
        ),
        (
            '{{ agreement.originals }} ({{ agreement.originals|in_words("en") }})',
            "4 (four)",
        ),
    ],
)
def test_another_number_in_a_clause_is_found(tmp_path: Path, old: str, new: str) -> None:
    write(tmp_path)
    own = overridden(tmp_path / "own", "clauses/closing.html", old, new)

    (problem,) = found("originals", tmp_path / KERJA_SAMA, own)

    assert problem.source.file == "templates/clauses/closing.html"


@pytest.mark.parametrize(
    "said", ["Kesepakatan ini dibuat dalam rangkap empat", "Naskah dibuat rangkap 3 (tiga)"]
)
def test_another_number_in_a_text_of_the_data_is_found(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    old = "{id: Mengembangkan rujukan., en: To develop referral.}"
    line, _ = changed(tmp_path, KERJA_SAMA, old, f"{HERE}{{id: {said}., en: To develop.}}")

    (problem,) = found("originals", tmp_path / KERJA_SAMA)

    assert problem.source.line == line


def test_copies_of_something_else_pass(tmp_path: Path) -> None:
    write(tmp_path)
    old = "{id: Mengembangkan rujukan., en: To develop referral.}"
    new = "{id: Laporan dalam rangkap 3 (tiga)., en: To send reports in 3 (three) copies.}"
    changed(tmp_path, KERJA_SAMA, old, new)

    assert found("originals", tmp_path / KERJA_SAMA) == []


def test_one_original_a_party_passes(tmp_path: Path) -> None:
    write(tmp_path)

    assert found("originals", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(("date", "told"), [("2019-09-25", True), ("2020-04-14", False)])
def test_an_older_agreement_is_told_since_when_the_form_is_in_force(
    tmp_path: Path, date: str, told: bool
) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, "originals: 2", "originals: 3")
    path = tmp_path / KERJA_SAMA
    path.write_text(path.read_text("utf-8").replace("2025-09-25", date), "utf-8")

    (problem,) = found("originals", path)

    assert ("in force since 14-04-2020" in problem.hint) is told


@pytest.mark.parametrize(
    ("file", "said", "count"),
    [
        ("extensions/2029.yaml", "2", 1),
        ("addenda/early-warning-1.yaml", "4", 1),
        ("terminations/early-warning.yaml", "1", 1),
        ("deliberations/2027-09-06.yaml", "2", 1),
        ("deliberations/2027-09-06.yaml", "4", 0),
        ("mappings/2026-06-22.yaml", "2", 1),
    ],
)
def test_what_all_parties_sign_after_the_agreement_has_an_original_for_each(
    tmp_path: Path, file: str, said: str, count: int
) -> None:
    path = f"pacitan-wonogiri-gunungkidul/{file}"
    root = copied("examples", tmp_path, (path, "originals: 3", f"originals: {said}"))

    assert len(found("originals", root / path)) == count
