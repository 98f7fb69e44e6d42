"""A word that says of what kind a thing is stands in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english", "lost"),
    [
        ("Dokter tamu dapat melakukan tindakan bedah ringan.", "A visiting doctor may perform surgery.", "`ringan`"),
        ("Dokter tamu dapat melakukan tindakan bedah ringan.", "A visiting doctor may perform minor surgery.", ""),
        ("Pengambilan air tanah memerlukan rekomendasi teknis.", "Groundwater abstraction requires a technical recommendation.", ""),
        ("Pengambilan air tanah memerlukan rekomendasi teknis.", "The abstraction of deep groundwater requires a technical recommendation.", "`deep`"),
        ("Peserta memakai perahu kecil.", "Participants use boats.", "`kecil`"),
        ("Peserta memakai perahu kecil.", "Participants use small boats.", ""),
        ("Petugas terlatih mendampingi korban.", "Officers assist victims.", "`terlatih`"),
        ("Petugas terlatih mendampingi korban.", "Trained officers assist victims.", ""),
    ],
)  # fmt: skip
def test_a_kind_that_one_language_alone_tells_is_found(
    tmp_path: Path, indonesian: str, english: str, lost: str
) -> None:
    messages = [
        each.message for each in recital(tmp_path, indonesian, english).found("parity-words")
    ]

    assert [each.partition(" is in ")[0] for each in messages] == ([lost] if lost else [])
