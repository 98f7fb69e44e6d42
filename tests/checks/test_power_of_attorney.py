"""Who signs by a power of attorney, as texts tell it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        (
            "bahwa kontrak ditandatangani kepala perangkat daerah tanpa surat kuasa.",
            "that the contract is signed by the head of the office without a power of attorney.",
            2,
        ),
        (
            "bahwa Kepala Dinas Sosial menandatangani Perjanjian Kerja Sama dan tidak memerlukan surat kuasa.",
            "that the Cooperation Agreement is signed by the Head of the Social Office.",
            1,
        ),
        (
            "bahwa kontrak tidak dapat ditandatangani kepala dinas tanpa surat kuasa.",
            "that the contract cannot be signed by the head of the office without a power of attorney.",
            0,
        ),
        (
            "bahwa berita acara ditandatangani kepala dinas tanpa surat kuasa.",
            "that the record is signed by the head of the office without a power of attorney.",
            0,
        ),
        (
            "bahwa Bupati menandatangani kontrak tanpa surat kuasa.",
            "that the Regent signs the contract without a power of attorney.",
            0,
        ),
        (
            "bahwa kontrak ditandatangani kepala dinas berdasarkan surat kuasa.",
            "that the contract is signed by the head of the office under a power of attorney.",
            0,
        ),
    ],
)
def test_the_head_of_an_office_signs_by_a_power_only(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("power-of-attorney")) == count
