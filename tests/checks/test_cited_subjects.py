"""An article of a law is cited for what it says, and not for what another article of that law says."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.errors import InputError, Level, Problem
from mou_gen.kinds.kind import Edition
from tests.checks.found import TEMPLATES, found_by
from tests.checks.recital import recital
from tests.dossiers import copied

PERMENDAGRI = "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020"
REGULATION = "Regulation of the Minister of Home Affairs Number 22 of 2020"


def told(to: Path, *sentences: str, own: Path | None = None) -> list[Problem]:
    """Return what the rule finds in minutes that tell *sentences*."""
    file = "banyuwangi-jembrana/minutes/2023-10-10.yaml"
    text = f"discussion:\n  - {{key: law, text: {{id: {' '.join(sentences)!r}}}}}\n"
    root = copied("tourism", to, (file, "discussion:\n", text))
    return found_by(("instruments",), root / file, own)


@pytest.mark.parametrize(
    ("sentence", "cited", "right"),
    [
        (f"jangka waktu Kesepakatan Bersama dibatasi paling lama 5 (lima) tahun menurut Pasal 10 ayat (3) {PERMENDAGRI}.", "Pasal 10 ayat (3)", "Pasal 9 ayat (3)"),
        ("Kesepakatan Bersama berlaku paling lama lima tahun sesuai dengan Pasal 9 ayat (2) Permendagri 22/2020.", "Pasal 9 ayat (2)", "Pasal 9 ayat (3)"),
        ("Penawaran Sinergi ini disampaikan sesuai dengan Pasal 8 ayat (2) Permendagri 22/2020.", "Pasal 8 ayat (2)", "Pasal 54"),
        ("Sesuai dengan Pasal 13 ayat (2) Permendagri 22/2020, kepala dinas diberi surat kuasa.", "Pasal 13 ayat (2)", "Pasal 14 ayat (2)"),
        ("Berdasarkan Pasal 16 ayat (1) Permendagri 22/2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga, laporan pelaksanaan disampaikan setiap semester.", "Pasal 16 ayat (1)", "Pasal 17 ayat (1)"),
        ("Pasal 12 Permendagri 22/2020 menetapkan bahwa perselisihan diselesaikan secara musyawarah.", "Pasal 12", "Pasal 18"),
        ("Rapat pleno diadakan menurut Permendagri 22/2020, Pasal 46.", "Pasal 46", "Pasal 48"),
        (f"Kerja Sama Wajib antardaerah yang berbatasan diatur dalam Pasal 3 ayat (3) {PERMENDAGRI}.", "Pasal 3 ayat (3)", "Pasal 3 ayat (1)"),
        ("Lambang Garuda dicantumkan pada naskah menurut ayat (2) Pasal 46 Permendagri 22/2020.", "Pasal 46 ayat (2)", "Pasal 43 ayat (1)"),
        ("Pengambilalihan urusan oleh gubernur diatur dalam Pasal 24 Permendagri 22/2020.", "Pasal 24", "Pasal 22"),
        ("Studi kelayakan disusun sesuai dengan Pasal 31 ayat (1) Permendagri 22/2020.", "Pasal 31 ayat (1)", "Pasal 27"),
        ("Kesepakatan Bersama ini dibuat dalam rangkap 3 (tiga) sesuai dengan Pasal 9 ayat (3) Permendagri 22/2020.", "Pasal 9 ayat (3)", "Pasal 10 ayat (3)"),
        ("Kesepakatan Bersama ini berlaku 3 (tiga) tahun dan dapat diperpanjang, sesuai dengan Pasal 10 ayat (3) Permendagri No. 22/2020.", "Pasal 10 ayat (3)", "Pasal 9 ayat (3)"),
        ("Persetujuan DPRD diperlukan karena kerja sama membebani masyarakat (Pasal 13 ayat (1) Permendagri 22/2020).", "Pasal 13 ayat (1)", "Pasal 11"),
        ("Sesuai Pasal 9 ayat (3) Permendagri 22/2020, Saudara diharapkan memberikan tanggapan atas penawaran ini.", "Pasal 9 ayat (3)", "Pasal 8 ayat (3)"),
        ("Menurut Pasal 58 Undang-Undang Nomor 21 Tahun 2007, rehabilitasi wajib diberikan paling lambat 7 hari sejak permohonan diajukan.", "Pasal 58", "Pasal 52 ayat (1)"),
        ("Gugus tugas dibentuk berdasarkan Pasal 52 UU 21/2007.", "Pasal 52", "Pasal 58"),
        ("Identitas korban dirahasiakan sesuai dengan Pasal 70 UU 12/2022.", "Pasal 70", "Pasal 69"),
        ("Kegagalan pelindungan data pribadi diberitahukan menurut Pasal 7 UU 27/2022.", "Pasal 7", "Pasal 46"),
        ("Laporan semester ini disampaikan berdasarkan Pasal 39 ayat (3) Permendagri 22/2020.", "Pasal 39 ayat (3)", "Pasal 17 ayat (1)"),
        ("Laporan pelaksanaan disusun setiap semester menurut Pasal 60 Permendagri 22/2020.", "Pasal 60", "Pasal 17 ayat (1)"),
        (f"Sesuai dengan Pasal 32 ayat (3) {PERMENDAGRI} tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga, jangka waktu Kesepakatan Bersama paling lama 5 (lima) tahun.", "Pasal 32 ayat (3)", "Pasal 9 ayat (3)"),
        (f"Kepala dinas menandatangani Perjanjian Kerja Sama ini dengan surat kuasa khusus sebagaimana dimaksud dalam Pasal 57 ayat (2) {PERMENDAGRI}.", "Pasal 57 ayat (2)", "Pasal 14 ayat (2)"),
        ("Pelayanan diberikan paling lambat 7 (tujuh) hari sejak diminta sesuai dengan Pasal 25 UU 21/2007.", "Pasal 25", "Pasal 52 ayat (1)"),
        ("Restitusi diajukan menurut Pasal 30 UU 21/2007.", "Pasal 30", "Pasal 48"),
        ("Penatausahaan dokumen dilakukan menurut Pasal 38 Permendagri 22/2020.", "Pasal 38", "Pasal 16 ayat (1)"),
        ("Kerja sama ini merupakan kerja sama daerah dengan daerah lain sebagaimana dimaksud dalam Pasal 367 Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.", "Pasal 367", "Pasal 363"),
        ("Kerja sama wajib antardaerah yang berbatasan diatur dalam Pasal 365 UU 23/2014.", "Pasal 365", "Pasal 364"),
        ("Kerja sama dengan pihak ketiga diatur dalam Pasal 364 UU 23/2014.", "Pasal 364", "Pasal 366"),
    ],
)  # fmt: skip
def test_an_article_that_is_cited_for_what_another_one_says_is_found(
    tmp_path: Path, sentence: str, cited: str, right: str
) -> None:
    (problem,) = told(tmp_path, sentence)

    assert problem.message.startswith(f"`{cited}` of ")
    assert f"`{right}`" in problem.message.partition("; ")[2]
    assert problem.level is Level.WARNING


def test_the_finding_says_what_the_article_is_about_and_names_the_right_one(tmp_path: Path) -> None:
    said = "Kesepakatan Bersama berlaku paling lama 5 (lima) tahun menurut Pasal 10 ayat (3) Permendagri 22/2020."

    (problem,) = told(tmp_path, said)

    assert problem.message == (
        "`Pasal 10 ayat (3)` of Permendagri 22/2020 is about the number of originals of a Joint Agreement;"
        " the period of a Joint Agreement is in `Pasal 9 ayat (3)`"
    )
    assert "not been verified" not in problem.hint


def test_what_was_not_read_in_the_law_itself_says_so(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, "Gugus tugas dibentuk berdasarkan Pasal 52 UU 21/2007.")

    assert "not been verified" in problem.hint


@pytest.mark.parametrize(
    ("sentence", "cited", "right"),
    [
        (f"that the Joint Agreement is valid for at most five years under Article 10 paragraph (3) of {REGULATION};", "Article 10 paragraph (3)", "Article 9 paragraph (3)"),
        (f"that under Article 8(2) of {REGULATION}, the offer of a Synergy is signed by the head of region;", "Article 8 paragraph (2)", "Article 54"),
        ("that rehabilitation is provided within seven days pursuant to Article 58 of Law Number 21 of 2007;", "Article 58", "Article 52 paragraph (1)"),
    ],
)  # fmt: skip
def test_an_english_sentence_is_read_too(
    tmp_path: Path, sentence: str, cited: str, right: str
) -> None:
    (problem,) = recital(tmp_path, "bahwa demikian;", sentence).found("instruments")

    assert problem.message.startswith(f"`{cited}` of ")
    assert f"`{right}`" in problem.message


@pytest.mark.parametrize(
    "sentence",
    [
        # what the article says
        "Jangka waktu Kesepakatan Bersama paling lama 5 (lima) tahun menurut Pasal 9 ayat (3) Permendagri 22/2020.",
        "Jangka waktu Kesepakatan Bersama dengan Pihak Ketiga paling lama 5 (lima) tahun menurut Pasal 32 ayat (3) Permendagri 22/2020.",
        "Jangka waktu Kesepakatan Bersama paling lama lima tahun menurut Pasal 9 Permendagri 22/2020.",
        "Laporan semester kerja sama dengan Pihak Ketiga disampaikan menurut Pasal 39 ayat (3) Permendagri 22/2020.",
        "Laporan pelaksanaan Sinergi disampaikan menurut Pasal 60 Permendagri 22/2020.",
        "Laporan semester disampaikan menurut Pasal 46 ayat (2) Permendagri 22/2020.",
        "Jangka waktu dimuat dalam Kesepakatan Bersama sesuai dengan Pasal 40 ayat (1) Permendagri 22/2020.",
        "Penawaran Sinergi ini disampaikan sesuai dengan Pasal 54 ayat (2) Permendagri 22/2020.",
        "Surat penawaran ditandatangani Kepala Daerah sesuai dengan Pasal 8 ayat (2) Permendagri 22/2020.",
        "Tanggapan atas penawaran diberikan paling lama 30 (tiga puluh) hari menurut Pasal 8 ayat (3) Permendagri 22/2020.",
        "Persetujuan DPRD dimintakan menurut Pasal 15 ayat (6) Permendagri 22/2020.",
        "Persetujuan DPRD adalah tahap menurut Pasal 6 huruf e Permendagri 22/2020.",
        "Kepala Dinas menandatangani Perjanjian Kerja Sama dengan surat kuasa menurut Pasal 14 ayat (2) Permendagri 22/2020.",
        "Sistem itu menjaga kerahasiaan identitas, dengan tenggat 7 (tujuh) hari menurut Pasal 52 Undang-Undang Nomor 21 Tahun 2007.",
        "Menurut Pasal 52 ayat (1) UU 21/2007, rehabilitasi wajib diberikan paling lambat 7 (tujuh) hari.",
        "Menurut Pasal 51 UU 21/2007, korban berhak atas rehabilitasi.",
        "Restitusi adalah hak korban menurut Pasal 48 ayat (1) UU 21/2007.",
        "Identitas keluarga korban dirahasiakan menurut Pasal 71 UU 12/2022.",
        "Kerja sama daerah dengan daerah lain diatur dalam Pasal 363 ayat (2) UU 23/2014.",
        "Kerja sama wajib dilaksanakan menurut Pasal 363 ayat (3) UU 23/2014.",
        "Kerja sama dengan daerah lain dilaksanakan menurut Pasal 365 UU 23/2014.",
        "Kerja sama dengan pemerintah daerah di luar negeri dilaksanakan menurut Pasal 367 UU 23/2014.",
        "Kerja sama dengan pihak ketiga diatur dalam Pasal 369 UU 23/2014.",
        "Kerja sama pencegahan perdagangan orang ke luar negeri didasarkan pada Pasal 365 UU 23/2014.",
        # several subjects, articles or laws
        "Kerja sama dengan daerah lain dan kerja sama dengan pihak ketiga didasarkan pada Pasal 367 UU 23/2014.",
        "Jangka waktu Kesepakatan Bersama dan persetujuan DPRD diatur dalam Pasal 10 ayat (3) Permendagri 22/2020.",
        "Jangka waktu Kesepakatan Bersama diatur dalam Pasal 9 ayat (3) dan Pasal 10 ayat (3) Permendagri 22/2020.",
        "Jangka waktu Kesepakatan Bersama diatur dalam Pasal 10 sampai dengan Pasal 12 Permendagri 22/2020.",
        "Jangka waktu Kesepakatan Bersama diatur dalam Pasal 10 ayat (1) dan ayat (3) Permendagri 22/2020.",
        "Jangka waktu Kesepakatan Bersama dalam Pasal 8 naskah sesuai dengan Pasal 10 ayat (3) Permendagri 22/2020.",
        "Jangka waktu Kesepakatan Bersama sesuai dengan PP 28/2018 dan Pasal 10 ayat (3) Permendagri 22/2020.",
        # another part of the sentence
        "Kerja sama dilaksanakan berdasarkan Pasal 16 Permendagri 22/2020, dan rapat pleno membahas rencananya.",
        "Kerja sama dilaksanakan berdasarkan Pasal 16 Permendagri 22/2020. Rapat pleno membahas rencananya.",
        "Rapat pleno telah selesai, sehingga dokumen disimpan berdasarkan Pasal 16 Permendagri 22/2020.",
        "Jangka waktu Kesepakatan Bersama tidak diatur dalam Pasal 10 ayat (3) Permendagri 22/2020.",
        "Sejak Kesepakatan Bersama ditandatangani, Perangkat Daerah bertugas sebagaimana Pasal 17 ayat (1) Permendagri 22/2020.",
        "Berdasarkan Pasal 8 ayat (2) Permendagri 22/2020, kami menyampaikan rencana kerja sama beserta rancangan Kesepakatan Bersama.",
        "Gugus tugas merujuk korban menurut Pasal 52 UU 21/2007.",
        "Rapat teknis membahas rancangan itu menurut Pasal 9 ayat (2) Permendagri 22/2020.",
        # what is not told of the article
        "Hal itu sesuai dengan Pasal 10 ayat (3) Permendagri 22/2020.",
        "Kesepakatan Bersama adalah dokumen kerja sama menurut Pasal 1 angka 12 Permendagri 22/2020.",
        "Rehabilitasi diberikan paling lambat 7 hari menurut Pasal 60 UU 21/2007.",
        "Para Pihak meningkatkan sinergi dan koordinasi sesuai dengan Pasal 15 ayat (1) Permendagri 22/2020.",
    ],
)  # fmt: skip
def test_what_an_article_says_and_what_may_be_meant_otherwise_pass(
    tmp_path: Path, sentence: str
) -> None:
    assert told(tmp_path, sentence) == []


@pytest.mark.parametrize(
    ("sentence", "message"),
    [
        ("Rapat pleno diadakan menurut Pasal 92 Permendagri 22/2020.", "ends with article 64"),
        ("Studi kelayakan ditawarkan menurut Pasal 8 ayat (9) Permendagri 22/2020.", "has 7 paragraphs"),
    ],
)  # fmt: skip
def test_an_article_that_is_not_there_is_found_once(
    tmp_path: Path, sentence: str, message: str
) -> None:
    (problem,) = told(tmp_path, sentence)

    assert message in problem.message


def test_a_regency_adds_subjects_and_takes_one_away(tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "law").mkdir(parents=True)
    (own / "law" / "subjects.csv").write_text(
        "law,articles,also,subject,english,words,source,verified\n"
        "permendagri-22-2020,48,49(3),rapat pleno,plenary meetings,sidang pleno,,yes\n"
        "permendagri-22-2020,,,bantuan pendanaan,financial assistance,,,yes\n",
        encoding="utf-8",
    )
    sentences = (
        "Sidang pleno diadakan menurut Pasal 46 Permendagri 22/2020.",
        "Bantuan dana diberikan menurut Pasal 46 Permendagri 22/2020.",
    )

    (problem,) = told(tmp_path / "data", *sentences, own=own)

    assert "`Pasal 48`" in problem.message


@pytest.mark.parametrize("words", ["*", "sidang pleno; 1"])
def test_words_that_say_nothing_are_found_at_their_line(tmp_path: Path, words: str) -> None:
    own = tmp_path / "own"
    (own / "law").mkdir(parents=True)
    (own / "law" / "subjects.csv").write_text(
        "law,articles,also,subject,english,words,source,verified\n"
        f"permendagri-22-2020,48,,rapat pleno,plenary meetings,{words},,yes\n",
        encoding="utf-8",
    )
    root = copied("tourism", tmp_path)

    with pytest.raises(InputError) as error:
        pipeline.check_all([root], Edition(), (own, TEMPLATES))

    assert {problem.source.line for problem in error.value.problems} == {2}


def test_a_place_that_is_no_article_is_found_at_its_line(tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "law").mkdir(parents=True)
    (own / "law" / "subjects.csv").write_text(
        "law,articles,also,subject,english,words,source,verified\n"
        "permendagri-22-2020,48 ayat 3,,rapat pleno,plenary meetings,sidang pleno,,yes\n",
        encoding="utf-8",
    )

    root = copied("tourism", tmp_path)

    with pytest.raises(InputError) as error:
        pipeline.check_all([root], Edition(), (own, TEMPLATES))

    assert {problem.source.line for problem in error.value.problems} == {2}
