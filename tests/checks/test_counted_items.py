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


_SHIPPED = "kapal-ternak/transmittals/2026-07-08.yaml"
_LIST = "- name: Daftar muatan per ekor pelayaran pertama\n  count: 1\n  unit: berkas\n  note: 547 ekor\n"
_CERTIFICATES = "- name: Salinan sertifikat veteriner\n  count: 547\n  unit: lembar"


@pytest.mark.parametrize(
    ("listed", "certificates", "count"),
    [
        (_LIST, _CERTIFICATES.replace("547", "574"), 1),
        (_LIST, _CERTIFICATES.replace("547", "457"), 1),
        (_LIST.replace("pelayaran pertama", "547 ekor sapi").replace("  note: 547 ekor\n", ""), _CERTIFICATES.replace("547", "574"), 1),
        (_LIST.replace("547", "574"), _CERTIFICATES, 1),
        (_LIST, _CERTIFICATES, 0),
        (_LIST, _CERTIFICATES.replace("547", "540"), 0),
        (_LIST, _CERTIFICATES.replace("547", "574") + "\n  note: 27 (dua puluh tujuh) lembar menyusul", 0),
        (_LIST, _CERTIFICATES.replace("547", "574") + "\n  note: untuk dua pelayaran", 0),
        (_LIST, _CERTIFICATES + "\n- name: Formulir kosong\n  count: 574\n  unit: lembar", 0),
        (_LIST, _CERTIFICATES.replace("547", "574") + "\n- name: Kuitansi\n  count: 574\n  unit: lembar", 0),
        (_LIST.replace("547", "54"), _CERTIFICATES.replace("547", "45"), 0),
    ],
)  # fmt: skip
def test_digits_exchanged_beside_what_another_item_tells_are_found(
    tmp_path: Path, listed: str, certificates: str, count: int
) -> None:
    edits = ((_SHIPPED, _LIST, listed), (_SHIPPED, _CERTIFICATES, certificates))
    root = copied("cattle", tmp_path, *edits)

    assert len(found("sent-documents", root / _SHIPPED)) == count
