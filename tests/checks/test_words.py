from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import TEMPLATES, found
from tests.source.samples import HERE, KERJA_SAMA, RAPAT, changed, write

DECISION = "{id: Menyusun alur rujukan.}"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Menyusun notulen rapat.", "Notula"),
        ("Mengirim e-mail.", "Pos-el"),
        ("Memuatnya di Website.", "Laman"),
        ("Membubuhkan materai.", "meterai"),
        ("Pencegahan Tindak Pidana Perdagangan Manusia.", "perdagangan orang"),
        ("Dokumen bermaterai.", "bermeterai"),
        ("Meningkatkan aktifitas.", "aktivitas"),
        ("Saksi dan atau korban.", "dan/atau"),
        ("Melaksanakan kerjasama.", "kerja sama"),
        ("Sosialisasi diwilayah perbatasan.", "di wilayah"),
        ("Rumah singgah disekitar pelabuhan.", "di sekitar"),
        ("Mengantar korban kerumah singgah.", "ke rumah"),
        ("Rapat ditunda dimana perlu.", "di mana"),
        ("Rapat di laksanakan setiap triwulan.", "dilaksanakan"),
        ("Biaya yang di sepakati PARA PIHAK.", "disepakati"),
        ("Surat kepada Kementrian Ketenagakerjaan.", "Kementerian"),
        ("Berkordinasi dengan bupati.", "berkoordinasi"),
        ("Melayani perijinan.", "perizinan"),
        ("Perjalanan antar pulau.", "antarpulau"),
        ("Mengkoordinasikan pelatihan.", "mengoordinasikan"),
        ("Rapat diadakan hari Jum'at.", "Jumat"),
        ("Rapat diadakan hari Jum’at.", "Jumat"),
        ("Sampah di angkut setiap hari.", "diangkut"),
        ("Sampah di pilah di rumah.", "dipilah"),
        ("Biaya di tanggung kedua daerah.", "ditanggung"),
        ("Hasil di koordinasikan setiap bulan.", "dikoordinasikan"),
        ("Kapal di tambatkan malam hari.", "ditambatkan"),
        ("Usul di tindak lanjuti dalam satu bulan.", "ditindaklanjuti"),
        ("Data di perbarui setiap bulan.", "diperbarui"),
        ("Petugas me nyediakan air.", "menyediakan"),
        ("Kesepakatan ini ber laku lima tahun.", "berlaku"),
        ("Layanan pen dampingan dilanjutkan.", "pendampingan"),
        ("Sesuai dengan ke sepakatan rapat.", "kesepakatan"),
        ("Laporan triwulan ke dua disampaikan.", "kedua"),
        ("Rapat diadakan diBanyuwangi.", "di Banyuwangi"),
        ("Obat disimpan digudang.", "di gudang"),
        ("Korban diantar kepuskesmas.", "ke puskesmas"),
    ],
)
def test_a_word_that_official_documents_write_otherwise_is_found(
    tmp_path: Path, text: str, better: str
) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, RAPAT, DECISION, f"{{id: {HERE}{text}}}")

    (problem,) = found("words", tmp_path / RAPAT)

    assert problem.source.line == line
    assert problem.hint == f"write `{better}`"


def test_a_word_of_a_template_is_found_at_its_line(tmp_path: Path) -> None:
    write(tmp_path / "data")
    closing = (TEMPLATES / "clauses/closing.html").read_text(encoding="utf-8")
    own = tmp_path / "own" / "clauses"
    own.mkdir(parents=True)
    (own / "closing.html").write_text(closing.replace("bermeterai", "bermaterai"), "utf-8")

    (problem,) = found("words", tmp_path / "data" / KERJA_SAMA, own.parent)

    assert problem.source.file.endswith("clauses/closing.html")
    assert (
        "bermaterai"
        in (own / "closing.html").read_text("utf-8").split("\n")[problem.source.line - 1]
    )


@pytest.mark.parametrize(
    "text",
    [
        "Menyusun notula dan mengirim pos-el.",
        "Korban ditempatkan di rumah singgah, dirumahkan, dan disekolahkan.",
        "Ikan dipasarkan di pasar, dan urusan kedaerahan serta kewilayahan dibidangi dinas.",
        "Kendaraan keluar dari pelabuhan; kedalaman laut diukur di luar musim.",
        "Kerja sama antardaerah, saksi dan/atau korban.",
        "Data di rekam medis, pasien di rawat inap, dan pakan di gudang, di pendidikan, di percetakan, di tanjakan.",
        "Rapat di gerakan pramuka, di peternakan, di kontrakan, dan di rujukan; surat ke dua daerah, ke kantor, ke Indonesia.",
        "Mengirim surat ke pihak lain, ke tiga desa, dan ke lapangan; kedua pihak, keluar, kepala dinas, dinas.",
        "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2009 tentang Petunjuk Teknis Kerjasama Daerah.",
    ],
)
def test_official_words_and_titles_of_laws_pass(tmp_path: Path, text: str) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, DECISION, f"{{id: '{text}'}}")

    assert found("words", tmp_path) == []


def test_english_keeps_its_own_words(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, "en: To develop referral.", "en: To develop a website.")

    assert found("words", tmp_path) == []
