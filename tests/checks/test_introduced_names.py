"""A name of which all parts are words, a short form of a name, initials: told by what stands around them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.source import records, samples
from tests.source.records import PENGANTAR, SERAH_TERIMA
from tests.source.samples import RAPAT, REFERRAL, RUJUKAN, changed

CODE = "NNK-TPPO-2026-0001"
DECISION = "Menyusun alur rujukan."
WORDS = "Bunga Melati"
LONG = "Rekavina Triskontoh Ombarekati"


def minutes(folder: Path, said: str, name: str) -> set[Level]:
    """Return how serious it is that minutes say *said*, where a person is called *name*."""
    samples.write(folder)
    (folder / RUJUKAN).write_text(REFERRAL.replace("nama contoh", name), "utf-8")
    changed(folder, RAPAT, DECISION, f'"{said}"')
    return {each.level for each in found("sealed-names", folder / RAPAT)}


def handed_over(folder: Path, note: str, name: str) -> set[Level]:
    """Return how serious it is that the record of a handover notes *note*, where its person is called *name*."""
    items = f'items: [{{name: tas, count: 1, unit: buah, note: "{note}"}}]\npersons'
    path = records.write(folder, SERAH_TERIMA, "persons", items)
    (folder / RUJUKAN).write_text(REFERRAL.replace("nama contoh", name), "utf-8")
    return {each.level for each in found("sealed-names", path)}


@pytest.mark.parametrize(
    "said",
    [
        "Penjemputan an. Melati dari pelabuhan",
        "Penjemputan an Melati dari pelabuhan",
        "Penjemputan A.n. Melati dari pelabuhan",
        "Kasus Melati dibahas",
        "Berkas Melati dilengkapi",
        "Keluarga Melati menolak",
        "Orang tua Melati ditemui",
        "PMI Melati dipulangkan",
        "CPMI Melati dipulangkan",
        "Mama Bunga dihubungi",
        "Bapa Bunga dihubungi",
        "Ibunya Melati dihubungi",
        "Suami Melati dihubungi",
        "Penyintas dengan inisial Melati",
        "Bantuan diserahkan kepada Melati",
        "Pasien Melati dirawat",
        "the file of Melati and the family Melati",
        "the parents of Melati, the case Melati",
        "Pemakaman Almh. Melati di kampung",
        "Jenazah almarhumah Melati dipulangkan",
        "Ananda Melati dijemput",
        "Neng Melati, Bude Melati, Oma Melati dihubungi",
        "Penjemputan a.n. MELATI dari pelabuhan",
        "KORBAN MELATI DIJEMPUT",
        "Nama lengkap: Melati",
        "korban, yaitu Melati",
        "Melati (korban) hadir",
        "Melati selaku korban hadir",
        "Melati, 14 tahun, hadir",
        "Melati, a victim, was fetched",
        "Melati is the victim",
    ],
)
def test_a_name_of_ordinary_words_is_found_after_what_introduces_a_person(
    tmp_path: Path, said: str
) -> None:
    assert minutes(tmp_path, f"{said}.", WORDS) == {Level.ERROR}


@pytest.mark.parametrize(
    "said",
    [
        "Melati menyampaikan keinginan pulang",
        "Melati (17) diperiksa",
        "Penjemputan Bunga dari pelabuhan",
        "sampul untuk Melati",
        "MELATI menyampaikan keinginan pulang",
    ],
)
def test_each_part_with_a_capital_tells_in_the_papers_on_the_case_and_beside_its_code(
    tmp_path: Path, said: str
) -> None:
    assert handed_over(tmp_path, said, WORDS) == {Level.ERROR}
    assert minutes(tmp_path, f"{CODE}: {said}.", WORDS) == {Level.ERROR}
    assert minutes(tmp_path, f"NNK-TPPO-2026-0099: {said}.", WORDS) == set()


@pytest.mark.parametrize("said", ["Rekav T. dijemput", "Rekav O dijemput", "R. Triskon dijemput"])
def test_a_short_form_beside_an_initial_is_found(tmp_path: Path, said: str) -> None:
    assert minutes(tmp_path, f"{said}.", LONG) == {Level.ERROR}


@pytest.mark.parametrize("said", ["Rekav X. dijemput", "Rekav tiba", "Butir T. Rekaman O."])
def test_a_beginning_without_an_initial_of_the_name_is_not(tmp_path: Path, said: str) -> None:
    assert minutes(tmp_path, f"{said}.", LONG) == set()


@pytest.mark.parametrize(
    "said",
    [
        "PERLINDUNGAN SAKSI DAN KORBAN TAHUN 2026",
        "Bunga 14 persen; bunga 2 tahun",
        "Pot bunga korban banjir",
        f"{CODE} PENGADAAN BUNGA MEJA",
        "Melati 14 buah, melati bagi korban",
    ],
)
def test_such_a_word_elsewhere_is_a_word(tmp_path: Path, said: str) -> None:
    assert minutes(tmp_path, f"{said}.", WORDS) == set()


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("melati dan bunga di halaman", WORDS),
        ("Rumah Sakit Indah Timur di Kabupaten Nunukan", "Nunukan Timur"),
        ("tanggal 2 Agustus 2026", "Agustus Contoh"),
        ("Kabupaten Timor Tengah Utara", "Timor Utara"),
        ("pada bulan Mei", "Mei Contoh"),
        ("hari Minggu", "Minggu Contoh"),
        ("DAFTAR BUNGA", WORDS),
    ],
)
def test_a_word_that_stands_there_for_another_reason_passes(
    tmp_path: Path, said: str, name: str
) -> None:
    assert handed_over(tmp_path, said, name) == set()
    assert minutes(tmp_path, f"{CODE}: {said}.", name) == set()


@pytest.mark.parametrize(
    "said",
    [
        "Sdri. Rekav dipulangkan",
        "Korban Vina dipulangkan",
        "Korban Kavina dipulangkan",
        "an. Rekavi dipulangkan",
        "Ny. Ombar dipulangkan",
        "Ny. Trisk. dipulangkan",
        "R. Ombarek. dipulangkan",
        "Klien Kati dipulangkan",
        "Sdri. R.T. dipulangkan",
        "Korban inisial R.O. dipulangkan",
        "Korban R.T.O. dipulangkan",
        "Penyintas RO dipulangkan",
        "inisial R dipulangkan",
    ],
)
def test_a_short_form_or_initials_are_found_after_what_introduces_a_person(
    tmp_path: Path, said: str
) -> None:
    assert minutes(tmp_path, f"{said}.", LONG) == {Level.ERROR}


@pytest.mark.parametrize("said", ["Rekav ikut", "tas milik Vina", "Korban R.", "tas Trisk."])
def test_a_short_form_tells_by_itself_in_the_papers_on_the_case(tmp_path: Path, said: str) -> None:
    assert handed_over(tmp_path, said, LONG) == {Level.ERROR}


@pytest.mark.parametrize(
    "said",
    [
        "Korban dirujuk; kasus dibahas; keluarga ditemui",
        "Korban A dan Korban B dirujuk",
        "a.n. Bupati Nunukan",
        "Bapak M.T. Contoh hadir, diwakili Rina, M.T.",
        "Ibu Vina hadir sebagai notulis",
        "Bapak Tri hadir",
        "Program Keluarga Harapan dan PMI Kabupaten Nunukan",
        "Kepada Dinas Sosial; kasus Tawau; berkas Rujukan",
        "Saksi Fiktif Satu",
        "Anak Ombak bermain",
        "Korban TPPO, PMI, dan CPMI dipulangkan",
        "Kasus di RO dan RT setempat",
    ],
)
def test_ordinary_sentences_on_persons_pass(tmp_path: Path, said: str) -> None:
    assert minutes(tmp_path, f"{said}.", LONG) == set()


@pytest.mark.parametrize("file", [PENGANTAR, SERAH_TERIMA])
@pytest.mark.parametrize("name", ["Surya Rahasia", "Mei Nunukan", "Contoh Dewasa", "Satu Putri"])
def test_what_papers_on_the_case_print_of_themselves_passes(
    tmp_path: Path, file: str, name: str
) -> None:
    path = records.write(tmp_path, file)
    (tmp_path / RUJUKAN).write_text(REFERRAL.replace("nama contoh", name), "utf-8")

    assert found("sealed-names", path) == []
    assert found("sealed-names", tmp_path / RUJUKAN) == []


@pytest.mark.parametrize(
    "said",
    [
        "L.O., 25 tahun, dipulangkan",
        "LO (P/25) sudah dipulangkan",
        "L.T.O. (25) dipulangkan",
        "Pemulangan L.O. dilaksanakan",
        "Penjemputan LO di pelabuhan",
        f"Kasus {CODE}: L.O. dipulangkan",
        f"Kasus {CODE} (LO) dibahas",
    ],
)
def test_first_and_last_initials_tell_before_an_age_and_beside_the_code(
    tmp_path: Path, said: str
) -> None:
    name = LONG.replace("Rekavina", "Lekavina")

    assert minutes(tmp_path, said, name) == {Level.ERROR}


@pytest.mark.parametrize(
    "said",
    [
        "R.T., 25 tahun, dipulangkan",
        "Lembaga LO 25 tahun berdiri di daerah",
        "Pemulangan PMI dilaksanakan",
        "PT Reka, 25 tahun, diundang",
        "Lampiran L, huruf O, berlaku",
        f"Kasus {CODE} dibahas LPSK dan DPRD",
        "KM 25 Jalan Lintas",
    ],
)
def test_letters_of_something_else_pass(tmp_path: Path, said: str) -> None:
    assert minutes(tmp_path, said, LONG.replace("Rekavina", "Lekavina")) == set()


def test_initials_in_the_name_of_a_file_tell_in_small_letters(tmp_path: Path) -> None:
    name = LONG.replace("Rekavina", "Lekavina")
    minutes(tmp_path, "Rapat ditutup", name)
    path = (tmp_path / RAPAT).rename((tmp_path / RAPAT).with_name("2025-09-25-lto.yaml"))

    assert [each.level for each in found("sealed-names", path)] == [Level.ERROR]
