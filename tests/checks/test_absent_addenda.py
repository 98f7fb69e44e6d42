"""An addendum that is named by its place is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_DELIBERATION = "pacitan-wonogiri-gunungkidul/deliberations/2027-09-06.yaml"
_NAMED = "Perjanjian Kerja Sama dan adendumnya"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Perjanjian Kerja Sama, Adendum Pertama, dan Adendum Kedua", 1),
        ("Perjanjian Kerja Sama beserta adendum kedua tanggal 5 Mei 2027", 1),
        ("Adendum Ketiga Perjanjian Kerja Sama", 1),
        ("Perjanjian Kerja Sama dan Adendum ke-2", 1),
        ("Perjanjian Kerja Sama dan Adendum Pertama", 0),
        ("Perjanjian Kerja Sama dan rancangan Adendum Kedua", 0),
        ("Adendum Kedua Perjanjian Kerja Sama dengan Kabupaten Ngawi", 0),
        ("Adendum kedua kontrak pengadaan sirene", 0),
        ("Adendum kedua belah pihak", 0),
        ("Perubahan kedua Peraturan Bupati", 0),
    ],
)
def test_an_addendum_is_there(tmp_path: Path, said: str, count: int) -> None:
    root = copied("examples", tmp_path, (_DELIBERATION, _NAMED, said))

    assert len(found("references", root / _DELIBERATION)) == count


_MEETING = "pacitan-wonogiri-gunungkidul/minutes/2026-11-17.yaml"
_LATER = (_MEETING, "date: 2026-11-17", "date: 2027-03-17")


@pytest.mark.parametrize(
    ("old", "said", "count"),
    [
        ("Setiap daerah menetapkan nama petugas peringatan dini pada narahubungnya.", "Narahubung ditunjuk menurut Adendum Kedua Perjanjian Kerja Sama.", 1),
        ("Setiap daerah menetapkan nama petugas peringatan dini pada narahubungnya.", "PARA PIHAK menyepakati Adendum Kedua Perjanjian Kerja Sama.", 0),
        ("Setiap daerah menetapkan nama petugas peringatan dini pada narahubungnya.", "Kabupaten Pacitan menyusun Adendum Kedua.", 0),
        ("Menyusun daftar petugas peringatan dini", "Menandatangani Adendum Kedua Perjanjian Kerja Sama", 0),
        ("Menyusun daftar petugas peringatan dini", "Penyelesaian Adendum Kedua", 0),
        ("Pembahasan peringatan dini", "Adendum Kedua Perjanjian Kerja Sama", 0),
    ],
)  # fmt: skip
def test_a_meeting_may_talk_of_one_to_come(tmp_path: Path, old: str, said: str, count: int) -> None:
    root = copied("examples", tmp_path, _LATER, (_MEETING, old, said))

    assert len(found("references", root / _MEETING)) == count
