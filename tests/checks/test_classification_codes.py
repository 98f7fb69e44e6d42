from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.test_numbering import numbered
from tests.dossiers import copied
from tests.source.samples import KERJA_SAMA, RAPAT, RUJUKAN, changed, write

RULE = "classification-codes"


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("188.45/7", "`188.45` is no classification code of regional governments"),
        ("7/188.45/2026", "`188.45` is no classification code of regional governments"),
        ("100.3.15/7", "`100.3.15` is no classification code of regional governments"),
        ("400.2.3/7", "no code of agreements"),
        ("100.3.7.2/7", "`100.3.7.2` (Luar Negeri) is no code of agreements"),
    ],
)
def test_a_code_that_is_none_of_agreements_is_a_warning(
    tmp_path: Path, number: str, told: str
) -> None:
    line = numbered(tmp_path, f"[{number}, 8/2026]")

    (problem,) = found(RULE, tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.level is Level.WARNING
    assert told in problem.message
    assert "`100.3.7.1 (Dalam Negeri)`" in problem.hint


@pytest.mark.parametrize(
    ("file", "number"),
    [
        ("addenda/geomembran-1.yaml", "100.3.7.1/029/2027"),
        ("terminations/bibit.yaml", "100.3.7.1/035/2028"),
    ],
)
@pytest.mark.parametrize(("code", "count"), [("500.5.3", 1), ("100.3.7.1", 0), ("100.3.7", 0)])
def test_what_is_concluded_about_an_agreement_has_its_code(
    tmp_path: Path, file: str, number: str, code: str, count: int
) -> None:
    place = f"pesisir/{file}"
    new = number.replace("100.3.7.1", code)

    problems = found(RULE, copied("salt", tmp_path, (place, number, new)) / place)

    assert len(problems) == count
    assert all("no code of agreements" in each.message for each in problems)


@pytest.mark.parametrize(
    ("numbers", "date"),
    [
        ("[]", "2026-03-02"),
        ("[100.3.7.1/12/2026, 134/KB/2026]", "2026-03-02"),
        ("[100.3.7/12/2026, 015/KB/2026]", "2026-03-02"),
        ("[100.3.7.1.5/12/2026, 015/KB/2026]", "2026-03-02"),
        ("[12/100.3.7.1/KB/2026, R-100.3.7.1/3]", "2026-03-02"),
        ("[188.45/12/V/2019, 7/2019]", "2022-09-22"),
        ("[134/KB.2/2026, 12.5/2026]", "2026-03-02"),
    ],
)
def test_a_code_of_agreements_or_none_passes(tmp_path: Path, numbers: str, date: str) -> None:
    numbered(tmp_path, numbers, date)

    assert found(RULE, tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("400.2.3/12/2026", ""),
        ("R-400.9.8/12", ""),
        ("270.04.05/12", ""),
        ("999.9.9/12", "is no classification code of regional governments"),
        ("000.10.1/12", "is a classification code of the Ministry of Home Affairs ("),
    ],
)
def test_a_letter_has_any_code_of_the_regions(tmp_path: Path, number: str, told: str) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "persons: 1", f"persons: 1\nnumber: {number}")

    problems = found(RULE, tmp_path / RUJUKAN)

    assert [told in each.message for each in problems] == ([True] if told else [])


@pytest.mark.parametrize(("number", "count"), [("000.10.1/1", 0), ("500.99/1", 1)])
def test_an_invitation_may_come_from_the_ministry(tmp_path: Path, number: str, count: int) -> None:
    write(tmp_path)
    invited = f"date: 2026-03-02\ninvitation: {{number: {number}}}"
    changed(tmp_path, RAPAT, "date: 2025-09-25", invited)

    assert len(found(RULE, tmp_path / RAPAT)) == count


def test_a_regency_adds_a_code(tmp_path: Path) -> None:
    numbered(tmp_path, "[900.5/12/2026, 7/2026]")
    own = tmp_path / "own"
    (own / "law").mkdir(parents=True)
    (own / "law" / "codes.yaml").write_text('codes: {"900.5": Perjanjian lain}\n', "utf-8")

    assert found(RULE, tmp_path / KERJA_SAMA, own) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "count"),
    [
        ("reports/2026-2.yaml", "100.2.2.3/001", "400.3.7/001", 1),
        ("reports/2026-2.yaml", "100.2.2.3/001", "100.3.4/001", 1),
        ("reports/2026-2.yaml", "100.2.2.3/001", "100.2.2.3/001", 0),
        ("reports/2026-2.yaml", "100.2.2.3/001", "000.7.2/001", 0),
        ("reports/2026-2.yaml", "100.2.2.3/001", "100.3.7/001", 0),
        ("nunukan-ttu/transmittals/2026-03-02.yaml", "400.9.8/002", "400.9.2/002", 1),
        ("nunukan-ttu/transmittals/2026-03-02.yaml", "400.9.8/002", "400.2.2/002", 0),
    ],
)
def test_a_code_with_another_digit_than_is_due_is_found(
    tmp_path: Path, file: str, old: str, new: str, count: int
) -> None:
    problems = found(RULE, copied("examples", tmp_path, (file, old, new)) / file)

    assert len([each for each in problems if "differs by a digit" in each.message]) == count
