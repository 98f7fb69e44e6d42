from __future__ import annotations

import pytest

from mou_gen.statements.own_partners import itself_in, itself_in_sentence


@pytest.mark.parametrize(
    "act",
    [
        "menyebarluaskan informasi migrasi aman bersama PIHAK KETIGA",
        "bersama-sama dengan PIHAK KETIGA mengawasi perekrutan pekerja migran",
        "menyusun dan melaksanakan rencana aksi bersama PIHAK KEDUA dan PIHAK KETIGA setiap tahun",
        "berkoordinasi secara berkala dengan PIHAK KETIGA",
        "bertukar data pekerja migran dengan PIHAK KETIGA tentang penempatan",
        "menyampaikan laporan kepada PIHAK KETIGA paling lambat 3 (tiga) hari",
        "menyediakan ruang kerja bagi PIHAK KETIGA",
        "meminjamkan perahu untuk PIHAK KETIGA setiap musim",
        "menerima jawaban PIHAK KETIGA",
        "menerima jawaban dari PIHAK KETIGA",
    ],
)
def test_a_party_that_does_something_with_itself_is_found(act: str) -> None:
    told = itself_in(act, "PIHAK KETIGA")

    assert told is not None
    assert told.endswith("PIHAK KETIGA")


@pytest.mark.parametrize(
    "act",
    [
        "menyebarluaskan informasi migrasi aman bersama PIHAK KEEMPAT",
        "bertukar data milik PIHAK KETIGA dengan PIHAK KEDUA",
        "melatih petugas berpatroli bersama PIHAK KETIGA",
        "melayani warga yang datang bersama PIHAK KETIGA",
        "mendorong masyarakat menjaga hutan bersama PIHAK KETIGA",
        "menerima laporan tentang patroli bersama PIHAK KETIGA",
        "membantu PIHAK KESATU menyusun rencana bersama PIHAK KETIGA",
        "menyusun rencana bersama PIHAK KEDUA dan PIHAK KETIGA menyampaikannya kepada Menteri",
        "menyampaikan permintaan jawaban kepada PIHAK KETIGA",
        "menerima peserta dari PIHAK KETIGA",
        "menyediakan ruang kerja bagi petugas PIHAK KETIGA",
        "menyediakan perahu untuk PIHAK KETIGA dan PIHAK KEDUA",
    ],
)
def test_what_a_party_does_with_others_passes(act: str) -> None:
    assert itself_in(act, "PIHAK KETIGA") is None


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("PIHAK KESATU menyusun rencana bersama PIHAK KESATU.", "PIHAK KESATU"),
        ("Bersama PIHAK KEDUA, PIHAK KEDUA menyusun rencana.", "PIHAK KEDUA"),
        ("Dalam hal terjadi bencana, PIHAK KESATU wajib menyampaikan laporan kepada PIHAK PERTAMA.", "PIHAK KESATU"),
        ("PIHAK KEDUA berhak menerima salinan dari PIHAK KEDUA.", "PIHAK KEDUA"),
        ("Rujukan disampaikan oleh PIHAK KEDUA kepada PIHAK KEDUA.", "PIHAK KEDUA"),
        ("Serah terima antara PIHAK KESATU dan PIHAK KESATU dilakukan di pelabuhan.", "PIHAK KESATU"),
    ],
)  # fmt: skip
def test_a_sentence_in_which_a_party_stands_on_both_sides_is_found(sentence: str, own: str) -> None:
    found = itself_in_sentence(sentence)

    assert found is not None
    assert found[1] == own


@pytest.mark.parametrize(
    "sentence",
    [
        "PIHAK KESATU menyusun rencana bersama PIHAK KEDUA.",
        "Bersama PIHAK KEDUA, PIHAK KESATU menyusun rencana.",
        "PIHAK KESATU menyampaikan laporan kepada PIHAK KEDUA, dan PIHAK KEDUA menyampaikan jawaban kepada PIHAK KESATU.",
        "PIHAK KEDUA menerima korban dari PIHAK KESATU dan menyerahkannya kepada PIHAK KESATU.",
        "PIHAK KESATU menyampaikan surat PIHAK KEDUA kepada PIHAK KETIGA.",
        "Kapal PIHAK KESATU yang disewa dari PIHAK KESATU dirawat oleh PIHAK KEDUA.",
        "PIHAK KESATU memberikan kartu kepada petugas PIHAK KESATU.",
        "Regu gabungan beranggotakan 20 (dua puluh) orang dari PIHAK KESATU dan 15 (lima belas) orang dari PIHAK KEDUA.",
    ],
)
def test_a_sentence_of_two_parties_passes(sentence: str) -> None:
    assert itself_in_sentence(sentence) is None


@pytest.mark.parametrize(
    "act",
    [
        "mengirim air paling lambat 2 (dua) hari sejak permintaan tertulis PIHAK KETIGA diterima",
        "mengganti alat paling lambat 1 (satu) hari setelah menerima pemberitahuan tertulis dari PIHAK KETIGA",
        "membayar sewa paling lambat 21 (dua puluh satu) hari sejak tagihan yang lengkap dari PIHAK KETIGA diterima",
        "menyerahkan data paling lambat 3 (tiga) hari setelah diterimanya surat permintaan PIHAK KETIGA",
        "menjawab paling lambat 5 (lima) hari kerja sesudah pengaduan PIHAK KETIGA diterima",
    ],
)
def test_a_party_that_answers_its_own_paper_is_found(act: str) -> None:
    in_duty, in_sentence = (
        itself_in(act, "PIHAK KETIGA"),
        itself_in_sentence(f"PIHAK KETIGA wajib {act}."),
    )

    assert in_duty is not None
    assert in_duty.endswith("PIHAK KETIGA")
    assert in_sentence == (f"PIHAK KETIGA wajib {in_duty}", "PIHAK KETIGA")


@pytest.mark.parametrize(
    "act",
    [
        "mengirim air paling lambat 2 (dua) hari sejak permintaan tertulis PIHAK KEDUA diterima",
        "menyerahkan barang paling lambat 2 (dua) hari setelah pemberitahuan PIHAK KETIGA diterima oleh PIHAK KEDUA",
        "menunggu paling lama 7 (tujuh) hari setelah surat PIHAK KETIGA diterima",
        "membayar uang muka paling lambat 7 (tujuh) hari setelah permintaan PIHAK KETIGA diterima",
        "mengambil barang paling lambat 7 (tujuh) hari setelah permintaan PIHAK KETIGA diterima",
        "mengganti alat yang dikirim setelah permintaan PIHAK KETIGA diterima",
        "memberi PIHAK KEDUA waktu 7 (tujuh) hari setelah surat PIHAK KETIGA diterima",
        "mengirim bukti bayar paling lambat 3 (tiga) hari setelah tagihan PIHAK KETIGA diterima",
        "menyerahkan laporan paling lambat 3 (tiga) hari setelah permohonan PIHAK KETIGA diterima",
    ],
)
def test_a_party_that_answers_another_paper_passes(act: str) -> None:
    assert itself_in(act, "PIHAK KETIGA") is None
