"""An activity in all regions of a mapping is carried out by whom it is in other years."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_MAPPING = "pacitan-wonogiri-gunungkidul/mappings/2026-06-22.yaml"
_ROW = """        activity: Pemutakhiran data logistik
        year: 2029
        priority: 2
        place: Ketiga kabupaten
        by: [pacitan, wonogiri, gunungkidul]"""


@pytest.mark.parametrize(
    ("activity", "place", "by", "count"),
    [
        ("Pemutakhiran data logistik", "Ketiga kabupaten", "pacitan, wonogiri", 1),
        ("Pemutakhiran data logistik", "di seluruh daerah", "gunungkidul", 1),
        ("Pemutakhiran data logistik", "Semua kabupaten", "wonogiri, gunungkidul", 1),
        ("Pemutakhiran data logistik", "Ketiga kabupaten", "gunungkidul, wonogiri, pacitan", 0),
        ("Pemutakhiran data logistik", "Kedua kabupaten", "pacitan, wonogiri", 0),
        ("Pemutakhiran data logistik", "Pacitan", "pacitan, wonogiri", 0),
        ("Penelitian kebutuhan logistik", "Ketiga kabupaten", "pacitan", 0),
    ],
)
def test_who_acts_in_all_regions_is_the_same_in_every_year(
    tmp_path: Path, activity: str, place: str, by: str, count: int
) -> None:
    row = _ROW.replace("Pemutakhiran data logistik", activity)
    row = row.replace("Ketiga kabupaten", place).partition("by:")[0] + f"by: [{by}]"
    folder = copied("examples", tmp_path, (_MAPPING, _ROW, row))

    assert len(found("mandatory-cooperation", folder / _MAPPING)) == count
