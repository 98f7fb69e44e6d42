"""What a dispute is about is paid by the party that owes it, not by the one that claims it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

MEALS = ("stunting", "posyandu/deliberations/2027-10-12.yaml", "PIHAK KETIGA membayar 2.025")
EVACUATION = ("volcano", "semeru/deliberations/2027-06-15.yaml", "PIHAK KEDUA membayar Rp63")


def told(tmp_path: Path, where: tuple[str, str, str], *changes: tuple[str, str]) -> int:
    folder, file, _old = where
    root = copied(folder, tmp_path, *((file, old, new) for old, new in changes))
    return len(found("contradictions", root / file))


@pytest.mark.parametrize(
    ("where", "new", "count"),
    [
        (MEALS, "PIHAK KEDUA membayar 2.025", 1),
        (MEALS, "PIHAK KESATU membayar 2.025", 1),
        (MEALS, "Kabupaten Majalengka membayar 2.025", 1),
        (MEALS, "PIHAK KESATU melunasi tagihan 2.025", 1),
        (EVACUATION, "PIHAK KESATU membayar Rp63", 1),
        (EVACUATION, "Kabupaten Lumajang akan membayar Rp63", 1),
        (MEALS, "PIHAK KETIGA membayar 2.025", 0),
        (MEALS, "Kabupaten Ciamis membayar 2.025", 0),
        (MEALS, "PIHAK KESATU membayar ongkos pemeriksaan daftar, dan PIHAK KETIGA membayar 2.025", 0),
        (MEALS, "PIHAK KESATU membayar kembali kelebihan 2.025", 0),
        (EVACUATION, "PIHAK KEDUA membayar Rp63", 0),
        (EVACUATION, "Tagihan dibayar sebesar Rp63", 0),
    ],
)  # fmt: skip
def test_the_party_that_owes_it_pays(
    tmp_path: Path, where: tuple[str, str, str], new: str, count: int
) -> None:
    assert told(tmp_path, where, (where[2], new)) == count


@pytest.mark.parametrize(
    ("claim", "payer", "count"),
    [
        ("Tagihan yang disampaikan oleh PIHAK KESATU sebesar", "PIHAK KESATU", 1),
        ("PIHAK KEDUA menagih", "PIHAK KEDUA", 1),
        ("PIHAK KESATU menagih", "PIHAK KEDUA", 0),
        ("Dipersoalkan besarnya", "PIHAK KESATU", 0),
    ],
)
def test_who_claims_is_told_by_the_dispute(
    tmp_path: Path, claim: str, payer: str, count: int
) -> None:
    changes = (("PIHAK KESATU menagih", claim), (EVACUATION[2], f"{payer} membayar Rp63"))

    assert told(tmp_path, EVACUATION, *changes) == count


def test_a_region_is_not_taken_for_the_one_whose_name_its_own_begins_with(tmp_path: Path) -> None:
    folder, file, settled = EVACUATION
    root = copied(
        folder,
        tmp_path,
        ("parties/lumajang.yaml", "region: '35.08'", "region: '74.04'"),
        ("parties/malang.yaml", "region: '35.07'", "region: '74.10'"),
        (file, "PIHAK KESATU menagih", "PIHAK KEDUA menagih"),
        (file, settled, "Kabupaten Buton Utara membayar Rp63"),
    )

    (problem,) = [
        each for each in found("contradictions", root / file) if "dispute" in each.message
    ]

    assert "PIHAK KEDUA pays" in problem.message
