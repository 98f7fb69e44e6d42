"""One act that an agreement lays on two parties, and what each may do for itself."""

from __future__ import annotations

from itertools import product

import pytest

from mou_gen.statements.assignments import assignments


def _contradict(one: str, other: str) -> bool:
    pairs = product(assignments(one), assignments(other))
    return any(mine.contradicts(theirs) for mine, theirs in pairs)


SHARED = "Biaya pelatihan ditanggung oleh PIHAK KESATU sebesar 60% (enam puluh persen) dan oleh PIHAK KEDUA sebesar 40% (empat puluh persen)."

HOME = "PIHAK KEDUA wajib mengantar korban dari bandara ke desa asalnya dan menanggung biayanya"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SHARED, "Seluruh biaya pelatihan ditanggung oleh PIHAK KEDUA."),
        (SHARED, "Biaya pelatihan dibebankan kepada PIHAK KESATU."),
        (SHARED, "PIHAK KEDUA membayar seluruh biaya pelatihan."),
        (SHARED, "Biaya pelatihan sepenuhnya menjadi tanggungan PIHAK KEDUA."),
        ("Biaya pelatihan ditanggung PARA PIHAK secara merata.", "PIHAK KEDUA wajib menanggung biaya pelatihan."),
        ("Biaya pelatihan dibebankan pada APBD masing-masing PIHAK.", "Seluruh biaya pelatihan dibebankan pada APBD PIHAK KEDUA."),
        ("Seluruh biaya pelatihan ditanggung oleh PIHAK KEDUA.", "PIHAK KESATU wajib menanggung biaya pelatihan pemandu wisata."),
        ("Seluruh biaya pelatihan ditanggung oleh PIHAK KEDUA.", "PIHAK KESATU menanggung 60% (enam puluh persen) biaya pelatihan."),
        ("PIHAK KESATU menanggung biaya perjalanan korban sampai dengan Bandara Kertajati", "PIHAK KEDUA menanggung biaya perjalanan udara korban dari Kota Batam ke Bandara Kertajati"),
        ("PIHAK KESATU menanggung biaya perjalanan korban dan pendampingnya sampai dengan tempat serah terima", "PIHAK KEDUA menanggung biaya perjalanan pendamping korban sampai dengan tempat serah terima"),
        ("PIHAK KESATU menanggung biaya pelatihan peserta yang diusulkan", "PIHAK KEDUA wajib membayar biaya pelatihan peserta yang diusulkan PIHAK KESATU"),
        ("PIHAK KESATU membiayai pelatihan pemandu wisata.", "Pelatihan pemandu wisata dibiayai oleh PIHAK KEDUA."),
        ("Tim kerja diketuai oleh PIHAK KESATU.", "Tim kerja dipimpin oleh PIHAK KEDUA."),
        ("Rapat koordinasi dipimpin oleh PIHAK KESATU.", "PIHAK KEDUA memimpin rapat koordinasi."),
        ("Tempat pelatihan disediakan oleh PIHAK KEDUA.", "PIHAK KESATU wajib menyediakan tempat pelatihan"),
        ("Arsip bersama disimpan oleh PIHAK KESATU.", "Arsip bersama disimpan PIHAK KEDUA."),
        ("Koordinator lapangan ditunjuk oleh PIHAK KESATU.", "PIHAK KEDUA menunjuk koordinator lapangan."),
        (HOME, "PIHAK KESATU wajib menanggung seluruh biaya perjalanan korban dari bandara ke desa asalnya"),
        (HOME, "Biaya pemulangan korban dari bandara ke desa asal ditanggung oleh PIHAK KESATU."),
        ("PIHAK KEDUA wajib mengangkut sampah ke tempat pemrosesan akhir atas biaya sendiri", "PIHAK KESATU menanggung biaya pengangkutan sampah ke tempat pemrosesan akhir"),
        ("PIHAK KEDUA wajib melatih pemandu wisata serta membayar seluruh biayanya", "Biaya pelatihan pemandu wisata dibebankan kepada PIHAK KESATU."),
        ("Peta jalur wisata menjadi milik PIHAK KESATU.", "Peta jalur wisata menjadi milik PIHAK KEDUA."),
    ],
)  # fmt: skip
def test_one_thing_that_is_laid_on_two_parties_is_found(one: str, other: str) -> None:
    assert _contradict(one, other)
    assert _contradict(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SHARED, SHARED),
        (HOME, HOME),
        (HOME, "PIHAK KESATU wajib menanggung biaya perjalanan korban sampai dengan bandara"),
        (HOME, "PIHAK KESATU wajib menanggung biaya perjalanan petugas dari bandara ke desa asalnya"),
        (HOME, "PIHAK KESATU wajib menanggung biaya perawatan korban di desa asalnya"),
        ("PIHAK KEDUA wajib mengirim peserta ke tempat pelatihan atas biaya sendiri", "PIHAK KESATU menanggung biaya perjalanan narasumber ke tempat pelatihan"),
        (SHARED, "Seluruh biaya promosi ditanggung oleh PIHAK KEDUA."),
        (SHARED, "Biaya sertifikasi ditanggung oleh PIHAK KEDUA."),
        (SHARED, "Biaya perjalanan ke tempat pelatihan ditanggung oleh PIHAK KEDUA."),
        (SHARED, "Apabila pelatihan dibatalkan, biaya pelatihan ditanggung oleh PIHAK yang membatalkan."),
        (SHARED, "Seluruh biaya pelatihan dibayar terlebih dahulu oleh PIHAK KEDUA."),
        (SHARED, "Biaya pelatihan tahun 2027 ditanggung oleh PIHAK KEDUA."),
        (SHARED, "Biaya pelatihan dibayar kepada PIHAK KESATU dalam 2 (dua) tahap."),
        ("PIHAK KESATU menanggung 60% (enam puluh persen) biaya pelatihan.", "PIHAK KEDUA menanggung 40% (empat puluh persen) biaya pelatihan."),
        ("PIHAK KESATU menanggung sebagian biaya pelatihan.", "PIHAK KEDUA menanggung sisa biaya pelatihan."),
        ("PIHAK KESATU menanggung biaya perjalanan petugasnya.", "PIHAK KEDUA menanggung biaya perjalanan petugasnya."),
        ("PIHAK KESATU menanggung biaya peserta dari PIHAK KESATU.", "PIHAK KEDUA menanggung biaya peserta dari PIHAK KEDUA."),
        ("PIHAK KESATU menanggung biaya peserta PIHAK KEDUA.", "PIHAK KEDUA menanggung biaya peserta PIHAK KESATU."),
        ("PIHAK KESATU menanggung biaya perjalanan korban sampai dengan serah terima", "PIHAK KEDUA menanggung biaya perjalanan korban sejak serah terima sampai dengan daerah asal"),
        ("PIHAK KESATU menanggung biaya kedaruratan medis sebelum serah terima", "PIHAK KEDUA menanggung biaya kedaruratan medis setelah serah terima"),
        ("PIHAK KESATU menanggung biaya perjalanan korban sampai dengan Kertajati", "PIHAK KEDUA menanggung biaya perjalanan pendamping korban sampai dengan Kertajati"),
        ("PIHAK KESATU menanggung biaya makan korban di perjalanan", "PIHAK KEDUA menanggung biaya penginapan korban di perjalanan"),
        ("PIHAK KESATU menanggung biaya sewa bus.", "PIHAK KEDUA menanggung biaya sewa kapal."),
        ("PIHAK KESATU menanggung biaya gas.", "PIHAK KEDUA menanggung biaya air."),
        ("PIHAK KESATU menyediakan tempat rapat di wilayahnya.", "Tempat rapat disediakan oleh PIHAK KEDUA."),
        ("Rapat pertama dipimpin oleh PIHAK KESATU.", "Rapat kedua dipimpin oleh PIHAK KEDUA."),
        ("Rapat dipimpin oleh PIHAK KESATU dan PIHAK KEDUA secara bergantian.", "Rapat dipimpin oleh PIHAK KESATU."),
        ("Pada tahun 2026, tim kerja diketuai oleh PIHAK KESATU.", "Pada tahun 2027, tim kerja diketuai oleh PIHAK KEDUA."),
        ("Tim kerja diketuai oleh PIHAK KESATU.", "Sekretariat tim kerja dipimpin oleh PIHAK KEDUA."),
        ("Arsip asli disimpan oleh PIHAK KESATU.", "Salinan arsip disimpan oleh PIHAK KEDUA."),
        ("Data disampaikan oleh PIHAK KESATU.", "Data disampaikan oleh PIHAK KEDUA."),
        ("Vaksin sebanyak 12.000 (dua belas ribu) dosis disediakan oleh PIHAK KESATU.", "Vaksin sebanyak 8.000 (delapan ribu) dosis disediakan oleh PIHAK KEDUA."),
        ("Kios untuk pedagang ikan disediakan oleh PIHAK KESATU.", "Kios untuk pedagang sayur disediakan oleh PIHAK KEDUA."),
        ("Gudang di Kecamatan Jebres dikelola oleh PIHAK KESATU.", "Gudang di Kecamatan Colomadu dikelola oleh PIHAK KEDUA."),
        ("Gudang dikelola oleh PIHAK KESATU.", "Biaya pengelolaan gudang ditanggung oleh PIHAK KEDUA."),
    ],
)  # fmt: skip
def test_what_each_does_for_itself_or_in_its_part_passes(one: str, other: str) -> None:
    assert not _contradict(one, other)
    assert not _contradict(other, one)


def _are_particular(one: str, other: str) -> bool:
    pairs = product(assignments(one), assignments(other))
    return any(mine.contradicts(theirs) and mine.is_particular(theirs) for mine, theirs in pairs)


@pytest.mark.parametrize(
    "cost",
    [
        "biaya operasional kantor",
        "biaya perjalanan petugas ke tempat rapat",
        "biaya pengiriman alat ke lokasi bencana",
    ],
)
def test_the_same_duty_of_each_is_not_particular(cost: str) -> None:
    one, other = (f"PIHAK {name} wajib menanggung {cost}" for name in ("KESATU", "KEDUA"))

    assert not _are_particular(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("biaya perjalanan korban sampai dengan Kertajati", "biaya perjalanan udara korban dari Kota Batam ke Kertajati"),
        ("biaya pelatihan warga", "seluruh biaya pelatihan warga"),
        ("biaya pelatihan peserta yang diusulkan", "biaya pelatihan peserta yang diusulkan PIHAK KESATU"),
    ],
)  # fmt: skip
def test_one_cost_in_two_wordings_is_particular(one: str, other: str) -> None:
    assert _are_particular(f"PIHAK KESATU menanggung {one}", f"PIHAK KEDUA menanggung {other}")


EMERGENCY = "menanggung biaya kedaruratan medis sebelum serah terima"


@pytest.mark.parametrize(
    ("cost", "shared"),
    [
        ("biaya kedaruratan medis sebelum serah terima", True),
        ("biaya perjalanan korban sampai dengan penyerahan", True),
        ("biaya penampungan korban setelah dilakukan serah terima", True),
        ("biaya kedaruratan medis", False),
        ("sebagian biaya kedaruratan medis sebelum serah terima", False),
        ("biaya perjalanan petugas sebelum serah terima", False),
    ],
)
def test_a_cost_up_to_the_handover_is_of_one_party(cost: str, shared: bool) -> None:
    one, other = (
        next(assignments(f"PIHAK {name} menanggung {cost}")) for name in ("KESATU", "KEDUA")
    )

    assert one.is_shared_before_or_after(other) is shared


@pytest.mark.parametrize(
    ("cost", "goes_on"),
    [
        ("biaya kedaruratan medis setelah serah terima", True),
        ("biaya kedaruratan medis sejak penyerahan sampai dengan daerah asal", True),
        ("biaya kedaruratan medis sebelum serah terima", False),
        ("biaya reintegrasi setelah serah terima", False),
    ],
)
def test_what_goes_on_after_the_handover_is_known(cost: str, goes_on: bool) -> None:
    before, after = (
        next(assignments(f"PIHAK KESATU {each}")) for each in (EMERGENCY, f"menanggung {cost}")
    )

    assert after.goes_on_from(before) is goes_on
