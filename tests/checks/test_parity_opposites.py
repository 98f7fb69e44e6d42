from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "menggantikan surat lama, kecuali lampirannya, yang berlaku sampai dengan tanggal 30 Juni 2027.",
            "replaces the old letter, except for its annexes, which remain in force up to and including 30 June 2027.",
        ),
        (
            "paspor wajib dikembalikan, tidak terkecuali apabila pekerja masih berutang.",
            "passports shall be returned, not excepting cases in which workers are still indebted.",
        ),
        (
            "setiap kapal, tidak terkecuali kapal patroli.",
            "every vessel, not excluding patrol vessels.",
        ),
        ("paling lambat 7 (tujuh) hari sejak diterima.", "within 7 (seven) days of receipt."),
        (
            "paling lambat 2 (dua) bulan sebelum berakhir.",
            "at least 2 (two) months before the end.",
        ),
        ("paling banyak 50 orang.", "no more than 50 persons."),
        ("tidak boleh bertugas sebelum dilatih.", "may not serve until they are trained."),
        ("kecuali disepakati lain.", "unless otherwise agreed."),
        ("dikabulkan jika dinas tidak menjawab.", "granted unless the office replies."),
        (
            "denda 1% (satu persen) per hari dari nilai kontrak.",
            "a penalty of 1% (one per cent) of the contract value for each day of delay.",
        ),
        (
            "mengirim daftar penumpang 3 (tiga) hari sebelum kapal berangkat.",
            "send the passenger list 3 (three) days before sailing.",
        ),
        (
            "khusus bagi penduduk; apabila masih kosong, boleh dipakai pasien lain.",
            "for residents, though any still vacant may be given to other patients.",
        ),
        (
            "Rp125.000,00 sehari, dan dua kali lipatnya bila bekerja malam.",
            "Rp125,000.00 a day, or twice that if they work at night.",
        ),
        (
            "dua minggu sekali, dipimpin salah satu kepala dinas.",
            "every other week, chaired by one of the heads of office.",
        ),
        ("sebelumnya hanya 19 kebun.", "a mere 19 farms before."),
        ("Pekerjaan selesai tidak ditangguhkan.", "save that finished work is not suspended."),
        ("pada suhu 5 (lima) derajat atau lebih rendah.", "at 5 (five) degrees or below."),
        (
            "pemindai 10 (sepuluh) jari dan kedua iris mata.",
            "a scanner for 10 (ten) fingers and both irises.",
        ),
        ("memakai sistem yang sama dengan biayanya.", "use one system at their own cost."),
        ("pada hari yang sama kembali ke wilayahnya.", "return to their own region that day."),
        ("tidak berbeda dengan surat itu.", "is the same as that letter."),
        ("tidak sama dengan surat itu.", "is different from that letter."),
        ("menanggung biayanya.", "bears its own costs."),
        (
            "PARA PIHAK dilarang menyimpan dan mengalihkan data.",
            "shall not store or transfer data.",
        ),
        ("perempuan dan/atau anak.", "women and/or children."),
        (
            "dari 150 (seratus lima puluh) liter menjadi 120 liter, atau berkurang seperlimanya; dan",
            "from 150 (one hundred and fifty) litres to 120 litres, that is by a fifth; and",
        ),
        ("tidak hanya perempuan, tetapi juga anak.", "both women and children."),
        (
            "Kapal tidak boleh berlayar setelah pukul 17.00 WITA.",
            "Ships may sail only before 17:00 WITA.",
        ),
        (
            "paling lambat 3 (tiga) hari sebelum rapat dan 3 (tiga) hari setelah rapat.",
            "within 3 (three) days after and no later than 3 (three) days before the meeting.",
        ),
        (
            "dirawat selama 2 (dua) jam sebelum dipulangkan.",
            "is treated for 2 (two) hours, after which they go home.",
        ),
        (
            "paling lambat 5 (lima) hari setelah berakhirnya masa tanggap darurat.",
            "within 5 (five) days of the end of the emergency.",
        ),
        ("hanya dapat diakses oleh dokter.", "may be accessed solely by a physician."),
        ("Baik PIHAK KESATU maupun PIHAK KEDUA.", "Either the FIRST PARTY or the SECOND PARTY."),
        ("Setiap saksi dan korban didampingi.", "Any witness or victim shall be accompanied."),
        (
            "Setiap petugas yang menerima dan menyimpan data.",
            "Any officer who receives or stores data.",
        ),
        ("tidak menjual dan mengalihkan data.", "does not sell or transfer data."),
        (
            "Setiap kali kapal tiba dan berangkat, petugas mencatat.",
            "Each time a vessel arrives or departs, officers record it.",
        ),
        # limits that are the same
        ("kapal sampai dengan 10 (sepuluh) ton.", "vessels of 10 (ten) tonnes or less."),
        ("paling lama 30 (tiga puluh) hari sebelum rapat.", "at least 30 (thirty) days before it."),
        (
            "paling lama 14 (empat belas) hari sebelum pulang.",
            "for at most 14 (fourteen) days before.",
        ),
        (
            "kapal lebih dari 10 ton dilarang berlabuh.",
            "none but vessels of up to 10 tonnes may moor.",
        ),
        ("lebih dari 20 peserta.", "at least 20 participants."),
        ("kapal lebih dari 10 ton dilarang berlabuh.", "only vessels of up to 10 tonnes may moor."),
        ("5 (lima) sampai dengan 10 (sepuluh) orang.", "5 (five) to 10 (ten) persons."),
        (
            "anak yang belum berusia 18 (delapan belas) tahun.",
            "children under 18 (eighteen) years.",
        ),
        # conditions that are the same
        (
            "Data tidak boleh dibuka, kecuali apabila diminta.",
            "Data may be disclosed only if asked for.",
        ),
        (
            "Data hanya boleh dibuka apabila diminta.",
            "Data shall not be disclosed unless asked for.",
        ),
        ("Permohonan ditolak, kecuali apabila lengkap.", "Requests are accepted only if complete."),
        (
            "Data dirahasiakan, kecuali apabila pemiliknya menyetujui.",
            "Data are disclosed only if their owner consents.",
        ),
        (
            "Hanya PIHAK KESATU yang membayar, kecuali disepakati lain.",
            "Only the FIRST PARTY pays, unless otherwise agreed.",
        ),
        # exceptions that are the same
        ("Dikirim, kecuali apabila data belum lengkap.", "Sent, unless the data are incomplete."),
        ("Dikirim, kecuali jika data tidak diminta.", "Sent, unless the data are not asked for."),
        ("Dikirim, kecuali apabila ditolak.", "Sent, unless not accepted."),
        ("Dibayar, kecuali tagihan masih diperiksa.", "Paid, unless the bill is not yet checked."),
        (
            "Tidak dikirim, kecuali apabila data telah diumumkan.",
            "Not sent, unless the data have been published.",
        ),
        # prices for the same
        ("Rp85.000,00 per ton sampah.", "IDR 85,000.00 for each tonne of waste."),
        ("Rp50.000,00 per kepala keluarga.", "IDR 50,000.00 per household."),
        ("Rp50.000,00 per orang per hari.", "IDR 50,000.00 per day and person."),
        ("Rp50.000,00 per truk.", "IDR 50,000.00 per vehicle."),
        ("Rp50.000,00 per ekor.", "IDR 50,000.00 per head."),
        ("Rp50.000,00 per orang.", "IDR 50,000.00 per head."),
        ("Rp50.000,00 setiap bulan.", "IDR 50,000.00 per person."),
        (
            "Rp50.000,00 per peserta setiap angkatan.",
            "IDR 50,000.00 per intake for each participant.",
        ),
        ("Rp50.000,00 per rit.", "IDR 50,000.00 a load."),
        ("Rp50.000,00 per orang per hari.", "IDR 50,000.00 a day for each worker."),
        ("Rp50.000,00 per ekor.", "IDR 50,000.00 per bird."),
        ("Setiap kelas menampung 30 (tiga puluh) siswa.", "Each group takes 30 (thirty) pupils."),
        (
            "Setiap kepala keluarga menerima 10 (sepuluh) kilogram.",
            "Each head of household receives 10 (ten) kilograms.",
        ),
        (
            "Setiap peserta di setiap angkatan membayar Rp50.000,00.",
            "Every intake of participants pays IDR 50,000.00.",
        ),
        # times that are the same
        ("dirawat sampai dengan pemulangan.", "treated until their return."),
        ("dirawat sampai rumah sakit rujukan tiba.", "treated once, up to the arrival."),
        ("Akses ditutup sampai hasil audit keluar.", "Access is reopened once the audit is out."),
        ("Pasien dirawat sampai sembuh.", "Patients are discharged once cured."),
        (
            "Jalan dialihkan hingga perbaikan selesai.",
            "The road is used again once it is repaired.",
        ),
        ("Kapal tidak berlayar sampai cuaca baik.", "Ships sail once the weather is fair."),
        ("Kapal baru berlayar setelah cuaca baik.", "Ships do not sail until it is fair."),
        ("mengantar korban sampai ke rumah.", "take victims home after the journey to the house."),
        ("arsip sebelum tahun 2000.", "archives from before 2000."),
        ("arsip sampai dengan tahun 2000.", "archives from before 2000."),
        ("arsip tahun 1990 sampai dengan tahun 2000.", "archives from 1990 to 2000."),
        ("arsip hingga tahun 2000 disimpan.", "archives from 2000 and earlier are kept."),
        ("arsip dari tahun 2000 dan sebelumnya.", "archives until 2000."),
        ("tidak dimulai sebelum tahun 2027.", "begins from 2027 onwards."),
        ("mulai tahun 2027.", "from 2027 onwards."),
        ("7 (tujuh) hari sejak diterima.", "7 (seven) days after receipt."),
        ("7 (tujuh) hari sejak diterima.", "7 (seven) days of receipt."),
        # permissions that are the same
        (
            "Data hanya diberikan kepada petugas kesehatan.",
            "Data shall not be given to anyone but health workers.",
        ),
        (
            "Data hanya diberikan kepada petugas kesehatan.",
            "Data shall not be given outside the health workers.",
        ),
        (
            "Limbah medis hanya diangkut dengan kendaraan khusus.",
            "Medical waste shall not be hauled in an ordinary vehicle.",
        ),
        (
            "Buku hanya dipinjamkan kepada anggota aktif.",
            "Books shall not be lent to members in arrears.",
        ),
        (
            "dengan musyawarah, dan jika mufakat tidak tercapai, dengan suara.",
            "by consensus or, failing that, by vote.",
        ),
        (
            "tidak sampai seperempatnya dipakai warga lebih dari sekali dalam sebulan.",
            "fewer than a quarter of them are used by residents more than once a month.",
        ),
        ("Ikan hanya dijual di pasar resmi.", "Fish shall not be sold at an illegal market."),
        (
            "Data hanya dipakai untuk pelayanan kesehatan.",
            "Data shall not be used for commercial ends.",
        ),
        (
            "Data hanya dibuka oleh petugas dan tidak diberikan kepada pihak lain.",
            "Data shall be opened by officers only and shall not be given to others.",
        ),
        ("musim garam tinggal dua bulan lagi.", "only two months of the salt season are left."),
        (
            "menggarap lahannya sendiri, serta perebus garam.",
            "works land of his or her own, as well as a salt boiler.",
        ),
        (
            "atas kerusakan, terkecuali akibat sifat benda.",
            "for damage, except from the nature of the object.",
        ),
        (
            "harga suku cadang telah naik, sedangkan pemakaian lebih rendah daripada perkiraan.",
            "the price of spare parts has risen, while consumption is lower than estimated.",
        ),
        (
            "mengembalikan barang tanpa dikenai biaya.",
            "return the goods without charge.",
        ),
        ("Pengunjung tidak dikenakan biaya.", "Visits are free of charge."),
        (
            "dimulai tidak lebih awal daripada pukul 18.30 dan berakhir sebelum pukul 23.00.",
            "begins not earlier than 18.30 and ends before 23.00.",
        ),
        ("tidak lebih cepat daripada 7 (tujuh) hari.", "no sooner than 7 (seven) days."),
        ("tidak lebih lambat daripada 7 (tujuh) hari.", "no later than 7 (seven) days."),
        ("lebih daripada 20 (dua puluh) peserta.", "at least 20 (twenty) participants."),
        (
            "membuat peserta tidak dapat bekerja lebih dari 2 (dua) hari.",
            "leaves a trainee unable to work for more than 2 (two) days.",
        ),
        (
            "membuat peserta berhalangan kerja selama lebih dari 2 (dua) hari.",
            "leaves a trainee unable to work for more than 2 (two) days.",
        ),
        ("10 (sepuluh) malam, kecuali malam Minggu.", "10 (ten) nights, leaving out Sundays."),
        ("semua desa, kecuali yang kosong.", "all villages, omitting those that are empty."),
        (
            "mendahulukan pasien talasemia dan kanker.",
            "give priority to patients with thalassaemia or cancer.",
        ),
        (
            "dapat dinaikkan, itu pun setelah disetujui.",
            "may be raised, and only after approval.",
        ),
        ("semua desa, kecuali yang kosong.", "all villages, not counting empty ones."),
        (
            "mencatat kapal milik daerah dan kapal sukarelawan.",
            "keeps a list of vessels owned by the region or by volunteers.",
        ),
        (
            "diserahkan satu kali saja, yaitu di bandara; ambulans tidak diganti, kecuali jika rusak.",
            "handed over only once, namely at the airport; the hearse is not changed unless it breaks down.",
        ),
        (
            "Paling sedikit seperlima dari seluruh kursi disediakan bagi penumpang penyandang disabilitas, lanjut usia, dan ibu hamil.",
            "At least one fifth of all seats are reserved for passengers who are disabled, elderly or pregnant.",
        ),
        (
            "Yang boleh memasuki laboratorium hanyalah petugas yang telah divaksinasi lengkap.",
            "Only fully vaccinated staff may enter the laboratory.",
        ),
        (
            "Kursi disediakan bagi warga lanjut usia dan penyandang disabilitas.",
            "Seats are provided for residents who are elderly or disabled.",
        ),
        (
            "Pupuk dibagikan kepada petani penggarap dan buruh tani.",
            "Fertiliser is distributed to farmers who are tenants or labourers.",
        ),
        (
            "Beasiswa diberikan kepada anak yatim dan korban bencana.",
            "Scholarships are given to children who are orphans or disaster victims.",
        ),
        (
            "Loket khusus melayani pelanggan tunanetra dan tunarungu.",
            "A special counter serves customers who are blind or deaf.",
        ),
        (
            "Obat diberikan kepada pasien malaria, demam berdarah, dan kusta.",
            "Medicine is given to patients who have malaria, dengue or leprosy.",
        ),
        (
            "Bus berhenti bagi penumpang lanjut usia dan ibu hamil.",
            "The bus stops for passengers who are elderly or pregnant.",
        ),
        ("Yang boleh masuk hanyalah petugas.", "Only officers may enter."),
        ("Yang dihitung hanyalah suara sah.", "Only valid votes are counted."),
        ("Data itu eksklusif bagi PARA PIHAK.", "The data are exclusively for the PARTIES."),
        ("Biaya itu sekadar penggantian ongkos.", "The fee only covers expenses."),
        (
            "Hal itu merupakan hak PIHAK KESATU seorang diri.",
            "That is a right of the FIRST PARTY only.",
        ),
        ("Yang hadir cumalah 3 (tiga) orang.", "Only 3 (three) persons were present."),
        ("Penjualan melulu kepada anggota.", "Sales are to members only."),
    ],
)
def test_what_means_the_same_is_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        (
            "setiap kapal, kecuali kapal patroli.",
            "every vessel, including patrol vessels.",
            "including",
        ),
        (
            "setiap kapal kecuali kapal patroli, sampai dengan tanggal 30 Juni 2027.",
            "every vessel including patrol vessels, up to and including 30 June 2027.",
            "including",
        ),
        ("harga suku cadang turun.", "the price of spare parts has risen.", "risen"),
        (
            "mengembalikan barang dengan dikenai biaya.",
            "return the goods without charge.",
            "without charge",
        ),
        ("paling sedikit 3 (tiga) orang.", "at most 3 (three) persons.", "at most"),
        ("paling cepat 7 (tujuh) hari.", "no later than 7 (seven) days.", "no later than"),
        (
            "rumah aman paling lama 14 (empat belas) hari sebelum pemulangan.",
            "a safe house for at least 14 (fourteen) days before the return.",
            "at least 14 (fourteen) days",
        ),
        ("sebelum ternak dikirim.", "after the livestock is shipped.", "after"),
        (
            "jadwal kapal paling lambat 1 (satu) jam setelah berubah.",
            "of ship schedules no later than 1 (one) hour before they change.",
            "before",
        ),
        (
            "memberitahukan hal itu paling lambat 30 (tiga puluh) hari kerja sebelum habis.",
            "gives notice of it within 30 (thirty) working days after the end of it.",
            "after",
        ),
        (
            "bahan rapat dikirim sesudah tanggal 5 Mei 2026.",
            "the papers of the meeting are sent before 5 May 2026.",
            "before",
        ),
        (
            "daftar penumpang diserahkan sebelum pukul 14.00.",
            "the list of passengers is handed over after 14:00.",
            "after",
        ),
        (
            "hasil uji disampaikan 14 hari setelah contoh diterima.",
            "the results of tests are reported 14 days prior to receipt of samples.",
            "prior to",
        ),
        ("apabila gagal panen.", "unless the harvest fails.", "unless"),
        ("apabila tidak hujan.", "unless it does not rain.", "unless"),
        ("kecuali atas perintah.", "including by order.", "including"),
        ("Setiap PIHAK menunjuk.", "One of the PARTIES appoints.", "One of the"),
        ("tempat tinggal sementara.", "permanent housing.", "permanent"),
        ("secara tertulis.", "orally.", "orally"),
        ("memakai formulir yang sama.", "uses its own form.", "its own"),
        ("memakai formulir yang berbeda.", "use the same form.", "the same"),
        ("perempuan dan anak.", "women or children.", "or"),
        ("tidak lebih awal daripada 7 hari.", "no later than 7 days.", "no later than"),
        ("kapal milik daerah dan sukarelawan.", "vessels of the region or volunteers.", "or"),
        (
            "kapal diperiksa oleh dinas dan kapal diperiksa oleh sukarelawan.",
            "vessels are checked by the office or by volunteers.",
            "or",
        ),
        (
            "kartu tanda penduduk atau surat keterangan dari Dinas Kependudukan dan Pencatatan Sipil.",
            "an identity card and a certificate from the Population and Civil Registration Office.",
            "and",
        ),
        ("APBD dan/atau sumber lain.", "the regional budget and other sources.", "and"),
        ("Hanya petugas yang masuk.", "Officers enter.", "Hanya"),
        ("tidak dicantumkan, kecuali diminta hakim.", "it is not stated.", "kecuali"),
        (
            "Data tidak dijual. Perempuan dan anak dilayani.",
            "Data are not sold. Women or children are served.",
            "or",
        ),
        (
            "Setiap puskesmas memiliki dokter atau bidan.",
            "Each health centre has a physician and a midwife.",
            "and",
        ),
        (
            "diganti setiap 90 (sembilan puluh) hari dan saat bocor.",
            "changed every 90 (ninety) days or upon a leak.",
            "or",
        ),
        (
            "pulang karena sakit dan tidak menerima upah.",
            "returned because of illness or were not paid wages.",
            "or",
        ),
        (
            "Data dikirim, kecuali apabila diumumkan.",
            "Data are sent, only if published.",
            "only if",
        ),
        ("tidak dibuka, kecuali disepakati lain.", "not opened, only where agreed.", "only where"),
        ("dikirim hanya dalam hal diminta.", "are sent, unless asked for.", "unless"),
        (
            "kapal sampai dengan 10 (sepuluh) ton.",
            "vessels of more than 10 (ten) tonnes.",
            "more than 10 (ten)",
        ),
        (
            "biaya tidak melebihi Rp10.000.000,00.",
            "costs in excess of Rp10,000,000.00.",
            "in excess of Rp10,000,000.00",
        ),
        (
            "anak di bawah 18 (delapan belas) tahun.",
            "children over 18 (eighteen) years.",
            "over 18 (eighteen) years",
        ),
        (
            "10 (sepuluh) orang atau lebih.",
            "10 (ten) persons or fewer.",
            "10 (ten) persons or fewer",
        ),
        ("suhu di atas 8 derajat.", "a temperature below 8 degrees.", "below 8"),
        ("30 menit sejak peringatan keluar.", "30 minutes before the warning is out.", "before"),
        (
            "data, kecuali apabila data telah diumumkan.",
            "data, unless those data have not been published.",
            "not",
        ),
        (
            "dikirim, kecuali jika data belum diminta.",
            "sent, except where the data are asked for.",
            "belum",
        ),
        ("Rp85.000,00 per ton.", "IDR 85,000.00 per vehicle.", "vehicle"),
        ("Rp50.000,00 untuk setiap orang.", "IDR 50,000.00 per household.", "household"),
        (
            "Rp50.000,00 (lima puluh ribu rupiah) per peserta.",
            "IDR 50,000.00 (fifty thousand rupiah) per intake.",
            "intake",
        ),
        ("Rp50.000,00 per angkatan.", "IDR 50,000.00 for each trainee.", "trainee"),
        ("Rp50.000,00 per kapal.", "IDR 50,000.00 a passenger.", "passenger"),
        ("Rp4.000,00 untuk setiap meter kubik.", "IDR 4,000.00 per litre.", "litre"),
        (
            "melatih 25 (dua puluh lima) peserta per angkatan.",
            "train 25 (twenty-five) participants per session.",
            "session",
        ),
        (
            "Setiap keluarga menerima 10 (sepuluh) ekor ayam.",
            "Each village receives 10 (ten) chickens.",
            "village",
        ),
        ("arsip sebelum tahun 2000.", "archives from 2000 onwards.", "from"),
        ("arsip mulai tahun 2000.", "archives until 2000.", "until"),
        ("arsip sejak tahun 2000.", "archives from before 2000.", "before"),
        ("didampingi sampai dengan serah terima.", "escorted once a handover is signed.", "once"),
        ("disimpan hingga serah terima.", "are stored after the handover.", "after"),
        ("diantar setelah serah terima.", "escorted until the handover.", "until"),
        (
            "biaya ditanggung sampai dengan bandara.",
            "costs are borne from the airport onwards.",
            "from",
        ),
        ("biaya ditanggung sejak bandara.", "costs are borne as far as the airport.", "as far as"),
        (
            "Identitas hanya diberikan kepada petugas kesehatan.",
            "The identity shall not be given to health workers.",
            "shall not be given to",
        ),
        (
            "Data tidak boleh dibuka oleh petugas kesehatan.",
            "Data may only be opened by health workers.",
            "only be opened by",
        ),
        (
            "bagi petugas yang tinggal di pulau.",
            "only for officers who live on the island.",
            "only",
        ),
        (
            "ditutup apabila bangunannya rusak dan tidak tersedia tempat pengganti.",
            "closed if its building is damaged or no substitute place is available.",
            "or",
        ),
        (
            "Bantuan diberikan kepada warga yang lanjut usia dan sakit.",
            "Aid is given to residents who are elderly or ill.",
            "or",
        ),
        (
            "Bantuan diberikan kepada seorang penumpang yang miskin dan sakit.",
            "Aid is given to a passenger who is poor or ill.",
            "or",
        ),
        ("Kursi disediakan di bus dan kapal.", "Seats are provided on buses or vessels.", "or"),
        (
            "Yang boleh masuk ke laboratorium petugas yang telah dilatih.",
            "Only trained officers may enter the laboratory.",
            "Only",
        ),
        (
            "Yang boleh memasuki laboratorium hanyalah petugas.",
            "Officers may enter the laboratory.",
            "hanyalah",
        ),
        # beside words of another field: "the FIRST PARTY", "ke atas", "the whole of"
        (
            "Petugas PIHAK KESATU memeriksa sapi sebelum sapi tersebut dimuat ke atas kapal.",
            "The officers of the FIRST PARTY shall examine the cattle after they have been loaded onto the vessel.",
            "after",
        ),
        (
            "PIHAK KEDUA dapat menyerahkan sebagian pekerjaan kepada perusahaan lain.",
            "The SECOND PARTY may assign the whole of the work to another company.",
            "whole",
        ),
    ],
)
def test_what_turns_a_sentence_round_is_found(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-opposites")

    assert problem.source.line == paper.english
    assert f"`{said}`" in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Pembagian didahului pelunasan upah; baru setelah itu uang dibagi.",
            "Before the income is shared, the wages are paid; only then is the money shared.",
        ),
        (
            "Tamu mendaftar lebih dahulu; setelah itu mereka diantar ke ruang tunggu.",
            "Before they are shown to the waiting room, guests register.",
        ),
        (
            "Sandi diganti setiap 60 (enam puluh) hari dan segera setelah petugas pindah, mana yang lebih dahulu.",
            "Passwords are changed every 60 (sixty) days or as soon as an officer moves, whichever comes first.",
        ),
        (
            "Petugas boleh menolak pasien hanya jika semua tempat tidur terisi.",
            "Officers may not turn a patient away unless all beds are occupied.",
        ),
        (
            "Dua pertiga anggota hadir agar rapat sah.",
            "No meeting is valid unless two thirds of the members attend.",
        ),
        (
            "Gudang menampung 360 (tiga ratus enam puluh) ton dan 240 (dua ratus empat puluh) ton, seluruhnya 600 (enam ratus) ton.",
            "The warehouses hold 360 (three hundred and sixty) and 240 (two hundred and forty) tonnes, or 600 (six hundred) tonnes in all.",
        ),
        (
            "Batas itu tidak berlaku pada gelombang di atas 2 (dua) meter.",
            "That limit does not apply in waves of more than 2 (two) metres.",
        ),
    ],
)
def test_order_joint_or_condition_said_from_its_other_side_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Warga didata dahulu; sesudah itu bantuan dibagikan.",
            "Before residents are registered, the aid is distributed.",
        ),
        (
            "Sesudah itu, bantuan dibagikan.",
            "Before that, the aid is distributed.",
        ),
        (
            "Filter diganti setiap tahun dan setelah setiap kerusakan.",
            "Filters are replaced every year or after every fault.",
        ),
        (
            "Penumpang boleh turun hanya jika kapal sudah berhenti.",
            "Passengers may disembark unless the boat has stopped.",
        ),
        (
            "Kolam menampung ikan dan udang.",
            "The ponds hold fish or shrimp.",
        ),
        (
            "Batas itu tidak berlaku bagi truk di atas 8 (delapan) ton.",
            "That limit does not apply to trucks of less than 8 (eight) tonnes.",
        ),
        (
            "Truk tidak boleh memuat lebih dari 8 (delapan) ton.",
            "Trucks may not carry less than 8 (eight) tonnes.",
        ),
        (
            "Peralatan dikembalikan setelah diperiksa.",
            "The equipment shall be returned before it is inspected.",
        ),
        (
            "Sebelum disalurkan, bantuan dicatat.",
            "Aid shall be recorded after it has been distributed.",
        ),
        (
            "Kapal yang tidak memiliki izin boleh berlayar.",
            "Only vessels that hold a permit may sail.",
        ),
    ],
)
def test_order_joint_or_condition_that_is_exchanged_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Pemilik diperingatkan dua kali; sesudah itu barulah denda dikenakan.",
            "The owner is warned twice; only then is the penalty imposed.",
        ),
        (
            "Barulah setelah hasil uji keluar, air dialirkan.",
            "Only once the test results are out is the water supplied.",
        ),
    ],
)
def test_only_then_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Pemilik diperingatkan dua kali; sesudah itu denda dikenakan.",
            "The owner is warned twice; only then is the penalty imposed.",
        ),
    ],
)
def test_only_then_without_its_equal_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Pupuk dibagikan 200 (dua ratus) kilogram per hektare, paling luas 2 (dua) hektare untuk tiap keluarga, sehingga tiada keluarga menerima lebih dari 400 (empat ratus) kilogram.",
            "Fertiliser is handed out at 200 (two hundred) kilograms per hectare for up to 2 (two) hectares per family, so that no family receives more than 400 (four hundred) kilograms.",
        ),
        (
            "Tiada murid belajar lebih dari 6 (enam) jam sehari.",
            "No pupil studies for more than 6 (six) hours a day.",
        ),
        (
            "Tiada kelas berisi lebih dari 32 (tiga puluh dua) murid.",
            "No class holds more than 32 (thirty-two) pupils.",
        ),
        (
            "Tiada pemohon menunggu lebih lama dari 30 (tiga puluh) menit.",
            "No applicant waits longer than 30 (thirty) minutes.",
        ),
        (
            "PIHAK KEDUA membersihkan jalur setiap hari Senin, dan bila Senin hari libur, pada hari kerja berikutnya.",
            "The SECOND PARTY cleans the trail every Monday or, if Monday is a holiday, on the next working day.",
        ),
        (
            "Rapat diadakan di kota, dan jika gedung dipakai, di kabupaten.",
            "Meetings are held in the city or, where the building is in use, in the regency.",
        ),
        (
            "Laporan disampaikan pada tanggal 5, dan apabila tanggal itu hari libur, pada hari kerja berikutnya.",
            "Reports are submitted on the 5th or, should that be a holiday, on the next working day.",
        ),
        (
            "Surat dikirim dengan pos, dan apabila mendesak, melalui surat elektronik.",
            "Letters are sent by post or, if urgent, by e-mail.",
        ),
        (
            "Kapal berangkat pukul 07.00 WITA atau, bila ombak tinggi, pukul 09.00 WITA.",
            "The ship leaves at 07.00 WITA and, if waves are high, at 09.00 WITA.",
        ),
        (
            "Bibit diserahkan oleh kepala dinas, dan dalam hal ia berhalangan, oleh wakilnya.",
            "Seedlings are handed over by the head of office or, in his or her absence, by the deputy.",
        ),
    ],
)
def test_what_is_done_else_or_exceeded_by_nobody_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Tiada murid belajar kurang dari 6 (enam) jam sehari.",
            "No pupil studies for more than 6 (six) hours a day.",
        ),
        (
            "Tiap murid belajar lebih dari 6 (enam) jam sehari.",
            "No pupil studies for more than 6 (six) hours a day.",
        ),
        (
            "PIHAK KEDUA melaporkan dan, jika diminta, menjelaskan hasilnya.",
            "The SECOND PARTY reports or, if asked, explains the results.",
        ),
    ],
)
def test_another_joint_or_bound_is_found(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites")


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        ("Kerja sama dengan organisasi keagamaan di kedua daerah.", "Cooperation with religious organisations.", "di kedua daerah"),
        ("Kelompok tani memperoleh bibit.", "Farmer groups in both regions receive seedlings.", "in both regions"),
        ("Petugas dari kedua pelabuhan memeriksa kapal.", "Officers inspect ships.", "dari kedua pelabuhan"),
        ("Informasi disebarkan di kedua sisi batas.", "Information is disseminated.", "di kedua sisi"),
        ("Penyuluhan diadakan.", "Outreach is held in all three villages.", "in all three villages"),
    ],
)  # fmt: skip
def test_where_both_have_something_is_said_in_both_languages(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-opposites")

    assert problem.message.startswith(f"`{said}` is in")
    assert problem.level is Level.WARNING


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Kelompok tani di kedua daerah memperoleh bibit.", "Farmer groups on either side receive seedlings."),
        ("Kelompok tani di kedua daerah memperoleh bibit.", "Their farmer groups receive seedlings."),
        ("Petani di kedua daerah memperoleh bibit.", "Farmers in Nunukan and Tarakan receive seedlings."),
        ("Petani di kedua daerah memperoleh bibit.", "Farmers across the border receive seedlings, as do those here."),
        ("Petani setempat memperoleh bibit.", "Farmers in both regions receive seedlings."),
        ("Biaya harus sama-sama diketahui.", "The costs must be known to both sides."),
        ("Perjanjian ini disepakati oleh kedua pihak.", "This agreement is agreed."),
        ("Hubungan antara kedua daerah dipererat.", "Bilateral relations are strengthened."),
        ("Petugas menjawab untuk kedua kalinya.", "The officer answers again."),
    ],
)  # fmt: skip
def test_where_both_have_something_may_be_said_in_other_words(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    found = recital(tmp_path, indonesian, english).found("parity-opposites")

    assert not [each for each in found if "is in the" in each.message]


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "PIHAK KEDUA merahasiakan isi panggilan, juga setelah Kontrak berakhir",
            "The SECOND PARTY keeps the content of calls confidential until the Contract has ended",
        ),
        (
            "Petugas tetap merahasiakan data pasien setelah masa tugasnya selesai.",
            "Officers keep the data of patients secret until their term of duty is over.",
        ),
        (
            "Kewajiban menjaga kerahasiaan berlaku sampai dengan Perjanjian Kerja Sama berakhir.",
            "The duty of confidentiality applies even after the Cooperation Agreement has ended.",
        ),
        (
            "Pemeliharaan kapal dilakukan selama masa sewa dan sesudahnya.",
            "The ship is maintained until the end of the lease.",
        ),
        (
            "Data disimpan juga sesudah kerja sama berakhir.",
            "The data are stored as long as the cooperation lasts.",
        ),
        (
            "PIHAK KEDUA menjaga kerahasiaan, bahkan setelah kerja sama selesai.",
            "The SECOND PARTY keeps the secret during the cooperation.",
        ),
        (
            "Loket dibuka selama pasar berlangsung.",
            "The counter is open after the market.",
        ),
        (
            "Laporan dibahas setelah rapat.",
            "The report is discussed during the meeting.",
        ),
        (
            "Tarif berlaku sejak 1 Januari 2027.",
            "The tariff applies until 1 January 2027.",
        ),
        (
            "Tarif lama berlaku hingga 31 Maret 2027.",
            "The old tariff applies from 31 March 2027.",
        ),
        (
            "Biaya tersebut termasuk pajak.",
            "The costs exclude tax.",
        ),
        (
            "Alat tetap milik PIHAK KESATU, juga setelah masa pinjam berakhir.",
            "The equipment remains the property of the FIRST PARTY until the loan has ended.",
        ),
    ],
)
def test_a_time_that_is_turned_round_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "PIHAK KEDUA merahasiakan isi panggilan, juga setelah Kontrak berakhir",
            "The SECOND PARTY keeps the content of calls confidential, also beyond the end of the Contract",
        ),
        (
            "Petugas tetap merahasiakan data sampai dengan 5 (lima) tahun setelah kerja sama berakhir.",
            "Officers keep the data secret until 5 (five) years after the end of the cooperation.",
        ),
        (
            "Kewajiban itu berlaku selama dan setelah Perjanjian Kerja Sama.",
            "The duty applies throughout the Cooperation Agreement and survives it.",
        ),
        (
            "Loket dibuka selama pasar berlangsung.",
            "The counter is open for as long as the market lasts.",
        ),
        (
            "Laporan dibahas setelah rapat.",
            "The report is discussed once the meeting is over.",
        ),
        (
            "Tarif berlaku sejak 1 Januari 2027.",
            "The tariff applies as of 1 January 2027.",
        ),
        (
            "Izin ditangguhkan sampai dengan 1 Maret 2027.",
            "The permit is valid again from 1 March 2027.",
        ),
        (
            "Data dikumpulkan dari 1 Januari 2027 sampai dengan 31 Maret 2027.",
            "Data are collected from 1 January 2027 to 31 March 2027.",
        ),
        (
            "Usul diajukan sebelum 1 Maret 2027.",
            "Proposals are submitted by 1 March 2027.",
        ),
        (
            "Petugas bekerja selama panen dan setelah musim hujan.",
            "Officers work during the harvest and after the rainy season.",
        ),
        (
            "Selama bertahun-tahun bekerja sama, kedua daerah saling percaya.",
            "After years of cooperation, both regions trust each other.",
        ),
        (
            "Jenazah dijaga selama perjalanan sampai di pelabuhan.",
            "The body is guarded during the passage until the port.",
        ),
        (
            "Setelah serah terima, kapal dirawat PIHAK KEDUA, juga selama menunggu muatan.",
            "After the handover, the SECOND PARTY maintains the ship, also while it waits for cargo.",
        ),
        (
            "Alat tetap dipakai sesudah garansi habis.",
            "The equipment stays in use past its warranty.",
        ),
        (
            "Nelayan dilatih selama musim barat, ketika kapal tidak melaut.",
            "Fishers are trained after the season, during which no boats go out.",
        ),
        (
            "Hak itu tetap ada meskipun kontrak telah berakhir.",
            "The right survives the contract.",
        ),
        (
            "Biaya sewa termasuk pajak dan tidak termasuk bahan bakar.",
            "The rental includes tax and excludes fuel.",
        ),
        (
            "Basis data harus dapat dipakai mulai Senin, 3 Agustus 2026.",
            "The database must be ready for use by Monday, 3 August 2026.",
        ),
    ],
)
def test_one_time_in_other_words_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("dimulai paling cepat pada 11 Januari 2027.", "begins on 11 January 2027 at the latest.", 1),
        ("dimulai paling cepat pada 11 Januari 2027.", "begins no later than 11 January 2027.", 1),
        ("diserahkan paling lambat hari Senin, 8 Februari 2027.", "is handed over on Monday, 8 February 2027 at the earliest.", 1),
        ("dimulai paling cepat pada 11 Januari 2027.", "begins on 11 January 2027 at the earliest.", 0),
        ("dimulai paling cepat pada 11 Januari 2027.", "begins not before 11 January 2027.", 0),
        ("biayanya turun 6% (enam persen).", "the cost rose by 6% (six per cent).", 1),
        ("biayanya turun 6% (enam persen).", "the cost is down 6% (six per cent).", 0),
        ("biayanya turun 6% (enam persen).", "the cost is up 6% (six per cent).", 1),
        ("biayanya naik 6% (enam persen).", "the cost went down by 6% (six per cent).", 1),
        ("biayanya turun 6% (enam persen).", "the cost moved, up 6% (six per cent).", 1),
        ("tangga itu naik 6 (enam) meter.", "the stair goes down 6 (six) metres from above.", 0),
        ("tarifnya naik 2 (dua) kali.", "the tariff, down 2 (two) times before, rose.", 0),
        ("biayanya turun 6% (enam persen).", "the cost is 6% (six per cent) lower.", 0),
    ],
)  # fmt: skip
def test_what_stands_beside_a_figure_says_no_contrary(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    paper = recital(tmp_path, f"bahwa hal itu {indonesian}", f"that it {english}")

    assert len(paper.found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("jika kurang dari 8 (delapan) pos melapor.", "if no more than 8 (eight) posts report.", 1),
        ("jika kurang dari 8 (delapan) pos melapor.", "if fewer than 8 (eight) posts report.", 0),
        ("petani dengan tidak lebih dari 5 (lima) sapi dibebaskan.", "farmers with fewer than 5 (five) cattle are exempt.", 1),
        ("petani dengan tidak lebih dari 5 (lima) sapi dibebaskan.", "farmers with no more than 5 (five) cattle are exempt.", 0),
        ("petani dengan 5 (lima) sapi atau kurang dibebaskan.", "farmers with at most 5 (five) cattle are exempt.", 0),
        ("suhunya −18 °C atau lebih rendah.", "its temperature is −18 °C or above.", 1),
        ("suhunya −18 °C atau lebih rendah.", "its temperature is −18 °C or below.", 0),
        ("perahu siaga dari bulan November sampai dengan bulan April.", "boats stand by from April to November.", 1),
        ("perahu siaga dari bulan November sampai dengan bulan April.", "boats stand by from November to April.", 0),
        ("kantor buka Senin sampai dengan Kamis.", "the office is open Thursday to Monday.", 1),
        ("kebakaran turun menjadi sepertiga.", "fires fell by a third.", 1),
        ("kebakaran turun menjadi sepertiga.", "fires fell to a third.", 0),
        ("kebakaran turun menjadi separuh.", "fires fell by half.", 0),
        ("hasil panen meningkat menjadi 50 (lima puluh) ton.", "the harvest increased by 50 (fifty) tonnes.", 1),
        ("panen naik 3 (tiga) kali.", "the harvest rose to 3 (three) times what it was.", 0),
        ("perahu tidak berlayar dari bulan Desember sampai dengan bulan Maret.", "boats do not sail from March to December.", 1),
        ("loket buka hanya hari Senin sampai dengan hari Kamis.", "the counter is open only Thursday to Monday.", 1),
        ("armada bertambah menjadi 3 (tiga) bus besar.", "the fleet grows to 3 (three) larger buses.", 0),
        ("perahu tidak berlayar dari bulan Desember sampai dengan bulan Maret.", "boats sail only from March to December.", 0),
        ("berkas dimajukan melalui loket, dan buku dikembalikan ke rak.", "files are lodged at the counter, and books are put back on the shelf.", 0),
        ("muatannya di bawah 8 (delapan) ton.", "its load is no more than 8 (eight) tonnes.", 0),
        ("kebakaran turun 30% (tiga puluh persen).", "fires fell to 30% (thirty per cent).", 1),
        ("kebakaran turun 30% (tiga puluh persen).", "fires fell by 30% (thirty per cent).", 0),
        ("waktu kembali dimajukan satu jam.", "the return is put back by one hour.", 1),
        ("waktu kembali dimajukan satu jam.", "the return is brought forward by one hour.", 0),
        ("waktu kembali dimajukan satu jam.", "the return is one hour earlier.", 0),
    ],
)  # fmt: skip
def test_limits_spans_and_changes_are_those_of_the_other_language(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    paper = recital(tmp_path, f"bahwa {indonesian}", f"that {english}")

    assert len(paper.found("parity-opposites")) == count


@pytest.mark.parametrize(("heads", "count"), [("both Regents", 0), ("either Regent", 1)])
def test_an_approval_of_both_is_that_of_both(tmp_path: Path, heads: str, count: int) -> None:
    english = f"that the budget requires the approval of {heads}."
    paper = recital(tmp_path, "bahwa anggaran memerlukan persetujuan kedua Bupati.", english)

    assert len(paper.found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("tanpa persetujuan kedua PIHAK lainnya.", "without the consent of one of the other two PARTIES.", 1),
        ("tanpa persetujuan kedua PIHAK lainnya.", "without the consent of the other two PARTIES.", 0),
        ("tanpa persetujuan salah satu PIHAK dari ketiga PIHAK.", "without the consent of one of the three PARTIES.", 0),
        ("tanpa persetujuan salah satu dari kedua PIHAK lainnya.", "without the consent of one of the other two PARTIES.", 0),
    ],
)  # fmt: skip
def test_all_parties_are_not_one_of_them(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    paper = recital(
        tmp_path, f"bahwa data tidak dijual {indonesian}", f"that data are not sold {english}"
    )

    assert len(paper.found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("alat berat tidak dipakai apabila muka air di bawah 0,8 meter atau di atas 3,5 meter.", "heavy equipment shall not be used when the water is below 0.8 metres and above 3.5 metres.", 1),
        ("alat berat tidak dipakai apabila muka air di bawah 0,8 meter atau di atas 3,5 meter.", "heavy equipment shall not be used when the water is below 0.8 metres or above 3.5 metres.", 0),
        ("bantuan tidak diberikan kepada pemilik dan penyewa gudang.", "no support is given to owners or tenants of warehouses.", 0),
        ("pemakaiannya memerlukan persetujuan tertulis pasien atau, jika ia belum dewasa, orang tua atau walinya.", "their use requires the written consent of the patient and, if the patient is a minor, of a parent or guardian.", 1),
        ("pemakaiannya memerlukan persetujuan tertulis pasien atau, jika ia belum dewasa, orang tua atau walinya.", "their use requires the written consent of the patient or, if the patient is a minor, of a parent or guardian.", 0),
        ("keputusan diambil dengan dua pertiga suara anggota yang hadir.", "decisions are taken by two thirds of the votes of the members.", 1),
        ("keputusan diambil dengan dua pertiga suara anggota.", "decisions are taken by two thirds of the votes of the members present.", 1),
        ("keputusan diambil dengan dua pertiga suara anggota yang hadir.", "decisions are taken by two thirds of the votes cast.", 0),
        ("keputusan diambil dengan suara terbanyak anggota yang hadir.", "decisions require a majority of those who turn up.", 0),
        ("undangan dikirim kepada anggota yang hadir.", "the invitation is sent to the members concerned.", 0),
        ("gudang dipakai tanpa biaya selama 3 (tiga) hari pertama.", "the warehouse is free of charge after the first 3 (three) days.", 1),
        ("gudang dipakai tanpa biaya selama 3 (tiga) hari pertama.", "the warehouse is free of charge for the first 3 (three) days.", 0),
        ("denda dikenakan setelah 3 (tiga) hari pertama.", "a fine is imposed after the first 3 (three) days.", 0),
        ("potongan diberikan bagi rombongan 30 (tiga puluh) orang ke atas.", "a discount is given to groups of more than 30 (thirty).", 1),
        ("potongan diberikan bagi rombongan 30 (tiga puluh) orang ke atas.", "a discount is given to groups of 30 (thirty) or more.", 0),
        ("ketentuan ini tidak berlaku dalam hal bencana alam dan kebakaran.", "this provision does not apply in case of natural disasters or fires.", 0),
        ("kapal tidak berlayar jika terjadi badai dan gelombang tinggi.", "boats do not sail when there are storms or high waves.", 0),
        ("data tidak dibuka, kecuali dalam hal penyidikan dan peradilan.", "data shall not be disclosed, except in the event of investigation or trial.", 0),
        ("selama 30 (tiga puluh) hari pertama tidak dipungut biaya.", "fees are charged only after the first 30 (thirty) days.", 0),
        ("setelah 2 (dua) jam pertama dikenakan biaya tambahan.", "parking for the first 2 (two) hours is included; then an extra fee applies.", 0),
        ("keputusan diambil dengan suara terbanyak anggota yang hadir.", "decisions are taken by a majority of the members assembled.", 0),
        ("setiap orang yang hadir mengisi daftar; keputusan diambil dengan suara terbanyak.", "everyone who shows up signs the list; decisions are taken by majority vote.", 0),
        ("air yang tidak memenuhi ayat (1) huruf a atau huruf b tidak ditagihkan.", "water that fails paragraph (1) letter a and letter b is not billed.", 1),
        ("air yang tidak memenuhi ayat (1) huruf a atau huruf b tidak ditagihkan.", "water that fails paragraph (1) letter a or letter b is not billed.", 0),
        ("air yang tidak memenuhi ayat (1) huruf a atau huruf b dibuang.", "water that does not meet paragraph (1) letter a and letter b is discarded.", 0),
        ("tarif ditinjau kembali paling lama 3 (tiga) tahun sekali.", "the tariff is reviewed at least once every 3 (three) years.", 0),
    ],
)  # fmt: skip
def test_conditions_members_and_first_days_are_those_of_the_other_language(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    paper = recital(tmp_path, f"bahwa {indonesian}", f"that {english}")

    assert len(paper.found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("lelang diadakan setiap bulan genap.", "the auction is held in every odd-numbered month.", 1),
        ("lomba diikuti siswa kelas ganjil.", "the contest is for pupils of even grades.", 1),
        ("bahkan pada hari libur, posko tetap buka.", "even on holidays, the post stays open.", 0),
        ("anak yang belum genap 12 (dua belas) tahun didampingi.", "children not yet 12 (twelve) are accompanied.", 0),
        ("biaya ditanggung sampai dengan tempat serah terima.", "costs are borne up to the place of origin.", 1),
        ("barang diserahkan di pelabuhan muat.", "the goods are delivered at the port of discharge.", 1),
        ("kapal diperiksa sebelum keberangkatan.", "the vessel is inspected before its arrival.", 1),
        ("korban diantar sampai perbatasan, tempat serah terima dilakukan.", "victims are escorted as far as the border, where they are handed over.", 0),
        ("sebelum keberangkatan, dokumen diperiksa.", "the papers are checked before the vessel sets sail.", 0),
        ("hewan diawasi selama perjalanan sampai kedatangannya.", "animals are supervised in transit until they arrive.", 0),
        ("setiap PIHAK merupakan prosesor data pribadi.", "each PARTY is the controller of personal data.", 1),
        ("penerima kuasa menandatangani kontrak.", "the grantor of the power of attorney signs the contract.", 1),
        ("pengguna anggaran menandatangani kontrak.", "the budget user's proxy signs the contract.", 1),
        ("identitas pelapor dilindungi.", "the identity of the reported person is protected.", 1),
        ("kerugian akibat kelalaian pengangkut diganti.", "losses due to the negligence of the shipper are made good.", 1),
        ("dewan pengawas menyetujui anggaran.", "the board of directors approves the budget.", 1),
        ("prosesor hanya bertindak atas perintah pengendali.", "the processor acts solely on instructions from the controller.", 0),
        ("pelapor yang beriktikad baik dilindungi.", "whoever reports in good faith is protected.", 0),
        ("ahli waris memperoleh santunan.", "next of kin receive a grant.", 0),
        ("kuasa pengguna anggaran menandatangani kontrak.", "the authorised budget user signs the contract.", 0),
        ("surat diteruskan kepada Menteri Ketenagakerjaan.", "the letter is passed on to the Minister of Indonesian Migrant Worker Protection.", 1),
        ("laporan disampaikan kepada Kementerian Kehutanan.", "the report is submitted to the Ministry of Agriculture.", 1),
        ("data disampaikan kepada BPJS Kesehatan.", "the data are sent to BPJS Ketenagakerjaan.", 1),
        ("permohonan diajukan ke Pengadilan Agama.", "the petition is filed with the District Court.", 1),
        ("Menteri Dalam Negeri dan Menteri Keuangan menerima tembusan.", "copies go to the Ministers of Home Affairs and of Finance.", 0),
        ("usulan diteruskan kepada Kementerian Desa.", "the proposal is passed on to the Ministry of Villages.", 0),
        ("standar ditetapkan Peraturan Menteri Kesehatan.", "standards are laid down in a regulation of the Minister of Health.", 0),
        ("rapat diadakan pada pertengahan bulan.", "the meeting is held at the end of the month.", 1),
        ("rapat diadakan pada awal bulan berikutnya.", "the meeting is held early the following month.", 0),
        ("biaya dianggarkan dalam tahun anggaran berjalan.", "costs are budgeted for the following fiscal year.", 1),
        ("laporan semester lalu dibahas.", "the report of the current semester is discussed.", 1),
        ("kuota bulan depan ditetapkan.", "the quota of last month is set.", 1),
        ("biaya dianggarkan dalam tahun berjalan.", "costs are budgeted in the year in question.", 0),
        ("laporan disampaikan paling lambat tanggal 5 bulan berikutnya.", "the report is sent by the 5th of the month after.", 0),
        ("rekening bulan lalu dibayar pada bulan ini.", "the bill of the previous month is paid in the current month.", 0),
    ],
)  # fmt: skip
def test_turns_of_the_calendar_places_on_the_way_and_roles_are_those_of_the_other_language(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    paper = recital(tmp_path, f"bahwa {indonesian}", f"that {english}")

    assert len(paper.found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Kontrak diputuskan tanpa peringatan jika limbah dibuang, jika manifes dipalsukan, atau jika izin dicabut.", "the Contract is rescinded without warning if waste is dumped, if a manifest is forged, and if the licence is revoked.", 1),
        ("izin dicabut tanpa ganti rugi apabila kapal memakai racun dan apabila kapal memakai bom.", "the licence is revoked without compensation if the vessel uses poison or if the vessel uses explosives.", 1),
        ("Kontrak diputuskan tanpa peringatan jika manifes dipalsukan atau jika izin dicabut.", "the Contract is rescinded without warning if a manifest is forged or if the licence is revoked.", 0),
        ("jalan tidak dilalui truk jika terjadi hujan dan banjir.", "no trucks use the road when there is rain or a flood.", 0),
        ("Sidang sah jika setiap PIHAK diwakili.", "a meeting is quorate if any PARTY is represented.", 1),
        ("rapat sah jika dihadiri semua anggota tim.", "a meeting is valid if any member of the team attends.", 1),
        ("Sidang sah jika setiap PIHAK diwakili.", "a meeting is quorate if every PARTY is represented.", 0),
        ("jika dalam setiap bulan volume melebihi kuota, kelebihannya dibayar.", "if in any month the volume exceeds the quota, the excess is paid for.", 0),
        ("apabila setiap PIHAK lalai, denda dikenakan.", "if any PARTY defaults, a fine is imposed.", 0),
        ("apabila ada PIHAK yang keberatan, rapat ditunda.", "if any PARTY objects, the meeting is postponed.", 0),
        ("tanda aman hanya dibunyikan apabila kedua kepala badan sepakat.", "the all-clear is sounded only if either head of agency agrees.", 1),
        ("perubahan berlaku setelah kedua bupati menandatanganinya.", "changes take effect after one of the two regents has signed them.", 1),
        ("perubahan berlaku setelah ditandatangani oleh kedua bupati.", "changes take effect after being signed by either regent.", 1),
        ("harga baru ditandatangani kedua bupati.", "new prices are signed by either regent.", 1),
        ("tanda aman hanya dibunyikan apabila kedua kepala badan sepakat.", "the all-clear is sounded only if both heads of agency agree.", 0),
        ("apabila salah satu kepala badan sepakat, tanda aman dibunyikan.", "if either head of agency agrees, the all-clear is sounded.", 0),
        ("jika kedua pihak setuju, salah satu pihak mencabutnya.", "if both parties agree, either party withdraws it.", 0),
        ("jika disetujui sepertiga dari seluruh anggota, rapat diulang.", "if one third of all members approve, the meeting is repeated.", 0),
        ("apabila kedua kepala dinas menyetujui, jadwal diubah.", "if either head proposes so and the other agrees, the schedule is changed.", 0),
        ("perubahan ditandatangani oleh kedua kepala dinas.", "amendments are signed by either Head of Office, each for their own region.", 0),
        ("jika ketua dan wakil ketua hadir, rapat dimulai.", "if either the chair or the deputy is present, the meeting begins.", 1),
    ],
)  # fmt: skip
def test_conditions_of_all_and_those_of_any_are_not_each_other(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    paper = recital(tmp_path, f"bahwa {indonesian}", f"that {english}")

    assert len(paper.found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("lampu menyala dari setengah jam sebelum matahari terbenam hingga setengah jam sesudah matahari terbit.", "the lights are on from half an hour before sunrise until half an hour after sunset.", 1),
        ("kapal berlayar dari matahari terbit sampai matahari terbenam.", "vessels sail from sunset to sunrise.", 1),
        ("laporan disampaikan sesudah panen dan sebelum tanam.", "reports are submitted before the harvest and after planting.", 1),
        ("lampu menyala dari setengah jam sebelum matahari terbenam hingga setengah jam sesudah matahari terbit.", "the lights are on from half an hour before sunset until half an hour after sunrise.", 0),
        ("kapal berlayar dari matahari terbit sampai matahari terbenam.", "vessels sail from dawn till dusk.", 0),
        ("laporan disampaikan sesudah panen dan sebelum tanam.", "reports are submitted before planting and after the harvest.", 0),
        ("setelah pelatihan, peserta diuji sebelum menerima sertifikat.", "participants are tested before they receive certificates and after training.", 0),
        ("warga dilatih dari tingkat desa hingga tingkat provinsi.", "residents are trained from the provincial to the village level.", 0),
        ("peserta berasal dari berbagai usia, dari siswa hingga lansia.", "participants are of all ages, from the elderly to pupils.", 0),
        ("kapal tidak berlayar dari matahari terbenam sampai matahari terbit.", "vessels sail from sunrise to sunset only.", 0),
    ],
)  # fmt: skip
def test_two_events_are_in_the_same_order(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    paper = recital(tmp_path, f"bahwa {indonesian}", f"that {english}")

    assert len(paper.found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("petani yang tidak mendapat gilirannya dapat mengadu secara lisan atau tertulis.", "farmers who have missed their turn may complain orally and in writing.", 1),
        ("usul diajukan paling lambat 6 bulan sebelum jangka waktu berakhir.", "proposals are made at most 6 months before the end of the term.", 1),
        ("usul diajukan paling lambat 6 bulan sebelum jangka waktu berakhir.", "proposals are made no later than 6 months before the end of the term.", 0),
        ("usul diajukan paling lambat 6 bulan setelah rapat.", "proposals are made at most 6 months after the meeting.", 0),
        ("harga salah satu barang naik.", "the price of all of these goods rises.", 1),
        ("harga salah satu barang naik.", "the price of any of these goods rises.", 0),
        ("tidak semua petani hadir.", "none of the farmers is present.", 1),
        ("tidak semua petani hadir.", "not all farmers are present.", 0),
        ("sebagian besar petani hadir.", "some farmers are present.", 1),
        ("sebagian besar petani hadir.", "most of the farmers are present.", 0),
        ("setiap anak berhak atas pendampingan.", "some children are entitled to assistance.", 1),
        ("perubahan tidak berlaku tanpa persetujuan salah satu PIHAK.", "changes apply unless both PARTIES object.", 0),
        ("laporan disampaikan secara lisan atau tertulis paling lambat hari Jumat.", "reports are made orally and in writing no later than Friday.", 1),
        ("warga yang tidak setuju dapat mengajukan keberatan melalui surat atau aplikasi.", "residents who do not agree may file an objection by letter and application.", 1),
        ("dana dicairkan dengan tanda tangan bendahara dan ketua, dan tidak boleh dipinjamkan.", "funds are withdrawn with the signatures of the treasurer or the chair, and must not be lent.", 1),
        ("dana dicairkan dengan tanda tangan bendahara dan salah seorang wakil, dan dicatat.", "funds are withdrawn with the signatures of the treasurer or one representative, and recorded.", 1),
        ("petani atau kuasanya dapat mengadu secara lisan atau tertulis.", "a farmer may complain, he or she or a proxy, orally and in writing.", 1),
        ("peserta yang tidak dapat hadir dan mengikuti ujian diberi kesempatan lain.", "participants who cannot attend or sit the examination are given another opportunity.", 0),
        ("PIHAK KESATU tidak menanggung biaya makan dan penginapan.", "the FIRST PARTY does not bear the costs of meals or lodging.", 0),
        ("petani yang tidak mendapat air dan pupuk dapat mengadu.", "farmers who have not received water or fertiliser may complain.", 0),
        ("warga yang tidak setuju dapat, tanpa alasan dan biaya, menarik datanya.", "residents who do not agree may withdraw their data without reasons or charge.", 0),
        ("petani yang belum mendapat air dapat meminta pompa dan selang, serta tidak dikenai biaya.", "farmers who have not yet received water may request pumps and hoses, and are not charged.", 0),
        ("undangan disampaikan paling lambat 8 (delapan) hari sebelumnya, dan dalam keadaan mendesak 3 (tiga) hari sebelumnya.", "invitations are sent no later than 8 (eight) days in advance or, in urgent cases, 3 (three) days in advance.", 0),
        ("ia atau kuasanya dapat mengambil barang dan suratnya.", "he or she or a proxy may collect his or her goods and papers.", 0),
        ("data hanya disimpan 2 tahun dan tidak dibagikan, kecuali atas permintaan pencari kerja.", "data are stored only for 2 years and are not shared.", 1),
        ("PIHAK KESATU tidak membayar biaya lain, kecuali biaya bahan bakar.", "the FIRST PARTY does not pay other costs.", 1),
        ("rapat dihadiri wakil lain dan diadakan setiap bulan, kecuali pada bulan Ramadan.", "meetings are attended by other representatives and held every month.", 1),
        ("data tidak dibagikan, kecuali atas permintaan pencari kerja.", "data are shared only at the request of the jobseeker.", 0),
        ("data hanya disimpan 2 tahun dan tidak dibagikan, kecuali atas permintaan pencari kerja.", "data are stored only for 2 years and are shared at the request of the jobseeker only.", 0),
        ("tarif hanya dikenakan kepada orang dewasa, kecuali pada hari libur.", "fares are charged to adults only; holidays are exempt.", 0),
        ("pasar tidak dibuka sampai pukul 06.00, kecuali bagi pedagang sayur.", "until 06.00 only vegetable traders may enter the market.", 0),
        ("rapat diadakan di kantor salah satu PIHAK.", "meetings are held in the office of each of the PARTIES.", 1),
        ("gudang dibangun di salah satu dari kedua daerah.", "a warehouse is built in each of the two regions.", 1),
        ("gudang dibangun di kedua daerah.", "a warehouse is built in each of the two regions.", 0),
        ("gudang dibangun di salah satu dari kedua daerah.", "a warehouse is built in one of the two regions.", 0),
        ("setiap PIHAK menunjuk salah satu pegawainya.", "each of the PARTIES appoints one of its employees.", 0),
    ],
)  # fmt: skip
def test_joints_exceptions_and_numbers_of_parties_are_those_of_the_other_language(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    paper = recital(tmp_path, f"bahwa {indonesian}", f"that {english}")

    assert len(paper.found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Nama tidak dicantumkan dalam dokumen apa pun, kecuali apabila hakim memerintahkannya atau pelapor sendiri menghendakinya.", "The name is not entered in any document unless a judge so orders and the informant so wishes.", 1),
        ("Jembatan tidak dibuka, kecuali apabila air telah surut dan petugas telah memeriksanya.", "The bridge is not opened unless the water has fallen or an officer has inspected it.", 1),
        ("Nama tidak dicantumkan dalam dokumen apa pun, kecuali apabila hakim memerintahkannya atau pelapor sendiri menghendakinya.", "The name is not entered in any document unless a judge so orders or the informant so wishes.", 0),
        ("Gudang tidak dibuka kecuali oleh kepala gudang dan wakilnya.", "The warehouse is not opened except by the warehouse head or the deputy.", 0),
        ("Pasien tidak dipindahkan, kecuali dokter menyetujuinya dan keluarga mengetahuinya.", "No patient is moved unless the doctor consents and the family knows.", 0),
        ("Benda tidak dipindahkan atau diperbaiki sebelum pemiliknya memberi petunjuk, kecuali untuk mencegah kerusakan.", "The object is neither moved nor repaired until its owner has given instructions.", 1),
        ("Benda tidak dipindahkan atau diperbaiki sebelum pemiliknya memberi petunjuk, kecuali untuk mencegah kerusakan.", "The object is neither moved nor repaired until its owner has given instructions, except to prevent damage.", 0),
        ("Gerai tidak dibuka sebelum pukul 08.00 dan tidak pula sesudah pukul 16.00, kecuali dengan izin.", "The counter opens neither before 08.00 nor after 16.00, save with permission.", 0),
    ],
)  # fmt: skip
def test_what_stands_behind_an_exception_is_compared_as_if_nothing_were_denied(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Tidak ada PIHAK yang menerima data boleh menjual dan mempublikasikannya.", "No PARTY that receives the data may sell or publish it.", 0),
        ("Tidak satu pun anggota yang hadir berhak atas honor dan uang perjalanan.", "No member who is present shall be entitled to a fee or travel allowance.", 0),
        ("Petugas dilarang memungut biaya yang menurut ketentuan harus dibayar oleh pemerintah pusat dan pemerintah provinsi.", "Officers are prohibited from charging fees that under the provisions must be paid by the central government or the provincial government.", 0),
        ("Rumah sakit tidak menolak pasien yang menurut dokter harus dirawat di bangsal anak dan bangsal bedah.", "The hospital shall not refuse a patient who in the doctor's opinion must be treated in the children's ward or the surgical ward.", 0),
        ("Air tidak dijual, dan petani yang tidak mendapat air dapat mengadu secara lisan atau tertulis.", "Water is not sold, and farmers who have not received water may complain orally and in writing.", 1),
        ("Harga tidak lebih dari harga pasar dan harga acuan.", "The price shall be no more than the market price or the reference price.", 0),
        ("Muatan truk tidak melebihi berat dan tinggi yang diizinkan.", "The load of a truck shall be no more than the permitted weight or height.", 0),
        ("Bantuan tidak lebih dari 5 (lima) karung diberikan kepada petani dan nelayan.", "Aid of no more than 5 (five) bags is given to farmers or fishers.", 1),
        ("Undangan yang tidak lebih dari lima lembar dikirim kepada ketua dan sekretaris.", "Invitations of no more than five sheets are sent to the chair or the secretary.", 1),
        ("Petugas melaporkan kerusakan dan kehilangan alat paling lambat 3 (tiga) hari kerja.", "Officers shall report damage to or loss of equipment no later than 3 (three) working days.", 0),
        ("PIHAK KESATU memberitahukan pembatalan dan penundaan kegiatan paling lambat 7 (tujuh) hari sebelumnya.", "The FIRST PARTY shall notify of the cancellation or postponement of an activity no later than 7 (seven) days before.", 0),
        ("Kematian dan cedera peserta dilaporkan paling lambat 1 (satu) hari kemudian.", "The death or injury of a participant is reported no later than 1 (one) day afterwards.", 0),
        ("Petugas melaporkan jumlah bibit dan pupuk paling lambat 3 (tiga) hari kerja.", "Officers shall report the number of seedlings or fertiliser no later than 3 (three) working days.", 1),
        ("Kapal berlayar dari Ende ke Nagekeo dan sebaliknya tidak lebih dari 2 (dua) kali seminggu.", "The ship sails from Ende to Nagekeo or vice versa no more than 2 (two) times a week.", 0),
    ],
)  # fmt: skip
def test_what_is_denied_limited_or_reported_is_joined_by_and_or_by_or(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Ketua berasal dari salah satu PIHAK secara bergantian.", "The chair comes from each of the PARTIES in turn.", 0),
        ("Salah satu PIHAK secara bergilir menjadi tuan rumah pertemuan.", "Each of the PARTIES takes turns to host the meeting.", 0),
        ("Pertemuan dipimpin bergantian oleh salah satu dari kedua bupati.", "The meeting is chaired in turn by each of the two regents.", 0),
        ("Ketua berasal dari salah satu PIHAK secara bergantian.", "The chair comes from each of the PARTIES.", 1),
        ("Ketua bertugas bergantian. Gudang dibangun di wilayah salah satu PIHAK.", "The chairs serve in turn. A warehouse is built in the territory of each of the PARTIES.", 1),
    ],
)  # fmt: skip
def test_one_party_after_the_other_is_each_in_turn(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Bantuan dapat berupa beras, selimut, obat-obatan, dan/atau uang tunai.", "Assistance may take the form of rice, blankets, medicines or cash, or any combination of these.", 0),
        ("PIHAK KESATU dapat meminta perbaikan dan/atau penggantian barang yang rusak.", "The FIRST PARTY may request that defective goods be repaired or replaced, or both.", 0),
        ("Surat yang dikirim setelah pukul 16.00 atau pada hari libur dianggap diterima pada hari kerja berikutnya.", "Letters sent after 16.00 and letters sent on a holiday shall be deemed received on the next working day.", 0),
        ("Sekolah yang memiliki kurang dari 60 murid atau belum terakreditasi dibina oleh dinas.", "Schools having fewer than 60 pupils, and those yet to be accredited, are guided by the office.", 0),
        ("Bantuan dapat berupa beras, selimut, obat-obatan, dan/atau uang tunai.", "Assistance may take the form of rice, blankets, medicines or cash.", 1),
        ("PIHAK KESATU dapat meminta perbaikan dan/atau penggantian barang yang rusak.", "The FIRST PARTY may request that defective goods be repaired or replaced.", 1),
        ("PIHAK KESATU dapat meminta perbaikan atau penggantian barang yang rusak.", "The FIRST PARTY may request that defective goods be repaired or replaced, or both.", 1),
        ("Surat yang dikirim setelah pukul 16.00 atau pada hari libur dianggap diterima pada hari kerja berikutnya.", "Letters sent after 16.00 and on a holiday shall be deemed received on the next working day.", 1),
        ("Biaya dibayar tunai dan/atau melalui transfer.", "The costs are paid in cash or by transfer, or by a combination of the two.", 0),
        ("Biaya dibayar tunai atau melalui transfer, atau keduanya.", "The costs are paid in cash or by transfer, or both.", 0),
        ("Sekolah yang memiliki kurang dari 60 murid atau belum terakreditasi dibina oleh dinas.", "Schools having fewer than 60 pupils and yet to be accredited are guided by the office.", 1),
        ("PARA PIHAK mencatat keluhan pasien dan keluarganya paling lambat 3 (tiga) hari kerja sejak diterima.", "The PARTIES shall record complaints of patients or their families no later than 3 (three) working days after receipt.", 0),
        ("Rumah sakit menanggapi keluhan pasien dan keluarganya.", "The hospital shall respond to complaints of patients or their families.", 0),
        ("Dinas menjawab pertanyaan dari petani dan keluarganya.", "The office shall answer questions from farmers or their families.", 0),
        ("Tindakan itu memerlukan persetujuan pasien dan keluarganya.", "That treatment requires the consent of patients or their families.", 1),
        ("Pasien dan keluarganya menandatangani formulir.", "Patients or their families shall sign the form.", 1),
        ("Rumah sakit menanggapi keluhan pasien dan perawat.", "The hospital shall respond to complaints of patients or nurses.", 1),
    ],
)  # fmt: skip
def test_joints_may_be_widened_or_their_things_named_again(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        (
            "meminta pendapat dewan setelah menerbitkan glosarium dan sebelum mengubah tata cara; apabila pendapat itu tidak diikuti, alasannya disampaikan paling lambat 14 (empat belas) hari.",
            "seek the opinion of the council before publishing the glossary and before changing the procedure; if that opinion is not followed, the reasons shall be given within 14 (fourteen) days.",
            "setelah",
        ),
        (
            "menimbang hasil panen sebelum dijemur dan sebelum dijual.",
            "weigh the harvest before drying and after sale, in the presence of farmers.",
            "after",
        ),
        (
            "menempatkan petugas di setiap rumah sakit dan setiap mal.",
            "place staff in every hospital or every mall.",
            "or",
        ),
        (
            "memasang papan di setiap desa atau di setiap sekolah paling lambat tanggal 1 Mei 2027.",
            "put up boards in each village and in each school no later than 1 May 2027.",
            "and",
        ),
    ],
)
def test_a_time_or_one_of_all_that_is_exchanged_beside_another_is_found(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-opposites")

    assert f"`{said}`" in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "setelah menerima laporan dan sebelum rapat, memeriksa data.",
            "upon receipt of the report and before the meeting, check the data.",
        ),
        (
            "setelah tanggal 1 Mei, paling lambat 7 (tujuh) hari sebelum rapat dan sebelum undangan dikirim.",
            "from 1 May, no later than 7 (seven) days before the meeting and before invitations are sent.",
        ),
        (
            "memeriksa barang setelah tiba dan sebelum disimpan, paling lambat 3 (tiga) hari.",
            "inspect goods on arrival and before storage, within 3 (three) days.",
        ),
        ("setiap saksi dan setiap korban.", "every witness or victim."),
        (
            "setiap saksi dan setiap korban yang melapor didampingi.",
            "every witness or every victim who reports is supported.",
        ),
        (
            "tidak memungut biaya dari setiap pedagang dan setiap nelayan.",
            "charge no fees to every trader or every fisher.",
        ),
        ("petugas di setiap rumah sakit dan mal.", "staff in every hospital or mall."),
    ],
)
def test_a_time_or_one_of_all_said_otherwise_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        (
            "biaya pemakaman dipikul oleh PIHAK yang menempatkan penghuni itu.",
            "funeral expenses are met by the PARTY that accommodates the resident.",
            "accommodates",
        ),
        (
            "upah dibayar oleh daerah yang mengirim pekerja.",
            "wages are paid by the region that hosts the workers.",
            "hosts",
        ),
        (
            "makanan disediakan PIHAK yang menampung korban.",
            "food is provided by the PARTY that sent the victims.",
            "sent",
        ),
    ],
)
def test_who_sends_people_is_not_who_houses_them(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-opposites")

    assert said in problem.message
    assert problem.level is Level.WARNING


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "biaya ditanggung PIHAK yang menempatkan pengungsi di gedungnya.",
            "costs are borne by the PARTY that accommodates refugees in its building.",
        ),
        (
            "PIHAK yang menerima pasien memberi tahu daerah yang mengirimnya.",
            "the PARTY that admits a patient informs the region that sent the patient.",
        ),
        (
            "kantor yang menerima laporan menyimpannya.",
            "the office that is sent the report keeps it.",
        ),
        (
            "daerah yang menampung korban diberi tahu.",
            "the region that houses the victims is informed.",
        ),
        (
            "dipikul oleh PIHAK yang menempatkan penghuni itu.",
            "borne by the PARTY that placed the resident.",
        ),
    ],
)
def test_who_sends_or_houses_people_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Uang muka yang akan dibayarkan untuk tahun 2026 tidak ditambah.", "The advance that has been paid for 2026 is not increased."),
        ("Uang muka yang telah dibayarkan untuk tahun 2026 tidak ditambah.", "The advance that will be paid for 2026 is not increased."),
        ("Alat yang telah diserahkan menjadi milik desa.", "The equipment to be handed over belongs to the village."),
        ("PIHAK KESATU akan menyerahkan data itu.", "The FIRST PARTY has handed over the data."),
        ("Pengerahan bersama lebih hemat daripada pengerahan oleh setiap kabupaten.", "Joint deployment is less economical than deployment by each regency."),
        ("Jalan laut kurang aman dibandingkan jalan darat.", "The sea route is safer than the road."),
        ("Biaya itu lebih terjangkau bagi warga.", "This cost is less affordable for residents."),
        ("Daerah ini paling rawan.", "This area is the least vulnerable."),
    ],
)  # fmt: skip
def test_what_is_done_or_has_more_of_a_quality_is_so_in_both_languages(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Uang muka yang telah dibayarkan untuk tahun 2026 tidak ditambah.", "The advance that has been paid for 2026 is not increased."),
        ("Barang yang akan diserahkan diperiksa.", "Goods are inspected once they have been handed over."),
        ("Alat yang telah diserahkan akan dikembalikan.", "Equipment handed over is to be returned."),
        ("Pekerjaan yang telah selesai akan dibayar.", "Work that has been completed will be paid for."),
        ("Pemerintah akan membangun jalan.", "The government has decided to build a road."),
        ("Alat yang akan dipinjamkan telah diperiksa.", "The equipment to be lent has been inspected."),
        ("Petugas yang telah dilatih akan melatih warga.", "Officers who have been trained will train residents."),
        ("Koperasi yang telah didampingi melapor.", "Cooperatives that wish to be supported report."),
        ("Jalan laut lebih aman daripada jalan darat.", "The road is less safe than the sea route."),
        ("Pengerahan bersama lebih hemat daripada pengerahan oleh setiap kabupaten.", "Deployment by each regency is less economical than joint deployment."),
        ("Jalan darat kurang aman.", "The road is less safe."),
        ("Cara itu lebih hemat waktu.", "This method takes less time."),
        ("Desa yang kurang air memerlukan bantuan lebih banyak.", "Villages short of water need more help."),
        ("Warga kurang mampu diutamakan.", "Less able residents have priority."),
    ],
)  # fmt: skip
def test_time_and_degree_told_otherwise_pass(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Biaya perjalanan ditanggung sampai tempat serah terima.", "Travel costs are borne from the place of handover.", 1),
        ("Barang bukti disimpan hingga putusan pengadilan.", "The evidence is kept from the court decision.", 1),
        ("Korban diantar sampai perbatasan kabupaten.", "Victims are escorted from the border of the regency.", 1),
        ("Korban dijemput dari pelabuhan.", "Victims are accompanied as far as the port.", 1),
        ("Biaya perjalanan ditanggung sampai tempat serah terima.", "Travel costs are borne up to the place of handover.", 0),
        ("Korban diantar sampai perbatasan kabupaten.", "Victims are escorted to the border of the regency.", 0),
        ("Korban dijemput dari pelabuhan sampai rumah aman.", "Victims are accompanied from the port as far as the safe house.", 0),
        ("Loket dibuka pukul 08.00 sampai dengan pukul 11.30.", "The counter is open from 08.00 to 11.30.", 0),
        ("Setelah sampai di pelabuhan, muatan diperiksa.", "The cargo from the port is inspected on arrival.", 0),
        ("Surat itu belum sampai ke pelabuhan.", "The letter from the port has not come.", 0),
        ("Perjanjian ini baru berlaku sejak pengesahan.", "This agreement is not in force until its adoption.", 0),
    ],
)  # fmt: skip
def test_where_something_ends_in_one_language_it_does_not_begin_in_the_other(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Daerah menyewakan gudang kepada koperasi.", "The region shall lease the warehouse from the cooperative.", 1),
        ("Museum meminjamkan koleksi tenun kepada daerah.", "The museum shall borrow a collection of textiles from the region.", 1),
        ("Daerah meminjam perahu dari nelayan.", "The region lends the boat to the fishers.", 1),
        ("Angkutan membawa hasil kebun dari desa ke pasar.", "Transport carries produce to villages from the market.", 1),
        ("Daerah menyewakan gudang kepada koperasi.", "The region shall lease the warehouse to the cooperative.", 0),
        ("Daerah menyewakan gudang kepada koperasi.", "The cooperative rents the warehouse from the region.", 0),
        ("Museum meminjamkan koleksi dari gudang kepada daerah.", "The museum lends a collection from the store to the region.", 0),
        ("Angkutan membawa hasil kebun dari desa ke pasar.", "Transport carries produce from villages to the market.", 0),
        ("Angkutan membawa hasil kebun dari desa ke pasar.", "Produce is carried to the market from villages.", 0),
    ],
)  # fmt: skip
def test_what_is_given_is_not_taken_and_no_way_leads_back(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-opposites")) == count


def test_what_is_posted_is_sent(tmp_path: Path) -> None:
    indonesian = "Surat dianggap telah diterima tiga hari setelah dikirim dengan pos tercatat."
    english = (
        "A letter sent by registered post is deemed to have been received three days {} posting."
    )

    assert recital(tmp_path, indonesian, english.format("after")).found("parity-opposites") == []
    (problem,) = recital(tmp_path, indonesian, english.format("before")).found("parity-opposites")
    assert "`before`" in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Loket ditutup pada hari libur.", "The counter is not open on holidays.", 0),
        ("Loket tidak dibuka pada hari libur.", "The counter is closed on holidays.", 0),
        ("Loket dibuka pada hari libur.", "The counter is closed on holidays.", 1),
        ("Loket ditutup pada hari libur.", "The counter is open on holidays.", 1),
    ],
)
def test_what_is_not_open_is_closed(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Dinas melindungi perempuan dan anak serta mendampingi saksi dan korban.", "The office protects women or children and assists witnesses or victims.", 2),
        ("Permohonan ditolak apabila sumur berada di kawasan lindung atau pemohon belum melunasi pajak.", "An application is refused where the well lies in a protected area and the applicant has not paid the tax.", 1),
        ("PIHAK KESATU atau PIHAK KEDUA dapat mengusulkan rapat.", "The FIRST PARTY together with the SECOND PARTY may propose a meeting.", 1),
        ("Ternak disertai surat keterangan kesehatan hewan dan hasil uji brucellosis.", "Livestock shall be accompanied by either an animal health certificate or the results of a brucellosis test.", 1),
        ("Relawan yang belum dewasa atau belum menyelesaikan pelatihan tidak boleh bertugas.", "To be deployed, a volunteer must have come of age and have completed the training.", 0),
        ("Baik PIHAK KESATU maupun PIHAK KEDUA dapat mengusulkan rapat.", "Either the FIRST PARTY or the SECOND PARTY may propose a meeting.", 0),
        ("Surat yang dikirim setelah pukul 16.00 atau pada hari libur dianggap diterima pada hari berikutnya.", "Letters sent after 16.00 and letters sent on a holiday are deemed received on the next day.", 0),
    ],
)  # fmt: skip
def test_each_joint_and_the_only_one_is_the_same_in_both_languages(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-opposites")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Anak diperiksa sebelum dan sesudah musim pacuan.", "Children are examined after the racing season.", 1),
        ("Anak diperiksa sebelum dan sesudah musim pacuan.", "Children are examined before the racing season and after it.", 0),
        ("Anak diperiksa sesudah musim pacuan.", "Children are examined before and after the racing season.", 1),
        ("Larangan berlaku baik di dalam maupun di luar jalur penangkapan.", "The ban applies outside the fishing lanes.", 1),
        ("Larangan berlaku baik di dalam maupun di luar jalur penangkapan.", "The ban applies inside and outside the fishing lanes.", 0),
        ("Pos dijaga siang dan malam.", "The post is manned by day.", 1),
        ("Pos dijaga siang dan malam.", "The post is guarded during daylight.", 1),
        ("Pos dijaga siang dan malam.", "The post is guarded round the clock.", 0),
    ],
)  # fmt: skip
def test_of_two_opposites_that_are_joined_none_is_lost(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-opposites")) == count
