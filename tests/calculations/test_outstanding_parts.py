"""As many are outstanding as have not come of all."""

from __future__ import annotations

import datetime as dt

import pytest

from mou_gen.calculations.outstanding_parts import wrong_outstanding

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


_STOPS = "Dari 24 (dua puluh empat) halte, 15 (lima belas) telah selesai, 6 (enam) sedang dibangun, dan 3 (tiga) belum disepakati letaknya."  # fmt: skip


@pytest.mark.parametrize(
    ("told", "text", "made"),
    [
        (_STOPS, "Enam dari dua puluh empat halte belum selesai pada bulan Oktober 2026.", [9]),
        (_STOPS, "Pada bulan Oktober 2026 sebanyak 3 (tiga) halte belum selesai.", [9]),
        (_TOLD, "Tujuh jaket belum diterima pada bulan Oktober 2026.", [9]),
        (_STOPS, "Sembilan dari dua puluh empat halte belum selesai pada bulan Oktober 2026.", []),
        (_STOPS, "Enam dari dua puluh empat halte belum selesai pada bulan Desember 2026.", []),
        (_STOPS, "Enam dari dua puluh empat halte belum selesai.", []),
        (_STOPS, "Enam halte yang direncanakan pada bulan Oktober 2026 belum selesai.", []),
        (_STOPS, "Enam dari dua puluh empat terminal belum selesai pada bulan Oktober 2026.", []),
        (_STOPS, "Enam dari dua belas halte belum selesai pada bulan Oktober 2026.", []),
        ("Dari 24 halte, 15 di antaranya telah dicat, dan semuanya selesai.", "Enam halte belum selesai pada bulan Oktober 2026.", []),
    ],
)  # fmt: skip
def test_in_the_month_in_which_it_was_told_just_as_many_are_outstanding(
    told: str, text: str, made: list[int]
) -> None:
    found = wrong_outstanding(text, [told], [dt.date(2026, 10, 20)])

    assert [int(each.made) for each in found] == made
