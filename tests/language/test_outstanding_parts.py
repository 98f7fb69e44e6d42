"""As many are outstanding as have not come of all."""

from __future__ import annotations

import pytest

from mou_gen.language.outstanding_parts import wrong_outstanding

_TOLD = "penyedia baru mengirimkan 6 (enam) dari 15 (lima belas) jaket"


@pytest.mark.parametrize(
    ("told", "text", "made"),
    [
        (_TOLD, "Enam jaket penolong ukuran anak belum diterima.", [9]),
        (_TOLD, "Sembilan jaket penolong ukuran anak belum diterima.", []),
        (_TOLD, "Dua belas jaket penolong belum tiba.", [9]),
        (_TOLD, "Enam dari lima belas jaket belum dikirim.", [9]),
        (_TOLD, "Empat jaket penolong belum diterima.", []),
        (_TOLD, "Enam jaket penolong belum dipasang.", []),
        (_TOLD, "Enam perahu belum diterima.", []),
        (_TOLD, "Sekitar enam jaket belum diterima.", []),
        (_TOLD, "Enam dari dua puluh jaket belum dikirim.", []),
        (_TOLD, "Enam jaket penolong telah diterima.", []),
        ("penyedia baru mengirimkan 6 dari 15 jaket ukuran dewasa", "Enam jaket ukuran anak belum diterima.", []),
        ("Penyedia mengirimkan 20 jaket.", "Enam jaket belum diterima.", []),
        ("Pipa baru tiba 18 (delapan belas) batang dari 30 (tiga puluh) batang yang dipesan; 12 batang sisanya tertahan.", "Sebanyak 18 batang pipa belum tiba.", [12]),
        ("Telah terpasang 84 dari 120 rambu.", "Sebanyak 84 rambu belum terpasang.", [36]),
        ("Belum terpasang 84 dari 120 rambu.", "Sebanyak 84 rambu belum terpasang.", []),
    ],
)  # fmt: skip
def test_outstanding_is_what_has_not_come(told: str, text: str, made: list[int]) -> None:
    assert [int(each.made) for each in wrong_outstanding(text, [told])] == made


def test_what_was_told_last_counts() -> None:
    last = _TOLD.replace("6 (enam)", "9 (sembilan)")

    assert list(wrong_outstanding("Enam jaket belum diterima.", [last, _TOLD])) == []
