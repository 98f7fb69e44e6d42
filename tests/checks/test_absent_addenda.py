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
