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


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("kepala Dinas Kesehatan menandatangani Perjanjian Kerja Sama ini dengan surat kuasa khusus yang diberikan oleh sekretaris daerah selaku pemberi kuasa.", 1),
        ("Perjanjian Kerja Sama ditandatangani kepala dinas dengan surat kuasa dari Wakil Bupati.", 1),
        ("penandatanganan kontrak oleh kepala dinas didasarkan pada surat kuasa Sekretaris Daerah.", 1),
        ("Sekretaris Daerah memberikan kuasa khusus kepada kepala dinas untuk menandatangani kontrak; Sekretaris Daerah memberikan surat kuasa untuk menandatangani Perjanjian Kerja Sama.", 2),
        ("DPRD memberikan kuasa kepada kepala dinas untuk menandatangani Perjanjian Kerja Sama.", 1),
        ("kepala dinas menandatangani Perjanjian Kerja Sama dengan surat kuasa khusus yang diberikan oleh Bupati.", 0),
        ("dengan surat kuasa khusus Bupati, Perjanjian Kerja Sama ditandatangani oleh kepala dinas.", 0),
        ("Sekretaris Daerah atas nama Bupati memberikan kuasa untuk menandatangani kontrak.", 0),
        ("Sekretaris Daerah menyampaikan bahwa Bupati memberikan kuasa untuk menandatangani kontrak.", 0),
        ("Perjanjian Kerja Sama ditandatangani dengan surat kuasa Bupati, bukan surat kuasa Sekretaris Daerah.", 0),
        ("surat kuasa dari Sekretaris Daerah tidak cukup untuk menandatangani Perjanjian Kerja Sama.", 0),
        ("kepala dinas memberikan kuasa kepada kepala bidang untuk menandatangani kontrak kerja tenaga harian.", 0),
        ("kepala dinas yang diberi kuasa menandatangani Perjanjian Kerja Sama.", 0),
        ("surat kuasa disimpan oleh Sekretaris Daerah sampai Perjanjian Kerja Sama ditandatangani.", 0),
    ],
)  # fmt: skip
def test_only_the_head_of_the_region_gives_the_power(tmp_path: Path, said: str, count: int) -> None:
    problems = recital(tmp_path, f"bahwa {said}", "that it is signed.").found("power-of-attorney")

    assert len(problems) == count
