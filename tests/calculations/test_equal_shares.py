from __future__ import annotations

import pytest

from mou_gen.calculations.equal_shares import wrong_wholes
from mou_gen.language.facts import FactKind

PARTIES = 2


def _made(text: str, language: str) -> list[int]:
    return [
        int(each.made)
        for kind in (FactKind.MONEY, FactKind.NUMBER)
        for each in wrong_wholes(text, language, kind, PARTIES)
    ]


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Biaya Rp90 dibebankan pada APBD ketiga daerah, masing-masing sebesar Rp35.", 105),
        ("id", "Kekurangan Rp277.500,00 dibagi rata oleh ketiga kota, masing-masing Rp92.250,00.", 276_750),
        ("id", "Biaya Rp60 ditanggung sama besar oleh kedua daerah, masing-masing Rp25.", 50),
        ("en", "The cost of Rp60 is borne equally by both regions, each paying Rp25.", 50),
        ("id", "Biaya Rp60 ditanggung kedua daerah, masing-masing Rp25 dan dibayar sekaligus.", 50),
        ("id", "Biaya Rp60 ditanggung PIHAK KESATU dan PIHAK KEDUA, masing-masing Rp25.", 50),
        ("id", "Biaya Rp60 ditanggung sama besar oleh Kabupaten Nunukan dan Kabupaten Timor Tengah Utara, yakni masing-masing Rp25.", 50),
        ("en", "The cost of Rp60 is borne equally by Nunukan Regency and Kupang City, each paying Rp25.", 50),
        ("id", "Biaya Rp90 ditanggung Kabupaten Pacitan, Kabupaten Wonogiri, dan Kota Solo, masing-masing Rp35.", 105),
        ("id", "Biaya Rp100 dibagi rata, setiap PIHAK menanggung sebesar Rp40.", 80),
        ("en", "The costs of Rp100 shall be shared equally, each PARTY bearing Rp40.", 80),
        ("id", "Dana Rp60 disalurkan kepada 10 (sepuluh) kelompok, masing-masing Rp5.", 50),
        ("en", "Fees of Rp90 shall be paid in 3 (three) instalments of Rp35 each.", 105),
        ("id", "Setiap PIHAK menyediakan Rp20, sehingga seluruhnya berjumlah Rp50.", 40),
        ("en", "Each PARTY shall provide Rp20, for a total of Rp50.", 40),
        ("id", "Kelompok kerja beranggotakan 8 (delapan) orang, 5 (lima) orang dari setiap PIHAK.", 10),
        ("id", "Tim beranggotakan 9 anggota dengan 4 orang wakil dari setiap PIHAK.", 8),
        ("en", "A working group of 8 (eight) members, 5 (five) from each PARTY.", 10),
        ("en", "A task force of 10 officers, with 4 officers from each of the two regencies.", 8),
        ("id", "30 (tiga puluh) ekor sapi untuk 10 (sepuluh) kelompok, masing-masing 2 (dua) ekor.", 20),
        ("id", "Setiap angkatan diikuti 20 peserta sehingga seluruhnya 100 peserta dalam 4 angkatan.", 80),
        ("id", "Pelatihan diikuti 100 peserta dalam 4 angkatan, 20 peserta per angkatan.", 80),
        ("id", "Biaya Rp60 untuk 6 contoh ditanggung sama rata, masing-masing Rp25.", 50),
        ("id", "Biaya setiap uji sebesar Rp60 ditanggung sama rata oleh PARA PIHAK, yaitu Rp25 oleh setiap PIHAK.", 50),
        ("en", "The costs of each test, Rp60, shall be borne equally by the PARTIES, that is Rp25 by each PARTY.", 50),
        ("id", "Biaya Rp60 per uji ditanggung sama besar oleh PARA PIHAK, masing-masing sebesar Rp25.", 50),
        ("id", "Biaya setiap uji sebesar Rp90 ditanggung sama rata oleh ketiga daerah, yaitu Rp25 oleh setiap daerah.", 75),
        ("en", "The costs of Rp60 shall be shared equally by the parties, each bearing Rp25.", 50),
        ("id", "Biaya Rp60 ditanggung sama rata oleh seluruh pihak, masing-masing Rp25.", 50),
        ("id", "Anggaran Rp840 terbagi sama rata atas tahun 2026 dan tahun 2027, masing-masing Rp410.", 820),
        ("en", "A budget of Rp900 is divided equally between 2026, 2027 and 2028 at Rp310 each.", 930),
        ("id", "Kuorum 6 anggota, di antaranya 4 orang dari masing-masing kabupaten.", 8),
        ("en", "6 (six) members, among them a minimum of 4 (four) from each regency.", 8),
    ],
)  # fmt: skip
def test_a_whole_that_its_equal_parts_do_not_make_is_found(
    language: str, text: str, made: int
) -> None:
    assert _made(text, language) == [made]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Biaya Rp90 dibebankan pada APBD ketiga daerah, masing-masing sebesar Rp30."),
        ("id", "Biaya setiap uji sebesar Rp60 ditanggung sama rata oleh PARA PIHAK, yaitu Rp30 oleh setiap PIHAK."),
        ("en", "The costs of each test, Rp60, shall be borne equally by the PARTIES, that is Rp30 by each PARTY."),
        ("id", "Setiap desa memperoleh Rp90, dan Rp10 dibayar oleh setiap PIHAK."),
        ("id", "Setiap desa memperoleh Rp90 dari provinsi, yang dibagi untuk dua dusun, dan Rp10 dari setiap PIHAK."),
        ("id", "Setiap PIHAK menanggung Rp60, yang dibagi rata, masing-masing Rp10."),
        ("id", "Biaya Rp60 ditanggung sama rata oleh semua pihak yang hadir, masing-masing Rp10."),
        ("en", "The costs of Rp60 shall be shared equally by the parties to the older agreement, each bearing Rp10."),
        ("id", "Biaya Rp60 ditanggung kedua daerah, masing-masing Rp25, dan sisanya oleh provinsi."),
        ("id", "Dari anggaran sebesar Rp500, ketiga daerah masing-masing menerima Rp100."),
        ("id", "Biaya Rp90 ditanggung kedua daerah dan setiap peserta menerima Rp5."),
        ("id", "Biaya Rp1.000.000 ditanggung ketiga daerah, masing-masing Rp333.333."),
        ("id", "Biaya Rp60 untuk 6 contoh ditanggung sama rata, masing-masing Rp30."),
        ("id", "Dana Rp90 disediakan provinsi dan setiap daerah menyediakan Rp20 untuk pelatihan."),
        ("id", "Iuran Rp50 per bulan ditanggung kedua daerah, masing-masing Rp20 setiap minggu."),
        ("id", "Biaya Rp120 dibayar dalam 3 (tiga) tahap selama 2 (dua) tahun, masing-masing Rp20."),
        ("id", "Honorarium Rp15 per orang per hari untuk 10 orang selama 3 hari, seluruhnya Rp450."),
        ("id", "Pada tahap kedua daerah masing-masing menerima Rp30 dari dana Rp100."),
        ("id", "Bantuan Rp60 untuk korban banjir dan 3 (tiga) posko, masing-masing Rp20."),
        ("id", "Rapat dihadiri 30 (tiga puluh) orang dan setiap PIHAK menugaskan 5 (lima) orang."),
        ("id", "Rapat diikuti 30 peserta, setiap PIHAK menugaskan 5 peserta."),
        ("id", "Kelompok kerja beranggotakan 8 (delapan) orang, 4 (empat) orang dari setiap PIHAK."),
        ("id", "Tim terdiri atas 9 orang, yaitu 1 orang ketua dan 4 orang dari setiap PIHAK."),
        ("id", "Tim beranggotakan 9 orang yang diketuai Asisten I, 4 orang dari setiap PIHAK."),
        ("id", "120 orang guru dari 3 (tiga) kecamatan dalam 4 angkatan, masing-masing 30 orang."),
        ("id", "Setiap PIHAK mengirim paling banyak 3 (tiga) orang dari 10 (sepuluh) orang peserta."),
        ("en", "A team of 10 members, comprising 4 from each PARTY and 2 from a university."),
        ("en", "A team of 9 members, comprising 4 from each PARTY and an expert."),
        ("en", "Each PARTY sends 3 participants and 2 companions, 10 persons in all."),
        ("id", "Biaya Rp90 ditanggung kedua daerah, masing-masing Rp30, dan PT Contoh Sejahtera."),
        ("id", "Tim beranggotakan 9 orang, 4 orang dari setiap PIHAK serta seorang dari kampus."),
        ("id", "Kuorum 6 anggota, di antaranya 2 orang dari masing-masing kabupaten."),
        ("id", "Kuorum 6 anggota, sedikitnya 2 orang dari masing-masing kabupaten."),
        ("id", "Kuorum 6 anggota, setidak-tidaknya 2 orang dari setiap PIHAK."),
        ("en", "6 (six) members, among them a minimum of 2 (two) from each regency."),
        ("en", "6 (six) members, including no fewer than 2 (two) from each PARTY."),
        ("en", "4 (four) meetings with 10 (ten) participants, 2 (two) from each regency office."),
        ("id", "Honorarium sebesar Rp90 untuk kader di Kabupaten Belu dan Kabupaten Malaka, masing-masing Rp15."),
        ("id", "Biaya Rp90 ditanggung Kabupaten Belu dan Kabupaten Malaka serta Universitas Timor, masing-masing Rp30."),
        ("id", "Biaya Rp60 ditanggung Kabupaten Lima Puluh Kota dan Kota Payakumbuh, masing-masing Rp30."),
        ("id", "Biaya Rp90 ditanggung Kabupaten Pacitan, Kabupaten Wonogiri, dan Kota Solo, masing-masing Rp30."),
        ("id", "Anggaran Rp840 terbagi sama rata atas tahun 2026 dan tahun 2027, masing-masing Rp420."),
        ("id", "Dana Rp90 dibagi rata atas tahun anggaran 2026, 2027, dan 2028, masing-masing Rp30."),
        ("en", "A budget of Rp840 is divided equally between 2026 and 2027 at Rp420 each."),
        ("en", "A first shipment of 60 tonnes leaves in May, to be followed by two more of 45 tonnes each."),
    ],
)  # fmt: skip
def test_a_whole_that_may_be_right_is_left_alone(language: str, text: str) -> None:
    assert _made(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Dewan memilih 18 (delapan belas) dari 63 (enam puluh tiga) karya, atau dua dari setiap tujuh karya."),
        ("id", "Panitia memilih 30 (tiga puluh) dari 45 (empat puluh lima) desa, yaitu dua dari tiap tiga desa."),
        ("id", "Dinas meloloskan 20 dari 80 pelamar, yakni dua dari setiap delapan pelamar."),
        ("en", "The office passed 20 (twenty) of the 80 (eighty) applicants, namely two for each eight applicants."),
        ("id", "Petugas menangkap 24 dari 60 ekor, yaitu dua dari setiap lima ekor."),
        ("en", "The board selected 18 (eighteen) of the 63 (sixty-three) works, or two out of every seven works."),
    ],
)  # fmt: skip
def test_some_of_every_few_are_no_part_of_one(language: str, text: str) -> None:
    assert _made(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Peserta berjumlah 90 orang dari tiga desa, masing-masing 20 orang."),
        ("en", "There are 90 people from three villages, each sending 20 people."),
        ("en", "There are 90 people from three villages, 20 people from each village."),
    ],
)
def test_what_each_has_is_still_a_part(language: str, text: str) -> None:
    assert _made(text, language) == [60]
