"""What the scope says is done, and what the parties do of it."""

from __future__ import annotations

import pytest

from mou_gen.language.parted_works import wrong_parted_works

SCOPE = ["penjualan tiket terpadu", "pemasangan 34 (tiga puluh empat) gerbang pemindai di 21 (dua puluh satu) objek wisata"]  # fmt: skip


def _gates(number: str) -> list[str]:
    return [
        f"memasang {number} gerbang pemindai di wilayahnya",
        "membersihkan 3 (tiga) loket sebulan",
    ]


@pytest.mark.parametrize(
    ("numbers", "made"),
    [
        (("15 (lima belas)", "11 (sebelas)", "8 (delapan)"), []),
        (("15 (lima belas)", "12 (dua belas)", "8 (delapan)"), [35]),
        (("15 (lima belas)", "11 (sebelas)"), [26]),
        (("34 (tiga puluh empat)", "34 (tiga puluh empat)"), []),
        (("paling sedikit 10 (sepuluh)", "paling sedikit 10 (sepuluh)"), []),
        (("15 (lima belas)",), []),
    ],
)
def test_what_the_parties_do_makes_what_the_scope_says(
    numbers: tuple[str, ...], made: list[int]
) -> None:
    found = list(wrong_parted_works(SCOPE, [_gates(each) for each in numbers]))

    assert [(at, int(each)) for at, _work, each in found] == [(1, each) for each in made]


def test_what_not_all_parties_do_is_left_alone() -> None:
    others = ["menjaga gerbang pemindai"]

    assert not list(wrong_parted_works(SCOPE, [_gates("15 (lima belas)"), others]))


def test_what_the_scope_says_twice_is_left_alone() -> None:
    twice = [*SCOPE, "pemasangan 8 (delapan) gerbang pemindai lipat"]

    assert not list(
        wrong_parted_works(twice, [_gates("15 (lima belas)"), _gates("12 (dua belas)")])
    )


@pytest.mark.parametrize(
    ("scope", "duty"),
    [
        ("pelatihan keselamatan bagi 120 (seratus dua puluh) pengemudi selama 3 (tiga) tahun", "melatih keselamatan 20 (dua puluh) pengemudi setahun"),
        ("pengadaan 24 (dua puluh empat) kamera pengawas, sebagian dari provinsi", "mengadakan 10 (sepuluh) kamera pengawas"),
        ("pemasangan 24 (dua puluh empat) kamera pengawas oleh kelompok nelayan", "memasang 10 (sepuluh) kamera pengawas"),
        ("pemasangan 24 (dua puluh empat) kamera pengawas pelabuhan", "memelihara 10 (sepuluh) kamera pengawas pelabuhan"),
    ],
)  # fmt: skip
def test_what_each_does_in_a_year_or_others_do_too_is_left_alone(scope: str, duty: str) -> None:
    assert not list(wrong_parted_works([scope], [[duty], [duty]]))
