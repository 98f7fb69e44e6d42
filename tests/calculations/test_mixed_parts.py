from __future__ import annotations

import pytest

from mou_gen.calculations.mixed_parts import wrong_mixed_parts

_FORUM = "forum yang beranggotakan 11 (sebelas) orang, yaitu 3 (tiga) orang yang ditunjuk oleh setiap PIHAK,"


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", f"{_FORUM} 5 (lima) orang yang dipilih oleh petambak, serta 1 (satu) orang dari perguruan tinggi.", 12),
        ("id", "Tim terdiri atas 11 orang anggota, yang terdiri atas 3 (tiga) orang dari masing-masing PIHAK, 5 (lima) yang dipilih oleh kelompok, dan 1 (satu) dari kampus.", 12),
        ("en", "a forum of 11 (eleven) members, namely 3 (three) appointed by each PARTY, 5 (five) elected by the groups, and 1 (one) from a university.", 12),
        ("id", "Penilai berjumlah 6 (enam) orang, yang terdiri atas 2 (dua) orang dari setiap PIHAK dan 1 (satu) orang dari luar.", 5),
    ],
)  # fmt: skip
def test_a_whole_that_its_parts_from_each_party_and_others_do_not_make_is_found(
    language: str, text: str, made: int
) -> None:
    assert [each.made for each in wrong_mixed_parts(text, language, 2)] == [made]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", f"{_FORUM} 4 (empat) orang yang dipilih oleh petambak, serta 1 (satu) orang dari perguruan tinggi."),
        ("en", "a forum of 11 (eleven) members, namely 3 (three) appointed by each PARTY, 4 (four) elected by the groups, and 1 (one) from a university."),
        ("id", "Dewan beranggotakan 9 (sembilan) orang, yaitu 2 (dua) orang dari setiap PIHAK dan 3 (tiga) wakil orang tua, masing-masing 1 (satu) orang dari setiap pulau."),
        ("id", f"{_FORUM} 4 (empat) orang dari kelompok, dan seorang ahli."),
        ("id", f"{_FORUM} 5 (lima) orang dari kelompok, dan seorang di antaranya menjadi ketua."),
        ("id", f"{_FORUM} 5 (lima) orang dari kelompok, dengan seorang ketua."),
        ("id", f"{_FORUM} 4 (empat) orang dari kelompok, dan 2 (dua) orang peninjau tanpa hak suara."),
        ("id", f"{_FORUM} 5 (lima) orang dari kelompok, dan 2 (dua) kendaraan."),
        ("id", f"{_FORUM} 2 (dua) orang di antaranya perempuan, dan 5 (lima) orang dari kelompok."),
        ("id", f"{_FORUM} 5 (lima) orang dari kelompok, dan paling banyak 3 (tiga) orang ahli."),
        ("id", f"{_FORUM} 4 (empat) orang yang dipilih bersama oleh setiap PIHAK, dan 2 (dua) orang ahli."),
        ("id", f"{_FORUM} 5 (lima) orang dari kelompok dengan kuorum 7 (tujuh) orang."),
        ("id", f"{_FORUM} yang bersidang 3 (tiga) kali setahun."),
    ],
)  # fmt: skip
def test_a_whole_that_may_be_right_is_left_alone(language: str, text: str) -> None:
    assert [*wrong_mixed_parts(text, language, 2)] == []


def test_nobody_knows_how_many_the_parties_are() -> None:
    text = f"{_FORUM} 5 (lima) orang dari kelompok, dan 1 (satu) orang ahli."

    assert [*wrong_mixed_parts(text, "id", 0)] == []
    assert [*wrong_mixed_parts(text, "id", 2)] != []
