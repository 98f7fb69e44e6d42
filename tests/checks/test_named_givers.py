"""Of three parties, a right names the one that owes it, and a duty the one that has the right."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

HEARSES = "jenazah-pekerja/cooperations/ambulans-makam.yaml"


def told(tmp_path: Path, *changes: tuple[str, str]) -> list[str]:
    root = copied("graves", tmp_path, *((HEARSES, old, new) for old, new in changes))
    return [each.message for each in found("mirrored-rights", root / HEARSES)]


BORROW = "id: meminjam ambulans milik PIHAK KEDUA apabila"
LEND = "id: meminjamkan 1 (satu) ambulans kepada PIHAK KETIGA atas"
FUEL = "id: mengganti bahan bakar ambulans yang dipinjam dari PIHAK KEDUA"


def _more(duty: str, right: str) -> tuple[tuple[str, str], ...]:
    """Return a further *duty* of PIHAK KEDUA and *right* of PIHAK KETIGA."""
    lend, borrow = "  - key: lend\n", "  - key: borrow\n"
    text = "  - key: {}\n    text:\n      id: {}\n      en: in English\n"
    return (
        (lend, text.format("more", duty) + lend),
        (borrow, text.format("more", right) + borrow),
    )


@pytest.mark.parametrize(
    ("changes", "meant"),
    [
        (((BORROW, BORROW.replace("KEDUA", "KESATU")),), "PIHAK KEDUA"),
        (((LEND, LEND.replace("KETIGA", "KESATU")),), "PIHAK KETIGA"),
        (((FUEL, FUEL.replace("KEDUA", "KESATU")),), "PIHAK KEDUA"),
        (_more("menyewakan 2 (dua) tenda duka kepada PIHAK KETIGA", "menyewa tenda duka dari PIHAK KESATU"), "PIHAK KEDUA"),
        (_more("menyerahkan peti jenazah kepada PIHAK KETIGA setiap bulan", "menerima 4 (empat) peti jenazah dari PIHAK KESATU"), "PIHAK KEDUA"),
        (_more("membayar uang lelah pengemudi kepada PIHAK KETIGA", "menerima uang lelah pengemudi dari PIHAK KESATU"), "PIHAK KEDUA"),
        (_more("membayar uang lelah pengemudi kepada PIHAK KESATU", "menerima uang lelah pengemudi dari PIHAK KEDUA"), "PIHAK KETIGA"),
    ],
)  # fmt: skip
def test_another_party_than_the_one_that_owes_it_is_found(
    tmp_path: Path, changes: tuple[tuple[str, str], ...], meant: str
) -> None:
    (message,) = told(tmp_path, *changes)

    assert meant in message


@pytest.mark.parametrize(
    "changes",
    [
        (),
        _more("menyewakan 2 (dua) tenda duka kepada PIHAK KETIGA", "menyewa tenda duka dari PIHAK KEDUA"),
        _more("menyewakan 2 (dua) tenda duka kepada PIHAK KETIGA", "menggunakan lemari pendingin milik PIHAK KESATU"),
        _more("menyewakan 2 (dua) tenda duka", "menyewa tenda duka dari PIHAK KESATU dan PIHAK KEDUA"),
        _more("menyewakan 2 (dua) tenda duka kepada PIHAK KESATU dan PIHAK KETIGA", "menyewa tenda duka dari PIHAK KEDUA"),
        _more("menyerahkan peti jenazah kepada keluarga", "menerima peti jenazah dari PIHAK KEDUA"),
        _more("memberitahukan perubahan tarif tenda kepada PIHAK KESATU", "menyewa tenda duka dari PIHAK KEDUA"),
    ],
)  # fmt: skip
def test_the_party_that_owes_it_passes(
    tmp_path: Path, changes: tuple[tuple[str, str], ...]
) -> None:
    assert told(tmp_path, *changes) == []
