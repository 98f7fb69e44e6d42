from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.recital import recital
from tests.source.samples import KERJA_SAMA, changed, write

TWO = "Ketua membuka rapat di ruang rapat utama. Setelah itu peserta membahas alur rujukan korban."


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            TWO,
            "The chair opened the meeting in the main room. Then the referral path was discussed.",
        ),
        (
            "Sampah yang diangkut memenuhi syarat:",
            "The waste that is transported shall meet the following requirements:",
        ),
        ("Hotel Contoh, Tarakan", "Hotel Contoh, Tarakan"),
        (
            "Karcis dibeli oleh 11.445 orang; 3.815 orang lainnya, yaitu seperempat dari semua pengunjung, masuk tanpa membayar.",
            "Tickets were bought by 11,445 people; the other 3,815, one quarter of all visitors, entered free of charge.",
        ),
        ("Serikat Buruh Migran dan Anak Indonesia", "Serikat Buruh Migran dan Anak Indonesia"),
        (
            "peminjam: PIHAK yang menerima benda untuk dipamerkan.",
            "borrower: the PARTY that receives the object in order to exhibit it.",
        ),
        (
            "bahwa tanpa upaya bersama, biaya pengujian, pendaftaran, dan pengawasan terlalu berat.",
            "that without a joint effort the costs of testing, registration and supervision are too heavy.",
        ),
        (
            "Akibat cuaca, biaya pengujian, pendaftaran, dan pengawasan meningkat.",
            "Because of the weather the costs of testing, registration and supervision have risen.",
        ),
        (
            "Sekali seminggu petugas memeriksa kapal, muatan, dan awak.",
            "Once a week, officers inspect ships, cargo and crew.",
        ),
        (
            "Seorang awak patah jari pada tanggal 19 November 2026 ketika menarik jangkar; ia kembali bertugas enam minggu kemudian.",
            "A crew member broke a finger on 19 November 2026 while hauling in the anchor and was back on duty six weeks later.",
        ),
        (
            "Seorang juru mudi luka di kepala ketika menambatkan perahu; lukanya dijahit.",
            "A helmsman suffered a head wound while mooring the boat and was given stitches.",
        ),
    ],
)
def test_what_says_as_much_is_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Petugas memeriksa kapal, muatan, dokumen, dan awak.",
            "Officers inspect ships, cargo and crew.",
        ),
        (
            "Puskesmas menyediakan obat, vaksin, dan jarum.",
            "The health centre provides medicine, vaccines, masks and needles.",
        ),
    ],
)
def test_an_item_that_one_list_lacks_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-missing")

    assert "items in" in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (TWO, "The chair opened the meeting in the main room."),
        (TWO, "To be translated."),
        ("alur rujukan lintas daerah", "alur rujukan lintas daerah"),
        (
            "Seorang nelayan tenggelam pada tanggal 5 Mei 2026 di muara sungai; jenazahnya ditemukan dua hari kemudian oleh warga.",
            "A fisherman drowned on 5 May 2026 in the river mouth.",
        ),
    ],
)
def test_a_shorter_or_copied_translation_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-missing")

    assert problem.source.line == paper.english


def test_a_shorter_original_is_found_too(tmp_path: Path) -> None:
    paper = recital(
        tmp_path,
        "Ketua membuka rapat.",
        "The chair opened the meeting. All then discussed the referral.",
    )

    (problem,) = paper.found("parity-missing")

    assert problem.source.line == paper.indonesian


def test_a_title_copied_into_both_languages_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    title = "Penguatan dan Pemulihan Korban"
    line, _ = changed(
        tmp_path, KERJA_SAMA, "{id: Hak Asasi, en: Human Rights}", f"§{{id: {title}, en: {title}}}"
    )

    problems = found("parity-missing", tmp_path / KERJA_SAMA)

    assert {each.source.line for each in problems} == {line}


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Vaksin disimpan pada suhu 2 (dua) sampai dengan 8 (delapan) derajat Celsius; vaksin yang lebih dari 4 (empat) jam berada di luar rentang itu dimusnahkan.",
            "Vaccines are stored at 2 (two) to 8 (eight) degrees Celsius, and those that have been outside that range for more than 4 (four) hours are destroyed.",
        ),
        (
            "Kekurangan dipikul oleh PIHAK pemilik gudang sampai dengan Rp500,00 (lima ratus rupiah) per kilogram; selebihnya dipikul PARA PIHAK menurut perbandingan 3:2:4.",
            "Any shortfall is borne by the PARTY that owns the warehouse up to Rp500.00 (five hundred rupiah) per kilogram and, beyond that, by the PARTIES in the ratio 3:2:4.",
        ),
    ],
)
def test_what_is_joined_in_one_language_and_set_apart_in_the_other_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Beras dan jagung disimpan terpisah; kuncinya diserahkan kepada camat.",
            "Rice and maize are stored separately.",
        ),
        (
            "Kandang diisi paling banyak 200 (dua ratus) ekor; sisanya dilaporkan kepada dinas peternakan dan bupati.",
            "A pen holds at the most 200 (two hundred) birds.",
        ),
        (
            "Anjing penggigit dikurung selama 14 (empat belas) hari; pemiliknya membayar biaya pengamatan itu.",
            "A dog that bites is confined for 14 (fourteen) days.",
        ),
        (
            "Barang sitaan disimpan di gudang.",
            "Seized goods are kept in the store. The regency may sell what nobody has claimed within a year.",
        ),
    ],
)
def test_sentence_that_is_lost_is_found(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-missing")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Anjing yang menggigit manusia dikurung dan diamati selama 14 (empat belas) hari; selama itu anjing tersebut tidak boleh divaksin ataupun dibunuh.",
            "A dog that has bitten a person is confined and observed for 14 (fourteen) days, during which it may be neither vaccinated nor killed.",
        ),
        (
            "Anjing penggigit dikurung dan diamati selama 9 (sembilan) hari; selama itu anjing tersebut tidak boleh divaksin ataupun dijual ataupun dibunuh.",
            "A dog that bites is confined and observed for 9 (nine) days, during which it may not be vaccinated, sold or killed.",
        ),
        (
            "Latihan dibuka setiap Sabtu sore di lapangan kecamatan. Peserta yang terlambat cukup menonton.",
            "Practice is open every Saturday afternoon on the subdistrict field, latecomers having to be content with looking on.",
        ),
        (
            "Perahu tua tidak disewakan. Yang boleh berlayar hanyalah perahu yang lambungnya telah diperiksa pada tahun berjalan.",
            "Old boats are not for hire, the only ones allowed out being those whose hulls have been inspected in the current year.",
        ),
        (
            "Penerima kartu yang pindah rumah melapor kepada lurah; kelalaian mengakibatkan kartunya dicabut pada bulan berikutnya.",
            "Card holders who move house shall report to the head of the ward, on pain of forfeiting the card in the following month.",
        ),
    ],
)
def test_clause_that_english_joins_by_which_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "menerima kabar keadaan korban tanpa identitas pada bulan ketiga, keenam, dan kedua belas",
            "receive news of the victim's condition, without identifying data, in the third, sixth and twelfth months",
        ),
    ],
)
def test_what_is_put_in_between_commas_is_no_item(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "PIHAK KESATU menyediakan meja, kursi, lemari, dan papan tulis",
            "The FIRST PARTY provides desks, chairs and blackboards",
        ),
        (
            "Kedua daerah bekerja sama dalam peringatan dini, kesiapsiagaan, tanggap darurat, dan pelayanan bagi pengungsi",
            "Both regions cooperate in early warning, preparedness and services for displaced persons",
        ),
        (
            "PIHAK KESATU wajib menyediakan tenda, selimut, air minum, dan obat bagi pengungsi di posko.",
            "The FIRST PARTY shall provide tents, blankets and medicine for displaced persons at the post.",
        ),
        (
            "Petugas mencatat nama, umur, dan alamat penumpang sebelum kapal berangkat.",
            "Officers record the name, age, telephone number and address of passengers before the ship leaves.",
        ),
        (
            "Kabupaten Pacitan, Kabupaten Wonogiri, dan Kabupaten Gunungkidul menyusun rencana, jadwal, anggaran, dan laporan.",
            "Pacitan Regency, Wonogiri Regency and Gunungkidul Regency draw up the plan, the schedule and the report.",
        ),
        (
            "Tidak boleh menjadi mediator siapa pun yang memiliki tanah di sana, atau yang suami, istri, orang tua, anak, atau saudara kandungnya memiliki tanah di sana.",
            "No one may be a mediator who owns land there, or whose husband, wife, parent or child owns land there.",
        ),
        (
            "Apabila barang rusak, hilang, terbakar, atau dicuri, petugas melapor, dan barang diganti.",
            "If goods are damaged, lost or burnt, the officer reports, and the goods are replaced.",
        ),
    ],
)
def test_an_item_of_a_longer_list_that_is_lost_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-missing")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Tidak boleh menjadi mediator siapa pun yang memiliki tanah di sana, atau yang suami, istri, orang tua, anak, atau saudara kandungnya memiliki tanah di sana.",
            "No one may be a mediator who owns land there, or whose husband, wife, parent, child or sibling owns land there.",
        ),
        (
            "Untuk itu, suami, istri, anak, dan orang tua wajib hadir, kecuali jika sakit.",
            "For that purpose, spouses, children and parents shall attend, unless they are ill.",
        ),
        (
            "Masjid, gereja, vihara, pura, dan panti asuhan membayar separuh dari tarif rumah tangga, yakni Rp6.250,00.",
            "Mosques, churches, Buddhist and Hindu temples and orphanages shall pay half of the household tariff, that is Rp6,250.00.",
        ),
        (  # another word for the last one
            "Untuk itu, guru, ayah, ibu, dan anak hadir, kecuali jika sakit.",
            "For that purpose, teachers, parents and offspring attend, unless they are ill.",
        ),
        (  # two items in one word
            "Kabupaten Pacitan, Kabupaten Wonogiri, dan Kabupaten Gunungkidul menyediakan meja, kursi, lemari, dan papan tulis.",
            "Pacitan Regency, Wonogiri Regency and Gunungkidul Regency provide furniture, cupboards and blackboards.",
        ),
        (
            "Petugas mencatat nama, umur, alamat, dan pekerjaan penumpang.",
            "Officers record the passengers' names, ages and addresses as well as their occupations.",
        ),
        (
            "Kedua daerah bekerja sama dalam kesehatan, pendidikan, dan pariwisata.",
            "Both regions cooperate in health, education, and tourism.",
        ),
        (
            "Rapat dihadiri camat, lurah, kepala puskesmas, dan guru.",
            "The meeting was attended by heads of district and ward, heads of health centres and teachers.",
        ),
        (
            "Jika hujan lebat, kapal, perahu, dan rakit tidak berlayar.",
            "In heavy rain, ships, boats and rafts do not sail.",
        ),
        (
            "Data diserahkan bersih, lengkap, dan tepat waktu.",
            "Data are handed over clean and complete, and on time.",
        ),
    ],
)
def test_a_list_that_is_told_otherwise_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Kapal patroli milik PIHAK KEDUA tidak diperkenankan memasuki zona inti, kecuali untuk pertolongan, dan pertolongan dimaksud tidak termasuk penarikan kapal yang masih dapat berlayar sendiri.", "Patrol vessels owned by the SECOND PARTY are not permitted to enter the core zone except to render assistance, and such assistance does not include towing a vessel that is still able to proceed under its own power."),
        ("Senjata api tidak dibawa ke atas kapal yang diperiksa, kecuali komandan patroli memerintahkannya, dan perintah itu dicatat dalam buku jurnal beserta alasannya.", "Firearms shall not be taken on board a vessel under inspection unless the patrol commander so orders, and that order shall be recorded in the logbook together with the reasons for it."),
        ("Bangunan yang telah berdiri sebelum rencana ini berlaku boleh dipertahankan, tetapi tidak boleh diperluas, dan hanya boleh dibangun kembali apabila musnah bukan karena kesalahan pemiliknya.", "Buildings already standing before this plan takes effect may be retained but may not be extended, and may be rebuilt only if destroyed through no fault of their owner."),
        ("Pedagang lama boleh tetap berjualan, tetapi tidak boleh menambah lapak, dan lapaknya hanya boleh dialihkan kepada ahli warisnya.", "Existing traders may continue trading but may not add stalls, and their stalls may be transferred only to their heirs."),
        ("Arsip disimpan oleh kabupaten, sedangkan salinannya di provinsi, dan keduanya dibuka untuk umum.", "Archives are kept by the regency while the copies are in the province, and both are open to all."),
        ("Air dibagi setiap pagi, sehingga petani menunggu, dan pintu dijaga juru air.", "Water is shared out every morning so farmers wait, and the gate is guarded by water masters."),
    ],
)  # fmt: skip
def test_clauses_that_a_conjunction_joins_are_no_items(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Peminjaman tidak mengalihkan hak milik, dan PIHAK peminjam tidak boleh meminjamkan benda itu lebih lanjut, membersihkannya, atau memperbaikinya tanpa izin tertulis dari PIHAK pemilik.", "A loan does not transfer ownership, and the borrowing PARTY may not lend the object onward or repair it without the written permission of the owning PARTY."),
        ("pelatihan, sertifikasi, dan penempatan pramuwisata;", "the training and certification of tour guides;"),
        ("Petugas mencatat nama, umur, dan alamat penumpang sebelum kapal berangkat.", "Officers record the name and address of passengers before the ship leaves."),
        ("Dinas menyiapkan tenda dan selimut.", "The office prepares tents, medicines and blankets."),
        ("Pemeriksaan meliputi kesehatan fisik, kesehatan jiwa, dan keabsahan dokumen.", "The screening covers physical health and the validity of documents."),
    ],
)  # fmt: skip
def test_a_list_of_three_of_which_two_are_left_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-missing")

    assert "2 items in" in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Peminjam tidak boleh meminjamkan benda itu lebih lanjut, membersihkannya, atau memperbaikinya.", "The borrower may neither lend the object onward nor clean or repair it."),
        ("pelatihan, sertifikasi, dan penempatan pramuwisata;", "the training and certification of tour guides, together with their placement;"),
        ("Setiap kelompok tani dapat memilih pupuk kompos, pupuk kandang, atau keduanya.", "Each farmers' group may choose compost or manure, or both of them."),
        ("Turut hadir Kepala Bappeda, Kepala Dinas Perhubungan, dan dua orang camat.", "Also present were the Head of Bappeda, the Head of the Transport Office and two subdistrict heads."),
        ("Petugas mencatat nama, umur, dan alamat penumpang.", "Officers record the personal particulars and address of passengers."),
        ("bahwa sepertiga kapasitas laboratorium tidak terpakai, padahal depot air minum dan warung bertambah setiap tahun;", "that one third of the capacity of the laboratory lies idle, although the drinking-water depots and food stalls grow in number every year;"),
    ],
)  # fmt: skip
def test_a_list_of_three_that_is_told_as_two_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Perjanjian sekurang-kurangnya memuat jenis pekerjaan, jam kerja, pembimbing, dan larangan.", "The contract sets out, as a minimum, the type of work, the working hours, the supervisor and the prohibitions."),
        ("Perjanjian memuat, sekurang-kurangnya, jenis pekerjaan, jam kerja, pembimbing, dan larangan.", "The contract sets out the type of work, the working hours, the supervisor and the prohibitions."),
        ("Regu menyiapkan tenda, selimut, makanan, dan air bersih bila memungkinkan.", "The team prepares tents, where possible, blankets, food and clean water."),
        ("Petugas menyapu jalan, trotoar, dan, bila memungkinkan, halaman pasar.", "Cleaners sweep the streets, the pavements and, where possible, the market yard."),
        ("Petugas memeriksa kapal, muatan, apabila diminta nakhoda, dan awak.", "Officers inspect ships, cargo, if the master so asks, and crew."),
    ],
)  # fmt: skip
def test_an_aside_between_commas_is_no_item(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Perjanjian sekurang-kurangnya memuat jenis pekerjaan, jam kerja, dan larangan.", "The contract sets out, as a minimum, the type of work, the working hours, the wages and the prohibitions."),
        ("Petugas memeriksa kapal, muatan, apabila diminta nakhoda, dokumen, dan awak.", "Officers inspect ships, cargo, if the master so asks, and crew."),
    ],
)  # fmt: skip
def test_an_item_lost_beside_an_aside_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-missing")

    assert "items in" in problem.message


@pytest.mark.parametrize(
    ("english", "count"),
    [
        ("To train farmer groups and cooperatives in nursery work and harvesting.", 1),
        ("To train farmer groups and cooperatives in nursery work, fertilising and harvesting.", 0),
    ],
)
def test_the_third_of_three_is_missed_where_two_are_left_in_two_words(
    tmp_path: Path, english: str, count: int
) -> None:
    indonesian = "Melatih kelompok tani dan koperasi dalam pembibitan, pemupukan, dan pemanenan."

    assert len(recital(tmp_path, indonesian, english).found("parity-missing")) == count
