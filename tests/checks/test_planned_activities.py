"""The year of an activity is the same in its text and its row of the plan."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import Edit, copied

_PLAN = "ntb-pekerja-migran/work-plans/2027.yaml"
_TRAINING = (  # of 2028
    "Pelatihan bersama petugas penerima laporan\n      en: Joint training of officers who receive reports\n    year: 2028\n    place:\n      id: Mataram\n"
)


def _told(tmp_path: Path, new: str) -> list[str]:
    edit: Edit = (_PLAN, _TRAINING, new)
    return [
        each.message for each in found("stated-times", copied("examples", tmp_path, edit) / _PLAN)
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("penerima laporan\n", "penerima laporan pada bulan Maret 2027\n"),
        ("penerima laporan\n", "penerima laporan pada triwulan IV tahun 2029\n"),
        ("Joint training of officers who receive reports", "Joint training of officers in March 2027"),
        ("id: Mataram\n", "id: Mataram, Maret 2027\n"),
    ],
)  # fmt: skip
def test_an_activity_of_another_year_is_found(tmp_path: Path, old: str, new: str) -> None:
    (message,) = _told(tmp_path, _TRAINING.replace(old, new))

    assert message.endswith("and for 2028 in `year`")


@pytest.mark.parametrize(
    "new",
    [
        _TRAINING,
        _TRAINING.replace("penerima laporan\n", "penerima laporan pada bulan Maret 2028\n"),
        _TRAINING.replace("Pelatihan bersama", "Evaluasi pelatihan bersama pada tahun 2027 bagi"),
        _TRAINING.replace("    place:\n      id: Mataram\n", "    place:\n      id: Kantor Gubernur\n"),
    ],
)  # fmt: skip
def test_an_activity_of_its_year_passes(tmp_path: Path, new: str) -> None:
    assert _told(tmp_path, new) == []
