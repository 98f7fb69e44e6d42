from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.checks.recital import recital
from tests.source.samples import KERJA_SAMA, write


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("wajib memberitahukan.", "shall notify."),
        ("harus dilakukan.", "must be done."),
        ("dapat diperpanjang.", "may be extended."),
        ("tidak boleh membuka.", "may not disclose."),
        (
            "Pengelola maupun perawat tidak diperbolehkan menerima hibah.",
            "Neither the management nor the nurses are permitted to accept gifts.",
        ),
        ("tidak wajib hadir.", "need not attend."),
        ("truk belum boleh beroperasi.", "trucks may not yet operate."),
        ("akan bertukar.", "shall exchange."),
        ("wajib hadir dan dapat berbicara.", "shall attend and may speak."),
        ("peserta tidak boleh diwakilkan.", "participants shall attend in person."),
        ("peserta wajib hadir dan tidak boleh diwakilkan.", "participants shall attend in person."),
        ("hanya boleh ditutup setelah diperiksa.", "may not be closed until it is inspected."),
        ("tidak berkewajiban mengganti.", "is under no obligation to compensate."),
        ("tidak mempunyai kewajiban mengganti.", "do not have to compensate."),
        (
            "tidak boleh diangkut lebih dari 25 (dua puluh lima) buku, dan kendaraan tidak boleh ditinggalkan.",
            "no more than 25 (twenty-five) books may be carried, and the vehicle may not be left.",
        ),
        ("tidak wajib mengganti.", "shall not be required to compensate."),
        (
            "Kendaraan wajib tertutup dan tidak boleh memuat lebih dari 8 (delapan) ton.",
            "Vehicles shall be covered and shall carry no more than 8 (eight) tonnes.",
        ),
        (
            "tidak boleh melebihi 30 (tiga puluh) orang.",
            "may consist of at most 30 (thirty) persons.",
        ),
        (
            "dilarang menyimpan data lebih dari 5 (lima) tahun.",
            "may keep data for no longer than 5 (five) years.",
        ),
        (
            "wajib dibayar paling lambat tanggal 5 (lima).",
            "shall not be paid later than the 5th (fifth).",
        ),
        (
            "tidak boleh bekerja lebih dari 8 (delapan) jam, dan wajib beristirahat sedikitnya setengah jam.",
            "may not work more than 8 (eight) hours, and must rest for at least half an hour.",
        ),
        (
            "Permohonan data terbatas diputus paling lambat 10 (sepuluh) hari kerja; apabila dalam tenggang waktu itu tidak ada keputusan, permohonan dianggap ditolak dan pemohon dapat mengajukannya kepada Sekretaris Daerah.",
            "Requests for restricted data are decided within 10 (ten) working days; if no decision is made within that period, the request is deemed refused and the applicant may refer it to the Regional Secretary.",
        ),
        (
            "Apabila dalam waktu itu tidak ada jawaban, permohonan dianggap diterima dan pemohon boleh memulai.",
            "If there is no answer within that time, the request is deemed granted and the applicant may begin.",
        ),
        (
            "Jika sampai hari itu tidak ada penawaran, panitia dapat menunjuk langsung.",
            "If there is no bid by that day, the committee may appoint directly.",
        ),
        (
            "Permohonan tanpa keputusan dianggap ditolak, dan pemohon dapat mengajukannya kembali.",
            "Where, within that period, no decision is made, the request is deemed refused, and the applicant may submit it again.",
        ),
        (
            "Jika keputusan tidak diambil, pemohon dapat mengajukannya kembali.",
            "If, within that time, no decision is taken, the applicant may submit it again.",
        ),
        (
            "Selama di desa itu tidak ada dokter, bidan berwenang memberikan obat.",
            "As long as there is no doctor in that village, midwives are authorised to give medicine.",
        ),
        (
            "Karena pada hari itu tidak ada kapal, penumpang boleh menginap.",
            "As there is no vessel on that day, passengers may stay overnight.",
        ),
        (
            "Tidak adanya keputusan berarti penolakan, dan pemohon dapat mengajukan keberatan.",
            "No decision within that time means refusal, and the applicant may object.",
        ),
        (
            "Bila setelah 3 (tiga) hari tidak satu pun wakil hadir, rapat dapat dilanjutkan.",
            "If after 3 (three) days none of the representatives is present, the meeting may continue.",
        ),
        (
            "Tidak satu pun dari mereka berhak memutuskannya.",
            "None of them has the right to decide it.",
        ),
        (
            "Hanyalah petugas yang telah dilatih yang boleh masuk.",
            "No one but trained officers may enter.",
        ),
        (
            "Selama rapat tidak seorang pun, termasuk ketua, boleh merekam.",
            "During the meeting no one, including the chair, may record.",
        ),
        (
            "Tidak seorang pun hadir, sehingga rapat dapat ditunda.",
            "No one was present, so that the meeting may be postponed.",
        ),
    ],
)
def test_words_of_one_kind_are_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("wajib memberitahukan.", "may notify."),
        ("dapat memberitahukan.", "shall notify."),
        ("dilarang membuka.", "shall disclose."),
        ("dapat menyimpan data dan wajib melapor.", "shall store data and shall report."),
        ("dapat memberikan kuasa.", "shall empower."),
        ("dilarang menerima tamu.", "shall receive guests in person."),
        ("Perawat tidak diperbolehkan menerima hibah.", "Nurses are permitted to accept gifts."),
        ("tidak berkewajiban mengganti.", "has an obligation to compensate."),
        ("tidak berkewajiban mengganti.", "may compensate."),
        ("wajib membuka.", "shall not disclose."),
        ("wajib hadir dan dapat berbicara.", "shall attend and must speak."),
        ("dilarang membuka data lebih dari satu kali.", "shall disclose data more than once."),
        (
            "tidak boleh bekerja lebih dari 8 (delapan) jam, dan wajib beristirahat setengah jam.",
            "may not work more than 8 (eight) hours, and may rest for up to half an hour.",
        ),
        (
            "dilarang menutup loket, dan hanya dibuka paling lama 5 (lima) jam.",
            "shall close the counter, and it is open for at most 5 (five) hours.",
        ),
        (
            "Tidak seorang pun, termasuk ketua, boleh memberikan keterangan.",
            "Everyone, including the chair, may give statements.",
        ),
        (
            "Apabila dalam waktu itu tidak ada keputusan, permohonan ditolak dan pemohon dapat mengajukannya.",
            "If no decision is made within that period, the request is refused and the applicant shall not submit it.",
        ),
        (
            "Tidak ada kapal, besar atau kecil, yang boleh masuk.",
            "Vessels, large or small, may enter.",
        ),
        (
            "Selama rapat tidak seorang pun, termasuk ketua, boleh merekam.",
            "During the meeting everyone, including the chair, may record.",
        ),
    ],
)
def test_a_word_of_another_kind_is_found(tmp_path: Path, indonesian: str, english: str) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-duty")

    assert problem.source.line == paper.english


def test_a_duty_that_a_template_makes_a_permission_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    own = overridden(tmp_path / "own", "clauses/data-protection.html", "shall keep", "may keep")

    (problem,) = found("parity-duty", tmp_path / KERJA_SAMA, own)

    assert problem.source.file == "templates/clauses/data-protection.html"
    assert problem.message == (
        "`may` is a permission in English, but `wajib` is a duty in Indonesian"
    )
    assert problem.hint == "write `shall` or `must`, or change the Indonesian text"


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Tiada tindakan, kecuali pertolongan, boleh dilakukan bertentangan dengan kehendaknya.",
            "No step, other than first aid, may be taken against the person's wishes.",
        ),
        (
            "Tak seorang pun boleh memasuki ruang arsip.",
            "No one may enter the archive room.",
        ),
        (
            "Tidak sebuah kapal pun boleh berlabuh di sini.",
            "No vessel may berth here.",
        ),
        (
            "Apabila tiada keberatan, izin boleh diberikan.",
            "If there is no objection, the permit may be given.",
        ),
    ],
)
def test_denial_of_who_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Tiada kapal boleh berlabuh di sini.",
            "Vessels may berth here.",
        ),
        (
            "Kapal boleh berlabuh di sini.",
            "No vessel may berth here.",
        ),
        (
            "Sesudah itu kenaikan boleh melebihi 8% (delapan persen).",
            "Thereafter no increase may exceed 8% (eight per cent).",
        ),
    ],
)
def test_what_is_no_denial_of_who_is_found(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Tidak seorang pun penumpang selain pasien, paling banyak dua pendamping, dan awak boleh berada di kapal.",
            "Nobody may be on board other than the patient, no more than two companions and the crew.",
        ),
        (
            "Ternak tidak boleh dipindahkan sebelum hasil keluar.",
            "Livestock must stay where it is until the results are out.",
        ),
        (
            "Setiap kapal hanya boleh mengangkut 40 (empat puluh) penumpang.",
            "No ship may carry more than 40 (forty) passengers.",
        ),
        (
            "Tanpa surat tugas, petugas tidak boleh masuk.",
            "Officers may enter only with a letter of assignment.",
        ),
        (
            "Uang itu tidak boleh dibelanjakan selain untuk bibit.",
            "The money may be spent on nothing but seed.",
        ),
    ],
)
def test_prohibition_that_is_said_from_its_other_side_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Ternak tidak boleh dipindahkan.",
            "Livestock must be moved.",
        ),
        (
            "Pengunjung tidak boleh tetap di ruang sidang.",
            "Visitors must remain in the courtroom.",
        ),
        (
            "Setiap perahu boleh membawa 6 (enam) orang.",
            "No boat may carry 6 (six) persons.",
        ),
        (
            "Setiap perahu wajib membawa 6 (enam) pelampung.",
            "No boat may carry more than 6 (six) life jackets.",
        ),
        (
            "Bendahara tidak berwenang menahan uang.",
            "The treasurer must withhold the money.",
        ),
    ],
)
def test_prohibition_that_is_no_other_side_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Pendamping tidak boleh menerima imbalan.",
            "An adviser may accept no reward.",
        ),
        (
            "Pengemudi dilarang mengangkut penumpang.",
            "A driver must carry no passengers.",
        ),
        (
            "Petugas tidak boleh memberitahukan apa pun kepada orang luar.",
            "An officer may disclose nothing to outsiders.",
        ),
        (
            "Anggota panitia tidak boleh ikut dalam lelang.",
            "A committee member may take part in no auction.",
        ),
        (
            "(2) Satu buku tidak boleh dipinjamkan lebih dari 14 (empat belas) hari.",
            "(2) No book may be on loan for more than 14 (fourteen) days.",
        ),
        (
            "Rapat dapat berlangsung paling lama 2 (dua) jam.",
            "The meeting may last no longer than 2 (two) hours.",
        ),
        (
            "Warga dapat pulang tanpa biaya.",
            "Residents may return at no cost.",
        ),
    ],
)
def test_prohibition_by_its_object_or_behind_a_number_of_its_paragraph_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Pendamping boleh menerima imbalan.",
            "An adviser may accept no reward.",
        ),
        (
            "Warga tidak boleh pulang.",
            "Residents may return at no cost.",
        ),
        (
            "(2) Satu buku boleh dipinjamkan kepada murid.",
            "(2) No book may be lent to pupils.",
        ),
    ],
)
def test_what_is_no_prohibition_by_its_object_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Iklan bersama tidak boleh memuat gambar orang tanpa izinnya ataupun tempat suci yang sedang dipakai beribadat.",
            "Joint advertisements may contain neither the image of any person without that person’s leave nor a holy place during worship.",
        ),
        (
            "Perahu tidak boleh membawa hewan ataupun bahan peledak.",
            "Boats may carry neither animals nor explosives.",
        ),
        (
            "Pedagang dilarang menjual minuman keras ataupun rokok.",
            "Traders may sell neither liquor nor cigarettes.",
        ),
        (
            "Laporan tidak boleh memuat nama korban maupun alamatnya.",
            "The report may include neither the victim's name nor the address.",
        ),
    ],
)
def test_neither_behind_its_verb_prohibits(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Perahu boleh membawa hewan dan barang.", "Boats may carry neither animals nor goods."),
    ],
)
def test_neither_beside_a_permission_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Setiap penyelenggara angkutan wajib memasang tarif resmi.", "Every transport operator may display the official fares."),
        ("Daerah berhak memperoleh salinan laporan.", "The region has the duty to obtain a copy of the report."),
    ],
)  # fmt: skip
def test_a_duty_of_one_object_is_no_permission(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty")


def test_a_permission_of_something_else_passes(tmp_path: Path) -> None:
    english = "Officers who receive the list shall store it; traders may display fares."

    assert (
        recital(
            tmp_path, "Petugas wajib menyimpan daftar; pedagang dapat memasang tarif.", english
        ).found("parity-duty")
        == []
    )


@pytest.mark.parametrize(("english", "count"), [("may", 1), ("shall", 0)])
def test_a_duty_beside_a_permission_stays_a_duty(tmp_path: Path, english: str, count: int) -> None:
    indonesian = (
        "Inspektorat dapat memeriksa bersama setelah memberi tahu kepala kantor yang diperiksa, "
        "dan kepala kantor tersebut wajib membuka dokumen pendukung."
    )
    text = f"The inspectorates may audit jointly after informing the head of the office being audited, who {english} grant access to supporting documents."

    assert len(recital(tmp_path, indonesian, text).found("parity-duty")) == count
