from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.recital import recital
from tests.dossiers import copied
from tests.examples import AGREEMENTS


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "terdiri atas tiga komponen, yaitu pengumpulan, pemutakhiran, dan penyajian data.",
            "three components, namely the collection, updating and presentation of data.",
        ),
        (
            "di 2 (dua) lokasi, yaitu Wini dan Napan.",
            "at 2 (two) locations, namely Wini and Napan.",
        ),
        (
            "tiga hal, antara lain sarana dan prasarana.",
            "three matters, among others facilities and roads.",
        ),
        (
            "8 (delapan) orang, yaitu masing-masing 4 (empat) orang dari setiap PIHAK.",
            "8 (eight) persons, 4 (four) from each PARTY.",
        ),
        (
            "ditanggung 60% (enam puluh persen) oleh daerah dan 40% oleh provinsi.",
            "borne 60% (sixty per cent) by the regency and 40% by the province.",
        ),
        (
            "menurut UU Nomor 23 Tahun 2014, diubah dengan UU Nomor 2 Tahun 2022 dan UU Nomor 6 Tahun 2023.",
            "under Law Number 23 of 2014, amended by Law Number 2 of 2022 and Law Number 6 of 2023.",
        ),
        ("harga naik 60% dan biaya naik 70%.", "prices rose by 60% and costs by 70%."),
        (
            "20 orang, setiap orang Rp150.000, sehingga seluruhnya Rp3.000.000.",
            "20 persons at IDR 150,000 each, for a total of IDR 3,000,000.",
        ),
        (
            "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, sebagaimana diubah dengan "
            "Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2014.",
            "Law Number 23 of 2014 on Regional Government, as amended by Law Number 9 of 2015 on the "
            "Amendment to Law Number 23 of 2014 on Regional Government.",
        ),
        (
            "bagi petani di 3 (tiga) desa, yaitu Batujai, Praya, dan Sengkol, prakiraan cuaca tersedia lebih awal.",
            "for farmers in 3 (three) villages, namely Batujai, Praya and Sengkol, forecasts are available earlier.",
        ),
        (
            "dari 12 (dua belas) petugas, 9 (sembilan) mengikuti pelatihan pertama dan 4 (empat) pelatihan kedua.",
            "of the 12 (twelve) officers, 9 (nine) attended the first training and 4 (four) the second.",
        ),
        (
            "dari 12 laporan, 9 sudah selesai dan 2 belum selesai.",
            "of the 12 reports, 9 have been completed and 2 not yet.",
        ),
        (
            "dari 12 laporan, 9 sudah selesai dan 4 sudah dikirim.",
            "of the 12 reports, 9 have been completed and 4 have been sent.",
        ),
        (
            "bagi dua kelompok, yaitu petani dan nelayan, prakiraan cuaca dan iklim tersedia.",
            "for two groups, namely farmers and fishers, forecasts of weather and climate are available.",
        ),
        (
            "dalam tiga tahap, yakni pendataan, pelatihan, dan penempatan, kedua daerah bertukar data, petugas, dan alat.",
            "in three stages, namely registration, training and placement, both regions exchange data, staff and tools.",
        ),
        (
            "3 (tiga) kegiatan di wilayah yang berdekatan, yaitu pelatihan, gladi, dan penyelarasan rencana.",
            "3 (three) activities in areas that are close to each other, namely training, drills and the alignment of plans.",
        ),
        (
            "3 (tiga) kegiatan di wilayah kedua daerah yang berbatasan, yaitu pesisir dan pegunungan.",
            "3 (three) activities in the area of both regions that border, namely coast and mountains.",
        ),
        (
            "3 (tiga) kegiatan di wilayah yang saling berdekatan, yaitu Punung dan Pracimantoro.",
            "3 (three) activities in areas that are close to each other, namely Punung and Pracimantoro.",
        ),
        (
            "3 (tiga) kegiatan dengan melibatkan jenis usaha yang rentan, yaitu warung dan kios.",
            "3 (three) activities involving those types of businesses at risk, namely stalls and kiosks.",
        ),
        (
            "28 benda, yang 19 di antaranya berupa kertas, 6 logam, dan 3 kain.",
            "28 objects, 19 of which are of paper, 6 of metal and 3 of textile.",
        ),
        (
            "gudang berisi 1.180, 940, dan 1.275 ton, sehingga tersisa ruang 1.105 ton dari 4.500 ton.",
            "the warehouses hold 1,180, 940 and 1,275 tonnes, so that room is left for 1,105 tonnes out of 4,500 tonnes.",
        ),
        (
            "Komite terdiri atas 3 (tiga) wakil kabupaten, 3 (tiga) wakil kota, dan 2 (dua) wakil provinsi.",
            "The committee consists of 3 (three) representatives of the regency, 3 (three) of the city and 2 (two) of the province.",
        ),
        (
            "untuk nilai Rp480.000.000,00 dan pengurang Rp80.000.000,00, dasarnya Rp400.000.000,00 dan bea Rp20.000.000,00.",
            "for a value of Rp480,000,000.00 and a deduction of Rp80,000,000.00, the base is Rp400,000,000.00 and the duty"
            " payable is Rp20,000,000.00.",
        ),
        (
            "apabila gelombang diperkirakan 3 meter atau lebih: seluruh warga di zona merah dan zona kuning dievakuasi.",
            "where the wave is expected to be 3 metres high or more: all residents of the red zone and of the yellow zone leave.",
        ),
        (
            "kumpulan 10 (sepuluh) penenun yang terdaftar di kantor desa, yaitu kelompok tenun.",
            "an association of 10 (ten) weavers that are registered in their village, namely a weaving group.",
        ),
        (
            "dalam 3 (tiga) tahap: inventarisasi sampai dengan tanggal 30 September 2026, pengukuran sampai dengan tanggal 31 Maret"
            " 2027, dan penayangan sampai dengan tanggal 30 Juni 2027.",
            "in 3 (three) stages: the inventory until 30 September 2026, the measurements until 31 March 2027 and publication until"
            " 30 June 2027.",
        ),
        (
            "Ada 3 (tiga) tahap: pendataan yang dipimpin camat, pelatihan kader, dan evaluasi.",
            "There are 3 (three) stages: a census which the head leads, training and an evaluation.",
        ),
        (
            "Ada 3 (tiga) tahap: pendataan, pelatihan yang dipimpin camat, dan evaluasi.",
            "There are 3 (three) stages: a census, training which the head leads, and an evaluation.",
        ),
        (
            "Ada 3 (tiga) kelompok: petani dengan lahan sendiri, petani tanpa lahan, dan buruh.",
            "There are 3 (three) groups: farmers which own land, those without land, and labourers.",
        ),
        (
            "Ada 3 (tiga) gudang, yaitu gudang untuk beras, gudang untuk jagung, dan gudang untuk pupuk.",
            "There are 3 (three) stores, namely one in order to keep rice, one for maize and one for fertiliser.",
        ),
        (
            "Ada 2 (dua) jalur: jalur yang melalui Wini dan jalur yang melalui Napan.",
            "There are 2 (two) routes: one which passes Wini and one which passes Napan.",
        ),
        (
            "Ada 2 (dua) peran, yaitu bekerja sama dengan sekolah dan mendampingi murid.",
            "There are 2 (two) roles, namely to work with schools and to support pupils.",
        ),
    ],
)
def test_what_is_counted_is_there(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("counting") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        (
            "terdiri atas tiga komponen, yaitu pengumpulan dan penyajian data.",
            "three components, namely the collection and presentation of data.",
            "3 are announced, and 2 listed",
        ),
        (
            "melibatkan empat instansi, yaitu kepolisian, imigrasi, dan dinas sosial, sehingga keluarga mendapat kabar.",
            "to involve four bodies, namely the police, immigration and the social affairs office, so that families are told.",
            "4 are announced, and 3 listed",
        ),
        (
            "3 (tiga) kegiatan di wilayah yang berdekatan, yaitu pelatihan bersama, gladi bersama, pertukaran personel, dan "
            "penyelarasan rencana.",
            "3 (three) activities in areas that are close to each other, namely joint training, joint drills, the exchange of "
            "personnel and the alignment of plans.",
            "3 are announced, and 4 listed",
        ),
        (
            "4 (empat) langkah yang dilaksanakan di setiap pos, yakni pencatatan, pemeriksaan, dan pelaporan.",
            "4 (four) steps that are taken at every single post, namely recording, inspection and reporting.",
            "4 are announced, and 3 listed",
        ),
        (
            "Ada 3 (tiga) tahap: pendataan yang dipimpin camat dan evaluasi.",
            "There are 3 (three) stages: a census which the head leads and an evaluation.",
            "3 are announced, and 2 listed",
        ),
        (
            "Ada 3 (tiga) tahap: pendataan sampai dengan tanggal 30 September 2026 dan evaluasi sesudahnya.",
            "There are 3 (three) stages: a census which ends on 30 September 2026 and an evaluation.",
            "3 are announced, and 2 listed",
        ),
        (
            "Ada 4 (empat) tahap: pendataan, pelatihan yang dipimpin camat, dan evaluasi.",
            "There are 4 (four) stages: a census, training which the head leads, and an evaluation.",
            "4 are announced, and 3 listed",
        ),
        (
            "bagi petani di dua desa, yaitu Batujai, Praya, dan Sengkol, prakiraan cuaca tersedia.",
            "for farmers in two villages, namely Batujai, Praya and Sengkol, forecasts are available.",
            "2 are announced, and 3 listed",
        ),
        (
            "dari 12 (dua belas) permintaan, 9 (sembilan) dijawab tepat waktu dan 4 (empat) terlambat dijawab.",
            "of the 12 (twelve) requests, 9 (nine) were answered in time and 4 (four) were answered late.",
            "its parts make 13",
        ),
        (
            "dari 30 peserta, 18 perempuan dan 13 laki-laki.",
            "of the 30 participants, 18 are women and 13 men.",
            "its parts make 31",
        ),
        (
            "9 (sembilan) orang, terdiri atas 5 (lima) orang dari sini dan 5 (lima) orang dari sana.",
            "9 (nine) members, 5 (five) from here and 5 (five) from there.",
            "its parts make 10",
        ),
        (
            "ditanggung 60% oleh daerah dan 50% oleh provinsi.",
            "borne 60% by the regency and 50% by the province.",
            "more than the whole",
        ),
        (
            "iuran Rp60.000.000 dan Rp40.000.000 sehingga seluruhnya berjumlah Rp110.000.000.",
            "contributions of IDR 60,000,000 and IDR 40,000,000, for a total of IDR 110,000,000.",
            "its parts make 100000000",
        ),
        ("telah dihasilkan enam komitmen.", "resulted in six commitments.", "there are 2 of them"),
    ],
)
def test_what_does_not_add_up_is_found_in_both_languages(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    problems = paper.found("counting")

    assert {each.source.line for each in problems} == {paper.indonesian, paper.english}
    assert all(said in re.sub(r"(?<=\d)[.,](?=\d{3})", "", each.message) for each in problems)


def test_an_offer_counts_the_commitments_as_its_agreement_does(tmp_path: Path) -> None:
    root = shutil.copytree(AGREEMENTS, tmp_path / "agreements")
    offer = root / "nunukan-ttu/offers/2026-01-12.yaml"
    assert found("counting", offer) == []
    text = offer.read_text("utf-8").replace("enam komitmen", "lima komitmen")
    offer.write_text(text, "utf-8")

    (problem, *_same) = found("counting", offer)

    assert problem.message == "`lima` commitments are counted here, but the agreement counts `6`"


AGREEMENT = "nunukan-ttu/agreement.yaml"
_SIX = "dihasilkan enam komitmen bersama."


@pytest.mark.parametrize(
    "told",
    [
        "dihasilkan lima komitmen bersama.",
        "disepakati 4 (empat) komitmen bersama.",
        "dibahas konsepnya, dan Kesepakatan Bersama ini memuat lima komitmen.",
    ],
)
def test_an_agreement_counts_all_commitments_of_its_meeting(tmp_path: Path, told: str) -> None:
    agreement = copied("examples", tmp_path, (AGREEMENT, _SIX, told)) / AGREEMENT

    (problem,) = found("counting", agreement)

    assert problem.message.endswith("commitments are counted here, but the agreement counts 6")


@pytest.mark.parametrize(
    "told",
    [
        "dilaksanakan lima komitmen bersama.",
        "dihasilkan lima dari enam komitmen bersama.",
        "dihasilkan komitmen bersama.",
    ],
)
def test_an_agreement_may_count_some_of_its_commitments(tmp_path: Path, told: str) -> None:
    agreement = copied("examples", tmp_path, (AGREEMENT, _SIX, told)) / AGREEMENT

    assert found("counting", agreement) == []


def test_an_agreement_may_have_more_commitments_than_another_meeting(tmp_path: Path) -> None:
    edit = (
        AGREEMENT,
        "rapat koordinasi pada tanggal 25 September 2019",
        "rapat koordinasi pada tanggal 2 Juli 2018",
    )
    five = (AGREEMENT, _SIX, "dihasilkan lima komitmen bersama.")

    assert found("counting", copied("examples", tmp_path, edit, five) / AGREEMENT) == []


STOCK = "pangan/minutes/2026-08-27.yaml"


@pytest.mark.parametrize(("amount", "count"), [("230 ton", 1), ("320 ton", 0)])
def test_how_much_there_is_of_one_thing_at_one_time_is_told_once(
    tmp_path: Path, amount: str, count: int
) -> None:
    said = f"Stok beras Kota Parepare adalah {amount} pada akhir Agustus 2026."
    edit = (STOCK, "id: Pasar murah diselenggarakan", f"id: {said} Pasar murah diselenggarakan")

    assert len(found("counting", copied("food", tmp_path, edit) / STOCK)) == count


PROMOTION = "selat-bali/cooperations/promosi.yaml"


@pytest.mark.parametrize(
    ("said", "listed"),
    [
        ("dengan perbandingan 5:3 kepada:", []),
        ("dengan perbandingan 5 : 3 kepada:", []),
        ("dengan nilai tertinggi 100 (seratus) diberikan untuk:", []),
        ("dalam 3 (tiga) tahap:", ["`3 (tiga)`: 2 are listed"]),
        ("pada pukul 8: 3 (tiga) tahap:", ["`3 (tiga)`: 2 are listed"]),
        ("dengan muatan 60 (enam puluh) ton:", []),
        ("atas 60 (enam puluh) kios dibagi sebagai berikut:", []),
        ("atas 60 (enam puluh) kios yang dibagi sebagai berikut:", []),
        ("dalam 3 (tiga) tahap sebagai berikut:", ["`3 (tiga)`: 2 are listed"]),
        ("oleh tim dengan 21 (dua puluh satu) anggota:", []),
        ("menurut jumlah biji dalam 100 (seratus) biji:", []),
        ("pada tahun 2026 diselenggarakan:", []),
        ("dalam 5 (lima) tahap:", ["`5 (lima)`: 2 are listed"]),
    ],
)
def test_a_ratio_announces_no_letters(tmp_path: Path, said: str, listed: list[str]) -> None:
    change = (PROMOTION, "dalam 2 (dua) tahap:", said)

    problems = found("counting", copied("strait", tmp_path, change) / PROMOTION)

    assert [each.message for each in problems if "are listed" in each.message] == listed


ADDENDUM = """kind: addendum
agreement: selat-bali
cooperation: promosi
languages: [id, en]
date: 2027-01-11
place: Banyuwangi
numbers: [100.3.7.1/02/2027, 100.3.7.1/03/2027]
reason: {id: pasar dibuka lebih awal, en: the market opens earlier}
burden: no
changes:
  - replace: PROVISION
    text: {id: lima puluh persen setelah penandatanganan;, en: fifty per cent after the signature;}
originals: 2
"""


@pytest.mark.parametrize(
    ("said", "count"), [("dalam 2 (dua) tahap:", 0), ("dalam 3 (tiga) tahap:", 1)]
)
def test_a_letter_with_new_words_is_one_of_its_list(tmp_path: Path, said: str, count: int) -> None:
    root = copied("strait", tmp_path, (PROMOTION, "dalam 2 (dua) tahap:", said))
    text = ADDENDUM.replace("PROVISION", "Pasal 9 ayat (3) huruf a")
    (root / "selat-bali/addenda/promosi-1.yaml").write_text(text, "utf-8")

    problems = found("counting", root / "selat-bali")

    assert len([each for each in problems if "are listed" in each.message]) == count


_SHEETS = "pesisir/cooperations/geomembran.yaml"
_FORTY_FIVE = "45% (empat puluh lima persen) dari biaya seluruhnya, yaitu Rp1.080.000.000,00 (satu miliar delapan puluh juta rupiah)"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("45% (empat puluh lima persen) dari", "40% (empat puluh persen) dari", "make less than the whole"),
        ("45% (empat puluh lima persen) dari", "55% (lima puluh lima persen) dari", "make more than 100%"),
        ("Rp1.080.000.000,00 (satu miliar delapan puluh juta rupiah)", "Rp1.180.000.000,00 (satu miliar seratus delapan puluh juta rupiah)", "the calculation gives 1.080.000.000"),
    ],
)  # fmt: skip
def test_shares_of_a_cost_that_all_parties_bear_are_the_whole(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    root = copied("salt", tmp_path, (_SHEETS, old, new))

    assert said in " ".join(each.message for each in found("counting", root / _SHEETS))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (_FORTY_FIVE, "40% (empat puluh persen) dari biaya pemasangan"),
        (_FORTY_FIVE, "40% (empat puluh persen) dari biaya seluruhnya; sisanya dari hibah provinsi"),
        (_FORTY_FIVE, "paling tinggi 40% (empat puluh persen) dari biaya seluruhnya"),
        (_FORTY_FIVE, "biaya pelatihan bagi petambaknya"),
        (_FORTY_FIVE, "40% (empat puluh persen) dari biaya seluruhnya dan 5% (lima persen) cadangan"),
        (_FORTY_FIVE, "45% (empat puluh lima persen) dari biaya seluruhnya"),
        (_FORTY_FIVE, "44,5% (empat puluh empat koma lima persen) dari biaya seluruhnya"),
    ],
)  # fmt: skip
def test_shares_of_which_others_may_bear_some_are_left_alone(
    tmp_path: Path, old: str, new: str
) -> None:
    root = copied("salt", tmp_path, (_SHEETS, old, new))

    assert [each for each in found("counting", root / _SHEETS) if "share" in each.message] == []


def test_a_share_that_an_article_leaves_to_others_is_not_missed(tmp_path: Path) -> None:
    edits = (
        (
            _SHEETS,
            "45% (empat puluh lima persen) dari biaya",
            "40% (empat puluh persen) dari biaya",
        ),
        (_SHEETS, "45% (forty-five per cent) of the total", "40% (forty per cent) of the total"),
        (
            _SHEETS,
            "melatih 320",
            "mengupayakan 5% (lima persen) dari biaya itu dari sumber lain dan melatih 320",
        ),
        (_SHEETS, "train 320", "seek 5% (five per cent) of those costs elsewhere and train 320"),
    )
    root = copied("salt", tmp_path, *edits)

    assert [each for each in found("counting", root / _SHEETS) if "share" in each.message] == []


@pytest.mark.parametrize(("share", "count"), [("30% (tiga puluh persen)", 0), ("20% (dua puluh persen)", 1)])  # fmt: skip
def test_what_a_stock_consists_of_makes_the_whole(tmp_path: Path, share: str, count: int) -> None:
    file = "darah/agreement.yaml"
    edit = (file, "30% (tiga puluh persen) golongan B", f"{share} golongan B")
    root = copied("blood", tmp_path, edit)

    assert len(found("counting", root / file)) == count


@pytest.mark.parametrize(
    ("folder", "file", "old", "told", "made"),
    [
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja tahun 2028 memuat 5 (lima) kegiatan yang", ""),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja tahun 2028 memuat 5 (lima) kegiatan dan", "makes 4"),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja untuk tahun 2030 terdiri atas tiga kegiatan, yang", "makes 2"),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja tahun 2028 memuat 4 (empat) kegiatan dan", ""),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja 2028 memuat 10 (sepuluh) kegiatan dan", ""),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja tahun 2027 memuat 5 (lima) kegiatan dan", ""),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja tahun 2028 memuat 2 (dua) kegiatan di Moro dan", ""),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja tahun 2028 memuat 2 (dua) kegiatan PIHAK KEDUA dan", ""),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja tahun 2028 memuat 2 (dua) kegiatan pelatihan dan", ""),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja tahun 2028 memuat 2 (dua) kegiatan fisik dan 1 (satu) pelatihan dan", ""),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja tahun 2028 memuat 2 (dua) kegiatan dan 1 (satu) pelatihan yang", ""),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja tahun 2028 memuat 2 (dua) kegiatan senilai Rp420.000.000,00 yang seluruhnya dibiayai APBN dan", ""),
        ("pests", "karantina-tumbuhan/minutes/2028-06-14.yaml", "kegiatan tahun 2028 dalam Rencana Kerja", "Rencana Kerja tahun 2028 memuat 4 (empat) kegiatan dengan biaya seluruhnya Rp1.000,00 dan", ""),
        ("haze", "kabut-asap/minutes/2026-11-18.yaml", "Ketua membuka rapat pada pukul 13.00 WIB.", "Rencana Kerja tahun 2028 memuat 1 (satu) kegiatan dengan biaya sebesar Rp690.000.000,00.", "makes 960.000.000"),
        ("haze", "kabut-asap/minutes/2026-11-18.yaml", "Ketua membuka rapat pada pukul 13.00 WIB.", "Rencana Kerja tahun 2028 memuat 1 (satu) kegiatan dengan biaya sebesar Rp960.000.000,00.", ""),
    ],
)  # fmt: skip
def test_the_work_plan_has_as_many_activities_as_minutes_say(
    tmp_path: Path, folder: str, file: str, old: str, told: str, made: str
) -> None:
    root = copied(folder, tmp_path, (file, old, told))

    messages = [each.message for each in found("counting", root / file)]

    assert len(messages) == bool(made)
    assert made in "".join(messages)


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Kantor dibuka di tiga tempat, yaitu di ibu kota kabupaten dan di dua kecamatan.", "Offices are opened at three places: the regency capital and two districts."),
        ("Disediakan empat unit kendaraan, yaitu satu truk, satu ambulans, dan dua sepeda motor.", "Four vehicles are provided: one truck, one ambulance and two motorcycles."),
        ("Disediakan tiga ruang, yaitu ruang rapat dan kedua ruang kelas.", "Three rooms are provided, namely the meeting room and both classrooms."),
        ("Disusun tiga kegiatan, yaitu dua pelatihan, satu lomba, dan pameran.", "Three activities are planned, namely two courses, one contest and an exhibition."),
        ("Disediakan empat alat, yaitu pompa, selang, genset, dan, jika perlu, tenda.", "Four devices are provided, namely a pump, a hose, a generator and, if necessary, a tent."),
        ("Disediakan tiga alat, yaitu pompa, jika ada, selang, dan genset.", "Three devices are provided, namely a pump, if available, a hose and a generator."),
        ("Ada tiga keadaan, yaitu jika hujan, jika banjir, dan jika gempa.", "There are three cases, namely if it rains, if it floods and if the earth quakes."),
        ("Ada tiga tahap, yakni sebelum berangkat, selama perjalanan, dan setelah tiba.", "There are three stages, namely before departure, during the journey and after arrival."),
    ],
)  # fmt: skip
def test_an_item_with_a_number_counts_that_many_and_an_aside_none(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("counting") == []


@pytest.mark.parametrize(
    ("indonesian", "english", "listed"),
    [
        ("Kantor dibuka di tiga tempat, yaitu di ibu kota kabupaten dan di tiga kecamatan.", "Offices are opened at three places: the regency capital and three districts.", 4),
        ("Disediakan empat unit kendaraan, yaitu satu truk, satu ambulans, dan tiga sepeda motor.", "Four vehicles are provided: one truck, one ambulance and three motorcycles.", 5),
        ("Disediakan empat bantuan, yaitu dua ton beras, satu mesin, dan benih.", "Four forms of aid, namely two tonnes of rice, one machine and seed, are provided.", 3),
        ("Disediakan lima alat, yaitu pompa, jika ada, selang, dan genset.", "Five devices are provided, namely a pump, if available, a hose and a generator.", 3),
    ],
)  # fmt: skip
def test_the_numbers_of_items_make_what_is_announced(
    tmp_path: Path, indonesian: str, english: str, listed: int
) -> None:
    problems = recital(tmp_path, indonesian, english).found("counting")

    assert problems
    assert all(f"{listed} listed" in each.message for each in problems)
