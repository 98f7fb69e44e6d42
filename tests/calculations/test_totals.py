"""A total and its parts, with what only measures or picks out some of them."""

from __future__ import annotations

import pytest

from mou_gen.calculations.breakdowns import wrong_breakdowns
from mou_gen.calculations.totals import wrong_products, wrong_sums


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Disampaikan 14 (empat belas) peringatan dini, yaitu 6 (enam) oleh Pacitan, 5 (lima) oleh Wonogiri, dan 4 (empat) oleh Gunungkidul."),
        ("en", "14 (fourteen) warnings were given, namely 6 (six) by Pacitan, 5 (five) by Wonogiri and 4 (four) by Gunungkidul."),
        ("id", "Tercatat 64 kapal, yaitu 45 kapal berukuran sampai dengan 10 gros ton dan 21 kapal berukuran di atas 10 gros ton, 12 di antaranya belum berizin."),
        ("en", "64 vessels were recorded, namely 45 vessels of up to 10 gross tonnes and 21 vessels of more than 10 gross tonnes, of which 12 had no permit."),
        ("id", "Tercatat 64 kapal, yaitu 45 berukuran sampai dengan 10 gros ton dan 21 berukuran di atas 10 gros ton."),
        ("id", "Hadir 45 dari 60 orang, yaitu 30 laki-laki dan 14 perempuan."),
        ("id", "Diperiksa 45 (empat puluh lima) dari 60 (enam puluh) kapal, yaitu 30 (tiga puluh) dari 40 (empat puluh) kapal A dan 16 (enam belas) dari 20 (dua puluh) kapal B."),
        ("id", "PIHAK KESATU menyediakan 12 unit, yaitu 7 unit bagi PIHAK KEDUA dan 6 unit bagi PIHAK KETIGA."),
        ("id", "Sampah berjumlah 18.460 ton, yaitu 11.076 ton dari PIHAK KESATU, 5.538 ton dari PIHAK KEDUA, dan 15% sisanya dari pihak ketiga."),
        ("id", "Terdapat 120 kios, terdiri atas 70 kios dengan luas paling sedikit 12 meter persegi dan 40 kios dengan luas di bawah 12 meter persegi."),
        ("id", "Terdaftar 66 kapal, yaitu 45 kapal milik warga dan 20 kapal milik koperasi, 12 di antaranya rusak."),
        ("id", "Komite terdiri atas 8 (delapan) orang, yaitu 3 (tiga) orang dari kota, 3 (tiga) orang dari kabupaten, dan seorang wakil penumpang."),
        ("en", "The committee has 8 (eight) members, 3 (three) from the city, 3 (three) from the regency and one representative of the passengers."),
        ("id", "Komite terdiri atas 7 (tujuh) orang, yaitu 3 (tiga) orang dari kota dan 3 (tiga) orang dari kabupaten, yang dipimpin oleh seorang ketua."),
        ("en", "The 240 active members comprised 86 people in Bukittinggi, 76 people in Payakumbuh and 54 people in Padang Panjang."),
        ("id", "Vaksinasi menambah 1.104 ekor di utara dan 500 ekor di selatan, sehingga jumlahnya menjadi 1.700 ekor atau 80% dari 2.125 ekor."),
        ("en", "The council has 9 (nine) members, namely 2 (two) members of this side, 2 (two) of that side and 4 (four) of the growers."),
        ("en", "The team, namely 9 (nine) members, 5 (five) from here and 3 (three) from there, meets in May."),
        ("id", "Sidang dihadiri 12 anggota, yaitu 4 anggota dari provinsi, 4 dari kota, dan 3 dari kabupaten, sehingga kuorum 10 anggota terpenuhi."),
        ("id", "Nilainya berturut-turut Rp1.776.000,00, Rp302.400,00, dan Rp127.200,00, sehingga seluruhnya Rp2.305.600,00 atau rata-rata Rp192.133,00 sebulan."),
        ("id", "Pelanggan membayar Rp27.000,00 untuk 30 kWh yang pertama dan Rp22.000,00 untuk 20 kWh berikutnya, jumlahnya Rp51.000,00."),
        ("en", "The value is Rp1,776,000.00, Rp302,400.00 and Rp127,200.00, in total Rp2,305,600.00."),
        ("en", "The budget is Rp120,000,000.00, Rp70,000,000.00 from the regency and Rp40,000,000.00 from the city."),
        ("en", "The budget for one year is Rp120,000,000.00 for training, Rp70,000,000.00 for meals and Rp40,000,000.00 for transport."),
        ("en", "30 recipients are named, 16 from the east, 15 from the west, with 6 in reserve."),
        ("en", "30 recipients are named, 16 from the east, 14 from the west and 6 from the north."),
        ("en", "After costs, the revenue of Rp96,000,000.00 was divided into Rp48,200,000.00 for Ternate, Rp28,800,000.00 for Tidore and Rp24,000,000.00 for Morotai."),
        ("id", "Anggarannya Rp12.000.000,00, terdiri atas Rp70.000.000,00 untuk pelatihan dan Rp50.000.000,00 untuk perjalanan."),
        ("en", "The budget is Rp12,000,000.00, consisting of Rp70,000,000.00 for training and Rp50,000,000.00 for travel."),
        ("en", "The costs consist of fees of Rp40,000,000.00, material of Rp25,000,000.00 and rent of Rp15,000,000.00, in total Rp85,000,000.00."),
        ("en", "Expenditure came to Rp72,340,000.00: resource persons Rp24,000,000.00, materials Rp18,540,000.00, travel Rp21,600,000.00 and lodging Rp7,200,000.00."),
        ("id", "Dana Rp96 miliar disetor seluruhnya, terdiri atas Rp43,2 miliar dari kota, Rp28,8 miliar dari Kabupaten Tegal, dan Rp23 miliar dari Kabupaten Brebes."),
        ("en", "The capital (Rp520,000,000.00), of which stock (Rp170,000,000.00), shelves (Rp90,000,000.00) and a reserve (Rp120,000,000.00), is lent."),
        ("en", "The capital (Rp520,000,000.00): stock (Rp170,000,000.00), shelves (Rp90,000,000.00) and a reserve (Rp120,000,000.00)."),
        ("id", "Sebanyak 412 (empat ratus dua belas) pelajar menyeberangi selat setiap hari sekolah, yakni 268 orang dari Buton Tengah dan 154 orang dari Baubau."),
        ("id", "Biayanya diperkirakan Rp540.000.000,00 selama tiga tahun: Rp175.000.000,00 pada tahun pertama, Rp185.000.000,00 pada tahun kedua, dan Rp185.000.000,00 pada tahun ketiga."),
        ("en", "The budget is as follows: Rp10,000,000.00, Rp6,000,000.00 for training and Rp5,000,000.00 for travel."),
        ("en", "The budget is as follows: Rp10,000,000.00 from the province, Rp6,000,000.00 for training and Rp5,000,000.00 for travel."),
        ("id", "Tagihannya Rp2,5 miliar, yaitu separuh dari Rp5 miliar: Banyumas Rp1,725 miliar dan Purbalingga Rp0,875 miliar."),
        ("en", "The bill is Rp2,500,000,000.00, half of Rp5,000,000,000.00: Banyumas Rp1,725,000,000.00 and Purbalingga Rp875,000,000.00."),
        ("en", "The cost is Rp600,000,000.00, down from Rp900,000,000.00: Nunukan Rp400,000,000.00 and TTU Rp250,000,000.00."),
        ("en", "Of those recorded, 96 were back at school, namely 50 boys and 40 girls."),
        ("en", "Of both teams, 9 members attended, 5 from Buton and 3 from Baubau."),
        ("id", "Dari kedua tim, 9 orang hadir, 5 dari Buton dan 3 dari Baubau."),
        ("en", "The office has 9 members of those teams, 5 from Buton and 3 from Baubau."),
        ("id", "Kedua kota memiliki 3.150 benda, yaitu 1.980 benda milik Ternate dan 1.260 benda milik Ambon, tetapi hanya 441 benda yang dipamerkan."),
        ("id", "Kedua kota memiliki 3.150 benda, yaitu 1.890 benda milik Ternate, 1.260 benda milik Ambon, dan 441 benda milik Tual."),
        ("id", "Dengan tarif Rp64.000,00, potongannya Rp320.000,00 ditambah Rp640.000,00, seluruhnya Rp690.000,00, sehingga dibayar Rp18.800.000,00."),
        ("id", "Biayanya Rp64.000,00, Rp320.000,00, dan Rp640.000,00, seluruhnya Rp960.000,00."),
        ("id", "Uang saku Rp320.000,00 dan uang makan Rp640.000,00, seluruhnya Rp690.000,00, sehingga sisanya Rp40.000,00."),
        ("id", "Untuk setiap peserta dibayar uang harian Rp150.000,00 sehari dan biaya perjalanan Rp900.000,00, sehingga seluruhnya Rp2.450.000,00."),
        ("id", "Upah Rp100.000,00 sehari dan makan Rp50.000,00 sehari, seluruhnya Rp250.000,00 sehari."),
        ("id", "Sewa Rp14.000.000,00 dan listrik Rp2.000.000,00 sebulan, jadi seluruhnya Rp18.000.000,00."),
        ("id", "Biaya kapal Rp900.000.000,00, biaya gudang Rp300.000.000,00, dan biaya alat Rp200.000.000,00, sehingga seluruhnya berjumlah Rp500.000.000,00."),
        ("id", "Dari nilai lelang Rp126.000.000,00 pembeli membayar Rp3.780.000,00 dan nelayan Rp2.520.000,00, seluruhnya Rp6.400.000,00."),
        ("en", "The quota is divided as follows: 6,000 head from the province, 4,500 for Belu and 3,000 for Kupang."),
        ("en", "The safe house reported 58 residents, 73 residents admitted, 66 residents discharged and thus 64 residents."),
        ("en", "The budget of the two cities is Rp100,000,000.00, Rp60,000,000.00 for Batu and Rp50,000,000.00 for Malang."),
        ("en", "The council has 9 members, 5 women from the city and 3 men from the regency."),
    ],
)  # fmt: skip
def test_a_total_that_its_measured_parts_do_not_make_is_found(language: str, text: str) -> None:
    assert [*wrong_sums(text, language), *wrong_breakdowns(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Untuk setiap peserta dibayar uang harian Rp150.000,00 (seratus lima puluh ribu rupiah) sehari dan biaya perjalanan Rp900.000,00, sehingga seluruhnya Rp2.400.000,00."),
        ("en", "Each trainee is paid Rp150,000.00 a day and Rp900,000.00 for travel, in all Rp2,400,000.00."),
        ("id", "Dari nilai lelang Rp126.000.000,00 pembeli membayar Rp3.780.000,00 dan nelayan Rp2.520.000,00, seluruhnya Rp6.300.000,00."),
        ("en", "On an auction value of Rp126,000,000.00 the buyer paid Rp3,780,000.00 and the fisher Rp2,520,000.00, in all Rp6,300,000.00."),
        ("id", "Bank memungut provisi 0,75% dari plafon Rp2.000.000.000,00, yakni Rp15.000.000,00, dan biaya administrasi Rp2.500.000,00."),
        ("en", "The fund charges 2% of the outstanding loan of Rp500,000,000.00, that is, Rp10,000,000.00, and a fee of Rp1,000,000.00."),
        ("en", "The daily wage of a foreman is Rp160,000.00, of a craftsman Rp140,000.00 and of a labourer Rp110,000.00."),
        ("en", "The yield of the first plot was 40 tonnes, of the second plot 25 tonnes and of the third plot 20 tonnes."),
        ("en", "The width of the road at the three locations was 6.2 metres, 5.8 metres and 7 metres respectively."),
        ("en", "The depths were 12 m, 9 m and 7 m."),
        ("en", "The quota of 15,000 head is divided as follows: 6,000 head for Kupang, 4,500 for Belu, 3,000 for Malaka, and the remainder for the others."),
        ("en", "A total of 312 doses were destroyed: two thirds of them, that is, 208 doses, by heat and the rest, that is, 104 doses, by age."),
        ("en", "The safe house reported 58 residents, 73 residents admitted, 66 residents discharged and thus 65 residents at the end of the year."),
        ("en", "The depot held 40 tonnes, 25 tonnes came by ship and 30 tonnes were sold, leaving 35 tonnes."),
        ("id", "Tercatat 412 (empat ratus dua belas) kasus, yaitu 263 (dua ratus enam puluh tiga) kasus di Kabupaten Buru dan 149 (seratus empat puluh sembilan) kasus di Kabupaten Buru Selatan, atau rata-rata 51,5 (lima puluh satu koma lima) kasus sebulan."),
        ("id", "Sampah berjumlah 18.460 ton, yaitu 11.076 ton atau 60% dari PIHAK KESATU, 5.538 ton atau 30% dari PIHAK KEDUA, dan 10% sisanya dari pihak ketiga."),
        ("en", "Waste totalled 18,460 tonnes: 11,076 tonnes, or 60%, from the FIRST PARTY; 5,538 tonnes, or 30%, from the SECOND PARTY; and the remaining 10% from third parties."),
        ("id", "Sampai dengan tanggal 31 Agustus 2027 depo menerima 8.514 boks dari 9.000 boks yang direncanakan (94,6%), yaitu 4.914 dari 5.400 boks Halmahera Utara (91%) dan seluruh 3.600 boks Halmahera Barat."),
        ("id", "Telah tersedia 58 (lima puluh delapan) dari 60 (enam puluh) indikator, yaitu seluruh 24 (dua puluh empat) indikator sektoral dan 34 (tiga puluh empat) dari 36 (tiga puluh enam) indikator lain."),
        ("en", "The chair noted that 6 (six) of the 7 (seven) members were present, namely 3 (three) from Bantaeng Regency, 2 (two) from Jeneponto Regency and the expert in infection prevention."),
        ("id", "Hadir 8 (delapan) orang anggota, yaitu 4 (empat) orang dari Kabupaten Maluku Tenggara, 3 (tiga) orang dari Kota Tual, dan wakil pemberi kerja."),
        ("id", "Terdaftar 60 dari 100 orang, terdiri atas 60 laki-laki dan 40 perempuan."),
        ("id", "Tim mengusulkan agar 3 desa dicoret dari daftar dan 2 desa ditambahkan, sehingga jumlah seluruhnya menjadi 19 desa."),
        ("en", "Of every Rp1,000,000.00 of ticket revenue, Rp550,000.00 shall belong to the FIRST PARTY, Rp350,000.00 shall belong to the SECOND PARTY and the remainder shall be paid into the fund."),
        ("en", "Each half of a year has 5 (five) intakes of the FIRST PARTY, 4 (four) intakes of the SECOND PARTY and 3 (three) intakes of the THIRD PARTY."),
        ("en", "The costs are divided in the ratio 5:4:3, that is Rp300,000,000.00 for the FIRST PARTY, Rp240,000,000.00 for the SECOND PARTY and Rp180,000,000.00 for the THIRD PARTY."),
        ("id", "Tagihan berjumlah Rp2,5 miliar, yaitu separuh dari Rp5 miliar: Banyumas Rp1,625 miliar dan Purbalingga Rp0,875 miliar."),
        ("en", "The bill is Rp2.5 billion, half of Rp5 billion: Banyumas Rp1.625 billion and Purbalingga Rp0.875 billion."),
        ("id", "Biaya berjumlah Rp600.000.000,00, yaitu 30% dari Rp2.000.000.000,00: Nunukan Rp400.000.000,00 dan TTU Rp200.000.000,00."),
        ("id", "Peserta berjumlah 60 orang, yaitu setengah dari 120 orang yang mendaftar: Nunukan 35 orang dan TTU 25 orang."),
        ("en", "The cost is Rp600,000,000.00, down from Rp900,000,000.00: Nunukan Rp400,000,000.00 and TTU Rp200,000,000.00."),
        ("en", "The cost is Rp600,000,000.00, below the ceiling of Rp900,000,000.00: Nunukan Rp400,000,000.00 and TTU Rp200,000,000.00."),
        ("en", "The cost is Rp600,000,000.00, twice the Rp300,000,000.00 of last year: Nunukan Rp400,000,000.00 and TTU Rp200,000,000.00."),
        ("id", "Tutupan hutan menyusut 216 hektare, yaitu dari 9.870 hektare menjadi 9.654 hektare."),
        ("en", "Forest cover shrank by 216 hectares, namely from 9,870 hectares to 9,654 hectares."),
        ("en", "Medium-grade rice went up in price from Rp13,200.00 to Rp13,900.00 a kilogram, while granulated sugar became Rp500.00 cheaper, falling to Rp17,000.00 a kilogram."),
        ("id", "Penyebab lainnya ialah alamat yang keliru (12 kali), ambulans yang sedang bertugas (8 kali), dan jalan yang ditutup (3 kali)."),
        ("id", "Sewa sebulan berjumlah Rp66.000.000,00 (enam puluh enam juta rupiah), yaitu 12 (dua belas) meja dikalikan Rp5.500.000,00 (lima juta lima ratus ribu rupiah), sehingga sewa setahun Rp792.000.000,00 (tujuh ratus sembilan puluh dua juta rupiah)."),
        ("en", "The sum insured is made up of Rp2,870,000,000.00 (two billion eight hundred and seventy million rupiah) for textiles, Rp1,980,000,000.00 (one billion nine hundred and eighty million rupiah) for krises and Rp2,000,000,000.00 (two billion rupiah) for manuscripts."),
        ("id", "Tercatat 66 kapal, yaitu 45 kapal berukuran sampai dengan 10 gros ton dan 21 kapal berukuran di atas 10 gros ton, 12 di antaranya belum berizin."),
        ("id", "Tim beranggotakan 6 (enam) orang, masing-masing 3 (tiga) orang dari setiap PIHAK, terdiri atas 1 (satu) orang ketua, 1 (satu) orang sekretaris, dan 4 (empat) orang anggota."),
        ("en", "A team of 6 (six) members, 3 (three) from each PARTY, made up of 1 (one) chair, 1 (one) secretary and 4 (four) ordinary members."),
        ("id", "Terdapat 120 kios, 70 di antaranya tutup dan 12 kios rusak."),
        ("en", "Markers measure 20 (twenty) by 20 (twenty) centimetres, with a total height of 150 (one hundred and fifty) centimetres."),
        ("id", "Pilar berukuran 20 (dua puluh) kali 20 (dua puluh) sentimeter, tinggi seluruhnya 150 (seratus lima puluh) sentimeter."),
        ("en", "The buoys are installed in 2 (two) stages, namely 25 (twenty-five) in November and 15 (fifteen) in February."),
        ("en", "Segments 1 to 7 are 2.1 km, 1.9 km, 2.3 km, 1.9 km, 2.1 km, 2.4 km and 1.9 km long; segments 1 to 4 make 8.2 km and the others 6.4 km, 14.6 km in all."),
        ("id", "Komite terdiri atas 7 (tujuh) orang, yaitu 3 (tiga) orang dari kota, 3 (tiga) orang dari kabupaten, dan seorang wakil penumpang."),
        ("en", "The committee has 7 (seven) members, 3 (three) from the city, 3 (three) from the regency and one representative of the passengers."),
        ("en", "The 216 active members comprised 86 people in Bukittinggi, 76 people in Payakumbuh and 54 people in Padang Panjang."),
        ("id", "Vaksinasi susulan menambah 1.104 ekor, sehingga jumlahnya menjadi 19.320 ekor atau 80,5% (delapan puluh koma lima persen) dari 24.000 ekor."),
        ("en", "The council has 9 (nine) members, namely 2 (two) representatives of the FIRST PARTY, 2 (two) of the SECOND PARTY, 4 (four) of the growers and 1 (one) of the buyers."),
        ("en", "With the discount, the fee becomes Rp855,000.00, so that one round costs Rp34,200,000.00 and all rounds together Rp205,200,000.00."),
        ("en", "The council has 5 (five) members, consisting of 2 (two) representatives of each side, 2 (two) of the growers and 1 (one) of the buyers."),
        ("en", "Sections 1 to 4 are 2.1 km, 1.9 km, 2.3 km and 1.9 km long respectively, 8.2 km in all."),
        ("en", "The villages have 21 wells, 19 wells and 14 wells, 54 wells in total."),
        ("id", "Sidang dihadiri 11 anggota, yaitu 4 anggota dari provinsi, 4 dari kota, dan 3 dari kabupaten, sehingga kuorum 10 anggota terpenuhi."),
        ("en", "The meeting was attended by 11 members, namely 4 from the province, 4 from the city and 3 from the regency, so that the quorum of 10 members was met."),
        ("id", "Nilainya berturut-turut Rp1.776.000,00, Rp302.400,00, dan Rp127.200,00, sehingga seluruhnya Rp2.205.600,00 atau rata-rata Rp183.800,00 sebulan."),
        ("en", "The value is Rp1,776,000.00, Rp302,400.00 and Rp127,200.00 respectively, hence Rp2,205,600.00 in all, or Rp183,800.00 a month on average."),
        ("id", "Biayanya diperkirakan Rp540.000.000,00 selama tiga tahun: Rp170.000.000,00 pada tahun pertama, Rp185.000.000,00 pada tahun kedua, dan Rp185.000.000,00 pada tahun ketiga."),
        ("id", "Sebanyak 412 (empat ratus dua belas) pelajar menyeberangi selat setiap hari sekolah, yakni 268 orang dari Buton Tengah dan 144 orang dari Baubau."),
        ("en", "Storage costs Rp2,250,000.00, or Rp1,350,000.00 after the first reduction, or Rp2,025,000.00 after the third reduction."),
        ("id", "Biaya simpan Rp2.250.000,00, atau Rp1.350.000,00 dengan keringanan pertama, atau Rp2.025.000,00 dengan keringanan ketiga."),
        ("id", "Sebanyak 15 relawan, terdiri atas 6 relawan dari Belu, 5 relawan dari Malaka, dan kurang lebih 4 relawan dari Kupang, siaga."),
        ("id", "Triwulan 3: 5 di Kabupaten Belu dan 4 di Kabupaten Malaka."),
        ("id", "Retribusi sebesar Rp10.000,00 per kios, dengan potongan: Rp2.000,00 pada hari Senin dan Rp1.000,00 pada hari Jumat."),
        ("id", "Dari anggaran Rp90.000.000,00 tersisa dua pembayaran: Rp20.000.000,00 pada bulan Mei dan Rp15.000.000,00 pada bulan Juni."),
        ("en", "The rent is Rp350,000.00 a day for a stall of 3 m x 3 m and Rp500,000.00 a day for a stall of 3 m x 5 m."),
        ("en", "Two stalls are let: one of 3 m x 3 m, and one of 3 m x 5 m."),
        ("en", "Three price quotations for beacons were compared: Rp4,850,000.00, Rp5,200,000.00 and Rp5,475,000.00 a unit; the lowest does not include registration, which costs Rp150,000.00."),
        ("en", "The slaughtering rates proposed are Rp95,000.00 for one head of cattle, Rp110,000.00 for a buffalo and Rp20,000.00 for a goat or sheep."),
        ("en", "The fee is Rp95,000.00 for a day, Rp50,000.00 for half a day and Rp20,000.00 for an hour."),
        ("en", "30 (thirty) recipients are named, 16 (sixteen) from Mahakam Ulu Regency and 14 (fourteen) from Malinau Regency, with 6 (six) in reserve."),
        ("id", "Ditetapkan 30 (tiga puluh) orang, yaitu 16 (enam belas) orang dari hulu dan 14 (empat belas) orang dari hilir, ditambah 6 (enam) orang cadangan."),
        ("en", "After deducting system costs of Rp4,080,000.00 and refunds of Rp1,920,000.00, the net revenue for October of Rp96,000,000.00 was divided into Rp43,200,000.00 for Ternate City, Rp28,800,000.00 for Tidore Kepulauan City and Rp24,000,000.00 for Pulau Morotai Regency."),
        ("id", "Tahap pertama 20% dari Rp96 miliar, yaitu Rp19,2 miliar, disetor seluruhnya: Rp8,64 miliar oleh Kota Tegal, Rp5,76 miliar oleh Kabupaten Tegal, dan Rp4,8 miliar oleh Kabupaten Brebes."),
        ("en", "The first stage of 20% of Rp96 billion, that is Rp19.2 billion, has been paid in full: Rp8.64 billion by the city, Rp5.76 billion by this regency and Rp4.8 billion by that one."),
        ("en", "Expenditure came to Rp71,340,000.00: resource persons Rp24,000,000.00, materials Rp18,540,000.00, travel Rp21,600,000.00 and lodging Rp7,200,000.00, leaving a balance of Rp59,160,000.00."),
        ("en", "According to their shares, the FIRST PARTY shall contribute Rp43,200,000.00, the SECOND PARTY Rp28,800,000.00 and the THIRD PARTY Rp24,000,000.00."),
        ("en", "The capital is used to buy stock (Rp520,000,000.00 (five hundred and twenty million rupiah)), furniture and shelves (Rp170,000,000.00 (one hundred and seventy million rupiah)), a till system and online shop (Rp90,000,000.00 (ninety million rupiah)), and as a cash reserve (Rp120,000,000.00 (one hundred and twenty million rupiah))."),
        ("en", "Of those recorded, 96 were already back in school, 131 were waiting for the new school year and 47 were not yet willing."),
        ("en", "Of the 1,318 children, 96 were already back in school, 131 were waiting for the new school year and 47 were not yet willing."),
        ("en", "Of the cattle examined, 45 were healthy, 18 were slightly ill and 12 were gravely ill."),
        ("en", "Among the applicants, 60 people passed, 25 had to repeat the test and 14 withdrew."),
        ("id", "Dari peserta yang hadir, 40 orang dari Jember, 22 dari Malang, dan 11 dari Kediri."),
        ("en", "Of the participants present, 40 people were from Jember, 22 from Malang and 11 from Kediri."),
        ("en", "Of that sum, Rp400,000,000.00 went to boats, Rp250,000,000.00 to nets and Rp90,000,000.00 to engines."),
        ("en", "Out of these, 30 work on vessels, 12 in the port and 7 on land."),
        ("en", "The charges at the livestock market are levied per head: Rp10,000.00 (ten thousand rupiah) for cattle, Rp3,000.00 (three thousand rupiah) for goats or sheep and Rp500.00 (five hundred rupiah) for poultry."),
        ("en", "The house costs Rp2,160.00 in all. For the building Rp1,250.00 is set aside, for the drying machinery Rp640.00, and for the warehouse Rp270.00."),
        ("en", "For the building Rp500.00 is allocated, for the equipment Rp200.00, and for training Rp100.00."),
        ("en", "A fee of Rp600.00 is charged. Of this sum Rp420.00 goes to operation, Rp120.00 is set aside for repairs, and Rp60.00 is divided between the PARTIES."),
        ("en", "Of that fund Rp50.00 goes to equipment, Rp30.00 is put aside for materials, and Rp10.00 is used for travel."),
        ("en", "The garden costs Rp90.00. The fence takes Rp45.00 of it, the seedlings Rp30.00, and wages Rp15.00."),
        ("en", "The costs come to Rp240.00 in all, being Rp150.00 for equipment and Rp90.00 for wages."),
        ("id", "Harga 5.000 bibit Rp2.500,00 sebatang, jadi Rp12.500.000,00 seluruhnya, ditambah ongkos angkut Rp1.500.000,00."),
        ("id", "Kedua kota memiliki 3.150 benda, yaitu 1.890 benda milik Ternate dan 1.260 benda milik Ambon, tetapi hanya 441 benda yang dipamerkan."),
        ("en", "Both cities hold 3,150 objects, namely 1,890 objects of Ternate and 1,260 objects of Ambon, but only 441 objects have been shown."),
        ("id", "Terdapat 60 guru, terdiri atas 25 guru bahasa dan 35 guru matematika, sedangkan yang bersertifikat baru 12 guru."),
        ("id", "Dengan tarif Rp64.000,00, potongannya Rp320.000,00 ditambah Rp640.000,00, seluruhnya Rp960.000,00, sehingga dibayar Rp18.800.000,00."),
        ("en", "At Rp64,000.00 the reduction is Rp320,000.00 plus Rp640,000.00, in all Rp960,000.00, so that Rp18,800,000.00 is paid."),
        ("id", "Uang saku Rp320.000,00 dan uang makan Rp640.000,00, seluruhnya Rp960.000,00, sehingga sisanya Rp40.000,00."),
        ("en", "Delivery shall be made in stages, with 20 tonnes being sent in September, 15 tonnes in October and 10 tonnes in November."),
        ("id", "Tim beranggotakan 11 orang, yaitu seorang ketua, dua orang sekretaris, dan delapan orang anggota."),
    ],
)  # fmt: skip
def test_a_total_of_more_or_with_its_parts_passes(language: str, text: str) -> None:
    assert [*wrong_sums(text, language), *wrong_breakdowns(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("en", "48 (forty-eight) personnel take part, 24 (twenty-four) from each PARTY, divided into 8 (eight) mixed crews of 6 (six) each.", []),
        ("id", "48 personel, 24 orang dari setiap PIHAK, yang dibagi menjadi 8 regu campuran yang masing-masing beranggotakan 6 orang.", []),
        ("en", "24 (twenty-four) firemen from the region, divided into 8 (eight) mixed crews of 6 (six) each.", [48]),
        ("id", "120 guru dalam 4 angkatan, masing-masing 40 orang.", [160]),
        ("id", "melatih 90 bendahara, 75 dari PIHAK KESATU dan 15 dari PIHAK KEDUA, dalam 3 angkatan yang masing-masing beranggotakan 30 orang", []),
        ("id", "melatih 90 bendahara, 75 dari PIHAK KESATU dan 15 dari PIHAK KEDUA, dalam 3 angkatan yang masing-masing beranggotakan 25 orang", [75]),
        ("en", "90 treasurers, 75 from the FIRST PARTY and 15 from the SECOND PARTY, in 3 intakes of 30 persons each", []),
        ("en", "90 treasurers, 75 from the FIRST PARTY and 15 from the SECOND PARTY, in 3 intakes of 25 persons each", [75]),
        ("en", "24 nurses, 20 midwives and 16 doctors divided into 4 groups of 15 persons each", []),
        ("id", "60 guru laki-laki dan 30 guru perempuan dalam 3 angkatan, masing-masing 30 orang", []),
        ("id", "60 guru laki-laki dan 30 guru perempuan dalam 3 angkatan, masing-masing 20 orang", [60]),
        ("id", "2 pelatih melatih 73 guru dalam 3 angkatan, masing-masing 25 orang", [75]),
    ],
)  # fmt: skip
def test_the_share_of_each_is_not_what_is_divided_into_groups(
    language: str, text: str, made: list[int]
) -> None:
    assert [each.made for each in wrong_products(text, language)] == made


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Upah mencapai Rp93.600.000,00, yakni Rp14.400.000,00 lebih rendah daripada pagu triwulanan sebesar Rp108.000.000,00."),
        ("en", "The fee is Rp45,000.00, namely Rp5,000.00 below last year's fee of Rp50,000.00."),
        ("en", "The fee is Rp45,000.00, with Rp5,000.00 less than the quarterly ceiling set, which was Rp50,000.00."),
        ("id", "Peserta yang hadir 45 orang, yakni 5 orang lebih sedikit daripada rencana awal, yaitu 50 orang."),
        ("id", "Serapan mencapai Rp80.000.000,00, yakni kurang Rp20.000.000,00 dari pagu tahunan sebesar Rp100.000.000,00."),
        ("id", "Produksi mencapai 480 ton, yaitu 20 ton di bawah sasaran tahunan sebanyak 500 ton."),
        ("en", "Production came to 480 tonnes, namely 20 tonnes below the yearly target of 500 tonnes."),
        ("id", "Dana Rp75.000.000,00, yakni Rp15.000.000,00 kurang dari kebutuhan sebesar Rp90.000.000,00."),
        ("en", "The cost is Rp95,000,000.00, namely Rp13,000,000.00 less than the yearly ceiling of Rp108,000,000.00 and Rp5,000,000.00 more than the quarterly ceiling of Rp90,000,000.00."),
        ("id", "Biaya Rp95.000.000,00, yakni Rp13.000.000,00 lebih rendah daripada pagu tahunan sebesar Rp108.000.000,00 dan Rp5.000.000,00 lebih tinggi daripada realisasi tahun lalu sebesar Rp90.000.000,00."),
    ],
)  # fmt: skip
def test_a_difference_is_no_part(language: str, text: str) -> None:
    assert list(wrong_sums(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Biaya Rp90.000.000,00, yakni Rp40.000.000,00 untuk bibit dan Rp60.000.000,00 untuk pupuk.", 100_000_000),
        ("id", "Armada 64 kapal, yaitu 45 kapal sampai dengan 10 gros ton dan 21 kapal di atas 10 gros ton.", 66),
        ("id", "Bantuan Rp90.000.000,00, yakni Rp40.000.000,00 bagi desa di bawah garis kemiskinan dan Rp60.000.000,00 bagi desa lain.", 100_000_000),
        ("id", "Peserta 9 orang, yaitu 5 orang lebih tua daripada 40 tahun dan 5 orang lebih muda daripada 30 tahun.", 10),
        ("en", "The aid is Rp90,000,000.00, namely Rp40,000,000.00 for villages and Rp60,000,000.00 for towns below the plan.", 100_000_000),
    ],
)  # fmt: skip
def test_parts_beside_a_comparison_are_still_added_up(language: str, text: str, made: int) -> None:
    assert [found.made for found in wrong_sums(text, language)] == [made]


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Upah mencapai Rp93.600.000,00, yakni Rp15.400.000,00 lebih rendah daripada pagu triwulanan sebesar Rp108.000.000,00.", 92_600_000),
        ("en", "Pay came to Rp93,600,000.00, which is Rp14,400,000.00 less than the quarterly ceiling of Rp109,000,000.00.", 94_600_000),
        ("id", "Biaya Rp120.000.000,00, yaitu Rp30.000.000,00 lebih tinggi dari anggaran semula sebesar Rp100.000.000,00.", 130_000_000),
        ("id", "Peserta yang hadir 46 orang, yakni 5 orang lebih sedikit daripada rencana awal 50 orang.", 45),
        ("en", "Production came to 490 tonnes, namely 20 tonnes below the yearly target of 500 tonnes.", 480),
    ],
)  # fmt: skip
def test_a_difference_leaves_what_is_told(language: str, text: str, made: int) -> None:
    assert [found.made for found in wrong_sums(text, language)] == [made]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Biaya Rp120.000.000,00, yaitu Rp20.000.000,00 lebih tinggi dari anggaran semula sebesar Rp100.000.000,00."),
        ("id", "Upah mencapai Rp93.000.000,00, yakni sekitar Rp15.000.000,00 lebih rendah daripada pagu Rp108.500.000,00."),
        ("id", "Upah mencapai Rp93.000.000,00, yakni Rp5.000.000,00 lebih rendah daripada pagu, dan Rp90.000.000,00 sudah dibayar."),
        ("id", "Biayanya Rp93.000.000,00, yakni Rp5.000.000,00 lebih rendah daripada pagu Rp36.000.000,00 setiap bulan."),
        ("id", "Dilatih 45 orang, yakni 5 kelompok lebih banyak daripada rencana 50 orang."),
    ],
)  # fmt: skip
def test_a_difference_that_nobody_can_reckon_passes(language: str, text: str) -> None:
    assert list(wrong_sums(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Satu putaran berlangsung 15 (lima belas) hari: 9 (sembilan) hari bagi PIHAK KESATU dan 5 (lima) hari bagi PIHAK KEDUA.", 14),
        ("en", "One round lasts 15 (fifteen) days: 9 (nine) days for the FIRST PARTY and 5 (five) days for the SECOND PARTY.", 14),
        ("id", "Pelatihan berlangsung selama 40 jam pelajaran: 16 jam pelajaran teori, 12 jam pelajaran praktik, dan 10 jam pelajaran ujian.", 38),
        ("id", "Pelatihan berlangsung 40 jam, yaitu 16 jam teori dan 20 jam praktik.", 36),
        ("en", "The loan lasts 6 months, namely 2 months for preparation and 3 months for the exhibition.", 5),
        ("id", "Ada 10 kios: 6 kios untuk pedagang lama dan 3 kios untuk pedagang baru.", 9),
        ("id", "Dana Rp10.000.000,00: Rp6.000.000,00 untuk bibit dan Rp3.000.000,00 untuk pupuk.", 9_000_000),
    ],
)  # fmt: skip
def test_parts_behind_a_colon_make_what_stands_before_it(
    language: str, text: str, made: int
) -> None:
    assert [found.made for found in wrong_sums(text, language)] == [made]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Satu putaran berlangsung 15 hari: 9 hari bagi PIHAK KESATU dan 6 hari bagi PIHAK KEDUA."),
        ("en", "The stay lasts 5 days: 3 days in Batam, 1 day in Bintan and the rest at sea."),
        ("id", "Surat dijawab dalam waktu 14 hari: 7 hari untuk verifikasi dan 5 hari untuk penandatanganan."),
        ("id", "Pembayaran paling lambat 30 hari: 10 hari untuk barang dan 5 hari untuk jasa."),
        ("id", "Setiap 3 bulan: 1 bulan di Batam dan 1 bulan di Bintan."),
        ("id", "Kunjungan berlangsung 12 hari: 5 hari di Batam, 4 hari di Bintan, dan sisanya di laut."),
        ("id", "Berlaku 3 tahun, yaitu 1 tahun percobaan dan dapat diperpanjang 1 tahun."),
        ("id", "Masa pinjam 14 hari: 21 hari untuk guru dan 7 hari untuk majalah."),
        ("id", "Dari 12 laporan: 5 laporan dari Batam dan 4 laporan dari Bintan."),
    ],
)  # fmt: skip
def test_what_stands_behind_a_colon_and_is_no_part_passes(language: str, text: str) -> None:
    assert list(wrong_sums(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Biayanya Rp240.000,00 seluruhnya, yaitu Rp150.000,00 untuk alat dan Rp80.000,00 untuk upah."),
        ("en", "The costs come to Rp240,000.00 in all, being Rp150,000.00 for equipment and Rp80,000.00 for wages."),
    ],
)  # fmt: skip
def test_a_total_with_its_word_behind_is_still_added_up(language: str, text: str) -> None:
    assert [(each.amount.text[:5], int(each.made)) for each in wrong_sums(text, language)] == [
        ("Rp240", 230_000)
    ]


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        (
            "Setiap giliran terdiri atas 5 orang dari kota dan 7 orang dari kabupaten, sehingga regu seluruhnya beranggotakan 20 orang dari kota dan 28 orang dari kabupaten.",
            False,
        ),
        (
            "Setiap kelas terdiri atas 10 murid kota dan 6 murid desa, seluruhnya 30 murid kota dan 18 murid desa.",
            False,
        ),
        (
            "Setiap giliran terdiri atas 5 orang dari kota dan 7 orang dari kabupaten, sehingga regu seluruhnya beranggotakan 20 orang dari kota dan 29 orang dari kabupaten.",
            True,
        ),
    ],
)
def test_what_each_group_has_may_be_told_of_all(text: str, is_wrong: bool) -> None:
    assert bool([*wrong_sums(text, "id"), *wrong_breakdowns(text, "id")]) == is_wrong


_COMMISSION = "Komisi Air terdiri atas 13 (tiga belas) orang: {} orang pejabat, {} orang wakil petani, dan seorang wakil petambak, {}."


@pytest.mark.parametrize(
    ("officials", "farmers", "how", "made"),
    [
        (4, 7, "dengan perimbangan yang sama antara kedua kabupaten bagi pejabat dan wakil petani", [11]),
        (2, 9, "dengan memperhatikan keterwakilan pejabat dan wakil petani", [11]),
        (4, 8, "dengan perimbangan yang sama antara kedua kabupaten bagi pejabat dan wakil petani", []),
        (4, 7, "dan wakil pedagang", []),
        (4, 8, "sehingga petani dan wakil petani didengar", []),
    ],
)  # fmt: skip
def test_how_those_listed_are_chosen_adds_nobody(
    officials: int, farmers: int, how: str, made: list[int]
) -> None:
    text = _COMMISSION.format(officials, farmers, how)

    assert [found.made for found in wrong_sums(text, "id")] == made


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("en", "The costs of installation, Rp6,500,000.00 (six million five hundred thousand rupiah) a lamp, shall be borne by the PARTY in whose territory the lamp stands, namely Rp1,040,000,000.00 by the FIRST PARTY and Rp780,000,000.00 by the SECOND PARTY.", []),
        ("id", "Harga bibit, Rp15.000,00 sebatang, ditanggung oleh PIHAK yang menanam, yaitu Rp3.000.000,00 oleh PIHAK KESATU dan Rp1.500.000,00 oleh PIHAK KEDUA.", []),
        ("en", "The price, Rp95,000.00 a seat, is borne by all, namely Rp950,000.00 by the city and Rp475,000.00 by the regency.", []),
        ("en", "A lamp costs Rp95,000.00 a piece, namely Rp60,000.00 for the pole and Rp30,000.00 for the bulb.", [90_000]),
        ("en", "The costs are Rp30,000.00 a year, namely Rp20,000.00 by the city and Rp40,000.00 by the regency.", [60_000]),
        ("id", "Dengan harga Rp1.700,00, biayanya Rp5.287.000,00 dan Rp3.913.400,00, seluruhnya Rp9.200.400,00.", []),
        ("en", "At a price of Rp1,700.00, the costs were Rp5,287,000.00 and Rp3,913,400.00, in all Rp9,200,400.00.", []),
        ("id", "Dengan tarif Rp100,00, biayanya Rp50.000,00 dan Rp40.000,00, seluruhnya Rp90.000,00.", []),
        ("id", "Dengan tarif Rp100,00, biayanya Rp50.000,00 dan Rp40.000,00, seluruhnya Rp95.000,00.", [90_100]),
        ("id", "Meja dibeli dengan harga Rp300.000,00 dan kursi dengan harga Rp200.000,00, seluruhnya Rp600.000,00.", [500_000]),
    ],
)  # fmt: skip
def test_the_price_of_one_is_neither_a_total_nor_a_part(
    language: str, text: str, made: list[int]
) -> None:
    assert [found.made for found in wrong_sums(text, language)] == made


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Biayanya Rp6.000.000,00 untuk perjalanan laut dan Rp9.000.000,00 untuk perjalanan udara, seluruhnya Rp16.000.000,00 per perjalanan.", 15_000_000),
        ("en", "The costs are Rp6,000,000.00 by sea and Rp9,000,000.00 by air, Rp16,000,000.00 in all a journey.", 15_000_000),
        ("en", "The costs are a fee of Rp100,000.00 and a deposit of Rp20,000.00, a total of Rp130,000.00 for each member.", 120_000),
        ("id", "Peserta membayar makan Rp50.000,00 dan penginapan Rp400.000,00, Rp540.000,00 seluruhnya.", 450_000),
        ("id", "Peserta membayar makan Rp50.000,00 dan penginapan Rp400.000,00, semuanya Rp540.000,00.", 450_000),
        ("en", "The visit costs Rp50,000.00 for meals and Rp400,000.00 for lodging, making Rp540,000.00 in total.", 450_000),
        ("id", "Terdapat 20 siswa pagi dan 15 siswa siang, seluruhnya 36 siswa per sekolah.", 35),
        ("id", "Biayanya Rp6.000.000,00 untuk laut dan Rp9.000.000,00 untuk udara, seluruhnya Rp15.000.000,00 per perjalanan.", None),
        ("id", "Kelompok A menanam 1.200 bibit, kelompok B setengah dari jumlah itu, dan kelompok C sepertiga dari jumlah kelompok A, sehingga keseluruhannya 2.200 bibit.", None),
        ("en", "Group A planted 1,200 seedlings, group B 300 seedlings and group C half of that number, in all 1,650 seedlings.", None),
        ("en", "At Rp1,700.00 the costs are Rp5,287,000.00 and Rp3,913,400.00, Rp9,200,400.00 in total.", None),
        ("id", "Sewanya Rp2.000.000,00 dan listriknya Rp1.000.000,00, seluruhnya Rp36.000.000,00 per tahun.", None),
        ("id", "Iuran pokok Rp100.000,00 dan iuran wajib Rp20.000,00, seluruhnya Rp340.000,00 per anggota pada tahun pertama.", None),
        ("id", "Uang harian Rp150.000,00 per hari dan transpor Rp900.000,00, seluruhnya Rp1.500.000,00 per orang.", None),
        ("id", "Honor Rp500.000,00 sehari dan transpor Rp270.000,00, seluruhnya Rp1.300.000,00 per peserta.", None),
        ("en", "The costs are Rp6,000,000.00 by sea and Rp9,000,000.00 by air, Rp30,000,000.00 in all for each pair.", None),
        ("en", "The FIRST PARTY pays Rp6,000,000.00 and the SECOND PARTY Rp9,000,000.00, Rp40,000,000.00 in total being borne by the province.", None),
        ("id", "PIHAK KESATU membayar Rp6.000.000,00, PIHAK KEDUA Rp9.000.000,00, dan Rp16.000.000,00 seluruhnya ditanggung provinsi.", None),
        ("id", "Semuanya Rp20.000.000,00, yaitu Rp12.000.000,00 untuk A dan Rp8.000.000,00 untuk B.", None),
    ],
)  # fmt: skip
def test_a_total_of_each_or_with_its_word_behind_closes_its_parts(
    language: str, text: str, made: int | None
) -> None:
    assert [int(each.made) for each in wrong_sums(text, language)] == ([made] if made else [])
