from __future__ import annotations

import pytest

from mou_gen.calculations.capacities import exceeded_capacities, other_capacities

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


_SCOPE = "pelatihan menjahit dan tata boga selama tiga bulan bagi paling banyak sepuluh peserta setiap angkatan"


@pytest.mark.parametrize(
    "clause",
    [
        "menyelenggarakan pelatihan menjahit dan tata boga selama 2 (dua) bulan",
        "menyelenggarakan pelatihan selama 2 (dua) bulan bagi peserta",
        "Setiap angkatan berlangsung 2 (dua) bulan.",
        "Pelatihan setiap angkatan berlangsung 2 (dua) bulan.",
        "Pelatihan menjahit berlangsung 2 (dua) bulan.",
        "Lama pelatihan 2 (dua) bulan.",
        "Jangka waktu pelatihan setiap angkatan 2 (dua) bulan.",
        "Masa pelatihan adalah 2 (dua) bulan.",
        "Pelatihan dilaksanakan dalam waktu 2 (dua) bulan.",
    ],
)
def test_a_course_that_is_as_long_as_the_scope_does_not_say_is_found(clause: str) -> None:
    assert {each.text for _place, each, _of in other_capacities([_SCOPE], [clause])} <= {
        "dua bulan",
        "2 (dua) bulan",
    }
    assert list(other_capacities([_SCOPE], [clause]))


@pytest.mark.parametrize(
    "clause",
    [
        "menyelenggarakan pelatihan selama tiga bulan",
        "Pelatihan berlangsung selama 12 (dua belas) minggu untuk setiap angkatan.",
        "Pelatihan bahasa berlangsung selama 2 (dua) bulan.",
        "Evaluasi dilakukan setelah pelatihan berlangsung 2 (dua) bulan.",
        "menyelenggarakan magang selama dua bulan setelah pelatihan",
        "Pelatihan berlangsung 2 (dua) bulan pertama di Nunukan.",
        "membayar biaya pelatihan dalam waktu 2 (dua) bulan",
        "merahasiakan data peserta pelatihan selama 2 (dua) tahun",
        "menyelenggarakan pelatihan selama 2 (dua) bulan bagi pelatih",
        "Pelatihan berlangsung selama 2 (dua) bulan di kelas dan 1 (satu) bulan di lapangan.",
        "Laporan pelatihan disampaikan dalam waktu 1 (satu) bulan.",
        "Empat angkatan dilaksanakan berurutan, sehingga seluruh pelatihan berlangsung 12 (dua belas) bulan.",
    ],
)
def test_a_course_of_that_length_and_other_times_pass(clause: str) -> None:
    assert list(other_capacities([_SCOPE], [clause])) == []
