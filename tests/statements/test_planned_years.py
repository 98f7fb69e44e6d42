from __future__ import annotations

import pytest

from mou_gen.statements.planned_years import planned_year


@pytest.mark.parametrize(
    "text",
    [
        "Pelatihan bersama petugas penerima laporan pada bulan Maret 2027",
        "Joint training of officers in March 2027",
        "Pemulangan dan reintegrasi pada tahun 2027",
        "Pengawasan bersama selama triwulan II tahun 2027",
        "Gladi bersama, 12 Agustus 2027",
        "Pertukaran petugas (Maret 2027)",
        "Sosialisasi pada minggu kedua bulan Mei 2027 di Mataram",
        "Joint supervision during the second quarter of 2027",
        "Mataram, Maret 2027",
        "Training to be completed in March 2027",
        "Joint training, held in March 2027",
    ],
)
def test_the_year_in_which_it_is_done_is_read(text: str) -> None:
    year = planned_year(text)

    assert year is not None
    assert year.value == 2027


@pytest.mark.parametrize(
    "text",
    [
        "Pelatihan bersama petugas",
        "Evaluasi pelatihan pada bulan Maret 2027",
        "Tindak lanjut rapat pada tanggal 5 Maret 2027",
        "Penyusunan Rencana Kerja tahun 2029",
        "Persiapan pameran pada bulan Januari 2028",
        "Pendampingan korban yang dipulangkan pada tahun 2026",
        "Pelatihan bersama pada bulan November 2027 sampai dengan Januari 2028",
        "Pengolahan data perekrutan pada tahun 2026",
        "Penerapan Undang-Undang Nomor 18 Tahun 2017",
        "Pengawasan bersama tahun ajaran 2027/2028",
        "Evaluation of the training in March 2027",
        "Follow-up of the meeting on 5 March 2027",
        "Pembinaan lulusan pelatihan pada bulan Maret 2027",
        "Pendataan kelompok, selain kelompok di wilayah utara pada tahun 2025",
        "Pemasangan rambu, kecuali di ruas pertama pada tahun 2025",
        "Inventory of weavers in 8 districts, other than groups in the list in 2025",
        "Inventory of weavers, groups recorded in 2025",
        "Repair of the bridges damaged in 2025",
    ],
)
def test_a_text_on_what_may_be_of_another_year_tells_none(text: str) -> None:
    assert planned_year(text) is None
