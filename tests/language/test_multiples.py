from __future__ import annotations

import pytest

from mou_gen.language.multiples import wrong_multiples
from mou_gen.language.totals import wrong_sums


@pytest.mark.parametrize(
    ("text", "language", "made"),
    [
        ("Rp0,00 sehari untuk 3 (tiga) hari, yaitu Rp1,00", "id", []),
        ("Rp30.000,00 sehari selama 60 hari, yaitu Rp1.800.000,00 untuk setiap peserta", "id", []),
        ("Rp30.000,00 sehari selama 60 hari, yaitu Rp1.600.000,00 untuk setiap peserta", "id", [1_800_000]),
        ("Rp30,000.00 a day for 60 days, that is Rp1,800,000.00 for each participant", "en", []),
        ("Rp0,00 per orang per hari untuk 5 (lima) orang, seluruhnya Rp1,00", "id", []),
        ("Rp2.500.000,00 setiap peserta, sehingga untuk sepuluh peserta menjadi Rp20.000.000,00", "id", [25_000_000]),
        ("Rp2.500.000,00 setiap peserta, sehingga untuk sepuluh peserta menjadi Rp25.000.000,00", "id", []),
        ("Rp2,500,000.00 a participant, and thus Rp20,000,000.00 for a course of ten participants", "en", [25_000_000]),
        ("Rp2,500,000.00 a participant, and thus Rp25,000,000.00 for a course of ten participants", "en", []),
        ("uang harian kurir sebesar Rp450.000,00 untuk 6 (enam) hari, yaitu Rp2.580.000,00", "id", [2_700_000]),
        ("uang harian kurir sebesar Rp430.000,00 untuk 6 (enam) hari, yaitu Rp2.580.000,00", "id", []),
        ("uang harian 2 (dua) kurir sebesar Rp430.000,00 untuk 6 (enam) hari, yaitu Rp5.160.000,00", "id", []),
        ("uang harian para kurir sebesar Rp430.000,00 untuk 6 (enam) hari, yaitu Rp5.160.000,00", "id", []),
        ("the daily allowance of Rp450,000.00 for 6 (six) days, that is Rp2,580,000.00", "en", [2_700_000]),
        ("uang saku sebesar Rp100.000,00 per hari selama 5 (lima) hari, yaitu Rp600.000,00", "id", [500_000]),
        ("honor pelatih Rp300.000,00 sehari untuk 6 (enam) hari, yakni Rp1.500.000,00", "id", [1_800_000]),
        ("honor pelatih Rp300.000,00 sehari untuk 6 (enam) hari, yakni Rp1.800.000,00", "id", []),
        ("honor pelatih Rp300.000,00 sehari untuk 6 (enam) hari, yakni Rp1.710.000,00 setelah dipotong pajak", "id", []),
        ("honor 4 (empat) pelatih Rp300.000,00 per orang per hari selama 2 (dua) hari, yakni Rp2.400.000,00", "id", []),
        ("upah Rp100.000,00 per hari selama 2 (dua) minggu, yaitu Rp1.000.000,00", "id", []),
        ("sewa Rp1.000.000,00 sebulan selama 1 (satu) tahun, yaitu Rp12.000.000,00", "id", []),
        ("iuran bulanan sebesar Rp100.000,00 selama 6 (enam) bulan, seluruhnya Rp500.000,00", "id", [600_000]),
        ("denda harian sebesar Rp100.000,00 selama 30 (tiga puluh) hari atau Rp5.000.000,00 sekaligus", "id", []),
        ("uang harian sebesar Rp430.000,00 untuk 6 (enam) hari, yaitu Rp100.000,00 lebih dari tahun lalu", "id", []),
        ("uang harian sebesar Rp430.000,00 untuk 6 (enam) hari dan uang penginapan sebesar Rp500.000,00", "id", []),
        ("Rp48,000,000.00 for remote consultations, or Rp4,000,000.00 a month", "en", []),
        ("Rp48,000,000.00 a year, or Rp4,000,000.00 a month", "en", []),
        ("Rp48,000,000.00 a year, or Rp5,000,000.00 a month", "en", [60_000_000]),
        ("Rp4,000,000.00 a month for a year, in all Rp40,000,000.00", "en", [48_000_000]),
        ("Biaya perjalanan Rp162.000.000,00 setahun, yaitu Rp4.500.000,00 untuk setiap perjalanan", "id", []),
        ("Travel costs of Rp162,000,000.00 a year, that is Rp4,500,000.00 for each journey", "en", []),
        ("Fees of 6 (six) coaches at Rp2,500,000.00 a month, that is Rp180,000,000.00 a year", "en", []),
        ("Rp864,000,000.00 for electricity, or Rp72,000,000.00 a month", "en", []),
        ("honorarium 6 petugas sebesar Rp252.000.000,00, atau Rp3.500.000,00 per orang per bulan", "id", []),
        ("Rp252,000,000.00 for the fees of 6 officers, or Rp3,500,000.00 per person per month", "en", []),
        ("honorarium 6 petugas sebesar Rp250.000.000,00, atau Rp3.500.000,00 per orang per bulan", "id", [21_000_000]),
        ("640 (enam ratus empat puluh) ton, 240 (dua ratus empat puluh) ton di antaranya pada bulan Mei, dengan hasil Rp480.000.000,00 atau Rp750,00 per kilogram", "id", []),
        ("640 (enam ratus empat puluh) ton, dengan hasil Rp490.000.000,00 atau Rp750,00 per kilogram", "id", [480_000_000]),
        ("640 (six hundred and forty) tonnes brought in Rp480,000,000.00, or Rp750.00 per kilogram", "en", []),
        ("3 (tiga) kuintal menghasilkan Rp1.500.000,00 atau Rp5.000,00 per kilogram", "id", []),
        ("3 (tiga) kilometer menghabiskan Rp9.000.000,00 atau Rp3.000,00 per meter", "id", []),
        ("Rp900.000,00 selama 3 bulan, yaitu Rp200.000,00 per bulan", "id", [600_000]),
        ("Rp5.250.000,00 setahun untuk 6 contoh dipikul sama rata, masing-masing Rp1.750.000,00", "id", []),
        ("Rp5,250,000.00 a year for 6 samples is borne equally, at Rp1,750,000.00 each", "en", []),
        ("Rp5.250.000,00 dipikul sama rata oleh 3 daerah, masing-masing Rp1.500.000,00", "id", [4_500_000]),
        ("Rp100.000,00 per hari untuk 3 petugas, sehingga sisa anggaran Rp5.000.000,00 dikembalikan", "id", []),
        ("Rp100.000,00 setiap peserta untuk 30 peserta, sehingga disediakan anggaran Rp5.000.000,00", "id", []),
        ("denda Rp36.000,00 untuk setiap titik dan setiap hari keterlambatan, paling lama 50 (lima puluh) hari atau Rp1.800.000,00 untuk setiap titik", "id", []),
        ("a penalty of Rp36,000.00 for each point and each day of delay, for at most 50 (fifty) days or Rp1,800,000.00 for each point", "en", []),
        ("paling tinggi Rp2.750.000,00 per peserta, atau Rp25.750.000,00 untuk angkatan yang berjumlah 10 (sepuluh) peserta", "id", [27_500_000]),
        ("paling tinggi Rp2.750.000,00 per peserta, atau Rp27.500.000,00 untuk angkatan yang berjumlah 10 (sepuluh) peserta", "id", []),
        ("maksimal Rp2.750.000,00 untuk setiap peserta, yaitu Rp25.750.000,00 bagi satu angkatan dengan 10 (sepuluh) peserta", "id", [27_500_000]),
        ("Rp2.750.000,00 per peserta, yakni Rp25.750.000,00 untuk setiap angkatan yang terdiri atas 10 (sepuluh) peserta", "id", [27_500_000]),
        ("at most Rp2,750,000.00 per participant, or Rp25,750,000.00 for a course of 10 (ten) participants", "en", [27_500_000]),
        ("at most Rp2,750,000.00 per participant, or Rp27,500,000.00 for a course of 10 (ten) participants", "en", []),
        ("Rp50.000,00 per orang, atau Rp400.000,00 untuk rombongan yang berjumlah 10 (sepuluh) orang", "id", []),
        ("paling tinggi Rp50.000,00 per orang, atau Rp400.000,00 untuk rombongan yang berjumlah 10 (sepuluh) orang", "id", []),
        ("Rp50,000.00 per person, or Rp400,000.00 for a group of 10 (ten) persons", "en", []),
        ("Rp400.000,00 per peserta, atau Rp5.000.000,00 (lima juta rupiah) per kelas untuk 20 (dua puluh) peserta", "id", []),
        ("Rp3,000,000.00 per bus for 40 (forty) persons, or Rp100,000.00 per person", "en", []),
        ("Rp3.000.000,00 per bus, yaitu Rp100.000,00 per orang untuk 40 (empat puluh) orang", "id", [4_000_000]),
        ("Rp2.750.000,00 per peserta, atau paling banyak Rp25.000.000,00 untuk angkatan yang berjumlah 10 (sepuluh) peserta", "id", []),
        ("paling tinggi Rp2.750.000,00 per peserta, atau maksimal Rp25.750.000,00 untuk angkatan yang berjumlah 10 (sepuluh) peserta", "id", [27_500_000]),
        ("Rp2,750,000.00 per participant, or at most Rp25,000,000.00 for a course of 10 (ten) participants", "en", []),
        ("paling tinggi Rp2.750.000,00 per peserta, atau Rp9.000.000,00 untuk angkatan yang dibimbing 2 (dua) pelatih", "id", []),
        ("paling tinggi Rp2.750.000,00 per peserta, atau Rp35.000.000,00 untuk kelas dengan paling banyak 10 (sepuluh) peserta", "id", []),
        ("dijual dengan harga Rp75.000,00 sampai dengan Rp120.000,00 per lembar, dan dikerjakan tiga sampai delapan bulan", "id", []),
        ("40 (empat puluh) ton benih setahun dengan harga Rp11.500,00 per kilogram, atau seluruhnya Rp460.000.000,00", "id", []),
        ("40 (empat puluh) ton benih setahun dengan harga Rp11.500,00 per kilogram, atau seluruhnya Rp406.000.000,00", "id", [460_000_000]),
        ("40 (empat puluh) ton benih dengan harga Rp11.500,00 per kilogram, seluruhnya Rp460.000,00", "id", [460_000_000]),
        ("40 (forty) tons of seed a year at Rp11,500.00 per kilogram, amounting to Rp460,000,000.00 in all", "en", []),
        ("800 (delapan ratus) kilogram pakan dengan harga Rp9.000.000,00 per ton, seluruhnya Rp7.200.000,00", "id", []),
        ("3 (tiga) hektare lahan dengan sewa Rp2.000,00 per meter persegi setahun, seluruhnya Rp60.000.000,00 setahun", "id", []),
        ("3 (tiga) hektare lahan dengan sewa Rp2.000,00 per meter persegi, seluruhnya Rp6.000.000,00", "id", [60_000_000]),
        ("25 (twenty-five) cubic metres of water at Rp4.00 per litre, a total of Rp100,000.00", "en", []),
        ("25 (twenty-five) cubic metres of water at Rp4.00 per litre, a total of Rp10,000.00", "en", [100_000]),
        ("2 (dua) liter vaksin dengan harga Rp15.000,00 per mililiter, seluruhnya Rp30.000.000,00", "id", []),
        ("50 (lima puluh) lusin buku dengan harga Rp5.000,00 per buah, seluruhnya Rp3.000.000,00", "id", []),
        ("50 (lima puluh) lusin buku dengan harga Rp5.000,00 per buah, seluruhnya Rp3.100.000,00", "id", [3_000_000]),
        ("50 (lima puluh) lusin buku dengan harga Rp60.000,00 per lusin, seluruhnya Rp3.000.000,00", "id", []),
        ("20 (twenty) reams of paper at Rp100.00 per sheet, in total Rp1,000,000.00", "en", []),
        ("ongkos Rp150,00 per kilogram per kilometer, sehingga untuk 2 (dua) ton sejauh 40 (empat puluh) kilometer seluruhnya Rp12.000.000,00", "id", []),
        ("harga per kilogram Rp14.000,00, sehingga untuk 2 (dua) ton seluruhnya Rp28.000.000,00", "id", []),
        ("perjalanan pergi dan pulang 12 (dua belas) guru, masing-masing Rp1.500.000,00 sekali jalan, berjumlah Rp36.000.000,00", "id", []),
        ("perjalanan pergi dan pulang 12 (dua belas) guru, masing-masing Rp1.500.000,00 sekali jalan, berjumlah Rp18.000.000,00", "id", [36_000_000]),
        ("perjalanan 12 (dua belas) guru, masing-masing Rp1.500.000,00 sekali jalan, berjumlah Rp36.000.000,00", "id", [18_000_000]),
        ("the round trips of 15 (fifteen) pupils at Rp400,000.00 each way, totalling Rp12,000,000.00", "en", []),
        ("the round trips of 15 (fifteen) pupils at Rp400,000.00 each way, totalling Rp6,000,000.00", "en", [12_000_000]),
        ("tunjangan selama 5 (lima) bulan, masing-masing Rp1.200.000,00 sebulan, berjumlah Rp72.000.000,00", "id", []),
        ("tunjangan selama 5 (lima) bulan, masing-masing Rp1.200.000,00 sebulan, berjumlah Rp73.000.000,00", "id", [6_000_000]),
        ("allowances for 5 (five) months at Rp1,200,000.00 each a month, a total of Rp72,000,000.00", "en", []),
        ("tunjangan 12 (dua belas) guru selama 5 (lima) bulan, masing-masing Rp1.200.000,00 sebulan, berjumlah Rp78.000.000,00", "id", [72_000_000]),
        ("honor selama 3 (tiga) minggu sebesar Rp500.000,00 per orang per minggu, seluruhnya Rp9.000.000,00", "id", []),
        ("5 (five) nights at Rp300,000.00 per room per night, in total Rp15,000,000.00", "en", []),
        ("5 (five) nights at Rp300,000.00 per room per night, in total Rp15,200,000.00", "en", [1_500_000]),
        ("5 (five) nights at Rp300,000.00 per night, in total Rp15,000,000.00", "en", [1_500_000]),
    ],
)  # fmt: skip
def test_what_follows_from_an_amount_for_one_is_all_of_them(
    text: str, language: str, made: list[int]
) -> None:
    assert [each.made for each in wrong_multiples(text, language)] == made


@pytest.mark.parametrize(("promotion", "count"), [(250, 1), (300, 0)])
def test_the_budget_of_each_party_is_no_amount_for_each(promotion: int, count: int) -> None:
    text = (
        f"Kegiatan memerlukan Rp450.000.000,00, yaitu Rp{promotion}.000.000,00 untuk promosi dan Rp150.000.000,00 untuk "
        "pelatihan, yang dibebankan pada Anggaran Pendapatan dan Belanja Daerah masing-masing kabupaten."
    )

    assert len(list(wrong_sums(text, "id"))) == count
