"""What several rounds made together is what each of them made, as earlier texts tell."""

from __future__ import annotations

import pytest

from mou_gen.calculations.rounds_together import wrong_sums_of_rounds

_MINUTES = (
    "Putaran pertama berlangsung 14 (empat belas) hari. Sebanyak 44.100 kilogram pati basah menjadi 26.019 (dua puluh enam ribu sembilan belas) kilogram pati kering, atau 59% (lima puluh sembilan persen).",
    "Putaran kedua berlangsung penuh: dari 46.500 kilogram pati basah dihasilkan 28.365 kilogram pati kering.",
)  # fmt: skip
_REPORT = (
    "Dalam 3 (tiga) putaran selama 44 (empat puluh empat) hari pelayanan, 138.000 kilogram pati basah dikeringkan menjadi "
    "{} kilogram pati kering; putaran ketiga menghasilkan {} di antaranya."
)
_VISITS = ("Pelatihan pertama diikuti 124 peserta.", "Pelatihan kedua diikuti 118 peserta.")


@pytest.mark.parametrize(
    ("text", "before", "made"),
    [
        (_REPORT.format("82.284", "28.440 kilogram"), _MINUTES, 82_824),
        (_REPORT.format("82.824", "24.840 kilogram"), _MINUTES, 79_224),
        ("Sampai akhir semester 252 peserta mengikuti 2 (dua) pelatihan.", _VISITS, 242),
    ],
)
def test_what_rounds_made_together_is_reckoned(
    text: str, before: tuple[str, ...], made: int
) -> None:
    assert [int(each.made) for each in wrong_sums_of_rounds(text, before)] == [made]


@pytest.mark.parametrize(
    ("text", "before"),
    [
        (_REPORT.format("82.824", "28.440 kilogram"), _MINUTES),
        (_REPORT.format("82.284", "28.440 kilogram"), _MINUTES[:1]),
        (_REPORT.format("82.284", "28.440 kilogram pati basah"), _MINUTES),
        (_REPORT.format("92.000", "28.440 kilogram"), _MINUTES),
        ("Dalam 2 (dua) putaran 54.384 kilogram pati kering dihasilkan.", _MINUTES),
        ("Sampai akhir semester 252 peserta mengikuti 3 (tiga) pelatihan.", _VISITS),
        ("Sampai akhir semester 242 peserta mengikuti 2 (dua) pelatihan.", _VISITS),
        ("Sampai akhir semester 252 peserta mengikuti 2 (dua) pelatihan.", (*_VISITS, "Pelatihan kedua diikuti 128 peserta.")),
    ],
)  # fmt: skip
def test_totals_that_may_be_right_pass(text: str, before: tuple[str, ...]) -> None:
    assert list(wrong_sums_of_rounds(text, before)) == []
