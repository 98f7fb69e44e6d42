"""Nobody returns to itself what belongs to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_END = "perbatasan/terminations/pengerahan.yaml"
_OLD = "id: pengembalian 4 (empat) radio genggam,"


@pytest.mark.parametrize(
    ("left", "count"),
    [
        ("pengembalian 4 (empat) radio genggam milik PIHAK KEDUA", 1),
        ("pengembalian 4 (empat) radio genggam kepada PIHAK KEDUA", 1),
        ("pengembalian seluruh radio genggam milik PIHAK KEDUA", 1),
        ("pengembalian 4 (empat) radio genggam milik PIHAK KESATU", 0),
        ("pengembalian 4 (empat) radio genggam milik PIHAK KEDUA dan PIHAK KESATU", 0),
        ("perawatan 4 (empat) radio genggam milik PIHAK KEDUA", 0),
        ("pengembalian uang muka yang telah dibayarkan kepada PIHAK KEDUA", 0),
        ("pengembalian 4 (empat) radio genggam yang dipinjamkan oleh PIHAK KESATU kepada PIHAK KEDUA", 0),
        ("pengembalian 4 (empat) radio genggam yang dipinjam dari PIHAK KESATU kepada PIHAK KEDUA", 1),
        ("pengembalian 4 (empat) radio genggam dari posko milik PIHAK KEDUA", 0),
        ("pengembalian kondisi lahan milik PIHAK KEDUA seperti semula", 0),
        ("pengembalian 4 (empat) radio genggam milik pihak kedua dalam kontrak sewa", 0),
    ],
)  # fmt: skip
def test_what_is_left_to_return_is_of_another_party(tmp_path: Path, left: str, count: int) -> None:
    root = copied("fire", tmp_path, (_END, _OLD, f"id: {left},"))
    problems = found("contradictions", root / _END)

    assert ["returns to itself" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(
    ("left", "count"),
    [
        ("penyerahan 4 (empat) radio genggam kepada PIHAK KEDUA", 1),
        ("penyerahan catatan patroli kepada PIHAK KESATU dan PIHAK KEDUA", 1),
        ("penyampaian laporan akhir kepada PIHAK KEDUA paling lambat 30 (tiga puluh) hari", 1),
        ("pembayaran sisa biaya patroli kepada PIHAK KEDUA", 1),
        ("menyerahkan 4 (empat) radio genggam kepada PIHAK KEDUA", 1),
        ("penyetoran sisa dana kepada PIHAK KEDUA", 1),
        ("penggantian biaya patroli kepada PIHAK KEDUA", 1),
        ("penggantian biaya patroli kepada PIHAK KESATU", 0),
        ("penyerahan 4 (empat) radio genggam kepada PIHAK KESATU", 0),
        ("penyerahan catatan patroli kepada narahubung PIHAK KEDUA", 0),
        ("penyerahan 4 (empat) radio genggam oleh PIHAK KESATU kepada PIHAK KEDUA", 0),
        ("penyerahan catatan kepada PIHAK KESATU atau PIHAK KEDUA", 0),
        ("penyerahan radio genggam yang dipinjamkan kepada PIHAK KEDUA", 0),
        ("pembayaran tagihan kepada PIHAK KEDUA yang belum lunas", 0),
        ("pelatihan petugas mengenai laporan kepada PIHAK KEDUA", 0),
    ],
)  # fmt: skip
def test_what_is_left_to_give_is_given_to_another_party(
    tmp_path: Path, left: str, count: int
) -> None:
    root = copied("fire", tmp_path, (_END, _OLD, f"id: {left},"))
    problems = found("contradictions", root / _END)

    assert ["something to itself" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(("party", "count"), [("KESATU", 1), ("KEDUA", 0)])
def test_a_duty_returns_what_is_of_another_party(tmp_path: Path, party: str, count: int) -> None:
    file = "ruang-beku/cooperations/kontrak.yaml"
    before = "  pt-contoh-rantai-dingin:\n  - key: staff"
    clause = f"  - key: more\n    text:\n      id: mengembalikan 2 (dua) kunci milik PIHAK {party}\n      en: in English\n"
    root = copied("halal", tmp_path, (file, before, f"{clause}{before}"))
    problems = found("contradictions", root / file)

    assert ["returns to itself" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(("party", "count"), [("tabalong", 0), ("barito-timur", 1)])
def test_what_is_left_to_pay_is_paid_to_another_party(
    tmp_path: Path, party: str, count: int
) -> None:
    file = "guru-paud/terminations/dana.yaml"
    change = (file, "- key: balance\n  by: tabalong", f"- key: balance\n  by: {party}")
    problems = found("contradictions", copied("kindergartens", tmp_path, change) / file)

    assert ["returns to itself" in each.message for each in problems] == [True] * count
