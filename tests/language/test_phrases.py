"""Two phrases are of one room, office or matter, or of two."""

from __future__ import annotations

import pytest

from mou_gen.language.phrases import differ


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ruang rapat Dinas Kesehatan Kota Bima", "ruang rapat Dinas Kesehatan Kabupaten Bima"),
        ("Bima City Health Office", "Health Office of Bima Regency"),
        ("ruang rapat Setda", "aula Dinas Sosial"),
        ("ruang rapat Setda, Nunukan", "aula Setda, Nunukan"),
        ("Pendopo Kabupaten Nunukan", "aula Kabupaten Nunukan"),
    ],
)
def test_two_rooms_are_told_apart(one: str, other: str) -> None:
    assert differ(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ruang rapat Setda", "ruang rapat Sekretariat Daerah, Nunukan"),
        ("Dinas Kesehatan Kota Bima", "Dinas Kesehatan Kota Bima, Kabupaten Bima"),
        ("ruang rapat Dinas Kesehatan Kota Bima", "Dinas Kesehatan, Bima"),
        ("ruang rapat aula Setda", "aula Setda, Nunukan"),
        ("aula Setda", "gedung Setda, Nunukan"),
        ("pengelolaan sampah kota dan kabupaten", "pengelolaan sampah kabupaten dan kota"),
    ],
)
def test_one_room_in_two_ways_passes(one: str, other: str) -> None:
    assert not differ(one, other)
