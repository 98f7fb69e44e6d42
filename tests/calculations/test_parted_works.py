"""What the scope says is done, and what the parties do of it."""

from __future__ import annotations

import pytest

from mou_gen.calculations.parted_works import wrong_listed_works, wrong_parted_works

SCOPE = ["penjualan tiket terpadu", "pemasangan 34 (tiga puluh empat) gerbang pemindai di 21 (dua puluh satu) objek wisata"]  # fmt: skip


def _gates(number: str) -> list[str]:
    return [
        f"memasang {number} gerbang pemindai di wilayahnya",
        "membersihkan 3 (tiga) loket sebulan",
    ]


@pytest.mark.parametrize(
    ("numbers", "made"),
    [
        (("15 (lima belas)", "11 (sebelas)", "8 (delapan)"), []),
        (("15 (lima belas)", "12 (dua belas)", "8 (delapan)"), [35]),
        (("15 (lima belas)", "11 (sebelas)"), [26]),
        (("34 (tiga puluh empat)", "34 (tiga puluh empat)"), []),
        (("paling sedikit 10 (sepuluh)", "paling sedikit 10 (sepuluh)"), []),
        (("15 (lima belas)",), []),
    ],
)
def test_what_the_parties_do_makes_what_the_scope_says(
    numbers: tuple[str, ...], made: list[int]
) -> None:
    found = list(wrong_parted_works(SCOPE, [_gates(each) for each in numbers]))

    assert [(at, int(each)) for at, _work, each in found] == [(1, each) for each in made]


def test_what_not_all_parties_do_is_left_alone() -> None:
    others = ["menjaga gerbang pemindai"]

    assert not list(wrong_parted_works(SCOPE, [_gates("15 (lima belas)"), others]))


def test_what_the_scope_says_twice_is_left_alone() -> None:
    twice = [*SCOPE, "pemasangan 8 (delapan) gerbang pemindai lipat"]

    assert not list(
        wrong_parted_works(twice, [_gates("15 (lima belas)"), _gates("12 (dua belas)")])
    )


@pytest.mark.parametrize(
    ("scope", "duty"),
    [
        ("pelatihan keselamatan bagi 120 (seratus dua puluh) pengemudi selama 3 (tiga) tahun", "melatih keselamatan 20 (dua puluh) pengemudi setahun"),
        ("pengadaan 24 (dua puluh empat) kamera pengawas, sebagian dari provinsi", "mengadakan 10 (sepuluh) kamera pengawas"),
        ("pemasangan 24 (dua puluh empat) kamera pengawas oleh kelompok nelayan", "memasang 10 (sepuluh) kamera pengawas"),
        ("pemasangan 24 (dua puluh empat) kamera pengawas pelabuhan", "memelihara 10 (sepuluh) kamera pengawas pelabuhan"),
    ],
)  # fmt: skip
def test_what_each_does_in_a_year_or_others_do_too_is_left_alone(scope: str, duty: str) -> None:
    assert not list(wrong_parted_works([scope], [[duty], [duty]]))


GROWN = (["menghasilkan 6.000 (enam ribu) bibit setahun, setinggi 40 cm"], ["menghasilkan 4.000 (empat ribu) bibit setahun dan mengganti bibit yang mati"], ["menghasilkan 3.500 (tiga ribu lima ratus) bibit setahun"])  # fmt: skip
JUDGES = (["menunjuk 2 (dua) orang juri yang tidak berdagang kain"], ["menunjuk 4 (empat) juri, satu di antaranya pemangku adat"])  # fmt: skip
RANGERS = (["memasang pelampung tambat"], ["menugaskan 16 (enam belas) petugas jaga yang telah lulus"], ["menugaskan 8 (delapan) petugas jaga yang telah lulus"])  # fmt: skip
POSTS = "penugasan 32 (tiga puluh dua) petugas jaga, yaitu 8 (delapan) orang untuk setiap pos"


@pytest.mark.parametrize(
    ("scope", "duties", "other", "made"),
    [
        ("pembibitan di 3 (tiga) kebun", GROWN, "Seluruh 14.000 (empat belas ribu) bibit setahun dibagikan kepada 350 keluarga, masing-masing 40 batang; separuh bibit sebelum Oktober.", [13500]),
        ("lomba tenun", JUDGES, "Nilai akhir ialah rata-rata nilai ketujuh juri.", [6]),
        (POSTS, RANGERS, "", [24]),
        ("pembibitan di 3 (tiga) kebun", GROWN, "Seluruh 13.500 (tiga belas ribu lima ratus) bibit setahun dibagikan kepada 350 keluarga.", []),
        ("pembibitan di 3 (tiga) kebun", GROWN, "Seluruh 40.000 (empat puluh ribu) bibit dibagikan selama 3 tahun.", []),
        ("lomba tenun", JUDGES, "Nilai akhir ialah rata-rata nilai keenam juri; keempat juri PIHAK KEDUA menilai motif.", []),
        ("lomba tenun", JUDGES, "Dewan juri terdiri atas 7 (tujuh) orang juri.", [6]),
        ("lomba tenun", JUDGES, "Setiap panel terdiri atas 3 (tiga) orang juri.", []),
        ("lomba tenun", JUDGES, "Bersama 1 (satu) juri dari akademisi, ketujuh juri bermusyawarah.", []),
        ("lomba tenun", JUDGES, "Ketiga juri terbaik menerima piagam; ketujuh juri yang hadir dicatat.", []),
        ("lomba tenun", JUDGES, "Pada hari ketujuh juri bermusyawarah; juri ketujuh mencatat.", []),
        ("lomba tenun", JUDGES, "Seluruh 7 (tujuh) juri muda hadir.", []),
        ("lomba tenun", (*JUDGES, ["mendatangkan juri dari luar daerah"]), "Nilai akhir ialah rata-rata nilai ketujuh juri.", []),
        (POSTS, (*RANGERS[1:], ["melatih petugas cadangan"]), "", []),
    ],
)  # fmt: skip
def test_what_is_said_of_all_is_what_the_parties_make(
    scope: str, duties: tuple[list[str], ...], other: str, made: list[int]
) -> None:
    found = wrong_parted_works([scope], duties, [other])

    assert [int(each) for _at, _work, each in found] == made


@pytest.mark.parametrize(
    ("head", "middle", "scope", "made"),
    [
        ("Pengukuran dilaksanakan dalam 3 (tiga) ruas:", "ruas tengah sepanjang 4,0 kilometer dengan 12 (dua belas) pilar; dan", "pengukuran 38 (tiga puluh delapan) pilar di sepanjang 12,4 kilometer", [37]),
        ("Pengukuran dilaksanakan dalam 3 (tiga) ruas:", "ruas tengah sepanjang 5,0 kilometer dengan 13 (tiga belas) pilar; dan", "pengukuran 38 (tiga puluh delapan) pilar di sepanjang 12,4 kilometer", [13]),
        ("Pengukuran batas dibagi atas tiga ruas:", "ruas tengah sepanjang 4,0 kilometer dengan 15 (lima belas) pilar; dan", "pengukuran 38 (tiga puluh delapan) pilar", [40]),
        ("Pengukuran dilaksanakan dalam 3 (tiga) ruas:", "ruas tengah sepanjang 4,0 kilometer dengan 13 (tiga belas) pilar; dan", "pengukuran 38 (tiga puluh delapan) pilar di sepanjang 12,4 kilometer", []),
        ("Pengukuran dilaksanakan dalam 3 (tiga) ruas:", "ruas tengah dengan 12 (dua belas) pilar; dan", "pengukuran 37 pilar dan perawatan 35 pilar lama", []),
        ("Pengukuran dilaksanakan dalam 3 (tiga) ruas:", "ruas tengah dengan 12 (dua belas) pilar; dan", "pengukuran 20 pilar dan 17 pilar pembantu", []),
        ("Pengukuran dilaksanakan dalam 4 (empat) ruas:", "ruas tengah sepanjang 4,0 kilometer dengan 12 (dua belas) pilar; dan", "pengukuran 38 (tiga puluh delapan) pilar", []),
        ("Pengukuran dilaksanakan dalam 3 (tiga) ruas:", "ruas tengah sepanjang 4,0 kilometer; dan", "pengukuran 38 (tiga puluh delapan) pilar", []),
        ("Pengukuran dilaksanakan dalam 3 (tiga) ruas:", "ruas tengah dengan 12 (dua belas) pilar dan 5 pilar cadangan; dan", "pengukuran 38 (tiga puluh delapan) pilar", []),
        ("Pengukuran dilaksanakan dalam 3 (tiga) ruas:", "ruas tengah dengan 12 (dua belas) pilar; dan", "pemasangan 38 (tiga puluh delapan) pilar", []),
        ("Pengukuran dilaksanakan dalam 3 (tiga) ruas:", "ruas tengah dengan 12 (dua belas) pilar; dan", "pengukuran paling sedikit 38 (tiga puluh delapan) pilar", []),
    ],
)  # fmt: skip
def test_the_parts_of_a_list_make_the_work_of_the_scope(
    head: str, middle: str, scope: str, made: list[int]
) -> None:
    items = (
        "ruas utara sepanjang 5,1 kilometer dengan 15 (lima belas) pilar;",
        middle,
        "ruas selatan sepanjang 3,3 kilometer dengan 10 (sepuluh) pilar.",
    )

    found = list(wrong_listed_works(["penyusunan peta", scope], head, items))

    assert [int(each) for _at, _work, each in found] == made
