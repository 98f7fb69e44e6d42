from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.checks.recital import recital
from tests.dossiers import copied
from tests.source.samples import KERJA_SAMA, write


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("bahwa daerah wajib untuk mencegahnya;", "that regions have a duty to prevent it;"),
        (
            "sesuai dengan Peraturan Bupati tentang Gugus Tugas dan Pusat Pelayanan Terpadu.",
            "in accordance with Peraturan Bupati tentang Gugus Tugas dan Pusat Pelayanan Terpadu.",
        ),
        (
            "melalui focal point (the person in charge of it).",
            "through the focal point (narahubung dari daerah).",
        ),
        ("Pemulangan.", "Pemulangan dan lain-lain."),
        ("Kampung Siaga Bencana.", "Kampung Siaga Bencana."),
        (
            "Pemberdayaan Kesejahteraan Keluarga (PKK).",
            "Pemberdayaan Kesejahteraan Keluarga (PKK).",
        ),
        ("Pacitan.", "Pacitan."),
        ("Kecamatan Sebatik.", "Kecamatan Sebatik."),
        ("Perkebunan Sei Menggaris.", "Perkebunan Sei Menggaris."),
        ("Transit.", "Transit."),
        ("Data.", "Data."),
    ],
)
def test_each_in_its_own_language_is_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-language") == []


def test_a_title_that_is_not_translated_is_found(tmp_path: Path) -> None:
    said = "Asisten Pemerintahan dan Kesejahteraan Rakyat Sekretariat Daerah."
    paper = recital(tmp_path, said, said)

    (problem,) = paper.found("parity-language")

    assert problem.source.line == paper.english


@pytest.mark.parametrize(
    "said", ["Pencegahan.", "Pelindungan Korban.", "Kerahasiaan;", "Pertukaran Data dan Informasi."]
)
def test_a_short_title_that_is_not_translated_is_found(tmp_path: Path, said: str) -> None:
    paper = recital(tmp_path, said, said)

    (problem,) = paper.found("parity-language")

    assert problem.source.line == paper.english
    assert problem.message == "the English text has a sentence in Indonesian"


def test_indonesian_in_the_english_column_is_found(tmp_path: Path) -> None:
    said = "bahwa daerah wajib untuk mencegah perdagangan orang;"
    paper = recital(tmp_path, said, said)

    (problem,) = paper.found("parity-language")

    assert problem.source.line == paper.english
    assert problem.message == "the English text has a sentence in Indonesian"


def test_english_in_the_indonesian_column_is_found(tmp_path: Path) -> None:
    said = "that the regions have a duty to prevent it;"
    paper = recital(tmp_path, said, said)

    (problem,) = paper.found("parity-language")

    assert problem.source.line == paper.indonesian


def test_one_sentence_of_several_is_found(tmp_path: Path) -> None:
    paper = recital(
        tmp_path,
        "Rapat dibuka oleh ketua. Peserta kemudian membahas hal itu dengan para narahubung.",
        "The meeting was opened by the chair. Peserta membahas hal itu dengan para narahubung.",
    )

    (problem,) = paper.found("parity-language")

    assert problem.source.line == paper.english


def test_a_template_with_exchanged_languages_is_found_at_its_line(tmp_path: Path) -> None:
    write(tmp_path)
    old = "Hal-hal yang belum diatur dalam {{ instrument.id }} ini dan perubahannya diatur"
    new = (
        "Matters that are not provided for in this agreement and the amendments to it are laid down"
    )
    own = overridden(tmp_path / "own", "clauses/miscellaneous.html", old, new)
    text = (own / "clauses/miscellaneous.html").read_text()
    rest = "dalam adendum yang disepakati secara tertulis oleh PARA PIHAK dan merupakan bagian yang"
    (own / "clauses/miscellaneous.html").write_text(
        text.replace(rest, "in an addendum that is a part of the")
    )

    (problem,) = found("parity-language", tmp_path / KERJA_SAMA, own)

    assert problem.source.file == "templates/clauses/miscellaneous.html"


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Early Warning", "Peringatan Dini", 1),
        ("Return of Victims", "Pemulangan Korban", 1),
        ("the Exchange of Data", "Pertukaran Data", 1),
        ("Data", "Data", 0),
        ("Workshop", "Workshop", 0),
        ("Air Bersih", "Clean Water", 0),
        ("Early Warning System", "Sistem Early Warning", 0),
        ("Blok A", "Block A", 0),
    ],
)
def test_a_few_words_that_are_exchanged_are_found(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-language")) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("melatih bidan PIHAK lainnya at least once a year", 1),
        ("melatih bidan PIHAK lainnya in accordance with the schedule", 1),
        ("melatih bidan PIHAK lainnya on every working day", 1),
        ("melatih bidan PIHAK lainnya melalui training of trainers", 0),
        ("melatih bidan PIHAK lainnya melalui training of trainers for midwives", 0),
        ("melatih bidan PIHAK lainnya melalui on the job training", 0),
        ("melatih bidan PIHAK lainnya menurut code of conduct for responsible fisheries", 0),
        ("melatih bidan PIHAK lainnya dengan alat yang state of the art", 0),
        ("melatih bidan PIHAK lainnya tentang low birth weight and stunting", 0),
        ('melatih bidan PIHAK lainnya dengan pedoman "to be a midwife"', 0),
        ("melatih bidan PIHAK lainnya satu kali setahun melalui call centre", 0),
    ],
)
def test_english_that_was_left_in_a_text_of_one_language_is_found(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "bima-dompu/cooperations/referral.yaml"
    old = "melatih bidan dan perawat PIHAK lainnya satu kali setahun"

    root = copied("health", tmp_path, (file, old, said))

    assert len(found("parity-language", root / file)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [("loket di Kecamatan Jebres on every working day", 1), ("loket di Kecamatan Jebres", 0)],
)
def test_english_that_was_left_beside_its_translation_is_found(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "surakarta-karanganyar/cooperations/moving.yaml"
    root = copied("records", tmp_path, (file, "loket di Kecamatan Jebres", said))

    assert len(found("parity-language", root / file)) == count


@pytest.mark.parametrize(
    ("english", "count"),
    [
        ("Kepala Dinas Perdagangan of Tegal City", 1),
        ("Kepala Dinas Perdagangan Kota Tegal", 1),
        ("Dinas Perdagangan of Tegal City", 1),
        ("Head of the Dinas Perdagangan of Tegal City", 1),
        ("Head of the Trade Office (Dinas Perdagangan) of Tegal City", 0),
        ("Head of the “Dinas Perdagangan” of Tegal City", 0),
        ("Head of the Trade Office of Tegal City", 0),
    ],
)
def test_a_title_that_was_left_in_indonesian_is_found(
    tmp_path: Path, english: str, count: int
) -> None:
    file = "metrologi/minutes/2026-10-06.yaml"
    edit = (file, "en: Head of the Trade Office of Tegal City}, name", f"en: {english}}}, name")
    root = copied("scales", tmp_path, edit)

    assert len(found("parity-language", root / file)) == count


def test_a_venue_of_plain_words_that_was_left_in_indonesian_is_found(tmp_path: Path) -> None:
    file = "nunukan-ttu/minutes/2026-11-10.yaml"
    root = copied(
        "examples", tmp_path, (file, "    en: video conference\n", "    en: konferensi video\n")
    )

    assert len(found("parity-language", root / file)) == 1


@pytest.mark.parametrize(
    ("english", "count"),
    [
        ("Sekretaris Daerah of Tegal City", 1),
        ("Sekretaris Daerah Kota Tegal", 1),
        ("Regional Secretary of Tegal City", 0),
    ],
)
def test_a_title_in_the_list_of_attendance_is_found(
    tmp_path: Path, english: str, count: int
) -> None:
    file = "metrologi/minutes/2026-10-06.yaml"
    edit = (
        file,
        "en: Regional Secretary of Tegal City}, institution",
        f"en: {english}}}, institution",
    )
    root = copied("scales", tmp_path, edit)

    assert len(found("parity-language", root / file)) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("bahwa Bupati Malaka hadir.", "that the Bupati of Malaka was present.", 1),
        (
            "bahwa Peraturan Bupati Malaka berlaku.",
            "that Peraturan Bupati Malaka of Malaka Regency applies.",
            0,
        ),
        (
            "bahwa Peraturan Kepala Badan Nasional Penanggulangan Bencana berlaku.",
            "that Peraturan Kepala Badan Nasional Penanggulangan Bencana of Indonesia applies.",
            0,
        ),
        ("bahwa Regent hadir.", "that the Regent of Malaka was present.", 0),
    ],
)
def test_a_title_that_was_left_within_a_sentence_is_found(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-language")) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("bahwa magang pustakawan berlangsung.", "that the magang of librarians lasts.", 1),
        ("bahwa magang pustakawan berlangsung.", "that the internship of librarians lasts.", 0),
        ("bahwa magang pustakawan berlangsung.", "that the internship (magang) lasts.", 0),
        ("bahwa musyawarah desa diadakan.", "that the musyawarah of the village is held.", 0),
    ],
)
def test_a_word_that_was_left_in_indonesian_is_found(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-language")) == count
