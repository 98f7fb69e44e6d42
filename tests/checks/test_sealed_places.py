"""Places in the report, where somebody was kept, sheltered or seen: by the name that follows what they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.source.samples import CHILD, RAPAT, REFERRAL, RUJUKAN, changed, write

CODE = "NNK-TPPO-2026-0001"
DECISION = "Menyusun alur rujukan."


def levels(folder: Path, told: str, said: str) -> set[Level]:
    """Return how serious it is that minutes say *said*, where *told* is the summary."""
    write(folder)
    (folder / RUJUKAN).write_text(REFERRAL.replace("ringkasan contoh", f'"{told}"'), "utf-8")
    changed(folder, RAPAT, DECISION, f'"{said}"')
    return {each.level for each in found("sealed-names", folder / RAPAT)}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Ia lari ke Desa Rekafines. Lalu ditolong.", "Desa Rekafines"),
        ("Ia lari ke desa Rekafines. Warga menolong.", "Desa Rekafines"),
        ("Ia lari ke Desa Rekafines Kecamatan Rekatengah", "Desa Rekafines"),
        ("Ia lari ke Desa Rekafines Lalu ditolong", "Desa Rekafines"),
        ("Ia salat di Masjid Al-Rekathar. Telepon disita.", "Masjid Al-Rekathar"),
        ("Ia sekolah di SMPN 2 Rekanusa. Ia pulang.", "SMP Negeri 2 Rekanusa"),
        ("Bekerja di PT. Reka Jayarek. Gaji ditahan.", "PT Reka Jayarek"),
        ("Di Gereja St. Rekandria. Pastor tahu.", "Gereja St. Rekandria"),
        ("Bekerja di Karaoke Bintang Laut", "Karaoke Bintang Laut"),
        ("Bekerja di karaoke Bintang Laut.", "Kafe Bintang Laut"),
        ("Bekerja di Kedai Sinar Bulan. Lalu pulang.", "Kedai Sinar Bulan"),
        ("Bekerja di Syarikat Rekakina Sdn Bhd", "Syarikat Rekakina"),
        ("Ditampung di Rumah Singgah Susteran SSpS Rekabelo", "Susteran Rekabelo"),
        ("Ditampung di Rumah Singgah Susteran SSpS Rekabelo", "Biara di Rekabelo"),
        ("Ditampung di Rumah Aman Kasih Rekabelo", "rumah singgah Rekabelo"),
    ],
)
def test_a_place_is_an_error_beside_the_code_and_a_warning_elsewhere(
    tmp_path: Path, told: str, said: str
) -> None:
    assert Level.ERROR in levels(tmp_path, told, f"Kasus {CODE}: {said} didatangi.")
    assert levels(tmp_path, told, f"Rapat membahas {said} saja.") == {Level.WARNING}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Ia lari ke Desa Rekafines. Lalu ditolong.", "Lalu lintas desa dibahas."),
        (
            "Makan di warung, tidur di Hotel Bintang Lima",
            "Hotel bintang lima dan warung dibahas.",
        ),
        ("Bekerja di Karaoke Bintang Laut", "Bintang laut dan karaoke keluarga dibahas."),
        ("Bekerja di Toko Besar, di hotel Malaysia", "Toko besar dan hotel Malaysia dibahas."),
        ("Ditampung di Rumah Aman Dinas Sosial", "Rumah Aman Dinas Sosial dan susteran dibahas."),
        ("Ia bermain di bar dan spa. Malam dijemput", "Salon, spa, dan bar diperiksa izinnya."),
    ],
)
def test_what_any_place_is_called_stops_nothing(tmp_path: Path, told: str, said: str) -> None:
    assert levels(tmp_path, told, said) == set()


def of_child(folder: Path, school: str, said: str) -> set[Level]:
    """Return how serious it is that minutes say *said*, where a child goes to *school*."""
    write(folder)
    changed(folder, RUJUKAN, "  risk:\n", f"{CHILD}    school: {school}\n  risk:\n")
    changed(folder, RAPAT, DECISION, f'"{said}"')
    return {each.level for each in found("child", folder / RAPAT)}


@pytest.mark.parametrize(
    ("school", "said"),
    [
        ("SMP Negeri 2 Rekomi Rekalulat", "SMPN 2 Rekomi"),
        ("SMP Negeri 2 Rekomi Rekalulat", "SMPN 2 Rekalulat"),
        ("SMP Negeri 2 Rekomi Rekalulat", "SMP N 2 RR"),
        ("SMP Negeri 2 Rekomi Rekalulat", "Sekolah Menengah Pertama Negeri 2 Rekomi Rekalulat"),
        ("Sekolah Menengah Pertama Negeri 2 Rekomi", "SMP 2 Rekomi"),
        ("SD Inpres Rekunase", "SDI Rekunase"),
        ("SD Inpres Rekunase", "SD Rekunase"),
        ("SD Inpres Rekunase", "SDN Rekunase"),
        ("SD Inpres Rekunase", "Sekolah Dasar Inpres Rekunase"),
        ("SD Inpres Rekunase", "Rekunase Elementary School"),
        ("Madrasah Tsanawiyah Rekunase", "MTs Rekunase"),
        ("SDK Rekunase", "SD Katolik Rekunase"),
    ],
)
def test_a_short_form_of_the_school_is_an_error(tmp_path: Path, school: str, said: str) -> None:
    assert of_child(tmp_path, school, f"Kepala {said} telah dihubungi.") == {Level.ERROR}


@pytest.mark.parametrize(
    ("school", "said"),
    [
        ("SMP Negeri 2 Rekomi Rekalulat", "SMPN 2 dan SMPN 5 Rekomi menerima buku."),
        ("SMP Negeri 2 Rekomi Rekalulat", "SMP Rekomi dan SD di Rekalulat menerima buku."),
        ("SD Inpres Rekunase", "SD Inpres dan sekolah dasar menerima buku."),
        ("SD Inpres Rekunase", "SMP Rekunase menerima buku."),
        ("SMA Negeri 1 Rekunase", "SMA Negeri 1 dan SMA di Rekunase menerima buku."),
    ],
)
def test_another_school_stops_nothing(tmp_path: Path, school: str, said: str) -> None:
    assert of_child(tmp_path, school, said) == set()


def from_there(folder: Path, place: str, said: str, *, child: bool = False) -> set[Level]:
    """Return how serious it is that minutes say *said*, where somebody comes from the district *place*."""
    write(folder)
    told = REFERRAL.replace("    regency:", f"    district: {place}\n    regency:")
    if child:
        told = told.replace("  risk:\n", f"{CHILD}  risk:\n", 1)
    (folder / RUJUKAN).write_text(told, "utf-8")
    changed(folder, RAPAT, DECISION, f'"{said}"')
    problems = [each for rule in ("sealed-names", "child") for each in found(rule, folder / RAPAT)]
    return {each.level for each in problems}


@pytest.mark.parametrize(
    "said", ["Kec. Musi", "Kecamatan Musi", "kec Musi", "Camat Musi", "warga asal Musi"]
)
def test_a_district_of_an_ordinary_word_is_known_by_what_stands_before_it(
    tmp_path: Path, said: str
) -> None:
    assert from_there(tmp_path, "Kecamatan Musi", f"Rapat membahas {said} saja.") == {Level.WARNING}
    assert Level.ERROR in from_there(tmp_path, "Kec. Musi", f"Kasus {CODE}: {said}.")
    assert Level.ERROR in from_there(tmp_path, "Musi", f"Kasus {CODE}: {said}.")


@pytest.mark.parametrize(
    ("place", "said", "level"),
    [
        ("Kecamatan Musi", f"Kasus {CODE} dari Musi.", Level.ERROR),
        ("Kecamatan Musi", "Korban berasal dari Musi, TTU.", Level.ERROR),
        ("Kecamatan Rekomi Rekalulat", "Rapat di Rekomi.", Level.WARNING),
        ("Kecamatan Rekomi Rekalulat", "Warga dari Rekalulat hadir.", Level.WARNING),
        ("Desa Tes", "Rapat di Tes dibuka.", Level.WARNING),
        ("Desa Tes", "Kades Tes hadir.", Level.WARNING),
        ("Desa Tes", "Desa tes hadir.", Level.WARNING),
        ("Kecamatan Kota Rekamandi", "Camat Kota Rekamandi hadir.", Level.WARNING),
    ],
)
def test_half_of_a_place_and_a_place_of_a_word_are_known(
    tmp_path: Path, place: str, said: str, level: Level
) -> None:
    assert level in from_there(tmp_path, place, said)
    assert Level.ERROR in from_there(tmp_path, place, f"{CODE}: {said}")


def test_half_of_the_place_of_a_child_is_an_error(tmp_path: Path) -> None:
    said = "Anak dari Rekomi dipulangkan."
    assert Level.ERROR in from_there(tmp_path, "Kecamatan Rekomi Rekalulat", said, child=True)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("Kecamatan Musi", "Pemerintah dari Musi Banyuasin dan Sungai Musi dibahas."),
        ("Kecamatan Musi", "Banjir di Musi dan sekitarnya dibahas."),
        ("Kecamatan Rekomi Rekalulat", "Anak dari Rekomi Selatan dan Kec. Rekomi Tengah hadir."),
        ("Kecamatan Rekomi Barat", "Anak-anak di Rekomi menerima buku."),
        ("Desa Tes", "Anak mengikuti tes kesehatan."),
        ("Desa Tes", "Tes kesehatan anak dibahas; hasil dari tes itu disimpan."),
    ],
)
def test_a_place_that_is_called_alike_stops_nothing(tmp_path: Path, place: str, said: str) -> None:
    assert from_there(tmp_path, place, said, child=True) == set()


@pytest.mark.parametrize(
    "said",
    [
        f"Kasus {CODE} diserahkan di Rekamandi.",
        "Rapat di Kota Rekamandi.",
        "Warga Rekamandi hadir.",
    ],
)
def test_a_town_is_no_district_that_has_its_name(tmp_path: Path, said: str) -> None:
    assert from_there(tmp_path, "Kecamatan Kota Rekamandi", said) == set()
