"""What a text reckons comes out right: periods, hours, bounds, products, shares and what rises or falls.

"Selama 4 (empat) bulan, sejak 1 Maret 2027 sampai dengan 31 Mei 2027" gives two periods, and nobody
knows which was agreed; an amount that is not the share that it is said to be is disputed when it
is due. The rule therefore reckons what a text states twice: a period with its first and last day or
its hours, the least with the most, an amount for one with the amount for all, a share in per cent
with its part and its whole, and, over the paragraphs of an article, shares and instalments with the
amount that they divide.

Passes: `selama 3 (tiga) bulan, sejak 1 Maret 2027 sampai dengan 31 Mei 2027`; `pukul 08.00 sampai dengan pukul
        16.00, dengan istirahat satu jam`; `40 petugas, Rp1.500.000,00 per orang, seluruhnya Rp60.000.000,00`; a penalty
        of `paling tinggi` so much; `40 ton ... Rp11.500,00 per kilogram, seluruhnya Rp460.000.000,00`.
Fails:  `8 kapal dengan masing-masing 6 jaket, sehingga jumlah jaket 54`; `1% per bulan, yang berarti 10% per tahun`; 120 km at 60 km/h in `4 jam`;
        `setelah serah terima pada tanggal 15 Juli 2027 ... paling lambat tanggal 1 Juli 2027`; `antara 5 dan 8 ton dengan rata-rata 3 ton`;
        `pukul 14.00 sampai dengan pukul 11.00`; `dimulai 5 Mei 2027 dan berakhir 1 Mei 2027`; `antara 8°C dan 2°C`;
        `pukul 25.30`; `sama besar, yaitu PIHAK KESATU Rp40.000.000,00 dan PIHAK KEDUA Rp60.000.000,00`; `setengah oleh PIHAK
        KESATU, yaitu 40%`; `5% per hari, paling banyak 2%`;
        `4 (empat) bulan` for the same days; `pukul 08.00 sampai dengan pukul 16.00 atau selama 6 (enam) jam`; `paling
        sedikit Rp5.000.000,00 dan paling banyak Rp3.000.000,00`; `Rp100.000.000,00 setiap tahun selama 3 (tiga)
        tahun, dengan jumlah keseluruhan Rp400.000.000,00`; `60% atau Rp130.000.000,00` of a cost of
        Rp200.000.000,00; three instalments of Rp35.000.000,00 for a price of Rp90.000.000,00;
        `Rp90.000.000,00 ... ditanggung ketiga daerah, masing-masing Rp35.000.000,00`; `96 dari 120 pengeras suara
        (75 persen)`; `naik 20 persen dari 100 menjadi 130`; `menurun dari 42 kejadian menjadi 57 kejadian`;
        `lebih dari separuh petugas, yaitu 11 dari 30`; `lebih
        dari setengah dari ketiga daerah, yaitu paling sedikit 1 (satu) daerah`; `selama 6 (enam) bulan ... pada bulan
        kesembilan`; `triwulan kelima`; `tahap pertama sebesar 40% ... dan tahap kedua sebesar 70%`;
        `2 (dua) tahap`: `tahap pertama` and `tahap ketiga`;
        `2 (dua) tahap, yaitu 40% ... dan 70% ...`; `37 dari 41 rujukan, yaitu sekitar 97%`; `64 kapal, 12 di antaranya, atau tepat seperempatnya`; in an article, `jumlah kedua
        tahap sebagaimana dimaksud pada ayat (3) sebesar Rp75 juta` of Rp25 juta and Rp45 juta, `bagian untuk beras ... Rp1,85
        miliar` of a fund of Rp2,5 miliar that is for rice as to 70%, and `untuk 30 ton ... Rp2.505.000,00` beside
        `Rp85.000,00 per ton`, also where the amount is then shared;
        `pukul 09.10 ... pukul 09.55, yaitu 35 menit kemudian`; `setiap semester, yaitu 4 (empat) kali dalam setahun`;
        `50 ton per bulan, yaitu 500 ton setahun`; a duty of `180 ton setiap triwulan` beside a scope of `600 ton setahun`;
        `empat angkatan, sehingga paling banyak lima puluh peserta` beside `paling banyak sepuluh peserta setiap angkatan`;
        a duty to `menjual 65% kompos` beside one to `menyerahkan 40% kompos`;
        `2 (dua) minggu, yaitu paling lambat 10 (sepuluh) hari`; six days
        from Monday to Friday; courses of four months where the scope says three; `setiap bulan selama 6 (enam) bulan,
        seluruhnya 4 (empat) kali kunjungan`; `2 (dua) tahun atau 18 (delapan belas) bulan`; `semester II ... Januari sampai dengan Juni`;
        in a recital of 2026, `sepuluh tahun setelah rapat ... tanggal 25 September 2019`;
        `naik dari Rp32.000,00 menjadi Rp41.000,00, atau sekitar 38%`; `320 ton, cukup untuk 45 hari dengan kebutuhan 8 ton per
        hari`; `rata-rata 23 permohonan per hari, yaitu 506 permohonan dalam 20 hari`; `dalam 40 malam dipindai 6.320 lembar, rata-rata 185
        lembar semalam`; `Rp12.000.000,00 satu semester ..., yang dibagi rata atas dua semester`; a total of 115 pupils where one party may
        send sixty and the other forty-five; `denda 2% setiap bulan, sehingga ... atas tagihan Rp25.500.000,00 dikenai denda
        Rp5.100.000,00`; a counter open `pukul 08.00 sampai dengan 14.00, yaitu selama 5 (lima) jam`; `dihitung dari 20.000 dosis dengan harga Rp20.000,00 setiap dosis` of the
        Rp480.000.000,00 of another paragraph; in minutes, `5 lokasi, masing-masing satu di setiap kecamatan` of the four decided on;
        `kenaikannya paling tinggi 10%, sehingga menjadi paling tinggi Rp94.500,00 per ton` beside `Rp85.000,00 per ton`; `71% di ... dan 74% di ..., sehingga cakupan gabungannya 76%`; `untuk seluruh
        dosis sebagaimana dimaksud pada ayat (1), atau rata-rata Rp25.000,00 per dosis` where 20,000 doses cost Rp480.000.000,00;
        `rata-rata 23 permohonan per hari, sehingga selama 20 hari kerja terlayani 640 permohonan`; `320 ton, cukup untuk 45 hari dengan
        kebutuhan rata-rata sekitar 17 ton sehari`;
        layers of 20, 15 and 4 cm that are `tebal seluruhnya 37 cm`; `10% golongan AB, sehingga persediaan golongan AB
        berjumlah 53 kantong` of 350 bags; a limit 10% above an estimate of Rp34.800.000,00 that is `Rp38.820.000,00`;
        `150 lembar setiap malam, sehingga 10.200 lembar ... selesai dalam 86 malam`;
        at the end of an agreement, `64 peminjam, masing-masing Rp205.000,00` of Rp16.000.000,00; in a work plan, `selama 8 (delapan) bulan`
        at `Rp81.000.000,00, yakni Rp9.000.000,00 sebulan`; `Dua puluh satu
        operator, yaitu empat orang dari setiap desa`; in minutes, `sebagian besar titik panas` in the region of 83 of
        214; `dua pertiga dari seluruh anggota, yakni 7 orang` of nine; `empat angkatan yang masing-masing menampung paling banyak sepuluh peserta, sehingga seluruhnya paling banyak tiga
        puluh peserta`; 83 residents, 86.5% of 96 beds, and `tersisa 23 tempat tidur kosong`; `berjumlah Rp17.500.000,00; tiga perempatnya, yakni Rp12.125.000,00`;
        follow-ups that buy `46 tandu untuk 11 tempat` and 24 for six, where 68 are decided on for 17; `Rp27.800.000,00, yakni
        5% dari nilai kontrak selama 2 tahun` where Rp24.000.000,00 is paid a month; `ditambahkan Rp120.000,00, sehingga menjadi
        Rp484.000,00` beside a price of Rp374.000,00; `uang harian ... Rp450.000,00 untuk 6 (enam) hari,
        yaitu Rp2.580.000,00`; `dari anggaran sebesar Rp60.000.000,00 baru terserap Rp45.000.000,00, yakni 80%`; in an article, `Harga sebagaimana
        dimaksud pada ayat (1) terdiri atas:` above items that do not make it, `untuk 14 hari ... seluruhnya Rp109.000,00` of what a
        list charges by the day and once, and `Rp12.000.000,00 dari blok C` of
        `60 lapak di blok C sebesar Rp250.000,00`; `Kekurangan ... dibagi rata, yaitu Rp92.250,00 untuk setiap kota` of three, where it is Rp277.500,00 before;
        `12 guru pergi dan pulang, masing-masing Rp1.500.000,00 sekali jalan, berjumlah Rp18.000.000,00`; `Enam permintaan masuk
        sesudah batas waktu` of 18, of which eleven are acknowledged that came in time; `40 (empat puluh) hari seluruhnya` of fairs that a list has
        on 38 days; `34 putra dan 30 putri, yaitu:` above items with 32 `putri`; in a deliberation, Rp75.000.000,00 paid of a bill of
        Rp71.000.000,00 of which the other party bears Rp14.000.000,00;
        in a list, 30%, 65% and 10% of what is paid `dalam tiga tahap:`, each before its condition, `setelah pekerjaan
        mencapai 90%`; `65% ..., yaitu Rp21.600.000,00` where the other shares are of Rp36.000.000,00; `naik dari
        Rp6.000.000,00 menjadi Rp18.000.000,00, dua kali lipat dari semula`, also in sealed data, of which the finding
        shows nothing; `23 Maret 2027, yaitu 21 hari setelah tanggal 1 Maret 2027`; Rp1.570.000,00 `untuk setiap peserta`
        of 40 that two stages of Rp25 juta and Rp45 juta pay for; `tidak melampaui imbalan atas 7.000 bukti bayar` where
        Rp12.000,00 is paid for each, `paling banyak Rp90.000.000,00`;
        `Rp2.853.600,00, di atas perkiraan Rp2.900.000,00`; `tahun 1999 sampai dengan tahun 1990`; a scope of 34 gates where the
        duties of the parties are to install 15, 12 and 8; `10% dari nilai kontrak setahun, yaitu Rp15.000.000,00` where at most
        Rp300.000.000,00 is paid a year; `Realisasi Rp661 juta dari Rp684 juta, sehingga tersisa Rp24 juta`; warehouses
        with `1.180, 940, dan 1.257 ton, sehingga masih tersedia ruang bagi 1.105 ton dari kapasitas 4.500 ton`;
        `imbalan bulanan Rp185.000.000,00` beside `Rp2.340.000.000,00 setahun, dibayar dalam 12 angsuran bulanan`; `Setiap semester dibayarkan Rp6.500.000,00
        kepada setiap mahasiswa` beside `Rp12.000.000,00 setahun bagi setiap mahasiswa, yang dibagi rata atas dua semester`;
        `dipilih 21 depot ..., yaitu sepertiga dari jumlah seluruhnya` of the 84 that a recital counts;
        in an article, `Premi sebesar 0,25% dari nilai pertanggungan, yakni Rp1.286.250,00` of a value of Rp367.500.000,00, and `Rp2.250.000,00,
        atau Rp1.350.000,00 setelah keringanan sebagaimana dimaksud pada ayat (2) huruf b`, which is 20%; `selama 26 minggu ... seluruhnya 600
        jam atau 25 jam seminggu`; `pukul 08.00 sampai dengan pukul 15.00 dengan istirahat satu jam, dan pada hari kedua pukul 08.00
        sampai dengan pukul 13.00, seluruhnya 10 jam`; `ketujuh juri` where the duties of the parties are to appoint two and four;
        `Setiap kelas diikuti 20 keluarga, sehingga ... 80 kelas` where the scope has 2,000 families; `Rp1.500.000,00 per peserta,
        seluruhnya paling banyak Rp18.000.000,00 setiap angkatan` of at most ten participants, and Rp12.500.000,00 for ten elsewhere;
        `4 angkatan seluruhnya memerlukan Rp45.000.000,00` where `setiap angkatan memerlukan Rp15.000.000,00`; in an article, `Dengan 60 bus besar
        dan 90 bus sedang sehari, pendapatan ditaksir Rp720.000,00 sehari` where these are charged Rp6.000,00 and Rp4.500,00; at the end of an
        agreement, `sepertiga biaya ..., dari jumlah Rp37.000.000,00` for Rp18.500.000,00; in minutes of 17 September, `musim garam
        tinggal tiga setengah bulan lagi` where it ends on 30 November; in a deliberation, a receipt of 30 May for what was `dibayar 30 hari setelah
        jatuh tempo` on 31 March; in an addendum, `pemantauan selama sebelas bulan menunjukkan` of an agreement signed seven months before;
        in an article, `dibagi sebagai berikut:` of 900 kg above items of 450, 350 and 50 kg, also `bagi PIHAK yang lebih dahulu memerlukannya`,
        `40 (empat puluh) gerai, sebesar Rp142.000.000,00` among items whose whole has Rp124.000.000,00 for it, and `kapal Rp468.000.000,00, yaitu
        33,5%` of Rp1.440.000.000,00, and `PIHAK KESATU memikul Rp486.000.000,00 dan PIHAK KEDUA memikul Rp312.000.000,00` of Rp780.000.000,00; a scope to measure
        38 markers, where `Pengukuran dilaksanakan dalam 3 (tiga) ruas:` has 15, 12 and 10 of them; `Rp2.500,00 per kilogram akan menambah penghasilan sebesar Rp720.000.000,00 setahun pada hasil 2.880 ton`;
        in a work plan, `90.000 batang benih dengan harga satuan Rp5.500,00` for Rp450.000.000,00; `4 (empat) pasar, yaitu dari Rabu, 30 September
        2026 sampai dengan Rabu, 14 Oktober 2026`; `81 meter kubik sehari masih di bawah kapasitas, yaitu 20 meter kubik sehari`;
        `biaya sebagaimana dimaksud pada ayat (1) huruf a dan huruf c, yaitu Rp136.800.000,00` of Rp108.000.000,00 and Rp12.000.000,00; `jika PIHAK KESATU
        melayani 40 anak dan PIHAK KEDUA melayani 25 anak, PIHAK KESATU membayar selisihnya`; `28 lampu, yaitu 5% dari jumlah seluruhnya` of 280;
        `Biaya ... ditanggung oleh PIHAK KESATU sebesar 60% dan oleh PIHAK KEDUA sebesar 30%`; `Dalam 122 hari pelayanan
        hingga tanggal 30 Juni 2026` where `Layanan dimulai pada Senin, 2 Maret 2026`; `tarif ... tanpa komponen pengangkutan,
        yaitu Rp7.150,00` of Rp7.650,00 with Rp600,00 for it; in an article, `Harga setiap tangki ... Rp350.000,00, yang terdiri atas:`
        above Rp75.000,00 and Rp265.000,00, `paling banyak 600 tangki, sehingga nilai seluruhnya tidak melebihi Rp240.000.000,00` at
        Rp350.000,00 each, and `25% dari nilai sebagaimana dimaksud pada ayat (2), yaitu Rp42.000.000,00` of Rp210.000.000,00.
Not seen: a period in working days; an hour left out of a working day, as for lunch, but not of six hours in which a place is open; the parts of an amount in an
        article that names several amounts.
Source: house rule; what is stated twice must be the same for either to bind.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.allotments import wrong_allotments
from mou_gen.calculations.arithmetic import (
    WrongPeriod,
    crossed_bounds,
    wrong_frequencies,
    wrong_lengths,
    wrong_occurrences,
    wrong_parts,
    wrong_periods,
)
from mou_gen.calculations.averages import averages_outside, wrong_averages
from mou_gen.calculations.borne_shares import (
    lacking_shares,
    shares_of_parties,
    wrong_borne_sums,
)
from mou_gen.calculations.capacities import exceeded_capacities, exceeded_times, other_capacities
from mou_gen.calculations.charges import wrong_charges
from mou_gen.calculations.comparisons import (
    reversed_years,
    wrong_comparisons,
    wrong_distances,
    wrong_measures,
)
from mou_gen.calculations.contested_parts import wrong_contested
from mou_gen.calculations.contract_values import other_terms, wrong_shares_of_contract
from mou_gen.calculations.counted_tariffs import wrong_counted_tariffs
from mou_gen.calculations.course_hours import wrong_course_hours
from mou_gen.calculations.day_hours import wrong_day_hours
from mou_gen.calculations.equal_halves import (
    unequal_shares,
    wrong_fractions,
)
from mou_gen.calculations.equal_parts import wrong_equal_parts
from mou_gen.calculations.equal_shares import wrong_wholes
from mou_gen.calculations.folds import wrong_folds
from mou_gen.calculations.free_days import wrong_rents
from mou_gen.calculations.group_sizes import wrong_group_sums, wrong_numbers_of_groups
from mou_gen.calculations.implied_amounts import wrong_implied_amounts
from mou_gen.calculations.instalments import wrong_instalments
from mou_gen.calculations.intervals import (
    wrong_intervals,
    wrong_weekly_turns,
    wrong_weeks,
)
from mou_gen.calculations.itemised_amounts import wrong_itemised
from mou_gen.calculations.joint_shares import impossible_joint_shares
from mou_gen.calculations.lacking_parts import wrong_lacks
from mou_gen.calculations.left_out_parts import wrong_without_parts
from mou_gen.calculations.left_places import wrong_rests_of_places
from mou_gen.calculations.lettered_sums import wrong_lettered_sums
from mou_gen.calculations.list_totals import wrong_list_totals
from mou_gen.calculations.listed_kinds import wrong_kinds_of_list, wrong_kinds_of_text
from mou_gen.calculations.listed_prices import wrong_listed_prices
from mou_gen.calculations.listed_shares import listed_shares_of_whole
from mou_gen.calculations.listed_spans import wrong_days_of_list
from mou_gen.calculations.majorities import wrong_majorities
from mou_gen.calculations.monthly_parts import wrong_monthly_parts, wrong_parts_of_year
from mou_gen.calculations.multiples import wrong_multiples
from mou_gen.calculations.named_bases import wrong_shares_of_named, wrong_shares_of_paragraph
from mou_gen.calculations.one_apiece import indivisible_counts, uneven_groups, wrong_counts_apiece
from mou_gen.calculations.paces import wrong_paces
from mou_gen.calculations.paid_differences import turned_payments
from mou_gen.calculations.parted_works import wrong_listed_works, wrong_parted_works
from mou_gen.calculations.partitions import exceeding_takes
from mou_gen.calculations.parts_of_all import wrong_parts_of_all, wrong_turns_of_parts
from mou_gen.calculations.parts_of_it import wrong_parts_of_it, wrong_parts_of_paragraphs
from mou_gen.calculations.planned_costs import wrong_planned_costs
from mou_gen.calculations.price_differences import wrong_differences
from mou_gen.calculations.priced_items import wrong_priced_items
from mou_gen.calculations.priced_stages import (
    wrong_group_limits,
    wrong_priced_limits,
    wrong_priced_stages,
)
from mou_gen.calculations.proportions import wrong_changes, wrong_proportions
from mou_gen.calculations.quotas import wrong_quotas
from mou_gen.calculations.raised_prices import wrong_additions, wrong_raised_prices
from mou_gen.calculations.rate_limits import rates_above_limits
from mou_gen.calculations.rates import contradicting_rates, wrong_divisions, wrong_rates
from mou_gen.calculations.ratio_amounts import wrong_ratio_amounts
from mou_gen.calculations.reduced_amounts import wrong_reduced_amounts
from mou_gen.calculations.referred_amounts import (
    ArticleText,
    wrong_referred_shares,
    wrong_referred_sums,
)
from mou_gen.calculations.referred_limits import wrong_named_limits, wrong_referred_limits
from mou_gen.calculations.referred_products import wrong_referred_products
from mou_gen.calculations.reversed_spans import early_deadlines, reversed_spans
from mou_gen.calculations.room_left import wrong_rooms
from mou_gen.calculations.rounds import wrong_rounds
from mou_gen.calculations.settled_claims import wrong_settlements
from mou_gen.calculations.shares_to_pay import wrong_share_to_pay
from mou_gen.calculations.spans import impossible_times, places_beyond, wrong_ranges
from mou_gen.calculations.stage_order import skipped_stages
from mou_gen.calculations.stated_parts import wrong_stated_parts
from mou_gen.calculations.trends import (
    missed_majorities,
    wrong_halves,
    wrong_quorums,
    wrong_quorums_of_body,
    wrong_ways,
)
from mou_gen.calculations.unit_costs import wrong_unit_costs
from mou_gen.calculations.unit_prices import wrong_totals
from mou_gen.calculations.year_parts import wrong_months
from mou_gen.checks import parts
from mou_gen.checks.case import Case, silent_again
from mou_gen.checks.elapsed_days import running_days, wrong_days
from mou_gen.checks.wording import (
    Stretch,
    Wording,
    by_words,
    indonesian_stretches,
    texts,
    texts_below,
)
from mou_gen.data.values import LANGUAGES, SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.feasibility_study import FeasibilityStudy
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.termination import Termination
from mou_gen.kinds.work_plan import WorkPlan
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import in_figures, is_integral
from mou_gen.language.stated_amounts import WrongAmount, amount_of, sum_of
from mou_gen.messages import _, _n
from mou_gen.startup.expressions import expression

ID = "reckoning"
LEVEL = Level.WARNING
SOURCE = "house rule"
SURE = True
ATURAN = """Yang dihitung dalam teks benar hasilnya: jangka waktu, jam, batas, perkalian, bagian, serta kenaikan dan penurunan.

"Selama 4 (empat) bulan, sejak 1 Maret 2027 sampai dengan 31 Mei 2027" menyebut dua jangka waktu,
dan tidak jelas mana yang disepakati; jumlah yang bukan bagian sebagaimana disebut dipersoalkan
ketika jatuh tempo. Karena itu, yang disebut dua kali dihitung: jangka waktu dengan hari pertama dan
hari terakhirnya atau dengan jamnya, batas terendah dengan batas tertinggi, jumlah untuk satu dengan
jumlah untuk semua, persentase dengan bagian dan keseluruhannya, serta, antarayat dalam satu pasal,
bagian dan tahap dengan jumlah yang dibagi.

Lulus:  `selama 3 (tiga) bulan, sejak 1 Maret 2027 sampai dengan 31 Mei 2027`; `pukul 08.00 sampai dengan pukul
        16.00, dengan istirahat satu jam`; `40 petugas, Rp1.500.000,00 per orang, seluruhnya Rp60.000.000,00`; denda
        `paling tinggi` sekian; `40 ton ... Rp11.500,00 per kilogram, seluruhnya Rp460.000.000,00`.
Gagal:  `8 kapal dengan masing-masing 6 jaket, sehingga jumlah jaket 54`; `1% per bulan, yang berarti 10% per tahun`; 120 km dengan 60 km per jam dalam
        `4 jam`; `setelah serah terima pada tanggal 15 Juli 2027 ... paling lambat tanggal 1 Juli 2027`; `antara 5 dan 8 ton dengan rata-rata 3 ton`;
        `pukul 14.00 sampai dengan pukul 11.00`; `dimulai 5 Mei 2027 dan berakhir 1 Mei 2027`; `antara 8°C dan 2°C`;
        `pukul 25.30`; `sama besar, yaitu PIHAK KESATU Rp40.000.000,00 dan PIHAK KEDUA Rp60.000.000,00`; `setengah oleh PIHAK
        KESATU, yaitu 40%`; `5% per hari, paling banyak 2%`;
        `4 (empat) bulan` untuk hari yang sama; `pukul 08.00 sampai dengan pukul 16.00 atau selama 6 (enam) jam`; `paling
        sedikit Rp5.000.000,00 dan paling banyak Rp3.000.000,00`; `Rp100.000.000,00 setiap tahun selama 3 (tiga)
        tahun, dengan jumlah keseluruhan Rp400.000.000,00`; `60% atau Rp130.000.000,00` dari biaya Rp200.000.000,00;
        tiga tahap masing-masing Rp35.000.000,00 untuk nilai Rp90.000.000,00;
        `Rp90.000.000,00 ... ditanggung ketiga daerah, masing-masing Rp35.000.000,00`; `96 dari 120 pengeras suara
        (75 persen)`; `naik 20 persen dari 100 menjadi 130`; `menurun dari 42 kejadian menjadi 57 kejadian`;
        `lebih dari separuh petugas, yaitu 11 dari 30`; `lebih
        dari setengah dari ketiga daerah, yaitu paling sedikit 1 (satu) daerah`; `selama 6 (enam) bulan ... pada bulan
        kesembilan`; `triwulan kelima`; `tahap pertama sebesar 40% ... dan tahap kedua sebesar 70%`;
        `2 (dua) tahap`: `tahap pertama` dan `tahap ketiga`;
        `2 (dua) tahap, yaitu 40% ... dan 70% ...`; `37 dari 41 rujukan, yaitu sekitar 97%`; `64 kapal, 12 di antaranya, atau tepat seperempatnya`; dalam suatu pasal, `jumlah
        kedua tahap sebagaimana dimaksud pada ayat (3) sebesar Rp75 juta`, padahal Rp25 juta dan Rp45 juta, `bagian untuk
        beras ... Rp1,85 miliar` dari dana Rp2,5 miliar yang 70%-nya untuk beras, dan `untuk 30 ton ... Rp2.505.000,00` di
        samping `Rp85.000,00 per ton`, juga jika jumlah itu kemudian dibagi;
        `pukul 09.10 ... pukul 09.55, yaitu 35 menit kemudian`; `setiap semester, yaitu 4 (empat) kali dalam setahun`;
        `50 ton per bulan, yaitu 500 ton setahun`; kewajiban `180 ton setiap triwulan` di samping ruang lingkup `600 ton setahun`;
        `empat angkatan, sehingga paling banyak lima puluh peserta` di samping `paling banyak sepuluh peserta setiap angkatan`;
        kewajiban `menjual 65% kompos` di samping `menyerahkan 40% kompos`;
        `2 (dua) minggu, yaitu paling lambat 10 (sepuluh) hari`; enam hari
        dari Senin sampai dengan Jumat; angkatan empat bulan, padahal ruang lingkupnya tiga bulan; `setiap bulan selama 6
        (enam) bulan, seluruhnya 4 (empat) kali kunjungan`; `2 (dua) tahun atau 18 (delapan belas) bulan`; `semester II ...
        Januari sampai dengan Juni`; dalam konsideran tahun 2026, `sepuluh tahun setelah rapat ... tanggal 25 September 2019`;
        `naik dari Rp32.000,00 menjadi Rp41.000,00, atau sekitar 38%`; `320 ton, cukup untuk 45 hari dengan kebutuhan 8 ton per
        hari`; `rata-rata 23 permohonan per hari, yaitu 506 permohonan dalam 20 hari`; `dalam 40 malam dipindai 6.320 lembar,
        rata-rata 185 lembar semalam`; `Rp12.000.000,00 satu semester ..., yang dibagi rata atas dua semester`; seluruhnya 115 murid, padahal satu PIHAK
        paling banyak enam puluh dan PIHAK lain empat puluh lima; `denda 2% setiap bulan, sehingga ... atas tagihan
        Rp25.500.000,00 dikenai denda Rp5.100.000,00`; loket yang dibuka `pukul 08.00 sampai dengan 14.00, yaitu selama 5 (lima)
        jam`; `dihitung dari 20.000 dosis dengan harga Rp20.000,00 setiap
        dosis`, padahal ayat yang dirujuk memuat Rp480.000.000,00; dalam notula, `5 lokasi, masing-masing satu di setiap kecamatan`,
        padahal diputuskan empat kecamatan; `kenaikannya paling tinggi 10%, sehingga menjadi paling tinggi Rp94.500,00 per ton` di
        samping `Rp85.000,00 per ton`; `71% di ... dan 74% di ..., sehingga cakupan gabungannya 76%`; `untuk seluruh dosis sebagaimana dimaksud pada ayat (1), atau rata-rata Rp25.000,00 per dosis`,
        padahal Rp480.000.000,00 untuk 20.000 dosis; `rata-rata 23 permohonan per hari, sehingga selama 20 hari kerja terlayani 640
        permohonan`; `320 ton, cukup untuk 45 hari dengan kebutuhan rata-rata sekitar 17 ton sehari`;
        lapis setebal 20, 15, dan 4 cm yang `tebal seluruhnya 37 cm`; `10% golongan AB, sehingga persediaan golongan
        AB berjumlah 53 kantong` dari 350 kantong; batas 10% di atas perkiraan Rp34.800.000,00 yang disebut
        `Rp38.820.000,00`; `150 lembar setiap malam, sehingga 10.200 lembar ... selesai dalam 86 malam`; dalam pengakhiran, `64 peminjam, masing-masing Rp205.000,00` dari Rp16.000.000,00; dalam rencana kerja, `selama 8 (delapan) bulan`
        dengan `Rp81.000.000,00, yakni Rp9.000.000,00 sebulan`; `Dua
        puluh satu operator, yaitu empat orang dari setiap desa`; dalam notula, `sebagian besar titik panas` di daerah
        yang memiliki 83 dari 214; `dua pertiga dari seluruh anggota, yakni 7 orang` dari sembilan; `empat angkatan yang masing-masing menampung paling banyak sepuluh peserta, sehingga
        seluruhnya paling banyak tiga puluh peserta`; 83 penghuni, 86,5% dari 96 tempat tidur, dan `tersisa 23 tempat tidur kosong`;
        `berjumlah Rp17.500.000,00; tiga perempatnya, yakni Rp12.125.000,00`;
        tindak lanjut yang membeli `46 tandu untuk 11 tempat` dan 24 untuk enam, padahal diputuskan 68 untuk 17;
        `Rp27.800.000,00, yakni 5% dari nilai kontrak selama 2 tahun`, padahal pembayarannya Rp24.000.000,00 sebulan; `uang harian ... Rp450.000,00 untuk 6
        (enam) hari, yaitu Rp2.580.000,00`; `ditambahkan Rp120.000,00, sehingga menjadi Rp484.000,00` di samping harga
        Rp374.000,00; `dari anggaran sebesar Rp60.000.000,00 baru terserap Rp45.000.000,00, yakni 80%`; dalam suatu pasal,
        `Harga sebagaimana dimaksud pada ayat (1) terdiri atas:` di atas butir-butir yang jumlahnya lain, `untuk 14
        hari ... seluruhnya Rp109.000,00` untuk jasa dalam daftar, sebagian sehari dan sebagian sekali bayar, dan `Rp12.000.000,00
        dari blok C` dari `60 lapak di blok C sebesar Rp250.000,00`; `Kekurangan ... dibagi rata, yaitu Rp92.250,00 untuk setiap
        kota` dari tiga kota, padahal sebelumnya Rp277.500,00;
        `12 guru pergi dan pulang, masing-masing Rp1.500.000,00 sekali jalan, berjumlah Rp18.000.000,00`; `Enam permintaan masuk
        sesudah batas waktu`, padahal dari 18 diakui sebelas yang masuk pada waktunya; `40 (empat puluh) hari seluruhnya`, padahal
        pameran dalam daftarnya 38 hari; `34 putra dan 30 putri, yaitu:` di atas butir-butir dengan 32 `putri`; dalam berita acara
        musyawarah, pembayaran Rp75.000.000,00 dari tagihan Rp71.000.000,00, padahal Rp14.000.000,00 ditanggung pihak lain;
        dalam daftar, 30%, 65%, dan 10% dari yang dibayar `dalam tiga tahap:`, masing-masing di depan syaratnya, `setelah
        pekerjaan mencapai 90%`; `65% ..., yaitu Rp21.600.000,00`, padahal bagian lainnya dari Rp36.000.000,00; `naik dari
        Rp6.000.000,00 menjadi Rp18.000.000,00, dua kali lipat dari semula`, juga dalam data tertutup, yang tidak
        ditampilkan dalam temuan; `23 Maret 2027, yaitu 21 hari setelah tanggal 1 Maret 2027`; Rp1.570.000,00 `untuk setiap
        peserta`, padahal untuk 40 peserta dibayar dua tahap, Rp25 juta dan Rp45 juta; `tidak melampaui imbalan atas 7.000
        bukti bayar`, padahal imbalannya Rp12.000,00 per bukti bayar, `paling banyak Rp90.000.000,00`;
        `Rp2.853.600,00, di atas perkiraan Rp2.900.000,00`; `tahun 1999 sampai dengan tahun 1990`; ruang lingkup 34 gerbang, padahal
        para pihak wajib memasang 15, 12, dan 8; `10% dari nilai kontrak setahun, yaitu Rp15.000.000,00`, padahal dibayar paling banyak
        Rp300.000.000,00 setahun; `Realisasi Rp661 juta dari Rp684 juta, sehingga tersisa Rp24 juta`; gudang
        berisi `1.180, 940, dan 1.257 ton, sehingga masih tersedia ruang bagi 1.105 ton dari kapasitas 4.500 ton`;
        `imbalan bulanan Rp185.000.000,00` di samping `Rp2.340.000.000,00 setahun, dibayar dalam 12 angsuran bulanan`; `Setiap semester dibayarkan Rp6.500.000,00
        kepada setiap mahasiswa` di samping `Rp12.000.000,00 setahun bagi setiap mahasiswa, yang dibagi rata atas dua semester`;
        `dipilih 21 depot ..., yaitu sepertiga dari jumlah seluruhnya`, padahal menurut konsideran ada 84 depot;
        dalam suatu pasal, `Premi sebesar 0,25% dari nilai pertanggungan, yakni Rp1.286.250,00`, padahal nilainya Rp367.500.000,00, dan
        `Rp2.250.000,00, atau Rp1.350.000,00 setelah keringanan sebagaimana dimaksud pada ayat (2) huruf b`, padahal 20%; `selama 26 minggu
        ... seluruhnya 600 jam atau 25 jam seminggu`; `pukul 08.00 sampai dengan pukul 15.00 dengan istirahat satu jam, dan pada hari
        kedua pukul 08.00 sampai dengan pukul 13.00, seluruhnya 10 jam`; `ketujuh juri`, padahal para pihak wajib menunjuk dua dan
        empat; `Setiap kelas diikuti 20 keluarga, sehingga ... 80 kelas`, padahal ruang lingkupnya 2.000 keluarga; `Rp1.500.000,00 per
        peserta, seluruhnya paling banyak Rp18.000.000,00 setiap angkatan` yang pesertanya paling banyak sepuluh, dan Rp12.500.000,00 untuk
        sepuluh peserta di tempat lain; `4 angkatan seluruhnya memerlukan Rp45.000.000,00`, padahal `setiap angkatan memerlukan
        Rp15.000.000,00`; dalam suatu pasal, `Dengan 60 bus besar dan 90 bus sedang sehari, pendapatan ditaksir Rp720.000,00 sehari`,
        padahal tarifnya Rp6.000,00 dan Rp4.500,00; dalam pengakhiran, `sepertiga biaya ..., dari jumlah Rp37.000.000,00` sebesar
        Rp18.500.000,00; dalam notula tanggal 17 September, `musim garam tinggal tiga setengah bulan lagi`, padahal berakhir 30
        November; dalam berita acara musyawarah, bukti setoran tanggal 30 Mei untuk yang `dibayar 30 hari setelah jatuh tempo`
        tanggal 31 Maret; dalam adendum, `pemantauan selama sebelas bulan menunjukkan`, padahal perjanjiannya ditandatangani tujuh
        bulan sebelumnya; dalam suatu pasal, `dibagi sebagai berikut:` untuk 900 kg di atas butir 450, 350, dan 50 kg, juga `bagi PIHAK
        yang lebih dahulu memerlukannya`, `40 (empat puluh) gerai, sebesar Rp142.000.000,00`, padahal jumlah seluruh butir memuat
        Rp124.000.000,00 untuk itu, dan `kapal Rp468.000.000,00, yaitu 33,5%` dari Rp1.440.000.000,00, serta `PIHAK KESATU memikul Rp486.000.000,00 dan PIHAK
        KEDUA memikul Rp312.000.000,00` dari Rp780.000.000,00; ruang lingkup pengukuran 38 pilar, padahal `Pengukuran dilaksanakan dalam 3 (tiga)
        ruas:` memuat 15, 12, dan 10 pilar; `Rp2.500,00 per kilogram akan
        menambah penghasilan sebesar Rp720.000.000,00 setahun pada hasil 2.880 ton`; dalam rencana kerja, `90.000 batang benih dengan
        harga satuan Rp5.500,00` dengan Rp450.000.000,00; `4 (empat) pasar, yaitu dari Rabu, 30 September 2026 sampai dengan Rabu,
        14 Oktober 2026`; `81 meter kubik sehari masih di bawah kapasitas, yaitu 20 meter kubik sehari`;
        `biaya sebagaimana dimaksud pada ayat (1) huruf a dan huruf c, yaitu Rp136.800.000,00`, padahal Rp108.000.000,00 dan Rp12.000.000,00; `jika PIHAK
        KESATU melayani 40 anak dan PIHAK KEDUA melayani 25 anak, PIHAK KESATU membayar selisihnya`; `28 lampu, yaitu 5% dari jumlah
        seluruhnya`, padahal seluruhnya 280; `Biaya ... ditanggung oleh PIHAK KESATU sebesar 60% dan oleh PIHAK KEDUA sebesar 30%`; `Dalam
        122 hari pelayanan hingga tanggal 30 Juni 2026`, padahal `Layanan dimulai pada Senin, 2 Maret 2026`;
        `tarif ... tanpa komponen pengangkutan, yaitu Rp7.150,00`, padahal tarifnya Rp7.650,00, Rp600,00 di antaranya untuk pengangkutan;
        dalam suatu pasal, `Harga setiap tangki ... Rp350.000,00, yang terdiri atas:` di atas Rp75.000,00 dan Rp265.000,00, `paling banyak 600
        tangki, sehingga nilai seluruhnya tidak melebihi Rp240.000.000,00` dengan Rp350.000,00 setiap tangki, dan `25% dari nilai
        sebagaimana dimaksud pada ayat (2), yaitu Rp42.000.000,00` dari Rp210.000.000,00.
Tidak terlihat: jangka waktu dalam hari kerja; satu jam yang tidak dihitung dalam hari kerja, misalnya untuk istirahat, kecuali dari
        enam jam buka;
        bagian dari suatu jumlah dalam pasal yang menyebut beberapa jumlah.
Sumber: aturan program ini; yang disebut dua kali harus sama agar dapat mengikat.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield what is reckoned wrong in a text of *case*, and in an article of its data."""
    in_articles, divided = set[int](), list[tuple[Wording, Problem]]()
    priced = list[tuple[Wording, Problem]]()
    parties = len(getattr(case.record, "agreement_parties", ()))
    for article in parts.articles(case.document):
        for language in LANGUAGES:
            together = [
                (said, stretch)
                for said in texts_below(case, article)
                if said.language == language and not said.is_sealed
                for stretch in said.stretches
                if stretch.value and stretch.value.origin.path.startswith("articles.")
            ]
            in_articles |= {id(said) for said, _stretch in together}
            stages = [*_instalments(together, language)]
            divided += (*_parts(together, language), *stages)
            if language == "id":
                divided += _referred(together, parties)
                divided += _lists(together, parties, in_stages=bool(stages))
                priced += _priced(together, in_article=True)
    elsewhere = [
        (said, stretch)
        for said, stretch in indonesian_stretches(case)
        if stretch.value and id(said) not in in_articles
    ]
    priced += _priced(elsewhere, in_article=False)
    for said in texts(case):
        if said.language not in LANGUAGES or said.is_sealed:
            continue
        for stretch in said.stretches:
            if id(said) not in in_articles:
                divided += _divided(said, stretch)
            yield from _alone(said, stretch)
            yield from _years_since(said, stretch, case.record.date)
            if not any(of is said for of, _problem in (*divided, *priced)):
                yield from _wholes(said, stretch, parties)
    yield from (problem for _said, problem in (*divided, *priced))
    yield from _between_clauses(case)
    yield from _indivisible(case)
    yield from _lacking(case)
    yield from _in_minutes(case)
    yield from _settled(case)
    yield from _sealed(case)
    yield from _of_its_kind(case)


def _of_its_kind(case: Case) -> Iterator[Problem]:
    """Yield what papers of some kinds alone reckon: terminations, work plans, agreements, and those that tell of times that passed."""
    yield from (Problem(*found, ID, LEVEL) for found in wrong_days(case))
    yield from (_period(*found) for found in running_days(case))
    if isinstance(case.record, Termination):
        yield from _left_to_pay(case.record)
    if isinstance(case.record, WorkPlan):
        yield from _planned(case.record)
    if isinstance(case.record, Agreement):
        yield from _shares_of_contract(case, case.record)


def _shares_of_contract(case: Case, agreement: Agreement) -> Iterator[Problem]:
    """Yield amounts that are called a share of the value of the contract, where its price makes another."""
    own = agreement.origin.source.file
    told = [
        (said, stretch)
        for said, stretch in indonesian_stretches(case)
        if stretch.value and stretch.value.origin.source.file == own
    ]
    term = None if isinstance(agreement.duration, Unknown) else agreement.duration.span
    for found in wrong_shares_of_contract([stretch.text for _said, stretch in told], term):
        said, stretch = told[found.at]
        yield _reckoned(said, stretch.start, found.amount, in_figures(found.made, "id"))
    texts_of = [stretch.text for _said, stretch in told]
    for part in (*wrong_monthly_parts(texts_of), *wrong_parts_of_year(texts_of)):
        said, stretch = told[part.place]
        yield _reckoned(said, stretch.start, part.amount, in_figures(part.made, "id"))
    for at, span in other_terms([stretch.text for _said, stretch in told], term):
        said, stretch = told[at]
        message = _("{text}: the contract has a different term", text=said.quoted(span.text))
        place = said.place(stretch.start + span.start, stretch.start + span.end)
        hint = _("correct `duration`, or calculate the price for it")
        yield Problem(place, message, hint, ID, LEVEL)


def _left_to_pay(termination: Termination) -> Iterator[Problem]:
    """Yield what is left to pay at the end of an agreement, where what each of so many gets makes another amount."""
    for each in termination.left_to_pay or ():
        amount = each.amount
        if not isinstance(amount, Unknown) and {"id"} <= each.text.keys() & amount.keys():
            text = f"{each.text['id']}, seluruhnya {amount['id']}"
            for found in (
                *wrong_multiples(text, "id"),
                *wrong_share_to_pay(each.text["id"], amount["id"]),
            ):
                yield _reckoned_in(amount["id"], found)


def _planned(plan: WorkPlan) -> Iterator[Problem]:
    """Yield the budget of a planned activity, where the price in it makes another of what the activity is for: "selama 8 bulan"."""
    for each in plan.activities or ():
        budget = each.budget
        if not isinstance(budget, Unknown) and {"id"} <= each.activity.keys() & budget.keys():
            for found in wrong_planned_costs(each.activity["id"], budget["id"]):
                yield _reckoned_in(budget["id"], found)


def _reckoned_in(text: SourcedText, found: WrongAmount) -> Problem:
    message = _(
        "{text}: the calculation gives {sum}",
        text=f"`{found.amount.text}`",
        sum=in_figures(found.made, "id"),
    )
    return Problem(text.origin.source, message, _correct(), ID, LEVEL)


def _indivisible(case: Case) -> Iterator[Problem]:
    """Yield how many there are in all with so many in each place, where no number of places makes that."""
    for said, stretch in indonesian_stretches(case):
        told = stretch.text
        for total, each in (*indivisible_counts(told), *uneven_groups(told)):
            place = said.place(stretch.start + total.start, stretch.start + total.end)
            message = _(
                "{total} is not a multiple of {each}",
                total=said.quoted(total.text),
                each=said.quoted(each.text),
            )
            yield Problem(place, message, _correct(), ID, LEVEL)


def _lacking(case: Case) -> Iterator[Problem]:
    """Yield how many lack what the others have or came too late for it, or are a part of all, where the number of all makes another.

    Also what a price is without one of its parts.
    """
    told = list(indonesian_stretches(case))
    texts_of = [each.text for _said, each in told]
    for part in (*wrong_parts_of_all(texts_of), *wrong_without_parts(texts_of)):
        said, stretch = told[part.place]
        yield _reckoned(said, stretch.start, part.amount, in_figures(part.made, "id"))
    for rest in (*wrong_lacks(texts_of), *wrong_contested(texts_of)):
        said, stretch = told[rest.place]
        yield _reckoned(said, stretch.start, rest.amount, in_figures(rest.made, "id"))


def _settled(case: Case) -> Iterator[Problem]:
    """Yield what the parties of a dispute pay of a claim, where with the part of it that one bears it is more or less than all."""
    is_settled = isinstance(case.record, Deliberation)
    told = [each for each in indonesian_stretches(case) if each[1].value] if is_settled else []
    by_key = {
        key: [each for each in told if each[1].value and each[1].value.origin.path.startswith(key)]
        for key in ("dispute", "settlement")
    }
    texts_of = {key: [stretch.text for _said, stretch in each] for key, each in by_key.items()}
    for found in wrong_settlements(texts_of["dispute"], texts_of["settlement"]):
        said, stretch = by_key["settlement"][found.place]
        yield _reckoned(said, stretch.start, found.amount, in_figures(found.made, "id"))


def _in_minutes(case: Case) -> Iterator[Problem]:
    """Yield what minutes call the most and is not, and how many there are with one in each of the places decided on."""
    told = list(indonesian_stretches(case)) if isinstance(case.record, Minutes) else []
    for (at, start, end), there, whole in wrong_majorities([each.text for _said, each in told]):
        said, stretch = told[at]
        place = said.place(stretch.start + start, stretch.start + end)
        message = _(
            "{text}: there are {count} of {sum} there",
            text=said.quoted(stretch.text[start:end]),
            count=in_figures(there, "id"),
            sum=in_figures(whole, "id"),
        )
        yield Problem(place, message, _("correct one of the two"), ID, LEVEL)
    for at, count, places in wrong_counts_apiece([stretch.text for _said, stretch in told]):
        said, stretch = told[at]
        yield _reckoned(said, stretch.start, count, in_figures(amount_of(places), "id"))
    parties = len(getattr(case.record, "agreement_parties", ()))
    texts_of = [ArticleText("", stretch.text) for _said, stretch in told]
    for part in wrong_equal_parts(texts_of, parties):
        said, stretch = told[part.place]
        yield _reckoned(said, stretch.start, part.amount, in_figures(part.made, "id"))
    yield from _done_otherwise(told)


def _done_otherwise(told: list[tuple[Wording, Stretch]]) -> Iterator[Problem]:
    """Yield how many a follow-up gets for so many places, where the decisions of the same minutes make another number."""
    decided, done = (
        [each for each in told if each[1].value and each[1].value.origin.path.startswith(listed)]
        for listed in ("decisions", "follow_up")
    )
    wrong = wrong_allotments(
        *([stretch.text for _said, stretch in each] for each in (decided, done))
    )
    for found in wrong:
        said, stretch = done[found.at]
        yield _reckoned(said, stretch.start, found.amount, in_figures(found.made, "id"))


_RECITAL = expression(r"^\s*(?:bahwa|that),?\s+$", re.IGNORECASE)
_SINCE = expression(
    r"\s*,?\s*(?:setelah|sejak|sesudah|after|since)\b[^.;]{0,80}?(?:tanggal|of|on)\s+$",
    re.IGNORECASE,
)
_A_YEAR = 12


def _years_since(said: Wording, stretch: Stretch, today: object) -> Iterator[Problem]:
    """Yield how many years a recital says have passed since a day, where there are others: "bahwa sepuluh tahun setelah rapat tanggal"."""
    found = facts(stretch.text, said.language)
    for span, day in pairwise(found):
        if (
            not isinstance(today, dt.date)
            or (span.kind, day.kind) != (FactKind.DURATION, FactKind.DATE)
            or span.value[1] != "month"
            or not is_integral(span.value[0] / _A_YEAR)
            or day.day is None
            or not _RECITAL.match(stretch.text[: span.start])
            or not _SINCE.fullmatch(stretch.text, span.end, day.start)
        ):
            continue
        passed = (today - day.day).days // 365
        if abs(int(span.value[0] / _A_YEAR) - passed) > 1:
            message = _n(
                "{text}: there is {n} year from that day to this document",
                "{text}: there are {n} years from that day to this document",
                passed,
                text=said.quoted(span.text),
            )
            at = said.place(stretch.start + span.start, stretch.start + span.end)
            yield Problem(at, message, _("correct one of the two"), ID, LEVEL)


@silent_again(by_words)
def _divided(said: Wording, stretch: Stretch) -> Iterator[tuple[Wording, Problem]]:
    alone = [(said, stretch)]
    yield from _parts(alone, said.language)
    yield from _instalments(alone, said.language)


@silent_again(by_words)
def _alone(said: Wording, stretch: Stretch) -> Iterator[Problem]:
    """Yield what is reckoned wrong in *stretch*, whatever stands around it."""
    yield from _in_a_text(said, stretch)
    yield from _proportions(said, stretch)
    yield from _trends(said, stretch)
    for paid in turned_payments(stretch.text) if said.language == "id" else ():
        message = _(
            "{text}: by the numbers before it, this is the other party", text=said.quoted(paid[0])
        )
        place = said.place(stretch.start + paid.start(), stretch.start + paid.end())
        hint = _(
            "the party that did less, or owes more, pays: exchange the parties, or correct the numbers"
        )
        yield Problem(place, message, hint, ID, LEVEL)


def _sealed(case: Case) -> Iterator[Problem]:
    """Yield what a sealed text says that something becomes, or how many times as much that is, and is otherwise: no word of it."""
    for said in texts(case):
        for stretch in said.stretches if said.is_sealed else ():
            tag = said.language or "id"
            for wrong in (*wrong_changes(stretch.text, tag), *wrong_folds(stretch.text, tag)):
                start = stretch.start + wrong.amount.start
                message = _("{text}: the calculation in this text is wrong", text=said.quoted(""))
                place = said.place(start, start + len(wrong.amount.text))
                yield Problem(place, message, _correct(), ID, LEVEL)


def _in_a_text(said: Wording, stretch: Stretch) -> Iterator[Problem]:
    text, start = stretch.text, stretch.start
    for found in (*wrong_periods(text, said.language), *wrong_intervals(text, said.language)):
        yield _period(said, start, found)
    for months, begin, end, is_other in wrong_months(text, said.language):
        if is_other:
            message = _("{text}: these months are the other semester", text=said.quoted(months))
        else:
            message = _(
                "{text}: the semester or quarter has other months", text=said.quoted(months)
            )
        place = said.place(start + begin, start + end)
        yield Problem(place, message, _("correct the months, or the semester"), ID, LEVEL)
    for each, span in places_beyond(text, said.language):
        message = _(
            "{text} is beyond {span}", text=said.quoted(each.text), span=said.quoted(span.text)
        )
        place = said.place(start + each.start, start + each.end)
        yield Problem(place, message, _("correct one of the two"), ID, LEVEL)
    for time in impossible_times(text):
        message = _("{text} does not exist", text=said.quoted(time[0]))
        place = said.place(start + time.start(), start + time.end())
        hint = _(
            "a year has twelve months, two semesters and four quarters, a month 31 days at most, a day 24 hours"
        )
        yield Problem(place, message, hint, ID, LEVEL)
    for least, most in crossed_bounds(text, said.language):
        message = _(
            "{least} is the least and {most} the most, which is less",
            least=said.quoted(least.text),
            most=said.quoted(most.text),
        )
        place = said.place(start + most.start, start + most.end)
        yield Problem(place, message, _("exchange the two, or correct one of them"), ID, LEVEL)
    weekly = wrong_weekly_turns(text, said.language)
    for days, count in (*wrong_weeks(text, said.language), *weekly):
        message = _(
            "{text}: the calculation gives {sum}",
            text=said.quoted(days.text),
            sum=in_figures(Decimal(count), said.language),
        )
        place = said.place(start + days.start, start + days.end)
        yield Problem(place, message, _("correct one of the two"), ID, LEVEL)
    yield from _compared(said, stretch)
    yield from _told_twice(said, stretch)


def _compared(said: Wording, stretch: Stretch) -> Iterator[Problem]:
    """Yield figures that are above what they are said to be below, and years that run backwards."""
    text, start = stretch.text, stretch.start
    measured = (*wrong_distances(text), *wrong_measures(text)) if said.language == "id" else ()
    for one, other in (*wrong_comparisons(text, said.language), *measured):
        figures = {"one": said.quoted(one.text), "other": said.quoted(other.text)}
        message = _("{one} is more than {other}, but the text says that it is less", **figures)
        if amount_of(one) < amount_of(other):
            message = _("{one} is less than {other}, but the text says that it is more", **figures)
        hint = _("look up both figures, and correct one of them or the words between them")
        yield Problem(said.place(start + one.start, start + other.end), message, hint, ID, LEVEL)
    for rate, most in rates_above_limits(text, said.language):
        message = _(
            "{text} is the most, but {one} is added each time",
            text=said.quoted(most.text),
            one=said.quoted(rate.text),
        )
        place = said.place(start + most.start, start + most.end)
        yield Problem(place, message, _("exchange the two, or correct one of them"), ID, LEVEL)
    for first, last in reversed_spans(text, said.language):
        message = _("{text} ends before it begins", text=said.quoted(text[first.start : last.end]))
        place = said.place(start + first.start, start + last.end)
        yield Problem(place, message, _("correct its beginning or its end"), ID, LEVEL)
    for event, due in early_deadlines(text, said.language):
        message = _(
            "{text} is before {day}, after which it is due",
            text=said.quoted(due.text),
            day=said.quoted(event.text),
        )
        place = said.place(start + due.start, start + due.end)
        yield Problem(place, message, _("correct one of the two"), ID, LEVEL)
    for average, least, most in averages_outside(text, said.language):
        message = _(
            "{text}: an average lies between {least} and {most}",
            text=said.quoted(average.text),
            least=said.quoted(least.text),
            most=said.quoted(most.text),
        )
        place = said.place(start + average.start, start + average.end)
        yield Problem(place, message, _("correct one of the three"), ID, LEVEL)
    for years in reversed_years(text):
        message = _("{text} ends before it begins", text=said.quoted(years[0]))
        place = said.place(start + years.start(), start + years.end())
        yield Problem(place, message, _("correct one of the two years"), ID, LEVEL)


def _told_twice(said: Wording, stretch: Stretch) -> Iterator[Problem]:
    """Yield how often or how long something is that *stretch* tells twice, and otherwise the second time."""
    text, start = stretch.text, stretch.start
    told_twice = (
        *wrong_frequencies(text, said.language),
        *wrong_lengths(text, said.language),
        *wrong_divisions(text, said.language),
        *unequal_shares(text, said.language),
    )
    for once, again in told_twice:
        message = _(
            "{one} and {other} are not the same",
            one=said.quoted(once.text),
            other=said.quoted(again.text),
        )
        place = said.place(start + again.start, start + again.end)
        yield Problem(place, message, _("correct one of the two"), ID, LEVEL)


@silent_again(by_words)
def _wholes(said: Wording, stretch: Stretch, parties: int) -> Iterator[Problem]:
    """Yield amounts in all that the amounts for one do not make, *parties* being as many as "setiap PIHAK" means."""
    text, start = stretch.text, stretch.start
    multiples = wrong_multiples(text, said.language)
    wholes = wrong_wholes(text, said.language, FactKind.MONEY, parties)
    found = (*wholes, *multiples) or tuple(wrong_rates(text, said.language))
    made = (*wrong_unit_costs(text), *wrong_implied_amounts(text)) if said.language == "id" else ()
    found = (*found, *wrong_occurrences(text, said.language), *made)
    wrong = {each.amount.start: each for each in found}
    for each in wrong.values():
        yield _reckoned(said, start, each.amount, in_figures(each.made, said.language))


def _proportions(said: Wording, stretch: Stretch) -> Iterator[Problem]:
    """Yield shares that are not those of their parts, by how much something does not rise or fall, and for how long a stock is not enough."""
    text, start = stretch.text, stretch.start
    tag = said.language
    found = (
        *wrong_proportions(text, tag),
        *wrong_parts_of_it(text, tag),
        *wrong_charges(text, tag),
        *wrong_changes(text, tag),
        *(wrong_differences(text) if tag == "id" else ()),
        *(wrong_ratio_amounts(text) if tag == "id" else ()),
        *wrong_folds(text, tag),
        *wrong_fractions(text, tag),
        *wrong_paces(text, tag),
        *wrong_averages(text, tag),
        *wrong_ranges(text, tag),
        *wrong_rounds(text, tag),
        *wrong_group_sums(text, tag),
        *wrong_rests_of_places(text, tag),
        *(wrong_kinds_of_text(text) if tag == "id" else ()),
        *(wrong_rooms(text) if tag == "id" else ()),
        *(wrong_turns_of_parts(text) if tag == "id" else ()),
        *(wrong_day_hours(text) if tag == "id" else ()),
    )
    for wrong in {each.amount.start: each for each in reversed(found)}.values():
        amount = wrong.amount
        sign = "%" if amount.kind is FactKind.PERCENT else ""
        yield _reckoned(said, start, amount, f"{in_figures(wrong.made, said.language)}{sign}")


def _trends(said: Wording, stretch: Stretch) -> Iterator[Problem]:
    """Yield what is said to rise and falls, and what is said to be more than half and is not, or the other way."""
    text, start = stretch.text, stretch.start
    for way, first, last in wrong_ways(text, said.language):
        words = {
            "text": said.quoted(way),
            "first": said.quoted(first.text),
            "last": said.quoted(last.text),
        }
        if amount_of(last) > amount_of(first):
            message = _("{text}: {last} is more than {first}", **words)
        else:
            message = _("{text}: {last} is less than {first}", **words)
        place = said.place(start + last.start, start + last.end)
        hint = _("correct the word, or one of the two numbers")
        yield Problem(place, message, hint, ID, LEVEL)
    for part, whole, over in wrong_halves(text, said.language):
        words = {"text": said.quoted(part.text), "whole": said.quoted(whole.text)}
        if over:
            message = _("{text} is not more than half of {whole}", **words)
        else:
            message = _("{text} is not less than half of {whole}", **words)
        place = said.place(start + part.start, start + part.end)
        hint = _("correct the words, or one of the two numbers")
        yield Problem(place, message, hint, ID, LEVEL)

    majorities = missed_majorities(text, said.language)
    for least, due in (*wrong_quorums(text, said.language), *majorities):
        yield _reckoned(said, start, least, in_figures(Decimal(due), said.language))
    for joint, part in impossible_joint_shares(text, said.language):
        words = {"text": said.quoted(joint.text), "part": said.quoted(part.text)}
        message = _(
            "{text} cannot be the combined share: that lies between its parts, the nearest of which is {part}",
            **words,
        )
        place = said.place(start + joint.start, start + joint.end)
        yield Problem(place, message, _correct(), ID, LEVEL)


def _period(said: Wording, start: int, found: WrongPeriod) -> Problem:
    message = _(
        "{text}: from {first} to {last} there are {made}",
        text=said.quoted(found.period.text),
        first=said.quoted(found.first.text),
        last=said.quoted(found.last.text),
        made=_length(found.made, found.unit),
    )
    place = said.place(start + found.period.start, start + found.period.end)
    return Problem(place, message, _("correct the period, or its beginning or end"), ID, LEVEL)


def _length(made: int, unit: str) -> str:
    match unit:
        case "month":
            return _n("{n} month", "{n} months", made)
        case "day":
            return _n("{n} day", "{n} days", made)
        case _ if made % 60 == 0:
            return _n("{n} hour", "{n} hours", made // 60)
        case _:
            return _n("{n} minute", "{n} minutes", made)


def _between_clauses(case: Case) -> Iterator[Problem]:
    """Yield what one clause of an agreement gives for a period, and another gives otherwise."""
    if not isinstance(case.record, Agreement | FeasibilityStudy):
        return
    told = list(indonesian_stretches(case))
    clauses = [stretch.text for _said, stretch in told]
    for place, total, most in exceeded_capacities(clauses):
        said, stretch = told[place]
        yield _reckoned(said, stretch.start, total, in_figures(most, said.language))
    for place, share, made in exceeding_takes(clauses):
        said, stretch = told[place]
        at = said.place(stretch.start + share.start, stretch.start + share.end)
        message = _(
            "{text}: together they make {sum}",
            text=said.quoted(share.text),
            sum=f"{in_figures(made, said.language)}%",
        )
        yield Problem(at, message, _correct(), ID, LEVEL)
    for place, total, made in wrong_quotas(clauses):
        said, stretch = told[place]
        yield _reckoned(said, stretch.start, total, in_figures(made, said.language))
    for place, span, months, unit in exceeded_times(clauses):
        said, stretch = told[place]
        yield _reckoned(said, stretch.start, span, _length(int(months), unit))
    for found in (
        *wrong_shares_of_named(clauses, together=False),
        *wrong_course_hours(clauses),
        *wrong_numbers_of_groups([each.text for _said, each in told if _is_scope(each)], clauses),
    ):
        said, stretch = told[found.place]
        yield _reckoned(said, stretch.start, found.amount, in_figures(found.made, "id"))
    yield from _other_limits(case, told)
    yield from _parted_works(told)
    yield from _listed_works(told)
    yield from _priced_in_stages(told)
    for place, rate, other in contradicting_rates(clauses):
        said, stretch = told[place]
        made, _most = other.made_in(rate)
        message = _sum(said, rate.amount.text, in_figures(made, said.language))
        hint = _(
            "another clause says {other}",
            other=f"`{other.amount.text} {other.thing} {other.period.text}`",
        )
        start = stretch.start + rate.amount.start
        yield Problem(said.place(start, start + len(rate.amount.text)), message, hint, ID, LEVEL)


_ARTICLE = expression(r"^articles\.(?:add|replace)[^.]*(?:\.[^.]+)??(?=\.paragraphs)")


def _priced_in_stages(told: list[tuple[Wording, Stretch]]) -> Iterator[Problem]:
    """Yield what is paid at a price for each, in stages or up to a limit, where one of these is not what the others make."""
    clauses = [stretch.text for _said, stretch in told]
    by_article: dict[str, list[tuple[Wording, Stretch]]] = {}
    for said, stretch in told:
        if stretch.value and (article := _ARTICLE.match(stretch.value.origin.path)):
            by_article.setdefault(article[0], []).append((said, stretch))
    for together in by_article.values():
        for found in wrong_priced_stages([stretch.text for _said, stretch in together], clauses):
            said, stretch = together[found.place]
            yield _reckoned(said, stretch.start, found.amount, in_figures(found.made, "id"))
    for found in (*wrong_priced_limits(clauses), *wrong_group_limits(clauses)):
        said, stretch = told[found.place]
        yield _reckoned(said, stretch.start, found.amount, in_figures(found.made, "id"))


def _other_limits(case: Case, told: list[tuple[Wording, Stretch]]) -> Iterator[Problem]:
    """Yield how many a course takes where the scope of the agreement, or of the one that rests on a study, says otherwise."""
    scope = [stretch.text for _said, stretch in told if _is_scope(stretch)]
    if isinstance(case.record, FeasibilityStudy):
        contracts = case.beside("cooperation")
        scope = [*contracts[0].texts("scope.text")] if len(contracts) == 1 else []
    others = [(said, stretch) for said, stretch in told if not _is_scope(stretch)]
    for place, limit, other in other_capacities(scope, [each.text for _said, each in others]):
        said, stretch = others[place]
        at = said.place(stretch.start + limit.start, stretch.start + limit.end)
        message = _(
            "{text}: the scope says {other}", text=said.quoted(limit.text), other=f"`{other.text}`"
        )
        yield Problem(at, message, _("write the same number in both"), ID, LEVEL)


_DUTY = expression(r"duties\.(?P<party>[^.\[]+)")
_KEYED = expression(r"(?:scope|duties|rights|costs)\b")
"""Where the parties are told apart, or what they do together."""


def _parted_works(told: list[tuple[Wording, Stretch]]) -> Iterator[Problem]:
    """Yield how many of something the scope of the agreement, or a clause on all of them, says, where the duties of all parties make another number."""
    scope = [(said, stretch) for said, stretch in told if _is_scope(stretch)]
    others = [(said, stretch) for said, stretch in told if not _KEYED.match(_path(stretch))]
    duties = defaultdict[str, list[str]](list)
    for _said, stretch in told:
        if duty := _DUTY.match(_path(stretch)):
            duties[duty["party"]].append(stretch.text)
    texts_of_scope, texts_of_others = (
        [stretch.text for _said, stretch in each] for each in (scope, others)
    )
    for place, work, made in wrong_parted_works(
        texts_of_scope, [*duties.values()], texts_of_others
    ):
        said, stretch = (*scope, *others)[place]
        at = said.place(stretch.start + work.start, stretch.start + work.end)
        message = _(
            "{text}: the duties of the parties make {sum}",
            text=said.quoted(work.text),
            sum=in_figures(made, said.language),
        )
        yield Problem(at, message, _correct(), ID, LEVEL)


def _listed_works(told: list[tuple[Wording, Stretch]]) -> Iterator[Problem]:
    """Yield how many of something the scope of the agreement says, where the parts in which an article lets it be done make another number."""
    scope = [(said, stretch) for said, stretch in told if _is_scope(stretch)]
    items, heads = defaultdict[str, list[str]](list), dict[str, str]()
    for _said, stretch in told:
        if letter := _LETTER.match(_path(stretch)):
            items[letter["paragraph"]].append(stretch.text)
        else:
            heads[_path(stretch).removesuffix(".id")] = stretch.text
    texts_of = [stretch.text for _said, stretch in scope]
    for paragraph, listed in items.items():
        for place, work, made in wrong_listed_works(texts_of, heads.get(paragraph, ""), listed):
            said, stretch = scope[place]
            yield _reckoned(said, stretch.start, work, in_figures(made, "id"))


def _is_scope(stretch: Stretch) -> bool:
    return _path(stretch).startswith("scope")


def _path(stretch: Stretch) -> str:
    """Return the keys under which *stretch* stands, "" where it is the template's."""
    return stretch.value.origin.path if stretch.value else ""


def _parts(
    together: list[tuple[Wording, Stretch]], language: str
) -> Iterator[tuple[Wording, Problem]]:
    """Yield the shares and instalments in texts that stand *together* and do not fit what they divide."""
    for found in wrong_parts([stretch.text for _said, stretch in together], language):
        said, stretch = together[found.place]
        amount = found.amount
        if found.made is None:
            message = _(
                "{text}: the shares do not agree with their amounts", text=said.quoted(amount.text)
            )
        elif found.together:
            message = _(
                "{text}: together they make {sum}",
                text=said.quoted(amount.text),
                sum=in_figures(found.made, said.language),
            )
        else:
            message = _sum(said, amount.text, in_figures(found.made, said.language))
        place = said.place(stretch.start + amount.start, stretch.start + amount.end)
        yield said, Problem(place, message, _correct(), ID, LEVEL)


def _priced(
    together: list[tuple[Wording, Stretch]], *, in_article: bool
) -> Iterator[tuple[Wording, Problem]]:
    """Yield what so many cost, or a price becomes that rises, in texts that stand *together*, where the price for one in another makes something else."""
    clauses = [stretch.text for _said, stretch in together]
    for found in (
        *wrong_totals(clauses, together=in_article),
        *wrong_raised_prices(clauses, together=in_article),
        *wrong_additions(clauses, together=in_article),
        *(wrong_rents(clauses) if in_article else ()),
    ):
        said, stretch = together[found.place]
        message = _sum(said, found.amount.text, in_figures(found.made, "id"))
        hint = _("reckon again with `{price}` for one", price=found.price.text)
        place = said.place(stretch.start + found.amount.start, stretch.start + found.amount.end)
        yield said, Problem(place, message, hint, ID, LEVEL)


def _referred(
    together: list[tuple[Wording, Stretch]], parties: int
) -> Iterator[tuple[Wording, Problem]]:
    """Yield what one of the texts of an article says of the amounts of another paragraph, and is otherwise."""
    article = [
        ArticleText(_number_of(stretch), stretch.text, _letter_of(stretch))
        for _said, stretch in together
    ]
    wrong = (
        *wrong_referred_sums(article),
        *wrong_referred_shares(article),
        *wrong_referred_products(article),
        *wrong_lettered_sums(article),
        *wrong_referred_limits(article),
        *wrong_named_limits(article),
        *wrong_reduced_amounts(article),
        *wrong_stated_parts(article),
        *wrong_parts_of_paragraphs(article),
        *wrong_quorums_of_body(article),
        *wrong_itemised(article),
        *wrong_priced_items(article),
        *wrong_equal_parts(article, parties),
        *wrong_borne_sums(article, parties),
        *wrong_listed_prices(article),
        *wrong_counted_tariffs(article),
        *wrong_shares_of_named([each.text for each in article], together=True),
        *wrong_shares_of_paragraph(article),
    )
    for found in {(each.place, each.amount.start): each for each in wrong}.values():
        said, stretch = together[found.place]
        yield said, _reckoned(said, stretch.start, found.amount, in_figures(found.made, "id"))
    for at, shares in lacking_shares(article, parties):
        yield together[at][0], _no_whole(*together[at], shares)


def _no_whole(said: Wording, stretch: Stretch, shares: Sequence[Fact]) -> Problem:
    """Return that *shares*, the last of which stands in *stretch*, are no whole."""
    told, last = ", ".join(f"`{each.text}`" for each in shares), shares[-1]
    message = _("{text}: together they make {sum}", text=told, sum=_percent(shares))
    place = said.place(stretch.start + last.start, stretch.start + last.end)
    return Problem(place, message, _correct(), ID, LEVEL)


_LETTER = expression(r"^(?P<paragraph>.*)\.letters\[(?P<place>\d+)\]\.id$")


def _lists(
    together: list[tuple[Wording, Stretch]], parties: int, *, in_stages: bool
) -> Iterator[tuple[Wording, Problem]]:
    """Yield the total in the last item of a list of an article, whose texts stand *together*, that its items do not make.

    Also the last of the shares in a list of the *parties*, or of what is divided or paid in stages, where these are no
    whole and it is not found yet *in_stages*.
    """
    lists, intros = dict[str, list[tuple[Wording, Stretch]]](), dict[str, str]()
    for said, stretch in together:
        if stretch.value:
            intros[stretch.value.origin.path.removesuffix(".id")] = stretch.text
        letter = _LETTER.match(stretch.value.origin.path) if stretch.value else None
        if letter:
            lists.setdefault(letter["paragraph"], []).append((said, stretch))
    for paragraph, items in lists.items():
        said, stretch = items[-1]
        texts_of = [each.text for _said, each in items]
        intro = intros.get(paragraph, "")
        shares = shares_of_parties(intro, texts_of, parties)
        if shares := shares or (listed_shares_of_whole(intro, texts_of) if not in_stages else []):
            yield said, _no_whole(said, stretch, shares)
        for found in wrong_list_totals(texts_of):
            yield said, _reckoned(said, stretch.start, found.amount, in_figures(found.made, "id"))
        yield from _around_a_list(together, paragraph, texts_of)


def _around_a_list(
    together: list[tuple[Wording, Stretch]], paragraph: str, items: list[str]
) -> Iterator[tuple[Wording, Problem]]:
    """Yield what the head of a list of an article, or another of the texts that stand *together*, says of its *items* and they do not make."""
    others = [
        (said, stretch)
        for said, stretch in together
        if stretch.value and not _LETTER.match(stretch.value.origin.path)
    ]
    found = list(wrong_days_of_list(items, [stretch.text for _said, stretch in others]))
    for place, (_said, stretch) in enumerate(others):
        if stretch.value and stretch.value.origin.path.removesuffix(".id") == paragraph:
            found += ((place, each) for each in wrong_kinds_of_list(stretch.text, items))
    for place, each in found:
        said, stretch = others[place]
        yield said, _reckoned(said, stretch.start, each.amount, in_figures(each.made, "id"))


def _percent(shares: Sequence[Fact]) -> str:
    return f"{in_figures(sum_of(shares), 'id')}%"


_PARAGRAPH = expression(r"\.paragraphs\[(\d+)\]")


def _number_of(stretch: Stretch) -> str:
    """Return the number of the paragraph that a text of an article belongs to, as a reference has it; "" where it has none."""
    found = _PARAGRAPH.search(stretch.value.origin.path) if stretch.value else None
    return str(int(found[1]) + 1) if found else ""


def _letter_of(stretch: Stretch) -> str:
    """Return the letter of the item of a list of an article that *stretch* is; "" where it is none."""
    found = _LETTER.match(_path(stretch))
    return chr(ord("a") + int(found["place"])) if found else ""


def _instalments(
    together: list[tuple[Wording, Stretch]], language: str
) -> Iterator[tuple[Wording, Problem]]:
    """Yield the last of the instalments in texts that stand *together*, where these are not the whole."""
    for found in wrong_instalments([stretch.text for _said, stretch in together], language):
        said, stretch = together[found.place]
        message = _(
            "{text}: together they make {sum}",
            text=said.quoted(found.last.text),
            sum=f"{in_figures(found.made, said.language)}%",
        )
        place = said.place(stretch.start + found.last.start, stretch.start + found.last.end)
        yield said, Problem(place, message, _correct(), ID, LEVEL)
    yield from _skipped(together, language)


def _skipped(
    together: list[tuple[Wording, Stretch]], language: str
) -> Iterator[tuple[Wording, Problem]]:
    """Yield the stage in texts that stand *together* before which one is left out."""
    for found in skipped_stages([stretch.text for _said, stretch in together], language):
        said, stretch = together[found.place]
        message = _(
            "{text} is one of {count}, of which none is number {skipped}",
            text=said.quoted(found.text),
            count=found.count,
            skipped=found.skipped,
        )
        place = said.place(stretch.start + found.start, stretch.start + found.end)
        hint = _("count them one after another, or correct how many there are")
        yield said, Problem(place, message, hint, ID, Level.WARNING)


def _reckoned(said: Wording, start: int, amount: Fact, made: str) -> Problem:
    """Return that the calculation gives what is *made* for an *amount* in a text that begins at *start* of what is *said*."""
    place = said.place(start + amount.start, start + amount.end)
    return Problem(place, _sum(said, amount.text, made), _correct(), ID, LEVEL)


def _sum(said: Wording, text: str, made: str) -> str:
    return _("{text}: the calculation gives {sum}", text=said.quoted(text), sum=made)


def _correct() -> str:
    return _("reckon again, and correct the amount or what it is reckoned from")
