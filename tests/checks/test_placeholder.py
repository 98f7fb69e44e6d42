from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.source.samples import HERE, KERJA_SAMA, RAPAT, RUJUKAN, changed, write

RECITAL = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"


@pytest.mark.parametrize(
    "left",
    [
        "[…]",
        "[...]",
        "[ ]",
        "......",
        ". . . .",
        ".\u00a0.\u00a0.\u00a0.",
        "XXX",
        "xxxx",
        "____",
        "TBD",
        "<nama>",
        "[isi nama]",
        "Nomor: …/…/2026",
        "tanggal xx",
        "20XX",
        "TBA",
        "{{ nama }}",
        "«Nama_Pejabat»",
        "isi di sini",
        "lorem ipsum",
        "(nama tanpa gelar)",
        "coret yang tidak perlu",
        "bertambah ... hari",
        "setelah … bulan",
        "(to be confirmed)",
        "warga di (diisi nama wilayah)",
        "warga di wilayah (isi dengan nama kecamatan)",
        "layanan (sebutkan jenis layanannya)",
        "layanan (mohon sebutkan jenisnya)",
        "warga (nama daerah) yang sakit",
        "petugas di (nama) hadir",
        "pada tanggal (tanggal penandatanganan)",
        "petugas di [wilayah kerja]",
        "petugas di … hadir",
        "petugas (tuliskan jabatannya)",
        "(insert name)",
        "the people of (name of the region)",
        "the office (to be filled in with the name of the office)",
        "the office (please insert)",
        "in (place)",
        "the office (name to be filled in)",
        "in [region]",
    ],
)
def test_a_place_that_was_never_filled_in_is_found(tmp_path: Path, left: str) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, KERJA_SAMA, RECITAL, f"{HERE}{{id: 'bahwa {left}', en: that}}")

    (problem,) = found("placeholder", tmp_path / KERJA_SAMA)

    assert problem.source.line == line


def test_one_in_a_number_and_one_in_a_template_are_found(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, "originals: 2", "originals: 2\nnumbers: [XXX/2026, 12/2026]")
    own = overridden(tmp_path / "own", "clauses/funding.html", "yang sah", "yang ......")

    problems = found("placeholder", tmp_path / KERJA_SAMA, own)

    assert len({problem.source.file for problem in problems}) == 2


def test_one_in_the_sealed_form_is_found_and_not_quoted(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "summary: ringkasan contoh", "summary: korban <nama rahasia>")

    (problem,) = found("placeholder", tmp_path / RUJUKAN)

    assert "rahasia" not in problem.message


@pytest.mark.parametrize(
    "said",
    [
        "dan seterusnya ...",
        "COVID-19 (2020)",
        "Bab XX",
        "pasal 3 < 4",
        "PON XX Tahun 2021",
        "Lampiran XXX",
        "penanggulangan TBC",
        "formulir harus diisi oleh petugas",
        "kerusakan nihil",
        "biaya yang diisi sesuai dengan pedoman",
        "formulir (diisi oleh petugas)",
        "formulir (diisi setiap hari)",
        "bantuan lainnya (sebutkan)",
        "data wilayah (nama desa)",
        "identitas (nama, alamat, dan nomor telepon)",
        "kotak obat (isi 20 butir)",
        "daftar (tanggal 3 Mei 2026)",
        "rencana (dilengkapi dengan peta)",
        "survei (to be completed by the Parties in 2027)",
        "biaya (jumlah seluruhnya)",
        "selisih dari (jumlah peserta dikali biaya)",
    ],
)
def test_what_only_looks_alike_passes(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{{id: '{said}', en: that}}")

    assert found("placeholder", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("id", "en", "shown"),
    [
        ("daerah merujuk yang sakit ke rumah sakit di.", "that.", "sakit ke rumah sakit di."),
        ("petugas mengantar korban ke; dan", "that.", "petugas mengantar korban ke; dan"),
        ("petugas menjemput korban di. Biayanya ditanggung.", "that.", "bahwa petugas menjemput korban di."),
        ("data disampaikan paling lambat tanggal;", "that.", "data disampaikan paling lambat tanggal;"),
        ("biaya ditanggung bersama apabila.", "that.", "bahwa biaya ditanggung bersama apabila."),
        ("nelayan tidak memakai alat tangkap yang, melalui penyuluhan.", "that.", "tidak memakai alat tangkap yang,"),
        ("petugas menyampaikan laporan kepada kedua daerah,", "that.", "menyampaikan laporan kepada kedua daerah,"),
        ("data diserahkan sebelum.", "that.", "bahwa data diserahkan sebelum."),
        ("laporan tersebut memuat.", "that.", "bahwa laporan tersebut memuat."),
        ("tugas perangkat daerah dalam rujukan menjadi.", "that.", "perangkat daerah dalam rujukan menjadi."),
        ("seleksi berdasarkan jarak dan/atau.", "that.", "bahwa seleksi berdasarkan jarak dan/atau."),
        ("petugas siaga. Dalam hal terjadi, loket ditutup.", "that.", "petugas siaga. Dalam hal terjadi,"),
        ("biaya dibayar paling banyak.", "that.", "bahwa biaya dibayar paling banyak."),
        ("izin berlaku selama paling singkat; dan", "that.", "berlaku selama paling singkat; dan"),
        ("demikian.", "that the report shall contain.", "that the report shall contain."),
        ("demikian.", "that it shall not be late; the report shall.", "be late; the report shall."),
        ("biaya ditanggung oleh, sesuai dengan perjanjian.", "that.", "bahwa biaya ditanggung oleh,"),
        ("demikian.", "that vessels which, by extension work twice a year.", "that vessels which,"),
        ("jalur wisata bersama memerlukan; dan", "that.", "bahwa jalur wisata bersama memerlukan"),
        ("Kabupaten Wonogiri dan Kabupaten melengkapi datanya.", "that.", "bahwa Kabupaten Wonogiri dan Kabupaten"),
        ("laporan diterima Bupati Kayong Utara dan Bupati.", "that.", "Bupati Kayong Utara dan Bupati"),
        ("demikian.", "that Pacitan Regency and Regency shall meet.", "that Pacitan Regency and Regency"),
        ("demikian.", "that the Regent of Pacitan and the Regent of shall meet.", "Pacitan and the Regent of"),
        ("setiap daerah wajib menyediakan.", "that.", "bahwa setiap daerah wajib menyediakan"),
        ("kedua daerah menyelenggarakan, paling lambat setiap bulan.", "that.", "bahwa kedua daerah menyelenggarakan"),
        ("nelayan membutuhkan dan pendampingan selama setahun.", "that.", "bahwa nelayan membutuhkan"),
        ("demikian.", "that is so. Each region shall establish. It meets monthly.", "so. Each region shall establish"),
        ("demikian.", "that costs are borne by the. Both regions pay.", "costs are borne by the."),
        ("demikian.", "that the distance lies in between the.", "distance lies in between the."),
        ("demikian.", "that the price is agreed between.", "the price is agreed between."),
        ("demikian.", "that the price is based upon.", "the price is based upon."),
        ("demikian.", "that it is agreed that they must.", "is agreed that they must."),
    ],
)  # fmt: skip
def test_a_sentence_without_its_end_is_a_warning(
    tmp_path: Path, id: str, en: str, shown: str
) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{{id: 'bahwa {id}', en: '{en}'}}")

    (problem,) = found("placeholder", tmp_path / KERJA_SAMA)

    assert problem.level is Level.WARNING
    assert problem.message == f"`... {shown}` breaks off"


@pytest.mark.parametrize(
    ("id", "en", "shown"),
    [
        ("pelayanan tidak terputus. Bagi kedua daerah, tugas dinas dalam rujukan", "that.", "daerah, tugas dinas dalam rujukan"),
        ("loket dibuka setiap hari kerja (Senin sampai Jumat). Setiap berkas yang lengkap dari petugas", "that.", "berkas yang lengkap dari petugas"),
        ("demikian.", "that the services continue. For both regions the tasks of each office in a referral", "each office in a referral"),
    ],
)  # fmt: skip
def test_a_text_of_sentences_without_its_full_stop_is_a_warning(
    tmp_path: Path, id: str, en: str, shown: str
) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{{id: 'bahwa {id}', en: '{en}'}}")

    (problem,) = found("placeholder", tmp_path / KERJA_SAMA)

    assert problem.level is Level.WARNING
    assert problem.message == f"`... {shown}` ends without a full stop"


@pytest.mark.parametrize(
    "said",
    [
        "loket dibuka setiap hari. Petugas melayani warga dari kedua kabupaten; dan",
        "loket dibuka setiap hari. Petugas melayani warga dari kedua kabupaten,",
        "tugas dinas dalam rujukan di kedua kabupaten",
        "naskah asli disimpan prov. Jawa Timur dan disalin untuk semua perangkat daerah",
        "hadir dr. Budi dan sdri. Ani dari dinas yang menangani rujukan korban",
        "kantor di jalan utama. Gedung Graha Lantai Tiga",
        "ia menjawab. Selesai",
    ],
)
def test_a_text_that_needs_no_full_stop_passes(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{{id: 'bahwa {said}', en: that it is so.}}")

    assert [
        each for each in found("placeholder", tmp_path / KERJA_SAMA) if "full stop" in each.message
    ] == []


@pytest.mark.parametrize(
    "said",
    [
        "pemenang ialah peserta dengan waktu paling singkat.",
        "dipilih penawaran dengan waktu perbaikan paling singkat; dan",
        "didahulukan daerah dengan kasus paling banyak.",
        "pelayanan diberikan di, ke, dan dari pelabuhan.",
        "kendaraan boleh masuk ke dalam.",
        "biaya yang, jika perlu, ditanggung bersama dibahas lebih dahulu.",
        "panjang kapal yang sama dengan, atau lebih dari 12 meter.",
        "kesehatan anak diperiksa sebelum dan setelah.",
        "kebakaran, apabila terjadi, dilaporkan.",
        "daerah menyusun rencana sebelumnya.",
        "disusun oleh dan untuk, serta mengikat, kedua daerah.",
        "rumah sakit di Kota Bima; Dinas Kesehatan ikut serta.",
        "jadwal disusun per tanggal.",
        "hal tersebut di atas. Daerah ikut serta.",
        "bantuan disalurkan kepada warga yang membutuhkan; dan",
        "kedua daerah saling membutuhkan.",
        "kedua daerah mengumpulkan, menyediakan, dan menyalurkan data.",
        "daerah membantu apabila daerah lain memerlukan.",
        "biaya ditanggung pihak yang menyelenggarakan.",
        "daerah memiliki dan mengelola loket.",
        "petugas ditempatkan pada tiga titik",
        "kadarnya dua koma lima persen.",
        "korban dirawat dalam keadaan koma selama tiga hari.",
        "rapat (dihadiri Bapak Bupati) ditutup.",
        "masyarakat tolong-menolong.",
        "Kabupaten Wonogiri dan Kabupaten Gunungkidul melengkapi datanya.",
        "Kabupaten Wonogiri dan Kabupaten tersebut melengkapi datanya.",
        "Kabupaten Sambas dan Kabupaten Mempawah melengkapi datanya.",
        "berlaku bagi Kabupaten Belu dan Kabupaten dengan pos lintas batas lainnya.",
        "tamu disambut Bupati Nunukan dan Bupati lain di perbatasan.",
        "dalam dua belas bulan tidak tersedia pekerjaan yang sesuai.",
        "obat disimpan pada suhu yang sesuai; dan",
        "dicari penerjemah yang cocok dan sesuai.",
        "harganya dipandang sesuai.",
        "ukuran seragam itu tidak sesuai.",
        "korban ditampung di rumah antara.",
        "penumpang turun di halte antara",
    ],
)
def test_a_sentence_with_its_end_passes(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{{id: 'bahwa {said}', en: that it is so.}}")

    assert found("placeholder", tmp_path / KERJA_SAMA) == []


def test_blanks_and_the_lines_for_handwriting_pass(tmp_path: Path) -> None:
    write(tmp_path)

    assert found("placeholder", tmp_path) == []


@pytest.mark.parametrize(
    "en",
    [
        "that the amount is to be determined and the work to be completed by both.",
        "that the names shall not be made public; only the numbers of the marks shall.",
    ],
)
def test_english_that_leaves_a_matter_or_a_verb_out_passes(tmp_path: Path, en: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{{id: bahwa demikian., en: '{en}'}}")

    assert found("placeholder", tmp_path / KERJA_SAMA) == []


def test_a_name_that_is_asked_for_is_none(tmp_path: Path) -> None:
    write(tmp_path)
    line, _ = changed(
        tmp_path,
        RAPAT,
        "date: 2025-09-25",
        f"date: 2025-09-25\nrecorder: {{office: {{id: Staf}}, {HERE}name: (nama notulis)}}",
    )

    assert {each.source.line for each in found("placeholder", tmp_path / RAPAT)} == {line}


@pytest.mark.parametrize(
    "remark",
    [
        "(mohon dicek lagi dengan Bagian Hukum)",
        "(perlu dikonfirmasi ke Bappeda)",
        "(cek lagi)",
        "[catatan untuk penerjemah]",
        "(masih dibahas)",
        "(menunggu arahan Sekda)",
        "(please check)",
        "(to be verified by the legal division)",
        "(hapus jika tidak perlu)",
        "(Bu, angkanya tolong dicek lagi sebelum diparaf)",
        "(Pak Budi, ini sudah disetujui Sekda)",
        "(tolong disesuaikan dengan pagu)",
        "[mohon pastikan tanggalnya]",
        "(angkanya salah)",
        "(menurut saya terlalu tinggi)",
        "(apakah benar 14 hari?)",
        "(not sure about this amount)",
        "(check the figure)",
        "(sudah oke ya, Pak)",
    ],
)
def test_a_remark_of_who_drafted_it_is_found(tmp_path: Path, remark: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{HERE}{{id: 'bahwa daerah {remark}.', en: that}}")

    assert len(found("placeholder", tmp_path / KERJA_SAMA)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "mohon konfirmasi kehadiran (melalui narahubung)",
        "barang dicek kembali (oleh petugas)",
        "berkas (masih tersegel) diperiksa",
        "data (yang perlu dikonfirmasi oleh dinas) dikirim",
        "hasil verifikasi (verifikasi lapangan) dilaporkan",
        "permohonan (konfirmasi kepada pelapor paling lambat 3 hari)",
    ],
)
def test_brackets_that_belong_to_the_text_pass(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{HERE}{{id: 'bahwa {said}.', en: that}}")

    assert found("placeholder", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("said", "mark"),
    [
        ("dampak dinilai bersama koma paling sedikit sekali setiap tahun.", "koma"),
        ("dampak lingkungan dinilai bersama setiap tahun titik", "titik"),
        ("data titik koma laporan.", "titik koma"),
        ("data buka kurung laporan tutup kurung.", "buka kurung"),
        ("that data comma reports are sent.", "comma"),
    ],
)
def test_a_mark_that_was_dictated_is_found(tmp_path: Path, said: str, mark: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{HERE}{{id: 'bahwa {said}', en: that}}")

    problem = found("placeholder", tmp_path / KERJA_SAMA)[0]

    assert problem.message == f"`{mark}` is a punctuation mark written as a word"
    assert problem.level is Level.WARNING


@pytest.mark.parametrize(
    "english",
    [
        "that schools are merged, provided that no river lies in between.",
        "that a fence is built, with a ditch in between; and",
        "that the two regions keep to the terms agreed upon.",
        "that this is a service which the public can rely upon.",
        "that the matter may not be acted upon. It is closed.",
        "that no region pays more than it must.",
        "that each region does what it shall.",
        "that care is given before, during and after, and support before and during.",
    ],
)
def test_a_sentence_may_end_with_what_goes_back_to_a_word_before(
    tmp_path: Path, english: str
) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{{id: 'bahwa demikian.', en: '{english}'}}")

    assert found("placeholder", tmp_path / KERJA_SAMA) == []
