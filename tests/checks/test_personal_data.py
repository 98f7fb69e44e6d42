from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.source.samples import HERE, KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN, changed, write

DECISION = "{id: Menyusun alur rujukan.}"


@pytest.mark.parametrize(
    "text",
    [
        "NIK 6503011501900001",
        "1234567890123456",
        "6503.0115.0190.0001",
        "paspor B1234567",
        "X7654321",
        "hubungi 0812-0000-0000",
        "telepon (0556) 21234",
        "08111-222-333",
        "+60 12-345 6789",
        "tinggal di Jalan Contoh Nomor 5 RT 03/RW 04",
        "lahir di Kupang 1 Januari 2012",
        "bernama Contohwati",
        "berinisial C.W.",
    ],
)
def test_personal_data_in_minutes_are_found_but_not_repeated(tmp_path: Path, text: str) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, RAPAT, DECISION, f"{{id: {HERE}'Korban, {text}.'}}")

    problems = found("personal-data", tmp_path / RAPAT)

    assert {problem.source.line for problem in problems} == {line}
    said = "".join(problem.message + problem.hint for problem in problems)
    assert not [word for word in text.split() if len(word) > 4 and word in said]


@pytest.mark.parametrize(
    "text",
    [
        "Rujukan bayi baru lahir, 13 November 2024.",
        "Peringatan Hari Lahir Pancasila, 1 Juni 2026.",
        "Arsip akta: akta kelahiran sebelum tahun 2000 disalin.",
        "Peserta lahir antara tanggal 1 Januari 2010 dan tanggal 31 Desember 2013.",
        "Peserta lahir setelah tanggal 31 Desember 2009.",
        "Participants were born between 1 January 2010 and 31 December 2013.",
    ],
)
def test_a_date_that_is_that_of_no_birth_passes(tmp_path: Path, text: str) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, DECISION, f"{{id: '{text}'}}")

    assert found("personal-data", tmp_path / RAPAT) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat Nomor 04/PRT/M/2017.", 0),
        ("Peraturan Menteri Pekerjaan Umum tentang Jalan Nomor 13/PRT/M/2011.", 0),
        ("Surat Kepala Dinas Perumahan Nomor 600.2/12/DPKP/2026.", 0),
        ("Surat Kepala Dinas Lingkungan Hidup Nomor 660/12/2026.", 0),
        ("Korban tinggal di Perumahan Contoh Nomor 12/B.", 1),
        ("Korban tinggal di Komplek Contoh Nomor 4 sejak tahun 2017.", 1),
    ],
)
def test_the_number_of_a_law_or_a_letter_is_that_of_no_house(
    tmp_path: Path, text: str, count: int
) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, DECISION, f"{{id: '{text}'}}")

    assert len(found("personal-data", tmp_path / RAPAT)) == count


def test_personal_data_in_an_agreement_and_in_a_letter_are_found(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, "Mengembangkan rujukan.", "Rujukan 6503011501900001.")
    old = "    office: {id: Narahubung}\nto:"
    changed(tmp_path, RUJUKAN, old, "    office: {id: Narahubung 0812-0000-0000}\nto:")

    assert len(found("personal-data", tmp_path / KERJA_SAMA)) == 1
    assert len(found("personal-data", tmp_path / RUJUKAN)) == 1


def test_the_name_of_the_file_and_its_title_are_looked_at(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / RAPAT).rename(tmp_path / RAPAT.replace("2025-09-25", "rapat-6503011501900001"))
    changed(tmp_path, KERJA_SAMA, "id: Pencegahan Perdagangan Orang", "id: Kasus 6503011501900001")

    (name,) = found(
        "personal-data", tmp_path / RAPAT.replace("2025-09-25", "rapat-6503011501900001")
    )
    title = found("personal-data", tmp_path / KERJA_SAMA)

    assert name.source.line == 1
    assert {problem.source.line for problem in title} == {1, 3}


def test_what_is_an_offices_own_passes(tmp_path: Path) -> None:
    write(tmp_path)
    changed(
        tmp_path,
        NUNUKAN,
        "    name: {id: Dinas Sosial, en: Office of Social Affairs}\n",
        "    name: {id: Dinas Lingkungan Hidup, en: Environment Office}\n"
        "    address: Jalan Contoh Nomor 5\n    telephone: (0556) 21234\n"
        "    pos_el: dinsos@contoh.test\n",
    )
    changed(
        tmp_path,
        RAPAT,
        "date: 2025-09-25",
        "date: 2025-09-25\nvenue: {id: 'Hotel Contoh, Jalan Contoh Nomor 1'}\n"
        "letterhead: nunukan/dinas-sosial\n"
        "chair: {office: {id: Asisten}, name: Contoh Nama, nip: 19790101 200312 1 001}",
    )

    assert found("personal-data", tmp_path) == []


def test_whoever_signs_or_speaks_for_an_office_passes(tmp_path: Path) -> None:
    write(tmp_path)
    head = "  office: {id: Bupati Nunukan, en: Regent of Nunukan}\n"
    changed(tmp_path, NUNUKAN, head, f"{head}  name: H. Contoh Nama\n")
    changed(tmp_path, RUJUKAN, "persons: 1", "persons: 1\non_behalf: yes")
    changed(tmp_path, RAPAT, DECISION, "{id: 'Ketua, bertindak atas nama Bupati, membuka rapat.'}")

    assert found("personal-data", tmp_path) == []


def test_the_sealed_form_is_the_place_for_it(tmp_path: Path) -> None:
    write(tmp_path)

    assert found("personal-data", tmp_path / RUJUKAN) == []
