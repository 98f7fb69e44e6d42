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
        ("PIHAK KESATU kepada PIHAK KEDUA.", "the FIRST PARTY to the SECOND PARTY."),
        ("kedua belah PIHAK sepakat.", "the PARTIES agree."),
        ("pihak swasta dilibatkan.", "the private sector is involved."),
        ("PARA PIHAK menanggungnya.", "They bear it."),
        ("dua anggota dari PIHAK yang berbeda.", "two members from different PARTIES."),
        ("rapat antar-PIHAK.", "meetings between PARTIES."),
        ("dokter dari PIHAK lain mana pun.", "doctors from any other PARTIES."),
        ("melibatkan pihak ketiga.", "involves third parties."),
        ("dari tuntutan pihak ketiga.", "from third-party claims."),
        ("Audit pihak ketiga dilakukan.", "Third-party audits are carried out."),
        ("dengan persetujuan PIHAK KESATU.", "with FIRST-PARTY consent."),
        ("Data tidak diberikan kepada pihak ketiga.", "Data are not given to third persons."),
        ("Kerugian pada orang ketiga ditanggung.", "Losses to third parties are borne."),
        ("kepada PIHAK lainnya.", "to the other PARTIES."),
        ("dari tuntutan pihak lain.", "from third-party claims."),
        ("Pihak ketiga tidak diberi akses.", "Nobody else is given access."),
        # all of them, one by one
        ("seorang oleh PIHAK KESATU dan seorang oleh PIHAK KEDUA.", "one by each PARTY."),
        (
            "di tempat PIHAK KESATU dan PIHAK KEDUA, dimulai di tempat PIHAK KEDUA.",
            "at the premises of the two PARTIES, beginning with those of the SECOND PARTY.",
        ),
        ("PARA PIHAK bertukar data.", "The FIRST PARTY and the SECOND PARTY exchange data."),
        # who does what is the same
        (
            "Korban yang dirujuk PIHAK KESATU wajib diterima PIHAK KEDUA di rumah amannya paling lambat 6 (enam) jam sejak surat rujukan diterima.",
            "The SECOND PARTY shall admit to its shelter any victim referred by the FIRST PARTY no later than 6 (six) hours after receipt of the referral letter.",
        ),
        (
            "Gedung dirawat PIHAK KESATU; listrik dan air menjadi beban PIHAK KEDUA.",
            "The FIRST PARTY maintains the building. The SECOND PARTY meets the cost of power and water.",
        ),
        (
            "memproses sampah dari PIHAK KEDUA di tempat pemrosesan akhir PIHAK KESATU.",
            "to process at the landfill of the FIRST PARTY waste from the SECOND PARTY.",
        ),
        (
            "Pegawai dari PIHAK KESATU didampingi pegawai PIHAK KEDUA.",
            "Staff of the FIRST PARTY are accompanied by staff from the SECOND PARTY.",
        ),
        (
            "Barang dari PIHAK KESATU diterima oleh PIHAK KEDUA.",
            "The SECOND PARTY receives goods from the FIRST PARTY.",
        ),
        (
            "Atas permintaan PIHAK KEDUA, PIHAK KESATU mengirim petugas.",
            "The FIRST PARTY sends officers on a request from the SECOND PARTY.",
        ),
        ("dalam bahasa Indonesia, Nunukan, dan Tidung.", "in Indonesian, Nunukanese and Tidung."),
        ("dalam bahasa Indonesia dan Nunukan.", "in Indonesian and Nunukan."),
        ("di Kabupaten Nunukan.", "in Nunukan Regency."),
        ("di Kabupaten Timor Tengah Utara.", "in TTU Regency."),
        ("atas permintaan PIHAK yang terdampak.", "at the request of the PARTY affected."),
        ("oleh PIHAK yang meminta bantuan.", "by the affected PARTY."),
        ("PIHAK yang menerima permintaan menjawab.", "The requested PARTY answers."),
        ("PIHAK yang terdampak menjawab.", "The PARTY assisted by the others answers."),
        (
            "PIHAK yang membantu mengikuti PIHAK yang terdampak.",
            "The PARTY assisting follows the PARTY affected.",
        ),
        (
            "dengan izin sekurang-kurangnya dua PIHAK.",
            "with the permission of no fewer than two PARTIES.",
        ),
        (
            "Ketua bergiliran, dimulai dari PIHAK KEDUA, kemudian PIHAK KETIGA, dan selanjutnya PIHAK KESATU.",
            "The chair rotates, beginning with the SECOND PARTY, followed by the THIRD PARTY and then by the FIRST PARTY.",
        ),
    ],
)
def test_the_same_names_are_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-names") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("PIHAK KESATU wajib.", "the SECOND PARTY shall."),
        ("PIHAK KESATU kepada PIHAK KEDUA.", "the SECOND PARTY to the FIRST PARTY."),
        ("PIHAK KESATU wajib.", "it shall."),
        (
            "Beras yang dikirim PIHAK KESATU wajib dibeli PIHAK KEDUA.",
            "The FIRST PARTY shall buy rice sent by the SECOND PARTY.",
        ),
        ("PIHAK KESATU menyerahkan bibit.", "The PARTIES hand over seedlings."),
        ("dari tuntutan PIHAK KEDUA dan pihak lain.", "from third-party claims."),
        ("dari tuntutan pihak ketiga.", "from second-party claims."),
        ("dengan persetujuan PIHAK KESATU.", "with SECOND-PARTY consent."),
        ("kepada PIHAK KEDUA.", "to third persons."),
        ("PARA PIHAK wajib.", "each PARTY shall."),
        ("di Timor Tengah Utara.", "in North Central Timor."),
        ("di Nunukan.", "in that regency."),
        ("di kabupaten itu.", "in Nunukan Regency."),
        ("atas permintaan PIHAK yang terdampak.", "at the request of the PARTY assisting."),
        ("atas permintaan PIHAK yang meminta.", "at the request of the requested PARTY."),
        ("oleh PIHAK yang mengirim.", "by the receiving PARTY."),
        ("oleh anggota PIHAK yang mengusulkan.", "by members of the PARTIES."),
        ("dibayar oleh PIHAK yang mengundang.", "paid by all inviting PARTIES."),
        (
            "memproses sampah dari PIHAK KEDUA di tempat pemrosesan akhir PIHAK KESATU.",
            "to process waste from the FIRST PARTY at the landfill of the SECOND PARTY.",
        ),
        (
            "menguji sampel dari PIHAK KESATU di laboratorium PIHAK KEDUA.",
            "to test samples from the SECOND PARTY in the laboratory of the FIRST PARTY.",
        ),
    ],
)
def test_names_that_differ_are_found(tmp_path: Path, indonesian: str, english: str) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-names")

    assert problem.source.line == paper.english


def test_a_party_exchanged_in_a_template_is_found_at_its_line(tmp_path: Path) -> None:
    write(tmp_path)
    old = "the <strong>{{ labels.en.parties[loop.index0] }}</strong>.</dd>"
    own = overridden(tmp_path / "own", "agreement.html", old, old.replace("index0", "revindex0"))

    problems = found("parity-names", tmp_path / KERJA_SAMA, own)

    assert {each.source.file for each in problems} == {"templates/agreement.html"}
    assert {each.message for each in problems} == {
        "`SECOND PARTY` in English, but `PIHAK KESATU` in Indonesian",
        "`FIRST PARTY` in English, but `PIHAK KEDUA` in Indonesian",
    }


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Bagian masing-masing PIHAK",
            "Shares of the PARTIES",
        ),
        (
            "Logo masing-masing PIHAK dicetak pada sampul.",
            "The PARTIES' logos are printed on the cover.",
        ),
        (
            "Wakil masing-masing PIHAK menandatangani berita acara.",
            "The representatives of the PARTIES sign the record.",
        ),
    ],
)
def test_things_of_each_party_are_those_of_the_parties(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-names") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Hak masing-masing PIHAK tercantum dalam lampiran.",
            "The rights of the SECOND PARTY are set out in the annex.",
        ),
        (
            "Wakil salah satu PIHAK menandatangani berita acara.",
            "The representatives of the PARTIES sign the record.",
        ),
        (
            "Masing-masing PIHAK membayar Rp5.000.000,00.",
            "The PARTIES pay Rp5,000,000.00.",
        ),
    ],
)
def test_what_no_party_has_by_itself_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-names")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Air lindi diuji 1 (satu) kali sebulan oleh laboratorium yang tidak dimiliki oleh PIHAK mana pun.",
            "Leachate is tested 1 (one) time a month by a laboratory owned by neither of the PARTIES.",
        ),
        ("Juri tidak terikat pada salah satu PIHAK.", "The jury is independent of both PARTIES."),
        ("Ketua tidak mewakili PIHAK mana pun.", "The chair represents neither of the PARTIES."),
        (
            "Biaya itu tidak dibebankan kepada PIHAK mana pun.",
            "Those costs are charged to none of the PARTIES.",
        ),
        (
            "Penilai tidak bekerja pada salah satu PIHAK.",
            "The assessor works for neither of the PARTIES.",
        ),
        ("Setiap PIHAK menunjuk narahubung.", "Each of the PARTIES appoints a focal point."),
        ("Salah satu PIHAK menyimpan naskah asli.", "One of the PARTIES keeps the original."),
        ("PIHAK mana pun dapat meminta rapat.", "Any of the PARTIES may ask for a meeting."),
        ("Tiap PIHAK menanggung biayanya sendiri.", "Both PARTIES bear their own costs."),
    ],
)
def test_one_of_all_parties_is_a_party(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-names") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Naskah disimpan oleh PARA PIHAK.", "The text is kept by neither PARTY."),
        ("Salah satu PIHAK menanggung biayanya.", "Both PARTIES bear their costs."),
    ],
)
def test_all_parties_beside_one_of_them_are_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-names")


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Pemberi hibah menyerahkan mesin kepada penerima hibah.", "The grantee hands the machine over to the grantor.", 1),
        ("Penanggung membayar klaim kepada tertanggung.", "The insured pays the claim to the insurer.", 1),
        ("Pemberi hibah menyerahkan mesin kepada penerima hibah.", "The grantor hands the machine over to the grantee.", 0),
        ("Penerima hibah menerima mesin dari pemberi hibah.", "The grantor hands the machine over to the grantee.", 0),
        ("Klaim dibayar oleh penanggung kepada tertanggung.", "The insured is paid by the insurer.", 0),
        ("Subjek data meminta pengendali data menghapus datanya.", "The controller erases the data at the request of the data subject.", 0),
    ],
)  # fmt: skip
def test_who_acts_on_whom_is_the_same_by_their_roles(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-names")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("biaya dibagi 50:30:20 di antara Kabupaten Poso, Kabupaten Sigi, dan Kota Palu.", "the costs are divided 50:30:20 among Poso Regency, Palu City and Sigi Regency.", 1),
        ("biaya ditanggung 70:30 oleh PIHAK KESATU dan PIHAK KEDUA.", "the costs are borne 70:30 by the SECOND PARTY and the FIRST PARTY.", 1),
        ("giliran dimulai oleh PIHAK KESATU pada tahun genap dan oleh PIHAK KEDUA pada tahun ganjil.", "the turns start with the FIRST PARTY in odd years and with the SECOND PARTY in even years.", 1),
        ("PIHAK KESATU berpatroli pada siang hari, sedangkan PIHAK KEDUA pada malam hari.", "the FIRST PARTY patrols at night, and the SECOND PARTY in the daytime.", 1),
        ("biaya dibagi 50:30:20 di antara Kabupaten Poso, Kabupaten Sigi, dan Kota Palu.", "Poso Regency, Sigi Regency and Palu City share the costs 50:30:20.", 0),
        ("biaya dibagi di antara Kabupaten Poso, Kabupaten Sigi, dan Kota Palu.", "the costs are divided among Poso Regency, Palu City and Sigi Regency.", 0),
        ("biaya ditanggung 70:30 oleh PIHAK KESATU dan PIHAK KEDUA.", "the costs are borne 30:70 by the SECOND PARTY and the FIRST PARTY.", 0),
        ("biaya ditanggung 50:50 oleh PIHAK KESATU dan PIHAK KEDUA.", "the costs are borne 50:50 by the SECOND PARTY and the FIRST PARTY.", 0),
        ("giliran dimulai oleh PIHAK KESATU pada tahun genap dan oleh PIHAK KEDUA pada tahun ganjil.", "in odd years the turns start with the SECOND PARTY, and in even years with the FIRST PARTY.", 0),
        ("giliran dimulai oleh PIHAK KESATU pada tahun genap dan oleh PIHAK KEDUA pada tahun ganjil.", "the FIRST PARTY and the SECOND PARTY start in even and in odd years respectively.", 0),
        ("biaya dibagi 50:25:25 di antara Kabupaten Poso, Kabupaten Sigi, dan Kota Palu.", "the costs are divided 50:25:25 among Sigi Regency, Poso Regency and Palu City.", 1),
        ("bunga dikirim pada tahun genap oleh Kabupaten Poso dan pada tahun ganjil oleh Kabupaten Sigi.", "the flowers are sent in even years by Sigi Regency and in odd years by Poso Regency.", 1),
        ("biaya dibagi 50:25:25 di antara Kabupaten Poso, Kabupaten Sigi, dan Kota Palu.", "the costs are divided 50:25:25 among Poso Regency, Palu City and Sigi Regency.", 0),
        ("peta batas antara Kabupaten Poso dan Kabupaten Sigi dibuat dengan skala 1:500.", "the map of the boundary of Sigi Regency with Poso Regency is made at a scale of 1:500.", 0),
        ("guru dari Kabupaten Poso mengajar murid di Kabupaten Sigi dengan rasio 1:20.", "pupils in Sigi Regency are taught by teachers from Poso Regency at a ratio of 1:20.", 0),
        ("PIHAK KEDUA menerima dari PIHAK KESATU bibit dan pupuk dengan perbandingan 1:4.", "the FIRST PARTY gives the SECOND PARTY seedlings and fertiliser in the ratio 1:4.", 0),
        ("PIHAK KESATU membayar PIHAK KEDUA menurut peta berskala 1:500.", "the SECOND PARTY is paid by the FIRST PARTY according to a map at a scale of 1:500.", 0),
        ("lahan di Kabupaten Poso dan Kabupaten Sigi dibagi menurut peta berskala 1:500.", "the land in Sigi Regency and Poso Regency is divided according to a map at a scale of 1:500.", 0),
        ("PIHAK KESATU menyerahkan laporan awal tahun kepada PIHAK KEDUA sampai akhir bulan Januari.", "the SECOND PARTY is given the report on the beginning of the year by the FIRST PARTY until the end of January.", 0),
    ],
)  # fmt: skip
def test_what_falls_to_each_is_the_same_in_both_languages(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    paper = recital(tmp_path, f"bahwa {indonesian}", f"that {english}")

    assert len(paper.found("parity-names")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Jabatan ketua dipegang PIHAK KEDUA pada paruh pertama masa Perjanjian dan PIHAK KESATU pada paruh kedua.", "The chair shall be held by the FIRST PARTY in the second half of the term and by the SECOND PARTY in the first half.", 0),
        ("Listrik gedung dibayar oleh PIHAK KESATU pada semester pertama dan oleh PIHAK KEDUA pada semester kedua setiap tahun.", "Electricity shall be paid for by the SECOND PARTY in the second half of each year and by the FIRST PARTY in the first.", 0),
        ("Pelatih datang dari Kabupaten Jepara pada bulan ganjil dan dari Kabupaten Kudus pada bulan genap.", "The trainers shall come from Kudus Regency in even-numbered months and from Jepara Regency in odd-numbered months.", 0),
        ("Pohon yang dirawat oleh Kabupaten Bantul dan Kabupaten Sleman secara berturut-turut berjumlah 300 dan 250 batang.", "Bantul and Sleman Regencies shall tend 300 and 250 trees respectively.", 0),
        ("PIHAK KESATU meminjamkan 2 unit mobil tangki kepada PIHAK KEDUA selama masa tanggap darurat.", "During the emergency the SECOND PARTY has the rent-free loan of 2 tank trucks from the FIRST PARTY.", 0),
        ("Jabatan ketua dipegang PIHAK KEDUA pada paruh pertama masa Perjanjian dan PIHAK KESATU pada paruh kedua.", "The chair shall be held by the FIRST PARTY in the first half of the term and by the SECOND PARTY in the second half.", 1),
        ("Listrik gedung dibayar oleh PIHAK KESATU pada semester pertama dan oleh PIHAK KEDUA pada semester kedua setiap tahun.", "Electricity shall be paid for by the FIRST PARTY in the second half of each year and by the SECOND PARTY in the first.", 1),
        ("Pelatih datang dari Kabupaten Jepara pada bulan ganjil dan dari Kabupaten Kudus pada bulan genap.", "The trainers shall come from Kudus Regency in odd-numbered months and from Jepara Regency in even-numbered months.", 1),
        ("PIHAK KESATU meminjamkan 2 unit mobil tangki kepada PIHAK KEDUA selama masa tanggap darurat.", "During the emergency the SECOND PARTY lends 2 tank trucks to the FIRST PARTY.", 1),
        ("PIHAK KESATU menyelenggarakan pelatihan pada bulan pertama dan PIHAK KEDUA pada bulan kedua.", "In the second month the training is held by the SECOND PARTY, and in the first by the FIRST PARTY.", 0),
        ("PIHAK KESATU menyelenggarakan pelatihan pada bulan pertama dan PIHAK KEDUA pada bulan kedua.", "In the second month the training is held by the FIRST PARTY, and in the first by the SECOND PARTY.", 1),
        ("Tahap pertama dibiayai PIHAK KESATU dan tahap kedua dibiayai PIHAK KEDUA.", "The first stage is funded by the SECOND PARTY and the second stage by the FIRST PARTY.", 1),
    ],
)  # fmt: skip
def test_turns_may_be_told_in_another_order(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-names")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "levels"),
    [
        ("Forum Kabupaten Alor, Kabupaten Belu, dan Kabupaten Malaka bertemu setiap tahun.", "The forums of Alor Regency and Malaka Regency meet every year.", ["warning"]),
        ("Biaya pasien dari Kabupaten Banggai Laut ditagihkan kepada Kabupaten Banggai Laut.", "The costs of patients from Banggai Laut Regency are charged to Banggai Kepulauan Regency.", ["warning"]),
        ("Jadwal Kota Bima diumumkan setiap tahun.", "The timetable of Bima Regency is published every year.", ["error"]),
        ("Jadwal Kabupaten Alor, Belu, dan Malaka diumumkan setiap tahun.", "The timetable of the Regencies of Alor, Belu and Malaka is published every year.", []),
        ("Jadwal Kabupaten dan Kota Bima diumumkan setiap tahun.", "The timetable of Bima Regency and City is published every year.", []),
        ("Jadwal Kabupaten Flores Timur diumumkan setiap tahun.", "The timetable of East Flores Regency is published every year.", []),
        ("Jadwal Kabupaten Timor Tengah Selatan diumumkan setiap tahun.", "The timetable of TTS is published every year.", []),
        ("Jadwal Kota Baubau diumumkan setiap tahun.", "The timetable of the City of Baubau is published every year.", []),
    ],
)  # fmt: skip
def test_a_third_region_is_named_in_both_languages(
    tmp_path: Path, indonesian: str, english: str, levels: list[str]
) -> None:
    found = recital(tmp_path, indonesian, english).found("parity-names")

    assert [each.level.value for each in found] == levels


WAY = "bahwa sapi dikirim ke Kabupaten Sumba Timur dari balai pembibitan di Kabupaten Kupang."


@pytest.mark.parametrize(
    ("english", "count"),
    [
        ("that cattle are sent from the station in Kupang Regency to Sumba Timur Regency.", 0),
        ("that cattle are sent to Sumba Timur Regency from the station in Kupang Regency.", 0),
        ("that cattle are sent to the station in Kupang Regency from Sumba Timur Regency.", 1),
    ],
)
def test_regions_may_be_named_in_either_order_if_the_way_is_the_same(
    tmp_path: Path, english: str, count: int
) -> None:
    assert len(recital(tmp_path, WAY, english).found("parity-names")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("PIHAK KESATU menggaji pegawai PIHAK KEDUA dan menyewa gedung PIHAK KESATU.", "The FIRST PARTY pays the employees of the SECOND PARTY and rents the building of the SECOND PARTY.", 1),
        ("Kabupaten Belu menggaji pegawai Kabupaten Malaka dan menyewa gedung Kabupaten Belu.", "Belu Regency pays the employees of Malaka Regency and rents the building of Malaka Regency.", 1),
        ("PIHAK KESATU menggaji pegawai PIHAK KEDUA dan menyewa gedung PIHAK KESATU.", "The FIRST PARTY pays the employees of the SECOND PARTY and rents its own building.", 0),
        ("Museum peminjam menanggung biaya, sedangkan museum pemilik menyediakan tenaga ahli.", "The owning museum bears the cost, while the borrowing museum provides an expert.", 1),
        ("Museum peminjam menanggung biaya, sedangkan museum pemilik menyediakan tenaga ahli.", "The cost is borne by the borrowing museum, while the owning museum provides an expert.", 0),
        ("Penyewa kios membayar retribusi kepada pengelola pasar.", "The market manager pays the levy to stall tenants.", 1),
        ("Penyewa kios membayar retribusi kepada pengelola pasar.", "The levy is paid to the market manager by stall tenants.", 0),
        ("Wali murid menerima salinan kartu dari perawat sekolah.", "The school nurse receives a copy of the card from the guardians.", 1),
        ("Pemeriksaan boleh disaksikan penjual dan pembeli.", "The seller and the buyer may witness the inspection.", 0),
        ("Tuan rumah menanggung konsumsi, sedangkan perjalanan ditanggung kontingen tamu.", "Meals are paid for by the visiting contingent and travel by the host.", 1),
    ],
)  # fmt: skip
def test_nobody_stands_in_the_place_of_somebody_else(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-names")) == count
