"""A Perjanjian Kerja Sama says that it carries out the commitments that it lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_FILE = "nunukan-ttu/cooperations/victim-referral.yaml"  # the second of six


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("disusun dari komitmen ketiga", 1),
        ("disusun dari komitmen pertama", 1),
        ("disusun dari komitmen ke-3", 1),
        ("disusun berdasarkan komitmen kedua dan ketiga Kesepakatan Bersama", 1),
        ("disusun dari komitmen kedua", 0),
        ("disusun dari komitmen ke-2", 0),
        ("dibuat untuk melaksanakan komitmen keempat Kesepakatan Bersama", 1),
        ("dibuat untuk melaksanakan komitmen ketiga daerah", 0),
        ("dibuat untuk melaksanakan komitmen ketiga Rencana Aksi Nasional", 0),
        (
            "dibuat untuk melaksanakan komitmen ketiga Kesepakatan Bersama dengan Kementerian Sosial",
            0,
        ),
        ("dibuat tanpa komitmen ketiga", 0),
        ("disusun dari komitmen ket\N{LATIN SMALL LETTER DOTLESS I}ga", 1),
        ("disusun dari komitmen ke-0", 0),
    ],
)
def test_it_is_made_from_a_commitment_that_it_carries_out(
    tmp_path: Path, said: str, count: int
) -> None:
    root = copied("examples", tmp_path, (_FILE, "disusun dari komitmen kedua", said))

    assert len(found("references", root / _FILE)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("made from the third commitment", 1),
        ("made from the 3rd commitment", 1),
        ("drafted from the second and the fifth commitments", 1),
        ("made from the second commitment", 0),
        ("made with the third commitment", 0),
    ],
)
def test_it_is_made_from_a_commitment_that_it_carries_out_in_english(
    tmp_path: Path, said: str, count: int
) -> None:
    root = copied("examples", tmp_path, (_FILE, "made from the second commitment", said))

    assert len(found("references", root / _FILE)) == count


def test_one_that_carries_out_two_names_either(tmp_path: Path) -> None:
    edits = (
        (_FILE, "disusun dari komitmen kedua", "disusun dari komitmen ketiga"),
        (_FILE, "[referral-system]", "[referral-system, law-enforcement-and-protection]"),
    )

    assert found("references", copied("examples", tmp_path, *edits) / _FILE) == []


def test_the_twelfth_is_not_taken_for_the_second(tmp_path: Path) -> None:
    agreement, head = "nunukan-ttu/agreement.yaml", "  - key: task-force-coordination\n"
    more = "".join(
        f"  - key: more-{n}\n    title: {{id: Data {n}, en: Data {n}}}\n    text: {{id: bertukar data {n}, en: to exchange data {n}}}\n"
        for n in range(1, 11)
    )
    edits = (
        (agreement, head, more + head),
        (_FILE, "disusun dari komitmen kedua", "disusun dari komitmen kedua belas"),
        (_FILE, "made from the second commitment", "made from the twelfth commitment"),
    )

    assert found("references", copied("examples", tmp_path, *edits) / _FILE) == []
