from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import InputError
from mou_gen.library.dictionary import read_dictionary
from tests.checks.found import found
from tests.checks.recital import recital
from tests.source.samples import KERJA_SAMA, changed, write


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "lansia, penyandang disabilitas, dan ibu hamil.",
            "older persons, persons with disabilities and pregnant women.",
        ),
        ("didampingi orang tua atau pelatih.", "accompanied by a parent or coach."),
        ("lot kopi yang kecil digabungkan.", "small lots of coffee are pooled."),
        ("biji kopi dan biji kakao ditimbang.", "coffee and cocoa beans are weighed."),
        (
            "ada 7 penguji, padahal lelang memerlukan 8 orang.",
            "there are 7 examiners, while an auction needs 8.",
        ),
        (
            "kadar air biji kopi dan kadar air biji kakao.",
            "the moisture of coffee beans and that of cocoa beans.",
        ),
        ("diangkut melalui jalan darat dan penyeberangan.", "transported by road and ferry."),
        ("jumlah wadah dan beratnya.", "the number of containers and their weight."),
        ("16 alat tenun bukan mesin dan penenunnya.", "16 hand-operated looms and their weavers."),
        ("dalam perjalanan pergi dan pulang.", "on the journey there and back."),
        ("berat yang lebih kecil dibayar.", "the lower weight is paid for."),
        ("keluarga nelayan jarang turun ke darat.", "fishing families rarely come ashore."),
        ("dengan izin pihak lain.", "with the consent of the other party."),
        ("Tarif angkutan ditetapkan bersama.", "Fares are set jointly."),
        ("Kepala sekolah memberi tahu orang tua.", "The head of the school informs the parents."),
        ("rapat di ruang rapat dinas.", "a meeting in the conference room of the office."),
        ("pulau kecil di perbatasan.", "the outermost islands."),
        ("diantar sampai Pelabuhan Tunon Taka.", "taken as far as the port."),
        ("diantar ke rumah sakit di Atambua.", "taken to the hospital in Atambua."),
        ("dilayani di Puskesmas Sedadap.", "served at the Sedadap health centre."),
        ("pada bulan Juni 2027.", "in June 2027."),
        ("Puskesmas memberikan pelayanan.", "Community health centres provide services."),
        ("memelihara saluran irigasi.", "the maintenance of irrigation canals."),
        (
            "surat pengantar, formulir rujukan tertutup, dan lembar umpan balik.",
            "the cover letter, the sealed referral form and the feedback slip.",
        ),
        (
            "setiap warga berhak dilayani tanpa terhalang batas wilayah; dan",
            "every resident has the right to be served, regardless of boundaries; and",
        ),
        (
            "bahwa anak-anak di pedalaman menempuh perjalanan jauh untuk bersekolah; dan",
            "that children in the interior travel a long way to school; and",
        ),
        (
            "warga pedalaman dan pesisir dilayani.",
            "residents of the interior and the coast are served.",
        ),
        ("menangani dugaan tindak pidana.", "handle alleged crimes."),
        ("dugaan pelanggaran.", "possible violations."),
        ("terduga pelaku dipisahkan.", "suspects are separated."),
        ("ternak suspek diisolasi.", "suspected animals are isolated."),
        ("calon pengantin mendaftar.", "couples about to marry register."),
        ("purna pekerja migran dilatih.", "returned migrant workers are trained."),
        ("berkas calon penerima dikembalikan.", "files of prospective recipients are returned."),
        ("purnabakti melatih calon guru.", "former employees train those who want to teach."),
        ("pekerja yang pulang dari luar negeri.", "workers who return from abroad."),
        ("jemaah yang akan berangkat diperiksa.", "departing pilgrims are examined."),
        ("di luar dugaan, hujan turun.", "unexpectedly it rained."),
        ("belanja tidak terduga.", "contingency expenditure."),
        ("pemeliharaan pos duga air.", "maintenance of water level gauges."),
        ("layanan purna jual.", "after-sales service."),
        ("penyediaan calon induk.", "the supply of breeding stock."),
        ("meskipun hujan, rapat dimulai.", "although it rained, the meeting began."),
        ("Provinsi Jawa Barat, tempat Cilacap.", "Jawa Barat Province, home of Cilacap."),
        ("6 jam setelah kejadian diketahui.", "6 hours after the event becomes known."),
        ("apabila terjadi wabah.", "if an outbreak occurs."),
        ("menentukan apakah laporan lengkap.", "determine whether the report is complete."),
        ("11.360 ekor dari 14.200 ekor di kota.", "11,360 out of 14,200 dogs in the city."),
        ("paling banyak 40 (empat puluh) ekor.", "at most 40 (forty) goats."),
        (
            "sumur berdiameter dan berkedalaman satu meter.",
            "wells of one metre in diameter and depth.",
        ),
        ("waspada, siaga, dan awas.", "watch, alert and emergency."),
        ("panjang dan lebar paling kecil 2 meter.", "a length and a width of at least 2 metres."),
        ("Permintaan yang masuk dikirim.", "Requests that arrive are sent."),
        ("pemakaian air dan listrik.", "the consumption of water and power."),
        ("wilayah yang dilalui pipa.", "the territory through which the pipe runs."),
        ("angkutan bus antardaerah.", "inter-regional bus services."),
        ("tarif penumpang dan iklan.", "fares and advertising."),
        ("Sampel darah dinyatakan baik.", "Blood samples count as good."),
        ("anak anjing dan anak kucing divaksin.", "puppies and kittens are vaccinated."),
        ("sisa biaya pelatihan belum terpakai.", "the rest of the training budget is unspent."),
        ("petambak garam dan pedagang pengumpul.", "salt farmers and middlemen."),
        ("biaya perawatan dan cacat tetap.", "medical expenses and permanent disability."),
        ("suhu yang dapat diatur.", "a temperature that can be controlled."),
        ("persemaian desa dan penyulaman.", "village nurseries and replacement planting."),
        ("Renang dipertandingkan dalam 8 nomor.", "Swimming comprises 8 events."),
        ("seri, 1 (satu) angka.", "1 (one) point for a draw."),
        ("regu yang angkanya sama diurutkan.", "teams level on points are ranked."),
        ("diurutkan menurut selisih gol.", "ranked by goal difference."),
        ("telah terdaftar 121 atlet.", "121 athletes had entered."),
        ("tempat tidur disediakan baginya.", "the bed is kept free for him or her."),
        ("luas kamar 6 (enam) meter persegi.", "bedrooms measuring 6 (six) square metres."),
        ("kesehatan dan asuransi.", "medical care and insurance."),
        (
            "kiriman rutin setiap hari Senin dan hari Kamis, masing-masing sampai dengan 60 kantong.",
            "routine deliveries every Monday and Thursday of up to 60 bags each.",
        ),
        ("dari bulan Maret sampai dengan bulan Mei atau Juni.", "from March to May or June."),
        (
            "darah tidak diperjualbelikan, tetapi diolah.",
            "blood is not bought or sold, but processed.",
        ),
        ("lapis yang lunak dibongkar.", "a layer that is soft shall be broken up."),
        ("kader dan bidan menimbang bayi.", "health volunteers and midwives weigh the babies."),
        (
            "Puskesmas yang menerima melapor kepada puskesmas asal dan dinas.",
            "The receiving community health centre reports to the centre of origin and the office.",
        ),
        (
            "pembangkit listrik beserta bangunan sadap, saluran pembawa, bak penenang, pipa pesat, dan rumahnya.",
            "a power plant together with its intake, headrace, forebay, penstock and powerhouse.",
        ),
        (
            "memangkas biaya, mempermudah warga, serta memperkecil celah peretas.",
            "cut costs, make things easier for residents and narrow the openings of hackers.",
        ),
        (
            "Rp350.000,00 bagi nakhoda dan setiap awak.",
            "Rp350,000.00 for the master and each crew member.",
        ),
        ("menyerahkan uang jaminan Rp250.000,00.", "pays a deposit of Rp250,000.00."),
        (
            "meminta agar guru magang tidak dijadwalkan pada bulan Agustus, ketika air sungai surut.",
            "asked that placements not be scheduled in August, when the river is low.",
        ),
        ("data 40 (empat puluh) Kelompok Penenun.", "data on 40 (forty) Weavers' Groups."),
        ("data 25 (dua puluh lima) Kelompok Pembatik.", "data on 25 (twenty-five) Batik Groups."),
        ("Laporan Balai Ukur dikirim.", "The report of the Metrology Centre is sent."),
        ("Rapat Forum Tenun sah.", "A meeting of the Weaving Forum is valid."),
        ("benih tenun dan Balai Tenun.", "loom seeds and the Loom House."),
        ("PARA PIHAK membentuk Dewan Pengarah.", "The PARTIES shall form a Steering Board."),
        ("dibantu oleh Tim Peracik.", "assisted by the Blenders' Team."),
        (
            "Surat dibuat tertulis dan ditandatangani; tanpa tanda tangan salah satunya, surat tidak berlaku.",
            "The letter is in writing and signed; without the signature of either, it is not valid.",
        ),
        (
            "keempat 45 orang, sehingga seluruhnya berjumlah 150 orang.",
            "the fourth, 45 persons, making a total of 150 persons.",
        ),
        ("penarikan kembali berlaku seketika.", "the recall takes effect immediately."),
        ("perubahan itu mulai berlaku pada hari Senin.", "the change takes effect on Monday."),
        (
            "Bunyi keliru pada sirene yang sama mengakibatkan sirene itu dimatikan sampai diperiksa oleh tenaga ahli penyedia.",
            "False soundings of the same siren result in it being switched off until examined by an expert of the supplier.",
        ),
        (
            "15% dicadangkan bagi pedagang yang pasarnya terbakar.",
            "15% is reserved for traders whose market burned down.",
        ),
        ("1 (satu) mobil pelayanan keliling.", "1 (one) mobile service van."),
        (
            "penggarap dan pemilik lahan menandatangani.",
            "the tenant farmer and the landowner sign.",
        ),
        ("kecuali pada hari raya.", "except on religious holidays."),
        (
            "mengembalikan uang jaminan secara tunai atau nontunai pada saat wadah diserahkan, tanpa potongan.",
            "refund the deposit, in cash or in non-cash form, when the container is handed in, without any deduction.",
        ),
        (
            "uang jaminan yang diterima Rp167 dan yang dikembalikan Rp113, sehingga saldo adalah Rp54.",
            "deposits of Rp167 were received and Rp113 was refunded, leaving a balance of Rp54.",
        ),
        ("satu mobil boks beserta pengemudinya.", "one van with its driver."),
        (
            "jembatan yang sanggup memikul beban 20 ton.",
            "bridges that can bear loads of 20 tonnes.",
        ),
        ("17 tempat pengungsian di kabupaten itu.", "17 shelters in that regency."),
        ("dari 4 calon mitra, satu dipilih.", "of 4 candidates one is chosen."),
        (
            "diserahkan, baik dengan bayaran maupun tanpa bayaran, menurut peraturan.",
            "handed over, whether for payment or free of charge, in accordance with regulations.",
        ),
        (
            "dipimpin secara bergantian setiap 6 (enam) bulan.",
            "chaired in rotation for 6 (six) months at a time.",
        ),
        (
            "biaya peserta sebesar Rp2.750.000,00.",
            "the fee of a participant, namely Rp2,750,000.00.",
        ),
        ("Peserta diberi uang harian.", "Participants receive a daily allowance."),
        ("bebas dari sengketa dan sitaan.", "free from disputes and attachments."),
        ("sebagai pengemudi atau pendamping.", "as a driver or attendant."),
        ("jadwal bus dan feri.", "a timetable of buses and ferries."),
        ("Foto anak tidak dimuat.", "Photographs of children are not included."),
        ("kambing atau domba milik warga.", "goats or sheep of the residents."),
        (
            "Dokter berhalangan karena bersidang.",
            "The doctor was unable to attend because of a court hearing.",
        ),
        ("Saksi bersidang pada hari Senin.", "The witness is in court on Monday."),
    ],
)
def test_a_whole_translation_is_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        ("oleh Dinas Kesehatan.", "by the Education Office.", "Education"),
        (
            "pelayanan sosial dan kesehatan bagi pengungsi.",
            "social services for displaced persons.",
            "kesehatan",
        ),
        (
            "segel hanya boleh dibuka oleh petugas.",
            "the seal may be removed only by the owner.",
            "owner",
        ),
        (
            "dalam 24 (dua puluh empat) jam sejak kejadian.",
            "within 24 (twenty-four) hours of learning of it.",
            "learning",
        ),
        ("buka pada hari kerja dan hari libur.", "open on holidays.", "hari"),
        ("dilaporkan kepada gubernur.", "reported to the mayor.", "mayor"),
        ("pos di Pelabuhan Wini.", "a post at Atapupu Port.", "Atapupu"),
        ("kapal menuju Dermaga Keting.", "ships bound for Kuching Quay.", "Kuching"),
        ("festival tahunan Wini.", "the annual Atapupu festival.", "Atapupu"),
        ("perdagangan ternak lintas batas.", "the trade in livestock.", "lintas batas"),
        ("lansia, penyandang disabilitas, dan bayi.", "older persons and infants.", "disabilitas"),
        ("kuitansi, tiket, dan formulir.", "receipts and tickets.", "formulir"),
        ("pembinaan usaha mikro dan kecil.", "the development of micro enterprises.", "kecil"),
        ("menangani dugaan tindak pidana.", "handle crimes.", "dugaan"),
        ("orang yang diduga korban dirujuk.", "victims are referred.", "diduga"),
        ("berdasarkan jarak dan/atau usia.", "based on distance and/or marks.", "usia"),
        (
            "tanpa persetujuan PIHAK lain.",
            "without notification to the other PARTY.",
            "persetujuan",
        ),
        ("setelah mendapat izin gubernur.", "after notifying the governor.", "izin"),
        ("korban dan terduga pelaku.", "victims and perpetrators.", "terduga"),
        ("pelanggaran dilaporkan.", "alleged violations are reported.", "alleged"),
        ("calon pekerja migran dilatih.", "migrant workers are trained.", "calon"),
        ("mantan pekerja migran dilatih.", "migrant workers are trained.", "mantan"),
        (
            "permohonan dokumen calon pekerja migran.",
            "applications of returned migrant workers for documents.",
            "returned",
        ),
        ("melatih mantan pekerja migran.", "train prospective migrant workers.", "mantan"),
        ("calon guru di daerah perbatasan.", "retired teachers in border areas.", "retired"),
        (
            "pekerja migran yang pulang dilayani.",
            "prospective migrant workers are served.",
            "pulang",
        ),
        ("pekerja yang akan berangkat.", "returned workers.", "berangkat"),
        ("6 jam setelah diketahui.", "6 hours after they happen.", "happen"),
        ("1 hari sejak terjadi.", "1 day after it is known.", "known"),
        ("20 ekor anjing.", "20 cats.", "cats"),
        ("penggarap dan pemilik lahan.", "the tenant farmer.", "pemilik"),
        ("pemilik lahan menandatangani.", "the tenant signs.", "tenant"),
        (
            "anjing, kucing, dan kera yang menularkan rabies.",
            "dogs, cats and bats with rabies.",
            "kera",
        ),
        ("Bupati menutupnya.", "the Deputy Regent closes it.", "Deputy"),
        ("20 ekor domba divaksin.", "20 goats are vaccinated.", "goats"),
        ("truk, mobil boks, dan sepeda motor.", "lorries and motorcycles.", "mobil boks"),
        ("logistik untuk pengungsian dikirim.", "supplies are sent.", "pengungsian"),
        ("calon mitra dilatih.", "partners are trained.", "calon"),
        ("foto, peta, dan formulir dilampirkan.", "maps and forms are attached.", "foto"),
        ("disaksikan oleh seorang bidan.", "witnessed by a psychologist.", "psychologist"),
        ("diikuti 15 orang laki-laki.", "attended by 15 women.", "women"),
        ("anjing, yaitu 20 ekor, divaksin.", "dogs and cats, 20 of them, are vaccinated.", "cats"),
        (
            "mengembalikan uang jaminan secara tunai pada saat wadah diserahkan, tanpa potongan apa pun.",
            "refund the deposit, in cash and on a form, at the moment when the container is handed in, without any deduction.",
            "form",
        ),
        (
            "uang jaminan yang diterima Rp167 dan yang dikembalikan Rp113.",
            "deposits of Rp167 were received and Rp113 was refunded, leaving a balance.",
            "leaving",
        ),
    ],
)
def test_a_word_that_is_lost_or_exchanged_is_found(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-words")

    assert problem.source.line == paper.english
    assert said in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("bagian yang diperselisihkan.", "the part in dispute."),
        ("yang masih memperselisihkan batas.", "who still dispute the boundaries."),
        ("mengerahkan mobil tangki dan menyerahkan air.", "send out tankers and hand over water."),
        ("debit mata air menyusut.", "the flow of the spring has shrunk."),
        ("protes diajukan seusai pertandingan.", "protests are lodged after the match."),
        ("serangan siber yang sedang terjadi.", "a cyber attack in progress."),
        ("orang lanjut usia telantar.", "neglected older persons."),
        ("15% yang dicadangkan bagi pedagang.", "the 15% that is reserved for traders."),
        ("di sebelah barat pulau, setelah gempa.", "to the west of the island, after a quake."),
        ("berapa banyak yang bertugas dan bagaimana.", "how many are on duty, how and how long."),
        ("yang terakhir masuk lebih cepat.", "the latter arrived earlier."),
        ("kapal yang tersisa berlayar.", "the remaining ships sail."),
        ("kapal yang membuang jangkar pada karang.", "vessels that drop anchor on coral."),
        ("suara ketua menentukan keputusan.", "decisions by the decisive vote of the chair."),
        ("suara ketua menentukan.", "the vote of the chair is decisive."),
        ("tiga peserta mengundurkan diri.", "three trainees withdrew."),
        ("identitas mereka dipastikan.", "they are identified by their papers."),
        ("dilanggar oleh pelaku.", "by the offending person."),
        ("hasil analisis dikirim.", "the analyses are sent."),
        ("yang tidak ikut menguji.", "who takes no part in the tasting."),
        ("perdagangan satwa dilarang.", "tracing animals is forbidden."),
        ("kayu yang jarang dijual.", "nets are sold."),
        ("bertahan selama itu.", "it lasts for years."),
        ("kontak dicatat.", "the contract is noted."),
        ("Petugas jaga memprotes.", "The duty officer protested."),
        ("10 kalurahan di Kabupaten Kulon Progo.", "10 villages in Kulon Progo Regency."),
        ("rapat antarkalurahan di Kabupaten Sleman.", "a meeting of villages in Sleman Regency."),
        ("terbang ke pulau itu.", "trees are cut on the island."),
    ],
)
def test_a_correct_word_near_a_known_one_is_not_misspelt(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("spelling") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "meant"),
    [
        ("menerima pembayaran.", "recieve payment.", "receive"),
        ("menerima pembayaran.", "receive payent.", "payment"),
        ("pelidungan korban.", "protection of victims.", "pelindungan"),
        ("pelundungan korban.", "protection of victims.", "pelindungan"),
        (
            "pelindungan korban dan pelidungan saksi.",
            "protection of victims and protection of witnesses.",
            "pelindungan",
        ),
        ("melaksanakan pelatihsn.", "conduct training.", "pelatihan"),
        ("menarik dana.", "witdraw funds.", "withdraw"),
        ("memutuskan hal itu.", "decice on it.", "decide"),
        ("sampel diuji.", "samples are tesying.", "testing"),
        ("10 kalurahan di Kabupaten Malaka.", "10 villages in Malaka Regency.", "kelurahan"),
    ],
)
def test_a_word_a_letter_off_the_one_that_is_asked_for_is_misspelt(
    tmp_path: Path, indonesian: str, english: str, meant: str
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("spelling")

    assert meant in problem.hint


def test_a_regency_adds_words(tmp_path: Path) -> None:
    write(tmp_path)
    old = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"
    changed(tmp_path, KERJA_SAMA, old, "{id: 'gratis, lestari, dan gemar.', en: free and green.}")
    own = tmp_path / "own"
    (own / "law").mkdir(parents=True)
    (own / "law/dictionary.txt").write_text("[words]\ngemar, lestari = free, green\n", "utf-8")

    assert found("parity-words", tmp_path / KERJA_SAMA)
    assert found("parity-words", tmp_path / KERJA_SAMA, own) == []


@pytest.mark.parametrize(
    "text",
    [
        "[words]\nhutan forest\n",
        "# my words\nhutan = forest\n",
        "# my words\n[nonsense]\nhutan = forest\n",
        "# my words\n[words\nhutan = forest\n",
    ],
)
def test_a_line_that_is_none_is_told_with_its_place(tmp_path: Path, text: str) -> None:
    (tmp_path / "law").mkdir()
    (tmp_path / "law/dictionary.txt").write_text(text, "utf-8")

    with pytest.raises(InputError) as error:
        read_dictionary((tmp_path, tmp_path))

    (problem,) = error.value.problems
    assert problem.source.line == 2
    assert "`kata, kata lain = word, other word`" in problem.hint


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "menanggung biaya sampai Bandara Internasional Kertajati.",
            "bear the costs as far as the victim's village of origin.",
        ),
        (
            "menanggung biaya sampai desa asal korban.",
            "bear the costs as far as Kertajati International Airport.",
        ),
        ("menjemput korban di Pelabuhan Tunon Taka.", "collect the victim at his or her home."),
        ("berangkat dari Terminal Batuaji.", "depart from the agreed point of departure."),
        ("menjemput korban di rumahnya.", "collect the victim at Tunontaka Harbour."),
    ],
)
def test_a_place_by_its_name_is_no_other_place(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Kepala sekolah melaporkan jumlah murid.", "Parents report the number of pupils."),
        ("Murid dari desa perbatasan diterima.", "Pupils from remote villages are admitted."),
        ("rapat melalui konferensi video.", "a meeting in the meeting room."),
    ],
)
def test_one_of_several_that_exclude_each_other_is_no_other(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english", "found"),
    [
        ("diputuskan dengan suara terbanyak, kecuali keputusan mengenai biaya dan aset.", "decided by a majority of votes, save for decisions on costs and assets.", 0),
        ("gudang dan dermaga dapat disewa, kecuali yang rusak.", "the warehouse and the quay may be rented, save that which is damaged.", 0),
        ("Anggota meminjam uang.", "Members borrow money and save for old age.", 1),
        ("dibayarkan setiap tanggal 5, dan apabila tanggal itu jatuh pada hari libur, pada hari kerja sebelumnya.", "paid on the 5th of each month or, if that day falls on a holiday, on the preceding working day.", 0),
        ("dibayarkan tiap tanggal 1, dan jika tanggal itu hari libur, pada hari kerja berikutnya.", "paid on the 1st of every month or, if that is a holiday, on the next working day.", 0),
        ("dibayarkan dengan kuitansi.", "paid with a receipt and each month.", 1),
        ("mulai bulan Desember 2026, dibayarkan melalui bank, tidak lagi melalui bendahara.", "from December 2026 onwards paid through a bank and no longer through the treasurer.", 0),
        ("pada hari ketiga setelah kedatangan, bukan lagi pada hari kesepuluh.", "on the third day after arrival and no longer on the tenth.", 0),
        ("disimpan, sudah tidak dipakai.", "kept and no longer used.", 0),
        ("pagar yang kuat.", "a strong and longer fence.", 1),
        ("kremasi anak di bawah 12 (dua belas) tahun, separuh dari tarif orang dewasa, yaitu Rp1.950.000,00 (satu juta sembilan ratus lima puluh ribu rupiah);", "cremation of a child under 12 (twelve) years of age, half the adult charge, that is Rp1,950,000.00 (one million nine hundred and fifty thousand rupiah);", 0),
        ("Petugas 21 tahun ke atas, sehat, dan terlatih.", "Staff aged 21 years and over, healthy and trained.", 0),
        ("menurut jarak.", "by distance and age.", 1),
        ("Denda keterlambatan dihitung per hari.", "Delay damages are calculated per day.", 0),
        ("Denda keterlambatan dipotong dari tagihan.", "Liquidated damages are deducted from the bill.", 0),
        ("Denda dibayar oleh penyedia.", "Damages are paid by the supplier.", 1),
        ("daftar tunggakan, piutang macet, dan pelunasan.", "a list of arrears, bad debts and repayments.", 0),
        ("daftar utang.", "a list of receivables.", 1),
        ("bahwa Tunggakan dihapuskan dari pembukuan.", "that Arrears are written off the books.", 0),
    ],
)  # fmt: skip
def test_what_recurs_ends_or_is_excepted_is_said_in_the_words_of_each_language(
    tmp_path: Path, indonesian: str, english: str, found: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-words")) == found


@pytest.mark.parametrize(
    ("indonesian", "english", "found"),
    [
        ("Penumpang membayar, yaitu Rp120.000,00 (seratus dua puluh ribu rupiah).", "Passengers pay the price, that is Rp120,000.00 (one hundred and twenty thousand rupiah).", 0),
        ("Surat dikirim, 125 (seratus dua puluh lima) lembar.", "Letters are sent out this week, 125 (one hundred and twenty-five) sheets.", 0),
        ("Guru yang membawa serta suami atau istri dan anak memperoleh tambahan, yaitu Rp210.000,00 (dua ratus sepuluh ribu rupiah) sebulan.", "A teacher accompanied by a spouse and children receives a supplement, namely Rp210,000.00 (two hundred and ten thousand rupiah) a month.", 0),
        ("Telur dan beras dikirim, 125 (seratus dua puluh lima) karung.", "Eggs are sent, 125 (one hundred and twenty-five) sacks.", 1),
        ("Telur dikirim, 125 (seratus dua puluh lima) karung.", "Eggs and rice are sent, 125 (one hundred and twenty-five) sacks.", 1),
    ],
)  # fmt: skip
def test_a_joint_within_a_number_is_none_of_a_list(
    tmp_path: Path, indonesian: str, english: str, found: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-words")) == found


@pytest.mark.parametrize(
    ("indonesian", "english", "found"),
    [
        ("Sewa Ruang Beku dan Jadwal Lelang", "the Letting of Freezing Space and the Auction Timetable", 0),
        ("Tarif sewa kios ditetapkan bersama.", "Tariffs for letting stalls are fixed jointly.", 0),
        ("Sewa dibayar di muka.", "Lettings are paid in advance.", 0),
        ("Sewa dibayar di muka.", "Rent is paid in advance.", 0),
        ("PIHAK KESATU menyewa gudang.", "The FIRST PARTY lets a warehouse.", 1),
        ("Harga jual beras ditetapkan.", "The purchase price of rice is fixed.", 1),
    ],
)  # fmt: skip
def test_a_lease_is_named_from_either_end(
    tmp_path: Path, indonesian: str, english: str, found: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-words")) == found


@pytest.mark.parametrize(
    ("indonesian", "english", "found"),
    [
        ("Patroli Bersama Pencegahan Penangkapan Ikan secara Ilegal di Teluk Tomini", "Joint Patrols against Illegal Fishing in the Gulf of Tomini", 0),
        ("Posko Pencegahan Kebakaran Hutan", "Command Post against Forest Fires", 0),
        ("Vaksinasi pencegahan rabies dilakukan di 12 desa.", "Vaccination against rabies is carried out in 12 villages.", 0),
        ("Posko Pencegahan Kebakaran Hutan", "Command Post for Forest Fires", 1),
        ("pencegahan kekerasan terhadap anak.", "violence against children.", 1),
        ("pencegahan dan penanganan kebakaran di hutan.", "handling of fires against forests.", 1),
    ],
)  # fmt: skip
def test_what_is_prevented_is_what_english_is_against(
    tmp_path: Path, indonesian: str, english: str, found: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-words")) == found


DEFINED = """articles:
  add:
  - key: terms
    after: purpose
    title: {id: Pengertian, en: Definitions}
    paragraphs:
    - {id: DEFINITION, en: Dependable Discharge means the discharge on most days of a year.}
    - id: Air yang tersisa harus paling sedikit seperlima dari Debit Andalan.
      en: The remaining water shall be at least one fifth of the Dependable Discharge.
"""


@pytest.mark.parametrize(
    ("definition", "count"),
    [
        ("Debit Andalan adalah debit pada sebagian besar hari dalam setahun.", 0),
        ("Debit Andalan tersedia pada sebagian besar hari dalam setahun.", 1),
    ],
)
def test_terms_that_a_document_defines_translate_each_other(
    tmp_path: Path, definition: str, count: int
) -> None:
    write(tmp_path)
    path = tmp_path / KERJA_SAMA
    path.write_text(path.read_text("utf-8") + DEFINED.replace("DEFINITION", definition), "utf-8")

    problems = found("parity-words", path)

    assert len([each for each in problems if "Dependable" in each.message]) >= count
    assert not problems or count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Dinas Sosial mengadakan simulasi rujukan dengan data contoh.", "The Social Office holds a referral exercise.", 1),
        ("Dinas Sosial mengadakan latihan rujukan.", "The Social Office holds a referral training with sample data.", 1),
        ("Dinas Sosial mengadakan simulasi rujukan dengan data contoh.", "The Social Office holds a referral exercise with sample data.", 0),
        ("Dinas Sosial mengadakan simulasi rujukan dengan data contoh.", "The Social Office holds a referral exercise on made-up files.", 0),
        ("Dinas Sosial mengadakan simulasi rujukan.", "The Social Office holds a referral drill.", 0),
        ("Dinas Sosial mengadakan rapat dengan baik.", "The Social Office holds a meeting.", 0),
    ],
)  # fmt: skip
def test_by_what_means_something_is_done_is_said_in_both_languages(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-words")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("PARA PIHAK saling membantu, sesuai dengan kemampuan masing-masing.", "The PARTIES assist one another.", 1),
        ("PARA PIHAK saling membantu.", "The PARTIES assist one another, each according to its capacity.", 1),
        ("PARA PIHAK saling membantu, tanpa memungut bayaran.", "The PARTIES assist one another.", 1),
        ("PARA PIHAK saling membantu, sesuai dengan kemampuan masing-masing.", "The PARTIES assist one another, each according to its capacity.", 0),
        ("PARA PIHAK saling membantu, sesuai dengan kemampuan masing-masing.", "The PARTIES assist one another as far as they are able.", 0),
        ("PARA PIHAK saling membantu, dengan bantuan.", "The PARTIES assist one another.", 0),
    ],
)  # fmt: skip
def test_the_bounds_of_what_is_done_are_said_in_both_languages(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-words")) == count


_STORE = (
    "bahwa gudang itu baru terpakai 210 (dua ratus sepuluh) dari 600 (enam ratus) ton atau 35% (tiga puluh lima persen) kapasitasnya; dan",
    "that only 210 (two hundred and ten) of the 600 (six hundred) tonnes, or 35% (thirty-five per cent) of the capacity, of the store {}; and",
)
_TIMETABLE = (
    "Bus pertama tiba di dermaga pukul 07.15 WIB, {} pertama bertolak pukul 08.00 WIB dan sandar pukul 08.20 WIB.",
    "The first {} arrives at the quay at 07.15 WIB; {} departs at 08.00 WIB and berths at 08.20 WIB.",
)


@pytest.mark.parametrize(
    ("time", "lost"),
    [
        ("is in use so far", None),
        ("is in use to date", None),
        ("has been in use up to now", None),
        ("has been in use until now", None),
        ("is in use at present", None),
        ("is in use from that date", "date"),
        ("is in use so far and wide", "wide"),
    ],
)
def test_up_to_which_time_it_is_so_is_said_by_baru(
    tmp_path: Path, time: str, lost: str | None
) -> None:
    problems = recital(tmp_path, _STORE[0], _STORE[1].format(time)).found("parity-words")

    assert [lost is not None and lost in each.message for each in problems] == [True] * bool(lost)


@pytest.mark.parametrize(
    ("craft", "bus", "english", "is_lost"),
    [
        ("kapal", "bus", "the first ferry", False),
        ("kapal", "coach", "the first craft", False),
        ("feri", "bus", "the first ship", False),
        ("perahu", "bus", "the first launch", False),
        ("tongkang", "bus", "the first barge", False),
        ("kapal", "bus", "the first", True),
        ("perahu", "coach", "the first", True),
    ],
)
def test_what_carries_people_over_water_is_said_in_the_words_of_each_language(
    tmp_path: Path, craft: str, bus: str, english: str, *, is_lost: bool
) -> None:
    texts = (_TIMETABLE[0].format(craft), _TIMETABLE[1].format(bus, english))

    problems = recital(tmp_path, *texts).found("parity-words")

    assert [craft in each.message for each in problems] == [True] * is_lost


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "air limbah, paling sedikit 2 (dua) liter, yang diambil, diberi label, dan disegel oleh petugas.",
            "waste water of at least 2 (two) litres which has been taken, labelled and sealed by an officer.",
        ),
        (
            "air limbah, paling sedikit 2 (dua) liter, yang diambil, diberi nomor, dan disimpan oleh petugas.",
            "waste water of at least 2 (two) litres which has been taken, numbered and stored by an officer.",
        ),
        (
            "air limbah, paling sedikit 2 (dua) liter, yang diambil, diberi label, dan disegel oleh petugas.",
            "an officer shall take, label and seal waste water of at least 2 (two) litres.",
        ),
        (
            "sapi, paling sedikit 2 (dua) ekor, yang ditimbang, dilakukan pemeriksaan, dan disimpan oleh petugas.",
            "cattle of at least 2 (two) head which has been weighed, examined and stored by an officer.",
        ),
        (
            "petugas, setelah 2 (dua) hari, mengambil contoh, memberi label, dan menyimpan contoh.",
            "after 2 (two) days the officer takes the sample, labels it and stores it.",
        ),
        (
            "kegiatan, setelah 2 (dua) hari, meliputi pengambilan, pemberian label, dan penyimpanan contoh.",
            "after 2 (two) days, activities cover the taking, labelling and storage of samples.",
        ),
        (
            "hasilnya sebagian dipakai untuk benih dan selebihnya, 30 (tiga puluh) karung, dijual.",
            "part of the harvest is used for seed and the rest, 30 (thirty) sacks, is sold.",
        ),
        (
            "sebagian dana dipakai dan selebihnya, Rp5.000.000,00 (lima juta rupiah), dikembalikan.",
            "part of the funds is used and the remainder, Rp5,000,000.00 (five million rupiah), is returned.",
        ),
        ("surat dibaca, diparaf, dan diteruskan.", "letters are read, initialled and forwarded."),
        ("karung ditimbang dan dibungkus.", "sacks are weighed and wrapped."),
        ("perahu dicat, diberi nama, dan didaftar.", "boats are painted, named and registered."),
        ("sapi yang memakai gelang, pelat, atau label.", "cattle with a ring, a plate or a tag."),
        ("produk bermerek dan produk berbarkode, kode batang.", "branded products, bar codes."),
    ],
)
def test_a_verb_that_does_what_its_object_names_is_not_lost(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "word"),
    [
        (
            "PIHAK KEDUA memberikan pelatihan kepada PIHAK KESATU.",
            "the SECOND PARTY shall obtain training from the FIRST PARTY.",
            "memberikan",
        ),
        (
            "bantuan, paling banyak 2 (dua) kali, disimpan, diberikan petani, dan dicatat.",
            "aid is stored and recorded at most 2 (two) times by the farmer.",
            "diberikan",
        ),
        (
            "bantuan, paling banyak 2 (dua) kali, disimpan, diberikan, dan dicatat oleh petugas.",
            "aid is stored and recorded at most 2 (two) times by the officer.",
            "diberikan",
        ),
        (
            "contoh, paling sedikit 2 (dua) liter, diambil, diberi label, dan disegel oleh petugas.",
            "samples of at least 2 (two) litres are taken and sealed by the officer.",
            "label",
        ),
        (
            "hasilnya dipakai untuk benih dan modal, 30 (tiga puluh) karung, dijual.",
            "the harvest is used for seed and the rest, 30 (thirty) sacks, is sold.",
            "modal",
        ),
    ],
)
def test_what_such_a_verb_gives_is_still_missed(
    tmp_path: Path, indonesian: str, english: str, word: str
) -> None:
    problems = recital(tmp_path, indonesian, english).found("parity-words")

    assert any(f"`{word}`" in each.message for each in problems)


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "PIHAK KESATU membiayai lahan, sementara PIHAK KEDUA membiayai bibit.",
            "The FIRST PARTY finances the land, and the SECOND PARTY the seedlings.",
        ),
        (
            "Sementara PIHAK KESATU membiayai lahan, PIHAK KEDUA membiayai bibit.",
            "The FIRST PARTY finances the land and the SECOND PARTY the seedlings.",
        ),
        (
            "Kekurangan bidan diisi secara bertahap.",
            "The shortage of midwives is made good in stages.",
        ),
        (
            "Kekurangan kas ditutup oleh PIHAK KESATU.",
            "The cash shortfall is made good by the FIRST PARTY.",
        ),
        (
            "Angkatan berlangsung dari hari Senin dan berakhir pada hari Jumat.",
            "The intakes run from a Monday to the Friday.",
        ),
        (
            "Masa tugas berlangsung sejak bulan Januari dan selesai pada bulan Juni.",
            "The tour of duty lasts from January to June.",
        ),
    ],
)
def test_join_or_end_told_otherwise_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "PIHAK KEDUA menyediakan gudang, tempat tinggal, dan jembatan sementara.",
            "The SECOND PARTY provides a warehouse, housing and a bridge.",
        ),
        (
            "Pegawai tetap, sementara, dan harian mendapat seragam.",
            "Permanent and daily staff receive uniforms.",
        ),
        (
            "Formulir diisi dan ditandatangani oleh pemohon.",
            "The form is signed by the applicant.",
        ),
        (
            "Masa tugas berakhir pada tanggal 9 Mei 2027.",
            "The tour of duty begins on 9 May 2027.",
        ),
    ],
)
def test_what_is_no_join_or_end_told_otherwise_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Keberatan menangguhkan pemindahan paling lama sampai akhir semester.",
            "The objection suspends the transfer until the end of the semester at the latest.",
        ),
        (
            "Ganti rugi untuk sapi dewasa dan anak sapi.",
            "Compensation for an adult animal and a calf.",
        ),
        (
            "Guru yang bersedia pindah diberi tunjangan.",
            "Teachers willing to move receive an allowance.",
        ),
        (
            "Tidak jarang hujan turun pada bulan Juli.",
            "In July it often rains.",
        ),
    ],
)
def test_limit_animal_or_gift_said_otherwise_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Alat itu baru.",
            "The equipment is old.",
        ),
        (
            "Dinas memberi petani benih.",
            "The office receives seed from farmers.",
        ),
        (
            "Hujan jarang turun pada bulan Juli.",
            "In July it often rains.",
        ),
    ],
)
def test_age_gift_or_frequency_exchanged_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        ("15 judul lainnya ditunda.", "15 other titles were rejected.", "rejected"),
        ("usulan itu ditolak.", "that proposal was postponed.", "postponed"),
        ("usulan itu ditangguhkan.", "that proposal was approved.", "approved"),
        ("usulan itu disetujui.", "that proposal was deferred.", "deferred"),
        ("usulan itu ditarik kembali.", "that proposal was rejected.", "rejected"),
        ("permohonan itu ditolak.", "that application was withdrawn.", "withdrawn"),
        (
            "225 judul disetujui dengan 6 suara setuju dan 1 suara menolak, sedangkan 15 judul ditunda.",
            "225 titles were approved by 6 votes to 1, while 15 titles were rejected.",
            "rejected",
        ),
        (
            "usulan itu ditunda dengan 5 suara setuju dan 2 suara menolak.",
            "that proposal was approved by 5 votes to 2.",
            "approved",
        ),
    ],
)
def test_an_act_of_a_decision_is_no_other(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    problems = recital(tmp_path, indonesian, english).found("parity-words")

    assert problems
    assert all(f"`{said}` in English" in each.message for each in problems)


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("15 judul lainnya ditunda.", "15 other titles were deferred."),
        ("15 judul lainnya ditangguhkan.", "15 other titles were held over."),
        ("rapat ditunda.", "the meeting was adjourned."),
        ("usulan itu ditolak.", "that proposal was turned down."),
        ("usulan itu tidak ditolak, tetapi ditunda.", "that proposal was not rejected, but postponed."),
        ("usulan itu ditunda, sebab satu pihak menolak.", "that proposal was delayed, since one party refused."),
        ("permohonan itu ditarik kembali.", "that application was withdrawn."),
        ("penundaan pembayaran disetujui.", "the deferral of payment was approved."),
        ("usulan itu ditolak dengan 5 suara menolak dan 2 suara setuju.", "that proposal was rejected by 5 votes to 2."),
        ("usulan itu disetujui dengan 7 suara setuju, tanpa suara menolak.", "that proposal was approved by 7 votes in favour; nobody rejected it."),
        ("persetujuan itu ditunda dengan 5 suara setuju.", "the approval was put off with 5 votes in favour."),
    ],
)  # fmt: skip
def test_the_same_act_of_a_decision_in_other_words_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Beras dikembalikan setelah panen raya, tanpa tambahan apa pun.",
            "Rice is returned after the main harvest, without any surcharge.",
        ),
        (
            "Harga pada musim panen raya ditetapkan tanpa tambahan.",
            "The price in the main harvest season is fixed without any surcharge.",
        ),
    ],
)
def test_main_harvest_and_surcharge_pass(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Beras disimpan di gudang tambahan.",
            "Rice is stored in the main warehouse.",
        ),
        (
            "Beras dikembalikan setelah panen tambahan.",
            "Rice is returned after the main harvest.",
        ),
    ],
)
def test_main_beside_additional_is_found(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Tanah di atas pipa tidak boleh ditanami pohon dalam jarak 3 (tiga) meter di kiri dan kanannya.",
            "No trees may be planted on the land above the pipe within 3 (three) metres on either side.",
        ),
        (
            "Jalan dilebarkan 1 (satu) meter di kiri dan kanan.",
            "The road is widened by 1 (one) metre on both sides.",
        ),
    ],
)
def test_both_sides_and_what_broke_down_are_said_in_the_words_of_each_language(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Pohon ditanam di kiri dan kanan jalan.", "Trees are planted on the left of the road."),
    ],
)
def test_one_side_of_two_is_found(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("tanda emas, bagi kain dari benang pintal tangan.", "gold, for cloth of yarn."),
        ("Sekolah memakai cat bebas timbal.", "The schools use paint."),
        ("Rumah tahan gempa dibangun di Desa Balaroa.", "Houses are built in Balaroa Village."),
        ("Sekolah memakai cat.", "The schools use lead-free paint."),
        ("Garam beryodium dibagikan kepada warga.", "Salt is distributed to residents."),
        ("Warga menerima garam.", "Residents receive iodised salt."),
        ("Susu segar dikirim setiap pagi.", "Milk is delivered every morning."),
        ("Uang dibayarkan ke rekening regu.", "Money is paid into the account of the team leader."),
        ("Sertifikat diterbitkan oleh kepala balai.", "Certificates are issued by the centre."),
        ("Pembayaran dilakukan setelah tagihan yang lengkap diterima.", "Payment is made after an invoice is received."),
        ("Pembayaran dilakukan setelah tagihan diterima.", "Payment is made after a complete invoice is received."),
        ("Penumpang menunjukkan tiket yang sah.", "Passengers show a ticket."),
        ("Pembayaran dilakukan setelah dokumen asli diterima.", "Payment is made after the document is received."),
        ("Petugas menyediakan bak penampung yang tertutup.", "Officers provide a reservoir."),
        ("Wadah yang tersegel diserahkan kepada pengemudi.", "Containers are handed over to the driver."),
    ],
)  # fmt: skip
def test_what_qualifies_a_thing_or_a_group_is_said_in_both_languages(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Benang dipintal dengan tangan, lalu diwarnai.", "The yarn is hand-spun and then dyed."),
        ("Cat yang dipakai bebas timbal.", "The paint used is lead-free."),
        (
            "Kampanye penyadaran masyarakat diadakan di desa.",
            "An awareness-raising campaign is held in the village.",
        ),
        ("Objek kerja sama dapat diperluas.", "The subject matter may be widened."),
        (
            "Kapal berukuran sampai dengan 10 (sepuluh) GT dibebaskan.",
            "Vessels of up to 10 (ten) GT are exempt.",
        ),
        ("PIHAK KEDUA menjadi tuan rumah.", "The SECOND PARTY is the host."),
        ("Regu dipimpin oleh seorang komandan.", "Each team has a commander at its head."),
        ("Anggota staf dilatih di Kupang.", "Staff are trained in Kupang."),
        ("Tagihan yang lengkap dibayar.", "A complete invoice is paid."),
        ("Jalan yang tertutup banjir diperbaiki.", "Flooded roads are repaired."),
        ("Tiga kali terlambat karena jalan tertutup banjir.", "Three times late because the road was flooded."),
        ("Peserta mengisi formulir.", "Participants complete the form."),
        ("Biayanya telah dijamin oleh program.", "The costs are already covered by the programme."),
        ("Surat kuasa yang sah ditunjukkan.", "A lawful power of attorney is shown."),
    ],
)  # fmt: skip
def test_what_a_thing_is_in_other_words_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Bendera kuning dikibarkan.", "A red flag is flown."),
        ("Kejuaraan putri dilaksanakan bulan Mei.", "The boys' championship takes place in May."),
        ("Anak perempuan mendapat prioritas.", "Boys have priority."),
        ("Mesin dihidupkan sebelum pintu dibuka.", "The engine is stopped before the gate opens."),
        ("Kendaraan dinas kembali ke garasi.", "Private vehicles return to the garage."),
        ("Guru bertugas di sekolah penerima.", "The teachers work at the home school."),
        ("Benih disimpan di tempat kering.", "Seeds are kept in a damp place."),
        ("Hutan adat dikelola masyarakat.", "Protected forests are managed by the community."),
        ("Pelatihan diadakan di dalam ruangan.", "Training is held outdoors."),
        ("Bus berhenti di halte terdekat.", "The bus stops at the farthest stop."),
    ],
)
def test_one_kind_is_no_other(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Palang Merah Indonesia membantu.", "The Indonesian Red Cross helps."),
        ("Bawang merah dan bawang putih dijual.", "Shallots and garlic are sold."),
        ("Rumah dinas dikembalikan dalam keadaan baik.", "Official residences are returned in good condition."),
        ("Lampu jalan dipadamkan pukul 05.30 WITA.", "Street lights are turned off at 05.30 WITA."),
        ("Guru bantu digaji oleh daerah asal.", "Assistant teachers are paid by their home region."),
        ("Data dikirim ke BPS setiap triwulan.", "Data are sent to Statistics Indonesia every quarter."),
        ("Peserta putra dan putri bertanding.", "Boys and girls compete."),
    ],
)  # fmt: skip
def test_kinds_in_other_words_pass(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Pungutan selain retribusi yang ditetapkan dengan peraturan daerah dilarang.", "Charges other than levies are prohibited.", 1),
        ("Pungutan selain retribusi dilarang.", "Charges other than the levies laid down by regional regulation are prohibited.", 1),
        ("Peserta mengikuti jadwal yang disusun oleh panitia.", "Participants keep to the timetable.", 1),
        ("Pungutan selain retribusi yang ditetapkan dengan peraturan daerah dilarang.", "Charges other than the levies laid down by regional regulation are prohibited.", 0),
        ("Pungutan selain retribusi yang ditetapkan dengan peraturan daerah dilarang.", "Charges other than statutory levies are prohibited.", 0),
        ("Penebangan di lahan yang dimiliki oleh warga dilarang.", "Felling on private land is prohibited.", 0),
        ("Retribusi dipungut menurut tarif yang ditetapkan dengan keputusan bersama.", "Charges are levied at the joint tariff.", 0),
        ("Peraturan yang diterbitkan oleh kementerian berlaku.", "Ministerial regulations apply.", 0),
        ("Tarif yang ditetapkan dalam lampiran ini berlaku.", "The tariffs herein apply.", 0),
        ("Kapal membawa surat yang diterbitkan oleh syahbandar.", "Vessels carry papers of the harbour master.", 0),
        ("Bahan yang disediakan oleh PIHAK KESATU dipakai.", "The materials of the FIRST PARTY are used.", 0),
    ],
)  # fmt: skip
def test_by_what_a_thing_is_laid_down_is_said_in_both_languages(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-words")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("jumlah kunjungan turun sepertiga, dari 9.000 menjadi 6.000; dan", "the number of visits has fallen by a third, from 9,000 to 6,000; and", 0),
        ("tidak dibuka kepada siapa pun, termasuk atasannya, kecuali atas perintah pengadilan; dan/atau", "disclosed to no one, superiors included, save by order of a court; and/or", 0),
        ("menyerahkan beras, gula, dan garam; dan", "hand over rice and sugar; and", 1),
    ],
)  # fmt: skip
def test_the_joint_to_the_next_item_makes_no_list(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-words")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        (
            "para arbiter menunjuk ketua; jika tidak, ketua ditunjuk lembaga arbitrase.",
            "the arbitrators appoint the chair, failing which the arbitral institution appoints the chair.",
            0,
        ),
        (
            "kerugian disebabkan oleh kesengajaan penyimpan.",
            "the loss is caused by the wilful misconduct of the keeper.",
            0,
        ),
        (
            "bahan pangan yang mudah busuk boleh dibongkar.",
            "perishable foodstuffs may be unloaded.",
            0,
        ),
        ("enam telah selesai dan dua masih berjalan.", "six were completed and two in progress.", 0),
        (
            "disampaikan berturut-turut pada bulan pertama dan bulan ketiga.",
            "submitted in the first and third months, in that order.",
            0,
        ),
        ("lima orang Tuli menjadi anggota Dewan Penasihat.", "five Deaf persons are members of the Advisory Council.", 0),
        ("bahan pangan yang mudah busuk boleh dibongkar.", "perishable medicines may be unloaded.", 1),
    ],
)  # fmt: skip
def test_a_turn_of_phrase_is_said_in_the_words_of_each_language(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    problems = recital(tmp_path, indonesian, english).found("parity-words")

    assert bool(problems) == bool(count)


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Hibah dibagi kepada Kabupaten Ende, Kabupaten Sikka, dan Kabupaten Ngada dengan perbandingan 50:30:20.", "The grant shall be divided among Ende, Sikka and Ngada Regencies in the ratio 50:30:20, in that order.", 0),
        ("Apabila bendahara berhalangan, tugasnya dijalankan oleh sekretaris atau, jika sekretaris juga berhalangan, oleh anggota tertua.", "Should the treasurer be unable to act, his or her duties shall be performed by the secretary or, failing the secretary, by the eldest member.", 0),
        ("Dalam mengambil keputusan, gubernur tidak terikat oleh pendapat salah satu PIHAK.", "In reaching a decision, the Governor shall not be bound by the opinion of either PARTY.", 0),
        ("Kepala gudang segera memesan tambahan tanpa menunggu persetujuan panitia.", "The warehouse head shall immediately order more and need not await the approval of the committee.", 0),
    ],
)  # fmt: skip
def test_turns_of_phrase_name_nothing_more(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-words")) == count


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Penerima barang yang menandatangani tanda terima tanpa catatan dianggap menerima barang dalam keadaan baik, tanpa mengurangi haknya atas cacat tersembunyi yang dilaporkan dalam 20 (dua puluh) hari.",
            "A recipient who signs the receipt without remarks shall be deemed to have received the goods in good condition, without prejudice to the recipient's rights in respect of hidden defects reported within 20 (twenty) days.",
        ),
        (
            "Pembeli yang menerima kapal tanpa catatan tetap dapat menuntut cacat tersembunyi.",
            "A buyer who accepts a vessel without remarks may still claim for latent defects.",
        ),
        (
            "PIHAK yang mengambil suku cadang menandatangani buku gudang dan menggantinya dengan barang yang sama dalam waktu 30 (tiga puluh) hari.",
            "A PARTY that takes spare parts shall sign the store book and replace them in kind within 30 (thirty) days.",
        ),
        (
            "Peminjam mengganti buku yang hilang dengan barang sejenis dalam waktu 14 (empat belas) hari.",
            "The borrower shall replace a lost book in kind within 14 (fourteen) days.",
        ),
    ],
)
def test_hidden_defects_remarks_and_what_is_replaced_in_kind_pass(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        (
            "jika Dewan Penasihat menyarankannya.",
            "if the Steering Board recommends it.",
            "Steering",
        ),
        ("rapat Komite Pengarah.", "a meeting of the Supervisory Committee.", "Supervisory"),
        (
            "diserahkan kepada Direktorat Reserse Kriminal Umum.",
            "handed to the Directorate of Special Crime Investigation.",
            "Special",
        ),
        (
            "bersama Asisten Tindak Pidana Khusus.",
            "with the Assistant for General Crimes.",
            "General",
        ),
        (
            "melihat grafik anak warganya yang dicatat pos lain, sejauh orang tuanya menyetujui.",
            "see the charts of the children of its residents that are kept by other posts.",
            "sejauh orang tuanya menyetujui",
        ),
        (
            "menerima pasien rujukan.",
            "admit referred patients, provided that a bed is vacant.",
            "provided that a bed is vacant",
        ),
    ],
)
def test_another_body_or_a_condition_of_one_text_is_found(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-words")

    assert said in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Dewan Pengawas memeriksa buku.", "the Board of Supervisors inspects the books."),
        ("Panitia Pengarah dan Dewan Penasihat.", "the Steering Committee and Board of Advisors."),
        ("anggota dewan pengelola.", "members of the governing body."),
        ("Direktorat Reserse Kriminal Khusus.", "Directorate of Special Criminal Investigation."),
        ("penasihat hukum.", "legal counsel."),
        ("menerima pasien sepanjang ada tempat tidur.", "admit patients where beds are available."),
        ("kapal berlayar apabila cuaca baik.", "ships sail, weather permitting."),
        (
            "membayar denda apabila terlambat menyerahkan laporan.",
            "pay a penalty for late submission of the report.",
        ),
        ("mengirim data jika diperlukan.", "send the data."),
        (
            "menjemput korban apabila diminta oleh keluarganya.",
            "collect victims at the request of their families.",
        ),
    ],
)
def test_one_body_or_a_condition_said_otherwise_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("meminjamkan mobil keranjang beserta 3 (tiga) awaknya kepada PIHAK KESATU, tanpa sewa, paling banyak 40 (empat puluh) hari kerja setahun", "lend the bucket truck with its crew of 3 (three) to the FIRST PARTY for at most 40 (forty) working days a year"),
        ("PIHAK KEDUA melayani pasien tersebut tanpa biaya paling lambat pada hari Senin.", "The SECOND PARTY shall serve those patients no later than on Monday."),
        ("PIHAK KEDUA menyediakan ruang rapat secara cuma-cuma bagi PIHAK KESATU setiap bulan.", "The SECOND PARTY shall provide a meeting room to the FIRST PARTY every month."),
        ("PIHAK KEDUA menyediakan ruang rapat bagi PIHAK KESATU setiap bulan.", "The SECOND PARTY shall provide a meeting room to the FIRST PARTY free of charge every month."),
    ],
)  # fmt: skip
def test_that_nothing_is_paid_is_said_in_both_languages(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("meminjamkan mobil keranjang kepada PIHAK KESATU, tanpa sewa, setiap hari", "lend the bucket truck to the FIRST PARTY rent-free every day"),
        ("PIHAK KEDUA melayani pasien tersebut tanpa dipungut biaya.", "The SECOND PARTY shall not charge those patients."),
        ("PIHAK KEDUA tidak memungut sewa ruang rapat dari PIHAK KESATU.", "The SECOND PARTY shall provide the meeting room to the FIRST PARTY without rent."),
        ("Pemeriksaan ulang dilakukan tanpa biaya tambahan.", "The examination shall be repeated within the agreed sum."),
        ("Syarat bermukim tidak berlaku bagi pelajar yang pindah karena orang tua atau walinya berpindah tugas, asalkan perpindahan itu dibuktikan dengan surat tugas.", "The residence requirement does not apply to pupils who have moved because a parent or guardian has been posted elsewhere, provided that the move is proved by a letter of assignment."),
    ],
)  # fmt: skip
def test_a_gift_or_where_somebody_lives_said_otherwise_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("PIHAK KESATU menyerahkan surat jalan setiap pengiriman.", "The FIRST PARTY hands over a waybill."),
        ("Petugas mencatat suhu setiap perjalanan.", "Officers record the temperature."),
        ("Petugas mencatat jumlah penumpang untuk setiap pelayaran.", "Officers record the number of passengers."),
        ("Petugas melaporkan hasil pengawasan setiap bulan.", "Officers report the results of supervision."),
        ("Petugas melaporkan hasil pengawasan.", "Officers report the results of supervision every month."),
        ("Petugas menyerahkan bukti terima.", "Officers hand over a receipt for each load."),
    ],
)  # fmt: skip
def test_how_often_something_is_done_is_said_in_both_languages(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("PIHAK KESATU menyerahkan surat jalan setiap pengiriman.", "The FIRST PARTY hands over a waybill for each delivery."),
        ("Petugas mencatat suhu pada setiap pengiriman vaksin.", "Officers record the temperature in vaccine deliveries."),
        ("Petugas menyerahkan barang pada setiap penyerahan.", "Officers hand over goods at handovers."),
        ("Setiap pengiriman air dikirim dengan surat jalan.", "Deliveries of water are sent with a waybill."),
        ("Petugas memeriksa setiap tangki.", "Officers inspect the tanks."),
        ("Setiap orang yang masuk mencuci tangan.", "Those who enter wash their hands."),
        ("Petugas melapor setiap bulan.", "Officers submit monthly reports."),
        ("Kapal berangkat setiap hari Senin.", "The ship leaves on Mondays."),
        ("Lampu dinyalakan setiap malam.", "Lamps are lit at night."),
        ("Setiap kelebihan pembayaran dikembalikan.", "Overpayments are returned."),
        ("Segala upaya dilakukan.", "Every effort is made."),
    ],
)  # fmt: skip
def test_how_often_something_is_done_in_other_words_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Petugas menyediakan bak penampung yang bersih.", "Officers provide a clean well."),
        ("Air diambil dari mata air Hodo.", "Water is taken from the Hodo river."),
        ("Air diambil dari sumur.", "Water is taken from the spring."),
        ("Sampah diangkut dengan truk.", "Waste is transported by boat."),
        ("Perusahaan Umum Daerah Air Minum mengukur debit.", "The Regional Environment Office measures the flow."),
        ("Dinas Perhubungan mengukur debit.", "The Regional Drinking Water Company measures the flow."),
    ],
)  # fmt: skip
def test_another_place_vehicle_or_body_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Petugas menyediakan bak penampung.", "Officers provide a tank as well."),
        ("Air mengalir dari sungai ke waduk serta kolam.", "Water flows from the river to the reservoir as well as the pond."),
        ("Sampah diangkut dengan kapal dan truk.", "Waste is transported by vessel and lorry."),
        ("Perusahaan Umum Daerah Air Minum berkantor di Woha.", "The Regional Water Utility has its office in Woha."),
        ("Badan Usaha Milik Daerah menyewa gedung dinas.", "The regionally owned enterprise rents a building of the office."),
        ("PDAM berkantor pusat di Bima.", "The water board has its head office in Bima."),
    ],
)  # fmt: skip
def test_a_place_vehicle_or_body_in_other_words_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Petugas menangani dugaan tindak pidana dan melayani korbannya.", "Officers handle crimes and provide services to the victims thereof."),
        ("Petugas mengevaluasi dugaan pelanggaran.", "Officers conduct an evaluation of violations."),
        ("Petugas mengawasi mantan nelayan.", "Officers carry out supervision of fishermen."),
        ("Petugas melatih penyuluh sementara.", "Officers deliver training to extension officers."),
        ("Petugas memantau perdagangan lintas batas.", "Officers undertake monitoring of trade."),
    ],
)  # fmt: skip
def test_an_english_verb_that_only_does_its_object_hides_no_lost_word(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Petugas menangani dugaan tindak pidana dan melayani korbannya.", "Officers handle suspected crimes and provide services to the victims thereof."),
        ("Petugas mengevaluasi dugaan pelanggaran.", "Officers conduct an evaluation of alleged violations."),
        ("Petugas menukar data perekrutan, penempatan, dan pengaduan pekerja migran.", "Officers exchange data on migrant workers, namely on their recruitment, placement and complaints."),
        ("Petugas mengangkut calon penumpang.", "Officers carry prospective passengers."),
        ("Ketentuan tersebut berlaku bagi para pihak.", "The aforesaid provisions apply to the parties hereto."),
    ],
)  # fmt: skip
def test_such_a_verb_and_words_that_only_point_pass(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Jembatan lama tetap dipertahankan sebagai cagar budaya dan hanya boleh dilalui pejalan kaki.", "The new bridge shall be preserved as cultural heritage and may be used only by pedestrians."),
        ("Lahan parkir bagi bus pariwisata disiapkan di sebelah kiri pintu masuk kawasan candi.", "A parking area for tour buses shall be prepared to the right of the entrance to the temple area."),
        ("Kawasan penyangga sejauh 2 (dua) kilometer dari tepi danau bebas dari kegiatan keramba jaring apung.", "A buffer zone of 2 (two) meters from the lakeshore shall be free of floating net cage activities."),
        ("Uang sewa lapak pada pasar malam dibayar di muka untuk setiap bulan pemakaian.", "The rent for stalls at the night market shall be paid in arrears for each month of use."),
        ("Hutan mangrove seluas 75 (tujuh puluh lima) hektare direhabilitasi.", "75 (seventy-five) acres of mangrove forest shall be rehabilitated."),
        ("Keputusan diambil dengan suara bulat dari anggota yang hadir.", "Decisions are taken by majority vote of the members present."),
        ("Bantuan terdiri atas beras, selimut, dan air minum.", "Assistance shall consist of rice, tents and drinking water."),
    ],
)  # fmt: skip
def test_a_contrary_of_one_thing_is_found_in_a_free_translation(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Jembatan lama hanya boleh dilalui pejalan kaki, dan jembatan baru oleh kendaraan.", "Vehicles use the new bridge, and only pedestrians the old one."),
        ("Uang sewa dibayar di muka.", "The rent is payable in advance."),
        ("Keputusan diambil dengan suara bulat.", "Decisions are taken unanimously."),
        ("Kerugian langsung ditanggung oleh penyewa.", "The tenant bears direct losses."),
        ("Rapat diadakan pada akhir bulan Juni.", "The meeting is held at the end of June."),
        ("Biaya dibagi secara proporsional.", "Costs are shared pro rata."),
        ("Mobil boks kembali dengan membawa linen yang telah selesai dicuci.", "The van returns carrying the linen that has been washed."),
        ("bersama ini kami sampaikan laporan triwulan", "we hereby submit the quarterly report"),
        ("Atlet yang telah membela kontingen PIHAK KESATU tidak boleh direkrut oleh PIHAK KEDUA.", "Athletes who have competed for the FIRST PARTY may not be recruited by the SECOND PARTY."),
        ("Perusahaan wajib membeli tandan buah segar dari petani plasma.", "Companies must buy fresh fruit bunches from smallholders."),
        ("Rumah produksi menyerahkan satu salinan film kepada arsip daerah.", "Production companies deposit one copy of the film with the regional archives."),
        ("Guru mengaji menerima honorarium setiap bulan.", "Quran teachers receive an honorarium every month."),
    ],
)  # fmt: skip
def test_what_is_no_contrary_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Kendaraan dinas dikembalikan pada akhir tahun, selain kendaraan yang masih digunakan untuk penanganan bencana.", "Official vehicles shall be returned at the end of the year."),
        ("Hanya kelompok ternak yang terdaftar pada dinas yang membidangi peternakan yang dapat menerima bantuan bibit sapi dari PIHAK KESATU.", "Only livestock groups may receive breeding cattle as assistance from the FIRST PARTY."),
        ("Karena keterbatasan tenaga dokter hewan, vaksinasi rabies dilaksanakan oleh tim PIHAK KESATU.", "Rabies vaccination shall be carried out by the team of the FIRST PARTY."),
        ("menyerahkan anak kepada orang tua atau wali setelah identitasnya diperiksa", "hand over the child to the parents after their identity has been verified"),
        ("Pedagang yang tidak membayar sewa kios selama 3 (tiga) bulan berturut-turut diberi peringatan dan dicabut hak pakainya.", "A trader who fails to pay the kiosk rent for 3 (three) consecutive months shall be given a warning."),
        ("Perlindungan mencakup biaya perawatan dan santunan cacat selama masa penugasan.", "Cover during the assignment shall include the cost of treatment as well as disability and death benefits."),
        ("Dengan tetap menghormati hak masyarakat adat atas tanah ulayat, PARA PIHAK menyusun rencana.", "The PARTIES shall draw up a plan."),
        ("Air limbah yang telah diolah dialirkan ke saluran.", "Wastewater is discharged into the drain."),
        ("Kendaraan yang masih laik jalan dihibahkan kepada pemerintah desa.", "Vehicles are granted to village governments."),
        ("Guru dapat diperbantukan di sekolah perbatasan dengan persetujuan guru yang bersangkutan.", "Teachers may be seconded to border schools."),
        ("Sapi betina produktif dilarang dipotong di rumah potong hewan milik kedua kabupaten.", "The slaughter of cows at the abattoirs of the two regencies is prohibited."),
        ("Daerah menyiapkan lahan untuk puskesmas.", "The region shall prepare land for the health centre and bear its operating costs."),
        ("Data survei dapat diakses umum, kecuali data yang memuat nama dan alamat responden.", "The survey data may be accessed by the public."),
        ("Hasil pemantauan dibahas dalam rapat evaluasi bersama.", "The results of monitoring are discussed at an evaluation meeting."),
        ("Dinas menyusun laporan tahunan kunjungan wisatawan.", "The office draws up a report on tourist visits."),
        ("Laporan disampaikan langsung kepada kepala dinas.", "Reports are submitted to the head of the office."),
        ("Dinas menyusun laporan kunjungan wisatawan.", "The office draws up an annual report on tourist visits."),
    ],
)  # fmt: skip
def test_a_clause_or_a_word_that_every_translation_says_is_lost(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Biaya depo berjumlah Rp390.000.000,00 (tiga ratus sembilan puluh juta rupiah), dengan rincian:", "The costs of the depot amount to Rp390,000,000.00 (three hundred and ninety million rupiah), broken down as follows:"),
        ("Kelebihan muatan diturunkan oleh anak buah kapal.", "Excess cargo is unloaded by the deckhands."),
        ("Hasil pemantauan dibahas bersama.", "The results of monitoring are discussed jointly."),
        ("Dinas menyusun laporan setiap tahun.", "The office draws up an annual report."),
    ],
)  # fmt: skip
def test_a_clause_in_fewer_words_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("membangun dan mengoperasikan tempat pemrosesan akhir sampah dengan sistem lahan urug saniter", "to build and operate a landfill run as a sanitary landfill"),
        ("Air limbah diolah dengan metode biofilter.", "Waste water is treated by biofilter."),
        ("Lahan ditanami dengan pola tumpang sari.", "The land is intercropped."),
        ("Trayek bus wisata itu berangkat dari terminal dan berakhir di Candi Prambanan.", "The route of the tourist bus starts at the terminal and ends at Prambanan Temple."),
        ("Upacara pembukaan pekan budaya itu digelar di Keraton Kasepuhan.", "The opening ceremony of the cultural week is held at Kasepuhan Palace."),
        ("Pameran foto sejarah itu dibuka di Benteng Vredeburg.", "The exhibition of historical photographs is opened at Fort Vredeburg."),
        ("Merek bersama tidak dapat dialihkan tanpa persetujuan tertulis semua PIHAK.", "The joint trade mark may not be assigned without the written consent of all the PARTIES."),
        ("Pembimbing menilai peserta magang setiap bulan.", "The supervisor assesses the interns every month."),
        ("Perjanjian sekurang-kurangnya memuat jenis pekerjaan, jam kerja, pembimbing, dan larangan.", "The contract sets out, as a minimum, the type of work, the working hours, the supervisor and the prohibitions."),
        ("Berdasarkan hal tersebut, sesuai dengan kedudukan dan kewenangan masing-masing, PARA PIHAK sepakat mengadakan Pelatihan Tata Boga, dengan ketentuan berikut.", "Thereupon, and in accordance with their respective positions and authority, the PARTIES agree to hold Training in Culinary Arts, on the following terms."),
    ],
)  # fmt: skip
def test_a_way_or_a_place_by_its_name_is_said_in_the_words_of_each_language(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-words") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Trayek bus wisata itu berangkat dari terminal dan berakhir di Candi Prambanan.", "The route of the tourist bus starts at the terminal and ends at Borobudur Temple."),
        ("Upacara pembukaan pekan budaya itu digelar di Keraton Kasepuhan.", "The opening ceremony of the cultural week is held at Kanoman Palace."),
        ("Upacara pembukaan pekan budaya itu digelar di Masjid Agung Demak.", "The opening ceremony of the cultural week is held at the Great Church of Demak."),
    ],
)  # fmt: skip
def test_another_place_of_its_kind_is_found(tmp_path: Path, indonesian: str, english: str) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-words")

    assert " but " in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Sekolah melaporkan keadaan peserta didik.", "The school reports on the well-being of the children."),
        ("Wali kelas mengundang para guru.", "The class teacher invites the children and the teachers."),
    ],
)  # fmt: skip
def test_one_word_gets_one_finding(tmp_path: Path, indonesian: str, english: str) -> None:
    paper = recital(tmp_path, indonesian, english)

    assert len([*paper.found("parity-terms"), *paper.found("parity-words")]) == 1


def test_a_word_that_somebody_kept_typing_ends_no_check(tmp_path: Path) -> None:
    indonesian = f"Kendaraan dikembalikan, dan {'yang ' * 60}digunakan untuk penanganan bencana."

    assert recital(tmp_path, indonesian, "Vehicles are returned.").found("parity-words")
