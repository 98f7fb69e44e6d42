"""A review of the coordination team concludes what its criteria say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_REVIEW = "pacitan-wonogiri-gunungkidul/terms-reviews/2026-07-20.yaml"
_PARTLY = "{result: partly, note: Contoh catatan.}"


@pytest.mark.parametrize(
    ("said", "result", "count"),
    [
        ("Kelima kriteria terpenuhi seluruhnya tanpa catatan.", _PARTLY, 1),
        ("Seluruh kriteria telah dipenuhi.", "{result: partly}", 1),
        ("Kerangka Acuan Kerja memenuhi semua kriteria.", "{result: unmet}", 1),
        ("Semua aspek terpenuhi; Kerangka Acuan Kerja layak.", "{result: unmet}", 1),
        ("Kerangka Acuan Kerja layak ditawarkan tanpa catatan.", _PARTLY, 1),
        ("Tim tidak memberikan catatan.", _PARTLY, 1),
        ("Kelima kriteria terpenuhi seluruhnya tanpa catatan.", "{result: met}", 0),
        ("Empat dari kelima kriteria terpenuhi.", _PARTLY, 0),
        ("Seluruh kriteria terpenuhi, kecuali kelayakan.", _PARTLY, 0),
        ("Seluruh kriteria terpenuhi dengan satu catatan.", _PARTLY, 0),
        ("Tidak semua kriteria terpenuhi.", _PARTLY, 0),
        ("Seluruh kriteria harus dipenuhi sebelum penawaran.", _PARTLY, 0),
        ("Semua kriteria sudah diperiksa.", _PARTLY, 0),
    ],
)
def test_a_review_concludes_what_it_found(
    tmp_path: Path, said: str, result: str, count: int
) -> None:
    edits = (
        (_REVIEW, "  - rencana kerja sama layak ditawarkan.", f'  - "{said}"'),
        (_REVIEW, f"feasibility: {_PARTLY}", f"feasibility: {result}"),
    )

    assert len(found("coordination-team", copied("examples", tmp_path, *edits) / _REVIEW)) == count


@pytest.mark.parametrize(
    ("said", "plans", "count"),
    [
        (
            "rencana kerja sama layak ditawarkan.",
            "{result: unmet, note: Tidak sesuai dengan RPJMD.}",
            1,
        ),
        ("Kerangka Acuan Kerja dapat ditawarkan kepada Kabupaten Wonogiri.", "{result: unmet}", 1),
        ("Kerangka Acuan Kerja layak ditawarkan.", "{result: partly, note: Sebagian sesuai.}", 0),
        ("Kerangka Acuan Kerja layak ditawarkan setelah RKPD diubah.", "{result: unmet}", 0),
        (
            "Kerangka Acuan Kerja layak ditawarkan.",
            "{result: unmet, note: Perlu dimasukkan dalam RKPD.}",
            0,
        ),
        ("Kerangka Acuan Kerja belum layak ditawarkan.", "{result: unmet}", 0),
    ],
)
def test_what_is_not_met_is_not_fit_to_be_offered_without_more(
    tmp_path: Path, said: str, plans: str, count: int
) -> None:
    edits = (
        (_REVIEW, "  - rencana kerja sama layak ditawarkan.", f'  - "{said}"'),
        (_REVIEW, "plans: {result: met}", f"plans: {plans}"),
    )

    assert len(found("coordination-team", copied("examples", tmp_path, *edits) / _REVIEW)) == count
