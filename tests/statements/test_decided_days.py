from __future__ import annotations

import pytest

from mou_gen.statements.decided_days import other_decided_days

DECISIONS = (
    "Jadwal mobil donor berlaku mulai hari Selasa, tanggal 7 Juli 2026.",
    "Penjualan dimulai pada hari Sabtu, 3 Oktober 2026, dengan harga perkenalan Rp100.000,00 sampai dengan hari Sabtu, 31 Oktober 2026.",
)
CITED = "sesuai dengan keputusan rapat tanggal 11 Juni 2026"


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        (f"Mobil donor berkeliling 3 (tiga) hari seminggu mulai tanggal 14 Juli 2026, {CITED}.", ["7 Juli 2026"]),
        (f"Harga perkenalan Rp100.000,00, {CITED}, berlaku sampai dengan tanggal 31 Desember 2026.", ["31 Oktober 2026"]),
        (f"Mobil donor berkeliling 3 (tiga) hari seminggu mulai tanggal 7 Juli 2026, {CITED}.", []),
        ("Mobil donor berkeliling 3 (tiga) hari seminggu mulai tanggal 14 Juli 2026.", []),
        (f"Mobil donor berkeliling sampai dengan tanggal 14 Juli 2027, {CITED}.", []),
        (f"Mobil donor berkeliling mulai tanggal 14 Juli 2026, karena jadwalnya diundurkan; semula, {CITED}, mulai tanggal 7 Juli 2026.", []),
        (f"Pelatihan kader dilaksanakan mulai tanggal 14 Juli 2026, {CITED}.", []),
        (f"Mobil pemadam donor desa mulai beroperasi mulai tanggal 3 Oktober 2026, {CITED}.", []),
    ],
)  # fmt: skip
def test_a_decision_that_is_cited_has_its_own_day(text: str, decided: list[str]) -> None:
    assert [other.text for _told, other in other_decided_days(text, DECISIONS)] == decided
