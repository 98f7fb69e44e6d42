from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.source.samples import HERE, KERJA_SAMA, RAPAT, changed, write

RECITAL = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"
COMMITMENT = "{id: Mengembangkan rujukan., en: To develop referral.}"
DECISION = "{id: Menyusun alur rujukan.}"


@pytest.mark.parametrize(
    "promise",
    [
        "{id: Melakukan penyidikan terhadap pelaku., en: To develop referral.}",
        "{id: Mengembangkan rujukan., en: To prosecute offenders.}",
        "{id: Mendeportasi warga negara asing., en: To develop referral.}",
        "{id: Menangkap pelaku., en: To develop referral.}",
        "{id: Menuntut pelaku., en: To develop referral.}",
        "{id: Mengembangkan rujukan., en: To investigate offences.}",
        "{id: Mengembangkan rujukan., en: To accompany victims and investigate offences.}",
        "{id: Melaksanakan pengawasan keimigrasian., en: To develop referral.}",
        "{id: Mengembangkan rujukan., en: To run immigration control.}",
        "{id: Tidak menutup kasus tanpa menyelidiki pelaku., en: To develop referral.}",
        "{id: Mengembangkan rujukan., en: Not to close a case without investigating offenders.}",
        "{id: Tidak hanya menangkap pelaku., en: To develop referral.}",
        "{id: Menangkap tuna wisma., en: To develop referral.}",
        "{id: Menangkap penyelundup., en: To develop referral.}",
        "{id: Menahan setiap pengemudi yang melanggar., en: To develop referral.}",
        "{id: Melakukan penahanan terhadap para tersangka., en: To develop referral.}",
        "{id: Menahan orang asing tanpa paspor., en: To develop referral.}",
        "{id: Menggeledah dan menahan., en: To develop referral.}",
        "{id: Mengembangkan rujukan., en: To be authorised to arrest offenders.}",
        "{id: Menyelidiki setiap kasus dalam 48 jam., en: To develop referral.}",
        "{id: Menyelidiki pelaku yang menulari penderita., en: To develop referral.}",
        "{id: Menyelidiki pengaduan tentang kekerasan., en: To develop referral.}",
        "{id: Menyidik kasus penyakit menular., en: To develop referral.}",
        "{id: Mengembangkan rujukan., en: To detain offenders.}",
        "{id: Mengembangkan rujukan., en: To detain drivers and their lorries.}",
        "{id: Mengembangkan rujukan., en: To limit detention to one day.}",
        "{id: Mengembangkan rujukan., en: To keep suspects away from their lawyers during detention.}",
        "{id: Memakai juru bahasa PIHAK KEDUA selama penyidikan yang dilakukannya., en: To develop referral.}",
        "{id: Mengembangkan rujukan., en: To investigate every case of trafficking of patients.}",
    ],
)
def test_a_promise_to_do_what_is_the_central_governments_is_found(
    tmp_path: Path, promise: str
) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, KERJA_SAMA, COMMITMENT, HERE + promise)

    (problem,) = found("affairs", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert "UU 23/2014, article 10(1)" in problem.hint


def test_a_decision_is_a_promise_too(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, DECISION, "{id: Dinas Sosial menangkap pelaku.}")

    assert len(found("affairs", tmp_path / RAPAT)) == 1


@pytest.mark.parametrize(
    "promise",
    [
        "{id: Berkoordinasi dengan Kepolisian dalam penyidikan., en: To coordinate prosecution.}",
        "{id: Penyidikan dilakukan oleh Kepolisian., en: The police investigates.}",
        "{id: Mendukung penuntutan., en: To support the investigation.}",
        "{id: Menyediakan juru bahasa bagi korban selama penyidikan dan penuntutan., en: To provide victims with counsel from the investigation to the prosecution.}",
        "{id: Mengatur penangkapan ikan., en: To regulate fishing.}",
        "{id: Menangkap teripang di luar musim peneluran., en: To take sea cucumbers outside the breeding season.}",
        "{id: Danau ditutup untuk penangkapan., en: The lake is closed to fishing.}",
        "{id: Kuota penangkapan dibagi dua., en: The catch quota is halved.}",
        "{id: Menangkap anjing liar., en: To catch stray dogs.}",
        "{id: Mengatur penangkapan burung., en: To regulate the catching of birds.}",
        "{id: Menahan laju erosi., en: To build detention basins.}",
        "{id: Menahan pembukaan lahan baru di hulu., en: To hold back the clearing of land.}",
        "{id: Menahan kantong darah lain dari penyumbang yang sama., en: To hold back other bags.}",
        "{id: Menahan penyebaran api dengan sekat., en: To hold back the fire with breaks.}",
        "{id: Menuntut penggantian biaya pembersihan., en: To claim the costs of cleaning up.}",
        "{id: Tidak mengumumkan usaha yang diperiksa., en: Not to name a firm under investigation.}",
        "{id: Melaksanakan penyelidikan epidemiologi., en: To run epidemiological investigations.}",
        "{id: Menyelidiki setiap kasus malaria di rumah penderita., en: To investigate each case at the home of the patient.}",
        "{id: Menyelidiki kontak erat pasien tuberkulosis., en: To investigate the contacts of patients.}",
        "{id: Melakukan penyelidikan atas gigitan hewan yang diduga rabies., en: To conduct an investigation of the disease.}",
        "{id: Menyelidiki keracunan pangan di sekolah., en: To investigate food poisoning at schools.}",
        "{id: Menyelidiki pencemaran sungai bersama-sama., en: To investigate pollution of the river together.}",
        "{id: Menyelidiki kebocoran pipa dalam 24 jam., en: To investigate leaks in the pipe within 24 hours.}",
        "{id: Menyelidiki keluhan penumpang., en: To investigate the failures of buses.}",
        "{id: Melayani korban yang dideportasi., en: To serve those who were deported.}",
        "{id: Menyiapkan dokumen keimigrasian., en: To prepare immigration documents.}",
        "{id: Melatih PPNS dalam penyidikan., en: To train civil service investigators.}",
        "{id: Menerapkan UU Sistem Peradilan Pidana Anak., en: To apply the Juvenile Justice Law.}",
        "{id: Menjaga keamanan pangan., en: To keep food safe.}",
        "{id: Menyapa penumpang tanpa menahan siapa pun., en: To address passengers without detaining anyone.}",
        "{id: Petugas tidak boleh menangkap pelaku., en: The officers may not arrest offenders.}",
        "{id: 'Petugas tidak berwenang menyidik, menangkap, atau menahan siapa pun.', en: 'The officers are not authorised to investigate, arrest or detain anyone.'}",
        "{id: Petugas tidak berhak untuk menangkap pelaku., en: The officers have no right to arrest offenders.}",
        "{id: Menahan kiriman tanpa surat kesehatan., en: 'To detain any consignment without a certificate; the consignor bears the feed during detention.'}",
        "{id: Menahan truk yang memuat kayu tanpa dokumen., en: To detain lorries that carry timber without papers.}",
        "{id: Menanggung pakan selama penahanan hewan., en: To bear the cost of feed during the detention of animals.}",
        "{id: Memeriksa muatan yang ditahan., en: To inspect a cargo under detention within one day.}",
        "{id: Menahan air hujan di kolam., en: To keep rainwater in basins; the detention lasts no more than six hours.}",
    ],
)
def test_coordination_support_and_what_only_sounds_like_it_pass(
    tmp_path: Path, promise: str
) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, COMMITMENT, promise)

    assert found("affairs", tmp_path) == []


def test_what_the_parties_state_before_they_agree_is_no_promise(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, "{id: bahwa penyidikan berjalan., en: that it goes on.}")

    assert found("affairs", tmp_path) == []


@pytest.mark.parametrize("title", ["id: Pertahanan, en: civil", "id: sipil, en: Religion"])
def test_an_affair_of_its_own_that_no_region_has_is_found(tmp_path: Path, title: str) -> None:
    write(tmp_path)
    own = f"{{key: own, title: {{{title}}}}}"
    line, _ = changed(tmp_path, KERJA_SAMA, "affairs: [sosial]", f"affairs: [sosial, {HERE}{own}]")

    (problem,) = found("affairs", tmp_path / KERJA_SAMA)

    assert problem.source.line == line


def test_any_other_affair_of_its_own_passes(tmp_path: Path) -> None:
    write(tmp_path)
    own = "{key: rukun, title: {id: kerukunan umat beragama, en: religious harmony}}"
    changed(tmp_path, KERJA_SAMA, "affairs: [sosial]", f"affairs: [sosial, {own}]")

    assert found("affairs", tmp_path) == []


@pytest.mark.parametrize(
    ("promise", "count"),
    [
        ("{id: Menyelidiki setiap kasus dalam 48 jam., en: To investigate each case.}", 0),
        ("{id: Tim yang menyelidiki menjaga rahasia., en: The investigating team is discreet.}", 0),
        ("{id: Menyelidiki para tersangka., en: To look into the matter.}", 1),
        ("{id: Menyidik setiap kasus., en: To prosecute each case.}", 2),
    ],
)
def test_a_case_is_that_of_a_patient_where_the_paper_tells_of_a_disease(
    tmp_path: Path, promise: str, count: int
) -> None:
    write(tmp_path)
    path = tmp_path / KERJA_SAMA
    text = path.read_text("utf-8")
    subject = "{id: Pencegahan Perdagangan Orang, en: Prevention of Trafficking in Persons}"
    told = "{id: bahwa malaria menular lintas batas., en: that malaria is transmitted across it.}"
    for old, new in (
        (subject, "{id: Pencegahan Malaria, en: Prevention of Malaria}"),
        (RECITAL, told),
        (COMMITMENT, promise),
    ):
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8", newline="")

    assert len(found("affairs", path)) == count
