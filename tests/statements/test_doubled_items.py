from __future__ import annotations

import pytest

from mou_gen.statements.doubled_items import doubled_items


@pytest.mark.parametrize(
    ("text", "item"),
    [
        (
            "Pembiayaan bersumber dari Anggaran Pendapatan dan Belanja Negara dan Anggaran Pendapatan dan Belanja Negara, sesuai dengan tugas masing-masing.",
            "Anggaran Pendapatan dan Belanja Negara",
        ),
        ("The costs are borne by the State Budget and the State Budget.", "State Budget"),
        ("APBD dibahas. Dana berasal dari APBN dan APBN", "APBN"),
        ("menyediakan pelatih, tempat, dan pelatih", "pelatih"),
        ("menyediakan pelatih, pelatih, dan tempat", "pelatih"),
        ("shall provide trainers, premises and trainers to the FIRST PARTY", "trainers"),
        ("Rapat dihadiri oleh kepolisian, kejaksaan, kepolisian, dan dinas sosial.", "kepolisian"),
        ("terdiri dari guru, murid, wali, murid, dan kepala sekolah", "murid"),
        ("disampaikan kepada Dinas Sosial, Dinas Kesehatan, dan Dinas Sosial paling lambat Senin", "Dinas Sosial"),
        ("PIHAK KESATU dan PIHAK KESATU sepakat melatih peserta", "PIHAK KESATU"),
        ("kerja sama antara Kabupaten Contoh dan Kabupaten Contoh tentang pelatihan", "Kabupaten Contoh"),
        ("untuk laporan bulanan atau laporan bulanan;", "laporan bulanan"),
    ],
)  # fmt: skip
def test_an_item_that_a_list_names_twice_is_found(text: str, item: str) -> None:
    (found,) = doubled_items(text)

    assert found.text == item
    assert text[found.start : found.end] == item
    assert text.index(item) < found.start


@pytest.mark.parametrize(
    "text",
    [
        "Pembiayaan bersumber dari Anggaran Pendapatan dan Belanja Negara dan Anggaran Pendapatan dan Belanja Daerah.",
        "dikirim kepada Kepala Dinas Sosial dan Dinas Sosial.",
        "dikirim kepada Dinas Sosial dan Dinas Sosial Kota Contoh.",
        "bagi korban dan korban yang dirujuk.",
        "disampaikan kepada PIHAK KEDUA dan PIHAK KEDUA menjawab permintaan itu.",
        "disampaikan kepada PIHAK KEDUA dan PIHAK KEDUA, paling lambat 3 (tiga) hari, menjawabnya.",
        "disampaikan kepada PIHAK KEDUA, dan PIHAK KEDUA.",
        "shall be sent to the SECOND PARTY and the SECOND PARTY, within three days, shall answer.",
        "is signed by the Regent and the Regent, where absent, appoints a deputy.",
        "untuk 10 (sepuluh) orang dan 10 (sepuluh) orang.",
        "untuk sepuluh orang dan sepuluh orang.",
        "diwakili masing-masing oleh Kepala Dinas dan Kepala Dinas.",
        "cooperation between regions and between regions and third parties.",
        "This is done for more and more.",
        "dari desa ke desa dan dari rumah ke rumah.",
        "berasal dari kecamatan, perangkat desa dan kecamatan.",
        "terdiri dari kecamatan, perangkat desa, dan kecamatan baru.",
        "berkedudukan di Nunukan, Nunukan, dan Sebatik.",
        "dihadiri oleh Siti, anggota, Budi, anggota, dan Ani.",
        "meliputi penginapan peserta, makan peserta, dan perjalanan peserta.",
        "bagi perempuan dan anak, anak dan lansia, serta lansia.",
        "menyediakan pelatih, , dan tempat.",
        "menyediakan pelatih, , , dan tempat.",
        ", , dan tempat.",
    ],
)
def test_items_that_are_two_pass(text: str) -> None:
    assert list(doubled_items(text)) == []
