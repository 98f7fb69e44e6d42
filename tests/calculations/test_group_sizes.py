from __future__ import annotations

import pytest

from mou_gen.calculations.group_sizes import wrong_group_sums, wrong_numbers_of_groups


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Dalam satu tahun direncanakan empat angkatan yang masing-masing menampung paling banyak sepuluh peserta, sehingga seluruhnya paling banyak tiga puluh peserta.", "40"),
        ("id", "Dibentuk 5 (lima) regu, masing-masing beranggotakan 12 (dua belas) petugas, sehingga seluruhnya 70 (tujuh puluh) petugas.", "60"),
        ("id", "Dibuka 3 (tiga) kelas dengan 20 (dua puluh) murid setiap kelas, sehingga jumlah seluruhnya 80 (delapan puluh) murid.", "60"),
        ("en", "Four courses are planned, each taking at most ten participants, so that at most thirty participants in all can be trained.", "40"),
        ("en", "There are four courses of at most ten participants each, thus at most thirty participants in all.", "40"),
    ],
)  # fmt: skip
def test_what_groups_take_is_reckoned(language: str, text: str, made: str) -> None:
    assert [str(each.made) for each in wrong_group_sums(text, language)] == [made]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Direncanakan empat angkatan yang masing-masing menampung paling banyak sepuluh peserta, sehingga seluruhnya paling banyak empat puluh peserta."),
        ("id", "Direncanakan empat angkatan yang masing-masing menampung paling banyak sepuluh peserta, sehingga seluruhnya tiga puluh peserta."),
        ("id", "Selama dua tahun diadakan empat angkatan, masing-masing menampung sepuluh peserta, sehingga seluruhnya 80 peserta."),
        ("id", "Diadakan empat angkatan, masing-masing dengan sepuluh peserta, sehingga seluruhnya tiga puluh sertifikat diterbitkan."),
        ("id", "Diadakan empat angkatan, masing-masing sepuluh peserta, sehingga seluruhnya tiga puluh peserta lulus."),
        ("id", "Diadakan empat angkatan dan dilatih sepuluh peserta, sehingga seluruhnya tiga puluh peserta."),
        ("id", "Diadakan empat angkatan, masing-masing sepuluh peserta. Seluruhnya hadir tiga puluh peserta."),
        ("en", "Four courses are planned, each taking ten participants, so that forty participants in all are trained."),
        ("id", "Diadakan empat angkatan yang masing-masing diikuti 10 peserta dari setiap kabupaten, sehingga seluruhnya 80 peserta."),
        ("id", "Diadakan dua sesi yang masing-masing diikuti 20 peserta, sehingga seluruhnya 25 peserta, karena sebagian mengikuti keduanya."),
        ("id", "Dibentuk lima tim yang masing-masing beranggotakan enam petugas, sehingga seluruhnya 31 petugas bersama ketuanya."),
        ("en", "There are four courses, each of ten participants from every regency, so that in all 80 participants take part."),
        ("en", "Four courses of ten participants were held, thus thirty participants in all."),
    ],
)  # fmt: skip
def test_other_numbers_pass(language: str, text: str) -> None:
    assert list(wrong_group_sums(text, language)) == []


CLASSES = ["pelatihan 100 (seratus) pengurus koperasi", "kelas pengiriman uang bagi 2.000 (dua ribu) keluarga"]  # fmt: skip


@pytest.mark.parametrize(
    ("scope", "clause", "made"),
    [
        (CLASSES, "Setiap kelas diikuti 20 (dua puluh) keluarga, sehingga seluruhnya diselenggarakan 80 (delapan puluh) kelas, yaitu 32 di Sampang.", [100]),
        (["pelatihan 130 (seratus tiga puluh) bidan dalam beberapa angkatan"], "Setiap angkatan beranggotakan 30 bidan; jadi diperlukan 4 angkatan.", []),
        (["pelatihan 130 (seratus tiga puluh) bidan dalam beberapa angkatan"], "Setiap angkatan beranggotakan 30 bidan, sehingga diperlukan 4 angkatan.", [5]),
        (CLASSES, "Setiap kelas diikuti 25 (dua puluh lima) keluarga, sehingga seluruhnya diselenggarakan 80 (delapan puluh) kelas.", []),
        (CLASSES, "Setiap kelas diikuti 20 (dua puluh) pengurus, sehingga seluruhnya diselenggarakan 8 (delapan) kelas.", []),
        (["kelas pengiriman uang bagi paling sedikit 2.000 (dua ribu) keluarga"], "Setiap kelas diikuti 20 keluarga, sehingga diselenggarakan 80 kelas.", []),
        (["kelas pengiriman uang bagi 2.000 (dua ribu) keluarga setahun"], "Setiap kelas diikuti 20 keluarga, sehingga diselenggarakan 80 kelas.", []),
    ],
)  # fmt: skip
def test_as_many_groups_as_take_all_of_the_scope(
    scope: list[str], clause: str, made: list[int]
) -> None:
    found = wrong_numbers_of_groups(scope, [clause])

    assert [int(each.made) for each in found] == made
