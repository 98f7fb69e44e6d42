from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.source.samples import HERE, KERJA_SAMA, RAPAT, RUJUKAN, changed, write


def numbered(folder: Path, numbers: str, date: str = "2026-03-02") -> int:
    """Give the agreement *numbers* and a *date*; return the line of the numbers."""
    write(folder)
    new = f"date: {date}\n{HERE}numbers: {numbers}"
    return changed(folder, KERJA_SAMA, "date: 2019-09-25", new)[0]


@pytest.mark.parametrize(
    "numbers",
    ["[12/KB/2026, 12/KB/2026]", "[12/KB/2026]", "[400.2.3/12/2026, 7/2026]", "[7/2026, 188.45/7]"],
)
def test_a_number_that_is_not_right_is_a_warning(tmp_path: Path, numbers: str) -> None:
    line = numbered(tmp_path, numbers)

    (problem,) = found("numbering", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.level is Level.WARNING


@pytest.mark.parametrize(
    ("numbers", "date"),
    [
        ("[]", "2026-03-02"),
        ("[100.3.7.1/12/2026, 134/KB/2026]", "2026-03-02"),
        ("[100.3.7.1.5/12/2026, 015/KB/2026]", "2026-03-02"),
        ("[188.45/12/V/2019, 7/2019]", "2019-09-25"),
    ],
)
def test_a_number_each_with_a_known_code_or_none_passes(
    tmp_path: Path, numbers: str, date: str
) -> None:
    numbered(tmp_path, numbers, date)

    assert found("numbering", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(("number", "count"), [("400.2.3/12/2026", 0), ("100.3.7.1/12/2026", 1)])
def test_a_letter_has_codes_of_its_own(tmp_path: Path, number: str, count: int) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "persons: 1", f"persons: 1\nnumber: {number}")

    assert len(found("numbering", tmp_path / RUJUKAN)) == count


def test_so_has_an_invitation(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, "date: 2019-09-25", "date: 2026-03-02\ninvitation: {number: 500.99/1}")

    assert len(found("numbering", tmp_path / RAPAT)) == 1


def test_a_template_that_prints_no_numbers_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    own = overridden(tmp_path / "own", "agreement.html", "NOMOR: {{ side.number }}", "NOMOR:")
    text = (own / "agreement.html").read_text(encoding="utf-8")
    (own / "agreement.html").write_text(
        text.replace("NUMBER: {{ side.number }}", "NUMBER:"), "utf-8"
    )

    problems = found("numbering", tmp_path / KERJA_SAMA, own)

    assert len(problems) == 2
    assert {problem.source.file for problem in problems} == {"templates/agreement.html"}


def test_a_regency_adds_a_code(tmp_path: Path) -> None:
    numbered(tmp_path, "[900.1/12/2026, 7/2026]")
    own = tmp_path / "own"
    (own / "law").mkdir(parents=True)
    (own / "law" / "codes.yaml").write_text(
        'codes: {"900.1": {title: Contoh, papers: [agreement]}}\n', encoding="utf-8"
    )

    assert found("numbering", tmp_path / KERJA_SAMA, own) == []
