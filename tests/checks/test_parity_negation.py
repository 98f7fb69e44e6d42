from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "tidak boleh diteruskan kepada pihak lain, bahkan tidak kepada dinas lain.",
            "shall not be passed on to others, not even to other agencies.",
        ),
        (
            "tidak boleh diteruskan kepada pihak lain, tidak juga kepada dinas lain.",
            "shall not be passed on to others, not even to other agencies.",
        ),
        (
            "selain dokter jaga, tidak seorang pun boleh mengeluarkan obat, terkecuali apoteker dalam keadaan darurat.",
            "no one other than the duty doctor may dispense medicines, save the pharmacist in an emergency.",
        ),
        (
            "paspor wajib dikembalikan, tidak terkecuali apabila pekerja masih berutang.",
            "passports shall be returned, not excepting cases in which workers are still indebted.",
        ),
        ("nelayan menjual ikan di darat.", "fishers sell fish at inland markets."),
        ("tidak memengaruhi hak.", "does not affect rights."),
        ("bagian yang tidak terpisahkan.", "an inseparable part."),
        ("jika mufakat tidak tercapai, dengan suara.", "failing that, by vote."),
        (
            "jika tidak tercapai kesepakatan, ketua memutus.",
            "failing agreement, the chair decides.",
        ),
        ("karena tidak ada pertandingan.", "for want of competition."),
        ("tidak sampai seperempatnya dipakai.", "fewer than a quarter of them are used."),
        ("bilamana tempat tidur habis.", "when no beds are left."),
        ("dilarang membuka.", "shall not disclose."),
        ("Nomor 12.", "No. 12."),
        ("Pencegahan Perekrutan Ilegal.", "the Prevention of Illegal Recruitment."),
        ("sengketa hukum dan penambangan ilegal.", "legal disputes and illegal mining."),
        ("tidak mempertemukan korban dengan pelaku.", "keep victims from meeting perpetrators."),
        (
            "tidak membiarkan kapal tanpa izin berlayar.",
            "stop vessels without a permit from sailing.",
        ),
        ("tidak melibatkan pihak ketiga.", "abstain from involving third parties."),
        ("tidak menyebutkan nama korban.", "omit the names of victims."),
        ("apabila terdapat keterangan yang tidak benar.", "if it contains false information."),
        ("keterangan yang tidak benar.", "untrue statements."),
        ("alamat yang tidak benar.", "a wrong address."),
        ("data yang tidak benar tidak diterima.", "false data are not accepted."),
        ("beban yang tidak seimbang.", "an imbalance of burdens."),
        ("yang belum berusia 18 tahun.", "who are below the age of 18 years."),
        ("anak yang belum dewasa.", "children who are minors."),
        ("berkas tanpa pemampatan.", "an uncompressed file."),
        ("tidak melampaui 4% (empat persen).", "no more than 4% (four per cent)."),
        ("tidak melewati 30 derajat.", "at most 30 degrees."),
        ("tidak boleh memuat lebih dari 8 ton.", "shall carry no more than 8 tonnes."),
        ("dilarang memuat lebih dari 8 ton.", "shall carry no more than 8 tonnes."),
        ("tidak boleh melebihi 30 derajat.", "at most 30 degrees."),
        ("memuat paling banyak 8 ton.", "must not carry more than 8 tonnes."),
        ("dirawat paling sedikit 3 hari.", "shall not be treated for less than 3 days."),
        ("90%, tetapi tidak kurang dari 80%.", "90%, but not below 80%."),
        ("paling sedikit 80%.", "shall not fall below 80%."),
        ("paling banyak 80 orang.", "not beyond 80 persons."),
        ("kuda yang belum berumur 3 (tiga) bulan.", "foals under 3 (three) months of age."),
        ("yang belum mencapai umur 60 tahun.", "who are less than sixty years old."),
        (
            "jarak tidak boleh kurang dari 15 meter.",
            "the distance must not be less than 15 metres.",
        ),
        ("tekanan tidak boleh lebih dari 10 bar.", "the pressure may not be more than 10 bar."),
        (
            "petambak tidak mampu menanggungnya sendiri.",
            "salt farmers cannot bear it by themselves.",
        ),
        ("apabila mufakat tidak tercapai.", "failing consensus."),
        ("akta kelahiran yang belum ada.", "birth certificates still missing."),
        ("dimusnahkan sehingga tidak dapat dipulihkan.", "destroyed beyond recovery."),
        (
            "tidak mengakhiri hak; salinan dimusnahkan sehingga tidak dapat dipulihkan.",
            "does not end rights; copies are destroyed beyond recovery.",
        ),
        ("kakao terfermentasi dan tidak terfermentasi.", "fermented and unfermented cocoa."),
        (
            "berusia tidak kurang dari 18 dan tidak lebih dari 30 tahun serta tidak merokok.",
            "no younger than 18 and no older than 30 years and not smoke.",
        ),
        (
            "kekurangan diganti, kecuali gudang membuktikannya.",
            "a shortfall is replaced, unless the warehouse proves it.",
        ),
        (
            "tidak ada kabupaten yang didahulukan, termasuk kabupaten tempat gudang berada.",
            "no regency is given precedence, not even the one in which the warehouse stands.",
        ),
        ("menggunakan gudang tanpa dipungut sewa.", "use the warehouse rent-free."),
        ("mesin yang tidak berfungsi.", "an engine that is out of order."),
        ("bekas yang belum lewat 7 (tujuh) hari.", "traces not more than 7 (seven) days old."),
        (
            "kecuali perkaranya belum berkekuatan hukum tetap.",
            "unless the case has not been finally decided.",
        ),
        ("badan hukum dan pembalakan liar.", "legal entities and illegal logging."),
        ("apabila beban tidak melampaui 85%.", "if the load does not exceed 85%."),
        ("panjangnya tidak lebih dari 9 meter.", "a length not exceeding 9 metres."),
        (
            "pungutan lain dilarang, dan petugas yang menerima uang tanpa tanda bukti ditarik.",
            "other charges are prohibited, and officers who take money without a receipt are withdrawn.",
        ),
        ("3 titik belum memperoleh lahan.", "3 points have not yet been given land."),
        (
            "yang tidak dapat memenuhinya memberi tahu agar yang lain dapat segera dimintai bantuan.",
            "who cannot meet it tells so that the others can be asked for help without delay.",
        ),
        ("nilai berhitung hampir tidak berubah.", "the scores in arithmetic hardly changed."),
        (
            "keluarga tidak menerima bibit lagi, tetapi tetap boleh menjadi anggota.",
            "a family shall not be given any seedlings, but may remain a member.",
        ),
        (
            "tidak lebih awal daripada pukul 18.30, dan suara tidak boleh melebihi 70 desibel.",
            "not earlier than 18:30, and the sound shall not exceed 70 decibels.",
        ),
        (
            "makam yang tidak dikenali identitasnya belum terpelihara dan belum tercatat.",
            "graves whose identity is unknown are neither maintained nor recorded.",
        ),
        ("jenazah yang tidak diambil.", "unclaimed bodies."),
        ("nilai perolehan tidak kena pajak.", "the non-taxable acquisition value."),
        (
            "suku cadangnya baru tersedia pada pertengahan November.",
            "spare parts will not be available until the middle of November.",
        ),
        (
            "peternak sering baru mengetahui harga setelah sapinya dibongkar.",
            "farmers often do not learn the price until their cattle have been discharged.",
        ),
        (
            "honorarium bulan Agustus baru dibayar pada tanggal 25 September 2026.",
            "the honoraria for August had not been paid until 25 September 2026.",
        ),
        (
            "laporan itu baru diterima pada bulan Mei.",
            "the report has not been received until May.",
        ),
        (
            "jembatan baru dapat dilewati pada bulan Mei.",
            "the bridge could not be crossed until May.",
        ),
        (
            "obat itu baru tersedia pada bulan Mei.",
            "the medicine would not be available until May.",
        ),
        ("pembayaran baru dilakukan pada bulan Mei.", "no payment was made until May."),
        ("kapal baru tiba pada bulan Mei.", "not until May did the vessel arrive."),
        (
            "setelah rapat barulah biaya itu dibayar.",
            "the cost was not paid until after the meeting.",
        ),
        ("tagihan itu baru dibayar pada bulan Mei.", "the bill had never been paid until May."),
        (
            "korban baru melapor setelah dua bulan.",
            "none of the victims reported until after two months.",
        ),
        (
            "yang belum selesai tinggal pemasangan papan nama, yang dijanjikan rampung akhir bulan ini.",
            "all that is left to be done is the mounting of the signboard, which is promised to be finished by the end of this month.",
        ),
        (
            "yang belum selesai tinggal pengecatan pagar.",
            "all that remains is the painting of the fence, to be finished soon.",
        ),
        ("rumah yang belum dibangun berjumlah 12.", "twelve houses are still to be built."),
        ("data yang belum diperiksa berjumlah 40.", "there are 40 data remaining to be examined."),
        (
            "jembatan belum dibangun dan jalan belum diperbaiki.",
            "the bridge is still to be built and the road has not been repaired.",
        ),
        ("utang itu masih harus dibayar.", "the debt has not yet been paid."),
        (
            "sisa yang masih harus dibayar berjumlah Rp5.000.000,00.",
            "the rest that has not been paid is Rp5,000,000.00.",
        ),
        ("tinggal dua jembatan yang harus diperbaiki.", "two bridges have not been repaired yet."),
        ("air olahan tidak berbau.", "treated water is odourless."),
        ("sah tanpa memandang jumlah yang hadir.", "quorate whatever the number of those present."),
        ("tidak bergantung pada jumlah yang hadir.", "no matter how many are present."),
        (
            "jika tidak tercapai, rapat ditunda, dan berikutnya sah tanpa memandang jumlahnya.",
            "failing that, it is adjourned, and the next is quorate whatever the number.",
        ),
        (
            "penggantian pagar, bukan tanah, jika lebarnya tidak melebihi 0,75 meter.",
            "compensation for fences, not for land, if no wider than 0.75 metres.",
        ),
        ("lebarnya tidak melebihi 0,75 meter.", "no wider than 0.75 metres."),
        ("tidak lebih lebar daripada 3 meter.", "at most 3 metres wide."),
        (
            "diuji tanpa suara pada hari Senin dan dengan suara pada hari Rabu.",
            "tested silently on Mondays and with sound on Wednesdays.",
        ),
        (
            "terdengar hingga 5 kilometer bila angin tenang.",
            "carries up to 5 kilometres when there is no wind.",
        ),
        ("hadir tepat waktu dan tidak diwakilkan.", "to attend in person and on time."),
        ("tidak mengurangi hak masyarakat.", "leaves the rights of communities untouched."),
        ("diuji tanpa suara.", "tested silently."),
        ("pelanggan yang belum tersambung.", "customers still awaiting a connection."),
        (
            "tim tidak membawa senjata api dan tidak menyita barang.",
            "the team shall not carry firearms or seize goods.",
        ),
        (
            "tim tidak membawa senjata api ataupun menyita barang.",
            "the team shall carry no firearms and seize no goods.",
        ),
        (
            "selain ketua, tidak seorang pun boleh memberikan keterangan.",
            "no one other than the chair may give statements.",
        ),
        (
            "tidak seorang pun selain ketua boleh memberikan keterangan.",
            "only the chair may give statements.",
        ),
        (
            "192 hari, di luar hari ketika pelabuhan melarang kapal berlayar.",
            "192 days, not counting days on which the port forbids vessels to sail.",
        ),
        ("biaya itu tidak termasuk pajak.", "the fee is net of tax."),
        ("ketika petugas tidak bertugas.", "when officers are off duty."),
        ("perahu yang belum kembali.", "boats that have yet to return."),
        ("alat yang tidak dipakai lagi.", "devices that are out of use."),
        ("mesin yang tidak dapat digunakan.", "a machine that is out of service."),
        ("pekerja yang tidak masuk kerja.", "workers who are off work."),
        ("lampu tidak berfungsi.", "the lamp was out of service."),
        ("luka berat yang bukan cacat tetap.", "serious injury short of permanent disability."),
        ("selama jembatan belum diperbaiki.", "until the bridge has been repaired."),
        (
            "sepanjang izin belum terbit, kapal berlabuh.",
            "until the permit is issued, vessels lie.",
        ),
        ("sampai jembatan diperbaiki.", "as long as the bridge has not been repaired."),
        (
            "selama jembatan belum diperbaiki, kapal tidak berlayar.",
            "until the bridge has been repaired, vessels do not sail.",
        ),
        (
            "selama jembatan belum diperbaiki sampai hari Rabu.",
            "while the bridge is not repaired until Wednesday.",
        ),
        (
            "tanpa memandang apakah ia peserta atau bukan.",
            "whether or not that person is a member.",
        ),
        ("tanpa membedakan apakah ia peserta.", "whether that person is a member or not."),
        ("baik yang sudah maupun belum terdaftar.", "whether or not they are registered."),
        ("membuat peserta tidak dapat bekerja.", "leaves a trainee unable to work."),
        ("karena perahu tidak mampu berlayar.", "because boats were unable to sail."),
        ("biaya itu di luar pajak.", "the fee does not include tax."),
        ("1 (satu) anggota tidak memberikan suara.", "1 (one) member abstained."),
        ("Harga tidak berubah selama setahun.", "The price is fixed for one year."),
        ("salinan surat, tanpa nama pelapor.", "copies of letters, with the names removed."),
        ("mencatat suhu ruangan.", "notes the room temperature."),
        (
            "dapat digeser paling jauh 250 meter, asalkan tidak berkurang lebih dari 5% (lima persen).",
            "may be moved up to 250 metres, provided that it is not reduced by more than 5% (five per cent).",
        ),
        ("dibuka terus-menerus.", "open without interruption."),
        ("selama buku tidak berada di desa.", "while a book is away from the village."),
        (
            "tidak boleh diangkut lebih dari 25 buku, dan tidak boleh ditinggalkan.",
            "no more than 25 books may be carried, and they may not be left.",
        ),
        ("10 hari, selain hari pemasangan.", "10 days, not counting the day of installation."),
        (
            "Bagian hari yang lebih dari 6 (enam) jam dihitung sebagai satu hari penuh, sedangkan bagian hari yang tidak lebih dari 6 (enam) jam tidak dihitung.",
            "A part of a day exceeding 6 (six) hours counts as a full day, whereas a part of a day not exceeding 6 (six) hours is disregarded.",
        ),
        (
            "Kasus ialah setiap orang yang hasil pemeriksaan darahnya positif, baik yang menunjukkan gejala maupun yang tidak.",
            "A case is any person whose blood test is positive, whether or not that person shows symptoms.",
        ),
        (
            "menyajikan data dengan skala 1:5.000 untuk kawasan perkotaan dan sekurang-kurangnya 1:25.000 untuk kawasan selebihnya, dengan ketelitian mendatar tidak lebih buruk daripada 2,5 (dua koma lima) meter dan 12,5 (dua belas koma lima) meter",
            "to present data at a scale of 1:5,000 for urban areas and no smaller than 1:25,000 elsewhere, with a horizontal accuracy no worse than 2.5 (two point five) metres and 12.5 (twelve point five) metres respectively",
        ),
        (
            "Suatu tahap dinyatakan selesai apabila sekurang-kurangnya 90% (sembilan puluh persen) tema atau titiknya lulus pemeriksaan; selebihnya diselesaikan pada tahap berikutnya, sepanjang tidak melampaui tanggal 31 Oktober 2027.",
            "A stage is declared complete if at least 90% (ninety per cent) of its themes or points pass inspection; the remainder is completed in the following stage, but in any event no later than 31 October 2027.",
        ),
        (
            "Harga satuan sebesar Rp48.500,00 (empat puluh delapan ribu lima ratus rupiah) sudah termasuk pajak pertambahan nilai, tetapi belum termasuk biaya angkut di luar wilayah kabupaten.",
            "The unit price of Rp48,500.00 (forty-eight thousand five hundred rupiah) includes value added tax but excludes the cost of carriage beyond the territory of the regency.",
        ),
        (
            "Setiap wakil mempunyai satu suara, dan wakil yang berhalangan dapat memberikan kuasa tertulis kepada wakil lain, asalkan seorang wakil tidak memegang lebih dari 2 (dua) kuasa.",
            "Each representative has one vote, and a representative who is unable to attend may give a written proxy to another, provided that no representative holds more than 2 (two) proxies.",
        ),
        (
            "PARA PIHAK sepakat untuk tidak mengumumkan harga penawaran sebelum pemenang ditetapkan.",
            "The PARTIES agree not to disclose the bid prices before the winner is determined.",
        ),
        (
            "PIHAK KESATU tidak menjamin bahwa pasokan akan selalu mencukupi, tetapi akan berupaya sebaik-baiknya agar kekurangan tidak melampaui 10% (sepuluh persen).",
            "The FIRST PARTY does not warrant that supplies will always be sufficient, but shall use its best endeavours to ensure that any shortfall does not exceed 10% (ten per cent).",
        ),
        (
            "Bupati menunjuk seorang pelaksana harian apabila Kepala Dinas tidak berada di tempat selama lebih dari 7 (tujuh) hari.",
            "The Regent appoints an acting official if the Head of Office is away for more than 7 (seven) days.",
        ),
        (
            'Setelah diubah, kata "dua belas" dalam Pasal 4 dibaca "lima belas"; ketentuan lainnya tetap.',
            'As amended, the words "dua belas" (twelve) in Article 4 read "lima belas" (fifteen); all else remains unchanged.',
        ),
        (
            "Pekerja harian dibayar setiap Sabtu sore, tidak lewat dari pukul 17.00 WIT, dan menerima slip upah.",
            "Day labourers are paid every Saturday afternoon, no later than 17.00 WIT, and are given a pay slip.",
        ),
        (
            "Anak yang belum berusia 7 (tujuh) tahun naik bus tanpa membayar, asalkan duduk di pangkuan.",
            "Children below 7 (seven) years of age ride the bus free, provided that they sit on a lap.",
        ),
        (
            "Dua kali ada orang tak dikenal menanyakan seorang penghuni; petugas tidak memberi keterangan apa pun dan melapor kepada polisi dalam 10 (sepuluh) menit.",
            "Twice a stranger asked about a resident; staff gave no information and reported to the police within 10 (ten) minutes.",
        ),
        (
            "Pekerja dibayar setiap Sabtu, tidak lewat pukul 17.00.",
            "Workers are paid every Saturday, by 17.00 at the latest.",
        ),
        (
            "Laporan disampaikan paling lambat tanggal 5 Mei 2026.",
            "The report is submitted not after 5 May 2026.",
        ),
        (
            "Laporan disampaikan paling lambat tanggal 5 Mei 2026.",
            "The report is submitted and shall not be submitted beyond 5 May 2026.",
        ),
        ("Toko dibuka tidak mendahului pukul 08.00.", "The shop opens no earlier than 08.00."),
        (
            "Pemanenan dilakukan paling cepat tanggal 5 Mei 2026.",
            "The harvest takes place not prior to 5 May 2026.",
        ),
        (
            "Perbaikan rampung tanpa melampaui tanggal 5 Mei 2026.",
            "Repairs are completed within the period ending on 5 May 2026.",
        ),
        (
            "Perpanjangan tidak lewat dari akhir tahun 2027.",
            "The extension ends by the end of 2027.",
        ),
        (
            "Ketelitian paling rendah 2,5 (dua koma lima) meter.",
            "The accuracy is no worse than 2.5 (two point five) metres.",
        ),
        (
            "Mutunya sekurang-kurangnya kelas 2 (dua).",
            "Its quality is no worse than grade 2 (two).",
        ),
        (
            "Saringan itu paling tebal 2 (dua) milimeter.",
            "The filter is no thicker than 2 (two) millimetres.",
        ),
        (
            "Pohon ditanam paling jauh 5 (lima) meter dari jalan.",
            "Trees are planted not further than 5 (five) metres from the road.",
        ),
        (
            "PIHAK KESATU tidak menjamin mutunya, tetapi berupaya agar selisihnya tidak melampaui 10% (sepuluh persen).",
            "The FIRST PARTY does not warrant the quality, but shall try to ensure that the difference is no more than 10% (ten per cent).",
        ),
        (
            "Kapal tidak berlayar malam hari dan muatannya tidak melampaui 8 (delapan) ton.",
            "Vessels do not sail at night and carry at most 8 (eight) tonnes.",
        ),
        (
            "Kapal tidak berlayar malam hari dan muatannya paling banyak 8 (delapan) ton.",
            "Vessels do not sail at night and their load is not above 8 (eight) tonnes.",
        ),
        (
            "Suhu tidak di bawah 2 (dua) derajat dan tidak di atas 8 (delapan) derajat, dan vaksin tidak dibekukan.",
            "The temperature is at least 2 (two) degrees and at most 8 (eight) degrees, and vaccines are not frozen.",
        ),
        (
            "Suara yang sah dihitung, sedangkan suara yang rusak tidak dihitung.",
            "Valid votes are counted, whereas spoilt votes are disregarded.",
        ),
        (
            "Hari kerja dihitung penuh, sedangkan hari libur tidak dihitung.",
            "Working days are counted in full, whereas holidays are ignored.",
        ),
        (
            "Setiap warga, baik yang bekerja maupun yang tidak, berhak ikut.",
            "Every resident, whether or not in work, is entitled to take part.",
        ),
        (
            "Setiap orang, baik yang bergejala maupun yang tanpa gejala, diperiksa.",
            "Every person is examined, whether or not they show symptoms.",
        ),
        (
            "Setiap orang, dengan atau tanpa gejala, diperiksa.",
            "Every person is examined, whether or not they show symptoms.",
        ),
        (
            "Setiap orang diperiksa, entah bergejala entah tidak.",
            "Every person is examined, whether or not they show symptoms.",
        ),
        (
            "Biaya dibayar, baik kapal berlayar maupun kapal tidak berlayar.",
            "The fee is paid, whether or not the vessel sails.",
        ),
        ("Selain itu, harga belum termasuk pajak.", "In addition, the price excludes tax."),
        (
            "Selain bus disediakan pula truk, yang harganya tidak termasuk sopir.",
            "In addition to a bus a lorry is provided, the price of which excludes the driver.",
        ),
        (
            "Petugas yang berhalangan digantikan, dan penggantinya dapat hadir.",
            "An officer who is unable to attend is replaced, and the substitute is able to attend.",
        ),
        (
            "Harga tetap dan isinya dapat berubah.",
            "The price remains unchanged and its contents can be changed.",
        ),
        (
            "Tarif lainnya tetap, sedangkan tarif air berubah.",
            "The other charges remain unaltered, whereas the water charge is altered.",
        ),
        ("Hutang yang tertunggak dibayar.", "Unpaid debts are paid."),
        ("Pekerjaan yang terbengkalai diselesaikan.", "Unfinished work is finished."),
        (
            "Anak yang belum berumur 5 (lima) tahun masuk tanpa membayar.",
            "Children under 5 (five) years old are admitted free of charge.",
        ),
        (
            "Bayi yang belum berusia 6 (enam) bulan tidak divaksin tanpa izin.",
            "Babies less than 6 (six) months old are not vaccinated without permission.",
        ),
        (
            "Siswa belum berusia 7 (tujuh) tahun masuk tanpa tes dan tanpa biaya.",
            "Pupils under 7 (seven) years of age are admitted with no test and free of charge.",
        ),
        (
            "Kapal tidak mencapai 7 (tujuh) ton dan berlayar tanpa izin.",
            "Vessels of less than 7 (seven) tonnes sail without a permit.",
        ),
        (
            "Ada orang tidak dikenal bertanya; petugas tidak menjawab.",
            "A stranger asked questions; staff gave no answer.",
        ),
        (
            "Barang tidak bergerak dijual, dan hasilnya tidak dibagikan.",
            "Real property is sold, and the proceeds are not distributed.",
        ),
        (
            "Warisan budaya tak benda didata dan tidak dijual.",
            "Intangible cultural heritage is recorded and is not sold.",
        ),
        (
            "Biaya tidak langsung dihitung, dan tidak dibayar.",
            "Indirect costs are calculated, and are not paid.",
        ),
        (
            "Biaya tak terduga dicatat, dan tidak dibayar.",
            "Contingencies are recorded, and are not paid.",
        ),
        (
            "Rumah tak berpenghuni dicatat; petugas tidak masuk.",
            "Derelict houses are recorded; officers do not enter.",
        ),
        ("Kepala Dinas tidak berada di tempat.", "The Head of Office is away."),
        (
            "Apabila ketua tidak di kantor, rapat dipimpin wakilnya.",
            "If the chair is out of the office, the meeting is chaired by the deputy.",
        ),
    ],
)
def test_what_both_deny_is_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "boleh diteruskan kepada pihak lain, bahkan kepada dinas lain.",
            "shall not be passed on to others, not even to other agencies.",
        ),
        (
            "tidak boleh diteruskan kepada pihak lain, bahkan tidak kepada dinas lain.",
            "may be passed on to others, even to other agencies.",
        ),
        ("tidak memengaruhi hak.", "affects rights."),
        ("memengaruhi hak.", "does not affect rights."),
        (
            "tidak mengakhiri hak; salinan dimusnahkan sehingga tidak dapat dipulihkan.",
            "ends rights; copies are destroyed beyond recovery.",
        ),
        (
            "berusia tidak kurang dari 18 tahun dan memengaruhi hak.",
            "no younger than 18 years and not affect rights.",
        ),
        (
            "kabupaten didahulukan, termasuk kabupaten tempat gudang.",
            "no regency is given precedence, not even the one of the warehouse.",
        ),
        ("perekrutan legal, kecuali disepakati.", "illegal recruitment, unless agreed."),
        ("tanpa persetujuan.", "with consent."),
        ("jarak tidak boleh kurang dari 15 meter.", "the distance must be less than 15 metres."),
        ("perekrutan legal.", "illegal recruitment."),
        ("tidak mempertemukan korban dengan pelaku.", "let victims meet perpetrators."),
        ("tidak memberikan data yang tidak benar.", "provide false data."),
        ("data yang tidak benar tidak diterima.", "false data are accepted."),
        ("tidak mengirim laporan.", "send a false report."),
        ("keterangan yang tidak benar.", "true information."),
        ("tidak melampaui 4% (empat persen).", "beyond 4% (four per cent)."),
        ("kurang dari 80%.", "not below 80%."),
        ("apabila beban tidak melampaui 85%.", "if the load exceeds 85%."),
        ("kuda yang belum berumur 3 (tiga) bulan.", "foals over 3 (three) months of age."),
        ("petambak mampu menanggungnya sendiri.", "salt farmers cannot bear it by themselves."),
        ("bantuan bagi warga tidak mampu diberikan.", "aid to poor residents is not given."),
        ("sisa biaya yang terpakai dikembalikan.", "the unspent rest of the costs is returned."),
        (
            "tim membawa senjata api dan menyita barang.",
            "the team shall not carry firearms or seize goods.",
        ),
        (
            "tim tidak membawa senjata api; tim tidak menyita barang.",
            "the team shall not carry firearms; it shall seize goods.",
        ),
        ("air olahan berbau di daerah pesisir.", "treated water does not smell in coastal areas."),
        ("kios baru dibuka sebelum 1 Mei.", "new stalls shall not be opened before 1 May."),
        ("rumah yang belum dibangun berjumlah 12.", "twelve houses have been built."),
        (
            "rumah yang belum dibangun diserahkan.",
            "the houses that are left to the SECOND PARTY have been built.",
        ),
        (
            "jembatan belum dibangun dan jalan belum diperbaiki.",
            "the bridge is still to be built and the road has been repaired.",
        ),
        ("utang itu masih harus dibayar.", "the debt does not have to be paid."),
        ("sisanya akan dibayar.", "the rest will not be paid."),
        ("rumah itu tidak dibangun.", "the house is still to be built."),
        ("honorarium dibayar pada bulan Mei.", "the honoraria had not been paid until May."),
        ("kios baru dibuka pada bulan Mei.", "new stalls had not been opened until May."),
        (
            "petugas hadir dan baru dibayar pada bulan Mei.",
            "officers had not attended and were not paid until May.",
        ),
        ("kapal baru tiba pada bulan Mei.", "no vessel arrived in May."),
        ("biaya itu tidak termasuk pajak.", "the fee includes tax."),
        ("biaya itu termasuk pajak.", "the fee does not include tax."),
        ("ketika petugas tidak bertugas.", "when officers are on duty."),
        ("mesin yang tidak dapat digunakan.", "a machine that is in service."),
        ("selama jembatan belum diperbaiki.", "as long as the bridge has been repaired."),
        (
            "selama jembatan belum diperbaiki, kapal tidak berlayar.",
            "until the bridge has been repaired, vessels sail.",
        ),
        (
            "selama jembatan diperbaiki, kapal berlayar.",
            "until the bridge has been repaired, vessels do not sail.",
        ),
        ("tanpa persetujuan mereka.", "whether or not with their consent."),
        ("tanpa persetujuan mereka.", "whatever their consent."),
        ("tidak sah tanpa memandang jumlahnya.", "valid whatever the number."),
        ("tanpa memandang jumlah yang hadir.", "in view of the number of those present."),
        (
            "diuji tanpa suara pada hari Senin dan dengan suara pada hari Rabu.",
            "tested with sound on Mondays and with sound on Wednesdays.",
        ),
        ("penggantian pagar, bukan tanah.", "compensation for fences, for land."),
        ("jendela lebih besar.", "the window is no bigger."),
        ("peserta tidak lagi dapat membuka data.", "participants can open data."),
        (
            "tidak boleh diangkut lebih dari 25 buku, dan tidak boleh ditinggalkan.",
            "no more than 25 books may be carried, and they may be left.",
        ),
        (
            "tidak boleh diangkut lebih dari 25 buku.",
            "more than 25 books may be carried.",
        ),
        ("Harga tidak berubah selama setahun.", "The price changes within one year."),
        (
            "salinan surat, tanpa nama pelapor.",
            "copies of letters, with the names of complainants.",
        ),
        ("mencatat suhu ruangan.", "does not note the room temperature."),
        ("lebarnya melebihi 0,75 meter.", "no wider than 0.75 metres."),
        ("lebih lebar daripada 3 meter.", "no wider than 3 metres."),
        ("tidak lebih lebar daripada 3 meter.", "wider than 3 metres."),
        ("terdengar bila ada angin.", "is heard when there is no wind."),
        ("hadir dan tidak diwakilkan.", "to attend or be represented by others."),
        ("membuat peserta dapat bekerja.", "leaves a trainee unable to work."),
        (
            "di luar hari libur, kapal berlayar.",
            "not counting holidays, vessels do not sail.",
        ),
        (
            "selain ketua, tidak seorang pun boleh memberikan keterangan.",
            "the chair and everyone else may give statements.",
        ),
        (
            "Pekerja harian dibayar setiap Sabtu sore, tidak lewat dari pukul 17.00 WIT, dan menerima slip upah.",
            "Day labourers are paid every Saturday afternoon, later than 17.00 WIT, and are given a pay slip.",
        ),
        (
            "Pekerjaan diselesaikan, sepanjang tidak melampaui tanggal 31 Oktober 2027.",
            "The work is completed, in any event beyond 31 October 2027.",
        ),
        (
            "Truk tidak melewati jembatan desa dan tiba paling lambat tanggal 5 Mei 2026.",
            "Lorries cross the village bridge and arrive no later than 5 May 2026.",
        ),
        (
            "Laporan tidak disampaikan melewati tanggal 5 Mei 2026, paling lambat pukul 10.00.",
            "The report is submitted past 5 May 2026, no later than 10.00.",
        ),
        (
            "Ketelitian lebih buruk daripada 2,5 (dua koma lima) meter.",
            "The accuracy is no worse than 2.5 (two point five) metres.",
        ),
        (
            "PIHAK KESATU tidak menjamin bahwa pasokan akan selalu mencukupi, tetapi akan berupaya agar kekurangan tidak melampaui 10% (sepuluh persen).",
            "The FIRST PARTY does not warrant that supplies will always be sufficient, but shall ensure that any shortfall exceeds 10% (ten per cent).",
        ),
        (
            "PIHAK KESATU tidak menjamin bahwa pasokan akan selalu mencukupi, tetapi akan berupaya agar kekurangan tidak melampaui 10% (sepuluh persen).",
            "The FIRST PARTY warrants that supplies will always be sufficient, but shall ensure that any shortfall does not exceed 10% (ten per cent).",
        ),
        (
            "Muatan tidak melampaui 8 (delapan) ton, paling banyak 3 (tiga) peti, dan kapal tidak berlayar.",
            "The load exceeds 8 (eight) tonnes, at most 3 (three) crates, and vessels do not sail.",
        ),
        (
            "Suara yang sah dihitung, sedangkan suara yang rusak tidak dihitung.",
            "Valid votes are counted, whereas spoilt votes are counted.",
        ),
        (
            "Bagian hari yang lebih dari 6 (enam) jam dihitung sebagai satu hari penuh, sedangkan bagian hari yang tidak lebih dari 6 (enam) jam tidak dihitung.",
            "A part of a day exceeding 6 (six) hours counts as a full day, whereas a part of a day not exceeding 6 (six) hours counts as well.",
        ),
        (
            "Kasus ialah setiap orang yang positif, baik yang menunjukkan gejala maupun yang tidak, dan yang tidak dirawat.",
            "A case is any person who is positive, whether or not that person shows symptoms, and who is treated.",
        ),
        (
            "Kasus ialah setiap orang yang positif dan yang tidak menunjukkan gejala.",
            "A case is any person who is positive and who shows symptoms.",
        ),
        (
            "Harga satuan sudah termasuk pajak pertambahan nilai, tetapi belum termasuk biaya angkut di luar wilayah kabupaten.",
            "The unit price includes value added tax and includes the cost of carriage beyond the territory of the regency.",
        ),
        ("Selain itu, harga belum termasuk pajak.", "In addition, the price includes tax."),
        ("Ketentuan lainnya diubah.", "All else remains unchanged."),
        (
            "Wakil yang dapat hadir memberikan kuasa.",
            "A representative who is unable to attend gives a proxy.",
        ),
        ("Penerima tidak menyimpan data.", "The recipient does not delete the data."),
        (
            "Anak yang belum berusia 7 (tujuh) tahun naik bus tanpa membayar.",
            "Children above 7 (seven) years of age ride the bus free.",
        ),
        (
            "Anak yang belum berusia 7 (tujuh) tahun dan tidak bersekolah naik tanpa membayar.",
            "Children below 7 (seven) years of age who attend school ride free.",
        ),
        (
            "Petugas tidak menanyakan nama penghuni; petugas tidak memberi keterangan.",
            "Officers ask the names of residents; staff gave no information.",
        ),
        (
            "Dua kali ada orang tak dikenal menanyakan seorang penghuni; petugas tidak memberi keterangan apa pun.",
            "Twice a stranger asked about a resident; staff gave information.",
        ),
        (
            "Bupati menunjuk pelaksana apabila Kepala Dinas tidak berada di tempat.",
            "The Regent appoints an official if the Head of Office is in place.",
        ),
        ("Kepala Dinas tidak berada di kantor.", "The Head of Office is at the office."),
    ],
)
def test_what_one_language_alone_denies_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-negation")

    assert problem.source.line in (paper.indonesian, paper.english)


_BY_CODE = ("Kasus hanya disebut dengan kode.", "Cases are named by code only.")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Nama korban tidak dicatat dalam notula.", "The names of victims are recorded in the minutes."),
        ("Nama korban dicatat dalam notula.", "The names of victims are not recorded in the minutes."),
        ("Berkas korban tidak disimpan di kantor.", "The files of victims are kept at the office."),
    ],
)  # fmt: skip
def test_an_only_of_another_sentence_answers_no_denial(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    paper = recital(tmp_path, f"{_BY_CODE[0]} {indonesian}", f"{_BY_CODE[1]} {english}")

    (problem,) = paper.found("parity-negation")

    assert problem.source.line in (paper.indonesian, paper.english)


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (f"{_BY_CODE[0]} Nama korban tidak dicatat.", f"{_BY_CODE[1]} The names of victims are not recorded."),
        (f"{_BY_CODE[0]} Rumah yang tidak ditempati diperiksa.", f"{_BY_CODE[1]} Houses left vacant are inspected."),
        (f"{_BY_CODE[0]} Nama korban tidak dicatat.", f"The names of victims are not recorded. {_BY_CODE[1]}"),
        ("Nama korban tidak dicatat. Kasus disebut dengan kode.", "The names of victims are recorded. Cases are not named by name, but by code."),
        (f"{_BY_CODE[0]} Nama korban tidak dicatat dalam notula.", "Cases are named by code only, and the names of victims are omitted from the minutes."),
        (f"{_BY_CODE[0]} Kapal tidak memuat lebih dari 8 ton.", f"{_BY_CODE[1]} Vessels carry at most 8 tonnes."),
    ],
)  # fmt: skip
def test_what_its_own_sentence_or_another_answers_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Tanpa izin tertulis pemilik, tidak seorang pun boleh memindahkan tambatan.",
            "Save with the written permission of the owner, no one may shift moorings.",
        ),
        (
            "Tanpa persetujuan PIHAK lainnya, tidak satu PIHAK pun boleh mengalihkan haknya.",
            "Other than with the consent of the other PARTY, no PARTY may assign its rights.",
        ),
        (
            "Kartu yang tidak dipakai menjadi tidak aktif dan diaktifkan kembali tanpa biaya.",
            "A card not used becomes inactive and is reactivated free of charge.",
        ),
        (
            "Apabila dokter yang tidak saling bergantung menyatakan ia tidak mampu memilih, wali memutus.",
            "Where doctors independent of each other certify that the person is incapable of choosing, a guardian decides.",
        ),
        (
            "Calon peserta belum memiliki komputer; tanpa alat itu praktik tidak dapat dijalankan.",
            "Prospective participants do not yet have computers, without which practice is impossible.",
        ),
        (
            "Orang hilang dicari, dan pencarian tidak dihentikan sebelum 7 (tujuh) hari berlalu.",
            "Missing persons are searched for, and the search is not called off before 7 (seven) days have passed.",
        ),
    ],
)
def test_denial_in_another_word_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Tanpa izin tertulis pemilik, tidak seorang pun boleh memindahkan tambatan.",
            "With the written permission of the owner, no one may shift moorings.",
        ),
        (
            "Kartu yang tidak dipakai menjadi tidak aktif.",
            "A card used becomes inactive.",
        ),
        (
            "Kartu yang tidak aktif tidak dijual.",
            "Inactive cards are sold.",
        ),
        (
            "Lembaga penilai tidak bergantung kepada salah satu PIHAK.",
            "The assessing body depends on one of the PARTIES.",
        ),
        (
            "Orang hilang tidak dicari pada malam hari.",
            "Missing persons are searched for at night.",
        ),
    ],
)
def test_what_is_no_denial_in_another_word_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Tanah itu tidak dipakai selain untuk jalan, tanpa ganti rugi.",
            "The land is used for nothing but the road, without compensation.",
        ),
        (
            "Tak seorang pun selain dokter jaga boleh mengubah resep.",
            "No one but the doctor on duty may change a prescription.",
        ),
        (
            "Tidak seorang pun penumpang selain pasien boleh naik.",
            "Nobody may board other than the patient.",
        ),
        (
            "Penghentian yang direncanakan diumumkan dan penghentian mendadak dilaporkan.",
            "Planned stops are announced and unplanned stops are reported.",
        ),
        (
            "Rumah berpenghuni diperiksa setiap bulan dan rumah kosong setiap pekan.",
            "Inhabited houses are inspected every month and uninhabited houses every week.",
        ),
        (
            "Tanpa surat tugas, petugas tidak boleh masuk.",
            "Officers may enter only with a letter of assignment.",
        ),
        (
            "Dua pertiga anggota hadir agar rapat sah.",
            "No meeting is valid unless two thirds of the members attend.",
        ),
        (
            "Barang bukti tidak boleh dipindahkan.",
            "Evidence must be left where it is.",
        ),
        (
            "Tidak jarang truk menunggu di pelabuhan.",
            "Trucks often wait at the port.",
        ),
        (
            "Tidak lama setelah gempa, listrik padam.",
            "Shortly after the earthquake the power went out.",
        ),
        (
            "Usul itu belum matang.",
            "The proposal is premature.",
        ),
    ],
)
def test_denial_that_another_turn_of_phrase_makes_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Uang itu tidak boleh dibelanjakan selain untuk bibit.",
            "The money may be spent on seed.",
        ),
        (
            "Penghentian yang direncanakan dilaporkan.",
            "Unplanned stops are reported.",
        ),
        (
            "Barang bukti tidak boleh dipindahkan.",
            "Evidence must be moved.",
        ),
        (
            "Pengunjung tidak boleh tetap tinggal di sini.",
            "Visitors must remain here.",
        ),
        (
            "Tanpa persetujuan pemilik, foto tidak boleh diterbitkan.",
            "Photographs may be published without the owner's consent.",
        ),
        (
            "Semua anggota hadir agar rapat sah.",
            "No meeting is valid even if all members attend.",
        ),
        (
            "Tidak jarang hujan turun pada bulan Juli.",
            "It seldom rains in July.",
        ),
    ],
)
def test_denial_that_no_turn_of_phrase_makes_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Kekurangan dikejar tanpa menambah harga satuan dan dengan tetap mematuhi larangan mengeruk pada malam hari.",
            "The shortfall is made up without raising the unit price and without breach of the ban on dredging at night.",
        ),
        (
            "Jalan dilebarkan tanpa menebang pohon dan dengan mematuhi peraturan daerah.",
            "The road is widened without felling trees and without contravening the regional regulation.",
        ),
        (
            "Pasar dibuka tanpa menaikkan sewa dan tanpa melanggar jam buka.",
            "The market opens without raising the rent and in compliance with the opening hours.",
        ),
        (
            "Pekerjaan diteruskan dengan mematuhi larangan itu.",
            "The work goes on without breach of that ban.",
        ),
    ],
)
def test_ban_that_is_kept_in_one_language_and_not_broken_in_the_other_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Pekerjaan diteruskan tanpa menambah biaya dan dengan melanggar larangan.",
            "The work goes on without adding to the cost and without breaching the ban.",
        ),
        (
            "Pekerjaan diteruskan dengan mematuhi larangan.",
            "The work goes on without observing the ban.",
        ),
        (
            "Pekerjaan diteruskan tanpa mematuhi larangan.",
            "The work goes on in compliance with the ban.",
        ),
    ],
)
def test_ban_that_one_language_breaks_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Kunci diserahkan kepada petugas jaga agar pemohon tidak perlu menunggu.",
            "The key is given to the officer on duty to spare applicants the wait.",
        ),
        (
            "segel yang rusak menyebabkan 3 (tiga) contoh tidak dapat diuji pada musim kemarau",
            "broken seals prevented 3 (three) samples from being tested in the dry season",
        ),
        (
            "Mesin yang rusak menghalangi pencetakan kartu.",
            "The broken machine meant that the cards could not be printed.",
        ),
        (
            "Sebanyak 4.137 (empat ribu seratus tiga puluh tujuh) sudah kembali; dari 213 (dua ratus tiga belas) yang belum kembali, 38 (tiga puluh delapan) hilang.",
            "Of these 4,137 (four thousand one hundred and thirty-seven) have come back; of the 213 (two hundred and thirteen) still out, 38 (thirty-eight) are lost.",
        ),
        (
            "Dari 40 (empat puluh) kartu, 6 (enam) belum diambil.",
            "Of 40 (forty) cards, 6 (six) are still waiting to be collected.",
        ),
        (
            "Calon diseleksi oleh 5 (lima) penguji; nilai tertinggi dan nilai terendah tidak diperhitungkan.",
            "Candidates are assessed by 5 (five) examiners; the highest and the lowest marks are disregarded.",
        ),
        (
            "Biaya petugas dari luar daerah tidak ditanggung.",
            "Costs of officers from outside the region fall outside this agreement.",
        ),
        ("Pelabuhan itu tidak pernah sepi.", "The port is always busy."),
        (
            "Permohonan dinyatakan lengkap tetapi tidak benar dan diajukan kembali tanpa dikenai biaya.",
            "An application is declared complete but incorrect and is resubmitted free of charge.",
        ),
    ],
)
def test_what_is_still_out_kept_from_or_disregarded_is_denied(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Buku yang belum kembali dicatat oleh pustakawan.",
            "Books that have come back are recorded by the librarian.",
        ),
        (
            "Ada 2 (dua) penguji dari luar; nilai tertinggi tidak dihitung.",
            "There are 2 (two) examiners from outside; the highest mark is counted.",
        ),
        ("Rapat ini tidak pernah berlangsung.", "This meeting took place."),
        ("Nilai tertinggi tidak diperhitungkan.", "The highest mark is taken into account."),
        (
            "Segel rusak menyebabkan 3 (tiga) contoh tidak dapat diuji.",
            "Broken seals caused 3 (three) samples to be tested.",
        ),
    ],
)
def test_what_is_neither_still_out_nor_disregarded_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("tidak menggunakan data untuk menawarkan kredit, kecuali atas persetujuan tertulis.", "to use the data to offer loans, except with written consent."),
        ("Kendaraan tidak boleh masuk, kecuali ambulans.", "Vehicles enter, except ambulances."),
        ("Biaya dipungut, kecuali untuk salinan.", "Fees are not collected, except for copies."),
        ("Salinan tidak diberikan, kecuali diminta.", "Copies are given, unless asked for."),
        (
            "Pendanaannya belum dianggarkan dalam APBD, sehingga tidak memerlukan persetujuan DPRD PIHAK KEDUA dan PIHAK KETIGA.",
            "Its funding has been provided for in the APBD, so that the approval of the DPRD of neither the SECOND PARTY nor the THIRD PARTY is required.",
        ),
    ],
)  # fmt: skip
def test_an_exception_or_a_neither_answers_no_other_denial(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("tidak menggunakan data, kecuali atas persetujuan tertulis.", "to refrain from using the data, except with written consent."),
        ("tidak menggunakan data, kecuali atas persetujuan tertulis.", "to keep staff from using the data, except with written consent."),
        ("Anggota tidak wajib hadir, kecuali pada rapat tahunan.", "Attendance of members is optional, except at the annual meeting."),
        ("Iuran tidak dikembalikan, kecuali kegiatan dibatalkan.", "Contributions are final, unless the activity is cancelled."),
        ("Petugas tidak menerima hadiah, kecuali makanan.", "Officers turn down gifts, except food."),
        ("Rapat diadakan, kecuali apabila jalan tidak dapat dilalui.", "The meeting is held, unless the road is blocked."),
        (
            "Pendanaannya telah dianggarkan, sehingga tidak memerlukan persetujuan DPRD PIHAK KEDUA dan PIHAK KETIGA.",
            "Its funding has been budgeted, so that the approval of the DPRD of neither the SECOND PARTY nor the THIRD PARTY is required.",
        ),
        (
            "PIHAK KEDUA belum membayar dan PIHAK KETIGA belum membayar, sehingga pekerjaan tidak dimulai.",
            "Neither the SECOND PARTY nor the THIRD PARTY has paid, so that the work has not begun.",
        ),
        ("kapal tidak berlayar pada malam hari, kecuali dalam keadaan darurat.", "ships sail by day alone, except in an emergency."),
        ("kendaraan tidak masuk kawasan pada malam hari, kecuali ambulans.", "vehicles enter the area by day, except ambulances at any time."),
        ("data tidak dibuka kepada umum, kecuali dengan izin korban.", "the data are open to authorised officers alone, except with the consent of the victim."),
        ("pihak lain tidak menerima salinan, kecuali dengan izin tertulis.", "the parties alone receive copies, except with written permission."),
        ("kapal tidak beroperasi saat gelombang tinggi, kecuali dalam keadaan darurat.", "ships operate in calm seas, except in an emergency."),
        (
            "PIHAK KESATU dan PIHAK KEDUA tidak menanggung kerugian akibat kelalaian pengguna yang tidak mematuhi aturan.",
            "that neither the FIRST PARTY nor the SECOND PARTY bears losses from the negligence of users in breach of the rules.",
        ),
        (
            "PIHAK KESATU dan PIHAK KEDUA tidak menanggung kerugian akibat tidak dipatuhinya aturan.",
            "that neither the FIRST PARTY nor the SECOND PARTY bears losses from breaches of the rules.",
        ),
    ],
)  # fmt: skip
def test_what_an_exception_or_a_neither_leaves_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Hari tanpa pengukuran tidak dihitung, kecuali jika petugas telah tiba.", "Days without measurement are counted, unless the crew has already arrived.", 1),
        ("Barang yang tidak diambil tidak dikembalikan, kecuali jika pemiliknya sakit.", "Goods that are not collected are returned, unless the owner is ill.", 1),
        ("Waktu tunggu tidak dihitung, kecuali jika bus belum tiba.", "Waiting time is counted, unless the bus has not arrived.", 1),
        ("Barang yang tidak diambil dikembalikan kepada pemiliknya, kecuali barang titipan yang tidak rusak.", "Goods that are not collected are not returned to the owner, except goods in custody that are not damaged.", 1),
        ("PIHAK KESATU dapat menutup gudang setelah memberitahukan secara tertulis kepada PIHAK KEDUA.", "The FIRST PARTY may close the warehouse without giving the SECOND PARTY written notice.", 1),
        ("Kapal berangkat setelah mengangkut penumpang.", "The vessel departs without taking passengers on board.", 1),
        ("Hari tanpa pengukuran tidak dihitung, kecuali jika petugas telah tiba.", "Days without measurement are not counted, unless the crew has already arrived.", 0),
        ("Hari tanpa pengukuran tidak dihitung, kecuali jika petugas telah tiba.", "Days without measurement are disregarded, unless the crew has already arrived.", 0),
        ("Asuransi tidak menanggung kerusakan akibat pemakaian tidak wajar, kecuali apabila kelebihannya kurang dari 5%.", "The insurance does not cover damage resulting from improper use, unless the excess is less than 5%.", 0),
        ("Feri tidak diberangkatkan sebelum pukul 06.00 WITA, namun tidak lebih lambat dari pukul 06.30 WITA, kecuali Syahbandar menetapkan lain.", "The ferry shall not be dispatched before 06.00 WITA, nor later than 06.30 WITA, unless the Harbour Master decides otherwise.", 0),
        ("Data yang belum dirilis tidak boleh diteruskan kepada pihak lain, bahkan tidak kepada dinas lain.", "Data not yet released shall not be passed on to others, not even to other agencies.", 0),
        ("Penyewa tidak dapat menyewakan kembali kios, juga tidak kepada keluarganya, kecuali jika ia sakit.", "The tenant may not sublet the stall, not even to family members, unless the tenant is ill.", 0),
        ("PIHAK KESATU dapat menutup gudang tanpa memberitahukan kepada PIHAK KEDUA.", "The FIRST PARTY may close the warehouse without giving the SECOND PARTY notice.", 0),
        ("Rapat dapat dibatalkan seketika.", "The meeting may be cancelled without giving notice.", 0),
        ("Ia dapat mengambil barang secara cuma-cuma.", "He or she may collect the goods without making any payment.", 0),
    ],
)  # fmt: skip
def test_one_denial_does_not_stand_for_another(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-negation")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Tanpa izin tertulis atau tanpa pengawasan petugas, tidak seorang pun boleh memasuki ruang arsip.", "No one may enter the archive room unless he or she has written permission and is supervised by an officer.", 0),
        ("Ternak yang belum divaksin tidak diizinkan melewati pos perbatasan.", "Only vaccinated livestock shall be permitted to pass the border posts.", 0),
        ("Sekretariat tidak menerima usul yang diajukan secara lisan.", "The secretariat shall reject proposals made orally.", 0),
        ("Penyewa dapat mengakhiri sewa sewaktu-waktu, asalkan seluruh tunggakan telah dilunasi.", "The tenant may end the lease at any time, provided that no arrears are outstanding.", 0),
        ("Seorang relawan yang belum berusia 18 tahun atau belum menyelesaikan pelatihan tidak boleh diterjunkan ke lokasi bencana.", "To be deployed to a disaster site, a volunteer must have reached the age of 18 and have completed the training.", 0),
        ("Tunjangan diberikan kepada pegawai yang bertugas di pulau terluar, di luar mereka yang telah menempati rumah dinas.", "The allowance shall be paid to employees serving on the outermost islands. Those already living in official housing shall not receive it.", 0),
        ("Kunjungan lapangan pada musim hujan tidak diadakan. Hal ini tidak berlaku bagi kunjungan untuk memeriksa tanggul.", "Apart from visits to inspect the embankments, no field visits shall be made in the rainy season.", 0),
        ("Tanpa izin tertulis atau tanpa pengawasan petugas, tidak seorang pun boleh memasuki ruang arsip.", "Anyone may enter the archive room with written permission and without supervision by an officer.", 2),
        ("Ternak yang belum divaksin tidak diizinkan melewati pos perbatasan.", "Livestock shall be permitted to pass the border posts vaccinated.", 1),
        ("Ternak yang tidak divaksin tidak diizinkan melewati pos.", "Only vaccinated livestock shall be permitted to pass the posts.", 0),
        ("Relawan yang belum berusia 18 tahun atau belum dilatih tidak boleh diterjunkan.", "To be deployed, a volunteer must have reached the age of 18 or have been trained.", 1),
        ("Relawan yang belum dilatih wajib diterjunkan.", "To be deployed, a volunteer must have been trained.", 1),
        ("Sekretariat tidak menerima usul yang diajukan secara lisan.", "The secretariat shall accept proposals made orally.", 1),
        ("Penyewa dapat mengakhiri sewa sewaktu-waktu, asalkan seluruh tunggakan belum dilunasi.", "The tenant may end the lease at any time, provided that all arrears have been paid.", 1),
        ("Kunjungan lapangan pada musim hujan tidak diadakan. Hal ini tidak berlaku bagi kunjungan untuk memeriksa tanggul.", "Field visits shall be made in the rainy season. This does not apply to visits to inspect the embankments.", 1),
        ("Ketentuan ini tidak berlaku bagi kunjungan untuk memeriksa tanggul.", "This provision applies to visits to inspect the embankments.", 1),
    ],
)  # fmt: skip
def test_what_is_denied_may_be_affirmed_of_its_contrary(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-negation")) == count


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Disepakati bahwa keputusan mengenai mata acara 2 baru berlaku apabila anggota yang tidak hadir tidak menyatakan keberatan dalam 5 hari kerja.",
            "It was agreed that the decision on agenda item 2 would take effect only if the absent members raised no objection within 5 working days.",
        ),
        (
            "Usul baru dianggap diterima apabila peserta yang tidak hadir tidak mengajukan keberatan.",
            "A proposal is deemed accepted only if the absent participants raise no objection.",
        ),
        (
            "Rapat baru dapat dimulai apabila anggota yang tidak hadir tidak berkeberatan.",
            "The meeting may begin only if the absent members have no objection.",
        ),
        (
            "Cuti tahunan pegawai yang diperbantukan diberikan oleh instansi penerima; cuti di luar tanggungan negara hanya oleh instansi pengirim.",
            "Annual leave of a seconded employee shall be granted by the receiving agency; leave not at the State's expense only by the sending agency.",
        ),
        (
            "Keterlambatan di luar kehendak pengangkut dilaporkan dalam 2 (dua) hari.",
            "Delays not intended by the carrier shall be reported within 2 (two) days.",
        ),
        (
            "Perkara di luar kewenangan desa diteruskan kepada camat.",
            "Matters not within the powers of the village shall be forwarded to the head of district.",
        ),
    ],
)
def test_what_is_denied_beside_an_only_or_by_an_outside_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Usul baru dianggap diterima apabila peserta yang hadir mengajukan keberatan.",
            "A proposal is deemed accepted only if the participants present raise no objection.",
        ),
        (
            "Cuti atas tanggungan negara diberikan oleh instansi pengirim.",
            "Leave not at the State's expense shall be granted by the sending agency.",
        ),
    ],
)
def test_what_neither_an_only_nor_an_outside_denies_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Apabila terlambat karena keadaan kahar, harga dipotong.", "If late for reasons other than force majeure, the price shall be reduced."),
        ("Denda dikenakan atas keterlambatan akibat kelalaian penyedia.", "A penalty is imposed on delays other than through the negligence of the provider."),
        ("Kerusakan karena pemakaian wajar diganti.", "Damage other than by fair use is replaced."),
        ("Keterlambatan selain karena cuaca buruk dikenai denda.", "Delays due to bad weather are subject to a penalty."),
        ("Kerusakan yang bukan disebabkan oleh pengemudi ditanggung bersama.", "Damage caused by the driver is borne jointly."),
    ],
)  # fmt: skip
def test_another_cause_is_found(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Apabila terlambat bukan karena keadaan kahar, harga dipotong.", "If late for reasons other than force majeure, the price shall be reduced."),
        ("Denda tidak dikenakan atas keterlambatan karena keadaan kahar.", "A penalty is imposed on delays for reasons other than force majeure."),
        ("Keterlambatan karena keadaan kahar dibebaskan dari denda.", "Delays for reasons other than force majeure are subject to a penalty."),
        ("Kerusakan karena sebab lain selain kelalaian ditanggung bersama.", "Damage for reasons other than negligence is borne jointly."),
        ("Kerusakan di luar akibat kelalaian ditanggung bersama.", "Damage other than through negligence is borne jointly."),
        ("Denda dikenakan, kecuali karena keadaan kahar.", "A penalty is imposed, except because of force majeure."),
        ("Kontrak berakhir karena kelalaian, bukan karena keadaan kahar.", "The contract ends through negligence, not because of force majeure."),
    ],
)  # fmt: skip
def test_the_same_cause_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Pendakian ditutup sepanjang bulan Januari.", "Climbing is not allowed at any time in January."),
        ("Jalur ditutup pada malam hari.", "The trail may not be used at night."),
        ("Jalan ditutup bagi truk pada hari Minggu.", "Lorries may not use the road on Sundays."),
        ("Gudang tertutup bagi umum.", "The public is not allowed into the warehouse."),
    ],
)  # fmt: skip
def test_what_is_closed_is_not_allowed(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Jembatan ditutup bagi truk.", "The bridge is not closed to lorries."),
        ("Jembatan dapat dilewati truk.", "The bridge may not be crossed by lorries."),
    ],
)  # fmt: skip
def test_what_is_open_to_all_is_not_denied(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation")
