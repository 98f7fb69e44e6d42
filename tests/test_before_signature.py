"""The steps of a cooperation before its signature, as Permendagri 22/2020, articles 3 to 16, has them."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result

from mou_gen import pipeline
from mou_gen.cli import main
from mou_gen.document import printed_words
from mou_gen.errors import InputError, Level
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.life import LifeState, life_named, life_of
from mou_gen.kinds.mandatory_cooperation import letter_of
from mou_gen.kinds.party import Party
from tests.checks.found import found
from tests.examples import AGREEMENTS, FOLDERS
from tests.steps import COOPERATION, NAME, Edit, copied, files

AGREEMENT = "agreement.yaml"
ANSWER, LATE_ANSWER = "offer-answers/2026-08-24.yaml", "offer-answers/2026-09-25.yaml"
OFFER, SECOND = "offers/2026-08-03.yaml", "offers/2026-09-04.yaml"
MAPPING = "mappings/2026-06-22.yaml"
LIST, SLIP = "distributions/2026-10-06.yaml", "transmittals/2026-10-06.yaml"
REVIEW = "terms-reviews/2026-07-20.yaml"
ADVICE, ADVICE_ON_PKS = "recommendations/2026-09-30.yaml", "recommendations/2026-10-09.yaml"
ASKED, FOLLOWED = "council-requests/2026-10-06.yaml", "council-requests/2026-10-13.yaml"
POWER = "powers-of-attorney/2026-10-12.yaml"
REPORT = "offer-reports/2026-09-21.yaml"
NOTES = """
notes:
  - >-
    rancangan tersebut telah dibahas bersama dan disepakati oleh ketiga pemerintah daerah pada tanggal 29 September
    2026, termasuk ruang lingkup peringatan dini."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole cooperation."""
    return copied(tmp_path_factory.mktemp("steps"))


@pytest.fixture(scope="module")
def said(folder: Path) -> dict[str, str]:
    """The words of each document, by its file; nothing is found in any, and nothing is waived."""
    done = pipeline.check_all([folder], Edition(final=True), FOLDERS)
    assert done.warnings == []
    words: dict[str, str] = {}
    for each in done.composed:
        file = Path(each.document.file).relative_to(NAME).as_posix()
        words[file] = " ".join([words.get(file, ""), *printed_words(each.document).split()])
    return words


@pytest.mark.slow
def test_the_whole_cooperation_is_final_without_a_waiver(said: dict[str, str]) -> None:
    assert set(files()) <= set(said)


# ---- mandatory parts -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "words"),
    [
        # Article 5(1) to (3): the mapping, and the list of programmes and activities of each affair by year.
        (MAPPING, "IDENTIFIKASI DAN PEMETAAN URUSAN PEMERINTAHAN DAN DAFTAR RENCANA PROGRAM DAN KEGIATAN"),
        (MAPPING, "Tahun Prioritas Program Kegiatan Lokasi Pelaksana 2027 1 Kesiagaan bersama Geladi penanggulangan bencana"),
        # Article 5(4): where it was discussed; 5(6): a Berita Acara, signed by the heads of region.
        (MAPPING, "berdasarkan hasil pembahasan dalam rapat koordinasi teknis di tingkat nasional yang difasilitasi oleh Kementerian Dalam Negeri pada tanggal 15 Juni 2026"),
        (MAPPING, "Bupati Wonogiri, Pejabat Fiktif Enam Bupati Pacitan, Pejabat Fiktif Empat Bupati Gunungkidul, Pejabat Fiktif Delapan"),
        # Article 3(2)b: regencies of several provinces, which border.
        (MAPPING, "Kabupaten Pacitan dengan Kabupaten Wonogiri, berdasarkan dokumen batas daerah contoh pertama"),
        (AGREEMENT, "Kerja Sama Wajib sebagaimana dimaksud dalam Pasal 3 ayat (2) huruf b"),
        (AGREEMENT, "sesuai dengan Berita Acara Identifikasi dan Pemetaan Urusan Pemerintahan Nomor 100.2.2/000-1/CONTOH/2026 tanggal 22 Juni 2026"),
        # Article 7(4) a to e: what the TKKSD considers; 7(5): the result goes back to the office that begins.
        (REVIEW, "Yth. Kepala Badan Penanggulangan Bencana Daerah Kabupaten Pacitan"),
        (REVIEW, "Sesuai dengan Pasal 7 ayat (4)"),
        (REVIEW, "Kesesuaian rencana kerja sama dengan Rencana Pembangunan Jangka Menengah Daerah dan rencana strategis sektor terkait"),
        (REVIEW, "Kesesuaian lokasi program/kegiatan dengan Rencana Tata Ruang Wilayah"),
        (REVIEW, "Keterkaitan antarsektor dan antarwilayah"),
        (REVIEW, "Kelayakan biaya dan manfaatnya"),
        (REVIEW, "Dampak terhadap pembangunan daerah"),
        # Article 46(2)g: the team recommends to the head of region to sign; 47(1)a: its chair is the Sekretaris Daerah.
        (ADVICE, "Sesuai dengan Pasal 46 ayat (2) huruf g"),
        (ADVICE, "hasil kajian Kerangka Acuan Kerja Nomor 100.2.2/000/CONTOH/2026 tanggal 20 Juli 2026, dan berdasarkan hasil rapat teknis"),
        (ADVICE, "merekomendasikan rancangan Kesepakatan Bersama antara Pemerintah Kabupaten Pacitan"),
        (ADVICE, "untuk ditandatangani oleh Bupati Pacitan dengan catatan sebagai berikut: rancangan tersebut telah dibahas bersama dan disepakati"),
        (ADVICE, "Sekretaris Daerah Kabupaten Pacitan selaku Ketua Tim Koordinasi Kerja Sama Daerah"),
        # Article 49(3)d: or by another official, by power of attorney.
        (ADVICE_ON_PKS, "Kepala Badan Penanggulangan Bencana Daerah Kabupaten Pacitan berdasarkan surat kuasa dari Bupati Pacitan"),
        # Article 8(3): the head of region gives the answer, on the offer, within 30 days of its receipt.
        (ANSWER, "Yth. Bupati Pacitan di Pacitan"),
        (ANSWER, "surat Bupati Pacitan Nomor 100.2.2/001/CONTOH/2026 tanggal 3 Agustus 2026 hal penawaran kerja sama"),
        (ANSWER, "yang kami terima pada tanggal 4 Agustus 2026, dan sesuai dengan Pasal 8 ayat (3)"),
        (ANSWER, "Pemerintah Kabupaten Wonogiri menerima penawaran tersebut"),
        # Article 8(4): the head of the region that offers asks a second time.
        (SECOND, "permintaan tanggapan kedua kepada Pemerintah Kabupaten Gunungkidul."),
        (SECOND, "paling lama 15 (lima belas) hari sejak permintaan tanggapan kedua ini"),
        (SECOND, "tanggal 3 Agustus 2026 tentang Penanggulangan Bencana, yang diterima pada tanggal 4 Agustus 2026 dan belum kami terima tanggapannya"),
        # It is answered as it was asked, by article 8(4): paragraph (5) is on what follows where it is not.
        (LATE_ANSWER, "sesuai dengan Pasal 8 ayat (4)"),
        (LATE_ANSWER, "dengan ini kami sampaikan bahwa Pemerintah Kabupaten Gunungkidul menerima"),
        # Article 8(5)b: a Regent reports to the Governor as representative of the central government.
        (REPORT, "Yth. Gubernur Jawa Timur sebagai Wakil Pemerintah Pusat di Surabaya"),
        (REPORT, "Sesuai dengan Pasal 8 ayat (5) huruf b"),
        (REPORT, "surat penawaran kami Nomor 100.2.2/001/CONTOH/2026 tanggal 3 Agustus 2026, yang diterima pada tanggal 4 Agustus 2026 dan tidak ditanggapi dalam waktu 30"),
        (REPORT, "permintaan tanggapan kedua Nomor 100.2.2/003/CONTOH/2026 tanggal 4 September 2026, yang tidak ditanggapi dalam waktu 15"),
        # Article 8(6): who is to order the answer.
        (REPORT, "mohon kiranya Gubernur Jawa Timur meneruskan laporan ini kepada Menteri Dalam Negeri dan Gubernur Daerah Istimewa Yogyakarta untuk ditindaklanjuti"),
        (REPORT, "Pasal 8 ayat (6) Peraturan Menteri tersebut agar Bupati Gunungkidul memberikan tanggapan"),
        # Article 12(1)a: to the leaders of the DPRD, with the signed agreement and the draft; 11(1): why.
        (ASKED, "Yth. Pimpinan Dewan Perwakilan Rakyat Daerah Kabupaten Pacitan di Pacitan"),
        (ASKED, "tentang Penanggulangan Bencana telah ditandatangani pada tanggal 5 Oktober 2026"),
        (ASKED, "Pendanaan rencana kerja sama tersebut belum dianggarkan dalam Anggaran Pendapatan dan Belanja Daerah tahun anggaran berjalan"),
        (ASKED, "1. Kesepakatan Bersama yang telah ditandatangani; dan 2. rancangan Perjanjian Kerja Sama."),
        # Article 12(1)b and 12(4): 15 days to reply, 45 days of silence.
        (ASKED, "Pasal 12 ayat (1) huruf b Peraturan Menteri tersebut, jawaban mohon disampaikan paling lama 15 (lima belas) hari sejak surat ini diterima"),
        (ASKED, "setelah jangka waktu 45 (empat puluh lima) hari belum ditetapkan sikap terhadap permohonan ini, sesuai dengan Pasal 12 ayat (4)"),
        # Article 12(1)d to f: the follow-up, and 15 days to approve.
        (FOLLOWED, "surat Pimpinan Dewan Perwakilan Rakyat Daerah Kabupaten Pacitan Nomor 170/012/CONTOH/2026 tanggal 9 Oktober 2026"),
        (FOLLOWED, "Pasal 12 ayat (1) huruf d"),
        (FOLLOWED, "bersama ini kami sampaikan kembali rancangan Perjanjian Kerja Sama tersebut untuk mendapatkan persetujuan"),
        (FOLLOWED, "paling lama 15 (lima belas) hari sejak surat ini diterima"),
        # Article 10(3): as many originals as parties, and a photocopy for the Biro or Bagian as secretariat of the TKKSD.
        (LIST, "dalam rangkap 3 (tiga)"),
        (LIST, "1 Pemerintah Kabupaten Pacitan, disimpan oleh TKKSD asli 1 Pasal 16 ayat (2)"),
        (LIST, "6 Bagian yang membidangi kerja sama pada Sekretariat Daerah Kabupaten Gunungkidul selaku Sekretariat TKKSD fotokopi 1 Pasal 10 ayat (3)"),
        # Article 14(2): the head of region empowers the head of an office to sign; 14(3): a copy to the office for cooperation.
        (POWER, "SURAT KUASA KHUSUS NOMOR: 021/CONTOH/2026"),
        (POWER, "nama : Pejabat Fiktif Empat jabatan : Bupati Pacitan"),
        (POWER, "jabatan : Kepala Badan Penanggulangan Bencana Daerah Kabupaten Pacitan"),
        (POWER, "untuk dan atas nama Pemerintah Kabupaten Pacitan menandatangani Perjanjian Kerja Sama antara"),
        (POWER, "pelaksanaan Kesepakatan Bersama Nomor 001/CONTOH/2026, Nomor 002/CONTOH/2026, dan Nomor 003/CONTOH/2026 tanggal 5 Oktober 2026 tentang Penanggulangan Bencana"),
        (POWER, "sesuai dengan Pasal 14 ayat (2)"),
        (POWER, "Tembusan: Sekretaris Daerah Kabupaten Pacitan"),
    ],
)  # fmt: skip
def test_a_document_says_what_its_article_asks_for(
    said: dict[str, str], file: str, words: str
) -> None:
    assert words in said[file]


# ---- too early, too late, by the wrong office ------------------------------------------


@pytest.mark.parametrize(
    ("rule", "file", "edit", "message"),
    [
        ("offer-answers", ANSWER, ("date: 2026-08-24", "date: 2026-08-02"), "earlier than the offer of 03-08-2026"),
        ("offer-answers", ANSWER, ("date: 2026-08-24", "date: 2026-09-05"), "the answer was due on 03-09-2026"),
        ("offer-answers", ANSWER, ("received: 2026-08-04", "received: 2026-08-02"), "was received on 02-08-2026"),
        ("offer-answers", ANSWER, ("date: 2026-08-24", "date: 2026-10-06"), "later than the agreement of 05-10-2026"),
        ("mandatory-cooperation", MAPPING, ("date: 2026-06-22", "date: 2026-10-06"), "later than the agreement of 05-10-2026"),
        ("mandatory-cooperation", MAPPING, ("date: 2026-06-22", "date: 2026-06-14"), "the forum of 15-06-2026 is later"),
        ("mandatory-cooperation", MAPPING, ("rakor-nasional", "rakor-provinsi"), "`rakor-provinsi` does not discuss the list"),
        ("mandatory-cooperation", MAPPING, ("type: rakor-nasional", "type: musrenbang-provinsi"), "`Jakarta` is in the province of no party"),
        ("mandatory-cooperation", MAPPING, ("type: rakor-nasional # for regencies of several provinces; of one: musrenbang-provinsi | rakor-provinsi\n  date: 2026-06-15\n  place: Jakarta", "type: musrenbang-provinsi\n  date: 2026-06-15\n  place: Denpasar"), "`Denpasar` is in the province of no party"),
        ("mandatory-cooperation", MAPPING, ("year: 2027", "year: 2035"), "2035 is outside the term of the agreement"),
        ("mandatory-cooperation", AGREEMENT, ("record: {number: 100.2.2/000-1/", "record: {number: 100.2.2/000-2/"), "has the number"),
        ("mandatory-cooperation", AGREEMENT, ("date: 2026-06-22}", "date: 2026-06-23}"), "is of 22-06-2026"),
        ("coordination-team", REVIEW, ("date: 2026-07-20", "date: 2026-08-04"), "later than the offer of 03-08-2026"),
        ("coordination-team", REVIEW, ("from: pacitan/setda", "from: pacitan/bpbd"), "is no officer of the coordination team"),
        ("coordination-team", ADVICE, ("date: 2026-09-30", "date: 2026-10-06"), "later than the signature of 05-10-2026"),
        ("coordination-team", ADVICE, ("date: 2026-09-30", "date: 2026-09-27"), "the meeting of 28-09-2026 is later"),
        ("coordination-team", ADVICE, ("date: 2026-09-30", "date: 2026-08-23"), "earlier than the first answer of 24-08-2026"),
        ("coordination-team", ADVICE, ("from: pacitan/setda", "from: pacitan/bpbd"), "is no officer of the coordination team"),
        ("coordination-team", ADVICE_ON_PKS, ("date: 2026-10-09", "date: 2026-10-20"), "later than the signature of 19-10-2026"),
        ("coordination-team", ADVICE_ON_PKS, ("date: 2026-10-09", "date: 2026-10-04"), "earlier than the agreement of 05-10-2026"),
        ("council-request", ASKED, ("date: 2026-10-06", "date: 2026-10-04"), "asked before the agreement is signed"),
        ("council-request", ASKED, ("date: 2026-10-06", "date: 2026-10-20"), "later than the signature of 19-10-2026"),
        ("council-request", ASKED, ("received: 2026-10-07", "received: 2026-10-05"), "received before its date"),
        ("council-request", FOLLOWED, ("received: 2026-10-10", "received: 2026-10-14"), "earlier than the review"),
        ("council-request", ASKED, ("grounds: [unbudgeted]", "grounds: [burden]"), "by its recitals, the draft is no burden"),
        ("council-request", ASKED, ("grounds: [unbudgeted]", "grounds: [burden, unbudgeted]"), "by its recitals, the draft is no burden"),
        ("council-request", ASKED, ("from: pacitan", "from: wonogiri"), "needs no approval of this council"),
        ("council-request", ASKED, ("from: pacitan", "from: gunungkidul"), "needs no approval of this council"),
        ("council-request", FOLLOWED, ("date: 2026-10-13", "date: 2026-10-26"), "the follow-up was due on 25-10-2026"),
        ("council-request", FOLLOWED, ("date: 2026-10-09", "date: 2026-10-05"), "the review is earlier than the request"),
        ("council-request", FOLLOWED, ("date: 2026-10-09, received: 2026-10-10", "date: 2026-10-23"), "the reply was due on 22-10-2026"),
        ("council-request", COOPERATION, ("date: 2026-10-16}", "date: 2026-10-06}"), "earlier than the request of 07-10-2026"),
        ("council-request", COOPERATION, ("approvals: {pacitan:", "approvals: {wonogiri:"), "has not approved"),
        ("power-of-attorney", POWER, ("date: 2026-10-12", "date: 2026-10-20"), "later than the signature of 19-10-2026"),
        ("power-of-attorney", POWER, ("date: 2026-10-12", "date: 2026-10-04"), "earlier than the agreement of 05-10-2026"),
        ("power-of-attorney", POWER, ("date: 2026-10-12", "date: 2026-10-13"), "names a power of 12-10-2026"),
        ("power-of-attorney", POWER, ("number: 021/", "number: 024/"), "names the power as number `021/CONTOH/2026`"),
        ("distribution", LIST, ("date: 2026-10-06", "date: 2026-10-04"), "distributed before they are signed"),
        ("coordination-team", LIST, ("from: pacitan/setda", "from: pacitan/bpbd"), "is no officer of the coordination team"),
        ("offer-answers", REPORT, ("date: 2026-09-21", "date: 2026-09-19"), "the report is of 19-09-2026"),
        ("life-cycle", SECOND, ("date: 2026-09-04", "date: 2026-09-02"), "the second request is of 02-09-2026"),
        ("life-cycle", SECOND, ("received: 2026-08-04", "received: 2026-08-05"), "of 04-09-2026, and the first arrived on 05-08-2026"),
        ("life-cycle", SECOND, ("from: pacitan", "from: wonogiri"), "`pacitan` made the offer"),
        ("council-request", FOLLOWED, ("received: 2026-10-10", "received: 2026-10-08"), "received before its date"),
        ("offer-answers", LATE_ANSWER, ("date: 2026-09-25", "date: 2026-09-20"), "the answer was due on 19-09-2026"),
    ],
)  # fmt: skip
def test_a_step_out_of_its_time_is_found_with_its_article(
    tmp_path: Path, rule: str, file: str, edit: tuple[str, str], message: str
) -> None:
    problems = found(rule, copied(tmp_path, (file, *edit)) / file)

    assert message in " ".join(each.message for each in problems)
    assert all(each.level is Level.WARNING for each in problems)
    assert any(re.search("article|correct one|Lampiran", each.hint) for each in problems)


_NO_BURDEN = "bahwa Perjanjian Kerja Sama ini tidak membebani masyarakat dan daerah,"


@pytest.mark.parametrize(
    ("recital", "count"),
    [
        (_NO_BURDEN, 1),
        ("bahwa kerja sama ini tidak membebani daerah maupun masyarakat,", 1),
        ("bahwa kerja sama ini membebani masyarakat dan daerah,", 0),
        ("bahwa kerja sama ini tidak membebani masyarakat dan daerah PIHAK KEDUA,", 0),
        ("bahwa kerja sama ini tidak membebani lingkungan,", 0),
        ("bahwa tarif pelayanan tidak membebani masyarakat,", 0),
        ("bahwa kerja sama ini tidak membebani masyarakat dengan pungutan,", 0),
        ("bahwa kerja sama ini diatur agar manfaatnya dirasakan masyarakat,", 0),
    ],
)
def test_a_burden_is_a_ground_where_no_recital_denies_it(
    tmp_path: Path, recital: str, count: int
) -> None:
    edits = (
        (COOPERATION, _NO_BURDEN, recital),
        (ASKED, "grounds: [unbudgeted]", "grounds: [burden]"),
    )
    problems = found("council-request", copied(tmp_path, *edits) / ASKED)

    assert ["is no burden" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(
    ("file", "edits", "message"),
    [
        (ADVICE, [(REVIEW, "spatial_plan: {result: met}", "spatial_plan: {result: unmet}"), (ADVICE, NOTES, "")], "found `spatial_plan` not met"),
        (ADVICE, [(REVIEW, "date: 2026-07-20", "date: 2026-10-01")], "the review of 01-10-2026 is later"),
        (REVIEW, [(OFFER, "from: pacitan", "from: wonogiri")], "`pacitan` did not make the offer"),
        (SECOND, [(LATE_ANSWER, "date: 2026-09-25", "date: 2026-09-03")], "`gunungkidul` had answered when this was asked"),
        (LIST, [(AGREEMENT, "originals: 3", "originals: 2")], "3 originals are kept, but 2 were signed"),
        (LIST, [(LIST, ", gunungkidul: setda}", "}")], "`secretariats` leaves out `gunungkidul`"),
        (LIST, [(LIST, "pacitan: setda, wonogiri: setda, ", "")], "`secretariats` leaves out `pacitan`"),
        (LIST, [(LIST, "gunungkidul: setda}", "gunungkidul: bpbd}")], "is no secretariat of the team of Kabupaten Gunungkidul"),
        (LIST, [(LIST, "pacitan: setda, wonogiri: setda", "pacitan: bpbd, wonogiri: setda")], "is no secretariat of the team of Kabupaten Pacitan"),
        (MAPPING, [(AGREEMENT, "  - komunikasi\n", "  - komunikasi\n  - pendidikan\n")], "`pendidikan` of the agreement has no list"),
        (REPORT, [(LATE_ANSWER, "date: 2026-09-25", "date: 2026-09-21")], "`gunungkidul` has answered"),
        (AGREEMENT, [(LATE_ANSWER, "accepted: yes", "accepted: no")], "`gunungkidul` declined the offer"),
    ],
)  # fmt: skip
def test_a_step_that_its_neighbour_makes_wrong_is_found(
    tmp_path: Path, file: str, edits: list[Edit], message: str
) -> None:
    path = copied(tmp_path, *edits) / file
    rules = ("offer-answers", "coordination-team", "mandatory-cooperation", "distribution")

    assert message in " ".join(each.message for rule in rules for each in found(rule, path))


def test_a_list_that_names_no_secretariat_yet_leaves_out_none(tmp_path: Path) -> None:
    secretariats = (LIST, "secretariats: {pacitan: setda, wonogiri: setda, gunungkidul: setda}", "")

    assert found("distribution", copied(tmp_path, secretariats) / LIST) == []


@pytest.mark.parametrize(
    "name",
    [
        "Biro Pemerintahan dan Otonomi Daerah",
        "Bagian Kerja Sama",
        "Dinas Komunikasi, Informatika, dan Kerja Sama",
    ],
)
def test_an_office_in_charge_of_cooperation_is_a_secretariat(tmp_path: Path, name: str) -> None:
    party = "../parties/gunungkidul.yaml"
    named = (LIST, "gunungkidul: setda}", "gunungkidul: bpbd}")
    called = (party, "id: Badan Penanggulangan Bencana Daerah\n", f'id: "{name}"\n')

    assert found("distribution", copied(tmp_path, named, called) / LIST) == []


@pytest.mark.parametrize(
    ("file", "edit", "message"),
    [
        (ANSWER, ("from: wonogiri", "from: pacitan"), "`pacitan` made the offer and cannot answer it"),
        (LATE_ANSWER, ("from: gunungkidul", "from: wonogiri"), "the second request did not go to `wonogiri`"),
        (ANSWER, ("offer: 2026-08-03", "offer: 2026-08-04"), "there is no file in `offers` with the name `2026-08-04`"),
        (MAPPING, ("affair: sosial", "affair: pariwisata"), "no affair of the agreement with the key `pariwisata`"),
        (MAPPING, ("by: [wonogiri]", "by: [bantul]"), "no party of this agreement with the key `bantul`"),
        (AGREEMENT, ("between: [wonogiri, gunungkidul]", "between: [wonogiri, nunukan]"), "no region among the parties with the key `nunukan`"),
        (AGREEMENT, ("between: [wonogiri, gunungkidul]", "between: [wonogiri, pacitan]"), "no border joins `gunungkidul` to the other parties"),
        (AGREEMENT, ("      source: dokumen batas daerah contoh kedua\n", ""), "`mandatory.borders[1].source` is missing"),
        (AGREEMENT, ("parties: [pacitan, wonogiri, gunungkidul]", "parties: [pacitan, wonogiri, gunungkidul, provinsi-nusa-tenggara-barat]"), "these parties conclude no Kerja Sama Wajib"),
        (LIST, ("wonogiri: setda", "wonogiri: bagian"), "no unit of wonogiri with the key `bagian`"),
        (ASKED, ("cooperation: early-warning #", "#"), "a Kesepakatan Bersama is signed before the DPRD is asked"),
        (POWER, ("copied_to: setda", "copied_to: bagian"), "no unit of pacitan with the key `bagian`"),
        (REVIEW, ("to: pacitan/bpbd", "to: wonogiri/bpbd"), "`to` is an office of another party"),
        (REPORT, ("from: pacitan", "from: wonogiri"), "`wonogiri` did not make the offer"),
        (REPORT, ("request: 2026-09-04", "request: 2026-08-03"), "refers to a first offer"),
        (OFFER, ("from: pacitan", "from: pacitan\nsilent: [wonogiri]"), "only a second request names in `silent`"),
        (SECOND, ("received: 2026-08-04", "received: 2026-08-02"), "`received` is earlier than the offer of 03-08-2026"),
        (SECOND, ("[gunungkidul]", "[nunukan]"), "no party that the offer went to with the key `nunukan`"),
        (REPORT, ("[gunungkidul]", "[nunukan]"), "no party that was asked with the key `nunukan`"),
    ],
)  # fmt: skip
def test_a_step_of_the_wrong_office_is_refused(
    tmp_path: Path, file: str, edit: tuple[str, str], message: str
) -> None:
    with pytest.raises(InputError) as caught:
        pipeline.check_all([copied(tmp_path, (file, *edit)) / file], Edition(), FOLDERS)

    assert message in str(caught.value)


def test_a_head_of_region_who_signs_needs_no_power(tmp_path: Path) -> None:
    signs = "  pacitan:\n    unit: bpbd\n    name: Pejabat Fiktif Lima Belas\n    authority: {number: 021/CONTOH/2026, date: 2026-10-12}\n"
    path = copied(tmp_path, (COOPERATION, signs, "")) / POWER

    with pytest.raises(InputError) as caught:
        pipeline.check_all([path], Edition(), FOLDERS)

    assert "the head of `pacitan` signs `cooperation` and needs no power" in str(caught.value)


@pytest.mark.parametrize(
    ("date", "told"),
    [("2026-10-28", True), ("2026-10-29", False)],
)
def test_silence_counts_as_approval_after_its_days(tmp_path: Path, date: str, told: bool) -> None:
    """Article 12(1)f: 15 days after the follow-up of 13 October."""
    edits = [
        (
            COOPERATION,
            "approvals: {pacitan: {number: 100.1.4.4/013/CONTOH/2026, date: 2026-10-16}}",
            "",
        ),
        (COOPERATION, "date: 2026-10-19", f"date: {date}"),
    ]

    assert bool(found("council-request", copied(tmp_path, *edits) / COOPERATION)) is told


@pytest.mark.parametrize(("date", "told"), [("2026-10-28", False), ("2026-10-29", True)])
def test_an_approval_after_silence_has_counted_as_one_is_found(
    tmp_path: Path, date: str, told: bool
) -> None:
    """Article 12(1)e and f: 15 days after the follow-up of 13 October."""
    edits = [
        (COOPERATION, "date: 2026-10-16}}", f"date: {date}}}}}"),
        (COOPERATION, "date: 2026-10-19", "date: 2026-10-30"),
    ]
    problems = found("council-request", copied(tmp_path, *edits) / COOPERATION)

    assert ["counts as approved since 29-10-2026" in each.message for each in problems] == [
        True
    ] * told


def test_a_mapping_needs_an_agreement_that_says_what_borders(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    text = (folder / AGREEMENT).read_text("utf-8")
    begin, end = text.index("mandatory:"), text.index("recitals:")
    (folder / AGREEMENT).write_text(text[:begin] + text[end:], "utf-8")

    with pytest.raises(InputError) as caught:
        pipeline.check_all([folder / MAPPING], Edition(), FOLDERS)

    assert "`pacitan-wonogiri-gunungkidul` is no Kerja Sama Wajib" in str(caught.value)


@pytest.mark.parametrize(
    ("codes", "letter"),
    [
        (("35.01", "35.02"), "a"),
        (("35.01", "33.12"), "b"),
        (("35", "33"), "c"),
        (("35", "35.01"), "d"),
        (("35", "33.12"), ""),
        (("35", "33", "35.01"), ""),
    ],
)
def test_article_3_says_who_cooperates_by_law(
    tmp_path: Path, codes: tuple[str, ...], letter: str
) -> None:
    """Article 3(2) a to d."""
    (tmp_path / "parties").mkdir()
    for code in codes:
        party = (
            f'kind: party\nregion: "{code}"\ngovernment: {{id: X}}\nhead: {{office: {{id: X}}}}\n'
        )
        (tmp_path / "parties" / f"x{code.replace('.', '-')}.yaml").write_text(party, "utf-8")
    parties = [Folder(tmp_path).read(each) for each in sorted(tmp_path.glob("parties/*.yaml"))]

    assert letter_of([each for each in parties if isinstance(each, Party)]) == letter


def slips(folder: Path, file: str, to: Path, *options: str) -> Result:
    return CliRunner().invoke(
        main,
        ["merge", str(folder / SLIP), "--table", str(folder / file), "-o", str(to), *options],
    )


def test_a_distribution_list_is_a_table_of_transmittal_slips(folder: Path, tmp_path: Path) -> None:
    """Article 10(3): each original and each photocopy goes to its keeper with a slip of its own."""
    done = slips(folder, LIST, tmp_path, "--final", "-f", "docx")

    written = sorted(tmp_path.rglob("*.docx"))
    assert done.exit_code == 0, done.stderr
    assert [each.stem.removeprefix("2026-10-06-") for each in written] == sorted(
        f"{party}-{form}"
        for party in ("pacitan", "wonogiri", "gunungkidul")
        for form in ("original", "photocopy")
    )
    original = ZipFile(written[4]).read("word/document.xml").decode()
    assert "Ketua Tim Koordinasi Kerja Sama Daerah Kabupaten Wonogiri" in original
    photocopy = ZipFile(written[5]).read("word/document.xml").decode()
    assert (
        "Kepala Bagian yang membidangi kerja sama pada Sekretariat Daerah Kabupaten Wonogiri"
        in photocopy
    )


def test_another_file_is_no_table_of_slips(folder: Path, tmp_path: Path) -> None:
    done = slips(folder, AGREEMENT, tmp_path)

    assert done.exit_code == 1
    assert "is not of the kind `distribution`" in done.stderr


def test_each_document_of_the_whole_life_is_final_in_both_formats(
    folder: Path, said: dict[str, str], tmp_path: Path
) -> None:
    done = CliRunner().invoke(main, ["build", "--final", str(folder), "-o", str(tmp_path)])

    assert done.exit_code == 0, done.stderr
    assert not any("waive:" in each.read_text("utf-8") for each in folder.rglob("*.yaml"))
    built = tmp_path / NAME
    written = {each.relative_to(built).as_posix() for each in built.rglob("*.*")}
    for file in said:
        name = file.removesuffix(".yaml")
        for end in ("docx", "pdf"):
            # an offer is a letter and its annex, an addendum has the consolidated text beside it
            assert any(
                re.fullmatch(rf"{re.escape(name)}(-\w+)?\.{end}", each) for each in written
            ), file


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-07-21", LifeState.PREPARED),
        ("2026-08-03", LifeState.OFFERED),
        ("2026-08-24", LifeState.OFFERED),
        ("2026-09-25", LifeState.ACCEPTED),
        ("2026-10-05", LifeState.IN_FORCE),
    ],
)
def test_the_agreement_is_as_far_as_its_documents(folder: Path, day: str, state: LifeState) -> None:
    life, *_rest = life_of(Folder(folder.parent), NAME, dt.date.fromisoformat(day))

    assert life.state == state


@pytest.mark.parametrize(
    ("left", "edits", "day", "said"),
    [
        (
            (OFFER, ANSWER),
            (),
            "2026-08-30",
            "offered, not answered by Kabupaten Gunungkidul since 2026-08-03 [offers/2026-08-03.yaml]"
            " the partner answers the offer, by 2026-09-02 (Permendagri 22/2020, article 8(3))",
        ),
        (
            (OFFER, ANSWER),
            (),
            "2026-09-30",
            "offered, not answered by Kabupaten Gunungkidul since 2026-08-03 [offers/2026-08-03.yaml]"
            " the head of region asks for an answer a second time, from 2026-09-03 on"
            " (Permendagri 22/2020, article 8(4))",
        ),
        (
            (OFFER, ANSWER, SECOND),
            (),
            "2026-09-30",
            "offered, not answered by Kabupaten Gunungkidul since 2026-09-04 [offers/2026-09-04.yaml]"
            " the head of region reports to the Governor; a Governor, to the Minister, from 2026-09-20 on"
            " (Permendagri 22/2020, article 8(5))",
        ),
        (
            (OFFER, ANSWER),
            ((ANSWER, "accepted: yes", "accepted: no"),),
            "2026-08-30",
            "offered, not answered by Kabupaten Gunungkidul since 2026-08-03",
        ),
        (
            (OFFER, ANSWER, SECOND, LATE_ANSWER),
            ((ANSWER, "accepted: yes", "accepted: no"),),
            "2026-09-30",
            "offer declined by Kabupaten Wonogiri since 2026-09-25",
        ),
        (
            (OFFER, SECOND),
            ((SECOND, "silent: [gunungkidul] # who has not answered\n", ""),),
            "2026-09-05",
            "offered, not answered by Kabupaten Wonogiri, Kabupaten Gunungkidul since 2026-09-04",
        ),
        (
            (OFFER, ANSWER, SECOND),
            ((SECOND, "silent: [gunungkidul] # who has not answered\n", ""),),
            "2026-09-05",
            "offered, not answered by Kabupaten Gunungkidul since 2026-09-04",
        ),
    ],
)
def test_an_offer_is_answered_when_all_that_it_went_to_have_answered(
    tmp_path: Path, left: tuple[str, ...], edits: tuple[Edit, ...], day: str, said: str
) -> None:
    """Permendagri 22/2020, article 8(3) to (5): each partner has 30 days, and 15 more when asked again."""
    folder = copied(tmp_path, (AGREEMENT, "date: 2026-10-05\n", ""), *edits)
    kept = {folder / each for each in (AGREEMENT, *left)}
    for each in folder.rglob("*.yaml"):
        if each not in kept:
            each.unlink()

    shown = CliRunner().invoke(main, ["status", str(folder), "--on", day])

    assert shown.exit_code == 0, shown.stderr
    assert said in " ".join(shown.stdout.split())


def test_an_offer_in_the_folder_of_another_agreement_does_not_stop_the_status(
    tmp_path: Path,
) -> None:
    folder = copied(tmp_path, (AGREEMENT, "date: 2026-10-05\n", ""))
    for each in folder.rglob("*.yaml"):
        if each != folder / AGREEMENT:
            each.unlink()
    shutil.copytree(AGREEMENTS / "nunukan-ttu", tmp_path / "nunukan-ttu")
    shutil.copy(tmp_path / "nunukan-ttu/offers/2026-01-12.yaml", folder / "offers")

    shown = CliRunner().invoke(main, ["status", str(folder), "--on", "2026-02-01"])

    assert shown.exit_code == 0, shown.output


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-10-07", LifeState.COUNCIL_ASKED),
        ("2026-10-16", LifeState.COUNCIL_GRANTED),
        ("2026-10-19", LifeState.IN_FORCE),
    ],
)
def test_the_perjanjian_kerja_sama_is_as_far_as_its_documents(
    folder: Path, day: str, state: LifeState
) -> None:
    lives = life_of(Folder(folder.parent), NAME, dt.date.fromisoformat(day))

    assert life_named(lives, "early-warning").state == state
