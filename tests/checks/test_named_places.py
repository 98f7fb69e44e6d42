"""A place and a body have the same name of their own in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Rapat diadakan di Desa Binusan.", "The meeting is held in Mansalong Village.", 1),
        ("Rapat diadakan di Desa Binusan.", "The meeting is held in Binusan Village.", 0),
        ("Pos dibangun di Desa Aji Kuning, Desa Sungai Limau, dan Desa Maspul.", "Posts are built in Aji Kuning, Sungai Limau and Liang Bunyu Villages.", 1),
        ("Pos dibangun di Desa Aji Kuning, Desa Sungai Limau, dan Desa Maspul.", "Posts are built in the villages of Maspul, Sungai Limau and Aji Kuning.", 0),
        ("Korban diantar ke Puskesmas Sedadap.", "Victims are taken to the Mansapa Community Health Centre.", 1),
        ("Kapal singgah di Pelabuhan Tunon Taka.", "The ship calls at the Port of Sei Jepun.", 1),
        ("Kapal singgah di Pelabuhan Tunon Taka.", "The ship calls at Tunon Taka Harbour.", 0),
        ("Pelatihan dipimpin oleh Yayasan Rumah Teduh.", "The training is led by the Rumah Damai Foundation.", 1),
        ("Pos dibuka di Kecamatan Sebatik dan Kecamatan Lumbis.", "Posts are opened in the Districts of Sebatik and Krayan.", 1),
        ("Jembatan di atas Sungai Sesayap diperbaiki.", "The bridge over the Sembakung River is repaired.", 1),
        # what is translated, and is no name of its own
        ("Dagangan dijual di Pasar Murah dan Pasar Rakyat.", "Goods are sold at the Low-Price Market and the Traditional Market.", 0),
        ("Peserta belajar di Politeknik Kesehatan Kupang.", "Participants study at the Kupang Health Polytechnic.", 0),
        ("Ikan dilelang di Pelabuhan Perikanan Sebatik.", "Fish are auctioned at Sebatik Fishing Port.", 0),
        ("Rapat diadakan di Gedung Serbaguna.", "The meeting is held in the Multipurpose Building.", 0),
    ],
)  # fmt: skip
def test_a_place_has_the_same_name_of_its_own(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-words")) == count
