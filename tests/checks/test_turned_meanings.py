"""What an opposite, a concession or the start of a period says in one language alone is reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital

_READY = "Narahubung siap menjawab setiap rujukan"
_IS_READY = "The focal point is ready to answer each referral"


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        ("Bus dirawat setelah 10.000 kilometer atau setiap 3 bulan, mana yang lebih dahulu tercapai.", "Every bus is serviced after 10,000 kilometres or every 3 months, whichever comes last.", "whichever comes last"),
        ("Dendanya 5 persen atau Rp10.000.000,00, mana yang lebih kecil.", "The fine is 5 per cent or Rp10,000,000.00, whichever is the greater.", "whichever is the greater"),
        ("Dendanya 5 persen atau Rp10.000.000,00, yang lebih tinggi di antara keduanya.", "The fine is 5 per cent or Rp10,000,000.00, the lower of the two.", "the lower of the two"),
        ("Aki diganti seluruhnya, baik yang masih kuat maupun tidak.", "Batteries shall all be replaced, unless they are still strong.", "unless"),
        ("Kendaraan tidak boleh melebihi muatan 8 (delapan) ton.", "Vehicles must not carry less than 8 (eight) tonnes.", "not carry less than 8 (eight)"),
        ("Kapal dilarang melampaui batas kecepatan 20 (dua puluh) knot.", "Ships must not sail below 20 (twenty) knots.", "not sail below 20 (twenty)"),
        ("Aki diganti meskipun masih kuat.", "Batteries shall be replaced if they are strong.", "if"),
        ("Tagihan dibayar jika terlambat.", "Bills are paid even though they are late.", "even though"),
        ("Santunan dibayar tanpa memandang sebab kematian.", "Compensation is paid unless the cause of death is known.", "unless"),
        ("Penelepon dilayani bahkan apabila kartunya tidak berpulsa.", "Callers are served unless their cards have no credit.", "unless"),
        ("Korban dilayani walaupun identitasnya belum jelas.", "Victims are served if their identity is not yet clear.", "if"),
        (f"{_READY}, agar pelayanan diberikan paling lambat 7 (tujuh) hari sejak diminta.", f"{_IS_READY}, so that services are given within 7 (seven) days of the answer.", "answer"),
        ("Laporan pemeriksaan disampaikan paling lambat 14 (empat belas) hari setelah pemeriksaan.", "The inspection report is submitted within 14 (fourteen) days of the report.", "report"),
        ("Rapat memutuskan bahwa obat dikirim paling lambat 3 (tiga) hari setelah permintaan.", "The meeting decided that medicines are sent within 3 (three) days of the decision.", "decision"),
        ("Jalan evakuasi panjangnya 6 (enam) kilometer dan lebarnya 4 (empat) meter.", "The evacuation road is 6 (six) kilometres long and 4 (four) kilometres wide.", "4 (four) kilometres"),
        ("Buku pengganti nilainya tidak lebih rendah daripada buku yang hilang.", "The book in its place is of no greater value than the one that was lost.", "greater"),
        ("Jumlah wisatawan harus melebihi jumlah pada tahun pertama.", "The number of visitors must equal that in the first year.", "equal"),
        ("Kami menawarkan lahan milik kami sehubungan dengan surat Saudara.", "With reference to your letter we offer your land.", "your"),
        ("Pemasangan dimulai setelah izin lingkungan diterbitkan.", "Installation begins pending the issue of the environmental permit.", "pending the"),
        ("Warga diungsikan sebelum air mencapai tanda awas.", "Residents are evacuated once the water reaches the danger mark.", "once"),
        ("Pihak swasta dibebaskan sepanjang memberi tahu dinas.", "A private company is released unless it notifies the office.", "unless"),
        ("PARA PIHAK sebaiknya mengundang perwakilan warga.", "The PARTIES are obliged to invite representatives of residents.", "are obliged"),
        ("Pengelola wajib mengganti kata sandi secara berkala.", "Administrators are encouraged to change their passwords regularly.", "encouraged"),
        ("Beberapa ruas jalan ditutup sementara.", "All sections of the road are temporarily closed.", "All"),
        ("Kedua bupati menandatangani berita acara.", "One of the regents signs the official record.", "One of the"),
        ("Seluruh anggota hadir.", "Most of the members are present.", "Most of the"),
        ("Lampu dipasang hanya di jalan yang belum terang.", "Lamps are put up along roads that are not yet lit.", "hanya"),
    ],
)  # fmt: skip
def test_what_is_turned_round_is_found(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-opposites")

    assert f"`{said}`" in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Bus dirawat setelah 10.000 kilometer atau setiap 3 bulan, mana yang lebih dahulu.", "Every bus is serviced after 10,000 kilometres or every 3 months, whichever is the earlier."),
        ("Kendaraan tidak boleh melebihi muatan 8 (delapan) ton.", "Vehicles must stay under 8 (eight) tonnes."),
        ("Apabila melebihi kapasitas 40 (empat puluh) penumpang, kapal berangkat dua kali.", "If there are more than 40 (forty) passengers, the ferry departs twice."),
        ("Tagihan yang melebihi pagu Rp5.000.000,00 dikembalikan.", "Bills that exceed the ceiling of Rp5,000,000.00 are sent back."),
        ("Yang berlaku ialah mana yang lebih singkat.", "Whichever ends first applies."),
        ("Aki diganti seluruhnya, baik yang masih kuat maupun tidak.", "Batteries shall all be replaced, whether still strong or not."),
        ("Apabila terlambat, tagihan tetap dibayar.", "Bills are paid even if they are late."),
        ("Persetujuan tidak gugur jika terlambat.", "The approval is valid even if it is late."),
        ("Penelepon dilayani, bahkan apabila kartunya tidak berpulsa.", "Callers are served, even if their cards have no credit."),
        ("Tim memutuskan layak atau tidak.", "The team decides if it is feasible or not."),
        ("Tim memeriksa rumah itu layak huni atau tidak.", "The team checks if the house is fit to live in."),
        (f"{_READY} paling lambat 7 (tujuh) hari sejak diminta.", f"{_IS_READY} within 7 (seven) days of the request."),
        (f"{_READY} paling lambat 7 (tujuh) hari sejak surat masuk.", f"{_IS_READY} within 7 (seven) days after it arrives."),
        ("Jawaban diberikan paling lambat 7 (tujuh) hari sejak permintaan diterima.", "An answer is given within 7 (seven) days of receipt of the request."),
        ("Laporan pelatihan disampaikan paling lambat 5 (lima) hari setelah selesai.", "The report on the training is submitted within 5 (five) days of the training."),
        ("Pengaduan masyarakat dijawab paling lambat 5 (lima) hari kerja sejak masuk.", "Complaints from the public are answered within 5 (five) working days of the complaint."),
        ("Biaya tetap dibayar sekalipun kegiatan batal.", "Costs are paid if the activity is cancelled as well."),
        ("Sisa dibayar paling lambat 7 (tujuh) hari setelahnya.", "The rest is paid within 7 (seven) days after that."),
        ("Lahannya seluas 2 (dua) hektare.", "The land measures 2 (two) hectares."),
        ("Buku pengganti nilainya tidak lebih rendah daripada buku yang hilang.", "The book in its place is of no lower value than the one that was lost."),
        ("Tidak ada petani yang memperoleh kurang dari setengah bagian.", "No farmer gets less than half a share."),
        ("Operator diharuskan mengganti kata sandi.", "Operators shall change their passwords."),
        ("Beberapa ruas jalan ditutup sementara.", "Some sections of the road are temporarily closed."),
        ("Kami menawarkan lahan kami sehubungan dengan surat Saudara.", "With reference to your letter we offer our land."),
        ("Korban tidak diberangkatkan sebelum dokter mengizinkannya.", "Victims set out only once a doctor has allowed it."),
        ("Catatan akses dimusnahkan setelah 5 (lima) tahun, kecuali untuk perkara yang berjalan.", "Access logs are destroyed after 5 (five) years, except for pending cases."),
        ("Termin kedua belum dapat dibayar sebelum berita acara ditandatangani.", "The second instalment may be paid only after the record has been signed."),
        ("Iuran PIHAK KESATU lebih besar daripada iuran PIHAK KEDUA.", "The contribution of the SECOND PARTY is lower than that of the FIRST PARTY."),
        ("Lapangan dapat digunakan untuk olahraga, upacara, atau pameran.", "The field may be used for sports, ceremonies, and exhibitions."),
    ],
)  # fmt: skip
def test_what_says_the_same_in_other_words_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites") == []


@pytest.mark.parametrize(
    ("rule", "indonesian", "english", "count"),
    [
        ("parity-dates", "Laporan disampaikan pukul 12.00.", "Reports are submitted at noon.", 0),
        ("parity-dates", "Kantor tutup pukul 24.00 WITA.", "The office closes at midnight.", 0),
        ("parity-dates", "Kantor tutup pukul 21.00 WITA.", "The office closes at midnight.", 1),
        ("parity-words", "Laporan disampaikan pukul 12.00.", "Reports are submitted at noon.", 0),
        ("parity-names", "PARA PIHAK dilarang memperdagangkan benih.", "Neither PARTY may trade in seed.", 0),
        ("parity-names", "PARA PIHAK wajib memperdagangkan benih.", "Either PARTY shall trade in seed.", 1),
        ("parity-names", "Tanggung jawab bukan pada PIHAK KEDUA, melainkan pada PIHAK KESATU.", "Liability rests with the FIRST PARTY and not with the SECOND PARTY.", 0),
        ("parity-names", "Tanggung jawab bukan pada PIHAK KEDUA, melainkan pada PIHAK KESATU.", "Liability rests with the SECOND PARTY and not with the FIRST PARTY.", 1),
        ("parity-names", "Vaksin yang dititipkan oleh PIHAK KEDUA disimpan oleh PIHAK KESATU pada suhu rendah.", "The FIRST PARTY shall store the vaccines deposited by the SECOND PARTY at a low temperature.", 0),
        ("parity-negation", "Biaya dibagi, kecuali audit menemukan penyimpangan lebih dari 5% (lima persen).", "The cost is shared unless the audit uncovers irregularities of more than 5% (five per cent).", 0),
        ("parity-negation", "Pencarian paling lama 7 (tujuh) hari, sehingga operasi tidak melebihi 10 (sepuluh) hari.", "Searches last no more than 7 (seven) days, so that no operation exceeds 10 (ten) days.", 0),
        ("parity-opposites", "Penelitian dimuat dengan persetujuan terlebih dahulu dari PIHAK KESATU.", "Research is published with the approval of the FIRST PARTY.", 1),
        ("parity-opposites", "Penelitian dimuat dengan persetujuan terlebih dahulu dari PIHAK KESATU.", "Research is published with the prior approval of the FIRST PARTY.", 0),
        ("parity-opposites", "PIHAK KESATU menyediakan penampungan.", "The FIRST PARTY shall endeavour to provide shelter.", 1),
        ("parity-opposites", "PIHAK KESATU mengupayakan penampungan.", "The FIRST PARTY shall endeavour to provide shelter.", 0),
        ("parity-opposites", "Buku diterbitkan, sedapat-dapatnya sebelum kapal bertolak.", "Books are issued, as far as possible before the vessel leaves.", 0),
        ("parity-opposites", "PARA PIHAK secara keseluruhan menanam 10 (sepuluh) pohon.", "The PARTIES shall each plant 10 (ten) trees.", 1),
        ("parity-opposites", "Pembeli dapat bertransaksi hanya pada hari Rabu.", "Only buyers may trade on Wednesdays.", 1),
        ("parity-opposites", "Hanya dokter hewan yang boleh menerbitkan surat.", "Veterinarians may only issue letters.", 1),
        ("parity-opposites", "Hanya dokter hewan yang boleh menerbitkan surat.", "Only veterinarians may issue letters.", 0),
        ("parity-opposites", "Pembeli dapat bertransaksi hanya pada hari Rabu.", "Only on Wednesdays may buyers trade.", 0),
        ("parity-numbers", "Latihan dilaksanakan 2 (dua) kali dalam 1 (satu) tahun.", "Drills are held once every 2 (two) years.", 1),
        ("parity-numbers", "Latihan dilaksanakan 2 (dua) kali dalam 1 (satu) tahun.", "Drills are held twice a year.", 0),
        ("figure-word", "Perbandingannya 2:1 (dua banding satu).", "The ratio is 2:1 (two-to-one).", 0),
        ("figure-word", "Perbandingannya 2:1 (dua banding satu).", "The ratio is 2:1 (two-to-three).", 1),
        ("doubled-words", "PARA PIHAK bahu-membahu menangani kebakaran.", "The PARTIES work hand in hand in dealing with fires.", 0),
        ("counting", "Hasilnya 55% untuk PIHAK KESATU dan 45% untuk PIHAK KEDUA, dan 10% dari bagian PIHAK KEDUA untuk pelatihan.", "55% of the proceeds go to the FIRST PARTY and 45% to the SECOND PARTY, and 10% of the SECOND PARTY's share to training.", 0),
    ],
)  # fmt: skip
def test_what_is_told_from_its_other_end_is_the_same(
    tmp_path: Path, rule: str, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found(rule)) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Kekurangannya ditutup oleh daerah yang meminta bantuan.", "Any shortfall is met by the region that gives assistance.", 1),
        ("Bahan bakar ditanggung PIHAK yang membutuhkan pompa.", "Fuel is borne by the PARTY that lends the pump.", 1),
        ("Biaya makan regu ditanggung oleh daerah yang membantu.", "Meals of the crew are borne by the requesting region.", 1),
        ("Kekurangannya ditutup oleh daerah yang meminta bantuan.", "Any shortfall is met by the region that is given assistance.", 0),
        ("Kekurangannya ditutup oleh daerah yang meminta bantuan.", "Any shortfall is met by the region that calls for help.", 0),
        ("Daerah yang dimintai bantuan menjawab dalam satu jam.", "The region that gives assistance shall answer within one hour.", 0),
        ("Biaya ditanggung daerah yang memerlukan personel, bukan yang mengirimkannya.", "The costs are borne by the region that needs personnel, not by the one that sends them.", 0),
        ("Instansi yang membutuhkan data mengajukan surat.", "The agency that is to be provided with data submits a letter.", 0),
    ],
)  # fmt: skip
def test_who_asks_is_not_who_gives(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    found = recital(tmp_path, indonesian, english).found("parity-opposites")

    assert len(found) == count
