from __future__ import annotations

import pytest

from mou_gen.calculations.teams import wrong_teams


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Tim terdiri atas 5 (lima) orang, yaitu seorang ketua, seorang sekretaris, dan 2 (dua) orang anggota.", [4]),
        ("id", "Tim terdiri atas 4 (empat) orang, yaitu seorang ketua, seorang sekretaris, dan 2 (dua) orang anggota.", []),
        ("id", "Tim beranggotakan 7 (tujuh) orang, terdiri atas 1 (satu) ketua, 1 (satu) sekretaris, dan 4 (empat) anggota.", [6]),
        ("id", "Tim beranggotakan 7 (tujuh) orang, terdiri atas 1 (satu) ketua, 2 (dua) wakil, dan 4 (empat) anggota.", []),
        ("id", "Tim paling sedikit 7 (tujuh) orang, terdiri atas 1 (satu) ketua dan 4 (empat) anggota.", []),
        ("id", "Tim terdiri atas 7 (tujuh) orang, yaitu seorang ketua dan 2 (dua) orang dari setiap PIHAK.", []),
        ("id", "Tim terdiri atas 7 (tujuh) orang, yaitu seorang ketua, sekretaris, dan anggota.", []),
        ("id", "Tim terdiri atas 6 (enam) orang, masing-masing 3 (tiga) orang, terdiri atas 1 (satu) ketua dan 5 (lima) anggota.", []),
        ("id", "Tim terdiri atas 3 (tiga) orang dari setiap PIHAK, terdiri atas 1 (satu) ketua dan 5 (lima) anggota.", []),
        ("id", "Tim terdiri atas 7 (tujuh) orang, yaitu seorang ketua dan anggota lainnya.", []),
        ("en", "The team has 7 (seven) members: a chair, a secretary, and 4 (four) members.", [6]),
        ("en", "The team consists of 4 (four) persons, namely a chair, a secretary, and 2 (two) members.", []),
        ("en", "The team consists of 4 (four) persons, namely a chair and one person from each PARTY.", []),
    ],
)  # fmt: skip
def test_a_team_has_the_persons_of_its_roles(language: str, text: str, made: list[int]) -> None:
    assert [each.made for each in wrong_teams(text, language)] == made
