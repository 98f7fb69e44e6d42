from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests import year
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.checks.recital import recital
from tests.source.samples import KERJA_SAMA, write


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("paling lambat 14 (empat belas) hari.", "within 14 (fourteen) days."),
        ("setiap semester dan selama satu tahun.", "every six months and for 12 months."),
        (
            "tambahan 7 (tujuh) jam pada hari Senin dan 7 (tujuh) jam pada hari Selasa.",
            "7 (seven) extra hours on Monday and 7 (seven) hours on Tuesday.",
        ),
        ("kedua daerah memberi 25 persen.", "both regions give 25%."),
        ("paling banyak Rp1.500.000,00.", "at most Rp1,500,000."),
        ("kedua daerah sepakat.", "the two regions agree."),
        ("pembaca di bawah 12 (dua belas) tahun.", "readers under 12 (twelve)."),
        ("diukur dua kali, saat tiba dan saat berangkat.", "measured on arrival and on departure."),
        ("setiap dua minggu, pada hari Jumat.", "every other Friday."),
        ("keempat belas pemeriksa dibagi.", "the fourteen inspectors are divided."),
        ("kesebelas stan dibuka.", "the eleven stands are opened."),
        ("laporan triwulan IV.", "the report for Q4."),
        ("dengan perbandingan 50:30:20, pukul 09.00.", "in the ratio 50:30:20, at 09:00."),
        ("laporan triwulan I dan III.", "the reports for the first and third quarters."),
        ("pembayaran tahap II setelah tahap I.", "phase 2 is paid after phase 1."),
        (
            "separuhnya pada semester pertama dan sisanya pada semester kedua.",
            "half in the first semester and the rest in the second.",
        ),
        ("menempuh belasan kilometer.", "travels more than ten kilometres."),
        ("menempuh belasan kilometer.", "travels some dozen kilometres."),
        ("ratusan warga hadir.", "over a hundred residents were present."),
        ("kedua puluh empat stan dibuka.", "all 24 stands are opened."),
        ("kedua puluh empat stan dibuka.", "all of the stands are opened."),
        ("Laporan triwulan.", "Quarterly reports."),
        ("setiap hari Senin.", "every Monday."),
        ("setiap hari Jumat malam.", "every week on Friday night."),
        ("setiap Senin dan Kamis.", "twice a week, on Monday and Thursday."),
        ("setiap hari Senin, Rabu, dan Jumat.", "three times a week."),
        ("dua kali seminggu.", "on Mondays and Thursdays."),
        ("setiap Jumat malam.", "each week on Friday night."),
        ("setiap hari Minggu pagi.", "weekly on Sunday morning."),
        ("setiap minggu pada hari Jumat.", "on Fridays."),
        ("setiap minggu pada hari Jumat.", "every Friday."),
        ("makin banyak dari tahun ke tahun.", "more of them every year."),
        ("bertambah setiap tahunnya.", "grows every year."),
        ("bertambah dari bulan ke bulan.", "grows with each passing month."),
        ("kian hari kian ramai.", "busier every day."),
        ("meningkat setiap tahun.", "rises year after year."),
        ("meningkat saban tahun.", "rises annually."),
        ("meningkat dari hari ke hari.", "rises steadily."),
        ("setiap akhir tahun anggaran.", "at the close of each fiscal year."),
        ("dua pertiga, sepertiganya oleh daerah.", "two thirds, one third by the region."),
        ("potongan dalam satu bulan.", "the deductions in any month."),
        ("debit berkurang seperlimanya.", "the flow has fallen by a fifth."),
        ("selama 32 (tiga puluh dua) jam pelajaran.", "for 32 (thirty-two) lesson hours."),
        ("diganti tiga kali lipat.", "replaced threefold."),
        ("enam belas kali sehari.", "sixteen trips a day."),
        (
            "yang belum berusia 18 (delapan belas) tahun.",
            "who are not yet of the age of 18 (eighteen).",
        ),
        (
            "korban di bawah delapan belas tahun didampingi.",
            "victims under 18 (eighteen) are guided.",
        ),
        ("anak berusia 6 sampai 12 tahun.", "children aged 6 to 12 years."),
        (
            "0,1% untuk setiap hari dari 4 (empat) hari keterlambatan.",
            "0.1% for each of the 4 (four) days of delay.",
        ),
        (
            "menerima bagian menurut Pasal 12 ayat (3) dan ayat (5).",
            "receive the part under Article 12(3) and (5).",
        ),
        (
            "anak berusia 2 (dua) tahun sampai dengan 11 (sebelas) tahun membayar setengah, anak di bawah 2 (dua) tahun tidak.",
            "children aged 2 (two) to 11 (eleven) years pay half, children under 2 (two) years do not.",
        ),
        ("ruang seluas 50 m2.", "a room of 50 square metres."),
        ("rerata empat triwulan terakhir.", "the mean of the last four quarters."),
        ("pada dua triwulan pertama tahun 2027.", "in the first two quarters of 2027."),
        ("selama dua triwulan berturut-turut.", "for two quarters in a row."),
        ("dua kali dalam satu triwulan.", "twice in one quarter."),
        ("dalam satu triwulan dua kali terlambat.", "late twice in one quarter."),
        ("tiga perempat dari hadiah.", "three quarters of the prizes."),
        ("dipotong seperempat.", "cut by one quarter."),
        ("15 (lima belas) hari kerja perekayasa.", "15 (fifteen) engineer working days."),
        ("pada setiap hari pengambilan contoh.", "on every sampling day."),
        ("pada setiap pengambilan contoh.", "on every sampling day."),
        ("tarif hari rawat.", "the rate per day of care."),
        ("tarif per hari rawat.", "the rate per day of care."),
        ("terdaftar di salah satu kabupaten.", "enrolled in one of the two regencies."),
        ("salah satu dari dua kabupaten.", "one of the two regencies."),
        ("ketua dipilih oleh keempatnya.", "a chair chosen by those four."),
        ("paling banyak 3 (tiga) bagian per sejuta.", "at most 3 (three) parts per million."),
        (
            "12 (dua belas) kasus per 1.000 (seribu) penduduk.",
            "12 (twelve) cases per thousand residents.",
        ),
        (
            "lebih rendah daripada harga tiga bulan kemudian.",
            "lower than those three months later.",
        ),
        ("dalam waktu itu.", "within those three months."),
        ("sistem dua set kemenangan.", "the best of three sets."),
        ("dalam dua pekan olahraga berikutnya.", "at the next two games."),
        ("mulai tahun 2029 pekan olahraga diadakan.", "from 2029 the games are held."),
        ("paling lama dua pekan.", "at most two weeks."),
        (
            "tercatat 2.511 (dua ribu lima ratus sebelas) hari.",
            "in all 2,511 (two thousand five hundred and eleven) days.",
        ),
        ("butir ke-365 dan hari jadi ke-101.", "item 365 and the 101st anniversary."),
        ("8 (delapan) jam pelajaran.", "8 (eight) lessons."),
        ("80 jam pelajaran, 8 jam pelajaran sehari.", "80 lessons, 8 lessons a day."),
        ("80 (delapan puluh) jam pelajaran.", "80 (eighty) hours."),
        ("80 jam pelajaran selama 60 jam.", "80 lessons of 60 hours."),
        ("selama 5 (lima) bulan kemarau.", "during 5 (five) dry months."),
        ("dalam 60 (enam puluh) hari buka.", "over 60 (sixty) opening days."),
        ("Satu jam pelajaran berlangsung 35 menit.", "One lesson lasts 35 minutes."),
        ("tidak lebih dari 6 (enam) jam pelajaran sehari.", "no more than 6 (six) lessons a day."),
        (
            "menyerahkan ke-28 (kedua puluh delapan) benda.",
            "hand over all 28 (twenty-eight) objects.",
        ),
        ("pada bulan ke-24 (kedua puluh empat).", "in the 24th (twenty-fourth) month."),
        ("dari dua menjadi tiga kali sebulan.", "from two to three a month."),
        (
            "4 hari gagal karena ombak dan 2 hari karena mesin.",
            "4 days were lost to waves and 2 to engine trouble.",
        ),
        ("pada keempat triwulan tahun 2027.", "in the four quarters of 2027."),
        ("30 (tiga puluh) jam terbang setahun.", "30 (thirty) flying hours a year."),
        ("30 jam terbang dan 2 hari rapat.", "30 flight hours and 2 meeting days."),
        ("dengan ketelitian satu menit.", "to the nearest minute."),
        ("dalam satu minggu.", "within a single week."),
        ("terputus 14 kali dalam bulan September.", "interrupted 14 times in September."),
        ("terputus 3 kali dalam bulan itu.", "interrupted 3 times in that month."),
        ("seperlima lebih banyak daripada 1.062.", "a fifth more than 1,062."),
        ("turun sepertiga dibandingkan dengan 321.", "a third fewer than the 321."),
        ("sepersepuluh lebih rendah.", "a tenth lower."),
        (
            "dari lima setengah jam menjadi tiga jam seperempat.",
            "from five and a half hours to three and a quarter hours.",
        ),
        ("selama dua jam setengah.", "for two and a half hours."),
        ("selama tiga seperempat jam.", "for three and a quarter hours."),
        ("tiga jam seperempat.", "three hours and a quarter."),
        (
            "dalam tiga bulan seperempat anggaran terserap.",
            "in three months a quarter of the budget was spent.",
        ),
        ("satu per seribu dari jumlah.", "one per thousand of the amount."),
        ("lima per seratus dari jumlah.", "five per hundred of the amount."),
        (
            "32 dari 80 (delapan puluh) jam pelajaran, naik dari 20 (dua puluh) jam.",
            "32 of the 80 (eighty) lessons, up from 20 (twenty).",
        ),
        (
            "satu keterlambatan ditegur, dan tiga kali dalam sebulan dilaporkan.",
            "one delay is met with a reminder, and three in a month are reported.",
        ),
        (
            "batas usia dari 22 menjadi 25 tahun diterima.",
            "an age limit from 22 to 25 was accepted.",
        ),
        (
            "anak berumur 3 (tiga) sampai dengan 12 (dua belas) tahun.",
            "children aged 3 (three) to 12 (twelve).",
        ),
        (
            "anak usia 6 tahun hingga 12 tahun dilayani.",
            "children between the ages of 6 and 12 are served.",
        ),
        ("pukul 06.00, pukul 12.00, dan pukul 18.00.", "at 06.00, 12.00 and 18.00."),
        ("pada pukul 06.00 dan pukul 12.00.", "at 06.00 and 12.00."),
        ("pada setiap awal musim hujan.", "at the start of every rainy season."),
        ("anak di bawah lima tahun.", "children under five years of age."),
        ("ambulans berpenggerak empat roda.", "a hearse with four-wheel drive."),
        ("pada caturwulan pertama.", "in the first four months."),
    ],
)
def test_the_same_numbers_are_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-numbers") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("setiap minggu.", "every day."),
        ("laporan triwulan IV.", "the report of the third quarter."),
        ("laporan triwulan I dan III.", "the reports for the first and fourth quarters."),
        ("laporan semester I.", "the report of the second semester."),
        ("dengan perbandingan 50:30:20.", "in the ratio 50:20:30."),
        ("pembayaran tahap II.", "the third instalment."),
        ("selama 6 (enam) bulan.", "for 3 (three) months."),
        ("yang belum berusia 18 tahun.", "who have not reached the age of 17 (seventeen)."),
        ("dalam 14 hari kerja.", "within 14 calendar days."),
        ("paling banyak Rp1.500.000.", "at most Rp1,500,000,000."),
        ("sebesar 25 persen.", "in the amount of 20 percent."),
        ("lima orang.", "six persons."),
        ("yang berusia paling rendah 21 tahun.", "aged at least 20."),
        ("enam kali setiap tahun kalender.", "five times every calendar year."),
        ("debit berkurang seperlimanya.", "the flow has fallen by a sixth."),
        ("selama 32 (tiga puluh dua) jam pelajaran.", "for 32 (thirty-two) lesson days."),
        ("potongan dalam dua bulan.", "the deductions in any 3 (three) months."),
        ("80 (delapan puluh) jam pelajaran.", "70 (seventy) lessons."),
        ("80 (delapan puluh) jam pelajaran.", "70 (seventy) hours."),
        ("8 (delapan) jam.", "8 (eight) lessons."),
        ("seperdua puluh empat dari biaya.", "one twelfth of the fee."),
        ("4 kunjungan dalam 6 bulan.", "3 visits in 6 months."),
        ("dilaporkan setiap bulannya.", "reported every year."),
        ("hari jadi ke-101.", "the 102nd anniversary."),
        ("selama 5 (lima) bulan kemarau.", "during 5 (five) dry weeks."),
        ("tidak lebih dari 6 (enam) jam pelajaran sehari.", "no more than 5 (five) lessons a day."),
        ("tidak lebih dari 6 (enam) jam sehari.", "no more than 6 (six) lessons a day."),
        ("dari dua menjadi tiga kali sebulan.", "from two to four a month."),
        ("30 (tiga puluh) jam terbang.", "20 (twenty) flying hours."),
        ("30 (tiga puluh) jam terbang.", "30 (thirty) flying days."),
        ("14 (empat belas) hari.", "14 (fourteen) working days."),
        ("terputus 14 kali dalam bulan September.", "interrupted 15 times in September."),
        ("terputus 14 kali dalam sebulan.", "interrupted 14 times in a year."),
        ("seperlima lebih banyak daripada 1.062.", "a sixth more than 1,062."),
        ("tiga jam seperempat.", "three and a half hours."),
        ("tiga jam setengah.", "two and a half hours."),
        ("satu per seratus dari jumlah.", "one per thousand of the amount."),
        ("satu per seribu dari jumlah.", "two per thousand of the amount."),
        ("dari dua menjadi tiga kali sebulan.", "from two to three a week."),
        (
            "ditegur, dan tiga kali dalam sebulan dilaporkan.",
            "warned, and four in a month are reported.",
        ),
        (
            "dari 80 (delapan puluh) jam pelajaran, naik dari 20 (dua puluh) jam.",
            "of the 80 (eighty) lessons, up from 30 (thirty).",
        ),
        (
            "dari 80 (delapan puluh) jam pelajaran, naik dari 20 (dua puluh) hari.",
            "of the 80 (eighty) lessons, up from 20 (twenty).",
        ),
        ("batas usia dari 22 menjadi 25 tahun.", "an age limit from 22 to 26."),
        ("masa kerja dari 22 menjadi 25 tahun.", "a time of service from 22 to 25."),
        ("anak berumur 3 sampai dengan 12 bulan.", "children aged 3 to 12."),
        ("anak berumur 3 sampai dengan 12 tahun.", "children aged 3 to 12 months."),
        (
            "4 hari gagal karena ombak dan 2 hari karena mesin.",
            "4 days were lost to waves and 3 to engine trouble.",
        ),
        (
            "4 hari gagal karena ombak dan 2 minggu karena mesin.",
            "4 days were lost to waves and 2 to engine trouble.",
        ),
        ("pada bulan ke-24 (kedua puluh empat).", "in the 25th (twenty-fifth) month."),
        ("rerata empat triwulan terakhir.", "the mean of the last three quarters."),
        ("dua kali dalam satu triwulan.", "twice in one month."),
        ("paling lama dua pekan.", "at most three weeks."),
        ("15 (lima belas) hari kerja perekayasa.", "12 (twelve) engineer working days."),
        ("tiga perempat dari hadiah.", "one quarter of the prizes."),
        ("25 orang perempuan dan 15 orang laki-laki.", "25 men and 15 women."),
    ],
)
def test_numbers_that_differ_are_found_in_the_english_text(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-numbers")

    assert problem.source.line == paper.english
    assert "in English, but" in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("diminum tiga kali sehari selama dua pekan.", "taken three times daily for a fortnight."),
        ("bertemu dua minggu sekali.", "meets every other week."),
        ("berselang-seling dua hari.", "on alternate pairs of days."),
        ("seminggu dua kali.", "twice weekly."),
        ("tiga regu dalam sehari semalam.", "three crews in every twenty-four hours."),
        ("seperlima dari hasil usaha.", "a fifth of its surplus."),
        ("selama satu setengah hari.", "for a day and a half."),
        ("turun dari seperdelapan menjadi seperdua puluh.", "from one in eight to one in twenty."),
        ("di atas lima per seribu.", "more than five in a thousand."),
        ("dalam satu dasawarsa terakhir.", "over the past ten years."),
        ("di kedua titik dua pasang.", "four at the two points."),
        ("dua pasang tandu.", "four stretchers."),
        ("dua kali lima megawatt.", "ten megawatts."),
        ("enam bulan kemudian.", "half a year later."),
        ("anak usia tiga sampai enam tahun.", "children between three and six."),
        ("kedua ketua bertemu empat mata.", "the two chairs meet in private."),
        ("ditunda setengah jam.", "adjourned for thirty minutes."),
        ("dari dua belas ribu menjadi sembilan ribu ekor.", "from twelve thousand head to nine."),
        ("naik empat kali lipat.", "quadruples."),
        ("data tiga tahun ke belakang.", "figures for the three previous years."),
        ("sejam sebelum berangkat.", "one hour before departure."),
        ("setiap seratus ekor sapi.", "every hundred head of cattle."),
        ("paling sedikit satu tempat penitipan.", "at least one day-care centre."),
        ("sesuai dengan kewenangan daerah.", "within the powers of the two regions."),
        (
            "paling singkat 1 (satu) semester dan paling lama 4 (empat) semester.",
            "for no less than 1 (one) and no more than 4 (four) semesters.",
        ),
        ("48 patroli dalam setahun.", "48 patrols a year."),
        ("30 (tiga puluh) patroli siang.", "30 (thirty) day patrols."),
        (
            "2 (dua) kali dalam 12 (dua belas) bulan.",
            "2 (two) times within any 12 (twelve) months.",
        ),
        (
            "diberi kesempatan mengulang 1 (satu) kali dalam waktu 2 (dua) bulan.",
            "is given 1 (one) opportunity to repeat it within 2 (two) months.",
        ),
        (
            "diberi 1 (satu) kesempatan mengulang dalam waktu 2 (dua) bulan.",
            "may repeat it once within 2 (two) months.",
        ),
    ],
)
def test_a_number_that_is_said_in_parts_is_compared_by_them(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-numbers") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("diminum tiga kali sehari selama dua pekan.", "taken four times daily for a fortnight."),
        ("bertemu tiga minggu sekali.", "meets every other week."),
        ("seminggu tiga kali.", "twice weekly."),
        ("seminggu dua kali.", "twice monthly."),
        ("seminggu dua kali.", "weekly."),
        ("turun menjadi seperdua puluh.", "fell to one in thirty."),
        ("di atas lima per seribu.", "more than five in a hundred."),
        ("dalam satu dasawarsa terakhir.", "over the past five years."),
        ("dua pasang tandu.", "six stretchers."),
        ("dua kali lima megawatt.", "twelve megawatts."),
        ("ditunda setengah jam.", "adjourned for twenty minutes."),
        ("dari dua belas ribu menjadi sembilan ribu ekor.", "from twelve thousand head to eight."),
        ("data tiga tahun ke belakang.", "figures for the three previous months."),
        ("kewenangan kedua daerah.", "within the powers of the three regions."),
        ("48 patroli dalam setahun.", "48 patrols a month."),
        ("6 (enam) bulan sejak 3 (tiga) hari.", "3 (three) months after 3 (three) days."),
        ("berlatih 1 (satu) kali dalam waktu 2 (dua) bulan.", "1 (one) crew trains in 2 months."),
        ("mengulang 1 (satu) kali dalam 2 bulan.", "2 (two) chances to repeat it in 2 months."),
    ],
)
def test_a_part_of_a_number_that_differs_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-numbers") != []


@pytest.mark.parametrize(
    ("indonesian", "english", "level"),
    [
        ("dihadiri tiga perwakilan.", "attended by representatives.", Level.WARNING),
        ("dihadiri perwakilan.", "attended by seven representatives.", Level.WARNING),
        ("dihadiri 3 (tiga) perwakilan.", "attended by representatives.", Level.ERROR),
        ("dihadiri tiga perwakilan.", "attended by four representatives.", Level.ERROR),
        ("dua pertiga dari biaya.", "half the costs.", Level.ERROR),
        ("uang harian pegawai.", "the weekly allowance of staff.", Level.ERROR),
        ("menempuh belasan kilometer.", "travels ten kilometres.", Level.WARNING),
        ("menempuh belasan kilometer.", "travels more than twenty kilometres.", Level.WARNING),
        ("menempuh 12 (dua belas) kilometer.", "travels more than ten kilometres.", Level.ERROR),
        ("keempat belas pemeriksa.", "the five inspectors.", Level.ERROR),
        ("keempat belas pemeriksa.", "the 40 (forty) inspectors.", Level.ERROR),
        ("kedua puluh empat stan.", "the 22 (twenty-two) stands.", Level.ERROR),
        ("dalam 7 (tujuh) days.", "within 7 (seven) days.", Level.ERROR),
    ],
)
def test_a_number_word_of_one_language_only_stops_no_build(
    tmp_path: Path, indonesian: str, english: str, level: Level
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-numbers")

    assert problem.level is level


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("pada hari Jumat malam.", "every week on Friday night."),
        ("setiap hari Jumat malam.", "every month on Friday night."),
        ("setiap minggu.", "on Friday nights."),
        ("setiap Senin dan Kamis.", "three times a week, on Monday and Thursday."),
    ],
)
def test_how_often_a_weekday_comes_is_compared(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-numbers")

    assert "but not in the" in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english", "found"),
    [
        ("setiap tanggal 1 bulan Juni dan Desember.", "on 1 June and 1 December of each year.", 0),
        ("tiap tanggal satu bulan Juni.", "on the first day of June of every year.", 0),
        ("setiap tanggal 17 Agustus.", "on 17 August each year.", 0),
        ("setiap tanggal 10, 20, dan 30 Juni.", "on 10 June, 20 June and 30 June.", 0),
        ("setiap tahun pada tanggal 17 Agustus.", "every 17 August.", 0),
        ("setiap bulan Juni.", "in June of each year.", 0),
        ("setiap akhir Desember.", "annually at the end of December.", 0),
        ("setiap tahun pada bulan Juni.", "every June.", 0),
        ("pada tanggal 1 dan 15 Januari 2027.", "on 1 January and 15 January 2027.", 0),
        ("pada tanggal 17 Agustus.", "on 17 August each year.", 1),
        ("setiap tanggal 17 Agustus 2027.", "on 17 August 2027 each year.", 1),
        ("setiap tanggal 17 Agustus.", "each quarter, on 17 August.", 1),
        ("setiap tahun.", "each may attend.", 1),
        ("pada tanggal 1 dan 15 Januari 2027.", "on 15 January 2027.", 1),
    ],
)
def test_what_comes_on_a_day_of_no_one_year_comes_each_year(
    tmp_path: Path, indonesian: str, english: str, found: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-numbers")) == found


@pytest.mark.parametrize(
    ("indonesian", "english", "found"),
    [
        (
            "ombak menyisakan 170 (seratus tujuh puluh) hari berlayar dalam setahun, sehingga setiap hari harus dipakai.",
            "waves leave 170 (one hundred and seventy) sailing days in a year, so that every one of them must be used.",
            0,
        ),
        ("ada 90 hari melaut; setiap harinya berharga.", "there are 90 fishing days; every single one is precious.", 0),
        ("ada 6 bulan, dan setiap bulan diuji.", "there are 6 months, each of which is examined.", 0),
        ("ada 12 minggu; tiap minggu diakhiri dengan rapat.", "there are 12 weeks; each ends with a meeting.", 0),
        ("berlaku 3 tahun, dan setiap tahun dievaluasi.", "valid for 3 years, and every one of them is evaluated.", 0),
        ("selama 5 (lima) hari, dan masing-masing dimulai.", "for 5 (five) days, and each day begins.", 0),
        ("ada 30 hari kerja, dan satu per satu diperiksa.", "there are 30 working days, and every working day is examined.", 0),
        ("setiap hari dipakai; ada 90 hari.", "every one of them is used; there are 90 days.", 1),
        ("ada 90 hari, dan setiap minggu dicatat.", "there are 90 days, and every one of them is recorded.", 1),
        ("ada 90 hari melaut; setiap hari dicatat.", "there are 90 fishing days; every one of the fishermen is noted.", 1),
        ("ada 5 hari di 3 desa, dan setiap hari dicatat.", "there are 5 days in 3 villages, each of which is recorded.", 1),
        ("ada 12 minggu; setiap minggu dicatat.", "there are 12 weeks; each region is noted.", 1),
        ("ada 12 minggu; tercatat semuanya.", "there are 12 weeks; every day was recorded.", 1),
    ],
)  # fmt: skip
def test_each_of_several_times_may_be_called_one_of_them(
    tmp_path: Path, indonesian: str, english: str, found: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-numbers")) == found


def test_a_number_of_one_language_only_is_found(tmp_path: Path) -> None:
    paper = recital(tmp_path, "rapat setiap 3 (tiga) bulan.", "regular meetings.")

    (problem,) = paper.found("parity-numbers")

    assert problem.source.line == paper.english
    assert problem.message == (
        "`setiap 3 (tiga) bulan` is in the Indonesian text but not in the English text"
    ).replace("setiap ", "")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("salah satu dari tiga kabupaten.", "one of the two regencies."),
        ("paling banyak 3 (tiga) bagian per sejuta.", "at most 3 (three) parts per thousand."),
        ("tarif per bulan rawat.", "the rate per day of care."),
        ("pada setiap hari pengambilan contoh.", "at every sampling."),
        ("lebih rendah daripada harga tiga bulan kemudian.", "lower than those two months later."),
    ],
)
def test_what_english_may_say_of_itself_is_still_compared(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-numbers")

    assert problem.source.line == paper.english


def test_a_number_of_a_template_is_found_at_its_line(tmp_path: Path) -> None:
    write(tmp_path)
    own = overridden(
        tmp_path / "own",
        "clauses/force-majeure.html",
        "14 (fourteen) calendar",
        "7 (seven) calendar",
    )

    (problem,) = found("parity-numbers", tmp_path / KERJA_SAMA, own)

    assert problem.source.file == "templates/clauses/force-majeure.html"
    assert problem.message == (
        "`7 (seven) calendar days` in English, but `14 (empat belas) hari kalender` in Indonesian"
    )


def test_a_number_that_may_be_a_persons_is_masked(tmp_path: Path) -> None:
    paper = recital(tmp_path, "nomor 1234567890123456.", "a number.")

    (problem,) = paper.found("parity-numbers")

    assert "1234567890123456" not in str(problem)
    assert "a number with 16 digits" in problem.message


@pytest.mark.parametrize(("english", "count"), [("First Meeting", 0), ("Third Meeting", 1)])
def test_english_that_no_page_prints_is_compared_all_the_same(
    tmp_path: Path, english: str, count: int
) -> None:
    root = Path(shutil.copytree(year.FOLDER, tmp_path / "agreements"))
    path = root / "layanan-korban/minutes/2026-02-10.yaml"
    text = path.read_text().replace("- en\n", "").replace("en: First Meeting", f"en: {english}")
    path.write_text(text)

    assert len(found("parity-numbers", path)) == count


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Ruang kosong disiapkan setiap pukul 22.00 WITA.",
            "Free space is kept at 22.00 WITA every day.",
        ),
        (
            "Meteran dibaca setiap jam 07.00 WITA.",
            "The meter is read daily at 07.00 WITA.",
        ),
        (
            "Meteran dibaca setiap pukul 07.00 WITA.",
            "The meter is read at 07.00 WITA.",
        ),
        (
            "Atlet di bawah 16 (enam belas) tahun ikut dengan izin.",
            "Athletes under 16 (sixteen) take part with permission.",
        ),
        (
            "Ada anak di bawah 12 (dua belas) tahun di antara mereka.",
            "There are children under 12 (twelve) among them.",
        ),
        (
            "Sebanyak 200 (dua ratus) orang datang dalam 60 (enam puluh) hari buka.",
            "There were 200 (two hundred) people over 60 (sixty) opening days.",
        ),
        (
            "Penyelam di bawah 30 (tiga puluh) meter memakai dua tabung.",
            "Divers below 30 (thirty) metres use two cylinders.",
        ),
    ],
)
def test_age_or_day_without_its_unit_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-numbers") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Meteran dibaca setiap pukul 07.00 WITA.",
            "The meter is read at 07.00 WITA every week.",
        ),
        (
            "Meteran dibaca pada pukul 07.00 WITA.",
            "The meter is read at 07.00 WITA every day.",
        ),
        (
            "Meteran dibaca setiap jam.",
            "The meter is read every day.",
        ),
        (
            "Atlet di bawah 16 (enam belas) tahun ikut dengan izin.",
            "Athletes under 15 (fifteen) take part with permission.",
        ),
        (
            "Atlet di bawah 16 (enam belas) bulan ikut dengan izin.",
            "Athletes under 16 (sixteen) take part with permission.",
        ),
    ],
)
def test_what_is_no_age_or_day_without_its_unit_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-numbers")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Sengketa diperiksa tiga ahli, dua di antaranya dipilih PIHAK KESATU dan PIHAK KEDUA masing-masing seorang.",
            "The dispute is heard by three experts, of whom the FIRST PARTY and the SECOND PARTY choose one each.",
        ),
        (
            "Ada lima kapal, tiga di antaranya milik dinas perikanan, dinas pariwisata, dan kepolisian masing-masing satu.",
            "There are five vessels, of which the fisheries office, the tourism office and the police each own one.",
        ),
        (
            "Ada lima ahli, di antaranya PIHAK KESATU dan PIHAK KEDUA memilih masing-masing seorang.",
            "There are five experts, two of whom are chosen by the FIRST PARTY and the SECOND PARTY, one each.",
        ),
        (
            "Pembayaran dilakukan dalam 4 (empat) angsuran setengah tahunan.",
            "Payment is made in 4 (four) half-yearly instalments.",
        ),
        (
            "Laporan semesteran disampaikan.",
            "Half-yearly reports are submitted.",
        ),
        (
            "Pajak dibayar setengah tahun sekali.",
            "The tax is paid half-yearly.",
        ),
    ],
)
def test_how_many_have_one_each_and_half_yearly_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-numbers") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Sengketa diperiksa lima ahli, tiga di antaranya dipilih PIHAK KESATU dan PIHAK KEDUA masing-masing seorang.",
            "The dispute is heard by five experts, of whom the FIRST PARTY and the SECOND PARTY choose one each.",
        ),
        (
            "Sengketa diperiksa tiga ahli, dua di antaranya dipilih PIHAK KESATU dan PIHAK KEDUA masing-masing seorang.",
            "The dispute is heard by three experts, of whom the FIRST PARTY and the SECOND PARTY choose some.",
        ),
        (
            "Laporan setengah tahunan disampaikan.",
            "Quarterly reports are submitted.",
        ),
        (
            "Pajak dibayar setahun sekali.",
            "The tax is paid half-yearly.",
        ),
    ],
)
def test_another_number_of_those_who_have_one_each_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-numbers")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "selisih penggantian triwulan I tahun 2028, yang pembayarannya ditangguhkan atas kesepakatan kedua PIHAK",
            "the difference in reimbursements for the first quarter of 2028, payment of which was deferred by agreement of both PARTIES",
        ),
    ],
)
def test_both_beside_a_place_of_one_language_only_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-numbers") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Laporan tahap kedua disampaikan kepada PARA PIHAK.",
            "The report on the first stage is submitted to the PARTIES.",
        ),
        ("Kedua PIHAK membayar tahap kedua.", "Both PARTIES pay the first stage."),
    ],
)
def test_another_place_beside_both_is_found(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-numbers")


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("angka 1 (satu) sampai dengan 5 (lima), dengan angka 5 (lima) yang terberat.", "a figure from 1 (one) to 5 (five), 1 (one) being the gravest.", 1),
        ("angka 1 (satu) sampai dengan 5 (lima), dengan angka 5 (lima) yang terberat.", "a figure from 1 (one) to 5 (five), 5 (five) being the gravest.", 0),
        ("angka 1 (satu) sampai dengan 5 (lima), dengan yang tertinggi sebagai yang terberat.", "a figure from 1 (one) to 5 (five), 5 (five) being the gravest.", 0),
        ("5 (lima) pos dijaga 3 (tiga) petugas, dan 5 (lima) pos itu dikunci.", "5 (five) posts are staffed by 3 (three) officers, and those 3 (three) officers lock them.", 0),
        ("capaian 71, 75, dan 83 persen.", "shares of 71, 75 and 83 per cent.", 0),
        ("sungai sepanjang 500 (lima ratus) meter ke hulu dan 1.000 (seribu) meter ke hilir dari jembatan.", "the river from 500 (five hundred) metres downstream to 1,000 (one thousand) metres upstream of a bridge.", 1),
        ("sungai sepanjang 500 (lima ratus) meter ke hulu dan 1.000 (seribu) meter ke hilir dari jembatan.", "the river from 500 (five hundred) metres upstream to 1,000 (one thousand) metres downstream of a bridge.", 0),
        ("capaian 71 persen, 75 persen, dan 83 persen.", "shares of 71, 75 and 83 per cent.", 0),
        ("capaian 71 persen, 75 persen, dan 83 persen.", "shares of 71, 76 and 83 per cent.", 1),
        ("biaya 2027 dan 2028 berturut-turut sebesar Rp40.000,00 dan Rp60.000,00.", "the costs for 2028 and 2027 are Rp60,000.00 and Rp40,000.00 respectively.", 0),
        (
            "bagian PIHAK KESATU dan PIHAK KEDUA berturut-turut sebesar Rp40.000,00 dan Rp60.000,00.",
            "the shares of the SECOND PARTY and the FIRST PARTY are Rp60,000.00 and Rp40,000.00 respectively.",
            0,
        ),
        (
            "bagian PIHAK KESATU dan PIHAK KEDUA berturut-turut sebesar Rp40.000,00 (empat puluh ribu rupiah) dan Rp60.000,00 (enam puluh ribu rupiah).",
            "the shares of the FIRST PARTY and the SECOND PARTY are Rp60,000.00 (sixty thousand rupiah) and Rp40,000.00 (forty thousand rupiah) in that order.",
            1,
        ),
    ],
)  # fmt: skip
def test_figures_that_both_texts_say_stand_as_often_and_in_one_order(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    paper = recital(tmp_path, f"bahwa itu {indonesian}", f"that it is {english}")

    assert len(paper.found("parity-numbers")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Rp125,00 per GT per etmal.", "Rp125.00 per GT per 24-hour period.", 0),
        (
            "kapal yang bertambat selama tiga etmal.",
            "a vessel lying at berth for three such periods of 24 hours.",
            0,
        ),
        ("Rp125,00 per GT per etmal.", "Rp125.00 per GT per 12-hour period.", 1),
        ("bunga 4,5% per tahun selama 6 bulan.", "4.5% interest per annum for 6 months.", 0),
        ("bunga 4,5% per bulan selama 6 tahun.", "4.5% interest per annum for 6 years.", 1),
        ("pada hari kedua puluh dua.", "on the twenty-second day.", 0),
        ("pada hari ke-31 (ketiga puluh satu).", "on the thirty-first day.", 0),
        ("pada bulan ke-13.", "in the thirteenth month.", 0),
        ("pada hari kedua puluh tiga.", "on the twenty-second day.", 1),
        (
            "yang berumur tepat 17 (tujuh belas) tahun boleh datang sendiri.",
            "those aged exactly 17 (seventeen) may come alone.",
            0,
        ),
        (
            "yang berumur tepat 18 (delapan belas) tahun boleh datang sendiri.",
            "those aged exactly 17 (seventeen) may come alone.",
            1,
        ),
        (
            "paling tinggi 14 persen diterima; di atas 14 persen, tetapi tidak lebih dari 17 persen, dengan potongan 6 persen.",
            "at most 14 per cent is accepted; above 14 but not more than 17 per cent, at a reduction of 6 per cent.",
            0,
        ),
        (
            "di atas 12 persen, tetapi tidak lebih dari 17 persen.",
            "above 14 but not more than 17 per cent.",
            1,
        ),
    ],
)
def test_unit_of_a_port_place_or_bound_is_read_in_the_words_of_each_language(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    problems = recital(tmp_path, indonesian, english).found("parity-numbers")

    assert bool(problems) == bool(count)


def test_a_weekend_is_no_end_of_a_week(tmp_path: Path) -> None:
    indonesian = "Pantai dibersihkan setiap akhir pekan."

    assert (
        recital(tmp_path, indonesian, "The beach is cleaned every weekend.").found("parity-numbers")
        == []
    )
    assert recital(tmp_path, indonesian, "The beach is cleaned every month.").found(
        "parity-numbers"
    )


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Arsip menurut Undang-Undang Nomor 43 Tahun 2009.", "Records under Law No. 43/2009.", 0),
        ("Arsip menurut Undang-Undang Nomor 43 Tahun 2009.", "Records under Law No. 43/2008.", 1),
        ("Separuh hasil diserahkan kepada desa.", "The village receives 50% of the proceeds.", 0),
        ("Separuh hasil diserahkan kepada desa.", "The village receives 40% of the proceeds.", 1),
        (
            "Seperempat hasil diserahkan kepada desa.",
            "The village receives 25% of the proceeds.",
            0,
        ),
        ("Tambahannya 150% dari 2 (dua) gaji.", "The bonus is 200% of 2 (two) salaries.", 1),
    ],
)
def test_a_law_by_a_stroke_and_a_part_by_percent_are_the_same(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-numbers")) == count
