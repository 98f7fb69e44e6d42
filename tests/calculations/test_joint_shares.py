from __future__ import annotations

import pytest

from mou_gen.calculations.joint_shares import impossible_joint_shares


@pytest.mark.parametrize(
    ("language", "text", "joint", "part"),
    [
        ("id", "Cakupan 71% di Kabupaten Flores Timur dan 74% di Kabupaten Lembata, sehingga cakupan gabungan kedua daerah mencapai 76%.", "76%", "74%"),
        ("id", "Nilai 60%, 65%, dan 70%, dengan rata-rata 55%.", "55%", "60%"),
        ("en", "Coverage was 71% in the east and 74% in the west, so that the combined coverage reached 76%.", "76%", "74%"),
    ],
)  # fmt: skip
def test_a_joint_share_beyond_all_of_its_parts_is_found(
    language: str, text: str, joint: str, part: str
) -> None:
    found = [(one.text, other.text) for one, other in impossible_joint_shares(text, language)]

    assert found == [(joint, part)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Cakupan 71% di Kabupaten Flores Timur dan 74% di Kabupaten Lembata, sehingga cakupan gabungannya 73%."),
        ("id", "Cakupan 71% di Kabupaten Flores Timur dan 74% di Kabupaten Lembata, di bawah rata-rata nasional 80%."),
        ("id", "Cakupan 71% dan 74%. Rata-rata tahun lalu 60%."),
        ("id", "Dari 40%, naik menjadi 60%, rata-rata 80%."),
        ("en", "70% for rice and 30% for chillies, at an average price of 5% less."),
    ],
)  # fmt: skip
def test_a_joint_share_between_its_parts_passes(language: str, text: str) -> None:
    assert [*impossible_joint_shares(text, language)] == []
