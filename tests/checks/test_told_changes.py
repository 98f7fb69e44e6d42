"""A figure that an addendum changed is told as the addendum has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_REPORT = "reports/2027-2.yaml"
_OLD = "dari 10 (sepuluh) menjadi 15 (lima belas) hari melalui adendum"
_ADDENDUM = ("bendung/addenda/giliran-1.yaml", "date: 2027-11-15")


@pytest.mark.parametrize(
    ("new", "signed", "said"),
    [
        ("dari 10 (sepuluh) menjadi 14 (empat belas) hari melalui adendum", _ADDENDUM[1], "14 (empat belas) hari"),
        ("dari 12 (dua belas) menjadi 15 (lima belas) hari melalui adendum", _ADDENDUM[1], "12 (dua belas)"),
        (_OLD, _ADDENDUM[1], ""),
        ("dari 10 (sepuluh) menjadi 14 (empat belas) hari", _ADDENDUM[1], ""),
        ("dari 10 (sepuluh) menjadi 14 (empat belas) hari melalui adendum", "date: 2028-03-15", ""),
    ],
)  # fmt: skip
def test_what_an_addendum_changed_is_told_as_it_is(
    tmp_path: Path, new: str, signed: str, said: str
) -> None:
    root = copied("irrigation", tmp_path, (_REPORT, _OLD, new), (*_ADDENDUM, signed))

    problems = found("agreed-amounts", root / _REPORT)

    assert [each.message.split("`")[1] for each in problems] == ([said] if said else [])


def test_minutes_are_held_to_it_as_well(tmp_path: Path) -> None:
    minutes = "bendung/minutes/2027-08-05.yaml"
    text = (copied("irrigation", tmp_path / "known") / minutes).read_text("utf-8")
    head, _sign, rest = text.partition("discussion:\n")
    told = "- key: told\n  text:\n    id: Putaran diubah menjadi 14 (empat belas) hari melalui adendum.\n    en: By the addendum the round became 14 (fourteen) days.\n"
    edits = ((minutes, text, f"{head}discussion:\n{told}{rest}"), (*_ADDENDUM, "date: 2027-07-15"))
    root = copied("irrigation", tmp_path, *edits)

    (problem,) = found("agreed-amounts", root / minutes)

    assert "14 (empat belas) hari" in problem.message
