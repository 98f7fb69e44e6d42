from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("PARA PIHAK melaporkan.", "The PARTIES report."),
        ("dana yang harus dapat dipertanggungjawabkan.", "a fund that must be accounted for."),
        ("Data wajib tetap dapat dibuka.", "Data must remain open."),
        ("tidak diperbolehkan, kecuali pasir.", "are not allowed, except sand."),
        ("Majikan tidak berhak mengetahuinya.", "Employers are not entitled to know it."),
        ("Kegiatan di sungai dilarang.", "No activities in the river are allowed."),
        ("Kegiatan di sungai dilarang.", "Activities in the river are no longer permissible."),
        ("wajib melaporkan dan wajib menyimpan.", "shall report and store."),
        ("akan melaporkan.", "report."),
        ("Nakhoda berwenang penuh menundanya.", "The master has full authority to postpone it."),
        ("PARA PIHAK melaporkan.", "The PARTIES shall report."),
        ("PARA PIHAK tidak mengumumkannya.", "The PARTIES shall not announce it."),
        ("yang dapat diperbarui.", "that is renewable."),
        ("sepatu yang boleh dibawa pulang.", "boots to take home."),
        ("tidak dapat dilaksanakan.", "is impossible."),
        ("rapat pada 5 Mei 2026.", "the meeting of 5 May 2026."),
        ("Kesalahan yang diperbolehkan 2%.", "The permissible error is 2%."),
        ("beban yang diperbolehkan.", "the allowable load."),
        ("naskah yang tidak dapat dibuka lagi.", "manuscripts that can no longer be opened."),
        ("agar dapat pulang.", "in order to go home."),
        (
            "hasil yang terlambat tidak lagi dapat mencegahnya.",
            "late results can no longer prevent it.",
        ),
        ("hasil itu tidak selalu dapat dipakai.", "the results cannot always be used."),
        ("pemohon tidak lagi boleh masuk.", "applicants may no longer enter."),
        (
            "ditetapkan oleh badan yang berwenang di bidang kegunungapian.",
            "set by the agency in charge of volcanology.",
        ),
        ("badan yang berwenang di bidang kesehatan.", "the agency that is authorised in health."),
        ("lembah yang harus dipantau ada lima.", "there are five valleys to be monitored."),
        ("berkas yang wajib disimpan.", "files to be carefully kept."),
        ("Sopir yang lalai dilarang masuk.", "Negligent drivers are barred."),
        (
            "hanya dapat berlaku mulai 1 Januari, paling cepat tahun 2028, dan tidak melebihi inflasi.",
            "may take effect only from 1 January, in 2028 at the earliest, and must not exceed inflation.",
        ),
        ("Pelatih dilarang mendampingi.", "The coach is barred from accompanying them."),
        ("diwajibkan oleh Pasal 52.", "is laid down by Article 52."),
        ("sebagaimana diwajibkan Undang-Undang Nomor 21 Tahun 2007.", "as Law 21/2007 provides."),
        ("tidak seorang pun berwenang memerintahkannya.", "nobody has the authority to order it."),
        (
            "60% (enam puluh persen) jika bertugas kurang dari separuh masa wajib; dan",
            "60% (sixty per cent) where less than half of the period was served; and",
        ),
        ("dikembalikan setelah masa dinas wajib.", "returned after the years of service."),
        (
            "iuran wajib dan simpanan sukarela dicatat.",
            "regular and voluntary savings are recorded.",
        ),
        ("setiap petugas mengisi lembar wajib.", "each officer fills in the standard sheet."),
        (
            "bahwa setiap potong daging harus dapat ditelusuri sampai kepada hewan",
            "that every cut of meat must be traceable to the animal",
        ),
        ("data tetap dapat dilacak.", "the data remain trackable."),
        ("alat yang dapat dibawa pergi.", "equipment that is portable."),
        (
            "Kelompok kerja bersidang setiap tiga bulan dan sah mengambil keputusan apabila dihadiri paling sedikit dua "
            "pertiga anggotanya",
            "The working group shall meet every three months and may take decisions if at least two thirds of its members "
            "are present",
        ),
        ("membantu wajib pajak lanjut usia di loket.", "help elderly taxpayers at the counters."),
        (
            "pemberitahuan kepada narahubung tidak diwajibkan.",
            "notice to the focal points was not required.",
        ),
        (
            "Salinan data disandikan, dan kuncinya disimpan oleh 2 (dua) orang yang berlainan, yang tidak seorang pun di antaranya dapat membukanya sendirian.",
            "Copies of the data are encrypted and the keys are held by 2 (two) different persons, neither of whom is able to decrypt them alone.",
        ),
        (
            "menyerahkan 36 (tiga puluh enam) foto kebun dan petani, dengan persetujuan tertulis dari setiap orang yang wajahnya tampak",
            "deliver 36 (thirty-six) photographs of gardens and farmers, with the written consent of everyone whose face can be seen",
        ),
        (
            "enam pasang desa masih memerlukan pendampingan sampai badan usahanya mandiri",
            "the six pairs of villages still need support until their enterprises can stand on their own",
        ),
        ("Tidak seorang pun dapat membuka peti itu.", "Nobody is able to open that crate."),
        (
            "Tidak ada PIHAK yang berwenang mengubahnya.",
            "Neither of the PARTIES has the power to change it.",
        ),
        (
            "Tidak ada PIHAK yang boleh mengalihkannya.",
            "Neither PARTY is at liberty to transfer it.",
        ),
        (
            "Tidak seorang pun di antara mereka dapat mengubah catatan.",
            "None of them were able to change the records.",
        ),
        ("foto orang yang wajahnya terlihat", "photographs of persons whose faces can be seen"),
        (
            "Pendampingan berlangsung sampai kelompok itu mandiri.",
            "Support continues until the group can stand on its own.",
        ),
        ("Bibit disimpan sebelum ditanam.", "Seedlings are kept before they can be planted."),
        ("Perahu menunggu sampai air cukup dalam.", "Boats wait until they can pass."),
        ("Kapal berangkat begitu cuaca baik.", "Vessels leave once they can sail safely."),
        (
            "Petani menjual sendiri jika pasar ramai.",
            "Farmers sell by themselves if they can find buyers.",
        ),
        ("Warga melapor apabila banjir terlihat.", "Residents report when the flood can be seen."),
        (
            "Panitia memeriksa apakah jalan terbuka.",
            "The committee checks whether lorries can pass.",
        ),
        ("Petugas tinggal selama persediaan ada.", "Officers stay while they can be fed."),
        ("orang yang kepadanya surat dititipkan", "persons to whom letters can be entrusted"),
        (
            "Harga seporsi paling tinggi Rp12.500,00.",
            "A portion may cost no more than Rp12,500.00.",
        ),
        ("Muatan truk dibatasi 8 (delapan) ton.", "The truck may carry 8 (eight) tons."),
        ("daging dapat ditelusuri.", "the meat is kept with its papers."),
        ("Penolakan menyebut cara keberatan.", "A refusal states how an objection may be lodged."),
        ("Tarif itu berlaku dua tahun.", "The fee may then change after two years."),
        ("PIHAK KEDUA tidak wajib melebihinya.", "The SECOND PARTY is not bound to exceed it."),
    ],
)
def test_what_binds_alike_is_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("PARA PIHAK melaporkan.", "The PARTIES may report."),
        ("PARA PIHAK wajib melaporkan.", "The PARTIES report."),
        ("petugas yang boleh membawa sepatu.", "officers who carry boots to the store."),
        ("PARA PIHAK dapat melaporkan.", "The PARTIES report."),
        ("badan yang berwenang memeriksa berkas.", "the agency that inspects files."),
        ("lembah yang harus dipantau ada lima.", "there are five valleys that are monitored."),
        ("lembah yang harus dipantau ada lima.", "five monitored valleys, to be named later."),
        ("Sopir dilarang masuk.", "Drivers enter the bar."),
        ("PARA PIHAK dilarang melaporkan.", "The PARTIES report."),
        ("PARA PIHAK diwajibkan melaporkan.", "The PARTIES report."),
        ("PARA PIHAK diperbolehkan melaporkan.", "The PARTIES report."),
        ("setiap lembar wajib diparaf.", "each sheet is initialled."),
        ("masa tugas wajib dilaporkan.", "the term of service is reported."),
        ("iuran wajib dan harus dibayar.", "the fee is paid."),
        (
            "Kelompok kerja bertemu dan mengambil keputusan.",
            "The working group may meet and decide.",
        ),
        ("pemohon wajib lapor ke dinas.", "applicants report to the office."),
        ("pengusaha wajib bayar denda.", "operators pay the penalty."),
        (
            "Kuncinya disimpan oleh 2 (dua) orang, yang tidak seorang pun di antaranya dapat membukanya sendirian.",
            "The keys are held by 2 (two) persons, both of whom are able to open it alone.",
        ),
        (
            "Kuncinya disimpan oleh 2 (dua) orang, yang tidak seorang pun di antaranya boleh membukanya sendirian.",
            "The keys are held by 2 (two) persons, each of whom opens it alone.",
        ),
        ("PARA PIHAK melaporkan.", "The PARTIES can report."),
        ("Peserta melapor sebelum 5 Mei 2026.", "Before 5 May 2026 participants can report."),
        (
            "Sampai akhir bulan, peserta melapor.",
            "Until the end of the month, participants can report.",
        ),
    ],
)
def test_a_duty_of_one_language_only_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-duty-missing")

    assert problem.source.line == paper.english


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Ikan tidak diterima, apa pun alasan pemiliknya.",
            "Fish is not accepted, whatever reason its owner may give.",
        ),
        (
            "Setiap anjing divaksinasi, siapa pun pemiliknya.",
            "Every dog is vaccinated, whoever its owner may be.",
        ),
        (
            "Barang itu dikembalikan, berapa pun harganya.",
            "The goods are returned, however high their price may be.",
        ),
        (
            "Jalur ditutup demi pemulihan vegetasi.",
            "The trail is closed so that the vegetation may recover.",
        ),
        (
            "Muatan gudang dibatasi 60 (enam puluh) ton.",
            "The store may hold no more than 60 (sixty) tons.",
        ),
        (
            "Kuota dibatasi 200 (dua ratus) ekor setahun.",
            "No more than 200 (two hundred) head may be sold a year.",
        ),
        (
            "Tarif tidak boleh dinaikkan; sesudahnya kenaikan tidak boleh melebihi 8% (delapan persen).",
            "The fee may not be raised; thereafter no increase may exceed 8% (eight per cent).",
        ),
        (
            "Bahan ajarnya tidak perlu dibedakan.",
            "There is no need for separate teaching materials.",
        ),
        (
            "Peserta mendaftar sekali dan tidak perlu hadir lagi.",
            "Participants register once, without having to attend again.",
        ),
        (
            "Pasien tidak perlu membawa surat rujukan.",
            "It is not necessary for patients to bring a referral letter.",
        ),
    ],
)
def test_may_that_permits_nothing_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "PIHAK KESATU memasang lampu agar warga melihat jalan.",
            "The FIRST PARTY may install lamps so that residents see the road.",
        ),
        (
            "PIHAK KEDUA membiayai sedikitnya 5 (lima) kapal.",
            "The SECOND PARTY may finance at least 5 (five) vessels.",
        ),
        (
            "Peserta tidak perlu membayar.",
            "Participants pay without delay.",
        ),
    ],
)
def test_what_is_no_may_that_permits_nothing_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty-missing")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Penolakannya memuat alasan serta cara mengajukan keberatan.",
            "A refusal states its reasons and how an objection may be lodged.",
        ),
        (
            "Lampiran menguraikan prosedur peminjaman alat.",
            "The annex describes how the equipment may be borrowed.",
        ),
        (
            "Pengumuman memuat tempat dan waktu pengambilan kartu.",
            "The announcement states where and when the cards may be collected.",
        ),
        (
            "Formulir menyebutkan kepada siapa keluhan disampaikan.",
            "The form states to whom complaints may be addressed.",
        ),
        (
            "Petugas tetap bertugas meskipun hujan lebat.",
            "Officers stay on duty however hard it may rain.",
        ),
        (
            "PIHAK KEDUA tidak berwenang memusnahkan arsip.",
            "The SECOND PARTY has no authority to destroy records.",
        ),
        (
            "Bendahara tidak berwenang menahan uang.",
            "The treasurer lacks the power to withhold money.",
        ),
        (
            "Petugas tidak lagi berwenang menandatangani surat.",
            "The officer no longer has the authority to sign letters.",
        ),
        (
            "PIHAK KEDUA tidak berkewajiban mengganti kerusakan.",
            "The SECOND PARTY is under no duty to make good the damage.",
        ),
        (
            "Izin tidak diperlukan untuk perahu kecil.",
            "A permit is not required for small boats.",
        ),
        (
            "Perjanjian ini batal demi hukum apabila pada saat penandatanganan salah satu pihak tidak berwenang mewakili kabupatennya.",
            "This Agreement shall be null and void by operation of law if, at the time of signing, either party lacked authority to represent its regency.",
        ),
        (
            "Keputusan dibatalkan apabila rapat tidak berwenang mengambilnya.",
            "A decision shall be annulled if the meeting lacked the competence to take it.",
        ),
        (
            "Kuasa tidak berhak menjual tanah itu.",
            "The agent lacks any title to sell that land.",
        ),
    ],
)
def test_question_or_denied_right_asks_for_no_word_of_permission(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "PIHAK KESATU menyampaikan laporan dan menerangkan cara pengaduan.",
            "The FIRST PARTY explains how complaints are lodged and may submit reports.",
        ),
        (
            "Petugas menyimpan kunci di tempat yang aman.",
            "Officers may keep the keys where it is safe.",
        ),
        (
            "Siapa pun yang menemukan dokumen itu menyerahkannya.",
            "Whoever finds the document may hand it over.",
        ),
        (
            "Siapa pun yang merusak alat itu menggantinya, asalkan belum usang.",
            "Whoever damages the equipment may replace it, provided it is not yet obsolete.",
        ),
        (
            "Penyewa tidak berhak memindahkan dinding.",
            "The tenant has the right to move walls.",
        ),
        (
            "Penyewa tidak berwenang memindahkan dinding.",
            "The tenant moves the walls.",
        ),
    ],
)
def test_what_only_looks_like_a_question_or_a_denied_right_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty-missing")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Botol yang segelnya rusak tidak diuji, kecuali PIHAK itu dapat membuktikan bahwa segel telah rusak sebelum diterimanya.",
            "A bottle with a broken seal is not tested, unless that PARTY proves that the seal was broken before it received the bottle.",
        ),
        (
            "Denda dikenakan, kecuali apabila penyewa dapat menunjukkan bukti pembayaran.",
            "A penalty is charged, unless the tenant shows proof of payment.",
        ),
        (
            "Barang ditahan selama pemilik belum membayar, kecuali pemilik tidak wajib membayar.",
            "The goods are held until the owner has paid, unless the owner is exempt from payment.",
        ),
        (
            "Warga yang tidak mengambil kartunya diberi tahu, sekalipun keluarganya dapat mengambilnya.",
            "Residents who do not collect their cards are notified, though their families collect them.",
        ),
        (
            "Bantuan diberikan apabila keluarga itu dapat membuktikan tempat tinggalnya.",
            "Support is granted once the family proves its residence.",
        ),
        (
            "Kursi roda dipinjamkan di mana pasien dapat memakainya dengan aman.",
            "Wheelchairs are lent where patients use them safely.",
        ),
        (
            "Jalur dipasang sehingga warga dapat berjalan kaki ke pasar.",
            "A path is laid so that residents walk to the market.",
        ),
        (
            "Kunci diserahkan kepada petugas jaga agar pemohon tidak perlu menunggu.",
            "The key is given to the officer on duty to spare applicants the wait.",
        ),
        (
            "Narahubung cadangan ditunjuk oleh tiap PIHAK, supaya rujukan yang tiba pada hari libur tidak menunggu.",
            "Each PARTY shall appoint a deputy focal point, so that referrals arriving on holidays do not have to wait.",
        ),
        (
            "Loket dibuka pada hari Sabtu, sehingga pekerja tidak kehilangan upah.",
            "The counter is open on Saturdays, so that workers need not lose wages.",
        ),
        (
            "Korban yang harus mengulangi ceritanya di setiap kantor menanggung beban yang tidak perlu.",
            "A victim who has to repeat his or her story at every office carries a needless burden.",
        ),
        (
            "Surat yang tidak perlu dijawab disimpan oleh sekretariat.",
            "Letters calling for no answer are filed by the secretariat.",
        ),
        (
            "Apabila sungai meluap, perahu tidak perlu kembali ke dermaga asal.",
            "If the river floods, boats stay at the nearest jetty.",
        ),
        (
            "PIHAK KESATU mengganti bibit yang mati, kecuali petani dapat dipersalahkan.",
            "The FIRST PARTY replaces dead seedlings, unless the farmer is to blame.",
        ),
        (
            "Truk tanpa jaring penutup diperingatkan pada pelanggaran pertama, dikenai Rp500.000,00 (lima ratus ribu rupiah) pada pelanggaran kedua, dan dilarang masuk selama 7 (tujuh) hari pada pelanggaran ketiga.",
            "A lorry without a cover net is warned on the first violation, charged Rp500,000.00 (five hundred thousand rupiah) on the second and barred for 7 (seven) days on the third.",
        ),
        (
            "Sopir yang mabuk dilarang mengemudi selama 1 (satu) tahun.",
            "Drunken drivers are suspended for 1 (one) year.",
        ),
        (
            "Kapal yang melanggar dilarang berlabuh.",
            "Vessels in breach are turned away from the harbour.",
        ),
        ("Penangkapan ikan dengan bom dilarang.", "Fishing with explosives is outlawed."),
        (
            "Pendaki tanpa izin dilarang mendaki.",
            "Climbers without a permit are excluded from the trail.",
        ),
    ],
)
def test_what_is_told_in_a_side_clause_or_a_ban_in_another_word_asks_for_no_answer(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Penyewa tidak wajib membayar pada bulan pertama.", "Tenants pay in the first month."),
        ("Korban tidak perlu membayar biaya visum.", "Victims pay for the medical report."),
        ("PIHAK KEDUA mengganti kerugian.", "The SECOND PARTY need not make good the loss."),
        (
            "PIHAK KESATU dapat memeriksa gudang, kecuali pada hari libur.",
            "The FIRST PARTY inspects the store, except on holidays.",
        ),
        (
            "Apabila sungai meluap, petugas boleh menutup jembatan.",
            "If the river floods, officers close the bridge.",
        ),
        (
            "Apabila sungai meluap, petugas menutup jembatan.",
            "If the river floods, officers may close the bridge.",
        ),
        ("Sopir dilarang masuk.", "Drivers enter and are suspended on ropes."),
    ],
)
def test_what_a_main_clause_permits_spares_or_bans_asks_for_an_answer(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty-missing")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Warga berhak mengajukan keberatan dalam 14 (empat belas) hari.",
            "Residents have 14 (fourteen) days in which to object.",
        ),
        (
            "Pemenang berhak atas satu karung bibit untuk setiap sepuluh karung.",
            "The winner earns one sack of seed for every ten.",
        ),
        (
            "PIHAK KEDUA wajib mencocokkan hal itu dengan buku tamu.",
            "It is for the SECOND PARTY to check this against the visitors' book.",
        ),
        (
            "Kamar itu tidak boleh digunakan untuk menginap.",
            "The room is not to be used for overnight stays.",
        ),
        (
            "Setiap perahu membawa paling banyak 9 (sembilan) penumpang.",
            "Each boat may take up to 9 (nine) passengers.",
        ),
    ],
)
def test_duty_right_or_ban_in_other_words_asks_for_no_answer(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Kendaraan dibersihkan sebelum meninggalkan lokasi.",
            "Vehicles may be cleaned before they leave the site.",
        ),
        (
            "Rumah aman menyediakan makanan dan pakaian.",
            "The safe house may provide food and clothing.",
        ),
    ],
)
def test_permission_beside_the_same_verb_without_one_is_found_of_things_too(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty-missing")


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Tekanan air tidak boleh kurang dari 0,7 bar.", "Water pressure is at least 0.7 bar.", 0),
        ("Limbah tidak boleh dibuang lebih dari 3 (tiga) kali.", "Waste is discharged into at least 2 (two) basins, 3 (three) times.", 1),
        ("Petugas tidak boleh menerima hadiah senilai Rp500.000,00 dari pemohon.", "Officers receive gifts of Rp500,000.00 from applicants.", 1),
        ("Limbah tidak boleh dicampur dengan sampah.", "Waste is kept from being seen and mixed with refuse.", 1),
    ],
)  # fmt: skip
def test_a_ban_is_a_limit_only_of_the_same_figure(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    found = recital(tmp_path, indonesian, english).found("parity-duty-missing")

    assert len(found) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Kepala gudang segera memesan tambahan tanpa menunggu persetujuan panitia.", "The warehouse head shall immediately order more and need not await the approval of the committee.", 0),
        ("Pengungsi tidak wajib membayar biaya pemeriksaan kesehatan.", "Displaced persons are exempt from paying for medical examinations.", 0),
        ("Seseorang yang pernah dipidana karena korupsi atau sedang menjalani hukuman disiplin tidak dapat diangkat sebagai anggota panitia.", "No person who has been convicted of corruption or is currently serving a disciplinary sanction may be appointed to the committee.", 0),
        ("Kepala gudang segera memesan tambahan setelah menunggu persetujuan panitia.", "The warehouse head shall immediately order more and need not await the approval of the committee.", 1),
        ("Kepala gudang segera memesan tambahan tanpa memberitahukan panitia.", "The warehouse head shall immediately order more and need not await the approval of the committee.", 1),
        ("Pengungsi tidak wajib membayar biaya pemeriksaan kesehatan.", "Displaced persons pay for medical examinations.", 1),
    ],
)  # fmt: skip
def test_exemptions_and_prohibitions_may_be_told_in_other_words(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-duty-missing")) == count
