from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
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
    ],
)
def test_what_both_deny_is_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
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
