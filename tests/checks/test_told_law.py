"""Minutes tell the periods, the offices and the ways of Permendagri 22/2020 as it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found_by
from tests.dossiers import copied

RULES = (
    "coordination-team",
    "council-approval",
    "disputes",
    "reporting",
    "response-deadline",
    "told-term",
)
_OF_TWO = (
    "tourism",
    "banyuwangi-jembrana/minutes/2023-10-10.yaml",
    "Rapat membahas peta jalur dari",
)
_OF_ONE = ("health", "bima-dompu/minutes/2024-11-13.yaml", "Pelatihan pertama akan diikuti")


def told(to: Path, sentence: str, minutes: tuple[str, str, str] = _OF_TWO) -> list[str]:
    """Return what the rules find in *minutes* in which *sentence* stands before another; each with its rule."""
    folder, file, there = minutes
    text = f"discussion:\n  - {{key: law, text: {{id: {sentence!r}}}}}\n"
    root = copied(folder, to, (file, "discussion:\n", text))
    assert there in (root / file).read_text("utf-8")
    return [f"{each.rule}: {each.message}" for each in found_by(RULES, root / file)]


@pytest.mark.parametrize(
    ("sentence", "message"),
    [
        ("Sengketa antara PARA PIHAK yang tidak terselesaikan dibawa kepada Gubernur Bali.", "disputes: `kepada Gubernur`"),
        ("Apabila perselisihan kerja sama berlanjut, permohonan diajukan kepada TKKSD Provinsi Bali.", "disputes: `kepada TKKSD Provinsi`"),
        ("Perselisihan yang tidak selesai dibawa ke pengadilan.", "disputes: `pengadilan`"),
        ("Kesepakatan Bersama dapat diperpanjang paling lama 10 (sepuluh) tahun.", "told-term: `10 (sepuluh) tahun` is longer"),
        ("Perpanjangan Kesepakatan Bersama berlaku untuk jangka waktu 6 (enam) tahun.", "told-term: `6 (enam) tahun` is longer"),
        ("Biaya yang belum dianggarkan dibayar tanpa persetujuan DPRD.", "council-approval: `tanpa persetujuan`"),
        ("Addendum yang membebani masyarakat tidak memerlukan persetujuan DPRD Kabupaten Jembrana.", "council-approval: `tidak memerlukan"),
        ("Jika DPRD tidak menjawab dalam 60 (enam puluh) hari, DPRD dianggap telah menyetujui.", "council-approval: `60 (enam puluh) hari`"),
        ("Permohonan dianggap disetujui DPRD setelah 30 (tiga puluh) hari.", "council-approval: `30 (tiga puluh) hari`"),
        ("Dinas Pariwisata menyampaikan laporan pelaksanaan kerja sama kepada Bupati sekali setahun.", "reporting: `sekali setahun`"),
        ("Pelaksanaan kesepakatan dilaporkan kepada Bupati Jembrana setiap 12 (dua belas) bulan.", "reporting: `setiap 12 (dua belas) bulan`"),
        ("Calon mitra memberikan tanggapan atas penawaran paling lama 45 (empat puluh lima) hari.", "response-deadline: `45"),
        ("Asisten Administrasi Umum selaku Ketua TKKSD membuka pembahasan.", "coordination-team: `Asisten Administrasi Umum`"),
        ("Ketua TKKSD Kabupaten Jembrana dijabat oleh Wakil Bupati Jembrana.", "coordination-team: `Wakil Bupati Jembrana`"),
        ("Kerangka Acuan Kerja telah dikaji oleh TKKSD Kabupaten Jembrana yang diketuai oleh Kepala Badan Perencanaan Pembangunan Daerah.", "coordination-team: `Kepala Badan Perencanaan Pembangunan Daerah`"),
        ("Tim Koordinasi Kerja Sama Daerah (TKKSD) Kabupaten Jembrana diketuai oleh Inspektur Kabupaten Jembrana.", "coordination-team: `Inspektur Kabupaten Jembrana`"),
        ("TKKSD diketuai Wakil Bupati Jembrana dan beranggotakan tujuh orang.", "coordination-team: `Wakil Bupati Jembrana`"),
        ("Kepala Dinas Pariwisata menjabat sebagai Ketua TKKSD.", "coordination-team: `Kepala Dinas Pariwisata`"),
        ("Rapat pleno TKKSD dipimpin oleh Sekretaris TKKSD.", "coordination-team: `Sekretaris TKKSD`"),
        ("Rapat pleno TKKSD diselenggarakan sekali dalam 2 (dua) tahun.", "coordination-team: `sekali dalam 2 (dua) tahun`"),
        ("Kepala Dinas Pariwisata sebagai Sekretaris TKKSD mencatat usul itu.", "coordination-team: `Kepala Dinas Pariwisata`"),
    ],
)  # fmt: skip
def test_what_the_regulation_says_otherwise_is_found(
    tmp_path: Path, sentence: str, message: str
) -> None:
    (said,) = told(tmp_path, sentence)

    assert said.startswith(message)


def test_regencies_of_one_province_do_not_go_past_its_team(tmp_path: Path) -> None:
    sentence = "Perselisihan yang tidak selesai langsung disampaikan kepada Menteri Dalam Negeri."

    (said,) = told(tmp_path, sentence, _OF_ONE)

    assert said.startswith("disputes: `kepada Menteri Dalam Negeri`: the TKKSD of the province")


@pytest.mark.parametrize("minutes", [_OF_TWO, _OF_ONE])
def test_what_comes_near_passes(tmp_path: Path, minutes: tuple[str, str, str]) -> None:
    said = [
        "Sengketa batas wilayah antara kedua kabupaten disampaikan kepada Gubernur.",
        "Perselisihan hubungan industrial diselesaikan melalui pengadilan hubungan industrial.",
        "Perselisihan yang tidak selesai tidak dibawa ke pengadilan.",
        "Arsip Kesepakatan Bersama disimpan selama 10 (sepuluh) tahun.",
        "Dengan perpanjangan ini, seluruh jangka waktu Kesepakatan Bersama menjadi 10 (sepuluh) tahun.",
        "Kesepakatan Bersama tidak dapat diperpanjang untuk 7 (tujuh) tahun sekaligus.",
        "Perubahan ini tidak membebani masyarakat sehingga tidak memerlukan persetujuan DPRD.",
        "Biaya yang belum dianggarkan tidak boleh dibayar tanpa persetujuan DPRD.",
        "Jadwal itu cukup diberitahukan kepada DPRD.",
        "Karena DPRD belum menjawab dan 60 (enam puluh) hari telah lewat, permohonan dianggap disetujui.",
        "Dalam 7 (tujuh) hari setelah DPRD dianggap menyetujui, naskah ditandatangani.",
        "Apabila DPRD belum menetapkan sikap setelah 45 (empat puluh lima) hari, permohonan dianggap disetujui.",
        "TKKSD menyusun laporan semester dan laporan tahunan pelaksanaan kerja sama, yang disampaikan kepada Bupati setiap tahun.",
        "Dinas melaporkan pelaksanaan kerja sama kepada Bupati setiap semester dan menyerahkan rekapitulasi setiap tahun.",
        "Dinas melaporkan jumlah pengunjung kepada Bupati setiap tahun.",
        "Penawaran ditanggapi paling lama 30 (tiga puluh) hari, dan permintaan tanggapan kedua paling lama 15 (lima belas) hari.",
        "Sekretaris Daerah selaku Ketua TKKSD dan Asisten Pemerintahan selaku Wakil Ketua TKKSD hadir.",
        "Kepala Bagian Kerja Sama selaku Sekretaris TKKSD mencatat usul itu.",
        "Plh. Sekretaris Daerah selaku Ketua TKKSD membuka pembahasan.",
        "Ketua TKKSD dijabat secara ex-officio oleh Sekretaris Daerah.",
        "TKKSD Kabupaten Jembrana, yang diketuai oleh Sekretaris Daerah, telah mengkaji usul itu.",
        "Rapat teknis TKKSD Kabupaten Jembrana yang diketuai oleh Kepala Bagian Kerja Sama membahas usul itu.",
        "Tim teknis TKKSD diketuai Kepala Dinas Pariwisata.",
        "Kelompok kerja dari TKKSD diketuai oleh Kepala Dinas Pariwisata.",
        "Rapat koordinasi TKKSD Kabupaten Jembrana yang diketuai Asisten Perekonomian membahas jalur itu.",
        "Sidang TKKSD diketuai oleh Asisten Perekonomian.",
        "TKKSD Kabupaten Jembrana diwakili Kepala Bagian Kerja Sama.",
        "Rapat pleno TKKSD dipimpin Ketua TKKSD dan diselenggarakan setiap tahun.",
        "Rapat teknis TKKSD dipimpin oleh Sekretaris TKKSD.",
        "Rapat pleno TKKSD dipimpin oleh Sekretaris Daerah dan membahas rencana 3 (tiga) tahun.",
        "Kepala Dinas Pariwisata selaku anggota TKKSD menyampaikan usul.",
        "Perselisihan yang tidak selesai disampaikan oleh TKKSD provinsi melalui Gubernur kepada Menteri.",
    ]

    assert told(tmp_path, " ".join(said), minutes) == []
