"""So many for each so many, in an agreement and in one that carries it out."""

from __future__ import annotations

import pytest

from mou_gen.calculations.ratios import contradicted_ratios

_AGREED = "mendampingi korban, dengan sekurang-kurangnya satu pendamping untuk setiap tiga orang"


@pytest.mark.parametrize(
    ("text", "agreed", "found"),
    [
        ("menugaskan 1 (satu) pendamping untuk setiap 5 (lima) korban", _AGREED, "5 (lima)"),
        ("menugaskan paling sedikit satu pendamping untuk tiap empat korban", _AGREED, "empat"),
        ("setiap 5 (lima) korban didampingi 1 (satu) pendamping", _AGREED, "5 (lima)"),
        (
            "menugaskan 1 guru untuk setiap 12 murid",
            "menugaskan 1 guru untuk setiap 10 murid",
            "12",
        ),
        (
            "menyediakan 3 tandu bagi setiap 2 desa",
            "menyediakan paling sedikit 5 (lima) tandu bagi setiap 2 (dua) desa",
            "3",
        ),
    ],
)
def test_another_ratio_than_the_agreement_above_has_is_found(
    text: str, agreed: str, found: str
) -> None:
    assert [each.number.text for each in contradicted_ratios(text, [agreed])] == [found]


@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        ("menugaskan 1 (satu) pendamping untuk setiap 3 (tiga) korban", _AGREED),
        ("menugaskan 2 (dua) pendamping untuk setiap 6 (enam) korban", _AGREED),
        ("menugaskan 1 (satu) pendamping untuk setiap 2 (dua) korban", _AGREED),
        ("menugaskan 1 (satu) sopir untuk setiap 5 (lima) korban", _AGREED),
        ("menugaskan 1 (satu) pendamping untuk setiap 5 (lima) rumah", _AGREED),
        ("menugaskan 1 (satu) pendamping untuk setiap 0 (nol) korban", _AGREED),
        ("setiap 0 (nol) korban didampingi oleh 2 (dua) pendamping", _AGREED),
        (
            "menugaskan 1 pendamping untuk setiap 5 korban",
            "menugaskan 1 pendamping untuk setiap 0 korban",
        ),
        ("menugaskan 1 (satu) pendamping untuk setiap 5 (lima) korban dewasa", _AGREED),
        ("menugaskan 1 pendamping cadangan untuk setiap 10 korban", _AGREED),
        ("menugaskan 1 pendamping untuk setiap 5 korban pada hari libur", _AGREED),
        ("dalam keadaan darurat, menugaskan 1 pendamping untuk setiap 5 korban", _AGREED),
        (
            "menugaskan 1 petugas untuk setiap 25 orang",
            "menugaskan 1 petugas untuk setiap 10 orang",
        ),
        (
            "menugaskan paling banyak 1 guru untuk setiap 12 murid",
            "menugaskan 1 guru untuk setiap 10 murid",
        ),
        (
            "menugaskan 1 guru untuk setiap 12 murid",
            "menugaskan 1 guru untuk setiap 10 murid; dan 1 guru untuk setiap 12 murid di luar kelas",
        ),
    ],
)
def test_a_ratio_that_keeps_to_the_agreement_above_passes(text: str, agreed: str) -> None:
    assert list(contradicted_ratios(text, [agreed])) == []
