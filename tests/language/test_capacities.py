from __future__ import annotations

import pytest

from mou_gen.language.capacities import exceeded_capacities, other_capacities

_TEN = "pelatihan menjahit selama tiga bulan bagi paling banyak sepuluh peserta setiap angkatan"


@pytest.mark.parametrize(
    ("clause", "most"),
    [
        ("menyelenggarakan empat angkatan dalam setahun, sehingga paling banyak lima puluh peserta dilatih", 40),
        ("melatih 3 (tiga) angkatan setahun, sehingga 35 (tiga puluh lima) peserta memperoleh sertifikat", 30),
        ("membuka dua angkatan dengan jumlah seluruhnya 25 peserta", 20),
    ],
)  # fmt: skip
def test_more_than_the_courses_take_is_found(clause: str, most: int) -> None:
    ((place, _total, made),) = exceeded_capacities([_TEN, clause])

    assert place == 1
    assert made == most


@pytest.mark.parametrize(
    "clauses",
    [
        (_TEN, "menyelenggarakan empat angkatan dalam setahun, sehingga paling banyak empat puluh peserta dilatih"),
        (_TEN, "menyelenggarakan empat angkatan dalam setahun, sehingga 35 peserta dilatih"),
        (_TEN, "menyelenggarakan paling sedikit empat angkatan, sehingga lima puluh peserta dilatih"),
        (_TEN, "menyelenggarakan empat angkatan. Selain itu, seluruhnya 90 peserta mengikuti lokakarya"),
        (_TEN, "menyelenggarakan empat angkatan, sehingga lima puluh pelatih diperlukan"),
        (_TEN, "menyelenggarakan empat angkatan menjahit dan dua angkatan tata boga, sehingga 60 peserta dilatih"),
        (_TEN, "paling banyak dua puluh peserta setiap angkatan", "empat angkatan, sehingga 50 peserta dilatih"),
        ("sepuluh peserta setiap angkatan", "empat angkatan, sehingga 50 peserta dilatih"),
        ("paling banyak 10 peserta setiap angkatan", "empat kelas, sehingga 50 peserta dilatih"),
    ],
)  # fmt: skip
def test_what_the_courses_may_take_passes(clauses: tuple[str, ...]) -> None:
    assert not list(exceeded_capacities(clauses))


@pytest.mark.parametrize(
    ("clause", "found"),
    [
        ("menerima paling banyak lima belas peserta pada setiap angkatan", ["lima belas"]),
        ("menerima paling banyak 10 (sepuluh) peserta setiap angkatan", []),
        ("menerima paling banyak lima belas pelatih setiap angkatan", []),
        ("menerima paling banyak lima belas peserta setiap kelas", []),
        ("menerima paling sedikit lima peserta setiap angkatan", []),
    ],
)
def test_another_limit_than_that_of_the_scope_is_found(clause: str, found: list[str]) -> None:
    assert [limit.text for _place, limit, _other in other_capacities([_TEN], [clause])] == found
