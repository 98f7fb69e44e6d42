from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied
from tests.source.samples import KERJA_SAMA, changed, write

COMMITMENT = "{id: Mengembangkan rujukan., en: To develop referral.}"


def problems(root: Path, indonesian: str, english: str) -> list[str]:
    write(root)
    changed(root, KERJA_SAMA, COMMITMENT, f"{{id: {indonesian}, en: {english}}}")
    return [f"{each.message} {each.hint}" for each in found("reporting", root / KERJA_SAMA)]


@pytest.mark.parametrize(
    ("indonesian", "english", "period"),
    [
        ("Melaporkan hasilnya kepada Bupati setiap tahun.", "To report on it.", "setiap tahun"),
        (
            "Melaporkan hasilnya.",
            "To report to the head of region every 12 (twelve) months.",
            "every 12 (twelve) months",
        ),
    ],
)
def test_a_report_that_comes_too_seldom_is_found(
    tmp_path: Path, indonesian: str, english: str, period: str
) -> None:
    """Permendagri 22/2020, article 17(1): every semester."""
    (told,) = problems(tmp_path, indonesian, english)

    assert told == (
        f"`{period}` is too seldom for a report to the head of region "
        "write every 6 months at most (Permendagri 22/2020, article 17)"
    )


def test_more_often_passes_and_so_does_what_goes_to_others(tmp_path: Path) -> None:
    said = "Melaporkan kepada Bupati setiap triwulan dan kepada Menteri setiap tahun."

    assert problems(tmp_path, said, "To report to the Regent every 6 (six) months.") == []


CITED = "Pasal 17 ayat (1) Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (f"Dinas pemrakarsa menyusun laporan setiap 4 (empat) bulan menurut {CITED}.", 1),
        (f"Menurut {CITED}, pelaksanaan kerja sama dilaporkan setiap triwulan.", 1),
        (f"Menurut {CITED}, pelaksanaan kerja sama dilaporkan setiap semester.", 0),
        (f"Laporan disusun setiap triwulan, lebih sering daripada menurut {CITED}.", 0),
        (f"Narahubung bertemu setiap triwulan. Laporan disampaikan menurut {CITED}.", 0),
        ("Laporan pelaksanaan disusun setiap triwulan.", 0),
    ],
)
def test_the_article_is_cited_for_the_period_that_it_gives(
    tmp_path: Path, said: str, count: int
) -> None:
    """Permendagri 22/2020, article 17(1): every semester."""
    minutes = "bima-dompu/minutes/2024-11-13.yaml"
    root = copied("health", tmp_path, (minutes, "Dari 41 rujukan", f"{said} Dari 41 rujukan"))

    assert len(found("reporting", root / minutes)) == count
