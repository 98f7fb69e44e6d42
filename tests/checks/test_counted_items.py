"""A slip sends as many of an item as the folder counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_SLIP = "vokasi/transmittals/2026-12-02.yaml"
_COUNT = "  count: 60\n  unit: berkas\n  note: masing-masing rangkap 3 (tiga)"
_EVIDENCE = ("vokasi/progress/2026-12-14.yaml", "id: 60 (enam puluh) perjanjian pemagangan")


@pytest.mark.parametrize(
    ("new", "evidence", "count"),
    [
        (_COUNT.replace("60", "50"), _EVIDENCE[1], 1),
        (_COUNT.replace("60", "66"), "id: surat tugas", 1),
        (_COUNT, _EVIDENCE[1], 0),
        (_COUNT.replace("60", "1"), _EVIDENCE[1], 0),
        (_COUNT.replace("60", "50"), "id: 50 (lima puluh) perjanjian pemagangan", 0),
        ("  count: 50\n  unit: berkas\n  note: untuk perusahaan di Kabupaten Karawang", _EVIDENCE[1], 0),
        ("  count: 50\n  unit: berkas\n  note: kiriman pertama", _EVIDENCE[1], 0),
        ("  count: 50\n  unit: berkas\n- name: Perjanjian pemagangan\n  count: 10\n  unit: berkas", _EVIDENCE[1], 0),
    ],
)  # fmt: skip
def test_another_number_of_an_item_is_found(
    tmp_path: Path, new: str, evidence: str, count: int
) -> None:
    edits = ((_SLIP, _COUNT, new), (*_EVIDENCE, evidence))
    root = copied("vocational", tmp_path, *edits)

    assert len(found("sent-documents", root / _SLIP)) == count
