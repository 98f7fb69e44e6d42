from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.source.samples import HERE, KERJA_SAMA, changed, write


def numbered(folder: Path, numbers: str, date: str = "2026-03-02") -> int:
    """Give the agreement *numbers* and a *date*; return the line of the numbers."""
    write(folder)
    new = f"date: {date}\n{HERE}numbers: {numbers}"
    return changed(folder, KERJA_SAMA, "date: 2025-09-25", new)[0]


@pytest.mark.parametrize(
    "numbers",
    ["[12/KB/2026, 12/KB/2026]", "[12/KB/2026]"],
)
def test_a_number_that_is_not_right_is_a_warning(tmp_path: Path, numbers: str) -> None:
    line = numbered(tmp_path, numbers)

    (problem,) = found("numbering", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.level is Level.WARNING


@pytest.mark.parametrize(
    "numbers",
    [
        "[]",
        "[100.3.7.1/12/2026, 134/KB/2026]",
        '["", 134/KB/2026]',
        '[134/KB/2026, ""]',
        '["", ""]',
    ],
)
def test_a_number_each_or_none_or_a_gap_passes(tmp_path: Path, numbers: str) -> None:
    numbered(tmp_path, numbers)

    assert found("numbering", tmp_path / KERJA_SAMA) == []


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
